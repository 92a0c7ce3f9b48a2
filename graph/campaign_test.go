package graph

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// grant gives somebody of Nephrology a role, and a session.
func (w *world) grant(name string, role viewer.Role) viewer.Viewer {
	w.t.Helper()
	w.must(w.db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		return w.r.Directory.InstallGrant(ctx, directory.GrantInput{Person: id.Person(w.ids["person."+name]), Role: role, From: clock.Date{Year: 2026, Month: 1, Day: 1}})
	}))
	w.signIn(name)
	return w.viewers[name]
}

func TestOnlyACustodianReadsAConfidentialAnswerAndAuditorsSeeThatItHappened(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		custodian, auditor := w.grant("neph1", viewer.Custodian), w.grant("neph2", viewer.Auditor)
		look := func(v viewer.Viewer, campaign, person string) answer {
			return w.ask(v, fmt.Sprintf(`mutation{responseLookUp(campaign:%q,person:%q,reason:"incident 12, the dean asked"){response{name answers definition} userErrors{code message}}}`, w.ids[campaign], w.ids[person]), nil)
		}
		if a := look(custodian, "campaign.released", "person.neph0"); !strings.Contains(a.body, `"worth":2`) || !strings.Contains(a.body, `"name":"Neph 0"`) || strings.Contains(a.body, `"definition":null`) {
			t.Errorf("%s", a.body)
		}
		if a := look(custodian, "campaign.open", "person.neph0"); !strings.Contains(a.body, `"response":null,"userErrors":[]`) {
			t.Errorf("somebody who has not answered: %s", a.body)
		}
		// What does not exist, and what is no survey with look-ups, is told in the same words.
		w.ids["campaign.unknown"] = "cam_00000000000000000000000000"
		if a, b := look(custodian, "campaign.draft", "person.neph0"), look(custodian, "campaign.unknown", "person.neph0"); a.body != b.body || !strings.Contains(a.body, "NOT_FOUND") {
			t.Errorf("%s\n%s", a.body, b.body)
		}
		for name, v := range w.viewers {
			if name == "neph1" {
				continue
			}
			a, b := look(v, "campaign.released", "person.neph0"), look(v, "campaign.unknown", "person.neph0")
			if a.code() != b.code() || a.code() != "FORBIDDEN" && a.code() != "UNAUTHENTICATED" {
				t.Errorf("%s: %s and %s", name, a.body, b.body)
			}
		}
		const list = `{lookUps(first:10){totalCount nodes{person custodian reason title{en}}}}`
		for _, v := range []viewer.Viewer{custodian, auditor} {
			if a := w.ask(v, list, nil); !strings.Contains(a.body, `"totalCount":2`) || !strings.Contains(a.body, `{"person":"Neph 0","custodian":"Neph 1","reason":"incident 12, the dean asked","title":{"en":"released"}}`) {
				t.Errorf("%s", a.body)
			}
		}
		if a := w.ask(auditor, fmt.Sprintf(`{lookUpPeople(campaign:%q,search:"neph"){name}}`, w.ids["campaign.released"]), nil); a.code() != "FORBIDDEN" {
			t.Errorf("an auditor finds people: %s", a.body)
		}
		if a := w.ask(custodian, fmt.Sprintf(`{lookUpPeople(campaign:%q,search:"neph 3"){name division{en}}}`, w.ids["campaign.released"]), nil); !strings.Contains(a.body, `[{"name":"Neph 3","division":{"en":"Nephrology"}}]`) {
			t.Errorf("%s", a.body)
		}
	})
}

func TestALinkInAReminderEndsRemindersWithoutAnAccount(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		lead := w.viewers["lead"]
		remind := func(key string) {
			t.Helper()
			if a := w.ask(lead, fmt.Sprintf(`mutation{campaignRemind(campaign:%q,key:%q){conduct{events{kind}} userErrors{message}}}`, w.ids["campaign.open"], key), nil); !strings.Contains(a.body, `"userErrors":[]`) {
				t.Fatalf("%s", a.body)
			}
		}
		reminded := func() (people []string) {
			t.Helper()
			people, err := db.Lines(context.Background(), "SELECT person_id FROM messages WHERE kind = 'reminder' ORDER BY created DESC, person_id")
			w.must(err)
			return people
		}
		w.clock.Advance(24 * 60 * 60 * 1e9)
		remind("one")
		first := reminded()
		if len(first) != 13 {
			t.Fatalf("%d reminded", len(first))
		}
		tokens, err := db.Lines(context.Background(), "SELECT id FROM access_tokens WHERE purpose = 'INVITATION' AND campaign_id = $1 AND person_id = $2", w.ids["campaign.open"], w.ids["person.neph0"])
		w.must(err)
		all, err := w.r.Auth.Secrets(context.Background(), "reminder", []id.Token{id.Token(tokens[0])})
		w.must(err)
		link, token, _ := strings.Cut(all[id.Token(tokens[0])]["stop"], "#token=")
		if link != "https://laurel.example/i/stop" || token == "" {
			t.Fatalf("%q", all[id.Token(tokens[0])]["stop"])
		}
		for range 2 {
			if a := w.ask(viewer.Viewer{}, fmt.Sprintf(`mutation{remindersStop(token:%q){done userErrors{code}}}`, token), nil); !strings.Contains(a.body, `"done":true,"userErrors":[]`) {
				t.Errorf("%s", a.body)
			}
		}
		if a := w.ask(viewer.Viewer{}, `mutation{remindersStop(token:"laurel_i_nothing"){done userErrors{code}}}`, nil); !strings.Contains(a.body, `"done":false,"userErrors":[{"code":"INVALID"}]`) {
			t.Errorf("%s", a.body)
		}
		w.clock.Advance(24 * 60 * 60 * 1e9)
		remind("two")
		again := reminded()[:len(reminded())-13]
		if len(again) != 12 || strings.Contains(strings.Join(again, " "), w.ids["person.neph0"]) {
			t.Errorf("%d reminded again, with the one who asked not to be: %v", len(again), again)
		}
		if a := w.ask(lead, `{messages(first:100){nodes{subject}} outboxStatus{waiting unlisted unlistedFailed}}`, nil); strings.Contains(a.body, "still like to hear") || !strings.Contains(a.body, `"unlisted":25,"unlistedFailed":0`) {
			t.Errorf("reminders are listed: %s", a.body)
		}
	})
}

func TestACampaignsConductIsReadInFewStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		query := w.named(`{campaignConduct(campaign:"{campaign.open}"){notice{number} graceHours remindOn events{kind sent} delivery{invited sent bounced} blocks{division{code} version{number}} viewerCanRemind}}`, "lead")
		w.ask(w.viewers["lead"], query, nil)
		before := db.Statements()
		a := w.ask(w.viewers["lead"], query, nil)
		if n := db.Statements() - before; n > mostStatements || !strings.Contains(a.body, `"viewerCanRemind":true`) {
			t.Errorf("%d statements: %s", n, a.body)
		}
	})
}
