package outbox

import (
	"context"
	"time"

	"laurel/internal/invariant"
)

// secretLink is how the end of a secret link begins, whatever it opens.
const secretLink = "#token=laurel_"

// Invariants are what must hold of the outbox.
func (q *Queue) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "outbox.message_has_job", Says: "A message that waits has a job that will send it.", Find: q.forsaken},
		{Name: "outbox.mailing_is_known", Says: "A message and its job are of the same mailing, which is on record.", Find: q.strayMailings},
		{Name: "outbox.no_unwanted_reminder", Says: "No reminder went to somebody who had ended reminders.", Find: q.unwanted},
		{Name: "outbox.no_secret_kept", Says: "No stored message or job holds a secret link, the demo's apart.", Find: q.keptSecrets},
	}
}

func (q *Queue) forsaken(ctx context.Context) ([]string, error) {
	return q.db.Lines(ctx, `SELECT 'message ' || m.id FROM messages m
WHERE m.state = 'WAITING' AND NOT EXISTS (SELECT 1 FROM outbox_jobs j WHERE j.key = $1 || m.id AND j.state = 'WAITING') ORDER BY m.id`, mailKey(""))
}

func (q *Queue) keptSecrets(ctx context.Context) ([]string, error) {
	messages := "subject || data || last_error || text"
	if q.KeepLinks {
		messages = "data"
	}
	return q.db.Lines(ctx, "SELECT 'message ' || id FROM messages WHERE "+messages+` LIKE $1
UNION ALL SELECT 'job ' || id FROM outbox_jobs WHERE payload || last_error LIKE $1 ORDER BY 1`, "%"+secretLink+"%")
}

func (q *Queue) strayMailings(ctx context.Context) ([]string, error) {
	return q.db.Lines(ctx, `SELECT 'message ' || m.id FROM messages m LEFT JOIN mailings g ON g.id = m.mailing_id LEFT JOIN outbox_jobs j ON j.key = $1 || m.id
WHERE m.mailing_id <> '' AND g.id IS NULL OR j.mailing_id <> m.mailing_id ORDER BY m.id`, mailKey(""))
}

// unwanted allows for those that were on their way when the reader said so.
func (q *Queue) unwanted(ctx context.Context) ([]string, error) {
	if q.Reminder == nil {
		return nil, nil
	}
	rows, err := q.db.Query(ctx, "SELECT m.id, m.kind, m.sent, s.since FROM messages m JOIN reminder_stops s ON s.id = m.person_id WHERE m.state = 'SENT' AND m.sent > s.since ORDER BY m.id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var which, kind string
		var sent, since time.Time
		if err := rows.Scan(&which, &kind, &sent, &since); err != nil {
			return nil, err
		}
		if q.Reminder(kind) && sent.Sub(since) > mailFor+jobLimit {
			all = append(all, "message "+which)
		}
	}
	return all, rows.Err()
}
