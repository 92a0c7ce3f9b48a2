package pdf

import (
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	tags     = regexp.MustCompile(`(?s)<(/?)([a-z][a-z0-9]*|!doctype)((?:\s[^<>]*)?)>`)
	voidTags = []string{"!doctype", "meta", "link", "br", "hr", "path"}
)

// textOfHTML is what a reader sees, marks of lists included.
func textOfHTML(page string) string {
	var b strings.Builder
	var lists []int // next number of each open list; -1 for points
	at := 0
	for _, m := range tags.FindAllStringSubmatchIndex(page, -1) {
		b.WriteString(html.UnescapeString(page[at:m[0]]))
		at = m[1]
		closing, tag := page[m[2]:m[3]] != "", page[m[4]:m[5]]
		switch {
		case tag == "ol" && !closing:
			lists = append(lists, 1)
		case tag == "ul" && !closing:
			lists = append(lists, -1)
		case tag == "ol" || tag == "ul":
			lists = lists[:len(lists)-1]
		case tag == "li" && !closing:
			if n := &lists[len(lists)-1]; *n < 0 {
				b.WriteString("•")
			} else {
				b.WriteString(strconv.Itoa(*n) + ".")
				*n++
			}
		}
	}
	return b.String()
}

func TestThePageIsWellFormed(t *testing.T) {
	for name, d := range samples() {
		b, err := HTML(d, options)
		if err != nil {
			t.Fatal(err)
		}
		page := string(b)
		var open []string
		for _, m := range tags.FindAllStringSubmatch(page, -1) {
			switch {
			case slices.Contains(voidTags, m[2]):
			case m[1] == "":
				open = append(open, m[2])
			case len(open) == 0 || open[len(open)-1] != m[2]:
				t.Fatalf("%s: </%s> closes %q", name, m[2], open)
			default:
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			t.Errorf("%s: %q stay open", name, open)
		}
		level := 0
		for _, m := range regexp.MustCompile(`<h([1-6])`).FindAllStringSubmatch(page, -1) {
			n, _ := strconv.Atoi(m[1])
			if n > level+1 || n == 1 && level > 0 {
				t.Errorf("%s: h%d after h%d", name, n, level)
			}
			level = n
		}
		for _, want := range []string{"<!doctype html>\n<html lang=\"" + words(d.Language).tag + "\">", "<meta charset=\"utf-8\">", "<title>", "<main>"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %s", name, want)
			}
		}
		// It loads nothing, runs nothing and passes a policy that knows the nonce alone.
		if loads := regexp.MustCompile(`<script|<link|<img|<iframe|<object| style=| on[a-z]+=|@import|url\(`).FindString(strings.Replace(page, `<link rel="icon" href="data:,">`, "", 1)); loads != "" {
			t.Errorf("%s: the page has %s", name, loads)
		}
	}
}

func TestNothingInATextIsMarkup(t *testing.T) {
	const evil = `<script>alert("x")</script>&amp;'`
	in := Text(evil)
	d := plain(
		Heading{1, in}, Paragraph{Text: in}, List{Items: []Inline{in}}, Definitions{Rows: []Definition{{evil, in}}}, Table{Caption: in, Columns: []Column{{Head: in}}, Rows: [][]Inline{{in}}},
		Quote{Text: []Inline{in}, Source: in}, Note{Label: evil, Text: []Inline{in}}, Signature{Signed: in, Name: in, Role: in}, Verification{URL: options.Base, Words: in},
	)
	d.Title, d.Author, d.Subject, d.Head, d.Code = evil, evil, evil, evil, evil
	b, err := HTML(d, Options{Base: options.Base, Nonce: `"><script>`})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(b), "<script") {
		t.Error("a text has become markup")
	}
	if n := strings.Count(textOfHTML(string(b)), evil); n != 20 {
		t.Errorf("the text is seen %d times", n)
	}
}

func TestTheNonceIsOnTheStyle(t *testing.T) {
	b, err := HTML(record(), Options{Base: options.Base, Nonce: "abc="})
	if err != nil || !strings.Contains(string(b), `<style nonce="abc=">`) {
		t.Error(err)
	}
}

func TestTheArticleIsThePartOfThePageThatIsSaid(t *testing.T) {
	for name, d := range samples() {
		page, err := HTML(d, options)
		if err != nil {
			t.Fatal(err)
		}
		article, err := Article(d, options)
		if err != nil || !strings.Contains(string(page), string(article)) {
			t.Errorf("%s: the page holds another article (%v)", name, err)
		}
	}
}

func TestFurnitureIsInTheLanguageOfTheDocument(t *testing.T) {
	for language, want := range map[string][]string{
		"en": {`lang="en-CA"`, "Document X1", `aria-label="QR code of the address https`, ">Note<", ">Date<", "[emoji]"},
		"fr": {`lang="fr-CA"`, "Document X1", `aria-label="Code QR de l’adresse https`, ">Remarque<", ">Date<", "[émoji]"},
	} {
		d := plain(Note{Text: []Inline{Text("🎉")}}, Signature{Dated: true}, Verification{URL: options.Base})
		d.Language, d.Code = language, "X1"
		b, err := HTML(d, options)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			if !strings.Contains(string(b), w) {
				t.Errorf("%s: no %s", language, w)
			}
		}
	}
	if en, fr := words("en").pageOf(1, 3), words("fr").pageOf(1, 3); en != "Page 1 of 3" || fr != "Page 1 sur 3" {
		t.Error(en, fr)
	}
}

func TestTheCodeIsTheSameInBothForms(t *testing.T) {
	d := plain(Verification{URL: options.Base + "/v/X1"})
	l := laidOut(t, d)
	ink := 0.0
	for _, o := range l.pages[0].ops {
		if o.el != nil && o.el.role == "Figure" {
			ink += o.w * o.h
		}
	}
	b, err := Article(d, options)
	if err != nil {
		t.Fatal(err)
	}
	size, _ := strconv.Atoi(regexp.MustCompile(`viewBox="0 0 (\d+) `).FindStringSubmatch(string(b))[1])
	dark := 0
	for _, m := range regexp.MustCompile(`M\d+ \d+h(\d+)v(\d+)h`).FindAllStringSubmatch(string(b), -1) {
		w, _ := strconv.Atoi(m[1])
		h, _ := strconv.Atoi(m[2])
		dark += w * h
	}
	if got, want := ink/76/76, float64(dark)/float64(size*size); dark == 0 || got < want-0.001 || got > want+0.001 {
		t.Errorf("%.3f of the square is dark in the PDF, %.3f on the page", got, want)
	}
}
