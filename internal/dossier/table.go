package dossier

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// MenteeColumn is a column that the table of mentees may have (domain.md 2.3).
type MenteeColumn string

// The columns.
const (
	ColumnMentee      MenteeColumn = "MENTEE"
	ColumnLevels      MenteeColumn = "LEVELS"
	ColumnPlace       MenteeColumn = "PLACE"
	ColumnDivision    MenteeColumn = "DIVISION"
	ColumnPosition    MenteeColumn = "POSITION"
	ColumnRole        MenteeColumn = "ROLE"
	ColumnYears       MenteeColumn = "YEARS"
	ColumnStarted     MenteeColumn = "STARTED"
	ColumnEnded       MenteeColumn = "ENDED"
	ColumnDuration    MenteeColumn = "DURATION"
	ColumnFocus       MenteeColumn = "FOCUS"
	ColumnMeetings    MenteeColumn = "MEETINGS"
	ColumnOutcomes    MenteeColumn = "OUTCOMES"
	ColumnTestimonial MenteeColumn = "TESTIMONIAL"
	ColumnAttested    MenteeColumn = "ATTESTED"
)

// MenteeColumns are all of them, in the order screens offer them.
var MenteeColumns = []MenteeColumn{
	ColumnMentee, ColumnLevels, ColumnPlace, ColumnDivision, ColumnPosition, ColumnRole, ColumnYears, ColumnStarted, ColumnEnded, ColumnDuration, ColumnFocus, ColumnMeetings, ColumnOutcomes,
	ColumnTestimonial, ColumnAttested,
}

var columnTitles = map[MenteeColumn]i18n.Text{
	ColumnMentee:      i18n.Both("Mentee", "Personne"),
	ColumnLevels:      i18n.Both("Then, now", "Avant, maintenant"),
	ColumnPlace:       i18n.Both("Position and place now", "Poste et lieu actuels"),
	ColumnDivision:    i18n.Both("Division", "Division"),
	ColumnPosition:    i18n.Both("Academic position", "Poste universitaire"),
	ColumnRole:        i18n.Both("Role", "Rôle"),
	ColumnYears:       i18n.Both("Years", "Années"),
	ColumnStarted:     i18n.Both("From", "Début"),
	ColumnEnded:       i18n.Both("Until", "Fin"),
	ColumnDuration:    i18n.Both("Length in years", "Durée en années"),
	ColumnFocus:       i18n.Both("Focus", "Objet"),
	ColumnMeetings:    i18n.Both("Meetings a year", "Rencontres par an"),
	ColumnOutcomes:    i18n.Both("Outcomes", "Réalisations"),
	ColumnTestimonial: i18n.Both("Testimonial", "Témoignage"),
	ColumnAttested:    i18n.Both("Attested by", "Attesté par"),
}

// TitleOfColumn is its heading where the department has none of its own.
func TitleOfColumn(c MenteeColumn) i18n.Text { return columnTitles[c] }

// mostColumns is how many fit on a page.
const mostColumns = 10

// longestHeading in characters.
const longestHeading = 60

// TableColumn is one column of the department's table of mentees. An empty heading is the usual
// one, which is to be confirmed with the department.
type TableColumn struct {
	Column  MenteeColumn
	Heading i18n.Text
}

// usual is the table of a department that has set none.
var usual = []MenteeColumn{ColumnMentee, ColumnLevels, ColumnRole, ColumnYears, ColumnFocus, ColumnMeetings, ColumnOutcomes, ColumnAttested}

// TableOf a department are the columns of its table of mentees, in their order.
func TableOf(set directory.Settings) []TableColumn {
	var out []TableColumn
	for _, c := range set.MenteeTable {
		if code := MenteeColumn(c.Code); slices.Contains(MenteeColumns, code) {
			out = append(out, TableColumn{code, c.Heading})
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, c := range usual {
		out = append(out, TableColumn{Column: c})
	}
	return out
}

// headings of a table in a language, and which of them are the department's own.
func headings(table []TableColumn, language string) (titles []string, own []bool) {
	settled := false
	for _, c := range table {
		title := c.Heading.In(language)
		own = append(own, title != "")
		settled = settled || title != ""
		titles = append(titles, cmp.Or(title, columnTitles[c.Column].In(language)))
	}
	if !settled {
		own = nil
	}
	return titles, own
}

// cells of a row, in the order of a table.
func cells(table []TableColumn, row map[MenteeColumn]string) []string {
	out := make([]string, len(table))
	for i, c := range table {
		out[i] = cmp.Or(row[c.Column], "–")
	}
	return out
}

func yearOf(d clock.Date) string {
	if d.IsZero() {
		return ""
	}
	return itoa(d.Year)
}

// identify adds to the row of a mentee who is named what could tell who they are.
func (a assembler) identify(row map[MenteeColumn]string, p mentorship.Pair) {
	row[ColumnStarted] = p.Started.String()
	if !p.Ended.IsZero() {
		row[ColumnEnded] = p.Ended.String()
	}
	if p.Outside != nil {
		row[ColumnPlace] = p.Outside.Place
		return
	}
	place := a.settings.Institution.In(a.language)
	if p.MenteeIs.Site != nil {
		place = p.MenteeIs.Site.Name.In(a.language)
	}
	row[ColumnPlace] = strings.Join(nonEmpty(p.MenteeIs.Position, place), ", ")
	if p.MenteeIs.Division != nil {
		row[ColumnDivision] = p.MenteeIs.Division.Name.In(a.language)
	}
	for _, l := range a.feedback.Letters {
		if l.Mentee == p.Mentee && !a.byAssistant && a.within(clock.DateOf(l.Signed, a.settings.Zone)) && a.consent(ToBeQuoted, string(l.ID)).State() == Given && !a.choiceOf(string(l.ID)).Out {
			row[ColumnTestimonial] = a.in("signed letter", "lettre signée")
		}
	}
}

// CanSetTable: who runs the programme.
func CanSetTable(v viewer.Viewer) error { return directory.CanSetDepartment(v) }

// Table is the department's table of mentees, for who sets it.
func (s *Service) Table(ctx context.Context, v viewer.Viewer) ([]TableColumn, error) {
	if err := CanSetTable(v); err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	return TableOf(set), err
}

// SetTable says which columns the table of mentees has, in which order, and by which headings.
// Versions that were frozen stay as they are. It returns INVALID with every fault.
func (s *Service) SetTable(ctx context.Context, v viewer.Viewer, in []TableColumn) ([]TableColumn, error) {
	if err := CanSetTable(v); err != nil {
		return nil, err
	}
	var faults apperr.List
	faults.Add(len(in) == 0 || in[0].Column != ColumnMentee, "dossier.mentee_first", "columns")
	faults.Add(len(in) > mostColumns, "dossier.too_many_columns", "columns")
	seen := map[MenteeColumn]bool{}
	kept := make([]directory.TableColumn, len(in))
	for i, c := range in {
		faults.Add(!slices.Contains(MenteeColumns, c.Column) || seen[c.Column], "dossier.column_once", "columns", itoa(i), "column")
		seen[c.Column] = true
		heading := i18n.Text{}
		for language, text := range c.Heading {
			if text = oneLine(text); text != "" {
				heading[language] = text
			}
			at := []string{"columns", itoa(i), "heading", language}
			faults.Add(utf8.RuneCountInString(text) > longestHeading, "text.too_long", at...)
			if s.Printable != nil {
				for _, e := range apperr.All(s.Printable(text)) {
					faults = append(faults, e.At(at...))
				}
			}
		}
		faults.Add(len(heading) > 0 && !heading.Complete("en", "fr"), "text.both_languages", "columns", itoa(i), "heading")
		kept[i] = directory.TableColumn{Code: string(c.Column), Heading: heading}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	set, err := s.directory.Update(ctx, v, func(set *directory.Settings) { set.MenteeTable = kept })
	return TableOf(set), err
}
