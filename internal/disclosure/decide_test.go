package disclosure

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// cutsOf makes a figure of people in words: each word a part, each letter a person.
func cutsOf(whole string, cuts ...string) Figure {
	numbers := func(s string) (out []int) {
		for _, r := range s {
			out = append(out, int(r-'a'))
		}
		return out
	}
	f := Figure{Whole: Group{"all", numbers(whole)}}
	for _, cut := range cuts {
		var parts []Group
		for _, word := range strings.Fields(cut) {
			parts = append(parts, Group{word, numbers(word)})
		}
		f.Cuts = append(f.Cuts, parts)
	}
	return f
}

func TestSeveralCutsAreJudgedTogether(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		f      Figure
		k      int
		hidden string // parts, and "all"
	}{
		{"one cut is a table", cutsOf("abcdefghij", "abc defg hij"), 3, ""},
		{"two cuts across one another", cutsOf("abcdefghijkl", "abcdef ghijkl", "abcghi defjkl"), 3, ""},
		{"a part that is nearly a part of another cut", cutsOf("abcdefghijkl", "abcdef ghijkl", "abcdeg fhijkl"), 3, ""},
		// The late (a-g) without the professors (a-e) are two people.
		{"what a part leaves of another that holds it is too few", cutsOf("abcdefghijkl", "abcdefg hijkl", "abcde fghijkl"), 3, "abcde fghijkl"},
		{"and with a third part to subtract by, more has to go", cutsOf("abcdefghijklmno", "abcdefg hijklmno", "abcde fghij klmno"), 3, "abcde fghij"},
		{"everything of a department that is too small", cutsOf("ab", "a b"), 3, "all a b"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			var hidden []string
			verdicts := Decide(tc.f, tc.k)
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

func TestTheWholeIsHiddenOnlyWhenNothingElseIsLeft(t *testing.T) {
	f := cutsOf("abcdefg", "abcde fg")
	f.Earlier = []Group{{"before", f.Whole.People[:5]}}
	// abcde are out; the whole would tell of fg.
	verdicts := Decide(f, 3)
	if !slices.Equal(verdicts, []Verdict{Complementary, Complementary, Few}) {
		t.Errorf("%v", verdicts)
	}
}

// department is people with places, some of whom answered, and what they said.
type department struct {
	f     Figure
	said  []int
	k     int
	cells []Group
}

func departments() *rapid.Generator[department] {
	return rapid.Custom(func(t *rapid.T) department {
		n := rapid.IntRange(0, 60).Draw(t, "people")
		d := department{k: rapid.IntRange(3, 6).Draw(t, "k"), f: Figure{Whole: Group{"all", ascending(n)}}}
		d.said = rapid.SliceOfN(rapid.IntRange(1, rapid.IntRange(1, 4).Draw(t, "answers")), n, n).Draw(t, "said")
		d.cells = []Group{d.f.Whole}
		for c := range rapid.IntRange(1, 4).Draw(t, "cuts") {
			parts := make([]Group, rapid.IntRange(1, 7).Draw(t, "parts"))
			for i := range parts {
				parts[i].ID = fmt.Sprint(c, "/", i)
			}
			for p := range n {
				// Often by what they are in another cut: ranks and stages go together.
				at := rapid.IntRange(0, len(parts)).Draw(t, "part")
				if at < len(parts) {
					parts[at].People = append(parts[at].People, p)
				}
			}
			d.f.Cuts = append(d.f.Cuts, parts)
			d.cells = append(d.cells, parts...)
		}
		for _, g := range d.cells {
			d.f.Spread = append(d.f.Spread, Spread(len(g.People), d.k, d.oneMind(g.People)))
		}
		d.f.Alike = func(group int, without []int) bool { return d.oneMind(d.left(group, without)) }
		return d
	})
}

func (d department) left(group int, without []int) []int {
	return slices.DeleteFunc(slices.Clone(d.cells[group].People), func(p int) bool {
		return slices.ContainsFunc(without, func(g int) bool { return slices.Contains(d.cells[g].People, p) })
	})
}

func (d department) oneMind(people []int) bool {
	return len(people) > 0 && !slices.ContainsFunc(people, func(p int) bool { return d.said[p] != d.said[people[0]] })
}

func TestNothingFollowsFromAllCutsOfAFigureTogether(t *testing.T) {
	gen := departments()
	parts := 0
	for seed := range repetitions() {
		d := gen.Example(seed)
		var shown, spread []Group
		for i, v := range Decide(d.f, d.k) {
			if v != Shown {
				continue
			}
			if shown = append(shown, d.cells[i]); d.f.Spread[i] == Distribution {
				spread = append(spread, d.cells[i])
			}
			if i > 0 {
				parts++
			}
		}
		if who := smallest(shown, d.k); who != nil {
			t.Fatalf("seed %d: %v follow from %v", seed, who, shown)
		}
		// Twice the minimum takes long to look for; the auditor is tested against brute force.
		groups := make([][]int, len(spread))
		for i, g := range spread {
			groups[i] = g.People
		}
		if found, complete := audit(groups, len(d.said), 2*d.k); len(found) > 0 || !complete {
			t.Fatalf("seed %d: the spread of %v follows from %v", seed, found, spread)
		}
		for i, g := range spread {
			for _, h := range spread[i+1:] {
				for _, pair := range [][2]Group{{g, h}, {h, g}} {
					rest := slices.DeleteFunc(slices.Clone(pair[0].People), func(p int) bool { return slices.Contains(pair[1].People, p) })
					held := len(pair[0].People)-len(rest) == len(pair[1].People)
					if held && d.oneMind(rest) {
						t.Fatalf("seed %d: what %v leaves of %v are of one mind", seed, pair[1], pair[0])
					}
				}
			}
		}
	}
	if parts < repetitions()*2 {
		t.Errorf("%d parts shown in %d figures: nothing is told", parts, repetitions())
	}
}

func TestTheOrderOfPartsDoesNotMatterAcrossCuts(t *testing.T) {
	gen := departments()
	rapid.Check(t, func(t *rapid.T) {
		d := gen.Draw(t, "department")
		d.f.Spread, d.f.Alike = nil, nil
		byID := map[string]Verdict{}
		for i, v := range Decide(d.f, d.k) {
			byID[d.cells[i].ID] = v
		}
		other := d.f
		other.Cuts = nil
		cells := []Group{d.f.Whole}
		for _, cut := range d.f.Cuts {
			other.Cuts = append(other.Cuts, rapid.Permutation(cut).Draw(t, "order"))
			cells = append(cells, other.Cuts[len(other.Cuts)-1]...)
		}
		for i, v := range Decide(other, d.k) {
			if byID[cells[i].ID] != v {
				t.Fatalf("%s is %s or %s", cells[i].ID, v, byID[cells[i].ID])
			}
		}
	})
}

// Two waves ask the same people. Their figures are of other answers: shown both, they tell
// nothing of who is in one only, and to hide the second for the first would hide it for
// ever.
func TestFiguresOfOtherAnswersAreNotSubtracted(t *testing.T) {
	first, second := ascending(12), ascending(13)
	for _, f := range []Figure{{Whole: Group{"first", first}}, {Whole: Group{"second", second}}} {
		if v := Decide(f, 5); v[0] != Shown {
			t.Errorf("%s is %s", f.Whole.ID, v[0])
		}
	}
	// As unknowns they are apart: no combination of the two rows is a small group.
	apart := make([]int, len(second))
	for i := range apart {
		apart[i] = len(first) + i
	}
	if found, _ := audit([][]int{first, apart}, len(first)+len(apart), 5); len(found) > 0 {
		t.Errorf("%v follow from two waves", found)
	}
	// Of the same answers they are not.
	same := Figure{Whole: Group{"second", second}, Earlier: []Group{{"first", first}}}
	if v := Decide(same, 5); v[0] == Shown {
		t.Error("one person follows from the same answers released twice")
	}
}

func BenchmarkDecideADepartmentCutInFourWays(b *testing.B) {
	f := departmentOf(900, 20, 5, 6, 4)
	for b.Loop() {
		Decide(f, 5)
	}
}

// departmentOf is people spread over cuts of so many parts, most of them in few.
func departmentOf(people int, parts ...int) Figure {
	f := Figure{Whole: Group{"all", ascending(people)}, Spread: []Detail{Distribution}}
	for c, n := range parts {
		cut := make([]Group, n)
		for p := range people {
			x := uint64(p)*2654435761 + uint64(c)*40503
			x ^= x >> 13
			at := int(x % uint64(n))
			if x>>20%3 == 0 {
				at /= 3
			}
			cut[at].People = append(cut[at].People, p)
		}
		for i := range cut {
			cut[i].ID = fmt.Sprint(c, "/", i)
			f.Spread = append(f.Spread, Spread(len(cut[i].People), 5, false))
		}
		f.Cuts = append(f.Cuts, cut)
	}
	return f
}
