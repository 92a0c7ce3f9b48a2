// Package telltale marks what in a written comment may give somebody away.
//
// It owns: names, dates, places, addresses and numbers in a text in English or French,
// and which language a text is in. It errs on the side of marking too much: a person
// reads every comment, and a mark is a question to that person, never a decision. It does
// not own: what becomes of a comment (survey) or who may read it (survey, release).
//
// The package is pure; the names and places of the department are handed in.
package telltale
