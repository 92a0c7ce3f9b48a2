package sheet

import (
	"strings"
	"unicode"
)

// recognised counts the headers that are a field of a roster.
func recognised(header []string) int {
	n := 0
	for _, c := range recognise(header, nil) {
		if c.Field != "" {
			n++
		}
	}
	return n
}

// Table is a file of rows and cells, whatever its columns mean.
type Table struct {
	Encoding  string // UTF8, UTF8BOM or Windows1252
	Delimiter string // ",", ";" or tab
	Header    []string
	Rows      []TableRow
}

// TableRow is one row with as many cells as were written; blank rows are left out.
type TableRow struct {
	Line  int
	Cells []string
}

// ReadTable reads a file as Read does, up to what its columns mean: encoding, delimiter
// (the one under which most of the header is known), quoting, and the apostrophe that
// Write sets before what could be a formula. With a fault there is no table.
func ReadTable(file []byte, known func(header []string) int) (Table, *Fault) {
	if len(file) > MaxBytes {
		return Table{}, &Fault{Code: FileTooLarge, Params: map[string]any{"megabytes": MaxBytes >> 20}}
	}
	text, encoding, fault := decode(file, "")
	if fault != nil {
		return Table{}, fault
	}
	if empty(text) {
		return Table{}, &Fault{Code: FileEmpty}
	}
	count := func(header []string) int {
		plain := make([]string, len(header))
		for i, h := range header {
			plain[i] = Unguard(h)
		}
		return known(plain)
	}
	delimiter := sniff(text, 1, count)
	records, fault := parse(text, delimiter, MaxRows+2)
	switch {
	case fault != nil:
		return Table{}, fault
	case len(records) == MaxRows+2:
		return Table{}, &Fault{Line: records[MaxRows+1].line, Code: TooManyRows, Params: map[string]any{"rows": MaxRows}}
	case len(records) == 0:
		return Table{}, &Fault{Code: FileEmpty}
	}
	t := Table{Encoding: encoding, Delimiter: string(delimiter)}
	for i, rec := range records {
		row := TableRow{Line: rec.line, Cells: make([]string, len(rec.cells))}
		for k, c := range rec.cells {
			row.Cells[k] = Unguard(c)
		}
		if i == 0 {
			t.Header = row.Cells
			continue
		}
		t.Rows = append(t.Rows, row)
	}
	return t, nil
}

// empty reports a file that holds nothing but separators.
func empty(text string) bool {
	return strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`,;"`, r) }) == ""
}
