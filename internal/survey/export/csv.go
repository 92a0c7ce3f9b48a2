package export

import (
	"bufio"
	"io"
	"strings"

	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
)

const byteOrderMark = "\ufeff"

// WriteWide writes a CSV with one row per response and one column per variable.
//
// Numbers stand as numbers; everything else is quoted. A text that a spreadsheet
// program could take for a formula gets an apostrophe in front (trust.md 4.5), which
// sheet.Unguard takes away again. It returns the first error of w or of rows.
func (t Table) WriteWide(w io.Writer, rows Rows) error {
	out := t.csv(w)
	for _, l := range t.lead {
		out.cell(text(l.name))
	}
	for _, v := range t.Variables {
		out.cell(text(v.Name))
	}
	out.end()
	err := each(rows, func(number int, r Record) error {
		for _, l := range t.lead {
			out.cell(l.of(number, r))
		}
		for _, v := range t.Variables {
			out.cell(t.shown(v, r))
		}
		return out.end()
	})
	return out.close(err)
}

// shown is a cell as codes or as labels.
func (t Table) shown(v Variable, r Record) Cell {
	c := v.In(r)
	if t.options.Labels {
		return v.label(c, t.options.Language)
	}
	return c
}

// WriteLong writes a CSV with one row per answer: the response, the variable, the row
// of a matrix or choice of several, the value, and the words of its code.
func (t Table) WriteLong(w io.Writer, rows Rows) error {
	out := t.csv(w)
	for _, l := range t.lead {
		out.cell(text(l.name))
	}
	for _, name := range []string{"variable", "row", "value", "label"} {
		out.cell(text(name))
	}
	out.end()
	err := each(rows, func(number int, r Record) error {
		var err error
		for _, v := range t.Variables {
			value := v.In(r)
			if value.Empty() {
				continue
			}
			for _, l := range t.lead {
				out.cell(l.of(number, r))
			}
			label := Cell{}
			if v.coded() {
				label = v.label(value, t.options.Language)
			}
			for _, c := range []Cell{text(v.Name), text(v.Row), value, label} {
				out.cell(c)
			}
			err = out.end()
		}
		return err
	})
	return out.close(err)
}

// each goes through the responses and numbers them from 1.
func each(rows Rows, visit func(number int, r Record) error) error {
	number := 0
	for r, err := range rows {
		if err != nil {
			return err
		}
		number++
		if err := visit(number, r); err != nil {
			return err
		}
	}
	return nil
}

// codebookHeader are the columns of a codebook. A variable has one line, and one more
// for each of its values. A value that fewer people gave than one column says is left
// blank among the answers.
var codebookHeader = strings.Fields("variable label_en label_fr type level question_en question_fr shown_when_en shown_when_fr identifying first_version last_version blank_when_given_by_fewer_than value value_label_en value_label_fr missing")

// WriteCodebook writes the variables and their values as CSV.
func (t Table) WriteCodebook(w io.Writer) error {
	out := t.csv(w)
	for _, name := range codebookHeader {
		out.cell(text(name))
	}
	out.end()
	for _, line := range t.codebook() {
		for _, c := range line {
			out.cell(c)
		}
		out.end()
	}
	return out.close(nil)
}

func (t Table) codebook() [][]Cell {
	var lines [][]Cell
	both := func(s i18n.Text) []Cell { return []Cell{text(s.In("en")), text(s.In("fr"))} }
	flag := func(is bool) Cell {
		if is {
			return numeric(1)
		}
		return numeric(0)
	}
	width := len(codebookHeader)
	for _, l := range t.lead {
		line := append([]Cell{text(l.name)}, both(l.label)...)
		lines = append(lines, append(append(line, text(string(l.kind))), make([]Cell, width-4)...))
	}
	for _, v := range t.Variables {
		line := append([]Cell{text(v.Name)}, both(v.Label)...)
		line = append(line, text(string(v.Type)), text(v.Level))
		line = append(append(line, both(v.Question)...), both(v.ShownWhen)...)
		line = append(line, flag(v.Identifying), numeric(float64(v.First)), numeric(float64(v.Last)))
		if t.options.Anonymous && t.options.Minimum > 1 {
			line = append(line, numeric(float64(t.options.Minimum)))
		}
		lines = append(lines, append(line, make([]Cell, width-len(line))...))
		for _, value := range v.Values {
			line := append([]Cell{text(v.Name)}, make([]Cell, width-5)...)
			line = append(append(line, v.codeCell(value)), both(value.Label)...)
			lines = append(lines, append(line, flag(value.Missing)))
		}
	}
	return lines
}

func (v Variable) codeCell(value Value) Cell {
	if f, ok := parseNumber(value.Code); ok && v.Type == Code {
		return numeric(f)
	}
	return text(value.Code)
}

// table writes CSV: comma, CR LF, UTF-8. The buffered writer keeps its first error.
type table struct {
	out   *bufio.Writer
	first bool
}

func (t Table) csv(w io.Writer) *table {
	out := &table{out: bufio.NewWriter(w), first: true}
	if t.options.Mark {
		_, _ = out.out.WriteString(byteOrderMark)
	}
	return out
}

func (t *table) cell(c Cell) {
	if !t.first {
		_ = t.out.WriteByte(',')
	}
	t.first = false
	switch c.kind {
	case 'n':
		_, _ = t.out.WriteString(numberText(c.Number))
	case 't':
		_ = t.out.WriteByte('"')
		_, _ = t.out.WriteString(strings.ReplaceAll(sheet.Guard(c.Text), `"`, `""`))
		_ = t.out.WriteByte('"')
	}
}

func (t *table) end() error {
	_, err := t.out.WriteString("\r\n")
	t.first = true
	return err
}

func (t *table) close(err error) error {
	if err != nil {
		return err
	}
	return t.out.Flush()
}
