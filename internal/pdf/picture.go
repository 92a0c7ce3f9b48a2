package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// Picture is what a page of the house shows where it is linked to from elsewhere: 1200 by
// 630 points, in the fonts of documents. The same texts give the same bytes.
type Picture struct {
	Above string // small, over the title
	Title string
	Below string // small, under the title
}

const (
	pictureWidth  = 1200
	pictureHeight = 630
	pictureMargin = 96
)

// PNG draws the picture. It returns the error of a text that cannot be shown.
func (p Picture) PNG() ([]byte, error) {
	c := canvas{
		image:   image.NewRGBA(image.Rect(0, 0, pictureWidth, pictureHeight)),
		breaker: breaker{fonts: newFonts()}, cover: make([]float64, pictureWidth*pictureHeight),
	}
	prepare := preparer{fonts: c.breaker.fonts, emoji: words("en").emoji}
	for _, text := range []*string{&p.Above, &p.Title, &p.Below} {
		*text = prepare.text(*text, false, nil)
	}
	if err := prepare.err(); err != nil {
		return nil, err
	}
	paper, laurelGreen, gold, grey := rgb(0xfb, 0xfa, 0xf6), rgb(0x1e, 0x5b, 0x43), rgb(0xc9, 0xa9, 0x4a), rgb(0x55, 0x60, 0x5a)
	c.box(0, 0, pictureWidth, pictureHeight, paper)
	c.frame(28, 8, laurelGreen)
	c.frame(44, 2, gold)
	const room = pictureWidth - 2*pictureMargin
	title := c.breaker.lines(Text(p.Title), style{font: serifStrong, strong: serifStrong, size: 84}, room)
	above := c.breaker.lines(Text(p.Above), style{font: sans, strong: sans, size: 40}, room)
	below := c.breaker.lines(Text(p.Below), style{font: sans, strong: sans, size: 34}, room)
	// What has no room is cut: a picture is looked at, not read out.
	title, above, below = title[:min(2, len(title))], above[:min(2, len(above))], below[:min(2, len(below))]
	const high, between = 52, 44
	tall := float64(len(above)*high + between + len(title)*100 + between + len(below)*44)
	y := (pictureHeight-tall)/2 + 40
	for _, l := range above {
		c.line(l, y, 40, grey)
		y += high
	}
	y += between
	for _, l := range title {
		c.line(l, y+18, 84, laurelGreen)
		y += 100
	}
	c.box(pictureWidth/2-150, int(y)-46, 300, 3, gold)
	y += between - 20
	for _, l := range below {
		c.line(l, y, 34, grey)
		y += 44
	}
	if c.breaker.fonts.err != nil {
		return nil, c.breaker.fonts.err
	}
	var out bytes.Buffer
	err := png.Encode(&out, c.image)
	return out.Bytes(), err
}

func rgb(r, g, b uint8) color.RGBA { return color.RGBA{r, g, b, 0xff} }

// canvas is a picture being drawn.
type canvas struct {
	image   *image.RGBA
	breaker breaker
	// cover is how much the outlines drawn so far change the cover of each point against the
	// one to its left.
	cover []float64
}

func (c *canvas) box(x, y, w, h int, fill color.RGBA) {
	for j := y; j < y+h; j++ {
		for i := x; i < x+w; i++ {
			c.image.SetRGBA(i, j, fill)
		}
	}
}

func (c *canvas) frame(from, thick int, fill color.RGBA) {
	w, h := pictureWidth-2*from, pictureHeight-2*from
	c.box(from, from, w, thick, fill)
	c.box(from, from+h-thick, w, thick, fill)
	c.box(from, from, thick, h, fill)
	c.box(from+w-thick, from, thick, h, fill)
}

// line sets a line in the middle, standing on y.
func (c *canvas) line(l line, y, size float64, fill color.RGBA) {
	x := (pictureWidth - l.width) / 2
	scale := size / unitsPerEm
	for _, i := range l.visual() {
		a := l.atoms[i]
		fc := c.breaker.fonts.face(a.face)
		if fc == nil {
			return
		}
		for _, g := range a.glyphs {
			for _, used := range fc.used {
				if used.code != g.code {
					continue
				}
				for _, part := range used.parts {
					c.outline(fc.font, part.glyph, x+float64(part.dx)*scale, y-float64(part.dy)*scale, scale)
				}
				break
			}
			x += g.advance * scale
		}
	}
	c.fill(fill)
}

// outline adds a glyph to what is filled next.
func (c *canvas) outline(f *font.Face, glyph uint16, x, y, scale float64) {
	o, ok := f.GlyphDataOutline(font.GID(glyph))
	if !ok {
		return
	}
	at := func(p opentype.SegmentPoint) point { return point{x + float64(p.X)*scale, y - float64(p.Y)*scale} }
	var from, pen point
	for _, s := range o.Segments {
		switch s.Op {
		case opentype.SegmentOpMoveTo:
			c.edge(pen, from)
			from, pen = at(s.Args[0]), at(s.Args[0])
		case opentype.SegmentOpLineTo:
			to := at(s.Args[0])
			c.edge(pen, to)
			pen = to
		case opentype.SegmentOpQuadTo:
			b, to := at(s.Args[0]), at(s.Args[1])
			c.curve(pen, point{pen.x + (b.x-pen.x)*2/3, pen.y + (b.y-pen.y)*2/3}, point{to.x + (b.x-to.x)*2/3, to.y + (b.y-to.y)*2/3}, to)
			pen = to
		case opentype.SegmentOpCubeTo:
			to := at(s.Args[2])
			c.curve(pen, at(s.Args[0]), at(s.Args[1]), to)
			pen = to
		}
	}
	c.edge(pen, from)
}

const curveSteps = 12

func (c *canvas) curve(p0, p1, p2, p3 point) {
	pen := p0
	for i := 1; i <= curveSteps; i++ {
		t := float64(i) / curveSteps
		u := 1 - t
		of := func(a, b, c, d float64) float64 {
			return float64(u*u*u*a) + float64(3*u*u*t*b) + float64(3*u*t*t*c) + float64(t*t*t*d)
		}
		to := point{of(p0.x, p1.x, p2.x, p3.x), of(p0.y, p1.y, p2.y, p3.y)}
		c.edge(pen, to)
		pen = to
	}
}

// edge adds the signed area between a straight edge and the right end of each line of points
// that it crosses.
func (c *canvas) edge(a, b point) {
	if a.y == b.y {
		return
	}
	sign := 1.0
	if a.y > b.y {
		a, b, sign = b, a, -1
	}
	slope := (b.x - a.x) / (b.y - a.y)
	for row := max(0, int(math.Floor(a.y))); row < pictureHeight && float64(row) < b.y; row++ {
		top, bottom := math.Max(a.y, float64(row)), math.Min(b.y, float64(row+1))
		x0, x1 := a.x+(top-a.y)*slope, a.x+(bottom-a.y)*slope
		c.span(row, math.Min(x0, x1), math.Max(x0, x1), sign*(bottom-top))
	}
}

// span adds the part of an edge within one line of points: from x0 to x1, so much of its height.
func (c *canvas) span(row int, x0, x1, height float64) {
	x0, x1 = math.Min(math.Max(x0, 0), pictureWidth-2), math.Min(math.Max(x1, 0), pictureWidth-2)
	line := c.cover[row*pictureWidth : (row+1)*pictureWidth]
	first, last := int(x0), int(x1)
	if first == last {
		inside := 1 - ((x0+x1)/2 - float64(first))
		line[first] += height * inside
		line[first+1] += height * (1 - inside)
		return
	}
	each := height / (x1 - x0)
	passed := 0.0 // cover of the point before
	for i := first; i <= last; i++ {
		from, to := math.Max(x0, float64(i)), math.Min(x1, float64(i+1))
		before := each * (from - x0)
		here := before + each*(to-from)*(1-((from+to)/2-float64(i))) // cover of this point
		line[i] += here - passed
		passed = here
	}
	line[last+1] += height - passed
}

// fill colours what was outlined, and begins anew.
func (c *canvas) fill(with color.RGBA) {
	for row := range pictureHeight {
		sum := 0.0
		line := c.cover[row*pictureWidth : (row+1)*pictureWidth]
		for i := range line {
			sum += line[i]
			line[i] = 0
			share := math.Min(math.Abs(sum), 1)
			if share < 1.0/512 {
				continue
			}
			at := c.image.RGBAAt(i, row)
			mix := func(under, over uint8) uint8 {
				return uint8(math.Round(float64(under) + (float64(over)-float64(under))*share))
			}
			c.image.SetRGBA(i, row, color.RGBA{mix(at.R, with.R), mix(at.G, with.G), mix(at.B, with.B), 0xff})
		}
	}
}
