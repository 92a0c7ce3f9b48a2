package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"laurel/internal/config"
	"laurel/internal/survey"
	"laurel/internal/testkit"
)

// called runs a command of the program with settings in its environment.
func called(env map[string]string, args ...string) (string, int) {
	var out bytes.Buffer
	code := run(context.Background(), args, console{in: strings.NewReader(""), out: &out, err: &out, environ: func(name string) string { return env[name] }})
	return out.String(), code
}

func contentOf(t *testing.T, said string) string {
	t.Helper()
	_, content, found := strings.Cut(said, "Content: ")
	if !found {
		t.Fatalf("no content in %q", said)
	}
	content, _, _ = strings.Cut(content, "\n")
	return content
}

// While people answer, a backup takes one moment; restored on the other engine it is the same to
// the byte, holds whatever was acknowledged before it began, and passes every check.
func TestABackupUnderLoadIsTheSameOnTheOtherEngine(t *testing.T) {
	for _, tc := range []struct{ from, to string }{{"sqlite", "postgres"}, {"postgres", "sqlite"}} {
		t.Run(tc.from+" to "+tc.to, func(t *testing.T) {
			dir := t.TempDir()
			urls := map[string]string{"sqlite": "sqlite:" + filepath.Join(dir, "laurel.db")}
			if tc.from == "postgres" {
				urls["postgres"] = testkit.PostgresURL(t)
			} else {
				urls["postgres"] = testkit.EmptyPostgresURL(t)
			}
			keys := filepath.Join(dir, "keys")
			env := map[string]string{config.DatabaseURL: urls[tc.from], config.KeysDir: keys, config.BackupPassphrase: "correct horse"}
			db := opened(t, urls[tc.from])
			w := newWave(t, db, keys, "http://127.0.0.1", 900)
			address := serveWave(t, w)
			before := make([]bool, len(w.people))
			for i := range 60 {
				stored, err := w.submit(address, i)
				if err != nil || !stored {
					t.Fatal(stored, err)
				}
				before[i] = true
			}
			var stop atomic.Bool
			var clients sync.WaitGroup
			clients.Go(func() { w.burst(func() string { return address }, 8, &stop) })
			file := filepath.Join(dir, "backup")
			said, code := called(env, "backup", file)
			stop.Store(true)
			clients.Wait()
			if code != 0 {
				t.Fatal(said)
			}
			if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%v %v", info.Mode(), err)
			}
			env[config.DatabaseURL], env[config.KeysDir] = urls[tc.to], filepath.Join(dir, "restored-keys")
			restored, code := called(env, "restore", file)
			if code != 0 {
				t.Fatal(restored)
			}
			if contentOf(t, restored) != contentOf(t, said) {
				t.Errorf("%s after %s", restored, said)
			}
			if told, code := called(env, "doctor"); code != 0 {
				t.Error(told)
			}
			for _, folder := range backedUp {
				kept, _ := os.ReadDir(filepath.Join(keys, folder))
				for _, one := range kept {
					was, err := os.ReadFile(filepath.Join(keys, folder, one.Name()))
					is, missing := os.ReadFile(filepath.Join(dir, "restored-keys", folder, one.Name()))
					if err != nil || missing != nil || !bytes.Equal(was, is) {
						t.Errorf("key %s/%s: %v %v", folder, one.Name(), err, missing)
					}
				}
			}
			if again, code := called(env, "restore", file); code != 1 || !strings.Contains(again, "There are people in this database") {
				t.Errorf("%d %s", code, again)
			}
			w.mustHold(t, opened(t, urls[tc.to]), before)
		})
	}
}

// What lies in an open ballot box is lost with its key, and the restore says so; the key itself is
// in no backup.
func TestARestoreTellsWhichBallotBoxesItLost(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{config.DatabaseURL: "sqlite:" + filepath.Join(dir, "laurel.db"), config.KeysDir: filepath.Join(dir, "keys"), config.BackupPassphrase: "p"}
	db := opened(t, env[config.DatabaseURL])
	newWaveOf(t, db, env[config.KeysDir], "http://127.0.0.1", 6, survey.Anonymous)
	kept, err := os.ReadDir(filepath.Join(env[config.KeysDir], "ballot"))
	if err != nil || len(kept) == 0 {
		t.Fatalf("no key of a box: %v", err)
	}
	file := filepath.Join(dir, "backup")
	if said, code := called(env, "backup", file); code != 0 {
		t.Fatal(said)
	}
	env[config.DatabaseURL], env[config.KeysDir] = "sqlite:"+filepath.Join(dir, "other.db"), filepath.Join(dir, "other-keys")
	said, code := called(env, "restore", file)
	if code != 0 || !strings.Contains(said, "1 of the ballot boxes") {
		t.Errorf("%d %s", code, said)
	}
	if left, err := os.ReadDir(filepath.Join(dir, "other-keys", "ballot")); err == nil && len(left) > 0 {
		t.Errorf("a backup brought the keys of ballot boxes: %v", left)
	}
}

func TestABackupThatCannotBeTakenIsRefusedAndNothingIsThere(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{config.DatabaseURL: "sqlite:" + filepath.Join(dir, "laurel.db"), config.KeysDir: filepath.Join(dir, "keys"), config.BackupPassphrase: "p"}
	newWave(t, opened(t, env[config.DatabaseURL]), env[config.KeysDir], "http://127.0.0.1", 3)
	if err := os.MkdirAll(filepath.Join(dir, "keys", "signing"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "keys", "signing", "1.key"), []byte("one"), 0o600); err != nil {
		t.Fatal(err)
	}
	good, bare := filepath.Join(dir, "good"), filepath.Join(dir, "bare")
	for _, args := range [][]string{{"backup", good}, {"backup", bare, "--without-keys"}} {
		if said, code := called(env, args...); code != 0 {
			t.Fatal(said)
		}
	}
	if said, code := called(env, "backup", good); code != 1 || !strings.Contains(said, "is there already") {
		t.Errorf("%d %s", code, said)
	}
	delete(env, config.BackupPassphrase)
	if said, code := called(env, "backup", filepath.Join(dir, "open")); code != 1 || !strings.Contains(said, "--without-keys") {
		t.Errorf("%d %s", code, said)
	}
	open := filepath.Join(dir, "open")
	if said, code := called(env, "backup", open, "--without-keys"); code != 0 {
		t.Fatal(said)
	}
	whole, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	plain, err := os.ReadFile(open)
	if err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(whole)
	flipped[len(flipped)-20] ^= 1
	other := filepath.Join(dir, "other-key")
	if err := os.MkdirAll(filepath.Join(other, "signing"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(other, "signing", "1.key"), []byte("two"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		rule, passphrase, keys, says string
		file                         []byte
	}{
		{"the wrong passphrase", "q", "", "does not open this backup", whole},
		{"no passphrase", "", "", "is encrypted", whole},
		{"a file cut short", "p", "", "was cut short", whole[:len(whole)-200]},
		{"a plain file cut short", "", "", "damaged or was cut short", plain[:len(plain)-200]},
		{"a changed byte", "p", "", "was cut short", flipped},
		{"something else", "", "", "is no backup", []byte("name,e-mail\n")},
		{"nothing", "", "", "is no backup", nil},
		{"a key in the place of another", "p", other, "another key lies in", whole},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			file, keys := filepath.Join(t.TempDir(), "file"), tc.keys
			if err := os.WriteFile(file, tc.file, 0o600); err != nil {
				t.Fatal(err)
			}
			if keys == "" {
				keys = filepath.Join(t.TempDir(), "keys")
			}
			url := "sqlite:" + filepath.Join(t.TempDir(), "to.db")
			env := map[string]string{config.DatabaseURL: url, config.KeysDir: keys, config.BackupPassphrase: tc.passphrase}
			if said, code := called(env, "restore", file); code != 1 || !strings.Contains(said, tc.says) {
				t.Errorf("%d %s", code, said)
			}
			// What was refused left nothing: the good one goes into the same database.
			env[config.KeysDir], env[config.BackupPassphrase] = filepath.Join(t.TempDir(), "keys"), "p"
			if said, code := called(env, "restore", good); code != 0 {
				t.Error(said)
			}
		})
	}
}

// Keys that cannot be brought to the disk leave an empty database, and a restore that fails leaves
// no key; what a program left half written beside a key goes into no backup.
func TestARestoreBringsTheKeysOrNothing(t *testing.T) {
	dir := t.TempDir()
	env := map[string]string{config.DatabaseURL: "sqlite:" + filepath.Join(dir, "laurel.db"), config.KeysDir: filepath.Join(dir, "keys"), config.BackupPassphrase: "p"}
	newWave(t, opened(t, env[config.DatabaseURL]), env[config.KeysDir], "http://127.0.0.1", 3)
	signing := filepath.Join(dir, "keys", "signing")
	if err := os.MkdirAll(signing, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"1.key", ".nfs0001", "new-7"} {
		if err := os.WriteFile(filepath.Join(signing, name), []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(dir, "backup")
	if said, code := called(env, "backup", file); code != 0 {
		t.Fatal(said)
	}
	url := "sqlite:" + filepath.Join(dir, "other.db")
	inTheWay := filepath.Join(dir, "file")
	if err := os.WriteFile(inTheWay, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	env[config.DatabaseURL], env[config.KeysDir] = url, inTheWay
	if said, code := called(env, "restore", file); code != 1 || !strings.Contains(said, "keys cannot be") {
		t.Errorf("%d %s", code, said)
	}
	other := filepath.Join(dir, "other-keys")
	env[config.KeysDir] = other
	if said, code := called(env, "restore", file); code != 0 {
		t.Fatal(said)
	}
	found, err := os.ReadDir(filepath.Join(other, "signing"))
	if err != nil || len(found) != 1 || found[0].Name() != "1.key" {
		t.Errorf("%v %v", found, err)
	}
	// A database that is not empty is refused, and keeps its own keys alone.
	env[config.KeysDir] = filepath.Join(dir, "third-keys")
	if said, code := called(env, "restore", file); code != 1 || !strings.Contains(said, "There are people in this database") {
		t.Errorf("%d %s", code, said)
	}
	if left, err := os.ReadDir(filepath.Join(dir, "third-keys", "signing")); err == nil && len(left) > 0 {
		t.Errorf("keys were left: %v", left)
	}
}
