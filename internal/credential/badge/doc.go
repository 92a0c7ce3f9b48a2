// Package badge writes and reads Open Badges 3.0: a credential as a signed token (VC-JWT,
// RS256), baked into a picture, and the list of bits that says which no longer stand.
//
// It owns: the form of a badge, its signature, its pictures, and the status list. It does not
// own: who is recognised for what, keys on disk, or addresses on the web.
//
// What a badge claims is a closed set of fields. Reading gives these and nothing else: what
// somebody wrote beside them is never shown.
package badge
