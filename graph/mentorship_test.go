package graph

import (
	"context"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const homePage = `{mentorshipHome{person{name} mentors{kind state mentor{name division{name{en}} site{name{en}}} meetingsThisYear lastMeeting viewerCanConfirm} mentees{kind state mentee{name rank} outside{name level} needs{codes words} meetingsThisYear viewerCanNoteMeeting} offer{willing capacity} trainings{title}}}`

// TestAMentorsPageTakesSixStatements counts them for a mentor of one and of sixty.
func TestAMentorsPageTakesSixStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		mentor := w.viewers["moderator"]
		count := func() int64 {
			if a := w.ask(mentor, homePage, nil); a.code() != "" {
				t.Fatal(a.body)
			}
			before := db.Statements()
			w.ask(mentor, homePage, nil)
			return db.Statements() - before
		}
		few := count()
		w.crowd(60)
		w.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
			all, err := w.r.Directory.Everybody(ctx)
			var rows []mentorship.Mentorship
			for _, p := range all {
				if strings.HasPrefix(p.Name, "Crowd") {
					rows = append(rows, mentorship.Mentorship{
						Mentor: mentor.Person, Mentee: p.ID, Kind: mentorship.CoMentor, Standing: mentorship.OnRecord, Active: true, Started: clock.Date{Year: 2026, Month: 1, Day: 1},
					})
				}
			}
			if err == nil {
				err = w.r.Mentoring.Record(ctx, rows)
			}
			return err
		}))
		if many := count(); few > mostStatements || many > mostStatements {
			t.Errorf("%d statements for few mentees, %d for sixty", few, many)
		}
	})
}

// TestAMentorshipOverTheDoor goes the whole way, and what is refused says so in words.
func TestAMentorshipOverTheDoor(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		m := w.ids["mentorship.proposed"]
		told := func(who, query, want string) {
			t.Helper()
			if a := w.ask(w.viewers[who], strings.ReplaceAll(query, "$m", m), nil); !strings.Contains(a.body, want) {
				t.Errorf("%s: %s: %s", who, query, a.body)
			}
		}
		told("member", `mutation{mentorshipPropose(input:{mentor:"`+w.ids["person.director"]+`",kind:FORMAL,supervision:false,needs:{codes:[],words:""}}){userErrors{path message}}}`, "informal mentorship")
		told("director", `mutation{mentorshipApprove(mentorships:["$m"]){mentorships{state directorApproved} userErrors{message}}}`, `"directorApproved":true`)
		told("chief", `mutation{mentorshipApprove(mentorships:["$m"]){mentorships{state} userErrors{message}}}`, `"state":"APPROVED"`)
		told("moderator", `mutation{mentorshipConfirm(mentorship:"$m"){mentorship{state history{kind by{name}}} userErrors{message}}}`, `"state":"ACTIVE"`)
		told("member", `mutation{meetingNote(mentorship:"$m",heldOn:"2026-11-24"){mentorship{meetingsThisYear meetings{id heldOn}} userErrors{message}}}`, `"meetingsThisYear":1`)
		told("member", `mutation{meetingNote(mentorship:"$m",heldOn:"2026-12-24"){userErrors{message}}}`, "have taken place")
		told("director", `{mentorship(id:"$m"){needs{words} meetings{heldOn}}}`, `"meetings":[]`)
		told("vice-chair", `{mentorshipCoverage{division{code} people withFormalMentor}}`, `"withFormalMentor":1`)
	})
}

// TestAMenteeFromElsewhereAnswersWithoutAnAccount follows the link in the mail.
func TestAMenteeFromElsewhereAnswersWithoutAnAccount(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.r.Outbox.KeepLinks = true
		added := w.ask(w.viewers["member"], `mutation{outsideMenteesAdd(mentees:[{name:"Outside Fellow",email:"f@y.example",level:FELLOW,place:"Lyon",started:"2020-01-01",ask:true}]){mentorships{id trainee standing viewerIsMentor} userErrors{message}}}`, nil)
		if !strings.Contains(added.body, `"trainee":true`) || !strings.Contains(added.body, `"standing":"SELF_ATTESTED"`) {
			t.Fatal(added.body)
		}
		_, err := w.r.Outbox.Drain(context.Background())
		w.must(err)
		var text string
		_, err = db.Row(viewer.System(context.Background(), "test"), "SELECT text FROM messages WHERE kind = 'mentorship_attest'", nil, &text)
		w.must(err)
		_, token, found := strings.Cut(text, "/i/mentee#token=")
		if !found {
			t.Fatal(text)
		}
		token, _, _ = strings.Cut(token, "\n")
		visitor := w.viewers["visitor"]
		if a := w.ask(visitor, `mutation{attestationOpen(token:"`+token+`"){attestation{mentor mentee level place} userErrors{message}}}`, nil); !strings.Contains(a.body, `"mentor":"Person member"`) {
			t.Fatal(a.body)
		}
		if a := w.ask(visitor, `mutation{attestationAnswer(token:"`+token+`",confirm:true){done userErrors{message}}}`, nil); !strings.Contains(a.body, `"done":true`) {
			t.Fatal(a.body)
		}
		if a := w.ask(visitor, `mutation{attestationAnswer(token:"`+token+`",confirm:false){done userErrors{message}}}`, nil); !strings.Contains(a.body, `"done":false`) {
			t.Fatal(a.body)
		}
		if a := w.ask(w.viewers["member"], `{mentorshipHome{mentees{standing outside{name hasAddress}}}}`, nil); !strings.Contains(a.body, `"standing":"CONFIRMED"`) {
			t.Fatal(a.body)
		}
	})
}

// TestAnAssistantOpensTheRosterAndNothingMore is named by a director for the rosters alone.
func TestAnAssistantOpensTheRosterAndNothingMore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		member, director := w.viewers["member"], w.viewers["director"]
		roster := w.named(`{roster(division:"{division.card}",first:1){totalCount}}`, "member")
		if a := w.ask(member, roster, nil); a.code() != "NOT_FOUND" {
			t.Fatal(a.body)
		}
		named := w.ask(director, `mutation{assistantName(input:{email:"person.member@uni.example",scopes:[ROSTER],until:"2026-12-24"}){assistants{id viewerNamed inForce} userErrors{message}}}`, nil)
		if !strings.Contains(named.body, `"inForce":true`) {
			t.Fatal(named.body)
		}
		if a := w.ask(member, roster, nil); a.code() != "" {
			t.Error(a.body)
		}
		if a := w.ask(member, `{viewer{rosters{code}}}`, nil); !strings.Contains(a.body, "CARD") {
			t.Error(a.body)
		}
		for query, refused := range map[string]string{
			w.named(`{roster(division:"{division.neph}",first:1){totalCount}}`, "member"):                             "NOT_FOUND",
			`{mentorships(first:1){totalCount}}`:                                                                      "FORBIDDEN",
			`{people(first:1){totalCount}}`:                                                                           "FORBIDDEN",
			w.named(`{mentorshipHome(of:"{person.director}"){person{id}}}`, "member"):                                 "NOT_FOUND",
			w.named(`{release(id:"{release.card}"){id}}`, "member"):                                                   "",
			w.named(`mutation{mentorshipApprove(mentorships:["{mentorship.proposed}"]){userErrors{code}}}`, "member"): "",
		} {
			if a := w.ask(member, query, nil); a.code() != refused || refused == "" && !strings.Contains(a.body, "null") && !strings.Contains(a.body, "NOT_FOUND") {
				t.Errorf("%s: %s", query, a.body)
			}
		}
		_, rest, _ := strings.Cut(named.body, `"id":"`)
		assistant, _, _ := strings.Cut(rest, `"`)
		w.ask(director, `mutation{assistantDismiss(assistant:"`+assistant+`"){userErrors{message}}}`, nil)
		if a := w.ask(member, roster, nil); a.code() != "NOT_FOUND" {
			t.Error(a.body)
		}
	})
}
