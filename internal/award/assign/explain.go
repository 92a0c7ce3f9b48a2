package assign

import (
	"cmp"
	"maps"
	"slices"
)

// Reason why a pair is or is not in a plan.
type Reason struct {
	Code ReasonCode
	// Conflict is its kind, for InConflict.
	Conflict ConflictKind
	// Load and Capacity of the reviewer, for LoadFull.
	Load, Capacity int
	// Others are the reviewers of the same division on the nomination, for DivisionThere.
	Others []string
	// By is how much worse, for the reasons that compare: reviews, pairs, or cost.
	By int64
}

// ReasonCode says which reason.
type ReasonCode string

// The reasons that leave no choice.
const (
	InConflict  ReasonCode = "CONFLICT"
	IsForbidden ReasonCode = "FORBIDDEN"
	IsFixed     ReasonCode = "FIXED"
	// PlacesFixed: fixed pairs fill the nomination, or the reviewer's capacity.
	PlacesFixed ReasonCode = "PLACES_FIXED"
)

// The facts that stand against a pair by themselves.
const (
	LoadFull      ReasonCode = "LOAD_FULL"
	DivisionThere ReasonCode = "DIVISION_THERE"
)

// The comparisons: what would be worse in the best plan that decides this pair the other
// way. They add up with what would be better (Explanation.Otherwise).
const (
	MoreMissing      ReasonCode = "MORE_MISSING"   // reviews, or spread less evenly (By 0)
	MoreMoved        ReasonCode = "MORE_MOVED"     // pairs that are not in the previous plan
	LessExpertise    ReasonCode = "LESS_EXPERTISE" // cost
	MoreOwnDivision  ReasonCode = "OWN_DIVISION"   // cost
	MoreSameDivision ReasonCode = "SAME_DIVISION"  // cost
	MoreGuests       ReasonCode = "GUEST"          // cost
	LessEvenLoad     ReasonCode = "LESS_EVEN_LOAD" // cost
	EquallyGood      ReasonCode = "DECIDED_BY_LOT" // both ways are as good
)

// Explanation of one pair.
type Explanation struct {
	Pair
	Assigned bool
	Role     Role
	// Reasons, at least one: those that leave no choice alone, or facts and then
	// comparisons, the one that decides first.
	Reasons []Reason
	// Otherwise is how the best plan would differ that decides this pair the other way,
	// nil when none may.
	Otherwise *Difference
}

// Difference of another plan from this one; a number above 0 is how much more it has.
type Difference struct {
	Added, Dropped []Pair // in order of identifiers
	Missing, Moved int
	Cost           Cost
}

// Explain says why a pair is or is not in the plan, and reports false when the nomination
// or the reviewer does not take part. Of equally good other plans it describes one.
func (p *Plan) Explain(nomination, reviewer string) (Explanation, bool) {
	s, of := p.solver, Pair{nomination, reviewer}
	if !s.takesPart(of) {
		return Explanation{}, false
	}
	x := Explanation{Pair: of}
	for _, a := range p.Assignments {
		if a.Pair == of {
			x.Assigned, x.Role = true, a.Role
		}
	}
	if x.Reasons = s.bars(of); len(x.Reasons) > 0 {
		return x, true
	}
	if _, fixed := s.fixed[of]; fixed {
		x.Reasons = []Reason{{Code: IsFixed}}
		return x, true
	}
	if !x.Assigned {
		for _, l := range p.Loads {
			if l.Reviewer == reviewer {
				x.Reasons = append(x.Reasons, full(l)...)
			}
		}
		if there := p.sameDivision(of); len(there) > 0 {
			x.Reasons = append(x.Reasons, Reason{Code: DivisionThere, Others: there})
		}
	}
	toggled, possible := s.otherwise(of)
	if !possible {
		x.Reasons = append(x.Reasons, Reason{Code: PlacesFixed})
		return x, true
	}
	d := &Difference{}
	var other []Pair
	for _, pair := range p.pairs {
		if toggled[pair] {
			d.Dropped = append(d.Dropped, pair)
		} else {
			other = append(other, pair)
		}
		delete(toggled, pair)
	}
	d.Added = slices.SortedFunc(maps.Keys(toggled), byID)
	then := s.worth(append(other, d.Added...))
	d.Missing, d.Moved, d.Cost = then.missing-p.worth.missing, then.moved-p.worth.moved, then.cost.minus(p.worth.cost)
	x.Otherwise = d
	switch {
	case then.uneven > p.worth.uneven:
		x.Reasons = append(x.Reasons, Reason{Code: MoreMissing, By: int64(d.Missing)})
	case d.Moved > 0:
		x.Reasons = append(x.Reasons, Reason{Code: MoreMoved, By: int64(d.Moved)})
	case d.Cost.Sum() == 0:
		x.Reasons = append(x.Reasons, Reason{Code: EquallyGood})
	default:
		x.Reasons = append(x.Reasons, dearer(d.Cost)...)
	}
	return x, true
}

// sameDivision are the other reviewers of a reviewer's division on a nomination.
func (p *Plan) sameDivision(of Pair) []string {
	division := p.solver.division(of.Reviewer)
	var out []string
	for _, a := range p.Assignments {
		if division != "" && a.Nomination == of.Nomination && p.solver.division(a.Reviewer) == division {
			out = append(out, a.Reviewer)
		}
	}
	slices.Sort(out)
	return out
}

func (s *solver) division(reviewer string) string {
	return s.Reviewers[s.reviewerAt[reviewer]].Division
}

// otherwise are the pairs by which a best plan that decides one pair the other way
// differs. The unit is sent along the pair's edge, or taken off it, and comes back by a
// cheapest path: what it pushes aside on its way is the difference.
func (s *solver) otherwise(of Pair) (toggled map[Pair]bool, possible bool) {
	at := s.pairAt[of]
	e := s.flow.edges[at]
	from, to := e.to, e.from
	if e.flow > 0 {
		from, to = to, from
	}
	ways, possible := s.flow.cheapest(from, to, at, &search{})
	toggled = map[Pair]bool{of: true}
	for _, way := range ways {
		if p, is := s.pairOf[way/2]; is {
			toggled[p] = true
		}
	}
	return toggled, possible
}

// dearer are the parts of a cost that are higher, the largest first.
func dearer(by Cost) []Reason {
	var out []Reason
	for _, r := range []Reason{
		{Code: LessExpertise, By: by.Expertise},
		{Code: MoreOwnDivision, By: by.OwnDivision},
		{Code: MoreSameDivision, By: by.SameDivision},
		{Code: MoreGuests, By: by.Guest},
		{Code: LessEvenLoad, By: by.Load},
	} {
		if r.By > 0 {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b Reason) int { return cmp.Compare(b.By, a.By) })
	return out
}
