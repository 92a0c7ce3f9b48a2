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

// Page is what both layouts show: the same words, so that text and HTML never differ.
type Page struct {
	Language, Subject, Heading, Closing, Copy, Colon string
	Parts                                            []Part
}

// Part is a paragraph, a code, or a link with its words; a link that is aside is not what the
// mail is for.
type Part struct {
	Words, Link, Code string
	Aside             bool
}

// Lines of a paragraph.
func (p Part) Lines() []string { return strings.Split(p.Words, "\n") }

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
// minutes is a number, deadline is already in words. For all kinds name, of the reader, may be
// given beside them. The link is shown as given; in HTML only http, https and mailto links can be
// followed. The error names an unknown kind, or data that is missing or not asked for.
func Render(kind, language string, data map[string]string) (subject, text, html string, err error) {
	return Wordings(nil).Render(kind, language, data)
}

// Render writes a mail of a kind in the department's words where it has any that fit.
func (w Wordings) Render(kind, language string, data map[string]string) (subject, text, html string, err error) {
	p, err := w.Page(kind, language, data)
	if err != nil {
		return "", "", "", err
	}
	if text, html, err = p.draw(); err != nil {
		return "", "", "", fmt.Errorf("mail: %s: %w", kind, err)
	}
	return p.Subject, text, html, nil
}

// Page is a mail of a kind before it is drawn.
func (w Wordings) Page(kind, language string, data map[string]string) (Page, error) {
	if kind == KindTrial {
		return trial(language, data)
	}
	l, ok := letters[kind]
	if !ok {
		return Page{}, fmt.Errorf("mail: there is no mail of kind %q", kind)
	}
	if language != "fr" {
		language = "en"
	}
	gaps := append([]string{"department", "contact"}, l.gaps...)
	for _, gap := range gaps {
		if v, given := data[gap]; !given || v == "" && gap != "contact" {
			return Page{}, fmt.Errorf("mail: %s lacks %q", kind, gap)
		}
	}
	for given := range data {
		if given != "name" && !slices.Contains(gaps, given) {
			return Page{}, fmt.Errorf("mail: %s has no place for %q", kind, given)
		}
	}
	fill := filler(language, data)
	p := Page{
		Language: language, Heading: fill(i18n.Both("{department}", "{department}")),
		Closing: fill(closing), Copy: copyIt.In(language), Colon: colon.In(language),
	}
	if data["contact"] == "" {
		p.Closing = noReply.In(language)
	}
	if w.Fit(kind, language) {
		p.Subject, p.Parts = w[kind].written(kind, language, data)
		return p, nil
	}
	p.Subject = oneLine(fill(l.subject))
	for _, s := range l.parts {
		q := Part{Words: fill(s.words)}
		if s.link != "" {
			q.Link = data[strings.Trim(s.link, "{}")]
			q.Aside = s.link != "{link}"
		}
		if s.code != "" {
			q.Code = data["code"]
		}
		p.Parts = append(p.Parts, q)
	}
	return p, nil
}

// draw writes a page as text and as HTML.
func (p Page) draw() (text, html string, err error) {
	var plain, rich strings.Builder
	if err := textLayout.Execute(&plain, p); err != nil {
		return "", "", fmt.Errorf("as text: %w", err)
	}
	if err := htmlLayout.Execute(&rich, p); err != nil {
		return "", "", fmt.Errorf("as HTML: %w", err)
	}
	return plain.String(), rich.String(), nil
}

// Text is a page as its plain text.
func (p Page) Text() (string, error) {
	text, _, err := p.draw()
	return text, err
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
