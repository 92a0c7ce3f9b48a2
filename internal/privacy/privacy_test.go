package privacy

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const (
	canary  = "Zephyrina Quillfeather"
	address = "zephyrina.quillfeather@aldermere.example"
)

type world struct {
	*Service
	db    *store.DB
	dir   *directory.Service
	clock *clock.Manual
	lead  viewer.Viewer
	her   id.Person
	other id.Person
}

func newWorld(t *testing.T, db *store.DB) *world {
	t.Helper()
	w := &world{db: db, clock: testkit.Clock()}
	log := audit.New(db, testkit.IDs(2), w.clock)
	w.dir = directory.New(db, testkit.IDs(1), w.clock, log)
	w.Service = New(db, w.clock, log, w.dir)
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	ctx := viewer.System(t.Context(), "test")
	if err := db.Write(ctx, func(ctx context.Context) error {
		set := directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}
		lead, err := w.dir.SetUp(ctx, set, "The Lead", "lead@aldermere.example")
		if err != nil {
			return err
		}
		w.lead = viewer.Viewer{Person: lead, Session: "ses_lead", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
		people, err := w.dir.AddPeople(ctx, []directory.PersonInput{
			{Name: canary, Emails: []string{address}, Rank: "ASSISTANT"},
			{Name: "Bao Nguyen", Emails: []string{"bao@aldermere.example"}, Rank: "ASSISTANT"},
		})
		if err != nil {
			return err
		}
		w.her, w.other = people[0], people[1]
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) exec(t *testing.T, query string, args ...any) {
	t.Helper()
	if err := w.db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		_, err := w.db.Exec(ctx, query, args...)
		return err
	}); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

func (w *world) leaves(t *testing.T) {
	t.Helper()
	w.exec(t, "UPDATE persons SET status = 'LEFT' WHERE id = $1", string(w.her))
}

func (w *world) viewer(p id.Person) viewer.Viewer {
	return viewer.Viewer{Person: p, Session: "ses_x", Language: "en"}
}

// A column that names a person and is not in the list would be neither given nor withheld, and
// nobody would have decided what becomes of it.
func TestEveryColumnThatNamesAPersonIsDecidedOn(t *testing.T) {
	var listed []string
	for _, p := range parts {
		if slices.Contains(listed, p.column) {
			t.Errorf("%s is listed twice", p.column)
		}
		listed = append(listed, p.column)
		if p.what.In("en") == "" || p.what.In("fr") == "" || p.why != nil && (p.why.In("en") == "" || p.why.In("fr") == "") {
			t.Errorf("%s is not said in both languages", p.column)
		}
	}
	for _, c := range store.Columns("persons") {
		if !slices.Contains(listed, c.String()) {
			t.Errorf("%s names a person and is not in the list of internal/privacy: is it given, or withheld, and why; and does it go when the person is erased?", c)
		}
	}
	for _, one := range listed {
		if !slices.ContainsFunc(store.Columns("persons"), func(c store.Column) bool { return c.String() == one }) {
			t.Errorf("%s is in the list, and no column that names a person", one)
		}
	}
}

func TestOwnDataHoldsWhatIsGivenAndNamesTheRest(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		now := w.clock.Now()
		w.exec(t, "INSERT INTO self_identifications (id, answers, saved) VALUES ($1, '[{\"own\":\"words of mine\"}]', $2)", string(w.her), now)
		w.exec(t, "INSERT INTO sessions (id, token_hash, person_id, device, started, last_seen, expires) VALUES ('ses_1', 'a-secret-hash', $1, 'Firefox on Linux', $2, $2, $2)", string(w.her), now)
		w.exec(t, "INSERT INTO messages (id, kind, person_id, to_address, search, language, subject, data, text, state, attempts, last_error, private, mailing_id, created) VALUES ('msg_1', 'x', $1, $2, '', 'en', 'Sent to me', '{}', '', 'SENT', 0, '', FALSE, '', $3)", string(w.her), address, now)
		w.exec(t, "INSERT INTO messages (id, kind, person_id, to_address, search, language, subject, data, text, state, attempts, last_error, private, mailing_id, created) VALUES ('msg_2', 'x', $1, $2, '', 'en', 'Not told yet', '{}', '', 'WAITING', 0, '', FALSE, '', $3)", string(w.her), address, now)
		w.exec(t, "INSERT INTO signed_letters (id, round_id, mentee_id, mentor_id, text, for_dossier, signed) VALUES ('let_1', 'rou_1', $1, $2, 'My words about Bao', FALSE, $3)", string(w.her), string(w.other), now)
		d, err := w.Mine(viewer.With(t.Context(), w.viewer(w.her)), w.viewer(w.her))
		if err != nil {
			t.Fatal(err)
		}
		b, err := d.JSON()
		if err != nil {
			t.Fatal(err)
		}
		mine := string(b)
		for _, want := range []string{canary, address, "words of mine", "Firefox on Linux", "Sent to me", "My words about Bao"} {
			if !strings.Contains(mine, want) {
				t.Errorf("it does not hold %q", want)
			}
		}
		for _, hidden := range []string{"a-secret-hash", "Not told yet"} {
			if strings.Contains(mine, hidden) {
				t.Errorf("it holds %q", hidden)
			}
		}
		if len(d.Given)+len(d.Withheld) != len(parts) {
			t.Errorf("%d kinds given and %d withheld, of %d", len(d.Given), len(d.Withheld), len(parts))
		}
		var read map[string]any
		if err := json.Unmarshal(b, &read); err != nil {
			t.Error(err)
		}
		// The other reads nothing of it: neither the letter about them, nor that there is one.
		others, err := w.Mine(viewer.With(t.Context(), w.viewer(w.other)), w.viewer(w.other))
		if err != nil {
			t.Fatal(err)
		}
		if b, err = others.JSON(); err != nil || strings.Contains(string(b), "My words about Bao") || strings.Contains(string(b), "let_1") {
			t.Errorf("a letter about somebody is in their data (%v)", err)
		}
		if got, err := db.Lines(t.Context(), "SELECT actor FROM audit_entries WHERE action = 'my_data.downloaded' ORDER BY actor"); err != nil || len(got) != 2 {
			t.Errorf("the log holds %v, %v", got, err)
		}
		if _, err := w.Mine(t.Context(), viewer.Viewer{}); apperr.CodeOf(err) != apperr.Unauthenticated {
			t.Errorf("a visitor: %v", err)
		}
		if _, err := w.Mine(t.Context(), viewer.Viewer{Person: w.her, Survey: "cam_1"}); apperr.CodeOf(err) != apperr.Unauthenticated {
			t.Errorf("somebody who came to answer a survey: %v", err)
		}
	})
}

// What is withheld does not tell whether it is there.
func TestWhatIsWithheldReadsTheSameWhetherItIsThereOrNot(t *testing.T) {
	read := func(change func(w *world)) string {
		w := newWorld(t, testkit.SQLite(t))
		change(w)
		d, err := w.Mine(viewer.With(t.Context(), w.viewer(w.her)), w.viewer(w.her))
		if err != nil {
			t.Fatal(err)
		}
		b, err := d.JSON()
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	nothing := read(func(*world) {})
	something := read(func(w *world) {
		w.exec(t, "INSERT INTO signed_letters (id, round_id, mentee_id, mentor_id, text, for_dossier, signed) VALUES ('let_1', 'rou_1', $1, $2, 'Unkind', FALSE, $3)", string(w.other), string(w.her), w.clock.Now())
		w.exec(t, "INSERT INTO feedback_places (id, round_id, mentee_id, mentor_id, few, accepting) VALUES ('plc_1', 'rou_1', $1, $2, FALSE, TRUE)", string(w.other), string(w.her))
		w.exec(t, "INSERT INTO look_ups (id, campaign_id, person_id, custodian_id, reason, at) VALUES ('loo_1', 'cam_1', $1, $2, 'A reason', $3)", string(w.her), string(w.other), w.clock.Now())
	})
	if nothing != something {
		t.Errorf("they differ:\n%s\n%s", nothing, something)
	}
}

func TestWhoMayErase(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		try := func(v viewer.Viewer, which id.Person, typed string) apperr.Code {
			ctx := viewer.With(t.Context(), v)
			_, err := w.Preview(ctx, v, which)
			erased := w.Erase(ctx, v, which, typed)
			if a, b := apperr.CodeOf(err), apperr.CodeOf(erased); a != b && a != "" {
				t.Errorf("the preview says %q and the act %q", a, b)
			}
			return apperr.CodeOf(erased)
		}
		if got := try(w.lead, w.her, canary); got != apperr.Conflict {
			t.Errorf("somebody who is here: %q", got)
		}
		w.leaves(t)
		for _, role := range viewer.Roles {
			if role == viewer.Administrator {
				continue
			}
			v := viewer.Viewer{Person: w.other, Session: "ses_1", Grants: []viewer.Grant{{Role: role}}}
			if got := try(v, w.her, canary); got != apperr.NotFound {
				t.Errorf("%s: %q", role, got)
			}
		}
		if got := try(w.lead, "per_00000000000000000000000000", canary); got != apperr.NotFound {
			t.Errorf("nobody: %q", got)
		}
		if got := try(w.lead, w.lead.Person, "The Lead"); got != apperr.NotFound {
			t.Errorf("oneself: %q", got)
		}
		if got := try(w.lead, w.her, "Somebody Else"); got != apperr.Invalid {
			t.Errorf("another name: %q", got)
		}
		if got := try(w.lead, w.her, " zephyrina  QUILLFEATHER "); got != "" {
			t.Errorf("the name as people type it: %q", got)
		}
		if got := try(w.lead, w.her, "Erased person"); got != apperr.Conflict {
			t.Errorf("twice: %q", got)
		}
	})
}

// A name in every place a name can be; then it is where evidence is, and nowhere else.
func TestAnErasedNameIsFoundOnlyInEvidence(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		now, her, other := w.clock.Now(), string(w.her), string(w.other)
		mail := func(which, to, state, text string) {
			w.exec(t, "INSERT INTO messages (id, kind, person_id, to_address, search, language, subject, data, text, state, attempts, last_error, private, mailing_id, created) VALUES ($1, 'x', $2, $3, $4, 'en', $5, $6, $7, $8, 0, '', FALSE, '', $9)", which, to, address, text, text, text, text, state, now)
		}
		mail("msg_1", her, "SENT", "Dear "+canary)
		mail("msg_2", other, "SENT", "Your mentor "+strings.ToUpper(canary)+" writes from "+address)
		mail("msg_3", her, "WAITING", "Dear "+canary)
		w.exec(t, "INSERT INTO outbox_jobs (id, kind, key, payload, state, attempts, run_at, last_error, mailing_id, created) VALUES ('job_1', 'mail', 'mail:msg_3', $1, 'WAITING', 0, $2, '', '', $2)", `{"to":"`+address+`"}`, now)
		w.exec(t, "INSERT INTO self_identifications (id, answers, saved) VALUES ($1, $2, $3)", her, `["`+canary+`"]`, now)
		w.exec(t, "INSERT INTO sessions (id, token_hash, person_id, device, started, last_seen, expires) VALUES ('ses_1', 'x', $1, 'Firefox', $2, $2, $2)", her, now)
		w.exec(t, "INSERT INTO identities (id, issuer, subject, person_id, address, linked) VALUES ('idn_1', 'https://idp.example', 's', $1, $2, $3)", her, address, now)
		w.exec(t, "INSERT INTO drafts (id, campaign_id, person_id, answers, answered, revision, saved) VALUES ('dra_1', 'cam_1', $1, $2, 1, 1, $3)", her, `{"q":"`+canary+`"}`, now)
		w.exec(t, "INSERT INTO reflections (id, person_id, kind, about, reaction, content, learned, change, minutes, reflected_on, follow_up_on, outcome, state, revision) VALUES ('rfl_1', $1, 'x', 'y', '', '', $2, '', 0, NULL, NULL, '', 'DRAFT', 1)", her, canary)
		w.exec(t, "INSERT INTO roster_imports (id, made, file, read_as, held, new_count, changed_count, unchanged_count, held_count, changes, upload_id) VALUES ('imp_1', $1, 'roster.csv', '{}', $2, 1, 0, 0, 0, $2, 'blo_1')", now, `["`+canary+`"]`)
		w.exec(t, "INSERT INTO blobs (id, sha256, size, name, owner_id, created, claimed) VALUES ('blo_1', 'x', 1, 'roster.csv', $1, $2, TRUE)", other, now)
		w.exec(t, "INSERT INTO blob_chunks (id, blob_id, place, bytes) VALUES ('blo_1.0', 'blo_1', 0, $1)", []byte(canary))
		// Evidence.
		w.exec(t, "INSERT INTO signed_letters (id, round_id, mentee_id, mentor_id, text, for_dossier, signed) VALUES ('let_1', 'rou_1', $1, $2, $3, FALSE, $4)", her, other, "Signed: "+canary, now)
		w.exec(t, "INSERT INTO releases (id, source, cut, audience, population, figures, published) VALUES ('rel_1', 'cam_1', 'ALL', '[]', '[]', $1, $2)", `{"said":"`+canary+`"}`, now)
		w.leaves(t)
		ctx := viewer.With(t.Context(), w.lead)
		p, err := w.Preview(ctx, w.lead, w.her)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Goes) < 6 || len(p.Stays) != 2 {
			t.Errorf("the preview says %v goes and %v stays", p.Goes, p.Stays)
		}
		if err := w.Erase(ctx, w.lead, w.her, canary); err != nil {
			t.Fatal(err)
		}
		found, err := db.Mentions(t.Context(), canary, address, "quillfeather")
		if err != nil {
			t.Fatal(err)
		}
		for c := range found {
			if !slices.ContainsFunc(staying, func(e evidence) bool { return e.column == c.String() }) {
				t.Errorf("the name stands in %s", c)
			}
		}
		if len(found) != 2 {
			t.Errorf("evidence was lost, or found elsewhere: %v", found)
		}
		if left, err := db.Lines(t.Context(), "SELECT id FROM blob_chunks"); err != nil || len(left) > 0 {
			t.Errorf("the spreadsheet is still there: %v, %v", left, err)
		}
		if left, err := db.Lines(t.Context(), "SELECT key FROM outbox_jobs"); err != nil || len(left) > 0 {
			t.Errorf("a mail to them still waits: %v, %v", left, err)
		}
		// Nobody signs in by the address, no search finds the name, and the identifier stays.
		if _, known, err := w.dir.ByEmail(viewer.System(t.Context(), "test"), address); known || err != nil {
			t.Errorf("the address is somebody's (%v)", err)
		}
		people, err := w.dir.ByID(ctx, w.her)
		if got := people[w.her]; err != nil || !got.Erased || got.Status != directory.Left || strings.Contains(got.Name, "Zephyrina") {
			t.Errorf("%+v, %v", got, err)
		}
		if got, err := db.Lines(t.Context(), "SELECT object FROM audit_entries WHERE action = 'person.erased'"); err != nil || fmt.Sprint(got) != "["+her+"]" {
			t.Errorf("the log holds %v, %v", got, err)
		}
		// Doctor finds nothing wrong with it.
		for _, check := range w.dir.Invariants() {
			if broken, err := check.Find(viewer.System(t.Context(), "doctor")); err != nil || len(broken) > 0 {
				t.Errorf("%s: %v, %v", check.Name, broken, err)
			}
		}
	})
}
