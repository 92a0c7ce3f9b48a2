package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// childURL names the database a child process writes to until it is killed.
const childURL = "LAUREL_TEST_STORE_CHILD"

func TestMain(m *testing.M) {
	if url := os.Getenv(childURL); url != "" {
		if err := child(url); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

const childWriters = 16

// child writes and prints each name once its Write has returned.
func child(url string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return err
	}
	var mu sync.Mutex
	failed := make(chan error)
	for range childWriters {
		go func() {
			for {
				name := string(id.New[id.Key](id.Random))
				if err := writePair(ctx, db, name, ""); err != nil {
					failed <- err
					return
				}
				mu.Lock()
				fmt.Println(name)
				mu.Unlock()
			}
		}()
	}
	return <-failed
}

// writePair inserts two rows of one name, so that half a write shows.
func writePair(ctx context.Context, db *store.DB, name, ballast string) error {
	return db.Write(ctx, func(ctx context.Context) error {
		if err := put(ctx, db, name); err != nil {
			return err
		}
		_, err := db.Exec(ctx, "INSERT INTO outbox_jobs (id, kind, key, payload, state, run_at, created) VALUES ($1, 'x', $1, $2, 'DONE', $3, $3)", name, ballast, testkit.Start)
		return err
	})
}

// whole checks that every acknowledged write is there, and no half of any.
func whole(t *testing.T, db *store.DB, acknowledged []string) {
	t.Helper()
	there := map[string]bool{}
	for _, name := range held(t, db) {
		there[name] = true
	}
	lost := slices.DeleteFunc(slices.Clone(acknowledged), func(name string) bool { return there[name] })
	if len(lost) > 0 {
		t.Errorf("%d of %d acknowledged writes are lost", len(lost), len(acknowledged))
	}
	for _, query := range []string{
		"SELECT count(*) FROM idempotency_keys k WHERE NOT EXISTS (SELECT 1 FROM outbox_jobs j WHERE j.id = k.id)",
		"SELECT count(*) FROM outbox_jobs j WHERE NOT EXISTS (SELECT 1 FROM idempotency_keys k WHERE k.id = j.id)",
	} {
		var halves int
		if _, err := db.Row(t.Context(), query, nil, &halves); err != nil || halves > 0 {
			t.Errorf("%d half writes, %v", halves, err)
		}
	}
	if !db.Postgres() {
		var answer string
		if _, err := db.Row(t.Context(), "PRAGMA integrity_check", nil, &answer); err != nil || answer != "ok" {
			t.Errorf("integrity: %s, %v", answer, err)
		}
	}
}

func TestKillingTheProgramLosesNoAcknowledgedWrite(t *testing.T) {
	for engine, fresh := range map[string]func(testing.TB) string{"sqlite": testkit.SQLiteURL, "postgres": testkit.PostgresURL} {
		t.Run(engine, func(t *testing.T) {
			url := fresh(t)
			var acknowledged []string
			for range kills {
				acknowledged = append(acknowledged, killed(t, url)...)
				start := time.Now()
				db, err := store.Open(t.Context(), url, store.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if err := writePair(t.Context(), db, string(id.New[id.Key](id.Random)), ""); err != nil {
					t.Error(err)
				}
				if took := time.Since(start); took > 2*time.Second {
					t.Errorf("ready again after %v", took)
				}
				whole(t, db, acknowledged)
				db.Close()
			}
			if len(acknowledged) < kills*childWriters {
				t.Errorf("only %d writes were acknowledged in %d runs", len(acknowledged), kills)
			}
		})
	}
}

// killed runs a child, kills it in the middle of its writes, and gives what it
// acknowledged.
func killed(t *testing.T, url string) []string {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childURL+"="+url)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var acknowledged []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if len(acknowledged) == childWriters {
			time.AfterFunc(time.Duration(rand.IntN(100))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		}
		// The line the kill cut short tells of a name only in part.
		if name, ok := id.Parse[id.Key](lines.Text()); ok {
			acknowledged = append(acknowledged, string(name))
		}
	}
	_ = cmd.Wait()
	if cmd.ProcessState.ExitCode() != -1 {
		t.Fatalf("the child ended by itself: %v", cmd.ProcessState)
	}
	return acknowledged
}

func TestAPostgresThatRestartsCostsNoAcknowledgedWrite(t *testing.T) {
	cluster := testkit.OwnPostgres(t)
	db := testkit.Open(t, cluster.URL)
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var acknowledged []string
	refused := 0
	stop := make(chan struct{})
	var all sync.WaitGroup
	for range childWriters {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				name := string(id.New[id.Key](id.Random))
				err := writePair(context.Background(), db, name, "")
				mu.Lock()
				if err == nil {
					acknowledged = append(acknowledged, name)
				} else {
					refused++
				}
				mu.Unlock()
				if err != nil {
					if apperr.CodeOf(err) != apperr.Unavailable {
						t.Errorf("this is not told as retryable: %v", err)
					}
					time.Sleep(10 * time.Millisecond)
				}
			}
		})
	}
	written := func() int { mu.Lock(); defer mu.Unlock(); return len(acknowledged) }
	for range restarts {
		time.Sleep(time.Duration(50+rand.IntN(200)) * time.Millisecond)
		cluster.Restart(t, "immediate")
		up, before := time.Now(), written()
		for written() < before+childWriters {
			if time.Since(up) > 5*time.Second {
				t.Fatal("no writes 5 s after PostgreSQL was back")
			}
			time.Sleep(5 * time.Millisecond)
		}
	}
	close(stop)
	all.Wait()
	whole(t, db, acknowledged)
	t.Logf("%d acknowledged, %d refused", len(acknowledged), refused)
	if refused == 0 {
		t.Error("no write met a restart")
	}
}

func isDiskFull(err error) bool {
	all := apperr.All(err)
	return len(all) == 1 && all[0].Code == apperr.Unavailable && all[0].Key == "store.disk_full"
}

// fillsUp writes until the disk is full, checks that nothing is half-written and
// reading works, makes room and writes again.
func fillsUp(t *testing.T, db *store.DB, makeRoom func()) {
	t.Helper()
	var mu sync.Mutex
	var acknowledged []string
	var all sync.WaitGroup
	full := 0
	for range 8 {
		all.Go(func() {
			for range 500 {
				name := string(id.New[id.Key](id.Random))
				err := writePair(t.Context(), db, name, strings.Repeat("x", 20<<10))
				mu.Lock()
				switch {
				case err == nil:
					acknowledged = append(acknowledged, name)
				case isDiskFull(err):
					full++
				default:
					t.Errorf("this is not told as a full disk: %v", err)
				}
				mu.Unlock()
				if err != nil {
					return
				}
			}
		})
	}
	all.Wait()
	if full == 0 || len(acknowledged) == 0 {
		t.Fatalf("%d were told the disk is full after %d writes", full, len(acknowledged))
	}
	whole(t, db, acknowledged)
	makeRoom()
	name := string(id.New[id.Key](id.Random))
	if err := writePair(t.Context(), db, name, strings.Repeat("x", 20<<10)); err != nil {
		t.Fatalf("with room again: %v", err)
	}
	whole(t, db, append(acknowledged, name))
}

func TestAFullSQLiteFileRefusesWritesUntilThereIsRoom(t *testing.T) {
	db := testkit.SQLite(t)
	limit := func(pages int) {
		if _, err := db.Writes().Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages)); err != nil {
			t.Fatal(err)
		}
	}
	limit(1000)
	fillsUp(t, db, func() { limit(1 << 30) })
}

func TestAFullDiskUnderSQLiteRefusesWritesUntilThereIsRoom(t *testing.T) {
	disk := testkit.SmallDisk(t, 8)
	from, err := os.ReadFile(strings.TrimPrefix(testkit.SQLiteURL(t), "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	ballast := filepath.Join(disk, "ballast")
	for path, content := range map[string][]byte{filepath.Join(disk, "laurel.db"): from, ballast: make([]byte, 3<<20)} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	db := testkit.Open(t, "sqlite:"+filepath.Join(disk, "laurel.db"))
	fillsUp(t, db, func() {
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
	})
}

func TestAFullDiskUnderPostgresRefusesWritesUntilThereIsRoom(t *testing.T) {
	disk := testkit.SmallDisk(t, 8)
	cluster := testkit.OwnPostgres(t)
	db := testkit.Open(t, cluster.URL)
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	ballast := filepath.Join(disk, "ballast")
	if err := os.WriteFile(ballast, make([]byte, 3<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	testkit.PostgresFolder(t, disk+"/space")
	for _, stmt := range []string{
		"CREATE TABLESPACE small LOCATION '" + disk + "/space'",
		"ALTER TABLE outbox_jobs SET TABLESPACE small",
		// Compressed, the ballast would weigh nothing.
		"ALTER TABLE outbox_jobs ALTER COLUMN payload SET STORAGE EXTERNAL",
	} {
		if _, err := db.Writes().Exec(stmt); err != nil {
			t.Fatal(err)
		}
	}
	fillsUp(t, db, func() {
		if err := os.Remove(ballast); err != nil {
			t.Fatal(err)
		}
	})
}
