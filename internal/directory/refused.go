package directory

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// RefusedMessage is a message that a mail server will never take for its address.
type RefusedMessage struct {
	ID      id.Message
	Person  id.Person
	Address string
	Subject string
	Written time.Time
	Words   string // the mail server's
	// Again: it can be sent to another address. A link to sign in cannot: it is over.
	Again bool
}

// Refusal is an address of somebody that is refused, with what did not arrive, the last first.
// What is listed for nobody, since getting it tells something, is not among it.
type Refusal struct {
	Person   Person
	Address  string
	Messages []RefusedMessage
}

// Words are the mail server's, of the last message.
func (r Refusal) Words() string { return r.Messages[0].Words }

// Since is when the first of the messages was written.
func (r Refusal) Since() time.Time { return r.Messages[len(r.Messages)-1].Written }

// Again counts the messages that can be sent to another address.
func (r Refusal) Again() int {
	n := 0
	for _, m := range r.Messages {
		if m.Again {
			n++
		}
	}
	return n
}

// Refusals lists the addresses on record that mail servers refuse, by name: for those who keep
// people.
func (s *Service) Refusals(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[Refusal], error) {
	var none page.Page[Refusal]
	if err := CanKeepPeople(v); err != nil {
		return none, err
	}
	if err := a.Validate(); err != nil {
		return none, err
	}
	all, err := s.refusals(ctx)
	if err != nil {
		return none, err
	}
	return page.Cut(all, a, func(r Refusal) string { return string(r.Person.ID) + " " + r.Address })
}

func (s *Service) refusals(ctx context.Context) ([]Refusal, error) {
	if s.Refused == nil {
		return nil, nil
	}
	messages, err := s.Refused(ctx)
	if err != nil || len(messages) == 0 {
		return nil, err
	}
	type at struct {
		person  id.Person
		address string
	}
	of, people := map[at][]RefusedMessage{}, []id.Person{}
	for _, m := range messages {
		key := at{m.Person, m.Address}
		if of[key] == nil {
			people = append(people, m.Person)
		}
		of[key] = append(of[key], m)
	}
	known, err := s.ByID(ctx, people...)
	if err != nil {
		return nil, err
	}
	var out []Refusal
	for key, some := range of {
		p := known[key.person]
		// What was corrected since is none any more, and who has left gets no mail.
		if !slices.Contains(p.Addresses, key.address) || p.Status == Left {
			continue
		}
		slices.SortFunc(some, func(a, b RefusedMessage) int { return cmp.Or(b.Written.Compare(a.Written), cmp.Compare(a.ID, b.ID)) })
		out = append(out, Refusal{Person: p, Address: key.address, Messages: some})
	}
	slices.SortFunc(out, func(a, b Refusal) int {
		return cmp.Or(strings.Compare(a.Person.SortName, b.Person.SortName), cmp.Compare(a.Person.ID, b.Person.ID), strings.Compare(a.Address, b.Address))
	})
	return out, nil
}

// Readdress corrects an address that is refused, and with again sends what did not arrive to
// the corrected one: each message as the one it was, with links that are made when it goes. It
// gives how many of the messages listed that were. NOT_FOUND when the address is not the
// person's; INVALID as for Change.
func (s *Service) Readdress(ctx context.Context, v viewer.Viewer, person id.Person, from, to string, again bool) (Person, int, error) {
	if err := CanKeepPeople(v); err != nil {
		return Person{}, 0, err
	}
	from, to = NormalEmail(from), NormalEmail(to)
	sent := 0
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockPerson(ctx, person); err != nil {
			return err
		}
		p, err := s.someone(ctx, person)
		if err != nil {
			return err
		}
		in := p.Input()
		place := slices.Index(in.Emails, from)
		if place < 0 {
			return apperr.NewNotFound("address")
		}
		if to == from {
			return apperr.NewInvalid("person.same_address", "to")
		}
		// An address of theirs that works takes the place of the one that does not.
		if known := slices.Index(in.Emails, to); known >= 0 {
			in.Emails = slices.Delete(in.Emails, known, known+1)
			place = slices.Index(in.Emails, from)
		}
		in.Emails[place] = to
		// Nobody reads what is sent to the old address, so nothing is.
		if err := s.write(ctx, v, in, false); err != nil {
			return atTo(err)
		}
		if !again || s.Resend == nil {
			return nil
		}
		if sent, err = s.Resend(ctx, person, from, to); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "person.mail_resent", string(person))
	})
	if err != nil {
		return Person{}, 0, err
	}
	p, err := s.whole(ctx, person)
	return p, sent, err
}

// atTo points what is wrong with the addresses at the one that was entered.
func atTo(err error) error {
	all := apperr.All(err)
	if all == nil {
		return err
	}
	out := make(apperr.List, len(all))
	for i, one := range all {
		out[i] = one
		if len(one.Path) > 0 && one.Path[0] == "emails" {
			out[i] = one.At("to")
		}
	}
	return out
}
