package calibrate

import (
	"math"
	"math/rand/v2"

	"laurel/internal/award/rank"
)

// uncertainty of a nomination's calibrated mean: the variance of its prediction error
// over that of the rest.
func (f *fit) uncertainty(n cluster) float64 {
	keep := 1 / (1 + float64(f.ratio[0]*n.n))
	on := make([]float64, f.columns) // how it goes with the general mean and reviewers
	on[0] = keep
	for _, at := range n.reviewer {
		if at > 0 {
			on[at] = -f.ratio[0] * keep * f.root
		}
	}
	return float64(f.ratio[0]*keep) + dot(on, f.inverse.times(on))
}

// Top is how sure it is who the first few are.
type Top struct {
	K     int
	Draws int
	// Together is the chance that those with the K highest calibrated means, of equals
	// the first by identifier, are the K best.
	Together float64
	Chances  []Chance // in order of identifiers
}

// Chance of a nomination to be among the K best, from 0 to 1.
type Chance struct {
	Nomination string
	P          float64
}

// TooClose are the nominations of which it cannot be said with some certainty whether
// they are among the K best, in order of identifiers: those with a chance above 1 less
// certainty, and below certainty. They are to be discussed.
func (t Top) TooClose(certainty float64) []string {
	var out []string
	for _, c := range t.Chances {
		if c.P > 1-certainty && c.P < certainty {
			out = append(out, c.Nomination)
		}
	}
	return out
}

// Top draws so often from what the scores leave open about the worth of nominations
// (their joint posterior, with the variances as estimated), and counts who the k best
// are. The standard error of a chance p is √(p(1−p)/draws). It reports false when
// nothing is calibrated, when the nominations cannot be told apart, and for k or draws
// below 1.
func (r *Result) Top(k, draws int, source rand.Source) (Top, bool) {
	if r.Refused != nil || r.Variance.Nomination == 0 || k < 1 || draws < 1 {
		return Top{}, false
	}
	f, random := r.fit, rand.New(source)
	n := len(r.Nominations)
	k = min(k, n)
	means := make([]float64, n)
	for i, one := range r.Nominations {
		means[i] = *one.Calibrated
	}
	expected := make([]bool, n)
	for _, i := range highest(means, make([]int, 0, k)) {
		expected[i] = true
	}
	top := Top{K: k, Draws: draws}
	effects, worth := make([]float64, f.columns), make([]float64, n)
	among, together, best := make([]int, n), 0, make([]int, 0, k)
	for range draws {
		f.draw(random, effects, worth)
		same := true
		for _, i := range highest(worth, best) {
			among[i]++
			same = same && expected[i]
		}
		if same {
			together++
		}
	}
	top.Together = float64(together) / float64(draws)
	for i, one := range r.Nominations {
		top.Chances = append(top.Chances, Chance{one.ID, float64(among[i]) / float64(draws)})
	}
	return top, true
}

// draw fills in effects and the worth of nominations as they could be, given the scores.
func (f *fit) draw(random *rand.Rand, effects, worth []float64) {
	sd := math.Sqrt(f.rest)
	// Mean and reviewers first: with LL' their equations, the x of L'x = z for independent
	// z has their covariance.
	for j := range effects {
		effects[j] = random.NormFloat64()
	}
	for j := len(effects) - 1; j >= 0; j-- {
		for i := j + 1; i < len(effects); i++ {
			effects[j] -= float64(f.factor[i][j] * effects[i])
		}
		effects[j] /= f.factor[j][j]
	}
	for j := range effects {
		effects[j] = f.effects[j] + float64(sd*effects[j])
	}
	// Given those, nominations are independent of each other.
	for i, n := range f.nominations {
		sum := 0.0
		for s, at := range n.reviewer {
			sum += n.score[s] - effects[0]
			if at > 0 {
				sum -= float64(f.root * effects[at])
			}
		}
		shrink := f.ratio[0] * f.keep[i]
		worth[i] = float64(shrink*sum) + float64(sd*math.Sqrt(shrink)*random.NormFloat64())
	}
}

// highest are the places of the highest values, as many as best has room for; of equals
// those that come first.
func highest(values []float64, best []int) []int {
	best = best[:0]
	for i, v := range values {
		at := len(best)
		for at > 0 && v > values[best[at-1]] {
			at--
		}
		if len(best) < cap(best) {
			best = append(best, i)
		}
		if at < len(best) {
			copy(best[at+1:], best[at:])
			best[at] = i
		}
	}
	return best
}

// quantile of the normal distribution below which 97.5 % lie.
const quantile = 1.959963984540054

// agreement is the intraclass correlations with their intervals.
func (f *fit) agreement() []ICC {
	reciprocals := 0.0
	for _, n := range f.nominations {
		reciprocals += 1 / n.n
	}
	mean := float64(len(f.nominations)) / reciprocals
	covariance, known := f.covariance()
	var out []ICC
	for _, form := range []struct {
		form     ICCForm
		k        float64
		reviewer float64 // how much of the reviewers' variance is error
	}{{ICC21, 1, 1}, {ICC2K, mean, 1}, {ICC31, 1, 0}, {ICC3K, mean, 0}} {
		worth, noise := f.ratio[0], (float64(form.reviewer*f.ratio[1])+1)/form.k // both over the rest's variance
		icc := ICC{Form: form.form, K: rank.Settle(form.k), Value: rank.Settle(worth / (worth + noise))}
		if worth > 0 && known {
			// The logit is the logarithm of worth over noise.
			slope := []float64{1 / worth, -form.reviewer / form.k / noise, -1 / form.k / noise}
			by := quantile * math.Sqrt(dot(slope, covariance.times(slope)))
			logit := math.Log(worth / noise)
			low, high := rank.Settle(1/(1+math.Exp(by-logit))), rank.Settle(1/(1+math.Exp(-by-logit)))
			icc.Low, icc.High = &low, &high
		}
		out = append(out, icc)
	}
	return out
}

// covariance of the three estimated variances over that of the rest, from their
// information. One that is nought has none. It reports false when there is no telling.
func (f *fit) covariance() (matrix, bool) {
	information := f.information()
	for k := range f.ratio {
		if f.ratio[k] == 0 {
			for l := range information {
				information[k][l], information[l][k] = 0, 0
			}
			information[k][k] = math.Inf(1)
		}
	}
	// The information is over 2 × rest³, the variances over rest.
	for k := range information {
		for l := range information {
			information[k][l] /= 2 * f.rest
		}
	}
	factor := information.cholesky()
	for k := range factor {
		if !(factor[k][k] > 0) {
			return nil, false
		}
	}
	return factor.inverse(), true
}
