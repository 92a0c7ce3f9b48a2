package pdf

import (
	"bytes"
	"embed"
	"fmt"
	"slices"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

// The fonts are whole and as published: the licence of the Source family forbids its
// name on changed ones. All are under the SIL Open Font License (fonts/OFL.txt).
//
//go:embed fonts/*.ttf
var fontFiles embed.FS

// faceID names a font.
type faceID int

// The fonts. The first four are for their use, the others for their script.
const (
	sans faceID = iota
	sansStrong
	serifStrong
	serif
	arabic
	hebrew
	devanagari
	gurmukhi
	tamil
	syllabics
	faceCount
)

// typefaces are what all documents share of the fonts: read once, at first use, and
// never written to.
var typefaces = [faceCount]*typeface{
	sans:        {name: "SourceSans3-Regular"},
	sansStrong:  {name: "SourceSans3-SemiBold"},
	serifStrong: {name: "SourceSerif4-SemiBold"},
	serif:       {name: "SourceSerif4-Regular"},
	arabic:      {name: "NotoNaskhArabic-Regular"},
	hebrew:      {name: "NotoSansHebrew-Regular"},
	devanagari:  {name: "NotoSansDevanagari-Regular"},
	gurmukhi:    {name: "NotoSansGurmukhi-Regular"},
	tamil:       {name: "NotoSansTamil-Regular"},
	syllabics:   {name: "NotoSansCanadianAboriginal-Regular"},
}

// typeface is a font file as read.
type typeface struct {
	name string // PostScript name, and the file's

	once   sync.Once
	err    error
	font   *font.Font
	tables map[string][]byte // for cutting
}

// cutTables are the tables that a font inside a document is made from.
var cutTables = []string{"OS/2", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post", "prep"}

func (t *typeface) load() error {
	t.once.Do(func() { t.err = t.read() })
	return t.err
}

func (t *typeface) read() error {
	file, err := fontFiles.ReadFile("fonts/" + t.name + ".ttf")
	if err != nil {
		return fmt.Errorf("pdf: %w", err)
	}
	loader, err := opentype.NewLoader(bytes.NewReader(file))
	if err != nil {
		return fmt.Errorf("pdf: font %s: %w", t.name, err)
	}
	if t.font, err = font.NewFont(loader); err != nil {
		return fmt.Errorf("pdf: font %s: %w", t.name, err)
	}
	if t.font.Upem() != unitsPerEm {
		return fmt.Errorf("pdf: font %s has %d units to the em, not %d", t.name, t.font.Upem(), unitsPerEm)
	}
	t.tables = map[string][]byte{}
	for _, name := range cutTables {
		if tag := opentype.MustNewTag(name); loader.HasTable(tag) {
			if t.tables[name], err = loader.RawTable(tag); err != nil {
				return fmt.Errorf("pdf: table %s of font %s: %w", name, t.name, err)
			}
		}
	}
	return nil
}

// unitsPerEm is the grid of every font here. It is PDF's own too, so that no width is
// rounded twice.
const unitsPerEm = 1000

// fonts are the fonts of one document, with the glyphs it uses.
type fonts struct {
	faces  [faceCount]*face
	buffer *harfbuzz.Buffer
	// boxes are letters for which shaping found no glyph after all.
	boxes []rune
	err   error
}

func newFonts() *fonts { return &fonts{} }

// face is a font of one document. Each glyph in use has a code, by which text in the
// file names it: its own letter where it shows just that letter, and a private one
// otherwise.
type face struct {
	*typeface
	font    *font.Face
	shaper  *harfbuzz.Font
	letters []bool          // of those that show just themselves, by code
	codes   map[string]rune // of the others, by key
	used    []coded
	next    rune // private code not used so far
	full    bool // there were more shapes than private codes
}

// coded is a glyph in use, and the text it stands for. Where a letter and its marks, or
// a syllable, take several glyphs of the font, they are one here: so that every code
// says its letters, and programs that read a page find no gaps and nothing unspoken.
type coded struct {
	parts   []piece
	advance int // font units
	text    string
	code    rune
}

// piece is a glyph of the font, moved from the beginning of the whole by font units.
type piece struct {
	glyph  uint16
	dx, dy int
}

func (c coded) key() string {
	return fmt.Sprint(c.parts, c.advance, c.text)
}

// private codes begin where Unicode keeps room for them.
const (
	firstPrivate = '\ue000'
	lastPrivate  = '\uf8ff'
)

// face opens a font for this document. It is nil after an error, which f.err holds.
func (f *fonts) face(id faceID) *face {
	if f.faces[id] == nil {
		t := typefaces[id]
		if err := t.load(); err != nil {
			f.err = err
			return nil
		}
		f.faces[id] = &face{typeface: t, font: font.NewFace(t.font), codes: map[string]rune{}, next: firstPrivate}
	}
	return f.faces[id]
}

// fallbacks are asked in this order when the wanted font lacks a letter.
var fallbacks = [...]faceID{sans, arabic, hebrew, devanagari, gurmukhi, tamil, syllabics}

// choose is the font to set a cluster in: the wanted one if it can.
func (f *fonts) choose(wanted faceID, c []rune) (faceID, bool) {
	if f.has(wanted, c) {
		return wanted, true
	}
	if wanted == serifStrong && f.has(sansStrong, c) {
		return sansStrong, true
	}
	for _, id := range fallbacks {
		if f.has(id, c) {
			return id, true
		}
	}
	return wanted, false
}

// covers reports whether a font has every part of a cluster.
func (f *fonts) covers(c []rune) bool {
	_, ok := f.choose(sans, c)
	return ok && stacked(c) <= maxMarks && len(c) <= maxCluster
}

// uncovered is the rune of a cluster to blame.
func (f *fonts) uncovered(c []rune) rune {
	for _, r := range c {
		if _, ok := f.choose(sans, []rune{r}); !ok {
			return r
		}
	}
	return c[len(c)-1]
}

func (f *fonts) has(id faceID, c []rune) bool {
	fc := f.face(id)
	if fc == nil {
		return false
	}
	for _, r := range c {
		if r == zwj || r == zwnj {
			continue
		}
		if r > 0xffff || unicode.Is(unicode.Co, r) {
			return false
		}
		if g, ok := fc.font.NominalGlyph(r); !ok || g == 0 {
			return false
		}
	}
	return true
}

// glyph is a glyph in a line.
type glyph struct {
	code    rune
	advance float64 // font units
	at      int     // of the first rune it stands for
}

// plain sets text whose letters stand one after the other: no marks, left to right, in
// one of the fonts for European scripts.
func (f *fonts) plain(id faceID, text []rune) []glyph {
	fc := f.face(id)
	out := make([]glyph, len(text))
	for i, r := range text {
		code, advance := fc.letter(r)
		out[i] = glyph{code, advance, i}
	}
	return out
}

// letter is the code and the advance of a letter that is shown by itself.
func (fc *face) letter(r rune) (rune, float64) {
	g, _ := fc.font.NominalGlyph(r)
	advance := fc.font.HorizontalAdvance(g)
	if int(r) >= len(fc.letters) {
		fc.letters = append(fc.letters, make([]bool, int(r)+1-len(fc.letters))...)
	}
	if !fc.letters[r] {
		fc.letters[r] = true
		fc.used = append(fc.used, coded{parts: []piece{{glyph: uint16(g)}}, advance: int(advance), text: string(r), code: r})
	}
	return r, float64(advance)
}

// isPlain reports whether plain may set a text.
func isPlain(id faceID, text []rune) bool {
	if id > serif {
		return false
	}
	return !slices.ContainsFunc(text, func(r rune) bool { return unicode.IsMark(r) || r == zwj || r == zwnj })
}

// shape sets text as its script asks. The glyphs come from left to right.
func (f *fonts) shape(id faceID, text []rune, rightToLeft bool) []glyph {
	fc := f.face(id)
	if fc.shaper == nil {
		fc.shaper = harfbuzz.NewFont(fc.font)
	}
	if f.buffer == nil {
		f.buffer = harfbuzz.NewBuffer()
	}
	b := f.buffer
	b.Clear()
	b.AddRunes(text, 0, len(text))
	b.Props = harfbuzz.SegmentProperties{Direction: harfbuzz.LeftToRight, Script: scriptOf(text), Language: "en"}
	if rightToLeft {
		b.Props.Direction = harfbuzz.RightToLeft
	}
	b.Shape(fc.shaper, nil)

	// A cluster's text runs to the beginning of the next one, in reading order.
	starts := make([]int, 0, len(b.Info)+1)
	for _, info := range b.Info {
		starts = append(starts, info.Cluster)
	}
	slices.Sort(starts)
	starts = append(slices.Compact(starts), len(text))
	var out []glyph
	for i := 0; i < len(b.Info); {
		at := b.Info[i].Cluster
		k, _ := slices.BinarySearch(starts, at)
		c := coded{text: string(text[at:starts[k+1]])}
		for ; i < len(b.Info) && b.Info[i].Cluster == at; i++ {
			g, p := b.Info[i].Glyph, b.Pos[i]
			if g == 0 {
				f.boxes = append(f.boxes, text[at])
			}
			c.parts = append(c.parts, piece{uint16(g), c.advance + int(p.XOffset), int(p.YOffset)})
			c.advance += int(p.XAdvance)
		}
		out = append(out, glyph{fc.code(c), float64(c.advance), at})
	}
	return out
}

// code is the code of a glyph, given at its first use.
func (fc *face) code(c coded) rune {
	if r := []rune(c.text); len(r) == 1 && len(c.parts) == 1 {
		g, ok := fc.font.NominalGlyph(r[0])
		if ok && c.parts[0] == (piece{glyph: uint16(g)}) && c.advance == int(fc.font.HorizontalAdvance(g)) {
			code, _ := fc.letter(r[0])
			return code
		}
	}
	key := c.key()
	if code, ok := fc.codes[key]; ok {
		return code
	}
	if fc.next > lastPrivate {
		fc.full = true
		return lastPrivate
	}
	c.code = fc.next
	fc.next++
	fc.codes[key] = c.code
	fc.used = append(fc.used, c)
	return c.code
}

// scriptOf is the script of the first letter that has one of its own.
func scriptOf(text []rune) language.Script {
	for _, r := range text {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited && s != language.Unknown {
			return s
		}
	}
	return language.Latin
}
