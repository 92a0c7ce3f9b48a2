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
		for i, v := range verdicts(k, cuts, func(c Cut) []string { return names(c.Figures[q].People) }) {
			out[i].Questions = append(out[i].Questions, show(cuts[i].Figures[q], v, k))
		}
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
	switch disclosure.Spread(n, k, c.AtEnd) {
	case disclosure.Distribution:
		return f
	case disclosure.MeanOnly:
		mean := f.Mean
		hide(Spread)
		// An exact mean of so few gives their exact sum; half a point does not
		// (trust.md, fact 5). Numbers without a scale have no such step.
		if mean != nil && f.Kind == Choice {
			step := math.Round(*mean*2) / 2
			f.Mean = &step
		}
		return f
	}
	return hide(Unanimous)
}

// sorted is the people of a figure as the ledger keeps them.
func sorted(people []string) []string {
	slices.SortFunc(people, strings.Compare)
	return people
}
