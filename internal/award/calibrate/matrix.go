package calibrate

import "math"

// matrix is square, by rows.
type matrix [][]float64

func square(n int) matrix {
	m := make(matrix, n)
	for i := range m {
		m[i] = make([]float64, n)
	}
	return m
}

// cholesky is the lower triangle L of a positive definite matrix LL'.
func (m matrix) cholesky() matrix {
	l := square(len(m))
	for i := range m {
		for j := range i + 1 {
			x := m[i][j] - dot(l[i][:j], l[j][:j])
			if i == j {
				l[i][i] = math.Sqrt(x)
			} else {
				l[i][j] = x / l[j][j]
			}
		}
	}
	return l
}

// inverse is that of LL' for a lower triangle L.
func (l matrix) inverse() matrix {
	n := len(l)
	low := square(n) // the inverse of L
	for j := range n {
		low[j][j] = 1 / l[j][j]
		for i := j + 1; i < n; i++ {
			x := 0.0
			for k := j; k < i; k++ {
				x += float64(l[i][k] * low[k][j])
			}
			low[i][j] = -x / l[i][i]
		}
	}
	out := square(n)
	for i := range n {
		for j := range i + 1 {
			x := 0.0
			for k := i; k < n; k++ {
				x += float64(low[k][i] * low[k][j])
			}
			out[i][j], out[j][i] = x, x
		}
	}
	return out
}

func (m matrix) times(v []float64) []float64 {
	out := make([]float64, len(m))
	for i := range m {
		out[i] = dot(m[i], v)
	}
	return out
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += float64(a[i] * b[i])
	}
	return sum
}

func total(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	return sum
}
