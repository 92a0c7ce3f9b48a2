// Package metrics is how mentorship in the department is measured, and the year in mentorship.
//
// It owns: the catalogue of metrics with definition, numerator, denominator and place in the
// grid of three levels and six components (domain.md 7f); closing a year, opening a closed one
// for corrections and closing it again; and reading a closed one. A department year and a year in
// mentorship are one. It does not own: what a closed year forbids in other domains (theirs, by
// directory.KeepClosed), the records that are counted (their domains), what may be shown of them
// (release), or how a year looks on paper (pdf).
package metrics
