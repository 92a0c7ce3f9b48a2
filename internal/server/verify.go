package server

import (
	"net/http"
	"strconv"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
)

// checksPerHour is how many codes a network may try: enough for a committee with a pile of
// certificates, and nothing against 120 random bits.
const checksPerHour = 300

// verify is the public page of a code: no account, no cookie, no script. Every code that is
// none gets the same answer, in the reader's language.
func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	s.public(w, r, func(language string) ([]byte, bool, error) {
		return s.Verify(r.Context(), r.PathValue("code"), language)
	})
}

// stop is the page on which reminders are ended: opening it changes nothing, posting to it does.
func (s *server) stop(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<10) // nothing in it is read
	s.public(w, r, func(language string) ([]byte, bool, error) {
		return s.Stop(r.Context(), r.PathValue("token"), language, r.Method == http.MethodPost)
	})
}

// public serves a page that needs no account, in the reader's language.
func (s *server) public(w http.ResponseWriter, r *http.Request, make func(language string) (page []byte, found bool, err error)) {
	if !s.checks.Allow(auth.ClientOf(r.Context()).IP, time.Now()) {
		s.refuse(w, r, http.StatusTooManyRequests, apperr.New(apperr.RateLimited, "request.too_many"))
		return
	}
	language := preferred(r)
	if asked := r.URL.Query().Get("lang"); asked == "en" || asked == "fr" {
		language = asked
	}
	page, found, err := make(language)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(page)))
	h.Set("Content-Language", language)
	h.Set("Vary", "Accept-Language")
	h.Set("X-Robots-Tag", "noindex")
	if !found {
		w.WriteHeader(http.StatusNotFound)
	}
	if r.Method != http.MethodHead {
		_, _ = w.Write(page)
	}
}

// verifyStyle is apart from the pages, so that these hold nothing that differs from one
// answer to the next.
func (s *server) verifyStyle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write([]byte(s.VerifyStyle))
}
