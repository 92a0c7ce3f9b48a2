// Package scoring turns answers into numbers.
//
// It owns: summaries of a question (n, mean, SD, counts, top-two share), scores of one
// respondent on a scale of several items, and Cronbach's alpha, each by the definitions
// of domain.md 4.2. It does not own: what questions are (survey/profile), which answers
// count (survey), or what may be shown (disclosure, release).
//
// Everyone who computes the same figure gets the same digits, on every machine and
// database: values are added in the order given (callers sort answers by identifier),
// a product is converted with float64(a*b) before it is added so that no compiler
// fuses the two, and results are rounded to 1e-9. A missing answer is never 0: it is
// left out of n and of every figure. The package is pure.
package scoring
