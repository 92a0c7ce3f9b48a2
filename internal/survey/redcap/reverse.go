package redcap

import (
	"slices"
	"strings"
)

// untranslate turns an expression of the profile into REDCap logic: the way back of
// translate. It knows the shapes that translate makes of REDCap's own functions.
func untranslate(src string, in fieldsOf) (string, *logicError) {
	p := &reading{}
	if err := p.lex(src); err != nil {
		return "", err
	}
	tree, err := p.parse(1)
	if err == nil && p.at < len(p.tokens) {
		err = &logicError{"CONDITION_DROPPED", p.tokens[p.at].text}
	}
	if err != nil {
		return "", err
	}
	return writing{in}.write(tree, 0)
}

// fieldsOf tells how the variables of a definition are called in REDCap.
type fieldsOf interface {
	// field is the field of a variable ("question" or "matrix.row"); "" when there is none.
	field(variable string) string
	// box is the field and code of a choice of several; ok is false for anything else.
	box(variable, choice string) (field, code string, ok bool)
	// code is how a choice is written in REDCap.
	code(variable, choice string) string
}

// tree is a part of an expression: an operator with its parts, a function, or a leaf.
type tree struct {
	kind byte // 'o' operator, 'u' empty or notempty, 'c' call, 'v' variable, 's' text, 'n' number, 'l' list, 'k' null
	text string
	of   []*tree
}

func (t *tree) same(u *tree) bool {
	return t.kind == u.kind && t.text == u.text && slices.EqualFunc(t.of, u.of, (*tree).same)
}

func (t *tree) is(kind byte, text string, parts int) bool {
	return t.kind == kind && t.text == text && len(t.of) == parts
}

type reading struct {
	tokens []logicToken
	at     int
	depth  int
}

func (p *reading) lex(src string) *logicError {
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			i++
		case c == '{':
			end := strings.IndexByte(src[i:], '}')
			if end < 0 {
				return &logicError{"CONDITION_DROPPED", src[i:]}
			}
			p.tokens = append(p.tokens, logicToken{kind: 'f', text: src[i+1 : i+end]})
			i += end + 1
		case c == '\'' || c == '"':
			var b strings.Builder
			for i++; i < len(src) && src[i] != c; i++ {
				if src[i] == '\\' && i+1 < len(src) {
					i++
				}
				b.WriteByte(src[i])
			}
			if i >= len(src) {
				return &logicError{"CONDITION_DROPPED", b.String()}
			}
			i++
			p.tokens = append(p.tokens, logicToken{kind: 's', text: b.String()})
		case c >= '0' && c <= '9' || c == '.':
			start := i
			for i < len(src) && (src[i] >= '0' && src[i] <= '9' || src[i] == '.') {
				i++
			}
			p.tokens = append(p.tokens, logicToken{kind: 'n', text: src[start:i]})
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			start := i
			for i < len(src) && (src[i] >= 'a' && src[i] <= 'z' || src[i] >= 'A' && src[i] <= 'Z' || src[i] >= '0' && src[i] <= '9') {
				i++
			}
			p.tokens = append(p.tokens, logicToken{kind: 'w', text: src[start:i]})
		default:
			op := src[i : i+1]
			if i+1 < len(src) && slices.Contains([]string{"<>", "!=", "<=", ">=", "==", "&&", "||"}, src[i:i+2]) {
				op = src[i : i+2]
			}
			if len(op) == 1 && !strings.Contains("=<>+-*/%^(),[]!", op) {
				return &logicError{"CONDITION_DROPPED", src[i:]}
			}
			p.tokens = append(p.tokens, logicToken{kind: 'o', text: op})
			i += len(op)
		}
	}
	return nil
}

// strength of the binary operators, loosest first, and what each is called.
var strength = map[string]int{
	"or": 1, "||": 1, "and": 2, "&&": 2, "=": 3, "==": 3, "<>": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3,
	"+": 4, "-": 4, "*": 5, "/": 5, "%": 5, "^": 6, "contains": 7, "notcontains": 7, "anyof": 7, "allof": 7, "noneof": 7,
}

var plainOps = map[string]string{"||": "or", "&&": "and", "==": "=", "!=": "<>"}

func (p *reading) peek() logicToken {
	if p.at < len(p.tokens) {
		return p.tokens[p.at]
	}
	return logicToken{}
}

func (p *reading) parse(least int) (*tree, *logicError) {
	if p.depth++; p.depth > 2*maxLogicDepth {
		return nil, &logicError{"LOGIC_TOO_LONG", ""}
	}
	defer func() { p.depth-- }()
	left, err := p.leaf()
	for err == nil {
		op := p.peek()
		n := strength[strings.ToLower(op.text)]
		if op.kind == 's' || op.kind == 'f' || n < least || n == 0 {
			return left, nil
		}
		p.at++
		var right *tree
		if right, err = p.parse(n + 1); err == nil {
			name := strings.ToLower(op.text)
			if plain, ok := plainOps[name]; ok {
				name = plain
			}
			left = &tree{'o', name, []*tree{left, right}}
		}
	}
	return nil, err
}

func (p *reading) leaf() (*tree, *logicError) {
	t := p.peek()
	p.at++
	var out *tree
	switch {
	case t.kind == 'f':
		out = &tree{kind: 'v', text: t.text}
	case t.kind == 's' || t.kind == 'n':
		out = &tree{kind: t.kind, text: t.text}
	case t.kind == 'o' && t.text == "-" && p.peek().kind == 'n':
		out = &tree{kind: 'n', text: "-" + p.peek().text}
		p.at++
	case t.kind == 'o' && t.text == "(":
		inner, err := p.parse(1)
		if err != nil {
			return nil, err
		}
		if p.peek().text != ")" {
			return nil, &logicError{"CONDITION_DROPPED", p.peek().text}
		}
		p.at++
		out = inner
	case t.kind == 'o' && t.text == "[":
		items, err := p.list("]")
		if err != nil {
			return nil, err
		}
		out = &tree{'l', "", items}
	case t.kind == 'w' && (t.text == "null" || t.text == "undefined"):
		out = &tree{kind: 'k'}
	case t.kind == 'w' && (t.text == "true" || t.text == "false") && p.peek().text != "(":
		out = &tree{kind: 's', text: t.text}
	case t.kind == 'w' && p.peek().text == "(":
		p.at++
		args, err := p.list(")")
		if err != nil {
			return nil, err
		}
		out = &tree{'c', t.text, args}
	default:
		return nil, &logicError{"CONDITION_DROPPED", t.text}
	}
	if next := p.peek(); next.kind == 'w' && (next.text == "empty" || next.text == "notempty") {
		p.at++
		out = &tree{'u', next.text, []*tree{out}}
	}
	return out, nil
}

func (p *reading) list(end string) ([]*tree, *logicError) {
	var out []*tree
	if p.peek().text == end && p.peek().kind == 'o' {
		p.at++
		return nil, nil
	}
	for {
		item, err := p.parse(1)
		if err != nil {
			return nil, err
		}
		out = append(out, item)
		next := p.peek()
		p.at++
		if next.kind == 'o' && next.text == end {
			return out, nil
		}
		if next.kind != 'o' || next.text != "," {
			return nil, &logicError{"CONDITION_DROPPED", next.text}
		}
	}
}

// write writes a part; what binds more loosely than least gets brackets.
func (w writing) write(t *tree, least int) (string, *logicError) {
	switch t.kind {
	case 'v':
		name := w.field(t.text)
		if name == "" {
			return "", &logicError{"CONDITION_DROPPED", "{" + t.text + "}"}
		}
		return "[" + name + "]", nil
	case 's':
		switch {
		case !strings.Contains(t.text, "'"):
			return "'" + t.text + "'", nil
		case !strings.Contains(t.text, `"`):
			return `"` + t.text + `"`, nil
		}
		return "", &logicError{"CONDITION_DROPPED", t.text}
	case 'n':
		return t.text, nil
	case 'k':
		return "''", nil
	case 'u':
		return w.emptiness(t, least)
	case 'c':
		return w.call(t)
	case 'o':
		return w.operator(t, least)
	}
	return "", &logicError{"CONDITION_DROPPED", "[ ]"}
}

type writing struct{ fieldsOf }

// brackets stand where the place asks for what binds more tightly.
func brackets(s string, own, least int) string {
	if own < least {
		return "(" + s + ")"
	}
	return s
}

func (w writing) emptiness(t *tree, least int) (string, *logicError) {
	op, of := " = ''", t.of[0]
	if t.text == "notempty" {
		op = " <> ''"
	}
	if of.kind == 'v' {
		if _, _, several := w.box(of.text, ""); several {
			// REDCap cannot ask whether any box is ticked.
			return "", &logicError{"CONDITION_DROPPED", "{" + of.text + "} " + t.text}
		}
	}
	s, err := w.write(of, 4)
	return brackets(s+op, 3, least), err
}

func (w writing) operator(t *tree, least int) (string, *logicError) {
	a, b := t.of[0], t.of[1]
	own := strength[t.text]
	switch t.text {
	case "contains", "notcontains", "anyof", "allof", "noneof":
		return w.choosing(t, least)
	case "%":
		return w.function("mod", a, b)
	case "*":
		// iif(getDate(a) > getDate(b), -1, 1) * diffDays(a, b): a difference with a sign.
		if a.is('c', "iif", 3) && a.of[0].is('o', ">", 2) && a.of[1].is('n', "-1", 0) && a.of[2].is('n', "1", 0) && a.of[0].of[0].is('c', "getDate", 1) && a.of[0].of[1].is('c', "getDate", 1) {
			if d, ok := days(b); ok && d.of[0].same(a.of[0].of[0].of[0]) && d.of[1].same(a.of[0].of[1].of[0]) {
				s, err := w.datediff(d, true)
				if err == nil && b != d {
					return "", &logicError{"CONDITION_DROPPED", "getDate()"}
				}
				return s, err
			}
		}
	case "=", "<>":
		if a.kind == 'v' && b.kind == 's' {
			b = &tree{kind: 's', text: w.code(a.text, b.text)}
		}
	}
	left, err := w.write(a, own)
	if err != nil {
		return "", err
	}
	right, err := w.write(b, own+1)
	return brackets(left+" "+t.text+" "+right, own, least), err
}

// choosing writes what asks for choices: of several they are boxes, of one they are
// compared.
func (w writing) choosing(t *tree, least int) (string, *logicError) {
	of, what := t.of[0], []*tree{t.of[1]}
	if t.of[1].kind == 'l' {
		what = t.of[1].of
	}
	if of.kind != 'v' || len(what) == 0 {
		return "", &logicError{"CONDITION_DROPPED", t.text}
	}
	_, _, several := w.box(of.text, "")
	not := t.text == "notcontains" || t.text == "noneof"
	join, own := " or ", 1
	if t.text != "anyof" && t.text != "notcontains" {
		join, own = " and ", 2
	}
	if len(what) == 1 {
		own = 3
	}
	var parts []string
	for _, c := range what {
		if c.kind != 's' && c.kind != 'n' {
			return "", &logicError{"CONDITION_DROPPED", t.text}
		}
		if several {
			field, code, ok := w.box(of.text, c.text)
			if !ok || code == "" {
				return "", &logicError{"CONDITION_DROPPED", "{" + of.text + "} " + t.text + " " + c.text}
			}
			ticked := "'1'"
			if not {
				ticked = "'0'"
			}
			parts = append(parts, "["+field+"("+code+")] = "+ticked)
			continue
		}
		field := w.field(of.text)
		switch {
		case field == "" || t.text == "allof" && len(what) > 1:
			return "", &logicError{"CONDITION_DROPPED", "{" + of.text + "} " + t.text}
		case t.text == "contains" || t.text == "notcontains":
			name := map[bool]string{false: "contains", true: "not_contain"}[not]
			s, err := w.function(name, of, c)
			if err != nil {
				return "", err
			}
			parts = append(parts, s)
			own = 9
		default:
			value, err := w.write(&tree{kind: 's', text: w.code(of.text, c.text)}, 0)
			if err != nil {
				return "", err
			}
			parts = append(parts, "["+field+"] "+map[bool]string{false: "=", true: "<>"}[not]+" "+value)
		}
	}
	return brackets(strings.Join(parts, join), own, least), nil
}

func (w writing) function(name string, args ...*tree) (string, *logicError) {
	out := make([]string, len(args))
	for i, a := range args {
		s, err := w.write(a, 0)
		if err != nil {
			return "", err
		}
		out[i] = s
	}
	return name + "(" + strings.Join(out, ", ") + ")", nil
}

func (w writing) call(t *tree) (string, *logicError) {
	switch t.text {
	case "sum", "min", "max", "round", "year", "month", "day":
		return w.function(t.text, t.of...)
	case "avg":
		return w.function("mean", t.of...)
	case "trunc":
		return w.function("rounddown", t.of...)
	case "age":
		s, err := w.function("", t.of...)
		return "rounddown(datediff(" + strings.Trim(s, "()") + ", 'today', 'y'))", err
	case "diffDays":
		return w.datediff(t, false)
	case "iif":
		if len(t.of) == 3 {
			return w.choice(t)
		}
	}
	return "", &logicError{"CONDITION_DROPPED", t.text + "()"}
}

// choice writes iif, and what translate writes with it: a box as a number, a value that
// needs others, the next lower and higher figure, a mean, and a value without its sign.
func (w writing) choice(t *tree) (string, *logicError) {
	if s, err, ok := w.shape(t); ok {
		return s, err
	}
	return w.function("if", t.of...)
}

func (w writing) shape(t *tree) (string, *logicError, bool) {
	cond, yes, no := t.of[0], t.of[1], t.of[2]
	switch {
	case cond.is('o', "contains", 2) && cond.of[0].kind == 'v' && yes.is('n', "1", 0) && no.is('n', "0", 0):
		if field, code, ok := w.box(cond.of[0].text, cond.of[1].text); ok && code != "" {
			return "[" + field + "(" + code + ")]", nil, true
		}
	case no.kind == 'k' && cond.is('o', ">", 2) && cond.of[0].kind == 'c' && cond.of[0].text == "count" && cond.of[1].is('n', "0", 0) && yes.kind == 'c' && yes.text == "avg" && slices.EqualFunc(cond.of[0].of, yes.of, (*tree).same):
		s, err := w.function("mean", yes.of...)
		return s, err, true
	case no.kind == 'k' && onlyPresence(cond):
		s, err := w.write(yes, 9)
		return s, err, true
	case cond.kind == 'o' && len(cond.of) == 2 && cond.of[0].kind == 'c' && cond.of[0].text == "trunc" && no.same(cond.of[0]) && len(no.of) > 0 && no.of[0].same(cond.of[1]) && yes.kind == 'o' && yes.of[0].same(no):
		switch {
		case cond.text == ">" && yes.text == "-":
			s, err := w.function("rounddown", no.of...)
			return s, err, true
		case cond.text == "<" && yes.text == "+":
			s, err := w.function("roundup", no.of...)
			return s, err, true
		}
	case cond.is('o', "<", 2) && cond.of[1].is('n', "0", 0) && no.same(cond.of[0]) && yes.is('o', "-", 2) && yes.of[0].is('n', "0", 0) && yes.of[1].same(no):
		s, err := w.function("abs", no)
		return s, err, true
	}
	return "", nil, false
}

// onlyPresence reports a condition that asks for nothing but answers to be there.
func onlyPresence(t *tree) bool {
	if t.is('o', "and", 2) {
		return onlyPresence(t.of[0]) && onlyPresence(t.of[1])
	}
	return t.is('u', "notempty", 1) && t.of[0].kind == 'v'
}

// days finds the difference in days that a unit was made of.
func days(t *tree) (*tree, bool) {
	if t.is('c', "diffDays", 2) {
		return t, true
	}
	return nil, false
}

func (w writing) datediff(t *tree, signed bool) (string, *logicError) {
	var of [2]string
	for i, a := range t.of {
		if a.is('c', "today", 0) {
			of[i] = "'today'"
			continue
		}
		s, err := w.write(a, 0)
		if err != nil {
			return "", err
		}
		of[i] = s
	}
	end := ", 'd')"
	if signed {
		end = ", 'd', 'ymd', true)"
	}
	return "datediff(" + of[0] + ", " + of[1] + end, nil
}
