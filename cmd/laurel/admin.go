package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

var adminGrantCommand = command{
	name: "admin grant", args: "EMAIL", short: "make somebody administrator and print a link to sign in",
	long:    "On an empty database it prints the one-time set-up link again. Otherwise EMAIL belongs to somebody on record;\nthe link serves once, for fifteen minutes, and needs no mail.",
	example: "laurel admin grant eloise.tremblay@university.example",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		s.own["base-url"] = set.String("base-url", "", "`URL` by which people reach the server")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) != 1 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			return runErrand(ctx, c, cfg, errand{Name: "admin grant", Args: map[string]string{"email": args[0]}})
		}
	},
}

func adminGrant(ctx context.Context, a *app, e errand, out io.Writer) error {
	link, err := a.auth.SetUpLink(ctx)
	if err == nil {
		fmt.Fprintf(out, "Nobody runs this department yet. Open this link once, within a day, to set it up:\n\n  %s\n\n", link)
		return nil
	}
	if apperr.CodeOf(err) != apperr.Conflict {
		return err
	}
	p, found, err := a.directory.ByEmail(ctx, e.Args["email"])
	if err != nil {
		return err
	}
	if !found || p.Status == directory.Left {
		return apperr.New(apperr.NotFound, "person.unknown_address").With("email", e.Args["email"])
	}
	today, err := a.directory.Today(ctx)
	if err != nil {
		return err
	}
	if !holds(p, viewer.Administrator, today) {
		if err := a.db.Write(ctx, func(ctx context.Context) error {
			if err := a.directory.InstallGrant(ctx, directory.GrantInput{Person: p.ID, Role: viewer.Administrator, From: today}); err != nil {
				return err
			}
			return a.audit.Record(ctx, viewer.From(ctx), "role.granted", string(p.ID))
		}); err != nil {
			return err
		}
	}
	if link, err = a.auth.AdminLink(ctx, p.ID); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s is administrator. This link signs in once, within fifteen minutes:\n\n  %s\n\n", p.Name, link)
	return nil
}

func holds(p directory.Person, role viewer.Role, day clock.Date) bool {
	for _, g := range p.Grants {
		if g.Role == role && g.On(day) {
			return true
		}
	}
	return false
}

var migrateCommand = command{
	name: "migrate", short: "bring the database to this program's schema",
	long:    "“laurel serve” does this by itself. A SQLite file is copied beside itself first.",
	example: "LAUREL_DATABASE_URL=postgres://laurel@localhost/laurel laurel migrate",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		return func(ctx context.Context, c console, args []string) error {
			if len(args) > 0 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{})
			if err != nil {
				return err
			}
			defer db.Close()
			n, err := db.Migrate(ctx)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.out, "%d migrations were run; the database is up to date.\n", n)
			return nil
		}
	},
}

// readFile reads what a command was given: a file, or standard input for "-".
func readFile(c console, path string) ([]byte, error) {
	const most = 10 << 20
	in := c.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	b, err := io.ReadAll(io.LimitReader(in, most+1))
	if err == nil && len(b) > most {
		return nil, apperr.New(apperr.TooLarge, "blob.too_large")
	}
	return b, err
}
