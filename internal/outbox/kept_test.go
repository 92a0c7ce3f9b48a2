package outbox

import (
	"context"
	"testing"
	"time"

	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestMessagesThatHaveHadTheirDayGoAndThoseThatWaitStay(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		q.Deliver = func(context.Context, Delivery) error { return nil }
		done := 0
		q.Handle("once", func(context.Context, []byte) error { done++; return nil })
		add(t, q, Job{Kind: "once", Key: "once:1"})
		write(t, db, func(ctx context.Context) error {
			return q.AddMessages(ctx, []Message{{Kind: "a", To: "a@x.example"}, {Kind: "a", To: "b@x.example"}, {Kind: "a", To: "c@x.example"}})
		})
		if _, err := q.Drain(system(t)); err != nil {
			t.Fatal(err)
		}
		c.Advance(48 * time.Hour)
		q.Deliver = nil
		write(t, db, func(ctx context.Context) error {
			_, err := q.AddMessage(ctx, Message{Kind: "b", To: "d@x.example"})
			return err
		})
		old := Old{q}
		count := func(before time.Time) int {
			n, err := old.CountBefore(system(t), before)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		now := c.Now()
		if n := count(now.Add(-47 * time.Hour)); n != 3 {
			t.Errorf("%d have had their day", n)
		}
		if n := count(now.Add(time.Hour)); n != 3 {
			t.Errorf("%d go, and one waits", n)
		}
		var gone []int
		for range 3 {
			write(t, db, func(ctx context.Context) error {
				n, err := old.DeleteBefore(ctx, now.Add(time.Hour), 2)
				gone = append(gone, n)
				return err
			})
		}
		if gone[0] != 2 || gone[1] != 1 || gone[2] != 0 {
			t.Errorf("%v", gone)
		}
		for table, want := range map[string]int{"messages": 1, "mailings": 0, "outbox_jobs": 2} {
			var n int
			if _, err := db.Row(system(t), "SELECT count(*) FROM "+table, nil, &n); err != nil || n != want {
				t.Errorf("%d rows of %s are left, want %d; %v", n, table, want, err)
			}
		}
		// What a domain asked for once is not done again.
		add(t, q, Job{Kind: "once", Key: "once:1"})
		if _, err := q.Drain(system(t)); err != nil || done != 1 {
			t.Errorf("done %d times, %v", done, err)
		}
	})
}
