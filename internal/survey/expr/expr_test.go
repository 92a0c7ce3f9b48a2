package expr

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/clock"
)

func env(data map[string]any) Env {
	return Env{Value: func(n string) (any, bool) { v, ok := data[n]; return v, ok }, Today: clock.Date{Year: 2026, Month: time.November, Day: 24}}
}

var data = map[string]any{
	"one": "1", "abc": "abc", "pair": []any{1.0, 2.0}, "none": []any{}, "zero": 0.0, "two": "2", "five": 5.0, "b": true, "fb": false, "twelve": 12.0,
	"m": map[string]any{"row": "often"}, "start": "2020-11-25", "late": "2026-01-31", "words": []any{"aa", "Bb"}, "sp": "  ", "code": "01", "neg": -3.0, "e": "1e3",
	"t": map[string]any{"r1": map[string]any{"n": 1.0, "k": "x"}, "r2": map[string]any{"n": "3", "k": "x"}, "r3": map[string]any{"n": 2.5}},
}

// pinned was measured on survey-core 3.0.0 (surveys.md 4.3); a test asks it again.
var pinned = []struct {
	src  string
	want any
}{
	// Equality is loose, without case and order.
	{"{one} = 1", true},
	{"{abc} = 'ABC'", true},
	{"{pair} = [2,1]", true},
	{"{pair} = [2,'1']", true},
	{"{pair} = 1", false},
	{"{five} = [5]", false},
	{"{words} = ['bb','aa']", false},
	{"{words} = ['BB','aa']", true},
	{"{b} = 'true'", true},
	{"{b} = 1", true},
	{"{b} = 'yes'", false},
	{"{fb} = 0", true},
	{"{zero} = ''", false},
	{"{sp} = ''", true},
	{"{five} = '5'", true},
	{"{code} = '01'", true},
	{"{code} = 1", true},
	{"{e} = 1000", true},
	{"{abc} == bare", false},
	{"{abc} = abc", true},
	{"0.1+0.2=0.3", true},
	{"0.1*3 = 0.3", true},
	{"0.3/3 = 0.1", false},
	// What does not exist.
	{"{missing} > 3", false},
	{"{missing} < 3", false},
	{"{missing} >= 0", false},
	{"{missing} = ''", true},
	{"{missing} = null", true},
	{"{missing} <> 1", true},
	{"{missing} != ''", false},
	{"{none} empty", true},
	{"{none} = []", true},
	{"{missing} = []", false},
	{"{zero} empty", false},
	{"{fb} empty", false},
	{"{sp} empty", false},
	{"!{missing}", true},
	{"!{one}", false},
	// Order.
	{"{five} > '3'", true},
	{"'10' > '9'", false},
	{"'b' > 'A'", true},
	{"'abc' > 5", false},
	{"{pair} > 1", false},
	{"{b} > 0", true},
	{"{five} => 5", true},
	{"{five} =< 5", true},
	{"1 < 2 < 3", true},
	// Lists.
	{"{five} anyof [1,5]", true},
	{"{missing} anyof [1]", false},
	{"{missing} noneof [1]", true},
	{"{five} noneof [5]", false},
	{"{abc} anyof 'abcdef'", true},
	{"{pair} anyof 1", true},
	{"{pair} anyof []", true},
	{"{pair} contains 2", true},
	{"{words} contains 'a'", false},
	{"{words} contains 'bb'", true},
	{"{words} contains ['aa','bb']", true},
	{"{abc} contains 'B'", true},
	{"{twelve} contains 1", true},
	{"{missing} contains 1", false},
	{"{missing} notcontains 1", true},
	{"{abc} notcontains 'z'", true},
	{"{pair} allof [1,2]", true},
	{"{pair} allof [1,3]", false},
	{"{pair} allof []", true},
	// Arithmetic.
	{"2 + 3 * 4", 14.0},
	{"(2 + 3) * 4", 20.0},
	{"2 ^ 3 ^ 2", 64.0},
	{"-2 ^ 2", 4.0},
	{"2 - 3 - 4", -5.0},
	{"2-3", -1.0},
	{"2 - -3", 5.0},
	{"{five} -3", 2.0},
	{"10 % 4", 2.0},
	{"5/0", nil},
	{"{five} + {missing}", 5.0},
	{"{missing} - {five}", -5.0},
	{"{five} * {missing}", 0.0},
	{"{five} / {missing}", nil},
	{"{missing} + {missing}", 0.0},
	{"1.1*1.1", 1.21},
	{"{two} + 1", 3.0},
	{"1 + 'a'", "1a"},
	{"'1' + '2'", "12"},
	{"'1' + 2", "12"},
	{"{abc} - 1", nil},
	// What is no number equals nothing, not even what does not exist, and counts as nothing in a sum.
	{"({abc} - 1) = {missing}", false},
	{"({abc} ^ 3) <= {missing}", false},
	{"({abc} - 1) <> ({abc} - 1)", true},
	{"({abc} * 2) + 3", 3.0},
	{"iif({five} > 1, {abc} - 1, 0) = {missing}", false},
	{"{five} / ({abc} - 1)", nil},
	{"{b} + 1", 2.0},
	{"{pair} + 1", 4.0},
	{"{pair} + [3]", []any{1.0, 2.0, 3.0}},
	// Binding.
	{"{five} contains 1 + 2", 2.0},
	{"1 + {missing} empty", 2.0},
	{"!{missing} empty", false},
	{"{one} = 1 and {two} = 2 or {zero} = 1", true},
	{"{zero} = 1 and {two} = 2 or {one} = 1", true},
	{"{missing} notempty or {five} = 5", true},
	{"{five} GREATER 3", true},
	{"{five} equals 5", true},
	{"{five} notequals 5", false},
	{"negate {b}", false},
	{"TRUE", true},
	// Names.
	{"{m.row} = 'often'", true},
	{"{pair[0]} = 1", true},
	{"{pair[7]} empty", true},
	{"{five.x} empty", true},
	{`'it\'s'`, "it's"},
	{`"a b"`, "a b"},
	// Functions.
	{"round(2.5)", 3.0},
	{"round(-2.5)", -3.0},
	{"round(1.005,2)", 1.01},
	{"round(2.345,1)", 2.3},
	{"round('2.6')", 3.0},
	{"round('a')", nil},
	{"round(1234.5,-2)", 1200.0},
	{"trunc(2.7)", 2.0},
	{"trunc(-2.7)", -2.0},
	{"sum({pair},4)", 7.0},
	{"sum({missing})", 0.0},
	{"sum({one},{two})", 3.0},
	{"avg({five},{missing})", 5.0},
	{"avg({missing})", 0.0},
	{"min({pair})", 1.0},
	{"max({missing})", nil},
	{"max({five},{two})", 5.0},
	{"count({pair},{five})", 3.0},
	{"count({missing})", 0.0},
	{"iif({five} > 3, 'yes', 'no')", "yes"},
	{"iif({missing}, 'yes', 'no')", "no"},
	{"today()", "2026-11-24"},
	{"today(1)", "2026-11-25"},
	{"currentYear()", 2026.0},
	{"{start} < today()", true},
	{"{start} = today()", false},
	{"'2026-11-24' = today()", true},
	{"'2026-11-24' >= today()", true},
	{"{missing} > today()", false},
	{"{start} > '2020-01-01'", true},
	{"age({start})", 5.0},
	{"age({missing})", nil},
	{"year({start})", 2020.0},
	{"month({start})", 11.0},
	{"day({start})", 25.0},
	{"weekday({start})", 3.0},
	{"dateDiff({start},{late})", 1893.0},
	{"dateDiff({start},{late},'years')", 5.0},
	{"dateDiff({start},{late},'months')", 62.0},
	{"diffDays({late},{start})", 1893.0},
	{"dateAdd({late},1,'months')", "2026-03-03"},
	// What is mixed with words has no sum: the renderer's own would put letters together.
	{"sum({five},{abc})", nil},
	{"avg({abc},{five})", nil},
	{"max({abc},{five})", nil},
	{"min({abc},'abd')", "abc"},
	{"sum({five},{b})", 6.0},
	// Tables.
	{"sumInArray({t}, 'n')", 6.5},
	{"countInArray({t}, 'n')", 3.0},
	{"avgInArray({t}, 'n', {k} = 'x')", 2.0},
	{"minInArray({t}, 'n')", 1.0},
	{"maxInArray({t}, 'n', {k} notempty and {n} < 3)", 1.0},
	{"sumInArray({missing}, 'n')", 0.0},
	{"maxInArray({missing}, 'n')", nil},
	{"countInArray({t}, 'k', {n} > 1)", 1.0},
	// Texts.
	{"substring({abc}, 1)", "bc"},
	{"substring({abc}, 0, 2)", "ab"},
	{"substring({abc}, 2, 0)", "ab"},
	{"substring({abc}, -1, 99)", "abc"},
	{"substring({five}, 1)", ""},
	{"displayValue('a')", nil}, // no such question
	// Scales.
	{"mean_min(2, {five}, {missing}, {two})", 3.5},
	{"mean_min(3, {five}, {missing}, {two})", nil},
	{"mean_min(1, {missing})", nil},
	{"mean_min(1, {abc}, {five})", nil},
	{"mean_min(2, 0.1, 0.2)", 0.15},
	{"reverse({two}, 1, 5)", 4.0},
	{"reverse({missing}, 1, 5)", nil},
	{"reverse(0.1, 0.2, 0.4)", 0.5},
}

func TestExpressionsMeanWhatTheBrowserMeans(t *testing.T) {
	for _, tc := range pinned {
		e, err := Parse(tc.src)
		if err != nil {
			t.Errorf("%s: %v", tc.src, err)
			continue
		}
		if got := e.Eval(env(data)); !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s = %#v, want %#v", tc.src, got, tc.want)
		}
		again, err := Parse(e.String())
		if err != nil || !reflect.DeepEqual(again.Eval(env(data)), tc.want) {
			t.Errorf("%s printed as %s: %v", tc.src, e, err)
		}
	}
}

func TestAConditionHoldsWhenItIsTrueOrOne(t *testing.T) {
	for src, want := range map[string]bool{"{b}": true, "{one}": true, "{five}": false, "{abc}": false, "{pair}": false, "{missing}": false, "{five} and {b}": true, "{b} and {five}": false, "{five} > 1": true} {
		e, err := Parse(src)
		if err != nil || e.True(env(data)) != want {
			t.Errorf("%s: want %v, %v", src, want, err)
		}
	}
}

func TestFaultyExpressionsSayWhere(t *testing.T) {
	for _, tc := range []struct {
		src, code    string
		line, column int
	}{
		{"", "SYNTAX", 1, 1},
		{"{a", "SYNTAX", 1, 1},
		{"{}", "SYNTAX", 1, 1},
		{"{ a } = 1", "SYNTAX", 1, 1},
		{"{a:b} empty", "SYNTAX", 1, 1},
		{"{#a} empty", "SYNTAX", 1, 1},
		{"{a} =", "SYNTAX", 1, 6},
		{"({a} = 1", "SYNTAX", 1, 9},
		{"{a} = 'x", "SYNTAX", 1, 7},
		{"{a} = 1)", "SYNTAX", 1, 8},
		{"{a} = 1 = ", "SYNTAX", 1, 11},
		{"and {a}", "SYNTAX", 1, 1},
		{"{a} # 1", "SYNTAX", 1, 5},
		{"{a} = 1\n or é", "SYNTAX", 2, 5},
		{"-{a}", "SYNTAX", 1, 1},
		{"{a} = .5", "SYNTAX", 1, 7},
		{"{a} = 1.", "SYNTAX", 1, 7},
		{"{a} = 007", "SYNTAX", 1, 7},
		{"{a} = 1e3", "SYNTAX", 1, 7},
		{"({a}) empty", "SYNTAX", 1, 7},
		{`{a} = "it's"`, "SYNTAX", 1, 10},
		{"{a} = 'x=>y'", "SYNTAX", 1, 7},
		{"{equals} = 1", "SYNTAX", 1, 1},
		{"{a} Equals 1", "SYNTAX", 1, 5},
		{"{a} = nullable", "SYNTAX", 1, 7},
		{"{a} in [1]", "SYNTAX", 1, 5},
		{"[1,] = {a}", "SYNTAX", 1, 4},
		{"1 + evil({a})", "UNKNOWN_FUNCTION", 1, 5},
		{"Round({a})", "UNKNOWN_FUNCTION", 1, 1},
		{"iif({a})", "WRONG_ARGUMENTS", 1, 1},
		{"today(1,2)", "WRONG_ARGUMENTS", 1, 1},
		{"sumInArray({m.row}, 'c')", "WRONG_ARGUMENTS", 1, 1},
		{"sumInArray({t}, {c})", "WRONG_ARGUMENTS", 1, 1},
		{"sumInArray({t}, 'c', {c})", "WRONG_ARGUMENTS", 1, 1},
		{"sumInArray({t}, 'c', 'd')", "WRONG_ARGUMENTS", 1, 1},
		{"displayValue({a})", "WRONG_ARGUMENTS", 1, 1},
		{"getComment('a', 1)", "WRONG_ARGUMENTS", 1, 1},
		{strings.Repeat("(", 200), "TOO_DEEP", 1, 51},
		{strings.Repeat("!", 200) + "{a}", "TOO_DEEP", 1, 51},
		{strings.Repeat("1+", 1000) + "1", "TOO_DEEP", 1, 403},
		{strings.Repeat("1+", 3000) + "1", "TOO_LONG", 1, 1},
		{"\xff", "SYNTAX", 1, 1},
	} {
		_, err := Parse(tc.src)
		e, ok := err.(*Error)
		if !ok || e.Code != tc.code || e.Line != tc.line || e.Column != tc.column || e.Offset > len(tc.src) {
			t.Errorf("%.30q: %v, want %s at %d:%d", tc.src, err, tc.code, tc.line, tc.column)
		}
	}
}

func TestNamesAreTheQuestionsReferredTo(t *testing.T) {
	e, err := Parse("{a} = 1 and ({m.row} = 2 or sum({b},{a}) > {c[0].d}) and !{e f} empty and {g} anyof [{h}]")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(e.Names(), "|"); got != "a|m|b|c|e f|g|h" {
		t.Errorf("names are %q", got)
	}
	if got := e.Variables()[3].Path; !reflect.DeepEqual(got, []string{"c", "0", "d"}) {
		t.Errorf("path is %q", got)
	}
}

func TestNamesInFunctionsOverTablesAndQuestionsAreTold(t *testing.T) {
	e, err := Parse("sumInArray({t}, 'c', {d} = 1) > {c} and displayValue('q') = 'x'")
	if err != nil {
		t.Fatal(err)
	}
	want := []Variable{
		{Name: "t", Path: []string{"t"}},
		{Name: "c", Path: []string{"c"}, Of: "t"},
		{Name: "d", Path: []string{"d"}, Of: "t"},
		{Name: "c", Path: []string{"c"}},
		{Name: "q", Path: []string{"q"}, Asked: "displayValue"},
	}
	if got := e.Variables(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	if got := strings.Join(e.Names(), " "); got != "t c q" {
		t.Errorf("names are %q", got)
	}
}

func TestPrintingKeepsOnlyTheBracketsThatCount(t *testing.T) {
	for src, want := range map[string]string{
		"((({a}) == (1)))": "{a} = 1", "({a}=1)||({b}!=2&&{c}>=3)": "{a} = 1 or {b} <> 2 and {c} >= 3", "({a} or {b}) and {c}": "({a} or {b}) and {c}",
		"{a} - ({b} - {c})": "{a} - ({b} - {c})", "!({a} = 1)": "!({a} = 1)", "negate {a} empty": "!{a} empty", `"x"`: "'x'", "SUM": "'SUM'", "[ 1,2 ]": "[1, 2]",
	} {
		e, err := Parse(src)
		if err != nil || e.String() != want {
			t.Errorf("%s: printed as %s, %v", src, e, err)
		}
	}
}

// tree draws an expression as the parser makes them.
func tree(t *rapid.T, depth int) node {
	if depth == 0 {
		switch rapid.IntRange(0, 3).Draw(t, "leaf") {
		case 0:
			return literal{float64(rapid.IntRange(-9999, 9999).Draw(t, "n")) / 8}
		case 1:
			return literal{rapid.StringMatching(`[a-zé '"<>\n-]{0,6}`).Filter(func(s string) bool { return !rewritten(s) }).Draw(t, "s")}
		case 2:
			return literal{rapid.Bool().Draw(t, "b")}
		}
		name := rapid.SampledFrom([]string{"a", "m.row", "c[0]", "with space", "é"}).Draw(t, "name")
		return variable{name, split(name)}
	}
	below := func() node { return tree(t, rapid.IntRange(0, depth-1).Draw(t, "depth")) }
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		return unary{"!", below()}
	case 1:
		return unary{rapid.SampledFrom([]string{"empty", "notempty"}).Draw(t, "op"), tree(t, 0)}
	case 2:
		var items []node
		for range rapid.IntRange(0, 3).Draw(t, "items") {
			items = append(items, below())
		}
		return list{items}
	case 3:
		text := literal{rapid.SampledFrom([]string{"c", "with space", `q"`}).Draw(t, "text")}
		args := map[string][]node{
			"iif": {below(), below(), below()}, "mean_min": {below(), below()}, "displayValue": {text, below()}, "getComment": {text},
			"sumInArray": {variable{"t", []string{"t"}}, text, unary{"!", below()}}, "countInArray": {variable{"t", []string{"t"}}, text},
		}
		name := rapid.SampledFrom([]string{"iif", "mean_min", "displayValue", "getComment", "sumInArray", "countInArray"}).Draw(t, "function")
		return call{name, functions[name], args[name]}
	}
	ops := []string{"or", "and", "=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "^", "contains", "notcontains", "anyof", "allof", "noneof"}
	return binary{rapid.SampledFrom(ops).Draw(t, "op"), below(), below()}
}

func same(a, b node) bool {
	switch x := a.(type) {
	case unary:
		y, ok := b.(unary)
		return ok && x.op == y.op && same(x.of, y.of)
	case binary:
		y, ok := b.(binary)
		return ok && x.op == y.op && same(x.left, y.left) && same(x.right, y.right)
	case list:
		y, ok := b.(list)
		return ok && sameAll(x.items, y.items)
	case call:
		y, ok := b.(call)
		return ok && x.name == y.name && sameAll(x.args, y.args)
	}
	return reflect.DeepEqual(a, b)
}

func sameAll(a, b []node) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !same(a[i], b[i]) {
			return false
		}
	}
	return true
}

func TestWhatIsPrintedParsesBackToTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := &Expr{tree(t, rapid.IntRange(0, 5).Draw(t, "depth"))}
		again, err := Parse(e.String())
		if err != nil {
			if pe, ok := err.(*Error); ok && (pe.Code == TooLong || pe.Code == TooDeep) {
				return
			}
			t.Fatalf("%s: %v", e, err)
		}
		if !same(e.root, again.root) {
			t.Fatalf("%s came back as %s", e, again)
		}
	})
}

func FuzzParsePrintAndEvaluate(f *testing.F) {
	for _, s := range []string{"{a} = 1", "!({a} empty) and {b} anyof [1,'x']", "iif({a}, 'it', -2 ^ 3)", `'a\'b'`, "{a} contains 'b' or not {c}", "round({a}/3,2) + today()", "sumInArray({a}, 'c', {b} = 1 and !{d})", "displayValue('a') + getComment('b')", "substring({a}, -1, 1e9)", "mean_min(2, {a}, reverse({b}, 1, 5))", "dateAdd({a}, 99999999)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		e, err := Parse(src)
		if err != nil {
			if pe, ok := err.(*Error); !ok || pe.Line < 1 || pe.Column < 1 {
				t.Fatalf("%q: %v has no place", src, err)
			}
			return
		}
		for _, a := range []any{nil, 1.0, "2026-11-24", []any{"x", 2.0}, map[string]any{"r": true}} {
			_ = e.Eval(env(map[string]any{"a": a, "b": []any{"x"}}))
			_ = e.True(env(map[string]any{"a": a, "b": "1"}))
			if said := e.Words(speaker); !said.Complete("en", "fr") {
				t.Fatalf("%q says %q", src, said)
			}
		}
		again, err := Parse(e.String())
		if err != nil {
			if pe, ok := err.(*Error); ok && (pe.Code == TooLong || pe.Code == TooDeep) {
				return // printing adds brackets
			}
			t.Fatalf("%q printed as %q: %v", src, e.String(), err)
		}
		if !same(e.root, again.root) {
			t.Fatalf("%q printed as %q and then as %q", src, e.String(), again.String())
		}
	})
}
