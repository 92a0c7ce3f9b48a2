package pdf

import (
	"errors"
	"fmt"
	"math"
)

// Certificate is a page to be framed. A text that is empty is left out, but Name,
// Recognition, Code and URL are needed.
type Certificate struct {
	Department  string
	Institution string
	Presented   string // the words before the name
	Name        string
	For         string // the words before what is recognised
	Recognition string
	Facts       []string // a line each: when, where
	Presenter   string   // above the line on which a hand may sign
	Role        string
	// Code and URL lead to the page that says whether the certificate stands; Words say so.
	Code  string
	URL   string // below Options.Base
	Words string
}

var errTwoContents = errors.New("pdf: a document is a certificate or has blocks")

// mostFacts is how many lines have room.
const mostFacts = 4

func (c Certificate) prepared(p *preparer, at path) *Certificate {
	for _, t := range []struct {
		text *string
		name string
	}{
		{&c.Department, "department"},
		{&c.Institution, "institution"},
		{&c.Presented, "presented"},
		{&c.Name, "name"},
		{&c.For, "for"},
		{&c.Recognition, "recognition"},
		{&c.Presenter, "presenter"},
		{&c.Role, "role"},
		{&c.Code, "code"},
		{&c.Words, "words"},
	} {
		*t.text = p.line(*t.text, at.with(t.name))
	}
	facts := make([]string, len(c.Facts))
	for i, f := range c.Facts {
		facts[i] = p.line(f, at.with("facts", fmt.Sprint(i)))
	}
	c.Facts = facts
	if c.Name == "" || c.Recognition == "" || c.Code == "" || len(c.Facts) > mostFacts {
		p.fault("a certificate needs a name, a recognition and a code, and has room for %d facts", mostFacts)
	}
	if c.URL == "" || len(c.URL) > maxAddress {
		p.fault("%v: an address of %d bytes", at, len(c.URL))
	}
	p.link(c.URL, at.with("url"))
	return &c
}

// The page, from the top left corner.
const (
	frame       = 24 // from the edge of the paper
	certMargin  = 84
	certTop     = 62
	certFoot    = 446 // where seal, signature and code begin
	certBottom  = 546
	certPicture = 74
	smallest    = 7 // points, of what has to fit at any price
)

// certificate sets the one page. The structure reads from the title to the code; the ink
// lies as it looks best.
func (l *layout) certificate(c Certificate) {
	wide := l.w - 2*certMargin
	line := func(role, text string, st style, most int) cell {
		in := l.fitted(text, st, certMargin, wide, most, l.root.add(role))
		in.centre = true
		return in
	}
	l.border()
	title := line("H1", l.doc.Title, style{serifStrong, serifStrong, 35, 42, laurel}, 1)
	// What is not there has no element either.
	some := func(text string, st style, most int) cell {
		if text == "" {
			return cell{}
		}
		return line("P", text, st, most)
	}
	department := some(c.Department, style{serifStrong, serifStrong, 14, 18, ink}, 2)
	institution := some(c.Institution, style{serif, serif, 11.5, 15, muted}, 2)
	y := float64(certTop)
	for _, in := range []cell{department, institution} {
		l.lines(in, 0, len(in.lines), y)
		y += in.height()
	}
	y += 8
	l.rule(l.w/2-30, y, 60, 1.2, gold)
	y += 10
	l.lines(title, 0, len(title.lines), y)
	y += title.height()

	// The rest is set in the middle of the room that is left, smaller where it is much.
	quiet := style{serif, serif, 13, 17, muted}
	parts := []struct {
		in    cell
		above float64
	}{
		{some(c.Presented, quiet, 1), 0},
		{line("P", c.Name, style{serifStrong, serifStrong, 40, 47, ink}, 2), 4},
		{some(c.For, quiet, 1), 16},
		{line("P", c.Recognition, style{serifStrong, serifStrong, 22, 28, laurel}, 3), 4},
	}
	for i, f := range c.Facts {
		above := 2.0
		if i == 0 {
			above = 8
		}
		parts = append(parts, struct {
			in    cell
			above float64
		}{some(f, style{serif, serif, 13, 17, ink}, 1), above})
	}
	room := certFoot - 6 - y
	tall := func() float64 {
		sum := 0.0
		for _, p := range parts {
			if len(p.in.lines) > 0 {
				sum += p.above + p.in.height()
			}
		}
		return sum
	}
	for tall() > room {
		shrunk := false
		for i := range parts {
			in := &parts[i].in
			if in.st.size > smallest {
				in.st = scaled(in.st, 0.94)
				in.lines, shrunk = l.breaker.lines(in.in, in.st, in.width), true
			}
			parts[i].above = mul(parts[i].above, 0.94)
		}
		if !shrunk {
			break
		}
	}
	y += mul(0.42, room-tall())
	for i, p := range parts {
		if len(p.in.lines) == 0 {
			continue
		}
		y += p.above
		l.lines(p.in, 0, len(p.in.lines), y)
		y += p.in.height()
		if i == 1 {
			l.rule(l.w/2-150, y+5, 300, 0.8, gold)
		}
	}
	l.signature(c)
	l.seal(l.w/2, certFoot+50, 46)
	l.check(c)
}

// scaled is a style at another size.
func scaled(st style, by float64) style {
	st.size, st.leading = mul(st.size, by), mul(st.leading, by)
	return st
}

// fitted breaks a text into so many lines at most, smaller than asked for where it must be.
func (l *layout) fitted(text string, st style, x, width float64, most int, el *element) cell {
	for {
		in := l.cell(Text(text), st, x, width, el)
		if len(in.lines) <= most || st.size <= smallest {
			return in
		}
		st = scaled(st, 0.94)
	}
}

// border is a strong line with a fine one inside.
func (l *layout) border() {
	for _, b := range []struct {
		inset, thick float64
		c            colour
	}{{frame, 3, laurel}, {frame + 7, 0.9, gold}} {
		w, h := l.w-2*b.inset, l.h-2*b.inset
		l.rule(b.inset, b.inset, w, b.thick, b.c)
		l.rule(b.inset, l.h-b.inset-b.thick, w, b.thick, b.c)
		l.rule(b.inset, b.inset, b.thick, h, b.c)
		l.rule(l.w-b.inset-b.thick, b.inset, b.thick, h, b.c)
	}
}

// signature is a line to sign on, with whose it is.
func (l *layout) signature(c Certificate) {
	const x, width, y = 72, 236, certFoot + 50
	l.rule(x, y, width, 0.7, edge)
	top := float64(y + 5)
	for _, t := range []struct {
		text string
		st   style
		most int
	}{{c.Presenter, style{serifStrong, serifStrong, 11.5, 15, ink}, 2}, {c.Role, style{serif, serif, 10, 13, muted}, 2}} {
		if t.text == "" {
			continue
		}
		in := l.fitted(t.text, t.st, x, width, t.most, l.root.add("P"))
		l.lines(in, 0, len(in.lines), top)
		top += in.height()
	}
}

// check is how anybody finds out whether the certificate stands.
func (l *layout) check(c Certificate) {
	x, y := l.w-72-certPicture, float64(certFoot+8)
	figure := l.root.add("Figure")
	figure.alt = l.say.qr + c.URL
	figure.attributes = fmt.Sprintf("<</O/Layout/Placement/Block/BBox[%s %s %s %s]>>", number(x), number(l.h-y-certPicture), number(x+certPicture), number(l.h-y))
	if err := l.picture(c.URL, x, y, certPicture, figure); err != nil {
		l.fonts.err = fmt.Errorf("pdf: QR code: %w", err)
	}
	const width = 170
	x -= width + 10
	for _, t := range []struct {
		in Inline
		st style
	}{
		{Text(c.Words), style{serif, serif, 8.5, 11, muted}},
		{Text(c.Code), style{sansStrong, sansStrong, 8.5, 12, ink}},
		{Inline{{Text: c.URL, Link: c.URL}}, style{sans, sansStrong, 7.5, 10, muted}},
	} {
		if t.in.words() == "" {
			continue
		}
		in := l.cell(t.in, t.st, x, width, l.root.add("P"))
		in.right = true
		l.lines(in, 0, len(in.lines), y)
		y += in.height() + 2
	}
}

// seal draws a laurel wreath on a medal. It says nothing that is not said in words.
func (l *layout) seal(x, y, radius float64) {
	ring := func(n int, at func(i int) float64, c colour) {
		shape := make([]point, n)
		for i := range n {
			shape[i] = around(x, y, at(i), mul(360, float64(i)/float64(n)))
		}
		l.draw(op{shape: shape, colour: c})
	}
	round := func(r float64) func(int) float64 { return func(int) float64 { return r } }
	ring(96, func(i int) float64 { return radius - mul(1.6, float64(i%2)) }, gold)
	ring(96, round(radius-4), white)
	ring(96, round(radius-5), gold)
	ring(96, round(radius-5.7), white)
	arc := mul(radius, 0.58)
	for _, side := range []float64{-1, 1} {
		// A branch rises on each side from the foot, with a leaf to the left and one to the
		// right of it in turn.
		branch := make([]point, 0, 34)
		for i := range 17 {
			branch = append(branch, around(x, y, arc+0.5, 180+mul(side, 6+mul(8.5, float64(i)))))
		}
		for i := range 17 {
			branch = append(branch, around(x, y, arc-0.5, 180+mul(side, 6+mul(8.5, float64(16-i)))))
		}
		l.draw(op{shape: branch, colour: laurel})
		for i := range 8 {
			at := 16 + mul(17, float64(i))
			foot := around(x, y, arc, 180+mul(side, at))
			length := 13 - mul(0.55, float64(i))
			for _, lean := range []float64{-34, 34} {
				l.draw(op{shape: leaf(foot, 180+mul(side, at+90)+lean, length), colour: laurel})
			}
		}
		l.draw(op{shape: leaf(around(x, y, arc, 180+mul(side, 143)), 180+mul(side, 233), 9), colour: laurel})
	}
	star := make([]point, 10)
	for i := range star {
		r := mul(radius, 0.23)
		if i%2 == 1 {
			r = mul(radius, 0.095)
		}
		star[i] = around(x, y, r, mul(36, float64(i)))
	}
	l.draw(op{shape: star, colour: gold})
}

// around is a point at a distance from another, by degrees clockwise from the top.
func around(x, y, r, degrees float64) point {
	sin, cos := math.Sincos(mul(degrees, math.Pi/180))
	return point{x + mul(r, sin), y - mul(r, cos)}
}

// leaf is pointed at both ends and widest in the middle.
func leaf(foot point, degrees, length float64) []point {
	const n = 10
	var out []point
	add := func(i int, side float64) {
		t := float64(i) / n
		along := around(foot.x, foot.y, mul(length, t), degrees)
		half := mul(mul(length, 0.19), math.Sin(mul(t, math.Pi)))
		out = append(out, around(along.x, along.y, half, degrees+side))
	}
	for i := range n {
		add(i, -90)
	}
	for i := range n {
		add(n-i, 90)
	}
	return out
}

func (c Certificate) html(h *htmlWriter) {
	p := func(class, text string) {
		if text != "" {
			h.element("p", class, Text(text))
		}
	}
	p("", c.Department)
	p("small", c.Institution)
	p("", c.Presented)
	p("who", c.Name)
	p("", c.For)
	p("what", c.Recognition)
	for _, f := range c.Facts {
		p("", f)
	}
	p("name", c.Presenter)
	p("", c.Role)
	h.open("div", "verification")
	h.picture(c.URL)
	p("", c.Words)
	p("", c.Code)
	h.element("p", "", Inline{{Text: c.URL, Link: c.URL}})
	h.close("div")
}
