package disclosure

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func cells(ns ...int) []Cell {
	out := make([]Cell, len(ns))
	for i, n := range ns {
		out[i] = Cell{ID: string(rune('a' + i)), N: n}
	}
	return out
}

func TestSuppress(t *testing.T) {
	const s, f, c = Shown, Few, Complementary
	for _, tc := range []struct {
		rule  string
		total int
		parts []int
		k     int
		want  []Verdict
	}{
		{"nothing is hidden when every part has enough", 18, []int{5, 6, 7}, 5, []Verdict{s, s, s, s}},
		{"one small part hides the next smallest with it", 19, []int{3, 9, 7}, 5, []Verdict{s, f, s, c}},
		{"the lowest name is hidden among equals", 17, []int{7, 3, 7}, 5, []Verdict{s, c, f, s}},
		{"two small parts that make a group together need no third", 15, []int{3, 3, 9}, 5, []Verdict{s, f, f, s}},
		{"two small parts that do not need one", 12, []int{1, 2, 9}, 5, []Verdict{s, f, f, c}},
		{"an empty part is hidden and betrays nobody", 14, []int{0, 5, 9}, 5, []Verdict{s, f, s, s}},
		{"people in no part follow by subtraction", 16, []int{6, 8}, 5, []Verdict{s, c, s}},
		{"enough people in no part are a group of their own", 19, []int{6, 8}, 5, []Verdict{s, s, s}},
		{"a small total is hidden with all its parts", 4, []int{1, 3}, 5, []Verdict{f, f, f}},
		{"an empty total is hidden", 0, []int{0, 0}, 5, []Verdict{f, f, f}},
		{"the whole table may have to go", 6, []int{1, 5}, 5, []Verdict{s, f, c}},
		{"a total without parts", 9, nil, 5, []Verdict{s}},
		{"parts beyond the total are no partition", 9, []int{6, 5}, 5, []Verdict{s, c, c}},
		{"a minimum of nought is one", 1, []int{1, 0}, 0, []Verdict{s, s, f}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got := Suppress(Cell{"total", tc.total}, cells(tc.parts...), tc.k); !reflect.DeepEqual(got, tc.want) {
				t.Errorf("%v, want %v", got, tc.want)
			}
		})
	}
}

func TestSpread(t *testing.T) {
	for _, tc := range []struct {
		n         int
		unanimous bool
		want      Detail
	}{
		{0, false, Hidden},
		{4, false, Hidden},
		{4, true, Hidden},
		{5, false, MeanOnly},
		{9, false, MeanOnly},
		{10, false, Distribution},
		{5, true, Band},
		{500, true, Band},
	} {
		if got := Spread(tc.n, 5, tc.unanimous); got != tc.want {
			t.Errorf("%d people, unanimous %v: %s, want %s", tc.n, tc.unanimous, got, tc.want)
		}
	}
}

// table is a random department: people spread over divisions, some in none.
type table struct {
	k, loose int
	parts    []Cell
}

func (t table) total() Cell {
	n := t.loose
	for _, p := range t.parts {
		n += p.N
	}
	return Cell{"all", n}
}

// releases are the populations a reader sees under some verdicts.
func (t table) releases(verdicts []Verdict) []Population {
	var all []string
	var out []Population
	for i, p := range t.parts {
		var people []string
		for n := range p.N {
			people = append(people, fmt.Sprint(p.ID, n))
		}
		all = append(all, people...)
		if verdicts[1+i] == Shown {
			out = append(out, Population{p.ID, people})
		}
	}
	for n := range t.loose {
		all = append(all, fmt.Sprint("loose", n))
	}
	if verdicts[0] == Shown {
		out = append(out, Population{"all", all})
	}
	return out
}

func tables(loose int) *rapid.Generator[table] {
	return rapid.Custom(func(t *rapid.T) table {
		sizes := rapid.SliceOfN(rapid.IntRange(0, 20), 1, 14).Draw(t, "sizes")
		return table{k: rapid.IntRange(3, 8).Draw(t, "k"), loose: rapid.IntRange(0, loose).Draw(t, "loose"), parts: cells(sizes...)}
	})
}

func TestNoSmallGroupFollowsFromASuppressedTable(t *testing.T) {
	gen := tables(9)
	for seed := range 2000 {
		tab := gen.Example(seed)
		breaches, complete := Audit(tab.releases(Suppress(tab.total(), tab.parts, tab.k)), tab.k)
		if len(breaches) > 0 || !complete {
			t.Fatalf("%+v: %+v", tab, breaches)
		}
	}
}

func TestHidingSmallCellsAloneExposesPeopleAndTheAuditorSeesIt(t *testing.T) {
	gen := tables(0)
	exposed, small := 0, 0
	for seed := range 2000 {
		tab := gen.Example(seed)
		verdicts := []Verdict{judge(tab.total(), tab.k)}
		hidden := 0
		for _, p := range tab.parts {
			v := judge(p, tab.k)
			if verdicts = append(verdicts, v); v == Few {
				hidden += p.N
			}
		}
		breaches, _ := Audit(tab.releases(verdicts), tab.k)
		leaks := verdicts[0] == Shown && hidden > 0 && hidden < tab.k
		if leaks {
			small++
		}
		if len(breaches) > 0 {
			exposed++
		}
		if leaks != (len(breaches) > 0) {
			t.Fatalf("%+v hides %d people: %+v", tab, hidden, breaches)
		}
	}
	if exposed < 300 {
		t.Errorf("only %d of 2000 tables were exposed (%d should be): the test is blind", exposed, small)
	}
}

func TestTheOrderOfPartsDoesNotMatter(t *testing.T) {
	gen := tables(9)
	rapid.Check(t, func(t *rapid.T) {
		tab := gen.Draw(t, "table")
		byID := map[string]Verdict{}
		for i, v := range Suppress(tab.total(), tab.parts, tab.k)[1:] {
			byID[tab.parts[i].ID] = v
		}
		other := rapid.Permutation(tab.parts).Draw(t, "other order")
		for i, v := range Suppress(tab.total(), other, tab.k)[1:] {
			if byID[other[i].ID] != v {
				t.Fatalf("%s is %s or %s", other[i].ID, byID[other[i].ID], v)
			}
		}
	})
}

func TestNothingIsHiddenWhenEveryPartHasEnough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(1, 9).Draw(t, "k")
		tab := table{k: k, parts: cells(rapid.SliceOfN(rapid.IntRange(k, 30), 1, 20).Draw(t, "sizes")...)}
		for _, v := range Suppress(tab.total(), tab.parts, k) {
			if v != Shown {
				t.Fatalf("%s", v)
			}
		}
	})
}

func people(s string) []string { return strings.Split(s, "") }

func TestAudit(t *testing.T) {
	for _, tc := range []struct {
		rule     string
		released []string // each letter a person
		k        int
		want     []string // people of the breach, then the releases it comes from
	}{
		{"nothing released, nothing known", nil, 5, nil},
		{"a group of enough", []string{"abcde"}, 5, nil},
		{"a group of too few", []string{"abcd"}, 5, []string{"abcd<0"}},
		{"a quarter's newcomers follow from two totals", []string{"abcde", "abcdefg"}, 5, []string{"fg<01"}},
		{"enough newcomers are a group", []string{"abcde", "abcdefghij"}, 5, nil},
		{"overlapping cuts alone betray nobody", []string{"abcdefg", "fghijkl"}, 5, nil},
		{"a cut of two ways with its total", []string{"abcdef", "efghij", "abcdefghij"}, 3, []string{"ef<012"}},
		{"three ways to halve", []string{"abcd", "cdef", "efab"}, 3, []string{"ab<012", "cd<012", "ef<012"}},
		{"a person named twice counts once", []string{"abcdd"}, 5, []string{"abcd<0"}},
		{"the same release twice tells nothing new", []string{"abcdef", "abcdef"}, 5, nil},
		{"a union of atoms that are not known themselves", []string{"abXYZUV", "cdXYZUV", "acXYZUVW", "bdXYZUV", "abcdXYZUV", "WXYZUV"}, 4, []string{"W<", "ab<", "cd<", "ac<", "bd<"}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			var released []Population
			for i, s := range tc.released {
				released = append(released, Population{fmt.Sprint(i), people(s)})
			}
			breaches, complete := Audit(released, tc.k)
			if !complete {
				t.Fatal("the search gave up")
			}
			var got []string
			for _, b := range breaches {
				got = append(got, strings.Join(b.People, "")+"<"+strings.Join(b.From, ""))
			}
			slices.Sort(got)
			if tc.want != nil && strings.HasSuffix(tc.want[0], "<") {
				for i := range got {
					got[i] = got[i][:strings.Index(got[i], "<")+1]
				}
			}
			slices.Sort(tc.want)
			if !reflect.DeepEqual(got, tc.want) {
				t.Errorf("%v, want %v", got, tc.want)
			}
		})
	}
}

func TestASearchThatGivesUpSaysSo(t *testing.T) {
	// Sixty people each in a pair with a stranger of the next: many combinations, all
	// pairs of singles, and a minimum far above them.
	var released []Population
	for i := range 60 {
		released = append(released, Population{fmt.Sprint(i), []string{fmt.Sprint("p", i), fmt.Sprint("q", i), fmt.Sprint("hub", i%2)}})
	}
	if _, complete := Audit(released, 30); complete {
		t.Error("a search of more than two million sets was called complete")
	}
}

const prime = 1<<31 - 1

func powmod(a, e uint64) uint64 {
	r := uint64(1)
	for ; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r * a % prime
		}
		a = a * a % prime
	}
	return r
}

// rank over another prime field than the auditor's.
func rank(m [][]uint64) int {
	r := 0
	for c := 0; len(m) > 0 && c < len(m[0]) && r < len(m); c++ {
		p := slices.IndexFunc(m[r:], func(row []uint64) bool { return row[c] != 0 })
		if p < 0 {
			continue
		}
		m[r], m[r+p] = m[r+p], m[r]
		inv := powmod(m[r][c], prime-2)
		for i := r + 1; i < len(m); i++ {
			f := m[i][c] * inv % prime
			for j := range m[i] {
				m[i][j] = (m[i][j] + prime - f*m[r][j]%prime) % prime
			}
		}
		r++
	}
	return r
}

// apart are the people of populations, those together who are in the same ones.
func apart(released []Population) [][]string {
	in := map[string]string{}
	for i, p := range released {
		for _, person := range slices.Compact(slices.Sorted(slices.Values(p.People))) {
			in[person] += fmt.Sprint(i, " ")
		}
	}
	byKey := map[string][]string{}
	for _, person := range slices.Sorted(maps.Keys(in)) {
		byKey[in[person]] = append(byKey[in[person]], person)
	}
	var out [][]string
	for _, key := range slices.Sorted(maps.Keys(byKey)) {
		out = append(out, byKey[key])
	}
	return out
}

// exposed tries every union of atoms, by comparing ranks.
func exposed(released []Population, k int) map[string]bool {
	atoms := apart(released)
	build := func(extra uint) [][]uint64 {
		var m [][]uint64
		for i := range released {
			row := make([]uint64, len(atoms))
			for j, a := range atoms {
				if slices.Contains(released[i].People, a[0]) {
					row[j] = 1
				}
			}
			m = append(m, row)
		}
		if extra > 0 {
			row := make([]uint64, len(atoms))
			for j := range atoms {
				row[j] = uint64(extra >> j & 1)
			}
			m = append(m, row)
		}
		return m
	}
	base, out := rank(build(0)), map[string]bool{}
	for set := uint(1); set < 1<<len(atoms); set++ {
		var who []string
		for j, a := range atoms {
			if set>>j&1 == 1 {
				who = append(who, a...)
			}
		}
		if len(who) < k && rank(build(set)) == base {
			slices.Sort(who)
			out[strings.Join(who, "")] = true
		}
	}
	return out
}

func TestTheAuditorFindsWhatTryingEveryUnionFinds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(2, 6).Draw(t, "k")
		var released []Population
		for i, s := range rapid.SliceOfN(rapid.StringMatching(`[a-j]{1,9}`), 1, 6).Draw(t, "released") {
			released = append(released, Population{fmt.Sprint(i), people(s)})
		}
		want := exposed(released, k)
		breaches, complete := Audit(released, k)
		if !complete {
			t.Fatal("the search gave up")
		}
		found := map[string]bool{}
		for _, b := range breaches {
			found[strings.Join(b.People, "")] = true
			if !want[strings.Join(b.People, "")] || len(b.From) == 0 {
				t.Fatalf("%+v does not follow", b)
			}
		}
		for w := range want {
			if !coveredExactly(w, found) {
				t.Fatalf("%q follows and was not reported: %v", w, found)
			}
		}
	})
}

// coveredExactly reports whether a group is put together from reported ones.
func coveredExactly(group string, found map[string]bool) bool {
	if group == "" {
		return true
	}
	for f := range found {
		rest, inside := group, true
		for _, r := range f {
			if inside = strings.ContainsRune(rest, r); !inside {
				break
			}
			rest = strings.Replace(rest, string(r), "", 1)
		}
		if inside && coveredExactly(rest, found) {
			return true
		}
	}
	return false
}

func BenchmarkAuditADepartmentOfFourWaves(b *testing.B) {
	var released []Population
	for wave := range 4 {
		all := Population{ID: fmt.Sprint("all", wave)}
		for d := range 20 {
			p := Population{ID: fmt.Sprint(d, "/", wave)}
			for n := range 45 {
				if (n*7+d+wave*13)%5 > 1 {
					p.People = append(p.People, fmt.Sprint(d, "-", n))
				}
			}
			all.People = append(all.People, p.People...)
			released = append(released, p)
		}
		released = append(released, all)
	}
	for b.Loop() {
		Audit(released, 5)
	}
}
