package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"laurel/ent"
	_ "laurel/ent/runtime" // policies of ent/schema
	"laurel/internal/apperr"
)

// DB is an open database.
type DB struct {
	dialect string
	url     string
	path    string // SQLite only
	reads   *sql.DB
	writes  *sql.DB
	client  *ent.Client
	writer  *writer // SQLite only
	lock    *os.File

	mu         sync.Mutex
	prepared   map[preparedKey]*prepared
	statements atomic.Int64
}

// Options for Open.
type Options struct {
	// ReadOnly opens SQLite without the lock file: for doctor, backup and dry runs
	// beside a running server.
	ReadOnly bool
	// Pool is the most connections to PostgreSQL; 0 means 40.
	Pool int
}

// Open opens "sqlite:PATH" or "postgres://…". It does not migrate.
//
// On SQLite it takes the lock file beside the database for the life of the DB; a
// second process gets CONFLICT "store.locked".
func Open(ctx context.Context, databaseURL string, o Options) (*DB, error) {
	db := &DB{url: databaseURL, prepared: map[preparedKey]*prepared{}}
	var err error
	switch {
	case strings.HasPrefix(databaseURL, "sqlite:"):
		db.dialect, db.path = dialect.SQLite, strings.TrimPrefix(databaseURL, "sqlite:")
		err = db.openSQLite(o)
	case strings.HasPrefix(databaseURL, "postgres://"), strings.HasPrefix(databaseURL, "postgresql://"):
		db.dialect = dialect.Postgres
		err = db.openPostgres(o)
	default:
		return nil, apperr.NewInvalid("store.bad_url", "LAUREL_DATABASE_URL")
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	if err := db.reads.PingContext(ctx); err != nil {
		db.Close()
		return nil, fmt.Errorf("the database does not answer: %w", err)
	}
	db.client = db.newClient(entsql.OpenDB(db.dialect, db.reads))
	if db.dialect == dialect.SQLite && !o.ReadOnly {
		db.writer = startWriter(db)
	}
	return db, nil
}

func (db *DB) openPostgres(o Options) error {
	u, err := url.Parse(db.url)
	if err != nil {
		return apperr.NewInvalid("store.bad_url", "LAUREL_DATABASE_URL")
	}
	q := u.Query()
	q.Set("timezone", "UTC")
	if q.Get("connect_timeout") == "" {
		q.Set("connect_timeout", "5")
	}
	if q.Get("statement_timeout") == "" {
		q.Set("statement_timeout", "30000")
	}
	u.RawQuery = q.Encode()
	pool, err := sql.Open("postgres", u.String())
	if err != nil {
		return err
	}
	size := o.Pool
	if size == 0 {
		size = 40
	}
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	db.reads, db.writes = pool, pool
	return nil
}

// Dialect is dialect.SQLite or dialect.Postgres.
func (db *DB) Dialect() string { return db.dialect }

// Postgres reports PostgreSQL.
func (db *DB) Postgres() bool { return db.dialect == dialect.Postgres }

// Statements is how many SQL statements ran since Open, BEGIN and COMMIT apart.
func (db *DB) Statements() int64 { return db.statements.Load() }

// Close ends the writer, the pools and the lock.
func (db *DB) Close() {
	if db.writer != nil {
		db.writer.stop()
	}
	for _, pool := range []*sql.DB{db.reads, db.writes} {
		if pool != nil {
			_ = pool.Close()
		}
	}
	if db.lock != nil {
		_ = db.lock.Close()
	}
}

// Ping asks the database for an answer.
func (db *DB) Ping(ctx context.Context) error { return db.reads.PingContext(ctx) }

type txKey struct{}

// work is a closure of Write under way.
type work struct {
	db     *DB
	tx     *sql.Tx
	client *ent.Client
	after  []func()
}

func workOf(ctx context.Context) *work {
	w, _ := ctx.Value(txKey{}).(*work)
	return w
}

// Writing reports whether the context is inside a Write.
func (db *DB) Writing(ctx context.Context) bool { return workOf(ctx) != nil }

// Client is the transaction's client inside Write, and a reading client outside.
// Only a domain's store.go calls it.
func (db *DB) Client(ctx context.Context) *ent.Client {
	w := workOf(ctx)
	if w == nil {
		return db.client
	}
	if w.client == nil {
		w.client = db.newClient(txDriver{entsql.NewDriver(db.dialect, entsql.Conn{ExecQuerier: w.tx})})
	}
	return w.client
}

// Exec runs a hand-written statement inside Write. Placeholders are written $1, $2
// on both engines.
func (db *DB) Exec(ctx context.Context, query string, args ...any) (sql.Result, error) {
	w := workOf(ctx)
	if w == nil {
		return nil, fmt.Errorf("store: Exec outside Write")
	}
	st, err := db.prepare(ctx, db.writes, query)
	if err != nil {
		return nil, err
	}
	db.statements.Add(1)
	res, err := st.ExecContext(ctx, args...)
	return res, classify(err)
}

// Query runs a hand-written query, inside or outside Write.
func (db *DB) Query(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	w := workOf(ctx)
	pool := db.reads
	if w != nil {
		pool = db.writes
	}
	st, err := db.prepare(ctx, pool, query)
	if err != nil {
		return nil, err
	}
	db.statements.Add(1)
	rows, err := st.QueryContext(ctx, args...)
	return rows, classify(err)
}

// Row runs a query that gives at most one row and scans it. It reports false when
// there is none.
func (db *DB) Row(ctx context.Context, query string, args []any, into ...any) (bool, error) {
	rows, err := db.Query(ctx, query, args...)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	if !rows.Next() {
		return false, classify(rows.Err())
	}
	if err := rows.Scan(into...); err != nil {
		return false, err
	}
	return true, classify(rows.Close())
}

// Autocommit runs one statement that is a whole transaction by itself, outside
// Write: the submit path on PostgreSQL.
func (db *DB) Autocommit(ctx context.Context, query string, args []any, into ...any) (bool, error) {
	if !db.Postgres() || workOf(ctx) != nil {
		return false, fmt.Errorf("store: Autocommit is for PostgreSQL outside Write")
	}
	st, err := db.prepare(ctx, db.writes, query)
	if err != nil {
		return false, err
	}
	db.statements.Add(1)
	switch err := st.QueryRowContext(ctx, args...).Scan(into...); {
	case err == sql.ErrNoRows:
		return false, nil
	case err != nil:
		return false, classify(err)
	}
	return true, nil
}

// prepare gives the statement, ready for the transaction of the context if there is
// one. A query is prepared once for a pool. The first time it is needed inside a
// transaction it is prepared on that transaction, and for the pool only after the
// commit: a transaction that waits for a second connection waits for ever once all
// of the pool's do.
func (db *DB) prepare(ctx context.Context, pool *sql.DB, query string) (*sql.Stmt, error) {
	key := preparedKey{pool, query}
	w := workOf(ctx)
	switch st := db.ready(key); {
	case w != nil && st != nil:
		return w.tx.StmtContext(ctx, st), nil
	case w != nil:
		st, err := w.tx.PrepareContext(ctx, query)
		w.after = append(w.after, func() { _, _ = db.keep(context.Background(), key) })
		return st, classify(err)
	case st != nil:
		return st, nil
	}
	return db.keep(ctx, key)
}

type preparedKey struct {
	pool  *sql.DB
	query string
}

// prepared is a query of a pool, once done is closed.
type prepared struct {
	done chan struct{}
	st   *sql.Stmt
	err  error
}

// ready is the statement of a query, nil when it is not prepared yet.
func (db *DB) ready(key preparedKey) *sql.Stmt {
	db.mu.Lock()
	p := db.prepared[key]
	db.mu.Unlock()
	if p == nil {
		return nil
	}
	select {
	case <-p.done:
		return p.st
	default:
		return nil
	}
}

// keep prepares a query for a pool. Of several that come together one prepares and the
// others wait: a second statement would have to be closed, which waits for whatever
// its connection is doing.
func (db *DB) keep(ctx context.Context, key preparedKey) (*sql.Stmt, error) {
	db.mu.Lock()
	p, other := db.prepared[key]
	if !other {
		p = &prepared{done: make(chan struct{})}
		db.prepared[key] = p
	}
	db.mu.Unlock()
	if other {
		select {
		case <-p.done:
			return p.st, p.err
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	st, err := key.pool.PrepareContext(ctx, key.query)
	p.st, p.err = st, classify(err)
	if err != nil {
		db.mu.Lock()
		delete(db.prepared, key)
		db.mu.Unlock()
	}
	close(p.done)
	return p.st, p.err
}

// AfterCommit runs f once the surrounding Write has committed, at once outside one.
// f is short and does not Write: on SQLite the one writer runs it.
func (db *DB) AfterCommit(ctx context.Context, f func()) {
	if w := workOf(ctx); w != nil {
		w.after = append(w.after, f)
		return
	}
	f()
}

// Write runs fn in one transaction and commits it.
//
// fn re-checks the state it decides on, takes its client from Client(ctx), and does
// no I/O: it may run together with others (SQLite) or run again after a deadlock
// (PostgreSQL). A Write inside a Write joins it. Errors of fn roll back and are
// returned; a failed commit is UNAVAILABLE and may be tried again.
func (db *DB) Write(ctx context.Context, fn func(ctx context.Context) error) error {
	if workOf(ctx) != nil {
		return fn(ctx)
	}
	if db.writer != nil {
		return db.writer.do(ctx, fn)
	}
	if !db.Postgres() {
		return apperr.New(apperr.Unavailable, "store.read_only")
	}
	const tries = 3
	for try := 1; ; try++ {
		err := db.writePostgres(ctx, fn)
		if err == nil || try == tries || !deadlocked(err) {
			return err
		}
	}
}

func (db *DB) writePostgres(ctx context.Context, fn func(ctx context.Context) error) error {
	tx, err := db.writes.BeginTx(ctx, nil)
	if err != nil {
		return classify(err)
	}
	w := &work{db: db, tx: tx}
	if err := call(context.WithValue(ctx, txKey{}, w), fn); err != nil {
		_ = tx.Rollback()
		return classify(err)
	}
	if err := tx.Commit(); err != nil {
		return classify(err)
	}
	for _, f := range w.after {
		f()
	}
	return nil
}

// call turns a panic of fn into an error, so that a fault in one closure neither
// ends the writer nor leaves a transaction open. Of the panic's value only the type is
// kept: it may hold anything, and the error is logged.
func call(ctx context.Context, fn func(ctx context.Context) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("store: a write panicked with %T", p)
		}
	}()
	return fn(ctx)
}
