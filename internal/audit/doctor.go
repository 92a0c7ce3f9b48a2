package audit

import (
	"context"
	"fmt"
	"strings"
	"time"

	"laurel/internal/invariant"
)

// sealWithin is how long an entry may wait for its seal.
const sealWithin = time.Hour

// Invariants are what must hold of the log.
func (l *Log) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "audit.chain_unbroken", Says: "No entry of the audit log was changed, deleted, moved or slipped in after it was sealed.", Find: l.brokenLinks},
		{Name: "audit.sealed_in_time", Says: "An entry of the audit log is sealed within an hour.", Find: l.lateSeals},
	}
}

func (l *Log) brokenLinks(ctx context.Context) ([]string, error) {
	breaches, err := l.Verify(ctx)
	var out []string
	for _, b := range breaches {
		line := strings.ToLower(string(b.Kind))
		if b.Seq > 0 {
			line += fmt.Sprintf(" at seal %d", b.Seq)
		}
		out = append(out, line+": entry "+string(b.Entry))
	}
	return out, err
}

// lateSeals counts time by the log itself: while nothing runs nothing is sealed, and
// nothing is written either.
func (l *Log) lateSeals(ctx context.Context) ([]string, error) {
	var newest time.Time
	if found, err := l.db.Row(ctx, "SELECT at FROM audit_entries ORDER BY at DESC LIMIT 1", nil, &newest); err != nil || !found {
		return nil, err
	}
	waiting, err := l.unsealed(ctx, 0)
	var out []string
	for _, e := range waiting {
		if e.At.Before(newest.Add(-sealWithin)) {
			out = append(out, "entry "+string(e.ID))
		}
	}
	return out, err
}
