// Package oidc asks an OpenID provider who somebody is.
//
// It owns: the provider's discovery, the address people are sent to, the exchange of the
// code that comes back, and every check of what the provider answers. It does not own: what
// binds an answer to the browser that asked, who the account belongs to, or the session
// that comes of it (internal/auth).
package oidc

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	provider "github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// Config is one provider. All fields but Client are needed.
type Config struct {
	Issuer   string // as the provider writes it, such as https://login.university.example
	ClientID string
	Secret   string
	Redirect string       // where the provider sends people back
	Client   *http.Client // nil: one with a time limit
	Now      func() time.Time
}

// Account is who the provider says it is. Address is "" when it says none.
type Account struct {
	Issuer   string
	Subject  string
	Address  string
	Verified bool // the provider vouches that the address is theirs
}

// Refusal is why an answer was not believed.
type Refusal struct {
	Reason string // a word for the audit log, such as "nonce"
	cause  error
}

func (r *Refusal) Error() string { return "the provider's answer was refused: " + r.Reason }

// Unwrap is what lies behind it.
func (r *Refusal) Unwrap() error { return r.cause }

// The reasons. Unreachable alone is nobody's fault here and may pass.
const (
	Unreachable = "unreachable" // it does not answer, or with no discovery document
	BadIssuer   = "issuer"      // it says it is somebody else
	BadCode     = "code"        // the code is none, or was used
	NoToken     = "no_token"    // the answer holds no ID token
	BadToken    = "token"       // signature, key, algorithm, audience or form of the ID token
	Expired     = "expired"
	BadNonce    = "nonce"   // the token belongs to another sign-in
	BadSubject  = "subject" // no subject, or one that is too long
)

// Provider is an OpenID provider. It is asked for what it is when it is first needed, and
// again until it answers.
type Provider struct {
	c Config

	mu    sync.Mutex
	known *provider.Provider
}

// answerTime is how long one answer of a provider may take, and answerSize how long it may be.
const (
	answerTime = 8 * time.Second
	answerSize = 1 << 20
)

// New is a provider that nobody has asked yet.
func New(c Config) *Provider {
	if c.Client == nil {
		c.Client = &http.Client{
			Timeout:   answerTime,
			Transport: short{http.DefaultTransport},
			// What a provider says of itself leads nowhere else.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}
	}
	return &Provider{c: c}
}

// short cuts answers that are too long.
type short struct{ next http.RoundTripper }

func (s short) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := s.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	answer.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(answer.Body, answerSize), answer.Body}
	return answer, nil
}

func refuse(reason string, cause error) error { return &Refusal{reason, cause} }

// found is the provider after its discovery.
func (p *Provider) found(ctx context.Context) (*provider.Provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known != nil {
		return p.known, nil
	}
	// Its keys are fetched later too, so the context must outlive the request.
	known, err := provider.NewProvider(provider.ClientContext(context.WithoutCancel(ctx), p.c.Client), p.c.Issuer)
	if err != nil {
		var other *provider.IssuerMismatchError
		if errors.As(err, &other) {
			return nil, refuse(BadIssuer, err)
		}
		return nil, refuse(Unreachable, err)
	}
	p.known = known
	return known, nil
}

func (p *Provider) client(known *provider.Provider) oauth2.Config {
	return oauth2.Config{
		ClientID: p.c.ClientID, ClientSecret: p.c.Secret, RedirectURL: p.c.Redirect,
		Endpoint: known.Endpoint(), Scopes: []string{provider.ScopeOpenID, "email"},
	}
}

// Address is where a browser is sent to sign in: by code, with PKCE (S256). State and nonce
// come back with the answer; the verifier stays here.
func (p *Provider) Address(ctx context.Context, state, nonce, verifier string) (string, error) {
	known, err := p.found(ctx)
	if err != nil {
		return "", err
	}
	c := p.client(known)
	to := c.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier), provider.Nonce(nonce))
	if u, err := url.Parse(to); err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return "", refuse(BadIssuer, fmt.Errorf("it sends people to an address of another kind"))
	}
	return to, nil
}

// Exchange takes a code for the account it stands for. From is the issuer the answer came
// with (RFC 9207), "" when it came with none.
//
// It returns a *Refusal for whatever is not to be believed.
func (p *Provider) Exchange(ctx context.Context, code, verifier, nonce, from string) (Account, error) {
	known, err := p.found(ctx)
	if err != nil {
		return Account{}, err
	}
	if from != "" && from != p.c.Issuer {
		return Account{}, refuse(BadIssuer, nil)
	}
	ctx = provider.ClientContext(ctx, p.c.Client)
	c := p.client(known)
	got, err := c.Exchange(ctx, code, oauth2.VerifierOption(verifier))
	if err != nil {
		var said *oauth2.RetrieveError
		if errors.As(err, &said) && said.Response != nil && said.Response.StatusCode < 500 {
			return Account{}, refuse(BadCode, err)
		}
		return Account{}, refuse(Unreachable, err)
	}
	raw, _ := got.Extra("id_token").(string)
	if raw == "" {
		return Account{}, refuse(NoToken, nil)
	}
	token, err := known.Verifier(&provider.Config{ClientID: p.c.ClientID, Now: p.c.Now}).Verify(ctx, raw)
	if err != nil {
		var late *provider.TokenExpiredError
		switch {
		case errors.As(err, &late):
			return Account{}, refuse(Expired, err)
		case strings.Contains(err.Error(), "different provider"):
			return Account{}, refuse(BadIssuer, err)
		}
		return Account{}, refuse(BadToken, err)
	}
	if subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(nonce)) != 1 {
		return Account{}, refuse(BadNonce, nil)
	}
	if token.Subject == "" || len(token.Subject) > 255 {
		return Account{}, refuse(BadSubject, nil)
	}
	if token.AccessTokenHash != "" {
		if err := token.VerifyAccessToken(got.AccessToken); err != nil {
			return Account{}, refuse(BadToken, err)
		}
	}
	var says claims
	if err := token.Claims(&says); err != nil {
		return Account{}, refuse(BadToken, err)
	}
	// With several audiences the token must say that it was made for us (OpenID Connect
	// Core 3.1.3.7).
	if len(token.Audience) > 1 && says.Party == "" || says.Party != "" && says.Party != p.c.ClientID {
		return Account{}, refuse(BadToken, nil)
	}
	a := Account{Issuer: token.Issuer, Subject: token.Subject, Address: says.Address, Verified: bool(says.Verified)}
	if a.Address == "" && known.UserInfoEndpoint() != "" {
		return p.ask(ctx, known, got, a)
	}
	return a, nil
}

// ask fetches the address from the provider's other door, where the token does not hold it.
func (p *Provider) ask(ctx context.Context, known *provider.Provider, got *oauth2.Token, a Account) (Account, error) {
	info, err := known.UserInfo(ctx, oauth2.StaticTokenSource(got))
	if err != nil {
		return Account{}, refuse(Unreachable, err)
	}
	if info.Subject != a.Subject {
		return Account{}, refuse(BadSubject, nil)
	}
	a.Address, a.Verified = info.Email, info.EmailVerified
	return a, nil
}

type claims struct {
	Address  string `json:"email"`
	Verified truth  `json:"email_verified"`
	Party    string `json:"azp"`
}

// truth is true, or "true" as some providers write it.
type truth bool

func (t *truth) UnmarshalJSON(b []byte) error {
	says, err := strconv.ParseBool(strings.Trim(string(b), `"`))
	*t = truth(err == nil && says)
	return nil
}
