package boxkey

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"laurel/internal/id"
)

// ErrMissing is a key that is certainly not there: the folder can be read, and holds none
// of that name. It was destroyed, or never brought to this machine.
var ErrMissing = errors.New("the key of the box is not here")

// Keys is the folder of the keys.
type Keys struct {
	dir       string
	temporary bool
}

// Open makes the folder ballot in the directory of keys, for its owner alone.
func Open(dir string) (*Keys, error) {
	dir = filepath.Join(dir, "ballot")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("the directory of keys cannot be made: %w", err)
	}
	return &Keys{dir: dir}, nil
}

// Temporary is Open for a directory that is thrown away when the program ends: nothing in
// it has to outlast a power cut, and nothing is brought to the disk.
func Temporary(dir string) (*Keys, error) {
	k, err := Open(dir)
	if err == nil {
		k.temporary = true
	}
	return k, err
}

// Copy puts every key into another folder as well.
func (k *Keys) Copy(to *Keys) error {
	here, err := k.Boxes()
	if err != nil {
		return err
	}
	for box := range here {
		key, err := k.Get(box)
		if err == nil {
			err = to.Put(box, key)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

const suffix = ".key"

func (k *Keys) path(box id.Box) (string, error) {
	if _, ok := id.Parse[id.Box](string(box)); !ok {
		return "", fmt.Errorf("boxkey: %q is no box", box)
	}
	return filepath.Join(k.dir, string(box)+suffix), nil
}

// Put writes the key of a new box, whole and on disk before it returns.
func (k *Keys) Put(box id.Box, private []byte) error {
	path, err := k.path(box)
	if err != nil {
		return err
	}
	if k.temporary {
		// Nothing has to survive half written.
		made, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return err
		}
		_, err = made.Write(private)
		return errors.Join(err, made.Close())
	}
	made, err := os.CreateTemp(k.dir, "new-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(made.Name())
	_, err = made.Write(private)
	if err = errors.Join(err, k.syncFile(made), made.Close()); err != nil {
		return err
	}
	// Linking fails where a key is already: none is ever replaced.
	if err := os.Link(made.Name(), path); err != nil {
		return err
	}
	return k.sync()
}

// Get reads the key of a box, or ErrMissing. A folder that cannot be read, because its
// disk is not there or is closed to us, is an error of its own: it may come back.
func (k *Keys) Get(box id.Box) ([]byte, error) {
	path, err := k.path(box)
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	if _, err := os.ReadDir(k.dir); err != nil {
		return nil, fmt.Errorf("the folder of ballot keys cannot be read: %w", err)
	}
	return nil, ErrMissing
}

// Destroy overwrites the key of a box and takes its file away. A key that is not there
// is destroyed already.
func (k *Keys) Destroy(box id.Box) error {
	path, err := k.path(box)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	info, err := f.Stat()
	if err == nil {
		_, err = f.WriteAt(make([]byte, info.Size()), 0)
	}
	if err = errors.Join(err, k.syncFile(f), f.Close()); err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return k.sync()
}

// Boxes are those whose keys are here, with the age of each key.
func (k *Keys) Boxes() (map[id.Box]time.Duration, error) {
	files, err := os.ReadDir(k.dir)
	if err != nil {
		return nil, err
	}
	out := map[id.Box]time.Duration{}
	for _, f := range files {
		name, ok := strings.CutSuffix(f.Name(), suffix)
		if !ok {
			continue
		}
		box, ok := id.Parse[id.Box](name)
		if !ok {
			continue
		}
		info, err := f.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue // destroyed meanwhile
		}
		if err != nil {
			return nil, err
		}
		out[box] = time.Since(info.ModTime())
	}
	return out, nil
}

// sync brings the names in the folder to the disk, or a power cut could undo them.
func (k *Keys) sync() error {
	if k.temporary {
		return nil
	}
	d, err := os.Open(k.dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

func (k *Keys) syncFile(f *os.File) error {
	if k.temporary {
		return nil
	}
	return f.Sync()
}
