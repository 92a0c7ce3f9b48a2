package expr

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/clock"
)

// Env is what an expression is evaluated against.
type Env struct {
	// Value of a question or calculated value; false when it has none. Values are nil,
	// bool, float64, string, []any and map[string]any.
	Value func(name string) (any, bool)
	Today clock.Date
	// Ordered reports names whose lists are the same only in the same order.
	Ordered func(name string) bool
	// Display is what a person reads for a value of a question, for displayValue. Nil
	// when there are no words.
	Display func(question string, value any) any
	// Comment is the text beside the answer to a question, for getComment.
	Comment func(question string) string
}

// Eval gives a float64, string, bool, []any, map[string]any or nil. A value that does
// not exist is nil, and so is a number that is not finite; a date is YYYY-MM-DD.
func (e *Expr) Eval(env Env) any {
	v := known(eval(e.root, env))
	if d, ok := v.(clock.Date); ok {
		return d.String()
	}
	return v
}

// known is nil for what is no number: arithmetic on a text. Such a value equals nothing, not
// even what does not exist, but nobody keeps it.
func known(v any) any {
	if f, ok := v.(float64); ok && math.IsNaN(f) {
		return nil
	}
	return v
}

// True reports whether a condition holds. As in the browser, true and 1 hold; other
// values that are merely not empty do not.
func (e *Expr) True(env Env) bool {
	f, ok := asNumber(eval(e.root, env))
	return ok && f == 1
}

func eval(n node, env Env) any {
	switch n := n.(type) {
	case literal:
		return n.value
	case list:
		out := make([]any, len(n.items))
		for i, item := range n.items {
			out[i] = eval(item, env)
		}
		return out
	case variable:
		return converted(lookUp(n, env))
	case unary:
		v := eval(n.of, env)
		switch n.op {
		case "empty":
			return Empty(v)
		case "notempty":
			return !Empty(v)
		}
		return !truthy(v)
	case binary:
		return evalBinary(n, env)
	case call:
		if n.of.inArray != nil {
			return inArray(n, env)
		}
		var few [4]any
		args := few[:0]
		for _, a := range n.args {
			v := eval(a, env)
			if !n.of.passes {
				v = known(v)
			}
			args = append(args, v)
		}
		if n.of.ask != nil {
			return n.of.ask(args, env)
		}
		return n.of.run(args, env.Today)
	}
	return nil
}

func lookUp(n variable, env Env) any {
	if env.Value == nil {
		return nil
	}
	if v, ok := env.Value(n.name); ok {
		return v
	}
	v, ok := env.Value(n.path[0])
	if !ok {
		return nil
	}
	for _, part := range n.path[1:] {
		switch held := v.(type) {
		case map[string]any:
			v = held[part]
		case []any:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(held) {
				return nil
			}
			v = held[i]
		default:
			return nil
		}
	}
	return v
}

// converted is how the browser reads a value that an answer holds: text that looks
// like a number or a truth value is one. A leading zero keeps a code a text.
func converted(v any) any {
	s, ok := v.(string)
	if !ok {
		return v
	}
	switch strings.ToLower(s) {
	case "true":
		return true
	case "false":
		return false
	}
	if len(s) > 1 && s[0] == '0' && s[1] != '.' && s[1] != ',' || s == "0." || s == "0," {
		return v
	}
	if f, ok := numeric(s); ok {
		return f
	}
	return v
}

// numeric reads a text that is wholly a finite decimal number, with a point or a comma.
// More than 15 digits are an identifier, not a number.
func numeric(s string) (float64, bool) {
	s = strings.TrimSpace(s)
	if strings.Count(s, ",") == 1 {
		s = strings.Replace(s, ",", ".", 1)
	}
	if s == "" || len(s) > 15 && strings.Trim(s, "0123456789") == "" {
		return 0, false
	}
	return decimal(s)
}

// Number is the number that a number or a text stands for, as the browser reads texts:
// with a point or a comma.
func Number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case string:
		return numeric(v)
	}
	return 0, false
}

func decimal(s string) (float64, bool) {
	if strings.Trim(s, "0123456789+-.eE") != "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(s, 64)
	return f, err == nil
}

// asNumber is the number a value counts as where a number is needed.
func asNumber(v any) (float64, bool) {
	switch v := v.(type) {
	case nil:
		return 0, true
	case float64:
		return v, true
	case bool:
		if v {
			return 1, true
		}
		return 0, true
	case string:
		s := strings.TrimSpace(v)
		if s == "" {
			return 0, true
		}
		return decimal(s)
	case []any:
		return asNumber(asText(v))
	}
	return 0, false
}

// Empty holds for what does not exist, "", [], what is no number and what holds nothing
// else; 0 and false are answers.
func Empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case float64:
		return math.IsNaN(v)
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		for _, held := range v {
			if !Empty(held) {
				return false
			}
		}
		return true
	}
	return false
}

func truthy(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case bool:
		return v
	case float64:
		return v != 0 && !math.IsNaN(v)
	case string:
		return v != ""
	}
	return true
}

func evalBinary(n binary, env Env) any {
	a, b := eval(n.left, env), eval(n.right, env)
	switch n.op {
	case "=", "<>":
		same := equal
		if ordered(n.left, env) || ordered(n.right, env) {
			same = equalInOrder
		}
		return same(a, b) == (n.op == "=")
	case "<":
		return less(a, b)
	case ">":
		return less(b, a)
	case "<=":
		return equal(a, b) || less(a, b)
	case ">=":
		return equal(a, b) || less(b, a)
	case "contains":
		return contains(a, b)
	case "notcontains":
		return notContains(a, b)
	case "anyof":
		return anyOf(a, b)
	case "noneof":
		return !anyOf(a, b)
	case "allof":
		return allOf(a, b)
	}
	a = standIn(a, b)
	b = standIn(b, a)
	switch n.op {
	case "and":
		if truthy(a) {
			return b
		}
		return a
	case "or":
		if truthy(a) {
			return a
		}
		return b
	}
	return arithmetic(n.op, a, b)
}

// standIn is what a value that does not exist counts as beside another.
func standIn(v, beside any) any {
	if !Empty(v) {
		return v
	}
	if _, ok := beside.(float64); ok {
		return 0.0
	}
	if _, ok := v.(string); ok {
		return v
	}
	switch beside.(type) {
	case string, clock.Date:
		return ""
	case []any:
		return []any{}
	}
	return 0.0
}

// equal is loose: "1" is 1, case does not count, lists have no order.
func equal(a, b any) bool {
	if a, b, ok := dates(a, b); ok {
		return a == b
	}
	switch x := a.(type) {
	case nil:
		return b == nil || b == ""
	case string:
		switch y := b.(type) {
		case nil:
			return x == ""
		case string:
			return plain(x) == plain(y)
		case bool:
			return strings.ToLower(x) == strconv.FormatBool(y)
		case float64:
			return x != "" && sameNumber(x, y)
		}
	case float64:
		if _, ok := b.(string); ok {
			return equal(b, a)
		}
		return b != nil && sameNumber(b, x)
	case bool:
		if _, ok := b.(string); ok {
			return equal(b, a)
		}
		f, _ := asNumber(x)
		return b != nil && sameNumber(b, f)
	case []any:
		y, ok := b.([]any)
		return ok && equalLists(x, y)
	case map[string]any:
		y, ok := b.(map[string]any)
		if !ok || len(x) != len(y) {
			return false
		}
		for k, v := range x {
			if w, ok := y[k]; !ok || !equal(v, w) {
				return false
			}
		}
		return true
	}
	return false
}

// plain lowers case as the browser does, which strings.EqualFold does not: it takes
// ſ for s as well.
func plain(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

func sameNumber(v any, f float64) bool {
	switch v.(type) {
	case string, float64, bool:
		g, ok := asNumber(v)
		return ok && f == g
	}
	return false
}

// equalLists compares in the order of the texts, as the browser does.
func equalLists(a, b []any) bool {
	if len(a) != len(b) {
		return false
	}
	byText := func(x, y any) int { return strings.Compare(asText(x), asText(y)) }
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortStableFunc(a, byText)
	slices.SortStableFunc(b, byText)
	for i := range a {
		if !equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

func ordered(n node, env Env) bool {
	v, ok := n.(variable)
	return ok && env.Ordered != nil && env.Ordered(v.name)
}

func equalInOrder(a, b any) bool {
	x, okX := a.([]any)
	y, okY := b.([]any)
	if !okX || !okY {
		return equal(a, b)
	}
	return slices.EqualFunc(x, y, equal)
}

// less is false as soon as one side does not exist. Two texts compare letter by
// letter, capitals first; otherwise both sides must be numbers.
func less(a, b any) bool {
	if a == nil || b == nil {
		return false
	}
	if a, b, ok := dates(a, b); ok {
		return !a.IsZero() && !b.IsZero() && a.Before(b)
	}
	x, xIsText := comparable(a)
	y, yIsText := comparable(b)
	if xIsText && yIsText {
		return x.(string) < y.(string)
	}
	f, okF := asNumber(x)
	g, okG := asNumber(y)
	return okF && okG && f < g
}

func comparable(v any) (any, bool) {
	switch v.(type) {
	case []any, map[string]any:
		return asText(v), true
	case string:
		return v, true
	}
	return v, false
}

// dates reads both sides as dates when one of them is: today() and its kin. A text
// that is no date gives a zero date beside a real one.
func dates(a, b any) (clock.Date, clock.Date, bool) {
	_, aIs := a.(clock.Date)
	_, bIs := b.(clock.Date)
	if !aIs && !bIs {
		return clock.Date{}, clock.Date{}, false
	}
	x, _ := asDate(a)
	y, _ := asDate(b)
	return x, y, true
}

func contains(in, what any) bool {
	if Empty(in) {
		return false
	}
	items, ok := in.([]any)
	if !ok {
		return truthy(what) && strings.Contains(strings.ToLower(asText(in)), strings.ToLower(asText(what)))
	}
	wanted, ok := what.([]any)
	if !ok {
		wanted = []any{what}
	}
	for _, w := range wanted {
		if !slices.ContainsFunc(items, func(x any) bool { return equal(x, w) }) {
			return false
		}
	}
	return true
}

func notContains(in, what any) bool {
	if !truthy(in) && !Empty(what) {
		return true
	}
	if items, ok := in.([]any); ok && len(items) == 0 {
		return true
	}
	if _, ok := in.([]any); !ok && (!truthy(what) || !truthy(in) && in != 0.0 && in != false) {
		return false
	}
	return !contains(in, what)
}

func anyOf(a, b any) bool {
	switch {
	case Empty(a):
		return Empty(b)
	case Empty(b):
		return true
	}
	left, leftIsList := a.([]any)
	right, rightIsList := b.([]any)
	switch {
	case !leftIsList:
		return contains(b, a)
	case !rightIsList:
		return contains(a, b)
	}
	return slices.ContainsFunc(right, func(x any) bool { return contains(left, x) })
}

func allOf(a, b any) bool {
	if !truthy(a) && !Empty(b) {
		return false
	}
	right, ok := b.([]any)
	if !ok {
		return contains(a, b)
	}
	for _, x := range right {
		if !contains(a, x) {
			return false
		}
	}
	return true
}

func arithmetic(op string, a, b any) any {
	if op == "+" {
		return plus(a, b)
	}
	f, okF := asNumber(a)
	g, okG := asNumber(b)
	switch {
	case op == "^" && okG && g == 0:
		return 1.0 // whatever the base is
	case (op == "/" || op == "%") && okG && g == 0:
		return nil
	case !okF || !okG:
		return math.NaN()
	}
	switch op {
	case "-":
		return cut(f-g, max(decimals(f), decimals(g)))
	case "*":
		return cut(f*g, decimals(f)+decimals(g))
	case "/":
		return finite(f / g)
	case "%":
		return finite(math.Mod(f, g))
	}
	return finite(math.Pow(f, g))
}

func plus(a, b any) any {
	left, leftIsList := a.([]any)
	right, rightIsList := b.([]any)
	switch {
	case leftIsList && rightIsList:
		return append(slices.Clone(left), right...)
	case leftIsList || rightIsList:
		if f, ok := a.(float64); ok {
			return finite(total(append(onlyNumbers(right), f)))
		}
		if f, ok := b.(float64); ok {
			return finite(total(append(onlyNumbers(left), f)))
		}
		return beside(a, b) + beside(b, a)
	}
	_, aIsNumber := number64(a)
	_, bIsNumber := number64(b)
	if !aIsNumber || !bIsNumber {
		return asText(a) + asText(b)
	}
	f, _ := asNumber(a)
	g, _ := asNumber(b)
	return cut(f+g, max(decimals(f), decimals(g)))
}

func number64(v any) (float64, bool) {
	switch v.(type) {
	case float64, bool:
		return asNumber(v)
	}
	return 0, false
}

// total adds as people do: 0.1 and 0.2 to 0.3.
func total(ns []float64) float64 {
	sum := 0.0
	for _, f := range ns {
		sum = cutFloat(sum+f, max(decimals(sum), decimals(f)))
	}
	return sum
}

func onlyNumbers(items []any) []float64 {
	var out []float64
	for _, v := range items {
		if f, ok := v.(float64); ok {
			out = append(out, f)
		}
	}
	return out
}

// decimals counts the digits after the point, so that 0.1+0.2 can be cut to 0.3.
func decimals(f float64) int {
	if f == math.Trunc(f) {
		return 0
	}
	_, fraction, _ := strings.Cut(numberText(f), ".")
	return len(fraction)
}

func cut(f float64, places int) any { return finite(cutFloat(f, places)) }

func cutFloat(f float64, places int) float64 {
	if places == 0 || places > 100 || math.Abs(f) >= 1e21 || math.IsNaN(f) {
		return f
	}
	g, err := strconv.ParseFloat(strconv.FormatFloat(f, 'f', places, 64), 64)
	if err != nil {
		return f
	}
	return g
}

// finite is nil for what is too large.
func finite(f float64) any {
	if math.IsInf(f, 0) {
		return nil
	}
	return f
}

// beside is the text of v put together with another value: lists get spaces only
// beside a text.
func beside(v, other any) string {
	items, isList := v.([]any)
	if _, ok := other.(string); !ok || !isList {
		return asText(v)
	}
	parts := make([]string, len(items))
	for i, x := range items {
		parts[i] = asText(x)
	}
	return strings.Join(parts, ", ")
}

func asText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return numberText(v)
	case clock.Date:
		return v.String()
	case []any:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = asText(x)
		}
		return strings.Join(parts, ",")
	case map[string]any:
		return "[object Object]"
	}
	return ""
}

// numberText writes a number as JSON and the browser do.
func numberText(f float64) string {
	if a := math.Abs(f); a != 0 && (a < 1e-6 || a >= 1e21) {
		s := strconv.FormatFloat(f, 'e', -1, 64)
		mantissa, exponent, _ := strings.Cut(s, "e")
		return mantissa + "e" + exponent[:1] + strings.TrimLeft(exponent[1:], "0")
	}
	if f == 0 {
		return "0"
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}
