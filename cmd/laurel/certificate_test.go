package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"laurel/internal/award"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/pdf"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// honoured is an installation in which an award was announced: its winner holds a certificate.
func honoured(t *testing.T, db *store.DB) (*installation, viewer.Viewer, credential.View) {
	t.Helper()
	in := newInstallationTest(t, db)
	system := viewer.System(context.Background(), "test")
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	var winner viewer.Viewer
	err = db.Write(system, func(ctx context.Context) error {
		if err := in.app.directory.InstallSettings(ctx, directory.Settings{
			Name: i18n.Both("Department of Medicine", "Département de médecine"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages,
			MinimumGroup: directory.MinimumFloor, Vocabulary: directory.TorontoVocabulary(),
		}); err != nil {
			return err
		}
		people, err := in.app.directory.AddPeople(ctx, []directory.PersonInput{
			{Name: "Šarūnas Nguyễn", Emails: []string{"s@aldermere.example"}, Language: "fr", Status: directory.Active},
			{Name: "The Chair", Emails: []string{"chair@aldermere.example"}, Language: "en", Status: directory.Active},
		})
		if err != nil {
			return err
		}
		winner = viewer.Viewer{Person: people[0], Session: "ses_x", Language: "fr"}
		chair := viewer.Viewer{Person: people[1], Session: "ses_y", Language: "en"}
		win := award.Win{Award: award.Award{Name: i18n.Both("Mentor of the Year", "Mentor de l’année")}, Cycle: id.New[id.Cycle](id.Random), Year: 2026, Decision: id.New[id.Decision](id.Random), Winners: []award.Winner{{Person: people[0]}}}
		for range 2 { // told twice, it is one certificate
			if err := in.app.awards.Won(ctx, chair, win); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx := viewer.With(context.Background(), winner)
	for range 200 {
		mine, err := in.app.credential.Mine(ctx, winner)
		if err != nil || len(mine) > 1 {
			t.Fatalf("%d recognitions, %v", len(mine), err)
		}
		if len(mine) == 1 && len(mine[0].Certificates) == 1 && len(mine[0].Certificates[0].Events) == 1 {
			return in, winner, mine[0].Certificates[0]
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("no certificate was mailed")
	return nil, winner, credential.View{}
}

func TestAnAnnouncedWinnerIsMailedACertificateThatAnybodyCanCheck(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in, winner, c := honoured(t, db)
		_, file, err := in.app.credential.File(viewer.With(t.Context(), winner), winner, c.ID)
		if err != nil {
			t.Fatal(err)
		}
		messages := in.mail.Messages()
		if len(messages) != 1 || messages[0].To != "s@aldermere.example" || !strings.Contains(messages[0].Text, in.address+credential.PagePath(c.Code)) || !bytes.Contains(messages[0].Raw, []byte("application/pdf")) {
			t.Fatalf("%d messages: %+v", len(messages), messages)
		}
		if c.Language != "fr" || c.Name != "Šarūnas Nguyễn" || c.State != credential.Current {
			t.Errorf("%+v", c)
		}
		get := func(path, language string) (int, string, http.Header) {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, in.address+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Language", language)
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			body, err := io.ReadAll(answer.Body)
			if err != nil {
				t.Fatal(err)
			}
			return answer.StatusCode, string(body), answer.Header
		}
		for language, words := range map[string][]string{"en-CA": {"This certificate is valid.", "Mentor of the Year, 2026"}, "fr-CA": {"Ce certificat est valide.", "Mentor de l’année, 2026"}} {
			status, body, header := get(credential.PagePath(c.Code), language)
			for _, want := range append(words, "Šarūnas Nguyễn", c.Code) {
				if status != http.StatusOK || !strings.Contains(body, want) {
					t.Errorf("%s: %q is not on the page (%d)\n%s", language, want, status, body)
				}
			}
			if strings.Contains(body, "<script") || header.Get("Content-Security-Policy") == "" || header.Get("Referrer-Policy") != "no-referrer" {
				t.Errorf("%s: %v", language, header)
			}
		}
		// What is no code and what nobody has look alike, to the byte.
		_, nothing, _ := get("/v/x", "en")
		for _, path := range []string{"/v/0000-0000-0000-0000-0000-0000", "/v/%3Cb%3E", "/v/" + string(c.ID), "/v/" + elsewhere(t)} {
			if status, body, _ := get(path, "en"); status != http.StatusNotFound || body != nothing {
				t.Errorf("%s: %d\n%s", path, status, body)
			}
		}
		// The file is for its owner.
		if status, body, _ := get(credential.DownloadPath(c.ID), "en"); status != http.StatusNotFound && status != http.StatusUnauthorized || strings.Contains(body, "%PDF") {
			t.Errorf("a stranger downloads: %d", status)
		}
		said, err := c.Said()
		if err != nil {
			t.Fatal(err)
		}
		again, err := in.app.credential.Draw(said, []byte(c.Snapshot), mustSeal(t, file).Key, func([]byte) []byte { return mustSeal(t, file).Signature })
		if err != nil || !bytes.Equal(again, file) {
			t.Errorf("the same snapshot and signature give another file: %v", err)
		}
	})
}

// elsewhere is the code of a certificate that another installation issued.
func elsewhere(t *testing.T) string {
	t.Helper()
	_, _, foreign := honoured(t, testkit.SQLite(t))
	return foreign.Code
}

func mustSeal(t *testing.T, file []byte) pdf.Seal {
	t.Helper()
	s, err := pdf.Sealed(file)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestVerifyTellsWhatHolds(t *testing.T) {
	db := testkit.SQLite(t)
	in, winner, c := honoured(t, db)
	_, file, err := in.app.credential.File(viewer.With(t.Context(), winner), winner, c.ID)
	if err != nil {
		t.Fatal(err)
	}
	key := hex.EncodeToString(mustSeal(t, file).Key)
	nowhere := func() (*app, func(), error) { return nil, nil, nil }
	here := func() (*app, func(), error) { return in.app, func() {}, nil }
	check := func(file []byte, keys []string, open func() (*app, func(), error)) (string, error) {
		var out bytes.Buffer
		err := verify(t.Context(), console{out: &out, err: io.Discard, environ: func(string) string { return "" }}, file, keys, open)
		return out.String(), err
	}
	for name, one := range map[string]struct {
		keys []string
		open func() (*app, func(), error)
		says string
		ok   bool
	}{
		"alone":                      {nil, nowhere, "was not checked", true},
		"with its key":               {[]string{key}, nowhere, "the key you gave", true},
		"with another key":           {[]string{strings.Repeat("0", 64)}, nowhere, "ANOTHER key", false},
		"where the database is":      {nil, here, "is current", true},
		"with key and database both": {[]string{key}, here, "is current", true},
	} {
		out, err := check(file, one.keys, one.open)
		if said := out + errorText(err); (err == nil) != one.ok || !strings.Contains(said, one.says) {
			t.Errorf("%s: %s", name, said)
		}
	}
	for i := 7; i < len(file); i += 499 {
		changed := bytes.Clone(file)
		changed[i] ^= 4
		if out, err := check(changed, nil, nowhere); err == nil || out != "" {
			t.Fatalf("byte %d was changed, and verify says %s", i, out)
		}
	}
	admin := viewer.Viewer{Person: winner.Person, Session: "ses_z", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
	if _, err := in.app.credential.Revoke(viewer.With(t.Context(), admin), admin, c.ID, "x"); err != nil {
		t.Fatal(err)
	}
	if _, err := check(file, nil, here); err == nil || !strings.Contains(err.Error(), "REVOKED") {
		t.Errorf("revoked: %v", err)
	}
	// As it is typed: the help has an example, a file that is none ends with 1.
	var out, faults bytes.Buffer
	typed := console{out: &out, err: &faults, environ: func(string) string { return "" }}
	if code := run(t.Context(), []string{"verify", "--help"}, typed); code != 0 || !regexp.MustCompile(`laurel verify \S+\.pdf --key`).MatchString(out.String()) {
		t.Errorf("help: %d\n%s", code, out.String())
	}
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, []byte("%PDF-1.4"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code := run(t.Context(), []string{"verify", path}, typed); code != 1 || faults.Len() == 0 {
		t.Errorf("no certificate: %d %s", code, faults.String())
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestCertificatesOfEveryKindArePrintableInBothLanguages(t *testing.T) {
	for _, kind := range credential.Kinds {
		for _, language := range i18n.Languages {
			s := credential.Snapshot{
				Base: "https://laurel.example", Code: "0123-4567-89AB-CDEF-GHJK-MNPQ", Language: language, Name: "Ọlábísí Ẹ̀kọ́", Kind: kind, Title: i18n.Both("A title", "Un titre"),
				Department: i18n.Both("Medicine", "Médecine"), Presenter: "Dr. X",
			}
			s.Since.Year, s.Since.Month, s.Since.Day = 2026, 1, 2
			s.Issued = s.Since
			s.Until = "2026-02-03"
			d := certificateDocument(s)
			if _, err := pdf.Render(d, pdf.Options{Base: s.Base}); err != nil {
				t.Errorf("%s %s: %v", kind, language, err)
			}
			if all := d.Title + d.Certificate.For + strings.Join(d.Certificate.Facts, " "); regexp.MustCompile(`(?i)\bMOC\b|credit|crédit|Royal College`).MatchString(all) {
				t.Errorf("%s %s speaks of credits: %s", kind, language, all)
			}
		}
	}
}
