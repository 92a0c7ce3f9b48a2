package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"laurel/internal/apperr"
	"laurel/internal/backup"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

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
			sum, err := writeBackup(ctx, db, args[0], cfg, !*bare, func(rows int) { p.set(rows, rows) })
			p.done()
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%d rows of %d tables are in %s.\nContent: %s\n", sum.Rows, sum.Tables, args[0], sum.Digest)
			return nil
		}
	},
}

// writeBackup writes the file whole or not at all, for its owner alone; one that is there is not
// written over.
func writeBackup(ctx context.Context, db *store.DB, path string, cfg config.Config, withKeys bool, told func(rows int)) (store.Contents, error) {
	keys := cfg.KeysDir
	if !withKeys {
		keys = ""
	}
	head, err := backup.NewHead(clock.System{}.Now(), db.Dialect(), keys)
	if err != nil {
		return store.Contents{}, err
	}
	part, err := os.CreateTemp(filepath.Dir(path), ".laurel-backup-*") // 0600
	if err != nil {
		return store.Contents{}, fmt.Errorf("the backup cannot be written: %w", err)
	}
	defer os.Remove(part.Name())
	defer part.Close()
	sum, err := backup.Write(ctx, db, part, head, cfg.BackupPassphrase, told)
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
			head, sum, err := backup.Restore(ctx, db, file, cfg.KeysDir, cfg.BackupPassphrase, false, func(rows int) { p.set(rows, rows) })
			p.done()
			if all := apperr.All(err); len(all) > 0 && all[0].Key == "backup.encrypted" {
				return fmt.Errorf("this backup is encrypted: put its passphrase into %s, or a file named by %s_FILE", config.BackupPassphrase, config.BackupPassphrase)
			}
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%d rows of %d tables are back, as they stood on %s, with %d keys.\nContent: %s\n", sum.Rows, sum.Tables, head.Made.Format("2 January 2006 15:04 UTC"), len(head.Keys), sum.Digest)
			return tellLost(ctx, c, cfg, db)
		}
	},
}

// tellLost says which ballot boxes can never be opened here, because their keys are not.
func tellLost(ctx context.Context, c console, cfg config.Config, db *store.DB) error {
	a, err := newInstallation(cfg, db, logger(io.Discard))
	if err != nil {
		return err
	}
	lost, err := a.lostBoxes(viewer.System(ctx, commandLine))
	if err != nil {
		return err
	}
	if len(lost) > 0 {
		fmt.Fprintf(c.out, "Sealed at that time, with a key that is in no backup: %d of the ballot boxes. What lies in them can never be read; they end unopened:\n", len(lost))
		for _, one := range lost {
			fmt.Fprintln(c.out, "  "+one)
		}
	}
	fmt.Fprintln(c.out, "Mail that was waiting then goes out when the server starts. Run “laurel doctor” first.")
	return nil
}

// sealedBoxHasKey is the check that finds the boxes a restore has lost.
const sealedBoxHasKey = "survey.sealed_box_has_key"

// lostBoxes are the sealed ballot boxes whose keys are not here.
func (a *app) lostBoxes(ctx context.Context) ([]string, error) {
	for _, check := range a.invariants() {
		if check.Name == sealedBoxHasKey {
			return check.Find(ctx)
		}
	}
	return nil, errors.New("doctor does not look for the keys of ballot boxes")
}
