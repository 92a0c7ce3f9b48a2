package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"laurel/internal/clock"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// feedback gives the member a released report and a letter's way, an open round in which
// the mentees may answer again, and a draft. The member mentors five of Nephrology; one of
// Nephrology, with too few mentees for a report, mentors the member.
func (w *world) feedback() {
	w.t.Helper()
	lead := w.viewers["lead"]
	ctx := viewer.With(context.Background(), lead)
	pair := func(mentor, mentee string) mentorship.Mentorship {
		return mentorship.Mentorship{Mentor: id.Person(w.ids["person."+mentor]), Mentee: id.Person(w.ids["person."+mentee]), Kind: mentorship.Informal, Standing: mentorship.OnRecord, Active: true}
	}
	w.must(w.db.Write(ctx, func(ctx context.Context) error {
		return w.mentoring.Record(ctx, []mentorship.Mentorship{pair("member", "neph0"), pair("member", "neph1"), pair("member", "neph2"), pair("member", "neph3"), pair("member", "neph4"), pair("neph5", "member")})
	}))
	input := feedback.Input{
		Title: i18n.Both("This year", "Cette année"), Version: id.Version(w.ids["version"]), Mistreatment: i18n.Both("The office", "Le bureau"),
		Notice: wordsOf(i18n.Both("Notice", "Avis")), ClosesOn: clock.Date{Year: 2026, Month: 12, Day: 11},
	}
	for _, state := range []string{"released", "open", "draft"} {
		r, err := w.r.Feedback.Create(ctx, lead, input)
		w.must(err)
		w.ids["round."+state] = string(r.ID)
		if state == "draft" {
			continue
		}
		_, err = w.r.Feedback.Open(ctx, lead, r.ID, "open-"+state)
		w.must(err)
		if state == "open" {
			w.ids["place.neph"] = string(w.place("neph0"))
			w.ids["place.member"] = string(w.place("member"))
			continue
		}
		for i := range 5 {
			name := fmt.Sprintf("neph%d", i)
			v := viewer.Viewer{Person: id.Person(w.ids["person."+name]), Session: "ses_x", Language: "en"}
			_, err := w.r.Feedback.Cast(viewer.With(context.Background(), v), v, w.place(name), map[string]any{"worth": float64(3), "more": "Canary of " + name}, nil)
			w.must(err)
		}
		_, err = w.r.Feedback.Close(ctx, lead, r.ID, "close-"+state)
		w.must(err)
		_, err = w.r.Outbox.Drain(context.Background())
		w.must(err)
		member := w.viewers["member"]
		mine, err := w.r.Feedback.Mine(viewer.With(context.Background(), member), member)
		w.must(err)
		w.ids["report"] = string(mine.Entries[0].Report.ID)
		begun, err := w.r.Feedback.Begin(viewer.With(context.Background(), member), member, feedback.OnReport, w.ids["report"])
		w.must(err)
		w.ids["reflection"] = string(begun.ID)
		moderator := w.viewers["moderator"]
		all, err := w.r.Feedback.Moderations(viewer.With(context.Background(), moderator), moderator)
		w.must(err)
		w.ids["remark"] = string(all[0].Remarks[0].ID)
	}
}

// place is the one of a mentee in the open round.
func (w *world) place(mentee string) id.Place {
	w.t.Helper()
	v := viewer.Viewer{Person: id.Person(w.ids["person."+mentee]), Session: "ses_x", Language: "en"}
	tasks, err := w.r.Feedback.Tasks(viewer.With(context.Background(), v), v)
	w.must(err)
	return tasks[0].ID
}

func feedbackAttempts() []attempt {
	text := `{en:"x",fr:"x"}`
	round := `{title:{en:"",fr:""},version:"{version}",endedWithin:0,mistreatment:` + text + `,notice:{authority:` + text + `,purpose:` + text + `,contact:` + text + `},closesOn:"2026-12-11"}`
	reflection := `{reaction:"",content:"",learned:"",change:"",minutes:900}`
	return []attempt{
		{"feedbackRounds", "", `{feedbackRounds{id}}`},
		{"feedbackRound", "draft", `{feedbackRound(round:"{round.draft}"){id}}`},
		{"feedbackRound", "unknown", `{feedbackRound(round:"rou_00000000000000000000000000"){id}}`},
		{"feedbackTasks", "", `{feedbackTasks{id}}`},
		{"feedbackQuestion", "of a mentee of the member", `{feedbackQuestion(task:"{place.neph}"){minimum}}`},
		{"feedbackQuestion", "the member's", `{feedbackQuestion(task:"{place.member}"){minimum}}`},
		{"feedbackQuestion", "unknown", `{feedbackQuestion(task:"plc_00000000000000000000000000"){minimum}}`},
		{"feedbackMarked", "", `{feedbackMarked(texts:["x"]){text}}`},
		{"myFeedback", "", `{myFeedback{entries{minimum}}}`},
		{"mentorReport", "the member's", `{mentorReport(report:"{report}"){id}}`},
		{"mentorReport", "unknown", `{mentorReport(report:"rpt_00000000000000000000000000"){id}}`},
		{"selfAssessment", "of a round about the member", `{selfAssessment(round:"{round.open}"){round}}`},
		{"selfAssessment", "of a draft", `{selfAssessment(round:"{round.draft}"){round}}`},
		{"selfAssessmentGive", "of a round about the member", `mutation{selfAssessmentGive(round:"{round.open}",answers:5){userErrors{code}}}`},
		{"selfAssessmentGive", "of a draft", `mutation{selfAssessmentGive(round:"{round.draft}",answers:5){userErrors{code}}}`},
		{"remarkModerations", "", `{remarkModerations{pending}}`},
		{"remarkReviews", "", `{remarkReviews{id}}`},
		{"remarkQuestion", "in the member's report, which shows no words", `mutation{remarkQuestion(report:"{report}",number:1,reason:""){userErrors{code}}}`},
		{"remarkReviewDecide", "unknown", `mutation{remarkReviewDecide(review:"rvw_00000000000000000000000000",input:{state:WITHHELD}){userErrors{code}}}`},
		{"reflections", "", `{reflections{id}}`},
		{"reflection", "the member's", `{reflection(reflection:"{reflection}"){id}}`},
		{"reflection", "unknown", `{reflection(reflection:"rfl_00000000000000000000000000"){id}}`},
		{"mocRecords", "", `{mocRecords{id}}`},
		{"feedbackRoundCreate", "", `mutation{feedbackRoundCreate(input:` + round + `){userErrors{code}}}`},
		{"feedbackRoundUpdate", "draft", `mutation{feedbackRoundUpdate(round:"{round.draft}",input:` + round + `){userErrors{code}}}`},
		{"feedbackRoundDiscard", "open", `mutation{feedbackRoundDiscard(round:"{round.open}"){userErrors{code}}}`},
		{"feedbackRoundOpen", "open", `mutation{feedbackRoundOpen(round:"{round.open}",key:"k"){userErrors{code}}}`},
		{"feedbackRoundClose", "draft", `mutation{feedbackRoundClose(round:"{round.draft}",key:"k"){userErrors{code}}}`},
		{"feedbackCast", "of a mentee of the member", `mutation{feedbackCast(task:"{place.neph}",answers:5){userErrors{code}}}`},
		{"feedbackCast", "the member's", `mutation{feedbackCast(task:"{place.member}",answers:5){userErrors{code}}}`},
		{"feedbackWithdraw", "of a mentee of the member", `mutation{feedbackWithdraw(task:"{place.neph}"){userErrors{code}}}`},
		{"feedbackLetterSign", "the member's", `mutation{feedbackLetterSign(task:"{place.member}",text:"",forDossier:false){userErrors{code}}}`},
		{"remarkDecide", "of the member's report", `mutation{remarkDecide(remark:"{remark}",input:{state:PENDING}){userErrors{code}}}`},
		{"remarksRelease", "undecided", `mutation{remarksRelease(report:"{report}",key:"k"){userErrors{code}}}`},
		{"reflectionBegin", "on the member's report", `mutation{reflectionBegin(kind:REPORT,about:"{report}"){userErrors{code}}}`},
		{"reflectionSave", "the member's", `mutation{reflectionSave(reflection:"{reflection}",input:` + reflection + `,revision:0){userErrors{code}}}`},
		{"reflectionFinish", "the member's", `mutation{reflectionFinish(reflection:"{reflection}",input:` + reflection + `,revision:0){userErrors{code}}}`},
		{"reflectionOutcome", "the member's", `mutation{reflectionOutcome(reflection:"{reflection}",outcome:"x"){userErrors{code}}}`},
		{"mocSettings", "", `{mocSettings{frameworkRate}}`},
		{"mocSettingsUpdate", "a rate there cannot be", `mutation{mocSettingsUpdate(input:{section3:99}){userErrors{code}}}`},
		{"viewerMocSet", "", `mutation{viewerMocSet(participates:false){userErrors{code}}}`},
	}
}

// A mentor asks for something that mentees wrote to be looked at again; the moderator reads
// why, not who asks, and what is decided changes what the report shows.
func TestAMentorHasAWordLookedAtAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		member, moderator := w.viewers["member"], w.viewers["moderator"]
		report := w.ids["report"]
		var read struct {
			RemarkModerations []struct{ Remarks []struct{ ID string } }
			RemarkReviews     []struct{ ID, Reason, State string }
			MentorReport      struct {
				Words []struct {
					Text           *string
					Review         *string
					Reason, Answer string
				}
			}
		}
		ask := func(v viewer.Viewer, query string) answer {
			t.Helper()
			a := w.ask(v, query, nil)
			if a.code() != "" || outcome(a) != "OK" {
				t.Fatalf("%s: %s", query, a.body)
			}
			for name, into := range map[string]any{"remarkModerations": &read.RemarkModerations, "remarkReviews": &read.RemarkReviews, "mentorReport": &read.MentorReport} {
				if data, ok := a.Data[name]; ok {
					w.must(json.Unmarshal(data, into))
				}
			}
			return a
		}
		ask(moderator, `{remarkModerations{remarks{id}}}`)
		for _, r := range read.RemarkModerations[0].Remarks {
			ask(moderator, `mutation{remarkDecide(remark:"`+r.ID+`",input:{state:ACCEPTED}){userErrors{code}}}`)
		}
		ask(moderator, `mutation{remarksRelease(report:"`+report+`",key:"r"){userErrors{code}}}`)
		words := `{mentorReport(report:"` + report + `"){words{text review reason answer}}}`
		ask(member, words)
		if len(read.MentorReport.Words) != 5 {
			t.Fatalf("the report shows %+v", read.MentorReport.Words)
		}
		first := *read.MentorReport.Words[0].Text
		question := `mutation{remarkQuestion(report:"` + report + `",number:1,reason:"It names a patient."){userErrors{code}}}`
		for _, column := range []string{"lead", "director", "moderator", "administrator"} {
			if got := outcome(w.ask(w.viewers[column], question, nil)); got != "told NOT_FOUND" {
				t.Errorf("the %s asks about another's report: %s", column, got)
			}
		}
		ask(member, question)
		if got := outcome(w.ask(member, question, nil)); got != "told CONFLICT" {
			t.Errorf("asking twice: %s", got)
		}
		if got := outcome(w.ask(w.viewers["lead"], `{remarkReviews{id}}`, nil)); got != "FORBIDDEN" {
			t.Errorf("the lead reads what is to be looked at again: %s", got)
		}
		list := ask(moderator, `{remarkReviews{id report round{en} title{en} parts{text} reason state edited answer}}`)
		if len(read.RemarkReviews) != 1 || read.RemarkReviews[0].Reason != "It names a patient." || strings.Contains(list.body, string(member.Person)) {
			t.Fatalf("the moderator reads %s", list.body)
		}
		decide := func(input string) {
			t.Helper()
			ask(moderator, `mutation{remarkReviewDecide(review:"`+read.RemarkReviews[0].ID+`",input:`+input+`){userErrors{code}}}`)
			ask(member, words)
		}
		decide(`{state:EDITED,text:"Somebody was helped."}`)
		if got := read.MentorReport.Words[0]; *got.Text != "Somebody was helped." || *got.Review != "EDITED" {
			t.Errorf("changed, it is %+v", got)
		}
		decide(`{state:WITHHELD,answer:"It is gone."}`)
		if got := read.MentorReport.Words[0]; got.Text != nil || got.Answer != "It is gone." {
			t.Errorf("withheld, it is %+v", got)
		}
		if a := w.ask(member, words, nil); strings.Contains(a.body, first) {
			t.Errorf("what was withheld is still fetched: %s", a.body)
		}
		decide(`{state:ASKED}`)
		if got := read.MentorReport.Words[0]; got.Text == nil || *got.Text != first || *got.Review != "ASKED" {
			t.Errorf("taken back, it is %+v", got)
		}
	})
}

// A report costs the same however many there were before it.
func TestAReportIsFewStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		query := `{mentorReport(report:"` + w.ids["report"] + `"){figures{name mean} self{value} compared{mean} trends{points{mean}} words{text} waits}}`
		w.ask(w.viewers["member"], query, nil)
		before := db.Statements()
		if a := w.ask(w.viewers["member"], query, nil); outcome(a) != "OK" {
			t.Fatal(a.body)
		}
		if n := db.Statements() - before; n > mostStatements {
			t.Errorf("a report takes %d statements", n)
		}
	})
}

// A mentor's page costs the same however many reports there are, and is few statements.
func TestAMentorsPageIsFewStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		before := db.Statements()
		a := w.ask(w.viewers["member"], `{myFeedback{entries{title{en} closes standing minimum report} letters{id}} }`, nil)
		if a.code() != "" {
			t.Fatal(a.body)
		}
		if n := db.Statements() - before; n > 6 {
			t.Errorf("a mentor's page takes %d statements", n)
		}
	})
}

// What a mentor can fetch while a round is open is the same, byte by byte, before and after
// each answer.
func TestAMentorFetchesTheSameBytesBeforeAndAfterEachAnswer(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		fetched := func() string {
			var all []string
			for _, a := range append(attempts(), feedbackAttempts()...) {
				if strings.HasPrefix(a.query, "{") {
					all = append(all, w.ask(w.viewers["member"], w.named(a.query, "member"), nil).body)
				}
			}
			all = append(all, w.ask(w.viewers["member"], `{myFeedback{entries{title{en} closes standing minimum report} letters{id text}} reflections{id state} outboxStatus{waiting unlisted}}`, nil).body)
			return strings.Join(all, "\n")
		}
		before := fetched()
		for i := range 5 {
			name := fmt.Sprintf("neph%d", i)
			v := viewer.Viewer{Person: id.Person(w.ids["person."+name]), Session: "ses_x", Language: "en"}
			_, err := w.r.Feedback.Cast(viewer.With(context.Background(), v), v, w.place(name), map[string]any{"worth": float64(1 + i%5)}, nil)
			w.must(err)
			if after := fetched(); after != before {
				at := slices.IndexFunc(strings.Split(after, "\n"), func(line string) bool { return !strings.Contains(before, line) })
				t.Fatalf("after %d answers the mentor fetches something else: %s", i+1, strings.Split(after, "\n")[max(at, 0)])
			}
		}
	})
}
