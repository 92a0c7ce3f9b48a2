package badge

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"image/png"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

var key = func() *rsa.PrivateKey {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		panic(err)
	}
	return k
}()

func sample() Badge {
	return Badge{
		ID: "urn:uuid:1", Issuer: "https://laurel.example/b/issuer", Site: "https://laurel.example", Name: "Department of Medicine", Issued: time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC), Subject: "urn:uuid:2", Holder: "Šarūnas <b>Nguyễn</b>",
		Achievement: Achievement{"urn:uuid:3", "Award", "Mentor of the Year", "An award", "By decision of a committee.", "en"}, Status: Status{"https://laurel.example/b/status/1", 77_123},
	}
}

var signer = func() Signer {
	k := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, ed25519.SeedSize))
	return Signer{k.Public().(ed25519.PublicKey), func(m []byte) []byte { return ed25519.Sign(k, m) }}
}()

// ways are the two in which a badge is signed.
var ways = map[string]struct {
	sign func(Badge) (string, error)
	list func(fallen []int) (string, error)
	key  interface{ Equal(crypto.PublicKey) bool }
}{
	"a token": {
		func(b Badge) (string, error) { return Sign(b, key) },
		func(fallen []int) (string, error) {
			return SignList("https://laurel.example/b/status/1", "https://laurel.example/b/issuer", time.Now(), fallen, key)
		}, &key.PublicKey,
	},
	"a document": {
		func(b Badge) (string, error) { return Embed(b, signer) },
		func(fallen []int) (string, error) {
			return EmbedList("https://laurel.example/b/status/1.json", "https://laurel.example/b/issuer", time.Now(), fallen, signer)
		}, signer.Key,
	},
}

func TestABadgeComesBackFromEveryFormAsItWasSigned(t *testing.T) {
	for name, way := range ways {
		for _, by := range []string{"", "salt"} {
			b := sample()
			if b.Salt = by; by != "" {
				b.Holder = HashEmail("A@Dept.example", by)
			}
			text, err := way.sign(b)
			if err != nil {
				t.Fatal(err)
			}
			if again, err := way.sign(b); err != nil || again != text {
				t.Errorf("%s: another for the same badge, %v", name, err)
			}
			picture, err := PNG()
			if err != nil {
				t.Fatal(err)
			}
			baked, err := BakePNG(picture, text)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := png.Decode(bytes.NewReader(baked)); err != nil {
				t.Errorf("the baked picture: %v", err)
			}
			drawn, err := SVG(b.Achievement.Name+" <&>", text)
			if err != nil || !bytes.Contains(drawn, []byte("&lt;&amp;&gt;")) {
				t.Fatalf("%s, %v", drawn, err)
			}
			for _, file := range [][]byte{baked, drawn, []byte(text + "\n")} {
				read, inPicture, err := Read(file)
				if err != nil || inPicture == bytes.HasPrefix(file, []byte(text)) {
					t.Fatal(inPicture, err)
				}
				got, by, err := Verify(read)
				if err != nil || got != b || !way.key.Equal(by) {
					t.Errorf("%s: %+v, %v", name, got, err)
				}
			}
		}
	}
}

// A document holds only what a badge of ours says: what json-gold leaves out and what Go reads
// regardless of case would otherwise stand in it, signed by nobody.
func TestADocumentSaysWhatABadgeSaysAndNothingElse(t *testing.T) {
	text, err := Embed(sample(), signer)
	if err != nil {
		t.Fatal(err)
	}
	for rule, change := range map[string][2]string{
		"a name in capitals":   {`"identityHash"`, `"IDENTITYHASH"`},
		"a word of its own":    {`"validFrom"`, `"rank":"first","validFrom"`},
		"a defined one":        {`"validFrom"`, `"evidence":{"id":"urn:x:1"},"validFrom"`},
		"another issuer's key": {`"verificationMethod":"https://laurel.example/b/issuer#`, `"verificationMethod":"https://x.example/b/issuer#`},
		"no status":            {`"BitstringStatusListEntry"`, `"StatusList"`},
	} {
		changed := strings.Replace(text, change[0], change[1], 1)
		if changed == text {
			t.Fatalf("%s: nothing is changed in %s", rule, text)
		}
		if _, _, err := Verify(changed); err == nil {
			t.Errorf("%s is believed", rule)
		}
	}
	// Soundly signed, but by the key of another issuer than it names, or no badge of ours.
	said := sample().document()
	if other, err := embed(said, "https://x.example/b/issuer", signer); err != nil {
		t.Fatal(err)
	} else if _, _, err := Verify(other); !errors.Is(err, ErrBroken) {
		t.Errorf("another issuer's: %v", err)
	}
	said.Type = []string{"VerifiableCredential"}
	if other, err := embed(said, said.Issuer.ID, signer); err != nil {
		t.Fatal(err)
	} else if _, _, err := Verify(other); !errors.Is(err, ErrBroken) {
		t.Errorf("no badge: %v", err)
	}
}

// Every claim of a badge is a statement that is signed: none is dropped on the way.
func TestEveryClaimOfADocumentIsSigned(t *testing.T) {
	b := sample()
	b.Salt = "salt"
	text, err := Embed(b, signer)
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(text, `],"id"`)
	n := 0
	for _, old := range regexp.MustCompile(`:"[^"]+"|:(true|false)|\["[^"]+"`).FindAllString(body, -1) {
		for _, by := range []string{strings.TrimSuffix(old, `"`) + `x"`, map[string]string{":true": ":false", ":false": ":true"}[old]} {
			if by == "" || strings.HasPrefix(old, ":t") && by != ":false" {
				continue
			}
			n++
			if _, _, err := Verify(strings.Replace(text, old, by, 1)); err == nil {
				t.Errorf("%s may be %s", old, by)
			}
		}
	}
	if n < 25 {
		t.Errorf("%d claims were changed", n)
	}
}

func TestTheIssuersDocumentNamesItsKeys(t *testing.T) {
	text, err := Embed(sample(), signer)
	if err != nil {
		t.Fatal(err)
	}
	out, err := Issuer("https://laurel.example/b/issuer", signer.Key, &key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	var said struct {
		ID      string
		Methods []struct {
			ID, Type, Controller, PublicKeyMultibase string
			PublicKeyJwk                             map[string]any
		} `json:"verificationMethod"`
		Asserts []string `json:"assertionMethod"`
	}
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatal(err)
	}
	if len(said.Methods) != 2 || said.Methods[0].Type != "Multikey" || said.Methods[1].Type != "JsonWebKey" || len(said.Asserts) != 2 {
		t.Fatalf("%s", out)
	}
	for i, m := range said.Methods {
		if m.Controller != said.ID || m.ID != said.Asserts[i] {
			t.Errorf("%+v", m)
		}
	}
	if !strings.Contains(text, `"verificationMethod":"`+said.Methods[0].ID+`"`) || said.Methods[0].PublicKeyMultibase != said.Methods[0].ID[len(said.ID)+1:] {
		t.Errorf("the badge names another method than %s", said.Methods[0].ID)
	}
	if jwk := said.Methods[1].PublicKeyJwk; jwk["kty"] != "RSA" || jwk["d"] != nil {
		t.Errorf("%v", jwk)
	}
}

func TestTheHeaderHoldsTheAlgorithmAndTheKeyAlone(t *testing.T) {
	token, err := Sign(sample(), key)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(token, ".")
	var header, claims map[string]any
	for i, into := range []*map[string]any{&header, &claims} {
		b, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil || json.Unmarshal(b, into) != nil {
			t.Fatal(err)
		}
	}
	var names []string
	for name := range header {
		names = append(names, name)
	}
	if slices.Sort(names); !slices.Equal(names, []string{"alg", "jwk"}) || header["alg"] != "RS256" {
		t.Errorf("%v", header)
	}
	for name, want := range map[string]any{"iss": "https://laurel.example/b/issuer", "jti": "urn:uuid:1", "sub": "urn:uuid:2", "nbf": 1780315200.0} {
		if claims[name] != want {
			t.Errorf("%s is %v", name, claims[name])
		}
	}
}

func TestNoChangedByteOfABadgeIsBelieved(t *testing.T) {
	token, err := Sign(sample(), key)
	if err != nil {
		t.Fatal(err)
	}
	head, tail := strings.Index(token, "."), strings.LastIndex(token, ".")
	for at := head + 1; at < tail; at += 7 {
		changed := []byte(token)
		changed[at] = map[bool]byte{true: 'B', false: 'A'}[changed[at] == 'A']
		if _, _, err := Verify(string(changed)); !errors.Is(err, ErrBroken) {
			t.Fatalf("byte %d: %v", at, err)
		}
	}
	for _, other := range []any{map[string]any{"iss": "x"}, credential{registered: registered{Iss: "y"}}} { // soundly signed
		forged, err := sign(other, key)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := Verify(forged); !errors.Is(err, ErrBroken) {
			t.Errorf("%v: %v", other, err)
		}
	}
}

func TestABitOfTheListIsSetForWhatNoLongerStands(t *testing.T) {
	fallen := []int{0, 7, 8, 77_123, Bits - 1}
	for name, way := range ways {
		text, err := way.list(fallen)
		if err != nil {
			t.Fatal(err)
		}
		for _, position := range []int{0, 1, 6, 7, 8, 9, 77_122, 77_123, 77_124, Bits - 2, Bits - 1} {
			if got, err := Fallen(text, position); err != nil || got != slices.Contains(fallen, position) {
				t.Errorf("%s: bit %d is %v, %v", name, position, got, err)
			}
		}
		changed := strings.Replace(text, "eyJ", "eyK", 1)
		if name == "a document" {
			changed = strings.Replace(text, `"u`, `"uA`, 1)
		}
		if _, err := Fallen(changed, 7); err == nil {
			t.Errorf("%s: a changed list is believed", name)
		}
	}
	if _, err := SignList("x", "x", time.Now(), []int{Bits}, key); err == nil {
		t.Error("a bit outside the list")
	}
}

// What is signed is the token alone, so a file is read as a picture only where it is one.
func TestATokenIsReadFromPicturesAndNotFromWhateverHoldsOne(t *testing.T) {
	token, err := Sign(sample(), key)
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := SVG("x", token)
	if err != nil {
		t.Fatal(err)
	}
	element := `<openbadges:credential ` + svgSpace + svgVerify + token + `"/>`
	text := `<openbadges:credential ` + svgSpace + `><![CDATA[ ` + token + ` ]]></openbadges:credential>`
	for _, tc := range []struct {
		rule, file string
		want       error
	}{
		{"as it was drawn", string(drawn), nil},
		{"after a byte order mark, space and a declaration", "\ufeff \n<?xml version=\"1.0\"?>\n" + string(drawn), nil},
		{"a PDF with a badge in a comment", "%PDF-1.7\n%" + element + "\n", ErrNone},
		{"a page with a badge in it", "<html>" + element + "</html>", ErrNone},
		{"a page that is declared as XML", `<?xml version="1.0"?><html>` + element + "</html>", ErrNone},
		{"text before the picture", "x" + string(drawn), ErrNone},
		{"a badge in a comment of a picture", "<svg><!-- " + element + " --></svg>", ErrNone},
		{"an element of another vocabulary", strings.Replace(string(drawn), badgeSpace, "https://x.example", 1), ErrNone},
		{"two badges", "<svg>" + element + element + "</svg>", ErrBroken},
		{"one as an attribute and one as a text", "<svg>" + element + text + "</svg>", ErrBroken},
		{"a token as a text", "<svg>" + text + "</svg>", nil},
		{"an element with nothing in it", `<svg><openbadges:credential ` + svgSpace + `/>` + token + `</svg>`, ErrNone},
		{"a picture that breaks off", string(drawn[:len(drawn)-8]), ErrNone},
		{"a token with more behind it", token + strings.Repeat(" ", longestText) + "x", ErrNone},
	} {
		if read, _, err := Read([]byte(tc.file)); !errors.Is(err, tc.want) || (err == nil) != (read == token) {
			t.Errorf("%s: %q, %v", tc.rule, read, err)
		}
	}
}

func TestThePictureIsDrawnOnce(t *testing.T) {
	first, err := PNG()
	if err != nil {
		t.Fatal(err)
	}
	before := bytes.Clone(first)
	if _, err := BakePNG(first, "a.b.c"); err != nil {
		t.Fatal(err)
	}
	again, err := PNG()
	if err != nil || &again[0] != &first[0] || !bytes.Equal(again, before) {
		t.Errorf("drawn again, or changed by baking: %v", err)
	}
}

func BenchmarkABakedPicture(b *testing.B) {
	for b.Loop() {
		picture, err := PNG()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := BakePNG(picture, "a.b.c"); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRead(f *testing.F) {
	token, _ := Sign(sample(), key)
	picture, _ := PNG()
	baked, _ := BakePNG(picture, token)
	drawn, _ := SVG("x", token)
	document, _ := Embed(sample(), signer)
	inside, _ := SVG("x", document)
	for _, seed := range [][]byte{baked, drawn, inside, []byte(token), []byte(document), []byte(pngMagic), nil} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if read, _, err := Read(file); err == nil {
			_, _, _ = Verify(read)
		}
	})
}
