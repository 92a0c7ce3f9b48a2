package profile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Limits of a definition.
const (
	maxBytes     = 1 << 20
	maxNesting   = 40
	maxQuestions = 300
	maxChoices   = 500
	maxRows      = 100
	maxPanels    = 6 // levels of panels
	maxText      = 20_000
)

// node is a JSON value with its place in the source.
type node struct {
	value  any // nil, bool, float64, string, []*node or *object
	offset int
}

// object is a JSON object in the order of the source.
type object struct {
	keys   []string
	values map[string]*node
}

// document reads JSON into nodes.
type document struct {
	raw  []byte
	dec  *json.Decoder
	line []int // offsets of line ends
}

type documentError struct {
	offset int
	code   string
	params map[string]any
}

func (e *documentError) Error() string { return fmt.Sprintf("%s at byte %d", e.code, e.offset) }

// readDocument reads a whole JSON document, strictly: valid UTF-8, no NUL, no key
// twice, nothing after the end.
func readDocument(raw []byte) (*document, *node, error) {
	d := &document{raw: raw}
	for i, c := range raw {
		if c == '\n' {
			d.line = append(d.line, i)
		}
	}
	if len(raw) > maxBytes {
		return d, nil, &documentError{0, "TOO_LARGE", map[string]any{"limit": "1 MiB"}}
	}
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 || r == 0 {
			return d, nil, &documentError{i, "INVALID_TEXT", nil}
		}
		i += size
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return d, nil, &documentError{0, "EMPTY", nil}
	}
	d.dec = json.NewDecoder(bytes.NewReader(raw))
	d.dec.UseNumber()
	root, err := d.read(0)
	if err == nil {
		if _, extra := d.dec.Token(); !errors.Is(extra, io.EOF) {
			err = &documentError{d.here(), "JSON_SYNTAX", nil}
		}
	}
	return d, root, err
}

// here is where the next value starts.
func (d *document) here() int {
	at := int(d.dec.InputOffset())
	for at < len(d.raw) && strings.IndexByte(" \t\r\n,:", d.raw[at]) >= 0 {
		at++
	}
	return at
}

func (d *document) token() (json.Token, error) {
	t, err := d.dec.Token()
	if err == nil {
		return t, nil
	}
	at := len(d.raw)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at = min(max(int(syntax.Offset)-1, 0), len(d.raw))
	}
	return nil, &documentError{at, "JSON_SYNTAX", nil}
}

func (d *document) read(depth int) (*node, error) {
	n := &node{offset: d.here()}
	if depth > maxNesting {
		return nil, &documentError{n.offset, "TOO_DEEP", nil}
	}
	t, err := d.token()
	if err != nil {
		return nil, err
	}
	switch t := t.(type) {
	case json.Delim:
		if t == '[' {
			n.value, err = d.readList(depth)
		} else {
			n.value, err = d.readObject(depth)
		}
	case json.Number:
		f, ferr := t.Float64()
		if ferr != nil || math.IsInf(f, 0) {
			return nil, &documentError{n.offset, "JSON_SYNTAX", nil}
		}
		n.value = f
	case string:
		if !storable(t) {
			return nil, &documentError{n.offset, "INVALID_TEXT", nil}
		}
		n.value = t
	default:
		n.value = t
	}
	return n, err
}

func (d *document) readList(depth int) ([]*node, error) {
	items := []*node{}
	for d.dec.More() {
		item, err := d.read(depth + 1)
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	_, err := d.token()
	return items, err
}

func (d *document) readObject(depth int) (*object, error) {
	o := &object{values: map[string]*node{}}
	for d.dec.More() {
		at := d.here()
		t, err := d.token()
		if err != nil {
			return nil, err
		}
		key, ok := t.(string)
		if !ok || !storable(key) {
			return nil, &documentError{at, "JSON_SYNTAX", nil}
		}
		if _, twice := o.values[key]; twice {
			return nil, &documentError{at, "DUPLICATE_KEY", map[string]any{"name": key}}
		}
		value, err := d.read(depth + 1)
		if err != nil {
			return nil, err
		}
		o.keys = append(o.keys, key)
		o.values[key] = value
	}
	_, err := d.token()
	return o, err
}

// place is the line and column of an offset, from 1.
func (d *document) place(offset int) (line, column int) {
	i, _ := slices.BinarySearch(d.line, offset)
	start := 0
	if i > 0 {
		start = d.line[i-1] + 1
	}
	return i + 1, 1 + utf8.RuneCount(d.raw[min(start, len(d.raw)):min(offset, len(d.raw))])
}

// storable reports a text that both databases keep and every screen shows: valid
// UTF-8 without control characters other than tab and line ends.
func storable(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\r'
	}) < 0
}

// plain is the value as encoding/json would decode it.
func (n *node) plain() any {
	switch v := n.value.(type) {
	case []*node:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = item.plain()
		}
		return out
	case *object:
		out := make(map[string]any, len(v.keys))
		for _, k := range v.keys {
			out[k] = v.values[k].plain()
		}
		return out
	}
	return n.value
}

// canonical appends RFC 8785 JSON: keys in the order of their UTF-16 code units,
// numbers as ECMAScript writes them, no insignificant space.
func canonical(b []byte, v any) []byte {
	switch v := v.(type) {
	case bool:
		return strconv.AppendBool(b, v)
	case float64:
		return append(b, numberText(v)...)
	case string:
		return appendString(b, v)
	case []any:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = canonical(b, item)
		}
		return append(b, ']')
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		slices.SortFunc(keys, func(a, b string) int {
			return slices.Compare(utf16.Encode([]rune(a)), utf16.Encode([]rune(b)))
		})
		b = append(b, '{')
		for i, k := range keys {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendString(b, k), ':')
			b = canonical(b, v[k])
		}
		return append(b, '}')
	}
	return append(b, "null"...)
}

func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for _, r := range s {
		switch r {
		case '"', '\\':
			b = append(b, '\\', byte(r))
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// numberText writes a number as ECMAScript does.
func numberText(f float64) string {
	if f == 0 {
		return "0"
	}
	if a := math.Abs(f); a < 1e-6 || a >= 1e21 {
		s := strconv.FormatFloat(f, 'e', -1, 64)
		mantissa, exponent, _ := strings.Cut(s, "e")
		return mantissa + "e" + exponent[:1] + strings.TrimLeft(exponent[1:], "0")
	}
	return strconv.FormatFloat(f, 'f', -1, 64)
}
