package clock

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDatesSurviveStorageAndText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := DateOf(time.Unix(rapid.Int64Range(-2_000_000_000, 4_000_000_000).Draw(t, "t"), 0), time.UTC)
		v, err := d.Value()
		if err != nil {
			t.Fatal(err)
		}
		var back Date
		if err := back.Scan(v); err != nil || back != d {
			t.Fatalf("%v came back as %v, %v", d, back, err)
		}
	})
}

func TestDaysThatDoNotExistAreRefused(t *testing.T) {
	for _, s := range []string{"2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "", "yesterday", "2026-04-31"} {
		if d, err := ParseDate(s); err == nil {
			t.Errorf("ParseDate(%q) = %v, want an error", s, d)
		}
	}
}

func TestADeadlineFollowsTheWallClockAcrossTheChangeOfHour(t *testing.T) {
	toronto, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	for date, want := range map[string]string{"2026-10-31": "2026-11-01T03:59:00Z", "2026-11-01": "2026-11-02T04:59:00Z"} {
		d, _ := ParseDate(date)
		if got := d.EndOfDay(toronto).UTC().Format(time.RFC3339); got != want {
			t.Errorf("end of %s in Toronto is %s, want %s", date, got, want)
		}
	}
}

func TestYearsAreCountedAsABirthdayWould(t *testing.T) {
	for _, tc := range []struct {
		from, to string
		want     int
	}{{"2020-07-01", "2026-06-30", 5}, {"2020-07-01", "2026-07-01", 6}, {"2024-02-29", "2025-02-28", 0}, {"2026-01-01", "2026-01-01", 0}} {
		from, _ := ParseDate(tc.from)
		to, _ := ParseDate(tc.to)
		if got := from.YearsUntil(to); got != tc.want {
			t.Errorf("from %s to %s: %d years, want %d", tc.from, tc.to, got, tc.want)
		}
	}
}

func TestADayMovedByYearsKeepsItsDayOfTheWeek(t *testing.T) {
	for _, tc := range []struct {
		from  string
		years int
		to    string
	}{
		{"2026-03-13", 1, "2027-03-12"}, // a Friday
		{"2027-03-12", 1, "2028-03-10"}, // over a leap day
		{"2024-02-29", 1, "2025-02-27"}, // a Thursday; the day itself is not there
		{"2026-12-31", 1, "2027-12-30"},
		{"2026-03-13", 3, "2029-03-16"}, // nearest, and not three times 364 days
	} {
		from, err := ParseDate(tc.from)
		if err != nil {
			t.Fatal(err)
		}
		moved := from.SameWeekday(tc.years)
		if moved.String() != tc.to || moved.Time(time.UTC).Weekday() != from.Time(time.UTC).Weekday() {
			t.Errorf("%s, %d years later: %s", tc.from, tc.years, moved)
		}
	}
}

func TestDatesAreInTheOrderOfTheirWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := func(name string) Date {
			if rapid.Bool().Draw(t, name+" unknown") {
				return Date{}
			}
			return Date{Year: 1995, Month: 1, Day: 1}.AddDate(0, 0, rapid.IntRange(0, 800).Draw(t, name))
		}
		a, b := date("a"), date("b")
		words := 0
		if a.String() < b.String() {
			words = -1
		} else if a.String() > b.String() {
			words = 1
		}
		if a.Compare(b) != words || a.Before(b) != (words < 0) {
			t.Errorf("%q and %q: %d", a, b, a.Compare(b))
		}
	})
}

func TestATimeOfTheWallIsReadInItsZone(t *testing.T) {
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		text, want string
	}{
		{"2026-12-01T08:30", "2026-12-01T13:30:00Z"},
		{"2026-07-01T08:30", "2026-07-01T12:30:00Z"},
		{"2026-11-01T01:30", "2026-11-01T05:30:00Z"}, // it comes twice: the first
		{"2026-03-08T02:30", ""},                     // the clocks skip it
		{"2026-02-30T08:30", ""},
		{"tomorrow", ""},
		{"", ""},
	} {
		got, ok := Wall(tc.text, zone)
		if ok != (tc.want != "") || ok && got.Format(time.RFC3339) != tc.want {
			t.Errorf("%q is %s %v", tc.text, got, ok)
		}
	}
}
