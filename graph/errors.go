package graph

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/survey"
	"laurel/internal/survey/profile"
	"laurel/internal/viewer"
)

// Codes that only the door gives.
const (
	operationLimit apperr.Code = "OPERATION_LIMIT"
	notTrusted     apperr.Code = "OPERATION_NOT_TRUSTED"
	internalFault  apperr.Code = "INTERNAL"
)

func init() {
	// Such requests are not executed at all: GraphQL over HTTP wants a 4xx for them.
	for _, c := range []apperr.Code{operationLimit, notTrusted} {
		errcode.RegisterErrorType(string(c), errcode.KindProtocol)
	}
}

// Message says an error in a language, with what to do next.
func Message(language string, e *apperr.Error) string {
	if issue, ok := e.Args["issue"].(profile.Issue); ok {
		return profile.Message(issue.Code, issue.Params, language)
	}
	if problem, ok := e.Args["problem"].(survey.Problem); ok {
		return problem.Message(language)
	}
	return i18n.Message(language, e.Key, e.Args)
}

// userErrors splits the error of a mutation into what its reader can mend, in the
// reader's language, and what ends the request. Both are nil when all went well.
func userErrors(ctx context.Context, err error) ([]model.UserError, error) {
	all := apperr.All(err)
	if len(all) == 0 {
		return nil, err
	}
	switch all[0].Code {
	case apperr.Forbidden, apperr.Unauthenticated, apperr.Unavailable:
		return nil, err
	}
	language := viewer.From(ctx).Language
	out := make([]model.UserError, len(all))
	for i, e := range all {
		out[i] = model.UserError{Code: string(e.Code), Path: e.Path, Message: Message(language, e)}
	}
	return out, nil
}

// longestMessage is how much of a message leaves: the parser repeats what it was sent.
const longestMessage = 300

// refusal is an error of the door itself, ready to be shown.
func refusal(ctx context.Context, e *apperr.Error) *gqlerror.Error {
	g := &gqlerror.Error{Message: Message(viewer.From(ctx).Language, e), Extensions: map[string]any{"code": string(e.Code)}}
	if len(e.Path) > 0 {
		g.Extensions["path"] = e.Path
	}
	return g
}

// present makes of any error what may leave. Whatever is not meant for people leaves
// as INTERNAL with a reference under which the log holds it whole.
func (o *Options) present(ctx context.Context, err error) *gqlerror.Error {
	var from *gqlerror.Error
	if errors.As(err, &from) && from.Err == nil && from.Extensions["code"] != nil {
		return o.protocol(ctx, from)
	}
	g := refusal(ctx, o.tell(ctx, err))
	g.Path = graphql.GetPath(ctx)
	if from != nil {
		g.Path, g.Locations = from.Path, from.Locations
	}
	if g.Extensions["code"] == string(internalFault) {
		reference := o.reference(ctx)
		g.Extensions["reference"] = reference
		g.Message = i18n.Message(viewer.From(ctx).Language, "internal", map[string]any{"reference": reference})
		if !errors.Is(err, errPanicked) {
			o.Logger.Error("graphql failed", "request", reference, "field", fieldOf(ctx), "error", cause(err))
		}
	}
	return g
}

// protocol shows an error of the parser, the validator or the door.
func (o *Options) protocol(ctx context.Context, g *gqlerror.Error) *gqlerror.Error {
	if g.Extensions["code"] == errcode.ParseFailed && strings.HasPrefix(g.Message, "exceeded token limit") {
		return refusal(ctx, tooMuch("tokens", mostTokens))
	}
	if len(g.Message) > longestMessage {
		g.Message = strings.ToValidUTF8(g.Message[:longestMessage], "") + "…"
	}
	return g
}

// tell finds what may be said of an error.
func (o *Options) tell(ctx context.Context, err error) *apperr.Error {
	if all := apperr.All(err); len(all) > 0 {
		if all[0].Code == apperr.Unavailable {
			o.Logger.Warn("unavailable", "request", o.reference(ctx), "field", fieldOf(ctx), "error", cause(err))
		}
		return all[0]
	}
	field := graphql.GetFieldContext(ctx)
	switch {
	case ctx.Err() != nil:
		return apperr.New(apperr.Unavailable, "request.took_too_long")
	case !graphql.HasOperationContext(ctx):
		return apperr.NewInvalid("request.not_graphql")
	case field != nil && field.Args == nil && field.Field.Field != nil && len(field.Field.Arguments) > 0:
		return apperr.NewInvalid("request.bad_argument")
	}
	return apperr.New(internalFault, "internal")
}

// cause is an error without the place that GraphQL gives it, which has the client's words.
func cause(err error) error {
	var g *gqlerror.Error
	if errors.As(err, &g) && g.Err != nil {
		return g.Err
	}
	return err
}

func (o *Options) reference(ctx context.Context) string {
	if o.Reference != nil {
		if s := o.Reference(ctx); s != "" {
			return s
		}
	}
	return rand.Text()[:16]
}

// fieldOf names the field under way by its place in the schema: aliases are the
// client's words.
func fieldOf(ctx context.Context) string {
	if f := graphql.GetFieldContext(ctx); f != nil && f.Field.Field != nil {
		return f.Object + "." + f.Field.Name
	}
	return ""
}

var errPanicked = errors.New("panicked")

// recovered logs a panic. Of its value only the type is kept: it may hold anything.
func (o *Options) recovered(ctx context.Context, p any) error {
	o.Logger.LogAttrs(ctx, slog.LevelError, "panic", slog.String("request", o.reference(ctx)), slog.String("field", fieldOf(ctx)),
		slog.String("panic", fmt.Sprintf("%T", p)), slog.String("stack", string(debug.Stack())))
	return errPanicked
}
