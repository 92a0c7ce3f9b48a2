package idempotency

import (
	"context"
	"testing"
	"time"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestDoctorNamesABreachOfTheKeys(t *testing.T) {
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			c := testkit.Clock()
			k := New(db, testkit.IDs(1), c)
			if _, err := k.Once(t.Context(), ann, "op", invarianttest.Canary, 1, func(context.Context) (string, error) { return "made", nil }); err != nil {
				t.Fatal(err)
			}
			c.Advance(Kept + sweepWithin)
			return k.Invariants()
		},
		invarianttest.Breach{Is: "a key is never forgotten", Check: "idempotency.forgotten_in_time", Of: "SELECT id FROM idempotency_keys", Plant: func(t *testing.T, db *store.DB) {
			err := db.Write(t.Context(), func(ctx context.Context) error {
				_, err := db.Exec(ctx, "UPDATE idempotency_keys SET created = $1", testkit.Start.Add(-time.Second))
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}},
	)
}
