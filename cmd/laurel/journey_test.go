package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/id"
	"laurel/internal/mail/mailtest"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

// installation is an empty one, served, with a mail server of its own.
type installation struct {
	t       *testing.T
	app     *app
	address string
	mail    *mailtest.Server
}

func newInstallationTest(t *testing.T, db *store.DB) *installation {
	t.Helper()
	mail := mailtest.Start(t)
	s := httptest.NewUnstartedServer(nil)
	address := "http://" + s.Listener.Addr().String()
	folder := filepath.Join(t.TempDir(), "keys")
	keys, err := auth.OpenKeys(folder)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	a := newApp(foundations{DB: db, IDs: id.Random, Clock: clock.System{}, Keys: keys, Boxes: boxes, Signing: credential.OpenKeys(folder, id.Random), BaseURL: address, Log: slog.New(slog.DiscardHandler)})
	if err := a.deliverTo(config.Config{SMTPURL: mail.URL(), MailFrom: "Department of Medicine <mentorship@aldermere.example>"}); err != nil {
		t.Fatal(err)
	}
	handler, err := a.door(address, doorOptions{})
	if err != nil {
		t.Fatal(err)
	}
	s.Config.Handler = handler
	s.Start()
	t.Cleanup(s.Close)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); a.work(ctx) }()
	t.Cleanup(func() { stop(); <-done })
	return &installation{t, a, address, mail}
}

// browser is a profile of its own: it keeps its cookies.
type browser struct {
	*installation
	http *http.Client
}

func (in *installation) browser() *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		in.t.Fatal(err)
	}
	return &browser{in, &http.Client{Jar: jar, Timeout: 20 * time.Second}}
}

type faults []struct {
	Code, Message string
	Path          []string
}

// ask runs an operation and reads one root field of its answer into a value.
func (b *browser) ask(document string, variables map[string]any, field string, into any) {
	b.t.Helper()
	if told := b.try(document, variables, field, into); told != "" {
		b.t.Fatalf("%s: %s", field, told)
	}
}

// try is ask that gives the errors of the answer instead of failing.
func (b *browser) try(document string, variables map[string]any, field string, into any) string {
	b.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		b.t.Fatal(err)
	}
	answer, err := b.http.Post(b.address+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	var got struct {
		Data   map[string]json.RawMessage
		Errors json.RawMessage
	}
	if err := json.NewDecoder(answer.Body).Decode(&got); err != nil {
		b.t.Fatal(err)
	}
	if len(got.Errors) > 0 {
		return string(got.Errors)
	}
	if err := json.Unmarshal(got.Data[field], into); err != nil {
		b.t.Fatalf("%s: %v: %s", field, err, got.Data[field])
	}
	return ""
}

func (b *browser) upload(name string, file []byte) string {
	b.t.Helper()
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", name)
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := part.Write(file); err != nil {
		b.t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		b.t.Fatal(err)
	}
	answer, err := b.http.Post(b.address+"/upload", w.FormDataContentType(), &form)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	var got struct{ ID string }
	if err := json.NewDecoder(answer.Body).Decode(&got); err != nil || got.ID == "" {
		b.t.Fatalf("status %d: %v", answer.StatusCode, err)
	}
	return got.ID
}

func (b *browser) get(path string) (int, string) {
	b.t.Helper()
	answer, err := b.http.Get(b.address + path)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// tokenOf is the secret in a link's fragment.
func tokenOf(t *testing.T, link string) string {
	t.Helper()
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil {
		t.Fatal(err)
	}
	q, err := url.ParseQuery(u.Fragment)
	if err != nil {
		t.Fatal(err)
	}
	return q.Get("token")
}

const rosterHeader = "Name;E-mail;Division;Site;Rank;Position description;Appointed;Promoted;Up for promotion or CFAR;Mentor\n"

// answering is how many of the faculty answer: as few as may be exported one by one.
const answering = 10

func facultyFile(bad bool) []byte {
	var b strings.Builder
	b.WriteString(rosterHeader)
	b.WriteString("Éloïse Tremblay;eloise@aldermere.example;Nephrology;Aldermere General;Associate Professor;CT;2014-07-01;2021-07-01;;\n")
	for i := range answering {
		fmt.Fprintf(&b, "Person %d;p%d@aldermere.example;Nephrology;Aldermere General;Assistant Professor;CI;2022-07-01;;2027-04-15;Éloïse Tremblay\n", i, i)
	}
	if bad {
		b.WriteString("Nobody;not an address;Nephrology;;Assistant Professor;CI;2022-07-01;;;\n")
		b.WriteString("Wizard;w@aldermere.example;Nephrology;;Archmage;CI;2022-07-01;;;\n")
		b.WriteString("Late;l@aldermere.example;Nephrology;;Lecturer;CI;31/02/2022;;;\n")
	}
	return []byte(b.String())
}

var linkInMail = regexp.MustCompile(`http://\S+#token=\S+`)

// The main job, from an empty database to a released result, as the screens do it.
func TestFromAnEmptyDatabaseToAReleasedResult(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			db := opened(t, map[string]func() string{"sqlite": func() string { return testkit.SQLiteURL(t) }, "postgres": func() string { return testkit.PostgresURL(t) }}[engine]())
			in := newInstallationTest(t, db)
			lead := in.browser()
			in.setUp(lead)
			in.importRoster(lead)
			version := in.publishEvaluation(lead)
			campaign := in.openCampaign(lead, version)
			in.answer(campaign)
			in.closeAndRead(lead, campaign)
			found, err := runChecks(in.app)
			if err != nil || found != "" {
				t.Errorf("doctor: %s %v", found, err)
			}
		})
	}
}

func (in *installation) setUp(lead *browser) {
	in.t.Helper()
	link, err := in.app.auth.SetUpLink(context.Background())
	if err != nil {
		in.t.Fatal(err)
	}
	set := map[string]any{"input": map[string]any{
		"token": tokenOf(in.t, link), "name": "Shirin Daneshvar", "email": "lead@aldermere.example",
		"departmentName": "Department of Medicine", "institution": "University of Aldermere", "zone": "America/Toronto",
	}}
	const document = `mutation($input: SetUpInput!) { setUp(input: $input) { viewer { person { name } viewerCanRunSurveys viewerCanImportPeople } userErrors { code path message } } }`
	var made struct {
		Viewer *struct {
			Person                                     struct{ Name string }
			ViewerCanRunSurveys, ViewerCanImportPeople bool
		}
		UserErrors faults
	}
	lead.ask(document, set, "setUp", &made)
	if made.Viewer == nil || !made.Viewer.ViewerCanRunSurveys || !made.Viewer.ViewerCanImportPeople {
		in.t.Fatalf("%+v", made)
	}
	made.Viewer = nil
	in.browser().ask(document, set, "setUp", &made)
	if made.Viewer != nil || len(made.UserErrors) == 0 {
		in.t.Errorf("a set-up link served twice: %+v", made)
	}
}

func (in *installation) importRoster(lead *browser) {
	in.t.Helper()
	const check = `mutation($upload: ID!) { rosterImportCheck(upload: $upload) { preview { digest newCount faults { line column code message } } userErrors { code message } } }`
	var got struct {
		Preview struct {
			Digest   string
			NewCount int
			Faults   []struct {
				Line    int
				Message string
			}
		}
		UserErrors faults
	}
	lead.ask(check, map[string]any{"upload": lead.upload("bad.csv", facultyFile(true))}, "rosterImportCheck", &got)
	if len(got.Preview.Faults) != 3 || got.Preview.Faults[0].Line != answering+3 {
		in.t.Fatalf("three rows are bad: %+v", got)
	}
	got.Preview.Faults = nil
	upload := lead.upload("good.csv", facultyFile(false))
	lead.ask(check, map[string]any{"upload": upload}, "rosterImportCheck", &got)
	if len(got.Preview.Faults) != 0 || got.Preview.NewCount != answering+1 {
		in.t.Fatalf("%+v", got)
	}
	var done struct {
		NewCount   int
		UserErrors faults
	}
	lead.ask(`mutation($upload: ID!, $digest: String!) { rosterImportApply(upload: $upload, digest: $digest) { newCount userErrors { code message } } }`,
		map[string]any{"upload": upload, "digest": got.Preview.Digest}, "rosterImportApply", &done)
	if done.NewCount != answering+1 {
		in.t.Fatalf("%+v", done)
	}
	var people struct {
		TotalCount int
		Nodes      []struct{ Name string }
	}
	lead.ask(`{ people(first: 5, search: "eloise") { totalCount nodes { name } } }`, nil, "people", &people)
	if people.TotalCount != 1 || people.Nodes[0].Name != "Éloïse Tremblay" {
		in.t.Errorf("%+v", people)
	}
}

func evaluationFile(t *testing.T) []byte {
	t.Helper()
	for _, dir := range []string{"../../..", "../../../.."} {
		if b, err := os.ReadFile(filepath.Join(dir, "shared/data/redcap/flight_tracker_mentoring.dictionary.csv")); err == nil {
			return b
		}
	}
	testkit.Unavailable(t, "the Flight Tracker dictionary (shared/data/redcap) is not beside this checkout")
	return nil
}

func (in *installation) publishEvaluation(lead *browser) string {
	in.t.Helper()
	const document = `mutation($upload: ID!, $input: InstrumentImportInput!) { instrumentImport(upload: $upload, format: REDCAP, input: $input) {
		forms instrument { id draft { questions problems { code message blocking } } } userErrors { code path message } } }`
	input := map[string]any{"title": map[string]string{"en": "Mentee evaluation", "fr": "Évaluation par la personne mentorée"}, "source": "Flight Tracker (MIT)"}
	file := evaluationFile(in.t)
	var got struct {
		Forms      []string
		Instrument *struct {
			ID    string
			Draft struct {
				Questions int
				Problems  []struct {
					Code, Message string
					Blocking      bool
				}
			}
		}
		UserErrors faults
	}
	const look = `mutation($upload: ID!) { instrumentImportCheck(upload: $upload, format: REDCAP) { report { questions forms problems { line column message blocking } } userErrors { code path message } } }`
	var whole struct {
		Report *struct {
			Questions int
			Forms     []string
			Problems  []struct {
				Line     int
				Column   string
				Message  string
				Blocking bool
			}
		}
		UserErrors faults
	}
	lead.ask(look, map[string]any{"upload": lead.upload("dictionary.csv", file)}, "instrumentImportCheck", &whole)
	if whole.Report == nil || whole.Report.Questions < 100 || len(whole.Report.Forms) != 2 {
		in.t.Fatalf("%+v", whole)
	}
	for _, p := range whole.Report.Problems {
		if p.Blocking || p.Line < 2 || p.Column == "" || p.Message == "" {
			in.t.Errorf("%+v", p)
		}
	}
	for _, f := range whole.Report.Forms {
		if strings.Contains(f, "evaluation") {
			input["form"] = f
		}
	}
	lead.ask(document, map[string]any{"upload": lead.upload("dictionary.csv", file), "input": input}, "instrumentImport", &got)
	if got.Instrument == nil || got.Instrument.Draft.Questions == 0 {
		in.t.Fatalf("%+v", got)
	}
	// Its texts go out to be translated, to nobody else, and come back.
	status, texts := lead.get("/d/translation/" + got.Instrument.ID + "/es")
	if status != http.StatusOK || !strings.HasPrefix(texts, "\ufeff\"key\",\"en\",\"fr\",\"es\"\r\n") {
		in.t.Errorf("status %d: %.80s", status, texts)
	}
	for _, path := range []string{got.Instrument.ID, "ins_00000000000000000000000000", "x"} {
		if status, _ := in.browser().get("/d/translation/" + path); status != http.StatusNotFound {
			in.t.Errorf("a visitor's %s answers %d", path, status)
		}
	}
	var translated struct {
		Changed    int
		UserErrors faults
	}
	lead.ask(`mutation($id: ID!, $upload: ID!) { instrumentTranslationImport(instrument: $id, upload: $upload, revision: 1) { changed notes { line code } userErrors { code path message } } }`,
		map[string]any{"id": got.Instrument.ID, "upload": lead.upload("t.csv", []byte(strings.ReplaceAll(texts, ",\"\",\"\"\r\n", ",\"é\",\"\"\r\n")))}, "instrumentTranslationImport", &translated)
	if translated.Changed < got.Instrument.Draft.Questions {
		in.t.Errorf("%+v", translated)
	}
	var published struct {
		Instrument *struct{ Versions []struct{ ID string } }
		UserErrors faults
	}
	lead.ask(`mutation($id: ID!) { instrumentPublish(instrument: $id) { instrument { versions { id } } userErrors { code path message } } }`,
		map[string]any{"id": got.Instrument.ID}, "instrumentPublish", &published)
	if published.Instrument == nil || len(published.Instrument.Versions) != 1 {
		in.t.Fatalf("%+v", published)
	}
	return published.Instrument.Versions[0].ID
}

func (in *installation) openCampaign(lead *browser, version string) string {
	in.t.Helper()
	input := map[string]any{
		"title": map[string]string{"en": "Evaluation 2026", "fr": "Évaluation 2026"}, "series": "evaluation", "wave": 1, "version": version, "mode": "CONFIDENTIAL",
		"audience": map[string]any{"divisions": []string{}, "ranks": []string{"ASSISTANT", "ASSOCIATE"}, "positions": []string{}, "stages": []string{}},
		"notice": map[string]any{
			"authority": map[string]string{"en": "Authority.", "fr": "Autorité."}, "purpose": map[string]string{"en": "Purpose.", "fr": "Fins."},
			"contact": map[string]string{"en": "Contact.", "fr": "Renseignements."},
		},
		"closesOn": time.Now().AddDate(0, 0, 7).Format(time.DateOnly),
	}
	var got struct {
		Campaign *struct {
			ID       string
			Eligible int
			State    string
		}
		UserErrors faults
	}
	lead.ask(`mutation($input: CampaignInput!) { campaignCreate(input: $input) { campaign { id eligible state } userErrors { code path message } } }`, map[string]any{"input": input}, "campaignCreate", &got)
	if got.Campaign == nil || got.Campaign.Eligible != answering+1 {
		in.t.Fatalf("%+v", got)
	}
	lead.ask(`mutation($id: ID!) { campaignOpen(campaign: $id, key: "k1") { campaign { id eligible state } userErrors { code path message } } }`, map[string]any{"id": got.Campaign.ID}, "campaignOpen", &got)
	if got.Campaign.State != "OPEN" {
		in.t.Fatalf("%+v", got)
	}
	return got.Campaign.ID
}

// invitation is the mailed link of somebody.
func (in *installation) invitation(to string) string {
	in.t.Helper()
	for _, m := range in.mail.Await(in.t, answering+1) {
		if m.To == to {
			return linkInMail.FindString(m.Text)
		}
	}
	in.t.Fatalf("no mail to %s", to)
	return ""
}

const openInvitation = `mutation($token: String!) { invitationOpen(token: $token) { campaign name userErrors { code message } } }`

// answer fills half of the survey on one device, the rest on another, submits and
// corrects.
func (in *installation) answer(campaign string) {
	in.t.Helper()
	token := tokenOf(in.t, in.invitation("p0@aldermere.example"))
	phone, laptop := in.browser(), in.browser()
	for _, b := range []*browser{phone, laptop} {
		var opened struct{ Campaign, Name string }
		b.ask(openInvitation, map[string]any{"token": token}, "invitationOpen", &opened)
		if opened.Campaign != campaign || opened.Name != "Person 0" {
			in.t.Fatalf("%+v", opened)
		}
	}
	// The link opens that survey and nothing else.
	var nothing any
	if told := phone.try(`{ people(first: 1) { totalCount } }`, nil, "people", &nothing); !strings.Contains(told, "UNAUTHENTICATED") {
		in.t.Errorf("an invitation opens the list of people: %s", told)
	}
	const questionnaire = `query($c: ID!) { questionnaire(campaign: $c) { state answers revision definition } }`
	var q struct {
		State      string
		Answers    map[string]any
		Revision   int
		Definition json.RawMessage
	}
	phone.ask(questionnaire, map[string]any{"c": campaign}, "questionnaire", &q)
	answers, half := answersTo(in.t, q.Definition)
	var saved struct {
		Revision   int
		UserErrors faults
	}
	phone.ask(`mutation($c: ID!, $a: JSON!) { draftSave(campaign: $c, answers: $a, revision: 0) { revision userErrors { code path message } } }`, map[string]any{"c": campaign, "a": half}, "draftSave", &saved)
	if saved.Revision != 1 {
		in.t.Fatalf("%+v", saved)
	}
	laptop.ask(questionnaire, map[string]any{"c": campaign}, "questionnaire", &q)
	if q.State != "STARTED" || len(q.Answers) != len(half) || q.Revision != 1 {
		in.t.Errorf("what was begun on the phone is not on the laptop: %+v", q.State)
	}
	for i := range answering {
		b := laptop
		if i > 0 {
			b = in.browser()
			var opened struct{ Campaign string }
			b.ask(openInvitation, map[string]any{"token": tokenOf(in.t, in.invitation(fmt.Sprintf("p%d@aldermere.example", i)))}, "invitationOpen", &opened)
		}
		in.submit(b, campaign, answers)
	}
	in.submit(phone, campaign, half)    // corrected on the other device
	in.submit(phone, campaign, answers) // and back
}

func (in *installation) submit(b *browser, campaign string, answers map[string]any) {
	in.t.Helper()
	var got struct {
		Submitted  *time.Time
		UserErrors faults
	}
	b.ask(submitDocument, map[string]any{"campaign": campaign, "answers": answers, "key": "k"}, "responseSubmit", &got)
	if got.Submitted == nil {
		in.t.Fatalf("%+v", got)
	}
}

// answersTo picks the first choice wherever one is offered; half is a part of them.
func answersTo(t *testing.T, definition json.RawMessage) (whole, half map[string]any) {
	t.Helper()
	type element struct {
		Type, Name string
		VisibleIf  string
		Required   bool `json:"isRequired"`
		Choices    []any
		Elements   []element
	}
	var d struct{ Pages []element }
	if err := json.Unmarshal(definition, &d); err != nil {
		t.Fatal(err)
	}
	whole, half = map[string]any{}, map[string]any{}
	var walk func([]element)
	walk = func(all []element) {
		for _, e := range all {
			walk(e.Elements)
			if e.VisibleIf != "" || len(e.Choices) == 0 || e.Type != "radiogroup" && e.Type != "dropdown" {
				continue
			}
			value := e.Choices[0]
			if m, ok := value.(map[string]any); ok {
				value = m["value"]
			}
			whole[e.Name] = value
			if e.Required || len(half) == 0 {
				half[e.Name] = value
			}
		}
	}
	walk(d.Pages)
	return whole, half
}

func (in *installation) closeAndRead(lead *browser, campaign string) {
	in.t.Helper()
	var closed struct {
		Campaign   *struct{ State string }
		UserErrors faults
	}
	lead.ask(`mutation($id: ID!) { campaignClose(campaign: $id, reason: "Everybody has answered.", key: "k2") { campaign { state } userErrors { code message } } }`, map[string]any{"id": campaign}, "campaignClose", &closed)
	if closed.Campaign == nil {
		in.t.Fatalf("%+v", closed)
	}
	var c struct {
		State     string
		Responses int
		Releases  []struct{ ID, Dimension string }
	}
	for until := time.Now().Add(20 * time.Second); c.State != "RELEASED" && time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
		lead.ask(`query($id: ID!) { campaign(id: $id) { state responses releases { id dimension } } }`, map[string]any{"id": campaign}, "campaign", &c)
	}
	var cuts []string
	for _, r := range c.Releases {
		cuts = append(cuts, r.Dimension)
	}
	// Everybody, and each division, rank, position and stage that somebody was asked in. How
	// many stages there are depends on the day.
	if c.State != "RELEASED" || c.Responses != answering || strings.Join(slices.Compact(cuts), " ") != "DEPARTMENT DIVISION RANK POSITION STAGE" || len(c.Releases) < 7 || len(c.Releases) > 8 {
		in.t.Fatalf("%+v", c)
	}
	const read = `query($id: ID!) { release(id: $id) { respondents questions { name n suppressed } } }`
	var r *struct {
		Respondents *int
		Questions   []struct {
			N          *int
			Suppressed *string
		}
	}
	lead.ask(read, map[string]any{"id": c.Releases[0].ID}, "release", &r)
	if r == nil || r.Respondents == nil || *r.Respondents != answering {
		in.t.Errorf("%+v", r)
	}
	if status, csv := lead.get("/d/release/" + c.Releases[0].ID); status != http.StatusOK || !strings.Contains(csv, "Question") {
		in.t.Errorf("status %d: %.80s", status, csv)
	}
	if status, book := lead.get("/d/release/" + c.Releases[0].ID + ".xlsx"); status != http.StatusOK || !strings.HasPrefix(book, "PK") {
		in.t.Errorf("status %d: %.20q", status, book)
	}
	exported := in.takeAnswers(lead, campaign)
	// A faculty member signs in by mail, and learns nothing of the figures.
	faculty := in.browser()
	var asked struct{ Request string }
	faculty.ask(`mutation { signInRequest(email: "P1@aldermere.example") { request userErrors { message } } }`, nil, "signInRequest", &asked)
	mails := in.mail.Await(in.t, answering+2)
	var signedIn struct {
		Viewer *struct{ Person struct{ Name string } }
	}
	faculty.ask(`mutation($t: String!) { signIn(input: {token: $t}) { viewer { person { name } } userErrors { message } } }`,
		map[string]any{"t": tokenOf(in.t, linkInMail.FindString(mails[len(mails)-1].Text))}, "signIn", &signedIn)
	if signedIn.Viewer == nil {
		in.t.Fatal("the mailed link does not sign in")
	}
	known, unknown := faculty.raw(read, map[string]any{"id": c.Releases[0].ID}), faculty.raw(read, map[string]any{"id": "rel_00000000000000000000000000"})
	if known != unknown || strings.Contains(known, "respondents") {
		in.t.Errorf("a forbidden release is not as an unknown one:\n%s\n%s", known, unknown)
	}
	if status, _ := faculty.get("/d/release/" + c.Releases[0].ID); status != http.StatusNotFound {
		in.t.Errorf("a forbidden file answers %d", status)
	}
	if status, _ := faculty.get(exported); status != http.StatusNotFound {
		in.t.Errorf("another person's export answers %d", status)
	}
}

// takeAnswers exports the answers one by one, in every format, and gives the way to one
// of the files.
func (in *installation) takeAnswers(lead *browser, campaign string) string {
	in.t.Helper()
	const document = `mutation($id: ID!, $format: ExportFormat!, $layout: ExportLayout, $reason: String!) {
		responsesExport(campaign: $id, format: $format, layout: $layout, language: "fr", reason: $reason) { download { url name } userErrors { code path message } } }`
	way := ""
	for format, begins := range map[string]string{"CSV": "\ufeff\"response_id\"", "XLSX": "PK", "CODEBOOK": "\ufeff\"variable\"", "REDCAP": "PK", "R": "PK", "SPSS": "$FL2", "JSON_LINES": "{\"response_id\":1"} {
		var got struct {
			Download   *struct{ URL, Name string }
			UserErrors faults
		}
		lead.ask(document, map[string]any{"id": campaign, "format": format, "layout": "WIDE", "reason": "a study of ours"}, "responsesExport", &got)
		if got.Download == nil {
			in.t.Fatalf("%s: %+v", format, got)
		}
		status, file := lead.get(got.Download.URL)
		if status != http.StatusOK || !strings.HasPrefix(file, begins) {
			in.t.Errorf("%s: status %d, %.40q", format, status, file)
		}
		if format == "CSV" && strings.Count(file, "\r\n") != answering+1 {
			in.t.Errorf("%d people answered:\n%s", answering, file)
		}
		way = got.Download.URL
	}
	var refused struct{ UserErrors faults }
	lead.ask(document, map[string]any{"id": campaign, "format": "CSV", "layout": nil, "reason": " "}, "responsesExport", &refused)
	if len(refused.UserErrors) != 1 {
		in.t.Errorf("without a reason: %+v", refused)
	}
	return way
}

// raw is the body of an answer.
func (b *browser) raw(document string, variables map[string]any) string {
	b.t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	if err != nil {
		b.t.Fatal(err)
	}
	answer, err := b.http.Post(b.address+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	return string(got)
}

// runChecks is what doctor prints of an installation, "" when all is well.
func runChecks(a *app) (string, error) {
	var out bytes.Buffer
	err := a.examine(context.Background(), console{out: &out, err: io.Discard})
	if err != nil {
		return out.String(), err
	}
	return "", nil
}
