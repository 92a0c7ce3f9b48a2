package calibrate

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"laurel/internal/award/rank"

	"pgregory.net/rapid"
)

// table turns rows of nominations and columns of reviewers into scores; not a number is
// no review.
func table(rows ...[]float64) (out []rank.Score) {
	for i, row := range rows {
		for j, x := range row {
			if !math.IsNaN(x) {
				out = append(out, rank.Score{Nomination: fmt.Sprintf("n%02d", i+1), Reviewer: fmt.Sprintf("r%02d", j+1), Value: x})
			}
		}
	}
	return out
}

var no = math.NaN()

func calibrated(t interface{ Fatal(...any) }, scores []rank.Score) *Result {
	r, err := Calibrate(scores)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func near(a, b, by float64) bool { return math.Abs(a-b) <= by*(1+math.Abs(b)) }

// text is all that a result says.
func text(r *Result) string {
	show := func(x *float64) string {
		if x == nil {
			return "–"
		}
		return fmt.Sprint(*x)
	}
	out := fmt.Sprintln(r.Refused, r.Mean, r.Variance)
	for _, n := range r.Nominations {
		out += fmt.Sprintln(n.ID, n.N, n.Raw, show(n.Calibrated), show(n.SE))
	}
	for _, one := range r.Reviewers {
		out += fmt.Sprintln(one.ID, one.N, one.Mean, show(one.Generosity))
	}
	for _, icc := range r.Agreement {
		out += fmt.Sprintln(icc.Form, icc.K, icc.Value, show(icc.Low), show(icc.High))
	}
	return out
}

// shroutFleiss is the example of Shrout and Fleiss (1979), table 2: six targets, four judges.
var shroutFleiss = [][]float64{{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}}

func TestACompleteDesignIsItsAnalysisOfVariance(t *testing.T) {
	// In a complete design without negative components REML is the analysis of variance.
	// Means of targets 6, 3, 6½, 4, 7½, 4¾; of judges 23/3, 5/2, 13/3, 20/3; of all 127/24.
	// Sums of squares: targets 1349/24 with 5, judges 2339/24 with 3, the rest 367/24 with 15 degrees of freedom;
	// mean squares 1349/120 = 11.24, 2339/72 = 32.49 and 367/360 = 1.02, as published.
	// Rest 367/360; targets (1349/120 − 367/360)/4 = 23/9; judges (2339/72 − 367/360)/6 = 236/45.
	r := calibrated(t, table(shroutFleiss...))
	if r.Refused != nil || r.Mean != 5.291666667 || r.Variance != (Variance{2.555555556, 5.244444444, 1.019444444}) {
		t.Errorf("mean %v, variances %+v", r.Mean, r.Variance)
	}
	// Every target is drawn to the mean by 1 − 367/3 / 1349 = 3680/4047 = 0.909.
	for i, raw := range []float64{6, 3, 6.5, 4, 7.5, 4.75} {
		n := r.Nominations[i]
		if want := rank.Settle(127.0/24 + 3680.0/4047*(raw-127.0/24)); n.Raw != raw || *n.Calibrated != want {
			t.Errorf("%s: raw %v, calibrated %v, want %v", n.ID, n.Raw, *n.Calibrated, want)
		}
	}
	// Every judge by 1 − 367/360 / (2339/72) = 11328/11695 = 0.969.
	for j, mean := range []float64{23.0 / 3, 5.0 / 2, 13.0 / 3, 20.0 / 3} {
		if want := rank.Settle(11328.0 / 11695 * (mean - 127.0/24)); *r.Reviewers[j].Generosity != want {
			t.Errorf("%s: %v, want %v", r.Reviewers[j].ID, *r.Reviewers[j].Generosity, want)
		}
	}
	// Published: 0.29, 0.62, 0.71 and 0.91.
	for i, want := range []ICC{{Form: ICC21, K: 1, Value: 0.29}, {Form: ICC2K, K: 4, Value: 0.62}, {Form: ICC31, K: 1, Value: 0.71}, {Form: ICC3K, K: 4, Value: 0.91}} {
		got := r.Agreement[i]
		if got.Form != want.Form || got.K != want.K || math.Round(got.Value*100)/100 != want.Value || *got.Low >= got.Value || *got.High <= got.Value {
			t.Errorf("%+v", got)
		}
	}
}

func TestAVarianceBelowNoughtIsNought(t *testing.T) {
	// Three nominations with the means 3, 3 and 3: mean square of nominations 0, and the
	// analysis of variance has a component below nought for them. What is left are
	// reviewers, with means 2, 4, 2, 4 and 3: their squares 4 × 3 = 12 with 4 degrees of
	// freedom; all squares 20, so within reviewers 8 with 10: the rest is 0.8, reviewers (3 − 0.8)/3.
	r := calibrated(t, table([]float64{1, 5, 3, 3, 3}, []float64{2, 4, 1, 5, 3}, []float64{3, 3, 2, 4, 3}))
	if r.Variance != (Variance{0, 0.733333333, 0.8}) {
		t.Errorf("%+v", r.Variance)
	}
	for _, n := range r.Nominations {
		if *n.Calibrated != 3 {
			t.Errorf("%s: %v", n.ID, *n.Calibrated)
		}
	}
	if icc := r.Agreement[0]; icc.Value != 0 || icc.Low != nil || icc.High != nil {
		t.Errorf("%+v", icc)
	}
	if _, ok := r.Top(1, 100, rand.NewPCG(1, 1)); ok {
		t.Error("nominations that cannot be told apart have a best one")
	}
}

func TestScoresThatAreExplainedWhollyKeepTheirDifferences(t *testing.T) {
	// The second reviewer gives 1 more, the third 2 more, and nothing is left over.
	r := calibrated(t, table([]float64{1, 2, no}, []float64{2, 3, 4}, []float64{no, 4, 5}, []float64{4, no, 6}, []float64{5, 6, 7}, []float64{6, 7, no}, []float64{9, no, 11}))
	if r.Refused != nil {
		t.Fatal(r.Refused)
	}
	first := r.Nominations[0]
	for i, more := range []float64{0, 1, 2, 3, 4, 5, 8} {
		if n := r.Nominations[i]; math.Abs(*n.Calibrated-*first.Calibrated-more) > 1e-4 {
			t.Errorf("%s: %v, the first has %v", n.ID, *n.Calibrated, *first.Calibrated)
		}
	}
	if top, ok := r.Top(2, 100, rand.NewPCG(1, 1)); !ok || top.Together != 1 {
		t.Errorf("%+v", top)
	}
}

func TestWhatIsRefused(t *testing.T) {
	for _, tc := range []struct {
		rule string
		rows [][]float64
		want *Refusal
	}{
		{"nothing at all", nil, &Refusal{Reason: TooFewNominations}},
		{"two nominations", [][]float64{{1, 2, 3, 4, 5, 6}, {2, 3, 4, 5, 6, 9}}, &Refusal{Reason: TooFewNominations}},
		{"two panels", [][]float64{
			{1, 2, no, no},
			{2, 3, no, no},
			{3, 5, no, no},
			{no, no, 4, 2},
			{no, no, 2, 1},
			{no, no, 2, 3},
			{no, no, 5, 3},
		}, &Refusal{Reason: Disconnected, Missing: 1, Parts: []Part{
			{[]string{"n04", "n05", "n06", "n07"}, []string{"r03", "r04"}},
			{[]string{"n01", "n02", "n03"}, []string{"r01", "r02"}},
		}}},
		// The third reviewer has two scores, too few for a strictness that would connect.
		{"a nomination that only somebody with too few scores read", [][]float64{
			{1, 2, no},
			{2, 3, no},
			{3, 5, no},
			{4, 2, 2},
			{no, no, 3},
		}, &Refusal{Reason: Disconnected, Missing: 1, Parts: []Part{
			{[]string{"n01", "n02", "n03", "n04"}, []string{"r01", "r02"}},
			{[]string{"n05"}, nil},
		}}},
		// 8 scores for 4 + 2 − 1 effects.
		{"too few scores to spare", [][]float64{{1, 2}, {2, 4}, {3, 3}, {4, 1}}, &Refusal{Reason: TooThin, Missing: 2}},
		{"one reviewer", [][]float64{{1}, {2}, {3}, {4}}, &Refusal{Reason: TooThin, Missing: 5}},
		// 12 for 6 + 2 − 1.
		{"enough", [][]float64{{1, 2}, {2, 4}, {3, 3}, {4, 1}, {2, 2}, {5, 4}}, nil},
		{"nothing but one score", [][]float64{{2, 2}, {2, 2}, {2, 2}, {2, 2}, {2, 2}, {2, 2}}, &Refusal{Reason: NoVariation}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			r := calibrated(t, table(tc.rows...))
			if !reflect.DeepEqual(r.Refused, tc.want) {
				t.Errorf("%+v", r.Refused)
			}
			for _, n := range r.Nominations {
				if (n.Calibrated == nil) != (tc.want != nil) || (n.SE == nil) != (tc.want != nil) {
					t.Errorf("%+v", n)
				}
			}
			if _, ok := r.Top(1, 10, rand.NewPCG(1, 1)); ok && tc.want != nil {
				t.Error("what is refused has chances")
			}
		})
	}
}

func TestFaultyScoresAreRefused(t *testing.T) {
	for _, scores := range [][]rank.Score{
		{{Nomination: "n", Reviewer: "r", Value: 1}, {Nomination: "n", Reviewer: "r", Value: 2}},
		{{Nomination: "n", Reviewer: "r", Value: math.Inf(1)}},
		{{Nomination: "n", Reviewer: "r", Value: math.NaN()}},
	} {
		_, err := Calibrate(scores)
		var invalid *InvalidError
		if !errors.As(err, &invalid) || *invalid != (InvalidError{"n", "r"}) {
			t.Error(err)
		}
	}
}

func TestSomebodyWithTooFewScoresKeepsThemAndHasNoStrictness(t *testing.T) {
	rows := [][]float64{{5, 4, no}, {4, 4, no}, {3, 1, no}, {2, 2, 1}, {5, 3, 1}, {1, 2, no}, {4, 5, no}}
	r := calibrated(t, table(rows...))
	if third := r.Reviewers[2]; third.N != 2 || third.Mean != 1 || third.Generosity != nil || r.Reviewers[0].Generosity == nil {
		t.Errorf("%+v", r.Reviewers)
	}
	if n := r.Nominations[4]; n.N != 3 || n.Raw != 3 {
		t.Errorf("%+v", n)
	}
	rows[4][2] = 5
	if with := calibrated(t, table(rows...)); *with.Nominations[4].Calibrated <= *r.Nominations[4].Calibrated {
		t.Error("a score of theirs does not count")
	}
}

func TestWhomAStrictReviewerReadMovesUp(t *testing.T) {
	// Worth 5, 5, 4, 4, 3, 3, 4, 2; the fourth reviewer is 2 stricter than the others.
	rows := [][]float64{{5, 5, no, 3}, {5, no, 5, no}, {no, 4, 4, 2}, {4, 4, no, no}, {3, no, 3, 1}, {no, 3, 3, no}, {4, 4, no, 2}, {2, 2, no, no}}
	r := calibrated(t, table(rows...))
	if *r.Reviewers[3].Generosity > -1.2 {
		t.Errorf("strictness of the strict %v", *r.Reviewers[3].Generosity)
	}
	for i, row := range rows {
		n := r.Nominations[i]
		if strict := !math.IsNaN(row[3]); strict != (*n.Calibrated > n.Raw) {
			t.Errorf("%s, read by the strict reviewer: %v, raw %v, calibrated %v", n.ID, strict, n.Raw, *n.Calibrated)
		}
	}
	if a, b := r.Nominations[0], r.Nominations[1]; a.Raw > b.Raw-0.6 || math.Abs(*a.Calibrated-*b.Calibrated) > 0.1 {
		t.Errorf("of the same worth, %+v and %+v", a, b)
	}
}

// designs are incomplete tables that can be calibrated.
func designs() *rapid.Generator[[]rank.Score] {
	return rapid.Custom(func(t *rapid.T) []rank.Score {
		var rows [][]float64
		reviewers := rapid.IntRange(2, 5).Draw(t, "reviewers")
		most := rapid.IntRange(2, 7).Draw(t, "points")
		for range rapid.IntRange(4, 8).Draw(t, "nominations") {
			var row []float64
			for range reviewers {
				row = append(row, float64(rapid.IntRange(1, most).Draw(t, "score")))
				if rapid.IntRange(0, 3).Draw(t, "read") == 0 {
					row[len(row)-1] = no
				}
			}
			rows = append(rows, row)
		}
		return table(rows...)
	}).Filter(func(scores []rank.Score) bool {
		r, err := Calibrate(scores)
		return err == nil && r.Refused == nil
	})
}

// complete are tables without gaps that can be calibrated.
func complete() *rapid.Generator[[][]float64] {
	return rapid.Custom(func(t *rapid.T) [][]float64 {
		reviewers := rapid.IntRange(2, 4).Draw(t, "reviewers")
		return rapid.SliceOfN(rapid.SliceOfN(rapid.Map(rapid.IntRange(1, 5), func(x int) float64 { return float64(x) }), reviewers, reviewers), 6, 9).Draw(t, "scores")
	}).Filter(func(rows [][]float64) bool {
		r, err := Calibrate(table(rows...))
		return err == nil && r.Refused == nil
	})
}

// dense is the model by its definition: the whole covariance of the scores, inverted.
type dense struct {
	y            []float64
	of, by       []int // nomination and reviewer of each score; -1 a reviewer without an effect
	inverse      [][]float64
	logs         float64 // of the determinants
	mean, rest   float64
	ratio        [2]float64
	sumOfInverse float64
}

func newDense(r *Result, scores []rank.Score, ratio [2]float64) *dense {
	d := &dense{ratio: ratio}
	for _, s := range scores {
		d.y = append(d.y, s.Value)
		d.of = append(d.of, slices.IndexFunc(r.Nominations, func(n Nomination) bool { return n.ID == s.Nomination }))
		by := slices.IndexFunc(r.Reviewers, func(one Reviewer) bool { return one.ID == s.Reviewer })
		if r.Reviewers[by].N < MinScores {
			by = -1
		}
		d.by = append(d.by, by)
	}
	n := len(d.y)
	v := make([][]float64, n)
	for i := range v {
		v[i] = make([]float64, 2*n)
		v[i][n+i] = 1
		for j := range n {
			if i == j {
				v[i][j]++
			}
			if d.of[i] == d.of[j] {
				v[i][j] += ratio[0]
			}
			if d.by[i] >= 0 && d.by[i] == d.by[j] {
				v[i][j] += ratio[1]
			}
		}
	}
	for i := range v {
		pivot := v[i][i]
		d.logs += math.Log(pivot)
		for k := range v[i] {
			v[i][k] /= pivot
		}
		for j := range v {
			if by := v[j][i]; j != i {
				for k := range v[j] {
					v[j][k] -= by * v[i][k]
				}
			}
		}
	}
	for i := range v {
		d.inverse = append(d.inverse, v[i][n:])
	}
	weighted := 0.0
	for i := range n {
		for j := range n {
			d.sumOfInverse += d.inverse[i][j]
			weighted += d.inverse[i][j] * d.y[j]
		}
	}
	d.mean = weighted / d.sumOfInverse
	d.logs += math.Log(d.sumOfInverse)
	for i := range n {
		for j := range n {
			d.rest += (d.y[i] - d.mean) * d.inverse[i][j] * (d.y[j] - d.mean) / float64(n-1)
		}
	}
	return d
}

func (d *dense) deviance() float64 { return d.logs + float64(len(d.y)-1)*math.Log(d.rest) }

// worth of a nomination, and the variance of its prediction error and the mean's over
// that of the rest.
func (d *dense) worth(nomination int) (worth, uncertainty float64) {
	uncertainty = d.ratio[0]
	alone := 1.0
	for i := range d.y {
		if d.of[i] != nomination {
			continue
		}
		for j := range d.y {
			worth += d.ratio[0] * d.inverse[i][j] * (d.y[j] - d.mean)
			alone -= d.ratio[0] * d.inverse[i][j]
			if d.of[j] == nomination {
				uncertainty -= d.ratio[0] * d.inverse[i][j] * d.ratio[0]
			}
		}
	}
	return worth, uncertainty + alone*alone/d.sumOfInverse
}

func TestEffectsAndLikelihoodAreThoseOfTheWholeCovariance(t *testing.T) {
	ratio := rapid.SampledFrom([]float64{0, 0.01, 0.3, 1, 4, 100})
	rapid.Check(t, func(t *rapid.T) {
		scores := designs().Draw(t, "scores")
		r := calibrated(t, scores)
		ratios := [2]float64{ratio.Draw(t, "nominations"), ratio.Draw(t, "reviewers")}
		f, want := r.fit.at(ratios), newDense(r, scores, ratios)
		if !near(f.deviance, want.deviance(), 1e-8) || !near(f.rest, want.rest, 1e-8) || !near(f.centre+f.effects[0], want.mean, 1e-8) {
			t.Fatalf("deviance %v, want %v; rest %v, want %v; mean %v, want %v", f.deviance, want.deviance(), f.rest, want.rest, f.centre+f.effects[0], want.mean)
		}
		for i, n := range f.nominations {
			worth, uncertainty := want.worth(i)
			if !near(f.worth[i], worth, 1e-8) || !near(f.uncertainty(n), uncertainty, 1e-8) {
				t.Fatalf("nomination %d: worth %v, want %v; uncertainty %v, want %v", i, f.worth[i], worth, f.uncertainty(n), uncertainty)
			}
		}
	})
}

func TestNoVariancesAreMoreLikely(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := designs().Draw(t, "scores")
		r := calibrated(t, scores)
		ratios := []float64{0, 0.001, 0.01, 0.03, 0.1, 0.3, 0.6, 1, 2, 4, 10, 30, 100, 1000}
		for k := range r.fit.ratio {
			ratios = append(ratios, r.fit.ratio[k]*0.99, r.fit.ratio[k], min(r.fit.ratio[k]*1.01, maxRatio))
		}
		for _, a := range ratios {
			for _, b := range ratios {
				if other := r.fit.at([2]float64{a, b}); other.deviance < r.fit.deviance-1e-7 {
					t.Fatalf("ratios %v have %v, %v and %v have %v", r.fit.ratio, r.fit.deviance, a, b, other.deviance)
				}
			}
		}
	})
}

func TestTheOrderOfScoresDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := designs().Draw(t, "scores")
		if a, b := text(calibrated(t, scores)), text(calibrated(t, rapid.Permutation(scores).Draw(t, "other order"))); a != b {
			t.Fatalf("%s\nand in another order\n%s", a, b)
		}
	})
}

func TestOtherNamesPermuteTheResult(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := designs().Draw(t, "scores")
		r := calibrated(t, scores)
		names := map[string]string{}
		for _, kind := range []string{"n", "r"} {
			for i, to := range rapid.Permutation([]int{1, 2, 3, 4, 5, 6, 7, 8}).Draw(t, "names") {
				names[fmt.Sprintf("%s%02d", kind, i+1)] = fmt.Sprintf("%s%02d", kind, to)
			}
		}
		other := slices.Clone(scores)
		for i := range other {
			other[i].Nomination, other[i].Reviewer = names[other[i].Nomination], names[other[i].Reviewer]
		}
		got := map[string]Nomination{}
		for _, n := range calibrated(t, other).Nominations {
			got[n.ID] = n
		}
		for _, n := range r.Nominations {
			if m := got[names[n.ID]]; m.Raw != n.Raw || !near(*m.Calibrated, *n.Calibrated, 1e-6) {
				t.Fatalf("%s has %v, as %s %v", n.ID, *n.Calibrated, m.ID, *m.Calibrated)
			}
		}
	})
}

func TestMeansFollowTheScale(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		scores := designs().Draw(t, "scores")
		r := calibrated(t, scores)
		factor, more := rapid.Float64Range(0.5, 20).Draw(t, "factor"), rapid.Float64Range(-50, 50).Draw(t, "more")
		other := slices.Clone(scores)
		for i := range other {
			other[i].Value = factor*other[i].Value + more
		}
		for i, n := range calibrated(t, other).Nominations {
			if want := factor**r.Nominations[i].Calibrated + more; !near(*n.Calibrated, want, 1e-5) {
				t.Fatalf("%s: %v, want %v", n.ID, *n.Calibrated, want)
			}
		}
	})
}

// orderOf are the nominations by calibrated mean, equals within 1e-6 by identifier.
func orderOf(r *Result) []string {
	ns := slices.Clone(r.Nominations)
	slices.SortStableFunc(ns, func(a, b Nomination) int {
		switch d := *b.Calibrated - *a.Calibrated; {
		case d > 1e-6:
			return 1
		case d < -1e-6:
			return -1
		}
		return 0
	})
	var out []string
	for _, n := range ns {
		out = append(out, n.ID)
	}
	return out
}

func TestWhereAllReadAllStrictnessChangesNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := complete().Draw(t, "scores")
		r := calibrated(t, table(rows...))
		shift := rapid.Float64Range(-3, 3).Draw(t, "shift")
		var shifted [][]float64
		for _, row := range rows {
			row = slices.Clone(row)
			row[0] += shift
			shifted = append(shifted, row)
		}
		other := calibrated(t, table(shifted...))
		if r.Variance.Nomination < 1e-4 || other.Variance.Nomination < 1e-4 {
			return // nearly nothing tells nominations apart
		}
		if a, b := orderOf(r), orderOf(other); !slices.Equal(a, b) {
			t.Fatalf("%v, and with %v more from one reviewer %v", a, shift, b)
		}
	})
}

func TestMeansAreDrawnToTheGeneralMean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := calibrated(t, table(complete().Draw(t, "scores")...))
		for _, n := range r.Nominations {
			raw, drawn := n.Raw-r.Mean, *n.Calibrated-r.Mean
			if math.Abs(drawn) > math.Abs(raw)+1e-8 || drawn*raw < -1e-8 {
				t.Fatalf("mean %v, raw %v, calibrated %v", r.Mean, n.Raw, *n.Calibrated)
			}
		}
	})
	// The last two have the same mean; one of a single review is drawn further.
	r := calibrated(t, table([]float64{1, 1, 2}, []float64{2, 3, 2}, []float64{3, 3, 3}, []float64{3, 4, 4}, []float64{5, 4, 5}, []float64{5, 5, 5}, []float64{no, 5, no}))
	if a, b := r.Nominations[5], r.Nominations[6]; *b.Calibrated >= *a.Calibrated || *b.SE <= *a.SE {
		t.Errorf("of three reviews %v ± %v, of one %v ± %v", *a.Calibrated, *a.SE, *b.Calibrated, *b.SE)
	}
}

func TestAgreementLiesWithinItsInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := calibrated(t, designs().Draw(t, "scores"))
		for i, icc := range r.Agreement {
			if icc.Value < 0 || icc.Value > 1 || icc.Low != nil && (*icc.Low > icc.Value || *icc.High < icc.Value || *icc.Low < 0 || *icc.High > 1) {
				t.Fatalf("%+v", icc)
			}
			if i >= 2 && icc.Value < r.Agreement[i-2].Value {
				t.Fatalf("allowing for generosity lowers agreement: %+v", r.Agreement)
			}
		}
	})
}

func TestChancesWorkedByHand(t *testing.T) {
	// The last targets are far below, so that the first place is between the first two. In
	// a complete design the difference of two worths is normal about that of their
	// calibrated means, with the variance 2 × a × e / (e + n a).
	rows := [][]float64{{9, 7, 8, 8}, {8, 8, 7, 8}, {1, 2, 1, 3}, {2, 1, 1, 2}, {2, 2, 2, 1}}
	r := calibrated(t, table(rows...))
	const draws = 20_000
	top, ok := r.Top(1, draws, rand.NewPCG(1, 2))
	if !ok || top.K != 1 || top.Draws != draws {
		t.Fatalf("%+v", top)
	}
	v := r.Variance
	sd := math.Sqrt(2 * v.Nomination * v.Rest / (v.Rest + 4*v.Nomination))
	want := math.Erfc(-(*r.Nominations[0].Calibrated-*r.Nominations[1].Calibrated)/sd/math.Sqrt2) / 2
	if got := top.Chances[0].P; math.Abs(got-want) > 4*math.Sqrt(want*(1-want)/draws) || got != top.Together {
		t.Errorf("%v, want %v", got, want)
	}
	if again, _ := r.Top(1, draws, rand.NewPCG(1, 2)); !reflect.DeepEqual(again, top) {
		t.Error("the same source gives other chances")
	}
	if zone := top.TooClose(0.9); !slices.Equal(zone, []string{"n01", "n02"}) {
		t.Errorf("too close: %v", zone)
	}
	two, _ := r.Top(2, draws, rand.NewPCG(1, 2))
	if two.Together < 0.999 || two.TooClose(0.9) != nil {
		t.Errorf("%+v", two)
	}
	if all, _ := r.Top(9, 10, rand.NewPCG(1, 2)); all.K != 5 || all.Together != 1 {
		t.Errorf("%+v", all)
	}
	if _, ok := r.Top(0, 10, rand.NewPCG(1, 2)); ok {
		t.Error("the best none")
	}
}

func TestChancesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := calibrated(t, designs().Draw(t, "scores"))
		k := rapid.IntRange(1, 3).Draw(t, "k")
		top, ok := r.Top(k, 200, rand.NewPCG(3, 4))
		if ok != (r.Variance.Nomination > 0) {
			t.Fatalf("variances %+v, chances %v", r.Variance, ok)
		}
		sum, least := 0.0, 1.0
		for _, c := range top.Chances {
			sum += c.P
			least = min(least, c.P)
		}
		if ok && (!near(sum, float64(k), 1e-9) || least < 0 || top.Together > 1) {
			t.Fatalf("%+v", top)
		}
	})
}

func TestDrawsHaveTheMeansAndErrorsOfTheWholeCovariance(t *testing.T) {
	scores := table([]float64{5, 4, no}, []float64{4, no, 3}, []float64{no, 1, 2}, []float64{2, 2, 1}, []float64{5, no, 4}, []float64{1, 2, no}, []float64{4, 5, 4})
	r := calibrated(t, scores)
	f, random := r.fit, rand.New(rand.NewPCG(5, 6))
	const draws = 40_000
	effects, worth := make([]float64, f.columns), make([]float64, len(f.nominations))
	sums, squares := make([]float64, len(worth)), make([]float64, len(worth))
	for range draws {
		f.draw(random, effects, worth)
		for i, w := range worth {
			d := f.centre + effects[0] + w - *r.Nominations[i].Calibrated
			sums[i] += d
			squares[i] += d * d
		}
	}
	want := newDense(r, scores, f.ratio)
	for i, n := range r.Nominations {
		_, uncertainty := want.worth(i)
		se := math.Sqrt(want.rest * uncertainty)
		if !near(*n.SE, se, 1e-6) {
			t.Errorf("%s: standard error %v, want %v", n.ID, *n.SE, se)
		}
		// Within four standard errors of a mean and of a standard deviation.
		if mean := sums[i] / draws; math.Abs(mean) > 4*se/math.Sqrt(draws) {
			t.Errorf("%s: draws are %v off the mean", n.ID, mean)
		}
		if sd := math.Sqrt(squares[i] / draws); math.Abs(sd/se-1) > 4/math.Sqrt(2*draws) {
			t.Errorf("%s: draws have the SD %v, want %v", n.ID, sd, se)
		}
	}
}

func TestMeansWorkedByHand(t *testing.T) {
	weights := []int{3, 1, 0}
	for _, tc := range []struct {
		rule   string
		scores []int
		want   float64
		ok     bool
	}{
		{"a weighted mean", []int{5, 3, 0}, 4.5, true},
		{"over what was answered: a blank is not 0", []int{5, 0, 0}, 5, true},
		{"cannot judge is not 0", []int{5, -1, 0}, 5, true},
		{"criteria without weight do not count", []int{5, 3, 1}, 4.5, true},
		{"scores not there are blank", []int{2}, 2, true},
		{"scores of no criterion are left out", []int{5, 3, 1, 1}, 4.5, true},
		{"nothing that counts was judged", []int{-1, 0, 3}, 0, false},
		{"nothing at all", nil, 0, false},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got, ok := Mean(weights, tc.scores); got != tc.want || ok != tc.ok {
				t.Errorf("%v, %v", got, ok)
			}
		})
	}
}
