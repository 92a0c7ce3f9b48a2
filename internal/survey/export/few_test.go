package export

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/survey/profile"
)

const mixed = `{"pages":[{"name":"p","elements":[
{"type":"radiogroup","name":"one","choices":["a","b","c"]},
{"type":"checkbox","name":"many","choices":["x","y"]},
{"type":"text","inputType":"number","name":"n"},
{"type":"matrix","name":"grid","columns":[1,2,3],"rows":["r1","r2"]},
{"type":"ranking","name":"order","choices":["p","q","s"]}]}]}`

func mixedTable(t interface{ Fatalf(string, ...any) }, least int) Table {
	m, problems := profile.Parse([]byte(mixed))
	if m == nil {
		t.Fatalf("%+v", problems)
	}
	return New([]Version{{Number: 1, Model: m}}, Options{Anonymous: true, Language: "en", Minimum: least, Responses: map[int]int{1: 1000}})
}

func allOf(all []map[string]any) Rows {
	return func(yield func(Record, error) bool) {
		for _, a := range all {
			if !yield(Record{Version: 1, Answers: a}, nil) {
				return
			}
		}
	}
}

// someAnswers of people: common ones, and now and then a rare one.
func someAnswers(t *rapid.T) []map[string]any {
	pick := func(name string, of ...any) any {
		return of[rapid.SampledFrom([]int{0, 0, 0, 0, 0, 1, 1, 1, 2}).Draw(t, name)%len(of)]
	}
	orders := [][]any{{"p", "q", "s"}, {"q", "p", "s"}, {"s", "q", "p"}, {"p", "s", "q"}}
	out := make([]map[string]any, rapid.IntRange(0, 60).Draw(t, "people"))
	for i := range out {
		a := map[string]any{}
		if rapid.IntRange(0, 9).Draw(t, "left out") > 0 {
			a["one"] = pick("one", "a", "b", "c")
			a["many"] = []any{pick("many", "x", "y")}
			a["n"] = pick("n", 1.0, 2.0, 3.5)
			a["grid"] = map[string]any{"r1": pick("r1", 1.0, 2.0, 3.0), "r2": pick("r2", 3.0, 2.0, 1.0)}
		}
		if order := rapid.IntRange(0, 7).Draw(t, "order"); order > 0 {
			a["order"] = orders[min(order-1, 6)%4]
		}
		out[i] = a
	}
	return out
}

func TestNothingThatFewGaveIsLeftInAnAnonymousExport(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.IntRange(2, 8).Draw(t, "least")
		table := mixedTable(t, least)
		all := someAnswers(t)
		before := fmt.Sprint(all)
		if err := table.HideFew(allOf(all)); err != nil {
			t.Fatal(err)
		}
		for _, v := range table.Variables {
			shown, blanked, given := map[string]int{}, 0, 0
			for _, a := range all {
				r := Record{Version: 1, Answers: a}
				if v.raw(r).Empty() {
					continue
				}
				given++
				if c := v.In(r); c.Empty() {
					blanked++
				} else {
					shown[c.String()]++
				}
			}
			for value, n := range shown {
				if n < least {
					t.Fatalf("%s: %d people gave %s, and it is shown", v.Name, n, value)
				}
			}
			if 0 < blanked && blanked < least && blanked < given {
				t.Fatalf("%s: %d blanks of %d", v.Name, blanked, given)
			}
		}
		// A document holds what its cells hold, and rankings are whole or not there.
		i := 0
		for answers, err := range table.Documents(allOf(all)) {
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range table.Variables {
				if got, want := v.raw(Record{Version: 1, Answers: answers}), v.In(Record{Version: 1, Answers: all[i]}); v.Part != Ticked && got != want {
					t.Fatalf("%s: %v among the documents, %v in the table", v.Name, got, want)
				}
			}
			if _, there := answers["order"]; there && !table.rankingShown(all[i]) {
				t.Fatal("a ranking of which a place is blanked is there in part")
			}
			i++
		}
		if fmt.Sprint(all) != before {
			t.Fatal("the answers themselves were changed")
		}
	})
}

func (t Table) rankingShown(answers map[string]any) bool {
	for _, v := range t.Variables {
		if v.Part == Place && v.In(Record{Version: 1, Answers: answers}).Empty() {
			return false
		}
	}
	return true
}

func TestAValueOfFewTakesTheNextRarestAlong(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		counts map[string]int
		hidden string
	}{
		{"enough of each", map[string]int{"a": 5, "b": 9}, ""},
		{"one of few, and another", map[string]int{"a": 2, "b": 9, "c": 30}, "a b"},
		{"two that are enough together", map[string]int{"a": 2, "b": 3, "c": 30}, "a b"},
		{"of two values both", map[string]int{"0": 28, "1": 2}, "0 1"},
		{"all the same", map[string]int{"a": 30}, ""},
		{"all too few", map[string]int{"a": 1, "b": 1}, "a b"},
	} {
		hidden := few(tc.counts, 5)
		var got []string
		for _, value := range rarest(map[string]int{"a": 1, "b": 2, "c": 3, "0": 4, "1": 5}) {
			if hidden[value] {
				got = append(got, value)
			}
		}
		if strings.Join(got, " ") != tc.hidden || len(hidden) != len(got) {
			t.Errorf("%s: %v, want %s", tc.rule, maps.Clone(hidden), tc.hidden)
		}
	}
}

func TestTheCodebookSaysWhatIsBlank(t *testing.T) {
	var b bytes.Buffer
	if err := mixedTable(t, 5).WriteCodebook(&b); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(b.String(), "\r\n")
	columns := strings.Split(lines[0], ",")
	for _, line := range lines[1:] {
		cells := strings.Split(line, ",")
		if !strings.HasPrefix(line, `"one"`) || cells[3] != `"WORD_CODE"` {
			continue
		}
		if len(cells) != len(columns) || columns[12] != `"blank_when_given_by_fewer_than"` || cells[12] != "5" {
			t.Errorf("%q", line)
		}
		return
	}
	t.Errorf("%q", lines)
}
