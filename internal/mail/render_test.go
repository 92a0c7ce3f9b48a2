package mail

import (
	"regexp"
	"strings"
	"testing"
)

func dataFor(kind string) map[string]string {
	all := map[string]string{
		"department": "Department of Medicine", "contact": "help@dept.example", "link": "https://laurel.example/s/abc?x=1&y=2", "stop": "https://laurel.example/i/stop#token=x", "code": "481 516",
		"minutes": "15", "survey": "Mentorship 2026", "deadline": "Friday 4 December at 23:59", "addresses": "a@dept.example, b@dept.example", "mentor": "Ada Lin", "mentee": "Bo Roy", "items": "find a formal mentor (by 1 July 2026)", "day": "31 December 2026", "promise": "only totals of five people or more are shown.",
		"award": "Mentor of the year", "nominee": "Cy Ng", "nominator": "Dee Fox", "writer": "Eve Hall", "until": "4 December 2026", "n": "3 nominations", "reading": "The nominee will not read it.",
		"round": "Feedback 2026", "title": "Mentor of the year, 2026", "titles": "Mentor of the year, 2026 · A workshop", "mistreatment": "call the office of safety.",
	}
	data := map[string]string{"department": all["department"], "contact": all["contact"]}
	for _, gap := range letters[kind].gaps {
		data[gap] = all[gap]
	}
	return data
}

var tags = regexp.MustCompile(`(?s)<title>.*?</title>|<[^>]*>`)

func TestTextAndHTMLSayTheSameInBothLanguages(t *testing.T) {
	for kind := range letters {
		for _, language := range []string{"en", "fr"} {
			data := dataFor(kind)
			subject, text, html, err := Render(kind, language, data)
			if err != nil {
				t.Fatal(err)
			}
			if subject == "" || strings.ContainsAny(subject+text+html, "{}") || strings.Contains(html, "ZgotmplZ") {
				t.Errorf("%s %s: a gap is left\n%s\n%s", kind, language, text, html)
			}
			if !strings.Contains(html, `<html lang="`+language+`">`) {
				t.Errorf("%s %s: the HTML names no language", kind, language)
			}
			seen := strings.Join(strings.Fields(tags.ReplaceAllString(html, " ")), " ")
			seen = strings.NewReplacer("&amp;", "&", "&#39;", "'", "&#34;", `"`).Replace(seen)
			for _, line := range strings.Split(text, "\n") {
				line = strings.TrimRight(strings.Join(strings.Fields(line), " "), ":\u202f")
				if line != "--" && !strings.Contains(seen, line) {
					t.Errorf("%s %s: the HTML does not say %q", kind, language, line)
				}
			}
			for gap, value := range data {
				if !strings.Contains(text, value) || strings.Contains(subject, value) && gap != "department" {
					t.Errorf("%s %s: %s is %q in the text\n%s\n(subject %q)", kind, language, gap, value, text, subject)
				}
			}
		}
	}
}

func TestFrenchHasItsSpaces(t *testing.T) {
	bad := regexp.MustCompile(`[^\x{202f}h][:;!?](\s|$)|«[^\x{202f}]|[^\x{202f}]»`)
	for kind := range letters {
		subject, text, _, err := Render(kind, "fr", dataFor(kind))
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(subject+"\n"+text, "\n") {
			if found := bad.FindString(line); found != "" && !strings.HasPrefix(line, "http") {
				t.Errorf("%s: %q in %q", kind, found, line)
			}
		}
	}
}

func TestForeignTextCannotBreakOutOfAMail(t *testing.T) {
	data := dataFor(KindInvitation)
	data["survey"] = `<script>alert(1)</script> {link}` + "\r\nBcc: x@y.example"
	data["department"] = "Medicine\r\nBcc: x@y.example"
	data["link"] = "javascript:alert(1)"
	subject, text, html, err := Render(KindInvitation, "en", data)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(subject, "\r\n") || strings.Contains(html, "<script") || strings.Contains(html, `href="javascript`) {
		t.Errorf("%q\n%s", subject, html)
	}
	if !strings.Contains(text, "{link} Bcc") {
		t.Errorf("braces in the data were filled:\n%s", text)
	}
}

func TestAMailWithoutAContactSaysWhoSentIt(t *testing.T) {
	data := dataFor(KindTest)
	data["contact"] = ""
	if _, text, _, err := Render(KindTest, "en", data); err != nil || !strings.Contains(text, "sent by a program") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestOneMinuteIsSingular(t *testing.T) {
	data := dataFor(KindSignIn)
	data["minutes"] = "1"
	if _, text, _, err := Render(KindSignIn, "en", data); err != nil || !strings.Contains(text, "for 1 minute.") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestMissingAndUnknownDataAreRefused(t *testing.T) {
	if _, _, _, err := Render("gossip", "en", nil); err == nil {
		t.Error("an unknown kind was written")
	}
	data := dataFor(KindSignIn)
	delete(data, "code")
	if _, _, _, err := Render(KindSignIn, "en", data); err == nil || !strings.Contains(err.Error(), `"code"`) {
		t.Errorf("a mail without its code: %v", err)
	}
	data = dataFor(KindTest)
	data["linc"] = "x"
	if _, _, _, err := Render(KindTest, "en", data); err == nil {
		t.Error("data nobody asked for was passed over")
	}
}

// Which kinds are reminders is said in one place. This is the list again, so that a new kind is
// not made one, or left out, without anybody having thought of it.
func TestOnlyTheseAreReminders(t *testing.T) {
	reminders := map[string]bool{KindReminder: true, KindFeedbackReminder: true, KindMocReminder: true, KindFeedbackFollowUp: true, KindMentorshipDigest: true}
	for kind := range letters {
		if IsReminder(kind) != reminders[kind] {
			t.Errorf("%s: a reminder %v, should be %v", kind, IsReminder(kind), reminders[kind])
		}
	}
	for _, kind := range []string{KindSignIn, KindInvitation, KindCertificate, KindAwardWon, KindAwardNotChosen, KindAwardNomineeWon, KindPlanDecided, KindSetUp} {
		if IsReminder(kind) {
			t.Errorf("%s could be switched off", kind)
		}
	}
}
