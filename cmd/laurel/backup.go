package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"filippo.io/age"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// backupHead is the first line of a backup; the dump of the database follows it.
type backupHead struct {
	Laurel string            `json:"laurel"` // "backup"
	Format int               `json:"format"`
	Made   time.Time         `json:"made"`
	Engine string            `json:"engine"`
	Keys   map[string][]byte `json:"keys"` // by path below the folder of keys
}

// backedUp are the folders of keys that go into a backup. Those of ballot boxes never do: a copied
// key could open a copied box.
var backedUp = []string{"session", "signing"}

// passphraseWork is the logarithm of what one guess at a passphrase costs (scrypt): about a second.
var passphraseWork = 18

const ageHeader = "age-encryption.org/v1"

var errNoPassphrase = fmt.Errorf("a backup with keys is encrypted: put a passphrase into %s, or a file named by %s_FILE, or leave the keys out with --without-keys", config.BackupPassphrase, config.BackupPassphrase)

var backupCommand = command{
	name: "backup", args: "FILE", short: "write everything into one file",
	long: "It reads one moment of the database, also beside a running server, and can be restored on either database.\n" +
		"The file is compressed, and encrypted with the passphrase in " + config.BackupPassphrase + ". The keys of sessions and signatures go\n" +
		"with it; those of open ballot boxes never do, so a restore loses what lies in a sealed box.",
	example: config.BackupPassphrase + "_FILE=/etc/laurel/passphrase laurel backup /var/backups/laurel-2026-11-28",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		bare := set.Bool("without-keys", false, "leave the keys out; without a passphrase the file is then readable by whoever has it")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			if cfg.BackupPassphrase == "" && !*bare {
				return errNoPassphrase
			}
			db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{ReadOnly: true})
			if err != nil {
				return err
			}
			defer db.Close()
			p := newProgress(c.err, "Rows")
			sum, err := backup(ctx, db, args[0], cfg, !*bare, func(rows int) { p.set(rows, rows) })
			p.done()
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%d rows of %d tables are in %s.\nContent: %s\n", sum.Rows, sum.Tables, args[0], sum.Digest)
			return nil
		}
	},
}

// backup writes the file whole or not at all, for its owner alone; one that is there is not
// written over.
func backup(ctx context.Context, db *store.DB, path string, cfg config.Config, withKeys bool, told func(rows int)) (store.Contents, error) {
	head := backupHead{Laurel: "backup", Format: 1, Made: clock.System{}.Now().Truncate(time.Second), Engine: db.Dialect()}
	if withKeys {
		var err error
		if head.Keys, err = readKeys(cfg.KeysDir); err != nil {
			return store.Contents{}, err
		}
	}
	part, err := os.CreateTemp(filepath.Dir(path), ".laurel-backup-*") // 0600
	if err != nil {
		return store.Contents{}, fmt.Errorf("the backup cannot be written: %w", err)
	}
	defer os.Remove(part.Name())
	defer part.Close()
	sum, err := writeBackup(ctx, db, part, head, cfg.BackupPassphrase, told)
	if err := errors.Join(err, part.Sync(), part.Close()); err != nil {
		return store.Contents{}, fmt.Errorf("the backup was not written: %w", err)
	}
	// Linking fails where a file is already.
	if err := os.Link(part.Name(), path); errors.Is(err, fs.ErrExist) {
		return store.Contents{}, fmt.Errorf("%s is there already: name a file that is not", path)
	} else if err != nil {
		return store.Contents{}, fmt.Errorf("the backup cannot be written: %w", err)
	}
	return sum, nil
}

func writeBackup(ctx context.Context, db *store.DB, to io.Writer, head backupHead, passphrase string, told func(rows int)) (store.Contents, error) {
	closers := []io.Closer{}
	if passphrase != "" {
		whom, err := age.NewScryptRecipient(passphrase)
		if err != nil {
			return store.Contents{}, err
		}
		whom.SetWorkFactor(passphraseWork)
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

func readKeys(dir string) (map[string][]byte, error) {
	keys := map[string][]byte{}
	for _, folder := range backedUp {
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

var restoreCommand = command{
	name: "restore", args: "FILE", short: "fill an empty database from a backup",
	long: "The database may be SQLite or PostgreSQL, whichever the backup was made on. Everything is there afterwards, or nothing.\n" +
		"A database in which somebody is on record is refused. Keys go to the folder of keys, where none may be in their place.",
	example: config.BackupPassphrase + "_FILE=/etc/laurel/passphrase laurel restore /var/backups/laurel-2026-11-28 --database-url sqlite:new.db",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			file, err := os.Open(args[0])
			if err != nil {
				return fmt.Errorf("the backup cannot be read: %w", err)
			}
			defer file.Close()
			db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{})
			if isLocked(err) {
				return errors.New("a server runs on this database file. Stop it first")
			}
			if err != nil {
				return err
			}
			defer db.Close()
			p := newProgress(c.err, "Rows")
			head, sum, err := restore(ctx, db, file, cfg, func(rows int) { p.set(rows, rows) })
			p.done()
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%d rows of %d tables are back, as they stood on %s, with %d keys.\nContent: %s\n", sum.Rows, sum.Tables, head.Made.Format("2 January 2006 15:04 UTC"), len(head.Keys), sum.Digest)
			return tellLost(ctx, c, cfg, db)
		}
	},
}

// restore reads a backup into an empty database. Keys come first: a database whose certificates
// cannot be signed by its own key would look whole and not be.
func restore(ctx context.Context, db *store.DB, file io.Reader, cfg config.Config, told func(rows int)) (backupHead, store.Contents, error) {
	var head backupHead
	in, err := openBackup(file, cfg.BackupPassphrase)
	if err != nil {
		return head, store.Contents{}, err
	}
	first, err := in.ReadBytes('\n')
	if err != nil || json.Unmarshal(first, &head) != nil || head.Laurel != "backup" {
		return head, store.Contents{}, errNoBackup
	}
	if head.Format != 1 {
		return head, store.Contents{}, apperr.NewConflict("store.newer")
	}
	if err := checkKeys(cfg.KeysDir, head.Keys); err != nil {
		return head, store.Contents{}, err
	}
	written, err := writeKeys(cfg.KeysDir, head.Keys)
	var sum store.Contents
	if err == nil {
		sum, err = db.Load(ctx, in, told)
	}
	if err != nil {
		for _, path := range written {
			_ = os.Remove(path)
		}
	}
	return head, sum, err
}

var errNoBackup = errors.New("this file is no backup, or was cut short. Nothing was restored")

func openBackup(file io.Reader, passphrase string) (*bufio.Reader, error) {
	in := bufio.NewReader(file)
	if began, _ := in.Peek(len(ageHeader)); string(began) == ageHeader {
		if passphrase == "" {
			return nil, fmt.Errorf("this backup is encrypted: put its passphrase into %s, or a file named by %s_FILE", config.BackupPassphrase, config.BackupPassphrase)
		}
		who, err := age.NewScryptIdentity(passphrase)
		if err != nil {
			return nil, err
		}
		plain, err := age.Decrypt(in, who)
		if err != nil {
			return nil, errors.New("the passphrase does not open this backup, or the file is damaged. Nothing was restored")
		}
		in = bufio.NewReader(plain)
	}
	unpacked, err := gzip.NewReader(in)
	if err != nil {
		return nil, errNoBackup
	}
	return bufio.NewReaderSize(unpacked, 1<<16), nil
}

// keyName reports the name of a key: not what a program leaves half written beside one.
func keyName(name string) bool {
	return name != "" && name == filepath.Base(name) && !strings.HasPrefix(name, ".") && !strings.HasPrefix(name, "new-")
}

// checkKeys refuses keys that would have to take another's place.
func checkKeys(dir string, keys map[string][]byte) error {
	for path, want := range keys {
		folder, name, _ := strings.Cut(path, "/")
		if !slices.Contains(backedUp, folder) || !keyName(name) {
			return errNoBackup
		}
		have, err := os.ReadFile(filepath.Join(dir, folder, name))
		if err == nil && !bytes.Equal(have, want) {
			return fmt.Errorf("another key lies in %s already. Name an empty folder of keys (%s), so that none is lost", filepath.Join(dir, folder), config.KeysDir)
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("the folder of keys cannot be read: %w", err)
		}
	}
	return nil
}

// writeKeys brings the keys that are not there yet to the disk, and names them.
func writeKeys(dir string, keys map[string][]byte) (written []string, err error) {
	for path, key := range keys {
		to := filepath.Join(dir, filepath.FromSlash(path))
		if _, err := os.Stat(to); err == nil {
			continue // the same, as checkKeys has seen
		}
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			return written, fmt.Errorf("the keys cannot be written, so nothing was restored: %w", err)
		}
		f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if err != nil {
			return written, fmt.Errorf("the keys cannot be written, so nothing was restored: %w", err)
		}
		written = append(written, to)
		_, err = f.Write(key)
		if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
			return written, fmt.Errorf("the keys cannot be written, so nothing was restored: %w", err)
		}
	}
	return written, nil
}

// tellLost says which ballot boxes can never be opened here, because their keys are not.
func tellLost(ctx context.Context, c console, cfg config.Config, db *store.DB) error {
	a, err := newInstallation(cfg, db, logger(io.Discard))
	if err != nil {
		return err
	}
	ctx = viewer.System(ctx, commandLine)
	for _, check := range a.invariants() {
		if check.Name != "survey.sealed_box_has_key" {
			continue
		}
		lost, err := check.Find(ctx)
		if err != nil {
			return err
		}
		if len(lost) > 0 {
			fmt.Fprintf(c.out, "Sealed at that time, with a key that is in no backup: %d of the ballot boxes. What lies in them can never be read; they end unopened:\n", len(lost))
			for _, one := range lost {
				fmt.Fprintln(c.out, "  "+one)
			}
		}
	}
	fmt.Fprintln(c.out, "Mail that was waiting then goes out when the server starts. Run “laurel doctor” first.")
	return nil
}
