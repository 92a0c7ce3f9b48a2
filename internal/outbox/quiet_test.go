package outbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func reminders(n int) []Message {
	all := invitations(n)
	for i := range all {
		all[i].Kind, all[i].Private = "reminder", true
	}
	return all
}

// Who does not get a reminder after all has answered or wants none: that must show nowhere.
func TestAMessageThatNobodyWantsAnyMoreEndsQuietly(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		box := &mailbox{}
		q.Deliver = box.deliver
		q.Reminder = func(kind string) bool { return kind == "reminder" }
		answered := map[id.Person]bool{"per_1": true}
		asked := 0
		q.Unwanted = func(_ context.Context, m Message) (bool, error) {
			asked++
			return answered[m.Person], nil
		}
		recorded := 0
		q.Record = func(context.Context, viewer.Viewer, string, string) error { recorded++; return nil }
		if err := q.StopReminders(system(t), "per_2"); err != nil || recorded != 0 {
			t.Fatalf("%v, %d entries in the audit log", err, recorded)
		}
		addMessages(t, q, reminders(6)...)
		listed := Message{Kind: "reminder", Person: "per_2", To: "p2@example.org", Language: "en"}
		addMessages(t, q, listed)
		drain(t, q, 7)
		drain(t, q, 0)
		if len(box.got) != 4 || box.got["p1@example.org"]+box.got["p2@example.org"] != 0 || asked != 5 {
			t.Errorf("%v after %d questions", box.got, asked)
		}
		if waiting, failed, err := q.Status(t.Context()); waiting != 0 || failed != 0 || err != nil {
			t.Errorf("%d wait, %d failed, %v", waiting, failed, err)
		}
		if u, err := q.Unlisted(t.Context()); u != (Unlisted{5, 0}) || err != nil {
			t.Errorf("%+v, %v", u, err)
		}
		p, err := q.Messages(system(t), Filter{Args: page.Args{First: 10}})
		if err != nil || p.Total != 0 {
			t.Errorf("%+v, %v", p, err)
		}
		left, err := db.Lines(t.Context(), "SELECT state || ' ' || last_error FROM outbox_jobs WHERE state <> 'DONE' OR last_error <> '' UNION ALL SELECT last_error FROM messages WHERE last_error <> ''")
		if len(left) > 0 || err != nil {
			t.Errorf("%v, %v", left, err)
		}
	})
}

func TestHowManyUnlistedMessagesFailedIsToldInStepsOfFive(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		q.Deliver = func(context.Context, Delivery) error { return Refused(errors.New("550 no such user")) }
		addMessages(t, q, reminders(4)...)
		drain(t, q, 4)
		if u, err := q.Unlisted(t.Context()); u.Failed != 0 || err != nil {
			t.Errorf("%+v, %v", u, err)
		}
		addMessages(t, q, reminders(4)...)
		drain(t, q, 4)
		if u, err := q.Unlisted(t.Context()); u != (Unlisted{5, 5}) || err != nil {
			t.Errorf("%+v, %v", u, err)
		}
	})
}

func TestAMailingIsHeldBackWhileItGoesOut(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		sent := 0
		q.Deliver = func(context.Context, Delivery) error {
			c.Advance(50 * time.Millisecond)
			if sent++; sent == 3 {
				p, err := q.Mailings(system(t), page.Args{First: 1})
				if err == nil {
					_, err = q.Pause(system(t), viewer.Viewer{}, p.Nodes[0].ID)
				}
				if err != nil {
					t.Error(err)
				}
			}
			return nil
		}
		addMessages(t, q, invitations(60)...)
		if n, err := q.Drain(t.Context()); err != nil || n != sent || sent > 10 {
			t.Errorf("%d went out, most of them after the pause: %d, %v", sent, n, err)
		}
		var leased int
		if _, err := db.Row(t.Context(), "SELECT count(*) FROM outbox_jobs WHERE lease_until IS NOT NULL OR state = 'WAITING' AND attempts > 0", nil, &leased); err != nil || leased > 0 {
			t.Errorf("%d were not given back, %v", leased, err)
		}
	})
}

func TestAMessageWrittenAloneGoesAmidAMailing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		var to []string
		q.Deliver = func(_ context.Context, d Delivery) error {
			c.Advance(50 * time.Millisecond)
			if to = append(to, d.To); len(to) == 3 {
				addMessages(t, q, Message{Kind: "sign_in", To: "x@example.org", Language: "en"})
			}
			return nil
		}
		addMessages(t, q, invitations(60)...)
		drain(t, q, 61)
		if at := slices.Index(to, "x@example.org"); at < 3 || at > 10 {
			t.Errorf("it went as number %d", at)
		}
	})
}

func TestAMessageThatTakesItsWorkerWithItTakesNoOther(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		box := &mailbox{}
		q.Deliver = box.deliver
		addMessages(t, q, invitations(30)...)
		poison, err := db.Lines(t.Context(), "SELECT id FROM outbox_jobs ORDER BY id DESC LIMIT 1")
		if err != nil {
			t.Fatal(err)
		}
		for range 40 * mostAttempts {
			jobs, err := q.claimMails(system(t), c.Now(), mails, false)
			if err != nil {
				t.Fatal(err)
			}
			if len(jobs) == 0 {
				c.Advance(time.Hour)
				continue
			}
			if slices.ContainsFunc(jobs, func(j claimed) bool { return string(j.id) == poison[0] && j.attempts <= mostAttempts }) {
				c.Advance(time.Hour) // the worker is gone
				continue
			}
			for _, j := range jobs {
				end := ending{state: Done, at: c.Now()}
				if j.attempts > mostAttempts {
					end = q.ended(j, Permanent(errLost))
				}
				if err := q.finish(system(t), j, end); err != nil {
					t.Fatal(err)
				}
			}
		}
		states := map[State]int{}
		for _, m := range listed(t, q) {
			states[m.State]++
			if m.State == Failed && m.LastError != "outbox.lost" {
				t.Errorf("%+v", m)
			}
		}
		if states[Sent] != 29 || states[Failed] != 1 {
			t.Errorf("%v", states)
		}
	})
}

func TestWhatIsLeasedComesInItsOrder(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		q.Handle("x", func(context.Context, []byte) error { return nil })
		for i := range 40 {
			add(t, q, Job{Kind: "x", Key: fmt.Sprint(i), RunAt: c.Now().Add(-time.Duration(i*7%40) * 1500 * time.Microsecond)})
		}
		jobs, err := q.claim(system(t), q.kinds(), c.Now(), 30)
		if err != nil || len(jobs) != 30 {
			t.Fatalf("%d, %v", len(jobs), err)
		}
		for i, j := range jobs {
			if want := c.Now().Add(-time.Duration(39-i) * 1500 * time.Microsecond); !j.runAt.Equal(want) {
				t.Fatalf("number %d was due %v, want %v", i, j.runAt, want)
			}
		}
	})
}

func TestAClockThatIsSetBackHoldsNoMailBack(t *testing.T) {
	now := testkit.Clock().Now()
	p := pace{perMinute: 4}
	n, _ := p.reserve(now, 10)
	p.settle(n, slices.Repeat([]time.Time{now}, n))
	p.restUntil(now.Add(time.Minute))
	if n, _ := p.reserve(now.Add(-time.Second), 10); n != 0 {
		t.Errorf("a moment is no clock set back: %d", n)
	}
	if n, alone := p.reserve(now.Add(-2*time.Hour), 10); n != 3 || alone {
		t.Errorf("%d, %v", n, alone)
	}
}

func TestOneInAnyMinuteIsKeptForThoseWhoWait(t *testing.T) {
	for limit, want := range map[int]int{1: 1, 2: 1, 5: 4, 9: 8, 20: 18} {
		p := pace{perMinute: limit}
		n, alone := p.reserve(testkit.Clock().Now(), 100)
		if n != want || alone {
			t.Errorf("of %d a minute a mailing gets %d, %v", limit, n, alone)
		}
		if n, alone := p.reserve(testkit.Clock().Now(), 100); limit > 1 && (n != limit-want || !alone) {
			t.Errorf("of %d a minute %d are kept, %v", limit, n, alone)
		}
	}
}

func TestPagesOfMailings(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		for range 3 {
			for range 3 { // three of the same instant
				addMessages(t, q, invitations(2)...)
			}
			c.Advance(1500 * time.Microsecond)
		}
		seen := map[id.Mailing]bool{}
		last := Mailing{Created: c.Now()}
		for a := (page.Args{First: 2}); ; {
			p, err := q.Mailings(system(t), a)
			if err != nil || p.Total != 9 {
				t.Fatalf("%+v, %v", p, err)
			}
			for _, m := range p.Nodes {
				if seen[m.ID] || m.Created.After(last.Created) || m.Created.Equal(last.Created) && m.ID >= last.ID {
					t.Fatalf("%s out of place", m.ID)
				}
				seen[m.ID], last = true, m
			}
			if !p.HasNext {
				break
			}
			a.After = p.EndCursor
		}
		if len(seen) != 9 {
			t.Errorf("saw %d", len(seen))
		}
	})
}
