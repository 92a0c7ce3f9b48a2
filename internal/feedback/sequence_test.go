package feedback

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"laurel/internal/disclosure"
)

// mentored is a department over years: who answers about whom, round after round.
type mentored struct {
	draw    *rand.Rand
	mentors int
	mentees int
}

// answered are the ballots of a round, by mentor: some of each mentor's mentees of that
// year, one ballot each.
func (m mentored) answered(round int) map[int][]disclosure.Ballot {
	out := map[int][]disclosure.Ballot{}
	for mentor := range m.mentors {
		for range 1 + m.draw.IntN(6) {
			if m.draw.IntN(3) == 0 {
				continue // did not answer
			}
			mentee := m.draw.IntN(m.mentees)
			b := disclosure.Ballot{ID: fmt.Sprintf("%d.%d.%d", mentor, mentee, round), Person: fmt.Sprint(mentee)}
			if !slices.ContainsFunc(out[mentor], func(o disclosure.Ballot) bool { return o.Person == b.Person }) {
				out[mentor] = append(out[mentor], b)
			}
		}
	}
	return out
}

// sealed is what lies in a box after a round: the newest ballot of each person.
func sealed(before, now []disclosure.Ballot) []disclosure.Ballot {
	kept := slices.DeleteFunc(slices.Clone(before), func(o disclosure.Ballot) bool {
		return slices.ContainsFunc(now, func(n disclosure.Ballot) bool { return n.Person == o.Person })
	})
	return append(kept, now...)
}

func population(name string, ballots []disclosure.Ballot) disclosure.Population {
	p := disclosure.Population{ID: name}
	for _, b := range ballots {
		p.People = append(p.People, b.ID)
	}
	return p
}

// ours is every group whose sums are known after some rounds under the rule of this
// package: a box is opened with enough different people in it and is empty afterwards; what
// the reports of a round have in common is known too.
func (m mentored) ours(rounds, k int) (out []disclosure.Population) {
	boxes := map[int][]disclosure.Ballot{}
	for round := range rounds {
		var all []disclosure.Ballot
		opened := 0
		now := m.answered(round)
		for mentor := range m.mentors {
			boxes[mentor] = sealed(boxes[mentor], now[mentor])
			if !disclosure.Further(nil, boxes[mentor], k) {
				continue
			}
			out = append(out, population(fmt.Sprintf("%d of %d", mentor, round), boxes[mentor]))
			all = append(all, boxes[mentor]...)
			opened++
			boxes[mentor] = nil
		}
		if opened > 5 {
			out = append(out, population(fmt.Sprintf("all of %d", round), all))
		}
	}
	return out
}

// threshold is the same under a threshold alone: every round shows all ballots so far, as
// soon as they are of enough people.
func (m mentored) threshold(rounds, k int) (out []disclosure.Population) {
	soFar := map[int][]disclosure.Ballot{}
	for round := range rounds {
		now := m.answered(round)
		for mentor := range m.mentors {
			soFar[mentor] = sealed(soFar[mentor], now[mentor])
			if disclosure.Further(nil, soFar[mentor], k) {
				out = append(out, population(fmt.Sprintf("%d of %d", mentor, round), soFar[mentor]))
			}
		}
	}
	return out
}

// people are the different people behind ballots.
func people(ballots []string) int {
	seen := map[string]bool{}
	for _, b := range ballots {
		var mentor, mentee, round int
		if _, err := fmt.Sscanf(b, "%d.%d.%d", &mentor, &mentee, &round); err == nil {
			seen[fmt.Sprint(mentee)] = true
		}
	}
	return len(seen)
}

func TestNothingAboutFewFollowsFromAllReportsTogether(t *testing.T) {
	sequences := 2_000
	if long {
		sequences = 100_000
	}
	exposed, derived := 0, 0
	for i := range sequences {
		seed := rand.NewPCG(uint64(i), 4)
		draw := rand.New(seed)
		rounds := 1 + draw.IntN(8)
		m := mentored{draw: draw, mentors: 1 + draw.IntN(9), mentees: 6 + draw.IntN(20)}
		released := m.ours(rounds, Minimum)
		for _, p := range released {
			if n := people(p.People); n < Minimum {
				t.Fatalf("sequence %d: %s is of %d people", i, p.ID, n)
			}
		}
		breaches, complete := disclosure.Audit(released, Minimum)
		if len(breaches) > 0 || !complete {
			derived++
			t.Errorf("sequence %d: %+v, %v", i, breaches, complete)
		}
		if breaches, _ := disclosure.Audit(m.threshold(8, Minimum), Minimum); len(breaches) > 0 {
			exposed++
		}
	}
	t.Logf("%d of %d sequences give something away; under a threshold alone %d do", derived, sequences, exposed)
	if exposed*10 < sequences*9 {
		t.Errorf("the control is exposed in %d of %d sequences only: the test is blind", exposed, sequences)
	}
}

// The audit of all reports of 300 mentors over eight rounds, beside one of a tenth of them.
func BenchmarkReleaseAudit(b *testing.B) {
	for _, mentors := range []int{30, 300} {
		b.Run(fmt.Sprintf("%d mentors, 8 rounds", mentors), func(b *testing.B) {
			m := mentored{draw: rand.New(rand.NewPCG(1, 4)), mentors: mentors, mentees: 2 * mentors}
			released := m.ours(8, Minimum)
			b.ReportMetric(float64(len(released)), "releases")
			for b.Loop() {
				if breaches, complete := disclosure.Audit(released, Minimum); len(breaches) > 0 || !complete {
					b.Fatal(breaches, complete)
				}
			}
		})
	}
}
