package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/demo"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// wave is an open survey with people who hold a session to answer it.
type wave struct {
	app      *app
	campaign id.Campaign
	people   []id.Person
	secrets  []string
	answers  json.RawMessage // about 30, complete
}

// newWave sets a department up with n people who are asked the department's survey.
func newWave(t testing.TB, db *store.DB, keysDir, baseURL string, n int) *wave {
	t.Helper()
	return newWaveOf(t, db, keysDir, baseURL, n, survey.Confidential)
}

// newWaveOf is newWave with another promise.
func newWaveOf(t testing.TB, db *store.DB, keysDir, baseURL string, n int, mode survey.Mode) *wave {
	t.Helper()
	keys, err := auth.OpenKeys(keysDir)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(keysDir)
	if err != nil {
		t.Fatal(err)
	}
	w := &wave{app: newApp(foundations{DB: db, IDs: id.Random, Clock: clock.System{}, Keys: keys, Boxes: boxes, BaseURL: baseURL, Log: slog.New(slog.DiscardHandler)})}
	invite := w.app.survey.Invite
	w.app.survey.Invite = nil // nobody is mailed
	defer func() { w.app.survey.Invite = invite }()
	ctx := viewer.System(context.Background(), "test")
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	err = db.Write(ctx, func(ctx context.Context) error {
		set := directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}
		if _, err := w.app.directory.SetUp(ctx, set, "The Lead", "lead@aldermere.example"); err != nil {
			return err
		}
		places, err := w.app.directory.AddDivisions(ctx, []directory.Division{{Code: "GIM", Name: i18n.Both("General Internal Medicine", "Médecine interne générale")}})
		if err != nil {
			return err
		}
		in := make([]directory.PersonInput, n)
		for i := range in {
			in[i] = directory.PersonInput{Name: fmt.Sprintf("Person %d", i), Emails: []string{fmt.Sprintf("p%d@aldermere.example", i)}, Division: places[0].ID, Rank: "ASSISTANT"}
		}
		w.people, err = w.app.directory.AddPeople(ctx, in)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	made, _, err := w.app.survey.Import(ctx, viewer.From(ctx), survey.ImportInput{File: demo.Survey(), Format: survey.SurveyJS, Title: demo.SurveyTitle(), Source: "test"})
	if err == nil {
		made, err = w.app.survey.Publish(ctx, viewer.From(ctx), made.ID)
	}
	if err != nil {
		t.Fatal(err)
	}
	asked := make([]directory.Person, n)
	for i, p := range w.people {
		asked[i] = directory.Person{ID: p}
	}
	w.campaign, err = w.app.survey.InstallWave(ctx, survey.InstalledWave{
		Input: survey.CampaignInput{
			Title: demo.SurveyTitle(), Wave: 1, Version: made.Versions[0].ID, Mode: mode, Notice: demo.NoticeOfCollection(),
			Audience: survey.Audience{Divisions: []id.Division{}, Ranks: []string{}, Positions: []string{}, Stages: []string{}},
			ClosesOn: clock.DateOf(time.Now(), zone).AddDate(0, 0, 30),
		},
		Opened: time.Now().Add(-time.Hour), Asked: asked,
	})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Write(ctx, func(ctx context.Context) error {
		for _, p := range w.people {
			secret, err := w.app.auth.NewSession(ctx, p, w.campaign, "test")
			if err != nil {
				return err
			}
			w.secrets = append(w.secrets, secret)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	w.answers = completeAnswers(t)
	return w
}

// completeAnswers is what somebody of the demo submitted who was asked the most.
func completeAnswers(t testing.TB) json.RawMessage {
	t.Helper()
	d := demo.Generate(1, clock.Date{Year: 2026, Month: 11, Day: 25})
	var most []byte
	for _, a := range demo.Answers(d, demo.Waves(d)[0]) {
		b, err := json.Marshal(a.Answers)
		if err != nil {
			t.Fatal(err)
		}
		if len(b) > len(most) && len(b) < 2500 {
			most = b
		}
	}
	return most
}

const submitDocument = `mutation S($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) { submitted userErrors { code path message } }
}`

// client submits over HTTP as a browser with a session does.
var client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 600}, Timeout: 30 * time.Second}

// submit sends the answers of the i-th person; stored says that the server
// acknowledged them.
func (w *wave) submit(address string, i int) (stored bool, err error) {
	body, err := json.Marshal(map[string]any{"query": submitDocument, "variables": map[string]any{"campaign": w.campaign, "answers": w.answers, "key": "k"}})
	if err != nil {
		return false, err
	}
	req, err := http.NewRequest(http.MethodPost, address+"/graphql", bytes.NewReader(body))
	if err != nil {
		return false, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.AddCookie(&http.Cookie{Name: "laurel", Value: w.secrets[i]})
	answer, err := client.Do(req)
	if err != nil {
		return false, err
	}
	defer answer.Body.Close()
	var got struct {
		Data struct {
			ResponseSubmit struct {
				Submitted  *time.Time
				UserErrors []struct{ Code, Message string }
			}
		}
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		return false, err
	}
	if err := json.Unmarshal(b, &got); err != nil {
		return false, fmt.Errorf("status %d: %w", answer.StatusCode, err)
	}
	if got.Data.ResponseSubmit.Submitted == nil {
		return false, fmt.Errorf("status %d: %s", answer.StatusCode, b)
	}
	return true, nil
}

// storedPeople are those whose response is in the database.
func storedPeople(t testing.TB, db *store.DB, campaign id.Campaign) map[id.Person]int {
	t.Helper()
	rows, err := db.Query(context.Background(), "SELECT person_id FROM responses WHERE campaign_id = $1", string(campaign))
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	out := map[id.Person]int{}
	for rows.Next() {
		var p id.Person
		if err := rows.Scan(&p); err != nil {
			t.Fatal(err)
		}
		out[p]++
	}
	return out
}

var buildDir string

func TestMain(m *testing.M) {
	collectLess()
	passphraseWork = 10
	var err error
	if buildDir, err = os.MkdirTemp("", "laurel-build-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(buildDir)
	os.Exit(code)
}

var program struct {
	once sync.Once
	path string
	err  error
}

// binary is the program, built once for the tests that run it whole.
func binary(t testing.TB) string {
	t.Helper()
	program.once.Do(func() {
		program.path = filepath.Join(buildDir, "laurel")
		out, err := exec.Command("go", "build", "-o", program.path, ".").CombinedOutput()
		if err != nil {
			program.err = fmt.Errorf("%w: %s", err, out)
		}
	})
	if program.err != nil {
		t.Fatal(program.err)
	}
	return program.path
}
