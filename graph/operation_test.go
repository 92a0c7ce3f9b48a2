package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"laurel/graph/gen"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// telling are words in the names of root fields by which people answer, judge, vote or agree, or
// open what they are about to answer. None of them is ever counted.
var telling = []string{
	"cast", "withdraw", "submit", "answer", "vote", "sign", "agree", "review", "questionnaire", "feedback", "invitation", "draftSave", "ballot", "response", "reflection",
	"selfAssessment", "selfIdentification", "nomination", "conflict", "letter", "attest", "evidence", "checkIn", "task", "comment", "remark", "moderation", "meeting", "viewer",
	"signIn", "reminders", "dossier", "campaign", "round",
}

// A count of what somebody does one by one would let whoever reads /metrics watch an open round
// (DESIGN 6): what the counters name is on a list, and nothing that tells is on it.
func TestNothingThatTellsWhoAnswersIsCounted(t *testing.T) {
	for field := range counted {
		kind, name, _ := strings.Cut(field, ".")
		root := gen.NewExecutableSchema(gen.Config{}).Schema().Query
		if kind == "Mutation" {
			root = gen.NewExecutableSchema(gen.Config{}).Schema().Mutation
		}
		if root.Fields.ForName(name) == nil {
			t.Errorf("%s is no field", field)
		}
		if invited[field] || public[field] {
			t.Errorf("%s is open to whoever came by a link, and counted", field)
		}
		for _, word := range telling {
			if strings.Contains(strings.ToLower(name), strings.ToLower(word)) {
				t.Errorf("%s is counted, and %q tells", field, word)
			}
		}
	}
}

// Of the screens' own operations those are counted that ask for nothing else, under their names;
// whatever a program sends of its own counts as “other”, whatever it calls it.
func TestOperationsAreCountedByTheNamesOfTheScreensAlone(t *testing.T) {
	b, err := os.ReadFile("../internal/web/app/src/gql/persisted-documents.json")
	if err != nil {
		t.Fatal(err)
	}
	var documents map[string]string
	if err := json.Unmarshal(b, &documents); err != nil {
		t.Fatal(err)
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		var got []string
		w.serve(func(o *Options) {
			o.Documents = documents
			o.Count = func(_ context.Context, operation string) { got = append(got, operation) }
		})
		lead := w.viewers["administrator"]
		for _, tc := range []struct {
			query string
			want  string
		}{
			{`query Outbox{outboxStatus{waiting}}`, "Outbox"},
			{`query Backups{backupStatus{at} backups(first:1){totalCount}}`, "Backups"},
			{`query Outbox{viewer{invitedTo} outboxStatus{waiting}}`, ""},
			{`query per_01234{outboxStatus{waiting}}`, "other"},
			{`{outboxStatus{waiting}}`, "other"},
			{`query Outbox{...on Query{outboxStatus{waiting}}}`, ""},
			{fmt.Sprintf(`mutation Outbox{responseSubmit(campaign:%q,answers:5,key:"k"){userErrors{code}}}`, w.ids["campaign.open"]), ""},
			{fmt.Sprintf(`mutation Outbox{ballotCast(campaign:%q,answers:{}){userErrors{code}}}`, w.ids["campaign.open"]), ""},
			{fmt.Sprintf(`query Outbox{questionnaire(campaign:%q){title{en}}}`, w.ids["campaign.open"]), ""},
		} {
			got = nil
			w.ask(lead, tc.query, nil)
			if strings.Join(got, " ") != tc.want {
				t.Errorf("%s is counted as %v, want %q", tc.query, got, tc.want)
			}
		}
	})
	// The names of the screens that are counted: few, and none of a screen where people answer.
	counts := map[string]bool{}
	o := Options{Documents: documents}
	for name := range o.names() {
		for _, document := range documents {
			if parsed := parsedDocument(t, document); parsed.Name == name && mayCount(parsed) {
				counts[name] = true
			}
		}
	}
	if all := slices.Sorted(maps.Keys(counts)); len(all) < 10 || slices.Contains(all, "Shell") || slices.Contains(all, "ResponseSubmit") || slices.Contains(all, "Questionnaire") {
		t.Errorf("counted: %v", all)
	}
}

func parsedDocument(t *testing.T, document string) *ast.OperationDefinition {
	t.Helper()
	d, err := parser.ParseQuery(&ast.Source{Input: document})
	if err != nil || len(d.Operations) == 0 {
		t.Fatal(document, err)
	}
	return d.Operations[0]
}
