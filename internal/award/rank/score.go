package rank

import (
	"cmp"
	"math"
	"slices"
)

// Score is what one reviewer gives one nomination in all. More is better.
type Score struct {
	Nomination, Reviewer string
	Value                float64
}

// ordered is a copy in order of nominations, then reviewers.
func ordered(scores []Score) []Score {
	out := slices.Clone(scores)
	slices.SortFunc(out, func(a, b Score) int {
		return cmp.Or(cmp.Compare(a.Nomination, b.Nomination), cmp.Compare(a.Reviewer, b.Reviewer))
	})
	return out
}

// Spread of the scores of one nomination.
type Spread struct {
	Nomination string
	N          int
	Mean       float64
	SD         *float64 // sample standard deviation (n-1), nil for one score
	Min, Max   float64
}

// Spreads are those of every nomination that has scores, in order of identifiers.
func Spreads(scores []Score) []Spread {
	var out []Spread
	for rest := ordered(scores); len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Nomination == rest[0].Nomination {
			n++
		}
		s := Spread{Nomination: rest[0].Nomination, N: n, Min: rest[0].Value, Max: rest[0].Value}
		sum, squares := 0.0, 0.0
		for _, x := range rest[:n] {
			sum += x.Value
			s.Min, s.Max = min(s.Min, x.Value), max(s.Max, x.Value)
		}
		mean := sum / float64(n)
		for _, x := range rest[:n] {
			squares += float64((x.Value - mean) * (x.Value - mean))
		}
		if s.Mean = Settle(mean); n > 1 {
			sd := Settle(math.Sqrt(squares / float64(n-1)))
			s.SD = &sd
		}
		out, rest = append(out, s), rest[n:]
	}
	return out
}

// Settle rounds to 1e-9, so that the last bits of an addition do not matter. From about
// nine million a float64 has no digits beyond.
func Settle(x float64) float64 {
	if math.Abs(x) >= 1<<53/1e9 {
		return x
	}
	return math.Round(x*1e9)/1e9 + 0 // and no negative zero
}
