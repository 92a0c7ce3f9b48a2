// Package assign says who reviews which nomination.
//
// It owns: the plan of reviewers and their roles that costs least, what was not to be had
// and why, and why any pair is or is not in the plan. It does not own: who may review
// (directory), which conflicts there are and which of them stand (award), what is saved
// of a plan, or the words for its reasons (the message catalogue).
//
// # The rule
//
// Plans are compared by three things, the next only where the one before is equal:
//
//   - Missing reviews: the squares of what each nomination is short of, added up. Such a
//     plan also has the most reviews there can be, and spreads what is missing.
//   - Pairs that were not in the previous plan, so that a change, such as a reviewer's
//     dropping out, moves as few as possible.
//   - Cost, the sum of lacking expertise, a reviewer from the nominee's division, several
//     reviewers of one division on a nomination, guests, and uneven load (Weights).
//
// A pair in conflict or forbidden is never in a plan, nobody gets more than their
// capacity, and a fixed pair is in every plan. What remains is a flow of reviews from
// nominations to reviewers in which each further unit costs at least as much as the one
// before, so sending every unit along a cheapest path gives a plan than which none is
// better (Ahuja, Magnanti and Orlin, Network Flows, 1993, sections 9.7 and 14.5).
//
// Roles come after the pairs, and never change them: the primary reviewers of all
// nominations are chosen together, spread over people by the same rule; then the
// secondary ones among those left, and so on.
//
// Among equally good plans the choice follows the order of nominations and reviewers,
// which is drawn by lot from the seed (rank.Lot). The same input gives the same plan,
// in whatever order its parts are listed. The package is pure, and a plan commits
// nobody: it is its own preview.
package assign
