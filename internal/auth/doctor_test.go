package auth

import (
	"context"
	"testing"
	"time"

	"laurel/internal/id"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestDoctorNamesABreachOfSigningIn(t *testing.T) {
	const hashes = "auth.only_hashes_kept"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			w := newWorld(t, db)
			w.signIn(t, "ada@uni.example", "Firefox on Linux")
			w.ask(t, "nobody@uni.example")
			err := db.Write(t.Context(), func(ctx context.Context) error {
				for _, p := range []id.Person{ada, bao} {
					if _, err := db.Exec(ctx, "INSERT INTO participations (id, campaign_id, person_id, accepting) VALUES ($1, $2, $1, true)", string(p), string(wave)); err != nil {
						return err
					}
				}
				if _, err := w.Invite(ctx, wave, []id.Person{ada, bao}, testkit.Start.Add(time.Hour)); err != nil {
					return err
				}
				_, err := w.NewSession(ctx, bao, wave, "")
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return w.Invariants()
		},
		invarianttest.Breach{Is: "a link is kept", Check: hashes, Planted: sql("UPDATE access_tokens SET token_hash = 'laurel_s_" + invarianttest.Canary + "' WHERE id = (SELECT max(id) FROM access_tokens)"), Of: "SELECT max(id) FROM access_tokens"},
		invarianttest.Breach{Is: "a request is kept", Check: hashes, Planted: sql("UPDATE access_tokens SET request_hash = '" + invarianttest.Canary + "' WHERE id = (SELECT max(id) FROM access_tokens)"), Of: "SELECT max(id) FROM access_tokens"},
		invarianttest.Breach{Is: "a code is kept", Check: hashes, Planted: sql("UPDATE access_tokens SET code_hash = '123456'"), Of: "SELECT min(id) FROM access_tokens"},
		invarianttest.Breach{Is: "a typed address is kept", Check: hashes, Planted: sql("UPDATE access_tokens SET email_hash = '" + invarianttest.Canary + "@x.example'"), Of: "SELECT max(id) FROM access_tokens"},
		invarianttest.Breach{Is: "the secret of a session is kept", Check: hashes, Planted: sql("UPDATE sessions SET token_hash = '" + invarianttest.Canary + "' WHERE campaign_id IS NULL"), Of: "SELECT 'session ' || id FROM sessions WHERE campaign_id IS NULL"},
		invarianttest.Breach{Is: "somebody who is not asked is invited", Check: "auth.invitation_has_place", Planted: sql("DELETE FROM participations WHERE person_id = '" + string(bao) + "'"), Of: "SELECT id FROM access_tokens WHERE purpose = 'INVITATION' AND person_id = '" + string(bao) + "'"},
		invarianttest.Breach{Is: "a session has no end", Check: "auth.session_ends", Planted: sql("UPDATE sessions SET started = '2020-01-01 00:00:00+00:00' WHERE campaign_id IS NULL"), Of: "SELECT id FROM sessions WHERE campaign_id IS NULL"},
	)
}
