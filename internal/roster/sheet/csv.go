package sheet

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

const byteOrderMark = "\ufeff"

// decode brings the file to UTF-8 and says which encoding it had: the one that is asked
// for, else the one that the bytes speak for.
func decode(file []byte, as string) (text, encoding string, fault *Fault) {
	if bytes.HasPrefix(file, []byte{0xff, 0xfe}) || bytes.HasPrefix(file, []byte{0xfe, 0xff}) {
		return "", "", &Fault{Code: UTF16}
	}
	encoding = UTF8
	if rest, marked := bytes.CutPrefix(file, []byte(byteOrderMark)); marked {
		file, encoding = rest, UTF8BOM
	}
	if i := bytes.IndexByte(file, 0); i >= 0 {
		return "", encoding, &Fault{Line: lineOf(file, i), Code: NULBytes}
	}
	switch as {
	case Windows1252, MacRoman:
		return decodeAs(file, as)
	}
	if utf8.Valid(file) {
		return string(file), encoding, nil
	}
	if encoding == UTF8BOM || as == UTF8 {
		return "", encoding, &Fault{Line: lineOf(file, firstInvalid(file)), Code: BadEncoding}
	}
	return decodeAs(file, Windows1252)
}

// decodeAs reads a file in an encoding of one byte for each character.
func decodeAs(file []byte, encoding string) (string, string, *Fault) {
	if encoding == MacRoman {
		decoded, err := charmap.Macintosh.NewDecoder().Bytes(file)
		if err != nil {
			return "", MacRoman, &Fault{Line: 1, Code: BadEncoding}
		}
		return string(decoded), MacRoman, nil
	}
	// Five bytes mean nothing in Windows-1252: such a file is in some other encoding.
	if i := slices.IndexFunc(file, func(b byte) bool { return strings.IndexByte("\x81\x8d\x8f\x90\x9d", b) >= 0 }); i >= 0 {
		return "", "", &Fault{Line: lineOf(file, i), Code: BadEncoding}
	}
	decoded, err := charmap.Windows1252.NewDecoder().Bytes(file)
	if err != nil {
		return "", "", &Fault{Line: 1, Code: BadEncoding}
	}
	return string(decoded), Windows1252, nil
}

func firstInvalid(b []byte) int {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return len(b)
}

// lineOf counts line ends before an offset: LF, CR LF, or the CR of old spreadsheets.
func lineOf(b []byte, offset int) int {
	head := b[:offset]
	return 1 + bytes.Count(head, []byte{'\n'}) + bytes.Count(head, []byte{'\r'}) - bytes.Count(head, []byte("\r\n"))
}

// record is a row of cells as written, without their quotes.
type record struct {
	line  int
	cells []string
	empty map[int]bool // columns whose formula was never computed
}

func (r record) blank() bool {
	for _, c := range r.cells {
		if strings.TrimSpace(c) != "" {
			return false
		}
	}
	return true
}

// sniff picks the delimiter under which the header makes the most sense: one of the first
// rows has the most cells that are known.
func sniff(text string, within int, known func(header []string) int) rune {
	best, most := ',', [2]int{-1, -1}
	for _, d := range []rune{',', ';', '\t'} {
		records, _ := parse(text, d, within)
		for _, rec := range records {
			k := known(rec.cells)
			if n := len(rec.cells); k > most[0] || k == most[0] && n > most[1] {
				best, most = d, [2]int{k, n}
			}
		}
	}
	return best
}

// parse splits CSV as RFC 4180 does, with any of the three line ends, into at most so
// many records. It leaves out blank rows. A fault in the quoting ends it: what follows
// cannot be trusted.
func parse(text string, delimiter rune, most int) ([]record, *Fault) {
	p := parser{text: text, delimiter: byte(delimiter), line: 1}
	var records []record
	for p.pos < len(p.text) && len(records) < most {
		rec, fault := p.record()
		if fault != nil {
			return records, fault
		}
		if !rec.blank() {
			records = append(records, rec)
		}
	}
	return records, nil
}

type parser struct {
	text      string
	delimiter byte
	pos, line int
}

func (p *parser) record() (record, *Fault) {
	rec := record{line: p.line}
	for {
		cell, fault := p.cell()
		if fault != nil {
			return rec, fault
		}
		if len(rec.cells) == MaxColumns {
			return rec, &Fault{Line: rec.line, Code: TooManyColumns, Params: map[string]any{"columns": MaxColumns}}
		}
		rec.cells = append(rec.cells, cell)
		if p.pos < len(p.text) && p.text[p.pos] == p.delimiter {
			p.pos++
			continue
		}
		p.newline()
		return rec, nil
	}
}

func (p *parser) cell() (string, *Fault) {
	if p.pos < len(p.text) && p.text[p.pos] == '"' {
		return p.quoted()
	}
	start := p.pos
	for p.pos < len(p.text) && !p.atEnd() {
		p.pos++
	}
	return p.text[start:p.pos], nil
}

func (p *parser) quoted() (string, *Fault) {
	began := p.line
	var b strings.Builder
	p.pos++
	for p.pos < len(p.text) {
		c := p.text[p.pos]
		switch {
		case c == '"' && strings.HasPrefix(p.text[p.pos:], `""`):
			b.WriteByte('"')
			p.pos += 2
		case c == '"':
			p.pos++
			if p.pos < len(p.text) && !p.atEnd() {
				return "", &Fault{Line: p.line, Code: StrayQuote}
			}
			return b.String(), nil
		case c == '\n' || c == '\r':
			start := p.pos
			p.newline()
			b.WriteString(p.text[start:p.pos])
		default:
			b.WriteByte(c)
			p.pos++
		}
	}
	return "", &Fault{Line: began, Code: OpenQuote}
}

// atEnd reports the end of an unquoted cell.
func (p *parser) atEnd() bool {
	c := p.text[p.pos]
	return c == p.delimiter || c == '\n' || c == '\r'
}

// newline passes over one line end, if there is one.
func (p *parser) newline() {
	switch {
	case p.pos >= len(p.text):
		return
	case strings.HasPrefix(p.text[p.pos:], "\r\n"):
		p.pos += 2
	default:
		p.pos++
	}
	p.line++
}
