package telltale

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var known = NewKnown(
	[]string{"Šarūnas Nguyễn-Tremblay", "May Young", "Lê Văn An", "Ann de la Cruz"},
	[]string{"General Internal Medicine", "Cardiology", "Hôpital Sainte-Justine", "North York General"},
)

func marked(text string) string {
	var b strings.Builder
	for _, p := range known.Mark(text) {
		if p.Kind == "" {
			b.WriteString(p.Text)
			continue
		}
		b.WriteString("[" + string(p.Kind) + " " + p.Text + "]")
	}
	return b.String()
}

func TestWhatMayGiveSomebodyAway(t *testing.T) {
	for _, tc := range []struct{ rule, text string }{
		{"nothing", "My mentor listens and makes time for me."},
		{"the start of a sentence is no name", "Good. Always there. “Helpful” is the word."},
		{"a name of the department, however it is written", "I asked [NAME Sarunas] and [NAME nguyen] about it."},
		{"a name after a title", "Ask [NAME Dr. Osei-Mensah] or [NAME Dre Côté]."},
		{"a name in the middle of a sentence", "It was [NAME Priya] who helped."},
		{"a name that is a word, in capitals", "We talked to [NAME Young] about young faculty, and may do so again."},
		{"a short name", "Then [NAME Lê] came."},
		{"an abbreviation is no name", "The CFAR was in time, and MOC too."},
		{"an address", "Write to [ADDRESS me@uni.example], see [ADDRESS https://uni.example/x?y] or call [ADDRESS 416-555-0199]."},
		{"a date", "On [DATE 12 March 2025], on [DATE 2025-03-12], in [DATE 2019], every [DATE Tuesday]."},
		{"a French date", "Le [DATE 3 février 2025], tous les [DATE lundis]."},
		{"a month beside a word of time", "It ended [DATE in December]."},
		{"the verb may", "This may help."},
		{"a place of the department", "In [PLACE Cardiology] nobody does."},
		{"a hospital", "It differs at [PLACE Mount Hope Hospital]."},
		{"a French hospital", "À l’[PLACE Hôpital Sainte-Justine] c’est autre chose."},
		{"a number", "Grant [NUMBER 448812] was refused, 2 of 3 times."},
		{"words of the trade are no names", "The Department and my Division Director helped with the Promotion."},
		{"nothing at all", ""},
	} {
		text := tc.text
		for _, k := range kinds {
			text = strings.ReplaceAll(text, "["+string(k)+" ", "")
		}
		text = strings.ReplaceAll(text, "]", "")
		if got := marked(text); got != tc.text {
			t.Errorf("%s:\n%s\nwant\n%s", tc.rule, got, tc.text)
		}
	}
}

func TestTheLanguageOfAComment(t *testing.T) {
	for text, want := range map[string]string{
		"My mentor was there for me when it mattered, and I would not have stayed without that.": "en",
		"Ma mentore est toujours là pour moi et je ne sais pas ce que je ferais sans elle.":      "fr",
		"Mi mentor es muy bueno pero no está cuando lo necesito, y por eso me fui.":              "es",
		"Mein Mentor ist sehr gut, aber er hat nicht genug Zeit für mich.":                       "de",
		"导师很有帮助":          "Han",
		"Наставник помог": "Cyrillic",
		"ok":              "",
		"N/A":             "",
		"":                "",
		"Great mentor":    "",
	} {
		if got := Language(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestPartsMakeTheTextAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		var b strings.Builder
		for _, p := range known.Mark(text) {
			if p.Text == "" {
				t.Fatal("an empty part")
			}
			b.WriteString(p.Text)
		}
		if b.String() != text {
			t.Fatalf("%q became %q", text, b.String())
		}
	})
}

func FuzzMark(f *testing.F) {
	f.Add("Dr. X at Y Hospital on 12 May 2020, me@example.org")
	f.Add("\xff@\xfe 416-555-0199")
	f.Fuzz(func(t *testing.T, text string) {
		var b strings.Builder
		for _, p := range known.Mark(text) {
			b.WriteString(p.Text)
		}
		if b.String() != text {
			t.Fatalf("%q became %q", text, b.String())
		}
		Language(text)
	})
}
