package sheet

import (
	"bytes"
	"slices"

	"laurel/internal/i18n"
)

// reasons are the header of the column that says why a row came back. A row that comes back
// again has the newest reason alone.
var reasons = i18n.Both("To be mended", "À corriger")

// Return is a file of the rows named by line, of the same kind and with the same columns,
// before them one that says why each came back. A row that could not be split into cells
// is not in it.
//
// Text files come back as UTF-8 with the mark by which spreadsheet programs know it, since
// a reason may hold letters that the encoding of the file has not.
func (s Sheet) Return(why map[int]string, language string) ([]byte, error) {
	var keep []int
	header := []string{reasons.In(language)}
	for i, c := range s.Columns {
		if k := Key(c.Header); k != Key(reasons.En()) && k != Key(reasons.In("fr")) {
			keep, header = append(keep, i), append(header, c.Header)
		}
	}
	rows := [][]string{header}
	lines := make([]int, 0, len(why))
	for line := range why {
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for _, line := range lines {
		cells, has := s.cells[line]
		if !has {
			continue
		}
		row := []string{why[line]}
		for _, i := range keep {
			if i < len(cells) {
				row = append(row, s.asText(i, cells[i]))
			}
		}
		for i := len(s.Columns); i < len(cells); i++ { // more cells than the header has
			row = append(row, cells[i])
		}
		rows = append(rows, row)
	}
	if s.Format == XLSX {
		return writeWorkbook(s.Tab, rows)
	}
	var out bytes.Buffer
	for i := range rows {
		for k := range rows[i] {
			rows[i][k] = Unguard(rows[i][k])
		}
	}
	err := Write(&out, rows[0], rows[1:], WithByteOrderMark, Between(s.Delimiter))
	return out.Bytes(), err
}

// asText is a cell as somebody reads it: a day that the workbook keeps as a number is
// written as one.
func (s Sheet) asText(column int, cell string) string {
	switch s.Columns[column].Field {
	case FieldAppointed, FieldPromoted, FieldNextReview, FieldMentorSince:
		if d, ok := readSerial(cell, s.grid.from1904); ok && s.Format == XLSX {
			return d.String()
		}
	}
	return cell
}

// Splits reports that the row on a line was split into cells, so that it can come back.
func (s Sheet) Splits(line int) bool { _, has := s.cells[line]; return has }
