package feedback

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
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const questions = `{"title":{"default":"About your mentor","fr":"À propos de votre mentor"},"pages":[{"name":"one","elements":[
{"type":"rating","name":"listens","title":{"default":"My mentor listens","fr":"Mon mentor écoute"},"rateMin":1,"rateMax":5},
{"type":"comment","name":"keep","title":{"default":"Keep doing","fr":"À poursuivre"}}]}]}`

// school is a department with mentors and mentees, whose clock can be moved.
type school struct {
	*Service
	t       *testing.T
	db      *store.DB
	clock   *clock.Manual
	ids     id.Source
	outbox  *outbox.Queue
	survey  *survey.Service
	keys    *boxkey.Keys
	lead    viewer.Viewer
	version id.Version
	people  []id.Person
	mail    []string
}

// newSchool has people, the first of whom leads the programme.
func newSchool(t *testing.T, db *store.DB, people int) *school {
	t.Helper()
	c := testkit.Clock()
	ids := testkit.IDs(7)
	log := audit.New(db, ids, c)
	once := idempotency.New(db, ids, c)
	q := outbox.New(db, ids, c, slog.New(slog.DiscardHandler))
	s := &school{t: t, db: db, clock: c, ids: ids, outbox: q}
	var mu sync.Mutex
	q.Render = func(kind, _ string, _ map[string]string) (string, string, string, error) {
		mu.Lock()
		defer mu.Unlock()
		s.mail = append(s.mail, kind)
		return kind, kind, "", nil
	}
	d := directory.New(db, ids, c, log)
	r := release.New(db, ids, c, log)
	m := mentorship.New(db, ids, c, log, q, d)
	s.survey = survey.New(db, ids, c, log, once, q, d, r)
	s.Service = New(db, ids, c, log, once, q, d, m, s.survey, r)
	keys, err := boxkey.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s.keys, s.Keys = keys, keys
	s.Invite = func(_ context.Context, _ id.Round, people []id.Person, _ time.Time) (map[id.Person]id.Token, error) {
		out := map[id.Person]id.Token{}
		for _, p := range people {
			out[p] = id.Token("tok_" + strings.TrimPrefix(string(p), "per_"))
		}
		return out, nil
	}
	ctx := viewer.System(t.Context(), "test")
	set := directory.Settings{
		Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: time.UTC,
		Languages: []string{"en", "fr"}, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
	}
	in := make([]directory.PersonInput, people)
	for i := range in {
		in[i] = directory.PersonInput{Name: fmt.Sprintf("Person %d", i), Emails: []string{fmt.Sprintf("p%d@example.org", i)}, Language: "en"}
	}
	err = db.Write(ctx, func(ctx context.Context) error {
		if err := d.InstallSettings(ctx, set); err != nil {
			return err
		}
		s.people, err = d.AddPeople(ctx, in)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	s.lead = viewer.Viewer{Person: s.people[0], Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	made, _, err := s.survey.Import(s.as(s.lead), s.lead, survey.ImportInput{File: []byte(questions), Format: survey.SurveyJS, Title: i18n.Both("Feedback", "Rétroaction"), Source: "ours"})
	if err == nil {
		made, err = s.survey.Publish(s.as(s.lead), s.lead, made.ID)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.version = made.Versions[0].ID
	return s
}

func (s *school) as(v viewer.Viewer) context.Context { return viewer.With(s.t.Context(), v) }

// who is a person who is signed in.
func (s *school) who(i int) viewer.Viewer {
	return viewer.Viewer{Person: s.people[i], Session: id.Session(fmt.Sprintf("ses_%d", i+1)), Language: "en"}
}

// pairs records that each of the mentees has the mentor.
func (s *school) pairs(mentor int, mentees ...int) {
	s.t.Helper()
	var in []mentorship.Mentorship
	for _, m := range mentees {
		in = append(in, mentorship.Mentorship{Mentor: s.people[mentor], Mentee: s.people[m], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true})
	}
	ctx := viewer.System(s.t.Context(), "test")
	if err := s.db.Write(ctx, func(ctx context.Context) error { return s.mentorships.Record(ctx, in) }); err != nil {
		s.t.Fatal(err)
	}
}

// unpair ends every mentorship of a mentor today.
func (s *school) unpair(mentor int) {
	s.t.Helper()
	ctx := viewer.System(s.t.Context(), "test")
	all, err := s.mentorships.Since(ctx, clock.Date{Year: 2000, Month: 1, Day: 1})
	if err != nil {
		s.t.Fatal(err)
	}
	var ids []id.Mentorship
	for _, m := range all {
		if m.Mentor == s.people[mentor] && m.Active {
			ids = append(ids, m.ID)
		}
	}
	today := clock.DateOf(s.clock.Now(), time.UTC)
	if err := s.db.Write(ctx, func(ctx context.Context) error { return s.mentorships.End(ctx, today, ids...) }); err != nil {
		s.t.Fatal(err)
	}
}

func (s *school) input() Input {
	words := i18n.Both("Words", "Mots")
	return Input{
		Title: i18n.Both("This year", "Cette année"), Version: s.version, EndedWithin: 6, Mistreatment: i18n.Both("Call the office", "Appelez le bureau"),
		Notice: survey.NoticeParts{Authority: words, Purpose: words, Contact: words}, ClosesOn: clock.DateOf(s.clock.Now(), time.UTC).AddDate(0, 0, 14),
	}
}

// opened is an open round.
func (s *school) opened() Round {
	s.t.Helper()
	ctx := s.as(s.lead)
	r, err := s.Create(ctx, s.lead, s.input())
	if err == nil {
		r, err = s.Open(ctx, s.lead, r.ID, "open "+string(r.ID))
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

// closed closes a round and lets the jobs run.
func (s *school) closed(r Round) Round {
	s.t.Helper()
	if _, err := s.Close(s.as(s.lead), s.lead, r.ID, "close "+string(r.ID)); err != nil {
		s.t.Fatal(err)
	}
	s.drain()
	r, err := s.Round(s.as(s.lead), s.lead, r.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	return r
}

func (s *school) drain() {
	s.t.Helper()
	if _, err := s.outbox.Drain(context.Background()); err != nil {
		s.t.Fatal(err)
	}
}

// place of a mentee for a mentor in the open rounds.
func (s *school) place(mentee, mentor int) Task {
	s.t.Helper()
	v := s.who(mentee)
	all, err := s.Tasks(s.as(v), v)
	if err != nil {
		s.t.Fatal(err)
	}
	at := slices.IndexFunc(all, func(t Task) bool { return t.Mentor == s.people[mentor] })
	if at < 0 {
		s.t.Fatalf("person %d is not asked about %d", mentee, mentor)
	}
	return all[at]
}

func (s *school) cast(mentee, mentor int, answers string, kept ...string) error {
	s.t.Helper()
	var given any
	if err := json.Unmarshal([]byte(answers), &given); err != nil {
		s.t.Fatal(err)
	}
	v := s.who(mentee)
	_, err := s.Cast(s.as(v), v, s.place(mentee, mentor).ID, given, kept)
	return err
}

func (s *school) mustCast(mentee, mentor int, answers string, kept ...string) {
	s.t.Helper()
	if err := s.cast(mentee, mentor, answers, kept...); err != nil {
		s.t.Fatal(err)
	}
}

func (s *school) mine(mentor int) Mine {
	s.t.Helper()
	v := s.who(mentor)
	m, err := s.Mine(s.as(v), v)
	if err != nil {
		s.t.Fatal(err)
	}
	return m
}

func rated(n int) string { return fmt.Sprintf(`{"listens":%d}`, n) }

func TestFourMenteesMakeAReportThatTheMentorAloneReads(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		if r.Mentees != 4 || r.Mentors != 1 || r.Few != 0 || r.Minimum != Minimum || len(r.Promise) == 0 {
			t.Errorf("the round is %+v", r)
		}
		for i, n := range []int{5, 4, 4, 3} {
			s.mustCast(2+i, 1, rated(n))
		}
		if r = s.closed(r); r.State != Released {
			t.Fatalf("the round is %s", r.State)
		}
		entry := s.mine(1).Entries[0]
		if entry.Standing != Reported || entry.Report == nil {
			t.Fatalf("the mentor sees %+v", entry)
		}
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, entry.Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		f := read.Figures.Questions[0]
		if *read.Figures.Respondents != 4 || f.Mean == nil || *f.Mean != 4 || *f.N != 4 || len(f.Counts) > 0 || read.Figures.Invited != nil {
			t.Errorf("the report is %+v", f)
		}
		for _, v := range []viewer.Viewer{s.lead, s.who(2), {}} {
			if _, err := s.Report(s.as(v), v, entry.Report.ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s reads another's report: %v", v.Person, err)
			}
			if _, err := s.release.Release(s.as(v), v, entry.Report.Release); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s reads another's release: %v", v.Person, err)
			}
		}
		// Nothing is left of the ballots, nor their key.
		if n, err := db.Lines(viewer.System(t.Context(), "test"), "SELECT id FROM ballots"); err != nil || len(n) > 0 {
			t.Errorf("%d ballots are left, %v", len(n), err)
		}
		if left, err := s.keys.Boxes(); err != nil || len(left) > 0 {
			t.Errorf("%d keys are left, %v", len(left), err)
		}
	})
}

func TestTheQuestionnaireOfTheHouseServesARound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		made, err := s.survey.CreateInstrument(s.as(s.lead), s.lead, survey.CreateInput{Title: i18n.Both("Feedback", "Rétroaction"), Purpose: survey.MentorFeedback, Template: "mentor_feedback"})
		if err == nil {
			made, err = s.survey.Publish(s.as(s.lead), s.lead, made.ID)
		}
		if err != nil {
			t.Fatal(err)
		}
		s.version = made.Versions[0].ID
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		for m := 2; m < 6; m++ {
			s.mustCast(m, 1, `{"working":{"listens":4,"honest":5},"helping":{"doors":3},"overall":4,"keep":"The hours on Fridays."}`)
		}
		s.closed(r)
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, s.mine(1).Entries[0].Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		asked := map[string]bool{}
		for _, f := range read.Figures.Questions {
			asked[f.Name] = true
			if f.Name == "overall" && (f.N == nil || *f.N != 4) {
				t.Errorf("overall: %+v", f)
			}
		}
		for _, name := range []string{"working.listens", "helping.doors", "overall", "keep"} {
			if !asked[name] {
				t.Errorf("the report has no %s: %v", name, asked)
			}
		}
	})
}

func TestTooFewAnswersStaySealedUntilEnoughDifferentPeopleHaveAnswered(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		report := func() *Report { return s.mine(1).Entries[0].Report }
		s.pairs(1, 2, 3)
		for year, mentees := range [][]int{{2, 3}, {3, 4}, {4, 5}} {
			if year > 0 {
				s.unpair(1)
				s.clock.Advance(366 * 24 * time.Hour)
				s.pairs(1, mentees...)
			}
			r := s.opened()
			for _, m := range mentees {
				s.mustCast(m, 1, rated(3))
			}
			if r = s.closed(r); r.State != Released {
				t.Fatalf("year %d: the round is %s", year+1, r.State)
			}
			if got := report(); (got != nil) != (year == 2) {
				t.Fatalf("year %d: the report is %v", year+1, got)
			}
			if standing := s.mine(1).Entries[0].Standing; year < 2 && standing != TooFew {
				t.Errorf("year %d: the mentor sees %s", year+1, standing)
			}
		}
		if all := s.mine(1).Entries; all[1].Standing != Carried || all[2].Standing != Carried {
			t.Errorf("of the earlier rounds the mentor sees %s and %s", all[1].Standing, all[2].Standing)
		}
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, report().ID)
		// Person 3 and person 4 answered twice, and count once with their newest.
		if err != nil || *read.Figures.Respondents != 4 {
			t.Errorf("the report is of %v, %v", read.Figures.Respondents, err)
		}
		// The next round begins with an empty box.
		s.unpair(1)
		s.clock.Advance(366 * 24 * time.Hour)
		s.pairs(1, 2, 3, 4)
		r := s.opened()
		for m := 2; m < 5; m++ {
			s.mustCast(m, 1, rated(1))
		}
		s.closed(r)
		if standing := s.mine(1).Entries[0].Standing; standing != TooFew {
			t.Errorf("three of those who spoke before make another report: %s", standing)
		}
	})
}

func TestABoxThatNeverFillsIsDestroyedUnreadAfterFourYears(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3)
		r := s.opened()
		s.mustCast(2, 1, rated(3))
		s.closed(r)
		ctx := viewer.System(t.Context(), "sweep")
		left := func() (ballots int, state string, keys int) {
			t.Helper()
			for query, into := range map[string]any{"SELECT count(*) FROM ballots": &ballots, "SELECT state FROM boxes": &state} {
				if _, err := db.Row(ctx, query, nil, into); err != nil {
					t.Fatal(err)
				}
			}
			all, err := s.keys.Boxes()
			if err != nil {
				t.Fatal(err)
			}
			return ballots, state, len(all)
		}
		sweep := func() {
			t.Helper()
			if err := s.Sweep(ctx); err != nil {
				t.Fatal(err)
			}
		}
		s.clock.Set(s.clock.Now().AddDate(PooledYears, 0, -1))
		sweep()
		if ballots, state, keys := left(); ballots != 1 || state != "SEALED" || keys != 1 || s.mine(1).Entries[0].Standing != TooFew {
			t.Fatalf("a day before: %d ballots in a box that is %s with %d keys", ballots, state, keys)
		}
		s.clock.Advance(2 * 24 * time.Hour)
		sweep()
		if ballots, state, keys := left(); ballots != 0 || state != "DESTROYED" || keys != 0 {
			t.Errorf("after four years: %d ballots in a box that is %s with %d keys", ballots, state, keys)
		}
		if standing := s.mine(1).Entries[0].Standing; standing != Lapsed {
			t.Errorf("the mentor sees %s", standing)
		}
		// A round afterwards has a box of its own, of which nothing has lapsed.
		s.closed(s.opened())
		if all := s.mine(1).Entries; all[0].Standing != TooFew || all[1].Standing != Lapsed {
			t.Errorf("after another round the mentor sees %s and %s", all[0].Standing, all[1].Standing)
		}
	})
}

func TestAMentorSeesTheSameBeforeAndAfterEachAnswer(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5, 6)
		s.opened()
		before, _ := json.Marshal(s.mine(1))
		for m := 2; m < 7; m++ {
			s.mustCast(m, 1, rated(2))
			if after, _ := json.Marshal(s.mine(1)); string(after) != string(before) {
				t.Fatalf("after %d answers the mentor sees %s, before it was %s", m-1, after, before)
			}
		}
		if e := s.mine(1).Entries[0]; e.Standing != Underway || e.Report != nil {
			t.Errorf("while it is open the mentor sees %+v", e)
		}
	})
}

func TestABallotReplacesTheOneBeforeAndCanBeTakenBack(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5, 6)
		r := s.opened()
		for m := 2; m < 7; m++ {
			s.mustCast(m, 1, rated(1))
		}
		s.mustCast(2, 1, rated(5))
		v := s.who(3)
		if err := s.Withdraw(s.as(v), v, s.place(3, 1).ID); err != nil {
			t.Fatal(err)
		}
		s.closed(r)
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, s.mine(1).Entries[0].Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		if f := read.Figures.Questions[0]; *f.N != 4 || *f.Mean != 2 {
			t.Errorf("n %d, mean %v", *f.N, *f.Mean)
		}
	})
}

func TestWhoMayNotAnswerWritesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		place := s.place(2, 1).ID
		given := map[string]any{"listens": 3.0}
		for who, v := range map[string]viewer.Viewer{"another mentee": s.who(3), "the mentor": s.who(1), "somebody who was never a mentee": s.who(7)} {
			if _, err := s.Cast(s.as(v), v, place, given, nil); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s: %v", who, err)
			}
		}
		v := s.who(2)
		s.closed(r)
		if _, err := s.Cast(s.as(v), v, place, given, nil); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("after the close: %v", err)
		}
		if err := s.Withdraw(s.as(v), v, place); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("withdrawing after the close: %v", err)
		}
		if n, err := db.Lines(viewer.System(t.Context(), "test"), "SELECT id FROM ballots"); err != nil || len(n) > 0 {
			t.Errorf("%d ballots, %v", len(n), err)
		}
	})
}

func TestALetterIsForMentorsWithTooFewMenteesAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 9)
		s.pairs(1, 2, 3)
		s.pairs(4, 5, 6, 7, 8)
		s.opened()
		few, many := s.place(2, 1), s.place(5, 4)
		if !few.Few || many.Few {
			t.Fatalf("few: %v and %v", few.Few, many.Few)
		}
		v := s.who(2)
		l, err := s.Sign(s.as(v), v, few.ID, "You opened doors for me.", true)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := s.Sign(s.as(v), v, few.ID, "You opened many doors for me.", false); err != nil || again.ID != l.ID {
			t.Errorf("a second letter is %v, %v", again.ID, err)
		}
		if got := s.mine(1).Letters; len(got) != 1 || got[0].Text != "You opened many doors for me." || got[0].MenteeName != "Person 2" || got[0].ForDossier {
			t.Errorf("the mentor has %+v", got)
		}
		v = s.who(5)
		if _, err := s.Sign(s.as(v), v, many.ID, "Thank you.", false); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a letter to a mentor with many mentees: %v", err)
		}
		if got := s.mine(4).Letters; len(got) != 0 {
			t.Errorf("the other mentor has %+v", got)
		}
	})
}

func TestARoundNeedsADoorForMistreatment(t *testing.T) {
	s := newSchool(t, testkit.SQLite(t), 3)
	for _, door := range []i18n.Text{i18n.Both("", ""), i18n.Both("Call the office", ""), i18n.Both("", "Appelez le bureau")} {
		in := s.input()
		in.Mistreatment = door
		if _, err := s.Create(s.as(s.lead), s.lead, in); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("with %v: %v", door, err)
		}
	}
}

func TestKeptWordsDoNotReachTheMentor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 10)
		s.pairs(1, 2, 3, 4, 5, 6, 7, 8)
		r := s.opened()
		for m := 2; m < 9; m++ {
			kept := []string{}
			if m == 2 {
				kept = append(kept, "keep")
			}
			s.mustCast(m, 1, fmt.Sprintf(`{"listens":3,"keep":"We meet often and that helps a great deal, number %d."}`, m), kept...)
		}
		s.closed(r)
		moderator := s.who(9)
		moderator.Grants = []viewer.Grant{{Role: viewer.CommentModerator}}
		all, err := s.Moderations(s.as(moderator), moderator)
		if err != nil || len(all) != 1 || len(all[0].Remarks) != 7 || all[0].Pending != 6 {
			t.Fatalf("to moderate: %+v, %v", all, err)
		}
		for _, x := range all[0].Remarks {
			_, err := s.Decide(s.as(moderator), moderator, Decision{Remark: x.ID, State: RemarkAccepted})
			if got := apperr.CodeOf(err) == apperr.Invalid; got != x.NotToMentor {
				t.Errorf("accepting %q: %v", x.Text, err)
			}
		}
		if err := s.ReleaseRemarks(s.as(moderator), moderator, all[0].Report, "once"); err != nil {
			t.Fatal(err)
		}
		mentor := s.who(1)
		read, err := s.Report(s.as(mentor), mentor, s.mine(1).Entries[0].Report.ID)
		if err != nil || len(read.Words) != 6 || slices.ContainsFunc(read.Words, func(w Word) bool { return strings.Contains(*w.Text, "number 2") }) {
			t.Errorf("the mentor reads %+v, %v", read.Words, err)
		}
		// Whoever mentors or is mentored there moderates nothing of it.
		for _, i := range []int{1, 2} {
			v := s.who(i)
			v.Grants = moderator.Grants
			if all, err := s.Moderations(s.as(v), v); err != nil || len(all) > 0 {
				t.Errorf("person %d moderates %d reports, %v", i, len(all), err)
			}
		}
	})
}

func TestAFinishedReflectionMakesARecordInQuarterHours(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.Draw = func(r Record) ([]byte, error) { return []byte("%PDF of " + string(r.ID)), nil }
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		for m := 2; m < 6; m++ {
			s.mustCast(m, 1, rated(4))
		}
		s.closed(r)
		mentor := s.who(1)
		ctx := s.as(mentor)
		if err := s.directory.SetMOC(ctx, mentor, true); err != nil {
			t.Fatal(err)
		}
		begun, err := s.Begin(ctx, mentor, OnReport, string(s.mine(1).Entries[0].Report.ID))
		if err != nil {
			t.Fatal(err)
		}
		today := clock.DateOf(s.clock.Now(), time.UTC)
		in := ReflectionInput{Steps: Steps{"Glad", "They want more time", "That I rush", "One hour a month"}, Minutes: 45, On: today, FollowUpOn: today.AddDate(0, 6, 0)}
		for _, minutes := range []int{0, 900} {
			bad := in
			bad.Minutes = minutes
			if _, err := s.Finish(ctx, mentor, begun.ID, bad, begun.Revision); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%d minutes: %v", minutes, err)
			}
		}
		done, err := s.Finish(ctx, mentor, begun.ID, in, begun.Revision)
		if err != nil {
			t.Fatal(err)
		}
		if done.Record == nil || done.Record.Hours() != 0.75 || done.Record.Framework != "2024" || done.Record.Section != 3 {
			t.Fatalf("the record is %+v", done.Record)
		}
		if credits, known := done.Record.Credits(); !known || credits != 2.25 {
			t.Errorf("%v credits, %v", credits, known)
		}
		if _, err := s.Finish(ctx, mentor, begun.ID, in, done.Revision); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("finished twice: %v", err)
		}
		record, err := s.Record(ctx, mentor, done.Record.ID)
		if err != nil || !strings.HasPrefix(string(record.PDF), "%PDF") {
			t.Errorf("the stored record is %+v, %v", record, err)
		}
		other := s.who(2)
		if _, err := s.Record(s.as(other), other, record.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("another reads it: %v", err)
		}
		if _, err := s.Reflection(s.as(other), other, begun.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("another reads the reflection: %v", err)
		}
	})
}

func TestWhoTakesNoPartInMOCGetsNoRecord(t *testing.T) {
	s := newSchool(t, testkit.SQLite(t), 3)
	v := s.who(1)
	begun, err := s.Begin(s.as(v), v, OnLearning, "")
	if err != nil {
		t.Fatal(err)
	}
	today := clock.DateOf(s.clock.Now(), time.UTC)
	done, err := s.Finish(s.as(v), v, begun.ID, ReflectionInput{Steps: Steps{Learned: "a", Change: "b"}, Minutes: 30, On: today, FollowUpOn: today}, 0)
	if err != nil || done.State != Done || done.Record != nil {
		t.Errorf("the record is %+v, %v", done.Record, err)
	}
}

func TestMinutesBecomeQuarterHours(t *testing.T) {
	for minutes, want := range map[int]int{7: 0, 8: 1, 15: 1, 22: 1, 23: 2, 45: 3, 60: 4, 480: 32} {
		if got := Quarters(minutes); got != want {
			t.Errorf("%d minutes are %d quarters, want %d", minutes, got, want)
		}
	}
}

func TestTheFrameworkIsThatOfTheDay(t *testing.T) {
	for day, want := range map[string]string{"2023-12-31": "2023", "2024-01-01": "2024", "2030-06-01": "2024", "2019-01-01": "2023"} {
		d, err := clock.ParseDate(day)
		if err != nil {
			t.Fatal(err)
		}
		if got := FrameworkOn(d).Code; got != want {
			t.Errorf("%s is in %s, want %s", day, got, want)
		}
	}
}

func TestARecordSpeaksOfAnAccreditationOnlyWhereOneIsEntered(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.Draw = func(Record) ([]byte, error) { return []byte("%PDF"), nil }
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		for m := 2; m < 6; m++ {
			s.mustCast(m, 1, rated(4))
		}
		s.closed(r)
		mentor, report := s.who(1), string(s.mine(1).Entries[0].Report.ID)
		ctx := s.as(mentor)
		if err := s.directory.SetMOC(ctx, mentor, true); err != nil {
			t.Fatal(err)
		}
		whole := &directory.Accreditation{Provider: "A provider", Approval: "2026-7", Maximum: 8, Statement: i18n.Both("Accredited.", "Agréé.")}
		for _, tc := range []struct {
			rule     string
			kind     ReflectionKind
			set      directory.MOC
			credits  float64
			accredit bool
		}{
			{"nothing entered: the framework's rate, and no accreditation", OnReport, directory.MOC{}, 3, false},
			{"a rate of the department's own", OnReport, directory.MOC{Section3: 2}, 2, false},
			{"an accreditation", OnReport, directory.MOC{Accreditation: whole}, 3, true},
			{"planned learning has no rate of itself, and no accreditation", OnLearning, directory.MOC{Accreditation: whole}, 0, false},
			{"planned learning at an entered rate", OnLearning, directory.MOC{Section2: 2}, 2, false},
		} {
			if _, err := s.SetMoc(s.as(s.lead), s.lead, tc.set); err != nil {
				t.Fatal(err)
			}
			about := report
			if tc.kind == OnLearning {
				about = ""
			}
			begun, err := s.Begin(ctx, mentor, tc.kind, about)
			if err != nil {
				t.Fatal(err)
			}
			today := clock.DateOf(s.clock.Now(), time.UTC)
			done, err := s.Finish(ctx, mentor, begun.ID, ReflectionInput{Steps: Steps{Learned: "a", Change: "b"}, Minutes: 60, On: today, FollowUpOn: today}, begun.Revision)
			if err != nil {
				t.Fatal(err)
			}
			stored, err := s.Record(ctx, mentor, done.Record.ID)
			if credits, _ := stored.Credits(); err != nil || credits != tc.credits || (stored.Accreditation != nil) != tc.accredit {
				t.Errorf("%s: %v credits, accreditation %+v, %v", tc.rule, credits, stored.Accreditation, err)
			}
		}
		for rule, set := range map[string]directory.MOC{
			"half an accreditation": {Accreditation: &directory.Accreditation{Provider: "A provider"}},
			"a statement in English alone": {Accreditation: &directory.Accreditation{
				Provider: "A provider", Approval: "2026-7", Maximum: 8, Statement: i18n.Both("Accredited.", ""),
			}},
			"one with nothing in it": {Accreditation: &directory.Accreditation{}},
			"no maximum":             {Accreditation: &directory.Accreditation{Provider: "A provider", Approval: "2026-7", Statement: whole.Statement}},
			"a negative rate":        {Section2: -1},
		} {
			if _, err := s.SetMoc(s.as(s.lead), s.lead, set); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%s: %v", rule, err)
			}
		}
		if _, err := s.SetMoc(ctx, mentor, directory.MOC{Section2: 2}); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a mentor sets it: %v", err)
		}
	})
}
