package mentorship

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/invariant"
)

// Invariants are what must hold of mentorships, by the reporting lines of today.
func (s *Service) Invariants(d *directory.Service) []invariant.Check {
	return []invariant.Check{
		{Name: "mentorship.two_people", Says: "Nobody is their own mentor.", Find: s.themselves},
		{Name: "mentorship.ended_or_active", Says: "A mentorship that is active has no last day, and one that is not has one.", Find: s.undecided},
		{Name: "mentorship.one_formal_mentor", Says: "A mentee has one active formal mentor at most.", Find: s.twoFormal},
		{Name: "mentorship.outside_reporting_line", Says: "Nobody reports to their formal mentor.", Find: func(ctx context.Context) ([]string, error) { return s.reporting(ctx, d) }},
	}
}

func (s *Service) themselves(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, "SELECT 'mentorship ' || id FROM mentorships WHERE mentor_id = mentee_id ORDER BY id")
}

func (s *Service) undecided(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, "SELECT 'mentorship ' || id FROM mentorships WHERE active <> (ended IS NULL) ORDER BY id")
}

func (s *Service) twoFormal(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, `SELECT 'person ' || mentee_id || ': ' || count(*) FROM mentorships
WHERE active AND kind = $1 GROUP BY mentee_id HAVING count(*) > 1 ORDER BY mentee_id`, string(Formal))
}

func (s *Service) reporting(ctx context.Context, d *directory.Service) ([]string, error) {
	formal, err := s.formal(ctx, nil)
	if err != nil || len(formal) == 0 {
		return nil, err
	}
	lines, err := d.Lines(ctx)
	if err != nil {
		return nil, err
	}
	everybody, err := d.Everybody(ctx)
	var out []string
	for _, p := range everybody {
		if m, ok := formal[p.ID]; ok && lines.ReportsTo(p, m.Mentor) {
			out = append(out, "mentorship "+string(m.ID))
		}
	}
	return out, err
}
