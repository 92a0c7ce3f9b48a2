package main

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// atDemo is the demo of seed 1, opened and not served.
func atDemo(t *testing.T) *invented {
	t.Helper()
	d := &invented{seed: 1, start: clock.Date{Year: 2026, Month: 11, Day: 25}, base: "http://127.0.0.1:1", dir: t.TempDir(), log: slog.New(slog.DiscardHandler)}
	if err := d.fill(t.Context()); err != nil {
		t.Fatal(err)
	}
	// What happens by itself ends before the folder is taken away.
	ctx, cancel := context.WithCancel(context.Background())
	if err := d.open(ctx); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cancel(); d.stop() })
	return d
}

func TestTheDemoKeepsWhatMustAlwaysHold(t *testing.T) {
	d := atDemo(t)
	if found, err := runChecks(d.app); err != nil {
		t.Errorf("doctor: %s %v", found, err)
	}

	moderator := viewer.Viewer{Person: d.people[d.dep.Cast.ViceChair], Language: "en", Grants: []viewer.Grant{{Role: viewer.ViceChair}, {Role: viewer.CommentModerator}}}
	ctx := viewer.With(t.Context(), moderator)
	if list, err := d.app.mentorship.CheckIns(ctx, moderator, page.Args{First: 10}); err != nil || list.Total != 3 {
		t.Errorf("%d check-ins to read, %v", list.Total, err)
	}
	if waiting, err := d.app.feedback.Moderations(ctx, moderator); err != nil || len(waiting) != 0 {
		t.Errorf("words of %d reports wait, %v", len(waiting), err)
	}

	// An open round ends as any other does, and starting afresh takes it back, keys and all.
	before := standing(t, d)
	if err := closeRound(t, d); err != nil {
		t.Fatal(err)
	}
	if after := standing(t, d); slices.Equal(after, before) {
		t.Errorf("the round is closed and nothing came of it: %v", after)
	}
	if waiting, err := d.app.feedback.Moderations(ctx, moderator); err != nil || len(waiting) == 0 {
		t.Errorf("words of %d reports wait, %v", len(waiting), err)
	}
	if found, err := runChecks(d.app); err != nil {
		t.Errorf("doctor, once the round is closed: %s %v", found, err)
	}
	if err := d.open(context.Background()); err != nil {
		t.Fatal(err)
	}
	if after := standing(t, d); !slices.Equal(after, before) {
		t.Errorf("afresh: %v, on the first day %v", after, before)
	}
	if err := closeRound(t, d); err != nil {
		t.Errorf("the round of the fresh copy: %v", err)
	}
}

// standing is how feedback stands for those of the cast who mentor, and which boxes have a key.
func standing(t *testing.T, d *invented) []string {
	t.Helper()
	var out []string
	for _, key := range []int{d.dep.Cast.AwardChair, d.dep.Cast.Director, d.dep.Cast.Clinician} {
		v := viewer.Viewer{Person: d.people[key], Language: "en"}
		mine, err := d.app.feedback.Mine(viewer.With(t.Context(), v), v)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range mine.Entries {
			out = append(out, string(e.Standing))
		}
	}
	here, err := d.app.feedback.Keys.Boxes()
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range slices.Sorted(maps.Keys(here)) {
		out = append(out, string(b))
	}
	return out
}

// closeRound closes the open round before its deadline, as the lead can.
func closeRound(t *testing.T, d *invented) error {
	t.Helper()
	lead := viewer.Viewer{Person: d.people[d.dep.Cast.Lead], Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	ctx := viewer.With(t.Context(), lead)
	all, err := d.app.feedback.Rounds(ctx, lead)
	if err != nil {
		return err
	}
	var open id.Round
	for _, r := range all {
		if r.State == feedback.Open {
			open = r.ID
		}
	}
	if _, err := d.app.feedback.Close(ctx, lead, open, "close"); err != nil {
		return err
	}
	// The demo's own workers may have taken the job that opens the boxes.
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if _, err := d.app.outbox.Drain(viewer.System(t.Context(), "test")); err != nil {
			return err
		}
		r, err := d.app.feedback.Round(ctx, lead, open)
		if err != nil {
			return err
		}
		if r.State == feedback.Released {
			return nil
		}
	}
	return context.DeadlineExceeded
}
