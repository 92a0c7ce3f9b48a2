package main

import (
	"strings"

	"laurel/internal/pdf"
)

// markdown is a document as text to go on writing in: of the blocks that have a form there.
func markdown(d pdf.Document) string {
	var b strings.Builder
	line := func(s string) { b.WriteString(s + "\n") }
	line("# " + plainLine(pdf.Text(d.Title)))
	for _, block := range d.Blocks {
		line("")
		switch x := block.(type) {
		case pdf.Heading:
			line(strings.Repeat("#", x.Level+1) + " " + plainLine(x.Text))
		case pdf.Paragraph:
			line(plainLine(x.Text))
		case pdf.List:
			for _, item := range x.Items {
				line("- " + plainLine(item))
			}
		case pdf.Definitions:
			for _, row := range x.Rows {
				line("- **" + escaped(row.Term) + ":** " + plainLine(row.Value))
			}
		case pdf.Table:
			heads, rule := make([]string, len(x.Columns)), make([]string, len(x.Columns))
			for i, c := range x.Columns {
				heads[i], rule[i] = plainLine(c.Head), "---"
			}
			line("| " + strings.Join(heads, " | ") + " |")
			line("| " + strings.Join(rule, " | ") + " |")
			for _, row := range x.Rows {
				cells := make([]string, len(row))
				for i, cell := range row {
					cells[i] = strings.ReplaceAll(plainLine(cell), "|", `\|`)
				}
				line("| " + strings.Join(cells, " | ") + " |")
			}
		case pdf.Signature:
			line(plainLine(x.Name) + "  ")
			line(plainLine(x.Role))
		}
	}
	return b.String()
}

// plainLine is a text in one line.
func plainLine(t pdf.Inline) string {
	var all []string
	for _, run := range t {
		all = append(all, escaped(run.Text))
	}
	return strings.Join(strings.Fields(strings.Join(all, "")), " ")
}

// escaped is a text in which nothing is taken for a mark of Markdown or HTML. Blanks to fill in
// stay as they are.
func escaped(s string) string {
	if s == blank {
		return s
	}
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "[", `\[`, "]", `\]`, "<", "&lt;", "`", "\\`", "#", `\#`).Replace(s)
}
