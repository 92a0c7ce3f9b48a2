package scoring

import "slices"

// Question is what a summary needs to know of a question.
type Question struct {
	// Choices in the order of the question; none for questions answered by a number.
	Choices []Choice
	// Multiple lets one person choose several.
	Multiple bool
	// Scale holds the ends of the range numbers may lie in, nil where there is none.
	// The ends of choices are those of their scores.
	Scale *Scale
}

// Choice of a question.
type Choice struct {
	Value string
	// Score is the point on the scale, nil where choices have no order. Only when every
	// choice has one, "not applicable" apart, are there a mean and an SD.
	Score *float64
	// Missing marks "not applicable" and "prefer not to say": not a scale point, not
	// in n (domain.md 4.2).
	Missing bool
}

// Answer of one person: a number or the values chosen. Neither means not answered.
type Answer struct {
	Number *float64
	Chosen []string
}

// Summary of the answers to one question, before anything is suppressed.
type Summary struct {
	N       int // people who answered
	Missing int // people who did not, or said it does not apply
	// Mean of numbers or scores; nil without answers and for choices without scores.
	Mean *float64
	// SD is the sample standard deviation (n-1), nil for fewer than two answers.
	SD *float64
	// TopTwo is the share of N, from 0 to 1, at the two highest points of a scale of
	// choices that has at least three: "somewhat or strongly satisfied".
	TopTwo *float64
	// Counts per choice in the order of the question, those marked Missing left out.
	// They add up to N unless several may be chosen.
	Counts []Count
	// UnanimousAtEnd: at least one answer, and all at the same end of the scale.
	UnanimousAtEnd bool
}

// Count is how many people chose a value.
type Count struct {
	Value string
	N     int
}

// Summarise computes the summary of answers, in the order given. A number that is not
// finite or lies off the scale, and a value that is no choice, are missing: survey
// refuses them at the door, so they occur only in foreign data.
func Summarise(q Question, answers []Answer) Summary {
	if len(q.Choices) == 0 {
		return summariseNumbers(q.Scale, answers)
	}
	return summariseChoices(q, answers)
}

func summariseNumbers(scale *Scale, answers []Answer) Summary {
	var values []float64
	for _, a := range answers {
		if a.Number != nil && finite(*a.Number) && (scale == nil || scale.holds(*a.Number)) {
			values = append(values, *a.Number)
		}
	}
	s := Summary{N: len(values), Missing: len(answers) - len(values), Mean: Mean(values), SD: SD(values)}
	if scale != nil {
		s.UnanimousAtEnd = scale.unanimousAtEnd(values)
	}
	return s
}

func summariseChoices(q Question, answers []Answer) Summary {
	at := map[string]int{}
	var s Summary
	var points []float64
	scored := !q.Multiple
	for _, c := range q.Choices {
		if c.Missing {
			continue
		}
		at[c.Value] = len(s.Counts)
		s.Counts = append(s.Counts, Count{Value: c.Value})
		if c.Score == nil {
			scored = false
			continue
		}
		points = append(points, *c.Score)
	}
	var values []float64
	for _, a := range answers {
		chosen := valid(a.Chosen, at)
		if len(chosen) == 0 || len(chosen) > 1 && !q.Multiple {
			s.Missing++
			continue
		}
		s.N++
		for _, i := range chosen {
			s.Counts[i].N++
		}
		if scored {
			values = append(values, points[chosen[0]])
		}
	}
	if scored {
		scale := Scale{Points: points}
		s.Mean, s.SD, s.TopTwo, s.UnanimousAtEnd = Mean(values), SD(values), scale.TopTwo(values), scale.unanimousAtEnd(values)
	}
	return s
}

// valid are the positions of the choices among the values, each once.
func valid(values []string, at map[string]int) []int {
	var out []int
	for _, v := range values {
		if i, ok := at[v]; ok && !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}
