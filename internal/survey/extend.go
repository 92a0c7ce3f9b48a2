package survey

import (
	"context"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// ExtendInput moves a deadline.
type ExtendInput struct {
	ClosesOn clock.Date
	Reason   string
	// Mail tells those who have not answered.
	Mail bool
}

// longestExtension is how far a deadline may lie ahead, in years: the next wave comes
// within two.
const longestExtension = 1

// Extend moves the deadline of an open campaign to a later day that is not past, with a
// reason. Planned reminders that are still ahead move with it. The same key moves it once.
//
// It returns INVALID with every faulty field and CONFLICT when the campaign is not open.
func (s *Service) Extend(ctx context.Context, v viewer.Viewer, campaign id.Campaign, in ExtendInput, key string) error {
	if err := CanRun(v); err != nil {
		return err
	}
	in.Reason = strings.TrimSpace(i18n.Clean(in.Reason))
	var faults apperr.List
	faults.Add(in.Reason == "", "campaign.needs_extension_reason", "reason")
	faults.Add(len(in.Reason) > 1000, "text.too_long", "reason")
	if err := faults.Err(); err != nil {
		return err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	request := []any{campaign, in.ClosesOn.String(), in.Reason, in.Mail}
	_, err = s.once.Once(ctx, v, "campaignExtend", key, request, func(ctx context.Context) (string, error) {
		c, err := s.lockCampaign(ctx, campaign)
		if err != nil {
			return "", err
		}
		if err := CanExtend(v, c); err != nil {
			return "", err
		}
		today := clock.DateOf(s.clock.Now(), set.Zone)
		if in.ClosesOn.Before(today) {
			return "", apperr.NewInvalid("campaign.closes_in_past", "closesOn")
		}
		if !c.ClosesOn.Before(in.ClosesOn) || today.AddDate(longestExtension, 0, 0).Before(in.ClosesOn) {
			return "", apperr.NewInvalid("campaign.extension_earlier", "closesOn")
		}
		was := c.ClosesOn
		c.RemindOn = moveReminders(c.RemindOn, today, daysBetween(was, in.ClosesOn))
		c.ClosesOn = in.ClosesOn
		c.deadline(set.Zone)
		if err := s.moveDeadline(ctx, c); err != nil {
			return "", err
		}
		if s.Invite != nil {
			// Everybody's link goes on to work.
			if _, err := s.Invite(ctx, campaign, nil, c.AcceptsUntil); err != nil {
				return "", err
			}
		}
		if err := s.planClose(ctx, c); err != nil {
			return "", err
		}
		if err := s.planReminders(ctx, campaign, c.RemindOn, set.Zone); err != nil {
			return "", err
		}
		if in.Mail {
			if _, err := s.mailUnanswered(ctx, c, ExtensionMail); err != nil {
				return "", err
			}
		}
		if err := s.note(ctx, c, Event{Kind: Extended, Reason: in.Reason, From: was, To: in.ClosesOn}); err != nil {
			return "", err
		}
		return string(campaign), s.audit.Record(ctx, v, "campaign.extended", string(campaign))
	})
	return err
}

// planClose puts up the job of the deadline, inside a Write. Each deadline has a job of
// its own: that of one that was moved finds the campaign still open and waits.
func (s *Service) planClose(ctx context.Context, c Campaign) error {
	return s.outbox.Add(ctx, outbox.Job{
		Kind: "campaign.close", Key: "campaign.close:" + string(c.ID) + ":" + c.ClosesOn.String(), Payload: c.ID, RunAt: c.AcceptsUntil,
	})
}

// moveReminders moves the dates that are still ahead of today.
func moveReminders(dates []clock.Date, today clock.Date, days int) []clock.Date {
	out := make([]clock.Date, 0, len(dates))
	for _, d := range dates {
		if today.Before(d) {
			d = d.AddDate(0, 0, days)
		}
		out = append(out, d)
	}
	return sortedDates(out)
}

// daysBetween two dates: they have no hours, so summer time does not matter.
func daysBetween(from, to clock.Date) int {
	day := func(d clock.Date) int64 { return d.Time(time.UTC).Unix() / (24 * 60 * 60) }
	return int(day(to) - day(from))
}
