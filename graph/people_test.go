package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/graph/model"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// holder is whoever holds a session, asked anew each time as the door does.
func (w *world) holder(person string) func() viewer.Viewer {
	w.t.Helper()
	system := viewer.System(context.Background(), "test")
	secret, err := w.r.Auth.NewSession(system, id.Person(w.ids[person]), "", "Firefox on Linux")
	w.must(err)
	return func() viewer.Viewer {
		w.t.Helper()
		v, ok, err := w.r.Auth.Viewer(system, secret)
		w.must(err)
		if !ok {
			w.t.Fatalf("%s has no session", person)
		}
		return v
	}
}

func TestAccessStopsAfterTheLastDayOfAHandover(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		director, member := w.holder("person.director"), w.holder("person.member")
		opens := func(v viewer.Viewer) bool {
			return w.ask(v, `query($d:ID!){roster(division:$d,first:1){totalCount}}`, map[string]any{"d": w.ids["division.card"]}).code() == ""
		}
		held := w.ask(w.viewers["lead"], `query($p:ID!){handover(person:$p){roles{id role} approvals mentees{formal}}}`, map[string]any{"p": w.ids["person.director"]})
		var roles struct {
			Roles []struct{ ID, Role string }
		}
		w.must(json.Unmarshal(held.Data["handover"], &roles))
		today, err := w.r.Directory.Today(context.Background())
		w.must(err)
		var given []map[string]any
		for _, r := range roles.Roles {
			given = append(given, map[string]any{"grant": r.ID, "successor": w.ids["person.member"]})
		}
		apply := `mutation($p:ID!,$i:HandoverInput!){handoverApply(person:$p,input:$i){handover{roles{id}} userErrors{code path message}}}`
		in := map[string]any{"lastDay": today.String(), "roles": given, "terms": []any{}}
		if a := w.ask(w.viewers["director"], apply, map[string]any{"p": w.ids["person.director"], "i": in}); a.code() != "FORBIDDEN" {
			t.Errorf("a director hands over without the lead: %s", a.body)
		}
		if a := w.ask(w.viewers["lead"], apply, map[string]any{"p": w.ids["person.director"], "i": in}); a.code() != "" || strings.Contains(a.body, `"code"`) {
			t.Fatal(a.body)
		}
		if !opens(director()) || opens(member()) {
			t.Error("the last day is a day in office, and the successor’s first is the day after")
		}
		w.clock.Advance(24 * time.Hour)
		director, member = w.holder("person.director"), w.holder("person.member")
		if opens(director()) || !opens(member()) {
			t.Error("the day after, the office is the successor’s alone")
		}
	})
}

func TestWhoeverHasLeftReachesTheirOwnDocumentsAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		former := w.holder("person.director")
		in := map[string]any{"name": "Person director", "emails": []string{"person.director@uni.example", "dir@home.example"}, "status": "LEFT"}
		if a := w.ask(w.viewers["lead"], `mutation($p:ID!,$i:PersonFields!){personChange(person:$p,input:$i){person{status} userErrors{code}}}`, map[string]any{"p": w.ids["person.director"], "i": in}); !strings.Contains(a.body, `"LEFT"`) {
			t.Fatal(a.body)
		}
		v := former()
		if !v.Former || len(v.Grants) > 0 {
			t.Errorf("%+v", v)
		}
		for _, open := range []string{`{viewer{former person{name}}}`, `{myRecognitions{id}}`, `{dossiers{id}}`, `{mocRecords{id}}`, `{myBadges{link}}`} {
			if a := w.ask(v, open, nil); len(a.Errors) > 0 {
				t.Errorf("%s: %s", open, a.body)
			}
		}
		for _, closed := range []string{
			`{people(first:1){totalCount}}`, `{mentorCandidates(first:1){totalCount}}`, `{tasks{answered}}`, `{feedbackTasks{id}}`, `{awards(first:1){totalCount}}`, `{mentorshipHome{person{id}}}`,
			fmt.Sprintf(`{roster(division:%q,first:1){totalCount}}`, w.ids["division.card"]), `mutation{personAdd(input:{name:"x",emails:[]}){userErrors{code}}}`,
		} {
			if a := w.ask(v, closed, nil); a.code() != "FORBIDDEN" {
				t.Errorf("%s: %s", closed, a.body)
			}
		}
		// The private address of the record signs in to it.
		if a := w.ask(viewer.Viewer{Language: "en"}, `mutation{signInRequest(email:"dir@home.example"){userErrors{code}}}`, nil); len(a.Errors) > 0 {
			t.Error(a.body)
		}
		if n := w.messagesTo("person.director@uni.example"); n == 0 {
			t.Error("nobody who left is sent a link to sign in")
		}
	})
}

func (w *world) messagesTo(address string) int {
	w.t.Helper()
	var n int
	_, err := w.db.Row(context.Background(), "SELECT count(*) FROM messages WHERE to_address = $1 AND kind = 'sign_in'", []any{address}, &n)
	w.must(err)
	return n
}

// The former’s fields are named one by one: each exists, so that none is a slip of the pen.
func TestTheFieldsOfWhoeverHasLeftExist(t *testing.T) {
	known := rootFields()
	for name := range former {
		if !slices.Contains(known, name) {
			t.Errorf("%s is no root field", name)
		}
	}
}

func TestTheListsOfPeopleTakeFewStatementsHoweverLong(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.crowd(60)
		today, err := w.r.Directory.Today(context.Background())
		w.must(err)
		w.must(db.Write(context.Background(), func(ctx context.Context) error {
			for _, q := range []string{
				"UPDATE messages SET state = 'FAILED', refused = true, private = false, last_error = '550 5.1.1' WHERE person_id IS NOT NULL",
				"UPDATE messages SET to_address = (SELECT a.email FROM addresses a WHERE a.person_id = messages.person_id AND a.preferred) WHERE person_id IS NOT NULL",
				"UPDATE persons SET name = 'Crowd' WHERE name LIKE 'Crowd %'",
				"UPDATE role_grants SET until_date = '" + today.AddDate(0, 1, 0).String() + "' WHERE person_id IN (SELECT id FROM persons WHERE name = 'Crowd')",
			} {
				if _, err := db.Exec(ctx, q); err != nil {
					return err
				}
			}
			return nil
		}))
		for name, query := range map[string]string{
			"refusals": `{refusals(first:%d){totalCount nodes{person{name division{name{en}}} address reason words since again messages{subject again}}}}`,
			"twins":    `{personTwins(first:%d){totalCount nodes{sameDivision one{name email addresses grants{role}} other{name email addresses division{code}}}}}`,
			"endings":  `{endingDuties(first:%d){totalCount nodes{on leaves vacant person{name division{name{en}}} roles{role division{name{en}}}}}}`,
			"merges":   `{personMerges(first:%d){totalCount nodes{kept{name} gone{name} by{name} undone}}}`,
		} {
			lead := w.viewers["lead"]
			statements := map[int]int64{}
			for _, first := range []int{1, 60} {
				asked := fmt.Sprintf(query, first)
				a := w.ask(lead, asked, nil)
				if a.code() != "" || name != "merges" && strings.Contains(a.body, `"totalCount":0`) {
					t.Fatalf("%s: %s", name, a.body)
				}
				before := db.Statements()
				w.ask(lead, asked, nil)
				statements[first] = db.Statements() - before
			}
			if statements[60] > mostStatements || statements[60] > statements[1]+2 {
				t.Errorf("%s: %d statements for one, %d for sixty", name, statements[1], statements[60])
			}
		}
	})
}

func TestWhatAMailServerMeans(t *testing.T) {
	for words, want := range map[string]model.RefusalReason{
		"550 5.1.1 The email account does not exist":            model.RefusalReasonNoMailbox,
		"550 5.1.2 Bad destination host":                        model.RefusalReasonNoDomain,
		"552 5.2.2 mailbox full":                                model.RefusalReasonFull,
		"550 5.2.1 mailbox disabled":                            model.RefusalReasonSwitchedOff,
		"550 5.7.1 blocked by policy":                           model.RefusalReasonPolicy,
		"550 no such user here":                                 model.RefusalReasonNoMailbox,
		"552 exceeded storage allocation":                       model.RefusalReasonFull,
		"554 5.6.0 something of its own":                        model.RefusalReasonOther,
		"554 transaction failed":                                model.RefusalReasonOther,
		"sending SMTP RCPT TO command: 553 mailbox not allowed": model.RefusalReasonNoMailbox,
	} {
		if got := refusalReason(words); got != want {
			t.Errorf("%q is %s, want %s", words, got, want)
		}
	}
}
