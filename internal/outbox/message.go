package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
)

const (
	mailKind = "mail"
	// What stands in a stored text where the secret link or code will be.
	linkMask = "https://…/•••"
	codeMask = "••••••"
	// reminderKind is the kind of message that has a second link: no more of these.
	reminderKind = "reminder"
	// signInKind is the kind of message that has a code beside its link.
	signInKind = "sign_in"
)

// Message asks for an e-mail.
type Message struct {
	ID       id.Message // made by AddMessage when empty
	Kind     string     // of the template
	Person   id.Person
	Campaign id.Campaign
	To       string // address
	Name     string // beside the address
	Language string
	Data     map[string]string // fills the template; never a secret
	// Token, if set, is whose secret link is put in at sending.
	Token id.Token
	// Private: who gets it tells something. It is sent like any other and listed nowhere.
	Private bool
	// Attach names a file that goes with it; see Queue.Attachment.
	Attach string
}

// Delivery is a message for the mail server. ID is the same at every attempt.
type Delivery struct {
	ID                  string
	To, Name            string
	Subject, Text, HTML string
	Language            string
	Attached            *Attached
}

// Attached is a file that goes with a message.
type Attached struct {
	Name    string
	Content []byte
}

// AddMessage renders a message with its secrets masked and queues it, in the
// surrounding Write.
func (q *Queue) AddMessage(ctx context.Context, m Message) (id.Message, error) {
	if m.ID == "" {
		m.ID = id.New[id.Message](q.ids)
	}
	return m.ID, q.AddMessages(ctx, []Message{m})
}

// AddMessages is AddMessage for many.
func (q *Queue) AddMessages(ctx context.Context, all []Message) error {
	rows := make([]messageRow, len(all))
	for i, m := range all {
		if m.ID == "" {
			m.ID = id.New[id.Message](q.ids)
		}
		var err error
		if rows[i], err = q.row(m); err != nil {
			return err
		}
	}
	if err := q.insertMessages(ctx, rows); err != nil {
		return err
	}
	q.db.AfterCommit(ctx, q.wakeUp)
	return nil
}

// messageRow is a message as it is stored: nothing in it is secret.
type messageRow struct {
	Message
	subject, text, search, kept string
}

// kept is the JSON of a stored message's data. The template's own data is apart, so
// that no key of it can be taken for ours.
type kept struct {
	Data   map[string]string `json:"data"`
	Name   string            `json:"name,omitempty"`
	Token  id.Token          `json:"token,omitempty"`
	Attach string            `json:"attach,omitempty"`
}

func (q *Queue) row(m Message) (messageRow, error) {
	data := maps.Clone(m.Data)
	if m.Token != "" {
		delete(data, "link")
		delete(data, "code")
		delete(data, "stop")
	}
	b, err := json.Marshal(kept{data, m.Name, m.Token, m.Attach})
	if err != nil {
		return messageRow{}, err
	}
	subject, text, _, err := q.Render(m.Kind, m.Language, m.filled(nil))
	if err != nil {
		return messageRow{}, err
	}
	return messageRow{m, subject, text, i18n.Fold(m.Name + " " + m.To + " " + subject), string(b)}, nil
}

// filled is the data with the secrets, or their masks when there are none to show.
func (m Message) filled(secrets map[string]string) map[string]string {
	data := maps.Clone(m.Data)
	if data == nil {
		data = map[string]string{}
	}
	if m.Token == "" {
		return data
	}
	data["link"] = linkMask
	if m.Kind == signInKind {
		data["code"] = codeMask
	}
	if m.Kind == reminderKind {
		data["stop"] = linkMask
	}
	maps.Copy(data, secrets)
	return data
}

// Preview is a message as it would read, its secrets masked. Nothing is stored.
func (q *Queue) Preview(m Message) (subject, text string, err error) {
	m.Token = "preview"
	subject, text, _, err = q.Render(m.Kind, m.Language, m.filled(nil))
	return subject, text, err
}

// messageOf reads the payload of a mail's job.
func messageOf(payload []byte) id.Message {
	var m id.Message
	_ = json.Unmarshal(payload, &m) // an unknown message is a permanent error of send
	return m
}

var (
	errCancelled = errors.New("cancelled")
	errGone      = errors.New("the message is gone")
)

// send delivers a message and returns the text to keep instead of the stored one, or "" to
// keep that, and whether a file goes with it.
func (q *Queue) send(ctx context.Context, which id.Message) (string, bool, error) {
	m, found, err := q.load(ctx, which)
	if err != nil {
		return "", false, err
	}
	if !found {
		return "", false, Permanent(errGone)
	}
	if q.Cancelled != nil {
		if cancelled, err := q.Cancelled(ctx, m); err != nil {
			return "", false, err
		} else if cancelled {
			return "", false, Permanent(errCancelled)
		}
	}
	var secrets map[string]string
	if m.Token != "" {
		if secrets, err = q.Secrets(ctx, m.Token, m.Kind); err != nil {
			return "", false, err
		}
	}
	subject, text, html, err := q.Render(m.Kind, m.Language, m.filled(secrets))
	if err != nil {
		return "", false, Permanent(err)
	}
	if q.Deliver != nil {
		d := Delivery{ID: string(m.ID), To: m.To, Name: m.Name, Subject: subject, Text: text, HTML: html, Language: m.Language}
		if m.Attach != "" && q.Attachment != nil {
			if d.Attached, err = q.Attachment(ctx, m); err != nil {
				return "", false, err
			}
		}
		err = q.Deliver(ctx, d)
	}
	if !q.KeepLinks {
		text = ""
	}
	return text, m.Attach != "", err
}

// Stored is a message as the outbox page shows it.
type Stored struct {
	ID          id.Message
	Kind        string
	Person      id.Person
	Campaign    id.Campaign
	To          string
	Subject     string
	Text        string
	State       State
	Created     time.Time
	Sent        *time.Time
	Attempts    int
	LastError   string // in the mail server's words; empty when the last attempt succeeded
	NextAttempt *time.Time
}

// Filter picks messages. Search looks in name, address and subject. Private messages are
// in no list.
type Filter struct {
	page.Args
	Search string
	State  State // empty: all
}

// Messages is a page of the outbox, newest first.
func (q *Queue) Messages(ctx context.Context, f Filter) (page.Page[Stored], error) {
	if err := f.Validate(); err != nil {
		return page.Page[Stored]{}, err
	}
	var before *position
	if f.After != "" {
		keys, err := page.Decode(f.After, 2)
		if err != nil {
			return page.Page[Stored]{}, err
		}
		created, err := time.Parse(time.RFC3339Nano, keys[0])
		if _, ok := id.Parse[id.Message](keys[1]); err != nil || !ok {
			return page.Page[Stored]{}, apperr.NewInvalid("page.bad_cursor", "after")
		}
		before = &position{created, id.Message(keys[1])}
	}
	nodes, total, err := q.list(ctx, f, before)
	if err != nil {
		return page.Page[Stored]{}, err
	}
	p := page.Page[Stored]{Nodes: nodes, Total: total, HasNext: len(nodes) > f.First}
	if p.HasNext {
		p.Nodes = nodes[:f.First]
	}
	if n := len(p.Nodes); n > 0 {
		last := p.Nodes[n-1]
		p.EndCursor = page.Encode(last.Created.UTC().Format(time.RFC3339Nano), string(last.ID))
	}
	return p, nil
}

// position is a message's place in the list.
type position struct {
	created time.Time
	id      id.Message
}

// MailConfigured reports whether messages go to a mail server.
func (q *Queue) MailConfigured() bool { return q.Deliver != nil }

// Retry puts a failed message into the queue again, as if it were new. It is
// NOT_FOUND when unknown and CONFLICT "message.not_failed" in any other state.
func (q *Queue) Retry(ctx context.Context, which id.Message) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		again, err := q.requeue(ctx, which, q.clock.Now())
		if err != nil {
			return err
		}
		if !again {
			if _, err := q.Message(ctx, which); err != nil {
				return err
			}
			return apperr.NewConflict("message.not_failed")
		}
		if err := q.tell(ctx, which, false); err != nil {
			return err
		}
		q.db.AfterCommit(ctx, q.wakeUp)
		return nil
	})
}

// tell says that a message bounced, or that one that may have is tried again.
func (q *Queue) tell(ctx context.Context, which id.Message, bounced bool) error {
	if q.Bounced == nil {
		return nil
	}
	m, found, err := q.load(ctx, which)
	if err != nil || !found {
		return err
	}
	return q.Bounced(ctx, m, bounced)
}

// wentOut says that a message with a file was sent.
func (q *Queue) wentOut(ctx context.Context, which id.Message) error {
	if q.Sent == nil {
		return nil
	}
	m, found, err := q.load(ctx, which)
	if err != nil || !found {
		return err
	}
	return q.Sent(ctx, m)
}

// Unlisted are the private messages that wait or went out, and those that failed. The
// first is rounded down to a multiple of five: the exact number would tell how many
// people something holds for.
type Unlisted struct{ Messages, Failed int }
