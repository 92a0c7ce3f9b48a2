package roster

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// headers of an export: the columns a director keeps, with what tells people apart. The
// import reads them in either language.
var headers = []i18n.Text{
	i18n.Both("Name", "Nom"),
	i18n.Both("E-mail", "Courriel"),
	i18n.Both("Division", "Division"),
	i18n.Both("Appointed", "Nommé(e) le"),
	i18n.Both("Promoted", "Promu(e) le"),
	i18n.Both("Up for promotion or CFAR", "Prochaine évaluation"),
	i18n.Both("Review type", "Type d’évaluation"),
	i18n.Both("Formal mentor", "Mentor officiel"),
	i18n.Both("Mentor since", "Mentor depuis"),
}

// Export is a division's roster as a table, by name, and a name for the file without what
// kind of file it is. Importing it again changes nothing. It is NOT_FOUND as Roster is.
func (s *Service) Export(ctx context.Context, v viewer.Viewer, division id.Division) (name string, header []string, table [][]string, err error) {
	if err := s.mayOpen(ctx, v, division); err != nil {
		return "", nil, nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return "", nil, nil, err
	}
	roll, rows, err := s.rows(ctx, division)
	if err != nil {
		return "", nil, nil, err
	}
	if err := complete(ctx, roll, rows); err != nil {
		return "", nil, nil, err
	}
	arrange(rows, ByName, false)
	called := namesOf(roll.People)
	table = make([][]string, len(rows))
	for i, r := range rows {
		p := r.Person
		table[i] = []string{
			p.Name, p.Email, p.Division.Name.In(v.Language), p.Appointed.String(), p.Promoted.String(),
			p.NextReview.String(), kindLabel(p.NextReviewKind), called.write(r.Mentor), r.MentorSince.String(),
		}
	}
	header = make([]string, len(headers))
	for i, h := range headers {
		header[i] = h.In(v.Language)
	}
	at := slices.IndexFunc(roll.Divisions, func(d directory.Division) bool { return d.ID == division })
	err = s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, "roster.exported", string(division)) })
	return "roster-" + slug(roll.Divisions[at], v.Language) + "-" + today.String(), header, table, err
}

// write is a mentor as the import finds them: by name, by address where the name is
// not enough.
func (n names) write(mentor *directory.Person) string {
	if mentor == nil {
		return ""
	}
	if found, _ := n.find(mentor.Name); found != mentor.ID || strings.Contains(mentor.Name, "@") {
		return mentor.Email
	}
	return mentor.Name
}

// slug is a division's name for a file name, its code where the name has no letter that
// every system takes.
func slug(d directory.Division, language string) string {
	for _, s := range []string{d.Name.In(language), d.Code} {
		if words := asciiWords(s); len(words) > 0 {
			return strings.Join(words, "-")
		}
	}
	return "division"
}

// asciiWords are the runs of letters and digits of a text without its accents, in lower
// case.
func asciiWords(s string) []string {
	return strings.FieldsFunc(i18n.Fold(s), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}
