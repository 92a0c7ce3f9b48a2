package release

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the ledger.
type Service struct {
	db    *store.DB
	ids   id.Source
	clock clock.Clock
	audit *audit.Log
}

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log) *Service {
	return &Service{db: db, ids: ids, clock: c, audit: log}
}

// Publication is what is released of a source at once.
type Publication struct {
	Source string
	// Minimum: groups of fewer people are hidden, never fewer than Floor.
	Minimum int
	// Cuts: the first is everybody; the others are partitions of it, those of one dimension
	// together.
	Cuts []Cut
	// Anonymous: who is in a figure is used to decide what may be shown and then
	// forgotten. Such a source cannot be audited against later ones, and need not be:
	// nothing leads from its answers to people any more.
	Anonymous bool
}

// Publish writes the releases of a source, one per cut, after deciding what each may
// show.
//
// A source is released once: called again it changes nothing. One publication at a
// time goes through in the whole installation. It joins the Write of the context.
func (s *Service) Publish(ctx context.Context, p Publication) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		// The permit stays in here: whoever asked for the release may not read it by that.
		permitted := forSource(ctx, p.Source)
		if err := s.lock(ctx); err != nil {
			return err
		}
		done, err := s.released(permitted, p.Source)
		if err != nil || done {
			return err
		}
		minimum := max(p.Minimum, Floor)
		all := decide(minimum, p.Cuts)
		for i := range all {
			all[i].ID, all[i].Source, all[i].Published = id.New[id.Release](s.ids), p.Source, s.clock.Now()
		}
		if err := s.insert(permitted, all, p, wide(minimum, p.Cuts)); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "release.published", p.Source)
	})
}

// Cut is the release of one cut of each source that the viewer is in the audience of.
// Sources without it are left out.
func (s *Service) Cut(ctx context.Context, v viewer.Viewer, d Dimension, value string, sources ...string) (map[string]Release, error) {
	permitted, ok := forReader(ctx, v)
	if !ok || len(sources) == 0 {
		return nil, nil
	}
	of := Release{Dimension: d, Value: value}
	if d == ByDivision {
		of.Division = id.Division(value)
	}
	found, err := s.byCut(permitted, sources, cutOf(of))
	out := make(map[string]Release, len(found))
	for _, r := range found {
		out[r.Source] = r
	}
	return out, err
}

// PublishWords writes what people wrote in a source, after its figures: of everybody,
// never of a part. Questions to which fewer than the minimum wrote what may be shown are
// left out. It writes once, like Publish, and joins the Write of the context.
func (s *Service) PublishWords(ctx context.Context, source string, minimum int, comments []Comments) error {
	minimum = max(minimum, Floor)
	shown := slices.DeleteFunc(slices.Clone(comments), func(c Comments) bool { return len(c.Texts) < minimum })
	for i, c := range shown {
		texts := make([]string, len(c.Texts))
		for to, from := range id.Shuffled(s.ids, len(texts)) {
			texts[to] = c.Texts[from]
		}
		shown[i].Texts = texts
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		permitted := forSource(ctx, source)
		if err := s.lock(ctx); err != nil {
			return err
		}
		cuts, err := s.cuts(permitted, source)
		if err != nil {
			return err
		}
		if slices.Contains(cuts, wordsOfDepartment) || slices.Contains(cuts, wordsOfEverybody) {
			return nil
		}
		w := Words{ID: id.New[id.Release](s.ids), Source: source, Published: s.clock.Now(), Comments: shown}
		if err := s.insertWords(permitted, w, slices.Contains(cuts, wholeDepartment)); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "release.comments_published", source)
	})
}

// WordsPublished is when what people wrote in a source was released; nil where it was not.
// For other domains; it opens nothing.
func (s *Service) WordsPublished(ctx context.Context, source string) (*time.Time, error) {
	all, err := s.AllWordsPublished(ctx)
	if at, ok := all[source]; ok {
		return &at, err
	}
	return nil, err
}

// AllWordsPublished is when what people wrote was released, by source.
func (s *Service) AllWordsPublished(ctx context.Context) (map[string]time.Time, error) {
	rows, err := s.db.Query(ctx, "SELECT source, published FROM releases WHERE cut IN ($1, $2)", wordsOfDepartment, wordsOfEverybody)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]time.Time{}
	for rows.Next() {
		var source string
		var at time.Time
		if err := rows.Scan(&source, &at); err != nil {
			return nil, err
		}
		out[source] = at
	}
	return out, rows.Err()
}

// Words is what was released of what people wrote in a source; nil where nothing was, or
// not to the viewer.
func (s *Service) Words(ctx context.Context, v viewer.Viewer, source string) (*Words, error) {
	permitted, ok := forReader(ctx, v)
	if !ok {
		return nil, nil
	}
	return s.wordsOf(permitted, source)
}

// Release finds one the viewer is in the audience of, else NOT_FOUND.
func (s *Service) Release(ctx context.Context, v viewer.Viewer, release id.Release) (Release, error) {
	permitted, ok := forReader(ctx, v)
	if !ok {
		return Release{}, apperr.NewNotFound("release")
	}
	found, err := s.byID(permitted, release)
	if err != nil {
		return Release{}, err
	}
	if len(found) == 0 {
		return Release{}, apperr.NewNotFound("release")
	}
	return found[0], nil
}

// ForSource are the releases of each source that the viewer is in the audience of, the
// whole department first and then by dimension. Sources without any are left out.
func (s *Service) ForSource(ctx context.Context, v viewer.Viewer, sources ...string) (map[string][]Release, error) {
	return s.forSources(ctx, v, releaseOf, sources)
}

// Heads is ForSource with the figures unread (Release.Figures), for lists of which few
// readers look into any.
func (s *Service) Heads(ctx context.Context, v viewer.Viewer, sources ...string) (map[string][]Release, error) {
	return s.forSources(ctx, v, headOf, sources)
}

func (s *Service) forSources(ctx context.Context, v viewer.Viewer, as reading, sources []string) (map[string][]Release, error) {
	permitted, ok := forReader(ctx, v)
	if !ok || len(sources) == 0 {
		return nil, nil
	}
	found, err := s.bySource(permitted, sources, as)
	if err != nil {
		return nil, err
	}
	out := map[string][]Release{}
	for _, r := range found {
		out[r.Source] = append(out[r.Source], r)
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b Release) int {
			return cmp.Or(cmp.Compare(slices.Index(Dimensions, a.Dimension), slices.Index(Dimensions, b.Dimension)), strings.Compare(a.Value, b.Value))
		})
	}
	return out, nil
}
