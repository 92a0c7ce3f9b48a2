package i18n

import (
	"fmt"
	"time"
)

var frenchDays = [...]string{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"}

var frenchMonths = [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}

// Deadline is an instant in words and in a zone: "Friday 11 December 2026, 23:59
// (Toronto time)".
func Deadline(t time.Time, zone *time.Location, language string) string {
	t = t.In(zone)
	place := PlaceOf(zone)
	if language == "fr" {
		day := fmt.Sprint(t.Day())
		if t.Day() == 1 {
			day = "1er"
		}
		return fmt.Sprintf("%s %s %s %d, %d h %02d (heure de %s)", frenchDays[t.Weekday()], day, frenchMonths[t.Month()-1], t.Year(), t.Hour(), t.Minute(), place)
	}
	return t.Format("Monday 2 January 2006, 15:04") + " (" + place + " time)"
}

// Day is a calendar date in words: "1 July 2026", « 1er juillet 2026 ».
func Day(t time.Time, language string) string {
	if language != "fr" {
		return t.Format("2 January 2006")
	}
	day := fmt.Sprint(t.Day())
	if t.Day() == 1 {
		day = "1er"
	}
	return fmt.Sprintf("%s %s %d", day, frenchMonths[t.Month()-1], t.Year())
}

// PlaceOf is the city an IANA zone is named after.
func PlaceOf(zone *time.Location) string {
	name := zone.String()
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == '/' {
			name = name[i+1:]
			break
		}
	}
	out := []byte(name)
	for i, c := range out {
		if c == '_' {
			out[i] = ' '
		}
	}
	return string(out)
}
