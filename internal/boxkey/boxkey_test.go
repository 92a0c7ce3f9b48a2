package boxkey

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"laurel/internal/id"
	"laurel/internal/testkit"
)

func TestAKeyIsThereUntilItIsDestroyed(t *testing.T) {
	dir := t.TempDir()
	k, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	box := id.New[id.Box](testkit.IDs(1))
	if _, err := k.Get(box); !errors.Is(err, ErrMissing) {
		t.Errorf("a key that was never made: %v", err)
	}
	key := bytes.Repeat([]byte{7}, 40)
	if err := k.Put(box, key); err != nil {
		t.Fatal(err)
	}
	if err := k.Put(box, []byte("other")); err == nil {
		t.Error("a key was replaced")
	}
	if got, err := k.Get(box); err != nil || !bytes.Equal(got, key) {
		t.Errorf("%x, %v", got, err)
	}
	for name, mode := range map[string]os.FileMode{"ballot": 0o700, "ballot/" + string(box) + ".key": 0o600} {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Mode().Perm() != mode {
			t.Errorf("%s is open to others: %v, %v", name, info.Mode(), err)
		}
	}
	if all, err := k.Boxes(); err != nil || len(all) != 1 || all[box] < 0 || all[box] > time.Hour {
		t.Errorf("%v, %v", all, err)
	}
	made := time.Now().Add(-30 * time.Hour)
	if err := os.Chtimes(filepath.Join(dir, "ballot", string(box)+".key"), made, made); err != nil {
		t.Fatal(err)
	}
	if all, err := k.Boxes(); err != nil || all[box] < 30*time.Hour || all[box] > 31*time.Hour {
		t.Errorf("a key of thirty hours ago: %v, %v", all, err)
	}
	// A second name of the same bytes shows that they are gone, and not only their name.
	other := filepath.Join(dir, "copy")
	if err := os.Link(filepath.Join(dir, "ballot", string(box)+".key"), other); err != nil {
		t.Fatal(err)
	}
	for range 2 { // again after a crash
		if err := k.Destroy(box); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := k.Get(box); !errors.Is(err, ErrMissing) {
		t.Errorf("after destroying: %v", err)
	}
	if left, err := os.ReadFile(other); err != nil || bytes.ContainsRune(left, 7) {
		t.Errorf("the key's bytes are left on the disk: %x, %v", left, err)
	}
}

func TestAFolderThatIsAwaySaysNothingOfItsKeys(t *testing.T) {
	dir := t.TempDir()
	k, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "ballot")); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Get(id.New[id.Box](testkit.IDs(1))); err == nil || errors.Is(err, ErrMissing) {
		t.Errorf("the disk of the keys is not there, and a key counts as missing: %v", err)
	}
}

func TestANameThatIsNoBoxOpensNoFile(t *testing.T) {
	k, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, box := range []id.Box{"", "../session/1", "box_1"} {
		_, err := k.Get(box)
		if err == nil || errors.Is(err, ErrMissing) || k.Destroy(box) == nil || k.Put(box, nil) == nil {
			t.Errorf("%q was taken for a box", box)
		}
	}
}

func TestKeysAreCopiedIntoAFolderOfTheirOwn(t *testing.T) {
	from, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	to, err := Temporary(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	box, key := id.New[id.Box](testkit.IDs(1)), bytes.Repeat([]byte{7}, 40)
	if err := from.Put(box, key); err != nil {
		t.Fatal(err)
	}
	if err := from.Copy(to); err != nil {
		t.Fatal(err)
	}
	if err := from.Destroy(box); err != nil {
		t.Fatal(err)
	}
	if got, err := to.Get(box); err != nil || !bytes.Equal(got, key) {
		t.Errorf("%x, %v", got, err)
	}
	if err := to.Destroy(box); err != nil {
		t.Fatal(err)
	}
	if _, err := to.Get(box); !errors.Is(err, ErrMissing) {
		t.Errorf("a temporary key that was destroyed: %v", err)
	}
}
