package auth

import (
	"context"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
)

// How long things last (trust.md 4.1).
const (
	LinkLife     = 15 * time.Minute     // a sign-in link and its code
	SetUpLife    = 24 * time.Hour       // a set-up link; printed again at the next start
	AttestLife   = 60 * 24 * time.Hour  // a link by which a mentee from elsewhere confirms
	EvidenceLife = 365 * 24 * time.Hour // a link by which a mentee from elsewhere confirms, consents and withdraws
	SessionIdle  = 12 * time.Hour       // a session nobody used
	SessionLife  = 7 * 24 * time.Hour   // any session

	seenStep = 5 * time.Minute    // how exactly the last use of a session is kept
	keepDead = 7 * 24 * time.Hour // how long dead links stay before Sweep
)

// Limits of asking for a sign-in link, per hour, and of guessing its code.
const (
	perAddress = 5
	perNetwork = 20
	perCode    = 5
)

// What an AccessToken is for.
const (
	signIn     = "SIGN_IN"
	invitation = "INVITATION"
	setUp      = "SET_UP"
	attest     = "ATTEST"
	letter     = "LETTER"
	evidence   = "EVIDENCE"
)

// MailSignIn is the kind of the mail that carries a sign-in link and its code. Its
// data holds "minutes", how long they serve.
const MailSignIn = "sign_in"

// MailReminder is the kind of the mail that carries a link to end reminders as well.
const MailReminder = "reminder"

// Who is a person as far as signing in needs one.
type Who struct {
	Person   id.Person
	Name     string
	Email    string // where mail goes, whichever address was typed
	Language string // "en" or "fr"
}

// SignInInput is a link's token, or a request with the code that was mailed for it.
type SignInInput struct {
	Token   string
	Request string
	Code    string // spaces between the digits do not matter
}

// OpenedInvitation is what a survey invitation leads to.
type OpenedInvitation struct {
	// Secret of the new session. Empty when the session the viewer has serves already.
	Secret   string
	Campaign id.Campaign
	Person   id.Person
	Name     string
}

// Session is a device that is signed in.
type Session struct {
	ID       id.Session
	Device   string // browser and system in the viewer's language
	Started  time.Time
	LastSeen time.Time // at most five minutes old
	Current  bool
}

// Client is where a request comes from.
type Client struct {
	IP     string
	Device string // browser and system in plain English words, see device.Of
}

type clientKey struct{}

// WithClient puts the client into the context.
func WithClient(ctx context.Context, c Client) context.Context {
	return context.WithValue(ctx, clientKey{}, c)
}

// ClientOf returns the client of the context; the zero Client outside a request.
func ClientOf(ctx context.Context) Client {
	c, _ := ctx.Value(clientKey{}).(Client)
	return c
}

// The answers. Wrong, expired, used, superseded and never made are one answer, so
// that nobody learns which of them it was.
var (
	errLinkDead       = apperr.NewInvalid("auth.link_dead")
	errInvitationDead = apperr.NewInvalid("auth.invitation_dead")
	errSomeoneElse    = apperr.NewConflict("auth.someone_else")
	errTooMany        = apperr.New(apperr.RateLimited, "auth.too_many_requests")
	errSignInFirst    = apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	errHasAdmin       = apperr.NewConflict("auth.administrator_exists")
)
