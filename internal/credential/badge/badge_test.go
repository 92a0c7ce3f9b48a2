package badge

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"encoding/base64"
	"encoding/json"
	"errors"
	"image/png"
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
		ID: "urn:uuid:1", Issuer: "https://laurel.example", Name: "Department of Medicine", Issued: time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC), Subject: "urn:uuid:2", Holder: "Šarūnas <b>Nguyễn</b>",
		Achievement: Achievement{"urn:uuid:3", "Award", "Mentor of the Year", "An award", "By decision of a committee.", "en"}, Status: Status{"https://laurel.example/b/status/1", 77_123},
	}
}

func TestABadgeComesBackFromEveryFormAsItWasSigned(t *testing.T) {
	for _, by := range []string{"", "salt"} {
		b := sample()
		if b.Salt = by; by != "" {
			b.Holder = HashEmail("A@Dept.example", by)
		}
		token, err := Sign(b, key)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Sign(b, key); err != nil || again != token {
			t.Errorf("another token for the same badge, %v", err)
		}
		picture, err := PNG()
		if err != nil {
			t.Fatal(err)
		}
		baked, err := BakePNG(picture, token)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := png.Decode(bytes.NewReader(baked)); err != nil {
			t.Errorf("the baked picture: %v", err)
		}
		drawn, err := SVG(b.Achievement.Name+" <&>", token)
		if err != nil || !bytes.Contains(drawn, []byte("&lt;&amp;&gt;")) {
			t.Fatalf("%s, %v", drawn, err)
		}
		for _, file := range [][]byte{baked, drawn, []byte(token + "\n")} {
			read, inPicture, err := Read(file)
			if err != nil || inPicture == bytes.HasPrefix(file, []byte(token)) {
				t.Fatal(inPicture, err)
			}
			got, by, err := Verify(read)
			if err != nil || got != b || !by.Equal(&key.PublicKey) {
				t.Errorf("%+v, %v", got, err)
			}
		}
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
	for name, want := range map[string]any{"iss": "https://laurel.example", "jti": "urn:uuid:1", "sub": "urn:uuid:2", "nbf": 1780315200.0} {
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
	for _, other := range []any{map[string]any{"iss": "x"}, credential{registered: registered{Iss: "y"}}} {
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
	token, err := SignList("https://laurel.example/b/status/1", "https://laurel.example", time.Now(), fallen, key)
	if err != nil {
		t.Fatal(err)
	}
	for _, position := range []int{0, 1, 6, 7, 8, 9, 77_122, 77_123, 77_124, Bits - 2, Bits - 1} {
		if got, err := Fallen(token, position); err != nil || got != slices.Contains(fallen, position) {
			t.Errorf("bit %d is %v, %v", position, got, err)
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
	for _, seed := range [][]byte{baked, drawn, []byte(token), []byte(pngMagic), nil} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		if read, _, err := Read(file); err == nil {
			_, _, _ = Verify(read)
		}
	})
}
