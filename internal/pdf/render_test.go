package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"laurel/internal/apperr"
)

func rendered(t testing.TB, d Document, o Options) []byte {
	t.Helper()
	b, err := Render(d, o)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// samples are documents that together hold everything.
func samples() map[string]Document {
	return map[string]Document{"record": record(), "dossier": dossier(), "right to left": rightToLeft(), "empty": plain(), "certificate": certificate(), "long certificate": longCertificate(), "place for a countersignature": roomy()}
}

func TestTheSameDocumentIsTheSameBytes(t *testing.T) {
	for name, d := range samples() {
		want := rendered(t, d, options)
		page, err := HTML(d, options)
		if err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for range 4 { // side by side, as jobs do: the fonts are shared
			all.Go(func() {
				if got, err := Render(d, options); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s: the PDF differs (%v)", name, err)
				}
				if got, err := HTML(d, options); err != nil || !bytes.Equal(got, page) {
					t.Errorf("%s: the page differs (%v)", name, err)
				}
			})
		}
		all.Wait()
	}
}

func TestTheHourOfTheZoneDoesNotMatter(t *testing.T) {
	d := record()
	there := d
	there.Date = d.Date.In(time.UTC)
	if !bytes.Equal(rendered(t, d, options), rendered(t, there, options)) {
		t.Error("the same instant in another zone gives other bytes")
	}
}

func TestAnotherDocumentHasAnotherIdentifier(t *testing.T) {
	id := regexp.MustCompile(`/ID\[<([0-9A-F]{32})><([0-9A-F]{32})>\]`)
	seen := map[string]string{}
	for name, d := range samples() {
		m := id.FindSubmatch(rendered(t, d, options))
		if m == nil || !bytes.Equal(m[1], m[2]) {
			t.Fatalf("%s: no identifier", name)
		}
		if other := seen[string(m[1])]; other != "" {
			t.Errorf("%s and %s have the same identifier", name, other)
		}
		seen[string(m[1])] = name
	}
}

func TestDocumentsMadeWronglyAreRefused(t *testing.T) {
	set := func(change func(d *Document)) Document {
		d := plain()
		change(&d)
		return d
	}
	for rule, d := range map[string]Document{
		"no title":               set(func(d *Document) { d.Title = " \x00" }),
		"no author":              set(func(d *Document) { d.Author = "" }),
		"no date":                set(func(d *Document) { d.Date = time.Time{} }),
		"no language":            set(func(d *Document) { d.Language = "" }),
		"a language we have not": set(func(d *Document) { d.Language = "de" }),
		"a nil block":            plain(nil),
		"a heading left out":     plain(Heading{2, Text("x")}),
		"a heading too deep":     plain(Heading{1, Text("x")}, Heading{2, Text("x")}, Heading{3, Text("x")}, Heading{4, Text("x")}),
		"a heading of nothing":   plain(Heading{1, Text("\u200b")}),
		"a table of no columns":  plain(Table{}),
		"a table too wide":       plain(Table{Columns: make([]Column, 17)}),
		"a short row":            plain(Table{Columns: make([]Column, 2), Rows: [][]Inline{{nil}}}),
		"a negative share":       plain(Table{Columns: []Column{{Share: -1}}}),
		"a bad language tag":     plain(Paragraph{Text: Inline{{Text: "x", Lang: `en" onload="`}}}),
		"no address to verify":   plain(Verification{}),
		"an address elsewhere":   plain(Verification{URL: "https://evil.example/"}),
		"an endless address":     plain(Verification{URL: options.Base + "/" + strings.Repeat("x", 300)}),
	} {
		for form, make := range map[string]func(Document, Options) ([]byte, error){"PDF": Render, "HTML": HTML, "article": Article} {
			if b, err := make(d, options); err == nil || b != nil || apperr.CodeOf(err) != "" {
				t.Errorf("%s: %v as %s, want a plain error", rule, err, form)
			}
		}
	}
	if _, err := Render(plain(), Options{Paper: "A3"}); err == nil {
		t.Error("there is no A3 here")
	}
}

func TestNobodyReadsAThousandPages(t *testing.T) {
	for what, d := range map[string]Document{
		"too many letters": plain(Paragraph{Text: Text(strings.Repeat("word ", maxRunes/4))}),
		"too many pages":   plain(slices.Repeat([]Block{Paragraph{Text: Text("x")}, PageBreak{}}, maxPages+1)...),
	} {
		var e *apperr.Error
		if _, err := Render(d, options); !errors.As(err, &e) || e.Code != apperr.TooLarge {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestWhatRunsOverGoesOnOnTheNextPage(t *testing.T) {
	long := strings.Repeat(sentence, 60)
	for what, b := range map[string]Block{
		"paragraph":  Paragraph{Text: Text(long)},
		"list":       List{Items: []Inline{Text(long)}},
		"definition": Definitions{Rows: []Definition{{"x", Text(long)}}},
		"row":        Table{Columns: make([]Column, 2), Rows: [][]Inline{{Text("x"), Text(long)}}},
		"quote":      Quote{Text: []Inline{Text(long)}},
		"note":       Note{Text: []Inline{Text(long)}},
		"narrow":     Table{Columns: make([]Column, 16), Rows: [][]Inline{slices.Repeat([]Inline{Text(sentence)}, 16)}},
		"heading":    Heading{1, Text(long)},
		"caption":    Table{Caption: Text(long), Columns: make([]Column, 1)},
		"column":     Table{Columns: []Column{{Head: Text(long)}}, Rows: [][]Inline{{Text("x")}}},
		"name":       Signature{Signed: Text(long), Name: Text(long)},
		"words":      Verification{URL: options.Base, Words: Text(long)},
		"term":       Definitions{Rows: []Definition{{long, Text("x")}}},
	} {
		l := laidOut(t, plain(b, Paragraph{Text: Text("The end.")}))
		if len(l.pages) < 2 || len(l.pages) > 60 {
			t.Errorf("%s: %d pages", what, len(l.pages))
		}
		for i, s := range l.pages {
			for _, o := range s.ops {
				low := o.y + o.h
				for _, p := range o.parts {
					low = max(low, p.y)
				}
				if !o.furniture && low > l.bottom()+20 {
					t.Errorf("%s: something lies at %.0f on page %d, below its foot", what, low, i+1)
				}
			}
		}
		rendered(t, plain(b), options)
	}
}

func laidOut(t testing.TB, d Document) *layout {
	t.Helper()
	f := newFonts()
	d, err := prepare(d, options, f)
	if err != nil {
		t.Fatal(err)
	}
	l := newLayout(d, options, f)
	l.set()
	return l
}

func TestAHeadingStaysWithWhatItHeads(t *testing.T) {
	in := Text(sentence)
	for what, blocks := range map[string][]Block{
		"paragraph":    {Paragraph{Text: in}},
		"nothing":      {Paragraph{}, List{}, Definitions{}, Quote{}, Paragraph{Text: in}},
		"list":         {List{Items: []Inline{in}}},
		"definitions":  {Definitions{Rows: []Definition{{"x", in}}}},
		"table":        {Table{Caption: in, Columns: []Column{{Head: in}}, Rows: [][]Inline{{in}}}},
		"quote":        {Quote{Text: []Inline{in}}},
		"note":         {Note{Text: []Inline{in, in}}},
		"signature":    {Signature{Name: in, Dated: true}},
		"verification": {Verification{URL: options.Base, Words: in}},
		"heading":      {Heading{2, in}, Heading{3, in}, Note{Text: []Inline{in}}},
	} {
		for n := range 50 {
			all := append(slices.Repeat([]Block{Paragraph{Text: Text("x")}}, n), Heading{1, Text("Head")})
			l := laidOut(t, plain(append(all, blocks...)...))
			s := l.pages[l.marks[0].page]
			var after []string // what stands on the heading's page below it
			for i, o := range s.ops {
				if o.el != nil && o.el.role == "H2" {
					for _, below := range s.ops[i+1:] {
						if below.el != nil && below.el.role[0] != 'H' {
							after = append(after, below.el.role)
						}
					}
				}
			}
			if len(after) == 0 {
				t.Errorf("%s: after %d paragraphs the heading stands alone at the foot of page %d", what, n, l.marks[0].page+1)
			}
		}
	}
}

func TestAHeadIsRepeatedAndSaidOnce(t *testing.T) {
	l := laidOut(t, dossier())
	table := l.root.find("Table")[0]
	if heads := table.find("TH"); len(heads) != 3+20 {
		t.Errorf("%d heads of columns and rows", len(heads))
	}
	pages := map[int]bool{}
	for _, td := range table.find("TD") {
		for _, k := range td.kids {
			pages[k.page] = true
		}
	}
	repeated := 0
	for _, s := range l.pages {
		for _, o := range s.ops {
			for _, p := range o.parts {
				if string(p.codes) == "Combien" {
					repeated++
				}
			}
		}
	}
	if len(pages) < 2 || repeated != len(pages) {
		t.Errorf("the head stands on %d of %d pages", repeated, len(pages))
	}
}

// find lists the elements of a role below e.
func (e *element) find(role string) []*element {
	var out []*element
	for _, k := range e.kids {
		if k.el != nil {
			if k.el.role == role {
				out = append(out, k.el)
			}
			out = append(out, k.el.find(role)...)
		}
	}
	return out
}

func TestPaper(t *testing.T) {
	for paper, box := range map[Paper]string{"": "/MediaBox[0 0 612 792]", Letter: "/MediaBox[0 0 612 792]", A4: "/MediaBox[0 0 595.28 841.89]"} {
		if b := rendered(t, record(), Options{Base: options.Base, Paper: paper}); !bytes.Contains(b, []byte(box)) {
			t.Errorf("paper %q is not %s", paper, box)
		}
	}
}

func TestFontsStayAsTheyWere(t *testing.T) {
	sum := func() string {
		h := sha256.New()
		for _, f := range typefaces {
			if err := f.load(); err != nil {
				t.Fatal(err)
			}
			for _, name := range cutTables {
				h.Write(f.tables[name])
			}
		}
		return fmt.Sprintf("%x", h.Sum(nil))
	}
	before := sum()
	for _, d := range samples() {
		rendered(t, d, options)
	}
	if sum() != before {
		t.Error("setting documents has changed the fonts they share")
	}
}

func TestEveryFontIsLicensed(t *testing.T) {
	files, err := fontFiles.ReadDir("fonts")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, f := range typefaces {
		used[f.name+".ttf"] = true
	}
	for _, f := range files {
		if !used[f.Name()] {
			t.Errorf("%s is embedded and never used", f.Name())
		}
		if !strings.Contains(licence, f.Name()) {
			t.Errorf("fonts/OFL.txt does not say whose %s is", f.Name())
		}
	}
}

func TestAForeignFileIsNotTakenApart(t *testing.T) {
	l := laidOut(t, record())
	painted, err := paint(l)
	if err != nil {
		t.Fatal(err)
	}
	for n := range 40 {
		cut := len(painted) * n / 40
		if _, err := finish(painted[:cut], l); err == nil {
			t.Fatalf("%d of %d bytes are taken for a file", cut, len(painted))
		}
	}
	if _, err := finish(painted, laidOut(t, dossier())); err == nil {
		t.Error("pages of another document are taken")
	}
}

// FuzzRender puts a text wherever a document takes one. It may be refused; nothing may
// panic, and what one form takes the other takes too.
func FuzzRender(f *testing.F) {
	for _, s := range []string{
		"", "Dr. Šarūnas Nguyễn", "e\u0301\u0302\u0303\u0304\u0305", "\x00\x07\r\n\t", "\xff\xfe\xc3", "👩🏽‍🔬", "𠮷", "李小龙", "(مها \\) الأحمد", "ד״ר (רות) 12%", "कि क्ष ਸ੍ਰੀ ஸ்ரீ", "\u202eabc\u2066x",
		strings.Repeat("W", 300), "\u0301\u0301", "\u200d\u200c", "ﬁ ﬂ …", "\ue000\uffff", "a\u00a0\u202fb\u00ad", "<script>&\"'", "◌\u0327", "\u0600\u0661٢", strings.Repeat("(", 80) + "א",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 500 {
			s = s[:500]
		}
		in := Inline{{Text: s}, {Text: s, Strong: true, Link: options.Base, Lang: "ar"}}
		d := Document{
			Title: "x" + s, Author: "x", Code: s, Language: "fr", Date: day,
			Blocks: []Block{
				Paragraph{Text: in},
				List{Items: []Inline{Text(s)}},
				Definitions{Rows: []Definition{{s, nil}}},
				Table{Columns: []Column{{Head: Text(s)}, {Share: 19}}, Rows: [][]Inline{{in, nil}}},
				Signature{Name: in},
			},
		}
		fonts := newFonts()
		ready, err := prepare(d, options, fonts)
		if err != nil {
			if apperr.CodeOf(err) != apperr.Invalid {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		(&htmlWriter{}).article(ready)
		l := newLayout(ready, options, fonts)
		l.set()
		if len(fonts.boxes) > 0 || fonts.err != nil {
			t.Fatalf("%q is covered, and yet boxes for %q (%v)", s, fonts.boxes, fonts.err)
		}
		// Setting is quick, drawing with fpdf is not: one in 64 goes all the way.
		if sha256.Sum256([]byte(s))[0]%64 > 0 {
			return
		}
		if _, err := Render(d, options); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
	})
}

func BenchmarkRecord(b *testing.B) {
	d := record()
	if n := len(laidOut(b, d).pages); n != 1 {
		b.Fatalf("%d pages", n)
	}
	b.ReportAllocs()
	for b.Loop() {
		rendered(b, d, options)
	}
}

func BenchmarkRecordAsHTML(b *testing.B) {
	d := record()
	for b.Loop() {
		if _, err := HTML(d, options); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDossier(b *testing.B) {
	d := dossier()
	for b.Loop() {
		rendered(b, d, options)
	}
}
