package graph

import (
	"context"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const aPerson = `{id name email addresses division{id code name{en fr}} site{id code} rank position appointmentType stage appointed promoted nextReview nextReviewKind language status grants{id role from until}}`

// everything is all that can be read, in as much detail as there is.
var everything = []string{
	`{department{name{en fr} needsSetUp minimumGroup helpContact personas{id}} viewer{person` + aPerson + ` invitedTo rosters{id} sessions{device started}}}`,
	`{expectations{id definition{en} mentor{fr}} divisions{id name{en}} sites{id}}`,
	`{people(first:100){totalCount nodes` + aPerson + `}}`,
	`{people(first:100,search:"neph"){totalCount nodes{id}} }`,
	`{person(id:"{person.neph1}")` + aPerson + `}`,
	`{roster(division:"{division.card}",first:100){totalCount withFormalMentor nodes{person{id name} appointed promoted upFor upForKind mentor{id}}}}`,
	`{roster(division:"{division.neph}",first:100){totalCount withFormalMentor nodes{person{id name} appointed promoted upFor upForKind mentor{id}}}}`,
	`{campaigns(first:100){totalCount nodes{id state eligible responses releases{id respondents questions{name n mean counts{value count} suppressed}}}}}`,
	`{campaign(id:"{campaign.open}"){id state eligible responses releases{id}}}`,
	`{campaign(id:"{campaign.released}"){responses releases{respondents questions{n mean sd topTwo counts{count} suppressed}}}}`,
	`{release(id:"{release.department}"){respondents questions{n mean counts{count}}}}`,
	`{release(id:"{release.neph}"){respondents questions{n mean counts{count}}}}`,
	`{trends(series:"Yearly"){figure{name} points{wave n mean low high suppressed}}}`,
	`{campaign(id:"{campaign.released}"){releases{dimension value label{en} respondents} comments{questions{comments}}}}`,
	`{moderations{pending accepted questions{written}}}`,
	`{moderation(campaign:"{campaign.released}"){pending comments(first:100){nodes{id parts{text mark} state language}}}}`,
	`{tasks{answered questionnaire{campaign state answers revision saved submitted}}}`,
	`{questionnaire(campaign:"{campaign.open}"){state answers revision saved submitted}}`,
	`{questionnaire(campaign:"{campaign.released}"){state answers submitted}}`,
	`{messages(first:100){totalCount nodes{to subject text state}} outboxStatus{waiting failed}}`,
	`{instruments(first:100){totalCount nodes{id versions{sha256}}}}`,
}

// crawl is what a viewer is told, byte for byte.
func (w *world) crawl(v viewer.Viewer) string {
	w.t.Helper()
	var out strings.Builder
	for _, query := range everything {
		for name, key := range w.ids {
			query = strings.ReplaceAll(query, "{"+name+"}", key)
		}
		out.WriteString(w.ask(v, query, nil).body + "\n")
	}
	return out.String()
}

// Whatever changes that a viewer may not see, the viewer is told the same.
func TestWhatIsHiddenChangesNothingForOthers(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		system := viewer.System(context.Background(), "test")
		subject := viewer.Viewer{Person: id.Person(w.ids["person.neph1"]), Session: "ses_subject", Language: "en"}
		open := id.Campaign(w.ids["campaign.open"])
		submit := func(words string) error {
			_, err := w.r.Survey.Submit(viewer.With(context.Background(), subject), subject, open, map[string]any{"worth": float64(1 + len(words)%5), "more": words})
			return err
		}
		w.must(submit("the first answer"))
		everybody := []string{"visitor", "invited", "member", "director", "chief", "vice-chair", "lead", "administrator", "moderator"}
		for _, tc := range []struct {
			hidden string
			change func() error
			from   []string
		}{
			{"an answer is corrected in an open survey", func() error { return submit("something quite different") }, everybody},
			{"somebody saves a draft", func() error {
				_, err := w.r.Survey.SaveDraft(viewer.With(context.Background(), subject), subject, open, map[string]any{"more": "half a sentence"}, 0)
				return err
			}, everybody},
			{"a stored answer is another than when it was released", func() error {
				return db.Write(system, func(ctx context.Context) error {
					_, err := db.Exec(ctx, "UPDATE responses SET answers = $1 WHERE person_id = $2 AND campaign_id = $3", `{"worth":1}`, w.ids["person.neph1"], w.ids["campaign.released"])
					return err
				})
			}, everybody},
			{"somebody of another division and site is appointed on another day and promoted", func() error {
				return db.Write(system, func(ctx context.Context) error {
					found, err := w.r.Directory.ByID(ctx, subject.Person)
					if err != nil {
						return err
					}
					p := found[subject.Person]
					return w.r.Directory.ChangePeople(ctx, []directory.PersonInput{{
						ID: p.ID, Name: p.Name, SortName: p.SortName, Emails: append(p.Addresses, "another@uni.example"), Division: p.Division.ID, Site: p.Site.ID,
						Rank: "PROFESSOR", Position: "CS", Appointed: clock.Date{Year: 1999, Month: 7, Day: 1}, Promoted: clock.Date{Year: 2010, Month: 7, Day: 1}, Language: "fr", Status: directory.OnLeave,
					}})
				})
			}, []string{"visitor", "invited", "member", "director", "chief"}},
		} {
			before := map[string]string{}
			for _, who := range tc.from {
				before[who] = w.crawl(w.viewers[who])
			}
			mine := w.crawl(subject)
			w.must(tc.change())
			for _, who := range tc.from {
				if after := w.crawl(w.viewers[who]); after != before[who] {
					t.Errorf("%s: the %s is told something else:\n%s", tc.hidden, who, firstDifference(before[who], after))
				}
			}
			if tc.hidden != "a stored answer is another than when it was released" && w.crawl(subject) == mine {
				t.Errorf("%s: nobody at all would notice, so the test is blind", tc.hidden)
			}
		}
	})
}

// differing shows where two lines part, with what comes before and after.
func differing(a, b string) string {
	at := 0
	for at < len(a) && at < len(b) && a[at] == b[at] {
		at++
	}
	around := func(s string) string { return s[max(0, at-100):min(len(s), at+100)] }
	return a[:min(len(a), 40)] + " … " + around(a) + "\n" + b[:min(len(b), 40)] + " … " + around(b)
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) {
			return x[i]
		}
		if x[i] != y[i] {
			return differing(x[i], y[i])
		}
	}
	return ""
}
