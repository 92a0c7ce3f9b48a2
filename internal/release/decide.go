package release

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/disclosure"
	"laurel/internal/id"
)

// Floor is the smallest group that is ever shown (trust.md 2.4, DESIGN 4a).
const Floor = 5

// decide makes of what is known what may be shown, in the order of the cuts: the first is
// everybody, and those of one dimension stand together.
//
// The people who answered, and every question by itself, are judged in all cuts together
// (disclosure.Decide), so that nothing about a small group follows from whatever is shown
// to whomever.
func decide(k int, cuts []Cut) []Release {
	out := make([]Release, len(cuts))
	if len(cuts) == 0 {
		return out
	}
	j := newJudging(k, cuts)
	respondents := j.verdicts(func(c Cut) []id.Person { return c.People }, nil)
	for i, c := range cuts {
		invited := c.Invited
		out[i] = Release{Dimension: c.Dimension, Value: c.Value, Invited: &invited}
		if c.Dimension == ByDivision {
			out[i].Division = id.Division(c.Value)
		}
		if respondents[i] == disclosure.Shown {
			n := len(c.People)
			out[i].Respondents = &n
		}
	}
	verdicts := make([][]disclosure.Verdict, len(cuts[0].Figures))
	for q := range verdicts {
		verdicts[q] = j.verdicts(func(c Cut) []id.Person { return c.Figures[q].People }, func(c Cut) Candidate { return c.Figures[q] })
	}
	j.hideCounted(verdicts)
	for q, verdict := range verdicts {
		j.hideUnasked(q, verdict, out)
		steps := j.steps(q)
		for i, v := range verdict {
			out[i].Questions = append(out[i].Questions, show(cuts[i].Figures[q], v, k, steps[i]))
		}
	}
	return out
}

// judging is the cuts of a source with their people numbered.
type judging struct {
	k       int
	cuts    []Cut
	numbers [][]int // of each cut, its people's
	number  map[id.Person]int
}

func newJudging(k int, cuts []Cut) judging {
	number := map[id.Person]int{}
	j := judging{k, cuts, make([][]int, len(cuts)), number}
	for i, c := range cuts {
		j.numbers[i] = make([]int, len(c.People))
		for at, p := range c.People {
			n, known := number[p]
			if !known {
				n = len(number)
				number[p] = n
			}
			j.numbers[i][at] = n
		}
	}
	return j
}

// group is people of a figure in a cut by their numbers. Figures of records may be of people
// who are not among those of the cut.
func (j judging) group(cut int, people []id.Person) disclosure.Group {
	g := disclosure.Group{ID: j.cuts[cut].Value, People: make([]int, 0, len(people))}
	among(j.cuts[cut].People, people, func(at int, in bool) {
		if in {
			g.People = append(g.People, j.numbers[cut][at])
		}
	})
	if len(g.People) < len(people) {
		among(people, j.cuts[cut].People, func(at int, in bool) {
			if in {
				return
			}
			n, known := j.number[people[at]]
			if !known {
				n = len(j.number)
				j.number[people[at]] = n
			}
			g.People = append(g.People, n)
		})
	}
	return g
}

// among tells of each of all, by its place, whether it is one of some. Both are in the
// same order as a rule, so that nobody has to be looked up; a release of 25,000 people
// has millions.
func among[T comparable](all, some []T, each func(at int, in bool)) {
	next := 0
	for _, one := range all {
		if next < len(some) && some[next] == one {
			next++
		}
	}
	if next == len(some) {
		next = 0
		for at, one := range all {
			in := next < len(some) && some[next] == one
			if in {
				next++
			}
			each(at, in)
		}
		return
	}
	in := make(map[T]bool, len(some))
	for _, one := range some {
		in[one] = true
	}
	for at, one := range all {
		each(at, in[one])
	}
}

// figure is the people of a figure in every cut.
func (j judging) figure(people func(Cut) []id.Person) disclosure.Figure {
	f := disclosure.Figure{Whole: j.group(0, people(j.cuts[0]))}
	var last Dimension
	for i, c := range j.cuts[1:] {
		if c.Dimension != last {
			f.Cuts, last = append(f.Cuts, nil), c.Dimension
		}
		at := len(f.Cuts) - 1
		f.Cuts[at] = append(f.Cuts[at], j.group(i+1, people(c)))
	}
	return f
}

// verdicts judges one figure in every cut; of is nil for the number of people alone.
func (j judging) verdicts(people func(Cut) []id.Person, of func(Cut) Candidate) []disclosure.Verdict {
	f := j.figure(people)
	if of != nil && of(j.cuts[0]).Kind != Text {
		for _, c := range j.cuts {
			one := of(c)
			f.Spread = append(f.Spread, disclosure.Spread(len(one.People), j.k, one.OneMind))
		}
		f.Alike = func(group int, without []int) bool { return j.alike(group, without, of) }
	}
	return disclosure.Decide(f, j.k)
}

// alike reports that the answers left of a group are the same.
func (j judging) alike(group int, without []int, of func(Cut) Candidate) bool {
	whole := of(j.cuts[group])
	if whole.Values != nil {
		taken := map[id.Person]bool{}
		for _, i := range without {
			for _, p := range of(j.cuts[i]).People {
				taken[p] = true
			}
		}
		var left []float64
		for i, p := range whole.People {
			if !taken[p] {
				left = append(left, whole.Values[i])
			}
		}
		return len(left) > 0 && slices.Min(left) == slices.Max(left)
	}
	rest, counts := len(whole.People), make([]int, len(whole.Counts))
	for i, c := range whole.Counts {
		counts[i] = c.Count
	}
	for _, i := range without {
		part := of(j.cuts[i])
		rest -= len(part.People)
		for at, c := range part.Counts {
			counts[at] -= c.Count
		}
	}
	return rest > 0 && slices.Contains(counts, rest)
}

// steps are how coarsely the mean of a scale is told in each cut, 0 for exactly and NaN
// for not at all.
//
// The items of a scale have means of their own, of everybody who answered them. Where all
// answered all items, the mean of the scale follows from these and tells nothing new.
// Where some left items out, what both differ by is due to them alone: it is a sum over
// their answers. So they are judged as a group whose exact sum would be out, under twice
// the minimum as everything that is exact. Where they are too few, or their number in
// another cut would follow, the mean is rounded so far that any answers of theirs would
// give it, and stands alone.
func (j judging) steps(q int) []float64 {
	out := make([]float64, len(j.cuts))
	if j.cuts[0].Figures[q].Kind != Scale {
		return out
	}
	partly := func(c Cut) []id.Person { return c.Figures[q].Partly }
	exact := disclosure.Decide(j.figure(partly), 2*j.k)
	for i, c := range j.cuts {
		f := c.Figures[q]
		doubtful := min(len(f.Partly), 2*j.k-1)
		if exact[i] == disclosure.Shown || doubtful == 0 || len(f.People) == 0 {
			continue
		}
		out[i] = math.NaN()
		if f.Low == nil || f.High == nil {
			continue
		}
		width := *f.High - *f.Low
		for _, share := range []float64{0.0025, 0.005, 0.0125, 0.025, 0.05, 0.125} { // of 1 to 5: 0.01, 0.02, 0.05, 0.1, 0.2, 0.5
			if step := share * width; step*float64(len(f.People)) >= float64(doubtful)*width {
				out[i] = step
				break
			}
		}
	}
	return out
}

// hideCounted hides figures that count people where a group of fewer than the minimum follows
// by adding and subtracting those that are shown: somebody who knows that all of one figure are
// in another subtracts their numbers. What most is a part of goes last, the first figure of all,
// and of the rest the smallest first.
func (j judging) hideCounted(verdicts [][]disclosure.Verdict) {
	type place struct{ q, cut int }
	figures := j.cuts[0].Figures
	for {
		var shown []disclosure.Population
		all := map[string]place{}
		for q, f := range figures {
			for i, v := range verdicts[q] {
				if f.Counted && v == disclosure.Shown {
					name := strconv.Itoa(q) + "/" + strconv.Itoa(i)
					all[name] = place{q, i}
					shown = append(shown, disclosure.Population{ID: name, People: names(j.cuts[i].Figures[q].People)})
				}
			}
		}
		if len(all) == 0 {
			return
		}
		breaches, complete := disclosure.Audit(shown, j.k)
		if len(breaches) == 0 && complete {
			return
		}
		suspects := map[place]bool{}
		for _, b := range breaches {
			for _, name := range b.From {
				suspects[all[name]] = true
			}
		}
		if len(suspects) == 0 {
			for _, p := range all {
				suspects[p] = true
			}
		}
		last := func(p place) int {
			switch {
			case p.q == 0:
				return 2
			case slices.ContainsFunc(figures, func(f Candidate) bool {
				return slices.ContainsFunc(f.Unasked, func(u Unasked) bool { return u.Of == figures[p.q].Name })
			}):
				return 1
			}
			return 0
		}
		size := func(p place) int { return len(j.cuts[p.cut].Figures[p.q].People) }
		least := slices.MinFunc(slices.Collect(maps.Keys(suspects)), func(a, b place) int {
			return cmp.Or(cmp.Compare(last(a), last(b)), cmp.Compare(size(a), size(b)), cmp.Compare(b.cut, a.cut), cmp.Compare(b.q, a.q))
		})
		verdicts[least.q][least.cut] = disclosure.Complementary
	}
}

// hideUnasked hides a question that is asked under a condition where its n would tell how
// many answered what the condition looks at and were not asked: beside the n of that other
// question the two are one number.
//
// Nothing is hidden in a cut where the other question shows how its answers are spread:
// there the number stands. Elsewhere a group of fewer than the minimum may neither follow
// from one n nor from several, and as everywhere the smallest is hidden with it.
func (j judging) hideUnasked(q int, verdict []disclosure.Verdict, out []Release) {
	for way, u := range j.cuts[0].Figures[q].Unasked {
		known := func(i int) bool {
			return slices.ContainsFunc(out[i].Questions, func(f Figure) bool { return u.Of != "" && f.Name == u.Of && f.Counts != nil })
		}
		who := func(i int) []id.Person { return j.cuts[i].Figures[q].Unasked[way].People }
		for i := range verdict {
			if n := len(who(i)); verdict[i] == disclosure.Shown && 0 < n && n < j.k && !known(i) {
				verdict[i] = disclosure.Complementary
			}
		}
		for {
			var shown []disclosure.Population
			all := map[string]int{} // what can be hidden, by the name it is audited under
			for i := range verdict {
				name := strconv.Itoa(i)
				switch {
				case known(i):
				case verdict[i] == disclosure.Shown:
					all[name] = i
				default:
					continue
				}
				shown = append(shown, disclosure.Population{ID: name, People: names(who(i))})
			}
			if len(all) == 0 {
				break
			}
			breaches, complete := disclosure.Audit(shown, j.k)
			suspects := map[string]int{}
			for _, b := range breaches {
				for _, name := range b.From {
					if i, ok := all[name]; ok {
						suspects[name] = i
					}
				}
			}
			if len(suspects) == 0 && complete {
				break
			}
			if len(suspects) == 0 {
				suspects = all
			}
			// The whole goes last, and of parts the smallest first.
			least := slices.MinFunc(slices.Collect(maps.Values(suspects)), func(a, b int) int {
				last := func(i int) int {
					if i == 0 {
						return 1
					}
					return 0
				}
				return cmp.Or(cmp.Compare(last(a), last(b)), cmp.Compare(len(who(a)), len(who(b))), cmp.Compare(b, a))
			})
			verdict[least] = disclosure.Complementary
		}
	}
}

func names[T ~string](people []T) []string {
	out := make([]string, len(people))
	for i, p := range people {
		out[i] = string(p)
	}
	return out
}

// show cuts a figure down to what its verdict, the number of its people and the step of
// its mean allow.
func show(c Candidate, v disclosure.Verdict, k int, step float64) Figure {
	f := c.Figure
	leave := func(why Suppression) { // the mean alone
		f.SD, f.TopTwo, f.Counts, f.Suppressed = nil, nil, nil, &why
		f.Step, f.Alpha, f.AlphaN, f.Floor, f.Ceiling = nil, nil, nil, nil, nil
	}
	hide := func(why Suppression) Figure {
		f.Mean = nil
		leave(why)
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
		switch {
		case math.IsNaN(step):
			f.N = nil
			return hide(Complementary)
		case step > 0 && f.Mean != nil:
			// Beside a rounded mean an exact number of any other kind gives away what the
			// rounding hides.
			leave(Complementary)
			mean := toStep(*f.Mean, step)
			f.Mean, f.Step = &mean, &step
		}
		return f
	case disclosure.MeanOnly:
		mean := f.Mean
		hide(Spread)
		// An exact mean of so few gives their exact sum; half a point does not
		// (trust.md, fact 5), but at an end of the scale, where it says that one of them
		// is a point away. Numbers without a scale have no such step.
		if mean != nil && (f.Kind == Choice || c.Half) && step <= half {
			near := toStep(*mean, half)
			if !at(c.Low, near) && !at(c.High, near) {
				f.Mean = &near
			}
		}
		return f
	}
	return hide(Unanimous)
}

const half = 0.5

// toStep rounds to a multiple of a step, and away the noise of doing so.
func toStep(x, step float64) float64 {
	return math.Round(math.Round(x/step)*step*1e9) / 1e9
}

func at(end *float64, x float64) bool { return end != nil && *end == x }

// wide reports whether the figures of everybody asked may be read by leaders of single
// divisions. They may not where these figures, or what is left of them without a
// division, are those of another division: a director would read a colleague's.
func wide(k int, cuts []Cut) bool {
	cuts = slices.DeleteFunc(slices.Clone(cuts), func(c Cut) bool { return c.Dimension != ByDivision || c.Value == "" })
	for _, own := range cuts {
		people, divisions := 0, 0
		for _, other := range cuts {
			if other.Value != own.Value && len(other.People) > 0 {
				people += len(other.People)
				divisions++
			}
		}
		if people < k || divisions < 2 {
			return false
		}
	}
	return len(cuts) > 0
}

// sorted is the people of a figure as the ledger keeps them.
func sorted(people []string) []string {
	slices.SortFunc(people, strings.Compare)
	return people
}
