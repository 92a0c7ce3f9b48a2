package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"laurel/internal/store"
	"laurel/internal/testkit"
)

// fate of a submission that was sent while a server stops.
type fate int

const (
	acknowledged fate = iota
	refusedAway       // 503, with when to come again
	nobodyThere       // the door was shut before the request began
	cutOff            // a request that somebody took, and nobody answered
)

// tried submits the answers of the i-th person once.
func (w *wave) tried(t *testing.T, through *http.Client, address string, i int) fate {
	body, err := json.Marshal(map[string]any{"query": submitDocument, "variables": map[string]any{"campaign": w.campaign, "answers": w.answers, "key": "k"}})
	if err != nil {
		t.Error(err)
		return cutOff
	}
	req, err := http.NewRequest(http.MethodPost, address+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Error(err)
		return cutOff
	}
	req.GetBody = nil // it is sent once: a request that is cut is not mended behind our back
	req.Header.Set("Content-Type", "application/json")
	req.AddCookie(&http.Cookie{Name: "laurel", Value: w.secrets[i]})
	answer, err := through.Do(req)
	if err != nil {
		if errors.Is(err, syscall.ECONNREFUSED) {
			return nobodyThere
		}
		t.Errorf("person %d: %v", i, err)
		return cutOff
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	switch {
	case err != nil:
		t.Errorf("person %d: %v", i, err)
		return cutOff
	case answer.StatusCode == http.StatusServiceUnavailable && answer.Header.Get("Retry-After") != "" && bytes.Contains(b, []byte(`"UNAVAILABLE"`)):
		return refusedAway
	case answer.StatusCode == http.StatusOK && bytes.Contains(b, []byte(`"submitted":"`)):
		return acknowledged
	}
	t.Errorf("person %d: %d %s", i, answer.StatusCode, b)
	return cutOff
}

// stream submits for every person from many clients. Whoever is refused goes to the next address;
// with one address alone they give up. It gives who was acknowledged, and how often each fate came.
func (w *wave) stream(t *testing.T, clients int, addresses []string) (done []bool, fates *[4]atomic.Int64) {
	done, fates = make([]bool, len(w.people)), &[4]atomic.Int64{}
	var next atomic.Int64
	var all sync.WaitGroup
	for c := range clients {
		all.Go(func() {
			through := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 1}, Timeout: 20 * time.Second}
			at := c % len(addresses)
			for {
				i := int(next.Add(1) - 1)
				if i >= len(w.people) {
					return
				}
				for range len(addresses) {
					came := w.tried(t, through, addresses[at], i)
					fates[came].Add(1)
					if done[i] = came == acknowledged; done[i] {
						break
					}
					if came == cutOff {
						return
					}
					at = (at + 1) % len(addresses)
				}
				if !done[i] {
					return
				}
			}
		})
	}
	all.Wait()
	return done, fates
}

// A server that is told to stop while people answer lets what it took end, refuses the rest with
// an answer, and ends well; of two servers the other one goes on and nobody is lost.
func TestAServerThatIsStoppedCutsNobodyOff(t *testing.T) {
	for _, tc := range []struct {
		engine  string
		servers int
	}{{"sqlite", 1}, {"postgres", 1}, {"postgres", 2}} {
		t.Run(tc.engine+map[int]string{1: "", 2: ", one of two"}[tc.servers], func(t *testing.T) {
			dir := t.TempDir()
			keys, url := filepath.Join(dir, "keys"), "sqlite:"+filepath.Join(dir, "laurel.db")
			if tc.engine == "postgres" {
				url = testkit.PostgresURL(t)
			}
			db, err := store.Open(context.Background(), url, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.Migrate(context.Background()); err != nil {
				t.Fatal(err)
			}
			w := newWave(t, db, keys, "http://127.0.0.1", 6000)
			db.Close()
			var servers []*running
			var addresses []string
			for range tc.servers {
				s := startProgram(t, binary(t), url, keys)
				s.awaitAnswer()
				servers, addresses = append(servers, s), append(addresses, s.address)
			}
			var done []bool
			var fates *[4]atomic.Int64
			ended := make(chan struct{})
			go func() { defer close(ended); done, fates = w.stream(t, 32, addresses) }()
			time.Sleep(700 * time.Millisecond)
			began := time.Now()
			servers[0].stop() // and ends with exit code 0
			if took := time.Since(began); took > 10*time.Second {
				t.Errorf("it took %v to stop", took)
			}
			<-ended
			for _, s := range servers[1:] {
				s.stop()
			}
			t.Logf("%d acknowledged, %d refused with an answer, %d found the door shut, %d cutOff", fates[acknowledged].Load(), fates[refusedAway].Load(), fates[nobodyThere].Load(), fates[cutOff].Load())
			if fates[acknowledged].Load() == 0 || fates[refusedAway].Load()+fates[nobodyThere].Load() == 0 {
				t.Error("the stop met nobody, so the test is blind")
			}
			if db, err = store.Open(context.Background(), url, store.Options{}); err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			w.mustHold(t, db, done)
			if tc.servers > 1 {
				for i, ok := range done {
					if !ok {
						t.Fatalf("person %d got through to neither server", i)
					}
				}
			}
		})
	}
}
