package redcap

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits of a dictionary.
const (
	maxBytes = 8 << 20
	maxRows  = 10_000
)

// Error is why a file cannot be read as a dictionary at all.
type Error struct {
	Row    int // of the file, the header being 1; 0 the whole file
	Code   string
	Params map[string]any
}

func (e *Error) Error() string { return e.Message("en") }

// Message says the fault in a sentence with what to do next.
func (e *Error) Message(language string) string { return Message(e.Code, e.Params, language) }

// row of a dictionary: one field.
type row struct {
	number                                 int // of the file, the header being 1
	name, form, section, kind, label       string
	choices, note, validation, least, most string
	identifier, branching, required        string
	matrix, matrixRanking, annotation      string
	align, question                        string
}

// columns in their fixed order (surveys.md 5.1), as exports of the designer and of the
// API name them.
var columns = []struct {
	written, api string
	needed       bool
	of           func(*row) *string
}{
	{"variable / field name", "field_name", true, func(r *row) *string { return &r.name }},
	{"form name", "form_name", true, func(r *row) *string { return &r.form }},
	{"section header", "section_header", false, func(r *row) *string { return &r.section }},
	{"field type", "field_type", true, func(r *row) *string { return &r.kind }},
	{"field label", "field_label", true, func(r *row) *string { return &r.label }},
	{"choices, calculations, or slider labels", "select_choices_or_calculations", true, func(r *row) *string { return &r.choices }},
	{"field note", "field_note", false, func(r *row) *string { return &r.note }},
	{"text validation type or show slider number", "text_validation_type_or_show_slider_number", false, func(r *row) *string { return &r.validation }},
	{"text validation min", "text_validation_min", false, func(r *row) *string { return &r.least }},
	{"text validation max", "text_validation_max", false, func(r *row) *string { return &r.most }},
	{"identifier?", "identifier", false, func(r *row) *string { return &r.identifier }},
	{"branching logic (show field only if...)", "branching_logic", false, func(r *row) *string { return &r.branching }},
	{"required field?", "required_field", false, func(r *row) *string { return &r.required }},
	{"custom alignment", "custom_alignment", false, func(r *row) *string { return &r.align }},
	{"question number (surveys only)", "question_number", false, func(r *row) *string { return &r.question }},
	{"matrix group name", "matrix_group_name", false, func(r *row) *string { return &r.matrix }},
	{"matrix ranking?", "matrix_ranking", false, func(r *row) *string { return &r.matrixRanking }},
	{"field annotation", "field_annotation", false, func(r *row) *string { return &r.annotation }},
}

// readDictionary reads the rows of a dictionary: a CSV, the ZIP of an instrument, or
// the JSON of the API's metadata. Which of them it is shows in its first bytes.
func readDictionary(file []byte) ([]row, error) {
	if len(file) > maxBytes {
		return nil, &Error{Code: "TOO_LARGE", Params: map[string]any{"limit": "8 MiB"}}
	}
	if bytes.HasPrefix(file, []byte("PK\x03\x04")) {
		inner, err := instrumentCSV(file)
		if err != nil {
			return nil, err
		}
		file = inner
	}
	file = bytes.TrimPrefix(file, []byte("\ufeff"))
	trimmed := bytes.TrimSpace(file)
	switch {
	case len(trimmed) == 0:
		return nil, &Error{Code: "EMPTY"}
	case !utf8.Valid(file) || bytes.IndexByte(file, 0) >= 0:
		return nil, &Error{Code: "DICTIONARY_ENCODING"}
	case trimmed[0] == '[' || trimmed[0] == '{':
		return readMetadata(trimmed)
	}
	in := csv.NewReader(bytes.NewReader(file))
	in.FieldsPerRecord = -1
	header, err := in.Read()
	if err != nil {
		return nil, &Error{Row: 1, Code: "DICTIONARY_CSV", Params: map[string]any{"row": 1}}
	}
	return readRows(header, func() ([]string, error) { return in.Read() })
}

// readRows reads rows under a header until next gives io.EOF.
func readRows(header []string, next func() ([]string, error)) ([]row, error) {
	place := make([]int, len(columns))
	for i, c := range columns {
		place[i] = slices.IndexFunc(header, func(h string) bool {
			h = strings.ToLower(strings.TrimSpace(h))
			return h == c.written || h == c.api
		})
		if c.needed && place[i] < 0 {
			return nil, &Error{Row: 1, Code: "DICTIONARY_COLUMN", Params: map[string]any{"name": c.written}}
		}
	}
	var rows []row
	for number := 2; ; number++ {
		record, err := next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, &Error{Row: number, Code: "DICTIONARY_CSV", Params: map[string]any{"row": number}}
		}
		if len(rows) >= maxRows {
			return nil, &Error{Row: number, Code: "DICTIONARY_ROWS", Params: map[string]any{"limit": maxRows}}
		}
		r := row{number: number}
		for i, c := range columns {
			if place[i] >= 0 && place[i] < len(record) {
				*c.of(&r) = strings.TrimSpace(record[place[i]])
			}
		}
		r.kind = strings.ToLower(r.kind)
		if r.name != "" {
			rows = append(rows, r)
		}
	}
	if len(rows) == 0 {
		return nil, &Error{Code: "DICTIONARY_EMPTY"}
	}
	return rows, nil
}

// readMetadata reads what the API gives for content=metadata, format=json: a list of
// fields. Row numbers count as in a CSV, the header being 1.
func readMetadata(file []byte) ([]row, error) {
	var fields []map[string]any
	dec := json.NewDecoder(bytes.NewReader(file))
	dec.UseNumber()
	if err := dec.Decode(&fields); err != nil {
		return nil, &Error{Code: "METADATA_JSON"}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, &Error{Code: "METADATA_JSON"}
	}
	header := make([]string, len(columns))
	for i, c := range columns {
		header[i] = c.api
		if len(fields) > 0 && c.needed {
			if _, there := fields[0][c.api]; !there {
				return nil, &Error{Code: "DICTIONARY_COLUMN", Params: map[string]any{"name": c.api}}
			}
		}
	}
	at := 0
	return readRows(header, func() ([]string, error) {
		if at == len(fields) {
			return nil, io.EOF
		}
		record := make([]string, len(columns))
		for i, c := range columns {
			switch v := fields[at][c.api].(type) {
			case string:
				record[i] = v
			case json.Number:
				record[i] = v.String()
			}
		}
		at++
		return record, nil
	})
}
