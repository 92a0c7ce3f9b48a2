package redcap

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/roster/sheet"
	"laurel/internal/survey/profile"
)

// exported is the dictionary that a definition becomes.
func exported(t interface{ Fatal(...any) }, definition []byte) ([]byte, []profile.Problem) {
	p, problems, err := Export(definition, "en")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := p.WriteDictionary(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), problems
}

// again imports, exports and imports, and compares what the first and the last gave.
func again(t interface {
	Fatal(...any)
	Fatalf(string, ...any)
}, file []byte, form string,
) {
	first, err := Import(file, form)
	if err != nil {
		t.Fatal(err)
	}
	written, problems := exported(t, first.Definition)
	if len(problems) > 0 {
		t.Fatalf("told %s\n%s", told(problems), first.Definition)
	}
	second, err := Import(written, "")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Definition, second.Definition) {
		t.Fatalf("was\n%s\nis\n%s\nby\n%s", first.Definition, second.Definition, written)
	}
}

func TestEveryFormOfTheFlightTrackerComesBackTheSame(t *testing.T) {
	for _, form := range []string{"", "mentoring_agreement", "mentoring_agreement_evaluations"} {
		again(t, real(t), form)
	}
}

// How much of the one dictionary of the field that lies beside us is taken over. Only
// the removal of formatting is no loss of what is asked.
func TestTheFlightTrackerIsTakenOverWhole(t *testing.T) {
	rows, err := readDictionary(real(t))
	if err != nil {
		t.Fatal(err)
	}
	got, err := Import(real(t), "")
	if err != nil {
		t.Fatal(err)
	}
	branching, lost, changed, logic := 0, map[int]bool{}, map[int]bool{}, 0
	for _, r := range rows {
		if r.branching != "" {
			branching++
		}
	}
	for _, p := range got.Problems {
		switch {
		case strings.HasPrefix(p.Code, "LOGIC"):
			logic++
			lost[p.Line] = true
		case p.Code != "FORMATTING_DROPPED":
			lost[p.Line] = true
		}
		changed[p.Line] = true
	}
	t.Logf("of %d rows %d lose nothing (%d not even their formatting); of %d branching expressions %d are taken over", len(rows), len(rows)-len(lost), len(rows)-len(changed), branching, branching-logic)
	if branching == 0 || logic*20 > branching || len(lost)*20 > len(rows) {
		t.Errorf("less than 95 %% is taken over: %s", told(got.Problems))
	}
	if m, problems := profile.Parse(got.Definition); m == nil {
		t.Errorf("outside the profile: %s", told(problems))
	}
}

// drawDictionary draws a dictionary of everything that is taken over whole.
func drawDictionary(t *rapid.T) []byte {
	words := func(label string) string {
		return rapid.SampledFrom([]string{"About it", "Été & hiver", "a < b", "5 > 3; or not?", "two words", "a, b and c", "“quoted”", "=1+1", "-", "@home", "né(e) le", "a|b"}).Draw(t, label)
	}
	fields := []f{{"name": "first", "type": "text", "form": "f_1"}, {"name": "boxes", "type": "checkbox", "choices": "1, A | b, B", "form": "f_1"}, {"name": "n", "type": "text", "validation": "number", "form": "f_1"}, {"name": "d", "type": "text", "validation": "date_ymd", "form": "f_1"}}
	logic := []string{
		"", "", "[first] = 'x'", "[boxes(1)] = '1'", "[boxes(b)] = '0' and [n] > 3", "([n] + 1) * 2 >= 7 or [first] <> ''", "datediff([d], 'today', 'y') > 18", "rounddown(datediff([d], 'today', 'y')) >= 40",
		"mean([n], [n]) < round([n] / 3, 1)", "[boxes(1)] + [boxes(b)] > 1", "if([n] > 1, [n], 0) = 3", "abs([n]) = 2", "roundup([n], 2) - rounddown([n]) > 0", "datediff([d], [d], 'd', 'ymd', true) = 1", "contains([first], 'x')", "mod([n], 2) = 1",
		"not_contain([first], 'y') or ([n] = 1 and [n] <> 2)", "year([d]) = 2020", "[n] = '' and [d] <> ''", "sqrt([n]) = 2", "max([n], 3) ^ 2 = 9",
	}
	n := rapid.IntRange(1, 10).Draw(t, "fields")
	form := "f_1"
	for i := 0; i < n; i++ {
		if rapid.IntRange(0, 5).Draw(t, "next form") == 0 {
			form = fmt.Sprintf("form_%d", i)
		}
		r := f{"name": fmt.Sprintf("q_%d", i), "form": form, "label": words("label"), "branching": rapid.SampledFrom(logic).Draw(t, "branching")}
		r["note"] = rapid.SampledFrom([]string{"", words("note")}).Draw(t, "note")
		r["section"] = rapid.SampledFrom([]string{"", "", "A section", "Part 2\nwith a remark"}).Draw(t, "section")
		r["required"] = rapid.SampledFrom([]string{"", "y"}).Draw(t, "required")
		r["identifier"] = rapid.SampledFrom([]string{"", "y"}).Draw(t, "identifier")
		choices := rapid.SampledFrom([]string{"1, One | 2, Two", "0, Never | 1, Often, or always | -1, Rather &#124; not", "a, A", "1, Yes | 0, No"}).Draw(t, "choices")
		switch kind := rapid.SampledFrom([]string{"text", "notes", "radio", "dropdown", "checkbox", "yesno", "truefalse", "descriptive", "calc", "matrix", "number", "integer", "date", "time", "email", "phone"}).Draw(t, "kind"); kind {
		case "notes", "text":
			r["type"] = kind
			r["annotation"] = rapid.SampledFrom([]string{"", "@READONLY", "@CHARLIMIT=30 @PLACEHOLDER='Write here'", "@DEFAULT='x y'"}).Draw(t, "tags")
		case "radio", "dropdown", "checkbox":
			r["type"], r["choices"] = kind, choices
			r["annotation"] = rapid.SampledFrom([]string{"", "@RANDOMORDER"}).Draw(t, "tags")
		case "yesno", "truefalse":
			r["type"] = kind
		case "descriptive":
			r["type"], r["required"], r["identifier"], r["note"] = kind, "", "", ""
		case "calc":
			r["type"], r["choices"], r["required"] = kind, rapid.SampledFrom(logic[2:]).Draw(t, "calculation"), ""
			r["annotation"] = rapid.SampledFrom([]string{"", "@HIDDEN"}).Draw(t, "tags")
			if r["annotation"] != "" {
				r["section"], r["note"], r["identifier"], r["branching"], r["label"], r["form"] = "", "", "", "", r["name"], form
			}
		case "matrix":
			for j := range rapid.IntRange(2, 4).Draw(t, "rows") {
				row := maps.Clone(r)
				row["name"], row["type"], row["choices"], row["matrix"], row["note"] = fmt.Sprintf("q_%d_%d", i, j), "radio", choices, fmt.Sprintf("matrix_%d", i), ""
				if j > 0 {
					row["section"] = ""
				}
				fields = append(fields, row)
			}
			continue
		default:
			r["type"], r["validation"] = "text", map[string]string{"number": "number", "integer": "integer", "date": "date_ymd", "time": "time", "email": "email", "phone": "phone"}[kind]
			if kind == "number" || kind == "integer" {
				r["min"], r["max"] = "-2", "10"
			}
			if kind == "date" {
				r["min"] = "2000-01-31"
			}
		}
		fields = append(fields, r)
	}
	return dictionary(fields...)
}

func TestADictionaryComesBackTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		file := drawDictionary(t)
		got, err := Import(file, "")
		if err != nil || slices.ContainsFunc(got.Problems, func(p profile.Problem) bool { return p.Blocking }) {
			t.Fatalf("%v: %s\n%s", err, told(got.Problems), file)
		}
		again(t, file, "")
	})
}

// native is every type of the profile, most of which REDCap does not have.
const native = `{"title":{"en":"A survey","fr":"Un sondage"},"pages":[
	{"name":"p1","title":"First","visibleIf":"{gate} > 2","elements":[
		{"type":"rating","name":"stars","minRateDescription":"poor","isRequired":true},
		{"type":"boolean","name":"ok","title":"Is {stars} right?"},
		{"type":"boolean","name":"own","valueTrue":"y","valueFalse":"n"},
		{"type":"checkbox","name":"Boxes","choices":["a,b","c",3],"showOtherItem":true,"showNoneItem":true},
		{"type":"tagbox","name":"tags","choices":[1,2]},
		{"type":"ranking","name":"best","choices":["x","y","z"]},
		{"type":"matrix","name":"grid","title":"How often?","columns":[1,2],"rows":["r 1","r_2"],"eachRowRequired":true},
		{"type":"matrixdropdown","name":"t","title":"Table","rows":["a","b"],"columns":[{"name":"x","cellType":"checkbox","choices":["p","q"]},{"name":"y","cellType":"text"}]},
		{"type":"dropdown","name":"record_id","choices":["a"],"showCommentArea":true,"visibleIf":"{Boxes} anyof ['c','a,b'] and {ok} = true"},
		{"type":"text","name":"month","inputType":"month"},
		{"type":"text","name":"odd","validators":[{"type":"regex","regex":"^x$"}],"visibleIf":"{tags} empty"}]},
	{"name":"p2","elements":[{"type":"panel","title":"Outer","elements":[{"type":"panel","title":"Inner","elements":[{"type":"comment","name":"why","visibleIf":"{grid.r_2} = 1"}]}]},
		{"type":"expression","name":"sum","expression":"{stars} + 1"},{"type":"text","name":"gate","inputType":"number"}]}]}`

func TestADefinitionOfOursBecomesTheNearestDictionary(t *testing.T) {
	if m, problems := profile.Parse([]byte(native)); m == nil {
		// Only the translations are missing.
		for _, p := range problems {
			if p.Blocking && p.Code != "MISSING_TRANSLATION" {
				t.Fatalf("%s", told(problems))
			}
		}
	}
	file, problems := exported(t, []byte(native))
	rows, err := readDictionary(file)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join([]string{r.name, r.form, r.section, r.kind, r.choices, r.branching, r.required, r.matrix + r.matrixRanking}, "; "))
	}
	want := []string{
		"record_id; first; ; text; ; ; ; ",
		"stars; first; ; radio; 1, 1 (poor) | 2, 2 | 3, 3 | 4, 4 | 5, 5; [gate] > 2; y; ",
		"ok; first; ; radio; 1, Yes | 0, No; [gate] > 2; ; ",
		"own; first; ; radio; y, Yes | n, No; [gate] > 2; ; ",
		"boxes; first; ; checkbox; a_b, a,b | c, c | 3, 3 | none, None | other, Other; [gate] > 2; ; ",
		"boxes_other; first; ; text; ; [gate] > 2 and [boxes(other)] = '1'; ; ",
		"tags; first; ; checkbox; 1, 1 | 2, 2; [gate] > 2; ; ",
		"best_x; first; ; radio; 1, 1 | 2, 2 | 3, 3; [gate] > 2; ; besty",
		"best_y; first; ; radio; 1, 1 | 2, 2 | 3, 3; [gate] > 2; ; besty",
		"best_z; first; ; radio; 1, 1 | 2, 2 | 3, 3; [gate] > 2; ; besty",
		"grid_r_1; first; ; radio; 1, 1 | 2, 2; [gate] > 2; y; grid",
		"r_2; first; ; radio; 1, 1 | 2, 2; [gate] > 2; y; grid",
		"t_a_x; first; Table; checkbox; p, p | q, q; [gate] > 2; ; ",
		"t_a_y; first; ; text; ; [gate] > 2; ; ",
		"t_b_x; first; ; checkbox; p, p | q, q; [gate] > 2; ; ",
		"t_b_y; first; ; text; ; [gate] > 2; ; ",
		"record_id_2; first; ; dropdown; a, a; [gate] > 2 and (([boxes(c)] = '1' or [boxes(a_b)] = '1') and [ok] = '1'); ; ",
		"record_id_2_comment; first; ; text; ; [gate] > 2 and (([boxes(c)] = '1' or [boxes(a_b)] = '1') and [ok] = '1'); ; ",
		"month; first; ; text; ; [gate] > 2; ; ",
		"odd; first; ; text; ; ; ; ",
		"why; p2; Outer – Inner; notes; ; [r_2] = 1; ; ",
		"sum; p2; ; calc; [stars] + 1; ; ; ",
		"gate; p2; ; text; ; ; ; ",
	}
	for i := range max(len(got), len(want)) {
		if i >= len(got) || i >= len(want) || got[i] != want[i] {
			t.Fatalf("got  %s\nwant %s", strings.Join(got[min(i, len(got)):], "\n     "), strings.Join(want[min(i, len(want)):], "\n     "))
		}
	}
	for _, code := range []string{"TYPE_AS_FIELD", "CONDITION_DROPPED", "VALIDATION_LEFT_OUT", "TITLE_LEFT_OUT", "CHOICE_RECODED", "RENAMED"} {
		i := slices.IndexFunc(problems, func(p profile.Problem) bool { return p.Code == code })
		if i < 0 {
			t.Errorf("%s is not told: %s", code, told(problems))
			continue
		}
		for _, l := range []string{"en", "fr"} {
			if s := Message(code, problems[i].Params, l); gap.MatchString(s) || !strings.Contains(s, problems[i].Path) {
				t.Errorf("%s in %s says %q", code, l, s)
			}
		}
	}
}

func documents(all ...map[string]any) iter.Seq2[map[string]any, error] {
	return func(yield func(map[string]any, error) bool) {
		for _, d := range all {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// unguarded takes the apostrophe before what could be a formula away.
func unguarded(s string) string {
	if strings.HasPrefix(s, "'") && sheet.Risky(s) {
		return s[1:]
	}
	return s
}

func TestRecordsHoldEveryAnswer(t *testing.T) {
	p, _, err := Export([]byte(native), "en")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	err = p.WriteRecords(&b, Records{}, documents(map[string]any{
		"stars": 4.0, "ok": false, "own": "y", "Boxes": []any{"a,b", "other"}, "Boxes-Comment": "=cmd", "tags": []any{2.0}, "best": []any{"z", "x", "y"},
		"grid": map[string]any{"r_2": 2.0}, "record_id": "a", "t": map[string]any{"b": map[string]any{"x": []any{"q"}, "y": "+1"}}, "record_id-Comment": "-5", "month": "2026-01", "why": "two\nlines, \"quoted\"", "sum": 5.0,
	}, map[string]any{}))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%v %v", rows, err)
	}
	want := map[string]string{
		"record_id": "1", "stars": "4", "ok": "0", "own": "y", "boxes___a_b": "1", "boxes___c": "0", "boxes___3": "0", "boxes___none": "0", "boxes___other": "1", "boxes_other": "=cmd",
		"tags___1": "0", "tags___2": "1", "best_x": "2", "best_y": "3", "best_z": "1", "grid_r_1": "", "r_2": "2", "record_id_2": "a", "record_id_2_comment": "-5",
		"t_a_x___p": "0", "t_a_x___q": "0", "t_a_y": "", "t_b_x___p": "0", "t_b_x___q": "1", "t_b_y": "+1", "month": "2026-01", "odd": "", "first_complete": "2", "why": "two\nlines, \"quoted\"", "sum": "5", "gate": "", "p2_complete": "2",
	}
	if len(rows[0]) != len(want) {
		t.Errorf("columns %v", rows[0])
	}
	for i, name := range rows[0] {
		if got := unguarded(rows[1][i]); got != want[name] {
			t.Errorf("%s is %q, want %q", name, got, want[name])
		}
		if strings.HasPrefix(rows[1][i], "=") {
			t.Errorf("%s could be taken for a formula: %q", name, rows[1][i])
		}
	}
	b.Reset()
	if err := p.WriteRecords(&b, Records{Unwritten: true, Unnamed: true}, documents(map[string]any{"why": "canary", "Boxes-Comment": "canary", "month": "canary", "sum": "canary"})); err != nil || strings.Contains(b.String(), "canary") {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// What Check made of random answers to a dictionary is what its records say.
func TestRecordsOfADictionaryComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		got, err := Import(drawDictionary(t), "")
		if err != nil {
			t.Fatal(err)
		}
		m, problems := profile.Parse(got.Definition)
		if m == nil {
			t.Fatalf("%s", told(problems))
		}
		given := map[string]any{}
		for _, q := range m.Questions() {
			if rapid.Bool().Draw(t, "left out") {
				continue
			}
			switch q.Kind {
			case profile.Choices:
				value := rapid.SampledFrom(q.Choices).Draw(t, "value").Value
				if q.Row == "" {
					given[q.Name] = value
					continue
				}
				rows, _ := given[q.Name].(map[string]any)
				if rows == nil {
					rows = map[string]any{}
					given[q.Name] = rows
				}
				rows[q.Row] = value
			case profile.Multiple:
				given[q.Name] = []any{rapid.SampledFrom(q.Choices).Draw(t, "value").Value}
			case profile.Number:
				given[q.Name] = float64(rapid.IntRange(-2, 10).Draw(t, "number"))
			default:
				given[q.Name] = rapid.SampledFrom([]string{"=1+1", "'x", "a,b", "2020-02-29", "12:30", "a\nb", "\t-"}).Draw(t, "text")
			}
		}
		clean, _ := m.Check(given, profile.Options{Today: clock.Date{Year: 2026, Month: 11, Day: 24}})
		p, _, err := Export(got.Definition, "en")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := p.WriteRecords(&b, Records{}, documents(clean.Clean)); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&b).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%v", err)
		}
		cell := map[string]string{}
		for i, name := range rows[0] {
			cell[name] = unguarded(rows[1][i])
		}
		for _, q := range m.Questions() {
			a, field := q.In(clean.Clean), q.Name
			if q.Row != "" {
				field = q.Row
			}
			want := a.Text
			switch {
			case q.Kind == profile.Multiple:
				for _, c := range q.Choices {
					ticked := map[bool]string{true: "1", false: "0"}[slices.Contains(a.Chosen, c.Value)]
					if name := field + "___" + boxName(c.Value); cell[name] != ticked {
						t.Fatalf("%s is %q, want %q", name, cell[name], ticked)
					}
				}
				continue
			case a.Number != nil:
				want = valueText(*a.Number)
			case len(a.Chosen) > 0:
				want = a.Chosen[0]
			}
			if cell[field] != want {
				t.Fatalf("%s is %q, want %q\n%v", field, cell[field], want, rows)
			}
		}
	})
}

func FuzzExport(f *testing.F) {
	f.Add([]byte(native))
	f.Add([]byte(`{"elements":[{"type":"matrix","name":"m","rows":[""],"columns":[{}]},{"type":"boolean"},{"type":"rating","rateStep":0}]}`))
	f.Fuzz(func(t *testing.T, definition []byte) {
		p, _, err := Export(definition, "fr")
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := p.WriteDictionary(&b); err != nil {
			t.Fatal(err)
		}
		var answers map[string]any
		_ = json.Unmarshal(definition, &answers)
		if err := p.WriteRecords(&b, Records{}, documents(answers)); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkImportOf5000Rows(b *testing.B) {
	kinds := []f{
		{"type": "radio", "choices": "1, Never | 2, Rarely | 3, Sometimes | 4, Often | 5, Always", "branching": "[q_0] = '1' or ([q_1] <> '' and [q_2(1)] = '1')"},
		{"type": "text", "validation": "integer", "min": "0", "max": "100"},
		{"type": "checkbox", "choices": "1, A | 2, B | 3, C"},
		{"type": "calc", "choices": "round(mean([q_1], [q_1]) * 2 + datediff([q_4], 'today', 'y'), 1)"},
		{"type": "text", "validation": "date_ymd"},
		{"type": "notes", "label": "<p>Say <b>more</b> about it, please</p>"},
	}
	var fields []f
	for i := range 5000 {
		r := maps.Clone(kinds[i%len(kinds)])
		r["name"], r["form"] = fmt.Sprintf("q_%d", i), fmt.Sprintf("form_%d", i/100)
		fields = append(fields, r)
	}
	file := dictionary(fields...)
	for b.Loop() {
		if got, err := Import(file, ""); err != nil || len(got.Forms) != 50 {
			b.Fatal(err)
		}
	}
}

// gap is one of a sentence that nothing filled.
var gap = regexp.MustCompile(`\{(field|detail|value|type|code)\}`)
