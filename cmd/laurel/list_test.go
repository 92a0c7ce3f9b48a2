package main

import (
	"bytes"
	"context"
	"net/url"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/mentorship"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestListsOfMentorshipAreFilesForThoseWhoReadThem(t *testing.T) {
	w := newWave(t, testkit.SQLite(t), t.TempDir(), "http://127.0.0.1", 3)
	a, ctx := w.app, viewer.System(context.Background(), "test")
	people, err := a.directory.ByID(ctx, w.people...)
	if err != nil {
		t.Fatal(err)
	}
	division := people[w.people[0]].Division.ID
	err = a.db.Write(ctx, func(ctx context.Context) error {
		hostile := directory.PersonInput{Name: "=HYPERLINK(\"http://evil.example\")", Emails: []string{"h@aldermere.example"}, Division: division}
		made, err := a.directory.AddPeople(ctx, []directory.PersonInput{hostile})
		if err != nil {
			return err
		}
		return a.mentorship.Record(ctx, []mentorship.Mentorship{
			{Mentor: w.people[1], Mentee: made[0], Kind: mentorship.Formal, Standing: mentorship.OnRecord, Active: true, Started: clock.Date{Year: 2025, Month: 9, Day: 1}},
			{Mentor: w.people[1], Mentee: w.people[0], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true, Started: clock.Date{Year: 2025, Month: 9, Day: 2}},
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	as := func(role viewer.Role) viewer.Viewer {
		v := viewer.Viewer{Person: w.people[2], Session: "ses_1", Language: "en"}
		if role != "" {
			v.Grants = []viewer.Grant{{Role: role, Division: division}}
		}
		return v
	}
	get := func(v viewer.Viewer, path string, asked url.Values) ([]byte, error) {
		f, err := a.download(context.Background(), v, strings.Split(path, "/"), asked)
		return f.Bytes, err
	}
	for _, list := range []string{"pairs", "coverage", "tasks"} {
		for _, format := range []string{".csv", ".xlsx"} {
			for _, role := range []viewer.Role{viewer.ProgramLead, viewer.DivisionDirector, viewer.Facilitator} {
				if b, err := get(as(role), "mentorship/"+list+format, nil); err != nil || len(b) == 0 {
					t.Errorf("%s as %s%s: %v", role, list, format, err)
				}
			}
			for who, v := range map[string]viewer.Viewer{"a colleague": as(""), "a moderator": as(viewer.CommentModerator)} {
				if _, err := get(v, "mentorship/"+list+format, nil); apperr.CodeOf(err) != apperr.Forbidden {
					t.Errorf("%s takes %s%s: %v", who, list, format, err)
				}
			}
			for who, v := range map[string]viewer.Viewer{"a visitor": {Language: "en"}, "somebody invited to a survey": {Person: w.people[2], Survey: w.campaign}} {
				if _, err := get(v, "mentorship/"+list+format, nil); apperr.CodeOf(err) != apperr.Unauthenticated {
					t.Errorf("%s takes %s%s: %v", who, list, format, err)
				}
			}
		}
	}
	for _, format := range []string{"", ".xlsx"} {
		if b, err := get(as(viewer.DivisionDirector), "roster/"+string(division)+format, nil); err != nil || len(b) == 0 {
			t.Errorf("a director takes the roster%s: %v", format, err)
		}
		if _, err := get(as(""), "roster/"+string(division)+format, nil); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a colleague takes the roster%s: %v", format, err)
		}
	}
	for _, path := range []string{"mentorship/pairs", "mentorship/pairs.pdf", "mentorship/people.csv", "mentorship/pairs.csv/x"} {
		if _, err := get(as(viewer.ProgramLead), path, nil); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := get(as(viewer.ProgramLead), "mentorship/pairs.csv", url.Values{"division": {"x"}}); apperr.CodeOf(err) != apperr.NotFound {
		t.Errorf("a division that is none: %v", err)
	}

	lead := as(viewer.ProgramLead)
	csv, err := get(lead, "mentorship/pairs.csv", nil)
	if err != nil || !bytes.HasPrefix(csv, []byte("\ufeff")) || strings.Contains(string(csv), "\"=HYPER") || !strings.Contains(string(csv), "\"'=HYPER") {
		t.Errorf("a formula in the name of a mentee leaves as one: %v\n%s", err, csv)
	}
	narrowed, err := get(lead, "mentorship/pairs.csv", url.Values{"kind": {"INFORMAL"}, "search": {"person"}})
	if err != nil || strings.Contains(string(narrowed), "HYPER") || !strings.Contains(string(narrowed), "Person 0") {
		t.Errorf("narrowed to informal pairs: %v\n%s", err, narrowed)
	}
	book, err := get(lead, "mentorship/pairs.xlsx", nil)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := opened.GetRows("Pairs")
	if err != nil || len(rows) != 3 {
		t.Fatalf("the workbook holds %v, %v", rows, err)
	}
	for _, cell := range []string{"A2", "A3"} {
		if formula, err := opened.GetCellFormula("Pairs", cell); err != nil || formula != "" {
			t.Errorf("%s holds the formula %q, %v", cell, formula, err)
		}
	}
}
