package mentorship

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Desk is which lists of the department are open to somebody, and what they chose.
type Desk struct {
	Approvals   bool
	Department  bool
	Tasks       bool
	CheckIns    bool
	NamesReader bool
	NamesDeputy bool
	Proposes    bool // for people the viewer looks after
	Digest      bool
	Leaving     clock.Date       // the viewer's own last day, when announced
	Reader      directory.Person // who reads check-ins; the zero Person when nobody is named
	ActsFor     []directory.Person
}

// Desk of the viewer.
func (s *Service) Desk(ctx context.Context, v viewer.Viewer) (Desk, error) {
	if !v.SignedIn() {
		return Desk{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Desk{}, err
	}
	acting, err := s.actingFor(ctx, v)
	if err != nil {
		return Desk{}, err
	}
	leads := v.Has(viewer.DivisionDirector, viewer.PhysicianInChief)
	d := Desk{
		Approvals: leads || v.Has(viewer.ProgramLead), Department: CanSeeDepartment(v) == nil, Tasks: leads || directory.CanSeePeople(v) == nil,
		CheckIns: CanReadCheckIns(v, set.CheckInReader) == nil, NamesReader: directory.CanSetDepartment(v) == nil, NamesDeputy: leads,
		Proposes: CanProposeForOthers(v) == nil,
	}
	ids := []id.Person{v.Person}
	if d.NamesReader && set.CheckInReader != "" {
		ids = append(ids, set.CheckInReader)
	}
	for _, a := range acting {
		switch a.scope {
		case ScopeMeetings:
			ids = append(ids, a.Person)
		case ScopeApprovals:
			d.Approvals = true
		}
	}
	known, err := s.directory.Some(ctx, ids...)
	if err != nil {
		return Desk{}, err
	}
	d.Digest, d.Leaving = known[v.Person].Digest, known[v.Person].Leaving
	if d.NamesReader {
		d.Reader = known[set.CheckInReader]
	}
	for _, a := range acting {
		if a.scope == ScopeMeetings {
			d.ActsFor = append(d.ActsFor, known[a.Person])
		}
	}
	slices.SortFunc(d.ActsFor, func(a, b directory.Person) int { return strings.Compare(a.SortName, b.SortName) })
	return d, nil
}
