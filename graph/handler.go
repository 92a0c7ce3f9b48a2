package graph

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"mime"
	"net/http"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"laurel/graph/gen"
	"laurel/internal/apperr"
)

// Options is what the door stands on. Resolver and Logger are needed.
type Options struct {
	Resolver *Resolver
	Logger   *slog.Logger
	// Reference names a request in the log, and to somebody who meets a fault.
	Reference func(ctx context.Context) string
	// Documents are the operations of the screens by their hash, see Documents.
	Documents map[string]string
	// TrustedOnly accepts those operations, named by their hash, and no others.
	TrustedOnly bool
}

// Documents reads the operations of the screens, which their build leaves beside them.
func Documents(screens fs.FS) (map[string]string, error) {
	b, err := fs.ReadFile(screens, "persisted-documents.json")
	if err != nil {
		return nil, err
	}
	var all map[string]string
	return all, json.Unmarshal(b, &all)
}

const (
	keptQueries = 500
	longestKept = 8 << 10 // bytes of a query that is kept parsed
	mostErrors  = 10      // of one answer
)

// NewHandler makes the handler of POST /graphql. The context of a request holds the
// viewer.
func NewHandler(o Options) http.Handler {
	schema := gen.NewExecutableSchema(gen.Config{Resolvers: o.Resolver, Complexity: costs()})
	s := handler.New(schema)
	s.AddTransport(transport.POST{})
	s.SetParserTokenLimit(mostTokens)
	s.SetQueryCache(queries{lru.New[*ast.QueryDocument](keptQueries)})
	s.SetDisableSuggestion(true)
	s.SetValidationRulesFn(withoutSuggestions)
	s.SetErrorPresenter(o.present)
	s.SetRecoverFunc(o.recovered)
	s.Use(documents{&o})
	s.Use(&limits{})
	s.Use(extension.Introspection{}) // admit closes it to most
	s.AroundFields(o.admit)
	s.AroundFields(written)
	s.AroundRootFields(func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
		return next(withLoads(ctx, o.Resolver))
	})
	s.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		r := next(ctx)
		if r == nil {
			return nil
		}
		// Fields end in any order; the same question gets the same answer all the same.
		slices.SortStableFunc(r.Errors, byPlace)
		r.Errors = r.Errors[:min(len(r.Errors), mostErrors)]
		return r
	})
	return o.post(s)
}

// byPlace orders errors as their fields stand in the operation.
func byPlace(a, b *gqlerror.Error) int {
	place := func(e *gqlerror.Error) (line, column int) {
		if len(e.Locations) > 0 {
			return e.Locations[0].Line, e.Locations[0].Column
		}
		return 0, 0
	}
	lineA, columnA := place(a)
	lineB, columnB := place(b)
	return cmp.Or(cmp.Compare(lineA, lineB), cmp.Compare(columnA, columnB), cmp.Compare(a.Path.String(), b.Path.String()))
}

// withoutSuggestions are the rules of GraphQL, saying nothing of names that exist.
func withoutSuggestions() *rules.Rules {
	r := rules.NewDefaultRules()
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return r
}

// queries keeps parsed queries, but none so long that a stranger could fill the memory.
type queries struct {
	graphql.Cache[*ast.QueryDocument]
}

// Add keeps a query.
func (q queries) Add(ctx context.Context, query string, parsed *ast.QueryDocument) {
	if len(query) <= longestKept {
		q.Cache.Add(ctx, query, parsed)
	}
}

// post lets through what is sent as JSON, and takes the document's hash out of it.
func (o *Options) post(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
		switch {
		case r.Method != http.MethodPost:
			w.Header().Set("Allow", http.MethodPost)
			refuse(w, r, http.StatusMethodNotAllowed, apperr.NewInvalid("request.post_only"))
			return
		case kind != "application/json":
			refuse(w, r, http.StatusUnsupportedMediaType, apperr.NewInvalid("request.not_json"))
			return
		}
		body, err := io.ReadAll(r.Body)
		if err != nil {
			refuse(w, r, http.StatusBadRequest, apperr.NewInvalid("request.cut_short"))
			return
		}
		var sent struct {
			DocumentID string `json:"documentId"`
		}
		if bytes.Contains(body, []byte(`"documentId"`)) {
			_ = json.Unmarshal(body, &sent) // what is no JSON is refused by the transport
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), documentKey{}, sent.DocumentID)))
	})
}

func refuse(w http.ResponseWriter, r *http.Request, status int, e *apperr.Error) {
	body, err := json.Marshal(map[string]any{"errors": []*gqlerror.Error{refusal(r.Context(), e)}})
	if err != nil {
		body = nil // text always marshals
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

type documentKey struct{}

// documents looks up the operations of the screens.
type documents struct{ options *Options }

var _ graphql.OperationParameterMutator = documents{}

// ExtensionName names the extension.
func (documents) ExtensionName() string { return "Documents" }

// Validate refuses a door that would let nobody through.
func (d documents) Validate(graphql.ExecutableSchema) error {
	if d.options.TrustedOnly && len(d.options.Documents) == 0 {
		return fmt.Errorf("there are no documents to trust")
	}
	return nil
}

// MutateOperationParameters puts the known document in the place of what was sent.
func (d documents) MutateOperationParameters(ctx context.Context, p *graphql.RawParams) *gqlerror.Error {
	hash, _ := ctx.Value(documentKey{}).(string)
	known := d.options.Documents[hash]
	switch {
	case d.options.TrustedOnly && known == "":
		return refusal(ctx, apperr.New(notTrusted, "request.not_trusted"))
	case d.options.TrustedOnly || p.Query == "":
		p.Query = known
	}
	return nil
}
