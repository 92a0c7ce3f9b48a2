package server

import (
	"context"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Options is what the server stands on. Graph, Auth, Files and Logger are needed; a
// route whose function is nil does not exist.
type Options struct {
	// Graph answers POST /graphql. Its context holds the viewer, the client, the jar
	// for the session cookie and the request's id.
	Graph http.Handler
	// Auth tells who holds a session.
	Auth Sessions
	// MayUpload says who may send files at all, before one is read.
	MayUpload func(ctx context.Context, v viewer.Viewer) error
	// Upload keeps a file and gives the id by which a mutation claims it.
	Upload func(ctx context.Context, v viewer.Viewer, name string, bytes []byte) (id.Blob, error)
	// Download gives the file behind /d/…; path is split at the slashes, and asked is what
	// stands behind the question mark.
	Download func(ctx context.Context, v viewer.Viewer, path []string, asked url.Values) (File, error)
	// Verify makes the page behind /v/…, which anybody may read: in a language, for a code as
	// typed. It reports whether there is anything with that code.
	Verify func(ctx context.Context, code, language string) (page []byte, found bool, err error)
	// VerifyStyle is the style sheet of these pages.
	VerifyStyle string
	// Honour makes the honour roll, which anybody may read, as a page, a feed or a picture: in
	// a language, narrowed by what stands behind the question mark.
	Honour func(ctx context.Context, as HonourForm, language string, asked url.Values) ([]byte, error)
	// HonourStyle is the style sheet of the page.
	HonourStyle string
	// Stop makes the page behind /u/…, where reminders are ended without an account: it only
	// asks, unless the answer is given. It reports whether the token is anybody's.
	Stop func(ctx context.Context, token, language string, given bool) (page []byte, found bool, err error)
	// Badge gives what stands behind /b/…, for anybody: pages and files of badges that their
	// holders show. The path is split at the slashes.
	Badge func(ctx context.Context, path []string, language string) (f File, found bool, err error)
	// Files are the built screens, with index.html at the root.
	Files fs.FS
	// Ready reports why the process cannot serve, for /readyz.
	Ready func(ctx context.Context) error
	// Reset brings the demo back to its first day, for POST /demo/reset.
	Reset func(ctx context.Context) error
	// Message says an error in a language. Without it the error's key is said.
	Message func(language string, e *apperr.Error) string

	// Proxies are the reverse proxies whose word on who asked is taken. Those on this
	// machine are, where people come by https: the server itself speaks none.
	Proxies []netip.Prefix

	BaseURL string // where people reach the server; its origin may write
	Secure  bool   // people reach it by https, perhaps through a proxy
	Demo    bool   // answers to local names only
	Logger  *slog.Logger
}

// Sessions tells who holds a session.
type Sessions interface {
	Viewer(ctx context.Context, secret string) (viewer.Viewer, bool, error)
}

// File is a download.
type File struct {
	Name  string // as it is saved
	Type  string // media type
	Bytes []byte
	// Write, where it is set, streams the file in place of Bytes.
	Write func(io.Writer) error
	// Page, where it is set, makes a page of ours to be shown and not saved. The nonce lets
	// its style pass the content security policy.
	Page func(nonce string) ([]byte, error)
}

type server struct {
	Options
	counts counters
	checks *auth.Limit // of codes
	shown  *auth.Limit // of badges and their lists
	stops  *auth.Limit // of reminders
	visits *auth.Limit // of the honour roll
}

// New makes the handler of the whole site.
//
// It returns an error when the base URL is none or the screens cannot be read.
func New(o Options) (http.Handler, error) {
	s := &server{Options: o, checks: auth.NewLimit(checksPerHour), shown: auth.NewLimit(badgesPerHour), stops: auth.NewLimit(stopsPerHour), visits: auth.NewLimit(visitsPerHour)}
	cross, err := s.crossOrigin()
	if err != nil {
		return nil, err
	}
	screens, err := newSPA(o.Files)
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.post(s.jsonOnly(s.limited(graphqlLimit, s.session(graphqlHTTP(o.Graph))))))
	if o.Upload != nil {
		mux.Handle("/upload", s.post(s.session(s.signedIn(s.mayUpload(s.limited(uploadLimit+uploadSlack, http.HandlerFunc(s.upload)))))))
	}
	if o.Download != nil {
		mux.Handle("GET /d/{path...}", s.session(http.HandlerFunc(s.download)))
	}
	if o.Verify != nil {
		mux.HandleFunc("GET /v/{code}", s.verify)
		mux.HandleFunc("GET /v/style.css", s.verifyStyle)
	}
	if o.Honour != nil {
		for path, as := range honourForms {
			mux.HandleFunc("GET "+path, s.honour(as))
		}
		mux.HandleFunc("GET /honour-roll.css", s.honourStyle)
	}
	if o.Badge != nil {
		mux.HandleFunc("GET /b/{path...}", s.badge)
	}
	if o.Stop != nil {
		mux.HandleFunc("GET /u/{token}", s.stop)
		mux.HandleFunc("POST /u/{token}", s.stop)
	}
	if o.Reset != nil {
		mux.Handle("/demo/reset", s.post(http.HandlerFunc(s.reset)))
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok\n") })
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, s.counts.String()) })
	mux.Handle("/", screens)
	return s.answer(s.localOnly(cross.Handler(mux))), nil
}

// crossOrigin refuses writes that another site makes a browser send. Programs that
// are no browsers send neither Origin nor Sec-Fetch-Site and pass.
func (s *server) crossOrigin() (*http.CrossOriginProtection, error) {
	cross := http.NewCrossOriginProtection()
	u, err := url.Parse(s.BaseURL)
	if err != nil {
		return nil, err
	}
	// Behind a proxy that rewrites Host, the base URL is what the browser sees.
	if err := cross.AddTrustedOrigin(u.Scheme + "://" + u.Host); err != nil {
		return nil, err
	}
	// Mail programs post here for their users (RFC 8058), some from a page of their own. The
	// token in the path is all that counts; no cookie is read.
	cross.AddInsecureBypassPattern("POST /u/{token}")
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.refuse(w, r, http.StatusForbidden, apperr.New(apperr.Forbidden, "request.cross_origin"))
	}))
	return cross, nil
}

// readyTime is how long the database may take to say that it is there.
const readyTime = 2 * time.Second

func (s *server) readyz(w http.ResponseWriter, r *http.Request) {
	if s.Ready != nil {
		ctx, cancel := context.WithTimeout(r.Context(), readyTime)
		defer cancel()
		if err := s.Ready(ctx); err != nil {
			s.Logger.Warn("not ready", "error", err)
			plain(w, http.StatusServiceUnavailable, "not ready\n")
			return
		}
	}
	plain(w, http.StatusOK, "ready\n")
}

func (s *server) reset(w http.ResponseWriter, r *http.Request) {
	if err := s.Reset(r.Context()); err != nil {
		s.fail(w, r, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text))
}

// preferred is the language of a reader who is not signed in.
func preferred(r *http.Request) string {
	if strings.HasPrefix(strings.ToLower(strings.TrimSpace(r.Header.Get("Accept-Language"))), "fr") {
		return "fr"
	}
	return "en"
}
