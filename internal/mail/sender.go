package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	gomail "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"laurel/internal/clock"
)

// Options of a Sender. The zero value is right in production.
type Options struct {
	// Domain is the right-hand side of Message-IDs and the name given in EHLO; that of
	// the sender's address when empty. The machine's own name is never told.
	Domain string
	// RootCAs the server's certificate must lead to; the system's when nil.
	RootCAs *x509.CertPool
	// Timeout of a connection with its login, and of one message. 30 s when 0.
	Timeout time.Duration
	// PerConnection is how many messages go over one connection. 100 when 0.
	PerConnection int
	// Idle is how long a connection is kept without a message. 30 s when 0.
	Idle time.Duration
	// Clock of the Date header and of Idle; the system's when nil.
	Clock clock.Clock
}

// Sender sends messages to one mail server, one at a time over a kept connection:
// with TLS that is six to ten times cheaper than one connection each (credentials.md
// 3.1). It is safe for use by several goroutines; those who want more at once open
// several.
type Sender struct {
	server server
	opts   Options

	mu   sync.Mutex
	kept *connection
}

// server is where mail goes, as LAUREL_SMTP_URL says it.
type server struct {
	host     string
	port     int
	implicit bool // TLS from the first byte
	starttls gomail.TLSPolicy
	user     string
	password string
}

// Open reads the address of a mail server and connects only when there is something
// to send:
//
//	smtp://user:password@host:587?starttls=required
//	smtps://user:password@host:465
//
// starttls is required (the default), opportunistic or none. User and password may be
// left out. The error never repeats the address, which holds a password.
func Open(address string, opts Options) (*Sender, error) {
	s, err := parse(address)
	if err != nil {
		return nil, err
	}
	if opts.Domain != "" && !domainPattern.MatchString(opts.Domain) {
		return nil, fmt.Errorf("mail: %q is not a domain", opts.Domain)
	}
	if opts.Timeout <= 0 {
		opts.Timeout = 30 * time.Second
	}
	if opts.PerConnection <= 0 {
		opts.PerConnection = 100
	}
	if opts.Idle <= 0 {
		opts.Idle = 30 * time.Second
	}
	if opts.Clock == nil {
		opts.Clock = clock.System{}
	}
	return &Sender{server: s, opts: opts}, nil
}

func parse(address string) (server, error) {
	u, err := url.Parse(address)
	if err != nil {
		return server{}, errors.New("mail: the server's address is no URL; percent-encode special characters of the password")
	}
	var s server
	switch u.Scheme {
	case "smtp":
		s.port = 587
	case "smtps":
		s.port, s.implicit = 465, true
	default:
		return server{}, errors.New("mail: the server's address starts with smtp:// or smtps://")
	}
	if s.host = u.Hostname(); s.host == "" || (u.Path != "" && u.Path != "/") || u.Fragment != "" {
		return server{}, errors.New("mail: the server's address is smtp://user:password@host:port")
	}
	if p := u.Port(); p != "" {
		if s.port, err = strconv.Atoi(p); err != nil || s.port < 1 || s.port > 65535 {
			return server{}, errors.New("mail: the server's port is a number from 1 to 65535")
		}
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return server{}, errors.New("mail: what follows the ? in the server's address cannot be read")
	}
	for name := range query {
		if name != "starttls" || s.implicit {
			return server{}, errors.New("mail: the only setting of a server's address is starttls, with smtp://")
		}
	}
	switch query.Get("starttls") {
	case "", "required":
		s.starttls = gomail.TLSMandatory
	case "opportunistic":
		s.starttls = gomail.TLSOpportunistic
	case "none":
		s.starttls = gomail.NoTLS
	default:
		return server{}, errors.New("mail: starttls is required, opportunistic or none")
	}
	s.user = u.User.Username()
	s.password, _ = u.User.Password()
	return s, nil
}

// Send hands one message to the server. Any error is a *Failure.
//
// A kept connection that turns out to be gone before anything was said about the
// message is replaced at once. After a failure the connection is given up. When ctx
// ends, so does the dialogue.
func (s *Sender) Send(ctx context.Context, m Message) error {
	domain := s.opts.Domain
	if at := strings.LastIndexByte(m.From.Email, '@'); domain == "" {
		domain = m.From.Email[at+1:]
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	msg, err := m.compose(domain, s.opts.Clock.Now())
	if err != nil {
		return &Failure{Class: Permanent, Text: err.Error()}
	}
	for {
		reused := s.usable()
		if !reused {
			if err := s.connect(ctx, domain); err != nil {
				return unreachable(ctx, err)
			}
		}
		err := s.kept.send(ctx, msg)
		if err == nil || msg.IsDelivered() {
			s.kept.sent++
			s.kept.last = s.opts.Clock.Now()
			return nil
		}
		s.drop()
		if reused && gone(err) && ctx.Err() == nil {
			if msg, err = m.compose(domain, s.opts.Clock.Now()); err != nil {
				return &Failure{Class: Permanent, Text: err.Error()}
			}
			continue
		}
		return classify(err)
	}
}

// Close says goodbye to the server. The Sender connects anew when used again.
func (s *Sender) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.quit()
}

// connection is a dialogue that got as far as being logged in.
type connection struct {
	raw    net.Conn
	client *gomail.Client
	smtp   *smtp.Client
	sent   int
	last   time.Time
}

// usable reports whether the kept connection takes another message, and ends it
// politely when it had enough.
func (s *Sender) usable() bool {
	if s.kept == nil {
		return false
	}
	if s.kept.sent < s.opts.PerConnection && s.opts.Clock.Now().Sub(s.kept.last) < s.opts.Idle {
		return true
	}
	s.quit()
	return false
}

func (s *Sender) quit() {
	if s.kept == nil {
		return
	}
	if s.kept.smtp.UpdateDeadline(2*time.Second) == nil {
		_ = s.kept.client.CloseWithSMTPClient(s.kept.smtp) // the server may be gone; so are we
	}
	s.drop()
}

func (s *Sender) drop() {
	if s.kept != nil {
		_ = s.kept.raw.Close()
		s.kept = nil
	}
}

// connect dials and logs in. The dialling is ours, so that the socket can be closed
// when go-mail gives up half-way, and when ctx ends.
func (s *Sender) connect(ctx context.Context, domain string) error {
	conn := &connection{last: s.opts.Clock.Now()}
	stop := func() bool { return true }
	config := &tls.Config{ServerName: s.server.host, RootCAs: s.opts.RootCAs, MinVersion: tls.VersionTLS12}
	dial := func(dialling context.Context, network, address string) (net.Conn, error) {
		raw, err := (&net.Dialer{}).DialContext(dialling, network, address)
		if err != nil {
			return nil, err
		}
		conn.raw = raw
		stop = context.AfterFunc(ctx, func() { _ = raw.Close() })
		if !s.server.implicit {
			return raw, nil
		}
		secure := tls.Client(raw, config)
		return secure, secure.HandshakeContext(dialling)
	}
	options := []gomail.Option{
		gomail.WithPort(s.server.port), gomail.WithTimeout(s.opts.Timeout), gomail.WithHELO(domain),
		gomail.WithTLSPolicy(s.server.starttls), gomail.WithTLSConfig(config), gomail.WithDialContextFunc(dial),
		gomail.WithoutRset(),     // MAIL starts anew
		gomail.WithoutNoop(),     // MAIL tells as well whether the line is still there
		gomail.WithoutSMTPUTF8(), // our addresses are ASCII; asking for more may make a relay refuse
	}
	if s.server.implicit {
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS)) // no STARTTLS inside TLS
	}
	if s.server.user != "" {
		options = append(options, gomail.WithSMTPAuthCustom(&login{user: s.server.user, password: s.server.password}))
	}
	client, err := gomail.NewClient(s.server.host, options...)
	if err != nil {
		return err
	}
	conn.client = client
	conn.smtp, err = client.DialToSMTPClientWithContext(ctx)
	if !stop() && err == nil {
		err = ctx.Err()
	}
	if err != nil {
		if conn.raw != nil {
			_ = conn.raw.Close()
		}
		return err
	}
	s.kept = conn
	return nil
}

func (c *connection) send(ctx context.Context, msg *gomail.Msg) error {
	stop := context.AfterFunc(ctx, func() { _ = c.raw.Close() })
	defer stop()
	return c.client.SendWithSMTPClient(c.smtp, msg)
}

// login picks the way to log in: the plain ones where the line is encrypted or stays
// on this machine, otherwise only such as do not show the password.
type login struct {
	user, password string
	smtp.Auth
}

// Start begins the login with the first mechanism the server offers of those allowed.
func (l *login) Start(s *smtp.ServerInfo) (string, []byte, error) {
	offered := map[string]bool{}
	for _, mechanism := range s.Auth {
		offered[strings.ToUpper(mechanism)] = true
	}
	local := s.Name == "localhost" || net.ParseIP(s.Name).IsLoopback()
	switch private := s.TLS || local; {
	case private && offered["PLAIN"]:
		l.Auth = smtp.PlainAuth("", l.user, l.password, s.Name, local)
	case private && offered["LOGIN"]:
		l.Auth = smtp.LoginAuth(l.user, l.password, s.Name, local)
	case offered["SCRAM-SHA-256"]:
		l.Auth = smtp.ScramSHA256Auth(l.user, l.password)
	case offered["CRAM-MD5"]:
		l.Auth = smtp.CRAMMD5Auth(l.user, l.password)
	case len(offered) == 0:
		return "", nil, errors.New("the server offers no login")
	default:
		return "", nil, errors.New("the server offers no login that keeps the password private")
	}
	return l.Auth.Start(s)
}
