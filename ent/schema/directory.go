package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"laurel/internal/i18n"
	"laurel/internal/id/kind"
)

// Settings is the one department of this installation.
type Settings struct{ ent.Schema }

// Mixin of Settings.
func (Settings) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Settings.
func (Settings) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").Immutable(),
		field.JSON("name", i18n.Text{}),
		field.JSON("institution", i18n.Text{}),
		field.String("zone"),
		field.Strings("languages"),
		field.String("help_contact"),
		field.Int("minimum_group"),
		field.Text("vocabulary"),
		field.Text("moc").Default("{}").Comment("rates of credits that the department entered, JSON"),
		field.String("check_in_reader").GoType(kind.Person("")).Optional().Comment("the vice-chair who reads check-ins"),
		field.Time("created").Immutable(),
	}
}

// Division is a clinical division of the department.
type Division struct{ ent.Schema }

// Mixin of Division.
func (Division) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Division.
func (Division) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Division("")).Immutable(),
		field.String("code").Unique(),
		field.JSON("name", i18n.Text{}),
	}
}

// Site is a hospital or other place of work.
type Site struct{ ent.Schema }

// Mixin of Site.
func (Site) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Site.
func (Site) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Site("")).Immutable(),
		field.String("code").Unique(),
		field.JSON("name", i18n.Text{}),
	}
}

// Person is a member of the department, or of its staff.
type Person struct{ ent.Schema }

// Mixin of Person.
func (Person) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Person.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Person("")).Immutable(),
		field.String("name"),
		field.String("sort_name"),
		field.Text("search"),
		field.String("division_id").GoType(kind.Division("")).Optional(),
		field.String("site_id").GoType(kind.Site("")).Optional(),
		field.String("rank").Default(""),
		field.String("position").Default(""),
		field.String("appointment_type").Default(""),
		date("appointed"),
		date("promoted"),
		date("next_review"),
		field.String("next_review_kind").Default(""),
		date("leaving"),
		field.String("language").Default("en"),
		field.String("status").Default("ACTIVE"),
		field.Bool("moc").Default(false).Comment("takes part in Maintenance of Certification"),
		field.Bool("digest").Default(true).Comment("gets what is due by mail"),
		field.Time("created").Immutable(),
	}
}

// Edges of Person.
func (Person) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("division", Division.Type).Field("division_id").Unique(),
		edge.To("site", Site.Type).Field("site_id").Unique(),
	}
}

// Indexes of Person.
func (Person) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_name", "id"),
		index.Fields("division_id", "sort_name"),
		index.Fields("site_id"),
	}
}

// Address is an e-mail address; a person may have several and is one identity.
type Address struct{ ent.Schema }

// Mixin of Address.
func (Address) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Address.
func (Address) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Address("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")),
		field.String("email").Unique().Comment("lower-case"),
		field.Bool("preferred").Comment("mail goes here"),
	}
}

// Edges of Address.
func (Address) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Field("person_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Address.
func (Address) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id")} }

// RoleGrant is a duty somebody holds, in a scope, from a day until a day.
type RoleGrant struct{ ent.Schema }

// Mixin of RoleGrant.
func (RoleGrant) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of RoleGrant.
func (RoleGrant) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.RoleGrant("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("role").Immutable(),
		field.String("division_id").GoType(kind.Division("")).Optional().Immutable(),
		field.String("site_id").GoType(kind.Site("")).Optional().Immutable(),
		date("from_date"),
		date("until_date"),
	}
}

// Edges of RoleGrant.
func (RoleGrant) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Field("person_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("division", Division.Type).Field("division_id").Unique().Immutable(),
		edge.To("site", Site.Type).Field("site_id").Unique().Immutable(),
	}
}

// Indexes of RoleGrant.
func (RoleGrant) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id"), index.Fields("role", "division_id")}
}

// ReportingLine says that one person reports to another, beside the lines that
// follow from the roles of division director and physician-in-chief.
type ReportingLine struct{ ent.Schema }

// Mixin of ReportingLine.
func (ReportingLine) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of ReportingLine.
func (ReportingLine) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.ReportingLine("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")),
		field.String("reports_to_id").GoType(kind.Person("")),
		date("from_date"),
		date("until_date"),
	}
}

// Edges of ReportingLine.
func (ReportingLine) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Field("person_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("reports_to", Person.Type).Field("reports_to_id").Unique().Required().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of ReportingLine.
func (ReportingLine) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "reports_to_id")}
}

// Expectations is a version of what the department means by mentorship and expects
// of each role. Never changed once written.
type Expectations struct{ ent.Schema }

// Mixin of Expectations.
func (Expectations) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Annotations of Expectations.
func (Expectations) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Table("expectations")}
}

// Fields of Expectations.
func (Expectations) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Expectations("")).Immutable(),
		field.Int("number").Unique().Immutable(),
		field.Time("published").Immutable(),
		field.JSON("definition", i18n.Text{}).Immutable(),
		field.JSON("mentor", i18n.Text{}).Immutable(),
		field.JSON("mentee", i18n.Text{}).Immutable(),
		field.JSON("director", i18n.Text{}).Immutable(),
		field.JSON("facilitator", i18n.Text{}).Immutable(),
	}
}

// Committee is a standing group that decides something for the department.
type Committee struct{ ent.Schema }

// Mixin of Committee.
func (Committee) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of Committee.
func (Committee) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Committee("")).Immutable(),
		field.JSON("name", i18n.Text{}),
		field.Time("created").Immutable(),
	}
}

// CommitteeMember is somebody's term in a committee.
type CommitteeMember struct{ ent.Schema }

// Mixin of CommitteeMember.
func (CommitteeMember) Mixin() []ent.Mixin { return []ent.Mixin{ordinary{}} }

// Fields of CommitteeMember.
func (CommitteeMember) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Term("")).Immutable(),
		field.String("committee_id").GoType(kind.Committee("")).Immutable(),
		field.String("person_id").GoType(kind.Person("")).Immutable(),
		field.String("duty").Comment("CHAIR, DEPUTY, MEMBER"),
		date("from_date"),
		date("until_date"),
	}
}

// Edges of CommitteeMember.
func (CommitteeMember) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("committee", Committee.Type).Field("committee_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("person", Person.Type).Field("person_id").Unique().Required().Immutable().Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of CommitteeMember.
func (CommitteeMember) Indexes() []ent.Index {
	return []ent.Index{index.Fields("committee_id", "person_id"), index.Fields("person_id")}
}

// SelfIdentification is what a person says of themselves, if they like, for them alone. It has
// its own table, so that no list of people holds it.
type SelfIdentification struct{ ent.Schema }

// Mixin of SelfIdentification.
func (SelfIdentification) Mixin() []ent.Mixin {
	return []ent.Mixin{confidential{record: "SelfIdentification"}}
}

// Fields of SelfIdentification.
func (SelfIdentification) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").GoType(kind.Person("")).Immutable().Comment("whose it is"),
		field.Text("answers").Sensitive().Comment("JSON"),
		field.Time("saved"),
	}
}
