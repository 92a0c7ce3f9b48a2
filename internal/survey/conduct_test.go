package survey

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/survey/profile"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// inviting lets the department send invitations.
func (d *department) inviting() {
	d.Invite = func(_ context.Context, _ id.Campaign, people []id.Person, _ time.Time) (map[id.Person]id.Token, error) {
		out := map[id.Person]id.Token{}
		for _, p := range people {
			out[p] = id.Token("tok_" + strings.TrimPrefix(string(p), "per_"))
		}
		return out, nil
	}
}

// planned is an open campaign made of an input that change had a hand in.
func (d *department) planned(change func(*CampaignInput)) Campaign {
	d.t.Helper()
	ctx := d.as(d.lead)
	in := d.input(d.version())
	change(&in)
	c, err := d.Create(ctx, d.lead, in)
	if err == nil {
		c, err = d.Open(ctx, d.lead, c.ID, "open "+string(c.ID))
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return c
}

// mailed are the people that mails of a kind were made for.
func (d *department) mailed(kind string) []string {
	d.t.Helper()
	all, err := d.db.Lines(d.system(), "SELECT person_id FROM messages WHERE kind = $1 ORDER BY person_id", kind)
	if err != nil {
		d.t.Fatal(err)
	}
	return all
}

func (d *department) drain() {
	d.t.Helper()
	if _, err := d.outbox.Drain(context.Background()); err != nil {
		d.t.Fatal(err)
	}
}

func (d *department) conduct(c id.Campaign) Conduct {
	d.t.Helper()
	got, err := d.Conduct(d.as(d.lead), d.lead, c)
	if err != nil {
		d.t.Fatal(err)
	}
	return got
}

func TestRemindersGoToThoseWhoHaveNotAnsweredAndNobodyCanListThem(t *testing.T) {
	for _, mode := range []Mode{Attributed, Confidential, Anonymous} {
		t.Run(string(mode), func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				d := newDepartment(t, db, 13)
				d.inviting()
				c := d.planned(func(in *CampaignInput) { in.Mode = mode })
				for i := range 3 {
					if mode == Anonymous {
						d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
					} else {
						d.mustSubmit(d.person(0, i), c.ID, `{"mentored":"no"}`)
					}
				}
				if err := d.StopReminders(d.system(), c.ID, d.people[0][3]); err != nil {
					t.Fatal(err)
				}
				if err := db.Write(d.system(), func(ctx context.Context) error {
					return d.Bounced(ctx, c.ID, d.people[0][4], "invitation", true)
				}); err != nil {
					t.Fatal(err)
				}
				ctx := d.as(d.lead)
				if preview, err := d.PreviewReminder(ctx, d.lead, c.ID); err != nil || preview.Rested {
					t.Errorf("the invitations have only just gone: %+v %v", preview, err)
				}
				wantCode(t, d.Remind(ctx, d.lead, c.ID, "at once"), apperr.Conflict, "campaign.reminded_today")
				d.clock.Advance(restBetween)
				preview, err := d.PreviewReminder(ctx, d.lead, c.ID)
				if err != nil || preview.People != 5 || !preview.Rested { // 8, in steps of five
					t.Errorf("%+v %v", preview, err)
				}
				for range 2 { // one key, one reminder
					if err := d.Remind(ctx, d.lead, c.ID, "key"); err != nil {
						t.Fatal(err)
					}
				}
				want := make([]string, 0, 8)
				for _, p := range d.people[0][5:] {
					want = append(want, string(p))
				}
				slices.Sort(want)
				if got := d.mailed("reminder"); !slices.Equal(got, want) {
					t.Errorf("reminded %v, want %v", got, want)
				}
				wantCode(t, d.Remind(ctx, d.lead, c.ID, "another key"), apperr.Conflict, "campaign.reminded_today")

				listed, err := d.outbox.Messages(ctx, outbox.Filter{Args: page.Args{First: 100}})
				if err != nil || listed.Total != 13 || slices.ContainsFunc(listed.Nodes, func(m outbox.Stored) bool { return m.Kind == "reminder" }) {
					t.Errorf("%d messages are listed, %v", listed.Total, err)
				}
				hidden, err := db.Lines(d.system(), "SELECT id FROM messages WHERE kind = 'reminder'")
				if err != nil {
					t.Fatal(err)
				}
				_, err = d.outbox.Message(ctx, id.Message(hidden[0]))
				wantCode(t, err, apperr.NotFound, "not_found")
				wantCode(t, d.outbox.Retry(ctx, id.Message(hidden[0])), apperr.NotFound, "not_found")
				unlisted, err := d.outbox.Unlisted(ctx)
				if err != nil || unlisted.Messages != 5 {
					t.Errorf("%+v %v", unlisted, err)
				}
				entries, err := db.Lines(d.system(), "SELECT action || ' ' || object FROM audit_entries WHERE action LIKE '%remind%'")
				if err != nil || !slices.Equal(entries, []string{"campaign.reminded " + string(c.ID)}) {
					t.Errorf("audited %v %v", entries, err)
				}

				got := d.conduct(c.ID)
				if len(got.Events) != 1 || *got.Events[0].Sent != 5 || *got.Events[0].Answered != 0 {
					t.Errorf("while open numbers go in steps of five: %+v", got.Events)
				}
				if got.Delivery.Invited != 13 || got.Delivery.Bounced != 1 || got.Delivery.OptedOut != 1 || got.Delivery.Reachable != 11 || got.Delivery.Waiting != 13 {
					t.Errorf("%+v", got.Delivery)
				}
				d.clock.Advance(time.Minute)
				d.closed(c.ID)
				if left := d.mailed("reminder"); len(left) > 0 {
					t.Errorf("after the close %d reminders are on record", len(left))
				}
				sent := 8
				if mode == Anonymous {
					sent = 5
				}
				if e := d.conduct(c.ID).Events[0]; *e.Sent != sent || e.Answered != nil { // three had answered: fewer than are ever told
					t.Errorf("after the close %d, %v; want %d", *e.Sent, e.Answered, sent)
				}
			})
		})
	}
}

// As ballots come in one by one, whoever runs the survey looks at every number there is
// after each: two moments with the same number of answers must show the same everything.
func TestTheNumbersBesideTheAnswersMoveWithThemAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		const people = 23
		d := newDepartment(t, db, people)
		d.inviting()
		c := d.planned(func(in *CampaignInput) { in.Mode = Anonymous })
		if err := d.StopReminders(d.system(), c.ID, d.people[0][22]); err != nil {
			t.Fatal(err)
		}
		d.clock.Advance(restBetween)
		beside, naive, blind := map[int]string{}, map[int]int{}, true
		for i := range people {
			got, err := d.Campaign(d.as(d.lead), d.lead, c.ID)
			if err != nil {
				t.Fatal(err)
			}
			p, err := d.PreviewReminder(d.as(d.lead), d.lead, c.ID)
			if err != nil {
				t.Fatal(err)
			}
			told := fmt.Sprintf("%+v %+v", p, *d.conduct(c.ID).Delivery)
			if was, ok := beside[*got.Responses]; ok && was != told {
				t.Errorf("the %d. ballot shows: %d answers beside %s, and before %s", i, *got.Responses, told, was)
			}
			beside[*got.Responses] = told
			waiting, err := d.reachable(d.system(), c.ID)
			if err != nil {
				t.Fatal(err)
			}
			if p.People > len(waiting) {
				t.Errorf("at least %d are reminded, and %d wait", p.People, len(waiting))
			}
			counted := inSteps(len(waiting))
			if was, ok := naive[*got.Responses]; ok && was != counted {
				blind = false
			}
			naive[*got.Responses] = counted
			d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
		}
		if blind {
			t.Error("a count of those who wait would not show either: the test is blind")
		}
		if n := beside[0]; !strings.HasPrefix(n, "{People:15 ") {
			t.Errorf("at first %s", n)
		}
	})
}

func TestOfFewerAskedThanTheMinimumNoNumberIsTold(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 7)
		d.inviting()
		d.exec("UPDATE settings SET minimum_group = 8")
		c := d.planned(func(in *CampaignInput) { in.Mode = Anonymous })
		d.clock.Advance(restBetween)
		for i := range 6 {
			d.mustCast(0, i, c.ID, `{"mentored":"no"}`)
		}
		if err := d.Remind(d.as(d.lead), d.lead, c.ID, "remind"); err != nil {
			t.Fatal(err)
		}
		p, err := d.PreviewReminder(d.as(d.lead), d.lead, c.ID)
		if err != nil || p.People != 0 {
			t.Errorf("%+v, %v", p, err)
		}
		if e := d.conduct(c.ID).Events[0]; e.Sent != nil || e.Answered != nil {
			t.Errorf("%v reminded, %v had answered", e.Sent, e.Answered)
		}
		if got, err := d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || got.Responses != nil {
			t.Errorf("%v, %v", got.Responses, err)
		}
	})
}

func TestPlannedRemindersGoOnceOnTheirDayAndMoveWithTheDeadline(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 8)
		d.inviting()
		today := clock.DateOf(testkit.Start, time.UTC)
		c := d.planned(func(in *CampaignInput) {
			in.ClosesOn = today.AddDate(0, 0, 10)
			in.RemindOn = []clock.Date{today.AddDate(0, 0, 8), today.AddDate(0, 0, 3)}
			in.GraceHours = 6
		})
		zone, _ := time.LoadLocation("America/Toronto")
		at := func(day, hour int) {
			d.clock.Set(today.AddDate(0, 0, day).Time(zone).Add(time.Duration(hour) * time.Hour))
			d.drain()
		}
		at(3, 8)
		if got := d.mailed("reminder"); len(got) != 0 {
			t.Fatalf("%d reminders before nine", len(got))
		}
		at(3, 9)
		at(3, 10)
		payload := []byte(fmt.Sprintf(`{"campaign":%q,"on":%q}`, c.ID, today.AddDate(0, 0, 3)))
		d.clock.Advance(48 * time.Hour)
		if err := d.remindDue(context.Background(), payload); err != nil { // a job that runs twice
			t.Fatal(err)
		}
		if got := d.mailed("reminder"); len(got) != 8 {
			t.Fatalf("%d reminders, want 8", len(got))
		}

		ctx := d.as(d.lead)
		in := ExtendInput{ClosesOn: today.AddDate(0, 0, 15), Reason: "holidays", Mail: true}
		for _, bad := range []ExtendInput{{ClosesOn: in.ClosesOn}, {ClosesOn: c.ClosesOn, Reason: "x"}, {ClosesOn: today.AddDate(3, 0, 0), Reason: "x"}} {
			if err := d.Extend(ctx, d.lead, c.ID, bad, "bad"); apperr.CodeOf(err) != apperr.Invalid {
				t.Errorf("%+v: %v", bad, err)
			}
		}
		for range 2 {
			if err := d.Extend(ctx, d.lead, c.ID, in, "extend"); err != nil {
				t.Fatal(err)
			}
		}
		got := d.conduct(c.ID)
		if want := []clock.Date{today.AddDate(0, 0, 3), today.AddDate(0, 0, 13)}; !slices.Equal(got.RemindOn, want) || len(got.Events) != 2 ||
			got.Events[1].Kind != Extended || got.Events[1].Reason != "holidays" || got.Events[1].From != c.ClosesOn || got.Events[1].To != in.ClosesOn {
			t.Errorf("%+v", got)
		}
		if n := d.mailed("extension"); len(n) != 8 {
			t.Errorf("%d told of the new deadline", len(n))
		}
		at(8, 9) // the day the second reminder was first planned for
		if n := d.mailed("reminder"); len(n) != 8 {
			t.Errorf("%d reminders on a day that was moved", len(n))
		}
		at(11, 12) // after the first deadline and its grace
		d.mustSubmit(d.person(0, 0), c.ID, `{"mentored":"no"}`)
		at(13, 9)
		if n := d.mailed("reminder"); len(n) != 15 {
			t.Errorf("%d reminders, want 8 and 7", len(n))
		}
		at(16, 12)
		if after, err := d.Campaign(ctx, d.lead, c.ID); err != nil || after.State != Released {
			t.Errorf("%v %v", after.State, err)
		}
	})
}

func TestAReminderWhoseTimeHasPassedIsDroppedAtTheOpening(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 8)
		d.inviting()
		zone, _ := time.LoadLocation("America/Toronto")
		today := clock.DateOf(testkit.Start, time.UTC)
		day := func(n int) clock.Date { return today.AddDate(0, 0, n) }
		in := d.input(d.version())
		in.ClosesOn, in.RemindOn = day(20), []clock.Date{day(1), day(2), day(3), day(9)}
		c, err := d.Create(d.as(d.lead), d.lead, in)
		if err != nil {
			t.Fatal(err)
		}
		d.clock.Set(day(2).Time(zone).Add(15 * time.Hour)) // the draft lay about
		if _, err := d.Open(d.as(d.lead), d.lead, c.ID, "open"); err != nil {
			t.Fatal(err)
		}
		d.drain()
		if n := len(d.mailed("reminder")); n != 0 {
			t.Errorf("%d reminders go with the invitations", n)
		}
		if got := d.conduct(c.ID).RemindOn; !slices.Equal(got, []clock.Date{day(3), day(9)}) {
			t.Errorf("still to come: %v", got)
		}
		// The next morning is too soon after the invitations of the afternoon.
		d.clock.Set(day(3).Time(zone).Add(9 * time.Hour))
		d.drain()
		if n := len(d.mailed("reminder")); n != 0 {
			t.Errorf("%d reminders within the rest", n)
		}
		d.clock.Set(day(3).Time(zone).Add(11 * time.Hour))
		d.drain()
		if n := len(d.mailed("reminder")); n != 8 {
			t.Errorf("%d reminders after the rest, want 8", n)
		}
	})
}

func TestAPlannedReminderThatFollowsOneByHandGoesLater(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 8)
		d.inviting()
		zone, _ := time.LoadLocation("America/Toronto")
		day := clock.DateOf(testkit.Start, time.UTC).AddDate(0, 0, 4)
		c := d.planned(func(in *CampaignInput) { in.RemindOn = []clock.Date{day} })
		d.clock.Set(day.AddDate(0, 0, -1).Time(zone).Add(20 * time.Hour))
		if err := d.Remind(d.as(d.lead), d.lead, c.ID, "by hand"); err != nil {
			t.Fatal(err)
		}
		d.clock.Set(day.Time(zone).Add(9 * time.Hour))
		d.drain()
		if n := len(d.mailed("reminder")); n != 8 {
			t.Errorf("%d reminders, want those by hand", n)
		}
		d.clock.Set(day.Time(zone).Add(17 * time.Hour))
		d.drain()
		d.drain()
		if n := len(d.mailed("reminder")); n != 16 {
			t.Errorf("%d reminders, want those by hand and those planned", n)
		}
	})
}

// A job of the deadline that runs before it, by a clock that is behind, closes later.
func TestACloseThatComesTooEarlyComesAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		c := d.opened()
		d.exec("UPDATE outbox_jobs SET run_at = $1 WHERE kind = 'campaign.close'", d.clock.Now())
		d.drain()
		if got, err := d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || got.State != Open {
			t.Fatalf("%v, %v", got.State, err)
		}
		d.clock.Set(c.AcceptsUntil)
		d.drain()
		if got, err := d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || got.State != Released {
			t.Errorf("the deadline has passed: %v, %v", got.State, err)
		}
	})
}

func TestAnswersUnderWayAreTakenInTheGraceAndNobodyBegins(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		for _, mode := range []Mode{Confidential, Anonymous} {
			d := newDepartment(t, testkit.SQLite(t), 6)
			if db.Postgres() {
				d = newDepartment(t, testkit.Postgres(t), 6)
			}
			c := d.planned(func(in *CampaignInput) { in.Mode, in.GraceHours = mode, 2 })
			begun, other := d.person(0, 0), d.person(0, 1)
			if mode == Confidential {
				d.draft(begun, c)
			}
			d.clock.Set(c.Closes.Add(time.Hour))
			d.drain()
			if q, err := d.Questionnaire(d.as(other), other, c.ID); err != nil || mode == Confidential && q.State != IsClosed || !q.Closes.Equal(c.Closes) {
				t.Errorf("%s: %v %v", mode, q.State, err)
			}
			if q, err := d.Questionnaire(d.as(begun), begun, c.ID); err != nil || q.State == IsClosed {
				t.Errorf("%s: %v %v", mode, q.State, err)
			}
			if mode == Confidential {
				_, err := d.submit(other, c.ID, `{"mentored":"no"}`)
				wantCode(t, err, apperr.Conflict, "campaign.closed")
				_, err = d.SaveDraft(d.as(other), other, c.ID, decoded(`{"mentored":"no"}`), 0)
				wantCode(t, err, apperr.Conflict, "campaign.closed")
				if _, err := d.SaveDraft(d.as(begun), begun, c.ID, decoded(`{"mentored":"no"}`), 1); err != nil {
					t.Errorf("what is begun is saved in the grace: %v", err)
				}
			}
			answer := func() error {
				if mode == Anonymous {
					return d.cast(0, 0, c.ID, `{"mentored":"no"}`)
				}
				_, err := d.submit(begun, c.ID, `{"mentored":"no"}`)
				return err
			}
			if err := answer(); err != nil {
				t.Errorf("%s: in the grace: %v", mode, err)
			}
			d.clock.Set(c.Closes.Add(2 * time.Hour))
			wantCode(t, answer(), apperr.Conflict, "campaign.closed")
			d.drain()
			if after, err := d.Campaign(d.as(d.lead), d.lead, c.ID); err != nil || after.State != Released {
				t.Errorf("%s: %v %v", mode, after.State, err)
			}
		}
	})
}

func TestADeadlineIsNotMovedIntoThePast(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		c := d.planned(func(in *CampaignInput) { in.GraceHours = 72 })
		d.clock.Set(c.Closes.Add(50 * time.Hour)) // in the grace, on the third day after
		move := func(days int) error {
			return d.Extend(d.as(d.lead), d.lead, c.ID, ExtendInput{ClosesOn: c.ClosesOn.AddDate(0, 0, days), Reason: "holidays"}, fmt.Sprint("key", days))
		}
		for days := 1; days <= 2; days++ {
			wantCode(t, move(days), apperr.Invalid, "campaign.closes_in_past")
		}
		if err := move(3); err != nil {
			t.Errorf("to today: %v", err)
		}
	})
}

func TestInTheGraceNoInvitationIsSentAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		d.inviting()
		c := d.planned(func(in *CampaignInput) { in.GraceHours = 72 })
		if err := db.Write(d.system(), func(ctx context.Context) error {
			return d.Bounced(ctx, c.ID, d.people[0][0], "invitation", true)
		}); err != nil {
			t.Fatal(err)
		}
		d.clock.Set(c.Closes.Add(time.Hour))
		wantCode(t, d.Resend(d.as(d.lead), d.lead, c.ID, d.people[0][0], "again"), apperr.Conflict, "campaign.closed_for_reminders")
		if got := d.conduct(c.ID).Delivery; got.Bounced != 1 || len(d.mailed("invitation")) != 6 {
			t.Errorf("%+v: it counts as reached, and no mail goes", got)
		}
	})
}

const ownQuestionnaire = `{"title":{"default":"Own","fr":"Propre"},"pages":[{"name":"own","elements":[
{"type":"rating","name":"calls","title":{"default":"Are calls shared fairly?","fr":"Les gardes sont-elles bien réparties ?"},"rateMin":1,"rateMax":5},
{"type":"comment","name":"ward","title":{"default":"On the ward","fr":"À l’unité"}}]}]}`

// published is a version of a definition.
func (d *department) published(definition string) id.Version {
	d.t.Helper()
	ctx := d.as(d.lead)
	made, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(definition), Format: SurveyJS, Title: i18n.Both("Own", "Propre")})
	if err == nil {
		made, err = d.Publish(ctx, d.lead, made.ID)
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return made.Versions[0].ID
}

// withBlock is an open campaign in which the first division has questions of its own.
func (d *department) withBlock(mode Mode, minimum int) Campaign {
	d.t.Helper()
	ctx := d.as(d.lead)
	in := d.input(d.version())
	in.Mode = mode
	c, err := d.Create(ctx, d.lead, in)
	if err == nil {
		err = d.SetBlock(ctx, d.lead, c.ID, BlockInput{d.divisions[0].ID, d.published(ownQuestionnaire), minimum})
	}
	if err == nil {
		c, err = d.Open(ctx, d.lead, c.ID, "open "+string(c.ID))
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return c
}

func TestADivisionsOwnQuestionsAreAskedOfItAloneAndReleasedApart(t *testing.T) {
	for _, mode := range []Mode{Confidential, Anonymous} {
		t.Run(string(mode), func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				d := newDepartment(t, db, 14, 12, 12)
				c := d.withBlock(mode, 0)
				give := func(division, n int, answers string) error {
					if mode == Anonymous {
						return d.cast(division, n, c.ID, answers)
					}
					_, err := d.submit(d.person(division, n), c.ID, answers)
					return err
				}
				first := d.person(0, 0)
				if q, err := d.Questionnaire(d.as(first), first, c.ID); err != nil || !strings.Contains(string(q.Definition), `"calls"`) || q.Questions != 6 {
					t.Errorf("%d questions, %v", q.Questions, err)
				}
				other := d.person(1, 0)
				if q, err := d.Questionnaire(d.as(other), other, c.ID); err != nil || strings.Contains(string(q.Definition), `"calls"`) || q.Questions != 4 {
					t.Errorf("%d questions for another division, %v", q.Questions, err)
				}
				if err := give(1, 0, `{"mentored":"no","calls":3}`); apperr.CodeOf(err) == "" {
					t.Error("another division answers the block")
				}
				for i := range 14 {
					if err := give(0, i, fmt.Sprintf(`{"mentored":"yes","quality":3,"calls":%d,"ward":"ward secret"}`, 1+i%5)); err != nil {
						t.Fatal(err)
					}
				}
				for division := 1; division < 3; division++ {
					for i := range 12 {
						if err := give(division, i, `{"mentored":"no"}`); err != nil {
							t.Fatal(err)
						}
					}
				}
				d.closed(c.ID)
				ctx := d.as(d.lead)
				of := d.conduct(c.ID).Blocks[0].Version
				instruments, err := d.instruments(ctx, of.Instrument)
				if err != nil {
					t.Fatal(err)
				}
				if want := instruments[0].Versions[0]; !reflect.DeepEqual(of, want) {
					t.Errorf("a block's version reads %+v, and the instrument's %+v", of, want)
				}
				whole, err := d.release.ForSource(ctx, d.lead, string(c.ID))
				if err != nil || len(whole[string(c.ID)]) != 4 || len(whole[string(c.ID)][0].Questions) != 4 {
					t.Fatalf("the department's questions stay as they are: %+v %v", whole, err)
				}
				own, err := d.Own(ctx, d.lead, c.ID)
				if err != nil || len(own) != 1 || own[0].Release.Division != d.divisions[0].ID {
					t.Fatalf("%+v %v", own, err)
				}
				if r := own[0].Release; *r.Invited != 14 || *r.Respondents != 14 || r.Questions[0].Name != "calls" || *r.Questions[0].N != 14 || r.Questions[0].Mean == nil {
					t.Errorf("%+v", r)
				}
				director := viewer.Viewer{Person: d.people[0][0], Session: "ses_d", Grants: []viewer.Grant{{Role: viewer.DivisionDirector, Division: d.divisions[0].ID}}}
				if own, err := d.Own(d.as(director), director, c.ID); err != nil || len(own) != 1 {
					t.Errorf("the division's director reads it: %+v %v", own, err)
				}
				director.Grants[0].Division = d.divisions[1].ID
				if own, err := d.Own(d.as(director), director, c.ID); err != nil || len(own) != 0 {
					t.Errorf("another director does not: %+v %v", own, err)
				}
				if mode == Anonymous {
					if left, err := db.Lines(d.system(), "SELECT document FROM opened_ballots WHERE document LIKE '%calls%' OR document LIKE '%ward%'"); err != nil || len(left) > 0 {
						t.Errorf("%d opened ballots tell a division, %v", len(left), err)
					}
				}
				found := []string{}
				for _, check := range d.Invariants() {
					lines, err := check.Find(viewer.System(context.Background(), "doctor"))
					if err != nil {
						t.Fatal(check.Name, err)
					}
					found = append(found, lines...)
				}
				if len(found) > 0 {
					t.Errorf("doctor finds %v", found)
				}
			})
		})
	}
}

func TestABlockTellsNoNumberTheCampaignHides(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		// The first division is hidden to protect the second, of which four answered.
		d := newDepartment(t, db, 12, 6)
		c := d.withBlock(Confidential, 0)
		for i := range 12 {
			d.mustSubmit(d.person(0, i), c.ID, fmt.Sprintf(`{"mentored":"no","calls":%d}`, 1+i%5))
		}
		for i := range 4 {
			d.mustSubmit(d.person(1, i), c.ID, `{"mentored":"no"}`)
		}
		d.closed(c.ID)
		own, err := d.Own(d.as(d.lead), d.lead, c.ID)
		if err != nil || len(own) != 1 {
			t.Fatal(own, err)
		}
		if r := own[0].Release; r.Respondents != nil || r.Questions[0].N != nil {
			t.Errorf("16 answered, and the block says that 12 of them are in one division: %+v", r)
		}
	})
}

func TestADivisionMayTightenItsMinimum(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 14, 12, 12)
		c := d.withBlock(Confidential, 20)
		for division := range 3 {
			for i := range 12 {
				d.mustSubmit(d.person(division, i), c.ID, `{"mentored":"no"}`)
			}
		}
		d.closed(c.ID)
		own, err := d.Own(d.as(d.lead), d.lead, c.ID)
		if err != nil || len(own) != 1 || own[0].Release.Respondents != nil {
			t.Errorf("12 are shown where 20 are asked for: %+v %v", own, err)
		}
	})
}

func TestBlocksThatCannotBeAskedAreRefused(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 6, 6)
	ctx := d.as(d.lead)
	in := d.input(d.version())
	in.Audience.Divisions = []id.Division{d.divisions[0].ID}
	c, err := d.Create(ctx, d.lead, in)
	if err != nil {
		t.Fatal(err)
	}
	own := d.published(ownQuestionnaire)
	for _, tc := range []struct {
		rule, key string
		in        BlockInput
	}{
		{"a division that is not asked", "block.division_not_asked", BlockInput{d.divisions[1].ID, own, 0}},
		{"a minimum below the department's", "block.minimum_range", BlockInput{d.divisions[0].ID, own, 4}},
		{"the questionnaire itself", "block.same_questionnaire", BlockInput{d.divisions[0].ID, in.Version, 0}},
		{"names both use", "block.names_taken", BlockInput{d.divisions[0].ID, d.published(strings.ReplaceAll(ownQuestionnaire, "ward", "words")), 0}},
		{"one language", "instrument.problem", BlockInput{d.divisions[0].ID, d.published(`{"pages":[{"elements":[{"type":"rating","name":"calls","title":"Calls","rateMin":1,"rateMax":5}]}]}`), 0}},
		{"no version", "block.needs_version", BlockInput{d.divisions[0].ID, "inv_00000000000000000000000000", 0}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			wantCode(t, d.SetBlock(ctx, d.lead, c.ID, tc.in), apperr.Invalid, tc.key)
		})
	}
	if err := d.SetBlock(ctx, d.lead, c.ID, BlockInput{d.divisions[0].ID, own, 8}); err != nil {
		t.Fatal(err)
	}
	in.Audience.Divisions = []id.Division{d.divisions[1].ID}
	_, err = d.Update(ctx, d.lead, c.ID, in)
	wantCode(t, err, apperr.Invalid, "block.division_not_asked")
	if err := d.RemoveBlock(ctx, d.lead, c.ID, d.divisions[0].ID); err != nil {
		t.Fatal(err)
	}
	if _, err = d.Update(ctx, d.lead, c.ID, in); err != nil {
		t.Error(err)
	}
}

func TestACampaignWithoutBlocksAnswersInNoMoreStatements(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 8)
		plain, own := d.opened(), d.withBlock(Confidential, 0)
		cost := func(c Campaign) int64 {
			v := d.person(0, 0)
			v.Survey = c.ID
			d.mustSubmit(v, c.ID, `{"mentored":"no"}`) // remembers what is asked
			before := db.Statements()
			d.mustSubmit(v, c.ID, `{"mentored":"yes","quality":2}`)
			return db.Statements() - before
		}
		without, with := cost(plain), cost(own)
		if with != without+1 {
			t.Errorf("%d statements without a block, %d with one", without, with)
		}
	})
}

func TestACustodiansLookIsOnRecordBeforeAnythingIsRead(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		c, named := d.opened(), d.planned(func(in *CampaignInput) { in.Mode = Attributed })
		d.mustSubmit(d.person(0, 0), c.ID, `{"mentored":"no","words":"what I wrote"}`)
		d.mustSubmit(d.person(0, 0), named.ID, `{"mentored":"no"}`)
		custodian := viewer.Viewer{Person: d.people[0][5], Session: "ses_c", Language: "en", Grants: []viewer.Grant{{Role: viewer.Custodian}}}
		look := func(v viewer.Viewer, campaign id.Campaign, person id.Person, reason string) (*NamedResponse, error) {
			return d.ResponseLookUp(d.as(v), v, campaign, person, reason)
		}
		count := func() (n int) {
			if _, err := db.Row(d.system(), "SELECT count(*) FROM look_ups", nil, &n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		const reason = "incident 12, asked by the dean"
		for _, role := range viewer.Roles {
			if v := (viewer.Viewer{Person: d.people[0][1], Session: "ses_x", Grants: []viewer.Grant{{Role: role}}}); role != viewer.Custodian {
				if _, err := look(v, c.ID, d.people[0][0], reason); apperr.CodeOf(err) != apperr.Forbidden {
					t.Errorf("%s: %v", role, err)
				}
			}
		}
		_, err := look(custodian, c.ID, d.people[0][0], "why not")
		wantCode(t, err, apperr.Invalid, "look_up.needs_reason")
		_, err = look(custodian, named.ID, d.people[0][0], reason)
		wantCode(t, err, apperr.NotFound, "not_found")
		_, err = look(custodian, c.ID, "per_nobody", reason)
		wantCode(t, err, apperr.NotFound, "not_found")
		if n := count(); n != 0 {
			t.Errorf("%d looks on record, and nothing was looked at", n)
		}
		got, err := look(custodian, c.ID, d.people[0][0], reason)
		if err != nil || got == nil || !strings.Contains(string(got.Answers), "what I wrote") || len(got.Definition) == 0 {
			t.Fatalf("%+v %v", got, err)
		}
		if got, err := look(custodian, c.ID, d.people[0][2], reason); err != nil || got != nil {
			t.Errorf("somebody who has not answered: %+v %v", got, err)
		}
		var audited int
		if _, err := db.Row(d.system(), "SELECT count(*) FROM audit_entries a JOIN look_ups l ON l.id = a.object WHERE a.action = 'response.looked_up' AND a.actor = $1", []any{string(custodian.Person)}, &audited); err != nil || audited != 2 || count() != 2 {
			t.Errorf("%d audited of %d, %v", audited, count(), err)
		}
		auditor := viewer.Viewer{Person: d.people[0][4], Session: "ses_a", Grants: []viewer.Grant{{Role: viewer.Auditor}}}
		for _, v := range []viewer.Viewer{custodian, auditor} {
			list, err := d.LookUps(d.as(v), v, page.Args{First: 10})
			if err != nil || list.Total != 2 || list.Nodes[0].Reason != reason || list.Nodes[0].Person == "" {
				t.Errorf("%+v %v", list, err)
			}
		}
		if _, err := d.LookUps(d.as(d.lead), d.lead, page.Args{First: 10}); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("the lead reads the look-ups: %v", err)
		}
		if people, err := d.LookUpPeople(d.as(custodian), custodian, c.ID, "person 0-3"); err != nil || len(people) != 1 {
			t.Errorf("%+v %v", people, err)
		}
		if list, err := d.LookUpCampaigns(d.as(custodian), custodian); err != nil || len(list) != 1 || list[0].ID != c.ID {
			t.Errorf("%+v %v", list, err)
		}
	})
}

func TestNamesAreReadWhereThatWasPromisedAndAfterTheClose(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 8)
		named, confidential := d.planned(func(in *CampaignInput) { in.Mode = Attributed }), d.opened()
		for i := range 6 {
			d.mustSubmit(d.person(0, i), named.ID, `{"mentored":"no"}`)
			d.mustSubmit(d.person(0, i), confidential.ID, `{"mentored":"no"}`)
		}
		read := func(v viewer.Viewer, c id.Campaign) (NamedPage, error) {
			return d.NamedResponses(d.as(v), v, c, page.Args{First: 4})
		}
		_, err := read(d.lead, named.ID)
		wantCode(t, err, apperr.NotFound, "not_found")
		d.closed(named.ID)
		if _, err := d.Close(d.as(d.lead), d.lead, confidential.ID, "enough", "close 2"); err != nil {
			t.Fatal(err)
		}
		got, err := read(d.lead, named.ID)
		if err != nil || got.Total != 6 || len(got.Nodes) != 4 || got.Nodes[0].Name != "Person 0-0" || len(got.Definition) == 0 {
			t.Errorf("%+v %v", got, err)
		}
		_, err = read(d.lead, confidential.ID)
		wantCode(t, err, apperr.NotFound, "not_found")
		_, err = read(viewer.Viewer{Person: d.people[0][0], Session: "s", Grants: []viewer.Grant{{Role: viewer.ViceChair}}}, named.ID)
		wantCode(t, err, apperr.NotFound, "not_found")
	})
}

func TestInvitationsThatCameBackAreToldByNameUnlessAnonymousAndSentAgain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		d.inviting()
		d.outbox.Bounced = func(ctx context.Context, m outbox.Message, bounced bool) error {
			return d.Bounced(ctx, m.Campaign, m.Person, m.Kind, bounced)
		}
		refuse := true
		d.outbox.Secrets = func(_ context.Context, _ string, tokens []id.Token) (map[id.Token]map[string]string, error) {
			all := map[id.Token]map[string]string{}
			for _, token := range tokens {
				all[token] = map[string]string{"link": "x"}
			}
			return all, nil
		}
		d.outbox.Deliver = func(_ context.Context, m outbox.Delivery) error {
			if refuse && m.To == "p0.0@x.example" {
				return outbox.Refused(fmt.Errorf("550 no such user"))
			}
			return nil
		}
		ctx := d.as(d.lead)
		for _, mode := range []Mode{Anonymous, Confidential} {
			refuse = true
			c := d.planned(func(in *CampaignInput) { in.Mode = mode })
			d.drain()
			if got := d.conduct(c.ID).Delivery; got.Bounced != 1 || got.Sent != 5 || got.Waiting != 0 {
				t.Errorf("%s: %+v", mode, got)
			}
			back, err := d.Bounces(ctx, d.lead, c.ID)
			if mode == Anonymous {
				wantCode(t, err, apperr.NotFound, "not_found")
				wantCode(t, d.Resend(ctx, d.lead, c.ID, d.people[0][0], "again"), apperr.NotFound, "not_found")
				continue
			}
			if err != nil || len(back) != 1 || back[0].Person != d.people[0][0] || back[0].Address != "p0.0@x.example" {
				t.Fatalf("%+v %v", back, err)
			}
			wantCode(t, d.Resend(ctx, d.lead, c.ID, d.people[0][1], "other"), apperr.NotFound, "not_found")
			refuse = false
			for range 2 {
				if err := d.Resend(ctx, d.lead, c.ID, d.people[0][0], "again"); err != nil {
					t.Fatal(err)
				}
			}
			d.drain()
			if got := d.conduct(c.ID).Delivery; got.Bounced != 0 || got.Sent != 6 {
				t.Errorf("sent again: %+v", got)
			}
		}
	})
}

func TestTheSameNoticeIsTheSameVersion(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 6)
		ctx := d.as(d.lead)
		if n, err := d.NewestNotice(ctx, d.lead); err != nil || n != nil {
			t.Errorf("%+v %v", n, err)
		}
		in := d.input(d.version())
		make := func(words string) Campaign {
			in.Notice = collection(words, words)
			c, err := d.Create(ctx, d.lead, in)
			if err != nil {
				t.Fatal(err)
			}
			return c
		}
		a, again := make("one"), make(" one ")
		d.clock.Advance(time.Minute)
		b := make("two")
		if a.NoticeID == "" || a.NoticeID == b.NoticeID || a.NoticeID != again.NoticeID {
			t.Errorf("%s %s %s", a.NoticeID, b.NoticeID, again.NoticeID)
		}
		if n, err := d.NewestNotice(ctx, d.lead); err != nil || n.Number != 2 || n.Purpose.Fr() != "two" {
			t.Errorf("%+v %v", n, err)
		}
		// A round of feedback asks for another purpose; the next survey does not begin with its words.
		if err := db.Write(ctx, func(ctx context.Context) error {
			_, err := d.NoticeVersion(ctx, collection("of a round", "of a round"))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if n, err := d.NewestNotice(ctx, d.lead); err != nil || n.Number != 2 {
			t.Errorf("%+v %v", n, err)
		}
		opened, err := d.Open(ctx, d.lead, a.ID, "k")
		if err != nil || !strings.Contains(opened.Notice.En(), "Authority: one\nPurpose: one\nContact: one") {
			t.Errorf("%q %v", opened.Notice, err)
		}
		// A draft of the time before versions has its words and no version.
		if err := db.Write(d.system(), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE campaigns SET notice_id = NULL WHERE id = $1", string(b.ID))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		_, err = d.Open(ctx, d.lead, b.ID, "k2")
		wantCode(t, err, apperr.Invalid, "campaign.needs_notice")
	})
}

func TestAnAudienceNarrowsBySiteAppointmentAndYears(t *testing.T) {
	north := &directory.Site{ID: "sit_n"}
	day := func(y int) clock.Date { return clock.Date{Year: y, Month: 7, Day: 1} }
	p := directory.Person{Status: directory.Active, Rank: "ASSISTANT", Site: north, AppointmentType: "FULL_TIME", Appointed: day(2020)}
	for _, tc := range []struct {
		rule string
		a    Audience
		in   bool
	}{
		{"everybody", Audience{}, true},
		{"the site", Audience{Sites: []id.Site{"sit_n"}}, true},
		{"another site", Audience{Sites: []id.Site{"sit_s"}}, false},
		{"the type", Audience{AppointmentTypes: []string{"FULL_TIME"}}, true},
		{"another type", Audience{AppointmentTypes: []string{"PART_TIME"}}, false},
		{"on the first day", Audience{AppointedFrom: day(2020)}, true},
		{"before it", Audience{AppointedFrom: day(2021)}, false},
		{"on the last day", Audience{AppointedUntil: day(2020)}, true},
		{"after it", Audience{AppointedUntil: day(2019)}, false},
	} {
		if got := tc.a.Includes(p); got != tc.in {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
	p.Appointed, p.Site = clock.Date{}, nil
	if (Audience{AppointedUntil: day(2030)}).Includes(p) || (Audience{Sites: []id.Site{"sit_n"}}).Includes(p) {
		t.Error("an unknown date or site fits a rule about it")
	}
}

func TestALongPauseIsAGap(t *testing.T) {
	day := func(y, m int) clock.Date { return clock.Date{Year: y, Month: time.Month(m), Day: 15} }
	c := func(series string, wave int, on clock.Date) Campaign {
		return Campaign{ID: id.Campaign(fmt.Sprint(series, wave)), Series: series, Wave: wave, ClosesOn: on}
	}
	all := []Campaign{c("a", 1, day(2022, 5)), c("a", 3, day(2024, 5)), c("a", 2, day(2023, 5)), c("b", 7, day(2025, 11)), c("", 9, day(2026, 1)), c("c", 1, day(2026, 6))}
	got := seriesOf(all, day(2026, 11))
	var said []string
	for _, s := range got {
		said = append(said, fmt.Sprint(s.Name, s.Wave, " ", s.Months, " ", s.Rhythm))
	}
	if want := []string{"c1 5 EARLY", "b7 12 DUE", "a3 30 GAP"}; !slices.Equal(said, want) {
		t.Errorf("%v, want %v", said, want)
	}
	if n := monthsBetween(day(2026, 1), clock.Date{Year: 2026, Month: 3, Day: 14}); n != 1 {
		t.Errorf("%d whole months", n)
	}
}

func TestMovedRemindersKeepTheirDistanceToTheDeadline(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		today := clock.Date{Year: 2026, Month: 3, Day: 1}.AddDate(0, 0, rapid.IntRange(0, 400).Draw(t, "today"))
		closes := today.AddDate(0, 0, rapid.IntRange(0, 60).Draw(t, "left"))
		to := closes.AddDate(0, 0, rapid.IntRange(1, 90).Draw(t, "more"))
		if n := daysBetween(closes, to); closes.AddDate(0, 0, n) != to {
			t.Fatalf("%d days from %s to %s", n, closes, to)
		}
		var dates []clock.Date
		for _, before := range rapid.SliceOfNDistinct(rapid.IntRange(0, 80), 0, 8, rapid.ID).Draw(t, "before") {
			dates = append(dates, closes.AddDate(0, 0, -before))
		}
		moved := moveReminders(dates, today, daysBetween(closes, to))
		for _, d := range dates {
			want := d
			if today.Before(d) {
				want = to.AddDate(0, 0, -daysBetween(d, closes))
			}
			if !slices.Contains(moved, want) {
				t.Fatalf("%s of %s is not %s in %v", d, closes, want, moved)
			}
		}
		if len(moved) != len(dates) {
			t.Fatalf("%v became %v", dates, moved)
		}
	})
}

func TestAMailIsReadBeforeItIsSentWithoutItsLink(t *testing.T) {
	d := newDepartment(t, testkit.SQLite(t), 6)
	c := d.opened()
	ctx := d.as(d.lead)
	for _, kind := range []MailKind{InvitationMail, ReminderMail, ExtensionMail} {
		if m, err := d.PreviewMail(ctx, d.lead, c.ID, kind, "fr", clock.Date{}); err != nil || m.Subject != kind.template() || !strings.Contains(m.Text, "Vague https://…/•••") {
			t.Errorf("%s: %+v %v", kind, m, err)
		}
	}
	var n int
	if _, err := d.db.Row(d.system(), "SELECT count(*) FROM messages", nil, &n); err != nil || n != 0 {
		t.Errorf("a preview left %d messages, %v", n, err)
	}
}

func TestADocumentWithoutBlocksKeepsTheRest(t *testing.T) {
	own := map[string]bool{"calls": true, "ward": true}
	got := withoutBlocks(map[string]any{"mentored": "no", "mentored-Comment": "x", "calls": 1.0, profile.CommentOf("ward"): "y"}, own)
	if len(got) != 2 || got["mentored-Comment"] != "x" {
		t.Errorf("%v", got)
	}
}
