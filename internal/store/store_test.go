package store_test

import (
	"context"
	"testing"

	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestWhatWriteStoresClientReads(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(context.Background(), "test")
		div := id.New[id.Division](testkit.IDs(1))
		err := db.Write(ctx, func(ctx context.Context) error {
			return db.Client(ctx).Division.Create().SetID(div).SetCode("cardiology").SetName(i18n.Both("Cardiology", "Cardiologie")).Exec(ctx)
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := db.Client(ctx).Division.Get(ctx, div)
		if err != nil || got.Name.Fr() != "Cardiologie" {
			t.Fatalf("read back %v, %v", got, err)
		}
		if missing, err := db.MissingTriggers(ctx); err != nil || len(missing) > 0 {
			t.Fatalf("missing triggers %v, %v", missing, err)
		}
	})
}

// A text is a text also where its column has no declared type, as in a union or an expression: a
// driver that takes it for a time gives back other words than were written.
func TestATextThatReadsLikeADateStaysAsItWasWritten(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		ctx := viewer.System(context.Background(), "test")
		for _, words := range []string{"2026-11-28", "2026-11-28 09:30", "2026-11-28T09:30:00Z"} {
			var alone, joined string
			if _, err := db.Row(ctx, "SELECT COALESCE(CAST($1 AS text), '')", []any{words}, &alone); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Row(ctx, "SELECT t.a FROM (SELECT CAST($1 AS text) AS a UNION ALL SELECT '' WHERE 1 = 2) t", []any{words}, &joined); err != nil {
				t.Fatal(err)
			}
			if alone != words || joined != words {
				t.Errorf("%q came back as %q and %q", words, alone, joined)
			}
		}
	})
}
