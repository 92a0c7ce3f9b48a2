package metrics

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/award"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/disclosure"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// department is twenty people. Eight have a formal mentor, three an informal one: too few to
// be shown.
type department struct {
	*Service
	t      *testing.T
	db     *store.DB
	clock  *clock.Manual
	people []id.Person
	year   int // the calendar year that is over
}

func newDepartment(t *testing.T, db *store.DB) *department {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(3)
	log := audit.New(db, ids, c)
	once, q, dir, rel := idempotency.New(db, ids, c), outbox.New(db, ids, c, slog.New(slog.DiscardHandler)), directory.New(db, ids, c, log), release.New(db, ids, c, log)
	m := mentorship.New(db, ids, c, log, q, dir)
	s := survey.New(db, ids, c, log, once, q, dir, rel)
	d := &department{t: t, db: db, clock: c}
	f, cr, blobs := feedback.New(db, ids, c, log, once, q, dir, m, s, rel), credential.New(db, ids, c, log, once, q, dir), blob.New(db, ids, c)
	d.Service = New(db, ids, c, log, once, Sources{
		Directory: dir, Mentorship: m, Survey: s, Release: rel,
		Feedback: f, Awards: award.New(db, ids, c, log, q, blobs, dir, m), Credential: cr, Dossiers: dossier.New(db, ids, c, log, once, q, blobs, dir, m, f, cr),
	})
	zone, err := time.LoadLocation("America/Toronto")
	d.must(err)
	d.year = c.Now().In(zone).Year() - 1
	d.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		if err := dir.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		var in []directory.PersonInput
		for i := range 20 {
			in = append(in, directory.PersonInput{Name: fmt.Sprint("Person ", i), Emails: []string{fmt.Sprintf("p%d@x.example", i)}, Status: directory.Active, Language: "en", Appointed: clock.Date{Year: d.year - 5, Month: 1, Day: 1}})
		}
		var err error
		if d.people, err = dir.AddPeople(ctx, in); err != nil {
			return err
		}
		var pairs []mentorship.Mentorship
		for i := range 11 {
			kind := mentorship.Formal
			if i >= 8 {
				kind = mentorship.Informal
			}
			pairs = append(pairs, mentorship.Mentorship{Mentor: d.people[12+i%6], Mentee: d.people[i], Kind: kind, Standing: mentorship.OnRecord, Started: clock.Date{Year: d.year - 1, Month: 3, Day: 1}, Active: true})
		}
		return m.Record(ctx, pairs)
	}))
	return d
}

func (d *department) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d *department) as(role viewer.Role) (context.Context, viewer.Viewer) {
	v := viewer.Viewer{Person: d.people[0], Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: role}}}
	return viewer.With(context.Background(), v), v
}

func (d *department) figure(y Year, name string) Figure {
	d.t.Helper()
	at := slices.IndexFunc(y.Figures, func(f Figure) bool { return f.Name == name })
	if at < 0 {
		d.t.Fatalf("there is no %s", name)
	}
	return y.Figures[at]
}

func TestAYearIsReleasedOnceAndHidesSmallGroups(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		ctx, lead := d.as(viewer.ProgramLead)
		for _, wrong := range []struct {
			rule   string
			kind   Kind
			begins int
		}{
			{"no kind", "", d.year},
			{"a year that is not over", Calendar, d.year + 1},
			{"a year of long ago", Calendar, 1066},
		} {
			if _, err := d.Close(ctx, lead, wrong.kind, wrong.begins, wrong.rule); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%s: %v", wrong.rule, err)
			}
		}
		p, err := d.Preview(ctx, lead, Calendar, d.year)
		if err != nil || p.Asked != 0 || p.Unasked == 0 || p.Counted == 0 {
			t.Errorf("%+v, %v", p, err)
		}
		y, err := d.Close(ctx, lead, Calendar, d.year, "k")
		d.must(err)
		if again, err := d.Close(ctx, lead, Calendar, d.year, "k"); err != nil || again.ID != y.ID {
			t.Errorf("sent again: %v", err)
		}
		if n := d.figure(y, "faculty").N; n == nil || *n != 20 {
			t.Errorf("faculty: %v", n)
		}
		if f := d.figure(y, "formal_on_record"); f.Value == nil || *f.Value != 0.4 || f.N == nil || *f.N != 20 {
			t.Errorf("formal: %+v", f)
		}
		if f := d.figure(y, "in_INFORMAL"); f.Value != nil || f.N != nil || f.Suppressed == nil || *f.Suppressed != release.Few {
			t.Errorf("three people are shown: %+v", f)
		}
		if f := d.figure(y, "receives_mentorship"); !f.Gap || f.Value != nil {
			t.Errorf("nobody was asked: %+v", f)
		}
		for _, wrong := range []struct {
			rule   string
			kind   Kind
			begins int
		}{
			{"the same year", Calendar, d.year},
			{"another kind", AcadYear, d.year - 2},
		} {
			if _, err := d.Close(ctx, lead, wrong.kind, wrong.begins, wrong.rule); apperr.CodeOf(err) != apperr.Conflict {
				t.Errorf("%s: %v", wrong.rule, err)
			}
		}
		earlier, err := d.Close(ctx, lead, Calendar, d.year-1, "earlier")
		d.must(err)
		y, err = d.Year(ctx, lead, y.ID)
		d.must(err)
		if f := d.figure(y, "formal_on_record"); len(f.Earlier) != 1 || f.Earlier[0].Year != earlier.Name() || f.Earlier[0].Value == nil {
			t.Errorf("%+v", f.Earlier)
		}
		for role, code := range map[viewer.Role]apperr.Code{viewer.ViceChair: "", viewer.DivisionDirector: apperr.NotFound, viewer.Administrator: apperr.NotFound} {
			rctx, v := d.as(role)
			if _, err := d.Year(rctx, v, y.ID); err != nil && apperr.CodeOf(err) != code || err == nil && code != "" {
				t.Errorf("%s: %v", role, err)
			}
			if _, err := d.Close(rctx, v, Calendar, d.year-2, "x"); apperr.CodeOf(err) != apperr.Forbidden {
				t.Errorf("%s closes a year: %v", role, err)
			}
		}
	})
}

// What a share leaves of those it is a share of is never fewer than the minimum.
func TestHowManyUsedADossierIsToldFromFivePeopleOn(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		people int
		told   bool
	}{{"four are hidden", 4, false}, {"six are told", 6, true}} {
		t.Run(tc.rule, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				d := newDepartment(t, db)
				ctx, lead := d.as(viewer.ProgramLead)
				d.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
					for i := range tc.people {
						if _, err := db.Exec(ctx, `INSERT INTO dossiers (id, person_id, kind, language, choices, used_for, used_year, created)
VALUES ($1, $2, 'PROMOTION', 'en', '{}', 'PROMOTION', $3, $4)`, fmt.Sprint("dos_", i), string(d.people[19-i]), d.year, d.clock.Now()); err != nil {
							return err
						}
					}
					return nil
				}))
				y, err := d.Close(ctx, lead, Calendar, d.year, "k")
				d.must(err)
				if f := d.figure(y, "dossiers_used"); (f.Value != nil && *f.Value == float64(tc.people)) != tc.told || (f.Suppressed == nil) != tc.told {
					t.Errorf("%+v", f)
				}
			})
		})
	}
}

func TestAShareDoesNotTellOfTheFewWhoAreNotInIt(t *testing.T) {
	people := func(n int) (out []id.Person) {
		for i := range n {
			out = append(out, id.Person(fmt.Sprint("per_", i)))
		}
		return out
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		ctx, lead := d.as(viewer.ProgramLead)
		f := Facts{People: map[string][]id.Person{"faculty": people(20), "formal_on_record": people(18)}}
		d.must(d.Release.Publish(viewer.System(ctx, "test"), f.publication("yea_x", 5)))
		out, err := d.Release.Cut(ctx, lead, release.Everybody, "", "yea_x")
		d.must(err)
		y := Year{Figures: figures(out["yea_x"], nil, nil)}
		if f := d.figure(y, "formal_on_record"); f.Value != nil || f.Suppressed == nil {
			t.Errorf("two people follow from 18 of 20: %+v", f)
		}
	})
}

// told are the figures of records that a year shows, with their people.
func (d *department) told(f Facts, source string, k int) (shown []disclosure.Population) {
	d.t.Helper()
	ctx, lead := d.as(viewer.ProgramLead)
	d.must(d.Release.Publish(viewer.System(ctx, "test"), f.publication(id.MentorshipYear(source), k)))
	out, err := d.Release.Cut(ctx, lead, release.Everybody, "", source)
	d.must(err)
	for _, q := range out[source].Questions {
		if q.N != nil {
			if *q.N != len(f.People[q.Name]) {
				d.t.Errorf("%s: %d of %d people", q.Name, *q.N, len(f.People[q.Name]))
			}
			p := disclosure.Population{ID: q.Name}
			for _, one := range f.People[q.Name] {
				p.People = append(p.People, string(one))
			}
			shown = append(shown, p)
		}
	}
	return shown
}

func TestFiguresOfPeopleWhoLeftAreJudgedByAllOfThem(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t))
	var people []id.Person
	for i := range 26 {
		people = append(people, id.Person(fmt.Sprintf("per_%02d", i)))
	}
	shown := d.told(Facts{People: map[string][]id.Person{"faculty": people[:20], "in_INFORMAL": people[16:26]}}, "yea_x", 5)
	if len(shown) != 2 {
		t.Errorf("10 people, 4 of them faculty, are not shown: %v", shown)
	}
}

func TestNoTwoFiguresOfAYearDifferByAFew(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t))
	in := func(all []string, p string) bool { return slices.Contains(all, p) }
	year := 0
	check := func(t interface{ Errorf(string, ...any) }, f Facts, k int) (shown []disclosure.Population) {
		year++
		shown = d.told(f, fmt.Sprint("yea_", year), k)
		for _, a := range shown {
			for _, b := range shown {
				inside := !slices.ContainsFunc(b.People, func(p string) bool { return !in(a.People, p) })
				if left := len(a.People) - len(b.People); inside && left > 0 && left < k {
					t.Errorf("%d people are in %s and not in %s", left, a.ID, b.ID)
				}
			}
		}
		if breaches, complete := disclosure.Audit(shown, k); len(breaches) > 0 || !complete {
			t.Errorf("%v follow", breaches)
		}
		return shown
	}
	var people []id.Person
	for i := range 30 {
		people = append(people, id.Person(fmt.Sprintf("per_%02d", i)))
	}
	// One that stopped before the last day: 20 in the year, 19 at its end.
	shown := check(t, Facts{People: map[string][]id.Person{"faculty": people, "in_FORMAL": people[:20], "formal_on_record": people[:19]}}, 5)
	if len(shown) != 2 || shown[0].ID != "faculty" || shown[1].ID != "in_FORMAL" {
		t.Errorf("shown: %v", shown)
	}
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(5, 7).Draw(t, "k")
		all := people[:rapid.IntRange(5, 24).Draw(t, "people")]
		f := Facts{People: map[string][]id.Person{}, Made: map[id.Person]int{}}
		some := func(name string, of []id.Person) {
			// Few are left out as often as few are in.
			most := rapid.SampledFrom([]int{1, 5, 9}).Draw(t, name)
			for _, p := range of {
				if rapid.IntRange(0, 9).Draw(t, name+" "+string(p)) <= most {
					f.People[name] = append(f.People[name], p)
				}
			}
		}
		some("faculty", all)
		for _, m := range Metrics {
			if m.Origin == Records && m.Name != "faculty" {
				of := all
				switch {
				case m.Of != "":
					of = f.People[m.Of]
				case rapid.Bool().Draw(t, m.Name+" of faculty"):
					of = f.People["faculty"]
				}
				some(m.Name, of)
			}
		}
		for _, p := range f.People["moc_records"] {
			f.Made[p] = rapid.IntRange(1, 3).Draw(t, "made")
		}
		check(t, f, k)
	})
}

func TestEveryMetricIsDefinedInBothLanguagesAndHasItsPlace(t *testing.T) {
	names := map[string]bool{}
	for _, m := range Metrics {
		switch {
		case names[m.Name]:
			t.Errorf("%s is there twice", m.Name)
		case !m.Title.Complete("en", "fr"), !m.Definition.Complete("en", "fr"), !m.Numerator.Complete("en", "fr"):
			t.Errorf("%s lacks words", m.Name)
		case m.Unit == Share && !m.Denominator.Complete("en", "fr"):
			t.Errorf("%s is a share of nothing", m.Name)
		case !slices.Contains(Levels, m.Level), !slices.Contains(Components, m.Component):
			t.Errorf("%s has no place", m.Name)
		case (m.Origin == Survey) != (m.Question != ""):
			t.Errorf("%s comes from nowhere", m.Name)
		}
		names[m.Name] = true
	}
	for _, m := range Metrics {
		if m.Of != "" && !names[m.Of] {
			t.Errorf("%s is a share of %s, which nobody counts", m.Name, m.Of)
		}
	}
}

func TestAYearHasTheNameThatPeopleUse(t *testing.T) {
	for name, y := range map[string]Year{
		"2025": {Kind: Calendar, Starts: clock.Date{Year: 2025, Month: 1, Day: 1}}, "2025–26": {Kind: AcadYear, Starts: clock.Date{Year: 2025, Month: 7, Day: 1}}, "1999–00": {Kind: AcadYear, Starts: clock.Date{Year: 1999, Month: 7, Day: 1}},
	} {
		if y.Name() != name {
			t.Errorf("%s, want %s", y.Name(), name)
		}
	}
}

var errUndo = errors.New("undone")

func TestDoctorFindsWhatIsBroken(t *testing.T) {
	breaches := map[string]string{
		"metrics.year_was_released":    `INSERT INTO mentorship_years (id, kind, starts, ends, document, closed, closed_by) SELECT 'yea_x', kind, '2001-01-01', '2001-12-31', document, closed, closed_by FROM mentorship_years`,
		"metrics.years_do_not_overlap": `INSERT INTO mentorship_years (id, kind, starts, ends, document, closed, closed_by) SELECT 'yea_x', 'ACADEMIC', '2001-07-01', '2002-06-30', document, closed, closed_by FROM mentorship_years`,
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db)
		lctx, lead := d.as(viewer.ProgramLead)
		_, err := d.Close(lctx, lead, Calendar, d.year, "k")
		d.must(err)
		ctx := viewer.System(t.Context(), "doctor")
		for _, c := range slices.Concat(d.Invariants(), d.Release.Invariants()) {
			if found, err := c.Find(ctx); err != nil || len(found) > 0 {
				t.Errorf("%s finds %v in a sound database, %v", c.Name, found, err)
			}
		}
		if len(d.Invariants()) != len(breaches) {
			t.Errorf("%d checks and %d breaches", len(d.Invariants()), len(breaches))
		}
		for _, c := range d.Invariants() {
			err := db.Write(ctx, func(ctx context.Context) error {
				if _, err := db.Exec(ctx, breaches[c.Name]); err != nil {
					t.Errorf("%s: %v", c.Name, err)
					return errUndo
				}
				if found, err := c.Find(ctx); err != nil || len(found) == 0 {
					t.Errorf("%s does not see the breach, %v", c.Name, err)
				}
				return errUndo
			})
			if !errors.Is(err, errUndo) {
				t.Errorf("%s: %v", c.Name, err)
			}
		}
	})
}
