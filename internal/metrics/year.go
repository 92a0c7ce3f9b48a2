package metrics

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// EventKind is what happened to a closed year.
type EventKind string

// The kinds. A year begins closed; its figures stay as they were released whatever happens.
const (
	Reopened    EventKind = "REOPENED"
	ClosedAgain EventKind = "CLOSED"
)

// Event is that a closed year was opened for corrections, or closed once more.
type Event struct {
	ID     id.YearEvent
	Year   id.MentorshipYear
	Kind   EventKind
	Reason string // of opening it
	At     time.Time
	By     id.Person
	ByName string
}

const longestReason = 1000 // characters

// IsOpen reports a year that was opened for corrections and not closed since: what ended in it
// is not read-only.
func (y Year) IsOpen() bool { return len(y.Events) > 0 && y.Events[0].Kind == Reopened }

// CanReopen: a closed year, by the mentorship lead.
func CanReopen(v viewer.Viewer, y Year) error {
	if err := CanClose(v); err != nil {
		return err
	}
	if y.IsOpen() {
		return apperr.NewConflict("year.open_already")
	}
	return nil
}

// CanCloseAgain: a year that was opened, by the mentorship lead.
func CanCloseAgain(v viewer.Viewer, y Year) error {
	if err := CanClose(v); err != nil {
		return err
	}
	if !y.IsOpen() {
		return apperr.NewConflict("year.closed_already")
	}
	return nil
}

// Closed are the years in which nothing may be changed, newest first, for the domains whose
// things lie in them. Held, inside a Write, no year is closed or opened until that ends. It checks
// no viewer: that a year is closed is no secret.
func (s *Service) Closed(ctx context.Context, held bool) (directory.ClosedYears, error) {
	if held {
		if err := s.hold(ctx); err != nil {
			return nil, err
		}
	}
	return s.readOnly(ctx)
}

// Thing is what belongs to a year.
type Thing string

// The things of a year.
const (
	ACampaign Thing = "CAMPAIGN"
	ARound    Thing = "ROUND"
	ACycle    Thing = "CYCLE"
)

// Why a thing keeps its year from being closed.
type Why string

// The reasons.
const (
	NeverOpened Why = "DRAFT"      // a draft whose days are past
	StillOpen   Why = "OPEN"       // takes answers, or waits for its close
	NoFigures   Why = "UNRELEASED" // closed, and its figures are not out or its boxes not looked through
	Undecided   Why = "UNANNOUNCED"
)

// Unfinished keeps a year from being closed.
type Unfinished struct {
	Thing   Thing
	ID      string
	Title   i18n.Text
	LastDay clock.Date
	Why     Why
}

// Unfinished is what of a year is not over, in the order of its last days: nothing of it may be
// left to do before the year is closed.
func (s *Service) Unfinished(ctx context.Context, v viewer.Viewer, y Year) ([]Unfinished, error) {
	if err := CanClose(v); err != nil {
		return nil, err
	}
	return s.unfinished(ctx, Open{y.Kind, y.Starts.Year, y.Starts, y.Ends})
}

func (s *Service) unfinished(ctx context.Context, o Open) ([]Unfinished, error) {
	within := func(day clock.Date) bool { return !day.Before(o.Starts) && !o.Ends.Before(day) }
	var out []Unfinished
	campaigns, err := s.Survey.Unfinished(ctx, within)
	if err != nil {
		return nil, err
	}
	for _, c := range campaigns {
		why := map[survey.State]Why{survey.Draft: NeverOpened, survey.Open: StillOpen, survey.Closed: NoFigures}[c.State]
		out = append(out, Unfinished{ACampaign, string(c.ID), c.Title, c.LastDay, why})
	}
	rounds, err := s.Feedback.UnfinishedOn(ctx, within)
	if err != nil {
		return nil, err
	}
	for _, r := range rounds {
		why := map[string]Why{"DRAFT": NeverOpened, "OPEN": StillOpen, "CLOSED": NoFigures}[string(r.State)]
		out = append(out, Unfinished{ARound, string(r.ID), r.Title, r.LastDay, why})
	}
	cycles, err := s.Awards.UnfinishedOn(ctx, within)
	if err != nil {
		return nil, err
	}
	for _, c := range cycles {
		why := Undecided
		if c.State == "DRAFT" {
			why = NeverOpened
		}
		out = append(out, Unfinished{ACycle, string(c.ID), c.Title, c.LastDay, why})
	}
	slices.SortStableFunc(out, func(a, b Unfinished) int { return strings.Compare(a.LastDay.String(), b.LastDay.String()) })
	return out, nil
}

// Reopen lets what ended in a year be changed again, with a reason. Its figures stay as they
// were released. The same key opens it once.
//
// It returns INVALID without a reason, CONFLICT for a year that is open already, and NOT_FOUND
// to whoever may not read years.
func (s *Service) Reopen(ctx context.Context, v viewer.Viewer, which id.MentorshipYear, reason, key string) (Year, error) {
	reason = strings.TrimSpace(i18n.Clean(reason))
	var faults apperr.List
	faults.Add(reason == "", "year.needs_reason", "reason")
	faults.Add(utf8.RuneCountInString(reason) > longestReason, "text.too_long", "reason")
	return s.happen(ctx, v, which, "mentorshipYearReopen", key, Event{Kind: Reopened, Reason: reason}, faults.Err(), func(_ context.Context, y Year) error {
		return CanReopen(v, y)
	})
}

// CloseAgain makes what ended in a year read-only once more. Nothing is counted anew. The same
// key closes it once.
//
// It returns CONFLICT for a year that is closed, and while something of it is not over.
func (s *Service) CloseAgain(ctx context.Context, v viewer.Viewer, which id.MentorshipYear, key string) (Year, error) {
	return s.happen(ctx, v, which, "mentorshipYearCloseAgain", key, Event{Kind: ClosedAgain}, nil, func(ctx context.Context, y Year) error {
		if err := CanCloseAgain(v, y); err != nil {
			return err
		}
		return s.allOver(ctx, Open{y.Kind, y.Starts.Year, y.Starts, y.Ends})
	})
}

func (s *Service) allOver(ctx context.Context, o Open) error {
	left, err := s.unfinished(ctx, o)
	if err == nil && len(left) > 0 {
		err = apperr.NewConflict("year.unfinished").With("n", len(left))
	}
	return err
}

// happen writes what happens to a year, once.
func (s *Service) happen(ctx context.Context, v viewer.Viewer, which id.MentorshipYear, operation, key string, e Event, faults error, may func(context.Context, Year) error) (Year, error) {
	if CanRead(v) != nil {
		return Year{}, missing()
	}
	if err := CanClose(v); err != nil {
		return Year{}, err
	}
	if faults != nil {
		return Year{}, faults
	}
	_, err := s.once.Once(ctx, v, operation, key, []string{string(which), e.Reason}, func(ctx context.Context) (string, error) {
		if err := s.lock(ctx); err != nil {
			return "", err
		}
		all, err := s.closedYears(ctx)
		if err != nil {
			return "", err
		}
		at := slices.IndexFunc(all, func(y Year) bool { return y.ID == which })
		if at < 0 {
			return "", missing()
		}
		if err := may(ctx, all[at]); err != nil {
			return "", err
		}
		e.ID, e.Year, e.At, e.By = id.New[id.YearEvent](s.ids), which, s.clock.Now(), v.Person
		if err := s.insertEvent(ctx, e); err != nil {
			return "", err
		}
		action := map[EventKind]string{Reopened: "year.reopened", ClosedAgain: "year.closed_again"}[e.Kind]
		return string(which), s.audit.Record(ctx, v, action, string(which))
	})
	if err != nil {
		return Year{}, err
	}
	return s.Year(ctx, v, which)
}

// nameEvents finds the names of those behind events.
func (s *Service) nameEvents(ctx context.Context, all []Year) error {
	var who []id.Person
	for _, y := range all {
		for _, e := range y.Events {
			who = append(who, e.By)
		}
	}
	if len(who) == 0 {
		return nil
	}
	people, err := s.Directory.ByID(ctx, who...)
	for i := range all {
		for k := range all[i].Events {
			all[i].Events[k].ByName = people[all[i].Events[k].By].Name
		}
	}
	return err
}
