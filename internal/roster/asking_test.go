package roster

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/roster/sheet"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// upload keeps a file of the lead's.
func (o *office) upload(name string, file []byte) id.Blob {
	o.t.Helper()
	upload, err := o.blobs.Store(o.ctx(), o.lead.Person, name, file)
	if err != nil {
		o.t.Fatal(err)
	}
	return upload
}

func (o *office) ask(upload id.Blob, c Choices) Preview {
	o.t.Helper()
	p, err := o.Check(o.ctx(), o.lead, upload, c)
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

// take applies the good rows.
func (o *office) take(upload id.Blob, c Choices) Import {
	o.t.Helper()
	done, err := o.Apply(o.ctx(), o.lead, upload, o.ask(upload, c).Digest, c, true)
	if err != nil {
		o.t.Fatal(err)
	}
	return done
}

func (o *office) rows(lines ...string) []byte { return []byte(strings.Join(lines, "\n") + "\n") }

func xlsx(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		if err := f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const staff = `Name,E-mail,Division,Mentor
Ana Roy,ana@x.example,Cardiology,
Bo Lam,bo@x.example,Nephrology,Ana Roy
Cy Roy,cy@x.example,Cardiology,
`

func TestGoodRowsComeInAndTheRestComesBackWithReasons(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		for _, kind := range []string{sheet.CSV, sheet.XLSX} {
			file := o.rows("Name,E-mail,Division,Mentor,Colour", "A "+kind+",a"+kind+"@x.example,Cardiology,,red", "B "+kind+",no address,Cardiology,,blue", "C "+kind+",c"+kind+"@x.example,Cardiology,B "+kind+",green")
			name := "Faculty list.csv"
			if kind == sheet.XLSX {
				file, name = xlsx(t, []any{"Name", "E-mail", "Division", "Mentor", "Colour"}, []any{"A " + kind, "a" + kind + "@x.example", "Cardiology", "", "red"},
					[]any{"B " + kind, "no address", "Cardiology", "", "blue"}, []any{"C " + kind, "c" + kind + "@x.example", "Cardiology", "B " + kind, "green"}), "Faculty list.xlsx"
			}
			upload := o.upload(name, file)
			p := o.ask(upload, Choices{})
			if p.GoodCount != 1 || p.HeldCount != 2 || !p.CanTakeGood || p.Format != kind {
				t.Fatalf("%+v", p)
			}
			if _, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, false); apperr.CodeOf(err) != apperr.Invalid {
				t.Fatalf("all or nothing: %v", err)
			}
			done := o.take(upload, Choices{})
			if done.New != 1 || done.Held != 2 {
				t.Fatalf("%+v", done)
			}
			called, back, err := o.Held(o.ctx(), o.lead, done.ID)
			if err != nil || called != "faculty-list-to-mend."+strings.ToLower(kind) {
				t.Fatalf("%s %v", called, err)
			}
			again, faults := sheet.Read(back)
			if len(faults) != 1 || faults[0].Code != sheet.BadEmail || len(again.Rows) != 1 || again.Rows[0].Name != "C "+kind || again.Columns[5].Header != "Colour" {
				t.Fatalf("%+v %v", again, faults)
			}
			// Mended, it comes in, and the whole is on record.
			if kind == sheet.CSV {
				mended := bytes.ReplaceAll(back, []byte("no address"), []byte("b"+kind+"@x.example"))
				if done := o.take(o.upload("mended.csv", mended), Choices{}); done.New != 2 || done.Held != 0 {
					t.Fatalf("%+v", done)
				}
			}
		}
		other := o.lead
		other.Grants = nil
		all, err := o.Imports(o.ctx(), o.lead, page.Args{First: 10})
		if err != nil || all.Total != 3 || all.Nodes[0].ByName != "The Lead" || !all.Nodes[0].CanUndo || all.Nodes[1].CanUndo {
			t.Fatalf("%+v %v", all, err)
		}
		if _, _, err := o.Held(o.ctx(), other, all.Nodes[0].ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Error(err)
		}
	})
}

func TestNothingIsTakenOfAFileThatCannotBeReadToItsEnd(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	upload := o.upload("x.csv", []byte("Name,E-mail,Division\nA,a@x.example,C\n\"B,b@x.example,C\nD,d@x.example,C\n"))
	p := o.ask(upload, Choices{})
	if p.CanTakeGood {
		t.Fatalf("%+v", p)
	}
	if _, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, true); apperr.CodeOf(err) != apperr.Invalid {
		t.Fatal(err)
	}
}

func TestTwoRowsThatClaimOneAddressAreBothHeldBack(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll(staff)
	p := o.ask(o.upload("x.csv", o.rows("Name,E-mail,Other e-mails,Division", "A,a@x.example,,Cardiology", "B,a@x.example,,Cardiology", "Ana,ana@x.example,,Cardiology", "Ana Roy,ana@x.example,,Cardiology", "D,d@x.example,bo@x.example;cy@x.example,Cardiology")), Choices{})
	if got := o.codes(p); !slices.Equal(got, []string{"2 EMAIL_TWICE", "3 EMAIL_TWICE", "4 EMAIL_TWICE", "5 EMAIL_TWICE", "6 TWO_PEOPLE"}) || p.GoodCount != 0 {
		t.Errorf("%v %d", got, p.GoodCount)
	}
}

func TestSpellingsOfADivisionAreSaidOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll("Name,E-mail,Division\nA,a@x.example,General Internal Medicine\nB,b@x.example,Cardiology\n")
		lines := []string{"Name,E-mail,Division"}
		spellings := []string{"GIM", "G.I.M.", "Gen Int Med", "General Int. Medicine", "Genral Internal Medicine", "Division of General Internal Medicine", "Cardio", "Cardiolgy", "CARDIOLOGY", "Hepatology"}
		for i, s := range spellings {
			lines = append(lines, fmt.Sprintf("P %d,p%d@x.example,%s", i, i, s))
		}
		file := o.rows(lines...)
		upload := o.upload("x.csv", file)
		p := o.ask(upload, Choices{})
		suggested := map[string]string{}
		for _, q := range p.Places {
			suggested[q.Written] = strings.Join(q.Suggested, ";")
			if q.Answered || q.Rows != 1 {
				t.Errorf("%+v", q)
			}
		}
		// GIM is the code, and capitals do not count.
		if p.GoodCount != 3 || len(p.Places) != 7 || len(p.Faults) != 0 {
			t.Fatalf("%d %+v %v", p.GoodCount, p.Places, p.Faults)
		}
		for written, want := range map[string]string{"Gen Int Med": "General Internal Medicine", "Genral Internal Medicine": "General Internal Medicine", "Cardio": "Cardiology", "Cardiolgy": "Cardiology", "Hepatology": ""} {
			if got := suggested[written]; got != want {
				t.Errorf("%s suggests %q", written, got)
			}
		}
		c := Choices{}
		for _, q := range p.Places {
			means := strings.Join(q.Suggested[:min(1, len(q.Suggested))], "")
			c.Places = append(c.Places, PlaceChoice{Kind: q.Kind, Written: q.Written, Means: means})
		}
		if p = o.ask(upload, c); p.HeldCount != 0 || !slices.Equal(p.NewDivisions, []string{"Hepatology"}) {
			t.Fatalf("%+v", p)
		}
		o.take(upload, c)
		if got := o.person("p2@x.example").Division.Name.En(); got != "General Internal Medicine" {
			t.Error(got)
		}
		// What was said once is remembered, on the command line too.
		if p := o.check(string(file)); len(p.Faults) > 0 || p.UnchangedCount != len(spellings) {
			t.Errorf("%+v", p)
		}
		words, err := o.Words(o.ctx(), o.lead)
		if err != nil || len(words) != 6 || words[0].Means == "" {
			t.Fatalf("%+v %v", words, err)
		}
		if left, err := o.Forget(o.ctx(), o.lead, words[0].ID); err != nil || len(left) != 5 {
			t.Errorf("%+v %v", left, err)
		}
		if _, err := o.Forget(o.ctx(), o.lead, words[0].ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Error(err)
		}
	})
}

func TestASpellingMayMeanAnotherThatIsNew(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	upload := o.upload("x.csv", o.rows("Name,E-mail,Division", "A,a@x.example,Cardiology", "B,b@x.example,Cardiology", "C,c@x.example,Cardiolgy", "D,d@x.example,Neurology"))
	p := o.ask(upload, Choices{})
	if p.HeldCount != 1 || !slices.Equal(p.NewDivisions, []string{"Cardiology", "Neurology"}) {
		t.Fatalf("%+v", p)
	}
	c := Choices{Places: []PlaceChoice{{DivisionPlace, "Cardiolgy", "Cardiology"}, {DivisionPlace, "Neurology", ""}}}
	if p := o.ask(upload, c); p.HeldCount != 0 || len(p.NewDivisions) != 2 {
		t.Fatalf("%+v", p)
	}
	if o.take(upload, c); o.person("c@x.example").Division.Name.En() != "Cardiology" {
		t.Error("not taken")
	}
}

func TestColumnsAreSaidOnce(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	file := o.rows("Who,Contact,Home,Division", "A B,a@x.example,Cardiology,nothing")
	c := Choices{Columns: []ColumnChoice{{"Who", sheet.FieldName}, {"Contact", sheet.FieldEmail}, {"Home", sheet.FieldDivision}, {"Division", ""}}}
	upload := o.upload("x.csv", file)
	if p := o.ask(upload, Choices{}); p.CanTakeGood || len(p.Columns) != 4 {
		t.Fatalf("%+v", p)
	}
	o.take(upload, c)
	if p := o.check(string(file)); p.UnchangedCount != 1 || len(p.Faults) > 0 {
		t.Errorf("%+v", p)
	}
	for _, bad := range []Choices{{Columns: []ColumnChoice{{"x", "colour"}}}, {Mentors: make([]MentorChoice, mostChoices+1)}} {
		if _, err := o.Check(o.ctx(), o.lead, upload, bad); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%v", err)
		}
	}
}

func TestAMentorIsAskedForAndNeverGuessed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll(staff)
		o.importAll("Name,E-mail,Division\nAna Roy,ana2@x.example,Nephrology\n")
		upload := o.upload("x.csv", o.rows("Name,E-mail,Division,Mentor", "D,d@x.example,Cardiology,\"Roy, Ana\"", "E,e@x.example,Cardiology,Dr. Lam", "F,f@x.example,Cardiology,Somebody Else", "G,g@x.example,Cardiology,bo@x.example", "H,h@x.example,Cardiology,Ana Roy"))
		p := o.ask(upload, Choices{})
		if p.GoodCount != 1 || len(p.Mentors) != 3 || len(p.Faults) != 0 {
			t.Fatalf("%+v", p)
		}
		ana, lam, nobody := p.Mentors[0], p.Mentors[1], p.Mentors[2]
		if !ana.Ambiguous || ana.Rows != 2 || len(ana.Candidates) != 2 || ana.Candidates[1] != (Candidate{"Ana Roy", "ana@x.example", "Cardiology"}) {
			t.Errorf("%+v", ana)
		}
		if lam.Ambiguous || len(lam.Candidates) != 1 || lam.Candidates[0].Email != "bo@x.example" || len(nobody.Candidates) != 0 {
			t.Errorf("%+v %+v", lam, nobody)
		}
		c := Choices{Mentors: []MentorChoice{{ana.Written, "ana2@x.example"}, {lam.Written, "bo@x.example"}, {nobody.Written, ""}}}
		if q := o.ask(upload, c).Mentors[0]; !q.Answered || !q.Ambiguous || len(q.Candidates) != 2 {
			t.Errorf("%+v", q)
		}
		o.take(upload, c)
		for email, want := range map[string]string{"d@x.example": "ana2@x.example", "e@x.example": "bo@x.example", "h@x.example": "ana2@x.example", "f@x.example": ""} {
			got := o.formal(email).Mentor
			if want == "" && got != "" || want != "" && got != o.person(want).ID {
				t.Errorf("%s has %s", email, got)
			}
		}
	})
}

func TestPairsThatBreakARuleAreFlaggedToBeMended(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll(staff)
		o.grant("ana@x.example", directory.GrantInput{Role: viewer.DivisionDirector, Division: o.division("Cardiology")})
		upload := o.upload("x.csv", o.rows("Name,E-mail,Division,Mentor", "D,d@x.example,Cardiology,Ana Roy", "E,e@x.example,Cardiology,E", "F,f@x.example,Cardiology,Bo Lam; Cy Roy"))
		p := o.ask(upload, Choices{})
		var flags []Problem
		for _, f := range p.Flags {
			flags = append(flags, f.Problem)
		}
		if p.HeldCount != 0 || !slices.Equal(flags, []Problem{InReportingLine, Oneself, SecondMentor}) {
			t.Fatalf("%+v", p)
		}
		o.take(upload, Choices{})
		if m := o.formal("d@x.example"); !m.Broken || m.Standing != "ON_RECORD" {
			t.Errorf("%+v", m)
		}
		if o.formal("e@x.example").ID != "" || o.formal("f@x.example").Mentor != o.person("bo@x.example").ID {
			t.Error("a pair that cannot be was taken")
		}
		list, err := o.Repairs(o.ctx(), o.lead, page.Args{First: 10})
		if err != nil || list.Total != 3 || list.Nodes[0].Mentorship == "" || list.Nodes[1].Problem != Oneself || list.Nodes[2].Mentor.Name != "Cy Roy" || list.Nodes[2].Line != 4 || list.Nodes[2].File != "x.csv" {
			t.Fatalf("%+v %v", list, err)
		}
		if err := o.Settle(o.ctx(), o.lead, list.Nodes[1].ID); err != nil {
			t.Fatal(err)
		}
		if err := o.Settle(o.ctx(), o.lead, list.Nodes[1].ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Error(err)
		}
		if list, err = o.Repairs(o.ctx(), o.lead, page.Args{First: 10}); err != nil || list.Total != 2 {
			t.Errorf("%+v %v", list, err)
		}
		if n := o.count("SELECT 'x' FROM messages"); n != 0 {
			t.Errorf("%d mails were written", n)
		}
		for _, check := range o.mentorship.Invariants(o.directory) {
			if lines, err := check.Find(viewer.System(context.Background(), "doctor")); err != nil || len(lines) > 0 {
				t.Errorf("%s: %v %v", check.Name, lines, err)
			}
		}
	})
}

func (o *office) count(query string) int {
	o.t.Helper()
	lines, err := o.db.Lines(viewer.System(context.Background(), "test"), query)
	if err != nil {
		o.t.Fatal(err)
	}
	return len(lines)
}

func (o *office) lastImported() Import {
	o.t.Helper()
	all, err := o.Imports(o.ctx(), o.lead, page.Args{First: 1})
	if err != nil {
		o.t.Fatal(err)
	}
	return all.Nodes[0]
}

func TestTheLastImportIsTakenBackWhole(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll(staff)
		before := o.check(staff)
		o.clock.Advance(time.Hour)
		upload := o.upload("x.csv", o.rows("Name,E-mail,Division,Rank,Other e-mails,Mentor,Mentor since", "Ana Roy,ana@x.example,Cardiology,Professor,ana@y.example,,", "Bo Lam,bo.lam@x.example,Nephrology,,bo@x.example,Cy Roy,2020-01-01", "New One,new@x.example,Hepatology,,,Ana Roy,"))
		c := Choices{Places: []PlaceChoice{{DivisionPlace, "Hepatology", ""}}}
		done := o.take(upload, c)
		if done.New != 1 || done.Changed != 2 {
			t.Fatalf("%+v", done)
		}
		undone, obstacles, err := o.Undo(o.ctx(), o.lead, done.ID)
		if err != nil || len(obstacles) > 0 || undone.Undone.IsZero() || undone.UndoneBy != o.lead.Person {
			t.Fatalf("%+v %v %v", undone, obstacles, err)
		}
		after := o.check(staff)
		if after.UnchangedCount != 3 || after.NotInFileCount != before.NotInFileCount || after.Digest == "" {
			t.Errorf("%+v", after)
		}
		if m := o.formal("bo@x.example"); m.Mentor != o.person("ana@x.example").ID || !m.Active || !m.Ended.IsZero() {
			t.Errorf("%+v", m)
		}
		if o.count("SELECT name FROM divisions") != 2 || o.count("SELECT id FROM mentorships") != 1 || o.count("SELECT id FROM persons") != 4 || o.count("SELECT id FROM addresses") != 4 {
			t.Error("something is left")
		}
		if _, _, err := o.Undo(o.ctx(), o.lead, done.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Error(err)
		}
		// The one before is the last now.
		first := o.lastImportedOf(2)
		if !first.CanUndo {
			t.Errorf("%+v", first)
		}
		o.clock.Advance(UndoWithin)
		if _, _, err := o.Undo(o.ctx(), o.lead, first.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Error(err)
		}
	})
}

func (o *office) lastImportedOf(n int) Import {
	o.t.Helper()
	all, err := o.Imports(o.ctx(), o.lead, page.Args{First: n})
	if err != nil || len(all.Nodes) < n {
		o.t.Fatal(all, err)
	}
	return all.Nodes[n-1]
}

func TestWhatChangedSinceStandsInTheWayAndNothingHappens(t *testing.T) {
	for _, tc := range []struct {
		rule string
		do   func(o *office)
		want string
	}{
		{"somebody's record was changed", func(o *office) {
			in := o.person("ana@x.example")
			o.must(o.db.Write(o.ctx(), func(ctx context.Context) error {
				return o.directory.ChangePeople(ctx, []directory.PersonInput{{ID: in.ID, Name: "Ana Roy-Lam", Emails: []string{"ana@x.example"}, Division: in.Division.ID}})
			}))
		}, "Ana Roy CHANGED_SINCE"},
		{"somebody new got a role", func(o *office) {
			o.grant("cy@x.example", directory.GrantInput{Role: viewer.DivisionDirector, Division: o.division("Cardiology")})
		}, "Cy Roy USED_SINCE"},
		{"a mentorship it began has ended", func(o *office) {
			m := o.formal("bo@x.example")
			o.must(o.db.Write(o.ctx(), func(ctx context.Context) error { return o.mentorship.End(ctx, day("2026-06-01"), m.ID) }))
		}, "Bo Lam PAIR_CHANGED"},
		{"somebody new says who they are", func(o *office) {
			who := viewer.Viewer{Person: o.person("cy@x.example").ID, Session: "ses_2", Language: "en"}
			_, err := o.directory.Identify(viewer.With(context.Background(), who), who, []directory.SelfIdentified{{Question: "GENDER", Answer: "WOMAN"}})
			if err != nil {
				_, err = o.directory.Identify(viewer.With(context.Background(), who), who, nil)
			}
			o.must(err)
		}, "Cy Roy USED_SINCE"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				o := newOffice(t, db)
				o.importAll(staff)
				tc.do(o)
				last := o.lastImported()
				_, obstacles, err := o.Undo(o.ctx(), o.lead, last.ID)
				var got []string
				for _, one := range obstacles {
					got = append(got, one.Name+" "+one.Code)
					if one.Message("en") == "" || one.Message("fr") == "" {
						t.Errorf("%s says nothing", one.Code)
					}
				}
				if err != nil || !slices.Equal(got, []string{tc.want}) {
					t.Fatalf("%q %v", got, err)
				}
				if !o.lastImported().Undone.IsZero() || o.count("SELECT id FROM persons") != 4 {
					t.Error("something happened")
				}
			})
		})
	}
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

func TestWhoTakesAnImportBack(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll(staff)
	nobody := viewer.Viewer{Person: o.lead.Person, Session: "ses_1", Language: "en"}
	last := o.lastImported()
	for name, err := range map[string]error{
		"undo":    func() error { _, _, err := o.Undo(o.ctx(), nobody, last.ID); return err }(),
		"list":    func() error { _, err := o.Imports(o.ctx(), nobody, page.Args{First: 1}); return err }(),
		"words":   func() error { _, err := o.Words(o.ctx(), nobody); return err }(),
		"forget":  func() error { _, err := o.Forget(o.ctx(), nobody, "rwd_x"); return err }(),
		"repairs": func() error { _, err := o.Repairs(o.ctx(), nobody, page.Args{First: 1}); return err }(),
		"settle":  o.Settle(o.ctx(), nobody, "rrp_x"),
	} {
		if apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := o.Undo(o.ctx(), o.lead, "imp_x"); apperr.CodeOf(err) != apperr.NotFound {
		t.Error(err)
	}
}

func TestNamesOfPlacesThatAreAlike(t *testing.T) {
	for _, tc := range []struct {
		a, b  string
		alike bool
	}{
		{"Cardiology", "Cardiology Division", true},
		{"General Internal Medicine", "GIM", true},
		{"Gastroenterology & Hepatology", "Gastro", true},
		{"Physical Medicine and Rehabilitation", "PM&R", true},
		{"Cardiology", "Radiology", true}, // suggested, never taken
		{"Cardiology", "Dermatology", false},
		{"Infectious Diseases", "Infectious Disease", true},
		{"Ward 12", "Ward 13", false},
		{"", "x", false},
		{"外科", "内科", false},
	} {
		if got := likeness(tc.a, tc.b) >= alike; got != tc.alike {
			t.Errorf("%s, %s: %.2f", tc.a, tc.b, likeness(tc.a, tc.b))
		}
	}
}
