package wording

import (
	"time"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/viewer"
)

// Words are a subject and a text by language, as the department writes them.
type Words = mail.Wording

// Version is words as somebody kept them. Without words it is those of the house.
type Version struct {
	ID     id.MailTemplate
	Kind   string
	Number int // from 1
	mail.Wording
	Author id.Person
	Made   time.Time
}

// Template is a kind of mail with the words it is written in.
type Template struct {
	Kind     string
	Versions []Version // the newest first
}

// Number of the version in use; 0 while nobody has changed anything.
func (t Template) Number() int {
	if len(t.Versions) == 0 {
		return 0
	}
	return t.Versions[0].Number
}

// own is the department's words in use.
func (t Template) own() mail.Wordings {
	if len(t.Versions) == 0 {
		return nil
	}
	return mail.Wordings{t.Kind: t.Versions[0].Wording}
}

// Changed are the languages in which the department's words are used.
func (t Template) Changed() []string {
	out := []string{}
	for _, language := range i18n.Languages {
		if t.own().Fit(t.Kind, language) {
			out = append(out, language)
		}
	}
	return out
}

// InUse is the words mails of the kind are written in, language by language.
func (t Template) InUse() mail.Wording {
	w := mail.House(t.Kind)
	for _, language := range t.Changed() {
		w.Subject[language] = t.Versions[0].Subject[language]
		w.Body[language] = t.Versions[0].Body[language]
	}
	return w
}

// Title says what the kind is.
func (t Template) Title() i18n.Text { return mail.Title(t.Kind) }

// House is the words of the house.
func (t Template) House() Words { return mail.House(t.Kind) }

// Fixed are the sentences that follow whatever words are written.
func (t Template) Fixed(language string) []string { return mail.Fixed(t.Kind, language) }

// Fields that may stand in the words.
func (t Template) Fields() []mail.Field { return mail.Fields(t.Kind) }

// CanWrite: the mentorship lead and administrators.
func CanWrite(v viewer.Viewer) error { return directory.CanSetDepartment(v) }

func tidied(w mail.Wording) mail.Wording {
	out := mail.Wording{Subject: i18n.Text{}, Body: i18n.Text{}}
	for _, language := range i18n.Languages {
		out.Subject[language], out.Body[language] = mail.Tidy(w.Subject[language]), mail.Tidy(w.Body[language])
	}
	return out
}

func same(a, b mail.Wording) bool {
	for _, language := range i18n.Languages {
		if a.Subject[language] != b.Subject[language] || a.Body[language] != b.Body[language] {
			return false
		}
	}
	return true
}

// unless tells a language in which nothing but the words of the house stands apart: it goes on
// following the house.
func unless(w, house mail.Wording) mail.Wording {
	for _, language := range i18n.Languages {
		if w.Subject[language] == house.Subject[language] && w.Body[language] == house.Body[language] {
			w.Subject[language], w.Body[language] = "", ""
		}
	}
	return w
}

func known(kind string) error {
	if !mail.CanEdit(kind) {
		return apperr.NewNotFound("template")
	}
	return nil
}
