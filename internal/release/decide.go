package release

import (
	"math"
	"slices"
	"strings"

	"laurel/internal/disclosure"
)

// Floor is the smallest group that is ever shown (trust.md 2.4, DESIGN 4a).
const Floor = 5

// decide makes of what is known what may be shown, in the order of the cuts.
//
// The people who answered, and every question by itself, are a table of a total and
// its parts: small cells are hidden, and with them as many others as subtraction would
// give away. What is left is handed to the auditor; where it finds a small group after
// all, every part of that question is hidden.
func decide(k int, cuts []Cut) []Release {
	out := make([]Release, len(cuts))
	respondents := verdicts(k, cuts, func(c Cut) []string { return names(c.People) })
	for i, c := range cuts {
		invited := c.Invited
		out[i] = Release{Division: c.Division, Invited: &invited}
		if respondents[i] == disclosure.Shown {
			n := len(c.People)
			out[i].Respondents = &n
		}
	}
	if len(cuts) == 0 {
		return out
	}
	for q := range cuts[0].Figures {
		verdict := verdicts(k, cuts, func(c Cut) []string { return names(c.Figures[q].People) })
		guardSpread(k, verdict, cuts, q)
		for i, v := range verdict {
			out[i].Questions = append(out[i].Questions, show(cuts[i].Figures[q], v, k))
		}
	}
	return out
}

// guardSpread hides more divisions until what their distributions leave of the
// department's could be shown itself: it follows by subtraction. That is when it is
// nobody's, or that of at least 2k people who are not of one mind.
func guardSpread(k int, verdict []disclosure.Verdict, cuts []Cut, q int) {
	spread := func(i int) bool {
		f := cuts[i].Figures[q]
		return verdict[i] == disclosure.Shown && f.Kind != Text && disclosure.Spread(len(f.People), k, f.OneMind) == disclosure.Distribution
	}
	if !spread(0) {
		return
	}
	whole := cuts[0].Figures[q]
	for {
		rest, counts, smallest := len(whole.People), countsOf(whole), 0
		for i := 1; i < len(cuts); i++ {
			if !spread(i) {
				continue
			}
			f := cuts[i].Figures[q]
			rest -= len(f.People)
			for j, c := range f.Counts {
				counts[j] -= c.Count
			}
			if smallest == 0 || len(f.People) < len(cuts[smallest].Figures[q].People) {
				smallest = i
			}
		}
		if smallest == 0 || rest == 0 || rest >= 2*k && !slices.Contains(counts, rest) {
			return
		}
		verdict[smallest] = disclosure.Complementary
	}
}

func countsOf(c Candidate) []int {
	out := make([]int, len(c.Counts))
	for i, n := range c.Counts {
		out[i] = n.Count
	}
	return out
}

func names[T ~string](people []T) []string {
	out := make([]string, len(people))
	for i, p := range people {
		out[i] = string(p)
	}
	return out
}

// verdicts judges one figure in every cut.
func verdicts(k int, cuts []Cut, people func(Cut) []string) []disclosure.Verdict {
	if len(cuts) == 0 {
		return nil
	}
	cells := make([]disclosure.Cell, len(cuts))
	populations := make([]disclosure.Population, len(cuts))
	for i, c := range cuts {
		populations[i] = disclosure.Population{ID: string(c.Division), People: people(c)}
		cells[i] = disclosure.Cell{ID: string(c.Division), N: len(populations[i].People)}
	}
	verdict := disclosure.Suppress(cells[0], cells[1:], k)
	var shown []disclosure.Population
	for i, v := range verdict {
		if v == disclosure.Shown {
			shown = append(shown, populations[i])
		}
	}
	if breaches, complete := disclosure.Audit(shown, k); len(breaches) > 0 || !complete {
		for i := 1; i < len(verdict); i++ {
			if verdict[i] == disclosure.Shown {
				verdict[i] = disclosure.Complementary
			}
		}
	}
	return verdict
}

// show cuts a figure down to what its verdict and the number of its people allow.
func show(c Candidate, v disclosure.Verdict, k int) Figure {
	f := c.Figure
	hide := func(why Suppression) Figure {
		f.Mean, f.SD, f.TopTwo, f.Counts, f.Suppressed = nil, nil, nil, nil, &why
		return f
	}
	switch v {
	case disclosure.Few, disclosure.Complementary:
		f.N = nil
		return hide(Suppression(v))
	}
	n := len(c.People)
	f.N = &n
	if f.Kind == Text {
		return f
	}
	switch disclosure.Spread(n, k, c.OneMind) {
	case disclosure.Distribution:
		return f
	case disclosure.MeanOnly:
		mean := f.Mean
		hide(Spread)
		// An exact mean of so few gives their exact sum; half a point does not
		// (trust.md, fact 5), but at an end of the scale, where it says that one of them
		// is a point away. Numbers without a scale have no such step.
		if mean != nil && f.Kind == Choice {
			step := math.Round(*mean*2) / 2
			if !at(c.Low, step) && !at(c.High, step) {
				f.Mean = &step
			}
		}
		return f
	}
	return hide(Unanimous)
}

func at(end *float64, x float64) bool { return end != nil && *end == x }

// wide reports whether the figures of everybody asked may be read by leaders of single
// divisions. They may not where these figures, or what is left of them without a
// division, are those of another division: a director would read a colleague's.
func wide(k int, cuts []Cut) bool {
	if len(cuts) == 0 {
		return false
	}
	for _, own := range cuts[1:] {
		people, divisions := 0, 0
		for _, other := range cuts[1:] {
			if other.Division != own.Division && len(other.People) > 0 {
				people += len(other.People)
				divisions++
			}
		}
		if people < k || divisions < 2 {
			return false
		}
	}
	return len(cuts) > 1
}

// sorted is the people of a figure as the ledger keeps them.
func sorted(people []string) []string {
	slices.SortFunc(people, strings.Compare)
	return people
}
