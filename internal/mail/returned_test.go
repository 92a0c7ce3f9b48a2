package mail

import (
	"encoding/base64"
	"strings"
	"testing"
	"unicode/utf8"
)

const sentID = "msg_0123456789abcdefghjkmnpqrs"

// report is a returned message as RFC 3464 has it.
func report(action, status, original string) string {
	return strings.ReplaceAll(`Return-Path: <>
From: MAILER-DAEMON@mx.example (Mail Delivery System)
To: mentorship@dept.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B/1"

This is a MIME-encapsulated message.

--B/1
Content-Type: text/plain; charset=us-ascii

I'm sorry: secret words of the server.

--B/1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ada@hospital.example
Action: `+action+`
Status: `+status+`
Diagnostic-Code: smtp; 550 5.1.1 <ada@hospital.example>: Recipient address
    rejected: User unknown

--B/1
`+original+`
--B/1--
`, "\n", "\r\n")
}

const originalHeader = `Content-Type: text/rfc822-headers

From: mentorship@dept.example
To: ada@hospital.example
Message-ID:
 <` + sentID + `@dept.example>
Subject: hello
`

func TestReturnedMessagesAreRead(t *testing.T) {
	encoded := base64.StdEncoding.EncodeToString([]byte("Message-ID: <" + sentID + "@dept.example>\r\nSubject: x\r\n\r\nbody"))
	plain := func(from, words string) string {
		return "Return-Path: <>\nFrom: " + from + "\nSubject: failure notice\n\n" + words
	}
	for _, tc := range []struct {
		rule, raw string
		want      Return
		ok        bool
	}{
		{"a report", report("failed", "5.1.1", originalHeader), Return{sentID, "5.1.1", "ada@hospital.example", true}, true},
		{"a delay", report("delayed", "4.4.1", originalHeader), Return{sentID, "4.4.1", "ada@hospital.example", false}, true},
		{"given up after delays", report("failed", "4.4.7 (expired)", originalHeader), Return{sentID, "4.4.7", "ada@hospital.example", true}, true},
		{"the whole message comes back", report("failed", "5.2.1", "Content-Type: message/rfc822\n\nMessage-ID: <"+sentID+"@dept.example>\nTo: x\n\nthe text"), Return{sentID, "5.2.1", "ada@hospital.example", true}, true},
		{"in base64", report("failed", "5.1.1", "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"+encoded), Return{sentID, "5.1.1", "ada@hospital.example", true}, true},
		{"a report of somebody else's message", report("failed", "5.1.1", "Content-Type: message/rfc822\n\nMessage-ID: <other@dept.example>\n\n"), Return{"", "5.1.1", "ada@hospital.example", true}, true},
		{"an odd status", report("failed", "999", originalHeader), Return{sentID, "", "ada@hospital.example", true}, true},
		{"words of a mail server", plain("Mail Delivery Subsystem <mailer-daemon@x.example>", "<ada@hospital.example>: user unknown\n\nMessage-Id: <"+sentID+"@dept.example>\n"), Return{sentID, "", "ada@hospital.example", true}, true},
		{"words with a code", plain("postmaster@x.example", "550 5.1.10 not here\n<"+sentID+"@dept.example>"), Return{sentID, "5.1.10", "", true}, true},
		{"words with an old code", plain("postmaster@x.example", "Remote host said: 550 no\n<"+sentID+"@dept.example>"), Return{sentID, "", "", true}, true},
		{"words of a delay", plain("MAILER-DAEMON", "This is a warning message only. It has not yet been delivered.\n<"+sentID+"@d.example>"), Return{sentID, "", "", false}, true},
		{"a line of mbox before it", "From MAILER-DAEMON Mon Nov 23\n" + report("failed", "5.1.1", originalHeader), Return{sentID, "5.1.1", "ada@hospital.example", true}, true},
		{"somebody away", "From: Ada <ada@hospital.example>\nIn-Reply-To: <" + sentID + "@dept.example>\nSubject: Out of office\n\nI do not exist until Monday. Error 550 5.1.1", Return{}, false},
		{"a vacation program with an empty sender", plain("ada@hospital.example", "I am away, and back on Monday."), Return{}, false},
		{"nothing", "", Return{}, false},
		{"no message", "\x00\x01\x02", Return{}, false},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			if got, ok := ReadReturned([]byte(tc.raw)); got != tc.want || ok != tc.ok {
				t.Errorf("%+v %v, want %+v", got, ok, tc.want)
			}
		})
	}
}

// An identifier, a code and an address are all that ever comes out, whatever goes in.
func FuzzReadReturned(f *testing.F) {
	f.Add([]byte(report("failed", "5.1.1", originalHeader)))
	f.Add([]byte("From: MAILER-DAEMON\n\n550 5.1.1 <a@b.example> <" + sentID + "@d>"))
	f.Add([]byte("Content-Type: multipart/x; boundary=a\n\n--a\nContent-Type: multipart/x; boundary=a\n\n--a"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, ok := ReadReturned(raw)
		if !ok && r != (Return{}) {
			t.Fatalf("%+v without a return", r)
		}
		if r.ID != "" && !idPattern.MatchString(r.ID) || r.Address != "" && !ValidAddress(r.Address) || len(r.Status) > 9 || !utf8.ValidString(r.Status) {
			t.Fatalf("%+v", r)
		}
	})
}
