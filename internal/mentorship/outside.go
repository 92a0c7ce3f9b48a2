package mentorship

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// OutsideInput is a mentee from elsewhere, or of the past, as a mentor enters them.
type OutsideInput struct {
	Name    string
	Email   string // "" when not known; then nobody can confirm
	Level   Level
	Place   string
	Started clock.Date
	Ended   clock.Date
	Ask     bool // mail them a link to confirm by
}

const mostOutside = 200

func (in OutsideInput) validate(faults *apperr.List, today clock.Date, row string) {
	at := func(field string) []string { return []string{"mentees", row, field} }
	faults.Add(in.Name == "", "person.name_missing", at("name")...)
	faults.Add(utf8.RuneCountInString(in.Name) > 200, "text.too_long", at("name")...)
	faults.Add(utf8.RuneCountInString(in.Place) > 200, "text.too_long", at("place")...)
	faults.Add(in.Email != "" && !directory.ValidEmail(in.Email), "person.bad_email", at("email")...)
	faults.Add(in.Ask && in.Email == "", "outside.no_address", at("email")...)
	faults.Add(!slices.Contains(Levels, in.Level), "outside.level", at("level")...)
	faults.Add(in.Started.IsZero(), "outside.start_missing", at("started")...)
	faults.Add(today.Before(in.Started), "outside.start_in_future", at("started")...)
	faults.Add(!in.Ended.IsZero() && (in.Ended.Before(in.Started) || today.Before(in.Ended)), "outside.end", at("ended")...)
}

// AddOutside notes mentees from elsewhere, all or none. They are the mentor's own word
// until the mentee confirms it by a mailed link.
func (s *Service) AddOutside(ctx context.Context, v viewer.Viewer, in []OutsideInput) ([]Pair, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if len(in) == 0 || len(in) > mostOutside {
		return nil, apperr.NewInvalid("outside.how_many", "mentees")
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	var faults apperr.List
	all := make([]Mentorship, len(in))
	ids := make([]id.Mentorship, len(in))
	for i, o := range in {
		o.Name, o.Place, o.Email = strings.Join(strings.Fields(i18n.Clean(o.Name)), " "), strings.TrimSpace(i18n.Clean(o.Place)), directory.NormalEmail(o.Email)
		o.validate(&faults, today, itoa(i))
		m := Mentorship{
			ID: id.New[id.Mentorship](s.ids), Mentor: v.Person, Kind: Informal, Standing: SelfAttested, State: Current, Active: true,
			Started: o.Started, Ended: o.Ended, Trainee: o.Level.Trainee(), ProposedBy: v.Person, MentorConfirmed: true,
			Outside: &Outside{Name: o.Name, Email: o.Email, Level: o.Level, Place: o.Place},
		}
		if !o.Ended.IsZero() {
			m.State, m.Active = Over, false
		}
		all[i], ids[i], in[i] = m, m.ID, o
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		known, err := s.outsideOf(ctx, v.Person)
		if err != nil {
			return err
		}
		for i, m := range all {
			if known[m.Outside.key()] {
				faults.Add(true, "outside.known_already", "mentees", itoa(i), "name")
			}
			known[m.Outside.key()] = true
		}
		if err := faults.Err(); err != nil {
			faults = nil
			return err
		}
		if err := s.insert(ctx, all); err != nil {
			return err
		}
		for i, m := range all {
			if err := s.happened(ctx, v, m.ID, EventProposed, ""); err != nil {
				return err
			}
			if in[i].Ask {
				if err := s.askOutside(ctx, v, m); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	people, err := s.directory.Some(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	return s.seen(ctx, v, all, people, directory.Lines{})
}

func (o Outside) key() string { return i18n.Fold(o.Name) + "\n" + o.Email }

func (s *Service) outsideOf(ctx context.Context, mentor id.Person) (map[string]bool, error) {
	all, err := s.ofPerson(ctx, mentor)
	known := map[string]bool{}
	for _, m := range all {
		if m.Outside != nil {
			known[m.Outside.key()] = true
		}
	}
	return known, err
}

// CanSendLink: the mentor, for a mentee from elsewhere who has an address and has not
// confirmed.
func CanSendLink(v viewer.Viewer, m Mentorship) error {
	switch {
	case !v.SignedIn() || m.Mentor != v.Person || m.Outside == nil:
		return apperr.NewNotFound("mentorship")
	case m.Outside.Email == "":
		return apperr.NewConflict("outside.no_address")
	case m.Standing != SelfAttested:
		return apperr.NewConflict("outside.answered_already")
	}
	return nil
}

// linkEvery is how often a mentee from elsewhere may be written to.
const linkEvery = 24 * time.Hour

// SendLink mails a mentee from elsewhere the link to confirm by, again if need be, once a
// day at most.
func (s *Service) SendLink(ctx context.Context, v viewer.Viewer, which id.Mentorship) (Pair, error) {
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, _ map[id.Person]directory.Person, _ clock.Date) error {
		if err := CanSendLink(v, *m); err != nil {
			return err
		}
		history, err := s.events(ctx, m.ID)
		if err != nil {
			return err
		}
		since := s.clock.Now().Add(-linkEvery)
		if slices.ContainsFunc(history, func(e Event) bool { return e.Kind == EventLinkAsked && e.At.After(since) }) {
			return apperr.NewConflict("outside.sent_lately")
		}
		return s.askOutside(ctx, v, *m)
	})
}

func (s *Service) askOutside(ctx context.Context, v viewer.Viewer, m Mentorship) error {
	token, err := s.Attest(ctx, m.ID)
	if err != nil {
		return err
	}
	mentor, err := s.directory.Some(ctx, m.Mentor)
	if err != nil {
		return err
	}
	if err := s.happened(ctx, v, m.ID, EventLinkAsked, ""); err != nil {
		return err
	}
	to := Recipient{Name: m.Outside.Name, Email: m.Outside.Email, Language: v.Language}
	return s.Mail(ctx, MailAttest, to, "", token, map[string]string{"mentor": mentor[m.Mentor].Name})
}

// Attestation is what a mentee from elsewhere is asked to confirm.
type Attestation struct {
	Mentor  string
	Mentee  string
	Level   Level
	Place   string
	Started clock.Date
	Ended   clock.Date
}

// OpenAttested says what a mailed link asks to confirm. It is INVALID for a link that does
// not work.
func (s *Service) OpenAttested(ctx context.Context, link string) (Attestation, error) {
	ctx = viewer.System(ctx, "attestation")
	which, err := s.OpenAttestation(ctx, link)
	if err != nil {
		return Attestation{}, err
	}
	m, people, err := s.whole(ctx, which)
	if err != nil {
		return Attestation{}, err
	}
	if m.Outside == nil {
		return Attestation{}, apperr.NewNotFound("mentorship")
	}
	return Attestation{people[m.Mentor].Name, m.Outside.Name, m.Outside.Level, m.Outside.Place, m.Started, m.Ended}, nil
}

// AnswerAttested is the mentee's own word: with it the relationship counts as confirmed,
// or is declined. The link is used up.
func (s *Service) AnswerAttested(ctx context.Context, link string, confirm bool) error {
	ctx = viewer.System(ctx, "attestation")
	return s.db.Write(ctx, func(ctx context.Context) error {
		which, err := s.TakeAttestation(ctx, link)
		if err != nil {
			return err
		}
		if err := s.lock(ctx, which); err != nil {
			return err
		}
		m, ok, err := s.one(ctx, which)
		if err != nil {
			return err
		}
		if !ok || m.Outside == nil {
			return apperr.NewNotFound("mentorship")
		}
		kind := EventDisputed
		if confirm {
			kind, m.Standing, m.MenteeConfirmed = EventAttested, Confirmed, true
		} else {
			m.State, m.Active = Declined, false
		}
		if err := s.happened(ctx, viewer.From(ctx), m.ID, kind, ""); err != nil {
			return err
		}
		return s.save(ctx, m)
	})
}
