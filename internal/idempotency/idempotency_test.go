package idempotency

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

var ann = viewer.Viewer{Person: "per_ann"}

func TestFiftyEqualRequestsHaveOneEffectAndFiftyEqualReplies(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		k := New(db, id.Random, testkit.Clock())
		ctx := viewer.System(t.Context(), "test")
		// The effect refuses to be had twice, as a state machine does.
		effect := func(ctx context.Context) (string, error) {
			if n, err := db.Client(ctx).Division.Query().Count(ctx); err != nil || n > 0 {
				return "", errors.Join(err, apperr.NewConflict("division.already_there"))
			}
			made := id.New[id.Division](id.Random)
			err := db.Client(ctx).Division.Create().SetID(made).SetCode(string(made)).SetName(i18n.Both("Cardiology", "Cardiologie")).Exec(ctx)
			return string(made), err
		}
		replies := make([]string, 50)
		var all sync.WaitGroup
		for i := range replies {
			all.Go(func() {
				var err error
				if replies[i], err = k.Once(ctx, ann, "divisionAdd", "key-1", []string{"Cardiology"}, effect); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		for _, r := range replies {
			if r == "" || r != replies[0] {
				t.Fatalf("replies differ: %q", replies)
			}
		}
		if n, err := db.Client(ctx).Division.Query().Count(ctx); err != nil || n != 1 {
			t.Fatalf("%d effects, %v", n, err)
		}
		// Another process later knows it too.
		again, err := New(db, id.Random, testkit.Clock()).Once(ctx, ann, "divisionAdd", "key-1", []string{"Cardiology"}, effect)
		if err != nil || again != replies[0] {
			t.Fatalf("%q, %v", again, err)
		}
	})
}

func TestKeys(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c := testkit.Clock()
		k := New(db, testkit.IDs(1), c)
		ran := 0
		once := func(v viewer.Viewer, operation, key string, request any) (string, error) {
			return k.Once(t.Context(), v, operation, key, request, func(context.Context) (string, error) { ran++; return "made", nil })
		}
		for _, tc := range []struct {
			rule      string
			v         viewer.Viewer
			operation string
			key       string
			request   any
			code      apperr.Code
			runs      bool
		}{
			{"the first request runs", ann, "op", "k", 1, "", true},
			{"the same again does not", ann, "op", "k", 1, "", false},
			{"another request with its key is a conflict", ann, "op", "k", 2, apperr.Conflict, false},
			{"another operation is another use", ann, "other", "k", 2, "", true},
			{"another person's key is another", viewer.Viewer{Person: "per_bob"}, "op", "k", 1, "", true},
			{"the system has keys too", viewer.Viewer{Purpose: "test"}, "op", "k", 1, "", true},
			{"a visitor has none", viewer.Viewer{}, "op", "k", 1, apperr.Unauthenticated, false},
			{"an empty key", ann, "op", "", 1, apperr.Invalid, false},
			{"a key of 100", ann, "op", strings.Repeat("k", 100), 1, "", true},
			{"a key of 101", ann, "op", strings.Repeat("k", 101), 1, apperr.Invalid, false},
		} {
			ran = 0
			got, err := once(tc.v, tc.operation, tc.key, tc.request)
			if apperr.CodeOf(err) != tc.code || (err == nil) != (got == "made") || (ran == 1) != tc.runs {
				t.Errorf("%s: %q, %v, ran %d", tc.rule, got, err, ran)
			}
		}
		if _, err := k.Once(t.Context(), ann, "op", "failing", 1, func(context.Context) (string, error) { return "", errors.New("no") }); err == nil {
			t.Error("the error of the effect is lost")
		}
		ran = 0
		if _, err := once(ann, "op", "failing", 1); err != nil || ran != 1 {
			t.Errorf("a failed effect may be tried again: %v, ran %d", err, ran)
		}

		c.Advance(Kept)
		if n, err := k.Sweep(t.Context()); n != 0 || err != nil {
			t.Errorf("swept %d too early, %v", n, err)
		}
		c.Advance(time.Second)
		if n, err := k.Sweep(t.Context()); n != 6 || err != nil {
			t.Errorf("swept %d, %v", n, err)
		}
	})
}
