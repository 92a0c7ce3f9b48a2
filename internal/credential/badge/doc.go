// Package badge writes and reads Open Badges 3.0: a credential as a signed token (VC-JWT,
// RS256) or as a document with its proof inside (eddsa-rdfc-2022), either baked into a picture,
// and the list of bits that says which no longer stand.
//
// It owns: the form of a badge, its pictures, the status list, and the document that names the
// issuer's keys. It does not own: how a proof inside a document is made (integrity), who is
// recognised for what, keys on disk, or addresses on the web.
//
// What a badge claims is a closed set of fields. Reading gives these and nothing else: what
// somebody wrote beside them is never shown.
package badge
