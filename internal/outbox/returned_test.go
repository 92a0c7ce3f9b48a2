package outbox

import (
	"context"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func states(t *testing.T, q *Queue) map[State]int {
	t.Helper()
	all := map[State]int{}
	for _, m := range listed(t, q) {
		all[m.State]++
	}
	return all
}

func TestAMailingWaitsForItsTimeAndCanBeMovedOrCalledOff(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q, box := queue(db, c), &mailbox{}
		q.Deliver = box.deliver
		start := c.Now().Add(2 * time.Hour)
		later := func(all ...Message) {
			write(t, db, func(ctx context.Context) error { return q.AddMessages(NotBefore(ctx, start), all) })
		}
		later(invitations(3)...)
		m := mailing(t, q)
		if m.Starts == nil || !m.Starts.Equal(start) || *m.Waiting != 3 {
			t.Fatalf("%+v", m)
		}
		drain(t, q, 0)
		if _, err := q.Move(system(t), viewer.Viewer{}, m.ID, c.Now()); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("moved into the past: %v", err)
		}
		if _, err := q.Move(system(t), viewer.Viewer{}, m.ID, c.Now().Add(100*24*time.Hour)); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("moved to next year: %v", err)
		}
		moved, err := q.Move(system(t), viewer.Viewer{}, m.ID, c.Now().Add(time.Hour))
		if err != nil || !moved.Starts.Equal(c.Now().Add(time.Hour)) {
			t.Fatalf("%+v %v", moved, err)
		}
		c.Advance(time.Hour)
		drain(t, q, 3)
		if _, err := q.Move(system(t), viewer.Viewer{}, m.ID, time.Time{}); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("what has begun was moved: %v", err)
		}
		if _, err := q.Cancel(system(t), viewer.Viewer{}, m.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("what has gone out was called off: %v", err)
		}

		start = c.Now().Add(time.Hour)
		later(invitations(4)...)
		m = mailing(t, q)
		off, err := q.Cancel(system(t), viewer.Viewer{}, m.ID)
		if err != nil || off.Cancelled == nil || *off.CalledOff != 4 || *off.Waiting != 0 {
			t.Fatalf("%+v %v", off, err)
		}
		if _, err := q.Cancel(system(t), viewer.Viewer{}, m.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("called off twice: %v", err)
		}
		c.Advance(2 * time.Hour)
		drain(t, q, 0)
		if got := states(t, q); got[Sent] != 3 || got[Cancelled] != 4 {
			t.Errorf("%v", got)
		}
		past, err := q.MailingsOver(system(t), page.Args{First: 10})
		if err != nil || past.Total != 2 || past.Nodes[0].ID != m.ID {
			t.Errorf("%+v %v", past, err)
		}
		for _, check := range q.Invariants() {
			if lines, err := check.Find(system(t)); err != nil || len(lines) > 0 {
				t.Errorf("%s: %v %v", check.Name, lines, err)
			}
		}
	})
}

// What a worker has at the moment goes out or is given back; none of it goes later.
func TestWhatAWorkerGivesBackIsCalledOffToo(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q, box := queue(db, c), &mailbox{}
		q.Deliver = box.deliver
		addMessages(t, q, invitations(3)...)
		m := mailing(t, q)
		jobs, err := q.claimMails(system(t), c.Now(), 10, false)
		if err != nil || len(jobs) != 3 {
			t.Fatal(len(jobs), err)
		}
		if _, err := q.Cancel(system(t), viewer.Viewer{}, m.ID); err != nil {
			t.Fatal(err)
		}
		if got := states(t, q); got[Waiting] != 3 {
			t.Errorf("what is on its way was called off: %v", got)
		}
		if err := q.release(system(t), jobs); err != nil {
			t.Fatal(err)
		}
		drain(t, q, 3)
		if got := states(t, q); got[Cancelled] != 3 || len(box.got) != 0 {
			t.Errorf("%v, %d went out", got, len(box.got))
		}
	})
}

func TestOfAPrivateMailingThatIsCalledOffNoNumberIsTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		all := invitations(6)
		for i := range all {
			all[i].Private = true
		}
		addMessages(t, q, all...)
		m, err := q.Cancel(system(t), viewer.Viewer{}, mailing(t, q).ID)
		if err != nil || m.CalledOff != nil || m.Waiting != nil || len(listed(t, q)) != 0 {
			t.Errorf("%+v %v", m, err)
		}
		if p, err := q.MailingsOver(system(t), page.Args{First: 10}); err != nil || p.Total != 0 {
			t.Errorf("%+v %v", p, err)
		}
	})
}

func TestAReturnedMessageFailsAndItsAddressIsHeld(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q, box := queue(db, c), &mailbox{}
		q.Deliver = box.deliver
		var told, recorded []string
		q.Bounced = func(_ context.Context, m Message, bounced bool) error {
			told = append(told, m.To)
			return nil
		}
		q.Record = func(_ context.Context, _ viewer.Viewer, action, _ string) error {
			recorded = append(recorded, action)
			return nil
		}
		addMessages(t, q, Message{Kind: "plan", Person: "per_1", To: "ada@example.org", Language: "en"})
		drain(t, q, 1)
		first := listed(t, q)[0]
		for _, tc := range []struct {
			rule string
			r    Returned
			want Outcome
		}{
			{"no message of ours", Returned{"", "5.1.1", true}, Strange},
			{"a message nobody wrote", Returned{"msg_none", "5.1.1", true}, Strange},
			{"a delay", Returned{first.ID, "4.4.1", false}, Delayed},
			{"a return", Returned{first.ID, "5.1.1", true}, Noted},
			{"the same again", Returned{first.ID, "5.1.1", true}, Known},
		} {
			if got, err := q.Return(system(t), viewer.Viewer{}, tc.r); err != nil || got != tc.want {
				t.Errorf("%s: %s %v", tc.rule, got, err)
			}
		}
		m, err := q.Message(system(t), first.ID)
		if err != nil || m.State != Failed || m.Bounced == nil || m.BounceStatus != "5.1.1" || m.LastError != "outbox.bounced" {
			t.Fatalf("%+v %v", m, err)
		}
		if len(told) != 1 || len(recorded) != 1 || recorded[0] != "message.returned" {
			t.Errorf("told %v, recorded %v", told, recorded)
		}
		if since, err := q.ReturnedSince(system(t), "ada@example.org", "bo@example.org"); err != nil || len(since) != 1 || !since["ada@example.org"].Equal(c.Now()) {
			t.Errorf("%v %v", since, err)
		}
		// Later mail is held, but for what somebody asked for a moment ago.
		addMessages(t, q, Message{Kind: "plan", To: "ada@example.org", Language: "en"})
		addMessages(t, q, Message{Kind: "sign_in", To: "ada@example.org", Language: "en"})
		addMessages(t, q, Message{Kind: "plan", To: "bo@example.org", Language: "en"})
		drain(t, q, 3)
		if box.got["ada@example.org"] != 2 || box.got["bo@example.org"] != 1 {
			t.Errorf("%v", box.got)
		}
		if err := q.MarkWorking(system(t), viewer.Viewer{}, first.ID); err != nil {
			t.Fatal(err)
		}
		if err := q.MarkWorking(system(t), viewer.Viewer{}, first.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("an address that works was mended: %v", err)
		}
		addMessages(t, q, Message{Kind: "plan", To: "ada@example.org", Language: "en"})
		drain(t, q, 1)
		if box.got["ada@example.org"] != 3 {
			t.Errorf("%v", box.got)
		}
	})
}

// That mail is held would tell that a message that is listed nowhere went out.
func TestTheReturnOfAPrivateMessageHoldsNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q, box := queue(db, testkit.Clock()), &mailbox{}
		q.Deliver = box.deliver
		recorded := 0
		q.Record = func(context.Context, viewer.Viewer, string, string) error {
			recorded++
			return nil
		}
		addMessages(t, q, Message{ID: "msg_1", Kind: "reminder_of", Person: "per_1", To: "ada@example.org", Language: "en", Private: true})
		drain(t, q, 1)
		if got, err := q.Return(system(t), viewer.Viewer{}, Returned{"msg_1", "5.1.1", true}); err != nil || got != Noted {
			t.Fatal(got, err)
		}
		if err := q.MarkReturned(system(t), viewer.Viewer{}, "msg_1"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a private message answered: %v", err)
		}
		addMessages(t, q, Message{Kind: "plan", Person: "per_1", To: "ada@example.org", Language: "en"})
		drain(t, q, 1)
		if since, _ := q.ReturnedSince(system(t), "ada@example.org"); len(since) != 0 || recorded != 0 || box.got["ada@example.org"] != 2 {
			t.Errorf("%v, recorded %d, sent %v", since, recorded, box.got)
		}
	})
}

func TestOnlyAnAddressThatTakesNothingIsHeld(t *testing.T) {
	for status, want := range map[string]bool{"": true, "5.1.1": true, "5.0.0": true, "5.2.1": true, "5.2.2": false, "5.7.1": false, "5.3.4": false, "4.4.7": false} {
		if holds(status) != want {
			t.Errorf("%s: %v", status, !want)
		}
	}
}

func TestReturnsAreMarkedByHand(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q, box := queue(db, testkit.Clock()), &mailbox{}
		q.Deliver = box.deliver
		addMessages(t, q, Message{Kind: "plan", Person: "per_1", To: "ada@example.org", Language: "en"})
		waiting := listed(t, q)[0].ID
		if err := q.MarkReturned(system(t), viewer.Viewer{}, waiting); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("what has not gone out came back: %v", err)
		}
		if err := q.MarkAddressReturned(system(t), viewer.Viewer{}, "per_1", "ada@example.org"); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("nothing went to the address: %v", err)
		}
		drain(t, q, 1)
		if err := q.MarkAddressReturned(system(t), viewer.Viewer{}, "per_1", "ada@example.org"); err != nil {
			t.Fatal(err)
		}
		if m, _ := q.Message(system(t), waiting); m.State != Failed || m.Bounced == nil {
			t.Errorf("%+v", m)
		}
		if err := q.Retry(system(t), waiting); err != nil {
			t.Fatal(err)
		}
		drain(t, q, 1)
		if m, _ := q.Message(system(t), waiting); m.State != Sent || m.Bounced != nil {
			t.Errorf("tried again: %+v", m)
		}
	})
}

func TestAMessageSentOnceMoreHasANewLinkAndGoesWhereMailGoesNow(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q, box := queue(db, testkit.Clock()), &mailbox{}
		q.Deliver = box.deliver
		q.Reach = func(_ context.Context, p id.Person) (string, string, bool, error) {
			return "new@example.org", "Ada", p == "per_1", nil
		}
		q.Renew = func(_ context.Context, of id.Token) (id.Token, bool, error) { return of + "_new", of == "tok_1", nil }
		addMessages(t, q, Message{Kind: "invitation", Person: "per_1", To: "old@example.org", Language: "en", Token: "tok_1"})
		old := listed(t, q)[0].ID
		if _, err := q.Resend(system(t), viewer.Viewer{}, old); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("what waits was sent once more: %v", err)
		}
		drain(t, q, 1)
		again, err := q.Resend(system(t), viewer.Viewer{}, old)
		if err != nil || again.To != "new@example.org" || again.ID == old || again.State != Waiting {
			t.Fatalf("%+v %v", again, err)
		}
		drain(t, q, 1)
		if box.got["new@example.org"] != 1 || len(box.texts) != 2 || box.texts[0] == box.texts[1] {
			t.Errorf("%v", box.texts)
		}
		addMessages(t, q, Message{Kind: "letter", Person: "per_1", To: "old@example.org", Language: "en", Token: "tok_2"})
		addMessages(t, q, Message{Kind: "plan", Person: "per_2", To: "gone@example.org", Language: "en"})
		drain(t, q, 2)
		for _, m := range listed(t, q) {
			if m.Kind == "letter" || m.Kind == "plan" {
				if _, err := q.Resend(system(t), viewer.Viewer{}, m.ID); apperr.CodeOf(err) != apperr.Conflict {
					t.Errorf("%s: %v", m.Kind, err)
				}
			}
		}
		if _, err := q.Resend(system(t), viewer.Viewer{}, "msg_none"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an unknown message: %v", err)
		}
	})
}
