// Package pdf sets documents: the same plain model as a PDF file and as an HTML page.
//
// It owns: the model (Document and its blocks), making text printable in any script its
// fonts have, breaking lines and pages, the structure that screen readers follow, what
// makes the file fit for an archive, where a file carries its seal, and the words around
// the content in EN and FR. It does not own: what a document says, who may have it, its
// code, the keys it is signed with, or where its bytes are kept.
//
// It knows no domain: a document is plain structs. The bytes are a function of these
// alone: no clock, no randomness, no file and no order of a map has a part in them.
// Whoever keeps a snapshot keeps Renderer with it.
//
// # Text
//
// Text comes in as people wrote it. It is brought to NFC; control and invisible
// characters go; a pictograph becomes the word "[emoji]", because no text font has
// pictures and leaving one out would change what somebody said. Latin, Greek, Cyrillic,
// Arabic, Hebrew, Devanagari, Gurmukhi, Tamil and Canadian syllabics are shaped as their
// scripts ask and in the order of the Unicode bidirectional algorithm. Any other letter
// (Chinese and Korean among them, whose fonts would outweigh the program) is refused
// with an apperr.Error, never drawn as an empty box. Printable tells beforehand.
//
// # The PDF
//
// go-pdf/fpdf draws the pages; its file is then taken apart and written anew (finish.go)
// as PDF 1.4 with the parts fpdf does not write: the structure tree with its languages,
// links and alternative texts, bookmarks, XMP metadata, an sRGB output intent and file
// identifiers. The result claims PDF/A-1b, the level a validator at hand can check. It
// is tagged to the rules of level A and of PDF/UA-1 as far as they were known here, and
// claims neither. PDF/A-1 allows no attachment, so a snapshot travels beside the file, or
// as the claim of a Seal in its dictionary of information.
//
// A sealed file may also carry a countersignature in CMS, which PDF readers check by
// themselves. Both stand in places of a fixed size. The seal covers every byte but those
// two places; the countersignature every byte but its own, the seal's signature among
// them. So neither needs the other to be checked, and before both the bytes are still a
// function of the document alone.
package pdf
