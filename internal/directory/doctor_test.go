package directory

import (
	"context"
	"testing"
	"time"

	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// examined is a department of two people with a director, and its checks.
func examined(t *testing.T, db *store.DB) []invariant.Check {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(1)
	s := New(db, ids, c, audit.New(db, ids, c))
	ctx := viewer.System(t.Context(), "test")
	err := db.Write(ctx, func(ctx context.Context) error {
		if err := s.InstallSettings(ctx, Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: time.UTC,
			Languages: i18n.Languages, MinimumGroup: MinimumFloor, Vocabulary: TorontoVocabulary(),
		}); err != nil {
			return err
		}
		if err := s.InstallExpectations(ctx, DefaultExpectations()); err != nil {
			return err
		}
		places, err := s.AddDivisions(ctx, []Division{{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}})
		if err != nil {
			return err
		}
		people, err := s.AddPeople(ctx, []PersonInput{
			{Name: "Éloïse Canary", Emails: []string{"z.canary@x.example", "a.canary@x.example"}, Division: places[0].ID},
			{Name: "Jan van der Berg", SortName: "van der berg jan", Emails: []string{"jan.canary@x.example"}},
			{Name: "Okafor, Ada", Emails: []string{"ada.canary@x.example"}},
		})
		if err != nil {
			return err
		}
		return s.InstallGrant(ctx, GrantInput{Person: people[0], Role: viewer.DivisionDirector, Division: places[0].ID, From: clock.Date{Year: 2026, Month: 1, Day: 1}})
	})
	if err != nil {
		t.Fatal(err)
	}
	return s.Invariants()
}

func TestDoctorNamesABreachOfTheDirectory(t *testing.T) {
	const roles, sorted, found = "directory.roles_scoped", "directory.names_sorted", "directory.names_found"
	const eloise, jan = "SELECT 'person ' || person_id FROM addresses WHERE email = 'z.canary@x.example'", "SELECT id FROM persons WHERE name LIKE 'Jan%'"
	sql := invarianttest.SQL
	invarianttest.Each(
		t, examined,
		invarianttest.Breach{Is: "there are no settings", Check: "directory.settings_exist", Planted: sql("DELETE FROM settings"), Names: "3 people"},
		invarianttest.Breach{Is: "groups of four are shown", Check: "directory.minimum_group", Planted: sql("UPDATE settings SET minimum_group = 4"), Names: "it is 4"},
		invarianttest.Breach{Is: "no address is preferred", Check: "directory.one_preferred_address", Planted: sql("UPDATE addresses SET preferred = false"), Of: eloise},
		invarianttest.Breach{Is: "two addresses are preferred", Check: "directory.one_preferred_address", Planted: sql("UPDATE addresses SET preferred = true"), Of: eloise},
		invarianttest.Breach{Is: "a person has no address", Check: "directory.one_preferred_address", Planted: sql("DELETE FROM addresses WHERE email LIKE 'jan%'"), Of: jan},
		invarianttest.Breach{Is: "somebody is sorted under another name", Check: sorted, Planted: sql("UPDATE persons SET sort_name = 'smith jan' WHERE name LIKE 'Jan%'"), Of: jan},
		invarianttest.Breach{Is: "a sort key is not folded", Check: sorted, Planted: sql("UPDATE persons SET sort_name = 'Berg Jan' WHERE name LIKE 'Jan%'"), Of: jan},
		invarianttest.Breach{Is: "a name was changed past the search key", Check: found, Planted: sql("UPDATE persons SET name = 'Jan Canary' WHERE name LIKE 'Jan%'"), Of: jan},
		invarianttest.Breach{Is: "an address was changed past the search key", Check: found, Planted: sql("UPDATE addresses SET email = 'new.canary@x.example' WHERE email LIKE 'jan%'"), Of: jan},
		invarianttest.Breach{Is: "a director has no division", Check: roles, Planted: sql("UPDATE role_grants SET division_id = NULL"), Of: "SELECT id || ': role.needs_division' FROM role_grants"},
		invarianttest.Breach{Is: "an administrator has a division", Check: roles, Planted: sql("UPDATE role_grants SET role = 'ADMINISTRATOR'"), Of: "SELECT id || ': role.no_division' FROM role_grants"},
		invarianttest.Breach{Is: "a role is unknown", Check: roles, Planted: sql("UPDATE role_grants SET role = 'KING', division_id = NULL"), Of: "SELECT id || ': role.unknown' FROM role_grants"},
		invarianttest.Breach{Is: "a role ends before it begins", Check: roles, Planted: sql("UPDATE role_grants SET until_date = '2025-12-31'"), Of: "SELECT id || ': role.until_before_from' FROM role_grants"},
		invarianttest.Breach{Is: "a version of the expectations is missing", Check: "directory.expectations_numbered", Planted: sql("UPDATE expectations SET number = 2"), Of: "SELECT 'version ' || id || ': number 2' FROM expectations"},
	)
}

func TestAnEmptyDirectoryIsSound(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		c, ids := testkit.Clock(), testkit.IDs(1)
		found, err := invariant.Run(viewer.System(t.Context(), "doctor"), New(db, ids, c, audit.New(db, ids, c)).Invariants(), nil)
		if err != nil || len(found) > 0 {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
