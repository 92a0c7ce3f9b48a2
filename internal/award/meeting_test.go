package award

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"laurel/internal/award/bundle"
	"laurel/internal/award/rank"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// reviewed gives somebody a review by hand and hands it in.
func (o *office) reviewed(n id.Nomination, who string, role int, scores ...Score) {
	o.t.Helper()
	for _, chair := range []string{"Chair", "Deputy"} {
		ctx, v := o.as(chair)
		if _, err := o.Assign(ctx, v, n, strings.ToLower(who)+"@x.example", role); err == nil {
			break
		} else if chair == "Deputy" {
			o.t.Fatal(err)
		}
	}
	ctx, v := o.as(who)
	_, err := o.SaveReview(ctx, v, n, ReviewInput{Scores: append(scores, 0, 0), Comment: "Said " + who}, true)
	o.must(err)
}

func (o *office) grant(who string, role viewer.Role) {
	o.t.Helper()
	o.must(o.db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		return o.d.InstallGrant(ctx, directory.GrantInput{Person: o.who[who], Role: role, From: day("2026-01-01")})
	}))
}

func TestAMeetingEndsInADecisionThatCanBeCountedAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Ada", "Bo", "Mentee", "Three", "Signer")
		o.grant("Signer", viewer.ViceChair)
		o.pair("Ada", "Mentee", "2020-01-01", "")
		o.pair("Bo", "Mentee", "2021-01-01", "2024-01-01")
		o.pair("Bo", "Two", "2024-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two", "Three")
		a, b := o.nominate(c, "Member", "Ada"), o.nominate(c, "Member", "Bo")
		o.at(c, ForReviews)
		o.reviewed(a.ID, "One", 1, 3, 4)
		o.reviewed(a.ID, "Two", 2, 4, 4)
		o.reviewed(b.ID, "One", 1, 5, 5)
		o.reviewed(b.ID, "Three", 2, 5, 4)
		chairCtx, chair := o.as("Chair")
		if _, err := o.OpenMeeting(chairCtx, chair, c.ID); key(err) != "award.phase_not_open" {
			t.Errorf("a meeting before its time: %v", err)
		}
		o.at(c, ForMeeting)
		mtg, err := o.OpenMeeting(chairCtx, chair, c.ID)
		o.must(err)
		if len(mtg.Agenda) != 2 || len(mtg.SealSHA) != 64 || len(mtg.Here) != 5 {
			t.Fatalf("%+v", mtg)
		}
		// Two is conflicted with Bo: one row that says so, no rank, no gap in the ranking.
		twoCtx, two := o.as("Two")
		theirs, err := o.Meeting(twoCtx, two, c.ID)
		o.must(err)
		barred := theirs.Agenda[1]
		if !barred.Barred || barred.Present != 0 || barred.Tally != nil || len(barred.Notes) != 0 || barred.CanVote {
			t.Errorf("%+v", barred)
		}
		ranking, err := o.Ranking(twoCtx, two, c.ID)
		o.must(err)
		if len(ranking.Rows) != 1 || ranking.Rows[0].Nomination != a.ID || ranking.Rows[0].Rank != 1 {
			t.Errorf("what a conflicted member is shown of the ranking: %+v", ranking.Rows)
		}
		whole, err := o.Ranking(chairCtx, chair, c.ID)
		o.must(err)
		if whole.Rule != rank.RawMean || whole.Rows[0].Nomination != b.ID || *whole.Rows[0].Mean != 4.75 || whole.Sure.Refused == "" {
			t.Errorf("%+v", whole)
		}
		for _, who := range []string{"Chair", "Two"} {
			_, err = o.Attend(chairCtx, chair, c.ID, o.who[who], true)
			o.must(err)
		}
		mtg, err = o.TakeUp(chairCtx, chair, b.ID)
		o.must(err)
		if item := mtg.Agenda[1]; len(item.Leave) != 1 || item.Leave[0].Name != "Two" || item.Present != 1 || item.Quorum {
			t.Errorf("who must leave: %+v", item)
		}
		if _, err := o.CastVote(chairCtx, chair, b.ID, For); key(err) != "meeting.no_quorum" {
			t.Errorf("a vote without a quorum: %v", err)
		}
		for _, who := range []string{"One", "Three"} {
			_, err = o.Attend(chairCtx, chair, c.ID, o.who[who], true)
			o.must(err)
		}
		if _, err := o.CastVote(twoCtx, two, b.ID, Against); err == nil {
			t.Error("a conflicted member voted")
		}
		for _, who := range []string{"Chair", "One", "Three"} {
			ctx, v := o.as(who)
			seen, err := o.CastVote(ctx, v, b.ID, For)
			o.must(err)
			if seen.Agenda[1].Tally != nil || *seen.Agenda[1].Own != For {
				t.Errorf("while a vote is open nobody sees how it goes: %+v", seen.Agenda[1])
			}
		}
		_, err = o.AddNote(chairCtx, chair, b.ID, "Mentored across divisions.", false)
		o.must(err)
		mtg, err = o.Close(chairCtx, chair, b.ID)
		o.must(err)
		if item := mtg.Agenda[1]; item.Tally == nil || item.Tally.For != 3 || len(item.Notes) != 1 {
			t.Errorf("%+v", item)
		}
		if _, err := o.Decide(chairCtx, chair, c.ID, DecideInput{Reason: "x"}); key(err) != "meeting.items_left" {
			t.Errorf("a decision with an item left: %v", err)
		}
		_, err = o.TakeUp(chairCtx, chair, a.ID)
		o.must(err)
		_, err = o.CastVote(twoCtx, two, a.ID, For)
		o.must(err)
		mtg, err = o.Close(chairCtx, chair, a.ID)
		o.must(err)
		if !mtg.CanDecide {
			t.Errorf("%+v", mtg)
		}
		deputyCtx, deputy := o.as("Deputy")
		if _, err := o.Decide(deputyCtx, deputy, c.ID, DecideInput{Reason: "x"}); err == nil {
			t.Error("a deputy decided in place of a chair without a conflict")
		}
		if _, err := o.Decide(chairCtx, chair, c.ID, DecideInput{Chosen: []id.Nomination{a.ID}, Reason: "x"}); key(err) != "decision.chosen" {
			t.Errorf("a choice where nothing is undecided: %v", err)
		}
		// Two windows at once: exactly one decides.
		var wait sync.WaitGroup
		var errs [2]error
		for i := range errs {
			wait.Go(func() { _, errs[i] = o.Decide(chairCtx, chair, c.ID, DecideInput{Reason: "Reach and outcomes."}) })
		}
		wait.Wait()
		if (errs[0] == nil) == (errs[1] == nil) {
			t.Errorf("two at once: %v", errs)
		}
		d, err := o.Decision(chairCtx, chair, c.ID)
		o.must(err)
		if len(d.Winners) != 1 || d.Winners[0].Name != "Bo" || d.Outcome.Rows[0].For != 3 || d.CanAnnounce {
			t.Fatalf("%+v", d)
		}
		// Nobody else learns of it: not the nominator, not the conflicted member.
		for _, who := range []string{"Member", "Bo", "Two", "Lead"} {
			ctx, v := o.as(who)
			if _, err := o.Decision(ctx, v, c.ID); err == nil {
				t.Errorf("%s learned of the decision before it was announced", who)
			}
		}
		name, content, err := o.Bundle(chairCtx, chair, c.ID)
		o.must(err)
		again, digest, err := bundle.Recount(content)
		if err != nil || digest != d.SHA || name != "decision-2026-1.json" || again.Outcome.Winners[0] != string(b.ID) {
			t.Errorf("recounted: %v %s %s", err, digest, name)
		}
		for _, who := range []string{"Bo", "Member", "Two", "One"} {
			if strings.Contains(string(content), string(o.who[who])) {
				t.Errorf("the bundle names %s", who)
			}
		}
		o.at(c, ForAnnouncement)
		if _, err := o.Announce(chairCtx, chair, c.ID); key(err) != "decision.not_signed" {
			t.Errorf("without a second signature: %v", err)
		}
		signCtx, signer := o.as("Signer")
		_, err = o.Sign(signCtx, signer, c.ID)
		o.must(err)
		d, err = o.Decision(chairCtx, chair, c.ID)
		o.must(err)
		for _, l := range d.Letters {
			if !strings.HasPrefix(l.Text, l.To+"|") || l.Subject == "" || l.Language == "" {
				t.Errorf("a letter is announced without its text: %+v", l)
			}
		}
		if !d.CanAnnounce || len(d.Letters) != 3 {
			t.Fatalf("%+v", d)
		}
		before := len(o.mail)
		var won []Win
		o.Won = func(_ context.Context, v viewer.Viewer, w Win) error {
			won = append(won, w)
			return nil
		}
		_, err = o.Announce(chairCtx, chair, c.ID)
		o.must(err)
		if len(won) != 1 || won[0].Decision != d.ID || won[0].Award.ID != c.Award.ID || len(won[0].Winners) != 1 || won[0].Winners[0].Person != o.who["Bo"] {
			t.Errorf("told who won: %+v", won)
		}
		var kinds []string
		for _, m := range o.mail[before:] {
			kinds = append(kinds, m.kind+" "+m.to.Name)
			for k, v := range m.data {
				if k != "nominee" && k != "award" || k == "nominee" && m.kind == MailNotChosen && v != "Ada" {
					t.Errorf("a letter says %s=%s", k, v)
				}
			}
		}
		slices.Sort(kinds)
		if !slices.Equal(kinds, []string{"award_nominee_won Member", "award_not_chosen Member", "award_won Bo"}) {
			t.Error(kinds)
		}
		memberCtx, member := o.as("Member")
		public, err := o.Decision(memberCtx, member, c.ID)
		o.must(err)
		if public.Winners[0].Name != "Bo" || public.Reason != "" || public.Outcome != nil || public.SHA != "" || public.CanDownload {
			t.Errorf("what everybody sees: %+v", public)
		}
		view, err := o.Award(memberCtx, member, c.Award.ID)
		o.must(err)
		if len(view.Recipients) != 1 || view.Recipients[0].Person != o.who["Bo"] {
			t.Errorf("%+v", view.Recipients)
		}

		// A conflict that comes up afterwards is an amendment; the correction points back.
		_, err = o.SetConflict(deputyCtx, deputy, b.ID, o.who["One"], "x")
		if err == nil {
			t.Error("a deputy set a conflict where the chair has none")
		}
		_, err = o.SetConflict(chairCtx, chair, b.ID, o.who["One"], "They share a grant.")
		o.must(err)
		_, err = o.SetConflict(chairCtx, chair, b.ID, o.who["Three"], "They share a grant.")
		o.must(err)
		d, err = o.Decision(chairCtx, chair, c.ID)
		o.must(err)
		if !d.CanCorrect {
			t.Fatalf("%+v", d.Outcome)
		}
		corrected, err := o.Decide(chairCtx, chair, c.ID, DecideInput{Reason: "A conflict came up."})
		o.must(err)
		if corrected.Number != 2 || corrected.Corrects != d.ID || corrected.Winners[0].Name != "Ada" {
			t.Errorf("%+v", corrected)
		}
		_, content, err = o.Bundle(chairCtx, chair, c.ID)
		o.must(err)
		if again, _, err := bundle.Recount(content); err != nil || len(again.Amendments) != 2 || again.SealSHA != mtg.SealSHA {
			t.Errorf("%v %+v", err, again.Amendments)
		}
		// Until the correction is announced everybody still reads the first.
		public, err = o.Decision(memberCtx, member, c.ID)
		o.must(err)
		if public.Winners[0].Name != "Bo" || !public.UnderCorrection {
			t.Errorf("%+v", public)
		}
		// So does a member whom a conflict keeps from the correction.
		theirDecision, err := o.Decision(twoCtx, two, c.ID)
		o.must(err)
		if theirDecision.ID != public.ID || theirDecision.Outcome != nil || !theirDecision.UnderCorrection {
			t.Errorf("a conflicted member between a correction and its announcement: %+v", theirDecision)
		}
		_, err = o.Sign(signCtx, signer, c.ID)
		o.must(err)
		_, err = o.Announce(chairCtx, chair, c.ID)
		o.must(err)
		view, err = o.Award(memberCtx, member, c.Award.ID)
		o.must(err)
		if len(view.Recipients) != 1 || view.Recipients[0].Person != o.who["Ada"] {
			t.Errorf("after the correction: %+v", view.Recipients)
		}
		o.doctor(map[string][]string{
			"award.no_review_by_conflicted": {`UPDATE conflicts SET state = 'STANDS'`, `UPDATE award_reviews SET state = 'DRAFT'`},
			"award.no_vote_by_conflicted":   {`UPDATE award_votes SET void = false`},
			"award.no_review_of_oneself":    {`UPDATE nomination_parts SET state = 'SUBMITTED', nominator_id = '` + string(o.who["One"]) + `'`},
			"award.called_has_phases":       {`DELETE FROM cycle_phases WHERE kind = 'PACKAGE'`},
			"award.asked_were_nominated":    {`UPDATE nominations SET answer = 'ASKED'`, `UPDATE nomination_parts SET state = 'WITHDRAWN'`},
			"award.decided_has_decision":    {`UPDATE award_cycles SET state = 'CALLED'`},
			"award.announced_was_signed":    {`INSERT INTO award_events (id, cycle_id, kind, subject, "by", at) SELECT 'aev_x', cycle_id, 'ANNOUNCED', 'dec_x', "by", at FROM award_events WHERE kind = 'SIGNED' LIMIT 1`, `INSERT INTO award_decisions (id, cycle_id, number, winners, reason, bundle, bundle_sha, decided_by, decided) SELECT 'dec_x', cycle_id, 9, winners, reason, bundle, bundle_sha, decided_by, decided FROM award_decisions LIMIT 1`},
			"award.decision_counts_again":   {`INSERT INTO award_decisions (id, cycle_id, number, winners, reason, bundle, bundle_sha, decided_by, decided) SELECT 'dec_y', cycle_id, 8, '[]', reason, bundle, bundle_sha, decided_by, decided FROM award_decisions WHERE number = 2`},
		})
	})
}

// doctor finds nothing, and names each breach that is planted, one at a time.
func (o *office) doctor(breaches map[string][]string) {
	o.t.Helper()
	system := viewer.System(context.Background(), "test")
	errUndo := errors.New("undo")
	for _, check := range o.Invariants() {
		if found, err := check.Find(system); err != nil || len(found) > 0 {
			o.t.Errorf("%s of a sound department: %v %v", check.Name, found, err)
		}
		if len(breaches[check.Name]) == 0 {
			o.t.Errorf("no breach of %s is planted", check.Name)
		}
		err := o.db.Write(system, func(ctx context.Context) error {
			for _, stmt := range breaches[check.Name] {
				if _, err := o.db.Exec(ctx, stmt); err != nil {
					return err
				}
			}
			if found, err := check.Find(ctx); err != nil || len(found) == 0 {
				o.t.Errorf("doctor does not find a breach of %s: %v", check.Name, err)
			}
			return errUndo
		})
		if !errors.Is(err, errUndo) {
			o.t.Errorf("%s: %v", check.Name, err)
		}
	}
}
