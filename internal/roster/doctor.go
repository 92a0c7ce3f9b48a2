package roster

import (
	"context"

	"laurel/internal/invariant"
)

// Invariants are what must hold of imports and of what they left.
func (s *Service) Invariants() []invariant.Check {
	lines := func(query string) func(context.Context) ([]string, error) {
		return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
	}
	return []invariant.Check{
		{
			Name: "roster.word_means_something", Says: "A spelling that is remembered means a place on record.",
			Find: lines(`SELECT 'word ' || w.id FROM roster_words w
WHERE w.kind = 'DIVISION' AND NOT EXISTS (SELECT 1 FROM divisions d WHERE d.id = w.means)
OR w.kind = 'SITE' AND NOT EXISTS (SELECT 1 FROM sites x WHERE x.id = w.means) ORDER BY w.id`),
		},
		{
			Name: "roster.repair_of_a_standing_import", Says: "A pair to be mended comes from an import that was not taken back.",
			Find: lines(`SELECT 'repair ' || r.id FROM roster_repairs r LEFT JOIN roster_imports i ON i.id = r.import_id
WHERE i.id IS NULL OR i.undone IS NOT NULL ORDER BY r.id`),
		},
		{
			Name: "roster.repair_breaks_a_rule", Says: "A pair to be mended is one person twice, or two, as its problem says.",
			Find: lines(`SELECT 'repair ' || id FROM roster_repairs
WHERE (problem = 'ONESELF') <> (mentee_id = mentor_id) OR problem NOT IN ('ONESELF', 'SECOND_MENTOR') ORDER BY id`),
		},
		{
			Name: "roster.held_rows_can_come_back", Says: "An import that held rows back has the file they come from.",
			Find: lines(`SELECT 'import ' || i.id FROM roster_imports i
WHERE i.held_count > 0 AND NOT EXISTS (SELECT 1 FROM blobs b WHERE b.id = i.upload_id) ORDER BY i.id`),
		},
	}
}
