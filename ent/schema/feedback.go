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

// FeedbackRound asks mentees about their mentors, within dates. Questions, promise and
// minimum stay as they were when it opened.
type FeedbackRound struct{ ent.Schema }

// Mixin of FeedbackRound.
func (FeedbackRound) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of FeedbackRound.
func (FeedbackRound) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Round("")).Immutable(),
		field.JSON("title", i18n.Text{}),
		field.String("version_id").GoType(kind.Version("")),
		field.String("state").Comment("DRAFT, OPEN, CLOSED, RELEASED"),
		field.Int("ended_within").Comment("months: mentorships that ended within them count as current ones do"),
		field.JSON("mistreatment", i18n.Text{}).Comment("where mistreatment is reported; on the page"),
		field.JSON("promise", i18n.Text{}).Optional().Comment("the words given when it opened"),
		field.Int("minimum").Default(0).Comment("people behind the smallest report; fixed when it opened"),
		field.String("notice_id").GoType(kind.Notice("")).Optional(),
		date("closes_on"),
		field.Time("closes"),
		field.Time("created").Immutable(),
		field.Time("opened").Optional().Nillable(),
		field.Time("closed").Optional().Nillable(),
	}
}

// Edges of FeedbackRound.
func (FeedbackRound) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("version", InstrumentVersion.Type).Field("version_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of FeedbackRound.
func (FeedbackRound) Indexes() []ent.Index { return []ent.Index{index.Fields("state", "closes")} }

// FeedbackPlace is one mentee's place in a round, for one mentor. It says who may
// answer, and never who did.
type FeedbackPlace struct{ ent.Schema }

// Mixin of FeedbackPlace.
func (FeedbackPlace) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of FeedbackPlace.
func (FeedbackPlace) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Place("")).Immutable(),
		field.String("round_id").GoType(kind.Round("")).Immutable(),
		field.String("mentee_id").GoType(kind.Person("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.Bool("few").Immutable().Comment("the mentor has fewer mentees in the pooling window than a report needs"),
		field.Bool("accepting"),
	}
}

// Indexes of FeedbackPlace.
func (FeedbackPlace) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("round_id", "mentee_id", "mentor_id").Unique(),
		index.Fields("mentee_id", "accepting"),
		index.Fields("mentor_id"),
	}
}

// SignedLetter is what a mentee wrote to a mentor under their own name.
type SignedLetter struct{ ent.Schema }

// Mixin of SignedLetter.
func (SignedLetter) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "SignedLetter"}} }

// Fields of SignedLetter.
func (SignedLetter) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Letter("")).Immutable(),
		field.String("round_id").GoType(kind.Round("")).Immutable(),
		field.String("mentee_id").GoType(kind.Person("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.Text("text").Sensitive(),
		field.Bool("for_dossier").Comment("its writer agreed to its use in a dossier"),
		field.Time("signed"),
	}
}

// Indexes of SignedLetter: one of a mentee to a mentor in a round.
func (SignedLetter) Indexes() []ent.Index {
	return []ent.Index{index.Fields("round_id", "mentee_id", "mentor_id").Unique(), index.Fields("mentor_id")}
}

// MentorReport is that a mentor's box was opened: the release holds the figures. Never
// changed.
type MentorReport struct{ ent.Schema }

// Mixin of MentorReport.
func (MentorReport) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "MentorReport"}} }

// Fields of MentorReport.
func (MentorReport) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Report("")).Immutable(),
		field.String("round_id").GoType(kind.Round("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.String("box_id").GoType(kind.Box("")).Immutable(),
		field.String("release_id").GoType(kind.Release("")).Immutable(),
		field.String("version_id").GoType(kind.Version("")).Immutable(),
		field.Time("opened").Immutable(),
	}
}

// Indexes of MentorReport.
func (MentorReport) Indexes() []ent.Index {
	return []ent.Index{index.Fields("box_id").Unique(), index.Fields("mentor_id", "opened"), index.Fields("round_id")}
}

// Remark is one written answer about a mentor, on its way to the report: apart from the
// rest of what its writer answered, and from the writer.
type Remark struct{ ent.Schema }

// Mixin of Remark.
func (Remark) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Remark"}} }

// Fields of Remark.
func (Remark) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Remark("")).Immutable(),
		field.String("report_id").GoType(kind.Report("")).Immutable(),
		field.String("question").Immutable(),
		field.Text("text").Sensitive().Immutable(),
		field.Text("edited").Sensitive().Default("").Comment("as a moderator left it; empty: unchanged"),
		field.String("state").Comment("PENDING, ACCEPTED, WITHHELD"),
		field.Bool("not_to_mentor").Default(false).Immutable().Comment("for the moderator's eyes alone"),
		field.Bool("questioned").Default(false).Comment("the mentor asks for it to be looked at again"),
		field.String("reason").Default(""),
		field.String("decided_by").GoType(kind.Person("")).Optional(),
	}
}

// Indexes of Remark.
func (Remark) Indexes() []ent.Index { return []ent.Index{index.Fields("report_id", "state")} }

// RemarkReview is that a mentor asked for a released remark to be looked at again, and
// what came of it. The release stays as it is: this is what happened to it later.
type RemarkReview struct{ ent.Schema }

// Mixin of RemarkReview.
func (RemarkReview) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "RemarkReview"}} }

// Fields of RemarkReview.
func (RemarkReview) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Review("")).Immutable(),
		field.String("remark_id").GoType(kind.Remark("")).Immutable(),
		field.String("report_id").GoType(kind.Report("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable().Comment("the mentor, who asked"),
		field.Int("number").Immutable().Comment("the place among the released words, from 1"),
		field.Text("reason").Sensitive().Immutable().Comment("why the mentor asked"),
		field.Time("asked").Immutable(),
		field.String("state").Comment("ASKED, KEPT, EDITED, WITHHELD"),
		field.Text("edited").Sensitive().Default("").Comment("what is shown instead"),
		field.Text("answer").Sensitive().Default("").Comment("what the moderator tells the mentor"),
		field.String("decided_by").GoType(kind.Person("")).Optional(),
		field.Time("decided").Optional().Nillable(),
	}
}

// Indexes of RemarkReview: one of each remark and of each place among the released words.
func (RemarkReview) Indexes() []ent.Index {
	return []ent.Index{index.Fields("remark_id").Unique(), index.Fields("report_id", "number").Unique(), index.Fields("person_id")}
}

// SelfAssessment is what a mentor answered about themselves to what a round asks their
// mentees. Nobody else reads it, and it is in no figure.
type SelfAssessment struct{ ent.Schema }

// Mixin of SelfAssessment.
func (SelfAssessment) Mixin() []ent.Mixin {
	return []ent.Mixin{confidential{record: "SelfAssessment"}}
}

// Fields of SelfAssessment.
func (SelfAssessment) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.SelfAssessment("")).Immutable(),
		field.String("round_id").GoType(kind.Round("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.Text("answers").Sensitive().Comment("JSON"),
		field.Time("given"),
	}
}

// Indexes of SelfAssessment: one of a mentor in a round.
func (SelfAssessment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "round_id").Unique()}
}

// Reflection is what somebody made of feedback, or of a question of their own.
type Reflection struct{ ent.Schema }

// Mixin of Reflection.
func (Reflection) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Reflection"}} }

// Fields of Reflection.
func (Reflection) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Reflection("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable().Comment("REPORT, LETTER, LEARNING"),
		field.String("about").Immutable().Comment("the report or the letter; empty for planned learning"),
		field.Text("reaction").Sensitive().Default(""),
		field.Text("content").Sensitive().Default(""),
		field.Text("learned").Sensitive().Default(""),
		field.Text("change").Sensitive().Default(""),
		field.Int("minutes").Default(0),
		date("reflected_on"),
		date("follow_up_on"),
		field.Text("outcome").Sensitive().Default("").Comment("what came of the change, at the follow-up"),
		field.String("state").Comment("DRAFT, DONE"),
		field.Int("revision").Default(0),
	}
}

// Indexes of Reflection.
func (Reflection) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id"), index.Fields("state", "follow_up_on")}
}

// MocRecord is the record of a reflection for self-reporting. Never changed.
type MocRecord struct{ ent.Schema }

// Mixin of MocRecord.
func (MocRecord) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "MocRecord"}} }

// Fields of MocRecord.
func (MocRecord) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.MocRecord("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("reflection_id").GoType(kind.Reflection("")).Immutable(),
		field.Int("section").Immutable(),
		field.String("framework").Immutable(),
		field.Int("quarters").Immutable().Comment("quarter hours"),
		date("done_on"),
		field.Text("document").Sensitive().Immutable().Comment("what the page and the PDF say, JSON"),
		field.Bytes("pdf").Sensitive().Immutable(),
		field.Time("made").Immutable(),
	}
}

// Indexes of MocRecord.
func (MocRecord) Indexes() []ent.Index {
	return []ent.Index{index.Fields("reflection_id").Unique(), index.Fields("person_id", "done_on")}
}
