package auth

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"laurel/internal/id"
)

func TestKeysAreMadeOnceForTheirOwnerAlone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	first, err := OpenKeys(dir)
	if err != nil {
		t.Fatal(err)
	}
	again, err := OpenKeys(dir)
	if err != nil || !reflect.DeepEqual(first, again) {
		t.Errorf("the second start has other keys (%v)", err)
	}
	for path, want := range map[string]os.FileMode{"": 0o700, "session": 0o700, "session/1.key": 0o600} {
		info, err := os.Stat(filepath.Join(dir, path))
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%q has mode %v, want %v (%v)", path, info.Mode().Perm(), want, err)
		}
	}
}

func TestProcessesThatStartTogetherAgreeOnOneKey(t *testing.T) {
	dir := t.TempDir()
	var all sync.WaitGroup
	got := make([]*Keys, 50)
	for i := range got {
		all.Go(func() {
			k, err := OpenKeys(dir)
			if err != nil {
				t.Error(err)
			}
			got[i] = k
		})
	}
	all.Wait()
	for _, k := range got {
		if !reflect.DeepEqual(k, got[0]) || len(k.newest) != 1 {
			t.Fatal("two keys")
		}
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "session", "*")); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
}

func TestADamagedKeyIsNamed(t *testing.T) {
	for name, content := range map[string]string{"1.key": "short", "first.key": strings.Repeat("k", keySize)} {
		dir := t.TempDir()
		if err := os.MkdirAll(filepath.Join(dir, "session"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "session", name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenKeys(dir); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLinksAndCodesDifferByKeyPurposeAndToken(t *testing.T) {
	a, b := key{1, []byte("a")}, key{2, []byte("b")}
	seen := map[string]bool{}
	for _, k := range []key{a, b} {
		for _, token := range []id.Token{"tok_1", "tok_2"} {
			for _, purpose := range []string{signIn, invitation, setUp} {
				link := k.link(purpose, token)
				if seen[link] || len(link) != len("laurel_s_")+43 || link != k.link(purpose, token) {
					t.Errorf("link %q", link)
				}
				seen[link] = true
			}
			if c := k.code(token); len(c) != 6 || c != k.code(token) {
				t.Errorf("code %q", c)
			}
		}
	}
}
