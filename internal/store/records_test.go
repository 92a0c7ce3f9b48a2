package store_test

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"laurel/ent/migrate"
	migrations "laurel/ent/migrate/sql"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// seeds are rows for every protected table, with their parents and children.
var seeds = []string{
	`INSERT INTO divisions (id, code, name) VALUES ('div_1', 'cardiology', '{"en":"Cardiology"}')`,
	`INSERT INTO persons (id, name, sort_name, search, created, division_id) VALUES ('per_1', 'Ann', 'ann', 'ann', $1, 'div_1')`,
	`INSERT INTO persons (id, name, sort_name, search, created, division_id) VALUES ('per_2', 'Bob', 'bob', 'bob', $1, 'div_1')`,
	`INSERT INTO addresses (id, email, preferred, person_id) VALUES ('adr_1', 'ann@example.org', true, 'per_1')`,
	`INSERT INTO role_grants (id, role, person_id, division_id) VALUES ('rol_1', 'FACILITATOR', 'per_1', 'div_1')`,
	`INSERT INTO mentorships (id, kind, standing, active, mentor_id, mentee_id) VALUES ('men_1', 'FORMAL', 'CONFIRMED', true, 'per_1', 'per_2')`,
	`INSERT INTO audit_entries (id, at, actor, action, object, result) VALUES ('aud_1', $1, 'per_1', 'thing.done', '', 'ok')`,
	`INSERT INTO audit_seals (id, entry_id, prev, hash) VALUES (1, 'aud_1', '', 'feed')`,
	`INSERT INTO expectations (id, number, published, definition, mentor, mentee, director, facilitator) VALUES ('exp_1', 1, $1, '{}', '{}', '{}', '{}', '{}')`,
	`INSERT INTO instruments (id, title, search, updated) VALUES ('ins_1', '{}', '', $1)`,
	`INSERT INTO instrument_versions (id, number, definition, sha256, languages, questions, minutes, published, instrument_id) VALUES ('ver_1', 1, '{}', 'feed', '[]', 1, 1, $1, 'ins_1')`,
	`INSERT INTO instrument_versions (id, number, definition, sha256, languages, questions, minutes, published, instrument_id) VALUES ('ver_2', 2, '{}', 'f00d', '[]', 1, 1, $1, 'ins_1')`,
	`INSERT INTO releases (id, source, cut, audience, population, figures, published) VALUES ('rel_1', 'cam_1', 'all', 'all', '[]', '{}', $1)`,
	`INSERT INTO campaigns (id, title, search, mode, state, audience, notice, closes, created, version_id) VALUES ('cam_1', '{}', '', 'CONFIDENTIAL', 'DRAFT', '{}', '{}', $1, $1, 'ver_1')`,
	`INSERT INTO exports (id, campaign_id, person_id, format, layout, language, reason, made) VALUES ('xpo_1', 'cam_1', 'per_1', 'CSV', 'WIDE', 'en', 'a study', $1)`,
	`INSERT INTO campaign_events (id, campaign_id, kind, at) VALUES ('cev_1', 'cam_1', 'REMINDED', $1)`,
	`INSERT INTO look_ups (id, campaign_id, person_id, custodian_id, reason, at) VALUES ('loo_1', 'cam_1', 'per_1', 'per_2', 'asked', $1)`,
	`INSERT INTO mentorship_events (id, mentorship_id, kind, at) VALUES ('mev_1', 'men_1', 'ENDED', $1)`,
	`INSERT INTO mentor_reports (id, round_id, mentor_id, box_id, release_id, version_id, opened) VALUES ('rpt_1', 'rou_1', 'per_1', 'box_1', 'rel_1', 'ver_1', $1)`,
	`INSERT INTO moc_records (id, person_id, reflection_id, section, framework, quarters, document, pdf, made) VALUES ('moc_1', 'per_1', 'rfl_1', 3, '2024', 3, '{}', '', $1)`,
	`INSERT INTO signing_keys (id, public, made) VALUES ('sig_1', 'feed', $1)`,
	`INSERT INTO badge_keys (id, public, made) VALUES ('thumb', 'feed', $1)`,
	`INSERT INTO status_entries (id, list, position) VALUES ('crt_1', 1, 77123)`,
	`INSERT INTO recognitions (id, person_id, kind, title, presenter, source, language, recorded) VALUES ('rec_1', 'per_1', 'TRAINING', '{}', 'x', 'bat_1', '', $1)`,
	`INSERT INTO certificates (id, recognition_id, person_id, code, kind, year, name, language, template, renderer, snapshot, snapshot_sha, key_id, signature, pdf, search, issued) VALUES ('crt_1', 'rec_1', 'per_1', 'x', 'TRAINING', 2026, 'x', 'en', 'x', 'x', '{}', 'feed', 'sig_1', 'feed', '', 'x', $1)`,
	`INSERT INTO honour_events (id, subject, seq, kind, "by", at) VALUES ('hev_1', 'rec_1', 1, 'ASKED', 'per_1', $1)`,
	`INSERT INTO mentorship_years (id, kind, starts, ends, document, closed, closed_by) VALUES ('yea_1', 'CALENDAR', '2025-01-01', '2025-12-31', '{}', $1, 'per_1')`,
	`INSERT INTO certificate_events (id, certificate_id, kind, at) VALUES ('cte_1', 'crt_1', 'DELIVERED', $1)`,
	`INSERT INTO dossiers (id, person_id, kind, language, choices, created) VALUES ('dos_1', 'per_1', 'PROMOTION', 'en', '{}', $1)`,
	`INSERT INTO dossier_versions (id, dossier_id, person_id, number, kind, code, language, template, renderer, snapshot, snapshot_sha, relies, frozen) VALUES ('dov_1', 'dos_1', 'per_1', 1, 'PROMOTION', 'x', 'en', 'x', 'x', '{}', 'feed', '[]', $1)`,
	`INSERT INTO dossier_files (id, version_id, blob_id, pages, key_id, signature, made) VALUES ('dof_1', 'dov_1', 'blo_1', 1, 'sig_1', 'feed', $1)`,
	`INSERT INTO dossier_events (id, version_id, kind, at) VALUES ('doe_1', 'dov_1', 'SUPERSEDED', $1)`,
	`INSERT INTO consents (id, person_id, kind, about, asked) VALUES ('con_1', 'per_1', 'NAMED', 'men_1', $1)`,
	`INSERT INTO consent_events (id, consent_id, kind, at) VALUES ('cne_1', 'con_1', 'GIVEN', $1)`,
	`INSERT INTO feedback_rounds (id, title, state, ended_within, mistreatment, closes, created, version_id) VALUES ('rou_1', '{}', 'DRAFT', 12, '{}', $1, $1, 'ver_1')`,
	`INSERT INTO awards (id, name, about, level, created) VALUES ('awd_1', '{}', '{}', 'DEPARTMENT', $1)`,
	`INSERT INTO award_cycles (id, award_id, year, state, rules, rubric, terms, created) VALUES ('cyc_1', 'awd_1', 2026, 'DRAFT', '[]', '{}', '{}', $1)`,
	`INSERT INTO award_decisions (id, cycle_id, number, winners, reason, bundle, bundle_sha, decided_by, decided) VALUES ('dec_1', 'cyc_1', 1, '[]', 'x', '{}', 'feed', 'per_1', $1)`,
	`INSERT INTO award_events (id, cycle_id, kind, subject, "by", at) VALUES ('aev_1', 'cyc_1', 'SIGNED', 'dec_1', 'per_1', $1)`,
	`INSERT INTO nominations (id, cycle_id, nominee_id, state, answer, created) VALUES ('nom_1', 'cyc_1', 'per_2', 'SUBMITTED', 'NOT_ASKED', $1)`,
	`INSERT INTO award_reviews (id, nomination_id, reviewer_id, role, state, assigned) VALUES ('arv_1', 'nom_1', 'per_1', 1, 'DRAFT', $1)`,
	`INSERT INTO notices (id, number, authority, purpose, contact, sha256, made) VALUES ('not_1', 1, '{}', '{}', '{}', 'feed', $1)`,
}

func seed(t *testing.T, db *store.DB) {
	t.Helper()
	for _, stmt := range seeds {
		var args []any
		if strings.Contains(stmt, "$1") {
			args = append(args, testkit.Start)
		}
		if err := change(t, db, stmt, args...); err != nil {
			t.Fatalf("%s: %v", stmt, err)
		}
	}
}

func change(t *testing.T, db *store.DB, stmt string, args ...any) error {
	t.Helper()
	return db.Write(t.Context(), func(ctx context.Context) error {
		_, err := db.Exec(ctx, stmt, args...)
		return err
	})
}

func count(t *testing.T, db *store.DB, table string) int {
	t.Helper()
	var n int
	if _, err := db.Row(t.Context(), "SELECT count(*) FROM "+table, nil, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWhatIsWrittenForGoodIsNeitherChangedNorDeleted(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		seed(t, db)
		refusesChanges(t, db)
	})
}

func refusesChanges(t *testing.T, db *store.DB) {
	t.Helper()
	for _, table := range store.Unchanging {
		before := count(t, db, table)
		if before == 0 {
			t.Fatalf("%s holds no row to try on", table)
		}
		attempts := []string{"UPDATE " + table + " SET id = id", "DELETE FROM " + table}
		if db.Postgres() {
			attempts = append(attempts, "TRUNCATE "+table+" CASCADE")
		} else {
			attempts = append(attempts, "INSERT OR REPLACE INTO "+table+" SELECT * FROM "+table, "UPDATE OR REPLACE "+table+" SET id = id")
		}
		for _, stmt := range attempts {
			if err := change(t, db, stmt); err == nil || !strings.Contains(err.Error(), "never changed once written") {
				t.Errorf("%s: %v", stmt, err)
			}
		}
		if after := count(t, db, table); after != before {
			t.Errorf("%s had %d rows and has %d", table, before, after)
		}
	}
}

func TestWhatIsPromisedIsFixedOnceItOpens(t *testing.T) {
	for table, is := range map[string]struct {
		other map[string]string
		open  string
	}{
		"campaigns": {
			map[string]string{
				"mode": "'ATTRIBUTED'", "promise": `'{"en":"x"}'`, "notice": `'{"en":"x"}'`, "version_id": "'ver_2'", "audience": `'{"x":1}'`, "opened": "NULL",
				"policy": `'{"export":true}'`, "notice_id": "'not_1'",
			},
			`mode = 'CONFIDENTIAL', promise = '{}', notice = '{}', policy = '', notice_id = NULL, version_id = 'ver_1', audience = '{}'`,
		},
		"feedback_rounds": {
			map[string]string{"promise": `'{"en":"x"}'`, "minimum": "9", "notice_id": "'not_1'", "version_id": "'ver_2'", "ended_within": "24", "mistreatment": `'{"en":"x"}'`, "opened": "NULL"},
			`promise = '{}', minimum = 4, notice_id = NULL, version_id = 'ver_1', ended_within = 12, mistreatment = '{}'`,
		},
	} {
		t.Run(table, func(t *testing.T) {
			testkit.Each(t, func(t *testing.T, db *store.DB) {
				seed(t, db)
				columns := store.Frozen(table)
				if len(columns) != len(is.other) {
					t.Fatalf("this test knows other columns than %v", columns)
				}
				set := func(column string) error {
					return change(t, db, fmt.Sprintf("UPDATE %s SET %s = %s", table, column, is.other[column]))
				}
				for _, column := range columns {
					if err := set(column); err != nil {
						t.Errorf("%s of a draft: %v", column, err)
					}
				}
				if err := change(t, db, fmt.Sprintf("UPDATE %s SET %s, opened = $1, state = 'OPEN'", table, is.open), testkit.Start); err != nil {
					t.Fatal(err)
				}
				for _, column := range columns {
					if err := set(column); err == nil {
						t.Errorf("%s was changed after it opened", column)
					}
				}
				if err := change(t, db, fmt.Sprintf("UPDATE %s SET state = 'CLOSED', closed = $1", table), testkit.Start); err != nil {
					t.Errorf("closing: %v", err)
				}
			})
		})
	}
}

func TestAReviewAndAMeetingsSealStayAsTheyWereHandedIn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		seed(t, db)
		for _, stmt := range []string{
			"UPDATE award_reviews SET scores = '[3]', comment = 'x'",
			"UPDATE award_reviews SET state = 'SUBMITTED', submitted = $1",
			"INSERT INTO award_meetings (cycle_id, seal, seal_sha, pseudonyms, opened, opened_by) VALUES ('cyc_1', '{}', 'feed', '{}', $1, 'per_1')",
			// What is judged is void, and who comes and goes is noted, afterwards.
			"UPDATE award_reviews SET state = 'VOID'",
			"UPDATE award_meetings SET presence = '[1]', items = '[1]', closed = $1",
		} {
			var args []any
			if strings.Contains(stmt, "$1") {
				args = append(args, testkit.Start)
			}
			if err := change(t, db, stmt, args...); err != nil {
				t.Fatalf("%s: %v", stmt, err)
			}
		}
		for _, stmt := range []string{
			"UPDATE award_reviews SET scores = '[5]'", "UPDATE award_reviews SET comment = 'y'", "UPDATE award_reviews SET submitted = NULL",
			`UPDATE award_meetings SET seal = '{"x":1}'`, "UPDATE award_meetings SET seal_sha = 'f00d'", `UPDATE award_meetings SET pseudonyms = '{"x":1}'`, "UPDATE award_meetings SET opened_by = 'per_2'",
		} {
			if err := change(t, db, stmt); err == nil {
				t.Errorf("the database let this be done: %s", stmt)
			}
		}
	})
}

func TestOnlyAnswersForgetTheOrderTheyCameIn(t *testing.T) {
	db := testkit.SQLite(t)
	rows, err := db.Query(t.Context(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
	if err != nil {
		t.Fatal(err)
	}
	var tables []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		tables = append(tables, name)
	}
	if err := rows.Close(); err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		var rowid int64
		_, err := db.Row(t.Context(), "SELECT rowid FROM "+table, nil, &rowid)
		if without := err != nil; without != migrate.WithoutRowID[table] {
			t.Errorf("%s: WITHOUT ROWID is %v, want %v (%v)", table, without, migrate.WithoutRowID[table], err)
		}
	}
	for table := range migrate.WithoutRowID {
		if !slices.Contains(tables, table) {
			t.Errorf("there is no table %s", table)
		}
	}
}

// rebuilt is a migration that builds tables anew in ent's manner on SQLite: a new
// table, its rows copied, the old one dropped.
func rebuilt(t *testing.T, db *store.DB, tables ...string) *fstest.MapFile {
	t.Helper()
	lines := func(query string, table string) []string {
		out, err := db.Lines(t.Context(), query, table)
		if err != nil || len(out) == 0 && strings.Contains(query, "'table'") {
			t.Fatalf("no %s: %v", table, err)
		}
		return out
	}
	named := regexp.MustCompile("^CREATE TABLE [`\"]?\\w+[`\"]?")
	var b strings.Builder
	b.WriteString("-- +goose Up\nPRAGMA foreign_keys = off;\n")
	for _, table := range tables {
		create := lines("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = $1", table)[0]
		indexes := lines("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = $1 AND sql IS NOT NULL", table)
		b.WriteString(named.ReplaceAllString(create, "CREATE TABLE `new_"+table+"`") + ";\n")
		fmt.Fprintf(&b, "INSERT INTO `new_%s` SELECT * FROM `%s`;\nDROP TABLE `%s`;\nALTER TABLE `new_%s` RENAME TO `%s`;\n", table, table, table, table, table)
		for _, index := range indexes {
			b.WriteString(index + ";\n")
		}
	}
	b.WriteString("PRAGMA foreign_keys = on;\n")
	return &fstest.MapFile{Data: []byte(b.String())}
}

// withMore is the program's migrations and one more.
func withMore(t *testing.T, more *fstest.MapFile) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{"sqlite/99990101000000_more.sql": more}
	all, err := migrations.Files.ReadDir("sqlite")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range all {
		b, err := migrations.Files.ReadFile("sqlite/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		files["sqlite/"+f.Name()] = &fstest.MapFile{Data: b}
	}
	return files
}

func TestARebuildOfTheirParentsLosesNoChildAndNoTrigger(t *testing.T) {
	url := testkit.SQLiteURL(t)
	db := testkit.Open(t, url)
	seed(t, db)
	tables := []string{"divisions", "persons", "addresses", "role_grants", "mentorships", "audit_entries", "audit_seals", "campaigns", "instruments", "instrument_versions", "expectations", "releases", "campaign_events", "look_ups", "notices", "mentorship_events", "mentor_reports", "moc_records"}
	before := map[string]int{}
	for _, table := range tables {
		before[table] = count(t, db, table)
	}
	rebuild := rebuilt(t, db, "divisions", "persons", "audit_entries", "instrument_versions", "campaigns")
	if n, err := db.MigrateFrom(t.Context(), withMore(t, rebuild)); n != 1 || err != nil {
		t.Fatalf("%d ran, %v", n, err)
	}
	for _, table := range tables {
		if after := count(t, db, table); after != before[table] {
			t.Errorf("%s had %d rows and has %d", table, before[table], after)
		}
	}
	var division string
	if _, err := db.Row(t.Context(), "SELECT division_id FROM persons WHERE id = 'per_1'", nil, &division); err != nil || division != "div_1" {
		t.Errorf("the person's division is %q, %v", division, err)
	}
	if missing, err := db.MissingTriggers(t.Context()); err != nil || len(missing) > 0 {
		t.Errorf("missing %v, %v", missing, err)
	}
	refusesChanges(t, db)
	if err := change(t, db, "DELETE FROM persons WHERE id = 'per_1'"); err == nil {
		t.Error("foreign keys are off after the migration: a mentor with a mentorship was deleted")
	}

	// The file from before lies beside it, whole.
	copies, err := os.ReadDir(strings.TrimSuffix(strings.TrimPrefix(url, "sqlite:"), "/laurel.db"))
	if err != nil {
		t.Fatal(err)
	}
	kept := ""
	for _, f := range copies {
		if strings.HasPrefix(f.Name(), "laurel.db.before-") {
			kept = strings.TrimSuffix(url, "laurel.db") + f.Name()
		}
	}
	old := testkit.Open(t, kept)
	for _, table := range tables {
		if n := count(t, old, table); n != before[table] {
			t.Errorf("the copy has %d rows in %s, want %d", n, table, before[table])
		}
	}
}

func TestAMigrationThatLeavesOrphansIsRefused(t *testing.T) {
	db := testkit.SQLite(t)
	seed(t, db)
	bad := &fstest.MapFile{Data: []byte("-- +goose Up\nDELETE FROM persons WHERE id = 'per_1';\n")}
	for range 2 { // also when somebody starts it again
		if _, err := db.MigrateFrom(t.Context(), withMore(t, bad)); err == nil || !strings.Contains(err.Error(), "without their parent") {
			t.Errorf("%v", err)
		}
	}
}

func TestAMigrationThatFailsChangesNothing(t *testing.T) {
	db := testkit.SQLite(t)
	seed(t, db)
	bad := &fstest.MapFile{Data: []byte("-- +goose Up\nDELETE FROM addresses;\nINSERT INTO nowhere VALUES (1);\n")}
	if _, err := db.MigrateFrom(t.Context(), withMore(t, bad)); err == nil {
		t.Error("it was taken")
	}
	if count(t, db, "addresses") != 1 {
		t.Error("half of it was done")
	}
}
