package pdf

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
)

// cleaned prepares a text as a paragraph does.
func cleaned(t testing.TB, language, s string) (string, error) {
	t.Helper()
	p, err := newPreparer(language, options, newFonts())
	if err != nil {
		t.Fatal(err)
	}
	out := p.inline(Text(s), true, path{"text"})
	return out.words(), p.err()
}

func TestNamesOfTheWorldCanBePrinted(t *testing.T) {
	for _, name := range []string{
		"Éloïse Tremblay-Côté", "Šarūnas Nguyễn", "Øystein Ødegård", "Łukasz Żółć", "İpek Işık", "Þórunn Ðaðason", "Ọlábísí Ẹ̀kọ́", "Nguyễn Thị Hồng Nhung",
		"Ελένη Παπαδοπούλου", "Наталія Їжакевич", "Ѓорѓи Ќосев", "מיכל לוי", "ד״ר רות כהן", "محمد الأحمد", "شیرین عبادی", "अनिल कुमार", "ਹਰਪ੍ਰੀਤ ਸਿੰਘ", "தமிழ்ச்செல்வி", "ᓄᓇᕗᑦ ᐃᓄᒃ",
		"O’Brien–Smith (née d’Août)", "Dʳ Kwame N'Guessan", "Jan ½ ‰ € ≥ 5 → 6 ✓", "Ångström ﬁrst",
	} {
		if err := Printable(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got, err := cleaned(t, "en", name); err != nil || got != name {
			t.Errorf("%q became %q (%v)", name, got, err)
		}
	}
}

func TestWhatNoFontHasIsRefusedByName(t *testing.T) {
	for text, blamed := range map[string]string{
		"李小龙":                                   "李 小 龙",
		"김민준 and 이서연":                           "김 민 준 이 서 연",
		"สมชาย":                                 "ส ม ช า ย",
		"中 中 中":                                 "中",
		"𠮷野":                                    "𠮷 野",
		"private \ue000":                        "U+E000",
		"\r\u0488":                              "◌\u0488",
		"𝔉raktur":                               "𝔉",
		"unassigned \u0378":                     "U+0378",
		"e\u0301\u0302\u0303\u0304\u0305\u0306": "◌\u0306",
		"क" + strings.Repeat("ा", 40):           "◌ा",
		"一二三四五六七八九十百千":                          "一 二 三 四 五 六 七 八 九 十 …",
	} {
		err := Printable(text)
		var e *apperr.Error
		if !errors.As(err, &e) || e.Code != apperr.Invalid || e.Key != "document.unprintable" {
			t.Errorf("%q: %v, want it refused", text, err)
			continue
		}
		if e.Args["characters"] != blamed {
			t.Errorf("%q: %q is blamed, want %q", text, e.Args["characters"], blamed)
		}
	}
}

func TestTextIsMadePrintable(t *testing.T) {
	for _, tc := range []struct{ rule, in, en, fr string }{
		{"marks and letters are composed", "Nguye\u0302\u0303n", "Nguyễn", ""},
		{"a mark meets its letter over what is not seen", "A\u202e\u0300", "À", ""},
		{"control characters go", "a\x00b\x07c\x1bd\x7f", "abcd", ""},
		{"invalid UTF-8 goes", "caf\xc3 \xff\xfe!", "caf !", ""},
		{"a byte order mark goes", "\ufeffname", "name", ""},
		{"soft hyphens and invisible spaces go", "wor\u00adld\u200b wide\u2060", "world wide", ""},
		{"controls of direction go", "\u202eevil\u202c \u2067x\u2069", "evil x", ""},
		{"spaces become one space", " a \t b\u2003c  ", "a b c", ""},
		{"no-break spaces stay", "a\u00a0b\u202f: 5\u2007%", "a\u00a0b\u202f: 5\u00a0%", ""},
		{"line ends of every system", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne", ""},
		{"at most one empty line", "\n\n\n a \n\n\n\n b \n\n", "a \n\nb", ""},
		{"pictographs become a word", "Thank you 😀", "Thank you [emoji]", "Thank you [émoji]"},
		{"several are one", "👩🏽‍🔬👨‍👩‍👧‍👦🇨🇦!", "[emoji]!", "[émoji]!"},
		{"a tick is a letter here", "✓ done ❤️", "✓ done ❤", ""},
		{"keycaps are figures", "1️⃣ 2️⃣", "1 2", ""},
		{"joiners go between Latin letters", "a\u200db\u200cc", "abc", ""},
		{"joiners stay in Persian", "می\u200cخواهم", "می\u200cخواهم", ""},
		{"nothing is left of nothing", " \x00\u200b\n", "", ""},
	} {
		for language, want := range map[string]string{"en": tc.en, "fr": tc.fr} {
			if want == "" && language == "fr" {
				continue
			}
			if got, err := cleaned(t, language, tc.in); err != nil || got != want {
				t.Errorf("%s: %q became %q in %s (%v), want %q", tc.rule, tc.in, got, language, err, want)
			}
		}
	}
}

func TestRunsAreCleanedTogether(t *testing.T) {
	p, err := newPreparer("en", options, newFonts())
	if err != nil {
		t.Fatal(err)
	}
	out := p.inline(Inline{{Text: " a "}, {Text: " b", Strong: true}, {Text: "\x00"}, {Text: "  "}, {Text: "\n"}}, true, nil)
	if len(out) != 2 || out[0].Text != "a " || out[1].Text != "b" || !out[1].Strong {
		t.Errorf("%+v", out)
	}
}

func TestEachTextThatCannotBePrintedIsNamed(t *testing.T) {
	_, err := Render(plain(
		Paragraph{Text: Text("fine")},
		Definitions{Rows: []Definition{{"Name", Text("李")}, {"김", nil}}},
		Table{Columns: []Column{{Head: Text("x")}}, Rows: [][]Inline{{{{Text: "a"}, {Text: "中"}}}}},
	), options)
	var paths []string
	for _, e := range apperr.All(err) {
		paths = append(paths, strings.Join(e.Path, "."))
	}
	if got, want := strings.Join(paths, " "), "blocks.1.rows.0.value blocks.1.rows.1.term blocks.2.rows.0.0.1"; got != want {
		t.Errorf("%s, want %s (%v)", got, want, err)
	}
}

func TestLinksLeadHomeOrToAMailbox(t *testing.T) {
	const home, local = "https://laurel.hospital.example", "http://127.0.0.1:8080"
	for _, tc := range []struct {
		base, link string
		allowed    bool
	}{
		{home, home + "/v/AB12", true},
		{home, home, true},
		{home, home + "/v/AB12?x=1&y=(2)#z", true},
		{home, "mailto:mentorship@hospital.example", true},
		{local, local + "/v/AB12", true},
		{home, "http://laurel.hospital.example/v/AB12", false},
		{home, "https://laurel.hospital.example.evil.example/", false},
		{home, "https://laurel.hospital.example:8443/", false},
		{home, "https://laurel.hospital.example@evil.example/", false},
		{home, "https://user@laurel.hospital.example/", false},
		{home, "//laurel.hospital.example/", false},
		{home, "/v/AB12", false},
		{home, "javascript:alert(1)", false},
		{home, "JavaScript://laurel.hospital.example/%0aalert(1)", false},
		{home, "file:///etc/passwd", false},
		{home, "data:text/html,x", false},
		{home, home + "/a b", false},
		{home, home + "/\n", false},
		{home, home + "/é", false},
		{home, home + "/\\evil", false},
		{home, "mailto:a@b.example?bcc=c@d.example", false},
		{home, "mailto:a@b.example,c@d.example", false},
		{home, "mailto:a@b@c.example", false},
		{home, "mailto:", false},
		{"", home, false},
		{"", "mailto:a@b.example", true},
	} {
		d := plain(Paragraph{Text: Inline{{Text: "x", Link: tc.link}}})
		if _, err := HTML(d, Options{Base: tc.base}); (err == nil) != tc.allowed {
			t.Errorf("%q from %q: %v, want allowed %v", tc.link, tc.base, err, tc.allowed)
		}
		if !tc.allowed {
			if _, err := Render(d, Options{Base: tc.base}); err == nil {
				t.Errorf("%q from %q gets into the PDF", tc.link, tc.base)
			}
		}
	}
}

func TestTheBaseIsAnAddressOfOurs(t *testing.T) {
	for _, base := range []string{"http://laurel.hospital.example", "ftp://x", "laurel.hospital.example", "https://user:pass@x.example", "https://", "://"} {
		if _, err := Render(plain(), Options{Base: base}); err == nil {
			t.Errorf("%q is taken for a base", base)
		}
	}
}

func TestPreparingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		once, err := cleaned(t, "en", rapid.String().Draw(r, "s"))
		if err != nil {
			return
		}
		if !utf8.ValidString(once) {
			r.Fatalf("invalid UTF-8: %q", once)
		}
		if twice, err := cleaned(t, "en", once); err != nil || twice != once {
			r.Fatalf("%q becomes %q (%v)", once, twice, err)
		}
	})
}

func TestLanguageTags(t *testing.T) {
	for tag, ok := range map[string]bool{"en": true, "fr-CA": true, "zh-Hant-TW": true, "es-419": true, "e": false, "english-": false, "en_CA": false, "12": false, `en"x`: false, strings.Repeat("abc-", 12): false} {
		if isTag(tag) != ok {
			t.Errorf("%q: %v", tag, !ok)
		}
	}
}
