package metrics

import (
	"context"

	"laurel/internal/clock"
	"laurel/internal/invariant"
)

// Invariants are what must hold of closed years.
func (s *Service) Invariants() []invariant.Check {
	lines := func(query string) func(context.Context) ([]string, error) {
		return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
	}
	return []invariant.Check{
		{Name: "metrics.year_was_released", Says: "A closed year in mentorship has its one release, of everybody and for those who read every cut.", Find: lines(
			`SELECT 'year ' || y.id FROM mentorship_years y WHERE (SELECT count(*) FROM releases r WHERE r.source = y.id) <> 1
OR NOT EXISTS (SELECT 1 FROM releases r WHERE r.source = y.id AND r.audience = 'PROGRAMME' AND r.cut = 'EVERYBODY_ASKED')
UNION SELECT 'release ' || r.id FROM releases r WHERE substr(r.source, 1, 4) = 'yea_' AND NOT EXISTS (SELECT 1 FROM mentorship_years y WHERE y.id = r.source) ORDER BY 1`)},
		{Name: "metrics.years_do_not_overlap", Says: "Closed years are of one kind, no two share a day, and each was over when it was closed.", Find: s.overlapping},
	}
}

func (s *Service) overlapping(ctx context.Context) ([]string, error) {
	set, err := s.Directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.years(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for i, y := range all {
		starts, ends := Period(y.Kind, y.Starts.Year)
		if starts != y.Starts || ends != y.Ends || !y.Ends.Before(clock.DateOf(y.Closed, set.Zone)) || conflict(all[:i], y.Kind, y.Starts, y.Ends) != nil {
			out = append(out, "year "+string(y.ID))
		}
	}
	return out, nil
}
