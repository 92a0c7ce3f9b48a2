package badge

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
	"sync"
)

// The picture is a medal with a laurel wreath, the same for everybody: what it stands for is
// said by the token in it and by the words around it.
const (
	half    = 300.0 // of the picture's side
	rim     = 280.0
	face    = 256.0
	wreath  = 180.0
	leaves  = 9 // on each side
	leafLen = 46.0
	leafWid = 17.0
)

var (
	paper  = color.RGBA{0xfb, 0xfa, 0xf6, 0xff}
	laurel = color.RGBA{0x1e, 0x5b, 0x43, 0xff}
	gold   = color.RGBA{0xc9, 0xa9, 0x4a, 0xff}
)

// leaf is one leaf of the wreath: its middle and the angle it lies at.
type leaf struct{ x, y, angle float64 }

func wreathLeaves() []leaf {
	var all []leaf
	for i := range leaves {
		// From the foot of the wreath up, open at the top.
		turn := math.Pi/2 + 0.25 + float64(i)*(math.Pi-0.7)/float64(leaves-1)
		for _, side := range []float64{1, -1} {
			x, y := math.Cos(turn)*wreath*side, math.Sin(turn)*wreath
			tangent := math.Atan2(-math.Cos(turn)*wreath, math.Sin(turn)*wreath*side)
			all = append(all, leaf{half + x, half + y, tangent + side*0.5})
		}
	}
	return all
}

func (l leaf) covers(x, y float64) bool {
	dx, dy := x-l.x, y-l.y
	along, across := dx*math.Cos(l.angle)+dy*math.Sin(l.angle), -dx*math.Sin(l.angle)+dy*math.Cos(l.angle)
	return along*along/(leafLen*leafLen)+across*across/(leafWid*leafWid) <= 1
}

// PNG is the picture as pixels. It is drawn once, for whoever asks first, and is not to be
// changed: BakePNG makes another.
var PNG = sync.OnceValues(draw)

// draw draws the picture with clean edges.
func draw() ([]byte, error) {
	const side, fine = int(2 * half), 3
	all := wreathLeaves()
	at := func(x, y float64) (color.RGBA, bool) {
		far := math.Hypot(x-half, y-half)
		switch {
		case far > rim:
			return color.RGBA{}, false
		case far > face:
			return gold, true
		}
		for _, l := range all {
			if l.covers(x, y) {
				return laurel, true
			}
		}
		return paper, true
	}
	picture := image.NewNRGBA(image.Rect(0, 0, side, side))
	for y := range side {
		for x := range side {
			var r, g, b, n int
			for i := range fine * fine {
				c, ok := at(float64(x)+(float64(i%fine)+0.5)/fine, float64(y)+(float64(i/fine)+0.5)/fine)
				if ok {
					r, g, b, n = r+int(c.R), g+int(c.G), b+int(c.B), n+1
				}
			}
			if n > 0 {
				picture.SetNRGBA(x, y, color.NRGBA{uint8(r / n), uint8(g / n), uint8(b / n), uint8(255 * n / (fine * fine))})
			}
		}
	}
	var out bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, picture)
	return out.Bytes(), err
}

// SVG is the picture as lines, with a title for those who cannot see it, and a token baked in.
func SVG(title, token string) ([]byte, error) {
	var said strings.Builder
	if err := xml.EscapeText(&said, []byte(title)); err != nil {
		return nil, err
	}
	if _, err := asToken(token); err != nil {
		return nil, err
	}
	hex := func(c color.RGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" %s viewBox="0 0 %g %g" role="img"><openbadges:credential%s%s"/><title>%s</title>`, svgSpace, 2*half, 2*half, svgVerify, token, said.String())
	fmt.Fprintf(&b, `<circle cx="%g" cy="%g" r="%g" fill="%s"/><circle cx="%g" cy="%g" r="%g" fill="%s"/><g fill="%s">`, half, half, rim, hex(gold), half, half, face, hex(paper), hex(laurel))
	for _, l := range wreathLeaves() {
		fmt.Fprintf(&b, `<ellipse cx="%.1f" cy="%.1f" rx="%g" ry="%g" transform="rotate(%.1f %.1f %.1f)"/>`, l.x, l.y, leafLen, leafWid, l.angle*180/math.Pi, l.x, l.y)
	}
	b.WriteString("</g></svg>\n")
	return []byte(b.String()), nil
}
