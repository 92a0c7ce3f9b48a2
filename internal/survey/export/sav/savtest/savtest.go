// Package savtest reads system files of SPSS back, for tests.
//
// It owns: reading what sav writes, strictly, without sav's own code. It does not own:
// the many other forms the format has.
package savtest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// File is what a system file holds.
type File struct {
	Label     string
	Variables []Variable
	Cases     [][]Cell
}

// Variable is a column.
type Variable struct {
	Name    string
	Label   string
	Width   int
	Date    bool
	Measure int
	Labels  map[string]string // of values: numbers as Go writes them, texts without spaces at the end
	Missing []float64

	short    string
	segments []int // bytes that each takes of a case
}

// Cell of a case. Missing tells the number that stands for none.
type Cell struct {
	Number  float64
	Missing bool
	Text    string
}

// reader keeps its first error; after it everything reads as nothing.
type reader struct {
	b   []byte
	at  int
	err error
}

// Read reads a whole file.
func Read(in io.Reader) (File, error) {
	b, err := io.ReadAll(in)
	if err != nil {
		return File{}, err
	}
	r := &reader{b: b}
	f, err := r.file()
	if r.err != nil {
		err = r.err
	}
	return f, err
}

func (r *reader) take(n int) []byte {
	if r.err == nil && (n < 0 || r.at+n > len(r.b)) {
		r.err = errors.New("the file ends too early")
	}
	if r.err != nil {
		return make([]byte, max(0, min(n, 64)))
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// times counts to n, and stops at the first error.
func (r *reader) times(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && r.err == nil && yield(i); i++ {
		}
	}
}

func (r *reader) int() int { return int(int32(binary.LittleEndian.Uint32(r.take(4)))) }

func (r *reader) float() float64 { return math.Float64frombits(binary.LittleEndian.Uint64(r.take(8))) }

func trimmed(b []byte) string { return strings.TrimRight(string(b), " ") }

func (r *reader) file() (File, error) {
	var f File
	if string(r.take(4)) != "$FL2" || !strings.HasPrefix(string(r.take(60)), "@(#) SPSS DATA FILE") {
		return f, errors.New("no system file")
	}
	layout, places, compressed, weight, cases := r.int(), r.int(), r.int(), r.int(), r.int()
	if layout != 2 || compressed != 0 || weight != 0 || cases < 0 || places < 0 {
		return f, fmt.Errorf("layout %d, compression %d, weight %d, cases %d", layout, compressed, weight, cases)
	}
	if bias := r.float(); bias != 100 {
		return f, fmt.Errorf("bias %v", bias)
	}
	r.take(9 + 8)
	f.Label = trimmed(r.take(64))
	r.take(3)
	var physical []*Variable
	at := map[int]*Variable{}
	index := 0
	var long, widths string
	var displays []int
	for r.err == nil {
		switch kind := r.int(); kind {
		case 2:
			index++
			width, labelled, missing, print := r.int(), r.int(), r.int(), r.int()
			r.int()
			name := trimmed(r.take(8))
			if width < 0 {
				continue
			}
			v := &Variable{short: name, Width: width, Date: print>>16 == 39, Labels: map[string]string{}}
			if labelled == 1 {
				n := r.int()
				v.Label = string(r.take(n))
				r.take((4 - n%4) % 4)
			}
			for range r.times(missing) {
				v.Missing = append(v.Missing, r.float())
			}
			v.segments = []int{max(1, (width+7)/8) * 8}
			physical = append(physical, v)
			at[index] = v
		case 3:
			type value struct {
				raw   []byte
				label string
			}
			var values []value
			for range r.times(r.int()) {
				raw := r.take(8)
				n := int(r.take(1)[0])
				values = append(values, value{raw, string(r.take(n))})
				r.take((8 - (n+1)%8) % 8)
			}
			if r.int() != 4 {
				return f, errors.New("value labels of nothing")
			}
			for range r.times(r.int()) {
				v := at[r.int()]
				if v == nil {
					return f, errors.New("value labels of an unknown variable")
				}
				for _, l := range values {
					key := trimmed(l.raw)
					if v.Width == 0 {
						key = strconv.FormatFloat(math.Float64frombits(binary.LittleEndian.Uint64(l.raw)), 'f', -1, 64)
					}
					v.Labels[key] = l.label
				}
			}
		case 7:
			sub, size := r.int(), r.int()
			data := r.take(size * r.int())
			if r.err != nil || len(data)%4 != 0 && sub == 11 {
				return f, errors.Join(r.err, errors.New("an extension is cut short"))
			}
			switch sub {
			case 11:
				for i := 0; i < len(data); i += 4 {
					displays = append(displays, int(binary.LittleEndian.Uint32(data[i:])))
				}
			case 13:
				long = string(data)
			case 14:
				widths = string(data)
			case 20:
				if string(data) != "UTF-8" {
					return f, fmt.Errorf("encoding %s", data)
				}
			case 21:
				if err := longLabels(data, physical, &long); err != nil {
					return f, err
				}
			}
		case 999:
			r.int()
			if err := f.assemble(physical, long, widths, displays); err != nil {
				return f, err
			}
			return f, errors.Join(r.cases(&f), wrongCount(cases, len(f.Cases)))
		default:
			return f, fmt.Errorf("a record of kind %d", kind)
		}
	}
	return f, r.err
}

func longLabels(data []byte, physical []*Variable, long *string) error {
	r := &reader{b: data}
	for r.at < len(data) && r.err == nil {
		name := string(r.take(r.int()))
		width := r.int()
		var v *Variable
		for pair := range strings.SplitSeq(*long, "\t") {
			short, own, _ := strings.Cut(pair, "=")
			for _, p := range physical {
				if own == name && p.short == short {
					v = p
				}
			}
		}
		if v == nil || width < 9 {
			return fmt.Errorf("long value labels of %s, %d wide", name, width)
		}
		for range r.times(r.int()) {
			value := trimmed(r.take(r.int()))
			v.Labels[value] = string(r.take(r.int()))
		}
	}
	return r.err
}

// assemble joins the segments of very long texts and gives variables their names.
func (f *File) assemble(physical []*Variable, long, widths string, displays []int) error {
	if len(displays) != 3*len(physical) {
		return fmt.Errorf("%d displays of %d variables", len(displays), len(physical))
	}
	names, wide := map[string]string{}, map[string]int{}
	for pair := range strings.SplitSeq(long, "\t") {
		short, own, _ := strings.Cut(pair, "=")
		names[short] = own
	}
	for pair := range strings.SplitSeq(strings.TrimSuffix(widths, "\t"), "\t") {
		short, n, ok := strings.Cut(strings.TrimSuffix(pair, "\x00"), "=")
		if ok {
			w, err := strconv.Atoi(n)
			if err != nil {
				return err
			}
			wide[short] = w
		}
	}
	for i := 0; i < len(physical); i++ {
		v := *physical[i]
		v.Measure = displays[3*i]
		v.Name = names[v.short]
		if v.Name == "" {
			return fmt.Errorf("%s has no long name", v.short)
		}
		if w := wide[v.short]; w > 0 {
			segments := (w + 251) / 252
			if i+segments > len(physical) {
				return fmt.Errorf("%s has too few segments", v.Name)
			}
			for s := 1; s < segments; s++ {
				v.segments = append(v.segments, physical[i+s].segments[0])
			}
			v.Width = w
			i += segments - 1
		}
		f.Variables = append(f.Variables, v)
	}
	return nil
}

func wrongCount(announced, held int) error {
	if announced != held {
		return fmt.Errorf("%d cases where %d are announced", held, announced)
	}
	return nil
}

func (r *reader) cases(f *File) error {
	for r.at < len(r.b) && r.err == nil && len(f.Variables) > 0 {
		var line []Cell
		for _, v := range f.Variables {
			if v.Width == 0 {
				n := r.float()
				line = append(line, Cell{Number: n, Missing: n == -math.MaxFloat64})
				continue
			}
			// Each segment but the last holds 255 bytes of the text and one of nothing.
			var text []byte
			for i, bytes := range v.segments {
				part := r.take(bytes)
				if len(v.segments) > 1 {
					part = part[:min(255, len(part), max(0, v.Width-255*i))]
				}
				text = append(text, part...)
			}
			line = append(line, Cell{Text: trimmed(text)})
		}
		f.Cases = append(f.Cases, line)
	}
	return nil
}
