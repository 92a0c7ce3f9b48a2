package roster

import (
	"slices"
	"strings"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/roster/sheet"
)

// Change is what an import would do to a person.
type Change string

// The changes. Nobody is removed by absence: NotInFile is only said.
const (
	Added     Change = "NEW"
	Changed   Change = "CHANGED"
	Unchanged Change = "UNCHANGED"
	NotInFile Change = "NOT_IN_FILE"
)

// Counts are how many rows of a file do what.
type Counts struct{ New, Changed, Unchanged int }

// FieldChange is one field of a person before and after, in words of the language the
// preview was asked in. Field is a field of package sheet.
type FieldChange struct{ Field, Before, After string }

// ImportRow is a person and what an import would do to them.
type ImportRow struct {
	Line   int // 0: not in the file
	Name   string
	Email  string
	Change Change
	Fields []FieldChange
}

// Preview is what importing a file would do. With any fault nothing can be imported.
type Preview struct {
	// Digest names this exact file against this exact state of the directory.
	Digest    string
	Encoding  string
	Delimiter string
	Columns   []sheet.Column

	NewCount       int
	ChangedCount   int
	UnchangedCount int
	NotInFileCount int // without those who have left

	// Places that nobody knows yet and that the import would make.
	NewDivisions []string
	NewSites     []string

	// Rows are the first that change anything, then those not in the file: 500 in all.
	Rows   []ImportRow
	Faults []Fault
}

const mostRows = 500

func (p *plan) preview() Preview {
	n := p.counts()
	out := Preview{
		Digest: p.digest, Encoding: p.sheet.Encoding, Delimiter: p.sheet.Delimiter, Columns: p.sheet.Columns,
		NewCount: n.New, ChangedCount: n.Changed, UnchangedCount: n.Unchanged,
		NewDivisions: p.newNames(p.divisions), NewSites: p.newNames(p.sites), Faults: p.faults,
	}
	for _, e := range p.entries {
		if c := e.change(); !e.faulty && c != Unchanged && len(out.Rows) < mostRows {
			out.Rows = append(out.Rows, ImportRow{Line: e.row.Line, Name: e.after.Name, Email: e.row.Email, Change: c, Fields: e.fields})
		}
	}
	absent := p.absent()
	out.NotInFileCount = len(absent)
	for _, a := range absent[:min(len(absent), mostRows-len(out.Rows))] {
		out.Rows = append(out.Rows, ImportRow{Name: a.Name, Email: p.Preferred[a.ID], Change: NotInFile})
	}
	return out
}

func (e *entry) change() Change {
	switch {
	case e.before == nil:
		return Added
	case len(e.fields) > 0:
		return Changed
	}
	return Unchanged
}

func (p *plan) counts() Counts {
	var n Counts
	for _, e := range p.entries {
		switch {
		case e.faulty:
		case e.change() == Added:
			n.New++
		case e.change() == Changed:
			n.Changed++
		default:
			n.Unchanged++
		}
	}
	return n
}

// absent are the people on record, here or on leave, that the file does not name.
func (p *plan) absent() []directory.Person {
	named := map[id.Person]bool{}
	for _, r := range append(slices.Clone(p.sheet.Rows), p.sheet.Faulty...) {
		for _, email := range addressesOf(r) {
			named[p.Owner[email]] = true
		}
	}
	out := slices.DeleteFunc(slices.Clone(p.Roll.People), func(d directory.Person) bool { return named[d.ID] || d.Status == directory.Left })
	slices.SortStableFunc(out, func(a, b directory.Person) int { return strings.Compare(a.SortName, b.SortName) })
	return out
}

func (p *plan) newNames(of *places) []string {
	var out []string
	for _, t := range of.brought() {
		out = append(out, t.Label.In(p.language))
	}
	return out
}

// label is a code in words.
func (p *plan) label(terms []directory.Term, code string) string {
	for _, t := range terms {
		if t.Code == code {
			return t.Label.In(p.language)
		}
	}
	return code
}

var languageTerms = []directory.Term{
	{Code: "en", Label: i18n.Both("English", "Anglais")},
	{Code: "fr", Label: i18n.Both("French", "Français")},
}

var statusTerms = []directory.Term{
	{Code: string(directory.Active), Label: i18n.Both("Active", "En poste")},
	{Code: string(directory.OnLeave), Label: i18n.Both("On leave", "En congé")},
	{Code: string(directory.Left), Label: i18n.Both("Left", "A quitté")},
}

// kindLabel is a kind of review as people write it. Both words are the same in French.
func kindLabel(kind string) string {
	if kind == promotion {
		return "Promotion"
	}
	return kind
}
