package audit

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// filled is a log of n sealed entries, a minute apart.
func filled(t *testing.T, db *store.DB, n int) (*Log, *clock.Manual) {
	t.Helper()
	c := testkit.Clock()
	l := New(db, testkit.IDs(1), c)
	err := db.Write(t.Context(), func(ctx context.Context) error {
		for i := range n {
			if err := l.Record(ctx, viewer.Viewer{Person: "per_1"}, "thing.done", fmt.Sprint("obj_", i)); err != nil {
				return err
			}
			c.Advance(time.Minute)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if sealed, err := l.Seal(t.Context()); err != nil || sealed != n {
		t.Fatalf("sealed %d, %v", sealed, err)
	}
	return l, c
}

func links(t *testing.T, l *Log) []link {
	t.Helper()
	var all []link
	if err := l.eachLink(t.Context(), func(k link) { all = append(all, k) }); err != nil {
		t.Fatal(err)
	}
	return all
}

// verified checks a stretch of the chain, whose first link is taken to be in place.
func verified(stretch []link) []Breach {
	v := verifier{head: Head{stretch[0].Seq - 1, stretch[0].Prev}}
	for _, k := range stretch {
		v.link(k)
	}
	return v.breaches
}

func TestAnUntouchedLogHasNoBreach(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, _ := filled(t, db, 1000)
		start := time.Now()
		if breaches, err := l.Verify(t.Context()); err != nil || len(breaches) > 0 {
			t.Fatalf("%v, %v", breaches, err)
		}
		if took := time.Since(start); took > 500*time.Millisecond {
			t.Errorf("1,000 entries took %v, fewer than 2,000 a second", took)
		}
	})
}

func TestTamperingWithAnyEntryOfAThousandIsNamed(t *testing.T) {
	l, _ := filled(t, testkit.SQLite(t), 1000)
	whole := links(t, l)
	if got := verified(whole); len(got) > 0 {
		t.Fatal(got)
	}
	other := func(k link) link { e := *k.entry; e.Actor = "per_2"; k.entry = &e; return k }
	// Seen from the links around it; at is where the entry stands among them.
	for i := range whole {
		from := max(0, i-3)
		near, at := whole[from:min(i+4, len(whole))], i-from
		for _, tc := range []struct {
			kind   Kind
			tamper func(all []link) []link
		}{
			{Changed, func(all []link) []link { all[at] = other(all[at]); return all }},
			{Deleted, func(all []link) []link { all[at].entry = nil; return all }},
			{Missing, func(all []link) []link { return slices.Delete(all, at, at+1) }},
			// A forger moves an entry and makes the seals of both places good again.
			{Reordered, func(all []link) []link {
				to := (at + 2) % len(all)
				a, b := all[at], all[to]
				all[at] = link{Head{a.Seq - 1, a.Prev}.follow(*b.entry), b.entry}
				all[to] = link{Head{b.Seq - 1, b.Prev}.follow(*a.entry), a.entry}
				return all
			}},
			// A forger puts an entry before another and gives it a seal that fits.
			{Reordered, func(all []link) []link {
				forged := *other(all[at]).entry
				k := link{Head{all[at].Seq - 1, all[at].Prev}.follow(forged), &forged}
				for j := at; j < len(all); j++ {
					all[j].Seq++
				}
				return slices.Insert(all, at, k)
			}},
		} {
			if tc.kind == Missing && (i == 0 || i == len(whole)-1) {
				continue // the stretch begins or ends there: see the database's test, and Contains
			}
			got := verified(tc.tamper(slices.Clone(near)))
			if !slices.ContainsFunc(got, func(b Breach) bool { return b.Kind == tc.kind }) {
				t.Fatalf("entry %d: %s was not named in %v", i, tc.kind, got)
			}
		}
	}
}

func TestTamperingInTheDatabaseIsNamed(t *testing.T) {
	for _, tc := range []struct {
		rule string
		sql  string
		want Kind
	}{
		{"a changed actor", "UPDATE audit_entries SET actor = 'per_2' WHERE id = (SELECT entry_id FROM audit_seals WHERE id = 50)", Changed},
		{"a changed object", "UPDATE audit_entries SET object = 'obj_x' WHERE id = (SELECT entry_id FROM audit_seals WHERE id = 1)", Changed},
		{"a deleted entry", "DELETE FROM audit_entries WHERE id = (SELECT entry_id FROM audit_seals WHERE id = 150)", Deleted},
		{"the first seal deleted", "DELETE FROM audit_seals WHERE id = 1", Missing},
		{"a deleted seal", "DELETE FROM audit_seals WHERE id = 70", Missing},
		{"another hash", "UPDATE audit_seals SET hash = 'feed' WHERE id = 20", Changed},
		{"another predecessor", "UPDATE audit_seals SET prev = 'feed' WHERE id = 20", Reordered},
		{"an entry from the past", "INSERT INTO audit_entries (id, at, actor, action, object, result) SELECT 'aud_x', at, actor, action, object, result FROM audit_entries WHERE id = (SELECT entry_id FROM audit_seals WHERE id = 10)", Inserted},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				l, _ := filled(t, db, 200)
				err := db.Write(t.Context(), func(ctx context.Context) error {
					for _, table := range []string{"audit_entries", "audit_seals"} {
						for _, verb := range []string{"update", "delete"} {
							drop := "DROP TRIGGER laurel_" + table + "_no_" + verb
							if db.Postgres() {
								drop += " ON " + table
							}
							if _, err := db.Exec(ctx, drop); err != nil {
								return err
							}
						}
					}
					_, err := db.Exec(ctx, tc.sql)
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
				breaches, err := l.Verify(t.Context())
				if err != nil || !slices.ContainsFunc(breaches, func(b Breach) bool { return b.Kind == tc.want }) {
					t.Fatalf("%v, %v", breaches, err)
				}
				// Sealing afterwards does not heal it.
				if _, err := l.Seal(t.Context()); err != nil {
					t.Fatal(err)
				}
				if again, err := l.Verify(t.Context()); err != nil || len(again) == 0 {
					t.Fatalf("%v, %v", again, err)
				}
			})
		})
	}
}

func TestAPublishedHeadTellsThatTheEndWasCutOff(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l, _ := filled(t, db, 10)
		head, err := l.Head(t.Context())
		if err != nil || head.Seq != 10 {
			t.Fatalf("%v, %v", head, err)
		}
		for _, tc := range []struct {
			head Head
			want bool
		}{{head, true}, {Head{}, true}, {Head{11, head.Hash}, false}, {Head{9, head.Hash}, false}} {
			if got, err := l.Contains(t.Context(), tc.head); err != nil || got != tc.want {
				t.Errorf("%v: %v, %v", tc.head, got, err)
			}
		}
	})
}

func TestAnActThatFailedLeavesNoEntry(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l := New(db, testkit.IDs(1), testkit.Clock())
		_ = db.Write(t.Context(), func(ctx context.Context) error {
			if err := l.Record(ctx, viewer.Viewer{Purpose: "test"}, "thing.done", ""); err != nil {
				t.Error(err)
			}
			return fmt.Errorf("the act failed")
		})
		if n, err := l.Seal(t.Context()); n != 0 || err != nil {
			t.Fatalf("%d, %v", n, err)
		}
		if err := l.Record(t.Context(), viewer.Viewer{}, "thing.done", ""); err == nil {
			t.Fatal("an entry was written outside Write")
		}
	})
}

func TestWhoActs(t *testing.T) {
	for want, v := range map[string]viewer.Viewer{
		"per_1": {Person: "per_1"}, "system:outbox": {Purpose: "outbox"}, "visitor": {},
	} {
		if got := actor(v); got != want {
			t.Errorf("%+v: %s", v, got)
		}
	}
}

func TestWritersAndSealersRacingMakeOneUnbrokenChain(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		l := New(db, id.Random, clock.System{})
		const writers, each = 32, 10
		var writing, sealing sync.WaitGroup
		done := make(chan struct{})
		for range 3 {
			sealing.Go(func() {
				for {
					if _, err := l.Seal(t.Context()); err != nil {
						t.Error(err)
						return
					}
					select {
					case <-done:
						return
					case <-time.After(time.Millisecond):
					}
				}
			})
		}
		for w := range writers {
			writing.Go(func() {
				for range each {
					err := db.Write(t.Context(), func(ctx context.Context) error {
						if err := l.Record(ctx, viewer.Viewer{Person: "per_1"}, "thing.done", fmt.Sprint(w)); err != nil {
							return err
						}
						if db.Postgres() {
							time.Sleep(time.Millisecond) // the transaction stays open while sealers pass
						}
						return nil
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		writing.Wait()
		close(done)
		sealing.Wait()
		if _, err := l.Seal(t.Context()); err != nil {
			t.Fatal(err)
		}
		if breaches, err := l.Verify(t.Context()); err != nil || len(breaches) > 0 {
			t.Fatalf("%v, %v", breaches, err)
		}
		if head, err := l.Head(t.Context()); err != nil || head.Seq != writers*each {
			t.Fatalf("%d entries are sealed, want %d (%v)", head.Seq, writers*each, err)
		}
	})
}
