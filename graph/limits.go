package graph

import (
	"context"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"laurel/graph/gen"
	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/outbox"
	"laurel/internal/roster"
	"laurel/internal/survey"
)

// Limits of one operation (trust.md 3.3).
const (
	mostTokens     = 2000
	mostDepth      = 8
	mostFields     = 300
	mostRootFields = 10
	mostAliases    = 30
	mostComplexity = 20_000

	// Tools that read the schema ask for types of types of types.
	deepestSchema = 16
)

func tooMuch(what string, most int) *apperr.Error {
	return apperr.New(operationLimit, "limit."+what).With("most", most)
}

// limits refuses what is too large before any resolver runs.
type limits struct{ schema graphql.ExecutableSchema }

var _ graphql.OperationContextMutator = &limits{}

// ExtensionName names the extension.
func (*limits) ExtensionName() string { return "Limits" }

// Validate keeps the schema, by which complexity is counted.
func (l *limits) Validate(schema graphql.ExecutableSchema) error {
	l.schema = schema
	return nil
}

// MutateOperationContext looks at the shape first: counting stops as soon as a limit
// is passed, whereas complexity follows every spread of a fragment.
func (l *limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	s := shape{}
	s.walk(op.Operation.SelectionSet, 1, mostDepth)
	if s.over == nil && complexity.Calculate(ctx, l.schema, op.Operation, op.Variables) > mostComplexity {
		s.over = tooMuch("complexity", mostComplexity)
	}
	if s.over != nil {
		return refusal(ctx, s.over)
	}
	return nil
}

// shape counts an operation with its fragments spread out.
type shape struct {
	fields, aliases, roots int
	over                   *apperr.Error
}

func (s *shape) walk(set ast.SelectionSet, depth, deepest int) {
	for _, selection := range set {
		if s.over != nil {
			return
		}
		switch one := selection.(type) {
		case *ast.Field:
			s.field(one, depth, deepest)
		case *ast.InlineFragment:
			s.walk(one.SelectionSet, depth, deepest)
		case *ast.FragmentSpread:
			s.walk(one.Definition.SelectionSet, depth, deepest)
		}
	}
}

func (s *shape) field(f *ast.Field, depth, deepest int) {
	s.fields++
	if f.Alias != f.Name {
		s.aliases++
	}
	if depth == 1 {
		s.roots++
		if f.Name == "__schema" || f.Name == "__type" {
			deepest = deepestSchema
		}
	}
	switch {
	case depth > deepest:
		s.over = tooMuch("depth", deepest)
	case s.fields > mostFields:
		s.over = tooMuch("fields", mostFields)
	case s.aliases > mostAliases:
		s.over = tooMuch("aliases", mostAliases)
	case s.roots > mostRootFields:
		s.over = tooMuch("root_fields", mostRootFields)
	case unreadable(f.Arguments), slices.ContainsFunc(f.Directives, func(d *ast.Directive) bool { return unreadable(d.Arguments) }):
		s.over = apperr.NewInvalid("request.bad_argument")
	default:
		s.walk(f.SelectionSet, depth+1, deepest)
	}
}

// unreadable reports a number written in the operation that no machine number holds:
// whoever reads the arguments would panic.
func unreadable(arguments ast.ArgumentList) bool {
	return slices.ContainsFunc(arguments, func(a *ast.Argument) bool { return tooLarge(a.Value) })
}

func tooLarge(v *ast.Value) bool {
	if v == nil {
		return false
	}
	var err error
	switch v.Kind {
	case ast.IntValue:
		_, err = strconv.ParseInt(v.Raw, 10, 64)
	case ast.FloatValue:
		_, err = strconv.ParseFloat(v.Raw, 64)
	}
	return err != nil || slices.ContainsFunc(v.Children, func(c *ast.ChildValue) bool { return tooLarge(c.Value) })
}

// What lists without "first" are taken to hold.
const (
	fewThings  = 5  // versions of an instrument, choices of a question
	manyThings = 20 // questions of a release, releases of a campaign, tasks, grants
)

// costs multiplies what is asked of each item by how many items there may be.
func costs() gen.ComplexityRoot {
	var c gen.ComplexityRoot
	few := func(child int) int { return 1 + fewThings*child }
	many := func(child int) int { return 1 + manyThings*child }
	of := func(child, first int) int { return 1 + max(1, first)*child }
	c.Query.People = func(child, first int, _, _, _, _, _, _, _ *string, _ *directory.Status, _ *directory.Sort, _ *model.SortDirection) int {
		return of(child, first)
	}
	c.Query.Roster = func(child int, _ string, first int, _, _ *string, _ *roster.Sort, _ *model.SortDirection) int {
		return of(child, first)
	}
	c.Query.Instruments = func(child, first int, _, _ *string) int { return of(child, first) }
	c.Query.Campaigns = func(child, first int, _, _ *string, _ *survey.State) int { return of(child, first) }
	c.Query.Messages = func(child, first int, _, _ *string, _ *outbox.State, _ *string) int { return of(child, first) }
	c.Query.Mailings = func(child, first int, _ *string) int { return of(child, first) }
	c.Query.MyBadges = many
	c.Query.Divisions, c.Query.Sites, c.Query.Tasks = many, many, many
	c.Campaign.Releases, c.Release.Questions, c.Viewer.Rosters = many, many, many
	c.QuestionFigure.Counts, c.Audience.Divisions = few, few
	c.Instrument.Versions, c.InstrumentDraft.Problems = few, many
	c.InstrumentDraft.Changes, c.InstrumentDraft.Conditions, c.InstrumentTranslationImportPayload.Notes = many, many, many
	c.Query.InstrumentTemplates, c.InstrumentDraft.Scales, c.InstrumentVersion.Scales, c.InstrumentTemplate.Scales = few, few, few, few
	c.InstrumentScale.Items, c.InstrumentDraft.Untranslated, c.InstrumentDraftPayload.Problems = few, few, many
	c.Query.RosterImports = func(child, first int, _ *string) int { return of(child, first) }
	c.Query.RosterRepairs = func(child, first int, _ *string) int { return of(child, first) }
	c.Query.RosterWords, c.RosterWordForgetPayload.Words, c.RosterImportUndoPayload.Obstacles = many, many, many
	c.RosterImportPreview.Rows, c.RosterImportPreview.Faults = many, many
	c.RosterImportPreview.Notes, c.RosterImportPreview.Places, c.RosterImportPreview.Mentors, c.RosterImportPreview.Flags = many, many, many, many
	c.RosterMentorQuestion.Candidates = few
	return c
}
