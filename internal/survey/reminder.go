package survey

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// validateReminders looks at the dates reminders are planned for.
func validateReminders(dates []clock.Date, today, closesOn clock.Date, faults *apperr.List) {
	faults.Add(len(dates) > mostReminders, "campaign.reminders_too_many", "remindOn")
	for i, d := range dates {
		switch {
		case d.Before(today), closesOn.Before(d):
			faults.Add(true, "campaign.reminder_outside", "remindOn")
			return
		case slices.Contains(dates[:i], d):
			faults.Add(true, "campaign.reminder_twice", "remindOn")
			return
		}
	}
}

func sortedDates(dates []clock.Date) []clock.Date {
	out := slices.Clone(dates)
	slices.SortFunc(out, func(a, b clock.Date) int { return cmp.Compare(a.String(), b.String()) })
	return out
}

// plannedReminder is the payload of the job of one date.
type plannedReminder struct {
	Campaign id.Campaign `json:"campaign"`
	On       clock.Date  `json:"on"`
}

// reminderAt is when a planned reminder goes.
func reminderAt(d clock.Date, zone *time.Location) time.Time {
	return d.Time(zone).Add(remindHour * time.Hour)
}

// planReminders puts a job up for each date, inside a Write. A date that has a job
// already gets no second one.
func (s *Service) planReminders(ctx context.Context, campaign id.Campaign, dates []clock.Date, zone *time.Location) error {
	for _, d := range dates {
		err := s.outbox.Add(ctx, outbox.Job{
			Kind: "campaign.remind", Key: "campaign.remind:" + string(campaign) + ":" + d.String(),
			Payload: plannedReminder{campaign, d}, RunAt: reminderAt(d, zone),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// remindDue is the job of a planned reminder. Done twice it reminds once: the event it
// leaves names the date. A date that was moved or taken away meanwhile does nothing, and
// one that follows too soon on another mail waits until it may go.
func (s *Service) remindDue(ctx context.Context, payload []byte) error {
	var due plannedReminder
	if err := json.Unmarshal(payload, &due); err != nil {
		return outbox.Permanent(err)
	}
	ctx = viewer.System(ctx, "reminder")
	var rest time.Time
	err := s.db.Write(ctx, func(ctx context.Context) error {
		rest = time.Time{}
		c, err := s.lockCampaign(ctx, due.Campaign)
		if err != nil || !c.takesReminders(s.clock.Now()) || !slices.Contains(c.RemindOn, due.On) {
			return err
		}
		events, err := s.events(ctx, c.ID)
		done := slices.ContainsFunc(events, func(e Event) bool { return e.Kind == Reminded && e.To == due.On })
		if err != nil || done {
			return err
		}
		if until := restsUntil(c, events); s.clock.Now().Before(until) {
			rest = until
			return nil
		}
		return s.remind(ctx, viewer.From(ctx), c, due.On)
	})
	if err == nil && !rest.IsZero() {
		return outbox.Later(rest)
	}
	return err
}

func (c Campaign) takesReminders(now time.Time) bool { return c.State == Open && now.Before(c.Closes) }

// restsUntil is until when a campaign sends no reminder, because its invitations or a
// reminder went out not long ago.
func restsUntil(c Campaign, events []Event) time.Time {
	var last time.Time
	if c.Opened != nil {
		last = *c.Opened
	}
	for _, e := range events {
		if e.Kind == Reminded && e.At.After(last) {
			last = e.At
		}
	}
	return last.Add(restBetween)
}

func (s *Service) rested(c Campaign, events []Event) bool {
	return !s.clock.Now().Before(restsUntil(c, events))
}

// ReminderPreview is what a reminder sent now would do.
type ReminderPreview struct {
	// People who would be reminded at the least, a multiple of five: the exact number tells
	// how many have answered. 0 where that is not told.
	People int
	// Rested: neither invitations nor a reminder went out within the last hours.
	Rested bool
}

// PreviewReminder counts whom a reminder would reach; NOT_FOUND where nobody can be
// reminded.
func (s *Service) PreviewReminder(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (ReminderPreview, error) {
	c, err := s.Campaign(ctx, v, campaign)
	if err != nil {
		return ReminderPreview{}, err
	}
	if CanRemind(v, c) != nil {
		return ReminderPreview{}, apperr.NewNotFound("campaign")
	}
	events, err := s.events(ctx, c.ID)
	if err != nil {
		return ReminderPreview{}, err
	}
	p := ReminderPreview{Rested: s.rested(c, events)}
	if c.Mode == Anonymous {
		p.People, err = s.reached(ctx, c)
		return p, err
	}
	people, err := s.reachable(ctx, c.ID)
	p.People = inSteps(len(people))
	return p, err
}

// Remind sends a reminder to those who have not answered, beside the planned ones. The
// same key reminds once.
//
// It returns CONFLICT when the campaign takes no answers any more or when its invitations
// or a reminder went out within the last twenty hours.
func (s *Service) Remind(ctx context.Context, v viewer.Viewer, campaign id.Campaign, key string) error {
	if err := CanRun(v); err != nil {
		return err
	}
	_, err := s.once.Once(ctx, v, "campaignRemind", key, campaign, func(ctx context.Context) (string, error) {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return "", err
		}
		if err := CanRemind(v, c); err != nil {
			return "", err
		}
		if !c.takesReminders(s.clock.Now()) {
			return "", apperr.NewConflict("campaign.closed_for_reminders")
		}
		events, err := s.events(ctx, c.ID)
		if err != nil {
			return "", err
		}
		if !s.rested(c, events) {
			return "", apperr.NewConflict("campaign.reminded_today")
		}
		return string(campaign), s.remind(ctx, v, c, clock.Date{})
	})
	return err
}

// remind mails those who have not answered, inside a Write. Whom is in no list, no log
// and no audit entry: who gets a reminder has not answered (trust.md 2.1).
func (s *Service) remind(ctx context.Context, v viewer.Viewer, c Campaign, on clock.Date) error {
	sent, err := s.mailUnanswered(ctx, c, ReminderMail)
	if err != nil {
		return err
	}
	e := Event{Kind: Reminded, Sent: &sent, To: on}
	if err := s.note(ctx, c, e); err != nil {
		return err
	}
	return s.audit.Record(ctx, v, "campaign.reminded", string(c.ID))
}

// note keeps an event with the number of those who had answered. Of an anonymous
// campaign not even the record holds an exact number.
func (s *Service) note(ctx context.Context, c Campaign, e Event) error {
	answered, err := s.answeredIn(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Mode == Anonymous {
		answered = inSteps(answered)
		if e.Sent != nil {
			told, err := s.reached(ctx, c)
			if err != nil {
				return err
			}
			e.Sent = &told
		}
	}
	e.ID, e.At, e.Answered = id.New[id.CampaignEvent](s.ids), s.clock.Now(), &answered
	return s.insertEvent(ctx, c.ID, e)
}

// reached is reachedAtLeast of an anonymous campaign as it stands, and 0 where fewer than
// the minimum were asked.
func (s *Service) reached(ctx context.Context, c Campaign) (int, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return 0, err
	}
	d, err := s.delivery(ctx, c.ID)
	if err != nil || d.Invited < c.minimum(set) {
		return 0, err
	}
	answered, err := s.answeredIn(ctx, c.ID)
	return reachedAtLeast(d, answered), err
}

// addressed is somebody with an address mail goes to.
type addressed struct {
	directory.Person
	to string
}

func withAddress(people []directory.Person, preferred map[id.Person]string) []addressed {
	var out []addressed
	for _, p := range people {
		if to := preferred[p.ID]; to != "" {
			out = append(out, addressed{p, to})
		}
	}
	return out
}

// mail sends people a mail of a campaign with the link of each, inside a Write, and says to
// how many. Who gets anything but an invitation has not answered: it is listed nowhere.
func (s *Service) mail(ctx context.Context, kind MailKind, c Campaign, set directory.Settings, people []addressed) (int, error) {
	if s.Invite == nil || len(people) == 0 {
		return 0, nil
	}
	ids := make([]id.Person, len(people))
	for i, p := range people {
		ids[i] = p.ID
	}
	tokens, err := s.Invite(ctx, c.ID, ids, c.AcceptsUntil)
	if err != nil {
		return 0, err
	}
	messages := make([]outbox.Message, len(people))
	for i, p := range people {
		m := letterOf(kind, c, set, p.Language)
		m.Person, m.To, m.Name, m.Token, m.Private = p.ID, p.to, p.Name, tokens[p.ID], kind != InvitationMail
		messages[i] = m
	}
	return len(messages), s.outbox.AddMessages(ctx, messages)
}

// reachable are those who have not answered, did not opt out, whose invitation did not
// come back, who are still here and have an address.
func (s *Service) reachable(ctx context.Context, campaign id.Campaign) ([]addressed, error) {
	waiting, err := s.unanswered(ctx, campaign)
	if err != nil || len(waiting) == 0 {
		return nil, err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	_, preferred, err := s.directory.Addresses(ctx)
	if err != nil {
		return nil, err
	}
	left := slices.DeleteFunc(everybody, func(p directory.Person) bool { return p.Status != directory.Active || !waiting[p.ID] })
	return withAddress(left, preferred), nil
}

// mailUnanswered sends a mail to those who have not answered, and says to how many.
func (s *Service) mailUnanswered(ctx context.Context, c Campaign, kind MailKind) (int, error) {
	if s.Invite == nil {
		return 0, nil
	}
	people, err := s.reachable(ctx, c.ID)
	if err != nil {
		return 0, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return 0, err
	}
	return s.mail(ctx, kind, c, set, people)
}

// letterOf is a mail of a campaign, to nobody yet.
func letterOf(kind MailKind, c Campaign, set directory.Settings, language string) outbox.Message {
	m := outbox.Message{Kind: kind.template(), Campaign: c.ID, Language: language, Data: map[string]string{
		"survey": c.Title.In(language), "minutes": itoa(c.Version.Minutes), "deadline": i18n.Deadline(c.Closes, set.Zone, language),
		"promise": c.Promise.In(language), "department": set.Name.In(language), "contact": set.HelpContact,
	}}
	return m
}

// StopReminders takes somebody off the reminders of a campaign. Whether there will be
// any, and whether the person has answered, the answer does not tell.
func (s *Service) StopReminders(ctx context.Context, campaign id.Campaign, person id.Person) error {
	return s.db.Write(viewer.System(ctx, "reminder"), func(ctx context.Context) error {
		return s.markNoReminders(ctx, campaign, person)
	})
}

// Unwanted reports a mail that waited too long: since it was written, its reader has answered or
// asked for no more reminders. Invitations are always wanted. For mail that is about to be sent.
func (s *Service) Unwanted(ctx context.Context, campaign id.Campaign, person id.Person, kind string) (bool, error) {
	if kind != ReminderMail.template() && kind != ExtensionMail.template() {
		return false, nil
	}
	waits, err := s.waits(ctx, campaign, person)
	return !waits, err
}

// Bounced notes that an invitation came back, or that it is tried again, inside the
// Write of the outbox. Set in cmd as what the outbox tells.
func (s *Service) Bounced(ctx context.Context, campaign id.Campaign, person id.Person, kind string, bounced bool) error {
	if campaign == "" || kind != InvitationMail.template() {
		return nil
	}
	return s.markBounced(ctx, campaign, person, bounced)
}

// Bounce is an invitation that came back.
type Bounce struct {
	Person  id.Person
	Name    string
	Address string // where mail goes now: it may have been corrected since
}

// Bounces are the invitations of a campaign that came back, by name. NOT_FOUND to
// everybody who does not run surveys, and of an anonymous campaign: there they are
// counted.
func (s *Service) Bounces(ctx context.Context, v viewer.Viewer, campaign id.Campaign) ([]Bounce, error) {
	if CanRun(v) != nil {
		return nil, apperr.NewNotFound("campaign")
	}
	c, err := s.Campaign(ctx, v, campaign)
	if err != nil {
		return nil, err
	}
	if c.Mode == Anonymous {
		return nil, apperr.NewNotFound("campaign")
	}
	back, err := s.bounced(ctx, campaign)
	if err != nil || len(back) == 0 {
		return nil, err
	}
	people, err := s.directory.ByID(ctx, back...)
	if err != nil {
		return nil, err
	}
	out := make([]Bounce, 0, len(back))
	for _, p := range back {
		out = append(out, Bounce{p, people[p].Name, people[p].Email})
	}
	slices.SortFunc(out, func(a, b Bounce) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Person, b.Person)) })
	return out, nil
}

// Resend sends an invitation that came back again, to where the person's mail goes now.
// The same key sends once.
//
// It returns NOT_FOUND for somebody whose invitation did not come back and CONFLICT
// when the deadline has passed or the person has no address.
func (s *Service) Resend(ctx context.Context, v viewer.Viewer, campaign id.Campaign, person id.Person, key string) error {
	if err := CanRun(v); err != nil {
		return err
	}
	_, err := s.once.Once(ctx, v, "invitationResend", key, []string{string(campaign), string(person)}, func(ctx context.Context) (string, error) {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return "", err
		}
		if err := CanRemind(v, c); err != nil {
			return "", err
		}
		if !c.takesReminders(s.clock.Now()) {
			return "", apperr.NewConflict("campaign.closed_for_reminders") // the mail would not be sent
		}
		back, err := s.bounced(ctx, campaign)
		if err != nil {
			return "", err
		}
		if c.Mode == Anonymous || !slices.Contains(back, person) {
			return "", apperr.NewNotFound("person")
		}
		people, err := s.directory.ByID(ctx, person)
		if err != nil {
			return "", err
		}
		p := people[person]
		if p.Email == "" || p.Status != directory.Active || s.Invite == nil {
			return "", apperr.NewConflict("campaign.no_address")
		}
		set, err := s.directory.Settings(ctx)
		if err != nil {
			return "", err
		}
		if _, err := s.mail(ctx, InvitationMail, c, set, []addressed{{p, p.Email}}); err != nil {
			return "", err
		}
		if err := s.markBounced(ctx, campaign, person, false); err != nil {
			return "", err
		}
		return string(campaign), s.audit.Record(ctx, v, "campaign.invitation_resent", string(campaign))
	})
	return err
}
