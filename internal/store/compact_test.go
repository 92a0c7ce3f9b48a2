package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// What was deleted is in no page of the database afterwards, nor in its log.
func TestCompactingLeavesNothingOfDeletedRows(t *testing.T) {
	url := testkit.SQLiteURL(t)
	db := testkit.Open(t, url)
	seed(t, db)
	for i := range 200 {
		if err := change(t, db, fmt.Sprintf("INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ('b%d', 'box_1', 'per_%d', 'canary%d')", i, i, i)); err != nil {
			t.Fatal(err)
		}
	}
	path := strings.TrimPrefix(url, "sqlite:")
	held := func() bool {
		for _, file := range []string{path, path + "-wal"} {
			b, err := os.ReadFile(file)
			if err == nil && bytes.Contains(b, []byte("canary")) {
				return true
			}
		}
		return false
	}
	if !held() {
		t.Fatal("the search is blind")
	}
	if err := change(t, db, "DELETE FROM ballots"); err != nil {
		t.Fatal(err)
	}
	if err := db.Compact(t.Context(), "ballots"); err != nil {
		t.Fatal(err)
	}
	if held() {
		t.Error("deleted rows are left in " + filepath.Base(path) + " or its log")
	}
}

// A reader keeps the log from being emptied, and SQLite does not call that an error.
func TestCompactingSaysSoWhenAReaderKeepsTheLog(t *testing.T) {
	url := testkit.SQLiteURL(t)
	db := testkit.Open(t, url)
	seed(t, db)
	if err := change(t, db, "INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ('b', 'box_1', 'per_1', 'canary')"); err != nil {
		t.Fatal(err)
	}
	log := strings.TrimPrefix(url, "sqlite:") + "-wal"
	rows, err := db.Query(t.Context(), "SELECT id FROM ballots UNION ALL SELECT 'more'")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	if !rows.Next() {
		t.Fatal("nothing is read")
	}
	if err := db.Compact(t.Context(), "ballots"); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("a reader keeps the log, and compacting says %v", err)
	}
	if err := rows.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Compact(t.Context(), "ballots"); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(log); err == nil && info.Size() > 0 {
		t.Errorf("the log has %d bytes", info.Size())
	}
}

func TestWritersWaitWhileTheDatabaseIsCompacted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		seed(t, db)
		var all sync.WaitGroup
		for i := range 40 {
			all.Go(func() {
				if i%10 == 5 {
					if err := db.Compact(context.Background(), "ballots", "participations"); err != nil {
						t.Error(err)
					}
					return
				}
				if err := change(t, db, fmt.Sprintf("INSERT INTO ballots (id, box_id, person_id, sealed) VALUES ('b%d', 'box_1', 'per_1', 'x')", i)); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := count(t, db, "ballots"); n != 36 {
			t.Errorf("%d rows of 36", n)
		}
		if err := db.Write(t.Context(), func(ctx context.Context) error { return db.Compact(ctx, "ballots") }); err == nil {
			t.Error("it was compacted inside a transaction")
		}
		if db.Postgres() {
			if err := db.Compact(t.Context(), "ballots; DROP TABLE ballots"); err == nil {
				t.Error("something else than a table was compacted")
			}
		}
	})
}

// On PostgreSQL deleted rows are carried over for whoever began to look before.
func TestCompactingWaitsForWhoLooksAtDeletedRows(t *testing.T) {
	url := testkit.PostgresURL(t)
	db := testkit.Open(t, url)
	reader, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	look, err := reader.BeginTx(t.Context(), &sql.TxOptions{Isolation: sql.LevelRepeatableRead})
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := look.QueryRow("SELECT count(*) FROM persons").Scan(&n); err != nil {
		t.Fatal(err)
	}
	defer store.WithPatience(50 * time.Millisecond)()
	if err := db.Compact(t.Context(), "ballots"); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("while somebody looks: %v", err)
	}
	if err := look.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := db.Compact(t.Context(), "ballots"); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}
