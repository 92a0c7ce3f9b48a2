package main

import (
	"bytes"
	"context"
	"html"
	"net/url"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"laurel/internal/apperr"
	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
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

// Every list leaves to whoever reads the field of its screen and to nobody else, holds no
// formula, and on paper every row with what it was narrowed by.
func TestEveryListLeavesByTheRuleOfItsScreen(t *testing.T) {
	w := newWave(t, testkit.SQLite(t), t.TempDir(), "http://127.0.0.1", 3)
	a := w.app
	as := func(role viewer.Role) viewer.Viewer {
		v := viewer.Viewer{Person: w.people[2], Session: "ses_1", Language: "en"}
		if role != "" {
			v.Grants = []viewer.Grant{{Role: role}}
		}
		return v
	}
	get := func(v viewer.Viewer, path string, asked url.Values) (string, error) {
		f, err := a.download(context.Background(), v, strings.Split(path, "/"), asked)
		if err == nil && f.Page != nil {
			f.Bytes, err = f.Page("nonce")
		}
		return string(f.Bytes), err
	}
	lead := as(viewer.ProgramLead)
	ctx := viewer.With(context.Background(), lead)
	formula := i18n.Both("=2+5 <b>now</b>", "=2+5 <b>or</b>")
	if _, err := a.awards.Create(ctx, lead, award.Input{Name: formula, About: formula, Level: award.OfDepartment}); err != nil {
		t.Fatal(err)
	}
	if _, err := a.directory.MakeCommittee(ctx, lead, directory.CommitteeForm{Name: formula}); err != nil {
		t.Fatal(err)
	}
	// Who may, beside the lead. Everybody sees which awards there are.
	others := map[string]viewer.Role{
		"campaigns": viewer.ViceChair, "rounds": "", "instruments": "", "awards": viewer.Facilitator, "committees": "", "repairs": viewer.Administrator, "honours": viewer.Administrator,
	}
	for list := range a.lists() {
		if list == "missing" {
			continue // of a cycle, for its chair: below
		}
		role, known := others[list]
		if !known {
			t.Errorf("nobody says who takes %s", list)
		}
		for _, format := range listFormats {
			path := "list/" + list + "." + format
			if got, err := get(lead, path, nil); err != nil || got == "" {
				t.Errorf("the lead, %s: %v", path, err)
			}
			if role != "" {
				if _, err := get(as(role), path, nil); err != nil {
					t.Errorf("%s, %s: %v", role, path, err)
				}
			}
			if _, err := get(as(""), path, nil); list != "awards" && apperr.CodeOf(err) != apperr.Forbidden {
				t.Errorf("a colleague takes %s: %v", path, err)
			}
			if _, err := get(viewer.Viewer{Language: "en"}, path, nil); apperr.CodeOf(err) != apperr.Unauthenticated {
				t.Errorf("a visitor takes %s: %v", path, err)
			}
		}
	}
	for _, path := range []string{"list/campaigns", "list/campaigns.pdf", "list/people.csv", "list/campaigns.csv/x", "list/missing.csv"} {
		if _, err := get(lead, path, nil); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := get(lead, "list/campaigns.csv", url.Values{"year": {"x"}}); apperr.CodeOf(err) != apperr.NotFound {
		t.Errorf("a year that is none: %v", err)
	}
	if csv, err := get(lead, "list/awards.csv", nil); err != nil || !strings.Contains(csv, "\"'=2+5") && !strings.Contains(csv, "'=2+5") || strings.Contains(csv, "\n=2+5") || strings.Contains(csv, "\n\"=2+5") {
		t.Errorf("a formula leaves as one: %v\n%s", err, csv)
	}
	paper, err := get(lead, "list/awards.page", url.Values{"search": {"2+5"}, "year": {"all"}})
	if err != nil || !strings.Contains(paper, "&lt;b&gt;now") || strings.Contains(paper, "<b>now") || !strings.Contains(html.UnescapeString(paper), "“2+5”; all years") || !strings.Contains(paper, "Rows: 1.") {
		t.Errorf("on paper: %v\n%s", err, paper)
	}
	// A name in a script that no font of ours has is read all the same, and a long title names a sheet.
	strange := i18n.Both("𐌰𐌱 and a title that is far longer than a sheet's name: [may be]", "𐌰𐌱")
	if _, err := a.awards.Create(ctx, lead, award.Input{Name: strange, About: strange, Level: award.OfDepartment}); err != nil {
		t.Fatal(err)
	}
	if got, err := get(lead, "list/awards.page", nil); err != nil || !strings.Contains(got, "𐌰𐌱") {
		t.Errorf("a name that fonts lack: %v", err)
	}
	if got := sheetName(strange.En()); len([]rune(got)) > 31 || strings.ContainsAny(got, "[]:*?/\\'") || got == "" {
		t.Errorf("the name of a sheet: %q", got)
	}
	if paper, err = get(lead, "list/awards.page", url.Values{"search": {"nothing like it"}}); err != nil || !strings.Contains(paper, "Rows: 0.") {
		t.Errorf("an empty list on paper: %v", err)
	}
	taken, err := a.db.Lines(viewer.System(context.Background(), "test"), "SELECT DISTINCT object FROM audit_entries WHERE action = 'list.exported' ORDER BY object")
	if err != nil || len(taken) != len(others) {
		t.Errorf("on record: %v, %v", taken, err)
	}
}
