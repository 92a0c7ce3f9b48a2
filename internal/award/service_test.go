package award

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

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
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// office is a department of a few people, by name, and an award of theirs.
type office struct {
	*Service
	t     *testing.T
	db    *store.DB
	clock *clock.Manual
	d     *directory.Service
	who   map[string]id.Person
	mail  []sent

	mentoring *mentorship.Service
}

// sent is a mail that was asked for.
type sent struct {
	kind  string
	to    Addressee
	path  string
	token id.Token
	data  map[string]string
}

func newOffice(t *testing.T, db *store.DB) *office {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(3)
	log := audit.New(db, ids, c)
	o := &office{t: t, db: db, clock: c, d: directory.New(db, ids, c, log), who: map[string]id.Person{}}
	q := outbox.New(db, ids, c, slog.New(slog.DiscardHandler))
	o.mentoring = mentorship.New(db, ids, c, log, q, o.d)
	o.Service = New(db, ids, c, log, q, blob.New(db, ids, c), o.d, o.mentoring)
	o.LetterLink = func(_ context.Context, which id.Support, _ time.Time) (id.Token, error) { return id.Token(which), nil }
	o.LetterOf = func(_ context.Context, link string) (id.Support, error) { return id.Support(link), nil }
	o.Shown = func(kind string, to Addressee, path string, data map[string]string) (subject, text string, err error) {
		return kind, strings.Join([]string{to.Name, data["award"], data["nominee"], path}, "|"), nil
	}
	o.Mail = func(_ context.Context, kind string, to Addressee, path string, token id.Token, data map[string]string) error {
		o.mail = append(o.mail, sent{kind, to, path, token, data})
		return nil
	}
	o.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
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
		names := []string{"Lead", "Chair", "Deputy", "One", "Two", "Member"}
		var in []directory.PersonInput
		for _, n := range names {
			in = append(in, directory.PersonInput{Name: n, Emails: []string{strings.ToLower(n) + "@x.example"}, Status: directory.Active})
		}
		made, err := o.d.AddPeople(ctx, in)
		if err != nil {
			return err
		}
		for i, n := range names {
			o.who[n] = made[i]
		}
		return o.d.InstallGrant(ctx, directory.GrantInput{Person: o.who["Lead"], Role: viewer.ProgramLead, From: day("2026-01-01")})
	}))
	return o
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// as is one of the people, with the roles they hold.
func (o *office) as(name string) (context.Context, viewer.Viewer) {
	o.t.Helper()
	ctx := viewer.System(context.Background(), "test")
	grants, err := o.d.Grants(ctx, o.who[name], today)
	o.must(err)
	v := viewer.Viewer{Person: o.who[name], Session: "ses_x", Language: "en", Grants: grants}
	return viewer.With(context.Background(), v), v
}

// committee makes one with the people named, the first its chair and the second its deputy.
func (o *office) committee(names ...string) id.Committee {
	o.t.Helper()
	ctx, lead := o.as("Lead")
	form := directory.CommitteeForm{Name: i18n.Both("Awards", "Prix")}
	for i, n := range names {
		duty := directory.CommitteeMember
		if i < 2 {
			duty = directory.Duties[i]
		}
		term := directory.TermForm{Email: strings.ToUpper(n) + "@x.example", Duty: duty, From: day("2026-01-01")}
		// Of one it is known when the term ends.
		if i == len(names)-1 {
			term.Until = day("2030-06-30")
		}
		form.Members = append(form.Members, term)
	}
	made, err := o.d.MakeCommittee(ctx, lead, form)
	o.must(err)
	return made.ID
}

func (o *office) award(of id.Committee) View {
	o.t.Helper()
	ctx, lead := o.as("Lead")
	made, err := o.Create(ctx, lead, Input{Name: i18n.Both("Mentor of the year", "Mentor de l’année"), About: i18n.Both("For mentors.", "Pour les mentors."), Level: OfDepartment, Committee: of})
	o.must(err)
	return made
}

func key(err error) string {
	all := apperr.All(err)
	if len(all) == 0 {
		return ""
	}
	return all[0].Key
}

func keys(err error) []string {
	var out []string
	for _, e := range apperr.All(err) {
		out = append(out, e.Key)
	}
	return out
}

func TestAYearOfAnAwardGoesFromPlanToCall(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		member, other := o.as("Member")
		a := o.award("")
		c, err := o.Plan(ctx, lead, a.ID, 2026)
		o.must(err)
		if c.State != Draft || len(c.Phases) != len(PhaseKinds) || c.Award.Name.En() != "Mentor of the year" {
			t.Fatalf("%+v", c)
		}
		if _, err := o.Plan(ctx, lead, a.ID, 2026); key(err) != "award.year_planned" {
			t.Errorf("the same year again: %v", err)
		}
		// Nobody else learns of a draft: it is what an unknown one is.
		_, hidden := o.Cycle(member, other, c.ID)
		_, unknown := o.Cycle(member, other, "cyc_unknown")
		if hidden == nil || hidden.Error() != unknown.Error() {
			t.Errorf("a draft: %v; an unknown one: %v", hidden, unknown)
		}
		if seen, err := o.Award(member, other, a.ID); err != nil || len(seen.Cycles) != 0 {
			t.Errorf("a member sees %v %v", seen.Cycles, err)
		}
		if _, err := o.Call(ctx, lead, c.ID); key(err) != "award.needs_committee" {
			t.Errorf("without a committee: %v", err)
		}
		small := o.committee("Chair")
		_, err = o.Update(ctx, lead, a.ID, Input{Name: a.Name, About: a.About, Level: OfDepartment, Committee: small})
		o.must(err)
		if _, err := o.Call(ctx, lead, c.ID); !slices.Equal(keys(err), []string{"award.needs_deputy", "award.fewer_than_quorum"}) {
			t.Errorf("a chair alone: %v", err)
		}
		_, err = o.Update(ctx, lead, a.ID, Input{Name: a.Name, About: a.About, Level: OfDepartment, Committee: o.committee("Chair", "Deputy", "One", "Two")})
		o.must(err)

		plan := c.Next(2026)
		plan.Terms.Places = 2
		changed, err := o.SaveCycle(ctx, lead, c.ID, plan)
		o.must(err)
		if changed.Terms.Places != 2 || changed.Revision != 1 {
			t.Errorf("%+v", changed.Terms)
		}
		if _, err := o.SaveCycle(ctx, lead, c.ID, plan); key(err) != "award.changed_meanwhile" {
			t.Errorf("from an old revision: %v", err)
		}
		called, err := o.Call(ctx, lead, c.ID)
		o.must(err)
		if called.State != Called || called.Called == nil {
			t.Errorf("%+v", called)
		}
		plan.Revision = 1
		if _, err := o.SaveCycle(ctx, lead, c.ID, plan); key(err) != "award.called_already" {
			t.Errorf("changed after the call: %v", err)
		}
		if _, err := o.Discard(ctx, lead, c.ID); key(err) != "award.called_already" {
			t.Errorf("discarded after the call: %v", err)
		}
		if seen, err := o.Cycle(member, other, c.ID); err != nil || seen.State != Called {
			t.Errorf("a member reads the call: %v %v", seen.State, err)
		}
		if _, err := o.Plan(member, other, a.ID, 2027); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a member plans: %v", err)
		}
		next, err := o.Plan(ctx, lead, a.ID, 2027)
		o.must(err)
		if next.Terms.Places != 2 || next.Phases[0].From != called.Phases[0].From.AddDate(1, 0, 0) {
			t.Errorf("next year begins %v", next.Phases[0].From)
		}
		if back, err := o.Discard(ctx, lead, next.ID); err != nil || len(back.Cycles) != 1 {
			t.Errorf("%v %v", back.Cycles, err)
		}
	})
}

func TestTheDatabaseItselfKeepsRulesAfterTheCall(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		c, err := o.Plan(ctx, lead, o.award(o.committee("Chair", "Deputy", "One", "Two")).ID, 2026)
		o.must(err)
		_, err = o.Call(ctx, lead, c.ID)
		o.must(err)
		err = db.Write(viewer.System(ctx, "test"), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE award_cycles SET rules = '[]' WHERE id = $1", string(c.ID))
			return err
		})
		if err == nil {
			t.Error("rules were changed after the call")
		}
	})
}

func TestPastRecipientsAreKnownByAddressOrByTheirOnlyName(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		a := o.award("")
		rows := []RecipientInput{{Year: 2019, Name: "Ada Elsewhere"}, {Year: 2020, Email: "ONE@x.example"}, {Year: 2021, Name: "two"}}
		for range 2 { // entered again, nobody is there twice
			seen, err := o.AddRecipients(ctx, lead, a.ID, rows)
			o.must(err)
			var got []string
			for _, r := range seen.Recipients {
				got = append(got, itoa(r.Year)+" "+r.Name+map[bool]string{true: " on record"}[r.OnRecord()])
			}
			if want := []string{"2021 two on record", "2020 One on record", "2019 Ada Elsewhere"}; !slices.Equal(got, want) {
				t.Fatalf("%q", got)
			}
		}
		_, err := o.AddRecipients(ctx, lead, a.ID, []RecipientInput{{Year: 1850, Name: "x"}, {Year: 2020}, {Year: 2020, Email: "nobody@x.example"}})
		if !slices.Equal(keys(err), []string{"award.recipient_year", "award.recipient_name"}) {
			t.Errorf("%v", err)
		}
		if _, err = o.AddRecipients(ctx, lead, a.ID, []RecipientInput{{Year: 2020, Email: "nobody@x.example"}}); key(err) != "award.recipient_address" {
			t.Errorf("%v", err)
		}
		seen, err := o.Award(ctx, lead, a.ID)
		o.must(err)
		left, err := o.RemoveRecipient(ctx, lead, seen.Recipients[0].ID)
		if err != nil || len(left.Recipients) != 2 {
			t.Errorf("%v %v", left.Recipients, err)
		}
	})
}

func TestAnAwardGivenNoLongerLeavesTheListAndNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		a := o.award(o.committee("Chair", "Deputy", "One", "Two"))
		c, err := o.Plan(ctx, lead, a.ID, 2026)
		o.must(err)
		_, err = o.Retire(ctx, lead, a.ID, true)
		o.must(err)
		count := func(f Filter) int {
			f.Args = page.Args{First: 10}
			list, err := o.Awards(ctx, lead, f)
			o.must(err)
			return list.Total
		}
		if count(Filter{}) != 0 || count(Filter{Retired: true}) != 1 || count(Filter{Retired: true, Search: "annee"}) != 1 || count(Filter{Retired: true, Search: "zzz"}) != 0 {
			t.Error("the list does not hold what it should")
		}
		if _, err := o.Call(ctx, lead, c.ID); key(err) != "award.is_retired" {
			t.Errorf("called for: %v", err)
		}
	})
}

func TestAPlanIsRefusedWithEveryFaultAtOnce(t *testing.T) {
	good := Template(today)
	for _, tc := range []struct {
		rule   string
		change func(*CycleInput)
		keys   []string
	}{
		{"the template is whole", func(*CycleInput) {}, nil},
		{"a phase begins after the one before has ended", func(in *CycleInput) { in.Phases[1].From = in.Phases[0].To }, []string{"award.phases_overlap"}},
		{"each phase stands once", func(in *CycleInput) { in.Phases = in.Phases[:4] }, []string{"award.phases_missing"}},
		{"in its order", func(in *CycleInput) { in.Phases[0].Kind, in.Phases[1].Kind = in.Phases[1].Kind, in.Phases[0].Kind }, []string{"award.phases_missing", "award.phases_missing"}},
		{"it ends after it begins", func(in *CycleInput) { in.Phases[4].To = in.Phases[4].From.AddDate(0, 0, -1) }, []string{"award.phase_dates"}},
		{"letters and quorum are in range", func(in *CycleInput) { in.Terms.LettersTo, in.Terms.Quorum = 0, 0 }, []string{"award.term_out_of_range", "award.term_out_of_range"}},
		{"a rule names something", func(in *CycleInput) { in.Rules = append(in.Rules, Rule{Kind: RankIn}, Rule{Kind: "X"}) }, []string{"award.rule_names_nothing", "award.unknown_rule"}},
	} {
		in := good
		in.Phases, in.Rules = slices.Clone(good.Phases), slices.Clone(good.Rules)
		tc.change(&in)
		if got := keys(in.validate()); !slices.Equal(got, tc.keys) {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
}

func TestHowFarACycleHasCome(t *testing.T) {
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	in := Template(day("2026-01-05"))
	c := Cycle{State: Called, Phases: phasesOf(in.Phases, zone)}
	for _, tc := range []struct {
		at    string
		stage Stage
	}{
		{"2026-01-04", Planning}, {"2026-01-05", Calling}, {"2026-02-01", Calling}, {"2026-02-02", Packaging}, {"2026-02-23", Reviewing}, {"2026-03-16", Meeting}, {"2026-05-30", Meeting},
	} {
		if got := c.Stage(day(tc.at).Time(zone).Add(time.Minute)); got != tc.stage {
			t.Errorf("%s: %s, want %s", tc.at, got, tc.stage)
		}
	}
	p := c.Phase(ForNominations)
	for _, tc := range []struct {
		rule  string
		at    time.Time
		begun bool
		open  bool
	}{
		{"before it opens", p.Opens.Add(-time.Second), true, false},
		{"from its first moment", p.Opens, false, true},
		{"to its last", p.Closes.Add(-time.Microsecond), false, true},
		{"what was not begun is late", p.Closes, false, false},
		{"what was begun has its grace", p.Closes.Add(59 * time.Minute), true, true},
		{"and no more", p.Closes.Add(time.Hour), true, false},
	} {
		if p.Open(tc.at, tc.begun) != tc.open {
			t.Error(tc.rule)
		}
	}
	for state, stage := range map[State]Stage{Draft: Planning, IsDecided: Decided, Public: Announced} {
		c.State = state
		if got := c.Stage(p.Opens); got != stage {
			t.Errorf("%s: %s", state, got)
		}
	}
}

func TestACommitteeHasOneChairAtATime(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		term := func(who string, duty directory.Duty, from, until string) directory.TermForm {
			return directory.TermForm{Email: who + "@x.example", Duty: duty, From: day(from), Until: day(until)}
		}
		for _, tc := range []struct {
			rule  string
			terms []directory.TermForm
			keys  []string
		}{
			{"one after the other", []directory.TermForm{term("one", directory.CommitteeChair, "2025-01-01", "2025-12-31"), term("two", directory.CommitteeChair, "2026-01-01", "")}, nil},
			{"not two at a time", []directory.TermForm{term("one", directory.CommitteeChair, "2025-01-01", ""), term("two", directory.CommitteeChair, "2026-01-01", "")}, []string{"committee.two_chairs"}},
			{"nobody twice at a time", []directory.TermForm{term("one", directory.CommitteeChair, "2025-01-01", ""), term("one", directory.CommitteeMember, "2026-01-01", "")}, []string{"committee.twice_at_a_time"}},
			{"everybody is on record", []directory.TermForm{term("zzz", "X", "2025-01-01", "2024-01-01")}, []string{"committee.unknown_person", "committee.unknown_duty", "committee.term_dates"}},
		} {
			_, err := o.d.MakeCommittee(ctx, lead, directory.CommitteeForm{Name: i18n.Both("A", "A"), Members: tc.terms})
			if !slices.Equal(keys(err), tc.keys) {
				t.Errorf("%s: %v", tc.rule, err)
			}
		}
		all, err := o.d.CommitteesFor(ctx, lead)
		o.must(err)
		if len(all) != 1 || len(all[0].Members) != 2 || len(all[0].Today(today)) != 1 {
			t.Errorf("%+v", all)
		}
		member, other := o.as("Member")
		if _, err := o.d.CommitteesFor(member, other); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("a member reads them: %v", err)
		}
	})
}

func TestNoLanguageStandsInForTheOther(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		half := i18n.Text{"en": "Mentor"}
		if _, err := o.Create(ctx, lead, Input{Name: half, About: half, Level: OfDepartment}); !slices.Equal(keys(err), []string{"award.needs_name", "award.needs_about"}) {
			t.Errorf("an award: %v", err)
		}
		if _, err := o.d.MakeCommittee(ctx, lead, directory.CommitteeForm{Name: half}); key(err) != "committee.needs_name" {
			t.Errorf("a committee: %v", err)
		}
	})
}
