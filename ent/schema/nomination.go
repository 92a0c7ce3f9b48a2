package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Nomination is a colleague put forward for an award in one year. What several nominators
// write about the same nominee is one nomination.
type Nomination struct{ ent.Schema }

// Mixin of Nomination.
func (Nomination) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Nomination.
func (Nomination) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Nomination("")).Immutable(),
		field.String("cycle_id").GoType(kind.Cycle("")),
		field.String("nominee_id").GoType(kind.Person("")).Immutable(),
		field.String("state").Comment("DRAFT, SUBMITTED, WITHDRAWN"),
		field.String("answer").Comment("the nominee's: NOT_ASKED, ASKED, ACCEPTED, DECLINED, COMPLETED"),
		field.Time("asked").Optional().Nillable(),
		field.Time("completed").Optional().Nillable(),
		field.Time("created").Immutable(),
	}
}

// Edges of Nomination.
func (Nomination) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("cycle", AwardCycle.Type).Field("cycle_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of Nomination: nominations of one nominee are pooled.
func (Nomination) Indexes() []ent.Index {
	return []ent.Index{index.Fields("cycle_id", "nominee_id").Unique(), index.Fields("nominee_id")}
}

// ofNomination is the column and edge of what belongs to a nomination.
func ofNomination() (ent.Field, ent.Edge) {
	return field.String("nomination_id").GoType(kind.Nomination("")).Immutable(),
		edge.To("nomination", Nomination.Type).Field("nomination_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade))
}

// NominationPart is what one nominator writes.
type NominationPart struct{ ent.Schema }

// Mixin of NominationPart.
func (NominationPart) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "NominationPart"}} }

// Fields of NominationPart.
func (NominationPart) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.Part("")).Immutable(),
		of,
		field.String("nominator_id").GoType(kind.Person("")).Immutable(),
		field.String("invited_by").GoType(kind.Person("")).Optional().Immutable().Comment("the nominator who asked for company"),
		field.String("state").Comment("DRAFT, SUBMITTED, WITHDRAWN"),
		field.Text("letter").Default(""),
		field.Int("revision").Default(0),
		field.Time("saved"),
		field.Time("submitted").Optional().Nillable(),
	}
}

// Edges of NominationPart.
func (NominationPart) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of NominationPart: a nominator writes once.
func (NominationPart) Indexes() []ent.Index {
	return []ent.Index{index.Fields("nomination_id", "nominator_id").Unique(), index.Fields("nominator_id")}
}

// SupportLetter is a letter of support that somebody was asked for, inside the department or
// outside, with or without an account.
type SupportLetter struct{ ent.Schema }

// Mixin of SupportLetter.
func (SupportLetter) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "SupportLetter"}} }

// Fields of SupportLetter.
func (SupportLetter) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.Support("")).Immutable(),
		of,
		field.String("asked_by").GoType(kind.Person("")).Immutable(),
		field.String("name"),
		field.String("email"),
		field.String("language"),
		field.String("person_id").GoType(kind.Person("")).Optional().Comment("of the writer, as far as the department knows them"),
		field.String("state").Comment("ASKED, RECEIVED, DECLINED, REPLACED"),
		field.Bool("waived").Default(false).Comment("the nominee will never read it, which the writer was told"),
		field.Text("text").Default(""),
		field.Text("reason").Default("").Comment("for declining"),
		field.Int("revision").Default(0),
		date("until"), // a later day than the phase's, for this letter alone
		field.Time("asked"),
		field.Time("reminded").Optional().Nillable(),
		field.Time("answered").Optional().Nillable(),
	}
}

// Edges of SupportLetter.
func (SupportLetter) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of SupportLetter.
func (SupportLetter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("nomination_id"), index.Fields("person_id")}
}

// NomineePackage is what the nominee adds: a statement, and what of the records of mentoring
// they agreed to.
type NomineePackage struct{ ent.Schema }

// Mixin of NomineePackage.
func (NomineePackage) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "NomineePackage"}} }

// Fields of NomineePackage. Its identifier is the nomination's.
func (NomineePackage) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Nomination("")).StorageKey("nomination_id").Immutable(),
		field.Text("statement").Default(""),
		field.Text("activities").Default("[]").Comment("the table of mentoring, JSON"),
		field.Int("revision").Default(0),
		field.Time("saved"),
	}
}

// NominationFile is a document beside a nomination, from whoever sent it.
type NominationFile struct{ ent.Schema }

// Mixin of NominationFile.
func (NominationFile) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "NominationFile"}} }

// Fields of NominationFile.
func (NominationFile) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.File("")).Immutable(),
		of,
		field.String("person_id").GoType(kind.Person("")).Immutable().Comment("who added it"),
		field.Bool("package").Immutable().Comment("part of the nominee's package, not of a nominator's letter"),
		field.String("name").Immutable(),
		field.String("blob_id").GoType(kind.Blob("")).Immutable(),
		field.Int("size").Immutable().Comment("bytes"),
		field.Time("added").Immutable(),
	}
}

// Edges of NominationFile.
func (NominationFile) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of NominationFile.
func (NominationFile) Indexes() []ent.Index { return []ent.Index{index.Fields("nomination_id")} }

// Conflict is what stands between somebody and a nomination.
type Conflict struct{ ent.Schema }

// Mixin of Conflict.
func (Conflict) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Conflict"}} }

// Fields of Conflict.
func (Conflict) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.Conflict("")).Immutable(),
		of,
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable().Comment("MENTOR, SUPERVISION, DECLARED_BY_MEMBER and so on"),
		field.String("state").Comment("SUGGESTED, STANDS, DISMISSED, GONE"),
		field.Bool("pinned").Default(false).Comment("settled by the chair: no change of the records undoes it"),
		field.String("evidence").Default("").Comment("the record it follows from"),
		date("since"),
		date("until"),
		field.Text("reason").Default(""),
		field.String("said_by").GoType(kind.Person("")).Optional().Comment("who declared, set or settled it last"),
		field.Time("found").Immutable(),
		field.Time("changed"),
	}
}

// Edges of Conflict.
func (Conflict) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of Conflict: one of a kind.
func (Conflict) Indexes() []ent.Index {
	return []ent.Index{index.Fields("nomination_id", "person_id", "kind").Unique()}
}

// AwardReview is a review somebody was given to write.
type AwardReview struct{ ent.Schema }

// Mixin of AwardReview.
func (AwardReview) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "AwardReview"}} }

// Fields of AwardReview.
func (AwardReview) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.AwardReview("")).Immutable(),
		of,
		field.String("reviewer_id").GoType(kind.Person("")).Immutable(),
		field.Int("role").Comment("1 primary, 2 secondary and so on"),
		field.Bool("guest").Default(false).Comment("reviews without being a member of the committee"),
		field.String("state").Comment("ASSIGNED, DRAFT, SUBMITTED, VOID"),
		field.Text("scores").Default("[]").Comment("one number per criterion, JSON; 0 unanswered, -1 cannot judge"),
		field.Text("comment").Default(""),
		field.Int("revision").Default(0),
		field.Time("assigned").Immutable(),
		field.Time("submitted").Optional().Nillable(),
		field.Time("reminded").Optional().Nillable(),
	}
}

// Edges of AwardReview.
func (AwardReview) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of AwardReview: a person reviews a nomination once.
func (AwardReview) Indexes() []ent.Index {
	return []ent.Index{index.Fields("nomination_id", "reviewer_id").Unique(), index.Fields("reviewer_id")}
}

// AwardMeeting is where a committee decides on a cycle. What its decision depends on was
// sealed when it was opened.
type AwardMeeting struct{ ent.Schema }

// Mixin of AwardMeeting.
func (AwardMeeting) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AwardMeeting. Its identifier is the cycle's: there is one.
func (AwardMeeting) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Cycle("")).StorageKey("cycle_id").Immutable(),
		field.Text("seal").Immutable().Comment("rubric, rules of counting, quorum, conflicts, reviews and seed, canonical JSON"),
		field.String("seal_sha").Immutable().Comment("SHA-256 of the seal"),
		field.Text("pseudonyms").Immutable().Comment("of people in the seal and in the bundle, JSON"),
		field.Time("opened").Immutable(),
		field.String("opened_by").GoType(kind.Person("")).Immutable(),
		field.Text("presence").Default("[]").Comment("who came and left when, JSON"),
		field.Text("items").Default("[]").Comment("the agenda: nominations in the order of discussion, with their state, JSON"),
		field.Time("closed").Optional().Nillable(),
	}
}

// MeetingNote is what was said of a nomination.
type MeetingNote struct{ ent.Schema }

// Mixin of MeetingNote.
func (MeetingNote) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "MeetingNote"}} }

// Fields of MeetingNote.
func (MeetingNote) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.Note("")).Immutable(),
		of,
		field.String("author_id").GoType(kind.Person("")).Immutable(),
		field.Bool("private").Immutable().Comment("for its author and the chair"),
		field.Text("text").Immutable(),
		field.Time("written").Immutable(),
	}
}

// Edges of MeetingNote.
func (MeetingNote) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of MeetingNote.
func (MeetingNote) Indexes() []ent.Index { return []ent.Index{index.Fields("nomination_id")} }

// AwardVote is one member's vote on a nomination.
type AwardVote struct{ ent.Schema }

// Mixin of AwardVote.
func (AwardVote) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "AwardVote"}} }

// Fields of AwardVote.
func (AwardVote) Fields() []ent.Field {
	of, _ := ofNomination()
	return []ent.Field{
		field.String("id").GoType(kind.Vote("")).Immutable(),
		of,
		field.String("voter_id").GoType(kind.Person("")).Immutable(),
		field.String("choice").Comment("FOR, AGAINST, ABSTAIN"),
		field.Bool("void").Default(false).Comment("a conflict came up after it was cast"),
		field.Time("cast"),
	}
}

// Edges of AwardVote.
func (AwardVote) Edges() []ent.Edge {
	_, to := ofNomination()
	return []ent.Edge{to}
}

// Indexes of AwardVote: one vote each.
func (AwardVote) Indexes() []ent.Index {
	return []ent.Index{index.Fields("nomination_id", "voter_id").Unique()}
}

// AwardDecision is whom an award goes to, with everything it follows from. It is never
// changed: a correction is another decision that points back.
type AwardDecision struct{ ent.Schema }

// Mixin of AwardDecision.
func (AwardDecision) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "AwardDecision"}} }

// Fields of AwardDecision.
func (AwardDecision) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Decision("")).Immutable(),
		field.String("cycle_id").GoType(kind.Cycle("")).Immutable(),
		field.Int("number").Immutable().Comment("1, then one more for each correction"),
		field.String("corrects").GoType(kind.Decision("")).Optional().Immutable(),
		field.Text("winners").Immutable().Comment("nominations, JSON; empty when it goes to nobody"),
		field.Text("reason").Immutable(),
		field.Text("bundle").Immutable().Comment("all that the count depends on, canonical JSON"),
		field.String("bundle_sha").Immutable(),
		field.String("decided_by").GoType(kind.Person("")).Immutable(),
		field.Time("decided").Immutable(),
	}
}

// Indexes of AwardDecision: two chairs who decide at once make one decision.
func (AwardDecision) Indexes() []ent.Index {
	return []ent.Index{index.Fields("cycle_id", "number").Unique()}
}

// AwardEvent is something that happened to a cycle and is never taken back: an extension, an
// override, a conflict that came up after the seal, a second signature, the announcement.
type AwardEvent struct{ ent.Schema }

// Mixin of AwardEvent.
func (AwardEvent) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "AwardEvent"}} }

// Fields of AwardEvent.
func (AwardEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.AwardEvent("")).Immutable(),
		field.String("cycle_id").GoType(kind.Cycle("")).Immutable(),
		field.String("kind").Immutable().Comment("EXTENDED, OVERRIDDEN, AMENDED, SIGNED, ANNOUNCED"),
		field.String("subject").Immutable().Comment("the person, nomination or decision it is about"),
		field.Text("detail").Default("{}").Immutable().Comment("JSON"),
		field.String("by").GoType(kind.Person("")).Immutable(),
		field.Time("at").Immutable(),
	}
}

// Indexes of AwardEvent.
func (AwardEvent) Indexes() []ent.Index { return []ent.Index{index.Fields("cycle_id")} }
