package directory

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const (
	longestName     = 200 // characters of a name, and of what the next review is
	mostAddresses   = 10
	longestLeave    = 3  // years
	tooLongAgoYears = 80 // before today, for an appointment
)

// actUnmerged is what the log says when a merge was taken back.
const actUnmerged = "person.unmerged"

// CanKeepPeople: the mentorship lead and administrators add people and correct their records.
func CanKeepPeople(v viewer.Viewer) error { return CanImportPeople(v) }

// CanChangePerson: those who keep people; where a record is part of another, nobody.
func CanChangePerson(v viewer.Viewer, p Person) error {
	switch {
	case CanKeepPeople(v) != nil:
		return CanKeepPeople(v)
	case p.MergedInto != "":
		return apperr.NewConflict("person.merged")
	}
	return nil
}

// CanSetLeave: oneself, one's leaders, and those who keep people. Nobody who has left.
func CanSetLeave(v viewer.Viewer, p Person) error {
	if v.SignedIn() && p.ID != "" && p.Recorded != Left && p.MergedInto == "" && (v.Person == p.ID || CanKeepPeople(v) == nil ||
		v.HasFor(viewer.DivisionDirector, divisionOf(p)) || v.HasForSite(viewer.PhysicianInChief, siteOf(p))) {
		return nil
	}
	return apperr.NewNotFound("person")
}

// Input is what is on record of a person, as AddPeople and ChangePeople take it.
func (p Person) Input() PersonInput {
	in := PersonInput{
		ID: p.ID, Name: p.Name, SortName: p.SortName, Division: divisionOf(p), Site: siteOf(p), Rank: p.Rank, Position: p.Position,
		AppointmentType: p.AppointmentType, Appointed: p.Appointed, Promoted: p.Promoted, NextReview: p.NextReview, NextReviewKind: p.NextReviewKind,
		Language: p.Language, Status: p.Recorded,
	}
	if p.Email != "" {
		in.Emails = append(in.Emails, p.Email)
	}
	for _, other := range p.Addresses {
		if other != p.Email {
			in.Emails = append(in.Emails, other)
		}
	}
	return in
}

func (in *PersonInput) tidy() {
	clean := func(s string) string { return strings.Join(strings.Fields(i18n.Clean(s)), " ") }
	in.Name, in.NextReviewKind = clean(in.Name), clean(in.NextReviewKind)
	in.Emails = slices.Clone(in.Emails)
	for i, email := range in.Emails {
		in.Emails[i] = NormalEmail(email)
	}
}

// faults are everything that is wrong with a record, at once. What was on record before may
// stay although the vocabulary has changed since.
func (s *Service) faults(ctx context.Context, in, before PersonInput) (apperr.List, error) {
	var faults apperr.List
	set, err := s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	known, err := s.places(ctx)
	if err != nil {
		return nil, err
	}
	today := clock.DateOf(s.clock.Now(), set.Zone)
	faults.Add(in.Name == "" || utf8.RuneCountInString(in.Name) > longestName, "person.name_missing", "name")
	faults.Add(len(in.Emails) == 0, "person.needs_address", "emails")
	faults.Add(len(in.Emails) > mostAddresses, "person.too_many_addresses", "emails")
	for i, email := range in.Emails {
		at := []string{"emails", itoa(i)}
		if !ValidEmail(email) {
			faults.Add(true, "person.bad_email", at...)
			continue
		}
		if slices.Contains(in.Emails[:i], email) {
			faults.Add(true, "person.address_twice", at...)
			continue
		}
		owner, taken, err := s.owner(ctx, email)
		if err != nil {
			return nil, err
		}
		if taken && owner != in.ID {
			who, err := s.Some(ctx, owner)
			if err != nil {
				return nil, err
			}
			// Whoever gets this far may see everybody (CanKeepPeople).
			faults = append(faults, apperr.NewInvalid("person.address_of", at...).With("name", who[owner].Name))
		}
	}
	word := func(terms []Term, code, was, key, field string) {
		known := code == "" || code == was || slices.ContainsFunc(terms, func(t Term) bool { return t.Code == code })
		faults.Add(!known, key, field)
	}
	faults.Add(in.Division != "" && known.divisions[in.Division] == nil, "person.unknown_division", "division")
	faults.Add(in.Site != "" && known.sites[in.Site] == nil, "person.unknown_site", "site")
	word(set.Vocabulary.Ranks, in.Rank, before.Rank, "person.unknown_word", "rank")
	word(set.Vocabulary.Positions, in.Position, before.Position, "person.unknown_word", "position")
	word(set.Vocabulary.AppointmentTypes, in.AppointmentType, before.AppointmentType, "person.unknown_word", "appointmentType")
	faults.Add(!in.Appointed.IsZero() && (in.Appointed.Before(today.AddDate(-tooLongAgoYears, 0, 0)) || today.AddDate(mostAhead, 0, 0).Before(in.Appointed)), "person.odd_date", "appointed")
	faults.Add(!in.Promoted.IsZero() && today.AddDate(mostAhead, 0, 0).Before(in.Promoted), "person.odd_date", "promoted")
	faults.Add(!in.Promoted.IsZero() && in.Promoted.Before(in.Appointed), "person.promoted_before_appointed", "promoted")
	faults.Add(!in.NextReview.IsZero() && in.NextReview.Before(in.Appointed), "person.review_before_appointed", "nextReview")
	faults.Add(utf8.RuneCountInString(in.NextReviewKind) > longestName, "text.too_long", "nextReviewKind")
	faults.Add(!slices.Contains(i18n.Languages, in.Language), "language.unknown", "language")
	faults.Add(in.Status != Active && in.Status != OnLeave && in.Status != Left, "person.unknown_word", "status")
	return faults, nil
}

// mostAhead is how many years ahead of today a date on record may lie.
const mostAhead = 5

func itoa(n int) string {
	if n > 9 {
		return itoa(n/10) + string(rune('0'+n%10))
	}
	return string(rune('0' + n))
}

// Add puts somebody on record: faculty, or staff without an appointment. It is INVALID with
// every faulty field at once; an address that is taken names who has it.
func (s *Service) Add(ctx context.Context, v viewer.Viewer, in PersonInput) (Person, error) {
	if err := CanKeepPeople(v); err != nil {
		return Person{}, err
	}
	in.tidy()
	in.ID, in.SortName = id.New[id.Person](s.ids), ""
	faults, err := s.faults(ctx, in, PersonInput{})
	if err != nil {
		return Person{}, err
	}
	if err := faults.Err(); err != nil {
		return Person{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.AddPeople(ctx, []PersonInput{in}); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "person.added", string(in.ID))
	})
	if err != nil {
		return Person{}, err
	}
	return s.whole(ctx, in.ID)
}

// Remove takes somebody off the record who was added by mistake: as long as no record says
// that they were here. Else it is CONFLICT: a record that is a second one is merged, and who
// has left is marked so.
func (s *Service) Remove(ctx context.Context, v viewer.Viewer, person id.Person) error {
	if err := CanKeepPeople(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.someone(ctx, person); err != nil {
			return err
		}
		named, err := s.db.References(ctx, "persons", []string{string(person)}, "addresses")
		if err != nil {
			return err
		}
		if len(named) > 0 {
			return apperr.NewConflict("person.used")
		}
		if err := s.deletePeople(ctx, []id.Person{person}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "person.removed", string(person))
	})
}

func (s *Service) whole(ctx context.Context, person id.Person) (Person, error) {
	found, err := s.ByID(ctx, person)
	return found[person], err
}

func (s *Service) someone(ctx context.Context, person id.Person) (Person, error) {
	p, err := s.whole(ctx, person)
	if err == nil && p.ID == "" {
		err = apperr.NewNotFound("person")
	}
	return p, err
}

// Change corrects a record as a whole, and says where mail went before that addresses were
// changed. The addresses and the status of an administrator are an administrator's to change.
// It is INVALID with every faulty field at once.
func (s *Service) Change(ctx context.Context, v viewer.Viewer, in PersonInput) (Person, error) {
	return s.changeRecord(ctx, v, in, true)
}

func (s *Service) changeRecord(ctx context.Context, v viewer.Viewer, in PersonInput, tell bool) (Person, error) {
	if err := CanKeepPeople(v); err != nil {
		return Person{}, err
	}
	in.tidy()
	err := s.db.Write(ctx, func(ctx context.Context) error { return s.write(ctx, v, in, tell) })
	if err != nil {
		return Person{}, err
	}
	return s.whole(ctx, in.ID)
}

// write is change inside a Write.
func (s *Service) write(ctx context.Context, v viewer.Viewer, in PersonInput, tell bool) error {
	if err := s.lockPerson(ctx, in.ID); err != nil {
		return err
	}
	p, err := s.someone(ctx, in.ID)
	if err != nil {
		return err
	}
	if err := CanChangePerson(v, p); err != nil {
		return err
	}
	before := p.Input()
	// Which words of a name are the family name a spreadsheet may have said.
	in.SortName = ""
	if in.Name == before.Name {
		in.SortName = before.SortName
	}
	faults, err := s.faults(ctx, in, before)
	if err != nil {
		return err
	}
	moved := !slices.Equal(in.Emails, before.Emails)
	if !v.Has(viewer.Administrator) && (moved || in.Status != before.Status) {
		administrators, err := s.Administrators(ctx)
		if err != nil {
			return err
		}
		faults.Add(administrators[p.ID] && moved, "person.of_administrator", "emails")
		faults.Add(administrators[p.ID] && in.Status != before.Status, "person.of_administrator", "status")
	}
	if err := faults.Err(); err != nil {
		return err
	}
	if err := s.ChangePeople(ctx, []PersonInput{in}); err != nil {
		return err
	}
	if err := s.audit.Record(ctx, v, "person.changed", string(p.ID)); err != nil || !moved {
		return err
	}
	if err := s.audit.Record(ctx, v, "person.addresses_changed", string(p.ID)); err != nil {
		return err
	}
	if !tell || s.Notify == nil || p.Email == "" {
		return nil
	}
	return s.Notify(ctx, p.ID, in.Name, p.Email, in.Language, in.Emails)
}

// SetLeave notes from when until when somebody is away; two zero Dates take it back. Why is
// not asked and not kept. While it lasts nothing new is asked of them and no reminder goes to
// them; the day after it they are back by themselves.
func (s *Service) SetLeave(ctx context.Context, v viewer.Viewer, person id.Person, from, until clock.Date) (Person, error) {
	today, err := s.Today(ctx)
	if err != nil {
		return Person{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		p, err := s.whole(ctx, person)
		if err != nil {
			return err
		}
		if err := CanSetLeave(v, p); err != nil {
			return err
		}
		action := "leave.taken_back"
		if !from.IsZero() || !until.IsZero() {
			action = "leave.entered"
			var faults apperr.List
			faults.Add(from.IsZero(), "leave.needs_from", "from")
			faults.Add(until.IsZero(), "leave.needs_until", "until")
			faults.Add(!until.IsZero() && until.Before(from), "leave.until_before_from", "until")
			faults.Add(!until.IsZero() && until.Before(today), "leave.over", "until")
			faults.Add(!from.IsZero() && !until.IsZero() && from.AddDate(longestLeave, 0, 0).Before(until), "leave.too_long", "until")
			if err := faults.Err(); err != nil {
				return err
			}
		}
		if err := s.setLeave(ctx, person, from, until); err != nil {
			return err
		}
		if err := s.changed(ctx); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, action, string(person))
	})
	if err != nil {
		return Person{}, err
	}
	return s.whole(ctx, person)
}
