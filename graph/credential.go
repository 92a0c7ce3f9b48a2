package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/id"
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
