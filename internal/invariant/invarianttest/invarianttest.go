// Package invarianttest plants breaches and looks whether doctor names them.
//
// It owns: running planted breaches on both engines, each on a database of its own,
// and seeing to it that every check has one. It does not own: the checks, nor what
// their breaches are.
package invarianttest

import (
	"context"
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
	Plant func(t *testing.T, db *store.DB)
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

// On is Each on the engine of a database, which is used for the first look only.
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
	if b.Of != "" {
		if found, err := db.Row(system(), b.Of, nil, &want); err != nil || !found {
			t.Fatalf("%s: %v", b.Of, err)
		}
	}
	named := false
	found := run(t, checks)
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

// SQL plants by statements, past the triggers that protect written records. Each $1 is
// testkit.Start.
func SQL(statements ...string) func(t *testing.T, db *store.DB) {
	return func(t *testing.T, db *store.DB) {
		t.Helper()
		drops := "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"
		if db.Postgres() {
			drops = "SELECT 'DROP TRIGGER ' || t.tgname || ' ON ' || c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal"
		}
		first, err := db.Lines(system(), drops)
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(system(), func(ctx context.Context) error {
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
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
