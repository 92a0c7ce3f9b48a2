package translation

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"laurel/internal/i18n"
	"laurel/internal/roster/sheet"
)

// keyHeader is the header of the column of keys.
const keyHeader = "key"

// maxText is how long a text may be, as in the profile.
const maxText = 20_000

// Columns are the languages of an export: those of the definition, English and French,
// and those wanted besides.
func (d *Definition) Columns(wanted ...string) []string {
	found := map[string]bool{}
	for _, l := range slices.Concat(d.Languages(), i18n.Languages, wanted) {
		if tag.MatchString(l) {
			found[l] = true
		}
	}
	return ordered(found)
}

// CSV is every text with a column for each language, one row per text: what Import reads
// back. Cells that a spreadsheet program could take for a formula are guarded.
func (d *Definition) CSV(languages []string) ([]byte, error) {
	rows := make([][]string, len(d.texts))
	for i, t := range d.texts {
		words := d.words(t)
		rows[i] = append(rows[i], t.key)
		for _, l := range languages {
			rows[i] = append(rows[i], words[l])
		}
	}
	var b bytes.Buffer
	err := sheet.Write(&b, append([]string{keyHeader}, languages...), rows, sheet.WithByteOrderMark)
	return b.Bytes(), err
}

// Note is a row, cell or column of a file that was not taken.
type Note struct {
	Line     int    // of the file, the header being 1
	Key      string // as written; "" for a column
	Language string // of the cell; "" for the whole row
	Code     string
	Params   map[string]any
}

// Codes of notes.
const (
	UnknownKey     = "UNKNOWN_KEY"
	KeyTwice       = "KEY_TWICE"
	SourceChanged  = "SOURCE_CHANGED"
	WrongCells     = "WRONG_CELLS"
	TooLong        = "TOO_LONG"
	UnknownColumn  = "UNKNOWN_COLUMN"
	LanguageTwice  = "LANGUAGE_TWICE"
	NoKeys         = "NO_KEYS"
	NoTranslations = "NO_TRANSLATIONS"
)

// Unreadable says why a file is no table.
type Unreadable struct{ fault sheet.Fault }

func (u *Unreadable) Error() string { return "translation: " + u.fault.Code }

// Line of the file, 0 for the whole of it.
func (u *Unreadable) Line() int { return u.fault.Line }

// Message is the reason as a sentence, in "en" or "fr".
func (u *Unreadable) Message(language string) string { return sheet.Message(u.fault, language) }

// Import takes translations from a file into the definition and says how many texts that
// changed. An empty cell leaves what is there; so does a row whose text in the language
// of the definition is no longer (or was never) that of the definition, since its
// translation belongs to other words. A file that is no table is Unreadable and changes
// nothing.
func (d *Definition) Import(file []byte) (changed int, notes []Note, unreadable *Unreadable) {
	table, fault := sheet.ReadTable(file, func(header []string) int {
		n := 0
		for _, h := range header {
			if isKey(h) || language(h) != "" {
				n++
			}
		}
		return n
	})
	if fault != nil {
		return 0, nil, &Unreadable{*fault}
	}
	in := &importing{Definition: d, table: table, key: -1, seen: map[string]bool{}, of: make([]string, len(table.Header))}
	if in.header() {
		for _, row := range table.Rows {
			in.row(row)
		}
	}
	return in.changed, in.notes, nil
}

func isKey(header string) bool {
	return slices.Contains([]string{keyHeader, "cle"}, i18n.Fold(header))
}

// language is the tag a header names, "" when it names none.
func language(header string) string {
	h := strings.ReplaceAll(strings.TrimSpace(header), "_", "-")
	first, rest, regional := strings.Cut(h, "-")
	h = strings.ToLower(first)
	if regional {
		h += "-" + strings.ToUpper(rest)
	}
	if tag.MatchString(h) {
		return h
	}
	return ""
}

type importing struct {
	*Definition
	table   sheet.Table
	key     int      // column
	of      []string // languages by column
	seen    map[string]bool
	changed int
	notes   []Note
}

func (in *importing) note(line int, key, language, code string, params map[string]any) {
	in.notes = append(in.notes, Note{line, key, language, code, params})
}

// header finds the columns; without keys or a language nothing can be read.
func (in *importing) header() bool {
	languages := 0
	for i, h := range in.table.Header {
		l := language(h)
		switch {
		case isKey(h) && in.key < 0:
			in.key = i
		case l != "" && slices.Contains(in.of, l):
			in.note(1, "", l, LanguageTwice, map[string]any{"column": h})
		case l != "":
			in.of[i] = l
			languages++
		default:
			in.note(1, "", "", UnknownColumn, map[string]any{"column": h})
		}
	}
	switch {
	case in.key < 0:
		in.note(1, "", "", NoKeys, nil)
	case languages == 0:
		in.note(1, "", "", NoTranslations, nil)
	}
	return in.key >= 0 && languages > 0
}

func (in *importing) row(row sheet.TableRow) {
	if len(row.Cells) <= in.key || len(row.Cells) > len(in.of) {
		in.note(row.Line, "", "", WrongCells, map[string]any{"cells": len(row.Cells), "columns": len(in.of)})
		return
	}
	key := i18n.Clean(row.Cells[in.key])
	t := in.find(key)
	switch {
	case t == nil:
		in.note(row.Line, key, "", UnknownKey, nil)
		return
	case in.seen[t.key]:
		in.note(row.Line, key, "", KeyTwice, nil)
		return
	}
	in.seen[t.key] = true
	source := in.words(t)[in.Language]
	for i, cell := range row.Cells {
		if in.of[i] == in.Language && source != "" && strings.TrimSpace(cell) != "" && !in.agree(cell, source) {
			in.note(row.Line, key, in.Language, SourceChanged, map[string]any{"text": excerpt(cell), "now": excerpt(source)})
			return
		}
	}
	for i, cell := range row.Cells {
		l, words := in.of[i], i18n.Clean(cell)
		switch {
		case l == "", strings.TrimSpace(words) == "", in.agree(words, in.words(t)[l]):
		case len(words) > maxText:
			in.note(row.Line, key, l, TooLong, map[string]any{"limit": maxText})
		default:
			in.set(t, l, words)
			in.changed++
		}
	}
}

// find looks a key up as the file may write it.
func (in *importing) find(key string) *text {
	if t := in.byKey[key]; t != nil {
		return t
	}
	for _, t := range in.texts {
		if i18n.Clean(t.key) == key || strings.TrimSpace(t.key) == strings.TrimSpace(key) {
			return t
		}
	}
	return nil
}

// agree reports that a cell says what the definition says. Line ends are whatever the
// spreadsheet program writes; and a file in Windows-1252 has lost what that cannot hold,
// such as the narrow space of French, which is no reason to lose it here too.
func (in *importing) agree(cell, words string) bool {
	a, b := lines(cell), lines(words)
	return a == b || in.table.Encoding == sheet.Windows1252 && letters(a) == letters(b)
}

func lines(s string) string {
	return i18n.Clean(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n"))
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

func excerpt(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:59]) + "…"
	}
	return s
}
