package idempotency

import (
	"context"
	"time"

	"laurel/internal/invariant"
)

// sweepWithin is how long after its time a key may wait to be forgotten.
const sweepWithin = 24 * time.Hour

// Invariants are what must hold of the keys.
func (k *Keys) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "idempotency.forgotten_in_time", Says: "What was answered to a request is forgotten after 30 days, and a day more at most.", Find: k.overdue},
	}
}

func (k *Keys) overdue(ctx context.Context) ([]string, error) {
	return k.db.Lines(ctx, "SELECT 'key ' || id FROM idempotency_keys WHERE created < $1 ORDER BY id", k.clock.Now().Add(-Kept-sweepWithin))
}
