package store

import (
	"context"
	"database/sql"
	"sync"

	"laurel/internal/apperr"
)

// batchSize is how many waiting closures share one commit, and so one fsync.
const batchSize = 64

// writer is SQLite's one writing goroutine: several writing connections starve one
// another for seconds, one writer that commits many at once gains a multiple
// (performance.md 1).
type writer struct {
	db   *DB
	jobs chan *writeJob
	quit chan struct{}
	once sync.Once
	done chan struct{}
}

type writeJob struct {
	ctx    context.Context
	fn     func(ctx context.Context) error
	apart  func() error // set: runs by itself, outside a transaction
	result chan error
	err    error
	after  []func()
}

func startWriter(db *DB) *writer {
	w := &writer{db: db, jobs: make(chan *writeJob, 4*batchSize), quit: make(chan struct{}), done: make(chan struct{})}
	go w.run()
	return w
}

func (w *writer) stop() {
	w.once.Do(func() { close(w.quit) })
	<-w.done
}

func (w *writer) do(ctx context.Context, fn func(ctx context.Context) error) error {
	return w.queue(&writeJob{ctx: ctx, fn: fn, result: make(chan error, 1)})
}

// between runs f when no transaction is under way.
func (w *writer) between(ctx context.Context, f func() error) error {
	return w.queue(&writeJob{ctx: ctx, apart: f, result: make(chan error, 1)})
}

func (w *writer) queue(j *writeJob) error {
	ctx := j.ctx
	select {
	case w.jobs <- j:
	case <-w.quit:
		return apperr.New(apperr.Unavailable, "store.closing")
	case <-ctx.Done():
		return ctx.Err()
	}
	// Once queued it may commit, so the answer is waited for: a caller that went
	// away must not be told "not written" about something that was.
	select {
	case err := <-j.result:
		return err
	case <-w.done:
		select {
		case err := <-j.result:
			return err
		default:
			return apperr.New(apperr.Unavailable, "store.closing")
		}
	}
}

func (w *writer) run() {
	defer close(w.done)
	batch := make([]*writeJob, 0, batchSize)
	for {
		select {
		case j := <-w.jobs:
			batch = append(batch[:0], j)
		case <-w.quit:
			return
		}
	fill:
		for len(batch) < batchSize && batch[len(batch)-1].apart == nil {
			select {
			case j := <-w.jobs:
				batch = append(batch, j)
			default:
				break fill
			}
		}
		last := batch[len(batch)-1]
		if last.apart != nil {
			batch = batch[:len(batch)-1]
		}
		if len(batch) > 0 {
			w.commit(batch)
		}
		if last.apart != nil {
			last.result <- last.apart()
		}
	}
}

// commit runs the closures in one transaction, each in its savepoint, and answers
// when the commit is on disk. A failed commit fails them all as retryable.
func (w *writer) commit(batch []*writeJob) {
	err := w.transact(batch)
	for _, j := range batch {
		if err != nil && j.err == nil {
			j.err = classify(err)
			if apperr.CodeOf(j.err) == "" {
				j.err = apperr.New(apperr.Unavailable, "store.not_written")
			}
		}
		if j.err == nil {
			for _, f := range j.after {
				f()
			}
		}
		j.result <- j.err
	}
}

func (w *writer) transact(batch []*writeJob) error {
	tx, err := w.db.writes.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	for _, j := range batch {
		if err := w.savepoint(tx, j); err != nil {
			_ = tx.Rollback()
			return err
		}
	}
	return tx.Commit()
}

func (w *writer) savepoint(tx *sql.Tx, j *writeJob) error {
	if j.err = j.ctx.Err(); j.err != nil {
		return nil
	}
	if _, err := tx.Exec("SAVEPOINT closure"); err != nil {
		return err
	}
	// A cancelled statement would make SQLite roll back the whole transaction, the
	// other closures with it.
	own := &work{db: w.db, tx: tx}
	ctx := context.WithValue(context.WithoutCancel(j.ctx), txKey{}, own)
	if j.err = classify(call(ctx, j.fn)); j.err != nil {
		if _, err := tx.Exec("ROLLBACK TO closure"); err != nil {
			// A full disk ends SQLite's whole transaction, and is then the others'
			// reason too.
			if apperr.CodeOf(j.err) == apperr.Unavailable {
				return j.err
			}
			return err
		}
	}
	j.after = own.after
	_, err := tx.Exec("RELEASE closure")
	return err
}
