package award

import (
	"context"
	"maps"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// matter is a cycle with who is what to each of its nominations: all that the question who
// may see what depends on, and none of what was written.
type matter struct {
	cycle       Cycle
	today       clock.Date
	now         time.Time
	zone        *time.Location           // of its days
	committee   []tie                    // members of today: person, duty
	nominations map[id.Nomination]*sheaf // what stands around each
	extensions  []tie                    // person, phase, instant
	admitted    []id.Person              // nominees whom the rules exclude, let in with a reason
}

// sheaf is a nomination with those around it.
type sheaf struct {
	Nomination
	nominee   Party
	parts     []tie // nominators: state, who asked them
	writers   []tie // of letters of support: state
	conflicts []tie // state, kind
	reviewers []tie // state, role
}

// tie binds a person to a nomination.
type tie struct {
	id     string // of the record
	person id.Person
	name   string
	state  string
	extra  string
}

func (m *matter) sheaf(n id.Nomination) (*sheaf, error) {
	d, ok := m.nominations[n]
	if !ok {
		return nil, apperr.NewNotFound("nomination")
	}
	return d, nil
}

// member is somebody's duty in the committee today, "" for none.
func (m *matter) member(p id.Person) directory.Duty {
	for _, t := range m.committee {
		if t.person == p {
			return directory.Duty(t.state)
		}
	}
	return ""
}

// relation is what stands between somebody and a nomination, the closest of all. Who is the
// nominee, or wrote for them, needs no record of a conflict.
func (d *sheaf) relation(p id.Person) Relation {
	if p == d.Nominee {
		return Self
	}
	closest := None
	for _, t := range d.parts {
		if t.person == p && t.state != string(Withdrawn) {
			closest = Derived
		}
	}
	for _, t := range d.writers {
		if t.person == p && (t.state == string(LetterAsked) || t.state == string(LetterReceived)) {
			closest = Derived
		}
	}
	for _, c := range d.conflicts {
		if c.person != p {
			continue
		}
		if r := relationOf(ConflictState(c.state), ConflictKind(c.extra)); slices.Index(Relations, r) > slices.Index(Relations, closest) {
			closest = r
		}
	}
	return closest
}

func relationOf(state ConflictState, kind ConflictKind) Relation {
	switch {
	case state == ConflictGone:
		return None
	case state == ConflictDismissed:
		return Dismissed
	case state == ConflictOpen:
		return Suggested
	case kind == IsNominee:
		return Self
	case kind == ByMember || kind == ByNominee || kind == ByChair:
		return Declared
	}
	return Derived
}

// stage is how far the cycle has come for somebody: one who was given more time is still in
// the phase it was given for.
func (m *matter) stage(p id.Person) Stage {
	stage := m.cycle.Stage(m.now)
	for _, e := range m.extensions {
		until, err := time.Parse(time.RFC3339, e.extra)
		if e.person != p || err != nil || !m.now.Before(until) {
			continue
		}
		switch {
		case PhaseKind(e.state) == ForNominations && stage == Packaging:
			stage = Calling
		case PhaseKind(e.state) == ForPackages && stage == Reviewing:
			stage = Packaging
		}
	}
	return stage
}

// open refuses what comes too early or too late for a phase, unless its author was given
// more time or had begun before it closed.
func (m *matter) open(kind PhaseKind, p id.Person, begun bool) error {
	phase := m.cycle.Phase(kind)
	if m.cycle.State != Called {
		return apperr.NewConflict("award.phase_closed")
	}
	if phase.Open(m.now, begun) {
		return nil
	}
	for _, e := range m.extensions {
		if until, err := time.Parse(time.RFC3339, e.extra); err == nil && e.person == p && PhaseKind(e.state) == kind && m.now.Before(until) && !m.now.Before(phase.Opens) {
			return nil
		}
	}
	if m.now.Before(phase.Opens) {
		return apperr.NewConflict("award.phase_not_open")
	}
	return apperr.NewConflict("award.phase_closed")
}

// closes is when a phase ends for somebody, with the time they were given.
func (m *matter) closes(kind PhaseKind, p id.Person) time.Time {
	at := m.cycle.Phase(kind).Closes
	for _, e := range m.extensions {
		if until, err := time.Parse(time.RFC3339, e.extra); err == nil && e.person == p && PhaseKind(e.state) == kind && until.After(at) {
			at = until
		}
	}
	return at
}

// chairs are who runs the cycle where a nomination is concerned: the chair, and where a
// conflict forbids that, the deputy.
func (m *matter) chairs(d *sheaf, p id.Person) bool {
	switch m.member(p) {
	case directory.CommitteeChair:
		return true
	case directory.CommitteeDeputy:
		return !slices.ContainsFunc(m.committee, func(t tie) bool {
			return t.state == string(directory.CommitteeChair) && !d.relation(t.person).Bars()
		})
	}
	return false
}

// standing is where a viewer stands to one nomination now.
func (m *matter) standing(v viewer.Viewer, d *sheaf) Standing {
	s := Standing{Stage: m.stage(v.Person), Seats: []Seat{Visitor}, Relation: None, Reviewed: true}
	phase := m.cycle.Phase(ForReviews)
	if s.Stage.from(Meeting) {
		phase = m.cycle.Phase(ForMeeting)
	}
	s.Existence, s.Names = phase.Existence, phase.Names
	if !v.SignedIn() {
		return s
	}
	s.Seats, s.Relation = append(s.Seats, Member), d.relation(v.Person)
	add := func(seat Seat, is bool) {
		if is {
			s.Seats = append(s.Seats, seat)
		}
	}
	has := func(ties []tie, states ...string) bool {
		return slices.ContainsFunc(ties, func(t tie) bool { return t.person == v.Person && slices.Contains(states, t.state) })
	}
	// Who is asked to judge a draft would judge nothing.
	if d.State == Submitted {
		duty := m.member(v.Person)
		add(Committee, duty != "")
		add(Chair, m.chairs(d, v.Person))
		add(Decider, v.Has(viewer.ViceChair))
		for _, r := range d.reviewers {
			if r.person != v.Person || r.state == string(ReviewVoid) {
				continue
			}
			add(map[bool]Seat{true: Primary, false: Secondary}[r.extra == "1"], true)
			s.Reviewed = r.state == string(ReviewSubmitted)
		}
	}
	add(Nominator, has(d.parts, string(Drafted), string(Submitted)))
	add(Writer, has(d.writers, string(LetterAsked), string(LetterReceived)))
	add(Nominee, d.Nominee == v.Person && d.Answer != NotAsked)
	add(Auditor, v.Has(viewer.Auditor))
	return s
}

// judging is what of a standing comes from preparing, reviewing, ranking or deciding.
func (s Standing) judging() Standing {
	s.Seats = slices.DeleteFunc(slices.Clone(s.Seats), func(seat Seat) bool {
		return !slices.Contains([]Seat{Primary, Secondary, Committee, Chair, Decider}, seat)
	})
	return s
}

func (s Standing) has(seat Seat) bool { return slices.Contains(s.Seats, seat) }

// knows reports a nomination whose existence the viewer may know of.
func (s Standing) knows() bool { return s.May(Know, TheNomination) }

// each is every nomination, in the order of their identifiers: what is written in that order is the
// same whenever the same is done.
func (m *matter) each() []*sheaf {
	out := slices.Collect(maps.Values(m.nominations))
	slices.SortFunc(out, func(a, b *sheaf) int { return compareText(a.ID, b.ID) })
	return out
}

// known are the nominations of a matter that a viewer may know of, in the order of their
// nominees' names. What is not in it is in no list, no count and no order.
func (m *matter) known(v viewer.Viewer) []*sheaf {
	var out []*sheaf
	for _, d := range m.each() {
		if m.standing(v, d).knows() {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, byNominee)
	return out
}

// matter loads a cycle with its ties.
func (s *Service) matter(ctx context.Context, which id.Cycle) (*matter, error) {
	if which == "" {
		return nil, apperr.NewNotFound("cycle")
	}
	c, err := s.cycleAlone(ctx, which)
	if err != nil {
		return nil, err
	}
	all, err := s.matters(ctx, c)
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// matterOf loads the cycle of a nomination; NOT_FOUND when unknown, as for one the viewer may
// not know of.
func (s *Service) matterOf(ctx context.Context, n id.Nomination) (*matter, *sheaf, error) {
	which, err := s.cycleOf(ctx, n)
	if err != nil {
		return nil, nil, err
	}
	m, err := s.matter(ctx, which)
	if err != nil {
		return nil, nil, err
	}
	d, err := m.sheaf(n)
	return m, d, err
}

// held is matterOf inside a Write, with the nomination held against other writers.
func (s *Service) held(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, *sheaf, Standing, error) {
	if err := s.lockNomination(ctx, n); err != nil {
		return nil, nil, Standing{}, err
	}
	m, d, err := s.matterOf(ctx, n)
	if err != nil {
		return nil, nil, Standing{}, err
	}
	st := m.standing(v, d)
	if !st.knows() && !st.May(Know, ThePackage) {
		return nil, nil, Standing{}, apperr.NewNotFound("nomination")
	}
	return m, d, st, nil
}

// matters loads what is around the nominations of cycles, in one statement whatever their
// number.
func (s *Service) matters(ctx context.Context, cycles ...Cycle) ([]*matter, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	return s.ties(ctx, cycles, set.Zone, s.clock.Now())
}
