package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func trustAttempts() []attempt {
	const person = `"per_00000000000000000000000000"`
	return []attempt{
		{"auditLog", "", `{auditLog(first:1){nodes{id}}}`},
		{"auditActs", "", `{auditActs{name}}`},
		{"auditState", "", `{auditState{verified}}`},
		{"auditReads", "", `{auditReads(from:"2026-01-01T00:00:00Z",until:"2026-01-02T00:00:00Z"){times}}`},
		{"viewer.viewerCanReadAudit", "", `{viewer{can:viewerCanReadAudit}}`},
		{"viewer.identities", "", `{viewer{identities{id}}}`},
		{"person.viewerCanErase", "somebody who is here", `{person(id:"{person.neph1}"){can:viewerCanErase}}`},
		{"erasurePreview", "somebody who is here", `{erasurePreview(person:"{person.neph1}"){goes{rows}}}`},
		{"erasurePreview", "unknown", `{erasurePreview(person:` + person + `){goes{rows}}}`},
		{"personErase", "somebody who is here", `mutation{personErase(person:"{person.neph1}",name:"x"){userErrors{code}}}`},
		{"personErase", "unknown", `mutation{personErase(person:` + person + `,name:"x"){userErrors{code}}}`},
		{"identityLink", "", `mutation{identityLink{userErrors{code}}}`},
		{"identityUnlink", "unknown", `mutation{identityUnlink(identity:"idn_00000000000000000000000000"){userErrors{code}}}`},
	}
}

func TestOnlyAnAuditorReadsTheLogAndNobodyByAnotherRole(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.grant("neph2", viewer.Auditor)
		const query = `{auditLog(first:50){nodes{id at day object result actor{person{id name} for{id name} purpose} act{name says{en fr} shown reads} objectPerson{id name}} pageInfo{hasNextPage endCursor}}}`
		w.must(db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
			return w.r.Audit.Record(ctx, viewer.Viewer{Person: id.Person(w.ids["person.neph1"])}, "mentor_offer.set", w.ids["person.neph1"])
		}))
		a := w.ask(auditor, query, nil)
		if a.code() != "" || !strings.Contains(a.body, `"objectPerson":{"id":"`+w.ids["person.neph1"]+`","name":"Neph 1"}`) {
			t.Errorf("%s", a.body)
		}
		if a := w.ask(auditor, `{auditState{verified sealedUntil head breaches{kind entry}}}`, nil); !strings.Contains(a.body, `"breaches":[]`) {
			t.Errorf("%s", a.body)
		}
		for name, v := range w.viewers {
			if name == "neph2" {
				continue
			}
			for _, q := range []string{query, `{auditActs{name}}`, `{auditState{verified}}`, `{auditReads(from:"2026-01-01T00:00:00Z",until:"2026-01-02T00:00:00Z"){times}}`} {
				if a := w.ask(v, q, nil); a.code() != "FORBIDDEN" && a.code() != "UNAUTHENTICATED" {
					t.Errorf("%s: %s", name, a.body)
				}
			}
		}
		for _, f := range []string{`actor:"no"`, `object:"no"`, `objectType:"%"`} {
			if a := w.ask(auditor, fmt.Sprintf(`{auditLog(first:50,filter:{%s}){nodes{id}}}`, f), nil); !strings.Contains(a.body, `"nodes":[]`) {
				t.Errorf("%s: %s", f, a.body)
			}
		}
	})
}

// Three statements read the log, whose entries without a name come by days, one writes that it
// was read, and up to four find the names: as many however long the page is.
func TestReadingTheLogTakesFewStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.grant("neph2", viewer.Auditor)
		w.must(db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
			for i := range 80 {
				who := viewer.Viewer{Person: id.Person(w.ids[fmt.Sprint("person.neph", i%5)])}
				if err := w.r.Audit.Record(ctx, who, []string{"mentor_offer.set", "reflection.done"}[i%2], string(who.Person)); err != nil {
					return err
				}
			}
			return nil
		}))
		w.clock.Advance(48 * time.Hour)
		w.signIn("neph2")
		auditor := w.viewers["neph2"]
		for _, first := range []int{1, 60} {
			query := fmt.Sprintf(`{auditLog(first:%d){nodes{actor{person{name}} objectPerson{name} act{says{en}}}}}`, first)
			if a := w.ask(auditor, query, nil); a.code() != "" {
				t.Fatal(a.body)
			}
			before := db.Statements()
			w.ask(auditor, query, nil)
			if n := db.Statements() - before; n > 8 {
				t.Errorf("%d statements for %d", n, first)
			}
		}
	})
}

func TestErasingSomebodyWhoLeftFromTheDoor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.must(db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE persons SET status = 'LEFT' WHERE id = $1", w.ids["person.neph1"])
			return err
		}))
		administrator := w.viewers["administrator"]
		query := fmt.Sprintf(`{erasurePreview(person:%q){person{name addresses} goes{what{en fr} rows} stays{what{en} rows} others{rows}}}`, w.ids["person.neph1"])
		if a := w.ask(administrator, query, nil); a.code() != "" || !strings.Contains(a.body, "Neph 1") {
			t.Fatalf("%s", a.body)
		}
		if a := w.ask(w.viewers["lead"], query, nil); a.code() != "NOT_FOUND" {
			t.Errorf("the lead: %s", a.body)
		}
		erase := func(name string) answer {
			return w.ask(administrator, fmt.Sprintf(`mutation{personErase(person:%q,name:%q){person{name erased viewerCanErase addresses status} userErrors{code path}}}`, w.ids["person.neph1"], name), nil)
		}
		if a := erase("Neph 2"); !strings.Contains(a.body, `"path":["name"]`) {
			t.Errorf("%s", a.body)
		}
		if a := erase("neph 1"); !strings.Contains(a.body, `"erased":true,"viewerCanErase":false,"addresses":[],"status":"LEFT"`) {
			t.Errorf("%s", a.body)
		}
		if a := w.ask(administrator, `{people(first:50,search:"neph 1"){nodes{name}}}`, nil); strings.Contains(a.body, "Neph 1") {
			t.Errorf("%s", a.body)
		}
	})
}
