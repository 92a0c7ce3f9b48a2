package store

import (
	"context"
	"database/sql"
	"fmt"
	"sort"
	"strings"
)

// Unchanging are the tables whose rows are never changed or deleted once written
// (DESIGN 4). The database itself refuses, whoever asks.
var Unchanging = []string{
	"audit_entries", "audit_seals", "award_decisions", "award_events", "badge_keys", "campaign_events", "certificate_events", "certificates", "consent_events", "consents",
	"dossier_events", "dossier_files", "dossier_versions", "expectations", "exports", "honour_events", "instrument_versions", "look_ups", "mentor_reports", "mentorship_events",
	"mentorship_years", "moc_records", "notices", "recognitions", "releases", "signing_keys", "status_entries",
}

// frozen are columns that stay as they were once a row has reached a state.
var frozen = []struct{ table, when, columns string }{
	{"campaigns", "OLD.opened IS NOT NULL", "mode promise policy notice notice_id version_id audience opened"},
	{"award_cycles", "OLD.called IS NOT NULL", "award_id year rules called"},
	{"award_meetings", "OLD.opened IS NOT NULL", "seal seal_sha pseudonyms opened opened_by"},
	{"award_reviews", "OLD.submitted IS NOT NULL", "scores comment submitted"},
	{"feedback_rounds", "OLD.opened IS NOT NULL", "promise minimum notice_id version_id ended_within mistreatment opened"},
}

// trigger is one trigger with its SQL on each engine.
type trigger struct{ name, table, sqlite, postgres string }

// triggers is the one list of them. A table rebuild on SQLite silently loses its
// triggers, so the list is laid again after every migration.
func triggers() []trigger {
	var all []trigger
	for _, table := range Unchanging {
		for _, verb := range []string{"UPDATE", "DELETE"} {
			name := "laurel_" + table + "_no_" + strings.ToLower(verb)
			all = append(all, trigger{
				name: name, table: table,
				sqlite:   fmt.Sprintf("CREATE TRIGGER %s BEFORE %s ON %s BEGIN SELECT RAISE(ABORT, '%s is never changed once written'); END", name, verb, table, table),
				postgres: fmt.Sprintf("CREATE TRIGGER %s BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION laurel_refuse()", name, verb, table),
			})
		}
		name := "laurel_" + table + "_no_truncate"
		all = append(all, trigger{name: name, table: table, postgres: fmt.Sprintf("CREATE TRIGGER %s BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION laurel_refuse()", name, table)})
	}
	for _, f := range frozen {
		var differs []string
		for _, c := range strings.Fields(f.columns) {
			differs = append(differs, fmt.Sprintf("OLD.%s IS DISTINCT FROM NEW.%s", c, c))
		}
		name := "laurel_" + f.table + "_frozen"
		when := fmt.Sprintf("%s AND (%s)", f.when, strings.Join(differs, " OR "))
		all = append(all, trigger{
			name: name, table: f.table,
			sqlite:   fmt.Sprintf("CREATE TRIGGER %s BEFORE UPDATE ON %s WHEN %s BEGIN SELECT RAISE(ABORT, 'the promise of %s is fixed'); END", name, f.table, when, f.table),
			postgres: fmt.Sprintf("CREATE TRIGGER %s BEFORE UPDATE ON %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION laurel_refuse()", name, f.table, when),
		})
	}
	return all
}

const refuseFunction = `CREATE OR REPLACE FUNCTION laurel_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is never changed once written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`

type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// layTriggers makes the database hold exactly the list.
func layTriggers(ctx context.Context, x execer, postgres bool) error {
	if postgres {
		if _, err := x.ExecContext(ctx, refuseFunction); err != nil {
			return err
		}
	}
	for _, t := range triggers() {
		drop, create := "DROP TRIGGER IF EXISTS "+t.name, t.sqlite
		if postgres {
			drop, create = drop+" ON "+t.table, t.postgres
		}
		if create == "" {
			continue
		}
		for _, stmt := range []string{drop, create} {
			if _, err := x.ExecContext(ctx, stmt); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	return nil
}

// MissingTriggers names the triggers of the list that the database does not hold.
func (db *DB) MissingTriggers(ctx context.Context) ([]string, error) {
	query := "SELECT name FROM sqlite_master WHERE type = 'trigger'"
	if db.Postgres() {
		query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
	}
	rows, err := db.Query(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	held := map[string]bool{}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		held[name] = true
	}
	var missing []string
	for _, t := range triggers() {
		if !held[t.name] && (db.Postgres() || t.sqlite != "") {
			missing = append(missing, t.name)
		}
	}
	sort.Strings(missing)
	return missing, rows.Err()
}

// TriggerText is the SQL of the list, to tell whether it has changed.
func TriggerText() string {
	var b strings.Builder
	for _, t := range triggers() {
		b.WriteString(t.sqlite + t.postgres)
	}
	return b.String()
}
