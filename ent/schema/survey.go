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
		field.Int("revision").Default(0).Comment("counts changes of the draft: a save names the one it builds on"),
		field.String("purpose").Default("OTHER").Comment("what it is for, such as NEEDS_INTAKE"),
		field.String("licence").Default(""),
		field.String("citation").Default(""),
		field.String("permission").Default("").Comment("by whom and when its use was allowed"),
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
		field.String("change").Default("FIRST").Immutable().Comment("against the version before: FIRST, COSMETIC, ADDITIVE, BREAKING"),
		field.Int("pool").Default(0).Immutable().Comment("number of the oldest version its results pool with; 0: its own"),
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
		field.Text("policy").Default("").Comment("what the promise was made from, JSON; fixed when it opened"),
		field.String("notice_id").GoType(kind.Notice("")).Optional().Comment("the version of the notice given; fixed when it opened"),
		date("closes_on"),
		field.Time("closes"),
		field.Int("grace_hours").Default(0),
		field.Time("accepts_until").Optional().Nillable().Comment("closes and the grace after it"),
		field.Text("remind_on").Default("[]").Comment("dates of reminders, JSON"),
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
		field.String("rank").Default("").Immutable().Comment("of that day, like position and stage"),
		field.String("position").Default("").Immutable(),
		field.String("stage").Default("").Immutable(),
		field.Bool("accepting"),
		field.Bool("bounced").Default(false).Comment("the invitation came back"),
		field.Bool("no_reminders").Default(false).Comment("the person asked not to be reminded"),
		field.Time("submitted").Optional().Nillable().Comment("never set in anonymous mode"),
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

// Notice is a version of the notice of collection: under which authority, for which
// purpose, and whom to ask. Never changed.
type Notice struct{ ent.Schema }

// Mixin of Notice.
func (Notice) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Notice.
func (Notice) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Notice("")).Immutable(),
		field.Int("number").Unique().Immutable(),
		field.JSON("authority", i18n.Text{}).Immutable(),
		field.JSON("purpose", i18n.Text{}).Immutable(),
		field.JSON("contact", i18n.Text{}).Immutable(),
		field.String("sha256").Unique().Immutable(),
		field.Time("made").Immutable(),
	}
}

// CampaignEvent is something that happened to an open campaign: a reminder, an
// extension, an early close. Never changed.
type CampaignEvent struct{ ent.Schema }

// Mixin of CampaignEvent.
func (CampaignEvent) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of CampaignEvent.
func (CampaignEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.CampaignEvent("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("kind").Immutable().Comment("REMINDED, EXTENDED, CLOSED_EARLY"),
		field.String("reason").Default("").Immutable(),
		field.Int("sent").Default(0).Immutable().Comment("messages of a reminder"),
		field.Int("answered").Default(-1).Immutable().Comment("how many had answered, as far as it may be told; -1 not told"),
		date("from_date"),
		date("to_date"),
		field.Time("at").Immutable(),
	}
}

// Indexes of CampaignEvent.
func (CampaignEvent) Indexes() []ent.Index { return []ent.Index{index.Fields("campaign_id", "at")} }

// CampaignBlock is a division's own questions in a campaign, asked after the
// department's.
type CampaignBlock struct{ ent.Schema }

// Mixin of CampaignBlock.
func (CampaignBlock) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of CampaignBlock.
func (CampaignBlock) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.CampaignBlock("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("division_id").GoType(kind.Division("")).Immutable(),
		field.String("version_id").GoType(kind.Version("")).Immutable(),
		field.Int("minimum").Default(0).Immutable().Comment("people in the smallest group shown; 0: the campaign's"),
	}
}

// Indexes of CampaignBlock.
func (CampaignBlock) Indexes() []ent.Index {
	return []ent.Index{index.Fields("campaign_id", "division_id").Unique()}
}

// Box is a ballot box: ballots sealed with its public key until it is opened once or
// destroyed unopened. Its private key is a file beside the database, never in it.
type Box struct{ ent.Schema }

// Mixin of Box.
func (Box) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Box.
func (Box) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Box("")).Immutable(),
		field.String("source").Immutable().Comment("what the ballots are about: a campaign, or a mentor with the number of the box"),
		field.String("subject_id").GoType(kind.Person("")).Optional().Immutable().Comment("the mentor; empty for a campaign"),
		date("until_date"),
		field.String("public_key").Immutable(),
		field.String("state").Comment("SEALED, OPENED, DESTROYED"),
		field.Int("opened").Default(0).Comment("ballots that were read"),
		field.Int("spoiled").Default(0).Comment("ballots that could not be"),
		field.String("digest").Default("").Comment("SHA-256 of the sorted opened ballots"),
		field.Time("made").Immutable(),
		field.Time("ended").Optional().Nillable(),
	}
}

// Indexes of Box.
func (Box) Indexes() []ent.Index {
	return []ent.Index{index.Fields("source").Unique(), index.Fields("subject_id", "state")}
}

// Ballot is what one person put into a box: ciphertext of one of few lengths, and no
// time, number or trace of anything else. Its key is box and person, so there is one.
type Ballot struct{ ent.Schema }

// Mixin of Ballot.
func (Ballot) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Ballot"}} }

// Fields of Ballot.
func (Ballot) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable().Comment("box and person"),
		field.String("box_id").GoType(kind.Box("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.Bytes("sealed").Sensitive(),
	}
}

// Indexes of Ballot.
func (Ballot) Indexes() []ent.Index { return []ent.Index{index.Fields("box_id")} }

// OpenedBallot is one ballot after the mix: a document, and nothing that leads to
// whoever wrote it. All of a box are written at once, in random order.
type OpenedBallot struct{ ent.Schema }

// Mixin of OpenedBallot.
func (OpenedBallot) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "OpenedBallot"}} }

// Fields of OpenedBallot.
func (OpenedBallot) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.OpenedBallot("")).Immutable(),
		field.String("box_id").GoType(kind.Box("")).Immutable(),
		field.Text("document").Sensitive().Immutable(),
	}
}

// Indexes of OpenedBallot.
func (OpenedBallot) Indexes() []ent.Index { return []ent.Index{index.Fields("box_id")} }

// Comment is one written answer on its way to a release: apart from the rest of what
// its writer answered, and from the writer.
type Comment struct{ ent.Schema }

// Mixin of Comment.
func (Comment) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "Comment"}} }

// Fields of Comment.
func (Comment) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Comment("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("question").Immutable(),
		field.Text("text").Sensitive().Immutable(),
		field.Text("edited").Sensitive().Default("").Comment("as a moderator left it; empty: unchanged"),
		field.String("state").Comment("PENDING, ACCEPTED, WITHHELD"),
		field.String("reason").Default("").Comment("why it was withheld or changed"),
		field.String("decided_by").GoType(kind.Person("")).Optional(),
	}
}

// Indexes of Comment.
func (Comment) Indexes() []ent.Index { return []ent.Index{index.Fields("campaign_id", "state")} }

// LookUp is a custodian's look at a named person's confidential answers, with the
// reason. Never changed.
type LookUp struct{ ent.Schema }

// Mixin of LookUp.
func (LookUp) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of LookUp.
func (LookUp) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.LookUp("")).Immutable(),
		field.String("campaign_id").GoType(kind.Campaign("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("custodian_id").GoType(kind.Person("")).Immutable(),
		field.String("reason").Immutable(),
		field.Time("at").Immutable(),
	}
}

// Indexes of LookUp.
func (LookUp) Indexes() []ent.Index { return []ent.Index{index.Fields("campaign_id", "at")} }
