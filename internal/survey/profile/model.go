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
	scales     []Scale
	completes  []complete
	pages      int
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
	typeTable      kind = "matrixdropdown"
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
	at         int // position among the questions
	page       int
	kind       kind
	in         *container
	title      i18n.Text
	extension

	visibleIf, requiredIf, enableIf *expr.Expr
	hidden, required, readOnly      bool

	choices []choice // of a boolean and a rating too
	rows    []choice // of a matrix or table
	// Conditions for all choices, rows and columns, and whether there is any that takes
	// out a choice or row.
	choicesVisibleIf, rowsVisibleIf, columnsVisibleIf *expr.Expr
	filters                                           bool
	hideIfRowsEmpty                                   bool
	columns                                           []*question // of a table: what is asked in each row
	comment                                           bool        // a text under <name>-Comment is asked for
	isScale                                           bool
	eachRow                                           bool // every visible row needs an answer
	rowsUnique                                        bool // no column twice
	partial                                           bool // ranking of a selection

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
	special   bool // none, other and the like: beside the choices of the author
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
	at         int // position among the calculated values
	expression *expr.Expr
	inResult   bool
}

// complete is a trigger that ends the questionnaire at the end of a page.
type complete struct {
	condition *expr.Expr
	pages     []int // that hold what it depends on, where the browser looks at it
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
// matrix, one cell of a table (matrixdropdown), or one item of a ranking (whose number
// is its place, from 1).
type Question struct {
	Name     string
	Row      string // of a matrix, table or ranking, else ""
	Column   string // of a table, else ""
	Kind     Kind
	Title    i18n.Text // of a cell, both row and column
	Section  i18n.Text // title of the matrix, table or ranking, for its rows
	Choices  []Choice
	Required bool

	// UID pools results over versions of an instrument and classes changes. It belongs
	// to the whole question: rows and columns are told apart by their own values.
	UID        string
	ExportName string // name of the variable in exports; empty when the author chose none
	Level      string // of measurement: nominal, ordinal or scale
	SEM        SEM
	PII        bool   // identifying text, never exported unless names are allowed
	Type       string // of the source, such as "radiogroup"; of a cell, its own
	Input      string // inputType of a text, else ""
	// Other: words of the person's own may lie beside the answer, in Answer.Comment. Of
	// a question with rows only the first says so.
	Other bool
	// ShownWhen is the condition of being asked, in words; empty when always asked.
	ShownWhen i18n.Text
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
		out = append(out, m.figures(q)...)
	}
	return out
}

func (m *Model) figures(q *question) []Question {
	one := q.figure()
	one.ShownWhen = m.shownWhen(q, nil, nil)
	var out []Question
	switch q.kind {
	case typeExpression:
		return nil
	case typeMatrix:
		for i, r := range q.rows {
			row := one
			row.Row, row.Title, row.Section, row.Required = r.text, r.label, q.title, q.required || q.eachRow
			row.ShownWhen = m.shownWhen(q, &q.rows[i], nil)
			out = append(out, row)
		}
	case typeTable:
		for i, r := range q.rows {
			for _, column := range q.columns {
				cell := column.figure()
				cell.ShownWhen = m.shownWhen(q, &q.rows[i], column)
				cell.Name, cell.Row, cell.Column, cell.Section = q.name, r.text, column.name, q.title
				cell.Title = joined(r.label, column.title)
				cell.UID, cell.ExportName, cell.Other = one.UID, one.ExportName, false
				if cell.SEM == (SEM{}) {
					cell.SEM = one.SEM
				}
				cell.PII = cell.PII || one.PII
				out = append(out, cell)
			}
		}
	case typeRanking:
		for _, c := range q.choices {
			item := one
			item.Row, item.Title, item.Section, item.Kind, item.Choices = c.text, c.label, q.title, Number, nil
			out = append(out, item)
		}
	default:
		return []Question{one}
	}
	for i := range out {
		out[i].Other = i == 0 && q.hasComment()
	}
	return out
}

func (q *question) figure() Question {
	f := Question{
		Name: q.name, Kind: q.figureKind(), Title: q.title, Section: i18n.Text{}, Choices: q.figureChoices(), Required: q.required,
		UID: q.uid, ExportName: q.exportName, Level: q.measured(), SEM: q.sem, PII: q.pii, Type: string(q.kind), Input: q.input, Other: q.hasComment(),
		ShownWhen: i18n.Text{},
	}
	if f.UID == "" {
		f.UID = q.name
	}
	return f
}

// measured is the level of measurement: the author's word, or what the type suggests.
func (q *question) measured() string {
	switch {
	case q.level != "":
		return q.level
	case q.kind == typeText && q.input == "number":
		return scale
	case q.isScale || q.kind == typeRanking:
		return ordinal
	}
	return nominal
}

// joined is a row's label and a column's title in one.
func joined(row, column i18n.Text) i18n.Text {
	out := i18n.Text{}
	for l := range row {
		out[l] = row[l] + " – " + column.In(l)
	}
	for l := range column {
		out[l] = row.In(l) + " – " + column[l]
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

// words are what a person reads for a value; nil when there are none.
func (q *question) words(v any, language, comment string) any {
	v = plainNumber(v)
	switch v := v.(type) {
	case []any:
		var out []string
		for _, item := range v {
			if s, ok := q.words(item, language, comment).(string); ok {
				out = append(out, s)
			}
		}
		return strings.Join(out, ", ")
	case nil, map[string]any:
		return nil
	}
	if found := q.choice(v); found != nil {
		if found.other && comment != "" {
			return comment
		}
		return found.label.In(language)
	}
	return valueText(v)
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
	case typeTable:
		n := 0
		for _, column := range q.columns {
			n += column.items() * len(q.rows)
		}
		return n
	}
	return 1
}

// Minutes it takes to answer everything: 12 seconds for what is chosen or a number, 40
// seconds for what is written, rounded up, at least 1. A rule of thumb of our own.
func (m *Model) Minutes() int {
	seconds := 0
	count := func(q *question, times int) {
		if q.figureKind() == Text {
			seconds += 40 * q.items() * times
		} else {
			seconds += 12 * q.items() * times
		}
	}
	for _, q := range m.questions {
		if q.kind != typeTable {
			count(q, 1)
		}
		for _, column := range q.columns {
			count(column, len(q.rows))
		}
	}
	return max(1, (seconds+59)/60)
}

// Answer is what one person answered to a Question.
type Answer struct {
	Number *float64 // of numbers and places in a ranking
	Chosen []string // values, in the order chosen
	Text   string
	// Comment is what the person wrote beside the answer: the words for "other", or in
	// the field of a question that asks for a comment.
	Comment string
}

// Given reports whether there is an answer at all.
func (a Answer) Given() bool { return a.Number != nil || len(a.Chosen) > 0 || a.Text != "" }

// In finds the answer to the question in a document that Check has cleaned.
func (q Question) In(answers map[string]any) Answer {
	a := q.in(plainNumber(answers[q.Name]))
	if q.Other {
		a.Comment, _ = answers[q.Name+commentSuffix].(string)
	}
	return a
}

func (q Question) in(v any) Answer {
	if q.Type == string(typeMatrix) || q.Column != "" {
		rows, _ := v.(map[string]any)
		v = plainNumber(rows[q.Row])
	}
	if q.Column != "" {
		cells, _ := v.(map[string]any)
		v = plainNumber(cells[q.Column])
	}
	switch q.Kind {
	case Number:
		if places, ok := v.([]any); ok && q.Column == "" {
			for i, p := range places {
				if valueText(plainNumber(p)) == q.Row {
					place := float64(i + 1)
					return Answer{Number: &place}
				}
			}
			return Answer{}
		}
		if f, ok := v.(float64); ok && (q.Row == "" || q.Column != "") {
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
