package directory

import (
	"context"
	"encoding/json"
	"time"

	"laurel/ent"
	"laurel/ent/selfidentification"
	"laurel/ent/settings"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// settingsForUpdate are the settings, held until the transaction ends.
func (s *Service) settingsForUpdate(ctx context.Context) (Settings, error) {
	if s.db.Postgres() { // SQLite has one writer
		var found string
		if _, err := s.db.Row(ctx, "SELECT id FROM settings WHERE id = $1 FOR UPDATE", []any{department}, &found); err != nil {
			return Settings{}, err
		}
	}
	return s.settings(ctx)
}

func (s *Service) saveLogo(ctx context.Context, logo string) error {
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetLogo(logo).Exec(ctx)
}

func (s *Service) history(ctx context.Context) ([]Change, error) {
	row, err := s.db.Client(ctx).Settings.Query().Where(settings.ID(department)).Select(settings.FieldHistory).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []Change
	return all, json.Unmarshal([]byte(row.History), &all)
}

func (s *Service) saveHistory(ctx context.Context, all []Change) error {
	b, err := json.Marshal(all)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Settings.UpdateOneID(department).SetHistory(string(b)).Exec(ctx)
}

func (s *Service) saveDivision(ctx context.Context, d Division) error {
	return s.db.Client(ctx).Division.UpdateOneID(d.ID).SetName(d.Name).SetRetired(d.Retired).Exec(ctx)
}

func (s *Service) saveSite(ctx context.Context, x Site) error {
	return s.db.Client(ctx).Site.UpdateOneID(x.ID).SetName(x.Name).SetRetired(x.Retired).Exec(ctx)
}

// derivedSteps are the steps of the set-up that the records show to be done.
func (s *Service) derivedSteps(ctx context.Context) (map[Step]bool, error) {
	var divisions, people, duties int
	_, err := s.db.Row(ctx, `SELECT (SELECT count(*) FROM divisions WHERE NOT retired), (SELECT count(*) FROM persons),
(SELECT count(*) FROM role_grants WHERE role NOT IN ($1, $2))`, []any{string(viewer.Administrator), string(viewer.ProgramLead)}, &divisions, &people, &duties)
	return map[Step]bool{StepPlaces: divisions > 0, StepRoster: people > 1, StepRoles: duties > 0}, err
}

// before are those of whom something is on record that they said of themselves, and who had
// left before a moment. What they said is not read.
func (l leftIdentification) before(ctx context.Context, before time.Time) ([]id.Person, error) {
	set, err := l.s.Settings(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := l.s.db.Query(ctx, "SELECT p.id, p.status, p.leaving, i.saved FROM self_identifications i JOIN persons p ON p.id = i.id ORDER BY p.id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []id.Person
	for rows.Next() {
		var who id.Person
		var status Status
		var leaving clock.Date
		var saved time.Time
		if err := rows.Scan(&who, &status, &leaving, &saved); err != nil {
			return nil, err
		}
		if leftBefore(status, leaving, saved, before, set.Zone) {
			out = append(out, who)
		}
	}
	return out, rows.Err()
}

func (s *Service) deleteIdentities(ctx context.Context, people []id.Person) error {
	ctx = ofThoseWhoLeft(ctx, people)
	_, err := s.db.Client(ctx).SelfIdentification.Delete().Where(selfidentification.IDIn(people...)).Exec(ctx)
	return err
}
