package scoring

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// of makes items with the same ends, the last so many reversed.
func of(low, high float64, n, reversed int) []Item {
	out := make([]Item, n)
	for i := range out {
		out[i] = Item{Low: low, High: high, Reverse: i >= n-reversed}
	}
	return out
}

func TestScoresOfARespondent(t *testing.T) {
	for _, tc := range []struct {
		rule    string
		by      Rule
		answers []*float64
		want    *float64
	}{
		{"the mean of answered items", Rule{AverageOfItems, of(1, 7, 4, 0), 2}, []*float64{p(4), nil, p(5), nil}, p(4.5)},
		{"less than half gives none", Rule{AverageOfItems, of(1, 7, 3, 0), 2}, []*float64{p(4), nil, nil}, nil},
		{"one of two is half", Rule{AverageOfItems, of(1, 7, 2, 0), 1}, []*float64{p(6), nil}, p(6)},
		{"complete answers only", Rule{AverageOfItems, of(1, 7, 3, 0), 3}, []*float64{p(4), p(4), nil}, nil},
		{"at least four of five", Rule{AverageOfItems, of(1, 7, 5, 0), 4}, []*float64{p(1), p(2), p(3), p(4), nil}, p(2.5)},
		{"a sum", Rule{SumOfItems, of(0, 5, 2, 0), 2}, []*float64{p(4), p(3)}, p(7)},
		{"a prorated sum", Rule{SumOfItems, of(0, 5, 3, 0), 2}, []*float64{p(4), p(3), nil}, p(10.5)},
		// domain.md 4.2: on a scale from 1 to 6 a reversed answer is 7 minus it.
		{"a reversed item", Rule{AverageOfItems, of(1, 6, 2, 1), 2}, []*float64{p(6), p(2)}, p(5.5)},
		{"a reversed item of a scale from nought", Rule{SumOfItems, of(0, 10, 2, 1), 2}, []*float64{p(7), p(3)}, p(14)},
		{"an answer off the scale is missing", Rule{AverageOfItems, of(1, 5, 2, 0), 1}, []*float64{p(9), p(2)}, p(2)},
		{"an answer that is no number is missing", Rule{AverageOfItems, of(1, 5, 2, 0), 2}, []*float64{p(math.NaN()), p(2)}, nil},
		{"answers that are not there are missing", Rule{AverageOfItems, of(1, 5, 3, 0), 1}, []*float64{p(4)}, p(4)},
		{"nothing answered is no score under any rule", Rule{AverageOfItems, of(0, 5, 3, 0), 0}, []*float64{nil, nil, nil}, nil},
		{"no items", Rule{AverageOfItems, nil, 0}, nil, nil},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got := tc.by.Score(tc.answers); !reflect.DeepEqual(got, tc.want) {
				t.Errorf("%v, want %v", got, tc.want)
			}
		})
	}
}

// Five people on three items from 1 to 5, the last reversed. After reversal:
//
//	A 5 5 5 · B 4 5 4 · C 1 1 1 · D 2 – 3 · E – – 4
//
// With at least two answered A, B, C, D score 5, 13/3, 1 and 2.5; E has no score.
// Mean (5+13/3+1+2.5)/4 = 77/24. Deviations in 24ths: 43 27 −53 −17; squares 1849 729
// 2809 289 sum to 5676; 5676/576/3 = 3.284722…; SD 1.812380…
// Alpha over A, B and C: items 5 4 1, 5 5 1, 5 4 1 have variances 13/3, 16/3, 13/3;
// totals 15 13 3 have variance 124/3. 3/2 × (1 − 42/124) = 3/2 × 82/124 = 123/124.
func TestAScaleWorkedByHand(t *testing.T) {
	r := Rule{AverageOfItems, of(1, 5, 3, 1), 2}
	s := r.Summarise([][]*float64{
		{p(5), p(5), p(1)}, {p(4), p(5), p(2)}, {p(1), p(1), p(5)}, {p(2), nil, p(3)}, {nil, nil, p(2)},
	})
	want := ScaleSummary{
		Scores: []*float64{p(5), p(4.333333333), p(1), p(2.5), nil}, N: 4, Missing: 1, Mean: p(3.208333333), SD: p(1.812380264),
		Floor: p(0.25), Ceiling: p(0.25), TopTwo: p(0.5), Reliability: Reliability{Alpha: p(0.991935484), Items: 3, N: 3},
	}
	if !reflect.DeepEqual(s, want) {
		t.Errorf("%s\nwant %s", told(s), told(want))
	}
}

func told(s ScaleSummary) string {
	f := func(x *float64) string {
		if x == nil {
			return "–"
		}
		return fmt.Sprint(*x)
	}
	out := fmt.Sprintf("n %d missing %d mean %s sd %s floor %s ceiling %s top %s alpha %s of %d", s.N, s.Missing, f(s.Mean), f(s.SD), f(s.Floor), f(s.Ceiling), f(s.TopTwo), f(s.Reliability.Alpha), s.Reliability.N)
	for _, x := range s.Scores {
		out += " " + f(x)
	}
	return out
}

// Six people by four items, worked by hand: items 2 3 3 4 4 5, 2 2 3 3 4 4, 1 3 3 4 5 5
// and 3 3 4 4 5 5 have variances 1.1, 0.8, 2.3 and 0.8; totals 8 11 13 15 18 19 have
// variance 17.6. 4/3 × (1 − 5/17.6) = 0.954545…
func TestAlphaOfATable(t *testing.T) {
	people := rows([]float64{2, 2, 1, 3}, []float64{3, 2, 3, 3}, []float64{3, 3, 3, 4}, []float64{4, 3, 4, 4}, []float64{4, 4, 5, 5}, []float64{5, 4, 5, 5})
	s := Rule{SumOfItems, of(1, 5, 4, 0), 4}.Summarise(people)
	if s.Reliability.N != 6 || s.Reliability.Alpha == nil || *s.Reliability.Alpha != 0.954545455 || *s.Mean != 14 {
		t.Error(told(s))
	}
}

func TestWhereAScaleHasNoTopTwo(t *testing.T) {
	mixed := append(of(1, 5, 1, 0), Item{Low: 1, High: 7})
	for rule, r := range map[string]Rule{
		"a sum":           {SumOfItems, of(1, 5, 2, 0), 2},
		"different ends":  {AverageOfItems, mixed, 2},
		"too few points":  {AverageOfItems, of(0, 1, 2, 0), 2},
		"nobody answered": {AverageOfItems, of(1, 5, 2, 0), 2},
	} {
		people := [][]*float64{{p(1), p(1)}, {p(1), p(0)}}
		if rule == "nobody answered" {
			people = [][]*float64{{nil, nil}}
		}
		if s := r.Summarise(people); s.TopTwo != nil {
			t.Errorf("%s: %s", rule, told(s))
		}
	}
}

func TestTheRangeOfAScore(t *testing.T) {
	for _, tc := range []struct {
		r         Rule
		low, high float64
	}{
		{Rule{AverageOfItems, of(1, 7, 3, 1), 1}, 1, 7},
		{Rule{SumOfItems, of(0, 5, 4, 0), 1}, 0, 20},
		{Rule{AverageOfItems, nil, 0}, 0, 0},
		{Rule{AverageOfItems, append(of(1, 5, 1, 0), Item{Low: 2, High: 8}), 1}, 1.5, 6.5},
	} {
		if low, high := tc.r.Range(); low != tc.low || high != tc.high {
			t.Errorf("%v: %v to %v", tc.r, low, high)
		}
	}
}

func TestPropertiesOfScales(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(1, 6).Draw(t, "items")
		high := float64(rapid.IntRange(2, 9).Draw(t, "high"))
		r := Rule{rapid.SampledFrom([]Total{AverageOfItems, SumOfItems}).Draw(t, "total"), of(1, high, k, 0), rapid.IntRange(0, k).Draw(t, "at least")}
		for i := range r.Items {
			r.Items[i].Reverse = rapid.Bool().Draw(t, "reverse")
		}
		people := make([][]*float64, rapid.IntRange(0, 12).Draw(t, "people"))
		for i := range people {
			people[i] = make([]*float64, k)
			for j := range people[i] {
				if x := rapid.IntRange(0, int(high)).Draw(t, "answer"); x > 0 {
					people[i][j] = p(float64(x))
				}
			}
		}
		s := r.Summarise(people)
		low, top := r.Range()
		for _, x := range s.Scores {
			if x != nil && (*x < low-1e-6 || *x > top+1e-6) {
				t.Fatalf("a score of %v is not from %v to %v", *x, low, top)
			}
		}
		if s.N+s.Missing != len(people) || s.Reliability.N > s.N && r.AtLeast <= k && k > 0 {
			t.Fatal(told(s))
		}
		for _, share := range []*float64{s.Floor, s.Ceiling, s.TopTwo} {
			if share != nil && (*share < 0 || *share > 1) {
				t.Fatal(told(s))
			}
		}
		if s.TopTwo != nil && *s.TopTwo < *s.Ceiling-1e-9 {
			t.Fatalf("more at the very top than in the top two: %s", told(s))
		}
		// Turning every item round turns the scale round: floor and ceiling change places.
		turned := Rule{r.Total, make([]Item, k), r.AtLeast}
		for i, item := range r.Items {
			item.Reverse = !item.Reverse
			turned.Items[i] = item
		}
		o := turned.Summarise(people)
		if s.N != o.N || s.N > 0 && (math.Abs(*s.Mean+*o.Mean-low-top) > 1e-6 || *s.Floor != *o.Ceiling || *s.Ceiling != *o.Floor) {
			t.Fatalf("%s\n%s", told(s), told(o))
		}
		if a, b := s.Reliability.Alpha, o.Reliability.Alpha; (a == nil) != (b == nil) || a != nil && math.Abs(*a-*b) > 1e-6 {
			t.Fatalf("%s\n%s", told(s), told(o))
		}
	})
}
