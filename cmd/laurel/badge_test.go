package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/rsa"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"laurel/internal/credential"
	"laurel/internal/credential/badge"
	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestVerifyTellsWhatHoldsOfABadge(t *testing.T) {
	in, winner, c := honoured(t, testkit.SQLite(t))
	ctx := viewer.With(t.Context(), winner)
	nowhere := func() (*app, func(), error) { return nil, nil, nil }
	here := func() (*app, func(), error) { return in.app, func() {}, nil }
	check := func(file []byte, open func() (*app, func(), error)) (string, error) {
		var out bytes.Buffer
		err := verifyFile(t.Context(), console{out: &out, err: io.Discard, environ: func(string) string { return "" }}, file, nil, open)
		return out.String(), err
	}
	forms := map[string][]byte{}
	for format := range badgeForms {
		file, err := in.app.myBadgeFile(ctx, winner, c.ID, format, credential.ByName)
		if err != nil {
			t.Fatal(err)
		}
		forms[format] = file.Bytes
		for _, base := range []string{in.app.credential.Base, "https://moved.example"} {
			in.app.credential.Base = base
			out, err := check(file.Bytes, here)
			if err != nil || !strings.Contains(out, "is current") || strings.Contains(out, "picture itself is not signed") != (format != "jwt") {
				t.Errorf("%s, at %s: %v\n%s", format, base, err, out)
			}
		}
		if out, err := check(file.Bytes, nowhere); err != nil || !strings.Contains(out, "NOT KNOWN HERE") || strings.Contains(out, "Unchanged") {
			t.Errorf("%s without an installation: %v\n%s", format, err, out)
		}
	}

	// A genuine badge inside a PDF says nothing of the PDF.
	for rule, file := range map[string]string{
		"in a comment":      "%PDF-1.7\n%" + string(forms["svg"]) + "\n(Certificate of MALLORY)",
		"before its header": string(forms["svg"][:100]) + "\n%PDF-1.7\n" + string(forms["svg"]),
		"behind a picture":  string(forms["png"][:40]) + "%PDF-1.7\n" + string(forms["png"][40:]),
	} {
		if out, err := check([]byte(file), here); err == nil || out != "" {
			t.Errorf("a forged PDF holds with a badge %s:\n%s", rule, out)
		}
	}

	// What somebody else signed neither passes for ours nor writes lines of its own.
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	forged, err := badge.Sign(badge.Badge{
		ID: "urn:uuid:1", Issuer: "https://x.example", Name: "Dept\x1b[2J", Issued: time.Now().UTC().Truncate(time.Second), Subject: "urn:uuid:2",
		Holder:      "Mallory\nUnchanged, and signed with a key of this installation.\u202e\x1b]0;x\x07",
		Achievement: badge.Achievement{ID: "urn:uuid:3", Type: "Award", Name: "\u009b31mAward", Description: "x", Language: "en"}, Status: badge.Status{List: "https://x.example/b/status/1\x1b[1A"},
	}, key)
	if err != nil {
		t.Fatal(err)
	}
	out, err := check([]byte(forged), nowhere)
	if err != nil || !strings.Contains(out, "NOT KNOWN HERE") || strings.ContainsAny(out, "\x1b\x07\u009b\u202e") || strings.Contains(out, "\nUnchanged") {
		t.Errorf("%v\n%q", err, out)
	}
	if _, err := check([]byte(forged), here); err == nil || !strings.Contains(err.Error(), "never signed") {
		t.Errorf("another key: %v", err)
	}

	admin := viewer.Viewer{Person: winner.Person, Session: "ses_z", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
	if _, err := in.app.credential.Revoke(viewer.With(t.Context(), admin), admin, c.ID, "x"); err != nil {
		t.Fatal(err)
	}
	if _, err := check(forms["png"], here); err == nil || !strings.Contains(err.Error(), "REVOKED") {
		t.Errorf("revoked: %v", err)
	}
}

// asked reads an address without a session.
func (in *installation) asked(t *testing.T, method, path string) (int, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, in.address+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

func TestALinkOfABadgeThatIsNotShownNeverTellsWhy(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in, winner, c := honoured(t, db)
		ctx := viewer.With(context.Background(), winner)
		share := func() string {
			t.Helper()
			b, err := in.app.credential.Share(ctx, winner, c.ID, credential.ByName)
			if err != nil {
				t.Fatal(err)
			}
			return strings.TrimPrefix(*b.Link, in.app.credential.Base)
		}
		ended := share()
		if _, err := in.app.credential.Unshare(ctx, winner, c.ID); err != nil {
			t.Fatal(err)
		}
		revoked := share()
		if status, page := in.asked(t, http.MethodGet, revoked); status != http.StatusOK || !strings.Contains(page, c.Name) {
			t.Fatalf("what is shown: %d\n%s", status, page)
		}
		admin := viewer.Viewer{Person: winner.Person, Session: "ses_z", Language: "en", Grants: []viewer.Grant{{Role: viewer.Administrator}}}
		if _, err := in.app.credential.Revoke(viewer.With(context.Background(), admin), admin, c.ID, "x"); err != nil {
			t.Fatal(err)
		}
		unknown := credential.SharePath(id.New[id.Share](id.Random))
		for _, rest := range []string{"", "?lang=fr", "/badge.png", "/badge.jwt", "/badge.svg"} {
			status, want := in.asked(t, http.MethodGet, unknown+rest)
			if status != http.StatusNotFound {
				t.Errorf("%q of an unknown link: %d", rest, status)
			}
			for rule, link := range map[string]string{"ended": ended, "revoked": revoked, "none": "/b/x"} {
				if got, page := in.asked(t, http.MethodGet, link+rest); got != status || page != want {
					t.Errorf("%s%s: %d\n%s", rule, rest, got, page)
				}
			}
		}
	})
}

func TestALinkThatEndsNoRemindersSaysTheSameOfAllTexts(t *testing.T) {
	in, _, _ := honoured(t, testkit.SQLite(t))
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		status, want := in.asked(t, method, "/u/x")
		if status != http.StatusNotFound {
			t.Errorf("%s: %d", method, status)
		}
		for _, token := range []string{"per_0123456789abcdefghjkmnpqrs.AAAA", strings.Repeat("a", 300), "%00"} {
			if got, page := in.asked(t, method, "/u/"+token); got != status || page != want {
				t.Errorf("%s %s: %d\n%s", method, token, got, page)
			}
		}
	}
}
