// Command migrategen writes the next migration of each database from ent/schema.
//
// Run it from the top of the repository:
//
//	go run ./internal/migrategen -name add_something -postgres postgres://…/empty
//
// The PostgreSQL database must be empty: the folder is replayed there. With -check
// it writes nothing and fails when a migration is missing. It owns the making of
// migrations. It does not own: running them (internal/store).
package main

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"ariga.io/atlas/sql/migrate"
	atlas "ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlite"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"

	entmigrate "laurel/ent/migrate"
)

func main() {
	name := flag.String("name", "", "what the migration does, in_snake_case")
	postgres := flag.String("postgres", os.Getenv("LAUREL_DEV_POSTGRES"), "URL of an empty PostgreSQL database")
	check := flag.Bool("check", false, "write nothing; fail when a migration is missing")
	flag.Parse()
	if err := run(*name, *postgres, *check); err != nil {
		fmt.Fprintln(os.Stderr, "migrategen:", err)
		os.Exit(1)
	}
}

func run(name, postgres string, check bool) error {
	if name == "" && !check {
		return errors.New("say what the migration does: -name add_something")
	}
	if postgres == "" {
		return errors.New("both databases are written together: give an empty one with -postgres")
	}
	tmp, err := os.MkdirTemp("", "laurel-migrategen")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	pg, err := sql.Open("postgres", postgres)
	if err != nil {
		return err
	}
	lite, err := sql.Open("sqlite", "file:"+filepath.Join(tmp, "dev.db")+"?_pragma=foreign_keys(1)")
	if err != nil {
		return err
	}
	for _, d := range []struct {
		folder, dialect string
		db              *sql.DB
	}{{"sqlite", dialect.SQLite, lite}, {"postgres", dialect.Postgres, pg}} {
		folder := filepath.Join("ent", "migrate", "sql", d.folder)
		if check {
			scratch := filepath.Join(tmp, d.folder)
			if err := os.CopyFS(scratch, os.DirFS(folder)); err != nil {
				return err
			}
			folder = scratch
		}
		err := diff(folder, d.dialect, d.db, name)
		switch {
		case errors.Is(err, migrate.ErrNoPlan):
			fmt.Println(d.folder + ": nothing to migrate")
		case err != nil:
			return fmt.Errorf("%s: %w", d.folder, err)
		case check:
			return fmt.Errorf("%s: the schema has changed without a migration", d.folder)
		default:
			fmt.Println(d.folder + ": written")
		}
	}
	return nil
}

func diff(folder, dialectName string, db *sql.DB, name string) error {
	dir, err := sqltool.NewGooseDir(folder)
	if err != nil {
		return err
	}
	m, err := schema.NewMigrate(entsql.OpenDB(dialectName, db),
		schema.WithDir(dir),
		schema.WithFormatter(sqltool.GooseFormatter),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(dialectName),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
		schema.WithErrNoPlan(true),
		schema.WithDiffHook(withoutRowID(dialectName)),
	)
	if err != nil {
		return err
	}
	if name == "" {
		name = "check"
	}
	if err := m.NamedDiff(context.Background(), name, entmigrate.Tables...); err != nil {
		return err
	}
	return forwardOnly(folder, dir)
}

// forwardOnly takes the way back out of what was written: the generated one is
// wrong for SQLite, and a copy is made before migrating.
func forwardOnly(folder string, dir migrate.Dir) error {
	files, err := dir.Files()
	if err != nil {
		return err
	}
	for _, f := range files {
		up, _, found := strings.Cut(string(f.Bytes()), "-- +goose Down")
		if found {
			if err := os.WriteFile(filepath.Join(folder, f.Name()), []byte(strings.TrimSpace(up)+"\n"), 0o644); err != nil {
				return err
			}
		}
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(dir, sum)
}

// withoutRowID gives the tables so annotated their WITHOUT ROWID, which ent itself
// cannot say.
func withoutRowID(dialectName string) schema.DiffHook {
	return func(next schema.Differ) schema.Differ {
		return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
			if dialectName == dialect.SQLite {
				for _, t := range desired.Tables {
					if entmigrate.WithoutRowID[t.Name] {
						t.Attrs = append(t.Attrs, &sqlite.WithoutRowID{})
					}
				}
			}
			return next.Diff(current, desired)
		})
	}
}
