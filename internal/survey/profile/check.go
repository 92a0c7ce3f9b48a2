package profile

import (
	"encoding/json"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"laurel/internal/clock"
	"laurel/internal/survey/expr"
)

// Options of a check.
type Options struct {
	// Strict is for submissions. A draft (not strict) may lack what is required, stay
	// below minimums and hold half-written text.
	Strict bool
	Today  clock.Date
	// Language of the words that displayValue gives; the definition's first one when
	// empty.
	Language string
}

// Issue is a fault in an answer document.
type Issue struct {
	Path   string         `json:"path"` // question, question.row, question.row.column, question[2] or question-Comment
	Code   string         `json:"code"`
	Params map[string]any `json:"params,omitempty"` // fill the gaps of Message
}

// The codes of an Issue.
const (
	UnknownQuestion = "UNKNOWN_QUESTION"
	UnknownRow      = "UNKNOWN_ROW"
	UnknownColumn   = "UNKNOWN_COLUMN"
	UnknownChoice   = "UNKNOWN_CHOICE"
	WrongType       = "WRONG_TYPE"
	InvalidText     = "INVALID_TEXT"
	BadFormat       = "BAD_FORMAT"
	OutOfRange      = "OUT_OF_RANGE"
	TooLong         = "TOO_LONG"
	TooMany         = "TOO_MANY"
	TooFew          = "TOO_FEW"
	Duplicate       = "DUPLICATE"
	Exclusive       = "EXCLUSIVE"
	Required        = "REQUIRED"
	Validator       = "VALIDATOR"
)

// Result of a check. It is what may be stored when there are no issues.
type Result struct {
	Clean    map[string]any // known, visible, computed values recomputed
	Dropped  []string       // paths of answers left out because nobody is asked for them
	Answered int            // visible questions that have an answer
	Asked    int            // visible questions; each visible row of a matrix, or cell of a table, is one
}

// Limits of answers, beside those of the definition.
const (
	longestText    = 2_000
	longestComment = 20_000
	mostUnknown    = 20 // unknown keys told by name
)

// Check reads an answer document, as encoding/json decodes it, in a closed world.
//
// It decides visibility as a cascade of page, panel, question and choice, in which an
// answer nobody is asked for counts as missing and is dropped, and told so; then come
// what is required and the validators (surveys.md 4.3). It recomputes what is computed
// and takes no word for it. It is the one way in, for drafts and for submissions.
func (m *Model) Check(answers map[string]any, options Options) (Result, []Issue) {
	c := m.checking(answers, options)
	if options.Strict && len(m.completes) > 0 {
		c.last = c.completedOn()
	}
	c.result.Clean = make(map[string]any, len(answers))
	for _, q := range m.questions {
		c.question(q)
	}
	for _, v := range m.order {
		if v.inResult {
			if computed := c.calculated(v); !expr.Empty(computed) {
				c.result.Clean[v.name] = computed
			}
		}
	}
	c.unknown()
	return c.result, c.issues
}

func (m *Model) checking(answers map[string]any, options Options) *checking {
	c := &checking{m: m, options: options, answers: answers, upTo: lastPage, last: lastPage}
	c.held = make([]held, len(m.questions))
	c.computed = make([]computed, len(m.order))
	c.env = expr.Env{Value: c.lookUp, Today: options.Today, Ordered: m.ordered, Display: c.display, Comment: c.commentOn}
	return c
}

// ordered reports a ranking, whose order is its answer.
func (m *Model) ordered(name string) bool {
	q := m.byName[name]
	return q != nil && q.kind == typeRanking
}

// lastPage stands for all pages.
const lastPage = math.MaxInt

// completedOn is the page after which a trigger ends the questionnaire: the first at
// whose end its condition holds on what has been answered up to there. What comes
// after it need not be answered.
func (c *checking) completedOn() int {
	for page := range c.m.pages {
		var upTo *checking
		for _, t := range c.m.completes {
			if !slices.Contains(t.pages, page) {
				continue
			}
			if upTo == nil {
				upTo = c.m.checking(c.answers, Options{Today: c.options.Today, Language: c.options.Language})
				upTo.upTo = page
			}
			if t.condition.True(upTo.env) {
				return page
			}
		}
	}
	return lastPage
}

type checking struct {
	m        *Model
	options  Options
	answers  map[string]any
	env      expr.Env
	held     []held // by question.at
	computed []computed
	scope    scope
	upTo     int // page behind which nothing has been answered
	last     int // page behind which nothing need be answered
	result   Result
	issues   []Issue
}

// scope is what names mean only here: {item} is the choice, row or column a condition
// decides about, {row.x} a cell of the same row of a table.
type scope struct {
	item  any
	table *held
	row   int
	of    *question
}

// held is what is known of one question, or of one cell, while checking.
type held struct {
	read    bool
	visible bool
	given   any // read from the document, hidden or not; nil when empty or refused
	value   any // what counts: nil when hidden
	lost    []string
	rows    []heldRow // of a table
}

type heldRow struct {
	visible bool
	cells   []held // by column
}

type computed struct {
	done  bool
	value any
}

// place is where an answer stands in the document.
type place struct{ name, row, column string }

func (p place) String() string {
	switch {
	case p.row == "":
		return p.name
	case p.column == "":
		return p.name + "." + p.row
	}
	return p.name + "." + p.row + "." + p.column
}

func (c *checking) issue(path, code string, params map[string]any) {
	c.issues = append(c.issues, Issue{path, code, params})
}

// lookUp is what expressions see.
func (c *checking) lookUp(name string) (any, bool) {
	if q := c.m.byName[name]; q != nil {
		v := c.hold(q).value
		if v == nil && (q.kind == typeCheckbox || q.kind == typeTagbox || q.kind == typeRanking) {
			return nothing, true
		}
		return v, v != nil
	}
	if v := c.m.calculated[name]; v != nil {
		got := c.calculated(v)
		return got, got != nil
	}
	if name == "item" {
		return c.scope.item, c.scope.item != nil
	}
	if column, ok := strings.CutPrefix(name, "row."); ok && c.scope.table != nil {
		for i, q := range c.scope.of.columns {
			if q.name == column {
				v := c.cell(c.scope.of, c.scope.table, c.scope.row, i).value
				return v, v != nil
			}
		}
	}
	if of, ok := strings.CutSuffix(name, commentSuffix); ok {
		if q := c.m.byName[of]; q != nil {
			s := c.commentOn(of)
			return s, s != ""
		}
	}
	return nil, false
}

// nothing is what the browser takes an unanswered list of choices for.
var nothing = []any{}

// commentOn is the text beside the answer to a question, when it is asked for.
func (c *checking) commentOn(question string) string {
	q := c.m.byName[question]
	if q == nil || !c.wantsComment(q) || q.page > c.upTo {
		return ""
	}
	s, _ := c.answers[question+commentSuffix].(string)
	return s
}

// display is what a person reads for a value.
func (c *checking) display(question string, v any) any {
	q := c.m.byName[question]
	if q == nil {
		return nil
	}
	language := c.options.Language
	if language == "" {
		language = c.m.languages[0]
	}
	return q.words(v, language, c.commentOn(question))
}

func (c *checking) calculated(v *calculated) any {
	got := &c.computed[v.at]
	if got.done {
		return got.value
	}
	got.done = true
	if v.expression != nil {
		outer := c.scope
		c.scope = scope{}
		got.value = v.expression.Eval(c.env)
		c.scope = outer
	}
	return got.value
}

// hold reads a question once; what it depends on is read on the way. The definition
// has no circles, so this ends.
func (c *checking) hold(q *question) *held {
	h := &c.held[q.at]
	if h.read {
		return h
	}
	h.read = true
	outer := c.scope
	c.scope = scope{}
	h.visible = c.visible(q)
	switch raw := plainNumber(c.answers[q.name]); {
	case q.kind == typeExpression:
		// It has its value hidden or not, for what looks at it.
		if q.expression != nil {
			if v := q.expression.Eval(c.env); !expr.Empty(v) {
				h.value = v
			}
		}
	case q.kind == typeTable:
		c.holdTable(q, h, raw)
	default:
		if raw != nil && q.page <= c.upTo {
			h.given = c.shape(q, place{name: q.name}, raw)
		}
		if h.visible && h.given != nil {
			h.value, h.lost = c.withoutHidden(q, place{name: q.name}, h.given)
		}
	}
	c.scope = outer
	return h
}

func (c *checking) visible(q *question) bool {
	if q.hidden || !c.holds(q.visibleIf, true) {
		return false
	}
	for in := q.in; in != nil; in = in.in {
		if in.hidden || !c.holds(in.visibleIf, true) {
			return false
		}
	}
	return !q.hideIfRowsEmpty || slices.ContainsFunc(q.rows, func(r choice) bool { return c.shows(q.rowsVisibleIf, r, q.kind == typeTable) })
}

// editable reports whether the question can be answered and not only seen.
func (c *checking) editable(q *question) bool {
	if q.readOnly || !c.holds(q.enableIf, true) {
		return false
	}
	for in := q.in; in != nil; in = in.in {
		if !c.holds(in.enableIf, true) {
			return false
		}
	}
	return true
}

func (c *checking) holds(e *expr.Expr, without bool) bool {
	if e == nil {
		return without
	}
	return e.True(c.env)
}

// shows decides about one choice, row or column. As in the browser, its own condition
// stands in the place of the one for all, but in a table both count.
func (c *checking) shows(all *expr.Expr, item choice, both bool) bool {
	if all == nil && item.visibleIf == nil || item.special {
		return true
	}
	outer := c.scope.item
	c.scope.item = item.value
	defer func() { c.scope.item = outer }()
	if item.visibleIf == nil || both {
		if !c.holds(all, true) {
			return false
		}
	}
	return c.holds(item.visibleIf, true)
}

// withoutHidden takes out choices and rows that are not shown.
func (c *checking) withoutHidden(q *question, at place, given any) (any, []string) {
	if !q.filters {
		return given, nil
	}
	var lost []string
	offered := func(v any) bool {
		found := q.choice(v)
		return found != nil && c.shows(q.choicesVisibleIf, *found, false)
	}
	switch q.kind {
	case typeMatrix:
		kept := map[string]any{}
		for _, row := range q.rows {
			v, ok := given.(map[string]any)[row.text]
			switch {
			case !ok:
			case c.shows(q.rowsVisibleIf, row, false) && offered(v):
				kept[row.text] = v
			default:
				lost = append(lost, place{name: q.name, row: row.text}.String())
			}
		}
		if len(kept) == 0 {
			return nil, lost
		}
		return kept, lost
	case typeCheckbox, typeTagbox, typeRanking:
		kept := []any{}
		for i, v := range given.([]any) {
			if offered(v) {
				kept = append(kept, v)
			} else {
				lost = append(lost, fmt.Sprintf("%s[%d]", at, i))
			}
		}
		if len(kept) == 0 {
			return nil, lost
		}
		return kept, lost
	case typeRadio, typeDropdown, typeRating:
		if !offered(given) {
			return nil, []string{at.String()}
		}
	}
	return given, nil
}

func (q *question) choice(v any) *choice {
	for i := range q.choices {
		if q.choices[i].value == v {
			return &q.choices[i]
		}
	}
	return nil
}

// wantsComment reports whether the question, as answered, asks for a text beside it.
func (c *checking) wantsComment(q *question) bool {
	h := c.hold(q)
	return h.visible && (q.comment || q.otherChosen(h.value))
}

func (q *question) otherChosen(v any) bool {
	is := func(v any) bool {
		found := q.choice(v)
		return found != nil && found.other
	}
	if items, ok := v.([]any); ok {
		return slices.ContainsFunc(items, is)
	}
	switch q.kind {
	case typeMatrix, typeTable:
		return false
	}
	return v != nil && is(v)
}

// question checks one question and takes its answer over.
func (c *checking) question(q *question) {
	h := c.hold(q)
	if q.kind == typeExpression {
		if h.visible && h.value != nil {
			c.result.Clean[q.name] = h.value
		}
		return
	}
	c.comment(q, h)
	if !h.visible {
		if h.given != nil {
			c.result.Dropped = append(c.result.Dropped, q.name)
		}
		return
	}
	c.result.Dropped = append(c.result.Dropped, h.lost...)
	if h.value != nil {
		c.result.Clean[q.name] = h.value
	}
	c.count(q, h)
	if c.options.Strict && c.editable(q) && (q.page <= c.last || h.given != nil) {
		c.complete(q, h, place{name: q.name})
	}
}

func (c *checking) comment(q *question, h *held) {
	if !q.hasComment() {
		return
	}
	key := q.name + commentSuffix
	raw, ok := c.answers[key]
	if !ok || raw == nil {
		return
	}
	s, ok := raw.(string)
	switch {
	case !c.wantsComment(q):
		// Left from when another choice was made, or the question was shown.
		c.result.Dropped = append(c.result.Dropped, key)
	case !ok:
		c.issue(key, WrongType, nil)
	case s == "":
	case !storable(s):
		c.issue(key, InvalidText, nil)
	case units(s) > longestComment:
		c.issue(key, TooLong, map[string]any{"max": longestComment})
	default:
		c.result.Clean[key] = s
	}
}

func (c *checking) count(q *question, h *held) {
	switch q.kind {
	case typeMatrix:
		answered, _ := h.value.(map[string]any)
		c.result.Answered += len(answered)
		for _, row := range q.rows {
			if c.shows(q.rowsVisibleIf, row, false) {
				c.result.Asked++
			}
		}
	case typeTable:
		for _, row := range h.rows {
			for _, cell := range row.cells {
				c.tally(row.visible && cell.visible, cell.value)
			}
		}
	default:
		c.tally(true, h.value)
	}
}

func (c *checking) tally(asked bool, v any) {
	if asked {
		c.result.Asked++
	}
	if v != nil {
		c.result.Answered++
	}
}

// complete checks what a draft may still lack, of a question or a cell.
func (c *checking) complete(q *question, h *held, at place) {
	if h.value == nil {
		if h.given == nil && c.refused(at.String()) {
			return // told already
		}
		if q.required || c.holds(q.requiredIf, false) {
			c.issue(at.String(), Required, nil)
			if q.kind == typeTable {
				c.completeCells(q, h)
			}
			return
		}
	}
	before := len(c.issues)
	if q.otherChosen(h.value) && strings.TrimSpace(textOf(c.answers[q.name+commentSuffix])) == "" {
		c.issue(q.name+commentSuffix, Required, nil)
	}
	switch q.kind {
	case typeMatrix:
		answered, _ := h.value.(map[string]any)
		for _, row := range q.rows {
			if q.eachRow && answered[row.text] == nil && c.shows(q.rowsVisibleIf, row, false) {
				c.issue(place{name: q.name, row: row.text}.String(), Required, nil)
			}
		}
	case typeTable:
		c.completeCells(q, h)
		before = len(c.issues) // what cells lack does not keep validators from the whole
	case typeCheckbox, typeTagbox:
		c.atLeast(q, h, at, q.atLeast)
	case typeRanking:
		shown := 0
		for _, item := range q.choices {
			if c.shows(q.choicesVisibleIf, item, false) {
				shown++
			}
		}
		if q.partial {
			shown = q.atLeast
		}
		if q.partial || h.value != nil {
			c.atLeast(q, h, at, shown)
		}
	case typeText:
		c.written(q, h.value, at)
	}
	if len(c.issues) == before {
		c.validate(q, h.value, at)
	}
}

// refused reports an answer that shape has told issues about.
func (c *checking) refused(path string) bool {
	return slices.ContainsFunc(c.issues, func(i Issue) bool {
		rest, ok := strings.CutPrefix(i.Path, path)
		return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
	})
}

// atLeast asks for the fewest choices, of an unanswered question too, as the browser
// does; one choice that excludes the others is enough.
func (c *checking) atLeast(q *question, h *held, at place, least int) {
	items, _ := h.value.([]any)
	if len(items) < least && !(len(items) == 1 && q.choice(items[0]).exclusive) {
		c.issue(at.String(), TooFew, map[string]any{"min": least})
	}
}

// written checks the text of a finished answer.
func (c *checking) written(q *question, v any, at place) {
	s, _ := v.(string)
	switch q.input {
	case "number":
		if f, ok := v.(float64); ok && q.min != nil && f < *q.min {
			c.issue(at.String(), OutOfRange, q.bounds())
		}
	case "email":
		if s != "" && !isEmail(s) {
			c.issue(at.String(), BadFormat, map[string]any{"format": "email"})
		}
	case "url":
		if s != "" && !isURL(s) {
			c.issue(at.String(), BadFormat, map[string]any{"format": "url"})
		}
	case "date", "month":
		if s != "" && q.minDate != "" && s < q.minDate {
			c.issue(at.String(), OutOfRange, q.bounds())
		}
	}
}

func (q *question) bounds() map[string]any {
	p := map[string]any{}
	if q.min != nil {
		p["min"] = *q.min
	}
	if q.max != nil {
		p["max"] = *q.max
	}
	if q.minDate != "" {
		p["min"] = q.minDate
	}
	if q.maxDate != "" {
		p["max"] = q.maxDate
	}
	return p
}

// validate runs the question's validators on a finished answer.
func (c *checking) validate(q *question, v any, at place) {
	for _, val := range q.validators {
		if c.passes(val, v) {
			continue
		}
		params := map[string]any{}
		if val.least != nil {
			params["min"] = *val.least
		}
		if val.most != nil {
			params["max"] = *val.most
		}
		if len(val.message) > 0 {
			params["message"] = val.message
		}
		c.issue(at.String(), Validator, params)
	}
}

func (c *checking) passes(val validator, v any) bool {
	if val.kind == "expression" {
		return val.expression == nil || val.expression.True(c.env)
	}
	if v == nil {
		return true
	}
	within := func(f float64) bool {
		return (val.least == nil || f >= *val.least) && (val.most == nil || f <= *val.most)
	}
	switch val.kind {
	case "numeric":
		f, ok := expr.Number(v)
		return ok && within(f)
	case "text":
		s, ok := v.(string)
		return !ok || within(float64(units(s))) && (val.digits || strings.TrimRight(s, "0123456789") == s)
	case "answercount":
		items, ok := v.([]any)
		return !ok || within(float64(len(items)))
	case "regex":
		return val.pattern == nil || val.pattern.MatchString(textOf(v))
	case "email":
		return isEmail(textOf(v))
	}
	return true
}

// shape reads the answer to a question or a cell in a closed world: the right JSON
// type, known choices, within the largest size. It gives nil for an answer that is
// empty or refused.
func (c *checking) shape(q *question, at place, raw any) any {
	raw = plainNumber(raw)
	switch q.kind {
	case typeText:
		if q.input == "number" {
			return c.shapeNumber(q, at, raw)
		}
		return c.shapeText(q, at, raw, longestText)
	case typeComment:
		return c.shapeText(q, at, raw, longestComment)
	case typeCheckbox, typeTagbox, typeRanking:
		return c.shapeList(q, at, raw)
	case typeMatrix:
		return c.shapeMatrix(q, raw)
	case typeRadio, typeDropdown, typeBoolean, typeRating:
		return c.shapeChoice(q, at, raw)
	}
	return nil
}

func (c *checking) shapeNumber(q *question, at place, raw any) any {
	f, ok := raw.(float64)
	if !ok || math.IsNaN(f) || math.IsInf(f, 0) {
		c.issue(at.String(), WrongType, map[string]any{"expected": "number"})
		return nil
	}
	if q.max != nil && f > *q.max {
		c.issue(at.String(), OutOfRange, q.bounds())
		return nil
	}
	return f
}

func (c *checking) shapeText(q *question, at place, raw any, longest int) any {
	s, ok := raw.(string)
	if q.maxLength > 0 {
		longest = min(longest, q.maxLength)
	}
	switch {
	case !ok:
		c.issue(at.String(), WrongType, map[string]any{"expected": "text"})
	case s == "":
	case !storable(s):
		c.issue(at.String(), InvalidText, nil)
	case units(s) > longest:
		c.issue(at.String(), TooLong, map[string]any{"max": longest})
	case (q.input == "date" || q.input == "month") && !isDate(q.input, s):
		c.issue(at.String(), BadFormat, map[string]any{"format": q.input})
	case q.maxDate != "" && s > q.maxDate:
		c.issue(at.String(), OutOfRange, q.bounds())
	default:
		return s
	}
	return nil
}

func (c *checking) shapeChoice(q *question, at place, raw any) any {
	v, code, params := q.chosen(raw)
	if code != "" {
		c.issue(at.String(), code, params)
	}
	return v
}

// chosen reads one choice; nil when it is empty or, with the code of the issue, refused.
func (q *question) chosen(raw any) (v any, code string, params map[string]any) {
	switch v := raw.(type) {
	case string:
		if v == "" {
			return nil, "", nil
		}
	case float64, bool:
	default:
		return nil, WrongType, map[string]any{"expected": "choice"}
	}
	if q.choice(raw) == nil {
		return nil, UnknownChoice, map[string]any{"value": shown(raw)}
	}
	return raw, "", nil
}

func (c *checking) shapeList(q *question, at place, raw any) any {
	items, ok := raw.([]any)
	if !ok {
		c.issue(at.String(), WrongType, map[string]any{"expected": "list"})
		return nil
	}
	if len(items) > len(q.choices) {
		c.issue(at.String(), TooMany, map[string]any{"max": len(q.choices)})
		return nil
	}
	out := make([]any, 0, len(items))
	before := len(c.issues)
	exclusive := false
	for i, item := range items {
		v, code, params := q.chosen(plainNumber(item))
		switch {
		case v == nil && code == "":
			code, params = UnknownChoice, map[string]any{"value": ""}
		case v != nil && slices.Contains(out, v):
			code, params = Duplicate, map[string]any{"value": shown(v)}
		}
		if code != "" {
			c.issue(fmt.Sprintf("%s[%d]", at, i), code, params)
			continue
		}
		exclusive = exclusive || q.choice(v).exclusive
		out = append(out, v)
	}
	if exclusive && len(out) > 1 {
		c.issue(at.String(), Exclusive, nil)
	}
	if q.atMost > 0 && len(out) > q.atMost {
		c.issue(at.String(), TooMany, map[string]any{"max": q.atMost})
	}
	if len(c.issues) > before || len(out) == 0 {
		return nil
	}
	return out
}

func (c *checking) shapeMatrix(q *question, raw any) any {
	given, ok := raw.(map[string]any)
	if !ok {
		c.issue(q.name, WrongType, map[string]any{"expected": "rows"})
		return nil
	}
	out := map[string]any{}
	before := len(c.issues)
	known := 0
	for _, row := range q.rows {
		v, ok := given[row.text]
		if !ok {
			continue
		}
		known++
		if v == nil {
			continue
		}
		at := place{name: q.name, row: row.text}
		if v = c.shapeChoice(q, at, plainNumber(v)); v == nil {
			continue
		}
		if q.rowsUnique {
			for _, taken := range out {
				if taken == v {
					c.issue(at.String(), Duplicate, map[string]any{"value": shown(v)})
					break
				}
			}
		}
		out[row.text] = v
	}
	if known < len(given) {
		c.unknownRow(q, given)
	}
	if len(c.issues) > before || len(out) == 0 {
		return nil
	}
	return out
}

// unknownRow tells the first row that is not there.
func (c *checking) unknownRow(q *question, given map[string]any) {
	for _, key := range sortedKeys(given) {
		if !slices.ContainsFunc(q.rows, func(r choice) bool { return r.text == key }) {
			c.issue(place{name: q.name, row: shown(key)}.String(), UnknownRow, nil)
			return
		}
	}
}

// unknown tells keys that no question has.
func (c *checking) unknown() {
	var unheard []string
	for key := range c.answers {
		if !c.m.knows(key) {
			unheard = append(unheard, key)
		}
	}
	slices.Sort(unheard)
	for _, key := range unheard[:min(len(unheard), mostUnknown)] {
		c.issue(shown(key), UnknownQuestion, nil)
	}
}

// knows reports a key that an answer document may have.
func (m *Model) knows(key string) bool {
	if m.byName[key] != nil || m.calculated[key] != nil {
		return true
	}
	of, ok := strings.CutSuffix(key, commentSuffix)
	q := m.byName[of]
	return ok && q != nil && q.hasComment()
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// shown is a value of somebody else's, made fit for a message.
func shown(v any) string {
	return excerpt(strings.Map(func(r rune) rune {
		if r < ' ' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(valueText(v), "")))
}

func textOf(v any) string { return valueText(plainNumber(v)) }

// plainNumber brings every number Go may hold to float64.
func plainNumber(v any) any {
	switch v := v.(type) {
	case json.Number:
		if f, err := v.Float64(); err == nil {
			return f
		}
		return math.NaN()
	case int:
		return float64(v)
	case int64:
		return float64(v)
	}
	return v
}

// units counts UTF-16 code units, as browsers do for maxLength.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

func parseNumber(s string) (float64, bool) {
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil && !math.IsInf(f, 0) && !math.IsNaN(f) && strings.Trim(s, "0123456789+-.eE") == ""
}

// isEmail follows the browser's engine: one "@", words between dots, a domain with at
// least one dot whose last word has two letters or more.
func isEmail(s string) bool {
	local, domain, ok := strings.Cut(s, "@")
	labels := strings.Split(domain, ".")
	if !ok || len(labels) < 2 || len(labels[len(labels)-1]) < 2 {
		return false
	}
	const never = "<>()[],;:\"@ \t\n\r"
	for _, word := range append(strings.Split(local, "."), labels...) {
		if word == "" || strings.ContainsAny(word, never) {
			return false
		}
	}
	return !strings.Contains(domain, "=")
}

func isURL(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Hostname() != "" && !strings.ContainsAny(s, " \t\n\r<>\"")
}
