// Package template is the questionnaires that come with the house.
//
// It owns: seven questionnaires of our own wording in English and French, with the place
// of every question in the socio-ecological model (domain.md 7f, M1) and the scales
// among them. It does not own: the language they are written in (survey/profile), nor
// what a department makes of them (survey).
//
// No wording is that of a published instrument: most of these may not be passed on
// (domain.md 4.1), and whoever has permission imports theirs. Pure.
package template
