package store_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// put inserts a row under a name, in a Write.
func put(ctx context.Context, db *store.DB, name string) error {
	_, err := db.Exec(ctx, `INSERT INTO idempotency_keys (id, viewer, operation, key, request_sha256, result, created)
VALUES ($1, 'per_1', 'test', $1, '', '', $2)`, name, testkit.Start)
	return err
}

func write(ctx context.Context, db *store.DB, name string) error {
	return db.Write(ctx, func(ctx context.Context) error { return put(ctx, db, name) })
}

// held lists the names of the rows that are there.
func held(t *testing.T, db *store.DB) []string {
	t.Helper()
	rows, err := db.Query(context.Background(), "SELECT id FROM idempotency_keys ORDER BY id")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		all = append(all, name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// together queues closures behind one that waits, so that SQLite takes them in one
// batch, and gives their answers.
func together(t *testing.T, db *store.DB, closures ...func(ctx context.Context) error) []error {
	t.Helper()
	callers := make([]context.Context, len(closures))
	for i := range callers {
		callers[i] = t.Context()
	}
	return togetherFor(t, db, callers, closures...)
}

func togetherFor(t *testing.T, db *store.DB, callers []context.Context, closures ...func(ctx context.Context) error) []error {
	t.Helper()
	var all sync.WaitGroup
	begun, gate := make(chan struct{}), make(chan struct{})
	all.Go(func() {
		err := db.Write(t.Context(), func(context.Context) error { close(begun); <-gate; return nil })
		if err != nil {
			t.Error(err)
		}
	})
	<-begun
	answers := make([]error, len(closures))
	for i, f := range closures {
		all.Go(func() { answers[i] = db.Write(callers[i], f) })
	}
	time.Sleep(50 * time.Millisecond)
	close(gate)
	all.Wait()
	return answers
}

func TestWritersThatWaitShareACommit(t *testing.T) {
	db := testkit.SQLite(t)
	var mu sync.Mutex
	commits := map[*sql.Tx]int{}
	closures := make([]func(ctx context.Context) error, 2*store.BatchSize)
	for i := range closures {
		closures[i] = func(ctx context.Context) error {
			mu.Lock()
			commits[store.TxOf(ctx)]++
			mu.Unlock()
			return put(ctx, db, fmt.Sprint("row", i))
		}
	}
	for _, err := range together(t, db, closures...) {
		if err != nil {
			t.Error(err)
		}
	}
	if len(commits) > 4 || len(held(t, db)) != len(closures) {
		t.Errorf("%d closures took %d commits and left %d rows", len(closures), len(commits), len(held(t, db)))
	}
}

func TestAClosureThatFailsHarmsNoOther(t *testing.T) {
	failure := errors.New("no")
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		var after sync.Map
		closure := func(name string, end func() error) func(ctx context.Context) error {
			return func(ctx context.Context) error {
				if err := put(ctx, db, name); err != nil {
					return err
				}
				db.AfterCommit(ctx, func() { after.Store(name, true) })
				return end()
			}
		}
		answers := together(t, db,
			closure("a", func() error { return nil }),
			closure("failing", func() error { return failure }),
			closure("panicking", func() error { panic("canary") }),
			func(ctx context.Context) error {
				_, err := db.Exec(ctx, "INSERT INTO nowhere VALUES (1)")
				return err
			},
			closure("b", func() error { return nil }),
		)
		if answers[0] != nil || answers[4] != nil || !errors.Is(answers[1], failure) || answers[2] == nil || answers[3] == nil {
			t.Errorf("answers %v", answers)
		}
		if told := fmt.Sprint(answers[2]); !strings.Contains(told, "panicked with string") || strings.Contains(told, "canary") {
			t.Errorf("what a panic holds is told: %s", told)
		}
		if got := held(t, db); !slices.Equal(got, []string{"a", "b"}) {
			t.Errorf("rows %v", got)
		}
		for name, want := range map[string]bool{"a": true, "b": true, "failing": false, "panicking": false} {
			if _, ran := after.Load(name); ran != want {
				t.Errorf("AfterCommit of %s: %v", name, ran)
			}
		}
		if err := write(t.Context(), db, "c"); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}

func TestAfterCommitRunsWhenOthersCanSeeTheRow(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		var seen []string
		err := db.Write(t.Context(), func(ctx context.Context) error {
			db.AfterCommit(ctx, func() { seen = held(t, db) })
			return put(ctx, db, "a")
		})
		if err != nil || !slices.Equal(seen, []string{"a"}) {
			t.Errorf("saw %v, %v", seen, err)
		}
		ran := false
		db.AfterCommit(t.Context(), func() { ran = true })
		if !ran {
			t.Error("outside a Write it must run at once")
		}
	})
}

func TestAWriteInsideAWriteJoinsIt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		failure := errors.New("no")
		nested := func(end error) error {
			return db.Write(t.Context(), func(ctx context.Context) error {
				outer := store.TxOf(ctx)
				if err := put(ctx, db, "outer"); err != nil {
					return err
				}
				return db.Write(ctx, func(ctx context.Context) error {
					if store.TxOf(ctx) != outer {
						t.Error("it has a transaction of its own")
					}
					if err := put(ctx, db, "inner"); err != nil {
						return err
					}
					return end
				})
			})
		}
		if err := nested(failure); !errors.Is(err, failure) || len(held(t, db)) != 0 {
			t.Errorf("after a failure %v is there (%v)", held(t, db), err)
		}
		if err := nested(nil); err != nil || len(held(t, db)) != 2 {
			t.Errorf("%v is there (%v)", held(t, db), err)
		}
	})
}

func TestACallerWhoGoesAwayIsToldTheTruth(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		for _, tc := range []struct {
			name   string
			cancel func(when string, cancel func())
		}{
			{"before", func(when string, cancel func()) {
				if when == "before" {
					cancel()
				}
			}},
			{"during", func(when string, cancel func()) {
				if when == "during" {
					cancel()
				}
			}},
			{"at the end", func(when string, cancel func()) {
				if when == "end" {
					cancel()
				}
			}},
		} {
			ctx, cancel := context.WithCancel(t.Context())
			tc.cancel("before", cancel)
			err := db.Write(ctx, func(ctx context.Context) error {
				tc.cancel("during", cancel)
				err := put(ctx, db, tc.name)
				tc.cancel("end", cancel)
				return err
			})
			cancel()
			if there := slices.Contains(held(t, db), tc.name); there != (err == nil) {
				t.Errorf("cancelled %s: told %v, and the row is there: %v", tc.name, err, there)
			}
		}
		// Nor does it harm those whose closures share its commit.
		ctx, cancel := context.WithCancel(t.Context())
		answers := togetherFor(t, db, []context.Context{t.Context(), ctx, t.Context()},
			func(ctx context.Context) error { return put(ctx, db, "one") },
			func(ctx context.Context) error { cancel(); return put(ctx, db, "gone") },
			func(ctx context.Context) error { return put(ctx, db, "two") },
		)
		if answers[0] != nil || answers[2] != nil {
			t.Errorf("answers %v", answers)
		}
	})
}

func TestAFailedCommitFailsAllAsRetryable(t *testing.T) {
	db := testkit.SQLite(t)
	ran := false
	answers := together(t, db,
		func(ctx context.Context) error { return put(ctx, db, "a") },
		// SQLite finds the orphan when it commits.
		func(ctx context.Context) error {
			if _, err := db.Exec(ctx, "PRAGMA defer_foreign_keys = 1"); err != nil {
				return err
			}
			_, err := db.Exec(ctx, "INSERT INTO addresses (id, email, preferred, person_id) VALUES ('adr_1', 'a@example.org', 1, 'per_nobody')")
			return err
		},
		func(ctx context.Context) error {
			db.AfterCommit(ctx, func() { ran = true })
			return put(ctx, db, "b")
		},
	)
	for i, err := range answers {
		if apperr.CodeOf(err) != apperr.Unavailable {
			t.Errorf("closure %d: %v", i, err)
		}
	}
	if got := held(t, db); len(got) > 0 || ran {
		t.Errorf("%v was written, AfterCommit ran: %v", got, ran)
	}
	if err := write(t.Context(), db, "c"); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

func TestAfterCloseAWriteIsRetryable(t *testing.T) {
	db := testkit.SQLite(t)
	db.Close()
	if err := write(t.Context(), db, "a"); apperr.CodeOf(err) != apperr.Unavailable {
		t.Errorf("%v", err)
	}
}

// With every connection inside a transaction, none is left to prepare a statement on.
func TestTransactionsThatTakeTheWholePoolDoNotWaitForOneAnother(t *testing.T) {
	const pool = 3
	db, err := store.Open(t.Context(), testkit.PostgresURL(t), store.Options{Pool: pool})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	var all, inside sync.WaitGroup
	inside.Add(pool)
	for i := range pool {
		all.Go(func() {
			err := db.Write(ctx, func(ctx context.Context) error {
				inside.Done()
				inside.Wait()
				return put(ctx, db, fmt.Sprint(i))
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if got := len(held(t, db)); got != pool {
		t.Errorf("%d rows", got)
	}
}

func TestExecNeedsAWrite(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		if err := put(t.Context(), db, "a"); err == nil {
			t.Error("it wrote outside Write")
		}
	})
}

func TestPreparingAStatementWaitsForNobodysRow(t *testing.T) {
	db := testkit.Postgres(t)
	ctx := context.Background()
	exec := func(query string) error {
		return db.Write(ctx, func(ctx context.Context) error {
			_, err := db.Exec(ctx, query)
			return err
		})
	}
	for _, query := range []string{"CREATE TABLE hot (id integer PRIMARY KEY, n integer)", "INSERT INTO hot VALUES (1, 0)"} {
		if err := exec(query); err != nil {
			t.Fatal(err)
		}
	}
	const rounds, callers = 20, 15
	for round := range rounds {
		var others sync.WaitGroup
		err := db.Write(ctx, func(ctx context.Context) error {
			if _, err := db.Exec(ctx, "UPDATE hot SET n = n + 1 WHERE id = 1"); err != nil {
				return err
			}
			// Many come at once with a statement that is new to them all, and wait for
			// the row on whatever connection they get.
			fresh := fmt.Sprintf("UPDATE hot SET n = n + 1 WHERE id = 1 AND %d = %d RETURNING n", round, round)
			for range callers {
				others.Go(func() {
					var n int
					if _, err := db.Autocommit(context.Background(), fresh, nil, &n); err != nil {
						t.Error(err)
					}
				})
			}
			for waiting := 0; waiting == 0; {
				if _, err := db.Row(context.Background(), "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()", nil, &waiting); err != nil {
					return err
				}
			}
			// Whoever holds the row needs a new statement too.
			_, err := db.Exec(ctx, fmt.Sprintf("UPDATE hot SET n = n + 1 WHERE id = %d + 1 - %d", round, round))
			return err
		})
		others.Wait()
		if err != nil {
			t.Fatal(err)
		}
	}
	var n int
	if _, err := db.Row(ctx, "SELECT n FROM hot", nil, &n); err != nil || n != rounds*(callers+2) {
		t.Errorf("n is %d, want %d (%v)", n, rounds*(callers+2), err)
	}
}
