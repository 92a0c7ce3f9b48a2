package mentorship

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Open is what of mentorship somebody has in hand that another has to take over.
type Open struct {
	// Approvals are the pairs and plans that wait for one of their offices, Reviews the annual
	// reviews of its people that are due.
	Approvals int
	Reviews   int
	Mentees   []Pair // by name; those from elsewhere are the mentor's own affair
}

// OpenOf says what somebody has in hand, for whoever may hand it over, in the offices they hold
// or will.
func (s *Service) OpenOf(ctx context.Context, v viewer.Viewer, person id.Person, offices []directory.RoleGrant) (Open, error) {
	if err := directory.CanHandOver(v); err != nil {
		return Open{}, err
	}
	known, err := s.everybody(ctx)
	if err != nil {
		return Open{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Open{}, err
	}
	// sides are the approvals of which somebody's leader the person is.
	sides := func(p directory.Person) Sides {
		var out Sides
		for _, g := range offices {
			out.Director = out.Director || g.Role == viewer.DivisionDirector && g.Division != nil && p.Division != nil && g.Division.ID == p.Division.ID
			out.Chief = out.Chief || g.Role == viewer.PhysicianInChief && g.Site != nil && p.Site != nil && g.Site.ID == p.Site.ID
		}
		return out
	}
	var open Open
	waiting, err := s.proposed(ctx)
	if err != nil {
		return open, err
	}
	for _, m := range waiting {
		if at := sides(known[m.Mentee]); !m.Has(person) && (at.Director && !m.DirectorApproved || at.Chief && !m.ChiefApproved) {
			open.Approvals++
		}
	}
	plans, err := s.submittedPlans(ctx)
	if err != nil {
		return open, err
	}
	for _, p := range plans {
		if p.Person != person && sides(known[p.Person]).any() {
			open.Approvals++
		}
	}
	tasks, err := s.tasksOfKind(ctx, TaskAnnualReview)
	if err != nil {
		return open, err
	}
	for _, t := range tasks {
		of := known[t.Person]
		if !t.Done() && t.Person != person && of.Status == directory.Active && !today.AddDate(0, 0, aheadDays).Before(t.DueOn) && sides(of).any() {
			open.Reviews++
		}
	}
	pairs, err := s.ofPerson(ctx, person)
	if err != nil {
		return open, err
	}
	for _, m := range pairs {
		if m.Active && m.Mentor == person && m.Mentee != "" {
			open.Mentees = append(open.Mentees, Pair{Mentorship: m, MentorIs: known[person], MenteeIs: known[m.Mentee]})
		}
	}
	slices.SortFunc(open.Mentees, func(a, b Pair) int {
		return cmp.Or(strings.Compare(a.MenteeIs.SortName, b.MenteeIs.SortName), cmp.Compare(a.ID, b.ID))
	})
	return open, nil
}
