package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Dossier is what somebody gathers of their own records for one purpose, while it can be
// changed. What stands in it is worked out anew each time it is read.
type Dossier struct{ ent.Schema }

// Mixin of Dossier.
func (Dossier) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Dossier"}} }

// Fields of Dossier.
func (Dossier) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Dossier("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable().Comment("PROMOTION, CFAR_ANNEX, MOC_YEAR"),
		date("since"),
		date("until"),
		field.String("language"),
		field.Text("choices").Sensitive().Comment("texts, which items, their order and notes: JSON"),
		field.Int("revision").Default(0),
		field.String("used_for").Default("").Comment("CFAR, PROMOTION; empty: not said"),
		field.Int("used_year").Default(0),
		field.Time("created").Immutable(),
	}
}

// Indexes of Dossier.
func (Dossier) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id")} }

// DossierVersion is a dossier as it was frozen. Never changed.
type DossierVersion struct{ ent.Schema }

// Mixin of DossierVersion.
func (DossierVersion) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "DossierVersion"}} }

// Fields of DossierVersion.
func (DossierVersion) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.DossierVersion("")).Immutable(),
		field.String("dossier_id").GoType(kind.Dossier("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.Int("number").Immutable().Comment("from 1 in its dossier"),
		field.String("kind").Immutable(),
		field.String("code").Immutable().Comment("by which anybody finds its page"),
		field.String("language").Immutable(),
		field.String("template").Immutable(),
		field.String("renderer").Immutable(),
		field.Text("snapshot").Sensitive().Immutable().Comment("what it says: canonical JSON"),
		field.String("snapshot_sha").Immutable(),
		field.Strings("relies").Immutable().Comment("the consents and letters it relies on"),
		field.Time("frozen").Immutable(),
	}
}

// Edges of DossierVersion.
func (DossierVersion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("dossier", Dossier.Type).Field("dossier_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of DossierVersion.
func (DossierVersion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code").Unique(), index.Fields("dossier_id", "number").Unique(), index.Fields("person_id")}
}

// DossierFile is the one file of a version, drawn and signed after it was frozen. Never
// changed.
type DossierFile struct{ ent.Schema }

// Mixin of DossierFile.
func (DossierFile) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "DossierFile"}} }

// Fields of DossierFile.
func (DossierFile) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.DossierFile("")).Immutable(),
		field.String("version_id").GoType(kind.DossierVersion("")).Immutable(),
		field.String("blob_id").GoType(kind.Blob("")).Immutable(),
		field.Int("pages").Immutable(),
		field.String("key_id").GoType(kind.SigningKey("")).Immutable(),
		field.String("signature").Immutable().Comment("Ed25519, hexadecimal, over snapshot and file"),
		field.Time("made").Immutable(),
	}
}

// Edges of DossierFile.
func (DossierFile) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("version", DossierVersion.Type).Field("version_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
		edge.To("key", SigningKey.Type).Field("key_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of DossierFile.
func (DossierFile) Indexes() []ent.Index { return []ent.Index{index.Fields("version_id").Unique()} }

// DossierEvent is what became of a version. Never changed.
type DossierEvent struct{ ent.Schema }

// Mixin of DossierEvent.
func (DossierEvent) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "DossierEvent"}} }

// Fields of DossierEvent.
func (DossierEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.DossierEvent("")).Immutable(),
		field.String("version_id").GoType(kind.DossierVersion("")).Immutable(),
		field.String("kind").Immutable().Comment("SUPERSEDED; never why"),
		field.Time("at").Immutable(),
	}
}

// Edges of DossierEvent.
func (DossierEvent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("version", DossierVersion.Type).Field("version_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of DossierEvent: each happens once.
func (DossierEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("version_id", "kind").Unique()}
}

// Outcome is something a mentee reached, as the mentor noted it and the mentee confirmed
// or disputed it.
type Outcome struct{ ent.Schema }

// Mixin of Outcome.
func (Outcome) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Outcome"}} }

// Fields of Outcome.
func (Outcome) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Outcome("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable().Comment("the mentor"),
		field.String("mentorship_id").GoType(kind.Mentorship("")).Immutable(),
		field.String("kind").Immutable().Comment("PROMOTION, GRANT, AWARD, PUBLICATION, LEADERSHIP, DEGREE, BECAME_MENTOR"),
		field.String("what").Immutable(),
		date("reached_on"),
		field.String("agency").Immutable().Default(""),
		field.String("amount").Immutable().Default(""),
		field.String("role").Immutable().Default(""),
		field.String("doi").Immutable().Default(""),
		field.Bool("joint").Immutable().Default(false).Comment("a publication of both"),
		field.String("state").Comment("SELF, ASKED, CONFIRMED, DISPUTED"),
		field.Time("noted").Immutable(),
		field.Time("answered").Optional().Nillable(),
	}
}

// Indexes of Outcome.
func (Outcome) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id"), index.Fields("mentorship_id")}
}

// Consent is that somebody was asked whether a dossier may name or quote them. Never
// changed: what they said are its events.
type Consent struct{ ent.Schema }

// Mixin of Consent.
func (Consent) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Consent"}} }

// Fields of Consent.
func (Consent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Consent("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable().Comment("whose dossier"),
		field.String("giver_id").GoType(kind.Person("")).Immutable().Default("").Comment("empty for a mentee from elsewhere"),
		field.String("kind").Immutable().Comment("NAMED, TESTIMONIAL"),
		field.String("about").Immutable().Comment("the mentorship, or the letter"),
		field.Time("asked").Immutable(),
	}
}

// Indexes of Consent: one of each.
func (Consent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "kind", "about").Unique(), index.Fields("giver_id"), index.Fields("about")}
}

// ConsentEvent is what somebody said to a Consent, or that they were asked. Never changed.
type ConsentEvent struct{ ent.Schema }

// Mixin of ConsentEvent.
func (ConsentEvent) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "ConsentEvent"}} }

// Fields of ConsentEvent.
func (ConsentEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.ConsentEvent("")).Immutable(),
		field.String("consent_id").GoType(kind.Consent("")).Immutable(),
		field.String("kind").Immutable().Comment("ASKED, GIVEN, DECLINED, WITHDRAWN"),
		field.Text("words").Sensitive().Immutable().Default("").Comment("the mentee's own, for the dossier"),
		field.Time("at").Immutable(),
	}
}

// Edges of ConsentEvent.
func (ConsentEvent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("consent", Consent.Type).Field("consent_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of ConsentEvent.
func (ConsentEvent) Indexes() []ent.Index { return []ent.Index{index.Fields("consent_id", "at")} }
