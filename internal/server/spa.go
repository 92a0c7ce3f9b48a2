package server

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

// nonceMark stands in index.html where the nonce of the answer goes.
const nonceMark = "__CSP_NONCE__"

// reserved are first parts of paths that are never a screen.
var reserved = map[string]bool{"graphql": true, "upload": true, "d": true, "api": true, "demo": true}

// types of the files a build holds; the system's own table differs from machine to
// machine.
var types = map[string]string{
	".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon",
	".js": "text/javascript; charset=utf-8", ".json": "application/json", ".map": "application/json",
	".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json", ".webp": "image/webp", ".woff2": "font/woff2",
}

// spa serves the screens: files as they are, and index.html for every other path
// that looks like a page.
type spa struct {
	files fs.FS
	index []byte
	known map[string]*asset
}

// asset is one file, read and compressed when it is first asked for.
type asset struct {
	once   sync.Once
	err    error
	body   []byte
	packed []byte // gzip; nil where that gains nothing
	tag    string
}

func newSPA(files fs.FS) (*spa, error) {
	s := &spa{files: files, known: map[string]*asset{}}
	index, err := fs.ReadFile(files, "index.html")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	s.index = index
	return s, fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			s.known[name] = &asset{}
		}
		return err
	})
}

func (s *spa) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		plain(w, http.StatusMethodNotAllowed, "This address can only be read.\n")
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	first, _, _ := strings.Cut(name, "/")
	switch a := s.known[name]; {
	case a != nil && name != "index.html":
		s.serve(w, r, name, a)
	case reserved[first], path.Ext(name) != "" && name != "index.html":
		plain(w, http.StatusNotFound, "There is nothing here.\n")
	default:
		s.page(w, r)
	}
}

// page serves index.html with the nonce that its Content-Security-Policy names.
func (s *spa) page(w http.ResponseWriter, r *http.Request) {
	if s.index == nil {
		plain(w, http.StatusServiceUnavailable, "The screens are not part of this program: build internal/web/app and build again.\n")
		return
	}
	h := w.Header()
	h.Set("Content-Type", types[".html"])
	h.Set("Cache-Control", "no-cache")
	body := bytes.ReplaceAll(s.index, []byte(nonceMark), []byte(exchangeOf(r.Context()).nonce))
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		_, _ = w.Write(body)
	}
}

// serve answers with a file; browsers ask each time whether they still have it.
func (s *spa) serve(w http.ResponseWriter, r *http.Request, name string, a *asset) {
	a.once.Do(func() { a.read(s.files, name) })
	if a.err != nil {
		plain(w, http.StatusNotFound, "There is nothing here.\n")
		return
	}
	body, tag := a.body, `"`+a.tag+`"`
	h := w.Header()
	h.Set("Cache-Control", "no-cache")
	if a.packed != nil {
		h.Set("Vary", "Accept-Encoding")
		if acceptsGzip(r.Header.Get("Accept-Encoding")) {
			body, tag = a.packed, `"`+a.tag+`-gzip"`
			h.Set("Content-Encoding", "gzip")
		}
	}
	h.Set("ETag", tag)
	if matches(r.Header.Get("If-None-Match"), tag) {
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Type", typeOf(name))
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		_, _ = w.Write(body)
	}
}

func (a *asset) read(files fs.FS, name string) {
	if a.body, a.err = fs.ReadFile(files, name); a.err != nil {
		return
	}
	sum := sha256.Sum256(a.body)
	a.tag = base64.RawURLEncoding.EncodeToString(sum[:12])
	switch path.Ext(name) {
	case ".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".webmanifest":
	default:
		return // compressed already
	}
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return
	}
	if _, err := z.Write(a.body); err != nil {
		return
	}
	if z.Close() == nil && packed.Len() < len(a.body) {
		a.packed = packed.Bytes()
	}
}

func typeOf(name string) string {
	if t, ok := types[path.Ext(name)]; ok {
		return t
	}
	return "application/octet-stream"
}

func acceptsGzip(header string) bool {
	for one := range strings.SplitSeq(header, ",") {
		coding, quality, _ := strings.Cut(one, ";")
		if strings.TrimSpace(coding) == "gzip" {
			quality = strings.TrimSpace(quality)
			return quality == "" || strings.Trim(quality, "q=0.") != ""
		}
	}
	return false
}

func matches(header, tag string) bool {
	for one := range strings.SplitSeq(header, ",") {
		one = strings.TrimPrefix(strings.TrimSpace(one), "W/")
		if one == tag || one == "*" {
			return true
		}
	}
	return false
}
