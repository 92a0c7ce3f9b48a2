package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
)

// A process that ends answers what still comes, says when to come again and closes the connection;
// who asks how it is gets an answer, and readyz says no.
func TestAProcessThatEndsRefusesWithAnAnswer(t *testing.T) {
	gate := &Gate{}
	s := newSite(t, nil, func(o *Options) { o.Gate = gate })
	gate.drain()
	for _, route := range everyRoute {
		r := s.do(route.method, route.path, "{}")
		want := http.StatusServiceUnavailable
		switch route.path {
		case "/healthz":
			want = http.StatusOK
		case "/metrics":
			want = http.StatusNotFound
		}
		if r.StatusCode != want || r.Header.Get("Connection") != "close" {
			t.Errorf("%s %s: %d, connection %q", route.method, route.path, r.StatusCode, r.Header.Get("Connection"))
		}
		if !watching[route.path] && r.Header.Get("Retry-After") == "" {
			t.Errorf("%s %s does not say when to come again", route.method, route.path)
		}
	}
	if s.asked > 0 {
		t.Errorf("%d requests reached GraphQL", s.asked)
	}
	wantCode(t, s.do("POST", "/graphql", "{}"), 503, "UNAVAILABLE")
	if page := s.do("GET", "/people", "", "Accept", "text/html,*/*"); !strings.HasPrefix(page.Header.Get("Content-Type"), "text/plain") {
		t.Errorf("a browser is shown %s", page.Header.Get("Content-Type"))
	}
}

// A request that comes after the stop, on a connection from before it, is answered too.
func TestServeAnswersWhatComesAfterTheStop(t *testing.T) {
	gate := &Gate{}
	s := newSite(t, nil, func(o *Options) { o.Gate = gate })
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Serve(ctx, l, s, gate, slog.Default()) }()
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	ask := func() string {
		if _, err := io.WriteString(c, "GET /people HTTP/1.1\r\nHost: example.com\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
		b := make([]byte, 12)
		if _, err := io.ReadFull(c, b); err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	if got := ask(); got != "HTTP/1.1 200" {
		t.Fatal(got)
	}
	_ = c.SetReadDeadline(time.Now().Add(100 * time.Millisecond))
	for { // the rest of the first answer
		if _, err := c.Read(make([]byte, 4096)); err != nil {
			break
		}
	}
	_ = c.SetReadDeadline(time.Time{})
	stop()
	for !gate.Draining() {
		time.Sleep(time.Millisecond)
	}
	if got := ask(); got != "HTTP/1.1 503" {
		t.Error(got)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestMetricsAreForThisMachineOrWhoeverKnowsTheToken(t *testing.T) {
	ask := func(o func(*Options), from string, headers ...string) int {
		s := newSite(t, nil, o)
		r := httptest.NewRequest("GET", "/metrics", nil)
		r.RemoteAddr = from
		for i := 0; i+1 < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		return w.Code
	}
	open, closed := func(*Options) {}, func(o *Options) { o.MetricsToken = "right" }
	for _, tc := range []struct {
		rule    string
		options func(*Options)
		from    string
		headers []string
		want    int
	}{
		{"this machine", open, "127.0.0.1:9", nil, 200},
		{"this machine, IPv6", open, "[::1]:9", nil, 200},
		{"another machine", open, "192.0.2.7:9", nil, 404},
		{"somebody behind a proxy on this machine", open, "127.0.0.1:9", []string{"X-Forwarded-For", "192.0.2.7"}, 404},
		{"behind one that says it otherwise", open, "127.0.0.1:9", []string{"Forwarded", "for=192.0.2.7"}, 404},
		{"the token, from anywhere", closed, "192.0.2.7:9", []string{"Authorization", "Bearer right"}, 200},
		{"a wrong token, from this machine", closed, "127.0.0.1:9", []string{"Authorization", "Bearer wrong"}, 404},
		{"no token, from this machine", closed, "127.0.0.1:9", nil, 404},
	} {
		if got := ask(tc.options, tc.from, tc.headers...); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.rule, got, tc.want)
		}
	}
}

// Only what is on a list is counted: neither the pages that whoever answers opens, nor an operation
// that nobody named, nor a quiet one.
func TestOnlyNamedRequestsAreCounted(t *testing.T) {
	name, quiet := "", false
	s := newSite(t, func(w http.ResponseWriter, r *http.Request) {
		if name != "" {
			Count(r.Context(), name)
		}
		if quiet {
			Quiet(r.Context())
		}
		_, _ = io.WriteString(w, "{}")
	}, func(o *Options) {
		o.MetricsToken = "t"
		o.Figures = func(context.Context) ([]Figure, error) {
			return []Figure{{Name: "laurel_outbox_waiting", Help: "Waiting.", Value: 3}}, nil
		}
	})
	told := func() string {
		return bodyOf(t, s.do("GET", "/metrics", "", "Authorization", "Bearer t"))
	}
	empty := told()
	for _, path := range []string{"/", "/s/cam_1", "/f", "/assets/app.js", "/healthz", "/readyz"} {
		s.do("GET", path, "")
	}
	s.do("POST", "/graphql", "{}")
	name, quiet = "People", true
	s.do("POST", "/graphql", "{}")
	if now := told(); now != empty {
		t.Errorf("something was counted:\n%s", now)
	}
	quiet = false
	s.do("POST", "/graphql", "{}")
	s.do("GET", "/d/none", "")
	got := told()
	for _, line := range []string{
		`laurel_http_requests_total{route="/graphql",status="2xx"} 1`, `laurel_http_requests_total{route="/d",status="4xx"} 1`,
		`laurel_graphql_operation_seconds_count{operation="People"} 1`, `laurel_graphql_operation_seconds_bucket{operation="People",le="+Inf"} 1`,
		"laurel_http_failures_total 0", "laurel_ready 1", "laurel_outbox_waiting 3",
	} {
		if !strings.Contains(got, line+"\n") {
			t.Errorf("no %s in\n%s", line, got)
		}
	}
}

// filler is a restorer for tests.
type filler struct {
	dir     string
	got     []byte
	asked   chan struct{}
	release chan struct{}
	fault   error
}

func (f *filler) May(_ context.Context, link string) error {
	if link != "right" {
		return apperr.NewInvalid("auth.link_dead")
	}
	return nil
}

func (f *filler) Keep() (*os.File, error) { return os.CreateTemp(f.dir, "x") }

func (f *filler) Restore(_ context.Context, _, passphrase string, file io.ReadSeeker, told func(string, int, int)) (any, error) {
	var err error
	if f.got, err = io.ReadAll(file); err != nil {
		return nil, err
	}
	if f.asked != nil {
		close(f.asked)
		<-f.release
	}
	told("CHECKING", 1, 2)
	return map[string]string{"passphrase": passphrase}, f.fault
}

func backupForm(t *testing.T, token string, file []byte) (contentType string, body *bytes.Buffer) {
	t.Helper()
	body = &bytes.Buffer{}
	m := multipart.NewWriter(body)
	part := func(name, value string) {
		if err := m.WriteField(name, value); err != nil {
			t.Fatal(err)
		}
	}
	part("token", token)
	part("passphrase", "secret")
	p, err := m.CreateFormFile("file", "b")
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Write(file)
	if err := errors.Join(err, m.Close()); err != nil {
		t.Fatal(err)
	}
	return m.FormDataContentType(), body
}

// A backup is larger than any upload, is read by nobody without a link, and while it is brought
// back nobody else is served; at its end nothing of it is left.
func TestABackupComesInWithALinkAndNobodyElseIsServedMeanwhile(t *testing.T) {
	f := &filler{dir: t.TempDir(), asked: make(chan struct{}), release: make(chan struct{})}
	gate := &Gate{}
	s := newSite(t, nil, func(o *Options) { o.Restorer, o.Gate = f, gate })
	kind, body := backupForm(t, "wrong", nil)
	wantCode(t, s.do("POST", "/restore", body.String(), "Content-Type", kind), 400, "INVALID")
	wantCode(t, s.do("POST", "/restore", "x"), 400, "INVALID")
	wantCode(t, s.do("GET", "/restore", ""), 405, "INVALID")

	large := bytes.Repeat([]byte("backup "), (uploadLimit+uploadLimit/2)/7)
	kind, body = backupForm(t, "right", large)
	done := make(chan *http.Response)
	go func() { done <- s.do("POST", "/restore", body.String(), "Content-Type", kind) }()
	<-f.asked
	wantCode(t, s.do("POST", "/graphql", "{}"), 503, "UNAVAILABLE")
	if r := s.do("GET", "/readyz", ""); r.StatusCode != 503 {
		t.Errorf("readyz %d", r.StatusCode)
	}
	if r := s.do("GET", "/set-up", ""); r.StatusCode != 200 {
		t.Errorf("the page itself: %d", r.StatusCode)
	}
	again, second := backupForm(t, "right", nil)
	if r := s.do("POST", "/restore", second.String(), "Content-Type", again); r.StatusCode != 503 {
		t.Errorf("a second restore: %d", r.StatusCode)
	}
	close(f.release)
	r := <-done
	lines := strings.Split(strings.TrimSpace(bodyOf(t, r)), "\n")
	if r.StatusCode != 200 || len(lines) != 2 || !strings.Contains(lines[0], `"CHECKING"`) || lines[1] != `{"result":{"passphrase":"secret"}}` || !bytes.Equal(f.got, large) {
		t.Errorf("%d %v", r.StatusCode, lines)
	}
	if left, err := os.ReadDir(f.dir); err != nil || len(left) > 0 {
		t.Errorf("%v %v", left, err)
	}
	if r := s.do("GET", "/readyz", ""); r.StatusCode != 200 {
		t.Errorf("readyz %d afterwards", r.StatusCode)
	}
}

func TestARestoreThatFailsEndsWithWhy(t *testing.T) {
	for _, tc := range []struct {
		fault error
		code  string
	}{{apperr.NewInvalid("backup.passphrase", "passphrase"), "INVALID"}, {errors.New("secret"), "INTERNAL"}} {
		f := &filler{dir: t.TempDir(), fault: tc.fault}
		s := newSite(t, nil, func(o *Options) { o.Restorer = f })
		kind, body := backupForm(t, "right", []byte("x"))
		lines := strings.Split(strings.TrimSpace(bodyOf(t, s.do("POST", "/restore", body.String(), "Content-Type", kind))), "\n")
		var last struct {
			Error struct{ Code, Message, Field string }
		}
		if err := json.Unmarshal([]byte(lines[len(lines)-1]), &last); err != nil || last.Error.Code != tc.code || strings.Contains(last.Error.Message, "secret") {
			t.Errorf("%v %+v", lines, last)
		}
	}
}
