package main

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/outbox"
	"laurel/internal/wording"
)

// pen writes mails in the department's words, with the addresses of their paths.
type pen struct {
	mail.Wordings
	base string
}

func (p pen) Render(kind, language string, data map[string]string) (subject, text, html string, err error) {
	return p.Wordings.Render(kind, language, withLink(p.base, data))
}

// joinWording lets the outbox write in the department's words, and renew, readdress and take
// back what it has written.
func (a *app) joinWording(base string) {
	a.wording = wording.New(a.db, a.ids, a.clock, a.audit, a.outbox, a.directory, base)
	a.outbox.Words = func(ctx context.Context) (outbox.Pen, error) {
		w, err := a.wording.InUse(ctx)
		return pen{w, base}, err
	}
	a.outbox.Renew = a.auth.Renew
	a.outbox.Reach = func(ctx context.Context, person id.Person) (to, name string, ok bool, err error) {
		people, err := a.directory.ByID(ctx, person)
		p := people[person]
		return p.Email, p.Name, p.Email != "" && p.Status != directory.Left, err
	}
	a.outbox.Read = func(raw []byte) (outbox.Returned, string, bool) {
		r, ok := mail.ReadReturned(raw)
		which, _ := id.Parse[id.Message](r.ID)
		return outbox.Returned{Message: which, Status: r.Status, Permanent: r.Permanent}, r.Address, ok
	}
}

// due is the deadline of a message, for a calendar.
func due(d outbox.Delivery) *mail.Entry {
	if d.Due == nil {
		return nil
	}
	return &mail.Entry{ID: d.Due.ID, Title: d.Due.Title, At: d.Due.At}
}
