package outbox

import (
	"context"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// Mailing is messages that were written to many at once.
type Mailing struct {
	ID      id.Mailing
	Subject string
	Created time.Time
	// Of a private mailing no number is told: beside those of what it belongs to, it would say
	// what single people did.
	Waiting, Sent, Failed *int
	Private               bool
	Paused                *time.Time
}

// discreet leaves of a private mailing what may be told.
func (m Mailing) discreet() Mailing {
	if m.Private {
		m.Waiting, m.Sent, m.Failed = nil, nil, nil
	}
	return m
}

// Mailings is a page of those with messages that wait, newest first. A private one of fewer
// than five is in no list.
func (q *Queue) Mailings(ctx context.Context, a page.Args) (page.Page[Mailing], error) {
	if err := a.Validate(); err != nil {
		return page.Page[Mailing]{}, err
	}
	before, err := placeIn[id.Mailing](a.After)
	if err != nil {
		return page.Page[Mailing]{}, err
	}
	nodes, total, err := q.mailings(ctx, a.First, before)
	if err != nil {
		return page.Page[Mailing]{}, err
	}
	return paged(a, nodes, total, func(m Mailing) (time.Time, string) { return m.Created, string(m.ID) }), nil
}

// Pause holds back what of a mailing has not gone out; messages on their way to the mail
// server still go. NOT_FOUND when unknown, CONFLICT when it is paused or has nothing left.
func (q *Queue) Pause(ctx context.Context, v viewer.Viewer, which id.Mailing) (Mailing, error) {
	return q.hold(ctx, v, which, true)
}

// Resume lets a mailing go on. What must no longer be sent by then is not sent.
func (q *Queue) Resume(ctx context.Context, v viewer.Viewer, which id.Mailing) (Mailing, error) {
	return q.hold(ctx, v, which, false)
}

func (q *Queue) hold(ctx context.Context, v viewer.Viewer, which id.Mailing, paused bool) (Mailing, error) {
	var m Mailing
	err := q.db.Write(ctx, func(ctx context.Context) error {
		changed, err := q.setPaused(ctx, which, paused, q.clock.Now())
		if err != nil {
			return err
		}
		if m, err = q.mailing(ctx, which); err != nil {
			return err
		}
		if !changed {
			if paused {
				return apperr.NewConflict("mailing.paused_already")
			}
			return apperr.NewConflict("mailing.not_paused")
		}
		if err := q.recordHold(ctx, v, which, paused); err != nil {
			return err
		}
		q.db.AfterCommit(ctx, q.wakeUp)
		return nil
	})
	return m, err
}

func (q *Queue) recordHold(ctx context.Context, v viewer.Viewer, which id.Mailing, paused bool) error {
	switch {
	case q.Record == nil:
		return nil
	case paused:
		return q.Record(ctx, v, "mailing.paused", string(which))
	}
	return q.Record(ctx, v, "mailing.resumed", string(which))
}

// StopReminders ends reminders to somebody who followed the link of one. Nothing is recorded but
// that: reminders of a survey go to those who have not answered, so an entry with a time would
// say that its person had not, then.
func (q *Queue) StopReminders(ctx context.Context, person id.Person) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		_, err := q.setReminders(ctx, person, false, q.clock.Now())
		return err
	})
}

// ChooseReminders is what somebody chose on their account page about reminders by e-mail. Saying
// the same again changes nothing.
func (q *Queue) ChooseReminders(ctx context.Context, v viewer.Viewer, person id.Person, receive bool) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		changed, err := q.setReminders(ctx, person, receive, q.clock.Now())
		switch {
		case err != nil || !changed || q.Record == nil:
			return err
		case receive:
			return q.Record(ctx, v, "reminders.resumed", string(person))
		}
		return q.Record(ctx, v, "reminders.stopped", string(person))
	})
}

// RemindersStopped is since when somebody gets no reminders; nil while they come.
func (q *Queue) RemindersStopped(ctx context.Context, person id.Person) (*time.Time, error) {
	return q.remindersStopped(ctx, person)
}
