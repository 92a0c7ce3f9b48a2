package pdf

import (
	"fmt"
	"math"

	"rsc.io/qr"
)

// Lengths are in points (1/72 inch), from the top left corner of the page.
const (
	marginSide   = 90
	marginTop    = 80
	marginBottom = 76
	// measure of running text: some 68 letters, as on the screens.
	measure = 352
	// maxPages of a document: what a person can be asked to read.
	maxPages = 1500
)

// mul multiplies and rounds: some machines multiply and add without rounding between,
// and the same document would lie a hair's breadth elsewhere on them.
func mul(a, b float64) float64 { return float64(a * b) }

// colour of ink on paper; look/LOOK.md gives the tokens of the light theme.
type colour struct{ r, g, b uint8 }

var (
	ink      = colour{0x1b, 0x21, 0x1e}
	muted    = colour{0x55, 0x60, 0x5a}
	laurel   = colour{0x1e, 0x5b, 0x43}
	soft     = colour{0xe6, 0xf0, 0xea}
	hairline = colour{0xdd, 0xe2, 0xdc}
	gold     = colour{0xc9, 0xa9, 0x4a}
	white    = colour{0xff, 0xff, 0xff}
	edge     = colour{0x8a, 0x93, 0x8e}
)

var (
	styleTitle   = style{serifStrong, serifStrong, 22, 27, ink}
	stylePlain   = style{sans, sansStrong, 11, 15.5, ink}
	styleLead    = style{sans, sansStrong, 13, 18.5, ink}
	styleSmall   = style{sans, sansStrong, 9, 12.5, muted}
	styleTerm    = style{sans, sansStrong, 10, 15.5, muted}
	styleCell    = style{sans, sansStrong, 9.5, 13, ink}
	styleColumn  = style{sansStrong, sansStrong, 9.5, 13, laurel}
	styleCaption = style{sansStrong, sansStrong, 10, 14, ink}
	styleHeading = [...]style{
		1: {serifStrong, serifStrong, 15, 20, laurel},
		2: {serifStrong, serifStrong, 12.5, 17, ink},
		3: {sansStrong, sansStrong, 11, 15.5, ink},
	}
)

// op is something drawn: text, a shape, or a rectangle where it has neither.
type op struct {
	// el is the element of the structure that the drawing belongs to. Decoration and
	// page furniture belong to none.
	el        *element
	mark      int  // number of the marked content on its page; runs of decoration share -1
	furniture bool // head or foot of a page
	colour    colour

	parts []part
	size  float64

	shape []point // filled; closed by itself

	x, y, w, h float64 // of a rectangle, from its top left corner
}

// point of a page.
type point struct{ x, y float64 }

// part is glyphs of one font that stand one after the other from a point of the
// baseline.
type part struct {
	face  faceID
	x, y  float64
	codes []rune
}

// sheet is a page.
type sheet struct {
	ops   []op
	marks int
}

// layout sets blocks onto pages.
type layout struct {
	doc     Document
	opt     Options
	say     furniture
	fonts   *fonts
	breaker breaker
	w, h    float64
	at      int // the block at hand
	pages   []*sheet
	y       float64 // where the next block begins
	gap     float64 // wanted above it
	root    *element
	links   []link
	marks   []bookmark
	tooLong bool
}

// link is a rectangle of a page that leads to an address.
type link struct {
	el         *element
	page       int
	x, y, w, h float64
	address    string
	words      string
}

// bookmark leads to a heading.
type bookmark struct {
	level int // 1 is the highest
	words string
	page  int
	y     float64
}

func newLayout(d Document, o Options, f *fonts) *layout {
	l := &layout{doc: d, opt: o, say: words(d.Language), fonts: f, w: 612, h: 792, root: &element{role: "Document"}}
	if o.Paper == A4 {
		l.w, l.h = 595.28, 841.89
	}
	if d.Certificate != nil {
		l.w, l.h = 841.89, 595.28
	}
	l.breaker.fonts = f
	l.newPage()
	return l
}

// set lays the whole document out.
func (l *layout) set() {
	if l.doc.Certificate != nil {
		l.certificate(*l.doc.Certificate)
		return
	}
	title := l.root.add("H1")
	l.stack(l.cell(Text(l.doc.Title), styleTitle, marginSide, l.width(), title))
	l.gap = 10
	for i, b := range l.doc.Blocks {
		if l.tooLong {
			return
		}
		l.at = i
		b.flow(l)
	}
	l.furnish()
}

// next is the height that the block after the one at hand needs to begin.
func (l *layout) next() float64 {
	if l.at++; l.at >= len(l.doc.Blocks) {
		return 0
	}
	return l.doc.Blocks[l.at].begin(l)
}

// whole is a height to be kept together, unless no page has as much.
func (l *layout) whole(height float64) float64 {
	if height > l.bottom()-marginTop {
		return mul(4, stylePlain.leading)
	}
	return height
}

func (l *layout) width() float64  { return l.w - 2*marginSide }
func (l *layout) bottom() float64 { return l.h - marginBottom }
func (l *layout) room() float64   { return l.bottom() - l.y }
func (l *layout) sheet() *sheet   { return l.pages[len(l.pages)-1] }
func (l *layout) fresh() bool     { return l.y <= marginTop }

func (l *layout) newPage() {
	if len(l.pages) >= maxPages {
		l.tooLong = true
	}
	l.pages = append(l.pages, &sheet{})
	l.y, l.gap = marginTop, 0
}

// space asks for a distance to what comes before; at the top of a page there is none.
func (l *layout) space(points float64) { l.gap = max(l.gap, points) }

// open takes the distance asked for, and turns to a new page when less than need is
// left on this one.
func (l *layout) open(need float64) {
	if !l.fresh() {
		l.y += l.gap
	}
	l.gap = 0
	if !l.fresh() && l.room() < need {
		l.newPage()
	}
}

// draw puts something onto the current page.
func (l *layout) draw(o op) {
	s := l.sheet()
	o.mark = -1
	if o.el != nil {
		if n := len(s.ops); n > 0 && s.ops[n-1].el == o.el {
			o.mark = s.ops[n-1].mark
		} else {
			o.mark = s.marks
			s.marks++
			o.el.kids = append(o.el.kids, kid{page: len(l.pages) - 1, mark: o.mark})
		}
	}
	s.ops = append(s.ops, o)
}

// rule draws a rectangle that means nothing.
func (l *layout) rule(x, y, w, h float64, c colour) {
	l.draw(op{x: x, y: y, w: w, h: h, colour: c})
}

// cell is a text broken into lines for a column.
type cell struct {
	in       Inline
	st       style
	x, width float64
	right    bool // figures align right
	centre   bool
	el       *element // nil: repeated, and said once already
	lines    []line
	runs     map[int]*element // elements of runs that have their own
}

func (l *layout) cell(in Inline, st style, x, width float64, el *element) cell {
	return cell{in: in, st: st, x: x, width: width, el: el, lines: l.breaker.lines(in, st, width), runs: map[int]*element{}}
}

func (c cell) height() float64 { return mul(float64(len(c.lines)), c.st.leading) }

// stack sets a text that may run over to the next page, but leaves no single line
// behind or ahead.
func (l *layout) stack(c cell) {
	if len(c.lines) == 0 {
		return
	}
	l.open(mul(min(float64(len(c.lines)), 2), c.st.leading))
	for from := 0; from < len(c.lines); {
		fit := max(1, int(math.Floor(l.room()/c.st.leading+1e-6)))
		to := min(len(c.lines), from+fit)
		if to == len(c.lines)-1 && to-from > 2 {
			to--
		}
		l.lines(c, from, to, l.y)
		l.y += mul(float64(to-from), c.st.leading)
		if from = to; from < len(c.lines) {
			l.newPage()
		}
	}
}

// row is cells side by side. It stays whole unless it splits, or is longer than a page.
type row struct {
	cells  []cell
	pad    float64 // above and below
	splits bool    // anywhere, but not after its first line
	// under is called with the bounds of each part of the row before its text is drawn.
	under func(top, bottom float64)
	// over is called on each new page that the row begins or continues on.
	over func()
}

// height from given lines on.
func (r row) height(from []int) float64 {
	most := 0.0
	for i, c := range r.cells {
		most = max(most, mul(float64(len(c.lines)-from[i]), c.st.leading))
	}
	return most + 2*r.pad
}

// begin is the height that the row needs to begin. A row too long for most pages begins
// anywhere.
func (r row) begin() float64 {
	const most = 360
	height := r.height(make([]int, len(r.cells)))
	if first := mul(2, r.cells[0].st.leading) + 2*r.pad; r.splits || height > most {
		return min(height, first)
	}
	return height
}

func (l *layout) row(r row) {
	turn := func() {
		l.newPage()
		if r.over != nil {
			r.over()
		}
	}
	from := make([]int, len(r.cells))
	l.open(0)
	if need := r.height(from); need > l.room() && !l.fresh() && (!r.splits && need <= l.bottom()-marginTop || r.begin() > l.room()) {
		turn()
	}
	for first := true; first || r.height(from) > 2*r.pad; first = false {
		if l.tooLong {
			return
		}
		if !l.fresh() && (!first || l.room() < 2*r.pad+stylePlain.leading) {
			turn()
		}
		to := make([]int, len(r.cells))
		part := 0.0
		for i, c := range r.cells {
			fit := max(1, int(math.Floor((l.room()-2*r.pad)/c.st.leading+1e-6)))
			to[i] = min(len(c.lines), from[i]+fit)
			part = max(part, mul(float64(to[i]-from[i]), c.st.leading))
		}
		part += 2 * r.pad
		if r.under != nil {
			r.under(l.y, l.y+part)
		}
		for i, c := range r.cells {
			l.lines(c, from[i], to[i], l.y+r.pad)
		}
		from = to
		l.y += part
	}
}

// lines draws some lines of a cell from a height on.
func (l *layout) lines(c cell, from, to int, top float64) {
	for i, ln := range c.lines[from:to] {
		l.line(c, ln, top+mul(float64(i), c.st.leading))
	}
}

func (l *layout) line(c cell, ln line, top float64) {
	baseline := top + c.st.leading/2 + mul(0.33, c.st.size)
	x := c.x
	if c.right {
		x += c.width - ln.width
	}
	if c.centre {
		x += (c.width - ln.width) / 2
	}
	at := make([]float64, len(ln.atoms))
	for _, i := range ln.visual() {
		at[i] = x
		x += ln.atoms[i].width
	}
	for i := 0; i < len(ln.atoms); {
		n := ln.stretch(i, at)
		l.atoms(c, ln.atoms[i:i+n], at[i:i+n], top, baseline)
		i += n
	}
}

// stretch is how many atoms from i on are drawn as one: those of one run and direction
// that stand side by side.
func (ln line) stretch(i int, at []float64) int {
	n := 1
	for k := i + 1; k < len(ln.atoms); k++ {
		a, b := ln.atoms[k-1], ln.atoms[k]
		gap := at[k] - at[k-1] - a.width
		if b.level%2 == 1 {
			gap = at[k] + b.width - at[k-1]
		}
		if a.run != b.run || a.level != b.level || math.Abs(gap) > 0.01 {
			break
		}
		n++
	}
	return n
}

// atoms draws atoms of one run that stand side by side.
func (l *layout) atoms(c cell, atoms []atom, at []float64, top, baseline float64) {
	o := op{size: c.st.size, colour: c.st.colour}
	backwards := atoms[0].level%2 == 1
	var said []rune
	from, to := math.Inf(1), math.Inf(-1)
	for i, a := range atoms {
		said = append(said, a.text...)
		if i == 0 || backwards || a.face != atoms[i-1].face {
			o.parts = append(o.parts, part{face: a.face, x: at[i], y: baseline})
		}
		p := &o.parts[len(o.parts)-1]
		for _, g := range a.glyphs {
			p.codes = append(p.codes, g.code)
		}
		if !a.space {
			from, to = min(from, at[i]), max(to, at[i]+a.width)
		}
	}
	r := c.in[atoms[0].run]
	if r.Link != "" {
		o.colour = laurel
	}
	if c.el == nil {
		l.draw(o)
		return
	}
	owner := c.el
	if r.Link != "" || r.Lang != "" {
		if owner = c.runs[atoms[0].run]; owner == nil {
			owner = c.el.add("Span")
			if r.Link != "" {
				owner.role = "Link"
			}
			owner.lang = r.Lang
			c.runs[atoms[0].run] = owner
		}
	}
	o.el = owner
	if backwards && from < to {
		// Glyphs come from left to right; the structure says the words as they are read.
		o.el = owner.add("Span")
		o.el.actual = string(said)
	}
	l.draw(o)
	if r.Link != "" && from < to {
		l.draw(op{el: owner, x: from, y: baseline + 1.6, w: to - from, h: 0.6, colour: laurel})
		l.link(link{el: owner, page: len(l.pages) - 1, x: from, y: top, w: to - from, h: c.st.leading, address: r.Link, words: r.Text})
	}
}

func (l *layout) link(k link) {
	k.el.kids = append(k.el.kids, kid{link: len(l.links) + 1})
	l.links = append(l.links, k)
}

// furnish draws the head and the foot of every page, now that their number is known.
func (l *layout) furnish() {
	foot := ""
	if l.doc.Code != "" {
		foot = l.say.code + l.doc.Code
	}
	head, code := l.small(l.doc.Head), l.small(foot)
	for i, s := range l.pages {
		rule := op{furniture: true, mark: -1, x: marginSide, y: 48, w: l.width(), h: 0.5, colour: hairline}
		if i == 0 {
			rule.h, rule.colour = 2, laurel
		}
		s.ops = append(s.ops, rule)
		l.furniture(s, head, 30)
		l.furniture(s, code, l.h-46)
		page := l.small(l.say.pageOf(i+1, len(l.pages)))
		page.right = true
		l.furniture(s, page, l.h-46)
		if err := l.checkMark(s); err != nil {
			l.fonts.err = fmt.Errorf("pdf: QR code: %w", err)
		}
	}
}

const checkSide = 40 // of the QR code at the foot of a page, in its right margin

// checkMark draws the QR code that every page carries. It is furniture: its words are the code
// beside it.
func (l *layout) checkMark(s *sheet) error {
	if l.doc.Check == "" {
		return nil
	}
	before := l.pages
	l.pages = []*sheet{s}
	from := len(s.ops)
	err := l.picture(l.doc.Check, l.w-marginSide+14, l.h-30-checkSide, checkSide, nil)
	l.pages = before
	for i := range s.ops[from:] {
		s.ops[from+i].furniture, s.ops[from+i].mark = true, -1
	}
	return err
}

func (l *layout) small(text string) cell {
	return l.cell(Text(text), styleSmall, marginSide, l.width(), nil)
}

// furniture draws the first line of what stands on every page outside the text.
func (l *layout) furniture(s *sheet, c cell, top float64) {
	if len(c.lines) == 0 {
		return
	}
	before := l.pages
	l.pages = []*sheet{s}
	from := len(s.ops)
	l.line(c, c.lines[0], top)
	l.pages = before
	for i := range s.ops[from:] {
		s.ops[from+i].furniture = true
	}
}

// picture draws a QR code of an address within a square.
func (l *layout) picture(address string, x, y, side float64, el *element) error {
	code, err := qr.Encode(address, qr.M)
	if err != nil {
		return err
	}
	for _, r := range bars(code) {
		l.draw(op{el: el, x: x + mul(r.x, side), y: y + mul(r.y, side), w: mul(r.w, side), h: mul(r.h, side), colour: ink})
	}
	return nil
}

// bar is a dark rectangle of a QR code, in parts of its side.
type bar struct{ x, y, w, h float64 }

// bars are the dark parts of a QR code. Equal parts of rows that follow one another are
// one bar, so that no hairline shows between them.
func bars(code *qr.Code) []bar {
	var out []bar
	unit := 1 / float64(code.Size)
	open := map[[2]int]int{} // bars that reach down to the row above, by column and length
	for y := range code.Size {
		next := map[[2]int]int{}
		for x := 0; x < code.Size; x++ {
			n := 0
			for x+n < code.Size && code.Black(x+n, y) {
				n++
			}
			if n == 0 {
				continue
			}
			i, ok := open[[2]int{x, n}]
			if !ok {
				i = len(out)
				out = append(out, bar{x: float64(x) * unit, y: float64(y) * unit, w: float64(n) * unit})
			}
			out[i].h += unit
			next[[2]int{x, n}] = i
			x += n
		}
		open = next
	}
	return out
}
