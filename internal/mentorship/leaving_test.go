package mentorship

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func (o *office) leave(by, who string, on clock.Date) error {
	ctx, v := o.as(by)
	_, err := o.AnnounceLeaving(ctx, v, o.who[who], on)
	return err
}

func TestADepartureAnnouncedAheadAlertsAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		m := o.begun("Mentor", "Mentee")
		today, err := o.d.Today(context.Background())
		o.must(err)
		last := today.AddDate(0, 0, 40)
		for _, tc := range []struct {
			by, who string
			on      clock.Date
			key     string
		}{
			{"Mentor", "Mentor", today.AddDate(0, 0, -1), "leaving.past"},
			{"Mentor", "Mentor", today.AddDate(6, 0, 0), "leaving.too_far"},
			{"Mentee", "Mentor", last, "not_found"},
			{"Other", "Mentor", last, "not_found"},
			{"Facilitator", "Mentor", last, "not_found"},
			{"Director", "Stranger", last, "not_found"},
		} {
			if err := o.leave(tc.by, tc.who, tc.on); key(err) != tc.key {
				t.Errorf("%s for %s on %s: %v, want %s", tc.by, tc.who, tc.on, err, tc.key)
			}
		}
		if err := o.leave("Lead", "Stranger", last); err != nil {
			t.Errorf("the lead for anybody: %v", err)
		}
		o.mails = nil
		o.must(o.leave("Mentor", "Mentor", last))
		o.must(o.leave("Mentor", "Mentor", last)) // the same day again tells nobody
		slices.Sort(o.mails)
		if want := []string{"mentorship_mentor_leaving to Director", "mentorship_mentor_leaving to Mentee"}; !slices.Equal(o.mails, want) {
			t.Errorf("told: %v", o.mails)
		}
		ctx, v := o.as("Mentee")
		p, err := o.Pair(ctx, v, m)
		o.must(err)
		if p.State != Current || p.MentorIs.Leaving != last || !slices.ContainsFunc(p.History, func(e Event) bool { return e.Kind == EventLeaving }) {
			t.Errorf("the mentee sees %s, last day %s, %+v", p.State, p.MentorIs.Leaving, p.History)
		}
		dctx, director := o.as("Director")
		leaving, err := o.Pairs(dctx, director, PairFilter{Args: page.Args{First: 10}, Only: ConcernLeaving})
		o.must(err)
		if len(leaving.Nodes) != 1 || leaving.Nodes[0].ID != m {
			t.Errorf("pairs of mentors who leave: %+v", leaving.Nodes)
		}

		o.mails = nil
		o.must(o.leave("Director", "Mentor", clock.Date{}))
		if !slices.Equal(o.mails, []string{"mentorship_mentor_stays to Mentee"}) { // the director knows
			t.Errorf("told of one who stays: %v", o.mails)
		}
		o.must(o.leave("Director", "Mentor", last))

		system := viewer.System(context.Background(), "test")
		o.clock.Advance(40 * 24 * time.Hour) // the last day itself
		o.must(o.Daily(system))
		if p, err := o.Pair(ctx, v, m); err != nil || p.State != Current {
			t.Fatalf("on the last day the pair is %s, %v", p.State, err)
		}
		o.mails = nil
		o.clock.Advance(24 * time.Hour)
		o.must(o.Daily(system))
		if p, err := o.Pair(ctx, v, m); err != nil || p.State != Over {
			t.Errorf("after the last day the pair is %s, %v", p.State, err)
		}
		if !slices.Contains(o.mails, "mentorship_mentor_left to Mentee") {
			t.Errorf("at the end: %v", o.mails)
		}
		if _, err := o.propose("Mentee", "Mentor", "", Informal); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("somebody who has left is proposed: %v", err)
		}
		list, _, err := o.Candidates(ctx, v, CandidateFilter{Args: page.Args{First: 100}})
		o.must(err)
		if slices.ContainsFunc(list.Nodes, func(c Candidate) bool { return c.Person.Name == "Mentor" }) {
			t.Error("somebody who has left is among those who might mentor")
		}
		entries, err := db.Lines(system, "SELECT action FROM audit_entries WHERE action LIKE 'leaving.%' AND object = '"+string(o.who["Mentor"])+"' ORDER BY at, id")
		slices.Sort(entries)
		if err != nil || strings.Join(entries, " ") != "leaving.announced leaving.announced leaving.taken_back" {
			t.Errorf("on record: %v, %v", entries, err)
		}
		o.sound()
	})
}

func TestWhoProposesForWhom(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.begun("Mentor", "Mentee")
		for who, want := range map[string]string{
			"Director": "Chief Facilitator Helper Lead Mentor Other Vice Mentee", "Facilitator": "Chief Director Helper Lead Mentor Other Vice Mentee",
			"Lead": "Chief Director Facilitator Helper Mentor Other Stranger Vice Mentee",
		} {
			ctx, v := o.as(who)
			list, err := o.Mentees(ctx, v, page.Args{First: 100}, "")
			o.must(err)
			var names []string
			for _, m := range list.Nodes {
				names = append(names, m.Person.Name)
			}
			if got := strings.Join(names, " "); got != want {
				t.Errorf("%s proposes for %s", who, got)
			}
		}
		for _, who := range []string{"Mentee", "Vice", "Other"} {
			ctx, v := o.as(who)
			if _, err := o.Mentees(ctx, v, page.Args{First: 100}, ""); apperr.CodeOf(err) != apperr.Forbidden {
				t.Errorf("%s lists for whom they might propose: %v", who, err)
			}
		}
		// Whom the list names, a proposal is taken for; whom it does not, none.
		if _, err := o.propose("Facilitator", "Mentor", "Other", Informal); err != nil {
			t.Error(err)
		}
		if _, err := o.propose("Facilitator", "Mentor", "Stranger", Informal); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("of another division: %v", err)
		}
		ctx, v := o.as("Facilitator")
		if _, of, err := o.Candidates(ctx, v, CandidateFilter{Args: page.Args{First: 10}, Mentee: o.who["Other"]}); err != nil || of.Name != "Other" {
			t.Errorf("candidates for %s: %v", of.Name, err)
		}
		if _, _, err := o.Candidates(ctx, v, CandidateFilter{Args: page.Args{First: 10}, Mentee: o.who["Stranger"]}); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("candidates for somebody of another division: %v", err)
		}
	})
}

func TestACheckInIsKeptAsItIsWritten(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.must(o.Daily(viewer.System(context.Background(), "test")))
		lctx, lead := o.as("Lead")
		o.must(o.d.SetCheckInReader(lctx, lead, o.who["Vice"]))
		ctx, v := o.as("Mentee")
		all, err := o.Own(ctx, v)
		o.must(err)
		task := all[slices.IndexFunc(all, func(t TaskView) bool { return t.Kind == TaskCheckIn })].ID
		saved, err := o.SaveCheckIn(ctx, v, task, map[string]any{"goals": "first"}, 0)
		o.must(err)
		if saved, err = o.SaveCheckIn(ctx, v, task, map[string]any{"goals": "second"}, saved.Revision); err != nil || saved.Revision != 2 {
			t.Fatalf("the second save: %+v, %v", saved, err)
		}
		// A telephone that slept saves on what it had.
		late, err := o.SaveCheckIn(ctx, v, task, map[string]any{"goals": "late"}, 1)
		if key(err) != "draft.saved_elsewhere" || late.Revision != 2 || !strings.Contains(string(late.Standing), "second") {
			t.Errorf("a save on an old revision: %+v, %v", late, err)
		}
		own, err := o.CheckInFor(ctx, v, task)
		o.must(err)
		if !strings.Contains(string(own.Answers), "second") || own.Revision != 2 || own.Submitted != nil || !own.MayAnswer {
			t.Errorf("taken up again: %+v", own)
		}
		for _, name := range []string{"Vice", "Director", "Lead", "Mentor"} {
			c, other := o.as(name)
			if read, err := o.CheckInFor(c, other, task); apperr.CodeOf(err) != apperr.NotFound || read.Answers != nil {
				t.Errorf("%s reads what is not handed in: %+v, %v", name, read, err)
			}
			if _, err := o.SaveCheckIn(c, other, task, map[string]any{"goals": "x"}, 2); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s writes into it: %v", name, err)
			}
		}
		o.sound()
		_, err = o.SubmitCheckIn(ctx, v, task, map[string]any{"goals": "third"})
		o.must(err)
		if _, err := o.SaveCheckIn(ctx, v, task, map[string]any{"goals": "fourth"}, 2); key(err) != "task.done_already" {
			t.Errorf("a save after it was handed in: %v", err)
		}
		c, vice := o.as("Vice")
		if read, err := o.CheckInFor(c, vice, task); err != nil || !strings.Contains(string(read.Answers), "canary") || read.Submitted == nil {
			t.Errorf("the reader has %+v, %v", read, err)
		}
		o.sound()
	})
}
