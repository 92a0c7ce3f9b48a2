package directory

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// staffed is a department with a lead, an administrator and a director, and its service.
type staffed struct {
	*Service
	t                   *testing.T
	clock               *clock.Manual
	lead, admin, nobody viewer.Viewer
	card, neph          id.Division
	director, ann, twin id.Person
	told                []string
	resent              map[string]string
	refusedNow          []RefusedMessage
	ctx                 context.Context
}

func staff(t *testing.T, db *store.DB) *staffed {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(3)
	w := &staffed{Service: New(db, ids, c, audit.New(db, ids, c)), t: t, clock: c, ctx: viewer.System(t.Context(), "test"), resent: map[string]string{}}
	w.Notify = func(_ context.Context, _ id.Person, _, to, _ string, _ []string) error {
		w.told = append(w.told, to)
		return nil
	}
	w.Refused = func(context.Context) ([]RefusedMessage, error) { return w.refusedNow, nil }
	w.Resend = func(_ context.Context, _ id.Person, from, to string) (int, error) {
		w.resent[from] = to
		return 1, nil
	}
	err := db.Write(w.ctx, func(ctx context.Context) error {
		if err := w.InstallSettings(ctx, Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: time.UTC,
			Languages: i18n.Languages, MinimumGroup: MinimumFloor, Vocabulary: TorontoVocabulary(),
		}); err != nil {
			return err
		}
		places, err := w.AddDivisions(ctx, []Division{{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}, {Code: "NEPH", Name: i18n.Both("Nephrology", "Néphrologie")}})
		if err != nil {
			return err
		}
		w.card, w.neph = places[0].ID, places[1].ID
		people, err := w.AddPeople(ctx, []PersonInput{
			{Name: "Lea Lead", Emails: []string{"lead@x.example"}},
			{Name: "Ada Min", Emails: []string{"admin@x.example"}},
			{Name: "Dan Director", Emails: []string{"dan@x.example"}, Division: w.card},
			{Name: "Ann O’Brien", Emails: []string{"ann@x.example", "ann@home.example"}, Division: w.card, Rank: "ASSISTANT"},
			{Name: "O'Brien, Ann", Emails: []string{"a.obrien@x.example"}, Division: w.neph, Rank: "LECTURER", Appointed: day(2020, 7, 1)},
		})
		if err != nil {
			return err
		}
		w.director, w.ann, w.twin = people[2], people[3], people[4]
		w.lead = viewer.Viewer{Person: people[0], Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
		w.admin = viewer.Viewer{Person: people[1], Session: "ses_2", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
		w.nobody = viewer.Viewer{Person: w.ann, Session: "ses_3", Language: "en"}
		for p, in := range map[id.Person]GrantInput{
			people[0]: {Role: viewer.ProgramLead}, people[1]: {Role: viewer.Administrator}, w.director: {Role: viewer.DivisionDirector, Division: w.card},
		} {
			in.Person, in.From = p, day(2026, 1, 1)
			if err := w.InstallGrant(ctx, in); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func day(year int, month time.Month, d int) clock.Date {
	return clock.Date{Year: year, Month: month, Day: d}
}

func (w *staffed) as(v viewer.Viewer) context.Context { return viewer.With(w.t.Context(), v) }

// keys are the paths and keys of every fault.
func keys(err error) []string {
	var out []string
	for _, one := range apperr.All(err) {
		out = append(out, strings.TrimPrefix(strings.Join(one.Path, ".")+" "+one.Key, " "))
	}
	return out
}

func (w *staffed) holds(err error, want ...string) {
	w.t.Helper()
	if got := keys(err); !slices.Equal(got, want) {
		w.t.Errorf("got %v (%v), want %v", got, err, want)
	}
}

// sound checks that everything that must hold of people does.
func (w *staffed) sound() {
	w.t.Helper()
	for _, c := range w.Invariants() {
		found, err := c.Find(viewer.System(w.t.Context(), "doctor"))
		if err != nil {
			w.t.Fatal(err)
		}
		if len(found) > 0 {
			w.t.Errorf("%s: %v", c.Name, found)
		}
	}
}

func TestAPersonIsAddedWithEveryFaultAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		_, err := w.Add(w.as(w.nobody), w.nobody, PersonInput{Name: "X", Emails: []string{"x@x.example"}, Language: "en", Status: Active})
		w.holds(err, "forbidden")
		_, err = w.Add(ctx, w.lead, PersonInput{Emails: []string{"ANN@x.example ", "x", "b@x.example", "b@x.example"}, Division: "div_none", Rank: "WIZARD", Appointed: day(2026, 7, 1), Promoted: day(2020, 1, 1), Language: "de", Status: "AWAY"})
		w.holds(err, "name person.name_missing", "emails.0 person.address_of", "emails.1 person.bad_email", "emails.3 person.address_twice", "division person.unknown_division",
			"rank person.unknown_word", "promoted person.promoted_before_appointed", "language language.unknown", "status person.unknown_word")
		if all := apperr.All(err); len(all) > 1 && all[1].Args["name"] != "Ann O’Brien" {
			t.Errorf("a taken address names %v", all[1].Args)
		}
		_, err = w.Add(ctx, w.lead, PersonInput{Name: "No Address", Language: "en", Status: Active})
		w.holds(err, "emails person.needs_address")
		p, err := w.Add(ctx, w.lead, PersonInput{Name: "  Sam   Staff ", Emails: []string{"Sam@X.example", "sam@home.example"}, Language: "fr", Status: Active})
		if err != nil || p.Name != "Sam Staff" || p.Email != "sam@x.example" || len(p.Addresses) != 2 || p.Division != nil || p.SortName != SortName("Sam Staff") {
			t.Fatalf("%+v %v", p, err)
		}
		w.sound()
		if err := w.Remove(ctx, w.lead, p.ID); err != nil {
			t.Fatal(err)
		}
		if _, found, _ := w.ByEmail(ctx, "sam@x.example"); found {
			t.Error("whoever was added by mistake is still on record")
		}
		w.holds(w.Remove(ctx, w.lead, w.director), "person.used")
	})
}

func TestACorrectionTellsTheOldAddressAndSparesAdministrators(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		p, err := w.whole(ctx, w.ann)
		if err != nil {
			t.Fatal(err)
		}
		in := p.Input()
		in.Rank = "ASSOCIATE"
		if p, err = w.Change(ctx, w.lead, in); err != nil || p.Rank != "ASSOCIATE" || len(w.told) != 0 {
			t.Fatalf("%+v %v, told %v", p, err, w.told)
		}
		in.Emails = []string{"ann@home.example", "ann@x.example"}
		if p, err = w.Change(ctx, w.lead, in); err != nil || p.Email != "ann@home.example" || !slices.Equal(w.told, []string{"ann@x.example"}) {
			t.Fatalf("%+v %v, told %v", p, err, w.told)
		}
		w.sound()
		chief, err := w.whole(ctx, w.admin.Person)
		if err != nil {
			t.Fatal(err)
		}
		in = chief.Input()
		in.Emails, in.Status = []string{"mine@evil.example"}, Left
		_, err = w.Change(ctx, w.lead, in)
		w.holds(err, "emails person.of_administrator", "status person.of_administrator")
		if _, err = w.Change(w.as(w.admin), w.admin, in); err != nil {
			t.Error(err)
		}
	})
}

func TestALeaveBeginsAndEndsByItself(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		today, err := w.Today(w.ctx)
		if err != nil {
			t.Fatal(err)
		}
		director := viewer.Viewer{Person: w.director, Session: "ses_4", Language: "en", Grants: []viewer.Grant{{Role: viewer.DivisionDirector, Division: w.card}}}
		for v, allowed := range map[*viewer.Viewer]bool{&w.lead: true, &w.nobody: true, &director: true} {
			if _, err := w.SetLeave(w.as(*v), *v, w.ann, today.AddDate(0, 0, 1), today.AddDate(0, 0, 10)); (err == nil) != allowed {
				t.Errorf("%v: %v", v.Person, err)
			}
		}
		_, err = w.SetLeave(w.as(director), director, w.twin, today, today)
		w.holds(err, "not_found")
		_, err = w.SetLeave(w.as(w.lead), w.lead, w.ann, today, clock.Date{})
		w.holds(err, "until leave.needs_until")
		_, err = w.SetLeave(w.as(w.lead), w.lead, w.ann, today.AddDate(0, 0, -9), today.AddDate(0, 0, -10))
		w.holds(err, "until leave.until_before_from", "until leave.over")
		status := func(want Status) {
			t.Helper()
			p, err := w.whole(w.ctx, w.ann)
			if err != nil || p.Status != want || p.Recorded != Active {
				t.Errorf("%s of %s, want %s (%v)", p.Status, p.Recorded, want, err)
			}
		}
		status(Active)
		w.clock.Advance(24 * time.Hour)
		status(OnLeave)
		w.clock.Advance(9 * 24 * time.Hour)
		status(OnLeave)
		w.clock.Advance(24 * time.Hour)
		status(Active)
		w.sound()
	})
}

func TestARefusedAddressIsCorrectedAndItsMailSentAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		w.refusedNow = []RefusedMessage{
			{ID: "msg_1", Person: w.ann, Address: "ann@x.example", Subject: "A", Written: testkit.Start, Words: "550 5.1.1 unknown", Again: true},
			{ID: "msg_2", Person: w.ann, Address: "ann@x.example", Subject: "B", Written: testkit.Start.Add(time.Hour), Words: "552 5.2.2 full", Again: false},
			{ID: "msg_3", Person: w.twin, Address: "elsewhere@x.example", Subject: "C", Written: testkit.Start, Words: "550", Again: true},
		}
		_, err := w.Refusals(w.as(w.nobody), w.nobody, page.Args{First: 10})
		w.holds(err, "forbidden")
		list, err := w.Refusals(ctx, w.lead, page.Args{First: 10})
		if err != nil || list.Total != 1 || list.Nodes[0].Person.ID != w.ann || list.Nodes[0].Words() != "552 5.2.2 full" || list.Nodes[0].Again() != 1 || !list.Nodes[0].Since().Equal(testkit.Start) {
			t.Fatalf("%+v %v", list, err)
		}
		_, _, err = w.Readdress(ctx, w.lead, w.ann, "nobody@x.example", "new@x.example", true)
		w.holds(err, "not_found")
		_, _, err = w.Readdress(ctx, w.lead, w.ann, "ann@x.example", "dan@x.example", true)
		w.holds(err, "to person.address_of")
		p, n, err := w.Readdress(ctx, w.lead, w.ann, "ann@x.example", "Ann.OBrien@x.example", true)
		if err != nil || n != 1 || p.Email != "ann.obrien@x.example" || len(p.Addresses) != 2 || w.resent["ann@x.example"] != "ann.obrien@x.example" {
			t.Errorf("%+v %d %v %v", p, n, err, w.resent)
		}
		if len(w.told) != 0 {
			t.Errorf("a mail went to the address that is refused: %v", w.told)
		}
		if list, err = w.Refusals(ctx, w.lead, page.Args{First: 10}); err != nil || list.Total != 0 {
			t.Errorf("%+v %v", list, err)
		}
		// An address of their own that works takes its place.
		if p, _, err = w.Readdress(ctx, w.lead, w.ann, "ann.obrien@x.example", "ann@home.example", false); err != nil || !slices.Equal(p.Addresses, []string{"ann@home.example"}) {
			t.Errorf("%+v %v", p, err)
		}
		w.sound()
	})
}

func TestAHandoverEndsAtTheDayAndBeginsTheDayAfter(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		today, err := w.Today(ctx)
		if err != nil {
			t.Fatal(err)
		}
		c, err := w.MakeCommittee(ctx, w.lead, CommitteeForm{Name: i18n.Both("Awards", "Prix"), Members: []TermForm{{Email: "dan@x.example", Duty: CommitteeChair, From: day(2026, 1, 1)}}})
		if err != nil {
			t.Fatal(err)
		}
		held, err := w.Holding(ctx, w.lead, w.director)
		if err != nil || len(held.Roles) != 1 || len(held.Terms) != 1 {
			t.Fatalf("%+v %v", held, err)
		}
		_, err = w.Holding(w.as(w.nobody), w.nobody, w.director)
		w.holds(err, "forbidden")
		in := HandoverInput{
			Person: w.director, LastDay: today.AddDate(0, 0, 3),
			Roles: []RoleSuccession{{held.Roles[0].ID, w.director}, {"rol_none", w.ann}}, Terms: []TermSuccession{{held.Terms[0].ID, "per_none"}},
		}
		_, err = w.HandOver(ctx, w.lead, in)
		w.holds(err, "roles.0.successor handover.to_oneself", "roles.1.grant handover.not_held", "terms.0.successor handover.unknown_successor")
		in.Roles, in.Terms[0].Successor = []RoleSuccession{{held.Roles[0].ID, w.ann}}, w.twin
		if _, err = w.HandOver(ctx, w.lead, in); err != nil {
			t.Fatal(err)
		}
		if list, err := w.Endings(ctx, w.lead, page.Args{First: 10}); err != nil || list.Total != 1 || list.Nodes[0].Person.ID != w.director || list.Nodes[0].On != in.LastDay || list.Nodes[0].Vacant != 0 {
			t.Errorf("%+v %v", list, err)
		}
		leads := func(who id.Person, want bool) {
			t.Helper()
			now, err := w.Today(ctx)
			if err != nil {
				t.Fatal(err)
			}
			grants, err := w.Grants(w.ctx, who, now)
			lines, err2 := w.Lines(w.ctx)
			if err != nil || err2 != nil || (len(grants) == 1) != want || slices.Contains(lines.Directors(w.card), who) != want {
				t.Errorf("%s: %v, lines %v, want %v (%v %v)", who, grants, lines.Directors(w.card), want, err, err2)
			}
		}
		leads(w.director, true)
		leads(w.ann, false)
		w.clock.Advance(4 * 24 * time.Hour)
		leads(w.director, false)
		leads(w.ann, true)
		c, err = w.Committee(ctx, c.ID)
		if err != nil || len(c.Today(in.LastDay)) != 1 || c.Today(in.LastDay)[0].Person != w.director || c.Today(in.LastDay.AddDate(0, 0, 1))[0].Person != w.twin || c.Today(in.LastDay.AddDate(0, 0, 1))[0].Duty != CommitteeChair {
			t.Errorf("%+v %v", c, err)
		}
		w.sound()
	})
}

func TestTheLastAdministratorHasASuccessor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.admin)
		today, _ := w.Today(ctx)
		held, err := w.Holding(ctx, w.admin, w.admin.Person)
		if err != nil {
			t.Fatal(err)
		}
		in := HandoverInput{Person: w.admin.Person, LastDay: today, Roles: []RoleSuccession{{held.Roles[0].ID, ""}}}
		_, err = w.HandOver(ctx, w.admin, in)
		w.holds(err, "role.last_administrator")
		_, err = w.HandOver(w.as(w.lead), w.lead, in)
		w.holds(err, "forbidden")
		in.Roles[0].Successor = w.ann
		if _, err = w.HandOver(ctx, w.admin, in); err != nil {
			t.Error(err)
		}
	})
}

func TestWhoeverHasLeftHoldsNoOffice(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		today, _ := w.Today(w.ctx)
		if err := db.Write(w.ctx, func(ctx context.Context) error { return w.SetLeaving(ctx, w.director, today) }); err != nil {
			t.Fatal(err)
		}
		offices := func() int {
			lines, err := w.Lines(w.ctx)
			if err != nil {
				t.Fatal(err)
			}
			return len(lines.Directors(w.card))
		}
		if offices() != 1 {
			t.Error("the last day is a day in office")
		}
		w.clock.Advance(24 * time.Hour)
		if now, _ := w.Today(w.ctx); offices() != 0 {
			t.Errorf("somebody who left leads a division on %v", now)
		}
	})
}

// furnish gives the second record of Ann something that moves.
func (w *staffed) furnish() {
	w.t.Helper()
	today, err := w.Today(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	err = w.db.Write(w.ctx, func(ctx context.Context) error {
		if _, err := w.db.Exec(ctx, `INSERT INTO mentorships (id, kind, standing, active, mentor_id, mentee_id) VALUES ('men_1', 'FORMAL', 'CONFIRMED', true, $1, $2)`, string(w.director), string(w.twin)); err != nil {
			return err
		}
		return w.InstallGrant(ctx, GrantInput{Person: w.twin, Role: viewer.Facilitator, Division: w.neph, From: today})
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// snapshot is everything that the tables a merge writes hold, but for the merges themselves.
func (w *staffed) snapshot() string {
	w.t.Helper()
	var all []string
	for _, q := range []string{
		"SELECT id || name || sort_name || search || rank || position || status || coalesce(division_id, '') || coalesce(appointed, '') || coalesce(merged_person_id, '') FROM persons ORDER BY id",
		"SELECT id || person_id || email || CASE WHEN preferred THEN 'main' ELSE '' END FROM addresses ORDER BY id",
		"SELECT id || person_id || role FROM role_grants ORDER BY id",
		"SELECT id || mentor_id || coalesce(mentee_id, '') FROM mentorships ORDER BY id",
	} {
		lines, err := w.db.Lines(w.ctx, q)
		if err != nil {
			w.t.Fatal(err)
		}
		all = append(all, lines...)
	}
	return strings.Join(all, "\n")
}

func TestAMergeMovesWhatLivesAndIsTakenBackExactly(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		w.furnish()
		ctx := w.as(w.lead)
		twins, err := w.Twins(ctx, w.lead, page.Args{First: 10})
		if err != nil || twins.Total != 1 || len(twins.Nodes[0].One.Addresses) == 0 {
			t.Fatalf("%+v %v", twins, err)
		}
		before := w.snapshot()
		p, err := w.PreviewMerge(ctx, w.lead, w.ann, w.twin)
		if err != nil || len(p.Obstacles) > 0 || len(p.Warnings) > 0 {
			t.Fatalf("%+v %v", p, err)
		}
		if !slices.Equal(p.Moves, []MergeMoves{{PartAddresses, 1}, {PartRoles, 1}, {PartMentorships, 1}}) || !slices.Contains(p.Differ, FieldRank) {
			t.Errorf("%+v", p)
		}
		_, err = w.Merge(ctx, w.lead, w.ann, w.lead.Person, nil, false)
		w.holds(err, "merge.other_name")
		_, err = w.Merge(w.as(w.nobody), w.nobody, w.ann, w.twin, nil, true)
		w.holds(err, "forbidden")
		m, err := w.Merge(ctx, w.lead, w.ann, w.twin, []MergeField{FieldRank, FieldEmail, FieldAppointed}, false)
		if err != nil {
			t.Fatal(err)
		}
		now, err := w.whole(w.ctx, w.ann)
		if err != nil || now.Rank != "LECTURER" || now.Email != "a.obrien@x.example" || len(now.Addresses) != 3 || divisionOf(now) != w.card || len(now.Grants) != 1 || now.Appointed != day(2020, 7, 1) {
			t.Errorf("%+v %v", now, err)
		}
		gone, err := w.whole(w.ctx, w.twin)
		if err != nil || gone.Status != Left || gone.MergedInto != w.ann || len(gone.Addresses) != 0 || gone.Name == "" {
			t.Errorf("%+v %v", gone, err)
		}
		if who, found, err := w.ByEmail(w.ctx, "a.obrien@x.example"); err != nil || !found || who.ID != w.ann {
			t.Errorf("%+v %v", who, err)
		}
		list, err := w.People(ctx, w.lead, Filter{Args: page.Args{First: 10}})
		if err != nil || slices.ContainsFunc(list.Nodes, func(p Person) bool { return p.ID == w.twin }) {
			t.Errorf("a record that is part of another is listed (%v)", err)
		}
		w.sound()
		_, err = w.Change(ctx, w.lead, gone.Input())
		w.holds(err, "person.merged")
		if _, err = w.Unmerge(ctx, w.lead, m.ID); err != nil {
			t.Fatal(err)
		}
		if after := w.snapshot(); after != before {
			t.Errorf("before:\n%s\nafter:\n%s", before, after)
		}
		w.sound()
		_, err = w.Unmerge(ctx, w.lead, m.ID)
		w.holds(err, "merge.undone_already")
	})
}

func TestWhatChangedSinceAMergeStaysWithTheRecordThatWasKept(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		m, err := w.Merge(ctx, w.lead, w.ann, w.twin, []MergeField{FieldRank}, true)
		if err != nil {
			t.Fatal(err)
		}
		now, err := w.whole(ctx, w.ann)
		if err != nil {
			t.Fatal(err)
		}
		in := now.Input()
		in.Rank, in.Emails = "PROFESSOR", append(in.Emails, "new@x.example")
		if _, err = w.Change(ctx, w.lead, in); err != nil {
			t.Fatal(err)
		}
		if _, err = w.Unmerge(ctx, w.lead, m.ID); err != nil {
			t.Fatal(err)
		}
		if now, err = w.whole(ctx, w.ann); err != nil || now.Rank != in.Rank || !slices.Contains(now.Addresses, "new@x.example") || slices.Contains(now.Addresses, "a.obrien@x.example") || now.Email != "ann@x.example" {
			t.Errorf("%+v %v", now, err)
		}
		w.sound()
	})
}

func TestNobodyIsLeftWithoutAnAddressByTakingAMergeBack(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := staff(t, db)
		ctx := w.as(w.lead)
		m, err := w.Merge(ctx, w.lead, w.ann, w.twin, nil, false)
		if err != nil {
			t.Fatal(err)
		}
		now, err := w.whole(ctx, w.ann)
		if err != nil {
			t.Fatal(err)
		}
		in := now.Input()
		in.Emails = []string{"a.obrien@x.example"}
		if _, err = w.Change(ctx, w.lead, in); err != nil {
			t.Fatal(err)
		}
		_, err = w.Unmerge(ctx, w.lead, m.ID)
		w.holds(err, "merge.no_address_left")
		w.sound()
	})
}

func TestWhatForbidsAMerge(t *testing.T) {
	mentee := func(w *staffed, of id.Person, number string) string {
		return `INSERT INTO mentorships (id, kind, standing, active, mentor_id, mentee_id) VALUES ('men_` + number + `', 'FORMAL', 'CONFIRMED', true, '` + string(w.director) + `', '` + string(of) + `')`
	}
	for _, tc := range []struct {
		rule    string
		planted func(w *staffed) []string
		key     string
	}{
		{"mentor and mentee are two people", func(w *staffed) []string {
			return []string{`INSERT INTO mentorships (id, kind, standing, active, mentor_id, mentee_id) VALUES ('men_1', 'INFORMAL', 'CONFIRMED', false, '` + string(w.ann) + `', '` + string(w.twin) + `')`}
		}, "merge.one_mentorship"},
		{"who reports to whom are two people", func(w *staffed) []string {
			return []string{`INSERT INTO reporting_lines (id, person_id, reports_to_id, from_date) VALUES ('lin_1', '` + string(w.ann) + `', '` + string(w.twin) + `', '2026-01-01')`}
		}, "merge.one_line"},
		{"one person has one formal mentor", func(w *staffed) []string { return []string{mentee(w, w.ann, "1"), mentee(w, w.twin, "2")} }, "merge.two_formal_mentors"},
		{"recognitions are never rewritten", func(w *staffed) []string {
			return []string{`INSERT INTO recognitions (id, person_id, kind, title, presenter, source, language, recorded) VALUES ('rec_1', '` + string(w.twin) + `', 'TRAINING', '{}', 'x', 'bat_1', '', '2026-01-01 00:00:00Z')`}
		}, "merge.bound_recognition"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				w := staff(t, db)
				err := db.Write(w.ctx, func(ctx context.Context) error {
					for _, q := range tc.planted(w) {
						if _, err := db.Exec(ctx, q); err != nil {
							return err
						}
					}
					return nil
				})
				if err != nil {
					t.Fatal(err)
				}
				before := w.snapshot()
				_, err = w.Merge(w.as(w.lead), w.lead, w.ann, w.twin, nil, true)
				w.holds(err, tc.key)
				if w.snapshot() != before {
					t.Error("something moved")
				}
			})
		})
	}
	t.Run("sealed answers and awards under way", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, db *store.DB) {
			w := staff(t, db)
			w.Bound = func(_ context.Context, p id.Person) ([]string, error) {
				if p == w.twin {
					return []string{"merge.bound_round"}, nil
				}
				return nil, nil
			}
			_, err := w.Merge(w.as(w.lead), w.lead, w.ann, w.twin, nil, true)
			w.holds(err, "merge.bound_round")
			if _, err = w.Merge(w.as(w.lead), w.lead, w.twin, w.ann, nil, true); err != nil {
				t.Errorf("the other way round: %v", err)
			}
		})
	})
	t.Run("an administrator’s record is an administrator’s to merge", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, db *store.DB) {
			w := staff(t, db)
			_, err := w.Merge(w.as(w.lead), w.lead, w.ann, w.admin.Person, nil, true)
			w.holds(err, "merge.of_administrator")
		})
	})
	t.Run("who leads the division of a record may be its person, and that has to be confirmed", func(t *testing.T) {
		testkit.Each(t, func(t *testing.T, db *store.DB) {
			w := staff(t, db)
			p, err := w.PreviewMerge(w.as(w.lead), w.lead, w.director, w.ann)
			if err != nil || len(p.Obstacles) > 0 || !slices.Contains(p.Warnings, "merge.reports_to") {
				t.Errorf("%+v %v", p, err)
			}
		})
	})
}

// A column that names people and that nobody has decided about fails here: say in merge.go
// whether a merge moves it, is forbidden by it, or leaves it.
func TestEveryColumnThatNamesPeopleHasItsFate(t *testing.T) {
	columns := store.Columns("persons")
	if len(columns) < 60 {
		t.Fatalf("only %d columns name people", len(columns))
	}
	there := map[store.Column]bool{}
	for _, c := range columns {
		there[c] = true
		if _, _, known := fate(c); !known {
			t.Errorf("%s.%s", c.Table, c.Name)
		}
	}
	for c := range moving {
		if !there[c] {
			t.Errorf("%s.%s is moved and names nobody", c.Table, c.Name)
		}
	}
	for c := range binding {
		if !there[c] {
			t.Errorf("%s.%s binds and names nobody", c.Table, c.Name)
		}
	}
	for table := range staying {
		if !slices.ContainsFunc(columns, func(c store.Column) bool { return c.Table == table }) {
			t.Errorf("%s stays and names nobody", table)
		}
	}
	if _, _, known := fate(store.Column{Table: "things", Name: "person_id"}); known {
		t.Error("a table that is new tomorrow would be forgotten")
	}
}

// The list of columns is drawn from the schema's names; the schema's own types say the same.
func TestTheColumnsThatNamePeopleAreThoseOfTheSchema(t *testing.T) {
	files, err := filepath.Glob("../../ent/schema/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	kind, field := regexp.MustCompile(`^type (\w+) struct`), regexp.MustCompile(`field\.String\("(\w+)"\)\.GoType\(kind\.Person\(""\)\)`)
	listed := store.Columns("persons")
	seen := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		of := ""
		for line := range strings.Lines(string(text)) {
			if m := kind.FindStringSubmatch(line); m != nil {
				of = m[1]
			}
			m := field.FindStringSubmatch(line)
			if m == nil || of == "Person" && m[1] == "id" {
				continue
			}
			seen++
			found := slices.ContainsFunc(listed, func(c store.Column) bool { return c.Name == m[1] && tableOf(of, c.Table) })
			if !found {
				t.Errorf("%s.%s names a person and is not listed", of, m[1])
			}
		}
	}
	if seen < 50 {
		t.Errorf("only %d columns of the schema name people", seen)
	}
}

// tableOf reports that a table is that of an entity: its name in small letters and many.
func tableOf(entity, table string) bool {
	plain := strings.ToLower(entity)
	return strings.HasPrefix(strings.ReplaceAll(table, "_", ""), plain[:len(plain)-1])
}
