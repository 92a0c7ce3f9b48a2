package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Session is a device that is signed in. Only the hash of its token is kept.
type Session struct{ ent.Schema }

// Mixin of Session.
func (Session) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Session("")).Immutable(),
		field.String("token_hash").Sensitive().Unique().Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Optional().Immutable().Comment("set: may answer this survey and nothing else"),
		field.String("device").Immutable(),
		field.Time("started").Immutable(),
		field.Time("last_seen"),
		field.Time("expires"),
	}
}

// Edges of Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Field("person_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Session.
func (Session) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id")} }

// AccessToken is a link or code that was handed out. Only hashes are kept.
type AccessToken struct{ ent.Schema }

// Mixin of AccessToken.
func (AccessToken) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AccessToken.
func (AccessToken) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Token("")).Immutable(),
		field.String("purpose").Immutable().Comment("SIGN_IN, INVITATION, SET_UP"),
		field.String("token_hash").Sensitive().Optional().Nillable().Unique(),
		field.String("request_hash").Sensitive().Optional().Nillable().Unique(),
		field.String("code_hash").Sensitive().Default(""),
		field.Int("attempts").Default(0),
		field.String("email_hash").Default("").Comment("what was typed, hashed: counts requests"),
		field.String("person_id").GoType(kind.Person("")).Optional().Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Optional().Immutable(),
		field.Time("created").Immutable(),
		field.Time("expires"),
		field.Time("used").Optional().Nillable(),
	}
}

// Indexes of AccessToken.
func (AccessToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("email_hash", "created"),
		index.Fields("expires"),
		index.Fields("campaign_id", "person_id"),
	}
}

// IdempotencyKey remembers that an effect was had, for 30 days.
type IdempotencyKey struct{ ent.Schema }

// Mixin of IdempotencyKey.
func (IdempotencyKey) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Key("")).Immutable(),
		field.String("viewer").Immutable(),
		field.String("operation").Immutable(),
		field.String("key").Immutable(),
		field.String("request_sha256").Immutable(),
		field.String("result").Immutable(),
		field.Time("created").Immutable(),
	}
}

// Indexes of IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{index.Fields("viewer", "operation", "key").Unique(), index.Fields("created")}
}

// AuditEntry says who did what to which object. Never changed once written.
type AuditEntry struct{ ent.Schema }

// Mixin of AuditEntry.
func (AuditEntry) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Annotations of AuditEntry.
func (AuditEntry) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("audit_entries")}
}

// Fields of AuditEntry.
func (AuditEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Audit("")).Immutable(),
		field.Time("at").Immutable(),
		field.String("actor").Immutable().Comment("person, or system:purpose"),
		field.String("action").Immutable(),
		field.String("object").Immutable(),
		field.String("result").Immutable(),
	}
}

// Indexes of AuditEntry.
func (AuditEntry) Indexes() []ent.Index {
	return []ent.Index{index.Fields("at"), index.Fields("object")}
}

// AuditSeal chains committed entries. Never changed once written.
type AuditSeal struct{ ent.Schema }

// Mixin of AuditSeal.
func (AuditSeal) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AuditSeal.
func (AuditSeal) Fields() []ent.Field {
	return []ent.Field{
		field.Int("id").Immutable().Comment("place in the chain, from 1"),
		field.String("entry_id").GoType(kind.Audit("")).Unique().Immutable(),
		field.String("prev").Immutable(),
		field.String("hash").Immutable(),
	}
}

// OutboxJob is something slow or external that has to happen after a commit.
type OutboxJob struct{ ent.Schema }

// Mixin of OutboxJob.
func (OutboxJob) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of OutboxJob.
func (OutboxJob) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Job("")).Immutable(),
		field.String("kind").Immutable(),
		field.String("key").Unique().Immutable().Comment("stable: the same effect asked for twice is one job"),
		field.Text("payload").Immutable(),
		field.String("state").Comment("WAITING, DONE, FAILED"),
		field.Int("attempts").Default(0),
		field.Time("run_at"),
		field.Time("lease_until").Optional().Nillable(),
		field.String("last_error").Default(""),
		field.String("mailing_id").GoType(kind.Mailing("")).Default("").Immutable().Comment("of a mail that is one of many; such a job rests while its mailing is paused"),
		field.Time("created").Immutable(),
	}
}

// Indexes of OutboxJob.
func (OutboxJob) Indexes() []ent.Index {
	return []ent.Index{index.Fields("state", "run_at"), index.Fields("state", "mailing_id", "run_at")}
}

// Message is an e-mail, as its reader will see it, with a mask for secret links.
type Message struct{ ent.Schema }

// Mixin of Message.
func (Message) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Message.
func (Message) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Message("")).Immutable(),
		field.String("kind").Immutable(),
		field.String("person_id").GoType(kind.Person("")).Optional().Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Optional().Immutable(),
		field.String("to_address").Immutable(),
		field.Text("search").Immutable(),
		field.String("language").Immutable(),
		field.String("subject").Immutable(),
		field.Text("data").Immutable().Comment("what the template is filled with, JSON, without secrets"),
		field.Text("text").Comment("as its reader sees it, secret links masked outside the demo"),
		field.String("state").Comment("WAITING, SENT, FAILED, DROPPED"),
		field.Int("attempts").Default(0),
		field.String("last_error").Default(""),
		field.Bool("private").Default(false).Immutable().Comment("who gets it tells something: never listed"),
		field.String("mailing_id").GoType(kind.Mailing("")).Default("").Immutable().Comment("empty for a mail that was written alone"),
		field.Time("created").Immutable(),
		field.Time("sent").Optional().Nillable(),
		field.Time("next_attempt").Optional().Nillable(),
	}
}

// Indexes of Message.
func (Message) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created", "id"), index.Fields("mailing_id")}
}

// Mailing is messages that were written to many at once, which can be held back together.
type Mailing struct{ ent.Schema }

// Mixin of Mailing.
func (Mailing) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Mailing.
func (Mailing) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Mailing("")).Immutable(),
		field.String("kind").Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable().Default(""),
		field.String("subject").Immutable(),
		field.Bool("private").Immutable(),
		field.Time("created").Immutable(),
		field.Time("paused").Optional().Nillable(),
	}
}

// Indexes of Mailing.
func (Mailing) Indexes() []ent.Index { return []ent.Index{index.Fields("created", "id")} }

// ReminderStop is that somebody wants no reminders by e-mail. Its identifier is the person's.
type ReminderStop struct{ ent.Schema }

// Mixin of ReminderStop.
func (ReminderStop) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of ReminderStop.
func (ReminderStop) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Person("")).Immutable(),
		field.Time("since").Immutable(),
	}
}

// Blob is an uploaded or generated file. Never changed; unclaimed ones go after an hour.
type Blob struct{ ent.Schema }

// Mixin of Blob.
func (Blob) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Blob.
func (Blob) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Blob("")).Immutable(),
		field.String("sha256").Immutable(),
		field.Int("size").Immutable(),
		field.String("name").Immutable(),
		field.String("owner_id").GoType(kind.Person("")).Immutable(),
		field.Time("created").Immutable(),
		field.Bool("claimed").Default(false),
	}
}

// Indexes of Blob.
func (Blob) Indexes() []ent.Index { return []ent.Index{index.Fields("claimed", "created")} }

// BlobChunk is at most 256 kB of a blob.
type BlobChunk struct{ ent.Schema }

// Mixin of BlobChunk.
func (BlobChunk) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of BlobChunk.
func (BlobChunk) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().Comment("blob and place"),
		field.String("blob_id").GoType(kind.Blob("")).Immutable(),
		field.Int("place").Immutable(),
		field.Bytes("bytes").Immutable(),
	}
}

// Edges of BlobChunk.
func (BlobChunk) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("blob", Blob.Type).Field("blob_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}
