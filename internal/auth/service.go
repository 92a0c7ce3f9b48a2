package auth

import (
	"context"
	"crypto/subtle"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/auth/device"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Options is what the service stands on. All fields but Demo are needed.
type Options struct {
	DB      *store.DB
	Keys    *Keys
	IDs     id.Source
	Clock   clock.Clock
	BaseURL string // where links lead, such as https://laurel.example
	Demo    bool   // personas may be signed in as

	// PersonByEmail finds whose address it is, in whatever case. It reports false for
	// an unknown address and for somebody who has left.
	PersonByEmail func(ctx context.Context, email string) (Who, bool, error)
	// IsSetUp reports that the department exists.
	IsSetUp func(ctx context.Context) (bool, error)
	// Today is the date in the department's zone.
	Today func(ctx context.Context) (clock.Date, error)
	// Grants are the roles a person holds on a day, in one statement, never remembered.
	Grants func(ctx context.Context, person id.Person, today clock.Date) ([]viewer.Grant, error)
	// Send queues a mail, inside a Write. Its worker asks Secrets for link and code.
	Send func(ctx context.Context, kind string, to Who, campaign id.Campaign, token id.Token, data map[string]string) error
	// Record writes an audit entry, inside a Write.
	Record func(ctx context.Context, v viewer.Viewer, action, object string) error
}

// Service is the use cases of signing in.
type Service struct {
	Options
	networks  *window
	addresses *window
	// even starts an interval and returns the wait until its end, which makes answers
	// take the same time whatever was done in between.
	even func(ctx context.Context) (wait func())
}

// New makes the service.
func New(o Options) *Service {
	o.BaseURL = strings.TrimRight(o.BaseURL, "/")
	return &Service{Options: o, networks: newWindow(perNetwork), addresses: newWindow(perAddress), even: evenly}
}

// evenStep is longer than asking for a link takes on a machine that is not ill.
const evenStep = 250 * time.Millisecond

// evenly waits until a whole number of steps has passed: on a busy machine the
// answer takes a step more, never as long as the work took.
func evenly(ctx context.Context) (wait func()) {
	began := time.Now()
	return func() {
		t := time.NewTimer(evenStep - time.Since(began)%evenStep)
		defer t.Stop()
		select {
		case <-t.C:
		case <-ctx.Done():
		}
	}
}

// RequestSignIn mails a link and a code to the owner of an address, and returns the
// request that goes with the code. An unknown address gets the same answer after the
// same time, and no mail. A new request ends the person's older ones.
//
// It returns INVALID for what is no address at all, and RATE_LIMITED beyond 5
// requests an hour for an address or 20 from an IP, known or not.
func (s *Service) RequestSignIn(ctx context.Context, email, ip string) (request string, err error) {
	defer s.even(ctx)()
	ctx = viewer.System(ctx, "sign-in")
	email = strings.ToLower(strings.TrimSpace(email))
	if !strings.Contains(email, "@") || len(email) > 254 {
		return "", apperr.NewInvalid("person.bad_email", "email")
	}
	typed, now := s.Keys.newest[0].address(email), s.Clock.Now()
	// Memory counts what comes at once, the database what other processes saw.
	if !s.networks.allow(network(ip), now) || !s.addresses.allow(typed, now) {
		return "", errTooMany
	}
	who, known, err := s.PersonByEmail(ctx, email)
	if err != nil {
		return "", err
	}
	if !known {
		who = Who{}
	}
	t := s.newToken(signIn, who.Person, "", now, now.Add(LinkLife))
	request = secret()
	t.request, t.code, t.email = hash(request), codeHash(request, s.Keys.newest[0].code(t.id)), typed
	err = s.DB.Write(ctx, func(ctx context.Context) error {
		asked, err := s.askedSince(ctx, typed, now.Add(-time.Hour))
		if err != nil {
			return err
		}
		if asked >= perAddress {
			return errTooMany
		}
		if err := s.endSignIns(ctx, who.Person, now); err != nil {
			return err
		}
		if err := s.insertTokens(ctx, t); err != nil || !known {
			return err
		}
		return s.Send(ctx, MailSignIn, who, "", t.id, map[string]string{"minutes": strconv.Itoa(int(LinkLife.Minutes()))})
	})
	if err != nil {
		return "", err
	}
	return request, nil
}

// SignIn takes a link, or a request and its code, and starts a session in place of
// the one in the context. A link or code works once within 15 minutes; a request
// takes five codes. Guessing codes never ends the link, or anybody could keep
// somebody out.
//
// It returns INVALID "auth.link_dead" for whatever does not work.
func (s *Service) SignIn(ctx context.Context, in SignInInput, device string) (string, viewer.Viewer, error) {
	old, now := viewer.From(ctx).Session, s.Clock.Now()
	var made string
	err := s.DB.Write(viewer.System(ctx, "sign-in"), func(ctx context.Context) error {
		made = ""
		person, err := s.take(ctx, in, now)
		// A wrong code is not an error here: its count has to be committed.
		if err != nil || person == "" {
			return err
		}
		made, err = s.start(ctx, person, "", old, device)
		return err
	})
	if err != nil {
		return "", viewer.Viewer{}, err
	}
	if made == "" {
		return "", viewer.Viewer{}, errLinkDead
	}
	return s.signedIn(ctx, made)
}

func (s *Service) signedIn(ctx context.Context, made string) (string, viewer.Viewer, error) {
	v, ok, err := s.Viewer(ctx, made)
	if err == nil && !ok {
		err = errLinkDead
	}
	if err != nil {
		return "", viewer.Viewer{}, err
	}
	return made, v, nil
}

// take consumes a link or a code. The person is "" when it does not work.
func (s *Service) take(ctx context.Context, in SignInInput, now time.Time) (id.Person, error) {
	if in.Token != "" {
		t, err := s.useLink(ctx, signIn, in.Token, now)
		if err != nil || t == nil {
			return "", err
		}
		return s.present(ctx, t.person)
	}
	t, err := s.countAttempt(ctx, hash(in.Request), now)
	if err != nil || t == nil {
		return "", err
	}
	given := codeHash(in.Request, digits(in.Code))
	if subtle.ConstantTimeCompare([]byte(given), []byte(t.code)) != 1 {
		return "", nil
	}
	if used, err := s.use(ctx, t.id, now); err != nil || !used {
		return "", err
	}
	return s.present(ctx, t.person)
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// present is the person, or "" for nobody and for somebody who has left.
func (s *Service) present(ctx context.Context, person id.Person) (id.Person, error) {
	if person == "" {
		return "", nil
	}
	if _, here, err := s.nameOf(ctx, person); err != nil || !here {
		return "", err
	}
	return person, nil
}

// start makes a session in place of an old one, inside a Write.
func (s *Service) start(ctx context.Context, person id.Person, campaign id.Campaign, old id.Session, device string) (string, error) {
	if old != "" {
		if _, err := s.deleteSession(ctx, "", old); err != nil {
			return "", err
		}
	}
	made, session := secret(), id.New[id.Session](s.IDs)
	if err := s.insertSession(ctx, session, hash(made), person, campaign, device, s.Clock.Now()); err != nil {
		return "", err
	}
	if campaign != "" {
		// When somebody opened a survey is nobody's business, the auditor's neither.
		return made, nil
	}
	return made, s.Record(ctx, viewer.Viewer{Person: person, Session: session}, "session.started", string(session))
}

// NewSession starts a session for a person, limited to a campaign unless that is
// empty, and returns its secret. It joins the Write of the context.
func (s *Service) NewSession(ctx context.Context, person id.Person, campaign id.Campaign, device string) (string, error) {
	var made string
	err := s.DB.Write(viewer.System(ctx, "sign-in"), func(ctx context.Context) error {
		var err error
		made, err = s.start(ctx, person, campaign, "", device)
		return err
	})
	if err != nil {
		return "", err
	}
	return made, nil
}

// PersonaSignIn starts a session as a person of the demo. Outside the demo no persona
// exists: NOT_FOUND.
func (s *Service) PersonaSignIn(ctx context.Context, person id.Person, device string) (string, viewer.Viewer, error) {
	if !s.Demo {
		return "", viewer.Viewer{}, apperr.NewNotFound("persona")
	}
	old := viewer.From(ctx).Session
	var made string
	err := s.DB.Write(viewer.System(ctx, "persona"), func(ctx context.Context) error {
		here, err := s.present(ctx, person)
		if err != nil {
			return err
		}
		if here == "" {
			return apperr.NewNotFound("persona")
		}
		made, err = s.start(ctx, person, "", old, device)
		return err
	})
	if err != nil {
		return "", viewer.Viewer{}, err
	}
	return s.signedIn(ctx, made)
}

// Viewer is who holds a session, with the roles of today. It reports false for an
// unknown, idle or expired session and for somebody who has left. A session that came
// from an invitation gives a viewer of that one survey, without roles.
//
// It runs two statements, and a third at most every five minutes. When the session of an
// invitation was last used is not kept: somebody who can read the database would see who
// answers, and when. Such a session ends where one would that nobody used again.
func (s *Service) Viewer(ctx context.Context, sessionSecret string) (viewer.Viewer, bool, error) {
	if sessionSecret == "" {
		return viewer.Viewer{}, false, nil
	}
	ctx, now := viewer.System(ctx, "session"), s.Clock.Now()
	v, seen, ok, err := s.sessionViewer(ctx, hash(sessionSecret), now)
	if err != nil || !ok {
		return viewer.Viewer{}, false, err
	}
	if v.Survey == "" && now.Sub(seen) >= seenStep {
		// A full disk must not keep people from reading: the list of devices lags then.
		_ = s.DB.Write(ctx, func(ctx context.Context) error { return s.touch(ctx, v.Session, now) })
	}
	if v.Survey != "" {
		return v, true, nil
	}
	today, err := s.Today(ctx)
	if err != nil {
		return viewer.Viewer{}, false, err
	}
	v.Grants, err = s.Grants(ctx, v.Person, today)
	return v, err == nil, err
}

// Sessions are the devices the viewer is signed in on: the present one, then the last used first.
func (s *Service) Sessions(ctx context.Context, v viewer.Viewer) ([]Session, error) {
	if !v.SignedIn() {
		return nil, errSignInFirst
	}
	all, err := s.sessionsOf(viewer.With(ctx, v), v.Person, s.Clock.Now())
	for i := range all {
		all[i].Current = all[i].ID == v.Session
		all[i].Device = device.In(all[i].Device, v.Language)
	}
	slices.SortStableFunc(all, func(a, b Session) int {
		switch {
		case a.Current && !b.Current:
			return -1
		case b.Current && !a.Current:
			return 1
		}
		return 0
	})
	return all, err
}

// SignOut ends all sessions of the viewer, one of them, or, with an empty session,
// the present one. Whoever is not signed in is signed out already. The viewer of a
// single survey may end the present session only.
//
// It returns NOT_FOUND for a session that is not the viewer's.
func (s *Service) SignOut(ctx context.Context, v viewer.Viewer, session id.Session, everywhere bool) error {
	if v.Session == "" {
		return nil
	}
	if session == "" {
		session = v.Session
	}
	if !v.SignedIn() && (everywhere || session != v.Session) {
		return apperr.NewNotFound("session")
	}
	return s.DB.Write(viewer.With(ctx, v), func(ctx context.Context) error {
		if everywhere {
			if err := s.deleteSessions(ctx, v.Person); err != nil {
				return err
			}
			return s.Record(ctx, v, "session.ended_everywhere", string(v.Person))
		}
		ended, err := s.deleteSession(ctx, v.Person, session)
		if err != nil {
			return err
		}
		if !ended && session != v.Session {
			return apperr.NewNotFound("session")
		}
		if !ended || !v.SignedIn() {
			return nil
		}
		return s.Record(ctx, v, "session.ended", string(session))
	})
}

// Invite gives each person a link to a campaign that serves until it expires. Who has
// one keeps it, so that a reminder carries the same link; all of the campaign's links
// then expire at the given time. Inside a Write.
func (s *Service) Invite(ctx context.Context, campaign id.Campaign, people []id.Person, expires time.Time) (map[id.Person]id.Token, error) {
	ctx, now := viewer.System(ctx, "invitation"), s.Clock.Now()
	if err := s.moveInvitations(ctx, campaign, now, expires); err != nil {
		return nil, err
	}
	have, err := s.invitations(ctx, campaign, now)
	if err != nil {
		return nil, err
	}
	out := make(map[id.Person]id.Token, len(people))
	var made []token
	for _, p := range people {
		if _, twice := out[p]; twice {
			continue
		}
		if t, ok := have[p]; ok {
			out[p] = t
			continue
		}
		t := s.newToken(invitation, p, campaign, now, expires)
		out[p] = t.id
		made = append(made, t)
	}
	return out, s.insertTokens(ctx, made...)
}

// ExpireInvitations ends the links of a campaign that closes, inside a Write. Sessions
// that came of them stay, to see that it is closed, unless they are to end too: then
// nothing is left of who opened the survey.
func (s *Service) ExpireInvitations(ctx context.Context, campaign id.Campaign, sessions bool) error {
	ctx, now := viewer.System(ctx, "invitation"), s.Clock.Now()
	if sessions {
		if err := s.deleteSessionsInto(ctx, campaign); err != nil {
			return err
		}
	}
	return s.moveInvitations(ctx, campaign, now, now)
}

// OpenInvitation starts a session that is good for one survey and nothing else, in
// place of the viewer's if that does not serve. The link works on several devices
// until the campaign closes.
//
// It returns INVALID "auth.invitation_dead" when the link does not work, and CONFLICT
// "auth.someone_else" when the browser is signed in as another person.
func (s *Service) OpenInvitation(ctx context.Context, v viewer.Viewer, link, device string) (OpenedInvitation, error) {
	var o OpenedInvitation
	err := s.DB.Write(viewer.System(ctx, "invitation"), func(ctx context.Context) error {
		o = OpenedInvitation{}
		t, err := s.liveLink(ctx, invitation, link, s.Clock.Now())
		if err != nil {
			return err
		}
		if t == nil {
			return errInvitationDead
		}
		name, here, err := s.nameOf(ctx, t.person)
		switch {
		case err != nil:
			return err
		case !here:
			return errInvitationDead
		case v.Person != "" && v.Person != t.person:
			return errSomeoneElse
		}
		o = OpenedInvitation{Campaign: t.campaign, Person: t.person, Name: name}
		if v.SignedIn() || v.Survey == t.campaign {
			return nil
		}
		o.Secret, err = s.start(ctx, t.person, t.campaign, v.Session, device)
		return err
	})
	if err != nil {
		return OpenedInvitation{}, err
	}
	return o, nil
}

// Invited is who holds the link of an invitation, and to which campaign; it starts no
// session and consumes nothing.
//
// It returns INVALID "auth.invitation_dead" when the link does not work.
func (s *Service) Invited(ctx context.Context, link string) (id.Campaign, id.Person, error) {
	t, err := s.liveLink(viewer.System(ctx, "invitation"), invitation, link, s.Clock.Now())
	if err != nil {
		return "", "", err
	}
	if t == nil {
		return "", "", errInvitationDead
	}
	return t.campaign, t.person, nil
}

// Attest is the link by which a mentee from elsewhere confirms a relationship, inside a
// Write: one of each relationship, which serves sixty days from the last time it was asked
// for, and once. Which relationship it is for stands in its identifier, so that no address
// is kept beside it.
func (s *Service) Attest(ctx context.Context, m id.Mentorship) (id.Token, error) {
	now := s.Clock.Now()
	t := s.newToken(attest, "", "", now, now.Add(AttestLife))
	t.id = id.Token(t.id.Prefix() + strings.TrimPrefix(string(m), m.Prefix()))
	t.link = hash(s.Keys.newest[0].link(attest, t.id))
	return t.id, s.putAttestation(ctx, t)
}

// Attestation says which relationship a link is for, TakeAttestation uses it up, inside a
// Write. Both return INVALID "auth.link_dead" for a link that does not work.
func (s *Service) Attestation(ctx context.Context, link string) (id.Mentorship, error) {
	return attested(s.liveLink(viewer.System(ctx, "attestation"), attest, link, s.Clock.Now()))
}

// TakeAttestation: see Attestation.
func (s *Service) TakeAttestation(ctx context.Context, link string) (id.Mentorship, error) {
	return attested(s.useLink(viewer.System(ctx, "attestation"), attest, link, s.Clock.Now()))
}

func attested(t *token, err error) (id.Mentorship, error) {
	if err != nil {
		return "", err
	}
	if t == nil {
		return "", errLinkDead
	}
	var m id.Mentorship
	return id.Mentorship(m.Prefix() + strings.TrimPrefix(string(t.id), t.id.Prefix())), nil
}

// LetterLink makes the link by which somebody writes a letter of support, anew for the same
// letter until it expires: the last one mailed is the one that works. Inside a Write.
func (s *Service) LetterLink(ctx context.Context, which id.Support, expires time.Time) (id.Token, error) {
	t := s.newToken(letter, "", "", s.Clock.Now(), expires)
	t.id = id.Token(t.id.Prefix() + strings.TrimPrefix(string(which), which.Prefix()))
	t.link = hash(s.Keys.newest[0].link(letter, t.id))
	return t.id, s.putAttestation(ctx, t)
}

// LetterOf says which letter of support a link is for. It stays good for changes until it
// expires; INVALID "auth.link_dead" for a link that does not work.
func (s *Service) LetterOf(ctx context.Context, link string) (id.Support, error) {
	t, err := s.liveLink(viewer.System(ctx, "letter of support"), letter, link, s.Clock.Now())
	if err != nil {
		return "", err
	}
	if t == nil {
		return "", errLinkDead
	}
	var which id.Support
	return id.Support(which.Prefix() + strings.TrimPrefix(string(t.id), t.id.Prefix())), nil
}

// EvidenceLink makes the link by which a mentee from elsewhere sees what a mentor's dossier
// would say of them, and answers: the last one mailed is the one that works. Inside a Write.
func (s *Service) EvidenceLink(ctx context.Context, m id.Mentorship) (id.Token, error) {
	now := s.Clock.Now()
	t := s.newToken(evidence, "", "", now, now.Add(EvidenceLife))
	// A relationship may have a link to confirm it by as well: another body.
	t.id = id.Token(t.id.Prefix() + "_e" + strings.TrimPrefix(string(m), m.Prefix()+"_"))
	t.link = hash(s.Keys.newest[0].link(evidence, t.id))
	return t.id, s.putAttestation(ctx, t)
}

// EvidenceOf says which relationship a link is for. It stays good until it expires, so that
// what was agreed to can be withdrawn; INVALID "auth.link_dead" for a link that does not work.
func (s *Service) EvidenceOf(ctx context.Context, link string) (id.Mentorship, error) {
	t, err := s.liveLink(viewer.System(ctx, "evidence"), evidence, link, s.Clock.Now())
	if err != nil {
		return "", err
	}
	if t == nil {
		return "", errLinkDead
	}
	var m id.Mentorship
	return id.Mentorship(m.Prefix() + "_" + strings.TrimPrefix(string(t.id), t.id.Prefix()+"_e")), nil
}

// SetUpLink is the link that makes its reader administrator of a new department. It
// stays the same for a day or until used, however many processes print it.
//
// It returns CONFLICT "auth.administrator_exists" once somebody is administrator.
func (s *Service) SetUpLink(ctx context.Context) (string, error) {
	ctx = viewer.System(ctx, "set-up")
	if has, err := s.IsSetUp(ctx); err != nil || has {
		if err == nil {
			err = errHasAdmin
		}
		return "", err
	}
	now := s.Clock.Now()
	var link string
	err := s.DB.Write(ctx, func(ctx context.Context) error {
		live, err := s.liveSetUps(ctx, now)
		if err != nil {
			return err
		}
		for _, t := range live {
			if k, ok := s.Keys.of(t); ok {
				link = s.address(k, t)
				return nil
			}
		}
		t := s.newToken(setUp, "", "", now, now.Add(SetUpLife))
		link = s.address(s.Keys.newest[0], t)
		return s.insertTokens(ctx, t)
	})
	return link, err
}

// TakeSetUp consumes a set-up link and ends all others, inside the Write that sets
// the department up: if that fails, the link still serves.
//
// It returns INVALID "auth.link_dead" when the link does not work.
func (s *Service) TakeSetUp(ctx context.Context, link string) error {
	ctx, now := viewer.System(ctx, "set-up"), s.Clock.Now()
	t, err := s.useLink(ctx, setUp, link, now)
	if err != nil {
		return err
	}
	if t == nil {
		return errLinkDead
	}
	return s.endSetUps(ctx, now)
}

// AdminLink is a sign-in link for a person that is printed instead of mailed: for the
// one who runs the program and may reach no mailbox yet. It serves as any other.
func (s *Service) AdminLink(ctx context.Context, person id.Person) (string, error) {
	ctx, now := viewer.System(ctx, "admin"), s.Clock.Now()
	t := s.newToken(signIn, person, "", now, now.Add(LinkLife))
	err := s.DB.Write(ctx, func(ctx context.Context) error {
		here, err := s.present(ctx, person)
		if err != nil {
			return err
		}
		if here == "" {
			return apperr.NewNotFound("person")
		}
		if err := s.endSignIns(ctx, person, now); err != nil {
			return err
		}
		if err := s.insertTokens(ctx, t); err != nil {
			return err
		}
		return s.Record(ctx, viewer.From(ctx), "session.link_printed", string(person))
	})
	if err != nil {
		return "", err
	}
	return s.address(s.Keys.newest[0], t), nil
}

// Secrets are the "link" and, for a sign-in, the "code" of tokens, for the worker that sends
// their mails, and for a reminder the "stop" link that ends reminders of that survey. They are
// the same at every try. Tokens that are gone, or were made with a key that is, are left out.
func (s *Service) Secrets(ctx context.Context, kind string, which []id.Token) (map[id.Token]map[string]string, error) {
	tokens, err := s.tokens(viewer.System(ctx, "mail"), which)
	if err != nil {
		return nil, err
	}
	all := map[id.Token]map[string]string{}
	for _, t := range tokens {
		k, ok := s.Keys.of(t)
		if !ok {
			continue
		}
		out := map[string]string{"link": s.address(k, t)}
		if kind == MailReminder {
			out["stop"] = s.BaseURL + "/i/stop#token=" + k.link(t.purpose, t.id)
		}
		if t.code != "" {
			c := k.code(t.id)
			out["code"] = c[:3] + " " + c[3:]
		}
		all[t.id] = out
	}
	return all, nil
}

// Sweep deletes links that have been dead for a week and sessions that have ended.
func (s *Service) Sweep(ctx context.Context) error {
	now := s.Clock.Now()
	return s.DB.Write(viewer.System(ctx, "sweep"), func(ctx context.Context) error {
		return s.deleteDead(ctx, now.Add(-keepDead), now)
	})
}

// token is an AccessToken as this package sees it.
type token struct {
	id       id.Token
	purpose  string
	link     string // hash
	request  string // hash
	code     string // hash
	email    string // hash of what was typed
	person   id.Person
	campaign id.Campaign
	created  time.Time
	expires  time.Time
}

func (s *Service) newToken(purpose string, person id.Person, campaign id.Campaign, now, expires time.Time) token {
	t := token{id: id.New[id.Token](s.IDs), purpose: purpose, person: person, campaign: campaign, created: now, expires: expires}
	t.link = hash(s.Keys.newest[0].link(purpose, t.id))
	return t
}

// of finds the key a token was made with.
func (k *Keys) of(t token) (key, bool) {
	for _, one := range k.newest {
		if hash(one.link(t.purpose, t.id)) == t.link {
			return one, true
		}
	}
	return key{}, false
}

// address is where a token's link leads. The secret stands in the fragment, which
// browsers keep to themselves; the page there shows a button, so that opening the
// link consumes nothing.
func (s *Service) address(k key, t token) string {
	page := map[string]string{signIn: "/sign-in", invitation: "/i", setUp: "/set-up", attest: "/i/mentee", letter: "/i/letter", evidence: "/i/evidence"}[t.purpose]
	return s.BaseURL + page + "#token=" + k.link(t.purpose, t.id)
}
