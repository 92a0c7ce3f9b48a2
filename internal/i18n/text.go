package i18n

import "strings"

// Languages of the interface, mails and documents, in the order screens offer them.
var Languages = []string{"en", "fr"}

// Text is authored text in several languages: language tag to words.
type Text map[string]string

// Both makes a text in English and French.
func Both(en, fr string) Text { return Text{"en": en, "fr": fr} }

// In returns the words in a language, or in another if that one has none.
func (t Text) In(language string) string {
	if s := t[language]; s != "" {
		return s
	}
	for _, l := range Languages {
		if s := t[l]; s != "" {
			return s
		}
	}
	return ""
}

// En is the English text; the French one stands in when there is none.
func (t Text) En() string { return t.In("en") }

// Fr is the French text; the English one stands in when there is none.
func (t Text) Fr() string { return t.In("fr") }

// Complete reports whether there are words in each language.
func (t Text) Complete(languages ...string) bool {
	for _, l := range languages {
		if strings.TrimSpace(t[l]) == "" {
			return false
		}
	}
	return true
}
