package auth

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const (
	ada   = id.Person("per_00000000000000000000000ada")
	bao   = id.Person("per_00000000000000000000000bao")
	gone  = id.Person("per_0000000000000000000000gone")
	wave  = id.Campaign("cam_0000000000000000000000wave")
	other = id.Campaign("cam_000000000000000000000other")
)

// world is a service with three people: Ada, Bao, and one who has left.
type world struct {
	*Service
	clock    *clock.Manual
	keysDir  string
	mu       sync.Mutex
	sent     []mail
	recorded []string
	grants   map[id.Person][]viewer.Grant
	hasAdmin bool
	waits    atomic.Int64
}

type mail struct {
	kind  string
	to    Who
	token id.Token
	data  map[string]string
}

// secretsOf are the secrets of one token.
func (w *world) secretsOf(t *testing.T, which id.Token, kind string) (map[string]string, error) {
	t.Helper()
	all, err := w.Secrets(t.Context(), kind, []id.Token{which})
	if err == nil && all[which] == nil {
		err = apperr.NewNotFound("token")
	}
	return all[which], err
}

func newWorld(t *testing.T, db *store.DB) *world {
	t.Helper()
	w := &world{clock: testkit.Clock(), keysDir: t.TempDir(), grants: map[id.Person][]viewer.Grant{}}
	keys, err := OpenKeys(w.keysDir)
	if err != nil {
		t.Fatal(err)
	}
	people := map[string]Who{
		"ada@uni.example":  {ada, "Ada Okafor", "ada@uni.example", "en"},
		"ada@home.example": {ada, "Ada Okafor", "ada@uni.example", "en"},
		"bao@uni.example":  {bao, "Bao Nguyễn", "bao@uni.example", "fr"},
	}
	w.Service = New(Options{
		DB: db, Keys: keys, IDs: testkit.IDs(1), Clock: w.clock, BaseURL: "https://laurel.example/",
		PersonByEmail: func(_ context.Context, email string) (Who, bool, error) {
			who, ok := people[email]
			return who, ok, nil
		},
		IsSetUp: func(context.Context) (bool, error) { return w.hasAdmin, nil },
		Today:   func(context.Context) (clock.Date, error) { return clock.DateOf(w.clock.Now(), time.UTC), nil },
		Grants: func(_ context.Context, p id.Person, _ clock.Date) ([]viewer.Grant, error) {
			return w.grants[p], nil
		},
		Send: func(_ context.Context, kind string, to Who, _ id.Campaign, token id.Token, data map[string]string) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.sent = append(w.sent, mail{kind, to, token, data})
			return nil
		},
		Record: func(_ context.Context, _ viewer.Viewer, action, _ string) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.recorded = append(w.recorded, action)
			return nil
		},
	})
	w.even = func(context.Context) func() { return func() { w.waits.Add(1) } }
	err = db.Write(t.Context(), func(ctx context.Context) error {
		for p, status := range map[id.Person]string{ada: "ACTIVE", bao: "ON_LEAVE", gone: "LEFT"} {
			name := map[id.Person]string{ada: "Ada Okafor", bao: "Bao Nguyễn", gone: "Gone"}[p]
			lang := map[id.Person]string{ada: "en", bao: "fr", gone: "en"}[p]
			if _, err := db.Exec(ctx, "INSERT INTO persons (id, name, sort_name, search, language, status, created) VALUES ($1, $2, '', '', $3, $4, $5)", string(p), name, lang, status, w.clock.Now()); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) ask(t *testing.T, email string) string {
	t.Helper()
	request, err := w.RequestSignIn(t.Context(), email, "192.0.2.1")
	if err != nil {
		t.Fatal(err)
	}
	return request
}

// lastSecrets are the link's token and the code of the last mail.
func (w *world) lastSecrets(t *testing.T) (link, code string) {
	t.Helper()
	w.mu.Lock()
	last := w.sent[len(w.sent)-1]
	w.mu.Unlock()
	got, err := w.secretsOf(t, last.token, last.kind)
	if err != nil {
		t.Fatal(err)
	}
	return tokenOf(t, got["link"]), got["code"]
}

func tokenOf(t *testing.T, link string) string {
	t.Helper()
	_, token, ok := strings.Cut(link, "#token=")
	if !ok {
		t.Fatalf("link %q carries no token in its fragment", link)
	}
	return token
}

func (w *world) sessions(t *testing.T) int {
	t.Helper()
	var n int
	if _, err := w.DB.Row(t.Context(), "SELECT count(*) FROM sessions", nil, &n); err != nil {
		t.Fatal(err)
	}
	return n
}

func (w *world) signIn(t *testing.T, email, device string) (string, viewer.Viewer) {
	t.Helper()
	w.ask(t, email)
	link, _ := w.lastSecrets(t)
	made, v, err := w.SignIn(t.Context(), SignInInput{Token: link}, device)
	if err != nil {
		t.Fatal(err)
	}
	return made, v
}

func (w *world) invite(t *testing.T, campaign id.Campaign, expires time.Time, people ...id.Person) map[id.Person]id.Token {
	t.Helper()
	var out map[id.Person]id.Token
	err := w.DB.Write(t.Context(), func(ctx context.Context) (err error) {
		out, err = w.Invite(ctx, campaign, people, expires)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (w *world) linkOf(t *testing.T, token id.Token) string {
	t.Helper()
	got, err := w.secretsOf(t, token, "invitation")
	if err != nil {
		t.Fatal(err)
	}
	return tokenOf(t, got["link"])
}

func wantKey(t *testing.T, err error, key string) {
	t.Helper()
	all := apperr.All(err)
	if len(all) != 1 || all[0].Key != key {
		t.Fatalf("got error %v, want %s", err, key)
	}
}

func TestALinkSignsInOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.grants[ada] = []viewer.Grant{{Role: viewer.ProgramLead}}
		w.ask(t, " ADA@Home.example ")
		if m := w.sent[0]; m.to.Email != "ada@uni.example" || m.kind != MailSignIn || m.data["minutes"] != "15" {
			t.Errorf("mail goes to the preferred address: %+v", m)
		}
		link, _ := w.lastSecrets(t)
		made, v, err := w.SignIn(t.Context(), SignInInput{Token: link}, "Firefox on Linux")
		if err != nil {
			t.Fatal(err)
		}
		if v.Person != ada || v.Language != "en" || !v.Has(viewer.ProgramLead) || v.Session == "" || made == "" {
			t.Errorf("viewer %+v", v)
		}
		_, _, err = w.SignIn(t.Context(), SignInInput{Token: link}, "")
		wantKey(t, err, "auth.link_dead")
		if !reflect.DeepEqual(w.recorded, []string{"session.started"}) {
			t.Errorf("audit %v", w.recorded)
		}
	})
}

func TestACodeSignsInOnceWithItsRequestOnly(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		request := w.ask(t, "ada@uni.example")
		link, code := w.lastSecrets(t)
		if !regexp.MustCompile(`^\d{3} \d{3}$`).MatchString(code) {
			t.Fatalf("code %q", code)
		}
		foreign := w.ask(t, "bao@uni.example")
		_, _, err := w.SignIn(t.Context(), SignInInput{Request: foreign, Code: code}, "")
		wantKey(t, err, "auth.link_dead")
		_, v, err := w.SignIn(t.Context(), SignInInput{Request: request, Code: strings.ReplaceAll(code, " ", "")}, "")
		if err != nil || v.Person != ada {
			t.Fatalf("%+v, %v", v, err)
		}
		for _, in := range []SignInInput{{Request: request, Code: code}, {Token: link}, {}, {Token: "x"}, {Request: "x", Code: "x"}} {
			_, _, err = w.SignIn(t.Context(), in, "")
			wantKey(t, err, "auth.link_dead")
		}
	})
}

func TestFiveWrongCodesEndTheRequestAndNotTheLink(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		request := w.ask(t, "ada@uni.example")
		link, code := w.lastSecrets(t)
		wrong := "000000"
		if code == "000 000" {
			wrong = "111111"
		}
		for range perCode {
			_, _, err := w.SignIn(t.Context(), SignInInput{Request: request, Code: wrong}, "")
			wantKey(t, err, "auth.link_dead")
		}
		_, _, err := w.SignIn(t.Context(), SignInInput{Request: request, Code: code}, "")
		wantKey(t, err, "auth.link_dead")
		if _, _, err := w.SignIn(t.Context(), SignInInput{Token: link}, ""); err != nil {
			t.Fatal(err)
		}
	})
}

func TestLinksAndCodesServeFifteenMinutes(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		request := w.ask(t, "ada@uni.example")
		link, code := w.lastSecrets(t)
		w.clock.Advance(LinkLife)
		for _, in := range []SignInInput{{Token: link}, {Request: request, Code: code}} {
			_, _, err := w.SignIn(t.Context(), in, "")
			wantKey(t, err, "auth.link_dead")
		}
	})
}

func TestANewRequestEndsTheOlderOnes(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.ask(t, "ada@uni.example")
		first, _ := w.lastSecrets(t)
		w.ask(t, "bao@uni.example")
		w.ask(t, "ada@home.example")
		second, _ := w.lastSecrets(t)
		_, _, err := w.SignIn(t.Context(), SignInInput{Token: first}, "")
		wantKey(t, err, "auth.link_dead")
		if _, _, err := w.SignIn(t.Context(), SignInInput{Token: second}, ""); err != nil {
			t.Fatal(err)
		}
	})
}

func TestAHundredUsesAtOnceMakeOneSession(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.ask(t, "ada@uni.example")
		link, _ := w.lastSecrets(t)
		var signedIn, refused atomic.Int64
		var all sync.WaitGroup
		for range 100 {
			all.Go(func() {
				switch _, _, err := w.SignIn(t.Context(), SignInInput{Token: link}, ""); {
				case err == nil:
					signedIn.Add(1)
				case apperr.CodeOf(err) == apperr.Invalid:
					refused.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if signedIn.Load() != 1 || refused.Load() != 99 || w.sessions(t) != 1 {
			t.Errorf("%d signed in, %d refused, %d sessions", signedIn.Load(), refused.Load(), w.sessions(t))
		}
	})
}

func TestGuessingCodesAtOnceGivesNoExtraTries(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		request := w.ask(t, "ada@uni.example")
		var all sync.WaitGroup
		for range 40 {
			all.Go(func() { _, _, _ = w.SignIn(t.Context(), SignInInput{Request: request, Code: "12"}, "") })
		}
		all.Wait()
		var attempts int
		if _, err := db.Row(t.Context(), "SELECT max(attempts) FROM access_tokens", nil, &attempts); err != nil || attempts != perCode {
			t.Errorf("%d attempts counted, want %d (%v)", attempts, perCode, err)
		}
	})
}

func TestAnUnknownAddressIsAnsweredAsAKnownOne(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		answers := func(email, ip string) (out []string) {
			for range perAddress + 2 {
				request, err := w.RequestSignIn(t.Context(), email, ip)
				out = append(out, fmt.Sprint(len(request), err))
			}
			return out
		}
		known, unknown := answers("ada@uni.example", "192.0.2.1"), answers("nobody@uni.example", "192.0.2.2")
		if !reflect.DeepEqual(known, unknown) {
			t.Errorf("known %v\nunknown %v", known, unknown)
		}
		if want := "0 " + errTooMany.Error(); known[perAddress] != want || known[perAddress-1] == want {
			t.Errorf("the limit of %d an hour does not hold: %v", perAddress, known)
		}
		if len(w.sent) != perAddress {
			t.Errorf("%d mails", len(w.sent))
		}
		if got := w.waits.Load(); got != 2*(perAddress+2) {
			t.Errorf("%d answers were evened out", got)
		}
		var rows int
		if _, err := db.Row(t.Context(), "SELECT count(*) FROM access_tokens WHERE person_id IS NULL", nil, &rows); err != nil || rows != perAddress {
			t.Errorf("%d rows for the unknown address (%v)", rows, err)
		}
		w.clock.Advance(time.Hour)
		if _, err := w.RequestSignIn(t.Context(), "nobody@uni.example", "192.0.2.2"); err != nil {
			t.Errorf("an hour later: %v", err)
		}
	})
}

func TestAnotherProcessCountsTheSameAddress(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	second := New(w.Options)
	second.even = w.even
	for range perAddress {
		w.ask(t, "ada@uni.example")
	}
	_, err := second.RequestSignIn(t.Context(), "ada@uni.example", "192.0.2.9")
	wantKey(t, err, "auth.too_many_requests")
}

func TestTheCodeOfAnUnknownAddressSignsNobodyIn(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	request := w.ask(t, "nobody@uni.example")
	var made id.Token
	if _, err := w.DB.Row(t.Context(), "SELECT id FROM access_tokens", nil, &made); err != nil {
		t.Fatal(err)
	}
	got, err := w.secretsOf(t, made, MailSignIn)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range []SignInInput{{Request: request, Code: got["code"]}, {Token: tokenOf(t, got["link"])}} {
		_, _, err := w.SignIn(t.Context(), in, "")
		wantKey(t, err, "auth.link_dead")
	}
}

func TestAnIPMayAskTwentyTimesAnHour(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for i := range perNetwork {
		if _, err := w.RequestSignIn(t.Context(), fmt.Sprintf("n%d@uni.example", i), fmt.Sprintf("2001:db8::%d", i+1)); err != nil {
			t.Fatal(err)
		}
	}
	_, err := w.RequestSignIn(t.Context(), "ada@uni.example", "2001:db8::ffff")
	wantKey(t, err, "auth.too_many_requests")
	if _, err := w.RequestSignIn(t.Context(), "ada@uni.example", "2001:db8:0:1::1"); err != nil {
		t.Errorf("another network: %v", err)
	}
}

func TestWhatIsNoAddressIsRefused(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, email := range []string{"", "ada", strings.Repeat("a", 250) + "@b.example"} {
		_, err := w.RequestSignIn(t.Context(), email, "192.0.2.1")
		wantKey(t, err, "person.bad_email")
	}
}

func TestEvenAnswersEndOnAStep(t *testing.T) {
	began := time.Now()
	evenly(t.Context())()
	if took := time.Since(began); took < evenStep {
		t.Errorf("answered after %v", took)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	evenly(ctx)() // whoever left is not waited for
}

func TestNobodyWhoLeftSignsIn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		made, _ := w.signIn(t, "ada@uni.example", "")
		w.ask(t, "ada@uni.example")
		link, _ := w.lastSecrets(t)
		err := db.Write(t.Context(), func(ctx context.Context) error {
			_, err := db.Exec(ctx, "UPDATE persons SET status = 'LEFT' WHERE id = $1", string(ada))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, ok, err := w.Viewer(t.Context(), made); ok || err != nil {
			t.Errorf("the session still serves (%v)", err)
		}
		_, _, err = w.SignIn(t.Context(), SignInInput{Token: link}, "")
		wantKey(t, err, "auth.link_dead")
		_, err = w.AdminLink(t.Context(), gone)
		wantKey(t, err, "not_found")
	})
}

func TestASessionEndsIdleAndAfterAWeek(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		serves := func(made string) bool {
			t.Helper()
			_, ok, err := w.Viewer(t.Context(), made)
			if err != nil {
				t.Fatal(err)
			}
			return ok
		}
		idle, _ := w.signIn(t, "ada@uni.example", "")
		used, _ := w.signIn(t, "bao@uni.example", "")
		if serves("") || serves("x") || !serves(idle) {
			t.Error("only a session's secret is a session")
		}
		w.clock.Advance(SessionIdle - time.Minute)
		if !serves(used) {
			t.Error("ended before it was idle for long")
		}
		w.clock.Advance(time.Minute)
		if serves(idle) || !serves(used) {
			t.Error("idle sessions end, used ones do not")
		}
		for w.clock.Now().Before(testkit.Start.Add(SessionLife - SessionIdle/2)) {
			w.clock.Advance(SessionIdle / 2)
			if w.clock.Now().Before(testkit.Start.Add(SessionLife)) && !serves(used) {
				t.Fatalf("ended at %v", w.clock.Now())
			}
		}
		w.clock.Set(testkit.Start.Add(SessionLife))
		if serves(used) {
			t.Error("a session outlives its week")
		}
		if err := w.Sweep(t.Context()); err != nil || w.sessions(t) != 0 {
			t.Errorf("%d sessions after the sweep (%v)", w.sessions(t), err)
		}
	})
}

func TestViewerRunsFewStatementsAndWritesEveryFiveMinutes(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		made, _ := w.signIn(t, "ada@uni.example", "")
		count := func() int64 {
			before := db.Statements()
			if _, ok, err := w.Viewer(t.Context(), made); !ok || err != nil {
				t.Fatal(ok, err)
			}
			return db.Statements() - before
		}
		// The directory's own statement for the grants comes on top.
		if n := count(); n != 1 {
			t.Errorf("%d statements", n)
		}
		w.clock.Advance(seenStep)
		if n := count(); n != 2 {
			t.Errorf("%d statements when the last use is written", n)
		}
		if n := count(); n != 1 {
			t.Errorf("%d statements right after", n)
		}
	})
}

func TestGrantsAreNeverRemembered(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	made, v := w.signIn(t, "ada@uni.example", "")
	if v.Has(viewer.Auditor) {
		t.Fatal("auditor from the start")
	}
	for _, now := range [][]viewer.Grant{{{Role: viewer.Auditor}}, nil} {
		w.grants[ada] = now
		v, _, err := w.Viewer(t.Context(), made)
		if err != nil || v.Has(viewer.Auditor) != (now != nil) {
			t.Errorf("grants %v, want %v (%v)", v.Grants, now, err)
		}
	}
}

func TestDevicesAreListedAndEnded(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		first, one := w.signIn(t, "bao@uni.example", "Firefox on Linux")
		w.clock.Advance(time.Minute)
		second, two := w.signIn(t, "bao@uni.example", "Unknown browser on iPhone")
		adas, a := w.signIn(t, "ada@uni.example", "Edge on Windows")
		list, err := w.Sessions(t.Context(), one)
		if err != nil || len(list) != 2 {
			t.Fatalf("%v, %v", list, err)
		}
		// The present one first, though the other was used since.
		if list[0].Device != "Firefox sur Linux" || !list[0].Current || list[1].Device != "Navigateur inconnu sur iPhone" || list[1].Current {
			t.Errorf("%+v", list)
		}
		wantKey(t, w.SignOut(t.Context(), one, a.Session, false), "not_found")
		if err := w.SignOut(t.Context(), one, two.Session, false); err != nil {
			t.Fatal(err)
		}
		if err := w.SignOut(t.Context(), one, "", false); err != nil {
			t.Fatal(err)
		}
		if err := w.SignOut(t.Context(), one, "", false); err != nil {
			t.Errorf("signing out twice: %v", err)
		}
		if err := w.SignOut(t.Context(), viewer.Viewer{}, "", true); err != nil {
			t.Errorf("signing out as a visitor: %v", err)
		}
		for made, want := range map[string]bool{first: false, second: false, adas: true} {
			if _, ok, _ := w.Viewer(t.Context(), made); ok != want {
				t.Errorf("session serves: %v, want %v", ok, want)
			}
		}
		_, err = w.Sessions(t.Context(), viewer.Viewer{})
		wantKey(t, err, "auth.sign_in_first")
	})
}

func TestSignOutEverywhereEndsEverySessionOfThePerson(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		_, v := w.signIn(t, "ada@uni.example", "")
		w.signIn(t, "ada@uni.example", "")
		if _, err := w.NewSession(t.Context(), ada, wave, ""); err != nil {
			t.Fatal(err)
		}
		w.signIn(t, "bao@uni.example", "")
		if err := w.SignOut(t.Context(), v, "", true); err != nil {
			t.Fatal(err)
		}
		if n := w.sessions(t); n != 1 {
			t.Errorf("%d sessions left, want Bao's", n)
		}
	})
}

func TestSigningInReplacesTheSessionOfTheBrowser(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		old, v := w.signIn(t, "ada@uni.example", "")
		w.ask(t, "bao@uni.example")
		link, _ := w.lastSecrets(t)
		if _, _, err := w.SignIn(viewer.With(t.Context(), v), SignInInput{Token: link}, ""); err != nil {
			t.Fatal(err)
		}
		if _, ok, _ := w.Viewer(t.Context(), old); ok {
			t.Error("the old secret still serves")
		}
	})
}

func TestAnInvitationOpensOneSurveyAndNothingElse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.grants[ada] = []viewer.Grant{{Role: viewer.Administrator}}
		closes := w.clock.Now().AddDate(0, 0, 21)
		link := w.linkOf(t, w.invite(t, wave, closes, ada)[ada])
		o, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, link, "")
		if err != nil || o.Campaign != wave || o.Person != ada || o.Name != "Ada Okafor" || o.Secret == "" {
			t.Fatalf("%+v, %v", o, err)
		}
		v, ok, err := w.Viewer(t.Context(), o.Secret)
		if err != nil || !ok || v.Survey != wave || v.SignedIn() || v.Has(viewer.Administrator) || v.Grants != nil {
			t.Errorf("%+v, %v, %v", v, ok, err)
		}
		again, err := w.OpenInvitation(t.Context(), v, link, "")
		if err != nil || again.Secret != "" {
			t.Errorf("the same browser needs no new session: %+v, %v", again, err)
		}
		second, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, link, "")
		if err != nil || second.Secret == "" || second.Secret == o.Secret {
			t.Errorf("a second device: %+v, %v", second, err)
		}
		if _, err := w.Sessions(t.Context(), v); apperr.CodeOf(err) != apperr.Unauthenticated {
			t.Errorf("a limited session lists devices: %v", err)
		}
		wantKey(t, w.SignOut(t.Context(), v, "", true), "not_found")
		if len(w.recorded) != 0 {
			t.Errorf("when a survey was opened is in the audit: %v", w.recorded)
		}
		if err := w.SignOut(t.Context(), v, "", false); err != nil {
			t.Fatal(err)
		}
		_, _, err = w.SignIn(t.Context(), SignInInput{Token: link}, "")
		wantKey(t, err, "auth.link_dead")
	})
}

func TestAnInvitationMeetsABrowserThatIsSignedIn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		closes := w.clock.Now().AddDate(0, 0, 21)
		link := w.linkOf(t, w.invite(t, wave, closes, ada)[ada])
		elsewhere := w.linkOf(t, w.invite(t, other, closes, ada)[ada])
		_, full := w.signIn(t, "ada@uni.example", "")
		if o, err := w.OpenInvitation(t.Context(), full, link, ""); err != nil || o.Secret != "" {
			t.Errorf("the full session serves: %+v, %v", o, err)
		}
		_, bao := w.signIn(t, "bao@uni.example", "")
		_, err := w.OpenInvitation(t.Context(), bao, link, "")
		wantKey(t, err, "auth.someone_else")
		o, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, link, "")
		if err != nil {
			t.Fatal(err)
		}
		limited, _, _ := w.Viewer(t.Context(), o.Secret)
		next, err := w.OpenInvitation(t.Context(), limited, elsewhere, "")
		if err != nil || next.Secret == "" || next.Campaign != other {
			t.Errorf("another survey of the same person: %+v, %v", next, err)
		}
	})
}

func TestInvitationsEndWithTheCampaign(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		closes := w.clock.Now().AddDate(0, 0, 21)
		tokens := w.invite(t, wave, closes, ada, bao, gone)
		o, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, w.linkOf(t, tokens[ada]), "")
		if err != nil {
			t.Fatal(err)
		}
		_, err = w.OpenInvitation(t.Context(), viewer.Viewer{}, w.linkOf(t, tokens[gone]), "")
		wantKey(t, err, "auth.invitation_dead")
		if err := db.Write(t.Context(), func(ctx context.Context) error { return w.ExpireInvitations(ctx, wave, false) }); err != nil {
			t.Fatal(err)
		}
		for _, link := range []string{w.linkOf(t, tokens[bao]), "", "laurel_i_x"} {
			_, err = w.OpenInvitation(t.Context(), viewer.Viewer{}, link, "")
			wantKey(t, err, "auth.invitation_dead")
		}
		if _, ok, _ := w.Viewer(t.Context(), o.Secret); !ok {
			t.Error("who is inside sees the closed page")
		}
	})
}

func TestOfAnAnonymousCampaignNoSessionTellsWhoOpenedIt(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		closes := w.clock.Now().AddDate(0, 0, 21)
		open := func(campaign id.Campaign) string {
			o, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, w.linkOf(t, w.invite(t, campaign, closes, ada)[ada]), "")
			if err != nil {
				t.Fatal(err)
			}
			return o.Secret
		}
		here, there := open(wave), open(other)
		full, _ := w.signIn(t, "ada@uni.example", "")
		before := column(t, db, "SELECT last_seen FROM sessions WHERE campaign_id IS NOT NULL ORDER BY id")
		w.clock.Advance(seenStep)
		for _, secret := range []string{here, there, full} {
			if _, ok, err := w.Viewer(t.Context(), secret); !ok || err != nil {
				t.Fatal(ok, err)
			}
		}
		if after := column(t, db, "SELECT last_seen FROM sessions WHERE campaign_id IS NOT NULL ORDER BY id"); !reflect.DeepEqual(before, after) {
			t.Errorf("when somebody was in a survey is kept: %v, %v", before, after)
		}
		if err := db.Write(t.Context(), func(ctx context.Context) error { return w.ExpireInvitations(ctx, wave, true) }); err != nil {
			t.Fatal(err)
		}
		for secret, serves := range map[string]bool{here: false, there: true, full: true} {
			if _, ok, err := w.Viewer(t.Context(), secret); ok != serves || err != nil {
				t.Errorf("%v, want %v (%v)", ok, serves, err)
			}
		}
		if left := column(t, db, "SELECT campaign_id FROM sessions WHERE campaign_id IS NOT NULL"); !reflect.DeepEqual(left, []string{string(other)}) {
			t.Errorf("left %v", left)
		}
	})
}

func TestAReminderCarriesTheSameLink(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		closes := w.clock.Now().AddDate(0, 0, 7)
		first := w.invite(t, wave, closes, ada)
		second := w.invite(t, wave, closes.AddDate(0, 0, 7), ada, bao, bao)
		if first[ada] != second[ada] || len(second) != 2 {
			t.Errorf("%v then %v", first, second)
		}
		w.clock.Set(closes.Add(time.Hour))
		if _, err := w.OpenInvitation(t.Context(), viewer.Viewer{}, w.linkOf(t, first[ada]), ""); err != nil {
			t.Errorf("the first link lives as long as the campaign: %v", err)
		}
	})
}

func TestADepartmentIsInvitedAtOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		people, ids := make([]id.Person, 920), testkit.IDs(2)
		for i := range people {
			people[i] = id.New[id.Person](ids)
		}
		before := db.Statements()
		if got := w.invite(t, wave, w.clock.Now().Add(time.Hour), people...); len(got) != 920 {
			t.Errorf("%d links", len(got))
		}
		if n := db.Statements() - before; n > 10 {
			t.Errorf("%d statements for 920 invitations", n)
		}
	})
}

func TestPersonasExistUnderTheDemoOnly(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		_, _, err := w.PersonaSignIn(t.Context(), ada, "")
		wantKey(t, err, "not_found")
		w.Demo = true
		if _, v, err := w.PersonaSignIn(t.Context(), ada, ""); err != nil || v.Person != ada {
			t.Errorf("%+v, %v", v, err)
		}
		for _, p := range []id.Person{"", gone, "per_x"} {
			_, _, err := w.PersonaSignIn(t.Context(), p, "")
			wantKey(t, err, "not_found")
		}
	})
}

func TestTheSetUpLinkServesOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		link, err := w.SetUpLink(t.Context())
		if err != nil || !strings.HasPrefix(link, "https://laurel.example/set-up#token=laurel_u_") {
			t.Fatal(link, err)
		}
		if again, _ := w.SetUpLink(t.Context()); again != link {
			t.Error("a second start prints another link")
		}
		take := func(fail error) error {
			return db.Write(t.Context(), func(ctx context.Context) error {
				if err := w.TakeSetUp(ctx, tokenOf(t, link)); err != nil {
					return err
				}
				return fail
			})
		}
		bad := apperr.NewInvalid("person.name_missing", "name")
		wantKey(t, take(bad), "person.name_missing")
		if err := take(nil); err != nil {
			t.Errorf("a failed set-up used the link up: %v", err)
		}
		wantKey(t, take(nil), "auth.link_dead")
		w.hasAdmin = true
		_, err = w.SetUpLink(t.Context())
		wantKey(t, err, "auth.administrator_exists")
	})
}

func TestTheAdministratorsLinkSignsInOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		link, err := w.AdminLink(t.Context(), ada)
		if err != nil {
			t.Fatal(err)
		}
		if _, v, err := w.SignIn(t.Context(), SignInInput{Token: tokenOf(t, link)}, ""); err != nil || v.Person != ada {
			t.Errorf("%+v, %v", v, err)
		}
		_, _, err = w.SignIn(t.Context(), SignInInput{Token: tokenOf(t, link)}, "")
		wantKey(t, err, "auth.link_dead")
	})
}

func TestALinkOpensOnlyWhatItIsFor(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	setUpLink, err := w.SetUpLink(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = w.SignIn(t.Context(), SignInInput{Token: tokenOf(t, setUpLink)}, "")
	wantKey(t, err, "auth.link_dead")
	w.ask(t, "ada@uni.example")
	link, _ := w.lastSecrets(t)
	_, err = w.OpenInvitation(t.Context(), viewer.Viewer{}, link, "")
	wantKey(t, err, "auth.invitation_dead")
	err = w.DB.Write(t.Context(), func(ctx context.Context) error { return w.TakeSetUp(ctx, link) })
	wantKey(t, err, "auth.link_dead")
}

func TestADumpOfTheDatabaseSignsNobodyIn(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		made, _ := w.signIn(t, "bao@uni.example", "Firefox on Linux")
		request := w.ask(t, "ada@uni.example")
		link, code := w.lastSecrets(t)
		invited := w.linkOf(t, w.invite(t, wave, w.clock.Now().Add(time.Hour), ada)[ada])
		setUpLink, err := w.SetUpLink(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		plain := digits(code)
		dump := dumpOf(t, db)
		for what, s := range map[string]string{
			"session": made, "request": request, "link": link, "invitation": invited, "set-up link": tokenOf(t, setUpLink),
			"code": "\t" + plain + "\t", "hash of the code alone": hash(plain), "typed address": "ada@uni.example", "hash of the address": hash("ada@uni.example"),
		} {
			if strings.Contains(dump, s) {
				t.Errorf("the database holds the %s", what)
			}
		}
		for _, s := range []string{hash(made), hash(link), hash(invited)} {
			if !strings.Contains(dump, s) {
				t.Error("the dump misses a table")
			}
		}
	})
}

func dumpOf(t *testing.T, db *store.DB) string {
	t.Helper()
	list := "SELECT name FROM sqlite_master WHERE type = 'table'"
	if db.Postgres() {
		list = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
	}
	var b strings.Builder
	for _, table := range column(t, db, list) {
		rows, err := db.Query(t.Context(), "SELECT * FROM "+table)
		if err != nil {
			t.Fatal(err)
		}
		names, _ := rows.Columns()
		for rows.Next() {
			cells := make([]any, len(names))
			for i := range cells {
				cells[i] = new(any)
			}
			if err := rows.Scan(cells...); err != nil {
				t.Fatal(err)
			}
			for _, c := range cells {
				fmt.Fprintf(&b, "\t%s\t", *c.(*any))
			}
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func column(t *testing.T, db *store.DB, query string) (out []string) {
	t.Helper()
	rows, err := db.Query(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}

func TestMailedSecretsOutliveANewKey(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	request := w.ask(t, "ada@uni.example")
	link, code := w.lastSecrets(t)
	if err := os.WriteFile(filepath.Join(w.keysDir, "session", "2.key"), []byte(strings.Repeat("k", keySize)), 0o600); err != nil {
		t.Fatal(err)
	}
	keys, err := OpenKeys(w.keysDir)
	if err != nil || len(keys.newest) != 2 || keys.newest[0].id != 2 {
		t.Fatalf("%v, %v", keys, err)
	}
	w.Keys = keys
	if l, c := w.lastSecrets(t); l != link || c != code {
		t.Error("a mail tried again would carry another link")
	}
	if _, _, err := w.SignIn(t.Context(), SignInInput{Request: request, Code: code}, ""); err != nil {
		t.Error(err)
	}
	w.Keys = &Keys{newest: keys.newest[:1]}
	_, err = w.secretsOf(t, w.sent[0].token, MailSignIn)
	wantKey(t, err, "not_found")
}

func TestSweepKeepsWhatLives(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	w.ask(t, "ada@uni.example")
	w.invite(t, wave, w.clock.Now().AddDate(0, 0, 21), ada)
	w.clock.Advance(keepDead + time.Hour)
	if err := w.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	if left := column(t, w.DB, "SELECT purpose FROM access_tokens"); !reflect.DeepEqual(left, []string{invitation}) {
		t.Errorf("left %v", left)
	}
}
