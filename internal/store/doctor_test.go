package store_test

import (
	"database/sql"
	"strings"
	"testing"

	"laurel/internal/invariant"
	"laurel/internal/invariant/invarianttest"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func TestDoctorNamesABreachOfTheDatabase(t *testing.T) {
	// Statements past the settings of the program, as somebody with a database tool has.
	raw := func(statements ...string) func(t *testing.T, db *store.DB) {
		return func(t *testing.T, db *store.DB) {
			t.Helper()
			pool := db.Writes()
			if !db.Postgres() {
				var path string
				if _, err := db.Row(t.Context(), "SELECT file FROM pragma_database_list WHERE name = 'main'", nil, &path); err != nil {
					t.Fatal(err)
				}
				own, err := sql.Open("sqlite", "file:"+path)
				if err != nil {
					t.Fatal(err)
				}
				defer own.Close()
				own.SetMaxOpenConns(1)
				pool = own
			}
			for _, stmt := range statements {
				if _, err := pool.Exec(stmt); err != nil {
					t.Fatalf("%s: %v", stmt, err)
				}
			}
		}
	}
	made := func(t *testing.T, db *store.DB) []invariant.Check {
		seed(t, db)
		return db.Invariants()
	}
	t.Run("sqlite", func(t *testing.T) {
		const refuse = "CREATE TRIGGER laurel_releases_no_update BEFORE UPDATE ON releases BEGIN SELECT RAISE(ABORT, 'releases is never changed once written'); END"
		invarianttest.On(t, testkit.SQLite(t), made,
			invarianttest.Breach{Is: "a trigger is gone", Check: "store.triggers_stand", Plant: raw("DROP TRIGGER laurel_releases_no_update"), Names: "laurel_releases_no_update is gone"},
			invarianttest.Breach{
				Is: "a trigger does nothing", Check: "store.triggers_stand", Names: "laurel_releases_no_update is switched off",
				Plant: raw("DROP TRIGGER laurel_releases_no_update", strings.Replace(refuse, "RAISE(ABORT, 'releases is never changed once written')", "1", 1)),
			},
			invarianttest.Breach{
				Is: "responses have a foreign key", Check: "store.answers_stand_alone", Names: "table responses: a key to campaigns",
				Plant: raw("ALTER TABLE responses ADD COLUMN extra text REFERENCES campaigns (id)"),
			},
			invarianttest.Breach{
				Is: "drafts remember their order", Check: "store.order_forgotten", Names: "table drafts",
				Plant: raw("CREATE TABLE other AS SELECT * FROM drafts", "DROP TABLE drafts", "ALTER TABLE other RENAME TO drafts"),
			},
			invarianttest.Breach{
				Is: "the file is damaged", Check: "store.file_whole", Names: "NULL value in persons.site_id",
				Plant: raw("PRAGMA writable_schema = ON", "UPDATE sqlite_master SET sql = replace(sql, '`site_id` text NULL', '`site_id` text NOT NULL') WHERE name = 'persons'", "PRAGMA schema_version = 1000"),
			},
			invarianttest.Breach{
				Is: "a division is gone under its people", Check: "store.parents_exist", Names: "table persons: 2 rows without their divisions",
				Plant: raw("PRAGMA foreign_keys = OFF", "DELETE FROM divisions"),
			},
			invarianttest.Breach{Is: "writes are lazy", Check: "store.writes_reach_disk", Names: "synchronous is 1", Plant: func(t *testing.T, db *store.DB) {
				db.Reads().SetMaxOpenConns(1)
				if _, err := db.Reads().Exec("PRAGMA synchronous = NORMAL"); err != nil {
					t.Fatal(err)
				}
			}},
		)
	})
	t.Run("postgres", func(t *testing.T) {
		invarianttest.On(t, testkit.Postgres(t), made,
			invarianttest.Breach{Is: "a trigger is gone", Check: "store.triggers_stand", Plant: raw("DROP TRIGGER laurel_releases_no_truncate ON releases"), Names: "laurel_releases_no_truncate is gone"},
			invarianttest.Breach{Is: "a trigger is switched off", Check: "store.triggers_stand", Plant: raw("ALTER TABLE releases DISABLE TRIGGER laurel_releases_no_update"), Names: "laurel_releases_no_update is switched off"},
			invarianttest.Breach{
				Is: "triggers do nothing", Check: "store.triggers_stand", Names: "laurel_badge_keys_no_update is switched off",
				Plant: raw("CREATE OR REPLACE FUNCTION laurel_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"),
			},
			invarianttest.Breach{
				Is: "responses have a foreign key", Check: "store.answers_stand_alone", Names: "table responses: extra",
				Plant: raw("ALTER TABLE responses ADD CONSTRAINT extra FOREIGN KEY (campaign_id) REFERENCES campaigns (id)"),
			},
			invarianttest.Breach{
				Is: "a constraint was never checked", Check: "store.constraints_checked", Names: "table persons: extra",
				Plant: raw("ALTER TABLE persons ADD CONSTRAINT extra FOREIGN KEY (division_id) REFERENCES divisions (id) NOT VALID"),
			},
		)
	})
}
