package expr

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits that keep a hostile expression from exhausting the machine.
const (
	maxLength = 4000 // bytes
	maxDepth  = 50   // levels of brackets, functions and negations
)

// The codes of an Error.
const (
	Syntax          = "SYNTAX"
	UnknownFunction = "UNKNOWN_FUNCTION"
	WrongArguments  = "WRONG_ARGUMENTS" // a function with too few or too many
	TooLong         = "TOO_LONG"
	TooDeep         = "TOO_DEEP"
)

// Error is a fault in an expression, with its place.
type Error struct {
	Offset int // in bytes from 0
	Line   int // from 1
	Column int // in characters from 1
	Code   string
	Detail string // the part of the source at fault, or a short remark
}

func (e *Error) Error() string {
	return fmt.Sprintf("%s at line %d, column %d: %s", e.Code, e.Line, e.Column, e.Detail)
}

// Expr is a parsed expression. It is immutable and safe for concurrent use.
type Expr struct{ root node }

type node interface{ print(b *strings.Builder) }

type (
	literal  struct{ value any } // float64, string, bool or nil
	list     struct{ items []node }
	variable struct {
		name string
		path []string // name cut at dots and brackets
	}
	unary struct {
		op string // "!", "empty", "notempty"
		of node
	}
	binary struct {
		op          string
		left, right node
	}
	call struct {
		name string
		of   function
		args []node
	}
)

type kind byte

const (
	end kind = iota
	number
	text
	name
	word
	operator
)

type token struct {
	kind   kind
	text   string
	number float64
	offset int
}

type parser struct {
	src    string
	tokens []token
	at     int
	depth  int
}

// Parse reads an expression strictly: everything is used, brackets close, functions
// are known. Faults are *Error.
func Parse(src string) (*Expr, error) {
	p := &parser{src: src}
	if len(src) > maxLength {
		return nil, p.fault(0, TooLong, fmt.Sprintf("more than %d characters", maxLength))
	}
	if !utf8.ValidString(src) {
		return nil, p.fault(0, Syntax, "not valid UTF-8")
	}
	if err := p.lex(); err != nil {
		return nil, err
	}
	root, err := p.either()
	if err != nil {
		return nil, err
	}
	if t := p.peek(); t.kind != end {
		return nil, p.unexpected(t)
	}
	return &Expr{root}, nil
}

func (p *parser) fault(offset int, code, detail string) *Error {
	before := p.src[:min(offset, len(p.src))]
	line := 1 + strings.Count(before, "\n")
	column := 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
	return &Error{Offset: offset, Line: line, Column: column, Code: code, Detail: detail}
}

func (p *parser) unexpected(t token) *Error {
	if t.kind == end {
		return p.fault(t.offset, Syntax, "the expression ends too early")
	}
	return p.fault(t.offset, Syntax, "unexpected "+strconv.Quote(t.text))
}

func (p *parser) lex() error {
	for i := 0; i < len(p.src); {
		c, start := p.src[i], i
		var t token
		var err error
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
			continue
		case c == '{':
			t, i, err = p.lexName(i)
		case c == '\'' || c == '"':
			t, i, err = p.lexText(i)
		case digit(c) || c == '-' && i+1 < len(p.src) && digit(p.src[i+1]) && p.operandNext():
			t, i, err = p.lexNumber(i)
		case letter(c):
			for i < len(p.src) && (letter(p.src[i]) || digit(p.src[i])) {
				i++
			}
			t = token{kind: word, text: p.src[start:i]}
		default:
			op := p.src[i : i+1]
			if i+1 < len(p.src) {
				switch two := p.src[i : i+2]; two {
				case "==", "!=", "<>", "<=", ">=", "=<", "=>", "&&", "||":
					op = two
				}
			}
			if len(op) == 1 && !strings.Contains("=<>!+-*/%^(),[]", op) {
				r, _ := utf8.DecodeRuneInString(p.src[i:])
				return p.fault(i, Syntax, "unexpected "+strconv.Quote(string(r)))
			}
			t, i = token{kind: operator, text: op}, i+len(op)
		}
		if err != nil {
			return err
		}
		t.offset = start
		p.tokens = append(p.tokens, t)
	}
	p.tokens = append(p.tokens, token{offset: len(p.src)})
	return nil
}

// operandNext says whether an operand can stand here: after one, "-" is a minus.
func (p *parser) operandNext() bool {
	if len(p.tokens) == 0 {
		return true
	}
	switch t := p.tokens[len(p.tokens)-1]; t.kind {
	case number, text, name:
		return false
	case word:
		return wordOperator(t.text)
	default:
		return t.text != ")" && t.text != "]"
	}
}

func (p *parser) lexName(i int) (token, int, error) {
	length := strings.IndexAny(p.src[i+1:], "{}")
	if length < 0 || p.src[i+1+length] == '{' {
		return token{}, 0, p.fault(i, Syntax, "a name in braces is not closed")
	}
	s := p.src[i+1 : i+1+length]
	// "#" asks the browser not to convert the value, ":" makes it read the name as JSON.
	if s == "" || strings.TrimSpace(s) != s || strings.ContainsAny(s, "#:\"'\n\r\t") || rewritten(s) {
		return token{}, 0, p.fault(i, Syntax, "not a name: "+strconv.Quote(s))
	}
	return token{kind: name, text: s}, i + length + 2, nil
}

func (p *parser) lexText(i int) (token, int, error) {
	quote, start := p.src[i], i
	var b strings.Builder
	for i++; i < len(p.src); i++ {
		c := p.src[i]
		switch {
		case c == '\\' && i+1 < len(p.src) && (p.src[i+1] == '\'' || p.src[i+1] == '"'):
			i++
			b.WriteByte(p.src[i])
		case c == quote:
			if rewritten(b.String()) {
				return token{}, 0, p.fault(start, Syntax, "the browser would rewrite this text: "+strconv.Quote(b.String()))
			}
			return token{kind: text, text: b.String()}, i + 1, nil
		case c == '\'' || c == '"':
			return token{}, 0, p.fault(i, Syntax, `a quotation mark inside a text needs a \ before it`)
		default:
			b.WriteByte(c)
		}
	}
	return token{}, 0, p.fault(start, Syntax, "a quotation mark is not closed")
}

// rewritten reports what the browser replaces in the whole source before it parses,
// in texts and names too.
func rewritten(s string) bool {
	for _, part := range []string{"=>", "=<", "<>", "equals"} {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

func (p *parser) lexNumber(i int) (token, int, error) {
	start := i
	for i++; i < len(p.src) && (digit(p.src[i]) || p.src[i] == '.'); i++ {
	}
	s := p.src[start:i]
	whole, fraction, hasFraction := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	bad := strings.Contains(fraction, ".") || hasFraction && fraction == "" || !hasFraction && len(whole) > 1 && whole[0] == '0'
	f, err := strconv.ParseFloat(s, 64)
	if bad || err != nil || i < len(p.src) && letter(p.src[i]) {
		return token{}, 0, p.fault(start, Syntax, "not a number")
	}
	return token{kind: number, text: s, number: f}, i, nil
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.kind != end {
		p.at++
	}
	return t
}

// take moves on when the next token is one of these operators, and says which.
func (p *parser) take(names map[string]string) (string, bool) {
	t := p.peek()
	if t.kind != operator && t.kind != word {
		return "", false
	}
	op, ok := names[lowerOperator(t.text)]
	if ok {
		p.at++
	}
	return op, ok
}

// Operators are written in any case, but the browser knows "equals" in small letters only.
func lowerOperator(s string) string {
	if l := strings.ToLower(s); l != "equals" && l != "notequals" {
		return l
	}
	return s
}

var (
	orWords      = map[string]string{"or": "or", "||": "or"}
	andWords     = map[string]string{"and": "and", "&&": "and"}
	compareWords = map[string]string{
		"=": "=", "==": "=", "equal": "=", "equals": "=", "!=": "<>", "<>": "<>", "notequal": "<>", "notequals": "<>",
		"<": "<", "less": "<", "<=": "<=", "=<": "<=", "lessorequal": "<=", ">": ">", "greater": ">", ">=": ">=", "=>": ">=", "greaterorequal": ">=",
	}
	plusWords   = map[string]string{"+": "+", "-": "-"}
	timesWords  = map[string]string{"*": "*", "/": "/", "%": "%"}
	powerWords  = map[string]string{"^": "^", "power": "^"}
	memberWords = map[string]string{
		"contains": "contains", "contain": "contains", "notcontains": "notcontains", "notcontain": "notcontains",
		"anyof": "anyof", "allof": "allof", "noneof": "noneof",
	}
	emptyWords = map[string]string{"empty": "empty", "notempty": "notempty"}
)

func wordOperator(s string) bool {
	for _, words := range []map[string]string{orWords, andWords, compareWords, powerWords, memberWords} {
		if _, ok := words[lowerOperator(s)]; ok {
			return true
		}
	}
	return strings.EqualFold(s, "negate")
}

// The levels, loosest first: or, and, comparison, + -, * / %, ^, contains and its kin.

func (p *parser) either() (node, error) {
	if err := p.deeper(); err != nil {
		return nil, err
	}
	defer func() { p.depth-- }()
	return p.chain(orWords, p.both)
}

func (p *parser) both() (node, error)       { return p.chain(andWords, p.comparison) }
func (p *parser) comparison() (node, error) { return p.chain(compareWords, p.sum) }
func (p *parser) sum() (node, error)        { return p.chain(plusWords, p.product) }
func (p *parser) product() (node, error)    { return p.chain(timesWords, p.power) }
func (p *parser) power() (node, error)      { return p.chain(powerWords, p.membership) }
func (p *parser) membership() (node, error) { return p.chain(memberWords, p.operand) }

// chain reads operands of one level from left to right.
func (p *parser) chain(names map[string]string, below func() (node, error)) (node, error) {
	left, err := below()
	for links := 0; err == nil; links++ {
		op, ok := p.take(names)
		if !ok {
			return left, nil
		}
		// A chain leans to the left: each link is one level more for who walks the tree.
		if links >= maxDepth*4 {
			return nil, p.fault(p.peek().offset, TooDeep, fmt.Sprintf("more than %d operators in a row", maxDepth*4))
		}
		var right node
		if right, err = below(); err == nil {
			left = binary{op, left, right}
		}
	}
	return nil, err
}

func (p *parser) deeper() error {
	if p.depth++; p.depth > maxDepth {
		return p.fault(p.peek().offset, TooDeep, fmt.Sprintf("more than %d levels", maxDepth))
	}
	return nil
}

func (p *parser) operand() (node, error) {
	t := p.next()
	switch {
	case t.kind == number:
		return p.postfix(literal{t.number}), nil
	case t.kind == text:
		return p.postfix(literal{t.text}), nil
	case t.kind == name:
		return p.postfix(variable{t.text, split(t.text)}), nil
	case t.kind == word:
		return p.word(t)
	case t.kind == operator && t.text == "!":
		return p.not()
	case t.kind == operator && t.text == "(":
		inner, err := p.either()
		if err != nil {
			return nil, err
		}
		return inner, p.close(")")
	case t.kind == operator && t.text == "[":
		items, err := p.items("]")
		return list{items}, err
	}
	return nil, p.unexpected(t)
}

// postfix reads "empty" and "notempty", which belong to a single name or constant.
func (p *parser) postfix(n node) node {
	if op, ok := p.take(emptyWords); ok {
		return unary{op, n}
	}
	return n
}

func (p *parser) not() (node, error) {
	if err := p.deeper(); err != nil {
		return nil, err
	}
	defer func() { p.depth-- }()
	of, err := p.operand()
	return unary{"!", of}, err
}

func (p *parser) word(t token) (node, error) {
	if n := p.peek(); n.kind == operator && n.text == "(" {
		return p.call(t)
	}
	switch lower := strings.ToLower(t.text); {
	case lower == "true" || lower == "false":
		return p.postfix(literal{lower == "true"}), nil
	case t.text == "null" || t.text == "undefined":
		return literal{nil}, nil
	case lower == "negate":
		return p.not()
	case wordOperator(t.text), lower == "empty", lower == "notempty", strings.HasPrefix(lower, "true"), strings.HasPrefix(lower, "false"),
		strings.HasPrefix(t.text, "null"), strings.HasPrefix(t.text, "undefined"), strings.HasPrefix(lower, "negate"), rewritten(t.text):
		return nil, p.unexpected(t)
	}
	return p.postfix(literal{t.text}), nil // a bare word is a constant
}

func (p *parser) call(t token) (node, error) {
	f, ok := functions[t.text]
	if !ok {
		return nil, p.fault(t.offset, UnknownFunction, t.text)
	}
	p.at++
	args, err := p.items(")")
	if err != nil {
		return nil, err
	}
	if len(args) < f.least || f.most >= 0 && len(args) > f.most || !f.takes(args) {
		return nil, p.fault(t.offset, WrongArguments, t.text)
	}
	return call{t.text, f, args}, nil
}

// takes reports whether the arguments are such that their meaning is known before they
// are evaluated: a question by its name, a table with one of its columns, a condition.
func (f function) takes(args []node) bool {
	text := func(n node) bool {
		l, ok := n.(literal)
		_, isText := l.value.(string)
		return ok && isText
	}
	switch {
	case f.ask != nil:
		return text(args[0])
	case f.inArray != nil:
		of, ok := args[0].(variable)
		return ok && len(of.path) == 1 && text(args[1]) && (len(args) == 2 || condition(args[2]))
	}
	return true
}

// condition reports whether a node is always true or false.
func condition(n node) bool {
	switch n := n.(type) {
	case unary:
		return true
	case binary:
		switch n.op {
		case "or", "and":
			return condition(n.left) && condition(n.right)
		case "+", "-", "*", "/", "%", "^":
			return false
		}
		return true
	}
	return false
}

func (p *parser) items(closing string) ([]node, error) {
	var out []node
	if t := p.peek(); t.kind == operator && t.text == closing {
		p.at++
		return out, nil
	}
	for {
		item, err := p.either()
		if err != nil {
			return nil, err
		}
		out = append(out, item)
		if t := p.peek(); t.kind == operator && t.text == "," {
			p.at++
			continue
		}
		return out, p.close(closing)
	}
}

func (p *parser) close(bracket string) error {
	if t := p.next(); t.kind != operator || t.text != bracket {
		return p.fault(t.offset, Syntax, "here "+strconv.Quote(bracket)+" is missing")
	}
	return nil
}

// Variable is a name an expression refers to.
type Variable struct {
	Name string   // as written: "m.row"
	Path []string // cut at dots and brackets: "m", "row"
	// Of is the table whose rows the name is a column of, in a function such as
	// sumInArray; else "".
	Of string
	// Asked: the question is named by a text, in a function such as displayValue.
	Asked string // name of the function, else ""
}

// Variables are the names an expression refers to, each once, in order.
func (e *Expr) Variables() []Variable {
	var out []Variable
	type key struct{ name, of, asked string }
	seen := map[key]bool{}
	walk(e.root, "", func(v Variable) {
		if k := (key{v.Name, v.Of, v.Asked}); !seen[k] {
			seen[k] = true
			out = append(out, v)
		}
	})
	return out
}

// Names are the questions and values an expression refers to, each once, in order:
// the part of a name before a dot or bracket.
func (e *Expr) Names() []string {
	var out []string
	seen := map[string]bool{}
	walk(e.root, "", func(v Variable) {
		if base := v.Path[0]; v.Of == "" && !seen[base] {
			seen[base] = true
			out = append(out, base)
		}
	})
	return out
}

func split(s string) []string {
	i := strings.IndexAny(s, ".[")
	if i <= 0 {
		return []string{s}
	}
	parts := strings.FieldsFunc(s[i:], func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	return append([]string{s[:i]}, parts...)
}

// walk visits the names below n; of is the table whose filter n lies in.
func walk(n node, of string, visit func(Variable)) {
	switch n := n.(type) {
	case variable:
		visit(Variable{Name: n.name, Path: n.path, Of: of})
	case unary:
		walk(n.of, of, visit)
	case binary:
		walk(n.left, of, visit)
		walk(n.right, of, visit)
	case list:
		for _, i := range n.items {
			walk(i, of, visit)
		}
	case call:
		walkCall(n, of, visit)
	}
}

func walkCall(n call, of string, visit func(Variable)) {
	args := n.args
	switch {
	case n.of.ask != nil:
		question := args[0].(literal).value.(string)
		visit(Variable{Name: question, Path: []string{question}, Of: of, Asked: n.name})
		args = args[1:]
	case n.of.inArray != nil:
		table := args[0].(variable).name
		walk(args[0], of, visit)
		column := args[1].(literal).value.(string)
		visit(Variable{Name: column, Path: []string{column}, Of: table})
		for _, filter := range args[2:] {
			walk(filter, table, visit)
		}
		return
	}
	for _, a := range args {
		walk(a, of, visit)
	}
}
