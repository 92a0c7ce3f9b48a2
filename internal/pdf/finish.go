package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// finish takes fpdf's file apart and writes it anew with what makes it a document that
// can be kept and read out: structure, metadata, colours with a meaning, identifiers,
// and fonts that say which letters they hold. It writes no more than fpdf's own pages,
// fonts and resources; catalogue and information are its own.
func finish(painted []byte, l *layout) ([]byte, error) {
	w := &writer{}
	if err := w.read(painted); err != nil {
		return nil, err
	}
	pages, err := w.pages(l)
	if err != nil {
		return nil, err
	}
	for _, fc := range l.fonts.faces {
		if fc != nil && len(fc.used) > 0 {
			if err := w.font(fc); err != nil {
				return nil, err
			}
		}
	}
	tree := w.structure(l, pages)
	profile := w.stream("/N 3", sRGB())
	intent := w.add(fmt.Sprintf("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile %d 0 R>>", profile))
	metadata := w.plainStream("/Type/Metadata/Subtype/XML", packet(l.doc))
	outlines := ""
	if n := w.outlines(l, pages); n > 0 {
		outlines = fmt.Sprintf("/Outlines %d 0 R", n)
	}
	form := ""
	if l.doc.Seal != nil && l.doc.Seal.Room > 0 {
		form = fmt.Sprintf("/AcroForm<</Fields[%d 0 R]/SigFlags 3>>", w.signature(pages[0], l.doc.Seal.Room))
	}
	info := w.add(information(l.doc))
	root := w.add(fmt.Sprintf("<</Type/Catalog/Pages 1 0 R/Lang(%s)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R/ViewerPreferences<</DisplayDocTitle true>>/Metadata %d 0 R/OutputIntents[%d 0 R]%s%s>>", l.say.tag, tree, metadata, intent, outlines, form))
	return w.file(root, info), nil
}

// writer holds the objects of a file by their number.
type writer struct {
	objects [][]byte     // without "obj" and "endobj"; nil: none
	deflate *zlib.Writer // one for all streams: making one costs more than using it
	signed  bool         // there is a place for a countersignature
}

var (
	startXref  = regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`)
	objectHead = regexp.MustCompile(`^(\d+) 0 obj\s`)
	reference  = regexp.MustCompile(`(\d+) 0 R`)
	contentsOf = regexp.MustCompile(`/Contents (\d+) 0 R`)
)

var errForeign = errors.New("pdf: fpdf has written another kind of file than this package knows")

// read takes over the objects of a file that fpdf wrote.
func (w *writer) read(file []byte) error {
	m := startXref.FindSubmatch(file[max(0, len(file)-64):])
	if m == nil {
		return errForeign
	}
	end, err := strconv.Atoi(string(m[1]))
	if err != nil || end > len(file) {
		return errForeign
	}
	lines := bytes.Split(file[end:], []byte("\n"))
	var starts []int
	for _, line := range lines {
		if len(line) >= 18 && bytes.HasSuffix(bytes.TrimSpace(line), []byte(" n")) {
			at, err := strconv.Atoi(string(line[:10]))
			if err != nil || at >= end {
				return errForeign
			}
			starts = append(starts, at)
		}
	}
	// Objects lie one behind the other, so each ends where the next begins: nothing has
	// to be looked for inside streams.
	slices.Sort(starts)
	w.objects = make([][]byte, len(starts)+1)
	for i, at := range starts {
		to := end
		if i+1 < len(starts) {
			to = starts[i+1]
		}
		body := file[at:to]
		head := objectHead.FindSubmatch(body)
		if head == nil {
			return errForeign
		}
		number, err := strconv.Atoi(string(head[1]))
		if err != nil || number >= len(w.objects) {
			return errForeign
		}
		inner, ok := bytes.CutSuffix(bytes.TrimSpace(body[len(head[0]):]), []byte("endobj"))
		if !ok {
			return errForeign
		}
		w.objects[number] = bytes.TrimRight(inner, "\n")
	}
	// Its information and catalogue, the last two, are written anew.
	n := len(w.objects)
	if n < 5 || !bytes.Contains(w.objects[n-1], []byte("/Type /Catalog")) {
		return errForeign
	}
	w.objects = w.objects[:n-2]
	return nil
}

// add appends an object and returns its number.
func (w *writer) add(body string) int {
	w.objects = append(w.objects, []byte(body))
	return len(w.objects) - 1
}

// reserve keeps a number for an object that is written later.
func (w *writer) reserve() int { return w.add("null") }

// stream appends a compressed stream.
func (w *writer) stream(dictionary string, data []byte) int {
	var b bytes.Buffer
	if w.deflate == nil {
		w.deflate = zlib.NewWriter(&b)
	} else {
		w.deflate.Reset(&b)
	}
	_, _ = w.deflate.Write(data) // a buffer takes everything
	_ = w.deflate.Close()
	return w.plainStream(dictionary+"/Filter/FlateDecode", b.Bytes())
}

// plainStream appends a stream as it is: metadata must be readable without inflating.
func (w *writer) plainStream(dictionary string, data []byte) int {
	return w.add(fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dictionary, len(data), data))
}

// pages writes the page objects anew, with their links, and returns their numbers.
func (w *writer) pages(l *layout) ([]int, error) {
	kids, _, _ := strings.Cut(string(w.objects[1]), "]")
	var numbers []int
	for _, m := range reference.FindAllStringSubmatch(kids, -1) {
		n, err := strconv.Atoi(m[1])
		if err != nil || n >= len(w.objects) {
			return nil, errForeign
		}
		numbers = append(numbers, n)
	}
	if len(numbers) != len(l.pages) {
		return nil, errForeign
	}
	for i, n := range numbers {
		contents := contentsOf.FindSubmatch(w.objects[n])
		if contents == nil {
			return nil, errForeign
		}
		// StructParents is the page's key in the tree that leads from ink to structure;
		// the keys of links come after those of the pages.
		w.objects[n] = fmt.Appendf(nil, "<</Type/Page/Parent 1 0 R/MediaBox[0 0 %s %s]/Resources 2 0 R/Contents %s 0 R/StructParents %d/Tabs/S>>", number(l.w), number(l.h), contents[1], i)
	}
	return numbers, nil
}

// structure writes the structure tree and the links, and returns the tree's number.
func (w *writer) structure(l *layout, pages []int) int {
	tree := w.reserve()
	var elements []*element
	var walk func(e *element)
	walk = func(e *element) {
		e.number = w.reserve()
		elements = append(elements, e)
		for _, k := range e.kids {
			if k.el != nil {
				walk(k.el)
			}
		}
	}
	walk(l.root)

	owners := make([][]int, len(pages)) // of each mark of each page
	for i, s := range l.pages {
		owners[i] = make([]int, s.marks)
	}
	links := make([]int, len(l.links))
	onPage := make([][]int, len(pages))
	for i, k := range l.links {
		links[i] = w.add(fmt.Sprintf("<</Type/Annot/Subtype/Link/Rect[%s %s %s %s]/Border[0 0 0]/F 4/Contents %s/StructParent %d/A<</Type/Action/S/URI/URI %s>>>>",
			number(k.x), number(l.h-k.y-k.h), number(k.x+k.w), number(l.h-k.y), textString(k.words), len(pages)+i, literal(k.address)))
		onPage[k.page] = append(onPage[k.page], links[i])
	}
	for i, annots := range onPage {
		if len(annots) > 0 {
			w.objects[pages[i]] = fmt.Appendf(bytes.TrimSuffix(w.objects[pages[i]], []byte(">>")), "/Annots%s>>", references(annots))
		}
	}

	parents := map[*element]int{l.root: tree}
	for _, e := range elements {
		var b strings.Builder
		fmt.Fprintf(&b, "<</Type/StructElem/S/%s/P %d 0 R", e.role, parents[e])
		home := -1 // the page most of it is on: the first
		for _, k := range e.kids {
			if k.el == nil && k.link == 0 {
				home = k.page
				fmt.Fprintf(&b, "/Pg %d 0 R", pages[home])
				break
			}
		}
		if e.attributes != "" {
			b.WriteString("/A" + e.attributes)
		}
		if e.alt != "" {
			b.WriteString("/Alt " + textString(e.alt))
		}
		if e.actual != "" {
			b.WriteString("/ActualText " + textString(e.actual))
		}
		if e.lang != "" {
			b.WriteString("/Lang" + literal(e.lang))
		}
		b.WriteString("/K[")
		for i, k := range e.kids {
			if i > 0 {
				b.WriteByte(' ')
			}
			switch {
			case k.el != nil:
				parents[k.el] = e.number
				fmt.Fprintf(&b, "%d 0 R", k.el.number)
			case k.link > 0:
				fmt.Fprintf(&b, "<</Type/OBJR/Pg %d 0 R/Obj %d 0 R>>", pages[l.links[k.link-1].page], links[k.link-1])
			default:
				owners[k.page][k.mark] = e.number
				if k.page == home {
					fmt.Fprint(&b, k.mark)
				} else {
					fmt.Fprintf(&b, "<</Type/MCR/Pg %d 0 R/MCID %d>>", pages[k.page], k.mark)
				}
			}
		}
		b.WriteString("]>>")
		w.objects[e.number] = []byte(b.String())
	}

	var keys strings.Builder
	for i, owner := range owners {
		fmt.Fprintf(&keys, "%d %s ", i, references(owner))
	}
	for i, k := range l.links {
		fmt.Fprintf(&keys, "%d %d 0 R ", len(pages)+i, k.el.number)
	}
	parentTree := w.add("<</Nums[" + strings.TrimSpace(keys.String()) + "]>>")
	w.objects[tree] = fmt.Appendf(nil, "<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>", l.root.number, parentTree, len(pages)+len(l.links))
	return tree
}

// signature keeps a place for a countersignature and returns the number of its field, which
// lies on a page without showing: what is signed is the file, not a spot on paper.
func (w *writer) signature(page, room int) int {
	w.signed = true
	dictionary := w.add("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached" + unknownRange + "/Contents<" + strings.Repeat("0", 2*room) + ">>>")
	look := w.plainStream("/Type/XObject/Subtype/Form/BBox[0 0 0 0]", nil)
	// Printed and locked, as PDF/A-1 wants of a field.
	field := w.add(fmt.Sprintf("<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 0 0]/F 132/P %d 0 R/V %d 0 R/AP<</N %d 0 R>>>>", page, dictionary, look))
	if body := w.objects[page]; bytes.Contains(body, []byte("/Annots[")) {
		w.objects[page] = bytes.Replace(body, []byte("/Annots["), fmt.Appendf(nil, "/Annots[%d 0 R ", field), 1)
	} else {
		w.objects[page] = fmt.Appendf(bytes.TrimSuffix(body, []byte(">>")), "/Annots[%d 0 R]>>", field)
	}
	return field
}

// outlines writes the bookmarks and returns the number of their root, 0 without any.
func (w *writer) outlines(l *layout, pages []int) int {
	if len(l.marks) == 0 {
		return 0
	}
	type node struct {
		number, level int
		parent        *node
		children      []*node
		mark          bookmark
	}
	root := &node{number: w.reserve()}
	at := root
	var all []*node
	for _, m := range l.marks {
		for at.level >= m.level {
			at = at.parent
		}
		n := &node{number: w.reserve(), level: m.level, parent: at, mark: m}
		at.children = append(at.children, n)
		all = append(all, n)
		at = n
	}
	family := func(n *node) string {
		if len(n.children) == 0 {
			return ""
		}
		count := len(n.children)
		if n != root {
			count = -count // closed until somebody opens it
		}
		return fmt.Sprintf("/First %d 0 R/Last %d 0 R/Count %d", n.children[0].number, n.children[len(n.children)-1].number, count)
	}
	w.objects[root.number] = []byte("<</Type/Outlines" + family(root) + ">>")
	for _, n := range all {
		i := slices.Index(n.parent.children, n)
		siblings := ""
		if i > 0 {
			siblings += fmt.Sprintf("/Prev %d 0 R", n.parent.children[i-1].number)
		}
		if i+1 < len(n.parent.children) {
			siblings += fmt.Sprintf("/Next %d 0 R", n.parent.children[i+1].number)
		}
		w.objects[n.number] = fmt.Appendf(nil, "<</Title %s/Parent %d 0 R%s%s/Dest[%d 0 R/XYZ null %s null]>>",
			textString(n.mark.words), n.parent.number, siblings, family(n), pages[n.mark.page], number(l.h-n.mark.y+6))
	}
	return root.number
}

// font mends what fpdf says of a font: a name that tells it is a part of one, the text
// of each code, and the set of codes it holds (PDF/A-1, 6.3.5 and 6.3.8).
func (w *writer) font(fc *face) error {
	old := []byte("/" + fpdfName(fc.typeface))
	codes := slices.Clone(fc.used)
	slices.SortFunc(codes, func(a, b coded) int { return int(a.code) - int(b.code) })
	sum := sha256.New()
	set := make([]byte, int(codes[len(codes)-1].code)/8+1)
	set[0] |= 0x80 // the mark of a missing letter is always there
	for _, c := range codes {
		fmt.Fprintf(sum, "%x %s ", c.code, c.key())
		set[c.code/8] |= 0x80 >> (c.code % 8)
	}
	tag := sum.Sum(nil)[:6]
	for i := range tag {
		tag[i] = 'A' + tag[i]%26
	}
	name := "/" + string(tag) + "+" + fc.name
	cidSet := w.stream("", set)
	unicode := w.stream("", letters(codes))
	found := 0
	for i, o := range w.objects {
		if !bytes.Contains(o[:min(len(o), 200)], old) {
			continue
		}
		o = bytes.ReplaceAll(o, old, []byte(name))
		switch {
		case bytes.Contains(o, []byte("/Subtype /Type0")):
			o = regexp.MustCompile(`/ToUnicode \d+ 0 R`).ReplaceAll(o, fmt.Appendf(nil, "/ToUnicode %d 0 R", unicode))
		case bytes.Contains(o, []byte("/FontDescriptor /FontName")):
			o = fmt.Appendf(bytes.TrimSuffix(o, []byte(">>")), " /CIDSet %d 0 R>>", cidSet)
		}
		w.objects[i] = o
		found++
	}
	if found != 3 { // the font, its descendant and its descriptor
		return errForeign
	}
	return nil
}

// letters is the map from codes to text (a ToUnicode CMap).
func letters(codes []coded) []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for part := range slices.Chunk(codes, 100) {
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for _, c := range part {
			fmt.Fprintf(&b, "<%04X> <%X>\n", c.code, utf16BE(c.text))
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.Bytes()
}

// file writes header, objects, cross-references and trailer. The identifier is made
// from the content: the same document has the same.
func (w *writer) file(root, info int) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
	offsets := make([]int, len(w.objects))
	for i, o := range w.objects {
		if i == 0 {
			continue
		}
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n", i)
		b.Write(o)
		b.WriteString("\nendobj\n")
	}
	id := sha256.Sum256(b.Bytes())
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(w.objects))
	for _, at := range offsets[1:] {
		fmt.Fprintf(&b, "%010d 00000 n \n", at)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%X><%[4]X>]>>\nstartxref\n%d\n%%%%EOF\n", len(w.objects), root, info, id[:16], start)
	file := b.Bytes()
	if w.signed {
		at := bytes.Index(file, []byte(unknownRange))
		from := at + len(unknownRange) + len("/Contents<")
		to := from + bytes.IndexByte(file[from:], '>')
		copy(file[at:], byteRange(from, to, len(file)))
	}
	return file
}

func references(numbers []int) string {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = strconv.Itoa(n) + " 0 R"
	}
	return "[" + strings.Join(parts, " ") + "]"
}

// number writes a length without needless digits.
func number(v float64) string {
	return strconv.FormatFloat(float64(int64(v*100+0.5))/100, 'f', -1, 64)
}

// textString writes a text that a reader shows or reads out.
func textString(s string) string {
	return fmt.Sprintf("<FEFF%X>", utf16BE(s))
}

func utf16BE(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = be.AppendUint16(out, u)
	}
	return out
}

// literal writes a string of printable ASCII.
func literal(s string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s) + ")"
}
