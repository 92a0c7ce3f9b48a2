package pdf

import (
	"slices"
	"strings"
	"unicode"

	"github.com/go-text/typesetting/bidi"
	"github.com/go-text/typesetting/segmenter"
)

// style is how a text looks. Lengths are in points, as everywhere in this package.
type style struct {
	font    faceID
	strong  faceID // of runs that are Strong
	size    float64
	leading float64 // from one line to the next
	colour  colour
}

// atom is the smallest part of a line: a word or less, in one font and one direction.
type atom struct {
	run    int // of the inline it comes from
	face   faceID
	text   []rune
	glyphs []glyph
	width  float64
	level  bidi.Level // odd: right to left
	space  bool
	breaks bool  // a line may end here
	feeds  bool  // a line must end here
	ends   []int // of its letters with their marks, in runes; found when it is first cut
}

// line is a line of atoms in reading order.
type line struct {
	atoms []atom
	width float64 // without the space at its end
}

// maxAtom is the most letters that are set as one: no word is longer, and what is longer
// is cut while it is looked at only once.
const maxAtom = 64

// breaker breaks texts into lines.
type breaker struct {
	fonts    *fonts
	segments segmenter.Segmenter
	order    bidi.Paragraph
	words    map[wordKey]atom // words recur: each is set once
}

type wordKey struct {
	text string
	face faceID
	rtl  bool
}

// lines breaks a prepared text into lines no wider than width. There is none for an
// empty text.
func (b *breaker) lines(in Inline, st style, width float64) []line {
	atoms := b.atoms(in, st)
	var out []line
	var now []atom
	used := 0.0 // without the space at the end
	gap := 0.0  // that space
	flush := func() {
		out = append(out, line{now, used})
		now, used, gap = nil, 0, 0
	}
	take := func(a atom) {
		if a.space {
			gap += a.width
		} else {
			used, gap = used+gap+a.width, 0
		}
		now = append(now, a)
	}
	for len(atoms) > 0 {
		n := 1
		for !atoms[n-1].breaks && n < len(atoms) {
			n++
		}
		chunk := atoms[:n]
		atoms = atoms[n:]
		need := 0.0
		for i, a := range chunk {
			if !a.space || i < len(chunk)-1 {
				need += a.width
			}
		}
		if len(now) > 0 && used+gap+need > width {
			flush()
		}
		for _, a := range chunk {
			for !a.space && used+gap+a.width > width {
				head, tail, ok := b.split(a, st, width-used-gap)
				if !ok && len(now) > 0 {
					flush()
					continue
				}
				if !ok {
					break
				}
				take(head)
				flush()
				a = tail
			}
			take(a)
		}
		if chunk[n-1].feeds {
			flush()
		}
	}
	if len(now) > 0 {
		flush()
	}
	return out
}

// split cuts an atom so that its first part is no wider than room. It is not ok when
// not even one letter with its marks fits, or when there is just one.
func (b *breaker) split(a atom, st style, room float64) (head, tail atom, ok bool) {
	if a.ends == nil {
		b.segments.Init(a.text)
		for at := b.segments.GraphemeIterator(); at.Next(); {
			g := at.Grapheme()
			a.ends = append(a.ends, g.Offset+len(g.Text))
		}
	}
	best, cut := 0, 0 // runes and letters of the first part
	for i, end := range a.ends {
		if end == len(a.text) || a.until(end)*st.size/unitsPerEm > room {
			break
		}
		best, cut = end, i+1
	}
	if best == 0 {
		return a, a, false
	}
	head = b.set(a.text[:best], a.face, a.level, st)
	tail = b.set(a.text[best:], a.face, a.level, st)
	head.run, tail.run = a.run, a.run
	tail.breaks, tail.feeds = a.breaks, a.feeds
	tail.ends = make([]int, len(a.ends)-cut)
	for i := range tail.ends {
		tail.ends[i] = a.ends[cut+i] - best
	}
	return head, tail, true
}

// until is how far the glyphs of the first runes reach, in font units.
func (a atom) until(end int) float64 {
	sum := 0.0
	for _, g := range a.glyphs {
		if g.at < end {
			sum += g.advance
		}
	}
	return sum
}

// atoms sets a text, in reading order.
func (b *breaker) atoms(in Inline, st style) []atom {
	var text []rune
	var runs []int // of each rune
	for i, r := range in {
		for _, c := range r.Text {
			text = append(text, c)
			runs = append(runs, i)
		}
	}
	if len(text) == 0 {
		return nil
	}
	levels := b.levels(text)
	faces := make([]faceID, len(text))
	starts := make([]bool, len(text)) // of clusters
	for i := 0; i < len(text); {
		wanted := st.font
		if in[runs[i]].Strong {
			wanted = st.strong
		}
		n := 1 // a cluster, as preparing saw it: within its run
		for i+n < len(text) && runs[i+n] == runs[i] && belongs(text[i+n]) {
			n++
		}
		chosen, _ := b.fonts.choose(wanted, text[i:i+n])
		starts[i] = true
		for k := range n {
			faces[i+k] = chosen
		}
		i += n
	}

	var out []atom
	b.segments.Init(text)
	at := b.segments.LineIterator()
	for at.Next() {
		seg := at.Line()
		from, to := seg.Offset, seg.Offset+len(seg.Text)
		feeds := to > from && text[to-1] == '\n'
		if feeds {
			to--
		}
		for from < to {
			end := from + 1
			for end < to && runs[end] == runs[from] && faces[end] == faces[from] && levels[end] == levels[from] && (text[end] == ' ') == (text[from] == ' ') &&
				(end-from < maxAtom || !starts[end]) {
				end++
			}
			a := b.set(text[from:end], faces[from], levels[from], st)
			a.run = runs[from]
			out = append(out, a)
			from = end
		}
		if feeds {
			// Words are apart where a line ends, for readers that see no lines.
			a := b.set([]rune{' '}, st.font, 0, st)
			a.run = runs[to]
			out = append(out, a)
		}
		if len(out) > 0 {
			out[len(out)-1].breaks, out[len(out)-1].feeds = true, feeds
		}
	}
	return out
}

// set makes the atom of a word.
func (b *breaker) set(text []rune, id faceID, level bidi.Level, st style) atom {
	rtl := level%2 == 1
	key := wordKey{string(text), id, rtl}
	a, ok := b.words[key]
	if !ok {
		a = atom{face: id, text: text, space: strings.Trim(key.text, " ") == ""}
		if a.space || !rtl && isPlain(id, text) {
			a.glyphs = b.fonts.plain(id, text)
		} else {
			a.glyphs = b.fonts.shape(id, text, rtl)
		}
		if b.words == nil {
			b.words = map[wordKey]atom{}
		}
		b.words[key] = a
	}
	a.level = level
	a.width = a.until(len(text)) * st.size / unitsPerEm
	return a
}

// levels are the embedding levels of a text that runs left to right as a whole: names
// of other directions stand within it.
func (b *breaker) levels(text []rune) []bidi.Level {
	out := make([]bidi.Level, len(text))
	if !slices.ContainsFunc(text, func(r rune) bool { return unicode.In(r, unicode.Arabic, unicode.Hebrew) }) {
		return out
	}
	from := 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != '\n' {
			continue
		}
		// A mark at the beginning says that the direction is left to right.
		runs := b.order.Segment(append([]rune{'\u200e'}, text[from:i]...), bidi.LeftToRight)
		for k := range runs.NumRuns() {
			r := runs.Run(k)
			for j := max(r.Start, 1); j < r.End; j++ {
				out[from+j-1] = r.Level
			}
		}
		from = i + 1
	}
	return out
}

// visual is the order in which the atoms of a line stand from left to right (rule L2 of
// the bidirectional algorithm). Space at the end of the line stays there (L1).
func (l line) visual() []int {
	order := make([]int, len(l.atoms))
	levels := make([]bidi.Level, len(l.atoms))
	highest := bidi.Level(0)
	for i, a := range l.atoms {
		order[i], levels[i] = i, a.level
		highest = max(highest, a.level)
	}
	for i := len(levels) - 1; i >= 0 && l.atoms[i].space; i-- {
		levels[i] = 0
	}
	for level := highest; level > 0; level-- {
		for i := 0; i < len(order); i++ {
			if levels[order[i]] < level {
				continue
			}
			end := i
			for end < len(order) && levels[order[end]] >= level {
				end++
			}
			slices.Reverse(order[i:end])
			i = end
		}
	}
	return order
}
