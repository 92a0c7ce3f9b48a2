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

// Recognition is that something somebody did was recognised. What was said of it stays as it
// was said.
type Recognition struct{ ent.Schema }

// Mixin of Recognition.
func (Recognition) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Recognition.
func (Recognition) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Recognition("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable().Comment("AWARD, MENTOR_SERVICE, COMMITTEE_SERVICE, TRAINING"),
		field.JSON("title", i18n.Text{}).Immutable(),
		date("since"),
		date("until"),
		field.String("presenter").Immutable(),
		field.String("division_id").GoType(kind.Division("")).Immutable().Default(""),
		field.String("decision_id").GoType(kind.Decision("")).Immutable().Default("").Comment("of the award; empty for the others"),
		field.String("source").Immutable().Comment("what it was recognised by: an award's year, or the batch it was issued in"),
		field.String("language").Immutable().Comment("of the certificate; empty: the person's own"),
		field.String("recorded_by").GoType(kind.Person("")).Immutable().Default(""),
		field.Time("recorded").Immutable(),
	}
}

// Indexes of Recognition: nobody has two from one source.
func (Recognition) Indexes() []ent.Index {
	return []ent.Index{index.Fields("source", "person_id", "decision_id").Unique(), index.Fields("person_id")}
}

// Certificate is what was handed out for a recognition. Never changed.
type Certificate struct{ ent.Schema }

// Mixin of Certificate.
func (Certificate) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Certificate.
func (Certificate) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Certificate("")).Immutable(),
		field.String("recognition_id").GoType(kind.Recognition("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("code").Immutable().Comment("by which anybody finds its page"),
		field.String("supersedes").GoType(kind.Certificate("")).Immutable().Default(""),
		field.String("kind").Immutable(),
		field.Int("year").Immutable(),
		field.String("name").Immutable().Comment("as printed"),
		field.String("language").Immutable(),
		field.String("template").Immutable(),
		field.String("renderer").Immutable(),
		field.Text("snapshot").Immutable().Comment("what it says: canonical JSON"),
		field.String("snapshot_sha").Immutable(),
		field.String("key_id").GoType(kind.SigningKey("")).Immutable(),
		field.String("signature").Immutable().Comment("Ed25519, hexadecimal, over snapshot and file"),
		field.Bytes("pdf").Immutable(),
		field.String("search").Immutable(),
		field.String("issued_by").GoType(kind.Person("")).Immutable().Default(""),
		field.Time("issued").Immutable(),
	}
}

// Edges of Certificate.
func (Certificate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("recognition", Recognition.Type).Field("recognition_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
		edge.To("key", SigningKey.Type).Field("key_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of Certificate: a recognition has one first certificate, and each one successor.
func (Certificate) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("code").Unique(),
		index.Fields("recognition_id", "supersedes").Unique(),
		index.Fields("person_id"),
		index.Fields("issued", "id"),
	}
}

// CertificateEvent is what became of a certificate. Never changed.
type CertificateEvent struct{ ent.Schema }

// Mixin of CertificateEvent.
func (CertificateEvent) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of CertificateEvent.
func (CertificateEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.CertificateEvent("")).Immutable(),
		field.String("certificate_id").GoType(kind.Certificate("")).Immutable(),
		field.String("kind").Immutable().Comment("DELIVERED, SUPERSEDED, REVOKED, PLAQUE, STIPEND, PRESENTATION"),
		field.String("successor").GoType(kind.Certificate("")).Immutable().Default("").Comment("of a superseded one"),
		field.String("reason").Immutable().Default("").Comment("for those who administer certificates"),
		field.String("by").GoType(kind.Person("")).Immutable().Default(""),
		field.Time("at").Immutable(),
	}
}

// Edges of CertificateEvent.
func (CertificateEvent) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("certificate", Certificate.Type).Field("certificate_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of CertificateEvent: each happens once.
func (CertificateEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("certificate_id", "kind").Unique()}
}

// SigningKey is the public half of a key that certificates are signed with. It stays for as
// long as anything is signed with it.
type SigningKey struct{ ent.Schema }

// Mixin of SigningKey.
func (SigningKey) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of SigningKey.
func (SigningKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.SigningKey("")).Immutable(),
		field.String("public").Immutable().Unique().Comment("Ed25519, hexadecimal"),
		field.Time("made").Immutable(),
	}
}

// HonourEvent is that somebody was asked whether they may be named on the honour roll, agreed,
// or took that back. Never changed: the newest says how it is.
type HonourEvent struct{ ent.Schema }

// Mixin of HonourEvent.
func (HonourEvent) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of HonourEvent.
func (HonourEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.HonourEvent("")).Immutable(),
		field.String("subject").Immutable().Comment("a recognition, or somebody entered among an award's past recipients"),
		field.Int("seq").Immutable().Comment("from 1"),
		field.String("kind").Immutable().Comment("ASKED, GIVEN, WITHDRAWN"),
		field.String("statement").Immutable().Default("").Comment("how the person agreed, where the department says so for somebody without an account"),
		field.String("by").GoType(kind.Person("")).Immutable(),
		field.Time("at").Immutable(),
	}
}

// Indexes of HonourEvent: they come one after the other.
func (HonourEvent) Indexes() []ent.Index {
	return []ent.Index{index.Fields("subject", "seq").Unique()}
}
