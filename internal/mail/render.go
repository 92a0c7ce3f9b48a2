package mail

import (
	"embed"
	"fmt"
	htmltemplate "html/template"
	"slices"
	"strings"
	texttemplate "text/template"

	"laurel/internal/i18n"
)

//go:embed templates
var files embed.FS

var (
	textLayout = texttemplate.Must(texttemplate.ParseFS(files, "templates/layout.txt"))
	htmlLayout = htmltemplate.Must(htmltemplate.ParseFS(files, "templates/layout.html"))
)

// page is what both layouts show: the same words, so that text and HTML never differ.
type page struct {
	Language, Subject, Heading, Closing, Copy, Colon string
	Parts                                            []part
}

// part is a paragraph; a link that is aside is not what the mail is for.
type part struct {
	Words, Link, Code string
	Aside             bool
}

// Render writes a mail of a kind in "en" or "fr" (any other language gives English).
//
// Data: department (its name, at the head) and contact (where to ask for help, may be
// empty) for all kinds, and
//
//	sign_in               link, code, minutes
//	invitation, extension survey, minutes, deadline, link, promise
//	reminder              the same, and stop, a link that ends reminders
//	setup                 link, minutes
//	addresses             addresses
//	feedback_invitation   round, deadline, link, promise, mistreatment
//	feedback_reminder     the same
//	the other feedback_…  link
//	moc_…                 link
//	certificate           title, link
//	honour_ask            titles, link
//	mentorship_approve, mentorship_confirm, mentorship_started, mentorship_broken,
//	mentorship_mentor_left  mentor, mentee, link
//	mentorship_mentor_leaving  mentor, mentee, day, link
//	mentorship_mentor_stays  mentor, mentee, link
//	mentorship_attest     mentor, link
//	evidence_asked        mentor, link
//	award_…               award, link, and by kind nominee, nominator, writer, until, n, reading
//	plan_submitted        mentee, link
//	plan_decided          link
//	mentorship_digest     items, link
//
// minutes is a number, deadline is already in words. The link is shown as given; in
// HTML only http, https and mailto links can be followed. The error names an unknown
// kind, or data that is missing or not asked for.
func Render(kind, language string, data map[string]string) (subject, text, html string, err error) {
	l, ok := letters[kind]
	if !ok {
		return "", "", "", fmt.Errorf("mail: there is no mail of kind %q", kind)
	}
	if language != "fr" {
		language = "en"
	}
	gaps := append([]string{"department", "contact"}, l.gaps...)
	for _, gap := range gaps {
		if v, given := data[gap]; !given || v == "" && gap != "contact" {
			return "", "", "", fmt.Errorf("mail: %s lacks %q", kind, gap)
		}
	}
	for given := range data {
		if !slices.Contains(gaps, given) {
			return "", "", "", fmt.Errorf("mail: %s has no place for %q", kind, given)
		}
	}
	fill := filler(language, data)
	p := page{
		Language: language, Subject: oneLine(fill(l.subject)), Heading: fill(i18n.Both("{department}", "{department}")),
		Closing: fill(closing), Copy: copyIt.In(language), Colon: colon.In(language),
	}
	if data["contact"] == "" {
		p.Closing = noReply.In(language)
	}
	for _, s := range l.parts {
		q := part{Words: fill(s.words)}
		if s.link != "" {
			q.Link = data[strings.Trim(s.link, "{}")]
			q.Aside = s.link != "{link}"
		}
		if s.code != "" {
			q.Code = data["code"]
		}
		p.Parts = append(p.Parts, q)
	}
	var plain, rich strings.Builder
	if err := textLayout.Execute(&plain, p); err != nil {
		return "", "", "", fmt.Errorf("mail: %s as text: %w", kind, err)
	}
	if err := htmlLayout.Execute(&rich, p); err != nil {
		return "", "", "", fmt.Errorf("mail: %s as HTML: %w", kind, err)
	}
	return p.Subject, plain.String(), rich.String(), nil
}

// filler puts data into the gaps of a text, all at once, so that braces in the data
// stay as they are.
func filler(language string, data map[string]string) func(i18n.Text) string {
	var pairs []string
	for name, value := range data {
		if name == "minutes" {
			value = minutesIn(language, value)
		}
		pairs = append(pairs, "{"+name+"}", oneLine(value))
	}
	gaps := strings.NewReplacer(pairs...)
	return func(t i18n.Text) string { return gaps.Replace(t.In(language)) }
}

func minutesIn(language, n string) string {
	if n == "1" {
		return minute.In(language)
	}
	return strings.ReplaceAll(minutes.In(language), "{n}", n)
}
