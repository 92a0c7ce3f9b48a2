// Package expr is the expression language of surveys: what "visibleIf" and its kin
// are written in.
//
// It owns: parsing, printing back, and evaluating with the semantics of the browser's
// engine (survey-core 3.0.0), measured and pinned (surveys.md 4.3). It does not own:
// which question an expression belongs to, or whether the names in it exist (profile).
//
// The grammar is a strict part of the browser's. What the browser reads by guessing,
// or reads otherwise than a person would, is refused with its place, so that both
// sides always agree. The screens replace four of its functions (sum, avg, min, max) and
// add two (mean_min, reverse), all of which are the same here. One difference is on
// purpose: an infinite number is nil here, and counts as missing; the browser carries it on
// until it says nothing. Tests run both (survey/oracle). Pure: no clock of
// its own.
package expr
