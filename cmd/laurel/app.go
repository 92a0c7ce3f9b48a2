package main

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	netmail "net/mail"
	"strings"
	"sync"
	"time"

	"laurel/graph/model"
	"laurel/internal/audit"
	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/blob"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/cms"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/dossier"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mail"
	"laurel/internal/mentorship"
	"laurel/internal/metrics"
	"laurel/internal/outbox"
	"laurel/internal/pdf"
	"laurel/internal/release"
	"laurel/internal/roster"
	"laurel/internal/store"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// app is the whole house over one database.
type app struct {
	db         *store.DB
	ids        id.Source
	clock      clock.Clock
	log        *slog.Logger
	demo       bool
	baseURL    string
	audit      *audit.Log
	once       *idempotency.Keys
	blobs      *blob.Blobs
	outbox     *outbox.Queue
	directory  *directory.Service
	mentorship *mentorship.Service
	roster     *roster.Service
	release    *release.Service
	survey     *survey.Service
	feedback   *feedback.Service
	awards     *award.Service
	credential *credential.Service
	metrics    *metrics.Service
	dossiers   *dossier.Service
	auth       *auth.Service
	sender     lines
	signer     *cms.Signer // nil: PDF files carry no signature of the operator's
	pictures   pictures
	personas   func(ctx context.Context) ([]model.Persona, error) // demo
}

// foundations are what an app stands on.
type foundations struct {
	DB      *store.DB
	IDs     id.Source
	Clock   clock.Clock
	Keys    *auth.Keys
	Boxes   *boxkey.Keys
	Signing *credential.Keys
	BaseURL string
	Demo    bool
	Log     *slog.Logger
}

// newApp joins the domains. What one domain needs of another that it may not know
// comes as a function, and only here.
func newApp(f foundations) *app {
	a := &app{db: f.DB, ids: f.IDs, clock: f.Clock, log: f.Log, demo: f.Demo, baseURL: f.BaseURL}
	a.audit = audit.New(a.db, a.ids, a.clock)
	a.once = idempotency.New(a.db, a.ids, a.clock)
	a.blobs = blob.New(a.db, a.ids, a.clock)
	a.outbox = outbox.New(a.db, a.ids, a.clock, a.log)
	a.directory = directory.New(a.db, a.ids, a.clock, a.audit)
	a.mentorship = mentorship.New(a.db, a.ids, a.clock, a.audit, a.outbox, a.directory)
	a.roster = roster.New(a.db, a.ids, a.clock, a.audit, a.blobs, a.directory, a.mentorship)
	a.release = release.New(a.db, a.ids, a.clock, a.audit)
	a.survey = survey.New(a.db, a.ids, a.clock, a.audit, a.once, a.outbox, a.directory, a.release)
	a.feedback = feedback.New(a.db, a.ids, a.clock, a.audit, a.once, a.outbox, a.directory, a.mentorship, a.survey, a.release)
	a.awards = award.New(a.db, a.ids, a.clock, a.audit, a.outbox, a.blobs, a.directory, a.mentorship)
	a.credential = credential.New(a.db, a.ids, a.clock, a.audit, a.once, a.outbox, a.directory)
	a.dossiers = dossier.New(a.db, a.ids, a.clock, a.audit, a.once, a.outbox, a.blobs, a.directory, a.mentorship, a.feedback, a.credential)
	a.metrics = metrics.New(a.db, a.ids, a.clock, a.audit, a.once, metrics.Sources{
		Directory: a.directory, Mentorship: a.mentorship, Survey: a.survey, Feedback: a.feedback, Awards: a.awards, Credential: a.credential, Dossiers: a.dossiers, Release: a.release,
	})
	a.auth = auth.New(auth.Options{
		DB: a.db, Keys: f.Keys, IDs: a.ids, Clock: a.clock, BaseURL: f.BaseURL, Demo: f.Demo,
		PersonByEmail: a.personByEmail, IsSetUp: a.directory.IsSetUp,
		Today: a.directory.Today, Grants: a.directory.Grants, Send: a.send,
		Record: func(ctx context.Context, v viewer.Viewer, action, object string) error {
			return a.audit.Record(ctx, v, action, object)
		},
	})
	a.roster.Notify = func(ctx context.Context, person id.Person, name, to, language string, addresses []string) error {
		who := auth.Who{Person: person, Name: name, Email: to, Language: language}
		return a.send(ctx, mail.KindAddresses, who, "", "", map[string]string{"addresses": strings.Join(addresses, ", ")})
	}
	a.joinMentorship(f.BaseURL)
	a.joinAwards(f.BaseURL)
	a.joinCredentials(f)
	a.joinDossiers(f)
	a.survey.Invite, a.survey.Uninvite = a.auth.Invite, a.auth.ExpireInvitations
	// An invitation leads to what may be answered: a survey, or a round of feedback.
	a.feedback.Invite = func(ctx context.Context, round id.Round, people []id.Person, until time.Time) (map[id.Person]id.Token, error) {
		return a.auth.Invite(ctx, id.Campaign(round), people, until)
	}
	a.feedback.Draw = func(r feedback.Record) ([]byte, error) {
		return pdf.Render(recordDocument(r), pdf.Options{Base: f.BaseURL})
	}
	a.feedback.Uninvite = func(ctx context.Context, round id.Round) error {
		return a.auth.ExpireInvitations(ctx, id.Campaign(round), true)
	}
	if f.Boxes != nil {
		a.survey.Keys, a.feedback.Keys = f.Boxes, f.Boxes
	}
	a.outbox.Secrets, a.outbox.KeepLinks = a.auth.Secrets, f.Demo
	a.outbox.Reminder, a.outbox.StopLink, a.outbox.Record = mail.IsReminder, a.auth.StopLink, a.audit.Record
	a.outbox.Render = func(kind, language string, data map[string]string) (subject, text, html string, err error) {
		return mail.Render(kind, language, withLink(f.BaseURL, data))
	}
	a.outbox.Attachment = func(ctx context.Context, m outbox.Message) (*outbox.Attached, error) {
		if certificate, ok := id.Parse[id.Certificate](m.Attach); ok {
			name, content, err := a.credential.Attachment(ctx, certificate)
			return &outbox.Attached{Name: name, Content: content}, err
		}
		name, content, err := a.feedback.Attachment(ctx, id.MocRecord(m.Attach), m.Person)
		return &outbox.Attached{Name: name, Content: content}, err
	}
	a.outbox.Sent = func(ctx context.Context, m outbox.Message) error {
		if certificate, ok := id.Parse[id.Certificate](m.Attach); ok {
			return a.credential.Sent(ctx, certificate)
		}
		return nil
	}
	a.outbox.Bounced = func(ctx context.Context, m outbox.Message, bounced bool) error {
		if ofRound(m.Campaign) {
			return nil
		}
		return a.survey.Bounced(ctx, m.Campaign, m.Person, m.Kind, bounced)
	}
	a.outbox.Cancelled = func(ctx context.Context, m outbox.Message) (bool, error) {
		if certificate, ok := id.Parse[id.Certificate](m.Attach); ok {
			stands, err := a.credential.Stands(ctx, certificate)
			return !stands, err
		}
		if m.Campaign == "" {
			return false, nil
		}
		open, err := a.survey.IsOpen(ctx, m.Campaign)
		if ofRound(m.Campaign) {
			open, err = a.feedback.IsOpen(ctx, id.Round(m.Campaign))
		}
		return !open, err
	}
	a.outbox.Unwanted = func(ctx context.Context, m outbox.Message) (bool, error) {
		if m.Campaign == "" || ofRound(m.Campaign) {
			return false, nil
		}
		return a.survey.Unwanted(ctx, m.Campaign, m.Person, m.Kind)
	}
	return a
}

// ofRound reports that what an invitation opens is a round of feedback.
func ofRound(campaign id.Campaign) bool {
	return strings.HasPrefix(string(campaign), id.Round("").Prefix()+"_")
}

// withLink is a mail's data with the address of its path.
func withLink(base string, data map[string]string) map[string]string {
	path, ok := data["path"]
	if !ok {
		return data
	}
	out := maps.Clone(data)
	delete(out, "path")
	out["link"] = base + path
	return out
}

func (a *app) personByEmail(ctx context.Context, email string) (auth.Who, bool, error) {
	p, ok, err := a.directory.ByEmail(ctx, email)
	if err != nil || !ok || p.Status == directory.Left {
		return auth.Who{}, false, err
	}
	return auth.Who{Person: p.ID, Name: p.Name, Email: p.Email, Language: p.Language}, true, nil
}

func (a *app) send(ctx context.Context, kind string, to auth.Who, campaign id.Campaign, token id.Token, data map[string]string) error {
	return a.sendMessage(ctx, outbox.Message{Kind: kind, Campaign: campaign, Token: token, Data: data}, to)
}

// sendPrivate is send for mail that the outbox lists for nobody: that it was written would
// tell who nominated, wrote for or judged whom.
func (a *app) sendPrivate(ctx context.Context, kind string, to auth.Who, token id.Token, data map[string]string) error {
	return a.sendMessage(ctx, outbox.Message{Kind: kind, Token: token, Data: data, Private: true}, to)
}

func (a *app) sendMessage(ctx context.Context, m outbox.Message, to auth.Who) error {
	set, err := a.directory.Settings(ctx)
	if err != nil {
		return err
	}
	filled := map[string]string{"department": set.Name.In(to.Language), "contact": set.HelpContact}
	for k, v := range m.Data {
		filled[k] = v
	}
	m.Person, m.To, m.Name, m.Language, m.Data = to.Person, to.Email, to.Name, to.Language, filled
	_, err = a.outbox.AddMessage(ctx, m)
	return err
}

// deliverTo sends mail through the department's server.
func (a *app) deliverTo(cfg config.Config) error {
	if cfg.SMTPURL == "" {
		return nil
	}
	from, err := netmail.ParseAddress(cfg.MailFrom)
	if err != nil {
		return errors.New(config.MailFrom + " is no address: write Department of Medicine <mentorship@hospital.example>")
	}
	if a.sender, err = openLines(cfg.SMTPURL); err != nil {
		return err
	}
	a.outbox.PerMinute(cfg.MailPace)
	a.outbox.Deliver = func(ctx context.Context, d outbox.Delivery) error {
		err := a.sender.Send(ctx, mail.Message{
			ID: d.ID, From: mail.Address{Name: from.Name, Email: from.Address}, To: mail.Address{Name: d.Name, Email: d.To},
			Subject: d.Subject, Text: d.Text, HTML: d.HTML, Language: d.Language, Attached: attached(d), Stop: d.Stop,
		})
		var failed *mail.Failure
		if errors.As(err, &failed) {
			if failed.Operator {
				a.log.Error("mail cannot be sent until its settings are mended", "code", failed.Code)
				return outbox.Unreachable(err)
			}
			if failed.Class == mail.Permanent {
				return outbox.Refused(err)
			}
		}
		return err
	}
	return nil
}

// lines are connections to the mail server, one for each worker of the outbox.
type lines chan *mail.Sender

func openLines(address string) (lines, error) {
	all := make(lines, outbox.Workers)
	for range cap(all) {
		s, err := mail.Open(address, mail.Options{})
		if err != nil {
			return nil, err
		}
		all <- s
	}
	return all, nil
}

// Send hands a message over on a line that is free.
func (l lines) Send(ctx context.Context, m mail.Message) error {
	s := <-l
	defer func() { l <- s }()
	return s.Send(ctx, m)
}

// Close hangs up. What is sent later connects anew.
func (l lines) Close() {
	for range cap(l) {
		s := <-l
		s.Close()
		defer func() { l <- s }()
	}
}

func attached(d outbox.Delivery) mail.Attachment {
	if d.Attached == nil {
		return mail.Attachment{}
	}
	return mail.Attachment{Name: d.Attached.Name, Content: d.Attached.Content}
}

const (
	sealEvery  = 10 * time.Second
	sweepEvery = time.Hour
)

// work does what happens by itself, until ctx ends: mail and jobs, sealing the audit
// log, and clearing what has had its day.
func (a *app) work(ctx context.Context) {
	var all sync.WaitGroup
	all.Go(func() { a.outbox.Run(ctx) })
	all.Go(func() {
		every(ctx, sealEvery, func() {
			a.report("seal", func() error { _, err := a.audit.Seal(viewer.System(ctx, "seal")); return err })
		})
	})
	all.Go(func() {
		every(ctx, sweepEvery, func() {
			ctx := viewer.System(ctx, "sweep")
			a.report("sweep", func() error {
				_, keys := a.once.Sweep(ctx)
				_, blobs := a.blobs.Sweep(ctx)
				return errors.Join(keys, blobs, a.auth.Sweep(ctx), a.survey.Sweep(ctx), a.feedback.Sweep(ctx), a.feedback.RemindToReport(ctx), a.mentorship.PlanDaily(ctx))
			})
		})
	})
	all.Wait()
	if a.sender != nil {
		a.sender.Close()
	}
}

func (a *app) report(what string, f func() error) {
	if err := f(); err != nil && !errors.Is(err, context.Canceled) {
		a.log.Warn(what, "error", err)
	}
}

func every(ctx context.Context, d time.Duration, f func()) {
	tick := time.NewTicker(d)
	defer tick.Stop()
	for {
		f()
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
