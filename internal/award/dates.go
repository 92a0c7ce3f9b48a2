package award

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// PhaseDays are the days of one phase.
type PhaseDays struct {
	Kind PhaseKind  `json:"kind"`
	From clock.Date `json:"from"`
	To   clock.Date `json:"to"`
}

// Move is other days for the phases of a year that was called, for everybody. Whoever sees the
// year reads the reason.
type Move struct {
	Reason string
	Phases []MovedPhase
	At     time.Time
}

// MovedPhase is a phase before and after.
type MovedPhase struct {
	Was PhaseDays `json:"was"`
	Is  PhaseDays `json:"is"`
}

// moved is what an event keeps of a move.
type moved struct {
	Reason string       `json:"reason"`
	Phases []MovedPhase `json:"phases"`
}

// CanMoveDates: a year that was called and is not announced, by those who run awards.
func CanMoveDates(v viewer.Viewer, c Cycle) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if !slices.Contains([]State{Called, Sealed, IsDecided}, c.State) {
		return apperr.NewConflict("award.dates_fixed")
	}
	return nil
}

// MoveDates gives phases that have not begun other days, and the one that runs another end.
// Rules, rubric and terms stay as they were called. INVALID with every fault; a phase that is
// over does not come back, and no new day is past.
func (s *Service) MoveDates(ctx context.Context, v viewer.Viewer, in id.Cycle, days []PhaseDays, reason string, revision int) (Cycle, error) {
	if err := CanRun(v); err != nil {
		return Cycle{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Cycle{}, err
	}
	reason = tidyLine(reason)
	err = s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCycle(ctx, in)
		if err != nil {
			return err
		}
		if err := CanMoveDates(v, c); err != nil {
			return err
		}
		if c.Revision != revision {
			return apperr.NewConflict("award.changed_meanwhile")
		}
		var faults apperr.List
		faults.Add(reason == "", "award.reason_missing", "reason")
		faults.Add(utf8.RuneCountInString(reason) > longestReason, "text.too_long", "reason")
		moves := c.move(days, s.clock.Now(), set.Zone, &faults)
		if err := faults.Err(); err != nil {
			return err
		}
		if len(moves) == 0 {
			return apperr.NewInvalid("award.dates_unmoved", "phases")
		}
		if err := s.movePhases(ctx, c); err != nil {
			return err
		}
		if err := s.happened(ctx, in, DatesMoved, "", moved{reason, moves}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.dates_moved", string(in))
	})
	if err != nil {
		return Cycle{}, err
	}
	return s.Cycle(ctx, v, in)
}

// move puts new days into the phases of a cycle, as far as they may be moved now, and gives those
// that are others than before.
func (c *Cycle) move(days []PhaseDays, now time.Time, zone *time.Location, faults *apperr.List) []MovedPhase {
	today := clock.DateOf(now, zone)
	var out []MovedPhase
	if len(days) != len(c.Phases) {
		faults.Add(true, "award.phases_missing", "phases")
		return nil
	}
	for i, d := range days {
		p := &c.Phases[i]
		at := func(name string) []string { return []string{"phases", strconv.Itoa(i), name} }
		if d.Kind != p.Kind {
			faults.Add(true, "award.phases_missing", at("kind")...)
			continue
		}
		was := PhaseDays{p.Kind, p.From, p.To}
		if d != was {
			out = append(out, MovedPhase{was, d})
		}
		faults.Add(d.From != p.From && (!now.Before(p.Opens) || d.From.Before(today)), "award.phase_begun", at("from")...)
		faults.Add(d.To != p.To && (!now.Before(p.Closes) || d.To.Before(today)), "award.phase_over", at("to")...)
		faults.Add(d.From.IsZero(), "award.phase_dates", at("from")...)
		faults.Add(d.To.IsZero() || d.To.Before(d.From), "award.phase_dates", at("to")...)
		faults.Add(i > 0 && !days[i-1].To.Before(d.From), "award.phases_overlap", at("from")...)
		p.From, p.To, p.Opens, p.Closes = d.From, d.To, d.From.Time(zone), d.To.EndOfDay(zone)
	}
	return out
}

// Moves are those of a cycle's dates, the last first, for whoever sees the cycle.
func (s *Service) Moves(ctx context.Context, v viewer.Viewer, in id.Cycle) ([]Move, error) {
	if _, err := s.Cycle(ctx, v, in); err != nil {
		return nil, err
	}
	all, err := s.events(ctx, in)
	if err != nil {
		return nil, err
	}
	var out []Move
	for _, e := range slices.Backward(all) {
		if e.Kind != DatesMoved {
			continue
		}
		var m moved
		if err := json.Unmarshal(e.Detail, &m); err != nil {
			return nil, err
		}
		out = append(out, Move{m.Reason, m.Phases, e.At})
	}
	return out, nil
}
