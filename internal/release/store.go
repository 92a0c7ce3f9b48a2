package release

import (
	"context"
	"encoding/json"
	"strings"

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

// words is the JSON of what people wrote.
type words struct {
	Comments []Comments `json:"comments"`
}

// population is the JSON the auditor reads: who is in the release, and in each figure
// whose people are others, or who of them is not in it, whichever are fewer.
type population struct {
	People  []string            `json:"people"`
	Figures map[string][]string `json:"figures,omitempty"`
	Without map[string][]string `json:"without,omitempty"`
	// Withheld: the source is anonymous, and who was in it is not on record.
	Withheld bool `json:"withheld,omitempty"`
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

func (s *Service) insert(ctx context.Context, all []Release, p Publication, wide bool) error {
	rows := make([]*ent.ReleaseCreate, len(all))
	for i, r := range all {
		shown, hidden, err := documents(r, p.Cuts[i], p.Anonymous)
		if err != nil {
			return err
		}
		cut, audience := cutOf(r), programme
		switch {
		case r.Division != "":
			audience = divisionLeaders
		case r.Dimension == Everybody && wide:
			cut, audience = wholeDepartment, leaders
		}
		rows[i] = s.db.Client(ctx).Release.Create().SetID(r.ID).SetSource(r.Source).SetCut(cut).SetAudience(audience).
			SetPopulation(hidden).SetFigures(shown).SetPublished(r.Published)
	}
	return s.db.Client(ctx).Release.CreateBulk(rows...).Exec(ctx)
}

// cutOf is how the ledger names a cut: a division by its identifier, another part by its
// dimension and code.
func cutOf(r Release) string {
	switch {
	case r.Dimension == Everybody:
		return everybodyAsked
	case r.Division != "":
		return string(r.Division)
	}
	return string(r.Dimension) + ":" + r.Value
}

// readCut is the dimension and the value a cut was named by.
func readCut(cut string) (Dimension, string) {
	if cut == wholeDepartment || cut == everybodyAsked || cut == ofReports || strings.HasPrefix(cut, reportOf) {
		return Everybody, ""
	}
	if dimension, value, named := strings.Cut(cut, ":"); named {
		return Dimension(dimension), value
	}
	return ByDivision, cut
}

// cuts of a source that the ledger holds.
func (s *Service) cuts(ctx context.Context, source string) ([]string, error) {
	return s.db.Client(ctx).Release.Query().Where(release.Source(source)).Select(release.FieldCut).Strings(ctx)
}

func (s *Service) insertWords(ctx context.Context, w Words, wide bool) error {
	shown, err := json.Marshal(words{w.Comments})
	if err != nil {
		return err
	}
	hidden, err := json.Marshal(population{Withheld: true}) // nobody knows who wrote what
	if err != nil {
		return err
	}
	cut, audience := wordsOfEverybody, programme
	if wide {
		cut, audience = wordsOfDepartment, leaders
	}
	return s.db.Client(ctx).Release.Create().SetID(w.ID).SetSource(w.Source).SetCut(cut).SetAudience(audience).
		SetPopulation(string(hidden)).SetFigures(string(shown)).SetPublished(w.Published).Exec(ctx)
}

// wordsOf reads what people wrote in a source; nil when there is nothing the context
// permits.
func (s *Service) wordsOf(ctx context.Context, source string) (*Words, error) {
	return s.readWords(ctx, s.db.Client(ctx).Release.Query().Where(release.Source(source), release.CutIn(wordsOfDepartment, wordsOfEverybody)))
}

func (s *Service) readWords(ctx context.Context, q *ent.ReleaseQuery) (*Words, error) {
	r, err := q.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return wordsIn(r)
}

func wordsIn(r *ent.Release) (*Words, error) {
	var read words
	if err := json.Unmarshal([]byte(r.Figures), &read); err != nil {
		return nil, err
	}
	return &Words{r.ID, r.Source, r.Published, read.Comments}, nil
}

// figuresOnly leaves out what people wrote.
func figuresOnly(q *ent.ReleaseQuery) *ent.ReleaseQuery {
	return q.Where(release.CutNotIn(wordsOfDepartment, wordsOfEverybody), release.Not(release.CutHasPrefix(wordsOf)))
}

// documents are what is written of a release: what everybody in the audience reads, and
// who is in it.
func documents(r Release, c Cut, anonymous bool) (shown, hidden string, err error) {
	read, err := json.Marshal(figures{r.Invited, r.Respondents, r.Questions})
	if err != nil {
		return "", "", err
	}
	who := population{People: sorted(names(c.People)), Figures: map[string][]string{}, Without: map[string][]string{}}
	if anonymous {
		who, c.Figures = population{Withheld: true}, nil
	}
	for _, f := range c.Figures {
		switch n := len(f.People); {
		case n == len(c.People):
		case 2*n < len(c.People):
			who.Figures[f.Name] = sorted(names(f.People))
		default:
			less := []string{}
			among(c.People, f.People, func(at int, in bool) {
				if !in {
					less = append(less, string(c.People[at]))
				}
			})
			who.Without[f.Name] = sorted(less)
		}
	}
	audited, err := json.Marshal(who)
	return string(read), string(audited), err
}

// of is who is in a figure.
func (p population) of(figure string) []string {
	if others, ok := p.Figures[figure]; ok {
		return others
	}
	if less, ok := p.Without[figure]; ok {
		return without(p.People, less)
	}
	return p.People
}

// without are the people who are not among others.
func without(people, others []string) []string {
	less := make(map[string]bool, len(others))
	for _, p := range others {
		less[p] = true
	}
	out := []string{}
	for _, p := range people {
		if !less[p] {
			out = append(out, p)
		}
	}
	return out
}

func (s *Service) byID(ctx context.Context, one id.Release) ([]Release, error) {
	return read(ctx, s.db.Client(ctx).Release.Query().Where(release.ID(one)))
}

// reading is how much is read of a row.
type reading func(*ent.Release) (Release, error)

func (s *Service) bySource(ctx context.Context, sources []string, as reading) ([]Release, error) {
	return readAs(ctx, s.db.Client(ctx).Release.Query().Where(release.SourceIn(sources...)), as)
}

func (s *Service) byCut(ctx context.Context, sources []string, cut string) ([]Release, error) {
	cuts := []string{cut}
	if cut == everybodyAsked {
		cuts = append(cuts, wholeDepartment)
	}
	return read(ctx, s.db.Client(ctx).Release.Query().Where(release.SourceIn(sources...), release.CutIn(cuts...)))
}

// read leaves the population where it is.
func read(ctx context.Context, q *ent.ReleaseQuery) ([]Release, error) {
	return readAs(ctx, q, releaseOf)
}

func readAs(ctx context.Context, q *ent.ReleaseQuery, as reading) ([]Release, error) {
	rows, err := figuresOnly(q).Select(release.FieldID, release.FieldSource, release.FieldCut, release.FieldFigures, release.FieldPublished).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Release, len(rows))
	for i, r := range rows {
		if out[i], err = as(r); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func releaseOf(r *ent.Release) (Release, error) {
	var f figures
	if err := json.Unmarshal([]byte(r.Figures), &f); err != nil {
		return Release{}, err
	}
	out := rowOf(r)
	out.Invited, out.Respondents, out.Questions = f.Invited, f.Respondents, f.Questions
	return out, nil
}

// headOf reads no further than the questions, which come last.
func headOf(r *ent.Release) (Release, error) {
	out := rowOf(r)
	out.stored = r.Figures
	d := json.NewDecoder(strings.NewReader(r.Figures))
	if _, err := d.Token(); err != nil {
		return Release{}, err
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return Release{}, err
		}
		into := map[any]**int{"invited": &out.Invited, "respondents": &out.Respondents}[key]
		if into == nil {
			return out, nil
		}
		if err := d.Decode(into); err != nil {
			return Release{}, err
		}
	}
	return out, nil
}

func rowOf(r *ent.Release) Release {
	out := Release{ID: r.ID, Source: r.Source, Published: r.Published}
	out.Dimension, out.Value = readCut(r.Cut)
	if out.Dimension == ByDivision {
		out.Division = id.Division(out.Value)
	}
	return out
}

// Sources that anything was released of, in the order of their names. For other
// domains; it opens no release.
func (s *Service) Sources(ctx context.Context) ([]string, error) {
	return s.db.Lines(ctx, "SELECT DISTINCT source FROM releases ORDER BY source")
}

// written is a release as the ledger keeps it.
type written struct {
	Release
	shown, hidden string
	population    population
	least         int // people behind anything shown
}

// ledger reads the releases of a source whole; the context holds the permit of doctor.
func (s *Service) ledger(ctx context.Context, source string) ([]written, error) {
	rows, err := figuresOnly(s.db.Client(ctx).Release.Query().Where(release.Source(source))).Order(release.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]written, len(rows))
	for i, r := range rows {
		out[i].shown, out[i].hidden, out[i].least = r.Figures, r.Population, Floor
		if r.Audience == reports {
			out[i].least = MentorFloor
		}
		if out[i].Release, err = releaseOf(r); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(r.Population), &out[i].population); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Reports of mentors.

func (s *Service) insertReport(ctx context.Context, r Release, mentor id.Person) error {
	return s.insertOne(ctx, r, reportOf+string(mentor), reports)
}

func (s *Service) insertComparison(ctx context.Context, r Release) error {
	return s.insertOne(ctx, r, ofReports, compared)
}

func (s *Service) insertOne(ctx context.Context, r Release, cut, audience string) error {
	shown, hidden, err := documents(r, Cut{}, true)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Release.Create().SetID(r.ID).SetSource(r.Source).SetCut(cut).SetAudience(audience).
		SetPopulation(hidden).SetFigures(shown).SetPublished(r.Published).Exec(ctx)
}

func (s *Service) insertReportWords(ctx context.Context, w Words, mentor id.Person) error {
	shown, err := json.Marshal(words{w.Comments})
	if err != nil {
		return err
	}
	hidden, err := json.Marshal(population{Withheld: true})
	if err != nil {
		return err
	}
	return s.db.Client(ctx).Release.Create().SetID(w.ID).SetSource(w.Source).SetCut(wordsOf + string(mentor)).SetAudience(reports).
		SetPopulation(string(hidden)).SetFigures(string(shown)).SetPublished(w.Published).Exec(ctx)
}

// reportsOf are reports of a mentor with what goes with one of them, in one statement.
func (s *Service) reportsOf(ctx context.Context, mentor id.Person, box, round string, which []id.Release) (Reports, error) {
	rows, err := s.db.Client(ctx).Release.Query().Where(release.Or(
		release.And(release.Cut(reportOf+string(mentor)), release.IDIn(which...)),
		release.And(release.Cut(wordsOf+string(mentor)), release.Source(box)),
		release.And(release.Cut(ofReports), release.Source(round)),
	)).Select(release.FieldID, release.FieldSource, release.FieldCut, release.FieldFigures, release.FieldPublished).All(ctx)
	if err != nil {
		return Reports{}, err
	}
	out := Reports{Reports: map[id.Release]Release{}}
	for _, r := range rows {
		if strings.HasPrefix(r.Cut, wordsOf) {
			if out.Words, err = wordsIn(r); err != nil {
				return Reports{}, err
			}
			continue
		}
		one, err := releaseOf(r)
		if err != nil {
			return Reports{}, err
		}
		if r.Cut == ofReports {
			out.Comparison = &one
		} else {
			out.Reports[r.ID] = one
		}
	}
	return out, nil
}

func (s *Service) byIDs(ctx context.Context, all []id.Release) ([]Release, error) {
	return read(ctx, s.db.Client(ctx).Release.Query().Where(release.IDIn(all...)).Order(release.ByID()))
}
