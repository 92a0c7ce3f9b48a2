package survey

import (
	"cmp"
	"context"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// EventKind is what happened to an open campaign.
type EventKind string

// The kinds of event.
const (
	Reminded    EventKind = "REMINDED"
	Extended    EventKind = "EXTENDED"
	ClosedEarly EventKind = "CLOSED_EARLY"
)

// Event is something that happened to an open campaign. Never changed.
type Event struct {
	ID     id.CampaignEvent
	Kind   EventKind
	At     time.Time
	Reason string
	// Sent is how many messages a reminder went to, and Answered how many had answered by
	// then. Nil where that is not told.
	Sent     *int
	Answered *int
	// From and To are the deadlines of an extension or an early close. To is the date a
	// reminder was planned for; a zero date: by hand.
	From, To clock.Date
}

const (
	mostReminders = 10
	mostGrace     = 72 // hours
	// remindHour is when planned reminders go, in the department's zone.
	remindHour = 9
	// restBetween is the least between two mails of one campaign, its invitations counted.
	restBetween = 20 * time.Hour
)

// step is the width in which numbers of an open campaign are told: one that moves with
// every answer tells who has just answered (trust.md 2.1).
const step = 5

func inSteps(n int) int { return n - n%step }

// reachedAtLeast is how many a reminder of an anonymous campaign reaches at the least,
// worked out from numbers that are told anyway: whom mail reaches, and the answers in
// steps. A count of those who are waiting would move at another ballot than the answers
// do, and the two together would show single ballots as they come.
func reachedAtLeast(d Delivery, answered int) int {
	reach := min(d.Reachable, d.Waiting+d.Sent-d.OptedOut)
	return inSteps(max(0, reach-inSteps(answered)-(step-1)))
}

// eventsShown are the events with their numbers as far as they may be told: in steps
// while the campaign is open, none that stands for fewer than the minimum afterwards, and
// none at all where fewer than that were asked.
func eventsShown(all []Event, open bool, asked, minimum int) []Event {
	out := slices.Clone(all)
	for i := range out {
		e := &out[i]
		if e.Answered != nil && (*e.Answered < 0 || !open && *e.Answered < minimum || asked < minimum) {
			e.Answered = nil
		}
		if e.Kind != Reminded || asked < minimum {
			e.Sent = nil
		}
		if open {
			for _, n := range []**int{&e.Sent, &e.Answered} {
				if *n != nil {
					told := inSteps(**n)
					*n = &told
				}
			}
		}
	}
	return out
}

// Delivery is what became of the invitations of a campaign.
type Delivery struct {
	Invited  int // people asked
	Sent     int // invitations the mail server took
	Waiting  int // invitations under way
	Bounced  int // people whose invitation came back
	OptedOut int // people who asked not to be reminded
	// Reachable: asked, without those whose invitation came back and those who opted out.
	Reachable int
}

// Conduct is how a campaign is run, for whoever runs surveys.
type Conduct struct {
	Campaign   id.Campaign
	Notice     *Notice // nil: written in one piece, before there were versions
	GraceHours int
	RemindOn   []clock.Date
	Events     []Event // in their order
	Delivery   *Delivery
	Blocks     []Block
	Mode       Mode
	state      Campaign
}

// Conduct finds how a campaign is run; NOT_FOUND to everybody who does not run surveys.
func (s *Service) Conduct(ctx context.Context, v viewer.Viewer, campaign id.Campaign) (Conduct, error) {
	if CanRun(v) != nil {
		return Conduct{}, apperr.NewNotFound("campaign")
	}
	found, err := s.campaigns(ctx, campaign)
	if err != nil {
		return Conduct{}, err
	}
	if len(found) == 0 {
		return Conduct{}, apperr.NewNotFound("campaign")
	}
	c := found[0]
	out := Conduct{Campaign: c.ID, GraceHours: c.GraceHours, RemindOn: c.RemindOn, Mode: c.Mode, state: c}
	if c.NoticeID != "" {
		if out.Notice, err = s.notice(ctx, c.NoticeID); err != nil {
			return Conduct{}, err
		}
	}
	if out.Blocks, err = s.blocks(ctx, c.ID); err != nil || c.State == Draft {
		return out, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Conduct{}, err
	}
	events, err := s.events(ctx, c.ID)
	if err != nil {
		return Conduct{}, err
	}
	d, err := s.delivery(ctx, c.ID)
	if err != nil {
		return Conduct{}, err
	}
	out.Delivery = &d
	out.Events = eventsShown(events, c.State == Open, d.Invited, c.minimum(set))
	return out, nil
}

// State is where the campaign stands: what may be done follows from it.
func (c Conduct) State() Campaign { return c.state }

// Rhythm is how long after the last wave of a series the next one comes.
type Rhythm string

// The rhythms: faculty are asked every one to two years (domain.md 7b P14); a longer
// pause is a gap, never filled in (M18).
const (
	Early Rhythm = "EARLY"
	Due   Rhythm = "DUE"
	Gap   Rhythm = "GAP"
)

// RhythmOf a number of whole months since the last wave.
func RhythmOf(months int) Rhythm {
	switch {
	case months < 11:
		return Early
	case months <= 25:
		return Due
	}
	return Gap
}

// Series is waves that are compared with each other.
type Series struct {
	Name     string
	Wave     int // the highest number so far
	Campaign id.Campaign
	Title    i18n.Text
	Closes   clock.Date // of that wave
	Months   int        // whole months from then to today; 0 while it is not closed
	Rhythm   Rhythm
}

// AllSeries are the series there are, the latest deadline first.
func (s *Service) AllSeries(ctx context.Context, v viewer.Viewer) ([]Series, error) {
	if err := CanRun(v); err != nil {
		return nil, err
	}
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	return seriesOf(all, s.today(ctx)), nil
}

func seriesOf(all []Campaign, today clock.Date) []Series {
	last := map[string]Campaign{}
	for _, c := range all {
		if was, ok := last[c.Series]; c.Series != "" && (!ok || c.Wave > was.Wave || c.Wave == was.Wave && was.ClosesOn.Before(c.ClosesOn)) {
			last[c.Series] = c
		}
	}
	out := make([]Series, 0, len(last))
	for name, c := range last {
		months := max(0, monthsBetween(c.ClosesOn, today))
		out = append(out, Series{Name: name, Wave: c.Wave, Campaign: c.ID, Title: c.Title, Closes: c.ClosesOn, Months: months, Rhythm: RhythmOf(months)})
	}
	slices.SortFunc(out, func(a, b Series) int {
		return cmp.Or(cmp.Compare(b.Closes.String(), a.Closes.String()), cmp.Compare(a.Name, b.Name))
	})
	return out
}

// monthsBetween counts whole months.
func monthsBetween(from, to clock.Date) int {
	n := (to.Year-from.Year)*12 + int(to.Month) - int(from.Month)
	if to.Day < from.Day {
		n--
	}
	return n
}

// MailKind is a mail that a campaign sends.
type MailKind string

// The mails.
const (
	InvitationMail MailKind = "INVITATION"
	ReminderMail   MailKind = "REMINDER"
	ExtensionMail  MailKind = "EXTENSION"
)

// template is the kind of the mail in the outbox.
func (k MailKind) template() string {
	switch k {
	case ReminderMail:
		return "reminder"
	case ExtensionMail:
		return "extension"
	}
	return "invitation"
}

// Mail is a mail as it will read, its secret links masked.
type Mail struct {
	Subject string
	Text    string
}

// PreviewMail is a mail of a campaign in a language, before it is sent. On a moved
// deadline it takes the day it is moved to.
func (s *Service) PreviewMail(ctx context.Context, v viewer.Viewer, campaign id.Campaign, kind MailKind, language string, closesOn clock.Date) (Mail, error) {
	if err := CanRun(v); err != nil {
		return Mail{}, err
	}
	c, err := s.Campaign(ctx, v, campaign)
	if err != nil {
		return Mail{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Mail{}, err
	}
	if !closesOn.IsZero() {
		c.Closes = closesOn.EndOfDay(set.Zone)
	}
	subject, text, err := s.outbox.Preview(letterOf(kind, c, set, language))
	return Mail{subject, text}, err
}
