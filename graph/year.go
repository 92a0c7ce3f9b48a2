package graph

import (
	"context"
	"time"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/metrics"
)

// closedYear is the closed year in which something ended, nil where it is in none. Closed years
// are read once for a whole list.
func (r *Resolver) closedYear(ctx context.Context, lastDay func(*time.Location) clock.Date) (*directory.ClosedYear, error) {
	set, err := r.Directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	all, _, err := loadsOf(ctx).years.get(ctx, everyYear)
	if err != nil {
		return nil, err
	}
	if y, closed := all.Of(lastDay(set.Zone)); closed {
		return &y, nil
	}
	return nil, nil
}

// everyYear is the one key of the batch of closed years.
const everyYear = ""

// scope is how a list is narrowed by years.
func scope(year *string, every bool) directory.YearScope {
	s := directory.YearScope{Every: every}
	if year != nil {
		if s.Year = parse[id.MentorshipYear](*year); s.Year == "" {
			s.Year = "yea_unknown" // narrows to nothing
		}
	}
	return s
}

func yearPayload(ctx context.Context, y metrics.Year, err error) (*model.MentorshipYearPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MentorshipYearPayload{UserErrors: users}, err
	}
	return &model.MentorshipYearPayload{Year: &y}, nil
}

// ofOpened answers a read of what would follow something: null where it is out of sight, and
// where it was never opened.
func ofOpened[T any](found T, err error) (*T, error) {
	if apperr.CodeOf(err) == apperr.Conflict {
		return nil, nil
	}
	return one(found, err)
}
