package credential

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/audit"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/idempotency"
	"laurel/internal/outbox"
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Service is the use cases of certificates. Its fields are set by cmd.
type Service struct {
	db        *store.DB
	ids       id.Source
	clock     clock.Clock
	audit     *audit.Log
	once      *idempotency.Keys
	outbox    *outbox.Queue
	directory *directory.Service

	// Keys sign.
	Keys *Keys
	// Base is the address of the installation, where codes are checked.
	Base string
	// Renderer names the program that draws.
	Renderer string
	// Draw makes the file of a snapshot with its claim and a signature over both.
	Draw func(s Snapshot, claim []byte, key ed25519.PublicKey, sign func(message []byte) []byte) ([]byte, error)
	// Read gives what a file is sealed with, or an error where the seal does not hold.
	Read func(file []byte) (Seal, error)
	// Recipients are all who got awards, as the awards keep them. For the honour roll.
	Recipients func(ctx context.Context) ([]Recipient, error)
	// Printable reports a text that no certificate can show.
	Printable func(string) error
}

// Seal is what a signed file says of itself.
type Seal struct {
	Claim     []byte
	Key       ed25519.PublicKey
	Signature []byte
}

const issueJob = "certificate.issue"

// New makes the service.
func New(db *store.DB, ids id.Source, c clock.Clock, log *audit.Log, once *idempotency.Keys, q *outbox.Queue, d *directory.Service) *Service {
	s := &Service{db: db, ids: ids, clock: c, audit: log, once: once, outbox: q, directory: d}
	q.Handle(issueJob, s.issue)
	return s
}

// Issue records claims and asks for their certificates, in the surrounding Write. Who may say
// so is for the caller to know. Whoever holds a certificate from the same source that was not
// revoked gets no second one, and one from it whose holder is not among the claims any longer
// is revoked: the source was corrected.
func (s *Service) Issue(ctx context.Context, v viewer.Viewer, source string, claims ...Claim) error {
	before, err := s.fromSource(ctx, source)
	if err != nil {
		return err
	}
	held, err := s.viewsOf(ctx, before)
	if err != nil {
		return err
	}
	holds := holders(before, held)
	for _, one := range held {
		if one.State != Current || slices.ContainsFunc(claims, func(c Claim) bool { return c.Person == one.Person }) {
			continue
		}
		reason := i18n.Message(v.Language, "certificate.source_corrected", nil)
		if err := s.happened(ctx, Event{Certificate: one.ID, Kind: IsRevoked, Reason: reason, By: v.Person}); err != nil {
			return err
		}
		if err := s.audit.Record(ctx, v, "certificate.revoked", string(one.ID)); err != nil {
			return err
		}
	}
	for _, c := range claims {
		if holds[c.Person] {
			continue
		}
		if err := s.record(ctx, v, source, c); err != nil {
			return err
		}
	}
	return nil
}

// holders are the people of recognitions who hold a certificate that stands, or whose first is
// being made.
func holders(all []Recognition, views []View) map[id.Person]bool {
	out := map[id.Person]bool{}
	for _, r := range all {
		of := func(one View) bool { return one.Recognition == r.ID }
		if !slices.ContainsFunc(views, of) || slices.ContainsFunc(views, func(one View) bool { return of(one) && one.State == Current }) {
			out[r.Person] = true
		}
	}
	return out
}

// record writes a claim down with the one job that makes its certificate.
func (s *Service) record(ctx context.Context, v viewer.Viewer, source string, c Claim) error {
	r := Recognition{ID: id.New[id.Recognition](s.ids), Claim: c, Source: source, RecordedBy: v.Person, Recorded: s.clock.Now()}
	if err := s.insertRecognition(ctx, r); err != nil {
		return err
	}
	return s.outbox.Add(ctx, outbox.Job{Kind: issueJob, Key: issueJob + ":" + string(r.ID), Payload: r.ID})
}

// issue is the job that makes the certificate of a recognition and mails it. Done again it
// finds the certificate and does nothing.
func (s *Service) issue(ctx context.Context, payload []byte) error {
	var which id.Recognition
	if err := json.Unmarshal(payload, &which); err != nil {
		return outbox.Permanent(err)
	}
	ctx = viewer.System(ctx, "certificates")
	r, err := s.recognition(ctx, which)
	if err != nil {
		return outbox.Permanent(err)
	}
	if made, err := s.isMade(ctx, which); err != nil || made {
		return err
	}
	c, err := s.draw(ctx, r, Certificate{IssuedBy: r.RecordedBy})
	if len(apperr.All(err)) > 0 && apperr.CodeOf(err) != apperr.Unavailable {
		return outbox.Permanent(err) // a name that cannot be printed is not mended by waiting
	}
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if made, err := s.isMade(ctx, which); err != nil || made {
			return err
		}
		return s.keep(ctx, viewer.From(ctx), r, c)
	})
}

// draw makes a certificate of a recognition. Name and language that are given stand; the
// others are the person's.
func (s *Service) draw(ctx context.Context, r Recognition, given Certificate) (Certificate, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Certificate{}, err
	}
	people, err := s.directory.Some(ctx, r.Person)
	if err != nil {
		return Certificate{}, err
	}
	p, ok := people[r.Person]
	if !ok {
		return Certificate{}, apperr.NewNotFound("person")
	}
	var division i18n.Text
	if r.Division != "" {
		all, err := s.directory.Divisions(ctx)
		if err != nil {
			return Certificate{}, err
		}
		if at := slices.IndexFunc(all, func(d directory.Division) bool { return d.ID == r.Division }); at >= 0 {
			division = all[at].Name
		}
	}
	private, err := s.Keys.signing()
	if err != nil {
		return Certificate{}, err
	}
	public := private.Public().(ed25519.PublicKey)
	c := given
	c.ID, c.Recognition, c.Person, c.Kind = id.New[id.Certificate](s.ids), r.ID, r.Person, r.Kind
	c.Code, c.Template, c.Renderer, c.Key = newCode(s.ids), Template, s.Renderer, KeyID(public)
	c.Issued = s.clock.Now()
	issued := clock.DateOf(c.Issued, set.Zone)
	c.Year = issued.Year
	if c.Name == "" {
		c.Name = oneLine(p.Name)
	}
	for _, language := range []string{r.Language, p.Language, "en"} {
		if c.Language == "" {
			c.Language = language
		}
	}
	before := ""
	if given.Supersedes != "" {
		old, err := s.view(ctx, given.Supersedes)
		if err != nil {
			return Certificate{}, err
		}
		before = old.Code
	}
	said := Snapshot{
		Format: 1, Template: c.Template, Renderer: c.Renderer, Base: s.Base, Code: c.Code, Supersedes: before, Language: c.Language, Name: c.Name, Kind: r.Kind,
		Title: r.Title, Since: r.Since, Presenter: r.Presenter, Department: set.Name, Institution: set.Institution, Division: division, Issued: issued,
	}
	if !r.Until.IsZero() {
		said.Until = r.Until.String()
	}
	claim, err := said.canonical()
	if err != nil {
		return Certificate{}, err
	}
	c.Snapshot, c.SnapshotSHA = string(claim), digest(claim)
	if c.PDF, err = s.Draw(said, claim, public, func(message []byte) []byte { return ed25519.Sign(private, message) }); err != nil {
		return Certificate{}, err
	}
	seal, err := s.Read(c.PDF)
	if err != nil {
		return Certificate{}, err
	}
	c.Signature = hex.EncodeToString(seal.Signature)
	c.search = i18n.Fold(strings.Join([]string{c.Name, p.Name, r.Title.En(), r.Title.Fr(), strings.ReplaceAll(c.Code, "-", ""), c.Code}, " "))
	return c, s.db.Write(ctx, func(ctx context.Context) error { return s.keepKey(ctx, c.Key, hex.EncodeToString(public)) })
}

// keep writes a certificate with its mail: one certificate, one message.
func (s *Service) keep(ctx context.Context, v viewer.Viewer, r Recognition, c Certificate) error {
	if err := s.insertCertificate(ctx, c); err != nil {
		return err
	}
	if err := s.audit.Record(ctx, v, "certificate.issued", string(c.ID)); err != nil {
		return err
	}
	people, err := s.directory.ByID(ctx, c.Person)
	if err != nil {
		return err
	}
	p := people[c.Person]
	if p.Email == "" {
		return nil
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.AddMessage(ctx, mailOf(c, r, p, set))
	return err
}

// mailOf brings a certificate to its holder.
func mailOf(c Certificate, r Recognition, p directory.Person, set directory.Settings) outbox.Message {
	return outbox.Message{
		Kind: "certificate", Person: c.Person, To: p.Email, Name: p.Name, Language: p.Language, Attach: string(c.ID),
		Data: map[string]string{"department": set.Name.In(p.Language), "contact": set.HelpContact, "title": r.Title.In(p.Language), "path": PagePath(c.Code)},
	}
}

// PagePath is where anybody reads whether a certificate stands.
func PagePath(code string) string { return "/v/" + code }

// DownloadPath is where those who may have the file.
func DownloadPath(which id.Certificate) string { return "/d/certificate/" + string(which) }

// Attachment is the file that a mailed certificate carries, for the worker that sends it.
func (s *Service) Attachment(ctx context.Context, which id.Certificate) (name string, content []byte, err error) {
	content, err = s.pdf(ctx, which)
	return FileName(which), content, err
}

// FileName of a certificate.
func FileName(which id.Certificate) string { return string(which) + ".pdf" }

// Sent notes that the mail of a certificate went out, in the surrounding Write.
func (s *Service) Sent(ctx context.Context, which id.Certificate) error {
	return s.happened(ctx, Event{Certificate: which, Kind: Delivered})
}

// View is a certificate with what it is for and what became of it.
type View struct {
	Certificate
	For       Recognition
	Events    []Event // oldest first
	State     State
	Successor id.Certificate // of a superseded one
	Holder    Named
}

// Named is a person with the name on record today.
type Named struct {
	ID   id.Person
	Name string
}

// name fills in who holds certificates and who did what to them.
func (s *Service) name(ctx context.Context, all ...View) error {
	var people []id.Person
	for _, one := range all {
		people = append(people, one.Person)
		for _, e := range one.Events {
			if e.By != "" {
				people = append(people, e.By)
			}
		}
	}
	known, err := s.directory.Some(ctx, people...)
	if err != nil {
		return err
	}
	for i, one := range all {
		all[i].Holder = Named{one.Person, known[one.Person].Name}
		for k, e := range one.Events {
			if e.By != "" {
				all[i].Events[k].Actor = &Named{e.By, known[e.By].Name}
			}
		}
	}
	return nil
}

// Mine is a recognition of the viewer's with its certificates, newest first; none while the
// first is being made.
type Mine struct {
	Recognition
	Certificates []View
}

// Mine are the viewer's own recognitions, newest first.
func (s *Service) Mine(ctx context.Context, v viewer.Viewer) ([]Mine, error) {
	if err := CanSeeOwn(v); err != nil {
		return nil, err
	}
	all, err := s.recognitionsOf(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	views, err := s.viewsOf(ctx, all)
	if err != nil {
		return nil, err
	}
	out := make([]Mine, len(all))
	for i, r := range all {
		out[i].Recognition = r
		for _, one := range views {
			if one.Recognition == r.ID {
				out[i].Certificates = append(out[i].Certificates, one)
			}
		}
	}
	return out, nil
}

// Certificate is one; NOT_FOUND to whoever may not read it.
func (s *Service) Certificate(ctx context.Context, v viewer.Viewer, which id.Certificate) (View, error) {
	if err := CanSeeOwn(v); err != nil {
		return View{}, err
	}
	one, err := s.view(ctx, which)
	if err != nil {
		return View{}, err
	}
	if err := CanRead(v, one.Person); err != nil {
		return View{}, err
	}
	if CanManage(v) != nil {
		one.Events = withoutReasons(one.Events)
	}
	all := []View{one}
	err = s.name(ctx, all...)
	return all[0], err
}

// withoutReasons: why one was revoked is for those who manage certificates.
func withoutReasons(all []Event) []Event {
	out := slices.Clone(all)
	for i := range out {
		out[i].Reason = ""
	}
	return out
}

// File is the PDF of one; NOT_FOUND to whoever may not read it.
func (s *Service) File(ctx context.Context, v viewer.Viewer, which id.Certificate) (View, []byte, error) {
	one, err := s.Certificate(ctx, v, which)
	if err != nil {
		return View{}, nil, missing()
	}
	file, err := s.pdf(ctx, which)
	return one, file, err
}

// Said is what a certificate says.
func (c Certificate) Said() (Snapshot, error) {
	var s Snapshot
	return s, json.Unmarshal([]byte(c.Snapshot), &s)
}

// Filter of the list. Empty fields do not narrow.
type Filter struct {
	page.Args
	Search string
	Kind   Kind
	State  State
	Year   int
	Batch  id.Batch
}

// Certificates lists them for those who manage them, newest first.
func (s *Service) Certificates(ctx context.Context, v viewer.Viewer, f Filter) (page.Page[View], error) {
	var none page.Page[View]
	if err := CanManage(v); err != nil {
		return none, err
	}
	if err := f.Validate(); err != nil {
		return none, err
	}
	found, total, err := s.certificatesPage(ctx, f)
	if err != nil {
		return none, err
	}
	out := page.Page[View]{Total: total, HasNext: len(found) > f.First}
	found = found[:min(len(found), f.First)]
	if n := len(found); n > 0 {
		out.EndCursor = page.Encode(found[n-1].Issued.UTC().Format(time.RFC3339Nano), string(found[n-1].ID))
	}
	if out.Nodes, err = s.complete(ctx, found); err != nil {
		return none, err
	}
	return out, s.name(ctx, out.Nodes...)
}

// Years are those in which certificates were issued, newest first.
func (s *Service) Years(ctx context.Context, v viewer.Viewer) ([]int, error) {
	if err := CanManage(v); err != nil {
		return nil, err
	}
	return s.years(ctx)
}

// PreviewRow is one person of a batch before it is issued.
type PreviewRow struct {
	Person   id.Person
	Name     string
	Language string
	// Refused says why there will be none; nil where there will be one.
	Refused *apperr.Error
}

// Preview says who would get a certificate and who not. Nothing is written.
func (s *Service) Preview(ctx context.Context, v viewer.Viewer, in BatchInput) ([]PreviewRow, error) {
	rows, _, err := s.prepare(ctx, v, &in)
	return rows, err
}

func (s *Service) prepare(ctx context.Context, v viewer.Viewer, in *BatchInput) ([]PreviewRow, map[id.Person]directory.Person, error) {
	if err := CanIssue(v); err != nil {
		return nil, nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, nil, err
	}
	in.clean()
	if err := in.validate(today, s.Printable); err != nil {
		return nil, nil, err
	}
	people, err := s.directory.ByID(ctx, in.People...)
	if err != nil {
		return nil, nil, err
	}
	had, err := s.alike(ctx, *in)
	if err != nil {
		return nil, nil, err
	}
	rows := make([]PreviewRow, 0, len(in.People))
	for _, which := range in.People {
		p, ok := people[which]
		if !ok {
			return nil, nil, apperr.NewNotFound("person").At("people")
		}
		row := PreviewRow{Person: which, Name: oneLine(p.Name), Language: p.Language}
		if in.Language != "" {
			row.Language = in.Language
		}
		switch refused := apperr.All(s.Printable(row.Name)); {
		case len(refused) > 0:
			row.Refused = refused[0]
		case had[which]:
			row.Refused = apperr.NewConflict("certificate.has_it")
		}
		rows = append(rows, row)
	}
	return rows, people, nil
}

// IssueBatch asks for the certificates of everybody in the preview who is not refused, and
// gives the batch by which their progress is followed. Sent again with the same key it gives
// the same batch.
func (s *Service) IssueBatch(ctx context.Context, v viewer.Viewer, in BatchInput, key string) (id.Batch, error) {
	rows, people, err := s.prepare(ctx, v, &in)
	if err != nil {
		return "", err
	}
	made, err := s.once.Once(ctx, v, "certificatesIssue", key, in, func(ctx context.Context) (string, error) {
		batch := id.New[id.Batch](s.ids)
		n := 0
		for _, row := range rows {
			if row.Refused != nil {
				continue
			}
			c := Claim{Person: row.Person, Kind: in.Kind, Title: in.Title, Since: in.Since, Until: in.Until, Presenter: in.Presenter, Language: in.Language}
			if d := people[row.Person].Division; d != nil {
				c.Division = d.ID
			}
			if err := s.record(ctx, v, string(batch), c); err != nil {
				return "", err
			}
			n++
		}
		if n == 0 {
			return "", apperr.NewInvalid("certificate.nobody_left", "people")
		}
		return string(batch), s.audit.Record(ctx, v, "certificates.asked", string(batch))
	})
	return id.Batch(made), err
}

// Progress of a batch.
type Progress struct {
	Batch         id.Batch
	Total, Issued int
}

// Progress tells how many certificates of a batch are made; NOT_FOUND when unknown.
func (s *Service) Progress(ctx context.Context, v viewer.Viewer, batch id.Batch) (Progress, error) {
	if err := CanManage(v); err != nil {
		return Progress{}, err
	}
	total, issued, err := s.progress(ctx, batch)
	if err == nil && total == 0 {
		err = apperr.NewNotFound("batch")
	}
	return Progress{batch, total, issued}, err
}

// Supersede makes a new certificate with the name as it should be, in place of one that
// stands, and mails it. The old one stays as it is; its page leads to the new one.
func (s *Service) Supersede(ctx context.Context, v viewer.Viewer, which id.Certificate, name, language, reason string) (View, error) {
	one, err := s.changeable(ctx, v, which)
	if err != nil {
		return View{}, err
	}
	name, reason = oneLine(name), strings.TrimSpace(i18n.Clean(reason))
	if language == "" {
		language = one.Language
	}
	var faults apperr.List
	faults.Add(name == "", "certificate.needs_name", "name")
	faults.Add(utf8.RuneCountInString(name) > longestName, "text.too_long", "name")
	faults = append(faults, unprintable(s.Printable(name), "name")...)
	faults.Add(language != "en" && language != "fr", "certificate.needs_language", "language")
	faults.Add(name == one.Name && language == one.Language, "certificate.same_again", "name")
	checkReason(&faults, reason)
	if err := faults.Err(); err != nil {
		return View{}, err
	}
	next, err := s.draw(ctx, one.For, Certificate{Name: name, Language: language, Supersedes: which, IssuedBy: v.Person})
	if err != nil {
		return View{}, err
	}
	err = s.change(ctx, v, which, func(ctx context.Context, _ View) error {
		if err := s.keep(ctx, v, one.For, next); err != nil {
			return err
		}
		if err := s.happened(ctx, Event{Certificate: which, Kind: IsSuperseded, Successor: next.ID, Reason: reason, By: v.Person}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "certificate.superseded", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Certificate(ctx, v, next.ID)
}

func checkReason(faults *apperr.List, reason string) {
	faults.Add(reason == "", "certificate.needs_reason", "reason")
	faults.Add(utf8.RuneCountInString(reason) > longestReason, "text.too_long", "reason")
}

// Revoke takes a certificate back. The reason is kept for those who manage certificates.
func (s *Service) Revoke(ctx context.Context, v viewer.Viewer, which id.Certificate, reason string) (View, error) {
	if _, err := s.changeable(ctx, v, which); err != nil {
		return View{}, err
	}
	reason = strings.TrimSpace(i18n.Clean(reason))
	var faults apperr.List
	checkReason(&faults, reason)
	if err := faults.Err(); err != nil {
		return View{}, err
	}
	err := s.change(ctx, v, which, func(ctx context.Context, _ View) error {
		if err := s.happened(ctx, Event{Certificate: which, Kind: IsRevoked, Reason: reason, By: v.Person}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "certificate.revoked", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Certificate(ctx, v, which)
}

// Fulfil records that what comes with a certificate was handed over, with a note.
func (s *Service) Fulfil(ctx context.Context, v viewer.Viewer, which id.Certificate, kind EventKind, note string) (View, error) {
	note = strings.TrimSpace(i18n.Clean(note))
	var faults apperr.List
	faults.Add(utf8.RuneCountInString(note) > longestReason, "text.too_long", "note")
	if err := errors.Join(CanManage(v), faults.Err()); err != nil {
		return View{}, err
	}
	err := s.change(ctx, v, which, func(ctx context.Context, one View) error {
		if err := CanFulfil(v, one.Events, kind); err != nil {
			return err
		}
		if err := s.happened(ctx, Event{Certificate: which, Kind: kind, Reason: note, By: v.Person}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "certificate.fulfilled", string(which))
	})
	if err != nil {
		return View{}, err
	}
	return s.Certificate(ctx, v, which)
}

// changeable is a certificate that the viewer may change as it stands.
func (s *Service) changeable(ctx context.Context, v viewer.Viewer, which id.Certificate) (View, error) {
	if err := CanManage(v); err != nil {
		return View{}, err
	}
	one, err := s.view(ctx, which)
	if err != nil {
		return View{}, err
	}
	return one, CanChange(v, one.State)
}

// change holds a certificate while something becomes of it.
func (s *Service) change(ctx context.Context, v viewer.Viewer, which id.Certificate, do func(ctx context.Context, one View) error) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lock(ctx, which); err != nil {
			return err
		}
		one, err := s.changeable(ctx, v, which)
		if err != nil {
			return err
		}
		return do(ctx, one)
	})
}

// Standing is what anybody who has a code may read.
type Standing struct {
	Code  string
	State State
	// Since it is superseded or revoked; zero for one that stands.
	Since time.Time
	// Successor is the code of the certificate in place of a superseded one.
	Successor string
	// Said is what it certifies; empty of a revoked one.
	Said *Snapshot
	// Department that issued it, in whatever state it is.
	Department i18n.Text
	Key        string // public, hexadecimal
}

// Check tells how the certificate with a code stands, to anybody. Every text that is no code
// of a certificate is NOT_FOUND alike.
func (s *Service) Check(ctx context.Context, typed string) (Standing, error) {
	ctx = viewer.System(ctx, "verification")
	code, _ := ParseCode(typed) // an impossible code is looked for as any other
	one, key, err := s.byCode(ctx, code)
	if err != nil {
		return Standing{}, err
	}
	said, err := one.Said()
	if err != nil {
		return Standing{}, err
	}
	out := Standing{Code: one.Code, State: one.State, Department: said.Department, Key: key}
	if one.State == Superseded {
		next, err := s.view(ctx, one.Successor)
		if err != nil {
			return Standing{}, err
		}
		if next.Person == one.Person {
			out.Successor = next.Code
		}
	}
	for _, e := range one.Events {
		if e.Kind == IsRevoked || e.Kind == IsSuperseded && one.State == Superseded {
			out.Since = e.At
		}
	}
	if one.State != Revoked {
		out.Said = &said
	}
	return out, nil
}

// Known tells whether the installation made the key of a signed file, and how the certificate
// of its claim stands: for the command that verifies files.
func (s *Service) Known(ctx context.Context, code string, key ed25519.PublicKey) (known bool, standing Standing, err error) {
	known, err = s.hasKey(viewer.System(ctx, "verification"), KeyID(key), hex.EncodeToString(key))
	if err != nil {
		return false, Standing{}, err
	}
	standing, err = s.Check(ctx, code)
	return known, standing, err
}
