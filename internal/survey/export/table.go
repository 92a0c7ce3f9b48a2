package export

import (
	"iter"
	"slices"

	"laurel/internal/i18n"
)

// Options of an export.
type Options struct {
	// Anonymous is for answers that must not be traced to whoever gave them, and the
	// responses come in random order: no identifier, no date, no person, nothing
	// written, nothing identifying, no version that fewer than Minimum answered, and after
	// HideFew no value that fewer gave.
	Anonymous bool
	// People puts who answered beside the answers, and what identifies people among
	// them. It means nothing when Anonymous.
	People bool
	// Language of labels: en or fr.
	Language string
	// Labels stand in place of codes.
	Labels bool
	// Mark starts a CSV with the byte order mark by which spreadsheet programs on
	// Windows know UTF-8.
	Mark bool
	// Responses to each version by its number, and the Minimum of people below which neither
	// a version nor what they answered alike is shown in an anonymous export.
	Responses map[int]int
	Minimum   int
}

// Record is one response.
type Record struct {
	ID                   string
	Version              int
	Date                 string // submitted on, YYYY-MM-DD
	Name, Division, Rank string // of who answered
	Answers              map[string]any
}

// Rows are responses, one after the other. An error ends them.
type Rows = iter.Seq2[Record, error]

// Table is what an export holds: its columns, and how they are written.
type Table struct {
	Variables []Variable
	versions  []Version
	options   Options
	lead      []lead
	boxes     map[box]bool // choices of several that HideFew blanked
}

// The columns that stand before the answers.
const (
	responseID      = "response_id"
	responseVersion = "response_version"
	responseDate    = "response_date"
	personName      = "person_name"
	personDivision  = "person_division"
	personRank      = "person_rank"
)

// lead is a column before the answers.
type lead struct {
	name  string
	label i18n.Text
	kind  Type
	of    func(number int, r Record) Cell
}

// New decides what an export of these versions may hold.
func New(versions []Version, o Options) Table {
	t := Table{versions: versions, options: o}
	byVersion := !o.Anonymous || t.everyVersionLarge()
	for _, v := range Variables(versions...) {
		switch {
		case v.Identifying && (o.Anonymous || !o.People):
		case o.Anonymous && v.written():
		// A column that only one version has tells the version.
		case !byVersion && len(v.in) < len(versions):
		default:
			t.Variables = append(t.Variables, v)
		}
	}
	t.add(responseID, "Response", "Réponse", Text, func(_ int, r Record) Cell { return text(r.ID) })
	if o.Anonymous {
		t.lead[0].kind = Number
		t.lead[0].of = func(number int, _ Record) Cell { return numeric(float64(number)) }
	}
	if byVersion {
		t.add(responseVersion, "Version of the questionnaire", "Version du questionnaire", Number, func(_ int, r Record) Cell { return numeric(float64(r.Version)) })
	}
	if o.Anonymous {
		return t
	}
	t.add(responseDate, "Submitted on", "Soumis le", Date, func(_ int, r Record) Cell { return text(r.Date) })
	if o.People {
		t.add(personName, "Name", "Nom", Text, func(_ int, r Record) Cell { return text(r.Name) })
		t.add(personDivision, "Division", "Division", Text, func(_ int, r Record) Cell { return text(r.Division) })
		t.add(personRank, "Rank", "Rang", Text, func(_ int, r Record) Cell { return text(r.Rank) })
	}
	return t
}

func (t *Table) add(name, en, fr string, kind Type, of func(int, Record) Cell) {
	t.lead = append(t.lead, lead{name, i18n.Both(en, fr), kind, of})
}

// everyVersionLarge reports whether no version has answers of fewer than the minimum.
func (t *Table) everyVersionLarge() bool {
	return len(t.options.Responses) > 0 && !slices.ContainsFunc(t.versions, func(v Version) bool {
		n, known := t.options.Responses[v.Number]
		return !known || n > 0 && n < t.options.Minimum
	})
}

// written reports what people put in words or dates of their own, which can tell them
// apart.
func (v *Variable) written() bool {
	return v.Type == Text || v.Type == Date || v.Type == AnyResult
}

// Cell is what stands in a column for one response.
type Cell struct {
	kind   byte // 0 nothing, 'n' a number, 't' a text
	Number float64
	Text   string
}

// Empty reports a cell without an answer.
func (c Cell) Empty() bool { return c.kind == 0 }

// IsNumber reports a cell that holds a number.
func (c Cell) IsNumber() bool { return c.kind == 'n' }

func (c Cell) String() string {
	if c.kind == 'n' {
		return numberText(c.Number)
	}
	return c.Text
}

func numeric(f float64) Cell { return Cell{kind: 'n', Number: f} }

func text(s string) Cell {
	if s == "" {
		return Cell{}
	}
	return Cell{kind: 't', Text: s}
}

// In is what is shown of a response: what it holds of the variable, unless too few people
// gave that.
func (v Variable) In(r Record) Cell {
	c := v.raw(r)
	if len(v.hidden) > 0 && v.hidden[c.String()] {
		return Cell{}
	}
	if v.ranking != nil {
		if places, _ := v.ranking.places(r); v.ranking.blanked(places) {
			return Cell{}
		}
	}
	return c
}

// raw is what a response holds of the variable.
func (v Variable) raw(r Record) Cell {
	s, asked := v.in[r.Version]
	if !asked {
		return Cell{}
	}
	switch v.Part {
	case Words:
		words, _ := r.Answers[s.name].(string)
		return text(words)
	case Computed:
		return computed(r.Answers[s.name])
	}
	a := s.question.In(r.Answers)
	switch {
	case v.Part == Ticked && !a.Given():
		return Cell{}
	case v.Part == Ticked && slices.Contains(a.Chosen, s.choice):
		return numeric(1)
	case v.Part == Ticked:
		return numeric(0)
	case a.Number != nil:
		return numeric(*a.Number)
	case len(a.Chosen) > 0:
		return v.code(s, a.Chosen[0])
	}
	return text(a.Text)
}

func (v Variable) code(s source, value string) Cell {
	if code, ok := s.codes[value]; ok {
		value = code
	}
	if v.Type == Code {
		if f, ok := parseNumber(value); ok {
			return numeric(f)
		}
	}
	return text(value)
}

func computed(v any) Cell {
	switch v := v.(type) {
	case string:
		return text(v)
	case float64:
		return numeric(v)
	case bool:
		if v {
			return numeric(1)
		}
		return numeric(0)
	case []any:
		out := ""
		for i, item := range v {
			if i > 0 {
				out += ", "
			}
			out += computed(item).String()
		}
		return text(out)
	}
	return Cell{}
}

// label is a cell with the words of its code, where it has one.
func (v Variable) label(c Cell, language string) Cell {
	if !v.coded() || c.Empty() {
		return c
	}
	code := c.String()
	for _, value := range v.Values {
		if value.Code == code {
			if words := value.Label.In(language); words != "" {
				return text(words)
			}
		}
	}
	return c
}
