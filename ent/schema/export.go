package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Export is that somebody took the answers to a campaign away, and why. Never changed.
type Export struct{ ent.Schema }

// Mixin of Export.
func (Export) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Export.
func (Export) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Export("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("format").Immutable(),
		field.String("layout").Immutable(),
		field.String("language").Immutable(),
		field.Text("reason").Immutable(),
		field.Time("made").Immutable(),
	}
}

// Indexes of Export.
func (Export) Indexes() []ent.Index { return []ent.Index{index.Fields("campaign_id", "made")} }
