package profile

import (
	"encoding/json"
	"strings"
	"testing"

	"laurel/internal/survey/oracle"
)

// Where browser and server once did not agree, or easily might not: each stays here.
func TestTheBrowserAgrees(t *testing.T) {
	e := oracle.New(t, day)
	const text = `{"type":"text","name":"b","visibleIf":"`
	for _, tc := range []struct {
		rule     string
		elements string
		given    string        // loaded at once
		steps    []oracle.Step // or answered step by step
		want     string        // questions shown, and faults after a bar
	}{
		{"an unanswered list of choices is an empty list", `{"type":"checkbox","name":"a","choices":[1]},` + text + `{a} < 1"}`, `{}`, nil, "a b |"},
		{"so is an unanswered ranking", `{"type":"ranking","name":"a","choices":[1,2]},` + text + `{a} < 'x'"}`, `{}`, nil, "a b |"},
		{"an unanswered choice is none", `{"type":"radiogroup","name":"a","choices":[1]},` + text + `{a} < 1"}`, `{}`, nil, "a |"},
		{"the fewest choices are asked for of an unanswered question", `{"type":"checkbox","name":"a","choices":[1,2],"minSelectedChoices":2}`, `{}`, nil, "a | a"},
		{"but one choice that excludes the others is enough", `{"type":"checkbox","name":"a","choices":[1,2],"minSelectedChoices":2,"showNoneItem":true}`, `{"a":["none"]}`, nil, "a |"},
		{"an expression is checked of an unanswered question", `{"type":"text","name":"a","validators":[{"type":"expression","expression":"{a} = 1"}]}`, `{}`, nil, "a | a"},
		{"other validators look at answers only", `{"type":"text","name":"a","validators":[{"type":"regex","regex":"x"},{"type":"numeric"},{"type":"text","minLength":3},{"type":"email"}]}`, `{}`, nil, "a |"},
		{"a number may have a comma", `{"type":"text","name":"a","validators":[{"type":"numeric","maxValue":2}]}`, `{"a":"1,5"}`, nil, "a |"},
		{"a word is no number", `{"type":"text","name":"a","validators":[{"type":"numeric","maxValue":2}]}`, `{"a":"1.5x"}`, nil, "a | a"},
		{"digits count at the end of a text", `{"type":"text","name":"a","validators":[{"type":"text","allowDigits":false}]},{"type":"text","name":"b","validators":[{"type":"text","allowDigits":false}]}`, `{"a":"a1","b":"1a"}`, nil, "a b | a"},
		{"none is offered whatever holds for all choices", `{"type":"checkbox","name":"a","choices":[1,2],"showNoneItem":true,"choicesVisibleIf":"{item} = 1"}`, `{"a":["none"]}`, nil, "a |"},
		{"a choice's own condition stands for the one for all", `{"type":"checkbox","name":"a","choices":[1,{"value":2,"visibleIf":"1 = 1"}],"choicesVisibleIf":"{item} = 3"}`, `{"a":[2]}`, nil, "a |"},
		{"a row's own condition does in a grid", `{"type":"matrix","name":"a","columns":[1],"rows":["r",{"value":"s","visibleIf":"1 = 1"}],"rowsVisibleIf":"{item} = 'x'"}`, `{"a":{"s":1}}`, nil, "a |"},
		{"but stands beside it in a table", `{"type":"matrixdropdown","name":"a","choices":[1],"columns":[{"name":"c"}],"rows":["r",{"value":"s","visibleIf":"1 = 1"}],"rowsVisibleIf":"{item} = 'r'"}`, `{"a":{"r":{"c":1}}}`, nil, "a |"},
		{"a question with no row left is hidden when it says so", `{"type":"matrix","name":"a","columns":[1],"rows":["r"],"rowsVisibleIf":"1 = 2","hideIfRowsEmpty":true,"isRequired":true},{"type":"text","name":"b"}`, `{}`, nil, "b |"},
		{"a column that is hidden takes its answers away", `{"type":"text","name":"t"},{"type":"matrix","name":"a","columns":[1,{"value":2,"visibleIf":"{t} = 'x'"}],"rows":["r"]}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "a", Value: map[string]any{"r": 2}}, {Name: "t", Value: "y"}}, "a t |"},
		{"a row that is hidden takes its answers away", `{"type":"text","name":"t"},{"type":"matrix","name":"a","columns":[1,2],"rows":["r",{"value":"s","visibleIf":"{t} = 'x'"}]},` + text + `{a.s} = 2"}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "a", Value: map[string]any{"r": 1, "s": 2}}, {Name: "t", Value: "y"}}, "a t |"},
		{"a grid that is hidden takes conditions on its rows with it", `{"type":"text","name":"t"},{"type":"matrix","name":"a","columns":[1,2],"rows":["r"],"visibleIf":"{t} <> 'y'"},` + text + `{a.r} = 2"},{"type":"text","name":"c","requiredIf":"{a.r} = 2"}`, "", []oracle.Step{{Name: "a", Value: map[string]any{"r": 2}}, {Name: "b", Value: "x"}, {Name: "t", Value: "y"}}, "c t |"},
		{"columns that one condition hides take their cells with them", `{"type":"text","name":"t"},{"type":"matrixdropdown","name":"a","choices":[1,2],"columns":[{"name":"c"},{"name":"d"}],"columnsVisibleIf":"{t} <> 'y'","rows":["r"]},` + text + `{a.r.c} = 2"}`, "", []oracle.Step{{Name: "a", Row: "r", Column: "c", Value: 2}, {Name: "b", Value: "x"}, {Name: "t", Value: "y"}}, "a t |"},
		{"a computed answer counts although it is hidden", `{"type":"expression","name":"a","expression":"1 + 1","visibleIf":"1 = 2"},` + text + `{a} = 2"}`, `{}`, nil, "b |"},
		{"or has been hidden since", `{"type":"text","name":"t"},{"type":"expression","name":"a","expression":"1 + 1","visibleIf":"{t} = 'x'"},` + text + `{a} = 2"}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "t", Value: "y"}}, "b t |"},
		{"and in a panel that is not enabled", `{"type":"text","name":"t"},{"type":"panel","enableIf":"1 = 2","elements":[{"type":"expression","name":"a","expression":"{t}"}]},` + text + `{a} = 2"}`, "", []oracle.Step{{Name: "t", Value: "2"}}, "a b t |"},
		{"a ranking is the same in the same order only", `{"type":"ranking","name":"a","choices":[1,2]},` + text + `{a} = [2, 1]"},{"type":"text","name":"c","visibleIf":"{a} <> [1, 2]"}`, `{"a":[1,2]}`, nil, "a |"},
		{"other lists are the same in any order", `{"type":"checkbox","name":"a","choices":[1,2]},` + text + `{a} = [2, 1]"}`, `{"a":[1,2]}`, nil, "a b |"},
		{"cells are required although their table is", `{"type":"matrixdropdown","name":"a","isRequired":true,"choices":[1],"columns":[{"name":"c","isRequired":true}],"rows":["r"]}`, `{}`, nil, "a | a a.r.c"},
		{"a validator sees a table whose cells lack something", `{"type":"matrixdropdown","name":"a","choices":[1],"columns":[{"name":"c","isRequired":true},{"name":"d"}],"rows":["r"],"validators":[{"type":"expression","expression":"1 = 2"}]}`, `{"a":{"r":{"d":1}}}`, nil, "a | a a.r.c"},
		{"a sum of words is nothing", `{"type":"text","name":"a"},` + text + `sum({a}, 0.5) = '' and avg({a}, 1) = '' and max({a}, 1) = ''"}`, `{"a":"words"}`, nil, "a b |"},
		{"words for other are asked for", `{"type":"dropdown","name":"a","choices":[1],"showOtherItem":true}`, `{"a":"other"}`, nil, "a | a"},
		{"the words beside an answer are seen", `{"type":"dropdown","name":"a","choices":[1],"showOtherItem":true},` + text + `{a-Comment} = 'x' and getComment('a') = 'x'"}`, `{"a":"other","a-Comment":"x"}`, nil, "a b |"},
		{"a choice that shows late is no other", `{"type":"text","name":"b"},{"type":"dropdown","name":"a","choices":[{"value":1,"visibleIf":"{b} notempty"},2],"showOtherItem":true}`, `{"a":1,"b":"x"}`, nil, "a b |"},
		{"words for a person are computed", `{"type":"dropdown","name":"a","choices":[{"value":1,"text":"One"}]},{"type":"checkbox","name":"c","choices":["x",{"value":2,"text":"Two"}]},{"type":"expression","name":"e","expression":"displayValue('a')"},{"type":"expression","name":"f","expression":"displayValue('c')"}`, `{"a":1,"c":["x",2]}`, nil, "a c e f |"},
		{"a part of a text", `{"type":"text","name":"a"},` + text + `substring({a}, 1, 3) = 'bc'"}`, `{"a":"abcd"}`, nil, "a b |"},
		{"an address", `{"type":"text","name":"a","inputType":"url"},{"type":"text","name":"b","inputType":"email"},{"type":"text","name":"c","inputType":"tel"},{"type":"text","name":"d","inputType":"month"}`, `{"a":"https://example.org/x","b":"a@example.org","c":"416 555 0100","d":"2026-11"}`, nil, "a b c d |"},
		{"a default is there from the start", `{"type":"radiogroup","name":"a","choices":[1,2],"defaultValue":2},` + text + `{a} = 2"}`, "", []oracle.Step{}, "a b |"},
		{"and may be taken away", `{"type":"radiogroup","name":"a","choices":[1,2],"defaultValue":2},` + text + `{a} = 2"}`, "", []oracle.Step{{Name: "a"}}, "a |"},
		{"a default comes when its question does", `{"type":"text","name":"t"},{"type":"radiogroup","name":"a","choices":[1,2],"defaultValue":2,"visibleIf":"{t} = 'x'"}`, "", []oracle.Step{{Name: "t", Value: "x"}}, "a t |"},
		{"and goes with it", `{"type":"text","name":"t"},{"type":"radiogroup","name":"a","choices":[1,2],"defaultValue":2,"visibleIf":"{t} = 'x'"}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "t", Value: "y"}}, "t |"},
		{"a question in a hidden panel counts as unanswered", `{"type":"text","name":"t"},{"type":"panel","visibleIf":"{t} = 'x'","elements":[{"type":"text","name":"a"}]},` + text + `{a} = 1"}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "a", Value: "1"}, {Name: "t", Value: "y"}}, "t |"},
		{"a cell that is hidden counts as unanswered", `{"type":"matrixdropdown","name":"a","choices":[1,2],"columns":[{"name":"c"},{"name":"d","visibleIf":"{row.c} = 1"}],"rows":["r"]},` + text + `{a.r.d} = 2"}`, "", []oracle.Step{{Name: "a", Row: "r", Column: "c", Value: 1}, {Name: "a", Row: "r", Column: "d", Value: 2}, {Name: "a", Row: "r", Column: "c", Value: 2}}, "a |"},
		{"a table is summed without its hidden rows", `{"type":"text","name":"t"},{"type":"matrixdropdown","name":"a","choices":[1,2],"columns":[{"name":"c"}],"rows":["r",{"value":"s","visibleIf":"{t} = 'x'"}]},` + text + `sumInArray({a}, 'c') = 3"}`, "", []oracle.Step{{Name: "t", Value: "x"}, {Name: "a", Row: "r", Column: "c", Value: 1}, {Name: "a", Row: "s", Column: "c", Value: 2}, {Name: "t", Value: "y"}}, "a t |"},
		{"all of a table is summed", `{"type":"matrixdropdown","name":"a","choices":[1,2],"columns":[{"name":"c"},{"name":"k"}],"rows":["r","s"]},` + text + `sumInArray({a}, 'c', {k} = 1) = 2 and maxInArray({a}, 'c') = 2 and countInArray({a}, 'k') = 1"}`, `{"a":{"r":{"c":1},"s":{"c":2,"k":1}}}`, nil, "a b |"},
		{"a yes among numbers is a 1, whichever came first", `{"type":"boolean","name":"a"},{"type":"expression","name":"e","expression":"max({a}, 1)"}`, "", []oracle.Step{{Name: "a", Value: true}}, "a e |"},
		{"a mean needs so many answers", `{"type":"rating","name":"a"},{"type":"rating","name":"c"},` + text + `mean_min(2, {a}, {c}) = 3"},{"type":"text","name":"d","visibleIf":"mean_min(2, {a}, {x}) = ''"},{"type":"rating","name":"x"}`, `{"a":2,"c":4}`, nil, "a b c d x |"},
		{"a score is reversed", `{"type":"rating","name":"a"},` + text + `reverse({a}, 1, 5) = 4"}`, `{"a":2}`, nil, "a b |"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			m := model(t, elements(tc.elements))
			var found []string
			given := map[string]any{}
			if tc.steps != nil {
				found = answered(t, e, m, tc.steps)
				browser, _ := e.Answer(oracle.Ask{Definition: m.Canonical(), Steps: tc.steps})
				given = browser.Data
			} else {
				if err := json.Unmarshal([]byte(tc.given), &given); err != nil {
					t.Fatal(err)
				}
				found = compared(t, e, m, given)
			}
			if len(found) > 0 {
				t.Error(strings.Join(found, "\n"))
			}
			server, _ := stateOf(m, given)
			if got := strings.TrimSpace(strings.Join(sorted(server.Questions), " ") + " | " + strings.Join(sorted(server.Faults), " ")); got != strings.TrimSpace(tc.want) {
				t.Errorf("shown and faulty are %q", got)
			}
		})
	}
}
