package mentorship

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// Pair is a relationship as somebody sees it.
type Pair struct {
	Mentorship
	MentorIs directory.Person
	MenteeIs directory.Person // the zero Person for somebody from elsewhere
	Meetings int              // in the last twelve months
	Goal     int              // how many a year are expected, 0 when none are
	Last     clock.Date       // the last meeting
	Sight    Sight
	May      May
	Approves Sides     // what the viewer would give by approving
	For      id.Person // whom the viewer stands in for; "" for themselves
	ForIs    directory.Person

	// Of one relationship alone.
	History []Event
	Held    []Meeting
	Actors  map[id.Person]directory.Person
}

// May is what a viewer can do with a relationship, by the rules that guard the acts.
type May struct{ Approve, Confirm, Decline, End, Note, ReportQuiet, Resume, SendLink bool }

func (s *Service) may(v viewer.Viewer, p *Pair, lines directory.Lines) {
	at := placeOf(p.MenteeIs)
	vacant := vacancies(p.Mentorship, at, lines)
	p.Approves = CanApprove(v, p.Mentorship, at, vacant)
	p.May = May{
		Approve: p.Approves.any(), Confirm: CanConfirm(v, p.Mentorship) == nil, Decline: CanDecline(v, p.Mentorship, at, vacant) == nil,
		End: CanEnd(v, p.Mentorship, at) == nil, Note: CanNote(v, p.Mentorship) == nil, ReportQuiet: CanReportQuiet(v, p.Mentorship) == nil,
		Resume:   CanNote(v, p.Mentorship) == nil && !p.QuietSince.IsZero(),
		SendLink: CanSendLink(v, p.Mentorship) == nil,
	}
}

// linesFor reads who holds which office, where the viewer is one who steps in when nobody
// does; for all others it is not looked at.
func (s *Service) linesFor(ctx context.Context, v viewer.Viewer) (directory.Lines, error) {
	if !v.Has(viewer.ProgramLead) {
		return directory.Lines{}, nil
	}
	return s.directory.Lines(ctx)
}

func people(all []Mentorship, more ...id.Person) []id.Person {
	ids := slices.Clone(more)
	for _, m := range all {
		ids = append(ids, m.Mentor)
		if m.Mentee != "" {
			ids = append(ids, m.Mentee)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Pair is one relationship with its history and meetings. It is NOT_FOUND for whoever may
// not see it.
func (s *Service) Pair(ctx context.Context, v viewer.Viewer, which id.Mentorship) (Pair, error) {
	m, ok, err := s.one(ctx, which)
	if err != nil {
		return Pair{}, err
	}
	if !ok || !v.SignedIn() {
		return Pair{}, apperr.NewNotFound("mentorship")
	}
	history, err := s.events(ctx, which)
	if err != nil {
		return Pair{}, err
	}
	var actors []id.Person
	for _, e := range history {
		for _, p := range []id.Person{e.Actor, e.For} {
			if p != "" {
				actors = append(actors, p)
			}
		}
	}
	known, err := s.directory.Some(ctx, people([]Mentorship{m}, actors...)...)
	if err != nil {
		return Pair{}, err
	}
	p := Pair{Mentorship: m, MentorIs: known[m.Mentor], MenteeIs: known[m.Mentee], Actors: known}
	p.Sight = SightOf(v, m, placeOf(p.MenteeIs))
	if p.Sight == Hidden {
		acting, err := s.actingFor(ctx, v)
		if err != nil {
			return Pair{}, err
		}
		for _, a := range acting {
			switch {
			case a.scope == ScopeMeetings && m.Has(a.Person):
				p.Sight, p.For = max(p.Sight, Status), a.Person
			case a.scope == ScopeApprovals && CanApprove(a.Viewer, m, placeOf(p.MenteeIs), Sides{}).any():
				p.Sight, p.For = Whole, a.Person
			}
		}
		if p.Sight == Hidden {
			return Pair{}, apperr.NewNotFound("mentorship")
		}
		principal, err := s.directory.Some(ctx, p.For)
		if err != nil {
			return Pair{}, err
		}
		p.ForIs = principal[p.For]
	}
	if p.Sight == Whole {
		p.History = shown(v, m, history)
	}
	held, err := s.meetings(ctx, []id.Mentorship{which})
	if err != nil {
		return Pair{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Pair{}, err
	}
	p.count(held[which], today)
	if m.Has(v.Person) || p.For != "" {
		p.Held = held[which]
	}
	lines, err := s.linesFor(ctx, v)
	if err != nil {
		return Pair{}, err
	}
	s.may(v, &p, lines)
	if p.For != "" {
		p.May.Note = m.Has(p.For) && (m.State == Current || m.State == Over)
		p.May.Approve = !m.Has(v.Person) && !m.Has(p.For) && m.State == Proposed
		p.May.Decline = p.May.Approve
	}
	p.hide()
	return p, nil
}

// shown is the history as a viewer reads it: a reason is its writer's alone, and who
// reported a quiet pair, declined or ended is not told to leaders.
func shown(v viewer.Viewer, m Mentorship, all []Event) []Event {
	out := slices.Clone(all)
	for i, e := range out {
		if e.Actor != v.Person {
			out[i].Reason = ""
		}
		neutral := e.Kind == EventQuiet || e.Kind == EventResumed || e.Kind == EventDeclined || e.Kind == EventEnded
		if neutral && e.Actor != v.Person {
			out[i].Actor, out[i].For = "", ""
		}
	}
	return out
}

// hide takes out what a status does not tell.
func (p *Pair) hide() {
	if p.Sight != Whole {
		p.Needs = Needs{}
	}
}

func (p *Pair) count(held []Meeting, today clock.Date) {
	p.Meetings = MeetingsInYear(held, today)
	if p.Mentee != "" {
		p.Goal = MeetingGoal(p.MenteeIs.Appointed, today)
	}
	if len(held) > 0 {
		p.Last = held[0].HeldOn
	}
}

// seen makes pairs of relationships whose people are known.
func (s *Service) seen(ctx context.Context, v viewer.Viewer, all []Mentorship, known map[id.Person]directory.Person, lines directory.Lines) ([]Pair, error) {
	ids := make([]id.Mentorship, len(all))
	for i, m := range all {
		ids[i] = m.ID
	}
	held, err := s.meetings(ctx, ids)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Pair, len(all))
	for i, m := range all {
		p := Pair{Mentorship: m, MentorIs: known[m.Mentor], MenteeIs: known[m.Mentee]}
		p.Sight = SightOf(v, m, placeOf(p.MenteeIs))
		p.count(held[m.ID], today)
		s.may(v, &p, lines)
		p.hide()
		out[i] = p
	}
	return out, nil
}

func (s *Service) pairs(ctx context.Context, v viewer.Viewer, which []id.Mentorship) ([]Pair, error) {
	out := make([]Pair, len(which))
	for i, one := range which {
		p, err := s.Pair(ctx, v, one)
		if err != nil && apperr.CodeOf(err) != apperr.NotFound {
			return nil, err
		}
		p.ID = one
		out[i] = p
	}
	return out, nil
}

// Home is what a person has of mentorship: as mentee, as mentor, what they offer and
// what they took.
type Home struct {
	Person   directory.Person
	Pairs    []Pair // those that wait first, then those that go on, then those that are over
	Offer    Offer
	Training []Training
	For      bool // the viewer acts for the person
}

// Home of the viewer, or of somebody whose meetings the viewer notes: then without what
// is private. At most six statements.
func (s *Service) Home(ctx context.Context, v viewer.Viewer, of id.Person) (Home, error) {
	if !v.SignedIn() {
		return Home{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	var h Home
	as := v
	if of != "" && of != v.Person {
		acting, err := s.Acting(ctx, v, ScopeMeetings)
		if err != nil {
			return h, err
		}
		at := slices.IndexFunc(acting, func(a viewer.Viewer) bool { return a.Person == of })
		if at < 0 {
			return h, apperr.NewNotFound("person")
		}
		as, h.For = acting[at], true
	}
	all, err := s.ofPerson(ctx, as.Person)
	if err != nil {
		return h, err
	}
	known, err := s.directory.Some(ctx, people(all, as.Person)...)
	if err != nil {
		return h, err
	}
	h.Person = known[as.Person]
	if h.Pairs, err = s.seen(ctx, as, all, known, directory.Lines{}); err != nil {
		return h, err
	}
	if h.For {
		h.Pairs = slices.DeleteFunc(h.Pairs, func(p Pair) bool { return p.State != Current && p.State != Over })
		for i := range h.Pairs {
			p := &h.Pairs[i]
			p.For, p.ForIs, p.Sight, p.May = as.Person, h.Person, Status, May{Note: p.May.Note}
			p.hide()
		}
	}
	slices.SortStableFunc(h.Pairs, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(order[a.State], order[b.State]), strings.Compare(b.Started.String(), a.Started.String()),
			strings.Compare(a.other(as.Person), b.other(as.Person)))
	})
	if h.For {
		return h, nil
	}
	if h.Offer, _, err = s.offerOf(ctx, as.Person); err != nil {
		return h, err
	}
	h.Training, err = s.trainings(ctx, as.Person)
	return h, err
}

var order = map[State]int{Proposed: 1, Approved: 1, Current: 2, Over: 3, Declined: 4}

// other is the sort name of the other of the two.
func (p Pair) other(than id.Person) string {
	switch {
	case p.Mentor != than:
		return p.MentorIs.SortName
	case p.Outside != nil:
		return directory.SortName(p.Outside.Name)
	}
	return p.MenteeIs.SortName
}

// Approvals are the proposals that wait for the viewer, or for somebody they stand in
// for: by the name of the mentee.
func (s *Service) Approvals(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Pair], error) {
	var none page.Page[Pair]
	if err := a.Validate(); err != nil {
		return none, err
	}
	if !v.SignedIn() {
		return none, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	acting, err := s.Acting(ctx, v, ScopeApprovals)
	if err != nil {
		return none, err
	}
	if len(acting) == 0 && !v.Has(viewer.DivisionDirector, viewer.PhysicianInChief, viewer.ProgramLead) {
		return none, nil
	}
	all, err := s.proposed(ctx)
	if err != nil {
		return none, err
	}
	var principals []id.Person
	for _, other := range acting {
		principals = append(principals, other.Person)
	}
	known, err := s.directory.Some(ctx, people(all, principals...)...)
	if err != nil {
		return none, err
	}
	lines, err := s.linesFor(ctx, v)
	if err != nil {
		return none, err
	}
	var waiting []Pair
	for _, m := range all {
		p := Pair{Mentorship: m, MentorIs: known[m.Mentor], MenteeIs: known[m.Mentee], Sight: Whole}
		s.may(v, &p, lines)
		for _, other := range acting {
			if sides := CanApprove(other, m, placeOf(p.MenteeIs), Sides{}); sides.any() && !p.May.Approve && !m.Has(v.Person) {
				p.Approves, p.For, p.ForIs = sides, other.Person, known[other.Person]
				p.May.Approve, p.May.Decline = true, true
			}
		}
		if p.May.Approve {
			waiting = append(waiting, p)
		}
	}
	slices.SortFunc(waiting, func(a, b Pair) int {
		return cmp.Or(strings.Compare(a.MenteeIs.SortName, b.MenteeIs.SortName), strings.Compare(string(a.ID), string(b.ID)))
	})
	return page.Cut(waiting, a, func(p Pair) string { return string(p.ID) })
}

// PairFilter picks relationships of a division, or of every division the viewer leads.
// Search looks in both names.
type PairFilter struct {
	page.Args
	Division id.Division
	Search   string
	State    State // "" for those that wait or go on
	Kind     Kind
	Only     Concern
}

// Concern narrows to what a leader looks after.
type Concern string

// The concerns.
const (
	ConcernBroken      Concern = "BROKEN"
	ConcernQuiet       Concern = "QUIET"
	ConcernSupervision Concern = "SUPERVISION"
	ConcernLeaving     Concern = "LEAVING"
)

// inCharge reports whether somebody of a place is among those a viewer looks after.
func inCharge(v viewer.Viewer, at place) bool {
	return directory.CanSeePeople(v) == nil || canLead(v, at) || v.HasFor(viewer.Facilitator, at.division)
}

// Pairs lists relationships by how they stand: for leaders, facilitators and those who
// run the programme, each those they may see.
func (s *Service) Pairs(ctx context.Context, v viewer.Viewer, f PairFilter) (page.Page[Pair], error) {
	var none page.Page[Pair]
	if err := CanSeeDepartment(v); err != nil {
		return none, err
	}
	if err := f.Validate(); err != nil {
		return none, err
	}
	all, known, err := s.findPairs(ctx, v, f)
	if err != nil {
		return none, err
	}
	cut, err := page.Cut(all, f.Args, func(m Mentorship) string { return string(m.ID) })
	if err != nil {
		return none, err
	}
	nodes, err := s.seen(ctx, v, cut.Nodes, known, directory.Lines{})
	return page.Page[Pair]{Nodes: nodes, HasNext: cut.HasNext, EndCursor: cut.EndCursor, Total: cut.Total}, err
}

// findPairs are all that fit and that the viewer may see, by the name of the mentee.
func (s *Service) findPairs(ctx context.Context, v viewer.Viewer, f PairFilter) ([]Mentorship, map[id.Person]directory.Person, error) {
	if err := CanSeeDepartment(v); err != nil {
		return nil, nil, err
	}
	roll, err := s.directory.Roll(ctx)
	if err != nil {
		return nil, nil, err
	}
	known := make(map[id.Person]directory.Person, len(roll.People))
	for _, p := range roll.People {
		known[p.ID] = p
	}
	all, err := s.inside(ctx)
	if err != nil {
		return nil, nil, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	all = slices.DeleteFunc(all, func(m Mentorship) bool {
		mentor, mentee := known[m.Mentor], known[m.Mentee]
		at := placeOf(mentee)
		switch {
		case !inCharge(v, at), f.Division != "" && at.division != f.Division, f.Kind != "" && m.Kind != f.Kind,
			f.State != "" && m.State != f.State, f.State == "" && (m.State == Over || m.State == Declined),
			f.Only == ConcernBroken && !m.Broken, f.Only == ConcernQuiet && m.QuietSince.IsZero(), f.Only == ConcernSupervision && !m.Supervision,
			f.Only == ConcernLeaving && (!m.Active || mentor.Leaving.IsZero()):
			return true
		}
		return !mentor.Matches(words) && !mentee.Matches(words)
	})
	slices.SortFunc(all, func(a, b Mentorship) int {
		return cmp.Or(strings.Compare(known[a.Mentee].SortName, known[b.Mentee].SortName), strings.Compare(string(a.ID), string(b.ID)))
	})
	return all, known, nil
}

// Coverage is how a division stands. Those who want no mentor at present are counted
// apart: a neutral state.
type Coverage struct {
	Division  directory.Division
	People    int // here, below whom nobody is
	Mentored  int // with a formal mentor
	Unwanted  int // without one, and wanting none at present
	New       int // appointed within two years
	NewAlone  int // of these without a formal mentor, and wanting one
	Waiting   int // proposals under way
	Quiet     int
	Broken    int
	PlansDone int // approved plans of the new faculty
}

// CoverageOf counts each division the viewer looks after, by name.
func (s *Service) CoverageOf(ctx context.Context, v viewer.Viewer) ([]Coverage, error) {
	if err := CanSeeDepartment(v); err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	roll, err := s.directory.Roll(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.inside(ctx)
	if err != nil {
		return nil, err
	}
	offers, err := s.offers(ctx)
	if err != nil {
		return nil, err
	}
	approved, err := s.approvedPlans(ctx)
	if err != nil {
		return nil, err
	}
	of := map[id.Person][]Mentorship{}
	for _, m := range all {
		of[m.Mentee] = append(of[m.Mentee], m)
	}
	out := make([]Coverage, 0, len(roll.Divisions))
	for _, d := range roll.Divisions {
		// A physician-in-chief looks after people of several divisions, and is shown theirs.
		c := Coverage{Division: d}
		for _, p := range roll.People {
			if p.Division != nil && p.Division.ID == d.ID && p.Status != directory.Left && inCharge(v, placeOf(p)) {
				c.add(p, of[p.ID], offers[p.ID], approved[p.ID], today)
			}
		}
		if c.People > 0 {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Coverage) int {
		return strings.Compare(i18n.Fold(a.Division.Name.In(v.Language)), i18n.Fold(b.Division.Name.In(v.Language)))
	})
	return out, nil
}

func (c *Coverage) add(p directory.Person, of []Mentorship, offer Offer, plan bool, today clock.Date) {
	c.People++
	mentored := false
	for _, m := range of {
		switch {
		case m.State == Proposed, m.State == Approved:
			c.Waiting++
		case m.Active:
			mentored = mentored || m.Kind == Formal
			if !m.QuietSince.IsZero() {
				c.Quiet++
			}
			if m.Broken {
				c.Broken++
			}
		}
	}
	fresh := !p.Appointed.IsZero() && p.Appointed.YearsUntil(today) < newYears
	if mentored {
		c.Mentored++
	} else if offer.NoMentor {
		c.Unwanted++
	}
	if fresh {
		c.New++
		if plan {
			c.PlansDone++
		}
		if !mentored && !offer.NoMentor {
			c.NewAlone++
		}
	}
}

// Candidate is somebody who might mentor.
type Candidate struct {
	Person  directory.Person
	Willing bool
	Stated  bool // they said whether and how many
	Free    int  // -1 when they named no number
	Needs   Needs
	// Reports: the mentee reports to them, so that they can be an informal mentor alone.
	Reports bool
}

// CandidateFilter picks possible mentors of a mentee ("" for the viewer).
type CandidateFilter struct {
	page.Args
	Mentee   id.Person
	Search   string
	Division id.Division
	Site     id.Site
	Position string
	Need     Need
	Willing  bool
	Free     bool
}

// Candidates lists who might mentor: those who said that they would first, then by name. It
// gives the mentee too, of whom it is NOT_FOUND where the viewer may not propose for them.
func (s *Service) Candidates(ctx context.Context, v viewer.Viewer, f CandidateFilter) (page.Page[Candidate], directory.Person, error) {
	out, mentee, err := s.candidates(ctx, v, f)
	if err != nil {
		return page.Page[Candidate]{}, directory.Person{}, err
	}
	cut, err := page.Cut(out, f.Args, func(c Candidate) string { return string(c.Person.ID) })
	return cut, mentee, err
}

func (s *Service) candidates(ctx context.Context, v viewer.Viewer, f CandidateFilter) ([]Candidate, directory.Person, error) {
	var none directory.Person
	if !v.SignedIn() {
		return nil, none, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if err := f.Validate(); err != nil {
		return nil, none, err
	}
	if f.Mentee == "" {
		f.Mentee = v.Person
	}
	roll, err := s.directory.Roll(ctx)
	if err != nil {
		return nil, none, err
	}
	at := slices.IndexFunc(roll.People, func(p directory.Person) bool { return p.ID == f.Mentee })
	if at < 0 || f.Mentee != v.Person && !canProposeFor(v, Mentorship{}, placeOf(roll.People[at])) {
		return nil, none, apperr.NewNotFound("person")
	}
	mentee := roll.People[at]
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return nil, none, err
	}
	offers, err := s.offers(ctx)
	if err != nil {
		return nil, none, err
	}
	active, err := s.active(ctx)
	if err != nil {
		return nil, none, err
	}
	has := map[id.Person]int{}
	for _, m := range active {
		if m.Mentee != "" {
			has[m.Mentor]++
		}
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, none, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	var found []Candidate
	for _, p := range roll.People {
		offer, stated := offers[p.ID]
		c := Candidate{
			Person: p, Willing: offer.Willing, Stated: stated, Free: offer.Free(has[p.ID]), Needs: Needs{Codes: offer.Needs.Codes},
			Reports: lines.ReportsTo(mentee, p.ID),
		}
		if p.ID != f.Mentee && p.Status == directory.Active && !p.Gone(today) && f.takes(c, placeOf(p)) && named(p, words) {
			found = append(found, c)
		}
	}
	slices.SortFunc(found, func(a, b Candidate) int {
		if a.Willing != b.Willing {
			if a.Willing {
				return -1
			}
			return 1
		}
		return cmp.Or(strings.Compare(a.Person.SortName, b.Person.SortName), strings.Compare(string(a.Person.ID), string(b.Person.ID)))
	})
	return found, mentee, nil
}

// MenteeView is somebody the viewer may propose a mentor for.
type MenteeView struct {
	Person   directory.Person
	Mentored bool // has a formal mentor
}

// Mentees lists for whom the viewer may propose besides themselves: those without a formal
// mentor first, then by name.
func (s *Service) Mentees(ctx context.Context, v viewer.Viewer, a page.Args, search string) (page.Page[MenteeView], error) {
	var none page.Page[MenteeView]
	if err := CanProposeForOthers(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	roll, err := s.directory.Roll(ctx)
	if err != nil {
		return none, err
	}
	formal, err := s.formal(ctx, nil)
	if err != nil {
		return none, err
	}
	words := strings.Fields(i18n.Fold(search))
	var found []MenteeView
	for _, p := range roll.People {
		_, mentored := formal[p.ID]
		if p.ID != v.Person && p.Status != directory.Left && canProposeFor(v, Mentorship{}, placeOf(p)) && named(p, words) {
			found = append(found, MenteeView{p, mentored})
		}
	}
	slices.SortFunc(found, func(a, b MenteeView) int {
		return cmp.Or(cmp.Compare(yes(a.Mentored), yes(b.Mentored)), strings.Compare(a.Person.SortName, b.Person.SortName), strings.Compare(string(a.Person.ID), string(b.Person.ID)))
	})
	return page.Cut(found, a, func(m MenteeView) string { return string(m.Person.ID) })
}

// named looks for words in a name alone: an address is nobody's to search by.
func named(p directory.Person, words []string) bool {
	name := i18n.Fold(p.Name)
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) })
}

func (f CandidateFilter) takes(c Candidate, at place) bool {
	switch {
	case f.Division != "" && at.division != f.Division, f.Site != "" && at.site != f.Site, f.Position != "" && c.Person.Position != f.Position,
		f.Need != "" && !slices.Contains(c.Needs.Codes, f.Need), f.Willing && !c.Willing, f.Free && c.Free == 0:
		return false
	}
	return true
}
