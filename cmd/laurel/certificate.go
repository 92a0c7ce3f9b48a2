package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"strconv"
	"time"

	"laurel/internal/award"
	"laurel/internal/clock"
	"laurel/internal/cms"
	"laurel/internal/config"
	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/pdf"
	"laurel/internal/server"
	"laurel/internal/viewer"
)

// joinCredentials gives certificates their keys and their looks, and has the winners of an
// announced award recognised.
func (a *app) joinCredentials(f foundations) {
	c := a.credential
	c.Keys, c.Base, c.Renderer, c.Printable = f.Signing, f.BaseURL, pdf.Renderer, pdf.Printable
	c.Draw = func(s credential.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, error) {
		return a.sealed(certificateDocument(s), s.Base, &pdf.Seal{Claim: claim, Key: key}, sign)
	}
	c.Read = func(file []byte) (credential.Seal, error) {
		s, err := pdf.Sealed(file)
		return credential.Seal{Claim: s.Claim, Key: s.Key, Signature: s.Signature}, err
	}
	c.Recipients = func(ctx context.Context) ([]credential.Recipient, error) {
		all, err := a.awards.AllReceived(ctx)
		out := make([]credential.Recipient, len(all))
		for i, r := range all {
			out[i] = credential.Recipient{ID: r.ID, Award: r.Award, Name: r.Of, Year: r.Year, Cycle: r.Cycle, Person: r.Person, As: r.Name}
		}
		return out, err
	}
	a.awards.Won = func(ctx context.Context, v viewer.Viewer, w award.Win) error {
		set, err := a.directory.Settings(ctx)
		if err != nil {
			return err
		}
		presenter := w.Award.Presenter
		if presenter == "" {
			known, err := a.directory.Some(ctx, v.Person)
			if err != nil {
				return err
			}
			presenter = known[v.Person].Name
		}
		year := ", " + strconv.Itoa(w.Year)
		var claims []credential.Claim
		for _, one := range w.Winners {
			claims = append(claims, credential.Claim{
				Person: one.Person, Division: one.Division, Kind: credential.Award, Decision: w.Decision, Presenter: presenter,
				Title: i18n.Both(w.Award.Name.En()+year, w.Award.Name.Fr()+year), Since: clock.DateOf(a.clock.Now(), set.Zone),
			})
		}
		return a.credential.Issue(ctx, v, string(w.Cycle), claims...)
	}
}

// signWith has sealed files carry the operator's own signature too.
func (a *app) signWith(cfg config.Config) error {
	if cfg.PDFSigningKey == "" {
		return nil
	}
	signer, err := cms.Load(cfg.PDFSigningKey, cfg.PDFSigningChain, a.clock.Now())
	if err != nil {
		return fmt.Errorf("PDF files cannot be signed with %s and %s: %w", config.PDFSigningKey, config.PDFSigningChain, err)
	}
	a.signer = signer
	return nil
}

// sealed renders a document with a seal, and with the operator's signature where one is set.
func (a *app) sealed(d pdf.Document, base string, seal *pdf.Seal, sign func([]byte) []byte) ([]byte, error) {
	if a.signer != nil {
		seal.Room = a.signer.Room()
	}
	d.Seal = seal
	file, err := pdf.Render(d, pdf.Options{Base: base})
	if err != nil {
		return nil, err
	}
	if file, err = pdf.Sign(file, sign); err != nil || a.signer == nil {
		return file, err
	}
	return pdf.Countersign(file, func(content []byte) ([]byte, error) { return a.signer.Sign(content, a.clock.Now()) })
}

// certificateWords are what a certificate of a kind says around what is its own.
var certificateWords = map[credential.Kind]struct{ title, reason i18n.Text }{
	credential.Award:            {i18n.Both("Certificate of Recognition", "Certificat de reconnaissance"), i18n.Both("on receiving", "qui a reçu")},
	credential.MentorService:    {i18n.Both("Certificate of Appreciation", "Certificat d’appréciation"), i18n.Both("for service as a mentor", "pour service rendu à titre de mentor ou mentore")},
	credential.CommitteeService: {i18n.Both("Certificate of Appreciation", "Certificat d’appréciation"), i18n.Both("for service on a committee", "pour service rendu au sein d’un comité")},
	credential.Training:         {i18n.Both("Certificate of Attendance", "Attestation de participation"), i18n.Both("who attended", "pour sa participation à")},
}

// certificateDocument is what a certificate says, on paper and as a page.
func certificateDocument(s credential.Snapshot) pdf.Document {
	in := func(en, fr string) string { return i18n.Both(en, fr).In(s.Language) }
	words := certificateWords[s.Kind]
	facts := []string{}
	if division := s.Division.In(s.Language); division != "" {
		facts = append(facts, division)
	}
	facts = append(facts, period(s.Since, s.Until, s.Language))
	if s.Until != "" || s.Since != s.Issued {
		facts = append(facts, in("Issued ", "Délivré le ")+day(s.Issued, s.Language))
	}
	return pdf.Document{
		Title: words.title.In(s.Language), Author: s.Department.In(s.Language), Subject: s.Name + ", " + s.Title.In(s.Language), Language: s.Language,
		Date: s.Issued.Time(time.UTC),
		Certificate: &pdf.Certificate{
			Department: s.Department.In(s.Language), Institution: s.Institution.In(s.Language),
			Presented: in("is presented to", "est remis à"), Name: s.Name, For: words.reason.In(s.Language), Recognition: s.Title.In(s.Language),
			Facts: facts, Presenter: s.Presenter, Role: in("for the department", "pour le département"),
			Code: s.Code, URL: s.Base + credential.PagePath(s.Code), Words: in("Whether it stands can be checked here:", "Sa validité se vérifie ici\u202f:"),
		},
	}
}

// period is a day, or from one to another.
func period(since clock.Date, until, language string) string {
	end, err := clock.ParseDate(until)
	if until == "" || err != nil || end == since {
		return day(since, language)
	}
	return i18n.Both(day(since, "en")+" to "+day(end, "en"), "Du "+day(since, "fr")+" au "+day(end, "fr")).In(language)
}

// certificateFile is the file of a certificate, or the same as a page.
func (a *app) certificateFile(ctx context.Context, v viewer.Viewer, which id.Certificate, page bool) (server.File, error) {
	one, file, err := a.credential.File(ctx, v, which)
	if err != nil {
		return server.File{}, err
	}
	if !page {
		return server.File{Name: credential.FileName(which), Type: "application/pdf", Bytes: file}, nil
	}
	said, err := one.Said()
	if err != nil {
		return server.File{}, err
	}
	return server.File{Page: func(nonce string) ([]byte, error) {
		return pdf.HTML(certificateDocument(said), pdf.Options{Base: said.Base, Nonce: nonce})
	}}, nil
}
