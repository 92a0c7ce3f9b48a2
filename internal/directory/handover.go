package directory

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// handoverAhead is how many days before an office ends, or its holder leaves, it is on the list
// of what has to be handed over.
const handoverAhead = 120

// Holding is what somebody holds that another has to take over.
type Holding struct {
	Person Person
	Roles  []RoleGrant
	Terms  []HeldTerm
	// ReadsCheckIns: they are the vice-chair who reads check-ins.
	ReadsCheckIns bool
}

// HeldTerm is somebody's term in a committee that is named with it.
type HeldTerm struct {
	CommitteeTerm
	Committee Committee
}

// CanHandOver: the mentorship lead and administrators; the role of administrator is an
// administrator's to hand over.
func CanHandOver(v viewer.Viewer) error { return CanKeepPeople(v) }

// Holding of somebody, today and to come: for those who hand over.
func (s *Service) Holding(ctx context.Context, v viewer.Viewer, person id.Person) (Holding, error) {
	if err := CanHandOver(v); err != nil {
		return Holding{}, err
	}
	p, err := s.someone(ctx, person)
	if err != nil {
		return Holding{}, err
	}
	today, err := s.Today(ctx)
	if err != nil {
		return Holding{}, err
	}
	return s.holding(ctx, p, today)
}

func (s *Service) holding(ctx context.Context, p Person, today clock.Date) (Holding, error) {
	d := Holding{Person: p}
	for _, g := range p.Grants {
		if g.Until.IsZero() || !g.Until.Before(today) {
			d.Roles = append(d.Roles, g)
		}
	}
	all, err := s.committees(ctx)
	if err != nil {
		return d, err
	}
	for _, c := range all {
		for _, t := range c.Members {
			if t.Person == p.ID && (t.Until.IsZero() || !t.Until.Before(today)) {
				d.Terms = append(d.Terms, HeldTerm{t, c})
			}
		}
	}
	set, err := s.Settings(ctx)
	d.ReadsCheckIns = set.CheckInReader == p.ID
	return d, err
}

// HandoverInput says who takes what after somebody's last day in it. An empty successor leaves
// an office vacant.
type HandoverInput struct {
	Person  id.Person
	LastDay clock.Date
	Roles   []RoleSuccession
	Terms   []TermSuccession
}

// RoleSuccession is who holds a role next.
type RoleSuccession struct {
	Grant     id.RoleGrant
	Successor id.Person
}

// TermSuccession is who sits in a committee next.
type TermSuccession struct {
	Term      id.Term
	Successor id.Person
}

// HandOver ends roles and terms of somebody at a day, and gives each to who takes it from the
// day after. A successor who holds it by then anyhow gets it no second time. It is INVALID with
// every fault at once; the last administrator has a successor (CONFLICT).
func (s *Service) HandOver(ctx context.Context, v viewer.Viewer, in HandoverInput) (Holding, error) {
	if err := CanHandOver(v); err != nil {
		return Holding{}, err
	}
	today, err := s.Today(ctx)
	if err != nil {
		return Holding{}, err
	}
	var faults apperr.List
	faults.Add(in.LastDay.IsZero(), "handover.needs_day", "lastDay")
	faults.Add(!in.LastDay.IsZero() && in.LastDay.Before(today.AddDate(0, 0, -1)), "handover.past", "lastDay")
	faults.Add(today.AddDate(mostAhead, 0, 0).Before(in.LastDay), "handover.too_far", "lastDay")
	faults.Add(len(in.Roles)+len(in.Terms) == 0, "handover.nothing", "roles")
	err = s.db.Write(ctx, func(ctx context.Context) error {
		faults := slices.Clone(faults)
		if err := s.lockGrants(ctx); err != nil {
			return err
		}
		p, err := s.someone(ctx, in.Person)
		if err != nil {
			return err
		}
		held, err := s.holding(ctx, p, today)
		if err != nil {
			return err
		}
		takers := []id.Person{}
		for _, r := range in.Roles {
			takers = append(takers, r.Successor)
		}
		for _, t := range in.Terms {
			takers = append(takers, t.Successor)
		}
		takers = slices.DeleteFunc(takers, func(p id.Person) bool { return p == "" })
		known, err := s.ByID(ctx, takers...)
		if err != nil {
			return err
		}
		from := in.LastDay.AddDate(0, 0, 1)
		taker := func(who id.Person, path ...string) {
			if who == "" {
				return
			}
			next, ok := known[who]
			faults.Add(!ok, "handover.unknown_successor", path...)
			faults.Add(ok && who == p.ID, "handover.to_oneself", path...)
			faults.Add(ok && who != p.ID && next.Gone(from), "handover.successor_leaves", path...)
		}
		for i, r := range in.Roles {
			at := slices.IndexFunc(held.Roles, func(g RoleGrant) bool { return g.ID == r.Grant })
			faults.Add(at < 0, "handover.not_held", "roles", itoa(i), "grant")
			faults.Add(at >= 0 && !in.LastDay.IsZero() && in.LastDay.Before(held.Roles[max(at, 0)].From), "handover.before_it_begins", "roles", itoa(i), "grant")
			taker(r.Successor, "roles", itoa(i), "successor")
		}
		for i, t := range in.Terms {
			at := slices.IndexFunc(held.Terms, func(h HeldTerm) bool { return h.ID == t.Term })
			faults.Add(at < 0, "handover.not_held", "terms", itoa(i), "term")
			faults.Add(at >= 0 && !in.LastDay.IsZero() && in.LastDay.Before(held.Terms[max(at, 0)].From), "handover.before_it_begins", "terms", itoa(i), "term")
			taker(t.Successor, "terms", itoa(i), "successor")
		}
		if err := faults.Err(); err != nil {
			return err
		}
		for _, r := range in.Roles {
			g := held.Roles[slices.IndexFunc(held.Roles, func(g RoleGrant) bool { return g.ID == r.Grant })]
			if err := s.passRole(ctx, v, g, known[r.Successor], in.LastDay); err != nil {
				return err
			}
		}
		for _, t := range in.Terms {
			h := held.Terms[slices.IndexFunc(held.Terms, func(h HeldTerm) bool { return h.ID == t.Term })]
			if err := s.passTerm(ctx, v, h, t.Successor, in.LastDay); err != nil {
				return err
			}
		}
		return s.changed(ctx)
	})
	if err != nil {
		return Holding{}, err
	}
	return s.Holding(ctx, v, in.Person)
}

func (s *Service) passRole(ctx context.Context, v viewer.Viewer, g RoleGrant, to Person, last clock.Date) error {
	if err := CanGrant(v, g.Role); err != nil {
		return err
	}
	if g.Role == viewer.Administrator && to.ID == "" {
		all, err := s.offices(ctx, last.AddDate(0, 0, 1))
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(all, func(o RoleGrant) bool {
			return o.ID != g.ID && o.Role == viewer.Administrator && o.On(last) && o.Until.IsZero()
		}) {
			return apperr.NewConflict("role.last_administrator")
		}
	}
	if err := s.endGrant(ctx, g.ID, g.From, last); err != nil {
		return err
	}
	if err := s.audit.Record(ctx, v, "role.handed_over", string(g.ID)); err != nil || to.ID == "" {
		return err
	}
	next := RoleGrant{Person: to.ID, Role: g.Role, Division: g.Division, Site: g.Site, From: last.AddDate(0, 0, 1)}
	if doubleGrant(to.Grants, []RoleGrant{next}) {
		return nil
	}
	made, err := s.insertGrant(ctx, next)
	if err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "role.granted", string(made))
}

func (s *Service) passTerm(ctx context.Context, v viewer.Viewer, h HeldTerm, to id.Person, last clock.Date) error {
	if err := s.endTerm(ctx, h.ID, last); err != nil {
		return err
	}
	next := CommitteeTerm{Person: to, Duty: h.Duty, From: last.AddDate(0, 0, 1), Until: h.Until}
	over := !next.Until.IsZero() && next.Until.Before(next.From)
	sits := slices.ContainsFunc(h.Committee.Members, func(t CommitteeTerm) bool {
		return t.Person == to && (t.On(next.From) || next.On(t.From))
	})
	if to != "" && !over && !sits {
		if err := s.insertTerm(ctx, h.Committee.ID, next); err != nil {
			return err
		}
	}
	return s.audit.Record(ctx, v, "committee.handed_over", string(h.Committee.ID))
}

// Ending is somebody whose duties have to be handed over by a day.
type Ending struct {
	Holding
	On clock.Date // the first last day of them
	// Leaves: it is their last day here.
	Leaves bool
	// Vacant counts the offices that nobody holds after it.
	Vacant int
}

// Endings lists, by day, everybody whose role ends, or who leaves, within four months while
// they hold one: for those who hand over.
func (s *Service) Endings(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Ending], error) {
	var none page.Page[Ending]
	if err := CanHandOver(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	today, err := s.Today(ctx)
	if err != nil {
		return none, err
	}
	grants, err := s.grants(ctx, nil)
	if err != nil {
		return none, err
	}
	people, known, err := s.people(ctx, nil)
	if err != nil {
		return none, err
	}
	of := map[id.Person][]RoleGrant{}
	for _, g := range grants {
		if g.Until.IsZero() || !g.Until.Before(today) {
			if d := g.Division; d != nil {
				g.Division = known.divisions[d.ID]
			}
			if x := g.Site; x != nil {
				g.Site = known.sites[x.ID]
			}
			of[g.Person] = append(of[g.Person], g)
		}
	}
	horizon := today.AddDate(0, 0, handoverAhead)
	var out []Ending
	for _, p := range people {
		e := Ending{Holding: Holding{Person: p}}
		leaves := p.MergedInto == "" && p.Recorded != Left && !p.Leaving.IsZero() && !p.Leaving.Before(today) && !horizon.Before(p.Leaving)
		for _, g := range of[p.ID] {
			last := g.Until
			if leaves && (last.IsZero() || p.Leaving.Before(last)) {
				last = p.Leaving
			}
			if !g.On(today) || last.IsZero() || horizon.Before(last) {
				continue
			}
			e.Roles = append(e.Roles, g)
			e.Leaves = e.Leaves || last == p.Leaving
			if e.On.IsZero() || last.Before(e.On) {
				e.On = last
			}
			after := last.AddDate(0, 0, 1)
			if !slices.ContainsFunc(grants, func(o RoleGrant) bool {
				return o.Person != p.ID && o.Role == g.Role && divisionID(o.Division) == divisionID(g.Division) && siteID(o.Site) == siteID(g.Site) && o.On(after)
			}) {
				e.Vacant++
			}
		}
		if len(e.Roles) > 0 {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b Ending) int {
		return cmp.Or(strings.Compare(a.On.String(), b.On.String()), strings.Compare(a.Person.SortName, b.Person.SortName), cmp.Compare(a.Person.ID, b.Person.ID))
	})
	return page.Cut(out, a, func(e Ending) string { return string(e.Person.ID) })
}
