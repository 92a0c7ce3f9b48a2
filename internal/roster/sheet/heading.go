package sheet

import (
	"slices"
	"strings"
	"unicode"
)

// headerWithin is how far down a header is looked for: below empty lines, a title, or a
// word on who keeps the list.
const headerWithin = 20

// grid is a file as rows of cells, before anybody asks what they mean.
type grid struct {
	format       string
	tabs         []string // sheets of a workbook
	tab          string
	from1904     bool
	records      []record
	merged       []merged
	formulas     int
	firstFormula string
}

// heading finds the header: the line, or the two lines together, under which most columns
// are recognised; where none is, the first line that has the most cells. It gives the rows
// below.
func (g *grid) heading(known func([]string) int, notes func(Fault)) (record, []record) {
	within := g.records[:min(headerWithin, len(g.records))]
	at, score, filled := 0, 0, 0
	for i, rec := range within {
		if k := known(rec.cells); k > score {
			at, score = i, k
		}
	}
	if score == 0 {
		for i, rec := range within {
			if n := rec.filled(); n > filled {
				at, filled = i, n
			}
		}
	}
	header, next := g.records[at], at+1
	if score > 0 {
		two, first, single := record{}, -1, score
		for _, i := range []int{at - 1, at} {
			if i < 0 || i+1 >= len(within) || !headerLike(within[i+1].cells) {
				continue
			}
			both := record{line: within[i+1].line, cells: joined(g.spread(within[i]), within[i+1].cells)}
			if k := known(both.cells); k > single {
				two, first, single = both, i, k
			}
		}
		if first >= 0 {
			header, next, at = two, first+2, first
			notes(Fault{Line: two.line, Code: TwoHeaders, Params: map[string]any{"first": within[first].line, "second": two.line}})
		}
	}
	if at > 0 {
		notes(Fault{Line: g.records[0].line, Code: TitleRows, Params: map[string]any{"count": at, "line": header.line}})
	}
	return header, g.records[next:]
}

// spread writes the value of cells that are merged across into each of them.
func (g *grid) spread(rec record) []string {
	cells := slices.Clone(rec.cells)
	for _, m := range g.merged {
		if m.top > rec.line || rec.line > m.bottom || m.left >= len(cells) {
			continue
		}
		for c := m.left + 1; c <= m.right && c < len(cells); c++ {
			cells[c] = cells[m.left]
		}
	}
	return cells
}

// joined is one header of two lines: the lower where it is known or stands alone, the upper
// where the lower is empty or not known, else both.
func joined(upper, lower []string) []string {
	out := make([]string, max(len(upper), len(lower)))
	for i := range out {
		up, low := at(upper, i), at(lower, i)
		both := strings.TrimSpace(up + " " + low)
		switch {
		case low == "":
			out[i] = up
		case up == "":
			out[i] = low
		case recognised([]string{both}) == 1:
			out[i] = both
		case recognised([]string{low}) == 1:
			out[i] = low
		case recognised([]string{up}) == 1:
			out[i] = up
		default:
			out[i] = both
		}
	}
	return out
}

func at(cells []string, i int) string {
	if i < len(cells) {
		return strings.TrimSpace(cells[i])
	}
	return ""
}

// headerLike reports a line without an address, a date or a number.
func headerLike(cells []string) bool {
	return !slices.ContainsFunc(cells, func(c string) bool {
		if strings.Contains(c, "@") {
			return true
		}
		digits := strings.Count(strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return '0'
			}
			return r
		}, c), "0")
		return digits >= 4
	})
}

// fillDown writes the value of cells that are merged downwards into each row of them, and
// notes what else is merged.
func (g *grid) fillDown(header record, rows []record, notes func(Fault)) {
	told, more := 0, 0
	for _, m := range g.merged {
		if m.bottom <= header.line || m.left >= len(header.cells) {
			continue
		}
		value := ""
		for i := range rows {
			switch line := rows[i].line; {
			case line == m.top:
				value = at(rows[i].cells, m.left)
			case line > m.top && line <= m.bottom && value != "" && m.left < len(rows[i].cells):
				rows[i].cells[m.left] = value
			}
		}
		if told++; told > mostNotes {
			more++
			continue
		}
		code := MergedAcross
		if m.bottom > m.top {
			code = MergedDown
		}
		notes(Fault{Line: m.top, Column: shown(header.cells[m.left]), Code: code, Params: map[string]any{"place": m.place(), "value": shown(value)}})
	}
	if more > 0 {
		notes(Fault{Code: MoreMerged, Params: map[string]any{"count": more}})
	}
}

func (r record) filled() int {
	n := 0
	for _, c := range r.cells {
		if strings.TrimSpace(c) != "" {
			n++
		}
	}
	return n
}
