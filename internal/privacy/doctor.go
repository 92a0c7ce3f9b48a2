package privacy

import (
	"context"

	"laurel/internal/invariant"
)

// Invariants are what must hold of people who were erased.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "privacy.erased_is_gone", Says: "Nothing that was theirs alone is left of a person who was erased.", Find: s.leftOvers},
	}
}

func (s *Service) leftOvers(ctx context.Context) ([]string, error) {
	var out []string
	for _, p := range parts {
		if !p.goes {
			continue
		}
		c := p.place()
		query := "SELECT DISTINCT 'person ' || p.id FROM persons p JOIN " + c.Table + " ON " + c.Table + "." + c.Name + " = p.id WHERE p.erased IS NOT NULL"
		if p.onlyIf != "" {
			query += " AND " + p.onlyIf
		}
		found, err := s.db.Lines(ctx, query+" ORDER BY 1")
		if err != nil {
			return nil, err
		}
		for _, one := range found {
			out = append(out, one+": "+c.Table)
		}
	}
	return out, nil
}
