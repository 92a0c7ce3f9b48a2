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
	mailing  id.Mailing
	runAt    time.Time
}

// Run works until ctx ends, then gives back what it has not begun and waits for what
// it has. It wakes after a commit that added a job, and looks every second.
func (q *Queue) Run(ctx context.Context) {
	var all sync.WaitGroup
	for range Workers {
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

// workBatch does jobs of domains, most at once, and then messages.
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
	n, err := q.mail(ctx, whole)
	return len(jobs) + n, errors.Join(append(faults, err)...)
}

// kinds are those that somebody handles; mails are claimed apart.
func (q *Queue) kinds() []string {
	q.mu.Lock()
	defer q.mu.Unlock()
	var all []string
	for kind := range q.handlers {
		all = append(all, kind)
	}
	return all
}

// do runs a job of a domain and writes down how it ended. Its error means that this could not
// be written down.
func (q *Queue) do(ctx context.Context, j claimed) error {
	q.mu.Lock()
	handle := q.handlers[j.kind]
	q.mu.Unlock()
	var err error
	if j.attempts > mostAttempts {
		err = Permanent(errLost)
	} else {
		err = q.guard(ctx, func(ctx context.Context) error { return handle(ctx, j.payload) })
	}
	return q.finish(ctx, j, q.ended(j, err))
}

// ended judges an attempt.
func (q *Queue) ended(j claimed, err error) ending {
	end := ending{state: Done, at: q.clock.Now()}
	var put later
	switch {
	case errors.As(err, &put):
		end.state, end.runAt, end.uncounted = Waiting, put.at, true
	case errors.Is(err, errUnwanted):
		end.state = Dropped
	case err != nil:
		end.state, end.reason = Waiting, shorten(err.Error())
		if j.kind == mailKind {
			end.reason = told(err)
		}
		end.runAt = end.at.Add(backoff(j.id, j.attempts))
		switch {
		case isPermanent(err), j.kind == mailKind && j.attempts >= mostAttempts && !isUnreachable(err):
			end.state = Failed
		case isUnreachable(err):
			end.runAt, end.uncounted = end.at.Add(serverRest), true
		}
		end.bounced = isRefused(err)
		fields := []any{"kind", j.kind, "job", string(j.id), "attempts", j.attempts, "state", string(end.state)}
		if own := reason(""); j.kind != mailKind || errors.As(err, &own) { // a mail server's words may repeat the address
			fields = append(fields, "error", shorten(err.Error()))
		}
		q.log.Warn("outbox job did not succeed", fields...)
	}
	return end
}

// outcome is a message's job and how the attempt ended.
type outcome struct {
	claimed
	ending
}

// mail sends what is due, as far as the pace allows, and reports how many it tried.
func (q *Queue) mail(ctx, whole context.Context) (int, error) {
	if q.Deliver == nil && !q.KeepLinks {
		return 0, nil
	}
	allowed, alone := q.pace.reserve(q.clock.Now(), mails)
	if allowed == 0 {
		return 0, nil
	}
	var tried []time.Time
	defer func() { q.pace.settle(allowed, tried) }()
	jobs, err := q.claimMails(whole, q.clock.Now(), allowed, alone)
	if err != nil || len(jobs) == 0 {
		return 0, err
	}
	letters, err := q.loadAll(whole, jobs)
	if err == nil {
		err = q.mint(whole, letters)
	}
	if err != nil {
		return 0, errors.Join(err, q.release(whole, jobs))
	}
	var faults, failed []error // the latter while others are sent
	var left []claimed         // not begun
	began := q.clock.Now()
	untold, since, known := []outcome(nil), began, knowledge{map[id.Campaign]bool{}, map[string]drawn{}}
	var held map[id.Mailing]bool
	// The endings of some are written down while the next are sent.
	var writing sync.WaitGroup
	tell := func() {
		writing.Wait()
		told := untold
		writing.Go(func() { failed = append(failed, q.finishAll(whole, told)) })
		untold, since = nil, q.clock.Now()
		clear(known.cancelled)
	}
	for i, j := range jobs {
		if ctx.Err() != nil || q.clock.Now().Sub(began) > mailFor {
			left = append(left, jobs[i:]...)
			break
		}
		if held[j.mailing] {
			left = append(left, j)
			continue
		}
		tried = append(tried, q.clock.Now())
		var sent sending
		err := Permanent(errLost)
		if j.attempts <= mostAttempts {
			err = q.guard(whole, func(ctx context.Context) (err error) {
				sent, err = q.send(ctx, letters[messageOf(j.payload)], known)
				return err
			})
		}
		end := q.ended(j, err)
		end.text, end.filed = sent.text, sent.filed
		untold = append(untold, outcome{j, end})
		if isUnreachable(err) {
			q.pace.restUntil(q.clock.Now().Add(serverRest))
			left = append(left, jobs[i+1:]...)
			break
		}
		// A clock may be set back.
		if took := q.clock.Now().Sub(since); len(untold) < mostUntold && took >= 0 && took <= untoldFor {
			continue
		}
		tell()
		if i+1 == len(jobs) || j.mailing == "" {
			continue
		}
		var first bool
		if first, held, err = q.lookUp(whole); err != nil || first {
			faults = append(faults, err)
			left = append(left, jobs[i+1:]...)
			break
		}
	}
	tell()
	writing.Wait()
	return len(tried), errors.Join(append(append(faults, failed...), q.release(whole, left))...)
}

// lookUp is what a worker asks amid a mailing: whether a message written alone goes first, and
// which mailings are held back meanwhile.
func (q *Queue) lookUp(ctx context.Context) (first bool, held map[id.Mailing]bool, err error) {
	if first, err = q.goesFirst(ctx, q.clock.Now()); err != nil || first {
		return first, nil, err
	}
	held, err = q.paused(ctx)
	return false, held, err
}

// guard runs a handler within its time and turns a panic into an error. Of the panic's
// value only the type is kept: it may hold anything, and the error is stored and logged.
func (q *Queue) guard(ctx context.Context, f func(ctx context.Context) error) (err error) {
	ctx, cancel := context.WithTimeout(ctx, jobLimit)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			err = ours(errFault, fmt.Errorf("the handler panicked with %T", p))
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
func (q *Queue) finish(ctx context.Context, j claimed, e ending) error {
	return q.persist(ctx, func(ctx context.Context) error {
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
}

// finishAll writes down how messages ended: those that simply went out together, the others
// each by itself, so that no fault of one makes another go twice.
func (q *Queue) finishAll(ctx context.Context, all []outcome) error {
	plain := map[int][]outcome{} // by number of attempts
	var faults []error
	for _, o := range all {
		if o.state == Done && o.text == "" && !o.filed {
			plain[o.attempts] = append(plain[o.attempts], o)
			continue
		}
		faults = append(faults, q.finish(ctx, o.claimed, o.ending))
	}
	for attempts, some := range plain {
		faults = append(faults, q.persist(ctx, func(ctx context.Context) error { return q.finishSent(ctx, some, attempts) }))
	}
	return errors.Join(faults...)
}

func (q *Queue) persist(ctx context.Context, f func(ctx context.Context) error) error {
	for wait := 100 * time.Millisecond; ; wait *= 2 {
		err := q.db.Write(ctx, f)
		if apperr.CodeOf(err) != apperr.Unavailable || wait > 3*time.Second {
			return err
		}
		time.Sleep(wait)
	}
}

func (q *Queue) release(ctx context.Context, jobs []claimed) error {
	if len(jobs) == 0 {
		return nil
	}
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
