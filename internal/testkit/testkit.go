// Package testkit gives tests a fresh database on both engines.
//
// It owns: a database per test (SQLite files, PostgreSQL databases in a scratch
// cluster it starts itself), manual clocks and seeded identifiers. It does not own:
// seeded departments or viewers, which stand beside the tests that need them. A
// test that cannot run says why; under LAUREL_TEST_ALL=1 it fails instead.
package testkit

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	migrations "laurel/ent/migrate/sql"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
)

// Start is the day tests begin on: a Tuesday in November, Toronto on standard time.
var Start = time.Date(2026, 11, 24, 15, 0, 0, 0, time.UTC)

// Clock is a manual clock at Start.
func Clock() *clock.Manual { return clock.NewManual(Start) }

// IDs is a seeded source of identifiers.
func IDs(seed uint64) id.Source { return id.Seeded(rand.NewPCG(seed, 1)) }

// Unavailable ends a test that needs something this machine lacks: it skips with
// the reason, and fails under LAUREL_TEST_ALL=1.
func Unavailable(t testing.TB, reason string) {
	t.Helper()
	if os.Getenv("LAUREL_TEST_ALL") == "1" {
		t.Fatalf("LAUREL_TEST_ALL=1 allows no skip: %s", reason)
	}
	t.Skip(reason)
}

// Each runs a test on SQLite and on PostgreSQL, each with a fresh migrated database.
func Each(t *testing.T, test func(t *testing.T, db *store.DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, Postgres(t)) })
}

// SQLite is a fresh migrated database in a temporary file.
func SQLite(t testing.TB) *store.DB {
	t.Helper()
	return Open(t, SQLiteURL(t))
}

// SQLiteURL names a file that holds a migrated, empty database.
func SQLiteURL(t testing.TB) string {
	t.Helper()
	template, err := sqliteTemplate()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "laurel.db")
	if err := os.WriteFile(path, template, 0o600); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "laurel-template")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "laurel.db")
	if err := migrate("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func migrate(url string) error {
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Migrate(context.Background())
	return err
}

// Postgres is a fresh migrated database in the scratch cluster.
func Postgres(t testing.TB) *store.DB {
	t.Helper()
	return Open(t, PostgresURL(t))
}

// PostgresURL names a migrated, empty database in the scratch cluster.
func PostgresURL(t testing.TB) string {
	t.Helper()
	c := need(t)
	template, err := c.template(schemaText(), migrate)
	if err != nil {
		t.Fatal(err)
	}
	return fresh(t, c, template)
}

// EmptyPostgresURL names a database without any table.
func EmptyPostgresURL(t testing.TB) string {
	t.Helper()
	return fresh(t, need(t), "")
}

func need(t testing.TB) cluster {
	t.Helper()
	c, err := scratch()
	if err != nil {
		Unavailable(t, err.Error())
	}
	return c
}

func fresh(t testing.TB, c cluster, template string) string {
	t.Helper()
	name := fmt.Sprintf("t_%d_%d", os.Getpid(), databases())
	if err := c.create(name, template); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.drop(name); err != nil {
			t.Error(err)
		}
	})
	return c.url(name)
}

var databases = func() func() int {
	var mu sync.Mutex
	n := 0
	return func() int { mu.Lock(); defer mu.Unlock(); n++; return n }
}()

// Open opens a database and closes it when the test ends.
func Open(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db
}

// schemaText changes whenever a migration or the list of triggers does.
func schemaText() string {
	h := sha256.New()
	err := fs.WalkDir(migrations.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := migrations.Files.ReadFile(path)
		_, _ = io.WriteString(h, path)
		_, _ = h.Write(b)
		return err
	})
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%x %s", h.Sum(nil), store.TriggerText())
}

func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port), nil
}
