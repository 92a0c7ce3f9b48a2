package server

import (
	"net/http"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/viewer"
)

var _ Sessions = (*auth.Service)(nil)

// cookieName has the prefix that makes browsers insist on Secure, this host and the
// whole path; on plain http they would refuse it.
func (s *server) cookieName() string {
	if s.Secure {
		return "__Host-laurel"
	}
	return "laurel"
}

// cookie carries a session's secret; an empty secret takes it away.
func (s *server) cookie(secret string) *http.Cookie {
	c := &http.Cookie{
		Name: s.cookieName(), Value: secret, Path: "/", MaxAge: int(auth.SessionLife.Seconds()),
		Secure: s.Secure, HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
	if secret == "" {
		c.MaxAge = -1
	}
	return c
}

// session puts the viewer into the context. A cookie that no longer serves is taken
// from the browser.
func (s *server) session(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		v := viewer.Viewer{Language: preferred(r)}
		if c, err := r.Cookie(s.cookieName()); err == nil && c.Value != "" {
			known, ok, err := s.Auth.Viewer(ctx, c.Value)
			switch {
			case err != nil:
				s.fail(w, r, err)
				return
			case ok:
				v = known
			default:
				auth.ClearSession(ctx)
			}
		}
		next.ServeHTTP(w, r.WithContext(viewer.With(ctx, v)))
	})
}

// signedIn refuses visitors, and those who came to answer one survey.
func (s *server) signedIn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !viewer.From(r.Context()).SignedIn() {
			s.refuse(w, r, http.StatusUnauthorized, apperr.New(apperr.Unauthenticated, "auth.sign_in_first"))
			return
		}
		next.ServeHTTP(w, r)
	})
}
