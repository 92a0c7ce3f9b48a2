package profile

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

const tabled = `{"pages":[{"elements":[
	{"type":"radiogroup","name":"many","title":{"en":"Many","fr":"Plusieurs"},"choices":[{"value":"one","text":{"en":"one","fr":"one"}},{"value":"two","text":{"en":"two","fr":"two"}}]},
	{"type":"matrixdropdown","name":"people","title":{"en":"Your mentors","fr":"Vos mentors"},"choices":[1,2,3],
		"rows":[{"value":"first","text":{"en":"First","fr":"Premier"}},{"value":"second","text":{"en":"Second","fr":"Deuxième"},"visibleIf":"{many} = 'two'"}],
		"columns":[
			{"name":"kind","title":{"en":"Kind","fr":"Genre"},"cellType":"radiogroup","choices":[{"value":"career","text":{"en":"career","fr":"career"}},{"value":"research","text":{"en":"research","fr":"recherche"},"visibleIf":"{row.hours} > 0"}],"isRequired":true},
			{"name":"hours","title":{"en":"Hours","fr":"Heures"},"cellType":"text","inputType":"number","min":0,"max":40},
			{"name":"worth","title":{"en":"Worth","fr":"Valeur"},"cellType":"rating","visibleIf":"{row.hours} >= 1","requiredIf":"{row.hours} > 10"},
			{"name":"often","title":{"en":"Often","fr":"Souvent"},"validators":[{"type":"expression","expression":"{row.often} empty or {row.often} <= {row.hours}"}]},
			{"name":"topics","title":{"en":"Topics","fr":"Sujets"},"cellType":"checkbox","choices":[{"value":"a","text":{"en":"a","fr":"a"}},{"value":"b","text":{"en":"b","fr":"b"}}]},
			{"name":"live","title":{"en":"In person","fr":"En personne"},"cellType":"boolean","enableIf":"{row.kind} = 'career'","isRequired":true},
			{"name":"note","title":{"en":"Note","fr":"Note"},"cellType":"comment","maxLength":10}]},
	{"type":"comment","name":"why","title":{"en":"Why","fr":"Pourquoi"},"visibleIf":"{people.first.hours} > 20 or sumInArray({people}, 'hours') > 30"}]}],
	"calculatedValues":[{"name":"hours","expression":"sumInArray({people}, 'hours', {kind} = 'career')","includeIntoResult":true}]}`

// The calculated value would be taken for the column of the same name.
var table = strings.ReplaceAll(tabled, `{"name":"hours","expression"`, `{"name":"total","expression"`)

func TestATableIsCheckedCellByCell(t *testing.T) {
	m := model(t, table)
	for _, tc := range []struct{ rule, given, issues, dropped string }{
		{"a whole answer", `{"many":"one","people":{"first":{"kind":"career","hours":5,"worth":4,"often":2,"topics":["a"],"live":true,"note":"ok"}}}`, "", ""},
		{"a cell is required in each row shown", `{"many":"two","people":{"first":{"kind":"career","live":true}}}`, "people.second.kind REQUIRED", ""},
		{"a cell is required by another", `{"people":{"first":{"kind":"career","hours":11,"live":true}}}`, "people.first.worth REQUIRED", ""},
		{"a cell that is not enabled is not required", `{"people":{"first":{"kind":"research","hours":1}}}`, "", ""},
		{"a row that is hidden is dropped", `{"many":"one","people":{"first":{"kind":"career","live":true},"second":{"kind":"career"}}}`, "", "people.second.kind"},
		{"a cell that is hidden is dropped", `{"people":{"first":{"kind":"career","live":true,"worth":3}}}`, "", "people.first.worth"},
		{"a choice that is hidden in this row is dropped", `{"people":{"first":{"kind":"research"}}}`, "people.first.kind REQUIRED", "people.first.kind"},
		{"a validator sees its own row", `{"people":{"first":{"kind":"career","hours":1,"often":3,"live":false}}}`, "people.first.often VALIDATOR", ""},
		{"a question sees a cell", `{"people":{"first":{"kind":"career","hours":21,"worth":1,"live":true}},"why":"long"}`, "", ""},
		{"a question does not see a hidden row", `{"many":"one","people":{"first":{"kind":"career","hours":1,"live":true},"second":{"hours":39}},"why":"long"}`, "", "people.second.hours, why"},
		{"a row that is not there", `{"people":{"third":{"kind":"career"}}}`, "people.third UNKNOWN_ROW", ""},
		{"a column that is not there", `{"people":{"first":{"kind":"career","live":true,"pay":1}}}`, "people.first.pay UNKNOWN_COLUMN", ""},
		{"a choice that is not there", `{"people":{"first":{"kind":"x","often":9}}}`, "people.first.kind UNKNOWN_CHOICE, people.first.often UNKNOWN_CHOICE", ""},
		{"a cell of the wrong type", `{"people":{"first":{"kind":"career","live":true,"hours":"5","topics":"a","note":{}}}}`, "people.first.hours WRONG_TYPE, people.first.topics WRONG_TYPE, people.first.note WRONG_TYPE", ""},
		{"more than the maximum", `{"people":{"first":{"kind":"career","live":true,"hours":41}}}`, "people.first.hours OUT_OF_RANGE", ""},
		{"less than the minimum", `{"people":{"first":{"kind":"career","live":true,"hours":-1}}}`, "people.first.hours OUT_OF_RANGE", ""},
		{"too long", `{"people":{"first":{"kind":"career","live":true,"note":"12345678901"}}}`, "people.first.note TOO_LONG", ""},
		{"a row that is no row", `{"people":{"first":"career"}}`, "people.first WRONG_TYPE", ""},
		{"a list for a table", `{"people":[1]}`, "people WRONG_TYPE", ""},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			result, issues := m.Check(answers(t, tc.given), Options{Strict: true, Today: day})
			if codes(issues) != tc.issues || strings.Join(result.Dropped, ", ") != tc.dropped {
				t.Errorf("told %q, dropped %q", codes(issues), result.Dropped)
			}
		})
	}
}

func TestATableIsOneQuestionPerCell(t *testing.T) {
	m := model(t, table)
	given, issues := m.Check(answers(t, `{"many":"two","people":{"first":{"kind":"career","hours":5,"worth":4,"topics":["b","a"],"live":true,"note":"ok"},"second":{"kind":"research","hours":2}}}`), Options{Strict: true, Today: day})
	if len(issues) > 0 || given.Clean["total"] != 5.0 {
		t.Fatalf("%s, %v", codes(issues), given.Clean)
	}
	// Eight cells of the first row, without "worth" of the second; and the question before.
	if given.Answered != 9 || given.Asked != 15 || m.Count() != 16 {
		t.Errorf("%d answered of %d asked, %d in all", given.Answered, given.Asked, m.Count())
	}
	var got []string
	for _, q := range m.Questions() {
		if a := q.In(given.Clean); q.Column != "" && a.Given() {
			line := fmt.Sprintf("%s.%s.%s %s %s/%s %q %q: %v%s", q.Name, q.Row, q.Column, q.Kind, q.Type, q.Input, q.Title.Fr(), q.Section.Fr(), a.Chosen, a.Text)
			if a.Number != nil {
				line += fmt.Sprint(*a.Number)
			}
			got = append(got, line)
		}
	}
	want := []string{
		`people.first.kind CHOICE radiogroup/ "Premier – Genre" "Vos mentors": [career]`,
		`people.first.hours NUMBER text/number "Premier – Heures" "Vos mentors": []5`,
		`people.first.worth CHOICE rating/ "Premier – Valeur" "Vos mentors": [4]`,
		`people.first.topics MULTIPLE checkbox/ "Premier – Sujets" "Vos mentors": [b a]`,
		`people.first.live CHOICE boolean/ "Premier – En personne" "Vos mentors": [true]`,
		`people.first.note TEXT comment/ "Premier – Note" "Vos mentors": []ok`,
		`people.second.kind CHOICE radiogroup/ "Deuxième – Genre" "Vos mentors": [research]`,
		`people.second.hours NUMBER text/number "Deuxième – Heures" "Vos mentors": []2`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	again, issues := m.Check(given.Clean, Options{Strict: true, Today: day})
	if len(issues) > 0 || !reflect.DeepEqual(again.Clean, given.Clean) {
		t.Errorf("clean answers are told %s", codes(issues))
	}
}

func TestWhatATableCannotHaveIsRefusedWithItsPlace(t *testing.T) {
	in := func(column, more string) string {
		return `{"elements":[{"type":"text","name":"a"},{"type":"matrixdropdown","name":"t","choices":[1],"rows":["r"],"columns":[{"name":"c"},` + column + `]` + more + `}]}`
	}
	for _, tc := range []struct{ rule, definition, code, path string }{
		{"a cell of another type", in(`{"name":"d","cellType":"file"}`, ""), "UNSUPPORTED_VALUE", "elements[1].columns[1].cellType"},
		{"a column without a name", in(`{"title":"x"}`, ""), "NO_NAME", "elements[1].columns[1]"},
		{"more cells than anybody answers", strings.Replace(in(strings.TrimSuffix(strings.Repeat(`{"name":"d%"},`, 25), ","), ""), `["r"]`, `["`+strings.Repeat(`r%","`, 20)+`s"]`, 1), "TOO_MANY_CELLS", "elements[1]"},
		{"two columns of one name", in(`{"name":"C"}`, ""), "DUPLICATE_CHOICE", "elements[1].columns[1]"},
		{"words beside a cell", in(`{"name":"d","choices":[1],"showOtherItem":true}`, ""), "COMMENT_IN_CELL", "elements[1].columns[1]"},
		{"a total", in(`{"name":"d","totalType":"sum"}`, ""), "UNSUPPORTED_PROPERTY", "elements[1].columns[1].totalType"},
		{"a cell that is not there", in(`{"name":"d","visibleIf":"{row.x} = 1"}`, ""), "MISSING_REFERENCE", "elements[1].columns[1].visibleIf"},
		{"the next row", in(`{"name":"d","visibleIf":"{nextRow.c} = 1"}`, ""), "RESERVED_NAME", "elements[1].columns[1].visibleIf"},
		{"cells in a circle", in(`{"name":"d","visibleIf":"{row.e} = 1"},{"name":"e","visibleIf":"{row.d} = 1"}`, ""), "CIRCULAR", "elements[1].columns[1]"},
		{"a table that looks at itself", in(`{"name":"d","visibleIf":"{t.r.c} = 1"}`, ""), "CIRCULAR", "elements[1]"},
		{"a row outside a table", `{"elements":[{"type":"text","name":"a","visibleIf":"{row.c} = 1"}]}`, "RESERVED_NAME", "elements[0].visibleIf"},
		{"an item outside a list", `{"elements":[{"type":"text","name":"a","visibleIf":"{item} = 1"}]}`, "RESERVED_NAME", "elements[0].visibleIf"},
		{"a cell by its number", in(`{"name":"d"}`, `},{"type":"text","name":"b","visibleIf":"{t[0].c} = 1"`), "MISSING_REFERENCE", "elements[2].visibleIf"},
		{"half a cell", in(`{"name":"d"}`, `},{"type":"text","name":"b","visibleIf":"{t.r} = 1"`), "MISSING_REFERENCE", "elements[2].visibleIf"},
		{"a sum over what is no table", in(`{"name":"d"}`, `},{"type":"text","name":"b","visibleIf":"sumInArray({a}, 'c') = 1"`), "MISSING_REFERENCE", "elements[2].visibleIf"},
		{"a sum over a column that is not there", in(`{"name":"d"}`, `},{"type":"text","name":"b","visibleIf":"sumInArray({t}, 'x') = 1"`), "MISSING_REFERENCE", "elements[2].visibleIf"},
		{"a filter by a column called as a question", in(`{"name":"a"}`, `},{"type":"text","name":"b","visibleIf":"sumInArray({t}, 'c', {a} = 1) = 1"`), "RESERVED_NAME", "elements[2].visibleIf"},
	} {
		numbered := strings.Split(tc.definition, "%")
		for i := range numbered[1:] {
			numbered[i] += fmt.Sprint(i)
		}
		m, problems := Parse([]byte(strings.Join(numbered, "")))
		if m != nil || !slices.ContainsFunc(problems, func(p Problem) bool { return p.Code == tc.code && p.Path == tc.path && p.Line == 1 }) {
			t.Errorf("%s: told\n%s", tc.rule, told(problems))
		}
	}
}

func TestWhenSomethingIsAskedIsSaidInWords(t *testing.T) {
	m := model(t, `{"pages":[
		{"elements":[{"type":"radiogroup","name":"m","title":{"en":"Do you have a mentor?","fr":"Avez-vous un mentor ?"},"choices":[{"value":"y","text":{"en":"Yes","fr":"Oui"}},{"value":"n","text":{"en":"No","fr":"Non"}}]},
			{"type":"matrixdropdown","name":"t","title":{"en":"Table","fr":"Tableau"},"choices":[1],"rows":[{"value":"r","text":{"en":"First","fr":"Premier"},"visibleIf":"{m} = 'y'"}],
				"columns":[{"name":"c","title":{"en":"Kind","fr":"Genre"}},{"name":"d","title":{"en":"More","fr":"Plus"},"visibleIf":"{row.c} notempty"}]}]},
		{"visibleIf":"{m} = 'y'","elements":[
			{"type":"text","name":"a","title":{"en":"A","fr":"A"}},
			{"type":"text","name":"b","title":{"en":"B","fr":"B"},"visibleIf":"{a} notempty or {t.r.c} = 1"},
			{"type":"text","name":"c","title":{"en":"C","fr":"C"},"visible":false}]}]}`)
	got := map[string]string{}
	for _, q := range m.Questions() {
		key := q.Name + strings.TrimRight("."+q.Row+"."+q.Column, ".")
		got[key] = strings.ReplaceAll(q.ShownWhen.En()+" | "+q.ShownWhen.Fr(), nb, " ")
	}
	want := map[string]string{
		"m":     " | ",
		"t.r.c": "“Do you have a mentor” is “Yes” | « Avez-vous un mentor » est « Oui »",
		"t.r.d": "“Do you have a mentor” is “Yes” and “Kind” is answered | « Avez-vous un mentor » est « Oui » et « Genre » a une réponse",
		"a":     "“Do you have a mentor” is “Yes” | « Avez-vous un mentor » est « Oui »",
		"b":     "“Do you have a mentor” is “Yes” and (“A” is answered or “Table – First – Kind” is “1”) | « Avez-vous un mentor » est « Oui » et (« A » a une réponse ou « Tableau – Premier – Genre » est « 1 »)",
		"c":     "never | jamais",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}
