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
