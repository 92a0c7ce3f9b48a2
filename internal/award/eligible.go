package award

import (
	"context"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
)

// nominated is what the rules of eligibility look at.
func (s *Service) nominated(ctx context.Context, m *matter, nominee id.Person, nominators []id.Person) (Nominated, error) {
	people, err := s.directory.Some(ctx, append([]id.Person{nominee}, nominators...)...)
	if err != nil {
		return Nominated{}, err
	}
	p, ok := people[nominee]
	if !ok {
		return Nominated{}, apperr.NewInvalid("nomination.unknown_nominee", "nominee")
	}
	given, err := s.mentoring.Given(ctx, nominee)
	if err != nil {
		return Nominated{}, err
	}
	won, err := s.wonBy(ctx, m.cycle.Award.ID, nominee)
	if err != nil {
		return Nominated{}, err
	}
	out := Nominated{Person: p, Nominators: nominators, Won: won, FacultyMentees: facultyMentees(given)}
	for _, n := range nominators {
		if q, ok := people[n]; ok && q.Status != directory.Left {
			out.Inside = append(out.Inside, n)
		}
	}
	return out, nil
}

// admissible refuses a nominee whom the rules exclude, with every reason.
func (s *Service) admissible(ctx context.Context, m *matter, nominee id.Person, nominators []id.Person, path ...string) error {
	n, err := s.nominated(ctx, m, nominee, nominators)
	if err != nil {
		return err
	}
	var faults apperr.List
	for _, r := range Refused(m.cycle.Rules, n, m.cycle.Year, m.today) {
		// Nothing lets in who nominates themselves.
		if r.Rule.Kind != NoSelfNomination && slices.Contains(m.admitted, nominee) {
			continue
		}
		e := apperr.NewInvalid(r.Key, path...)
		for name, value := range r.With {
			e = e.With(name, value)
		}
		faults = append(faults, e)
	}
	return faults.Err()
}
