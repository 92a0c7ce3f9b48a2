package outbox

import (
	"context"

	"laurel/internal/invariant"
)

// secretLink is how the end of a secret link begins, whatever it opens.
const secretLink = "#token=laurel_"

// Invariants are what must hold of the outbox.
func (q *Queue) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "outbox.message_has_job", Says: "A message that waits has a job that will send it.", Find: q.forsaken},
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
