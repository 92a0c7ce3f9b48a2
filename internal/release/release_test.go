package release

import (
	"fmt"
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
	cuts := []Cut{{}}
	from := 0
	for i, n := range sizes {
		who := people(from, n)
		from += n
		cuts = append(cuts, Cut{Division: id.Division(fmt.Sprintf("d%d", i)), Invited: n, People: who, Figures: []Candidate{{Figure: f, People: who, AtEnd: atEnd}}})
		cuts[0].People = append(cuts[0].People, who...)
		cuts[0].Invited += n
	}
	cuts[0].Figures = []Candidate{{Figure: f, People: cuts[0].People, AtEnd: atEnd}}
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
		{"two small ones that make five together hide nobody else", []int{3, 4, 12}, []string{"all", "FEW", "FEW", "all"}},
		{"five to nine show a mean without its spread", []int{10, 5}, []string{"all", "all", "SPREAD"}},
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
					if q.N != nil || q.Mean != nil || r.Respondents != nil {
						t.Errorf("cut %d: a hidden group has a number: %+v", i, r)
					}
				}
			}
		})
	}
}

func TestAllOfOneMindAtAnEndShowsOnlyThat(t *testing.T) {
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

// Whatever is shown, no group under the minimum follows from it.
func TestNoSmallGroupFollows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sizes := rapid.SliceOfN(rapid.IntRange(0, 14), 1, 12).Draw(t, "sizes")
		k := rapid.IntRange(5, 8).Draw(t, "k")
		cuts := table(scale(), false, sizes...)
		// Some people answer the survey and leave this question out.
		for i := range cuts[1:] {
			f := &cuts[i+1].Figures[0]
			f.People = f.People[:rapid.IntRange(0, len(f.People)).Draw(t, "answered")]
		}
		cuts[0].Figures[0].People = nil
		for _, c := range cuts[1:] {
			cuts[0].Figures[0].People = append(cuts[0].Figures[0].People, c.Figures[0].People...)
		}
		var shown []disclosure.Population
		for i, r := range decide(k, cuts) {
			if q := r.Questions[0]; q.N != nil {
				if *q.N < k {
					t.Fatalf("a group of %d is shown under a minimum of %d", *q.N, k)
				}
				shown = append(shown, disclosure.Population{ID: string(r.Division), People: names(cuts[i].Figures[0].People)})
			}
		}
		if breaches, complete := disclosure.Audit(shown, k); len(breaches) > 0 || !complete {
			t.Fatalf("%v", breaches)
		}
	})
}
