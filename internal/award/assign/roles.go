package assign

// roles gives every pair its role: those that are fixed, then for one role after the
// other the best of those left on each nomination, chosen for all nominations together.
func (s *solver) roles(pairs []Pair) map[Pair]Role {
	roles := make(map[Pair]Role, len(pairs))
	left := map[string][]string{} // reviewers by nomination, in order of identifiers
	type seat struct {
		nomination string
		role       Role
	}
	taken := map[seat]bool{}
	for _, p := range pairs {
		if role := s.fixed[p]; role != AnyRole {
			roles[p] = role
			taken[seat{p.Nomination, role}] = true
		} else {
			left[p.Nomination] = append(left[p.Nomination], p.Reviewer)
		}
	}
	for role := Primary; int(role) <= s.PerNomination; role++ {
		has := map[string]int{} // how often somebody has the role already
		for p, r := range roles {
			if r == role {
				has[p.Reviewer]++
			}
		}
		flow := &network{}
		end := flow.node()
		reviewers := make([]int, len(s.Reviewers))
		for i, r := range s.Reviewers {
			reviewers[i] = flow.node()
			each := 2 * int64(s.Weights.Load)
			flow.edge(edge{
				from: reviewers[i], to: end, room: int64(len(s.Nominations)),
				price: int64(s.Weights.Load) + each*int64(has[r.ID]), step: each,
			})
		}
		of := map[int]Pair{}
		for _, n := range s.Nominations {
			if taken[seat{n.ID, role}] || len(left[n.ID]) == 0 {
				continue
			}
			from := flow.node()
			for _, id := range left[n.ID] {
				p, at := Pair{n.ID, id}, s.reviewerAt[id]
				cost := s.alone(n, s.Reviewers[at]).Expertise
				if role == Primary && s.Reviewers[at].Guest {
					cost += int64(s.Weights.GuestPrimary)
				}
				if s.previous[p] != role {
					cost += s.moved
				}
				of[flow.edge(edge{from: from, to: reviewers[at], room: 1, price: cost})] = p
			}
			flow.send(from, end)
		}
		for at, p := range of {
			if flow.edges[at].flow == 0 {
				continue
			}
			roles[p] = role
			rest := left[p.Nomination][:0]
			for _, id := range left[p.Nomination] {
				if id != p.Reviewer {
					rest = append(rest, id)
				}
			}
			left[p.Nomination] = rest
		}
	}
	return roles
}
