package server

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/auth/device"
)

// exchange is what belongs to one request and its answer.
type exchange struct {
	http.ResponseWriter
	server *server
	id     string
	nonce  string
	jar    auth.Jar
	status int
	quiet  bool
}

type exchangeKey struct{}

func exchangeOf(ctx context.Context) *exchange {
	x, _ := ctx.Value(exchangeKey{}).(*exchange)
	return x
}

// RequestID is the reference under which the log knows a request, "" outside one.
func RequestID(ctx context.Context) string {
	if x := exchangeOf(ctx); x != nil {
		return x.id
	}
	return ""
}

// Quiet leaves a request out of the log: a line with its time could be held against
// who was asked (an anonymous ballot).
func Quiet(ctx context.Context) {
	if x := exchangeOf(ctx); x != nil {
		x.quiet = true
	}
}

// WriteHeader sets the session cookie that the request asked for, just before the
// first byte leaves.
func (x *exchange) WriteHeader(status int) {
	if x.status == 0 {
		x.status = status
		if secret, changed := x.jar.Change(); changed {
			http.SetCookie(x.ResponseWriter, x.server.cookie(secret))
		}
	}
	x.ResponseWriter.WriteHeader(status)
}

func (x *exchange) Write(b []byte) (int, error) {
	if x.status == 0 {
		x.WriteHeader(http.StatusOK)
	}
	return x.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (x *exchange) Unwrap() http.ResponseWriter { return x.ResponseWriter }

// drop ends the connection in the middle of an answer.
func (x *exchange) drop() { panic(http.ErrAbortHandler) }

// answer is around everything: headers, log line, counters, and an answer where code
// panicked. The log holds method, route, status, time and id, and nothing that
// somebody sent or was told.
func (s *server) answer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		x := &exchange{ResponseWriter: w, server: s, id: hex.EncodeToString(random(8)), nonce: base64.RawURLEncoding.EncodeToString(random(16))}
		s.setHeaders(w.Header(), x.nonce)
		ctx := context.WithValue(r.Context(), exchangeKey{}, x)
		ctx = auth.WithJar(ctx, &x.jar)
		ctx = auth.WithClient(ctx, auth.Client{IP: s.remoteIP(r), Device: device.Of(r.UserAgent())})
		r = r.WithContext(ctx)
		s.counts.underway.Add(1)
		defer func() {
			s.counts.underway.Add(-1)
			if p := recover(); p != nil {
				if p == http.ErrAbortHandler {
					panic(p)
				}
				s.Logger.Error("panic", "request", x.id, "panic", fmt.Sprintf("%T", p), "stack", string(debug.Stack()))
				if x.status == 0 {
					s.refuse(x, r, http.StatusInternalServerError, internal(x.id))
				}
			}
			if x.status == 0 {
				x.WriteHeader(http.StatusOK)
			}
			s.counts.count(x.status, time.Since(began))
			if x.quiet {
				return
			}
			s.Logger.LogAttrs(ctx, slog.LevelInfo, "request", slog.String("method", method(r)), slog.String("route", route(r)),
				slog.Int("status", x.status), slog.Int64("ms", time.Since(began).Milliseconds()), slog.String("request", x.id))
		}()
		next.ServeHTTP(x, r)
	})
}

// route is the pattern that matched: paths hold ids, and could hold anything.
func route(r *http.Request) string {
	if r.Pattern == "" {
		return "-"
	}
	return r.Pattern
}

func method(r *http.Request) string {
	switch r.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return r.Method
	}
	return "other"
}

// remoteIP is who asked: the other end of the connection or, behind a trusted proxy,
// whom that says it heard from. Other forwarded addresses are not believed: anybody can
// write them.
func (s *server) remoteIP(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	peer, err := netip.ParseAddr(host)
	if err != nil || !s.trusts(peer.Unmap()) {
		return host
	}
	heard := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	last, err := netip.ParseAddr(strings.TrimSpace(heard[len(heard)-1]))
	if err != nil {
		return host
	}
	return last.String()
}

func (s *server) trusts(peer netip.Addr) bool {
	return s.Secure && peer.IsLoopback() || slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(peer) })
}

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // crypto/rand ends the process rather than fail
	return b
}

// localOnly makes the demo, which anybody may sign in to, answer to local names: a
// page on the internet can make its own name lead to this machine, and then the
// browser would take the demo for a part of that page (DNS rebinding).
func (s *server) localOnly(next http.Handler) http.Handler {
	if !s.Demo {
		return next
	}
	base, _ := url.Parse(s.BaseURL) // checked by crossOrigin
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host != base.Host && !localName(r.Host) {
			s.refuse(w, r, http.StatusMisdirectedRequest, apperr.New(apperr.Forbidden, "request.not_local"))
			return
		}
		next.ServeHTTP(w, r)
	})
}

func localName(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	if _, err := netip.ParseAddr(strings.Trim(name, "[]")); err == nil {
		return true
	}
	return !strings.Contains(name, ".") || strings.HasSuffix(name, ".localhost")
}

// fail answers with an error from a domain. A forbidden thing is an unknown one.
func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	all := apperr.All(err)
	if len(all) == 0 {
		reference := RequestID(r.Context())
		if !errors.Is(err, context.Canceled) {
			s.Logger.Error("failed", "route", route(r), "request", reference, "error", err)
		}
		s.refuse(w, r, http.StatusInternalServerError, internal(reference))
		return
	}
	e := all[0]
	if e.Code == apperr.Forbidden {
		e = apperr.NewNotFound("file")
	}
	if e.Code == apperr.Unavailable {
		s.Logger.Warn("unavailable", "route", route(r), "request", RequestID(r.Context()), "error", err)
		w.Header().Set("Retry-After", "2")
	}
	s.refuse(w, r, statusOf(e.Code), e)
}

func internal(reference string) *apperr.Error {
	return apperr.New("INTERNAL", "internal").With("reference", reference)
}

func statusOf(c apperr.Code) int {
	switch c {
	case apperr.Invalid:
		return http.StatusBadRequest
	case apperr.NotFound:
		return http.StatusNotFound
	case apperr.Conflict:
		return http.StatusConflict
	case apperr.Forbidden:
		return http.StatusForbidden
	case apperr.Unauthenticated:
		return http.StatusUnauthorized
	case apperr.RateLimited:
		return http.StatusTooManyRequests
	case apperr.TooLarge:
		return http.StatusRequestEntityTooLarge
	case apperr.Unavailable:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}

// counters of /metrics: few, and none that tells what anybody does.
type counters struct {
	byClass  [6]atomic.Int64 // by the first digit of the status
	underway atomic.Int64
	micros   atomic.Int64
}

func (c *counters) count(status int, took time.Duration) {
	if class := status / 100; class < len(c.byClass) {
		c.byClass[class].Add(1)
	}
	c.micros.Add(took.Microseconds())
}

// String is the counters in the text format of Prometheus.
func (c *counters) String() string {
	var b strings.Builder
	b.WriteString("# HELP laurel_http_requests_total Requests answered, by class of status.\n# TYPE laurel_http_requests_total counter\n")
	for class := 2; class < len(c.byClass); class++ {
		fmt.Fprintf(&b, "laurel_http_requests_total{status=\"%dxx\"} %d\n", class, c.byClass[class].Load())
	}
	fmt.Fprintf(&b, "# HELP laurel_http_request_seconds_total Time spent answering.\n# TYPE laurel_http_request_seconds_total counter\nlaurel_http_request_seconds_total %.6f\n", float64(c.micros.Load())/1e6)
	fmt.Fprintf(&b, "# HELP laurel_http_requests_underway Requests being answered.\n# TYPE laurel_http_requests_underway gauge\nlaurel_http_requests_underway %d\n", c.underway.Load())
	return b.String()
}
