package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const castDocument = `mutation C($campaign: ID!, $answers: JSON!) { ballotCast(campaign: $campaign, answers: $answers) { done dropped userErrors { code path message } } }`

// post sends an operation as the i-th person and gives what came back.
func (w *wave) post(t testing.TB, address string, i int, query string, variables map[string]any) (string, http.Header) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequest(http.MethodPost, address+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.AddCookie(&http.Cookie{Name: "laurel", Value: w.secrets[i]})
	answer, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b), answer.Header
}

// What people write into a ballot is in no log, counter, message or row of the whole
// program, and neither is when they cast it (A7).
func TestNothingOfABallotIsLeftOutsideItsBox(t *testing.T) {
	const people = 60
	dir := t.TempDir()
	url, keys := testkit.SQLiteURL(t), filepath.Join(dir, "keys")
	db := testkit.Open(t, url)
	w := newWaveOf(t, db, keys, "http://127.0.0.1", people, survey.Anonymous)
	db.Close()
	program := startProgram(t, binary(t), url, keys)
	program.awaitAnswer()

	var sizes []int
	written := func(i int) map[string]any {
		var answers map[string]any
		if err := json.Unmarshal(w.answers, &answers); err != nil {
			t.Fatal(err)
		}
		answers["comment_works"] = fmt.Sprintf("canary%032d", i)
		return answers
	}
	for i := range people {
		got, header := w.post(t, program.address, i, castDocument, map[string]any{"campaign": w.campaign, "answers": written(i)})
		if !strings.Contains(got, `"done":true`) {
			t.Fatal(got)
		}
		header.Del("Date")
		header.Del("Content-Security-Policy") // a nonce of its own in every answer
		sizes = append(sizes, len(got)+len(fmt.Sprint(header)))
	}
	for _, n := range sizes {
		if n != sizes[0] {
			t.Errorf("answers to ballots have %d and %d bytes", sizes[0], n)
		}
	}
	// The first person casts again: nobody on the wire can tell.
	again, header := w.post(t, program.address, 0, castDocument, map[string]any{"campaign": w.campaign, "answers": written(0)})
	header.Del("Date")
	header.Del("Content-Security-Policy")
	if n := len(again) + len(fmt.Sprint(header)); n != sizes[0] {
		t.Errorf("a ballot in the place of another is answered with %d bytes instead of %d", n, sizes[0])
	}
	// A fault shows what was sent to nobody either.
	refused, _ := w.post(t, program.address, 1, castDocument, map[string]any{"campaign": w.campaign, "answers": map[string]any{"canary1": "canary2"}})
	metrics, err := http.Get(program.address + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	counted, err := io.ReadAll(metrics.Body)
	_ = metrics.Body.Close()
	if err != nil {
		t.Fatal(err)
	}
	// Another request is logged, or the search is blind.
	w.post(t, program.address, 2, `{viewer{invitedTo}}`, nil)
	program.stop()
	log := program.out.String()
	if n := strings.Count(log, "graphql"); n != 1 {
		t.Errorf("%d requests are in the log instead of the one that is no ballot:\n%s", n, log)
	}
	if strings.Contains(log, "canary") || bytes.Contains(counted, []byte("canary")) || strings.Contains(refused, "canary2") {
		t.Error("the log, the counters or an answer hold what somebody wrote")
	}

	db = testkit.Open(t, url)
	everything := func() map[string]string {
		tables, err := db.Lines(t.Context(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
		if err != nil {
			t.Fatal(err)
		}
		out := map[string]string{}
		for _, table := range tables {
			columns, err := db.Lines(t.Context(), "SELECT 'coalesce(CAST(\"' || name || '\" AS TEXT), '''')' FROM pragma_table_info('"+table+"')")
			if err != nil {
				t.Fatal(err)
			}
			rows, err := db.Lines(t.Context(), "SELECT "+strings.Join(columns, " || '|' || ")+" FROM "+table)
			if err != nil {
				t.Fatal(err)
			}
			out[table] = strings.Join(rows, "\n")
		}
		return out
	}
	for table, rows := range everything() {
		if strings.Contains(rows, "canary") {
			t.Errorf("while the box is sealed table %s holds what somebody wrote", table)
		}
	}
	// Opened, the words are in two tables and nowhere else: not in the audit log, the
	// release, a job or a message.
	session, err := auth.OpenKeys(keys)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(keys)
	if err != nil {
		t.Fatal(err)
	}
	a := newApp(foundations{DB: db, IDs: id.Random, Clock: clock.System{}, Keys: session, Boxes: boxes, BaseURL: "http://127.0.0.1", Log: slog.New(slog.DiscardHandler)})
	system := viewer.System(context.Background(), "test")
	lead := viewer.Viewer{Person: w.people[0], Session: "ses_lead", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	if _, err := a.survey.Close(viewer.With(system, lead), lead, w.campaign, "enough", "close"); err != nil {
		t.Fatal(err)
	}
	if _, err := a.outbox.Drain(system); err != nil {
		t.Fatal(err)
	}
	found := 0
	for table, rows := range everything() {
		switch holds := strings.Contains(rows, "canary"); {
		case holds && table != "opened_ballots" && table != "comments":
			t.Errorf("table %s holds what somebody wrote", table)
		case holds:
			found++
		}
	}
	if found != 2 {
		t.Errorf("the words are in %d tables, so the search is blind", found)
	}
}
