package assign

import (
	"cmp"
	"slices"
)

// alone is what a pair costs whoever else reviews.
func (s *solver) alone(n Nomination, r Reviewer) (c Cost) {
	lacking, most := 0, 3*len(n.Topics)
	for _, t := range n.Topics {
		lacking += 3 - r.Expertise[t]
	}
	if most > 0 {
		c.Expertise = int64(s.Weights.Expertise) * int64(lacking) / int64(most)
	}
	if n.Division != "" && n.Division == r.Division {
		c.OwnDivision = int64(s.Weights.OwnDivision)
	}
	if r.Guest {
		c.Guest = int64(s.Weights.Guest)
	}
	return c
}

// pair builds the network of all plans and sends every review through it:
//
//	nomination → (reviewer's division →) reviewer → end
//	nomination → end, for reviews that are not to be had
func (s *solver) pair() {
	s.flow = &network{}
	end := s.flow.node()
	w := s.Weights
	fixedOf, fixedBy := map[string]int{}, map[string]int{}
	for p := range s.fixed {
		fixedOf[p.Nomination]++
		fixedBy[p.Reviewer]++
	}
	reviewers := make([]int, len(s.Reviewers))
	for i, r := range s.Reviewers {
		reviewers[i] = s.flow.node()
		each := 2 * int64(w.Load)
		s.flow.edge(edge{
			from: reviewers[i], to: end, room: int64(r.Capacity - fixedBy[r.ID]),
			price: int64(w.Load) + each*int64(fixedBy[r.ID]), step: each,
		})
	}
	for _, n := range s.Nominations {
		from := s.flow.node()
		missing := s.PerNomination - fixedOf[n.ID]
		s.flow.edge(edge{from: from, to: end, room: int64(missing), price: s.short, step: 2 * s.short})
		free, fixed := map[string]int64{}, map[string]int64{} // reviewers by division
		for _, r := range s.Reviewers {
			p := Pair{n.ID, r.ID}
			if _, is := s.fixed[p]; is {
				fixed[r.Division]++
			} else if !s.barred(p) {
				free[r.Division]++
			}
		}
		divisions := map[string]int{}
		for i, r := range s.Reviewers {
			p := Pair{n.ID, r.ID}
			if _, is := s.fixed[p]; is || s.barred(p) {
				continue
			}
			e := edge{from: from, to: reviewers[i], room: 1, price: s.alone(n, r).Sum()}
			if _, had := s.previous[p]; !had {
				e.price += s.moved
			}
			if d := r.Division; d != "" {
				each := int64(w.SameDivision)
				if free[d] == 1 {
					e.price += each * fixed[d]
				} else {
					if _, known := divisions[d]; !known {
						divisions[d] = s.flow.node()
						s.flow.edge(edge{from: from, to: divisions[d], room: free[d], price: each * fixed[d], step: each})
					}
					e.from = divisions[d]
				}
			}
			at := s.flow.edge(e)
			s.pairAt[p], s.pairOf[at] = at, p
		}
		for range missing {
			s.flow.send(from, end)
		}
	}
}

// pairs of the flow, with the fixed ones, in order of identifiers.
func (s *solver) pairs() []Pair {
	var out []Pair
	for p := range s.fixed {
		out = append(out, p)
	}
	for p, at := range s.pairAt {
		if s.flow.edges[at].flow > 0 {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, byID)
	return out
}

// worth is what plans are compared by.
type worth struct {
	missing int   // reviews
	uneven  int64 // the squares of what each nomination misses, added up
	moved   int   // pairs that are not in the previous plan
	cost    Cost
}

func (s *solver) worth(pairs []Pair) worth {
	var w worth
	load, divisions := map[string]int64{}, map[Pair]int64{}
	of := make([]int, len(s.Nominations))
	for _, p := range pairs {
		of[s.nominationAt[p.Nomination]]++
		if _, had := s.previous[p]; !had {
			w.moved++
		}
		w.cost = w.cost.plus(s.marginal(p, load, divisions, 1))
	}
	for _, n := range of {
		w.missing += s.PerNomination - n
		w.uneven += int64(s.PerNomination-n) * int64(s.PerNomination-n)
	}
	return w
}

// marginal is what a pair costs beside the others that are counted, and counts it so many
// times: once to add it, not at all when it is among them.
func (s *solver) marginal(p Pair, load map[string]int64, divisions map[Pair]int64, times int64) Cost {
	n, r := s.Nominations[s.nominationAt[p.Nomination]], s.Reviewers[s.reviewerAt[p.Reviewer]]
	c := s.alone(n, r)
	load[r.ID] += times
	c.Load = int64(s.Weights.Load) * (2*load[r.ID] - 1)
	if r.Division != "" {
		of := Pair{n.ID, r.Division}
		divisions[of] += times
		c.SameDivision = int64(s.Weights.SameDivision) * (divisions[of] - 1)
	}
	return c
}

func (s *solver) plan() *Plan {
	pairs := s.pairs()
	w := s.worth(pairs)
	plan := &Plan{Missing: w.missing, Cost: w.cost, solver: s, pairs: pairs, worth: w}
	roles := s.roles(pairs)
	load, divisions := map[string]int64{}, map[Pair]int64{}
	of, primary := map[string]int{}, map[string]int{}
	for _, p := range pairs {
		s.marginal(p, load, divisions, 1)
		of[p.Nomination]++
	}
	for _, p := range pairs {
		_, fixed := s.fixed[p]
		_, kept := s.previous[p]
		plan.Assignments = append(plan.Assignments, Assignment{Placed{p, roles[p]}, fixed, kept, s.marginal(p, load, divisions, 0)})
		if roles[p] == Primary {
			primary[p.Reviewer]++
		}
		if !kept && len(s.Previous) > 0 {
			plan.Added = append(plan.Added, p)
		}
	}
	slices.SortFunc(plan.Assignments, func(a, b Assignment) int {
		return cmp.Or(cmp.Compare(a.Nomination, b.Nomination), cmp.Compare(a.Role, b.Role))
	})
	for _, p := range s.Previous {
		if _, still := roles[p.Pair]; !still {
			plan.Dropped = append(plan.Dropped, p.Pair)
		}
	}
	slices.SortFunc(plan.Dropped, byID)
	plan.Dropped = slices.Compact(plan.Dropped)
	for _, r := range s.Reviewers {
		plan.Loads = append(plan.Loads, Load{r.ID, int(load[r.ID]), primary[r.ID], r.Capacity})
	}
	slices.SortFunc(plan.Loads, func(a, b Load) int { return cmp.Compare(a.Reviewer, b.Reviewer) })
	for _, n := range s.Nominations {
		if of[n.ID] == s.PerNomination {
			continue
		}
		need := Need{Nomination: n.ID, Wanted: s.PerNomination, Got: of[n.ID]}
		for _, l := range plan.Loads {
			p := Pair{n.ID, l.Reviewer}
			if _, is := roles[p]; is {
				continue
			}
			for _, reason := range append(s.bars(p), full(l)...) {
				need.Obstacles = append(need.Obstacles, Obstacle{l.Reviewer, reason})
			}
		}
		plan.Unmet = append(plan.Unmet, need)
	}
	slices.SortFunc(plan.Unmet, func(a, b Need) int { return cmp.Compare(a.Nomination, b.Nomination) })
	return plan
}

// bars are the reasons why no plan may have a pair.
func (s *solver) bars(p Pair) []Reason {
	var out []Reason
	for _, kind := range s.conflicts[p] {
		out = append(out, Reason{Code: InConflict, Conflict: kind})
	}
	if s.forbidden[p] {
		out = append(out, Reason{Code: IsForbidden})
	}
	return out
}

func full(l Load) []Reason {
	if l.Reviews < l.Capacity {
		return nil
	}
	return []Reason{{Code: LoadFull, Load: l.Reviews, Capacity: l.Capacity}}
}
