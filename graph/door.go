package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// public are the root fields anybody may ask for. What they give a visitor is the
// domain's to decide.
var public = map[string]bool{
	"Query.department":        true,
	"Query.viewer":            true,
	"Mutation.signInRequest":  true,
	"Mutation.signIn":         true,
	"Mutation.personaSignIn":  true,
	"Mutation.invitationOpen": true,
	"Mutation.setUp":          true,
	"Mutation.signOut":        true,
	"Mutation.remindersStop":  true,
	// A mentee from elsewhere has no account: the mailed link is all they have.
	"Mutation.attestationOpen":      true,
	"Mutation.attestationAnswer":    true,
	"Mutation.evidenceOpen":         true,
	"Mutation.evidenceAnswerByLink": true,
	// So has who writes a letter of support.
	"Mutation.supportLetterOpen":    true,
	"Mutation.supportLetterWrite":   true,
	"Mutation.supportLetterDecline": true,
}

// invited are the root fields open to somebody who came by a survey invitation, beside
// the public ones. All others need a full session, those not written yet as well.
var invited = map[string]bool{
	"Query.questionnaire":        true,
	"Mutation.draftSave":         true,
	"Mutation.ballotCast":        true,
	"Mutation.ballotWithdraw":    true,
	"Mutation.responseSubmit":    true,
	"Mutation.viewerLanguageSet": true,

	"Query.feedbackTasks":         true,
	"Query.feedbackQuestion":      true,
	"Query.feedbackMarked":        true,
	"Mutation.feedbackCast":       true,
	"Mutation.feedbackWithdraw":   true,
	"Mutation.feedbackLetterSign": true,
}

// admit is the one place that closes root fields.
func (o *Options) admit(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if field.Object != "Query" && field.Object != "Mutation" {
		return next(ctx)
	}
	v, name := viewer.From(ctx), field.Object+"."+field.Field.Name
	switch {
	case field.Field.Name == "__schema" || field.Field.Name == "__type":
		if !o.introspects(v) {
			return nil, apperr.New(apperr.Forbidden, "request.no_introspection")
		}
	case public[name], v.SignedIn(), v.Person != "" && invited[name]:
	default:
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return next(ctx)
}

// written gives a text that nobody wrote as an empty one: the schema has no missing texts.
func written(ctx context.Context, next graphql.Resolver) (any, error) {
	res, err := next(ctx)
	if t, ok := res.(i18n.Text); ok && t == nil {
		return i18n.Text{}, err
	}
	return res, err
}

// introspects: administrators, and everybody in the demo.
func (o *Options) introspects(v viewer.Viewer) bool {
	return o.Resolver.Demo || v.Has(viewer.Administrator)
}
