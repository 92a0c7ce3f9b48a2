package server

import (
	"cmp"
	"net/http"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
)

// checksPerHour is how many codes a network may try: enough for a committee with a pile of
// certificates, and nothing against 120 random bits.
const checksPerHour = 300

// badgesPerHour is more: sites that check many badges ask for a list each time.
const badgesPerHour = 1200

// stopsPerHour is how often a network may end reminders: enough for a hospital behind one
// address, where each asks twice.
const stopsPerHour = 300

// verify is the public page of a code: no account, no cookie, no script. Every code that is
// none gets the same answer, in the reader's language.
func (s *server) verify(w http.ResponseWriter, r *http.Request) {
	s.public(w, r, s.checks, func(language string) (File, bool, error) {
		page, found, err := s.Verify(r.Context(), r.PathValue("code"), language)
		return File{Bytes: page}, found, err
	})
}

// badge is what a holder shows, and the lists by which other sites check it: these may be read
// from a page of theirs.
func (s *server) badge(w http.ResponseWriter, r *http.Request) {
	s.public(w, r, s.shown, func(language string) (File, bool, error) {
		f, found, err := s.Badge(r.Context(), strings.Split(r.PathValue("path"), "/"), language)
		if found && f.Type != "" {
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.Header().Set("Cross-Origin-Resource-Policy", "cross-origin")
		}
		return f, found, err
	})
}

// stop is the page on which reminders are ended: opening it changes nothing, posting to it does.
func (s *server) stop(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<10) // nothing in it is read
	s.public(w, r, s.stops, func(language string) (File, bool, error) {
		page, found, err := s.Stop(r.Context(), r.PathValue("token"), language, r.Method == http.MethodPost)
		return File{Bytes: page}, found, err
	})
}

// public serves what needs no account, in the reader's language: a page where it says no type.
// Each kind has a limit of its own, so that nobody spends what another needs.
func (s *server) public(w http.ResponseWriter, r *http.Request, limit *auth.Limit, make func(language string) (f File, found bool, err error)) {
	if !limit.Allow(auth.ClientOf(r.Context()).IP, time.Now()) {
		s.refuse(w, r, http.StatusTooManyRequests, apperr.New(apperr.RateLimited, "request.too_many"))
		return
	}
	language := preferred(r)
	if asked := r.URL.Query().Get("lang"); asked == "en" || asked == "fr" {
		language = asked
	}
	f, found, err := make(language)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", cmp.Or(f.Type, "text/html; charset=utf-8"))
	h.Set("Content-Length", strconv.Itoa(len(f.Bytes)))
	h.Set("Content-Language", language)
	h.Set("Vary", "Accept-Language")
	h.Set("X-Robots-Tag", "noindex")
	if !found {
		w.WriteHeader(http.StatusNotFound)
	}
	if r.Method != http.MethodHead {
		_, _ = w.Write(f.Bytes)
	}
}

// verifyStyle is apart from the pages, so that these hold nothing that differs from one
// answer to the next.
func (s *server) verifyStyle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write([]byte(s.VerifyStyle))
}
