// Package mailtest is a mail server for tests: real SMTP over loopback, in the same
// process, that accepts, refuses, hangs and drops as it is told.
//
// It owns: the server and what it received. It does not own: any mail of the house.
package mailtest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log"
	"math/big"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	netmail "net/mail"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// Behaviour of the server towards one recipient.
type Behaviour int

// The behaviours.
const (
	Accept            Behaviour = iota
	Busy                        // 451 4.7.1 at RCPT
	UnknownUser                 // 550 5.1.1 at RCPT
	TooBig                      // 552 5.3.4 after DATA
	Hang                        // no answer to RCPT
	DropBeforeData              // the line is cut at RCPT
	DropInData                  // the line is cut amid the message
	DropAfterFinalDot           // the message is taken, the line is cut before the answer
	LoginDemanded               // 530 5.7.0 at RCPT
)

// Step of a dialogue about one message.
type Step string

// The steps.
const (
	AtRecipient Step = "at RCPT"
	InData      Step = "amid the message"
	Taken       Step = "after the final dot, before the answer"
)

// Watch is told each step as it is reached; the dialogue waits for it.
func (s *Server) Watch(f func(Step)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.watch = f
}

func (s *Server) reached(at Step) {
	s.mu.Lock()
	watch := s.watch
	s.mu.Unlock()
	if watch != nil {
		watch(at)
	}
}

// Message is a mail as the server got it.
type Message struct {
	From, To string
	Raw      []byte
	Header   netmail.Header
	Subject  string // decoded
	Text     string // decoded, with LF
	HTML     string
	TLS      bool
	Acked    bool // the client was told that it was taken
}

// ID is the Message-ID without its brackets.
func (m Message) ID() string { return strings.Trim(m.Header.Get("Message-ID"), "<>") }

// Server is a running mail server.
type Server struct {
	smtp   *smtp.Server
	listen net.Listener
	addr   *net.TCPAddr
	scheme string
	how    settings
	roots  *x509.CertPool
	done   chan struct{}

	mu          sync.Mutex
	watch       func(Step)
	behaviours  map[string]Behaviour
	messages    []Message
	connections int
	lines       []net.Conn
}

type settings struct {
	starttls, tls  bool
	user, password string
}

// Option of a server.
type Option func(*settings)

// WithSTARTTLS offers STARTTLS with a certificate of the server's own authority.
func WithSTARTTLS() Option { return func(s *settings) { s.starttls = true } }

// WithTLS speaks TLS from the first byte (smtps).
func WithTLS() Option { return func(s *settings) { s.tls = true } }

// WithLogin refuses mail from clients that did not log in.
func WithLogin(user, password string) Option {
	return func(s *settings) { s.user, s.password = user, password }
}

// Start runs a server until the test ends.
func Start(t testing.TB, options ...Option) *Server {
	t.Helper()
	s := &Server{scheme: "smtp", done: make(chan struct{}), behaviours: map[string]Behaviour{}, roots: x509.NewCertPool()}
	for _, o := range options {
		o(&s.how)
	}
	s.smtp = smtp.NewServer(smtp.BackendFunc(s.session))
	s.smtp.Domain = "localhost"
	s.smtp.AllowInsecureAuth = true
	s.smtp.ReadTimeout = time.Minute
	s.smtp.ErrorLog = log.New(io.Discard, "", 0) // nil would turn a fault into a crash
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.listen, s.addr = listener, listener.Addr().(*net.TCPAddr)
	if s.how.starttls || s.how.tls {
		certificate, err := s.certificate()
		if err != nil {
			t.Fatal(err)
		}
		config := &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}
		if s.how.tls {
			s.scheme = "smtps"
			listener = tls.NewListener(listener, config)
		} else {
			s.smtp.TLSConfig = config
		}
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = s.smtp.Serve(listener)
	}()
	t.Cleanup(func() {
		s.Stop()
		<-ended
	})
	return s
}

// Stop closes the server and every line to it before the test ends.
func (s *Server) Stop() {
	s.mu.Lock()
	select {
	case <-s.done:
	default:
		close(s.done)
	}
	s.mu.Unlock()
	_ = s.smtp.Close()
	_ = s.listen.Close() // the SMTP server knows it only once it serves
}

// URL is the server's address for mail.Open. It asks for STARTTLS exactly when the
// server offers it, and carries the login.
func (s *Server) URL() string {
	u := url.URL{Scheme: s.scheme, Host: s.addr.String()}
	if s.how.user != "" {
		u.User = url.UserPassword(s.how.user, s.how.password)
	}
	if s.scheme == "smtp" && !s.how.starttls {
		u.RawQuery = "starttls=none"
	}
	return u.String()
}

// Address is where the server listens.
func (s *Server) Address() (host string, port int) { return s.addr.IP.String(), s.addr.Port }

// RootCAs holds the authority of the server's certificate.
func (s *Server) RootCAs() *x509.CertPool { return s.roots }

// On sets how the server treats a recipient from now on.
func (s *Server) On(recipient string, b Behaviour) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.behaviours[strings.ToLower(recipient)] = b
}

// Messages received so far, in order.
func (s *Server) Messages() []Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Message(nil), s.messages...)
}

// Await waits until there are n messages, and fails the test after ten seconds.
func (s *Server) Await(t testing.TB, n int) []Message {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		if got := s.Messages(); len(got) >= n {
			return got
		}
	}
	t.Fatalf("%d messages came, not %d", len(s.Messages()), n)
	return nil
}

// Connections opened so far.
func (s *Server) Connections() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.connections
}

// DropAll cuts every open line; new ones are welcome.
func (s *Server) DropAll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, line := range s.lines {
		_ = line.Close()
	}
	s.lines = nil
}

func (s *Server) behaviour(recipient string) Behaviour {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.behaviours[strings.ToLower(recipient)]
}

// session begins at EHLO, and again after STARTTLS on the same line.
func (s *Server) session(c *smtp.Conn) (smtp.Session, error) {
	_, secure := c.TLSConnectionState()
	s.mu.Lock()
	defer s.mu.Unlock()
	if !secure || s.how.tls {
		s.connections++
	}
	s.lines = append(s.lines, c.Conn())
	return &session{server: s, conn: c, tls: secure}, nil
}

type session struct {
	server   *Server
	conn     *smtp.Conn
	tls      bool
	loggedIn bool
	from, to string
}

func (c *session) AuthMechanisms() []string {
	if c.server.how.user == "" {
		return nil
	}
	return []string{sasl.Plain}
}

func (c *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, user, password string) error {
		if user != c.server.how.user || password != c.server.how.password {
			return smtp.ErrAuthFailed
		}
		c.loggedIn = true
		return nil
	}), nil
}

func (c *session) Reset()        { c.from, c.to = "", "" }
func (c *session) Logout() error { return nil }

func (c *session) Mail(from string, _ *smtp.MailOptions) error {
	if c.server.how.user != "" && !c.loggedIn {
		return answer(530, 5, 7, 0, "authentication required")
	}
	c.from = from
	return nil
}

func (c *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	c.to = to
	c.server.reached(AtRecipient)
	switch c.server.behaviour(to) {
	case Busy:
		return answer(451, 4, 7, 1, "come back later")
	case UnknownUser:
		return answer(550, 5, 1, 1, "nobody of that name")
	case LoginDemanded:
		return answer(530, 5, 7, 0, "authentication required")
	case Hang:
		<-c.server.done
	case DropBeforeData:
		return c.drop()
	}
	return nil
}

func (c *session) Data(r io.Reader) error {
	how := c.server.behaviour(c.to)
	c.server.reached(InData)
	if how == DropInData {
		_, _ = io.ReadFull(r, make([]byte, 10))
		return c.drop()
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if how == TooBig {
		return answer(552, 5, 3, 4, "too big")
	}
	m := Message{From: c.from, To: c.to, Raw: raw, TLS: c.tls, Acked: how != DropAfterFinalDot}
	if err := m.read(); err != nil {
		return answer(554, 5, 6, 0, "unreadable: "+err.Error())
	}
	c.server.mu.Lock()
	c.server.messages = append(c.server.messages, m)
	c.server.mu.Unlock()
	c.server.reached(Taken)
	if how == DropAfterFinalDot {
		return c.drop()
	}
	return nil
}

var errDropped = errors.New("dropped")

func (c *session) drop() error {
	_ = c.conn.Conn().Close()
	return errDropped
}

func answer(code, class, subject, detail int, text string) error {
	return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{class, subject, detail}, Message: text}
}

// read decodes header and bodies.
func (m *Message) read() error {
	msg, err := netmail.ReadMessage(bytes.NewReader(m.Raw))
	if err != nil {
		return err
	}
	m.Header = msg.Header
	if m.Subject, err = new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject")); err != nil {
		return err
	}
	return m.body(msg.Header.Get("Content-Type"), msg.Header.Get("Content-Transfer-Encoding"), msg.Body)
}

func (m *Message) body(contentType, encoding string, r io.Reader) error {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		return err
	}
	if strings.HasPrefix(kind, "multipart/") {
		parts := multipart.NewReader(r, params["boundary"])
		for {
			part, err := parts.NextRawPart()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return err
			}
			if err := m.body(part.Header.Get("Content-Type"), part.Header.Get("Content-Transfer-Encoding"), part); err != nil {
				return err
			}
		}
	}
	if strings.EqualFold(encoding, "quoted-printable") {
		r = quotedprintable.NewReader(r)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	text := strings.ReplaceAll(string(content), "\r\n", "\n")
	switch kind {
	case "text/plain":
		m.Text = text
	case "text/html":
		m.HTML = text
	}
	return nil
}

// certificate makes an authority of one day and a certificate for 127.0.0.1.
func (s *Server) certificate() (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(24 * time.Hour),
		IPAddresses: []net.IP{s.addr.IP}, DNSNames: []string{"localhost"}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		return tls.Certificate{}, err
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return tls.Certificate{}, err
	}
	s.roots.AddCert(leaf)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, nil
}
