package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

func certificatesInput(in model.CertificatesInput) credential.BatchInput {
	return credential.BatchInput{
		Kind: in.Kind, People: parseAll[id.Person](in.People), Title: in.Title.Text(), Since: value(in.Since), Until: value(in.Until), Presenter: in.Presenter, Language: value(in.Language),
	}
}

func certificatePayload(ctx context.Context, c credential.View, err error) (*model.CertificatePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CertificatePayload{UserErrors: users}, err
	}
	return &model.CertificatePayload{Certificate: &c}, nil
}

func dateOrNull(d clock.Date) *clock.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}

func idOrNull[T ~string](t T) *string {
	if t == "" {
		return nil
	}
	s := string(t)
	return &s
}

func honourPayload(ctx context.Context, h credential.Honour, err error) (*model.HonourPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.HonourPayload{UserErrors: users}, err
	}
	return &model.HonourPayload{Honour: &h}, nil
}

func bulkPayload(ctx context.Context, r *mutationResolver, in credential.Bulk, key string) (*model.CertificatesBulkPayload, error) {
	done, err := r.Credentials.DoBulk(ctx, viewer.From(ctx), in, key)
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CertificatesBulkPayload{UserErrors: users}, err
	}
	return &model.CertificatesBulkPayload{Done: &done}, nil
}

// whyNot is why something is not done to one of many, in the viewer's language.
func whyNot(ctx context.Context, e *apperr.Error) string {
	if e == nil {
		return ""
	}
	return Message(viewer.From(ctx).Language, e)
}
