package server

import (
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// Gate says whether a process takes requests. The zero Gate is open.
type Gate struct {
	draining  atomic.Bool
	restoring atomic.Bool
	last      atomic.Int64 // when a request last came, in nanoseconds
}

// Draining reports that the process is about to end.
func (g *Gate) Draining() bool { return g.draining.Load() }

// Restoring reports that the installation is being filled from a backup.
func (g *Gate) Restoring() bool { return g.restoring.Load() }

// drain refuses what comes from now on, with an answer that says when to come again.
func (g *Gate) drain() { g.draining.Store(true) }

// quiet reports that nobody has asked for anything for a while.
func (g *Gate) quiet(d time.Duration) bool {
	return time.Since(time.Unix(0, g.last.Load())) >= d
}

// restore closes the gate to all others while an installation is filled. It reports false when
// somebody does that already.
func (g *Gate) restore() (done func(), ok bool) {
	if !g.restoring.CompareAndSwap(false, true) {
		return nil, false
	}
	return func() { g.restoring.Store(false) }, true
}

// watching are the routes by which a machine asks how the process is. They are always answered.
var watching = map[string]bool{"/healthz": true, "/readyz": true, "/metrics": true}

// comeAgain is after how many seconds a request that was refused is worth another try.
const comeAgain = "5"

// gated refuses what comes while the process ends or the installation is being filled. Each is
// answered, and each answer of a process that ends closes its connection, so that nobody sends on
// one that is about to go.
func (s *server) gated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if watching[r.URL.Path] {
			next.ServeHTTP(w, r)
			return
		}
		s.Gate.last.Store(time.Now().UnixNano())
		switch {
		case s.Gate.Draining():
			s.away(w, r, apperr.New(apperr.Unavailable, "store.closing"))
		case s.Gate.Restoring() && (r.Method != http.MethodGet || !s.isScreen(r.URL.Path)):
			s.away(w, r, apperr.New(apperr.Unavailable, "backup.restoring"))
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// isScreen reports a path that is answered from the program's own files, for anybody.
func (s *server) isScreen(path string) bool {
	for _, prefix := range []string{"/d/", "/v/", "/b/", "/u/", "/honour-roll", "/graphql"} {
		if strings.HasPrefix(path, prefix) {
			return false
		}
	}
	return true
}

// away says that the process does not answer now, and when to come again: to a browser that opens
// a page in a plain sentence, to a program in the shape of GraphQL's errors.
func (s *server) away(w http.ResponseWriter, r *http.Request, e *apperr.Error) {
	w.Header().Set("Retry-After", comeAgain)
	if r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html") {
		language := viewer.From(r.Context()).Language
		if language == "" {
			language = preferred(r)
		}
		text := e.Key
		if s.Message != nil {
			text = s.Message(language, e)
		}
		plain(w, http.StatusServiceUnavailable, text+"\n")
		return
	}
	s.refuse(w, r, http.StatusServiceUnavailable, e)
}

// Starting answers while an installation is opened and migrated: it lives, and is not ready.
func Starting() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		switch r.URL.Path {
		case "/healthz":
			plain(w, http.StatusOK, "ok\n")
		case "/readyz":
			plain(w, http.StatusServiceUnavailable, "not ready\n")
		default:
			w.Header().Set("Retry-After", comeAgain)
			writeError(w, http.StatusServiceUnavailable, "The server is starting. Try again in a few seconds.", string(apperr.Unavailable))
		}
	})
}
