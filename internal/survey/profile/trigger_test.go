package profile

import (
	"slices"
	"strings"
	"testing"

	"laurel/internal/survey/oracle"
)

const triggered = `{"pages":[
	{"elements":[{"type":"radiogroup","name":"stop","choices":["yes","no"],"isRequired":true},{"type":"text","name":"home"},{"type":"text","name":"work"}]},
	{"elements":[{"type":"text","inputType":"number","name":"n","isRequired":true},{"type":"rating","name":"rate"}]},
	{"elements":[{"type":"text","name":"last","isRequired":true}]}],
	"triggers":[
		{"type":"complete","expression":"{stop} = 'yes'"},
		{"type":"complete","expression":"{n} > 5 and {stop} = 'no'"},
		{"type":"copyvalue","expression":"{stop} = 'no'","setToName":"work","fromName":"home"},
		{"type":"setvalue","expression":"{n} = 3","setToName":"rate","setValue":4},
		{"type":"skip","expression":"{home} = 'x'","gotoName":"last"}]}`

func TestACompleteTriggerEndsTheQuestionnaire(t *testing.T) {
	m := model(t, triggered)
	for _, tc := range []struct{ rule, given, want string }{
		{"nothing after the page has to be answered", `{"stop":"yes"}`, ""},
		{"what is answered after it is kept and checked", `{"stop":"yes","last":"x"}`, ""},
		{"the page itself has to be answered", `{"home":"x"}`, "stop REQUIRED, n REQUIRED, last REQUIRED"},
		{"without it all has to be answered", `{"stop":"no","n":1}`, "last REQUIRED"},
		{"a condition over two pages ends after the later", `{"stop":"no","n":6}`, ""},
		{"a condition that looks ahead is not met before", `{"n":6}`, "stop REQUIRED, last REQUIRED"},
		{"a skip takes no requirement away", `{"stop":"no","home":"x","last":"y"}`, "n REQUIRED"},
	} {
		if _, issues := m.Check(answers(t, tc.given), Options{Strict: true, Today: day}); codes(issues) != tc.want {
			t.Errorf("%s: told %q, want %q", tc.rule, codes(issues), tc.want)
		}
	}
}

// Whatever the browser ends with, page by page and with its triggers, may be submitted.
func TestTheBrowserEndsWhereTheServerSays(t *testing.T) {
	e := oracle.New(t, day)
	m := model(t, triggered)
	next := oracle.Step{Next: true}
	set := func(name string, v any) oracle.Step { return oracle.Step{Name: name, Value: v} }
	for _, tc := range []struct {
		rule      string
		steps     []oracle.Step
		completed bool
		want      string // data
	}{
		{"it ends after the first page", []oracle.Step{set("stop", "yes"), next}, true, `{"stop":"yes"}`},
		{"it goes on", []oracle.Step{set("stop", "no"), next}, false, `{"stop":"no"}`},
		{"it ends after the second page", []oracle.Step{set("stop", "no"), next, set("n", 6), next}, true, `{"n":6,"stop":"no"}`},
		{"it ends after the last", []oracle.Step{set("stop", "no"), next, set("n", 1), next, set("last", "x"), next}, true, `{"last":"x","n":1,"stop":"no"}`},
		{"a required answer is missing", []oracle.Step{set("stop", "no"), next, set("n", 1), next, next}, false, `{"n":1,"stop":"no"}`},
		{"a value is copied", []oracle.Step{set("home", "a"), set("stop", "no")}, false, `{"home":"a","stop":"no","work":"a"}`},
		{"a copy may be changed", []oracle.Step{set("home", "a"), set("stop", "no"), set("work", "b")}, false, `{"home":"a","stop":"no","work":"b"}`},
		{"and is copied again when its source changes", []oracle.Step{set("stop", "no"), set("home", "a"), set("work", "b"), set("home", "c")}, false, `{"home":"c","stop":"no","work":"c"}`},
		{"a value is set", []oracle.Step{set("n", 3)}, false, `{"n":3,"rate":4}`},
		{"a set value may be changed", []oracle.Step{set("n", 3), set("rate", 2)}, false, `{"n":3,"rate":2}`},
		{"a set value stays", []oracle.Step{set("n", 3), set("n", 4)}, false, `{"n":4,"rate":4}`},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			got, err := e.Answer(oracle.Ask{Definition: m.Canonical(), Steps: tc.steps})
			if err != nil {
				t.Fatal(err)
			}
			if got.Completed != tc.completed || string(canonical(nil, any(got.Data))) != tc.want {
				t.Errorf("completed %v with %s", got.Completed, canonical(nil, any(got.Data)))
			}
			result, issues := m.Check(got.Data, Options{Strict: tc.completed, Today: day})
			if len(issues) > 0 || len(result.Dropped) > 0 || !alike(result.Clean, got.Data) {
				t.Errorf("the server says %s, drops %v", codes(issues), result.Dropped)
			}
		})
	}
}

func TestTriggersThatCannotBeHeldToAreRefused(t *testing.T) {
	in := func(trigger string) string {
		return `{"triggers":[` + trigger + `],"elements":[{"type":"text","name":"a"},{"type":"text","name":"b","visibleIf":"{a} = 1"},{"type":"rating","name":"r"},{"type":"radiogroup","name":"c","choices":[1,{"value":2,"visibleIf":"{a} = 1"}]},{"type":"text","inputType":"number","name":"n"},{"type":"expression","name":"e","expression":"{a}"}]}`
	}
	for _, tc := range []struct{ rule, trigger, code, path string }{
		{"one that shows", `{"type":"visible","expression":"{a} = 1","questions":["b"]}`, "UNSUPPORTED_TRIGGER", "triggers[0].type"},
		{"one that computes", `{"type":"runexpression","expression":"{a} = 1","runExpression":"1"}`, "UNSUPPORTED_TRIGGER", "triggers[0].type"},
		{"one without a condition", `{"type":"complete"}`, "NO_EXPRESSION", "triggers[0]"},
		{"one about nothing", `{"type":"complete","expression":"{z} = 1"}`, "MISSING_REFERENCE", "triggers[0].expression"},
		{"into nothing", `{"type":"setvalue","expression":"{a} = 1","setToName":"z","setValue":1}`, "MISSING_REFERENCE", "triggers[0].setToName"},
		{"into a computed value", `{"type":"setvalue","expression":"{a} = 1","setToName":"e","setValue":1}`, "TRIGGER_TARGET", "triggers[0].setToName"},
		{"into what may be hidden", `{"type":"setvalue","expression":"{a} = 1","setToName":"b","setValue":"1"}`, "TRIGGER_HIDDEN", "triggers[0].setToName"},
		{"a choice that may be hidden", `{"type":"setvalue","expression":"{a} = 1","setToName":"c","setValue":2}`, "TRIGGER_HIDDEN", "triggers[0].setToName"},
		{"what is no answer", `{"type":"setvalue","expression":"{a} = 1","setToName":"r","setValue":9}`, "TRIGGER_VALUE", "triggers[0].setValue"},
		{"a text into a number", `{"type":"copyvalue","expression":"{a} = 1","setToName":"n","fromName":"a"}`, "TRIGGER_VALUE", "triggers[0].fromName"},
		{"a variable", `{"type":"setvalue","expression":"{a} = 1","setToName":"r","setValue":2,"isVariable":true}`, "UNSUPPORTED_PROPERTY", "triggers[0].isVariable"},
		{"about what is computed", `{"type":"setvalue","expression":"{e} = 1","setToName":"r","setValue":2}`, "TRIGGER_COMPUTED", "triggers[0].expression"},
		{"in a circle", `{"type":"setvalue","expression":"{a} = 1","setToName":"n","setValue":2},{"type":"setvalue","expression":"{n} = 2","setToName":"a","setValue":"1"}`, "CIRCULAR", "elements[0]"},
		{"in a circle over what it hides", `{"type":"setvalue","expression":"{b} = 1","setToName":"a","setValue":"1"}`, "CIRCULAR", "elements[0]"},
		{"to nowhere", `{"type":"skip","expression":"{a} = 1","gotoName":"z"}`, "MISSING_REFERENCE", "triggers[0].gotoName"},
	} {
		m, problems := Parse([]byte(in(tc.trigger)))
		if m != nil || !slices.ContainsFunc(problems, func(p Problem) bool { return p.Code == tc.code && p.Path == tc.path }) {
			t.Errorf("%s: told\n%s", tc.rule, told(problems))
		}
	}
	model(t, in(`{"type":"setvalue","expression":"{a} = 1","setToName":"r","setValue":2}`))
}

func TestWhatDependsOnTheOrderOfAnsweringIsRefused(t *testing.T) {
	for _, property := range []string{"setValueIf", "setValueExpression", "resetValueIf", "defaultValueExpression"} {
		m, problems := Parse([]byte(elements(`{"type":"text","name":"a"},{"type":"text","name":"b","` + property + `":"{a} = 1"}`)))
		if m != nil || !strings.Contains(told(problems), "SET_BY_HISTORY pages[0].elements[1]."+property) {
			t.Errorf("%s: %s", property, told(problems))
		}
	}
}

func TestWordsDecideNothing(t *testing.T) {
	const q = `{"type":"radiogroup","name":"a","choices":[{"value":1,"text":"One"}],"showOtherItem":true},`
	if m, problems := Parse([]byte(elements(q + `{"type":"text","name":"b","visibleIf":"displayValue('a') = 'One'"}`))); m != nil || !strings.Contains(told(problems), "WORDS_DECIDE") {
		t.Error(told(problems))
	}
	m := model(t, elements(q+`{"type":"expression","name":"e","expression":"displayValue('a')"},{"type":"expression","name":"f","expression":"getComment('a')"}`))
	for given, want := range map[string]string{
		`{"a":1}`: `{"a":1,"e":"One"}`, `{}`: `{}`, `{"a":"other","a-Comment":"mine"}`: `{"a":"other","a-Comment":"mine","e":"mine","f":"mine"}`,
	} {
		if got, issues := m.Check(answers(t, given), Options{Strict: true, Today: day}); len(issues) > 0 || string(canonical(nil, any(got.Clean))) != want {
			t.Errorf("%s gives %s, %s", given, canonical(nil, any(got.Clean)), codes(issues))
		}
	}
}

// What the package doc says the browser does otherwise; if it no longer does, the doc and
// the rule want another look.
func TestTheBrowserDiffersOnPurpose(t *testing.T) {
	e := oracle.New(t, day)
	set := func(name string, v any) oracle.Step { return oracle.Step{Name: name, Value: v} }
	for _, tc := range []struct {
		rule, definition string
		ask              oracle.Ask
		browser          string // data
		issues, dropped  string // of the server, over what the browser has
	}{
		{"a skip over a required question", triggered, oracle.Ask{Steps: []oracle.Step{set("stop", "no"), set("home", "x"), set("last", "y"), {Next: true}}}, `{"home":"x","last":"y","stop":"no","work":"x"}`, "n REQUIRED", ""},
		{"an answer that arrives with what hides it", elements(`{"type":"text","name":"a"},{"type":"text","name":"b","visibleIf":"{a} = 1"},{"type":"text","name":"c","visibleIf":"{b} = 2"}`), oracle.Ask{Answers: map[string]any{"b": "2", "c": "x"}}, `{"b":"2","c":"x"}`, "", "b c"},
		{"words for another choice", elements(`{"type":"radiogroup","name":"a","choices":[1],"showOtherItem":true}`), oracle.Ask{Steps: []oracle.Step{set("a", "other"), set("a-Comment", "mine"), set("a", 1.0)}}, `{"a":1}`, "", ""},
		{"a number below its minimum", elements(`{"type":"text","inputType":"number","name":"a","min":1}`), oracle.Ask{Answers: map[string]any{"a": 0.0}}, `{"a":0}`, "a OUT_OF_RANGE", ""},
		{"a key nobody knows", elements(`{"type":"text","name":"a"}`), oracle.Ask{Answers: map[string]any{"b": 1.0}}, `{"b":1}`, "b UNKNOWN_QUESTION", ""},
		{"a rating off its scale", elements(`{"type":"rating","name":"a"}`), oracle.Ask{Answers: map[string]any{"a": 77.0}}, `{"a":77}`, "a UNKNOWN_CHOICE", ""},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			m := model(t, tc.definition)
			tc.ask.Definition = m.Canonical()
			got, err := e.Answer(tc.ask)
			if err != nil || string(canonical(nil, any(got.Data))) != tc.browser {
				t.Errorf("the browser has %s, %v", canonical(nil, any(got.Data)), err)
			}
			result, issues := m.Check(got.Data, Options{Strict: true, Today: day})
			if codes(issues) != tc.issues || strings.Join(result.Dropped, " ") != tc.dropped {
				t.Errorf("the server says %q, drops %q", codes(issues), result.Dropped)
			}
		})
	}
}
