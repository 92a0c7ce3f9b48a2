package feedback

import (
	"context"
	"fmt"

	"laurel/internal/invariant"
	"laurel/internal/release"
)

// Invariants are what must hold of feedback. What must hold of boxes and their keys is
// surveys' to check.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "feedback.place_accepts_while_open", Says: "Answers about a mentor are accepted only while their round is open.", Find: s.lines(
			`SELECT 'place ' || p.id FROM feedback_places p WHERE p.accepting AND NOT EXISTS (SELECT 1 FROM feedback_rounds r WHERE r.id = p.round_id AND r.state = 'OPEN') ORDER BY p.id`)},
		{Name: "feedback.opened_has_promise", Says: "A round that was opened has the promise that was made, a minimum and a door for mistreatment.", Find: s.lines(
			`SELECT 'round ' || r.id FROM feedback_rounds r WHERE r.opened IS NOT NULL AND (r.promise IS NULL OR r.minimum < ` + itoa(release.MentorFloor) + ` OR CAST(r.mistreatment AS TEXT) IN ('', '{}', 'null')) ORDER BY r.id`)},
		{Name: "feedback.one_sealed_box", Says: "A mentor has at most one sealed box.", Find: s.lines(
			`SELECT 'mentor ' || subject_id FROM boxes WHERE subject_id IS NOT NULL AND state = 'SEALED' GROUP BY subject_id HAVING count(*) > 1 ORDER BY subject_id`)},
		{Name: "feedback.ballot_of_mentee", Says: "A ballot in a mentor's box is of somebody who could answer about that mentor.", Find: s.lines(
			`SELECT 'box ' || b.id FROM boxes b WHERE b.subject_id IS NOT NULL AND EXISTS (SELECT 1 FROM ballots t WHERE t.box_id = b.id
AND NOT EXISTS (SELECT 1 FROM feedback_places p WHERE p.mentee_id = t.person_id AND p.mentor_id = b.subject_id)) ORDER BY b.id`)},
		{Name: "feedback.report_of_enough", Says: fmt.Sprintf("No report was made of fewer than %d ballots, nor of fewer than its round promised.", release.MentorFloor), Find: s.lines(
			`SELECT 'report ' || m.id FROM mentor_reports m LEFT JOIN boxes b ON b.id = m.box_id LEFT JOIN feedback_rounds r ON r.id = m.round_id
WHERE b.id IS NULL OR r.id IS NULL OR b.state <> 'OPENED' OR b.opened < ` + itoa(release.MentorFloor) + ` OR b.opened < r.minimum OR b.subject_id <> m.mentor_id ORDER BY m.id`)},
		{Name: "feedback.report_has_release", Says: "A report has its release, for the mentor's eyes alone.", Find: s.lines(
			`SELECT 'report ' || m.id FROM mentor_reports m WHERE NOT EXISTS (SELECT 1 FROM releases r WHERE r.id = m.release_id AND r.audience = 'MENTOR' AND r.cut = 'MENTOR:' || m.mentor_id) ORDER BY m.id`)},
		{Name: "feedback.kept_words_stay", Says: "What its writer keeps from a mentor was never accepted.", Find: s.lines(
			`SELECT 'remark ' || id FROM remarks WHERE not_to_mentor AND state <> 'WITHHELD' ORDER BY id`)},
		{Name: "feedback.self_of_mentor", Says: "Who answered about themselves in a round is somebody whose mentees it asked.", Find: s.lines(
			`SELECT 'self-assessment ' || a.id FROM self_assessments a WHERE NOT EXISTS (SELECT 1 FROM feedback_places p WHERE p.round_id = a.round_id AND p.mentor_id = a.person_id) ORDER BY a.id`)},
		{Name: "feedback.review_of_released", Says: "What a mentor asks to be looked at again was let through, is in a released report of theirs, and is decided by somebody or by nobody yet.", Find: s.lines(
			`SELECT 'review ' || v.id FROM remark_reviews v LEFT JOIN remarks x ON x.id = v.remark_id LEFT JOIN mentor_reports m ON m.id = v.report_id
WHERE x.id IS NULL OR m.id IS NULL OR x.report_id <> v.report_id OR x.state <> 'ACCEPTED' OR x.not_to_mentor OR NOT x.questioned OR m.mentor_id <> v.person_id
OR (v.state = 'ASKED') <> (v.decided IS NULL) OR NOT EXISTS (SELECT 1 FROM releases r WHERE r.source = m.box_id AND r.cut = 'MENTOR_COMMENTS:' || m.mentor_id) ORDER BY v.id`)},
		{Name: "feedback.record_of_reflection", Says: "A record has the hours of a finished reflection of its person, to the quarter.", Find: s.lines(
			`SELECT 'record ' || m.id FROM moc_records m LEFT JOIN reflections r ON r.id = m.reflection_id
WHERE r.id IS NULL OR r.state <> 'DONE' OR r.person_id <> m.person_id OR m.quarters <> (2 * r.minutes + 15) / 30 ORDER BY m.id`)},
		{Name: "feedback.letter_of_mentee", Says: "A signed letter is of somebody who could answer about that mentor in that round.", Find: s.lines(
			`SELECT 'letter ' || l.id FROM signed_letters l WHERE NOT EXISTS (SELECT 1 FROM feedback_places p WHERE p.round_id = l.round_id AND p.mentee_id = l.mentee_id AND p.mentor_id = l.mentor_id) ORDER BY l.id`)},
	}
}

// lines finds what a query names: identifiers, and nothing of what anybody wrote.
func (s *Service) lines(query string) func(context.Context) ([]string, error) {
	return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
}
