package mentorship

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

var today = clock.Date{Year: 2026, Month: 11, Day: 27}

func TestWhatFallsDueAfterAnAppointment(t *testing.T) {
	for _, tc := range []struct {
		rule      string
		appointed string
		kind      string
		status    directory.Status
		due       string
	}{
		{"the day of appointment is not known", "", "FULL_TIME", directory.Active, ""},
		{"nobody is asked before the appointment", "2026-12-01", "FULL_TIME", directory.Active, ""},
		{"a new colleague reads and looks for a mentor", "2026-11-01", "PART_TIME", directory.Active, "EXPECTATIONS"},
		{"after a month a mentor comes into sight", "2026-10-15", "PART_TIME", directory.Active, "EXPECTATIONS FORMAL_MENTOR"},
		{"the check-in nears at eighteen months", "2025-07-01", "PART_TIME", directory.Active, "EXPECTATIONS FORMAL_MENTOR PLAN CHECK_IN"},
		{"after two years nobody is new", "2024-11-27", "PART_TIME", directory.Active, ""},
		{"full-time faculty are reviewed every year", "2010-01-10", "FULL_TIME", directory.Active, "ANNUAL_REVIEW"},
		{"not half a year ahead", "2010-06-10", "FULL_TIME", directory.Active, ""},
		{"nobody on leave is asked for anything", "2026-11-01", "FULL_TIME", directory.OnLeave, ""},
		{"nor anybody who left", "2026-11-01", "FULL_TIME", directory.Left, ""},
	} {
		var appointed clock.Date
		if tc.appointed != "" {
			appointed, _ = clock.ParseDate(tc.appointed)
		}
		var kinds []string
		for _, task := range Due(directory.Person{ID: "per_1", Appointed: appointed, AppointmentType: tc.kind, Status: tc.status}, today) {
			kinds = append(kinds, string(task.Kind))
		}
		if got := strings.Join(kinds, " "); got != tc.due {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.due)
		}
	}
}

func TestOnlyMenteesAreRemindedFirst(t *testing.T) {
	mentee := directory.Person{ID: "mentee", Appointed: clock.Date{Year: 2025, Month: 1, Day: 1}}
	pair := Mentorship{Mentor: "mentor", Mentee: "mentee", Kind: Formal, Active: true, Started: clock.Date{Year: 2026, Month: 1, Day: 1}}
	for _, tc := range []struct {
		rule   string
		last   int // days ago
		change func(*Mentorship, *directory.Person)
		told   string
	}{
		{"after three months nobody", 90, nil, ""},
		{"after four months the mentee", 121, nil, "mentee"},
		{"after half a year both", 181, nil, "mentee mentor"},
		{"a quiet pair is left alone", 181, func(m *Mentorship, _ *directory.Person) { m.QuietSince = today }, ""},
		{"after five years nobody counts", 181, func(_ *Mentorship, p *directory.Person) { p.Appointed = clock.Date{Year: 2020, Month: 1, Day: 1} }, ""},
		{"an informal pair arranges itself", 181, func(m *Mentorship, _ *directory.Person) { m.Kind = Informal }, ""},
	} {
		m, p := pair, mentee
		if tc.change != nil {
			tc.change(&m, &p)
		}
		var told []string
		for _, who := range nudge(m, p, []Meeting{{HeldOn: today.AddDate(0, 0, -tc.last)}}, today) {
			told = append(told, string(who))
		}
		if got := strings.Join(told, " "); got != tc.told {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.told)
		}
	}
}

// steps are what may happen to a proposal, in whatever order.
func TestAFormalMentorshipNeedsAllFourWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := Mentorship{Kind: rapid.SampledFrom(Kinds).Draw(t, "kind"), State: Proposed}
		for range rapid.IntRange(0, 8).Draw(t, "steps") {
			switch rapid.IntRange(0, 3).Draw(t, "step") {
			case 0:
				m.DirectorApproved = true
			case 1:
				m.ChiefApproved = true
			case 2:
				m.MentorConfirmed = true
			case 3:
				m.MenteeConfirmed = true
			}
			m.settle(today)
			both := m.MentorConfirmed && m.MenteeConfirmed
			approved := m.Kind != Formal || m.DirectorApproved && m.ChiefApproved
			if m.Active != (both && approved) || m.Active != (m.State == Current) || m.Active && m.Started != today {
				t.Fatalf("%+v", m)
			}
		}
	})
}

func TestNeedsAreReadAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := Needs{Words: rapid.String().Draw(t, "words")}
		for _, c := range allNeeds {
			if rapid.Bool().Draw(t, string(c)) {
				n.Codes = append(n.Codes, c)
			}
		}
		if got := needsOf(n.String()); got.Words != n.Words || !slices.Equal(got.Codes, n.Codes) {
			t.Fatalf("%q came back as %+v", n.String(), got)
		}
	})
}

// TestNobodyApprovesTheirOwn holds for whatever somebody holds.
func TestNobodyApprovesTheirOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		people := []id.Person{"a", "b", "c"}
		m := Mentorship{Mentor: rapid.SampledFrom(people).Draw(t, "mentor"), Mentee: rapid.SampledFrom(people).Draw(t, "mentee"), Kind: Formal, State: Proposed}
		v := viewer.Viewer{Person: rapid.SampledFrom(people).Draw(t, "viewer"), Grants: []viewer.Grant{
			{Role: viewer.DivisionDirector, Division: "d"}, {Role: viewer.PhysicianInChief, Site: "s"}, {Role: viewer.ProgramLead},
		}}
		sides := CanApprove(v, m, place{"d", "s"}, Sides{true, true})
		if sides.any() == m.Has(v.Person) {
			t.Fatalf("%s may give %+v of %+v", v.Person, sides, m)
		}
	})
}

func TestAnAssistantActsWithinScopeAndDays(t *testing.T) {
	a := Assistant{Person: "chief", Assistant: "helper", Scopes: []Scope{ScopeMeetings}, From: today, Until: today.AddDate(0, 0, 7)}
	for _, tc := range []struct {
		rule  string
		by    id.Person
		scope Scope
		day   clock.Date
		acts  bool
	}{
		{"from the first day", "helper", ScopeMeetings, today, true},
		{"to the last", "helper", ScopeMeetings, today.AddDate(0, 0, 7), true},
		{"not after it", "helper", ScopeMeetings, today.AddDate(0, 0, 8), false},
		{"not before", "helper", ScopeMeetings, today.AddDate(0, 0, -1), false},
		{"in nothing else", "helper", ScopeApprovals, today, false},
		{"nobody else", "other", ScopeMeetings, today, false},
	} {
		if got := len(CanAct(tc.by, []Assistant{a}, tc.scope, tc.day)) > 0; got != tc.acts {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
}

func TestAFacilitatorSeesHowAPairStandsAndNoContents(t *testing.T) {
	m := Mentorship{Mentor: "mentor", Mentee: "mentee"}
	at := place{"d", "s"}
	for _, tc := range []struct {
		who   string
		v     viewer.Viewer
		sight Sight
	}{
		{"the mentee", viewer.Viewer{Person: "mentee"}, Whole},
		{"a colleague", viewer.Viewer{Person: "x"}, Hidden},
		{"the facilitator", viewer.Viewer{Person: "x", Grants: []viewer.Grant{{Role: viewer.Facilitator, Division: "d"}}}, Status},
		{"one of another division", viewer.Viewer{Person: "x", Grants: []viewer.Grant{{Role: viewer.Facilitator, Division: "e"}}}, Hidden},
		{"the physician-in-chief", viewer.Viewer{Person: "x", Grants: []viewer.Grant{{Role: viewer.PhysicianInChief, Site: "s"}}}, Whole},
		{"a visitor", viewer.Viewer{}, Hidden},
	} {
		if got := SightOf(tc.v, m, at); got != tc.sight {
			t.Errorf("%s: %d", tc.who, got)
		}
	}
	if got := SightOf(viewer.Viewer{Person: "x", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}, Mentorship{Mentor: "mentor", Outside: &Outside{}}, place{}); got != Hidden {
		t.Error("the lead sees a mentee from elsewhere")
	}
}
