package mail

import (
	"context"
	"errors"
	"fmt"
	"net/textproto"
	"strings"

	gomail "github.com/wneessen/go-mail"
)

// Class says whether to try again.
type Class string

// The classes.
const (
	Temporary Class = "TEMPORARY" // try again later, with the same ID
	Permanent Class = "PERMANENT" // the server will never take this message
)

// Failure is why a message was not delivered.
type Failure struct {
	Class Class
	// Code of the server's answer, 0 when it gave none.
	Code int
	// Text for the outbox page. It may repeat the address, so it is not logged.
	Text string
	// Operator: nothing can be sent until somebody mends the server's address, its
	// certificate or the login.
	Operator bool
	// Ambiguous: the connection was lost after the whole message was handed over, so it
	// may have arrived. Sent again with the same Message-ID, servers and mail programs
	// can tell it is the same.
	Ambiguous bool
}

func (f *Failure) Error() string {
	return fmt.Sprintf("mail: %s: %s", strings.ToLower(string(f.Class)), f.Text)
}

// classify judges a failed message (credentials.md 3.2): the server's 5xx is for good,
// except where it asks for a login or for TLS; 4xx and no answer at all are not.
// go-mail's own IsTemp would bury every message of a lost connection.
func classify(err error) *Failure {
	var failed *gomail.SendError
	if !errors.As(err, &failed) {
		return &Failure{Class: Temporary, Text: plain(err)}
	}
	f := &Failure{Class: Temporary, Code: failed.ErrorCode(), Text: plain(failed)}
	switch {
	case f.Code == 530 || f.Code == 534 || f.Code == 535 || f.Code == 538:
		f.Operator = true
	case f.Code >= 500:
		f.Class = Permanent
	case f.Code == 0 && failed.Reason == gomail.ErrSMTPDataClose:
		f.Ambiguous = true
	}
	return f
}

// unreachable judges a connection that could not be made ready: refused, without the
// TLS we ask for, or with a login that failed. All mail waits, so the operator must know.
func unreachable(ctx context.Context, err error) *Failure {
	f := &Failure{Class: Temporary, Text: plain(err), Operator: ctx.Err() == nil}
	var answer *textproto.Error
	if errors.As(err, &answer) {
		f.Code = answer.Code
	}
	return f
}

// gone reports a kept connection that was lost before anything but its sender was said of the
// message, or that the server ends (421).
func gone(err error) bool {
	var failed *gomail.SendError
	if !errors.As(err, &failed) {
		return false
	}
	code := failed.ErrorCode()
	return failed.Reason == gomail.ErrConnCheck || failed.Reason == gomail.ErrSMTPMailFrom && (code == 0 || code == 421)
}

// plain is what happened in one line of moderate length, without the list of
// recipients that go-mail adds.
func plain(err error) string {
	text := oneLine(err.Error())
	for _, more := range []string{", affected recipient(s):", ", affected message ID:"} {
		text, _, _ = strings.Cut(text, more)
	}
	if r := []rune(text); len(r) > 300 {
		text = string(r[:300]) + "…"
	}
	return text
}
