package store_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	migrations "laurel/ent/migrate/sql"
	"laurel/internal/apperr"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestAFileHasOneServer(t *testing.T) {
	url := testkit.SQLiteURL(t)
	db := testkit.Open(t, url)
	if second, err := store.Open(t.Context(), url, store.Options{}); apperr.CodeOf(err) != apperr.Conflict {
		t.Errorf("a second server opened it: %v, %v", second, err)
	}
	if err := write(t.Context(), db, "a"); err != nil {
		t.Fatal(err)
	}
	beside, err := store.Open(t.Context(), url, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer beside.Close()
	if got := held(t, beside); len(got) != 1 {
		t.Errorf("a reader beside the server sees %v", got)
	}
	if err := write(t.Context(), beside, "b"); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("a reader wrote: %v", err)
	}
	if _, err := beside.Migrate(t.Context()); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("a reader migrated: %v", err)
	}
	if _, err := beside.Reads().Exec("DELETE FROM idempotency_keys"); err == nil {
		t.Error("a reading connection deleted")
	}
	db.Close()
	testkit.Open(t, url) // the lock has gone with its holder
}

func TestAReaderOfNoFileMakesNone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.db")
	if _, err := store.Open(t.Context(), "sqlite:"+path, store.Options{ReadOnly: true}); apperr.CodeOf(err) != apperr.NotFound {
		t.Errorf("%v", err)
	}
}

func TestAnAddressNobodyKnowsIsRefused(t *testing.T) {
	for _, url := range []string{"", "sqlite:", "mysql://x", "laurel.db"} {
		if _, err := store.Open(t.Context(), url, store.Options{}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("%q: %v", url, err)
		}
	}
}

func TestEveryConnectionIsDurableAndChecksForeignKeys(t *testing.T) {
	db := testkit.SQLite(t)
	for _, pool := range []struct {
		name string
		db   *sql.DB
		size int
	}{{"reads", db.Reads(), store.Readers}, {"writes", db.Writes(), 1}} {
		for i := range pool.size { // all at once, so that each is another connection
			conn, err := pool.db.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close()
			for pragma, want := range map[string]string{
				"synchronous": "2", "foreign_keys": "1", "journal_mode": "wal", "secure_delete": "1", "recursive_triggers": "1",
			} {
				var got string
				if err := conn.QueryRowContext(t.Context(), "PRAGMA "+pragma).Scan(&got); err != nil || got != want {
					t.Errorf("connection %d of %s has %s=%s, want %s (%v)", i, pool.name, pragma, got, want, err)
				}
			}
		}
	}
}

func TestAConnectionThatIsNotDurableIsRefused(t *testing.T) {
	dsn := store.SQLiteDSN(filepath.Join(t.TempDir(), "x.db"))
	if err := store.ConnectSQLite(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	for was, is := range map[string]string{"synchronous%28FULL%29": "synchronous%28NORMAL%29", "foreign_keys%281%29": "foreign_keys%280%29"} {
		weak := strings.Replace(dsn, was, is, 1)
		if weak == dsn {
			t.Fatalf("%s is not in %s", was, dsn)
		}
		if err := store.ConnectSQLite(t.Context(), weak); err == nil {
			t.Errorf("%s was taken", is)
		}
	}
}

// pending is how many migrations an engine has.
func pending(t *testing.T, engine string) int {
	t.Helper()
	all, err := migrations.Files.ReadDir(engine)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, f := range all {
		if strings.HasSuffix(f.Name(), ".sql") {
			n++
		}
	}
	return n
}

func TestStartersThatComeTogetherMigrateOnce(t *testing.T) {
	url := testkit.EmptyPostgresURL(t)
	var mu sync.Mutex
	total := 0
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			db, err := store.Open(context.Background(), url, store.Options{})
			if err != nil {
				t.Error(err)
				return
			}
			defer db.Close()
			n, err := db.Migrate(t.Context())
			if err != nil {
				t.Error(err)
			}
			if missing, err := db.MissingTriggers(t.Context()); err != nil || len(missing) > 0 {
				t.Errorf("missing %v, %v", missing, err)
			}
			mu.Lock()
			total += n
			mu.Unlock()
		})
	}
	all.Wait()
	if want := pending(t, "postgres"); total != want {
		t.Errorf("%d migrations ran, want %d", total, want)
	}
}

func TestMigratingAgainChangesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		if err := write(t.Context(), db, "a"); err != nil {
			t.Fatal(err)
		}
		if n, err := db.Migrate(t.Context()); n != 0 || err != nil {
			t.Errorf("%d ran, %v", n, err)
		}
		if missing, err := db.MissingTriggers(t.Context()); err != nil || len(missing) > 0 {
			t.Errorf("missing %v, %v", missing, err)
		}
		if got := held(t, db); len(got) != 1 {
			t.Errorf("rows %v", got)
		}
	})
}

func TestADatabaseOfANewerProgramIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		if _, err := db.Writes().Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99991231235959, $1)", true); err != nil {
			t.Fatal(err)
		}
		_, err := db.Migrate(t.Context())
		if all := apperr.All(err); len(all) != 1 || all[0].Code != apperr.Conflict || all[0].Key != "store.newer" {
			t.Errorf("%v", err)
		}
	})
}

func TestNobodyElseReadsTheFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "laurel.db")
	db := testkit.Open(t, "sqlite:"+path)
	if _, err := db.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) < 3 {
		t.Fatalf("%v %v", files, err)
	}
	for _, f := range files {
		info, err := os.Stat(f)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v", filepath.Base(f), info.Mode())
		}
	}
}
