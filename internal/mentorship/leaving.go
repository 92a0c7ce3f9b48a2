package mentorship

import (
	"context"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// mostAhead is how many years ahead a departure is announced at most.
const mostAhead = 5

// AnnounceLeaving notes the last day of somebody here ("" for the viewer), and tells their
// mentees and the directors of these at once, so that the search for the next mentor has
// time. The zero Date takes it back, and tells them that too. After that day the pairs end.
//
// It is NOT_FOUND for whoever CanAnnounceLeaving does not admit, and INVALID for a day that
// is over or more than five years ahead. The same day again changes nothing.
func (s *Service) AnnounceLeaving(ctx context.Context, v viewer.Viewer, person id.Person, on clock.Date) (directory.Person, error) {
	if !v.SignedIn() {
		return directory.Person{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if person == "" {
		person = v.Person
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return directory.Person{}, err
	}
	var leaver directory.Person
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockMentee(ctx, person); err != nil {
			return err
		}
		people, err := s.directory.ByID(ctx, person)
		if err != nil {
			return err
		}
		var known bool
		if leaver, known = people[person]; !known {
			return apperr.NewNotFound("person")
		}
		if err := CanAnnounceLeaving(v, leaver); err != nil {
			return err
		}
		switch {
		case !on.IsZero() && on.Before(today):
			return apperr.NewInvalid("leaving.past", "on")
		case today.AddDate(mostAhead, 0, 0).Before(on):
			return apperr.NewInvalid("leaving.too_far", "on")
		case leaver.Leaving == on:
			return nil
		}
		leaver.Leaving = on
		if err := s.directory.SetLeaving(ctx, person, on); err != nil {
			return err
		}
		action := "leaving.announced"
		if on.IsZero() {
			action = "leaving.taken_back"
		}
		if err := s.audit.Record(ctx, v, action, string(person)); err != nil {
			return err
		}
		return s.tellOfLeaving(ctx, v, leaver)
	})
	return leaver, err
}

// tellOfLeaving writes to the mentees of somebody who leaves, or stays after all, and to the
// directors of these, and puts it into the history of each pair.
func (s *Service) tellOfLeaving(ctx context.Context, v viewer.Viewer, leaver directory.Person) error {
	all, err := s.ofPerson(ctx, leaver.ID)
	if err != nil {
		return err
	}
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return err
	}
	kind, mail := EventLeaving, MailLeaving
	if leaver.Leaving.IsZero() {
		kind, mail = EventStays, MailStays
	}
	for _, m := range all {
		if !m.Active || m.Mentor != leaver.ID || m.Mentee == "" {
			continue
		}
		if err := s.happened(ctx, v, m.ID, kind, ""); err != nil {
			return err
		}
		mentees, err := s.directory.ByID(ctx, m.Mentee)
		if err != nil {
			return err
		}
		mentee := mentees[m.Mentee]
		told := append(lines.Directors(placeOf(mentee).division), m.Mentee)
		told = slices.DeleteFunc(told, func(p id.Person) bool { return p == v.Person || p == leaver.ID })
		slices.Sort(told)
		people, err := s.directory.ByID(ctx, told...)
		if err != nil {
			return err
		}
		for _, p := range slices.Compact(told) {
			data := map[string]string{"mentor": leaver.Name, "mentee": mentee.Name}
			if mail == MailLeaving {
				data["day"] = i18n.Day(leaver.Leaving.Time(time.UTC), people[p].Language)
			}
			if err := s.write(ctx, mail, people[p], "/mentorship/"+string(m.ID), data); err != nil {
				return err
			}
		}
	}
	return nil
}
