package pdf

// element is a part of a document's structure, which readers follow instead of the
// places of ink on a page (PDF 1.4, 9.6 and 9.7).
type element struct {
	role string
	kids []kid
	// attributes as written into the file, such as a table head's scope.
	attributes string
	alt        string // says what a figure shows
	actual     string // the words, where the order of the glyphs does not say them
	lang       string // where it is not the document's
	number     int    // of its object in the file
}

// kid is a part of an element: another element, ink on a page, or a link.
type kid struct {
	el         *element
	page, mark int
	link       int // counted from 1
}

func (e *element) add(role string) *element {
	child := &element{role: role}
	e.kids = append(e.kids, kid{el: child})
	return child
}
