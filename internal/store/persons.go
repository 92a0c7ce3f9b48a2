package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

func (c Column) String() string { return c.Table + "." + c.Name }

// Row is a row by its columns, each value as JSON: JSON columns as they are, times in RFC 3339.
type Row map[string]json.RawMessage

// RowsNaming are the rows of a table whose column holds an identifier, in the order of their
// keys, without bytes and without the columns left out. Where narrows them, in SQL of the
// program's own.
//
// It passes by every permit: whoever calls it answers for who reads what it gives.
func (db *DB) RowsNaming(ctx context.Context, c Column, who, where string, without ...string) ([]Row, error) {
	var t dumpTable
	for _, one := range tables() {
		if one.Table == c.Table {
			t = one
		}
	}
	if t.Table == "" {
		return nil, fmt.Errorf("there is no table %s", c.Table)
	}
	var columns [][2]string
	var names []string
	for _, col := range t.Columns {
		if col[1] != aBlob && !slices.Contains(without, col[0]) {
			columns, names = append(columns, col), append(names, `"`+col[0]+`"`)
		}
	}
	query := "SELECT " + strings.Join(names, ", ") + ` FROM "` + t.Table + `" WHERE "` + c.Name + `" = $1`
	if where != "" {
		query += " AND " + where
	}
	rows, err := db.Query(ctx, query+" ORDER BY "+db.order(t), who)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []Row
	held, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range held {
		into[i] = &held[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		row := Row{}
		for i, col := range columns {
			var b bytes.Buffer
			if err := write(&b, col[1], held[i]); err != nil {
				return nil, fmt.Errorf("%s.%s: %w", c.Table, col[0], err)
			}
			row[col[0]] = b.Bytes()
			if col[1] == aJSON && held[i] != nil { // it was put into quotes for a dump
				var inside string
				if err := json.Unmarshal(b.Bytes(), &inside); err != nil {
					return nil, err
				}
				row[col[0]] = json.RawMessage(inside)
			}
		}
		out = append(out, row)
	}
	return out, rows.Err()
}

// Mentions counts the rows of each table whose text holds one of some words, in any case, by
// column. It reads every table whole. Words shorter than four letters are not looked for: they
// would be found everywhere.
func (db *DB) Mentions(ctx context.Context, words ...string) (map[Column]int, error) {
	var patterns []any
	for _, w := range words {
		if len([]rune(w)) >= 4 {
			w = "%" + strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(w) + "%"
			patterns = append(patterns, w, strings.ToLower(w))
		}
	}
	out := map[Column]int{}
	if len(patterns) == 0 {
		return out, nil
	}
	for _, t := range tables() {
		for _, col := range t.Columns {
			if col[1] != aText && col[1] != aJSON {
				continue
			}
			var some []string
			for i := range patterns {
				// As it is written too: SQLite folds ASCII alone.
				form := `CAST("%s" AS text)`
				if i%2 == 1 {
					form = "lower(" + form + ")"
				}
				some = append(some, fmt.Sprintf(form+` LIKE $%d ESCAPE '\'`, col[0], i+1))
			}
			var n int
			if _, err := db.Row(ctx, `SELECT count(*) FROM "`+t.Table+`" WHERE `+strings.Join(some, " OR "), patterns, &n); err != nil {
				return nil, err
			}
			if n > 0 {
				out[Column{t.Table, col[0]}] = n
			}
		}
	}
	return out, nil
}
