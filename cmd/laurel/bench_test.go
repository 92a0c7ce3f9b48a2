package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func opened(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	if _, err := db.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return db
}

// serveWave answers over HTTP on this machine.
func serveWave(t testing.TB, w *wave) string {
	t.Helper()
	handler, err := w.app.door("http://127.0.0.1", doorOptions{})
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return s.URL
}

// BenchmarkSubmitPostgres compares a submit of the department's survey over HTTP, with
// session, checks and audit, to pgbench inserting the same row, both with 32 clients:
// rounds of both in turn, the median of their ratios last.
func BenchmarkSubmitPostgres(b *testing.B) {
	const clients, rounds, span = 32, 5, 3 * time.Second
	bench, err := exec.LookPath("pgbench")
	if err != nil {
		testkit.Unavailable(b, "pgbench is not installed")
	}
	url := testkit.OwnPostgres(b).URL
	db := opened(b, url)
	w := newWave(b, db, filepath.Join(b.TempDir(), "keys"), "http://127.0.0.1", 60_000)
	address := serveWave(b, w)
	script := filepath.Join(b.TempDir(), "insert.sql")
	if err := os.WriteFile(script, []byte(fmt.Sprintf(`INSERT INTO alone (id, campaign_id, person_id, version_id, answers, submitted)
VALUES ('res_' || substr(md5(random()::text), 1, 26), 'cam_x', 'per_' || md5(random()::text || clock_timestamp()::text), 'inv_x', '%s', now());
`, pgbenchText(string(w.answers)))), 0o600); err != nil {
		b.Fatal(err)
	}
	if err := db.Write(context.Background(), func(ctx context.Context) error {
		_, err := db.Exec(ctx, "CREATE TABLE alone (LIKE responses INCLUDING ALL)")
		return err
	}); err != nil {
		b.Fatal(err)
	}
	requests := w.requests(b)
	tps := regexp.MustCompile(`tps = ([0-9.]+)`)
	var ours, theirs, ratios []float64
	var next atomic.Int64
	for b.Loop() {
		for range rounds {
			out, err := exec.Command(bench, "-n", "-M", "prepared", "-c", strconv.Itoa(clients), "-j", "2", "-T", strconv.Itoa(int(span.Seconds())), "-f", script, url).CombinedOutput()
			found := tps.FindSubmatch(out)
			if err != nil || found == nil {
				b.Fatalf("%v: %s", err, out)
			}
			their, err := strconv.ParseFloat(string(found[1]), 64)
			if err != nil {
				b.Fatal(err)
			}
			var done atomic.Int64
			var all sync.WaitGroup
			until := time.Now().Add(span)
			for range clients {
				all.Go(func() {
					line := dial(b, address)
					defer line.Close()
					for time.Now().Before(until) {
						i := int(next.Add(1)-1) % len(w.people)
						if err := line.submit(requests[i]); err != nil {
							b.Error(err)
							return
						}
						done.Add(1)
					}
				})
			}
			all.Wait()
			our := float64(done.Load()) / span.Seconds()
			ours, theirs, ratios = append(ours, our), append(theirs, their), append(ratios, our/their)
		}
	}
	b.ReportMetric(median(ours), "submits/s")
	b.ReportMetric(median(theirs), "pgbench/s")
	b.ReportMetric(median(ratios), "ratio")
}

// requests are the bytes of every person's submit: the load must cost less than what
// it measures, as pgbench's does.
func (w *wave) requests(t testing.TB) [][]byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": submitDocument, "variables": map[string]any{"campaign": w.campaign, "answers": w.answers, "key": "k"}})
	if err != nil {
		t.Fatal(err)
	}
	out := make([][]byte, len(w.secrets))
	for i, secret := range w.secrets {
		out[i] = fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nCookie: laurel=%s\r\nContent-Length: %d\r\n\r\n%s", secret, len(body), body)
	}
	return out
}

// line is a kept connection to the server.
type line struct {
	net.Conn
	in *bufio.Reader
}

func dial(t testing.TB, address string) line {
	conn, err := net.Dial("tcp", strings.TrimPrefix(address, "http://"))
	if err != nil {
		t.Error(err)
	}
	return line{conn, bufio.NewReader(conn)}
}

// submit sends a request and reads whether it was stored.
func (l line) submit(request []byte) error {
	if _, err := l.Write(request); err != nil {
		return err
	}
	length, status := 0, ""
	for {
		head, err := l.in.ReadString('\n')
		if err != nil {
			return err
		}
		if status == "" {
			status = head
		}
		if v, ok := strings.CutPrefix(head, "Content-Length: "); ok {
			if length, err = strconv.Atoi(strings.TrimSpace(v)); err != nil {
				return err
			}
		}
		if head == "\r\n" {
			break
		}
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(l.in, body); err != nil {
		return err
	}
	if !bytes.Contains(body, []byte(`"submitted":"`)) {
		return fmt.Errorf("%s: %s", strings.TrimSpace(status), body)
	}
	return nil
}

// pgbenchText is a text in a pgbench script, which takes a colon before a word for a
// variable of its own.
func pgbenchText(s string) string {
	return strings.NewReplacer("'", "''", ":", ": ").Replace(s)
}

func median(all []float64) float64 {
	all = slices.Sorted(slices.Values(all))
	return all[len(all)/2]
}

// BenchmarkBurst is a department that answers all at once: 5,000 submits from 500
// clients. Everything has to be stored.
func BenchmarkBurst(b *testing.B) {
	const submits, clients = 5000, 500
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine, func(b *testing.B) {
			url := "sqlite:" + filepath.Join(b.TempDir(), "laurel.db")
			if engine == "postgres" {
				url = testkit.OwnPostgres(b).URL
			}
			db := opened(b, url)
			w := newWave(b, db, filepath.Join(b.TempDir(), "keys"), "http://127.0.0.1", submits)
			address := serveWave(b, w)
			var took []time.Duration
			for b.Loop() {
				took = make([]time.Duration, submits)
				var next atomic.Int64
				var all sync.WaitGroup
				for range clients {
					all.Go(func() {
						for {
							i := int(next.Add(1) - 1)
							if i >= submits {
								return
							}
							began := time.Now()
							if _, err := w.submit(address, i); err != nil {
								b.Error(err)
							}
							took[i] = time.Since(began)
						}
					})
				}
				all.Wait()
			}
			if n := len(storedPeople(b, db, w.campaign)); n != submits {
				b.Errorf("%d of %d are stored", n, submits)
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[submits*99/100].Milliseconds()), "p99-ms")
			b.ReportMetric(float64(took[submits-1].Milliseconds()), "max-ms")
		})
	}
}

// BenchmarkStart is the time from starting the program on an existing database to its
// first answer, and the memory it holds then.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	url := "sqlite:" + filepath.Join(dir, "laurel.db")
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		b.Fatal(err)
	}
	if _, err := db.Migrate(context.Background()); err != nil {
		b.Fatal(err)
	}
	newWave(b, db, filepath.Join(dir, "keys"), "http://127.0.0.1", 900)
	db.Close()
	program := binary(b)
	var starts []float64
	var memory float64
	for b.Loop() {
		began := time.Now()
		s := startProgram(b, program, url, filepath.Join(dir, "keys"))
		s.awaitAnswer()
		starts = append(starts, float64(time.Since(began).Milliseconds()))
		time.Sleep(500 * time.Millisecond)
		memory = s.residentMB()
		s.stop()
	}
	b.ReportMetric(median(starts), "start-ms")
	b.ReportMetric(memory, "idle-MB")
}

// BenchmarkRestore fills an empty database of each kind with 10,000 people and a million answers
// (33,334 responses of thirty), beside writing the backup itself.
func BenchmarkRestore(b *testing.B) {
	dir := b.TempDir()
	env := map[string]string{config.DatabaseURL: "sqlite:" + filepath.Join(dir, "laurel.db"), config.KeysDir: filepath.Join(dir, "keys")}
	db := opened(b, env[config.DatabaseURL])
	w := newWave(b, db, env[config.KeysDir], "http://127.0.0.1", 10_000)
	ctx := viewer.System(context.Background(), "bench")
	if err := db.Write(ctx, func(ctx context.Context) error {
		for i := range 33_334 {
			if _, err := db.Exec(ctx, `INSERT INTO responses (id, campaign_id, person_id, version_id, answers, submitted)
SELECT $1, id, $3, version_id, $4, $5 FROM campaigns WHERE id = $2`,
				string(id.New[id.Response](id.Random)), string(w.campaign), "per_"+strconv.Itoa(i), string(w.answers), clock.System{}.Now()); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		b.Fatal(err)
	}
	file := filepath.Join(dir, "backup")
	b.Run("backup", func(b *testing.B) {
		for b.Loop() {
			_ = os.Remove(file)
			if said, code := called(env, "backup", file, "--without-keys"); code != 0 {
				b.Fatal(said)
			}
		}
	})
	for name, url := range map[string]func(int) string{
		"sqlite":   func(i int) string { return "sqlite:" + filepath.Join(dir, fmt.Sprintf("to%d.db", i)) },
		"postgres": func(int) string { return testkit.EmptyPostgresURL(b) },
	} {
		b.Run(name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n++
				to := map[string]string{config.DatabaseURL: url(n), config.KeysDir: filepath.Join(dir, name)}
				if said, code := called(to, "restore", file); code != 0 {
					b.Fatal(said)
				}
			}
		})
	}
}
