package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// MentorshipYear is a year in mentorship that was closed. Its figures are a release; here is
// which year it was, and which figures of the year's surveys belong to it. Never changed.
type MentorshipYear struct{ ent.Schema }

// Mixin of MentorshipYear.
func (MentorshipYear) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of MentorshipYear.
func (MentorshipYear) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.MentorshipYear("")).Immutable(),
		field.String("kind").Immutable().Comment("CALENDAR, ACADEMIC"),
		date("starts"),
		date("ends"),
		field.Text("document").Immutable().Comment("the version of the catalogue, and the releases of the year's surveys, JSON"),
		field.Time("closed").Immutable(),
		field.String("closed_by").GoType(kind.Person("")).Immutable(),
	}
}

// Indexes of MentorshipYear.
func (MentorshipYear) Indexes() []ent.Index {
	return []ent.Index{index.Fields("starts").Unique()}
}
