// Package auth is signing in: links and codes sent by mail, survey invitations, the
// one-time set-up link, and the sessions that come of them.
//
// It owns: AccessToken and Session rows, the key their links are derived from, rate
// limits of asking, and the answer to "who holds this session". It does not own: who
// people are and which roles they hold (directory), how mail leaves (outbox, mail),
// cookies and routes (server), or what a viewer may do (each domain's authz.go).
//
// Nothing in the database lets its reader sign in (trust.md 4.1): sessions and
// requests are random and kept as SHA-256; links and codes are derived from a key
// file outside the database when a mail is sent, and only their hashes are kept.
package auth
