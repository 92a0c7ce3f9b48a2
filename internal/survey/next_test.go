package survey

import (
	"context"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestTitlesMoveWithTheirYears(t *testing.T) {
	for _, tc := range [][2]string{
		{"Faculty survey 2026", "Faculty survey 2027"},
		{"Faculty survey 2025–26", "Faculty survey 2026–27"},
		{"Sondage 2099-00", "Sondage 2100-01"},
		{"Sondage 2026/27, volet 12", "Sondage 2027/28, volet 12"},
		{"Room 20261 of floor 12", "Room 20261 of floor 12"},
		{"Since 2026-03-01", "Since 2027-03-01"},
		{"Mentorship", "Mentorship"},
	} {
		if got := YearsLater(tc[0], 1); got != tc[1] {
			t.Errorf("%s: %s", tc[0], got)
		}
	}
}

func TestTheNextWaveIsMadeOfTheOneBefore(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12, 6)
		ctx := d.as(d.lead)
		today, err := d.directory.Today(ctx)
		if err != nil {
			t.Fatal(err)
		}
		last := today.AddDate(0, 0, 20)
		in := d.input(d.version())
		in.Title, in.Series, in.Wave, in.Mode = i18n.Both("Survey 2026", "Sondage 2026"), "faculty", 3, Anonymous
		in.Audience.Divisions = []id.Division{d.divisions[0].ID}
		in.ClosesOn, in.GraceHours, in.RemindOn = last, 12, []clock.Date{today.AddDate(0, 0, 7), today.AddDate(0, 0, 14)}
		c, err := d.Create(ctx, d.lead, in)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Next(ctx, d.lead, c.ID); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("a draft has no next wave: %v", err)
		}
		if c, err = d.Open(ctx, d.lead, c.ID, "open"); err != nil {
			t.Fatal(err)
		}
		n, err := d.Next(ctx, d.lead, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if n.Years != 1 || n.Input.ClosesOn != last.SameWeekday(1) || len(n.Input.RemindOn) != 2 || n.Input.RemindOn[0] != c.RemindOn[0].SameWeekday(1) {
			t.Errorf("days: %+v", n.Input)
		}
		if n.Input.Title.En() != "Survey 2027" || n.Input.Series != "faculty" || n.Input.Wave != 4 || n.Input.Mode != Anonymous || n.Input.GraceHours != 12 || n.People != 12 || n.OpensAbout != today.SameWeekday(1) || n.Made != nil {
			t.Errorf("%+v", n)
		}
		if words := n.Input.Notice.Text(); words.En() != c.Notice.En() || words.Fr() != c.Notice.Fr() {
			t.Error("the notice is another one")
		}
		next := NextInput{n.Input.Title, n.Input.ClosesOn, n.Input.RemindOn}
		made, err := d.StartNext(ctx, d.lead, c.ID, next, "next")
		if err != nil {
			t.Fatal(err)
		}
		if made.State != Draft || made.Wave != 4 || made.Series != "faculty" || made.ClosesOn != next.ClosesOn || made.Version.ID != c.Version.ID || len(made.Audience.Divisions) != 1 {
			t.Errorf("%+v", made)
		}
		if again, err := d.StartNext(ctx, d.lead, c.ID, next, "next"); err != nil || again.ID != made.ID {
			t.Errorf("the same key made another: %v", err)
		}
		_, err = d.StartNext(ctx, d.lead, c.ID, next, "twice")
		wantCode(t, err, apperr.Conflict, "campaign.wave_made")
		if n, err = d.Next(ctx, d.lead, c.ID); err != nil || n.Made == nil || n.Made.ID != made.ID {
			t.Errorf("the wave that was made is not told: %v", err)
		}
		past := next
		past.ClosesOn = today.AddDate(0, 0, -1)
		if err := d.Discard(ctx, d.lead, made.ID); err != nil {
			t.Fatal(err)
		}
		_, err = d.StartNext(ctx, d.lead, c.ID, past, "past")
		if apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("a last day in the past: %v", err)
		}
		person := d.person(0, 0)
		if _, err := d.Next(d.as(person), person, c.ID); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("somebody who runs no surveys: %v", err)
		}
		if _, err := d.StartNext(d.as(person), person, c.ID, next, "no"); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("somebody who runs no surveys: %v", err)
		}
	})
}

// The next wave asks with the newest version that asks the same, and names one that does not.
func TestTheSeriesGoesOnWithWhatAsksTheSame(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		ctx := d.as(d.lead)
		c := d.opened()
		publish := func(document string) Version {
			t.Helper()
			made, _, err := d.Import(ctx, d.lead, ImportInput{File: []byte(document), Format: SurveyJS, Instrument: c.Version.Instrument, Title: i18n.Both("Mentorship", "Mentorat")})
			if err != nil {
				t.Fatal(err)
			}
			if made, err = d.Publish(ctx, d.lead, made.ID); err != nil {
				t.Fatal(err)
			}
			return made.Versions[0]
		}
		same := publish(strings.Replace(questionnaire, `"default":"How good is it?"`, `"default":"How good is it, all in all?"`, 1))
		n, err := d.Next(ctx, d.lead, c.ID)
		if err != nil || n.Version.ID != same.ID || n.Newer != nil || same.PooledWith != c.Version.Number {
			t.Fatalf("%+v, %v", n.Version, err)
		}
		other := publish(strings.Replace(questionnaire, `"rateMax":5`, `"rateMax":7`, 1))
		n, err = d.Next(ctx, d.lead, c.ID)
		if err != nil || n.Version.ID != same.ID || n.Newer == nil || n.Newer.ID != other.ID {
			t.Errorf("%+v %+v, %v", n.Version, n.Newer, err)
		}
	})
}

// A closed year is kept by the one door every write to a campaign goes through.
func TestWhatEndedInAClosedYearIsReadOnly(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		d := newDepartment(t, db, 12)
		ctx := d.as(d.lead)
		c := d.opened()
		for i := range 6 {
			d.mustSubmit(d.person(0, i), c.ID, `{"mentored":"yes","quality":4}`)
		}
		d.closed(c.ID)
		d.clock.Advance(400 * 24 * time.Hour)
		now := d.input(c.Version.ID)
		now.Title = i18n.Both("Of now", "D’à présent")
		now.ClosesOn = d.today(ctx).AddDate(0, 0, 20)
		draft, err := d.Create(ctx, d.lead, now)
		if err != nil {
			t.Fatal(err)
		}
		if c, err = d.Campaign(ctx, d.lead, c.ID); err != nil {
			t.Fatal(err)
		}
		set, _ := d.directory.Settings(ctx)
		ended := c.LastDay(set.Zone)
		year := directory.ClosedYear{ID: "yea_1", Name: "2026", Starts: ended, Ends: ended}
		shut := false
		d.directory.Years = func(context.Context, bool) (directory.ClosedYears, error) {
			if shut {
				return directory.ClosedYears{year}, nil
			}
			return nil, nil
		}
		touch := func() error {
			return db.Write(ctx, func(ctx context.Context) error {
				_, err := d.lockCampaign(ctx, c.ID)
				return err
			})
		}
		titles := func(s directory.YearScope, search string) (out []string) {
			f := CampaignFilter{Search: search, Years: s}
			f.First = 10
			list, err := d.Campaigns(ctx, d.lead, f)
			if err != nil {
				t.Fatal(err)
			}
			for _, n := range list.Nodes {
				out = append(out, n.Title.En())
			}
			return out
		}
		if err := touch(); err != nil || len(titles(directory.YearScope{}, "")) != 2 {
			t.Fatalf("before: %v", err)
		}
		shut = true
		wantCode(t, touch(), apperr.Conflict, "year.is_closed")
		if got := titles(directory.YearScope{}, ""); len(got) != 1 || got[0] != "Of now" {
			t.Errorf("the daily list: %v", got)
		}
		if got := titles(directory.YearScope{Every: true}, c.Title.En()); len(got) != 1 {
			t.Errorf("it is found in all years: %v", got)
		}
		if got := titles(directory.YearScope{Year: "yea_1"}, ""); len(got) != 1 || got[0] == "Of now" {
			t.Errorf("of the year: %v", got)
		}
		// What is not in it goes on, and the next wave is taken from what is.
		if err := d.Discard(ctx, d.lead, draft.ID); err != nil {
			t.Error(err)
		}
		n, err := d.Next(ctx, d.lead, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		if n.Years < 2 {
			t.Errorf("a wave of long ago moves into the future: %d", n.Years)
		}
		if _, err := d.StartNext(ctx, d.lead, c.ID, NextInput{n.Input.Title, n.Input.ClosesOn, nil}, "k"); err != nil {
			t.Error(err)
		}
	})
}
