package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/i18n"
	"laurel/internal/mentorship"
	"laurel/internal/pdf"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// longDossier is one of some twelve pages.
func longDossier() dossier.Snapshot {
	since, until := clock.Date{Year: 2019, Month: 1, Day: 1}, clock.Date{Year: 2026, Month: 11, Day: 24}
	s := dossier.Snapshot{
		Format: 1, Template: dossier.Template, Renderer: pdf.Renderer, Base: "https://laurel.example", Code: "0000-0000-0000-0000-0000-0000", Number: 1, Kind: dossier.Promotion, Language: "en",
		Name: "Éloïse Tremblay", Department: "Department of Medicine", Institution: "University of Aldermere", Since: since, Until: until, Frozen: until,
	}
	statement := dossier.Section{Key: "statement", Title: "Statement on mentoring", Layout: dossier.AsText, Text: strings.Repeat("I ask first what somebody wants to be known for, and only then what is on their list. ", 40)}
	mentees := dossier.Section{Key: "mentees", Title: "Mentees", Layout: dossier.AsTable, Columns: []string{"Mentee", "Then, now", "Role", "Years", "Focus", "Meetings a year", "Outcomes", "Attested by"}}
	outcomes := dossier.Section{Key: "outcomes", Title: "Outcomes of mentees", Layout: dossier.AsTable, Columns: []string{"Mentee", "Kind", "What", "Year", "Attested by"}}
	for i := range 28 {
		name := fmt.Sprintf("Mentee Number %d", i)
		mentees.Items = append(mentees.Items, dossier.Item{
			Key: fmt.Sprint("men_", i), Claim: name, Computed: "laurel meetings/1", Sources: []string{fmt.Sprintf("men_%026d", i)}, Attestation: dossier.ByMentee,
			Cells: []string{name, "Resident → Assistant Professor", "Formal mentor", "2019–2024 (5.0)", "career, research", "3.2", "2 × publication, 1 × grant", "mentee"},
		})
		outcomes.Items = append(outcomes.Items, dossier.Item{
			Key: fmt.Sprint("out_", i), Claim: "Publication", Computed: "laurel record/1", Sources: []string{fmt.Sprintf("out_%026d", i)}, Attestation: dossier.ByMentee,
			Cells: []string{name, "Publication", "What residents remember of feedback: interviews at two sites; doi:10.5555/laurel.2025.0042", "2024", "mentee"},
		})
	}
	quotes := dossier.Section{Key: "testimonials", Title: "Testimonials", Layout: dossier.AsQuotes}
	for i := range 6 {
		quotes.Items = append(quotes.Items, dossier.Item{
			Key: fmt.Sprint("let_", i), Claim: fmt.Sprintf("Mentee Number %d", i), Computed: "laurel record/1", Sources: []string{"let_x"}, Attestation: dossier.ByDocument,
			Text: strings.Repeat("She read the reviews with me, line by line, the same evening. ", 12),
		})
	}
	s.Sections = []dossier.Section{statement, mentees, outcomes, quotes}
	return s
}

func drawn(tb testing.TB, s dossier.Snapshot) []byte {
	claim, err := credential.Canonical(s)
	if err != nil {
		tb.Fatal(err)
	}
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	d := dossierDocument(s)
	d.Seal = &pdf.Seal{Claim: claim, Key: key.Public().(ed25519.PublicKey)}
	file, err := pdf.Render(d, pdf.Options{Base: s.Base})
	if err == nil {
		file, err = pdf.Sign(file, func(m []byte) []byte { return ed25519.Sign(key, m) })
	}
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

// What was frozen or issued under an earlier template is drawn as it was; what is new leads from
// its first page to a page, by an address of the installation.
func TestATemplateOfBeforeIsDrawnAsItWas(t *testing.T) {
	s := longDossier()
	for template, want := range map[string]bool{firstDossier: false, dossier.Template: true} {
		s.Template = template
		d := dossierDocument(s)
		file, err := pdf.Render(d, pdf.Options{Base: s.Base})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Page != nil && d.Page.URL == s.Base+credential.PagePath(s.Code); got != want || d.Page != nil != want {
			t.Errorf("%s: %+v", template, d.Page)
		}
		if got := strings.Count(string(file), "("+s.Base+credential.PagePath(s.Code)+")"); got != map[bool]int{false: 1, true: 2}[want] {
			t.Errorf("%s: %d links to its page", template, got)
		}
	}
	for _, language := range []string{"en", "fr"} {
		c := credential.Snapshot{Base: s.Base, Code: s.Code, Kind: credential.Award, Language: language}
		for template, want := range map[string]bool{firstCertificate: false, credential.Template: true} {
			c.Template = template
			if leads := certificateDocument(c).Certificate.Leads; strings.Contains(leads, s.Base+credential.PagePath(s.Code)) != want || leads != "" != want {
				t.Errorf("%s: %q", template, leads)
			}
		}
	}
}

// The unsigned file is a function of the snapshot, a claim of any length goes through whole,
// and one changed byte anywhere breaks the seal.
func TestADossierIsAFunctionOfItsSnapshot(t *testing.T) {
	s := longDossier()
	for i := range 900 {
		s.Sections[1].Items[0].Sources = append(s.Sections[1].Items[0].Sources, fmt.Sprintf("mee_%x", sha256.Sum256([]byte{byte(i), byte(i >> 8)})))
	}
	one, two := drawn(t, s), drawn(t, s)
	if !bytes.Equal(one, two) {
		t.Error("the same snapshot gives two files")
	}
	seal, err := pdf.Sealed(one)
	if err != nil {
		t.Fatal(err)
	}
	want, err := credential.Canonical(s)
	if err != nil {
		t.Fatal(err)
	}
	if len(want) < 60_000 || !bytes.Equal(seal.Claim, want) {
		t.Errorf("a claim of %d bytes comes back as %d", len(want), len(seal.Claim))
	}
	for at := 0; at < len(one); at += 997 {
		changed := bytes.Clone(one)
		changed[at] ^= 1
		if _, err := pdf.Sealed(changed); err == nil {
			t.Fatalf("byte %d of %d may be another", at, len(one))
		}
	}
	if said, ok := sealedDossier(seal.Claim); !ok || said.Name != s.Name {
		t.Errorf("%+v", said)
	}
	if n := pdf.Pages(one); n < 10 || n > 16 {
		t.Errorf("%d pages", n)
	}
}

func BenchmarkDossier(b *testing.B) {
	s := longDossier()
	var file []byte
	for b.Loop() {
		file = drawn(b, s)
	}
	b.ReportMetric(float64(pdf.Pages(file)), "pages")
}

// The files of a dossier are its owner's alone: whoever drafts it has the draft as a page, and to a
// mentee, a colleague and whoever runs the programme none of it is there. The table has the columns
// of the department in each of its forms, and a version those of the day it was frozen.
func TestTheFilesOfADossierAreItsOwnersAlone(t *testing.T) {
	w := newWave(t, testkit.SQLite(t), t.TempDir(), "http://127.0.0.1", 4)
	a, system := w.app, viewer.System(context.Background(), "test")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	as := func(i int, grants ...viewer.Grant) viewer.Viewer {
		return viewer.Viewer{Person: w.people[i], Session: "ses_1", Language: "en", Grants: grants}
	}
	mentor, mentee, helper, stranger, lead := as(0), as(1), as(2), as(3), as(3, viewer.Grant{Role: viewer.ProgramLead})
	must(a.db.Write(system, func(ctx context.Context) error {
		return a.mentorship.Record(ctx, []mentorship.Mentorship{
			{Mentor: mentor.Person, Mentee: mentee.Person, Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true, Started: clock.Date{Year: 2025, Month: 9, Day: 1}},
		})
	}))
	ctx := viewer.With(context.Background(), mentor)
	_, err := a.mentorship.Name(ctx, mentor, mentorship.NameInput{
		Email: "p2@aldermere.example", Scopes: []mentorship.Scope{mentorship.ScopeDossiers}, Until: clock.DateOf(time.Now(), time.UTC).AddDate(0, 6, 0),
	})
	must(err)
	draft, err := a.dossiers.Start(ctx, mentor, dossier.StartInput{Kind: dossier.Promotion, Language: "en"}, "start")
	must(err)
	freeze := func() string {
		t.Helper()
		_, err := a.dossiers.Freeze(ctx, mentor, draft.ID, "", draft.Revision, "freeze "+time.Now().String())
		must(err)
		_, err = a.outbox.Drain(system)
		must(err)
		now, err := a.dossiers.Dossier(ctx, mentor, draft.ID)
		must(err)
		if now.Versions[0].File == nil {
			t.Fatal("no file was made")
		}
		return "dossier/" + string(now.Versions[0].ID)
	}
	get := func(v viewer.Viewer, path string) ([]byte, error) {
		f, err := a.download(context.Background(), v, strings.Split(path, "/"), nil)
		if err != nil || f.Page == nil {
			return f.Bytes, err
		}
		return f.Page("nonce")
	}
	version, page := freeze(), "dossier/"+string(draft.ID)+"/page"
	parts := []string{version + ".pdf", version + "/page", version + "/mentees.pdf", version + "/summary.pdf", version + "/summary_table.pdf", version + "/summary_table.xlsx"}
	for _, path := range append(parts, page) {
		if b, err := get(mentor, path); err != nil || len(b) == 0 {
			t.Errorf("the owner, %s: %v", path, err)
		}
		for who, v := range map[string]viewer.Viewer{"an assistant": helper, "a mentee": mentee, "a colleague": stranger, "the lead": lead, "a visitor": {Language: "en"}} {
			b, err := get(v, path)
			if mine := who == "an assistant" && path == page; (err == nil) != mine || !mine && (apperr.CodeOf(err) != apperr.NotFound || len(b) > 0) {
				t.Errorf("%s, %s: %v", who, path, err)
			}
		}
	}
	header := func(path string) []string {
		t.Helper()
		b, err := get(mentor, path+"/summary_table.xlsx")
		must(err)
		book, err := excelize.OpenReader(bytes.NewReader(b))
		must(err)
		rows, err := book.GetRows("Mentorship")
		must(err)
		return rows[0]
	}
	const mark = " (confirm with your department)"
	if h := header(version); len(h) != 10 || h[1] != "Mentee"+mark || h[3] != "Role"+mark {
		t.Errorf("before: %q", h)
	}
	_, err = a.dossiers.SetTable(viewer.With(context.Background(), lead), lead, []dossier.TableColumn{
		{Column: dossier.ColumnMentee}, {Column: dossier.ColumnRole, Heading: i18n.Both("Capacity", "Qualité")}, {Column: dossier.ColumnOutcomes},
	})
	must(err)
	if h := header(version); len(h) != 10 || h[3] != "Role"+mark {
		t.Errorf("a frozen version has other columns: %q", h)
	}
	if b, err := get(mentor, page); err != nil || !bytes.Contains(b, []byte("Capacity")) || bytes.Contains(b, []byte("Meetings a year")) {
		t.Errorf("the draft as a page has the old columns: %v", err)
	}
	version = freeze()
	if h := header(version); !slices.Equal(h, []string{"Kind of row" + mark, "Mentee" + mark, "Capacity", "Outcomes" + mark, "Note" + mark}) {
		t.Errorf("after: %q", h)
	}
	now, err := a.dossiers.Dossier(ctx, mentor, draft.ID)
	must(err)
	said, err := now.Versions[0].Said()
	must(err)
	for what, d := range map[string]pdf.Document{"the whole": dossierDocument(said), "the summary table": summaryDocument(said, summarySections(said))} {
		if text := fmt.Sprint(d.Blocks); !strings.Contains(text, "Capacity") || strings.Contains(text, "Meetings a year") {
			t.Errorf("%s: %s", what, text)
		}
	}
}
