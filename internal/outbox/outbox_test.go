package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// leased is how long a batch is a worker's.
const leased = batch*jobLimit + spare

func queue(db *store.DB, c clock.Clock) *Queue {
	q := New(db, id.Random, c, slog.New(slog.DiscardHandler))
	q.Render = func(kind, language string, data map[string]string) (string, string, string, error) {
		if kind == "unknown" {
			return "", "", "", errors.New("no such template")
		}
		subject := kind + " " + language + " " + data["title"]
		text := subject + "\n" + data["link"] + " " + data["code"]
		return subject, text, "<p>" + text + "</p>", nil
	}
	q.Secrets = func(_ context.Context, kind string, tokens []id.Token) (map[id.Token]map[string]string, error) {
		all := map[id.Token]map[string]string{}
		for _, token := range tokens {
			all[token] = map[string]string{"link": "https://laurel.example/i/canary-" + string(token)}
			if kind == signInKind {
				all[token]["code"] = "canary-code"
			}
		}
		return all, nil
	}
	return q
}

func system(t *testing.T) context.Context { return viewer.System(t.Context(), "test") }

func write(t *testing.T, db *store.DB, f func(ctx context.Context) error) {
	t.Helper()
	if err := db.Write(system(t), f); err != nil {
		t.Fatal(err)
	}
}

func add(t *testing.T, q *Queue, jobs ...Job) {
	t.Helper()
	write(t, q.db, func(ctx context.Context) error {
		for _, j := range jobs {
			if err := q.Add(ctx, j); err != nil {
				return err
			}
		}
		return nil
	})
}

func drain(t *testing.T, q *Queue, want int) {
	t.Helper()
	if n, err := q.Drain(t.Context()); err != nil || n != want {
		t.Fatalf("tried %d jobs, want %d (%v)", n, want, err)
	}
}

func TestEveryJobIsDoneOnceByFourWorkers(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		const jobs = 400
		var mu sync.Mutex
		times := map[int]int{}
		all := make(chan struct{})
		handle := func(_ context.Context, payload []byte) error {
			var n int
			if err := json.Unmarshal(payload, &n); err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			if times[n]++; len(times) == jobs {
				close(all)
			}
			return nil
		}
		ctx, stop := context.WithCancel(t.Context())
		var processes sync.WaitGroup
		var first *Queue
		for range 2 { // two processes of two Workers
			q := queue(db, clock.System{})
			q.Handle("count", handle)
			first = q
			processes.Go(func() { q.Run(ctx) })
		}
		for i := range jobs / 10 {
			var ten []Job
			for k := range 10 {
				ten = append(ten, Job{Kind: "count", Key: fmt.Sprint("count:", 10*i+k), Payload: 10*i + k})
			}
			add(t, first, ten...)
		}
		select {
		case <-all:
		case <-time.After(30 * time.Second):
			t.Error("not all jobs were done")
		}
		stop()
		processes.Wait()
		for n, k := range times {
			if k != 1 {
				t.Errorf("job %d was done %d times", n, k)
			}
		}
		left, err := db.Row(t.Context(), "SELECT 1 FROM outbox_jobs WHERE state <> 'DONE' OR lease_until IS NOT NULL LIMIT 1", nil, new(int))
		if left || err != nil {
			t.Errorf("jobs are left over: %v, %v", left, err)
		}
	})
}

func TestAJobIsBegunAtOnceAfterItsCommit(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, clock.System{})
		done := make(chan struct{})
		q.Handle("now", func(context.Context, []byte) error { close(done); return nil })
		ctx, stop := context.WithCancel(t.Context())
		var running sync.WaitGroup
		running.Go(func() { q.Run(ctx) })
		time.Sleep(50 * time.Millisecond) // the workers are idle
		start := time.Now()
		add(t, q, Job{Kind: "now", Key: "now"})
		<-done
		if took := time.Since(start); took > poll/2 {
			t.Errorf("it took %v: the commit did not wake a worker", took)
		}
		stop()
		running.Wait()
	})
}

func TestAnActThatFailedLeavesNoJob(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		q.Handle("x", func(context.Context, []byte) error { return nil })
		_ = db.Write(system(t), func(ctx context.Context) error {
			if err := q.Add(ctx, Job{Kind: "x", Key: "x"}); err != nil {
				t.Error(err)
			}
			return errors.New("the act failed")
		})
		drain(t, q, 0)
	})
}

func TestTheSameKeyIsOneJob(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		ran := 0
		q.Handle("x", func(context.Context, []byte) error { ran++; return nil })
		same := Job{Kind: "x", Key: "x:1"}
		add(t, q, same, same)
		add(t, q, same)
		drain(t, q, 1)
		add(t, q, same)
		drain(t, q, 0)
		if ran != 1 {
			t.Errorf("ran %d times", ran)
		}
	})
}

func TestAJobWaitsForItsTimeAndItsHandler(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		add(t, q, Job{Kind: "later", Key: "a", RunAt: c.Now().Add(time.Hour)}, Job{Kind: "nobody's", Key: "b"})
		q.Handle("later", func(context.Context, []byte) error { return nil })
		drain(t, q, 0)
		c.Advance(time.Hour)
		drain(t, q, 1)
	})
}

func TestAWorkerKilledBetweenClaimAndFinishLosesNoJob(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		ran := 0
		q.Handle("x", func(context.Context, []byte) error { ran++; return nil })
		add(t, q, Job{Kind: "x", Key: "x"})
		killed, err := q.claim(t.Context(), q.kinds(), c.Now(), batch)
		if err != nil || len(killed) != 1 {
			t.Fatalf("%v, %v", killed, err)
		}
		c.Advance(leased - time.Second)
		drain(t, q, 0)
		c.Advance(time.Second)
		drain(t, q, 1)
		if ran != 1 {
			t.Fatalf("ran %d times", ran)
		}
		// It was not killed but slow: what it says now changes nothing.
		if err := q.finish(system(t), killed[0], ending{state: Failed, at: c.Now(), reason: "late"}); err != nil {
			t.Fatal(err)
		}
		var state string
		if _, err := db.Row(t.Context(), "SELECT state FROM outbox_jobs", nil, &state); err != nil || state != string(Done) {
			t.Errorf("the job is %s, %v", state, err)
		}
	})
}

func TestAJobThatKillsItsWorkerEveryTimeIsGivenUp(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		ran := false
		q.Handle("x", func(context.Context, []byte) error { ran = true; return nil })
		add(t, q, Job{Kind: "x", Key: "x"})
		for range mostAttempts {
			if n, err := q.claim(t.Context(), q.kinds(), c.Now(), batch); err != nil || len(n) != 1 {
				t.Fatalf("%v, %v", n, err)
			}
			c.Advance(leased)
		}
		drain(t, q, 1)
		drain(t, q, 0)
		if ran {
			t.Error("it ran again")
		}
	})
}

func TestAWorkerThatStopsGivesBackWhatItHasNotBegun(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		ctx, stop := context.WithCancel(t.Context())
		ran := 0
		q.Handle("x", func(ctx context.Context, _ []byte) error {
			stop()
			ran++
			return ctx.Err() // what was begun is finished
		})
		add(t, q, Job{Kind: "x", Key: "1"}, Job{Kind: "x", Key: "2"}, Job{Kind: "x", Key: "3"})
		q.Run(ctx)
		if ran != 1 {
			t.Fatalf("ran %d", ran)
		}
		drain(t, q, 2)
		var most int
		if _, err := db.Row(t.Context(), "SELECT max(attempts) FROM outbox_jobs WHERE state = 'DONE'", nil, &most); err != nil || most != 1 {
			t.Errorf("giving back counted as an attempt: %d, %v", most, err)
		}
	})
}

func TestAPanickingHandlerIsAFailedAttempt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		q.Handle("x", func(context.Context, []byte) error { panic("canary") })
		add(t, q, Job{Kind: "x", Key: "x"})
		drain(t, q, 1)
		var state, reason string
		if _, err := db.Row(t.Context(), "SELECT state, last_error FROM outbox_jobs", nil, &state, &reason); err != nil || state != string(Waiting) || !strings.Contains(reason, "panicked with string") || strings.Contains(reason, "canary") {
			t.Errorf("%s %q, %v", state, reason, err)
		}
	})
}

func TestBackoffGrowsFromAMinuteToAnHourAndOutlastsSixHours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		job := id.Job(rapid.String().Draw(t, "job"))
		total, before := time.Duration(0), time.Duration(0)
		for n := 1; n < mostAttempts; n++ {
			wait := backoff(job, n)
			if wait != backoff(job, n) {
				t.Fatal("not the same for the same job")
			}
			if wait < firstRetry || wait > lastRetry+lastRetry/10 || (n < 7 && wait < before) {
				t.Fatalf("wait %d is %v after %v", n, wait, before)
			}
			total, before = total+wait, wait
		}
		if total < 6*time.Hour {
			t.Fatalf("given up after %v", total)
		}
	})
}

// mailbox counts what reached whom.
type mailbox struct {
	mu     sync.Mutex
	got    map[string]int
	ids    []string
	texts  []string
	answer func() error
}

func (b *mailbox) deliver(_ context.Context, d Delivery) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.ids = append(b.ids, d.ID)
	if b.answer != nil {
		if err := b.answer(); err != nil {
			return err
		}
	}
	if b.got == nil {
		b.got = map[string]int{}
	}
	b.got[d.To]++
	b.texts = append(b.texts, d.Subject+d.Text+d.HTML)
	return nil
}

func invitations(n int) []Message {
	all := make([]Message, n)
	for i := range all {
		all[i] = Message{
			Kind: "invitation", Person: id.Person(fmt.Sprint("per_", i)), Campaign: "cam_1", To: fmt.Sprintf("p%d@example.org", i),
			Name: fmt.Sprint("Éloïse ", i), Language: "fr", Token: id.Token(fmt.Sprint("tok_", i)), Data: map[string]string{"title": "Mentorship"},
		}
	}
	return all
}

func addMessages(t *testing.T, q *Queue, all ...Message) {
	t.Helper()
	write(t, q.db, func(ctx context.Context) error { return q.AddMessages(ctx, all) })
}

func listed(t *testing.T, q *Queue) []Stored {
	t.Helper()
	p, err := q.Messages(system(t), Filter{Args: page.Args{First: 100}})
	if err != nil {
		t.Fatal(err)
	}
	return p.Nodes
}

func TestAMailServerThatIsDownForSixHoursCostsNoMessage(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		box := &mailbox{}
		down := c.Now().Add(6 * time.Hour)
		box.answer = func() error {
			if c.Now().Before(down) {
				return errors.New("421 try again later")
			}
			return nil
		}
		q.Deliver = box.deliver
		addMessages(t, q, invitations(30)...)
		for !c.Now().After(down.Add(2 * time.Hour)) {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			c.Advance(time.Minute)
		}
		for _, m := range listed(t, q) {
			if m.State != Sent || m.Sent == nil || m.Sent.Before(down) || m.LastError != "" || m.NextAttempt != nil || box.got[m.To] != 1 {
				t.Errorf("%+v reached %d times", m, box.got[m.To])
			}
		}
		different := map[string]bool{}
		for _, i := range box.ids {
			different[i] = true
		}
		if len(different) != 30 || len(box.ids) < 30*8 {
			t.Errorf("%d attempts under %d identifiers: they must stay the same", len(box.ids), len(different))
		}
	})
}

func TestHowAMessageEnds(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		answer error
		state  State
		next   bool
	}{
		{"accepted", nil, Sent, false},
		{"a temporary refusal is tried again", errors.New("451 busy"), Waiting, true},
		{"a permanent refusal is not", Permanent(errors.New("550 no such user")), Failed, false},
		{"nor is one inside another error", fmt.Errorf("mail: %w", Permanent(errors.New("550 no such user"))), Failed, false},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				q := queue(db, testkit.Clock())
				q.Deliver = (&mailbox{answer: func() error { return tc.answer }}).deliver
				addMessages(t, q, invitations(1)...)
				drain(t, q, 1)
				m := listed(t, q)[0]
				if m.State != tc.state || m.Attempts != 1 || (m.NextAttempt != nil) != tc.next || (m.LastError == "") != (tc.answer == nil) {
					t.Errorf("%+v", m)
				}
				var runAt time.Time
				if _, err := db.Row(t.Context(), "SELECT run_at FROM outbox_jobs", nil, &runAt); err != nil {
					t.Fatal(err)
				}
				if tc.next && !m.NextAttempt.Equal(runAt) {
					t.Errorf("the message says %v, its job %v", m.NextAttempt, runAt)
				}
			})
		})
	}
}

func TestAJobThatIsPutOffWaitsAndCountsNoAttempt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		ripe := c.Now().Add(30 * 24 * time.Hour)
		runs, done := 0, 0
		q.Handle("wait", func(context.Context, []byte) error {
			if runs++; c.Now().Before(ripe) {
				return fmt.Errorf("not yet: %w", Later(c.Now().Add(24*time.Hour)))
			}
			done++
			return nil
		})
		add(t, q, Job{Kind: "wait", Key: "wait:1"})
		for range 2 * 31 {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			c.Advance(12 * time.Hour)
		}
		var attempts int
		var state, said string
		if _, err := db.Row(t.Context(), "SELECT attempts, state, last_error FROM outbox_jobs", nil, &attempts, &state, &said); err != nil {
			t.Fatal(err)
		}
		if runs != 31 || done != 1 || attempts != 1 || state != string(Done) || said != "" {
			t.Errorf("%d runs, %d done, %d attempts, %s %q", runs, done, attempts, state, said)
		}
	})
}

func TestAMessageFailsAfterTwelveAttempts(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		box := &mailbox{answer: func() error { return errors.New("421 try again later") }}
		q.Deliver = box.deliver
		addMessages(t, q, invitations(1)...)
		for range 2 * mostAttempts {
			if _, err := q.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			c.Advance(2 * time.Hour)
		}
		m := listed(t, q)[0]
		if m.State != Failed || m.Attempts != mostAttempts || len(box.ids) != mostAttempts || m.LastError != "421 try again later" {
			t.Fatalf("%+v after %d", m, len(box.ids))
		}
		if waiting, failed, err := q.Status(t.Context()); waiting != 0 || failed != 1 || err != nil {
			t.Errorf("%d wait, %d failed, %v", waiting, failed, err)
		}

		// Somebody mends the server and tries again.
		box.answer = nil
		ctx := system(t)
		if err := q.Retry(ctx, m.ID); err != nil {
			t.Fatal(err)
		}
		if err := q.Retry(ctx, m.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a waiting message was retried: %v", err)
		}
		if err := q.Retry(ctx, "msg_unknown"); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("an unknown message was retried: %v", err)
		}
		drain(t, q, 1)
		if m := listed(t, q)[0]; m.State != Sent || m.Attempts != 1 || box.got[m.To] != 1 {
			t.Errorf("%+v", m)
		}
	})
}

func TestNoSecretIsEverStored(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		box := &mailbox{}
		signIn := Message{
			Kind: "sign_in", To: "ann@example.org", Language: "en", Token: "tok_x",
			Data: map[string]string{"link": "https://laurel.example/canary", "code": "canary"},
		}
		addMessages(t, q, append(invitations(3), signIn)...)
		check := func(when string) {
			t.Helper()
			for _, table := range []string{"messages", "outbox_jobs"} {
				text := "CAST(data AS text) || text || subject || search || last_error"
				if table == "outbox_jobs" {
					text = "payload || key || last_error"
				}
				if leaked, err := db.Row(t.Context(), "SELECT 1 FROM "+table+" WHERE "+text+" LIKE '%canary%' LIMIT 1", nil, new(int)); leaked || err != nil {
					t.Errorf("%s, %s holds a secret (%v)", when, table, err)
				}
			}
			for _, m := range listed(t, q) {
				if !strings.Contains(m.Text, linkMask) || strings.Contains(m.Text, codeMask) != (m.Kind == "sign_in") {
					t.Errorf("%s, the text is %q", when, m.Text)
				}
			}
		}
		check("before sending")
		box.answer = func() error { return errors.New("451 busy") }
		q.Deliver = box.deliver
		drain(t, q, 4)
		check("after a failed attempt")
		box.answer = nil
		q.clock.(*clock.Manual).Advance(2 * time.Minute)
		drain(t, q, 4)
		check("after sending")
		for _, text := range box.texts {
			if strings.Count(text, "canary") < 2 || strings.Contains(text, "•••") {
				t.Errorf("what was sent lacks its link: %q", text)
			}
		}
	})
}

func TestWithoutAMailServerMessagesWait(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		addMessages(t, q, invitations(2)...)
		drain(t, q, 0)
		if waiting, _, err := q.Status(t.Context()); waiting != 2 || err != nil || q.MailConfigured() {
			t.Errorf("%d wait, %v", waiting, err)
		}
	})
}

func TestTheDemoShowsItsLinksAndSendsNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		q.KeepLinks = true
		addMessages(t, q, invitations(2)...)
		drain(t, q, 2)
		for _, m := range listed(t, q) {
			if m.State != Sent || !strings.Contains(m.Text, "canary") {
				t.Errorf("%+v", m)
			}
		}
	})
}

func TestNothingIsSentAfterACancellation(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		box := &mailbox{}
		q.Deliver = box.deliver
		q.Cancelled = func(_ context.Context, m Message) (bool, error) { return m.Campaign == "cam_1", nil }
		other := invitations(2)[1]
		other.Campaign = "cam_2"
		addMessages(t, q, invitations(1)[0], other)
		drain(t, q, 2)
		for _, m := range listed(t, q) {
			if want := map[id.Campaign]State{"cam_1": Failed, "cam_2": Sent}[m.Campaign]; m.State != want || (want == Failed) != (m.LastError == "outbox.cancelled") {
				t.Errorf("%+v", m)
			}
		}
		if len(box.ids) != 1 {
			t.Errorf("%d were sent", len(box.ids))
		}
	})
}

func TestAMessageThatCannotBeRenderedIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		err := db.Write(system(t), func(ctx context.Context) error {
			_, err := q.AddMessage(ctx, Message{Kind: "unknown", To: "a@example.org"})
			return err
		})
		if err == nil || len(listed(t, q)) != 0 {
			t.Errorf("it was queued: %v", err)
		}
	})
}

func TestADepartmentIsInvitedAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		before := db.Statements()
		addMessages(t, q, invitations(920)...)
		if n := db.Statements() - before; n > 40 {
			t.Errorf("920 messages took %d statements: they are written many at once", n)
		}
		if waiting, _, err := q.Status(t.Context()); waiting != 920 || err != nil {
			t.Errorf("%d wait, %v", waiting, err)
		}
		q.KeepLinks = true
		drain(t, q, 920)
	})
}

func TestPagesOfTheOutbox(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := system(t)
		c := testkit.Clock()
		q := queue(db, c)
		for range 5 {
			addMessages(t, q, invitations(5)...) // five of the same instant
			c.Advance(1500 * time.Microsecond)
		}
		seen := map[id.Message]bool{}
		last := Stored{Created: c.Now()}
		for f := (Filter{Args: page.Args{First: 3}}); ; {
			p, err := q.Messages(ctx, f)
			if err != nil {
				t.Fatal(err)
			}
			if p.Total != 25 {
				t.Fatalf("total %d", p.Total)
			}
			for _, m := range p.Nodes {
				if seen[m.ID] || m.Created.After(last.Created) || (m.Created.Equal(last.Created) && m.ID >= last.ID) {
					t.Fatalf("%s out of place", m.ID)
				}
				seen[m.ID], last = true, m
			}
			if !p.HasNext {
				break
			}
			f.After = p.EndCursor
		}
		if len(seen) != 25 {
			t.Errorf("saw %d", len(seen))
		}
		for search, want := range map[string]int{"eloise 3": 5, "P2@EXAMPLE": 5, "mentorship": 25, "nobody": 0, "": 25, "100%": 0} {
			if p, err := q.Messages(ctx, Filter{Args: page.Args{First: 1}, Search: search}); err != nil || p.Total != want {
				t.Errorf("%q found %d, want %d (%v)", search, p.Total, want, err)
			}
		}
		if p, err := q.Messages(ctx, Filter{Args: page.Args{First: 1}, State: Failed}); err != nil || p.Total != 0 || p.EndCursor != "" {
			t.Errorf("%+v, %v", p, err)
		}
		for _, bad := range []page.Args{{First: 0}, {First: 1, After: page.Encode("x", "y")}, {First: 1, After: page.Encode("x")}} {
			if _, err := q.Messages(ctx, Filter{Args: bad}); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%+v: %v", bad, err)
			}
		}
	})
}

func TestWorkersOutliveADatabaseThatIsAway(t *testing.T) {
	// A closed database answers nothing, as one that restarts; Run must neither end
	// nor spin.
	db := testkit.SQLite(t)
	q := queue(db, clock.System{})
	var asked atomic.Int64
	q.Handle("x", func(context.Context, []byte) error { asked.Add(1); return nil })
	db.Close()
	ctx, stop := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer stop()
	before := db.Statements()
	q.Run(ctx)
	if ctx.Err() == nil || db.Statements()-before > 2*Workers {
		t.Errorf("Run ended early or asked %d times", db.Statements()-before)
	}
}

func TestAJobOfADomainIsNeverGivenUp(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		fails, tried := true, 0
		q.Handle("release", func(context.Context, []byte) error {
			tried++
			if fails {
				return errors.New("not today")
			}
			return nil
		})
		add(t, q, Job{Kind: "release", Key: "release:1", Payload: 1})
		for range 40 {
			drain(t, q, 1)
			c.Advance(2 * time.Hour)
		}
		fails = false
		drain(t, q, 1)
		c.Advance(2 * time.Hour)
		drain(t, q, 0)
		if tried != 41 {
			t.Errorf("the job was tried %d times, want 41", tried)
		}
	})
}
