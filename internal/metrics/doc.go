// Package metrics is how mentorship in the department is measured, and the year in mentorship.
//
// It owns: the catalogue of metrics with definition, numerator, denominator and place in the
// grid of three levels and six components (domain.md 7f); closing a year; and reading a closed
// one. It does not own: the records that are counted (their domains), what may be shown of them
// (release), or how a year looks on paper (pdf).
package metrics
