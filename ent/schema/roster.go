package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// RosterImport is that a spreadsheet was imported, with what it changed, so that it can be
// taken back.
type RosterImport struct{ ent.Schema }

// Mixin of RosterImport.
func (RosterImport) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of RosterImport.
func (RosterImport) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.RosterImport("")).Immutable(),
		field.Time("made").Immutable(),
		field.String("person_id").GoType(kind.Person("")).Optional().Immutable().Comment("empty: on the command line"),
		field.String("file").Immutable(),
		field.String("upload_id").GoType(kind.Blob("")).Optional().Immutable().Comment("empty: on the command line"),
		field.Text("read_as").Immutable().Comment("how the file was read, JSON"),
		field.Text("held").Immutable().Comment("lines that were not imported, each with its reason, JSON"),
		field.Int("new_count").Immutable(),
		field.Int("changed_count").Immutable(),
		field.Int("unchanged_count").Immutable(),
		field.Int("held_count").Immutable(),
		field.Text("changes").Immutable().Comment("before and after, JSON"),
		field.Time("undone").Optional().Nillable(),
		field.String("undone_by").GoType(kind.Person("")).Optional(),
	}
}

// Indexes of RosterImport.
func (RosterImport) Indexes() []ent.Index { return []ent.Index{index.Fields("made")} }

// RosterWord is what a header, or a spelling of a place, means in this department's
// spreadsheets.
type RosterWord struct{ ent.Schema }

// Mixin of RosterWord.
func (RosterWord) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of RosterWord.
func (RosterWord) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.RosterWord("")).Immutable(),
		field.String("kind").Immutable().Comment("COLUMN, DIVISION, SITE"),
		field.String("written").Immutable().Comment("folded"),
		field.String("shown").Comment("as it was written"),
		field.String("means").Comment("a field of a roster, or a place; empty: left out"),
		field.String("said_by").GoType(kind.Person("")).Optional(),
		field.Time("said"),
	}
}

// Indexes of RosterWord.
func (RosterWord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("kind", "written").Unique()}
}

// RosterRepair is a pair of a spreadsheet that no mentorship can be: somebody mends it by
// hand.
type RosterRepair struct{ ent.Schema }

// Mixin of RosterRepair.
func (RosterRepair) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of RosterRepair.
func (RosterRepair) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.RosterRepair("")).Immutable(),
		field.String("import_id").GoType(kind.RosterImport("")).Immutable(),
		field.String("mentee_id").GoType(kind.Person("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.String("problem").Immutable().Comment("ONESELF, SECOND_MENTOR"),
		field.Int("line").Immutable(),
		field.Time("settled").Optional().Nillable(),
		field.String("settled_by").GoType(kind.Person("")).Optional(),
	}
}

// Edges of RosterRepair.
func (RosterRepair) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("import", RosterImport.Type).Field("import_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("mentee", Person.Type).Field("mentee_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("mentor", Person.Type).Field("mentor_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of RosterRepair.
func (RosterRepair) Indexes() []ent.Index {
	return []ent.Index{index.Fields("import_id"), index.Fields("settled")}
}
