package award

import (
	"cmp"
	"context"
	"math/rand/v2"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/award/bundle"
	"laurel/internal/award/calibrate"
	"laurel/internal/award/rank"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// RankingView is the order of the nominations a viewer may see, counted over those alone: what a
// conflict forbids leaves no gap, and no trace in anybody's mean.
type RankingView struct {
	Rule rank.Rule // by which the rows stand; the raw mean where calibrated means are not to be had
	Rows []RankingRow
	Sure Certainty
}

// RankingRow is a nomination in the order. Rank is 0 for one without a review.
type RankingRow struct {
	Nomination id.Nomination
	Nominee    Party
	Rank       int
	Shared     bool
	Decided    rank.TieRule // the tie rule that set it apart, "" for none
	N          int          // reviews
	Mean       *float64
	SD         *float64
	Min, Max   *float64
	Calibrated *float64
	Chance     *float64 // of being among those for whom there are places
	Close      bool     // that cannot be said with some certainty
	// Ranks by the other rules, 0 where it has none.
	ByMean, ByCalibrated, ByBorda, BySchulze int
}

// Certainty is how sure the order is.
type Certainty struct {
	// Refused is why there are no calibrated means, "" when there are; Missing how many reviews
	// more it would take.
	Refused   string
	Missing   int
	Agreement []calibrate.ICC
	// Together is the chance that those with the highest calibrated means are the best, as many
	// as there are places.
	Together *float64
	Places   int
	Moves    int // nominations whose rank another rule changes
}

const (
	topDraws = 4000
	// nearEnough is the chance from which on a nomination counts as inside, and one minus it
	// from which on as outside.
	nearEnough = 0.9
)

// Ranking is the order of a cycle's nominations from the meeting on; NOT_FOUND to everybody
// else.
func (s *Service) Ranking(ctx context.Context, v viewer.Viewer, in id.Cycle) (RankingView, error) {
	if err := CanSee(v); err != nil {
		return RankingView{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return RankingView{}, err
	}
	var which []*sheaf
	for _, d := range m.known(v) {
		if d.Stands() && m.standing(v, d).judging().May(Read, TheRanking) {
			which = append(which, d)
		}
	}
	if len(which) == 0 {
		return RankingView{}, apperr.NewNotFound("cycle")
	}
	c, err := s.contents(m.forReading(ctx, v, which), which, false)
	if err != nil {
		return RankingView{}, err
	}
	held, _, err := s.meeting(ctx, in)
	if err != nil {
		return RankingView{}, err
	}
	return m.rank(which, c.reviews, held.Seal.Seed)
}

// rank puts nominations in order by the cycle's rule, and by the others beside it.
func (m *matter) rank(which []*sheaf, reviews []Review, seed string) (RankingView, error) {
	t := m.cycle.Terms
	seal := bundle.Seal{Seed: seed, Points: m.cycle.Rubric.Points}
	heaviest := 0
	for i, c := range m.cycle.Rubric.Criteria {
		seal.Criteria = append(seal.Criteria, bundle.Criterion{Weight: c.Weight})
		if c.Weight > m.cycle.Rubric.Criteria[heaviest].Weight {
			heaviest = i
		}
	}
	seal.Ties = []bundle.Tie{{Rule: t.Tie, Criterion: map[bool]int{true: heaviest}[t.Tie == rank.ByCriterion]}}
	for _, d := range which {
		seal.Nominations = append(seal.Nominations, string(d.ID))
	}
	for _, r := range reviews {
		d := m.nominations[r.Nomination]
		if r.State != ReviewSubmitted || d == nil || d.relation(r.reviewer).Bars() || !slices.Contains(which, d) {
			continue
		}
		scores := make([]int, len(r.Scores))
		for i, x := range r.Scores {
			scores[i] = int(x)
		}
		seal.Reviews = append(seal.Reviews, bundle.Review{Nomination: string(r.Nomination), Reviewer: string(r.reviewer), Scores: scores})
	}
	b := bundle.Bundle{Seal: seal}
	orders := map[rank.Rule]rank.Ranking{}
	refused := ""
	for _, rule := range []rank.Rule{rank.RawMean, rank.CalibratedMean, rank.Borda, rank.Schulze} {
		order, why, err := b.Order(rule)
		if err != nil {
			return RankingView{}, err
		}
		if why != "" {
			refused = why
			continue
		}
		orders[rule] = order
	}
	rule := t.Rule
	if _, ok := orders[rule]; !ok {
		rule = rank.RawMean
	}
	out := RankingView{Rule: rule, Sure: Certainty{Refused: refused, Places: t.Places}}
	at := map[id.Nomination]*RankingRow{}
	for _, d := range which {
		row := &RankingRow{Nomination: d.ID, Nominee: d.nominee}
		at[d.ID] = row
		for r, into := range map[rank.Rule]*int{rank.RawMean: &row.ByMean, rank.CalibratedMean: &row.ByCalibrated, rank.Borda: &row.ByBorda, rank.Schulze: &row.BySchulze} {
			for _, p := range orders[r].Places {
				if p.Nomination == string(d.ID) {
					*into = p.Rank
				}
			}
		}
	}
	for _, p := range orders[rule].Places {
		row := at[id.Nomination(p.Nomination)]
		row.Rank, row.Shared, row.Decided = p.Rank, p.Shared, p.Decided
	}
	scores, _ := b.Scores()
	for _, s := range rank.Spreads(scores) {
		row := at[id.Nomination(s.Nomination)]
		row.N, row.Mean, row.SD, row.Min, row.Max = s.N, &s.Mean, s.SD, &s.Min, &s.Max
	}
	if err := out.Sure.fill(scores, at, t.Places); err != nil {
		return RankingView{}, err
	}
	for _, row := range at {
		moved := func(rank int) bool { return rank != 0 && rank != row.Rank }
		if moved(row.ByMean) || moved(row.ByCalibrated) || moved(row.ByBorda) || moved(row.BySchulze) {
			out.Sure.Moves++
		}
		out.Rows = append(out.Rows, *row)
	}
	slices.SortFunc(out.Rows, func(a, b RankingRow) int {
		return cmp.Or(cmp.Compare(last(a.Rank), last(b.Rank)), byNominee(m.nominations[a.Nomination], m.nominations[b.Nomination]))
	})
	return out, nil
}

// last puts those without a rank behind all others.
func last(rank int) int {
	if rank == 0 {
		return 1 << 30
	}
	return rank
}

// fill says how sure the order is: calibrated means, agreement, and who is near the line. The
// draws are the same for the same reviews.
func (c *Certainty) fill(scores []rank.Score, rows map[id.Nomination]*RankingRow, places int) error {
	if len(scores) == 0 {
		return nil
	}
	result, err := calibrate.Calibrate(scores)
	if err != nil {
		return err
	}
	if result.Refused != nil {
		c.Refused, c.Missing = string(result.Refused.Reason), result.Refused.Missing
		return nil
	}
	c.Agreement = result.Agreement
	for _, n := range result.Nominations {
		rows[id.Nomination(n.ID)].Calibrated = n.Calibrated
	}
	top, ok := result.Top(places, topDraws, rand.NewPCG(1, 2))
	if !ok {
		return nil
	}
	c.Together = &top.Together
	near := top.TooClose(nearEnough)
	for _, x := range top.Chances {
		row := rows[id.Nomination(x.Nomination)]
		row.Chance, row.Close = &x.P, slices.Contains(near, x.Nomination)
	}
	return nil
}
