package main

import (
	"context"
	"flag"
	"log/slog"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/id"
	"laurel/internal/store"
)

// settingsFlags are the flags of every command that needs an installation.
type settingsFlags struct {
	set  *flag.FlagSet
	file *string
	own  map[string]*string
}

func settings(set *flag.FlagSet) settingsFlags {
	s := settingsFlags{set: set, own: map[string]*string{}}
	s.file = set.String("config", "", "read settings from `FILE`, lines of NAME=VALUE")
	s.own["database-url"] = set.String("database-url", "", "`URL` of the database: sqlite:PATH or postgres://… (no password here)")
	s.own["keys-dir"] = set.String("keys-dir", "", "`FOLDER` of the keys")
	return s
}

// serving adds the flags of commands that listen or write links.
func (s settingsFlags) serving() settingsFlags {
	s.own["addr"] = s.set.String("addr", "", "listen on `HOST:PORT`")
	s.own["base-url"] = s.set.String("base-url", "", "`URL` by which people reach the server")
	s.own["mail-per-minute"] = s.set.String("mail-per-minute", "", "send at most `N` e-mails in any minute; without it as many as there are")
	return s
}

var flagNames = map[string]string{"mail-per-minute": config.MailPace, "database-url": config.DatabaseURL, "keys-dir": config.KeysDir, "addr": config.Addr, "base-url": config.BaseURL}

func (s settingsFlags) load(c console) (config.Config, error) {
	given := map[string]string{}
	s.set.Visit(func(f *flag.Flag) {
		if name, ok := flagNames[f.Name]; ok {
			given[name] = *s.own[f.Name]
		}
	})
	return config.Load(given, c.environ, *s.file)
}

// open opens a migrated database for writing.
func open(ctx context.Context, cfg config.Config) (*store.DB, error) {
	db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{})
	if err != nil {
		return nil, err
	}
	if _, err := db.Migrate(ctx); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// newInstallation is the house over an open database, by its settings.
func newInstallation(cfg config.Config, db *store.DB, log *slog.Logger) (*app, error) {
	keys, err := auth.OpenKeys(cfg.KeysDir)
	if err != nil {
		return nil, err
	}
	boxes, err := boxkey.Open(cfg.KeysDir)
	if err != nil {
		return nil, err
	}
	return newApp(foundations{DB: db, IDs: id.Random, Clock: clock.System{}, Keys: keys, Boxes: boxes, Signing: credential.OpenKeys(cfg.KeysDir, id.Random), BaseURL: cfg.BaseURL, Log: log}), nil
}

func isLocked(err error) bool {
	all := apperr.All(err)
	return len(all) == 1 && all[0].Key == "store.locked"
}
