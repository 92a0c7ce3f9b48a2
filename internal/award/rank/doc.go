// Package rank puts nominations in an order by a rule that was chosen beforehand.
//
// It owns: the rules (raw mean, calibrated mean, Borda, Schulze), what decides between
// equals, the spread of the scores behind a place, who moves between two rules, who wins,
// and the lot. It does not own: what a review comes to and calibrated means (calibrate),
// which rule an award has chosen or who may see an order (award).
//
// Reviewers read only what was assigned to them, so no rule takes what somebody did not
// read as an opinion: it is neither last nor average, it is not there.
//
// The same scores give the same order on every machine and database: values are added
// in order of identifiers, a product is converted with float64(a*b) before it is added,
// and values are compared after rounding to 1e-9. The package is pure.
package rank
