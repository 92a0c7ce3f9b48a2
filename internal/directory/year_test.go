package directory

import (
	"testing"

	"laurel/internal/clock"
)

func TestAListShowsTheYearsItIsNarrowedTo(t *testing.T) {
	day := func(y, m, d int) clock.Date { return clock.Date{Year: y, Month: 0, Day: d}.AddDate(0, m, 0) }
	closed := ClosedYears{
		{ID: "yea_2", Name: "2024–25", Starts: day(2024, 7, 1), Ends: day(2025, 6, 30)},
		{ID: "yea_1", Name: "2023–24", Starts: day(2023, 7, 1), Ends: day(2024, 6, 30)},
	}
	for _, tc := range []struct {
		rule  string
		scope YearScope
		day   clock.Date
		shown bool
	}{
		{"what is to come is current", YearScope{}, day(2026, 1, 1), true},
		{"what lies in no closed year is current", YearScope{}, day(2025, 7, 1), true},
		{"the last day belongs to the year", YearScope{}, day(2025, 6, 30), false},
		{"so does the first", YearScope{}, day(2023, 7, 1), false},
		{"without a day nothing lies in a year", YearScope{}, clock.Date{}, true},
		{"one year shows what ended in it", YearScope{Year: "yea_1"}, day(2024, 1, 1), true},
		{"and nothing of another", YearScope{Year: "yea_1"}, day(2025, 1, 1), false},
		{"nor what is current", YearScope{Year: "yea_1"}, day(2026, 1, 1), false},
		{"all years are all", YearScope{Every: true}, day(2024, 1, 1), true},
		{"a year that is not closed holds nothing", YearScope{Year: "yea_9"}, day(2026, 1, 1), false},
	} {
		if got := tc.scope.Takes(closed, tc.day); got != tc.shown {
			t.Errorf("%s: %v", tc.rule, got)
		}
	}
}
