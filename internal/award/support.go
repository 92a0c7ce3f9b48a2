package award

import (
	"context"
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

// SupportInput asks somebody for a letter of support.
type SupportInput struct {
	Name     string
	Email    string
	Language string
	Waived   bool // the nominee will never read it
}

func (in *SupportInput) clean() {
	in.Name, in.Email = strings.TrimSpace(i18n.Clean(in.Name)), strings.TrimSpace(in.Email)
	if in.Language != "fr" {
		in.Language = "en"
	}
}

func (in SupportInput) validate() error {
	var faults apperr.List
	faults.Add(in.Name == "", "nomination.writer_needs_name", "name")
	faults.Add(utf8.RuneCountInString(in.Name) > longestName, "text.too_long", "name")
	_, domain, ok := strings.Cut(in.Email, "@")
	faults.Add(!ok || domain == "" || strings.ContainsAny(in.Email, " \t,;<>") || len(in.Email) > longestAddress, "nomination.writer_needs_address", "email")
	return faults.Err()
}

// letterUntil is the last day of a letter of support: that of the packages, so that a late
// nominator does not make a writer late, or a later one it was given.
func (m *matter) letterUntil(given clock.Date) clock.Date {
	if until := m.cycle.Phase(ForPackages).To; !until.Before(given) {
		return until
	}
	return given
}

// lettersOpen reports whether letters of support are taken: from the call to the end of the
// packages, and for one letter to the day it was given.
func (m *matter) lettersOpen(given clock.Date) error {
	grace := time.Duration(m.cycle.Phase(ForPackages).Grace) * time.Minute
	if m.cycle.State != Called || m.now.Before(m.cycle.Phase(ForNominations).Opens) || !m.now.Before(m.letterUntil(given).EndOfDay(m.zone).Add(grace)) {
		return apperr.NewConflict("award.phase_closed")
	}
	return nil
}

// AskForLetter asks somebody, of the department or not, for a letter of support, by a mailed
// link that needs no account. By nominators; as many as the award's terms allow.
func (s *Service) AskForLetter(ctx context.Context, v viewer.Viewer, n id.Nomination, in SupportInput) (NominationView, error) {
	in.clean()
	if err := in.validate(); err != nil {
		return NominationView{}, err
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, err := s.supported(ctx, v, n)
		if err != nil {
			return err
		}
		if err := s.ask(ctx, v, m, d, in); err != nil {
			return err
		}
		return s.refresh(ctx, m.cycle.ID)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// supported is a nomination held by one of its nominators while letters are taken.
func (s *Service) supported(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, *sheaf, error) {
	m, d, st, err := s.held(ctx, v, n)
	if err != nil {
		return nil, nil, err
	}
	if !st.has(Nominator) {
		return nil, nil, apperr.New(apperr.Forbidden, "forbidden")
	}
	return m, d, m.lettersOpen(clock.Date{})
}

func (s *Service) ask(ctx context.Context, v viewer.Viewer, m *matter, d *sheaf, in SupportInput) error {
	open := 0
	for _, t := range d.writers {
		if t.state == string(LetterAsked) || t.state == string(LetterReceived) {
			open++
		}
	}
	if open >= m.cycle.Terms.LettersTo {
		return apperr.NewConflict("nomination.letters_enough").With("most", itoa(m.cycle.Terms.LettersTo))
	}
	l := Support{ID: id.New[id.Support](s.ids), Nomination: d.ID, AskedBy: v.Person, Name: in.Name, Email: in.Email, Language: in.Language, Waived: in.Waived, State: LetterAsked, Asked: m.now}
	p, known, err := s.directory.ByEmail(ctx, in.Email)
	if err != nil {
		return err
	}
	if known {
		l.Person = p.ID
	}
	if l.Person == d.Nominee {
		return apperr.NewInvalid("nomination.writer_is_nominee", "email")
	}
	if l.Person == v.Person {
		return apperr.NewInvalid("nomination.writer_is_nominator", "email")
	}
	all, err := s.support(forNominator(ctx, v, d.ID), d.ID)
	if err != nil {
		return err
	}
	for _, other := range all {
		if other.Open() && (strings.EqualFold(other.Email, l.Email) || l.Person != "" && other.Person == l.Person) {
			return apperr.NewConflict("nomination.writer_asked_already")
		}
	}
	if err := s.insertSupport(forNominator(ctx, v, d.ID), l); err != nil {
		return err
	}
	if err := s.writeForLetter(ctx, v, m, d, l, MailSupport); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "nomination.letter_asked", string(d.ID))
}

// writeForLetter mails a writer the link to their letter.
func (s *Service) writeForLetter(ctx context.Context, v viewer.Viewer, m *matter, d *sheaf, l Support, kind string) error {
	people, err := s.directory.Some(ctx, l.AskedBy)
	if err != nil {
		return err
	}
	// With the grace, and a letter that was handed in may be looked at for as long as reviews last.
	expires := m.letterUntil(l.Until).EndOfDay(m.zone).Add(time.Duration(m.cycle.Phase(ForPackages).Grace) * time.Minute)
	if reviewed := m.cycle.Phase(ForReviews).Closes; expires.Before(reviewed) {
		expires = reviewed
	}
	token, err := s.LetterLink(ctx, l.ID, expires)
	if err != nil {
		return err
	}
	waiver := "award.mail_may_read"
	if l.Waived {
		waiver = "award.mail_waived"
	}
	return s.Mail(ctx, kind, Addressee{Person: l.Person, Name: l.Name, Email: l.Email, Language: l.Language}, "", token, map[string]string{
		"nominator": people[l.AskedBy].Name, "nominee": d.nominee.Name, "award": m.cycle.Award.Name.In(l.Language),
		"until": i18n.Deadline(m.letterUntil(l.Until).EndOfDay(m.zone), m.zone, l.Language), "reading": i18n.Message(l.Language, waiver, nil),
	})
}

// letterHeld is a letter of support held by whoever asked for it.
func (s *Service) letterHeld(ctx context.Context, v viewer.Viewer, which id.Support) (*matter, *sheaf, Support, error) {
	n, err := s.nominationOf(ctx, which)
	if err != nil {
		return nil, nil, Support{}, err
	}
	m, d, err := s.supported(ctx, v, n)
	if err != nil {
		return nil, nil, Support{}, err
	}
	l, err := s.supportBy(forNominator(ctx, v, d.ID), which)
	if err == nil && l.AskedBy != v.Person {
		err = apperr.NewNotFound("letter")
	}
	return m, d, l, err
}

// ReplaceLetter asks somebody else instead. The first link is dead from then on.
func (s *Service) ReplaceLetter(ctx context.Context, v viewer.Viewer, which id.Support, in SupportInput) (NominationView, error) {
	in.clean()
	if err := in.validate(); err != nil {
		return NominationView{}, err
	}
	var of id.Nomination
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, l, err := s.letterHeld(ctx, v, which)
		if err != nil {
			return err
		}
		of = d.ID
		if l.State == LetterReceived || l.State == LetterReplaced {
			return apperr.NewConflict("nomination.letter_there")
		}
		l.State = LetterReplaced
		if err := s.updateSupport(forNominator(ctx, v, d.ID), l, l.Revision); err != nil {
			return err
		}
		for i := range d.writers {
			if d.writers[i].id == string(l.ID) {
				d.writers[i].state = string(LetterReplaced)
			}
		}
		if err := s.ask(ctx, v, m, d, in); err != nil {
			return err
		}
		return s.refresh(ctx, m.cycle.ID)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, of)
}

// remindEvery is how often somebody may be reminded.
const remindEvery = 24 * time.Hour

// RemindLetter writes to a writer once more, once a day at most.
func (s *Service) RemindLetter(ctx context.Context, v viewer.Viewer, which id.Support) (NominationView, error) {
	var of id.Nomination
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, l, err := s.letterHeld(ctx, v, which)
		if err != nil {
			return err
		}
		of = d.ID
		if l.State != LetterAsked {
			return apperr.NewConflict("nomination.letter_answered")
		}
		return s.remindWriter(ctx, v, m, d, l)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, of)
}

func (s *Service) remindWriter(ctx context.Context, v viewer.Viewer, m *matter, d *sheaf, l Support) error {
	last := l.Asked
	if l.Reminded != nil {
		last = *l.Reminded
	}
	if m.now.Before(last.Add(remindEvery)) {
		return apperr.NewConflict("nomination.reminded_lately")
	}
	if err := s.supportReminded(forLetter(ctx, l.ID), l.ID, m.now); err != nil {
		return err
	}
	return s.writeForLetter(ctx, v, m, d, l, MailSupportAgain)
}

// LetterTime is more time for one letter of support.
type LetterTime struct {
	Until  clock.Date `json:"until"`
	Reason string     `json:"reason"`
}

// ExtendLetter gives a letter that was asked for until the end of a day, with a reason that
// stays, and mails its writer the link with the new day. By the chair without a conflict.
func (s *Service) ExtendLetter(ctx context.Context, v viewer.Viewer, which id.Support, given LetterTime) error {
	if err := CanSee(v); err != nil {
		return err
	}
	given.Reason = tidyLine(given.Reason)
	return s.db.Write(ctx, func(ctx context.Context) error {
		n, err := s.nominationOf(ctx, which)
		if err != nil {
			return err
		}
		m, d, st, err := s.held(ctx, v, n)
		if apperr.CodeOf(err) == apperr.NotFound {
			return apperr.NewNotFound("letter")
		}
		if err != nil {
			return err
		}
		if judge := st.judging(); !judge.has(Chair) || !judge.May(Identify, TheSupport) {
			return apperr.NewNotFound("letter")
		}
		l, err := s.supportBy(forLetter(ctx, which), which)
		if err != nil {
			return err
		}
		if m.cycle.State != Called {
			return apperr.NewConflict("award.phase_closed")
		}
		if l.State != LetterAsked {
			return apperr.NewConflict("nomination.letter_answered")
		}
		var faults apperr.List
		faults.Add(!m.letterUntil(l.Until).Before(given.Until) || given.Until.Before(m.today) || m.cycle.Phase(ForMeeting).From.Before(given.Until), "award.letter_until", "until")
		faults.Add(given.Reason == "", "award.reason_missing", "reason")
		faults.Add(utf8.RuneCountInString(given.Reason) > longestReason, "text.too_long", "reason")
		if err := faults.Err(); err != nil {
			return err
		}
		if err := s.setLetterUntil(forLetter(ctx, which), which, given.Until, m.now); err != nil {
			return err
		}
		l.Until = given.Until
		if err := s.writeForLetter(ctx, v, m, d, l, MailSupportAgain); err != nil {
			return err
		}
		if err := s.happened(ctx, m.cycle.ID, LetterExtended, string(which), given); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.letter_extended", string(m.cycle.ID))
	})
}

// LetterView is what a writer sees by the mailed link: what is asked, and what they wrote.
type LetterView struct {
	Nominee   string
	Nominator string
	Award     i18n.Text
	Year      int
	Writer    string
	State     SupportState
	Waived    bool
	Text      string
	Reason    string
	Most      int // characters
	Until     time.Time
	Open      bool // letters are taken
	Revision  int
}

// OpenLetter is a letter by its mailed link. It is INVALID for a link that does not work.
func (s *Service) OpenLetter(ctx context.Context, link string) (LetterView, error) {
	ctx = viewer.System(ctx, "letter of support")
	l, m, d, err := s.byLink(ctx, link)
	if err != nil {
		return LetterView{}, err
	}
	asked, err := s.directory.Some(ctx, l.AskedBy)
	if err != nil {
		return LetterView{}, err
	}
	view := LetterView{
		Nominee: d.nominee.Name, Nominator: asked[l.AskedBy].Name, Award: m.cycle.Award.Name, Year: m.cycle.Year, Writer: l.Name, State: l.State,
		Waived: l.Waived, Reason: l.Reason, Most: m.cycle.Terms.Letter, Until: m.letterUntil(l.Until).EndOfDay(m.zone), Open: m.lettersOpen(l.Until) == nil, Revision: l.Revision,
	}
	if l.Text != nil {
		view.Text = *l.Text
	}
	return view, nil
}

func (s *Service) byLink(ctx context.Context, link string) (Support, *matter, *sheaf, error) {
	fail := func(err error) (Support, *matter, *sheaf, error) { return Support{}, nil, nil, err }
	which, err := s.LetterOf(ctx, link)
	if err != nil {
		return fail(err)
	}
	l, err := s.supportBy(forLetter(ctx, which), which)
	if apperr.CodeOf(err) == apperr.NotFound || err == nil && l.State == LetterReplaced {
		return fail(apperr.NewInvalid("auth.link_dead", "token"))
	}
	if err != nil {
		return fail(err)
	}
	m, d, err := s.matterOf(ctx, l.Nomination)
	if err != nil {
		return fail(err)
	}
	if d.State == Withdrawn {
		return fail(apperr.NewInvalid("auth.link_dead", "token"))
	}
	return l, m, d, nil
}

// WriteLetter keeps a letter as it is being written, or with submit hands it in; until
// letters close it may be changed. CONFLICT when it was changed elsewhere since.
func (s *Service) WriteLetter(ctx context.Context, link, text string, revision int, submit bool) (LetterView, error) {
	system := viewer.System(ctx, "letter of support")
	err := s.db.Write(system, func(ctx context.Context) error {
		l, m, d, err := s.byLink(ctx, link)
		if err != nil {
			return err
		}
		if err := m.lettersOpen(l.Until); err != nil {
			return err
		}
		text := strings.TrimSpace(i18n.Clean(text))
		var faults apperr.List
		faults.Add(utf8.RuneCountInString(text) > m.cycle.Terms.Letter, "nomination.letter_too_long", "text")
		faults.Add(submit && text == "", "nomination.letter_missing", "text")
		if err := faults.Err(); err != nil {
			return err
		}
		if l.State == LetterDeclined {
			return apperr.NewConflict("nomination.letter_declined")
		}
		if l.State == LetterReceived && !submit {
			return apperr.NewConflict("nomination.letter_there")
		}
		l.Text = &text
		if submit {
			l.State, l.Answered = LetterReceived, &m.now
			if err := s.audit.Record(ctx, viewer.From(ctx), "nomination.letter_received", string(d.ID)); err != nil {
				return err
			}
		}
		return s.updateSupport(forLetter(ctx, l.ID), l, revision)
	})
	if err != nil {
		return LetterView{}, err
	}
	return s.OpenLetter(ctx, link)
}

// InstallLetter hands in a letter that came another way than by its link: of a department that
// brings its records along. It checks no viewer.
func (s *Service) InstallLetter(ctx context.Context, which id.Support, text string) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		l, err := s.supportBy(forLetter(ctx, which), which)
		if err != nil {
			return err
		}
		now := s.clock.Now()
		l.State, l.Text, l.Answered = LetterReceived, &text, &now
		return s.updateSupport(forLetter(ctx, which), l, l.Revision)
	})
}

// DeclineLetter says that somebody will not write, with a reason if they like. Whoever asked
// is told, and may ask somebody else.
func (s *Service) DeclineLetter(ctx context.Context, link, reason string) (LetterView, error) {
	system := viewer.System(ctx, "letter of support")
	err := s.db.Write(system, func(ctx context.Context) error {
		l, m, d, err := s.byLink(ctx, link)
		if err != nil {
			return err
		}
		reason = strings.TrimSpace(i18n.Clean(reason))
		if utf8.RuneCountInString(reason) > longestReason {
			return apperr.NewInvalid("text.too_long", "reason")
		}
		if l.State != LetterAsked {
			return apperr.NewConflict("nomination.letter_answered")
		}
		l.State, l.Reason, l.Answered = LetterDeclined, reason, &m.now
		if err := s.updateSupport(forLetter(ctx, l.ID), l, l.Revision); err != nil {
			return err
		}
		if err := s.tell(ctx, MailSupportDeclined, l.AskedBy, "/awards/nominations/"+string(d.ID), m.cycle, map[string]string{"nominee": d.nominee.Name, "writer": l.Name}); err != nil {
			return err
		}
		if err := s.refresh(ctx, m.cycle.ID); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "nomination.letter_declined", string(d.ID))
	})
	if err != nil {
		return LetterView{}, err
	}
	return s.OpenLetter(ctx, link)
}

// Addressee is who gets a mail. Person is "" for somebody from elsewhere.
type Addressee struct {
	Person   id.Person
	Name     string
	Email    string
	Language string
}

// Kinds of the mails this domain asks for.
const (
	MailNominator       = "award_nominator"
	MailSupport         = "award_support"
	MailSupportAgain    = "award_support_again"
	MailSupportDeclined = "award_support_declined"
	MailNominee         = "award_nominee"
	MailMissing         = "award_missing"
	MailReview          = "award_review"
	MailReviewAgain     = "award_review_again"
	MailWon             = "award_won"
	MailNomineeWon      = "award_nominee_won"
	MailNotChosen       = "award_not_chosen"
)

// tell writes to somebody of the department, with a link to a path of the screens.
func (s *Service) tell(ctx context.Context, kind string, to id.Person, path string, c Cycle, data map[string]string) error {
	people, err := s.directory.ByID(ctx, to)
	if err != nil {
		return err
	}
	addressee, ok := addressed(people[to])
	if !ok {
		return nil
	}
	return s.Mail(ctx, kind, addressee, path, "", letterData(c, addressee, data))
}

// addressed is somebody of the department as mail reaches them; nobody who is unknown or has left.
func addressed(p directory.Person) (Addressee, bool) {
	return Addressee{p.ID, p.Name, p.Email, p.Language}, p.ID != "" && p.Status != directory.Left
}

// letterData fills the gaps of a mail about a year of an award.
func letterData(c Cycle, to Addressee, data map[string]string) map[string]string {
	with := map[string]string{"award": c.Award.Name.In(to.Language)}
	for k, v := range data {
		with[k] = v
	}
	return with
}
