package pdf

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Renderer names this state of the package: whoever keeps the snapshot a document was
// made from keeps it beside, as the same snapshot gives the same bytes only with the
// same renderer. Raise it with any change that changes bytes.
const Renderer = "laurel-pdf/1"

// Document is what is said, in the order in which it is read.
type Document struct {
	// Title is shown as the first heading and names the file in windows and lists.
	Title string
	// Author answers for the document: usually the department.
	Author string
	// Subject says in a sentence what the document is. It is metadata and not shown.
	Subject string
	// Language is "en" or "fr": of the content and of the words around it.
	Language string
	// Head stands at the top of each page, small: usually the department.
	Head string
	// Code is the short code by which people find the document again. It stands at the
	// foot of each page. May be empty.
	Code string
	// Check is the address below Options.Base where the code is looked up: a QR code of it
	// stands at the foot of each page. May be empty.
	Check string
	// Date the document bears, for the metadata. It is not shown.
	Date time.Time

	Blocks []Block
	// Certificate, where set, is the content in place of Blocks, Head and Code: one page in a
	// frame, A4 across, whatever the paper asked for.
	Certificate *Certificate
	// Seal, where set, goes into the PDF for programs to read; see Sign.
	Seal *Seal
}

// Paper is a size of page.
type Paper string

// The papers: Letter is what Canada prints on.
const (
	Letter Paper = "LETTER"
	A4     Paper = "A4"
)

// Options are what is not said in a document but needed to set it.
type Options struct {
	// Paper of the PDF; Letter when empty.
	Paper Paper
	// Base is the address of the installation. A link leads there or to a mailbox:
	// documents travel, and nobody should have to guess where one leads. It is an https
	// address, or http on this machine.
	Base string
	// Nonce lets the HTML page's style pass a content security policy. May be empty.
	Nonce string
}

// Run is a stretch of text in one manner.
type Run struct {
	Text   string
	Strong bool
	// Link is an address below Options.Base, or mailto: and one address. May be empty.
	Link string
	// Lang is the language of the words (BCP 47) where it is not the document's, so that
	// they are read out in it. May be empty.
	Lang string
}

// Inline is a text in one or more manners. A line feed breaks the line where a block
// allows several, and is a space elsewhere.
type Inline []Run

// Text is an inline text in one manner.
func Text(s string) Inline { return Inline{{Text: s}} }

// Block is a part of a document: Heading, Paragraph, List, Definitions, Table, Quote,
// Note, Signature, Verification or PageBreak. Each is written once for both forms, so
// that the two cannot drift.
type Block interface {
	// prepared is the block with every text made printable. It reports what cannot be.
	prepared(p *preparer, at path) Block
	// begin is the height of what must not be parted from what comes before: a heading's
	// first lines below it.
	begin(l *layout) float64
	// flow sets the block onto pages.
	flow(l *layout)
	// html writes the block into a page.
	html(h *htmlWriter)
}

// Heading opens a section. Level 1 comes below the title and no level is left out on
// the way down; 3 is the deepest.
type Heading struct {
	Level int
	Text  Inline
}

// Paragraph is running text. One without words is left out.
type Paragraph struct {
	Text Inline
	Tone Tone
}

// Tone of a paragraph.
type Tone int

// The tones.
const (
	Plain Tone = iota
	Lead       // the first words, larger
	Small      // conditions and explanations
)

// List is a list of short items.
type List struct {
	Ordered bool // numbered from 1
	Items   []Inline
}

// Definitions are facts by name, a row each.
type Definitions struct {
	Rows []Definition
}

// Definition is one fact: "Mentor", "Dr. A. Okafor".
type Definition struct {
	Term  string
	Value Inline
}

// Table is a table with a row of column heads, repeated on each page. Rows are as long
// as Columns.
type Table struct {
	Caption Inline
	Columns []Column
	Rows    [][]Inline
	// RowHeads: the first column names the row, and readers announce it with each cell.
	RowHeads bool
}

// Column of a table.
type Column struct {
	Head Inline
	// Share of the width; columns without one count as 1.
	Share float64
	// Numeric aligns figures right.
	Numeric bool
}

// Quote is what somebody said, in paragraphs, and who.
type Quote struct {
	Text   []Inline
	Source Inline // may be empty
}

// Note is set apart: what the reader must know and is no part of the record. Label is
// "Note" in the document's language when empty.
type Note struct {
	Label string
	Text  []Inline
}

// Signature is a line for a name.
type Signature struct {
	// Signed stands on the line, such as "Signed electronically, 3 March 2027". Empty
	// leaves room for a pen.
	Signed Inline
	Name   Inline
	Role   Inline // may be empty
	// Dated adds a line for the date.
	Dated bool
}

// Verification is a QR code of an address below Options.Base, beside words that say
// what it is for. The address is shown as a link too.
type Verification struct {
	URL   string
	Words Inline
}

// PageBreak starts a new page.
type PageBreak struct{}

// path leads to a text in a document, outermost first.
type path []string

func (p path) with(more ...string) path {
	return append(append(make(path, 0, len(p)+len(more)), p...), more...)
}

func (p path) String() string { return strings.Join(p, ".") }

// errUnset are mistakes of whoever made the document, not of whoever wrote its texts.
var errUnset = errors.New("pdf: a document needs a title, an author, a date, and language en or fr")

// prepare checks a document and makes its texts printable. The error is an
// apperr.List with one entry per text that cannot be printed, or a plain one for a
// document that is made wrongly.
func prepare(d Document, o Options, f *fonts) (Document, error) {
	p, err := newPreparer(d.Language, o, f)
	if err != nil {
		return d, err
	}
	if d.Date.IsZero() {
		return d, errUnset
	}
	out := d
	out.Title = p.line(d.Title, path{"title"})
	out.Author = p.line(d.Author, path{"author"})
	out.Subject = p.line(d.Subject, path{"subject"})
	out.Head = p.line(d.Head, path{"head"})
	out.Code = p.line(d.Code, path{"code"})
	if d.Check != "" {
		if len(d.Check) > maxAddress {
			p.fault("an address to check of %d bytes", len(d.Check))
		}
		p.link(d.Check, path{"check"})
	}
	if d.Certificate != nil {
		if len(d.Blocks) > 0 {
			return d, errTwoContents
		}
		out.Certificate = d.Certificate.prepared(p, path{"certificate"})
	}
	if d.Seal != nil && !d.Seal.whole() {
		return d, errBadSeal
	}
	out.Blocks = make([]Block, len(d.Blocks))
	for i, b := range d.Blocks {
		if b == nil {
			return d, fmt.Errorf("pdf: block %d is nil", i)
		}
		out.Blocks[i] = b.prepared(p, path{"blocks", fmt.Sprint(i)})
	}
	if err := p.err(); err != nil {
		return d, err
	}
	if out.Title == "" || out.Author == "" {
		return d, errUnset
	}
	return out, nil
}
