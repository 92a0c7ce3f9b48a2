package pdf

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"github.com/go-pdf/fpdf"
)

// paint draws pages with fpdf. What comes out is a PDF, but not yet one to hand out:
// finish takes it apart.
func paint(l *layout) (file []byte, err error) {
	defer func() {
		// fpdf indexes by rune and by glyph; should a font ever hold a surprise, one
		// document fails and the server goes on.
		if r := recover(); r != nil {
			file, err = nil, fmt.Errorf("pdf: drawing failed: %v", r)
		}
	}()
	p := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: l.w, Ht: l.h}})
	p.SetCatalogSort(true)
	p.SetCreationDate(time.Unix(1, 0)) // finish writes the real one; none would be today's
	p.SetModificationDate(time.Unix(1, 0))
	p.SetMargins(0, 0, 0)
	p.SetAutoPageBreak(false, 0)
	for _, fc := range l.fonts.faces {
		if fc == nil || len(fc.used) == 0 {
			continue
		}
		font, err := fc.cut()
		if err != nil {
			return nil, err
		}
		p.AddUTF8FontFromBytes(fc.name, "", font)
	}
	for _, s := range l.pages {
		p.AddPage()
		pen{p: p, fonts: l.fonts}.page(s)
	}
	var out bytes.Buffer
	if err := p.Output(&out); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return out.Bytes(), nil
}

// fpdfName is how fpdf names a font in the file.
func fpdfName(t *typeface) string { return "utf8" + strings.ToLower(t.name) }

// pen draws a page.
type pen struct {
	p     *fpdf.Fpdf
	fonts *fonts
	face  faceID
	size  float64
}

// page draws a page's operations, each stretch of the same element as one marked
// content: its number for what belongs to the structure, an artifact for what does not
// (PDF 1.4, 9.5 and 9.7.1).
func (q pen) page(s *sheet) {
	q.face = -1
	for i, o := range s.ops {
		same := i > 0 && s.ops[i-1].mark == o.mark && s.ops[i-1].furniture == o.furniture
		if !same {
			if i > 0 {
				q.p.RawWriteStr("EMC")
			}
			switch {
			case o.el != nil:
				q.p.RawWriteStr(fmt.Sprintf("/%s <</MCID %d>> BDC", o.el.role, o.mark))
			case o.furniture:
				q.p.RawWriteStr("/Artifact <</Type/Pagination>> BDC")
			default:
				q.p.RawWriteStr("/Artifact <</Type/Layout>> BDC")
			}
		}
		q.op(o)
	}
	if len(s.ops) > 0 {
		q.p.RawWriteStr("EMC")
	}
}

func (q *pen) op(o op) {
	if len(o.shape) > 0 {
		q.p.SetFillColor(int(o.colour.r), int(o.colour.g), int(o.colour.b))
		points := make([]fpdf.PointType, len(o.shape))
		for i, p := range o.shape {
			points[i] = fpdf.PointType{X: p.x, Y: p.y}
		}
		q.p.Polygon(points, "F")
		return
	}
	if len(o.parts) == 0 {
		q.p.SetFillColor(int(o.colour.r), int(o.colour.g), int(o.colour.b))
		q.p.Rect(o.x, o.y, o.w, o.h, "F")
		return
	}
	q.p.SetTextColor(int(o.colour.r), int(o.colour.g), int(o.colour.b))
	for _, part := range o.parts {
		if part.face != q.face || o.size != q.size {
			q.face, q.size = part.face, o.size
			q.p.SetFont(typefaces[q.face].name, "", q.size)
		}
		q.p.Text(part.x, part.y, string(part.codes))
	}
}
