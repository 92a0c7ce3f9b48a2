package mentorship

import (
	"context"
	"testing"
	"time"

	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// examined is a mentee with a formal mentor and a former one, and their checks.
func examined(t *testing.T, db *store.DB) []invariant.Check {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	d := directory.New(db, ids, c, audit.New(db, ids, c))
	s := New(db, ids)
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
		invarianttest.Breach{Is: "somebody is their own mentor", Check: "mentorship.two_people", Plant: sql("UPDATE mentorships SET mentor_id = mentee_id WHERE ended IS NOT NULL"), Of: former},
		invarianttest.Breach{Is: "an active mentorship has ended", Check: "mentorship.ended_or_active", Plant: sql("UPDATE mentorships SET ended = '2026-01-01'"), Of: active},
		invarianttest.Breach{Is: "one that is over has no last day", Check: "mentorship.ended_or_active", Plant: sql("UPDATE mentorships SET ended = NULL"), Of: former},
		invarianttest.Breach{
			Is: "a mentee has two formal mentors", Check: "mentorship.one_formal_mentor", Of: "SELECT DISTINCT mentee_id || ': 2' FROM mentorships",
			Plant: sql("DROP INDEX mentorship_one_formal", "UPDATE mentorships SET kind = 'FORMAL' WHERE active"),
		},
		invarianttest.Breach{Is: "the mentor became the director", Check: line, Plant: sql("UPDATE role_grants SET until_date = NULL"), Of: active},
		invarianttest.Breach{
			Is: "a reporting line leads to the mentor", Check: line, Of: active,
			Plant: sql("INSERT INTO reporting_lines (id, person_id, reports_to_id, from_date) SELECT 'rep_1', mentee_id, mentor_id, '2026-01-01' FROM mentorships WHERE active AND kind = 'FORMAL'"),
		},
	)
}

func TestNoMentorshipsAreSound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c, ids := testkit.Clock(), testkit.IDs(1)
		checks := New(db, ids).Invariants(directory.New(db, ids, c, audit.New(db, ids, c)))
		if found, err := invariant.Run(viewer.System(t.Context(), "doctor"), checks, nil); err != nil || len(found) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
