package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
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
	wantPeople(ctx, c)
	return &model.CertificatePayload{Certificate: &c}, nil
}

// wantPeople asks for everybody a certificate names, to be read together.
func wantPeople(ctx context.Context, c credential.View) {
	people := loadsOf(ctx).people
	people.want(c.Certificate.Person)
	for _, e := range c.Events {
		if e.By != "" {
			people.want(e.By)
		}
	}
}

func certificatePerson(ctx context.Context, which id.Person) (*directory.Person, error) {
	if which == "" {
		return nil, nil
	}
	p, ok, err := loadsOf(ctx).people.get(ctx, which)
	if err != nil || !ok {
		return nil, err
	}
	return &p, nil
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
