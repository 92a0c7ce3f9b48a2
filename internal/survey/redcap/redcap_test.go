package redcap

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
	"laurel/internal/survey/profile"
	"laurel/internal/testkit"
)

var header = []string{
	"Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label", "Choices, Calculations, OR Slider Labels", "Field Note",
	"Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)",
	"Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?", "Field Annotation",
}

// dictionary writes fields, each as column name (shortened) to value, with the form "f".
func dictionary(fields ...map[string]string) []byte {
	short := []string{"name", "form", "section", "type", "label", "choices", "note", "validation", "min", "max", "identifier", "branching", "required", "align", "number", "matrix", "ranking", "annotation"}
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(header)
	for _, f := range fields {
		if f["form"] == "" {
			f["form"] = "f"
		}
		if f["label"] == "" {
			f["label"] = "About " + f["name"]
		}
		record := make([]string, len(short))
		for i, s := range short {
			record[i] = f[s]
		}
		_ = w.Write(record)
	}
	w.Flush()
	return []byte(b.String())
}

type f = map[string]string

func told(problems []profile.Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, fmt.Sprintf("%d %s %s", p.Line, p.Path, p.Code))
	}
	return strings.Join(out, ", ")
}

// imported is one form as generic JSON: the elements of its page.
func imported(t *testing.T, file []byte) ([]any, Imported) {
	t.Helper()
	got, err := Import(file, "")
	if err != nil {
		t.Fatal(err)
	}
	var d map[string]any
	if err := json.Unmarshal(got.Definition, &d); err != nil {
		t.Fatal(err)
	}
	return d["pages"].([]any)[0].(map[string]any)["elements"].([]any), got
}

func compact(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func TestFieldTypes(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		field  f
		want   string
		losses string
	}{
		{"radio", f{"type": "radio", "choices": "1, Yes, always | 2,No|x y, Maybe"}, `{"choices":[{"text":"Yes, always","value":"1"},{"text":"No","value":"2"},{"text":"Maybe","value":"x y"}],"name":"q","title":"About q","type":"radiogroup"}`, ""},
		{"a choice without a label", f{"type": "radio", "choices": "1 | 2, Two"}, `{"choices":[{"text":"1","value":"1"},{"text":"Two","value":"2"}],"name":"q","title":"About q","type":"radiogroup"}`, ""},
		{"dropdown", f{"type": "dropdown", "choices": "1, A"}, `{"choices":[{"text":"A","value":"1"}],"name":"q","title":"About q","type":"dropdown"}`, ""},
		{"checkbox", f{"type": "checkbox", "choices": "1, A", "required": "y"}, `{"choices":[{"text":"A","value":"1"}],"isRequired":true,"name":"q","title":"About q","type":"checkbox"}`, ""},
		{"yes or no", f{"type": "yesno", "identifier": "y"}, `{"choices":[{"text":"Yes","value":"1"},{"text":"No","value":"0"}],"name":"q","title":"About q","type":"radiogroup","x-pii":true}`, ""},
		{"true or false", f{"type": "truefalse"}, `{"choices":[{"text":"True","value":"1"},{"text":"False","value":"0"}],"name":"q","title":"About q","type":"radiogroup"}`, ""},
		{"text", f{"type": "text", "note": "As it was"}, `{"description":"As it was","name":"q","title":"About q","type":"text"}`, ""},
		{"notes", f{"type": "notes"}, `{"name":"q","title":"About q","type":"comment"}`, ""},
		{"whole number", f{"type": "text", "validation": "integer", "min": "0", "max": "9"}, `{"inputType":"number","max":9,"min":0,"name":"q","title":"About q","type":"text","validators":[{"expression":"{q} empty or trunc({q}) = {q}","type":"expression"}]}`, ""},
		{"number", f{"type": "text", "validation": "number", "max": "a"}, `{"inputType":"number","name":"q","title":"About q","type":"text"}`, "2 q BOUND_DROPPED"},
		{"date", f{"type": "text", "validation": "date_mdy", "min": "2020-01-31", "max": "today"}, `{"inputType":"date","min":"2020-01-31","name":"q","title":"About q","type":"text"}`, "2 q BOUND_DROPPED"},
		{"date with time", f{"type": "text", "validation": "datetime_seconds_ymd"}, `{"inputType":"date","name":"q","title":"About q","type":"text"}`, "2 q TIME_DROPPED"},
		{"address", f{"type": "text", "validation": "email"}, `{"inputType":"email","name":"q","title":"About q","type":"text"}`, ""},
		{"telephone", f{"type": "text", "validation": "phone"}, `{"inputType":"tel","name":"q","title":"About q","type":"text"}`, ""},
		{"time", f{"type": "text", "validation": "time"}, `{"name":"q","title":"About q","type":"text","validators":[{"regex":"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","type":"regex"}]}`, ""},
		{"another validation", f{"type": "text", "validation": "zipcode"}, `{"name":"q","title":"About q","type":"text"}`, "2 q VALIDATION_DROPPED"},
		{"words without a question", f{"type": "descriptive", "label": "Read <b>this</b> &amp; that<br>{now}<script>x</script>"}, `{"html":"Read this \u0026amp; that\u003cbr\u003e(now)","name":"q","type":"html"}`, "2 q FORMATTING_DROPPED"},
		{"slider", f{"type": "slider", "choices": "low | | high"}, `{"description":"low – high","inputType":"number","max":100,"min":0,"name":"q","title":"About q","type":"text"}`, "2 q SLIDER_AS_NUMBER"},
		{"action tags", f{"type": "text", "annotation": "@READONLY @DEFAULT='x' @CHARLIMIT=20 @PLACEHOLDER='y' @WORDLIMIT=3 and a remark"}, `{"defaultValue":"x","maxLength":20,"name":"q","placeholder":"y","readOnly":true,"title":"About q","type":"text"}`, "2 q TAG_DROPPED"},
		{"action tags of choices", f{"type": "checkbox", "choices": "1, A|2, B|3, C", "annotation": "@RANDOMORDER @MAXCHECKED=2 @HIDDEN-PDF"}, `{"choices":[{"text":"A","value":"1"},{"text":"B","value":"2"},{"text":"C","value":"3"}],"choicesOrder":"random","maxSelectedChoices":2,"name":"q","title":"About q","type":"checkbox"}`, ""},
		{"boxes ticked at the start", f{"type": "checkbox", "choices": "1, A|2, B", "annotation": `@DEFAULT="1, 2"`}, `{"choices":[{"text":"A","value":"1"},{"text":"B","value":"2"}],"defaultValue":["1","2"],"name":"q","title":"About q","type":"checkbox"}`, ""},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			tc.field["name"] = "q"
			es, got := imported(t, dictionary(tc.field, f{"name": "last", "type": "text"}))
			if s := compact(es[0]); s != tc.want {
				t.Errorf("got  %s\nwant %s", s, tc.want)
			}
			if s := told(got.Problems); s != tc.losses {
				t.Errorf("losses %q, want %q", s, tc.losses)
			}
			if m, problems := profile.Parse(got.Definition); m == nil {
				t.Errorf("outside the profile: %s\n%s", told(problems), got.Definition)
			}
		})
	}
}

func TestFieldsLeftOutAreTold(t *testing.T) {
	es, got := imported(t, dictionary(
		f{"name": "record_id", "type": "text"},
		f{"name": "a", "type": "file", "section": "Papers"},
		f{"name": "b", "type": "sql"},
		f{"name": "c", "type": "text", "annotation": "@HIDDEN"},
		f{"name": "d", "type": "calc", "choices": "round([e] * 2, 1)"},
		f{"name": "e", "type": "text", "validation": "number"},
		f{"name": "g", "type": "calc", "choices": "stdev([e], [e])"}))
	if want := "2 record_id RECORD_ID_DROPPED, 3 a FIELD_DROPPED, 4 b FIELD_DROPPED, 5 c HIDDEN_DROPPED, 8 g CALCULATION_DROPPED"; told(got.Problems) != want {
		t.Errorf("told %q, want %q", told(got.Problems), want)
	}
	want := `[{"elements":[{"expression":"iif({e} notempty, round({e} * 2, 1), null)","name":"d","title":"About d","type":"expression"},{"inputType":"number","name":"e","title":"About e","type":"text"}],"title":"Papers","type":"panel"}]`
	if compact(es) != want {
		t.Errorf("got %s", compact(es))
	}
	for _, p := range got.Problems {
		for _, l := range i18n.Languages {
			if s := profile.Message(p.Code, p.Params, l); !strings.Contains(s, p.Path) {
				t.Errorf("%s in %s says %q", p.Code, l, s)
			}
		}
	}
}

func TestRowsOfOneGroupBecomeAMatrix(t *testing.T) {
	row := func(name string, more f) f {
		out := f{"name": name, "type": "radio", "choices": "1, Never | 2, Often", "matrix": "grid"}
		for k, v := range more {
			out[k] = v
		}
		return out
	}
	es, got := imported(t, dictionary(
		row("a", f{"section": "How often", "required": "y"}), row("b", f{"branching": "[a] = '2'"}),
		f{"name": "c", "type": "text", "branching": "[b] <> ''"},
		row("d", nil)))
	want := `[{"elements":[{"columns":[{"text":"Never","value":"1"},{"text":"Often","value":"2"}],"name":"grid","rows":[{"text":"About a","value":"a"},{"text":"About b","value":"b","visibleIf":"{grid.a} = '2'"}],"title":"Grid","type":"matrix"},` +
		`{"name":"c","title":"About c","type":"text","visibleIf":"{grid.b} notempty"},{"choices":[{"text":"Never","value":"1"},{"text":"Often","value":"2"}],"name":"d","title":"About d","type":"radiogroup"}],"title":"How often","type":"panel"}]`
	if compact(es) != want {
		t.Errorf("got %s", compact(es))
	}
	if s := told(got.Problems); s != "2 a REQUIRED_ROW_DROPPED, 5 d MATRIX_SPLIT" {
		t.Errorf("losses %q", s)
	}
}

func TestBranchingIsTranslated(t *testing.T) {
	for logic, want := range map[string]string{
		`[a] = '1'`:                          `{a} = '1'`,
		`[a]="1"AND[b]='2'`:                  `{a} = '1' and {b} = '2'`,
		`[a] = 1 or ([b] <> 2 and [n] >= 3)`: `{a} = 1 or {b} <> 2 and {n} >= 3`,
		`([a] = 1 or [b] = 2) and [n] < 3`:   `({a} = 1 or {b} = 2) and {n} < 3`,
		`[c(3)] = '1'`:                       `{c} contains '3'`,
		`[c(3)] = 0`:                         `{c} notcontains '3'`,
		`[c(3)] <> "1"`:                      `{c} notcontains '3'`,
		`'1' = [c(3)]`:                       `{c} contains '3'`,
		`[c(3)] + [c(4)] > 1`:                `iif({c} contains '3', 1, 0) + iif({c} contains '4', 1, 0) > 1`,
		`sum([c(3)],[c(4)]) = 2`:             `sum(iif({c} contains '3', 1, 0), iif({c} contains '4', 1, 0)) = 2`,
		`[a] = ""`:                           `{a} empty`,
		`'' <> [a]`:                          `{a} notempty`,
		`3 < [n]`:                            `{n} > 3`,
		`([n] + 1) * 2 = -4`:                 `iif({n} notempty, ({n} + 1) * 2, null) = -4`,
		`[n] - [d] * 2 > 0`:                  `iif({n} notempty and {d} notempty, {n} - {d} * 2, null) > 0`,
		`if([a] = 1, [n], 0) != 0`:           `iif({a} = 1, {n}, 0) <> 0`,
		`mean([n],[a]) > round([n]/3,1)`:     `iif(count({n}, {a}) > 0, avg({n}, {a}), null) > iif({n} notempty, round({n} / 3, 1), null)`,
		`sum([n], [a] + 1) > 1`:              `sum({n}, iif({a} notempty, {a} + 1, null)) > 1`,
		`rounddown(datediff([d], 'today', 'y')) >= 40`: `age({d}) >= 40`,
		`datediff([d], 'now', 'y', 'mdy') > 3`:         `iif({d} notempty, diffDays({d}, today()) / 365.2425, null) > 3`,
		`rounddown([n], 0) = 4`:                        `iif({n} notempty, iif(trunc({n}) > {n}, trunc({n}) - 1, trunc({n})), null) = 4`,
		`roundup([n], 1) = 4`:                          `iif({n} notempty, iif(trunc({n}, 1) < {n}, trunc({n}, 1) + 0.1, trunc({n}, 1)), null) = 4`,
		`rounddown(datediff([d],'today','M'),1) = 4`:   `iif({d} notempty, trunc(diffDays({d}, today()) / 30.44, 1), null) = 4`,
		`datediff([d], "today", "d") > 30`:             `iif({d} notempty, diffDays({d}, today()), null) > 30`,
		`datediff([d],[d],'h',true) < 0`:               `iif({d} notempty, iif(getDate({d}) > getDate({d}), -1, 1) * diffDays({d}, {d}) * 24, null) < 0`,
		`contains([e], 'x')`:                           `{e} contains 'x'`,
		`mod([n], 2) = pow([n], 2)`:                    `iif({n} notempty, {n} % 2, null) = iif({n} notempty, {n} ^ 2, null)`,
		"# adults only\n[n] > 17\n// and that is all":  `{n} > 17`,
	} {
		_, got := imported(t, branched(logic))
		if told(got.Problems) != "7 gone FIELD_DROPPED" || !strings.Contains(string(got.Definition), `"visibleIf": `+quoted(want)) {
			t.Errorf("%s: %s\n%s", logic, told(got.Problems), got.Definition)
		}
		if m, problems := profile.Parse(got.Definition); m == nil {
			t.Errorf("%s lies outside the profile: %s", logic, told(problems))
		}
	}
}

func quoted(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s)
	return strings.TrimSpace(b.String())
}

func branched(logic string) []byte {
	return dictionary(
		f{"name": "a", "type": "radio", "choices": "1, A | 2, B"}, f{"name": "b", "type": "yesno"}, f{"name": "c", "type": "checkbox", "choices": "3, A | 4, B"},
		f{"name": "n", "type": "text", "validation": "number"}, f{"name": "d", "type": "text", "validation": "date_ymd"}, f{"name": "gone", "type": "file"},
		f{"name": "e", "type": "text"}, f{"name": "q", "type": "text", "branching": logic}, f{"name": "away", "type": "text", "form": "f"})
}

func TestBranchingThatCannotBeTakenOverBlocks(t *testing.T) {
	for logic, code := range map[string]string{
		`[baseline][a] = '1'`: "LOGIC_OTHER_EVENT", `[nobody] = 1`: "LOGIC_MISSING_FIELD", `[c(9)] = 1`: "LOGIC_MISSING_FIELD", `[a(1)] = 1`: "LOGIC_MISSING_FIELD",
		`[gone] <> ''`: "LOGIC_DROPPED_FIELD", `[survey-date] = 1`: "LOGIC_UNSUPPORTED", `[a:value] = 1`: "LOGIC_UNSUPPORTED", `stdev([n]) > 1`: "LOGIC_UNSUPPORTED",
		`datediff([d],'today','w') > 3`: "LOGIC_UNSUPPORTED", `roundup([n], [n]) > 3`: "LOGIC_UNSUPPORTED", `[a] =`: "LOGIC_UNREADABLE", `[a = 1`: "LOGIC_UNREADABLE", `[a] = '1`: "LOGIC_UNREADABLE", `[a] ~ 1`: "LOGIC_UNREADABLE",
		`([a] = 1`: "LOGIC_UNREADABLE", `[a] = 1)`: "LOGIC_UNREADABLE", strings.Repeat("(", 100): "LOGIC_TOO_LONG", strings.Repeat("-", 100): "LOGIC_TOO_LONG", strings.Repeat("[a]=1 or ", 999): "LOGIC_TOO_LONG",
	} {
		_, got := imported(t, branched(logic))
		i := slices.IndexFunc(got.Problems, func(p profile.Problem) bool { return p.Path == "q" })
		if i < 0 || got.Problems[i].Code != code || !got.Problems[i].Blocking || got.Problems[i].Line != 9 || got.Problems[i].Params["column"] != "branching_logic" {
			t.Errorf("%.30s: told %q, want %s", logic, told(got.Problems), code)
			continue
		}
		if s := profile.Message(code, got.Problems[i].Params, "fr"); !strings.Contains(s, "q") || strings.ContainsAny(s, "{}") {
			t.Errorf("%s says %q", code, s)
		}
	}
	_, got := imported(t, dictionary(f{"name": "a", "type": "text", "branching": "[b] = 1"}))
	if told(got.Problems) != "2 a LOGIC_MISSING_FIELD" {
		t.Errorf("told %q", told(got.Problems))
	}
	several, err := Import(dictionary(f{"name": "a", "type": "text", "branching": "[b] = 1"}, f{"name": "b", "type": "text", "form": "g"}), "f")
	if err != nil || told(several.Problems) != "2 a LOGIC_OTHER_FORM" {
		t.Errorf("told %q, %v", told(several.Problems), err)
	}
}

func TestAnswersPipedIntoLabelsStayPiped(t *testing.T) {
	es, _ := imported(t, dictionary(f{"name": "a", "type": "text"}, f{"name": "b", "type": "text", "label": "After [a], not [zzz]"}))
	if got := es[1].(map[string]any)["title"]; got != "After {a}, not [zzz]" {
		t.Errorf("got %q", got)
	}
}

func TestEveryFormBecomesAPage(t *testing.T) {
	file := dictionary(
		f{"name": "a", "type": "radio", "choices": "1, A|2, B", "form": "first_form", "matrix": "g"}, f{"name": "b", "type": "radio", "choices": "1, A|2, B", "form": "first_form", "matrix": "g"},
		f{"name": "c", "type": "text", "form": "two", "branching": "[a] = '1'", "section": "S"}, f{"name": "total", "type": "calc", "choices": "sum([a], [b])", "form": "two", "annotation": "@HIDDEN"},
		f{"name": "d", "type": "text", "form": "two", "branching": "[total] > 2"})
	got, err := Import(file, "")
	if err != nil || !slices.Equal(got.Forms, []string{"first_form", "two"}) || len(got.Problems) > 0 || got.Fields != 5 {
		t.Fatalf("%+v, %v", got, err)
	}
	var d any
	_ = json.Unmarshal(got.Definition, &d)
	want := `{"calculatedValues":[{"expression":"sum({g.a}, {g.b})","includeIntoResult":true,"name":"total"}],"pages":[` +
		`{"elements":[{"columns":[{"text":"A","value":"1"},{"text":"B","value":"2"}],"name":"g","rows":[{"text":"About a","value":"a"},{"text":"About b","value":"b"}],"title":"G","type":"matrix"}],"name":"first_form","title":"First form"},` +
		`{"elements":[{"elements":[{"name":"c","title":"About c","type":"text","visibleIf":"{g.a} = '1'"},{"name":"d","title":"About d","type":"text","visibleIf":"{total} \u003e 2"}],"title":"S","type":"panel"}],"name":"two","title":"Two"}]}`
	if compact(d) != want {
		t.Errorf("got  %s\nwant %s", compact(d), want)
	}
	if m, problems := profile.Parse(got.Definition); m == nil {
		t.Errorf("outside the profile: %s", told(problems))
	}
	var fault *Error
	if _, err := Import(file, "three"); !errors.As(err, &fault) || fault.Code != "DICTIONARY_FORM" {
		t.Errorf("%v", err)
	}
	got, err = Import(append([]byte("\ufeff"), file...), "two")
	if err != nil || strings.Contains(string(got.Definition), `"a"`) || !strings.Contains(string(got.Definition), `"title": "Two"`) || got.Fields != 3 {
		t.Errorf("%s, %v", got.Definition, err)
	}
}

func TestACalculationThatIsLeftOutIsLeftOutOfOthersToo(t *testing.T) {
	_, got := imported(t, dictionary(
		f{"name": "n", "type": "text"}, f{"name": "early", "type": "text", "branching": "[c] > 1"},
		f{"name": "b", "type": "calc", "choices": "[c] + 1"}, f{"name": "c", "type": "calc", "choices": "stdev([n])"}))
	if want := "3 early LOGIC_DROPPED_FIELD, 4 b CALCULATION_DROPPED, 5 c CALCULATION_DROPPED"; told(got.Problems) != want {
		t.Errorf("told %q, want %q", told(got.Problems), want)
	}
}

func TestFilesThatAreNoDictionary(t *testing.T) {
	good := string(dictionary(f{"name": "a", "type": "text"}))
	for rule, tc := range map[string]struct{ file, code string }{
		"empty":                     {"", "EMPTY"},
		"another table":             {"name,mail\nx,y\n", "DICTIONARY_COLUMN"},
		"only a header":             {strings.SplitAfter(good, "\n")[0], "DICTIONARY_EMPTY"},
		"Windows-1252":              {good + "b,f,,text,\xc9tat,,,,,,,,,,,,,\n", "DICTIONARY_ENCODING"},
		"NUL":                       {good + "b\x00,f,,text,x,,,,,,,,,,,,,\n", "DICTIONARY_ENCODING"},
		"a quotation mark left":     {good + "b,f,,text,\"x,,,,,,,,,,,,,\n", "DICTIONARY_CSV"},
		"more than a form can hold": {good + strings.Repeat("b,f,,text,x,,,,,,,,,,,,,\n", maxRows), "DICTIONARY_ROWS"},
		"too large":                 {good + strings.Repeat(" ", maxBytes), "TOO_LARGE"},
		"JSON of something else":    {`{"pages":[]}`, "METADATA_JSON"},
		"JSON cut short":            {`[{"field_name":"a"`, "METADATA_JSON"},
		"JSON with more after it":   {`[] x`, "METADATA_JSON"},
		"no field in the JSON":      {`[]`, "DICTIONARY_EMPTY"},
		"JSON of other records":     {`[{"record_id":"1"}]`, "DICTIONARY_COLUMN"},
		"a ZIP cut short":           {"PK\x03\x04 and no more", "ZIP_UNREADABLE"},
		"a ZIP without dictionary":  {zipped("readme.txt", good), "ZIP_NO_DICTIONARY"},
		"a ZIP of several tables":   {zipped("instrument.csv", good, "b.csv", good), "ZIP_SEVERAL"},
		"a ZIP that climbs":         {zipped("../instrument.csv", good), "ZIP_NAMES"},
		"a ZIP of absolute names":   {zipped("/etc/instrument.csv", good), "ZIP_NAMES"},
		"a ZIP of Windows' names":   {zipped(`a\..\..\instrument.csv`, good), "ZIP_NAMES"},
		"a bomb":                    {zipped("instrument.csv", good+strings.Repeat(" ", 4<<20)), "ZIP_TOO_LARGE"},
		"a larger bomb":             {zipped("instrument.csv", good+strings.Repeat("0123456789abcdef", maxBytes/10)), "ZIP_TOO_LARGE"},
		"Windows-1252 in a ZIP":     {zipped("instrument.csv", good+"b,f,,text,\xc9tat,,,,,,,,,,,,,\n"), "DICTIONARY_ENCODING"},
	} {
		var fault *Error
		if _, err := Import([]byte(tc.file), ""); !errors.As(err, &fault) || fault.Code != tc.code || strings.ContainsAny(fault.Message("fr"), "{}") || fault.Message("fr") == fault.Message("en") {
			t.Errorf("%s: %v, want %s", rule, err, tc.code)
		}
	}
}

// zipped packs files, given as name and content in turn.
func zipped(files ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, _ := z.Create(files[i])
		_, _ = io.WriteString(w, files[i+1])
	}
	_ = z.Close()
	return b.String()
}

func TestAnInstrumentComesAsCSVAsZIPAndAsJSON(t *testing.T) {
	file := dictionary(f{"name": "a", "type": "radio", "choices": "1, Oui | 2, Non", "required": "y", "matrix": "m"}, f{"name": "n", "type": "text", "validation": "integer", "min": "3", "branching": "[a] = '1'"})
	want, err := Import(file, "")
	if err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var fields []map[string]any
	for _, r := range records[1:] {
		m := map[string]any{}
		for i, c := range columns {
			m[c.api] = r[slices.Index(header, cased(c.written))]
			_ = i
		}
		fields = append(fields, m)
	}
	fields[1]["text_validation_min"] = 3
	metadata, _ := json.Marshal(fields)
	for name, other := range map[string]string{
		"ZIP":  zipped("OriginID.txt", "x", "attachments/", "", "instrument.csv", "\ufeff"+string(file), "__MACOSX/._instrument.csv", "x"),
		"JSON": "\ufeff\n" + string(metadata),
	} {
		got, err := Import([]byte(other), "")
		if err != nil || string(got.Definition) != string(want.Definition) || told(got.Problems) != told(want.Problems) {
			t.Errorf("%s: %v\n%s", name, err, got.Definition)
		}
	}
}

func cased(written string) string {
	for _, h := range header {
		if strings.EqualFold(h, written) {
			return h
		}
	}
	return ""
}

// real finds a dictionary of the field beside the checkout. It is not part of the project.
func real(t *testing.T) []byte {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for range 6 {
		dir = filepath.Dir(dir)
		if b, err := os.ReadFile(filepath.Join(dir, "shared/data/redcap/flight_tracker_mentoring.dictionary.csv")); err == nil {
			return b
		}
	}
	testkit.Unavailable(t, "the Flight Tracker dictionary (shared/data/redcap) is not beside this checkout")
	return nil
}

func TestTheFlightTrackerEvaluationComesOverWhole(t *testing.T) {
	file := real(t)
	all, err := Import(file, "")
	if err != nil || len(all.Forms) != 2 || all.Fields != 125 {
		t.Fatalf("%v, %v", all.Forms, err)
	}
	got, err := Import(file, "mentoring_agreement_evaluations")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range got.Problems {
		if p.Blocking {
			t.Errorf("%+v", p)
		}
	}
	m, problems := profile.Parse(got.Definition)
	if m == nil || m.Count() != 13 || strings.Count(string(got.Definition), "visibleIf") != 6 {
		t.Fatalf("%s\n%s", told(problems), got.Definition)
	}
	for _, tc := range []struct {
		given map[string]any
		want  string
	}{
		{map[string]any{"mentoringeval_was_helpful": "1", "mentoringeval_how_helpful": "x"}, ""},
		{map[string]any{"mentoringeval_was_helpful": "2", "mentoringeval_how_helpful": "x"}, ""},
		{map[string]any{"mentoringeval_was_helpful": "3", "mentoringeval_how_helpful": "x"}, "DROPPED"},
		{map[string]any{"mentoringeval_was_helpful": "5", "mentoringeval_why_not_helpful": "x"}, ""},
		{map[string]any{"mentoringeval_was_helpful": "1", "mentoringeval_why_not_helpful": "x"}, "DROPPED"},
		{map[string]any{"mentoringeval_preempt_issue": "4", "mentoringeval_what_issues_not_preempted": "x"}, ""},
		{map[string]any{"mentoringeval_what_issues_resolved": "x"}, "DROPPED"},
		{map[string]any{"mentoringeval_sections_completed": []any{"1", "8"}, "mentoringeval_role": "2"}, ""},
		{map[string]any{"mentoringeval_sections_completed": []any{"9"}}, "UNKNOWN_CHOICE"},
		{map[string]any{"mentoringeval_role": 2.0}, "UNKNOWN_CHOICE"},
	} {
		result, issues := m.Check(tc.given, profile.Options{Strict: true})
		if (tc.want == "DROPPED") != (len(result.Dropped) == 1) {
			t.Errorf("%v: drops %v, want %q", tc.given, result.Dropped, tc.want)
		}
		if tc.want == "DROPPED" {
			tc.want = ""
		}
		if tc.want == "" && len(issues) > 0 || tc.want != "" && (len(issues) != 1 || issues[0].Code != tc.want) {
			t.Errorf("%v: %v, want %q", tc.given, issues, tc.want)
		}
	}
}

func TestTheFlightTrackerAgreementComesOverWithTwoSignaturesLess(t *testing.T) {
	got, err := Import(real(t), "mentoring_agreement")
	if err != nil {
		t.Fatal(err)
	}
	m, problems := profile.Parse(got.Definition)
	if m == nil {
		t.Fatalf("%s", told(problems))
	}
	dropped := 0
	for _, p := range got.Problems {
		if p.Blocking {
			t.Errorf("%+v", p)
		}
		if p.Code == "FIELD_DROPPED" {
			dropped++
		}
	}
	if dropped != 2 {
		t.Errorf("%d fields dropped: %s", dropped, told(got.Problems))
	}
}

func FuzzImport(f *testing.F) {
	f.Add(branched("[a] = '1' or [c(3)] = '1'"), "")
	f.Add(dictionary(map[string]string{"name": "a", "type": "slider", "choices": "x|y", "annotation": "@DEFAULT='3' @HIDDEN"}), "f")
	f.Add([]byte(zipped("instrument.csv", string(branched("[a] = '1'")))), "")
	f.Add([]byte(`[{"field_name":"a","form_name":"f","field_type":"calc","field_label":"x","select_choices_or_calculations":"datediff([a],'today','y')"}]`), "")
	f.Add([]byte("\ufefffield_name,form_name,field_type,field_label,select_choices_or_calculations\na,f,radio,x,1|2\n"), "f")
	f.Fuzz(func(t *testing.T, file []byte, form string) {
		got, err := Import(file, form)
		if err != nil {
			var fault *Error
			if !errors.As(err, &fault) || err.Error() == "" {
				t.Fatalf("%v", err)
			}
			return
		}
		if got.Definition == nil {
			return
		}
		if !json.Valid(got.Definition) {
			t.Fatalf("not JSON: %s", got.Definition)
		}
		profile.Parse(got.Definition)
	})
}

// What a calculation gives in REDCap it gives here, blanks included.
func TestCalculationsGiveREDCapsFigures(t *testing.T) {
	answers := map[string]any{"n": 2.5, "m": -2.5, "k": 4.0, "d": "2000-03-01", "c": []any{"3"}, "a": "2"}
	for calculation, want := range map[string]any{
		"[n] + [k]": 6.5, "[n] + [blank]": nil, "[blank] * 2": nil, "if([blank] = '', 1, 0)": 1.0, "if([n] > 1, [blank] + 1, 0)": nil,
		"rounddown([n])": 2.0, "rounddown([m])": -3.0, "roundup([n])": 3.0, "roundup([m])": -2.0, "roundup([k])": 4.0, "rounddown([k], 1)": 4.0, "roundup([n] / 2, 1)": 1.3, "rounddown([m] / 2, 1)": -1.3, "round([n] / 3, 2)": 0.83,
		"sum([n], [blank], [k])": 6.5, "mean([n], [blank], [k])": 3.25, "mean([blank])": nil, "min([n], [blank])": 2.5, "max([n], [k])": 4.0, "abs([m])": 2.5, "sqrt([k])": 2.0, "pow([k], 2)": 16.0, "mod([k], 3)": 1.0,
		"[c(3)] + [c(4)]": 1.0, "[c(4)] * 7": 0.0, "datediff([d], '2000-03-31', 'd')": 30.0, "datediff('2000-03-31', [d], 'd')": 30.0, "datediff('2000-03-31', [d], 'd', 'ymd', true)": -30.0, "datediff([d], '2000-03-02', 'h')": 24.0,
		"round(datediff([d], 'today', 'y'), 2)": 26.73, "round(datediff([d], 'today', 'M'), 1)": 320.8, "rounddown(datediff([d], 'today', 'y'))": 26.0, "datediff([blank], 'today', 'y')": nil, "year([d]) + month([d]) / 100": 2000.03, "[a] * 2": 4.0,
	} {
		src, fault := translate(calculation, known{}, true)
		if fault != nil {
			t.Errorf("%s: %v", calculation, fault)
			continue
		}
		e, err := expr.Parse(src)
		if err != nil {
			t.Errorf("%s became %s: %v", calculation, src, err)
			continue
		}
		got := e.Eval(expr.Env{Value: func(n string) (any, bool) { v, ok := answers[n]; return v, ok }, Today: clock.Date{Year: 2026, Month: 11, Day: 24}})
		f, number := got.(float64)
		wanted, wantNumber := want.(float64)
		if number != wantNumber || math.Abs(f-wanted) > 1e-9 {
			t.Errorf("%s became %s, which is %v, want %v", calculation, src, got, want)
		}
	}
}

// known takes every field for one that is there.
type known struct{}

func (known) variable(field string) (string, *logicError) { return field, nil }
func (known) code(string, string) *logicError             { return nil }
