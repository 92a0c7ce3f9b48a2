package wording

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

type office struct {
	*Service
	t     *testing.T
	queue *outbox.Queue
	sent  []outbox.Delivery
	lead  viewer.Viewer
	bo    id.Person
}

// pen is what cmd makes of the words in use.
type pen struct{ mail.Wordings }

func newOffice(t *testing.T, db *store.DB) *office {
	t.Helper()
	c, ids := testkit.Clock(), testkit.IDs(3)
	log := audit.New(db, ids, c)
	d := directory.New(db, ids, c, log)
	o := &office{t: t, queue: outbox.New(db, ids, c, slog.New(slog.DiscardHandler))}
	o.Service = New(db, ids, c, log, o.queue, d, "https://laurel.example")
	o.queue.Render = mail.Render
	o.queue.Words = func(ctx context.Context) (outbox.Pen, error) {
		w, err := o.InUse(ctx)
		return pen{w}, err
	}
	o.queue.Deliver = func(_ context.Context, d outbox.Delivery) error {
		o.sent = append(o.sent, d)
		return nil
	}
	zone, err := time.LoadLocation("America/Toronto")
	if err != nil {
		t.Fatal(err)
	}
	err = db.Write(viewer.System(t.Context(), "test"), func(ctx context.Context) error {
		lead, err := d.SetUp(ctx, directory.Settings{
			Name: i18n.Both("Department", "Département"), Institution: i18n.Both("University", "Université"), Zone: zone,
			Languages: i18n.Languages, MinimumGroup: 5, Vocabulary: directory.TorontoVocabulary(),
		}, "The Lead", "lead@x.example")
		if err != nil {
			return err
		}
		o.lead = viewer.Viewer{Person: lead, Session: "ses_1", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
		made, err := d.AddPeople(ctx, []directory.PersonInput{{Name: "Bo Roy", Emails: []string{"bo@x.example"}, Status: directory.Active, Language: "fr"}})
		if err == nil {
			o.bo = made[0]
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func (o *office) ctx() context.Context { return viewer.With(o.t.Context(), o.lead) }

func french(body string) mail.Wording {
	return mail.Wording{Subject: i18n.Text{"fr": "Nouvelles de {{department}}"}, Body: i18n.Text{"fr": body}}
}

const goodFrench = "Bonjour {{name}},\r\n\r\n[Répondre]({{link}})\r\n\r\n{{promise}}"

func (o *office) invite() {
	o.t.Helper()
	data := mail.Samples(mail.KindInvitation, "fr", testkit.Start, time.UTC)
	data["department"], data["contact"], data["link"] = "Département", "", "https://laurel.example/i/1"
	err := o.db.Write(viewer.System(o.t.Context(), "test"), func(ctx context.Context) error {
		_, err := o.queue.AddMessage(ctx, outbox.Message{Kind: mail.KindInvitation, Person: o.bo, To: "bo@x.example", Name: "Bo Roy", Language: "fr", Data: data})
		return err
	})
	if err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) drain() {
	o.t.Helper()
	if _, err := o.queue.Drain(o.t.Context()); err != nil {
		o.t.Fatal(err)
	}
}

// What is stored is what a waiting message is written in when its turn comes.
func TestWordsInUseAreThoseOfTheMomentOfSending(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		o.invite()
		kept, err := o.Save(o.ctx(), o.lead, mail.KindInvitation, french(goodFrench), 0)
		if err != nil || kept.Number() != 1 || !slices.Equal(kept.Changed(), []string{"fr"}) {
			t.Fatalf("%+v %v", kept, err)
		}
		o.drain()
		if d := o.sent[0]; d.Subject != "Nouvelles de Département" || !strings.Contains(d.Text, "Bonjour Bo Roy,") || !strings.Contains(d.HTML, "Bonjour Bo Roy,") {
			t.Errorf("%+v", d)
		}
		// A language without words is in those of the house, and shown as such.
		shown, err := o.Template(o.ctx(), o.lead, mail.KindInvitation)
		if err != nil || shown.InUse().Subject["en"] != shown.House().Subject["en"] || shown.InUse().Subject["fr"] == shown.House().Subject["fr"] {
			t.Errorf("%+v %v", shown.InUse(), err)
		}
		if _, err := o.Save(o.ctx(), o.lead, mail.KindInvitation, french(goodFrench+"\n\nA."), 0); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("words were kept over those of somebody else: %v", err)
		}
		if _, err := o.Save(o.ctx(), o.lead, mail.KindInvitation, french(goodFrench), 1); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("the same words made a version: %v", err)
		}
		if kept, err = o.Reset(o.ctx(), o.lead, mail.KindInvitation, 1); err != nil || kept.Number() != 2 || len(kept.Changed()) != 0 {
			t.Fatalf("%+v %v", kept, err)
		}
		if _, err := o.Reset(o.ctx(), o.lead, mail.KindInvitation, 2); apperr.CodeOf(err) != apperr.Conflict {
			t.Errorf("reset twice: %v", err)
		}
		o.invite()
		o.drain()
		if !strings.Contains(o.sent[1].Text, "Répondre maintenant") {
			t.Errorf("%+v", o.sent[1])
		}
		if shown, _ = o.Template(o.ctx(), o.lead, mail.KindInvitation); len(shown.Versions) != 2 || !strings.Contains(shown.Versions[1].Body["fr"], "Bonjour") {
			t.Errorf("%+v", shown.Versions)
		}
		lines, err := db.Lines(o.ctx(), "SELECT action FROM audit_entries WHERE action LIKE 'mail_template.%' ORDER BY action")
		if err != nil || !slices.Equal(lines, []string{"mail_template.changed", "mail_template.reset"}) {
			t.Errorf("%v %v", lines, err)
		}
	})
}

// The words of the house, saved as they are, go on following the house.
func TestUnchangedLanguagesFollowTheHouse(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		w := mail.House(mail.KindInvitation)
		w.Body["en"] = "[Go]({{link}})\n{{promise}}"
		kept, err := o.Save(o.ctx(), o.lead, mail.KindInvitation, w, 0)
		if err != nil || !slices.Equal(kept.Changed(), []string{"en"}) || kept.Versions[0].Body["fr"] != "" {
			t.Errorf("%+v %v", kept, err)
		}
	})
}

func TestNobodyElseWritesOrReadsTheWords(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		member := viewer.Viewer{Person: o.bo, Session: "ses_2", Language: "fr"}
		ctx := viewer.With(t.Context(), member)
		if _, err := o.Templates(ctx, member); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("list: %v", err)
		}
		if _, err := o.Template(ctx, member, mail.KindInvitation); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("one: %v", err)
		}
		if _, err := o.Save(ctx, member, mail.KindInvitation, french(goodFrench), 0); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("save: %v", err)
		}
		if _, err := o.Reset(ctx, member, mail.KindInvitation, 0); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("reset: %v", err)
		}
		if _, err := o.Preview(ctx, member, Draft{Kind: mail.KindInvitation, Language: "en"}); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("preview: %v", err)
		}
		if _, err := o.Try(ctx, member, Draft{Kind: mail.KindInvitation, Language: "en"}); apperr.CodeOf(err) != apperr.Forbidden {
			t.Errorf("try: %v", err)
		}
		for _, kind := range []string{"gossip", mail.KindSetUp, mail.KindTrial} {
			if _, err := o.Save(o.ctx(), o.lead, kind, french(goodFrench), 0); apperr.CodeOf(err) != apperr.NotFound {
				t.Errorf("%s: %v", kind, err)
			}
		}
	})
}

func TestAPreviewIsAsItsReaderReadsItWithoutTheSecret(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		w := french(goodFrench)
		p, err := o.Preview(o.ctx(), o.lead, Draft{mail.KindInvitation, "fr", &w, o.bo})
		if err != nil {
			t.Fatal(err)
		}
		text, err := p.Text()
		if err != nil || p.Subject != "Nouvelles de Département" || !strings.Contains(text, "Bonjour Bo Roy,") || !strings.Contains(text, linkMask) || !strings.Contains(text, "4 décembre 2026") == strings.Contains(w.Body["fr"], "deadline") {
			t.Errorf("%v\n%s", err, text)
		}
		if list, err := o.queue.Messages(o.ctx(), outbox.Filter{Args: page.Args{First: 10}}); err != nil || list.Total != 0 {
			t.Errorf("a preview wrote %d messages (%v)", list.Total, err)
		}
		bad := french("{{nme}}")
		if _, err := o.Preview(o.ctx(), o.lead, Draft{mail.KindInvitation, "fr", &bad, ""}); apperr.CodeOf(err) != apperr.Invalid {
			t.Errorf("faulty words were shown: %v", err)
		}
		if _, err := o.Preview(o.ctx(), o.lead, Draft{mail.KindInvitation, "fr", nil, "per_none"}); apperr.CodeOf(err) != apperr.NotFound {
			t.Errorf("a reader nobody knows: %v", err)
		}
	})
}

func TestATestGoesToItsWriterAloneAndOpensNothing(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		o := newOffice(t, db)
		w := french(goodFrench)
		to, err := o.Try(o.ctx(), o.lead, Draft{mail.KindInvitation, "fr", &w, o.bo})
		if err != nil || to != "lead@x.example" {
			t.Fatalf("%s %v", to, err)
		}
		o.drain()
		if len(o.sent) != 1 {
			t.Fatalf("%d mails went out", len(o.sent))
		}
		d := o.sent[0]
		if d.To != to || d.Subject != "[ESSAI] Nouvelles de Département" || !strings.Contains(d.Text, "Bonjour The Lead,") || !strings.Contains(d.Text, "https://laurel.example/#test") || strings.Contains(d.Text, "#token") {
			t.Errorf("%+v", d)
		}
		// Of the words in use, where nobody is writing any.
		if _, err := o.Try(o.ctx(), o.lead, Draft{mail.KindReminder, "en", nil, ""}); err != nil {
			t.Fatal(err)
		}
		o.drain()
		if d := o.sent[1]; !strings.HasPrefix(d.Subject, "[TEST] ") || !strings.Contains(d.Text, "Answer now") {
			t.Errorf("%+v", d)
		}
	})
}
