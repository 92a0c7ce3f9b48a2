package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/auth"
	"laurel/internal/config"
	"laurel/internal/id"
	"laurel/internal/oidc/oidctest"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// institution is a department whose people sign in at a provider of the test's.
type institution struct {
	*wave
	site     *httptest.Server
	provider *oidctest.Server
}

func newInstitution(t *testing.T, db *store.DB) *institution {
	t.Helper()
	in := &institution{}
	var handler http.Handler
	in.site = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { handler.ServeHTTP(w, r) }))
	t.Cleanup(in.site.Close)
	in.wave = newWave(t, db, t.TempDir(), in.site.URL, 3)
	var err error
	if in.provider, err = oidctest.New(in.app.clock.Now); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(in.provider.Close)
	in.configure()
	if handler, err = in.app.door(in.site.URL, doorOptions{}); err != nil {
		t.Fatal(err)
	}
	return in
}

// configure asks the provider anew what it is.
func (in *institution) configure() {
	in.app.signInAt(config.Config{BaseURL: in.site.URL, OIDCIssuer: in.provider.URL, OIDCClient: oidctest.Client, OIDCSecret: oidctest.Secret, OIDCLabel: "Aldermere ID"})
}

// reader is a browser that keeps cookies and follows no redirect by itself.
type reader struct {
	t    *testing.T
	in   *institution
	http *http.Client
}

func (in *institution) browser(t *testing.T) *reader {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &reader{t, in, &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

type reply struct {
	status int
	to     string
	body   string
	header http.Header
}

func (b *reader) get(address string, header ...string) reply {
	b.t.Helper()
	req, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	answer, err := b.http.Do(req)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return reply{answer.StatusCode, answer.Header.Get("Location"), string(body), answer.Header}
}

// toProvider begins a sign-in and gives the address by which the provider sends back.
func (b *reader) toProvider(query string) string {
	b.t.Helper()
	begun := b.get(b.in.site.URL + "/oidc/start" + query)
	if begun.status != http.StatusSeeOther {
		b.t.Fatalf("%d: %s", begun.status, begun.body)
	}
	back := b.get(begun.to)
	if back.status != http.StatusFound {
		b.t.Fatalf("%d: %s", back.status, back.body)
	}
	return back.to
}

func (b *reader) signIn(query string) reply {
	b.t.Helper()
	return b.get(b.toProvider(query))
}

// who is whose session the browser holds, "" for a visitor.
func (b *reader) who() string {
	b.t.Helper()
	for _, c := range b.http.Jar.Cookies(mustParse(b.t, b.in.site.URL)) {
		if c.Name == "laurel" {
			v, _, err := b.in.app.auth.Viewer(context.Background(), c.Value)
			if err != nil {
				b.t.Fatal(err)
			}
			return string(v.Person)
		}
	}
	return ""
}

func mustParse(t *testing.T, address string) *url.URL {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func (b *reader) graphql(query string) string {
	b.t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		b.t.Fatal(err)
	}
	answer, err := b.http.Post(b.in.site.URL+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return string(got)
}

func linesOf(t *testing.T, db *store.DB, query string, args ...any) []string {
	t.Helper()
	out, err := db.Lines(t.Context(), query, args...)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestSigningInAtTheProvider(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstitution(t, db)
		b := in.browser(t)
		in.provider.Is("sub-0", "P0@Aldermere.example", true)
		if got := b.signIn("?to=/account"); got.status != http.StatusSeeOther || got.to != "/account" {
			t.Fatalf("%d to %s: %s", got.status, got.to, got.body)
		}
		if b.who() != string(in.people[0]) {
			t.Fatalf("signed in as %q", b.who())
		}
		if got := linesOf(t, db, "SELECT action FROM audit_entries WHERE action LIKE 'identity.%' OR action = 'session.started' ORDER BY at, id"); len(got) != 2 || !slices.Contains(got, "identity.linked") || !slices.Contains(got, "session.started") {
			t.Errorf("the log holds %v", got)
		}
		// From now on the subject counts, and not the address.
		in.provider.Is("sub-0", "somebody.else@aldermere.example", false)
		again := in.browser(t)
		if again.signIn(""); again.who() != string(in.people[0]) {
			t.Errorf("the second time: %q", again.who())
		}
		if got := linesOf(t, db, "SELECT id FROM identities"); len(got) != 1 {
			t.Errorf("%d accounts are linked", len(got))
		}
		// The session is a new one: who planted a cookie does not share it.
		planted := in.browser(t)
		secret, err := in.app.auth.NewSession(t.Context(), in.people[1], "", "another browser")
		if err != nil {
			t.Fatal(err)
		}
		planted.http.Jar.SetCookies(mustParse(t, in.site.URL), []*http.Cookie{{Name: "laurel", Value: secret, Path: "/"}})
		if planted.signIn(""); planted.who() != string(in.people[0]) {
			t.Errorf("signed in as %q", planted.who())
		}
		if _, still, err := in.app.auth.Viewer(t.Context(), secret); still || err != nil {
			t.Errorf("the old session lives on (%v)", err)
		}
		// Signing out ends it.
		b.graphql("mutation { signOut { userErrors { message } } }")
		if b.who() != "" {
			t.Error("still signed in")
		}
	})
}

// An OpenID provider that lies, or an answer that is not this browser's, changes nothing.
func TestAnAnswerThatIsNotToBeBelievedIsRefusedWhole(t *testing.T) {
	claim := func(name string, value any) oidctest.Lies {
		return oidctest.Lies{Claims: func(c map[string]any) {
			c[name] = value
			if value == nil {
				delete(c, name)
			}
		}}
	}
	past := time.Now().Add(-time.Hour).Unix()
	for _, tc := range []struct {
		rule   string
		lies   oidctest.Lies
		reason string
		says   string
	}{
		{"another issuer in the token", claim("iss", "https://elsewhere.example"), "issuer", "could not be trusted"},
		{"made for another client", claim("aud", "somebody-else"), "token", "could not be trusted"},
		{"made for several, and for whom first is not said", claim("aud", []string{oidctest.Client, "other"}), "token", "could not be trusted"},
		{"made for another party", claim("azp", "other"), "token", "could not be trusted"},
		{"of another sign-in", claim("nonce", "of another"), "nonce", "could not be trusted"},
		{"without a nonce", claim("nonce", nil), "nonce", "could not be trusted"},
		{"expired", claim("exp", past), "expired", "could not be trusted"},
		{"without an end", claim("exp", nil), "expired", "could not be trusted"},
		{"without a subject", claim("sub", ""), "subject", "could not be trusted"},
		{"unsigned", oidctest.Lies{Unsigned: true}, "token", "could not be trusted"},
		{"signed with the client's secret", oidctest.Lies{Symmetric: true}, "token", "could not be trusted"},
		{"signed with a key that is not published", oidctest.Lies{OtherKey: true}, "token", "could not be trusted"},
		{"no token at all", oidctest.Lies{NoToken: true}, "no_token", "could not be trusted"},
		{"the address is not vouched for", claim("email_verified", false), "unverified", "does not vouch"},
		{"nothing is said of vouching", claim("email_verified", nil), "unverified", "does not vouch"},
		{"vouched for in another word", claim("email_verified", "yes indeed"), "unverified", "does not vouch"},
		{"no address", claim("email", nil), "unverified", "does not vouch"},
		{"nobody's address", claim("email", "nobody@aldermere.example"), "nobody", "Nobody here has"},
		{"another door speaks of somebody else", oidctest.Lies{Claims: func(c map[string]any) { delete(c, "email") }, UserInfo: map[string]any{"sub": "other", "email": "p0@aldermere.example", "email_verified": true}}, "subject", "could not be trusted"},
		{"the provider breaks", oidctest.Lies{Broken: true}, "unreachable", "does not answer"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			db := testkit.SQLite(t)
			in := newInstitution(t, db)
			in.provider.Is("sub-0", "p0@aldermere.example", true)
			if tc.lies.UserInfo != nil {
				in.provider.Lie(tc.lies)
			}
			b := in.browser(t)
			back := b.toProvider("")
			in.provider.Lie(tc.lies)
			in.refusedWhole(t, b, b.get(back), tc.reason, tc.says)
		})
	}
	t.Run("another issuer in the discovery", func(t *testing.T) {
		in := newInstitution(t, testkit.SQLite(t))
		in.provider.Lie(oidctest.Lies{Discovered: "https://elsewhere.example"})
		b := in.browser(t)
		in.refusedWhole(t, b, b.get(in.site.URL+"/oidc/start"), "unreachable", "does not answer")
	})
}

// refusedWhole: a sentence with where and what next, one entry of the log, nobody signed in, and
// nothing linked.
func (in *institution) refusedWhole(t *testing.T, b *reader, got reply, reason, says string) {
	t.Helper()
	if got.status < 400 || !strings.Contains(got.body, says) || !strings.Contains(got.body, "Aldermere ID") || !strings.Contains(got.body, `href="/sign-in"`) {
		t.Errorf("%d: %s", got.status, got.body)
	}
	if who := b.who(); who != "" {
		t.Errorf("signed in as %s", who)
	}
	db := in.app.db
	if refused := linesOf(t, db, "SELECT actor || ' ' || result FROM audit_entries WHERE action = 'identity.refused'"); len(refused) != 1 || refused[0] != "visitor "+reason {
		t.Errorf("the log says %q, want the reason %s", refused, reason)
	}
	if made := linesOf(t, db, "SELECT id FROM identities"); len(made) > 0 {
		t.Error("an account was linked")
	}
	if made := linesOf(t, db, "SELECT action FROM audit_entries WHERE action = 'session.started'"); len(made) > 0 {
		t.Error("a session was started")
	}
}

func TestAnAnswerServesOnceAndInTheBrowserThatBegan(t *testing.T) {
	const begin = "begun in another browser"
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstitution(t, db)
		in.provider.Is("sub-0", "p0@aldermere.example", true)
		in.provider.Lie(oidctest.Lies{ReusesCode: true})
		refusals := func() int {
			return len(linesOf(t, db, "SELECT id FROM audit_entries WHERE action = 'identity.refused'"))
		}
		check := func(rule string, b *reader, got reply, before int) {
			t.Helper()
			if got.status != http.StatusBadRequest || !strings.Contains(got.body, begin) || refusals() != before+1 {
				t.Errorf("%s: %d, %d refusals after %d: %s", rule, got.status, refusals(), before, got.body)
			}
			if b.who() != "" {
				t.Errorf("%s: signed in", rule)
			}
		}
		// Login CSRF: the attacker's own answer, opened in the victim's browser.
		attacker, victim := in.browser(t), in.browser(t)
		answer := attacker.toProvider("")
		check("a browser that began nothing", victim, victim.get(answer), 0)
		victim.toProvider("")
		check("a browser that began another", victim, victim.get(answer), 1)
		// The same again, with the cookie put back: a provider that takes codes twice does not help.
		b := in.browser(t)
		back := b.toProvider("")
		kept := b.http.Jar.Cookies(mustParse(t, in.site.URL))
		if got := b.get(back); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
		replay := in.browser(t)
		replay.http.Jar.SetCookies(mustParse(t, in.site.URL), kept)
		check("a replayed answer", replay, replay.get(back), 2)
		// A state nobody made, and one that was changed.
		c := in.browser(t)
		changed := mustParse(t, c.toProvider(""))
		q := changed.Query()
		q.Set("state", q.Get("state")+"x")
		changed.RawQuery = q.Encode()
		check("another state", c, c.get(changed.String()), 3)
		check("no state", c, c.get(in.site.URL+"/oidc/callback?code=x"), 4)
		// The issuer of another provider (RFC 9207).
		m := in.browser(t)
		mixed := mustParse(t, m.toProvider(""))
		q = mixed.Query()
		q.Set("iss", "https://elsewhere.example")
		mixed.RawQuery = q.Encode()
		if got := m.get(mixed.String()); got.status < 400 || m.who() != "" {
			t.Errorf("mixed up: %d", got.status)
		}
		// Another site cannot begin a sign-in, nor lead elsewhere after it.
		x := in.browser(t)
		if got := x.get(in.site.URL+"/oidc/start", "Sec-Fetch-Site", "cross-site"); got.to != "/sign-in" || got.header.Get("Set-Cookie") != "" {
			t.Errorf("begun by another site: to %s", got.to)
		}
		for _, to := range []string{"//evil.example", "https://evil.example", "/\\evil.example", "evil.example", "/%0d%0aevil"} {
			y := in.browser(t)
			if got := y.signIn("?to=" + url.QueryEscape(to)); got.to != "/" && got.to != "/%0d%0aevil" {
				t.Errorf("%s leads to %s", to, got.to)
			}
		}
	})
}

func TestTheProviderSaysNo(t *testing.T) {
	in := newInstitution(t, testkit.SQLite(t))
	b := in.browser(t)
	back := mustParse(t, b.toProvider(""))
	q := back.Query()
	q.Del("code")
	q.Set("error", "access_denied")
	q.Set("error_description", "<script>alert(1)</script>")
	back.RawQuery = q.Encode()
	got := b.get(back.String())
	in.refusedWhole(t, b, got, "declined", "did not confirm")
	if strings.Contains(got.body, "alert(1)") || strings.Contains(got.body, "access_denied") {
		t.Error("the provider's words stand on the page")
	}
	if csp := got.header.Get("Content-Security-Policy"); !strings.Contains(csp, "form-action 'self'") || strings.Contains(csp, in.provider.URL) {
		t.Errorf("the policy is %s", csp)
	}
}

// An address that was given to somebody else does not open the account of whoever had it before.
func TestASecondAccountWithTheSameAddressIsRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstitution(t, db)
		in.provider.Is("sub-0", "p0@aldermere.example", true)
		in.browser(t).signIn("")
		in.provider.Is("sub-new", "p0@aldermere.example", true)
		b := in.browser(t)
		if got := b.signIn(""); got.status != http.StatusConflict || b.who() != "" || !strings.Contains(got.body, "unlink the other account") {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	})
}

// Whoever left still comes to their own documents, by this way as by the others.
func TestSomebodyWhoLeftComesToTheirOwn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstitution(t, db)
		in.provider.Is("sub-0", "p0@aldermere.example", true)
		in.browser(t).signIn("")
		if err := db.Write(t.Context(), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE persons SET status = 'LEFT' WHERE id = $1", string(in.people[0]))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		b := in.browser(t)
		if got := b.signIn(""); got.status != http.StatusSeeOther || b.who() == "" {
			t.Fatalf("%d", got.status)
		}
	})
}

func TestLinkingFromASignedInSession(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstitution(t, db)
		signedIn := func(p id.Person) *reader {
			b := in.browser(t)
			secret, err := in.app.auth.NewSession(t.Context(), p, "", "test")
			if err != nil {
				t.Fatal(err)
			}
			b.http.Jar.SetCookies(mustParse(t, in.site.URL), []*http.Cookie{{Name: "laurel", Value: secret, Path: "/"}})
			return b
		}
		ticket := func(b *reader) string {
			t.Helper()
			var got struct {
				Data struct{ IdentityLink struct{ Start string } }
			}
			if err := json.Unmarshal([]byte(b.graphql("mutation { identityLink { start userErrors { message } } }")), &got); err != nil || got.Data.IdentityLink.Start == "" {
				t.Fatalf("%v", err)
			}
			return strings.TrimPrefix(got.Data.IdentityLink.Start, "/oidc/start")
		}
		// No address is needed, verified or not: the session says who it is.
		in.provider.Is("sub-x", "", nil)
		b := signedIn(in.people[0])
		if got := b.signIn(ticket(b)); got.status != http.StatusSeeOther || got.to != "/account" {
			t.Fatalf("%d to %q: %s", got.status, got.to, got.body)
		}
		if by := in.browser(t); by.signIn("").status != http.StatusSeeOther || by.who() != string(in.people[0]) {
			t.Error("the linked account does not sign in")
		}
		if got := b.graphql("{ viewer { identities { address issuer linked } } }"); !strings.Contains(got, in.provider.URL) {
			t.Error(got)
		}
		// It is somebody's now, and cannot become another's.
		other := signedIn(in.people[1])
		if got := other.signIn(ticket(other)); got.status != http.StatusConflict || !strings.Contains(got.body, "somebody else") {
			t.Errorf("%d: %s", got.status, got.body)
		}
		// A ticket is of one session, for two minutes.
		of := ticket(b)
		if got := other.get(in.site.URL + "/oidc/start" + of); got.status != http.StatusBadRequest {
			t.Errorf("another's ticket: %d", got.status)
		}
		if got := in.browser(t).get(in.site.URL + "/oidc/start" + of); got.status != http.StatusBadRequest {
			t.Errorf("a visitor with a ticket: %d", got.status)
		}
		// Whoever signed in meanwhile gets nothing linked.
		in.provider.Is("sub-y", "", nil)
		third := signedIn(in.people[2])
		back := third.toProvider(ticket(third))
		third.graphql("mutation { signOut { userErrors { message } } }")
		if got := third.get(back); got.status != http.StatusBadRequest || !strings.Contains(got.body, "ended meanwhile") {
			t.Errorf("%d: %s", got.status, got.body)
		}
		// Unlinked, it opens nothing.
		which := linesOf(t, db, "SELECT id FROM identities")
		if len(which) != 1 {
			t.Fatalf("%v", which)
		}
		if got := other.graphql(fmt.Sprintf("mutation { identityUnlink(identity: %q) { userErrors { code } } }", which[0])); !strings.Contains(got, "NOT_FOUND") {
			t.Errorf("another unlinks it: %s", got)
		}
		b.graphql(fmt.Sprintf("mutation { identityUnlink(identity: %q) { userErrors { code } } }", which[0]))
		in.provider.Is("sub-x", "", nil)
		if by := in.browser(t); by.signIn("").status != http.StatusBadRequest || by.who() != "" {
			t.Error("it still signs in")
		}
	})
}

func TestStrangersFillTheLogOnlySoFar(t *testing.T) {
	db := testkit.SQLite(t)
	in := newInstitution(t, db)
	b := in.browser(t)
	var last reply
	for range 70 {
		last = b.get(in.site.URL + "/oidc/callback?code=x&state=y")
	}
	if n := len(linesOf(t, db, "SELECT id FROM audit_entries WHERE action = 'identity.refused'")); n != 60 || last.status != http.StatusTooManyRequests {
		t.Fatalf("%d entries, status %d", n, last.status)
	}
}

func TestWithoutAProviderThereIsNoDoor(t *testing.T) {
	db := testkit.SQLite(t)
	w := newWave(t, db, t.TempDir(), "http://localhost", 1)
	handler, err := w.app.door("http://localhost", doorOptions{})
	if err != nil {
		t.Fatal(err)
	}
	got := httptest.NewRecorder()
	handler.ServeHTTP(got, httptest.NewRequest(http.MethodGet, "/oidc/start", nil))
	if got.Code != http.StatusNotFound {
		t.Errorf("%d", got.Code)
	}
	if _, err := w.app.auth.FinishOutside(t.Context(), viewer.Viewer{Person: w.people[0], Session: "ses_x"}, auth.Answer{}, ""); err == nil {
		t.Error("an answer was taken")
	}
}
