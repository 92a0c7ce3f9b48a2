package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"laurel/ent/migrate"
)

// References are those identifiers of rows of a table that some other record names, whatever
// the record: by a foreign key, or in a column of the kind that holds such an identifier
// without one. Tables in but are not looked at.
//
// It asks the schema, not a list, so that a record that is new tomorrow is asked too.
func (db *DB) References(ctx context.Context, table string, ids []string, but ...string) ([]string, error) {
	const atOnce = 400
	found := map[string]bool{}
	for part := range slices.Chunk(ids, atOnce) {
		marks, args := make([]string, len(part)), make([]any, len(part))
		for i, one := range part {
			marks[i], args[i] = fmt.Sprintf("$%d", i+1), one
		}
		for _, at := range naming(table, but) {
			query := fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IN (%s)", at.column, at.table, at.column, strings.Join(marks, ", "))
			lines, err := db.Lines(ctx, query, args...)
			if err != nil {
				return nil, err
			}
			for _, one := range lines {
				found[one] = true
			}
		}
	}
	out := make([]string, 0, len(found))
	for one := range found {
		out = append(out, one)
	}
	slices.Sort(out)
	return out, nil
}

type column struct{ table, column string }

// naming are the columns that name rows of a table.
func naming(table string, but []string) []column {
	var out []column
	for _, t := range migrate.Tables {
		if slices.Contains(but, t.Name) {
			continue
		}
		for _, c := range t.Columns {
			keyed := false
			for _, key := range t.ForeignKeys {
				keyed = keyed || key.RefTable.Name == table && key.Columns[0].Name == c.Name
			}
			if keyed || loose[table].holds(t.Name, c.Name) {
				out = append(out, column{t.Name, c.Name})
			}
		}
	}
	return out
}

// looseNames are how columns end that hold an identifier without a foreign key, and single
// columns beside them.
type looseNames struct{ ends, columns []string }

func (l looseNames) holds(table, name string) bool {
	return slices.ContainsFunc(l.ends, func(end string) bool { return name == end || strings.HasSuffix(name, "_"+end) }) || slices.Contains(l.columns, table+"."+name)
}

var loose = map[string]looseNames{
	"persons": {
		ends:    []string{"person_id", "by", "actor", "actor_id", "owner_id", "mentor_id", "mentee_id", "subject_id", "principal_id", "custodian_id", "check_in_reader", "nominee_id", "nominator_id", "reviewer_id", "voter_id", "author_id", "assistant_id", "giver_id", "viewer"},
		columns: []string{"self_identifications.id", "reminder_stops.id"},
	},
	"divisions":   {ends: []string{"division_id"}},
	"sites":       {ends: []string{"site_id"}},
	"mentorships": {ends: []string{"mentorship_id"}},
}

// Column is a column of a table that holds identifiers of another's rows.
type Column struct {
	Table string `json:"table"`
	Name  string `json:"column"`
}

// Columns are those that name rows of a table, by a foreign key or without one, as References
// looks through them. They are asked of the schema, so that a column that is new tomorrow is
// among them.
func Columns(table string) []Column {
	found := naming(table, nil)
	out := make([]Column, len(found))
	for i, c := range found {
		out[i] = Column{c.table, c.column}
	}
	return out
}

// Movable are the rows that Repoint would change.
func (db *DB) Movable(ctx context.Context, c Column, from, to string) ([]string, error) {
	where := fmt.Sprintf("%s = $1", c.Name)
	args := []any{from}
	for _, others := range uniqueWith(c) {
		same := []string{fmt.Sprintf("o.%s = $2", c.Name)}
		for _, name := range others {
			same = append(same, fmt.Sprintf("o.%s = %s.%s", name, c.Table, name))
		}
		where += fmt.Sprintf(" AND NOT EXISTS (SELECT 1 FROM %s o WHERE %s)", c.Table, strings.Join(same, " AND "))
		args = []any{from, to}
	}
	return db.Lines(ctx, fmt.Sprintf("SELECT id FROM %s WHERE %s ORDER BY id", c.Table, where), args...)
}

// Repoint lets rows that name one row of a table in a column name another instead, and gives
// the identifiers of those rows. What would then be there twice under a unique index stays as
// it is. It is for columns of Columns alone, inside a Write.
func (db *DB) Repoint(ctx context.Context, c Column, from, to string) ([]string, error) {
	found, err := db.Movable(ctx, c, from, to)
	if err != nil {
		return nil, err
	}
	return found, db.point(ctx, c, from, to, found)
}

// PointBack undoes Repoint for those of its rows that still name the other row, and gives
// their number.
func (db *DB) PointBack(ctx context.Context, c Column, from, to string, rows []string) (int, error) {
	still := 0
	for _, one := range rows {
		res, err := db.Exec(ctx, fmt.Sprintf("UPDATE %s SET %s = $1 WHERE id = $2 AND %s = $3", c.Table, c.Name, c.Name), from, one, to)
		if err != nil {
			return 0, err
		}
		n, err := res.RowsAffected()
		if err != nil {
			return 0, err
		}
		still += int(n)
	}
	return still, nil
}

func (db *DB) point(ctx context.Context, c Column, from, to string, rows []string) error {
	for _, one := range rows {
		if _, err := db.Exec(ctx, fmt.Sprintf("UPDATE %s SET %s = $1 WHERE id = $2 AND %s = $3", c.Table, c.Name, c.Name), to, one, from); err != nil {
			return err
		}
	}
	return nil
}

// uniqueWith are the other columns of each unique index that a column is in. An index over a
// part of the rows is left out: whoever moves its rows knows its condition.
func uniqueWith(c Column) [][]string {
	var out [][]string
	for _, t := range migrate.Tables {
		if t.Name != c.Table {
			continue
		}
		for _, index := range t.Indexes {
			if !index.Unique || index.Annotation != nil && index.Annotation.Where != "" {
				continue
			}
			var others []string
			in := false
			for _, column := range index.Columns {
				if column.Name == c.Name {
					in = true
				} else {
					others = append(others, column.Name)
				}
			}
			if in {
				out = append(out, others)
			}
		}
		for _, column := range t.Columns {
			if column.Name == c.Name && column.Unique {
				out = append(out, nil)
			}
		}
	}
	return out
}
