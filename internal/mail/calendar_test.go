package mail

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/mail/mailtest"
)

func TestADeadlineIsACalendarFile(t *testing.T) {
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	written := time.Date(2026, 11, 24, 15, 0, 0, 0, time.UTC)
	for day, end := range map[int]string{11: "20261212T045900Z"} {
		e := Entry{"cam_1", "Mentorat ; l’été, \\ fin", time.Date(2026, 12, day, 23, 59, 0, 0, zone)}
		got := string(e.Calendar(written))
		for _, want := range []string{"UID:cam_1@laurel\r\n", "DTEND:" + end, "DTSTART:20261212T042900Z", `SUMMARY:Mentorat \; l’été\, \\ fin` + "\r\n", "DTSTAMP:20261124T150000Z"} {
			if !strings.Contains(got, want) {
				t.Errorf("%q lacks in\n%s", want, got)
			}
		}
	}
}

func TestLinesOfACalendarAreShortAndUnfoldToTheTitle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		title := oneLine(rapid.StringN(0, 200, -1).Draw(t, "title"))
		file := string(Entry{"x", title, time.Unix(1_800_000_000, 0)}.Calendar(time.Unix(0, 0)))
		for _, line := range strings.Split(strings.TrimSuffix(file, "\r\n"), "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
				t.Fatalf("%q", line)
			}
		}
		if !strings.Contains(strings.ReplaceAll(file, "\r\n ", ""), "SUMMARY:"+icsText(title)+"\r\n") {
			t.Fatalf("%q is not in\n%s", title, file)
		}
	})
}

func TestADeadlineGoesWithItsMail(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	m := message("msg_1", "a@dept.example")
	m.Due = &Entry{"cam_1", "Survey", time.Date(2026, 12, 12, 4, 59, 0, 0, time.UTC)}
	if err := sender.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := server.Messages()[0]
	if raw := string(got.Raw); got.Text != m.Text || !strings.Contains(raw, `filename="deadline.ics"`) || !strings.Contains(raw, "text/calendar") {
		t.Errorf("%+v", got)
	}
}
