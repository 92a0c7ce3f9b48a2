package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"encoding/hex"
	"encoding/json"
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
	for _, as := range []credential.Proof{credential.AsToken, credential.AsDocument} {
		for format, form := range badgeForms {
			file, err := in.app.myBadgeFile(ctx, winner, c.ID, format, credential.ByName, as)
			if err != nil {
				t.Fatal(err)
			}
			name := format
			if form.proof == "" && as == credential.AsDocument {
				name += " with a document"
			}
			forms[name] = file.Bytes
			if strings.Contains(string(file.Bytes), "eddsa-rdfc-2022") != (as == credential.AsDocument && format != "jwt" || format == "json") {
				t.Errorf("%s, as %s: signed in another way", name, as)
			}
			base := in.app.credential.Base
			for _, at := range []string{base, "https://moved.example"} {
				in.app.credential.Base = at
				out, err := check(file.Bytes, here)
				if err != nil || !strings.Contains(out, "is current") || strings.Contains(out, "picture itself is not signed") != (form.proof == "") {
					t.Errorf("%s, at %s: %v\n%s", name, at, err, out)
				}
			}
			in.app.credential.Base = base
			if out, err := check(file.Bytes, nowhere); err != nil || !strings.Contains(out, "NOT KNOWN HERE") || strings.Contains(out, "Unchanged") {
				t.Errorf("%s without an installation: %v\n%s", name, err, out)
			}
		}
	}
	if len(forms) != 6 {
		t.Errorf("%d forms", len(forms))
	}

	// The document's key is that of certificates: it can be given.
	private := ed25519.PublicKey(nil)
	if _, key, err := badge.Verify(string(forms["json"])); err != nil {
		t.Fatal(err)
	} else {
		private = key.(ed25519.PublicKey)
	}
	with := func(key []byte) (string, error) {
		var out bytes.Buffer
		err := verifyFile(t.Context(), console{out: &out, err: io.Discard, environ: func(string) string { return "" }}, forms["json"], []string{hex.EncodeToString(key)}, nowhere)
		return out.String(), err
	}
	if out, err := with(private); err != nil || !strings.Contains(out, "the key you gave") {
		t.Errorf("%v\n%s", err, out)
	}
	if _, err := with(make([]byte, ed25519.PublicKeySize)); err == nil || !strings.Contains(err.Error(), "ANOTHER key") {
		t.Errorf("another key: %v", err)
	}

	// What is changed or cannot be worked out says so in a sentence, without a claim of it.
	document := string(forms["json"])
	for rule, tc := range map[string]struct{ file, says string }{
		"a changed claim":       {strings.Replace(document, `"identityHash":"`, `"identityHash":"X`, 1), "NOT as it was signed"},
		"an unknown vocabulary": {strings.Replace(document, "https://www.w3.org/ns/credentials/v2", "https://x.example/\\u001b[2J\\u202econtext", 1), "vocabulary that this program does not know"},
		"a huge document":       {"{" + strings.Repeat(" ", 100_000) + document[1:], "larger than"},
		"deep nesting":          {strings.Replace(document, `"validFrom"`, `"x":`+strings.Repeat("[", 9999)+strings.Repeat("]", 9999)+`,"validFrom"`, 1), "nested"},
		"no proof":              {document[:strings.Index(document, `,"proof"`)] + "}", "no badge that is signed in a way known here"},
	} {
		out, err := check([]byte(tc.file), here)
		if err == nil || !strings.Contains(err.Error(), tc.says) || out != "" || strings.ContainsAny(err.Error(), "\x1b\u202e") {
			t.Errorf("%s: %v\n%s", rule, err, out)
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
		for _, rest := range []string{"", "?lang=fr", "/badge.png", "/badge.jwt", "/badge.json", "/badge.svg"} {
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

// Whoever checks a badge finds its keys and its list where it names them, in its own form.
func TestWhatABadgeNamesIsThere(t *testing.T) {
	in, winner, c := honoured(t, testkit.SQLite(t))
	ctx := viewer.With(t.Context(), winner)
	shared, err := in.app.credential.Share(ctx, winner, c.ID, credential.ByEmail)
	if err != nil {
		t.Fatal(err)
	}
	base := in.app.credential.Base
	path := strings.TrimPrefix(*shared.Link, base)
	for _, form := range []string{"jwt", "json"} {
		status, text := in.asked(t, http.MethodGet, path+"/badge."+form)
		b, key, err := badge.Verify(text)
		if status != http.StatusOK || err != nil {
			t.Fatalf("%s: %d, %v", form, status, err)
		}
		status, list := in.asked(t, http.MethodGet, strings.TrimPrefix(b.Status.List, base))
		if fell, err := badge.Fallen(list, b.Status.Position); status != http.StatusOK || fell || err != nil || strings.HasPrefix(list, "{") != (form == "json") {
			t.Errorf("%s: its list: %d, %v, %v", form, status, fell, err)
		}
		status, issuer := in.asked(t, http.MethodGet, strings.TrimPrefix(b.Issuer, base))
		name, err := badge.KeyName(key)
		if status != http.StatusOK || err != nil || !strings.Contains(issuer, b.Issuer+"#"+name) || !json.Valid([]byte(issuer)) {
			t.Errorf("%s: %d, no %s in %s, %v", form, status, name, issuer, err)
		}
	}
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
