package sheet

import (
	"bufio"
	"io"
	"strings"

	"laurel/internal/i18n"
)

// Option of an export.
type Option func(*writing)

type writing struct {
	mark      bool
	delimiter byte
}

// WithByteOrderMark starts the file with the mark by which spreadsheet programs on
// Windows know UTF-8.
func WithByteOrderMark(w *writing) { w.mark = true }

// Between sets the delimiter, which is a comma otherwise.
func Between(delimiter string) Option {
	return func(w *writing) {
		if len(delimiter) == 1 {
			w.delimiter = delimiter[0]
		}
	}
}

// Write exports a table as CSV: CR LF, UTF-8, every cell quoted and cleaned
// (i18n.Clean). A cell that a spreadsheet program could take for a formula gets an
// apostrophe in front (OWASP, CSV injection); Read takes it away again, so that what
// was exported imports unchanged. It returns the first error of w.
func Write(w io.Writer, header []string, rows [][]string, options ...Option) error {
	how := writing{delimiter: ','}
	for _, o := range options {
		o(&how)
	}
	out := bufio.NewWriter(w)
	if how.mark {
		_, _ = out.WriteString(byteOrderMark)
	}
	writeRow(out, header, how.delimiter)
	for _, row := range rows {
		writeRow(out, row, how.delimiter)
	}
	return out.Flush()
}

// The buffered writer keeps its first error for Flush.
func writeRow(out *bufio.Writer, cells []string, delimiter byte) {
	for i, c := range cells {
		if i > 0 {
			_ = out.WriteByte(delimiter)
		}
		_ = out.WriteByte('"')
		_, _ = out.WriteString(strings.ReplaceAll(Guard(i18n.Clean(c)), `"`, `""`))
		_ = out.WriteByte('"')
	}
	_, _ = out.WriteString("\r\n")
}

// formulaStarts begin a formula in some spreadsheet program: = + - @ and their
// full-width forms, tab and the line ends.
const formulaStarts = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n"

// Risky reports a text that some spreadsheet program takes for a formula (trust.md 4.5). It
// looks behind apostrophes and spaces, so that guarding a cell which already
// starts with an apostrophe can be undone too.
func Risky(s string) bool {
	rest := strings.TrimLeft(s, "' ")
	for _, first := range rest {
		return strings.ContainsRune(formulaStarts, first)
	}
	return false
}

// Guard puts an apostrophe before a text that is Risky.
func Guard(s string) string {
	if Risky(s) {
		return "'" + s
	}
	return s
}

// Unguard gives back what Guard was given.
func Unguard(s string) string {
	if strings.HasPrefix(s, "'") && Risky(s) {
		return s[1:]
	}
	return s
}
