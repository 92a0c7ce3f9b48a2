package metrics

import "laurel/internal/i18n"

// Catalogue is the version of the metrics below. A closed year names the one it was closed
// under; a definition that changes makes a new version and a new name.
const Catalogue = 1

// Level of the grid.
type Level string

// The levels, from near to far.
const (
	Relationship Level = "RELATIONSHIP"
	Departmental Level = "DEPARTMENT"
	Academic     Level = "ACADEMIC_MEDICINE"
)

// Levels in their order.
var Levels = []Level{Relationship, Departmental, Academic}

// Component of the grid.
type Component string

// The components.
const (
	Structure   Component = "STRUCTURE"
	Engagement  Component = "ENGAGEMENT"
	Quality     Component = "QUALITY"
	Development Component = "DEVELOPMENT"
	Recognition Component = "RECOGNITION"
	Outcomes    Component = "OUTCOMES"
)

// Components in their order.
var Components = []Component{Structure, Engagement, Quality, Development, Recognition, Outcomes}

// Unit of a metric's value.
type Unit string

// The units. A share is of n, 0 to 1.
const (
	People Unit = "PEOPLE"
	Share  Unit = "SHARE"
	Total  Unit = "TOTAL"
)

// Origin is where a metric's value comes from.
type Origin string

// The origins. Of a survey only what was released is read.
const (
	Records Origin = "RECORDS"
	Survey  Origin = "SURVEY"
)

// Metric is something that is measured.
type Metric struct {
	Name      string
	Level     Level
	Component Component
	Unit      Unit
	Origin    Origin
	Title     i18n.Text
	// Definition says what is counted and of whom; Numerator and Denominator in short.
	Definition, Numerator, Denominator i18n.Text
	// Question of a survey, and the answers that count.
	Question string
	Values   []string
	// Of is the metric that counts the denominator of a share of records.
	Of string
}

var (
	answered  = i18n.Both("people who answered this question", "personnes qui ont répondu à cette question")
	topTwo    = []string{"4", "5"}
	asMentors = i18n.Both("those who say that they mentor faculty and answered this question", "personnes qui disent mentorer des membres du corps professoral et qui ont répondu à cette question")
	onFaculty = i18n.Both("faculty on record", "membres du corps professoral au dossier")
)

const asked = "The answers of the department survey, as released when it closed. Where several surveys of the year ask it, the newest counts."

func fromSurvey(name string, level Level, component Component, title, numerator, denominator i18n.Text, question string, values ...string) Metric {
	return Metric{
		Name: name, Level: level, Component: component, Unit: Share, Origin: Survey, Title: title, Numerator: numerator, Denominator: denominator, Question: question, Values: values,
		Definition: i18n.Both(asked, "Les réponses au sondage du département, telles que diffusées à sa clôture. Si plusieurs sondages de l’année posent la question, le plus récent compte."),
	}
}

// Metrics are the catalogue, in the order they are shown in.
var Metrics = []Metric{
	fromSurvey("has_formal_mentor", Relationship, Structure, i18n.Both("Have a formal mentor", "Ont un mentor officiel"),
		i18n.Both("those who answer yes", "personnes qui répondent oui"), answered, "has_formal_mentor", "yes"),
	fromSurvey("has_informal_mentor", Relationship, Structure, i18n.Both("Have an informal mentor", "Ont un mentor informel"),
		i18n.Both("those who answer yes", "personnes qui répondent oui"), answered, "has_informal_mentor", "true"),
	fromSurvey("receives_mentorship", Relationship, Engagement, i18n.Both("Receive mentorship", "Reçoivent du mentorat"),
		i18n.Both("those who answer yes", "personnes qui répondent oui"), answered, "receives_mentorship", "yes", "true"),
	fromSurvey("satisfied_quality", Relationship, Quality, i18n.Both("Satisfied with the quality of mentorship", "Satisfaits de la qualité du mentorat"),
		i18n.Both("those who choose one of the two highest points", "personnes qui choisissent l’un des deux plus hauts points"), answered, "satisfaction.quality", topTwo...),
	fromSurvey("satisfied_quantity", Relationship, Quality, i18n.Both("Satisfied with the quantity of mentorship", "Satisfaits de la quantité de mentorat"),
		i18n.Both("those who choose one of the two highest points", "personnes qui choisissent l’un des deux plus hauts points"), answered, "satisfaction.quantity", topTwo...),
	fromSurvey("satisfied_recognition", Relationship, Recognition, i18n.Both("Satisfied with the recognition of mentorship", "Satisfaits de la reconnaissance du mentorat"),
		i18n.Both("those who choose one of the two highest points", "personnes qui choisissent l’un des deux plus hauts points"), answered, "satisfaction.recognition", topTwo...),
	fromSurvey("provides_formal", Departmental, Engagement, i18n.Both("Provide formal mentorship", "Offrent du mentorat officiel"),
		i18n.Both("those who say that they mentor faculty formally", "personnes qui disent mentorer officiellement des membres du corps professoral"), answered, "mentors_faculty", "formal"),
	fromSurvey("trained", Departmental, Development, i18n.Both("Mentors who were trained", "Mentors qui ont reçu une formation"),
		i18n.Both("those who answer yes", "personnes qui répondent oui"), asMentors, "mentor_trained", "true"),
	fromSurvey("want_training", Departmental, Development, i18n.Both("Mentors who want training", "Mentors qui souhaitent une formation"),
		i18n.Both("those who answer yes", "personnes qui répondent oui"), asMentors, "wants_training", "true"),
	fromSurvey("counts_for_promotion", Academic, Recognition, i18n.Both("Believe that mentorship counts for promotion", "Croient que le mentorat compte pour la promotion"),
		i18n.Both("those who choose one of the two highest points", "personnes qui choisissent l’un des deux plus hauts points"), answered, "counts_for_promotion", topTwo...),

	{
		Name: "faculty", Level: Departmental, Component: Structure, Unit: People, Origin: Records, Title: i18n.Both("Faculty", "Membres du corps professoral"),
		Definition: i18n.Both("People on record on the day the year was closed who had been appointed by its end and had not left.", "Personnes au dossier le jour de la clôture, nommées au plus tard à la fin de l’année et encore en poste."),
		Numerator:  onFaculty,
	},
	{
		Name: "formal_on_record", Level: Departmental, Component: Structure, Unit: Share, Origin: Records, Of: "faculty", Title: i18n.Both("Formal mentor on record", "Mentor officiel au dossier"),
		Definition:  i18n.Both("Faculty with a formal mentorship on record that ran on the last day of the year, whoever the mentor is.", "Membres dont un mentorat officiel au dossier était en cours le dernier jour de l’année, quel que soit le mentor."),
		Numerator:   i18n.Both("faculty with a formal mentor on the last day", "membres ayant un mentor officiel le dernier jour"),
		Denominator: onFaculty,
	},
	{
		Name: "mentors", Level: Departmental, Component: Engagement, Unit: People, Origin: Records, Title: i18n.Both("Mentors", "Mentors"),
		Definition: i18n.Both("People with at least one mentorship of faculty on record, of any kind, that ran on a day of the year. Each counts once.", "Personnes ayant au moins un mentorat au dossier, de tout type, en cours un jour de l’année. Chacune compte une fois."),
		Numerator:  i18n.Both("people who mentor", "personnes qui mentorent"),
	},
	{
		Name: "mentors_trained", Level: Departmental, Component: Development, Unit: Share, Origin: Records, Of: "mentors", Title: i18n.Both("Mentors with training on record", "Mentors dont une formation est au dossier"),
		Definition:  i18n.Both("Mentors of the year who have entered a training of mentors held by its end.", "Mentors de l’année ayant inscrit une formation au mentorat suivie au plus tard à la fin de celle-ci."),
		Numerator:   i18n.Both("mentors with a training on record", "mentors dont une formation est au dossier"),
		Denominator: i18n.Both("mentors of the year", "mentors de l’année"),
	},
	paired("FORMAL", i18n.Both("People in formal mentorship", "Personnes en mentorat officiel")),
	paired("INFORMAL", i18n.Both("People in informal mentorship", "Personnes en mentorat informel")),
	paired("CO_MENTOR", i18n.Both("People with a co-mentor", "Personnes ayant un co-mentor")),
	paired("PEER", i18n.Both("People in peer mentorship", "Personnes en mentorat par les pairs")),
	paired("PROMOTION", i18n.Both("People mentored towards promotion", "Personnes mentorées en vue d’une promotion")),
	{
		Name: "training_attended", Level: Departmental, Component: Development, Unit: People, Origin: Records, Title: i18n.Both("Attended training for mentors", "Ont suivi une formation au mentorat"),
		Definition: i18n.Both("People who entered a training of mentors held in the year.", "Personnes ayant inscrit une formation au mentorat suivie dans l’année."),
		Numerator:  i18n.Both("people with a training in the year", "personnes ayant suivi une formation dans l’année"),
	},
	{
		Name: "asked_for_feedback", Level: Relationship, Component: Engagement, Unit: People, Origin: Records, Title: i18n.Both("Asked for feedback on their mentors", "Invités à commenter leurs mentors"),
		Definition: i18n.Both("People who were asked in a round of feedback that closed in the year. How many answered is not told.", "Personnes invitées à un tour de rétroaction clos dans l’année. Le nombre de réponses n’est pas dit."),
		Numerator:  i18n.Both("mentees asked", "personnes mentorées invitées"),
	},
	{
		Name: "moc_records", Level: Academic, Component: Development, Unit: Total, Origin: Records, Title: i18n.Both("MOC records made", "Relevés MDC établis"),
		Definition: i18n.Both("Records for Maintenance of Certification made in the year from reflections; n is the people who made them.", "Relevés pour le maintien du certificat établis dans l’année à partir de réflexions\u202f; n est le nombre de personnes qui les ont établis."),
		Numerator:  i18n.Both("records", "relevés"), Denominator: i18n.Both("people who made one", "personnes qui en ont établi"),
	},
	{
		Name: "nominated", Level: Departmental, Component: Recognition, Unit: People, Origin: Records, Title: i18n.Both("Nominated for an award", "Mis en candidature pour un prix"),
		Definition: i18n.Both("People nominated, and not withdrawn, in years of awards whose decision was announced in the year. Each counts once.", "Personnes mises en candidature, sans retrait, pour des prix dont la décision a été annoncée dans l’année. Chacune compte une fois."),
		Numerator:  i18n.Both("people nominated", "personnes mises en candidature"),
	},
	{
		Name: "recognised", Level: Departmental, Component: Recognition, Unit: People, Origin: Records, Title: i18n.Both("Recognised with a certificate", "Reconnus par un certificat"),
		Definition: i18n.Both("People with a recognition dated in the year that stands: an award, service as a mentor or on a committee, training.", "Personnes ayant une reconnaissance valide datée de l’année\u202f: prix, service de mentorat ou de comité, formation."),
		Numerator:  i18n.Both("people recognised", "personnes reconnues"),
	},
	{
		Name: "dossiers_used", Level: Academic, Component: Recognition, Unit: People, Origin: Records, Title: i18n.Both("Used a dossier in a CFAR or promotion", "Ont utilisé un dossier dans un CFAR ou une promotion"),
		Definition: i18n.Both("People who noted that a dossier of theirs was used in a CFAR or promotion of the calendar year in which this year ends. Each counts once; what came of it is not asked.", "Personnes ayant noté qu’un de leurs dossiers a servi dans un CFAR ou une promotion de l’année civile où cette année se termine. Chacune compte une fois\u202f; l’issue n’est pas demandée."),
		Numerator:  i18n.Both("people who used a dossier", "personnes ayant utilisé un dossier"),
	},
}

func paired(kind string, title i18n.Text) Metric {
	return Metric{
		Name: "in_" + kind, Level: Relationship, Component: Structure, Unit: People, Origin: Records, Title: title,
		Definition: i18n.Both("Faculty mentored in a mentorship of this kind on record that ran on a day of the year. Each counts once; of formal ones that is the number of pairs at a time.", "Membres mentorés dans un mentorat de ce type au dossier, en cours un jour de l’année. Chacun compte une fois\u202f; en mentorat officiel, c’est le nombre de paires à un moment donné."),
		Numerator:  i18n.Both("people mentored", "personnes mentorées"),
	}
}
