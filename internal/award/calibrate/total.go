package calibrate

import "laurel/internal/award/rank"

// Mean is what a review comes to: the mean of its scores, weighted. Weights are of the criteria,
// 0 for one that does not count; a score of 0 or below is none: what a reviewer left open or
// cannot judge lowers nothing (recognition.md 1A: weighted mean over answered). It reports false
// when nothing that counts was scored. Criteria or scores without their other half are left out.
func Mean[S ~int](weights []int, scores []S) (float64, bool) {
	sum, weight := 0, 0
	for i, s := range scores {
		if i >= len(weights) || s <= 0 {
			continue
		}
		sum += weights[i] * int(s)
		weight += weights[i]
	}
	if weight == 0 {
		return 0, false
	}
	return rank.Settle(float64(sum) / float64(weight)), true
}
