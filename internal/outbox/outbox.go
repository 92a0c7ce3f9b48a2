package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"hash/fnv"
	"log/slog"
	"strconv"
	"sync"
	"time"

	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// State of a job or a message.
type State string

// The states. A job that ended well is DONE, a message SENT.
const (
	Waiting State = "WAITING"
	Done    State = "DONE"
	Sent    State = "SENT"
	Failed  State = "FAILED"
	// Dropped is a message that its reader needed or wanted no more when its turn came. It is in
	// no list and no count of its own: either would tell who answered or wants no reminders.
	Dropped State = "DROPPED"
)

// Workers is how many jobs, or batches of messages, a process works at together.
const Workers = 2

const (
	// batch jobs are claimed together, and each may take jobLimit: so a lease, which is
	// that long and spare, never ends under a worker that is alive. Drain claims more at
	// once: nobody else waits for them.
	batch    = 4
	drained  = 100
	jobLimit = 2 * time.Minute
	spare    = 2 * time.Minute
	poll     = time.Second

	// Messages are claimed many at once. A worker begins them for mailFor and gives back the
	// rest, so that its lease of mailFor, jobLimit and spare never ends under it. What went
	// out is written down after so many messages or so long: whoever is killed before that
	// sends no more than these again, each under the Message-ID it had. Then it is also asked
	// whether the mailing was paused, and whether a message written alone waits.
	mails      = 100
	mailFor    = 2 * time.Minute
	mostUntold = 100
	untoldFor  = 200 * time.Millisecond
	// serverRest is how long no message is tried after the mail server could not be reached.
	serverRest = time.Minute

	// mostAttempts with backoff span six hours and three minutes at least: a mail
	// server that is down for six hours costs no message (trust.md 5.2, R7).
	mostAttempts = 12
	firstRetry   = time.Minute
	lastRetry    = time.Hour
)

// Job is something to be done after the commit.
type Job struct {
	Kind string
	// Key is stable: the same effect asked for twice is one job.
	Key     string
	Payload any       // becomes JSON
	RunAt   time.Time // zero: now
}

// Handler does a job of one kind. It runs outside any transaction, for two minutes
// at most, and may run again for the same job.
type Handler func(ctx context.Context, payload []byte) error

// Queue is the outbox of a database. Its fields are set before Run and Drain.
type Queue struct {
	// Render makes the words of a message. Required before messages are added.
	Render func(kind, language string, data map[string]string) (subject, text, html string, err error)
	// Secrets mints the secret link ("link"), and where the kind has one the code ("code"), of
	// the tokens of messages of a kind, at the moment of sending. It leaves out tokens that are
	// gone.
	Secrets func(ctx context.Context, kind string, tokens []id.Token) (map[id.Token]map[string]string, error)
	// Deliver hands a message to the mail server. While it is nil messages wait.
	Deliver func(ctx context.Context, d Delivery) error
	// Attachment reads the file that a message names, at the moment of sending.
	Attachment func(ctx context.Context, m Message) (*Attached, error)
	// Cancelled, if set, reports a message that must no longer be sent. What it says of one
	// message of a campaign holds for the others of that moment.
	Cancelled func(ctx context.Context, m Message) (bool, error)
	// Unwanted, if set, reports a message that its reader needs or wants no more, such as a
	// reminder of what they have done since. It is asked of every message.
	Unwanted func(ctx context.Context, m Message) (bool, error)
	// Bounced, if set, is told inside the Write that a message's mail server refused it for
	// good (see Refused), and when such a message is tried again.
	Bounced func(ctx context.Context, m Message, bounced bool) error
	// Reminder, if set, says which kinds of message are reminders: they end when their reader
	// says so.
	Reminder func(kind string) bool
	// StopLink makes the address by which somebody ends reminders, at the moment of sending.
	StopLink func(person id.Person) string
	// Record, if set, writes into the audit log.
	Record func(ctx context.Context, v viewer.Viewer, action, object string) error
	// Sent, if set, is told inside the Write that a message with a file went out.
	Sent func(ctx context.Context, m Message) error
	// KeepLinks stores texts with their secret links, and with Deliver nil counts a
	// message as sent when its text is ready. For the demo, where nobody has a mailbox.
	KeepLinks bool

	db    *store.DB
	ids   id.Source
	clock clock.Clock
	log   *slog.Logger
	wake  chan struct{}
	pace  pace

	mu       sync.Mutex
	handlers map[string]Handler
}

// New is the outbox of a database. One Queue serves a process.
func New(db *store.DB, ids id.Source, c clock.Clock, log *slog.Logger) *Queue {
	return &Queue{db: db, ids: ids, clock: c, log: log, wake: make(chan struct{}, Workers), handlers: map[string]Handler{}}
}

// PerMinute limits how many messages this process tries in any minute; 0 is no limit.
func (q *Queue) PerMinute(n int) { q.pace.perMinute = n }

// Handle says who does the jobs of a kind. Jobs of a kind that nobody handles wait.
func (q *Queue) Handle(kind string, f func(ctx context.Context, payload []byte) error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.handlers[kind] = f
}

// Add puts a job into the queue, in the surrounding Write. A key that is already
// there, done or not, adds nothing.
func (q *Queue) Add(ctx context.Context, j Job) error {
	payload, err := json.Marshal(j.Payload)
	if err != nil {
		return err
	}
	if j.RunAt.IsZero() {
		j.RunAt = q.clock.Now()
	}
	if err := q.insertJob(ctx, id.New[id.Job](q.ids), j, payload); err != nil {
		return err
	}
	q.db.AfterCommit(ctx, q.wakeUp)
	return nil
}

// wakeUp lets every idle worker look.
func (q *Queue) wakeUp() {
	for range Workers {
		select {
		case q.wake <- struct{}{}:
		default:
			return
		}
	}
}

type later struct{ at time.Time }

func (l later) Error() string { return "put off until " + l.at.UTC().Format(time.RFC3339) }

// Later puts a job off: it was done neither well nor badly, because its time has not come.
// No attempt is counted.
func Later(at time.Time) error { return later{at} }

type permanent struct{ error }

func (p permanent) Unwrap() error { return p.error }

// Permanent marks an error that trying again does not mend. It is nil for nil.
func Permanent(err error) error {
	if err == nil {
		return nil
	}
	return permanent{err}
}

type unreachable struct{ error }

func (u unreachable) Unwrap() error { return u.error }

// Unreachable marks that the mail server takes nothing from us now, whatever the message: no
// attempt is counted, and all mail rests for a moment. It is nil for nil.
func Unreachable(err error) error {
	if err == nil {
		return nil
	}
	return unreachable{err}
}

func isUnreachable(err error) bool {
	var u unreachable
	return errors.As(err, &u)
}

type refused struct{ error }

func (r refused) Unwrap() error { return r.error }

// Refused marks what a mail server will never take: it is permanent, and the message
// counts as bounced. It is nil for nil.
func Refused(err error) error {
	if err == nil {
		return nil
	}
	return Permanent(refused{err})
}

func isRefused(err error) bool {
	var r refused
	return errors.As(err, &r)
}

func isPermanent(err error) bool {
	var p permanent
	return errors.As(err, &p)
}

// backoff is the wait after a number of attempts: a minute, doubling, at most an
// hour, and up to a tenth more by the job's identifier, so that what failed together
// does not come back together.
func backoff(job id.Job, attempts int) time.Duration {
	wait := lastRetry
	if attempts < 7 { // 2^6 minutes is more than an hour
		wait = min(firstRetry<<(attempts-1), lastRetry)
	}
	h := fnv.New32a()
	_, _ = h.Write([]byte(string(job) + strconv.Itoa(attempts)))
	return wait + wait/10*time.Duration(h.Sum32()%1000)/1000
}
