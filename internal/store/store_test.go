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
