package xlsform

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"laurel/internal/survey/profile"
)

// workbook has a sheet per name, each as rows of cells parted by bars.
func workbook(t testing.TB, sheets map[string]string) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	for name, text := range sheets {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
			var row []any
			for _, cell := range strings.Split(line, "|") {
				row = append(row, strings.TrimSpace(cell))
			}
			if err := f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.DeleteSheet("Sheet1"); err != nil {
		t.Fatal(err)
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func told(problems []profile.Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, fmt.Sprintf("%d %s %s %v", p.Line, p.Path, p.Code, p.Params["column"]))
	}
	return strings.Join(out, ", ")
}

// imported is the definition, which has to lie within the profile.
func imported(t *testing.T, sheets map[string]string) (string, Imported) {
	t.Helper()
	got, err := Import(workbook(t, sheets))
	if err != nil {
		t.Fatal(err)
	}
	var d any
	if err := json.Unmarshal(got.Definition, &d); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(d); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String()), got
}

const lists = `
list_name | name | label::English (en) | label::Français (fr) | region
yesno | yes | Yes | Oui |
yesno | no | No | Non |
city | to | Toronto | Toronto | on
city | mtl | Montréal | Montréal | qc`

func TestQuestionsOfEveryType(t *testing.T) {
	head := "type | name | label | hint | required | relevant | constraint | constraint_message | calculation | default | appearance | choice_filter | read_only | parameters\n"
	for _, tc := range []struct{ rule, rows, want, losses string }{
		{"text", "text | q | About | Hint", `{"description":"Hint","name":"q","title":"About","type":"text"}`, ""},
		{"several lines", "text|q|About||yes|||||x y|multiline", `{"defaultValue":"x y","isRequired":true,"name":"q","title":"About","type":"comment"}`, ""},
		{"whole number", "integer|q|About||||. >= 0 and . <= 120|Not so old", `{"inputType":"number","name":"q","title":"About","type":"text","validators":[{"expression":"{q} empty or trunc({q}) = {q}","type":"expression"},{"expression":"{q} empty or ({q} >= 0 and {q} <= 120)","text":"Not so old","type":"expression"}]}`, ""},
		{"number", "decimal|q|About|||||||2.5|||yes", `{"defaultValue":2.5,"inputType":"number","name":"q","readOnly":true,"title":"About","type":"text"}`, ""},
		{"date", "date|q|About", `{"inputType":"date","name":"q","title":"About","type":"text"}`, ""},
		{"month", "date|q|About||||||||month-year", `{"inputType":"month","name":"q","title":"About","type":"text"}`, ""},
		{"date with time", "dateTime|q|About", `{"inputType":"date","name":"q","title":"About","type":"text"}`, "2 q XLS_TYPE_APPROXIMATED type"},
		{"time", "time|q|About", `{"name":"q","title":"About","type":"text","validators":[{"regex":"^([01]?[0-9]|2[0-3]):[0-5][0-9]$","type":"regex"}]}`, ""},
		{"a pattern", "text|q|About||||regex(., '^[A-Z]+$')", `{"name":"q","title":"About","type":"text","validators":[{"regex":"^[A-Z]+$","type":"regex"}]}`, ""},
		{"one of several", "select_one plain|q|About||||||||", `{"choices":[{"text":"A","value":"a"},{"text":"b","value":"b"}],"name":"q","title":"About","type":"radiogroup"}`, ""},
		{"one of a drop-down", "select one plain or_other|q|About|||||||a|minimal", `{"choices":[{"text":"A","value":"a"},{"text":"b","value":"b"}],"defaultValue":"a","name":"q","showOtherItem":true,"title":"About","type":"dropdown"}`, ""},
		{"several", "select_multiple plain|q|About|||||||b a", `{"choices":[{"text":"A","value":"a"},{"text":"b","value":"b"}],"defaultValue":["b","a"],"name":"q","title":"About","type":"checkbox"}`, ""},
		{"an order", "rank plain|q|About||||||||||| randomize = true", `{"choices":[{"text":"A","value":"a"},{"text":"b","value":"b"}],"choicesOrder":"random","name":"q","title":"About","type":"ranking"}`, ""},
		{"a range", "range|q|About||||||||||| start=1 end=10 step=1", `{"inputType":"number","max":10,"min":1,"name":"q","title":"About","type":"text"}`, "2 q XLS_TYPE_APPROXIMATED type"},
		{"an acknowledgement", "acknowledge|q|About", `{"choices":[{"text":"OK","value":"OK"}],"name":"q","title":"About","type":"checkbox"}`, ""},
		{"a note", "note|q|Read <b>this</b> & ${last}", `{"html":"Read this &amp; (last)","type":"html"}`, "2 q XLS_FORMATTING label"},
		{"required by condition", "text|q|About||${last} = 'x'", `{"name":"q","requiredIf":"{last} = 'x'","title":"About","type":"text"}`, ""},
		{"a place", "geopoint|q|About", ``, "2 q XLS_TYPE_DROPPED type"},
		{"what devices record", "start|q", ``, "2 q XLS_METADATA type"},
		{"a default that is computed", "text|q|About|||||||now()", `{"name":"q","title":"About","type":"text"}`, "2 q XLS_DEFAULT default"},
		{"a check that cannot be read", "text|q|About||||string-length(.) < 9", `{"name":"q","title":"About","type":"text"}`, "2 q XLS_CONSTRAINT constraint"},
		{"a list that is not there", "select_one none|q|About", `{"name":"q","title":"About","type":"radiogroup"}`, "2 q XLS_LIST type"},
		{"a name that cannot be written", "text|a.b|About", `{"name":"a_b","title":"About","type":"text"}`, "2 a_b XLS_RENAMED name"},
		{"no name", "text||About", ``, "2  XLS_NAME name"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			got, all := imported(t, map[string]string{"Survey": head + tc.rows + "\ntext | last | Last", "choices": "list name | name | label\nplain|a|A\nplain|b|"})
			want := `{"pages":[{"elements":[` + tc.want + `,{"name":"last","title":"Last","type":"text"}],"name":"page1"}]}`
			want = strings.Replace(want, "[,", "[", 1)
			if got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if s := told(all.Problems); s != tc.losses {
				t.Errorf("losses %q, want %q", s, tc.losses)
			}
			blocked := false
			for _, p := range all.Problems {
				blocked = blocked || p.Blocking
				for _, l := range []string{"en", "fr"} {
					if s := Message(p.Code, p.Params, l); !Known(p.Code) || strings.Contains(s, "{field}") || strings.Contains(s, "{type}") || strings.Contains(s, "{detail}") || strings.Contains(s, "{value}") {
						t.Errorf("%s in %s says %q", p.Code, l, s)
					}
				}
			}
			if m, problems := profile.Parse(all.Definition); m == nil && !blocked {
				t.Errorf("outside the profile: %s", told(problems))
			}
		})
	}
}

func TestAFormInTwoLanguagesWithGroupsAndFilters(t *testing.T) {
	got, all := imported(t, map[string]string{
		"survey": `
type | name | label::English (en) | label::Français (fr) | relevant | calculation | choice_filter | required_message::English (en) | media::image::English (en)
begin_group | g | The group | Le groupe | ${has} = 'yes' | | | |
select_one yesno | has | Has ${who}? | A ${who} ? | | | | Say so | x.png
begin group | inner | Inner | Dedans | | | | |
select_one city | where | Where | Où | selected(${has}, 'yes') and not(${who} = '') | | region = ${where_region} | |
end_group | | | | | | | |
begin_repeat | r | Again | Encore | | | | |
text | who | Who | Qui | | | | |
end_repeat | | | | | | | |
end group | | | | | | | |
calculate | twice | | | | if(${has} = 'yes', 2, 1) * 2 | | |
text | where_region | Region | Région | coalesce(${twice}, 1) > 2 or count-selected(${has}) div 2 >= 1 | | | |
calculate | bad | | | | pulldata('x', 'y') | | |`,
		"choices":  lists,
		"settings": "form_title | default_language\nA form | English (en)",
	})
	both := func(en, fr string) string { return `{"en":"` + en + `","fr":"` + fr + `"}` }
	want := `{"calculatedValues":[{"expression":"iif({has} = 'yes', 2, 1) * 2","includeIntoResult":true,"name":"twice"}],"pages":[{"elements":[` +
		`{"elements":[{"choices":[{"text":` + both("Yes", "Oui") + `,"value":"yes"},{"text":` + both("No", "Non") + `,"value":"no"}],"name":"has","title":` + both("Has {who}?", "A {who} ?") + `,"type":"radiogroup"},` +
		`{"elements":[{"choices":[{"text":` + both("Toronto", "Toronto") + `,"value":"to","visibleIf":"{where_region} = 'on'"},{"text":` + both("Montréal", "Montréal") + `,"value":"mtl","visibleIf":"{where_region} = 'qc'"}],"name":"where","title":` + both("Where", "Où") + `,"type":"radiogroup","visibleIf":"{has} contains 'yes' and {who} notempty"}],"title":` + both("Inner", "Dedans") + `,"type":"panel"},` +
		`{"elements":[{"name":"who","title":` + both("Who", "Qui") + `,"type":"text"}],"title":` + both("Again", "Encore") + `,"type":"panel"}],"title":` + both("The group", "Le groupe") + `,"type":"panel","visibleIf":"{has} = 'yes'"},` +
		`{"name":"where_region","title":` + both("Region", "Région") + `,"type":"text","visibleIf":"iif({twice} notempty, {twice}, 1) > 2 or count({has}) / 2 >= 1"}],"name":"page1"}],"title":"A form"}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if s, want := told(all.Problems), "3 has XLS_COLUMN media::image::English (en), 7 r XLS_REPEAT type, 13 bad XLS_CALCULATION calculation"; s != want {
		t.Errorf("told %q, want %q", s, want)
	}
}

func TestWhatStandsInTheWayBlocks(t *testing.T) {
	for rows, want := range map[string]string{
		"text|a|A||string-length(${b}) > 3\ntext|b|B": "2 a XLS_EXPRESSION relevant", "text|a|A||${nobody} = 1": "2 a XLS_EXPRESSION relevant", "text|a|A||${a": "2 a XLS_EXPRESSION relevant",
		"text|a|A||(${b} = 1\ntext|b|B": "2 a XLS_EXPRESSION relevant", "text|a|A\ntext|a|B": "3 a DUPLICATE_NAME name", "begin group|g|G\ntext|a|A": "3  XLS_GROUP type", "text|a|A\nend group": "3  XLS_GROUP type",
		"text|a|A||" + strings.Repeat("(", 500): "2 a XLS_EXPRESSION relevant", "text|a|A||" + strings.Repeat("-", 3000) + "1": "2 a XLS_EXPRESSION relevant",
	} {
		got, err := Import(workbook(t, map[string]string{"survey": "type|name|label|hint|relevant\n" + rows}))
		if err != nil || told(got.Problems) != want || !got.Problems[0].Blocking {
			t.Errorf("%.40s: told %q, want %q (%v)", rows, told(got.Problems), want, err)
		}
	}
}

func TestFilesThatAreNoForm(t *testing.T) {
	packed := func(name string, n int) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		w, _ := z.Create(name)
		for range n {
			_, _ = io.WriteString(w, strings.Repeat(" ", 1<<20))
		}
		_ = z.Close()
		return b.Bytes()
	}
	for rule, tc := range map[string]struct {
		file []byte
		code string
	}{
		"no workbook":          {[]byte("type,name\ntext,a"), "XLS_UNREADABLE"},
		"an empty file":        {nil, "XLS_UNREADABLE"},
		"a ZIP of something":   {packed("a.txt", 0), "XLS_UNREADABLE"},
		"a bomb":               {packed("xl/worksheets/sheet1.xml", 80), "XLS_TOO_LARGE"},
		"too large":            {make([]byte, maxBytes+1), "XLS_TOO_LARGE"},
		"no such sheet":        {workbook(t, map[string]string{"other": "type|name\ntext|a"}), "XLS_NO_SURVEY"},
		"no such column":       {workbook(t, map[string]string{"survey": "kind|name\ntext|a"}), "XLS_NO_SURVEY"},
		"nothing asked":        {workbook(t, map[string]string{"survey": "type|name\nstart|a"}), "XLS_EMPTY"},
		"more than a form has": {workbook(t, map[string]string{"survey": "type|name\n" + strings.Repeat("text|a\n", maxRows)}), "XLS_ROWS"},
	} {
		var fault *Error
		if _, err := Import(tc.file); !errors.As(err, &fault) || fault.Code != tc.code || strings.ContainsAny(fault.Message("fr"), "{}") || fault.Message("fr") == fault.Message("en") {
			t.Errorf("%s: %v, want %s", rule, err, tc.code)
		}
	}
}

func FuzzExpression(f *testing.F) {
	f.Add("selected(${a}, 'x') and not(. = '') or ${a} div 2 > 1.5")
	f.Fuzz(func(t *testing.T, src string) {
		_, _ = translate(src, scope{self: "q", variable: func(name string) string { return name }, column: func(string) (string, bool) { return "x", true }})
	})
}

func FuzzImport(f *testing.F) {
	f.Add(workbook(f, map[string]string{"survey": "type|name|label::fr|relevant\nselect_one l or_other|a|A|${a} = '1'\nbegin repeat|r", "choices": "list_name|name|label\nl|1|One"}))
	f.Fuzz(func(t *testing.T, file []byte) {
		got, err := Import(file)
		if err != nil {
			var fault *Error
			if !errors.As(err, &fault) {
				t.Fatalf("%v", err)
			}
			return
		}
		profile.Parse(got.Definition)
	})
}
