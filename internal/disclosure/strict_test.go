package disclosure

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// wanting makes the people of one part, each a letter, want more than the others.
func wanting(f Figure, part string, n int) Figure {
	within := func(people []int) bool {
		return len(people) > 0 && !slices.ContainsFunc(people, func(p int) bool { return !strings.ContainsRune(part, rune('a'+p)) })
	}
	f.Need = func(people []int) int {
		if within(people) {
			return n
		}
		return 0
	}
	f.Most = n
	return f
}

func TestAPartThatWantsMorePeopleGetsThem(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		f      Figure
		hidden string
	}{
		{"three are enough for all", cutsOf("abcdefghijkl", "abcd efgh ijkl"), ""},
		{"a part that wants five is hidden, and what gives it away with it", wanting(cutsOf("abcdefghijkl", "abcd efgh ijkl"), "abcd", 5), "abcd efgh"},
		{"a part that wants four has four", wanting(cutsOf("abcdefghijkl", "abcd efgh ijkl"), "abcd", 4), ""},
		{"so is a part of another cut that lies within it", wanting(cutsOf("abcdefghijkl", "abcdef ghijkl", "abc defghi jkl"), "abcdef", 5), "abc jkl"},
		{"and everybody, where everybody is in it", wanting(cutsOf("abcd", "abcd"), "abcd", 5), "all abcd"},
		{"and what the rest of another cut leaves of it", wanting(cutsOf("abcdefghijklmno", "abcdefgh ijklmno", "abc defghijklmno"), "abcdefgh", 5), "abc defghijklmno"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			var hidden []string
			verdicts := Decide(tc.f, 3)
			for i, g := range slices.Concat(append([][]Group{{tc.f.Whole}}, tc.f.Cuts...)...) {
				if verdicts[i] != Shown {
					hidden = append(hidden, g.ID)
				}
			}
			if got := strings.Join(hidden, " "); got != tc.hidden {
				t.Errorf("%q is hidden, want %q", got, tc.hidden)
			}
		})
	}
}

// Whatever a part wants for itself, nothing of fewer of its people follows from what is shown,
// and nothing follows of a small group of any people either.
func TestNothingFollowsOfFewerThanAPartWants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := departments().Draw(t, "department")
		part := rapid.IntRange(0, len(d.f.Cuts[0])-1).Draw(t, "part")
		want := rapid.IntRange(d.k, 3*d.k).Draw(t, "want")
		inside := map[int]bool{}
		for _, p := range d.f.Cuts[0][part].People {
			inside[p] = true
		}
		within := func(people []int) bool {
			return len(people) > 0 && !slices.ContainsFunc(people, func(p int) bool { return !inside[p] })
		}
		f := d.f
		f.Most = want
		f.Need = func(people []int) int {
			if within(people) {
				return want
			}
			return 0
		}
		groups := []Group{f.Whole}
		for _, cut := range f.Cuts {
			groups = append(groups, cut...)
		}
		var shown [][]int
		for i, v := range Decide(f, d.k) {
			if v != Shown {
				continue
			}
			if n := len(groups[i].People); within(groups[i].People) && n < want || n < d.k {
				t.Fatalf("%s of %d people is shown", groups[i].ID, n)
			}
			shown = append(shown, groups[i].People)
		}
		highest := 0
		for _, g := range groups {
			for _, p := range g.People {
				highest = max(highest, p+1)
			}
		}
		found, complete := audit(shown, highest, want)
		if !complete {
			return
		}
		for _, g := range found {
			if len(g.people) < d.k || within(g.people) {
				t.Fatalf("a group of %d people follows, of whom %d are wanted", len(g.people), want)
			}
		}
	})
}
