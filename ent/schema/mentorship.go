package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Mentorship is a relationship of a mentor and a mentee.
type Mentorship struct{ ent.Schema }

// Mixin of Mentorship.
func (Mentorship) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Mentorship.
func (Mentorship) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Mentorship("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.String("mentee_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable(),
		field.String("standing").Comment("how we know of it: ON_RECORD, CONFIRMED, SELF_ATTESTED"),
		date("started"),
		date("ended"),
		field.Bool("active"),
	}
}

// Edges of Mentorship.
func (Mentorship) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("mentor", Person.Type).Field("mentor_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
		edge.To("mentee", Person.Type).Field("mentee_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of Mentorship: exactly one active formal mentor per mentee.
func (Mentorship) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("mentee_id").Unique().StorageKey("mentorship_one_formal").
			Annotations(entsql.IndexWhere("active AND kind = 'FORMAL'")),
		index.Fields("mentor_id"),
	}
}
