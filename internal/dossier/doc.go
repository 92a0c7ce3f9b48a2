// Package dossier gathers what somebody's records say of their mentoring into a document that
// a committee can check.
//
// It owns: the three dossiers (promotion, CFAR annex, MOC year) while they can be changed,
// which evidence stands in them and where each item comes from, what mentees reached, whether
// a mentee may be named or quoted, the frozen versions with their files, and what became of
// them. It does not own: the records themselves (mentorship, feedback, credential), how a
// document looks (pdf), or the keys that sign (credential).
//
// Evidence items are worked out from the records each time a draft is read; the draft keeps
// what its owner made of them. Freezing keeps them in the snapshot of a version for good.
package dossier
