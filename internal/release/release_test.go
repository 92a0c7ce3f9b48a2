package release

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"laurel/internal/disclosure"
	"laurel/internal/id"
)

func people(from, n int) []id.Person {
	out := make([]id.Person, n)
	for i := range out {
		out[i] = id.Person(fmt.Sprintf("p%03d", from+i))
	}
	return out
}

// table makes a department cut of divisions with so many answers each.
func table(f Figure, atEnd bool, sizes ...int) []Cut {
	cuts := []Cut{{Dimension: Everybody}}
	from := 0
	for i, n := range sizes {
		who := people(from, n)
		from += n
		cuts = append(cuts, Cut{Dimension: ByDivision, Value: fmt.Sprintf("d%d", i), Invited: n, People: who, Figures: []Candidate{{Figure: f, People: who, OneMind: atEnd}}})
		cuts[0].People = append(cuts[0].People, who...)
		cuts[0].Invited += n
	}
	cuts[0].Figures = []Candidate{{Figure: f, People: cuts[0].People, OneMind: atEnd}}
	return cuts
}

func scale() Figure {
	mean, sd, top := 3.6667, 1.2, 0.5
	return Figure{Name: "q", Kind: Choice, Mean: &mean, SD: &sd, TopTwo: &top, Counts: []ChoiceCount{{Value: "1", Count: 2}, {Value: "2", Count: 3}}}
}

func TestWhatIsShown(t *testing.T) {
	for _, tc := range []struct {
		rule  string
		sizes []int
		want  []string // per cut, the department first
	}{
		{"enough everywhere shows everything", []int{10, 12}, []string{"all", "all", "all"}},
		{"under five is hidden, and the next smallest with it", []int{4, 10, 12}, []string{"all", "FEW", "COMPLEMENTARY", "all"}},
		{"small ones that make ten together hide nobody else", []int{4, 4, 4, 12}, []string{"all", "FEW", "FEW", "FEW", "all"}},
		{"what a shown spread leaves of the department's is ten people at least", []int{3, 4, 12}, []string{"all", "FEW", "FEW", "COMPLEMENTARY"}},
		{"five to nine show a mean without its spread", []int{20, 5, 6}, []string{"all", "all", "SPREAD", "SPREAD"}},
		{"the spread of five to nine does not follow from the others'", []int{20, 12, 6}, []string{"all", "all", "COMPLEMENTARY", "SPREAD"}},
		{"a department under five shows nothing", []int{2, 2}, []string{"FEW", "FEW", "FEW"}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			for i, r := range decide(5, table(scale(), false, tc.sizes...)) {
				q, got := r.Questions[0], "all"
				if q.Suppressed != nil {
					got = string(*q.Suppressed)
				}
				if got != tc.want[i] {
					t.Errorf("cut %d: %s, want %s", i, got, tc.want[i])
				}
				if got != "all" && (q.SD != nil || q.TopTwo != nil || q.Counts != nil) {
					t.Errorf("cut %d: numbers are left: %+v", i, q)
				}
				switch got {
				case "SPREAD":
					if q.N == nil || *q.Mean != 3.5 {
						t.Errorf("the mean of a few is told exactly: %v", q.Mean)
					}
				case "FEW", "COMPLEMENTARY":
					if q.N != nil || q.Mean != nil {
						t.Errorf("cut %d: a hidden group has a number: %+v", i, q)
					}
				}
			}
		})
	}
}

func TestARoundedMeanAtAnEndOfTheScaleIsNotShown(t *testing.T) {
	low, high := 1.0, 5.0
	for mean, shown := range map[float64]bool{4.8: false, 4.7: true, 1.2: false, 3: true} {
		f := scale()
		f.Mean = &mean
		f.Low, f.High = &low, &high
		q := show(Candidate{Figure: f, People: people(0, 6)}, disclosure.Shown, 5, 0)
		if (q.Mean != nil) != shown {
			t.Errorf("a mean of %v is shown as %v", mean, q.Mean)
		}
	}
}

func TestAColleaguesDivisionIsNotReadAsTheDepartment(t *testing.T) {
	for _, tc := range []struct {
		rule  string
		sizes []int
		wide  bool
	}{
		{"one division", []int{24}, false},
		{"two divisions, each the other's rest", []int{24, 30}, false},
		{"three divisions", []int{24, 30, 12}, true},
		{"two of three too small to hide one another", []int{24, 2, 2}, false},
		{"nobody in a division", nil, false},
	} {
		if got := wide(5, table(scale(), false, tc.sizes...)); got != tc.wide {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
}

func TestAllOfOneMindShowsOnlyThat(t *testing.T) {
	q := decide(5, table(scale(), true, 30))[0].Questions[0]
	if q.Suppressed == nil || *q.Suppressed != Unanimous || q.N == nil || q.Mean != nil || q.Counts != nil {
		t.Errorf("%+v", q)
	}
}

func TestOfTextOnlyTheNumberIsShown(t *testing.T) {
	out := decide(5, table(Figure{Name: "words", Kind: Text}, false, 7, 3))
	if q := out[1].Questions[0]; q.N != nil || *q.Suppressed != Complementary {
		t.Errorf("%+v", q)
	}
	if q := out[0].Questions[0]; *q.N != 10 || q.Suppressed != nil {
		t.Errorf("%+v", q)
	}
}

// yesNo is a figure of people of whom some said yes.
func yesNo(who []id.Person, yes int) Candidate {
	return Candidate{
		Figure:  Figure{Name: "q", Kind: Choice, Counts: []ChoiceCount{{Value: "yes", Count: yes}, {Value: "no", Count: len(who) - yes}}},
		People:  who,
		OneMind: len(who) > 0 && (yes == 0 || yes == len(who)),
	}
}

// Whatever is shown, nothing follows from it about a group that is too small: neither
// its number nor how its answers are spread.
func TestNothingFollowsAboutASmallGroup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sizes := rapid.SliceOfN(rapid.IntRange(0, 24), 1, 12).Draw(t, "sizes")
		k := rapid.IntRange(5, 8).Draw(t, "k")
		cuts := table(Figure{}, false, sizes...)
		var whole []id.Person
		said := 0
		for i := range cuts[1:] {
			// Some people answer the survey and leave this question out.
			who := cuts[i+1].People[:rapid.IntRange(0, len(cuts[i+1].People)).Draw(t, "answered")]
			yes := rapid.IntRange(0, len(who)).Draw(t, "yes")
			cuts[i+1].Figures = []Candidate{yesNo(who, yes)}
			whole, said = append(whole, who...), said+yes
		}
		cuts[0].Figures = []Candidate{yesNo(whole, said)}
		var shown []disclosure.Population
		rest, yes, spread := len(whole), said, false
		for i, r := range decide(k, cuts) {
			q := r.Questions[0]
			if q.N != nil {
				if *q.N < k {
					t.Fatalf("a group of %d is shown under a minimum of %d", *q.N, k)
				}
				shown = append(shown, disclosure.Population{ID: string(r.Division), People: names(cuts[i].Figures[0].People)})
			}
			switch {
			case q.Counts == nil:
			case i == 0:
				spread = true
			default:
				rest, yes = rest-*q.N, yes-q.Counts[0].Count
			}
		}
		if breaches, complete := disclosure.Audit(shown, k); len(breaches) > 0 || !complete {
			t.Fatalf("%v", breaches)
		}
		if spread && rest > 0 && (rest < 2*k || yes == 0 || yes == rest) {
			t.Fatalf("how %d people answered follows by subtraction: %d said yes", rest, yes)
		}
	})
}

// asked is a question of a department in divisions and ranks, and one that is asked of those
// who said yes to it, of whom some leave it out.
func asked(t *rapid.T) []Cut {
	cuts := []Cut{{Dimension: Everybody}}
	divisions, ranks := rapid.IntRange(1, 5).Draw(t, "divisions"), rapid.IntRange(1, 3).Draw(t, "ranks")
	for d := range divisions {
		cuts = append(cuts, Cut{Dimension: ByDivision, Value: fmt.Sprint("d", d)})
	}
	for r := range ranks {
		cuts = append(cuts, Cut{Dimension: ByRank, Value: fmt.Sprint("r", r)})
	}
	yes := make([]int, len(cuts))
	for i := range cuts {
		cuts[i].Figures = make([]Candidate, 2)
		cuts[i].Figures[1].Unasked = []Unasked{{Of: "parent"}}
	}
	for i, p := range people(0, rapid.IntRange(5, 60).Draw(t, "people")) {
		said, left := rapid.IntRange(0, 4).Draw(t, "yes") > 0, rapid.IntRange(0, 9).Draw(t, "left") == 0
		for _, c := range []int{0, 1 + rapid.IntRange(0, divisions-1).Draw(t, "division"), 1 + divisions + i%ranks} {
			cuts[c].People = append(cuts[c].People, p)
			if said {
				yes[c]++
			}
			if said && !left {
				cuts[c].Figures[1].People = append(cuts[c].Figures[1].People, p)
			} else {
				cuts[c].Figures[1].Unasked[0].People = append(cuts[c].Figures[1].Unasked[0].People, p)
			}
		}
	}
	for i := range cuts {
		f := yesNo(cuts[i].People, yes[i])
		f.Name = "parent"
		who := cuts[i].Figures[1]
		cuts[i].Figures = []Candidate{f, {Figure: Figure{Name: "child", Kind: Text}, People: who.People, Unasked: who.Unasked}}
	}
	return cuts
}

// followsOfUnasked are the small groups of people not asked that follow from the two n's
// where the answers that decide are hidden.
func followsOfUnasked(cuts []Cut, out []Release, k int) (small []disclosure.Breach) {
	var told []disclosure.Population
	hidden := map[string]bool{}
	for i, r := range out {
		parent, child := r.Questions[0], r.Questions[1]
		if parent.Counts != nil || child.N != nil {
			told = append(told, disclosure.Population{ID: fmt.Sprint(i), People: names(cuts[i].Figures[1].Unasked[0].People)})
		}
		hidden[fmt.Sprint(i)] = parent.Counts == nil
	}
	all, _ := disclosure.Audit(told, k)
	for _, b := range all {
		if slices.ContainsFunc(b.From, func(name string) bool { return hidden[name] }) {
			small = append(small, b)
		}
	}
	return small
}

func TestAConditionalQuestionDoesNotCountWhoWasNotAsked(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.IntRange(5, 8).Draw(t, "k")
		cuts := asked(t)
		out := decide(k, cuts)
		if small := followsOfUnasked(cuts, out, k); len(small) > 0 {
			t.Fatalf("the two n's count %v", small)
		}
		var shown []disclosure.Population
		for i, r := range out {
			if r.Questions[1].N != nil {
				shown = append(shown, disclosure.Population{ID: fmt.Sprint(i), People: names(cuts[i].Figures[1].People)})
			}
		}
		if breaches, complete := disclosure.Audit(shown, k); len(breaches) > 0 || !complete {
			t.Fatalf("%v", breaches)
		}
	})
	// Without the rule it is not so.
	exposed := 0
	for seed := range 200 {
		cuts := rapid.Custom(asked).Example(seed)
		if small := followsOfUnasked(cuts, decide(5, unconditional(cuts)), 5); len(small) > 0 {
			exposed++
		}
	}
	if exposed < 20 {
		t.Errorf("without the rule %d of 200 departments are exposed: the test is blind", exposed)
	}
}

func TestWhereTheAnswersThatDecideAreShownAConditionHidesNothing(t *testing.T) {
	cuts := func(n, no int) []Cut {
		all := people(0, n)
		parent := yesNo(all, n-no)
		parent.Name = "parent"
		mean, low, high := 0.5, 0.0, 1.0
		parent.Mean, parent.Low, parent.High = &mean, &low, &high
		child := Candidate{Figure: Figure{Name: "child", Kind: Text}, People: all[no:], Unasked: []Unasked{{"parent", all[:no]}}}
		return []Cut{{Dimension: Everybody, People: all, Figures: []Candidate{parent, child}}}
	}
	for _, tc := range []struct {
		rule  string
		n, no int
		shown bool
	}{
		{"two of seven said no, and their answers are hidden", 7, 2, false},
		{"three of thirty said no, and that is shown", 30, 3, true},
	} {
		if q := decide(5, cuts(tc.n, tc.no))[0].Questions[1]; (q.N != nil) != tc.shown {
			t.Errorf("%s: %+v", tc.rule, q)
		}
	}
	several := cuts(30, 3)
	several[0].Figures[1].Unasked[0].Of = ""
	if q := decide(5, several)[0].Questions[1]; q.N != nil || *q.Suppressed != Complementary {
		t.Errorf("no figure tells how many meet a condition on two answers, and n does: %+v", q)
	}
}
