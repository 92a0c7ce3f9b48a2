package demo

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/audit"
	"laurel/internal/award"
	"laurel/internal/blob"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/release"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// whole is a database that holds the department of a seed.
type whole struct {
	House
	dep      Department
	people   []id.Person
	releases *release.Service
}

func TestADepartmentInItsDatabase(t *testing.T) {
	w := filled(t, 1)
	t.Run("the same seed gives the same database", w.isTheSameForTheSameSeed)
	t.Run("the department is filled", w.isFilled)
	t.Run("every address is invented", w.addressesAreInvented)
	t.Run("an award is announced, one in review, and one takes nominations", w.hasAwardsOfEveryStage)
	t.Run("there is a certificate of every state", w.hasCertificatesOfEveryState)
	t.Run("its backup is the same department on either engine", w.isTheSameOnEitherEngine)
	t.Run("there is a frozen dossier of each kind", w.hasADossierOfEachKind)
}

// A department with rows in nearly every table goes from SQLite to PostgreSQL and back, and every
// dump on the way is the same to the byte.
func (w whole) isTheSameOnEitherEngine(t *testing.T) {
	ctx := context.Background()
	dump := func(db *store.DB) ([]byte, store.Contents) {
		var out bytes.Buffer
		sum, err := db.Dump(ctx, &out, func(int) {})
		if err != nil {
			t.Fatal(err)
		}
		_, rows, _ := bytes.Cut(out.Bytes(), []byte("\n")) // the first line names the migrations
		return slices.Clone(rows), sum
	}
	first, made := dump(w.DB)
	if made.Rows < 10_000 {
		t.Errorf("%+v", made)
	}
	from := w.DB
	for _, url := range []string{testkit.EmptyPostgresURL(t), "sqlite:" + filepath.Join(t.TempDir(), "restored.db")} {
		var file bytes.Buffer
		if _, err := from.Dump(ctx, &file, func(int) {}); err != nil {
			t.Fatal(err)
		}
		to := testkit.Open(t, url)
		sum, err := to.Load(ctx, &file, func(int) {})
		if err != nil || sum != made {
			t.Fatalf("%+v instead of %+v, %v", sum, made, err)
		}
		again, _ := dump(to)
		if !bytes.Equal(again, first) {
			t.Errorf("%s holds something else", to.Dialect())
		}
		if missing, err := to.MissingTriggers(ctx); err != nil || len(missing) > 0 {
			t.Errorf("missing triggers %v, %v", missing, err)
		}
		for _, c := range to.Invariants() {
			if found, err := c.Find(ctx); err != nil || len(found) > 0 {
				t.Errorf("%s: %s: %v, %v", to.Dialect(), c.Name, found, err)
			}
		}
		from = to
	}
}

func filled(t *testing.T, seed uint64) whole {
	t.Helper()
	db, then := testkit.SQLite(t), testkit.Clock()
	ids := id.Seeded(rand.NewPCG(seed, 0))
	log := audit.New(db, ids, then)
	q := outbox.New(db, ids, then, slog.New(slog.DiscardHandler))
	q.KeepLinks = true
	q.Render = func(kind, _ string, data map[string]string) (string, string, string, error) {
		return kind, data["survey"], "", nil
	}
	d := directory.New(db, ids, then, log)
	r := release.New(db, ids, then, log)
	s := survey.New(db, ids, then, log, idempotency.New(db, ids, then), q, d, r)
	keys, err := boxkey.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s.Keys = keys
	m := mentorship.New(db, ids, then, log, q, d)
	fb := feedback.New(db, ids, then, log, idempotency.New(db, ids, then), q, d, m, s, r)
	fb.Keys = keys
	fb.Draw = func(r feedback.Record) ([]byte, error) { return []byte(r.Learned), nil }
	fb.Invite = func(_ context.Context, _ id.Round, people []id.Person, _ time.Time) (map[id.Person]id.Token, error) {
		return map[id.Person]id.Token{}, nil
	}
	aw := award.New(db, ids, then, log, q, blob.New(db, ids, then), d, m)
	aw.LetterLink = func(_ context.Context, which id.Support, _ time.Time) (id.Token, error) { return id.Token(which), nil }
	cr := credential.New(db, ids, then, log, idempotency.New(db, ids, then), q, d)
	bare(cr)
	ds := dossier.New(db, ids, then, log, idempotency.New(db, ids, then), q, blob.New(db, ids, then), d, m, fb, cr)
	bareDossiers(ds, cr)
	h := House{
		DB: db, Clock: then, Directory: d, Mentorship: m, Survey: s, Feedback: fb, Awards: aw, Credential: cr, Dossiers: ds, Outbox: q,
		Metrics: metrics.New(db, ids, then, log, idempotency.New(db, ids, then), metrics.Sources{Directory: d, Mentorship: m, Survey: s, Feedback: fb, Awards: aw, Credential: cr, Dossiers: ds, Release: r}),
	}
	dep := Generate(seed, clock.DateOf(testkit.Start, testkit.Start.Location()))
	people, err := h.Fill(context.Background(), dep)
	if err != nil {
		t.Fatal(err)
	}
	return whole{h, dep, people, r}
}

func (w whole) isFilled(t *testing.T) {
	db, h, dep, people, releases := w.DB, w.House, w.dep, w.people, w.releases
	lead := viewer.Viewer{Person: people[dep.Cast.Lead], Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	ctx := viewer.With(context.Background(), lead)
	campaigns, err := h.Survey.Campaigns(ctx, lead, survey.CampaignFilter{Args: page.Args{First: 10}})
	if err != nil || campaigns.Total != 5 {
		t.Fatalf("%d campaigns, %v", campaigns.Total, err)
	}
	states := map[survey.State]int{}
	hidden := 0
	for _, c := range campaigns.Nodes {
		states[c.State]++
		if rate := float64(*c.Responses) / float64(c.Eligible); c.State == survey.Released && (rate < 0.45 || rate > 0.65) {
			t.Errorf("wave %d: %.0f %% answered", c.Wave, 100*rate)
		}
		got, err := releases.ForSource(ctx, lead, string(c.ID))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range got[string(c.ID)] {
			if r.Respondents == nil {
				hidden++
			}
		}
	}
	if states[survey.Open] != 1 || states[survey.Released] != 4 {
		t.Errorf("%v", states)
	}
	if hidden == 0 {
		t.Error("no division is withheld, so nobody sees what that looks like")
	}
	lines, err := h.Directory.Lines(viewer.System(ctx, "test"))
	if err != nil {
		t.Fatal(err)
	}
	formal, err := h.Mentorship.FormalMentors(viewer.System(ctx, "test"))
	if err != nil || len(formal) < 300 {
		t.Fatalf("%d formal mentors, %v", len(formal), err)
	}
	everybody, err := h.Directory.Everybody(viewer.System(ctx, "test"))
	if err != nil || len(everybody) != 920 {
		t.Fatalf("%d people, %v", len(everybody), err)
	}
	for _, p := range everybody {
		if m, ok := formal[p.ID]; ok && lines.ReportsTo(p, m.Mentor) {
			t.Errorf("%s reports to the formal mentor", p.Name)
		}
	}
	t.Run("feedback", func(t *testing.T) { checkFeedback(t, h, dep, people, releases) })
	var sent int
	if _, err := db.Row(viewer.System(ctx, "test"), "SELECT count(*) FROM outbox_jobs WHERE state = 'FAILED'", nil, &sent); err != nil || sent != 0 {
		t.Errorf("%d jobs failed, %v", sent, err)
	}
}

func (w whole) isTheSameForTheSameSeed(t *testing.T) {
	dump := func(db *store.DB) string {
		h := sha256.New()
		for _, table := range []string{
			"persons", "addresses", "mentorships", "role_grants", "responses", "drafts", "participations", "releases", "audit_entries", "campaigns", "messages", "feedback_rounds", "feedback_places",
			"opened_ballots", "mentor_reports", "remarks", "signed_letters", "reflections", "moc_records",
		} {
			rows, err := db.Query(viewer.System(context.Background(), "test"), "SELECT * FROM "+table+" ORDER BY id")
			if err != nil {
				t.Fatal(err)
			}
			columns, err := rows.Columns()
			if err != nil {
				t.Fatal(err)
			}
			for rows.Next() {
				row, into := make([]any, len(columns)), make([]any, len(columns))
				for i := range row {
					into[i] = &row[i]
				}
				if err := rows.Scan(into...); err != nil {
					t.Fatal(err)
				}
				fmt.Fprintln(h, table, row)
			}
			if err := rows.Close(); err != nil {
				t.Fatal(err)
			}
		}
		return fmt.Sprintf("%x", h.Sum(nil))
	}
	first := dump(w.DB)
	if first != dump(filled(t, 1).DB) {
		t.Error("two databases of one seed differ")
	}
	if first == dump(filled(t, 2).DB) {
		t.Error("another seed gives the same database")
	}
}

func (w whole) addressesAreInvented(t *testing.T) {
	rows, err := w.DB.Query(viewer.System(context.Background(), "test"), "SELECT email FROM addresses")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var email string
		if err := rows.Scan(&email); err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(email, ".example") {
			t.Error(email)
		}
	}
}

func (w whole) hasAwardsOfEveryStage(t *testing.T) {
	h, dep, people := w.House, w.dep, w.people
	chair := viewer.Viewer{Person: people[dep.Cast.AwardChair], Session: "ses_x", Language: "fr"}
	ctx := viewer.With(context.Background(), chair)
	list, err := h.Awards.Awards(ctx, chair, award.Filter{Args: page.Args{First: 10}})
	if err != nil || list.Total != 2 {
		t.Fatalf("%d awards, %v", list.Total, err)
	}
	h.Clock.Set(morning(dep.Start, testkit.Start.Location()).Add(6 * time.Hour))
	states := map[award.Stage]award.Cycle{}
	for _, a := range list.Nodes {
		for _, c := range a.Cycles {
			states[c.Stage(h.Clock.Now())] = c
		}
	}
	for _, stage := range []award.Stage{award.Announced, award.Reviewing, award.Calling} {
		if _, ok := states[stage]; !ok {
			t.Errorf("no year has come to %s", stage)
		}
	}
	decision, err := h.Awards.Decision(ctx, chair, states[award.Announced].ID)
	if err != nil || len(decision.Winners) != 1 {
		t.Errorf("%+v %v", decision.Winners, err)
	}
	// Conflicts of every kind, over what chair and deputy see between them.
	kinds := map[award.ConflictKind]bool{}
	barred := 0
	for _, who := range []id.Person{chair.Person, people[dep.Cast.Director], people[dep.Cast.Lead]} {
		v := viewer.Viewer{Person: who, Session: "ses_x", Language: "en"}
		nominations, err := h.Awards.ForCommittee(viewer.With(ctx, v), v, states[award.Reviewing].ID, award.NominationFilter{Args: page.Args{First: 50}})
		if err != nil {
			t.Fatal(err)
		}
		if who == chair.Person && nominations.Total != 9 {
			t.Errorf("%d nominations", nominations.Total)
		}
		for _, n := range nominations.Nodes {
			if n.Barred {
				barred++
			}
			for _, c := range n.Conflict {
				kinds[c.Kind] = true
			}
		}
	}
	for _, kind := range []award.ConflictKind{award.IsNominator, award.IsWriter, award.Reporting, award.SameDivision, award.ByMember, award.ByNominee, award.ByChair} {
		if !kinds[kind] {
			t.Errorf("no conflict of the kind %s: %v", kind, kinds)
		}
	}
	if !kinds[award.IsMentor] && !kinds[award.IsMentee] {
		t.Errorf("no conflict by mentoring: %v", kinds)
	}
	if barred == 0 {
		t.Error("nobody has a conflict")
	}
}
