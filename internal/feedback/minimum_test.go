package feedback

import (
	"context"
	"testing"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// minimums sets what the department wants.
func (s *school) minimums(m directory.Minimums) {
	s.t.Helper()
	if _, err := s.directory.SetMinimums(s.as(s.lead), s.lead, m, "why"); err != nil {
		s.t.Fatal(err)
	}
}

func TestARaisedMinimumKeepsABoxSealed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 10)
		s.minimums(directory.Minimums{Group: 5, Mentor: 5, Words: 5})
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		if r.Minimum != 5 || r.Few != 1 {
			t.Errorf("the round promises %d, and of %d mentors there are few", r.Minimum, r.Few)
		}
		for m := 2; m < 6; m++ {
			s.mustCast(m, 1, rated(4))
		}
		s.closed(r)
		if e := s.mine(1).Entries[0]; e.Standing != TooFew || e.Report != nil {
			t.Errorf("%+v", e)
		}
	})
}

func TestWhatARoundPromisedIsNotLoweredByALaterOne(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 10)
		s.minimums(directory.Minimums{Group: 5, Mentor: 6, Words: 5})
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		for m := 2; m < 5; m++ {
			s.mustCast(m, 1, rated(4))
		}
		// While it is open, and after it.
		s.minimums(directory.Minimums{Group: 5, Mentor: 3, Words: 5})
		s.closed(r)
		if e := s.mine(1).Entries[0]; e.Report != nil {
			t.Fatalf("three answers are out, and six were promised: %+v", e)
		}
		again := s.opened()
		if again.Minimum != 3 {
			t.Errorf("the next round promises %d", again.Minimum)
		}
		s.mustCast(5, 1, rated(2))
		s.closed(again)
		if e := s.mine(1).Entries[0]; e.Report != nil {
			t.Errorf("answers that six were promised for are out with four: %+v", e)
		}
	})
}

func TestTheMentorsDivisionMayWantMorePeople(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 12)
		ctx := viewer.System(t.Context(), "test")
		var card directory.Division
		err := db.Write(ctx, func(ctx context.Context) error {
			made, err := s.directory.AddDivisions(ctx, []directory.Division{{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}})
			if err != nil {
				return err
			}
			card = made[0]
			return s.directory.ChangePeople(ctx, []directory.PersonInput{{ID: s.people[1], Name: "Person 1", Emails: []string{"p1@example.org"}, Language: "en", Division: card.ID}})
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.directory.SetDivisionMinimums(s.as(s.lead), s.lead, card.ID, directory.Minimums{Mentor: 5}, "why"); err != nil {
			t.Fatal(err)
		}
		s.pairs(1, 3, 4, 5, 6)
		s.pairs(2, 3, 4, 5, 6)
		r := s.opened()
		if r.Few != 1 {
			t.Errorf("of %d mentors there are few", r.Few)
		}
		for m := 3; m < 7; m++ {
			s.mustCast(m, 1, rated(4))
			s.mustCast(m, 2, rated(4))
		}
		s.closed(r)
		if e := s.mine(1).Entries[0]; e.Report != nil {
			t.Errorf("the division wants five: %+v", e)
		}
		if e := s.mine(2).Entries[0]; e.Report == nil {
			t.Errorf("nobody wants more than four of the other: %+v", e)
		}
	})
}
