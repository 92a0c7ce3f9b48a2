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
		ends:    []string{"person_id", "by", "actor", "actor_id", "owner_id", "mentor_id", "mentee_id", "subject_id", "principal_id", "custodian_id", "check_in_reader", "nominee_id", "nominator_id", "reviewer_id", "voter_id", "author_id", "assistant_id", "viewer"},
		columns: []string{"self_identifications.id"},
	},
	"divisions":   {ends: []string{"division_id"}},
	"sites":       {ends: []string{"site_id"}},
	"mentorships": {ends: []string{"mentorship_id"}},
}
