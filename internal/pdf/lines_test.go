package pdf

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func broken(t testing.TB, in Inline, width float64) []line {
	t.Helper()
	f := newFonts()
	b := breaker{fonts: f}
	out := b.lines(in, stylePlain, width)
	if f.err != nil {
		t.Fatal(f.err)
	}
	return out
}

func (l line) text() string {
	s := ""
	for _, a := range l.atoms {
		s += string(a.text)
	}
	return s
}

func texts(lines []line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.text()
	}
	return out
}

func TestLinesBreakWhereReadersExpect(t *testing.T) {
	for _, tc := range []struct {
		rule, in string
		width    float64
		want     string
	}{
		{"between words", "one two three", 42, "one two |three"},
		{"not before French marks", "Pourquoi\u202f? Parce\u00a0que", 60, "Pourquoi\u202f? |Parce\u00a0que"},
		{"after a hyphen", "well-being", 35, "well-|being"},
		{"at a line feed, and at an empty line", "a\n\nb", 500, "a | |b"},
		{"inside a word only when it is longer than a line", "x Donaudampfschiffahrt", 60, "x |Donaudamp|fschiffahrt"},
		{"never between a letter and its marks", "Ẹ̀Ẹ̀Ẹ̀Ẹ̀", 13, "Ẹ̀Ẹ̀|Ẹ̀Ẹ̀"},
		{"a letter wider than the line stands alone", "WW", 2, "WW"},
	} {
		if got := strings.Join(texts(broken(t, Text(tc.in), tc.width)), "|"); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.rule, got, tc.want)
		}
	}
}

func TestLinesHoldTheWholeTextWithinTheirWidth(t *testing.T) {
	words := rapid.StringOfN(rapid.RuneFrom([]rune("abcWm ẹ́\u0300क्षிமحمدא -\n\u00a0.")), 0, 200, -1)
	rapid.Check(t, func(r *rapid.T) {
		in, err := cleaned(t, "en", words.Draw(r, "text"))
		if err != nil {
			return
		}
		cut := rapid.IntRange(0, len([]rune(in))).Draw(r, "cut")
		width := rapid.Float64Range(40, 400).Draw(r, "width")
		lines := broken(t, Inline{{Text: string([]rune(in)[:cut])}, {Text: string([]rune(in)[cut:]), Strong: true}}, width)
		if got := strings.Join(texts(lines), ""); got != strings.ReplaceAll(in, "\n", " ") {
			r.Fatalf("%q became %q", in, got)
		}
		for _, l := range lines {
			if l.width > width+0.01 {
				r.Fatalf("%q is %.2f wide, more than %.2f", l.text(), l.width, width)
			}
		}
	})
}

func TestWordsStandInTheirDirection(t *testing.T) {
	for in, want := range map[string]string{
		"abc def":             "abc| |def",
		"see مها الأحمد now":  "see| |الأحمد| |مها| |now",
		"מיכל 12 לוי":         "לוי| |12| |מיכל",
		"x (محمد) y":          "x| |(|محمد|)| |y",
		"مها الأحمد ":         "الأحمد| |مها| ",
		"1. مها":              "1.| |مها",
		"(مها) and (الأحمد)":  "(|مها|)| |and| |(|الأحمد|)",
		"Ms. רות כהן, לוי 5%": "Ms.| |5%| |לוי| |,|כהן| |רות",
	} {
		lines := broken(t, Text(in), 1000)
		var seen []string
		for _, i := range lines[0].visual() {
			a := lines[0].atoms[i]
			seen = append(seen, string(a.text))
		}
		if got := strings.Join(seen, "|"); got != want {
			t.Errorf("%q stands as %q, want %q", in, got, want)
		}
	}
}

func TestArabicIsJoined(t *testing.T) {
	f := newFonts()
	alone := f.shape(arabic, []rune("م"), true)
	joined := f.shape(arabic, []rune("محم"), true)
	if len(joined) != 3 || joined[0].code == joined[2].code || joined[0].code == alone[0].code {
		t.Errorf("%+v, alone %+v: the same letter has the same shape at both ends of a word", joined, alone)
	}
}

func TestASyllableIsOneGlyphThatSaysIt(t *testing.T) {
	f := newFonts()
	for text, id := range map[string]faceID{"कि": devanagari, "ஷௌ": tamil, "ẹ́": sans, "ਪ੍ਰੀ": gurmukhi} {
		glyphs := f.shape(id, []rune(text), false)
		if len(glyphs) != 1 {
			t.Errorf("%s is %d glyphs", text, len(glyphs))
			continue
		}
		for _, u := range f.face(id).used {
			if u.code == glyphs[0].code && u.text != text {
				t.Errorf("the glyph of %s says %q", text, u.text)
			}
		}
	}
	if len(f.boxes) > 0 {
		t.Errorf("boxes for %q", f.boxes)
	}
}

func TestLongTextsTakeTheirTimeAndNoMore(t *testing.T) {
	for what, text := range map[string]string{
		"one word":    strings.Repeat("x", 200_000),
		"brackets":    strings.Repeat("(א", 50_000) + strings.Repeat(")", 50_000),
		"Arabic":      strings.Repeat("محمد", 50_000),
		"feeds":       strings.Repeat("a\n", 100_000),
		"marks":       strings.Repeat("ẹ̀", 60_000),
		"conjuncts":   strings.Repeat("क्", 60_000),
		"alternating": strings.Repeat("aא ", 60_000),
	} {
		start := time.Now()
		broken(t, Text(text), measure)
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %v", what, took)
		} else {
			t.Logf("%s: %v", what, took)
		}
	}
}
