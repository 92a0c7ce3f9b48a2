package survey

import (
	"cmp"
	"context"
	"math"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/scoring"
	"laurel/internal/viewer"
)

// TrendState is what there is to show of a wave.
type TrendState string

// The states of a wave in a trend.
const (
	TrendShown    TrendState = "SHOWN"
	TrendHidden   TrendState = "HIDDEN"    // suppressed, or not open to the viewer
	TrendNotAsked TrendState = "NOT_ASKED" // the wave had no such question
	TrendNotHeld  TrendState = "NOT_HELD"  // there was no wave of that number
)

// Trend is one question over the waves of a series, in one cut.
type Trend struct {
	Series    string
	Dimension release.Dimension
	Value     string
	Figure    release.Figure // of the newest wave that has the question
	Points    []TrendPoint
}

// TrendPoint is a wave. Nothing is put in for a wave that is missing.
type TrendPoint struct {
	Wave     int
	Campaign id.Campaign // "" when not held
	Closed   *time.Time
	State    TrendState
	// Breaks: the question cannot be compared with that of the wave shown before, because
	// the instrument changed between them.
	Breaks     bool
	N          *int
	Mean       *float64
	Low, High  *float64 // the 95 % interval of the mean; nil where the SD is hidden
	Suppressed *release.Suppression
}

// TrendInput says what to follow.
type TrendInput struct {
	Series    string
	Question  string // its UID, or its name where it has none
	Dimension release.Dimension
	Value     string
}

// Trend follows a question over the released waves of a series, from released figures
// alone. Campaigns that are not released yet are not in it.
//
// It returns NOT_FOUND when no wave shows such a question to the viewer.
func (s *Service) Trend(ctx context.Context, v viewer.Viewer, in TrendInput) (Trend, error) {
	waves, released, err := s.wavesWith(ctx, v, in)
	if err != nil {
		return Trend{}, err
	}
	t := trendOf(in, waves, released)
	if t.shown() == 0 {
		return Trend{}, apperr.NewNotFound("trend")
	}
	return t, nil
}

// Trends follows every question of the newest wave whose mean at least two waves show.
// The question of the input is left out of account.
func (s *Service) Trends(ctx context.Context, v viewer.Viewer, in TrendInput) ([]Trend, error) {
	waves, released, err := s.wavesWith(ctx, v, in)
	if err != nil {
		return nil, err
	}
	out := []Trend{}
	for _, w := range slices.Backward(waves) {
		newest, ok := released[string(w.campaign)]
		if !ok {
			continue
		}
		for _, f := range newest.Questions {
			in.Question = cmp.Or(f.UID, f.Name)
			if t := trendOf(in, waves, released); t.shown() > 1 {
				out = append(out, t)
			}
		}
		break
	}
	return out, nil
}

func (t Trend) shown() (n int) {
	for _, p := range t.Points {
		if p.State == TrendShown {
			n++
		}
	}
	return n
}

// wavesWith are the waves of a series, by number, and the releases of one cut that the
// viewer may read.
func (s *Service) wavesWith(ctx context.Context, v viewer.Viewer, in TrendInput) ([]wave, map[string]release.Release, error) {
	if err := CanSeeCampaigns(v); err != nil {
		return nil, nil, err
	}
	waves, err := s.wavesOf(ctx, in.Series)
	if err != nil {
		return nil, nil, err
	}
	sources := make([]string, len(waves))
	for i, w := range waves {
		sources[i] = string(w.campaign)
	}
	released, err := s.release.Cut(ctx, v, in.Dimension, in.Value, sources...)
	return waves, released, err
}

// wave is a released campaign of a series.
type wave struct {
	campaign   id.Campaign
	number     int
	closed     *time.Time
	instrument id.Instrument
	pool       int // number of the oldest version whose results pool with this one's
}

// trendOf puts the figures of waves side by side, those in the order of their numbers.
func trendOf(in TrendInput, waves []wave, released map[string]release.Release) Trend {
	t := Trend{Series: in.Series, Dimension: in.Dimension, Value: in.Value}
	slices.SortStableFunc(waves, func(a, b wave) int { return cmp.Compare(a.number, b.number) })
	var before *wave // the last that had the question
	var asked release.Figure
	for i, w := range waves {
		if i > 0 {
			for n := waves[i-1].number + 1; n < w.number; n++ {
				t.Points = append(t.Points, TrendPoint{Wave: n, State: TrendNotHeld})
			}
		}
		p := TrendPoint{Wave: w.number, Campaign: w.campaign, Closed: w.closed, State: TrendHidden}
		r, open := released[string(w.campaign)]
		at := slices.IndexFunc(r.Questions, func(f release.Figure) bool { return cmp.Or(f.UID, f.Name) == in.Question })
		switch {
		case !open:
		case at < 0:
			p.State = TrendNotAsked
		default:
			f := r.Questions[at]
			p.Breaks = before != nil && !comparable(*before, w, asked, f)
			p.of(f)
			before, asked, t.Figure = &waves[i], f, f
		}
		t.Points = append(t.Points, p)
	}
	return t
}

// comparable reports that two waves ask the same: results of their versions pool, and the
// question has the same answers to choose from as far as these are released.
func comparable(a, b wave, one, other release.Figure) bool {
	if a.instrument != b.instrument || a.pool != b.pool || one.Kind != other.Kind || one.Items != other.Items {
		return false
	}
	same := func(x, y *float64) bool { return x == nil || y == nil || *x == *y }
	return same(one.Low, other.Low) && same(one.High, other.High)
}

func (p *TrendPoint) of(f release.Figure) {
	p.N, p.Suppressed = f.N, f.Suppressed
	if f.Mean == nil {
		return
	}
	p.State, p.Mean = TrendShown, f.Mean
	if f.SD == nil || f.N == nil {
		return
	}
	if low, high, ok := scoring.Interval(*f.Mean, *f.SD, *f.N); ok {
		// No mean lies beyond the ends of its scale.
		if f.Low != nil {
			low = math.Max(low, *f.Low)
		}
		if f.High != nil {
			high = math.Min(high, *f.High)
		}
		p.Low, p.High = &low, &high
	}
}
