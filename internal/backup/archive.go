package backup

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
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

	"filippo.io/age"

	"laurel/internal/apperr"
	"laurel/internal/store"
)

// Head is the first line of a backup; the dump of the database follows it.
type Head struct {
	Laurel string            `json:"laurel"` // "backup"
	Format int               `json:"format"`
	Made   time.Time         `json:"made"`
	Engine string            `json:"engine"`
	Keys   map[string][]byte `json:"keys"` // by path below the folder of keys
}

// kept are the folders of keys that go into a backup. Those of ballot boxes never do: a copied key
// could open a copied box.
var kept = []string{"session", "signing"}

// Work is the logarithm of what one guess at a passphrase costs (scrypt): about a second. Tests
// lower it.
var Work = 18

// mostWork is the most that a file from outside may ask for: a gigabyte of memory.
const mostWork = 20

const ageHeader = "age-encryption.org/v1"

// NewHead is the first line of a backup made now, with the keys below keysDir; "" leaves them out.
func NewHead(made time.Time, engine, keysDir string) (Head, error) {
	h := Head{Laurel: "backup", Format: 1, Made: made.Truncate(time.Second), Engine: engine}
	if keysDir == "" {
		return h, nil
	}
	var err error
	h.Keys, err = readKeys(keysDir)
	return h, err
}

// Write writes a backup; without a passphrase whoever has it can read it.
func Write(ctx context.Context, db *store.DB, to io.Writer, head Head, passphrase string, told func(rows int)) (store.Contents, error) {
	closers := []io.Closer{}
	if passphrase != "" {
		whom, err := age.NewScryptRecipient(passphrase)
		if err != nil {
			return store.Contents{}, err
		}
		whom.SetWorkFactor(Work)
		sealed, err := age.Encrypt(to, whom)
		if err != nil {
			return store.Contents{}, err
		}
		to, closers = sealed, append(closers, sealed)
	}
	packed, err := gzip.NewWriterLevel(to, gzip.BestSpeed)
	if err != nil {
		return store.Contents{}, err
	}
	closers = append(closers, packed)
	if err := json.NewEncoder(packed).Encode(head); err != nil {
		return store.Contents{}, err
	}
	sum, err := db.Dump(ctx, packed, told)
	for _, one := range slices.Backward(closers) {
		err = errors.Join(err, one.Close())
	}
	return sum, err
}

// open reads the head of a backup, and gives what follows it.
func open(file io.Reader, passphrase string) (Head, *bufio.Reader, error) {
	var head Head
	in := bufio.NewReader(file)
	if began, _ := in.Peek(len(ageHeader)); string(began) == ageHeader {
		if passphrase == "" {
			return head, nil, errEncrypted()
		}
		who, err := age.NewScryptIdentity(passphrase)
		if err != nil {
			return head, nil, err
		}
		who.SetMaxWorkFactor(mostWork)
		plain, err := age.Decrypt(in, who)
		if err != nil {
			return head, nil, errPassphrase()
		}
		in = bufio.NewReader(plain)
	}
	unpacked, err := gzip.NewReader(in)
	if err != nil {
		return head, nil, errNoBackup()
	}
	rest := bufio.NewReaderSize(unpacked, 1<<16)
	first, err := rest.ReadBytes('\n')
	if err != nil || json.Unmarshal(first, &head) != nil || head.Laurel != "backup" {
		return head, nil, errNoBackup()
	}
	if head.Format != 1 {
		return head, nil, apperr.NewConflict("backup.newer")
	}
	return head, rest, nil
}

// Check reads a backup back whole, and compares its rows with the sums it carries. It changes
// nothing.
func Check(file io.Reader, passphrase string, told func(rows int)) (Head, store.Contents, error) {
	head, in, err := open(file, passphrase)
	if err != nil {
		return head, store.Contents{}, err
	}
	sum, err := store.CheckDump(in, told)
	return head, sum, refined(err)
}

// Restore reads a backup into an empty database, whichever engine it was made on. Keys come first:
// a database whose certificates cannot be signed by its own key would look whole and not be.
// Afterwards everything is there, or nothing. With renew, the session keys that an installation
// made for itself while it was empty give way.
func Restore(ctx context.Context, db *store.DB, file io.Reader, keysDir, passphrase string, renew bool, told func(rows int)) (Head, store.Contents, error) {
	head, in, err := open(file, passphrase)
	if err != nil {
		return head, store.Contents{}, err
	}
	back, err := placeKeys(keysDir, head.Keys, renew)
	if err != nil {
		return head, store.Contents{}, err
	}
	sum, err := db.Load(ctx, in, told)
	if err != nil {
		err = errors.Join(refined(err), back())
	}
	return head, sum, err
}

// refined says what a file cut short is, whichever layer met its end.
func refined(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, syscall.ENOSPC):
		return errDiskFull()
	case apperr.CodeOf(err) == apperr.Conflict && apperr.All(err)[0].Key == "store.newer":
		return apperr.NewConflict("backup.newer")
	}
	return err
}

func readKeys(dir string) (map[string][]byte, error) {
	keys := map[string][]byte{}
	for _, folder := range kept {
		found, err := os.ReadDir(filepath.Join(dir, folder))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("the keys cannot be read: %w", err)
		}
		for _, one := range found {
			if !one.Type().IsRegular() || !keyName(one.Name()) {
				continue
			}
			b, err := os.ReadFile(filepath.Join(dir, folder, one.Name()))
			if err != nil {
				return nil, fmt.Errorf("the keys cannot be read: %w", err)
			}
			keys[folder+"/"+one.Name()] = b
		}
	}
	return keys, nil
}

// keyName reports the name of a key: not what a program leaves half written beside one.
func keyName(name string) bool {
	return name != "" && name == filepath.Base(name) && !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "new-")
}

// placeKeys brings the keys that are not there yet to the disk. back takes it all back.
//
// A key that would have to take another's place is refused, unless renew lets those of sessions.
func placeKeys(dir string, keys map[string][]byte, renew bool) (back func() error, err error) {
	var undo []func() error
	back = func() error {
		var all error
		for _, one := range slices.Backward(undo) {
			all = errors.Join(all, one())
		}
		return all
	}
	var place []string
	for path, want := range keys {
		folder, name, _ := strings.Cut(path, "/")
		if !slices.Contains(kept, folder) || !keyName(name) {
			return nil, errNoBackup()
		}
		to := filepath.Join(dir, folder, name)
		have, err := os.ReadFile(to)
		switch {
		case err == nil && bytes.Equal(have, want):
			continue
		case err == nil && (!renew || folder != "session"):
			return nil, errOtherKey(filepath.Join(dir, folder))
		case err == nil:
			undo = append(undo, func() error { return writeKey(to, have) })
		case errors.Is(err, fs.ErrNotExist):
			undo = append(undo, func() error {
				if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
					return err
				}
				return nil
			})
		default:
			return nil, errKeys(err)
		}
		place = append(place, path)
	}
	for _, path := range place {
		if err := writeKey(filepath.Join(dir, filepath.FromSlash(path)), keys[path]); err != nil {
			return nil, errors.Join(errKeys(err), back())
		}
	}
	return back, nil
}

// writeKey brings a key to the disk whole, for its owner alone.
func writeKey(to string, key []byte) error {
	dir := filepath.Dir(to)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	made, err := os.CreateTemp(dir, "new-*") // 0600
	if err != nil {
		return err
	}
	defer os.Remove(made.Name())
	_, err = made.Write(key)
	if err := errors.Join(err, made.Sync(), made.Close()); err != nil {
		return err
	}
	if err := os.Rename(made.Name(), to); err != nil {
		return err
	}
	return syncFolder(dir)
}

func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
