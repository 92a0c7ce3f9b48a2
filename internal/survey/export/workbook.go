package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

// What a sheet of a workbook takes.
const (
	mostRows    = 1<<20 - 1 // beside the header
	mostColumns = 1 << 14
)

// Limit says that a workbook cannot hold an export.
type Limit struct{ What string }

func (e *Limit) Error() string { return "a workbook has no room for so many " + e.What }

// WriteXLSX writes a workbook with the sheets Data (codes), Labels, Codebook and
// Versions. Texts are texts there, never formulas. Rows beyond what a sheet takes are a
// *Limit: such an export is written as CSV.
func (t Table) WriteXLSX(w io.Writer, rows Rows) (err error) {
	if len(t.lead)+len(t.Variables) > mostColumns {
		return &Limit{"columns"}
	}
	f := excelize.NewFile()
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	if err := f.SetSheetName("Sheet1", "Data"); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	data, err := newPage(f, "Data", bold)
	if err != nil {
		return err
	}
	labels, err := newPage(f, "Labels", bold)
	if err != nil {
		return err
	}
	if err := t.writeData(data, labels, rows); err != nil {
		return err
	}
	codebook, err := newPage(f, "Codebook", bold)
	if err != nil {
		return err
	}
	if err := codebook.write(texts(codebookHeader...), t.codebook()); err != nil {
		return err
	}
	versions, err := newPage(f, "Versions", bold)
	if err != nil {
		return err
	}
	if err := versions.write(texts("version", "published", "sha256", "questions", "responses"), t.versionLines()); err != nil {
		return err
	}
	return f.Write(w)
}

// writeData fills both sheets in one walk through the responses.
func (t Table) writeData(data, labels *page, rows Rows) error {
	names, words := make([]Cell, 0, len(t.lead)+len(t.Variables)), make([]Cell, 0, len(t.lead)+len(t.Variables))
	for _, l := range t.lead {
		names, words = append(names, text(l.name)), append(words, text(l.label.In(t.options.Language)))
	}
	for _, v := range t.Variables {
		names, words = append(names, text(v.Name)), append(words, text(v.Label.In(t.options.Language)))
	}
	if err := data.header(names); err != nil {
		return err
	}
	if err := labels.header(words); err != nil {
		return err
	}
	codes, said := make([]Cell, len(names)), make([]Cell, len(names))
	err := each(rows, func(number int, r Record) error {
		if number > mostRows {
			return &Limit{"rows"}
		}
		for i, l := range t.lead {
			codes[i] = l.of(number, r)
			said[i] = codes[i]
		}
		for i, v := range t.Variables {
			c := v.In(r)
			codes[len(t.lead)+i], said[len(t.lead)+i] = c, v.label(c, t.options.Language)
		}
		if err := data.line(codes); err != nil {
			return err
		}
		return labels.line(said)
	})
	if err != nil {
		return err
	}
	if err := data.out.Flush(); err != nil {
		return err
	}
	return labels.out.Flush()
}

func (t Table) versionLines() [][]Cell {
	var lines [][]Cell
	byVersion := !t.options.Anonymous || t.everyVersionLarge()
	for _, v := range t.versions {
		line := []Cell{numeric(float64(v.Number)), text(v.Published), text(v.SHA256), numeric(float64(v.Model.Count())), {}}
		if n, ok := t.options.Responses[v.Number]; ok && byVersion {
			line[4] = numeric(float64(n))
		}
		lines = append(lines, line)
	}
	return lines
}

// page is a sheet, written row by row, and what is written leaves memory.
type page struct {
	out   *excelize.StreamWriter
	bold  int
	next  int
	cells []any
}

func newPage(f *excelize.File, name string, bold int) (*page, error) {
	if _, err := f.NewSheet(name); err != nil {
		return nil, err
	}
	out, err := f.NewStreamWriter(name)
	return &page{out: out, bold: bold, next: 1}, err
}

func (s *page) write(header []Cell, lines [][]Cell) error {
	if err := s.header(header); err != nil {
		return err
	}
	for _, line := range lines {
		if err := s.line(line); err != nil {
			return err
		}
	}
	return s.out.Flush()
}

func (s *page) header(cells []Cell) error {
	if err := s.out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	return s.row(cells, excelize.RowOpts{StyleID: s.bold})
}

func (s *page) line(cells []Cell) error { return s.row(cells) }

func (s *page) row(cells []Cell, how ...excelize.RowOpts) error {
	s.cells = s.cells[:0]
	for _, c := range cells {
		switch c.kind {
		case 'n':
			s.cells = append(s.cells, c.Number)
		case 't':
			s.cells = append(s.cells, escaped(c.Text))
		default:
			s.cells = append(s.cells, nil)
		}
	}
	at := fmt.Sprintf("A%d", s.next)
	s.next++
	return s.out.SetRow(at, s.cells, how...)
}

// escaped keeps a text such as "_x0041_" from being read as the letter it would stand
// for in a workbook.
func escaped(s string) string { return strings.ReplaceAll(s, "_x", "_x005F_x") }

func texts(of ...string) []Cell {
	out := make([]Cell, len(of))
	for i, s := range of {
		out[i] = text(s)
	}
	return out
}

// WriteSheet writes a workbook of one sheet. The columns named hold numbers where their
// cells do; everything else is text, and nothing a formula.
func WriteSheet(w io.Writer, name string, header []string, rows [][]string, numbers []int) (err error) {
	f := excelize.NewFile()
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
	}()
	if err := f.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	s, err := newPage(f, name, bold)
	if err != nil {
		return err
	}
	lines := make([][]Cell, len(rows))
	for i, row := range rows {
		lines[i] = texts(row...)
		for _, at := range numbers {
			if at < len(row) {
				if n, ok := parseNumber(row[at]); ok {
					lines[i][at] = numeric(n)
				}
			}
		}
	}
	if err := s.write(texts(header...), lines); err != nil {
		return err
	}
	return f.Write(w)
}
