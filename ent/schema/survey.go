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

// Instrument is a questionnaire: a draft, and versions that never change.
type Instrument struct{ ent.Schema }

// Mixin of Instrument.
func (Instrument) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Instrument.
func (Instrument) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Instrument("")).Immutable(),
		field.JSON("title", i18n.Text{}),
		field.Text("search"),
		field.String("source").Default(""),
		field.Text("draft").Default("").Comment("definition JSON; empty when there is no draft"),
		field.Text("problems").Default("[]").Comment("losses told by the importer, JSON"),
		field.Time("updated"),
	}
}

// InstrumentVersion is a published definition. Never changed once written.
type InstrumentVersion struct{ ent.Schema }

// Mixin of InstrumentVersion.
func (InstrumentVersion) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of InstrumentVersion.
func (InstrumentVersion) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Version("")).Immutable(),
		field.String("instrument_id").GoType(kind.Instrument("")).Immutable(),
		field.Int("number").Immutable(),
		field.Text("definition").Immutable().Comment("canonical JSON"),
		field.String("sha256").Immutable(),
		field.Strings("languages").Immutable(),
		field.Int("questions").Immutable(),
		field.Int("minutes").Immutable(),
		field.Time("published").Immutable(),
	}
}

// Edges of InstrumentVersion.
func (InstrumentVersion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("instrument", Instrument.Type).Field("instrument_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of InstrumentVersion.
func (InstrumentVersion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("instrument_id", "number").Unique()}
}

// Campaign is one wave of a survey. Mode, promise, notice and version stay as they
// were when it opened.
type Campaign struct{ ent.Schema }

// Mixin of Campaign.
func (Campaign) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Campaign.
func (Campaign) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Campaign("")).Immutable(),
		field.JSON("title", i18n.Text{}),
		field.Text("search"),
		field.String("series").Default(""),
		field.Int("wave").Default(1),
		field.String("version_id").GoType(kind.Version("")),
		field.String("mode"),
		field.String("state"),
		field.Text("audience").Comment("divisions, ranks, positions, stages as JSON"),
		field.JSON("notice", i18n.Text{}),
		field.JSON("promise", i18n.Text{}).Optional().Comment("the words given when it opened"),
		date("closes_on"),
		field.Time("closes"),
		field.Time("created").Immutable(),
		field.Time("opened").Optional().Nillable(),
		field.Time("closed").Optional().Nillable(),
		field.String("close_reason").Default(""),
	}
}

// Edges of Campaign.
func (Campaign) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("version", InstrumentVersion.Type).Field("version_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of Campaign.
func (Campaign) Indexes() []ent.Index { return []ent.Index{index.Fields("state", "closes")} }

// Participation is one person's place in a campaign. Accepting is what a submit
// checks and a close clears, row by row, so that nothing can be stored after the
// close and no hot row is locked.
type Participation struct{ ent.Schema }

// Mixin of Participation.
func (Participation) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Participation.
func (Participation) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Participation("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("division_id").GoType(kind.Division("")).Optional().Immutable().Comment("on the day the campaign opened: the cut of the release"),
		field.Bool("accepting"),
		field.Time("submitted").Optional().Nillable(),
	}
}

// Indexes of Participation.
func (Participation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("campaign_id", "person_id").Unique(), index.Fields("person_id", "accepting")}
}

// Draft is what somebody has answered and not yet submitted.
type Draft struct{ ent.Schema }

// Mixin of Draft.
func (Draft) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Draft"}} }

// Fields of Draft.
func (Draft) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Draft("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.Text("answers").Sensitive(),
		field.Int("answered"),
		field.Int("revision"),
		field.Time("saved"),
	}
}

// Indexes of Draft.
func (Draft) Indexes() []ent.Index {
	return []ent.Index{index.Fields("campaign_id", "person_id").Unique()}
}

// Response is what somebody submitted: one document. It has no foreign key, so
// that a burst of submits never queues at a parent row (performance.md 1).
type Response struct{ ent.Schema }

// Mixin of Response.
func (Response) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Response"}} }

// Fields of Response.
func (Response) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Response("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("version_id").GoType(kind.Version("")).Immutable(),
		field.Text("answers").Sensitive(),
		field.Time("submitted"),
	}
}

// Indexes of Response.
func (Response) Indexes() []ent.Index {
	return []ent.Index{index.Fields("campaign_id", "person_id").Unique()}
}

// Release is figures about people, written once at a close. Never changed.
type Release struct{ ent.Schema }

// Mixin of Release.
func (Release) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Release"}} }

// Fields of Release.
func (Release) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Release("")).Immutable(),
		field.String("source").Immutable().Comment("what was closed: a campaign"),
		field.String("cut").Immutable().Comment("DEPARTMENT, or a division"),
		field.String("audience").Immutable().Comment("LEADERS, or DIVISION"),
		field.Text("population").Sensitive().Immutable().Comment("people of each figure, JSON: for the auditor alone"),
		field.Text("figures").Immutable().Comment("what everybody reads, JSON"),
		field.Time("published").Immutable(),
	}
}

// Indexes of Release.
func (Release) Indexes() []ent.Index {
	return []ent.Index{index.Fields("source", "cut").Unique()}
}
