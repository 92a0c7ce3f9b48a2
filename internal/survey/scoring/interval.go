package scoring

import "math"

// Interval is the 95 % confidence interval of a mean by Student's t: mean ± t × SD / √n,
// with t the 97.5 % quantile at n-1 degrees of freedom. It takes those who answered for a
// sample of all who could have: no correction is made for a department being finite. It
// reports false for fewer than two answers.
func Interval(mean, sd float64, n int) (low, high float64, ok bool) {
	if n < 2 || !finite(mean) || !finite(sd) || sd < 0 {
		return 0, 0, false
	}
	by := quantileT(n-1) * sd / math.Sqrt(float64(n))
	return settle(mean - by), settle(mean + by), true
}

// quantileT is the point below which Student's t with so many degrees of freedom lies in
// 97.5 % of cases.
func quantileT(degrees int) float64 {
	low, high := 1.9, 13.0 // those of infinitely many and of one lie between
	for range 60 {
		middle := (low + high) / 2
		if tailT(middle, degrees) > 0.025 {
			low = middle
		} else {
			high = middle
		}
	}
	return (low + high) / 2
}

// tailT is the chance of more than t, for t above 0: half the regularised incomplete beta
// function at v/(v+t²) with v/2 and 1/2.
func tailT(t float64, degrees int) float64 {
	v := float64(degrees)
	return incompleteBeta(v/(v+float64(t*t)), v/2, 0.5) / 2
}

// incompleteBeta is the regularised incomplete beta function by its continued fraction,
// evaluated from the front with Lentz's method.
func incompleteBeta(x, a, b float64) float64 {
	if x <= 0 || x >= 1 {
		return math.Max(0, math.Min(1, x))
	}
	if x > (a+1)/(a+b+2) { // converges quickly on the other side
		return 1 - incompleteBeta(1-x, b, a)
	}
	lgamma := func(x float64) float64 { y, _ := math.Lgamma(x); return y }
	front := math.Exp(lgamma(a+b)-lgamma(a)-lgamma(b)+float64(a*math.Log(x))+float64(b*math.Log1p(-x))) / a
	const tiny = 1e-300
	f, c, d := 1.0, 1.0, 0.0
	for i := range 500 {
		m := float64(i / 2)
		var by float64
		switch {
		case i == 0:
			by = 1
		case i%2 == 0:
			by = m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		default:
			by = -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		}
		if d = 1 + float64(by*d); math.Abs(d) < tiny {
			d = tiny
		}
		if c = 1 + by/c; math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		f *= c * d
		if math.Abs(1-c*d) < 1e-14 {
			break
		}
	}
	return front * (f - 1)
}
