package server

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
)

// HonourForm is in what form somebody reads the honour roll.
type HonourForm string

// The forms.
const (
	HonourPage    HonourForm = "text/html; charset=utf-8"
	HonourFeed    HonourForm = "application/feed+json; charset=utf-8"
	HonourAtom    HonourForm = "application/atom+xml; charset=utf-8"
	HonourPicture HonourForm = "image/png"
)

var honourForms = map[string]HonourForm{
	"/honour-roll": HonourPage, "/honour-roll.json": HonourFeed, "/honour-roll.atom": HonourAtom, "/honour-roll.png": HonourPicture,
}

// visitsPerHour is how often a network may read the roll: enough for a hospital that reads it
// after the annual day, and for programs that look for news.
const visitsPerHour = 1200

// honour answers with the roll: no account, no cookie, no script. Nobody keeps an answer
// without asking again, so that whoever takes their name off is gone at once; where nothing
// has changed the answer is short.
func (s *server) honour(as HonourForm) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !s.visits.Allow(auth.ClientOf(r.Context()).IP, time.Now()) {
			s.refuse(w, r, http.StatusTooManyRequests, apperr.New(apperr.RateLimited, "request.too_many"))
			return
		}
		language := preferred(r)
		if asked := r.URL.Query().Get("lang"); asked == "en" || asked == "fr" {
			language = asked
		}
		body, err := s.Honour(r.Context(), as, language, r.URL.Query())
		if err != nil {
			s.fail(w, r, err)
			return
		}
		sum := sha256.Sum256(body)
		tag := `"` + hex.EncodeToString(sum[:12]) + `"`
		h := w.Header()
		h.Set("Content-Type", string(as))
		h.Set("Content-Language", language)
		h.Set("Vary", "Accept-Language")
		h.Set("Cache-Control", "no-cache")
		h.Set("ETag", tag)
		if as != HonourPage {
			// Other sites of the university show it: it holds what everybody may read, and no cookie
			// is asked for.
			h.Set("Access-Control-Allow-Origin", "*")
			h.Set("Cross-Origin-Resource-Policy", "cross-origin")
		}
		if strings.Contains(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		h.Set("Content-Length", strconv.Itoa(len(body)))
		if r.Method != http.MethodHead {
			_, _ = w.Write(body)
		}
	}
}

func (s *server) honourStyle(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, _ = w.Write([]byte(s.HonourStyle))
}
