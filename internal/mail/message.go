package mail

import (
	"bytes"
	"fmt"
	netmail "net/mail"
	"net/url"
	"regexp"
	"strings"
	"time"

	gomail "github.com/wneessen/go-mail"

	"laurel/internal/i18n"
)

// Address of somebody: a name in any script, which may be empty, and the address.
type Address struct{ Name, Email string }

// Message is one mail to one person.
type Message struct {
	// ID stays the same over all tries of one message and becomes its Message-ID, by
	// which a server that took it already can tell a repetition. Letters, digits, dot,
	// hyphen and underscore.
	ID       string
	From     Address
	ReplyTo  Address // none when empty
	To       Address
	Subject  string
	Text     string
	HTML     string // none when empty
	Language string // "en" or "fr"
	// Attached is a PDF that goes with it; none when its name is empty.
	Attached Attachment
	// Stop is an https or http address that ends mails of this sort by one click, as RFC 8058
	// has it; none when empty.
	Stop string
}

// Attachment is a PDF that goes with a message.
type Attachment struct {
	Name    string
	Content []byte
}

var (
	idPattern       = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)
	languagePattern = regexp.MustCompile(`^[a-z]{2}(-[A-Z]{2})?$`)
	addressPattern  = regexp.MustCompile("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" + domain + "$")
	domainPattern   = regexp.MustCompile("^" + domain + "$")
)

const domain = `([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])`

// ValidAddress accepts the addresses any mail server takes: the unquoted ASCII form of
// RFC 5321 with a domain of at least two labels. Quoted local parts are refused; they
// have carried SMTP commands past a mailer before (CVE-2025-59937).
func ValidAddress(s string) bool {
	local := strings.IndexByte(s, '@')
	return len(s) <= 254 && local <= 64 && addressPattern.MatchString(s)
}

// compose makes the mail as it goes over the wire. Control characters and line breaks
// in names and subject become spaces, so that nothing can be added to the header.
func (m Message) compose(domain string, now time.Time) (*gomail.Msg, error) {
	switch {
	case !idPattern.MatchString(m.ID):
		return nil, fmt.Errorf("%q cannot be a Message-ID", m.ID)
	case !ValidAddress(m.From.Email):
		return nil, fmt.Errorf("%q is no address to send from", m.From.Email)
	case !ValidAddress(m.To.Email):
		return nil, fmt.Errorf("%q is no address to send to", m.To.Email)
	case m.ReplyTo.Email != "" && !ValidAddress(m.ReplyTo.Email):
		return nil, fmt.Errorf("%q is no address to reply to", m.ReplyTo.Email)
	case oneLine(m.Subject) == "" || m.Text == "":
		return nil, fmt.Errorf("a message has a subject and a text")
	}
	msg := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
	msg.SetMessageIDWithValue(m.ID + "@" + domain)
	msg.SetDateWithValue(now)
	msg.FromMailAddress(m.From.header())
	msg.ToMailAddress(m.To.header())
	if m.ReplyTo.Email != "" {
		msg.ReplyToMailAddress(m.ReplyTo.header())
	}
	msg.Subject(oneLine(m.Subject))
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // no out-of-office replies (RFC 3834)
	if languagePattern.MatchString(m.Language) {
		msg.SetGenHeader(gomail.HeaderContentLang, m.Language)
	}
	if m.Stop != "" {
		if u, err := url.Parse(m.Stop); err != nil || u.Scheme != "https" && u.Scheme != "http" || strings.ContainsAny(m.Stop, "<> \r\n") {
			return nil, fmt.Errorf("%q is no address that ends reminders", m.Stop)
		}
		// Both are spelled out: a relay signs them only when both are there.
		msg.SetGenHeader(gomail.HeaderListUnsubscribe, "<"+m.Stop+">")
		msg.SetGenHeader(gomail.HeaderListUnsubscribePost, "List-Unsubscribe=One-Click")
	}
	msg.SetBodyString(gomail.TypeTextPlain, m.Text)
	if m.HTML != "" {
		msg.AddAlternativeString(gomail.TypeTextHTML, m.HTML)
	}
	if a := m.Attached; a.Name != "" {
		if err := msg.AttachReader(oneLine(a.Name), bytes.NewReader(a.Content), gomail.WithFileContentType("application/pdf")); err != nil {
			return nil, fmt.Errorf("attach %q: %w", a.Name, err)
		}
	}
	return msg, nil
}

func (a Address) header() *netmail.Address {
	return &netmail.Address{Name: displayName(a.Name), Address: a.Email}
}

// displayName turns backslashes into slashes: net/mail leaves a backslash as it is in
// the encoded word of a name in another script, where RFC 2047 section 5 does not allow
// it and readers, net/mail among them, give up on the whole address.
func displayName(s string) string { return strings.ReplaceAll(oneLine(s), `\`, "/") }

func oneLine(s string) string {
	// Most of what is put into a mail is plain and one line already.
	if isPlain(s) {
		return s
	}
	return strings.Join(strings.Fields(i18n.Clean(s)), " ")
}

// isPlain is whether a text is printable ASCII with single spaces inside it.
func isPlain(s string) bool {
	space := true // before the first letter
	for _, b := range []byte(s) {
		if b < ' ' || b > '~' || b == ' ' && space {
			return false
		}
		space = b == ' '
	}
	return s == "" || !space
}
