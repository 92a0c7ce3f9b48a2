package mentorship

import (
	"context"

	"laurel/internal/directory"
	"laurel/internal/invariant"
)

// Invariants are what must hold of mentorships, by the reporting lines of today.
func (s *Service) Invariants(d *directory.Service) []invariant.Check {
	lines := func(query string, args ...any) func(context.Context) ([]string, error) {
		return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query, args...) }
	}
	return []invariant.Check{
		{Name: "mentorship.two_people", Says: "Nobody is their own mentor.", Find: lines("SELECT 'mentorship ' || id FROM mentorships WHERE mentor_id = mentee_id ORDER BY id")},
		{
			Name: "mentorship.ended_or_active", Says: "A mentorship that is active has no last day, and one that is over has one.",
			Find: lines(`SELECT 'mentorship ' || id FROM mentorships
WHERE active AND ended IS NOT NULL OR state IN ('ACTIVE', 'ENDED') AND NOT active AND ended IS NULL ORDER BY id`),
		},
		{
			Name: "mentorship.begun_when_active", Says: "A mentorship is active in that state alone.",
			Find: lines("SELECT 'mentorship ' || id FROM mentorships WHERE active AND state <> 'ACTIVE' ORDER BY id"),
		},
		{
			Name: "mentorship.one_formal_mentor", Says: "A mentee has one active formal mentor at most.",
			Find: lines(`SELECT 'person ' || mentee_id || ': ' || count(*) FROM mentorships
WHERE active AND kind = $1 AND mentee_id IS NOT NULL GROUP BY mentee_id HAVING count(*) > 1 ORDER BY mentee_id`, string(Formal)),
		},
		{Name: "mentorship.outside_reporting_line", Says: "Nobody reports to their formal mentor, unless a role changed and the pair is flagged.", Find: func(ctx context.Context) ([]string, error) { return s.reporting(ctx, d) }},
		{
			Name: "mentorship.approved_by_both", Says: "A formal mentorship that was proposed here began with both approvals and both confirmations.",
			Find: lines(`SELECT 'mentorship ' || id FROM mentorships WHERE active AND kind = $1 AND proposed_by IS NOT NULL AND mentee_id IS NOT NULL
AND NOT (director_approved AND chief_approved AND mentor_confirmed AND mentee_confirmed) ORDER BY id`, string(Formal)),
		},
		{
			Name: "mentorship.mentee_or_outside", Says: "A mentorship has a mentee on record, or the name of one from elsewhere, and not both.",
			Find: lines("SELECT 'mentorship ' || id FROM mentorships WHERE (mentee_id IS NULL) <> (outside_name <> '') ORDER BY id"),
		},
		{
			Name: "mentorship.trainees_flagged", Says: "A mentee from elsewhere who was in training is flagged as a trainee.",
			Find: lines(`SELECT 'mentorship ' || id FROM mentorships
WHERE mentee_id IS NULL AND trainee <> (outside_level IN ('STUDENT', 'RESIDENT', 'FELLOW', 'POSTDOC')) ORDER BY id`),
		},
		{
			Name: "mentorship.meeting_of_a_pair", Says: "A meeting belongs to a mentorship, and lies within it.",
			Find: lines(`SELECT 'meeting ' || t.id FROM meetings t LEFT JOIN mentorships m ON m.id = t.mentorship_id
WHERE m.id IS NULL OR t.held_on < m.started OR t.held_on > m.ended ORDER BY t.id`),
		},
		{
			Name: "mentorship.check_in_of_its_person", Says: "A check-in is of the person whom the task is about, and handed in when the task is done.",
			Find: lines(`SELECT 'check-in ' || f.id FROM task_forms f LEFT JOIN due_tasks t ON t.id = f.task_id
WHERE t.id IS NULL OR t.person_id <> f.person_id OR (f.submitted IS NULL) <> (t.done_on IS NULL) ORDER BY f.id`),
		},
		{
			Name: "mentorship.plan_decided", Says: "An approved plan names who approved it and when, and that is not its person.",
			Find: lines(`SELECT 'plan ' || id FROM academic_plans
WHERE state = 'APPROVED' AND (decided_by IS NULL OR decided_on IS NULL OR decided_by = person_id) ORDER BY id`),
		},
		{
			Name: "mentorship.assistant_until", Says: "An assistant is somebody else, and has a last day.",
			Find: lines("SELECT 'assistant ' || id FROM assistants WHERE person_id = assistant_id OR until_date IS NULL ORDER BY id"),
		},
	}
}

func (s *Service) reporting(ctx context.Context, d *directory.Service) ([]string, error) {
	formal, err := s.formal(ctx, nil)
	if err != nil || len(formal) == 0 {
		return nil, err
	}
	lines, err := d.Lines(ctx)
	if err != nil {
		return nil, err
	}
	everybody, err := d.Everybody(ctx)
	var out []string
	for _, p := range everybody {
		if m, ok := formal[p.ID]; ok && !m.Broken && lines.ReportsTo(p, m.Mentor) {
			out = append(out, "mentorship "+string(m.ID))
		}
	}
	return out, err
}
