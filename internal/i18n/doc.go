// Package i18n is the house's two languages.
//
// It owns: authored text in several languages, the catalogues of sentences the
// server says (errors, mails) in EN and FR, and search keys that ignore case and
// accents. It does not own: the catalogues of the screens, which live in the SPA.
package i18n
