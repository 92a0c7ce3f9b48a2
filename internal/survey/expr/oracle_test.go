package expr

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/survey/oracle"
)

var today = clock.Date{Year: 2026, Month: time.November, Day: 24}

func TestThePinnedTableHoldsInTheBrowser(t *testing.T) {
	e := oracle.New(t, today)
	for _, tc := range pinned {
		got, holds, err := e.Evaluate(tc.src, data)
		if err != nil {
			t.Errorf("%s: %v", tc.src, err)
			continue
		}
		if !reflect.DeepEqual(got, tc.want) {
			t.Errorf("%s: the browser gives %#v, pinned is %#v", tc.src, got, tc.want)
		}
		parsed, err := Parse(tc.src)
		if err != nil {
			t.Fatal(err)
		}
		if holds != parsed.True(env(data)) {
			t.Errorf("%s as a condition: the browser says %v", tc.src, holds)
		}
	}
}

// drawn is a random expression of the kinds of things people write.
type drawn struct{ r *rand.Rand }

func (d drawn) one(of ...string) string { return of[d.r.IntN(len(of))] }

func (d drawn) value() string {
	return d.one("{one}", "{abc}", "{pair}", "{none}", "{zero}", "{abc}", "{five}", "{b}", "{fb}", "{m.row}", "{missing}", "{words}", "{code}", "{neg}", "{start}",
		"1", "0", "2.5", "-3", "'abc'", "'1'", "'2020-11-25'", "true", "[1, 2]", "['aa']")
}

func (d drawn) number(depth int) string {
	if depth == 0 {
		return d.one("{one}", "{zero}", "{abc}", "{five}", "{neg}", "{two}", "{missing}", "{twelve}", "1", "0", "2.5", "0.1")
	}
	a, b := d.number(depth-1), d.number(depth-1)
	switch d.r.IntN(10) {
	case 0:
		return fmt.Sprintf("sum(%s, %s)", a, b)
	case 1:
		return fmt.Sprintf("avg(%s, {pair}, %s)", a, b)
	case 2:
		return fmt.Sprintf("%s(%s, %s)", d.one("min", "max", "count"), a, b)
	case 3:
		return fmt.Sprintf("round(%s, %s)", a, d.one("0", "1", "2"))
	case 4:
		return fmt.Sprintf("iif(%s, %s, %s)", d.condition(depth-1), a, b)
	case 5:
		return fmt.Sprintf("mean_min(%s, %s, %s)", d.one("1", "2"), a, b)
	case 6:
		return fmt.Sprintf("reverse(%s, 1, 5)", a)
	}
	switch op := d.one("+", "-", "*", "/", "%", "^"); op {
	case "%", "^":
		// What is not finite is nil here, and a number in the browser.
		return fmt.Sprintf("(%s %s %s)", a, op, d.one("2", "3"))
	default:
		return fmt.Sprintf("(%s %s %s)", a, op, b)
	}
}

func (d drawn) condition(depth int) string {
	if depth > 0 {
		switch d.r.IntN(5) {
		case 0:
			return "!(" + d.condition(depth-1) + ")"
		case 1:
			return d.number(depth) + d.one(" > ", " <= ", " = ", " <> ") + d.number(depth-1)
		case 2, 3:
			return "(" + d.condition(depth-1) + ")" + d.one(" and ", " or ") + "(" + d.condition(depth-1) + ")"
		}
	}
	a := d.value()
	switch d.r.IntN(3) {
	case 0:
		if strings.HasPrefix(a, "{") {
			return a + d.one(" empty", " notempty")
		}
	case 1:
		return a + d.one(" contains ", " notcontains ", " anyof ", " noneof ", " allof ") + d.value()
	}
	return a + d.one(" = ", " <> ", " < ", " > ", " <= ", " >= ") + d.value()
}

func TestRandomExpressionsMeanTheSameInTheBrowser(t *testing.T) {
	e := oracle.New(t, today)
	d := drawn{rand.New(rand.NewPCG(3, 1))}
	differ := 0
	for n := range expressions {
		src := d.condition(n % 4)
		if n%3 == 0 {
			src = d.number(1 + n%3)
		}
		parsed, err := Parse(src)
		if err != nil {
			t.Fatalf("%s: %v", src, err)
		}
		got := parsed.Eval(env(data))
		want, holds, err := e.Evaluate(src, data)
		if err != nil || !reflect.DeepEqual(got, want) || holds != parsed.True(env(data)) {
			t.Errorf("%s: the browser gives %#v (%v), the server %#v (%v)", src, want, holds, got, parsed.True(env(data)))
			if differ++; differ > 20 {
				t.FailNow()
			}
		}
	}
}
