package store

import (
	"context"
	"database/sql"
	"io/fs"
	"strings"
	"time"
)

// MigrateFrom runs a test's own migrations the way Migrate runs the program's.
func (db *DB) MigrateFrom(ctx context.Context, from fs.FS) (int, error) { return db.migrate(ctx, from) }

// Reads and Writes are the pools.
func (db *DB) Reads() *sql.DB  { return db.reads }
func (db *DB) Writes() *sql.DB { return db.writes }

// TxOf is the transaction of a closure of Write.
func TxOf(ctx context.Context) *sql.Tx { return workOf(ctx).tx }

// Frozen are the columns of a table that stay once its row has reached a state.
func Frozen(table string) []string {
	for _, f := range frozen {
		if f.table == table {
			return strings.Fields(f.columns)
		}
	}
	return nil
}

// Triggers is how many triggers there are in the list.
func Triggers() int { return len(triggers()) }

// SQLiteDSN and ConnectSQLite are how a connection is opened.
func SQLiteDSN(path string) string { return sqliteDSN(path) }

func ConnectSQLite(ctx context.Context, dsn string) error {
	conn, err := sqliteConnector{dsn}.Connect(ctx)
	if err != nil {
		return err
	}
	return conn.Close()
}

// Readers is how many connections SQLite has for reading.
const Readers = readers

// BatchSize is how many closures share a commit.
const BatchSize = batchSize

// WithPatience makes Compact wait for readers for so long, until it is undone.
func WithPatience(d time.Duration) (undo func()) {
	was := patience
	patience = d
	return func() { patience = was }
}
