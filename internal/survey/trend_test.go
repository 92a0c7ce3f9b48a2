package survey

import (
	"fmt"
	"strings"
	"testing"

	"laurel/internal/id"
	"laurel/internal/release"
)

// ofWave is a release that shows one figure.
func ofWave(f release.Figure) release.Release { return release.Release{Questions: []release.Figure{f}} }

func told(n int, mean, sd float64) release.Figure {
	low, high := 1.0, 5.0
	return release.Figure{Name: "q", UID: "quality", Kind: release.Choice, N: &n, Mean: &mean, SD: &sd, Low: &low, High: &high}
}

func TestATrendShowsWhatIsThereAndNothingElse(t *testing.T) {
	few, spread := release.Few, release.Spread
	hidden := release.Figure{Name: "q", UID: "quality", Kind: release.Choice, Suppressed: &few}
	rounded := told(6, 3.5, 0)
	rounded.SD, rounded.Suppressed = nil, &spread
	old := told(20, 4, 1)
	old.UID = "" // released before figures had one
	old.Name = "quality"
	other := told(20, 4, 1)
	nine := 9.0
	other.High = &nine
	waves := func(numbers ...int) (out []wave) {
		for _, n := range numbers {
			out = append(out, wave{campaign: id.Campaign(fmt.Sprint("cam_", n)), number: n, instrument: "ins_1", pool: 1})
		}
		return out
	}
	at := func(figures map[int]release.Figure) map[string]release.Release {
		out := map[string]release.Release{}
		for n, f := range figures {
			out[fmt.Sprint("cam_", n)] = ofWave(f)
		}
		return out
	}
	broken := waves(1, 2, 3)
	broken[1].pool, broken[2].pool = 2, 2
	elsewhere := waves(1, 2)
	elsewhere[1].instrument = "ins_2"
	for _, tc := range []struct {
		rule     string
		waves    []wave
		released map[string]release.Release
		want     string
	}{
		{"a pause is a gap", waves(4, 1), at(map[int]release.Figure{1: told(20, 4, 1), 4: told(20, 3, 1)}), "1 SHOWN 4, 2 NOT_HELD, 3 NOT_HELD, 4 SHOWN 3"},
		{"what is hidden stays hidden", waves(1, 2), at(map[int]release.Figure{1: hidden, 2: told(20, 3, 1)}), "1 HIDDEN FEW, 2 SHOWN 3"},
		{"a wave that did not ask", waves(1, 2), at(map[int]release.Figure{1: {Name: "other"}, 2: told(20, 3, 1)}), "1 NOT_ASKED, 2 SHOWN 3"},
		{"a wave that is not open to the reader", waves(1, 2), at(map[int]release.Figure{2: told(20, 3, 1)}), "1 HIDDEN, 2 SHOWN 3"},
		{"a mean of few has no interval", waves(1), at(map[int]release.Figure{1: rounded}), "1 SHOWN 3.5 SPREAD"},
		{"a breaking change splits the series once", broken, at(map[int]release.Figure{1: told(20, 4, 1), 2: told(20, 3, 1), 3: told(20, 2, 1)}), "1 SHOWN 4, 2 breaks SHOWN 3, 3 SHOWN 2"},
		{"another instrument splits it too", elsewhere, at(map[int]release.Figure{1: told(20, 4, 1), 2: told(20, 3, 1)}), "1 SHOWN 4, 2 breaks SHOWN 3"},
		{"other ends of the scale are another question", waves(1, 2), at(map[int]release.Figure{1: told(20, 4, 1), 2: other}), "1 SHOWN 4, 2 breaks SHOWN 4"},
		{"a release from before is matched by its name", waves(1, 2), at(map[int]release.Figure{1: old, 2: told(20, 3, 1)}), "1 SHOWN 4, 2 SHOWN 3"},
	} {
		var got []string
		for _, p := range trendOf(TrendInput{Question: "quality"}, tc.waves, tc.released).Points {
			line := fmt.Sprint(p.Wave)
			if p.Breaks {
				line += " breaks"
			}
			line += " " + string(p.State)
			if p.Mean != nil {
				line += fmt.Sprint(" ", *p.Mean)
			}
			if p.Suppressed != nil {
				line += " " + string(*p.Suppressed)
			}
			got = append(got, line)
			if (p.Low != nil) != (p.State == TrendShown && p.Suppressed == nil) || (p.Low == nil) != (p.High == nil) {
				t.Errorf("%s: wave %d has the interval %v to %v", tc.rule, p.Wave, p.Low, p.High)
			}
		}
		if line := strings.Join(got, ", "); line != tc.want {
			t.Errorf("%s: %s, want %s", tc.rule, line, tc.want)
		}
	}
}

func TestAnIntervalEndsWithItsScale(t *testing.T) {
	p := TrendPoint{}
	p.of(told(5, 4.9, 0.5))
	if *p.High != 5 || *p.Low <= 4 || *p.Low >= 4.9 {
		t.Errorf("%v to %v", *p.Low, *p.High)
	}
}
