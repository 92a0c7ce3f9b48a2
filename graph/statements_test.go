package graph

import (
	"context"
	"fmt"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// Lists, each with all that a screen or program may ask of their items.
var lists = map[string]string{
	"people":       `{people(first:%d){totalCount nodes{name email addresses division{name{en}} site{name{en}} grants{role division{name{en}} site{name{en}}}}}}`,
	"roster":       `{roster(division:"{division.card}",first:%d){withFormalMentor nodes{person{name email grants{role division{code}}} upFor mentor{name email division{code}} mentorSince}}}`,
	"mentorships":  `{mentorships(first:%d){totalCount nodes{kind state mentor{name division{name{en}}} mentee{name site{name{en}}} meetingsThisYear meetingsExpected lastMeeting viewerCanEnd}}}`,
	"approvals":    `{mentorshipApprovals(first:%d){totalCount nodes{mentor{name} mentee{name division{name{en}}} viewerCanApprove actingFor{name}}}}`,
	"candidates":   `{mentorCandidates(first:%d){totalCount nodes{person{name division{name{en}}} willing free reportsTo}}}`,
	"plans":        `{academicPlansWaiting(first:%d){totalCount nodes{owner{name} nextReview}}}`,
	"due":          `{dueTasksOfOthers(first:%d){totalCount nodes{kind person{name division{name{en}}} dueOn viewerCanClose}}}`,
	"awards":       `{awards(first:%d){totalCount nodes{name{en} level division{name{en}} committeeName{en} retired viewerCanEdit recipients{year name onRecord} cycles{year state viewerCanPlan viewerDuty phases{kind from to} rules{kind} rubric{criteria{name{en}}} terms{places}}}}}`,
	"campaigns":    `{campaigns(first:%d){nodes{title{en} eligible responses audience{divisions{name{en}}} version{number instrument{id title{en}}} releases{id division{code}} viewerCanClose}}}`,
	"instruments":  `{instruments(first:%d){nodes{title{en} revision draft{questions problems{message} untranslated{count} change changes{message}} versions{number change pooledWith instrument{title{en}}}}}}`,
	"certificates": `{certificates(first:%d){totalCount nodes{code name state title{en} holder{name} verification events{kind by{name}}}}}`,
	"honours":      `{honours(first:%d){totalCount nodes{name title{en} year consent consentAt statement viewerCanShow viewerCanState}}}`,
	"messages":     `{messages(first:%d){totalCount nodes{to subject state person{name email division{code} grants{role division{code}}}}}}`,
}

const mostStatements = 6

// TestALongListTakesNoMoreStatements counts the statements of a list of one and of sixty.
func TestALongListTakesNoMoreStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.crowd(60)
		lead := w.viewers["lead"]
		for name, query := range lists {
			query = w.named(query, "lead")
			statements := map[int]int64{}
			for _, first := range []int{1, 60} {
				asked := fmt.Sprintf(query, first)
				if a := w.ask(lead, asked, nil); a.code() != "" { // settings and prepared statements are there now
					t.Fatalf("%s: %s", name, a.body)
				}
				before := db.Statements()
				w.ask(lead, asked, nil)
				statements[first] = db.Statements() - before
			}
			if statements[60] > mostStatements || statements[60] > statements[1]+2 {
				t.Errorf("%s: %d statements for one, %d for sixty", name, statements[1], statements[60])
			}
			t.Logf("%s: %d, %d", name, statements[1], statements[60])
		}
	})
}

// crowd adds people with roles, campaigns and messages.
func (w *world) crowd(n int) {
	w.t.Helper()
	system := viewer.System(context.Background(), "test")
	w.must(w.db.Write(system, func(ctx context.Context) error {
		in := make([]directory.PersonInput, n)
		for i := range in {
			in[i] = directory.PersonInput{
				Name: fmt.Sprintf("Crowd %d", i), Emails: []string{fmt.Sprintf("c%d@uni.example", i), fmt.Sprintf("c%d@home.example", i)},
				Division: id.Division(w.ids["division.card"]), Site: id.Site(w.ids["site.north"]), Rank: "PROFESSOR",
			}
		}
		made, err := w.r.Directory.AddPeople(ctx, in)
		if err != nil {
			return err
		}
		messages := make([]outbox.Message, n)
		for i, p := range made {
			messages[i] = outbox.Message{
				Kind: "sign_in", Person: p, To: "x@uni.example", Language: "en",
				Data: map[string]string{"department": "x", "contact": "", "minutes": "15", "link": "https://x.example", "code": "1"},
			}
			if err := w.r.Directory.InstallGrant(ctx, directory.GrantInput{
				Person: p, Role: viewer.Facilitator, Division: id.Division(w.ids["division.neph"]), From: clock.Date{Year: 2026, Month: 1, Day: 1},
			}); err != nil {
				return err
			}
		}
		return w.r.Outbox.AddMessages(ctx, messages)
	}))
	everybody, err := w.r.Directory.Everybody(system)
	w.must(err)
	recognised := make([]id.Person, n)
	for i := range recognised {
		recognised[i] = everybody[i].ID
	}
	w.issueTo("Crowd", recognised...)
	lead := w.viewers["lead"]
	for i := range n {
		w.campaignUntil(fmt.Sprintf("Campaign %d", i), 20)
		_, err := w.r.Survey.CreateInstrument(viewer.With(context.Background(), lead), lead, survey.CreateInput{
			Title: i18n.Both("x", "x"), Purpose: survey.OtherPurpose, CopyOf: id.Version(w.ids["version"]),
		})
		w.must(err)
	}
}
