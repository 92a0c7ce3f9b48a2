package outbox

import (
	"context"
	"time"
)

// Old are the messages that ended: sent, failed for good, or dropped. Those that wait are
// none. It implements directory.Kept.
type Old struct{ Queue *Queue }

// ended are the states from which a message goes nowhere by itself.
const ended = "state <> 'WAITING' AND created < $1"

// CountBefore counts the messages that were written before a moment and have ended.
func (o Old) CountBefore(ctx context.Context, before time.Time) (int, error) {
	var n int
	_, err := o.Queue.db.Row(ctx, "SELECT count(*) FROM messages WHERE "+ended, []any{before}, &n)
	return n, err
}

// DeleteBefore deletes so many of them at most, the oldest first, with their jobs and with
// mailings of which nothing is left, inside the Write of the context.
//
// A message's job has a key that is drawn for it, so nothing that was done comes about again
// because the job is gone. Jobs of domains stay: their keys keep effects from being had twice.
func (o Old) DeleteBefore(ctx context.Context, before time.Time, most int) (int, error) {
	// The youngest of those that go; all are younger than anybody where fewer are left.
	last, which := before, ""
	if _, err := o.Queue.db.Row(ctx, "SELECT created, id FROM messages WHERE "+ended+" ORDER BY created, id LIMIT 1 OFFSET $2", []any{before, most - 1}, &last, &which); err != nil {
		return 0, err
	}
	const gone = "FROM messages WHERE " + ended + " AND (created < $2 OR created = $2 AND id <= $3)"
	if _, err := o.Queue.db.Exec(ctx, "DELETE FROM outbox_jobs WHERE key IN (SELECT $4 || id "+gone+")", before, last, which, mailKey("")); err != nil {
		return 0, err
	}
	res, err := o.Queue.db.Exec(ctx, "DELETE "+gone, before, last, which)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	if err != nil || n == 0 {
		return 0, err
	}
	_, err = o.Queue.db.Exec(ctx, "DELETE FROM mailings WHERE created < $1 AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.mailing_id = mailings.id)", before)
	return int(n), err
}
