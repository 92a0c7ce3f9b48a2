package auth

import (
	"context"
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// OutsideLife is how long somebody may take to sign in at the provider.
const OutsideLife = 10 * time.Minute

// ticketLife is how long a ticket for linking an account serves.
const ticketLife = 2 * time.Minute

// refusalsPerHour is how many sign-ins by the provider may fail from a network in an hour. It
// bounds what a stranger can write into the audit log.
const refusalsPerHour = 60

// outside is what an AccessToken is for that says that an answer was used.
const outside = "OUTSIDE"

// Outside is signing in at an OpenID provider. Both functions are set in cmd.
type Outside struct {
	Label string // what people call it, such as "UTORid"
	// Address is where a browser is sent.
	Address func(ctx context.Context, state, nonce, verifier string) (string, error)
	// Exchange takes a code for the account it stands for. Reason is a word for the audit log
	// where the answer is not to be believed; unreachable says that trying again may help.
	Exchange func(ctx context.Context, code, verifier, nonce, from string) (account Account, reason string, unreachable bool, err error)
}

// Account is who a provider says somebody is.
type Account struct {
	Issuer   string
	Subject  string
	Address  string
	Verified bool
}

// Identity is an account at a provider by which a person signs in.
type Identity struct {
	ID      id.Identity
	Issuer  string
	Address string // as it was when the account was linked
	Linked  time.Time
}

// Answer is what comes back from the provider with the browser.
type Answer struct {
	Begun  string // what Begin gave the browser to keep
	State  string
	Code   string
	From   string // the issuer, where the answer names it
	Failed string // the provider's error, "" when there is none
}

// Arrival is a sign-in that succeeded.
type Arrival struct {
	Secret string // of the new session; "" when an account was linked to the present one
	To     string // path of the screen that asked
}

// Why somebody who came back from the provider was not let in. Each says where it went wrong
// and what to do next.
var (
	errNoOutside   = apperr.NewNotFound("file")
	errBegunOther  = apperr.NewInvalid("outside.begun_elsewhere")
	errDeclined    = apperr.NewInvalid("outside.declined")
	errUnreachable = apperr.New(apperr.Unavailable, "outside.unreachable")
	errUntrusted   = apperr.NewInvalid("outside.untrusted")
	errUnverified  = apperr.NewInvalid("outside.unverified")
	errNobody      = apperr.NewInvalid("outside.nobody")
	errOther       = apperr.NewConflict("outside.other_account")
	errTaken       = apperr.NewConflict("outside.taken")
	errSignedOut   = apperr.NewInvalid("outside.signed_out")
	errOutsideBusy = apperr.New(apperr.RateLimited, "outside.too_many")
)

// OutsideLabel is what people call the provider, "" where none is set.
func (s *Service) OutsideLabel() string {
	if s.Outside == nil {
		return ""
	}
	return s.Outside.Label
}

// begun is a sign-in that waits for the provider's answer. It lives in a cookie of the browser
// that began it; state, nonce and verifier follow from it and a key that only the server has,
// so that nothing of it is kept here and nobody else can continue it.
type begun struct {
	random string
	at     time.Time
	linker id.Person // set: a signed-in person adds the account to their own
	to     string
}

func (b begun) String() string {
	return strings.Join([]string{b.random, strconv.FormatInt(b.at.Unix(), 10), string(b.linker), base64.RawURLEncoding.EncodeToString([]byte(b.to))}, "~")
}

func readBegun(s string) (begun, bool) {
	part := strings.Split(s, "~")
	if len(part) != 4 || len(s) > 1024 {
		return begun{}, false
	}
	at, err := strconv.ParseInt(part[1], 10, 64)
	to, bad := base64.RawURLEncoding.DecodeString(part[3])
	return begun{part[0], time.Unix(at, 0), id.Person(part[2]), string(to)}, err == nil && bad == nil
}

func (k key) outside(what, begun string) string {
	return base64.RawURLEncoding.EncodeToString(k.mac("outside|" + what + "|" + begun))
}

// ticket lets the holder of a session, and nobody who makes their browser follow a link, add an
// account to their own.
func (k key) ticket(v viewer.Viewer, at time.Time) string {
	when := strconv.FormatInt(at.Unix(), 10)
	return when + "." + base64.RawURLEncoding.EncodeToString(k.mac("ticket|"+string(v.Session)+"|"+string(v.Person)+"|"+when))
}

func (s *Service) holds(v viewer.Viewer, ticket string) bool {
	when, _, _ := strings.Cut(ticket, ".")
	unix, err := strconv.ParseInt(when, 10, 64)
	if err != nil || !v.SignedIn() {
		return false
	}
	at := time.Unix(unix, 0)
	if age := s.Clock.Now().Sub(at); age < -time.Minute || age > ticketLife {
		return false
	}
	for _, k := range s.Keys.newest {
		if equal(k.ticket(v, at), ticket) {
			return true
		}
	}
	return false
}

// LinkTicket begins adding an account at the provider to the viewer's own; it serves for two
// minutes and the viewer's present session.
func (s *Service) LinkTicket(v viewer.Viewer) (string, error) {
	if s.Outside == nil {
		return "", errNoOutside
	}
	if !v.SignedIn() {
		return "", errSignInFirst
	}
	return s.Keys.newest[0].ticket(v, s.Clock.Now()), nil
}

// BeginOutside is where a browser is sent to sign in at the provider, and what it is given to
// keep meanwhile. To is the path of the screen that asked; what is no path of ours is "/".
// With a ticket the account is added to the viewer's own.
//
// It returns NOT_FOUND where no provider is set, INVALID "outside.signed_out" for a ticket that
// does not serve, and UNAVAILABLE "outside.unreachable" while the provider does not answer.
func (s *Service) BeginOutside(ctx context.Context, v viewer.Viewer, ticket, to string) (address, keep string, err error) {
	if s.Outside == nil {
		return "", "", errNoOutside
	}
	b := begun{random: secret(), at: s.Clock.Now(), to: path(to)}
	if ticket != "" {
		if !s.holds(v, ticket) {
			return "", "", errSignedOut
		}
		b.linker = v.Person
	}
	keep = b.String()
	k := s.Keys.newest[0]
	if address, err = s.Outside.Address(ctx, k.outside("state", keep), k.outside("nonce", keep), k.outside("verifier", keep)); err != nil {
		return "", "", s.refused(ctx, v, "unreachable", errUnreachable, err)
	}
	return address, keep, nil
}

// path is a path of this site: what could lead to another, or is overlong, is "/".
func path(to string) string {
	if len(to) > 300 || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/"
	}
	return to
}

// FinishOutside takes the provider's answer and starts a session in place of the one in the
// context, or adds the account to the viewer's own.
//
// An account is known by issuer and subject. One that is new is linked to the only person
// here who has its address, if the provider vouches for that and the person has no account
// there yet. An answer works once, for ten minutes, and in the browser that began. Whatever
// else comes is refused whole: an entry of the audit log says why, the person reads where and
// what next, and nothing is half done.
func (s *Service) FinishOutside(ctx context.Context, v viewer.Viewer, in Answer, device string) (Arrival, error) {
	if s.Outside == nil {
		return Arrival{}, errNoOutside
	}
	if s.refusals.full(network(ClientOf(ctx).IP), s.Clock.Now()) {
		return Arrival{}, errOutsideBusy
	}
	b, k, ok := s.begun(in)
	switch {
	case !ok:
		return Arrival{}, s.refused(ctx, v, "state", errBegunOther, nil)
	case in.Failed != "":
		return Arrival{}, s.refused(ctx, v, "declined", errDeclined, nil)
	case b.linker != "" && (!v.SignedIn() || v.Person != b.linker):
		return Arrival{}, s.refused(ctx, v, "signed_out", errSignedOut, nil)
	}
	// The answer is spent before it is looked at, so that of two that come at once one works.
	if used, err := s.spend(ctx, in.State); err != nil {
		return Arrival{}, err
	} else if used {
		return Arrival{}, s.refused(ctx, v, "replayed", errBegunOther, nil)
	}
	a, reason, unreachable, err := s.Outside.Exchange(ctx, in.Code, k.outside("verifier", in.Begun), k.outside("nonce", in.Begun), in.From)
	switch {
	case unreachable:
		return Arrival{}, s.refused(ctx, v, reason, errUnreachable, err)
	case err != nil:
		return Arrival{}, s.refused(ctx, v, reason, errUntrusted, err)
	}
	out := Arrival{To: b.to}
	var no *refusal
	err = s.DB.Write(viewer.System(ctx, "sign-in"), func(ctx context.Context) error {
		no, out.Secret = nil, ""
		person, err := s.accountOf(ctx, b.linker, a)
		if errors.As(err, &no) {
			return nil // told once the transaction is over
		}
		if err != nil || b.linker != "" {
			return err
		}
		out.Secret, err = s.start(ctx, person, "", v.Session, device)
		return err
	})
	switch {
	case store.Duplicate(err): // linked from elsewhere at the same moment
		return Arrival{}, s.refused(ctx, v, "taken", errTaken, nil)
	case err != nil:
		return Arrival{}, err
	case no != nil:
		return Arrival{}, s.refused(ctx, v, no.reason, no.told, nil)
	}
	return out, nil
}

// begun finds the sign-in an answer belongs to, and the key it was begun with.
func (s *Service) begun(in Answer) (begun, key, bool) {
	b, ok := readBegun(in.Begun)
	if age := s.Clock.Now().Sub(b.at); !ok || age < -time.Minute || age > OutsideLife {
		return begun{}, key{}, false
	}
	for _, k := range s.Keys.newest {
		if equal(k.outside("state", in.Begun), in.State) {
			return b, k, true
		}
	}
	return begun{}, key{}, false
}

// spend marks a state as used, and reports whether it was already.
func (s *Service) spend(ctx context.Context, state string) (used bool, err error) {
	ctx, now := viewer.System(ctx, "sign-in"), s.Clock.Now()
	err = s.DB.Write(ctx, func(ctx context.Context) error {
		known, err := s.wasSpent(ctx, state)
		if used = known; err != nil || known {
			return err
		}
		t := token{id: id.New[id.Token](s.IDs), purpose: outside, link: hash(state), created: now, expires: now.Add(OutsideLife + time.Minute)}
		return s.insertTokens(ctx, t)
	})
	if store.Duplicate(err) { // two at once
		return true, nil
	}
	return used, err
}

// refusal is a reason against an account, with what its owner is told.
type refusal struct {
	reason string
	told   error
}

func (r *refusal) Error() string { return r.reason }

// accountOf is whose an account is, inside a Write, which links it where it is new.
func (s *Service) accountOf(ctx context.Context, linker id.Person, a Account) (id.Person, error) {
	known, err := s.identityOwner(ctx, a.Issuer, a.Subject)
	if err != nil {
		return "", err
	}
	if linker != "" {
		switch {
		case known == linker:
			return linker, nil
		case known != "":
			return "", &refusal{"taken", errTaken}
		}
		return linker, s.link(ctx, linker, a)
	}
	if known != "" {
		here, err := s.present(ctx, known)
		if err == nil && here == "" {
			err = &refusal{"nobody", errNobody}
		}
		return here, err
	}
	if !a.Verified || a.Address == "" {
		return "", &refusal{"unverified", errUnverified}
	}
	who, found, err := s.PersonByEmail(ctx, strings.ToLower(strings.TrimSpace(a.Address)))
	switch {
	case err != nil:
		return "", err
	case !found:
		return "", &refusal{"nobody", errNobody}
	}
	return who.Person, s.link(ctx, who.Person, a)
}

func (s *Service) link(ctx context.Context, person id.Person, a Account) error {
	has, err := s.hasIdentity(ctx, person, a.Issuer)
	if err != nil {
		return err
	}
	if has {
		return &refusal{"other_account", errOther}
	}
	made := Identity{ID: id.New[id.Identity](s.IDs), Issuer: a.Issuer, Address: strings.TrimSpace(a.Address), Linked: s.Clock.Now()}
	if err := s.insertIdentity(ctx, made, a.Subject, person); err != nil {
		return err
	}
	return s.Record(ctx, viewer.Viewer{Person: person}, "identity.linked", string(made.ID))
}

// refused writes why into the audit log, and gives what is told.
func (s *Service) refused(ctx context.Context, v viewer.Viewer, reason string, told, cause error) error {
	if errors.Is(cause, context.Canceled) {
		return cause
	}
	if !s.refusals.allow(network(ClientOf(ctx).IP), s.Clock.Now()) {
		return errOutsideBusy
	}
	err := s.DB.Write(viewer.System(ctx, "sign-in"), func(ctx context.Context) error {
		return s.Refuse(ctx, v, "identity.refused", "", reason)
	})
	if err != nil {
		return err
	}
	return told
}

// Identities are the viewer's accounts at providers, the newest first.
func (s *Service) Identities(ctx context.Context, v viewer.Viewer) ([]Identity, error) {
	if !v.SignedIn() {
		return nil, errSignInFirst
	}
	return s.identitiesOf(viewer.With(ctx, v), v.Person)
}

// Unlink ends signing in by an account of the viewer's. The mailed link still serves, so nobody
// can lock themselves out.
//
// It returns NOT_FOUND for an account that is not the viewer's.
func (s *Service) Unlink(ctx context.Context, v viewer.Viewer, which id.Identity) error {
	if !v.SignedIn() {
		return errSignInFirst
	}
	return s.DB.Write(viewer.With(ctx, v), func(ctx context.Context) error {
		gone, err := s.deleteIdentity(ctx, v.Person, which)
		if err != nil {
			return err
		}
		if !gone {
			return apperr.NewNotFound("session")
		}
		return s.Record(ctx, v, "identity.unlinked", string(which))
	})
}
