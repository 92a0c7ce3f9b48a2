package invariant

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
)

func TestFindingsComeInTheOrderOfTheirNames(t *testing.T) {
	lines := func(n int, err error) func(context.Context) ([]string, error) {
		return func(context.Context) ([]string, error) {
			var out []string
			for i := range n {
				out = append(out, fmt.Sprint("line ", i))
			}
			return out, err
		}
	}
	checks := []Check{
		{"c.many", "C.", lines(25, nil)}, {"a.few", "A.", lines(2, nil)}, {"b.fine", "B.", lines(0, nil)}, {"d.failing", "D.", lines(1, errors.New("no database"))},
	}
	var steps []int
	found, err := Run(t.Context(), checks, func(done, total int) {
		if total != 4 {
			t.Errorf("%d checks", total)
		}
		steps = append(steps, done)
	})
	if err != nil || !slices.Equal(steps, []int{0, 1, 2, 3, 4}) {
		t.Fatalf("%v, %v", steps, err)
	}
	var names []string
	for _, f := range found {
		names = append(names, f.Check+" "+f.Says)
	}
	if !slices.Equal(names, []string{"a.few A.", "c.many C.", "d.failing D."}) {
		t.Fatalf("%q", names)
	}
	if many := found[1].Lines; len(many) != 21 || many[20] != "and 5 more" {
		t.Errorf("%q", many)
	}
	if failing := found[2].Lines; !slices.Equal(failing, []string{"line 0", "could not be checked: no database"}) {
		t.Errorf("%q", failing)
	}
	if checks[0].Name != "c.many" {
		t.Error("the caller's list was put into another order")
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	ran := 0
	check := func(context.Context) ([]string, error) { ran++; stop(); return nil, nil }
	if _, err := Run(ctx, []Check{{"a", "A.", check}, {"b", "B.", check}}, nil); !errors.Is(err, context.Canceled) || ran != 1 {
		t.Errorf("%v after %d checks", err, ran)
	}
}
