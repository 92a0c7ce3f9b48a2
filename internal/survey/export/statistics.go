package export

import (
	"io"
	"strconv"
	"strings"
	"time"

	"laurel/internal/clock"
	"laurel/internal/survey/export/sav"
)

// WriteSAV writes a system file of SPSS. It goes through rows twice: texts have a fixed
// width there, which has to be known first. made is the day that the file names.
func (t Table) WriteSAV(w io.Writer, title string, made clock.Date, rows Rows) error {
	columns, cases, err := t.savColumns(rows)
	if err != nil {
		return err
	}
	file := sav.File{Label: title, Program: "Laurel", Created: made.Time(time.UTC).Format("02 Jan 06"), Clock: "00:00:00", Cases: cases}
	for _, c := range columns {
		file.Variables = append(file.Variables, c.Variable)
	}
	out, err := sav.NewWriter(w, file)
	if err != nil {
		return err
	}
	line := make([]sav.Cell, len(columns))
	err = each(rows, func(number int, r Record) error {
		for i, c := range columns {
			line[i] = c.cell(c.of(number, r))
		}
		return out.Write(line)
	})
	if err != nil {
		return err
	}
	return out.Close()
}

// savColumn is a variable of the file. A text longer than a variable may be goes on in
// further ones.
type savColumn struct {
	sav.Variable
	of   func(number int, r Record) Cell
	from int // which piece of a text
}

func (c savColumn) cell(of Cell) sav.Cell {
	switch {
	case c.Width > 0:
		parts := pieces(of.String())
		if n := c.from; n < len(parts) {
			return sav.Cell{Text: parts[n]}
		}
		return sav.Cell{}
	case c.Date:
		if d, err := clock.ParseDate(of.Text); err == nil {
			return sav.Cell{Number: sav.Day(int(d.Time(time.UTC).Unix() / 86400))}
		}
	case of.IsNumber():
		return sav.Cell{Number: of.Number}
	}
	return sav.Cell{Number: sav.Missing()}
}

// pieces cuts a text between its letters into what single variables hold.
func pieces(s string) []string {
	var out []string
	for len(s) > sav.LongestText {
		end := sav.LongestText
		for s[end]&0xc0 == 0x80 {
			end--
		}
		out, s = append(out, s[:end]), s[end:]
	}
	return append(out, s)
}

// savColumns goes through the responses once, to count them and measure their texts.
func (t Table) savColumns(rows Rows) (out []savColumn, cases int, err error) {
	type wanted struct {
		name, label string
		kind        Type
		level       string
		values      []Value
		of          func(number int, r Record) Cell
		widths      []int // of a text, one per piece
	}
	var all []wanted
	for _, l := range t.lead {
		level := "nominal"
		if l.kind == Number || l.kind == Date {
			level = "scale"
		}
		all = append(all, wanted{name: l.name, label: l.label.In(t.options.Language), kind: l.kind, level: level, of: l.of})
	}
	for _, v := range t.Variables {
		all = append(all, wanted{
			name: v.Name, label: v.Label.In(t.options.Language), kind: v.Type, level: v.Level, values: v.Values,
			of: func(_ int, r Record) Cell { return v.In(r) },
		})
	}
	isText := func(k Type) bool { return k == Text || k == WordCode || k == AnyResult }
	err = each(rows, func(number int, r Record) error {
		cases = number
		for i := range all {
			if !isText(all[i].kind) {
				continue
			}
			for n, part := range pieces(all[i].of(number, r).String()) {
				if n == len(all[i].widths) {
					all[i].widths = append(all[i].widths, 0)
				}
				all[i].widths[n] = max(all[i].widths[n], len(part))
			}
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	taken := map[string]bool{}
	for _, w := range all {
		taken[strings.ToLower(w.name)] = true
	}
	for _, w := range all {
		v := sav.Variable{Name: w.name, Label: w.label, Date: w.kind == Date, Whole: w.kind == Code, Measure: measure(w.level)}
		if !isText(w.kind) {
			for _, value := range w.values {
				f, _ := parseNumber(value.Code)
				v.Values = append(v.Values, sav.Value{Number: f, Label: value.Label.In(t.options.Language)})
				if value.Missing {
					v.Missing = append(v.Missing, f)
				}
				v.Whole = v.Whole && f == float64(int64(f))
			}
			out = append(out, savColumn{Variable: v, of: w.of})
			continue
		}
		widths := w.widths
		if len(widths) == 0 {
			widths = []int{0}
		}
		for _, value := range w.values {
			v.Values = append(v.Values, sav.Value{Text: value.Code, Label: value.Label.In(t.options.Language)})
			widths[0] = max(widths[0], len(value.Code))
		}
		for n, width := range widths {
			v := v
			v.Width, v.Measure = max(1, width), min(v.Measure, sav.Ordinal)
			if n > 0 {
				v.Name = savName(w.name, n+1, taken)
				v.Values = nil
			}
			out = append(out, savColumn{Variable: v, of: w.of, from: n})
		}
	}
	return out, cases, nil
}

func savName(name string, part int, taken map[string]bool) string {
	return unique(name[:min(len(name), longestName-6)]+"_p"+strconv.Itoa(part), taken)
}

func measure(level string) sav.Measure {
	switch level {
	case "scale":
		return sav.Scale
	case "ordinal":
		return sav.Ordinal
	}
	return sav.Nominal
}
