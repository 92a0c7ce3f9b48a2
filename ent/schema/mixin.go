// Package schema declares the records. It owns their columns, keys, and which net
// of ent/rule lies under each. It does not own rules about their content: those
// are the domains'.
package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/mixin"

	"laurel/ent/rule"
	"laurel/internal/clock"
)

// ordinary records need a viewer or a named system purpose.
type ordinary struct{ mixin.Schema }

func (ordinary) Policy() ent.Policy { return rule.NeedsViewer() }

// confidential records need a permit of the domain that owns them.
type confidential struct {
	mixin.Schema
	record string
}

func (c confidential) Policy() ent.Policy { return rule.NeedsPermit(c.record) }

// date is a calendar date kept as text on both databases.
func date(name string) ent.Field {
	return field.String(name).GoType(clock.Date{}).SchemaType(map[string]string{dialect.Postgres: "text", dialect.SQLite: "text"}).Optional()
}
