package feedback

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
	breaches := map[string]string{
		"feedback.place_accepts_while_open": "UPDATE feedback_places SET accepting = true WHERE id = (SELECT min(id) FROM feedback_places)",
		"feedback.opened_has_promise":       "INSERT INTO feedback_rounds (id, title, state, ended_within, mistreatment, minimum, closes, created, opened, version_id) SELECT 'rou_x', title, 'RELEASED', 0, '{}', 0, closes, created, opened, version_id FROM feedback_rounds WHERE opened IS NOT NULL LIMIT 1",
		"feedback.one_sealed_box":           "INSERT INTO boxes (id, source, subject_id, public_key, state, opened, spoiled, digest, made) SELECT 'box_' || n, 'x' || n, 'per_x', 'k', 'SEALED', 0, 0, '', made FROM boxes, (SELECT 'a' AS n UNION SELECT 'b') AS two WHERE boxes.state = 'OPENED'",
		"feedback.ballot_of_mentee":         "INSERT INTO ballots (id, box_id, person_id, sealed) SELECT 'x', id, 'per_nobody', '' FROM boxes WHERE subject_id IS NOT NULL LIMIT 1",
		"feedback.report_of_enough":         "UPDATE boxes SET opened = 2 WHERE state = 'OPENED'",
		"feedback.report_has_release":       "INSERT INTO mentor_reports (id, round_id, mentor_id, box_id, release_id, version_id, opened) SELECT 'rpt_x', round_id, mentor_id, 'box_other', 'rel_none', version_id, opened FROM mentor_reports",
		"feedback.kept_words_stay":          "UPDATE remarks SET not_to_mentor = true, state = 'ACCEPTED' WHERE id = (SELECT min(id) FROM remarks)",
		"feedback.record_of_reflection":     "UPDATE reflections SET minutes = 300",
		"feedback.review_of_released":       "INSERT INTO remark_reviews (id, remark_id, report_id, person_id, number, reason, asked, state, edited, answer) SELECT 'rvw_x', x.id, m.id, m.mentor_id, 1, 'x', m.opened, 'ASKED', '', '' FROM mentor_reports m JOIN remarks x ON x.report_id = m.id LIMIT 1",
		"feedback.self_of_mentor":           "INSERT INTO self_assessments (id, round_id, person_id, answers, given) SELECT 'slf_x', id, 'per_x', '{}', created FROM feedback_rounds LIMIT 1",
		"feedback.letter_of_mentee":         "INSERT INTO signed_letters (id, round_id, mentee_id, mentor_id, text, for_dossier, signed) SELECT 'let_x', id, 'per_x', 'per_y', 'x', false, created FROM feedback_rounds LIMIT 1",
	}
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		s.Draw = func(Record) ([]byte, error) { return []byte("%PDF"), nil }
		s.pairs(1, 2, 3, 4, 5)
		r := s.opened()
		for m := 2; m < 6; m++ {
			s.mustCast(m, 1, `{"listens":3,"keep":"More of it."}`)
		}
		s.closed(r)
		mentor := s.who(1)
		if err := s.directory.SetMOC(s.as(mentor), mentor, true); err != nil {
			t.Fatal(err)
		}
		begun, err := s.Begin(s.as(mentor), mentor, OnReport, string(s.mine(1).Entries[0].Report.ID))
		if err != nil {
			t.Fatal(err)
		}
		today, err := s.directory.Today(s.as(mentor))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Finish(s.as(mentor), mentor, begun.ID, ReflectionInput{Steps: Steps{Learned: "a", Change: "b"}, Minutes: 45, On: today, FollowUpOn: today}, 0); err != nil {
			t.Fatal(err)
		}
		ctx := viewer.System(t.Context(), "doctor")
		names := []string{}
		for _, c := range s.Invariants() {
			names = append(names, c.Name)
			if found, err := c.Find(ctx); err != nil || len(found) > 0 {
				t.Errorf("%s finds %v in a sound database, %v", c.Name, found, err)
			}
		}
		for name, statement := range breaches {
			at := slices.Index(names, name)
			if at < 0 {
				t.Fatalf("there is no %s", name)
			}
			undone := false
			err := db.Write(ctx, func(ctx context.Context) error {
				if _, err := db.Exec(ctx, statement); err != nil {
					t.Errorf("%s: %v", name, err)
				} else if found, err := s.Invariants()[at].Find(ctx); err != nil || len(found) == 0 {
					t.Errorf("%s finds nothing, %v", name, err)
				}
				undone = true
				return errUndo
			})
			if !undone || err == nil {
				t.Errorf("%s: the breach stays, %v", name, err)
			}
		}
		if len(breaches) != len(names) {
			t.Errorf("%d breaches for %d invariants", len(breaches), len(names))
		}
	})
}
