package assign

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// small are inputs that can be solved by trying everything.
func small() *rapid.Generator[Input] {
	return rapid.Custom(func(t *rapid.T) Input {
		division := rapid.SampledFrom([]string{"", "a", "b"})
		topics := []string{"x", "y"}
		weight := rapid.IntRange(0, 9)
		in := Input{
			PerNomination: rapid.IntRange(1, 2).Draw(t, "per nomination"),
			Seed:          rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "seed"),
			Weights: Weights{
				weight.Draw(t, "expertise"), weight.Draw(t, "own division"), weight.Draw(t, "same division"),
				weight.Draw(t, "guest"), weight.Draw(t, "guest primary"), weight.Draw(t, "load"),
			},
		}
		var all []Pair
		for i := range rapid.IntRange(1, 4).Draw(t, "reviewers") {
			r := Reviewer{ID: fmt.Sprint("r", i), Division: division.Draw(t, "division"), Capacity: rapid.IntRange(0, 3).Draw(t, "capacity"), Guest: rapid.Bool().Draw(t, "guest"), Expertise: map[string]int{}}
			for _, topic := range topics {
				if level := rapid.IntRange(0, 3).Draw(t, "level"); level > 0 {
					r.Expertise[topic] = level
				}
			}
			in.Reviewers = append(in.Reviewers, r)
		}
		for i := range rapid.IntRange(1, 4).Draw(t, "nominations") {
			n := Nomination{ID: fmt.Sprint("n", i), Division: division.Draw(t, "division"), Topics: topics[:rapid.IntRange(0, 2).Draw(t, "topics")]}
			in.Nominations = append(in.Nominations, n)
			for _, r := range in.Reviewers {
				all = append(all, Pair{n.ID, r.ID})
			}
		}
		fixed := map[string]int{}
		previous := rapid.Bool().Draw(t, "with a previous plan")
		for _, p := range all {
			switch r := in.Reviewers[slices.IndexFunc(in.Reviewers, func(r Reviewer) bool { return r.ID == p.Reviewer })]; rapid.IntRange(0, 9).Draw(t, "pair") {
			case 0:
				in.Conflicts = append(in.Conflicts, Conflict{p, Declared})
			case 1:
				in.Forbidden = append(in.Forbidden, p)
			case 2:
				if fixed[p.Nomination] < in.PerNomination && fixed[p.Reviewer] < r.Capacity {
					fixed[p.Nomination]++
					fixed[p.Reviewer]++
					in.Fixed = append(in.Fixed, Placed{Pair: p})
				}
			}
			if previous && rapid.IntRange(0, 2).Draw(t, "was in the plan") == 0 {
				in.Previous = append(in.Previous, Placed{p, Role(rapid.IntRange(1, in.PerNomination).Draw(t, "role"))})
			}
		}
		return in
	})
}

// value is what plans are compared by, as the package comment says it, computed without
// any of the code under test.
type value struct{ squares, moved, cost int }

func (v value) less(w value) bool {
	return v.squares < w.squares || v.squares == w.squares && (v.moved < w.moved || v.moved == w.moved && v.cost < w.cost)
}

func valueOf(in Input, pairs map[Pair]bool) (v value) {
	for _, n := range in.Nominations {
		missing, divisions := in.PerNomination, map[string]int{}
		for _, r := range in.Reviewers {
			p := Pair{n.ID, r.ID}
			if !pairs[p] {
				continue
			}
			missing--
			if !slices.ContainsFunc(in.Previous, func(q Placed) bool { return q.Pair == p }) {
				v.moved++
			}
			if len(n.Topics) > 0 {
				lacking := 3 * len(n.Topics)
				for _, t := range n.Topics {
					lacking -= r.Expertise[t]
				}
				v.cost += in.Weights.Expertise * lacking / (3 * len(n.Topics))
			}
			if r.Guest {
				v.cost += in.Weights.Guest
			}
			if r.Division != "" {
				if r.Division == n.Division {
					v.cost += in.Weights.OwnDivision
				}
				v.cost += in.Weights.SameDivision * divisions[r.Division]
				divisions[r.Division]++
			}
		}
		v.squares += missing * missing
	}
	for _, r := range in.Reviewers {
		load := 0
		for _, n := range in.Nominations {
			if pairs[Pair{n.ID, r.ID}] {
				load++
			}
		}
		v.cost += in.Weights.Load * load * load
	}
	return v
}

// best is the value of the best of all plans there are, among those that decide one pair
// as demanded.
func best(in Input, demanded map[Pair]bool) (best value, any bool) {
	chosen, load := map[Pair]bool{}, map[string]int{}
	var from func(n, r, got int)
	from = func(n, r, got int) {
		if n == len(in.Nominations) {
			if v := valueOf(in, chosen); !any || v.less(best) {
				best, any = v, true
			}
			return
		}
		if r == len(in.Reviewers) {
			from(n+1, 0, 0)
			return
		}
		p, who := Pair{in.Nominations[n].ID, in.Reviewers[r].ID}, in.Reviewers[r]
		fixed := slices.ContainsFunc(in.Fixed, func(q Placed) bool { return q.Pair == p })
		barred := slices.Contains(in.Forbidden, p) || slices.ContainsFunc(in.Conflicts, func(c Conflict) bool { return c.Pair == p })
		must, decided := demanded[p]
		if !fixed && (!decided || !must) {
			from(n, r+1, got)
		}
		if !barred && got < in.PerNomination && load[who.ID] < who.Capacity && (!decided || must) {
			chosen[p] = true
			load[who.ID]++
			from(n, r+1, got+1)
			load[who.ID]--
			delete(chosen, p)
		}
	}
	from(0, 0, 0)
	return best, any
}

func solve(t interface{ Fatal(...any) }, in Input) *Plan {
	plan, err := Solve(in)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func pairsOf(p *Plan) map[Pair]bool {
	out := map[Pair]bool{}
	for _, a := range p.Assignments {
		out[a.Pair] = true
	}
	return out
}

func TestNoPlanIsBetter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		plan := solve(t, in)
		want, _ := best(in, nil)
		if got := valueOf(in, pairsOf(plan)); got != want {
			t.Fatalf("%+v, the best of all plans is %+v", got, want)
		}
		if int(plan.Cost.Sum()) != want.cost {
			t.Fatalf("the plan says it costs %+v, it costs %d", plan.Cost, want.cost)
		}
	})
}

func TestAPlanKeepsToWhatIsGiven(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		plan := solve(t, in)
		pairs := pairsOf(plan)
		if len(pairs) != len(plan.Assignments) {
			t.Fatal("a pair is in the plan twice")
		}
		for _, c := range in.Conflicts {
			if pairs[c.Pair] {
				t.Fatalf("%v is in conflict", c.Pair)
			}
		}
		for _, p := range in.Forbidden {
			if pairs[p] {
				t.Fatalf("%v is forbidden", p)
			}
		}
		for _, p := range in.Fixed {
			if !pairs[p.Pair] {
				t.Fatalf("%v is fixed", p.Pair)
			}
		}
		for _, l := range plan.Loads {
			if l.Reviews > l.Capacity {
				t.Fatalf("%+v", l)
			}
		}
		roles, got := map[string][]Role{}, 0
		for _, a := range plan.Assignments {
			roles[a.Nomination] = append(roles[a.Nomination], a.Role)
		}
		for _, n := range in.Nominations {
			got += len(roles[n.ID])
			for i, role := range roles[n.ID] {
				if int(role) != i+1 {
					t.Fatalf("%s has the roles %v", n.ID, roles[n.ID])
				}
			}
			short := slices.ContainsFunc(plan.Unmet, func(u Need) bool { return u.Nomination == n.ID && u.Got == len(roles[n.ID]) })
			if short != (len(roles[n.ID]) < in.PerNomination) {
				t.Fatalf("%s has %d reviewers, unmet needs are %+v", n.ID, len(roles[n.ID]), plan.Unmet)
			}
		}
		if plan.Missing != in.PerNomination*len(in.Nominations)-got {
			t.Fatalf("%d missing", plan.Missing)
		}
	})
}

func TestEveryReviewerWhoCouldNotHelpHasAReason(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		plan := solve(t, in)
		pairs := pairsOf(plan)
		for _, need := range plan.Unmet {
			for _, r := range in.Reviewers {
				obstacle := slices.ContainsFunc(need.Obstacles, func(o Obstacle) bool { return o.Reviewer == r.ID })
				if obstacle == pairs[Pair{need.Nomination, r.ID}] {
					t.Fatalf("%s reviews %s: %v, obstacles %+v", r.ID, need.Nomination, !obstacle, need.Obstacles)
				}
			}
		}
	})
}

// text is all that a plan says.
func text(p *Plan) string {
	return fmt.Sprintf("%+v\n%+v\n%+v\n%v %v %v %+v", p.Assignments, p.Loads, p.Unmet, p.Missing, p.Added, p.Dropped, p.Cost)
}

func TestAPlanDoesNotDependOnTheOrderOfItsInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		other := in
		other.Nominations = rapid.Permutation(in.Nominations).Draw(t, "nominations")
		other.Reviewers = rapid.Permutation(in.Reviewers).Draw(t, "reviewers")
		other.Conflicts = rapid.Permutation(in.Conflicts).Draw(t, "conflicts")
		other.Fixed = rapid.Permutation(in.Fixed).Draw(t, "fixed")
		other.Previous = rapid.Permutation(in.Previous).Draw(t, "previous")
		if a, b := text(solve(t, in)), text(solve(t, other)); a != b {
			t.Fatalf("%s\n\nand in another order\n\n%s", a, b)
		}
	})
	in := department(40, 8, 3)
	first := text(solve(t, in))
	slices.Reverse(in.Nominations)
	slices.Reverse(in.Reviewers)
	slices.Reverse(in.Conflicts)
	if text(solve(t, in)) != first {
		t.Error("a larger plan depends on the order of its input")
	}
}

func TestTheSeedDecidesBetweenEquallyGoodPlans(t *testing.T) {
	in := Input{PerNomination: 1, Weights: DefaultWeights}
	for i := range 6 {
		in.Nominations = append(in.Nominations, Nomination{ID: fmt.Sprint("n", i)})
		in.Reviewers = append(in.Reviewers, Reviewer{ID: fmt.Sprint("r", i), Capacity: 1})
	}
	plans := map[string]bool{}
	for seed := range 10 {
		in.Seed = fmt.Sprint(seed)
		plans[text(solve(t, in))] = true
	}
	if len(plans) < 5 {
		t.Errorf("ten seeds give %d plans", len(plans))
	}
}

func TestPrimaryReviewersAreTheBestChoiceAmongThePairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		plan := solve(t, in)
		of, primary := map[string][]string{}, map[string]string{}
		for _, a := range plan.Assignments {
			of[a.Nomination] = append(of[a.Nomination], a.Reviewer)
			if a.Role == Primary {
				primary[a.Nomination] = a.Reviewer
			}
		}
		worthOf := func(primary map[string]string) (v value) {
			count := map[string]int{}
			for _, n := range in.Nominations {
				id, ok := primary[n.ID]
				if !ok {
					continue
				}
				r := in.Reviewers[slices.IndexFunc(in.Reviewers, func(r Reviewer) bool { return r.ID == id })]
				if !slices.Contains(in.Previous, Placed{Pair{n.ID, id}, Primary}) {
					v.moved++
				}
				one := Input{Nominations: []Nomination{n}, Reviewers: []Reviewer{r}, PerNomination: 1, Weights: Weights{Expertise: in.Weights.Expertise}}
				v.cost += valueOf(one, map[Pair]bool{{n.ID, id}: true}).cost
				if r.Guest {
					v.cost += in.Weights.GuestPrimary
				}
				v.cost += in.Weights.Load * (2*count[id] + 1)
				count[id]++
			}
			return v
		}
		got, trial := worthOf(primary), map[string]string{}
		var try func(i int)
		try = func(i int) {
			if i == len(in.Nominations) {
				if v := worthOf(trial); v.less(got) {
					t.Fatalf("primary reviewers %v are %+v, %v would be %+v", primary, got, trial, v)
				}
				return
			}
			n := in.Nominations[i].ID
			if len(of[n]) == 0 {
				try(i + 1)
			}
			for _, r := range of[n] {
				trial[n] = r
				try(i + 1)
			}
		}
		try(0)
	})
}

func TestExplanationsNameTheBestPlanThatDecidesOtherwise(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := small().Draw(t, "input")
		plan := solve(t, in)
		pairs := pairsOf(plan)
		n, r := rapid.SampledFrom(in.Nominations).Draw(t, "nomination"), rapid.SampledFrom(in.Reviewers).Draw(t, "reviewer")
		p := Pair{n.ID, r.ID}
		x, ok := plan.Explain(p.Nomination, p.Reviewer)
		if !ok || x.Assigned != pairs[p] || len(x.Reasons) == 0 {
			t.Fatalf("%+v", x)
		}
		want, possible := best(in, map[Pair]bool{p: !pairs[p]})
		if possible != (x.Otherwise != nil) {
			t.Fatalf("another plan is possible: %v; %+v", possible, x)
		}
		if !possible {
			return
		}
		for _, q := range x.Otherwise.Dropped {
			delete(pairs, q)
		}
		for _, q := range x.Otherwise.Added {
			pairs[q] = true
		}
		if pairs[p] == x.Assigned {
			t.Fatalf("the other plan decides the pair the same way: %+v", x)
		}
		was := valueOf(in, pairsOf(plan))
		got := valueOf(in, pairs)
		if got != want {
			t.Fatalf("the other plan is %+v, the best is %+v; %+v", got, want, x.Otherwise)
		}
		if got.moved-was.moved != x.Otherwise.Moved || got.cost-was.cost != int(x.Otherwise.Cost.Sum()) {
			t.Fatalf("from %+v to %+v is not %+v", was, got, x.Otherwise)
		}
	})
}

// committee is two nominations and four reviewers, who cost by themselves
//
//	on n1: anna 20 + 40, bela 40, carl 60, dora 60 + 5; anna and bela together 30 more
//	on n2: anna 20, bela 60, carl 0, dora 60 + 5
//
// and for one review 12, for two 48.
func committee() Input {
	return Input{
		PerNomination: 2,
		Weights:       Weights{Expertise: 60, OwnDivision: 40, SameDivision: 30, Guest: 5, GuestPrimary: 30, Load: 12},
		Nominations:   []Nomination{{"n1", "cardiology", []string{"research"}}, {"n2", "nephrology", []string{"teaching"}}},
		Reviewers: []Reviewer{
			{ID: "anna", Division: "cardiology", Expertise: map[string]int{"research": 2, "teaching": 2}, Capacity: 2},
			{ID: "bela", Division: "cardiology", Expertise: map[string]int{"research": 3}, Capacity: 2},
			{ID: "carl", Division: "geriatrics", Expertise: map[string]int{"teaching": 3}, Capacity: 2},
			{ID: "dora", Capacity: 2, Guest: true},
		},
	}
}

func reviewers(p *Plan, nomination string) string {
	var out []string
	for _, a := range p.Assignments {
		if a.Nomination == nomination {
			out = append(out, a.Reviewer)
		}
	}
	return strings.Join(out, " ")
}

func TestWhoReviewsWhat(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		change func(in *Input)
		n1, n2 string // the primary reviewer first
	}{
		// 40 + 65, 0 + 20 and four times 12 are 173. Carl twice, for dora, would be 100, 20 and 72.
		{"everybody once, where they know most", nil, "bela dora", "carl anna"},
		{"a conflict bars", func(in *Input) { in.Conflicts = []Conflict{{Pair{"n2", "carl"}, Derived}} }, "bela carl", "anna dora"},
		// 100, 65 and carl twice, 72, are 237; bela and anna on n1 would be 130, 65 and 48.
		{"what is forbidden is not chosen", func(in *Input) { in.Forbidden = []Pair{{"n1", "dora"}, {"n2", "anna"}} }, "bela carl", "carl dora"},
		// 125, 20 and 72 are 217. Bela for dora would be 130, 20 and 72; bela for anna on n2 125, 60 and 48.
		{"a fixed pair stays", func(in *Input) { in.Fixed = []Placed{{Pair{"n1", "anna"}, Primary}} }, "anna dora", "carl anna"},
		{"a fixed role stays", func(in *Input) { in.Fixed = []Placed{{Pair{"n2", "carl"}, Secondary}} }, "bela dora", "anna carl"},
		{"nobody has more than their capacity", func(in *Input) { in.Reviewers[1].Capacity = 0; in.Reviewers[3].Capacity = 0 }, "anna carl", "carl anna"},
		// One is to be found for n2: carl at 36 for a second review, before anna at 20 + 30 beside bela + 12.
		{"of an earlier plan all that can be is kept", func(in *Input) {
			in.Previous = []Placed{{Pair{"n1", "carl"}, Primary}, {Pair{"n1", "dora"}, Secondary}, {Pair{"n2", "bela"}, Secondary}, {Pair{"n2", "gone"}, Primary}}
		}, "carl dora", "carl bela"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			in := committee()
			if tc.change != nil {
				tc.change(&in)
			}
			plan := solve(t, in)
			if n1, n2 := reviewers(plan, "n1"), reviewers(plan, "n2"); n1 != tc.n1 || n2 != tc.n2 {
				t.Errorf("n1: %s, n2: %s", n1, n2)
			}
		})
	}
}

func TestWhenSomebodyDropsOutTheOthersStayWhereTheyAre(t *testing.T) {
	in := department(40, 8, 2)
	before := solve(t, in)
	for _, a := range before.Assignments {
		in.Previous = append(in.Previous, a.Placed)
	}
	gone := in.Reviewers[3].ID
	in.Reviewers = slices.Delete(slices.Clone(in.Reviewers), 3, 4)
	for i := range in.Reviewers {
		in.Reviewers[i].Capacity += 3
	}
	after := solve(t, in)
	var load int
	for _, l := range before.Loads {
		if l.Reviewer == gone {
			load = l.Reviews
		}
	}
	if after.Missing != 0 || len(after.Added) != load || len(after.Dropped) != load {
		t.Errorf("%d reviews were left, %d pairs are new and %d gone, %d missing", load, len(after.Added), len(after.Dropped), after.Missing)
	}
	for _, p := range after.Dropped {
		if p.Reviewer != gone {
			t.Errorf("%v is gone", p)
		}
	}
	roles := map[Pair]Role{}
	for _, a := range after.Assignments {
		roles[a.Pair] = a.Role
	}
	for _, a := range before.Assignments {
		if a.Reviewer != gone && a.Role == Primary && roles[a.Pair] != Primary {
			t.Errorf("%v was the primary reviewer", a.Pair)
		}
	}
}

func TestNothingIsPlannedWhileSuggestedConflictsAreUnresolved(t *testing.T) {
	in := committee()
	in.Unresolved = []Pair{{"n2", "carl"}, {"n1", "dora"}, {"n1", "somebody else"}, {"n1", "dora"}}
	_, err := Solve(in)
	var unresolved *UnresolvedError
	if !errors.As(err, &unresolved) || !reflect.DeepEqual(unresolved.Pairs, []Pair{{"n1", "dora"}, {"n2", "carl"}}) {
		t.Error(err)
	}
	in.Unresolved = []Pair{{"n1", "somebody else"}}
	if _, err := Solve(in); err != nil {
		t.Errorf("a conflict of somebody who does not take part: %v", err)
	}
}

func TestFaultyInputIsRefusedWithAllThatIsWrong(t *testing.T) {
	in := committee()
	in.Nominations = append(in.Nominations, Nomination{ID: "n1"})
	in.Reviewers = append(in.Reviewers, Reviewer{ID: "anna"}, Reviewer{ID: "emil", Capacity: -1, Expertise: map[string]int{"research": 4}})
	in.Weights.Load, in.Weights.Guest = -1, MaxWeight+1
	in.Conflicts = []Conflict{{Pair{"n1", "carl"}, Pinned}, {Pair{"n1", "bela"}, ""}}
	in.Forbidden = []Pair{{"n2", "dora"}}
	in.Fixed = []Placed{
		{Pair{"n1", "carl"}, 1},
		{Pair{"n2", "dora"}, 1},
		{Pair{"n2", "dora"}, 3},
		{Pair{"n2", "bela"}, 1},
		{Pair{"n3", "bela"}, 0},
	}
	in.Reviewers[1].Capacity = 0
	_, err := Solve(in)
	var invalid *InvalidError
	if !errors.As(err, &invalid) {
		t.Fatal(err)
	}
	want := []Problem{
		{BadWeight, "", ""},
		{DuplicateReviewer, "", "anna"},
		{FixedOverCapacity, "", "bela"},
		{BadCapacity, "", "emil"},
		{BadExpertise, "", "emil"},
		{DuplicateNomination, "n1", ""},
		{ConflictKindMissing, "n1", "bela"},
		{FixedConflict, "n1", "carl"},
		{FixedRoleTwice, "n2", ""},
		{FixedTooMany, "n2", ""},
		{BadRole, "n2", "dora"},
		{FixedForbidden, "n2", "dora"},
		{FixedTwice, "n2", "dora"},
		{FixedUnknown, "n3", "bela"},
	}
	if !reflect.DeepEqual(invalid.Problems, want) {
		t.Errorf("%v\nwant %v", invalid.Problems, want)
	}
	for code, change := range map[ProblemCode]func(in *Input){
		BadPerNomination: func(in *Input) { in.PerNomination = 0 },
		TooLarge: func(in *Input) {
			in.PerNomination, in.Nominations = 100, nil
			for i := range 100_000 {
				in.Nominations = append(in.Nominations, Nomination{ID: fmt.Sprint(i)})
			}
		},
	} {
		in := committee()
		change(&in)
		_, err := Solve(in)
		if !errors.As(err, &invalid) || !slices.Contains(invalid.Problems, Problem{Code: code}) {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestAPlanOfNothingIsEmpty(t *testing.T) {
	plan := solve(t, Input{PerNomination: 3})
	if len(plan.Assignments)+len(plan.Loads)+len(plan.Unmet)+plan.Missing != 0 {
		t.Errorf("%+v", plan)
	}
	plan = solve(t, Input{PerNomination: 3, Nominations: []Nomination{{ID: "n"}}})
	if plan.Missing != 3 || len(plan.Unmet) != 1 || plan.Unmet[0].Obstacles != nil {
		t.Errorf("without reviewers: %+v", plan)
	}
}

func TestWhyNotWorkedByHand(t *testing.T) {
	in := committee()
	in.Conflicts = []Conflict{{Pair{"n2", "carl"}, Derived}, {Pair{"n2", "carl"}, Declared}}
	in.Forbidden = []Pair{{"n2", "bela"}}
	in.Fixed = []Placed{{Pair{"n2", "dora"}, AnyRole}}
	in.Reviewers[3].Capacity = 1
	// Only anna is left for n2 beside dora, and for n1 nobody is cheaper than bela and carl.
	plan := solve(t, in)
	if n1, n2 := reviewers(plan, "n1"), reviewers(plan, "n2"); n1 != "bela carl" || n2 != "anna dora" {
		t.Fatalf("n1: %s, n2: %s", n1, n2)
	}
	for _, tc := range []struct {
		nomination, reviewer string
		want                 []Reason
	}{
		{"n2", "carl", []Reason{{Code: InConflict, Conflict: Declared}, {Code: InConflict, Conflict: Derived}}},
		{"n2", "bela", []Reason{{Code: IsForbidden}}},
		{"n2", "dora", []Reason{{Code: IsFixed}}},
		{"n1", "dora", []Reason{{Code: LoadFull, Load: 1, Capacity: 1}, {Code: PlacesFixed}}},
		// In bela's place: 20 less expertise, of the nominee's division too, and two reviews for 48, not two people's for 24.
		{"n1", "anna", []Reason{{Code: DivisionThere, Others: []string{"bela"}}, {Code: LessEvenLoad, By: 24}, {Code: LessExpertise, By: 20}}},
		{"n2", "anna", []Reason{{Code: MoreMissing, By: 1}}},
	} {
		x, ok := plan.Explain(tc.nomination, tc.reviewer)
		if !ok || !reflect.DeepEqual(x.Reasons, tc.want) {
			t.Errorf("%s and %s: %+v", tc.nomination, tc.reviewer, x)
		}
	}
	if _, ok := plan.Explain("n1", "gone"); ok {
		t.Error("somebody who does not take part is explained")
	}
	x, _ := plan.Explain("n1", "anna")
	want := &Difference{Added: []Pair{{"n1", "anna"}}, Dropped: []Pair{{"n1", "bela"}}, Cost: Cost{Expertise: 20, Load: 24}}
	if !reflect.DeepEqual(x.Otherwise, want) {
		t.Errorf("otherwise %+v", x.Otherwise)
	}
}
