package calibrate

import "laurel/internal/award/rank"

// Criterion of a rubric. All criteria of a rubric that count are marked on one scale.
type Criterion struct {
	ID     string
	Weight float64 // above 0, or it does not count
	// Informative criteria are marked and shown, and do not count.
	Informative bool
	// Required criteria must be answered, if only by saying that one cannot judge.
	Required bool
}

// Mark is the answer to one criterion.
type Mark struct {
	Answer Answer
	Points float64 // when Judged
}

// Answer is the kind of an answer.
type Answer int

// The answers. Neither a blank nor "cannot judge" is 0 points: both are left out.
const (
	Blank Answer = iota
	CannotJudge
	Judged
)

// Incomplete says why a review comes to nothing.
type Incomplete struct {
	Blank []string // required criteria that are blank, in the order of the rubric
	// NothingJudged: no criterion that counts was judged.
	NothingJudged bool
}

// Total is what a review comes to: the mean of the points of the criteria that count and
// were judged, weighted, whatever was left out. It is not a total, and the second result
// says why, when a required criterion is blank or nothing that counts was judged. Marks
// are in the order of the criteria; those not there are blank.
func Total(criteria []Criterion, marks []Mark) (float64, *Incomplete) {
	var lacking Incomplete
	sum, weights := 0.0, 0.0
	for i, c := range criteria {
		var m Mark
		if i < len(marks) {
			m = marks[i]
		}
		if m.Answer == Blank && c.Required {
			lacking.Blank = append(lacking.Blank, c.ID)
		}
		if m.Answer == Judged && !c.Informative && c.Weight > 0 {
			sum += float64(c.Weight * m.Points)
			weights += c.Weight
		}
	}
	lacking.NothingJudged = weights == 0
	if lacking.NothingJudged || len(lacking.Blank) > 0 {
		return 0, &lacking
	}
	return rank.Settle(sum / weights), nil
}
