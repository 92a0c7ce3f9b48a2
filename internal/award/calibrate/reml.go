package calibrate

import "math"

// fit is a design with all that follows from the ratios of the variances of nominations
// and reviewers to that of the rest. Nominations are eliminated from the mixed-model
// equations, so that what remains to be solved is as large as the committee; the
// effects of reviewers are in units of their standard deviation, so that a variance may
// be nought (Bates and others, Journal of Statistical Software 2015;67(1), section 3).
type fit struct {
	*design
	ratio [2]float64
	root  float64   // of the reviewers' ratio
	keep  []float64 // per nomination, 1 / (1 + ratio × its reviews)
	// crossed is, with T the columns of the mean and of reviewers and A the part of the
	// scores' covariance that is due to nominations and the rest, T'A⁻¹T.
	crossed matrix
	factor  matrix // Cholesky's, of the equations
	inverse matrix
	effects []float64   // general mean (of what is left after centring) and reviewers
	worth   []float64   // of nominations
	errors  [][]float64 // what is left of each score
	rest    float64     // variance of the rest
	// deviance is −2 × the restricted log-likelihood, but for a constant.
	deviance float64
}

// at solves the equations for two ratios.
func (d *design) at(ratio [2]float64) *fit {
	f := &fit{design: d, ratio: ratio, root: math.Sqrt(ratio[1]), crossed: square(d.columns)}
	f.keep = make([]float64, len(d.nominations))
	squares := 0.0
	for i, n := range d.nominations {
		f.keep[i] = 1 / (1 + float64(ratio[0]*n.n))
		f.deviance -= math.Log(f.keep[i])
		for s, at := range n.reviewer {
			f.crossed[0][0]++
			if at > 0 {
				f.crossed[0][at]++
				f.crossed[at][0]++
				f.crossed[at][at]++
			}
			squares += float64(n.score[s] * n.score[s])
		}
		shrink := ratio[0] * f.keep[i]
		sums := n.sums(d.columns)
		for _, j := range n.columns() {
			for _, k := range n.columns() {
				f.crossed[j][k] -= float64(float64(shrink*sums[j]) * sums[k])
			}
		}
		sum := total(n.score)
		squares -= float64(float64(shrink*sum) * sum)
	}
	equations := square(d.columns)
	for j := range equations {
		for k := range equations {
			equations[j][k] = f.scale(j) * f.scale(k) * f.crossed[j][k]
		}
		if j > 0 {
			equations[j][j]++
		}
	}
	f.factor = equations.cholesky()
	f.inverse = f.factor.inverse()
	for j := range f.factor {
		f.deviance += float64(2 * math.Log(f.factor[j][j]))
	}
	scores := make([][]float64, len(d.nominations))
	for i, n := range d.nominations {
		scores[i] = n.score
	}
	right := f.project(scores)
	f.effects = f.inverse.times(right)
	f.errors, f.worth = f.residuals(scores, f.effects)
	freedom := float64(d.scores - 1)
	f.rest = (squares - dot(right, f.effects)) / freedom
	f.deviance += float64(freedom * math.Log(f.rest))
	return f
}

func (f *fit) scale(column int) float64 {
	if column == 0 {
		return 1
	}
	return f.root
}

// columns that a nomination's scores touch, each once.
func (c cluster) columns() []int {
	out := []int{0}
	for _, at := range c.reviewer {
		if at > 0 {
			out = append(out, at)
		}
	}
	return out
}

// sums are the sums over a nomination's scores of their rows of T.
func (c cluster) sums(columns int) []float64 {
	out := make([]float64, columns)
	out[0] = c.n
	for _, at := range c.reviewer {
		if at > 0 {
			out[at]++
		}
	}
	return out
}

// project is T'A⁻¹ times one value per score, scaled as the equations are.
func (f *fit) project(values [][]float64) []float64 {
	out := make([]float64, f.columns)
	for i, n := range f.nominations {
		less := float64(f.ratio[0]*f.keep[i]) * total(values[i])
		for s, at := range n.reviewer {
			v := values[i][s] - less
			out[0] += v
			if at > 0 {
				out[at] += float64(f.root * v)
			}
		}
	}
	return out
}

// residuals are what effects leave of values, and the worth of nominations that goes
// with them.
func (f *fit) residuals(values [][]float64, effects []float64) (left [][]float64, worth []float64) {
	for i, n := range f.nominations {
		row := make([]float64, len(values[i]))
		for s, at := range n.reviewer {
			row[s] = values[i][s] - effects[0]
			if at > 0 {
				row[s] -= float64(f.root * effects[at])
			}
		}
		w := float64(f.ratio[0]*f.keep[i]) * total(row)
		for s := range row {
			row[s] -= w
		}
		left, worth = append(left, row), append(worth, w)
	}
	return left, worth
}

// grouped are the sums of residuals by nomination and by reviewer, given back to each of
// their scores; a reviewer without an effect gets nothing. The squares are of the sums.
func (f *fit) grouped() (values [2][][]float64, squares [2]float64) {
	byReviewer := make([]float64, f.columns)
	for i, n := range f.nominations {
		for s, at := range n.reviewer {
			byReviewer[at] += f.errors[i][s]
		}
	}
	byReviewer[0] = 0
	for i, n := range f.nominations {
		sum := total(f.errors[i])
		squares[0] += float64(sum * sum)
		rows := [2][]float64{}
		for _, at := range n.reviewer {
			rows[0], rows[1] = append(rows[0], sum), append(rows[1], byReviewer[at])
		}
		values[0], values[1] = append(values[0], rows[0]), append(values[1], rows[1])
	}
	squares[1] = dot(byReviewer, byReviewer)
	return values, squares
}

// traces of P Z Z' for nominations and for reviewers, where Z are their columns and P is
// the inverse covariance of the scores, the general mean taken out.
func (f *fit) traces() (out [2]float64) {
	for i, n := range f.nominations {
		sums := n.sums(f.columns)
		by := 0.0
		for _, j := range n.columns() {
			for _, k := range n.columns() {
				by += float64(float64(f.scale(j)*sums[j])*f.inverse[j][k]) * float64(f.scale(k)*sums[k])
			}
		}
		out[0] += float64(n.n*f.keep[i]) - float64(float64(f.keep[i]*f.keep[i])*by)
	}
	for j := 1; j < f.columns; j++ {
		column := make([]float64, f.columns)
		for k := range column {
			column[k] = f.scale(k) * f.crossed[k][j]
		}
		out[1] += f.crossed[j][j] - dot(column, f.inverse.times(column))
	}
	return out
}

// information is the average of observed and expected information about the variances
// of nominations, reviewers and the rest, times 2 and the cube of that of the rest: of
// f_k' P f_l, where f is what each component's part of the covariance makes of the
// residuals (Gilmour, Thompson and Cullis, Biometrics 1995;51:1440).
func (f *fit) information() matrix {
	grouped, _ := f.grouped()
	values := [][][]float64{grouped[0], grouped[1], f.errors}
	out := square(len(values))
	for k, v := range values {
		left, _ := f.residuals(v, f.inverse.times(f.project(v)))
		for l := range values {
			for i := range left {
				out[k][l] += dot(values[l][i], left[i])
			}
		}
	}
	return out
}

// maxRatio bounds the ratios for scores that reviewers and nominations explain wholly.
const maxRatio = 1e6

// reml finds the ratios of the greatest restricted likelihood, none below nought, by
// Newton's method with the average information, which always points downhill, halving
// the step while it leads up.
func (d *design) reml() *fit {
	f := d.at([2]float64{1, 1})
	for range 200 {
		traces, information := f.traces(), f.information()
		_, squares := f.grouped()
		freedom := float64(d.scores - 1)
		var slope [2]float64
		var free []int // ratios that are not held by a bound
		for k := range slope {
			slope[k] = traces[k] - squares[k]/f.rest
			if held := f.ratio[k] == 0 && slope[k] >= 0 || f.ratio[k] == maxRatio && slope[k] <= 0; !held {
				free = append(free, k)
			}
		}
		if len(free) == 0 {
			return f
		}
		bend := square(len(free))
		for i, k := range free {
			for j, l := range free {
				bend[i][j] = information[k][l]/f.rest - float64(squares[k]*squares[l])/(freedom*f.rest*f.rest)
			}
			bend[i][i] += float64(1e-12 * (1 + bend[i][i]))
		}
		downhill := make([]float64, len(free))
		for i, k := range free {
			downhill[i] = slope[k]
		}
		step := bend.cholesky().inverse().times(downhill)
		// Near the end what is gained is less than what is lost in adding up.
		noise := 1e-12 * (1 + math.Abs(f.deviance))
		next, moved := f, 0.0
		for size := 1.0; size > 1e-9; size /= 2 {
			ratio := f.ratio
			for i, k := range free {
				ratio[k] = min(max(ratio[k]-float64(size*step[i]), 0), maxRatio)
			}
			if try := d.at(ratio); try.deviance <= f.deviance+noise {
				next = try
				break
			}
		}
		for k := range next.ratio {
			moved = max(moved, math.Abs(next.ratio[k]-f.ratio[k])/(1e-6+f.ratio[k]))
		}
		if f = next; moved < 1e-13 {
			return f
		}
	}
	return f
}
