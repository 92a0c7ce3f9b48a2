package feedback

import (
	"context"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/invariant"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestAnInstalledRoundKeepsTheRules(t *testing.T) {
	s := newSchool(t, testkit.SQLite(t), 9)
	s.pairs(1, 2, 3, 4, 5)
	s.pairs(6, 7)
	today := clock.DateOf(s.clock.Now(), time.UTC)
	ctx := viewer.System(t.Context(), "demo")
	opened := s.clock.Now().AddDate(0, -2, 0)
	closed := func() InstalledRound {
		in := InstalledRound{Input: s.input(), Opened: opened, Closed: true}
		in.Input.ClosesOn = today.AddDate(0, -1, 0)
		return in
	}
	answer := func(mentee, mentor, score int) InstalledAnswers {
		return InstalledAnswers{Mentee: s.people[mentee], Mentor: s.people[mentor], Answers: map[string]any{"listens": score}, At: opened.Add(time.Hour)}
	}
	letter := func(mentee, mentor int) InstalledLetter {
		return InstalledLetter{Mentee: s.people[mentee], Mentor: s.people[mentor], Text: "Thank you.", At: opened.Add(time.Hour)}
	}
	for rule, change := range map[string]func(*InstalledRound){
		"nobody answers about somebody who is not their mentor": func(in *InstalledRound) { in.Given = append(in.Given, answer(7, 1, 4)) },
		"answers that the questions refuse":                     func(in *InstalledRound) { in.Given = append(in.Given, answer(2, 1, 9)) },
		"no letter where there is a report to wait for":         func(in *InstalledRound) { in.Letters = append(in.Letters, letter(2, 1)) },
		"no answers after the end": func(in *InstalledRound) {
			late := answer(2, 1, 4)
			late.At = s.clock.Now()
			in.Given = append(in.Given, late)
		},
		"a round has a door for mistreatment": func(in *InstalledRound) { in.Input.Mistreatment = nil },
	} {
		in := closed()
		change(&in)
		if _, err := s.InstallRound(ctx, in); err == nil {
			t.Errorf("%s: it went through", rule)
		}
	}
	if here, err := s.keys.Boxes(); err != nil || len(here) != 0 {
		t.Errorf("%d keys of boxes that are in no round, %v", len(here), err)
	}

	in := closed()
	in.Given = []InstalledAnswers{answer(2, 1, 5), answer(3, 1, 4), answer(4, 1, 3), answer(5, 1, 4), answer(7, 6, 2)}
	in.Letters = []InstalledLetter{letter(7, 6)}
	if _, err := s.InstallRound(ctx, in); err != nil {
		t.Fatal(err)
	}
	if stands := s.standingOf(1); stands != Reported {
		t.Errorf("four answered: %s", stands)
	}
	if stands := s.standingOf(6); stands != TooFew {
		t.Errorf("one answered: %s", stands)
	}
	if mine, err := s.Mine(s.as(s.who(6)), s.who(6)); err != nil || len(mine.Letters) != 1 {
		t.Errorf("%d letters, %v", len(mine.Letters), err)
	}
	if here, err := s.keys.Boxes(); err != nil || len(here) != 1 {
		t.Errorf("%d keys, of the one box that stays sealed, %v", len(here), err)
	}

	open := InstalledRound{Input: s.input(), Opened: s.clock.Now(), Given: []InstalledAnswers{answer(7, 6, 3)}}
	round, err := s.InstallRound(ctx, open)
	if err != nil {
		t.Fatal(err)
	}
	if tasks, err := s.Tasks(s.as(s.who(2)), s.who(2)); err != nil || len(tasks) != 1 || tasks[0].Sealed {
		t.Errorf("%+v, %v", tasks, err)
	}
	s.drain()
	if r, err := s.Round(s.as(s.lead), s.lead, round); err != nil || r.State != Open || r.Mentees != 5 {
		t.Errorf("%+v, %v", r, err)
	}
	found, err := invariant.Run(viewer.System(t.Context(), "doctor"), append(s.Invariants(), s.release.Invariants()...), nil)
	if err != nil || len(found) > 0 {
		t.Errorf("%v, %v", found, err)
	}
}

func TestARoundAsksWhoWasTogetherOnItsDay(t *testing.T) {
	s := newSchool(t, testkit.SQLite(t), 4)
	ctx := viewer.System(t.Context(), "demo")
	s.pairs(1, 2)
	day := clock.DateOf(s.clock.Now(), time.UTC)
	all, err := s.mentorships.Since(ctx, day)
	if err != nil || len(all) != 1 {
		t.Fatal(err)
	}
	redate := func(started clock.Date) {
		t.Helper()
		if err := s.db.Write(ctx, func(ctx context.Context) error { all[0].Started = started; return s.mentorships.Correct(ctx, all[0]) }); err != nil {
			t.Fatal(err)
		}
	}
	for _, tc := range []struct {
		started clock.Date
		places  int
	}{{day.AddDate(0, 0, 1), 0}, {day, 1}, {day.AddDate(-1, 0, 0), 1}} {
		redate(tc.started)
		if places, err := s.placesOn(ctx, Round{}, day); err != nil || len(places) != tc.places {
			t.Errorf("begun on %s: %d places, %v", tc.started, len(places), err)
		}
	}
}

// standingOf is how the newest round stands for a mentor.
func (s *school) standingOf(mentor int) Standing {
	s.t.Helper()
	mine, err := s.Mine(s.as(s.who(mentor)), s.who(mentor))
	if err != nil || len(mine.Entries) == 0 {
		s.t.Fatalf("%d entries, %v", len(mine.Entries), err)
	}
	return mine.Entries[0].Standing
}
