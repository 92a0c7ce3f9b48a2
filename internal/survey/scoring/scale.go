package scoring

import (
	"math"
	"slices"
)

// Scale is the numbered points an answer can have, in any order; for numbers, the two
// ends of their range.
type Scale struct{ Points []float64 }

// Reverse is the score of a reversed item: lowest plus highest point, minus x. It
// returns x on a scale without points.
func (s Scale) Reverse(x float64) float64 {
	if len(s.Points) == 0 {
		return x
	}
	return settle(slices.Min(s.Points) + slices.Max(s.Points) - x)
}

// TopTwo is the share of values at the two highest points, from 0 to 1. It is nil
// without values and on a scale of fewer than three points, where it says nothing.
func (s Scale) TopTwo(values []float64) *float64 {
	points := slices.Clone(s.Points)
	slices.Sort(points)
	points = slices.Compact(points)
	if len(points) < 3 || len(values) == 0 {
		return nil
	}
	second, high := points[len(points)-2], 0
	for _, v := range values {
		if v >= second {
			high++
		}
	}
	return result(float64(high) / float64(len(values)))
}

func (s Scale) holds(x float64) bool {
	return len(s.Points) == 0 || slices.Min(s.Points) <= x && x <= slices.Max(s.Points)
}

func (s Scale) unanimousAtEnd(values []float64) bool {
	if len(values) == 0 || len(s.Points) == 0 {
		return false
	}
	low, high := slices.Min(values), slices.Max(values)
	return low == high && (low == slices.Min(s.Points) || low == slices.Max(s.Points))
}

// Reliability is Cronbach's alpha with what it was computed from.
type Reliability struct {
	Alpha *float64 // nil for fewer than two items or two people, or when totals do not vary
	Items int
	N     int // people who answered every item (listwise)
}

// Alpha computes Cronbach's alpha of items after reversal, one row per person, nil for
// a missing answer:
//
//	alpha = k/(k-1) × (1 − sum of item variances / variance of the totals)
//
// with k items and sample variances, over people who answered all of them (Bland and
// Altman, BMJ 1997;314:572). Rows of another length than the first are left out.
func Alpha(people [][]*float64) Reliability {
	if len(people) == 0 {
		return Reliability{}
	}
	k := len(people[0])
	items := make([][]float64, k)
	var totals []float64
	for _, row := range people {
		if len(row) != k || slices.Contains(row, nil) {
			continue
		}
		total := 0.0
		for i, x := range row {
			items[i] = append(items[i], *x)
			total += *x
		}
		totals = append(totals, total)
	}
	r := Reliability{Items: k, N: len(totals)}
	if k < 2 || len(totals) < 2 {
		return r
	}
	ofTotals := variance(totals)
	if settle(ofTotals) == 0 {
		return r
	}
	ofItems := 0.0
	for _, values := range items {
		ofItems += variance(values)
	}
	r.Alpha = result(float64(k) / float64(k-1) * (1 - ofItems/ofTotals))
	return r
}

// Mean of values, nil without any.
func Mean(values []float64) *float64 {
	if len(values) == 0 {
		return nil
	}
	return result(sum(values) / float64(len(values)))
}

// SD is the sample standard deviation (n-1), nil for fewer than two values.
func SD(values []float64) *float64 {
	if len(values) < 2 {
		return nil
	}
	return result(math.Sqrt(variance(values)))
}

func sum(values []float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total
}

// variance of a sample of at least two, about its mean in a second pass.
func variance(values []float64) float64 {
	mean, squares := sum(values)/float64(len(values)), 0.0
	for _, v := range values {
		d := v - mean
		squares += float64(d * d)
	}
	return squares / float64(len(values)-1)
}

// result is a figure as it is given out; one that is not finite is none.
func result(x float64) *float64 {
	if !finite(x) {
		return nil
	}
	x = settle(x)
	return &x
}

// settle rounds to 1e-9, so that the last bits of an addition do not matter. From
// about nine million a float64 has no digits beyond.
func settle(x float64) float64 {
	if math.Abs(x) >= 1<<53/1e9 {
		return x
	}
	return math.Round(x*1e9)/1e9 + 0 // and no negative zero
}

// Displayed is a figure as people see it, to so many decimals, halves away from zero.
func Displayed(x float64, decimals int) float64 {
	unit := math.Pow10(decimals)
	return math.Round(settle(x*unit)) / unit
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
