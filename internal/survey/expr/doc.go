// Package expr is the expression language of surveys: what "visibleIf" and its kin
// are written in.
//
// It owns: parsing, printing back, and evaluating with the semantics of the browser's
// engine (survey-core 3.0.0), measured and pinned (surveys.md 4.3). It does not own:
// which question an expression belongs to, or whether the names in it exist (profile).
//
// The grammar is a strict part of the browser's. What the browser reads by guessing,
// or reads otherwise than a person would, is refused with its place, so that both
// sides always agree. It differs from the browser only where the browser has no sense:
// sum, avg, min and max of texts mixed with numbers are nil, as is every number that is
// not finite. Pure: no clock of its own.
package expr
