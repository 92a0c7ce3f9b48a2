package roster

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"laurel/internal/directory"
	"laurel/internal/i18n"
)

// places are the divisions or the sites a file may name: those on record, then those it
// brings, by code.
type places struct {
	fallback string // code of a place whose name has no ASCII letter
	terms    []directory.Term
	known    int            // of terms, how many are on record
	rows     map[string]int // folded name to how many rows write it
	found    map[string]place
}

// place is what a written name means: a code, or a known name it looks like.
type place struct {
	code    string
	similar i18n.Text
}

func newPlaces(fallback string) *places {
	return &places{fallback: fallback, rows: map[string]int{}, found: map[string]place{}}
}

func (p *places) add(code string, name i18n.Text) {
	p.terms = append(p.terms, directory.Term{Code: code, Label: name})
	p.known = len(p.terms)
}

func (p *places) count(written string) { p.rows[i18n.Fold(written)]++ }

// deliberate is how many rows must write a name that differs from a known one by a
// letter before it is taken for another place: hepatology is not hematology.
const deliberate = 3

func (p *places) find(written string) place {
	if known, ok := p.found[written]; ok {
		return known
	}
	got := p.look(written)
	p.found[written] = got
	return got
}

func (p *places) look(written string) place {
	if code, ok := directory.Match(p.terms, written); ok {
		return place{code: code}
	}
	if p.rows[i18n.Fold(written)] < deliberate {
		for _, t := range p.terms[:p.known] {
			for _, label := range t.Label {
				if near(label, written) {
					return place{similar: t.Label}
				}
			}
		}
	}
	code := p.newCode(written)
	p.terms = append(p.terms, directory.Term{Code: code, Label: i18n.Both(written, written)})
	return place{code: code}
}

// brought are the places that are not on record yet.
func (p *places) brought() []directory.Term { return p.terms[p.known:] }

// newCode derives a code nobody has: the initials of several words, the first letters
// of one.
func (p *places) newCode(name string) string {
	const one, most = 4, 6
	words := asciiWords(name)
	base := ""
	switch {
	case len(words) == 1:
		base = words[0][:min(one, len(words[0]))]
	case len(words) > 1:
		for _, w := range words {
			if !joins[w] {
				base += w[:1]
			}
		}
		base = base[:min(most, len(base))]
	}
	if base == "" {
		base = p.fallback
	}
	base = strings.ToUpper(base)
	code := base
	for n := 2; p.taken(code); n++ {
		code = base + strconv.Itoa(n)
	}
	return code
}

func (p *places) taken(code string) bool {
	_, taken := directory.Match(p.terms, code)
	return taken
}

// joins are words that give a code no initial.
var joins = map[string]bool{
	"of": true, "and": true, "the": true, "for": true,
	"de": true, "du": true, "des": true, "la": true, "le": true, "les": true, "et": true, "l": true, "d": true,
}

// near reports two names that differ by one letter of one long word: one too many, one
// too few, another one, or two that changed places. Numbers and short words tell places
// apart.
func near(a, b string) bool {
	x, y := strings.Fields(i18n.Fold(a)), strings.Fields(i18n.Fold(b))
	if len(x) != len(y) {
		return false
	}
	differ := 0
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if differ++; differ > 1 || !slip(x[i], y[i]) {
			return false
		}
	}
	return differ == 1
}

func slip(a, b string) bool {
	const long = 5
	if utf8.RuneCountInString(a) < long || utf8.RuneCountInString(b) < long || strings.ContainsFunc(a+b, unicode.IsDigit) {
		return false
	}
	x, y := []rune(a), []rune(b)
	for len(x) > 0 && len(y) > 0 && x[0] == y[0] {
		x, y = x[1:], y[1:]
	}
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	switch {
	case len(x) <= 1 && len(y) <= 1:
		return true
	case len(x) == 2 && len(y) == 2:
		return x[0] == y[1] && x[1] == y[0]
	}
	return false
}
