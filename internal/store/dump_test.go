package store_test

import (
	"bytes"
	"context"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// A database that cannot say whether anybody is in it keeps what it has.
func TestADatabaseThatDoesNotAnswerIsNotClearedByALoad(t *testing.T) {
	ctx := viewer.System(context.Background(), "test")
	url := testkit.PostgresURL(t)
	db := testkit.Open(t, url)
	err := db.Write(ctx, func(ctx context.Context) error {
		return db.Client(ctx).Division.Create().SetID(id.New[id.Division](testkit.IDs(1))).SetCode("gim").SetName(i18n.Both("GIM", "MIG")).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	var dump bytes.Buffer
	if _, err := db.Dump(ctx, &dump, func(int) {}); err != nil {
		t.Fatal(err)
	}
	if err := db.Write(ctx, func(ctx context.Context) error {
		_, err := db.Exec(ctx, "INSERT INTO persons (id, name, sort_name, search, created) VALUES ('per_x', 'Somebody', 'somebody', 'somebody', now())")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	held, release := make(chan struct{}), make(chan struct{})
	done := make(chan error)
	go func() {
		done <- db.Write(ctx, func(ctx context.Context) error {
			_, err := db.Exec(ctx, "LOCK TABLE persons IN ACCESS EXCLUSIVE MODE")
			close(held)
			<-release
			return err
		})
	}()
	<-held
	hasty, err := store.Open(ctx, url+"&statement_timeout=300", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer hasty.Close()
	if _, err := hasty.Load(ctx, bytes.NewReader(dump.Bytes()), func(int) {}); err == nil {
		t.Error("a dump was loaded into a database that did not answer")
	}
	close(release)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	var people int
	if _, err := db.Row(ctx, "SELECT count(*) FROM persons", nil, &people); err != nil || people != 1 {
		t.Errorf("%d people, %v", people, err)
	}
	if _, err := hasty.Load(ctx, bytes.NewReader(dump.Bytes()), func(int) {}); apperr.CodeOf(err) != apperr.Conflict {
		t.Errorf("%v", err)
	}
}
