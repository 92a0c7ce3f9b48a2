package profile

import (
	"regexp"
	"slices"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// Problem is a fault or a loss in a definition, with its place.
type Problem struct {
	Path     string // such as pages[0].elements[3].visibleIf; "" for the whole
	Line     int    // of the source, from 1; 0 unknown
	Code     string
	Params   map[string]any // fill the gaps of Message
	Blocking bool           // true: such a definition is not accepted
}

// Model is a definition that lies within the profile. It is immutable and safe for
// concurrent use.
type Model struct {
	canonical  []byte
	languages  []string
	title      i18n.Text
	questions  []*question
	byName     map[string]*question
	calculated map[string]*calculated
	order      []*calculated // calculated values in the order of the source
}

// Type of a question.
type kind string

// The types of the profile that hold a value.
const (
	typeText       kind = "text"
	typeComment    kind = "comment"
	typeRadio      kind = "radiogroup"
	typeDropdown   kind = "dropdown"
	typeCheckbox   kind = "checkbox"
	typeTagbox     kind = "tagbox"
	typeBoolean    kind = "boolean"
	typeRating     kind = "rating"
	typeRanking    kind = "ranking"
	typeMatrix     kind = "matrix"
	typeExpression kind = "expression"
)

// container is a page or panel.
type container struct {
	visibleIf, enableIf *expr.Expr
	hidden              bool // visible: false
	in                  *container
}

type question struct {
	name, path string
	line       int
	kind       kind
	in         *container
	title      i18n.Text

	visibleIf, requiredIf, enableIf *expr.Expr
	hidden, required, readOnly      bool

	choices    []choice // of a boolean and a rating too
	rows       []choice // of a matrix
	comment    bool     // a text under <name>-Comment is asked for
	isScale    bool
	eachRow    bool // every visible row needs an answer
	rowsUnique bool // no column twice
	partial    bool // ranking of a selection

	input            string // input type of a text
	min, max         *float64
	minDate, maxDate string
	maxLength        int // in UTF-16 code units, as browsers count; 0 none
	atLeast, atMost  int // selections; 0 none
	validators       []validator
	expression       *expr.Expr // of an expression question
}

// choice of a question, or row of a matrix.
type choice struct {
	value     any // string, float64 or bool
	text      string
	label     i18n.Text
	visibleIf *expr.Expr
	other     bool // asks for a comment
	exclusive bool // cannot be chosen together with others
	missing   bool // "prefer not to say" and the like: no point of a scale
}

type validator struct {
	kind        string // numeric, text, answercount, regex, email, expression
	least, most *float64
	digits      bool // digits allowed in a text
	pattern     *regexp.Regexp
	expression  *expr.Expr
	message     i18n.Text
}

type calculated struct {
	name       string
	expression *expr.Expr
	inResult   bool
}

// Kind of a question, as releases name it.
type Kind string

// The kinds.
const (
	Choices  Kind = "CHOICE"
	Multiple Kind = "MULTIPLE"
	Number   Kind = "NUMBER"
	Text     Kind = "TEXT"
)

// Question is something a figure can be made of: an answerable question, one row of a
// matrix, or one item of a ranking (whose number is its place, from 1).
type Question struct {
	Name     string
	Row      string // of a matrix or ranking, else ""
	Kind     Kind
	Title    i18n.Text
	Section  i18n.Text // title of the matrix or ranking, for its rows
	Choices  []Choice
	Required bool
}

// Choice that can be chosen.
type Choice struct {
	Value string
	Label i18n.Text
	// Score is the point of the scale: where the question is a rating, a matrix or has
	// "x-scale", and the value is a number. Nil otherwise.
	Score *float64
	// Missing marks "refused", "don't know" and the values in "x-missingCodes": answers
	// that are no point of the scale and are left out of n (domain.md 4.2).
	Missing bool
}

// Canonical is the definition as RFC 8785 JSON: the bytes that are published.
//
// It always asks the browser to forget answers as soon as their question is hidden
// (clearInvisibleValues), because that is how Check reads them.
func (m *Model) Canonical() []byte { return slices.Clone(m.canonical) }

// Languages the definition is written in, English and French first. Its texts exist in
// all of them.
func (m *Model) Languages() []string { return slices.Clone(m.languages) }

// Title of the definition; empty when it has none.
func (m *Model) Title() i18n.Text { return m.title }

// Questions in the order they are asked, one per matrix row and ranking item. Computed
// values are not asked and not here.
func (m *Model) Questions() []Question {
	var out []Question
	for _, q := range m.questions {
		switch q.kind {
		case typeExpression:
		case typeMatrix:
			for _, r := range q.rows {
				out = append(out, Question{Name: q.name, Row: r.text, Kind: Choices, Title: r.label, Section: q.title, Choices: q.figureChoices(), Required: q.required || q.eachRow})
			}
		case typeRanking:
			for _, c := range q.choices {
				out = append(out, Question{Name: q.name, Row: c.text, Kind: Number, Title: c.label, Section: q.title, Required: q.required})
			}
		default:
			out = append(out, Question{Name: q.name, Kind: q.figureKind(), Title: q.title, Section: i18n.Text{}, Choices: q.figureChoices(), Required: q.required})
		}
	}
	return out
}

func (q *question) figureKind() Kind {
	switch q.kind {
	case typeCheckbox, typeTagbox:
		return Multiple
	case typeComment:
		return Text
	case typeText:
		if q.input == "number" {
			return Number
		}
		return Text
	}
	return Choices
}

func (q *question) figureChoices() []Choice {
	out := make([]Choice, len(q.choices))
	for i, c := range q.choices {
		out[i] = Choice{Value: c.text, Label: c.label, Missing: c.missing}
		if f, ok := score(c.value); ok && q.isScale && !c.missing && !c.other {
			out[i].Score = &f
		}
	}
	return out
}

// Count is how many questions a person is asked when nothing is hidden; each row of a
// matrix is one.
func (m *Model) Count() int {
	n := 0
	for _, q := range m.questions {
		n += q.items()
	}
	return n
}

func (q *question) items() int {
	switch q.kind {
	case typeExpression:
		return 0
	case typeMatrix:
		return len(q.rows)
	}
	return 1
}

// Minutes it takes to answer everything: 12 seconds for what is chosen or a number, 40
// seconds for what is written, rounded up, at least 1. A rule of thumb of our own.
func (m *Model) Minutes() int {
	seconds := 0
	for _, q := range m.questions {
		if q.figureKind() == Text {
			seconds += 40 * q.items()
		} else {
			seconds += 12 * q.items()
		}
	}
	return max(1, (seconds+59)/60)
}

// Answer is what one person answered to a Question.
type Answer struct {
	Number *float64 // of numbers and places in a ranking
	Chosen []string // values, in the order chosen
	Text   string
}

// Given reports whether there is an answer at all.
func (a Answer) Given() bool { return a.Number != nil || len(a.Chosen) > 0 || a.Text != "" }

// In finds the answer to the question in a document that Check has cleaned.
func (q Question) In(answers map[string]any) Answer {
	v, ok := answers[q.Name]
	if !ok {
		return Answer{}
	}
	v = plainNumber(v)
	if q.Row != "" && q.Kind == Choices {
		rows, _ := v.(map[string]any)
		v = plainNumber(rows[q.Row])
	}
	switch q.Kind {
	case Number:
		if places, ok := v.([]any); ok {
			for i, p := range places {
				if valueText(plainNumber(p)) == q.Row {
					place := float64(i + 1)
					return Answer{Number: &place}
				}
			}
			return Answer{}
		}
		if f, ok := v.(float64); ok && q.Row == "" {
			return Answer{Number: &f}
		}
	case Text:
		s, _ := v.(string)
		return Answer{Text: s}
	case Multiple:
		items, _ := v.([]any)
		var a Answer
		for _, item := range items {
			a.Chosen = append(a.Chosen, valueText(plainNumber(item)))
		}
		return a
	case Choices:
		if v != nil {
			return Answer{Chosen: []string{valueText(v)}}
		}
	}
	return Answer{}
}

// score is the number a value stands for.
func score(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case string:
		// Codes from a REDCap dictionary are numbers written as text.
		return parseNumber(strings.TrimSpace(v))
	}
	return 0, false
}
