package roster

import (
	"slices"
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
	kind     PlaceKind
	fallback string // code of a place whose name has no ASCII letter
	terms    []directory.Term
	known    int            // of terms, how many are on record
	rows     map[string]int // folded name to how many rows write it
	found    map[string]place

	asking    bool
	said      map[string]PlaceChoice // folded name to what the lead says it means
	aliases   map[string]string      // folded name to the code it was said to mean before
	written   []string               // the spellings, in the order of the file
	first     map[string]int         // folded name to its first line
	questions []*PlaceQuestion
}

// place is what a written name means: a code, or a known name it looks like; neither when
// it is asked.
type place struct {
	code    string
	similar i18n.Text
}

func newPlaces(kind PlaceKind, fallback string, how reading) *places {
	p := &places{
		kind: kind, fallback: fallback, rows: map[string]int{}, found: map[string]place{}, asking: how.asking,
		said: map[string]PlaceChoice{}, aliases: map[string]string{}, first: map[string]int{},
	}
	for _, c := range how.choices.Places {
		if c.Kind == kind {
			p.said[i18n.Fold(c.Written)] = c
		}
	}
	return p
}

func (p *places) add(code string, name i18n.Text) {
	p.terms = append(p.terms, directory.Term{Code: code, Label: name})
	p.known = len(p.terms)
}

// remember lets a spelling mean what it was said to mean before, if that is still there.
func (p *places) remember(folded, code string) {
	if code != "" {
		p.aliases[folded] = code
	}
}

func (p *places) count(written string, line int) {
	if written == "" {
		return
	}
	key := i18n.Fold(written)
	if p.rows[key] == 0 {
		p.written, p.first[key] = append(p.written, written), line
	}
	p.rows[key]++
}

// settle answers or asks what each spelling means that is not on record, the most frequent
// first: the others may be slips of it.
func (p *places) settle() {
	if !p.asking {
		return
	}
	order := slices.Clone(p.written)
	slices.SortStableFunc(order, func(a, b string) int { return p.rows[i18n.Fold(b)] - p.rows[i18n.Fold(a)] })
	for _, fresh := range []bool{true, false} {
		for _, w := range order {
			if c, said := p.said[i18n.Fold(w)]; fresh == (said && c.Means == "") {
				p.find(w)
			}
		}
	}
}

// deliberate is how many rows must write a name that differs from a known one by a
// letter before it is taken for another place: hepatology is not hematology.
const deliberate = 3

func (p *places) find(written string) place {
	key := i18n.Fold(written)
	if known, ok := p.found[key]; ok {
		return known
	}
	got := p.look(written)
	p.found[key] = got
	return got
}

func (p *places) look(written string) place {
	if code, ok := directory.Match(p.terms[:p.known], written); ok {
		return place{code: code}
	}
	if p.asking {
		return p.ask(written)
	}
	if code, ok := p.meant(written); ok {
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
	return p.make(written)
}

// meant is a place that the file brings, or that the spelling was said to mean before.
func (p *places) meant(written string) (string, bool) {
	if code, ok := p.aliases[i18n.Fold(written)]; ok {
		return code, true
	}
	return directory.Match(p.terms, written)
}

// ask takes the lead's word for a spelling, or puts the question. In a department without
// places the first to be seen is one, unless it looks like another.
func (p *places) ask(written string) place {
	key := i18n.Fold(written)
	choice, said := p.said[key]
	if !said {
		if code, ok := p.meant(written); ok {
			return place{code: code}
		}
	}
	q := &PlaceQuestion{Kind: p.kind, Written: written, Rows: p.rows[key], Line: p.first[key], Answered: said, Means: choice.Means}
	sure := 0.0
	if len(p.questions) < mostQuestions {
		q.Suggested, sure = suggest(written, p.terms)
		p.questions = append(p.questions, q)
	}
	switch {
	case said && choice.Means == "":
		return p.make(written)
	case said:
		code, known := directory.Match(p.terms, choice.Means)
		q.Answered = known
		return place{code: code}
	case p.known == 0 && sure < surely:
		q.Answered = true
		return p.make(written)
	}
	return place{}
}

func (p *places) make(written string) place {
	if code, ok := directory.Match(p.terms, written); ok {
		return place{code: code}
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
