// Package clock is the time of the house.
//
// It owns: the injected clock, calendar dates without a zone, and wall-clock
// deadlines in the department's zone. It does not own: what happens then.
//
// Instants are UTC at microseconds, the finest both databases keep.
package clock

import (
	"database/sql/driver"
	"fmt"
	"io"
	"strconv"
	"sync"
	"time"
)

// Clock tells the time.
type Clock interface{ Now() time.Time }

// System is the machine's clock, in UTC at microseconds.
type System struct{}

// Now is the present instant.
func (System) Now() time.Time { return Instant(time.Now()) }

// Instant brings t to what both databases store.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// Manual is a clock for tests and for the demo's past. It stands still until moved.
type Manual struct {
	mu  sync.Mutex
	now time.Time
}

// NewManual starts a manual clock at t.
func NewManual(t time.Time) *Manual { return &Manual{now: Instant(t)} }

// Now is the instant the clock was last set to.
func (m *Manual) Now() time.Time {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.now
}

// Set moves the clock to t, backwards too.
func (m *Manual) Set(t time.Time) {
	m.mu.Lock()
	m.now = Instant(t)
	m.mu.Unlock()
}

// Advance moves the clock by d.
func (m *Manual) Advance(d time.Duration) { m.Set(m.Now().Add(d)) }

// Date is a calendar date, stored as YYYY-MM-DD on both databases. The zero Date
// means "not known".
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the date of an instant in a zone.
func DateOf(t time.Time, zone *time.Location) Date {
	y, m, d := t.In(zone).Date()
	return Date{y, m, d}
}

// ParseDate reads YYYY-MM-DD and refuses days that do not exist.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("date %q is not YYYY-MM-DD", s)
	}
	return DateOf(t, time.UTC), nil
}

// IsZero reports a date that is not known.
func (d Date) IsZero() bool { return d == Date{} }

// String is YYYY-MM-DD, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Time is the start of the day in a zone.
func (d Date) Time(zone *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, zone)
}

// EndOfDay is the last minute of the day in a zone, 23:59, the usual deadline.
func (d Date) EndOfDay(zone *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 23, 59, 0, 0, zone)
}

// AddDate moves the date by years, months and days.
func (d Date) AddDate(years, months, days int) Date {
	return DateOf(d.Time(time.UTC).AddDate(years, months, days), time.UTC)
}

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.String() < e.String() }

// YearsUntil counts the whole years from d to e, as a birthday would.
func (d Date) YearsUntil(e Date) int {
	n := e.Year - d.Year
	if e.Month < d.Month || (e.Month == d.Month && e.Day < d.Day) {
		n--
	}
	return n
}

// Value stores the date as text, NULL when not known.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads what Value stored.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.parse(v)
	case []byte:
		return d.parse(string(v))
	case time.Time:
		*d = DateOf(v, time.UTC)
		return nil
	}
	return fmt.Errorf("a date cannot be read from %T", src)
}

func (d *Date) parse(s string) error {
	if s == "" {
		*d = Date{}
		return nil
	}
	p, err := ParseDate(s)
	if err == nil {
		*d = p
	}
	return err
}

// MarshalText and UnmarshalText make dates JSON strings.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads YYYY-MM-DD or "".
func (d *Date) UnmarshalText(b []byte) error { return d.parse(string(b)) }

// MarshalGQL writes the GraphQL scalar Date; a date that is not known is null.
func (d Date) MarshalGQL(w io.Writer) {
	if d.IsZero() {
		_, _ = io.WriteString(w, "null")
		return
	}
	_, _ = io.WriteString(w, strconv.Quote(d.String()))
}

// UnmarshalGQL reads the GraphQL scalar Date.
func (d *Date) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok {
		return fmt.Errorf("a date is written YYYY-MM-DD")
	}
	p, err := ParseDate(s)
	if err != nil {
		return err
	}
	*d = p
	return nil
}

// Shifted is another clock, moved by a fixed time: the demo begins on the day it was
// asked for and goes on from there.
type Shifted struct {
	Clock Clock
	By    time.Duration
}

// Now is the moved instant.
func (s Shifted) Now() time.Time { return Instant(s.Clock.Now().Add(s.By)) }
