package graph

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/complexity"
	"github.com/vektah/gqlparser/v2"

	"laurel/graph/gen"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func times(n int, one func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(one(i) + " ")
	}
	return b.String()
}

func TestLimits(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	asked := func(query string) string { return w.ask(w.viewers["lead"], query, nil).code() }
	levels := func(n int) string {
		// versions and instrument turn about: instrument.versions.instrument …
		s := "id"
		for i := n - 2; i > 0; i-- {
			s = map[bool]string{true: "versions", false: "instrument"}[i%2 == 1] + "{" + s + "}"
		}
		return `{instrument(id:"x"){` + s + `}}`
	}
	for _, tc := range []struct {
		rule  string
		limit int
		query func(n int) string
	}{
		{"depth", mostDepth, levels},
		{"depth through fragments", mostDepth, func(n int) string {
			return strings.Replace(levels(n), "{id}", "{...f}", 1) + ` fragment f on ` + map[bool]string{true: "InstrumentVersion", false: "Instrument"}[n%2 == 1] + `{id}`
		}},
		{"fields", mostFields, func(n int) string {
			return `{department{` + times(n-1, func(int) string { return "demo" }) + `}}`
		}},
		{"root fields", mostRootFields, func(n int) string {
			return `{` + times(n, func(i int) string { return fmt.Sprintf("a%d:__typename", i) }) + `}`
		}},
		{"root fields through fragments", mostRootFields, func(n int) string {
			return `{__typename ...f ...on Query{__typename}} fragment f on Query{` + times(n-2, func(i int) string { return fmt.Sprintf("a%d:__typename", i) }) + `}`
		}},
		{"aliases", mostAliases, func(n int) string {
			return `{department{` + times(n, func(i int) string { return fmt.Sprintf("a%d:demo", i) }) + `}}`
		}},
		{"tokens", mostTokens, func(n int) string { return `{person(id:[` + strings.Repeat("1 ", n-12) + `]){id}}` }},
	} {
		if code := asked(tc.query(tc.limit)); code == string(operationLimit) {
			t.Errorf("%s at the limit: %s", tc.rule, code)
		}
		if code := asked(tc.query(tc.limit + 1)); code != string(operationLimit) {
			t.Errorf("%s one above the limit: %q", tc.rule, code)
		}
	}
}

func TestAPageHasAtMostAHundred(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, list := range []string{"people", "instruments", "campaigns", "messages", "roster"} {
		for first, fine := range map[int]bool{-1: false, 0: false, 1: true, 100: true, 101: false, 1 << 30: false} {
			field := fmt.Sprintf("%s(first:%d)", list, first)
			if list == "roster" {
				field = fmt.Sprintf("roster(division:%q,first:%d)", w.ids["division.card"], first)
			}
			a := w.ask(w.viewers["lead"], "{"+field+"{totalCount}}", nil)
			if code := a.code(); fine != (code == "") || !fine && code != "INVALID" && code != string(operationLimit) {
				t.Errorf("%s: %s", field, a.body)
			}
		}
		if list == "roster" {
			continue
		}
		if a := w.ask(w.viewers["lead"], fmt.Sprintf(`{%s(first:1,after:"x"){totalCount}}`, list), nil); a.code() != "INVALID" {
			t.Errorf("%s with a broken cursor: %s", list, a.body)
		}
	}
}

func TestLongListsCostMore(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	figures := `{campaigns(first:%d){nodes{releases{questions{counts{label{en fr}}}}}}}`
	if a := w.ask(w.viewers["lead"], fmt.Sprintf(figures, 1), nil); a.code() != "" {
		t.Errorf("one campaign: %s", a.body)
	}
	if a := w.ask(w.viewers["lead"], fmt.Sprintf(figures, 100), nil); a.code() != string(operationLimit) {
		t.Errorf("a hundred campaigns: %.200s", a.body)
	}
	query := `query($n:Int!){campaigns(first:$n){nodes{releases{questions{counts{label{en fr}}}}}}}`
	if a := w.ask(w.viewers["lead"], query, map[string]any{"n": 100}); a.code() != string(operationLimit) {
		t.Errorf("by a variable: %.200s", a.body)
	}
}

func TestBombsGetASmallAnswer(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	bomb := `{department{...f0}}`
	for i := range 18 {
		bomb += fmt.Sprintf(` fragment f%d on Department{...f%d ...f%d}`, i, i+1, i+1)
	}
	bomb += ` fragment f18 on Department{demo}`
	for rule, query := range map[string]string{
		"20,000 directives":    `{__typename ` + strings.Repeat("@x", 20_000) + `}`,
		"900 unknown names":    `{` + times(900, func(i int) string { return fmt.Sprintf("x%d", i) }) + `}`,
		"5,000 aliases":        `{` + times(5_000, func(i int) string { return fmt.Sprintf("a%d:__typename", i) }) + `}`,
		"2^18 fragments":       bomb,
		"a ring of fragments":  `{department{...a}} fragment a on Department{...b} fragment b on Department{...a}`,
		"a name of 200,000":    `{` + strings.Repeat("x", 200_000) + `}`,
		"deep lists of values": `{person(id:` + strings.Repeat("[", 900) + strings.Repeat("]", 900) + `){id}}`,
		"deep selections":      strings.Repeat("{department", 900) + strings.Repeat("}", 900),
	} {
		a := w.ask(viewer.Viewer{Language: "en"}, query, nil)
		if len(a.Errors) == 0 || len(a.body) > 6_000 || len(a.Data) > 0 {
			t.Errorf("%s: %d bytes %.300s", rule, len(a.body), a.body)
		}
	}
}

// The screens' own operations, with the longest page, stay within the limits.
func TestTheScreensStayWithinTheLimits(t *testing.T) {
	b, err := os.ReadFile("../internal/web/dist/persisted-documents.json")
	if err != nil {
		t.Fatal(err)
	}
	var documents map[string]string
	if err := json.Unmarshal(b, &documents); err != nil {
		t.Fatal(err)
	}
	es := gen.NewExecutableSchema(gen.Config{Complexity: costs()})
	for _, text := range documents {
		parsed, faults := gqlparser.LoadQueryWithRules(es.Schema(), text, withoutSuggestions())
		if faults != nil {
			t.Errorf("%.60s: %v", text, faults)
			continue
		}
		op := parsed.Operations[0]
		s := shape{}
		s.walk(op.SelectionSet, 1, mostDepth)
		cost := complexity.Calculate(t.Context(), es, op, map[string]any{"first": json.Number("100")})
		if s.over != nil || cost > mostComplexity/2 {
			t.Errorf("%s: %v, complexity %d", op.Name, s.over, cost)
		}
	}
}

func TestANumberTooLargeForAnyMachineIsABadArgument(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, number := range []string{"1e400", "-1e999", "99999999999999999999"} {
		a := w.ask(w.viewers["lead"], `mutation{draftSave(campaign:"x",answers:{a:[`+number+`]},revision:0){userErrors{code}}}`, nil)
		if a.code() != "INVALID" || len(a.Data) > 0 {
			t.Errorf("%s: %q %v", number, a.code(), a.Data)
		}
	}
}
