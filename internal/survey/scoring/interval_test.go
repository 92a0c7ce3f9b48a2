package scoring

import (
	"math"
	"testing"
)

// Quantiles as tables of the t distribution print them.
func TestQuantilesOfStudentsT(t *testing.T) {
	for degrees, want := range map[int]float64{1: 12.7062, 2: 4.3027, 3: 3.1824, 4: 2.7764, 5: 2.5706, 9: 2.2622, 10: 2.2281, 29: 2.0452, 60: 2.0003, 120: 1.9799, 1_000_000: 1.9600} {
		if got := quantileT(degrees); math.Abs(got-want) > 5e-5 {
			t.Errorf("%d degrees: %v, want %v", degrees, got, want)
		}
	}
}

func TestInterval(t *testing.T) {
	// Ten answers with a mean of 4 and an SD of 1: 2.262157 / √10 = 0.715357 either way.
	low, high, ok := Interval(4, 1, 10)
	if !ok || math.Abs(low-3.284643) > 1e-6 || math.Abs(high-4.715357) > 1e-6 {
		t.Errorf("%v to %v", low, high)
	}
	if low, high, ok := Interval(3, 0, 5); !ok || low != 3 || high != 3 {
		t.Errorf("without a spread: %v to %v", low, high)
	}
	for _, n := range []int{0, 1} {
		if _, _, ok := Interval(3, 1, n); ok {
			t.Errorf("%d answers have an interval", n)
		}
	}
	if _, _, ok := Interval(math.NaN(), 1, 5); ok {
		t.Error("what is no mean has an interval")
	}
}
