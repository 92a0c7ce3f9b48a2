package redcap

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/survey/expr"
)

// logicError is why a branching logic or calculation cannot be taken over.
type logicError struct {
	code   string
	detail string
}

func (e *logicError) Error() string { return e.code + ": " + e.detail }

// names tells what a field is called in the definition, and what it is.
type names interface {
	// variable is the name of a field to put in braces.
	variable(field string) (string, *logicError)
	// code reports whether a checkbox field has the code.
	code(field, code string) *logicError
}

const (
	maxLogic      = 4000
	maxLogicDepth = 40
)

// translate turns REDCap logic into the expression language of the profile. A
// calculation gives a value, else it is a condition.
func translate(src string, in names, calculation bool) (string, *logicError) {
	if len(src) > maxLogic {
		return "", &logicError{"LOGIC_TOO_LONG", ""}
	}
	finish := func(t term) string { return t.text }
	if calculation {
		finish = term.wrapped
	}
	p := &logic{names: in}
	if err := p.lex(src); err != nil {
		return "", err
	}
	out, err := p.or()
	if err != nil {
		return "", err
	}
	if t := p.peek(); t.kind != 0 {
		return "", unexpected(t)
	}
	e, parseErr := expr.Parse(finish(out))
	if parseErr != nil {
		return "", &logicError{"LOGIC_UNREADABLE", src}
	}
	return e.String(), nil
}

type logicToken struct {
	kind byte // 'f' field, 's' text, 'n' number, 'w' word, 'o' operator, 0 end
	text string
	code string // of a checkbox
}

// term is a translated part with what is needed to translate around it.
type term struct {
	text     string
	variable string // the part is this name and nothing else
	literal  *string
	field    string // of a checkbox code
	code     string
	// needs are the variables without which the part has no value: REDCap gives none
	// where one of them is blank, the browser counts on without it.
	needs    []string
	positive bool // never below 0
}

// wrapped is the part as a value, which is none where something it needs is blank.
func (t term) wrapped() string {
	if t.variable != "" || len(t.needs) == 0 {
		return t.value()
	}
	conditions := make([]string, len(t.needs))
	for i, n := range t.needs {
		conditions[i] = "{" + n + "} notempty"
	}
	return "iif(" + strings.Join(conditions, " and ") + ", " + t.value() + ", null)"
}

// together are the needs of several parts.
func together(parts ...term) []string {
	var out []string
	for _, t := range parts {
		for _, n := range t.needs {
			if !slices.Contains(out, n) {
				out = append(out, n)
			}
		}
	}
	return out
}

type logic struct {
	names  names
	tokens []logicToken
	at     int
	depth  int
}

func unexpected(t logicToken) *logicError {
	if t.kind == 0 {
		return &logicError{"LOGIC_UNREADABLE", "it ends too early"}
	}
	return &logicError{"LOGIC_UNREADABLE", t.text}
}

func (p *logic) lex(src string) *logicError {
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case (c == '#' || strings.HasPrefix(src[i:], "//")) && strings.TrimSpace(src[:i][strings.LastIndexByte(src[:i], '\n')+1:]) == "":
			// A line that begins so is a remark.
			end := strings.IndexByte(src[i:], '\n')
			if end < 0 {
				end = len(src) - i
			}
			i += end
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			i++
		case c == '[':
			end := strings.IndexByte(src[i:], ']')
			if end < 0 {
				return &logicError{"LOGIC_UNREADABLE", src[i:]}
			}
			name := strings.TrimSpace(src[i+1 : i+end])
			i += end + 1
			if i < len(src) && src[i] == '[' {
				return &logicError{"LOGIC_OTHER_EVENT", "[" + name + "]"}
			}
			t := logicToken{kind: 'f', text: name}
			if open := strings.IndexByte(name, '('); open > 0 && strings.HasSuffix(name, ")") {
				t.text, t.code = name[:open], strings.Trim(name[open+1:len(name)-1], " '\"")
			}
			if t.text == "" || strings.ContainsAny(t.text, ":- ") {
				// Smart variables and modifiers, such as [survey-date] or [f:value].
				return &logicError{"LOGIC_UNSUPPORTED", "[" + name + "]"}
			}
			p.tokens = append(p.tokens, t)
		case c == '\'' || c == '"':
			end := strings.IndexByte(src[i+1:], c)
			if end < 0 {
				return &logicError{"LOGIC_UNREADABLE", src[i:]}
			}
			p.tokens = append(p.tokens, logicToken{kind: 's', text: src[i+1 : i+1+end]})
			i += end + 2
		case c >= '0' && c <= '9' || c == '.':
			start := i
			for i < len(src) && (src[i] >= '0' && src[i] <= '9' || src[i] == '.') {
				i++
			}
			f, err := strconv.ParseFloat(src[start:i], 64)
			if err != nil {
				return &logicError{"LOGIC_UNREADABLE", src[start:i]}
			}
			p.tokens = append(p.tokens, logicToken{kind: 'n', text: strconv.FormatFloat(f, 'f', -1, 64)})
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_':
			start := i
			for i < len(src) && (src[i] >= 'a' && src[i] <= 'z' || src[i] >= 'A' && src[i] <= 'Z' || src[i] == '_' || src[i] >= '0' && src[i] <= '9') {
				i++
			}
			p.tokens = append(p.tokens, logicToken{kind: 'w', text: strings.ToLower(src[start:i])})
		default:
			op := src[i : i+1]
			if i+1 < len(src) {
				switch two := src[i : i+2]; two {
				case "<>", "!=", "<=", ">=", "==", "&&", "||":
					op = two
				}
			}
			if !strings.Contains("=<>!+-*/^(),&&||==!=<=>=<>", op) || op == "!" || op == "&" || op == "|" {
				return &logicError{"LOGIC_UNREADABLE", src[i:]}
			}
			p.tokens = append(p.tokens, logicToken{kind: 'o', text: op})
			i += len(op)
		}
	}
	p.tokens = append(p.tokens, logicToken{})
	return nil
}

func (p *logic) peek() logicToken { return p.tokens[p.at] }

func (p *logic) next() logicToken {
	t := p.tokens[p.at]
	if t.kind != 0 {
		p.at++
	}
	return t
}

func (p *logic) take(ops map[string]string) (string, bool) {
	t := p.peek()
	if t.kind != 'o' && t.kind != 'w' {
		return "", false
	}
	op, ok := ops[t.text]
	if ok {
		p.at++
	}
	return op, ok
}

var (
	orOps      = map[string]string{"or": "or", "||": "or"}
	andOps     = map[string]string{"and": "and", "&&": "and"}
	compareOps = map[string]string{"=": "=", "==": "=", "<>": "<>", "!=": "<>", "<": "<", ">": ">", "<=": "<=", ">=": ">="}
	plusOps    = map[string]string{"+": "+", "-": "-"}
	timesOps   = map[string]string{"*": "*", "/": "/"}
	powerOps   = map[string]string{"^": "^"}
)

func (p *logic) chain(ops map[string]string, below func() (term, *logicError), join func(op string, a, b term) term) (term, *logicError) {
	left, err := below()
	for err == nil {
		op, ok := p.take(ops)
		if !ok {
			return left, nil
		}
		var right term
		if right, err = below(); err == nil {
			left = join(op, left, right)
		}
	}
	return term{}, err
}

func joined(op string, a, b term) term {
	return term{text: "(" + a.value() + " " + op + " " + b.value() + ")", needs: together(a, b), positive: a.positive && b.positive && op != "-"}
}

// value is the part where a value is wanted: a checked box is 1, an unchecked one 0.
func (t term) value() string {
	if t.field != "" {
		return "iif(" + t.text + ", 1, 0)"
	}
	return t.text
}

func (p *logic) or() (term, *logicError) {
	if p.depth++; p.depth > maxLogicDepth {
		return term{}, &logicError{"LOGIC_TOO_LONG", ""}
	}
	defer func() { p.depth-- }()
	return p.chain(orOps, p.and, conjunction)
}

func (p *logic) and() (term, *logicError) { return p.chain(andOps, p.compare, conjunction) }

func conjunction(op string, a, b term) term {
	return term{text: "(" + a.text + " " + op + " " + b.text + ")"}
}

func (p *logic) compare() (term, *logicError) { return p.chain(compareOps, p.sum, comparison) }

func (p *logic) sum() (term, *logicError) { return p.chain(plusOps, p.product, joined) }

func (p *logic) product() (term, *logicError) { return p.chain(timesOps, p.power, joined) }

func (p *logic) power() (term, *logicError) { return p.chain(powerOps, p.operand, joined) }

// comparison translates what has a plain form of its own: an empty field, a box that
// is checked or not.
func comparison(op string, a, b term) term {
	if a.literal != nil && b.literal == nil {
		mirrored := map[string]string{"=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<="}
		op, a, b = mirrored[op], b, a
	}
	if b.literal != nil && (op == "=" || op == "<>") {
		switch {
		case *b.literal == "" && a.variable != "" && op == "=":
			return term{text: a.text + " empty"}
		case *b.literal == "" && a.variable != "":
			return term{text: a.text + " notempty"}
		case a.field != "" && (*b.literal == "1" || *b.literal == "0"):
			if (*b.literal == "1") == (op == "=") {
				return term{text: a.text}
			}
			return term{text: strings.Replace(a.text, " contains ", " notcontains ", 1)}
		}
	}
	return term{text: "(" + a.wrapped() + " " + op + " " + b.wrapped() + ")"}
}

func (p *logic) operand() (term, *logicError) {
	switch t := p.next(); {
	case t.kind == 'f':
		return p.field(t)
	case t.kind == 's':
		if strings.ContainsAny(t.text, `\`) {
			return term{}, &logicError{"LOGIC_UNSUPPORTED", t.text}
		}
		return term{text: quote(t.text), literal: &t.text}, nil
	case t.kind == 'n':
		return term{text: t.text, literal: &t.text, positive: true}, nil
	case t.kind == 'w' && (t.text == "true" || t.text == "false") && p.peek().text != "(":
		return term{text: t.text, literal: &t.text}, nil
	case t.kind == 'w':
		return p.call(t.text)
	case t.kind == 'o' && t.text == "-":
		if n := p.peek(); n.kind == 'n' {
			p.at++
			return term{text: "-" + n.text}, nil
		}
		of, err := p.nested(p.operand)
		return term{text: "(0 - " + of.value() + ")", needs: of.needs}, err
	case t.kind == 'o' && t.text == "(":
		inner, err := p.or()
		if err != nil {
			return inner, err
		}
		if t := p.next(); t.kind != 'o' || t.text != ")" {
			return term{}, unexpected(t)
		}
		if inner.variable != "" || inner.field != "" || inner.literal != nil {
			return inner, nil
		}
		inner.text = "(" + inner.text + ")"
		return inner, nil
	default:
		return term{}, unexpected(t)
	}
}

func (p *logic) nested(of func() (term, *logicError)) (term, *logicError) {
	if p.depth++; p.depth > maxLogicDepth {
		return term{}, &logicError{"LOGIC_TOO_LONG", ""}
	}
	defer func() { p.depth-- }()
	return of()
}

func quote(s string) string {
	return "'" + strings.NewReplacer("'", `\'`, `"`, `\"`).Replace(s) + "'"
}

func (p *logic) field(t logicToken) (term, *logicError) {
	name, err := p.names.variable(t.text)
	if err != nil {
		return term{}, err
	}
	variable := "{" + name + "}"
	if t.code == "" {
		return term{text: variable, variable: name, needs: []string{name}}, nil
	}
	if err := p.names.code(t.text, t.code); err != nil {
		return term{}, err
	}
	return term{text: variable + " contains " + quote(t.code), field: t.text, code: t.code}, nil
}

// call translates a function. Those whose figures would differ are refused.
func (p *logic) call(name string) (term, *logicError) {
	if t := p.next(); t.kind != 'o' || t.text != "(" {
		return term{}, &logicError{"LOGIC_UNREADABLE", name}
	}
	if name == "rounddown" {
		if born, ok := p.age(); ok {
			of, err := p.field(born)
			return term{text: "age(" + of.text + ")"}, err
		}
	}
	var args []term
	for {
		arg, err := p.or()
		if err != nil {
			return term{}, err
		}
		args = append(args, arg)
		t := p.next()
		if t.kind == 'o' && t.text == "," {
			continue
		}
		if t.kind != 'o' || t.text != ")" {
			return term{}, unexpected(t)
		}
		break
	}
	out, ok := call(name, args)
	if !ok {
		return term{}, &logicError{"LOGIC_UNSUPPORTED", name + "()"}
	}
	return out, nil
}

// call is a function of REDCap in functions of the profile.
func call(name string, args []term) (term, bool) {
	values := make([]string, len(args)) // of each, where one blank makes all blank
	each := make([]string, len(args))   // of each, where blanks are left out
	for i, a := range args {
		values[i], each[i] = a.value(), a.wrapped()
	}
	all := strings.Join(each, ", ")
	first := term{}
	if len(args) > 0 {
		first = args[0]
	}
	one := func(text string) (term, bool) {
		return term{text: text, needs: together(args...), positive: first.positive}, len(args) == 1
	}
	switch name {
	case "if":
		if len(args) != 3 {
			return term{}, false
		}
		return term{text: "iif(" + first.text + ", " + each[1] + ", " + each[2] + ")"}, true
	case "sum", "min", "max":
		return term{text: name + "(" + all + ")"}, true
	case "mean":
		return term{text: "iif(count(" + all + ") > 0, avg(" + all + "), null)"}, true
	case "round", "rounddown", "roundup":
		return rounded(name, args)
	case "abs":
		t, ok := one(fmt.Sprintf("iif(%[1]s < 0, 0 - %[1]s, %[1]s)", first.value()))
		t.positive = true
		return t, ok
	case "sqrt":
		return one("((" + first.value() + ") ^ 0.5)")
	case "exp":
		return one("(2.718281828459045 ^ (" + first.value() + "))")
	case "year", "month", "day":
		return one(name + "(" + first.value() + ")")
	case "isblankormissingcode":
		return term{text: first.text + " empty"}, len(args) == 1 && first.variable != ""
	}
	if len(args) == 2 {
		both := func(text string) (term, bool) { return term{text: text, needs: together(args...)}, true }
		switch {
		case name == "pow":
			return both("((" + values[0] + ") ^ (" + values[1] + "))")
		case name == "mod":
			return both("((" + values[0] + ") % (" + values[1] + "))")
		case name == "contains" && first.variable != "":
			return term{text: first.text + " contains " + values[1]}, true
		case name == "not_contain" && first.variable != "":
			return term{text: first.text + " notcontains " + values[1]}, true
		}
	}
	if name == "datediff" {
		return datediff(args)
	}
	return term{}, false
}

// rounded is round, or rounddown and roundup, which go to the next lower and the next
// higher figure of so many places.
func rounded(name string, args []term) (term, bool) {
	if len(args) < 1 || len(args) > 2 {
		return term{}, false
	}
	places, end := 0, ""
	if len(args) == 2 {
		n, err := strconv.Atoi(strings.TrimPrefix(args[1].text, "-"))
		if err != nil || n > 9 || strings.HasPrefix(args[1].text, "-") {
			return term{}, false
		}
		places = n
	}
	if places > 0 {
		end = ", " + strconv.Itoa(places)
	}
	x := args[0].value()
	out := term{needs: args[0].needs, positive: args[0].positive}
	whole, step := "trunc("+x+end+")", strconv.FormatFloat(math.Pow(10, -float64(places)), 'f', -1, 64)
	switch {
	case name == "round":
		out.text = "round(" + x + end + ")"
	case name == "roundup":
		out.text = fmt.Sprintf("iif(%[1]s < %[2]s, %[1]s + %[3]s, %[1]s)", whole, x, step)
	case args[0].positive:
		out.text = whole
	default:
		out.text = fmt.Sprintf("iif(%[1]s > %[2]s, %[1]s - %[3]s, %[1]s)", whole, x, step)
	}
	return out, true
}

// units of datediff, as what a number of days is multiplied with or divided by: REDCap
// counts a year as 365.2425 and a month as 30.44 days.
var units = map[string]string{"d": "", "y": " / 365.2425", "M": " / 30.44", "h": " * 24", "m": " * 1440", "s": " * 86400"}

// datediff takes two dates, a unit, and perhaps a format of dates (which are always year,
// month and day to the browser) and whether the earlier date has to come first.
func datediff(args []term) (term, bool) {
	if len(args) < 3 || len(args) > 5 || args[2].literal == nil {
		return term{}, false
	}
	times, ok := units[*args[2].literal]
	if !ok {
		return term{}, false
	}
	signed := false
	for i, a := range args[3:] {
		if a.literal == nil {
			return term{}, false
		}
		switch v := strings.ToLower(*a.literal); v {
		case "true", "1":
			signed = true
		case "false", "0", "":
		default:
			if i > 0 || strings.Trim(v, "ymd") != "" {
				return term{}, false
			}
		}
	}
	from, to := date(args[0]), date(args[1])
	days := "diffDays(" + from + ", " + to + ")" + times
	if signed {
		days = "iif(getDate(" + from + ") > getDate(" + to + "), -1, 1) * " + days
	}
	return term{text: "(" + days + ")", needs: together(args[0], args[1]), positive: !signed}, true
}

func isToday(t term) bool { return t.literal != nil && (*t.literal == "today" || *t.literal == "now") }

func date(t term) string {
	if isToday(t) {
		return "today()"
	}
	return t.text
}

// age recognises rounddown(datediff([born], 'today', 'y')), the usual way to write an
// age, and stands after it. REDCap's years have a fraction; rounded down they are whole
// years as age() counts them.
func (p *logic) age() (field logicToken, ok bool) {
	shape := []logicToken{
		{kind: 'w', text: "datediff"},
		{kind: 'o', text: "("},
		{kind: 'f'},
		{kind: 'o', text: ","},
		{kind: 's', text: "today"},
		{kind: 'o', text: ","},
		{kind: 's', text: "y"},
		{kind: 'o', text: ")"},
	}
	at := p.at
	for _, want := range shape {
		t := p.tokens[at]
		if t.kind != want.kind || want.kind != 'f' && t.text != want.text {
			return field, false
		}
		if t.kind == 'f' {
			field = t
		}
		at++
	}
	if p.tokens[at].text == "," && p.tokens[min(at+1, len(p.tokens)-1)].text == "0" {
		at += 2
	}
	if t := p.tokens[at]; t.kind != 'o' || t.text != ")" {
		return field, false
	}
	p.at = at + 1
	return field, true
}
