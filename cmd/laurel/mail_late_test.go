package main

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/mail/mailtest"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// Between the reminder that is written and its turn there may be a pause, or a mail server that
// is away.
func TestAReminderThatComesTooLateIsNotSent(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		for _, mode := range []survey.Mode{survey.Confidential, survey.Anonymous} {
			t.Run(string(mode), func(t *testing.T) {
				db := db
				if mode == survey.Anonymous {
					db = testkit.SQLite(t)
				}
				w := newWaveOf(t, db, filepath.Join(t.TempDir(), "keys"), "http://127.0.0.1", 6, mode)
				server := mailtest.Start(t)
				if err := w.app.deliverTo(config.Config{SMTPURL: server.URL(), MailFrom: mailFrom}); err != nil {
					t.Fatal(err)
				}
				defer w.app.sender.Close()
				system := viewer.System(t.Context(), "test")
				if err := db.Write(system, func(ctx context.Context) error {
					tokens, err := w.app.auth.Invite(ctx, w.campaign, w.people, time.Now().Add(time.Hour))
					if err != nil {
						return err
					}
					for _, kind := range []string{mail.KindInvitation, mail.KindReminder, mail.KindExtension} {
						all := make([]outbox.Message, len(w.people))
						for i, p := range w.people {
							all[i] = outbox.Message{Kind: kind, Person: p, Campaign: w.campaign, To: fmt.Sprintf("p%d@aldermere.example", i), Language: "en", Token: tokens[p], Data: invitationWords(), Private: kind != mail.KindInvitation}
						}
						if err := w.app.outbox.AddMessages(ctx, all); err != nil {
							return err
						}
					}
					return nil
				}); err != nil {
					t.Fatal(err)
				}
				var answers any
				if err := json.Unmarshal(w.answers, &answers); err != nil {
					t.Fatal(err)
				}
				v := viewer.Viewer{Person: w.people[0], Session: "ses_x", Language: "en"}
				var err error
				if mode == survey.Anonymous {
					_, err = w.app.survey.Cast(viewer.With(system, v), v, w.campaign, answers)
				} else {
					_, err = w.app.survey.Submit(viewer.With(system, v), v, w.campaign, answers)
				}
				if err != nil {
					t.Fatal(err)
				}
				if err := w.app.survey.StopReminders(system, w.campaign, w.people[1]); err != nil {
					t.Fatal(err)
				}
				if _, err := w.app.outbox.Drain(t.Context()); err != nil {
					t.Fatal(err)
				}
				got := map[string]int{}
				for _, m := range server.Messages() {
					got[m.To]++
				}
				for i := range w.people {
					want := 3
					if i < 2 {
						want = 1 // the invitation
					}
					if n := got[fmt.Sprintf("p%d@aldermere.example", i)]; n != want {
						t.Errorf("person %d got %d messages, want %d", i, n, want)
					}
				}
				u, err := w.app.outbox.Unlisted(system)
				if err != nil || u.Failed != 0 || u.Messages != 10 {
					t.Errorf("%+v, %v", u, err)
				}
				failed, err := db.Lines(t.Context(), "SELECT id FROM messages WHERE state = 'FAILED' OR last_error <> ''")
				if err != nil || len(failed) > 0 {
					t.Errorf("%v, %v", failed, err)
				}
			})
		}
	})
}

func TestACertificateThatWasTakenBackIsNotSent(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWave(t, db, filepath.Join(t.TempDir(), "keys"), "http://127.0.0.1", 2)
		server := mailtest.Start(t)
		if err := w.app.deliverTo(config.Config{SMTPURL: server.URL(), MailFrom: mailFrom}); err != nil {
			t.Fatal(err)
		}
		defer w.app.sender.Close()
		w.app.credential.Keys = credential.FixedKey([32]byte{1})
		recognise(t, w)
		system := viewer.System(t.Context(), "test")
		mails := func() (all []string) {
			all, err := db.Lines(t.Context(), "SELECT id FROM messages WHERE kind = 'certificate'")
			if err != nil {
				t.Fatal(err)
			}
			return all
		}
		// Drawing it is a job of its own, after which the mail waits.
		deliver := w.app.outbox.Deliver
		w.app.outbox.Deliver = nil
		if _, err := w.app.outbox.Drain(t.Context()); err != nil || len(mails()) != 1 {
			t.Fatalf("%v, %v", mails(), err)
		}
		w.app.outbox.Deliver = deliver
		which, err := db.Lines(t.Context(), "SELECT id FROM certificates")
		if err != nil || len(which) != 1 {
			t.Fatalf("%v, %v", which, err)
		}
		lead := viewer.Viewer{Person: w.people[1], Session: "ses_y", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
		if _, err := w.app.credential.Revoke(viewer.With(system, lead), lead, id.Certificate(which[0]), "a mistake"); err != nil {
			t.Fatal(err)
		}
		if _, err := w.app.outbox.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		said, err := db.Lines(t.Context(), "SELECT state || ' ' || last_error FROM messages WHERE kind = 'certificate'")
		if err != nil || len(server.Messages()) != 0 || !slices.Equal(said, []string{"FAILED outbox.cancelled"}) {
			t.Errorf("%d sent, %v, %v", len(server.Messages()), said, err)
		}
	})
}
