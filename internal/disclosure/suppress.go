package disclosure

import "slices"

// Verdict says whether a cell may be shown.
type Verdict string

// The verdicts.
const (
	Shown Verdict = "SHOWN"
	// Few: fewer people than the minimum, nobody included.
	Few Verdict = "FEW"
	// Complementary: enough people, but showing the cell would let a smaller group be
	// worked out by subtraction.
	Complementary Verdict = "COMPLEMENTARY"
)

// Cell is a group in a table: its name and how many people's answers are in it.
type Cell struct {
	ID string
	N  int
}

// Suppress judges a table of a total and a partition of it, with k the fewest people
// whose figures are shown (at least 1). The first verdict is the total's, the others
// are those of parts in their order.
//
// Cells under k are hidden first (primary suppression). While the total is shown,
// everybody it holds outside the shown parts is one group that follows by
// subtraction: people of hidden parts, and people in no part. If that group has
// anybody and still fewer than k, the smallest shown part is hidden too, the lowest ID
// among equals, until it has k (secondary suppression, domain.md 6.1). The result does
// not depend on the order of parts.
//
// Parts that together hold more people than the total are no partition; then all of
// them are hidden.
func Suppress(total Cell, parts []Cell, k int) []Verdict {
	k = max(k, 1)
	verdicts := make([]Verdict, 1+len(parts))
	verdicts[0] = judge(total, k)
	inParts, hidden := 0, 0
	var shown []int
	for i, p := range parts {
		inParts += p.N
		if verdicts[1+i] = judge(p, k); verdicts[1+i] == Few {
			hidden += p.N
			continue
		}
		shown = append(shown, i)
	}
	if inParts > total.N {
		for _, i := range shown {
			verdicts[1+i] = Complementary
		}
		return verdicts
	}
	hidden += total.N - inParts
	slices.SortFunc(shown, func(a, b int) int { return compareCells(parts[a], parts[b]) })
	for _, i := range shown {
		if hidden == 0 || hidden >= k {
			break
		}
		verdicts[1+i] = Complementary
		hidden += parts[i].N
	}
	return verdicts
}

func judge(c Cell, k int) Verdict {
	if c.N < k {
		return Few
	}
	return Shown
}

func compareCells(a, b Cell) int {
	switch {
	case a.N != b.N:
		return a.N - b.N
	case a.ID < b.ID:
		return -1
	case a.ID > b.ID:
		return 1
	}
	return 0
}

// Detail is how much of a figure may be shown.
type Detail string

// The details, from nothing to everything.
const (
	Hidden       Detail = "HIDDEN"       // nothing
	Band         Detail = "BAND"         // that all are of one mind, without counts, mean or SD
	MeanOnly     Detail = "MEAN"         // mean, without how answers are spread
	Distribution Detail = "DISTRIBUTION" // everything
)

// Spread says how much a figure of n people may show under the minimum k: nothing
// below k, the mean alone below 2k, and from there the distribution. When all gave the
// same answer the figure says of each person what they answered whatever n is, so only
// that they did is told (trust.md 2.4).
func Spread(n, k int, oneMind bool) Detail {
	switch k = max(k, 1); {
	case n < k:
		return Hidden
	case oneMind:
		return Band
	case n < 2*k:
		return MeanOnly
	}
	return Distribution
}
