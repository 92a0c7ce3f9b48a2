package profile

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// before is what the changes below are made to.
const before = `{"title":{"default":"Mentorship","fr":"Mentorat"},"pages":[
{"name":"one","title":{"default":"One","fr":"Un"},"elements":[
 {"type":"radiogroup","name":"mentored","x-uid":"has_mentor","title":{"default":"Mentor?","fr":"Mentor ?"},"choices":["yes",{"value":"no","text":{"default":"No","fr":"Non"}}]},
 {"type":"rating","name":"quality","title":{"default":"Quality","fr":"Qualité"},"visibleIf":"{mentored} = 'yes'"},
 {"type":"text","inputType":"number","name":"hours","title":{"default":"Hours","fr":"Heures"},"min":0,"max":80}]},
{"name":"two","elements":[
 {"type":"html","name":"note","html":{"default":"Thanks","fr":"Merci"}},
 {"type":"panel","name":"p","visibleIf":"{hours} > 3","elements":[
  {"type":"matrix","name":"agree","title":{"default":"Agree?","fr":"D’accord ?"},"columns":[1,2,3],"rows":[{"value":"a","text":{"default":"A","fr":"A"}},{"value":"b","text":{"default":"B","fr":"B"}}]}]},
 {"type":"checkbox","name":"points","x-scale":true,"x-missingCodes":["na"],"title":{"default":"Points","fr":"Points"},"choices":[1,2,"na"]},
 {"type":"comment","name":"words","title":{"default":"Words","fr":"Mots"},"maxLength":200,"isRequired":true}]}],
"calculatedValues":[{"name":"many","expression":"{hours} > 10"}],
"x-scales":[{"code":"s","title":{"default":"S","fr":"S"},"items":["agree.a","agree.b"],"total":"average","missing":"half"}]}`

// changed applies a change, written as pairs of what is replaced and by what.
func changed(t testing.TB, pairs ...string) []byte {
	t.Helper()
	out := before
	for i := 0; i < len(pairs); i += 2 {
		if strings.Count(out, pairs[i]) != 1 {
			t.Fatalf("%q stands %d times", pairs[i], strings.Count(out, pairs[i]))
		}
		out = strings.Replace(out, pairs[i], pairs[i+1], 1)
	}
	return []byte(out)
}

func TestChangesAreClassed(t *testing.T) {
	for _, tc := range []struct {
		rule  string
		class Class
		code  string // of the first change
		pairs []string
	}{
		{"other words", Cosmetic, "WORDS_CHANGED", []string{`"default":"Quality"`, `"default":"How good?"`}},
		{"help where there was none", Cosmetic, "WORDS_CHANGED", []string{`"name":"hours",`, `"name":"hours","description":{"default":"A month","fr":"Par mois"},`}},
		{"a page by another title", Cosmetic, "WORDS_CHANGED", []string{`"default":"One","fr":"Un"`, `"default":"First","fr":"Premier"`}},
		{"a text between questions", Cosmetic, "TEXT_REMOVED", []string{`{"type":"html","name":"note","html":{"default":"Thanks","fr":"Merci"}},`, ``}},
		{"a choice in other words", Cosmetic, "CHOICE_WORDS_CHANGED", []string{`"default":"No","fr":"Non"`, `"default":"Not yet","fr":"Pas encore"`}},
		{"choices in another order", Cosmetic, "CHOICES_REORDERED", []string{`["yes",{"value":"no","text":{"default":"No","fr":"Non"}}]`, `[{"value":"no","text":{"default":"No","fr":"Non"}},"yes"]`}},
		{"a name changes and the identity stays", Cosmetic, "RENAMED", []string{`"name":"hours"`, `"name":"hours_a_month","x-uid":"hours"`, `{hours} > 3`, `{hours} > 3`}},
		{"a wider box", Cosmetic, "LOOKS_CHANGED", []string{`"maxLength":200`, `"maxLength":200,"rows":6`}},
		{"a tag", Cosmetic, "LOOKS_CHANGED", []string{`"name":"quality"`, `"name":"quality","x-sem":{"level":"relationship","component":"quality"}`}},
		{"a condition written otherwise", Cosmetic, "", []string{`"{mentored} = 'yes'"`, `"({mentored}='yes')"`}},
		{"an older name of the same property", Cosmetic, "", []string{`"maxLength":200`, `"maxLength":200,"hasComment":false`}},
		{"a scale in other words", Cosmetic, "SCALE_WORDS_CHANGED", []string{`"title":{"default":"S","fr":"S"},"items"`, `"title":{"default":"Score","fr":"Score"},"items"`}},
		{"items of a scale in another order", Cosmetic, "", []string{`["agree.a","agree.b"]`, `["agree.b","agree.a"]`}},

		{"an optional question more", Additive, "QUESTION_ADDED", []string{`"elements":[
 {"type":"html"`, `"elements":[{"type":"boolean","name":"more"},
 {"type":"html"`}},
		{"a choice more at the end", Additive, "CHOICE_ADDED", []string{`{"value":"no","text":{"default":"No","fr":"Non"}}]`, `{"value":"no","text":{"default":"No","fr":"Non"}},"unsure"]`}},
		{"Other more", Additive, "CHOICE_ADDED", []string{`"x-uid":"has_mentor"`, `"x-uid":"has_mentor","hasOther":true`}},
		{"a further way out of a scale", Additive, "CHOICE_ADDED", []string{`["na"],"title":{"default":"Points","fr":"Points"},"choices":[1,2,"na"]`, `["na"],"title":{"default":"Points","fr":"Points"},"choices":[1,2,"na","none of it"]`}},
		{"a row more", Additive, "ROW_ADDED", []string{`{"value":"b","text":{"default":"B","fr":"B"}}`, `{"value":"b","text":{"default":"B","fr":"B"}},{"value":"c","text":{"default":"C","fr":"C"}}`}},
		{"a language more", Additive, "LANGUAGE_ADDED", []string{`"default":"Mentorship"`, `"default":"Mentorship","es":"Mentoría"`}},
		{"it need no longer be answered", Additive, "REQUIRED_REMOVED", []string{`,"isRequired":true`, ``}},
		{"a wider limit", Additive, "LIMIT_WIDENED", []string{`"max":80`, `"max":100`}},
		{"no limit any more", Additive, "LIMIT_WIDENED", []string{`,"max":80`, ``}},
		{"a question on another page", Additive, "PAGE_CHANGED", []string{`{"name":"two","elements":[`, `{"name":"two","elements":[]},{"name":"three","elements":[`}},
		{"a further scale", Additive, "SCALE_ADDED", []string{`"x-scales":[`, `"x-scales":[{"code":"t","title":"T","items":["quality"],"total":"sum","missing":"complete"},`}},
		{"a further computed value", Additive, "CALCULATED_ADDED", []string{`"calculatedValues":[`, `"calculatedValues":[{"name":"few","expression":"{hours} < 2"},`}},

		{"another type", Breaking, "TYPE_CHANGED", []string{`"type":"radiogroup"`, `"type":"dropdown"`}},
		{"a question less", Breaking, "QUESTION_REMOVED", []string{`{"type":"rating","name":"quality","title":{"default":"Quality","fr":"Qualité"},"visibleIf":"{mentored} = 'yes'"},`, ``}},
		{"a new identity is a question less", Breaking, "QUESTION_REMOVED", []string{`"x-uid":"has_mentor"`, `"x-uid":"is_mentored"`}},
		{"a choice less", Breaking, "CHOICE_REMOVED", []string{`["yes",`, `[`}},
		{"another value", Breaking, "CHOICE_REMOVED", []string{`"value":"no"`, `"value":"nope"`}},
		{"a row less", Breaking, "ROW_REMOVED", []string{`{"value":"a","text":{"default":"A","fr":"A"}},`, ``}},
		{"a point more", Breaking, "POINT_ADDED", []string{`"columns":[1,2,3]`, `"columns":[1,2,3,4]`}},
		{"a point more on a scale of choices", Breaking, "POINT_ADDED", []string{`"choices":[1,2,"na"]`, `"choices":[1,2,3,"na"]`}},
		{"a longer rating", Breaking, "SCALE_CHANGED", []string{`"name":"quality"`, `"name":"quality","rateMax":7`}},
		{"values are no points any more", Breaking, "SCALE_CHANGED", []string{`"x-scale":true,`, ``}},
		{"an answer becomes missing", Breaking, "SCALE_CHANGED", []string{`["na"]`, `["na",2]`}},
		{"it must be answered", Breaking, "REQUIRED_ADDED", []string{`"name":"hours"`, `"name":"hours","isRequired":true`}},
		{"it must be answered under a condition", Breaking, "REQUIRED_ADDED", []string{`"name":"hours"`, `"name":"hours","requiredIf":"{mentored} = 'yes'"`}},
		{"every row must be answered", Breaking, "REQUIRED_ADDED", []string{`"name":"agree"`, `"name":"agree","isAllRowRequired":true`}},
		{"a required question more", Breaking, "REQUIRED_QUESTION_ADDED", []string{`{"type":"html"`, `{"type":"boolean","name":"more","isRequired":true},{"type":"html"`}},
		{"another condition", Breaking, "CONDITION_CHANGED", []string{`"{mentored} = 'yes'"`, `"{mentored} = 'no'"`}},
		{"another condition of the panel around", Breaking, "CONDITION_CHANGED", []string{`{hours} > 3`, `{hours} > 4`}},
		{"a condition of the page around", Breaking, "CONDITION_CHANGED", []string{`"name":"one",`, `"name":"one","visibleIf":"{hours} > 1",`}},
		{"hidden altogether", Breaking, "CONDITION_CHANGED", []string{`"name":"words"`, `"name":"words","visible":false`}},
		{"a narrower limit", Breaking, "LIMIT_NARROWED", []string{`"max":80`, `"max":40`}},
		{"a higher floor", Breaking, "LIMIT_NARROWED", []string{`"min":0`, `"min":1`}},
		{"a shorter text", Breaking, "LIMIT_NARROWED", []string{`"maxLength":200`, `"maxLength":100`}},
		{"a further check", Breaking, "LIMIT_NARROWED", []string{`"maxLength":200`, `"maxLength":200,"validators":[{"type":"email"}]`}},
		{"an answer given beforehand", Breaking, "RULE_CHANGED", []string{`"name":"hours"`, `"name":"hours","defaultValue":5`}},
		{"what nobody knows", Breaking, "RULE_CHANGED", []string{`"name":"hours"`, `"name":"hours","somethingNew":5`}},
		{"a value computed otherwise", Breaking, "CALCULATED_CHANGED", []string{`{hours} > 10`, `{hours} > 20`}},
		{"a computed value less", Breaking, "CALCULATED_REMOVED", []string{`{"name":"many","expression":"{hours} > 10"}`, ``}},
		{"a scale less", Breaking, "SCALE_REMOVED", []string{`"code":"s"`, `"code":"other"`}},
		{"an item less", Breaking, "SCORING_CHANGED", []string{`["agree.a","agree.b"]`, `["agree.a"]`}},
		{"an item reversed", Breaking, "SCORING_CHANGED", []string{`"total":"average"`, `"total":"average","reverse":["agree.a"]`}},
		{"another total", Breaking, "SCORING_CHANGED", []string{`"total":"average"`, `"total":"sum"`}},
		{"another rule for missing answers", Breaking, "SCORING_CHANGED", []string{`"missing":"half"`, `"missing":"complete"`}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			class, changes, err := CompareDefinitions([]byte(before), changed(t, tc.pairs...))
			if err != nil {
				t.Fatal(err)
			}
			if tc.code == "" {
				if len(changes) > 0 || class != Cosmetic {
					t.Fatalf("%s %+v", class, changes)
				}
				return
			}
			if class != tc.class || len(changes) == 0 || changes[0].Code != tc.code || changes[0].Class != tc.class {
				t.Fatalf("%s %+v", class, changes)
			}
			for _, c := range changes {
				for _, language := range []string{"en", "fr"} {
					if m := c.Message(language); m == "" || strings.ContainsAny(m, "{}") || strings.Contains(m, "“”") {
						t.Errorf("%s says %q", c.Code, m)
					}
				}
			}
		})
	}
}

func TestAColumnOfATableIsAQuestion(t *testing.T) {
	table := func(columns string) []byte {
		return []byte(`{"elements":[{"type":"matrixdropdown","name":"t","rows":["a"],"columns":[` + columns + `]}]}`)
	}
	old := table(`{"name":"c","cellType":"radiogroup","choices":[1,2]}`)
	for columns, want := range map[string]Class{
		`{"name":"c","cellType":"radiogroup","choices":[1,2]},{"name":"d","cellType":"text"}`:                   Additive,
		`{"name":"c","cellType":"radiogroup","choices":[1,2]},{"name":"d","cellType":"text","isRequired":true}`: Breaking,
		`{"name":"c","cellType":"radiogroup","choices":[1,2,3]}`:                                                Additive,
		`{"name":"c","cellType":"radiogroup","choices":[1]}`:                                                    Breaking,
		`{"name":"c","cellType":"dropdown","choices":[1,2]}`:                                                    Breaking,
		`{"name":"c","title":"C","cellType":"radiogroup","choices":[1,2]}`:                                      Cosmetic,
		`{"name":"d","cellType":"radiogroup","choices":[1,2]}`:                                                  Breaking,
	} {
		if class, changes, err := CompareDefinitions(old, table(columns)); err != nil || class != want || len(changes) == 0 {
			t.Errorf("%s: %v %s %+v", columns, err, class, changes)
		}
	}
}

func TestALanguageLessIsBreaking(t *testing.T) {
	var root map[string]any
	if err := json.Unmarshal([]byte(before), &root); err != nil {
		t.Fatal(err)
	}
	class, changes, err := CompareDefinitions([]byte(before), canonical(nil, without(root, "fr")))
	if err != nil || class != Breaking || len(changes) != 1 || changes[0].Code != "LANGUAGE_REMOVED" {
		t.Errorf("%v %s %+v", err, class, changes)
	}
}

// without takes a language out of every text.
func without(v any, language string) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, one := range v {
			out[i] = without(one, language)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, one := range v {
			if k != language {
				out[k] = without(one, language)
			}
		}
		return out
	}
	return v
}

func TestAChangeLeadsToItsPlace(t *testing.T) {
	_, changes, err := CompareDefinitions([]byte(before), changed(t, `"name":"agree"`, `"name":"agree","eachRowUnique":true`, `["yes",`, `[`))
	if err != nil || len(changes) != 2 {
		t.Fatalf("%v %+v", err, changes)
	}
	if changes[0].Path != "pages[0].elements[0]" || changes[0].UID != "has_mentor" || changes[1].Path != "pages[1].elements[1].elements[0]" || changes[1].UID != "agree" {
		t.Errorf("%+v", changes)
	}
}

func TestTheOrderWithinAPageIsCosmetic(t *testing.T) {
	var root map[string]any
	if err := json.Unmarshal([]byte(before), &root); err != nil {
		t.Fatal(err)
	}
	slices.Reverse(root["pages"].([]any)[0].(map[string]any)["elements"].([]any))
	class, changes, err := CompareDefinitions([]byte(before), canonical(nil, root))
	if err != nil || class != Cosmetic || len(changes) != 1 || changes[0].Code != "REORDERED" || changes[0].Path != "pages[0]" {
		t.Errorf("%v %s %+v", err, class, changes)
	}
}

func TestWhatCannotBeComparedFails(t *testing.T) {
	for _, bad := range []string{``, `[]`, `null`, `{`, `{"elements":[{"type":"text","name":"a"},{"type":"text","name":"a"}]}`} {
		if class, changes, err := CompareDefinitions([]byte(before), []byte(bad)); err == nil {
			t.Errorf("%s is compared: %s %v", bad, class, changes)
		}
	}
}

// A definition made up of questions that each break or keep.
func drawn(t *rapid.T) map[string]any {
	text := func(name string) any {
		return map[string]any{"default": rapid.StringMatching(`[a-z]{1,8}`).Draw(t, name), "fr": rapid.StringMatching(`[a-zé]{1,8}`).Draw(t, name)}
	}
	var elements []any
	for i := range rapid.IntRange(1, 6).Draw(t, "questions") {
		q := map[string]any{"name": fmt.Sprintf("q%d", i), "title": text("title")}
		switch q["type"] = rapid.SampledFrom([]string{"text", "comment", "radiogroup", "checkbox", "rating", "matrix", "boolean"}).Draw(t, "type"); q["type"] {
		case "radiogroup", "checkbox":
			q["choices"] = []any{"a", map[string]any{"value": "b", "text": text("choice")}, 3.0}
		case "matrix":
			q["columns"], q["rows"] = []any{1.0, 2.0}, []any{"r", "s"}
		}
		if i > 0 && rapid.Bool().Draw(t, "conditional") {
			q["visibleIf"] = "{q0} notempty"
		}
		if rapid.Bool().Draw(t, "required") {
			q["isRequired"] = true
		}
		elements = append(elements, q)
	}
	cut := rapid.IntRange(0, len(elements)).Draw(t, "cut")
	return map[string]any{"title": text("title"), "pages": []any{
		map[string]any{"name": "one", "elements": elements[:cut]}, map[string]any{"name": "two", "elements": elements[cut:]},
	}}
}

func TestNothingChangesAgainstItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		raw := canonical(nil, drawn(t))
		if class, changes, err := CompareDefinitions(raw, raw); err != nil || class != Cosmetic || len(changes) > 0 {
			t.Fatalf("%v %s %+v", err, class, changes)
		}
		if m, problems := Parse(raw); m != nil {
			if class, changes := Compare(m, m); class != Cosmetic || len(changes) > 0 {
				t.Fatalf("%s %+v %v", class, changes, problems)
			}
		}
	})
}

func TestABreakingChangeBreaksWhateverElseChanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := drawn(t), drawn(t)
		// Whatever else differs, the first question is of another type.
		first := func(root map[string]any) map[string]any {
			for _, page := range root["pages"].([]any) {
				for _, q := range page.(map[string]any)["elements"].([]any) {
					if q := q.(map[string]any); q["name"] == "q0" {
						return q
					}
				}
			}
			return nil
		}
		first(old)["type"], first(new)["type"] = "text", "comment"
		class, changes, err := CompareDefinitions(canonical(nil, old), canonical(nil, new))
		if err != nil || class != Breaking || changes[0].Class != Breaking {
			t.Fatalf("%v %s %+v", err, class, changes)
		}
		// Worst first, and never milder than any change.
		if !slices.IsSortedFunc(changes, func(a, b Change) int { return b.Class.severity() - a.Class.severity() }) {
			t.Fatalf("%+v", changes)
		}
	})
}

func TestWordsAndOrderAloneAreCosmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := drawn(t)
		var new map[string]any
		if err := json.Unmarshal(canonical(nil, old), &new); err != nil {
			t.Fatal(err)
		}
		for _, page := range new["pages"].([]any) {
			elements := page.(map[string]any)["elements"].([]any)
			for i, q := range rapid.Permutation(slices.Clone(elements)).Draw(t, "order") {
				elements[i] = q
				q := q.(map[string]any)
				q["title"] = map[string]any{"default": rapid.StringMatching(`[a-z]{1,8}`).Draw(t, "title"), "fr": "x"}
				q["description"] = "help"
			}
		}
		if class, changes, err := CompareDefinitions(canonical(nil, old), canonical(nil, new)); err != nil || class != Cosmetic {
			t.Fatalf("%v %s %+v", err, class, changes)
		}
	})
}

func TestEveryChangeHasItsSentence(t *testing.T) {
	for _, code := range slices.Sorted(maps.Keys(changeWords)) {
		if !changeWords[code].Complete("en", "fr") {
			t.Errorf("%s", code)
		}
	}
}

func FuzzCompare(f *testing.F) {
	f.Add([]byte(before), []byte(before))
	f.Add([]byte(`{"elements":[{"type":"matrix","name":"m","columns":[null,{"name":"c"}],"rows":5}]}`), []byte(`{"elements":[{"type":"matrix","name":"m","columns":{},"rows":[[]],"validators":[1]}]}`))
	nameless := []byte(`{"elements":[{"type":"rating"},{"type":"text"}]}`)
	f.Add(nameless, nameless)
	f.Fuzz(func(t *testing.T, old, new []byte) {
		class, changes, err := CompareDefinitions(old, new)
		if err == nil && class.severity() < 0 {
			t.Errorf("%q %v", class, changes)
		}
		for _, c := range changes {
			if c.Message("fr") == "" {
				t.Errorf("%+v says nothing", c)
			}
		}
		if class, changes, err := CompareDefinitions(old, old); err == nil && (class != Cosmetic || len(changes) > 0) {
			t.Errorf("against itself: %s %+v", class, changes)
		}
	})
}
