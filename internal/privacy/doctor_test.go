package privacy

import (
	"testing"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

func TestDoctorNamesWhatIsLeftOfAnErasedPerson(t *testing.T) {
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			w := newWorld(t, db)
			w.leaves(t)
			if err := w.Erase(viewer.With(t.Context(), w.lead), w.lead, w.her, canary); err != nil {
				t.Fatal(err)
			}
			return w.Invariants()
		},
		invarianttest.Breach{
			Is: "an address is there again", Check: "privacy.erased_is_gone",
			Planted: invarianttest.SQL("INSERT INTO addresses (id, email, preferred, person_id) SELECT 'adr_x', '" + invarianttest.Canary + "@x.example', TRUE, id FROM persons WHERE erased IS NOT NULL"),
			Of:      "SELECT 'person ' || id || ': addresses' FROM persons WHERE erased IS NOT NULL",
		},
	)
}
