package disclosure

import (
	"math/bits"
	"slices"
)

// modulus of the arithmetic: a prime for which a product needs no division.
const modulus = 1<<61 - 1

func plus(a, b uint64) uint64 {
	if a += b; a >= modulus {
		a -= modulus
	}
	return a
}

func minus(a, b uint64) uint64 {
	if a < b {
		a += modulus
	}
	return a - b
}

func times(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return plus(low&modulus, high<<3|low>>61)
}

// inverse of what is not 0, by Fermat.
func inverse(a uint64) uint64 {
	out := uint64(1)
	for e := uint64(modulus - 2); e > 0; e >>= 1 {
		if e&1 == 1 {
			out = times(out, a)
		}
		a = times(a, a)
	}
	return out
}

// eliminate brings rows to reduced echelon form by Gauss and Jordan, over the columns in
// the order given. The first rows have the pivots it returns, the others none of those
// columns.
func eliminate(rows [][]uint64, columns []int) (pivots []int) {
	for _, column := range columns {
		done := len(pivots)
		if done == len(rows) {
			break
		}
		lead := slices.IndexFunc(rows[done:], func(r []uint64) bool { return r[column] != 0 })
		if lead < 0 {
			continue
		}
		rows[done], rows[done+lead] = rows[done+lead], rows[done]
		pivot := rows[done]
		if x := pivot[column]; x != 1 {
			scale(pivot, inverse(x))
		}
		for i, r := range rows {
			if i != done {
				reduce(r, pivot, r[column])
			}
		}
		pivots = append(pivots, column)
	}
	return pivots
}

func scale(row []uint64, by uint64) {
	for j, x := range row {
		if x != 0 {
			row[j] = times(x, by)
		}
	}
}

// reduce takes so many times another row away.
func reduce(row, other []uint64, by uint64) {
	if by == 0 {
		return
	}
	for j, x := range other {
		if x != 0 {
			row[j] = minus(row[j], times(x, by))
		}
	}
}

// span grows by vectors that are independent of those in it.
type span struct {
	rows   [][]uint64
	pivots []int
}

func newSpan(rank int) *span { return &span{rows: make([][]uint64, 0, rank)} }

func (s *span) add(v []uint64) bool {
	for i, r := range s.rows {
		reduce(v, r, v[s.pivots[i]])
	}
	pivot := slices.IndexFunc(v, func(x uint64) bool { return x != 0 })
	if pivot < 0 {
		return false
	}
	scale(v, inverse(v[pivot]))
	s.rows, s.pivots = append(s.rows, v), append(s.pivots, pivot)
	return true
}

// combination names the rows that x is a combination of, of rows that follow from
// earlier ones none.
func combination(rows [][]uint64, x []uint64) (from []int) {
	// One equation per column, one unknown per independent row.
	independent, width := newSpan(len(rows)), len(x)
	var unknowns []int
	for i, r := range rows {
		if independent.add(slices.Clone(r)) {
			unknowns = append(unknowns, i)
		}
	}
	equations := make([][]uint64, width)
	for j := range equations {
		equations[j] = make([]uint64, len(unknowns)+1)
		for u, i := range unknowns {
			equations[j][u] = rows[i][j]
		}
		equations[j][len(unknowns)] = x[j]
	}
	for at, u := range eliminate(equations, ascending(len(unknowns))) {
		if equations[at][len(unknowns)] != 0 {
			from = append(from, unknowns[u])
		}
	}
	return from
}

func cloneRows(rows [][]uint64) [][]uint64 {
	out := make([][]uint64, len(rows))
	for i, r := range rows {
		out[i] = slices.Clone(r)
	}
	return out
}

func ascending(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}
