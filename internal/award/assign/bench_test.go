package assign

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// department is so many nominations and members of a committee, every fifth a guest, in
// ten divisions and twelve topics, one pair in fifteen in conflict. Together they could
// review a quarter more than is asked of them.
func department(nominations, members, each int) Input {
	r := rand.New(rand.NewPCG(1, 2))
	topic := func() string { return fmt.Sprint("topic ", r.IntN(12)) }
	in := Input{PerNomination: each, Weights: DefaultWeights, Seed: "2026"}
	for i := range nominations {
		in.Nominations = append(in.Nominations, Nomination{ID: fmt.Sprintf("n%03d", i), Division: fmt.Sprint("d", r.IntN(10)), Topics: []string{topic(), topic(), topic()}})
	}
	for i := range members {
		m := Reviewer{ID: fmt.Sprintf("r%02d", i), Division: fmt.Sprint("d", i%10), Expertise: map[string]int{}, Capacity: nominations*each*5/(4*members) + 1, Guest: i%5 == 4}
		for range 5 {
			m.Expertise[topic()] = 1 + r.IntN(3)
		}
		in.Reviewers = append(in.Reviewers, m)
		for _, n := range in.Nominations {
			if r.IntN(15) == 0 {
				in.Conflicts = append(in.Conflicts, Conflict{Pair{n.ID, m.ID}, Derived})
			}
		}
	}
	return in
}

// greedy gives each nomination in turn its cheapest reviewers among those with room: what
// somebody does with a spreadsheet.
func greedy(s *solver) []Pair {
	load, divisions := map[string]int64{}, map[Pair]int64{}
	var out []Pair
	for _, n := range s.Nominations {
		mine := map[string]bool{}
		for range s.PerNomination {
			best, least := "", int64(0)
			for _, r := range s.Reviewers {
				p := Pair{n.ID, r.ID}
				if mine[r.ID] || s.barred(p) || int(load[r.ID]) >= r.Capacity {
					continue
				}
				c := s.alone(n, r).Sum() + int64(s.Weights.Load)*(2*load[r.ID]+1) + int64(s.Weights.SameDivision)*divisions[Pair{n.ID, r.Division}]
				if best == "" || c < least {
					best, least = r.ID, c
				}
			}
			if best == "" {
				break
			}
			p := Pair{n.ID, best}
			mine[best] = true
			s.marginal(p, load, divisions, 1)
			out = append(out, p)
		}
	}
	slices.SortFunc(out, byID)
	return out
}

// BenchmarkAssign gives three reviewers each to 200 nominations among 20 members, beside
// a greedy choice on the same input: its time, and what it costs more.
func BenchmarkAssign(b *testing.B) {
	in := department(200, 20, 3)
	var best, naive []time.Duration
	var dearer float64
	for b.Loop() {
		began := time.Now()
		plan, err := Solve(in)
		if err != nil {
			b.Fatal(err)
		}
		best = append(best, time.Since(began))
		began = time.Now()
		s, err := newSolver(in)
		if err != nil {
			b.Fatal(err)
		}
		pairs := greedy(s)
		naive = append(naive, time.Since(began))
		w := s.worth(pairs)
		if plan.Missing > 0 || w.missing > 0 {
			b.Fatalf("%d and %d reviews are missing", plan.Missing, w.missing)
		}
		// Most of the cost is that of any plan, of a load that could not be more even.
		even := int64(in.Weights.Load * 600 * 600 / 20)
		dearer = float64(w.cost.Sum()-even) / float64(plan.Cost.Sum()-even)
	}
	b.ReportMetric(median(best).Seconds(), "flow-s")
	b.ReportMetric(median(naive).Seconds(), "greedy-s")
	b.ReportMetric(dearer, "greedy/flow-cost-above-even-load")
}

// BenchmarkRebalance takes one of the members away and keeps what can be kept.
func BenchmarkRebalance(b *testing.B) {
	in := department(200, 20, 3)
	before, err := Solve(in)
	if err != nil {
		b.Fatal(err)
	}
	for _, a := range before.Assignments {
		in.Previous = append(in.Previous, a.Placed)
	}
	in.Reviewers = in.Reviewers[1:]
	for b.Loop() {
		plan, err := Solve(in)
		if err != nil || plan.Missing > 0 {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(plan.Added)), "pairs-new")
	}
}

// BenchmarkExplain asks why each of the members does or does not review one nomination.
func BenchmarkExplain(b *testing.B) {
	in := department(200, 20, 3)
	plan, err := Solve(in)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for _, r := range in.Reviewers {
			plan.Explain("n100", r.ID)
		}
	}
}

func median(d []time.Duration) time.Duration {
	slices.SortFunc(d, cmp.Compare[time.Duration])
	return d[len(d)/2]
}
