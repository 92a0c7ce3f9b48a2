package sav

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"
)

// LongestText is how many bytes a text variable holds at most.
const LongestText = 32767

// Measure is the level of measurement.
type Measure int32

// The levels.
const (
	Nominal Measure = 1 + iota
	Ordinal
	Scale
)

// Variable is a column.
type Variable struct {
	Name    string // unique without regard to case, at most 64 bytes
	Label   string
	Width   int  // bytes of a text, at most LongestText; 0 for a number
	Date    bool // a number that Day made
	Whole   bool // a number shown without decimals
	Measure Measure
	Values  []Value
	Missing []float64 // of a number: values that are no answer; at most three are kept
}

// Value is a code with its words.
type Value struct {
	Number float64
	Text   string // of a text variable
	Label  string
}

// File says what a system file tells of itself.
type File struct {
	Label     string
	Program   string // that made it, in ASCII
	Created   string // such as "24 Nov 26", at most 9 bytes
	Clock     string // such as "14:03:00", at most 8 bytes
	Cases     int    // that will be written: some programs read no more than the file says
	Variables []Variable
}

// Missing is the number of an answer that is not there.
func Missing() float64 { return -math.MaxFloat64 }

// daysBefore is days from 14 October 1582, where SPSS counts from, to 1970.
const daysBefore = 141428

// Day is a date, given in days since 1970, as a number of a Date variable.
func Day(since1970 int) float64 { return float64((since1970 + daysBefore) * 86400) }

// Writer writes one case after the other.
type Writer struct {
	out  *bufio.Writer
	all  []column
	rest int // cases to come
	err  error
}

// column is a variable with what the file calls it. A very long text lies in several
// segments, each a variable of its own to the oldest part of the format.
type column struct {
	Variable
	short    string
	segments []segment
	index    int // in the dictionary, from 1
}

type segment struct {
	short string
	width int // as declared
	used  int // bytes of the text it holds
}

// The format's own figures: a text of more than 255 bytes gets a segment for every 252
// bytes of it, and each holds 255.
const (
	widest    = 255
	allocated = 252
)

func (v Variable) segments(short func() string) []segment {
	if v.Width <= widest {
		return []segment{{short(), v.Width, v.Width}}
	}
	n := (v.Width + allocated - 1) / allocated
	out := make([]segment, n)
	for i := range out {
		out[i] = segment{short(), widest, max(0, min(widest, v.Width-i*widest))}
		if i == n-1 {
			out[i].width = v.Width - i*allocated
		}
	}
	return out
}

func eights(n int) int { return (n + 7) / 8 }

// NewWriter writes the dictionary of a file.
func NewWriter(w io.Writer, f File) (*Writer, error) {
	s := &Writer{out: bufio.NewWriter(w), rest: f.Cases}
	count := 0
	short := func() string {
		count++
		return fmt.Sprintf("V%07d", count)
	}
	index := 1
	for _, v := range f.Variables {
		if v.Width < 0 || v.Width > LongestText || len(v.Name) == 0 || len(v.Name) > 64 {
			return nil, fmt.Errorf("%s cannot be a variable of %d bytes", v.Name, v.Width)
		}
		c := column{Variable: v, segments: v.segments(short), index: index}
		c.short = c.segments[0].short
		for _, g := range c.segments {
			index += max(1, eights(g.width))
		}
		s.all = append(s.all, c)
	}
	s.header(f, index-1)
	for _, c := range s.all {
		s.declare(c)
	}
	for _, c := range s.all {
		if c.Width <= 8 {
			s.valueLabels(c)
		}
	}
	s.extensions()
	s.ints(999, 0)
	return s, s.err
}

func (s *Writer) bytes(b []byte) {
	if s.err == nil {
		_, s.err = s.out.Write(b)
	}
}

func (s *Writer) ints(all ...int) {
	for _, n := range all {
		s.bytes(binary.LittleEndian.AppendUint32(nil, uint32(int32(n))))
	}
}

func (s *Writer) float(f float64) {
	s.bytes(binary.LittleEndian.AppendUint64(nil, math.Float64bits(f)))
}

// text writes exactly so many bytes, filled up with spaces.
func (s *Writer) text(t string, width int) { s.bytes([]byte(padded(cut(t, width), width))) }

func padded(t string, width int) string { return t + strings.Repeat(" ", max(0, width-len(t))) }

// cut shortens a text between its letters.
func cut(t string, most int) string {
	if len(t) <= most {
		return t
	}
	for most > 0 && !utf8.RuneStart(t[most]) {
		most--
	}
	return t[:most]
}

// line is a text on one line, as labels are.
func line(t string, most int) string {
	return cut(strings.Join(strings.Fields(t), " "), most)
}

func (s *Writer) header(f File, places int) {
	s.text("$FL2", 4)
	s.text("@(#) SPSS DATA FILE "+f.Program, 60)
	s.ints(2, places, 0, 0, f.Cases)
	s.float(100)
	s.text(f.Created, 9)
	s.text(f.Clock, 8)
	s.text(line(f.Label, 64), 64)
	s.text("", 3)
}

// Print formats of the format: type, width and decimals.
const (
	formatText    = 1
	formatNumber  = 5
	formatDate    = 39 // SDATE10: 2026/11/24
	widestDisplay = 40
)

func (c column) format(width int) int {
	switch {
	case c.Width > 0:
		return formatText<<16 | min(width, widest)<<8
	case c.Date:
		return formatDate<<16 | 10<<8
	case c.Whole:
		return formatNumber<<16 | 8<<8
	}
	return formatNumber<<16 | 12<<8 | 4
}

// declare writes a record of each segment, and one of nothing for every further eight
// bytes.
func (s *Writer) declare(c column) {
	for i, g := range c.segments {
		label := ""
		if i == 0 {
			label = line(c.Label, 255)
		}
		missing := c.Missing
		if c.Width > 0 || len(missing) > 3 {
			missing = nil
		}
		has := 0
		if label != "" {
			has = 1
		}
		s.ints(2, g.width, has, len(missing), c.format(g.width), c.format(g.width))
		s.text(g.short, 8)
		if label != "" {
			s.ints(len(label))
			s.text(label, (len(label)+3)/4*4)
		}
		for _, m := range missing {
			s.float(m)
		}
		for range max(1, eights(g.width)) - 1 {
			s.ints(2, -1, 0, 0, 0, 0)
			s.text("", 8)
		}
	}
}

// longestLabel of a value that SPSS shows.
const longestLabel = 120

func (s *Writer) valueLabels(c column) {
	if len(c.Values) == 0 {
		return
	}
	s.ints(3, len(c.Values))
	for _, v := range c.Values {
		if c.Width > 0 {
			s.text(v.Text, 8)
		} else {
			s.float(v.Number)
		}
		label := line(v.Label, longestLabel)
		s.bytes([]byte{byte(len(label))})
		s.text(label, eights(len(label)+1)*8-1)
	}
	s.ints(4, 1, c.index)
}

// record writes an extension: its kind, and so many elements of a size.
func (s *Writer) record(kind, size int, data []byte) {
	s.ints(7, kind, size, len(data)/size)
	s.bytes(data)
}

func (s *Writer) extensions() {
	var ints []byte
	// Version 1.0.0 of us, IEEE 754, little-endian, UTF-8.
	for _, n := range []int32{1, 0, 0, -1, 1, 1, 2, 65001} {
		ints = binary.LittleEndian.AppendUint32(ints, uint32(n))
	}
	s.record(3, 4, ints)
	var floats []byte
	for _, f := range []float64{Missing(), math.MaxFloat64, math.Nextafter(-math.MaxFloat64, 0)} {
		floats = binary.LittleEndian.AppendUint64(floats, math.Float64bits(f))
	}
	s.record(4, 8, floats)
	s.displays()
	s.names()
	s.longLabels()
	s.record(20, 1, []byte("UTF-8"))
}

// displays says the level of measurement, the width on screen and the alignment.
func (s *Writer) displays() {
	var b []byte
	for _, c := range s.all {
		for range c.segments {
			width, align := int32(8), int32(1)
			if c.Width > 0 {
				width, align = int32(min(c.Width, widestDisplay)), 0
			}
			for _, n := range []int32{int32(c.Measure), width, align} {
				b = binary.LittleEndian.AppendUint32(b, uint32(n))
			}
		}
	}
	s.record(11, 4, b)
}

func (s *Writer) names() {
	var long, widths []string
	for _, c := range s.all {
		long = append(long, c.short+"="+c.Name)
		if c.Width > widest {
			widths = append(widths, fmt.Sprintf("%s=%05d\x00\t", c.short, c.Width))
		}
	}
	if len(long) > 0 {
		s.record(13, 1, []byte(strings.Join(long, "\t")))
	}
	if len(widths) > 0 {
		s.record(14, 1, []byte(strings.Join(widths, "")))
	}
}

// longLabels are the value labels of texts longer than eight bytes.
func (s *Writer) longLabels() {
	var b []byte
	put := func(t string) {
		b = binary.LittleEndian.AppendUint32(b, uint32(len(t)))
		b = append(b, t...)
	}
	for _, c := range s.all {
		if c.Width <= 8 || len(c.Values) == 0 {
			continue
		}
		put(c.Name)
		b = binary.LittleEndian.AppendUint32(b, uint32(c.Width))
		b = binary.LittleEndian.AppendUint32(b, uint32(len(c.Values)))
		for _, v := range c.Values {
			put(padded(cut(v.Text, c.Width), c.Width))
			put(line(v.Label, longestLabel))
		}
	}
	if len(b) > 0 {
		s.record(21, 1, b)
	}
}

// Cell is a number or, in a text variable, a text.
type Cell struct {
	Number float64
	Text   string
}

// Write writes a case: one cell per variable. A text longer than its variable is cut
// between letters; its spaces at the end are not told from those that fill it up.
func (s *Writer) Write(cells []Cell) error {
	if len(cells) != len(s.all) {
		return fmt.Errorf("a case of %d cells for %d variables", len(cells), len(s.all))
	}
	s.rest--
	for i, c := range s.all {
		if c.Width == 0 {
			s.float(cells[i].Number)
			continue
		}
		rest := cut(cells[i].Text, c.Width)
		for _, g := range c.segments {
			part := rest[:min(g.used, len(rest))]
			rest = rest[len(part):]
			s.bytes([]byte(padded(part, eights(g.width)*8)))
		}
	}
	return s.err
}

// Close writes what is still held. It is an error when other than File.Cases were
// written.
func (s *Writer) Close() error {
	switch {
	case s.err != nil:
		return s.err
	case s.rest != 0:
		return fmt.Errorf("%d cases fewer than announced", s.rest)
	}
	return s.out.Flush()
}
