// Package bundle is a committee's decision with all that it follows from, so that anybody can
// count it again.
//
// It owns: what a decision depends on, the count, the canonical form of both, and the check of
// a bundle from its bytes alone. It does not own: collecting any of it (award), or the rules of
// ranking (its packages rank and calibrate).
//
// # What is counted
//
// A review counts unless its author has a conflict with the nomination, in the seal or by an
// amendment after it. Nominations are put in order by the sealed rule; where that asks for
// calibrated means and the reviews do not allow them, the raw means take their place, and the
// count says so. A vote counts under the same condition as a review. An item holds when at
// least as many members as the quorum were present, without a conflict, when it was closed,
// and more of them voted for than against. The winners are the first of those that hold, as
// many as there are places; who of equals beyond the tie rule wins is the committee's to say,
// and the only thing it says here.
//
// The package is pure: the same bundle gives the same count on every machine.
package bundle
