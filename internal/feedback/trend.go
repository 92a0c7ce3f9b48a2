package feedback

import (
	"time"

	"laurel/internal/release"
)

// PointState is what a round has to show of a figure.
type PointState string

// The states of a point.
const (
	PointShown    PointState = "SHOWN"
	PointHidden   PointState = "HIDDEN"    // the report does not show this mean
	PointOther    PointState = "OTHER"     // the round asked something else
	PointNoReport PointState = "NO_REPORT" // too few had answered
)

// Point is a round about a mentor. A mean is there only where its report shows one: what
// lies between two reports is not filled in, because a mean before it is released would
// tell how single people answered.
type Point struct {
	Closed     time.Time
	State      PointState
	N          *int
	Mean       *float64
	Suppressed *release.Suppression
}

// Trend is one figure of a mentor's reports, round by round.
type Trend struct {
	Name   string
	Points []Point
}

// held is a round about a mentor that is over, and what it gave.
type held struct {
	closed time.Time
	same   bool             // it asked what the report asks that is read
	report *release.Release // nil where there is none
}

// trendsOf are the figures of the last of rounds over all of them, oldest first, from the
// first that gave a report; those of which two at least show a mean.
func trendsOf(rounds []held) []Trend {
	for len(rounds) > 0 && rounds[0].report == nil {
		rounds = rounds[1:]
	}
	if len(rounds) < 2 || rounds[len(rounds)-1].report == nil {
		return nil
	}
	var out []Trend
	for _, f := range rounds[len(rounds)-1].report.Questions {
		t, shown := Trend{Name: f.Name}, 0
		for _, h := range rounds {
			p := pointOf(h, f)
			if p.State == PointShown {
				shown++
			}
			t.Points = append(t.Points, p)
		}
		if shown > 1 {
			out = append(out, t)
		}
	}
	return out
}

func pointOf(h held, of release.Figure) Point {
	p := Point{Closed: h.closed, State: PointNoReport}
	switch {
	case h.report == nil:
		return p
	case !h.same:
		p.State = PointOther
		return p
	}
	p.State = PointOther
	for _, f := range h.report.Questions {
		if f.Name != of.Name && (f.UID == "" || f.UID != of.UID) {
			continue
		}
		p.State, p.N, p.Mean, p.Suppressed = PointHidden, f.N, f.Mean, f.Suppressed
		if f.Mean != nil && f.N != nil {
			p.State = PointShown
		}
		break
	}
	return p
}
