package server

import (
	"net/http"
	"strconv"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/viewer"
)

// OutsideStart sends a browser to the OpenID provider, and OutsideReturn is where that sends
// it back: the address to register there.
const (
	OutsideStart  = "/oidc/start"
	OutsideReturn = "/oidc/callback"
)

// outsideCookie keeps what a browser began until it comes back. It is of this host alone, so
// that no neighbour can put an answer of their own into somebody's browser.
func (s *server) outsideCookie(keep string) *http.Cookie {
	c := s.cookie(keep)
	c.Name, c.MaxAge = s.cookieName()+"-oidc", int(auth.OutsideLife.Seconds())
	if keep == "" {
		c.MaxAge = -1
	}
	return c
}

// outsideStart is a plain link: it works without script, and a form would be held to this site
// by the content security policy.
func (s *server) outsideStart(w http.ResponseWriter, r *http.Request) {
	// A page elsewhere must not decide when somebody signs in.
	if r.Header.Get("Sec-Fetch-Site") == "cross-site" {
		http.Redirect(w, r, "/sign-in", http.StatusSeeOther)
		return
	}
	ctx, asked := r.Context(), r.URL.Query()
	address, keep, err := s.Outside.BeginOutside(ctx, viewer.From(ctx), asked.Get("ticket"), asked.Get("to"))
	if err != nil {
		s.notLetIn(w, r, err)
		return
	}
	http.SetCookie(w, s.outsideCookie(keep))
	http.Redirect(w, r, address, http.StatusSeeOther)
}

// outsideReturn takes the provider's answer. The cookie goes whatever comes of it.
func (s *server) outsideReturn(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		w.Header().Set("Allow", http.MethodGet)
		plain(w, http.StatusMethodNotAllowed, "This address can only be read.\n")
		return
	}
	ctx, asked := r.Context(), r.URL.Query()
	in := auth.Answer{State: asked.Get("state"), Code: asked.Get("code"), From: asked.Get("iss"), Failed: asked.Get("error")}
	if c, err := r.Cookie(s.cookieName() + "-oidc"); err == nil {
		in.Begun = c.Value
	}
	http.SetCookie(w, s.outsideCookie(""))
	came, err := s.Outside.FinishOutside(ctx, viewer.From(ctx), in, auth.ClientOf(ctx).Device)
	if err != nil {
		s.notLetIn(w, r, err)
		return
	}
	if came.Secret != "" {
		auth.SetSession(ctx, came.Secret)
	}
	http.Redirect(w, r, came.To, http.StatusSeeOther)
}

// notLetIn is a page, with or without script: it says what was wrong and leads on.
func (s *server) notLetIn(w http.ResponseWriter, r *http.Request, err error) {
	all := apperr.All(err)
	if len(all) == 0 || s.Refused == nil {
		s.fail(w, r, err)
		return
	}
	language := viewer.From(r.Context()).Language
	if language == "" {
		language = preferred(r)
	}
	page, failed := s.Refused(r.Context(), language, all[0])
	if failed != nil {
		s.fail(w, r, failed)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(page)))
	h.Set("Content-Language", language)
	h.Set("X-Robots-Tag", "noindex")
	w.WriteHeader(statusOf(all[0].Code))
	if r.Method != http.MethodHead {
		_, _ = w.Write(page)
	}
}
