package roster

import (
	"fmt"
	"strings"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
)

// Fault is one thing that is wrong with a file: with how it is written (the codes of
// package sheet), or with what it says of this department (those below).
type Fault struct {
	Line   int    // of the file, the header being 1; 0 for the whole file
	Column string // header as written, the field for a missing column, or ""
	Code   string

	params map[string]any
	known  []directory.Term // words that would do
}

// Codes of what cannot be so in this department.
const (
	TwoPeople       = "TWO_PEOPLE"
	SamePerson      = "SAME_PERSON"
	SimilarPlace    = "SIMILAR_PLACE"
	UnknownWord     = "UNKNOWN_WORD"
	UnknownMentor   = "UNKNOWN_MENTOR"
	AmbiguousMentor = "AMBIGUOUS_MENTOR"
	MissingMentor   = "MISSING_MENTOR"
	MentorHasLeft   = "MENTOR_HAS_LEFT"
	OwnMentor       = "OWN_MENTOR"
	ReportingLine   = "REPORTING_LINE"
	TooLong         = "TOO_LONG"
	Administrators  = "ADMINISTRATORS_ADDRESS"
	UnknownPlace    = "UNKNOWN_PLACE"
	MentorWaits     = "MENTOR_WAITS"
	MentorUnread    = "MENTOR_UNREAD"
)

// asked are the codes whose question stands apart: answered once for all their rows.
var asked = map[string]bool{UnknownPlace: true, AmbiguousMentor: true, UnknownMentor: true}

var sentences = map[string]i18n.Text{
	TwoPeople: i18n.Both("{value} belongs to {name} on record, and {other} to {another}. Keep the addresses of one person.",
		"{value} appartient à {name} au dossier, et {other} à {another}. Gardez les adresses d’une seule personne."),
	SamePerson: i18n.Both("This line and line {other} are the same person on record, {name}. Keep one of them.",
		"Cette ligne et la ligne {other} désignent la même personne au dossier, {name}. Gardez-en une seule."),
	SimilarPlace: i18n.Both("“{value}” is not on record. Did you mean “{similar}”?",
		"«\u202f{value}\u202f» n’est pas au dossier. Vouliez-vous dire «\u202f{similar}\u202f»\u202f?"),
	UnknownWord: i18n.Both("“{value}” is not among this department’s words for “{column}”. Use one of these: {known}.",
		"«\u202f{value}\u202f» ne figure pas parmi les termes de ce département pour «\u202f{column}\u202f». Utilisez l’un de ceux-ci\u202f: {known}."),
	UnknownMentor: i18n.Both("Nobody on record or in this file is “{value}”. Write the mentor’s full name as it stands there, or an e-mail address.",
		"Personne, au dossier ou dans ce fichier, ne correspond à «\u202f{value}\u202f». Écrivez le nom complet du mentor tel qu’il y figure, ou une adresse de courriel."),
	AmbiguousMentor: i18n.Both("Several people are called “{value}”. Write the mentor’s e-mail address instead.",
		"Plusieurs personnes portent le nom «\u202f{value}\u202f». Écrivez plutôt l’adresse de courriel du mentor."),
	MissingMentor: i18n.Both("A mentorship begins here, and no mentor is named. Name the mentor, or leave “{column}” empty.",
		"Un mentorat commence ici, mais aucun mentor n’est nommé. Indiquez le mentor, ou laissez «\u202f{column}\u202f» vide."),
	MentorHasLeft: i18n.Both("{value} has left the department and cannot become a formal mentor. Name somebody else, or leave the cell empty.",
		"{value} a quitté le département et ne peut pas devenir mentor officiel. Indiquez quelqu’un d’autre, ou laissez la cellule vide."),
	OwnMentor: i18n.Both("Nobody is their own mentor. Name somebody else, or leave the cell empty.",
		"Personne n’est son propre mentor. Indiquez quelqu’un d’autre, ou laissez la cellule vide."),
	ReportingLine: i18n.Both("{name} would report to {value}, who then cannot be the formal mentor. Name somebody outside that line.",
		"{name} relèverait de {value}, qui ne peut alors pas être son mentor officiel. Indiquez quelqu’un hors de cette ligne hiérarchique."),
	Administrators: i18n.Both("{name} is an administrator, whose addresses and status only an administrator may change. Leave them as they are, or ask one.",
		"{name} a un rôle d’administration : seule une personne qui a ce rôle peut changer ses adresses ou son statut. Laissez-les tels quels, ou demandez-le-lui."),
	UnknownPlace: i18n.Both("“{value}” is not on record, and nobody has said yet what it means. Say it on the page of the import, or write a name that is on record.",
		"« {value} » n’est pas au dossier, et personne n’a encore dit ce que cela désigne. Dites-le sur la page d’importation, ou écrivez un nom qui y figure."),
	MentorWaits: i18n.Both("The mentor, {value}, is on line {other}, which is not imported yet. Mend that line first.",
		"Le mentor, {value}, figure à la ligne {other}, qui n’est pas encore importée. Corrigez d’abord cette ligne."),
	MentorUnread: i18n.Both("The mentor, {value}, may be on a line that cannot be read. Mend that line first.",
		"Le mentor, {value}, figure peut-être sur une ligne illisible. Corrigez d’abord cette ligne."),
	TooLong: i18n.Both("“{column}” holds more than {most} characters. Shorten it.",
		"«\u202f{column}\u202f» contient plus de {most} caractères. Abrégez le texte."),
}

// Message is the sentence for the fault, in "en" or "fr".
func (f Fault) Message(language string) string {
	sentence, ours := sentences[f.Code]
	if !ours {
		return sheet.Message(sheet.Fault{Line: f.Line, Column: f.Column, Code: f.Code, Params: f.params}, language)
	}
	words := make([]string, len(f.known))
	for i, t := range f.known {
		words[i] = t.Label.In(language)
	}
	pairs := []string{"{column}", f.Column, "{known}", strings.Join(words, ", ")}
	for name, value := range f.params {
		if text, authored := value.(i18n.Text); authored {
			value = text.In(language)
		}
		pairs = append(pairs, "{"+name+"}", fmt.Sprint(value))
	}
	return strings.NewReplacer(pairs...).Replace(sentence.In(language))
}

// shown is a faulty value short enough for a sentence.
func shown(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
