package disclosure

import (
	"cmp"
	"slices"
)

// Group is a cell with the people whose answers are in it, as numbers from 0.
type Group struct {
	ID     string
	People []int
}

// Figure is one question as it could be released: of everybody, and cut in several ways
// at once.
type Figure struct {
	Whole Group
	// Cuts are partitions of the whole: of its people everybody is in one part of each, or
	// in none where that part is not to be had.
	Cuts [][]Group
	// Earlier are the groups whose figures of the very same answers are out already.
	Earlier []Group
	// Spread is how much each group may show at most by itself, the whole first and then
	// the parts in their order; nil where there is nothing beside a number of people.
	Spread []Detail
	// Alike reports whether the answers are all the same that are left of a group when
	// those of others are taken away; groups by their place as in Spread. Nil: never asked.
	Alike func(group int, without []int) bool
}

// Decide judges all groups of a figure together: what of it may be shown so that nothing
// follows about fewer than k people, whoever adds and subtracts what (trust.md 2.4). The
// first verdict is the whole's, the others are those of the parts in their order.
//
// Each cut is a table with small cells, and as many others as subtraction would give away,
// hidden (Suppress). What is left of all cuts together goes to the auditor; while he finds
// a group that follows, of the parts it follows from the one with the fewest people is
// hidden, the last cut's among equals. The whole is hidden only when nothing else is left
// to hide.
//
// Where answers are shown as they are spread the same holds once more for twice the
// minimum, for those groups alone: a spread that follows must be one that could be
// shown, of 2k people who are not all of one mind. Of groups that follow, what a cut
// leaves of the whole and what one part leaves of a part of another cut that holds it
// are examined for one mind; of other combinations only the size is.
//
// The result depends on nothing but the figure, and not on the order of parts.
func Decide(f Figure, k int) []Verdict {
	k = max(k, 1)
	d := deciding{Figure: f, k: k, groups: []Group{f.Whole}, verdicts: make([]Verdict, 1)}
	for _, cut := range f.Cuts {
		first := len(d.groups)
		d.groups = append(d.groups, cut...)
		d.parts = append(d.parts, [2]int{first, len(d.groups)})
		cells := make([]Cell, len(cut))
		for i, part := range cut {
			cells[i] = Cell{part.ID, len(part.People)}
		}
		d.verdicts = append(d.verdicts, Suppress(Cell{f.Whole.ID, len(f.Whole.People)}, cells, k)[1:]...)
	}
	d.verdicts[0] = judge(Cell{N: len(f.Whole.People)}, k)
	for _, g := range slices.Concat(d.groups, f.Earlier) {
		for _, p := range g.People {
			d.people = max(d.people, p+1)
		}
	}
	d.guard(k, f.Earlier, func(int) bool { return true })
	if f.Spread != nil {
		for d.guardMinds() || d.guard(2*k, nil, d.spread) {
			continue
		}
	}
	return d.verdicts
}

type deciding struct {
	Figure
	k        int
	people   int // one more than the highest number
	groups   []Group
	verdicts []Verdict
	parts    [][2]int // of each cut, its groups from and up to
}

// spread reports a group whose answers are shown as they are spread.
func (d *deciding) spread(i int) bool {
	return d.verdicts[i] == Shown && d.Spread != nil && d.Spread[i] == Distribution
}

// guard hides parts until no group of fewer than least people follows from those that
// are counted. It reports whether it hid any.
func (d *deciding) guard(least int, earlier []Group, counted func(i int) bool) (hid bool) {
	for {
		var at []int // places of the populations, from 0; earlier ones are negative
		var shown [][]int
		for i, g := range d.groups {
			if d.verdicts[i] == Shown && counted(i) {
				at, shown = append(at, i), append(shown, g.People)
			}
		}
		if len(shown) == 0 {
			return hid
		}
		for _, g := range earlier {
			at, shown = append(at, -1), append(shown, g.People)
		}
		found, complete := audit(shown, d.people, least)
		if len(found) == 0 && complete {
			return hid
		}
		var suspects []int
		for _, f := range found {
			for _, i := range f.from {
				suspects = append(suspects, at[i])
			}
		}
		if !d.hideSmallest(suspects) && !d.hideSmallest(at) {
			// Nothing but the whole is left, or what follows does so from earlier releases alone.
			if d.verdicts[0] != Shown || !counted(0) {
				return hid
			}
			d.verdicts[0] = Complementary
		}
		hid = true
	}
}

// hideSmallest hides of some groups the part with the fewest people that is shown.
func (d *deciding) hideSmallest(of []int) bool {
	least := -1
	for _, i := range of {
		if i <= 0 || d.verdicts[i] != Shown {
			continue
		}
		if least < 0 || d.before(i, least) {
			least = i
		}
	}
	if least < 0 {
		return false
	}
	d.verdicts[least] = Complementary
	return true
}

// before orders parts by how little is lost with them.
func (d *deciding) before(i, j int) bool {
	a, b := d.groups[i], d.groups[j]
	return cmp.Or(cmp.Compare(len(a.People), len(b.People)), cmp.Compare(d.cutOf(j), d.cutOf(i)), cmp.Compare(a.ID, b.ID)) < 0
}

func (d *deciding) cutOf(i int) int {
	return slices.IndexFunc(d.parts, func(p [2]int) bool { return i >= p[0] && i < p[1] })
}

// guardMinds hides parts until the spreads that are left of the whole by each cut, and of
// parts by parts they hold, could be shown themselves. It reports whether it hid any.
func (d *deciding) guardMinds() (hid bool) {
	for _, cut := range d.parts {
		for d.spread(0) {
			var without []int
			rest := len(d.Whole.People)
			for i := cut[0]; i < cut[1]; i++ {
				if d.spread(i) {
					without = append(without, i)
					rest -= len(d.groups[i].People)
				}
			}
			if len(without) == 0 || rest == 0 || rest >= 2*d.k && !d.alike(0, without) {
				break
			}
			d.hideSmallest(without)
			hid = true
		}
	}
	for i := 1; i < len(d.groups); i++ {
		for j := 1; j < len(d.groups); j++ {
			if d.spread(i) && d.spread(j) && d.cutOf(i) != d.cutOf(j) && d.holds(i, j) && d.alike(i, []int{j}) {
				d.verdicts[j], hid = Complementary, true
			}
		}
	}
	return hid
}

func (d *deciding) alike(group int, without []int) bool {
	return d.Alike != nil && d.Alike(group, without)
}

// holds reports that everybody of one group is in another, which has more.
func (d *deciding) holds(group, part int) bool {
	if len(d.groups[group].People) <= len(d.groups[part].People) {
		return false
	}
	in := make([]bool, d.people)
	for _, p := range d.groups[group].People {
		in[p] = true
	}
	return !slices.ContainsFunc(d.groups[part].People, func(p int) bool { return !in[p] })
}
