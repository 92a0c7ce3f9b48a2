// Package invarianttest plants breaches and looks whether doctor names them.
//
// It owns: running planted breaches on both engines, each alone in a database, and seeing
// to it that every check has one. It does not own: the checks, nor what
// their breaches are.
package invarianttest

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"testing"

	"laurel/internal/invariant"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// Canary is put, in whatever case, where no line of a finding may quote from: answers, names, addresses,
// secrets.
const Canary = "canary"

// Breach is something that must not be, and what names it.
type Breach struct {
	Is    string // the name of its test
	Check string
	// Planted are statements, made by SQL and taken back after the look. Plant is for what
	// statements cannot do, in a database of its own.
	Planted []string
	Plant   func(t *testing.T, db *store.DB)
	// Names is part of the line that must be found; Of is a query for it.
	Names string
	Of    string
}

// Each plants every breach in a database that made fills, on both engines. Before, the
// checks must find nothing. A check without a breach fails the test.
func Each(t *testing.T, made func(t *testing.T, db *store.DB) []invariant.Check, breaches ...Breach) {
	t.Helper()
	testkit.Each(t, func(t *testing.T, db *store.DB) { On(t, db, made, breaches...) })
}

// On is Each in one database, and on its engine.
func On(t *testing.T, db *store.DB, made func(t *testing.T, db *store.DB) []invariant.Check, breaches ...Breach) {
	t.Helper()
	checks := made(t, db)
	if found := run(t, checks); len(found) > 0 {
		t.Fatalf("found before anything was planted: %+v", found)
	}
	planted := map[string]bool{}
	for _, b := range breaches {
		planted[b.Check] = true
		t.Run(b.Is, func(t *testing.T) {
			if b.Plant == nil {
				b.mustBeNamed(t, db, checks)
				return
			}
			fresh := testkit.SQLite
			if db.Postgres() {
				fresh = testkit.Postgres
			}
			own := fresh(t)
			checks := made(t, own)
			b.Plant(t, own)
			b.mustBeNamed(t, own, checks)
		})
	}
	for _, c := range checks {
		if !planted[c.Name] {
			t.Errorf("no breach of %s is planted", c.Name)
		}
		if !strings.HasSuffix(c.Says, ".") {
			t.Errorf("%s is no sentence: %q", c.Name, c.Says)
		}
	}
}

func (b Breach) mustBeNamed(t *testing.T, db *store.DB, checks []invariant.Check) {
	t.Helper()
	want := b.Names
	var found []invariant.Finding
	look := func(ctx context.Context) error {
		if b.Of != "" {
			if some, err := db.Row(ctx, b.Of, nil, &want); err != nil || !some {
				return errors.Join(errors.New(b.Of), err)
			}
		}
		var err error
		found, err = invariant.Run(ctx, checks, nil)
		return err
	}
	var err error
	if b.Plant != nil {
		err = look(system())
	} else {
		err = db.Write(system(), func(ctx context.Context) error {
			if err := plant(ctx, db, b.Planted); err != nil {
				return err
			}
			return cmp.Or(look(ctx), errTakenBack)
		})
	}
	if err != nil && !errors.Is(err, errTakenBack) {
		t.Fatal(err)
	}
	named := false
	for _, f := range found {
		for _, line := range f.Lines {
			named = named || f.Check == b.Check && strings.Contains(line, want)
			if strings.Contains(strings.ToLower(line), Canary) {
				t.Errorf("%s quotes what somebody wrote: %s", f.Check, line)
			}
		}
	}
	if !named {
		t.Errorf("%s does not name %q; found %+v", b.Check, want, found)
	}
}

func run(t *testing.T, checks []invariant.Check) []invariant.Finding {
	t.Helper()
	found, err := invariant.Run(system(), checks, nil)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func system() context.Context { return viewer.System(context.Background(), "doctor") }

var errTakenBack = errors.New("taken back")

// SQL is statements that are planted past the triggers that protect written records. Each $1
// is testkit.Start.
func SQL(statements ...string) []string { return statements }

// Plant makes the statements of SQL in a database, to stay.
func Plant(t *testing.T, db *store.DB, statements ...string) {
	t.Helper()
	if err := db.Write(system(), func(ctx context.Context) error { return plant(ctx, db, statements) }); err != nil {
		t.Fatal(err)
	}
}

func plant(ctx context.Context, db *store.DB, statements []string) error {
	drops := "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"
	if db.Postgres() {
		drops = "SELECT 'DROP TRIGGER ' || t.tgname || ' ON ' || c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal"
	}
	first, err := db.Lines(ctx, drops)
	if err != nil {
		return err
	}
	for _, stmt := range append(first, statements...) {
		var args []any
		if strings.Contains(stmt, "$1") {
			args = append(args, testkit.Start)
		}
		if _, err := db.Exec(ctx, stmt, args...); err != nil {
			return err
		}
	}
	return nil
}
