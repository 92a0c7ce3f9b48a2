package credential

import (
	"context"
	"errors"
	"slices"
	"testing"

	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

var errUndo = errors.New("undone")

// A planted breach of each invariant is named, and nothing is before.
func TestDoctorFindsWhatIsBroken(t *testing.T) {
	row := func(supersedes, kind, sha string) string {
		return `INSERT INTO certificates (id, recognition_id, person_id, code, supersedes, kind, year, name, language, template, renderer, snapshot, snapshot_sha, key_id, signature, pdf, search, issued_by, issued)
SELECT 'crt_x', recognition_id, person_id, 'x', ` + supersedes + `, ` + kind + `, year, name, language, template, renderer, snapshot, ` + sha + `, key_id, signature, pdf, search, issued_by, issued FROM certificates WHERE supersedes <> '' LIMIT 1`
	}
	breaches := map[string]string{
		"credential.snapshot_and_signature":       row("'crt_y'", "kind", "'00'"),
		"credential.superseded_has_successor":     `INSERT INTO certificate_events (id, certificate_id, kind, successor, reason, "by", at) SELECT 'cte_x', id, 'SUPERSEDED', 'crt_none', '', '', issued FROM certificates WHERE supersedes <> '' LIMIT 1`,
		"credential.successor_was_superseding":    row("'crt_y'", "kind", "snapshot_sha"),
		"credential.recognised_person":            row("'crt_y'", "'TRAINING'", "snapshot_sha"),
		"credential.honour_events_in_order":       `INSERT INTO honour_events (id, subject, seq, kind, statement, "by", at) SELECT 'hev_x', id, 2, 'GIVEN', '', person_id, recorded FROM recognitions LIMIT 1`,
		"credential.honour_answered_by_oneself":   `INSERT INTO honour_events (id, subject, seq, kind, statement, "by", at) SELECT 'hev_x', id, 1, 'GIVEN', '', 'per_x', recorded FROM recognitions LIMIT 1`,
		"credential.badge_shared_once":            "INSERT INTO badge_shares (id, certificate_id, recipient, started) SELECT 'shr_' || k || id, id, 'NAME', issued FROM certificates, (SELECT 'a' AS k UNION SELECT 'b') AS two",
		"credential.status_bit_is_a_certificates": "INSERT INTO status_entries (id, list, position) VALUES ('crt_none', 1, 5)",
		"credential.award_was_announced":          `INSERT INTO recognitions (id, person_id, kind, title, since, until, presenter, division_id, decision_id, source, language, recorded_by, recorded) SELECT 'rec_x', person_id, 'AWARD', title, since, until, presenter, '', 'dec_none', 'x', '', '', recorded FROM recognitions LIMIT 1`,
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		lctx, lead := o.as("Lead")
		if _, err := o.Supersede(lctx, lead, o.issued("Ann")[0].ID, "Dr. Ann", "", "x"); err != nil {
			t.Fatal(err)
		}
		ctx := viewer.System(t.Context(), "doctor")
		names := []string{}
		for _, c := range o.Invariants() {
			names = append(names, c.Name)
			if found, err := c.Find(ctx); err != nil || len(found) > 0 {
				t.Errorf("%s finds %v in a sound database, %v", c.Name, found, err)
			}
		}
		if len(names) != len(breaches) {
			t.Errorf("%d checks and %d breaches", len(names), len(breaches))
		}
		for name, statement := range breaches {
			at := slices.Index(names, name)
			if at < 0 {
				t.Fatalf("there is no %s", name)
			}
			err := db.Write(ctx, func(ctx context.Context) error {
				if _, err := db.Exec(ctx, statement); err != nil {
					t.Errorf("%s: %v", name, err)
					return errUndo
				}
				if found, err := o.Invariants()[at].Find(ctx); err != nil || len(found) == 0 {
					t.Errorf("%s does not see the breach, %v", name, err)
				}
				return errUndo
			})
			if !errors.Is(err, errUndo) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}
