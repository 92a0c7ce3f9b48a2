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

// Preview is what importing a file would do. With any fault, or question without an answer,
// the good rows alone can be imported.
type Preview struct {
	// Digest names this exact file against this exact state of the directory.
	Digest    string
	Format    string
	Encoding  string
	Delimiter string
	Tabs      []string // sheets of a workbook
	Tab       string
	Columns   []sheet.Column
	Notes     []Fault // what was read otherwise than it is written

	NewCount       int
	ChangedCount   int
	UnchangedCount int
	NotInFileCount int // without those who have left

	// Places that nobody knows yet and that the import would make.
	NewDivisions []string
	NewSites     []string

	// Rows are the first that change anything, then those not in the file: 500 in all.
	Rows   []ImportRow
	Faults []Fault // but for those that a question answers

	Places  []PlaceQuestion
	Mentors []MentorQuestion
	Flags   []Flag // pairs that break a rule, of good rows; the first 500

	GoodCount   int  // rows that are good
	HeldCount   int  // rows that are not
	CanTakeGood bool // the rows that are not good can come back as a file
}

const mostRows = 500

func (p *plan) preview() Preview {
	n := p.counts()
	out := Preview{
		Digest: p.digest, Encoding: p.sheet.Encoding, Delimiter: p.sheet.Delimiter, Columns: p.sheet.Columns,
		NewCount: n.New, ChangedCount: n.Changed, UnchangedCount: n.Unchanged,
		NewDivisions: p.newNames(p.divisions), NewSites: p.newNames(p.sites), Format: p.sheet.Format, Tabs: p.sheet.Tabs, Tab: p.sheet.Tab,
		GoodCount: len(p.good()),
	}
	for _, f := range p.faults {
		if !p.asking || !asked[f.Code] {
			out.Faults = append(out.Faults, f)
		}
	}
	for _, f := range p.sheet.Notes {
		out.Notes = append(out.Notes, Fault{Line: f.Line, Column: f.Column, Code: f.Code, params: f.Params})
	}
	for _, q := range append(slices.Clone(p.divisions.questions), p.sites.questions...) {
		out.Places = append(out.Places, *q)
	}
	for _, key := range p.mentorOrder[:min(len(p.mentorOrder), mostQuestions)] {
		out.Mentors = append(out.Mentors, *p.mentors[key])
	}
	flags := p.goodFlags()
	out.Flags = flags[:min(len(flags), mostRows)]
	held, whole := p.heldBack()
	out.HeldCount, out.CanTakeGood = len(held), whole && len(held) > 0 && out.GoodCount > 0
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

// goodFlags are the flags of good rows.
func (p *plan) goodFlags() []Flag {
	good := map[int]bool{}
	for _, e := range p.good() {
		good[e.row.Line] = true
	}
	return slices.DeleteFunc(slices.Clone(p.flags), func(f Flag) bool { return !good[f.Line] })
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
