package roster

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/roster/sheet"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// office is a department with settings and no people but the lead.
type office struct {
	*Service
	t     testing.TB
	db    *store.DB
	clock *clock.Manual
	lead  viewer.Viewer
}

func newOffice(t testing.TB, db *store.DB) *office {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	log := audit.New(db, ids, c)
	d := directory.New(db, ids, c, log)
	o := &office{t: t, db: db, clock: c, Service: New(db, ids, c, log, blob.New(db, ids, c), d, mentorship.New(db, ids, c, log, outbox.New(db, ids, c, slog.New(slog.DiscardHandler)), d))}
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	err = db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		person, err := d.SetUp(ctx, directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}, "The Lead", "lead@x.example")
		o.lead = viewer.Viewer{Person: person, Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func (o *office) ctx() context.Context { return viewer.With(context.Background(), o.lead) }

func (o *office) check(file string) Preview {
	o.t.Helper()
	p, err := o.CheckFile(o.ctx(), o.lead, []byte(file))
	if err != nil {
		o.t.Fatal(err)
	}
	return p
}

func (o *office) importAll(file string) Counts {
	o.t.Helper()
	p := o.check(file)
	if len(p.Faults) > 0 {
		o.t.Fatalf("%+v", p.Faults)
	}
	done, err := o.ApplyFile(o.ctx(), o.lead, []byte(file), p.Digest)
	if err != nil {
		o.t.Fatal(err)
	}
	return done
}

func (o *office) division(name string) id.Division {
	o.t.Helper()
	all, err := o.directory.Divisions(o.ctx())
	if err != nil {
		o.t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(d directory.Division) bool { return d.Name.En() == name })
	if i < 0 {
		o.t.Fatalf("no division %s in %v", name, all)
	}
	return all[i].ID
}

func (o *office) codes(p Preview) []string {
	var out []string
	for _, f := range p.Faults {
		out = append(out, fmt.Sprintf("%d %s", f.Line, f.Code))
		for _, language := range i18n.Languages {
			if m := f.Message(language); m == "" || strings.ContainsAny(m, "{}") {
				o.t.Errorf("%s says %q", f.Code, m)
			}
		}
	}
	return out
}

const faculty = `Name,E-mail,Division,Site,Rank,Position description,Appointed,Promoted,Next review,Review kind,Mentor,Mentor since
Éloïse Tremblay,eloise@x.example,Nephrology,General,Associate Professor,CT,2010-07-01,2017-07-01,,,,
Minh Thư Lê,minh@x.example,Nephrology,General,Assistant Professor,CQI,2024-07-01,,2027-04-15,CFAR,"Tremblay, Éloïse",2024-09-01
أحمد 👩🏽‍⚕️,ahmad@x.example,Neurology,,Lecturer,CI,2023-01-01,,,,minh@x.example,
`

func TestAnImportIsWhatItsPreviewSaid(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		p := o.check(faculty)
		if p.NewCount != 3 || p.ChangedCount != 0 || p.NotInFileCount != 1 || p.Rows[3].Change != NotInFile || p.Rows[0].Line != 2 {
			t.Fatalf("%+v", p)
		}
		if got := o.importAll(faculty); got != (Counts{New: 3}) {
			t.Fatalf("%+v", got)
		}
		// The same file again changes nothing.
		if p = o.check(faculty); p.UnchangedCount != 3 || p.NewCount+p.ChangedCount != 0 {
			t.Fatalf("%+v", p.Rows)
		}
		changed := strings.Replace(strings.Replace(faculty, "Assistant Professor,CQI", "Associate Professor,CQI", 1), "minh@x.example,\n", "eloise@x.example,\n", 1)
		p = o.check(changed)
		if p.ChangedCount != 2 || p.Rows[0].Fields[0] != (FieldChange{"rank", "Assistant Professor", "Associate Professor"}) || p.Rows[1].Fields[0] != (FieldChange{"mentor", "Minh Thư Lê", "Éloïse Tremblay"}) {
			t.Fatalf("%+v", p.Rows)
		}
		o.importAll(changed)
		if p = o.check(changed); p.UnchangedCount != 3 {
			t.Fatalf("%+v", p.Rows)
		}
		list, err := o.Roster(o.ctx(), o.lead, Filter{Args: page.Args{First: 10}, Division: o.division("Nephrology"), Search: "eloise"})
		if err != nil || list.Total != 1 || list.Nodes[0].Person.Name != "Éloïse Tremblay" || list.WithFormalMentor != 1 {
			t.Errorf("%+v %v", list, err)
		}
	})
}

func TestNothingIsWrittenUnlessAllIsGood(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll(faculty)
		for _, tc := range []struct {
			rule string
			row  string
			want string
		}{
			{"an unknown rank", "X,x@x.example,Nephrology,,Archmage,,,,,,,", UnknownWord},
			{"a slip in a division", "X,x@x.example,Nephrolgy,,,,,,,,,", SimilarPlace},
			{"a mentor nobody knows", "X,x@x.example,Nephrology,,,,,,,,Merlin,", UnknownMentor},
			{"one's own mentor", "X,x@x.example,Nephrology,,,,,,,,x@x.example,", OwnMentor},
			{"two of one name", "Éloïse Tremblay,other@x.example,Neurology,,,,,,,,,\nX,x@x.example,Nephrology,,,,,,,,Éloïse Tremblay,", AmbiguousMentor},
			{"a date that does not exist", "X,x@x.example,Nephrology,,,,2022-02-31,,,,,", "IMPOSSIBLE_DATE"},
			{"no address", "X,,Nephrology,,,,,,,,,", "MISSING"},
			{"a NUL byte", "X\x00,x@x.example,Nephrology,,,,,,,,,", "NUL_BYTES"},
		} {
			t.Run(tc.rule, func(t *testing.T) {
				file := strings.SplitN(faculty, "\n", 2)[0] + "\n" + tc.row + "\n"
				p := o.check(file)
				if codes := o.codes(p); !slices.ContainsFunc(codes, func(c string) bool { return strings.HasSuffix(c, tc.want) }) {
					t.Fatalf("%v", codes)
				}
				_, err := o.ApplyFile(o.ctx(), o.lead, []byte(file), p.Digest)
				if all := apperr.All(err); len(all) != 1 || all[0].Key != "roster.has_faults" {
					t.Errorf("%v", err)
				}
			})
		}
		if everybody, err := o.directory.Everybody(o.ctx()); err != nil || len(everybody) != 4 {
			t.Errorf("%d people, %v", len(everybody), err)
		}
	})
}

func TestAPersonIsOneWhateverTheAddress(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	header := "Name,E-mail,Other e-mails,Division\n"
	o.importAll(header + "Ann,ann@x.example,a@hospital.example,GIM\nBob,bob@x.example,,GIM\n")
	p := o.check(header + "Ann,a@hospital.example,,GIM\n")
	if p.ChangedCount != 1 || p.NewCount != 0 || p.Rows[0].Fields[0].Field != "email" {
		t.Fatalf("%+v", p.Rows)
	}
	o.importAll(header + "Ann,a@hospital.example,,GIM\n")
	got, ok, err := o.directory.ByEmail(o.ctx(), "ann@x.example")
	if err != nil || !ok || got.Email != "a@hospital.example" || len(got.Addresses) != 2 {
		t.Errorf("%+v %v", got, err)
	}
	if codes := o.codes(o.check(header + "Ann,ann@x.example,bob@x.example,GIM\n")); !slices.Equal(codes, []string{"2 " + TwoPeople}) {
		t.Errorf("%v", codes)
	}
	if codes := o.codes(o.check(header + "Ann,ann@x.example,,GIM\nAnn,a@hospital.example,,GIM\n")); !slices.Equal(codes, []string{"3 " + SamePerson}) {
		t.Errorf("%v", codes)
	}
}

func TestAMentorIsNeverSomebodyTheMenteeReportsTo(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll(faculty)
	eloise, _, err := o.directory.ByEmail(o.ctx(), "eloise@x.example")
	if err != nil {
		t.Fatal(err)
	}
	admin := o.lead
	admin.Grants = append(admin.Grants, viewer.Grant{Role: viewer.Administrator})
	if err := o.directory.Grant(o.ctx(), admin, directory.GrantInput{Person: eloise.ID, Role: viewer.DivisionDirector, Division: o.division("Neurology"), From: clock.Date{Year: 2026, Month: 1, Day: 1}}); err != nil {
		t.Fatal(err)
	}
	file := "Name,E-mail,Division,Mentor\nNew,new@x.example,Neurology,Éloïse Tremblay\nFree,free@x.example,Nephrology,Éloïse Tremblay\n"
	if codes := o.codes(o.check(file)); !slices.Equal(codes, []string{"2 " + ReportingLine}) {
		t.Errorf("%v", codes)
	}
}

func TestAColumnTheFileLacksLeavesItsFieldAlone(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll(faculty)
	if p := o.check("Name,E-mail,Division\nMinh Thư Lê,minh@x.example,Nephrology\n"); p.UnchangedCount != 1 {
		t.Errorf("%+v", p.Rows)
	}
	p := o.check("Name,E-mail,Division,Appointed,Mentor\nMinh Thư Lê,minh@x.example,Nephrology,,\n")
	if len(p.Rows) == 0 || !slices.Equal(p.Rows[0].Fields, []FieldChange{{"appointed", "2024-07-01", ""}}) {
		t.Errorf("an empty date clears, an empty mentor does not: %+v", p.Rows)
	}
}

func TestAPreviewIsForThatFileAndThatDay(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	p := o.check(faculty)
	_, err := o.ApplyFile(o.ctx(), o.lead, []byte(faculty+"\n"), p.Digest)
	if all := apperr.All(err); len(all) != 1 || all[0].Key != "roster.preview_stale" {
		t.Errorf("another file: %v", err)
	}
	o.importAll("Name,E-mail,Division\nSomebody,s@x.example,Nephrology\n")
	_, err = o.ApplyFile(o.ctx(), o.lead, []byte(faculty), p.Digest)
	if all := apperr.All(err); len(all) != 1 || all[0].Key != "roster.preview_stale" {
		t.Errorf("another state: %v", err)
	}
}

func TestAnUploadIsItsOwners(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	upload, err := o.blobs.Store(o.ctx(), o.lead.Person, "faculty.csv", []byte(faculty))
	if err != nil {
		t.Fatal(err)
	}
	p, err := o.Check(o.ctx(), o.lead, upload, Choices{})
	if err != nil || p.NewCount != 3 {
		t.Fatalf("%+v %v", p, err)
	}
	other := o.lead
	other.Person = "per_00000000000000000000000000"
	if _, err := o.Check(o.ctx(), other, upload, Choices{}); apperr.CodeOf(err) != apperr.NotFound {
		t.Errorf("%v", err)
	}
	if done, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, false); err != nil || done.New != 3 {
		t.Errorf("%+v %v", done, err)
	}
	if _, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, false); err == nil {
		t.Error("an upload was applied twice")
	}
}

func TestARosterIsImportedAsItWasExported(t *testing.T) {
	saved := map[string]func(t *testing.T, file string) []byte{
		"as it came":      func(_ *testing.T, file string) []byte { return []byte(file) },
		"without mark":    func(_ *testing.T, file string) []byte { return []byte(strings.TrimPrefix(file, "\ufeff")) },
		"with semicolons": func(_ *testing.T, file string) []byte { return []byte(strings.ReplaceAll(file, `","`, `";"`)) },
		"in Windows-1252": func(t *testing.T, file string) []byte {
			b, err := charmap.Windows1252.NewEncoder().Bytes([]byte(strings.ReplaceAll(strings.TrimPrefix(file, "\ufeff"), `","`, `";"`)))
			if err != nil {
				t.Fatal(err)
			}
			return b
		},
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		// Only what Windows-1252 can write; two people share a name, one is called by a formula.
		o.importAll(`Name,E-mail,Division,Appointed,Promoted,Next review,Review kind,Mentor,Mentor since,Status
Éloïse Tremblay,eloise@x.example,Néphrologie,2010-07-01,2017-07-01,,,,,
"=HYPERLINK(""x"")",formula@x.example,Néphrologie,,,2028-01-01,Continuing review,eloise@x.example,,
Ann Lee,ann1@x.example,Néphrologie,,,2027-04-15,cfar,Éloïse Tremblay,2024-09-01,
"Lee, Ann",ann2@x.example,Cardiologie,,,,,,,
Bo Roy,bo@x.example,Néphrologie,,,2029-01-01,promotion,ann2@x.example,2020-01-01,on leave
Gone,gone@x.example,Néphrologie,,,,,,,left
`)
		for _, language := range i18n.Languages {
			o.lead.Language = language
			name, header, rows, err := o.Export(o.ctx(), o.lead, o.division("Néphrologie"))
			if err != nil || name != "roster-nephrologie-2026-11-24" {
				t.Fatalf("%s %v", name, err)
			}
			var b bytes.Buffer
			if err := sheet.Write(&b, header, rows, sheet.WithByteOrderMark); err != nil {
				t.Fatal(err)
			}
			file := b.Bytes()
			for _, want := range []string{`"Éloïse Tremblay","2024-09-01"`, `"ann2@x.example","2020-01-01"`, `"Promotion"`} {
				if !strings.Contains(string(file), want) {
					t.Errorf("no %s in\n%s", want, file)
				}
			}
			for how, save := range saved {
				p, err := o.CheckFile(o.ctx(), o.lead, save(t, string(file)))
				if err != nil || len(p.Faults) > 0 || p.UnchangedCount != 4 || p.NewCount+p.ChangedCount > 0 {
					t.Errorf("%s, %s: %+v %v", language, how, p, err)
				}
				for _, c := range p.Columns {
					if c.Field == "" {
						t.Errorf("our own column %q is not known", c.Header)
					}
				}
			}
		}
	})
}

func TestOldSpreadsheetsAreReadToo(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	file := "Nom complet;Courriel;Division;Rang\nÉloïse Tremblay;eloise@x.example;Néphrologie;Professeur agrégé\n"
	old, err := charmap.Windows1252.NewEncoder().Bytes([]byte(file))
	if err != nil {
		t.Fatal(err)
	}
	p, err := o.CheckFile(o.ctx(), o.lead, old)
	if err != nil || len(p.Faults) > 0 || p.Rows[0].Name != "Éloïse Tremblay" || p.Encoding != "Windows-1252" || p.Delimiter != ";" {
		t.Errorf("%+v %v", p, err)
	}
}

func TestWhoSeesARoster(t *testing.T) {
	with := func(g ...viewer.Grant) viewer.Viewer { return viewer.Viewer{Person: "p", Grants: g} }
	for _, tc := range []struct {
		who  string
		v    viewer.Viewer
		want apperr.Code
	}{
		{"a visitor", viewer.Viewer{}, apperr.Unauthenticated},
		{"a faculty member", with(), apperr.NotFound},
		{"the lead", with(viewer.Grant{Role: viewer.ProgramLead}), ""},
		{"an administrator", with(viewer.Grant{Role: viewer.Administrator}), ""},
		{"a vice-chair", with(viewer.Grant{Role: viewer.ViceChair}), ""},
		{"its director", with(viewer.Grant{Role: viewer.DivisionDirector, Division: "d"}), ""},
		{"its facilitator", with(viewer.Grant{Role: viewer.Facilitator, Division: "d"}), ""},
		{"another's director", with(viewer.Grant{Role: viewer.DivisionDirector, Division: "e"}), apperr.NotFound},
		{"a physician-in-chief", with(viewer.Grant{Role: viewer.PhysicianInChief, Site: "s"}), apperr.NotFound},
		{"a director by invitation", viewer.Viewer{Person: "p", Survey: "c", Grants: []viewer.Grant{{Role: viewer.DivisionDirector, Division: "d"}}}, apperr.Unauthenticated},
	} {
		if got := apperr.CodeOf(CanSeeRoster(tc.v, "d")); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.who, got, tc.want)
		}
	}
}

func TestTheOrderOfARoster(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll("Name,E-mail,Division,Next review\nZoé Abel,a@x.example,GIM,2028-01-01\nÉmile Öst,b@x.example,GIM,\nBo Zhou,c@x.example,GIM,2027-01-01\n")
	names := func(by Sort, backwards bool) string {
		list, err := o.Roster(o.ctx(), o.lead, Filter{Args: page.Args{First: 10}, Division: o.division("GIM"), Sort: by, Backwards: backwards})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, r := range list.Nodes {
			out = append(out, strings.Fields(r.Person.Name)[0])
		}
		return strings.Join(out, " ")
	}
	for want, got := range map[string]string{
		"Zoé Émile Bo": names(ByName, false), "Bo Émile Zoé": names(ByName, true),
		"Bo Zoé Émile": names(ByUpFor, false), "Zoé Bo Émile": names(ByUpFor, true),
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestAWholeDepartmentTakesFewStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		var b bytes.Buffer
		b.WriteString("Name,E-mail,Division,Mentor\nThe Mentor,mentor@x.example,GIM,\n")
		for i := range 920 {
			fmt.Fprintf(&b, "Person %d,p%d@x.example,GIM,The Mentor\n", i, i)
		}
		before := db.Statements()
		if got := o.importAll(b.String()); got.New != 921 {
			t.Fatalf("%+v", got)
		}
		if n := db.Statements() - before; n > 60 {
			t.Errorf("importing took %d statements", n)
		}
		before = db.Statements()
		if p := o.check(b.String()); p.UnchangedCount != 921 || db.Statements()-before > 8 {
			t.Errorf("a preview took %d statements: %+v", db.Statements()-before, p)
		}
		division := o.division("GIM")
		for _, first := range []int{1, 100} {
			o.clock.Advance(time.Hour) // settings are read anew
			before = db.Statements()
			if _, err := o.Roster(o.ctx(), o.lead, Filter{Args: page.Args{First: first}, Division: division}); err != nil {
				t.Fatal(err)
			}
			if n := db.Statements() - before; n > 6 {
				t.Errorf("a page of %d takes %d statements", first, n)
			}
		}
	})
}
