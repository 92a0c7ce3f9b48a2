package release

import (
	"context"

	"laurel/internal/id"
)

// Told are the divisions of which a source says how many answered: what else is
// released of them may give that number away, and nothing else may.
func (s *Service) Told(ctx context.Context, source string) (map[id.Division]bool, error) {
	found, err := s.bySource(forSource(ctx, source), []string{source}, headOf)
	out := map[id.Division]bool{}
	for _, r := range found {
		if r.Division != "" {
			out[r.Division] = r.Respondents != nil
		}
	}
	return out, err
}
