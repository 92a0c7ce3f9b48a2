package dossier

import (
	"context"
	"crypto/ed25519"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/blob"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the use cases of dossiers. Its fields are set by cmd.
type Service struct {
	db         *store.DB
	ids        id.Source
	clock      clock.Clock
	audit      *audit.Log
	once       *idempotency.Keys
	outbox     *outbox.Queue
	blobs      *blob.Blobs
	directory  *directory.Service
	mentorship *mentorship.Service
	feedback   *feedback.Service
	credential *credential.Service

	// Base is the address of the installation, where codes are checked.
	Base string
	// Renderer names the program that draws.
	Renderer string
	// Draw makes the file of a snapshot with its claim and a signature over both, and counts
	// its pages.
	Draw func(s Snapshot, claim []byte, key ed25519.PublicKey, sign func(message []byte) []byte) (file []byte, pages int, err error)
	// Read gives what a file is sealed with, or an error where the seal does not hold.
	Read func(file []byte) (credential.Seal, error)
	// Printable reports a text that no document can show.
	Printable func(string) error
	// Mail writes to a mentee: to a person at a path, or to somebody from elsewhere with the
	// link of a relationship. It joins the Write of the context. May be nil.
	Mail func(ctx context.Context, to Recipient, data map[string]string) error
	// OpenLink says which relationship a mailed link is for.
	OpenLink func(ctx context.Context, link string) (id.Mentorship, error)
}

// Recipient is who is asked. Link is the relationship of somebody from elsewhere.
type Recipient struct {
	Person   id.Person
	Name     string
	Email    string
	Language string
	Link     id.Mentorship
}

// New makes the service and takes on its outbox job.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, once *idempotency.Keys, q *outbox.Queue, b *blob.Blobs, d *directory.Service, m *mentorship.Service, f *feedback.Service, cr *credential.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, once: once, outbox: q, blobs: b, directory: d, mentorship: m, feedback: f, credential: cr}
	q.Handle(drawJob, s.draw)
	return s
}

// Heading is a dossier in a list.
type Heading struct {
	Dossier
	Person   directory.Person // whose it is
	Mine     bool
	Versions []Version // the newest first; none for an assistant
}

// drafters are the viewer and those for whom they draft dossiers, as each of them.
func (s *Service) drafters(ctx context.Context, v viewer.Viewer) ([]viewer.Viewer, error) {
	if err := CanSee(v); err != nil {
		return nil, err
	}
	acting, err := s.mentorship.Acting(ctx, v, mentorship.ScopeDossiers)
	return append([]viewer.Viewer{v}, acting...), err
}

func persons(all []viewer.Viewer) []id.Person {
	out := make([]id.Person, len(all))
	for i, v := range all {
		out[i] = v.Person
	}
	return out
}

// Dossiers are the viewer's own and those they draft for others, the newest first.
func (s *Service) Dossiers(ctx context.Context, v viewer.Viewer) ([]Heading, error) {
	as, err := s.drafters(ctx, v)
	if err != nil {
		return nil, err
	}
	ctx = own(ctx, persons(as)...)
	all, err := s.draftsWhere(ctx)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return s.headings(ctx, v, all, false)
}

// headings read what versions say only where whole is asked for.
func (s *Service) headings(ctx context.Context, v viewer.Viewer, all []Dossier, whole bool) ([]Heading, error) {
	var ids []id.Dossier
	var owners []id.Person
	for _, d := range all {
		owners = append(owners, d.Owner)
		if d.Owner == v.Person {
			ids = append(ids, d.ID)
		}
	}
	versions, err := s.versionsOf(ctx, whole, ids...)
	if err != nil {
		return nil, err
	}
	known, err := s.directory.Some(ctx, owners...)
	if err != nil {
		return nil, err
	}
	out := make([]Heading, len(all))
	for i, d := range all {
		out[i] = Heading{Dossier: d, Person: known[d.Owner], Mine: d.Owner == v.Person}
		for _, one := range versions {
			if one.Dossier == d.ID {
				out[i].Versions = append(out[i].Versions, one)
			}
		}
	}
	return out, nil
}

// View is a dossier as it would be frozen now, for whoever drafts it.
type View struct {
	Heading
	Sections []Section
	Warnings []Warning
	Outcomes []Outcome
	// Mentees are the relationships that outcomes can be noted of, with the mentee's name.
	Mentees []Mentee
}

// Mentee is one relationship as mentor within the period, for the owner's eyes.
type Mentee struct {
	Mentorship id.Mentorship
	Name       string
	Years      string
	Consent    ConsentState
	// CanAsk: there is an address, and nothing was asked within a day.
	CanAsk bool
	Asked  *time.Time
}

// drafting is one dossier with the viewer as whoever drafts it; NOT_FOUND to everybody else.
func (s *Service) drafting(ctx context.Context, v viewer.Viewer, which id.Dossier) (viewer.Viewer, Dossier, error) {
	as, err := s.drafters(ctx, v)
	if err != nil {
		if !v.SignedIn() {
			err = missing()
		}
		return v, Dossier{}, err
	}
	d, err := s.draft(own(ctx, persons(as)...), which)
	if err != nil {
		return v, Dossier{}, err
	}
	at := slices.IndexFunc(as, func(one viewer.Viewer) bool { return CanDraft(one, d.Owner) == nil })
	if at < 0 {
		return v, Dossier{}, missing()
	}
	return as[at], d, nil
}

// gather reads what a dossier is assembled from. The number of statements does not depend on
// how much there is.
func (s *Service) gather(ctx context.Context, v viewer.Viewer) (material, error) {
	var m material
	var err error
	m.byAssistant = v.By != ""
	if m.settings, err = s.directory.Settings(ctx); err != nil {
		return m, err
	}
	m.today = clock.DateOf(s.clock.Now(), m.settings.Zone)
	if m.Portfolio, err = s.mentorship.Portfolio(ctx, v); err != nil {
		return m, err
	}
	if m.feedback, err = s.feedback.Portfolio(ctx, v); err != nil {
		return m, err
	}
	if m.recognised, err = s.credential.Mine(ctx, v); err != nil {
		return m, err
	}
	if m.committees, err = s.directory.Committees(ctx); err != nil {
		return m, err
	}
	ctx = own(ctx, v.Person)
	if m.outcomes, err = s.outcomesOf(ctx, v.Person); err != nil {
		return m, err
	}
	m.consents, err = s.consentsOf(ctx, v.Person)
	if err != nil {
		return m, err
	}
	m.agreed()
	return m, nil
}

// agreed takes the word a writer gave when signing a letter as consent to its use, where
// nothing else was said to it since.
func (m *material) agreed() {
	for _, l := range m.feedback.Letters {
		if !l.ForDossier || slices.ContainsFunc(m.consents, func(c Consent) bool { return c.Kind == ToBeQuoted && c.About == string(l.ID) }) {
			continue
		}
		m.consents = append(m.consents, Consent{
			ID: id.Consent(l.ID), Owner: l.Mentor, Giver: l.Mentee, Kind: ToBeQuoted, About: string(l.ID), Asked: l.Signed,
			Events: []ConsentEvent{{Kind: Given, At: l.Signed}},
		})
	}
}

// Dossier is one as it would be frozen now; NOT_FOUND to whoever does not draft it.
func (s *Service) Dossier(ctx context.Context, v viewer.Viewer, which id.Dossier) (View, error) {
	as, d, err := s.drafting(ctx, v, which)
	if err != nil {
		return View{}, err
	}
	return s.view(ctx, v, as, d)
}

func (s *Service) view(ctx context.Context, v, as viewer.Viewer, d Dossier) (View, error) {
	m, err := s.gather(ctx, as)
	if err != nil {
		return View{}, err
	}
	heads, err := s.headings(own(ctx, as.Person), v, []Dossier{d}, true)
	if err != nil {
		return View{}, err
	}
	a := assembler{words{d.Language, m.settings.Vocabulary}, m, d}
	out := View{Heading: heads[0], Sections: assemble(m, d)}
	out.Warnings = a.warnings(out.Sections)
	// Who the mentees are and what was noted of them is for the mentor's eyes.
	if d.Kind != Promotion || as.By != "" {
		return out, nil
	}
	day := s.clock.Now().Add(-askEvery)
	for _, p := range a.given() {
		c := a.consent(ToBeNamed, string(p.ID))
		one := Mentee{Mentorship: p.ID, Name: whose(p), Years: a.span(p.Started, p.Ended), Consent: c.State()}
		last := c.LastAsked()
		if !last.IsZero() {
			one.Asked = &last
		}
		one.CanAsk = !last.After(day) && (p.Outside == nil || p.Outside.Email != "") && asks(c.State(), m.outcomes, p.ID)
		out.Mentees = append(out.Mentees, one)
		for _, o := range m.outcomes {
			if o.Mentorship == p.ID {
				out.Outcomes = append(out.Outcomes, o)
			}
		}
	}
	return out, nil
}

// StartInput begins a dossier. Zero dates: the period a dossier of the kind begins with.
type StartInput struct {
	Kind     Kind
	Since    clock.Date
	Until    clock.Date
	Language string
}

// Start begins a dossier of the viewer's. Sent again with the same key it gives the same.
func (s *Service) Start(ctx context.Context, v viewer.Viewer, in StartInput, key string) (View, error) {
	if err := CanSee(v); err != nil {
		return View{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return View{}, err
	}
	if !slices.Contains(Kinds, in.Kind) {
		return View{}, apperr.NewInvalid("dossier.needs_kind", "kind")
	}
	known, err := s.directory.Some(ctx, v.Person)
	if err != nil {
		return View{}, err
	}
	since, until := DefaultPeriod(in.Kind, known[v.Person], today)
	save := SaveInput{Since: in.Since, Until: in.Until, Language: in.Language}
	if save.Since.IsZero() {
		save.Since = since
	}
	if save.Until.IsZero() {
		save.Until = until
	}
	if err := save.validate(in.Kind, today); err != nil {
		return View{}, err
	}
	made, err := s.once.Once(ctx, v, "dossierStart", key, in, func(ctx context.Context) (string, error) {
		d := Dossier{ID: id.New[id.Dossier](s.ids), Owner: v.Person, Kind: in.Kind, Since: save.Since, Until: save.Until, Language: save.Language, Created: s.clock.Now()}
		if err := s.insertDraft(own(ctx, v.Person), d); err != nil {
			return "", err
		}
		return string(d.ID), s.audit.Record(ctx, v, "dossier.started", string(d.ID))
	})
	if err != nil {
		return View{}, err
	}
	return s.Dossier(ctx, v, id.Dossier(made))
}

// Save keeps what the owner, or who drafts for them, made of the evidence. CONFLICT when it was
// changed since the revision it builds on.
func (s *Service) Save(ctx context.Context, v viewer.Viewer, which id.Dossier, in SaveInput, revision int) (View, error) {
	_, d, err := s.drafting(ctx, v, which)
	if err != nil {
		return View{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return View{}, err
	}
	in.clean()
	if err := in.validate(d.Kind, today); err != nil {
		return View{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		// Asked again here: what was entrusted to an assistant may have ended.
		as, d, err := s.drafting(ctx, v, which)
		if err != nil {
			return err
		}
		made := d.Items
		d.Since, d.Until, d.Language, d.Choices, d.Revision = in.Since, in.Until, in.Language, in.Choices, revision+1
		// What this period, or this viewer, does not show keeps what was chosen for it.
		m, err := s.gather(ctx, as)
		if err != nil {
			return err
		}
		d.Items = append(d.Items, unseen(made, d.Items, assemble(m, d))...)
		saved, err := s.saveDraft(own(ctx, d.Owner), d, revision)
		if err == nil && !saved {
			err = apperr.NewConflict("dossier.changed_meanwhile")
		}
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, as, "dossier.saved", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Dossier(ctx, v, which)
}

// unseen are earlier choices of items that are in no section and in no newer choice.
func unseen(earlier, newer []Choice, sections []Section) []Choice {
	seen := map[string]bool{}
	for _, s := range sections {
		for _, i := range s.Items {
			seen[i.Key] = true
		}
	}
	for _, c := range newer {
		seen[c.Key] = true
	}
	return slices.DeleteFunc(slices.Clone(earlier), func(c Choice) bool { return seen[c.Key] })
}

// mine is one of the viewer's own, for what no assistant does.
func (s *Service) mine(ctx context.Context, v viewer.Viewer, which id.Dossier) (Dossier, error) {
	if !v.SignedIn() {
		return Dossier{}, missing()
	}
	d, err := s.draft(own(ctx, v.Person), which)
	if err != nil {
		return Dossier{}, err
	}
	return d, CanFreeze(v, d.Owner)
}

// Remove deletes a draft of the viewer's that was never frozen.
func (s *Service) Remove(ctx context.Context, v viewer.Viewer, which id.Dossier) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockDraft(ctx, which); err != nil {
			return err
		}
		d, err := s.mine(ctx, v, which)
		if err != nil {
			return err
		}
		frozen, err := s.versionsOf(own(ctx, v.Person), false, which)
		if err != nil {
			return err
		}
		if len(frozen) > 0 {
			return apperr.NewConflict("dossier.was_frozen")
		}
		if err := s.deleteDraft(own(ctx, v.Person), d); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "dossier.removed", string(which))
	})
}

// Use records what a dossier of the viewer's was used for and when; empty takes it back. Nobody
// else reads it.
func (s *Service) Use(ctx context.Context, v viewer.Viewer, which id.Dossier, what string, year int) (View, error) {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return View{}, err
	}
	var faults apperr.List
	faults.Add(what != "" && !slices.Contains(Uses, what), "dossier.needs_use", "use")
	faults.Add(what != "" && (year < 2000 || year > today.Year+1), "dossier.needs_year", "year")
	if err := faults.Err(); err != nil {
		return View{}, err
	}
	if what == "" {
		year = 0
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		d, err := s.mine(ctx, v, which)
		if err != nil {
			return err
		}
		d.UsedFor, d.UsedYear = what, year
		if err := s.saveUse(own(ctx, v.Person), d); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "dossier.used", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Dossier(ctx, v, which)
}

// Preview is a draft as a snapshot without code or number: what freezing would keep.
func (s *Service) Preview(ctx context.Context, v viewer.Viewer, which id.Dossier) (Snapshot, error) {
	as, d, err := s.drafting(ctx, v, which)
	if err != nil {
		return Snapshot{}, err
	}
	m, err := s.gather(ctx, as)
	if err != nil {
		return Snapshot{}, err
	}
	return s.snapshot(m, d), nil
}

// snapshot is a dossier with what it says; without code, number and signature.
func (s *Service) snapshot(m material, d Dossier) Snapshot {
	w := words{d.Language, m.settings.Vocabulary}
	out := Snapshot{
		Format: 1, Template: Template, Renderer: s.Renderer, Base: s.Base, Kind: d.Kind, Language: d.Language, Name: oneLine(m.Person.Name), Rank: w.rank(m.Person.Rank),
		Department: m.settings.Name.In(d.Language), Institution: m.settings.Institution.In(d.Language), Since: d.Since, Until: d.Until, Frozen: m.today, Sections: sealed(assemble(m, d)),
	}
	if m.Person.Division != nil {
		out.Division = m.Person.Division.Name.In(d.Language)
	}
	if !d.CycleSince.IsZero() && !d.CycleUntil.IsZero() {
		out.Cycle = d.CycleSince.String() + " – " + d.CycleUntil.String()
	}
	return out
}

// sameName compares a typed name with the one on record.
func sameName(typed, name string) bool {
	return strings.EqualFold(oneLine(typed), oneLine(name))
}
