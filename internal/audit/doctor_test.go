package audit

import (
	"testing"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
)

func TestDoctorNamesABreachOfTheLog(t *testing.T) {
	const chain, at = "audit.chain_unbroken", "SELECT entry_id FROM audit_seals WHERE id = "
	sql := invarianttest.SQL
	invarianttest.Each(
		t, func(t *testing.T, db *store.DB) []invariant.Check {
			l, _ := filled(t, db, 200)
			return l.Invariants()
		},
		invarianttest.Breach{Is: "an entry is changed", Check: chain, Planted: sql("UPDATE audit_entries SET actor = '" + invarianttest.Canary + "' WHERE id = (" + at + "50)"), Of: "SELECT 'changed at seal 50: entry ' || entry_id FROM audit_seals WHERE id = 50"},
		invarianttest.Breach{Is: "an entry is deleted", Check: chain, Planted: sql("DELETE FROM audit_entries WHERE id = (" + at + "150)"), Of: "SELECT 'deleted at seal 150: entry ' || entry_id FROM audit_seals WHERE id = 150"},
		invarianttest.Breach{Is: "a seal is missing", Check: chain, Planted: sql("DELETE FROM audit_seals WHERE id = 70"), Names: "missing at seal 71"},
		invarianttest.Breach{Is: "a seal follows another", Check: chain, Planted: sql("UPDATE audit_seals SET prev = 'feed' WHERE id = 20"), Names: "reordered at seal 20"},
		invarianttest.Breach{
			Is: "an entry is slipped in", Check: chain, Names: "inserted: entry aud_x",
			Planted: sql("INSERT INTO audit_entries (id, at, actor, action, object, result) SELECT 'aud_x', at, actor, action, object, result FROM audit_entries WHERE id = (" + at + "10)"),
		},
		invarianttest.Breach{Is: "an entry waits for its seal", Check: "audit.sealed_in_time", Planted: sql("DELETE FROM audit_seals WHERE id > 100"), Of: "SELECT min(id) FROM audit_entries e WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry_id = e.id) AND e.at = (SELECT min(at) FROM audit_entries o WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry_id = o.id))"},
	)
}
