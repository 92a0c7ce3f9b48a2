package award

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// UnderWay reports that somebody is in an award that is not decided: put forward, putting
// forward, asked for a letter, reviewing or voting. For other domains; it checks no viewer, and
// says neither which award nor as what.
func (s *Service) UnderWay(ctx context.Context, person id.Person) (bool, error) {
	return s.underWay(ctx, person)
}

// OpenCycles are the cycles under way of awards that some committees decide, for whoever hands
// the seats in them over: that they are under way is no secret, what is in them is not told.
func (s *Service) OpenCycles(ctx context.Context, v viewer.Viewer, committees []id.Committee) ([]Cycle, error) {
	if err := directory.CanHandOver(v); err != nil || len(committees) == 0 {
		return nil, err
	}
	return s.openCycles(ctx, committees)
}
