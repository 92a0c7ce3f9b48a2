package ahead

import (
	"errors"
	"sync/atomic"
	"testing"
)

func TestResultsComeInOrder(t *testing.T) {
	in := make([]int, 1000)
	for i := range in {
		in[i] = i
	}
	n := 0
	for got, err := range Of(in, func(i int) (int, error) { return 2 * i, nil }) {
		if err != nil || got != 2*n {
			t.Fatalf("the result of %d is %d, %v", n, got, err)
		}
		n++
	}
	if n != len(in) {
		t.Errorf("%d results", n)
	}
}

func TestAnErrorIsTheLast(t *testing.T) {
	fault := errors.New("fault")
	seen := 0
	for _, err := range Of([]int{0, 1, 2, 3}, func(i int) (int, error) {
		if i >= 2 {
			return 0, fault
		}
		return i, nil
	}) {
		seen++
		if (err != nil) != (seen == 3) {
			t.Errorf("result %d: %v", seen, err)
		}
	}
	if seen != 3 {
		t.Errorf("%d results", seen)
	}
}

func TestNothingIsUnderWayAfterwards(t *testing.T) {
	var under, done atomic.Int64
	in := make([]int, 100_000)
	for range Of(in, func(int) (int, error) {
		under.Add(1)
		defer under.Add(-1)
		done.Add(1)
		return 0, nil
	}) {
		break
	}
	if under.Load() != 0 || done.Load() == int64(len(in)) {
		t.Errorf("%d are under way, %d are done", under.Load(), done.Load())
	}
}
