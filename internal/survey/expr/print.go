package expr

import (
	"strconv"
	"strings"
)

// String prints the expression so that it parses back to the same, here and in the
// browser. Brackets stand only where they change the meaning.
func (e *Expr) String() string {
	var b strings.Builder
	e.root.print(&b)
	return b.String()
}

// Levels of binding, loosest first.
var level = map[string]int{
	"or": 1, "and": 2, "=": 3, "<>": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5, "^": 6,
	"contains": 7, "notcontains": 7, "anyof": 7, "allof": 7, "noneof": 7,
}

func (l literal) print(b *strings.Builder) {
	switch v := l.value.(type) {
	case nil:
		b.WriteString("null")
	case bool:
		b.WriteString(strconv.FormatBool(v))
	case float64:
		b.WriteString(strconv.FormatFloat(v, 'f', -1, 64))
	case string:
		b.WriteString("'" + strings.NewReplacer(`'`, `\'`, `"`, `\"`).Replace(v) + "'")
	}
}

func (l list) print(b *strings.Builder) {
	b.WriteByte('[')
	printAll(b, l.items)
	b.WriteByte(']')
}

func (v variable) print(b *strings.Builder) { b.WriteString("{" + v.name + "}") }

func (u unary) print(b *strings.Builder) {
	if u.op != "!" {
		u.of.print(b)
		b.WriteString(" " + u.op)
		return
	}
	b.WriteByte('!')
	printInner(b, u.of, 8)
}

func (n binary) print(b *strings.Builder) {
	own := level[n.op]
	printInner(b, n.left, own)
	b.WriteString(" " + n.op + " ")
	printInner(b, n.right, own+1)
}

// printInner puts brackets around what binds more loosely than the place asks for.
func printInner(b *strings.Builder, n node, least int) {
	if inner, ok := n.(binary); ok && level[inner.op] < least {
		b.WriteByte('(')
		n.print(b)
		b.WriteByte(')')
		return
	}
	n.print(b)
}

func (c call) print(b *strings.Builder) {
	b.WriteString(c.name + "(")
	printAll(b, c.args)
	b.WriteByte(')')
}

func printAll(b *strings.Builder, nodes []node) {
	for i, n := range nodes {
		if i > 0 {
			b.WriteString(", ")
		}
		n.print(b)
	}
}
