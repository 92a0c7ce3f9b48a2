package mentorship

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Portfolio is what somebody's dossier is made from: the relationships that began, with the
// days the two met, what they were trained in, and their plan.
type Portfolio struct {
	Person   directory.Person
	Given    []Pair // as mentor, the oldest first
	Received []Pair // as mentee
	Training []Training
	Plan     Plan
}

// Portfolio is the viewer's own, or that of somebody whose dossiers the viewer drafts.
func (s *Service) Portfolio(ctx context.Context, v viewer.Viewer) (Portfolio, error) {
	if !v.SignedIn() {
		return Portfolio{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	all, err := s.ofPerson(ctx, v.Person)
	if err != nil {
		return Portfolio{}, err
	}
	all = slices.DeleteFunc(all, func(m Mentorship) bool { return m.State != Current && m.State != Over })
	known, err := s.directory.Some(ctx, people(all, v.Person)...)
	if err != nil {
		return Portfolio{}, err
	}
	ids := make([]id.Mentorship, len(all))
	for i, m := range all {
		ids[i] = m.ID
	}
	held, err := s.meetings(ctx, ids)
	if err != nil {
		return Portfolio{}, err
	}
	out := Portfolio{Person: known[v.Person]}
	for _, m := range all {
		p := Pair{Mentorship: m, MentorIs: known[m.Mentor], MenteeIs: known[m.Mentee], Held: held[m.ID], Sight: Status}
		p.Needs.Words = ""
		if m.Mentor == v.Person {
			out.Given = append(out.Given, p)
		} else {
			out.Received = append(out.Received, p)
		}
	}
	for _, side := range [][]Pair{out.Given, out.Received} {
		slices.SortFunc(side, func(a, b Pair) int {
			return cmp.Or(strings.Compare(a.Started.String(), b.Started.String()), strings.Compare(string(a.ID), string(b.ID)))
		})
	}
	if out.Training, err = s.trainings(ctx, v.Person); err != nil {
		return Portfolio{}, err
	}
	out.Plan, _, err = s.planOf(ctx, v.Person)
	return out, err
}

// Some are relationships by their identifiers, for other domains, which know who may hear of
// them.
func (s *Service) Some(ctx context.Context, which ...id.Mentorship) (map[id.Mentorship]Mentorship, error) {
	out := make(map[id.Mentorship]Mentorship, len(which))
	if len(which) == 0 {
		return out, nil
	}
	all, err := s.some(ctx, which)
	for _, m := range all {
		out[m.ID] = m
	}
	return out, err
}
