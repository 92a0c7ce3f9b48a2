package award

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// add brings more people into the office.
func (o *office) add(names ...string) {
	o.t.Helper()
	var in []directory.PersonInput
	for _, n := range names {
		in = append(in, directory.PersonInput{Name: n, Emails: []string{strings.ToLower(n) + "@x.example"}, Status: directory.Active})
	}
	o.must(o.db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		made, err := o.d.AddPeople(ctx, in)
		for i, n := range names {
			o.who[n] = made[i]
		}
		return err
	}))
}

// pair records that one mentors another since a day, until a day if there is one.
func (o *office) pair(mentor, mentee, from, until string) {
	o.t.Helper()
	m := mentorship.Mentorship{Mentor: o.who[mentor], Mentee: o.who[mentee], Kind: mentorship.Informal, Standing: mentorship.OnRecord, Started: day(from), Active: until == ""}
	if until != "" {
		m.Ended = day(until)
	}
	o.must(o.db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		return o.mentoring.Record(ctx, []mentorship.Mentorship{m})
	}))
}

// call opens a year of an award whose committee has the people named, chair and deputy first.
func (o *office) call(members ...string) Cycle {
	o.t.Helper()
	ctx, lead := o.as("Lead")
	c, err := o.Plan(ctx, lead, o.award(o.committee(members...)).ID, 2026)
	o.must(err)
	plan := c.Next(2026)
	plan.Rules = []Rule{{Kind: NoSelfNomination}, {Kind: NoPastRecipient}, {Kind: FacultyMentees, Least: 1}}
	plan.Terms.Quorum = 2
	_, err = o.SaveCycle(ctx, lead, c.ID, plan)
	o.must(err)
	c, err = o.Call(ctx, lead, c.ID)
	o.must(err)
	o.at(c, ForNominations)
	return c
}

// at sets the clock to the second day of a phase.
func (o *office) at(c Cycle, kind PhaseKind) { o.clock.Set(c.Phase(kind).Opens.Add(30 * time.Hour)) }

// nominate hands in a nomination of somebody by somebody.
func (o *office) nominate(c Cycle, nominator, nominee string) NominationView {
	o.t.Helper()
	ctx, v := o.as(nominator)
	n, err := o.Nominate(ctx, v, c.ID, o.who[nominee])
	o.must(err)
	revision := 0
	for _, p := range n.Parts {
		if p.Own {
			revision = p.Revision
		}
	}
	_, err = o.SaveLetter(ctx, v, n.ID, "A letter by "+nominator, revision)
	o.must(err)
	n, err = o.Submit(ctx, v, n.ID)
	o.must(err)
	return n
}

func (o *office) see(who string, n id.Nomination) (NominationView, error) {
	ctx, v := o.as(who)
	return o.Nomination(ctx, v, n)
}

func TestANominationGoesFromLetterToReview(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Star", "Mentee", "Friend", "Three", "Guest")
		o.pair("Star", "Mentee", "2020-01-01", "")
		o.pair("Star", "One", "2024-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two", "Three")
		ctx, member := o.as("Member")

		if _, err := o.Nominate(ctx, member, c.ID, member.Person); !slices.Contains(keys(err), "award.refused_self") {
			t.Errorf("oneself: %v", err)
		}
		if _, err := o.Nominate(ctx, member, c.ID, o.who["Friend"]); key(err) != "award.refused_mentees" {
			t.Errorf("a nominee whom the rules exclude: %v", err)
		}
		n, err := o.Nominate(ctx, member, c.ID, o.who["Star"])
		o.must(err)
		if _, err := o.Submit(ctx, member, n.ID); key(err) != "nomination.letter_missing" {
			t.Errorf("without a letter: %v", err)
		}
		if _, err := o.SaveLetter(ctx, member, n.ID, strings.Repeat("é", c.Terms.Letter+1), 0); key(err) != "nomination.letter_too_long" {
			t.Errorf("a letter that is too long: %v", err)
		}
		n = o.nominateMore(n, "Member")
		if n.State != Submitted || len(n.Parts) != 1 || n.Parts[0].Letter == nil || n.Answer != nil {
			t.Fatalf("%+v", n)
		}

		// A co-nominator and a letter of support from elsewhere.
		_, err = o.AddNominator(ctx, member, n.ID, "friend@x.example")
		o.must(err)
		n, err = o.AskForLetter(ctx, member, n.ID, SupportInput{Name: "Dr. Far", Email: "far@elsewhere.example", Language: "fr", Waived: true})
		o.must(err)
		if len(n.Letters) != 1 || n.Letters[0].Email != "far@elsewhere.example" || n.Letters[0].State != LetterAsked {
			t.Fatalf("%+v", n.Letters)
		}
		last := o.mail[len(o.mail)-1]
		if last.kind != MailSupport || last.to.Email != "far@elsewhere.example" || last.token == "" || last.data["nominee"] != "Star" {
			t.Errorf("%+v", last)
		}
		link := string(last.token)
		l, err := o.OpenLetter(context.Background(), link)
		o.must(err)
		if l.Nominee != "Star" || l.Nominator != "Member" || !l.Waived || !l.Open {
			t.Errorf("%+v", l)
		}
		l, err = o.WriteLetter(context.Background(), link, "Half a thought", l.Revision, false)
		o.must(err)
		if _, err := o.WriteLetter(context.Background(), link, "Another window", l.Revision-1, true); key(err) != "nomination.changed_meanwhile" {
			t.Errorf("from another window: %v", err)
		}
		l, err = o.WriteLetter(context.Background(), link, "She opened doors for us.", l.Revision, true)
		o.must(err)
		if l.State != LetterReceived {
			t.Errorf("%+v", l)
		}
		// Whoever asked learns that it came, never what it says.
		mine, err := o.see("Member", n.ID)
		o.must(err)
		if mine.Letters[0].State != LetterReceived || mine.Letters[0].Text != nil {
			t.Errorf("%+v", mine.Letters[0])
		}
		// The nominee knows nothing yet.
		if _, err := o.see("Star", n.ID); key(err) != key(func() error { _, err := o.see("Star", "nom_none"); return err }()) {
			t.Errorf("the nominee before being asked: %v", err)
		}

		// The package.
		o.at(c, ForPackages)
		chairCtx, chair := o.as("Chair")
		would, err := o.WouldAsk(chairCtx, chair, c.ID)
		o.must(err)
		if len(would.Ready) != 1 {
			t.Fatalf("%+v", would)
		}
		asked, err := o.AskNominees(chairCtx, chair, c.ID, []id.Nomination{n.ID})
		o.must(err)
		if asked != 1 || o.mail[len(o.mail)-1].kind != MailNominee {
			t.Errorf("%d %+v", asked, o.mail[len(o.mail)-1])
		}
		starCtx, star := o.as("Star")
		s, err := o.AnswerNomination(starCtx, star, n.ID, true)
		o.must(err)
		if len(s.Parts) != 0 || len(s.Letters) != 0 || s.Package == nil || len(s.Package.Activities) != 2 || !s.Package.Activities[0].Confirmed {
			t.Fatalf("what a nominee sees: %+v %+v", s, s.Package)
		}
		in := PackageInput{Statement: "I listen.", Activities: s.Package.Activities, Revision: s.Package.Revision}
		in.Activities[0].Mentee, in.Activities[0].Confirmed = "Somebody else", true
		in.Activities = append(in.Activities, Activity{Mentee: "From afar", Kind: "PEER", Included: true, Confirmed: true})
		s, err = o.SavePackage(starCtx, star, n.ID, in, true)
		o.must(err)
		if s.Package.Activities[0].Mentee == "Somebody else" || s.Package.Activities[2].Confirmed || *s.Answer != Completed {
			t.Errorf("nobody confirms their own mentoring: %+v", s.Package.Activities)
		}

		// Review. One is the mentee and derived so; nobody reads what a conflict forbids.
		o.at(c, ForReviews)
		barred, err := o.see("One", n.ID)
		o.must(err)
		if !barred.Barred || barred.Package != nil || len(barred.Parts)+len(barred.Letters)+len(barred.Reviews) != 0 || barred.Answer != nil || barred.Assigned != nil {
			t.Errorf("what a conflicted member sees: %+v", barred)
		}
		ask := AssignInput{Seed: "s", Away: []id.Person{o.who["Chair"], o.who["Deputy"]}}
		plan, err := o.PlanReviews(chairCtx, chair, c.ID, ask)
		o.must(err)
		if len(plan.Pairs) != 2 {
			t.Fatalf("%+v", plan)
		}
		for _, p := range plan.Pairs {
			if p.Reviewer.ID == o.who["One"] {
				t.Error("a plan with a conflict")
			}
		}
		if _, err := o.ApplyPlan(chairCtx, chair, c.ID, ask, "another"); key(err) != "review.plan_changed" {
			t.Errorf("another plan than the one that was seen: %v", err)
		}
		_, err = o.ApplyPlan(chairCtx, chair, c.ID, ask, plan.Digest)
		o.must(err)
		first, second := o.name(plan.Pairs[0].Reviewer.ID), o.name(plan.Pairs[1].Reviewer.ID)
		rctx, reviewer := o.as(first)
		r, err := o.Nomination(rctx, reviewer, n.ID)
		o.must(err)
		if r.Own == nil || len(r.Parts) != 1 || r.Letters[0].Text == nil || r.Package == nil || len(r.Package.Activities) != 3 {
			t.Fatalf("what a reviewer sees: %+v", r)
		}
		scores := Scores{5, 4, CannotJudge, Unanswered}
		if _, err := o.SaveReview(rctx, reviewer, n.ID, ReviewInput{Scores: Scores{6, 4, 3, 0}, Comment: "x"}, true); key(err) != "award.score_off_scale" {
			t.Errorf("a score off its scale: %v", err)
		}
		_, err = o.SaveReview(rctx, reviewer, n.ID, ReviewInput{Scores: scores, Comment: "Strong."}, true)
		o.must(err)
		if _, err := o.SaveReview(rctx, reviewer, n.ID, ReviewInput{Scores: scores, Comment: "Weak.", Revision: 1}, true); key(err) != "review.submitted_already" {
			t.Errorf("a final review changed: %v", err)
		}
		// The second reviewer sees the first's scores only after handing in their own.
		other, err := o.see(second, n.ID)
		o.must(err)
		if len(other.Reviews) != 0 {
			t.Errorf("before their own: %+v", other.Reviews)
		}
		sctx, two := o.as(second)
		done, err := o.SaveReview(sctx, two, n.ID, ReviewInput{Scores: scores, Comment: "Indeed."}, true)
		o.must(err)
		if len(done.Reviews) != 1 || done.Reviews[0].Mean == nil || *done.Reviews[0].Mean != 4.5 || done.Reviews[0].Reviewer == nil {
			t.Errorf("after their own: %+v", done.Reviews)
		}
		list, err := o.ForCommittee(rctx, reviewer, c.ID, NominationFilter{Args: page.Args{First: 10}})
		o.must(err)
		if list.Total != 1 {
			t.Errorf("%+v", list)
		}
		// A conflict declared afterwards takes all of it away, the review too.
		o.must(o.Declare(sctx, two, n.ID, "We published together."))
		gone, err := o.see(second, n.ID)
		o.must(err)
		if !gone.Barred || gone.Own != nil || len(gone.Reviews) != 0 || gone.Package != nil {
			t.Errorf("after declaring: %+v", gone)
		}
		after, err := o.see("Chair", n.ID)
		o.must(err)
		if len(after.Reviews) != 1 || *after.Assigned != 1 {
			t.Errorf("what the chair sees: %+v", after.Reviews)
		}
	})
}

// nominateMore writes and hands in somebody's part.
func (o *office) nominateMore(n NominationView, who string) NominationView {
	o.t.Helper()
	ctx, v := o.as(who)
	n, err := o.SaveLetter(ctx, v, n.ID, "A letter by "+who, n.Parts[0].Revision)
	o.must(err)
	n, err = o.Submit(ctx, v, n.ID)
	o.must(err)
	return n
}

func (o *office) name(p id.Person) string {
	for n, who := range o.who {
		if who == p {
			return n
		}
	}
	return ""
}

func TestAConflictedChairHandsOverToTheDeputyAndSeesNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Star", "Mentee", "Other")
		o.pair("Star", "Mentee", "2020-01-01", "")
		o.pair("Other", "Mentee", "2020-01-01", "2024-01-01")
		o.pair("Chair", "Star", "2021-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two")
		n := o.nominate(c, "Member", "Star")
		m := o.nominate(c, "Member", "Other")
		o.at(c, ForReviews)
		chairCtx, chair := o.as("Chair")
		deputyCtx, deputy := o.as("Deputy")
		// Each runs what is theirs.
		for _, tc := range []struct {
			ctx  context.Context
			v    viewer.Viewer
			runs id.Nomination
		}{{chairCtx, chair, m.ID}, {deputyCtx, deputy, n.ID}} {
			board, err := o.Board(tc.ctx, tc.v, c.ID)
			o.must(err)
			if len(board) != 1 || board[0].Nomination != tc.runs {
				t.Errorf("%+v", board)
			}
		}
		seen, err := o.Nomination(chairCtx, chair, n.ID)
		o.must(err)
		if !seen.Barred || len(seen.Parts)+len(seen.Conflict) != 1 || seen.Assigned != nil || seen.Can.Assign || seen.Can.Settle {
			t.Errorf("what a conflicted chair sees: %+v", seen)
		}
		for what, err := range map[string]error{
			"assign": func() error { _, err := o.Assign(chairCtx, chair, n.ID, "two@x.example", 1); return err }(),
			"settle": o.Settle(chairCtx, chair, seen.Conflict[0].ID, false, "It is nothing."),
			"set": func() error {
				_, err := o.SetConflict(chairCtx, chair, n.ID, o.who["Two"], "Mine to say.")
				return err
			}(),
		} {
			if err == nil {
				t.Errorf("a conflicted chair could %s", what)
			}
		}
		// When the record changes the bar goes, unless somebody declared it.
		pairs, err := o.mentoring.Since(viewer.System(context.Background(), "test"), day("2000-01-01"))
		o.must(err)
		o.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
			for _, p := range pairs {
				if p.Mentor == o.who["Chair"] {
					if err := o.mentoring.End(ctx, day("2010-01-01"), p.ID); err != nil {
						return err
					}
				}
			}
			return nil
		}))
		o.must(o.RefreshAll(context.Background()))
		// Over for longer than the award's term: a suggestion, which still bars until it is settled,
		// and by the other of the two.
		seen, err = o.Nomination(chairCtx, chair, n.ID)
		o.must(err)
		if !seen.Barred || seen.Conflict[0].State != ConflictOpen {
			t.Fatalf("%+v", seen)
		}
		if err := o.Settle(chairCtx, chair, seen.Conflict[0].ID, false, "Long ago."); err == nil {
			t.Error("a chair settled their own conflict")
		}
		o.must(o.Settle(deputyCtx, deputy, seen.Conflict[0].ID, false, "It ended long ago."))
		seen, err = o.Nomination(chairCtx, chair, n.ID)
		o.must(err)
		if seen.Barred || !seen.Can.Assign {
			t.Errorf("after it was dismissed: %+v", seen)
		}
	})
}

func TestDutiesAreThoseOfToday(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.call("Chair", "Deputy", "One", "Two")
		for who, want := range map[string]directory.Duty{"Chair": directory.CommitteeChair, "Deputy": directory.CommitteeDeputy, "Two": directory.CommitteeMember, "Member": ""} {
			ctx, v := o.as(who)
			duties, err := o.Duties(ctx, v)
			o.must(err)
			if duties[c.Award.ID] != want {
				t.Errorf("%s is %q", who, duties[c.Award.ID])
			}
		}
	})
}
