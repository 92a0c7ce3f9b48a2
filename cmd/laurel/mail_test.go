package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gomail "github.com/wneessen/go-mail"

	"laurel/internal/clock"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/mail/mailtest"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

const mailFrom = "Department of Medicine <mentorship@aldermere.example>"

// recognise decides a certificate in an installation where nobody works yet.
func recognise(t *testing.T, w *wave) {
	t.Helper()
	lead := viewer.Viewer{Person: w.people[1], Session: "ses_y", Language: "en"}
	claim := credential.Claim{Person: w.people[0], Kind: credential.MentorService, Title: i18n.Both("Ten years of mentoring", "Dix ans de mentorat"), Since: clock.Date{Year: 2026, Month: 6, Day: 1}, Presenter: "The Lead"}
	if err := w.app.db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error { return w.app.credential.Issue(ctx, lead, "bat_x", claim) }); err != nil {
		t.Fatal(err)
	}
}

// One certificate, one job, one Message-ID: the program is killed at every step between the
// decision and the mail server's answer, and started again.
func TestNoCertificatesMailIsLostOrDifferentWhenTheProgramIsKilled(t *testing.T) {
	for _, step := range []struct {
		when      string
		at        mailtest.Step
		after     time.Duration // after that step, or after the start
		ambiguous bool          // it may have been taken
	}{
		{"as it starts", "", 0, true},
		{"a little later", "", 25 * time.Millisecond, true},
		{"when it names the recipient", mailtest.AtRecipient, 0, false},
		{"amid the message", mailtest.InData, 0, false},
		{"after the final dot, before the answer", mailtest.Taken, 0, true},
		{"after the answer", mailtest.Taken, 3 * time.Millisecond, true},
	} {
		for _, engine := range []string{"sqlite", "postgres"} {
			t.Run(step.when+"/"+engine, func(t *testing.T) {
				keys, url := filepath.Join(t.TempDir(), "keys"), testkit.SQLiteURL(t)
				if engine == "postgres" {
					url = testkit.PostgresURL(t)
				}
				db := opened(t, url)
				recognise(t, newWave(t, db, keys, "http://127.0.0.1", 2))
				db.Close()
				server := mailtest.Start(t)
				settings := []string{"LAUREL_SMTP_URL=" + server.URL(), "LAUREL_MAIL_FROM=" + mailFrom}
				// The watcher may be asked before the program is known to it.
				known := make(chan *running, 1)
				killed := make(chan struct{})
				var once sync.Once
				kill := func() {
					once.Do(func() {
						(<-known).kill() // until it is dead: the dialogue goes on afterwards
						close(killed)
					})
				}
				if step.at == mailtest.InData {
					// Its whole message may be on the line already; this server takes none of it.
					server.On("p0@aldermere.example", mailtest.DropInData)
				}
				server.Watch(func(at mailtest.Step) {
					switch {
					case at != step.at:
					case step.after > 0:
						go func() { time.Sleep(step.after); kill() }()
					default:
						kill()
					}
				})
				r := startProgram(t, binary(t), url, keys, settings...)
				known <- r
				if step.at == "" {
					r.awaitAnswer()
					time.Sleep(step.after)
					kill()
				}
				select {
				case <-killed:
				case <-time.After(20 * time.Second):
					t.Fatalf("it never came to that\n%s", r.out)
				}
				r.kill()
				server.Watch(nil)
				server.On("p0@aldermere.example", mailtest.Accept)
				// Its lease ends, some minutes later.
				db = opened(t, url)
				if err := db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
					_, err := db.Exec(ctx, "UPDATE outbox_jobs SET lease_until = run_at WHERE lease_until IS NOT NULL")
					return err
				}); err != nil {
					t.Fatal(err)
				}
				db.Close()
				r = startProgram(t, binary(t), url, keys, settings...)
				server.Await(t, 1)
				r.awaitAnswer()
				time.Sleep(300 * time.Millisecond)
				r.stop()
				db = opened(t, url)
				var certificates, left int
				if _, err := db.Row(t.Context(), "SELECT (SELECT count(*) FROM certificates), (SELECT count(*) FROM outbox_jobs WHERE kind = 'mail' AND state <> 'DONE')", nil, &certificates, &left); err != nil {
					t.Fatal(err)
				}
				db.Close()
				var ids []string
				for _, m := range server.Messages() {
					ids = append(ids, m.ID())
				}
				most := 1
				if step.ambiguous {
					most = 2
				}
				if n := len(ids); certificates != 1 || left != 0 || n < 1 || n > most || len(slices.Compact(ids)) != 1 {
					t.Errorf("%d certificates, %d mails left over, and the server got %d messages: %v", certificates, left, n, ids)
				}
				if out, code := runProgram(t, binary(t), []string{"LAUREL_DATABASE_URL=" + url, "LAUREL_KEYS_DIR=" + keys}, "doctor"); code != 0 {
					t.Errorf("doctor: %s", out)
				}
			})
		}
	}
}

func TestFiveThousandPeopleAreWrittenToOverKeptConnections(t *testing.T) {
	const people = 5000
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWave(t, db, filepath.Join(t.TempDir(), "keys"), "http://127.0.0.1", 2)
		server := mailtest.Start(t)
		if err := w.app.deliverTo(config.Config{SMTPURL: server.URL(), MailFrom: mailFrom}); err != nil {
			t.Fatal(err)
		}
		// What goes wrong in the midst of it concerns those it concerns.
		server.On("p100@aldermere.example", mailtest.Busy)
		server.On("p200@aldermere.example", mailtest.UnknownUser)
		server.On("p300@aldermere.example", mailtest.TooBig)
		server.On("p400@aldermere.example", mailtest.DropInData)
		all := make([]outbox.Message, people)
		for i := range all {
			all[i] = outbox.Message{
				Kind: mail.KindMocReminder, Person: w.people[0], To: fmt.Sprintf("p%d@aldermere.example", i), Language: "en",
				Data: map[string]string{"department": "Department", "contact": "", "path": "/moc"},
			}
		}
		system := viewer.System(t.Context(), "test")
		if err := db.Write(system, func(ctx context.Context) error { return w.app.outbox.AddMessages(ctx, all) }); err != nil {
			t.Fatal(err)
		}
		if _, err := w.app.outbox.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		got := map[string]int{}
		for _, m := range server.Messages() {
			got[m.To]++
			if !strings.Contains(m.Header.Get("List-Unsubscribe"), "http://127.0.0.1/u/") {
				t.Fatalf("%v", m.Header)
			}
		}
		for to, n := range got {
			if n != 1 {
				t.Errorf("%s got %d", to, n)
			}
		}
		if len(got) != people-4 || server.Connections() > people/100+10 {
			t.Errorf("%d people over %d connections", len(got), server.Connections())
		}
		var waiting, failed int
		if _, err := db.Row(t.Context(), "SELECT count(*) FILTER (WHERE state = 'WAITING'), count(*) FILTER (WHERE state = 'FAILED') FROM messages", nil, &waiting, &failed); err != nil || waiting != 2 || failed != 2 {
			t.Errorf("%d wait and %d failed, %v", waiting, failed, err)
		}
		w.app.sender.Close()
	})
}

func TestRemindersEndByOneClickAndComeBackOnTheAccountPage(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		in := newInstallationTest(t, db)
		system := viewer.System(t.Context(), "test")
		zone, err := time.LoadLocation("America/Toronto")
		if err != nil {
			t.Fatal(err)
		}
		var person id.Person
		remind := func(ctx context.Context) error {
			_, err := in.app.outbox.AddMessage(ctx, outbox.Message{Kind: mail.KindMocReminder, Person: person, To: "a@aldermere.example", Language: "en", Data: map[string]string{"department": "Department", "contact": "", "path": "/moc"}})
			return err
		}
		if err := db.Write(system, func(ctx context.Context) error {
			if err := in.app.directory.InstallSettings(ctx, directory.Settings{
				Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone, Languages: i18n.Languages,
				MinimumGroup: directory.MinimumFloor, Vocabulary: directory.TorontoVocabulary(),
			}); err != nil {
				return err
			}
			people, err := in.app.directory.AddPeople(ctx, []directory.PersonInput{{Name: "Ada", Emails: []string{"a@aldermere.example"}, Language: "en", Status: directory.Active}})
			if err != nil {
				return err
			}
			person = people[0]
			return remind(ctx)
		}); err != nil {
			t.Fatal(err)
		}
		header := in.mail.Await(t, 1)[0].Header
		link := strings.Trim(header.Get("List-Unsubscribe"), "<>")
		visit := func(method, link string) (int, string) {
			r, err := http.NewRequestWithContext(t.Context(), method, link, bytes.NewReader([]byte("List-Unsubscribe=One-Click")))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			r.Header.Set("Origin", "https://mail.example")
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			body, err := io.ReadAll(answer.Body)
			if err != nil || len(answer.Cookies()) > 0 {
				t.Fatalf("%v, %v", err, answer.Cookies())
			}
			return answer.StatusCode, string(body)
		}
		stopped := func() bool {
			since, err := in.app.outbox.RemindersStopped(system, person)
			if err != nil {
				t.Fatal(err)
			}
			return since != nil
		}
		if status, body := visit(http.MethodGet, link); status != http.StatusOK || !strings.Contains(body, "<button>") || strings.Contains(body, "Ada") || stopped() {
			t.Errorf("opening the link: %d %s", status, body)
		}
		if status, body := visit(http.MethodPost, link+"x"); status != http.StatusNotFound || stopped() {
			t.Errorf("a forged link: %d %s", status, body)
		}
		for range 2 {
			if status, body := visit(http.MethodPost, link); status != http.StatusOK || !strings.Contains(body, "no more reminders") || !stopped() {
				t.Errorf("one click: %d %s", status, body)
			}
		}
		if err := db.Write(system, remind); err != nil {
			t.Fatal(err)
		}
		for range 100 {
			if time.Sleep(20 * time.Millisecond); len(in.mail.Messages()) > 1 {
				t.Fatal("a reminder came all the same")
			}
		}
	})
}

// A mailing's words are drawn once and the links put in; each must read as if drawn by itself.
func TestWordsThatAreDrawnOnceReadAsDrawnOneByOne(t *testing.T) {
	db := testkit.SQLite(t)
	w := newWave(t, db, filepath.Join(t.TempDir(), "keys"), "http://127.0.0.1", 4)
	server := mailtest.Start(t)
	if err := w.app.deliverTo(config.Config{SMTPURL: server.URL(), MailFrom: mailFrom}); err != nil {
		t.Fatal(err)
	}
	defer w.app.sender.Close()
	system := viewer.System(t.Context(), "test")
	var tokens map[id.Person]id.Token
	err := db.Write(system, func(ctx context.Context) (err error) {
		if tokens, err = w.app.auth.Invite(ctx, w.campaign, w.people, time.Now().Add(time.Hour)); err != nil {
			return err
		}
		for _, kind := range []string{mail.KindInvitation, mail.KindReminder, mail.KindExtension} {
			var all []outbox.Message
			for i, p := range w.people {
				words := invitationWords()
				words["survey"] = []string{"A & B <i>", "A & B <i>", "{link} https://x.example/?a=1&b=2", "été"}[i]
				all = append(all, outbox.Message{Kind: kind, Person: p, Campaign: w.campaign, To: fmt.Sprintf("p%d@aldermere.example", i), Language: []string{"en", "fr"}[i%2], Token: tokens[p], Data: words})
			}
			if err := w.app.outbox.AddMessages(ctx, all); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.app.outbox.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	got := server.Messages()
	if len(got) != 12 {
		why, _ := db.Lines(t.Context(), "SELECT kind || ': ' || last_error FROM messages WHERE state <> 'SENT'")
		t.Fatalf("%d messages\n%s", len(got), strings.Join(why, "\n"))
	}
	for _, m := range got {
		which := id.Message(strings.Split(m.ID(), "@")[0])
		stored, err := w.app.outbox.Message(system, which)
		if err != nil {
			t.Fatal(err)
		}
		secrets, err := w.app.auth.Secrets(system, stored.Kind, []id.Token{tokens[stored.Person]})
		if err != nil {
			t.Fatal(err)
		}
		words := invitationWords()
		words["survey"] = []string{"A & B <i>", "A & B <i>", "{link} https://x.example/?a=1&b=2", "été"}[slices.Index(w.people, stored.Person)]
		for name, secret := range secrets[tokens[stored.Person]] {
			words[name] = secret
		}
		subject, text, html, err := mail.Render(stored.Kind, m.Header.Get("Content-Language"), words)
		if err != nil || m.Subject != subject || m.Text != text || m.HTML != html {
			t.Errorf("%v: %s\n%s\n%s\nbut alone\n%s", err, stored.Kind, m.Text, m.HTML, text+html)
		}
	}
}

// BenchmarkMailThroughTheOutbox compares a mailing from the outbox, with its links, its words
// and what is written down of each message, to go-mail alone handing the same words to the same
// server over a kept connection: rounds of both in turn, the median of their ratios last.
func BenchmarkMailThroughTheOutbox(b *testing.B) {
	const people, rounds = 2000, 5
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine, func(b *testing.B) {
			url := testkit.SQLiteURL(b)
			if engine == "postgres" {
				url = testkit.PostgresURL(b)
			}
			db := opened(b, url)
			w := newWave(b, db, filepath.Join(b.TempDir(), "keys"), "http://127.0.0.1", people)
			for b.Loop() {
				var ratios []float64
				var ours, bare time.Duration
				for range rounds {
					ours, bare = w.mailing(b, people), bareMail(b, people)
					ratios = append(ratios, bare.Seconds()/ours.Seconds())
				}
				slices.Sort(ratios)
				b.ReportMetric(people/ours.Seconds(), "outbox/s")
				b.ReportMetric(people/bare.Seconds(), "bare/s")
				b.ReportMetric(ratios[rounds/2], "ratio")
			}
		})
	}
}

// mailing is how long the outbox takes for an invitation to everybody.
func (w *wave) mailing(b *testing.B, people int) time.Duration {
	server := mailtest.Start(b)
	if err := w.app.deliverTo(config.Config{SMTPURL: server.URL(), MailFrom: mailFrom}); err != nil {
		b.Fatal(err)
	}
	defer w.app.sender.Close()
	err := w.app.db.Write(viewer.System(b.Context(), "test"), func(ctx context.Context) error {
		tokens, err := w.app.auth.Invite(ctx, w.campaign, w.people, time.Now().Add(time.Hour))
		if err != nil {
			return err
		}
		all := make([]outbox.Message, people)
		for i, p := range w.people {
			all[i] = outbox.Message{Kind: mail.KindInvitation, Person: p, Campaign: w.campaign, To: fmt.Sprintf("p%d@aldermere.example", i), Name: "Person", Language: "en", Token: tokens[p], Data: invitationWords()}
		}
		return w.app.outbox.AddMessages(ctx, all)
	})
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(b.Context())
	var working sync.WaitGroup
	start := time.Now()
	working.Go(func() { w.app.outbox.Run(ctx) })
	for left := 1; left > 0; time.Sleep(5 * time.Millisecond) { // until all are written down as sent
		if _, err := w.app.db.Row(b.Context(), "SELECT count(*) FROM outbox_jobs WHERE state = 'WAITING' AND kind = 'mail'", nil, &left); err != nil {
			b.Fatal(err)
		}
	}
	took := time.Since(start)
	stop()
	working.Wait()
	if n := len(server.Messages()); n != people {
		b.Fatalf("%d messages arrived", n)
	}
	return took
}

func invitationWords() map[string]string {
	return map[string]string{"survey": "Mentorship 2026", "minutes": "15", "deadline": "Friday 4 December at 23:59", "promise": "only totals of five people or more are shown.", "department": "Department", "contact": "help@aldermere.example"}
}

// bareMail is how long go-mail takes for the same words.
func bareMail(b *testing.B, people int) time.Duration {
	server := mailtest.Start(b)
	words := invitationWords()
	words["link"] = "http://127.0.0.1/i#token=laurel_i_0123456789012345678901234567890123456789012"
	subject, text, html, err := mail.Render(mail.KindInvitation, "en", words)
	if err != nil {
		b.Fatal(err)
	}
	host, port := server.Address()
	client, err := gomail.NewClient(host, gomail.WithPort(port), gomail.WithTLSPolicy(gomail.NoTLS), gomail.WithoutRset())
	if err != nil {
		b.Fatal(err)
	}
	start := time.Now()
	line, err := client.DialToSMTPClientWithContext(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	for i := range people {
		m := gomail.NewMsg(gomail.WithNoDefaultUserAgent())
		m.SetMessageIDWithValue(fmt.Sprintf("msg_%d@aldermere.example", i))
		m.SetDate()
		if err := m.From(mailFrom); err != nil {
			b.Fatal(err)
		}
		if err := m.To(fmt.Sprintf("Person <p%d@aldermere.example>", i)); err != nil {
			b.Fatal(err)
		}
		m.Subject(subject)
		m.SetBodyString(gomail.TypeTextPlain, text)
		m.AddAlternativeString(gomail.TypeTextHTML, html)
		if err := client.SendWithSMTPClient(line, m); err != nil {
			b.Fatal(err)
		}
	}
	took := time.Since(start)
	_ = client.CloseWithSMTPClient(line)
	return took
}
