package outbox

import (
	"context"
	"testing"

	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestDoctorNamesABreachOfTheOutbox(t *testing.T) {
	const secret = "'https://laurel.example/i#token=laurel_i_" + invarianttest.Canary + "'"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			q := queue(db, testkit.Clock())
			q.Reminder = func(kind string) bool { return kind == "note" }
			add(t, q, Job{Kind: "thing", Key: "thing"})
			write(t, db, func(ctx context.Context) error {
				return q.AddMessages(ctx, []Message{{Kind: "invitation", To: invarianttest.Canary + "@x.example", Language: "en", Token: "tok_1"}, {Kind: "note", To: "b@x.example", Language: "fr", Person: "per_1"}})
			})
			return q.Invariants()
		},
		invarianttest.Breach{Is: "a message has no job", Check: "outbox.message_has_job", Planted: sql("DELETE FROM outbox_jobs WHERE kind = 'mail' AND key = (SELECT 'mail:' || max(id) FROM messages)"), Of: "SELECT max(id) FROM messages"},
		invarianttest.Breach{Is: "a message's job has failed", Check: "outbox.message_has_job", Planted: sql("UPDATE outbox_jobs SET state = 'FAILED'"), Of: "SELECT min(id) FROM messages"},
		invarianttest.Breach{Is: "a mailing is gone", Check: "outbox.mailing_is_known", Planted: sql("DELETE FROM mailings"), Of: "SELECT min(id) FROM messages"},
		invarianttest.Breach{Is: "a job is of another mailing", Check: "outbox.mailing_is_known", Planted: sql("UPDATE outbox_jobs SET mailing_id = 'mlg_x' WHERE kind = 'mail'"), Of: "SELECT max(id) FROM messages"},
		invarianttest.Breach{
			Is: "a reminder went to somebody who ended them", Check: "outbox.no_unwanted_reminder", Of: "SELECT id FROM messages WHERE kind = 'note'",
			Planted: sql("INSERT INTO reminder_stops (id, since) VALUES ('per_1', '2026-01-01 00:00:00+00:00')", "UPDATE outbox_jobs SET state = 'DONE' WHERE kind = 'mail'", "UPDATE messages SET state = 'SENT', sent = '2026-01-02 00:00:00+00:00'"),
		},
		invarianttest.Breach{Is: "a text holds its link", Check: "outbox.no_secret_kept", Planted: sql("UPDATE messages SET text = " + secret), Of: "SELECT max(id) FROM messages"},
		invarianttest.Breach{Is: "the data of a mail hold its link", Check: "outbox.no_secret_kept", Planted: sql("UPDATE messages SET data = " + secret), Of: "SELECT min(id) FROM messages"},
		invarianttest.Breach{Is: "a job holds a link", Check: "outbox.no_secret_kept", Planted: sql("UPDATE outbox_jobs SET payload = " + secret + " WHERE key = 'thing'"), Of: "SELECT 'job ' || id FROM outbox_jobs WHERE key = 'thing'"},
	)
}

func TestTheDemoKeepsItsLinks(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		q := queue(db, testkit.Clock())
		q.KeepLinks = true
		q.Secrets = func(context.Context, string, []id.Token) (map[id.Token]map[string]string, error) {
			return map[id.Token]map[string]string{"tok_1": {"link": "https://laurel.example/i#token=laurel_i_x"}}, nil
		}
		write(t, db, func(ctx context.Context) error {
			_, err := q.AddMessage(ctx, Message{Kind: "invitation", To: "a@x.example", Language: "en", Token: "tok_1"})
			return err
		})
		drain(t, q, 1)
		if found, err := invariant.Run(system(t), q.Invariants(), nil); err != nil || len(found) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
		q.KeepLinks = false
		if found, err := invariant.Run(system(t), q.Invariants(), nil); err != nil || len(found) != 1 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
