package main

import (
	"context"
	"encoding/json"
	netmail "net/mail"

	"laurel/internal/auth"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// retentionJob deletes what has been kept long enough, once a day.
const retentionJob = "retention.delete"

// joinSettings gives the settings what they set for others.
func (a *app) joinSettings() {
	a.directory.Messages = outbox.Old{Queue: a.outbox}
	a.outbox.Handle(retentionJob, func(ctx context.Context, _ []byte) error {
		return a.directory.DeleteOld(viewer.System(ctx, "retention"))
	})
}

// planRetention asks for the day's deletion, if nobody has today.
func (a *app) planRetention(ctx context.Context) error {
	set, err := a.directory.IsSetUp(ctx)
	if err != nil || !set {
		return err
	}
	today, err := a.directory.Today(ctx)
	if err != nil {
		return err
	}
	return a.db.Write(ctx, func(ctx context.Context) error {
		return a.outbox.Add(ctx, outbox.Job{Kind: retentionJob, Key: retentionJob + ":" + today.String(), Payload: json.RawMessage(`{}`)})
	})
}

// senderOf is who a mail comes from and who gets the answers: as the department has set it, and
// where it has not, as the operator has.
func senderOf(set directory.Sender, operator netmail.Address) (from, answers mail.Address) {
	from = mail.Address{Name: operator.Name, Email: operator.Address}
	if set.Name != "" {
		from.Name = set.Name
	}
	if set.Email != "" {
		from.Email = set.Email
	}
	return from, mail.Address{Email: set.ReplyTo}
}

// sendTest mails the viewer a test, at the address mail for them goes to.
func (a *app) sendTest(ctx context.Context, v viewer.Viewer) (id.Message, error) {
	if err := directory.CanSetDepartment(v); err != nil {
		return "", err
	}
	p, err := a.directory.Person(ctx, v, v.Person)
	if err != nil {
		return "", err
	}
	made := id.New[id.Message](a.ids)
	return made, a.db.Write(ctx, func(ctx context.Context) error {
		to := auth.Who{Person: p.ID, Name: p.Name, Email: p.Email, Language: p.Language}
		if err := a.sendMessage(ctx, outbox.Message{ID: made, Kind: mail.KindTest}, to); err != nil {
			return err
		}
		return a.audit.Record(ctx, v, "settings.test_mail_sent", string(made))
	})
}
