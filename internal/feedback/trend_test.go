package feedback

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

func shown(mean float64, n int) *release.Release {
	return &release.Release{Questions: []release.Figure{{Name: "q", UID: "u", Mean: &mean, N: &n}}}
}

func TestATrendJoinsReportsAndFillsNothingIn(t *testing.T) {
	hidden := &release.Release{Questions: []release.Figure{{Name: "q", UID: "u"}}}
	renamed := &release.Release{Questions: []release.Figure{{Name: "q2", UID: "u", Mean: shown(2, 4).Questions[0].Mean, N: shown(2, 4).Questions[0].N}}}
	for _, tc := range []struct {
		rule   string
		rounds []held
		want   []PointState
	}{
		{"one report is no trend", []held{{report: shown(3, 4), same: true}}, nil},
		{"two reports are", []held{{report: shown(3, 4), same: true}, {report: shown(4, 5), same: true}}, []PointState{PointShown, PointShown}},
		{"a round with too few stays a gap", []held{{report: shown(3, 4), same: true}, {}, {report: shown(4, 5), same: true}}, []PointState{PointShown, PointNoReport, PointShown}},
		{"rounds before the first report are left out", []held{{}, {}, {report: shown(3, 4), same: true}, {report: shown(4, 5), same: true}}, []PointState{PointShown, PointShown}},
		{"other questions are not put beside these", []held{{report: shown(1, 9)}, {report: shown(3, 4), same: true}, {report: shown(4, 5), same: true}}, []PointState{PointOther, PointShown, PointShown}},
		{"a hidden mean stays hidden", []held{{report: shown(3, 4), same: true}, {report: hidden, same: true}, {report: shown(4, 5), same: true}}, []PointState{PointShown, PointHidden, PointShown}},
		{"two reports of which one hides it are no trend", []held{{report: hidden, same: true}, {report: shown(4, 5), same: true}}, nil},
		{"a question with another name in its version is the same", []held{{report: renamed, same: true}, {report: shown(4, 5), same: true}}, []PointState{PointShown, PointShown}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			var got []PointState
			for _, trend := range trendsOf(tc.rounds) {
				for _, p := range trend.Points {
					got = append(got, p.State)
				}
			}
			if !slices.Equal(got, tc.want) {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

// A mean in a trend is one that a report shows, and no other.
func TestATrendShowsNothingThatNoReportShows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rounds []held
		want := map[time.Time]float64{}
		for i := range rapid.IntRange(0, 8).Draw(t, "rounds") {
			h := held{closed: time.Unix(int64(i), 0), same: rapid.Bool().Draw(t, "same")}
			if rapid.Bool().Draw(t, "reported") {
				mean := rapid.Float64Range(1, 5).Draw(t, "mean")
				h.report = shown(mean, 4+i)
				if h.same {
					want[h.closed] = mean
				}
			}
			rounds = append(rounds, h)
		}
		for _, trend := range trendsOf(rounds) {
			for _, p := range trend.Points {
				mean, ok := want[p.Closed]
				if (p.Mean != nil) != ok || ok && *p.Mean != mean {
					t.Fatalf("at %v the trend shows %v", p.Closed, p.Mean)
				}
			}
		}
	})
}

func TestReportsOfThreeYearsAreATrend(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		s := newSchool(t, db, 8)
		for year, mentees := range [][]int{{2, 3, 4, 5}, {2, 3}, {4, 5}} {
			if year > 0 {
				s.unpair(1)
				s.clock.Advance(366 * 24 * time.Hour)
			}
			s.pairs(1, mentees...)
			r := s.opened()
			for i, m := range mentees {
				s.mustCast(m, 1, rated(2+year+i%2))
			}
			s.closed(r)
		}
		mentor := s.who(1)
		entries := s.mine(1).Entries
		read, err := s.Report(s.as(mentor), mentor, entries[0].Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, trend := range read.Trends {
			for _, p := range trend.Points {
				got = append(got, fmt.Sprint(trend.Name, " ", p.State))
			}
		}
		want := []string{"listens SHOWN", "listens NO_REPORT", "listens SHOWN"}
		if !slices.Equal(got, want) || read.OtherQuestions != 0 {
			t.Errorf("the trend is %v, want %v", got, want)
		}
		first, err := s.Report(s.as(mentor), mentor, entries[2].Report.ID)
		if err != nil || len(first.Trends) != 0 {
			t.Errorf("the first report has the trend %v, %v", first.Trends, err)
		}
	})
}
