package mail

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
)

// The department may write its own words for a mail, as plain text:
//
//	Dear {{name}},
//
//	{{survey}} is open until {{deadline}}.
//	[Answer now]({{link}})
//	{{promise}}
//
// Empty lines part paragraphs. A link has a line of its own, with its words in square
// brackets; so has a code. Nothing else means anything, markup least of all: text and HTML are
// drawn by the house. What must be said whatever the department writes is either a field that
// cannot be left out or a sentence of the house that follows the department's words.

const (
	mostSubject = 150
	mostBody    = 10_000
	mostFaults  = 8
)

// Wording is the department's words for a kind of mail, by language. A language without any is
// in the words of the house.
type Wording struct{ Subject, Body i18n.Text }

// Has is whether the department wrote words in a language.
func (w Wording) Has(language string) bool { return w.Body[language] != "" }

// Wordings are the department's words by kind of mail.
type Wordings map[string]Wording

// Field is a place in a mail that is filled for its reader.
type Field struct {
	Name string
	// Required: no words are kept without it.
	Required bool
	// Subject: it may stand in the subject too, which says nothing that a passer-by may not read.
	Subject bool
}

// required are the fields that hand over what the mail is for, or tell of a promise.
var required = []string{"addresses", "code", "link", "mistreatment", "promise", "reading", "stop"}

// Editable are the kinds of mail whose words the department may change.
func Editable() []string {
	var all []string
	for kind := range letters {
		if CanEdit(kind) {
			all = append(all, kind)
		}
	}
	slices.Sort(all)
	return all
}

// CanEdit is whether the department may change the words of a kind. Those of the first set-up
// and of the try-out of the mail server are needed before there is a department.
func CanEdit(kind string) bool {
	_, known := letters[kind]
	return known && kind != KindSetUp && kind != KindTest
}

// Fields of a kind of mail, in alphabetical order.
func Fields(kind string) []Field {
	out := []Field{{Name: "contact"}, {Name: "department", Subject: true}, {Name: "name"}}
	for _, gap := range letters[kind].gaps {
		out = append(out, Field{Name: gap, Required: slices.Contains(required, gap)})
	}
	slices.SortFunc(out, func(a, b Field) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// House is the words of the house for a kind, as the department could have written them, but
// for the sentences of Fixed.
func House(kind string) Wording {
	l := letters[kind]
	w := Wording{Subject: i18n.Text{}, Body: i18n.Text{}}
	for _, language := range i18n.Languages {
		w.Subject[language] = doubled(l.subject.In(language))
		var blocks []string
		for _, s := range l.parts {
			words := doubled(s.words.In(language))
			switch {
			case s.fixed:
				continue
			case s.link != "":
				words = "[" + words + "](" + doubled(s.link) + ")"
			case s.code != "":
				words = doubled(s.code)
			}
			blocks = append(blocks, words)
		}
		w.Body[language] = strings.Join(blocks, "\n\n")
	}
	return w
}

// Fixed are the sentences of the house that follow the department's words whatever they are.
func Fixed(kind, language string) []string {
	var out []string
	for _, s := range letters[kind].parts {
		if s.fixed {
			out = append(out, doubled(s.words.In(language)))
		}
	}
	return out
}

var singleGap = regexp.MustCompile(`\{[a-z]+\}`)

// doubled writes the gaps of the house as the fields of the department.
func doubled(s string) string {
	return singleGap.ReplaceAllStringFunc(s, func(g string) string { return "{" + g + "}" })
}

// Tidy is words as they are read: line feeds alone between lines, no space around. Characters
// that Check refuses are left where they are, so that it can name them.
func Tidy(s string) string {
	return strings.TrimSpace(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s))
}

// Check finds what is wrong with words for a kind, each fault with its line and column and the
// way to its text: subject.en, body.fr. Nil when they can be kept.
func Check(kind string, w Wording) error {
	var faults apperr.List
	written := false
	for _, language := range i18n.Languages {
		subject, body := w.Subject[language], w.Body[language]
		if subject == "" && body == "" {
			continue
		}
		written = true
		faults.Add(subject == "", "template.no_subject", "subject", language)
		faults.Add(body == "", "template.no_body", "body", language)
		fields := Fields(kind)
		for _, f := range parseSubject(fields, subject).faults {
			faults = append(faults, f.At("subject", language))
		}
		read := parseBody(fields, body)
		for _, f := range read.faults {
			faults = append(faults, f.At("body", language))
		}
		// What is missing is told when what is there can be read.
		for _, f := range fields {
			if f.Required && body != "" && len(read.faults) == 0 && !read.fields[f.Name] {
				faults = append(faults, literal(apperr.NewInvalid("template.needs_field", "body", language)).With("field", f.Name))
			}
		}
	}
	faults.Add(!written, "template.empty", "body", "en")
	return faults.Err()
}

// piece is words, or the name of a field.
type piece struct{ words, field string }

// block is a paragraph, a link with its words, or a field that stands alone.
type block struct {
	lines [][]piece
	link  string // a field
	url   string // an address the department gave
	code  bool
}

// template is words that were read.
type template struct {
	blocks []block
	faults []*apperr.Error
	fields map[string]bool
}

// reader reads words line by line.
type reader struct {
	template
	fields []Field
	line   int
}

func newReader(fields []Field) *reader {
	return &reader{template: template{fields: map[string]bool{}}, fields: fields}
}

func (r *reader) fault(key string, column int, more ...any) {
	if len(r.faults) >= mostFaults {
		return
	}
	e := literal(apperr.NewInvalid(key)).With("line", r.line).With("column", column)
	for i := 0; i+1 < len(more); i += 2 {
		e = e.With(more[i].(string), more[i+1])
	}
	r.faults = append(r.faults, e)
}

// literal lets a sentence show fields that are always the same: what stands between its inner
// braces is filled with itself.
func literal(e *apperr.Error) *apperr.Error {
	return e.With("link", "{link}").With("code", "{code}").With("department", "{department}")
}

func parseSubject(fields []Field, s string) template {
	r := newReader(fields)
	r.line = 1
	if n := utf8.RuneCountInString(s); n > mostSubject {
		return template{faults: []*apperr.Error{apperr.NewInvalid("template.too_long").With("most", mostSubject).With("has", n)}}
	}
	if strings.ContainsRune(s, '\n') {
		return template{faults: []*apperr.Error{apperr.NewInvalid("template.subject_lines")}}
	}
	line := r.pieces(s, 1)
	for _, f := range fields {
		if r.template.fields[f.Name] && !f.Subject {
			at := regexp.MustCompile(`(?i)\{\{\s*` + f.Name).FindStringIndex(s)
			r.fault("template.not_in_subject", 1+utf8.RuneCountInString(s[:at[0]]), "field", f.Name)
		}
	}
	r.blocks = []block{{lines: [][]piece{line}}}
	return r.template
}

var (
	linkLine = regexp.MustCompile(`^\[(.+)\]\((.*)\)$`)
	webLink  = regexp.MustCompile(`^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9:/._~#=?&%+-]*)?$`)
	// alone are fields that stand on a line of their own.
	alone = []string{"link", "stop", "code"}
)

func parseBody(fields []Field, s string) template {
	r := newReader(fields)
	if n := utf8.RuneCountInString(s); n > mostBody {
		return template{faults: []*apperr.Error{apperr.NewInvalid("template.too_long").With("most", mostBody).With("has", n)}}
	}
	var open *block // the paragraph that goes on
	for i, line := range strings.Split(s, "\n") {
		r.line = i + 1
		text := strings.TrimSpace(line)
		indent := 1 + utf8.RuneCountInString(line[:len(line)-len(strings.TrimLeft(line, " \t"))])
		if text == "" {
			open = nil
			continue
		}
		if m := linkLine.FindStringSubmatch(text); m != nil {
			open = nil
			r.link(m[1], strings.TrimSpace(m[2]), indent)
			continue
		}
		if text == "{{code}}" && r.knows("code") {
			open = nil
			r.template.fields["code"] = true
			r.blocks = append(r.blocks, block{code: true})
			continue
		}
		line := r.pieces(text, indent)
		for _, p := range line {
			if slices.Contains(alone, p.field) {
				key := "template.link_alone"
				if p.field == "code" {
					key = "template.code_alone"
				}
				r.fault(key, indent, "field", p.field)
			}
		}
		if open == nil {
			r.blocks = append(r.blocks, block{})
			open = &r.blocks[len(r.blocks)-1]
		}
		open.lines = append(open.lines, line)
	}
	return r.template
}

// link reads a line that is a link: its words, and a field or an address.
func (r *reader) link(words, target string, column int) {
	b := block{lines: [][]piece{r.pieces(words, column+1)}}
	at := column + 3 + utf8.RuneCountInString(words)
	for _, p := range b.lines[0] {
		if slices.Contains(alone, p.field) {
			r.fault("template.link_alone", column, "field", p.field)
		}
	}
	name, isField := strings.CutPrefix(target, "{{")
	name, closed := strings.CutSuffix(name, "}}")
	switch {
	case isField && closed && (name == "link" || name == "stop") && r.knows(name):
		b.link = name
		r.template.fields[name] = true
	case isField:
		before := len(r.faults)
		if r.pieces(target, at); len(r.faults) == before { // a field, but no address
			r.fault("template.bad_link", at)
		}
	case webLink.MatchString(target):
		b.url = target
	default:
		r.fault("template.bad_link", at)
	}
	r.blocks = append(r.blocks, b)
}

func (r *reader) knows(name string) bool {
	return slices.ContainsFunc(r.fields, func(f Field) bool { return f.Name == name })
}

var (
	fieldShape = regexp.MustCompile(`^[A-Za-z_]+$`)
	oneBrace   = regexp.MustCompile(`^\{ *([a-z_]+) *\}`)
	markup     = regexp.MustCompile(`^</?[A-Za-z][^<>]*>|^<!--`)
)

// pieces reads words with fields in them; column is that of the first letter.
func (r *reader) pieces(s string, column int) []piece {
	var out []piece
	var words strings.Builder
	flush := func() {
		if words.Len() > 0 {
			out = append(out, piece{words: words.String()})
			words.Reset()
		}
	}
	for s != "" {
		if strings.HasPrefix(s, "{{") {
			end := strings.Index(s, "}}")
			if next := strings.Index(s[2:], "{{"); end < 0 || next >= 0 && next+2 < end {
				r.fault("template.unclosed", column)
				return out
			}
			name := strings.TrimSpace(s[2:end])
			if fieldShape.MatchString(name) && r.knows(strings.ToLower(name)) {
				flush()
				name = strings.ToLower(name)
				r.template.fields[name] = true
				out = append(out, piece{field: name})
			} else {
				r.fault("template.unknown_field", column, "field", shown(name), "nearest", r.nearest(name))
			}
			column += utf8.RuneCountInString(s[:end+2])
			s = s[end+2:]
			continue
		}
		c, size := utf8.DecodeRuneInString(s)
		switch {
		case strings.HasPrefix(s, "}}"):
			r.fault("template.unopened", column)
			words.WriteString("}")
			s, column = s[1:], column+1
		case c == '{' && oneBrace.MatchString(s) && r.knows(oneBrace.FindStringSubmatch(s)[1]):
			r.fault("template.one_brace", column, "field", oneBrace.FindStringSubmatch(s)[1])
		case c == '<' && markup.MatchString(s):
			r.fault("template.markup", column)
		case unicode.Is(unicode.Bidi_Control, c):
			r.fault("template.direction", column, "character", fmt.Sprintf("U+%04X", c))
		case unicode.IsControl(c) && c != '\t', c == '\u2028', c == '\u2029', c == '\ufeff', c == '\u200b', unicode.Is(unicode.Cs, c), c == utf8.RuneError:
			r.fault("template.control", column, "character", fmt.Sprintf("U+%04X", c))
		}
		words.WriteRune(c)
		s, column = s[size:], column+1
	}
	flush()
	return out
}

// shown is a name somebody wrote, of moderate length.
func shown(name string) string {
	name = oneLine(name)
	if all := []rune(name); len(all) > 40 {
		return string(all[:40]) + "…"
	}
	return name
}

// nearest is the field whose name is most like one.
func (r *reader) nearest(name string) string {
	best, least := "", 1<<30
	name = strings.ToLower(shown(name))
	for _, f := range r.fields {
		if d := distance(name, f.Name); d < least {
			best, least = f.Name, d
		}
	}
	return best
}

// distance is how many letters must be changed, added or taken away.
func distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i := range from {
		last := row[0]
		row[0] = i + 1
		for j := range to {
			cost := last
			if from[i] != to[j] {
				cost++
			}
			last, row[j+1] = row[j+1], min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}

// Fit is whether the department's words for a kind can be used in a language. Words that were
// kept and fit no more, because a program since then fills other fields, give way to those of
// the house.
func (w Wordings) Fit(kind, language string) bool {
	own, ok := w[kind]
	if !ok || !own.Has(language) {
		return false
	}
	return Check(kind, Wording{i18n.Text{language: own.Subject[language]}, i18n.Text{language: own.Body[language]}}) == nil
}

// Names is whether the words of a kind name their reader, so that they are nobody else's.
func (w Wordings) Names(kind string) bool {
	for _, words := range w[kind].Body {
		if strings.Contains(strings.ToLower(strings.ReplaceAll(words, " ", "")), "{{name}}") {
			return true
		}
	}
	return false
}

// written fills the department's words.
func (w Wording) written(kind, language string, data map[string]string) (subject string, parts []Part) {
	fields := Fields(kind)
	value := func(p piece) string {
		switch {
		case p.field == "":
			return p.words
		case p.field == "minutes":
			return minutesIn(language, data["minutes"])
		case p.field == "name" && oneLine(data["name"]) == "":
			return nobody.In(language)
		}
		return oneLine(data[p.field])
	}
	said := func(lines [][]piece) string {
		var b strings.Builder
		for i, line := range lines {
			if i > 0 {
				b.WriteByte('\n')
			}
			for _, p := range line {
				b.WriteString(value(p))
			}
		}
		return b.String()
	}
	subject = oneLine(said(parseSubject(fields, w.Subject[language]).blocks[0].lines))
	for _, b := range parseBody(fields, w.Body[language]).blocks {
		q := Part{Words: said(b.lines), Link: b.url, Aside: b.url != "" || b.link == "stop"}
		if b.link != "" {
			q.Link = data[b.link]
		}
		if b.code {
			q.Code = data["code"]
		}
		if q.Words != "" || q.Code != "" { // a field may be empty
			parts = append(parts, q)
		}
	}
	fill := filler(language, data)
	for _, s := range letters[kind].parts {
		if s.fixed {
			parts = append(parts, Part{Words: fill(s.words)})
		}
	}
	return subject, parts
}

var nobody = i18n.Both("colleague", "collègue")
