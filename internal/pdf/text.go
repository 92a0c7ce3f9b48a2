package pdf

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
)

const (
	// maxRunes a document may hold: some 800 full pages.
	maxRunes = 2_000_000
	// maxMarks on one letter. Names of the world do with three; what stacks more covers
	// the lines above.
	maxMarks = 4
	// maxCluster is the most runes of a letter with everything that belongs to it.
	maxCluster = 12
	// maxShown characters are named when a text cannot be printed.
	maxShown = 10
)

// Printable reports whether a document can show a text. The error is an apperr.Error
// that names the characters no font has: what a form checks before somebody relies on
// it.
func Printable(text string) error {
	f := newFonts()
	p := preparer{fonts: f, emoji: words("en").emoji}
	p.text(text, true, nil)
	if err := p.err(); err != nil {
		return err
	}
	return f.err
}

// preparer makes texts printable and collects what cannot be.
type preparer struct {
	fonts    *fonts
	emoji    string // stands for pictographs
	note     string // labels notes without a label
	base     *url.URL
	level    int // of the last heading
	runes    int
	problems apperr.List
	wrong    error // the document is made wrongly
}

func newPreparer(language string, o Options, f *fonts) (*preparer, error) {
	if language != "en" && language != "fr" {
		return nil, errUnset
	}
	if o.Paper != "" && o.Paper != Letter && o.Paper != A4 {
		return nil, fmt.Errorf("pdf: there is no paper %q", o.Paper)
	}
	p := &preparer{fonts: f, emoji: words(language).emoji, note: words(language).note}
	if o.Base != "" {
		base, err := url.Parse(o.Base)
		if err != nil || base.Host == "" || base.User != nil || base.Scheme != "https" && !(base.Scheme == "http" && isLoopback(base.Hostname())) {
			return nil, errors.New("pdf: the base of links is neither an https address nor one on this machine")
		}
		p.base = base
	}
	return p, nil
}

func isLoopback(host string) bool {
	return host == "localhost" || host == "::1" || strings.HasPrefix(host, "127.")
}

func (p *preparer) err() error {
	switch {
	case p.wrong != nil:
		return p.wrong
	case p.fonts.err != nil:
		return p.fonts.err
	case p.runes > maxRunes:
		return errTooLong
	}
	return p.problems.Err()
}

// errTooLong: the sentence tells to leave something out.
var errTooLong = &apperr.Error{Code: apperr.TooLarge, Key: "document.too_long"}

func (p *preparer) fault(format string, args ...any) {
	if p.wrong == nil {
		p.wrong = fmt.Errorf("pdf: "+format, args...)
	}
}

// line prepares a text of one line.
func (p *preparer) line(s string, at path) string {
	return strings.TrimSpace(p.text(s, false, at))
}

// inline prepares a text in manners. What is left has no space at its ends, none
// doubled, at most one empty line in a row, and no empty run.
func (p *preparer) inline(in Inline, lines bool, at path) Inline {
	var out Inline
	sq := squeezer{feeds: 2}
	for i, r := range in {
		where := at
		if len(in) > 1 {
			where = at.with(fmt.Sprint(i))
		}
		r.Text = sq.squeeze(p.text(r.Text, lines, where))
		p.link(r.Link, where)
		if r.Lang != "" && !isTag(r.Lang) {
			p.fault("%q is no language tag", r.Lang)
		}
		if r.Text != "" {
			out = append(out, r)
		}
	}
	for len(out) > 0 {
		last := &out[len(out)-1]
		if last.Text = strings.TrimRight(last.Text, " \n"); last.Text != "" {
			break
		}
		out = out[:len(out)-1]
	}
	return out
}

func (p *preparer) inlines(in []Inline, lines bool, at path) []Inline {
	out := make([]Inline, len(in))
	for i := range in {
		out[i] = p.inline(in[i], lines, at.with(fmt.Sprint(i)))
	}
	return out
}

// squeezer drops spaces that would not be seen, over several runs of a text.
type squeezer struct {
	space bool
	feeds int // line feeds in a row so far
}

func (q *squeezer) squeeze(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == ' ':
			if q.space || q.feeds > 0 {
				continue
			}
			q.space = true
		case r == '\n':
			if q.feeds >= 2 {
				continue
			}
			q.feeds++
			q.space = false
		default:
			q.space, q.feeds = false, 0
		}
		b.WriteRune(r)
	}
	return b.String()
}

// text cleans a text and reports the characters that cannot be printed. Lines keeps
// line feeds.
func (p *preparer) text(s string, lines bool, at path) string {
	if p.runes > maxRunes {
		return ""
	}
	feed := " "
	if lines {
		feed = "\n"
	}
	s = i18n.Clean(strings.NewReplacer("\r\n", feed, "\r", feed, "\n", feed, "\u2028", feed, "\u2029", feed, "\u0085", feed, "\v", feed, "\f", feed, "\t", " ").Replace(s))
	// A letter and its mark may meet only now that nothing invisible stands between them.
	runes := []rune(i18n.Clean(string(p.visible([]rune(s)))))
	p.runes += len(runes)
	var b strings.Builder
	var bad []rune
	for len(runes) > 0 {
		n := cluster(runes)
		switch c := runes[:n]; {
		case isPictograph(c[0]) && !p.fonts.covers(c):
			if !strings.HasSuffix(b.String(), p.emoji) {
				b.WriteString(p.emoji)
			}
		case c[0] == '\n' || p.fonts.covers(c):
			b.WriteString(string(c))
		default:
			if shown := p.fonts.uncovered(c); !slices.Contains(bad, shown) {
				bad = append(bad, shown)
			}
		}
		runes = runes[n:]
	}
	if len(bad) > 0 {
		p.problems = append(p.problems, unprintable(bad).At(at...))
	}
	return b.String()
}

// unprintable names what no font has.
func unprintable(bad []rune) *apperr.Error {
	more := ""
	if len(bad) > maxShown {
		bad, more = bad[:maxShown], " …"
	}
	shown := make([]string, len(bad))
	for i, r := range bad {
		if shown[i] = string(r); unicode.IsMark(r) {
			shown[i] = "◌" + string(r)
		} else if !unicode.IsGraphic(r) {
			shown[i] = fmt.Sprintf("U+%04X", r)
		}
	}
	return (&apperr.Error{Code: apperr.Invalid, Key: "document.unprintable"}).With("characters", strings.Join(shown, " ")+more)
}

// visible drops what has no shape of its own, and brings spaces to three: one that may
// break, one that may not, and the narrow one of French.
func (p *preparer) visible(in []rune) []rune {
	out := in[:0]
	for _, r := range in {
		switch {
		case r == '\u2007':
			r = '\u00a0'
		case r != '\u00a0' && r != '\u202f' && unicode.Is(unicode.Zs, r):
			r = ' '
		case r == zwj || r == zwnj:
			// Between letters of a joining or an Indic script they say how to join.
			if len(out) == 0 || !joins(out[len(out)-1]) {
				continue
			}
		case isIgnorable(r) || r == keycap:
			continue
		}
		out = append(out, r)
	}
	return out
}

const (
	zwj    = '\u200d'
	zwnj   = '\u200c'
	keycap = '\u20e3'
)

// joins reports whether a letter may be told how to join the next.
func joins(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Devanagari, unicode.Gurmukhi, unicode.Tamil)
}

// isIgnorable are the characters that Unicode wants left out of display, with the
// controls of direction: a document's order is found from its letters alone.
func isIgnorable(r rune) bool {
	switch {
	case r == 0xad, r == 0x34f, r == 0x61c, r == 0xfeff, r == 0x3164, r == 0xffa0,
		r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f,
		r >= 0xfe00 && r <= 0xfe0f, r >= 0xfff0 && r <= 0xfff8, r >= 0x180b && r <= 0x180f,
		r >= 0xe0000 && r <= 0xe0fff:
		return true
	}
	return false
}

// isPictograph are pictures that people type into text, and the colours of skin and
// letters of flags that belong to them.
func isPictograph(r rune) bool {
	switch {
	case r >= 0x1f000 && r <= 0x1faff, r >= 0x2600 && r <= 0x27bf, r >= 0x231a && r <= 0x231b, r >= 0x23cf && r <= 0x23fa, r >= 0x2b05 && r <= 0x2b55:
		return true
	}
	return false
}

// cluster is how many runes from the beginning belong together: a letter and its marks.
// Space between words or lines carries none: it goes where it is not seen, and its marks
// would be left alone.
func cluster(runes []rune) int {
	n := 1
	if runes[0] == ' ' || runes[0] == '\n' {
		return n
	}
	for n < len(runes) && belongs(runes[n]) {
		n++
	}
	return n
}

// belongs reports whether a rune belongs to the letter before it.
func belongs(r rune) bool { return unicode.IsMark(r) || r == zwj || r == zwnj }

// stacked counts the marks of a cluster that any letter may carry. Those that belong to
// one script, as Tamil's vowels do, are that script's spelling and not counted.
func stacked(c []rune) int {
	n := 0
	for _, r := range c[1:] {
		if unicode.Is(unicode.Inherited, r) && r != zwj && r != zwnj {
			n++
		}
	}
	return n
}

// link checks that a link leads to where documents may lead.
func (p *preparer) link(link string, at path) {
	if link != "" && !p.allowed(link) {
		p.fault("%v: links lead to the base address or to a mailbox, not to %q", at, link)
	}
}

func (p *preparer) allowed(link string) bool {
	for _, r := range link {
		if r <= ' ' || r > '~' || strings.ContainsRune(`"<>\^{|}`+"`", r) {
			return false
		}
	}
	if address, ok := strings.CutPrefix(link, "mailto:"); ok {
		local, domain, ok := strings.Cut(address, "@")
		return ok && local != "" && domain != "" && !strings.ContainsAny(address, "?&,;:/%#") && !strings.Contains(domain, "@")
	}
	u, err := url.Parse(link)
	return err == nil && p.base != nil && u.User == nil && u.Opaque == "" && u.Scheme == p.base.Scheme && u.Host == p.base.Host
}

// isTag reports whether a text has the shape of a language tag (BCP 47).
func isTag(s string) bool {
	if len(s) > 35 {
		return false
	}
	for i, part := range strings.Split(s, "-") {
		if len(part) < 1 || len(part) > 8 || i == 0 && len(part) < 2 {
			return false
		}
		for _, r := range part {
			if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || i > 0 && r >= '0' && r <= '9') {
				return false
			}
		}
	}
	return true
}
