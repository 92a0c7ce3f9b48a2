package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// WriteLines writes one JSON object per line: the columns before the answers, and
// "answers" with the variables that have one.
func (t Table) WriteLines(w io.Writer, rows Rows) error {
	out := bufio.NewWriter(w)
	var line bytes.Buffer
	enc := json.NewEncoder(&line)
	enc.SetEscapeHTML(false)
	put := func(v any) error {
		if err := enc.Encode(v); err != nil {
			return err
		}
		line.Truncate(line.Len() - 1) // its line end
		return nil
	}
	field := func(name string, c Cell) error {
		if last := line.Bytes()[line.Len()-1]; last != '{' {
			line.WriteByte(',')
		}
		if err := put(name); err != nil {
			return err
		}
		line.WriteByte(':')
		if c.IsNumber() {
			return put(c.Number)
		}
		return put(c.Text)
	}
	err := each(rows, func(number int, r Record) error {
		line.Reset()
		line.WriteByte('{')
		for _, l := range t.lead {
			if c := l.of(number, r); !c.Empty() {
				if err := field(l.name, c); err != nil {
					return err
				}
			}
		}
		if line.Len() > 1 {
			line.WriteByte(',')
		}
		line.WriteString(`"answers":{`)
		for _, v := range t.Variables {
			if c := t.shown(v, r); !c.Empty() {
				if err := field(v.Name, c); err != nil {
					return err
				}
			}
		}
		line.WriteString("}}\n")
		_, err := out.Write(line.Bytes())
		return err
	})
	if err != nil {
		return err
	}
	return out.Flush()
}
