// Package oidctest is an OpenID provider on this machine, for tests: with discovery, keys, a
// page that sends people back at once, and a token endpoint that checks the client and PKCE.
// It tells the truth until a test changes how.
//
// It owns: the provider and its ways of lying. It does not own: what is made of its answers.
package oidctest

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// The client that the provider knows.
const (
	Client = "laurel"
	Secret = "a secret of the test's" // #nosec: of this server alone
)

// Server is the provider.
type Server struct {
	URL string

	mu    sync.Mutex
	http  *httptest.Server
	key   *rsa.PrivateKey
	codes map[string]grant
	now   func() time.Time
	// The following change what it says. They are set by Lie.
	lies Lies
	// Claims of whoever signs in next.
	claims map[string]any
}

type grant struct {
	challenge, nonce, redirect string
	claims                     map[string]any
	used                       bool
}

// Lies are what the provider does wrong.
type Lies struct {
	Claims     func(claims map[string]any) // changes the ID token's claims before they are signed
	OtherKey   bool                        // signs with a key that is not published, under the id of one that is
	Unsigned   bool                        // alg none
	Symmetric  bool                        // HS256 with the client's secret
	NoToken    bool                        // answers without an ID token
	ReusesCode bool                        // takes a code any number of times
	Discovered string                      // issuer in the discovery document
	Broken     bool                        // answers 500
	UserInfo   map[string]any              // what the other door says; nil: there is none
}

// New starts a provider that counts time by now.
func New(now func() time.Time) (*Server, error) {
	s := &Server{codes: map[string]grant{}, now: now}
	var err error
	if s.key, err = rsa.GenerateKey(rand.Reader, 2048); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", s.discovery)
	mux.HandleFunc("GET /keys", s.keys)
	mux.HandleFunc("GET /authorize", s.authorize)
	mux.HandleFunc("POST /token", s.token)
	mux.HandleFunc("GET /userinfo", s.userinfo)
	s.http = httptest.NewServer(mux)
	s.URL = s.http.URL
	return s, nil
}

// Close stops it.
func (s *Server) Close() { s.http.Close() }

// Lie changes what it does wrong from now on.
func (s *Server) Lie(l Lies) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lies = l
}

// Is says who signs in from now on.
func (s *Server) Is(subject, email string, verified any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.claims = map[string]any{"sub": subject}
	if email != "" {
		s.claims["email"], s.claims["email_verified"] = email, verified
	}
}

func answer(w http.ResponseWriter, what any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(what)
}

func (s *Server) discovery(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lies.Broken {
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	issuer := s.URL
	if s.lies.Discovered != "" {
		issuer = s.lies.Discovered
	}
	what := map[string]any{
		"issuer": issuer, "authorization_endpoint": s.URL + "/authorize", "token_endpoint": s.URL + "/token", "jwks_uri": s.URL + "/keys",
		"id_token_signing_alg_values_supported": []string{"RS256", "none", "HS256"}, "response_types_supported": []string{"code"}, "subject_types_supported": []string{"public"},
		"code_challenge_methods_supported": []string{"S256"},
	}
	if s.lies.UserInfo != nil {
		what["userinfo_endpoint"] = s.URL + "/userinfo"
	}
	answer(w, what)
}

func (s *Server) keys(w http.ResponseWriter, _ *http.Request) {
	answer(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: s.key.Public(), KeyID: "one", Algorithm: "RS256", Use: "sig"}}})
}

// authorize sends the browser back at once: whoever comes is who the test said.
func (s *Server) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil || q.Get("client_id") != Client || q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" || q.Get("state") == "" || q.Get("nonce") == "" {
		http.Error(w, "no such request", http.StatusBadRequest)
		return
	}
	var b [16]byte
	_, _ = rand.Read(b[:])
	code := hex.EncodeToString(b[:])
	s.mu.Lock()
	s.codes[code] = grant{challenge: q.Get("code_challenge"), nonce: q.Get("nonce"), redirect: q.Get("redirect_uri"), claims: s.claims}
	s.mu.Unlock()
	back.RawQuery = url.Values{"code": {code}, "state": {q.Get("state")}, "iss": {s.URL}}.Encode()
	http.Redirect(w, r, back.String(), http.StatusFound)
}

func (s *Server) token(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lies.Broken {
		http.Error(w, "broken", http.StatusInternalServerError)
		return
	}
	id, secret, basic := r.BasicAuth()
	if basic {
		id, _ = url.QueryUnescape(id)
		secret, _ = url.QueryUnescape(secret)
	} else {
		id, secret = r.PostFormValue("client_id"), r.PostFormValue("client_secret")
	}
	g, known := s.codes[r.PostFormValue("code")]
	sum := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	switch {
	case id != Client || secret != Secret:
		w.WriteHeader(http.StatusUnauthorized)
		answer(w, map[string]string{"error": "invalid_client"})
		return
	case !known, g.used && !s.lies.ReusesCode, g.redirect != r.PostFormValue("redirect_uri"), base64.RawURLEncoding.EncodeToString(sum[:]) != g.challenge:
		w.WriteHeader(http.StatusBadRequest)
		answer(w, map[string]string{"error": "invalid_grant"})
		return
	}
	g.used = true
	s.codes[r.PostFormValue("code")] = g
	now := s.now()
	claims := map[string]any{"iss": s.URL, "aud": Client, "nonce": g.nonce, "iat": now.Unix(), "exp": now.Add(5 * time.Minute).Unix()}
	for k, v := range g.claims {
		claims[k] = v
	}
	if s.lies.Claims != nil {
		s.lies.Claims(claims)
	}
	out := map[string]any{"access_token": "of the test", "token_type": "Bearer", "expires_in": 300}
	if !s.lies.NoToken {
		token, err := s.sign(claims)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		out["id_token"] = token
	}
	answer(w, out)
}

func (s *Server) sign(claims map[string]any) (string, error) {
	body, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	if s.lies.Unsigned {
		part := base64.RawURLEncoding.EncodeToString
		return strings.Join([]string{part([]byte(`{"alg":"none","typ":"JWT"}`)), part(body), ""}, "."), nil
	}
	with := jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: s.key, KeyID: "one"}}
	switch {
	case s.lies.Symmetric:
		with = jose.SigningKey{Algorithm: jose.HS256, Key: []byte(Secret + Secret)}
	case s.lies.OtherKey:
		other, err := rsa.GenerateKey(rand.Reader, 2048)
		if err != nil {
			return "", err
		}
		with.Key = jose.JSONWebKey{Key: other, KeyID: "one"}
	}
	signer, err := jose.NewSigner(with, nil)
	if err != nil {
		return "", err
	}
	signed, err := signer.Sign(body)
	if err != nil {
		return "", err
	}
	return signed.CompactSerialize()
}

func (s *Server) userinfo(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.Header.Get("Authorization") != "Bearer of the test" || s.lies.UserInfo == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	answer(w, s.lies.UserInfo)
}
