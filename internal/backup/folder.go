package backup

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"laurel/internal/clock"
	"laurel/internal/id"
)

// Backup is a backup in the folder, with what is known of it. Its file lies beside in encrypted
// form.
type Backup struct {
	ID      id.Backup `json:"id"`
	Made    time.Time `json:"made"`
	Nightly bool      `json:"nightly"`
	Size    int64     `json:"size"` // bytes of the file
	Tables  int       `json:"tables"`
	Rows    int       `json:"rows"`
	Content string    `json:"content"` // SHA-256 of the rows, the same on both engines
	SHA256  string    `json:"sha256"`  // of the file
	// Checked is when the file was last read back, nil before; Damaged that it then was not what
	// had been written.
	Checked *time.Time `json:"checked,omitempty"`
	Damaged bool       `json:"damaged,omitempty"`

	name string // of its file
}

// Good reports a backup that was read back and is what was written.
func (b Backup) Good() bool { return b.Checked != nil && !b.Damaged }

// standing is what the folder knows beside its backups.
type standing struct {
	At   string `json:"at"`   // hour and minute of the nightly backup in the department's zone
	Keep int    `json:"keep"` // how many backups stay
	// Night is the last night that had its turn, Tried when a backup was last tried, and Failed the
	// key of what went wrong then, "" when it went well.
	Night  clock.Date `json:"night,omitzero"`
	Tried  *time.Time `json:"tried,omitempty"`
	Failed string     `json:"failed,omitempty"`
}

// What holds until somebody chooses otherwise.
const (
	usualAt   = "02:30"
	usualKeep = 14
)

// Bounds of how many backups stay.
const (
	LeastKept = 2
	MostKept  = 100
)

// Names in the folder. Whatever else lies there is nobody's business.
const (
	filePrefix    = "laurel-"
	fileSuffix    = ".age"
	aboutSuffix   = ".json"
	lockName      = ".lock"
	standingName  = ".standing.json"
	underwayName  = ".underway.json"
	partPrefix    = ".part-"
	standingMutex = ".standing.lock"
)

// folder is where backups are kept.
type folder string

func (f folder) path(name string) string { return filepath.Join(string(f), name) }

// lock takes a lock of the folder that no other process can hold; with wait it waits for it.
func (f folder) lock(name string, wait bool) (release func(), busy bool, err error) {
	file, err := os.OpenFile(f.path(name), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, false, err
	}
	how := syscall.LOCK_EX
	if !wait {
		how |= syscall.LOCK_NB
	}
	if err := syscall.Flock(int(file.Fd()), how); err != nil {
		_ = file.Close()
		return nil, errors.Is(err, syscall.EWOULDBLOCK), err
	}
	return func() { _ = file.Close() }, false, nil
}

// list is every backup, newest first. One whose file is gone is none.
func (f folder) list() ([]Backup, error) {
	found, err := os.ReadDir(string(f))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []Backup
	for _, one := range found {
		name, about := strings.CutSuffix(one.Name(), aboutSuffix)
		if !about || !strings.HasPrefix(name, filePrefix) {
			continue
		}
		var b Backup
		if err := f.read(one.Name(), &b); err != nil {
			continue // half a file of somebody's own
		}
		if _, ok := id.Parse[id.Backup](string(b.ID)); !ok {
			continue
		}
		b.name = name + fileSuffix
		if info, err := os.Stat(f.path(b.name)); err != nil || !info.Mode().IsRegular() {
			continue
		}
		out = append(out, b)
	}
	slices.SortFunc(out, func(a, b Backup) int {
		return cmp.Or(b.Made.Compare(a.Made), strings.Compare(string(a.ID), string(b.ID)))
	})
	return out, nil
}

func (f folder) find(which id.Backup) (Backup, bool, error) {
	all, err := f.list()
	if err != nil {
		return Backup{}, false, err
	}
	i := slices.IndexFunc(all, func(b Backup) bool { return b.ID == which })
	if i < 0 {
		return Backup{}, false, nil
	}
	return all[i], true, nil
}

func (f folder) read(name string, into any) error {
	b, err := os.ReadFile(f.path(name))
	if err != nil {
		return err
	}
	return json.Unmarshal(b, into)
}

// write puts a small file in its place whole.
func (f folder) write(name string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	part, err := os.CreateTemp(string(f), partPrefix+"*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(part.Name())
	_, err = part.Write(append(b, '\n'))
	if err := errors.Join(err, part.Sync(), part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), f.path(name))
}

// about writes down what is known of a backup.
func (f folder) about(b Backup) error {
	return f.write(strings.TrimSuffix(b.name, fileSuffix)+aboutSuffix, b)
}

func (f folder) remove(b Backup) error {
	return errors.Join(os.Remove(f.path(b.name)), os.Remove(f.path(strings.TrimSuffix(b.name, fileSuffix)+aboutSuffix)))
}

// standing is what the folder knows; a folder that was never used knows the usual.
func (f folder) standing() (standing, error) {
	s := standing{At: usualAt, Keep: usualKeep}
	if err := f.read(standingName, &s); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s, err
	}
	if _, err := time.Parse("15:04", s.At); err != nil {
		s.At = usualAt
	}
	s.Keep = min(max(s.Keep, LeastKept), MostKept)
	return s, nil
}

// change changes what the folder knows, one process at a time.
func (f folder) change(how func(s *standing)) error {
	release, _, err := f.lock(standingMutex, true)
	if err != nil {
		return err
	}
	defer release()
	s, err := f.standing()
	if err != nil {
		return err
	}
	how(&s)
	return f.write(standingName, s)
}

// tidy takes away what a process that was killed left half written. It is for who holds the lock.
func (f folder) tidy() error {
	found, err := filepath.Glob(f.path(partPrefix + "*"))
	if err != nil {
		return err
	}
	for _, path := range found {
		// A small file that another process is writing is gone in a moment by itself.
		if info, err := os.Stat(path); err == nil && strings.HasSuffix(path, fileSuffix) && info.Mode().IsRegular() {
			if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return nil
}

// prune takes away what is older than the newest backups of a number. The newest that is known to
// be good stays whatever came after it.
func (f folder) prune(keep int) ([]Backup, error) {
	all, err := f.list()
	if err != nil || len(all) <= keep {
		return nil, err
	}
	good := slices.IndexFunc(all, Backup.Good)
	var gone []Backup
	for i, b := range all {
		if i < keep || i == good {
			continue
		}
		if err := f.remove(b); err != nil {
			return gone, err
		}
		gone = append(gone, b)
	}
	return gone, nil
}

// fileName tells when a backup was made, and which it is.
func fileName(b Backup) string {
	_, random, _ := strings.Cut(string(b.ID), "_")
	return fmt.Sprintf("%s%s-%s%s", filePrefix, b.Made.UTC().Format("20060102T150405Z"), random, fileSuffix)
}

// measured counts and sums what is written through it.
type measured struct {
	to  io.Writer
	n   int64
	sum interface {
		io.Writer
		Sum(b []byte) []byte
	}
}

func measure(to io.Writer) *measured { return &measured{to: to, sum: sha256.New()} }

func (m *measured) Write(b []byte) (int, error) {
	n, err := m.to.Write(b)
	m.n += int64(n)
	_, _ = m.sum.Write(b[:n]) // a hash never fails
	return n, err
}

func (m *measured) hex() string { return hex.EncodeToString(m.sum.Sum(nil)) }
