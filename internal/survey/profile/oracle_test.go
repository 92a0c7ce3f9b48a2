package profile

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"laurel/internal/survey/expr"
	"laurel/internal/survey/oracle"
)

// stateOf is what the server makes of answers, in the words of the oracle.
func stateOf(m *Model, answers map[string]any) (oracle.State, []Issue) {
	c := m.checking(answers, Options{Strict: true, Today: day})
	s := oracle.State{Data: map[string]any{}, Choices: map[string][]string{}, Rows: map[string][]string{}, Calculated: map[string]any{}}
	for _, q := range m.questions {
		h := c.hold(q)
		if !h.visible {
			continue
		}
		s.Questions = append(s.Questions, q.name)
		if q.kind == typeExpression {
			continue
		}
		if q.required || c.holds(q.requiredIf, false) {
			s.Required = append(s.Required, q.name)
		}
		if !c.editable(q) {
			s.Locked = append(s.Locked, q.name)
		}
		offered := func(q *question) []string {
			var out []string
			for _, item := range q.choices {
				if c.shows(q.choicesVisibleIf, item, false) {
					out = append(out, item.text)
				}
			}
			return out
		}
		if q.kind != typeTable && q.kind != typeBoolean && len(q.choices) > 0 {
			s.Choices[q.name] = offered(q)
		}
		for i, row := range q.rows {
			if !c.shows(q.rowsVisibleIf, row, q.kind == typeTable) {
				continue
			}
			s.Rows[q.name] = append(s.Rows[q.name], row.text)
			for j, column := range q.columns {
				cell := c.cell(q, h, i, j)
				if !cell.visible {
					continue
				}
				path := place{q.name, row.text, column.name}.String()
				s.Cells = append(s.Cells, path)
				outer := c.scope
				c.scope = scope{table: h, row: i, of: q}
				if column.kind != typeBoolean && column.kind != typeRating && len(column.choices) > 0 {
					s.Choices[path] = offered(column)
				}
				if column.required || c.holds(column.requiredIf, false) {
					s.Required = append(s.Required, path)
				}
				if !c.editable(q) || column.readOnly || !c.holds(column.enableIf, true) {
					s.Locked = append(s.Locked, path)
				}
				c.scope = outer
			}
		}
	}
	for _, v := range m.order {
		if got := c.calculated(v); !expr.Empty(got) {
			s.Calculated[v.name] = got
		}
	}
	result, issues := m.Check(answers, Options{Strict: true, Today: day})
	s.Data = result.Clean
	for _, i := range issues {
		s.Faults = append(s.Faults, m.owner(i.Path))
	}
	return s, issues
}

// owner is the question or cell that the browser shows a fault at.
func (m *Model) owner(path string) string {
	name, _, _ := strings.Cut(path, "[")
	base, rest, _ := strings.Cut(name, ".")
	base = strings.TrimSuffix(base, commentSuffix)
	if q := m.byName[base]; q != nil && q.kind == typeTable && rest != "" {
		return name
	}
	return base
}

// differences lists where the browser and the server do not agree.
func differences(m *Model, browser, server oracle.State) []string {
	var out []string
	sets := func(what string, b, s []string) {
		b, s = sorted(b), sorted(s)
		if !slices.Equal(b, s) {
			out = append(out, fmt.Sprintf("%s: browser %v, server %v", what, b, s))
		}
	}
	sets("questions", browser.Questions, server.Questions)
	sets("required", browser.Required, server.Required)
	sets("locked", browser.Locked, server.Locked)
	sets("faults", browser.Faults, server.Faults)
	sets("cells", browser.Cells, server.Cells)
	for name, of := range map[string][2]map[string][]string{"choices": {browser.Choices, server.Choices}, "rows": {browser.Rows, server.Rows}} {
		keys := map[string]bool{}
		for _, in := range of {
			for k := range in {
				keys[k] = true
			}
		}
		for k := range keys {
			if q := m.byName[k]; q != nil && len(of[1][k]) == 0 && len(of[0][k]) == 0 {
				continue
			}
			sets(name+" of "+k, of[0][k], of[1][k])
		}
	}
	for k, v := range browser.Calculated {
		if expr.Empty(v) {
			delete(browser.Calculated, k)
		}
	}
	if !alike(browser.Calculated, server.Calculated) {
		out = append(out, fmt.Sprintf("calculated: browser %v, server %v", browser.Calculated, server.Calculated))
	}
	return out
}

func sorted(in []string) []string {
	out := slices.Clone(in)
	slices.Sort(out)
	return slices.Compact(out)
}

// alike compares as JSON.
func alike(a, b any) bool {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	var v, w any
	_ = json.Unmarshal(x, &v)
	_ = json.Unmarshal(y, &w)
	return reflect.DeepEqual(v, w)
}

// submitted is what the browser would submit: without computed answers that are hidden,
// and without words for "other" that the server drops because another choice is made.
func submitted(m *Model, browser, server oracle.State) map[string]any {
	out := map[string]any{}
	result, _ := m.Check(browser.Data, Options{Today: day})
	for k, v := range browser.Data {
		q := m.byName[k]
		if strings.HasSuffix(k, commentSuffix) && slices.Contains(result.Dropped, k) {
			continue
		}
		if q != nil && q.kind == typeExpression && !slices.Contains(server.Questions, k) || expr.Empty(v) {
			continue
		}
		out[k] = v
	}
	return out
}

// compared asks both about answers loaded at once, after the server has cleaned them.
func compared(t testing.TB, e *oracle.Engine, m *Model, given map[string]any) []string {
	t.Helper()
	clean, issues := m.Check(given, Options{Today: day})
	if len(issues) > 0 {
		return nil
	}
	server, _ := stateOf(m, clean.Clean)
	browser, err := e.Answer(oracle.Ask{Definition: m.Canonical(), Answers: clean.Clean})
	if err != nil {
		t.Fatalf("%v\n%s\n%s", err, m.Canonical(), canonical(nil, clean.Clean))
	}
	out := differences(m, browser, server)
	if !alike(submitted(m, browser, server), clean.Clean) {
		out = append(out, fmt.Sprintf("data: browser %s, server %s", asJSON(browser.Data), asJSON(clean.Clean)))
	}
	return out
}

// answered lets the browser answer step by step, and asks whether the server takes what
// it ends with as it is.
func answered(t testing.TB, e *oracle.Engine, m *Model, steps []oracle.Step) []string {
	t.Helper()
	browser, err := e.Answer(oracle.Ask{Definition: m.Canonical(), Steps: steps})
	if err != nil {
		t.Fatalf("%v\n%s\n%s", err, m.Canonical(), asJSON(steps))
	}
	clean, issues := m.Check(browser.Data, Options{Today: day})
	if len(issues) > 0 {
		return []string{"refused: " + codes(issues) + " of " + asJSON(browser.Data)}
	}
	server, _ := stateOf(m, browser.Data)
	out := differences(m, browser, server)
	if !alike(submitted(m, browser, server), clean.Clean) {
		out = append(out, fmt.Sprintf("data: browser %s, server %s", asJSON(browser.Data), asJSON(clean.Clean)))
	}
	return out
}

func asJSON(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

// readable undoes what JSON escapes for HTML.
func readable(source string) string {
	return strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(source)
}

var (
	firstInstrument = flag.Uint64("oracle.first", 1, "number of the first random instrument to compare")
	howMany         = flag.Uint64("oracle.count", instruments, "how many random instruments to compare")
)

func TestRandomInstrumentsMeanTheSameInTheBrowser(t *testing.T) {
	oracle.New(t, day) // says why when it cannot run
	const shards = 2
	for shard := range uint64(shards) {
		t.Run(fmt.Sprintf("shard %d of %d", shard+1, shards), func(t *testing.T) {
			t.Parallel()
			e := oracle.New(t, day)
			for i := shard; i < *howMany && !t.Failed(); i += shards {
				compareInstrument(t, e, *firstInstrument+i)
			}
		})
	}
}

// A saved draft that is loaded comes back whole: a ranking in its order, though one of its choices shows
// only after another answer, and a question, or a row of a grid, that is hidden for a moment while
// conditions settle.
func TestADraftComesBackWholeInTheBrowser(t *testing.T) {
	e := oracle.New(t, day)
	for _, source := range []string{
		`{"pages":[{"elements":[{"name":"q0","type":"text"},{"choices":["a","b",{"value":"c","visibleIf":"{q0} = '12'"}],"name":"q1","type":"ranking"}]}]}`,
		`{"calculatedValues":[{"expression":"!({q1} empty)","name":"v1"}],"pages":[{"elements":[{"name":"q0","type":"text"},{"expression":"reverse(3, 1, 5)","name":"q1","type":"expression","visibleIf":"{q0} = 'a'"},
{"name":"q2","type":"text","visibleIf":"{v1} anyof [1, 2]"}]}]}`,
		`{"pages":[{"elements":[{"name":"q0","type":"rating"},{"choices":[1,2],"name":"q2","type":"radiogroup","visibleIf":"{q0} = 3"},
{"columns":[1,2],"name":"q4","rows":["r1","r2",{"value":"r3","visibleIf":"{q2} anyof [1, 2]"}],"type":"matrix"},
{"choices":[1,2],"columns":[{"name":"c"}],"name":"q5","rows":["r1",{"value":"r3","visibleIf":"{q2} = 2"}],"type":"matrixdropdown"}]}]}`,
	} {
		m, problems := Parse([]byte(source))
		if m == nil {
			t.Fatal(told(problems))
		}
		given := map[string]any{"q0": "12", "q1": []any{"c", "b", "a"}}
		switch {
		case strings.Contains(source, "calculatedValues"):
			given = map[string]any{"q0": "1", "q2": "kept"}
		case strings.Contains(source, "matrix"):
			given = map[string]any{"q0": 3, "q2": 2, "q4": map[string]any{"r2": 1, "r3": 2}, "q5": map[string]any{"r3": map[string]any{"c": 1}}}
		}
		if found := compared(t, e, m, given); len(found) > 0 {
			t.Errorf("%s\n%s", strings.Join(found, "\n"), source)
		}
	}
}

func compareInstrument(t *testing.T, e *oracle.Engine, n uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(n, 7))
	source := randomInstrument(r)
	m, problems := Parse([]byte(source))
	if m == nil {
		t.Fatalf("instrument %d is refused: %s\n%s", n, told(problems), readable(source))
	}
	given := randomAnswers(r, m)
	if found := compared(t, e, m, given); len(found) > 0 {
		t.Errorf("instrument %d, loaded: %s\n%s\n%s", n, strings.Join(found, "\n"), readable(source), asJSON(given))
	}
	steps := randomSteps(r, m)
	if found := answered(t, e, m, steps); len(found) > 0 {
		t.Errorf("instrument %d, step by step: %s\n%s\n%s", n, strings.Join(found, "\n"), readable(source), asJSON(steps))
	}
}

// An instrument is drawn so that conditions look back at earlier questions only.
type drawing struct {
	r       *rand.Rand
	names   []string
	kinds   map[string]string
	values  map[string][]any
	rows    map[string][]string
	columns map[string][]string // of a table; all dropdowns of 1, 2, 3
}

func (d *drawing) one(of ...string) string { return of[d.r.IntN(len(of))] }
func (d *drawing) chance(n int) bool       { return d.r.IntN(n) == 0 }

func literalOf(v any) string {
	if s, ok := v.(string); ok {
		return "'" + s + "'"
	}
	return asJSON(v)
}

// operand is something with a value.
func (d *drawing) operand() (src string, values []any) {
	if len(d.names) == 0 {
		return "1", []any{1.0, 2.0}
	}
	name := d.names[d.r.IntN(len(d.names))]
	switch d.kinds[name] {
	case "matrix":
		rows := d.rows[name]
		return "{" + name + "." + rows[d.r.IntN(len(rows))] + "}", d.values[name]
	case "matrixdropdown":
		rows, columns := d.rows[name], d.columns[name]
		if d.chance(3) {
			return d.one("sumInArray", "countInArray", "maxInArray", "avgInArray") + "({" + name + "}, '" + columns[d.r.IntN(len(columns))] + "')", []any{1.0, 2.0, 4.0}
		}
		return "{" + name + "." + rows[d.r.IntN(len(rows))] + "." + columns[d.r.IntN(len(columns))] + "}", d.values[name]
	}
	return "{" + name + "}", d.values[name]
}

func (d *drawing) condition(depth int) string {
	if depth > 0 && d.chance(2) {
		switch d.r.IntN(3) {
		case 0:
			return "!(" + d.condition(depth-1) + ")"
		case 1:
			return "(" + d.condition(depth-1) + ") and (" + d.condition(depth-1) + ")"
		}
		return d.condition(depth-1) + " or " + d.condition(depth-1)
	}
	of, values := d.operand()
	value := "1"
	if len(values) > 0 {
		value = literalOf(values[d.r.IntN(len(values))])
	}
	switch d.r.IntN(10) {
	case 0:
		if strings.HasPrefix(of, "{") {
			return of + d.one(" empty", " notempty")
		}
	case 1:
		return of + d.one(" > ", " < ", " >= ", " <= ") + value
	case 2:
		return of + d.one(" contains ", " notcontains ") + value
	case 3:
		return of + d.one(" anyof ", " noneof ", " allof ") + "[" + value + ", 2]"
	case 4:
		return d.number(1) + d.one(" > ", " <= ", " = ") + d.one("1", "2", "3.5")
	case 5:
		return of + " <> " + value
	case 6:
		if len(values) > 1 {
			return of + d.one(" = ", " <> ") + "[" + literalOf(values[1]) + ", " + literalOf(values[0]) + "]"
		}
	}
	return of + " = " + value
}

func (d *drawing) number(depth int) string {
	a, _ := d.operand()
	b, _ := d.operand()
	switch d.r.IntN(8) {
	case 0:
		return d.one("sum", "avg", "min", "max") + "(" + a + ", " + d.one("1", "2.5", b) + ")"
	case 1:
		return "count(" + a + ", " + b + ")"
	case 2:
		if depth > 0 {
			return "iif(" + d.condition(0) + ", " + d.number(depth-1) + ", 0)"
		}
	case 3:
		return "mean_min(" + d.one("1", "2") + ", " + d.one("1", "4") + ", " + d.numeric() + ")"
	case 4:
		return "reverse(" + d.numeric() + ", 1, 5)"
	case 5:
		return d.numeric() + d.one(" + ", " * ", " - ") + d.one("1", "2.5", "0.1")
	case 6:
		return "round(" + d.numeric() + " / 3, 2)"
	}
	return d.numeric()
}

// numeric is a question whose answers are numbers.
func (d *drawing) numeric() string {
	for _, i := range d.r.Perm(len(d.names)) {
		if k := d.kinds[d.names[i]]; k == "rating" || k == "number" {
			return "{" + d.names[i] + "}"
		}
	}
	return "3"
}

func (d *drawing) choices(n int) ([]any, []any) {
	pools := [][]any{{"a", "b", "c", "d"}, {1.0, 2.0, 3.0, 4.0}, {"1", "2", "x", "yes"}}
	pool := pools[d.r.IntN(len(pools))][:n]
	var items []any
	for _, v := range pool {
		if d.chance(4) {
			cond := d.condition(0)
			if d.chance(3) {
				cond = "{item} <> " + literalOf(pool[0])
			}
			items = append(items, map[string]any{"value": v, "visibleIf": cond})
		} else {
			items = append(items, v)
		}
	}
	return items, pool
}

func (d *drawing) question(n int) map[string]any {
	name := fmt.Sprintf("q%d", n)
	kind := d.one("text", "number", "comment", "radiogroup", "checkbox", "dropdown", "tagbox", "boolean", "rating", "ranking", "matrix", "matrixdropdown", "expression", "email", "date")
	q := map[string]any{"type": kind, "name": name}
	var values []any
	switch kind {
	case "text", "comment":
		values = []any{"a", "ab", "12", "yes"}
		if d.chance(4) {
			q["validators"] = []any{map[string]any{"type": "text", "minLength": 2}}
		}
		if kind == "text" && d.chance(4) {
			q["validators"] = []any{map[string]any{"type": "regex", "regex": "^[a-z]+$"}}
		}
	case "number", "email", "date":
		q["type"], q["inputType"] = "text", kind
		values = map[string][]any{"number": {1.0, 2.0, 7.5, 0.0}, "email": {"a@b.ca", "nobody"}, "date": {"2026-01-31", "2020-02-29"}}[kind]
		if kind == "number" && d.chance(2) {
			q["min"] = 1
		}
		if kind == "number" && d.chance(4) {
			q["validators"] = []any{map[string]any{"type": "numeric", "maxValue": 5}}
		}
		if kind == "date" && d.chance(3) {
			q["min"] = "2021-01-01"
		}
	case "radiogroup", "dropdown", "checkbox", "tagbox", "ranking":
		var items []any
		items, values = d.choices(2 + d.r.IntN(3))
		q["choices"] = items
		if kind == "ranking" {
			if d.chance(2) {
				q["selectToRankEnabled"] = true
			} else {
				items, values = []any{"a", "b"}, []any{"a", "b"}
				if d.chance(2) {
					items, values = append(items, map[string]any{"value": "c", "visibleIf": d.condition(0)}), append(values, "c")
				}
				q["choices"] = items
			}
		}
		if d.chance(4) && (kind != "ranking" || q["selectToRankEnabled"] == true) {
			q["choicesVisibleIf"] = d.one("{item} <> "+literalOf(values[0]), d.condition(0))
		}
		if kind != "ranking" {
			for _, key := range []string{"showOtherItem", "showNoneItem", "showDontKnowItem"} {
				if d.chance(6) {
					q[key] = true
				}
			}
		}
		if (kind == "checkbox" || kind == "tagbox") && d.chance(3) {
			q["minSelectedChoices"] = 2
		}
		if kind == "checkbox" && d.chance(4) {
			q["validators"] = []any{map[string]any{"type": "answercount", "maxCount": 2}}
		}
	case "boolean":
		values = []any{true, false}
		if d.chance(3) {
			q["valueTrue"], q["valueFalse"], values = "y", "n", []any{"y", "n"}
		}
	case "rating":
		values = []any{1.0, 2.0, 3.0, 4.0, 5.0}
	case "matrix":
		values = []any{1.0, 2.0, "na"}
		q["columns"] = values
		rows := []any{"r1", "r2", map[string]any{"value": "r3", "visibleIf": d.condition(0)}}
		q["rows"] = rows
		d.rows[name] = []string{"r1", "r2", "r3"}
		if d.chance(3) {
			q["rowsVisibleIf"] = d.one("{item} <> 'r1'", d.condition(0))
		}
		if d.chance(4) {
			q["columnsVisibleIf"] = d.one("{item} <> 2", d.condition(0))
		}
		if d.chance(4) {
			q["eachRowRequired"] = true
		}
	case "matrixdropdown":
		values = []any{1.0, 2.0, 3.0}
		q["choices"] = values
		rows := []any{"r1", map[string]any{"value": "r2", "visibleIf": d.condition(0)}}
		q["rows"] = rows
		d.rows[name], d.columns[name] = []string{"r1", "r2"}, []string{"c1", "c2"}
		c1 := map[string]any{"name": "c1", "cellType": d.one("dropdown", "radiogroup", "rating")}
		c2 := map[string]any{"name": "c2", "cellType": d.one("dropdown", "radiogroup")}
		if d.chance(2) {
			c2["visibleIf"] = d.one("{row.c1} > 1", "{row.c1} notempty and "+d.condition(0), d.condition(0))
		}
		if d.chance(3) {
			c2["requiredIf"] = "{row.c1} = 2"
		}
		if d.chance(4) {
			c1["isRequired"] = true
		}
		if d.chance(4) {
			q["rowsVisibleIf"] = d.one("{item} <> 'r1'", d.condition(0))
		}
		if d.chance(5) {
			q["columnsVisibleIf"] = d.one("{item} <> 'c2'", d.condition(0))
		}
		if d.chance(4) {
			c2["enableIf"] = d.one("{row.c1} = 1", d.condition(0))
		}
		q["columns"] = []any{c1, c2}
	case "expression":
		q["expression"] = d.one(d.number(1), d.condition(1), "iif("+d.condition(1)+", 'yes', 'no')")
		values = []any{1.0, "yes", true}
	}
	if kind != "expression" {
		if d.chance(4) {
			q["isRequired"] = true
		} else if d.chance(4) {
			q["requiredIf"] = d.condition(1)
		}
		if d.chance(8) {
			q["enableIf"] = d.condition(0)
		}
		if d.chance(8) && len(d.names) > 0 {
			q["validators"] = []any{map[string]any{"type": "expression", "expression": d.condition(0)}}
		}
	}
	if d.chance(2) && len(d.names) > 0 {
		q["visibleIf"] = d.condition(2)
	}
	d.names, d.kinds[name], d.values[name] = append(d.names, name), kind, values
	return q
}

func randomInstrument(r *rand.Rand) string {
	d := &drawing{r: r, kinds: map[string]string{}, values: map[string][]any{}, rows: map[string][]string{}, columns: map[string][]string{}}
	var pages, calculated []any
	n := 0
	first := []any{map[string]any{"type": "text", "name": "q0"}}
	d.names, d.kinds["q0"], d.values["q0"] = append(d.names, "q0"), "text", []any{"a", "ab", "12", "yes"}
	for range 1 + r.IntN(3) {
		elements := first
		first = nil
		page := map[string]any{}
		if d.chance(4) && n > 0 {
			page["visibleIf"] = d.condition(1)
		}
		for range 1 + r.IntN(3) {
			if d.chance(4) {
				panel := map[string]any{"type": "panel"}
				if n > 0 {
					panel["visibleIf"] = d.condition(1)
					if d.chance(4) {
						panel["enableIf"] = d.condition(0)
					}
				}
				n++
				panel["elements"] = []any{d.question(n)}
				elements = append(elements, panel)
				continue
			}
			n++
			elements = append(elements, d.question(n))
		}
		if d.chance(3) {
			name := fmt.Sprintf("v%d", n)
			calculated = append(calculated, map[string]any{"name": name, "expression": d.one(d.number(1), d.condition(1)), "includeIntoResult": d.chance(2)})
			d.names, d.kinds[name], d.values[name] = append(d.names, name), "calculated", []any{1.0, true}
		}
		page["elements"] = elements
		pages = append(pages, page)
	}
	survey := map[string]any{"pages": pages}
	if d.chance(2) {
		// Questions that triggers write into, always shown and last, so that nothing goes round.
		pages = append(pages, map[string]any{"elements": []any{
			map[string]any{"type": "text", "name": "t1"},
			map[string]any{"type": "rating", "name": "t2"},
			map[string]any{"type": "text", "name": "t3", "visibleIf": "{t1} = 'set' or {t2} > 3", "requiredIf": "{t2} = 4"},
		}})
		survey["pages"] = pages
		d.names = slices.DeleteFunc(d.names, func(name string) bool { return d.kinds[name] == "calculated" || d.kinds[name] == "expression" })
		survey["triggers"] = []any{
			map[string]any{"type": "setvalue", "expression": d.condition(1), "setToName": "t2", "setValue": 4},
			map[string]any{"type": "copyvalue", "expression": d.condition(0), "setToName": "t1", "fromName": "q0"},
			map[string]any{"type": "setvalue", "expression": d.condition(0), "setToName": "t1", "setValue": "set"},
			map[string]any{"type": "skip", "expression": d.condition(0), "gotoName": "t1"},
		}
	}
	if len(calculated) > 0 {
		survey["calculatedValues"] = calculated
	}
	return asJSON(survey)
}

// randomValue is an answer that fits in shape.
func randomValue(r *rand.Rand, q *question) any {
	pick := func() any { return q.choices[r.IntN(len(q.choices))].value }
	switch q.kind {
	case typeText, typeComment:
		switch q.input {
		case "number":
			return []any{1.0, 2.0, 7.5, 0.0, -3.0}[r.IntN(5)]
		case "email":
			return []any{"a@b.ca", "nobody"}[r.IntN(2)]
		case "date":
			return []any{"2026-01-31", "2020-02-29"}[r.IntN(2)]
		}
		return []any{"a", "ab", "12", "yes", "1"}[r.IntN(5)]
	case typeCheckbox, typeTagbox, typeRanking:
		var out []any
		for _, i := range r.Perm(len(q.choices)) {
			if c := q.choices[i]; !c.exclusive && (q.kind == typeRanking && !q.partial || r.IntN(2) == 0) {
				out = append(out, c.value)
			}
		}
		if len(out) == 0 && q.kind != typeRanking {
			out = append(out, pick())
		}
		return out
	case typeMatrix:
		rows := map[string]any{}
		for _, row := range q.rows {
			if r.IntN(3) > 0 {
				rows[row.text] = pick()
			}
		}
		return rows
	case typeTable:
		rows := map[string]any{}
		for _, row := range q.rows {
			cells := map[string]any{}
			for _, column := range q.columns {
				if r.IntN(3) > 0 {
					cells[column.name] = randomValue(r, column)
				}
			}
			rows[row.text] = cells
		}
		return rows
	case typeExpression:
		return nil
	}
	return pick()
}

func randomAnswers(r *rand.Rand, m *Model) map[string]any {
	out := map[string]any{}
	for _, q := range m.questions {
		if r.IntN(4) == 0 {
			continue
		}
		if v := randomValue(r, q); v != nil {
			out[q.name] = v
		}
		if q.hasComment() && r.IntN(2) == 0 {
			out[q.name+commentSuffix] = "words"
		}
	}
	return out
}

func randomSteps(r *rand.Rand, m *Model) []oracle.Step {
	var out []oracle.Step
	for range 2 {
		for _, i := range r.Perm(len(m.questions)) {
			q := m.questions[i]
			switch {
			case r.IntN(4) == 0:
				continue
			case q.kind == typeExpression:
			case r.IntN(8) == 0:
				out = append(out, oracle.Step{Name: q.name})
			case q.kind == typeTable:
				for _, row := range q.rows {
					for _, column := range q.columns {
						if r.IntN(2) == 0 {
							out = append(out, oracle.Step{Name: q.name, Row: row.text, Column: column.name, Value: randomValue(r, column)})
						}
					}
				}
			default:
				v := randomValue(r, q)
				if f, ok := v.(float64); ok && q.min != nil && f < *q.min || q.minDate != "" && v.(string) < q.minDate {
					continue // the field keeps it to itself, with a fault
				}
				out = append(out, oracle.Step{Name: q.name, Value: v})
				if q.hasComment() && r.IntN(2) == 0 {
					out = append(out, oracle.Step{Name: q.name + commentSuffix, Value: "words"})
				}
			}
		}
	}
	return out
}
