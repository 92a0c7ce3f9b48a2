package release

import (
	"context"
	"encoding/json"

	"laurel/ent"
	"laurel/ent/release"
	"laurel/internal/id"
)

// figures is the JSON that everybody in the audience reads.
type figures struct {
	Invited     *int     `json:"invited"`
	Respondents *int     `json:"respondents"`
	Questions   []Figure `json:"questions"`
}

// population is the JSON the auditor reads: who is in the release, and in each figure
// whose people are others.
type population struct {
	People  []string            `json:"people"`
	Figures map[string][]string `json:"figures,omitempty"`
}

// lock lets one publication at a time through until its transaction ends.
func (s *Service) lock(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425838)")
	return err
}

func (s *Service) released(ctx context.Context, source string) (bool, error) {
	return s.db.Client(ctx).Release.Query().Where(release.Source(source)).Exist(ctx)
}

func (s *Service) insert(ctx context.Context, all []Release, cuts []Cut) error {
	rows := make([]*ent.ReleaseCreate, len(all))
	for i, r := range all {
		shown, err := json.Marshal(figures{r.Invited, r.Respondents, r.Questions})
		if err != nil {
			return err
		}
		who := population{People: sorted(names(cuts[i].People)), Figures: map[string][]string{}}
		for _, f := range cuts[i].Figures {
			if len(f.People) != len(cuts[i].People) {
				who.Figures[f.Name] = sorted(names(f.People))
			}
		}
		hidden, err := json.Marshal(who)
		if err != nil {
			return err
		}
		cut, audience := wholeDepartment, leaders
		if r.Division != "" {
			cut, audience = string(r.Division), divisionLeaders
		}
		rows[i] = s.db.Client(ctx).Release.Create().SetID(r.ID).SetSource(r.Source).SetCut(cut).SetAudience(audience).
			SetPopulation(string(hidden)).SetFigures(string(shown)).SetPublished(r.Published)
	}
	return s.db.Client(ctx).Release.CreateBulk(rows...).Exec(ctx)
}

func (s *Service) byID(ctx context.Context, one id.Release) ([]Release, error) {
	return read(ctx, s.db.Client(ctx).Release.Query().Where(release.ID(one)))
}

func (s *Service) bySource(ctx context.Context, sources []string) ([]Release, error) {
	return read(ctx, s.db.Client(ctx).Release.Query().Where(release.SourceIn(sources...)))
}

// read leaves the population where it is.
func read(ctx context.Context, q *ent.ReleaseQuery) ([]Release, error) {
	rows, err := q.Select(release.FieldID, release.FieldSource, release.FieldCut, release.FieldFigures, release.FieldPublished).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Release, len(rows))
	for i, r := range rows {
		var f figures
		if err := json.Unmarshal([]byte(r.Figures), &f); err != nil {
			return nil, err
		}
		out[i] = Release{ID: r.ID, Source: r.Source, Published: r.Published, Invited: f.Invited, Respondents: f.Respondents, Questions: f.Questions}
		if r.Cut != wholeDepartment {
			out[i].Division = id.Division(r.Cut)
		}
	}
	return out, nil
}
