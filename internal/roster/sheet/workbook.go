package sheet

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"laurel/internal/clock"
)

// Limits of a workbook: what it unpacks to, and how wide a sheet of it is.
const (
	maxUnpacked   = 64 << 20
	maxTabColumns = 200
	maxTabs       = 50
)

// zipped and older are how workbooks begin: those of today, and those of old programs or
// under a password.
const (
	zipped = "PK\x03\x04"
	older  = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
)

// mostNotes of one kind are told one by one.
const mostNotes = 20

// merged is a range of cells that are one.
type merged struct{ left, top, right, bottom int } // columns from 0, lines from 1

func (m merged) place() string { return cellName(m.left, m.top) + ":" + cellName(m.right, m.bottom) }

func cellName(column, line int) string {
	name, err := excelize.CoordinatesToCellName(column+1, line)
	if err != nil {
		return "?"
	}
	return name
}

// openWorkbook reads the rows of a workbook's sheet: of the one named, else of the first
// whose header has the most columns that are known.
func openWorkbook(file []byte, tab string, known func(header []string) int) (grid, *Fault) {
	f, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		if strings.Contains(err.Error(), "unzip size exceeds") {
			return grid{}, &Fault{Code: FileTooLarge, Params: map[string]any{"megabytes": maxUnpacked >> 20}}
		}
		return grid{}, &Fault{Code: BadWorkbook}
	}
	defer f.Close()
	g := grid{format: XLSX}
	for _, name := range f.GetSheetList() {
		if visible, err := f.GetSheetVisible(name); err == nil && visible && len(g.tabs) < maxTabs {
			g.tabs = append(g.tabs, name)
		}
	}
	if len(g.tabs) == 0 {
		return grid{format: XLSX}, &Fault{Code: FileEmpty}
	}
	if props, err := f.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		g.from1904 = *props.Date1904
	}
	g.tab = tab
	if !slices.Contains(g.tabs, tab) {
		g.tab = chooseTab(f, g.tabs, known)
	}
	return g, g.fill(f)
}

// chooseTab is the sheet whose header makes the most sense, else the first that holds
// anything.
func chooseTab(f *excelize.File, tabs []string, known func([]string) int) string {
	best, most := "", -1
	for _, name := range tabs {
		records, fault := rowsOf(f, name, headerWithin)
		if fault != nil || len(records) == 0 {
			continue
		}
		score := 0
		for _, rec := range records {
			score = max(score, known(rec.cells))
		}
		if score > most {
			best, most = name, score
		}
	}
	if best == "" {
		return tabs[0]
	}
	return best
}

// rowsOf are the rows of a sheet that are not blank, at most so many.
func rowsOf(f *excelize.File, tab string, most int) ([]record, *Fault) {
	rows, err := f.Rows(tab)
	if err != nil {
		return nil, &Fault{Code: BadWorkbook}
	}
	defer rows.Close()
	var out []record
	for line := 1; rows.Next() && len(out) < most; line++ {
		cells, err := rows.Columns()
		if err != nil {
			return nil, &Fault{Line: line, Code: BadWorkbook}
		}
		for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
			cells = cells[:len(cells)-1]
		}
		if len(cells) > maxTabColumns {
			return nil, &Fault{Line: line, Code: TooManyColumns, Params: map[string]any{"columns": maxTabColumns}}
		}
		if len(cells) > 0 {
			out = append(out, record{line: line, cells: slices.Clone(cells)})
		}
	}
	if rows.Error() != nil {
		return nil, &Fault{Code: BadWorkbook}
	}
	return out, nil
}

// fill reads the chosen sheet: its rows, what is merged, and where formulas stand.
func (g *grid) fill(f *excelize.File) (fault *Fault) {
	if g.records, fault = rowsOf(f, g.tab, MaxRows+headerWithin+2); fault != nil {
		return fault
	}
	width := 0
	for _, rec := range g.records {
		width = max(width, len(rec.cells))
	}
	for i := range g.records {
		g.records[i].cells = append(g.records[i].cells, make([]string, width-len(g.records[i].cells))...)
	}
	// The parts are asked first: most workbooks hold neither, and to look at every cell costs.
	if holds(f, "<mergeCell ") {
		all, err := f.GetMergeCells(g.tab, true)
		if err != nil {
			return &Fault{Code: BadWorkbook}
		}
		for _, m := range all {
			g.merge(m, width)
		}
	}
	if holds(f, "<f>") || holds(f, "<f ") || holds(f, "<f/>") {
		return g.findFormulas(f)
	}
	return nil
}

// holds reports that some sheet has an element.
func holds(f *excelize.File, element string) bool {
	found := false
	f.Pkg.Range(func(part, content any) bool {
		name, _ := part.(string)
		b, _ := content.([]byte)
		found = found || strings.HasPrefix(name, "xl/worksheets/") && bytes.Contains(b, []byte(element))
		return !found
	})
	return found
}

func (g *grid) merge(m excelize.MergeCell, width int) {
	from, to, two := strings.Cut(m[0], ":")
	left, top, err := excelize.CellNameToCoordinates(from)
	if err != nil || !two {
		return
	}
	right, bottom, err := excelize.CellNameToCoordinates(to)
	if err != nil || left > width || right < left || bottom < top {
		return
	}
	g.merged = append(g.merged, merged{left - 1, top, min(right, width) - 1, bottom})
}

// findFormulas counts the cells that a formula computes and notes those whose value was
// never stored.
func (g *grid) findFormulas(f *excelize.File) *Fault {
	for i, rec := range g.records {
		for column, cell := range rec.cells {
			formula, err := f.GetCellFormula(g.tab, cellName(column, rec.line))
			if err != nil {
				return &Fault{Line: rec.line, Code: BadWorkbook}
			}
			if formula == "" {
				continue
			}
			if g.formulas++; g.firstFormula == "" {
				g.firstFormula = cellName(column, rec.line)
			}
			if cell == "" {
				if g.records[i].empty == nil {
					g.records[i].empty = map[int]bool{}
				}
				g.records[i].empty[column] = true
			}
		}
	}
	return nil
}

// errorValues are what a formula leaves that could not be computed.
var errorValues = []string{"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"}

// readSerial reads a day as spreadsheets count it, from the end of 1899 or the beginning
// of 1904.
func readSerial(s string, from1904 bool) (clock.Date, bool) {
	whole, _, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(whole)
	if _, number := strconv.ParseFloat(s, 64); err != nil || number != nil || len(whole) != 5 {
		return clock.Date{}, false
	}
	epoch := clock.Date{Year: 1899, Month: time.December, Day: 30}
	if from1904 {
		epoch = clock.Date{Year: 1904, Month: time.January, Day: 1}
	}
	d := epoch.AddDate(0, 0, n)
	return d, EarliestYear <= d.Year && d.Year <= LatestYear
}

// writeWorkbook writes rows of text, never a formula.
func writeWorkbook(tab string, rows [][]string) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	if tab != "" {
		if err := f.SetSheetName("Sheet1", tab); err != nil {
			return nil, err
		}
	}
	out, err := f.NewStreamWriter(f.GetSheetList()[0])
	if err != nil {
		return nil, err
	}
	for i, row := range rows {
		cells := make([]any, len(row))
		for k, c := range row {
			cells[k] = c
		}
		if err := out.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			return nil, err
		}
	}
	if err := out.Flush(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = f.Write(&b)
	return b.Bytes(), err
}
