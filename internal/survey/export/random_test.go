package export

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/survey/profile"
)

// asked is a question of a random questionnaire.
type asked struct {
	kind, name, input string
	choices           []any
	rows              []string
	columns           []asked
	other, comment    bool
}

// spacesAtEnds are drawn too, but for a format that does not tell them from padding.
var spacesAtEnds = true

var kinds = []string{"text", "comment", "radiogroup", "dropdown", "checkbox", "tagbox", "boolean", "rating", "ranking", "matrix", "matrixdropdown"}

// said draws words that spreadsheets, quoting and character sets stumble over.
func said(t *rapid.T, label string) string {
	awkward := []string{"=1+1", "+1", "-1", "@SUM(A1)", "'=x", "' =x", "\t=x", "\uff1dx", "a,b;c", `say "no"`, "two\nlines", "cr\r\nlf", "été 🌿 Ω", "_x0041_", "NA", "0012", "1e5", "TRUE", "<b>&amp;</b>", `C:\n\t`, "'", "''-", "2026-11-27", "نعم"}
	if rapid.Bool().Draw(t, label+" awkward") {
		return rapid.SampledFrom(awkward).Draw(t, label)
	}
	s := strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0xfffe || r == 0xffff || r == 0xfffd {
			return 'x'
		}
		return r
	}, rapid.StringN(1, 12, 40).Draw(t, label))
	return s
}

func drawChoices(t *rapid.T, label string) []any {
	n := rapid.IntRange(1, 5).Draw(t, label)
	var out []any
	for i := range n {
		switch rapid.IntRange(0, 3).Draw(t, fmt.Sprint(label, i)) {
		case 0:
			out = append(out, float64(i))
		case 1:
			out = append(out, float64(-i)-0.5)
		case 2:
			out = append(out, fmt.Sprint(i+10))
		default:
			out = append(out, fmt.Sprintf("%s %d", strings.TrimSpace(strings.NewReplacer("\r", "", "\n", "", "\t", "").Replace(said(t, label+"value"))), i))
		}
	}
	return out
}

func drawQuestion(t *rapid.T, kind, name string) asked {
	q := asked{kind: kind, name: name}
	switch kind {
	case "text":
		q.input = rapid.SampledFrom([]string{"text", "number", "date", "month", "email"}).Draw(t, name+" input")
	case "radiogroup", "dropdown", "checkbox", "tagbox", "ranking":
		q.choices = drawChoices(t, name)
		if kind != "ranking" {
			q.other = rapid.Bool().Draw(t, name+" other")
		}
		q.comment = rapid.Bool().Draw(t, name+" comment")
	case "boolean":
		q.choices = rapid.SampledFrom([][]any{{true, false}, {"y", "n"}, {1.0, 2.0}}).Draw(t, name)
		q.comment = rapid.Bool().Draw(t, name+" comment")
	case "rating":
		q.choices = []any{1.0, 2.0, 3.0, 4.0, 5.0}
	case "matrix":
		q.choices, q.rows = drawChoices(t, name), []string{"r 1", "r-1", "Зо"}
	case "matrixdropdown":
		q.rows = []string{"a", "b"}
		for i, kind := range []string{"dropdown", "text", "checkbox", "boolean"} {
			c := asked{kind: kind, name: fmt.Sprintf("c%d", i), input: "text"}
			switch kind {
			case "dropdown", "checkbox":
				c.choices = drawChoices(t, name+c.name)
			case "boolean":
				c.choices = []any{true, false}
			}
			q.columns = append(q.columns, c)
		}
	}
	return q
}

func (q asked) definition(typeKey string) map[string]any {
	d := map[string]any{typeKey: q.kind, "name": q.name, "title": map[string]any{"en": "About " + q.name, "fr": "De " + q.name}}
	if q.kind == "text" && q.input != "text" {
		d["inputType"] = q.input
	}
	items := func() []any {
		out := []any{}
		for i, c := range q.choices {
			out = append(out, map[string]any{"value": c, "text": map[string]any{"en": fmt.Sprintf("=choice %d", i), "fr": fmt.Sprintf("choix %d", i)}})
		}
		return out
	}
	var rows []any
	for _, r := range q.rows {
		rows = append(rows, map[string]any{"value": r, "text": map[string]any{"en": "row " + r, "fr": "ligne " + r}})
	}
	switch q.kind {
	case "radiogroup", "dropdown", "checkbox", "tagbox", "ranking":
		d["choices"] = items()
	case "boolean":
		if q.choices[0] != true {
			d["valueTrue"], d["valueFalse"] = q.choices[0], q.choices[1]
		}
	case "matrix":
		d["columns"], d["rows"] = items(), rows
	case "matrixdropdown":
		var columns []any
		for _, c := range q.columns {
			columns = append(columns, c.definition("cellType"))
		}
		d["columns"], d["rows"] = columns, rows
	}
	if q.other {
		d["showOtherItem"] = true
	}
	if q.comment {
		d["showCommentArea"] = true
	}
	return d
}

// drawModel draws a questionnaire of any question types.
func drawModel(t *rapid.T) ([]asked, *profile.Model) {
	n := rapid.IntRange(1, 8).Draw(t, "questions")
	var all []asked
	var elements []any
	for i := range n {
		kind := rapid.SampledFrom(kinds).Draw(t, "kind")
		name := fmt.Sprintf("%s%d", rapid.SampledFrom([]string{"q", "Q", "q ", "Été ", "名", "by", "x-", "9", strings.Repeat("long name ", 8)}).Draw(t, "name"), i)
		all = append(all, drawQuestion(t, kind, name))
		elements = append(elements, all[i].definition("type"))
	}
	definition, err := json.Marshal(map[string]any{"pages": []any{map[string]any{"elements": elements}}})
	if err != nil {
		t.Fatal(err)
	}
	m, problems := profile.Parse(definition)
	if m == nil {
		t.Fatalf("%v\n%s", problems, definition)
	}
	return all, m
}

func drawAnswer(t *rapid.T, q asked) any {
	switch q.kind {
	case "text", "comment":
		switch q.input {
		case "number":
			return float64(rapid.IntRange(-1e6, 1e6).Draw(t, q.name)) / 8
		case "date":
			return rapid.SampledFrom([]string{"2026-11-27", "1850-01-01", "0999-12-31"}).Draw(t, q.name)
		case "month":
			return "2026-02"
		case "email":
			return "=a@example.org"
		}
		if s := said(t, q.name); spacesAtEnds || strings.TrimRight(s, " ") == s {
			return s
		}
		return "x"
	case "checkbox", "tagbox":
		out := rapid.SliceOfNDistinct(rapid.SampledFrom(q.choices), 1, len(q.choices), rapid.ID[any]).Draw(t, q.name)
		if q.other && rapid.Bool().Draw(t, q.name+" picks other") {
			out = append(out, "other")
		}
		return out
	case "ranking":
		return rapid.Permutation(q.choices).Draw(t, q.name)
	case "matrix":
		out := map[string]any{}
		for _, r := range q.rows {
			if rapid.Bool().Draw(t, q.name+r) {
				out[r] = rapid.SampledFrom(q.choices).Draw(t, q.name+r)
			}
		}
		return out
	case "matrixdropdown":
		out := map[string]any{}
		for _, r := range q.rows {
			cells := map[string]any{}
			for _, c := range q.columns {
				if rapid.Bool().Draw(t, q.name+r+c.name) {
					c.name = q.name + r + c.name
					cells[c.name[len(q.name+r):]] = drawAnswer(t, c)
				}
			}
			if len(cells) > 0 {
				out[r] = cells
			}
		}
		return out
	}
	if q.other && rapid.IntRange(0, 3).Draw(t, q.name+" picks other") == 0 {
		return "other"
	}
	return rapid.SampledFrom(q.choices).Draw(t, q.name)
}

// drawAnswers draws what somebody answers, as it is stored.
func drawAnswers(t *rapid.T, all []asked, m *profile.Model) map[string]any {
	given := map[string]any{}
	for _, q := range all {
		if rapid.IntRange(0, 4).Draw(t, q.name+" left out") == 0 {
			continue
		}
		given[q.name] = drawAnswer(t, q)
		if q.other || q.comment {
			given[q.name+"-Comment"] = drawAnswer(t, asked{kind: "comment", name: q.name + " words"})
		}
	}
	result, issues := m.Check(given, profile.Options{Today: clock.Date{Year: 2026, Month: 11, Day: 24}})
	if len(issues) > 0 {
		t.Fatalf("%v of %v", issues, given)
	}
	return result.Clean
}

// place is where a variable's values lie in a document of answers.
type place struct{ question, row, column, choice, part string }

// rebuild makes a document of answers of what a reader found in the columns of a file.
// A column that is empty is not in read.
func rebuild(all []asked, variables []Variable, read map[string]string) map[string]any {
	at := map[place]string{}
	for _, v := range variables {
		value, ok := read[v.Name]
		if !ok {
			continue
		}
		s := v.in[v.Last]
		p := place{question: s.question.Name, row: s.question.Row, column: s.question.Column, choice: s.choice, part: string(v.Part)}
		if v.Part == Words {
			p = place{question: strings.TrimSuffix(s.name, "-Comment"), part: string(v.Part)}
		}
		at[p] = value
	}
	out := map[string]any{}
	for _, q := range all {
		if v := q.answer(at, place{question: q.name}); v != nil {
			out[q.name] = v
		}
		if words, ok := at[place{question: q.name, part: string(Words)}]; ok {
			out[q.name+"-Comment"] = words
		}
	}
	return out
}

func (q asked) answer(at map[place]string, p place) any {
	value := func(code string) any {
		if q.kind == "boolean" && q.choices[0] == true {
			return code == "1"
		}
		for _, c := range append(slices.Clone(q.choices), "other") {
			if plain(c) == code {
				return c
			}
		}
		return "unknown code " + code
	}
	one := func(p place) any {
		p.part = string(Answer)
		code, ok := at[p]
		if !ok {
			return nil
		}
		return value(code)
	}
	switch q.kind {
	case "text", "comment":
		p.part = string(Answer)
		s, ok := at[p]
		if !ok {
			return nil
		}
		if q.input == "number" {
			f, _ := parseNumber(s)
			return f
		}
		return s
	case "checkbox", "tagbox":
		p.part = string(Ticked)
		var chosen []any
		for _, c := range append(slices.Clone(q.choices), "other") {
			p.choice = plain(c)
			if at[p] == "1" {
				chosen = append(chosen, c)
			}
		}
		if chosen == nil {
			return nil
		}
		return chosen
	case "ranking":
		ranked := make([]any, len(q.choices))
		for _, c := range q.choices {
			n, ok := parseNumber(at[place{question: q.name, row: plain(c), part: string(Place)}])
			if !ok {
				return nil
			}
			ranked[int(n)-1] = c
		}
		return ranked
	case "matrix":
		out := map[string]any{}
		for _, r := range q.rows {
			p.row = r
			if v := one(p); v != nil {
				out[r] = v
			}
		}
		return orNone(out)
	case "matrixdropdown":
		out := map[string]any{}
		for _, r := range q.rows {
			cells := map[string]any{}
			for _, c := range q.columns {
				if v := c.answer(at, place{question: q.name, row: r, column: c.name}); v != nil {
					cells[c.name] = v
				}
			}
			if len(cells) > 0 {
				out[r] = cells
			}
		}
		return orNone(out)
	}
	return one(p)
}

func orNone(m map[string]any) any {
	if len(m) == 0 {
		return nil
	}
	return m
}

func plain(v any) string {
	if f, ok := v.(float64); ok {
		return numberText(f)
	}
	return fmt.Sprint(v)
}

// canon is a document with lists of choices in one order: that in which boxes were
// ticked is nobody's answer.
func canon(all []asked, document map[string]any) string {
	out := maps.Clone(document)
	sorted := func(v any) any {
		items, _ := v.([]any)
		items = slices.Clone(items)
		slices.SortFunc(items, func(a, b any) int { return strings.Compare(plain(a), plain(b)) })
		return items
	}
	for _, q := range all {
		v, ok := out[q.name]
		switch {
		case !ok:
		case q.kind == "checkbox" || q.kind == "tagbox":
			out[q.name] = sorted(v)
		case q.kind == "matrixdropdown":
			rows := map[string]any{}
			for r, cells := range v.(map[string]any) {
				copied := maps.Clone(cells.(map[string]any))
				for _, c := range q.columns {
					if c.kind == "checkbox" && copied[c.name] != nil {
						copied[c.name] = sorted(copied[c.name])
					}
				}
				rows[r] = copied
			}
			out[q.name] = rows
		}
	}
	b, _ := json.Marshal(out)
	return string(b)
}

// roundTrip draws a questionnaire with answers and compares them with what a reader
// finds in the file that write makes of them: per response, the columns that are not
// empty.
func roundTrip(t *testing.T, write func(Table, Rows) ([]byte, error), read func(t *rapid.T, file []byte) []map[string]string) {
	rapid.Check(t, func(t *rapid.T) {
		all, m := drawModel(t)
		var documents []map[string]any
		for range rapid.IntRange(0, 4).Draw(t, "responses") {
			documents = append(documents, drawAnswers(t, all, m))
		}
		table := New([]Version{{Number: 3, Published: "2026-11-01", SHA256: "ab", Model: m}}, Options{Language: "en", People: true, Mark: rapid.Bool().Draw(t, "mark")})
		file, err := write(table, rowsOf(documents...))
		if err != nil {
			t.Fatal(err)
		}
		got := read(t, file)
		if len(got) != len(documents) {
			t.Fatalf("%d responses came back of %d\n%s", len(got), len(documents), file)
		}
		for i, document := range documents {
			back := rebuild(all, table.Variables, got[i])
			if a, b := canon(all, document), canon(all, back); a != b {
				t.Fatalf("response %d\nwas  %s\nis   %s\nread %v", i, a, b, got[i])
			}
			if got[i][responseID] != fmt.Sprintf("res_%d", i) || got[i][personName] != "=cmd|' /C calc'!A0" {
				t.Fatalf("response %d stands under %q by %q", i, got[i][responseID], got[i][personName])
			}
		}
	})
}

func rowsOf(documents ...map[string]any) Rows {
	return func(yield func(Record, error) bool) {
		for i, d := range documents {
			r := Record{ID: fmt.Sprintf("res_%d", i), Version: 3, Date: "2026-11-24", Name: "=cmd|' /C calc'!A0", Division: "Cardiology", Rank: "Professor", Answers: d}
			if !yield(r, nil) {
				return
			}
		}
	}
}
