package graph

import (
	"context"
	"slices"
	"strings"
	"testing"

	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// What somebody says of themselves is read by them alone, whatever role others have, changed and
// deleted by them, and deleting leaves no row behind.
func TestWhatOneSaysOfOneselfIsOnesOwn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		const mine = `{selfIdentification{answers{question answer words}}}`
		save := func(who, answers string) answer {
			return w.ask(w.viewers[who], `mutation{selfIdentificationSave(answers:`+answers+`){selfIdentification{answers{answer}} userErrors{code path}}}`, nil)
		}
		rows := func() string {
			found, err := db.Lines(viewer.System(context.Background(), "test"), "SELECT id || answers FROM self_identifications")
			w.must(err)
			return strings.Join(found, " ")
		}
		if a := save("member", `[{question:GENDER,answer:OWN_WORDS,words:" Two-Spirit "},{question:DISABILITY,answer:PREFER_NOT_TO_SAY,words:"left out"}]`); !strings.Contains(a.body, `"userErrors":[]`) {
			t.Fatal(a.body)
		}
		want := `{"answers":[{"question":"GENDER","answer":"OWN_WORDS","words":"Two-Spirit"},{"question":"DISABILITY","answer":"PREFER_NOT_TO_SAY","words":""}]}`
		if a := w.ask(w.viewers["member"], mine, nil); a.field("selfIdentification") != want {
			t.Error(a.body)
		}
		for who, v := range w.viewers {
			if who == "member" || v.Person == w.viewers["member"].Person {
				continue
			}
			if a := w.ask(v, mine, nil); strings.Contains(a.body, "Two-Spirit") {
				t.Errorf("the %s reads it: %s", who, a.body)
			}
		}
		if a := save("member", `[{question:GENDER,answer:YES},{question:GENDER,answer:OWN_WORDS}]`); !strings.Contains(a.body, `["answers","0","answer"]`) || !strings.Contains(a.body, `["answers","1","question"]`) || !strings.Contains(a.body, `["answers","1","words"]`) {
			t.Error(a.body)
		}
		if a := save("member", `[{question:GENDER,answer:WOMAN}]`); !strings.Contains(a.body, "WOMAN") || strings.Contains(rows(), "Two-Spirit") {
			t.Error("the earlier answer is still kept: ", a.body, rows())
		}
		if save("member", `[]`); rows() != "" {
			t.Error("deleting leaves a row: ", rows())
		}
		said, err := db.Lines(viewer.System(context.Background(), "test"), "SELECT action FROM audit_entries")
		w.must(err)
		if slices.ContainsFunc(said, func(action string) bool { return strings.Contains(action, "identi") }) {
			t.Error("the log says that somebody identified themselves")
		}
	})
}
