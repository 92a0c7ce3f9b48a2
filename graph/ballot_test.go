package graph

import (
	"context"
	"fmt"
	"testing"

	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// Whoever watches an anonymous survey while people answer is told the same, byte for
// byte; the mentorship lead alone sees a number, and that in steps of five (A11).
func TestNobodyCanWatchWhoCastsABallot(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		anonymous := w.anonymous()
		w.ids["campaign.open"] = string(anonymous)
		watchers := []string{"visitor", "member", "director", "chief", "vice-chair", "administrator"}
		before := map[string]string{}
		for _, who := range watchers {
			before[who] = w.crawl(w.viewers[who])
		}
		lead := w.crawl(w.viewers["lead"])
		told := 0
		for i := range 6 {
			v := viewer.Viewer{Person: id.Person(w.ids[fmt.Sprintf("person.neph%d", i)]), Session: "ses_subject", Language: "en"}
			mine := w.crawl(v)
			got := w.ask(v, fmt.Sprintf(`mutation{ballotCast(campaign:%q,answers:{worth:%d,more:"words %d"}){done dropped userErrors{code message}}}`, anonymous, 1+i%5, i), nil)
			if want := `{"data":{"ballotCast":{"done":true,"dropped":[],"userErrors":[]}}}`; got.body != want {
				t.Fatalf("ballot %d: %s", i, got.body)
			}
			if w.crawl(v) == mine {
				t.Error("whoever cast a ballot is not told that it arrived, or the test is blind")
			}
			for _, who := range watchers {
				if after := w.crawl(w.viewers[who]); after != before[who] {
					t.Errorf("ballot %d: the %s is told something else:\n%s", i, who, firstDifference(before[who], after))
				}
			}
			if after := w.crawl(w.viewers["lead"]); after != lead {
				lead = after
				told = i + 1
			}
		}
		if told != 5 {
			t.Errorf("the lead was told something new at ballot %d, want the fifth alone", told)
		}
	})
}

// The first ballot, one in its place, one taken out and one taken out again are answered
// with the same bytes (A12).
func TestWhetherABallotWasThereCannotBeTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		anonymous := w.anonymous()
		v := viewer.Viewer{Person: id.Person(w.ids["person.neph1"]), Session: "ses_subject", Language: "en"}
		for mutation, times := range map[string]int{
			fmt.Sprintf(`mutation{b:ballotCast(campaign:%q,answers:{worth:4}){done dropped userErrors{code message}}}`, anonymous): 3,
			fmt.Sprintf(`mutation{b:ballotWithdraw(campaign:%q){done dropped userErrors{code message}}}`, anonymous):               3,
		} {
			for i := range times {
				if got := w.ask(v, mutation, nil).body; got != `{"data":{"b":{"done":true,"dropped":[],"userErrors":[]}}}` {
					t.Errorf("time %d: %s", i+1, got)
				}
			}
		}
	})
}

// anonymous is an open anonymous survey that everybody is asked in.
func (w *world) anonymous() id.Campaign {
	w.t.Helper()
	lead := w.viewers["lead"]
	ctx := viewer.With(context.Background(), lead)
	before, err := w.r.Survey.Campaign(ctx, lead, id.Campaign(w.ids["campaign.open"]))
	w.must(err)
	made, err := w.r.Survey.Create(ctx, lead, survey.CampaignInput{
		Title: before.Title, Wave: 9, Version: before.Version.ID, Mode: survey.Anonymous, Audience: before.Audience, Notice: wordsOf(before.Notice), ClosesOn: before.ClosesOn,
	})
	w.must(err)
	_, err = w.r.Survey.Open(ctx, lead, made.ID, "open-anonymous")
	w.must(err)
	return made.ID
}
