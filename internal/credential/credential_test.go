package credential

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// office is a department of a few people that hands out certificates. Its files are the
// claim with key and signature as JSON: what they look like on paper is not asked here.
type office struct {
	*Service
	t     *testing.T
	db    *store.DB
	clock *clock.Manual
	queue *outbox.Queue
	who   map[string]id.Person
}

func newOffice(t *testing.T, db *store.DB) *office {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(5)
	log := audit.New(db, ids, c)
	d := directory.New(db, ids, c, log)
	o := &office{t: t, db: db, clock: c, queue: outbox.New(db, ids, c, slog.New(slog.DiscardHandler)), who: map[string]id.Person{}}
	o.queue.KeepLinks = true
	o.queue.Render = func(kind, _ string, data map[string]string) (string, string, string, error) {
		return kind, data["path"], "", nil
	}
	o.Service = New(db, ids, c, log, idempotency.New(db, ids, c), o.queue, d)
	o.queue.Sent = func(ctx context.Context, m outbox.Message) error { return o.Sent(ctx, id.Certificate(m.Attach)) }
	o.Keys, o.Base, o.Renderer = FixedKey([32]byte{1}), "https://laurel.example", "test/1"
	o.Printable = func(s string) error {
		if strings.Contains(s, "李") {
			return apperr.NewInvalid("document.unprintable")
		}
		return nil
	}
	o.Draw = func(_ Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, error) {
		sum := sha256.Sum256(claim)
		return json.Marshal(Seal{claim, key, sign(sum[:])})
	}
	o.Read = func(file []byte) (Seal, error) {
		var s Seal
		err := json.Unmarshal(file, &s)
		sum := sha256.Sum256(s.Claim)
		if err == nil && !ed25519.Verify(s.Key, sum[:], s.Signature) {
			err = errors.New("broken")
		}
		return s, err
	}
	o.must(db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		zone, err := time.LoadLocation("America/Toronto")
		if err != nil {
			return err
		}
		if err := d.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		names := []string{"Lead", "Admin", "Ann", "Bo", "李", "Chair"}
		var in []directory.PersonInput
		for i, n := range names {
			in = append(in, directory.PersonInput{Name: n, Emails: []string{"p" + string(rune('a'+i)) + "@x.example"}, Status: directory.Active, Language: map[bool]string{true: "fr", false: "en"}[n == "Bo"]})
		}
		made, err := d.AddPeople(ctx, in)
		for i, n := range names {
			o.who[n] = made[i]
		}
		return err
	}))
	return o
}

func (o *office) must(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatal(err)
	}
}

// as is one of the people, with the role of their name.
func (o *office) as(name string) (context.Context, viewer.Viewer) {
	v := viewer.Viewer{Person: o.who[name], Session: "ses_x", Language: "en"}
	if role, ok := map[string]viewer.Role{"Lead": viewer.ProgramLead, "Admin": viewer.Administrator, "Chair": viewer.AwardChair}[name]; ok {
		v.Grants = []viewer.Grant{{Role: role}}
	}
	return viewer.With(context.Background(), v), v
}

func (o *office) work() {
	o.t.Helper()
	_, err := o.queue.Drain(context.Background())
	o.must(err)
}

func (o *office) batch(people ...string) BatchInput {
	in := BatchInput{Kind: MentorService, Title: i18n.Both("Mentoring new faculty", "Mentorat de la relève"), Since: clock.DateOf(o.clock.Now(), time.UTC).AddDate(0, -1, 0), Presenter: "Dr. Lead"}
	for _, p := range people {
		in.People = append(in.People, o.who[p])
	}
	return in
}

// issued gives somebody a certificate.
func (o *office) issued(people ...string) []View {
	o.t.Helper()
	ctx, lead := o.as("Lead")
	_, err := o.IssueBatch(ctx, lead, o.batch(people...), "key "+strings.Join(people, " "))
	o.must(err)
	o.work()
	o.clock.Advance(time.Minute)
	list, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 100}})
	o.must(err)
	return list.Nodes
}

func key(err error) string {
	if all := apperr.All(err); len(all) > 0 {
		return all[0].Key
	}
	return ""
}

func TestABatchIsPreviewedIssuedOnceAndMailed(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, lead := o.as("Lead")
		in := o.batch("Ann", "Bo", "李", "Ann")
		rows, err := o.Preview(ctx, lead, in)
		o.must(err)
		if len(rows) != 3 || rows[0].Refused != nil || rows[1].Language != "fr" || rows[2].Refused == nil {
			t.Fatalf("preview: %+v", rows)
		}
		batch, err := o.IssueBatch(ctx, lead, in, "k")
		o.must(err)
		if again, err := o.IssueBatch(ctx, lead, in, "k"); err != nil || again != batch {
			t.Errorf("sent again: %v %v", again, err)
		}
		if p, err := o.Progress(ctx, lead, batch); err != nil || p.Total != 2 || p.Issued != 0 {
			t.Errorf("before the jobs: %+v %v", p, err)
		}
		o.work()
		o.work()
		if p, err := o.Progress(ctx, lead, batch); err != nil || p.Issued != 2 {
			t.Errorf("after the jobs: %+v %v", p, err)
		}
		list, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 100}, Batch: batch})
		o.must(err)
		if len(list.Nodes) != 2 {
			t.Fatalf("%d certificates", len(list.Nodes))
		}
		for _, c := range list.Nodes {
			if c.State != Current || len(c.Events) != 1 || c.Events[0].Kind != Delivered || digest([]byte(c.Snapshot)) != c.SnapshotSHA {
				t.Errorf("%+v", c)
			}
		}
		messages, err := o.queue.Messages(ctx, outbox.Filter{Args: page.Args{First: 100}})
		o.must(err)
		if messages.Total != 2 {
			t.Errorf("%d messages for two certificates", messages.Total)
		}
		// The job done once more finds its certificate.
		o.must(o.issue(ctx, []byte(`"`+string(list.Nodes[0].Recognition)+`"`)))
		if n, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 100}}); err != nil || n.Total != 2 {
			t.Errorf("%d certificates after the job ran again, %v", n.Total, err)
		}
		rows, err = o.Preview(ctx, lead, in)
		o.must(err)
		if rows[0].Refused == nil || rows[0].Refused.Key != "certificate.has_it" {
			t.Errorf("the same again: %+v", rows[0])
		}
	})
}

func TestFaultsOfABatchComeAllAtOnce(t *testing.T) {
	o := newOffice(t, testkit.SQLite(t))
	ctx, lead := o.as("Lead")
	_, err := o.Preview(ctx, lead, BatchInput{Kind: Award, Title: i18n.Both("Three MOC credits", "")})
	var got []string
	for _, e := range apperr.All(err) {
		got = append(got, e.Key)
	}
	for _, want := range []string{"certificate.needs_kind", "certificate.needs_people", "certificate.needs_title", "certificate.no_credit", "certificate.needs_date", "certificate.needs_presenter"} {
		if !strings.Contains(strings.Join(got, " "), want) {
			t.Errorf("%s is not among %v", want, got)
		}
	}
	in := o.batch("Ann")
	in.Since, in.Until = in.Since.AddDate(1, 0, 0), in.Since
	if _, err := o.Preview(ctx, lead, in); len(apperr.All(err)) != 2 {
		t.Errorf("a day to come, and an end before the beginning: %v", err)
	}
}

func TestAWrongNameIsReplacedAndTheOldCodeLeadsToTheNew(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		old := o.issued("Ann")[0]
		ctx, admin := o.as("Admin")
		if _, err := o.Supersede(ctx, admin, old.ID, "Ann", "", "x"); key(err) != "certificate.same_again" {
			t.Errorf("the same name: %v", err)
		}
		if _, err := o.Supersede(ctx, admin, old.ID, "Ann 李", "", ""); len(apperr.All(err)) != 2 {
			t.Errorf("unprintable, without a reason: %v", err)
		}
		next, err := o.Supersede(ctx, admin, old.ID, "Dr. Ann Lee", "fr", "married")
		o.must(err)
		said, err := next.Said()
		o.must(err)
		if next.Name != "Dr. Ann Lee" || next.Supersedes != old.ID || said.Supersedes != old.Code || next.Code == old.Code || said.Language != "fr" {
			t.Errorf("%+v %+v", next, said)
		}
		stands, err := o.Check(ctx, strings.ToLower(strings.ReplaceAll(old.Code, "-", " ")))
		o.must(err)
		if stands.State != Superseded || stands.Successor != next.Code || stands.Since.IsZero() {
			t.Errorf("the old code: %+v", stands)
		}
		if _, err := o.Revoke(ctx, admin, old.ID, "x"); key(err) != "certificate.superseded_already" {
			t.Errorf("revoking the old one: %v", err)
		}
		mctx, ann := o.as("Ann")
		mine, err := o.Mine(mctx, ann)
		o.must(err)
		if len(mine) != 1 || len(mine[0].Certificates) != 2 {
			t.Errorf("mine: %+v", mine)
		}
	})
}

func TestARevokedCertificateSaysSoAndNotWhy(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, lead := o.as("Lead")
		if _, err := o.Revoke(ctx, lead, c.ID, " "); key(err) != "certificate.needs_reason" {
			t.Errorf("without a reason: %v", err)
		}
		got, err := o.Revoke(ctx, lead, c.ID, "issued to the wrong person")
		o.must(err)
		if got.State != Revoked || got.Events[len(got.Events)-1].Reason == "" {
			t.Errorf("%+v", got)
		}
		if _, err := o.Revoke(ctx, lead, c.ID, "again"); key(err) != "certificate.revoked_already" {
			t.Errorf("twice: %v", err)
		}
		stands, err := o.Check(ctx, c.Code)
		o.must(err)
		if stands.State != Revoked || stands.Said != nil {
			t.Errorf("%+v", stands)
		}
		mctx, ann := o.as("Ann")
		own, err := o.Certificate(mctx, ann, c.ID)
		o.must(err)
		for _, e := range own.Events {
			if e.Reason != "" {
				t.Error("the reason was told to the person")
			}
		}
		for state, want := range map[State]int{Current: 0, Superseded: 0, Revoked: 1} {
			if list, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 10}, State: state}); err != nil || list.Total != want {
				t.Errorf("%s: %d, %v", state, list.Total, err)
			}
		}
	})
}

func TestWhatWasHandedOverIsRecordedOnce(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		ctx, lead := o.as("Lead")
		got, err := o.Fulfil(ctx, lead, c.ID, Plaque, "at the annual day")
		o.must(err)
		if len(got.Events) != 2 || got.Events[1].Kind != Plaque || got.Events[1].By != lead.Person {
			t.Errorf("%+v", got.Events)
		}
		if _, err := o.Fulfil(ctx, lead, c.ID, Plaque, ""); key(err) != "certificate.fulfilled_already" {
			t.Errorf("twice: %v", err)
		}
		if _, err := o.Fulfil(ctx, lead, c.ID, IsRevoked, ""); key(err) != "certificate.needs_fulfilment" {
			t.Errorf("revoked by the back door: %v", err)
		}
	})
}

func TestNobodyElseReadsOrChangesACertificate(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		c := o.issued("Ann")[0]
		for _, name := range []string{"Bo", "Chair"} {
			ctx, v := o.as(name)
			if _, err := o.Certificate(ctx, v, c.ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s reads: %v", name, err)
			}
			if _, _, err := o.File(ctx, v, c.ID); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s downloads: %v", name, err)
			}
			for what, err := range map[string]error{
				"lists": second(o.Certificates(ctx, v, Filter{Args: page.Args{First: 1}})), "issues": second(o.IssueBatch(ctx, v, o.batch("Bo"), "k")),
				"revokes": second(o.Revoke(ctx, v, c.ID, "x")), "replaces": second(o.Supersede(ctx, v, c.ID, "x", "", "x")), "fulfils": second(o.Fulfil(ctx, v, c.ID, Plaque, "")),
			} {
				if apperr.CodeOf(err) != apperr.Forbidden {
					t.Errorf("%s %s: %v", name, what, err)
				}
			}
		}
		ctx, admin := o.as("Admin")
		if _, err := o.IssueBatch(ctx, admin, o.batch("Bo"), "k"); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("an administrator issues: %v", err)
		}
	})
}

func second[T any](_ T, err error) error { return err }

func TestTheWinnersOfASourceHoldOneCertificateEach(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		ctx, chair := o.as("Chair")
		_, lead := o.as("Lead")
		issue := func(decision id.Decision, people ...string) {
			var claims []Claim
			for _, p := range people {
				claims = append(claims, Claim{Person: o.who[p], Kind: Award, Title: i18n.Both("Prize, 2026", "Prix, 2026"), Since: o.batch().Since, Presenter: "Dr. Chair", Decision: decision})
			}
			o.must(db.Write(ctx, func(ctx context.Context) error { return o.Issue(ctx, chair, "cyc_x", claims...) }))
			o.work()
		}
		states := func() string {
			list, err := o.Certificates(ctx, lead, Filter{Args: page.Args{First: 100}})
			o.must(err)
			out := map[string]string{}
			for _, c := range list.Nodes {
				out[c.Name] += string(c.State) + " "
			}
			return out["Ann"] + "/ " + out["Bo"]
		}
		issue("dec_1", "Ann")
		issue("dec_1", "Ann")
		if got := states(); got != "CURRENT / " {
			t.Errorf("announced twice: %s", got)
		}
		issue("dec_2", "Bo")
		if got := states(); got != "REVOKED / CURRENT " {
			t.Errorf("corrected: %s", got)
		}
	})
}

func TestCodes(t *testing.T) {
	seen := map[string]bool{}
	for range 200 {
		c := newCode(id.Random)
		if got, ok := ParseCode(c); !ok || got != c || len(c) != 29 || seen[c] {
			t.Fatalf("%q reads as %q %v", c, got, ok)
		}
		seen[c] = true
	}
	for typed, want := range map[string]string{
		"o123 4567 89ab cdef ghjk mnpl": "0123-4567-89AB-CDEF-GHJK-MNP1",
		"0123456789ABCDEFGHJKMNP":       "", "U123-4567-89AB-CDEF-GHJK-MNPQ": "", "": "", strings.Repeat("0", 500): "", "0123-4567-89AB-CDEF-GHJK-MNPé": "",
	} {
		if got, _ := ParseCode(typed); got != want {
			t.Errorf("%q reads as %q, want %q", typed, got, want)
		}
	}
}

func TestASnapshotIsCanonical(t *testing.T) {
	s := Snapshot{Format: 1, Name: "A <b> & “c”", Title: i18n.Both("x", "y"), Since: clock.Date{Year: 2026, Month: 1, Day: 2}}
	got, err := s.canonical()
	if err != nil || !bytes.Contains(got, []byte(`"name":"A <b> & “c”"`)) || !bytes.HasPrefix(got, []byte(`{"base":"","code":""`)) || !bytes.Contains(got, []byte(`"since":"2026-01-02"`)) {
		t.Errorf("%s %v", got, err)
	}
}

func TestTheSigningKeyIsMadeOnceForItsOwnerAlone(t *testing.T) {
	dir := t.TempDir()
	first, err := OpenKeys(dir, id.Random).signing()
	if err != nil {
		t.Fatal(err)
	}
	again, err := OpenKeys(dir, id.Random).signing()
	if err != nil || !again.Equal(first) {
		t.Errorf("another process has another key: %v", err)
	}
	for path, want := range map[string]os.FileMode{"signing": 0o700 | os.ModeDir, "signing/1.key": 0o600} {
		if info, err := os.Stat(filepath.Join(dir, path)); err != nil || info.Mode() != want {
			t.Errorf("%s: %v %v", path, info.Mode(), err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "signing", "2.key"), bytes.Repeat([]byte{2}, 32), 0o600); err != nil {
		t.Fatal(err)
	}
	if rotated, err := OpenKeys(dir, id.Random).signing(); err != nil || rotated.Equal(first) {
		t.Errorf("not rotated: %v", err)
	}
	if _, err := (*Keys)(nil).signing(); err == nil {
		t.Error("no keys, and yet one signs")
	}
}

func TestALineKeepsTheSpacesAtWhichItMayNotBreak(t *testing.T) {
	for given, want := range map[string]string{
		"  Premières\tconversations\u202f:\n un  atelier ": "Premières conversations\u202f: un atelier",
		"10\u00a0ans":   "10\u00a0ans",
		"\u202f \u00a0": "",
	} {
		if got := oneLine(given); got != want {
			t.Errorf("%q became %q", given, got)
		}
	}
}
