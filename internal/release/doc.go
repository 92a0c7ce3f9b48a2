// Package release is the ledger of every figure about people that ever left.
//
// It owns: writing a release once, under one lock for the installation, after
// asking disclosure what may be shown; its audience; and reading the bytes back. It
// does not own: how figures are computed (survey, feedback, metrics) or the rules
// of suppression (disclosure).
package release
