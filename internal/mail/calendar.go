package mail

import (
	"strings"
	"time"
)

// Entry is a deadline for a calendar.
type Entry struct {
	// ID stays the same over all mails that name the deadline, so that a calendar moves it and
	// does not keep two.
	ID    string
	Title string
	At    time.Time
}

// Calendar is an entry as a calendar file (RFC 5545), in UTC, which every calendar shows in its
// reader's zone: half an hour that ends with the deadline, since many show an event without
// length badly. Written is when the mail was; a later file replaces an earlier one.
func (e Entry) Calendar(written time.Time) []byte {
	stamp := func(t time.Time) string { return t.UTC().Format("20060102T150405Z") }
	title := icsText(oneLine(e.Title))
	var b strings.Builder
	for _, line := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Laurel//Deadlines//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
		"UID:" + e.ID + "@laurel", "DTSTAMP:" + stamp(written), "SEQUENCE:0",
		"DTSTART:" + stamp(e.At.Add(-30*time.Minute)), "DTEND:" + stamp(e.At),
		"SUMMARY:" + title, "TRANSP:TRANSPARENT",
		"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + title, "TRIGGER:-P1D", "END:VALARM",
		"END:VEVENT", "END:VCALENDAR",
	} {
		fold(&b, line)
	}
	return []byte(b.String())
}

func icsText(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}

// fold writes a line in parts of at most 75 octets, never inside a character; every part but the
// first begins with a space.
func fold(b *strings.Builder, line string) {
	size := 0
	for _, c := range line {
		n := len(string(c))
		if size+n > 75 {
			b.WriteString("\r\n ")
			size = 1
		}
		b.WriteRune(c)
		size += n
	}
	b.WriteString("\r\n")
}
