// Package ahead works things out side by side while their results are used in order.
//
// It owns: how many are under way, and that none is when the caller goes on. It does not
// own: what is worked out, which has to be a pure computation.
package ahead

import (
	"iter"
	"runtime"
	"sync"
)

// Of gives f of each, in order. While the caller is busy with one the next are worked out
// on the other cores. It ends with the first error, or when the caller has seen enough.
func Of[T, R any](all []T, f func(T) (R, error)) iter.Seq2[R, error] {
	type result struct {
		value R
		err   error
	}
	return func(yield func(R, error) bool) {
		order := make(chan chan result, 2*runtime.GOMAXPROCS(0))
		enough := make(chan struct{})
		var under sync.WaitGroup
		defer under.Wait()
		defer close(enough)
		under.Go(func() {
			defer close(order)
			for _, one := range all {
				place := make(chan result, 1)
				select {
				case order <- place:
				case <-enough:
					return
				}
				under.Go(func() {
					value, err := f(one)
					place <- result{value, err}
				})
			}
		})
		for place := range order {
			r := <-place
			if !yield(r.value, r.err) || r.err != nil {
				return
			}
		}
	}
}
