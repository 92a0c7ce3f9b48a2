package export

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"laurel/internal/roster/sheet"
	"laurel/internal/survey/profile"
	"laurel/internal/testkit"
)

// readCSV splits RFC 4180, keeping line ends in quoted cells as they are.
func readCSV(s string) (rows [][]string, err error) {
	s = strings.TrimPrefix(s, byteOrderMark)
	var row []string
	for len(s) > 0 {
		cell := ""
		if s[0] == '"' {
			var b strings.Builder
			for s = s[1:]; ; {
				i := strings.IndexByte(s, '"')
				if i < 0 {
					return nil, errors.New("a quotation mark is left open")
				}
				b.WriteString(s[:i])
				s = s[i+1:]
				if !strings.HasPrefix(s, `"`) {
					break
				}
				b.WriteByte('"')
				s = s[1:]
			}
			cell = sheet.Unguard(b.String())
		} else {
			i := strings.IndexAny(s, ",\r")
			if i < 0 {
				return nil, errors.New("no line end")
			}
			cell, s = s[:i], s[i:]
		}
		row = append(row, cell)
		switch {
		case strings.HasPrefix(s, ","):
			s = s[1:]
		case strings.HasPrefix(s, "\r\n"):
			rows, row, s = append(rows, row), nil, s[2:]
		default:
			return nil, errors.New("something after a cell")
		}
	}
	return rows, nil
}

// byColumn gives each row its header and leaves empty cells out.
func byColumn(rows [][]string) []map[string]string {
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, cell := range row {
			if cell != "" {
				m[rows[0][i]] = cell
			}
		}
		out = append(out, m)
	}
	return out
}

func written(write func(io.Writer) error) ([]byte, error) {
	var b bytes.Buffer
	err := write(&b)
	return b.Bytes(), err
}

func TestTheWideCSVLosesNothing(t *testing.T) {
	roundTrip(t, func(table Table, rows Rows) ([]byte, error) {
		return written(func(w io.Writer) error { return table.WriteWide(w, rows) })
	}, func(t *rapid.T, file []byte) []map[string]string {
		rows, err := readCSV(string(file))
		if err != nil {
			t.Fatalf("%v\n%q", err, file)
		}
		for _, row := range rows {
			if len(row) != len(rows[0]) {
				t.Fatalf("a row of %d cells under %d columns\n%q", len(row), len(rows[0]), file)
			}
		}
		return byColumn(rows)
	})
}

func TestTheLongCSVLosesNothing(t *testing.T) {
	roundTrip(t, func(table Table, rows Rows) ([]byte, error) {
		// A response without any answer has no line of its own.
		return written(func(w io.Writer) error {
			if err := table.WriteLong(w, rows); err != nil {
				return err
			}
			for r := range rows {
				fmt.Fprintf(w, "%q,,,\"=cmd|' /C calc'!A0\",,,\"\",\"\",,\r\n", r.ID)
			}
			return nil
		})
	}, func(t *rapid.T, file []byte) []map[string]string {
		rows, err := readCSV(string(file))
		if err != nil {
			t.Fatal(err)
		}
		var out []map[string]string
		at := map[string]map[string]string{}
		for _, line := range byColumn(rows) {
			m := at[line[responseID]]
			if m == nil {
				m = map[string]string{}
				at[line[responseID]] = m
				out = append(out, m)
			}
			m[responseID], m[personName] = line[responseID], line[personName]
			if line["variable"] != "" {
				m[line["variable"]] = line["value"]
			}
		}
		slices.SortFunc(out, func(a, b map[string]string) int { return strings.Compare(a[responseID], b[responseID]) })
		return out
	})
}

func TestTheWorkbookLosesNothing(t *testing.T) {
	roundTrip(t, func(table Table, rows Rows) ([]byte, error) {
		return written(func(w io.Writer) error { return table.WriteXLSX(w, rows) })
	}, func(t *rapid.T, file []byte) []map[string]string {
		withoutFormulas(t, file)
		f, err := excelize.OpenReader(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if got := f.GetSheetList(); !slices.Equal(got, []string{"Data", "Labels", "Codebook", "Versions"}) {
			t.Fatalf("sheets %v", got)
		}
		rows, err := f.GetRows("Data", excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for i := range row {
				row[i] = unescaped(row[i])
			}
		}
		return byColumn(rows)
	})
}

// unescaped reads _x005F_ as spreadsheet programs do, where the reader has not.
func unescaped(s string) string { return strings.ReplaceAll(s, "_x005F_", "_") }

func withoutFormulas(t interface{ Fatalf(string, ...any) }, file []byte) {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatalf("%v", err)
	}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatalf("%v", err)
		}
		b, err := io.ReadAll(in)
		if err != nil || regexp.MustCompile(`<f[ >/]`).Match(b) {
			t.Fatalf("%s holds a formula (%v)", f.Name, err)
		}
	}
}

func TestLinesOfJSONLoseNothing(t *testing.T) {
	roundTrip(t, func(table Table, rows Rows) ([]byte, error) {
		return written(func(w io.Writer) error { return table.WriteLines(w, rows) })
	}, func(t *rapid.T, file []byte) []map[string]string {
		var out []map[string]string
		for line := range strings.Lines(string(file)) {
			var all map[string]any
			if err := json.Unmarshal([]byte(line), &all); err != nil {
				t.Fatalf("%v: %s", err, line)
			}
			m := map[string]string{}
			for name, v := range all["answers"].(map[string]any) {
				m[name] = plain(v)
			}
			delete(all, "answers")
			for name, v := range all {
				m[name] = plain(v)
			}
			out = append(out, m)
		}
		return out
	})
}

func TestNoCellOfACSVIsAFormula(t *testing.T) {
	for _, s := range []string{"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", " =1", "'=1"} {
		if got := sheet.Guard(s); !strings.HasPrefix(got, "'") || sheet.Unguard(got) != s {
			t.Errorf("%q is written %q and comes back %q", s, got, sheet.Unguard(got))
		}
	}
	for _, s := range []string{"", "a=1", "1-1", "'quoted'", "''", "it's -1"} {
		if sheet.Guard(s) != s || sheet.Unguard(s) != s {
			t.Errorf("%q is written %q and comes back %q", s, sheet.Guard(s), sheet.Unguard(s))
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := said(t, "s")
		if sheet.Unguard(sheet.Guard(s)) != s {
			t.Fatalf("%q", s)
		}
	})
}

func parsed(t testing.TB, elements string) *profile.Model {
	t.Helper()
	m, problems := profile.Parse([]byte(`{"pages":[{"elements":[` + elements + `]}]}`))
	if m == nil {
		t.Fatalf("%+v", problems)
	}
	return m
}

func names(variables []Variable) string {
	var out []string
	for _, v := range variables {
		out = append(out, v.Name)
	}
	return strings.Join(out, " ")
}

func TestVariablesAreNamedAfterTheirQuestions(t *testing.T) {
	m := parsed(t, `
		{"type":"checkbox","name":"roles","choices":["1","b c",-1],"showOtherItem":true},
		{"type":"matrix","name":"m","columns":[1,2],"rows":["r1","Row two"]},
		{"type":"ranking","name":"best","choices":["a","b"]},
		{"type":"rating","name":"Éloge","showCommentArea":true},
		{"type":"text","name":"by"},
		{"type":"text","name":"response_id"},
		{"type":"text","name":"other","x-exportName":"M_r1"},
		{"type":"text","name":"名"},
		{"type":"text","name":"2nd"},
		{"type":"boolean","name":"ok"},
		{"type":"expression","name":"sum","expression":"{m.r1} + 1"}`)
	want := "roles___1 roles___b_c roles____1 roles___other roles_other m_r1_2 m_Row_two best_a best_b eloge eloge_comment q_by q_response_id M_r1 q q_2nd ok sum"
	if got := names(Variables(Version{Number: 1, Model: m})); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestEveryNameIsTakenByEveryProgram(t *testing.T) {
	form := regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,63}$`)
	rapid.Check(t, func(t *rapid.T) {
		_, m := drawModel(t)
		seen := map[string]bool{}
		for _, v := range Variables(Version{Number: 1, Model: m}) {
			if !form.MatchString(v.Name) || seen[strings.ToLower(v.Name)] || slices.Contains(reserved, strings.ToLower(v.Name)) {
				t.Fatalf("%q is no name, or one taken", v.Name)
			}
			seen[strings.ToLower(v.Name)] = true
			for _, l := range []string{"en", "fr"} {
				if v.Label.In(l) == "" || !utf8.ValidString(v.Label.In(l)) {
					t.Fatalf("%s has no label in %s", v.Name, l)
				}
			}
		}
	})
}

func TestVersionsArePooledByWhatStaysTheSame(t *testing.T) {
	first := parsed(t, `{"type":"radiogroup","name":"a","x-uid":"one","choices":[1,2]},{"type":"text","name":"b"},{"type":"text","name":"gone"}`)
	second := parsed(t, `{"type":"radiogroup","name":"renamed","x-uid":"one","choices":[1,2,3]},{"type":"text","inputType":"number","name":"b"}`)
	all := Variables(Version{Number: 1, Model: first}, Version{Number: 2, Model: second})
	if got := names(all); got != "renamed b b_v1 gone" {
		t.Fatalf("got %s", got)
	}
	if v := all[0]; v.First != 1 || v.Last != 2 || len(v.Values) != 3 {
		t.Errorf("%+v", v)
	}
	for _, tc := range []struct {
		r    Record
		want []string
	}{
		{Record{Version: 1, Answers: map[string]any{"a": 2.0, "b": "x", "gone": "y"}}, []string{"2", "", "x", "y"}},
		{Record{Version: 2, Answers: map[string]any{"renamed": 3.0, "b": 7.0}}, []string{"3", "7", "", ""}},
	} {
		var got []string
		for _, v := range all {
			got = append(got, v.In(tc.r).String())
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("got %q, want %q", got, tc.want)
		}
	}
}

const everyKind = `
	{"type":"text","name":"words"},{"type":"comment","name":"more"},{"type":"text","inputType":"number","name":"years"},{"type":"text","inputType":"date","name":"born"},
	{"type":"radiogroup","name":"choice","choices":["a","b"],"showOtherItem":true},{"type":"rating","name":"stars","showCommentArea":true},
	{"type":"radiogroup","name":"who","choices":["x","y"],"x-pii":true},{"type":"expression","name":"piece","expression":"{words} + {more}"}`

func TestAnAnonymousExportTellsNothingThatLinks(t *testing.T) {
	m := parsed(t, everyKind)
	answers := map[string]any{"words": "canary one", "more": "canary two", "years": 4.0, "born": "1970-01-01", "choice": "other", "choice-Comment": "canary three", "stars": 5.0, "stars-Comment": "canary four", "who": "x", "piece": "canary five"}
	rows := func(yield func(Record, error) bool) {
		yield(Record{ID: "canary id", Version: 7, Date: "2026-11-24", Name: "canary name", Division: "canary division", Rank: "canary rank", Answers: answers}, nil)
	}
	for _, tc := range []struct {
		rule      string
		responses map[int]int
		columns   string
	}{
		{"enough answered this version", map[int]int{7: 5}, "response_id response_version years choice stars"},
		{"too few answered it", map[int]int{7: 4}, "response_id years choice stars"},
		{"nobody counted", nil, "response_id years choice stars"},
	} {
		table := New([]Version{{Number: 7, Model: m}}, Options{Anonymous: true, People: true, Language: "en", Responses: tc.responses, Minimum: 5})
		for format, write := range map[string]func(io.Writer) error{
			"wide": func(w io.Writer) error { return table.WriteWide(w, rows) }, "long": func(w io.Writer) error { return table.WriteLong(w, rows) },
			"lines": func(w io.Writer) error { return table.WriteLines(w, rows) }, "sav": func(w io.Writer) error { return table.WriteSAV(w, "x", day, rows) },
			"workbook": func(w io.Writer) error { return sheetsOf(w, table, rows) },
		} {
			file, err := written(write)
			if err != nil || bytes.Contains(file, []byte("canary")) || bytes.Contains(file, []byte("2026-11-24")) || bytes.Contains(file, []byte("1970")) {
				t.Errorf("%s, %s: %v\n%s", tc.rule, format, err, file)
			}
		}
		file, _ := written(func(w io.Writer) error { return table.WriteWide(w, rows) })
		header, rest, _ := strings.Cut(string(file), "\r\n")
		if got := strings.ReplaceAll(strings.ReplaceAll(header, `"`, ""), ",", " "); got != tc.columns {
			t.Errorf("%s: columns %s, want %s", tc.rule, got, tc.columns)
		}
		if !strings.HasPrefix(rest, "1,") {
			t.Errorf("%s: %s", tc.rule, rest)
		}
	}
}

// sheetsOf writes the text of every sheet of a workbook.
func sheetsOf(w io.Writer, table Table, rows Rows) error {
	file, err := written(func(w io.Writer) error { return table.WriteXLSX(w, rows) })
	if err != nil {
		return err
	}
	f, err := excelize.OpenReader(bytes.NewReader(file))
	if err != nil {
		return err
	}
	defer f.Close()
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			return err
		}
		for _, row := range rows {
			fmt.Fprintln(w, strings.Join(row, "\t"))
		}
	}
	return nil
}

func TestAVersionOfFewIsNotToldByItsOwnQuestions(t *testing.T) {
	first, second := parsed(t, `{"type":"rating","name":"a"},{"type":"rating","name":"only_first"}`), parsed(t, `{"type":"rating","name":"a"}`)
	versions := []Version{{Number: 1, Model: first}, {Number: 2, Model: second}}
	few := New(versions, Options{Anonymous: true, Responses: map[int]int{1: 2, 2: 40}, Minimum: 5})
	if got := names(few.Variables); got != "a" {
		t.Errorf("got %s", got)
	}
	enough := New(versions, Options{Anonymous: true, Responses: map[int]int{1: 5, 2: 40}, Minimum: 5})
	if got := names(enough.Variables); got != "a only_first" {
		t.Errorf("got %s", got)
	}
}

func TestIdentifyingAnswersGoOutWithNamesOnly(t *testing.T) {
	m := parsed(t, everyKind)
	for people, want := range map[bool]bool{true: true, false: false} {
		table := New([]Version{{Number: 1, Model: m}}, Options{People: people})
		if got := slices.ContainsFunc(table.Variables, func(v Variable) bool { return v.Name == "who" }); got != want {
			t.Errorf("with people %v the identifying answer is there: %v", people, got)
		}
		if got := slices.ContainsFunc(table.lead, func(l lead) bool { return l.name == personName }); got != want {
			t.Errorf("with people %v the name is there: %v", people, got)
		}
	}
}

func TestLabelsStandForCodes(t *testing.T) {
	m := parsed(t, `{"type":"radiogroup","name":"a","title":{"en":"A?","fr":"A ?"},"choices":[{"value":1,"text":{"en":"Never","fr":"Jamais"}}]},{"type":"boolean","name":"b","title":{"en":"B","fr":"B"}},{"type":"checkbox","name":"c","title":{"en":"C","fr":"C"},"choices":[7,8]}`)
	rows := rowsOf(map[string]any{"a": 1.0, "b": false, "c": []any{8.0}})
	versions := []Version{{Number: 3, Model: m}}
	table := New(versions, Options{Labels: true, Language: "fr"})
	file, err := written(func(w io.Writer) error { return table.WriteWide(w, rows) })
	if err != nil || !strings.Contains(string(file), "\"Jamais\",\"Non\",\"Non choisi\",\"Choisi\"\r\n") {
		t.Errorf("%v\n%s", err, file)
	}
	codes := New(versions, Options{Language: "fr"})
	file, err = written(func(w io.Writer) error { return codes.WriteWide(w, rows) })
	if err != nil || !strings.HasSuffix(string(file), ",1,0,0,1\r\n") {
		t.Errorf("%v\n%s", err, file)
	}
}

func TestTheCodebookNamesEveryVariableAndValue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, m := drawModel(t)
		table := New([]Version{{Number: 2, Model: m}}, Options{Language: "en", People: true})
		file, err := written(table.WriteCodebook)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := readCSV(string(file))
		if err != nil || !slices.Equal(rows[0], codebookHeader) {
			t.Fatalf("%v\n%s", err, file)
		}
		var got []Variable
		for _, line := range byColumn(rows)[len(table.lead):] {
			if line["type"] != "" {
				got = append(got, Variable{Name: line["variable"], Type: Type(line["type"]), Level: line["level"]})
				continue
			}
			v := &got[len(got)-1]
			v.Values = append(v.Values, Value{Code: line["value"]})
			want := table.Variables[len(got)-1].Values[len(v.Values)-1]
			if line["variable"] != v.Name || line["value_label_en"] != want.Label.In("en") || line["value_label_fr"] != want.Label.In("fr") {
				t.Fatalf("%v is not %+v", line, want)
			}
		}
		if len(got) != len(table.Variables) {
			t.Fatalf("%d of %d variables", len(got), len(table.Variables))
		}
		for i, v := range table.Variables {
			if got[i].Name != v.Name || got[i].Type != v.Type || got[i].Level != v.Level || len(got[i].Values) != len(v.Values) {
				t.Fatalf("%+v is not %+v", got[i], v)
			}
			for j, value := range v.Values {
				if got[i].Values[j].Code != value.Code {
					t.Fatalf("%s: %q is not %q", v.Name, got[i].Values[j].Code, value.Code)
				}
			}
		}
	})
}

func TestWhatCannotBeReadEndsAnExport(t *testing.T) {
	m := parsed(t, everyKind)
	broken := errors.New("the database went away")
	rows := func(yield func(Record, error) bool) {
		if yield(Record{Version: 1, Answers: map[string]any{"years": 1.0}}, nil) {
			yield(Record{}, broken)
		}
	}
	table := New([]Version{{Number: 1, Model: m}}, Options{Language: "en"})
	for format, write := range map[string]func(io.Writer) error{
		"wide": func(w io.Writer) error { return table.WriteWide(w, rows) }, "long": func(w io.Writer) error { return table.WriteLong(w, rows) },
		"lines": func(w io.Writer) error { return table.WriteLines(w, rows) }, "workbook": func(w io.Writer) error { return table.WriteXLSX(w, rows) },
		"sav": func(w io.Writer) error { return table.WriteSAV(w, "x", day, rows) },
	} {
		if err := write(io.Discard); !errors.Is(err, broken) {
			t.Errorf("%s: %v", format, err)
		}
		if format == "workbook" {
			continue
		}
		if err := write(full{}); err == nil {
			t.Errorf("%s: a full disk was not told", format)
		}
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("full") }

// heldWhile is the most memory that was in use while an export ran.
func heldWhile(n int, write func(Rows) error) (most uint64, err error) {
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	answers := map[string]any{"years": 4.0, "choice": "a", "stars": 5.0, "words": strings.Repeat("w", 200)}
	err = write(func(yield func(Record, error) bool) {
		for i := range n {
			if i%(n/8) == n/16 {
				runtime.GC()
				runtime.ReadMemStats(&now)
				most = max(most, now.HeapAlloc-min(before.HeapAlloc, now.HeapAlloc))
			}
			if !yield(Record{ID: "res", Version: 1, Date: "2026-11-24", Answers: answers}, nil) {
				return
			}
		}
	})
	return most, err
}

func TestMemoryDoesNotGrowWithTheLengthOfAnExport(t *testing.T) {
	table := New([]Version{{Number: 1, Model: parsed(t, everyKind)}}, Options{Language: "en"})
	for format, write := range map[string]func(Rows) error{
		"wide": func(rows Rows) error { return table.WriteWide(io.Discard, rows) }, "long": func(rows Rows) error { return table.WriteLong(io.Discard, rows) },
		"lines": func(rows Rows) error { return table.WriteLines(io.Discard, rows) }, "sav": func(rows Rows) error { return table.WriteSAV(io.Discard, "x", day, rows) },
		"workbook": func(rows Rows) error { return table.WriteXLSX(io.Discard, rows) },
	} {
		n, limit := 40_000, uint64(4<<20)
		if format == "workbook" {
			// It holds 16 MiB of each sheet before it goes to a file.
			n, limit = 40_000, 48<<20
		}
		most, err := heldWhile(n, write)
		if err != nil || most > limit {
			t.Errorf("%s of %d responses held %d bytes (%v)", format, n, most, err)
		}
	}
}

func TestAWorkbookRefusesWhatASheetCannotHold(t *testing.T) {
	var limit *Limit
	table := New([]Version{{Number: 1, Model: parsed(t, `{"type":"rating","name":"a"}`)}}, Options{Language: "en"})
	table.Variables = slices.Repeat(table.Variables, mostColumns)
	if err := table.WriteXLSX(io.Discard, rowsOf()); !errors.As(err, &limit) || limit.What != "columns" {
		t.Errorf("%v", err)
	}
}

// scaled has a scale of three items: a rating, a row of a matrix that is reversed, and a
// choice with a missing code.
const scaled = `{"pages":[{"elements":[
	{"type":"rating","name":"stars","title":"Sterne = \"gut\" \\ é"},
	{"type":"matrix","name":"m","columns":[{"value":1,"text":"Never"},{"value":2,"text":"Often"},{"value":3,"text":"Never"}],"rows":["r1","r2"]},
	{"type":"radiogroup","name":"c","choices":["1","2","3","9"],"x-scale":true,"x-missingCodes":["9"]},
	{"type":"text","name":"words"}]}],
	"x-scales":[
		{"code":"half","title":"Half","items":["stars","m.r1","c"],"reverse":["m.r1"],"total":"average","missing":"half"},
		{"code":"whole","title":"Whole","items":["stars","c"],"total":"sum","missing":"complete"}]}`

func scaledTable(t testing.TB) (Table, Rows) {
	m, problems := profile.Parse([]byte(scaled))
	if m == nil {
		t.Fatalf("%+v", problems)
	}
	table := New([]Version{{Number: 3, Model: m}}, Options{Language: "en", Mark: true})
	return table, rowsOf(
		map[string]any{"stars": 5.0, "m": map[string]any{"r1": 1.0, "r2": 3.0}, "c": "2", "words": "=1+1 \"x\"\nNA"},
		map[string]any{"stars": 4.0, "c": "9"},
		map[string]any{"m": map[string]any{"r1": 2.0}, "c": "3", "words": "NA"},
	)
}

func TestTheScriptNamesEveryVariable(t *testing.T) {
	table, _ := scaledTable(t)
	file, err := written(func(w io.Writer) error { return table.WriteR(w, "answers.csv") })
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`read.csv("answers.csv"`,
		`attr(answers[["stars"]], "label") <- "Sterne = \"gut\" \\ é"`,
		`labels = c("Never", "Often", "Never (3)")`,
		`answers[["score_half"]] <- score(cbind(point("stars"), 4 - point("m_r1"), point("c", c("9"))), 2, "average")`,
		`answers[["score_whole"]] <- score(cbind(point("stars"), point("c", c("9"))), 2, "sum")`,
	} {
		if !strings.Contains(string(file), want) {
			t.Errorf("%s is not in\n%s", want, file)
		}
	}
}

func TestRReadsTheAnswersAndScoresThemAlike(t *testing.T) {
	r, err := exec.LookPath("Rscript")
	if err != nil {
		testkit.Unavailable(t, "R is not installed (Debian: r-base-core)")
	}
	table, rows := scaledTable(t)
	dir := t.TempDir()
	csv, err := written(func(w io.Writer) error { return table.WriteWide(w, rows) })
	if err != nil {
		t.Fatal(err)
	}
	script, err := written(func(w io.Writer) error { return table.WriteR(w, "answers.csv") })
	if err != nil {
		t.Fatal(err)
	}
	check := `source("answers.R", encoding = "UTF-8")
cat(round(answers$score_half, 6), round(answers$score_whole, 6), as.character(answers$m_r1), levels(answers$c), nrow(answers), identical(answers$words[1], "=1+1 \"x\"\nNA"), is.na(answers$words[2]), identical(answers$words[3], "NA"), attr(answers$stars, "label") == "Sterne = \"gut\" \\ \u00e9", sep = "|")
if (requireNamespace("haven", quietly = TRUE)) {
  sav <- haven::read_sav("answers.sav")
  stopifnot(nrow(sav) == 3, identical(as.vector(sav$words)[1], "=1+1 \"x\"\nNA"), sav$stars[1] == 5, is.na(sav$stars[3]), names(attr(sav$m_r1, "labels"))[2] == "Often", attr(sav$stars, "label") == "Sterne = \"gut\" \\ \u00e9", sav$response_date[1] == as.Date("2026-11-24"))
}`
	system, err := written(func(w io.Writer) error { return table.WriteSAV(w, "x", day, rows) })
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{"answers.csv": csv, "answers.R": script, "check.R": []byte(check), "answers.sav": system} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(r, "--vanilla", "check.R")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	want := "3.333333|NA|2.5|7|NA|NA|Never|NA|Often|1|2|3|9|3|TRUE|TRUE|TRUE|TRUE"
	if err != nil || string(out) != want {
		t.Errorf("%v\ngot  %s\nwant %s", err, out, want)
	}
}

func FuzzReadCSV(f *testing.F) {
	f.Add("\"a\",1\r\n\"'=x\",\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		rows, err := readCSV(s)
		if err != nil {
			return
		}
		// What was read is written and read again as the same.
		var b bytes.Buffer
		out := Table{}.csv(&b)
		for _, row := range rows {
			for _, c := range row {
				out.cell(text(c))
			}
			_ = out.end()
		}
		if err := out.close(nil); err != nil {
			t.Fatal(err)
		}
		again, err := readCSV(b.String())
		if err != nil || fmt.Sprintf("%q", again) != fmt.Sprintf("%q", rows) {
			t.Fatalf("%q became %q (%v)", rows, again, err)
		}
	})
}
