package integrity

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func file(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// vector is the published one, with the context its examples are written in.
func vector(t testing.TB) (contexts, []byte) {
	with := maps.Clone(known)
	with["https://www.w3.org/ns/credentials/examples/v2"] = file(t, "examples-v2.jsonld")
	return with, file(t, "signed.json")
}

func testKey() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
}

const issuer = "https://laurel.example/b/issuer"

func signed(t testing.TB, document string, key ed25519.PrivateKey) []byte {
	t.Helper()
	out, err := Sign([]byte(document), issuer, key.Public().(ed25519.PublicKey), func(m []byte) []byte { return ed25519.Sign(key, m) })
	if err != nil {
		t.Fatal(err)
	}
	return out
}

const small = `{"@context":["` + Credentials + `","` + OpenBadges + `"],"id":"urn:uuid:1","type":["VerifiableCredential","OpenBadgeCredential"],"name":"Mentor of the Year",` +
	`"issuer":{"id":"` + issuer + `","type":["Profile"],"name":"Department"},"validFrom":"2026-06-01T00:00:00Z",` +
	`"credentialSubject":{"type":["AchievementSubject"],"identifier":[{"type":"IdentityObject","hashed":false,"identityHash":"Šarūnas","identityType":"name"}]}}`

func TestThePublishedVectorHolds(t *testing.T) {
	with, document := vector(t)
	proved, err := with.verify(document)
	if err != nil || proved.Controller != "https://vc.example/issuers/5678" {
		t.Fatalf("%+v, %v", proved, err)
	}

	// Signed with the published key, the same document gets the published proof.
	var keys struct{ PublicKeyMultibase, PrivateKeyMultibase string }
	if err := json.Unmarshal(file(t, "keys.json"), &keys); err != nil {
		t.Fatal(err)
	}
	secret, ok := decode(keys.PrivateKeyMultibase, 2+ed25519.SeedSize)
	if !ok || secret[0] != 0x80 || secret[1] != 0x26 {
		t.Fatal("no private key of Ed25519")
	}
	key := ed25519.NewKeyFromSeed(secret[2:])
	if got := Multikey(key.Public().(ed25519.PublicKey)); got != keys.PublicKeyMultibase || !proved.Key.Equal(key.Public()) {
		t.Errorf("the key is %s", got)
	}
	var whole map[string]any
	if err := json.Unmarshal(document, &whole); err != nil {
		t.Fatal(err)
	}
	proof := whole["proof"].(map[string]any)
	delete(whole, "proof")
	value := proof["proofValue"].(string)
	delete(proof, "proofValue")
	config := maps.Clone(proof)
	config["@context"] = whole["@context"]
	if text, err := with.canonical(config); err != nil || text != string(file(t, "proof-canonical.txt")) {
		t.Errorf("%v\n%s", err, text)
	}
	message, err := with.message(whole, proof)
	if err != nil || hex.EncodeToString(message) != string(file(t, "message.hex")) {
		t.Errorf("%x, %v", message, err)
	}
	if got := encode(ed25519.Sign(key, message)); got != value {
		t.Errorf("the signature is %s", got)
	}
}

// The contexts decide what is signed. That of W3C has the digest its specification gives; a
// change of either would make badges of before another thing.
func TestTheContextsNeverChange(t *testing.T) {
	for address, want := range map[string]string{
		Credentials: "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
		OpenBadges:  "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
	} {
		if got := fmt.Sprintf("%x", sha256.Sum256(known[address])); got != want {
			t.Errorf("%s: %s", address, got)
		}
	}
}

func TestADocumentComesBackAsItWasSigned(t *testing.T) {
	key := testKey()
	out := signed(t, small, key)
	if !bytes.Equal(out, signed(t, small, key)) {
		t.Error("the same document twice differs")
	}
	proved, err := Verify(out)
	if err != nil || proved.Controller != issuer || !proved.Key.Equal(key.Public()) {
		t.Fatalf("%+v, %v", proved, err)
	}
	said, _ := json.Marshal(proved.Said)
	var was any
	if err := json.Unmarshal([]byte(small), &was); err != nil {
		t.Fatal(err)
	}
	if want, _ := json.Marshal(was); !bytes.Equal(said, want) {
		t.Errorf("%s", said)
	}
	// Another order of names and more space say the same.
	var loose map[string]any
	if err := json.Unmarshal(out, &loose); err != nil {
		t.Fatal(err)
	}
	again, err := json.MarshalIndent(loose, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Verify(again); err != nil {
		t.Error(err)
	}
}

// leaves calls do for every text, number and truth in a document, with a way to change it.
func leaves(at any, path string, do func(path string, value any, set func(any))) {
	switch v := at.(type) {
	case map[string]any:
		for name, inner := range v {
			here := path + "." + name
			leaves(inner, here, do)
			switch inner.(type) {
			case map[string]any, []any:
			default:
				do(here, inner, func(other any) { v[name] = other })
			}
		}
	case []any:
		for i, inner := range v {
			here := fmt.Sprintf("%s.%d", path, i)
			leaves(inner, here, do)
			switch inner.(type) {
			case map[string]any, []any:
			default:
				do(here, inner, func(other any) { v[i] = other })
			}
		}
	}
}

func TestNothingOfASignedDocumentCanBeChanged(t *testing.T) {
	with, published := vector(t)
	for name, document := range map[string][]byte{"published": published, "ours": signed(t, small, testKey())} {
		var whole map[string]any
		if err := json.Unmarshal(document, &whole); err != nil {
			t.Fatal(err)
		}
		seen := 0
		leaves(whole, "", func(path string, value any, set func(any)) {
			seen++
			var others []any
			switch v := value.(type) {
			case string:
				others = []any{v + "x", "x" + v, strings.ToUpper(v) + "y", "", nil, []any{v, "x"}}
			case bool:
				others = []any{!v, "true", nil}
			}
			for _, other := range others {
				set(other)
				changed, err := json.Marshal(whole)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := with.verify(changed); err == nil {
					t.Errorf("%s: %s may be %v", name, path, other)
				}
			}
			set(value)
		})
		if seen < 14 {
			t.Errorf("%s: %d values", name, seen)
		}
		if back, _ := json.Marshal(whole); !holds(with, back) {
			t.Errorf("%s: unchanged it does not hold", name)
		}
		// Nor left out, nor added to.
		subject := whole["credentialSubject"].(map[string]any)
		subject["name"] = "x"
		if more, _ := json.Marshal(whole); holds(with, more) {
			t.Errorf("%s: a claim may be added", name)
		}
		delete(subject, "name")
		delete(whole, "validFrom")
		if less, _ := json.Marshal(whole); holds(with, less) {
			t.Errorf("%s: a claim may be left out", name)
		}
	}
}

func holds(with contexts, document []byte) bool {
	_, err := with.verify(document)
	return err == nil
}

func TestAnotherKeyDoesNotHold(t *testing.T) {
	ours, other := testKey(), ed25519.NewKeyFromSeed(bytes.Repeat([]byte{8}, ed25519.SeedSize))
	of := func(k ed25519.PrivateKey) string { return Multikey(k.Public().(ed25519.PublicKey)) }
	swapped := strings.Replace(string(signed(t, small, ours)), of(ours), of(other), 1)
	if _, err := Verify([]byte(swapped)); !errors.Is(err, ErrBroken) {
		t.Error(err)
	}
	// Nor is a signature by another key ever put into a document.
	if _, err := Sign([]byte(small), issuer, ours.Public().(ed25519.PublicKey), func(m []byte) []byte { return ed25519.Sign(other, m) }); err == nil {
		t.Error("signed with another key than it names")
	}
	if _, err := Sign(signed(t, small, ours), issuer, ours.Public().(ed25519.PublicKey), func(m []byte) []byte { return ed25519.Sign(ours, m) }); err == nil {
		t.Error("signed twice")
	}
}

func TestWhatIsNotWorkedOutSaysWhy(t *testing.T) {
	whole := string(signed(t, small, testKey()))
	in := func(old, by string) string {
		t.Helper()
		if !strings.Contains(whole, old) {
			t.Fatalf("no %s", old)
		}
		return strings.Replace(whole, old, by, 1)
	}
	knot := func(n int) string {
		var each []string
		for range n {
			each = append(each, `{"type":"IdentityObject","hashed":false}`)
		}
		return in(`"identifier":[`, `"identifier":[`+strings.Join(each, ",")+`,`)
	}
	for _, tc := range []struct{ rule, document, says string }{
		{"an unknown vocabulary", in(OpenBadges, "https://x.example/context"), "does not know (https://x.example/context)"},
		{"one in a file", in(OpenBadges, "file:///etc/passwd"), "does not know"},
		{"one of its own", in(`"`+OpenBadges+`"`, `{"name":"https://x.example/name"}`), "of its own"},
		{"none", in(`"@context"`, `"context"`), "of its own"},
		{"one inside", in(`"type":["Profile"]`, `"@context":{"name":null},"type":["Profile"]`), `"@context"`},
		{"words of JSON-LD", in(`"name":"Department"`, `"@reverse":{}`), `"@reverse"`},
		{"a blank node by name", in(`"type":["AchievementSubject"]`, `"type":["AchievementSubject"],"_:x":"y"`), `"_:x"`},
		{"a word that is not defined", in(`"name":"Department"`, `"name":"Department","shoes":"brown"`), "does not define"},
		{"a type that is not defined", in(`"AchievementSubject"`, `"Shoes"`), "does not define"},
		{"an address that is none", in(`"id":"urn:uuid:1"`, `"id":"here"`), "here"},
		{"the same name twice", in(`"name":"Department"`, `"name":"Department","name":"Other"`), "twice"},
		{"a huge document", in(`"Department"`, `"`+strings.Repeat("x", maxBytes)+`"`), "larger"},
		{"deep nesting", in(`"Department"`, strings.Repeat("[", 5000)+strings.Repeat("]", 5000)), "nested"},
		{"deep objects", in(`"Department"`, strings.Repeat(`{"name":`, 200)+"1"+strings.Repeat("}", 200)), "nested"},
		{"many values", in(`"Department"`, "["+strings.Repeat("1,", 2000)+"1]"), "more than"},
		{"things alike", knot(300), "alike"},
		{"control characters", in(`"Department"`, `"a\u0000b"`), "control"},
		{"conditions of its proof", in(`"cryptosuite"`, `"expires":"2020-01-01T00:00:00Z","cryptosuite"`), "expires"},
		{"a key that is none", in(`#z6Mk`, `#z7Mk`), "Multikey"},
		{"a key elsewhere", in(issuer+`#z6Mk`, issuer+`#key-1`), "Multikey"},
	} {
		_, err := Verify([]byte(tc.document))
		var why *Refused
		if !errors.As(err, &why) || !strings.Contains(why.Error(), tc.says) {
			t.Errorf("%s: %v", tc.rule, err)
		}
		// What is not read is not signed either.
		unproved, _, _ := strings.Cut(tc.document, `,"proof":`)
		if out, err := Sign([]byte(unproved+"}"), issuer, testKey().Public().(ed25519.PublicKey), func(m []byte) []byte { return ed25519.Sign(testKey(), m) }); err == nil && !strings.Contains(tc.rule, "proof") && !strings.Contains(tc.rule, "key") {
			t.Errorf("%s: signed as %s", tc.rule, out)
		}
	}
	for rule, document := range map[string]string{
		"no JSON": "x", "nothing": "", "null": "null", "a list": "[]", "two documents": whole + whole, "broken off": whole[:len(whole)-9], "not UTF-8": in("Department", "\xff"),
		"no proof": small, "a list of proofs": strings.Replace(in(`"proof":{`, `"proof":[{`), "}}", "}]}", 1), "another suite": in(suite, "eddsa-jcs-2022"), "another kind": in(proofType, "Ed25519Signature2020"),
	} {
		if _, err := Verify([]byte(document)); err == nil {
			t.Errorf("%s holds", rule)
		}
	}
	if _, err := Verify([]byte(in(purpose, "authentication"))); !errors.Is(err, ErrBroken) {
		t.Errorf("another purpose: %v", err)
	}
}

// Things without a name are told apart by trying orders: a few are, and a clique of them is
// refused before any is tried.
func TestThingsThatLookAlikeAreCountedBeforeTheyAreTried(t *testing.T) {
	person := func(n int) string {
		return strings.Replace(small, `"identifier":[`, `"identifier":[`+strings.Repeat(`{"type":"IdentityObject","hashed":true},`, n), 1)
	}
	if _, err := Verify(signed(t, person(mostAlike), testKey())); err != nil {
		t.Errorf("a few: %v", err)
	}
	var said map[string]any
	if err := json.Unmarshal([]byte(person(mostAlike+1)), &said); err != nil {
		t.Fatal(err)
	}
	if _, err := known.canonical(said); err == nil || !strings.Contains(err.Error(), "alike") {
		t.Errorf("many: %v", err)
	}
}

func TestMultibaseIsReadAsItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SliceOfN(rapid.Byte(), ed25519.SignatureSize, ed25519.SignatureSize).Draw(t, "bytes")
		clear(b[:rapid.IntRange(0, 3).Draw(t, "noughts")])
		s := encode(b)
		got, ok := decode(s, len(b))
		if !ok || !bytes.Equal(got, b) {
			t.Fatalf("%q gives %x", s, got)
		}
		for _, other := range []string{"z1" + s[1:], s[1:], "u" + s[1:], s + "0"} {
			if _, ok := decode(other, len(b)); ok {
				t.Fatalf("%q is read", other)
			}
		}
	})
}

func FuzzVerify(f *testing.F) {
	whole := signed(f, small, testKey())
	_, published := vector(f)
	for _, seed := range [][]byte{whole, published, []byte(small), []byte("{}"), []byte(`{"@context":"` + Credentials + `","proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022"}}`)} {
		f.Add(seed)
	}
	var was map[string]any
	if err := json.Unmarshal([]byte(small), &was); err != nil {
		f.Fatal(err)
	}
	want, err := json.Marshal(was)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, document []byte) {
		proved, err := Verify(document)
		if err != nil {
			return
		}
		// Only what was signed holds.
		if got, _ := json.Marshal(proved.Said); proved.Key.Equal(testKey().Public()) && !bytes.Equal(got, want) {
			t.Errorf("%s holds", document)
		}
	})
}
