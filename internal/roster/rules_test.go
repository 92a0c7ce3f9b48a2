package roster

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func day(s string) clock.Date {
	d, err := clock.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func (o *office) person(email string) directory.Person {
	o.t.Helper()
	p, ok, err := o.directory.ByEmail(o.ctx(), email)
	if err != nil || !ok {
		o.t.Fatalf("%s: %v %v", email, ok, err)
	}
	return p
}

func (o *office) formal(email string) mentorship.Mentorship {
	o.t.Helper()
	all, err := o.mentorship.FormalMentors(o.ctx())
	if err != nil {
		o.t.Fatal(err)
	}
	return all[o.person(email).ID]
}

func (o *office) grant(email string, in directory.GrantInput) {
	o.t.Helper()
	in.Person, in.From = o.person(email).ID, day("2026-01-01")
	if err := o.db.Write(o.ctx(), func(ctx context.Context) error { return o.directory.InstallGrant(ctx, in) }); err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) faults(file string, want ...string) {
	o.t.Helper()
	if got := o.codes(o.check(file)); !slices.Equal(got, want) {
		o.t.Errorf("%q, want %q in\n%s", got, want, file)
	}
}

// changes are the fields of the one row that a file changes.
func (o *office) changes(file string) []FieldChange {
	o.t.Helper()
	p := o.check(file)
	if len(p.Faults) > 0 || p.ChangedCount != 1 || p.NewCount != 0 {
		o.t.Fatalf("%+v", p)
	}
	return p.Rows[0].Fields
}

const mentorHead = "Name,E-mail,Division,Mentor,Mentor since\n"

func TestAMentorshipFollowsTheFile(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		others := "Mo Re,more@x.example,GIM,,\nOl Dee,old@x.example,GIM,,\n"
		o.importAll(mentorHead + others + "Me Tee,me@x.example,GIM,Ol Dee,2020-01-01\n")
		if m := o.formal("me@x.example"); m.Mentor != o.person("old@x.example").ID || m.Started != day("2020-01-01") || m.Standing != mentorship.OnRecord {
			t.Fatalf("%+v", m)
		}
		// The day is corrected, with the mentor named and without.
		for i, row := range []string{"Me Tee,me@x.example,GIM,Ol Dee,2020-02-01\n", "Me Tee,me@x.example,GIM,,2020-03-01\n"} {
			was := o.formal("me@x.example")
			file := mentorHead + row
			if got := o.changes(file); len(got) != 1 || got[0].Field != "mentorSince" || got[0].Before != was.Started.String() {
				t.Fatalf("%+v", got)
			}
			o.importAll(file)
			if m := o.formal("me@x.example"); m.ID != was.ID || m.Started != day("2020-02-01").AddDate(0, i, 0) {
				t.Fatalf("%+v", m)
			}
		}
		// Empty cells end nothing and clear no day.
		if p := o.check(mentorHead + "Me Tee,me@x.example,GIM,Ol Dee,\n" + "Mo Re,more@x.example,GIM,,\n"); p.UnchangedCount != 2 {
			t.Fatalf("%+v", p)
		}
		// Another mentor.
		file := mentorHead + "Me Tee,me@x.example,GIM,more@x.example,2024-05-01\n"
		if got := o.changes(file); !slices.Equal(got, []FieldChange{{"mentor", "Ol Dee", "Mo Re"}, {"mentorSince", "2020-03-01", "2024-05-01"}}) {
			t.Fatalf("%+v", got)
		}
		was := o.formal("me@x.example")
		o.importAll(file)
		if m := o.formal("me@x.example"); m.ID == was.ID || m.Mentor != o.person("more@x.example").ID || m.Started != day("2024-05-01") {
			t.Fatalf("%+v", m)
		}
		var ended string
		if _, err := db.Row(o.ctx(), "SELECT ended FROM mentorships WHERE id = $1", []any{string(was.ID)}, &ended); err != nil || ended != "2024-04-30" {
			t.Errorf("the mentorship before ended %q %v", ended, err)
		}
	})
}

func TestTheLastDayOfAMentorship(t *testing.T) {
	today := day("2026-11-24")
	for _, tc := range []struct{ rule, started, next, want string }{
		{"is the day before the next one begins", "2020-01-01", "2024-05-01", "2024-04-30"},
		{"is yesterday when that is not known", "2020-01-01", "", "2026-11-23"},
		{"is yesterday when that is yet to come", "2020-01-01", "2027-07-01", "2026-11-23"},
		{"is never before the first", "2025-01-01", "2024-05-01", "2025-01-01"},
		{"may stand alone", "", "2024-05-01", "2024-04-30"},
	} {
		var started, next clock.Date
		if tc.started != "" {
			started = day(tc.started)
		}
		if tc.next != "" {
			next = day(tc.next)
		}
		if got := lastDay(started, next, today); got.String() != tc.want {
			t.Errorf("the last day %s: %s, want %s", tc.rule, got, tc.want)
		}
	}
}

func TestReportingLinesAreJudgedByWhatTheFileTouches(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	head := "Name,E-mail,Division,Site,Mentor\n"
	dee, me := "Di Rector,dir@x.example,Cardiology,General,\n", "Me Tee,me@x.example,Nephrology,General,dir@x.example\n"
	o.importAll(head + dee + me + "Chi Ef,chief@x.example,Nephrology,West,\n")
	// The director's and the chief's own lines, and an unchanged pairing, are no matter.
	o.grant("dir@x.example", directory.GrantInput{Role: viewer.DivisionDirector, Division: o.division("Nephrology")})
	o.faults(head + dee + me)
	sites, err := o.directory.Sites(o.ctx())
	if err != nil {
		t.Fatal(err)
	}
	o.grant("chief@x.example", directory.GrantInput{Role: viewer.PhysicianInChief, Site: sites[0].ID})
	for _, tc := range []struct{ rule, file string }{
		{"a new pair", head + "Ne Wee,new@x.example,Nephrology,West,Di Rector\n"},
		{"a chief and somebody who moves to that site", head + "Me Tee,me@x.example,Cardiology," + sites[0].Name.En() + ",Chi Ef\n"},
	} {
		if got := o.codes(o.check(tc.file)); !slices.Equal(got, []string{"2 " + ReportingLine}) {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
	// Who moves under their mentor is refused too, though the file names no mentor.
	o.importAll(head + "Mo Vee,move@x.example,Cardiology,West,dir@x.example\n")
	p := o.check("Name,E-mail,Division\nMo Vee,move@x.example,Nephrology\n")
	if len(p.Faults) != 1 || p.Faults[0].Code != ReportingLine || p.Faults[0].Column != "Division" {
		t.Errorf("%+v", p.Faults)
	}
	if m := p.Faults[0].Message("en"); !strings.Contains(m, "Mo Vee") || !strings.Contains(m, "Di Rector") {
		t.Error(m)
	}
}

func TestWhoMayBeMeantByAMentor(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll("Name,E-mail,Division,Status\nAnn Lee,ann@x.example,GIM,\nAnn Lee,ann.old@x.example,GIM,left\nBo Roy,bo@x.example,GIM,left\n")
	for _, tc := range []struct {
		rule, rows string
		want       []string
	}{
		{"by name, of namesakes the one who is here", "Me,me@x.example,GIM,ann LEE,\n", nil},
		{"by name, family name first", "Me,me@x.example,GIM,\"Lee, Ann\",\n", nil},
		{"by address", "Me,me@x.example,GIM,ANN@x.example,\n", nil},
		{"somebody further down in the file", "Me,me@x.example,GIM,New Comer,\nNew Comer,new@x.example,GIM,,\n", nil},
		{"somebody the file gives another name", "Me,me@x.example,GIM,Ann Roy,\nAnn Roy,ann@x.example,GIM,,\n", nil},
		{"nobody", "Me,me@x.example,GIM,Merlin,\n", []string{"2 " + UnknownMentor}},
		{"nobody's address", "Me,me@x.example,GIM,merlin@x.example,\n", []string{"2 " + UnknownMentor}},
		{"somebody who has left", "Me,me@x.example,GIM,Bo Roy,\n", []string{"2 " + MentorHasLeft}},
		{"two who are here", "Me,me@x.example,GIM,Ann Lee,\nAnn Lee,ann3@x.example,GIM,,\n", []string{"2 " + AmbiguousMentor}},
		{"oneself, new", "Me,me@x.example,GIM,me,\n", []string{"2 " + OwnMentor}},
		{"oneself, on record", "Ann Lee,ann@x.example,GIM,Ann Lee,\n", []string{"2 " + OwnMentor}},
		{"a day and nobody", "Me,me@x.example,GIM,,2020-01-01\n", []string{"2 " + MissingMentor}},
		// A row that cannot be read does not make its mentees' rows faulty.
		{"somebody on a faulty row, by name", "Me,me@x.example,GIM,Ol Dee,\nOl Dee,no address,GIM,,\n", []string{"3 BAD_EMAIL"}},
		{"somebody on a faulty row, by address", "Me,me@x.example,GIM,old@x.example,\nOl Dee,old@x.example,GIM,,2020-02-30\n", []string{"3 IMPOSSIBLE_DATE"}},
		{"somebody on a row of too few cells", "Me,me@x.example,GIM,Ol Dee,\nOl Dee,old@x.example\n", []string{"3 WRONG_CELLS"}},
		{"somebody on a row that is two people's", "Me,me@x.example,GIM,Ann Roy,\nAnn Roy,ann@x.example,GIM,,\nAnn Too,ann@x.example,GIM,,\n", []string{"4 EMAIL_TWICE"}},
	} {
		if got := o.codes(o.check(mentorHead + tc.rows)); !slices.Equal(got, tc.want) {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.want)
		}
	}
}

func TestANewPlaceIsMadeUnlessItLooksLikeASlip(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		head := "Name,E-mail,Division,Site\n"
		file := head + "A,a@x.example,Hematology,Aldermere General\nB,b@x.example,general internal medicine,\nC,c@x.example,General  Internal Medicine,ALDERMERE general\nD,d@x.example,Médecine d’urgence,علي\nE,e@x.example,Team 1,\n"
		p := o.check(file)
		if !slices.Equal(p.NewDivisions, []string{"Hematology", "general internal medicine", "Médecine d’urgence", "Team 1"}) || !slices.Equal(p.NewSites, []string{"Aldermere General", "علي"}) {
			t.Fatalf("%q %q", p.NewDivisions, p.NewSites)
		}
		o.importAll(file)
		divisions, err := o.directory.Divisions(o.ctx())
		if err != nil {
			t.Fatal(err)
		}
		sites, err := o.directory.Sites(o.ctx())
		if err != nil {
			t.Fatal(err)
		}
		var codes []string
		for _, d := range divisions {
			codes = append(codes, d.Code)
		}
		for _, x := range sites {
			codes = append(codes, x.Code)
		}
		slices.Sort(codes)
		if want := []string{"AG", "GIM", "HEMA", "MU", "SITE", "T1"}; !slices.Equal(codes, want) {
			t.Errorf("codes %q, want %q", codes, want)
		}
		// By code, and in any case and spacing.
		if p := o.check(head + "A,a@x.example,hema,ag\nB,b@x.example,GIM,\n"); p.UnchangedCount != 2 || len(p.Faults) > 0 {
			t.Errorf("%+v", p)
		}
		for written, similar := range map[string]bool{
			"Hemtology": true, "Hematolgy": true, "Hematologyy": true, "Hemaotlogy": true, "Hepatology": true, "General Internal Medicin": true,
			"Dermatology": false, "Team 2": false, "Team": false, "Emergency": false,
		} {
			p := o.check(head + "Z,z@x.example," + written + ",\n")
			if got := len(p.Faults) == 1 && p.Faults[0].Code == SimilarPlace; got != similar || !similar && !slices.Equal(p.NewDivisions, []string{written}) {
				t.Errorf("%s: %+v", written, p.Faults)
			}
		}
		o.faults(head+"Z,z@x.example,GIM,Aldermere Genral\n", "2 "+SimilarPlace)
		// Three rows are no slip.
		p = o.check(head + "X,x@x.example,Hepatology,\nY,y@x.example,Hepatology,\nZ,z@x.example,hepatology,\n")
		if len(p.Faults) > 0 || !slices.Equal(p.NewDivisions, []string{"Hepatology"}) {
			t.Errorf("%+v", p)
		}
	})
}

func TestSlipsAndCodesOfPlaces(t *testing.T) {
	for _, tc := range []struct {
		a, b string
		near bool
	}{
		{"Nephrology", "Nephrology", false},
		{"Nephrology", "nephrolgy", true},
		{"Neurology", "Nephrology", false},
		{"Urology", "Neurology", false},
		{"Medicine A", "Medicine B", false},
		{"Clinic II", "Clinic III", false},
		{"Ward12345", "Ward12346", false},
		{"Néphrologie", "Nephrologie", false},
		{"General Hospital", "General Hospitl", true},
		{"Genral Hospitl", "General Hospital", false},
		{"GIM", "GEM", false},
	} {
		if got := near(tc.a, tc.b); got != tc.near {
			t.Errorf("%s, %s: %v", tc.a, tc.b, got)
		}
	}
	p := newPlaces(DivisionPlace, "DIV", reading{})
	for _, tc := range []struct{ name, code string }{
		{"Nephrology", "NEPH"},
		{"Nephrotics", "NEPH2"},
		{"Division of the Heart and Lungs", "DHL"},
		{"外科", "DIV"},
		{"内科", "DIV2"},
		{"X", "X"},
		{"Of The", "DIV3"},
		{"One Two Three Four Five Six Seven", "OTTFFS"},
	} {
		if got := p.find(tc.name); got.code != tc.code {
			t.Errorf("%s has the code %q, want %q", tc.name, got.code, tc.code)
		}
	}
}

func TestAnEmptyCellClearsAndAMissingColumnDoesNot(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		head := "Name,E-mail,Division,Site,Rank,APD,Appointment type,Appointed,Promoted,Next review,Review type,Language,Status\n"
		full := "Zoé,z@x.example,GIM,West,Lecturer,CT,Part-time,2020-01-01,2021-01-01,2027-01-01,Cfar,French,on leave\n"
		o.importAll(head + full)
		was := o.person("z@x.example")
		if was.NextReviewKind != "CFAR" || was.Language != "fr" || was.Status != directory.OnLeave || was.Rank != "LECTURER" || was.Position != "CT" || was.AppointmentType != "PART_TIME" {
			t.Fatalf("%+v", was)
		}
		if p := o.check("Name,E-mail,Division\nZoé,z@x.example,GIM\n"); p.UnchangedCount != 1 {
			t.Errorf("%+v", p.Rows)
		}
		if p := o.check("Name,E-mail,Division,Up for\nZoé,z@x.example,GIM,2027-01-01\n"); p.UnchangedCount != 1 {
			t.Errorf("a header that names no kind leaves the kind: %+v", p.Rows)
		}
		if got := o.changes("Name,E-mail,Division,Next promotion\nZoé,z@x.example,GIM,2027-01-01\n"); !slices.Equal(got, []FieldChange{{"nextReviewKind", "CFAR", "Promotion"}}) {
			t.Errorf("%+v", got)
		}
		if got := o.changes("Name,E-mail,Division,Up for\nZoé,z@x.example,GIM,\n"); !slices.Equal(got, []FieldChange{{"nextReview", "2027-01-01", ""}, {"nextReviewKind", "CFAR", ""}}) {
			t.Errorf("a kind goes with its date: %+v", got)
		}
		o.lead.Language = "fr"
		empty := head + "Zoé,z@x.example,GIM,,,,,,,,,,\n"
		if got := o.changes(empty); !slices.Equal(got, []FieldChange{
			{"site", "West", ""},
			{"rank", "Chargé d’enseignement", ""},
			{"position", "Clinicien enseignant", ""},
			{"appointmentType", "Temps partiel", ""},
			{"appointed", "2020-01-01", ""},
			{"promoted", "2021-01-01", ""},
			{"nextReview", "2027-01-01", ""},
			{"nextReviewKind", "CFAR", ""},
		}) {
			t.Errorf("%+v", got)
		}
		o.importAll(empty)
		now := o.person("z@x.example")
		if now.Site != nil || now.Rank != "" || !now.Appointed.IsZero() || !now.NextReview.IsZero() || now.Language != "fr" || now.Status != directory.OnLeave {
			t.Errorf("%+v", now)
		}
	})
}

func TestNamesOfAnyScriptAreKeptAndSortedByFamily(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll("Given name,Family name,E-mail,Division\nAna,van der Berg,ana@x.example,GIM\nמשה,כהן,m@x.example,GIM\n👩🏽‍⚕️,Ze\u0301,e@x.example,GIM\n\u202eevil,Abel,r@x.example,GIM\n")
		list, err := o.Roster(o.ctx(), o.lead, Filter{Args: page.Args{First: 10}, Division: o.division("GIM")})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range list.Nodes {
			got = append(got, r.Person.Name)
		}
		if want := []string{"\u202eevil Abel", "Ana van der Berg", "👩🏽‍⚕️ Zé", "משה כהן"}; !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
		// Listed where they were when a file comes with the name in one piece.
		if p := o.check("Name,E-mail,Division\nAna van der Berg,ana@x.example,GIM\n"); p.UnchangedCount != 1 || o.person("ana@x.example").SortName != "van der berg ana" {
			t.Errorf("%+v", p)
		}
		o.faults("Name,E-mail,Division,Hospital\n"+strings.Repeat("é", 201)+",l@x.example,GIM,\nOk,ok@x.example,GIM,"+strings.Repeat("x ", 101)+"\n", "2 "+TooLong, "3 "+TooLong)
		o.faults("Name,E-mail,Division\n\xff\x81,l@x.example,GIM\n", "2 BAD_ENCODING")
	})
}

func TestARosterIsOrderedAndSearched(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.importAll(`Name,E-mail,Division,Appointed,Promoted,Mentor,Status
Zoé Abel,zoe@x.example,GIM,2001-01-01,,Éloïse Tremblay,
Bo Zhou,bo@x.example,GIM,2003-01-01,2010-01-01,Zoé Abel,
Éloïse Tremblay,eloise@x.example,GIM,,2009-01-01,,
Di Old,di@x.example,GIM,2002-01-01,,,left
Ed Other,ed@x.example,Nephrology,2002-01-01,,Bo Zhou,
`)
		division := o.division("GIM")
		for _, tc := range []struct {
			by        Sort
			backwards bool
			want      string
		}{
			{"", false, "Zoé Éloïse Bo"},
			{ByName, true, "Bo Éloïse Zoé"},
			{ByAppointed, false, "Zoé Bo Éloïse"},
			{ByAppointed, true, "Bo Zoé Éloïse"},
			{ByPromoted, false, "Éloïse Bo Zoé"},
			{ByPromoted, true, "Bo Éloïse Zoé"},
			{ByUpFor, true, "Zoé Éloïse Bo"},
			{ByMentor, false, "Bo Zoé Éloïse"},
			{ByMentor, true, "Zoé Bo Éloïse"},
		} {
			f := Filter{Args: page.Args{First: 2}, Division: division, Sort: tc.by, Backwards: tc.backwards}
			first, err := o.Roster(o.ctx(), o.lead, f)
			if err != nil || !first.HasNext || first.Total != 3 || first.WithFormalMentor != 2 {
				t.Fatalf("%+v %v", first, err)
			}
			f.After = first.EndCursor
			rest, err := o.Roster(o.ctx(), o.lead, f)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range append(first.Nodes, rest.Nodes...) {
				got = append(got, strings.Fields(r.Person.Name)[0])
				if r.Person.Email == "" || r.Mentor != nil && r.Mentor.Email == "" {
					t.Errorf("%s has no address", r.Person.Name)
				}
			}
			if s := strings.Join(got, " "); s != tc.want {
				t.Errorf("%s, backwards %v: %s, want %s", tc.by, tc.backwards, s, tc.want)
			}
		}
		for search, total := range map[string]int{"eloise": 1, "TREMBLAY élo": 1, "bo@x": 1, "nobody": 0, "": 3, "di": 0, "%": 0} {
			list, err := o.Roster(o.ctx(), o.lead, Filter{Args: page.Args{First: 10}, Division: division, Search: search})
			if err != nil || list.Total != total || list.WithFormalMentor != 2 {
				t.Errorf("%q finds %d, %v", search, list.Total, err)
			}
		}
	})
}

func TestWhoOpensWhichRosters(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll("Name,E-mail,Division\nA,a@x.example,Nephrology\nB,b@x.example,Cardiology\n")
	neph, card := o.division("Nephrology"), o.division("Cardiology")
	with := func(g ...viewer.Grant) viewer.Viewer {
		return viewer.Viewer{Person: o.lead.Person, Language: "en", Grants: g}
	}
	for _, tc := range []struct {
		who  string
		v    viewer.Viewer
		want []id.Division
	}{
		{"a visitor", viewer.Viewer{}, nil},
		{"a faculty member", with(), nil},
		{"the lead", o.lead, []id.Division{card, neph}},
		{"a director", with(viewer.Grant{Role: viewer.DivisionDirector, Division: neph}), []id.Division{neph}},
		{"a facilitator of two", with(viewer.Grant{Role: viewer.Facilitator, Division: neph}, viewer.Grant{Role: viewer.Facilitator, Division: card}), []id.Division{card, neph}},
		{"a physician-in-chief", with(viewer.Grant{Role: viewer.PhysicianInChief, Site: "s"}), nil},
	} {
		open, err := o.Rosters(viewer.With(context.Background(), tc.v), tc.v)
		if err != nil {
			t.Fatal(err)
		}
		var got []id.Division
		for _, d := range open {
			got = append(got, d.ID)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", tc.who, got, tc.want)
		}
		for _, d := range []id.Division{neph, card, "div_00000000000000000000000000"} {
			f := Filter{Args: page.Args{First: 1}, Division: d}
			_, err := o.Roster(viewer.With(context.Background(), tc.v), tc.v, f)
			_, _, _, exported := o.Export(viewer.With(context.Background(), tc.v), tc.v, d)
			if ok := slices.Contains(tc.want, d); ok != (err == nil) || ok != (exported == nil) {
				t.Errorf("%s, %s: %v %v", tc.who, d, err, exported)
			}
			if err != nil && fmt.Sprint(err) != fmt.Sprint(exported) {
				t.Errorf("%s, %s: list says %v, export says %v", tc.who, d, err, exported)
			}
		}
	}
}

func TestWhoImports(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	for _, tc := range []struct {
		who  string
		v    viewer.Viewer
		want apperr.Code
	}{
		{"a visitor", viewer.Viewer{}, apperr.Unauthenticated},
		{"a faculty member", viewer.Viewer{Person: o.lead.Person}, apperr.Forbidden},
		{"a vice-chair", viewer.Viewer{Person: o.lead.Person, Grants: []viewer.Grant{{Role: viewer.ViceChair}}}, apperr.Forbidden},
		{"the lead by a survey's invitation", viewer.Viewer{Person: o.lead.Person, Survey: "c", Grants: o.lead.Grants}, apperr.Unauthenticated},
		{"an administrator", viewer.Viewer{Person: o.lead.Person, Grants: []viewer.Grant{{Role: viewer.Administrator}}}, ""},
		{"the command line", viewer.Viewer{Purpose: "command line"}, ""},
	} {
		ctx := viewer.With(context.Background(), tc.v)
		p, err := o.CheckFile(ctx, tc.v, []byte(faculty))
		if got := apperr.CodeOf(err); got != tc.want {
			t.Errorf("%s checks: %v", tc.who, err)
		}
		_, err = o.ApplyFile(ctx, tc.v, []byte(faculty), p.Digest)
		if got := apperr.CodeOf(err); got != tc.want {
			t.Errorf("%s imports: %v", tc.who, err)
		}
		if tc.want == "" {
			continue
		}
		if _, err := o.Check(ctx, tc.v, "blo_x", Choices{}); apperr.CodeOf(err) != tc.want {
			t.Errorf("%s checks an upload: %v", tc.who, err)
		}
		if _, err := o.Apply(ctx, tc.v, "blo_x", "", Choices{}, false); apperr.CodeOf(err) != tc.want {
			t.Errorf("%s imports an upload: %v", tc.who, err)
		}
	}
}

func TestOfTwoImportsAtOnceOneIsStale(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		file := []byte(faculty)
		p := o.check(faculty)
		results := make([]error, 4)
		var all sync.WaitGroup
		for i := range results {
			all.Go(func() { _, results[i] = o.ApplyFile(o.ctx(), o.lead, file, p.Digest) })
		}
		all.Wait()
		done := 0
		for _, err := range results {
			if err == nil {
				done++
			} else if found := apperr.All(err); len(found) != 1 || found[0].Key != "roster.preview_stale" {
				t.Error(err)
			}
		}
		if everybody, err := o.directory.Everybody(o.ctx()); err != nil || done != 1 || len(everybody) != 4 {
			t.Errorf("%d imports, %d people, %v", done, len(everybody), err)
		}
	})
}

func TestARefusedImportLeavesTheUploadAndNoTrace(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		upload, err := o.blobs.Store(o.ctx(), o.lead.Person, "faculty.csv", []byte(faculty))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.Apply(o.ctx(), o.lead, upload, "another digest", Choices{}, false); apperr.CodeOf(err) != apperr.Conflict {
			t.Fatal(err)
		}
		entries := func() (n int) {
			if _, err := db.Row(o.ctx(), "SELECT count(*) FROM audit_entries WHERE action = $1", []any{"roster.imported"}, &n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		if n := entries(); n != 0 {
			t.Errorf("%d entries", n)
		}
		p, err := o.Check(o.ctx(), o.lead, upload, Choices{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := o.Apply(o.ctx(), o.lead, upload, p.Digest, Choices{}, false); err != nil || entries() != 1 {
			t.Errorf("%v, %d entries", err, entries())
		}
	})
}

func TestAPreviewShowsTheFirstRowsOnly(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	var b strings.Builder
	b.WriteString("Name,E-mail,Division\n")
	for i := range mostRows + 1 {
		fmt.Fprintf(&b, "P %d,p%d@x.example,GIM\n", i, i)
	}
	if p := o.check(b.String()); len(p.Rows) != mostRows || p.NewCount != mostRows+1 || p.NotInFileCount != 1 || p.Rows[mostRows-1].Line != mostRows+1 {
		t.Errorf("%d rows of %d", len(p.Rows), p.NewCount)
	}
}

func TestAPersonOnAFaultyRowIsInTheFile(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	o.importAll("Name,E-mail,Division\nA,a@x.example,GIM\n")
	if p := o.check("Name,E-mail,Division,Appointed\nA,a@x.example,GIM,2020-02-30\nLead,lead@x.example,GIM,\n"); p.NotInFileCount != 0 || len(p.Faults) != 1 {
		t.Errorf("%+v", p)
	}
}

func TestFaultsAreSaidWellInBothLanguages(t *testing.T) {
	gaps := regexp.MustCompile(`\{[a-z]+\}`)
	for code, m := range sentences {
		en, fr := gaps.FindAllString(m["en"], -1), gaps.FindAllString(m["fr"], -1)
		slices.Sort(en)
		slices.Sort(fr)
		if !m.Complete(i18n.Languages...) || !slices.Equal(en, fr) {
			t.Errorf("%s has the gaps %v and %v", code, en, fr)
		}
		if regexp.MustCompile(`[^\x{202f}][:;?»]|«[^\x{202f}]`).MatchString(m["fr"]) || strings.ContainsAny(m["en"]+m["fr"], `'"!`) {
			t.Errorf("%s: %s %s", code, m["en"], m["fr"])
		}
	}
	o := newOffice(t, testkit.SQLite(t))
	f := o.check("Name,E-mail,Division,Rank\nA,a@x.example,GIM,Archmage {known}\n").Faults[0]
	if got := f.Message("fr"); !strings.Contains(got, "Archmage {known}") || !strings.Contains(got, "Chargé d’enseignement, Professeur adjoint") || f.Column != "Rank" {
		t.Error(got)
	}
}

// Whoever sets an address can sign in with it: a file must not be a way to become an
// administrator, nor to take an account unseen.
func TestAFileNeverMovesAnAdministratorAndMovesNobodyUnseen(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		told := map[string][]string{}
		o.Notify = func(_ context.Context, _ id.Person, _, to, _ string, addresses []string) error {
			told[to] = addresses
			return nil
		}
		header := "Name,E-mail,Other e-mails,Division,Status\n"
		o.importAll(header + "Ann,ann@x.example,,GIM,active\nBob,bob@x.example,,GIM,active\n")
		o.grant("ann@x.example", directory.GrantInput{Role: viewer.Administrator})
		o.faults(header+"Ann,thief@x.example,ann@x.example,GIM,active\n", "2 "+Administrators)
		o.faults(header+"Ann,ann@x.example,thief@x.example,GIM,active\n", "2 "+Administrators)
		o.faults(header+"Ann,ann@x.example,,GIM,left\n", "2 "+Administrators)
		o.faults(header + "Ann Other,ann@x.example,,GIM,active\n")
		if len(told) > 0 {
			t.Errorf("told %v of nothing", told)
		}
		o.importAll(header + "Bob,new@x.example,bob@x.example,GIM,active\n")
		if got := told["bob@x.example"]; len(told) != 1 || !slices.Equal(got, []string{"new@x.example", "bob@x.example"}) {
			t.Errorf("told %v", told)
		}
	})
}
