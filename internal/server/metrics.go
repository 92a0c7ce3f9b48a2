package server

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"
)

// Figure is a number of the house at the moment it is asked for, for /metrics.
type Figure struct {
	Name  string // such as laurel_outbox_waiting
	Help  string
	Value float64
}

// Count counts the request of ctx under the name of an operation. A request that nobody counts is
// in no figure: the sum of all requests would tell when somebody answers.
func Count(ctx context.Context, operation string) {
	if x := exchangeOf(ctx); x != nil {
		x.operation = operation
	}
}

// counters of /metrics: few, and none that tells what anybody says, or when. A request is counted
// only where its route or its operation is on a list.
type counters struct {
	mu         sync.Mutex
	requests   map[[2]string]int64 // by route and class of status
	operations map[string]*timed
	failed     int64 // 5xx of whatever route
}

// timed is how often something was done, and how long it took.
type timed struct {
	n       int64
	seconds float64
	within  [len(bounds)]int64
}

// bounds of the buckets, in seconds.
var bounds = [...]float64{0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10}

// countedRoutes are the routes whose requests are counted, by the pattern that matched. Screens are
// not: that of a survey is opened by whoever answers it. GraphQL counts its operations itself.
var countedRoutes = map[string]string{
	"/upload": "/upload", "GET /d/{path...}": "/d", "GET /v/{code}": "/v", "GET /b/{path...}": "/b",
	"GET /honour-roll": "/honour-roll",
}

func (c *counters) count(x *exchange, pattern string, took time.Duration) {
	if x.quiet {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if x.status >= http.StatusInternalServerError {
		c.failed++
	}
	route := countedRoutes[pattern]
	if x.operation != "" {
		route = "/graphql"
		if c.operations == nil {
			c.operations = map[string]*timed{}
		}
		t := c.operations[x.operation]
		if t == nil {
			t = &timed{}
			c.operations[x.operation] = t
		}
		t.n++
		t.seconds += took.Seconds()
		for i, bound := range bounds {
			if took.Seconds() <= bound {
				t.within[i]++
			}
		}
	}
	if route == "" {
		return
	}
	if c.requests == nil {
		c.requests = map[[2]string]int64{}
	}
	c.requests[[2]string{route, fmt.Sprintf("%dxx", x.status/100)}]++
}

// text is the counters in the text format of Prometheus.
func (c *counters) text(b *strings.Builder) {
	c.mu.Lock()
	defer c.mu.Unlock()
	head := func(name, kind, help string) { fmt.Fprintf(b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind) }
	head("laurel_http_requests_total", "counter", "Requests answered, by route and class of status. Those that would tell when somebody answers, judges or votes are not counted.")
	for _, key := range slices.SortedFunc(maps.Keys(c.requests), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
		fmt.Fprintf(b, "laurel_http_requests_total{route=%q,status=%q} %d\n", key[0], key[1], c.requests[key])
	}
	head("laurel_http_failures_total", "counter", "Requests that ended in a fault of the server.")
	fmt.Fprintf(b, "laurel_http_failures_total %d\n", c.failed)
	head("laurel_graphql_operation_seconds", "histogram", "How long operations took, by name; the same are left out.")
	for _, name := range slices.Sorted(maps.Keys(c.operations)) {
		t := c.operations[name]
		for i, bound := range bounds {
			fmt.Fprintf(b, "laurel_graphql_operation_seconds_bucket{operation=%q,le=\"%g\"} %d\n", name, bound, t.within[i])
		}
		fmt.Fprintf(b, "laurel_graphql_operation_seconds_bucket{operation=%q,le=\"+Inf\"} %d\n", name, t.n)
		fmt.Fprintf(b, "laurel_graphql_operation_seconds_sum{operation=%q} %.6f\n", name, t.seconds)
		fmt.Fprintf(b, "laurel_graphql_operation_seconds_count{operation=%q} %d\n", name, t.n)
	}
}

// metrics answers who may watch over the machine; to others there is nothing here. How many
// messages wait tells a stranger whether an address that they typed is known.
func (s *server) metrics(w http.ResponseWriter, r *http.Request) {
	if !s.mayWatch(r) {
		http.NotFound(w, r)
		return
	}
	var b strings.Builder
	s.counts.text(&b)
	ready := 1
	if s.ready(r.Context()) != nil {
		ready = 0
	}
	fmt.Fprintf(&b, "# HELP laurel_ready Whether the process takes requests.\n# TYPE laurel_ready gauge\nlaurel_ready %d\n", ready)
	if s.Figures != nil && ready == 1 {
		ctx, cancel := context.WithTimeout(r.Context(), readyTime)
		defer cancel()
		all, err := s.Figures(ctx)
		if err != nil {
			s.Logger.Warn("figures", "error", err)
		}
		for _, f := range all {
			fmt.Fprintf(&b, "# HELP %s %s\n# TYPE %s gauge\n%s %g\n", f.Name, f.Help, f.Name, f.Name, f.Value)
		}
	}
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	_, _ = w.Write([]byte(b.String()))
}

// mayWatch: whoever knows the token; where none is set, whoever asks on this machine itself, with
// no proxy in between.
func (s *server) mayWatch(r *http.Request) bool {
	if s.MetricsToken != "" {
		given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		a, b := sha256.Sum256([]byte(given)), sha256.Sum256([]byte(s.MetricsToken))
		return ok && subtle.ConstantTimeCompare(a[:], b[:]) == 1
	}
	for _, name := range []string{"X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Forwarded", "Via"} {
		if len(r.Header.Values(name)) > 0 {
			return false
		}
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return false
	}
	peer, err := netip.ParseAddr(host)
	return err == nil && peer.Unmap().IsLoopback()
}
