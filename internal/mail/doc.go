// Package mail brings a message to the department's mail server.
//
// It owns: the SMTP connection, kept over several messages; what a failure means for a
// retry; and the words of the mails Laurel sends, in EN and FR, as text and HTML. It
// does not own: who gets which mail and when, retries and their backoff (outbox), or
// the secrets in links (auth).
//
// It knows no domain: a message is plain text and addresses.
package mail
