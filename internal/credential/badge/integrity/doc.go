// Package integrity signs and checks JSON-LD documents that carry their proof inside them:
// W3C Data Integrity with the cryptosuite eddsa-rdfc-2022.
//
// It owns: that one suite, the contexts a document may be written in, and what is refused
// before any of it is worked out. It does not own: what a document says, whose a key is, or
// keys on disk.
//
// A document means what its contexts make of it, so they are part of the program: the two it
// writes in lie in contexts/, beside their licences. Nothing is ever fetched. A document in
// another vocabulary, or with contexts of its own, is refused.
//
// What is signed is not the bytes but the statements that JSON-LD makes of them (RDF). A name
// that no context defines makes none: it would stand in the document, signed by nobody. Such
// a document is refused too, both when signing and when checking.
//
// The statements are put in order by RDFC-1.0. That takes a time that grows without bounds
// with statements about things without a name that look alike; those are counted before, and
// too many of them are refused.
package integrity
