package directory

import (
	"context"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
)

// ClosedYear is a department year that is closed: what ended in it is read-only. Years are
// those of the year in mentorship; there is no other kind.
type ClosedYear struct {
	ID     id.MentorshipYear
	Name   string
	Starts clock.Date
	Ends   clock.Date
}

// ClosedYears are those closed today, newest first. They do not overlap.
type ClosedYears []ClosedYear

// Of is the closed year that a day lies in.
func (all ClosedYears) Of(day clock.Date) (ClosedYear, bool) {
	for _, y := range all {
		if !day.IsZero() && !day.Before(y.Starts) && !y.Ends.Before(day) {
			return y, true
		}
	}
	return ClosedYear{}, false
}

// YearScope narrows a list by years. The zero value is the daily list: what lies in no closed
// year.
type YearScope struct {
	Every bool              // closed years too
	Year  id.MentorshipYear // what lies in this closed year alone
}

// Takes reports whether a list narrowed so shows what ended, or is to end, on a day.
func (s YearScope) Takes(all ClosedYears, day clock.Date) bool {
	if s.Every {
		return true
	}
	y, closed := all.Of(day)
	return y.ID == s.Year && closed == (s.Year != "")
}

// ClosedYears are the department years that are closed.
func (s *Service) ClosedYears(ctx context.Context) (ClosedYears, error) {
	if s.Years == nil {
		return nil, nil
	}
	return s.Years(ctx, false)
}

// KeepClosed refuses, inside a Write, to change what ended, or was to end, on one of some days
// in a year that is closed. Work of the program itself is refused as people's is.
//
// It returns CONFLICT with the name of the year.
func (s *Service) KeepClosed(ctx context.Context, days ...clock.Date) error {
	if s.Years == nil {
		return nil
	}
	today, err := s.Today(ctx)
	if err != nil {
		return err
	}
	var all ClosedYears
	for _, day := range days {
		if day.IsZero() || !day.Before(today) {
			continue // only a year that is over can be closed
		}
		if all == nil {
			if all, err = s.Years(ctx, true); err != nil {
				return err
			}
		}
		if y, closed := all.Of(day); closed {
			return apperr.NewConflict("year.is_closed").With("year", y.Name)
		}
	}
	return nil
}
