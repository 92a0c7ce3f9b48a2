package mail

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
)

func TestEveryKindHasATitleAndSamples(t *testing.T) {
	for kind, l := range letters {
		if titles[kind] == nil {
			t.Errorf("%s has no title: whoever edits mails cannot tell what it is", kind)
		}
		for _, language := range i18n.Languages {
			data := Samples(kind, language, time.Date(2026, 12, 12, 4, 59, 0, 0, time.UTC), time.UTC)
			for _, gap := range l.gaps {
				if gap != "link" && gap != "stop" && data[gap] == "" {
					t.Errorf("%s: no sample of %s in %s", kind, gap, language)
				}
			}
		}
	}
}

// A lead who saves the words of the house unchanged sends what the house would have sent, but for
// the place of the fixed sentences.
func TestTheWordsOfTheHouseAreATemplate(t *testing.T) {
	for _, kind := range Editable() {
		house := House(kind)
		if err := Check(kind, house); err != nil {
			t.Errorf("%s: %v", kind, err)
			continue
		}
		for _, language := range i18n.Languages {
			data := dataFor(kind)
			subject, text, _, err := Render(kind, language, data)
			if err != nil {
				t.Fatal(err)
			}
			own, said, html, err := (Wordings{kind: house}).Render(kind, language, data)
			if err != nil {
				t.Fatal(err)
			}
			if own != subject || !slices.Equal(sorted(said), sorted(text)) || strings.Contains(html, "ZgotmplZ") {
				t.Errorf("%s %s: \n%s\nis not\n%s", kind, language, said, text)
			}
		}
	}
}

func sorted(text string) []string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	slices.Sort(lines)
	return slices.DeleteFunc(lines, func(l string) bool { return l == "" })
}

const good = "Dear {{name}},\n\nplease answer.\n[Answer]({{link}})\n{{promise}}"

func TestFaultsAreNamedWithTheirPlace(t *testing.T) {
	for _, tc := range []struct{ rule, subject, body, want string }{
		{"good words pass", "{{department}} asks", good, ""},
		{"an unknown field has a neighbour", "S", good + "\nuntil {{dedline}}", "template.unknown_field 6:7 dedline deadline"},
		{"in the middle of a line", "S", "é " + "{{lnk}}\n" + good, "template.unknown_field 1:3 lnk link"},
		{"an unclosed field", "S", good + "\n  {{deadline", "template.unclosed 6:3"},
		{"a field begun twice", "S", good + "\n{{dead {{line}}", "template.unclosed 6:1"},
		{"an end without a beginning", "S", good + "\ndeadline}}", "template.unopened 6:9"},
		{"single braces", "S", good + "\nuntil {deadline}", "template.one_brace 6:7 deadline"},
		{"braces of somebody else", "S", good + "\n{x} { }", ""},
		{"markup", "S", good + "\nmy <b>own", "template.markup 6:4"},
		{"less than", "S", good + "\n1 < 2 > 0 <3", ""},
		{"a turn of the direction", "S", good + "\nab\u202ecd", "template.direction 6:3 U+202E"},
		{"a control character", "S", good + "\nab\x07", "template.control 6:3 U+0007"},
		{"the narrow space of French", "S", good + "\nQuoi\u202f?", ""},
		{"a carriage return of another system", "S", Tidy(strings.ReplaceAll(good, "\n", "\r\n")), ""},
		{"without the link", "S", "{{promise}}", "template.needs_field link"},
		{"without the promise", "S", "[Answer]({{link}})", "template.needs_field promise"},
		{"a link in a sentence", "S", good + "\nor {{link}}", "template.link_alone 6:1 link"},
		{"a link without words", "S", good + "\n{{link}}", "template.link_alone 6:1 link"},
		{"a link to a field that is none", "S", good + "\n[Who]({{survey}})", "template.bad_link 6:7"},
		{"a link to a script", "S", good + "\n[Go](javascript:alert(1))", "template.bad_link 6:6"},
		{"a link without TLS", "S", good + "\n[Go](http://x.example/)", "template.bad_link 6:6"},
		{"an address of the department", "S", good + "\n[Go](https://dept.example/a?b=1#c)", ""},
		{"a survey in the subject", "{{survey}}", good, "template.not_in_subject 1:1 survey"},
		{"a subject on two lines", "a\nb", good, "template.subject_lines"},
		{"a subject without end", strings.Repeat("é", 151), good, "template.too_long 151 150"},
		{"a hundred thousand letters", "S", good + strings.Repeat("a", 100_000), "template.too_long"},
		{"no subject", "", good, "template.no_subject"},
		{"no text", "S", "", "template.no_body"},
		{"nothing", "", "", "template.empty"},
		{"the stop link of another kind", "S", good + "\n[Stop]({{stop}})", "template.unknown_field 6:8 stop"},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			var got []string
			for _, e := range apperr.All(Check(KindInvitation, Wording{i18n.Text{"fr": tc.subject}, i18n.Text{"fr": tc.body}})) {
				got = append(got, place(e))
				if tc.want != "template.empty" && (len(e.Path) != 2 || e.Path[1] != "fr") {
					t.Errorf("the fault is at %v", e.Path)
				}
			}
			if tc.want == "" && len(got) > 0 || tc.want != "" && (len(got) != 1 || !strings.HasPrefix(got[0], tc.want)) {
				t.Errorf("%q, want %q", got, tc.want)
			}
		})
	}
}

func place(e *apperr.Error) string {
	s := e.Key
	if e.Args["line"] != nil {
		s += fmt.Sprintf(" %v:%v", e.Args["line"], e.Args["column"])
	}
	for _, name := range []string{"field", "nearest", "character", "has", "most"} {
		if v := e.Args[name]; v != nil {
			s += fmt.Sprint(" ", v)
		}
	}
	return s
}

func TestWordsAreFilledForTheirReader(t *testing.T) {
	own := Wordings{KindInvitation: {
		i18n.Text{"fr": "Nouvelles de {{department}}"},
		i18n.Text{"fr": "Bonjour {{ Name }},\nvoici <3 {x}.\n\n[Répondre]({{link}})\n[Notre page](https://dept.example/fr)\n\n{{promise}}"},
	}}
	data := dataFor(KindInvitation)
	data["name"] = "Éloïse {{link}} <b>\n"
	subject, text, html, err := own.Render(KindInvitation, "fr", data)
	if err != nil {
		t.Fatal(err)
	}
	if subject != "Nouvelles de Department of Medicine" || !strings.Contains(text, "Bonjour Éloïse {{link}} <b>,\nvoici <3 {x}.\n") ||
		!strings.Contains(text, "Répondre\u202f:\n"+data["link"]) || !strings.Contains(text, "Notre page\u202f:\nhttps://dept.example/fr") {
		t.Errorf("%s\n%s", subject, text)
	}
	if strings.Contains(html, "<b>") || !strings.Contains(html, "Éloïse {{link}} &lt;b&gt;,<br>\nvoici") || !strings.Contains(html, `href="https://dept.example/fr"`) {
		t.Error(html)
	}
	// English has no words of the department's yet.
	_, house, _, _ := Render(KindInvitation, "en", dataFor(KindInvitation))
	if _, english, _, err := own.Render(KindInvitation, "en", data); err != nil || english != house {
		t.Errorf("%v\n%s", err, english)
	}
	delete(data, "name")
	if _, text, _, _ := own.Render(KindInvitation, "fr", data); !strings.Contains(text, "Bonjour collègue,") {
		t.Error(text)
	}
	if !own.Names(KindInvitation) || own.Names(KindReminder) {
		t.Error("whose words name their reader")
	}
}

// What keeps a promise is said whatever the department writes.
func TestFixedSentencesStay(t *testing.T) {
	own := Wordings{KindReminder: {i18n.Text{"en": "S"}, i18n.Text{"en": "[A]({{link}})\n{{promise}}\n[No more]({{stop}})"}}}
	_, text, _, err := own.Render(KindReminder, "en", dataFor(KindReminder))
	if err != nil || !strings.Contains(text, "nobody picks who gets one") {
		t.Errorf("%v\n%s", err, text)
	}
	for _, kind := range []string{KindSignIn, KindReminder, KindFeedbackReminder, KindFeedbackReport, KindAwardNominee, KindEvidenceAsked, KindHonourAsk} {
		if len(Fixed(kind, "fr")) == 0 || len(Fixed(kind, "en")) != len(Fixed(kind, "fr")) {
			t.Errorf("%s: %v", kind, Fixed(kind, "fr"))
		}
	}
}

func TestWordsThatFitNoMoreGiveWay(t *testing.T) {
	own := Wordings{KindInvitation: {i18n.Text{"en": "S"}, i18n.Text{"en": "{{promise}} {{gone}} [A]({{link}})"}}}
	_, text, _, err := own.Render(KindInvitation, "en", dataFor(KindInvitation))
	if _, house, _, _ := Render(KindInvitation, "en", dataFor(KindInvitation)); err != nil || text != house {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestATrialIsMarkedInTextAndSubject(t *testing.T) {
	data := Samples(KindInvitation, "fr", time.Date(2026, 12, 12, 4, 59, 0, 0, time.UTC), time.UTC)
	data["department"], data["contact"], data["link"], data["name"] = "Médecine", "", "https://laurel.example/#test", "Ada"
	data[TrialOf], data[TrialSubject], data[TrialBody] = KindInvitation, "Venez", "Bonjour {{name}}\n\n[Ici]({{link}})\n\n{{promise}}"
	subject, text, html, err := Render(KindTrial, "fr", data)
	if err != nil || subject != "[ESSAI] Venez" || !strings.Contains(text, "Ceci est un essai") || !strings.Contains(text, "Bonjour Ada") || !strings.Contains(html, "Ceci est un essai") {
		t.Errorf("%v %s\n%s", err, subject, text)
	}
	data[TrialSubject], data[TrialBody] = "", ""
	if _, text, _, err := Render(KindTrial, "fr", data); err != nil || !strings.Contains(text, "Répondre maintenant") {
		t.Errorf("%v\n%s", err, text)
	}
	data[TrialOf] = KindSetUp
	if _, _, _, err := Render(KindTrial, "fr", data); err == nil {
		t.Error("a kind nobody may edit was tried")
	}
}

// Whatever is typed is either refused or drawn, with every required field in it and no markup
// of the typist's.
func TestAnyWordsAreRefusedOrDrawn(t *testing.T) {
	bits := []string{"{{", "}}", "{{link}}", "[a]({{link}})", "{{promise}}", "\n", "\n\n", "<b>", "<", "é", "[", "](", ")", "{{name}}", " ", "\u202e", "x", "{link}", "https://a.example/"}
	rapid.Check(t, func(t *rapid.T) {
		body := Tidy(strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(bits), rapid.String()), 0, 30).Draw(t, "body"), ""))
		w := Wording{i18n.Text{"en": "S"}, i18n.Text{"en": body}}
		own := Wordings{KindInvitation: w}
		_, text, html, err := own.Render(KindInvitation, "en", dataFor(KindInvitation))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(text, "only totals of five") || !strings.Contains(text, "https://laurel.example/s/abc") || strings.Contains(html, "<b>") {
			t.Fatalf("%v\n%s", Check(KindInvitation, w), text)
		}
	})
}

func FuzzCheck(f *testing.F) {
	f.Add("S", good)
	f.Add("{{department}}", "[a]({{link")
	f.Fuzz(func(_ *testing.T, subject, body string) {
		w := Wording{i18n.Text{"en": Tidy(subject)}, i18n.Text{"en": Tidy(body)}}
		for _, kind := range []string{KindInvitation, KindSignIn} {
			_ = Check(kind, w)
		}
	})
}
