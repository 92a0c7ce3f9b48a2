package pdf

import (
	"fmt"
	"strconv"
)

// Each block: what makes it printable, how it lies on pages, how it reads as HTML.

func (b Heading) prepared(p *preparer, at path) Block {
	if b.Level < 1 || b.Level > 3 || b.Level > p.level+1 {
		p.fault("%v: a heading of level %d may not follow one of level %d", at, b.Level, p.level)
		b.Level = 1
	}
	p.level = b.Level
	b.Text = p.inline(b.Text, false, at.with("text"))
	if len(b.Text) == 0 && len(p.problems) == 0 {
		p.fault("%v: a heading without words", at)
	}
	return b
}

func (b Heading) flow(l *layout) {
	st := styleHeading[b.Level]
	c := l.cell(b.Text, st, marginSide, l.width(), nil)
	l.space([...]float64{1: 20, 2: 15, 3: 12}[b.Level])
	// A heading stays with the beginning of what it heads.
	l.open(c.height() + 3*stylePlain.leading)
	c.el = l.root.add("H" + strconv.Itoa(b.Level+1))
	l.marks = append(l.marks, bookmark{level: b.Level, words: b.Text.words(), page: len(l.pages) - 1, y: l.y})
	l.stack(c)
	l.space(5)
}

func (b Heading) html(h *htmlWriter) {
	h.element("h"+strconv.Itoa(b.Level+1), "", b.Text)
}

func (b Paragraph) prepared(p *preparer, at path) Block {
	b.Text = p.inline(b.Text, true, at.with("text"))
	return b
}

func (b Paragraph) flow(l *layout) {
	if len(b.Text) == 0 {
		return
	}
	st := stylePlain
	switch b.Tone {
	case Lead:
		st = styleLead
	case Small:
		st = styleSmall
	}
	l.space(7)
	l.stack(l.cell(b.Text, st, marginSide, min(measure, l.width()), l.root.add("P")))
	l.space(7)
}

func (b Paragraph) html(h *htmlWriter) {
	if len(b.Text) > 0 {
		h.element("p", [...]string{Plain: "", Lead: "lead", Small: "small"}[min(max(b.Tone, Plain), Small)], b.Text)
	}
}

func (b List) prepared(p *preparer, at path) Block {
	b.Items = p.inlines(b.Items, true, at.with("items"))
	return b
}

func (b List) flow(l *layout) {
	if len(b.Items) == 0 {
		return
	}
	list := l.root.add("L")
	list.attributes = "<</O/List/ListNumbering/Disc>>"
	if b.Ordered {
		list.attributes = "<</O/List/ListNumbering/Decimal>>"
	}
	l.space(7)
	const indent = 20
	for i, in := range b.Items {
		label := "•"
		if b.Ordered {
			label = strconv.Itoa(i+1) + "."
		}
		item := list.add("LI")
		l.row(row{pad: 1.5, cells: []cell{
			l.cell(Text(label), stylePlain, marginSide, indent, item.add("Lbl")),
			l.cell(in, stylePlain, marginSide+indent, min(measure, l.width())-indent, item.add("LBody")),
		}})
	}
	l.space(7)
}

func (b List) html(h *htmlWriter) {
	if len(b.Items) == 0 {
		return
	}
	tag := "ul"
	if b.Ordered {
		tag = "ol"
	}
	h.open(tag, "")
	for _, in := range b.Items {
		h.element("li", "", in)
	}
	h.close(tag)
}

func (b Definitions) prepared(p *preparer, at path) Block {
	rows := make([]Definition, len(b.Rows))
	for i, r := range b.Rows {
		row := at.with("rows", strconv.Itoa(i))
		rows[i] = Definition{Term: p.line(r.Term, row.with("term")), Value: p.inline(r.Value, true, row.with("value"))}
	}
	b.Rows = rows
	return b
}

func (b Definitions) flow(l *layout) {
	if len(b.Rows) == 0 {
		return
	}
	list := l.root.add("L")
	l.space(7)
	const term, between = 132, 14
	for _, r := range b.Rows {
		item := list.add("LI")
		l.row(row{
			pad:   4,
			under: func(_, bottom float64) { l.rule(marginSide, bottom, l.width(), 0.5, hairline) },
			cells: []cell{
				l.cell(Text(r.Term), styleTerm, marginSide, term, item.add("Lbl")),
				l.cell(r.Value, stylePlain, marginSide+term+between, l.width()-term-between, item.add("LBody")),
			},
		})
	}
	l.space(10)
}

func (b Definitions) html(h *htmlWriter) {
	if len(b.Rows) == 0 {
		return
	}
	h.open("dl", "")
	for _, r := range b.Rows {
		h.element("dt", "", Text(r.Term))
		h.element("dd", "", r.Value)
	}
	h.close("dl")
}

func (b Table) prepared(p *preparer, at path) Block {
	if len(b.Columns) == 0 || len(b.Columns) > maxColumns {
		p.fault("%v: a table of %d columns", at, len(b.Columns))
	}
	b.Caption = p.inline(b.Caption, false, at.with("caption"))
	columns := make([]Column, len(b.Columns))
	for i, c := range b.Columns {
		if c.Share < 0 || c.Share > 100 {
			p.fault("%v: a column's share of %v", at, c.Share)
		}
		if c.Share == 0 {
			c.Share = 1
		}
		c.Head = p.inline(c.Head, false, at.with("columns", strconv.Itoa(i)))
		columns[i] = c
	}
	rows := make([][]Inline, len(b.Rows))
	for i, r := range b.Rows {
		if len(r) != len(b.Columns) {
			p.fault("%v: row %d has %d cells in %d columns", at, i, len(r), len(b.Columns))
		}
		rows[i] = p.inlines(r, true, at.with("rows", strconv.Itoa(i)))
	}
	b.Columns, b.Rows = columns, rows
	return b
}

const (
	cellPad    = 5  // left and right in a table's cell
	maxColumns = 16 // that a page holds legibly
)

func (b Table) flow(l *layout) {
	table := l.root.add("Table")
	l.space(9)
	if len(b.Caption) > 0 {
		c := l.cell(b.Caption, styleCaption, marginSide, l.width(), nil)
		l.open(c.height() + 3*styleCell.leading)
		c.el = table.add("Caption")
		l.stack(c)
		l.space(4)
	}
	widths := b.widths(l.width())
	heads := func(tr *element) row {
		r := row{pad: 4, under: func(top, bottom float64) {
			l.rule(marginSide, top, l.width(), bottom-top, soft)
		}}
		x := float64(marginSide)
		for i, col := range b.Columns {
			c := l.cell(col.Head, styleColumn, x+cellPad, widths[i]-2*cellPad, nil)
			c.right = col.Numeric
			if tr != nil {
				c.el = tr.add("TH")
				c.el.attributes = "<</O/Table/Scope/Column>>"
			}
			r.cells = append(r.cells, c)
			x += widths[i]
		}
		return r
	}
	l.open(4 * styleCell.leading)
	l.row(heads(table.add("TR")))
	for _, cells := range b.Rows {
		tr := table.add("TR")
		r := row{
			pad:   3.5,
			over:  func() { l.row(heads(nil)) },
			under: func(_, bottom float64) { l.rule(marginSide, bottom, l.width(), 0.5, hairline) },
		}
		x := float64(marginSide)
		for i, in := range cells {
			c := l.cell(in, styleCell, x+cellPad, widths[i]-2*cellPad, nil)
			c.right = b.Columns[i].Numeric
			if b.RowHeads && i == 0 {
				c.el = tr.add("TH")
				c.el.attributes = "<</O/Table/Scope/Row>>"
			} else {
				c.el = tr.add("TD")
			}
			r.cells = append(r.cells, c)
			x += widths[i]
		}
		l.row(r)
	}
	l.space(11)
}

// widths share the width of the page among the columns, none narrower than a figure.
func (b Table) widths(total float64) []float64 {
	least := min(24, total/float64(len(b.Columns)))
	sum := 0.0
	for _, c := range b.Columns {
		sum += c.Share
	}
	out := make([]float64, len(b.Columns))
	over := 0.0 // what narrow columns take from the others
	wide := 0.0
	for i, c := range b.Columns {
		out[i] = total * c.Share / sum
		if out[i] < least {
			over += least - out[i]
			out[i] = least
		} else {
			wide += out[i] - least
		}
	}
	for i := range out {
		if out[i] > least && wide > 0 {
			out[i] -= over * (out[i] - least) / wide
		}
	}
	return out
}

func (b Table) html(h *htmlWriter) {
	h.raw(`<div class="scroll" tabindex="0" role="region"`)
	if len(b.Caption) > 0 {
		h.attribute("aria-label", b.Caption.words())
	}
	h.raw(">")
	h.open("table", "")
	if len(b.Caption) > 0 {
		h.element("caption", "", b.Caption)
	}
	h.raw("<thead>")
	h.raw("<tr>")
	for _, c := range b.Columns {
		h.tag("th", numeric(c), `scope="col"`, c.Head)
	}
	h.raw("</tr></thead>\n<tbody>")
	for _, r := range b.Rows {
		h.raw("<tr>")
		for i, in := range r {
			if b.RowHeads && i == 0 {
				h.tag("th", numeric(b.Columns[i]), `scope="row"`, in)
			} else {
				h.tag("td", numeric(b.Columns[i]), "", in)
			}
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody>")
	h.close("table")
	h.raw("</div>\n")
}

func numeric(c Column) string {
	if c.Numeric {
		return "number"
	}
	return ""
}

func (b Quote) prepared(p *preparer, at path) Block {
	b.Text = p.inlines(b.Text, true, at.with("text"))
	b.Source = p.inline(b.Source, false, at.with("source"))
	return b
}

func (b Quote) flow(l *layout) {
	quote := l.root.add("BlockQuote")
	l.space(8)
	bar := func(top, bottom float64) { l.rule(marginSide, top, 2, bottom-top, laurel) }
	const indent = 16
	for _, in := range b.Text {
		if len(in) > 0 {
			l.row(row{pad: 2, under: bar, cells: []cell{l.cell(in, stylePlain, marginSide+indent, measure-indent, quote.add("P"))}})
		}
	}
	if len(b.Source) > 0 {
		l.row(row{pad: 2, under: bar, cells: []cell{l.cell(b.Source, styleSmall, marginSide+indent, measure-indent, quote.add("P"))}})
	}
	l.space(8)
}

func (b Quote) html(h *htmlWriter) {
	h.open("blockquote", "")
	for _, in := range b.Text {
		if len(in) > 0 {
			h.element("p", "", in)
		}
	}
	if len(b.Source) > 0 {
		h.element("p", "source", b.Source)
	}
	h.close("blockquote")
}

func (b Note) prepared(p *preparer, at path) Block {
	if b.Label = p.line(b.Label, at.with("label")); b.Label == "" {
		b.Label = p.note
	}
	b.Text = p.inlines(b.Text, true, at.with("text"))
	return b
}

func (b Note) flow(l *layout) {
	note := l.root.add("Div")
	l.space(9)
	const indent = 12
	ground := func(top, bottom float64) { l.rule(marginSide, top, l.width(), bottom-top, soft) }
	width := min(measure, l.width()-2*indent)
	l.open(4 * stylePlain.leading)
	st := styleCaption
	st.colour = laurel
	l.row(row{pad: 5, under: ground, cells: []cell{l.cell(Text(b.Label), st, marginSide+indent, width, note.add("P"))}})
	for _, in := range b.Text {
		if len(in) > 0 {
			l.row(row{pad: 4, under: ground, cells: []cell{l.cell(in, stylePlain, marginSide+indent, width, note.add("P"))}})
		}
	}
	l.space(11)
}

func (b Note) html(h *htmlWriter) {
	h.raw(`<aside role="note"`)
	h.attribute("aria-label", b.Label)
	h.raw(">\n")
	h.element("p", "label", Text(b.Label))
	for _, in := range b.Text {
		if len(in) > 0 {
			h.element("p", "", in)
		}
	}
	h.close("aside")
}

func (b Signature) prepared(p *preparer, at path) Block {
	b.Signed = p.inline(b.Signed, false, at.with("signed"))
	b.Name = p.inline(b.Name, false, at.with("name"))
	b.Role = p.inline(b.Role, false, at.with("role"))
	return b
}

func (b Signature) flow(l *layout) {
	block := l.root.add("Div")
	const long, between = 230, 24
	dateX := float64(marginSide + long + between)
	l.space(14)
	// Room for a pen, the line, and what stands below it belong together.
	signed := l.cell(b.Signed, stylePlain, marginSide, long, nil)
	l.open(max(signed.height(), 26) + 4*styleSmall.leading)
	if len(signed.lines) > 0 {
		signed.el = block.add("P")
		l.stack(signed)
		l.y += 2
	} else {
		l.y += 26
	}
	line := l.y
	l.rule(marginSide, line, long, 0.7, edge)
	if b.Dated {
		l.rule(dateX, line, l.w-marginSide-dateX, 0.7, edge)
	}
	l.y += 4
	name := styleSmall
	name.font, name.colour = sansStrong, ink
	for _, c := range []struct {
		in Inline
		st style
	}{{b.Name, name}, {b.Role, styleSmall}} {
		if len(c.in) > 0 {
			l.stack(l.cell(c.in, c.st, marginSide, long, block.add("P")))
		}
	}
	if b.Dated {
		below := l.y
		l.lines(l.cell(Text(l.say.date), styleSmall, dateX, l.w-marginSide-dateX, block.add("P")), 0, 1, line+4)
		l.y = max(below, line+4+styleSmall.leading)
	}
	l.space(12)
}

func (b Signature) html(h *htmlWriter) {
	h.open("div", "signature")
	if len(b.Signed) > 0 {
		h.element("p", "signed", b.Signed)
	} else {
		h.raw("<hr>\n")
	}
	if len(b.Name) > 0 {
		h.element("p", "name", b.Name)
	}
	if len(b.Role) > 0 {
		h.element("p", "", b.Role)
	}
	if b.Dated {
		h.element("p", "date", Text(h.say.date))
	}
	h.close("div")
}

// maxAddress is as long as a QR code stays readable from paper.
const maxAddress = 300

func (b Verification) prepared(p *preparer, at path) Block {
	if b.URL == "" || len(b.URL) > maxAddress {
		p.fault("%v: an address of %d bytes", at, len(b.URL))
	}
	p.link(b.URL, at.with("url"))
	b.Words = p.inline(b.Words, true, at.with("words"))
	return b
}

func (b Verification) flow(l *layout) {
	const side, between = 76, 14
	div := l.root.add("Div")
	l.space(12)
	x, width := float64(marginSide+side+between), l.width()-side-between
	words := l.cell(b.Words, styleSmall, x, width, nil)
	address := l.cell(Inline{{Text: b.URL, Link: b.URL}}, styleSmall, x, width, nil)
	l.open(max(side, words.height()+address.height()+4))
	figure := div.add("Figure")
	figure.alt = l.say.qr + b.URL
	figure.attributes = fmt.Sprintf("<</O/Layout/Placement/Block/BBox[%.2f %.2f %.2f %.2f]>>", float64(marginSide), l.h-l.y-side, float64(marginSide+side), l.h-l.y)
	if err := l.picture(b.URL, marginSide, l.y, side, figure); err != nil {
		l.fonts.err = fmt.Errorf("pdf: QR code: %w", err)
	}
	bottom, page := l.y+side, len(l.pages)
	if len(words.lines) > 0 {
		words.el = div.add("P")
		l.stack(words)
		l.y += 4
	}
	address.el = div.add("P")
	l.stack(address)
	if len(l.pages) == page {
		l.y = max(l.y, bottom)
	}
	l.space(12)
}

func (b Verification) html(h *htmlWriter) {
	h.open("div", "verification")
	h.picture(b.URL)
	if len(b.Words) > 0 {
		h.element("p", "", b.Words)
	}
	h.element("p", "", Inline{{Text: b.URL, Link: b.URL}})
	h.close("div")
}

func (PageBreak) prepared(*preparer, path) Block { return PageBreak{} }

func (PageBreak) flow(l *layout) {
	if !l.fresh() {
		l.newPage()
	}
}

func (PageBreak) html(h *htmlWriter) { h.raw("<div class=\"page\"></div>\n") }

// words is an inline text without its manners.
func (in Inline) words() string {
	s := ""
	for _, r := range in {
		s += r.Text
	}
	return s
}
