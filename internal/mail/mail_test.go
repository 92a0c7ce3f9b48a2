package mail

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"laurel/internal/clock"
	"laurel/internal/mail/mailtest"
)

func open(t *testing.T, s *mailtest.Server, opts Options) *Sender {
	t.Helper()
	if opts.RootCAs == nil {
		opts.RootCAs = s.RootCAs()
	}
	sender, err := Open(s.URL(), opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(sender.Close)
	return sender
}

func message(id, to string) Message {
	return Message{
		ID: id, From: Address{"Laurel", "laurel@dept.example"}, To: Address{"", to},
		Subject: "Hello", Text: "Good morning.\n", HTML: "<p>Good morning.</p>", Language: "en",
	}
}

func failure(t *testing.T, err error) *Failure {
	t.Helper()
	var f *Failure
	if !errors.As(err, &f) {
		t.Fatalf("%v is no Failure", err)
	}
	return f
}

func TestAMessageArrivesWhole(t *testing.T) {
	server := mailtest.Start(t)
	now := time.Date(2026, 11, 24, 15, 0, 0, 0, time.UTC)
	sender := open(t, server, Options{Clock: clock.NewManual(now)})
	m := message("msg_1", "eloise@dept.example")
	m.To.Name, m.ReplyTo = "Éloïse “Lo” Tremblay, 王秀英 محمد", Address{"Help; desk", "help@dept.example"}
	m.Subject, m.Text, m.HTML, m.Language = "Votre accès à Laurel – été", "Voilà.\n.\nFin = 100 %\n", "<p>Voilà</p>", "fr"
	if err := sender.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := server.Messages()[0]
	if got.ID() != "msg_1@dept.example" || got.Subject != m.Subject || got.Text != m.Text || got.HTML != m.HTML || got.From != "laurel@dept.example" || !got.Acked {
		t.Errorf("%+v", got)
	}
	to, err := got.Header.AddressList("To")
	if err != nil || to[0].Name != m.To.Name || to[0].Address != m.To.Email {
		t.Errorf("to %v %v", to, err)
	}
	reply, err := got.Header.AddressList("Reply-To")
	if err != nil || reply[0].Name != "Help; desk" {
		t.Errorf("reply to %v %v", reply, err)
	}
	if date, err := got.Header.Date(); err != nil || !date.Equal(now) {
		t.Errorf("date %v %v", date, err)
	}
	for header, want := range map[string]string{"User-Agent": "", "X-Mailer": "", "Content-Language": "fr", "Auto-Submitted": "auto-generated"} {
		if v := got.Header.Get(header); v != want {
			t.Errorf("%s is %q, want %q", header, v, want)
		}
	}
}

func TestAReminderCanBeEndedByOneClick(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	m := message("msg_1", "a@dept.example")
	m.Stop = "https://laurel.example/u/0123456789abcdefghjkmnpqrs.AAAAAAAAAAAAAAAAAAAAAA"
	if err := sender.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	if err := sender.Send(t.Context(), message("msg_2", "a@dept.example")); err != nil {
		t.Fatal(err)
	}
	all := server.Messages()
	if h := all[0].Header; h.Get("List-Unsubscribe") != "<"+m.Stop+">" || h.Get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click" {
		t.Errorf("%v", h)
	}
	if h := all[1].Header; h.Get("List-Unsubscribe") != "" || h.Get("List-Unsubscribe-Post") != "" {
		t.Errorf("%v", h)
	}
	for _, bad := range []string{"javascript:alert(1)", "https://x/>\r\nBcc: b@c.example", "mailto:a@b.example", "https://a b/"} {
		m.Stop = bad
		if f := failure(t, sender.Send(t.Context(), m)); f.Class != Permanent {
			t.Errorf("%q: %v", bad, f)
		}
	}
}

// The rows of credentials.md 3.2.
func TestFailuresAreClassed(t *testing.T) {
	for _, tc := range []struct {
		rule      string
		how       mailtest.Behaviour
		class     Class
		code      int
		operator  bool
		ambiguous bool
	}{
		{"451 at RCPT waits", mailtest.Busy, Temporary, 451, false, false},
		{"550 at RCPT is for good", mailtest.UnknownUser, Permanent, 550, false, false},
		{"552 after DATA is for good", mailtest.TooBig, Permanent, 552, false, false},
		{"a server that hangs", mailtest.Hang, Temporary, 0, false, false},
		{"a line cut before DATA", mailtest.DropBeforeData, Temporary, 0, false, false},
		{"a line cut in DATA", mailtest.DropInData, Temporary, 0, false, true},
		{"a line cut after the final dot", mailtest.DropAfterFinalDot, Temporary, 0, false, true},
		{"a login demanded buries no message", mailtest.LoginDemanded, Temporary, 530, true, false},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			server := mailtest.Start(t)
			sender := open(t, server, Options{Timeout: 300 * time.Millisecond})
			server.On("a@dept.example", tc.how)
			f := failure(t, sender.Send(t.Context(), message("msg_1", "a@dept.example")))
			if f.Class != tc.class || f.Code != tc.code || f.Operator != tc.operator || f.Text == "" {
				t.Errorf("%+v", f)
			}
			// Whether the cut is felt while writing or while waiting for the answer is a race.
			if f.Ambiguous != tc.ambiguous && tc.how != mailtest.DropInData {
				t.Errorf("ambiguous is %v", f.Ambiguous)
			}
			if strings.Contains(f.Text, "a@dept.example") {
				t.Errorf("the text names the address: %s", f.Text)
			}
			server.On("a@dept.example", mailtest.Accept)
			if err := sender.Send(t.Context(), message("msg_1", "a@dept.example")); err != nil {
				t.Errorf("the next try failed: %v", err)
			}
		})
	}
}

func TestAMessageLostAfterItsFinalDotComesAgainUnderTheSameID(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	server.On("a@dept.example", mailtest.DropAfterFinalDot)
	failure(t, sender.Send(t.Context(), message("msg_1", "a@dept.example")))
	server.On("a@dept.example", mailtest.Accept)
	if err := sender.Send(t.Context(), message("msg_1", "a@dept.example")); err != nil {
		t.Fatal(err)
	}
	got := server.Messages()
	if len(got) != 2 || got[0].ID() != got[1].ID() || got[0].Acked || !got[1].Acked {
		t.Errorf("%+v", got)
	}
}

func TestAServerThatCannotBeUsedAlarmsTheOperator(t *testing.T) {
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	refused := "smtp://" + closed.Addr().String() + "?starttls=none"
	_ = closed.Close()
	plain, starttls, implicit := mailtest.Start(t), mailtest.Start(t, mailtest.WithSTARTTLS()), mailtest.Start(t, mailtest.WithTLS())
	login := mailtest.Start(t, mailtest.WithLogin("laurel", "right"))
	for _, tc := range []struct {
		rule, url string
		code      int
	}{
		{"connection refused", refused, 0},
		{"no STARTTLS where it is required", strings.Replace(plain.URL(), "none", "required", 1), 0},
		{"an unknown authority under STARTTLS", starttls.URL(), 0},
		{"an unknown authority under TLS", implicit.URL(), 0},
		{"TLS to a plain server", strings.Replace(strings.TrimSuffix(plain.URL(), "?starttls=none"), "smtp:", "smtps:", 1), 0},
		{"a wrong password", strings.Replace(login.URL(), "right", "wrong", 1), 535},
		{"a login where none is offered", strings.Replace(plain.URL(), "//", "//laurel:secret@", 1), 0},
		{"a name that does not resolve", "smtp://mail.invalid", 0},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			sender, err := Open(tc.url, Options{Timeout: 2 * time.Second})
			if err != nil {
				t.Fatal(err)
			}
			f := failure(t, sender.Send(t.Context(), message("msg_1", "a@dept.example")))
			if f.Class != Temporary || !f.Operator || f.Code != tc.code {
				t.Errorf("%+v", f)
			}
			for _, secret := range []string{"wrong", "secret"} {
				if strings.Contains(f.Text, secret) {
					t.Errorf("the text tells the password: %s", f.Text)
				}
			}
		})
	}
}

func TestMailGoesThroughTLSAndLogin(t *testing.T) {
	for rule, options := range map[string][]mailtest.Option{
		"plain with login":    {mailtest.WithLogin("u ser", "p@ss/wörd")},
		"STARTTLS":            {mailtest.WithSTARTTLS()},
		"STARTTLS with login": {mailtest.WithSTARTTLS(), mailtest.WithLogin("laurel", "secret")},
		"TLS with login":      {mailtest.WithTLS(), mailtest.WithLogin("laurel", "secret")},
	} {
		t.Run(rule, func(t *testing.T) {
			server := mailtest.Start(t, options...)
			sender := open(t, server, Options{})
			for i := range 3 {
				if err := sender.Send(t.Context(), message(fmt.Sprint("msg_", i), "a@dept.example")); err != nil {
					t.Fatal(err)
				}
			}
			for _, m := range server.Messages() {
				if m.TLS != strings.Contains(rule, "TLS") {
					t.Errorf("over TLS: %v", m.TLS)
				}
			}
		})
	}
}

func TestOpportunisticTLSTakesWhatThereIs(t *testing.T) {
	for _, server := range []*mailtest.Server{mailtest.Start(t), mailtest.Start(t, mailtest.WithSTARTTLS())} {
		address, _, _ := strings.Cut(server.URL(), "?")
		sender, err := Open(address+"?starttls=opportunistic", Options{RootCAs: server.RootCAs()})
		if err != nil {
			t.Fatal(err)
		}
		defer sender.Close()
		if err := sender.Send(t.Context(), message("msg_1", "a@dept.example")); err != nil {
			t.Error(err)
		}
	}
}

func TestOneConnectionServesManyMessages(t *testing.T) {
	server := mailtest.Start(t, mailtest.WithSTARTTLS())
	now := clock.NewManual(time.Date(2026, 11, 24, 15, 0, 0, 0, time.UTC))
	sender := open(t, server, Options{PerConnection: 10, Idle: time.Minute, Clock: now})
	send := func(n, connections int) {
		t.Helper()
		for range n {
			if err := sender.Send(t.Context(), message("msg_1", "a@dept.example")); err != nil {
				t.Fatal(err)
			}
		}
		// A connection is counted at its first EHLO, before TLS.
		if got := server.Connections(); got != connections {
			t.Fatalf("%d connections, want %d", got, connections)
		}
	}
	send(10, 1)
	send(1, 2) // renewed after ten
	now.Advance(2 * time.Minute)
	send(1, 3) // idle for too long
	server.DropAll()
	send(2, 4) // gone, and replaced without a failure
	server.On("b@dept.example", mailtest.UnknownUser)
	failure(t, sender.Send(t.Context(), message("msg_1", "b@dept.example")))
	send(1, 5) // given up after a failure
	sender.Close()
	send(1, 6)
}

func TestAfterAServerStopsMailWaits(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	if err := sender.Send(t.Context(), message("msg_1", "a@dept.example")); err != nil {
		t.Fatal(err)
	}
	server.Stop()
	if f := failure(t, sender.Send(t.Context(), message("msg_2", "a@dept.example"))); f.Class != Temporary || !f.Operator {
		t.Errorf("%+v", f)
	}
}

func TestSendingStopsWithItsContext(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	server.On("a@dept.example", mailtest.Hang)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	f := failure(t, sender.Send(ctx, message("msg_1", "a@dept.example")))
	if f.Class != Temporary || time.Since(began) > 5*time.Second {
		t.Errorf("%+v after %s", f, time.Since(began))
	}
	if f := failure(t, sender.Send(ctx, message("msg_1", "a@dept.example"))); f.Operator || f.Class != Temporary {
		t.Errorf("a stopped program alarms nobody: %+v", f)
	}
}

func TestNothingCanBeAddedToTheHeader(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	evil := "Ann\r\nBcc: x@y.example\nX-Evil: yes\x00\u2028\" <z@y.example>, "
	m := message("msg_1", "a@dept.example")
	m.To.Name, m.From.Name, m.Subject, m.Language = evil, evil, evil, "en\r\nX-Evil: yes"
	if err := sender.Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	got := server.Messages()[0]
	for _, name := range []string{"Bcc", "X-Evil"} {
		if v := got.Header.Get(name); v != "" {
			t.Errorf("%s: %s", name, v)
		}
	}
	if to, err := got.Header.AddressList("To"); err != nil || len(to) != 1 || to[0].Address != "a@dept.example" {
		t.Errorf("to %v %v", to, err)
	}
	if strings.ContainsAny(got.Subject, "\r\n") || !strings.HasPrefix(got.Subject, "Ann Bcc: x@y.example") {
		t.Errorf("subject %q", got.Subject)
	}
}

func TestNamesOfAnyScriptComeBackAndAddNoHeader(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	rapid.Check(t, func(t *rapid.T) {
		m := message("msg_1", "a@dept.example")
		m.To.Name, m.Subject = rapid.OneOf(rapid.String(), rapid.StringMatching(`[é\\"'()<>@,;:=?_. -~]{0,30}`)).Draw(t, "name"), "x"+rapid.String().Draw(t, "subject")
		if err := sender.Send(context.Background(), m); err != nil {
			t.Fatal(err)
		}
		all := server.Messages()
		got := all[len(all)-1]
		to, err := got.Header.AddressList("To")
		if err != nil || len(to) != 1 || to[0].Name != displayName(m.To.Name) || got.Subject != oneLine(m.Subject) {
			t.Fatalf("%q %q came back as %v %q (%v)\n%s", m.To.Name, m.Subject, to, got.Subject, err, got.Raw)
		}
		header, _, _ := bytes.Cut(got.Raw, []byte("\r\n\r\n"))
		if n := len(got.Header); n != 9 {
			t.Fatalf("%d headers:\n%s", n, header)
		}
	})
}

func TestABackslashInANameDoesNotSpoilTheAddress(t *testing.T) {
	server := mailtest.Start(t)
	m := message("msg_1", "a@dept.example")
	m.To.Name = `Zoé \ Roy`
	if err := open(t, server, Options{}).Send(t.Context(), m); err != nil {
		t.Fatal(err)
	}
	if to, err := server.Messages()[0].Header.AddressList("To"); err != nil || to[0].Name != "Zoé / Roy" {
		t.Errorf("%v %v", to, err)
	}
}

func TestMessagesThatCanNeverBeSentAreRefusedWithoutAConnection(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	for rule, spoil := range map[string]func(*Message){
		"no ID":                          func(m *Message) { m.ID = "" },
		"an ID with a line break":        func(m *Message) { m.ID = "a\r\nb" },
		"an ID with a bracket":           func(m *Message) { m.ID = "a>" },
		"no address":                     func(m *Message) { m.To.Email = "" },
		"an address without a dot":       func(m *Message) { m.To.Email = "a@localhost" },
		"a line break in an address":     func(m *Message) { m.To.Email = "a@b.example\r\nRCPT TO:<x@y.example>" },
		"SMTP parameters in an address":  func(m *Message) { m.To.Email = `"t> ORCPT=rfc822;x"@b.example` },
		"two addresses":                  func(m *Message) { m.To.Email = "a@b.example,c@d.example" },
		"an address beyond 254":          func(m *Message) { m.To.Email = "a@" + strings.Repeat("abcdefghi.", 26) + "example" },
		"a faulty sender":                func(m *Message) { m.From.Email = "nobody" },
		"a faulty address for the reply": func(m *Message) { m.ReplyTo.Email = "no body@b.example" },
		"no subject":                     func(m *Message) { m.Subject = "\r\n" },
		"no text":                        func(m *Message) { m.Text = "" },
	} {
		m := message("msg_1", "a@dept.example")
		spoil(&m)
		if f := failure(t, sender.Send(t.Context(), m)); f.Class != Permanent || f.Operator {
			t.Errorf("%s: %+v", rule, f)
		}
	}
	if n := server.Connections(); n != 0 {
		t.Errorf("%d connections", n)
	}
}

func TestAServersAddressIsRead(t *testing.T) {
	for address, want := range map[string]string{
		"smtp://mail.example":                       "mail.example:587 required",
		"smtp://mail.example:25?starttls=none":      "mail.example:25 none",
		"smtp://u:p%40x@mail.example":               "mail.example:587 required u p@x",
		"smtps://u:p@mail.example":                  "mail.example:465 tls u p",
		"smtps://mail.example:4465/":                "mail.example:4465 tls",
		"smtp://[::1]:25?starttls=opportunistic":    "::1:25 opportunistic",
		"http://mail.example":                       "",
		"mail.example:25":                           "",
		"smtp://":                                   "",
		"smtp://mail.example:0":                     "",
		"smtp://mail.example:99999":                 "",
		"smtp://mail.example?starttls=perhaps":      "",
		"smtp://mail.example?tls=no":                "",
		"smtps://mail.example?starttls=none":        "",
		"smtp://mail.example/queue":                 "",
		"smtp://u:secret%zz@mail.example":           "",
		"smtp://u:secret@mail.example:port":         "",
		"smtp://u:secret@mail.example?starttls=%zz": "",
	} {
		s, err := parse(address)
		if want == "" {
			if err == nil || strings.Contains(err.Error(), "secret") {
				t.Errorf("%s: %v", address, err)
			}
			continue
		}
		tls := map[string]string{"TLSMandatory": "required", "TLSOpportunistic": "opportunistic", "NoTLS": "none"}[s.starttls.String()]
		if s.implicit {
			tls = "tls"
		}
		got := strings.TrimSpace(fmt.Sprintf("%s:%d %s %s %s", s.host, s.port, tls, s.user, s.password))
		if err != nil || got != want {
			t.Errorf("%s is %q, want %q (%v)", address, got, want, err)
		}
	}
	if _, err := Open("smtp://mail.example", Options{Domain: "not a domain"}); err == nil {
		t.Error("a domain with spaces was accepted")
	}
}

func TestSeveralGoroutinesShareASender(t *testing.T) {
	server := mailtest.Start(t)
	sender := open(t, server, Options{})
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			if err := sender.Send(context.Background(), message(fmt.Sprint("msg_", i), "a@dept.example")); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := len(server.Await(t, 20)); n != 20 {
		t.Errorf("%d messages", n)
	}
}

func BenchmarkSendOverAKeptConnection(b *testing.B) {
	server := mailtest.Start(b, mailtest.WithSTARTTLS())
	sender, err := Open(server.URL(), Options{RootCAs: server.RootCAs()})
	if err != nil {
		b.Fatal(err)
	}
	defer sender.Close()
	for b.Loop() {
		if err := sender.Send(context.Background(), message("msg_1", "a@dept.example")); err != nil {
			b.Fatal(err)
		}
	}
}
