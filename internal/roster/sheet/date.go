package sheet

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"laurel/internal/clock"
	"laurel/internal/i18n"
)

var months = map[string]time.Month{}

func init() {
	for m, names := range [12]string{
		"january jan janvier janv", "february feb febr fevrier fevr fev", "march mar mars", "april apr avril avr",
		"may mai", "june jun juin", "july jul juillet juil", "august aug aout",
		"september sep sept septembre", "october oct octobre", "november nov novembre", "december dec decembre",
	} {
		for name := range strings.FieldsSeq(names) {
			months[name] = time.Month(m + 1)
		}
	}
}

// readDate reads a date as people type it: 2021-07-01, 2021/07/01, July 1, 2021,
// 1 Jul 2021, 1er juillet 2021, and day and month as numbers where only one order is
// possible. Otherwise it gives the code of the fault.
func readDate(s string) (clock.Date, string) {
	parts := dateParts(s)
	if len(parts) != 3 {
		return clock.Date{}, BadDate
	}
	var d clock.Date
	switch a, b, c := parts[0], parts[1], parts[2]; {
	case a.year() && b.small() && c.small():
		d = clock.Date{Year: a.number, Month: time.Month(b.number), Day: c.number}
	case a.month != 0 && b.small() && c.year():
		d = clock.Date{Year: c.number, Month: a.month, Day: b.number}
	case a.small() && b.month != 0 && c.year():
		d = clock.Date{Year: c.number, Month: b.month, Day: a.number}
	case a.small() && b.small() && c.year():
		if a.number <= 12 && b.number <= 12 && a.number != b.number {
			return clock.Date{}, AmbiguousDate
		}
		day, month := a.number, b.number
		if month > 12 {
			day, month = month, day
		}
		d = clock.Date{Year: c.number, Month: time.Month(month), Day: day}
	default:
		return clock.Date{}, BadDate
	}
	switch {
	case d.Month < 1 || d.Month > 12 || d.Day < 1 || d.AddDate(0, 0, 0) != d:
		return clock.Date{}, ImpossibleDate
	case d.Year < EarliestYear || d.Year > LatestYear:
		return clock.Date{}, DateOutOfRange
	}
	return d, ""
}

// datePart is a number with its digits counted, or a month's name.
type datePart struct {
	number, digits int
	month          time.Month
}

func (p datePart) year() bool  { return p.digits == 4 }
func (p datePart) small() bool { return p.digits == 1 || p.digits == 2 }

// dateParts splits at spaces and punctuation and between digits and letters. A time of
// midnight, which spreadsheets add, is passed over; any other word spoils the date.
func dateParts(s string) []datePart {
	s = i18n.Fold(s)
	for _, midnight := range []string{" 00:00:00", "t00:00:00", " 00:00", "t00:00:00z"} {
		s = strings.TrimSuffix(s, midnight)
	}
	var parts []datePart
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,./-", r) }) {
		if day, first := strings.CutSuffix(word, "er"); first && day == "1" {
			word = day
		}
		if m, ok := months[word]; ok {
			parts = append(parts, datePart{month: m})
			continue
		}
		n, err := strconv.Atoi(word)
		if err != nil || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) {
			return nil
		}
		parts = append(parts, datePart{number: n, digits: len(word)})
	}
	return parts
}
