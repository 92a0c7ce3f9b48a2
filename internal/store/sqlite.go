package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"syscall"

	"modernc.org/sqlite"

	"laurel/internal/apperr"
)

// readers is how many SQLite connections read beside the one that writes.
const readers = 4

func (db *DB) openSQLite(o Options) error {
	if db.path == "" {
		return apperr.NewInvalid("store.bad_url", "LAUREL_DATABASE_URL")
	}
	if !o.ReadOnly {
		if err := os.MkdirAll(filepath.Dir(db.path), 0o700); err != nil {
			return err
		}
		var err error
		if db.lock, err = lockFile(db.path + ".lock"); err != nil {
			return err
		}
		if err := ownersAlone(db.path); err != nil {
			return err
		}
		// Pages that a transaction changes stay in memory until it ends, 32 MiB of them:
		// with SQLite's own 2 MiB those of a long one are written, and read back, twice.
		db.writes = sql.OpenDB(sqliteConnector{sqliteDSN(db.path) + "&_pragma=cache_size(-32768)"})
		db.writes.SetMaxOpenConns(1)
		db.writes.SetConnMaxIdleTime(0)
		if err := db.writes.Ping(); err != nil {
			return fmt.Errorf("the database file cannot be opened: %w", err)
		}
	} else if _, err := os.Stat(db.path); err != nil {
		return apperr.NewNotFound("database")
	}
	db.reads = sql.OpenDB(sqliteConnector{sqliteDSN(db.path) + "&_pragma=query_only(1)"})
	db.reads.SetMaxOpenConns(readers)
	db.reads.SetMaxIdleConns(readers)
	return nil
}

// sqliteDSN has the settings without which times are misread, children lose their
// parents or an acknowledged write can be lost (stack.md 2). Without recursive
// triggers INSERT OR REPLACE deletes a row past the trigger that forbids it. Texts of
// expressions are not tried as times (_texttotime): it costs each of them eight failed
// parses, and a comment that is a date would come back in other words. A query that needs
// a time therefore reads a column of times.
func sqliteDSN(path string) string {
	q := url.Values{
		"_pragma":      {"busy_timeout(5000)", "foreign_keys(1)", "journal_mode(WAL)", "synchronous(FULL)", "secure_delete(1)", "recursive_triggers(1)"},
		"_txlock":      {"immediate"},
		"_time_format": {"sqlite"},
		"_timezone":    {"UTC"},
		"_dqs":         {"0"},
		"_defensive":   {"1"},
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// sqliteConnector opens a connection and reads back that it is durable and checks
// foreign keys: a setting that was silently refused must not go unnoticed.
type sqliteConnector struct{ dsn string }

func (c sqliteConnector) Driver() driver.Driver { return &sqlite.Driver{} }

func (c sqliteConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Driver().Open(c.dsn)
	if err != nil {
		return nil, err
	}
	for pragma, want := range map[string]int64{"synchronous": 2, "foreign_keys": 1} {
		if got, err := readPragma(ctx, conn, pragma); err != nil || got != want {
			_ = conn.Close()
			return nil, fmt.Errorf("SQLite runs with %s=%d, want %d (%v)", pragma, got, want, err)
		}
	}
	able, ok := conn.(sqliteConn)
	if !ok {
		_ = conn.Close()
		return nil, errors.New("the driver's connection lacks what database/sql asks for")
	}
	return keepStatements(able), nil
}

func readPragma(ctx context.Context, conn driver.Conn, name string) (int64, error) {
	q, ok := conn.(driver.QueryerContext)
	if !ok {
		return -1, errors.New("the driver cannot be queried")
	}
	rows, err := q.QueryContext(ctx, "PRAGMA "+name, nil)
	if err != nil {
		return -1, err
	}
	defer rows.Close()
	row := make([]driver.Value, 1)
	if err := rows.Next(row); err != nil {
		return -1, err
	}
	n, _ := row[0].(int64)
	return n, nil
}

// ownersAlone makes the database file before SQLite does, which would let every user of
// the machine read it. The files SQLite puts beside it get the same mode.
func ownersAlone(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("the database file cannot be opened: %w", err)
	}
	return f.Close()
}

// lockFile holds an exclusive lock for the life of the process, so that a file has
// one server.
func lockFile(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, apperr.NewConflict("store.locked")
		}
		return nil, err
	}
	return f, nil
}
