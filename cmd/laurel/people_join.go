package main

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/outbox"
)

// joinPeople gives the directory what it needs of mail, and what other domains know of somebody
// whose record is to become part of another.
func (a *app) joinPeople() {
	a.directory.Refused = func(ctx context.Context) ([]directory.RefusedMessage, error) {
		all, err := a.outbox.Refused(ctx)
		out := make([]directory.RefusedMessage, len(all))
		for i, m := range all {
			out[i] = directory.RefusedMessage{ID: m.ID, Person: m.Person, Address: m.To, Subject: m.Subject, Written: m.Created, Words: m.LastError, Again: !m.SignIn()}
		}
		return out, err
	}
	a.directory.Resend = a.outbox.Readdress
	a.directory.Bound = a.bound
}

// bound are the keys of words for what keeps a record from becoming part of another.
func (a *app) bound(ctx context.Context, person id.Person) ([]string, error) {
	var out []string
	for _, one := range []struct {
		key string
		is  func(ctx context.Context, person id.Person) (bool, error)
	}{
		{"merge.bound_survey", a.survey.AsksStill},
		{"merge.bound_round", a.feedback.AsksStill},
		{"merge.bound_award", a.awards.UnderWay},
	} {
		yes, err := one.is(ctx, person)
		if err != nil {
			return nil, err
		}
		if yes {
			out = append(out, one.key)
		}
	}
	return out, nil
}

// away reports a reminder to somebody on leave.
func (a *app) away(ctx context.Context, m outbox.Message) (bool, error) {
	if m.Person == "" || !mail.IsReminder(m.Kind) {
		return false, nil
	}
	known, err := a.directory.Some(ctx, m.Person)
	return known[m.Person].Status == directory.OnLeave, err
}
