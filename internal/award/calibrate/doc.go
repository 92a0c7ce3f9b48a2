// Package calibrate sets beside the mean of a nomination's scores one that allows for how
// strict or generous its reviewers are.
//
// It owns: what one review comes to, raw and calibrated means, the agreement of reviewers
// and how sure it is who the first few are. It does not own: the order that follows from
// means and ties in it (rank), the rubric and who was in conflict, whose reviews are not
// given to this package (award).
//
// # The model
//
// A score is the general mean, plus what the nomination is worth, plus how generous the
// reviewer is, plus what is left over; nominations, reviewers and the rest are normal
// and independent. The three variances are estimated by restricted maximum likelihood
// (Patterson and Thompson, Biometrika 1971;58:545), none below nought, and the effects
// are their best linear unbiased predictions (Henderson, Biometrics 1975;31:423): drawn
// towards the general mean, the more so the fewer reviews there are. A calibrated mean
// is the general mean plus the nomination's effect.
//
// A reviewer with fewer than MinScores scores keeps them and is given no effect: nothing
// can be said of somebody's strictness from one or two files. Means are calibrated only
// where all nominations are connected through reviewers who have one, as otherwise the
// strictness of those here cannot be told from the worth of those there, and where at
// least MinFreedom scores are left to judge the rest by. Else the raw means stand alone
// and the refusal says what is missing.
//
// What is said of chances takes the estimated variances for the true ones, and so is a
// little too sure of itself where there are few reviews.
//
// The same scores give the same digits on every machine and database: they are taken in
// order of identifiers, a product is converted with float64(a*b) before it is added, and
// results are rounded to 1e-9. The package is pure; chances are drawn from a source that
// is passed in.
package calibrate
