package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/demo"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// inhabited fills a database with the department of the demo, as an installation that people use,
// and gives a session of somebody who runs it.
func inhabited(t *testing.T, url, keysDir string) (session string) {
	t.Helper()
	keys, err := auth.OpenKeys(keysDir)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(keysDir)
	if err != nil {
		t.Fatal(err)
	}
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	now := clock.System{}.Now()
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	then := clock.NewManual(now)
	a := newApp(foundations{DB: db, IDs: id.Random, Clock: then, Keys: keys, Boxes: boxes, Signing: credential.OpenKeys(keysDir, id.Random), BaseURL: "http://127.0.0.1", Log: slog.New(slog.DiscardHandler)})
	d := demo.Generate(1, clock.DateOf(now, zone))
	ctx := viewer.System(context.Background(), "test")
	_, err = demo.House{DB: db, Clock: then, Directory: a.directory, Mentorship: a.mentorship, Survey: a.survey, Feedback: a.feedback, Awards: a.awards, Credential: a.credential, Metrics: a.metrics, Dossiers: a.dossiers, Outbox: a.outbox}.Fill(ctx, d)
	if err != nil {
		t.Fatal(err)
	}
	then.Set(clock.System{}.Now())
	if _, err := a.audit.Seal(ctx); err != nil {
		t.Fatal(err)
	}
	err = db.Write(ctx, func(ctx context.Context) error {
		today, err := a.directory.Today(ctx)
		if err != nil {
			return err
		}
		made, err := a.directory.AddPeople(ctx, []directory.PersonInput{{Name: "Root Keeper", Emails: []string{"keeper@aldermere.example"}, Rank: "ASSISTANT", Language: "en", Status: directory.Active}})
		if err != nil {
			return err
		}
		if err := a.directory.InstallGrant(ctx, directory.GrantInput{Person: made[0], Role: viewer.Administrator, From: today}); err != nil {
			return err
		}
		session, err = a.auth.NewSession(ctx, made[0], "", "test")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return session
}

// asked asks GraphQL with a session.
func (r *running) asked(session, query string, into any) {
	r.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		r.t.Fatal(err)
	}
	req, err := http.NewRequest(http.MethodPost, r.address+"/graphql", bytes.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.AddCookie(&http.Cookie{Name: "laurel", Value: session})
	answer, err := client.Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	got := struct {
		Data   any
		Errors []any
	}{Data: into}
	if err := json.Unmarshal(b, &got); err != nil || len(got.Errors) > 0 {
		r.t.Fatalf("%s: %d %s", query, answer.StatusCode, b)
	}
}

type listed struct {
	ID, Content, Sha256, Download string
	Nightly, Damaged              bool
	Checked                       *time.Time
	Size                          float64
}

type backupsStanding struct {
	BackupStatus struct {
		Warning, Reason *string
		Underway        *struct{ Rows, Total int }
	}
	Backups struct{ Nodes []listed }
}

const standingQuery = `{backupStatus{warning reason underway{rows total}} backups(first:100){nodes{id content sha256 download nightly damaged checked size}}}`

// awaitBackup waits until n backups are there and nothing is under way, and gives the newest.
func (r *running) awaitBackup(session string, n int) listed {
	r.t.Helper()
	var s backupsStanding
	for until := time.Now().Add(2 * time.Minute); time.Now().Before(until); time.Sleep(50 * time.Millisecond) {
		s = backupsStanding{}
		r.asked(session, standingQuery, &s)
		if len(s.Backups.Nodes) >= n && s.BackupStatus.Underway == nil {
			newest := s.Backups.Nodes[0]
			if newest.Checked == nil || newest.Damaged || s.BackupStatus.Warning != nil {
				r.t.Fatalf("%+v", s)
			}
			return newest
		}
	}
	r.t.Fatalf("the backup was not made: %+v\n%s", s, r.out)
	return listed{}
}

// fetched downloads a file.
func (r *running) fetched(session, path string) (int, []byte) {
	r.t.Helper()
	req, err := http.NewRequest(http.MethodGet, r.address+path, nil)
	if err != nil {
		r.t.Fatal(err)
	}
	req.AddCookie(&http.Cookie{Name: "laurel", Value: session})
	answer, err := client.Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return answer.StatusCode, b
}

var setUpLinkPrinted = regexp.MustCompile(`#token=(\S+)`)

// sent is what came of a restore.
type sent struct {
	status int
	steps  []string
	result restored
	code   string
	says   string
}

// restores sends a backup to the set-up page's route, as the page does.
func (r *running) restores(token, passphrase string, file io.Reader) sent {
	r.t.Helper()
	in, out := io.Pipe()
	form := multipart.NewWriter(out)
	go func() {
		err := errors.Join(form.WriteField("token", token), form.WriteField("passphrase", passphrase))
		part, fault := form.CreateFormFile("file", "backup.age")
		if err = errors.Join(err, fault); err == nil {
			_, err = io.Copy(part, file)
		}
		_ = out.CloseWithError(errors.Join(err, form.Close()))
	}()
	req, err := http.NewRequest(http.MethodPost, r.address+"/restore", in)
	if err != nil {
		r.t.Fatal(err)
	}
	req.Header.Set("Content-Type", form.FormDataContentType())
	answer, err := (&http.Client{Timeout: 5 * time.Minute}).Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	defer answer.Body.Close()
	got := sent{status: answer.StatusCode}
	lines := bufio.NewScanner(answer.Body)
	for lines.Scan() {
		var line struct {
			Step   string
			Result *restored
			Error  *struct{ Code, Message string }
			Errors []struct {
				Message    string
				Extensions struct{ Code string }
			}
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			r.t.Fatalf("%s: %v", lines.Text(), err)
		}
		switch {
		case line.Step != "" && (len(got.steps) == 0 || got.steps[len(got.steps)-1] != line.Step):
			got.steps = append(got.steps, line.Step)
		case line.Result != nil:
			got.result = *line.Result
		case line.Error != nil:
			got.code, got.says = line.Error.Code, line.Error.Message
		case len(line.Errors) > 0:
			got.code, got.says = line.Errors[0].Extensions.Code, line.Errors[0].Message
		}
	}
	return got
}

const nightlyPassphrase = "correct horse battery"

// keepsBackups are the settings of a server that makes backups by itself, and makes one as it starts.
func keepsBackups(t *testing.T) (folder string, env []string) {
	t.Helper()
	folder = t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, ".standing.json"), []byte(`{"at":"00:00","keep":3}`), 0o600); err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(t.TempDir(), "passphrase")
	if err := os.WriteFile(secret, []byte(nightlyPassphrase+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return folder, []string{config.BackupDir + "=" + folder, config.BackupPassphrase + "_FILE=" + secret}
}

// The nightly backup of a department goes over HTTP alone from SQLite to PostgreSQL, and from there
// back to SQLite, while people write; every hop holds the same to the byte, people stay signed in,
// and every check holds but that of the boxes whose keys no backup has.
func TestABackupGoesToTheOtherEngineAndBackOverHTTPAlone(t *testing.T) {
	dir := t.TempDir()
	first := "sqlite:" + filepath.Join(dir, "laurel.db")
	session := inhabited(t, first, filepath.Join(dir, "keys"))
	folder, env := keepsBackups(t)
	source := startProgram(t, binary(t), first, filepath.Join(dir, "keys"), env...)
	source.awaitAnswer()

	for i, to := range []string{testkit.EmptyPostgresURL(t), "sqlite:" + filepath.Join(dir, "again", "laurel.db")} {
		var stop atomic.Bool
		var load sync.WaitGroup
		var wrote atomic.Int64
		for range 4 {
			load.Go(func() {
				for n := 0; !stop.Load(); n++ {
					source.asked(session, fmt.Sprintf(`mutation{viewerLanguageSet(language:%q){userErrors{code}}}`, []string{"en", "fr"}[n%2]), nil)
					wrote.Add(1)
				}
			})
		}
		source.awaitBackup(session, 1)
		before := wrote.Load()
		source.asked(session, `mutation{backupStart{userErrors{code message}}}`, nil)
		newest := source.awaitBackup(session, 2)
		stop.Store(true)
		load.Wait()
		if wrote.Load() == before {
			t.Error("nothing was written while the backup was made")
		}
		status, file := source.fetched(session, newest.Download)
		if sum := sha256.Sum256(file); status != 200 || hex.EncodeToString(sum[:]) != newest.Sha256 || float64(len(file)) != newest.Size {
			t.Fatalf("downloaded %d, %d bytes of %v", status, len(file), newest.Size)
		}
		if status, _ := source.fetched("", newest.Download); status != 404 {
			t.Errorf("a stranger's download was answered with %d", status)
		}
		metrics, _ := http.Get(source.address + "/metrics")
		told, _ := io.ReadAll(metrics.Body)
		_ = metrics.Body.Close()
		if !strings.Contains(string(told), "laurel_backup_failing 0\n") || !strings.Contains(string(told), "laurel_backup_kept 2\n") || !strings.Contains(string(told), "laurel_backup_age_seconds ") {
			t.Errorf("%s", told)
		}
		source.stop()

		keys := filepath.Join(dir, fmt.Sprintf("keys-%d", i))
		newFolder, env := keepsBackups(t)
		target := startProgram(t, binary(t), to, keys, env...)
		target.awaitAnswer()
		token := target.await(setUpLinkPrinted)
		got := target.restores(token, nightlyPassphrase, bytes.NewReader(file))
		if got.status != 200 || got.result.Content != newest.Content {
			t.Fatalf("%+v instead of %s\n%s", got, newest.Content, target.out)
		}
		if strings.Join(got.steps, " ") != "CHECKING RESTORING EXAMINING" || got.result.LostBoxes == 0 || len(got.result.Breaches) > 0 || got.result.Keys < 2 {
			t.Errorf("%+v", got)
		}
		if again := target.restores(token, nightlyPassphrase, bytes.NewReader(file)); again.status != 400 || again.code != "INVALID" {
			t.Errorf("a link that was used up restored again: %+v", again)
		}
		target.awaitAnswer()
		var me struct {
			Viewer *struct{ Person struct{ Name string } }
		}
		target.asked(session, `{viewer{person{name}}}`, &me)
		if me.Viewer == nil || me.Viewer.Person.Name != "Root Keeper" {
			t.Errorf("%+v: the session did not come along", me)
		}
		said, _ := runProgram(t, binary(t), []string{"LAUREL_DATABASE_URL=" + to, "LAUREL_KEYS_DIR=" + keys}, "doctor")
		for line := range strings.SplitSeq(said, "\n") {
			if name, _, found := strings.Cut(line, ": "); found && !strings.HasPrefix(line, " ") && name != sealedBoxHasKey {
				t.Errorf("doctor: %s", line)
			}
		}
		if left, _ := filepath.Glob(filepath.Join(newFolder, ".laurel-restore-*")); len(left) > 0 {
			t.Errorf("%v was left", left)
		}
		source, folder = target, newFolder
	}
	_ = folder
	source.stop()
}

// Whatever is wrong with a file is a sentence, and leaves an empty installation whose link serves.
func TestARestoreThatFailsLeavesAnEmptyInstallationWhoseLinkServes(t *testing.T) {
	dir := t.TempDir()
	from := "sqlite:" + filepath.Join(dir, "from.db")
	w := newWave(t, opened(t, from), filepath.Join(dir, "from-keys"), "http://127.0.0.1", 40)
	made := filepath.Join(dir, "good")
	env := map[string]string{config.DatabaseURL: from, config.KeysDir: filepath.Join(dir, "from-keys"), config.BackupPassphrase: "p"}
	if said, code := called(env, "backup", made); code != 0 {
		t.Fatal(said)
	}
	good, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	if said, code := called(env, "backup", made+".open", "--without-keys"); code != 0 {
		t.Fatal(said)
	}
	flipped := bytes.Clone(good)
	flipped[len(flipped)-30] ^= 1
	packed := func(lines string) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, err := io.WriteString(z, lines)
		if err := errors.Join(err, z.Close()); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			dir := t.TempDir()
			url := "sqlite:" + filepath.Join(dir, "laurel.db")
			if engine == "postgres" {
				url = testkit.EmptyPostgresURL(t)
			}
			s := startProgram(t, binary(t), url, filepath.Join(dir, "keys"))
			s.awaitAnswer()
			token := s.await(setUpLinkPrinted)
			for _, tc := range []struct {
				rule, token, passphrase, says string
				file                          []byte
			}{
				{"no link", "laurel_u_x", "p", "no longer works", good},
				{"the wrong passphrase", token, "q", "does not open this backup", good},
				{"no passphrase", token, "", "is encrypted", good},
				{"a file cut short", token, "p", "was cut short", good[:len(good)/2]},
				{"a changed byte", token, "p", "was cut short", flipped},
				{"something else", token, "p", "is no backup", []byte("name,e-mail\n")},
				{"nothing", token, "p", "is no backup", nil},
				{"a newer form", token, "p", "newer version", packed(`{"laurel":"backup","format":2}` + "\n")},
				{"a newer schema", token, "p", "newer version", packed(`{"laurel":"backup","format":1}` + "\n" + `{"migrations":["init","of_next_year"]}` + "\n")},
			} {
				if got := s.restores(tc.token, tc.passphrase, bytes.NewReader(tc.file)); !strings.Contains(got.says, tc.says) || got.code == "" || got.code == "INTERNAL" {
					t.Errorf("%s: %+v", tc.rule, got)
				}
			}
			got := s.restores(token, "p", bytes.NewReader(good))
			if got.result.Content == "" {
				t.Fatalf("%+v\n%s", got, s.out)
			}
			// Whoever was asked there answers here.
			if stored, err := w.submit(s.address, 0); err != nil || !stored {
				t.Error(stored, err)
			}
			s.stop()
		})
	}
}

// A disk that is full is told in a sentence, and the link serves still.
func TestAFullDiskDoesNotHalfRestore(t *testing.T) {
	dir := t.TempDir()
	from := "sqlite:" + filepath.Join(dir, "from.db")
	newWave(t, opened(t, from), filepath.Join(dir, "from-keys"), "http://127.0.0.1", 40)
	made := filepath.Join(dir, "good")
	if said, code := called(map[string]string{config.DatabaseURL: from, config.KeysDir: filepath.Join(dir, "from-keys"), config.BackupPassphrase: "p"}, "backup", made); code != 0 {
		t.Fatal(said)
	}
	good, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	small := testkit.SmallDisk(t, 12)
	s := startProgram(t, binary(t), "sqlite:"+filepath.Join(small, "laurel.db"), filepath.Join(dir, "keys"))
	s.awaitAnswer()
	token := s.await(setUpLinkPrinted)
	if got := s.restores(token, "p", io.LimitReader(endless{}, 32<<20)); got.status != 503 || !strings.Contains(got.says, "disk is full") {
		t.Errorf("%+v", got)
	}
	if got := s.restores(token, "p", bytes.NewReader(good)); got.result.Content == "" {
		t.Errorf("%+v\n%s", got, s.out)
	}
	s.stop()
}

type endless struct{}

func (endless) Read(b []byte) (int, error) { return len(b), nil }

// turning is a file that reads well once, and is cut short the second time.
type turning struct {
	*bytes.Reader
	reads int
}

func (c *turning) Seek(offset int64, whence int) (int64, error) {
	if c.reads++; c.reads == 1 {
		b := make([]byte, c.Size()-300)
		if _, err := c.ReadAt(b, 0); err != nil {
			return 0, err
		}
		c.Reader = bytes.NewReader(b)
	}
	return c.Reader.Seek(offset, whence)
}

// A restore that breaks after the old tables are gone leaves new empty ones, its own session keys,
// and the link that began it.
func TestARestoreThatBreaksHalfwayLeavesWhatWasThere(t *testing.T) {
	dir := t.TempDir()
	from := "sqlite:" + filepath.Join(dir, "from.db")
	newWave(t, opened(t, from), filepath.Join(dir, "from-keys"), "http://127.0.0.1", 40)
	made := filepath.Join(dir, "good")
	if said, code := called(map[string]string{config.DatabaseURL: from, config.KeysDir: filepath.Join(dir, "from-keys"), config.BackupPassphrase: "p"}, "backup", made); code != 0 {
		t.Fatal(said)
	}
	good, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		cfg := config.Config{KeysDir: filepath.Join(t.TempDir(), "keys"), BaseURL: "http://127.0.0.1"}
		a, err := newInstallation(cfg, db, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		link, err := a.auth.SetUpLink(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		_, token, _ := strings.Cut(link, "#token=")
		own, err := os.ReadFile(filepath.Join(cfg.KeysDir, "session", "1.key"))
		if err != nil {
			t.Fatal(err)
		}
		r := restorer{a, cfg}
		quiet := func(string, int, int) {}
		if _, err := r.Restore(t.Context(), token, "p", &turning{Reader: bytes.NewReader(good)}, quiet); err == nil {
			t.Fatal("half a backup was restored")
		}
		if err := a.auth.CheckSetUp(t.Context(), token); err != nil {
			t.Errorf("the link: %v", err)
		}
		if now, err := os.ReadFile(filepath.Join(cfg.KeysDir, "session", "1.key")); err != nil || !bytes.Equal(now, own) {
			t.Errorf("the session key is another (%v)", err)
		}
		if err := db.Ready(t.Context()); err != nil {
			t.Errorf("the schema is gone: %v", err)
		}
		if set, err := a.directory.IsSetUp(viewer.System(t.Context(), "test")); err != nil || set {
			t.Errorf("%v %v", set, err)
		}
		got, err := r.Restore(t.Context(), token, "p", bytes.NewReader(good), quiet)
		if err != nil || len(got.(restored).Breaches) > 0 {
			t.Fatalf("%+v %v", got, err)
		}
		// Links that are made now follow from the restored key.
		if now, err := os.ReadFile(filepath.Join(cfg.KeysDir, "session", "1.key")); err != nil || bytes.Equal(now, own) {
			t.Errorf("the session key of the backup is not here (%v)", err)
		}
	})
}
