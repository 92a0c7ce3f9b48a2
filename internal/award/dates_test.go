package award

import (
	"context"
	"slices"
	"testing"
	"time"

	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func daysOf(c Cycle) []PhaseDays {
	var out []PhaseDays
	for _, p := range c.Phases {
		out = append(out, PhaseDays{p.Kind, p.From, p.To})
	}
	return out
}

func TestDatesOfACalledYearMoveForEverybodyWithAReason(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.call("Chair", "Deputy", "One", "Two")
		o.at(c, ForPackages)
		ctx, lead := o.as("Lead")
		days := daysOf(c)
		days[0].To = days[0].To.AddDate(0, 0, -1)    // over
		days[1].From = days[1].From.AddDate(0, 0, 1) // begun
		days[2].From = days[1].To                    // in the one before
		_, err := o.MoveDates(ctx, lead, c.ID, days, " ", c.Revision)
		if got := keys(err); !slices.Equal(got, []string{"award.reason_missing", "award.phase_over", "award.phase_begun", "award.phases_overlap"}) {
			t.Errorf("%v", got)
		}
		if _, err := o.MoveDates(ctx, lead, c.ID, daysOf(c), "Why not", c.Revision); key(err) != "award.dates_unmoved" {
			t.Errorf("no other day: %v", err)
		}
		// The end of the one that runs, and everything after it, a week later.
		days = daysOf(c)
		for i := 1; i < len(days); i++ {
			days[i].To = days[i].To.AddDate(0, 0, 7)
			if i > 1 {
				days[i].From = days[i].From.AddDate(0, 0, 7)
			}
		}
		if _, err := o.MoveDates(ctx, lead, c.ID, days, "Holidays", c.Revision-1); key(err) != "award.changed_meanwhile" {
			t.Errorf("from another window: %v", err)
		}
		for _, who := range []string{"Chair", "Member"} {
			ctx, v := o.as(who)
			if _, err := o.MoveDates(ctx, v, c.ID, days, "Holidays", c.Revision); key(err) != "forbidden" {
				t.Errorf("%s moves dates: %v", who, err)
			}
		}
		moved, err := o.MoveDates(ctx, lead, c.ID, days, "Holidays", c.Revision)
		o.must(err)
		if !slices.Equal(daysOf(moved), days) || !moved.Phase(ForPackages).Closes.Equal(c.Phase(ForPackages).Closes.AddDate(0, 0, 7)) || moved.Terms != c.Terms || len(moved.Rules) != len(c.Rules) {
			t.Errorf("%+v", moved)
		}
		// Who sees the year reads why.
		ctx, member := o.as("Member")
		all, err := o.Moves(ctx, member, c.ID)
		o.must(err)
		if len(all) != 1 || all[0].Reason != "Holidays" || len(all[0].Phases) != 4 || all[0].Phases[0].Was.To != c.Phase(ForPackages).To {
			t.Errorf("%+v", all)
		}
	})
}

func TestOneLetterOfSupportIsGivenMoreTime(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Star", "Mentee")
		o.pair("Star", "Mentee", "2020-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two")
		n := o.nominate(c, "Member", "Star")
		ctx, member := o.as("Member")
		n, err := o.AskForLetter(ctx, member, n.ID, SupportInput{Name: "Dr. Far", Email: "far@elsewhere.example"})
		o.must(err)
		which := n.Letters[0].ID
		var expires time.Time
		o.LetterLink = func(_ context.Context, which id.Support, at time.Time) (id.Token, error) {
			expires = at
			return id.Token(which), nil
		}
		o.at(c, ForReviews)
		link := string(which)
		if l, err := o.OpenLetter(context.Background(), link); err != nil || l.Open {
			t.Errorf("after the packages: %+v %v", l, err)
		}
		chairCtx, chair := o.as("Chair")
		lack := func() Lack {
			rows, err := o.Board(chairCtx, chair, c.ID)
			o.must(err)
			i := slices.IndexFunc(rows[0].Lacks, func(l Lack) bool { return l.What == LacksSupport })
			return rows[0].Lacks[i]
		}
		if l := lack(); !l.Over || l.Letter != which {
			t.Errorf("the board does not say that it is too late: %+v", l)
		}
		// Nobody is asked for what is no longer taken.
		before := len(o.mail)
		if _, err := o.Remind(chairCtx, chair, c.ID, []id.Nomination{n.ID}); err != nil || len(o.mail) != before {
			t.Errorf("%v %+v", err, o.mail[before:])
		}
		until := c.Phase(ForMeeting).From
		if err := o.ExtendLetter(chairCtx, chair, which, LetterTime{Until: until.AddDate(0, 0, 1)}); !slices.Equal(keys(err), []string{"award.letter_until", "award.reason_missing"}) {
			t.Errorf("%v", err)
		}
		for _, who := range []string{"Lead", "Member", "One", "Deputy"} {
			ctx, v := o.as(who)
			if err := o.ExtendLetter(ctx, v, which, LetterTime{Until: until, Reason: "Ill"}); key(err) != "not_found" {
				t.Errorf("%s gives more time: %v", who, err)
			}
		}
		o.must(o.ExtendLetter(chairCtx, chair, which, LetterTime{Until: until, Reason: "Ill"}))
		if last := o.mail[len(o.mail)-1]; last.to.Email != "far@elsewhere.example" || last.token == "" || expires.Before(until.EndOfDay(time.UTC)) {
			t.Errorf("%+v, the link expires %v", last, expires)
		}
		if l := lack(); l.Over || l.Until != until {
			t.Errorf("%+v", l)
		}
		l, err := o.OpenLetter(context.Background(), link)
		o.must(err)
		_, err = o.WriteLetter(context.Background(), link, "She opens doors.", l.Revision, true)
		o.must(err)
		if err := o.ExtendLetter(chairCtx, chair, which, LetterTime{Until: until, Reason: "Ill"}); key(err) != "nomination.letter_answered" {
			t.Errorf("one that is in: %v", err)
		}
	})
}

func TestAGuestFindsTheirReviews(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.add("Star", "Mentee", "Guest")
		o.pair("Star", "Mentee", "2020-01-01", "")
		c := o.call("Chair", "Deputy", "One", "Two")
		n := o.nominate(c, "Member", "Star")
		o.at(c, ForReviews)
		chairCtx, chair := o.as("Chair")
		_, err := o.Assign(chairCtx, chair, n.ID, "guest@x.example", 1)
		o.must(err)
		ctx, guest := o.as("Guest")
		tasks, err := o.ReviewTasks(ctx, guest)
		o.must(err)
		if len(tasks) != 1 || tasks[0].Cycle.ID != c.ID || tasks[0].Left != 1 || tasks[0].Cycle.Award.Name.En() == "" || !tasks[0].Until.Equal(c.Phase(ForReviews).Closes) {
			t.Errorf("%+v", tasks)
		}
		if _, other := o.as("Two"); true {
			if tasks, err := o.ReviewTasks(ctx, other); err != nil || len(tasks) != 0 {
				t.Errorf("%+v %v", tasks, err)
			}
		}
		o.at(c, ForMeeting)
		if tasks, err := o.ReviewTasks(ctx, guest); err != nil || len(tasks) != 0 {
			t.Errorf("after reviews closed: %+v %v", tasks, err)
		}
	})
}
