package disclosure

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
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

// auditBudget bounds the combinations tried beyond triples.
const auditBudget = 2_000_000

// Audit finds the small groups that can be worked out from released populations.
//
// Whoever knows the sum of answers over each population knows it over every linear
// combination of them. People who are in exactly the same populations can never be
// told apart and form one atom. Audit writes populations as rows of a 0/1 matrix over
// atoms, brings it to reduced row echelon form with exact rationals, and reports
// every union of atoms with more than nobody and fewer than k people that lies in the
// row space. Unions that are put together from reported ones are left out.
//
// A 0/1 vector of the row space is the sum of those echelon rows at whose pivots it is
// 1. So only sets of pivots are tried, and only pivots under k people: atoms of k and
// more are eliminated first, which leaves few others. Sets of one, two and three such
// pivots are always tried, however many atoms the unions they give consist of; larger
// sets are tried in order of their number until a budget of two million is used up.
// complete is false when it was: then no breach among those found is no proof, and a
// release should be refused. With up to 20 atoms the search is always complete.
func Audit(released []Population, k int) (breaches []Breach, complete bool) {
	atoms := atomsOf(released)
	slices.SortStableFunc(atoms, func(a, b atom) int { return cmp.Compare(len(b.people), len(a.people)) })
	s := search{atoms: atoms, k: k, budget: auditBudget}
	for _, row := range echelon(matrix(released, atoms), len(atoms)) {
		if n := len(atoms[row.pivot].people); n < k {
			s.rows = append(s.rows, row)
		}
	}
	slices.Reverse(s.rows) // smallest atoms first: the search stops early at k people
	complete = s.run()
	for _, f := range s.found {
		breaches = append(breaches, s.breach(f, released))
	}
	return breaches, complete
}

// atom is people who are in exactly the same populations.
type atom struct {
	people []string
	in     []int // indices of the populations, rising
}

func atomsOf(released []Population) []atom {
	in := map[string][]int{}
	for i, p := range released {
		for _, person := range p.People {
			if seen := in[person]; len(seen) == 0 || seen[len(seen)-1] != i {
				in[person] = append(seen, i)
			}
		}
	}
	people := make([]string, 0, len(in))
	for person := range in {
		people = append(people, person)
	}
	slices.Sort(people)
	var atoms []atom
	at := map[string]int{}
	for _, person := range people {
		key := keyOf(in[person])
		i, known := at[key]
		if !known {
			i = len(atoms)
			at[key] = i
			atoms = append(atoms, atom{in: in[person]})
		}
		atoms[i].people = append(atoms[i].people, person)
	}
	return atoms
}

func keyOf(indices []int) string {
	var b strings.Builder
	for _, i := range indices {
		b.WriteString(big.NewInt(int64(i)).Text(36))
		b.WriteByte(' ')
	}
	return b.String()
}

// vector is sparse: column to value, without zeros.
type vector map[int]*big.Rat

// add puts by*w on top of v.
func (v vector) add(by *big.Rat, w vector) {
	for i, x := range w {
		term := new(big.Rat).Mul(by, x)
		if y, ok := v[i]; ok {
			term.Add(term, y)
		}
		if term.Sign() == 0 {
			delete(v, i)
			continue
		}
		v[i] = term
	}
}

// row of the matrix: its entries over atoms, and the combination of populations that
// gives it.
type row struct {
	pivot int
	atoms vector
	from  vector
}

func matrix(released []Population, atoms []atom) []row {
	rows := make([]row, len(released))
	for i := range rows {
		rows[i] = row{atoms: vector{}, from: vector{i: big.NewRat(1, 1)}}
	}
	for j, a := range atoms {
		for _, i := range a.in {
			rows[i].atoms[j] = big.NewRat(1, 1)
		}
	}
	return rows
}

// echelon brings rows to reduced echelon form by Gauss and Jordan, columns from left to
// right, and drops those that become zero.
func echelon(rows []row, columns int) []row {
	done := 0
	for column := 0; column < columns && done < len(rows); column++ {
		lead := slices.IndexFunc(rows[done:], func(r row) bool { return r.atoms[column] != nil })
		if lead < 0 {
			continue
		}
		rows[done], rows[done+lead] = rows[done+lead], rows[done]
		pivot := &rows[done]
		pivot.pivot = column
		pivot.scale(new(big.Rat).Inv(pivot.atoms[column]))
		for i := range rows {
			if x := rows[i].atoms[column]; i != done && x != nil {
				by := new(big.Rat).Neg(x)
				rows[i].atoms.add(by, pivot.atoms)
				rows[i].from.add(by, pivot.from)
			}
		}
		done++
	}
	return rows[:done]
}

func (r *row) scale(by *big.Rat) {
	for _, v := range []vector{r.atoms, r.from} {
		for i, x := range v {
			v[i] = new(big.Rat).Mul(x, by)
		}
	}
}

// search tries sets of rows by their number.
type search struct {
	atoms  []atom
	rows   []row // those with a pivot of fewer than k people
	k      int
	budget int
	found  []union
}

// union of atoms that is the sum of the rows chosen.
type union struct {
	rows  []int
	atoms []int // rising
}

func (s *search) run() bool {
	for number := 1; number <= min(len(s.rows), s.k-1); number++ {
		if !s.extend(nil, vector{}, 0, 0, number) {
			return false
		}
	}
	return true
}

// extend adds rows to a choice until it has so many; false when the budget is used up.
func (s *search) extend(chosen []int, sum vector, people, next, number int) bool {
	if len(chosen) == number {
		s.judge(chosen, sum)
		s.budget--
		return s.budget > 0 || number <= 3
	}
	for i := next; i < len(s.rows); i++ {
		n := people + len(s.atoms[s.rows[i].pivot].people)
		if n >= s.k {
			break // rows are sorted by the size of their pivot
		}
		with := make(vector, len(sum)+len(s.rows[i].atoms))
		for j, x := range sum {
			with[j] = x
		}
		with.add(one, s.rows[i].atoms)
		if !s.extend(append(chosen[:len(chosen):len(chosen)], i), with, n, i+1, number) {
			return false
		}
	}
	return true
}

var one = big.NewRat(1, 1)

func (s *search) judge(chosen []int, sum vector) {
	people, atoms := 0, make([]int, 0, len(sum))
	for i, x := range sum {
		if x.Cmp(one) != 0 {
			return
		}
		atoms = append(atoms, i)
		people += len(s.atoms[i].people)
	}
	if people >= s.k {
		return
	}
	slices.Sort(atoms)
	for _, smaller := range s.found {
		if subset(smaller.atoms, atoms) {
			return
		}
	}
	s.found = append(s.found, union{rows: slices.Clone(chosen), atoms: atoms})
}

func subset(a, b []int) bool {
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); !ok {
			return false
		}
	}
	return true
}

func (s *search) breach(u union, released []Population) Breach {
	var b Breach
	for _, i := range u.atoms {
		b.People = append(b.People, s.atoms[i].people...)
	}
	from := vector{}
	for _, i := range u.rows {
		from.add(one, s.rows[i].from)
	}
	for i := range from {
		b.From = append(b.From, released[i].ID)
	}
	slices.Sort(b.People)
	slices.Sort(b.From)
	return b
}
