package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/i18n"
	"laurel/internal/id/kind"
)

// Award is a recognition that a committee gives, year after year.
type Award struct{ ent.Schema }

// Mixin of Award.
func (Award) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Award.
func (Award) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Award("")).Immutable(),
		field.JSON("name", i18n.Text{}),
		field.JSON("about", i18n.Text{}),
		field.String("level").Comment("DEPARTMENT, DIVISION"),
		field.String("division_id").GoType(kind.Division("")).Optional(),
		field.String("donor").Default("").Comment("after whom it is named, or who gives it"),
		field.String("presenter").Default(""),
		field.String("committee_id").GoType(kind.Committee("")).Optional(),
		field.Bool("retired").Default(false),
		field.Time("created").Immutable(),
	}
}

// Edges of Award.
func (Award) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("committee", Committee.Type).Field("committee_id").Unique().Annotations(entsql.OnDelete(entsql.Restrict)),
		edge.To("division", Division.Type).Field("division_id").Unique(),
	}
}

// AwardRecipient is who an award went to in a year: a person of the department, or a name
// alone. Rules of eligibility and the honour roll read it.
type AwardRecipient struct{ ent.Schema }

// Mixin of AwardRecipient.
func (AwardRecipient) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AwardRecipient.
func (AwardRecipient) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Recipient("")).Immutable(),
		field.String("award_id").GoType(kind.Award("")).Immutable(),
		field.Int("year").Immutable(),
		field.String("person_id").GoType(kind.Person("")).Optional(),
		field.String("name").Comment("as it stood then; names stay in past records"),
	}
}

// Edges of AwardRecipient.
func (AwardRecipient) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("award", Award.Type).Field("award_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of AwardRecipient: nobody gets an award twice in a year.
func (AwardRecipient) Indexes() []ent.Index {
	return []ent.Index{index.Fields("award_id", "year", "name").Unique(), index.Fields("person_id")}
}

// AwardCycle is an award in one year: its phases, what it is judged by, and who may be
// nominated.
type AwardCycle struct{ ent.Schema }

// Mixin of AwardCycle.
func (AwardCycle) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AwardCycle.
func (AwardCycle) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Cycle("")).Immutable(),
		field.String("award_id").GoType(kind.Award("")).Immutable(),
		field.Int("year").Immutable(),
		field.String("state").Comment("DRAFT, CALLED, SEALED, DECIDED, ANNOUNCED"),
		field.Text("rules").Comment("of eligibility, JSON"),
		field.Text("rubric").Comment("criteria with weights and anchors, JSON"),
		field.Text("terms").Comment("places, letters, reviewers and what the committee sees, JSON"),
		field.Text("guests").Default("[]").Comment("people who review without being members of the committee, JSON"),
		field.Int("revision").Default(0),
		field.Time("created").Immutable(),
		field.Time("called").Optional().Nillable(),
	}
}

// Edges of AwardCycle.
func (AwardCycle) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("award", Award.Type).Field("award_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of AwardCycle: an award has one in a year.
func (AwardCycle) Indexes() []ent.Index {
	return []ent.Index{index.Fields("award_id", "year").Unique()}
}

// CyclePhase is one stretch of a cycle.
type CyclePhase struct{ ent.Schema }

// Mixin of CyclePhase.
func (CyclePhase) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of CyclePhase.
func (CyclePhase) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Phase("")).Immutable(),
		field.String("cycle_id").GoType(kind.Cycle("")).Immutable(),
		field.String("kind").Immutable().Comment("NOMINATION, PACKAGE, REVIEW, MEETING, DECISION, ANNOUNCEMENT"),
		date("opens_on"),
		date("closes_on"),
		field.Time("opens").Comment("the beginning of the day in the department's zone"),
		field.Time("closes").Comment("the end of the day in the department's zone"),
		field.Int("grace").Default(0).Comment("minutes after it closes in which what was begun may be finished"),
		field.Bool("existence").Default(false).Comment("members learn which nominations there are, those they are conflicted on included"),
		field.Bool("names").Default(false).Comment("nominators and reviewers are named to the committee"),
	}
}

// Edges of CyclePhase.
func (CyclePhase) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("cycle", AwardCycle.Type).Field("cycle_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of CyclePhase: one of a kind.
func (CyclePhase) Indexes() []ent.Index {
	return []ent.Index{index.Fields("cycle_id", "kind").Unique()}
}
