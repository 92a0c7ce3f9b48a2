package scoring

import "slices"

// Total is how the items of a scale make one score.
type Total string

// The totals.
const (
	// AverageOfItems is the mean of the items answered.
	AverageOfItems Total = "AVERAGE"
	// SumOfItems is the sum of all items, with the mean of those answered standing in
	// for the others (proration). Proration is common and still biased, so a report
	// that uses it states the rule (domain.md 4.2).
	SumOfItems Total = "SUM"
)

// Item of a scale: the ends of what it may be answered with, and whether it is scored
// the other way round, as Low plus High minus the answer.
type Item struct {
	Low, High float64
	Reverse   bool
}

// Rule makes one score of the answers to several items.
type Rule struct {
	Total Total
	Items []Item
	// AtLeast is how many items must be answered for a score: all of them for complete
	// answers only, half of them, rounded up, for the half rule.
	AtLeast int
}

// Scored are one respondent's answers as the score takes them, reversed where they have
// to be. An answer that is not finite or off its item's ends is missing (nil), and so is
// one that is not there.
func (r Rule) Scored(answers []*float64) []*float64 {
	out := make([]*float64, len(r.Items))
	for i, item := range r.Items {
		if i >= len(answers) || answers[i] == nil || !finite(*answers[i]) || *answers[i] < item.Low || *answers[i] > item.High {
			continue
		}
		x := *answers[i]
		if item.Reverse {
			x = Scale{Points: []float64{item.Low, item.High}}.Reverse(x)
		}
		out[i] = &x
	}
	return out
}

// Score is one respondent's score. With too few items answered it is nil, never 0; it
// takes at least one answer whatever the rule.
func (r Rule) Score(answers []*float64) *float64 { return r.total(r.Scored(answers)) }

func (r Rule) total(scored []*float64) *float64 {
	var answered []float64
	for _, x := range scored {
		if x != nil {
			answered = append(answered, *x)
		}
	}
	if len(answered) == 0 || len(answered) < r.AtLeast {
		return nil
	}
	mean := sum(answered) / float64(len(answered))
	if r.Total == SumOfItems {
		return result(mean * float64(len(r.Items)))
	}
	return result(mean)
}

// Range is the lowest and the highest score there can be when everything is answered.
func (r Rule) Range() (low, high float64) {
	for _, item := range r.Items {
		low += item.Low
		high += item.High
	}
	if n := float64(len(r.Items)); r.Total != SumOfItems && n > 0 {
		return settle(low / n), settle(high / n)
	}
	return settle(low), settle(high)
}

// ScaleSummary is the scores of many people on one scale, before anything is suppressed.
type ScaleSummary struct {
	// Scores in the order of the people, nil for those without one.
	Scores []*float64
	N      int // people with a score
	// Missing are people who answered too few items, none included.
	Missing int
	Mean    *float64
	SD      *float64 // sample standard deviation (n-1), nil for fewer than two scores
	// Floor and Ceiling are the shares of N, from 0 to 1, whose answered items all lie
	// at the lowest or the highest point: where the scale can tell no further.
	Floor, Ceiling *float64
	// TopTwo is the share of N, from 0 to 1, with an average in the two highest boxes
	// of the items' scale, that is at most one point below its top ("somewhat or
	// strongly satisfied", domain.md 4.2). Nil for sums, for items with different ends
	// and for scales of fewer than three points, where it says nothing.
	TopTwo *float64
	// Reliability is over those of the people who answered every item, which can be
	// fewer than N.
	Reliability Reliability
	// UnanimousAtEnd: at least one score, and all at the same end of the scale.
	UnanimousAtEnd bool
}

// Summarise computes the scores of people, one row of answers each, in the order given.
func (r Rule) Summarise(people [][]*float64) ScaleSummary {
	s := ScaleSummary{Scores: make([]*float64, len(people))}
	rows := make([][]*float64, len(people))
	var scores []float64
	floor, ceiling, top := 0, 0, 0
	edge, boxes := r.secondHighest()
	for i, answers := range people {
		rows[i] = r.Scored(answers)
		score := r.total(rows[i])
		if s.Scores[i] = score; score == nil {
			s.Missing++
			continue
		}
		scores = append(scores, *score)
		if r.allAt(rows[i], func(item Item) float64 { return item.Low }) {
			floor++
		}
		if r.allAt(rows[i], func(item Item) float64 { return item.High }) {
			ceiling++
		}
		if boxes && *score >= edge {
			top++
		}
	}
	s.N, s.Mean, s.SD, s.Reliability = len(scores), Mean(scores), SD(scores), Alpha(rows)
	if s.N == 0 {
		return s
	}
	share := func(n int) *float64 { return result(float64(n) / float64(s.N)) }
	s.Floor, s.Ceiling, s.UnanimousAtEnd = share(floor), share(ceiling), floor == s.N || ceiling == s.N
	if boxes {
		s.TopTwo = share(top)
	}
	return s
}

// allAt reports that every answered item lies at an end.
func (r Rule) allAt(scored []*float64, end func(Item) float64) bool {
	for i, x := range scored {
		if x != nil && *x != end(r.Items[i]) {
			return false
		}
	}
	return true
}

// secondHighest is the point from which the two highest boxes begin, where an average
// has boxes at all.
func (r Rule) secondHighest() (edge float64, ok bool) {
	if r.Total == SumOfItems || len(r.Items) == 0 {
		return 0, false
	}
	first := r.Items[0]
	same := !slices.ContainsFunc(r.Items, func(i Item) bool { return i.Low != first.Low || i.High != first.High })
	return first.High - 1, same && first.High-first.Low >= 2
}
