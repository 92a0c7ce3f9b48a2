package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// BadgeShare is that a holder shows a certificate to whoever has the link. Its identifier is
// the secret of that link; one that ended is never taken up again.
type BadgeShare struct{ ent.Schema }

// Mixin of BadgeShare.
func (BadgeShare) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of BadgeShare.
func (BadgeShare) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Share("")).Immutable(),
		field.String("certificate_id").GoType(kind.Certificate("")).Immutable(),
		field.String("recipient").Immutable().Comment("NAME, EMAIL: by which the badge says whose it is"),
		field.Time("started").Immutable(),
		field.Time("ended").Optional().Nillable(),
	}
}

// Edges of BadgeShare.
func (BadgeShare) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("certificate", Certificate.Type).Field("certificate_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of BadgeShare.
func (BadgeShare) Indexes() []ent.Index { return []ent.Index{index.Fields("certificate_id")} }

// StatusEntry is a certificate's bit in the public list of what no longer stands. Its
// identifier is the certificate's. Never changed: the bit is worked out from the events.
type StatusEntry struct{ ent.Schema }

// Mixin of StatusEntry.
func (StatusEntry) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of StatusEntry.
func (StatusEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Certificate("")).Immutable(),
		field.Int("list").Immutable(),
		field.Int("position").Immutable().Comment("random, so that it tells nothing of when it was issued"),
	}
}

// Indexes of StatusEntry: a bit is one certificate's.
func (StatusEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("list", "position").Unique()}
}

// BadgeKey is the public half of a key that badges are signed with.
type BadgeKey struct{ ent.Schema }

// Mixin of BadgeKey.
func (BadgeKey) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of BadgeKey.
func (BadgeKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().Comment("thumbprint of RFC 7638"),
		field.Text("public").Immutable().Comment("RSA, as PKIX in hexadecimal"),
		field.Time("made").Immutable(),
	}
}
