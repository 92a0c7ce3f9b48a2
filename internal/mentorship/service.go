package mentorship

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Kinds of the mails this domain asks for.
const (
	MailApprove    = "mentorship_approve"
	MailConfirm    = "mentorship_confirm"
	MailStarted    = "mentorship_started"
	MailBroken     = "mentorship_broken"
	MailMentorLeft = "mentorship_mentor_left"
	MailLeaving    = "mentorship_mentor_leaving"
	MailStays      = "mentorship_mentor_stays"
	MailAttest     = "mentorship_attest"
	MailPlan       = "plan_submitted"
	MailPlanBack   = "plan_decided"
	MailDigest     = "mentorship_digest"
)

// Recipient is who gets a mail. Person is "" for somebody from elsewhere.
type Recipient struct {
	Person   id.Person
	Name     string
	Email    string
	Language string
}

// Service is mentorship's use cases.
type Service struct {
	db        *store.DB
	ids       id.Source
	clock     clock.Clock
	audit     *audit.Log
	outbox    *outbox.Queue
	directory *directory.Service

	// Mail asks for a mail inside a Write, with a link to a path of the screens, or to where
	// a token leads. Set by cmd.
	Mail func(ctx context.Context, kind string, to Recipient, path string, token id.Token, data map[string]string) error
	// Attest makes the link by which a mentee from elsewhere confirms; OpenAttestation says
	// which relationship a link is for, and TakeAttestation uses it up. Set by cmd.
	Attest          func(ctx context.Context, m id.Mentorship) (id.Token, error)
	OpenAttestation func(ctx context.Context, link string) (id.Mentorship, error)
	TakeAttestation func(ctx context.Context, link string) (id.Mentorship, error)
	// Changed is told, inside the Write, that a relationship has changed. Set by cmd.
	Changed func(ctx context.Context) error
	// AnnualReview is what the annual review asks about mentorship. Set by cmd.
	AnnualReview func(ctx context.Context) (Questionnaire, error)
	// CheckIn is the questionnaire of the check-in in force, and CheckInVersion an earlier
	// one; CheckAnswers checks answers, with whole that none is missing, and gives the document
	// to keep. Set by cmd.
	CheckIn        func(ctx context.Context) (Questionnaire, error)
	CheckInVersion func(ctx context.Context, version id.Version) (Questionnaire, error)
	CheckAnswers   func(ctx context.Context, q Questionnaire, answers any, today clock.Date, whole bool) ([]byte, error)
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, q *outbox.Queue, d *directory.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, outbox: q, directory: d}
	q.Handle(recheckJob, func(ctx context.Context, _ []byte) error { return s.renew(viewer.System(ctx, "mentorship")) })
	q.Handle(dailyJob, func(ctx context.Context, _ []byte) error { return s.Daily(viewer.System(ctx, "mentorship")) })
	return s
}

func itoa(n int) string { return strconv.Itoa(n) }

// FormalMentors are the active formal mentorships of the mentees named, of everybody
// when none is named. For other domains; it checks no viewer.
func (s *Service) FormalMentors(ctx context.Context, mentees ...id.Person) (map[id.Person]Mentorship, error) {
	return s.formal(ctx, mentees)
}

// Record writes relationships that the department has on record, inside the Write of
// the domain that checked them. A mentee who has a formal mentor keeps that one only
// if it is ended first (CONFLICT).
func (s *Service) Record(ctx context.Context, in []Mentorship) error {
	for i := range in {
		in[i].ID = id.New[id.Mentorship](s.ids)
		if in[i].State == "" {
			in[i].State = Over
			if in[i].Active {
				in[i].State = Current
			}
		}
	}
	return hasFormal(s.insert(ctx, in))
}

func hasFormal(err error) error {
	if store.Duplicate(err) {
		return apperr.NewConflict("mentorship.has_formal_mentor")
	}
	return err
}

// End closes relationships on a day, without fault, inside a Write.
func (s *Service) End(ctx context.Context, on clock.Date, ids ...id.Mentorship) error {
	if len(ids) == 0 {
		return nil
	}
	return s.end(ctx, on, ids)
}

// Correct writes a relationship as it is or was on record, inside the Write of the domain
// that checked it.
func (s *Service) Correct(ctx context.Context, m Mentorship) error { return hasFormal(s.save(ctx, m)) }

// Withdraw takes relationships off the record as if they had not been, inside the Write of
// the domain that recorded them by mistake and knows that nothing came of them (Used).
func (s *Service) Withdraw(ctx context.Context, ids []id.Mentorship) error {
	return s.withdraw(ctx, ids)
}

// Used are those relationships of which something came: a meeting, an event, or that another
// record names them.
func (s *Service) Used(ctx context.Context, ids []id.Mentorship) (map[id.Mentorship]bool, error) {
	texts := make([]string, len(ids))
	for i, m := range ids {
		texts[i] = string(m)
	}
	named, err := s.db.References(ctx, "mentorships", texts)
	out := make(map[id.Mentorship]bool, len(named))
	for _, m := range named {
		out[id.Mentorship(m)] = true
	}
	return out, err
}

// ByID are relationships by identifier. For other domains; it checks no viewer.
func (s *Service) ByID(ctx context.Context, ids ...id.Mentorship) (map[id.Mentorship]Mentorship, error) {
	return s.byID(ctx, ids)
}

// Of are the relationships somebody of these people is in, in whatever state. For other
// domains; it checks no viewer.
func (s *Service) Of(ctx context.Context, people []id.Person) ([]Mentorship, error) {
	return s.of(ctx, people)
}

// Broken are the formal mentorships whose mentee reports to the mentor. For other domains; it
// checks no viewer.
func (s *Service) Broken(ctx context.Context) ([]Mentorship, error) { return s.broken(ctx) }

// Since are the mentorships between people of the department that are active, or that
// ended on or after a day. For other domains; it checks no viewer.
func (s *Service) Since(ctx context.Context, day clock.Date) ([]Mentorship, error) {
	return s.since(ctx, day)
}

// Among are the mentorships between some people of the department that are active or over. For
// other domains; it checks no viewer.
func (s *Service) Among(ctx context.Context, people ...id.Person) ([]Mentorship, error) {
	if len(people) == 0 {
		return nil, nil
	}
	return s.among(ctx, people)
}

// Given are the mentorships in which people are the mentors, in whatever state. For other
// domains; it checks no viewer.
func (s *Service) Given(ctx context.Context, mentors ...id.Person) ([]Mentorship, error) {
	if len(mentors) == 0 {
		return nil, nil
	}
	return s.given(ctx, mentors)
}

// ProposeInput asks for a relationship.
type ProposeInput struct {
	Mentor      id.Person
	Mentee      id.Person // "": the viewer
	Kind        Kind
	Supervision bool
	Needs       Needs
}

// Propose begins a relationship: a formal one waits for the mentee's director and
// physician-in-chief, then for whoever of the two did not propose it; any other for the
// latter alone. Leaders, facilitators and the lead may propose for a mentee of theirs.
//
// It is INVALID for oneself and for a formal mentor the mentee reports to, CONFLICT when
// there is a formal mentor already or the pair stands, and then nothing is written.
func (s *Service) Propose(ctx context.Context, v viewer.Viewer, in ProposeInput) (Pair, error) {
	if !v.SignedIn() {
		return Pair{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if in.Mentee == "" {
		in.Mentee = v.Person
	}
	in.Needs.Words = strings.TrimSpace(i18n.Clean(in.Needs.Words))
	var faults apperr.List
	faults.Add(!slices.Contains(Kinds, in.Kind), "mentorship.unknown_kind", "kind")
	in.Needs.validate(&faults, "needs")
	if err := faults.Err(); err != nil {
		return Pair{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Pair{}, err
	}
	m := Mentorship{
		ID: id.New[id.Mentorship](s.ids), Mentor: in.Mentor, Mentee: in.Mentee, Kind: in.Kind, Standing: SelfAttested, State: Proposed,
		Supervision: in.Supervision, Needs: in.Needs, ProposedBy: v.Person,
		MentorConfirmed: in.Mentor == v.Person, MenteeConfirmed: in.Mentee == v.Person,
	}
	m.settle(today)
	err = s.db.Write(ctx, func(ctx context.Context) error {
		people, err := s.directory.ByID(ctx, in.Mentor, in.Mentee)
		if err != nil {
			return err
		}
		mentor, known := people[in.Mentor]
		mentee, here := people[in.Mentee]
		if !here || mentee.Status == directory.Left || !canProposeFor(v, m, placeOf(mentee)) {
			return apperr.NewNotFound("person").At("mentee")
		}
		if !known || mentor.Gone(today) {
			return apperr.NewNotFound("person").At("mentor")
		}
		if err := s.lockMentee(ctx, in.Mentee); err != nil {
			return err
		}
		lines, err := s.directory.Lines(ctx)
		if err != nil {
			return err
		}
		if err := s.admissible(ctx, m, placeOf(mentee), lines); err != nil {
			return err
		}
		if err := s.insert(ctx, []Mentorship{m}); err != nil {
			return err
		}
		if err := s.happened(ctx, v, m.ID, EventProposed, ""); err != nil {
			return err
		}
		if m.State == Approved {
			return s.askToConfirm(ctx, m, people)
		}
		return s.askToApprove(ctx, m, mentor, mentee, lines)
	})
	if err != nil {
		return Pair{}, err
	}
	return s.Pair(ctx, v, m.ID)
}

// canProposeFor: each of the two, and for a mentee their leaders and facilitator and
// those who run the programme: some are too shy to ask.
func canProposeFor(v viewer.Viewer, m Mentorship, at place) bool {
	return m.Has(v.Person) || canLead(v, at) || v.HasFor(viewer.Facilitator, at.division) || v.Has(viewer.ProgramLead)
}

// admissible says by the rules of today why a relationship cannot be.
func (s *Service) admissible(ctx context.Context, m Mentorship, at place, lines directory.Lines) error {
	if m.Mentor == m.Mentee {
		return apperr.NewInvalid("mentorship.oneself", "mentor")
	}
	if m.Kind == Formal {
		if err := CheckFormal(m.Mentor, m.Mentee, at.division, at.site, lines); err != nil {
			return err
		}
	}
	others, err := s.ofMentee(ctx, m.Mentee)
	if err != nil {
		return err
	}
	for _, o := range others {
		switch {
		case o.ID == m.ID:
		case m.Kind == Formal && o.Kind == Formal && o.Active:
			return apperr.NewConflict("mentorship.has_formal_mentor").At("kind")
		case m.Kind == Formal && o.Kind == Formal && m.State != Approved:
			return apperr.NewConflict("mentorship.proposed_already").At("kind")
		case m.Kind == o.Kind && m.Mentor == o.Mentor:
			return apperr.NewConflict("mentorship.pair_exists").At("mentor")
		}
	}
	return nil
}

func (s *Service) happened(ctx context.Context, v viewer.Viewer, m id.Mentorship, kind EventKind, reason string) error {
	e := Event{Kind: kind, Actor: v.Person, Reason: reason, At: s.clock.Now()}
	if v.By != "" {
		e.Actor, e.For = v.By, v.Person
	}
	if err := s.insertEvent(ctx, m, e); err != nil {
		return err
	}
	if err := s.changed(ctx); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "mentorship."+strings.ToLower(string(kind)), string(m))
}

// changed tells whoever depends on who mentors whom.
func (s *Service) changed(ctx context.Context) error {
	if s.Changed == nil {
		return nil
	}
	return s.Changed(ctx)
}

// write asks for a mail to a person who has an address.
func (s *Service) write(ctx context.Context, kind string, to directory.Person, path string, data map[string]string) error {
	if to.Email == "" || to.Status == directory.Left || s.Mail == nil {
		return nil
	}
	return s.Mail(ctx, kind, Recipient{to.ID, to.Name, to.Email, to.Language}, path, "", data)
}

// writeTo is write to people by identifier, each once.
func (s *Service) writeTo(ctx context.Context, kind string, to []id.Person, path string, data map[string]string) error {
	slices.Sort(to)
	to = slices.Compact(to)
	people, err := s.directory.ByID(ctx, to...)
	if err != nil {
		return err
	}
	for _, p := range to {
		if err := s.write(ctx, kind, people[p], path, data); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) askToApprove(ctx context.Context, m Mentorship, mentor, mentee directory.Person, lines directory.Lines) error {
	at := placeOf(mentee)
	leaders := slices.Concat(lines.Directors(at.division), lines.Chiefs(at.site))
	leaders = slices.DeleteFunc(leaders, m.Has)
	return s.writeTo(ctx, MailApprove, leaders, "/mentorship/approvals", map[string]string{"mentor": mentor.Name, "mentee": mentee.Name})
}

func (s *Service) askToConfirm(ctx context.Context, m Mentorship, people map[id.Person]directory.Person) error {
	data := map[string]string{"mentor": people[m.Mentor].Name, "mentee": people[m.Mentee].Name}
	for _, side := range []struct {
		who  id.Person
		done bool
	}{{m.Mentee, m.MenteeConfirmed}, {m.Mentor, m.MentorConfirmed}} {
		if side.done {
			continue
		}
		if err := s.write(ctx, MailConfirm, people[side.who], "/mentorship/"+string(m.ID), data); err != nil {
			return err
		}
	}
	return nil
}

// Approve gives the approvals that are the viewer's, or those of whom they stand in for,
// to each of the relationships: all or none. The rules are looked at again.
func (s *Service) Approve(ctx context.Context, v viewer.Viewer, which []id.Mentorship) ([]Pair, error) {
	if len(which) == 0 || len(which) > 100 {
		return nil, apperr.NewInvalid("mentorship.choose_some", "mentorships")
	}
	acting, err := s.Acting(ctx, v, ScopeApprovals)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		lines, err := s.directory.Lines(ctx)
		if err != nil {
			return err
		}
		var faults apperr.List
		for i, one := range which {
			err := s.approve(ctx, append([]viewer.Viewer{v}, acting...), one, lines, today)
			if all := apperr.All(err); len(all) > 0 && apperr.CodeOf(err) != apperr.Unavailable {
				faults = append(faults, all[0].At("mentorships", itoa(i)))
			} else if err != nil {
				return err
			}
		}
		return faults.Err()
	})
	if err != nil {
		return nil, err
	}
	return s.pairs(ctx, v, which)
}

func (s *Service) approve(ctx context.Context, viewers []viewer.Viewer, which id.Mentorship, lines directory.Lines, today clock.Date) error {
	if err := s.lock(ctx, which); err != nil {
		return err
	}
	m, people, err := s.whole(ctx, which)
	if err != nil {
		return err
	}
	at := placeOf(people[m.Mentee])
	given := Sides{}
	for _, v := range viewers {
		sides := CanApprove(v, m, at, vacancies(m, at, lines))
		if v.By != "" && m.Has(v.By) {
			continue // nobody approves their own, for whomever
		}
		if sides.Director && !given.Director {
			m.DirectorApproved, given.Director = true, true
			if err := s.happened(ctx, v, m.ID, EventDirector, ""); err != nil {
				return err
			}
		}
		if sides.Chief && !given.Chief {
			m.ChiefApproved, given.Chief = true, true
			if err := s.happened(ctx, v, m.ID, EventChief, ""); err != nil {
				return err
			}
		}
	}
	if !given.any() {
		return apperr.NewNotFound("mentorship")
	}
	if err := s.admissible(ctx, m, at, lines); err != nil {
		return err
	}
	m.settle(today)
	if err := s.save(ctx, m); err != nil {
		return err
	}
	if m.State == Approved {
		return s.askToConfirm(ctx, m, people)
	}
	return nil
}

// whole is a relationship with its people, their addresses and roles.
func (s *Service) whole(ctx context.Context, which id.Mentorship) (Mentorship, map[id.Person]directory.Person, error) {
	m, ok, err := s.one(ctx, which)
	if err != nil {
		return m, nil, err
	}
	if !ok {
		return m, nil, apperr.NewNotFound("mentorship")
	}
	ids := []id.Person{m.Mentor}
	if m.Mentee != "" {
		ids = append(ids, m.Mentee)
	}
	people, err := s.directory.ByID(ctx, ids...)
	return m, people, err
}

// change is one act on a relationship: it is held, looked at, changed and saved.
func (s *Service) change(ctx context.Context, v viewer.Viewer, which id.Mentorship, do func(ctx context.Context, m *Mentorship, people map[id.Person]directory.Person, today clock.Date) error) (Pair, error) {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Pair{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lock(ctx, which); err != nil {
			return err
		}
		m, people, err := s.whole(ctx, which)
		if err != nil {
			return err
		}
		if err := do(ctx, &m, people, today); err != nil {
			return err
		}
		return hasFormal(s.save(ctx, m))
	})
	if err != nil {
		return Pair{}, err
	}
	return s.Pair(ctx, v, which)
}

// Confirm is the word of one of the two. With both the relationship begins today; a
// formal one must still keep the rules.
func (s *Service) Confirm(ctx context.Context, v viewer.Viewer, which id.Mentorship) (Pair, error) {
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, people map[id.Person]directory.Person, today clock.Date) error {
		if err := CanConfirm(v, *m); err != nil {
			return err
		}
		lines, err := s.directory.Lines(ctx)
		if err != nil {
			return err
		}
		if err := s.admissible(ctx, *m, placeOf(people[m.Mentee]), lines); err != nil {
			return err
		}
		kind := EventMentee
		if v.Person == m.Mentor {
			kind, m.MentorConfirmed = EventMentor, true
		} else {
			m.MenteeConfirmed = true
		}
		if err := s.happened(ctx, v, m.ID, kind, ""); err != nil {
			return err
		}
		m.settle(today)
		if !m.Active {
			return nil
		}
		if err := s.happened(ctx, v, m.ID, EventStarted, ""); err != nil {
			return err
		}
		if m.Kind == Formal {
			if _, err := s.finishTasks(ctx, TaskFormalMentor, today, "", string(m.ID), m.Mentee); err != nil {
				return err
			}
		}
		data := map[string]string{"mentor": people[m.Mentor].Name, "mentee": people[m.Mentee].Name}
		return s.writeTo(ctx, MailStarted, []id.Person{m.Mentor, m.Mentee}, "/mentorship/"+string(m.ID), data)
	})
}

const mostReason = 1000

func reasonOf(written string) (string, error) {
	reason := strings.TrimSpace(i18n.Clean(written))
	if utf8.RuneCountInString(reason) > mostReason {
		return "", apperr.NewInvalid("text.too_long", "reason")
	}
	return reason, nil
}

// Decline says no before a relationship begins. The reason, if any, is for its writer.
func (s *Service) Decline(ctx context.Context, v viewer.Viewer, which id.Mentorship, reason string) (Pair, error) {
	reason, err := reasonOf(reason)
	if err != nil {
		return Pair{}, err
	}
	acting, err := s.Acting(ctx, v, ScopeApprovals)
	if err != nil {
		return Pair{}, err
	}
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, people map[id.Person]directory.Person, _ clock.Date) error {
		lines, err := s.directory.Lines(ctx)
		if err != nil {
			return err
		}
		at := placeOf(people[m.Mentee])
		by, refused := v, CanDecline(v, *m, at, vacancies(*m, at, lines))
		for _, other := range acting {
			if refused != nil && !m.Has(v.Person) && CanDecline(other, *m, at, vacancies(*m, at, lines)) == nil && !m.Has(other.Person) {
				by, refused = other, nil
			}
		}
		if refused != nil {
			return refused
		}
		m.State = Declined
		return s.happened(ctx, by, m.ID, EventDeclined, reason)
	})
}

// Finish ends a relationship today, without fault. The reason, if any, is for its writer.
func (s *Service) Finish(ctx context.Context, v viewer.Viewer, which id.Mentorship, reason string) (Pair, error) {
	reason, err := reasonOf(reason)
	if err != nil {
		return Pair{}, err
	}
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, people map[id.Person]directory.Person, today clock.Date) error {
		if err := CanEnd(v, *m, placeOf(people[m.Mentee])); err != nil {
			return err
		}
		m.over(today)
		return s.happened(ctx, v, m.ID, EventEnded, reason)
	})
}

// over ends a relationship on a day.
func (m *Mentorship) over(on clock.Date) {
	m.State, m.Active, m.Ended, m.Broken, m.QuietSince = Over, false, on, false, clock.Date{}
	if m.Ended.Before(m.Started) {
		m.Ended = m.Started
	}
}

// ReportQuiet says that two have not been in touch for a while; Resume that they are
// again. Facilitator and director see how it stands, and not who said so.
func (s *Service) ReportQuiet(ctx context.Context, v viewer.Viewer, which id.Mentorship) (Pair, error) {
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, _ map[id.Person]directory.Person, today clock.Date) error {
		if err := CanReportQuiet(v, *m); err != nil {
			return err
		}
		m.QuietSince = today
		return s.happened(ctx, v, m.ID, EventQuiet, "")
	})
}

// Resume: see ReportQuiet.
func (s *Service) Resume(ctx context.Context, v viewer.Viewer, which id.Mentorship) (Pair, error) {
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, _ map[id.Person]directory.Person, _ clock.Date) error {
		if err := CanNote(v, *m); err != nil {
			return err
		}
		if m.QuietSince.IsZero() {
			return apperr.NewConflict("mentorship.not_quiet")
		}
		m.QuietSince = clock.Date{}
		return s.happened(ctx, v, m.ID, EventResumed, "")
	})
}

// NoteMeeting notes that the two met on a day, by one of them or by an assistant of
// theirs. It is INVALID for a day that has not come, or is not within the relationship,
// and CONFLICT for a day noted already.
func (s *Service) NoteMeeting(ctx context.Context, v viewer.Viewer, which id.Mentorship, on clock.Date) (Pair, error) {
	by, err := s.party(ctx, v, which)
	if err != nil {
		return Pair{}, err
	}
	return s.change(ctx, v, which, func(ctx context.Context, m *Mentorship, _ map[id.Person]directory.Person, today clock.Date) error {
		if err := CanNote(by, *m); err != nil {
			return err
		}
		switch {
		case on.IsZero():
			return apperr.NewInvalid("meeting.day_missing", "heldOn")
		case today.Before(on):
			return apperr.NewInvalid("meeting.in_future", "heldOn")
		case on.Before(m.Started) && !m.Started.IsZero():
			return apperr.NewInvalid("meeting.before_start", "heldOn").With("day", m.Started)
		case m.State == Over && m.Ended.Before(on):
			return apperr.NewInvalid("meeting.after_end", "heldOn").With("day", m.Ended)
		}
		noted := Meeting{ID: id.New[id.Meeting](s.ids), Mentorship: m.ID, HeldOn: on, NotedBy: by.Person}
		if by.By != "" {
			noted.NotedBy = by.By
		}
		if err := s.insertMeeting(ctx, noted); err != nil {
			if store.Duplicate(err) {
				return apperr.NewConflict("meeting.noted_already").At("heldOn")
			}
			return err
		}
		m.QuietSince = clock.Date{}
		return s.audit.Record(ctx, by, "meeting.noted", string(m.ID))
	})
}

// RemoveMeeting takes a note back, by one of the two or by an assistant of theirs.
func (s *Service) RemoveMeeting(ctx context.Context, v viewer.Viewer, which id.Meeting) (Pair, error) {
	noted, ok, err := s.meetingBy(ctx, which)
	if err != nil {
		return Pair{}, err
	}
	if !ok {
		return Pair{}, apperr.NewNotFound("meeting")
	}
	by, err := s.party(ctx, v, noted.Mentorship)
	if err != nil {
		return Pair{}, apperr.NewNotFound("meeting")
	}
	return s.change(ctx, v, noted.Mentorship, func(ctx context.Context, m *Mentorship, _ map[id.Person]directory.Person, _ clock.Date) error {
		if err := CanNote(by, *m); err != nil {
			return apperr.NewNotFound("meeting")
		}
		if _, still, err := s.meetingBy(ctx, which); err != nil || !still {
			return orElse(err, apperr.NewNotFound("meeting"))
		}
		if err := s.deleteMeeting(ctx, which); err != nil {
			return err
		}
		return s.audit.Record(ctx, by, "meeting.removed", string(m.ID))
	})
}

func orElse(err, other error) error {
	if err != nil {
		return err
	}
	return other
}

// party is the viewer as one of the two, or as the assistant of one of them.
func (s *Service) party(ctx context.Context, v viewer.Viewer, which id.Mentorship) (viewer.Viewer, error) {
	m, ok, err := s.one(ctx, which)
	if err != nil {
		return v, err
	}
	if !ok || !v.SignedIn() {
		return v, apperr.NewNotFound("mentorship")
	}
	if m.Has(v.Person) {
		return v, nil
	}
	acting, err := s.Acting(ctx, v, ScopeMeetings)
	for _, a := range acting {
		if m.Has(a.Person) {
			return a, err
		}
	}
	return v, orElse(err, apperr.NewNotFound("mentorship"))
}

// OfferInput is what somebody says of mentoring and of being mentored.
type OfferInput struct {
	Willing  bool
	Capacity int
	Needs    Needs
	NoMentor bool
	Reason   string
}

// SetOffer is a person's own word on whether they would mentor, and whether they want a
// mentor at present.
func (s *Service) SetOffer(ctx context.Context, v viewer.Viewer, in OfferInput) (Offer, error) {
	if !v.SignedIn() {
		return Offer{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	reason, err := reasonOf(in.Reason)
	if err != nil {
		return Offer{}, err
	}
	in.Needs.Words = strings.TrimSpace(i18n.Clean(in.Needs.Words))
	var faults apperr.List
	faults.Add(in.Capacity < 0 || in.Capacity > 50, "offer.capacity", "capacity")
	in.Needs.validate(&faults, "needs")
	if err := faults.Err(); err != nil {
		return Offer{}, err
	}
	o := Offer{Person: v.Person, Willing: in.Willing, Capacity: in.Capacity, Needs: in.Needs, NoMentor: in.NoMentor, Reason: reason}
	if !o.NoMentor {
		o.Reason = ""
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.saveOffer(ctx, o); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "mentor_offer.set", string(v.Person))
	})
	return o, err
}

// AddTraining notes a course the viewer took; RemoveTraining takes the note back.
func (s *Service) AddTraining(ctx context.Context, v viewer.Viewer, t Training) ([]Training, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	t.ID, t.Person = id.New[id.Training](s.ids), v.Person
	t.Title, t.Provider = strings.TrimSpace(i18n.Clean(t.Title)), strings.TrimSpace(i18n.Clean(t.Provider))
	var faults apperr.List
	faults.Add(t.Title == "", "training.title_missing", "title")
	faults.Add(utf8.RuneCountInString(t.Title) > 200, "text.too_long", "title")
	faults.Add(utf8.RuneCountInString(t.Provider) > 200, "text.too_long", "provider")
	faults.Add(t.HeldOn.IsZero(), "training.day_missing", "heldOn")
	faults.Add(today.Before(t.HeldOn), "training.in_future", "heldOn")
	faults.Add(t.Quarters < 0 || t.Quarters > 400, "training.hours", "quarters")
	if err := faults.Err(); err != nil {
		return nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.insertTraining(ctx, t); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "training.added", string(t.ID))
	})
	if err != nil {
		return nil, err
	}
	return s.trainings(ctx, v.Person)
}

// RemoveTraining: see AddTraining.
func (s *Service) RemoveTraining(ctx context.Context, v viewer.Viewer, which id.Training) ([]Training, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		ok, err := s.deleteTraining(ctx, v.Person, which)
		if err == nil && !ok {
			err = apperr.NewNotFound("training")
		}
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "training.removed", string(which))
	})
	if err != nil {
		return nil, err
	}
	return s.trainings(ctx, v.Person)
}

// LastTrained is the newest training of mentors that each person has on record, held by a day.
// For other domains; it checks no viewer.
func (s *Service) LastTrained(ctx context.Context, until clock.Date) (map[id.Person]clock.Date, error) {
	return s.lastTrained(ctx, until)
}
