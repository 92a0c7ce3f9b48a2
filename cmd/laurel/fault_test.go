package main

import (
	"context"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"laurel/internal/store"
	"laurel/internal/testkit"
)

// burst submits for every person from many clients, again and again where no answer
// came, until stop says so; it gives whose answers were acknowledged.
func (w *wave) burst(address func() string, clients int, stop *atomic.Bool) []bool {
	acknowledged := make([]bool, len(w.people))
	var next atomic.Int64
	var all sync.WaitGroup
	for range clients {
		all.Go(func() {
			for !stop.Load() {
				i := int(next.Add(1) - 1)
				if i >= len(w.people) {
					return
				}
				for !stop.Load() && !acknowledged[i] {
					acknowledged[i], _ = w.submit(address(), i)
				}
			}
		})
	}
	all.Wait()
	return acknowledged
}

func (w *wave) mustHold(t *testing.T, db *store.DB, acknowledged []bool) {
	t.Helper()
	held, lost := storedPeople(t, db, w.campaign), 0
	for i, p := range w.people {
		if acknowledged[i] && held[p] != 1 {
			lost++
		}
	}
	if lost > 0 {
		t.Errorf("%d acknowledged answers are not in the database", lost)
	}
}

func TestNoAcknowledgedAnswerIsLostWhenTheProgramIsKilled(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			dir := t.TempDir()
			keys, url := filepath.Join(dir, "keys"), "sqlite:"+filepath.Join(dir, "laurel.db")
			if engine == "postgres" {
				url = testkit.PostgresURL(t)
			}
			db, err := store.Open(context.Background(), url, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.Migrate(context.Background()); err != nil {
				t.Fatal(err)
			}
			w := newWave(t, db, keys, "http://127.0.0.1", 3000)
			db.Close()
			var acknowledged []bool
			for range 3 {
				s := startProgram(t, binary(t), url, keys)
				s.awaitAnswer()
				var stop atomic.Bool
				done := make(chan []bool)
				go func() { done <- w.burst(func() string { return s.address }, 32, &stop) }()
				time.Sleep(150 * time.Millisecond)
				s.kill()
				stop.Store(true)
				got := <-done
				if acknowledged == nil {
					acknowledged = got
				}
				for i, ok := range got {
					acknowledged[i] = acknowledged[i] || ok
				}
			}
			db, err = store.Open(context.Background(), url, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			w.mustHold(t, db, acknowledged)
			if out, code := runProgram(t, binary(t), []string{"LAUREL_DATABASE_URL=" + url, "LAUREL_KEYS_DIR=" + keys}, "doctor"); code != 0 {
				t.Errorf("doctor: %s", out)
			}
		})
	}
}

func TestNoAcknowledgedAnswerIsLostWhenPostgresRestarts(t *testing.T) {
	cluster := testkit.OwnPostgres(t)
	db := opened(t, cluster.URL)
	w := newWave(t, db, filepath.Join(t.TempDir(), "keys"), "http://127.0.0.1", 4000)
	address := serveWave(t, w)
	var stop atomic.Bool
	done := make(chan []bool)
	go func() { done <- w.burst(func() string { return address }, 32, &stop) }()
	for range 3 {
		time.Sleep(200 * time.Millisecond)
		cluster.Restart(t, "immediate")
	}
	acknowledged := <-done
	w.mustHold(t, db, acknowledged)
	for i, ok := range acknowledged {
		if !ok {
			t.Fatalf("person %d never got through after the database came back", i)
		}
	}
}
