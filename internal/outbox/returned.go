package outbox

import (
	"context"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Returned is what a returned message says of one of ours.
type Returned struct {
	Message id.Message
	// Status is a code of RFC 3463, such as 5.1.1; empty when none was given.
	Status string
	// Permanent: the message will never arrive. A delay is no return.
	Permanent bool
}

// Outcome of a returned message.
type Outcome string

// The outcomes.
const (
	Noted   Outcome = "NOTED"   // its message failed; its address is held where the code says so
	Known   Outcome = "KNOWN"   // noted before
	Delayed Outcome = "DELAYED" // the mail server still tries
	Strange Outcome = "STRANGE" // it is of no message of ours
)

// holds is whether a code says that an address takes no mail at all, now or later, rather than
// that this message was too large, unwelcome or came at a bad time.
func holds(status string) bool {
	if status == "" {
		return true
	}
	for _, of := range []string{"5.0.", "5.1.", "5.2.1", "5.4.1", "5.4.4"} {
		if strings.HasPrefix(status, of) {
			return true
		}
	}
	return false
}

// Return notes that a message of ours came back. The message fails with the reason, later
// messages to its address are held, and whoever wrote it is told. It checks no viewer of its
// own, who may be a job.
func (q *Queue) Return(ctx context.Context, v viewer.Viewer, r Returned) (Outcome, error) {
	if r.Message == "" {
		return Strange, nil
	}
	var done Outcome
	err := q.db.Write(ctx, func(ctx context.Context) error {
		done = Strange
		_, private, state, err := q.whatever(ctx, r.Message)
		switch {
		case apperr.CodeOf(err) == apperr.NotFound:
			return nil
		case err != nil:
			return err
		case !r.Permanent:
			done = Delayed
			return nil
		}
		done = Known
		if state != Sent {
			return nil
		}
		marked, err := q.markBounced(ctx, r.Message, r.Status, holds(r.Status), q.clock.Now())
		if err != nil || !marked {
			return err
		}
		done = Noted
		return q.bounced(ctx, v, r.Message, private)
	})
	return done, err
}

// Reading is what became of a returned message. Nothing else of it is kept.
type Reading struct {
	Outcome Outcome
	Address string
	Status  string
}

// mostReturned is how many returned messages are read at a time.
const mostReturned = 20

// ReadReturned notes what came back, by its files.
func (q *Queue) ReadReturned(ctx context.Context, v viewer.Viewer, files []string) ([]Reading, error) {
	switch {
	case len(files) == 0:
		return nil, apperr.NewInvalid("returned.none", "files")
	case len(files) > mostReturned:
		return nil, apperr.NewInvalid("returned.too_many", "files").With("most", mostReturned)
	}
	out := make([]Reading, len(files))
	for i, file := range files {
		out[i].Outcome = Strange
		if q.Read == nil {
			continue
		}
		r, address, ok := q.Read([]byte(file))
		if !ok {
			continue
		}
		done, err := q.Return(ctx, v, r)
		if err != nil {
			return nil, err
		}
		out[i] = Reading{done, address, r.Status}
	}
	return out, nil
}

// bounced tells whoever must know that a message came back. Of a private one nothing goes on
// record: that it was written tells something.
func (q *Queue) bounced(ctx context.Context, v viewer.Viewer, which id.Message, private bool) error {
	if err := q.tell(ctx, which, true); err != nil || private {
		return err
	}
	return q.record(ctx, v, "message.returned", string(which))
}

// MarkReturned is Return by hand, of a listed message that went out: somebody read that it came
// back. NOT_FOUND when unknown, CONFLICT when it has not gone out.
func (q *Queue) MarkReturned(ctx context.Context, v viewer.Viewer, which id.Message) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		if _, err := q.Message(ctx, which); err != nil {
			return err
		}
		return q.markListed(ctx, v, which)
	})
}

// MarkAddressReturned is MarkReturned of the newest message that somebody got at an address.
func (q *Queue) MarkAddressReturned(ctx context.Context, v viewer.Viewer, person id.Person, address string) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		which, err := q.lastTo(ctx, person, address)
		if err != nil {
			return err
		}
		return q.markListed(ctx, v, which)
	})
}

func (q *Queue) markListed(ctx context.Context, v viewer.Viewer, which id.Message) error {
	marked, err := q.markBounced(ctx, which, "", true, q.clock.Now())
	if err != nil {
		return err
	}
	if !marked {
		return apperr.NewConflict("message.cannot_back")
	}
	return q.bounced(ctx, v, which, false)
}

// MarkWorking takes back that an address returns mail: messages go there again. NOT_FOUND when
// the message is unknown, CONFLICT when its address is not marked.
func (q *Queue) MarkWorking(ctx context.Context, v viewer.Viewer, which id.Message) error {
	return q.db.Write(ctx, func(ctx context.Context) error {
		m, err := q.Message(ctx, which)
		if err != nil {
			return err
		}
		cleared, err := q.clearBounced(ctx, m.To)
		if err != nil {
			return err
		}
		if !cleared {
			return apperr.NewConflict("message.works")
		}
		return q.record(ctx, v, "message.address_works", string(which))
	})
}

// ReturnedSince says of addresses since when they are known to return mail; others are left out.
func (q *Queue) ReturnedSince(ctx context.Context, addresses ...string) (map[string]time.Time, error) {
	if len(addresses) == 0 {
		return nil, nil
	}
	return q.bouncedAt(ctx, addresses)
}

// Resend writes a listed message that went out or was cancelled once more, to where its reader's
// mail goes now. A secret link in it is new, and the one it had ends.
//
// It returns NOT_FOUND when unknown, CONFLICT in any other state, where its reader has no address,
// and where its link can be renewed only where it came from.
func (q *Queue) Resend(ctx context.Context, v viewer.Viewer, which id.Message) (Stored, error) {
	var again Stored
	err := q.db.Write(ctx, func(ctx context.Context) error {
		old, err := q.Message(ctx, which)
		if err != nil {
			return err
		}
		if old.State != Sent && old.State != Cancelled {
			return apperr.NewConflict("message.not_sent")
		}
		m, _, err := q.load(ctx, which)
		if err != nil {
			return err
		}
		m.ID = ""
		if m.Person != "" && q.Reach != nil {
			ok := false
			if m.To, m.Name, ok, err = q.Reach(ctx, m.Person); err != nil {
				return err
			} else if !ok {
				return apperr.NewConflict("message.no_address")
			}
		}
		if m.Token != "" {
			renewed := false
			if q.Renew != nil {
				if m.Token, renewed, err = q.Renew(ctx, m.Token); err != nil {
					return err
				}
			}
			if !renewed {
				return apperr.NewConflict("message.own_resend")
			}
		}
		made, err := q.AddMessage(ctx, m)
		if err != nil {
			return err
		}
		if again, err = q.Message(ctx, made); err != nil {
			return err
		}
		return q.record(ctx, v, "message.resent", string(made))
	})
	return again, err
}
