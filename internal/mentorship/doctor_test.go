package mentorship

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// examined is a mentee with a formal mentor and a former one, and their checks.
func examined(t *testing.T, db *store.DB) []invariant.Check {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	d := directory.New(db, ids, c, audit.New(db, ids, c))
	s := New(db, ids, c, audit.New(db, ids, c), outbox.New(db, ids, c, slog.New(slog.DiscardHandler)), d)
	err := db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		if err := d.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: time.UTC,
			Languages: i18n.Languages, MinimumGroup: directory.MinimumFloor, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		divisions, err := d.AddDivisions(ctx, []directory.Division{{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}})
		if err != nil {
			return err
		}
		p, err := d.AddPeople(ctx, []directory.PersonInput{
			{Name: "Mentee Canary", Emails: []string{"mentee@x.example"}, Division: divisions[0].ID},
			{Name: "Mentor Canary", Emails: []string{"mentor@x.example"}},
			{Name: "Former Canary", Emails: []string{"former@x.example"}},
		})
		if err != nil {
			return err
		}
		then := clock.Date{Year: 2025, Month: 7, Day: 1}
		// The former mentor leads the division today; the present one did so before.
		if err := d.InstallGrant(ctx, directory.GrantInput{Person: p[2], Role: viewer.DivisionDirector, Division: divisions[0].ID, From: then}); err != nil {
			return err
		}
		if err := d.InstallGrant(ctx, directory.GrantInput{Person: p[1], Role: viewer.DivisionDirector, Division: divisions[0].ID, From: then.AddDate(-5, 0, 0), Until: then.AddDate(0, 0, -1)}); err != nil {
			return err
		}
		if err := s.insertPlan(ctx, Plan{ID: "pla_1", Person: p[0], StartsOn: then, Milestones: []Milestone{}, State: PlanDraft}); err != nil {
			return err
		}
		if err := s.insertTasks(ctx, []Task{{ID: "tsk_1", Person: p[0], Kind: TaskCheckIn, DueOn: then, DoneOn: then}}); err != nil {
			return err
		}
		handedIn := s.clock.Now()
		if err := s.insertForm(ownForms(ctx, viewer.Viewer{Person: p[0]}), form{id: "tfm_1", task: "tsk_1", person: p[0], version: "ver_1", answers: []byte("{}"), submitted: &handedIn}); err != nil {
			return err
		}
		if err := s.insertAssistant(ctx, Assistant{ID: "ast_1", Person: p[0], Assistant: p[1], Scopes: []Scope{ScopeMeetings}, From: then, Until: then}); err != nil {
			return err
		}
		return s.Record(ctx, []Mentorship{
			{Mentor: p[1], Mentee: p[0], Kind: Formal, Standing: OnRecord, Started: then, Active: true},
			{Mentor: p[2], Mentee: p[0], Kind: Formal, Standing: OnRecord, Started: then.AddDate(-3, 0, 0), Ended: then},
			{Mentor: p[2], Mentee: p[0], Kind: Informal, Standing: OnRecord, Started: then, Active: true},
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return s.Invariants(d)
}

func TestDoctorNamesABreachOfMentorships(t *testing.T) {
	const active, former = "SELECT id FROM mentorships WHERE kind = 'FORMAL' AND started = '2025-07-01'", "SELECT id FROM mentorships WHERE kind = 'FORMAL' AND started < '2025-07-01'"
	const line = "mentorship.outside_reporting_line"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, examined,
		invarianttest.Breach{Is: "somebody is their own mentor", Check: "mentorship.two_people", Planted: sql("UPDATE mentorships SET mentor_id = mentee_id WHERE ended IS NOT NULL"), Of: former},
		invarianttest.Breach{Is: "an active mentorship has ended", Check: "mentorship.ended_or_active", Planted: sql("UPDATE mentorships SET ended = '2026-01-01'"), Of: active},
		invarianttest.Breach{Is: "one that is over has no last day", Check: "mentorship.ended_or_active", Planted: sql("UPDATE mentorships SET ended = NULL"), Of: former},
		invarianttest.Breach{Is: "one is active before it began", Check: "mentorship.begun_when_active", Planted: sql("UPDATE mentorships SET state = 'APPROVED' WHERE active AND kind = 'FORMAL'"), Of: active},
		invarianttest.Breach{Is: "an approval is missing", Check: "mentorship.approved_by_both", Planted: sql("UPDATE mentorships SET proposed_by = mentee_id, director_approved = true WHERE active AND kind = 'FORMAL'"), Of: active},
		invarianttest.Breach{Is: "a mentee here has a name from elsewhere", Check: "mentorship.mentee_or_outside", Planted: sql("UPDATE mentorships SET outside_name = 'Outside Canary' WHERE active AND kind = 'FORMAL'"), Of: active},
		invarianttest.Breach{
			Is: "a trainee is not flagged", Check: "mentorship.trainees_flagged", Names: "mentorship ",
			Planted: sql("UPDATE mentorships SET mentee_id = NULL, outside_name = 'Outside Canary', outside_level = 'FELLOW' WHERE active AND kind = 'FORMAL'"),
		},
		invarianttest.Breach{
			Is: "a meeting of nobody", Check: "mentorship.meeting_of_a_pair", Names: "meeting mee_2",
			Planted: sql("INSERT INTO meetings (id, mentorship_id, held_on, noted_by) VALUES ('mee_2', 'mts_none', '2026-01-01', 'per_1')"),
		},
		invarianttest.Breach{
			Is: "a meeting before it began", Check: "mentorship.meeting_of_a_pair", Names: "meeting mee_3",
			Planted: sql("INSERT INTO meetings (id, mentorship_id, held_on, noted_by) SELECT 'mee_3', id, '2001-01-01', mentor_id FROM mentorships WHERE active AND kind = 'FORMAL'"),
		},
		invarianttest.Breach{Is: "a check-in of another person", Check: "mentorship.check_in_of_its_person", Names: "check-in tfm_1", Planted: sql("UPDATE due_tasks SET person_id = 'per_other'")},
		invarianttest.Breach{Is: "a check-in whose task is open", Check: "mentorship.check_in_of_its_person", Names: "check-in tfm_1", Planted: sql("UPDATE due_tasks SET done_on = NULL")},
		invarianttest.Breach{Is: "somebody approved their own plan", Check: "mentorship.plan_decided", Names: "plan pla_1", Planted: sql("UPDATE academic_plans SET state = 'APPROVED', decided_by = person_id, decided_on = '2026-01-01'")},
		invarianttest.Breach{Is: "an assistant without an end", Check: "mentorship.assistant_until", Names: "assistant ast_1", Planted: sql("UPDATE assistants SET until_date = NULL")},
		invarianttest.Breach{
			Is: "a mentee has two formal mentors", Check: "mentorship.one_formal_mentor", Of: "SELECT DISTINCT mentee_id || ': 2' FROM mentorships",
			Planted: sql("DROP INDEX mentorship_one_formal", "UPDATE mentorships SET kind = 'FORMAL' WHERE active"),
		},
		invarianttest.Breach{Is: "the mentor became the director", Check: line, Planted: sql("UPDATE role_grants SET until_date = NULL"), Of: active},
		invarianttest.Breach{
			Is: "a reporting line leads to the mentor", Check: line, Of: active,
			Planted: sql("INSERT INTO reporting_lines (id, person_id, reports_to_id, from_date) SELECT 'rep_1', mentee_id, mentor_id, '2026-01-01' FROM mentorships WHERE active AND kind = 'FORMAL'"),
		},
	)
}

func TestNoMentorshipsAreSound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c, ids := testkit.Clock(), testkit.IDs(1)
		d := directory.New(db, ids, c, audit.New(db, ids, c))
		checks := New(db, ids, c, audit.New(db, ids, c), outbox.New(db, ids, c, slog.New(slog.DiscardHandler)), d).Invariants(d)
		if found, err := invariant.Run(viewer.System(t.Context(), "doctor"), checks, nil); err != nil || len(found) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
