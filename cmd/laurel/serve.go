package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"strings"
	"sync"

	"laurel/internal/apperr"
	"laurel/internal/config"
	"laurel/internal/server"
	"laurel/internal/web"
)

var serveCommand = command{
	name: "serve", short: "serve an installation",
	long: "Settings come from flags, then the environment (LAUREL_DATABASE_URL, LAUREL_BASE_URL, LAUREL_SMTP_URL, LAUREL_MAIL_FROM,\n" +
		"LAUREL_KEYS_DIR, LAUREL_ADDR, LAUREL_MAIL_PER_MINUTE, LAUREL_TRUSTED_PROXIES; LAUREL_PDF_SIGNING_KEY\n" +
		"and LAUREL_PDF_SIGNING_CHAIN sign certificates with the institution's own; each also as …_FILE), then a file. On an empty database a one-time set-up link is printed.",
	example: "LAUREL_DATABASE_URL=sqlite:laurel.db laurel serve --addr 127.0.0.1:8080",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set).serving()
		webDir := set.String("web-dir", "", "serve the screens from `FOLDER` instead of those inside the program")
		trusted := set.Bool("trusted-only", false, "accept the screens' own GraphQL documents and no others")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) > 0 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			return serve(ctx, c, cfg, doorOptions{WebDir: *webDir, TrustedOnly: *trusted})
		}
	},
}

// logger writes lines of JSON with the fields that each place allows itself.
func logger(out io.Writer) *slog.Logger { return slog.New(slog.NewJSONHandler(out, nil)) }

func serve(ctx context.Context, c console, cfg config.Config, o doorOptions) error {
	log := logger(c.err)
	db, err := open(ctx, cfg)
	if isLocked(err) {
		return errors.New("another server runs on this database file. Stop it first, or use PostgreSQL for several servers")
	}
	if err != nil {
		return err
	}
	defer db.Close()
	a, err := newInstallation(cfg, db, log)
	if err != nil {
		return err
	}
	if err := a.deliverTo(cfg); err != nil {
		return err
	}
	if err := a.signWith(cfg); err != nil {
		return err
	}
	o.Proxies = cfg.Proxies
	handler, err := a.door(cfg.BaseURL, o)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", cfg.Addr)
	if err != nil {
		return fmt.Errorf("cannot listen on %s: %w", cfg.Addr, err)
	}
	link, err := a.auth.SetUpLink(ctx)
	if err != nil && apperr.CodeOf(err) != apperr.Conflict {
		return err
	}
	fmt.Fprintf(c.out, "Laurel answers on %s\n", cfg.BaseURL)
	if link != "" {
		fmt.Fprintf(c.out, "Nobody runs this department yet. Open this link once, within a day, to set it up:\n\n  %s\n\n", link)
	}
	if cfg.SMTPURL == "" {
		fmt.Fprintf(c.out, "No mail server is set (%s): messages wait in the outbox.\n", config.SMTPURL)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var background sync.WaitGroup
	background.Go(func() { a.work(ctx) })
	if path, ok := strings.CutPrefix(cfg.DatabaseURL, "sqlite:"); ok {
		stop, err := a.listen(ctx, path+".sock")
		if err != nil {
			return err
		}
		defer stop()
	}
	err = server.Serve(ctx, l, handler, log)
	cancel()
	background.Wait()
	return err
}

// doorOptions are choices about the door.
type doorOptions struct {
	WebDir      string
	TrustedOnly bool
	Proxies     []netip.Prefix
	Reset       func(ctx context.Context) error // demo
}

func (o doorOptions) files() (fs.FS, error) {
	if o.WebDir != "" {
		if _, err := os.Stat(o.WebDir); err != nil {
			return nil, fmt.Errorf("the screens' folder cannot be read: %w", err)
		}
	}
	return web.Files(o.WebDir)
}
