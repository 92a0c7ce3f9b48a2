package feedback

import (
	"context"
	"time"

	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Held is what was held in a time: the rounds that closed, whom they asked, and how many
// records for MOC each person made. Not who answered, nor whom a report is about.
type Held struct {
	Rounds  []i18n.Text
	Asked   []id.Person
	Records map[id.Person]int
}

// Between is what was held from an instant until before another. For other domains; it checks
// no viewer.
func (s *Service) Between(ctx context.Context, from, until time.Time) (Held, error) {
	return s.held(ctx, from.UTC(), until.UTC())
}

// Unfinished is a round that is not over on a day it was to be: a draft, or one whose boxes are
// not looked through.
type Unfinished struct {
	ID      id.Round
	Title   i18n.Text
	LastDay clock.Date
	State   State
}

// UnfinishedOn are the rounds that closed, or were to close, on a day that a test takes, and are
// not over. For other domains; it checks no viewer.
func (s *Service) UnfinishedOn(ctx context.Context, within func(clock.Date) bool) ([]Unfinished, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.unreleased(ctx)
	var out []Unfinished
	for _, r := range all {
		if day := r.LastDay(set.Zone); within(day) {
			out = append(out, Unfinished{r.ID, r.Title, day, r.State})
		}
	}
	return out, err
}
