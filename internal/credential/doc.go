// Package credential is what a department hands out to those it recognises, and how anybody
// finds out whether it stands.
//
// It owns: recognitions, certificates and what they say, the keys they are signed with, what
// becomes of them later, and the code by which anybody checks one. It does not own: who wins
// an award (award), how a certificate looks on paper (pdf), or mail (outbox).
package credential
