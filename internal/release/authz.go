package release

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const record = "Release"

// The audiences, and the cuts of everybody asked: one that all leaders may read, and one
// that only those read who read every division's (see wide).
const (
	leaders         = "LEADERS"
	divisionLeaders = "DIVISION"
	programme       = "PROGRAMME"

	wholeDepartment = "DEPARTMENT"
	everybodyAsked  = "EVERYBODY_ASKED"
	// What people wrote goes with the figures of everybody, to the same readers.
	wordsOfDepartment = "DEPARTMENT_COMMENTS"
	wordsOfEverybody  = "EVERYBODY_COMMENTS"

	// What mentees said of a mentor, for that mentor alone; what the reports of a round have
	// in common, for the mentors who have one.
	reports   = "MENTOR"
	compared  = "MENTORS"
	reportOf  = "MENTOR:"
	wordsOf   = "MENTOR_COMMENTS:"
	ofReports = "MENTORS"
)

// forReader opens the releases a viewer is in the audience of; it reports false for
// those who are in none. The mentorship lead and the vice-chairs read every cut;
// division directors and physicians-in-chief read the whole department's where it
// gives no single division away, and directors that of their own division. That is what
// the promise to respondents says (survey.Promise). Administrators read none.
func forReader(ctx context.Context, v viewer.Viewer) (context.Context, bool) {
	switch {
	case v.Has(viewer.ProgramLead, viewer.ViceChair):
		return rule.With(ctx, rule.Permit{Record: record, Column: "audience", Values: []string{leaders, divisionLeaders, programme}}), true
	case v.Has(viewer.DivisionDirector, viewer.PhysicianInChief):
		cuts := []string{wholeDepartment, wordsOfDepartment}
		for _, g := range v.Grants {
			if g.Role == viewer.DivisionDirector && g.Division != "" {
				cuts = append(cuts, string(g.Division))
			}
		}
		return rule.With(ctx, rule.Permit{Record: record, Column: "cut", Values: cuts}), true
	}
	return ctx, false
}

// forSource opens the releases of one source to be written.
func forSource(ctx context.Context, source string) context.Context {
	return rule.With(ctx, rule.Permit{Record: record, Column: "source", Values: []string{source}})
}

// forDoctor opens the releases of one source to be checked, to doctor alone.
func forDoctor(ctx context.Context, source string) context.Context {
	if viewer.From(ctx).Purpose != "doctor" {
		return ctx
	}
	return rule.With(ctx, rule.Permit{Record: record, Column: "source", Values: []string{source}})
}

// forMentor opens the reports about a person to that person, signed in, and to nobody else.
func forMentor(ctx context.Context, v viewer.Viewer) (context.Context, bool) {
	if !v.SignedIn() {
		return ctx, false
	}
	return rule.With(ctx, rule.Permit{Record: record, Column: "cut", Values: []string{reportOf + string(v.Person), wordsOf + string(v.Person)}}), true
}

// forReports opens the reports of a round, to work out what they have in common.
func forReports(ctx context.Context, all []id.Release) context.Context {
	values := make([]string, len(all))
	for i, r := range all {
		values[i] = string(r)
	}
	return rule.With(ctx, rule.Permit{Record: record, Column: "id", Values: values})
}
