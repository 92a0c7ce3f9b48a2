package directory

import (
	"context"
	"sync"
	"testing"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestOfTwoAdministratorsWhoEndEachOtherOneStays(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		examined(t, db)
		c, ids := testkit.Clock(), testkit.IDs(2)
		s := New(db, ids, c, audit.New(db, ids, c))
		system := viewer.System(t.Context(), "test")
		var people []id.Person
		err := db.Write(system, func(ctx context.Context) error {
			var err error
			if people, err = s.AddPeople(ctx, []PersonInput{{Name: "Ann", Emails: []string{"ann@x.example"}}, {Name: "Bob", Emails: []string{"bob@x.example"}}}); err != nil {
				return err
			}
			for _, p := range people {
				if err := s.InstallGrant(ctx, GrantInput{Person: p, Role: viewer.Administrator, From: clock.Date{Year: 2026, Month: 1, Day: 1}}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		grants, err := s.grants(system, nil)
		if err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		refused := make(chan error, len(grants))
		for i, p := range people {
			other := people[1-i]
			v := viewer.Viewer{Person: p, Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
			for _, g := range grants {
				if g.Person == other {
					all.Go(func() {
						_, err := s.EndGrant(viewer.With(t.Context(), v), v, g.ID)
						refused <- err
					})
				}
			}
		}
		all.Wait()
		close(refused)
		ended, kept := 0, 0
		for err := range refused {
			switch {
			case err == nil:
				ended++
			case apperr.All(err)[0].Key == "role.last_administrator":
				kept++
			default:
				t.Error(err)
			}
		}
		if ended != 1 || kept != 1 {
			t.Errorf("%d ended and %d refused, want one of each", ended, kept)
		}
	})
}
