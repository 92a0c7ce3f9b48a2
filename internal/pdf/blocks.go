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

func (b Heading) begin(l *layout) float64 {
	st := styleHeading[b.Level]
	return l.cell(b.Text, st, marginSide, l.width(), nil).height() + widest + l.next()
}

func (b Heading) flow(l *layout) {
	l.space([...]float64{1: 20, 2: 15, 3: 12}[b.Level])
	l.open(b.begin(l))
	c := l.cell(b.Text, styleHeading[b.Level], marginSide, l.width(), l.root.add("H"+strconv.Itoa(b.Level+1)))
	l.marks = append(l.marks, bookmark{level: b.Level, words: b.Text.words(), page: len(l.pages) - 1, y: l.y})
	l.stack(c)
	l.space(headingBelow)
}

const (
	headingBelow = 7  // from a heading to its text
	widest       = 15 // that any block wants below a heading
)

func (b Heading) html(h *htmlWriter) {
	h.element("h"+strconv.Itoa(b.Level+1), "", b.Text)
}

func (b Paragraph) prepared(p *preparer, at path) Block {
	b.Text = p.inline(b.Text, true, at.with("text"))
	return b
}

func (b Paragraph) style() style {
	switch b.Tone {
	case Lead:
		return styleLead
	case Small:
		return styleSmall
	}
	return stylePlain
}

func (b Paragraph) begin(l *layout) float64 {
	if len(b.Text) == 0 {
		return l.next()
	}
	return mul(2, b.style().leading)
}

func (b Paragraph) flow(l *layout) {
	if len(b.Text) > 0 {
		l.space(7)
		l.stack(l.cell(b.Text, b.style(), marginSide, min(measure, l.width()), l.root.add("P")))
		l.space(7)
	}
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

func (b List) row(l *layout, i int, item *element) row {
	const indent = 20
	label := "•"
	if b.Ordered {
		label = strconv.Itoa(i+1) + "."
	}
	return row{pad: 1.5, cells: []cell{
		l.cell(Text(label), stylePlain, marginSide, indent, item.add("Lbl")),
		l.cell(b.Items[i], stylePlain, marginSide+indent, min(measure, l.width())-indent, item.add("LBody")),
	}}
}

func (b List) begin(l *layout) float64 {
	if len(b.Items) == 0 {
		return l.next()
	}
	return b.row(l, 0, &element{}).begin()
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
	for i := range b.Items {
		l.row(b.row(l, i, list.add("LI")))
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

func (b Definitions) row(l *layout, i int, item *element) row {
	const term, between = 132, 14
	return row{
		pad:   4,
		under: func(_, bottom float64) { l.rule(marginSide, bottom, l.width(), 0.5, hairline) },
		cells: []cell{
			l.cell(Text(b.Rows[i].Term), styleTerm, marginSide, term, item.add("Lbl")),
			l.cell(b.Rows[i].Value, stylePlain, marginSide+term+between, l.width()-term-between, item.add("LBody")),
		},
	}
}

func (b Definitions) begin(l *layout) float64 {
	if len(b.Rows) == 0 {
		return l.next()
	}
	return b.row(l, 0, &element{}).begin()
}

func (b Definitions) flow(l *layout) {
	if len(b.Rows) == 0 {
		return
	}
	list := l.root.add("L")
	l.space(7)
	for i := range b.Rows {
		l.row(b.row(l, i, list.add("LI")))
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

func (b Table) caption(l *layout) cell {
	return l.cell(b.Caption, styleCaption, marginSide, l.width(), nil)
}

// heads is the row of column heads: for the structure the first time, as mere ink on
// later pages.
func (b Table) heads(l *layout, tr *element) row {
	r := row{pad: 4, under: func(top, bottom float64) { l.rule(marginSide, top, l.width(), bottom-top, soft) }}
	x := float64(marginSide)
	for i, width := range b.widths(l.width()) {
		c := l.cell(b.Columns[i].Head, styleColumn, x+cellPad, width-2*cellPad, nil)
		c.right = b.Columns[i].Numeric
		if tr != nil {
			c.el = tr.add("TH")
			c.el.attributes = "<</O/Table/Scope/Column>>"
		}
		r.cells = append(r.cells, c)
		x += width
	}
	return r
}

func (b Table) row(l *layout, i int, tr *element) row {
	r := row{
		pad:   3.5,
		over:  func() { l.row(b.heads(l, nil)) },
		under: func(_, bottom float64) { l.rule(marginSide, bottom, l.width(), 0.5, hairline) },
	}
	x := float64(marginSide)
	for k, width := range b.widths(l.width()) {
		c := l.cell(b.Rows[i][k], styleCell, x+cellPad, width-2*cellPad, nil)
		c.right = b.Columns[k].Numeric
		if b.RowHeads && k == 0 {
			c.el = tr.add("TH")
			c.el.attributes = "<</O/Table/Scope/Row>>"
		} else {
			c.el = tr.add("TD")
		}
		r.cells = append(r.cells, c)
		x += width
	}
	return r
}

func (b Table) begin(l *layout) float64 {
	need := b.caption(l).height() + captionBelow + b.heads(l, nil).begin()
	if len(b.Rows) > 0 {
		need += b.row(l, 0, &element{}).begin()
	}
	return need
}

const captionBelow = 4

func (b Table) flow(l *layout) {
	table := l.root.add("Table")
	l.space(9)
	l.open(b.begin(l))
	if c := b.caption(l); len(c.lines) > 0 {
		c.el = table.add("Caption")
		l.stack(c)
		l.space(captionBelow)
	}
	l.row(b.heads(l, table.add("TR")))
	for i := range b.Rows {
		l.row(b.row(l, i, table.add("TR")))
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
	h.raw(`<div class="scroll" tabindex="0"`)
	if len(b.Caption) > 0 {
		h.raw(` role="region"`)
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

// rows are the paragraphs of a quote and who said it.
func (b Quote) rows(l *layout, quote *element) []row {
	const indent = 16
	var rows []row
	add := func(in Inline, st style) {
		if len(in) > 0 {
			rows = append(rows, row{
				pad: 2, splits: true,
				under: func(top, bottom float64) { l.rule(marginSide, top, 2, bottom-top, laurel) },
				cells: []cell{l.cell(in, st, marginSide+indent, measure-indent, quote.add("P"))},
			})
		}
	}
	for _, in := range b.Text {
		add(in, stylePlain)
	}
	add(b.Source, styleSmall)
	return rows
}

func (b Quote) begin(l *layout) float64 {
	if rows := b.rows(l, &element{}); len(rows) > 0 {
		return rows[0].begin()
	}
	return l.next()
}

func (b Quote) flow(l *layout) {
	quote := &element{role: "BlockQuote"}
	rows := b.rows(l, quote)
	if len(rows) == 0 {
		return
	}
	l.root.kids = append(l.root.kids, kid{el: quote})
	l.space(8)
	for i, r := range rows {
		if i == len(rows)-1 && i > 0 && len(b.Source) > 0 {
			r.splits = false // who said it stays whole
		}
		l.row(r)
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

func (b Note) rows(l *layout, note *element) []row {
	const indent = 12
	width := min(measure, l.width()-2*indent)
	add := func(in Inline, st style, pad float64) row {
		return row{
			pad: pad, splits: true,
			under: func(top, bottom float64) { l.rule(marginSide, top, l.width(), bottom-top, soft) },
			cells: []cell{l.cell(in, st, marginSide+indent, width, note.add("P"))},
		}
	}
	label := styleCaption
	label.colour = laurel
	rows := []row{add(Text(b.Label), label, 5)}
	for _, in := range b.Text {
		if len(in) > 0 {
			rows = append(rows, add(in, stylePlain, 4))
		}
	}
	return rows
}

func (b Note) begin(l *layout) float64 {
	need := 0.0
	for _, r := range b.rows(l, &element{})[:min(2, len(b.Text)+1)] {
		need += r.begin()
	}
	return need
}

func (b Note) flow(l *layout) {
	l.space(9)
	l.open(b.begin(l))
	for _, r := range b.rows(l, l.root.add("Div")) {
		l.row(r)
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

const (
	signatureLine = 230 // its length
	signatureRoom = 26  // above it, for a pen
)

func (b Signature) begin(l *layout) float64 {
	signed := l.cell(b.Signed, stylePlain, marginSide, signatureLine, nil).height()
	return l.whole(max(signed, signatureRoom) + 6 + mul(4, styleSmall.leading))
}

func (b Signature) flow(l *layout) {
	const between = 24
	block := l.root.add("Div")
	dateX := float64(marginSide + signatureLine + between)
	l.space(14)
	// Room for a pen, the line, and what stands below it belong together.
	l.open(b.begin(l))
	if len(b.Signed) > 0 {
		l.stack(l.cell(b.Signed, stylePlain, marginSide, signatureLine, block.add("P")))
		l.y += 2
	} else {
		l.y += signatureRoom
	}
	line := l.y
	l.rule(marginSide, line, signatureLine, 0.7, edge)
	if b.Dated {
		l.rule(dateX, line, l.w-marginSide-dateX, 0.7, edge)
	}
	l.y += 4
	name := styleSmall
	name.font, name.colour = sansStrong, ink
	page := len(l.pages)
	if len(b.Name) > 0 {
		l.stack(l.cell(b.Name, name, marginSide, signatureLine, block.add("P")))
	}
	if len(b.Role) > 0 {
		l.stack(l.cell(b.Role, styleSmall, marginSide, signatureLine, block.add("P")))
	}
	if b.Dated {
		date := l.cell(Text(l.say.date), styleSmall, dateX, l.w-marginSide-dateX, block.add("P"))
		if len(l.pages) == page {
			l.lines(date, 0, 1, line+4)
			l.y = max(l.y, line+4+styleSmall.leading)
		} else {
			l.stack(date) // the name went on to another page
		}
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

const pictureSide = 76 // of a QR code

// beside are the words beside the code, and its address.
func (b Verification) beside(l *layout) (words, address cell) {
	x := float64(marginSide + pictureSide + 14)
	width := l.w - marginSide - x
	return l.cell(b.Words, styleSmall, x, width, nil), l.cell(Inline{{Text: b.URL, Link: b.URL}}, styleSmall, x, width, nil)
}

func (b Verification) begin(l *layout) float64 {
	words, address := b.beside(l)
	return l.whole(max(pictureSide, words.height()+address.height()+4))
}

func (b Verification) flow(l *layout) {
	div := l.root.add("Div")
	l.space(12)
	l.open(b.begin(l))
	figure := div.add("Figure")
	figure.alt = l.say.qr + b.URL
	figure.attributes = fmt.Sprintf("<</O/Layout/Placement/Block/BBox[%s %s %s %s]>>", number(marginSide), number(l.h-l.y-pictureSide), number(marginSide+pictureSide), number(l.h-l.y))
	if err := l.picture(b.URL, marginSide, l.y, pictureSide, figure); err != nil {
		l.fonts.err = fmt.Errorf("pdf: QR code: %w", err)
	}
	bottom, page := l.y+pictureSide, len(l.pages)
	words, address := b.beside(l)
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

func (PageBreak) begin(*layout) float64 { return 0 }

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
