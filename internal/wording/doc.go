// Package wording is the department's own words for its mails.
//
// It owns: the versions of these words, what is in use, who may change them, the preview as
// somebody would read a mail, and the test to oneself. It does not own: the language the words
// are written in, the words of the house, or how text and HTML are drawn (mail); who gets which
// mail and when (the domains); sending (outbox, which asks for the words in use).
//
// A version is never changed. The newest is in use; going back to the words of the house is a
// version without words. A language without words is in those of the house, and the screen says
// so.
package wording
