package roster

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/roster/sheet"
)

// Choices are what the lead says of a file where the file alone does not say it. The zero
// value takes the file as it stands.
type Choices struct {
	Encoding  string // of package sheet
	Delimiter string
	Tab       string // sheet of a workbook
	Columns   []ColumnChoice
	Places    []PlaceChoice
	Mentors   []MentorChoice
}

// ColumnChoice is what a header means: a field of package sheet, "" to leave it out.
type ColumnChoice struct{ Header, Field string }

// PlaceKind is a division or a site.
type PlaceKind string

// The kinds of place.
const (
	DivisionPlace PlaceKind = "DIVISION"
	SitePlace     PlaceKind = "SITE"
)

// PlaceChoice is what a spelling means: the name or code of a place on record, another
// spelling of the file, or "" for a new place.
type PlaceChoice struct {
	Kind    PlaceKind
	Written string
	Means   string
}

// MentorChoice is whom a name means, by address; "" leaves the mentor as on record.
type MentorChoice struct{ Written, Email string }

// mostChoices of one kind that somebody makes for a file.
const mostChoices = 1000

func (c Choices) validate() error {
	var faults apperr.List
	for _, of := range []struct {
		field string
		count int
	}{{"columns", len(c.Columns)}, {"places", len(c.Places)}, {"mentors", len(c.Mentors)}} {
		faults.Add(of.count > mostChoices, "roster.too_many_choices", of.field)
	}
	for _, column := range c.Columns {
		faults.Add(column.Field != "" && !slices.Contains(sheet.Fields, column.Field), "roster.unknown_field", "columns")
	}
	return faults.Err()
}

// reading is how a file is read: what is said of it, and what was said of earlier ones.
type reading struct {
	choices Choices
	// asking: on screen. What nobody knows is asked, not taken for new or refused, and a
	// pair that breaks a rule is flagged.
	asking bool
	words  []Word
}

func (r reading) options() sheet.Options {
	o := sheet.Options{Encoding: r.choices.Encoding, Delimiter: r.choices.Delimiter, Tab: r.choices.Tab, Columns: map[string]string{}}
	for _, w := range r.words {
		if w.Kind == ColumnWord {
			o.Columns[w.Written] = w.Means
		}
	}
	for _, c := range r.choices.Columns {
		o.Columns[sheet.Key(c.Header)] = c.Field
	}
	return o
}

// PlaceQuestion is a spelling that is not on record, and what it was answered to mean.
type PlaceQuestion struct {
	Kind      PlaceKind
	Written   string
	Rows      int
	Line      int      // the first
	Suggested []string // names it looks like, the likest first
	Answered  bool
	Means     string // "" for a new place
}

// MentorQuestion is a name that nobody or several people have.
type MentorQuestion struct {
	Written    string
	Rows       int
	Line       int // the first
	Ambiguous  bool
	Candidates []Candidate
	Answered   bool
	Email      string // "" leaves the mentor as on record
}

// Candidate is somebody a name may mean, on record or in the file.
type Candidate struct{ Name, Email, Division string }

// Problem is a rule that a pair breaks.
type Problem string

// The problems. Of them a reporting line alone lets the pair come in.
const (
	InReportingLine Problem = "REPORTING_LINE"
	Oneself         Problem = "ONESELF"
	SecondMentor    Problem = "SECOND_MENTOR"
)

// Flag is a pair of the file that breaks a rule.
type Flag struct {
	Line    int
	Mentee  string
	Mentor  string
	Problem Problem

	mentee, mentor id.Person
}

// mostQuestions are asked at a time; beyond, rows are faulty until the first are answered.
const mostQuestions = 300

const mostCandidates = 8

// askMentor puts a question for a name; the rows that write it wait.
func (p *plan) askMentor(e *entry, ambiguous bool) *MentorQuestion {
	key := mentorKey(e.row.Mentor)
	q, asked := p.mentors[key]
	if !asked {
		q = &MentorQuestion{Written: e.row.Mentor, Line: e.row.Line, Ambiguous: ambiguous}
		if len(p.mentors) < mostQuestions {
			q.Candidates = p.candidates(e.row.Mentor, ambiguous)
		}
		p.mentors[key] = q
		p.mentorOrder = append(p.mentorOrder, key)
	}
	q.Rows++
	return q
}

func mentorKey(written string) string {
	if strings.Contains(written, "@") {
		return strings.ToLower(written)
	}
	return nameKey(written)
}

// candidates are the people whose names share the most words with what is written.
func (p *plan) candidates(written string, ambiguous bool) []Candidate {
	var who []id.Person
	if ambiguous {
		who = slices.Clone(p.called.who[nameKey(written)])
	} else {
		shared := map[id.Person]int{}
		local, _, _ := strings.Cut(written, "@")
		for _, w := range asciiWords(local) {
			if len(w) < 3 || titles[w] {
				continue
			}
			for _, one := range p.byWord()[w] {
				shared[one]++
			}
		}
		for one := range shared {
			who = append(who, one)
		}
		slices.SortFunc(who, func(a, b id.Person) int { return cmp.Or(shared[b]-shared[a], strings.Compare(p.title[a], p.title[b])) })
	}
	var out []Candidate
	for _, one := range who {
		if email := p.mailOf[one]; email != "" && !p.called.left[one] && len(out) < mostCandidates {
			out = append(out, Candidate{Name: p.title[one], Email: email, Division: p.label(p.divisions.terms, p.divisionOf[one])})
		}
	}
	if ambiguous {
		slices.SortFunc(out, func(a, b Candidate) int {
			return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Email, b.Email))
		})
	}
	return out
}

// titles stand before or after names and are no part of them.
var titles = map[string]bool{"dr": true, "dre": true, "prof": true, "professor": true, "professeur": true, "professeure": true, "md": true, "phd": true, "frcpc": true, "msc": true, "mr": true, "mrs": true, "ms": true}

// byWord finds people by a word of their name.
func (p *plan) byWord() map[string][]id.Person {
	if p.inNames == nil {
		p.inNames = map[string][]id.Person{}
		for who, name := range p.title {
			for _, w := range asciiWords(name) {
				p.inNames[w] = append(p.inNames[w], who)
			}
		}
	}
	return p.inNames
}

// severalMentors splits a cell that names more than one person; nil where it names one, or
// somebody nobody knows.
func (p *plan) severalMentors(written string) []id.Person {
	parts := strings.FieldsFunc(strings.NewReplacer(" and ", ";", " et ", ";", " & ", ";").Replace(written), func(r rune) bool { return r == ';' || r == '/' })
	if len(parts) < 2 {
		return nil
	}
	var out []id.Person
	for _, part := range parts {
		who, _ := p.named(strings.TrimSpace(part))
		if who == "" {
			return nil
		}
		if !slices.Contains(out, who) {
			out = append(out, who)
		}
	}
	return out
}

// similar places.

// emptyWords say nothing about which place is meant.
var emptyWords = map[string]bool{"division": true, "department": true, "dept": true, "div": true, "service": true, "departement": true, "section": true}

func placeWords(s string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(i18n.Fold(s), func(r rune) bool { return strings.ContainsRune(" .,-/&()'’", r) }), func(w string) bool { return joins[w] || emptyWords[w] })
}

// likeness of two names of places, from 0 to 1.
func likeness(a, b string) float64 {
	x, y := placeWords(a), placeWords(b)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	one, other := strings.Join(x, ""), strings.Join(y, "")
	switch {
	case one == other:
		return 1
	case digits(one) != digits(other):
		return 0 // numbers tell places apart
	case near(a, b):
		return 0.95
	case initials(x) == other && len(x) > 1, initials(y) == one && len(y) > 1:
		return 0.9
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	used, hits := make([]bool, len(y)), 0
	for _, w := range x {
		for i, full := range y {
			if !used[i] && len(w) >= 3 && (strings.HasPrefix(full, w) || len(full) >= 3 && strings.HasPrefix(w, full)) {
				used[i] = true
				hits++
				break
			}
		}
	}
	if hits == len(x) {
		return 0.7 + 0.2*float64(hits)/float64(len(y))
	}
	r, s := []rune(one), []rune(other)
	return 1 - float64(distance(r, s))/float64(max(len(r), len(s)))
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(string([]rune(w)[:1]))
	}
	return b.String()
}

// distance is how many letters are to be changed, added or taken away.
func distance(a, b []rune) int {
	const most = 60
	a, b = a[:min(len(a), most)], b[:min(len(b), most)]
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		last := row[0]
		row[0] = i + 1
		for j := range b {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}

// alike is how like two names must be for one to be suggested for the other; surely, how
// like for the second to be asked about where everything is new: nephrology is not neurology.
const (
	alike  = 0.7
	surely = 0.85
)

// suggest names places that a spelling looks like, the likest first, and says how like the
// first is.
func suggest(written string, among []directory.Term) (names []string, likest float64) {
	type one struct {
		name  string
		score float64
	}
	var found []one
	for _, t := range among[:min(len(among), mostQuestions)] {
		best := 0.0
		for _, label := range t.Label {
			best = max(best, likeness(label, written))
		}
		if best >= alike {
			found = append(found, one{t.Label.En(), best})
		}
	}
	slices.SortStableFunc(found, func(a, b one) int { return cmp.Compare(b.score, a.score) })
	for _, f := range found[:min(3, len(found))] {
		names, likest = append(names, f.name), max(likest, f.score)
	}
	return names, likest
}
