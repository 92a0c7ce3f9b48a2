package store

import (
	"context"
	"fmt"
	"regexp"
	"time"

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
		if err := db.awaitReaders(ctx); err != nil {
			return err
		}
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

// patience is how long Compact waits on PostgreSQL for whoever began to look before it.
var patience = 10 * time.Second

// awaitReaders waits until nobody looks at the database as it was before: VACUUM FULL
// carries deleted rows over for them, an autovacuum that gathers statistics among them,
// and so do processes of no database: they count for all.
func (db *DB) awaitReaders(ctx context.Context) error {
	var now string
	if err := db.writes.QueryRowContext(ctx, "SELECT pg_current_xact_id()::xid::text").Scan(&now); err != nil {
		return classify(err)
	}
	enough := time.NewTimer(patience)
	defer enough.Stop()
	for {
		var looking bool
		err := db.writes.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE (datname = current_database() OR datname IS NULL)
AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL AND age(backend_xmin) >= age($1::text::xid))`, now).Scan(&looking)
		switch {
		case err != nil:
			return classify(err)
		case !looking:
			return nil
		}
		select {
		case <-enough.C:
			return apperr.New(apperr.Unavailable, "store.unavailable")
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
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
