package graph

import (
	"context"
	"strings"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
	"laurel/internal/wording"
)

func rawTexts(subject, body model.RawTextInput) wording.Words {
	return wording.Words{Subject: i18n.Both(subject.En, subject.Fr), Body: i18n.Both(body.En, body.Fr)}
}

// written is a template as it is shown; its authors are loaded together.
func (r *Resolver) written(ctx context.Context, t wording.Template) (*model.MailTemplate, error) {
	house, now := t.House(), t.InUse()
	out := &model.MailTemplate{
		Kind: t.Kind, Title: t.Title(), Changed: t.Changed(), Number: t.Number(),
		Subject: now.Subject, Body: now.Body, HouseSubject: house.Subject, HouseBody: house.Body,
		Fixed:    i18n.Both(strings.Join(t.Fixed("en"), "\n"), strings.Join(t.Fixed("fr"), "\n")),
		Versions: make([]model.MailTemplateVersion, len(t.Versions)),
	}
	for _, f := range t.Fields() {
		out.Fields = append(out.Fields, model.MailField{Name: f.Name, Required: f.Required, Subject: f.Subject})
	}
	for _, v := range t.Versions {
		loadsOf(ctx).people.want(v.Author)
	}
	for i, v := range t.Versions {
		out.Versions[i] = model.MailTemplateVersion{
			Number: v.Number, Made: v.Made,
			Subject: []string{v.Subject["en"], v.Subject["fr"]}, Body: []string{v.Body["en"], v.Body["fr"]},
		}
		p, ok, err := loadsOf(ctx).people.get(ctx, v.Author)
		if err != nil {
			return nil, err
		}
		if ok {
			out.Versions[i].Author = &p
		}
	}
	return out, nil
}

func (r *Resolver) kept(ctx context.Context, t wording.Template, err error) (*model.MailTemplatePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MailTemplatePayload{UserErrors: users}, err
	}
	shown, err := r.written(ctx, t)
	return &model.MailTemplatePayload{Template: shown}, err
}

// draft reads words that are being written. A subject without a body, and the reverse, are words
// too, with a fault.
func draft(in model.MailDraftInput) (wording.Draft, error) {
	d := wording.Draft{Kind: in.Kind, Language: in.Language}
	if in.Language != "en" && in.Language != "fr" {
		return d, apperr.NewInvalid("language.unknown", "language")
	}
	if in.Subject != nil || in.Body != nil {
		d.Wording = &wording.Words{Subject: i18n.Text{in.Language: value(in.Subject)}, Body: i18n.Text{in.Language: value(in.Body)}}
	}
	d.Person = optional[id.Person](in.Person)
	return d, nil
}

func (r *Resolver) previewed(ctx context.Context, in model.MailDraftInput) (*model.MailPreview, error) {
	d, err := draft(in)
	if err != nil {
		return nil, err
	}
	p, err := r.Wording.Preview(ctx, viewer.From(ctx), d)
	if err != nil {
		return nil, err
	}
	text, err := p.Text()
	out := &model.MailPreview{Subject: p.Subject, Heading: p.Heading, Closing: p.Closing, Text: text}
	for _, part := range p.Parts {
		out.Parts = append(out.Parts, model.MailPart(part))
	}
	return out, err
}

func (r *Resolver) tried(ctx context.Context, in model.MailDraftInput) (string, error) {
	d, err := draft(in)
	if err != nil {
		return "", err
	}
	return r.Wording.Try(ctx, viewer.From(ctx), d)
}
