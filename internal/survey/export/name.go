package export

import (
	"slices"
	"strconv"
	"strings"

	"laurel/internal/i18n"
)

// longestName is what every program of statistics takes.
const longestName = 64

// reserved cannot be names in SPSS or R, or are those of our own columns.
var reserved = append(strings.Fields("all and by eq ge gt le lt ne not or to with if else repeat while function for next break true false null inf nan na in"),
	responseID, responseVersion, responseDate, personName, personDivision, personRank)

// giveNames makes the wishes unique. Names that authors chose come first.
func giveNames(all []*Variable) {
	taken := map[string]bool{}
	for _, r := range reserved {
		taken[r] = true
	}
	for _, own := range []bool{true, false} {
		for _, v := range all {
			if v.own == own {
				v.Name = unique(v.wish, taken)
			}
		}
	}
}

func unique(wish string, taken map[string]bool) string {
	if slices.Contains(reserved, strings.ToLower(wish)) {
		wish = "q_" + wish
	}
	wish = strings.TrimRight(wish[:min(len(wish), longestName)], "_")
	name := wish
	for n := 2; taken[strings.ToLower(name)]; n++ {
		end := "_" + strconv.Itoa(n)
		name = wish[:min(len(wish), longestName-len(end))] + end
	}
	taken[strings.ToLower(name)] = true
	return name
}

// safe is a name in letters, digits and underscores that begins with a letter.
func safe(name string) string {
	s := strings.Trim(ascii(name), "_")
	switch {
	case s == "":
		return "q"
	case !isLetter(s[0]):
		return "q_" + s
	}
	return s
}

// safeEnd is the end of a name: it may begin with a digit.
func safeEnd(s string) string {
	if out := strings.TrimRight(ascii(s), "_"); out != "" {
		return out
	}
	return "x"
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// ascii keeps letters and digits, takes accents away, and puts underscores for runs of
// anything else.
func ascii(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		plain := string(r)
		if r >= 0x80 {
			plain = i18n.Fold(plain)
		}
		for i := range len(plain) {
			c := plain[i]
			if isLetter(c) || c >= '0' && c <= '9' || c == '_' {
				if gap {
					b.WriteByte('_')
				}
				b.WriteByte(c)
				gap = false
			} else {
				gap = true
			}
		}
	}
	if gap {
		b.WriteByte('_')
	}
	return b.String()
}
