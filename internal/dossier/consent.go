package dossier

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// askEvery is how often one mentee may be written to.
const askEvery = 24 * time.Hour

// mentored is one of the viewer's relationships as mentor that began; NOT_FOUND otherwise.
func (s *Service) mentored(ctx context.Context, v viewer.Viewer, which id.Mentorship) (mentorship.Mentorship, error) {
	if err := CanSee(v); err != nil {
		return mentorship.Mentorship{}, err
	}
	all, err := s.mentorship.Some(ctx, which)
	m, ok := all[which]
	if err == nil && (!ok || m.Mentor != v.Person || v.By != "" || m.State != mentorship.Current && m.State != mentorship.Over) {
		err = apperr.NewNotFound("mentorship")
	}
	return m, err
}

// AddOutcome notes something a mentee of the viewer's reached. It is the mentor's own word
// until the mentee confirms it.
func (s *Service) AddOutcome(ctx context.Context, v viewer.Viewer, which id.Mentorship, in OutcomeInput, key string) (Outcome, error) {
	m, err := s.mentored(ctx, v, which)
	if err != nil {
		return Outcome{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Outcome{}, err
	}
	in.clean()
	if err := in.validate(m.Started, today); err != nil {
		return Outcome{}, err
	}
	o := Outcome{Owner: v.Person, Mentorship: which, OutcomeInput: in, State: Noted, Noted: s.clock.Now()}
	request := struct {
		Mentorship id.Mentorship
		OutcomeInput
	}{which, in}
	made, err := s.once.Once(ctx, v, "outcomeAdd", key, request, func(ctx context.Context) (string, error) {
		o.ID = id.New[id.Outcome](s.ids)
		if err := s.insertOutcome(own(ctx, v.Person), o); err != nil {
			return "", err
		}
		return string(o.ID), s.audit.Record(ctx, v, "outcome.noted", string(o.ID))
	})
	o.ID = id.Outcome(made)
	return o, err
}

// RemoveOutcome takes one of the viewer's notes back. Versions that were frozen stay as they
// are.
func (s *Service) RemoveOutcome(ctx context.Context, v viewer.Viewer, which id.Outcome) error {
	if err := CanSee(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		ok, err := s.deleteOutcome(own(ctx, v.Person), v.Person, which)
		if err == nil && !ok {
			err = apperr.NewNotFound("outcome")
		}
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "outcome.removed", string(which))
	})
}

// Ask asks a mentee of the viewer's to confirm what is noted of them and whether they may be
// named: two questions with two answers, in one mail, once a day at most.
func (s *Service) Ask(ctx context.Context, v viewer.Viewer, which id.Mentorship) error {
	m, err := s.mentored(ctx, v, which)
	if err != nil {
		return err
	}
	if m.Outside != nil && m.Outside.Email == "" {
		return apperr.NewConflict("outside.no_address")
	}
	return s.db.Write(own(ctx, v.Person), func(ctx context.Context) error {
		if err := s.lockOwner(ctx, v.Person); err != nil {
			return err
		}
		all, err := s.outcomesAbout(ctx, []id.Mentorship{which})
		if err != nil {
			return err
		}
		held, err := s.consentsAbout(ctx, []string{string(which)})
		if err != nil {
			return err
		}
		if at := slices.IndexFunc(held, func(c Consent) bool { return c.Kind == ToBeNamed }); at >= 0 && !asks(held[at].State(), all, which) {
			return apperr.NewConflict("consent.answered")
		}
		c, err := s.asking(ctx, v.Person, m.Mentee, ToBeNamed, string(which))
		if err != nil {
			return err
		}
		for _, o := range all {
			if o.State == Noted && o.Owner == v.Person {
				o.State = Asked
				if err := s.setOutcome(ctx, o); err != nil {
					return err
				}
			}
		}
		if err := s.audit.Record(ctx, v, "consent.asked", string(c)); err != nil {
			return err
		}
		return s.write(ctx, v, m)
	})
}

// AskForLetter asks the writer of a letter to the viewer whether a dossier may quote it.
func (s *Service) AskForLetter(ctx context.Context, v viewer.Viewer, which id.Letter) error {
	letter, err := s.feedback.Letter(ctx, v, which)
	if err != nil || letter.Mentor != v.Person || v.By != "" {
		return apperr.NewNotFound("letter")
	}
	return s.db.Write(own(ctx, v.Person), func(ctx context.Context) error {
		if err := s.lockOwner(ctx, v.Person); err != nil {
			return err
		}
		c, err := s.asking(ctx, v.Person, letter.Mentee, ToBeQuoted, string(which))
		if err != nil {
			return err
		}
		if err := s.audit.Record(ctx, v, "consent.asked", string(c)); err != nil {
			return err
		}
		return s.write(ctx, v, mentorship.Mentorship{Mentee: letter.Mentee})
	})
}

// asks reports that there is something to ask a mentee: whether they may be named, as long as they
// have not answered, or whether something newly noted of them is so.
func asks(naming ConsentState, outcomes []Outcome, which id.Mentorship) bool {
	return naming == NotAsked || naming == Waiting || slices.ContainsFunc(outcomes, func(o Outcome) bool { return o.Mentorship == which && o.State == Noted })
}

// asking notes that somebody is asked. Who has answered is not asked again: they can change
// their mind on their own page. CONFLICT then, and within a day.
func (s *Service) asking(ctx context.Context, owner, giver id.Person, kind ConsentKind, about string) (id.Consent, error) {
	all, err := s.consentsOf(ctx, owner)
	if err != nil {
		return "", err
	}
	at := slices.IndexFunc(all, func(c Consent) bool { return c.Kind == kind && c.About == about })
	now := s.clock.Now()
	var c Consent
	if at >= 0 {
		c = all[at]
		switch {
		case c.LastAsked().After(now.Add(-askEvery)):
			return "", apperr.NewConflict("consent.asked_lately")
		case kind == ToBeQuoted && c.State() != Waiting:
			return "", apperr.NewConflict("consent.answered")
		}
	} else {
		c = Consent{ID: id.New[id.Consent](s.ids), Owner: owner, Giver: giver, Kind: kind, About: about, Asked: now}
		if err := s.insertConsent(ctx, c); err != nil {
			return "", err
		}
	}
	return c.ID, s.insertConsentEvent(ctx, ConsentEvent{ID: id.New[id.ConsentEvent](s.ids), Consent: c.ID, Kind: Waiting, At: now})
}

func (s *Service) write(ctx context.Context, v viewer.Viewer, m mentorship.Mentorship) error {
	if s.Mail == nil {
		return nil
	}
	people := []id.Person{v.Person}
	if m.Mentee != "" {
		people = append(people, m.Mentee)
	}
	known, err := s.directory.ByID(ctx, people...)
	if err != nil {
		return err
	}
	data := map[string]string{"mentor": known[v.Person].Name}
	if m.Outside != nil {
		return s.Mail(ctx, Recipient{Name: m.Outside.Name, Email: m.Outside.Email, Language: v.Language, Link: m.ID}, data)
	}
	p := known[m.Mentee]
	if p.Email == "" || p.Status == directory.Left {
		return apperr.NewConflict("outside.no_address")
	}
	return s.Mail(ctx, Recipient{Person: p.ID, Name: p.Name, Email: p.Email, Language: p.Language}, data)
}

// Question is what one relationship's mentor asks of its mentee.
type Question struct {
	Mentorship id.Mentorship
	Mentor     string
	Since      clock.Date
	Until      clock.Date
	Naming     ConsentState
	Words      string
	Outcomes   []Outcome
}

// LetterQuestion is one letter of the viewer's, and whether a dossier may quote it.
type LetterQuestion struct {
	Letter feedback.Letter
	Mentor string
	State  ConsentState
}

// Questions are what dossiers would say of somebody, for that somebody.
type Questions struct {
	Mentee      string // of a mailed link
	Mentorships []Question
	Letters     []LetterQuestion
}

// AskedOf is what the viewer was asked, and what they said to it.
func (s *Service) AskedOf(ctx context.Context, v viewer.Viewer) (Questions, error) {
	if err := CanSee(v); err != nil {
		return Questions{}, err
	}
	portfolio, err := s.mentorship.Portfolio(ctx, v)
	if err != nil {
		return Questions{}, err
	}
	letters, err := s.feedback.Written(ctx, v)
	if err != nil {
		return Questions{}, err
	}
	var ms []mentorship.Mentorship
	for _, p := range portfolio.Received {
		ms = append(ms, p.Mentorship)
	}
	return s.questions(ctx, ms, letters)
}

// AskedByLink is what somebody from elsewhere was asked. INVALID for a link that does not
// work.
func (s *Service) AskedByLink(ctx context.Context, link string) (Questions, error) {
	m, err := s.linked(ctx, link)
	if err != nil {
		return Questions{}, err
	}
	out, err := s.questions(viewer.System(ctx, "evidence"), []mentorship.Mentorship{m}, nil)
	out.Mentee = m.Outside.Name
	return out, err
}

func (s *Service) linked(ctx context.Context, link string) (mentorship.Mentorship, error) {
	ctx = viewer.System(ctx, "evidence")
	which, err := s.OpenLink(ctx, link)
	if err != nil {
		return mentorship.Mentorship{}, err
	}
	all, err := s.mentorship.Some(ctx, which)
	m, ok := all[which]
	if err == nil && (!ok || m.Outside == nil) {
		err = apperr.NewNotFound("mentorship")
	}
	return m, err
}

func (s *Service) questions(ctx context.Context, ms []mentorship.Mentorship, letters []feedback.Letter) (Questions, error) {
	var out Questions
	ids, subjects, people := make([]id.Mentorship, len(ms)), []string{}, []id.Person{}
	for i, m := range ms {
		ids[i] = m.ID
		subjects = append(subjects, string(m.ID))
		people = append(people, m.Mentor)
	}
	var quoted []string
	for _, l := range letters {
		quoted = append(quoted, string(l.ID))
		people = append(people, l.Mentor)
	}
	subjects = append(subjects, quoted...)
	if len(subjects) == 0 {
		return out, nil
	}
	ctx = about(ctx, ids, quoted)
	consents, err := s.consentsAbout(ctx, subjects)
	if err != nil {
		return out, err
	}
	outcomes, err := s.outcomesAbout(ctx, ids)
	if err != nil {
		return out, err
	}
	known, err := s.directory.Some(ctx, people...)
	if err != nil {
		return out, err
	}
	find := func(kind ConsentKind, about string) Consent {
		for _, c := range consents {
			if c.Kind == kind && c.About == about {
				return c
			}
		}
		return Consent{}
	}
	for _, m := range ms {
		c := find(ToBeNamed, string(m.ID))
		q := Question{Mentorship: m.ID, Mentor: known[m.Mentor].Name, Since: m.Started, Until: m.Ended, Naming: c.State(), Words: c.Words()}
		for _, o := range outcomes {
			if o.Mentorship == m.ID && o.State != Noted {
				q.Outcomes = append(q.Outcomes, o)
			}
		}
		if c.ID != "" {
			out.Mentorships = append(out.Mentorships, q)
		}
	}
	for _, l := range letters {
		c := find(ToBeQuoted, string(l.ID))
		state := c.State()
		if c.ID == "" && l.ForDossier {
			state = Given
		}
		out.Letters = append(out.Letters, LetterQuestion{Letter: l, Mentor: known[l.Mentor].Name, State: state})
	}
	return out, nil
}

// Answer is what a mentee says about one relationship or one letter. Nil is not said.
type Answer struct {
	Mentorship id.Mentorship
	Letter     id.Letter
	Agree      *bool
	Words      string
	Outcomes   []OutcomeAnswer
}

// OutcomeAnswer confirms or disputes one outcome.
type OutcomeAnswer struct {
	Outcome id.Outcome
	Confirm bool
}

const longestWords = 2000

// Answer keeps what the viewer says to a question. Agreement can be withdrawn at any time: the
// dossiers that relied on it are superseded, and nobody is told why.
func (s *Service) Answer(ctx context.Context, v viewer.Viewer, a Answer) (Questions, error) {
	if err := CanSee(v); err != nil {
		return Questions{}, err
	}
	if a.Letter != "" {
		if err := s.answerLetter(ctx, v, a); err != nil {
			return Questions{}, err
		}
		return s.AskedOf(ctx, v)
	}
	all, err := s.mentorship.Some(ctx, a.Mentorship)
	if err != nil {
		return Questions{}, err
	}
	m, ok := all[a.Mentorship]
	if !ok || m.Mentee == "" || m.Mentee != v.Person || v.By != "" {
		return Questions{}, apperr.NewNotFound("mentorship")
	}
	if err := s.answer(ctx, v, m, a); err != nil {
		return Questions{}, err
	}
	return s.AskedOf(ctx, v)
}

// AnswerByLink is Answer of somebody from elsewhere.
func (s *Service) AnswerByLink(ctx context.Context, link string, a Answer) (Questions, error) {
	m, err := s.linked(ctx, link)
	if err != nil {
		return Questions{}, err
	}
	ctx = viewer.System(ctx, "evidence")
	if err := s.answer(ctx, viewer.From(ctx), m, a); err != nil {
		return Questions{}, err
	}
	return s.AskedByLink(ctx, link)
}

func (s *Service) answer(ctx context.Context, v viewer.Viewer, m mentorship.Mentorship, a Answer) error {
	words := strings.TrimSpace(i18n.Clean(a.Words))
	if utf8.RuneCountInString(words) > longestWords {
		return apperr.NewInvalid("text.too_long", "words")
	}
	return s.db.Write(about(ctx, []id.Mentorship{m.ID}, nil), func(ctx context.Context) error {
		if err := s.lockOwner(ctx, m.Mentor); err != nil {
			return err
		}
		outcomes, err := s.outcomesAbout(ctx, []id.Mentorship{m.ID})
		if err != nil {
			return err
		}
		now := s.clock.Now()
		for i, given := range a.Outcomes {
			at := slices.IndexFunc(outcomes, func(o Outcome) bool { return o.ID == given.Outcome && o.State != Noted })
			if at < 0 {
				return apperr.NewNotFound("outcome").At("outcomes", itoa(i))
			}
			o := outcomes[at]
			// What a standing version says was confirmed is so no longer.
			if o.State == Confirmed && !given.Confirm {
				if err := s.overtake(ctx, m.Mentor, string(o.ID)); err != nil {
					return err
				}
			}
			o.State, o.Answered = Disputed, &now
			if given.Confirm {
				o.State = Confirmed
			}
			if err := s.setOutcome(ctx, o); err != nil {
				return err
			}
			if err := s.audit.Record(ctx, v, "outcome.answered", string(o.ID)); err != nil {
				return err
			}
		}
		if a.Agree == nil {
			return nil
		}
		held, err := s.consentsAbout(ctx, []string{string(m.ID)})
		if err != nil {
			return err
		}
		at := slices.IndexFunc(held, func(c Consent) bool { return c.Kind == ToBeNamed })
		if at < 0 {
			return apperr.NewNotFound("consent")
		}
		return s.say(ctx, v, held[at], *a.Agree, words)
	})
}

// say notes an answer to a consent, and supersedes what relied on one that is taken back.
func (s *Service) say(ctx context.Context, v viewer.Viewer, c Consent, agree bool, words string) error {
	said, was := Declined, c.State()
	switch {
	case agree:
		said = Given
	case was == Given || was == Withdrawn:
		said, words = Withdrawn, ""
	default:
		words = ""
	}
	if said == was && words == c.Words() {
		return nil
	}
	if err := s.insertConsentEvent(ctx, ConsentEvent{ID: id.New[id.ConsentEvent](s.ids), Consent: c.ID, Kind: said, Words: words, At: s.clock.Now()}); err != nil {
		return err
	}
	if was == Given && (said != Given || words != c.Words()) {
		if err := s.overtake(ctx, c.Owner, string(c.ID)); err != nil {
			return err
		}
	}
	return s.audit.Record(ctx, v, "consent.answered", string(c.ID))
}

// overtake supersedes the versions of an owner that rely on a consent, or on a confirmation.
func (s *Service) overtake(ctx context.Context, owner id.Person, on string) error {
	all, err := s.versionsOfOwner(own(ctx, owner), owner)
	if err != nil {
		return err
	}
	for _, v := range all {
		if v.State() == Current && slices.Contains(v.Relies, on) {
			if err := s.supersede(ctx, v.ID); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) answerLetter(ctx context.Context, v viewer.Viewer, a Answer) error {
	all, err := s.feedback.Written(ctx, v)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(all, func(l feedback.Letter) bool { return l.ID == a.Letter })
	if at < 0 || v.By != "" {
		return apperr.NewNotFound("letter")
	}
	if a.Agree == nil {
		return nil
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.quote(ctx, v, all[at], *a.Agree) })
}

// quote notes whether a letter may be quoted, inside a Write.
func (s *Service) quote(ctx context.Context, v viewer.Viewer, l feedback.Letter, agree bool) error {
	if err := s.lockOwner(ctx, l.Mentor); err != nil {
		return err
	}
	ctx = about(ctx, nil, []string{string(l.ID)})
	held, err := s.consentsAbout(ctx, []string{string(l.ID)})
	if err != nil {
		return err
	}
	var c Consent
	if len(held) > 0 {
		c = held[0]
	} else {
		c = Consent{ID: id.New[id.Consent](s.ids), Owner: l.Mentor, Giver: l.Mentee, Kind: ToBeQuoted, About: string(l.ID), Asked: l.Signed}
		if err := s.insertConsent(ctx, c); err != nil {
			return err
		}
		if l.ForDossier && !agree {
			e := ConsentEvent{ID: id.New[id.ConsentEvent](s.ids), Consent: c.ID, Kind: Given, At: l.Signed}
			if err := s.insertConsentEvent(ctx, e); err != nil {
				return err
			}
			c.Events = append(c.Events, e)
		}
	}
	return s.say(ctx, v, c, agree, "")
}

// LetterSigned is told inside the Write that a letter was signed or signed anew: what its
// writer said then to its use in a dossier is on record from the beginning.
func (s *Service) LetterSigned(ctx context.Context, l feedback.Letter) error {
	if err := s.lockOwner(ctx, l.Mentor); err != nil {
		return err
	}
	permitted := about(ctx, nil, []string{string(l.ID)})
	held, err := s.consentsAbout(permitted, []string{string(l.ID)})
	if err != nil || len(held) == 0 && !l.ForDossier {
		return err
	}
	if err := s.quote(ctx, viewer.From(ctx), l, l.ForDossier); err != nil {
		return err
	}
	if len(held) > 0 {
		// Its words may be others now than those that a version quotes.
		return s.overtake(ctx, l.Mentor, string(held[0].ID))
	}
	return nil
}
