// Package disclosure decides which figures about groups of people may be shown.
//
// It owns: the minimum cell, complementary suppression in a table of a total and its
// parts, judging several such tables of the same people together, how much of a
// distribution a group of some size may show, whether answers may be released a further
// time, and the auditor that finds what can be worked out from several releases together.
// It does not own: which releases exist and who sees them (release), nor the minimum
// itself (the department's settings, never below the floors of trust.md 2.4).
//
// # What can be subtracted
//
// A figure is a sum over people's answers to one question. Sums add and subtract only
// where they are of the same answers: all cuts of one question of one campaign do, and so
// do cumulative releases that count an answer again. The figures of another campaign,
// even of the same people and the same question, are sums of other answers; no
// combination of the two isolates anybody's. So each question of each source is audited
// by itself, over every cut whoever may read it, and that is the audit of everything
// ever released. What remains is no arithmetic but a guess: where people are assumed to
// answer a second time what they answered the first, two waves tell of who joined in
// between what their difference says. No rule of release can prevent that without ending
// repeated surveys; small groups stay hidden in each wave by themselves.
//
// A score made of several questions is a sum over the same answers as they are. What
// that gives away about people who answered some of them only is the business of whoever
// makes the score (survey), by the same judgement of groups.
//
// The package is pure and knows people only as opaque identifiers.
package disclosure
