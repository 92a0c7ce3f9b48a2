package mentorship

import (
	"context"
	"encoding/json"
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// office is a department of a few people, by name: Cardiology in the north with a director
// and a physician-in-chief, and somebody in Nephrology.
type office struct {
	*Service
	t     *testing.T
	db    *store.DB
	clock *clock.Manual
	d     *directory.Service
	who   map[string]id.Person
	card  id.Division
	neph  id.Division
	north id.Site
	mails []string // kind and name of whoever got it
	links map[id.Token]id.Mentorship
}

func newOffice(t *testing.T, db *store.DB) *office {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(3)
	log := audit.New(db, ids, c)
	q := outbox.New(db, ids, c, slog.New(slog.DiscardHandler))
	d := directory.New(db, ids, c, log)
	o := &office{t: t, db: db, clock: c, d: d, who: map[string]id.Person{}, links: map[id.Token]id.Mentorship{}}
	o.Service = New(db, ids, c, log, q, d)
	d.Changed = o.PlanRecheck
	o.Mail = func(_ context.Context, kind string, to Recipient, _ string, _ id.Token, _ map[string]string) error {
		o.mails = append(o.mails, kind+" to "+to.Name)
		return nil
	}
	o.Attest = func(_ context.Context, m id.Mentorship) (id.Token, error) {
		o.links[id.Token(m)] = m
		return id.Token(m), nil
	}
	o.OpenAttestation = func(_ context.Context, link string) (id.Mentorship, error) {
		if m, ok := o.links[id.Token(link)]; ok {
			return m, nil
		}
		return "", apperr.NewInvalid("auth.link_dead")
	}
	o.TakeAttestation = func(ctx context.Context, link string) (id.Mentorship, error) {
		m, err := o.OpenAttestation(ctx, link)
		delete(o.links, id.Token(link))
		return m, err
	}
	o.CheckIn = func(context.Context) (Questionnaire, error) {
		return Questionnaire{Version: "ver_1", Definition: []byte("{}")}, nil
	}
	o.CheckInVersion = func(context.Context, id.Version) (Questionnaire, error) {
		return Questionnaire{Version: "ver_1", Definition: []byte("{}")}, nil
	}
	o.CheckAnswers = func(_ context.Context, _ Questionnaire, answers any, _ clock.Date, whole bool) ([]byte, error) {
		if !whole {
			return json.Marshal(answers)
		}
		return []byte(`{"goals":"canary"}`), nil
	}
	o.must(db.Write(viewer.System(context.Background(), "test"), o.people))
	return o
}

func (o *office) people(ctx context.Context) error {
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		return err
	}
	if err := o.d.InstallSettings(ctx, directory.Settings{
		Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages,
		MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
	}); err != nil {
		return err
	}
	if err := o.d.InstallExpectations(ctx, directory.DefaultExpectations()); err != nil {
		return err
	}
	divisions, err := o.d.AddDivisions(ctx, []directory.Division{{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}, {Code: "NEPH", Name: i18n.Both("Nephrology", "Néphrologie")}})
	if err != nil {
		return err
	}
	sites, err := o.d.AddSites(ctx, []directory.Site{{Code: "N", Name: i18n.Both("North", "Nord")}})
	if err != nil {
		return err
	}
	o.card, o.neph, o.north = divisions[0].ID, divisions[1].ID, sites[0].ID
	names := []string{"Mentee", "Mentor", "Director", "Chief", "Lead", "Vice", "Other", "Facilitator", "Helper", "Stranger"}
	var in []directory.PersonInput
	for _, n := range names {
		p := directory.PersonInput{
			Name: n, Emails: []string{strings.ToLower(n) + "@x.example"}, Division: o.card, Site: o.north, AppointmentType: "FULL_TIME",
			Appointed: clock.Date{Year: 2025, Month: 7, Day: 1}, Language: "en", Status: directory.Active,
		}
		if n == "Stranger" {
			p.Division, p.Site = o.neph, ""
		}
		in = append(in, p)
	}
	made, err := o.d.AddPeople(ctx, in)
	if err != nil {
		return err
	}
	for i, n := range names {
		o.who[n] = made[i]
	}
	from := clock.Date{Year: 2026, Month: 1, Day: 1}
	for _, g := range []directory.GrantInput{
		{Person: o.who["Director"], Role: viewer.DivisionDirector, Division: o.card},
		{Person: o.who["Chief"], Role: viewer.PhysicianInChief, Site: o.north},
		{Person: o.who["Lead"], Role: viewer.ProgramLead},
		{Person: o.who["Vice"], Role: viewer.ViceChair},
		{Person: o.who["Facilitator"], Role: viewer.Facilitator, Division: o.card},
	} {
		g.From = from
		if err := o.d.InstallGrant(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// as is somebody with the roles of today, and a context of theirs.
func (o *office) as(name string) (context.Context, viewer.Viewer) {
	o.t.Helper()
	today, err := o.d.Today(context.Background())
	o.must(err)
	grants, err := o.d.Grants(viewer.System(context.Background(), "test"), o.who[name], today)
	o.must(err)
	v := viewer.Viewer{Person: o.who[name], Language: "en", Grants: grants}
	return viewer.With(context.Background(), v), v
}

func (o *office) propose(by, mentor, mentee string, kind Kind) (Pair, error) {
	ctx, v := o.as(by)
	return o.Propose(ctx, v, ProposeInput{Mentor: o.who[mentor], Mentee: o.who[mentee], Kind: kind, Needs: Needs{Codes: []Need{"CAREER"}, Words: "Canary"}})
}

func (o *office) approve(by string, m id.Mentorship) error {
	ctx, v := o.as(by)
	_, err := o.Approve(ctx, v, []id.Mentorship{m})
	return err
}

func (o *office) confirm(by string, m id.Mentorship) error {
	ctx, v := o.as(by)
	_, err := o.Confirm(ctx, v, m)
	return err
}

// begun is an active formal mentorship that went the whole way.
func (o *office) begun(mentor, mentee string) id.Mentorship {
	o.t.Helper()
	p, err := o.propose(mentee, mentor, mentee, Formal)
	o.must(err)
	o.must(o.approve("Director", p.ID))
	o.must(o.approve("Chief", p.ID))
	o.must(o.confirm(mentor, p.ID))
	return p.ID
}

func (o *office) sound() {
	o.t.Helper()
	found, err := invariant.Run(viewer.System(context.Background(), "doctor"), o.Invariants(o.d), nil)
	if err != nil || len(found) > 0 {
		o.t.Errorf("doctor found %+v, %v", found, err)
	}
}

func key(err error) string {
	if all := apperr.All(err); len(all) > 0 {
		return all[0].Key
	}
	if err != nil {
		return err.Error()
	}
	return ""
}

func TestAFormalMentorshipGoesItsWay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		p, err := o.propose("Mentee", "Mentor", "", Formal)
		o.must(err)
		if p.State != Proposed || !p.MenteeConfirmed || p.MentorConfirmed {
			t.Fatalf("proposed: %+v", p.Mentorship)
		}
		if want := []string{"mentorship_approve to Chief", "mentorship_approve to Director"}; !sameSet(o.mails, want) {
			t.Errorf("mails %v, want %v", o.mails, want)
		}
		if err := o.confirm("Mentor", p.ID); key(err) != "mentorship.not_waiting" {
			t.Errorf("confirmed before the approvals: %v", err)
		}
		for _, name := range []string{"Mentee", "Mentor", "Other", "Vice", "Lead", "Facilitator", "Stranger"} {
			if err := o.approve(name, p.ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s approved: %v", name, err)
			}
		}
		o.must(o.approve("Director", p.ID))
		if err := o.approve("Director", p.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("approved twice: %v", err)
		}
		o.mails = nil
		o.must(o.approve("Chief", p.ID))
		if want := []string{"mentorship_confirm to Mentor"}; !sameSet(o.mails, want) {
			t.Errorf("mails %v, want %v", o.mails, want)
		}
		o.must(o.confirm("Mentor", p.ID))
		ctx, v := o.as("Mentee")
		p, err = o.Pair(ctx, v, p.ID)
		o.must(err)
		if !p.Active || p.State != Current || p.Started.String() != "2026-11-24" || p.Goal != 3 {
			t.Errorf("begun: %+v goal %d", p.Mentorship, p.Goal)
		}
		var happened []EventKind
		for _, e := range p.History {
			happened = append(happened, e.Kind)
		}
		if want := []EventKind{EventProposed, EventDirector, EventChief, EventMentor, EventStarted}; !reflect.DeepEqual(sortedKinds(happened), sortedKinds(want)) {
			t.Errorf("history %v, want %v", happened, want)
		}
		o.sound()
	})
}

func sortedKinds(all []EventKind) []EventKind { out := slices.Clone(all); slices.Sort(out); return out }

func sameSet(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

func TestBadProposalsSayTheRuleAndWriteNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		begun := o.begun("Mentor", "Mentee")
		rows := func() (n int) {
			_, err := db.Row(viewer.System(context.Background(), "test"), "SELECT count(*) FROM mentorships", nil, &n)
			o.must(err)
			return n
		}
		before := rows()
		for _, tc := range []struct {
			rule               string
			by, mentor, mentee string
			kind               Kind
			key                string
		}{
			{"a director is not the formal mentor of their own people", "Other", "Director", "Other", Formal, "mentorship.reporting_line"},
			{"nor is the physician-in-chief of the site", "Other", "Chief", "Other", Formal, "mentorship.reporting_line"},
			{"nobody mentors themselves", "Other", "Other", "Other", Informal, "mentorship.oneself"},
			{"one formal mentor at a time", "Mentee", "Other", "Mentee", Formal, "mentorship.has_formal_mentor"},
			{"a colleague proposes for nobody else", "Other", "Mentor", "Mentee", Informal, "not_found"},
			{"a kind nobody knows", "Other", "Mentor", "Other", "FRIEND", "mentorship.unknown_kind"},
		} {
			if _, err := o.propose(tc.by, tc.mentor, tc.mentee, tc.kind); key(err) != tc.key {
				t.Errorf("%s: %v", tc.rule, err)
			}
		}
		ctx, v := o.as("Mentee")
		for _, tc := range []struct{ day, key string }{
			{"2026-11-25", "meeting.in_future"}, {"2026-11-23", "meeting.before_start"}, {"2026-11-24", ""}, {"2026-11-24", "meeting.noted_already"},
		} {
			day, err := clock.ParseDate(tc.day)
			o.must(err)
			if _, err := o.NoteMeeting(ctx, v, begun, day); key(err) != tc.key {
				t.Errorf("meeting on %s: %v, want %q", tc.day, err, tc.key)
			}
		}
		if rows() != before {
			t.Error("something was written")
		}
		// The way out that the sentence names.
		_, err := o.propose("Other", "Director", "Other", Informal)
		o.must(err)
		o.sound()
	})
}

func TestAChangeOfRoleBreaksAPairAndMendsIt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		m := o.begun("Mentor", "Mentee")
		o.mails = nil
		ctx, lead := o.as("Lead")
		o.must(o.d.Grant(ctx, lead, directory.GrantInput{Person: o.who["Mentor"], Role: viewer.DivisionDirector, Division: o.card, From: clock.Date{Year: 2026, Month: 11, Day: 1}}))
		if _, err := o.outbox.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
		mentee, v := o.as("Mentee")
		p, err := o.Pair(mentee, v, m)
		o.must(err)
		if !p.Broken || !p.Active {
			t.Fatalf("not flagged: %+v", p.Mentorship)
		}
		if !slices.Contains(o.mails, "mentorship_broken to Mentee") || !slices.Contains(o.mails, "mentorship_broken to Director") {
			t.Errorf("mails %v", o.mails)
		}
		o.sound()
		told := len(o.mails)
		o.must(o.Recheck(viewer.System(context.Background(), "test")))
		if len(o.mails) != told {
			t.Error("told twice")
		}
		people, err := o.d.ByID(ctx, o.who["Mentor"])
		o.must(err)
		_, err = o.d.EndGrant(ctx, lead, people[o.who["Mentor"]].Grants[0].ID)
		o.must(err)
		_, err = o.outbox.Drain(context.Background())
		o.must(err)
		if p, err = o.Pair(mentee, v, m); err != nil || p.Broken {
			t.Errorf("still flagged: %+v, %v", p.Mentorship, err)
		}
	})
}

func TestEndsQuietAndNoAreNeutral(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		m := o.begun("Mentor", "Mentee")
		ctx, mentor := o.as("Mentor")
		_, err := o.ReportQuiet(ctx, mentor, m)
		o.must(err)
		director, d := o.as("Director")
		p, err := o.Pair(director, d, m)
		o.must(err)
		for _, e := range p.History {
			if e.Kind == EventQuiet && e.Actor != "" {
				t.Error("the director reads who reported the pair")
			}
		}
		fctx, f := o.as("Facilitator")
		if p, err = o.Pair(fctx, f, m); err != nil || p.Sight != Status || p.Needs.Words != "" || len(p.History) > 0 || p.QuietSince.IsZero() {
			t.Errorf("the facilitator sees %+v, %v", p, err)
		}
		_, err = o.Finish(ctx, mentor, m, "Canary reason")
		o.must(err)
		for name, want := range map[string]string{"Mentor": "Canary reason", "Mentee": "", "Director": "", "Lead": ""} {
			c, v := o.as(name)
			p, err := o.Pair(c, v, m)
			o.must(err)
			got := ""
			for _, e := range p.History {
				got += e.Reason
			}
			if got != want {
				t.Errorf("%s reads the reason %q", name, got)
			}
		}
		_, err = o.SetOffer(ctx, mentor, OfferInput{NoMentor: true, Reason: "Canary"})
		o.must(err)
		coverage, err := o.CoverageOf(director, d)
		o.must(err)
		if len(coverage) != 1 || coverage[0].Unwanted != 1 || coverage[0].Mentored != 0 {
			t.Errorf("coverage %+v", coverage)
		}
		o.sound()
	})
}

func TestALeavingMentorFreesTheMentee(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		m := o.begun("Mentor", "Mentee")
		o.mails = nil
		system := viewer.System(context.Background(), "test")
		o.must(db.Write(system, func(ctx context.Context) error {
			return o.d.ChangePeople(ctx, []directory.PersonInput{{ID: o.who["Mentor"], Name: "Mentor", Emails: []string{"mentor@x.example"}, Division: o.card, Language: "en", Status: directory.Left}})
		}))
		_, err := o.outbox.Drain(context.Background())
		o.must(err)
		if !slices.Contains(o.mails, "mentorship_mentor_left to Mentee") || !slices.Contains(o.mails, "mentorship_mentor_left to Director") {
			t.Errorf("mails %v", o.mails)
		}
		ctx, v := o.as("Mentee")
		if p, err := o.Pair(ctx, v, m); err != nil || p.State != Over {
			t.Errorf("%+v, %v", p.Mentorship, err)
		}
		_, err = o.propose("Mentee", "Other", "", Formal)
		o.must(err)
		o.sound()
	})
}

func TestMenteesFromElsewhereAreTheMentorsWordUntilTheyConfirm(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, v := o.as("Mentor")
		day := clock.Date{Year: 2020, Month: 1, Day: 1}
		if _, err := o.AddOutside(ctx, v, []OutsideInput{{Name: "A", Level: Fellow, Started: day}, {Name: "", Level: "X", Ask: true}}); len(apperr.All(err)) < 4 {
			t.Errorf("faults: %v", err)
		}
		made, err := o.AddOutside(ctx, v, []OutsideInput{
			{Name: "Fellow", Email: "f@y.example", Level: Fellow, Started: day, Ask: true}, {Name: "Past", Level: Faculty, Started: day, Ended: day.AddDate(1, 0, 0)},
		})
		o.must(err)
		if len(made) != 2 || !made[0].Trainee || made[1].Trainee || made[1].State != Over || made[0].Standing != SelfAttested {
			t.Fatalf("%+v", made)
		}
		if _, err := o.AddOutside(ctx, v, []OutsideInput{{Name: "fellow", Email: "f@y.example", Level: Fellow, Started: day}}); key(err) != "outside.known_already" {
			t.Errorf("twice: %v", err)
		}
		for _, name := range []string{"Director", "Lead", "Other"} {
			c, other := o.as(name)
			if _, err := o.Pair(c, other, made[0].ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s sees it: %v", name, err)
			}
		}
		if _, err := o.SendLink(ctx, v, made[0].ID); key(err) != "outside.sent_lately" {
			t.Errorf("asked twice in a day: %v", err)
		}
		link := string(made[0].ID)
		a, err := o.OpenAttested(context.Background(), link)
		o.must(err)
		if a.Mentor != "Mentor" || a.Mentee != "Fellow" {
			t.Errorf("%+v", a)
		}
		o.must(o.AnswerAttested(context.Background(), link, true))
		if err := o.AnswerAttested(context.Background(), link, false); key(err) != "auth.link_dead" {
			t.Errorf("twice: %v", err)
		}
		p, err := o.Pair(ctx, v, made[0].ID)
		o.must(err)
		if p.Standing != Confirmed {
			t.Errorf("%+v", p.Mentorship)
		}
		o.sound()
	})
}

func TestPlansGoToTheLeaders(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, v := o.as("Mentee")
		day := clock.Date{Year: 2026, Month: 12, Day: 1}
		_, err := o.SavePlan(ctx, v, PlanInput{StartsOn: day}, true)
		if len(apperr.All(err)) != 2 {
			t.Errorf("an empty plan: %v", err)
		}
		p, err := o.SavePlan(ctx, v, PlanInput{StartsOn: day, Goals: "Canary", Milestones: []Milestone{{"Grant", day.AddDate(1, 0, 0)}}}, false)
		o.must(err)
		director, d := o.as("Director")
		if _, err := o.PlanFor(director, d, o.who["Mentee"]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a draft is read: %v", err)
		}
		if _, err := o.SavePlan(ctx, v, PlanInput{StartsOn: day}, false); key(err) != "plan.changed_meanwhile" {
			t.Errorf("two windows: %v", err)
		}
		p, err = o.SavePlan(ctx, v, PlanInput{StartsOn: day, Goals: "Canary", Milestones: p.Milestones, Revision: p.Revision}, true)
		o.must(err)
		for _, name := range []string{"Other", "Facilitator", "Mentee", "Vice"} {
			c, other := o.as(name)
			if _, err := o.DecidePlan(c, other, p.ID, true, ""); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s decides: %v", name, err)
			}
		}
		if _, err := o.DecidePlan(director, d, p.ID, false, ""); key(err) != "plan.note_missing" {
			t.Errorf("returned without a word: %v", err)
		}
		p, err = o.DecidePlan(director, d, p.ID, true, "")
		o.must(err)
		if p.State != PlanApproved {
			t.Errorf("%+v", p.Plan)
		}
		o.sound()
	})
}

func TestTheCheckInIsReadByOneViceChair(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.must(o.Daily(viewer.System(context.Background(), "test")))
		ctx, v := o.as("Mentee")
		all, err := o.Own(ctx, v)
		o.must(err)
		at := slices.IndexFunc(all, func(t TaskView) bool { return t.Kind == TaskCheckIn })
		if at < 0 {
			t.Fatalf("no check-in is due: %+v", all)
		}
		task := all[at].ID
		if _, err := o.SubmitCheckIn(ctx, v, task, map[string]any{}); key(err) != "check_in.no_reader" {
			t.Errorf("without a reader: %v", err)
		}
		lctx, lead := o.as("Lead")
		if err := o.d.SetCheckInReader(lctx, lead, o.who["Director"]); key(err) != "check_in.reader_no_vice_chair" {
			t.Errorf("a director reads: %v", err)
		}
		o.must(o.d.SetCheckInReader(lctx, lead, o.who["Vice"]))
		_, err = o.SubmitCheckIn(ctx, v, task, map[string]any{})
		o.must(err)
		for _, name := range []string{"Director", "Chief", "Lead", "Mentor", "Facilitator", "Stranger"} {
			c, other := o.as(name)
			if _, err := o.CheckInFor(c, other, task); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s reads it: %v", name, err)
			}
			if _, err := o.CheckIns(c, other, page.Args{First: 10}); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s lists them: %v", name, err)
			}
		}
		c, vice := o.as("Vice")
		today, err := o.d.Today(c)
		o.must(err)
		read, err := o.Agree(c, vice, task, "Meet in spring", today.AddDate(0, 0, 30))
		o.must(err)
		// The two are reminded of what they agreed, and nobody else is.
		everybody, err := o.d.Everybody(viewer.System(context.Background(), "test"))
		o.must(err)
		for days, want := range map[int]bool{10: false, 20: true, 31: false} {
			items, err := o.itemsDue(viewer.System(context.Background(), "test"), everybody, today.AddDate(0, 0, days))
			o.must(err)
			for _, name := range []string{"Mentee", "Vice", "Director", "Lead"} {
				told := slices.ContainsFunc(items[o.who[name]], func(item string) bool { return strings.Contains(item, "follow-up agreed with") })
				if told != (want && (name == "Mentee" || name == "Vice")) {
					t.Errorf("after %d days %s is reminded: %v", days, name, items[o.who[name]])
				}
			}
		}
		if !strings.Contains(string(read.Answers), "canary") || read.FollowUp != "Meet in spring" {
			t.Errorf("%+v", read)
		}
		dctx, d := o.as("Director")
		list, err := o.Tasks(dctx, d, TaskFilter{Args: page.Args{First: 100}, Kind: TaskCheckIn, Done: true})
		o.must(err)
		if len(list.Nodes) != 1 || list.Nodes[0].FollowUp != "" {
			t.Errorf("the director reads what was agreed: %+v", list.Nodes)
		}
		file, err := o.TasksTable(dctx, d, TaskFilter{Kind: TaskCheckIn, Done: true})
		o.must(err)
		if len(file.Rows) != 1 || strings.Contains(strings.Join(file.Rows[0], " "), "spring") {
			t.Errorf("the director takes away what was agreed: %v", file.Rows)
		}
		o.sound()
	})
}

func TestADeputyApprovesAndAnAssistantNotesMeetings(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		until := clock.Date{Year: 2026, Month: 12, Day: 24}
		mctx, mentee := o.as("Mentee")
		if _, err := o.Name(mctx, mentee, NameInput{Email: "helper@x.example", Scopes: []Scope{ScopeApprovals}, Until: until}); key(err) != "assistant.no_office" {
			t.Errorf("a deputy without an office: %v", err)
		}
		_, err := o.Name(mctx, mentee, NameInput{Email: "Helper@x.example", Scopes: []Scope{ScopeMeetings}, Until: until})
		o.must(err)
		dctx, director := o.as("Director")
		_, err = o.Name(dctx, director, NameInput{Email: "helper@x.example", Scopes: []Scope{ScopeApprovals}, Until: until})
		o.must(err)
		p, err := o.propose("Mentee", "Mentor", "", Formal)
		o.must(err)
		hctx, helper := o.as("Helper")
		waiting, err := o.Approvals(hctx, helper, page.Args{First: 10})
		o.must(err)
		if waiting.Total != 1 || waiting.Nodes[0].For != o.who["Director"] {
			t.Fatalf("%+v", waiting)
		}
		o.must(o.approve("Helper", p.ID))
		o.must(o.approve("Chief", p.ID))
		o.must(o.confirm("Mentor", p.ID))
		if err := o.confirm("Helper", p.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an assistant confirms: %v", err)
		}
		if _, err := o.Finish(hctx, helper, p.ID, ""); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an assistant ends it: %v", err)
		}
		_, err = o.NoteMeeting(hctx, helper, p.ID, clock.Date{Year: 2026, Month: 11, Day: 24})
		o.must(err)
		var both int
		_, err = db.Row(viewer.System(context.Background(), "test"), "SELECT count(*) FROM audit_entries WHERE actor IN ($1, $2)",
			[]any{string(o.who["Helper"] + " for " + o.who["Director"]), string(o.who["Helper"] + " for " + o.who["Mentee"])}, &both)
		o.must(err)
		if both != 2 {
			t.Errorf("%d acts are recorded as both's", both)
		}
		h, err := o.Home(hctx, helper, o.who["Mentee"])
		o.must(err)
		if len(h.Pairs) != 1 || h.Pairs[0].Needs.Words != "" || h.Pairs[0].May != (May{Note: true}) {
			t.Errorf("%+v", h.Pairs)
		}
		o.clock.Advance(40 * 24 * time.Hour)
		if _, err := o.Home(hctx, helper, o.who["Mentee"]); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("after the last day: %v", err)
		}
	})
}

func TestEverydayWorkIsDoneOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		system := viewer.System(context.Background(), "test")
		o.must(o.PlanDaily(system))
		o.must(o.PlanDaily(system))
		_, err := o.outbox.Drain(context.Background())
		o.must(err)
		ctx, v := o.as("Mentee")
		first, err := o.Own(ctx, v)
		o.must(err)
		o.must(o.Daily(system))
		again, err := o.Own(ctx, v)
		o.must(err)
		if len(first) == 0 || len(first) != len(again) {
			t.Errorf("%d tasks, then %d", len(first), len(again))
		}
		o.must(o.d.SetDigest(ctx, v, false))
		o.mails = nil
		o.clock.Advance(20 * 24 * time.Hour) // a Monday
		o.must(o.Daily(system))
		if slices.Contains(o.mails, "mentorship_digest to Mentee") || !slices.Contains(o.mails, "mentorship_digest to Other") {
			t.Errorf("digests: %v", o.mails)
		}
		version, err := o.d.Expectations(ctx)
		o.must(err)
		o.must(o.Acknowledge(ctx, v, version.ID))
		o.must(o.Acknowledge(ctx, v, version.ID))
		own, err := o.Own(ctx, v)
		o.must(err)
		if !slices.ContainsFunc(own, func(t TaskView) bool { return t.Kind == TaskExpectations && t.Done() && t.About == string(version.ID) }) {
			t.Errorf("%+v", own)
		}
		o.sound()
	})
}

func TestNewFacultyLookForAMentorAgainWhenAFormalMentorshipEnds(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		system := viewer.System(context.Background(), "test")
		ctx, v := o.as("Mentee")
		looking := func() (open, all int, due string) {
			t.Helper()
			o.must(o.Daily(system))
			own, err := o.Own(ctx, v)
			o.must(err)
			for _, task := range own {
				if task.Kind != TaskFormalMentor {
					continue
				}
				all++
				if !task.Done() {
					open++
					due = task.DueOn.String()
				}
			}
			return open, all, due
		}
		m := o.begun("Mentor", "Mentee")
		if open, all, _ := looking(); open != 0 || all != 1 {
			t.Fatalf("with a formal mentor %d of %d tasks are open", open, all)
		}
		o.clock.Advance(24 * time.Hour)
		_, err := o.Finish(ctx, v, m, "")
		o.must(err)
		for range 2 { // once, however often it is looked at
			if open, all, due := looking(); open != 1 || all != 2 || due != "2026-12-25" {
				t.Fatalf("without one %d of %d tasks are open, due %s", open, all, due)
			}
		}
		// Who wants none at present is not asked to look, and is once they want one again.
		_, err = o.SetOffer(ctx, v, OfferInput{NoMentor: true})
		o.must(err)
		if open, all, _ := looking(); open != 0 || all != 2 {
			t.Errorf("wanting none, %d of %d tasks are open", open, all)
		}
		// Two years after the appointment nobody is new any more.
		_, err = o.SetOffer(ctx, v, OfferInput{})
		o.must(err)
		o.clock.Advance(300 * 24 * time.Hour)
		if open, all, _ := looking(); open != 0 || all != 2 {
			t.Errorf("after two years %d of %d tasks are open", open, all)
		}
		o.sound()
	})
}

func TestOneOfTwoRacingConfirmationsWins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		results := make(chan error, 4)
		for _, mentor := range []string{"Mentor", "Other", "Vice", "Lead"} {
			go func() {
				_, err := o.propose("Mentee", mentor, "", Formal)
				results <- err
			}()
		}
		won := 0
		for range 4 {
			if err := <-results; err == nil {
				won++
			} else if key(err) != "mentorship.proposed_already" {
				t.Error(err)
			}
		}
		if won != 1 {
			t.Errorf("%d proposals stand", won)
		}
	})
}
