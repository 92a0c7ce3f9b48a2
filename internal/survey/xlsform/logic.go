package xlsform

import (
	"strconv"
	"strings"

	"laurel/internal/survey/expr"
)

// logicError is why an expression cannot be taken over.
type logicError struct{ detail string }

func (e *logicError) Error() string { return e.detail }

const (
	maxLogic = 4000
	maxDepth = 40
)

// scope is what names mean in an expression.
type scope struct {
	self     string                           // "." is this question
	variable func(name string) string         // of ${name}; "" when there is none
	column   func(name string) (string, bool) // of a bare name: a column of the choice, for filters
}

// translate turns XPath of forms into the expression language of the profile.
func translate(src string, in scope) (string, *logicError) {
	if len(src) > maxLogic {
		return "", &logicError{"…"}
	}
	p := &logic{in: in}
	if err := p.lex(src); err != nil {
		return "", err
	}
	out, err := p.binary(0)
	if err != nil {
		return "", err
	}
	if p.peek().kind != 0 {
		return "", &logicError{p.peek().text}
	}
	e, parseErr := expr.Parse(out.text)
	if parseErr != nil {
		return "", &logicError{src}
	}
	return e.String(), nil
}

type token struct {
	kind byte // 'v' variable, '.' self, 's' text, 'n' number, 'w' word, 'o' operator, 0 end
	text string
}

type part struct {
	text    string
	plain   bool // a variable and nothing else
	literal *string
	not     string // the same denied, where that has a word of its own
}

type logic struct {
	in     scope
	tokens []token
	at     int
	depth  int
}

func isNameByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}

func (p *logic) lex(src string) *logicError {
	for i := 0; i < len(src); {
		c := src[i]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			i++
		case strings.HasPrefix(src[i:], "${"):
			end := strings.IndexByte(src[i:], '}')
			if end < 0 {
				return &logicError{src[i:]}
			}
			p.tokens = append(p.tokens, token{'v', strings.TrimSpace(src[i+2 : i+end])})
			i += end + 1
		case c == '\'' || c == '"':
			end := strings.IndexByte(src[i+1:], c)
			if end < 0 {
				return &logicError{src[i:]}
			}
			p.tokens = append(p.tokens, token{'s', src[i+1 : i+1+end]})
			i += end + 2
		case c >= '0' && c <= '9' || c == '.' && i+1 < len(src) && src[i+1] >= '0' && src[i+1] <= '9':
			start := i
			for i < len(src) && (src[i] >= '0' && src[i] <= '9' || src[i] == '.') {
				i++
			}
			f, err := strconv.ParseFloat(src[start:i], 64)
			if err != nil {
				return &logicError{src[start:i]}
			}
			p.tokens = append(p.tokens, token{'n', strconv.FormatFloat(f, 'f', -1, 64)})
		case c == '.':
			p.tokens = append(p.tokens, token{'.', "."})
			i++
		case isNameByte(c):
			start := i
			// XPath has hyphens and colons in names.
			for i < len(src) && (isNameByte(src[i]) || (src[i] == '-' || src[i] == ':') && i+1 < len(src) && isNameByte(src[i+1])) {
				i++
			}
			p.tokens = append(p.tokens, token{'w', src[start:i]})
		default:
			op := src[i : i+1]
			if i+1 < len(src) && (src[i:i+2] == "!=" || src[i:i+2] == "<=" || src[i:i+2] == ">=") {
				op = src[i : i+2]
			}
			if !strings.Contains("=<>+-*(),!=<=>=", op) || op == "!" {
				return &logicError{src[i:]}
			}
			p.tokens = append(p.tokens, token{'o', op})
			i += len(op)
		}
	}
	p.tokens = append(p.tokens, token{})
	return nil
}

func (p *logic) peek() token { return p.tokens[p.at] }

func (p *logic) next() token {
	t := p.tokens[p.at]
	if t.kind != 0 {
		p.at++
	}
	return t
}

// operators of XPath by how strongly they bind, as the profile has them.
var operators = []map[string]string{
	{"or": "or"},
	{"and": "and"},
	{"=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="},
	{"+": "+", "-": "-"},
	{"*": "*", "div": "/", "mod": "%"},
}

func (p *logic) binary(level int) (part, *logicError) {
	if level == len(operators) {
		return p.operand()
	}
	if p.depth++; p.depth > maxDepth*len(operators) {
		return part{}, &logicError{"…"}
	}
	defer func() { p.depth-- }()
	left, err := p.binary(level + 1)
	for err == nil {
		t := p.peek()
		op, ok := operators[level][t.text]
		if !ok || t.kind != 'o' && t.kind != 'w' {
			return left, nil
		}
		p.at++
		var right part
		if right, err = p.binary(level + 1); err == nil {
			left = joined(op, left, right)
		}
	}
	return part{}, err
}

func joined(op string, a, b part) part {
	if a.literal != nil && b.literal == nil && (op == "=" || op == "<>") {
		a, b = b, a
	}
	if b.literal != nil && *b.literal == "" && a.plain {
		switch op {
		case "=":
			return part{text: a.text + " empty", not: a.text + " notempty"}
		case "<>":
			return part{text: a.text + " notempty", not: a.text + " empty"}
		}
	}
	return part{text: "(" + a.text + " " + op + " " + b.text + ")"}
}

func (p *logic) operand() (part, *logicError) {
	switch t := p.next(); {
	case t.kind == 'v':
		return p.variable(t.text)
	case t.kind == '.':
		if p.in.self == "" {
			return part{}, &logicError{"."}
		}
		return part{text: "{" + p.in.self + "}", plain: true}, nil
	case t.kind == 's':
		if strings.Contains(t.text, `\`) {
			return part{}, &logicError{t.text}
		}
		return part{text: quoted(t.text), literal: &t.text}, nil
	case t.kind == 'n':
		return part{text: t.text, literal: &t.text}, nil
	case t.kind == 'o' && t.text == "-":
		of, err := p.nested(p.operand)
		if of.literal != nil {
			return part{text: "-" + of.text}, err
		}
		return part{text: "(0 - " + of.text + ")"}, err
	case t.kind == 'o' && t.text == "(":
		inner, err := p.binary(0)
		if err != nil {
			return inner, err
		}
		if end := p.next(); end.text != ")" || end.kind != 'o' {
			return part{}, &logicError{t.text}
		}
		if inner.plain || inner.literal != nil {
			return inner, nil
		}
		return part{text: "(" + inner.text + ")"}, nil
	case t.kind == 'w' && p.peek().text == "(" && p.peek().kind == 'o':
		return p.call(t.text)
	case t.kind == 'w' && p.in.column != nil:
		if value, ok := p.in.column(t.text); ok {
			return part{text: quoted(value), literal: &value}, nil
		}
		return part{}, &logicError{t.text}
	default:
		return part{}, &logicError{t.text}
	}
}

func (p *logic) nested(of func() (part, *logicError)) (part, *logicError) {
	if p.depth++; p.depth > maxDepth*len(operators) {
		return part{}, &logicError{"…"}
	}
	defer func() { p.depth-- }()
	return of()
}

func (p *logic) variable(name string) (part, *logicError) {
	v := p.in.variable(name)
	if v == "" {
		return part{}, &logicError{"${" + name + "}"}
	}
	return part{text: "{" + v + "}", plain: true}, nil
}

func quoted(s string) string {
	return "'" + strings.NewReplacer("'", `\'`, `"`, `\"`).Replace(s) + "'"
}

func (p *logic) call(name string) (part, *logicError) {
	p.next() // the bracket
	var args []part
	var all []string
	for p.peek().text != ")" || p.peek().kind != 'o' {
		arg, err := p.binary(0)
		if err != nil {
			return part{}, err
		}
		args, all = append(args, arg), append(all, arg.text)
		if t := p.peek(); t.kind == 'o' && t.text == "," {
			p.at++
		} else if t.kind != 'o' || t.text != ")" {
			return part{}, &logicError{t.text}
		}
	}
	p.next()
	list := strings.Join(all, ", ")
	switch name {
	case "sum", "min", "max", "round":
		if len(args) > 0 {
			return part{text: name + "(" + list + ")"}, nil
		}
	case "true":
		return part{text: "true"}, nil
	case "false":
		return part{text: "false"}, nil
	case "today", "now":
		return part{text: "today()"}, nil
	}
	switch {
	case name == "selected" && len(args) == 2 && args[0].plain:
		return part{text: all[0] + " contains " + all[1], not: all[0] + " notcontains " + all[1]}, nil
	case name == "not" && len(args) == 1 && args[0].not != "":
		return part{text: args[0].not, not: args[0].text}, nil
	case name == "not" && len(args) == 1:
		return part{text: "!(" + all[0] + ")"}, nil
	case name == "if" && len(args) == 3:
		return part{text: "iif(" + list + ")"}, nil
	case name == "coalesce" && len(args) == 2 && args[0].plain:
		return part{text: "iif(" + all[0] + " notempty, " + list + ")"}, nil
	case name == "count-selected" && len(args) == 1 && args[0].plain:
		return part{text: "count(" + all[0] + ")"}, nil
	case name == "int" && len(args) == 1:
		return part{text: "trunc(" + all[0] + ")"}, nil
	case (name == "number" || name == "string" || name == "date" || name == "boolean-from-string") && len(args) == 1:
		return args[0], nil
	case name == "pow" && len(args) == 2:
		return part{text: "((" + all[0] + ") ^ (" + all[1] + "))"}, nil
	}
	return part{}, &logicError{name + "()"}
}
