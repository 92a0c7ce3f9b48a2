// Package disclosure decides which figures about groups of people may be shown.
//
// It owns: the minimum cell, complementary suppression in a table of a total and its
// parts, how much of a distribution a group of some size may show, and the auditor
// that finds what can be worked out from several releases together. It does not own:
// which releases exist and who sees them (release), nor the minimum itself (the
// department's settings, never below the floors of trust.md 2.4).
//
// The package is pure and knows people only as opaque identifiers.
package disclosure
