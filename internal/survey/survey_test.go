package survey

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// department is a small one: divisions of given sizes, everybody active faculty.
type department struct {
	*Service
	t         testing.TB
	db        *store.DB
	clock     *clock.Manual
	directory *directory.Service
	release   *release.Service
	outbox    *outbox.Queue
	lead      viewer.Viewer
	divisions []directory.Division
	people    [][]id.Person // by division
}

func newDepartment(t testing.TB, db *store.DB, sizes ...int) *department {
	t.Helper()
	d := &department{t: t, db: db, clock: testkit.Clock()}
	ids := testkit.IDs(1)
	log := audit.New(db, ids, d.clock)
	d.outbox = outbox.New(db, ids, d.clock, slog.New(slog.DiscardHandler))
	d.outbox.Render = func(kind, language string, data map[string]string) (string, string, string, error) {
		return kind, data["survey"] + " " + data["link"], "", nil
	}
	d.directory = directory.New(db, ids, d.clock, log)
	d.release = release.New(db, ids, d.clock, log)
	d.Service = New(db, ids, d.clock, log, idempotency.New(db, ids, d.clock), d.outbox, d.directory, d.release)
	keys, err := boxkey.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	d.Keys = keys
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	err = db.Write(d.system(), func(ctx context.Context) error {
		if err := d.directory.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		var places []directory.Division
		for i := range sizes {
			places = append(places, directory.Division{Code: fmt.Sprintf("D%d", i), Name: i18n.Both(fmt.Sprintf("Division %d", i), fmt.Sprintf("Division %d", i))})
		}
		places = append(places, directory.Division{Code: "OFFICE", Name: i18n.Both("Office", "Bureau")})
		var err error
		if d.divisions, err = d.directory.AddDivisions(ctx, places); err != nil {
			return err
		}
		for i, n := range sizes {
			var in []directory.PersonInput
			for k := range n {
				in = append(in, directory.PersonInput{
					Name: fmt.Sprintf("Person %d-%d", i, k), Emails: []string{fmt.Sprintf("p%d.%d@x.example", i, k)},
					Division: d.divisions[i].ID, Rank: "ASSISTANT", Appointed: clock.Date{Year: 2020, Month: 7, Day: 1},
				})
			}
			made, err := d.directory.AddPeople(ctx, in)
			if err != nil {
				return err
			}
			d.people = append(d.people, made)
		}
		staff, err := d.directory.AddPeople(ctx, []directory.PersonInput{{Name: "Lead", Emails: []string{"lead@x.example"}}})
		if err != nil {
			return err
		}
		d.lead = viewer.Viewer{Person: staff[0], Session: "ses_lead", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *department) system() context.Context { return viewer.System(context.Background(), "test") }

func (d *department) as(v viewer.Viewer) context.Context {
	return viewer.With(context.Background(), v)
}

// person is a viewer with a full session.
func (d *department) person(division, n int) viewer.Viewer {
	return viewer.Viewer{Person: d.people[division][n], Session: "ses_p", Language: "en"}
}

const questionnaire = `{"title":{"default":"Mentorship","fr":"Mentorat"},"pages":[{"name":"one","elements":[
{"type":"radiogroup","name":"mentored","title":{"default":"Do you have a mentor?","fr":"Avez-vous un mentor ?"},"isRequired":true,"choices":[{"value":"yes","text":{"default":"Yes","fr":"Oui"}},{"value":"no","text":{"default":"No","fr":"Non"}}]},
{"type":"rating","name":"quality","title":{"default":"How good is it?","fr":"Quelle en est la qualité ?"},"rateMin":1,"rateMax":5,"visibleIf":"{mentored} = 'yes'"},
{"type":"text","inputType":"number","name":"hours","min":0,"max":80,"title":{"default":"Hours a month","fr":"Heures par mois"}},
{"type":"comment","name":"words","title":{"default":"In your words","fr":"Dans vos mots"}}]}]}`

// version publishes the questionnaire.
func (d *department) version() id.Version {
	d.t.Helper()
	ctx := d.as(d.lead)
	made, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(questionnaire), Format: SurveyJS, Title: i18n.Both("Mentorship", "Mentorat"), Source: "test"})
	if err != nil {
		d.t.Fatal(err)
	}
	if made, err = d.Publish(ctx, d.lead, made.ID); err != nil {
		d.t.Fatal(err)
	}
	return made.Versions[0].ID
}

func (d *department) input(v id.Version) CampaignInput {
	return CampaignInput{
		Title: i18n.Both("Wave", "Vague"), Wave: 1, Version: v, Mode: Confidential, Notice: collection("Notice", "Avis"),
		Audience: Audience{Divisions: []id.Division{}, Ranks: []string{}, Positions: []string{}, Stages: []string{}},
		ClosesOn: clock.DateOf(testkit.Start, time.UTC).AddDate(0, 0, 7),
	}
}

// collection is a notice of collection of few words.
func collection(en, fr string) NoticeParts {
	t := i18n.Both(en, fr)
	return NoticeParts{Authority: t, Purpose: t, Contact: t}
}

// opened is a campaign that everybody is asked in.
func (d *department) opened() Campaign {
	d.t.Helper()
	ctx := d.as(d.lead)
	c, err := d.Create(ctx, d.lead, d.input(d.version()))
	if err != nil {
		d.t.Fatal(err)
	}
	if c, err = d.Open(ctx, d.lead, c.ID, "open "+string(c.ID)); err != nil {
		d.t.Fatal(err)
	}
	return c
}

func (d *department) submit(v viewer.Viewer, c id.Campaign, answers string) (Submission, error) {
	return d.Submit(d.as(v), v, c, decoded(answers))
}

func (d *department) mustSubmit(v viewer.Viewer, c id.Campaign, answers string) {
	d.t.Helper()
	if _, err := d.submit(v, c, answers); err != nil {
		d.t.Fatal(err)
	}
}

// decoded is a JSON document as the door hands it on; what is none is given as text.
func decoded(document string) any {
	var v any
	if err := json.Unmarshal([]byte(document), &v); err != nil {
		return document
	}
	return v
}

// closed ends the campaign and writes its release.
func (d *department) closed(c id.Campaign) {
	d.t.Helper()
	if _, err := d.Close(d.as(d.lead), d.lead, c, "enough", "close"); err != nil {
		d.t.Fatal(err)
	}
	if _, err := d.outbox.Drain(context.Background()); err != nil {
		d.t.Fatal(err)
	}
}

func wantCode(t *testing.T, err error, code apperr.Code, key string) {
	t.Helper()
	if all := apperr.All(err); len(all) == 0 || all[0].Code != code || all[0].Key != key {
		t.Errorf("got %v, want %s %s", err, code, key)
	}
}

func TestASurveyFromDraftToRelease(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 6)
		c := d.opened()
		if c.State != Open || c.Eligible != 18 || *c.Responses != 0 || !strings.Contains(c.Promise.En(), "at least 5 people") {
			t.Fatalf("%+v", c)
		}
		first := d.person(0, 0)
		saved, err := d.SaveDraft(d.as(first), first, c.ID, decoded(`{"mentored":"yes","quality":4}`), 0)
		if err != nil || saved.Revision != 1 {
			t.Fatalf("%+v %v", saved, err)
		}
		q, err := d.Questionnaire(d.as(first), first, c.ID)
		if err != nil || q.State != Started || string(q.Answers) != `{"mentored":"yes","quality":4}` || q.Revision != 1 || len(q.Definition) == 0 {
			t.Fatalf("%+v %v", q, err)
		}
		for i := range 12 {
			d.mustSubmit(d.person(0, i), c.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d}`, 1+i%5))
		}
		for i := range 4 {
			d.mustSubmit(d.person(1, i), c.ID, `{"mentored":"no","words":"none yet"}`)
		}
		d.mustSubmit(first, c.ID, `{"mentored":"no"}`)                                         // corrected
		if c, err = d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || *c.Responses != 15 { // in steps of five while it is open
			t.Fatalf("%+v %v", c, err)
		}
		d.closed(c.ID)
		if c, err = d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || c.State != Released || *c.Responses != 16 {
			t.Fatalf("%+v %v", c, err)
		}
		_, err = d.submit(first, c.ID, `{"mentored":"yes"}`)
		wantCode(t, err, apperr.Conflict, "campaign.closed")
		_, err = d.SaveDraft(d.as(first), first, c.ID, decoded(`{}`), 1)
		wantCode(t, err, apperr.Conflict, "campaign.closed")

		got, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
		if err != nil || len(got[string(c.ID)]) != 3 {
			t.Fatalf("%d releases, %v", len(got[string(c.ID)]), err)
		}
		whole := got[string(c.ID)][0]
		if whole.Division != "" || *whole.Invited != 18 || *whole.Respondents != 16 {
			t.Errorf("%+v", whole)
		}
		// 11 of the first division still say yes: the corrected answer counts, once.
		if m := whole.Questions[0]; *m.N != 16 || m.Counts[0].Count != 11 || m.Counts[1].Count != 5 {
			t.Errorf("%+v", m)
		}
		if quality := whole.Questions[1]; *quality.N != 11 || quality.Mean == nil || len(quality.Counts) != 5 {
			t.Errorf("%+v", quality)
		}
		for _, r := range got[string(c.ID)][1:] {
			if r.Respondents != nil || r.Questions[0].Suppressed == nil {
				t.Errorf("a division of four answers, and the one that would give it away, are shown: %+v", r)
			}
		}
	})
}

func TestWhoSeesWhat(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 12, 12)
		c := d.opened()
		for i := range 3 {
			for k := range 12 {
				d.mustSubmit(d.person(i, k), c.ID, fmt.Sprintf(`{"mentored":"yes","quality":%d}`, 1+k%4))
			}
		}
		with := func(g viewer.Grant) viewer.Viewer {
			v := d.person(0, 0)
			v.Grants = []viewer.Grant{g}
			return v
		}
		director := with(viewer.Grant{Role: viewer.DivisionDirector, Division: d.divisions[1].ID})
		open, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
		if err != nil || len(open) != 0 {
			t.Errorf("an open campaign has figures: %v %v", open, err)
		}
		d.closed(c.ID)
		for _, tc := range []struct {
			who  string
			v    viewer.Viewer
			want int
		}{
			{"the lead reads every cut", d.lead, 4},
			{"a vice-chair reads every cut", with(viewer.Grant{Role: viewer.ViceChair}), 4},
			{"a director reads the department and the own division", director, 2},
			{"a physician-in-chief reads the department", with(viewer.Grant{Role: viewer.PhysicianInChief, Site: "sit_x"}), 1},
			{"an administrator reads nothing", with(viewer.Grant{Role: viewer.Administrator}), 0},
			{"a faculty member reads nothing", d.person(1, 1), 0},
			{"a respondent by invitation reads nothing", viewer.Viewer{Person: d.people[0][0], Survey: c.ID, Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}, 0},
			{"a visitor reads nothing", viewer.Viewer{}, 0},
		} {
			t.Run(tc.who, func(t *testing.T) {
				got, err := d.release.ForSource(d.as(tc.v), tc.v, string(c.ID))
				if err != nil || len(got[string(c.ID)]) != tc.want {
					t.Fatalf("%d releases, want %d (%v)", len(got[string(c.ID)]), tc.want, err)
				}
				all, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
				if err != nil {
					t.Fatal(err)
				}
				for _, r := range all[string(c.ID)] {
					_, err := d.release.Release(d.as(tc.v), tc.v, r.ID)
					may := slices.ContainsFunc(got[string(c.ID)], func(x release.Release) bool { return x.ID == r.ID })
					if may != (err == nil) || !may && apperr.CodeOf(err) != apperr.NotFound {
						t.Errorf("division %q: %v", r.Division, err)
					}
				}
			})
		}
		if c, err := d.Campaign(d.as(director), director, c.ID); err != nil || c.Responses != nil {
			t.Errorf("a director counts the answers: %v %v", c.Responses, err)
		}
		if _, err := d.Campaign(d.as(d.person(0, 1)), d.person(0, 1), c.ID); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a faculty member sees a campaign: %v", err)
		}
		outsider := viewer.Viewer{Person: d.lead.Person, Session: "ses_x", Language: "en"}
		_, err = d.Questionnaire(d.as(outsider), outsider, c.ID)
		wantCode(t, err, apperr.NotFound, "not_found")
	})
}

func TestAnswersAreCheckedInAClosedWorld(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 3)
	c := d.opened()
	for _, tc := range []struct{ rule, answers, code, path string }{
		{"an unknown key", `{"mentored":"no","extra":1}`, "UNKNOWN_QUESTION", "extra"},
		{"an unknown choice", `{"mentored":"perhaps"}`, "UNKNOWN_CHOICE", "mentored"},
		{"a point off the scale", `{"mentored":"yes","quality":77}`, "UNKNOWN_CHOICE", "quality"},
		{"out of range", `{"mentored":"no","hours":81}`, "OUT_OF_RANGE", "hours"},
		{"a wrong type", `{"mentored":"yes","quality":{"a":1}}`, "WRONG_TYPE", "quality"},
		{"a required one missing", `{"words":"x"}`, "REQUIRED", "mentored"},
		{"a NUL byte", `{"mentored":"no","words":"a\u0000b"}`, "INVALID_TEXT", "words"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			_, err := d.submit(d.person(0, 0), c.ID, tc.answers)
			all := apperr.All(err)
			if len(all) != 1 || string(all[0].Code) != tc.code || !slices.Equal(all[0].Path, []string{"answers", tc.path}) {
				t.Errorf("%v", err)
			}
		})
	}
	for _, bad := range []string{`[]`, `null`, `"x"`, `{`, `{"mentored":"no"} {}`, ""} {
		if _, err := d.submit(d.person(0, 0), c.ID, bad); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%s: %v", bad, err)
		}
	}
	d.mustSubmit(d.person(0, 1), c.ID, `{"mentored":"no","words":"👩🏽‍⚕️ مرحبا Éloïse"}`)
	// A question that is there but hidden is no fault: its answer is dropped, and told.
	done, err := d.submit(d.person(0, 2), c.ID, `{"mentored":"no","quality":3}`)
	if err != nil || !slices.Equal(done.Dropped, []string{"quality"}) {
		t.Errorf("an answer to a hidden question: %v, dropped %v", err, done.Dropped)
	}
}

func TestOnePersonOneSubmission(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 2)
		c := d.opened()
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() { _, _ = d.submit(d.person(0, 0), c.ID, `{"mentored":"no","words":"the same"}`) })
		}
		all.Wait()
		for query, want := range map[string]int{
			"SELECT count(*) FROM responses": 1, "SELECT count(*) FROM audit_entries WHERE action = 'response.submitted'": 1,
		} {
			var n int
			if _, err := db.Row(d.system(), query, nil, &n); err != nil || n != want {
				t.Errorf("%s: %d, want %d (%v)", query, n, want, err)
			}
		}
	})
}

func TestADraftIsNeverSilentlyOverwritten(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 1)
		c := d.opened()
		v := d.person(0, 0)
		save := func(answers string, revision int) (Saved, error) {
			return d.SaveDraft(d.as(v), v, c.ID, decoded(answers), revision)
		}
		if s, err := save(`{"words":"phone"}`, 0); err != nil || s.Revision != 1 {
			t.Fatal(s, err)
		}
		s, err := save(`{"words":"laptop"}`, 0)
		wantCode(t, err, apperr.Conflict, "draft.saved_elsewhere")
		if string(s.Standing) != `{"words":"phone"}` || s.Revision != 1 {
			t.Errorf("%+v", s)
		}
		if s, err = save(`{"words":"laptop"}`, 1); err != nil || s.Revision != 2 {
			t.Fatal(s, err)
		}
		// After a submit the save that builds on the last one still goes through, and
		// what was saved last is what is shown.
		d.clock.Advance(time.Minute)
		d.mustSubmit(v, c.ID, `{"mentored":"no","words":"final"}`)
		q, err := d.Questionnaire(d.as(v), v, c.ID)
		if err != nil || q.State != Submitted || string(q.Answers) != `{"mentored":"no","words":"final"}` || q.Revision != 2 {
			t.Fatalf("%+v %v", q, err)
		}
		d.clock.Advance(time.Minute)
		if s, err = save(`{"mentored":"no","words":"second thoughts"}`, 2); err != nil || s.Revision != 3 {
			t.Fatal(s, err)
		}
		if q, err = d.Questionnaire(d.as(v), v, c.ID); err != nil || !strings.Contains(string(q.Answers), "second thoughts") || q.State != Submitted {
			t.Fatalf("%+v %v", q, err)
		}
	})
}

func TestAnAcknowledgedAnswerIsInTheRelease(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 40)
		c := d.opened()
		acknowledged := make([]bool, 40)
		var all sync.WaitGroup
		for i := range 40 {
			all.Go(func() {
				_, err := d.submit(d.person(0, i), c.ID, `{"mentored":"no"}`)
				acknowledged[i] = err == nil
				if err != nil && apperr.CodeOf(err) != apperr.Conflict {
					t.Error(err)
				}
			})
		}
		all.Go(func() {
			if _, err := d.Close(d.as(d.lead), d.lead, c.ID, "enough", "close"); err != nil {
				t.Error(err)
			}
		})
		all.Wait()
		if _, err := d.outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, ok := range acknowledged {
			if ok {
				want++
			}
		}
		got, err := d.release.ForSource(d.as(d.lead), d.lead, string(c.ID))
		if err != nil {
			t.Fatal(err)
		}
		n := got[string(c.ID)][0].Respondents
		if want >= 5 && (n == nil || *n != want) || want < 5 && n != nil {
			t.Errorf("%d were acknowledged, the release has %v", want, n)
		}
	})
}

func TestTheDeadlineClosesByItself(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		c := d.opened()
		d.clock.Set(c.Closes.Add(-time.Second))
		d.mustSubmit(d.person(0, 0), c.ID, `{"mentored":"no"}`)
		if _, err := d.outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		d.clock.Set(c.Closes)
		_, err := d.submit(d.person(0, 1), c.ID, `{"mentored":"no"}`)
		wantCode(t, err, apperr.Conflict, "campaign.closed")
		if _, err := d.outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		if c, err = d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || c.State != Released {
			t.Errorf("%+v %v", c, err)
		}
	})
}

func TestWhatWasOpenedStays(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 2)
		c := d.opened()
		ctx := d.as(d.lead)
		_, err := d.Update(ctx, d.lead, c.ID, d.input(c.Version.ID))
		wantCode(t, err, apperr.Conflict, "campaign.opened_already")
		wantCode(t, d.Discard(ctx, d.lead, c.ID), apperr.Conflict, "campaign.opened_already")
		_, err = d.Open(ctx, d.lead, c.ID, "another key")
		wantCode(t, err, apperr.Conflict, "campaign.opened_already")
		if _, err := d.Open(ctx, d.lead, c.ID, "open "+string(c.ID)); err != nil {
			t.Errorf("the same key is the same opening: %v", err)
		}
		// The database refuses too, whoever asks.
		err = db.Write(d.system(), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE campaigns SET mode = 'ATTRIBUTED' WHERE id = $1", string(c.ID))
			return err
		})
		if err == nil {
			t.Error("the mode of an open campaign was changed")
		}
	})
}

func TestInvitationsGoToWhoIsAsked(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 3, 2)
		var invited []id.Person
		d.Invite = func(_ context.Context, _ id.Campaign, people []id.Person, _ time.Time) (map[id.Person]id.Token, error) {
			invited = people
			out := map[id.Person]id.Token{}
			for _, p := range people {
				out[p] = id.Token("tok_" + string(p))
			}
			return out, nil
		}
		in := d.input(d.version())
		in.Audience.Divisions = []id.Division{d.divisions[0].ID}
		ctx := d.as(d.lead)
		people, without, err := d.AudienceCount(ctx, d.lead, in.Audience)
		if err != nil || people != 3 || without != 0 {
			t.Errorf("%d %d %v", people, without, err)
		}
		c, err := d.Create(ctx, d.lead, in)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Open(ctx, d.lead, c.ID, "k"); err != nil {
			t.Fatal(err)
		}
		if len(invited) != 3 {
			t.Errorf("%d invited", len(invited))
		}
		var n int
		if _, err := db.Row(d.system(), "SELECT count(*) FROM messages WHERE kind = 'invitation' AND text NOT LIKE '%laurel_i_%'", nil, &n); err != nil || n != 3 {
			t.Errorf("%d messages without a secret, %v", n, err)
		}
	})
}

func TestAnEmptyAudienceIsNotAsked(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 2)
	in := d.input(d.version())
	in.Audience.Divisions = []id.Division{d.divisions[len(d.divisions)-1].ID}
	c, err := d.Create(d.as(d.lead), d.lead, in)
	if err != nil {
		t.Fatal(err)
	}
	_, err = d.Open(d.as(d.lead), d.lead, c.ID, "k")
	wantCode(t, err, apperr.Invalid, "campaign.audience_empty")
}

func TestFaultyCampaignsAreRefusedFieldByField(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 2)
	_, err := d.Create(d.as(d.lead), d.lead, CampaignInput{Wave: 0, Mode: "SECRET", ClosesOn: clock.Date{Year: 2020, Month: 1, Day: 1}})
	var paths []string
	for _, e := range apperr.All(err) {
		paths = append(paths, strings.Join(e.Path, "."))
	}
	slices.Sort(paths)
	if want := []string{"closesOn", "mode", "notice.authority", "notice.contact", "notice.purpose", "title", "version", "wave"}; !slices.Equal(paths, want) {
		t.Errorf("%v, want %v", paths, want)
	}
}

func TestBrokenDefinitionsAreNotPublished(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 1)
	ctx := d.as(d.lead)
	for rule, definition := range map[string]string{
		"it refers to a missing question": `{"pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{nobody} = 1"}]}]}`,
		"its branching goes in a circle":  `{"pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{b} = 1"},{"type":"text","name":"b","visibleIf":"{a} = 1"}]}]}`,
		"a type is not in the profile":    `{"pages":[{"name":"p","elements":[{"type":"signaturepad","name":"a"}]}]}`,
	} {
		t.Run(rule, func(t *testing.T) {
			made, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(definition), Format: SurveyJS, Title: i18n.Both("x", "x")})
			if err != nil {
				t.Fatal(err)
			}
			_, err = d.Publish(ctx, d.lead, made.ID)
			wantCode(t, err, apperr.Invalid, "instrument.problem")
		})
	}
	for _, bad := range []string{"", "{", "no JSON", "\x00", "\xff"} {
		if _, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(bad), Format: SurveyJS, Title: i18n.Both("x", "x")}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
