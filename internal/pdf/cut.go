package pdf

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// cut makes a font file of the glyphs a document uses, which it finds by their codes.
//
// fpdf could cut a whole font itself, but reads and measures all of it for each
// document first, which takes longer than everything else together. It also writes two
// bytes behind some fonts' metrics into the font it was given; a font of one document
// cannot be hurt by that.
func (fc *face) cut() ([]byte, error) {
	used := slices.Clone(fc.used)
	slices.SortFunc(used, func(a, b coded) int { return cmp.Compare(a.code, b.code) })

	c := cutter{t: fc.typeface, parts: map[uint16]uint16{}}
	c.add(coded{parts: []piece{{}}}) // the mark of a missing letter comes first
	for _, u := range used {
		c.add(u)
	}
	for i := 0; i < len(c.glyphs); i++ { // parts of composed glyphs come behind
		if err := c.write(c.glyphs[i]); err != nil {
			return nil, err
		}
	}
	return assemble(map[string][]byte{
		"OS/2": c.t.tables["OS/2"],
		"cvt ": c.t.tables["cvt "],
		"fpgm": c.t.tables["fpgm"],
		"prep": c.t.tables["prep"],
		"head": patched(c.t.tables["head"], 50, 1), // long offsets
		"hhea": patched(c.t.tables["hhea"], 34, len(c.glyphs)),
		"maxp": patched(c.t.tables["maxp"], 4, len(c.glyphs)),
		"post": append([]byte{0, 3, 0, 0}, c.t.tables["post"][4:32]...), // no names
		"name": {0, 0, 0, 0, 0, 6},
		"cmap": characterMap(used),
		"glyf": c.outlines,
		"loca": c.offsets(),
		"hmtx": c.metrics,
	}), nil
}

// cutter collects glyphs. A glyph's number is its place among them.
type cutter struct {
	t        *typeface
	glyphs   []coded
	parts    map[uint16]uint16 // number of glyphs that others are composed of, by the font's
	starts   []int
	outlines []byte
	metrics  []byte
}

var be = binary.BigEndian

func (c *cutter) add(g coded) uint16 {
	c.glyphs = append(c.glyphs, g)
	return uint16(len(c.glyphs) - 1)
}

// part is the number of a glyph of the font that others are composed of.
func (c *cutter) part(glyph uint16) uint16 {
	n, ok := c.parts[glyph]
	if !ok {
		n = c.add(coded{parts: []piece{{glyph: glyph}}})
		c.parts[glyph] = n
	}
	return n
}

// write writes the next glyph: a copy of one of the font, or one composed of several.
func (c *cutter) write(g coded) error {
	first := int(g.parts[0].glyph)
	advance, bearing, err := c.t.metrics(first)
	if err != nil {
		return err
	}
	outline, err := c.t.outline(first)
	if err != nil {
		return err
	}
	switch {
	case len(g.parts) > 1 || g.parts[0] != (piece{glyph: g.parts[0].glyph}):
		if outline, err = c.compose(g.parts); err != nil {
			return err
		}
		bearing = 0
		if len(outline) > 0 {
			bearing = be.Uint16(outline[2:])
		}
	case len(outline) >= 10 && int16(be.Uint16(outline)) < 0:
		outline = slices.Clone(outline)
		if err := c.renumber(outline); err != nil {
			return err
		}
	}
	if g.code != 0 {
		advance = uint16(max(g.advance, 0))
	}
	c.starts = append(c.starts, len(c.outlines))
	c.outlines = append(c.outlines, outline...)
	for len(c.outlines)%4 != 0 {
		c.outlines = append(c.outlines, 0)
	}
	c.metrics = be.AppendUint16(be.AppendUint16(c.metrics, advance), bearing)
	return nil
}

// compose makes the outline of several glyphs, each moved to its place.
func (c *cutter) compose(parts []piece) ([]byte, error) {
	const (
		words  = 1 << 0 // offsets of 16 bits
		moved  = 1 << 1 // offsets, and not points to join
		more   = 1 << 5
		header = 10
	)
	var body []byte
	box := [4]int{math.MaxInt16, math.MaxInt16, math.MinInt16, math.MinInt16}
	last := 0 // where the flags of the last part are
	for _, p := range parts {
		outline, err := c.t.outline(int(p.glyph))
		if err != nil {
			return nil, err
		}
		if len(outline) < header {
			continue // a space
		}
		for i, at := range []int{p.dx, p.dy, p.dx, p.dy} {
			v := int(int16(be.Uint16(outline[2+2*i:]))) + at
			if i < 2 {
				box[i] = min(box[i], v)
			} else {
				box[i] = max(box[i], v)
			}
		}
		last = len(body)
		body = be.AppendUint16(body, words|moved|more)
		body = be.AppendUint16(body, c.part(p.glyph))
		body = be.AppendUint16(be.AppendUint16(body, uint16(p.dx)), uint16(p.dy))
	}
	if body == nil {
		return nil, nil
	}
	be.PutUint16(body[last:], words|moved)
	out := []byte{0xff, 0xff}
	for _, v := range box {
		out = be.AppendUint16(out, uint16(v))
	}
	return append(out, body...), nil
}

// renumber gives the parts of a composed glyph their new numbers.
func (c *cutter) renumber(outline []byte) error {
	const (
		words = 1 << 0
		scale = 1 << 3
		more  = 1 << 5
		two   = 1 << 6
		four  = 1 << 7
	)
	for at := 10; ; {
		if at+4 > len(outline) {
			return fmt.Errorf("pdf: font %s: a composed glyph ends too soon", c.t.name)
		}
		flags, old := be.Uint16(outline[at:]), be.Uint16(outline[at+2:])
		be.PutUint16(outline[at+2:], c.part(old))
		at += 6
		if flags&words != 0 {
			at += 2
		}
		switch {
		case flags&scale != 0:
			at += 2
		case flags&two != 0:
			at += 4
		case flags&four != 0:
			at += 8
		}
		if flags&more == 0 {
			return nil
		}
	}
}

func (c *cutter) offsets() []byte {
	var out []byte
	for _, at := range append(c.starts, len(c.outlines)) {
		out = be.AppendUint32(out, uint32(at))
	}
	return out
}

// outline is the drawing of a glyph, empty for a space.
func (t *typeface) outline(glyph int) ([]byte, error) {
	loca, glyf := t.tables["loca"], t.tables["glyf"]
	var from, to int
	if head := t.tables["head"]; be.Uint16(head[50:]) == 1 {
		if glyph*4+8 > len(loca) {
			return nil, fmt.Errorf("pdf: font %s has no glyph %d", t.name, glyph)
		}
		from, to = int(be.Uint32(loca[glyph*4:])), int(be.Uint32(loca[glyph*4+4:]))
	} else {
		if glyph*2+4 > len(loca) {
			return nil, fmt.Errorf("pdf: font %s has no glyph %d", t.name, glyph)
		}
		from, to = 2*int(be.Uint16(loca[glyph*2:])), 2*int(be.Uint16(loca[glyph*2+2:]))
	}
	if from > to || to > len(glyf) {
		return nil, fmt.Errorf("pdf: font %s: glyph %d lies outside", t.name, glyph)
	}
	return glyf[from:to], nil
}

// metrics are the advance and the left bearing of a glyph.
func (t *typeface) metrics(glyph int) (advance, bearing uint16, err error) {
	hmtx, full := t.tables["hmtx"], int(be.Uint16(t.tables["hhea"][34:]))
	at, side := glyph*4, glyph*4+2
	if glyph >= full {
		at, side = (full-1)*4, full*4+(glyph-full)*2
	}
	if full == 0 || side+2 > len(hmtx) {
		return 0, 0, fmt.Errorf("pdf: font %s has no metrics of glyph %d", t.name, glyph)
	}
	return be.Uint16(hmtx[at:]), be.Uint16(hmtx[side:]), nil
}

// patched is a table with one number of 16 bits changed.
func patched(table []byte, at, value int) []byte {
	out := slices.Clone(table)
	be.PutUint16(out[at:], uint16(value))
	return out
}

// characterMap leads from codes to glyphs (cmap format 4). Glyph i+1 is the one of the
// i-th code, so that codes in a row make one segment.
func characterMap(used []coded) []byte {
	type segment struct{ first, last, glyph int }
	var segments []segment
	for i, u := range used {
		code := int(u.code)
		if n := len(segments); n > 0 && segments[n-1].last+1 == code {
			segments[n-1].last = code
		} else {
			segments = append(segments, segment{code, code, i + 1})
		}
	}
	segments = append(segments, segment{0xffff, 0xffff, 0})
	n := len(segments)
	power, log := 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	out := []byte{0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12}
	for _, v := range []int{4, 16 + 8*n, 0, 2 * n, 2 * power, log, 2 * (n - power)} {
		out = be.AppendUint16(out, uint16(v))
	}
	for _, s := range segments {
		out = be.AppendUint16(out, uint16(s.last))
	}
	out = be.AppendUint16(out, 0)
	for _, s := range segments {
		out = be.AppendUint16(out, uint16(s.first))
	}
	for _, s := range segments {
		out = be.AppendUint16(out, uint16(s.glyph-s.first))
	}
	return append(out, make([]byte, 2*n)...)
}

// assemble writes a TrueType file. Its checksums stay empty: fpdf writes the font anew.
func assemble(tables map[string][]byte) []byte {
	var names []string
	for name, table := range tables {
		if len(table) > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	out := []byte{0, 1, 0, 0}
	out = be.AppendUint16(out, uint16(len(names)))
	out = append(out, make([]byte, 6)...)
	at := 12 + 16*len(names)
	for _, name := range names {
		out = append(out, name...)
		out = be.AppendUint32(out, 0)
		out = be.AppendUint32(out, uint32(at))
		out = be.AppendUint32(out, uint32(len(tables[name])))
		at += (len(tables[name]) + 3) &^ 3
	}
	for _, name := range names {
		out = append(out, tables[name]...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
	}
	return out
}
