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
// emptied. It runs between transactions and keeps writers waiting meanwhile. While
// somebody reads on and on it is UNAVAILABLE, and done again it goes on.
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
		ctx := context.WithoutCancel(ctx)
		if _, err := db.writes.ExecContext(ctx, "VACUUM"); err != nil {
			return classify(err)
		}
		return db.emptyLog(ctx)
	})
}

// emptyLogTries bounds the waiting for readers who still look at an old page of the log:
// SQLite waits for them itself each time, and writers wait meanwhile.
const emptyLogTries = 2

// emptyLog brings SQLite's log into the file and cuts it to nothing. That it could not,
// SQLite tells in a row and not as an error.
func (db *DB) emptyLog(ctx context.Context) error {
	for range emptyLogTries {
		var busy, pages, moved int
		if err := db.writes.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &moved); err != nil {
			return classify(err)
		}
		if busy == 0 {
			return nil
		}
	}
	return apperr.New(apperr.Unavailable, "store.unavailable")
}
