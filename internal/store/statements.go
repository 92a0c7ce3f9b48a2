package store

import (
	"context"
	"database/sql/driver"
	"reflect"
	"strings"
)

// keptStatements is how many statements of a SQLite connection stay prepared, each of at
// most longestKept bytes: together they cover what requests and jobs ask over and over.
const (
	keptStatements = 128
	longestKept    = 32 << 10
)

// sqliteConn is what the driver's connection can do.
type sqliteConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

// keepingConn keeps the statements of a connection prepared after their use: reading a
// statement's text takes SQLite longer than most of ours take to run, and ent hands it
// over anew each time. A statement that is under way is not among the idle ones, so that
// the same text can run inside its own rows.
type keepingConn struct {
	sqliteConn
	idle   map[string]driver.Stmt
	closed bool
}

func keepStatements(c sqliteConn) *keepingConn {
	return &keepingConn{sqliteConn: c, idle: map[string]driver.Stmt{}}
}

// kept is whether a text is one statement on rows: transactions, pragmas and definitions
// come too seldom, and a script is several statements.
func kept(query string) bool {
	if len(query) > longestKept {
		return false
	}
	verb, _, _ := strings.Cut(query, " ")
	switch verb {
	case "SELECT", "INSERT", "UPDATE", "DELETE":
		return !strings.Contains(query, ";")
	}
	return false
}

func (c *keepingConn) take(ctx context.Context, query string) (driver.Stmt, error) {
	if st, ok := c.idle[query]; ok {
		delete(c.idle, query)
		return st, nil
	}
	return c.PrepareContext(ctx, query)
}

func (c *keepingConn) giveBack(query string, st driver.Stmt) error {
	if _, other := c.idle[query]; other || c.closed {
		return st.Close()
	}
	if len(c.idle) >= keptStatements {
		for old, idle := range c.idle { // whichever comes first
			delete(c.idle, old)
			if err := idle.Close(); err != nil {
				return err
			}
			break
		}
	}
	c.idle[query] = st
	return nil
}

func (c *keepingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if !kept(query) {
		return c.sqliteConn.ExecContext(ctx, query, args)
	}
	st, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	res, err := st.(driver.StmtExecContext).ExecContext(ctx, args)
	if err != nil {
		_ = st.Close()
		return nil, err
	}
	return res, c.giveBack(query, st)
}

func (c *keepingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if !kept(query) {
		return c.sqliteConn.QueryContext(ctx, query, args)
	}
	st, err := c.take(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := st.(driver.StmtQueryContext).QueryContext(ctx, args)
	if err != nil {
		_ = st.Close()
		return nil, err
	}
	return &keptRows{sqliteRows: rows.(sqliteRows), back: func() error { return c.giveBack(query, st) }}, nil
}

// Close ends the statements first: SQLite keeps a file open until the last is gone.
func (c *keepingConn) Close() error {
	c.closed = true
	for _, st := range c.idle {
		_ = st.Close()
	}
	clear(c.idle)
	return c.sqliteConn.Close()
}

// sqliteRows is what the driver's rows can do.
type sqliteRows interface {
	Columns() []string
	Close() error
	Next(dest []driver.Value) error
	ColumnTypeDatabaseTypeName(index int) string
	ColumnTypeLength(index int) (length int64, ok bool)
	ColumnTypeNullable(index int) (nullable, ok bool)
	ColumnTypePrecisionScale(index int) (precision, scale int64, ok bool)
	ColumnTypeScanType(index int) reflect.Type
}

// keptRows give their statement back at the end.
type keptRows struct {
	sqliteRows
	back func() error
}

func (r *keptRows) Close() error {
	err := r.sqliteRows.Close()
	if r.back != nil {
		if late := r.back(); err == nil {
			err = late
		}
		r.back = nil
	}
	return err
}
