// Package invariant is what must always hold, as doctor checks it.
//
// It owns: the shape of a check and of what it finds, and running many. It does not
// own: any rule; each domain states its own in its doctor.go.
package invariant

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Check is one thing that must always hold.
type Check struct {
	Name string // such as "survey.response_has_place"
	Says string // the rule in one plain sentence
	// Find gives one line per breach. A line names identifiers and counts, never what
	// somebody wrote.
	Find func(ctx context.Context) ([]string, error)
}

// Finding is a check that does not hold, or that could not be made.
type Finding struct {
	Check string
	Says  string
	Lines []string
}

// mostLines of one finding.
const mostLines = 20

// Run makes the checks in the order of their names. Each is told how many are done.
func Run(ctx context.Context, checks []Check, each func(done, total int)) ([]Finding, error) {
	checks = slices.Clone(checks)
	slices.SortFunc(checks, func(a, b Check) int { return strings.Compare(a.Name, b.Name) })
	var out []Finding
	for i, c := range checks {
		if err := ctx.Err(); err != nil {
			return out, err
		}
		if each != nil {
			each(i, len(checks))
		}
		lines, err := c.Find(ctx)
		if err != nil {
			lines = append(lines, "could not be checked: "+err.Error())
		}
		if len(lines) > mostLines {
			lines = append(lines[:mostLines:mostLines], fmt.Sprintf("and %d more", len(lines)-mostLines))
		}
		if len(lines) > 0 {
			out = append(out, Finding{c.Name, c.Says, lines})
		}
	}
	if each != nil {
		each(len(checks), len(checks))
	}
	return out, nil
}
