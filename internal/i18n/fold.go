package i18n

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold is the search key of a text: decomposed, without marks, lower-case, with
// single spaces. "Éloïse  TREMBLAY" and "eloise tremblay" fold to the same key on
// every database, because the key and not the database does the folding.
func Fold(s string) string {
	var b strings.Builder
	space := true
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsSpace(r):
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		default:
			for _, f := range foldRune(r) {
				b.WriteRune(f)
			}
			space = false
		}
	}
	return strings.TrimRight(b.String(), " ")
}

// Letters that do not decompose and that people type without their stroke.
func foldRune(r rune) string {
	switch r = unicode.ToLower(r); r {
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	case '’', '‘', 'ʼ':
		return "'"
	case '‐', '‑', '–':
		return "-"
	}
	return string(r)
}

// Clean brings text from outside to NFC and drops what no name or sentence holds:
// control characters other than tab and line feed, and invalid UTF-8.
func Clean(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(s)
}
