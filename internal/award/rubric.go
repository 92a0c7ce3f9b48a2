package award

import (
	"strconv"

	"laurel/internal/apperr"
	"laurel/internal/award/calibrate"
	"laurel/internal/i18n"
)

// Limits of a rubric.
const (
	mostCriteria = 12
	mostWeight   = 100
	mostPoints   = 10
	longestText  = 2000 // characters of one text
)

// Rubric is what a nomination is judged by. All criteria share one scale, from 1 to Points.
type Rubric struct {
	Points   int         `json:"points"`
	Criteria []Criterion `json:"criteria"`
}

// Criterion is one thing that is judged.
type Criterion struct {
	Name i18n.Text `json:"name"`
	Help i18n.Text `json:"help"`
	// Weight against the others. Of an informative criterion it is 0: it is read and
	// discussed, and counts for nothing.
	Weight int `json:"weight"`
	// Required: a review is not whole without a score, or "cannot judge".
	Required bool `json:"required"`
	// Anchors say what a point means. Not every point needs one.
	Anchors []Anchor `json:"anchors,omitempty"`
}

// Anchor is what a point of the scale means on a criterion.
type Anchor struct {
	Point int       `json:"point"`
	Text  i18n.Text `json:"text"`
}

// Informative criteria do not count.
func (c Criterion) Informative() bool { return c.Weight == 0 }

func (r Rubric) validate(faults *apperr.List, path ...string) {
	at := func(more ...string) []string { return append(append([]string{}, path...), more...) }
	faults.Add(r.Points < 2 || r.Points > mostPoints, "award.rubric_points", at("points")...)
	faults.Add(len(r.Criteria) == 0 || len(r.Criteria) > mostCriteria, "award.rubric_criteria", at("criteria")...)
	weight := 0
	for i, c := range r.Criteria {
		in := func(name string) []string { return at("criteria", strconv.Itoa(i), name) }
		faults.Add(!c.Name.Complete("en", "fr"), "award.rubric_needs_words", in("name")...)
		faults.Add(c.Weight < 0 || c.Weight > mostWeight, "award.rubric_weight", in("weight")...)
		faults.Add(longer(c.Name, longestName) || longer(c.Help, longestText), "text.too_long", in("name")...)
		for j, a := range c.Anchors {
			faults.Add(a.Point < 1 || a.Point > r.Points, "award.rubric_anchor", append(in("anchors"), strconv.Itoa(j))...)
			faults.Add(!a.Text.Complete("en", "fr"), "award.rubric_needs_words", append(in("anchors"), strconv.Itoa(j))...)
			faults.Add(longer(a.Text, longestText), "text.too_long", append(in("anchors"), strconv.Itoa(j))...)
		}
		weight += c.Weight
	}
	faults.Add(len(r.Criteria) > 0 && weight == 0, "award.rubric_counts_nothing", at("criteria")...)
}

// Score is what a reviewer gave on one criterion.
type Score int

// No score, and a reviewer who cannot judge, which is an answer and no number.
const (
	Unanswered  Score = 0
	CannotJudge Score = -1
)

// Scores of one review, in the order of the criteria.
type Scores []Score

func (s Scores) validate(r Rubric, whole bool, faults *apperr.List, path ...string) {
	at := func(i int) []string { return append(append([]string{}, path...), strconv.Itoa(i)) }
	if len(s) != len(r.Criteria) {
		faults.Add(true, "award.scores_of_another_rubric", path...)
		return
	}
	for i, score := range s {
		faults.Add(score < CannotJudge || int(score) > r.Points, "award.score_off_scale", at(i)...)
		faults.Add(whole && score == Unanswered && r.Criteria[i].Required, "award.score_missing", at(i)...)
	}
}

// Mean is the weighted mean of a review over what was scored, as calibrate computes it.
func (s Scores) Mean(r Rubric) (float64, bool) {
	weights := make([]int, len(r.Criteria))
	for i, c := range r.Criteria {
		weights[i] = c.Weight
	}
	return calibrate.Mean(weights, s)
}
