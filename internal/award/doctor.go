package award

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"laurel/internal/award/bundle"
	"laurel/internal/id"
	"laurel/internal/invariant"
)

// Invariants are what must hold of awards.
func (s *Service) Invariants() []invariant.Check {
	barred := `EXISTS (SELECT 1 FROM conflicts c WHERE c.nomination_id = x.nomination_id AND c.person_id = x.%s AND c.state IN ('STANDS', 'SUGGESTED'))`
	return []invariant.Check{
		{Name: "award.no_review_by_conflicted", Says: "No review of somebody with a conflict counts.", Find: s.lines(
			`SELECT 'review ' || x.id FROM award_reviews x WHERE x.state <> 'VOID' AND ` + fmt.Sprintf(barred, "reviewer_id") + ` ORDER BY x.id`)},
		{Name: "award.no_vote_by_conflicted", Says: "No vote of somebody with a conflict counts.", Find: s.lines(
			`SELECT 'vote ' || x.id FROM award_votes x WHERE NOT x.void AND ` + fmt.Sprintf(barred, "voter_id") + ` ORDER BY x.id`)},
		{Name: "award.no_review_of_oneself", Says: "Nobody reviews a nomination of themselves, or one they wrote for.", Find: s.lines(
			`SELECT 'review ' || x.id FROM award_reviews x JOIN nominations n ON n.id = x.nomination_id WHERE x.state <> 'VOID' AND (n.nominee_id = x.reviewer_id
OR EXISTS (SELECT 1 FROM nomination_parts p WHERE p.nomination_id = n.id AND p.nominator_id = x.reviewer_id AND p.state <> 'WITHDRAWN')) ORDER BY x.id`)},
		{Name: "award.called_has_phases", Says: "A year that was called has each phase once.", Find: s.lines(
			`SELECT 'cycle ' || c.id FROM award_cycles c WHERE c.state <> 'DRAFT' AND (SELECT count(*) FROM cycle_phases p WHERE p.cycle_id = c.id) <> ` + itoa(len(PhaseKinds)) + ` ORDER BY c.id`)},
		{Name: "award.asked_were_nominated", Says: "Whoever was asked for a package was nominated by somebody who handed in a letter.", Find: s.lines(
			`SELECT 'nomination ' || n.id FROM nominations n WHERE n.answer <> 'NOT_ASKED' AND n.state = 'SUBMITTED'
AND NOT EXISTS (SELECT 1 FROM nomination_parts p WHERE p.nomination_id = n.id AND p.state = 'SUBMITTED') ORDER BY n.id`)},
		{Name: "award.decided_has_decision", Says: "A year is decided when there is a decision, and was sealed before.", Find: s.lines(
			`SELECT 'cycle ' || c.id FROM award_cycles c WHERE (c.state IN ('DECIDED', 'ANNOUNCED')) <> EXISTS (SELECT 1 FROM award_decisions d WHERE d.cycle_id = c.id)
OR (c.state IN ('SEALED', 'DECIDED', 'ANNOUNCED')) <> EXISTS (SELECT 1 FROM award_meetings m WHERE m.cycle_id = c.id) ORDER BY c.id`)},
		{Name: "award.announced_was_signed", Says: "A decision that was announced was signed by somebody else than who wrote it down.", Find: s.lines(
			`SELECT 'decision ' || d.id FROM award_decisions d WHERE EXISTS (SELECT 1 FROM award_events e WHERE e.kind = 'ANNOUNCED' AND e.subject = d.id)
AND NOT EXISTS (SELECT 1 FROM award_events e WHERE e.kind = 'SIGNED' AND e.subject = d.id AND e.by <> d.decided_by) ORDER BY d.id`)},
		{Name: "award.decision_counts_again", Says: "Counted again from its bundle, every decision comes out as recorded, from the seal that the meeting was opened with.", Find: s.recounted},
	}
}

// lines finds what a query names: identifiers, and nothing of what anybody wrote.
func (s *Service) lines(query string) func(context.Context) ([]string, error) {
	return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
}

// recounted names the decisions whose bundle does not hold.
func (s *Service) recounted(ctx context.Context) ([]string, error) {
	all, err := s.decided(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, d := range all {
		held, there, err := s.meeting(ctx, d.Cycle)
		if err != nil {
			return nil, err
		}
		if !there || !d.holds(held.SealSHA) {
			out = append(out, "decision "+string(d.ID))
		}
	}
	return out, nil
}

func (d decision) holds(seal string) bool {
	var b bundle.Bundle
	if bundle.Digest([]byte(d.Bundle)) != d.BundleSHA || json.Unmarshal([]byte(d.Bundle), &b) != nil || b.Check() != nil || b.SealSHA != seal {
		return false
	}
	won, err := b.Winners()
	winners := make([]id.Nomination, len(won))
	for i, w := range won {
		winners[i] = id.Nomination(w)
	}
	return err == nil && slices.Equal(winners, d.Winners)
}
