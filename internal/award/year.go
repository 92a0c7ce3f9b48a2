package award

import (
	"context"
	"slices"
	"time"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// ends is the last day of the last phase.
func (c Cycle) ends() clock.Date {
	var last clock.Date
	for _, p := range c.Phases {
		if last.Before(p.To) {
			last = p.To
		}
	}
	return last
}

// lastDay is the day a cycle was announced, or is to end: the day by which it belongs to a
// department year. The year in its name is the award's own.
func (c Cycle) lastDay(announced map[id.Cycle]time.Time, zone *time.Location) clock.Date {
	if at, ok := announced[c.ID]; ok {
		return clock.DateOf(at, zone)
	}
	return c.ends()
}

// keepClosed refuses, inside a Write, to change what ended in a closed year.
func (s *Service) keepClosed(ctx context.Context, c Cycle) error {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	announced := map[id.Cycle]time.Time{}
	if !slices.Contains([]State{Draft, Called, Sealed}, c.State) {
		if announced, err = s.firstAnnounced(ctx, c.ID); err != nil {
			return err
		}
	}
	return s.directory.KeepClosed(ctx, c.lastDay(announced, set.Zone))
}

// ClosedYearOf is the closed year that a cycle lies in, nil where it is in none.
func (s *Service) ClosedYearOf(ctx context.Context, c Cycle) (*directory.ClosedYear, error) {
	closed, err := s.directory.ClosedYears(ctx)
	if err != nil || len(closed) == 0 {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	announced, err := s.firstAnnounced(ctx, c.ID)
	if y, in := closed.Of(c.lastDay(announced, set.Zone)); in && err == nil {
		return &y, nil
	}
	return nil, err
}

// narrow leaves of each award the cycles that a list shows.
func (s *Service) narrow(ctx context.Context, all []View, scope directory.YearScope) error {
	closed, err := s.directory.ClosedYears(ctx)
	if err != nil || scope.Every || len(closed) == 0 && scope.Year == "" {
		return err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	announced, err := s.firstAnnounced(ctx, "")
	for i := range all {
		all[i].Cycles = slices.DeleteFunc(all[i].Cycles, func(c Cycle) bool { return !scope.Takes(closed, c.lastDay(announced, set.Zone)) })
	}
	return err
}

// Unfinished is a cycle that is not over on a day it was to be.
type Unfinished struct {
	ID      id.Cycle
	Title   i18n.Text // the award's name, and the year
	LastDay clock.Date
	State   State
}

// UnfinishedOn are the cycles that were to end on a day that a test takes and were not
// announced. For other domains; it checks no viewer.
func (s *Service) UnfinishedOn(ctx context.Context, within func(clock.Date) bool) ([]Unfinished, error) {
	awards, err := s.awards(ctx, "")
	if err != nil {
		return nil, err
	}
	cycles, err := s.cycles(ctx, "")
	if err != nil {
		return nil, err
	}
	announced, err := s.firstAnnounced(ctx, "")
	if err != nil {
		return nil, err
	}
	names := map[id.Award]i18n.Text{}
	for _, a := range awards {
		names[a.ID] = a.Name
	}
	var out []Unfinished
	for _, c := range cycles {
		if _, done := announced[c.ID]; done || !within(c.ends()) {
			continue
		}
		of := names[c.Award.ID]
		out = append(out, Unfinished{c.ID, i18n.Both(of.En()+", "+itoa(c.Year), of.Fr()+", "+itoa(c.Year)), c.ends(), c.State})
	}
	return out, nil
}
