package wording

import (
	"context"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mail"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the use cases of the department's words.
type Service struct {
	db        *store.DB
	ids       id.Source
	clock     clock.Clock
	audit     *audit.Log
	outbox    *outbox.Queue
	directory *directory.Service
	base      string
}

// New makes the service of an installation with an address.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, q *outbox.Queue, d *directory.Service, base string) *Service {
	return &Service{db, ids, c, log, q, d, base}
}

// InUse are the words mails are written in now. For the outbox.
func (s *Service) InUse(ctx context.Context) (mail.Wordings, error) { return s.current(ctx) }

// Templates are all kinds of mail whose words may be changed, in the order of their names.
func (s *Service) Templates(ctx context.Context, v viewer.Viewer) ([]Template, error) {
	if err := CanWrite(v); err != nil {
		return nil, err
	}
	versions, err := s.versions(ctx, "")
	if err != nil {
		return nil, err
	}
	kinds := mail.Editable()
	out := make([]Template, len(kinds))
	for i, kind := range kinds {
		out[i] = Template{kind, versions[kind]}
	}
	return out, nil
}

// Template is one kind of mail; NOT_FOUND where there is none, and to whoever may not write.
func (s *Service) Template(ctx context.Context, v viewer.Viewer, kind string) (Template, error) {
	if CanWrite(v) != nil {
		return Template{}, apperr.NewNotFound("template")
	}
	if err := known(kind); err != nil {
		return Template{}, err
	}
	versions, err := s.versions(ctx, kind)
	return Template{kind, versions[kind]}, err
}

// Save keeps words as the newest version, which is in use from now on, for messages that wait
// too. A language whose words are those of the house goes on following them.
//
// It returns INVALID with every fault at its place, and CONFLICT where somebody has kept another
// version since base.
func (s *Service) Save(ctx context.Context, v viewer.Viewer, kind string, w mail.Wording, base int) (Template, error) {
	if err := CanWrite(v); err != nil {
		return Template{}, err
	}
	if err := known(kind); err != nil {
		return Template{}, err
	}
	w = tidied(w)
	if err := mail.Check(kind, w); err != nil {
		return Template{}, err
	}
	for _, text := range []i18n.Text{w.Subject, w.Body} {
		for language := range text {
			text[language] = i18n.Clean(text[language])
		}
	}
	return s.keep(ctx, v, kind, unless(w, mail.House(kind)), base, "mail_template.changed")
}

// Reset goes back to the words of the house. CONFLICT where somebody has kept another version
// since base, or the words are those of the house.
func (s *Service) Reset(ctx context.Context, v viewer.Viewer, kind string, base int) (Template, error) {
	if err := CanWrite(v); err != nil {
		return Template{}, err
	}
	if err := known(kind); err != nil {
		return Template{}, err
	}
	return s.keep(ctx, v, kind, tidied(mail.Wording{}), base, "mail_template.reset")
}

func (s *Service) keep(ctx context.Context, v viewer.Viewer, kind string, w mail.Wording, base int, action string) (Template, error) {
	var out Template
	err := s.db.Write(ctx, func(ctx context.Context) error {
		versions, err := s.versions(ctx, kind)
		if err != nil {
			return err
		}
		t := Template{kind, versions[kind]}
		if t.Number() != base {
			return apperr.NewConflict("template.changed")
		}
		before := tidied(mail.Wording{})
		if base > 0 {
			before = tidied(t.Versions[0].Wording)
		}
		if same(before, w) {
			return apperr.NewConflict("template.unchanged")
		}
		made := Version{id.New[id.MailTemplate](s.ids), kind, base + 1, w, v.Person, s.clock.Now()}
		if err := s.insert(ctx, made); err != nil {
			return err
		}
		out = Template{kind, append([]Version{made}, t.Versions...)}
		return s.audit.Record(ctx, v, action, string(made.ID))
	})
	return out, err
}

// Draft is words that are being written, and for whom they are shown.
type Draft struct {
	Kind     string
	Language string
	// Wording in Language; nil for the words in use.
	Wording *mail.Wording
	// Person who would read it; empty for the viewer.
	Person id.Person
}

// Preview is a mail as somebody would read it, with invented values where mails differ and a
// mask for its secrets. INVALID with every fault at its place; NOT_FOUND for a person whom the
// viewer may not see.
func (s *Service) Preview(ctx context.Context, v viewer.Viewer, d Draft) (mail.Page, error) {
	if err := CanWrite(v); err != nil {
		return mail.Page{}, err
	}
	who := d.Person
	if who == "" {
		who = v.Person
	}
	p, err := s.directory.Person(ctx, v, who)
	if err != nil {
		return mail.Page{}, err
	}
	words, err := s.words(ctx, v, d)
	if err != nil {
		return mail.Page{}, err
	}
	data, err := s.data(ctx, d, p.Name, linkMask)
	if err != nil {
		return mail.Page{}, err
	}
	return words.Page(d.Kind, d.Language, data)
}

const (
	linkMask  = "https://…/•••"
	trialFor  = 10 * 24 * time.Hour // how far ahead the invented deadlines are
	trialLink = "/#test"            // leads to the door and opens nothing
)

// words are those of a draft, or those in use.
func (s *Service) words(ctx context.Context, v viewer.Viewer, d Draft) (mail.Wordings, error) {
	if err := known(d.Kind); err != nil {
		return nil, err
	}
	if d.Wording == nil {
		t, err := s.Template(ctx, v, d.Kind)
		return t.own(), err
	}
	w := tidied(*d.Wording)
	only := mail.Wording{Subject: i18n.Text{d.Language: w.Subject[d.Language]}, Body: i18n.Text{d.Language: w.Body[d.Language]}}
	if err := mail.Check(d.Kind, only); err != nil {
		return nil, err
	}
	return mail.Wordings{d.Kind: only}, nil
}

func (s *Service) data(ctx context.Context, d Draft, name, link string) (map[string]string, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	data := mail.Samples(d.Kind, d.Language, clock.DateOf(s.clock.Now().Add(trialFor), set.Zone).EndOfDay(set.Zone), set.Zone)
	data["department"], data["contact"], data["name"] = set.Name.In(d.Language), set.HelpContact, name
	for _, f := range mail.Fields(d.Kind) {
		if f.Name == "link" || f.Name == "stop" {
			data[f.Name] = link
		}
	}
	return data, nil
}

// Try sends a mail as it would read to the viewer alone, marked as a test, its links leading
// nowhere. The words need not be kept.
func (s *Service) Try(ctx context.Context, v viewer.Viewer, d Draft) (address string, err error) {
	if err := CanWrite(v); err != nil {
		return "", err
	}
	words, err := s.words(ctx, v, d)
	if err != nil {
		return "", err
	}
	p, err := s.directory.Person(ctx, v, v.Person)
	if err != nil {
		return "", err
	}
	if p.Email == "" {
		return "", apperr.NewConflict("template.no_address")
	}
	data, err := s.data(ctx, d, p.Name, s.base+trialLink)
	if err != nil {
		return "", err
	}
	delete(data, "name") // the outbox names the reader
	data[mail.TrialOf] = d.Kind
	if words.Fit(d.Kind, d.Language) {
		data[mail.TrialSubject], data[mail.TrialBody] = words[d.Kind].Subject[d.Language], words[d.Kind].Body[d.Language]
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		_, err := s.outbox.AddMessage(ctx, outbox.Message{Kind: mail.KindTrial, Person: p.ID, To: p.Email, Name: p.Name, Language: d.Language, Data: data})
		return err
	})
	return p.Email, err
}
