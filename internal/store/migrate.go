package store

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"os"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	migrations "laurel/ent/migrate/sql"
	"laurel/internal/apperr"
)

// Migrate brings the database to this program's schema, forward only.
//
// A database of a newer program is refused with CONFLICT "store.newer". SQLite is
// copied beside itself (VACUUM INTO) before anything changes; on PostgreSQL
// simultaneous starters wait for one another. It reports how many migrations ran.
func (db *DB) Migrate(ctx context.Context) (int, error) {
	return db.migrate(ctx, migrations.Files)
}

// migrate runs the migrations of a file system with a folder for each engine.
func (db *DB) migrate(ctx context.Context, from fs.FS) (int, error) {
	if db.Postgres() {
		return db.migratePostgres(ctx, from)
	}
	return db.migrateSQLite(ctx, from)
}

func (db *DB) migratePostgres(ctx context.Context, from fs.FS) (int, error) {
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return 0, err
	}
	p, err := provider(goose.DialectPostgres, db.writes, from, "postgres", goose.WithSessionLocker(locker))
	if err != nil {
		return 0, err
	}
	n, err := up(ctx, p, nil)
	if err != nil {
		return n, err
	}
	tx, err := db.writes.BeginTx(ctx, nil)
	if err != nil {
		return n, err
	}
	defer func() { _ = tx.Rollback() }()
	// Starters that come together lay the triggers one after the other.
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(7425836)"); err != nil {
		return n, err
	}
	if missing, err := missingIn(ctx, tx); err != nil || (n == 0 && missing == 0) {
		return n, err
	}
	if err := layTriggers(ctx, tx, true); err != nil {
		return n, err
	}
	return n, tx.Commit()
}

func missingIn(ctx context.Context, tx *sql.Tx) (int, error) {
	var held int
	err := tx.QueryRowContext(ctx, "SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'laurel\\_%'").Scan(&held)
	return len(triggers()) - held, err
}

// migrateSQLite runs on a connection of its own with foreign keys off: SQLite
// rebuilds a table by dropping it, and with foreign keys on that deletes or
// empties its children inside goose's transaction (stack.md 3). They are checked
// afterwards instead.
func (db *DB) migrateSQLite(ctx context.Context, from fs.FS) (int, error) {
	plain, done, err := db.loose()
	if err != nil {
		return 0, err
	}
	defer done()
	p, err := provider(goose.DialectSQLite3, plain, from, "sqlite")
	if err != nil {
		return 0, err
	}
	n, err := up(ctx, p, func(from int64) error {
		kept := fmt.Sprintf("%s.before-%d", db.path, from)
		_ = os.Remove(kept)
		if err := ownersAlone(kept); err != nil {
			return err
		}
		_, err := plain.ExecContext(ctx, "VACUUM INTO ?", kept) // into a file that is empty
		return err
	})
	if err != nil {
		return n, err
	}
	var orphans int
	if err := plain.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&orphans); err != nil {
		return n, err
	}
	if orphans > 0 {
		return n, fmt.Errorf("the migration left %d rows without their parent; the file from before lies beside the database", orphans)
	}
	tx, err := plain.BeginTx(ctx, nil)
	if err != nil {
		return n, err
	}
	defer func() { _ = tx.Rollback() }()
	if err := layTriggers(ctx, tx, false); err != nil {
		return n, err
	}
	return n, tx.Commit()
}

func provider(d goose.Dialect, pool *sql.DB, from fs.FS, folder string, o ...goose.ProviderOption) (*goose.Provider, error) {
	sub, err := fs.Sub(from, folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(d, pool, sub, append(o, goose.WithDisableGlobalRegistry(true))...)
}

// up runs what is pending. before is called with the version a database that is not
// empty stands at.
func up(ctx context.Context, p *goose.Provider, before func(from int64) error) (int, error) {
	from, to, err := p.GetVersions(ctx)
	if err != nil {
		return 0, err
	}
	if from > to {
		return 0, apperr.NewConflict("store.newer")
	}
	if from > 0 && from < to && before != nil {
		if err := before(from); err != nil {
			return 0, fmt.Errorf("no copy could be made before migrating, so nothing was changed: %w", err)
		}
	}
	done, err := p.Up(ctx)
	return len(done), err
}
