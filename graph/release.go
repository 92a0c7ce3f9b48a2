package graph

import (
	"context"
	"slices"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/release"
)

// cutLabel is a cut's part in words: those of today for what was recorded then. A code
// that has left the vocabulary is its own label.
func (r *Resolver) cutLabel(ctx context.Context, of *release.Release) (i18n.Text, error) {
	if of.Value == "" {
		return nil, nil
	}
	if of.Dimension == release.ByDivision {
		d, ok, err := loadsOf(ctx).divisions.get(ctx, of.Division)
		if err != nil || !ok {
			return nil, err
		}
		return d.Name, nil
	}
	set, err := r.Directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	terms := map[release.Dimension][]directory.Term{
		release.ByRank: set.Vocabulary.Ranks, release.ByPosition: set.Vocabulary.Positions, release.ByStage: set.Vocabulary.Stages,
	}[of.Dimension]
	if i := slices.IndexFunc(terms, func(t directory.Term) bool { return t.Code == of.Value }); i >= 0 {
		return terms[i].Label, nil
	}
	return i18n.Both(of.Value, of.Value), nil
}
