package profile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/survey/scoring"
)

var day = clock.Date{Year: 2026, Month: time.November, Day: 24}

func model(t testing.TB, definition string) *Model {
	t.Helper()
	m, problems := Parse([]byte(definition))
	if m == nil {
		t.Fatalf("refused: %s", told(problems))
	}
	return m
}

// elements wraps elements into a definition.
func elements(es string) string { return `{"pages":[{"elements":[` + es + `]}]}` }

func told(problems []Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, fmt.Sprintf("%s %s line %d: %s", p.Code, p.Path, p.Line, Message(p.Code, p.Params, "en")))
	}
	return strings.Join(out, "\n")
}

func answers(t testing.TB, doc string) map[string]any {
	t.Helper()
	var a map[string]any
	if err := json.Unmarshal([]byte(doc), &a); err != nil {
		t.Fatal(err)
	}
	return a
}

func codes(issues []Issue) string {
	var out []string
	for _, i := range issues {
		out = append(out, i.Path+" "+i.Code)
	}
	return strings.Join(out, ", ")
}

// What the browser's own validation lets through or alters (surveys.md 4.3).
func TestForgedAnswersAreRefusedWithTheirPath(t *testing.T) {
	m := model(t, elements(`
		{"type":"checkbox","name":"picks","choices":["a","b","c"],"maxSelectedChoices":2},
		{"type":"text","inputType":"number","name":"number","max":5},
		{"type":"text","inputType":"date","name":"date"},
		{"type":"rating","name":"rating","rateMax":5},
		{"type":"boolean","name":"boolean"},
		{"type":"matrix","name":"matrix","columns":["x","y"],"rows":["r1","r2"]},
		{"type":"text","name":"short","maxLength":5},
		{"type":"comment","name":"comment"},
		{"type":"radiogroup","name":"radio","choices":["a","b"]},
		{"type":"radiogroup","name":"must","choices":["a","b"],"isRequired":true},
		{"type":"ranking","name":"ranking","choices":["a","b","c"]},
		{"type":"text","inputType":"email","name":"email"}`))
	for _, tc := range []struct{ rule, forged, want string }{
		{"more picks than allowed", `{"picks":["a","b","c"]}`, "picks TOO_MANY"},
		{"a number that is a word", `{"number":"abc"}`, "number WRONG_TYPE"},
		{"a date that is none", `{"date":"nope"}`, "date BAD_FORMAT"},
		{"a rating off the scale", `{"rating":77}`, "rating UNKNOWN_CHOICE"},
		{"a boolean that is a word", `{"boolean":"maybe"}`, "boolean UNKNOWN_CHOICE"},
		{"a row that is not there", `{"matrix":{"r3":"x"}}`, "matrix.r3 UNKNOWN_ROW"},
		{"a column that is not there", `{"matrix":{"r1":"z"}}`, "matrix.r1 UNKNOWN_CHOICE"},
		{"a text that is too long", `{"short":"123456"}`, "short TOO_LONG"},
		{"a comment that is an object", `{"comment":{"a":1}}`, "comment WRONG_TYPE"},
		{"a question that is not there", `{"unheard":1}`, "unheard UNKNOWN_QUESTION"},
		{"a checkbox choice that is not there", `{"picks":["z"]}`, "picks[0] UNKNOWN_CHOICE"},
		{"a radio choice that is not there", `{"radio":"z"}`, "radio UNKNOWN_CHOICE"},
		{"a ranking with one item twice", `{"ranking":["a","a","b"]}`, "ranking[1] DUPLICATE"},
		{"a required radio with an unknown choice", `{"must":"z"}`, "must UNKNOWN_CHOICE"},
		{"a number over the maximum", `{"number":99}`, "number OUT_OF_RANGE"},
		{"an address that is none", `{"email":"abc"}`, "email BAD_FORMAT"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			given := answers(t, tc.forged)
			if _, ok := given["must"]; !ok {
				given["must"] = "a"
			}
			_, issues := m.Check(given, Options{Strict: true, Today: day})
			if got := codes(issues); got != tc.want {
				t.Errorf("told %q, want %q", got, tc.want)
			}
			for _, i := range issues {
				for _, l := range i18n.Languages {
					if s := Message(i.Code, i.Params, l); s == "" || s == messages["OTHER"].In(l) || strings.ContainsAny(s, "{}") {
						t.Errorf("%s in %s says %q", i.Code, l, s)
					}
				}
			}
			// A draft is as closed, but for what may be half-written.
			if _, lenient := m.Check(given, Options{Today: day}); codes(lenient) != tc.want && tc.forged != `{"email":"abc"}` {
				t.Errorf("a draft is told %q, want %q", codes(lenient), tc.want)
			}
		})
	}
}

func TestAnswersAreCheckedByType(t *testing.T) {
	m := model(t, elements(`
		{"type":"text","name":"name"},
		{"type":"text","inputType":"url","name":"url"},
		{"type":"text","inputType":"month","name":"month","min":"2020-01"},
		{"type":"text","inputType":"date","name":"date","max":"2030-01-01"},
		{"type":"text","inputType":"number","name":"n","min":1,"max":9},
		{"type":"checkbox","name":"c","choices":["a","b",3],"showNoneItem":true,"showOtherItem":true,"minSelectedChoices":2},
		{"type":"dropdown","name":"d","choices":[1,2],"showOtherItem":true},
		{"type":"boolean","name":"b","valueTrue":"y","valueFalse":"n"},
		{"type":"ranking","name":"r","choices":["a","b"]},
		{"type":"matrix","name":"m","columns":[1,2],"rows":["r1","r2"],"eachRowRequired":true,"eachRowUnique":true},
		{"type":"comment","name":"v","validators":[{"type":"regex","regex":"^x+$","text":"Only x."}]},
		{"type":"text","name":"w","validators":[{"type":"text","minLength":2,"maxLength":4,"allowDigits":false}]},
		{"type":"text","name":"e","validators":[{"type":"expression","expression":"{e} <> {name}"},{"type":"numeric","minValue":3}]}`))
	for _, tc := range []struct{ given, want string }{
		{`{}`, ""},
		{`{"name":"Éloïse 🌿","url":"https://example.org/x","month":"2026-02","date":"2026-02-28","n":5,"c":["a",3],"d":2,"b":"y","r":["b","a"],"m":{"r1":1,"r2":2},"v":"xx","w":"abc","e":"4"}`, ""},
		{`{"name":null,"c":[],"e":"","m":{},"v":""}`, ""},
		{`{"c":[],"e":""}`, "c TOO_FEW, e VALIDATOR"},
		{`{"name":5}`, "name WRONG_TYPE"},
		{`{"name":"a\u0000b"}`, "name INVALID_TEXT"},
		{`{"url":"javascript:alert(1)"}`, "url BAD_FORMAT"},
		{`{"month":"2026-13"}`, "month BAD_FORMAT"},
		{`{"month":"2019-12"}`, "month OUT_OF_RANGE"},
		{`{"date":"2026-02-30"}`, "date BAD_FORMAT"},
		{`{"date":"2031-01-01"}`, "date OUT_OF_RANGE"},
		{`{"n":0}`, "n OUT_OF_RANGE"},
		{`{"n":"5"}`, "n WRONG_TYPE"},
		{`{"n":[5]}`, "n WRONG_TYPE"},
		{`{"c":["a"]}`, "c TOO_FEW"},
		{`{"c":[null]}`, "c[0] WRONG_TYPE"},
		{`{"c":["none"]}`, ""},
		{`{"c":["none","a"]}`, "c EXCLUSIVE"},
		{`{"c":["3","a"]}`, "c[0] UNKNOWN_CHOICE"},
		{`{"c":"a"}`, "c WRONG_TYPE"},
		{`{"c":["a",["b"]]}`, "c[1] WRONG_TYPE"},
		{`{"c":["a","other"]}`, "c-Comment REQUIRED"},
		{`{"c":["a","other"],"c-Comment":"mine"}`, ""},
		{`{"d":"other","d-Comment":"mine"}`, ""},
		{`{"d":"other","d-Comment":7}`, "d-Comment WRONG_TYPE"},
		{`{"d":{"a":1}}`, "d WRONG_TYPE"},
		{`{"name-Comment":"x"}`, "name-Comment UNKNOWN_QUESTION"},
		{`{"b":true}`, "b UNKNOWN_CHOICE"},
		{`{"r":["a"]}`, "r TOO_FEW"},
		{`{"m":{"r1":1}}`, "m.r2 REQUIRED"},
		{`{"m":{"r1":1,"r2":1}}`, "m.r2 DUPLICATE"},
		{`{"m":[1]}`, "m WRONG_TYPE"},
		{`{"m":{"r1":{"deep":1},"r2":1}}`, "m.r1 WRONG_TYPE"},
		{`{"v":"y"}`, "v VALIDATOR"},
		{`{"w":"a1"}`, "w VALIDATOR"},
		{`{"w":"abcde"}`, "w VALIDATOR"},
		{`{"e":"2"}`, "e VALIDATOR"},
		{`{"e":"5","name":"5"}`, "e VALIDATOR"},
	} {
		given := answers(t, tc.given)
		// The whole table is required row by row only where a row is answered here.
		if _, ok := given["m"]; !ok {
			given["m"] = map[string]any{"r1": 1.0, "r2": 2.0}
		} else if tc.want == "" && len(given["m"].(map[string]any)) == 0 {
			delete(given, "m")
			tc.want = "c TOO_FEW, m.r1 REQUIRED, m.r2 REQUIRED, e VALIDATOR"
		}
		// What is asked of an unanswered question too is answered, unless it is the rule.
		for name, v := range map[string]any{"c": []any{"none"}, "e": "4"} {
			if _, ok := given[name]; !ok {
				given[name] = v
			}
		}
		_, issues := m.Check(given, Options{Strict: true, Today: day})
		if got := codes(issues); got != tc.want {
			t.Errorf("%s: told %q, want %q", tc.given, got, tc.want)
		}
	}
	_, issues := m.Check(map[string]any{"c": []any{"none"}, "e": "4", "v": "y", "m": map[string]any{"r1": 1.0, "r2": 2.0}}, Options{Strict: true})
	if got := Message(issues[0].Code, issues[0].Params, "fr"); got != "Only x." {
		t.Errorf("the author's own words are lost: %q", got)
	}
}

const branching = `{"pages":[
	{"elements":[
		{"type":"radiogroup","name":"mentor","choices":["yes","no"],"isRequired":true},
		{"type":"comment","name":"how","visibleIf":"{mentor} = 'yes'","isRequired":true},
		{"type":"text","name":"why","visibleIf":"{how} notempty"},
		{"type":"checkbox","name":"topics","choices":["career",{"value":"leave","visibleIf":"{mentor} = 'yes'"}]}]},
	{"visibleIf":"{mentor} = 'yes'","elements":[{"type":"panel","visibleIf":"{topics} contains 'career'","elements":[
		{"type":"text","inputType":"number","name":"years"},
		{"type":"matrix","name":"grid","columns":[1,2],"rows":["r1",{"value":"r2","visibleIf":"{years} > 3"}]}]}]},
	{"elements":[
		{"type":"expression","name":"double","expression":"{years} * 2"},
		{"type":"text","name":"many","visibleIf":"{double} >= 10","requiredIf":"{total} = 6"},
		{"type":"text","name":"locked","isRequired":true,"enableIf":"{mentor} = 'no'"},
		{"type":"text","name":"never","visible":false,"isRequired":true}]}],
	"calculatedValues":[{"name":"total","expression":"{years} + 1","includeIntoResult":true}]}`

func TestBranching(t *testing.T) {
	m := model(t, branching)
	for _, tc := range []struct {
		rule, given string
		strict      string // issues of a submission; a draft has none
		dropped     string // of both
	}{
		{"nothing is asked of those without a mentor", `{"mentor":"no","locked":"x"}`, "", ""},
		{"what is enabled and required must be answered", `{"mentor":"no"}`, "locked REQUIRED", ""},
		{"what is hidden need not be answered", `{"mentor":"yes","how":"well"}`, "", ""},
		{"a question shown by a choice is required", `{"mentor":"yes"}`, "how REQUIRED", ""},
		{"an answer to a hidden question is dropped", `{"mentor":"no","locked":"x","how":"well"}`, "", "how"},
		{"hiding goes on to what depends on it", `{"mentor":"no","locked":"x","how":"well","why":"so"}`, "", "how, why"},
		{"a hidden page hides its panels", `{"mentor":"no","locked":"x","topics":["career"],"years":5}`, "", "years"},
		{"a hidden panel hides its questions", `{"mentor":"yes","how":"well","years":5}`, "", "years"},
		{"a hidden choice is dropped", `{"mentor":"no","locked":"x","topics":["career","leave"]}`, "", "topics[1]"},
		{"a hidden row is dropped", `{"mentor":"yes","how":"x","topics":["career"],"years":2,"grid":{"r1":1,"r2":2}}`, "", "grid.r2"},
		{"requiredIf follows computed values", `{"mentor":"yes","how":"x","topics":["career"],"years":5}`, "many REQUIRED", ""},
		{"an answer to what is never shown is dropped", `{"mentor":"no","locked":"x","never":"x"}`, "", "never"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			for _, strict := range []bool{true, false} {
				result, issues := m.Check(answers(t, tc.given), Options{Strict: strict, Today: day})
				if got := codes(issues); strict && got != tc.strict || !strict && got != "" {
					t.Errorf("strict %v: told %q, want %q", strict, got, tc.strict)
				}
				if got := strings.Join(result.Dropped, ", "); got != tc.dropped {
					t.Errorf("strict %v: drops %q, want %q", strict, got, tc.dropped)
				}
			}
		})
	}
}

func TestComputedValuesAreRecomputed(t *testing.T) {
	m := model(t, branching)
	got, issues := m.Check(answers(t, `{"mentor":"yes","how":"x","topics":["career"],"years":5,"many":"m","double":99,"total":99,"grid":{"r1":2,"r2":1}}`), Options{Strict: true, Today: day})
	want := answers(t, `{"mentor":"yes","how":"x","topics":["career"],"years":5,"many":"m","double":10,"total":6,"grid":{"r1":2,"r2":1}}`)
	if len(issues) > 0 || !reflect.DeepEqual(got.Clean, want) {
		t.Errorf("%v, %s", got.Clean, codes(issues))
	}
	if got.Answered != 7 || got.Asked != 9 {
		t.Errorf("%d of %d answered, want 7 of 9", got.Answered, got.Asked)
	}
}

func TestWordsForOtherAreDroppedWhenOtherIsNotChosen(t *testing.T) {
	m := model(t, elements(`{"type":"radiogroup","name":"q","choices":["a"],"hasOther":true}`))
	got, issues := m.Check(map[string]any{"q": "a", "q-Comment": "left over"}, Options{Strict: true})
	if len(issues) > 0 || len(got.Clean) != 1 || !slices.Equal(got.Dropped, []string{"q-Comment"}) {
		t.Errorf("%v, %v", got, issues)
	}
}

func TestNumbersMayComeAsJSONNumbers(t *testing.T) {
	m := model(t, elements(`{"type":"rating","name":"r"},{"type":"text","inputType":"number","name":"n"}`))
	got, issues := m.Check(map[string]any{"r": json.Number("4"), "n": json.Number("2.5")}, Options{Strict: true})
	if len(issues) > 0 || got.Clean["r"] != 4.0 || got.Clean["n"] != 2.5 {
		t.Errorf("%v, %v", got, issues)
	}
	if _, issues := m.Check(map[string]any{"n": json.Number("1e999")}, Options{}); codes(issues) != "n WRONG_TYPE" {
		t.Errorf("a number that is not finite is told %q", codes(issues))
	}
}

func TestWhatLiesOutsideTheProfileIsRefusedWithItsLine(t *testing.T) {
	q := func(properties string) string {
		return "{\"pages\": [\n{\"elements\": [\n{\"type\": \"radiogroup\", \"name\": \"a\", \"choices\": [1, 2]},\n{\"name\": \"q\",\n" + properties + "}\n]}]}"
	}
	for _, tc := range []struct {
		rule, definition, code, path string
		line                         int
	}{
		{"an empty file", " ", "EMPTY", "", 1},
		{"JSON that is not well-formed", "{\n\"pages\": [}", "JSON_SYNTAX", "", 2},
		{"text after the end", "{}\n{}", "JSON_SYNTAX", "", 2},
		{"a list for a survey", "[]", "WRONG_PROPERTY", "", 1},
		{"invalid UTF-8", "{\n\"title\": \"\xff\"}", "INVALID_TEXT", "", 2},
		{"NUL in a text", "{\n\"title\": \"\\u0000\"}", "INVALID_TEXT", "", 2},
		{"a key twice", "{\"title\": \"a\",\n\"title\": \"b\"}", "DUPLICATE_KEY", "", 2},
		{"nesting without end", strings.Repeat("[", 200), "TOO_DEEP", "", 1},
		{"no question", `{"pages":[]}`, "NO_QUESTIONS", "pages", 1},
		{"a repeated table", q(`"type": "paneldynamic"`), "UNSUPPORTED_TYPE", "pages[0].elements[1].type", 5},
		{"a file", q(`"type": "file"`), "UNSUPPORTED_TYPE", "pages[0].elements[1].type", 5},
		{"no type", q(`"title": "x"`), "NO_TYPE", "pages[0].elements[1]", 4},
		{"choices from an address", q("\"type\": \"dropdown\", \"choices\": [1],\n\"choicesByUrl\": {\"url\": \"x\"}"), "UNSUPPORTED_PROPERTY", "pages[0].elements[1].choicesByUrl", 6},
		{"scripts in HTML", q(`"type": "html", "html": "<p>ok</p><script>x</script>"`), "UNSAFE_HTML", "pages[0].elements[1].html", 5},
		{"attributes in HTML", q(`"type": "html", "html": "<p onclick=x>ok</p>"`), "UNSAFE_HTML", "pages[0].elements[1].html", 5},
		{"an answer piped into HTML", q(`"type": "html", "html": "<b>{a}</b>"`), "UNSAFE_HTML", "pages[0].elements[1].html", 5},
		{"HTML in the thanks", `{"completedHtml":"<img src=x>","elements":[{"type":"text","name":"a"}]}`, "UNSAFE_HTML", "completedHtml", 1},
		{"two questions of one name", q(`"type": "text", "name": "a"`), "DUPLICATE_KEY", "", 5},
		{"two questions of one name", strings.Replace(q(`"type": "text"`), `"q"`, `"a"`, 1), "DUPLICATE_NAME", "pages[0].elements[1].name", 4},
		{"a name expressions cannot hold", strings.Replace(q(`"type": "text"`), `"q"`, `"a.b"`, 1), "BAD_NAME", "pages[0].elements[1].name", 4},
		{"a name that only its letters' case tells apart", strings.Replace(q(`"type": "text"`), `"q"`, `"A"`, 1), "DUPLICATE_NAME", "pages[0].elements[1].name", 4},
		{"a name that means something to the browser", q(`"type": "text", "visibleIf": "{pageNo} = 1"`), "RESERVED_NAME", "pages[0].elements[1].visibleIf", 5},
		{"a validator that cannot look at choices", q(`"type": "radiogroup", "choices": [1], "validators": [{"type": "regex", "regex": "x"}]`), "VALIDATOR_TYPE", "pages[0].elements[1].validators[0]", 5},
		{"a ranking that may shrink to one", q(`"type": "ranking", "choices": [1, {"value": 2, "visibleIf": "{a} = 1"}]`), "RANKING_OF_ONE", "pages[0].elements[1].choices", 4},
		{"rows that only their letters' case tells apart", q(`"type": "matrix", "columns": [1], "rows": ["r", "R"]`), "DUPLICATE_CHOICE", "pages[0].elements[1].rows[1]", 4},
		{"a name that browsers trip over", strings.Replace(q(`"type": "text"`), `"q"`, `"__proto__"`, 1), "BAD_NAME", "pages[0].elements[1].name", 4},
		{"an expression that cannot be read", q(`"type": "text", "visibleIf": "{a} ="`), "EXPRESSION", "pages[0].elements[1].visibleIf", 5},
		{"a function of one's own", q(`"type": "text", "visibleIf": "mine({a})"`), "EXPRESSION", "pages[0].elements[1].visibleIf", 5},
		{"a question that does not exist", q(`"type": "text", "requiredIf": "{b} = 1"`), "MISSING_REFERENCE", "pages[0].elements[1].requiredIf", 5},
		{"a question that depends on itself", q(`"type": "text", "visibleIf": "{q} empty"`), "CIRCULAR", "pages[0].elements[1]", 4},
		{"choices without values", q(`"type": "dropdown", "choices": ["x", {"text": "y"}]`), "NO_VALUE", "pages[0].elements[1].choices[1]", 5},
		{"no choices", q(`"type": "dropdown"`), "NO_CHOICES", "pages[0].elements[1].choices", 4},
		{"one value for two choices", q(`"type": "dropdown", "choices": [1, "1"]`), "DUPLICATE_CHOICE", "pages[0].elements[1].choices[1]", 4},
		{"a scale without points", q(`"type": "rating", "rateMin": 5, "rateMax": 1`), "BAD_SCALE", "pages[0].elements[1]", 4},
		{"a scale of more points than browsers show", q(`"type": "rating", "rateMin": 0, "rateMax": 20`), "BAD_SCALE", "pages[0].elements[1]", 4},
		{"a pattern that looks ahead", q(`"type": "text", "validators": [{"type": "regex", "regex": "^(?=x)"}]`), "BAD_PATTERN", "pages[0].elements[1].validators[0].regex", 5},
		{"a default that is no answer", q(`"type": "dropdown", "choices": [1], "defaultValue": 2`), "BAD_DEFAULT", "pages[0].elements[1].defaultValue", 5},
		{"a property of the wrong kind", q(`"type": "text", "isRequired": "yes"`), "WRONG_PROPERTY", "pages[0].elements[1].isRequired", 5},
		{"an input of another kind", q(`"type": "text", "inputType": "password"`), "UNSUPPORTED_VALUE", "pages[0].elements[1].inputType", 5},
		{"a text in one language only", q(`"type": "text", "title": {"en": "Why", "fr": "Pourquoi"}, "description": "Say"`), "MISSING_TRANSLATION", "pages[0].elements[1].description", 5},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			m, problems := Parse([]byte(tc.definition))
			if m != nil {
				t.Fatal("accepted")
			}
			i := slices.IndexFunc(problems, func(p Problem) bool { return p.Code == tc.code && p.Path == tc.path })
			if i < 0 || problems[i].Line != tc.line || !problems[i].Blocking {
				t.Fatalf("told\n%s\nwant %s %s line %d", told(problems), tc.code, tc.path, tc.line)
			}
			for _, l := range i18n.Languages {
				if s := Message(tc.code, problems[i].Params, l); s == "" || s == messages["OTHER"].In(l) {
					t.Errorf("in %s says %q", l, s)
				}
			}
		})
	}
}

func TestCircularBranchingIsRefused(t *testing.T) {
	for rule, es := range map[string]string{
		"two questions":          `{"type":"text","name":"a","visibleIf":"{b} notempty"},{"type":"text","name":"b","visibleIf":"{a} notempty"}`,
		"over a panel":           `{"type":"panel","visibleIf":"{b} notempty","elements":[{"type":"text","name":"a"}]},{"type":"text","name":"b","visibleIf":"{a} notempty"}`,
		"over a choice":          `{"type":"dropdown","name":"a","choices":[{"value":1,"visibleIf":"{b} notempty"}]},{"type":"text","name":"b","visibleIf":"{a} notempty"}`,
		"over a computed answer": `{"type":"expression","name":"a","expression":"{b}"},{"type":"text","name":"b","visibleIf":"{a} notempty"}`,
		"over words for other":   `{"type":"dropdown","name":"a","choices":[1],"hasOther":true,"visibleIf":"{b} notempty"},{"type":"text","name":"b","visibleIf":"{a-Comment} notempty"}`,
	} {
		if m, problems := Parse([]byte(elements(es))); m != nil || !strings.Contains(told(problems), "CIRCULAR") {
			t.Errorf("%s: %s", rule, told(problems))
		}
	}
	// Each required when the other is empty: a usual wish, and no circle of values.
	model(t, elements(`{"type":"text","name":"a","requiredIf":"{b} empty"},{"type":"text","name":"b","requiredIf":"{a} empty"}`))
}

func TestMoreThanThreeHundredQuestionsAreRefused(t *testing.T) {
	var b strings.Builder
	for i := range 301 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"type":"text","name":"q%d"}`, i)
	}
	if _, problems := Parse([]byte(elements(b.String()))); !strings.Contains(told(problems), "TOO_MANY_QUESTIONS") {
		t.Error(told(problems))
	}
	if _, problems := Parse(bytes.Repeat([]byte(" "), maxBytes+1)); !strings.Contains(told(problems), "TOO_LARGE") {
		t.Error(told(problems))
	}
}

const bilingual = `{"title":{"default":"Mentorship","fr":"Mentorat"},"pages":[{"elements":[
	{"type":"rating","name":"q1","title":{"en":"How satisfied are you","fr":"Êtes-vous satisfait"},"rateMax":3,"minRateDescription":{"en":"not","fr":"pas"},"x-missingCodes":[3],"isRequired":true},
	{"type":"matrix","name":"q2","title":{"en":"My mentor","fr":"Mon mentor"},"x-missingCodes":["na"],
		"columns":[{"value":1,"text":{"en":"Never","fr":"Jamais"}},{"value":"2","text":{"en":"Often","fr":"Souvent"}},{"value":"na","text":{"en":"Does not apply","fr":"Sans objet"}}],
		"rows":[{"value":"r1","text":{"en":"listens","fr":"écoute"}},{"value":"r2","text":{"en":"advises","fr":"conseille"}}]},
	{"type":"checkbox","name":"q3","title":{"en":"Which","fr":"Lesquels"},"choices":[1,2],"showOtherItem":true},
	{"type":"ranking","name":"q4","title":{"en":"Rank","fr":"Classez"},"choices":[1,2]},
	{"type":"text","inputType":"number","name":"q5","title":{"en":"Hours","fr":"Heures"}},
	{"type":"comment","name":"q6","title":{"en":"Comments","fr":"Commentaires"}},
	{"type":"boolean","name":"q7","title":{"en":"Again","fr":"Encore"}},
	{"type":"html","name":"h","html":{"en":"<p>Thanks</p>","fr":"<p>Merci</p>"}}]}]}`

func TestQuestionsAsFiguresNeedThem(t *testing.T) {
	m := model(t, bilingual)
	if got := m.Languages(); !slices.Equal(got, []string{"en", "fr"}) || m.Title().Fr() != "Mentorat" {
		t.Errorf("languages %v, title %v", got, m.Title())
	}
	if m.Count() != 8 || m.Minutes() != 3 {
		t.Errorf("%d questions, %d minutes", m.Count(), m.Minutes())
	}
	var got []string
	for _, q := range m.Questions() {
		line := fmt.Sprintf("%s|%s|%s|%s|%s|%v:", q.Name, q.Row, q.Kind, q.Title.Fr(), q.Section.Fr(), q.Required)
		for _, c := range q.Choices {
			line += " " + c.Value + "=" + c.Label.Fr()
			if c.Score != nil {
				line += fmt.Sprintf("(%v)", *c.Score)
			}
			if c.Missing {
				line += "-"
			}
		}
		got = append(got, line)
	}
	want := []string{
		"q1||CHOICE|Êtes-vous satisfait||true: 1=1 (pas)(1) 2=2(2) 3=3-",
		"q2|r1|CHOICE|écoute|Mon mentor|false: 1=Jamais(1) 2=Souvent(2) na=Sans objet-",
		"q2|r2|CHOICE|conseille|Mon mentor|false: 1=Jamais(1) 2=Souvent(2) na=Sans objet-",
		"q3||MULTIPLE|Lesquels||false: 1=1 2=2 other=Autre",
		"q4|1|NUMBER|1|Classez|false:",
		"q4|2|NUMBER|2|Classez|false:",
		"q5||NUMBER|Heures||false:",
		"q6||TEXT|Commentaires||false:",
		"q7||CHOICE|Encore||false: true=Oui false=Non",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAnAnswerIsFoundForEachQuestion(t *testing.T) {
	m := model(t, bilingual)
	given, issues := m.Check(answers(t, `{"q1":2,"q2":{"r1":"na"},"q3":[2,"other"],"q3-Comment":"x","q4":[2,1],"q5":3,"q6":"fine","q7":false}`), Options{Strict: true})
	if len(issues) > 0 {
		t.Fatal(codes(issues))
	}
	var got []string
	for _, q := range m.Questions() {
		a := q.In(given.Clean)
		s := fmt.Sprintf("%v %v %s", a.Given(), a.Chosen, a.Text)
		if a.Number != nil {
			s += fmt.Sprint(*a.Number)
		}
		got = append(got, s)
	}
	want := []string{"true [2] ", "true [na] ", "false [] ", "true [2 other] ", "true [] 2", "true [] 1", "true [] 3", "true [] fine", "true [false] "}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheDefaultLanguageIsThatOfTheDocument(t *testing.T) {
	m := model(t, `{"locale":"fr","title":"Mentorat","elements":[{"type":"text","name":"a","title":"Pourquoi"}]}`)
	if got := m.Languages(); !slices.Equal(got, []string{"fr"}) || m.Title()["fr"] != "Mentorat" {
		t.Errorf("%v, %v", got, m.Title())
	}
	m = model(t, `{"locale":"fr","title":{"default":"Mentorship","fr":"Mentorat"},"elements":[{"type":"text","name":"a","title":{"default":"Why","fr":"Pourquoi"}}]}`)
	if got := m.Languages(); !slices.Equal(got, []string{"en", "fr"}) || m.Title()["en"] != "Mentorship" {
		t.Errorf("%v, %v", got, m.Title())
	}
}

func TestCanonicalIsStableAndReadsBack(t *testing.T) {
	m := model(t, " {\"title\":\"a\\u00e9\\\"\\n\",\n\"elements\":[{\"name\":\"a\",\"type\":\"text\",\"inputType\":\"number\",\"max\":1.50e1,\"min\":0.1}]}")
	want := `{"clearInvisibleValues":"onHiddenContainer","elements":[{"inputType":"number","max":15,"min":0.1,"name":"a","type":"text"}],"title":"aé\"\n"}`
	if got := string(m.Canonical()); got != want {
		t.Errorf("got %s", got)
	}
	if again := model(t, want); !bytes.Equal(again.Canonical(), m.Canonical()) {
		t.Error("reading it back changes it")
	}
	if got := string(canonical(nil, map[string]any{"\u20ac": 1.0, "\r": 1e21, "\U0001f600": 1e-7, "ﬁ": 0.0, "1": nil})); got != `{"\r":1e+21,"1":null,"€":1,"😀":1e-7,"ﬁ":0}` {
		t.Errorf("keys and numbers are written %s", got)
	}
}

func TestOtherWaysToClearHiddenAnswersAreTold(t *testing.T) {
	m, problems := Parse([]byte(`{"clearInvisibleValues":"none","elements":[{"type":"text","name":"a"}]}`))
	if m == nil || len(problems) != 1 || problems[0].Blocking || problems[0].Code != "CLEARED_WHEN_HIDDEN" {
		t.Errorf("%v %s", m, told(problems))
	}
}

func TestEveryMessageHasBothLanguages(t *testing.T) {
	for code, text := range messages {
		if !text.Complete("en", "fr") || strings.Contains(text.En()+text.Fr(), "!") {
			t.Errorf("%s: %v", code, text)
		}
		if strings.ContainsAny(text.Fr(), ":;?") && !strings.Contains(text.Fr(), nb) && !strings.Contains(text.Fr(), "https:") {
			t.Errorf("%s in French lacks its narrow spaces: %s", code, text.Fr())
		}
		if fr, en := gap.FindAllString(text.Fr(), -1), gap.FindAllString(text.En(), -1); len(fr) != len(en) {
			t.Errorf("%s: gaps %v and %v", code, en, fr)
		}
	}
}

// generated draws an answer document that may or may not fit the model.
func generated(t *rapid.T, m *Model) map[string]any {
	out := map[string]any{}
	text := rapid.StringMatching(`[a-zé 0-9@.]{0,8}`)
	for _, q := range m.questions {
		if rapid.Bool().Draw(t, "answer "+q.name) {
			continue
		}
		pick := func() any { return rapid.SampledFrom(q.choices).Draw(t, "choice").value }
		switch q.kind {
		case typeText, typeComment:
			if q.input == "number" {
				out[q.name] = rapid.Float64Range(-5, 20).Draw(t, "number")
			} else {
				out[q.name] = text.Draw(t, "text")
			}
		case typeTable:
			rows := map[string]any{}
			for _, r := range q.rows {
				cells := map[string]any{}
				for i, column := range q.columns {
					if rapid.Bool().Draw(t, "cell") {
						cells[column.name] = randomValue(rand.New(rand.NewPCG(uint64(rapid.IntRange(0, 99).Draw(t, "value")), uint64(i))), column)
					}
				}
				rows[r.text] = cells
			}
			out[q.name] = rows
		case typeMatrix:
			rows := map[string]any{}
			for _, r := range q.rows {
				if rapid.Bool().Draw(t, "row") {
					rows[r.text] = pick()
				}
			}
			out[q.name] = rows
		case typeCheckbox, typeTagbox, typeRanking:
			items := []any{}
			for range rapid.IntRange(0, 3).Draw(t, "n") {
				items = append(items, pick())
			}
			out[q.name] = items
		case typeRadio, typeDropdown, typeBoolean, typeRating:
			out[q.name] = pick()
		}
		if q.hasComment() {
			out[q.name+commentSuffix] = text.Draw(t, "comment")
		}
	}
	return out
}

func TestWhatMayBeSubmittedMayBeSavedAndStaysAsItIs(t *testing.T) {
	models := []*Model{model(t, branching), model(t, bilingual), model(t, thirty()), model(t, table), model(t, triggered)}
	passed := 0
	rapid.Check(t, func(t *rapid.T) {
		m := rapid.SampledFrom(models).Draw(t, "model")
		given := generated(t, m)
		strict, issues := m.Check(given, Options{Strict: true, Today: day})
		if len(issues) > 0 {
			return
		}
		passed++
		draft, issues := m.Check(given, Options{Today: day})
		if len(issues) > 0 || !reflect.DeepEqual(draft, strict) {
			t.Fatalf("a draft is told %s and gives %v, not %v", codes(issues), draft, strict)
		}
		again, issues := m.Check(strict.Clean, Options{Strict: true, Today: day})
		if len(issues) > 0 || !reflect.DeepEqual(again.Clean, strict.Clean) {
			t.Fatalf("clean answers are told %s", codes(issues))
		}
	})
	if passed == 0 {
		t.Error("nothing passed: the property proves nothing")
	}
}

func TestADraftDropsRatherThanRefusesWhatIsHidden(t *testing.T) {
	m := model(t, branching)
	rapid.Check(t, func(t *rapid.T) {
		draft, issues := m.Check(generated(t, m), Options{Today: day})
		for _, i := range issues {
			if i.Code == Required || i.Code == TooFew {
				t.Fatalf("a draft is told %s", codes(issues))
			}
		}
		if draft.Answered > draft.Asked {
			t.Fatalf("%d answered of %d asked", draft.Answered, draft.Asked)
		}
	})
}

// thirty is a questionnaire of the size of a real one.
func thirty() string {
	var b strings.Builder
	for i := range 10 {
		fmt.Fprintf(&b, `{"type":"rating","name":"r%d","isRequired":true},{"type":"radiogroup","name":"c%d","choices":["a","b","c"],"visibleIf":"{r%d} >= 3 and {r0} notempty","showOtherItem":true},{"type":"comment","name":"t%d","visibleIf":"{c%d} = 'c'"},`, i, i, i, i, i)
	}
	return elements(strings.TrimSuffix(b.String(), ","))
}

func thirtyAnswers() map[string]any {
	out := map[string]any{}
	for i := range 10 {
		out[fmt.Sprintf("r%d", i)] = 4.0
		out[fmt.Sprintf("c%d", i)] = "c"
		out[fmt.Sprintf("t%d", i)] = "Time together, and honest words about what comes next."
	}
	return out
}

func TestAModelIsSharedBetweenGoroutines(t *testing.T) {
	m := model(t, thirty())
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if got, issues := m.Check(thirtyAnswers(), Options{Strict: true, Today: day}); len(issues) > 0 || got.Answered != 30 {
					t.Errorf("%d answered, %s", got.Answered, codes(issues))
					return
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkCheck30(b *testing.B) {
	m := model(b, thirty())
	given := thirtyAnswers()
	b.ReportAllocs()
	for b.Loop() {
		if _, issues := m.Check(given, Options{Strict: true, Today: day}); len(issues) > 0 {
			b.Fatal(codes(issues))
		}
	}
}

// One response of thirty items that branch, with a scale of ten of them.
func BenchmarkCheckAndScore30(b *testing.B) {
	scales := `"x-scales":[{"code":"s","title":"S","items":["r0","r1","r2","r3","r4","r5","r6","r7","r8","r9"],"reverse":["r3"],"missing":"half"}]`
	m := model(b, strings.TrimSuffix(thirty(), "}")+","+scales+"}")
	questions := map[string]Question{}
	for _, q := range m.Questions() {
		questions[q.Name] = q
	}
	scale := m.Scales()[0]
	rule := scoring.Rule{Total: scoring.AverageOfItems, AtLeast: scale.AtLeast}
	for _, item := range scale.Items {
		rule.Items = append(rule.Items, scoring.Item{Low: item.Low, High: item.High, Reverse: item.Reverse})
	}
	given := thirtyAnswers()
	b.ReportAllocs()
	for b.Loop() {
		result, issues := m.Check(given, Options{Strict: true, Today: day})
		if len(issues) > 0 {
			b.Fatal(codes(issues))
		}
		items := make([]*float64, len(scale.Items))
		for i, item := range scale.Items {
			for _, chosen := range questions[item.Name].In(result.Clean).Chosen {
				x, _ := parseNumber(chosen)
				items[i] = &x
			}
		}
		if rule.Score(items) == nil {
			b.Fatal("no score")
		}
	}
}

func BenchmarkParse30(b *testing.B) {
	source := []byte(thirty())
	for b.Loop() {
		Parse(source)
	}
}

func FuzzCheckNeverFails(f *testing.F) {
	m := model(f, branching)
	other := model(f, bilingual)
	tables, triggers := model(f, table), model(f, triggered)
	for _, s := range []string{`{"many":"two","people":{"first":{"kind":"career","hours":5,"live":true,"topics":["a"]},"second":{"kind":1}}}`, `{"people":{"first":{"hours":[{}]},"third":null}}`, `{"stop":"yes","n":6,"last":"x"}`, `{}`, `{"mentor":"yes","how":"x","grid":{"r1":1}}`, `{"q1":[[{}]],"q2":{"r1":null},"q4":[1,1]}`, `{"__proto__":1,"q3-Comment":[]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		var given map[string]any
		if json.Unmarshal(doc, &given) != nil {
			return
		}
		for _, m := range []*Model{m, other, tables, triggers} {
			for _, strict := range []bool{true, false} {
				got, issues := m.Check(given, Options{Strict: strict, Today: day})
				if len(issues) > 0 {
					continue
				}
				if _, again := m.Check(got.Clean, Options{Strict: strict, Today: day}); len(again) > 0 {
					t.Fatalf("clean answers are told %s", codes(again))
				}
			}
		}
	})
}

func FuzzParseTellsAPlaceOrGivesAModel(f *testing.F) {
	for n := range uint64(8) {
		f.Add([]byte(randomInstrument(rand.New(rand.NewPCG(n, 7)))))
	}
	for _, s := range []string{branching, bilingual, thirty(), table, triggered, scaled, `{"elements":[{"type":"text","name":"a","visibleIf":"{a}"}]}`, `[`, `{"pages":{}}`, `{"pages":[{"elements":[null]}]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		m, problems := Parse(doc)
		blocked := slices.ContainsFunc(problems, func(p Problem) bool { return p.Blocking })
		if (m == nil) != blocked {
			t.Fatalf("model %v with %s", m != nil, told(problems))
		}
		for _, p := range problems {
			if p.Line < 1 || Message(p.Code, p.Params, "fr") == "" {
				t.Fatalf("%+v", p)
			}
		}
		if m == nil {
			return
		}
		again, problems := Parse(m.Canonical())
		if again == nil || !bytes.Equal(again.Canonical(), m.Canonical()) {
			t.Fatalf("the canonical form does not read back: %s", told(problems))
		}
		m.Check(map[string]any{"a": 1.0, "q0": "a", "q1": []any{"x"}, "q2": map[string]any{"r1": map[string]any{"c1": 1.0}}}, Options{Strict: true, Today: day})
		for _, q := range m.Questions() {
			if len(q.ShownWhen) > 0 && !q.ShownWhen.Complete("en", "fr") {
				t.Fatalf("%s is shown when %q", q.Name, q.ShownWhen)
			}
			q.In(map[string]any{q.Name: []any{map[string]any{}}})
		}
		m.Scales()
		m.Minutes()
	})
}
