package scoring

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func p(x float64) *float64 { return &x }

func numbers(xs ...float64) []Answer {
	out := make([]Answer, len(xs))
	for i, x := range xs {
		out[i] = Answer{Number: p(x)}
	}
	return out
}

func chosen(values ...string) []Answer {
	out := make([]Answer, len(values))
	for i, v := range values {
		if v != "" {
			out[i] = Answer{Chosen: []string{v}}
		}
	}
	return out
}

// satisfaction is a five-point scale with a way out.
var satisfaction = Question{Choices: []Choice{
	{Value: "1", Score: p(1)},
	{Value: "2", Score: p(2)},
	{Value: "3", Score: p(3)},
	{Value: "4", Score: p(4)},
	{Value: "5", Score: p(5)},
	{Value: "na", Missing: true},
}}

func TestSummariesWorkedByHand(t *testing.T) {
	counts := func(ns ...int) []Count {
		out := make([]Count, len(ns))
		for i, n := range ns {
			out[i] = Count{string(rune('1' + i)), n}
		}
		return out
	}
	for _, tc := range []struct {
		rule    string
		q       Question
		answers []Answer
		want    Summary
	}{
		{"nobody", satisfaction, nil, Summary{Counts: counts(0, 0, 0, 0, 0)}},
		// 2+4+4+5 = 15; deviations -1.75 0.25 0.25 1.25: squares sum to 4.75; 4.75/3 = 1.58333…
		{
			"missing and not applicable are never nought", satisfaction, chosen("2", "4", "", "4", "na", "5"),
			Summary{N: 4, Missing: 2, Mean: p(3.75), SD: p(1.258305739), TopTwo: p(0.75), Counts: counts(0, 1, 0, 2, 1)},
		},
		{"one answer has no SD", satisfaction, chosen("3"), Summary{N: 1, Mean: p(3), TopTwo: p(0), Counts: counts(0, 0, 1, 0, 0)}},
		{"all at the top", satisfaction, chosen("5", "5"), Summary{N: 2, Mean: p(5), SD: p(0), TopTwo: p(1), Counts: counts(0, 0, 0, 0, 2), UnanimousAtEnd: true}},
		{"all at the bottom", satisfaction, chosen("1", "1"), Summary{N: 2, Mean: p(1), SD: p(0), TopTwo: p(0), Counts: counts(2, 0, 0, 0, 0), UnanimousAtEnd: true}},
		{"all in the middle is no end", satisfaction, chosen("3", "3"), Summary{N: 2, Mean: p(3), SD: p(0), TopTwo: p(0), Counts: counts(0, 0, 2, 0, 0)}},
		{"what is no choice is missing", satisfaction, chosen("6"), Summary{Missing: 1, Counts: counts(0, 0, 0, 0, 0)}},
		{"two answers to a question for one are missing", satisfaction, []Answer{{Chosen: []string{"1", "2"}}}, Summary{Missing: 1, Counts: counts(0, 0, 0, 0, 0)}},
		{
			"choices without an order have counts alone",
			Question{Choices: []Choice{{Value: "1"}, {Value: "2"}}},
			chosen("1", "1", "2"),
			Summary{N: 3, Counts: counts(2, 1)},
		},
		{
			"several choices are counted, each person once",
			Question{Multiple: true, Choices: []Choice{{Value: "1", Score: p(1)}, {Value: "2", Score: p(2)}, {Value: "na", Missing: true}}},
			[]Answer{{Chosen: []string{"1", "2", "1"}}, {Chosen: []string{"2"}}, {Chosen: []string{"na"}}, {}},
			Summary{N: 2, Missing: 2, Counts: counts(1, 2)},
		},
		{
			"two points have no top two",
			Question{Choices: []Choice{{Value: "1", Score: p(0)}, {Value: "2", Score: p(1)}}},
			chosen("1", "2", "2", "2"),
			Summary{N: 4, Mean: p(0.75), SD: p(0.5), Counts: counts(1, 3)},
		},
		// 0.1+0.2+0.3 is 0.6000000000000001 in binary
		{"numbers", Question{}, append(numbers(0.1, 0.2, 0.3, math.NaN(), math.Inf(1)), Answer{}), Summary{N: 3, Missing: 3, Mean: p(0.2), SD: p(0.1)}},
		{"numbers off their range are missing", Question{Scale: &Scale{Points: []float64{0, 10}}}, numbers(10, 11, 10), Summary{N: 2, Missing: 1, Mean: p(10), SD: p(0), UnanimousAtEnd: true}},
		{"figures beyond any number are none", Question{}, numbers(math.MaxFloat64, math.MaxFloat64), Summary{N: 2}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got := Summarise(tc.q, tc.answers); !reflect.DeepEqual(got, tc.want) {
				t.Errorf("%s\nwant %s", show(got), show(tc.want))
			}
		})
	}
}

func show(s Summary) string {
	figure := func(x *float64) string {
		if x == nil {
			return "–"
		}
		return fmt.Sprint(*x)
	}
	return "n " + fmt.Sprint(s.N) + " missing " + fmt.Sprint(s.Missing) + " mean " + figure(s.Mean) + " sd " + figure(s.SD) + " top two " + figure(s.TopTwo)
}

func TestAReversedItemIsLowestPlusHighestMinusTheAnswer(t *testing.T) {
	seven, six := Scale{Points: []float64{1, 2, 3, 4, 5, 6, 7}}, Scale{Points: []float64{6, 1}}
	for _, tc := range []struct {
		scale Scale
		x, y  float64
	}{{seven, 1, 7}, {seven, 4, 4}, {six, 2, 5}, {Scale{Points: []float64{0, 10}}, 3, 7}, {Scale{}, 3, 3}} {
		if got := tc.scale.Reverse(tc.x); got != tc.y {
			t.Errorf("%v reversed is %v, want %v", tc.x, got, tc.y)
		}
	}
}

func rows(people ...[]float64) [][]*float64 {
	var out [][]*float64
	for _, r := range people {
		var row []*float64
		for _, x := range r {
			if math.IsNaN(x) {
				row = append(row, nil)
				continue
			}
			row = append(row, p(x))
		}
		out = append(out, row)
	}
	return out
}

func TestAlphaWorkedByHand(t *testing.T) {
	none := math.NaN()
	for _, tc := range []struct {
		rule   string
		people [][]*float64
		alpha  *float64
		n      int
	}{
		// Items 1 2 3 4 and 2 2 4 4: variances 5/3 and 4/3; totals 3 4 7 8: variance 17/3.
		// 2 × (1 − 3/(17/3)) = 2 × 8/17.
		{"two items", rows([]float64{1, 2}, []float64{2, 2}, []float64{3, 4}, []float64{4, 4}), p(0.941176471), 4},
		{"equal items are perfectly consistent", rows([]float64{1, 1, 1}, []float64{2, 2, 2}, []float64{5, 5, 5}), p(1), 3},
		// Items 1 2 3 and 2 1 3: variances 1 and 1; totals 3 3 6: variance 3. 2 × (1 − 2/3).
		{"an incomplete person is left out", rows([]float64{1, 2}, []float64{9, none}, []float64{2, 1}, []float64{3, 3}), p(0.666666667), 3},
		// Variances 1 and 1/3; totals 4 4 5: variance 1/3. 2 × (1 − 4).
		{"items at odds are negative", rows([]float64{1, 3}, []float64{2, 2}, []float64{3, 2}), p(-6), 3},
		{"totals that do not vary", rows([]float64{1, 2}, []float64{2, 1}), nil, 2},
		{"one person", rows([]float64{1, 2}), nil, 1},
		{"one item", rows([]float64{1}, []float64{2}), nil, 2},
		{"nobody", nil, nil, 0},
		{"ragged rows", rows([]float64{1, 2}, []float64{1}), nil, 1},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			got := Alpha(tc.people)
			if !reflect.DeepEqual(got.Alpha, tc.alpha) || got.N != tc.n {
				t.Errorf("n %d, alpha %v", got.N, got.Alpha)
				if got.Alpha != nil {
					t.Error(*got.Alpha)
				}
			}
		})
	}
}

func TestFiguresAreShownWithHalvesAwayFromZero(t *testing.T) {
	for _, tc := range []struct {
		x        float64
		decimals int
		want     float64
	}{{2.675, 2, 2.68}, {-2.675, 2, -2.68}, {1.005, 2, 1.01}, {3.75, 1, 3.8}, {2.5, 0, 3}, {2.4949, 2, 2.49}} {
		if got := Displayed(tc.x, tc.decimals); got != tc.want {
			t.Errorf("%v to %d decimals is %v, want %v", tc.x, tc.decimals, got, tc.want)
		}
	}
}

func TestThereIsNoNegativeNought(t *testing.T) {
	if m := Mean([]float64{-1e-12}); math.Signbit(*m) || *m != 0 {
		t.Errorf("%v", *m)
	}
}

func TestPropertiesOfSummaries(t *testing.T) {
	values := []string{"1", "2", "3", "4", "5", "na", ""}
	rapid.Check(t, func(t *rapid.T) {
		answers := chosen(rapid.SliceOf(rapid.SampledFrom(values)).Draw(t, "answers")...)
		s := Summarise(satisfaction, answers)
		total := 0
		for _, c := range s.Counts {
			total += c.N
		}
		if total != s.N || s.N+s.Missing != len(answers) {
			t.Fatalf("counts add to %d of %d, %d missing of %d", total, s.N, s.Missing, len(answers))
		}
		if (s.N == 0) != (s.Mean == nil) || (s.N < 2) != (s.SD == nil) || (s.N == 0) != (s.TopTwo == nil) {
			t.Fatalf("%d answers: %s", s.N, show(s))
		}
		if s.N > 0 && (*s.Mean < 1 || *s.Mean > 5 || *s.TopTwo < 0 || *s.TopTwo > 1) {
			t.Fatal(show(s))
		}
		if again := Summarise(satisfaction, answers); !reflect.DeepEqual(again, s) {
			t.Fatal("the same answers gave other digits")
		}
	})
}

func TestNumbersLieBetweenTheirEndsAndDoNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		xs := rapid.SliceOfN(rapid.Float64Range(-1000, 1000), 1, 200).Draw(t, "numbers")
		s := Summarise(Question{}, numbers(xs...))
		if *s.Mean < slices.Min(xs)-1e-9 || *s.Mean > slices.Max(xs)+1e-9 {
			t.Fatalf("mean %v", *s.Mean)
		}
		other := Summarise(Question{}, numbers(rapid.Permutation(xs).Draw(t, "other order")...))
		if math.Abs(*s.Mean-*other.Mean) > 2e-9 || s.SD != nil && math.Abs(*s.SD-*other.SD) > 2e-9 {
			t.Fatalf("%s in one order, %s in another", show(s), show(other))
		}
	})
}

func TestAlphaIsAtMostOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(2, 6).Draw(t, "items")
		people := rapid.SliceOfN(rapid.SliceOfN(rapid.Float64Range(1, 7), k, k), 2, 20).Draw(t, "people")
		if r := Alpha(rows(people...)); r.Alpha != nil && *r.Alpha > 1+1e-9 {
			t.Fatalf("alpha %v", *r.Alpha)
		}
	})
}
