package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"laurel/internal/audit"
	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/blob"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mail"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/outbox"
	"laurel/internal/release"
	"laurel/internal/roster"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// world is a small department behind the door: two divisions, two sites, somebody for
// each role, and a campaign in each state.
type world struct {
	t         testing.TB
	db        *store.DB
	clock     *clock.Manual
	log       *bytes.Buffer
	mentoring *mentorship.Service
	r         *Resolver
	blobs     *blob.Blobs
	handler   http.Handler
	jar       *auth.Jar

	viewers map[string]viewer.Viewer
	// names of things, as tests speak of them: "campaign.open", "person.neph" …
	ids map[string]string
}

const questionnaire = `{"title":{"default":"Mentorship","fr":"Mentorat"},"pages":[{"name":"p","elements":[
{"type":"rating","name":"worth","title":{"default":"Worth your time?","fr":"En vaut la peine ?"},"rateMin":1,"rateMax":5},
{"type":"comment","name":"more","title":{"default":"Anything else?","fr":"Autre chose ?"},"maxLength":200}]}]}`

func newServices(t testing.TB, db *store.DB, demo bool) *world {
	t.Helper()
	w := &world{t: t, db: db, clock: testkit.Clock(), log: &bytes.Buffer{}, jar: &auth.Jar{}, viewers: map[string]viewer.Viewer{}, ids: map[string]string{}}
	ids, logger := testkit.IDs(7), slog.New(slog.NewTextHandler(w.log, nil))
	keys, err := auth.OpenKeys(t.TempDir())
	w.must(err)
	log := audit.New(db, ids, w.clock)
	once := idempotency.New(db, ids, w.clock)
	w.blobs = blob.New(db, ids, w.clock)
	q := outbox.New(db, ids, w.clock, logger)
	d := directory.New(db, ids, w.clock, log)
	releases := release.New(db, ids, w.clock, log)
	s := survey.New(db, ids, w.clock, log, once, q, d, releases)
	s.Keys, err = boxkey.Open(t.TempDir())
	w.must(err)
	m := mentorship.New(db, ids, w.clock, log, q, d)
	m.AnnualReview = func(context.Context) (mentorship.Questionnaire, error) {
		return mentorship.Questionnaire{Definition: []byte("{}")}, nil
	}
	f := feedback.New(db, ids, w.clock, log, once, q, d, m, s, releases)
	f.Keys = s.Keys
	f.Draw = func(feedback.Record) ([]byte, error) { return []byte("%PDF"), nil }
	w.mentoring = m
	a := auth.New(auth.Options{
		DB: db, Keys: keys, IDs: ids, Clock: w.clock, BaseURL: "https://laurel.example", Demo: demo,
		PersonByEmail: func(ctx context.Context, email string) (auth.Who, bool, error) {
			p, ok, err := d.ByEmail(ctx, email)
			return auth.Who{Person: p.ID, Name: p.Name, Email: p.Email, Language: p.Language}, ok, err
		},
		IsSetUp: d.IsSetUp, Today: d.Today, Grants: d.Grants, Record: log.Record,
		Send: func(ctx context.Context, kind string, to auth.Who, campaign id.Campaign, token id.Token, data map[string]string) error {
			data["department"], data["contact"] = "Medicine", ""
			_, err := q.AddMessage(ctx, outbox.Message{Kind: kind, Person: to.Person, To: to.Email, Name: to.Name, Language: to.Language, Token: token, Data: data})
			return err
		},
	})
	s.Invite, s.Uninvite, q.Render, q.Secrets = a.Invite, a.ExpireInvitations, mail.Render, a.Secrets
	// Mails with a path in them get their addresses in cmd.
	q.Render = func(kind, language string, data map[string]string) (subject, text, html string, err error) {
		if path, ok := data["path"]; ok {
			data = maps.Clone(data)
			delete(data, "path")
			data["link"] = "https://laurel.example" + path
		}
		return mail.Render(kind, language, data)
	}
	f.Invite = func(ctx context.Context, round id.Round, people []id.Person, until time.Time) (map[id.Person]id.Token, error) {
		return a.Invite(ctx, id.Campaign(round), people, until)
	}
	d.Changed = m.PlanRecheck
	m.Attest, m.OpenAttestation, m.TakeAttestation = a.Attest, a.Attestation, a.TakeAttestation
	m.Mail = func(ctx context.Context, kind string, to mentorship.Recipient, path string, token id.Token, data map[string]string) error {
		filled := map[string]string{"department": "Medicine", "contact": ""}
		maps.Copy(filled, data)
		if token == "" {
			filled["link"] = "https://laurel.example" + path
		}
		_, err := q.AddMessage(ctx, outbox.Message{Kind: kind, Person: to.Person, To: to.Email, Name: to.Name, Language: to.Language, Token: token, Data: filled})
		return err
	}
	awards := award.New(db, ids, w.clock, log, q, w.blobs, d, m)
	awards.LetterLink, awards.LetterOf = a.LetterLink, a.LetterOf
	awards.Mail = func(ctx context.Context, kind string, to award.Addressee, path string, token id.Token, data map[string]string) error {
		return m.Mail(ctx, kind, mentorship.Recipient(to), path, token, data)
	}
	m.Changed = awards.PlanRefresh
	credentials := credential.New(db, ids, w.clock, log, once, q, d)
	fakeCertificates(credentials)
	dossiers := dossier.New(db, ids, w.clock, log, once, q, w.blobs, d, m, f, credentials)
	fakeDossiers(dossiers, credentials)
	dossiers.OpenLink = a.EvidenceOf
	w.r = &Resolver{
		Directory: d, Mentoring: m, Roster: roster.New(db, ids, w.clock, log, w.blobs, d, m), Survey: s, Feedback: f, Awards: awards, Credentials: credentials, Dossiers: dossiers, Releases: releases,
		Metrics: metrics.New(db, ids, w.clock, log, once, metrics.Sources{Directory: d, Mentorship: m, Survey: s, Feedback: f, Awards: awards, Credential: credentials, Dossiers: dossiers, Release: releases}),
		Auth:    a, Outbox: q, Blobs: w.blobs, Demo: demo,
		SetUp: func(ctx context.Context, link string, in directory.Settings, name, email, device string) (secret string, err error) {
			in.Languages, in.MinimumGroup, in.Vocabulary = i18n.Languages, directory.MinimumFloor, directory.TorontoVocabulary()
			err = db.Write(viewer.System(ctx, "set-up"), func(ctx context.Context) error {
				if err := a.TakeSetUp(ctx, link); err != nil {
					return err
				}
				person, err := d.SetUp(ctx, in, name, email)
				if err == nil {
					secret, err = a.NewSession(ctx, person, "", device)
				}
				return err
			})
			return secret, err
		},
	}
	w.serve(func(*Options) {})
	return w
}

// serve makes the door anew with other options.
func (w *world) serve(change func(*Options)) {
	o := Options{Resolver: w.r, Logger: slog.New(slog.NewTextHandler(w.log, nil)), Reference: func(context.Context) string { return "ref-1" }}
	change(&o)
	w.handler = NewHandler(o)
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func newWorld(t testing.TB, db *store.DB) *world {
	t.Helper()
	w := newServices(t, db, false)
	system := viewer.System(context.Background(), "test")
	zone, err := time.LoadLocation("America/Toronto")
	w.must(err)
	w.must(db.Write(system, func(ctx context.Context) error {
		if err := w.r.Directory.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Medicine", "Médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages,
			MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		if err := w.r.Directory.InstallExpectations(ctx, directory.DefaultExpectations()); err != nil {
			return err
		}
		return w.people(ctx)
	}))
	w.signIn("member", "director", "chief", "vice-chair", "lead", "administrator", "moderator")
	w.mentorships()
	w.surveys()
	return w
}

// mentorships makes a formal one that waits for its approvals, an informal one that has
// begun, and a plan that waits for a decision.
func (w *world) mentorships() {
	w.t.Helper()
	as := func(name string) (context.Context, viewer.Viewer) {
		return viewer.With(context.Background(), w.viewers[name]), w.viewers[name]
	}
	mail := w.r.Mentoring.Mail
	defer func() { w.r.Mentoring.Mail = mail }()
	w.r.Mentoring.Mail = func(context.Context, string, mentorship.Recipient, string, id.Token, map[string]string) error {
		return nil
	}
	ctx, member := as("member")
	proposed, err := w.r.Mentoring.Propose(ctx, member, mentorship.ProposeInput{Mentor: id.Person(w.ids["person.moderator"]), Kind: mentorship.Formal, Needs: mentorship.Needs{Words: "Canary needs"}})
	w.must(err)
	day := clock.Date{Year: 2026, Month: 1, Day: 1}
	plan, err := w.r.Mentoring.SavePlan(ctx, member, mentorship.PlanInput{StartsOn: day, Goals: "Canary goals", Milestones: []mentorship.Milestone{{What: "Grant", By: day}}}, true)
	w.must(err)
	ctx, administrator := as("administrator")
	active, err := w.r.Mentoring.Propose(ctx, administrator, mentorship.ProposeInput{Mentor: id.Person(w.ids["person.moderator"]), Kind: mentorship.Informal})
	w.must(err)
	ctx, moderator := as("moderator")
	_, err = w.r.Mentoring.Confirm(ctx, moderator, active.ID)
	w.must(err)
	w.ids["mentorship.proposed"], w.ids["mentorship.active"], w.ids["plan"] = string(proposed.ID), string(active.ID), string(plan.ID)
}

// people writes some of each division and one for each role.
func (w *world) people(ctx context.Context) error {
	divisions, err := w.r.Directory.AddDivisions(ctx, []directory.Division{
		{Code: "CARD", Name: i18n.Both("Cardiology", "Cardiologie")}, {Code: "NEPH", Name: i18n.Both("Nephrology", "Néphrologie")},
	})
	if err != nil {
		return err
	}
	sites, err := w.r.Directory.AddSites(ctx, []directory.Site{{Code: "A", Name: i18n.Both("North", "Nord")}, {Code: "B", Name: i18n.Both("South", "Sud")}})
	if err != nil {
		return err
	}
	w.ids["division.card"], w.ids["division.neph"] = string(divisions[0].ID), string(divisions[1].ID)
	w.ids["site.north"] = string(sites[0].ID)
	var in []directory.PersonInput
	add := func(name string, at int, rank string) {
		in = append(in, directory.PersonInput{
			Name: name, Emails: []string{strings.ToLower(strings.ReplaceAll(name, " ", ".")) + "@uni.example"}, Division: divisions[at].ID, Site: sites[at].ID,
			Rank: rank, Position: "CT", Appointed: clock.Date{Year: 2020, Month: 7, Day: 1}, NextReview: clock.Date{Year: 2027, Month: 1, Day: 1},
		})
	}
	names := []string{"member", "director", "chief", "vice-chair", "lead", "administrator", "moderator"}
	for _, name := range names {
		add("Person "+name, 0, "ASSISTANT")
	}
	for i := range 6 {
		add(fmt.Sprintf("Neph %d", i), 1, "ASSISTANT")
	}
	made, err := w.r.Directory.AddPeople(ctx, in)
	if err != nil {
		return err
	}
	for i, name := range names {
		w.ids["person."+name] = string(made[i])
	}
	w.ids["person.neph"] = string(made[len(names)])
	for i := range 6 {
		w.ids[fmt.Sprintf("person.neph%d", i)] = string(made[len(names)+i])
	}
	today := clock.Date{Year: 2026, Month: 1, Day: 1}
	for _, g := range []directory.GrantInput{
		{Person: made[1], Role: viewer.DivisionDirector, Division: divisions[0].ID},
		{Person: made[2], Role: viewer.PhysicianInChief, Site: sites[0].ID},
		{Person: made[3], Role: viewer.ViceChair},
		{Person: made[4], Role: viewer.ProgramLead},
		{Person: made[5], Role: viewer.Administrator},
		{Person: made[6], Role: viewer.CommentModerator},
		// Their people are asked, so they may not moderate.
		{Person: made[1], Role: viewer.CommentModerator},
	} {
		g.From = today
		if err := w.r.Directory.InstallGrant(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

// signIn gives the named people full sessions.
func (w *world) signIn(names ...string) {
	w.t.Helper()
	system := viewer.System(context.Background(), "test")
	for _, name := range names {
		secret, err := w.r.Auth.NewSession(system, id.Person(w.ids["person."+name]), "", "Firefox on Linux")
		w.must(err)
		v, ok, err := w.r.Auth.Viewer(system, secret)
		w.must(err)
		if !ok {
			w.t.Fatalf("%s has no session", name)
		}
		w.viewers[name] = v
	}
	w.viewers["visitor"] = viewer.Viewer{Language: "en"}
}

// surveys makes an instrument and a campaign in each state.
func (w *world) surveys() {
	w.t.Helper()
	lead := w.viewers["lead"]
	ctx := viewer.With(context.Background(), lead)
	made, _, err := w.r.Survey.Import(ctx, lead, survey.ImportInput{File: []byte(questionnaire), Format: survey.SurveyJS, Title: i18n.Both("Mentorship", "Mentorat"), Source: "ours"})
	w.must(err)
	made, err = w.r.Survey.Publish(ctx, lead, made.ID)
	w.must(err)
	w.ids["instrument"], w.ids["version"] = string(made.ID), string(made.Versions[0].ID)
	for _, state := range []string{"draft", "open", "released"} {
		c := w.campaign(state)
		w.ids["campaign."+state] = string(c)
		if state == "draft" {
			continue
		}
		_, err := w.r.Survey.Open(ctx, lead, c, "open-"+state)
		w.must(err)
	}
	for name, person := range w.ids {
		// "neph" is another name of "neph0", who answers once: which answer stands must not
		// hang on the order of a map.
		if strings.HasPrefix(name, "person.") && name != "person.neph" {
			v := viewer.Viewer{Person: id.Person(person), Language: "en"}
			_, err := w.r.Survey.Submit(viewer.With(context.Background(), v), v, id.Campaign(w.ids["campaign.released"]), map[string]any{"worth": float64(2 + name[len(name)-1]%3), "more": "Canary of " + name})
			w.must(err)
		}
	}
	_, err = w.r.Survey.Close(ctx, lead, id.Campaign(w.ids["campaign.released"]), "enough", "close")
	w.must(err)
	_, err = w.r.Outbox.Drain(context.Background())
	w.must(err)
	releases, err := w.r.Releases.ForSource(ctx, lead, w.ids["campaign.released"])
	w.must(err)
	for _, r := range releases[w.ids["campaign.released"]] {
		name := strings.ToLower(string(r.Dimension))
		switch string(r.Division) {
		case w.ids["division.card"]:
			name = "card"
		case w.ids["division.neph"]:
			name = "neph"
		}
		w.ids["release."+name] = string(r.ID)
	}
	comments, err := w.r.Survey.Moderation(viewer.With(ctx, w.viewers["moderator"]), w.viewers["moderator"], id.Campaign(w.ids["campaign.released"]))
	w.must(err)
	w.ids["comment"] = string(comments.Comments[0].ID)
	w.viewers["invited"] = viewer.Viewer{Person: id.Person(w.ids["person.neph"]), Session: "ses_invited", Language: "en", Survey: id.Campaign(w.ids["campaign.open"])}
}

// wordsOf is a notice of collection that says the same in each part.
func wordsOf(t i18n.Text) survey.NoticeParts {
	return survey.NoticeParts{Authority: t, Purpose: t, Contact: t}
}

// noticeOf is a notice of collection as it is sent.
func noticeOf(words string) map[string]any {
	t := map[string]any{"en": words, "fr": words}
	return map[string]any{"authority": t, "purpose": t, "contact": t}
}

func (w *world) campaign(title string) id.Campaign { return w.campaignUntil(title, 11) }

// campaignUntil is a draft that closes on a day of December: lists begin with the last.
func (w *world) campaignUntil(title string, day int) id.Campaign {
	w.t.Helper()
	lead := w.viewers["lead"]
	c, err := w.r.Survey.Create(viewer.With(context.Background(), lead), lead, survey.CampaignInput{
		Title: i18n.Both(title, title), Series: "Yearly", Wave: 1, Version: id.Version(w.ids["version"]), Mode: survey.Confidential,
		Notice: wordsOf(i18n.Both("Notice", "Avis")), ClosesOn: clock.Date{Year: 2026, Month: 12, Day: day},
	})
	w.must(err)
	return c.ID
}

// answer is a response of the door.
type answer struct {
	status int
	body   string
	Data   map[string]json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

// code of the first error.
func (a answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	code, _ := a.Errors[0].Extensions["code"].(string)
	return code
}

// ask sends an operation as somebody.
func (w *world) ask(v viewer.Viewer, query string, variables map[string]any) answer {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	w.must(err)
	return w.send(v, string(body))
}

func (w *world) send(v viewer.Viewer, body string) answer {
	w.t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w.jar = &auth.Jar{}
	ctx := auth.WithClient(auth.WithJar(r.Context(), w.jar), auth.Client{IP: "192.0.2.1", Device: "Firefox on Linux"})
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r.WithContext(viewer.With(ctx, v)))
	b, err := io.ReadAll(rec.Body)
	w.must(err)
	a := answer{status: rec.Code, body: string(b)}
	if err := json.Unmarshal(b, &a); err != nil {
		w.t.Fatalf("%s: %s", err, b)
	}
	return a
}
