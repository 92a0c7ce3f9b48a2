package store

import (
	"context"
	"fmt"
	"regexp"

	"laurel/internal/apperr"
)

var tableName = regexp.MustCompile(`^[a-z_]+$`)

// Compact writes tables anew, so that no page of the database and of its log holds
// rows that were deleted or replaced. On SQLite that is the whole file, and the log is
// emptied. It runs between transactions and keeps writers waiting meanwhile.
func (db *DB) Compact(ctx context.Context, tables ...string) error {
	if workOf(ctx) != nil {
		return fmt.Errorf("store: Compact inside Write")
	}
	if db.Postgres() {
		for _, t := range tables {
			if !tableName.MatchString(t) {
				return fmt.Errorf("store: %q is no table", t)
			}
			if _, err := db.writes.ExecContext(ctx, "VACUUM FULL "+t); err != nil {
				return classify(err)
			}
		}
		return nil
	}
	if db.writer == nil {
		return apperr.New(apperr.Unavailable, "store.read_only")
	}
	return db.writer.between(ctx, func() error {
		for _, statement := range []string{"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
			if _, err := db.writes.ExecContext(context.WithoutCancel(ctx), statement); err != nil {
				return classify(err)
			}
		}
		return nil
	})
}
