package feedback

import (
	"context"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestTheNextRoundIsMadeOfTheOneBefore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		ctx := s.as(s.lead)
		s.pairs(1, 2, 3, 4, 5)
		r := s.closed(s.opened())
		n, err := s.Next(ctx, s.lead, r.ID)
		if err != nil {
			t.Fatal(err)
		}
		if n.Years != 1 || n.Input.ClosesOn != r.ClosesOn.SameWeekday(1) || n.Input.Version != s.version || n.Input.EndedWithin != 6 || n.Made != nil || n.Newer != nil {
			t.Errorf("%+v", n)
		}
		in := NextInput{i18n.Both("Next year", "L’an prochain"), n.Input.ClosesOn}
		made, err := s.StartNext(ctx, s.lead, r.ID, in, "k")
		if err != nil {
			t.Fatal(err)
		}
		if made.State != Draft || made.Notice == nil || made.Notice.ID != r.Notice.ID || made.Mistreatment.En() != r.Mistreatment.En() {
			t.Errorf("%+v", made)
		}
		if again, err := s.StartNext(ctx, s.lead, r.ID, in, "k"); err != nil || again.ID != made.ID {
			t.Errorf("the same key made another: %v", err)
		}
		if _, err := s.StartNext(ctx, s.lead, r.ID, in, "k2"); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("made twice: %v", err)
		}
		if _, err := s.Next(ctx, s.lead, made.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a draft has no next round: %v", err)
		}
		if _, err := s.Next(s.as(s.who(3)), s.who(3), r.ID); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("somebody who runs none: %v", err)
		}
		if _, err := s.StartNext(s.as(s.who(3)), s.who(3), r.ID, in, "k3"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("somebody who runs none: %v", err)
		}
	})
}

func TestARoundOfAClosedYearIsReadOnlyAndInNoDailyList(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		ctx := s.as(s.lead)
		s.pairs(1, 2, 3, 4, 5)
		r := s.closed(s.opened())
		s.clock.Advance(400 * 24 * time.Hour)
		ended := r.LastDay(time.UTC)
		s.directory.Years = func(context.Context, bool) (directory.ClosedYears, error) {
			return directory.ClosedYears{{ID: "yea_1", Name: "2026", Starts: ended, Ends: ended}}, nil
		}
		err := db.Write(ctx, func(ctx context.Context) error {
			_, err := s.lockRound(ctx, r.ID)
			return err
		})
		if apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("it is written to: %v", err)
		}
		for _, tc := range []struct {
			scope directory.YearScope
			n     int
		}{{directory.YearScope{}, 0}, {directory.YearScope{Every: true}, 1}, {directory.YearScope{Year: "yea_1"}, 1}} {
			if all, err := s.Rounds(ctx, s.lead, Filter{Search: "this", Years: tc.scope}); err != nil || len(all) != tc.n {
				t.Errorf("%+v: %d, %v", tc.scope, len(all), err)
			}
		}
		if left, err := s.UnfinishedOn(ctx, func(clock.Date) bool { return true }); err != nil || len(left) != 0 {
			t.Errorf("it is over: %+v, %v", left, err)
		}
		if n, err := s.Next(ctx, s.lead, r.ID); err != nil || n.Years < 2 {
			t.Errorf("the next is taken from it: %v", err)
		}
	})
}
