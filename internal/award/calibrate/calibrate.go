package calibrate

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"laurel/internal/award/rank"
)

const (
	// MinScores is how many scores of a reviewer it takes to speak of strictness.
	MinScores = 3
	// MinFreedom is how many scores there must be beyond those that would determine all
	// effects.
	MinFreedom = 5
	// minNominations: with fewer nobody can have MinScores scores.
	minNominations = MinScores
)

// Result is raw and, unless refused, calibrated means.
type Result struct {
	Nominations []Nomination // that have scores, in order of identifiers
	Reviewers   []Reviewer   // in order of identifiers
	// Refused says why nothing is calibrated; nil when it is, and then what follows holds.
	Refused  *Refusal
	Mean     float64 // the general mean
	Variance Variance
	// Agreement in the forms of intraclass correlation, the first for absolute agreement
	// of single reviews. None when the scores would agree by definition.
	Agreement []ICC

	fit *fit
}

// Nomination with its means.
type Nomination struct {
	ID  string
	N   int     // reviews
	Raw float64 // mean of their totals
	// Calibrated mean, nil when refused, and the standard error of its prediction.
	Calibrated, SE *float64
}

// Reviewer with what is known of their strictness.
type Reviewer struct {
	ID   string
	N    int     // reviews
	Mean float64 // of their totals
	// Generosity is how much higher than others they score, below 0 for the strict; nil
	// for those with too few scores, and when refused.
	Generosity *float64
}

// Variance components, in squared points.
type Variance struct{ Nomination, Reviewer, Rest float64 }

// Refusal says why means are not calibrated.
type Refusal struct {
	Reason RefusalReason
	// Parts that no reviewer connects, for Disconnected, the largest first.
	Parts []Part
	// Missing is how many more reviews it takes at the least, in the right places: by
	// reviewers who read nominations in several parts, or have enough scores. 0 for the
	// reasons that reviews alone do not mend.
	Missing int
}

// RefusalReason says which.
type RefusalReason string

// The reasons.
const (
	Disconnected      RefusalReason = "DISCONNECTED"
	TooThin           RefusalReason = "TOO_THIN" // fewer than MinFreedom scores to spare
	TooFewNominations RefusalReason = "TOO_FEW_NOMINATIONS"
	NoVariation       RefusalReason = "NO_VARIATION" // all scores are the same
)

// Part of a design that nothing connects with the others, in order of identifiers. Of
// reviewers it names those with enough scores.
type Part struct{ Nominations, Reviewers []string }

// ICC is an intraclass correlation from the variance components a of nominations, b of
// reviewers and e of the rest, in the forms of Shrout and Fleiss (Psychological Bulletin
// 1979;86:420):
//
//	(2,1) = a / (a + b + e)      one review, who gives it being part of the error
//	(2,k) = a / (a + (b + e)/k)  the mean of k reviews
//	(3,1) = a / (a + e)          one review, reviewers' generosity being allowed for
//	(3,k) = a / (a + e/k)        the mean of k
//
// Their own formulas are these with the variances estimated from mean squares, which for
// complete designs are those used here.
type ICC struct {
	Form ICCForm
	// K is how many reviews a mean is of: the harmonic mean over the nominations.
	K     float64
	Value float64
	// Low and High are the ends of a 95 % interval by the delta method for the logit,
	// from the average information (Gilmour, Thompson and Cullis, Biometrics
	// 1995;51:1440). They are rough for small committees, and nil where the variance of
	// nominations is estimated to be nought.
	Low, High *float64
}

// ICCForm is the form in Shrout's and Fleiss's notation.
type ICCForm string

// The forms.
const (
	ICC21 ICCForm = "ICC(2,1)"
	ICC2K ICCForm = "ICC(2,k)"
	ICC31 ICCForm = "ICC(3,1)"
	ICC3K ICCForm = "ICC(3,k)"
)

// InvalidError refuses scores that are not finite, or two of a reviewer for a nomination.
type InvalidError struct{ Nomination, Reviewer string }

func (e *InvalidError) Error() string {
	return fmt.Sprintf("the score of %s by %s is there twice or no number", e.Nomination, e.Reviewer)
}

// Calibrate computes the means of scores (what Mean gives), whose order does not matter.
// A design that does not allow calibrating is no error: raw means are there, and
// Result.Refused. The error is an *InvalidError.
func Calibrate(scores []rank.Score) (*Result, error) {
	scores = slices.Clone(scores)
	slices.SortFunc(scores, func(a, b rank.Score) int {
		return cmp.Or(cmp.Compare(a.Nomination, b.Nomination), cmp.Compare(a.Reviewer, b.Reviewer))
	})
	for i, s := range scores {
		twice := i > 0 && s.Nomination == scores[i-1].Nomination && s.Reviewer == scores[i-1].Reviewer
		if twice || math.IsNaN(s.Value) || math.IsInf(s.Value, 0) {
			return nil, &InvalidError{s.Nomination, s.Reviewer}
		}
	}
	r := &Result{}
	for _, s := range rank.Spreads(scores) {
		r.Nominations = append(r.Nominations, Nomination{ID: s.Nomination, N: s.N, Raw: s.Mean})
	}
	swapped := make([]rank.Score, len(scores))
	for i, s := range scores {
		swapped[i] = rank.Score{Nomination: s.Reviewer, Reviewer: s.Nomination, Value: s.Value}
	}
	for _, s := range rank.Spreads(swapped) {
		r.Reviewers = append(r.Reviewers, Reviewer{ID: s.Nomination, N: s.N, Mean: s.Mean})
	}
	d := newDesign(r, scores)
	if r.Refused = d.refusal(r); r.Refused != nil {
		return r, nil
	}
	r.fit = d.reml()
	r.fill()
	return r, nil
}

// fill puts what was fitted into a result.
func (r *Result) fill() {
	f := r.fit
	r.Mean = rank.Settle(f.centre + f.effects[0])
	r.Variance = Variance{rank.Settle(f.ratio[0] * f.rest), rank.Settle(f.ratio[1] * f.rest), rank.Settle(f.rest)}
	for i, n := range f.nominations {
		mean := rank.Settle(f.centre + f.effects[0] + f.worth[i])
		se := rank.Settle(math.Sqrt(f.rest * f.uncertainty(n)))
		r.Nominations[i].Calibrated, r.Nominations[i].SE = &mean, &se
	}
	for i, at := range f.column {
		if at > 0 {
			generosity := rank.Settle(f.root * f.effects[at])
			r.Reviewers[i].Generosity = &generosity
		}
	}
	r.Agreement = f.agreement()
}

// design is who scored what, by places in order of identifiers.
type design struct {
	scores      int
	nominations []cluster
	// column of a reviewer among the effects, 0 for one who has none; 0 is that of the
	// general mean.
	column  []int
	columns int
	centre  float64 // mean of all scores, taken off them
}

// cluster is the scores of one nomination.
type cluster struct {
	n        float64
	reviewer []int // column of each score
	score    []float64
}

func newDesign(r *Result, scores []rank.Score) *design {
	d := &design{scores: len(scores), columns: 1}
	place := map[string]int{}
	for _, one := range r.Reviewers {
		column := 0
		if one.N >= MinScores {
			column = d.columns
			d.columns++
		}
		place[one.ID] = column
		d.column = append(d.column, column)
	}
	for _, s := range scores {
		d.centre += s.Value
	}
	d.centre /= max(1, float64(len(scores)))
	for _, n := range r.Nominations {
		c := cluster{n: float64(n.N)}
		for _, s := range scores[:n.N] {
			c.reviewer = append(c.reviewer, place[s.Reviewer])
			c.score = append(c.score, s.Value-d.centre)
		}
		d.nominations, scores = append(d.nominations, c), scores[n.N:]
	}
	return d
}

// refusal is why the design does not allow calibrating, or nil.
func (d *design) refusal(r *Result) *Refusal {
	if len(d.nominations) < minNominations {
		return &Refusal{Reason: TooFewNominations}
	}
	if parts := d.parts(r); len(parts) > 1 {
		return &Refusal{Reason: Disconnected, Parts: parts, Missing: len(parts) - 1}
	}
	// In a connected design nominations and reviewers determine one effect less than
	// there are of them.
	if spare := d.scores - (len(d.nominations) + d.columns - 1 - 1); spare < MinFreedom {
		return &Refusal{Reason: TooThin, Missing: MinFreedom - spare}
	}
	for _, n := range d.nominations {
		for _, x := range n.score {
			if rank.Settle(x) != 0 {
				return nil
			}
		}
	}
	return &Refusal{Reason: NoVariation}
}

// parts are the nominations that are connected through reviewers who have an effect.
func (d *design) parts(r *Result) []Part {
	part := make([]int, d.columns) // of each reviewer, by column; a representative
	for i := range part {
		part[i] = i
	}
	root := func(i int) int {
		for part[i] != i {
			i = part[i]
		}
		return i
	}
	for _, n := range d.nominations {
		first := 0
		for _, at := range n.reviewer {
			if at > 0 && first > 0 {
				part[root(at)] = root(first)
			}
			if at > 0 {
				first = at
			}
		}
	}
	parts := map[int]*Part{}
	of := func(key int) *Part {
		if parts[key] == nil {
			parts[key] = &Part{}
		}
		return parts[key]
	}
	for i, n := range d.nominations {
		key := -i // a part of its own, unless somebody connects it
		if at := slices.Max(n.reviewer); at > 0 {
			key = root(at)
		}
		p := of(key)
		p.Nominations = append(p.Nominations, r.Nominations[i].ID)
	}
	for i, at := range d.column {
		if at > 0 {
			p := of(root(at))
			p.Reviewers = append(p.Reviewers, r.Reviewers[i].ID)
		}
	}
	var out []Part
	for _, p := range parts {
		out = append(out, *p)
	}
	slices.SortFunc(out, func(a, b Part) int {
		return cmp.Or(cmp.Compare(len(b.Nominations), len(a.Nominations)), cmp.Compare(a.Nominations[0], b.Nominations[0]))
	})
	return out
}
