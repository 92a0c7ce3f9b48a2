package disclosure

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// sequence is a source that is released several times: people answer one after the other,
// and every release is cumulative and cut in some ways (trust.md 2.5, A5).
type sequence struct {
	k       int
	arrived []int   // people in the order they answer
	values  [][]int // per cut: person to part, -1 for in none
	stops   []stop
}

// stop is a release: how many had answered by then, and which cuts were made.
type stop struct {
	answered int
	cuts     []int
}

func sequences() *rapid.Generator[sequence] {
	return rapid.Custom(func(t *rapid.T) sequence {
		people := rapid.IntRange(20, 40).Draw(t, "people")
		s := sequence{k: rapid.IntRange(3, 5).Draw(t, "k"), arrived: rapid.Permutation(ascending(people)).Draw(t, "arrived")}
		for range rapid.IntRange(2, 4).Draw(t, "ways to cut") {
			parts := rapid.IntRange(2, 6).Draw(t, "parts")
			s.values = append(s.values, rapid.SliceOfN(rapid.IntRange(-1, parts-1), people, people).Draw(t, "values"))
		}
		answered := 0
		for range rapid.IntRange(1, 12).Draw(t, "releases") {
			answered = min(people, answered+rapid.IntRange(1, 6).Draw(t, "arrivals"))
			var cuts []int
			for i := range s.values {
				if rapid.Bool().Draw(t, "cut") {
					cuts = append(cuts, i)
				}
			}
			s.stops = append(s.stops, stop{answered, cuts})
		}
		return s
	})
}

// figure at a stop, with what was released before.
func (s sequence) figure(at stop, earlier []Group) Figure {
	f := Figure{Whole: Group{"all", s.arrived[:at.answered]}, Earlier: earlier}
	for _, c := range at.cuts {
		var parts []Group
		for part := range slices.Max(s.values[c]) + 1 {
			g := Group{ID: fmt.Sprint(c, "/", part)}
			for _, p := range f.Whole.People {
				if s.values[c][p] == part {
					g.People = append(g.People, p)
				}
			}
			parts = append(parts, g)
		}
		f.Cuts = append(f.Cuts, parts)
	}
	return f
}

// policy gives what is shown of a figure.
type policy func(f Figure, k int) []Verdict

// thresholdOnly is what is usual: a group is shown when it is large enough.
func thresholdOnly(f Figure, k int) (out []Verdict) {
	for _, g := range append([][]Group{{f.Whole}}, f.Cuts...) {
		for _, one := range g {
			out = append(out, judge(Cell{N: len(one.People)}, k))
		}
	}
	return out
}

// further is ours: nothing without enough people who are new, and then what Decide shows.
func further(f Figure, k int) []Verdict {
	var before []string
	for _, g := range f.Earlier {
		for _, p := range g.People {
			before = append(before, fmt.Sprint(p))
		}
	}
	var ballots []Ballot
	for _, p := range f.Whole.People {
		ballots = append(ballots, Ballot{fmt.Sprint(p), fmt.Sprint(p)})
	}
	if !Further(before, ballots, k) {
		return nil
	}
	return Decide(f, k)
}

// released is all that is out at the end.
func (s sequence) released(by policy) (out []Group) {
	for _, at := range s.stops {
		f := s.figure(at, out)
		verdicts := by(f, s.k)
		for i, g := range slices.Concat(append([][]Group{{f.Whole}}, f.Cuts...)...) {
			if i < len(verdicts) && verdicts[i] == Shown {
				out = append(out, g)
			}
		}
	}
	return out
}

// smallest is a group of fewer than k people that follows, or nil. It knows nothing of the
// auditor: it draws a random vector that is orthogonal to all that is released, twice,
// and looks for few atoms whose entries add up to nought.
func smallest(released []Group, k int) []int {
	var atoms [][]int
	at := map[string]int{}
	keys := map[int]string{}
	for i, g := range released {
		for _, p := range g.People {
			keys[p] += fmt.Sprint(i, " ")
		}
	}
	for p := range 64 {
		if key := keys[p]; key != "" {
			if _, known := at[key]; !known {
				at[key] = len(atoms)
				atoms = append(atoms, nil)
			}
			atoms[at[key]] = append(atoms[at[key]], p)
		}
	}
	m := make([][]uint64, len(released))
	for i, g := range released {
		m[i] = make([]uint64, len(atoms))
		for j, a := range atoms {
			if slices.Contains(g.People, a[0]) {
				m[i][j] = 1
			}
		}
	}
	// Reduced echelon form; what is orthogonal to it is free but at the pivots.
	pivot := map[int]int{}
	r := 0
	for c := 0; c < len(atoms) && r < len(m); c++ {
		p := slices.IndexFunc(m[r:], func(row []uint64) bool { return row[c] != 0 })
		if p < 0 {
			continue
		}
		m[r], m[r+p] = m[r+p], m[r]
		inv := powmod(m[r][c], prime-2)
		for j := range m[r] {
			m[r][j] = m[r][j] * inv % prime
		}
		for i := range m {
			if f := m[i][c]; i != r && f != 0 {
				for j := range m[i] {
					m[i][j] = (m[i][j] + prime - f*m[r][j]%prime) % prime
				}
			}
		}
		pivot[c] = r
		r++
	}
	random := rand.New(rand.NewPCG(1, uint64(len(atoms))))
	orthogonal := make([][2]uint64, len(atoms))
	for way := range 2 {
		for j := range atoms {
			if _, fixed := pivot[j]; !fixed {
				orthogonal[j][way] = random.Uint64N(prime)
			}
		}
		for j, i := range pivot {
			for c, x := range m[i] {
				if _, fixed := pivot[c]; !fixed {
					orthogonal[j][way] = (orthogonal[j][way] + prime - x*orthogonal[c][way]%prime) % prime
				}
			}
		}
	}
	var found []int
	var look func(next, people int, sum [2]uint64, who []int) bool
	look = func(next, people int, sum [2]uint64, who []int) bool {
		if people > 0 && sum == [2]uint64{} {
			found = slices.Clone(who)
			return true
		}
		for j := next; j < len(atoms); j++ {
			if n := people + len(atoms[j]); n < k {
				with := [2]uint64{(sum[0] + orthogonal[j][0]) % prime, (sum[1] + orthogonal[j][1]) % prime}
				if look(j+1, n, with, append(who, atoms[j]...)) {
					return true
				}
			}
		}
		return false
	}
	look(0, 0, [2]uint64{}, nil)
	return found
}

func repetitions() int {
	if long {
		return 100_000
	}
	return 2_000
}

// A5 of trust.md 2.5.
func TestNoSmallGroupFollowsFromAnySequenceOfReleases(t *testing.T) {
	gen := sequences()
	shown, parts := 0, 0
	for seed := range repetitions() {
		s := gen.Example(seed)
		out := s.released(further)
		if who := smallest(out, s.k); who != nil {
			t.Fatalf("seed %d, minimum %d: %v follow from %v", seed, s.k, who, out)
		}
		for _, g := range out {
			if shown++; g.ID != "all" {
				parts++
			}
		}
	}
	t.Logf("%d sequences, %d figures of everybody and %d of parts shown", repetitions(), shown-parts, parts)
	if parts < repetitions()/2 {
		t.Errorf("%d parts were shown: a policy that shows nothing is safe and useless", parts)
	}
}

// A6 of trust.md 2.5: the test above must see what is usual fail. A year of quarterly
// releases is what was measured there; with one or two there is little to subtract.
func TestAThresholdAloneExposesSmallGroupsInNearlyEverySequence(t *testing.T) {
	gen := sequences()
	exposed, all := 0, 0
	for seed := range repetitions() {
		s := gen.Example(seed)
		releases := 0
		for _, at := range s.stops {
			if at.answered >= s.k {
				releases++
			}
		}
		if releases < 4 {
			continue
		}
		if all++; smallest(s.released(thresholdOnly), s.k) != nil {
			exposed++
		}
	}
	t.Logf("%d of %d sequences of four releases and more expose somebody", exposed, all)
	if all < repetitions()/4 || exposed*10 < all*9 {
		t.Errorf("only %d of %d sequences expose somebody: the test is blind", exposed, all)
	}
}

func TestFurther(t *testing.T) {
	ballots := func(s string) (out []Ballot) {
		for i, person := range people(s) {
			out = append(out, Ballot{fmt.Sprint("b", i), person})
		}
		return out
	}
	for _, tc := range []struct {
		rule     string
		released []string
		ballots  []Ballot
		further  bool
	}{
		{"three people stay sealed", nil, ballots("abc"), false},
		{"four people are enough", nil, ballots("abcd"), true},
		{"a second ballot of one person adds nobody", nil, ballots("abcc"), false},
		{"the same ballots are nothing new", []string{"b0", "b1", "b2", "b3"}, ballots("abcd"), false},
		{"three new beside four released are too few", []string{"b0", "b1", "b2", "b3"}, ballots("abcdefg"), false},
		{"four new beside four released are enough", []string{"b0", "b1", "b2", "b3"}, ballots("abcdefgh"), true},
		{"the same four may speak again next year", []string{"last year's", "and others"}, ballots("abcd"), true},
		{"nobody is nobody whatever the minimum", nil, nil, false},
	} {
		if got := Further(tc.released, tc.ballots, 4); got != tc.further {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
	if Further(nil, nil, 0) {
		t.Error("nobody was released under a minimum of nought")
	}
}
