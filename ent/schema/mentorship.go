package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/id/kind"
)

// Mentorship is a relationship of a mentor and a mentee. A mentee from elsewhere is no
// person here: a name, and perhaps an address to confirm by.
type Mentorship struct{ ent.Schema }

// Mixin of Mentorship.
func (Mentorship) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Mentorship.
func (Mentorship) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Mentorship("")).Immutable(),
		field.String("mentor_id").GoType(kind.Person("")).Immutable(),
		field.String("mentee_id").GoType(kind.Person("")).Optional().Immutable().Comment("empty for somebody from elsewhere"),
		field.String("kind").Immutable(),
		field.String("standing").Comment("how we know of it: ON_RECORD, CONFIRMED, SELF_ATTESTED"),
		field.String("state").Default("ACTIVE").Comment("PROPOSED, APPROVED, ACTIVE, ENDED, DECLINED"),
		date("started"),
		date("ended"),
		field.Bool("active"),
		field.Bool("supervision").Default(false).Comment("the mentor also supervises the mentee: a conflict, shown as one"),
		field.Bool("broken").Default(false).Comment("a rule it kept when it began is broken since a role changed"),
		field.Bool("trainee").Default(false),
		field.String("focus").Default(""),
		field.String("outside_name").Default("").Immutable(),
		field.String("outside_email").Default(""),
		field.String("outside_level").Default("").Comment("then: STUDENT, RESIDENT, FELLOW, POSTDOC, FACULTY, OTHER"),
		field.String("outside_place").Default(""),
		field.String("proposed_by").GoType(kind.Person("")).Optional().Immutable(),
		field.Bool("director_approved").Default(false),
		field.Bool("chief_approved").Default(false),
		field.Bool("mentor_confirmed").Default(false),
		field.Bool("mentee_confirmed").Default(false),
		date("quiet_since"),
	}
}

// Edges of Mentorship.
func (Mentorship) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("mentor", Person.Type).Field("mentor_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
		edge.To("mentee", Person.Type).Field("mentee_id").Unique().Immutable().Annotations(entsql.OnDelete(entsql.Restrict)),
	}
}

// Indexes of Mentorship: exactly one active formal mentor per mentee.
func (Mentorship) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("mentee_id").Unique().StorageKey("mentorship_one_formal").
			Annotations(entsql.IndexWhere("active AND kind = 'FORMAL'")),
		index.Fields("mentor_id"),
		index.Fields("state"),
	}
}

// MentorshipEvent is something that happened to a mentorship. Never changed.
type MentorshipEvent struct{ ent.Schema }

// Mixin of MentorshipEvent.
func (MentorshipEvent) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of MentorshipEvent.
func (MentorshipEvent) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.MentorshipEvent("")).Immutable(),
		field.String("mentorship_id").GoType(kind.Mentorship("")).Immutable(),
		field.String("kind").Immutable(),
		field.String("actor_id").GoType(kind.Person("")).Optional().Immutable().Comment("empty: by a mailed link, or by the house itself"),
		field.String("principal_id").GoType(kind.Person("")).Optional().Immutable().Comment("whom an assistant or deputy acted for"),
		field.Text("reason").Sensitive().Default("").Immutable().Comment("private to whoever gave it"),
		field.Time("at").Immutable(),
	}
}

// Indexes of MentorshipEvent.
func (MentorshipEvent) Indexes() []ent.Index { return []ent.Index{index.Fields("mentorship_id", "at")} }

// Meeting is a day on which mentor and mentee met: that they did, and nothing of what
// was said.
type Meeting struct{ ent.Schema }

// Mixin of Meeting.
func (Meeting) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Meeting.
func (Meeting) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Meeting("")).Immutable(),
		field.String("mentorship_id").GoType(kind.Mentorship("")).Immutable(),
		date("held_on"),
		field.String("noted_by").GoType(kind.Person("")).Immutable(),
	}
}

// Indexes of Meeting: one on a day.
func (Meeting) Indexes() []ent.Index {
	return []ent.Index{index.Fields("mentorship_id", "held_on").Unique()}
}

// AcademicPlan is a mentee's plan for five years, approved by the department's leaders.
type AcademicPlan struct{ ent.Schema }

// Mixin of AcademicPlan.
func (AcademicPlan) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of AcademicPlan.
func (AcademicPlan) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Plan("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		date("starts_on"),
		field.Text("goals"),
		field.Text("milestones").Default("[]").Comment("what by which day, JSON"),
		field.String("state").Comment("DRAFT, SUBMITTED, APPROVED, RETURNED"),
		field.Text("note").Default("").Comment("of whoever approved or returned it"),
		field.String("decided_by").GoType(kind.Person("")).Optional(),
		date("decided_on"),
		field.Int("revision").Default(0),
	}
}

// Indexes of AcademicPlan.
func (AcademicPlan) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id").Unique(), index.Fields("state")}
}

// Training is a course in mentoring that somebody took.
type Training struct{ ent.Schema }

// Mixin of Training.
func (Training) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Training.
func (Training) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Training("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("title"),
		field.String("provider").Default(""),
		date("held_on"),
		field.Int("quarters").Default(0).Comment("quarter hours; 0 not known"),
	}
}

// Indexes of Training.
func (Training) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id")} }

// MentorOffer is whether somebody would mentor, and how many.
type MentorOffer struct{ ent.Schema }

// Mixin of MentorOffer.
func (MentorOffer) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of MentorOffer.
func (MentorOffer) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Offer("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.Bool("willing"),
		field.Int("capacity").Default(0).Comment("mentees at a time; 0 not stated"),
		field.String("focus").Default(""),
		field.Bool("declined").Default(false).Comment("wants no mentor at present: a neutral state"),
		field.Text("reason").Sensitive().Default("").Comment("why, for whoever wrote it alone"),
	}
}

// Indexes of MentorOffer.
func (MentorOffer) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id").Unique()} }

// DueTask is something of mentorship that is due on a day that follows from an appointment.
type DueTask struct{ ent.Schema }

// Mixin of DueTask.
func (DueTask) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of DueTask.
func (DueTask) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Task("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("kind").Immutable().Comment("EXPECTATIONS, FORMAL_MENTOR, PLAN, CHECK_IN, ANNUAL_REVIEW"),
		date("due_on"),
		date("done_on"),
		field.String("done_by").GoType(kind.Person("")).Optional(),
		field.String("about").Default("").Comment("what was done it with: the version of the expectations"),
		field.Text("follow_up").Default("").Comment("what was agreed"),
		date("follow_up_on"),
	}
}

// Indexes of DueTask: one of a kind on a day.
func (DueTask) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "kind", "due_on").Unique(), index.Fields("kind", "done_on")}
}

// TaskForm is what somebody answered for a due task: a check-in that one vice-chair
// reads, an annual review that the director reads.
type TaskForm struct{ ent.Schema }

// Mixin of TaskForm.
func (TaskForm) Mixin() []ent.Mixin { return []ent.Mixin{confidential{record: "TaskForm"}} }

// Fields of TaskForm.
func (TaskForm) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.TaskForm("")).Immutable(),
		field.String("task_id").GoType(kind.Task("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("version_id").GoType(kind.Version("")),
		field.Text("answers").Sensitive(),
		field.Int("revision").Default(0).Comment("of a draft: counts its saves"),
		field.Time("submitted").Optional().Nillable(),
	}
}

// Indexes of TaskForm.
func (TaskForm) Indexes() []ent.Index { return []ent.Index{index.Fields("task_id").Unique()} }

// Assistant is who acts for somebody, in what, until when.
type Assistant struct{ ent.Schema }

// Mixin of Assistant.
func (Assistant) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Assistant.
func (Assistant) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Assistant("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable().Comment("for whom"),
		field.String("assistant_id").GoType(kind.Person("")).Immutable(),
		field.Strings("scopes").Immutable().Comment("ROSTER, MEETINGS, DOSSIER_DRAFT, NOMINATION_DRAFT"),
		date("from_date"),
		date("until_date"),
	}
}

// Indexes of Assistant.
func (Assistant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id"), index.Fields("assistant_id")}
}
