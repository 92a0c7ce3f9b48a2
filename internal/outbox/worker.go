package outbox

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// claimed is a job under a lease. Its number of attempts is the fencing token: once
// another worker has claimed the job anew, what this one says no longer counts.
type claimed struct {
	id       id.Job
	kind     string
	payload  []byte
	attempts int // with this one
}

// Run works until ctx ends, then gives back what it has not begun and waits for what
// it has. It wakes after a commit that added a job, and looks every second.
func (q *Queue) Run(ctx context.Context) {
	var all sync.WaitGroup
	for range workers {
		all.Go(func() { q.work(ctx) })
	}
	all.Wait()
}

func (q *Queue) work(ctx context.Context) {
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for ctx.Err() == nil {
		n, err := q.workBatch(ctx, batch)
		if err != nil && ctx.Err() == nil {
			q.log.Warn("outbox", "error", err)
		}
		if n > 0 && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		case <-q.wake:
		}
	}
}

// Drain does everything that is due now, jobs that jobs add included, and reports
// how many it tried.
func (q *Queue) Drain(ctx context.Context) (int, error) {
	total := 0
	for {
		n, err := q.workBatch(ctx, drained)
		total += n
		if err != nil || n == 0 {
			return total, err
		}
	}
}

func (q *Queue) workBatch(ctx context.Context, most int) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	// What was begun is finished and written down even when ctx ends.
	whole := viewer.System(context.WithoutCancel(ctx), "outbox")
	jobs, err := q.claim(whole, q.kinds(), q.clock.Now(), most)
	if err != nil {
		return 0, err
	}
	var faults []error
	for i, j := range jobs {
		if ctx.Err() != nil {
			return i, errors.Join(append(faults, q.release(whole, jobs[i:]))...)
		}
		faults = append(faults, q.do(whole, j))
	}
	return len(jobs), errors.Join(faults...)
}

// kinds are those that somebody handles; mails only while they can go somewhere.
func (q *Queue) kinds() []string {
	q.mu.Lock()
	defer q.mu.Unlock()
	var all []string
	for kind := range q.handlers {
		all = append(all, kind)
	}
	if q.Deliver != nil || q.KeepLinks {
		all = append(all, mailKind)
	}
	return all
}

// do runs a job and writes down how it ended. Its error means that this could not be
// written down.
func (q *Queue) do(ctx context.Context, j claimed) error {
	var text string
	var filed bool
	var err error
	switch {
	case j.attempts > mostAttempts:
		// Its worker was lost every time, perhaps because of it.
		err = Permanent(errors.New("its worker was lost too often"))
	case j.kind == mailKind:
		err = q.guard(ctx, func(ctx context.Context) error {
			var err error
			text, filed, err = q.send(ctx, messageOf(j.payload))
			return err
		})
	default:
		q.mu.Lock()
		handle := q.handlers[j.kind]
		q.mu.Unlock()
		err = q.guard(ctx, func(ctx context.Context) error { return handle(ctx, j.payload) })
	}
	end := ending{state: Done, at: q.clock.Now(), text: text, filed: filed}
	var put later
	switch {
	case errors.As(err, &put):
		end.state, end.runAt, end.uncounted = Waiting, put.at, true
	case err != nil:
		end.state, end.reason = Waiting, shorten(err.Error())
		end.runAt = end.at.Add(backoff(j.id, j.attempts))
		if isPermanent(err) || j.kind == mailKind && j.attempts >= mostAttempts {
			end.state = Failed
		}
		end.bounced = isRefused(err)
		fields := []any{"kind", j.kind, "job", string(j.id), "attempts", j.attempts, "state", string(end.state)}
		if j.kind != mailKind { // a mail server's words may repeat the address
			fields = append(fields, "error", end.reason)
		}
		q.log.Warn("outbox job did not succeed", fields...)
	}
	return q.finish(ctx, j, end)
}

// guard runs a handler within its time and turns a panic into an error. Of the panic's
// value only the type is kept: it may hold anything, and the error is stored and logged.
func (q *Queue) guard(ctx context.Context, f func(ctx context.Context) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, jobLimit)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the handler panicked with %T", p)
		}
	}()
	return f(ctx)
}

// ending is how an attempt ended.
type ending struct {
	state State
	at    time.Time
	runAt time.Time // of the next attempt, when waiting
	// uncounted: the attempt was none, the job is put off.
	uncounted bool
	reason    string
	text      string // the text to keep instead, if not empty
	// filed: a file went with the message.
	filed bool
	// bounced: the mail server refused the message for good.
	bounced bool
}

// finish writes the ending down. A database that is away for a moment must not make
// a mail go twice, so it is tried a few times.
func (q *Queue) finish(ctx context.Context, j claimed, e ending) (err error) {
	for wait := 100 * time.Millisecond; ; wait *= 2 {
		err = q.db.Write(ctx, func(ctx context.Context) error {
			ours, err := q.finishJob(ctx, j, e)
			if err != nil || !ours || j.kind != mailKind {
				return err
			}
			if err := q.finishMessage(ctx, messageOf(j.payload), j.attempts, e); err != nil {
				return err
			}
			if e.state == Done && e.filed {
				return q.wentOut(ctx, messageOf(j.payload))
			}
			if !e.bounced {
				return nil
			}
			return q.tell(ctx, messageOf(j.payload), true)
		})
		if apperr.CodeOf(err) != apperr.Unavailable || wait > 3*time.Second {
			return err
		}
		time.Sleep(wait)
	}
}

func (q *Queue) release(ctx context.Context, jobs []claimed) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		for _, j := range jobs {
			if err := q.releaseJob(ctx, j); err != nil {
				return err
			}
		}
		return nil
	})
}

// shorten keeps of an error what fits a page.
func shorten(s string) string {
	runes := []rune(s)
	return string(runes[:min(len(runes), 500)])
}
