// Package outbox does what is slow or outside, after the commit that asked for it.
//
// It owns: jobs with their keys, leases and retries; messages, from the row that
// asks for one to the word of the mail server; and what the outbox page reads. It
// does not own: the words of mails or their transport (package mail, joined by func
// fields), secret links (package auth, likewise), nor who may read the page.
//
// A job is done at least once: its effect is repeated only when a worker was lost
// between the effect and the commit that says so. Handlers are therefore idempotent,
// and a message keeps one identifier over all its attempts.
package outbox
