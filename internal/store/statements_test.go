package store

import (
	"context"
	"path/filepath"
	"strconv"
	"testing"
)

func TestStatementsOfSQLiteStayPrepared(t *testing.T) {
	ctx := context.Background()
	db, err := Open(ctx, "sqlite:"+filepath.Join(t.TempDir(), "kept.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	exec := func(query string, args ...any) {
		t.Helper()
		if _, err := db.writes.ExecContext(ctx, query, args...); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	count := func() (columns, rows int) {
		t.Helper()
		got, err := db.writes.QueryContext(ctx, "SELECT * FROM things")
		if err != nil {
			t.Fatal(err)
		}
		defer got.Close()
		names, err := got.Columns()
		if err != nil {
			t.Fatal(err)
		}
		for got.Next() {
			rows++
		}
		return len(names), rows
	}
	exec("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
	for i := range 3 {
		exec("INSERT INTO things (name) VALUES (?)", strconv.Itoa(i))
	}
	if _, err := db.writes.ExecContext(ctx, "INSERT INTO things (name) VALUES (?)", "1"); err == nil {
		t.Error("a name was taken twice")
	}
	exec("INSERT INTO things (name) VALUES (?)", "3")
	if columns, rows := count(); columns != 2 || rows != 4 {
		t.Errorf("%d columns, %d rows", columns, rows)
	}
	exec("ALTER TABLE things ADD COLUMN more TEXT")
	if columns, rows := count(); columns != 3 || rows != 4 {
		t.Errorf("after a change of the table %d columns, %d rows", columns, rows)
	}

	// The same text runs inside its own rows.
	tx, err := db.writes.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	outer, err := tx.QueryContext(ctx, "SELECT * FROM things")
	if err != nil {
		t.Fatal(err)
	}
	pairs := 0
	for outer.Next() {
		inner, err := tx.QueryContext(ctx, "SELECT * FROM things")
		if err != nil {
			t.Fatal(err)
		}
		for inner.Next() {
			pairs++
		}
		if err := inner.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := outer.Close(); err != nil || pairs != 16 {
		t.Errorf("%d pairs, %v", pairs, err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}

	for i := range 2 * keptStatements {
		exec("INSERT INTO things (id) VALUES (" + strconv.Itoa(100+i) + ")")
	}
	conn, err := db.writes.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.Raw(func(raw any) error {
		if n := len(raw.(*keepingConn).idle); n != keptStatements {
			t.Errorf("%d statements are kept", n)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}
