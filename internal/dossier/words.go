package dossier

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/mentorship"
)

// words writes a dossier in one language.
type words struct {
	language   string
	vocabulary directory.Vocabulary
}

func (w words) in(en, fr string) string { return i18n.Both(en, fr).In(w.language) }

func itoa(n int) string { return strconv.Itoa(n) }

// decimal is a number with so many places, as people of the language write it.
func (w words) decimal(x float64, places int) string {
	s := strconv.FormatFloat(x, 'f', places, 64)
	if w.language == "fr" {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

func term(all []directory.Term, code, language string) string {
	for _, t := range all {
		if t.Code == code {
			return t.Label.In(language)
		}
	}
	return code
}

func (w words) rank(code string) string { return term(w.vocabulary.Ranks, code, w.language) }

// day in words; in tables dates stand as numbers.
func (w words) day(d clock.Date) string {
	if d.IsZero() {
		return ""
	}
	return i18n.Day(d.Time(time.UTC), w.language)
}

var kindNames = map[mentorship.Kind]i18n.Text{
	mentorship.Formal:    i18n.Both("Formal mentor", "Mentor officiel ou mentore officielle"),
	mentorship.Informal:  i18n.Both("Informal mentor", "Mentor ou mentore informelle"),
	mentorship.CoMentor:  i18n.Both("Co-mentor", "Comentor ou comentore"),
	mentorship.Peer:      i18n.Both("Peer mentor", "Mentor ou mentore par les pairs"),
	mentorship.Promotion: i18n.Both("Promotion mentor", "Mentor ou mentore en vue d’une promotion"),
}

func (w words) role(p mentorship.Pair) string { return kindNames[p.Kind].In(w.language) }

var levelNames = map[mentorship.Level]i18n.Text{
	mentorship.Student:   i18n.Both("Student", "Étudiante ou étudiant"),
	mentorship.Resident:  i18n.Both("Resident", "Résidente ou résident"),
	mentorship.Fellow:    i18n.Both("Fellow", "Moniteur ou monitrice clinique"),
	mentorship.Postdoc:   i18n.Both("Post-doctoral fellow", "Stagiaire postdoctoral·e"),
	mentorship.Faculty:   i18n.Both("Faculty elsewhere", "Corps professoral ailleurs"),
	mentorship.OtherRole: i18n.Both("Other", "Autre"),
}

var needNames = map[mentorship.Need]i18n.Text{
	"CAREER":      i18n.Both("career", "carrière"),
	"PROMOTION":   i18n.Both("promotion", "promotion"),
	"TEACHING":    i18n.Both("education", "enseignement"),
	"RESEARCH":    i18n.Both("research", "recherche"),
	"QUALITY":     i18n.Both("quality improvement", "amélioration de la qualité"),
	"LEADERSHIP":  i18n.Both("leadership", "leadership"),
	"BALANCE":     i18n.Both("wellness", "mieux-être"),
	"NETWORK":     i18n.Both("networks", "réseaux"),
	"SPONSORSHIP": i18n.Both("sponsorship", "parrainage"),
	"SUCCESSION":  i18n.Both("succession", "relève"),
}

var outcomeNames = map[OutcomeKind]i18n.Text{
	Promoted:     i18n.Both("Promotion", "Promotion"),
	Grant:        i18n.Both("Grant", "Subvention"),
	Award:        i18n.Both("Award", "Prix"),
	Publication:  i18n.Both("Publication", "Publication"),
	Leadership:   i18n.Both("Leadership role", "Rôle de leadership"),
	Degree:       i18n.Both("Degree", "Diplôme"),
	BecameMentor: i18n.Both("Became a mentor", "Devient mentor ou mentore"),
}

var kindTitles = map[Kind]i18n.Text{
	Promotion: i18n.Both("Promotion Dossier: Mentorship", "Dossier de promotion\u202f: mentorat"),
	CFAR:      i18n.Both("Mentorship annex (optional, supplied by the candidate)", "Annexe sur le mentorat (facultative, fournie par la personne candidate)"),
	MOC:       i18n.Both("Records for self-reporting in MAINPORT, by year", "Relevés pour déclaration personnelle dans MAINPORT, par année"),
}

// TitleOf a kind of dossier.
func TitleOf(k Kind) i18n.Text { return kindTitles[k] }

var attestations = map[Attestation]i18n.Text{
	BySelf:     i18n.Both("own word", "déclaré"),
	ByMentee:   i18n.Both("mentee", "personne mentorée"),
	ByDocument: i18n.Both("document", "document"),
	BySystem:   i18n.Both("on record", "registres"),
}

// Attested is who stands behind an item, in words.
func Attested(a Attestation, language string) string { return attestations[a].In(language) }

// span is from a year to another; an open end is said.
func (w words) span(since, until clock.Date) string {
	end := w.in("present", "aujourd’hui")
	if !until.IsZero() {
		end = itoa(until.Year)
	}
	if since.IsZero() {
		return end
	}
	if end == itoa(since.Year) {
		return end
	}
	return itoa(since.Year) + "–" + end
}

// length of a time in years, to one place.
func years(since, until clock.Date) float64 {
	if since.IsZero() || until.Before(since) {
		return 0
	}
	days := until.Time(time.UTC).Sub(since.Time(time.UTC)).Hours() / 24
	return float64(int(days/365.25*10+0.5)) / 10
}

// FileName follows the rule of promotion documents: LastName_FirstName_DocumentName, without
// an accent or a space (domain.md 2.1). Letters of other scripts stay as they are: no name is
// lost, and none is spelled by a guess.
func FileName(name, document string) string {
	parts := strings.Fields(name)
	last, first := "", ""
	if len(parts) > 0 {
		last, first = parts[len(parts)-1], strings.Join(parts[:len(parts)-1], "")
	}
	var out []string
	for _, part := range []string{plain(last), plain(first), plain(document)} {
		if part != "" {
			out = append(out, part)
		}
	}
	return strings.Join(out, "_")
}

// plain is a text in letters and digits, in those every system takes where it has them.
func plain(s string) string {
	var b strings.Builder
	upper, kept := true, false // kept: the last letter was of a script that stays
	for _, r := range s {
		folded := i18n.Fold(string(r))
		if strings.IndexFunc(folded, func(c rune) bool { return c < unicode.MaxASCII }) < 0 {
			if unicode.IsLetter(r) || unicode.IsDigit(r) || kept && unicode.IsMark(r) {
				b.WriteRune(r)
				upper, kept = false, true
			}
		}
		for _, c := range folded {
			switch {
			case c >= 'a' && c <= 'z' && (upper || unicode.IsUpper(r)):
				b.WriteRune(c - 'a' + 'A')
			case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '-':
				b.WriteRune(c)
			default:
				continue
			}
			upper, kept = c == '-', false
		}
		if unicode.IsSpace(r) || r == ':' {
			upper = true
		}
	}
	return b.String()
}

// documentNames are what the files of kinds and of sections are called.
var documentNames = map[string]i18n.Text{
	string(Promotion): i18n.Both("Mentorship Dossier", "Dossier de mentorat"),
	string(CFAR):      i18n.Both("Mentorship Annex", "Annexe mentorat"),
	string(MOC):       i18n.Both("MOC Records", "Releves MOC"),
	"summary_table":   i18n.Both("Data Summary Table Mentorship", "Tableau sommaire Mentorat"),
}

// DocumentName of a kind, of a section, or of the summary table.
func DocumentName(what, language string) string {
	if t, ok := documentNames[what]; ok {
		return t.In(language)
	}
	return sectionTitles[what].In(language)
}
