package pdf

import "slices"

// Render is the document as a PDF. The bytes are a function of the arguments and of
// Renderer.
//
// It returns INVALID with every text that no font can show, each with the path of the
// text in the document ("blocks", "3", "text") and the characters; TOO_LARGE for what
// nobody would read; and a plain error for a document that is made wrongly: without a
// title, author, date or language, with a heading too deep, rows of different lengths,
// or a link that leads elsewhere.
func Render(d Document, o Options) ([]byte, error) {
	f := newFonts()
	d, err := prepare(d, o, f)
	if err != nil {
		return nil, err
	}
	l := newLayout(d, o, f)
	l.set()
	switch {
	case f.err != nil:
		return nil, f.err
	case len(f.boxes) > 0:
		slices.Sort(f.boxes)
		return nil, unprintable(slices.Compact(f.boxes))
	case l.tooLong, slices.ContainsFunc(f.faces[:], func(fc *face) bool { return fc != nil && fc.full }):
		return nil, errTooLong
	}
	painted, err := paint(l)
	if err != nil {
		return nil, err
	}
	return finish(painted, l)
}
