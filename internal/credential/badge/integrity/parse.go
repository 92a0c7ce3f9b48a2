package integrity

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// What is worked out at all. A badge of ours has 2 kB and 60 values, five deep; a status list
// has up to 22 kB.
const (
	maxBytes  = 64 << 10
	maxDepth  = 16
	maxValues = 1_000
)

// parse reads a document that is small enough, says everything once, and is written in
// contexts of this program alone.
func (c contexts) parse(document []byte) (map[string]any, error) {
	if len(document) > maxBytes {
		return nil, refused("it is larger than %d kB, which no badge is", maxBytes>>10)
	}
	if !utf8.Valid(document) {
		return nil, ErrNone
	}
	if err := shape(document); err != nil {
		return nil, err
	}
	var said map[string]any
	if err := json.Unmarshal(document, &said); err != nil || said == nil {
		return nil, ErrNone
	}
	return said, c.accept(said)
}

// shape walks through a text before anything is made of it.
func shape(document []byte) error {
	read := json.NewDecoder(bytes.NewReader(document))
	type level struct {
		object bool
		name   bool // a name comes next
		names  map[string]bool
	}
	var open []level
	values := 0
	for {
		token, err := read.Token()
		if errors.Is(err, io.EOF) && values > 0 && len(open) == 0 {
			return nil
		}
		if err != nil {
			return ErrNone
		}
		if values > 0 && len(open) == 0 {
			return ErrNone // something behind the document
		}
		if delim, ok := token.(json.Delim); ok && (delim == '}' || delim == ']') {
			open = open[:len(open)-1]
			continue
		}
		if n := len(open); n > 0 && open[n-1].object {
			at := &open[n-1]
			if at.name {
				name, _ := token.(string)
				if at.names[name] {
					return refused("it says %q twice in one place, and readers differ in which they believe", shortened(name))
				}
				at.names[name], at.name = true, false
				continue
			}
			at.name = true
		}
		if values++; values > maxValues {
			return refused("it holds more than %d values, which no badge does", maxValues)
		}
		if delim, ok := token.(json.Delim); ok {
			if len(open) >= maxDepth {
				return refused("it is nested more than %d deep, which no badge is", maxDepth)
			}
			open = append(open, level{delim == '{', delim == '{', map[string]bool{}})
		}
	}
}

// accept refuses what would need a context that is not here, or bends one that is.
func (c contexts) accept(said map[string]any) error {
	named, ok := said["@context"].([]any)
	if !ok {
		named = []any{said["@context"]}
	}
	for _, one := range named {
		address, ok := one.(string)
		if !ok {
			return refused("it brings a vocabulary of its own, and this program reads only those it knows")
		}
		if _, ok := c[address]; !ok {
			return refused("it is written in a vocabulary that this program does not know (%s)", shortened(address))
		}
	}
	for name, value := range said {
		if name == "@context" {
			continue
		}
		if err := plain(name, value); err != nil {
			return err
		}
	}
	return nil
}

// plain refuses the words of JSON-LD itself inside a document, and blank nodes by name: what
// they can do is more than a badge needs. It refuses control characters too, which RDFC-1.0 and
// what came before it write in different ways.
func plain(name string, value any) error {
	if strings.HasPrefix(name, "@") || strings.HasPrefix(name, "_:") {
		return refused("it uses %q, which this program does not read in a badge", shortened(name))
	}
	switch v := value.(type) {
	case string:
		if strings.ContainsFunc(v, func(r rune) bool { return r < ' ' && r != '\n' && r != '\r' || r == '\x7f' }) {
			return refused("it holds control characters, which are no text")
		}
	case map[string]any:
		for name, inner := range v {
			if err := plain(name, inner); err != nil {
				return err
			}
		}
	case []any:
		for _, inner := range v {
			if err := plain("", inner); err != nil {
				return err
			}
		}
	}
	return nil
}

func shortened(s string) string {
	const most = 100
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
