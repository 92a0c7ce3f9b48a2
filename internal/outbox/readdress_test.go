package outbox

import (
	"context"
	"errors"
	"testing"

	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// A refused message goes to the corrected address as the message it was: with its identifier,
// and with a link that is made when it goes.
func TestWhatWasRefusedGoesToTheCorrectedAddressAsTheSameMessage(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		var sent []Delivery
		q.Deliver = func(_ context.Context, d Delivery) error {
			if d.To == "old@x.example" {
				return Refused(errors.New("550 5.1.1 no such user"))
			}
			sent = append(sent, d)
			return nil
		}
		told := map[id.Message]bool{}
		q.Bounced = func(_ context.Context, m Message, bounced bool) error {
			told[m.ID] = bounced
			return nil
		}
		const person = id.Person("per_1")
		all := []Message{
			{ID: "msg_1", Kind: "invitation", Person: person, To: "old@x.example", Name: "Ann", Language: "en", Token: "tok_1"},
			{ID: "msg_2", Kind: "reminder", Person: person, To: "old@x.example", Language: "en", Private: true},
			{ID: "msg_3", Kind: signInKind, Person: person, To: "old@x.example", Language: "en", Token: "tok_2"},
			{ID: "msg_4", Kind: "invitation", Person: "per_2", To: "old@x.example", Language: "en"},
			{ID: "msg_5", Kind: "invitation", Person: person, To: "fine@x.example", Language: "en"},
		}
		write(t, db, func(ctx context.Context) error {
			for _, m := range all {
				if _, err := q.AddMessage(ctx, m); err != nil {
					return err
				}
			}
			return nil
		})
		drain(t, q, 5)
		refused, err := q.Refused(system(t))
		if err != nil || len(refused) != 3 || refused[0].ID != "msg_1" || refused[1].ID != "msg_3" || refused[2].ID != "msg_4" || !refused[1].SignIn() {
			t.Fatalf("%+v %v", refused, err)
		}
		sent = nil
		var listed int
		write(t, db, func(ctx context.Context) (err error) {
			listed, err = q.Readdress(ctx, person, "old@x.example", "new@x.example")
			return err
		})
		if listed != 1 || told["msg_1"] || told["msg_2"] || !told["msg_3"] || !told["msg_4"] {
			t.Errorf("%d listed, bounced %v", listed, told)
		}
		drain(t, q, 2)
		got := map[string]Delivery{}
		for _, d := range sent {
			got[d.ID] = d
		}
		if len(got) != 2 || got["msg_1"].To != "new@x.example" || got["msg_2"].To != "new@x.example" || got["msg_1"].Text != "invitation en \nhttps://laurel.example/i/canary-tok_1 " {
			t.Errorf("%+v", got)
		}
		m, err := q.Message(system(t), "msg_1")
		if err != nil || m.State != Sent || m.To != "new@x.example" || m.LastError != "" {
			t.Errorf("%+v %v", m, err)
		}
		if refused, err = q.Refused(system(t)); err != nil || len(refused) != 2 {
			t.Errorf("%+v %v", refused, err)
		}
		for _, c := range q.Invariants() {
			if found, err := c.Find(system(t)); err != nil || len(found) > 0 {
				t.Errorf("%s: %v %v", c.Name, found, err)
			}
		}
	})
}

// A message that was given up after a mail server had been away is nobody's wrong address, and
// mail that arrived since says that the address is right.
func TestWhatIsNoRefusedAddress(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		q := queue(db, c)
		answer := error(Permanent(errors.New("our own fault")))
		q.Deliver = func(context.Context, Delivery) error { return answer }
		post := func(m id.Message) {
			t.Helper()
			write(t, db, func(ctx context.Context) error {
				_, err := q.AddMessage(ctx, Message{ID: m, Kind: "invitation", Person: "per_1", To: "ann@x.example", Language: "en"})
				return err
			})
			drain(t, q, 1)
		}
		count := func() int {
			t.Helper()
			all, err := q.Refused(system(t))
			if err != nil {
				t.Fatal(err)
			}
			return len(all)
		}
		post("msg_1")
		if n := count(); n != 0 {
			t.Errorf("%d, though the mail server refused nothing", n)
		}
		answer = Refused(errors.New("550"))
		post("msg_2")
		if n := count(); n != 1 {
			t.Errorf("%d refused, want 1", n)
		}
		c.Advance(leased)
		answer = nil
		post("msg_3")
		if n := count(); n != 0 {
			t.Errorf("%d, though mail arrives at the address", n)
		}
	})
}
