package calibrate

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"laurel/internal/award/rank"
)

// panel is three reviews each of 200 nominations by 20 members, on a scale of points: the
// nominations differ with an SD of 1, reviewers of 0.7, and the rest is 0.8.
func panel() (scores []rank.Score, worth []float64) {
	r := rand.New(rand.NewPCG(1, 2))
	generosity := make([]float64, 20)
	for i := range generosity {
		generosity[i] = 0.7 * r.NormFloat64()
	}
	for i := range 200 {
		worth = append(worth, r.NormFloat64())
		for _, j := range r.Perm(20)[:3] {
			scores = append(scores, rank.Score{Nomination: fmt.Sprintf("n%03d", i), Reviewer: fmt.Sprintf("r%02d", j), Value: 5 + worth[i] + generosity[j] + 0.8*r.NormFloat64()})
		}
	}
	return scores, worth
}

// BenchmarkCalibrate calibrates them, with the chances of the first ten from 10,000 draws,
// beside the raw means: times, and how far both are from the true worth.
func BenchmarkCalibrate(b *testing.B) {
	scores, worth := panel()
	var fitting, drawing, averaging []time.Duration
	var raw, calibrated float64
	for b.Loop() {
		began := time.Now()
		r, err := Calibrate(scores)
		if err != nil || r.Refused != nil {
			b.Fatal(err, r.Refused)
		}
		fitting = append(fitting, time.Since(began))
		began = time.Now()
		if _, ok := r.Top(10, 10_000, rand.NewPCG(1, 2)); !ok {
			b.Fatal("no chances")
		}
		drawing = append(drawing, time.Since(began))
		began = time.Now()
		rank.Spreads(scores)
		averaging = append(averaging, time.Since(began))
		raw, calibrated = 0, 0
		for i, n := range r.Nominations {
			raw += (n.Raw - 5 - worth[i]) * (n.Raw - 5 - worth[i]) / 200
			calibrated += (*n.Calibrated - 5 - worth[i]) * (*n.Calibrated - 5 - worth[i]) / 200
		}
	}
	b.ReportMetric(median(fitting).Seconds(), "calibrated-s")
	b.ReportMetric(median(drawing).Seconds(), "chances-s")
	b.ReportMetric(median(averaging).Seconds(), "raw-s")
	b.ReportMetric(math.Sqrt(raw), "raw-rms-error")
	b.ReportMetric(math.Sqrt(calibrated), "calibrated-rms-error")
}

func median(d []time.Duration) time.Duration {
	slices.SortFunc(d, cmp.Compare[time.Duration])
	return d[len(d)/2]
}
