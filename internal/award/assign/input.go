package assign

import (
	"cmp"
	"slices"

	"laurel/internal/award/rank"
)

// solver knows nominations and reviewers by their place in an order drawn by lot.
type solver struct {
	Input
	nominationAt, reviewerAt map[string]int
	conflicts                map[Pair][]ConflictKind
	forbidden                map[Pair]bool
	fixed                    map[Pair]Role
	previous                 map[Pair]Role

	// moved and short are what a pair that is not in the previous plan and a missing review
	// cost in the network: more than all that counts less can add up to.
	moved, short int64
	flow         *network
	pairAt       map[Pair]int // the edge of a pair that may or may not be in the plan
	pairOf       map[int]Pair
}

func newSolver(in Input) (*solver, error) {
	s := &solver{
		Input:        in,
		nominationAt: map[string]int{}, reviewerAt: map[string]int{},
		conflicts: map[Pair][]ConflictKind{}, forbidden: map[Pair]bool{},
		fixed: map[Pair]Role{}, previous: map[Pair]Role{},
		pairAt: map[Pair]int{}, pairOf: map[int]Pair{},
	}
	var wrong []Problem
	found := func(is bool, code ProblemCode, of Pair) {
		if is {
			wrong = append(wrong, Problem{code, of.Nomination, of.Reviewer})
		}
	}
	found(in.PerNomination < 1, BadPerNomination, Pair{})
	w := in.Weights
	for _, x := range []int{w.Expertise, w.OwnDivision, w.SameDivision, w.Guest, w.GuestPrimary, w.Load} {
		found(x < 0 || x > MaxWeight, BadWeight, Pair{})
	}
	s.Nominations = drawn(in.Seed, in.Nominations, func(n Nomination) string { return n.ID })
	for i, n := range s.Nominations {
		_, twice := s.nominationAt[n.ID]
		found(twice, DuplicateNomination, Pair{Nomination: n.ID})
		s.nominationAt[n.ID] = i
		topics := slices.Clone(n.Topics)
		slices.Sort(topics)
		s.Nominations[i].Topics = slices.Compact(topics)
	}
	s.Reviewers = drawn(in.Seed, in.Reviewers, func(r Reviewer) string { return r.ID })
	for i, r := range s.Reviewers {
		_, twice := s.reviewerAt[r.ID]
		found(twice, DuplicateReviewer, Pair{Reviewer: r.ID})
		s.reviewerAt[r.ID] = i
		found(r.Capacity < 0, BadCapacity, Pair{Reviewer: r.ID})
		for _, level := range r.Expertise {
			found(level < 1 || level > 3, BadExpertise, Pair{Reviewer: r.ID})
		}
	}
	for _, c := range in.Conflicts {
		found(c.Kind == "", ConflictKindMissing, c.Pair)
		if !slices.Contains(s.conflicts[c.Pair], c.Kind) {
			s.conflicts[c.Pair] = append(s.conflicts[c.Pair], c.Kind)
		}
	}
	for _, kinds := range s.conflicts {
		slices.Sort(kinds)
	}
	for _, p := range in.Forbidden {
		s.forbidden[p] = true
	}
	s.fix(in.Fixed, found)
	for _, p := range in.Previous {
		if s.takesPart(p.Pair) {
			s.previous[p.Pair] = p.Role
		}
	}
	found(!s.measure(), TooLarge, Pair{})
	if len(wrong) > 0 {
		slices.SortFunc(wrong, func(a, b Problem) int {
			return cmp.Or(cmp.Compare(a.Nomination, b.Nomination), cmp.Compare(a.Reviewer, b.Reviewer), cmp.Compare(a.Code, b.Code))
		})
		return nil, &InvalidError{slices.Compact(wrong)}
	}
	var unresolved []Pair
	for _, p := range in.Unresolved {
		if s.takesPart(p) {
			unresolved = append(unresolved, p)
		}
	}
	if len(unresolved) > 0 {
		slices.SortFunc(unresolved, byID)
		return nil, &UnresolvedError{slices.Compact(unresolved)}
	}
	return s, nil
}

// measure sets what the parts of a plan weigh against one another, and reports false
// when sums could overflow.
func (s *solver) measure() bool {
	w, nominations, each := s.Weights, float64(len(s.Nominations)), float64(s.PerNomination)
	reviews := nominations * each
	most := reviews*float64(w.Expertise+w.OwnDivision+w.Guest+w.GuestPrimary) + reviews*each*float64(w.SameDivision) +
		float64(w.Load)*nominations*reviews + 1
	if most*(reviews+1)*(reviews*each+1) > 1<<60 {
		return false
	}
	s.moved = int64(most)
	s.short = s.moved * int64(reviews+1)
	return true
}

func (s *solver) fix(pairs []Placed, found func(is bool, code ProblemCode, of Pair)) {
	load, roles := map[string]int{}, map[string][]Role{}
	for _, p := range pairs {
		if !s.takesPart(p.Pair) {
			found(true, FixedUnknown, p.Pair)
			continue
		}
		_, twice := s.fixed[p.Pair]
		found(twice, FixedTwice, p.Pair)
		found(len(s.conflicts[p.Pair]) > 0, FixedConflict, p.Pair)
		found(s.forbidden[p.Pair], FixedForbidden, p.Pair)
		found(p.Role < 0 || int(p.Role) > s.PerNomination, BadRole, p.Pair)
		found(p.Role != AnyRole && slices.Contains(roles[p.Nomination], p.Role), FixedRoleTwice, Pair{Nomination: p.Nomination})
		s.fixed[p.Pair] = p.Role
		load[p.Reviewer]++
		roles[p.Nomination] = append(roles[p.Nomination], p.Role)
		found(load[p.Reviewer] > s.Reviewers[s.reviewerAt[p.Reviewer]].Capacity, FixedOverCapacity, Pair{Reviewer: p.Reviewer})
		found(len(roles[p.Nomination]) > s.PerNomination, FixedTooMany, Pair{Nomination: p.Nomination})
	}
}

// drawn is a copy in the order that the lot gives. Those with one identifier, which are
// refused, stay as they come.
func drawn[T any](seed string, of []T, id func(T) string) []T {
	ids := make([]string, len(of))
	for i, x := range of {
		ids[i] = id(x)
	}
	at := map[string]int{}
	for i, x := range rank.Lot(seed, ids) {
		at[x] = i
	}
	out := slices.Clone(of)
	slices.SortStableFunc(out, func(a, b T) int { return cmp.Compare(at[id(a)], at[id(b)]) })
	return out
}

func byID(a, b Pair) int {
	return cmp.Or(cmp.Compare(a.Nomination, b.Nomination), cmp.Compare(a.Reviewer, b.Reviewer))
}

func (s *solver) takesPart(p Pair) bool {
	_, n := s.nominationAt[p.Nomination]
	_, r := s.reviewerAt[p.Reviewer]
	return n && r
}

// barred reports a pair that no plan may have.
func (s *solver) barred(p Pair) bool { return len(s.conflicts[p]) > 0 || s.forbidden[p] }
