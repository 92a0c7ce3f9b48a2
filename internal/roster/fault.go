package roster

import (
	"fmt"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
)

// Fault is one thing that stands in the way of an import, with its line in the file;
// line 0 is the whole file.
type Fault struct {
	Line   int
	Column string
	Code   string
	Params map[string]any
}

// Codes of faults that only the directory can tell; the others are sheet's.
const (
	UnknownWord     = "UNKNOWN_WORD"
	SimilarPlace    = "SIMILAR_PLACE"
	TwoPeople       = "TWO_PEOPLE"
	SamePerson      = "SAME_PERSON"
	UnknownMentor   = "UNKNOWN_MENTOR"
	AmbiguousMentor = "AMBIGUOUS_MENTOR"
	MentorHasLeft   = "MENTOR_HAS_LEFT"
	OwnMentor       = "OWN_MENTOR"
	ReportingLine   = "REPORTING_LINE"
)

var sentences = map[string]i18n.Text{
	UnknownWord: i18n.Both("“{value}” is not a word of this department for “{column}”. It knows {words}.",
		"«\u202f{value}\u202f» n’est pas un terme de ce département pour «\u202f{column}\u202f». Il connaît {words}."),
	SimilarPlace: i18n.Both("“{value}” is not on record. Did you mean “{other}”?",
		"«\u202f{value}\u202f» n’est pas au dossier. Vouliez-vous dire «\u202f{other}\u202f»\u202f?"),
	TwoPeople: i18n.Both("The addresses of this row belong to two people on record, {name} and {other}. Leave one of them out.",
		"Les adresses de cette ligne appartiennent à deux personnes au dossier, {name} et {other}. Retirez-en une."),
	SamePerson: i18n.Both("This is the same person as on line {other}. Keep one of the two rows.",
		"C’est la même personne qu’à la ligne {other}. Gardez l’une des deux lignes."),
	UnknownMentor: i18n.Both("Nobody on record or in the file is called “{value}”. Write the mentor’s e-mail address.",
		"Personne au dossier ni dans le fichier ne s’appelle «\u202f{value}\u202f». Écrivez l’adresse de courriel du mentor."),
	AmbiguousMentor: i18n.Both("Several people are called “{value}”. Write the mentor’s e-mail address.",
		"Plusieurs personnes s’appellent «\u202f{value}\u202f». Écrivez l’adresse de courriel du mentor."),
	MentorHasLeft: i18n.Both("{value} has left the department and cannot be a formal mentor. Name another, or leave the cell empty.",
		"{value} a quitté le département et ne peut pas être mentor officiel. Nommez quelqu’un d’autre ou laissez la cellule vide."),
	OwnMentor: i18n.Both("Nobody is their own mentor. Name another, or leave the cell empty.",
		"Personne n’est son propre mentor. Nommez quelqu’un d’autre ou laissez la cellule vide."),
	ReportingLine: i18n.Both("{value} is somebody this person reports to, and so cannot be the formal mentor. An informal mentorship is possible.",
		"Cette personne relève de {value}, qui ne peut donc pas être son mentor officiel. Un mentorat sans titre officiel reste possible."),
}

// Message is the sentence for the fault, in "en" or "fr".
func (f Fault) Message(language string) string {
	text, ours := sentences[f.Code]
	if !ours {
		return sheet.Message(sheet.Fault(f), language)
	}
	pairs := []string{"{column}", f.Column}
	for name, value := range f.Params {
		pairs = append(pairs, "{"+name+"}", fmt.Sprint(value))
	}
	return strings.NewReplacer(pairs...).Replace(text.In(language))
}
