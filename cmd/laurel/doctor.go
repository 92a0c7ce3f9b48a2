package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"laurel/internal/invariant"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

var doctorCommand = command{
	name: "doctor", short: "check everything that must always hold",
	long:    "It reads and changes nothing, also beside a running server. Breaches are named by what they concern, never by content;\nwith any, the exit code is 1.",
	example: "laurel doctor",
	flags: func(set *flag.FlagSet) func(context.Context, console, []string) error {
		s := settings(set)
		list := set.Bool("list", false, "name what is checked, and check nothing")
		return func(ctx context.Context, c console, args []string) error {
			if len(args) > 0 {
				return errUsage
			}
			cfg, err := s.load(c)
			if err != nil {
				return err
			}
			db, err := store.Open(ctx, cfg.DatabaseURL, store.Options{ReadOnly: true})
			if err != nil {
				return err
			}
			defer db.Close()
			a, err := newInstallation(cfg, db, logger(c.err))
			if err != nil {
				return err
			}
			if *list {
				for _, one := range a.invariants() {
					fmt.Fprintf(c.out, "%-40s %s\n", one.Name, one.Says)
				}
				return nil
			}
			return a.examine(ctx, c)
		}
	},
}

// invariants of every domain.
func (a *app) invariants() []invariant.Check {
	return slices.Concat(a.db.Invariants(), a.audit.Invariants(), a.directory.Invariants(), a.mentorship.Invariants(a.directory), a.roster.Invariants(), a.survey.Invariants(), a.feedback.Invariants(), a.awards.Invariants(), a.credential.Invariants(), a.metrics.Invariants(), a.dossiers.Invariants(),
		a.release.Invariants(), a.outbox.Invariants(), a.auth.Invariants(), a.blobs.Invariants(), a.once.Invariants())
}

func (a *app) examine(ctx context.Context, c console) error {
	all := a.invariants()
	bar := newProgress(c.err, "Checking")
	found, err := invariant.Run(viewer.System(ctx, "doctor"), all, bar.set)
	bar.done()
	if err != nil {
		return err
	}
	for _, f := range found {
		fmt.Fprintf(c.out, "%s: %s\n", f.Check, f.Says)
		for _, line := range f.Lines {
			fmt.Fprintf(c.out, "  %s\n", line)
		}
	}
	if len(found) > 0 {
		fmt.Fprintf(c.out, "%d of %d checks found something.\n", len(found), len(all))
		return errBreach
	}
	fmt.Fprintf(c.out, "All %d checks hold.\n", len(all))
	return nil
}

// progress is a bar on a terminal, shown once something has taken a second.
type progress struct {
	out   io.Writer
	what  string
	began time.Time
	shown bool
}

func newProgress(out io.Writer, what string) *progress {
	f, ok := out.(*os.File)
	if ok {
		info, err := f.Stat()
		ok = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	if !ok {
		out = nil
	}
	return &progress{out: out, what: what, began: time.Now()}
}

func (p *progress) set(done, total int) {
	if p.out == nil || total == 0 || time.Since(p.began) < time.Second {
		return
	}
	const width = 30
	filled := width * done / total
	fmt.Fprintf(p.out, "\r%s %s%s %d of %d", p.what, strings.Repeat("█", filled), strings.Repeat("░", width-filled), done, total)
	p.shown = true
}

func (p *progress) done() {
	if p.shown {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}
