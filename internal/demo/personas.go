package demo

import (
	"laurel/internal/clock"
	"laurel/internal/i18n"
)

// castRole is somebody of the cast before the department around them is invented.
type castRole struct {
	division, site string
	place          int // within the division; the director comes first
	name           string
	given, family  string // for the address
	language       string
	rank, position string
	years          int // since appointment
	key            func(*Cast) *int
	newlyAppointed bool
}

func (r castRole) appointed(start clock.Date) clock.Date {
	if r.newlyAppointed {
		d := start.AddDate(0, -4, 0)
		d.Day = 1
		return d
	}
	return clock.Date{Year: start.Year - r.years - 1, Month: 7, Day: 1}
}

var castRoles = []castRole{
	{division: "GERI", site: "AGH", place: 1, name: "Shirin Daneshvar", given: "shirin", family: "daneshvar", language: "en", rank: professor, position: "CE", years: 19, key: func(c *Cast) *int { return &c.Lead }},
	{division: "NEPH", site: "HSH", place: 0, name: "Anselm Okonkwo", given: "anselm", family: "okonkwo", language: "en", rank: professor, position: "CI", years: 21, key: func(c *Cast) *int { return &c.Director }},
	{division: "GIM", site: "AGH", place: 1, name: "Éloïse Tremblay", given: "eloise", family: "tremblay", language: "en", rank: associate, position: "CT", years: 10, key: func(c *Cast) *int { return &c.Clinician }},
	{division: "RESP", site: "SOH", place: 1, name: "Minh Thư Lê", given: "minhthu", family: "le", language: "en", rank: assistant, position: "CQI", key: func(c *Cast) *int { return &c.Newcomer }, newlyAppointed: true},
	{division: "CARD", site: "SOH", place: 1, name: "Jean-Baptiste Kouassi", given: "jeanbaptiste", family: "kouassi", language: "fr", rank: professor, position: "CS", years: 17, key: func(c *Cast) *int { return &c.AwardChair }},
	{division: "HEM", site: "LMH", place: 1, name: "Ranjani Sivakumar", given: "ranjani", family: "sivakumar", language: "en", rank: professor, position: "CE", years: 23, key: func(c *Cast) *int { return &c.ViceChair }},
}

func castOf(division string, place int) (castRole, bool) {
	for _, r := range castRoles {
		if r.division == division && r.place == place {
			return r, true
		}
	}
	return castRole{}, false
}

// Persona is one of six people one can be in the demo.
type Persona struct {
	Person   int
	Name     string
	Role     i18n.Text
	Sentence i18n.Text
	TryThis  i18n.Text // something that takes under a minute
	// Path in the application where the try begins. "{division}" in it stands for the
	// identifier of the division with the code in Division.
	Path     string
	Division string
}

// Personas are the six people, in the order the opening page shows them.
func Personas(d Department) []Persona {
	persona := func(key int, path string, role, sentence, try i18n.Text) Persona {
		p := d.People[key]
		return Persona{Person: key, Name: p.Name, Role: role, Sentence: sentence, TryThis: try, Path: path, Division: p.Division}
	}
	return []Persona{
		persona(d.Cast.Lead, "/campaigns",
			i18n.Both("Mentorship lead", "Responsable du mentorat"),
			i18n.Both("Runs mentorship for 20 divisions and 920 people, beside her clinic in geriatrics.",
				"Anime le mentorat de 20 divisions et de 920 personnes, en plus de sa clinique de gériatrie."),
			i18n.Both("Open the survey that is under way: the number of answers shows, and nothing of what they say until it closes.",
				"Ouvrez le sondage en cours\u202f: le nombre de réponses s’affiche, et rien de leur contenu avant la clôture.")),
		persona(d.Cast.Director, "/roster/{division}",
			i18n.Both("Division director, Nephrology", "Directeur de division, Néphrologie"),
			i18n.Both("Used to keep appointments, reviews and mentors in a spreadsheet of his own.",
				"Tenait jusqu’ici les nominations, les évaluations et les mentors dans sa propre feuille de calcul."),
			i18n.Both("Sort the roster by next review and find somebody who has a CFAR ahead and no formal mentor.",
				"Triez la liste par prochaine évaluation et trouvez quelqu’un qui a une CFAR devant soi et pas de mentor officiel.")),
		persona(d.Cast.Clinician, "/feedback",
			i18n.Both("Mid-career clinician, mentor and mentee", "Clinicienne en milieu de carrière, mentore et mentorée"),
			i18n.Both("Mentors three colleagues in general internal medicine, has a mentor herself, and has begun to nominate one for an award.",
				"Offre du mentorat à trois collègues de médecine interne générale, reçoit elle-même celui d’un mentor, et a commencé à en proposer un pour un prix."),
			i18n.Both("Read the letter a mentee signed for her, and why the sealed answers of two rounds are no report yet.",
				"Lisez la lettre qu’une personne mentorée a signée pour elle, et pourquoi les réponses scellées de deux rondes ne sont pas encore un rapport.")),
		persona(d.Cast.Newcomer, "/",
			i18n.Both("New faculty, Respirology", "Nouvelle recrue, Pneumologie"),
			i18n.Both("Was appointed a few months ago; she has an informal mentor and no formal one yet.",
				"A été nommée il y a quelques mois\u202f; elle a un mentor informel et pas encore de mentor officiel."),
			i18n.Both("Say how her informal mentor does: six taps, then seal them.",
				"Dites comment s’y prend son mentor informel\u202f: six touches, puis scellez le tout.")),
		persona(d.Cast.AwardChair, "/feedback",
			i18n.Both("Award chair", "Président du comité des prix"),
			i18n.Both("Works in French and chairs the awards committee: nine nominations are in review, and those on which he has a conflict are closed to him.",
				"Travaille en français et préside le comité des prix\u202f: neuf candidatures sont à l’étude, et celles où il est en conflit lui sont fermées."),
			i18n.Both("Read what nine mentees said of him in the last round, and the reflection and record that came of it.",
				"Lisez ce que neuf personnes mentorées ont dit de lui à la dernière ronde, puis la réflexion et le relevé qui en sont nés.")),
		persona(d.Cast.ViceChair, "/results",
			i18n.Both("Vice-chair, Culture and Inclusion", "Vice-directrice, Culture et inclusion"),
			i18n.Both("Asks whether mentorship is getting better, and for whom.",
				"Veut savoir si le mentorat s’améliore, et pour qui."),
			i18n.Both("Open last year’s results and find a division whose figures are withheld; the reason stands in their place.",
				"Ouvrez les résultats de l’an dernier et trouvez une division dont les chiffres ne sont pas montrés\u202f; la raison est écrite à leur place.")),
	}
}
