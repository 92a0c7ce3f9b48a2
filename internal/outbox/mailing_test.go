package outbox

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func mailing(t *testing.T, q *Queue) Mailing {
	t.Helper()
	p, err := q.Mailings(system(t), page.Args{First: 10})
	if err != nil || len(p.Nodes) != 1 {
		t.Fatalf("%+v, %v", p, err)
	}
	return p.Nodes[0]
}

func TestAMailingThatIsPausedRestsAndGoesOnWhereItWas(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		box := &mailbox{}
		q.Deliver = box.deliver
		var recorded []string
		q.Record = func(_ context.Context, _ viewer.Viewer, action, _ string) error {
			recorded = append(recorded, action)
			return nil
		}
		q.PerMinute(4)
		addMessages(t, q, invitations(10)...)
		drain(t, q, 3)
		m := mailing(t, q)
		if *m.Waiting != 7 || *m.Sent != 3 || *m.Failed != 0 || m.Paused != nil || m.Private {
			t.Fatalf("%+v", m)
		}
		paused, err := q.Pause(system(t), viewer.Viewer{}, m.ID)
		if err != nil || paused.Paused == nil {
			t.Fatalf("%+v, %v", paused, err)
		}
		if _, err := q.Pause(system(t), viewer.Viewer{}, m.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("paused twice: %v", err)
		}
		c.Advance(time.Minute)
		drain(t, q, 0)
		// What was written alone does not wait for it.
		addMessages(t, q, Message{Kind: "sign_in", To: "x@example.org", Language: "en"})
		drain(t, q, 1)
		if _, err := q.Resume(system(t), viewer.Viewer{}, m.ID); err != nil {
			t.Fatal(err)
		}
		drain(t, q, 2) // of four a minute one has gone, and one is kept
		c.Advance(time.Minute)
		drain(t, q, 3)
		c.Advance(time.Minute)
		drain(t, q, 2)
		if len(box.got) != 11 || len(box.ids) != 11 {
			t.Errorf("%d people got %d messages", len(box.got), len(box.ids))
		}
		if p, err := q.Mailings(system(t), page.Args{First: 10}); err != nil || p.Total != 0 {
			t.Errorf("a mailing that is done is listed: %+v, %v", p, err)
		}
		if fmt.Sprint(recorded) != "[mailing.paused mailing.resumed]" {
			t.Error(recorded)
		}
		if _, err := q.Resume(system(t), viewer.Viewer{}, "mlg_x"); apperr.CodeOf(err) != apperr.NotFound {
			t.Error(err)
		}
	})
}

func TestAPrivateMailingTellsNoNumber(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		private := invitations(13)
		for i := range private {
			private[i].Private = true
		}
		addMessages(t, q, private...)
		addMessages(t, q, private[:4]...)
		if m := mailing(t, q); m.Waiting != nil || m.Sent != nil || m.Failed != nil || !m.Private {
			t.Errorf("%+v", m)
		}
	})
}

func TestNoMoreThanTheLimitGoesInAnyMinuteAndATenthIsKeptForThoseWhoWait(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		var at []time.Time
		q.Deliver = func(context.Context, Delivery) error {
			at = append(at, c.Now())
			return nil
		}
		q.PerMinute(20)
		addMessages(t, q, invitations(60)...)
		for len(at) < 60 {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			if len(at) == 18 {
				addMessages(t, q, Message{Kind: "sign_in", To: "x@example.org", Language: "en"})
				drain(t, q, 1)
			}
			c.Advance(7 * time.Second)
		}
		for i := 20; i < len(at); i++ {
			if at[i].Sub(at[i-20]) < time.Minute {
				t.Fatalf("messages %d to %d went within %v", i-20, i, at[i].Sub(at[i-20]))
			}
		}
	})
}

func TestAServerThatCannotBeReachedCostsNoAttempt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		down := c.Now().Add(72 * time.Hour)
		tries := 0
		box := &mailbox{answer: func() error {
			tries++
			if c.Now().Before(down) {
				return Unreachable(errors.New("connection refused"))
			}
			return nil
		}}
		q.Deliver = box.deliver
		addMessages(t, q, invitations(300)...)
		for range 3*24*4 + 10 {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			c.Advance(15 * time.Minute)
		}
		if len(box.got) != 300 || tries-300 > 3*24*4+10 {
			t.Errorf("%d people were reached by %d attempts", len(box.got), tries)
		}
		for _, m := range listed(t, q) {
			if m.State != Sent || m.Attempts != 1 || m.LastError != "" {
				t.Fatalf("%+v", m)
			}
		}
	})
}

// What goes wrong with one message of a batch is that message's alone; and what goes wrong
// with the line is everybody's behind it, and is tried again.
func TestEveryMessageOfABatchEndsAsItShould(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		got, dropped := map[string]int{}, true
		q.Deliver = func(_ context.Context, d Delivery) error {
			var n int
			_, _ = fmt.Sscanf(d.To, "p%d@", &n)
			switch {
			case n == 3:
				return errors.New("451 busy")
			case n == 5:
				return Refused(errors.New("550 no such user"))
			case n == 7:
				return Refused(errors.New("552 too big"))
			case n >= 20 && dropped:
				return errors.New("EOF")
			}
			got[d.To]++
			return nil
		}
		addMessages(t, q, invitations(60)...)
		drain(t, q, 60)
		dropped = false
		for range 10 {
			c.Advance(2 * time.Minute)
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		states := map[State]int{}
		for _, m := range listed(t, q) {
			states[m.State]++
			if (m.State == Sent) != (got[m.To] == 1) {
				t.Errorf("%+v reached %d times", m, got[m.To])
			}
		}
		if states[Sent] != 57 || states[Failed] != 2 || states[Waiting] != 1 {
			t.Errorf("%v", states)
		}
	})
}

func TestReminderEndsWhenItsReaderSaysSo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		stops := map[string]string{}
		q.Deliver = func(_ context.Context, d Delivery) error {
			stops[d.Subject+d.To] = d.Stop
			return nil
		}
		q.Reminder = func(kind string) bool { return kind == "reminder" }
		q.StopLink = func(p id.Person) string { return "https://laurel.example/u/" + string(p) }
		to := func(kind string) Message {
			return Message{Kind: kind, Person: "per_1", To: "a@example.org", Language: "en"}
		}
		addMessages(t, q, to("reminder"))
		addMessages(t, q, to("decision"))
		drain(t, q, 2)
		if stops["reminder en a@example.org"] != "https://laurel.example/u/per_1" || stops["decision en a@example.org"] != "" || len(stops) != 2 {
			t.Fatalf("%v", stops)
		}
		for range 2 {
			if err := q.ChooseReminders(system(t), viewer.Viewer{}, "per_1", false); err != nil {
				t.Fatal(err)
			}
		}
		if since, err := q.RemindersStopped(system(t), "per_1"); err != nil || since == nil || !since.Equal(c.Now()) {
			t.Errorf("%v, %v", since, err)
		}
		clear(stops)
		addMessages(t, q, to("reminder"))
		addMessages(t, q, to("decision"))
		drain(t, q, 2)
		if _, sent := stops["decision en a@example.org"]; !sent || len(stops) != 1 {
			t.Errorf("%v", stops)
		}
		if err := q.ChooseReminders(system(t), viewer.Viewer{}, "per_1", true); err != nil {
			t.Fatal(err)
		}
		addMessages(t, q, to("reminder"))
		drain(t, q, 1)
		if len(stops) != 2 {
			t.Errorf("%v", stops)
		}
	})
}
