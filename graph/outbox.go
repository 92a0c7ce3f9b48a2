package graph

import (
	"context"
	"time"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// canReadOutbox: whoever sets the department up, and so has to see that mail arrives.
func canReadOutbox(v viewer.Viewer) error { return directory.CanSetDepartment(v) }

// sendAt reads a time of the department's clocks; the zero time for none, which is now.
func (r *Resolver) sendAt(ctx context.Context, text *string) (time.Time, error) {
	if text == nil || *text == "" {
		return time.Time{}, nil
	}
	set, err := r.Directory.Settings(ctx)
	if err != nil {
		return time.Time{}, err
	}
	at, ok := clock.Wall(*text, set.Zone)
	if !ok {
		return time.Time{}, apperr.NewInvalid("mailing.time_unread", "sendAt")
	}
	return at, outbox.CheckTime(at, r.Outbox.Now())
}

// mailsAt lets the mails of a request wait until a time of the department's clocks. Only who runs
// the department is told what is wrong with it: the request itself refuses everybody else.
func (r *Resolver) mailsAt(ctx context.Context, text *string) (context.Context, []model.UserError, error) {
	if text == nil || canReadOutbox(viewer.From(ctx)) != nil {
		return ctx, nil, nil
	}
	at, err := r.sendAt(ctx, text)
	users, err := userErrors(ctx, err)
	return outbox.NotBefore(ctx, at), users, err
}

// mailed answers for a message that something was done to.
func (r *Resolver) mailed(ctx context.Context, which id.Message, err error) (*model.MessagePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MessagePayload{UserErrors: users}, err
	}
	found, err := r.Outbox.Message(ctx, which)
	return &model.MessagePayload{Message: &found}, err
}

// mailingPayload answers for a mailing that something was done to.
func mailingPayload(ctx context.Context, m outbox.Mailing, err error) (*model.MailingPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MailingPayload{UserErrors: users}, err
	}
	return &model.MailingPayload{Mailing: &m}, nil
}
