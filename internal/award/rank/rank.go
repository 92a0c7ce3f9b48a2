package rank

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Rule by which nominations are put in order.
type Rule string

// The rules.
const (
	// RawMean orders by the mean of a nomination's scores.
	RawMean Rule = "RAW_MEAN"
	// CalibratedMean orders by means that allow for how strict each reviewer is
	// (Input.Calibrated).
	CalibratedMean Rule = "CALIBRATED_MEAN"
	// Borda orders by the mean over a nomination's reviewers of the share of the others
	// they read that they put below it, half of those they put level. A reviewer's
	// ballot so counts as Borda's points do, equals sharing theirs (2 × below + level,
	// as for partial orders: Cullinan, Hsiao and Polett, Social Choice and Welfare
	// 2014;42:913), divided by the most points it could give; taking the mean over
	// those who read the nomination keeps both the number of its reviews and the size of
	// their piles out of the order. With complete ballots it is Borda's order.
	Borda Rule = "BORDA"
	// Schulze orders by strongest paths of pairwise wins, a win as strong as the number
	// of reviewers who prefer the winner (winning votes: Schulze, Social Choice and
	// Welfare 2011;36:267). Of two nominations only those speak who read
	// both. Schulze's relation leaves some pairs open; the value is the number of
	// nominations that precede by it, so everybody whom nobody precedes is first.
	Schulze Rule = "SCHULZE"
)

// TieRule decides between nominations that are equal by the rule.
type TieRule string

// The tie rules. What none of them decides shares a rank.
const (
	ByCriterion   TieRule = "CRITERION"    // the higher mean on one criterion (Input.Criteria)
	ByFirstPlaces TieRule = "FIRST_PLACES" // more reviewers who put nothing above it, of at least two they read
	ByLot         TieRule = "LOT"          // drawn from the recorded seed (Lot)
)

// Tie is a tie rule, with its criterion where it has one.
type Tie struct {
	Rule      TieRule
	Criterion string
}

// Method is all that has to be fixed before scores are opened.
type Method struct {
	Rule Rule
	Ties []Tie // applied one after the other; none: equals share a rank
	Seed string
}

// Input is what is put in order. Its order does not matter.
type Input struct {
	Nominations []string
	Scores      []Score // at most one of a reviewer for a nomination
	// Calibrated means by nomination, for that rule.
	Calibrated map[string]float64
	// Criteria hold the means of each criterion by nomination, for ties. A nomination
	// without one comes after those with any.
	Criteria map[string]map[string]float64
}

// Place of a nomination.
type Place struct {
	Nomination string
	// Rank is 1 and more; as many as share one are left out after it (1, 2, 2, 4).
	Rank   int
	Shared bool
	// Value by the rule: a mean, a share from 0 to 1, or how many precede it. Only for
	// Schulze less is better.
	Value float64
	// Decided is the last tie rule that was needed to set it apart from another of the
	// same value, empty when none was or none could.
	Decided TieRule
}

// Ranking is the nominations in order.
type Ranking struct {
	Rule   Rule
	Places []Place // by rank, those who share one by identifier
	// Unranked have no value by the rule: nobody reviewed them, or for Borda and Schulze
	// nobody who read another one too.
	Unranked []string
}

// InvalidError says what is wrong with a method or an input.
type InvalidError struct {
	Code                 ProblemCode
	Nomination, Reviewer string
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("%s %s %s", e.Code, e.Nomination, e.Reviewer)
}

// ProblemCode says what is wrong.
type ProblemCode string

// The problems.
const (
	UnknownRule         ProblemCode = "UNKNOWN_RULE"
	UnknownTie          ProblemCode = "UNKNOWN_TIE" // a tie rule, or a criterion without values
	DuplicateNomination ProblemCode = "DUPLICATE_NOMINATION"
	UnknownNomination   ProblemCode = "UNKNOWN_NOMINATION" // a score for one that is not listed
	ScoreTwice          ProblemCode = "SCORE_TWICE"
	NotANumber          ProblemCode = "NOT_A_NUMBER" // a score or a mean that is not finite
)

// Order puts nominations in order by a method. It returns an *InvalidError for a faulty
// method or input.
func Order(m Method, in Input) (Ranking, error) {
	in.Scores = ordered(in.Scores)
	if err := valid(m, in); err != nil {
		return Ranking{}, err
	}
	var values map[string]float64
	switch m.Rule {
	case RawMean:
		values = map[string]float64{}
		for _, s := range Spreads(in.Scores) {
			values[s.Nomination] = s.Mean
		}
	case CalibratedMean:
		values = in.Calibrated
	case Borda:
		values = borda(in.Scores)
	case Schulze:
		values = schulze(in.Scores)
	}
	r := Ranking{Rule: m.Rule}
	var keys [][]float64 // per place: value and tie values, the higher first
	ties := tieValues(m, in)
	for _, id := range slices.Sorted(slices.Values(in.Nominations)) {
		value, ok := values[id]
		if !ok {
			r.Unranked = append(r.Unranked, id)
			continue
		}
		value = Settle(value)
		key := []float64{value}
		if m.Rule == Schulze {
			key[0] = -value
		}
		for _, t := range ties {
			key = append(key, t(id))
		}
		r.Places = append(r.Places, Place{Nomination: id, Value: value})
		keys = append(keys, key)
	}
	order := make([]int, len(r.Places))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return slices.Compare(keys[b], keys[a]) })
	places := make([]Place, len(order))
	needed := make([]int, len(order)) // how far keys had to be read
	for i, at := range order {
		places[i] = r.Places[at]
		if i > 0 {
			differ := firstDifference(keys[order[i-1]], keys[at])
			if differ == len(keys[at]) {
				places[i].Rank, places[i].Shared, places[i-1].Shared = places[i-1].Rank, true, true
				continue
			}
			needed[i-1], needed[i] = max(needed[i-1], differ), differ
		}
		places[i].Rank = i + 1
	}
	for i, n := range needed {
		if n > 0 && !places[i].Shared {
			places[i].Decided = m.Ties[n-1].Rule
		}
	}
	r.Places = places
	return r, nil
}

func valid(m Method, in Input) error {
	if !slices.Contains([]Rule{RawMean, CalibratedMean, Borda, Schulze}, m.Rule) {
		return &InvalidError{Code: UnknownRule}
	}
	for _, t := range m.Ties {
		known := t.Rule == ByFirstPlaces || t.Rule == ByLot
		if t.Rule == ByCriterion {
			_, known = in.Criteria[t.Criterion]
		}
		if !known {
			return &InvalidError{Code: UnknownTie}
		}
	}
	listed := map[string]bool{}
	for _, id := range slices.Sorted(slices.Values(in.Nominations)) {
		if listed[id] {
			return &InvalidError{Code: DuplicateNomination, Nomination: id}
		}
		listed[id] = true
	}
	for id := range listed {
		means := []float64{in.Calibrated[id]}
		for _, t := range m.Ties {
			means = append(means, in.Criteria[t.Criterion][id])
		}
		if slices.ContainsFunc(means, notFinite) {
			return &InvalidError{Code: NotANumber}
		}
	}
	for i, s := range in.Scores {
		switch {
		case !listed[s.Nomination]:
			return &InvalidError{UnknownNomination, s.Nomination, s.Reviewer}
		case i > 0 && s.Nomination == in.Scores[i-1].Nomination && s.Reviewer == in.Scores[i-1].Reviewer:
			return &InvalidError{ScoreTwice, s.Nomination, s.Reviewer}
		case notFinite(s.Value):
			return &InvalidError{NotANumber, s.Nomination, s.Reviewer}
		}
	}
	return nil
}

func notFinite(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }

// tieValues are the tie rules as values of a nomination, the higher first.
func tieValues(m Method, in Input) []func(nomination string) float64 {
	var out []func(string) float64
	for _, t := range m.Ties {
		switch t.Rule {
		case ByCriterion:
			means := in.Criteria[t.Criterion]
			out = append(out, func(id string) float64 {
				if mean, ok := means[id]; ok {
					return Settle(mean)
				}
				return math.Inf(-1)
			})
		case ByFirstPlaces:
			first := firstPlaces(in.Scores)
			out = append(out, func(id string) float64 { return float64(first[id]) })
		case ByLot:
			drawn := Lot(m.Seed, in.Nominations)
			at := make(map[string]int, len(drawn))
			for i, id := range drawn {
				at[id] = i
			}
			out = append(out, func(id string) float64 { return float64(-at[id]) })
		}
	}
	return out
}

func firstDifference(a, b []float64) int {
	for i := range a {
		if a[i] != b[i] {
			return i
		}
	}
	return len(a)
}

// Move of a nomination from one ranking to another. Rank 0 is unranked.
type Move struct {
	Nomination string
	From, To   int
}

// Moves are the nominations whose ranks differ between two rankings, in order of
// identifiers.
func Moves(from, to Ranking) []Move {
	ranks := map[string]*Move{}
	of := func(id string) *Move {
		if ranks[id] == nil {
			ranks[id] = &Move{Nomination: id}
		}
		return ranks[id]
	}
	for _, p := range from.Places {
		of(p.Nomination).From = p.Rank
	}
	for _, p := range to.Places {
		of(p.Nomination).To = p.Rank
	}
	var out []Move
	for _, m := range ranks {
		if m.From != m.To {
			out = append(out, *m)
		}
	}
	slices.SortFunc(out, func(a, b Move) int { return cmp.Compare(a.Nomination, b.Nomination) })
	return out
}

// Prize is how many may win.
type Prize struct {
	// Winners is their number; 0 means that the award is not given.
	Winners int
	// Joint lets all who share the last winning rank win, so that there can be more.
	Joint bool
	// Least is a value below which nobody wins, nil for none. It does not apply to
	// Schulze, whose values count places.
	Least *float64
}

// Outcome is who wins, in the order of the ranking.
type Outcome struct {
	Winners []string
	// Undecided share the last winning rank, and are more than the prizes left for
	// them. Somebody has to decide between them, or to leave prizes open.
	Undecided []string
	Left      int // prizes for the undecided
}

// Winners of a ranking. There may be none.
func (r Ranking) Winners(p Prize) Outcome {
	var out Outcome
	for i := 0; i < len(r.Places) && len(out.Winners) < p.Winners; {
		if p.Least != nil && r.Rule != Schulze && r.Places[i].Value < Settle(*p.Least) {
			break
		}
		var level []string
		for j := i; j < len(r.Places) && r.Places[j].Rank == r.Places[i].Rank; j++ {
			level = append(level, r.Places[j].Nomination)
		}
		if left := p.Winners - len(out.Winners); len(level) > left && !p.Joint {
			out.Undecided, out.Left = level, left
			break
		}
		out.Winners = append(out.Winners, level...)
		i += len(level)
	}
	return out
}
