package translation

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"pgregory.net/rapid"

	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
	"laurel/internal/survey/template"
)

const definition = `{"title":{"default":"Mentorship","fr":"Mentorat"},
"x-scales":[{"code":"s","title":"Score","items":["m.a"]}],
"pages":[{"name":"one","title":"About you","elements":[
 {"type":"radiogroup","name":"mentored","x-uid":"has_mentor","title":{"en":"Mentor?","default":"old","fr":"Mentor ?"},"choices":["yes",{"value":"no","text":{"default":"No","fr":"Non"}},7]},
 {"type":"text","name":"hours","validators":[{"type":"expression","expression":"{hours} < 9","text":"Too many"}]},
 {"type":"panel","title":"Panel","elements":[{"type":"html","html":"Hello"},{"type":"matrix","name":"m","title":"How?","columns":[{"value":1,"text":"Bad"},{"value":2,"text":"2"}],"rows":["a"]}]},
 {"type":"matrixdropdown","name":"d","columns":[{"name":"c","title":"Col","choices":["x"]}],"rows":[{"value":"r","text":"Row"}]}]}]}`

func opened(t testing.TB, raw string) *Definition {
	t.Helper()
	d, err := Open([]byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestEveryTextHasAKeyThatNoPositionIsIn(t *testing.T) {
	var got []string
	for _, x := range opened(t, definition).Texts() {
		got = append(got, x.Key+"="+x.Words["en"]+"|"+x.Words["fr"])
	}
	want := []string{
		"survey.title=Mentorship|Mentorat", "scale:s.title=Score|", "page:one.title=About you|",
		"has_mentor.title=Mentor?|Mentor ?", "has_mentor.choice:yes=yes|", "has_mentor.choice:no=No|Non",
		"hours.title=hours|", "hours.check#0.text=Too many|",
		"panelpage#0#2.title=Panel|", "htmlpage#0#2#0.html=Hello|", "m.title=How?|", "m.column:1=Bad|", "m.row:a=a|",
		"d.title=d|", "d.column:c.title=Col|", "d.column:c.choice:x=x|", "d.row:r=Row|",
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

func TestLanguagesAndWhatTheyLack(t *testing.T) {
	d := opened(t, definition)
	if l := d.Languages(); !slices.Equal(l, []string{"en", "fr"}) {
		t.Errorf("%v", l)
	}
	if u := d.Untranslated(); u["en"] != 0 || u["fr"] != 14 {
		t.Errorf("%v", u)
	}
	if c := d.Columns("es", "no language", "pt-BR"); !slices.Equal(c, []string{"en", "fr", "es", "pt-BR"}) {
		t.Errorf("%v", c)
	}
	french := opened(t, `{"locale":"fr","elements":[{"type":"text","name":"heures"}]}`)
	if french.Language != "fr" || !slices.Equal(french.Languages(), []string{"fr"}) {
		t.Errorf("%s %v", french.Language, french.Languages())
	}
}

// file writes rows as CSV.
func file(t testing.TB, rows ...[]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTranslationsAreTaken(t *testing.T) {
	d := opened(t, definition)
	changed, notes, fault := d.Import(file(
		t, []string{"Key", "en", "FR", "es"},
		[]string{"hours.title", "hours", "Heures", "Horas"},
		[]string{"has_mentor.choice:yes", "yes", "Oui", ""},
		[]string{"has_mentor.title", "Mentor?", "", "¿Mentor?"},
		[]string{"m.column:1", "Bad", "Mauvais", ""},
		[]string{"has_mentor.choice:no", "No", "Non", ""},
	))
	if fault != nil || len(notes) > 0 || changed != 5 {
		t.Fatalf("%d changed, %v %v", changed, notes, fault)
	}
	words := map[string]i18n.Text{}
	for _, x := range d.Texts() {
		words[x.Key] = x.Words
	}
	for key, want := range map[string]i18n.Text{
		"hours.title": {"en": "hours", "fr": "Heures", "es": "Horas"}, "has_mentor.choice:yes": {"en": "yes", "fr": "Oui"},
		"has_mentor.title": {"en": "Mentor?", "fr": "Mentor ?", "es": "¿Mentor?"}, "has_mentor.choice:no": {"en": "No", "fr": "Non"},
	} {
		if !reflect.DeepEqual(words[key], want) {
			t.Errorf("%s is %v", key, words[key])
		}
	}
	raw, err := d.JSON()
	if err != nil || !strings.Contains(string(raw), `{"text":{"default":"yes","fr":"Oui"},"value":"yes"}`) || !strings.Contains(string(raw), `7]`) {
		t.Errorf("%v %s", err, raw)
	}
}

func TestWhatIsNotTakenIsTold(t *testing.T) {
	long := strings.Repeat("x", maxText+1)
	for _, tc := range []struct {
		rule string
		rows [][]string
		want Note
	}{
		{"a key nobody has", [][]string{{"key", "fr"}, {"nothing.title", "Rien"}}, Note{2, "nothing.title", "", UnknownKey, nil}},
		{"a key twice", [][]string{{"key", "fr"}, {"survey.title", "Mentorat"}, {"survey.title", "Le mentorat"}}, Note{3, "survey.title", "", KeyTwice, nil}},
		{"a translation of other words", [][]string{{"key", "en", "fr"}, {"hours.title", "Weeks", "Semaines"}}, Note{2, "hours.title", "en", SourceChanged, map[string]any{"text": "Weeks", "now": "hours"}}},
		{"more cells than columns", [][]string{{"key", "fr"}, {"hours.title", "Heures", "x"}}, Note{2, "", "", WrongCells, map[string]any{"cells": 3, "columns": 2}}},
		{"a text too long", [][]string{{"key", "fr"}, {"hours.title", long}}, Note{2, "hours.title", "fr", TooLong, map[string]any{"limit": maxText}}},
		{"a column of no language", [][]string{{"key", "fr", "remarks"}, {"survey.title", "", "x"}}, Note{1, "", "", UnknownColumn, map[string]any{"column": "remarks"}}},
		{"a language twice", [][]string{{"key", "fr", "Fr"}, {"survey.title", "", "x"}}, Note{1, "", "fr", LanguageTwice, map[string]any{"column": "Fr"}}},
		{"no keys", [][]string{{"en", "fr"}, {"hours", "Heures"}}, Note{1, "", "", NoKeys, nil}},
		{"no language", [][]string{{"key", "French"}, {"hours.title", "Heures"}}, Note{1, "", "", UnknownColumn, map[string]any{"column": "French"}}},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			d := opened(t, definition)
			before, _ := d.JSON()
			changed, notes, fault := d.Import(file(t, tc.rows...))
			if fault != nil || changed != 0 || len(notes) == 0 || !reflect.DeepEqual(notes[0], tc.want) {
				t.Fatalf("%d changed, %+v %v", changed, notes, fault)
			}
			if after, _ := d.JSON(); !bytes.Equal(before, after) {
				t.Errorf("the definition changed: %s", after)
			}
			for _, language := range i18n.Languages {
				if m := notes[0].Message(language); m == "" || strings.ContainsAny(m, "{}") {
					t.Errorf("%q", m)
				}
			}
		})
	}
}

func TestFilesAsSpreadsheetProgramsWriteThem(t *testing.T) {
	text := "key;en;fr\r\nhours.title;hours;\"Heures ; d’été\r\nà peu près\"\r\n"
	latin, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for name, raw := range map[string]string{"UTF-8": text, "with a mark": "\ufeff" + text, "Windows-1252": latin, "tabs": "key\ten\tfr\nhours.title\thours\t\"Heures ; d’été\r\nà peu près\""} {
		d := opened(t, definition)
		changed, notes, fault := d.Import([]byte(raw))
		if fault != nil || changed != 1 || len(notes) > 0 {
			t.Errorf("%s: %d changed, %v %v", name, changed, notes, fault)
		}
	}
	for _, raw := range []string{"", ";;;\n", "\xff\xfek\x00", "key,fr\n\"open", "\x00"} {
		d := opened(t, definition)
		if _, _, fault := d.Import([]byte(raw)); fault == nil || fault.Message("fr") == "" {
			t.Errorf("%q is a table", raw)
		}
	}
}

func TestWhatWindows1252CannotHoldIsKept(t *testing.T) {
	d := opened(t, `{"elements":[{"type":"text","name":"q","title":{"default":"How?","fr":"Comment\u202f?"}},{"type":"text","name":"r"}]}`)
	raw, err := charmap.Windows1252.NewEncoder().String("key;en;fr\r\nq.title;How?;Comment ?\r\nr.title;r;Réponse\r\n")
	if err != nil {
		t.Fatal(err)
	}
	changed, notes, fault := d.Import([]byte(raw))
	if fault != nil || len(notes) > 0 || changed != 1 || d.Texts()[0].Words["fr"] != "Comment\u202f?" {
		t.Errorf("%d %v %v %v", changed, notes, fault, d.Texts())
	}
}

func TestTheTemplatesGoOutAndComeBackUnchanged(t *testing.T) {
	for _, one := range template.All() {
		d := opened(t, string(one.Definition()))
		raw, err := d.CSV(d.Columns("es"))
		if err != nil {
			t.Fatal(err)
		}
		if changed, notes, fault := d.Import(raw); changed != 0 || len(notes) > 0 || fault != nil {
			t.Errorf("%s: %d %v %v", one.Code, changed, notes, fault)
		}
	}
}

// words are texts as people and programs write them, formulas among them.
var words = rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("aé='+-@\t\n\",; \u202f’ﬁ漢")), rapid.RuneFrom([]rune("xyz"))))

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var elements []any
		for i := range rapid.IntRange(1, 5).Draw(t, "questions") {
			q := map[string]any{"type": "radiogroup", "name": fmt.Sprintf("q%d", i)}
			if rapid.Bool().Draw(t, "titled") {
				q["title"] = map[string]any{"default": words.Draw(t, "title"), "fr": words.Draw(t, "titre")}
			}
			q["choices"] = []any{"a" + words.Draw(t, "value"), map[string]any{"value": "b" + words.Draw(t, "value"), "text": words.Draw(t, "text")}, 3.0}
			elements = append(elements, q)
		}
		raw, err := json.Marshal(map[string]any{"title": words.Draw(t, "survey"), "elements": elements})
		if err != nil {
			t.Fatal(err)
		}
		d, err := Open(raw)
		if err != nil {
			t.Fatal(err)
		}
		// Out and in again changes nothing.
		out, err := d.CSV(d.Columns("es"))
		if err != nil {
			t.Fatal(err)
		}
		if changed, notes, fault := d.Import(out); len(d.texts) > 0 && (changed != 0 || len(notes) > 0 || fault != nil) {
			t.Fatalf("%d changed, %v %v\n%s", changed, notes, fault, out)
		}
		// A translation of everything arrives word by word.
		rows := [][]string{}
		want := map[string]string{}
		for _, x := range d.Texts() {
			es := "é" + words.Draw(t, "spanish")
			rows = append(rows, []string{x.Key, x.Words["en"], es})
			want[x.Key] = i18n.Clean(es)
		}
		var b bytes.Buffer
		if err := sheet.Write(&b, []string{"key", "en", "es"}, rows); err != nil {
			t.Fatal(err)
		}
		changed, notes, fault := d.Import(b.Bytes())
		if len(rows) == 0 {
			return
		}
		if changed != len(rows) || len(notes) > 0 || fault != nil {
			t.Fatalf("%d of %d changed, %v %v\n%s", changed, len(rows), notes, fault, b.String())
		}
		after, err := d.JSON()
		if err != nil {
			t.Fatal(err)
		}
		again, err := Open(after)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range again.Texts() {
			if x.Words["es"] != want[x.Key] {
				t.Fatalf("%s is %q, want %q", x.Key, x.Words["es"], want[x.Key])
			}
		}
		if len(again.Texts()) != len(rows) {
			t.Fatalf("%d texts of %d", len(again.Texts()), len(rows))
		}
	})
}

func TestATitleIsGivenInTheLanguagesThereAre(t *testing.T) {
	d := opened(t, `{"title":"Old","elements":[{"type":"text","name":"q"}]}`)
	if !d.Entitle(i18n.Both("New", "Nouveau")) || d.Entitle(i18n.Both("New", "Nouveau")) {
		t.Error("told otherwise")
	}
	if raw, _ := d.JSON(); !strings.Contains(string(raw), `"title":{"default":"New"}`) {
		t.Errorf("%s", raw)
	}
}

func FuzzImport(f *testing.F) {
	d := opened(f, definition)
	out, err := d.CSV(d.Columns())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(definition, out)
	f.Add(`{"elements":[{"choices":[null,[],{"value":null}],"rows":{"a":1},"title":{"fr":5}}]}`, []byte("key;fr\n;\n\"a\";b"))
	f.Fuzz(func(t *testing.T, raw string, file []byte) {
		d, err := Open([]byte(raw))
		if err != nil {
			return
		}
		count := len(d.Texts())
		changed, notes, fault := d.Import(file)
		if fault != nil && (changed != 0 || len(notes) > 0) {
			t.Error("a file that is no table changed something")
		}
		if _, err := d.JSON(); err != nil {
			t.Error(err)
		}
		if len(d.Texts()) != count {
			t.Error("a text was lost")
		}
	})
}
