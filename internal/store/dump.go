package store

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entschema "entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/pressly/goose/v3"

	"laurel/ent/migrate"
	migrations "laurel/ent/migrate/sql"
	"laurel/internal/apperr"
)

// Contents are what a dump holds. Two databases with the same digest hold the same rows,
// whichever engine they are on.
type Contents struct {
	Tables int
	Rows   int
	Digest string // SHA-256 of the tables' own digests, hex
}

// A dump is lines of JSON: what it was made from, then each table with its columns, its rows as
// lists in the order of its key, and how many there were with their SHA-256; then the
// sum of all. It is read on either engine, by this program and later ones.
type (
	dumpHead struct {
		Migrations []string `json:"migrations"` // names without their times, which differ between engines
	}
	dumpTable struct {
		Table   string      `json:"table"`
		Key     int         `json:"key"`     // how many columns at the front are the key
		Columns [][2]string `json:"columns"` // name and kind
	}
	dumpEnd struct {
		End    string `json:"end"`
		Rows   int    `json:"rows"`
		SHA256 string `json:"sha256"`
	}
	dumpSum struct {
		Tables int    `json:"tables"`
		Rows   int    `json:"rows"`
		SHA256 string `json:"sum"`
	}
)

// The kinds of values. A JSON value is written with its keys in order and its numbers in one
// form, since PostgreSQL keeps neither as they came.
const (
	aText  = "text"
	aWhole = "integer"
	aReal  = "real"
	aTruth = "boolean"
	aTime  = "time"
	aJSON  = "json"
	aBlob  = "bytes"
)

func kindOf(t field.Type) string {
	switch t {
	case field.TypeBool:
		return aTruth
	case field.TypeTime:
		return aTime
	case field.TypeJSON:
		return aJSON
	case field.TypeBytes:
		return aBlob
	case field.TypeFloat32, field.TypeFloat64:
		return aReal
	case field.TypeInt8, field.TypeInt16, field.TypeInt32, field.TypeInt, field.TypeInt64, field.TypeUint8, field.TypeUint16, field.TypeUint32, field.TypeUint, field.TypeUint64:
		return aWhole
	}
	return aText
}

func tables() []dumpTable {
	var out []dumpTable
	for _, t := range migrate.Tables {
		out = append(out, dumpTable{Table: t.Name, Key: len(t.PrimaryKey), Columns: columnsOf(t)})
	}
	slices.SortFunc(out, func(a, b dumpTable) int { return strings.Compare(a.Table, b.Table) })
	return out
}

func columnsOf(t *entschema.Table) [][2]string {
	var out [][2]string
	for _, c := range t.PrimaryKey {
		out = append(out, [2]string{c.Name, kindOf(c.Type)})
	}
	for _, c := range t.Columns {
		if !slices.ContainsFunc(out, func(had [2]string) bool { return had[0] == c.Name }) {
			out = append(out, [2]string{c.Name, kindOf(c.Type)})
		}
	}
	return out
}

// migrationNames are the names of an engine's migrations in order, with their versions.
func migrationNames(engine string) ([]string, []int64, error) {
	folder := map[string]string{dialect.SQLite: "sqlite", dialect.Postgres: "postgres"}[engine]
	files, err := fs.Glob(migrations.Files, folder+"/*.sql")
	if err != nil {
		return nil, nil, err
	}
	slices.Sort(files)
	var names []string
	var versions []int64
	for _, f := range files {
		number, name, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(f, folder+"/"), ".sql"), "_")
		version, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, nil, fmt.Errorf("migration %s: %w", f, err)
		}
		names, versions = append(names, name), append(versions, version)
	}
	return names, versions, nil
}

// Dump writes all rows of all tables as they stand at one moment, beside whoever writes. told is
// called with the rows written so far.
//
// A database that waits for migrations is refused with CONFLICT "store.older".
func (db *DB) Dump(ctx context.Context, w io.Writer, told func(rows int)) (Contents, error) {
	names, versions, err := migrationNames(db.dialect)
	if err != nil {
		return Contents{}, err
	}
	tx, err := db.reads.BeginTx(ctx, &sql.TxOptions{Isolation: db.oneMoment(), ReadOnly: true})
	if err != nil {
		return Contents{}, err
	}
	defer func() { _ = tx.Rollback() }()
	var at int64
	if err := tx.QueryRowContext(ctx, "SELECT COALESCE(MAX(version_id), 0) FROM goose_db_version").Scan(&at); err != nil || at < versions[len(versions)-1] {
		return Contents{}, apperr.NewConflict("store.older")
	}
	if err := db.unhurried(ctx, tx); err != nil {
		return Contents{}, err
	}
	out := bufio.NewWriterSize(w, 1<<16)
	if err := line(out, dumpHead{Migrations: names}); err != nil {
		return Contents{}, err
	}
	var sum Contents
	all := sha256.New()
	for _, t := range tables() {
		if err := line(out, t); err != nil {
			return Contents{}, err
		}
		end, err := db.readTable(ctx, tx, t, out, func(rows int) { told(sum.Rows + rows) })
		if err != nil {
			return Contents{}, fmt.Errorf("%s: %w", t.Table, err)
		}
		if err := line(out, end); err != nil {
			return Contents{}, err
		}
		sum.add(all, end)
	}
	sum.Digest = hex.EncodeToString(all.Sum(nil))
	if err := line(out, dumpSum{sum.Tables, sum.Rows, sum.Digest}); err != nil {
		return Contents{}, err
	}
	return sum, out.Flush()
}

func (c *Contents) add(all hash.Hash, end dumpEnd) {
	c.Tables, c.Rows = c.Tables+1, c.Rows+end.Rows
	fmt.Fprintf(all, "%s %d %s\n", end.End, end.Rows, end.SHA256)
}

// oneMoment is the isolation under which all reads of a transaction see the same moment.
func (db *DB) oneMoment() sql.IsolationLevel {
	if db.Postgres() {
		return sql.LevelRepeatableRead
	}
	return sql.LevelDefault // WAL: a reader sees the moment it began
}

// unhurried takes the limit of time off the statements of a transaction.
func (db *DB) unhurried(ctx context.Context, tx *sql.Tx) error {
	if !db.Postgres() {
		return nil
	}
	_, err := tx.ExecContext(ctx, "SET LOCAL statement_timeout = 0")
	return err
}

func line(w io.Writer, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = w.Write(append(b, '\n'))
	return err
}

// readTable writes the rows of a table to w, which may be nil when only the sum is asked for.
func (db *DB) readTable(ctx context.Context, tx *sql.Tx, t dumpTable, w io.Writer, told func(rows int)) (dumpEnd, error) {
	var names []string
	for _, c := range t.Columns {
		names = append(names, `"`+c[0]+`"`)
	}
	rows, err := tx.QueryContext(ctx, "SELECT "+strings.Join(names, ", ")+` FROM "`+t.Table+`" ORDER BY `+db.order(t))
	if err != nil {
		return dumpEnd{}, err
	}
	defer rows.Close()
	end := dumpEnd{End: t.Table}
	digest := sha256.New()
	held, into := make([]any, len(names)), make([]any, len(names))
	for i := range held {
		into[i] = &held[i]
	}
	var buf bytes.Buffer
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return dumpEnd{}, err
		}
		buf.Reset()
		buf.WriteByte('[')
		for i, c := range t.Columns {
			if i > 0 {
				buf.WriteByte(',')
			}
			if err := write(&buf, c[1], held[i]); err != nil {
				return dumpEnd{}, fmt.Errorf("column %s: %w", c[0], err)
			}
		}
		buf.WriteString("]\n")
		digest.Write(buf.Bytes())
		if w != nil {
			if _, err := w.Write(buf.Bytes()); err != nil {
				return dumpEnd{}, err
			}
		}
		if end.Rows++; end.Rows%1000 == 0 {
			told(end.Rows)
		}
	}
	end.SHA256 = hex.EncodeToString(digest.Sum(nil))
	told(end.Rows)
	return end, rows.Err()
}

// order is the key of a table in the order of its bytes: that of a locale differs between engines,
// and with it the digest.
func (db *DB) order(t dumpTable) string {
	var by []string
	for _, c := range t.Columns[:max(t.Key, 1)] {
		name := `"` + c[0] + `"`
		if db.Postgres() && c[1] == aText {
			name += ` COLLATE "C"`
		}
		by = append(by, name)
	}
	return strings.Join(by, ", ")
}

// write puts a value in the one form it has in a dump.
func write(out *bytes.Buffer, kind string, v any) error {
	if v == nil {
		out.WriteString("null")
		return nil
	}
	quoted := func(s string) error {
		b, err := json.Marshal(s)
		out.Write(b)
		return err
	}
	switch kind {
	case aText:
		switch x := v.(type) {
		case string:
			return quoted(x)
		case []byte:
			return quoted(string(x))
		}
	case aJSON:
		var raw []byte
		switch x := v.(type) {
		case string:
			raw = []byte(x)
		case []byte:
			raw = x
		default:
			return fmt.Errorf("a %T for JSON", v)
		}
		b, err := canonical(raw)
		if err != nil {
			return err
		}
		return quoted(string(b))
	case aBlob:
		switch x := v.(type) {
		case []byte:
			return quoted(base64.StdEncoding.EncodeToString(x))
		case string:
			return quoted(base64.StdEncoding.EncodeToString([]byte(x)))
		}
	case aTruth:
		switch x := v.(type) {
		case bool:
			out.WriteString(strconv.FormatBool(x))
			return nil
		case int64:
			out.WriteString(strconv.FormatBool(x != 0))
			return nil
		}
	case aWhole:
		if x, ok := v.(int64); ok {
			out.WriteString(strconv.FormatInt(x, 10))
			return nil
		}
	case aReal:
		switch x := v.(type) {
		case float64:
			if math.IsNaN(x) || math.IsInf(x, 0) {
				return fmt.Errorf("%v is no number", x)
			}
			out.WriteString(strconv.FormatFloat(x, 'g', -1, 64))
			return nil
		case int64:
			out.WriteString(strconv.FormatFloat(float64(x), 'g', -1, 64))
			return nil
		}
	case aTime:
		if x, ok := v.(time.Time); ok {
			// PostgreSQL keeps microseconds.
			return quoted(x.UTC().Round(time.Microsecond).Format(time.RFC3339Nano))
		}
	}
	return fmt.Errorf("a %T where %s was expected", v, kind)
}

// canonical is a JSON text with its keys in order, no spaces and each number in one form.
func canonical(raw []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(plainNumbers(v)); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

func plainNumbers(v any) any {
	switch x := v.(type) {
	case map[string]any:
		for k, one := range x {
			x[k] = plainNumbers(one)
		}
	case []any:
		for i, one := range x {
			x[i] = plainNumbers(one)
		}
	case json.Number:
		if s := string(x); strings.ContainsAny(s, ".eE") {
			if f, err := strconv.ParseFloat(s, 64); err == nil {
				return json.Number(strconv.FormatFloat(f, 'f', -1, 64))
			}
		}
	}
	return v
}

// read is write undone, as the engine wants the value.
func (db *DB) read(kind string, v any) (any, error) {
	switch x := v.(type) {
	case nil:
		return nil, nil
	case bool:
		if kind == aTruth {
			return x, nil
		}
	case json.Number:
		switch kind {
		case aWhole:
			return x.Int64()
		case aReal:
			return x.Float64()
		}
	case string:
		switch kind {
		case aText, aJSON:
			return x, nil
		case aBlob:
			return base64.StdEncoding.DecodeString(x)
		case aTime:
			return time.Parse(time.RFC3339Nano, x)
		}
	}
	return nil, fmt.Errorf("a %T where %s was expected", v, kind)
}

// Load fills the database from a dump, whichever engine that was made on, and brings it to this
// program's schema. Everything in it is there afterwards, or nothing.
//
// A database in which somebody is on record is refused with CONFLICT "store.not_empty", a dump of
// a newer program with CONFLICT "store.newer", and one that was cut short or changed with INVALID
// "store.dump_damaged".
func (db *DB) Load(ctx context.Context, r io.Reader, told func(rows int)) (Contents, error) {
	in := &dumpReader{lines: bufio.NewReaderSize(r, 1<<16)}
	var head dumpHead
	if err := in.next(&head); err != nil {
		return Contents{}, err
	}
	version, err := db.versionOf(head.Migrations)
	if err != nil {
		return Contents{}, err
	}
	pool, done, err := db.loose()
	if err != nil {
		return Contents{}, err
	}
	defer done()
	if err := db.clear(ctx, pool); err != nil {
		return Contents{}, err
	}
	goal, folder := goose.DialectSQLite3, "sqlite"
	if db.Postgres() {
		goal, folder = goose.DialectPostgres, "postgres"
	}
	p, err := provider(goal, pool, migrations.Files, folder)
	if err != nil {
		return Contents{}, err
	}
	if _, err := p.UpTo(ctx, version); err != nil {
		return Contents{}, err
	}
	sum, err := db.fill(ctx, pool, in, told)
	if err != nil {
		return Contents{}, err
	}
	done()
	_, err = db.Migrate(ctx)
	return sum, err
}

// versionOf is the version of this engine's schema at which it holds what a dump holds.
func (db *DB) versionOf(made []string) (int64, error) {
	names, versions, err := migrationNames(db.dialect)
	if err != nil {
		return 0, err
	}
	other := map[string]string{dialect.SQLite: dialect.Postgres, dialect.Postgres: dialect.SQLite}[db.dialect]
	others, _, err := migrationNames(other)
	if err != nil {
		return 0, err
	}
	at := int64(0)
	for i, name := range names {
		if slices.Contains(made, name) {
			at = versions[i]
		}
	}
	for _, name := range made {
		if !slices.Contains(names, name) && !slices.Contains(others, name) {
			return 0, apperr.NewConflict("store.newer")
		}
	}
	if at == 0 {
		return 0, apperr.NewInvalid("store.dump_damaged", "file")
	}
	return at, nil
}

// loose is a pool whose connections do not check foreign keys on SQLite: rows come in the order of
// their tables' names. done closes it.
func (db *DB) loose() (*sql.DB, func(), error) {
	if db.Postgres() {
		return db.writes, func() {}, nil
	}
	if db.writer == nil {
		return nil, nil, apperr.New(apperr.Unavailable, "store.read_only")
	}
	pool, err := sql.Open("sqlite", strings.NewReplacer("foreign_keys%281%29", "foreign_keys%280%29", "_defensive=1", "_defensive=0").Replace(sqliteDSN(db.path)))
	if err != nil {
		return nil, nil, err
	}
	pool.SetMaxOpenConns(1)
	return pool, func() { _ = pool.Close() }, nil
}

// clear takes away what a server that nobody has set up yet has left. A database in which somebody
// is on record is refused, and so is one that does not say whether there is: what is taken away is
// looked at under the lock it is taken away under.
func (db *DB) clear(ctx context.Context, pool *sql.DB) error {
	query := "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
	if db.Postgres() {
		query = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
	}
	names, err := textsOf(ctx, pool, query)
	if err != nil {
		return err
	}
	known := map[string]bool{"goose_db_version": true}
	for _, t := range tables() {
		known[t.Table] = true
	}
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if slices.Contains(names, "persons") {
		if db.Postgres() {
			if _, err := tx.ExecContext(ctx, "LOCK TABLE persons IN ACCESS EXCLUSIVE MODE"); err != nil {
				return err
			}
		}
		var people int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM persons").Scan(&people); err != nil {
			return err
		}
		if people > 0 {
			return apperr.NewConflict("store.not_empty")
		}
	}
	for _, name := range names {
		if !known[name] {
			return apperr.NewConflict("store.not_empty")
		}
		drop := `DROP TABLE "` + name + `"`
		if db.Postgres() {
			drop += " CASCADE"
		}
		if _, err := tx.ExecContext(ctx, drop); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func textsOf(ctx context.Context, from interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}, query string,
) ([]string, error) {
	rows, err := from.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var one string
		if err := rows.Scan(&one); err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}

// fill loads the rows in one transaction, and compares what then lies in the database with what
// the dump says of itself.
func (db *DB) fill(ctx context.Context, pool *sql.DB, in *dumpReader, told func(rows int)) (Contents, error) {
	tx, err := pool.BeginTx(ctx, nil)
	if err != nil {
		return Contents{}, err
	}
	defer func() { _ = tx.Rollback() }()
	if err := db.unhurried(ctx, tx); err != nil {
		return Contents{}, err
	}
	again, err := db.loosen(ctx, tx)
	if err != nil {
		return Contents{}, err
	}
	var sum Contents
	all := sha256.New()
	for {
		t, last, err := in.table()
		if err != nil {
			return Contents{}, err
		}
		if last != nil {
			sum.Digest = hex.EncodeToString(all.Sum(nil))
			if sum.Digest != last.SHA256 || sum.Tables != last.Tables || sum.Rows != last.Rows {
				return Contents{}, damaged()
			}
			break
		}
		end, err := db.loadTable(ctx, tx, t, in, func(rows int) { told(sum.Rows + rows) })
		if err != nil {
			return Contents{}, fmt.Errorf("%s: %w", t.Table, err)
		}
		lies, err := db.readTable(ctx, tx, t, nil, func(int) {})
		if err != nil {
			return Contents{}, err
		}
		if lies != end {
			return Contents{}, fmt.Errorf("%s: %w", t.Table, damaged())
		}
		sum.add(all, end)
	}
	for _, statement := range again {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return Contents{}, err
		}
	}
	if !db.Postgres() {
		var orphans int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&orphans); err != nil || orphans > 0 {
			return Contents{}, damaged()
		}
	}
	return sum, tx.Commit()
}

func damaged() error { return apperr.NewInvalid("store.dump_damaged", "file") }

// loosen takes the foreign keys of PostgreSQL away, and says how they come back.
func (db *DB) loosen(ctx context.Context, tx *sql.Tx) ([]string, error) {
	if !db.Postgres() {
		return nil, nil
	}
	const each = `SELECT 'ALTER TABLE ' || conrelid::regclass || %s FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname`
	again, err := textsOf(ctx, tx, fmt.Sprintf(each, "' ADD CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)"))
	if err != nil {
		return nil, err
	}
	drops, err := textsOf(ctx, tx, fmt.Sprintf(each, "' DROP CONSTRAINT ' || quote_ident(conname)"))
	if err != nil {
		return nil, err
	}
	for _, drop := range drops {
		if _, err := tx.ExecContext(ctx, drop); err != nil {
			return nil, err
		}
	}
	return again, nil
}

// loadTable inserts the rows of a table.
func (db *DB) loadTable(ctx context.Context, tx *sql.Tx, t dumpTable, in *dumpReader, told func(rows int)) (dumpEnd, error) {
	var quoted, holders []string
	for i, c := range t.Columns {
		quoted, holders = append(quoted, `"`+c[0]+`"`), append(holders, "$"+strconv.Itoa(i+1))
	}
	insert := `INSERT INTO "` + t.Table + `" (` + strings.Join(quoted, ", ") + ") VALUES (" + strings.Join(holders, ", ") + ")"
	if db.Postgres() {
		insert = `COPY "` + t.Table + `" (` + strings.Join(quoted, ", ") + ") FROM STDIN"
	}
	stmt, err := tx.PrepareContext(ctx, insert)
	if err != nil {
		return dumpEnd{}, err
	}
	defer stmt.Close()
	rows := 0
	for {
		values, end, err := in.row(len(t.Columns))
		if err != nil {
			return dumpEnd{}, err
		}
		if end != nil {
			if end.End != t.Table || end.Rows != rows {
				return dumpEnd{}, damaged()
			}
			if db.Postgres() {
				if _, err := stmt.ExecContext(ctx); err != nil {
					return dumpEnd{}, err
				}
			}
			told(rows)
			return *end, stmt.Close()
		}
		for i, c := range t.Columns {
			if values[i], err = db.read(c[1], values[i]); err != nil {
				return dumpEnd{}, fmt.Errorf("column %s: %w", c[0], damaged())
			}
		}
		if _, err := stmt.ExecContext(ctx, values...); err != nil {
			return dumpEnd{}, err
		}
		if rows++; rows%1000 == 0 {
			told(rows)
		}
	}
}

// dumpReader reads a dump line by line.
type dumpReader struct{ lines *bufio.Reader }

func (r *dumpReader) line() ([]byte, error) {
	b, err := r.lines.ReadBytes('\n')
	if err != nil {
		// Whatever ends in the middle was cut short.
		return nil, damaged()
	}
	return b, nil
}

func (r *dumpReader) next(into any) error {
	b, err := r.line()
	if err != nil {
		return err
	}
	if json.Unmarshal(b, into) != nil {
		return damaged()
	}
	return nil
}

// table is the head of the next table, or the sum at the end.
func (r *dumpReader) table() (dumpTable, *dumpSum, error) {
	var found struct {
		dumpTable
		dumpSum
	}
	if err := r.next(&found); err != nil {
		return dumpTable{}, nil, err
	}
	if found.SHA256 != "" {
		return dumpTable{}, &found.dumpSum, nil
	}
	// The names go into statements as they are.
	for _, name := range slices.Concat([]string{found.Table}, firsts(found.Columns)) {
		if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
			return dumpTable{}, nil, damaged()
		}
	}
	if found.Key < 0 || found.Key > len(found.Columns) || len(found.Columns) == 0 {
		return dumpTable{}, nil, damaged()
	}
	return found.dumpTable, nil, nil
}

func firsts(columns [][2]string) []string {
	var out []string
	for _, c := range columns {
		out = append(out, c[0])
	}
	return out
}

// row is the next row of a table, or its end.
func (r *dumpReader) row(columns int) ([]any, *dumpEnd, error) {
	b, err := r.line()
	if err != nil {
		return nil, nil, err
	}
	if b[0] == '{' {
		var end dumpEnd
		if json.Unmarshal(b, &end) != nil || end.End == "" {
			return nil, nil, damaged()
		}
		return nil, &end, nil
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var values []any
	if err := d.Decode(&values); err != nil || len(values) != columns {
		return nil, nil, damaged()
	}
	return values, nil, nil
}
