package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

const (
	graphqlLimit = 256 << 10 // bytes of a GraphQL request
	uploadLimit  = 10 << 20  // bytes of an uploaded file
	uploadSlack  = 64 << 10  // what multipart writes around it

	operationTime = 30 * time.Second // as long as a statement may take on PostgreSQL
)

// refuse answers with an error in the shape GraphQL gives errors, whatever the route.
func (s *server) refuse(w http.ResponseWriter, r *http.Request, status int, e *apperr.Error) {
	language := viewer.From(r.Context()).Language
	if language == "" {
		language = preferred(r)
	}
	message := e.Key
	if s.Message != nil {
		message = s.Message(language, e)
	}
	writeError(w, status, message, string(e.Code))
}

func writeError(w http.ResponseWriter, status int, message, code string) {
	type extensions struct {
		Code string `json:"code"`
	}
	type fault struct {
		Message    string     `json:"message"`
		Extensions extensions `json:"extensions"`
	}
	body, err := json.Marshal(map[string][]fault{"errors": {{message, extensions{code}}}})
	if err != nil {
		body = nil // strings always marshal
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// post lets only POST through: no GET ever changes anything.
func (s *server) post(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			s.refuse(w, r, http.StatusMethodNotAllowed, apperr.NewInvalid("request.post_only"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// jsonOnly refuses the media types a form on another site could send.
func (s *server) jsonOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if mediaType(r.Header.Get("Content-Type")) != "application/json" {
			s.refuse(w, r, http.StatusUnsupportedMediaType, apperr.NewInvalid("request.not_json"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// limited reads the body, so that one too large is refused before anything happens.
func (s *server) limited(most int64, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
		var large *http.MaxBytesError
		switch {
		case errors.As(err, &large):
			s.refuse(w, r, http.StatusRequestEntityTooLarge, apperr.New(apperr.TooLarge, "request.too_large"))
			return
		case err != nil:
			s.refuse(w, r, http.StatusBadRequest, apperr.NewInvalid("request.cut_short"))
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

// graphqlHTTP makes answers conform to GraphQL over HTTP where gqlgen's do not
// (trust.md 3.2): no "data" beside the errors of a request that was not executed, and
// status 200 for such errors when the client asked for plain application/json.
func graphqlHTTP(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), operationTime)
		defer cancel()
		g := &graphqlAnswer{ResponseWriter: w}
		next.ServeHTTP(g, r.WithContext(ctx))
		g.finish()
	})
}

// graphqlAnswer keeps an error back until it is whole; everything else passes.
type graphqlAnswer struct {
	http.ResponseWriter
	status int // of an error that is kept back
	began  bool
	held   bytes.Buffer
}

func (g *graphqlAnswer) WriteHeader(status int) {
	switch {
	case g.began:
	case status >= http.StatusBadRequest:
		g.began, g.status = true, status
	default:
		g.began = true
		g.ResponseWriter.WriteHeader(status)
	}
}

func (g *graphqlAnswer) Write(b []byte) (int, error) {
	g.began = true
	if g.status != 0 {
		return g.held.Write(b)
	}
	return g.ResponseWriter.Write(b)
}

func (g *graphqlAnswer) finish() {
	if g.status == 0 {
		return
	}
	body := g.held.Bytes()
	var parts map[string]json.RawMessage
	if json.Unmarshal(body, &parts) == nil && string(parts["data"]) == "null" {
		delete(parts, "data")
		if without, err := json.Marshal(parts); err == nil {
			body = without
		}
	}
	h := g.Header()
	if g.status == http.StatusUnprocessableEntity && mediaType(h.Get("Content-Type")) == "application/json" {
		g.status = http.StatusOK
	}
	h.Del("Content-Length")
	g.ResponseWriter.WriteHeader(g.status)
	_, _ = g.ResponseWriter.Write(body)
}

func mediaType(header string) string {
	t, _, err := mime.ParseMediaType(header)
	if err != nil {
		return ""
	}
	return strings.ToLower(t)
}
