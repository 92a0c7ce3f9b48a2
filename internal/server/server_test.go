package server

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const index = `<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" src="/assets/app.js"></script>`

var screens = fstest.MapFS{
	"index.html":      {Data: []byte(index)},
	"assets/app.js":   {Data: []byte(strings.Repeat("console.log('laurel');\n", 100))},
	"assets/logo.png": {Data: []byte("\x89PNG")},
	"people/x.txt":    {Data: []byte("x")},
}

// sessions is who holds which secret.
type sessions map[string]viewer.Viewer

func (s sessions) Viewer(_ context.Context, secret string) (viewer.Viewer, bool, error) {
	if secret == "broken" {
		return viewer.Viewer{}, false, apperr.New(apperr.Unavailable, "store.unavailable")
	}
	v, ok := s[secret]
	return v, ok, nil
}

var known = sessions{
	"ada":    {Person: "per_ada", Session: "ses_ada", Language: "fr"},
	"survey": {Person: "per_bao", Session: "ses_bao", Language: "en", Survey: "cam_wave"},
}

type site struct {
	http.Handler
	log      *bytes.Buffer
	asked    int // GraphQL requests that got through
	uploaded map[string]string
}

func newSite(t *testing.T, graph http.HandlerFunc, change func(*Options)) *site {
	t.Helper()
	s := &site{log: &bytes.Buffer{}, uploaded: map[string]string{}}
	o := Options{
		Graph: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			s.asked++
			if graph != nil {
				graph(w, r)
				return
			}
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"data":{}}`)
		}),
		Auth: known,
		Upload: func(_ context.Context, v viewer.Viewer, name string, b []byte) (id.Blob, error) {
			s.uploaded[name] = string(v.Person) + ":" + fmt.Sprint(len(b))
			return "blo_1", nil
		},
		Download: func(_ context.Context, v viewer.Viewer, path []string, _ url.Values) (File, error) {
			switch {
			case path[0] == "broken":
				return File{}, errors.New("pq: secret detail")
			case !v.SignedIn():
				return File{}, apperr.New(apperr.Forbidden, "forbidden")
			case path[0] != "roster":
				return File{}, apperr.NewNotFound("file")
			}
			return File{Name: "Liste/é \"x\".csv", Type: "text/csv; charset=utf-8", Bytes: []byte("a,b")}, nil
		},
		Files:   screens,
		Ready:   func(context.Context) error { return nil },
		Reset:   func(context.Context) error { return nil },
		BaseURL: "http://example.com",
		Logger:  slog.New(slog.NewTextHandler(s.log, nil)),
	}
	if change != nil {
		change(&o)
	}
	var err error
	if s.Handler, err = New(o); err != nil {
		t.Fatal(err)
	}
	return s
}

// A ballot must not be found by the time of a request (DESIGN 3).
func TestAQuietRequestIsNotInTheLog(t *testing.T) {
	for _, quiet := range []bool{false, true} {
		s := newSite(t, func(w http.ResponseWriter, r *http.Request) {
			if quiet {
				Quiet(r.Context())
			}
			_, _ = io.WriteString(w, `{"data":{}}`)
		}, nil)
		if got := s.do(http.MethodPost, "/graphql", `{"query":"{x}"}`, "Cookie", "laurel=ada"); got.StatusCode != http.StatusOK {
			t.Fatalf("%d", got.StatusCode)
		}
		if logged := s.log.Len() > 0; logged == quiet {
			t.Errorf("quiet is %v, and the log holds %q", quiet, s.log.String())
		}
	}
}

func (s *site) do(method, target, body string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func bodyOf(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func wantCode(t *testing.T, r *http.Response, status int, code string) {
	t.Helper()
	var got struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	body := bodyOf(t, r)
	if err := json.Unmarshal([]byte(body), &got); err != nil || r.StatusCode != status || len(got.Errors) != 1 || got.Errors[0].Extensions.Code != code || got.Errors[0].Message == "" {
		t.Errorf("answered %d %s, want %d %s", r.StatusCode, body, status, code)
	}
}

func TestWritesFromAnotherSiteAreRefused(t *testing.T) {
	s := newSite(t, nil, func(o *Options) { o.BaseURL = "https://laurel.example" })
	for _, tc := range []struct {
		rule    string
		headers []string
		want    int
	}{
		{"a cross-site fetch", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"}, 403},
		{"a same-site fetch of another host", []string{"Sec-Fetch-Site", "same-site"}, 403},
		{"an old browser with a foreign origin", []string{"Origin", "https://evil.example"}, 403},
		{"the screens themselves", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"an old browser on the same host", []string{"Origin", "http://example.com"}, 200},
		{"the base URL behind a proxy that rewrites Host", []string{"Origin", "https://laurel.example"}, 200},
		{"a program", nil, 200},
	} {
		for _, path := range []string{"/graphql", "/demo/reset"} {
			r := s.do("POST", path, "{}", tc.headers...)
			want := tc.want
			if want == 200 && path == "/demo/reset" {
				want = 204
			}
			if r.StatusCode != want {
				t.Errorf("%s on %s: %d, want %d", tc.rule, path, r.StatusCode, want)
			}
			if want == 403 {
				wantCode(t, r, 403, "FORBIDDEN")
			}
		}
	}
	if s.asked != 4 {
		t.Errorf("%d requests reached GraphQL", s.asked)
	}
}

var everyRoute = []struct{ method, path string }{
	{"GET", "/"},
	{"GET", "/people"},
	{"GET", "/assets/app.js"},
	{"GET", "/assets/none.js"},
	{"POST", "/graphql"},
	{"GET", "/graphql"},
	{"POST", "/upload"},
	{"GET", "/d/roster/x"},
	{"GET", "/d/none"},
	{"GET", "/healthz"},
	{"GET", "/readyz"},
	{"GET", "/metrics"},
	{"POST", "/demo/reset"},
	{"DELETE", "/"},
	{"GET", "/api/x"},
}

func TestEveryAnswerCarriesTheHeaders(t *testing.T) {
	for _, secure := range []bool{false, true} {
		s := newSite(t, nil, func(o *Options) { o.Secure = secure })
		for _, route := range everyRoute {
			h := s.do(route.method, route.path, "{}").Header
			csp := h.Get("Content-Security-Policy")
			want := regexp.MustCompile(`^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9_-]{22}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types laurel 'allow-duplicates'(; sandbox)?$`)
			if !want.MatchString(csp) {
				t.Errorf("%s %s: %s", route.method, route.path, csp)
			}
			for name, value := range map[string]string{
				"X-Content-Type-Options": "nosniff", "Cross-Origin-Opener-Policy": "same-origin",
				"Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "no-referrer",
			} {
				if h.Get(name) != value {
					t.Errorf("%s %s: %s is %q", route.method, route.path, name, h.Get(name))
				}
			}
			if h.Get("Permissions-Policy") == "" || h.Get("Cache-Control") == "" || (h.Get("Strict-Transport-Security") != "") != secure {
				t.Errorf("%s %s: %v", route.method, route.path, h)
			}
			if strings.HasPrefix(route.path, "/graphql") && h.Get("Cache-Control") != "no-store" {
				t.Errorf("an answer of the API may be kept: %q", h.Get("Cache-Control"))
			}
		}
	}
}

func TestTheNonceIsNewForEachPageAndStandsInIt(t *testing.T) {
	s := newSite(t, nil, nil)
	seen := map[string]bool{}
	for range 20 {
		r := s.do("GET", "/people/per_1", "")
		nonce := regexp.MustCompile(`'nonce-([^']+)'`).FindStringSubmatch(r.Header.Get("Content-Security-Policy"))[1]
		body := bodyOf(t, r)
		if seen[nonce] || !strings.Contains(body, `nonce="`+nonce+`"`) || strings.Contains(body, nonceMark) {
			t.Fatalf("nonce %q in %s", nonce, body)
		}
		seen[nonce] = true
	}
}

func TestPagesFallBackToTheScreensAndUnknownFilesDoNot(t *testing.T) {
	s := newSite(t, nil, func(o *Options) { o.Upload, o.Download, o.Reset = nil, nil, nil })
	for path, want := range map[string]string{
		"/": "page", "/index.html": "page", "/people": "page", "/survey/cam_1": "page", "/i": "page", "/sign-in": "page", "/people/../people": "moved",
		"/assets/app.js": "file", "/assets/logo.png": "file", "/people/x.txt": "file",
		"/assets/none.js": "none", "/favicon.ico": "none", "/assets/../../etc/passwd.txt": "moved", "/wp-login.php": "none",
		"/upload": "none", "/d": "none", "/d/x": "none", "/demo/reset": "none", "/api": "none", "/api/v1": "none", "/graphql/": "none", "/graphql/x": "none",
	} {
		r := s.do("GET", path, "")
		body := bodyOf(t, r)
		got := "file"
		switch {
		case strings.Contains(body, "<!doctype html>"):
			got = "page"
		case r.StatusCode == 404:
			got = "none"
		case r.StatusCode == 301 || r.StatusCode == 307:
			got = "moved"
		}
		if got != want {
			t.Errorf("%s is %s (%d), want %s", path, got, r.StatusCode, want)
		}
	}
	if r := s.do("POST", "/people", ""); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("a page was posted to: %d", r.StatusCode)
	}
}

func TestFilesAreKeptByTheirContentAndCompressed(t *testing.T) {
	s := newSite(t, nil, nil)
	r := s.do("GET", "/assets/app.js", "", "Accept-Encoding", "br, gzip")
	if r.Header.Get("Content-Encoding") != "gzip" || r.Header.Get("Vary") != "Accept-Encoding" || r.Header.Get("Cache-Control") != "no-cache" || r.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("%v", r.Header)
	}
	z, err := gzip.NewReader(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(z); err != nil || string(b) != string(screens["assets/app.js"].Data) {
		t.Errorf("unpacked to %d bytes (%v)", len(b), err)
	}
	again := s.do("GET", "/assets/app.js", "", "Accept-Encoding", "gzip", "If-None-Match", `"x", W/`+r.Header.Get("ETag"))
	if again.StatusCode != 304 || bodyOf(t, again) != "" {
		t.Errorf("asked again: %d", again.StatusCode)
	}
	for _, accept := range []string{"", "identity", "gzip;q=0", "gzip; q=0.0"} {
		flat := s.do("GET", "/assets/app.js", "", "Accept-Encoding", accept)
		if flat.Header.Get("Content-Encoding") != "" || flat.Header.Get("ETag") == r.Header.Get("ETag") {
			t.Errorf("Accept-Encoding %q: %v", accept, flat.Header)
		}
	}
	if head := s.do("HEAD", "/assets/logo.png", ""); head.Header.Get("Content-Length") != "4" || bodyOf(t, head) != "" || head.Header.Get("Content-Type") != "image/png" {
		t.Errorf("HEAD: %v", head.Header)
	}
}

func TestWithoutScreensThePageSaysSo(t *testing.T) {
	s := newSite(t, nil, func(o *Options) { o.Files = fstest.MapFS{"keep.txt": {}} })
	if r := s.do("GET", "/", ""); r.StatusCode != 503 {
		t.Errorf("%d", r.StatusCode)
	}
}

func TestAResolverSetsAndClearsTheSessionCookie(t *testing.T) {
	for _, tc := range []struct {
		rule   string
		secure bool
		graph  http.HandlerFunc
		want   string
	}{
		{"signing in on http", false, func(w http.ResponseWriter, r *http.Request) {
			auth.SetSession(r.Context(), "secret")
			_, _ = io.WriteString(w, "{}")
		}, "laurel=secret; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax"},
		{
			"signing in on https", true, func(_ http.ResponseWriter, r *http.Request) { auth.SetSession(r.Context(), "secret") },
			"__Host-laurel=secret; Path=/; Max-Age=604800; HttpOnly; Secure; SameSite=Lax",
		},
		{"signing out", true, func(w http.ResponseWriter, r *http.Request) {
			auth.ClearSession(r.Context())
			w.WriteHeader(400)
		}, "__Host-laurel=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax"},
		{"anything else", true, nil, ""},
		{"too late", false, func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(200)
			auth.SetSession(r.Context(), "secret")
		}, ""},
	} {
		s := newSite(t, tc.graph, func(o *Options) { o.Secure = tc.secure })
		if got := s.do("POST", "/graphql", "{}").Header.Get("Set-Cookie"); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.want)
		}
	}
}

func TestTheCookieSaysWhoAsks(t *testing.T) {
	var got viewer.Viewer
	var client auth.Client
	s := newSite(t, func(_ http.ResponseWriter, r *http.Request) {
		got, client = viewer.From(r.Context()), auth.ClientOf(r.Context())
		if RequestID(r.Context()) == "" {
			t.Error("no reference for errors")
		}
	}, nil)
	s.do("POST", "/graphql", "{}", "Cookie", "laurel=ada", "User-Agent", "Firefox/140 Linux", "X-Forwarded-For", "203.0.113.9")
	if got.Person != "per_ada" || client.Device != "Firefox on Linux" || client.IP != "192.0.2.1" {
		t.Errorf("%+v from %+v", got, client)
	}
	for cookie, cleared := range map[string]bool{"laurel=stale": true, "laurel=": false, "__Host-laurel=ada": false} {
		r := s.do("POST", "/graphql", "{}", "Cookie", cookie, "Accept-Language", "fr-CA, en")
		if got.Person != "" || got.Language != "fr" || strings.HasPrefix(r.Header.Get("Set-Cookie"), "laurel=;") != cleared {
			t.Errorf("%s: %+v, %q", cookie, got, r.Header.Get("Set-Cookie"))
		}
	}
	r := s.do("POST", "/graphql", "{}", "Cookie", "laurel=broken")
	if r.Header.Get("Set-Cookie") != "" || r.Header.Get("Retry-After") == "" {
		t.Errorf("a database that is away signs people out: %v", r.Header)
	}
	wantCode(t, r, 503, "UNAVAILABLE")
}

func TestOnlyATrustedProxySaysWhoAsked(t *testing.T) {
	inside := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, tc := range []struct {
		peer, forwarded, want string
		secure                bool
		proxies               []netip.Prefix
	}{
		{peer: "203.0.113.9:1", forwarded: "198.51.100.1", want: "203.0.113.9", secure: true, proxies: inside},
		{peer: "10.1.2.3:1", forwarded: "198.51.100.1", want: "198.51.100.1", proxies: inside},
		{peer: "10.1.2.3:1", forwarded: "1.1.1.1, 198.51.100.1", want: "198.51.100.1", proxies: inside},
		{peer: "10.1.2.3:1", forwarded: "not an address", want: "10.1.2.3", proxies: inside},
		{peer: "10.1.2.3:1", want: "10.1.2.3", proxies: inside},
		{peer: "127.0.0.1:1", forwarded: "198.51.100.1", want: "198.51.100.1", secure: true},
		{peer: "127.0.0.1:1", forwarded: "198.51.100.1", want: "127.0.0.1"},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = tc.peer
		if tc.forwarded != "" {
			r.Header.Set("X-Forwarded-For", tc.forwarded)
		}
		s := server{Options: Options{Secure: tc.secure, Proxies: tc.proxies}}
		if got := s.remoteIP(r); got != tc.want {
			t.Errorf("%+v: %s", tc, got)
		}
	}
}

func TestBodiesHaveALimit(t *testing.T) {
	s := newSite(t, nil, nil)
	if r := s.do("POST", "/graphql", strings.Repeat(" ", graphqlLimit)); r.StatusCode != 200 {
		t.Errorf("at the limit: %d", r.StatusCode)
	}
	wantCode(t, s.do("POST", "/graphql", strings.Repeat(" ", graphqlLimit+1)), 413, "TOO_LARGE")
	wantCode(t, s.do("POST", "/graphql", "query=x", "Content-Type", "application/x-www-form-urlencoded"), 415, "INVALID")
	if s.asked != 1 {
		t.Errorf("%d requests reached GraphQL", s.asked)
	}
}

func form(t *testing.T, field, name string, size int) (body, contentType string) {
	t.Helper()
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	if err := m.WriteField("note", "x"); err != nil {
		t.Fatal(err)
	}
	w, err := m.CreateFormFile(field, name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(make([]byte, size)); err != nil {
		t.Fatal(err)
	}
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String(), m.FormDataContentType()
}

func TestUploadsNeedSomebodySignedIn(t *testing.T) {
	s := newSite(t, nil, nil)
	body, kind := form(t, "file", `C:\fakepath\Liste é.csv`, 5)
	for _, cookie := range []string{"", "laurel=survey", "laurel=stale"} {
		wantCode(t, s.do("POST", "/upload", body, "Content-Type", kind, "Cookie", cookie), 401, "UNAUTHENTICATED")
	}
	r := s.do("POST", "/upload", body, "Content-Type", kind, "Cookie", "laurel=ada")
	if got := bodyOf(t, r); r.StatusCode != 200 || got != `{"id":"blo_1"}` || s.uploaded["Liste é.csv"] != "per_ada:5" {
		t.Errorf("%d %s %v", r.StatusCode, got, s.uploaded)
	}
	if r := s.do("GET", "/upload", ""); r.StatusCode != 405 || r.Header.Get("Allow") != "POST" {
		t.Errorf("GET: %d", r.StatusCode)
	}
}

func TestUploadsAreRefusedToWhomTheyAreNotFor(t *testing.T) {
	var asked []id.Person
	s := newSite(t, nil, func(o *Options) {
		o.MayUpload = func(_ context.Context, v viewer.Viewer) error {
			asked = append(asked, v.Person)
			return apperr.New(apperr.Forbidden, "forbidden")
		}
	})
	body, kind := form(t, "file", "list.csv", 5)
	wantCode(t, s.do("POST", "/upload", body, "Content-Type", kind, "Cookie", "laurel=ada"), 403, "FORBIDDEN")
	if len(s.uploaded) > 0 || len(asked) != 1 || asked[0] != "per_ada" {
		t.Errorf("kept %v, asked of %v", s.uploaded, asked)
	}
}

func TestUploadsHaveALimitAndAShape(t *testing.T) {
	s := newSite(t, nil, nil)
	for _, tc := range []struct {
		field  string
		size   int
		status int
		code   string
	}{{"file", uploadLimit + 1, 413, "TOO_LARGE"}, {"file", uploadLimit + 2*uploadSlack, 413, "TOO_LARGE"}, {"other", 1, 400, "INVALID"}} {
		body, kind := form(t, tc.field, "x", tc.size)
		wantCode(t, s.do("POST", "/upload", body, "Content-Type", kind, "Cookie", "laurel=ada"), tc.status, tc.code)
	}
	wantCode(t, s.do("POST", "/upload", "{}", "Cookie", "laurel=ada"), 400, "INVALID")
	wantCode(t, s.do("POST", "/upload", "--x\r\n", "Content-Type", "multipart/form-data; boundary=x", "Cookie", "laurel=ada"), 400, "INVALID")
	body, kind := form(t, "file", "x", uploadLimit)
	if r := s.do("POST", "/upload", body, "Content-Type", kind, "Cookie", "laurel=ada"); r.StatusCode != 200 || len(s.uploaded) != 1 {
		t.Errorf("ten megabytes exactly: %d", r.StatusCode)
	}
}

func TestDownloadsAreSavedAndNeverShown(t *testing.T) {
	s := newSite(t, nil, nil)
	r := s.do("GET", "/d/roster/x", "", "Cookie", "laurel=ada")
	if r.StatusCode != 200 || bodyOf(t, r) != "a,b" || r.Header.Get("Content-Type") != "text/csv; charset=utf-8" ||
		!strings.HasPrefix(r.Header.Get("Content-Disposition"), "attachment; filename") || !strings.HasSuffix(r.Header.Get("Content-Security-Policy"), "; sandbox") || r.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	if strings.Contains(r.Header.Get("Content-Disposition"), "Liste") {
		t.Errorf("a folder in the name: %s", r.Header.Get("Content-Disposition"))
	}
	forbidden, unknown := s.do("GET", "/d/roster/x", ""), s.do("GET", "/d/none", "", "Cookie", "laurel=ada", "Accept-Language", "en")
	if a, b := bodyOf(t, forbidden), bodyOf(t, unknown); forbidden.StatusCode != 404 || unknown.StatusCode != 404 || a != b {
		t.Errorf("a forbidden file differs from an unknown one: %s, %s", a, b)
	}
	broken := s.do("GET", "/d/broken", "", "Cookie", "laurel=ada")
	if body := bodyOf(t, broken); broken.StatusCode != 500 || strings.Contains(body, "pq:") || !strings.Contains(s.log.String(), "secret detail") {
		t.Errorf("%d %s", broken.StatusCode, body)
	}
}

func TestALongDownloadIsWholeOrVisiblyNot(t *testing.T) {
	write := func(of func(io.Writer) error) func(*Options) {
		return func(o *Options) {
			o.Download = func(context.Context, viewer.Viewer, []string, url.Values) (File, error) {
				return File{Name: "answers.csv", Type: "text/csv", Write: of}, nil
			}
		}
	}
	long := strings.Repeat("0123456789abcdef", 1<<14)
	broken := errors.New("pq: secret detail")
	for _, tc := range []struct {
		rule  string
		of    func(io.Writer) error
		whole bool
		want  string
	}{
		{"a whole one", func(w io.Writer) error { _, err := io.WriteString(w, long); return err }, true, long},
		{"one that fails before its first byte", func(io.Writer) error { return apperr.NewConflict("x.y") }, true, ""},
		{"one that fails on the way", func(w io.Writer) error { _, _ = io.WriteString(w, long); return broken }, false, ""},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			s := newSite(t, nil, write(tc.of))
			server := httptest.NewServer(s)
			defer server.Close()
			r, err := http.Get(server.URL + "/d/x")
			if err != nil {
				t.Fatal(err)
			}
			defer r.Body.Close()
			body, err := io.ReadAll(r.Body)
			if (err == nil) != tc.whole {
				t.Errorf("read %d bytes with %v", len(body), err)
			}
			if tc.want != "" && string(body) != tc.want {
				t.Errorf("%d bytes of %d came", len(body), len(tc.want))
			}
			if tc.whole && tc.want == "" && (r.StatusCode != 409 || r.Header.Get("Content-Disposition") != "") {
				t.Errorf("%d %v", r.StatusCode, r.Header)
			}
			if strings.Contains(s.log.String(), "0123456789abcdef") {
				t.Error("the log holds what was fetched")
			}
		})
	}
}

func TestReadingALinkConsumesNothing(t *testing.T) {
	s := newSite(t, nil, nil)
	for _, path := range []string{"/sign-in", "/i", "/set-up", "/graphql?query=mutation%7BsignOut%7B__typename%7D%7D"} {
		for _, method := range []string{"HEAD", "GET", "HEAD", "GET"} {
			r := s.do(method, path, "", "Cookie", "laurel=ada")
			if want := strings.HasPrefix(path, "/graphql"); want != (r.StatusCode == 405) {
				t.Errorf("%s %s: %d", method, path, r.StatusCode)
			}
			if r.Header.Get("Set-Cookie") != "" {
				t.Errorf("%s %s sets a cookie", method, path)
			}
		}
	}
	for _, method := range []string{"GET", "HEAD", "PUT", "OPTIONS"} {
		if r := s.do(method, "/graphql", "", "Content-Type", "application/json"); r.StatusCode != 405 || r.Header.Get("Allow") != "POST" {
			t.Errorf("%s /graphql: %d", method, r.StatusCode)
		}
	}
	if s.asked != 0 {
		t.Errorf("%d reads reached GraphQL", s.asked)
	}
}

func TestGraphQLAnswersConform(t *testing.T) {
	for _, tc := range []struct {
		rule, kind string
		status     int
		body       string
		wantStatus int
		wantBody   string
	}{
		{"a result passes", "application/json", 200, `{"data":null}`, 200, `{"data":null}`},
		{"a refused document has no data", "application/graphql-response+json", 422, `{"errors":[{"message":"<x>"}],"data":null}`, 422, `{"errors":[{"message":"\u003cx\u003e"}]}`},
		{"and status 200 for plain JSON", "application/json", 422, `{"errors":[],"data":null}`, 200, `{"errors":[]}`},
		{"a broken body stays 400", "application/json; charset=utf-8", 400, `{"errors":[],"data":null}`, 400, `{"errors":[]}`},
		{"partial data stays", "application/graphql-response+json", 400, `{"errors":[],"data":{}}`, 400, `{"errors":[],"data":{}}`},
		{"what is no JSON stays", "text/plain", 500, `oops`, 500, `oops`},
	} {
		s := newSite(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", tc.kind)
			w.WriteHeader(tc.status)
			_, _ = io.WriteString(w, tc.body[:5])
			_, _ = io.WriteString(w, tc.body[5:])
		}, nil)
		if tc.body == "oops" {
			s = newSite(t, func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "oops", 500) }, nil)
		}
		r := s.do("POST", "/graphql", "{}")
		if got := strings.TrimSpace(bodyOf(t, r)); r.StatusCode != tc.wantStatus || got != tc.wantBody {
			t.Errorf("%s: %d %s, want %d %s", tc.rule, r.StatusCode, got, tc.wantStatus, tc.wantBody)
		}
	}
}

func TestTheLogHoldsNothingThatWasSentOrTold(t *testing.T) {
	s := newSite(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"data":"told-secret"}`) }, nil)
	s.do("POST", "/graphql?x=query-secret", `{"query":"sent-secret"}`, "Cookie", "laurel=ada", "User-Agent", "agent-secret")
	s.do("GET", "/survey/path-secret", "")
	s.do("SECRET-METHOD", "/", "")
	line := s.log.String()
	if strings.Contains(line, "secret") || strings.Contains(line, "SECRET") || strings.Contains(line, "ada") || strings.Contains(line, "192.0.2.1") {
		t.Error(line)
	}
	if !regexp.MustCompile(`msg=request method=POST route=/graphql status=200 ms=\d+ request=[0-9a-f]{16}\n`).MatchString(line) {
		t.Error(line)
	}
}

func TestAPanicIsAnsweredAndLogged(t *testing.T) {
	s := newSite(t, func(http.ResponseWriter, *http.Request) { panic("secret") }, nil)
	wantCode(t, s.do("POST", "/graphql", "{}"), 500, "INTERNAL")
	if line := s.log.String(); !strings.Contains(line, "msg=panic") || strings.Contains(line, "secret") {
		t.Error(line)
	}
}

func TestTheDemoAnswersToLocalNamesOnly(t *testing.T) {
	s := newSite(t, nil, func(o *Options) { o.Demo, o.BaseURL = true, "http://127.0.0.1:8080" })
	for host, want := range map[string]int{
		"127.0.0.1:8080": 200, "localhost:8080": 200, "[::1]:8080": 200, "laurel.localhost": 200, "laptop:8080": 200,
		"evil.example:8080": 421, "127.0.0.1.evil.example": 421,
	} {
		if r := s.do("GET", "http://"+host+"/", ""); r.StatusCode != want {
			t.Errorf("%s: %d, want %d", host, r.StatusCode, want)
		}
	}
}

func TestHealthReadinessAndCounters(t *testing.T) {
	s := newSite(t, nil, func(o *Options) { o.Ready = func(context.Context) error { return errors.New("away") } })
	if r := s.do("GET", "/healthz", ""); r.StatusCode != 200 {
		t.Errorf("healthz %d", r.StatusCode)
	}
	if r := s.do("GET", "/readyz", ""); r.StatusCode != 503 || strings.Contains(bodyOf(t, r), "away") {
		t.Errorf("readyz %d", r.StatusCode)
	}
	got := bodyOf(t, s.do("GET", "/metrics", ""))
	for _, line := range []string{`laurel_http_requests_total{status="2xx"} 1`, `laurel_http_requests_total{status="5xx"} 1`, "laurel_http_requests_underway 1"} {
		if !strings.Contains(got, line+"\n") {
			t.Errorf("no %s in\n%s", line, got)
		}
	}
}

func TestABadBaseURLIsToldAtTheStart(t *testing.T) {
	for _, base := range []string{"", "laurel.example", "http://\x00"} {
		if _, err := New(Options{BaseURL: base, Files: screens, Auth: known, Logger: slog.Default(), Graph: http.NotFoundHandler()}); err == nil {
			t.Errorf("%q was taken", base)
		}
	}
}

func TestServeLetsRequestsUnderWayEnd(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	begun := make(chan struct{})
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		time.Sleep(50 * time.Millisecond)
		_, _ = io.WriteString(w, "done")
	})
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, l, h, slog.Default()) }()
	var answer sync.WaitGroup
	answer.Go(func() {
		r, err := http.Get("http://" + l.Addr().String())
		if err != nil {
			t.Error(err)
			return
		}
		defer r.Body.Close()
		if b, err := io.ReadAll(r.Body); err != nil || string(b) != "done" {
			t.Errorf("%q %v", b, err)
		}
	})
	<-begun
	stop()
	answer.Wait()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, err := net.Dial("tcp", l.Addr().String()); err == nil {
		t.Error("still listening")
	}
}

func TestPublicPagesHaveALimitForEachNetwork(t *testing.T) {
	s := newSite(t, nil, func(o *Options) {
		o.Verify = func(context.Context, string, string) ([]byte, bool, error) { return []byte("no such code"), false, nil }
		o.Honour = func(_ context.Context, as HonourForm, language string, _ url.Values) ([]byte, error) {
			return []byte(string(as) + language), nil
		}
		o.Badge = func(_ context.Context, path []string, _ string) (File, bool, error) {
			return File{Type: "application/vc+jwt", Bytes: []byte("list")}, path[0] == "status", nil
		}
		o.Stop = func(context.Context, string, string, bool) ([]byte, bool, error) {
			return []byte("no such link"), false, nil
		}
	})
	get := func(path, from, tag string) *http.Response {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://example.com"+path, nil)
		r.RemoteAddr = from + ":1234"
		r.Header.Set("If-None-Match", tag)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w.Result()
	}
	// All from one network: what one kind of page uses up, another still has.
	for path, c := range map[string]struct{ most, usual int }{
		"/v/0000": {checksPerHour, http.StatusNotFound}, "/honour-roll.json": {visitsPerHour, http.StatusOK},
		"/b/status/1": {badgesPerHour, http.StatusOK}, "/u/tok": {stopsPerHour, http.StatusNotFound},
	} {
		for range c.most {
			if status := get(path, "198.51.100.7", "").StatusCode; status != c.usual {
				t.Fatalf("%s: %d before the limit", path, status)
			}
		}
		refused := get(path, "198.51.100.7", "")
		if refused.StatusCode != http.StatusTooManyRequests {
			t.Errorf("%s: %d after %d", path, refused.StatusCode, c.most)
		}
		if status := get(path, "203.0.113.9", "").StatusCode; status != c.usual {
			t.Errorf("%s: another network is refused too: %d", path, status)
		}
	}
	first := get("/honour-roll", "203.0.113.10", "")
	if again := get("/honour-roll", "203.0.113.10", first.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Errorf("what has not changed is sent again: %d", again.StatusCode)
	}
	if first.Header.Get("Cache-Control") != "no-cache" || first.Header.Get("Content-Security-Policy") == "" || first.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("%v", first.Header)
	}
	if other := get("/honour-roll?lang=fr", "203.0.113.10", first.Header.Get("ETag")); other.StatusCode != http.StatusOK || other.Header.Get("Content-Language") != "fr" {
		t.Errorf("another language: %d, %v", other.StatusCode, other.Header)
	}
	for _, form := range []string{".json", ".atom", ".png"} {
		if h := get("/honour-roll"+form, "203.0.113.10", "").Header; h.Get("Access-Control-Allow-Origin") != "*" || h.Get("Set-Cookie") != "" {
			t.Errorf("%s: %v", form, h)
		}
	}
}
