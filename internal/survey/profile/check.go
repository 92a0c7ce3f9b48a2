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
	// below minimums, hold half-written text, and keep answers whose question has been
	// hidden since; those are dropped.
	Strict bool
	Today  clock.Date
}

// Issue is a fault in an answer document.
type Issue struct {
	Path   string         `json:"path"` // question, question.row, question[2] or question-Comment
	Code   string         `json:"code"`
	Params map[string]any `json:"params,omitempty"` // fill the gaps of Message
}

// The codes of an Issue.
const (
	UnknownQuestion = "UNKNOWN_QUESTION"
	UnknownRow      = "UNKNOWN_ROW"
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
	Hidden          = "HIDDEN"
	Required        = "REQUIRED"
	Validator       = "VALIDATOR"
)

// Result of a check. It is what may be stored when there are no issues.
type Result struct {
	Clean    map[string]any // known, visible, computed values recomputed
	Dropped  []string       // paths of answers left out because nobody is asked for them
	Answered int            // visible questions that have an answer
	Asked    int            // visible questions; each visible row of a matrix is one
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
// answer nobody is asked for counts as missing; it recomputes what is computed and
// takes no word for it. It is the one way in, for drafts and for submissions.
func (m *Model) Check(answers map[string]any, options Options) (Result, []Issue) {
	c := &checking{m: m, options: options, answers: answers, held: make(map[string]*held, len(m.questions)), computed: map[string]any{}}
	c.env = expr.Env{Value: c.lookUp, Today: options.Today}
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

type checking struct {
	m        *Model
	options  Options
	answers  map[string]any
	env      expr.Env
	held     map[string]*held
	computed map[string]any
	result   Result
	issues   []Issue
}

// held is what is known of one question while checking.
type held struct {
	visible bool
	given   any // read from the document, hidden or not; nil when empty or refused
	value   any // what counts: nil when hidden
	lost    []string
}

func (c *checking) issue(path, code string, params map[string]any) {
	c.issues = append(c.issues, Issue{path, code, params})
}

// lookUp is what expressions see.
func (c *checking) lookUp(name string) (any, bool) {
	if q := c.m.byName[name]; q != nil {
		v := c.hold(q).value
		return v, v != nil
	}
	if v := c.m.calculated[name]; v != nil {
		got := c.calculated(v)
		return got, got != nil
	}
	if of, ok := strings.CutSuffix(name, commentSuffix); ok {
		if q := c.m.byName[of]; q != nil && c.wantsComment(q) {
			s, ok := c.answers[name].(string)
			return s, ok && s != ""
		}
	}
	return nil, false
}

func (c *checking) calculated(v *calculated) any {
	if got, ok := c.computed[v.name]; ok {
		return got
	}
	var got any
	if v.expression != nil {
		got = v.expression.Eval(c.env)
	}
	c.computed[v.name] = got
	return got
}

// hold reads a question once; what it depends on is read on the way. The definition
// has no circles, so this ends.
func (c *checking) hold(q *question) *held {
	if h := c.held[q.name]; h != nil {
		return h
	}
	h := &held{}
	c.held[q.name] = h
	h.visible = c.visible(q)
	if q.kind == typeExpression {
		if h.visible && q.expression != nil {
			if v := q.expression.Eval(c.env); !expr.Empty(v) {
				h.value = v
			}
		}
		return h
	}
	if raw := plainNumber(c.answers[q.name]); raw != nil {
		h.given = c.shape(q, raw)
	}
	if h.visible && h.given != nil {
		h.value, h.lost = c.withoutHidden(q, h.given)
	}
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
	return true
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

// withoutHidden takes out choices and rows that are not shown.
func (c *checking) withoutHidden(q *question, given any) (any, []string) {
	var lost []string
	switch q.kind {
	case typeMatrix:
		kept := map[string]any{}
		for _, row := range q.rows {
			v, ok := given.(map[string]any)[row.text]
			switch {
			case !ok:
			case c.holds(row.visibleIf, true):
				kept[row.text] = v
			default:
				lost = append(lost, q.name+"."+row.text)
			}
		}
		if len(kept) == 0 {
			return nil, lost
		}
		return kept, lost
	case typeCheckbox, typeTagbox, typeRanking:
		kept := []any{}
		for i, v := range given.([]any) {
			if found := q.choice(v); found != nil && c.holds(found.visibleIf, true) {
				kept = append(kept, v)
			} else {
				lost = append(lost, fmt.Sprintf("%s[%d]", q.name, i))
			}
		}
		if len(kept) == 0 {
			return nil, lost
		}
		return kept, lost
	case typeRadio, typeDropdown, typeRating:
		if found := q.choice(given); found == nil || !c.holds(found.visibleIf, true) {
			return nil, []string{q.name}
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
	return v != nil && q.kind != typeMatrix && is(v)
}

// question checks one question and takes its answer over.
func (c *checking) question(q *question) {
	h := c.hold(q)
	if q.kind == typeExpression {
		if h.value != nil {
			c.result.Clean[q.name] = h.value
		}
		return
	}
	c.comment(q, h)
	if !h.visible {
		if h.given != nil {
			c.unasked(q.name)
		}
		return
	}
	for _, path := range h.lost {
		c.unasked(path)
	}
	if h.value != nil {
		c.result.Clean[q.name] = h.value
	}
	c.count(q, h)
	if c.options.Strict && c.editable(q) {
		c.complete(q, h)
	}
}

// unasked is an answer to something that is not shown. A browser that follows the
// definition never submits one.
func (c *checking) unasked(path string) {
	if c.options.Strict {
		c.issue(path, Hidden, nil)
	} else {
		c.result.Dropped = append(c.result.Dropped, path)
	}
}

func (c *checking) comment(q *question, h *held) {
	key := q.name + commentSuffix
	raw, ok := c.answers[key]
	if !q.hasComment() || !ok || raw == nil {
		return
	}
	s, ok := raw.(string)
	switch {
	case !ok:
		c.issue(key, WrongType, nil)
	case s == "":
	case !storable(s):
		c.issue(key, InvalidText, nil)
	case units(s) > longestComment:
		c.issue(key, TooLong, map[string]any{"max": longestComment})
	case !c.wantsComment(q):
		// The browser keeps the words for "other" when another choice is made.
		c.result.Dropped = append(c.result.Dropped, key)
	default:
		c.result.Clean[key] = s
	}
}

func (c *checking) count(q *question, h *held) {
	if q.kind != typeMatrix {
		c.result.Asked++
		if h.value != nil {
			c.result.Answered++
		}
		return
	}
	answered, _ := h.value.(map[string]any)
	c.result.Answered += len(answered)
	for _, row := range q.rows {
		if c.holds(row.visibleIf, true) {
			c.result.Asked++
		}
	}
}

// complete checks what a draft may still lack.
func (c *checking) complete(q *question, h *held) {
	if h.value == nil {
		if h.given == nil && c.refused(q) {
			return // told already
		}
		if q.required || c.holds(q.requiredIf, false) {
			c.issue(q.name, Required, nil)
			return
		}
		if !q.eachRow {
			return
		}
	}
	if q.otherChosen(h.value) && strings.TrimSpace(textOf(c.answers[q.name+commentSuffix])) == "" {
		c.issue(q.name+commentSuffix, Required, nil)
	}
	switch q.kind {
	case typeMatrix:
		answered, _ := h.value.(map[string]any)
		for _, row := range q.rows {
			if q.eachRow && answered[row.text] == nil && c.holds(row.visibleIf, true) {
				c.issue(q.name+"."+row.text, Required, nil)
			}
		}
	case typeCheckbox, typeTagbox:
		c.atLeast(q, h, q.atLeast)
	case typeRanking:
		shown := 0
		for _, item := range q.choices {
			if c.holds(item.visibleIf, true) {
				shown++
			}
		}
		if q.partial {
			shown = q.atLeast
		}
		c.atLeast(q, h, shown)
	case typeText:
		c.written(q, h.value)
	}
	c.validate(q, h.value)
}

// refused reports an answer that shape has told issues about.
func (c *checking) refused(q *question) bool {
	return slices.ContainsFunc(c.issues, func(i Issue) bool {
		return i.Path == q.name || strings.HasPrefix(i.Path, q.name+".") || strings.HasPrefix(i.Path, q.name+"[")
	})
}

func (c *checking) atLeast(q *question, h *held, least int) {
	if items, ok := h.value.([]any); ok && len(items) < least && !(len(items) == 1 && q.choice(items[0]).exclusive) {
		c.issue(q.name, TooFew, map[string]any{"min": least})
	}
}

// written checks the text of a finished answer.
func (c *checking) written(q *question, v any) {
	s, _ := v.(string)
	switch q.input {
	case "number":
		if f, ok := v.(float64); ok && q.min != nil && f < *q.min {
			c.issue(q.name, OutOfRange, q.bounds())
		}
	case "email":
		if !isEmail(s) {
			c.issue(q.name, BadFormat, map[string]any{"format": "email"})
		}
	case "url":
		if !isURL(s) {
			c.issue(q.name, BadFormat, map[string]any{"format": "url"})
		}
	case "date", "month":
		if q.minDate != "" && s < q.minDate {
			c.issue(q.name, OutOfRange, q.bounds())
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
func (c *checking) validate(q *question, v any) {
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
		c.issue(q.name, Validator, params)
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
		f, ok := score(v)
		return ok && within(f)
	case "text":
		s, ok := v.(string)
		return !ok || within(float64(units(s))) && (val.digits || !strings.ContainsAny(s, "0123456789"))
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

// shape reads the answer to a question in a closed world: the right JSON type, known
// choices, within the largest size. It gives nil for an answer that is empty or
// refused.
func (c *checking) shape(q *question, raw any) any {
	raw = plainNumber(raw)
	switch q.kind {
	case typeText:
		if q.input == "number" {
			return c.shapeNumber(q, raw)
		}
		return c.shapeText(q, raw, longestText)
	case typeComment:
		return c.shapeText(q, raw, longestComment)
	case typeCheckbox, typeTagbox, typeRanking:
		return c.shapeList(q, raw)
	case typeMatrix:
		return c.shapeMatrix(q, raw)
	case typeRadio, typeDropdown, typeBoolean, typeRating:
		return c.shapeChoice(q, q.name, raw)
	}
	return nil
}

func (c *checking) shapeNumber(q *question, raw any) any {
	f, ok := raw.(float64)
	if !ok || math.IsNaN(f) || math.IsInf(f, 0) {
		c.issue(q.name, WrongType, map[string]any{"expected": "number"})
		return nil
	}
	if q.max != nil && f > *q.max {
		c.issue(q.name, OutOfRange, q.bounds())
		return nil
	}
	return f
}

func (c *checking) shapeText(q *question, raw any, longest int) any {
	s, ok := raw.(string)
	if q.maxLength > 0 {
		longest = min(longest, q.maxLength)
	}
	switch {
	case !ok:
		c.issue(q.name, WrongType, map[string]any{"expected": "text"})
	case s == "":
	case !storable(s):
		c.issue(q.name, InvalidText, nil)
	case units(s) > longest:
		c.issue(q.name, TooLong, map[string]any{"max": longest})
	case (q.input == "date" || q.input == "month") && !isDate(q.input, s):
		c.issue(q.name, BadFormat, map[string]any{"format": q.input})
	case q.maxDate != "" && s > q.maxDate:
		c.issue(q.name, OutOfRange, q.bounds())
	default:
		return s
	}
	return nil
}

func (c *checking) shapeChoice(q *question, path string, raw any) any {
	switch v := raw.(type) {
	case string:
		if v == "" {
			return nil
		}
	case float64, bool:
	default:
		c.issue(path, WrongType, map[string]any{"expected": "choice"})
		return nil
	}
	if q.choice(raw) == nil {
		c.issue(path, UnknownChoice, map[string]any{"value": shown(raw)})
		return nil
	}
	return raw
}

func (c *checking) shapeList(q *question, raw any) any {
	items, ok := raw.([]any)
	if !ok {
		c.issue(q.name, WrongType, map[string]any{"expected": "list"})
		return nil
	}
	if len(items) > len(q.choices) {
		c.issue(q.name, TooMany, map[string]any{"max": len(q.choices)})
		return nil
	}
	var out []any
	before := len(c.issues)
	exclusive := false
	for i, item := range items {
		path := fmt.Sprintf("%s[%d]", q.name, i)
		v := c.shapeChoice(q, path, plainNumber(item))
		switch {
		case v == nil:
			if len(c.issues) == before {
				c.issue(path, UnknownChoice, map[string]any{"value": ""})
			}
			continue
		case slices.Contains(out, v):
			c.issue(path, Duplicate, map[string]any{"value": shown(v)})
			continue
		}
		exclusive = exclusive || q.choice(v).exclusive
		out = append(out, v)
	}
	if exclusive && len(out) > 1 {
		c.issue(q.name, Exclusive, nil)
	}
	if q.atMost > 0 && len(out) > q.atMost {
		c.issue(q.name, TooMany, map[string]any{"max": q.atMost})
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
		path := q.name + "." + row.text
		if v = c.shapeChoice(q, path, plainNumber(v)); v == nil {
			continue
		}
		if q.rowsUnique {
			for _, taken := range out {
				if taken == v {
					c.issue(path, Duplicate, map[string]any{"value": shown(v)})
					break
				}
			}
		}
		out[row.text] = v
	}
	if known < len(given) {
		for _, key := range sortedKeys(given) {
			if !slices.ContainsFunc(q.rows, func(r choice) bool { return r.text == key }) {
				c.issue(q.name+"."+shown(key), UnknownRow, nil)
				break
			}
		}
	}
	if len(c.issues) > before || len(out) == 0 {
		return nil
	}
	return out
}

// unknown tells keys that no question has.
func (c *checking) unknown() {
	told := 0
	for _, key := range sortedKeys(c.answers) {
		if c.m.byName[key] != nil || c.m.calculated[key] != nil {
			continue
		}
		if of, ok := strings.CutSuffix(key, commentSuffix); ok {
			if q := c.m.byName[of]; q != nil && q.hasComment() {
				continue
			}
		}
		if told++; told > mostUnknown {
			return
		}
		c.issue(shown(key), UnknownQuestion, nil)
	}
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
