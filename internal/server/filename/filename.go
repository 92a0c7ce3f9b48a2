package filename

import (
	"path"
	"strings"

	"laurel/internal/i18n"
)

// Limit is how many characters of a name are kept.
const Limit = 200

// Of is a name without its folders, on whatever system, and without what no
// name holds.
func Of(s string) string {
	s = i18n.Clean(strings.ReplaceAll(s, "\\", "/"))
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		return r
	}, path.Base(path.Clean("/"+s)))
	if s == "/" {
		return "file"
	}
	if runes := []rune(s); len(runes) > Limit {
		return string(runes[:Limit])
	}
	return s
}
