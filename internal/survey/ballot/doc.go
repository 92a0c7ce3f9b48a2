// Package ballot seals answers so that only the key of their box opens them.
//
// It owns: the key pair of a box, sealing with padding to one length, and opening. It
// does not own: where keys and ballots are kept (boxkey, survey), when a box is opened,
// or what answers are (profile). Pure: no database and no clock; the random numbers
// are those that HPKE draws for itself.
//
// A ballot is HPKE (RFC 9180) in base mode with the hybrid of ML-KEM-768 and X25519,
// so that a copy of the box kept today stays shut for whoever owns another kind of
// computer tomorrow, with HKDF-SHA256 and AES-256-GCM. The box's name is bound in: a
// ballot opens in no other box. The plaintext is a length, the document and zeros up
// to 32 KiB, the same for every ballot, so that its length tells nothing of what was
// answered (trust.md 2.1). A document that does not fit is refused before it is sealed.
package ballot
