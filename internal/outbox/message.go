package outbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"strings"
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
	// Stop is the address that ends reminders; empty for what is none.
	Stop string
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

// AddMessages is AddMessage for many: together they are a mailing, which can be held back.
func (q *Queue) AddMessages(ctx context.Context, all []Message) error {
	rows := make([]messageRow, len(all))
	var mailing id.Mailing
	if len(all) > 1 {
		mailing = id.New[id.Mailing](q.ids)
	}
	for i, m := range all {
		if m.ID == "" {
			m.ID = id.New[id.Message](q.ids)
		}
		var err error
		if rows[i], err = q.row(m); err != nil {
			return err
		}
		rows[i].mailing = mailing
	}
	if mailing != "" {
		if err := q.insertMailing(ctx, mailing, rows[0]); err != nil {
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
	mailing                     id.Mailing
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
	return messageRow{m, subject, text, i18n.Fold(m.Name + " " + m.To + " " + subject), string(b), ""}, nil
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

// reason is why a message did not go out that is ours and no mail server's: the key of words of
// the outbox page.
type reason string

func (r reason) Error() string { return string(r) }

const (
	errCancelled reason = "outbox.cancelled"
	errGone      reason = "outbox.gone"
	errNoLink    reason = "outbox.no_link"
	errNotReady  reason = "outbox.not_ready"
	errLost      reason = "outbox.lost"
	errFault     reason = "outbox.fault"
)

// ours is an error of our own under its reason; the log says the rest.
func ours(r reason, err error) error { return fmt.Errorf("%w (%w)", r, err) }

// told is what is kept of an error for the outbox page.
func told(err error) string {
	var r reason
	if errors.As(err, &r) {
		return string(r)
	}
	return shorten(err.Error())
}

// errUnwanted ends a message quietly.
var errUnwanted = errors.New("its reader needs or wants it no more")

// letter is a message as it is loaded to be sent.
type letter struct {
	Message
	found bool
	// stopped: the reader wants no reminders.
	stopped bool
	// secrets of its token; nil where that is gone.
	secrets map[string]string
}

// mint gives letters the secrets of their tokens.
func (q *Queue) mint(ctx context.Context, all map[id.Message]letter) error {
	tokens := map[string][]id.Token{} // by kind
	for _, m := range all {
		if m.Token != "" {
			tokens[m.Kind] = append(tokens[m.Kind], m.Token)
		}
	}
	for kind, some := range tokens {
		secrets, err := q.Secrets(ctx, kind, some)
		if err != nil {
			return err
		}
		for which, m := range all {
			if m.Kind == kind {
				m.secrets = secrets[m.Token]
				all[which] = m
			}
		}
	}
	return nil
}

// knowledge is what sending one message tells of the next: which campaigns are cancelled, asked
// anew every moment, and the words that messages of a mailing share.
type knowledge struct {
	cancelled map[id.Campaign]bool
	drawn     map[string]drawn
}

// drawn is a message's words with marks for its secrets.
type drawn struct{ subject, text, html string }

// marks stand for secrets in words that are used again. Plain addresses that nobody writes: the
// templates leave them as they are, as they leave the links of plainLink.
var marks = map[string]string{"link": "https://link.laurel.invalid/2f1c8a90", "stop": "https://stop.laurel.invalid/2f1c8a90"}

var plainLink = regexp.MustCompile(`^https?://[A-Za-z0-9:/._~#=?-]+$`)

// words renders a message. Those of a mailing mostly differ in their links alone: the words are
// drawn once, and the links put in.
func (q *Queue) words(m letter, known knowledge) (subject, text, html string, err error) {
	for name, secret := range m.secrets {
		if marks[name] == "" || !plainLink.MatchString(secret) {
			return q.Render(m.Kind, m.Language, m.filled(m.secrets))
		}
	}
	if len(m.secrets) == 0 {
		return q.Render(m.Kind, m.Language, m.filled(nil))
	}
	data, err := json.Marshal(m.Data)
	if err != nil {
		return "", "", "", err
	}
	key := m.Kind + "\n" + m.Language + "\n" + string(data)
	d, ok := known.drawn[key]
	if !ok {
		masked := map[string]string{}
		for name := range m.secrets {
			masked[name] = marks[name]
		}
		if d.subject, d.text, d.html, err = q.Render(m.Kind, m.Language, m.filled(masked)); err != nil {
			return "", "", "", err
		}
		known.drawn[key] = d
	}
	subject, text, html = d.subject, d.text, d.html
	for name, secret := range m.secrets {
		subject, text, html = strings.ReplaceAll(subject, marks[name], secret), strings.ReplaceAll(text, marks[name], secret), strings.ReplaceAll(html, marks[name], secret)
	}
	return subject, text, html, nil
}

// sending is what became of a message that was sent: the text to keep instead of the stored
// one, or "" to keep that, and whether a file went with it.
type sending struct {
	text  string
	filed bool
}

// send delivers a message.
func (q *Queue) send(ctx context.Context, m letter, known knowledge) (sending, error) {
	if !m.found {
		return sending{}, Permanent(errGone)
	}
	reminder := q.Reminder != nil && m.Person != "" && q.Reminder(m.Kind)
	if reminder && m.stopped {
		return sending{}, errUnwanted
	}
	if cancelled, err := q.isCancelled(ctx, m.Message, known.cancelled); err != nil {
		return sending{}, ours(errNotReady, err)
	} else if cancelled {
		return sending{}, Permanent(errCancelled)
	}
	if q.Unwanted != nil {
		if unwanted, err := q.Unwanted(ctx, m.Message); err != nil {
			return sending{}, ours(errNotReady, err)
		} else if unwanted {
			return sending{}, errUnwanted
		}
	}
	if m.Token != "" && m.secrets == nil {
		return sending{}, errNoLink
	}
	subject, text, html, err := q.words(m, known)
	if err != nil {
		return sending{}, Permanent(ours(errNotReady, err))
	}
	if q.Deliver != nil {
		d := Delivery{ID: string(m.ID), To: m.To, Name: m.Name, Subject: subject, Text: text, HTML: html, Language: m.Language}
		if reminder && q.StopLink != nil {
			d.Stop = q.StopLink(m.Person)
		}
		if m.Attach != "" && q.Attachment != nil {
			if d.Attached, err = q.Attachment(ctx, m.Message); err != nil {
				return sending{}, ours(errNotReady, err)
			}
		}
		err = q.Deliver(ctx, d)
	}
	if !q.KeepLinks {
		text = ""
	}
	return sending{text, m.Attach != ""}, err
}

func (q *Queue) isCancelled(ctx context.Context, m Message, asked map[id.Campaign]bool) (bool, error) {
	if q.Cancelled == nil {
		return false, nil
	}
	if cancelled, known := asked[m.Campaign]; known && m.Campaign != "" {
		return cancelled, nil
	}
	cancelled, err := q.Cancelled(ctx, m)
	if err == nil {
		asked[m.Campaign] = cancelled
	}
	return cancelled, err
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
	LastError   string // a key of ours, else in the mail server's words; empty when the last attempt succeeded
	NextAttempt *time.Time
	Mailing     id.Mailing
}

// Filter picks messages. Search looks in name, address and subject. Private messages are
// in no list.
type Filter struct {
	page.Args
	Search string
	State  State // empty: all
	// Mailing whose messages are meant; empty: all.
	Mailing id.Mailing
}

// Messages is a page of the outbox, newest first.
func (q *Queue) Messages(ctx context.Context, f Filter) (page.Page[Stored], error) {
	if err := f.Validate(); err != nil {
		return page.Page[Stored]{}, err
	}
	before, err := placeIn[id.Message](f.After)
	if err != nil {
		return page.Page[Stored]{}, err
	}
	nodes, total, err := q.list(ctx, f, before)
	if err != nil {
		return page.Page[Stored]{}, err
	}
	return paged(f.Args, nodes, total, func(m Stored) (time.Time, string) { return m.Created, string(m.ID) }), nil
}

// position is a place in a list that is newest first.
type position struct {
	created time.Time
	id      string
}

// placeIn reads the cursor of a list of what has such identifiers; nil for the beginning.
func placeIn[T id.Record](after string) (*position, error) {
	if after == "" {
		return nil, nil
	}
	keys, err := page.Decode(after, 2)
	if err != nil {
		return nil, err
	}
	created, err := time.Parse(time.RFC3339Nano, keys[0])
	if _, ok := id.Parse[T](keys[1]); err != nil || !ok {
		return nil, apperr.NewInvalid("page.bad_cursor", "after")
	}
	return &position{created, keys[1]}, nil
}

// paged is a page of what was read with one more than asked for, if there is one.
func paged[T any](a page.Args, nodes []T, total int, place func(T) (time.Time, string)) page.Page[T] {
	p := page.Page[T]{Nodes: nodes, Total: total, HasNext: len(nodes) > a.First}
	if p.HasNext {
		p.Nodes = nodes[:a.First]
	}
	if n := len(p.Nodes); n > 0 {
		created, which := place(p.Nodes[n-1])
		p.EndCursor = page.Encode(created.UTC().Format(time.RFC3339Nano), which)
	}
	return p
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

// Unlisted are the private messages, however they ended, and those that failed. Both are
// rounded down to a multiple of five: the exact numbers would tell how many people something
// holds for.
type Unlisted struct{ Messages, Failed int }
