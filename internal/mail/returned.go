package mail

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	netmail "net/mail"
	"net/textproto"
	"regexp"
	"strings"
)

// Return is what a returned message says, and all that may be kept of it.
type Return struct {
	// ID of the message of ours that came back, as Message.ID; empty when none is named.
	ID string
	// Status is a code of RFC 3463, such as 5.1.1; empty when none was given.
	Status string
	// Address that took no mail; empty when none is named.
	Address string
	// Permanent: the mail server has given up.
	Permanent bool
}

const (
	mostReturned = 1 << 20 // what a returned message may hold; the rest is not read
	mostParts    = 20
	mostDepth    = 4
)

var (
	ourID       = regexp.MustCompile(`(?:^|[^A-Za-z0-9_])(msg_[0-9a-z]{26})@`)
	statusCode  = regexp.MustCompile(`(?:^|[^0-9.])([245]\.[0-9]{1,3}\.[0-9]{1,3})(?:[^0-9.]|$)`)
	replyCode   = regexp.MustCompile(`(?m)(?:^|[^0-9.])([45][0-9]{2})[ -]`)
	anyAddress  = regexp.MustCompile(`<([^<>@\s]{1,64}@[^<>@\s]{1,255})>`)
	fromDaemon  = regexp.MustCompile(`(?i)(mailer-daemon|postmaster|mail delivery (sub)?system)`)
	givenUp     = regexp.MustCompile(`(?i)(user unknown|unknown user|no such (user|mailbox|recipient)|does(n't| not) exist|mailbox (unavailable|not found|disabled)|address rejected|undeliverable|could not be delivered|permanent (error|failure)|fatal error)`)
	stillTrying = regexp.MustCompile(`(?i)(delayed|will (be retried|keep trying|retry)|warning message only|not yet been delivered)`)
)

// ReadReturned reads a message that a mail server sent back: a report of RFC 3464, or the plain
// text of those that write none. ok is false for any other message, such as an answer by hand or
// by an absent reader.
func ReadReturned(raw []byte) (r Return, ok bool) {
	raw = raw[:min(len(raw), mostReturned)]
	// A line of mbox before the header, and line ends of another system, do no harm.
	raw = bytes.TrimLeft(raw, "\r\n \t\ufeff")
	if bytes.HasPrefix(raw, []byte("From ")) {
		_, raw, _ = bytes.Cut(raw, []byte("\n"))
	}
	m, err := netmail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return Return{}, false
	}
	var f findings
	f.read(textproto.MIMEHeader(m.Header), m.Body, 0)
	if f.report {
		r = f.reported
	} else {
		// No report: a mail server is believed by its name or by the empty sender of returns.
		sender := m.Header.Get("Return-Path")
		if !fromDaemon.MatchString(m.Header.Get("From")) && strings.TrimSpace(sender) != "<>" {
			return Return{}, false
		}
		if r, ok = fromWords(f.words.String()); !ok {
			return Return{}, false
		}
	}
	for _, where := range []string{f.original, f.words.String(), m.Header.Get("References"), m.Header.Get("In-Reply-To"), m.Header.Get("X-Failed-Message-Id")} {
		if r.ID = idIn(where); r.ID != "" {
			break
		}
	}
	if r.Address == "" {
		r.Address = addressOf(m.Header.Get("X-Failed-Recipients"))
	}
	return r, true
}

// findings is what the parts of a message hold.
type findings struct {
	report   bool
	reported Return
	original string // the header of the message that came back
	words    strings.Builder
	parts    int
}

func (f *findings) read(header textproto.MIMEHeader, body io.Reader, depth int) {
	if f.parts++; f.parts > mostParts || depth > mostDepth {
		return
	}
	kind, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		kind = "text/plain"
	}
	switch strings.ToLower(strings.TrimSpace(header.Get("Content-Transfer-Encoding"))) {
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	}
	switch {
	case strings.HasPrefix(kind, "multipart/") && params["boundary"] != "":
		parts := multipart.NewReader(body, params["boundary"])
		for f.parts < mostParts {
			p, err := parts.NextRawPart()
			if err != nil {
				return
			}
			f.read(p.Header, p, depth+1)
		}
	case kind == "message/delivery-status":
		f.status(readSome(body))
	case kind == "message/rfc822", kind == "text/rfc822-headers", kind == "message/global", kind == "message/global-headers":
		head, _, _ := strings.Cut(strings.ReplaceAll(readSome(body), "\r\n", "\n"), "\n\n")
		f.original += fieldOf(head, "message-id") + "\n"
	case strings.HasPrefix(kind, "text/"):
		f.words.WriteString(readSome(body))
		f.words.WriteByte('\n')
	}
}

// readSome reads a part as far as it can be read.
func readSome(r io.Reader) string {
	b, _ := io.ReadAll(io.LimitReader(r, mostReturned))
	return strings.ToValidUTF8(string(b), "")
}

// status reads a report: a block about the message, and one for each recipient. One that failed
// tells more than one that is late.
func (f *findings) status(text string) {
	for _, block := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n\n") {
		action := strings.ToLower(fieldOf(block, "action"))
		if action == "" {
			continue
		}
		r := Return{Permanent: action == "failed", Address: addressOf(fieldOf(block, "final-recipient"))}
		if r.Address == "" {
			r.Address = addressOf(fieldOf(block, "original-recipient"))
		}
		if m := statusCode.FindStringSubmatch(fieldOf(block, "status")); m != nil {
			r.Status = m[1]
		}
		if !f.report || r.Permanent && !f.reported.Permanent {
			f.report, f.reported = true, r
		}
	}
}

// fromWords reads what a mail server wrote in plain words.
func fromWords(text string) (Return, bool) {
	var r Return
	if m := statusCode.FindStringSubmatch(text); m != nil {
		r.Status = m[1]
	}
	class := ""
	if r.Status != "" {
		class = r.Status[:1]
	} else if m := replyCode.FindStringSubmatch(text); m != nil {
		class = m[1][:1]
	}
	late := stillTrying.MatchString(text)
	switch {
	case class == "5", class == "" && givenUp.MatchString(text) && !late:
		r.Permanent = true
	case class == "4", late:
	default:
		return Return{}, false
	}
	for _, m := range anyAddress.FindAllStringSubmatch(text, mostParts) {
		if r.Address == "" && !ourID.MatchString(m[1]) {
			r.Address = addressOf(m[1])
		}
	}
	return r, true
}

// fieldOf is a field of a block of them, unfolded.
func fieldOf(block, name string) string {
	lines := strings.Split(block, "\n")
	for i, line := range lines {
		key, value, ok := strings.Cut(line, ":")
		if !ok || !strings.EqualFold(strings.TrimSpace(key), name) {
			continue
		}
		for _, more := range lines[i+1:] {
			if !strings.HasPrefix(more, " ") && !strings.HasPrefix(more, "\t") {
				break
			}
			value += " " + strings.TrimSpace(more)
		}
		return strings.TrimSpace(value)
	}
	return ""
}

// addressOf reads "rfc822; a@b.example", "<a@b.example>" and "a@b.example"; what could be no
// address of ours is none.
func addressOf(s string) string {
	if _, after, ok := strings.Cut(s, ";"); ok {
		s = after
	}
	s = strings.Trim(strings.TrimSpace(s), "<>")
	if !ValidAddress(s) {
		return ""
	}
	return s
}

func idIn(s string) string {
	if m := ourID.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}
