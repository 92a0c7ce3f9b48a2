package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"laurel/ent/migrate"
	"laurel/internal/invariant"
)

// answers are the tables that a submit writes: kept free of foreign keys, which cost
// it two to four times its speed.
var answers = []string{"drafts", "participations", "responses"}

// Invariants are what must hold of the database, whatever it is about.
func (db *DB) Invariants() []invariant.Check {
	all := []invariant.Check{
		{Name: "store.triggers_stand", Says: "The database itself refuses to change or delete what is written once.", Find: db.brokenTriggers},
		{Name: "store.answers_stand_alone", Says: "Drafts, places and responses have no foreign keys.", Find: db.answerKeys},
	}
	if db.Postgres() {
		return append(all, invariant.Check{
			Name: "store.constraints_checked", Says: "Every constraint has been checked against the rows that are there.", Find: db.uncheckedConstraints,
		})
	}
	return append(all,
		invariant.Check{Name: "store.order_forgotten", Says: "Tables whose rows must not remember the order they came in are WITHOUT ROWID.", Find: db.rememberedOrder},
		invariant.Check{Name: "store.file_whole", Says: "The database file is whole.", Find: db.damage},
		invariant.Check{Name: "store.parents_exist", Says: "No row has lost the row it belongs to.", Find: db.orphans},
		invariant.Check{Name: "store.writes_reach_disk", Says: "A write is acknowledged once it is on the disk (synchronous is FULL).", Find: db.lazyWrites},
	)
}

// Lines reads the one text column of a query: what a check has found.
func (db *DB) Lines(ctx context.Context, query string, args ...any) ([]string, error) {
	rows, err := db.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return nil, err
		}
		out = append(out, line)
	}
	return out, classify(rows.Err())
}

// brokenTriggers compares the triggers with the list: gone, switched off, or doing
// something else.
func (db *DB) brokenTriggers(ctx context.Context) ([]string, error) {
	query := "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
	if db.Postgres() {
		query = `SELECT t.tgname, c.relname, CASE WHEN t.tgenabled IN ('O', 'A') THEN p.prosrc ELSE '' END
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal`
	}
	rows, err := db.Query(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	type held struct{ table, does string }
	there := map[string]held{}
	for rows.Next() {
		var name string
		var h held
		if err := rows.Scan(&name, &h.table, &h.does); err != nil {
			return nil, err
		}
		there[name] = h
	}
	if err := rows.Err(); err != nil {
		return nil, classify(err)
	}
	var out []string
	for _, t := range triggers() {
		h, ok := there[t.name]
		same := h.does == t.sqlite
		if db.Postgres() {
			same = h.does != "" && strings.Contains(refuseFunction, h.does)
		} else if t.sqlite == "" {
			continue
		}
		switch {
		case !ok:
			out = append(out, t.name+" is gone")
		case !same || h.table != t.table:
			out = append(out, t.name+" is switched off or does something else")
		}
	}
	slices.Sort(out)
	return out, nil
}

func (db *DB) answerKeys(ctx context.Context) ([]string, error) {
	if db.Postgres() {
		return db.Lines(ctx, `SELECT 'table ' || c.relname || ': ' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
WHERE k.contype = 'f' AND c.relname IN ('`+strings.Join(answers, "', '")+`') ORDER BY 1`)
	}
	var out []string
	for _, table := range answers {
		keys, err := db.Lines(ctx, fmt.Sprintf(`SELECT 'table %s: a key to ' || "table" FROM pragma_foreign_key_list('%s')`, table, table))
		if err != nil {
			return nil, err
		}
		out = append(out, keys...)
	}
	return out, nil
}

func (db *DB) uncheckedConstraints(ctx context.Context) ([]string, error) {
	return db.Lines(ctx, `SELECT 'table ' || c.relname || ': ' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
WHERE NOT k.convalidated ORDER BY 1`)
}

func (db *DB) rememberedOrder(ctx context.Context) ([]string, error) {
	forgetful, err := db.Lines(ctx, "SELECT name FROM pragma_table_list WHERE type = 'table' AND wr = 1")
	if err != nil {
		return nil, err
	}
	var out []string
	for table := range migrate.WithoutRowID {
		if !slices.Contains(forgetful, table) {
			out = append(out, "table "+table)
		}
	}
	slices.Sort(out)
	return out, nil
}

func (db *DB) damage(ctx context.Context) ([]string, error) {
	found, err := db.Lines(ctx, "SELECT integrity_check FROM pragma_integrity_check")
	if slices.Equal(found, []string{"ok"}) {
		return nil, err
	}
	return found, err
}

func (db *DB) orphans(ctx context.Context) ([]string, error) {
	return db.Lines(ctx, `SELECT 'table ' || "table" || ': ' || count(*) || ' rows without their ' || parent
FROM pragma_foreign_key_check GROUP BY "table", parent ORDER BY 1`)
}

func (db *DB) lazyWrites(ctx context.Context) ([]string, error) {
	const full = 2
	var level int
	if _, err := db.Row(ctx, "PRAGMA synchronous", nil, &level); err != nil || level >= full {
		return nil, err
	}
	return []string{fmt.Sprintf("synchronous is %d", level)}, nil
}
