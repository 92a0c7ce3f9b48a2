package rank

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// ballot turns "ACB" of one reviewer into scores; letters in brackets are level: "A(BC)".
func ballot(reviewer, order string) (out []Score) {
	value, level := 100.0, false
	for _, c := range order {
		switch c {
		case '(':
			level = true
		case ')':
			level = false
			value--
		default:
			out = append(out, Score{string(c), reviewer, value})
			if !level {
				value--
			}
		}
	}
	return out
}

// electorate is so many reviewers for each order.
func electorate(orders ...any) (out []Score) {
	for i := 0; i < len(orders); i += 2 {
		for n := range orders[i].(int) {
			out = append(out, ballot(fmt.Sprintf("%02d-%02d", i, n), orders[i+1].(string))...)
		}
	}
	return out
}

func nominations(scores []Score) (out []string) {
	for _, s := range scores {
		if !slices.Contains(out, s.Nomination) {
			out = append(out, s.Nomination)
		}
	}
	return out
}

func order(t interface{ Fatal(...any) }, m Method, in Input) Ranking {
	r, err := Order(m, in)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// line writes a ranking as "A > B = C".
func line(r Ranking) string {
	var b strings.Builder
	for i, p := range r.Places {
		if i > 0 {
			b.WriteString(map[bool]string{true: " = ", false: " > "}[p.Rank == r.Places[i-1].Rank])
		}
		b.WriteString(p.Nomination)
	}
	return b.String()
}

// example is that of the 45 voters in Schulze's papers.
var example = electorate(5, "ACBED", 5, "ADECB", 8, "BEDAC", 3, "CABED", 7, "CAEBD", 2, "CBADE", 7, "DCEBA", 8, "EBADC")

func TestSchulzesOwnExample(t *testing.T) {
	ids, votes := pairwise(example)
	if !reflect.DeepEqual(ids, []string{"A", "B", "C", "D", "E"}) {
		t.Fatal(ids)
	}
	if want := [][]int{
		{0, 20, 26, 30, 22},
		{25, 0, 16, 33, 18},
		{19, 29, 0, 17, 24},
		{15, 12, 28, 0, 14},
		{23, 27, 21, 31, 0},
	}; !reflect.DeepEqual(votes, want) {
		t.Errorf("pairwise votes %v", votes)
	}
	if got, want := paths(votes), [][]int{
		{0, 28, 28, 30, 24},
		{25, 0, 28, 33, 24},
		{25, 29, 0, 29, 24},
		{25, 28, 28, 0, 24},
		{25, 28, 28, 31, 0},
	}; !reflect.DeepEqual(got, want) {
		t.Errorf("strongest paths %v", got)
	}
	if got := line(order(t, Method{Rule: Schulze}, Input{Nominations: nominations(example), Scores: example})); got != "E > A > C > B > D" {
		t.Error(got)
	}
}

func TestOrdersWorkedByHand(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		by     Rule
		scores []Score
		want   string
	}{
		{"means, equal ones share a rank", RawMean, []Score{{"A", "r", 0.1}, {"A", "s", 0.2}, {"B", "r", 0.15}, {"C", "r", 0.2}, {"D", "t", 0}}, "C > A = B > D"},
		// Points: A 42×3 = 126; B 26×3 + 42×2 + 32×1 = 194; C 15×3 + 43×2 + 42×1 = 173; D 17×3 + 15×2 + 26×1 = 107.
		{"Borda with complete ballots", Borda, electorate(42, "ABCD", 26, "BCDA", 15, "CDBA", 17, "DCBA"), "B > C > A > D"},
		// B beats A by 58, C by 68 and D by 68 of 100; C beats A and D, D beats A.
		{"Schulze has the one who beats all others first", Schulze, electorate(42, "ABCD", 26, "BCDA", 15, "CDBA", 17, "DCBA"), "B > C > D > A"},
		// r: A 1, B ½, C 0; s: C 1, D 0. A 1, B ½, C ½, D 0.
		{"Borda takes nothing from what was not read", Borda, append(ballot("r", "ABC"), ballot("s", "CD")...), "A > B = C > D"},
		// r: A and B 3/4 each, C 0; s: B 1, D 0. B has 7/8.
		{"Borda shares points between equals", Borda, append(ballot("r", "(AB)C"), ballot("s", "BD")...), "B > A > C = D"},
		// A before B and C before D: nobody read one of each. Nobody precedes A or C.
		{"Schulze leaves open what nobody compared", Schulze, append(ballot("r", "AB"), ballot("s", "CD")...), "A = C > B = D"},
		{"Schulze goes by paths where nobody compared", Schulze, append(ballot("r", "AB"), ballot("s", "BC")...), "A > B > C"},
		{"a circle of equal wins is level", Schulze, electorate(1, "ABC", 1, "BCA", 1, "CAB"), "A = B = C"},
		{"a ballot of one says nothing of a place", Borda, append(ballot("r", "AB"), ballot("s", "C")...), "A > B"},
		{"nobody", RawMean, nil, ""},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got := line(order(t, Method{Rule: tc.by}, Input{Nominations: nominations(tc.scores), Scores: tc.scores})); got != tc.want {
				t.Error(got)
			}
		})
	}
}

func TestBordaOfCompleteBallotsIsItsPoints(t *testing.T) {
	// By points of 4 to 0 per ballot. A: 5·4+5·4+8·1+3·3+7·3+2·2+7·0+8·2 = 98; a share of 98/(45×4).
	got := borda(example)
	if share := got["A"]; math.Abs(share-98.0/180) > 1e-12 {
		t.Errorf("A has %v", share)
	}
	sum := 0.0
	for _, share := range got {
		sum += share
	}
	if math.Abs(sum-2.5) > 1e-12 {
		t.Errorf("shares add up to %v", sum)
	}
}

func TestTiesAreDecidedByTheRulesInTheirOrder(t *testing.T) {
	// A, B, C and D have a mean of 3; A and B are highest for one reviewer each, C and D for none.
	in := Input{
		Nominations: []string{"A", "B", "C", "D", "E"},
		Scores: []Score{
			{"A", "r", 4},
			{"B", "r", 2},
			{"C", "r", 3},
			{"D", "r", 3},
			{"A", "s", 2},
			{"B", "s", 4},
			{"C", "s", 3},
			{"D", "s", 3},
			{"E", "t", 1},
		},
		Criteria: map[string]map[string]float64{"impact": {"B": 5, "A": 4, "C": 4}, "outreach": {"C": 1}},
	}
	for _, tc := range []struct {
		rule    string
		ties    []Tie
		want    string
		decided []TieRule
	}{
		{"without a rule equals share a rank", nil, "A = B = C = D > E", []TieRule{"", "", "", "", ""}},
		{"by first places", []Tie{{Rule: ByFirstPlaces}}, "A = B > C = D > E", []TieRule{"", "", "", "", ""}},
		{"by a criterion; without a mean on it, last", []Tie{{ByCriterion, "impact"}}, "B > A = C > D > E", []TieRule{ByCriterion, "", "", ByCriterion, ""}},
		{"by one rule after the other", []Tie{{ByCriterion, "impact"}, {Rule: ByFirstPlaces}}, "B > A > C > D > E", []TieRule{ByCriterion, ByFirstPlaces, ByFirstPlaces, ByCriterion, ""}},
		{"by a second criterion", []Tie{{Rule: ByFirstPlaces}, {ByCriterion, "outreach"}}, "A = B > C > D > E", []TieRule{"", "", ByCriterion, ByCriterion, ""}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			r := order(t, Method{Rule: RawMean, Ties: tc.ties}, in)
			if got := line(r); got != tc.want {
				t.Error(got)
			}
			for i, p := range r.Places {
				if p.Decided != tc.decided[i] {
					t.Errorf("%s is said to be decided by %q", p.Nomination, p.Decided)
				}
			}
		})
	}
	r := order(t, Method{Rule: RawMean, Ties: []Tie{{Rule: ByFirstPlaces}}}, in)
	ranks := map[string]int{}
	for _, p := range r.Places {
		ranks[p.Nomination] = p.Rank
	}
	if !reflect.DeepEqual(ranks, map[string]int{"A": 1, "B": 1, "C": 3, "D": 3, "E": 5}) {
		t.Errorf("ranks after a shared one: %v", ranks)
	}
}

func TestALotIsDrawnFromItsSeedAlone(t *testing.T) {
	// printf '2026\nA' | sha256sum, and so on: C is 4f84…, B 84a1…, A a020….
	first := Lot("2026", []string{"A", "B", "C"})
	if again := Lot("2026", []string{"C", "A", "B"}); !slices.Equal(first, again) {
		t.Errorf("%v, and in another order of entry %v", first, again)
	}
	if want := []string{"C", "B", "A"}; !slices.Equal(first, want) {
		t.Errorf("%v, want %v", first, want)
	}
	if !slices.Equal(slices.DeleteFunc(slices.Clone(first), func(id string) bool { return id == "C" }), Lot("2026", []string{"A", "B"})) {
		t.Error("who else takes part changes the order of two")
	}
	seen := map[string]int{}
	for seed := range 300 {
		seen[strings.Join(Lot(fmt.Sprint(seed), []string{"A", "B", "C"}), "")]++
	}
	for order, n := range seen {
		if n < 25 { // of 50 expected, with a deviation of 6.5
			t.Errorf("%s comes up %d times in 300", order, n)
		}
	}
	if len(seen) != 6 {
		t.Errorf("%v", seen)
	}
	in := Input{Nominations: []string{"A", "B", "C"}, Scores: electorate(1, "(ABC)")}
	r := order(t, Method{Rule: RawMean, Ties: []Tie{{Rule: ByLot}}, Seed: "2026"}, in)
	if got := line(r); got != strings.Join(first, " > ") {
		t.Error(got)
	}
}

func TestSpreadsWorkedByHand(t *testing.T) {
	sd := func(x float64) *float64 { return &x }
	got := Spreads([]Score{{"B", "r", 2}, {"A", "s", 2}, {"B", "s", 5}, {"B", "t", 5}})
	// B: mean 4; deviations −2, 1, 1: squares 6, over 2 is 3.
	want := []Spread{{"A", 1, 2, nil, 2, 2}, {"B", 3, 4, sd(1.732050808), 2, 5}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestMovesAreWhoseRankDiffers(t *testing.T) {
	in := Input{Nominations: []string{"A", "B", "C", "D", "E"}, Scores: append(electorate(42, "ABCD", 26, "BCDA", 15, "CDBA", 17, "DCBA"), Score{"E", "x", 1})}
	borda, schulze, raw := order(t, Method{Rule: Borda}, in), order(t, Method{Rule: Schulze}, in), order(t, Method{Rule: RawMean}, in)
	if got := Moves(borda, schulze); !reflect.DeepEqual(got, []Move{{"A", 3, 4}, {"D", 4, 3}}) {
		t.Errorf("from Borda to Schulze %v", got)
	}
	if got := Moves(raw, borda); !slices.Contains(got, Move{"E", 5, 0}) {
		t.Errorf("from means to Borda %v", got)
	}
	if got := Moves(borda, borda); got != nil {
		t.Errorf("from Borda to Borda %v", got)
	}
}

func TestWhoWins(t *testing.T) {
	scores := []Score{{"A", "r", 9}, {"B", "r", 8}, {"C", "r", 8}, {"D", "r", 3}}
	r := order(t, Method{Rule: RawMean}, Input{Nominations: nominations(scores), Scores: scores})
	least := func(x float64) *float64 { return &x }
	for _, tc := range []struct {
		rule string
		p    Prize
		want Outcome
	}{
		{"the first", Prize{Winners: 1}, Outcome{Winners: []string{"A"}}},
		{"who share the last winning rank wait for a decision", Prize{Winners: 2}, Outcome{[]string{"A"}, []string{"B", "C"}, 1}},
		{"or win jointly", Prize{Winners: 2, Joint: true}, Outcome{Winners: []string{"A", "B", "C"}}},
		{"as many as there are prizes", Prize{Winners: 3}, Outcome{Winners: []string{"A", "B", "C"}}},
		{"nobody below the least value", Prize{Winners: 4, Least: least(8)}, Outcome{Winners: []string{"A", "B", "C"}}},
		{"nobody at all", Prize{Winners: 2, Least: least(9.5)}, Outcome{}},
		{"an award that is not given", Prize{}, Outcome{}},
		{"no more than there are nominations", Prize{Winners: 9}, Outcome{Winners: []string{"A", "B", "C", "D"}}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got := r.Winners(tc.p); !reflect.DeepEqual(got, tc.want) {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestFaultyInputIsRefused(t *testing.T) {
	good := Input{Nominations: []string{"A", "B"}, Scores: []Score{{"A", "r", 1}}}
	for _, tc := range []struct {
		m    Method
		in   Input
		want ProblemCode
	}{
		{Method{Rule: "BEST"}, good, UnknownRule},
		{Method{Rule: Borda, Ties: []Tie{{Rule: "AGE"}}}, good, UnknownTie},
		{Method{Rule: Borda, Ties: []Tie{{ByCriterion, "impact"}}}, good, UnknownTie},
		{Method{Rule: Borda}, Input{Nominations: []string{"A", "A"}}, DuplicateNomination},
		{Method{Rule: Borda}, Input{Scores: good.Scores}, UnknownNomination},
		{Method{Rule: Borda}, Input{Nominations: good.Nominations, Scores: []Score{{"A", "r", 1}, {"A", "r", 2}}}, ScoreTwice},
		{Method{Rule: Borda}, Input{Nominations: good.Nominations, Scores: []Score{{"A", "r", math.NaN()}}}, NotANumber},
		{Method{Rule: CalibratedMean}, Input{Nominations: good.Nominations, Calibrated: map[string]float64{"A": math.Inf(1)}}, NotANumber},
	} {
		_, err := Order(tc.m, tc.in)
		var invalid *InvalidError
		if !errors.As(err, &invalid) || invalid.Code != tc.want {
			t.Errorf("%s: %v", tc.want, err)
		}
	}
}

// scored are few nominations of which everybody read some.
func scored() *rapid.Generator[Input] {
	return rapid.Custom(func(t *rapid.T) Input {
		in := Input{Calibrated: map[string]float64{}, Criteria: map[string]map[string]float64{"impact": {}}}
		for i := range rapid.IntRange(1, 6).Draw(t, "nominations") {
			id := string(rune('A' + i))
			in.Nominations = append(in.Nominations, id)
			in.Calibrated[id] = float64(rapid.IntRange(1, 3).Draw(t, "calibrated"))
			in.Criteria["impact"][id] = float64(rapid.IntRange(1, 3).Draw(t, "impact"))
			for r := range 5 {
				if value := rapid.IntRange(0, 5).Draw(t, "score"); value > 0 {
					in.Scores = append(in.Scores, Score{id, fmt.Sprint("r", r), float64(value)})
				}
			}
		}
		return in
	})
}

var rulesAndTies = []Method{
	{Rule: RawMean},
	{Rule: CalibratedMean, Ties: []Tie{{ByCriterion, "impact"}}},
	{Rule: Borda, Ties: []Tie{{Rule: ByFirstPlaces}}},
	{Rule: Schulze},
	{Rule: Schulze, Ties: []Tie{{ByCriterion, "impact"}, {Rule: ByLot}}, Seed: "7"},
}

func TestARankingDoesNotDependOnTheOrderOfItsInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := scored().Draw(t, "input")
		other := in
		other.Nominations = rapid.Permutation(in.Nominations).Draw(t, "nominations")
		other.Scores = rapid.Permutation(in.Scores).Draw(t, "scores")
		for _, m := range rulesAndTies {
			if a, b := order(t, m, in), order(t, m, other); !reflect.DeepEqual(a, b) {
				t.Fatalf("%+v\nand in another order\n%+v", a, b)
			}
		}
	})
}

func TestTiesAreTies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// A and B have the same scores from the same reviewers.
		in := scored().Draw(t, "input")
		var scores []Score
		for _, s := range in.Scores {
			if s.Nomination == "B" {
				continue
			}
			scores = append(scores, s)
			if s.Nomination == "A" {
				scores = append(scores, Score{"B", s.Reviewer, s.Value})
			}
		}
		in.Scores = scores
		if !slices.Contains(in.Nominations, "B") {
			in.Nominations = append(in.Nominations, "B")
		}
		for _, by := range []Rule{RawMean, Borda, Schulze} {
			ranks := map[string]int{}
			for _, p := range order(t, Method{Rule: by}, in).Places {
				ranks[p.Nomination] = p.Rank
			}
			if ranks["A"] != ranks["B"] {
				t.Fatalf("by %s %v", by, ranks)
			}
		}
	})
}

func TestEverybodyIsRankedOnceOrNot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := scored().Draw(t, "input")
		for _, m := range rulesAndTies {
			r := order(t, m, in)
			all := slices.Clone(r.Unranked)
			for i, p := range r.Places {
				all = append(all, p.Nomination)
				if p.Rank != i+1 && (i == 0 || p.Rank != r.Places[i-1].Rank || !p.Shared || !r.Places[i-1].Shared) {
					t.Fatalf("%+v", r.Places)
				}
			}
			slices.Sort(all)
			if !slices.Equal(all, slices.Sorted(slices.Values(in.Nominations))) {
				t.Fatalf("%v", all)
			}
		}
	})
}

func TestWhoeverBeatsAllOthersWinsBySchulze(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := scored().Draw(t, "input")
		ids, votes := pairwise(in.Scores)
		first := order(t, Method{Rule: Schulze}, in).Winners(Prize{Winners: 1})
		for i, id := range ids {
			beatsAll := true
			for j := range ids {
				beatsAll = beatsAll && (i == j || votes[i][j] > votes[j][i])
			}
			if beatsAll && !slices.Equal(first.Winners, []string{id}) {
				t.Fatalf("%s beats all others, %+v wins", id, first)
			}
		}
	})
}

func TestAHigherScoreNeverHarms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := scored().Filter(func(in Input) bool { return len(in.Scores) > 0 }).Draw(t, "input")
		at := rapid.IntRange(0, len(in.Scores)-1).Draw(t, "score")
		id := in.Scores[at].Nomination
		better := in
		better.Scores = slices.Clone(in.Scores)
		better.Scores[at].Value += float64(rapid.IntRange(1, 3).Draw(t, "more"))
		for _, by := range []Rule{RawMean, Borda, Schulze} {
			place := func(in Input) (p Place, ok bool) {
				for _, p := range order(t, Method{Rule: by}, in).Places {
					if p.Nomination == id {
						return p, true
					}
				}
				return p, false
			}
			before, ok := place(in)
			after, still := place(better)
			if ok != still || by != Schulze && after.Rank > before.Rank || by == Schulze && after.Value > before.Value {
				t.Fatalf("by %s %s had %+v and now has %+v", by, id, before, after)
			}
		}
	})
}

// precedence is Schulze's relation by its definition: over all paths, not by an algorithm.
func precedence(votes [][]int) [][]bool {
	n := len(votes)
	strongest := func(from, to int) (most int) {
		var walk func(at, least int, seen []bool)
		walk = func(at, least int, seen []bool) {
			if at == to {
				most = max(most, least)
				return
			}
			for next := range n {
				if !seen[next] && votes[at][next] > votes[next][at] {
					seen[next] = true
					walk(next, min(least, votes[at][next]), seen)
					seen[next] = false
				}
			}
		}
		seen := make([]bool, n)
		seen[from] = true
		walk(from, math.MaxInt, seen)
		return most
	}
	out := make([][]bool, n)
	for i := range out {
		out[i] = make([]bool, n)
		for j := range out[i] {
			out[i][j] = i != j && strongest(i, j) > strongest(j, i)
		}
	}
	return out
}

func TestSchulzesOrderAgreesWithHisRelation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := scored().Draw(t, "input")
		ids, votes := pairwise(in.Scores)
		ranks := map[string]int{}
		for _, p := range order(t, Method{Rule: Schulze}, in).Places {
			ranks[p.Nomination] = p.Rank
		}
		relation := precedence(votes)
		for i := range ids {
			preceded := false
			for j := range ids {
				preceded = preceded || relation[j][i]
				if relation[i][j] && ranks[ids[i]] >= ranks[ids[j]] {
					t.Fatalf("%s precedes %s: %v", ids[i], ids[j], ranks)
				}
			}
			if preceded != (ranks[ids[i]] != 1) {
				t.Fatalf("%s is preceded: %v; %v", ids[i], preceded, ranks)
			}
		}
	})
}

// BenchmarkRules puts 200 nominations in order that 20 members reviewed, three each.
func BenchmarkRules(b *testing.B) {
	in := Input{Calibrated: map[string]float64{}}
	for i := range 200 {
		id := fmt.Sprintf("n%03d", i)
		in.Nominations = append(in.Nominations, id)
		in.Calibrated[id] = float64(i*37%100) / 10
		for k := range 3 {
			in.Scores = append(in.Scores, Score{id, fmt.Sprintf("r%02d", (i*7+k*(1+i%6))%20), float64((i*31+k*17)%50) / 10})
		}
	}
	for _, rule := range []Rule{RawMean, CalibratedMean, Borda, Schulze} {
		b.Run(string(rule), func(b *testing.B) {
			for b.Loop() {
				if _, err := Order(Method{Rule: rule}, in); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
