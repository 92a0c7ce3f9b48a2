package disclosure

import (
	"cmp"
	"slices"
)

// Population is a released group: a name to report it by and the people in it. A
// person named twice counts once.
type Population struct {
	ID     string
	People []string
}

// Breach is a group of fewer than the minimum whose sum follows from released figures.
type Breach struct {
	People []string // who, sorted
	From   []string // the released populations it is worked out from, sorted
}

// auditBudget bounds the combinations tried.
const auditBudget = 2_000_000

// Audit finds the small groups that can be worked out from populations whose figures are
// of the same answers.
//
// Whoever knows the sum of answers over each population knows it over every linear
// combination of them. People who are in exactly the same populations can never be
// told apart and form one atom. Audit writes populations as rows of a 0/1 matrix over
// atoms and reports every union of atoms with more than nobody and fewer than k people
// that lies in the row space. Unions that are put together from reported ones are left
// out.
//
// Atoms of k and more people can be in no such union and are eliminated first. For the
// rest, Audit looks for light words of a linear code in the way of Brouwer and
// Zimmermann: a set of people whose columns are a base determines a vector of the row
// space, and a 0/1 vector is the sum of the base's rows at those of its people who are in
// the union. With several bases that share no person, a union of few people is thin in
// one of them, so that few sums have to be tried; k disjoint bases prove that there is
// none. complete is false when two million sums were not enough: then no breach among
// those found is no proof, and a release should be refused.
//
// The arithmetic is modulo the prime 2^61 - 1. Nothing that follows over the rationals
// is missed unless the prime divides every largest minor of the matrix, which no matrix
// of up to 36 independent populations can have (Hadamard's bound is below the prime) and
// larger ones have by accident only.
func Audit(released []Population, k int) (breaches []Breach, complete bool) {
	number := map[string]int{}
	var people []string
	groups := make([][]int, len(released))
	for i, p := range released {
		groups[i] = make([]int, len(p.People))
		for j, person := range p.People {
			n, known := number[person]
			if !known {
				n = len(people)
				number[person], people = n, append(people, person)
			}
			groups[i][j] = n
		}
	}
	found, complete := audit(groups, len(people), k)
	for _, f := range found {
		var b Breach
		for _, n := range f.people {
			b.People = append(b.People, people[n])
		}
		for _, i := range f.from {
			b.From = append(b.From, released[i].ID)
		}
		slices.Sort(b.People)
		slices.Sort(b.From)
		breaches = append(breaches, b)
	}
	return breaches, complete
}

// derived is a small group that follows: its people, and the groups it follows from.
type derived struct{ people, from []int }

// audit is Audit over people numbered from 0 to n-1.
func audit(groups [][]int, n, k int) (found []derived, complete bool) {
	atoms := atomsOf(groups, n)
	// Large atoms first: their rows fall away.
	slices.SortStableFunc(atoms, func(a, b atom) int { return cmp.Compare(len(b.people), len(a.people)) })
	rows := make([][]uint64, len(groups))
	for i := range rows {
		rows[i] = make([]uint64, len(atoms))
	}
	for j, a := range atoms {
		for _, i := range a.in {
			rows[i][j] = 1
		}
	}
	all := cloneRows(rows)
	pivots := eliminate(all, ascending(len(atoms)))
	large := 0
	for large < len(atoms) && len(atoms[large].people) >= k {
		large++
	}
	s := search{atoms: atoms[large:], k: k, budget: auditBudget}
	for i, pivot := range pivots {
		if pivot >= large {
			s.rows = append(s.rows, all[i][large:])
		}
	}
	complete = s.run(groups)
	for _, u := range s.minimal() {
		d := derived{}
		x := make([]uint64, len(atoms))
		for _, j := range u {
			d.people = append(d.people, s.atoms[j].people...)
			x[large+j] = 1
		}
		d.from = combination(rows, x)
		found = append(found, d)
	}
	return found, complete
}

// atom is people who are in exactly the same groups.
type atom struct {
	people []int
	in     []int // indices of the groups, rising
}

// atomsOf splits everybody by one group after the other.
func atomsOf(groups [][]int, n int) []atom {
	kinds := []atom{{}}          // by what they are in so far; the first is in nothing
	of := make([]int, n)         // person to kind
	lastSplit := make([]int, 1)  // kind to the group it was last split by, from 1
	movedTo := make([]int, 1, 8) // kind to the kind its people moved to then
	seen := make([]int, n)       // person to the group it was last met in, from 1
	for i, group := range groups {
		for _, p := range group {
			if seen[p] == i+1 {
				continue
			}
			seen[p] = i + 1
			was := of[p]
			if lastSplit[was] != i+1 {
				lastSplit[was], movedTo[was] = i+1, len(kinds)
				kinds = append(kinds, atom{in: append(slices.Clip(kinds[was].in), i)})
				lastSplit, movedTo = append(lastSplit, i+1), append(movedTo, 0)
			}
			of[p] = movedTo[was]
		}
	}
	for p, kind := range of {
		kinds[kind].people = append(kinds[kind].people, p)
	}
	return slices.DeleteFunc(kinds, func(a atom) bool { return len(a.people) == 0 || len(a.in) == 0 })
}

// search looks for light 0/1 vectors in the space of rows over small atoms.
type search struct {
	atoms  []atom
	rows   [][]uint64 // independent
	k      int
	budget int
	found  [][]int // unions of atoms, rising, not yet free of repetitions
}

// base is a set of atoms whose columns are independent, one person of each.
type base struct {
	columns []int
	fresh   int // how many of its people are in no earlier base
	tried   int // sums of up to so many of its rows were tried
	rows    [][]uint64
}

// light is how few people a union that was not found can have in the base's own people.
func (b base) light(rank int) int { return max(0, b.tried+1-(rank-b.fresh)) }

func (s *search) run(groups [][]int) bool {
	if len(s.rows) == 0 {
		return true
	}
	bases := s.bases(groups)
	for {
		bound, next := 0, -1
		for i, b := range bases {
			bound += b.light(len(s.rows))
			if b.tried < len(s.rows) && (next < 0 || b.tried < bases[next].tried) {
				next = i
			}
		}
		if bound >= s.k || next < 0 {
			return true
		}
		if !s.try(&bases[next]) {
			return false
		}
	}
}

// bases are found greedily: people of large groups first, so that the few of small
// groups last for many bases.
func (s *search) bases(groups [][]int) []base {
	order := ascending(len(s.atoms))
	smallest := make([]int, len(s.atoms))
	for j, a := range s.atoms {
		for _, i := range a.in {
			if n := len(groups[i]); smallest[j] == 0 || n < smallest[j] {
				smallest[j] = n
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(smallest[b], smallest[a]) })
	left := make([]int, len(s.atoms))
	for j, a := range s.atoms {
		left[j] = len(a.people)
	}
	var out []base
	for len(out) < s.k {
		var b base
		independent := newSpan(len(s.rows))
		take := func(allowed func(j int) bool) {
			for _, j := range order {
				if len(b.columns) == len(s.rows) {
					return
				}
				if allowed(j) && independent.add(s.column(j)) {
					b.columns = append(b.columns, j)
				}
			}
		}
		take(func(j int) bool { return left[j] > 0 })
		b.fresh = len(b.columns)
		for _, j := range b.columns {
			left[j]--
		}
		if len(s.rows)-b.fresh >= s.k || b.fresh == 0 && len(out) > 0 {
			break // nothing could be concluded from it
		}
		take(func(int) bool { return true })
		out = append(out, b)
	}
	return out
}

func (s *search) column(j int) []uint64 {
	out := make([]uint64, len(s.rows))
	for i, r := range s.rows {
		out[i] = r[j]
	}
	return out
}

// try adds up one row more of a base than were tried before; false when the budget is
// used up.
func (s *search) try(b *base) bool {
	if b.rows == nil {
		b.rows = cloneRows(s.rows)
		eliminate(b.rows, b.columns)
		// By the size of the atom a row stands for: the sums stop early at k people.
		order := ascending(len(b.columns))
		size := func(i int) int { return len(s.atoms[b.columns[i]].people) }
		slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(size(x), size(y)) })
		rows, columns := make([][]uint64, len(order)), make([]int, len(order))
		for to, from := range order {
			rows[to], columns[to] = b.rows[from], b.columns[from]
		}
		b.rows, b.columns = rows, columns
	}
	b.tried++
	sums := make([][]uint64, b.tried+1)
	for i := range sums {
		sums[i] = make([]uint64, len(s.atoms))
	}
	return s.extend(b, sums, 0, 0, 0)
}

func (s *search) extend(b *base, sums [][]uint64, depth, next, people int) bool {
	if depth == b.tried {
		s.judge(sums[depth])
		s.budget--
		return s.budget > 0
	}
	for i := next; i < len(b.rows); i++ {
		n := people + len(s.atoms[b.columns[i]].people)
		if n >= s.k {
			break
		}
		for j, x := range sums[depth] {
			sums[depth+1][j] = plus(x, b.rows[i][j])
		}
		if !s.extend(b, sums, depth+1, i+1, n) {
			return false
		}
	}
	return true
}

func (s *search) judge(sum []uint64) {
	people := 0
	var atoms []int
	for j, x := range sum {
		switch x {
		case 0:
			continue
		case 1:
			people += len(s.atoms[j].people)
			atoms = append(atoms, j)
		default:
			return
		}
		if people >= s.k {
			return
		}
	}
	if len(atoms) > 0 {
		s.found = append(s.found, atoms)
	}
}

// minimal are the unions found that hold no other.
func (s *search) minimal() [][]int {
	slices.SortFunc(s.found, func(a, b []int) int { return cmp.Or(cmp.Compare(len(a), len(b)), slices.Compare(a, b)) })
	var out [][]int
	for _, u := range s.found {
		if !slices.ContainsFunc(out, func(smaller []int) bool { return subset(smaller, u) }) {
			out = append(out, u)
		}
	}
	return out
}

func subset(a, b []int) bool {
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); !ok {
			return false
		}
	}
	return true
}
