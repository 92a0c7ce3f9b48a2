package rank

import (
	"cmp"
	"slices"
)

// ballots are the scores by reviewer, both in order of identifiers; those of reviewers
// who read one nomination only say nothing of its place and are left out.
func ballots(scores []Score) [][]Score {
	byReviewer := slices.Clone(scores)
	slices.SortFunc(byReviewer, func(a, b Score) int {
		return cmp.Or(cmp.Compare(a.Reviewer, b.Reviewer), cmp.Compare(a.Nomination, b.Nomination))
	})
	var out [][]Score
	for len(byReviewer) > 0 {
		n := 1
		for n < len(byReviewer) && byReviewer[n].Reviewer == byReviewer[0].Reviewer {
			n++
		}
		if n > 1 {
			out = append(out, byReviewer[:n])
		}
		byReviewer = byReviewer[n:]
	}
	return out
}

// prefers reports that a reviewer scored one nomination higher than another.
func prefers(a, b Score) bool { return Settle(a.Value) > Settle(b.Value) }

func borda(scores []Score) map[string]float64 {
	points, n := map[string]float64{}, map[string]int{}
	for _, ballot := range ballots(scores) {
		for _, a := range ballot {
			twice := 0 // two for each below, one for each level
			for _, b := range ballot {
				switch {
				case prefers(a, b):
					twice += 2
				case !prefers(b, a):
					twice++
				}
			}
			points[a.Nomination] += float64(twice-1) / float64(2*(len(ballot)-1)) // itself is level
			n[a.Nomination]++
		}
	}
	for id := range points {
		points[id] /= float64(n[id])
	}
	return points
}

func firstPlaces(scores []Score) map[string]int {
	first := map[string]int{}
	for _, ballot := range ballots(scores) {
		for _, a := range ballot {
			if !slices.ContainsFunc(ballot, func(b Score) bool { return prefers(b, a) }) {
				first[a.Nomination]++
			}
		}
	}
	return first
}

// pairwise counts for each two nominations the reviewers who prefer the first.
func pairwise(scores []Score) (ids []string, votes [][]int) {
	all := ballots(scores)
	for _, ballot := range all {
		for _, s := range ballot {
			ids = append(ids, s.Nomination)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	at := make(map[string]int, len(ids))
	votes = make([][]int, len(ids))
	for i, id := range ids {
		at[id], votes[i] = i, make([]int, len(ids))
	}
	for _, ballot := range all {
		for _, a := range ballot {
			for _, b := range ballot {
				if prefers(a, b) {
					votes[at[a.Nomination]][at[b.Nomination]]++
				}
			}
		}
	}
	return ids, votes
}

// paths are the strengths of the strongest paths of wins, by the algorithm of Floyd and
// Warshall.
func paths(votes [][]int) [][]int {
	strength := make([][]int, len(votes))
	for i := range votes {
		strength[i] = make([]int, len(votes))
		for j := range votes {
			if votes[i][j] > votes[j][i] {
				strength[i][j] = votes[i][j]
			}
		}
	}
	for via := range strength {
		for i := range strength {
			first := strength[i][via]
			if first == 0 {
				continue
			}
			for j, second := range strength[via] {
				if s := min(first, second); i != j && s > strength[i][j] {
					strength[i][j] = s
				}
			}
		}
	}
	return strength
}

func schulze(scores []Score) map[string]float64 {
	ids, votes := pairwise(scores)
	strength := paths(votes)
	precede := make(map[string]float64, len(ids))
	for i, id := range ids {
		precede[id] = 0
		for j := range ids {
			if strength[j][i] > strength[i][j] {
				precede[id]++
			}
		}
	}
	return precede
}
