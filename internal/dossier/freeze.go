package dossier

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

const drawJob = "dossier.draw"

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Freeze keeps a dossier of the viewer's as it stands, as the next version, and asks for its
// file. The version before it is superseded. Signed is the viewer's name as they typed it: the
// annex of a candidate is signed by the candidate.
//
// It returns INVALID with every text that no document can show, and CONFLICT when the draft
// was changed since the revision that was read, or a consent was withdrawn meanwhile.
func (s *Service) Freeze(ctx context.Context, v viewer.Viewer, which id.Dossier, signed string, revision int, key string) (View, error) {
	d, err := s.mine(ctx, v, which)
	if err != nil {
		return View{}, err
	}
	_, said, err := s.gathered(ctx, v, d)
	if err != nil {
		return View{}, err
	}
	if err := s.freezable(d, said, signed); err != nil {
		return View{}, err
	}
	request := struct {
		Which    id.Dossier
		Revision int
	}{which, revision}
	_, err = s.once.Once(ctx, v, "dossierFreeze", key, request, func(ctx context.Context) (string, error) {
		return s.keep(ctx, v, d, said, revision)
	})
	if err != nil {
		return View{}, err
	}
	return s.Dossier(ctx, v, which)
}

// gathered is what freezing a dossier would keep now, but for its number and code.
func (s *Service) gathered(ctx context.Context, v viewer.Viewer, d Dossier) (material, Snapshot, error) {
	m, err := s.gather(ctx, v)
	if err != nil {
		return m, Snapshot{}, err
	}
	said := s.snapshot(m, d)
	if d.Kind == CFAR {
		said.Signed = said.Name
	}
	return m, said, nil
}

func alike(a, b Snapshot) (bool, error) {
	x, err := credential.Canonical(a)
	if err != nil {
		return false, err
	}
	y, err := credential.Canonical(b)
	return bytes.Equal(x, y), err
}

func (s *Service) freezable(d Dossier, said Snapshot, signed string) error {
	var faults apperr.List
	faults.Add(len(said.Sections) == 0, "dossier.empty", "sections")
	faults.Add(d.Kind == CFAR && !sameName(signed, said.Name), "dossier.needs_signature", "signed")
	printable := func(text string, path ...string) {
		for _, e := range apperr.All(s.Printable(text)) {
			faults = append(faults, e.At(path...))
		}
	}
	for _, text := range []string{said.Name, said.Rank, said.Division, said.Department, said.Institution} {
		printable(text, "name")
	}
	for _, section := range said.Sections {
		printable(section.Text, "texts", section.Key)
		for _, i := range section.Items {
			for _, text := range append([]string{i.Claim, i.Value, i.Text, i.Note}, i.Cells...) {
				printable(text, "items", i.Key)
			}
			for _, f := range i.Fields {
				printable(f.Value, "items", i.Key)
			}
		}
	}
	return faults.Err()
}

// keep writes a version inside a Write, and the one job that makes its file.
func (s *Service) keep(ctx context.Context, v viewer.Viewer, d Dossier, said Snapshot, revision int) (string, error) {
	ctx = own(ctx, v.Person)
	if err := s.lockOwner(ctx, v.Person); err != nil {
		return "", err
	}
	now, err := s.mine(ctx, v, d.ID)
	if err != nil {
		return "", err
	}
	if now.Revision != revision || d.Revision != revision {
		return "", apperr.NewConflict("dossier.changed_meanwhile")
	}
	// What was gathered before the lock may have been taken back or said otherwise since.
	m, again, err := s.gathered(ctx, v, now)
	if err != nil {
		return "", err
	}
	if same, err := alike(again, said); err != nil || !same {
		return "", errors.Join(err, apperr.NewConflict("dossier.changed_meanwhile"))
	}
	if err := s.standing(ctx, m, &said); err != nil {
		return "", err
	}
	before, err := s.versionsOf(ctx, false, d.ID)
	if err != nil {
		return "", err
	}
	said.Number = 1
	if len(before) > 0 {
		said.Number = before[0].Number + 1
	}
	said.Code = credential.NewCode(s.ids)
	claim, err := credential.Canonical(said)
	if err != nil {
		return "", err
	}
	made := Version{
		ID: id.New[id.DossierVersion](s.ids), Dossier: d.ID, Owner: v.Person, Number: said.Number, Kind: d.Kind, Code: said.Code, Language: d.Language, Template: Template,
		Renderer: s.Renderer, Snapshot: string(claim), SnapshotSHA: digest(claim), Relies: append(relies(said.Sections), confirmed(m, d)...), Frozen: s.clock.Now(),
	}
	if err := s.insertVersion(ctx, made); err != nil {
		return "", err
	}
	for _, b := range before {
		if b.State() == Current {
			if err := s.supersede(ctx, b.ID); err != nil {
				return "", err
			}
		}
	}
	if err := s.audit.Record(ctx, v, "dossier.frozen", string(made.ID)); err != nil {
		return "", err
	}
	return string(made.ID), s.outbox.Add(ctx, outbox.Job{Kind: drawJob, Key: drawJob + ":" + string(made.ID), Payload: made.ID})
}

// confirmed are the outcomes that a promotion dossier says were confirmed.
func confirmed(m material, d Dossier) []string {
	var out []string
	for _, o := range m.outcomes {
		left := slices.ContainsFunc(d.Items, func(c Choice) bool { return c.Out && c.Key == string(o.ID) })
		if d.Kind == Promotion && o.State == Confirmed && !left {
			out = append(out, string(o.ID))
		}
	}
	return out
}

// standing looks at every consent a snapshot relies on once more, and puts those on record
// that were given with a letter's signature.
func (s *Service) standing(ctx context.Context, m material, said *Snapshot) error {
	held, err := s.consentsOf(ctx, m.Person.ID)
	if err != nil {
		return err
	}
	for i := range said.Sections {
		for k := range said.Sections[i].Items {
			item := &said.Sections[i].Items[k]
			if item.Relies == "" {
				continue
			}
			if letter, ok := id.Parse[id.Letter](item.Relies); ok {
				c := slices.IndexFunc(m.consents, func(c Consent) bool { return c.Kind == ToBeQuoted && c.About == string(letter) })
				made, err := s.onSigning(ctx, m.consents[c])
				if err != nil {
					return err
				}
				item.Sources = append(slices.DeleteFunc(slices.Clone(item.Sources), func(s string) bool { return s == item.Relies }), string(letter), string(made))
				item.Relies = string(made)
				continue
			}
			at := slices.IndexFunc(held, func(c Consent) bool { return string(c.ID) == item.Relies })
			if at < 0 || held[at].State() != Given {
				return apperr.NewConflict("dossier.changed_meanwhile")
			}
		}
	}
	return nil
}

// onSigning puts a consent on record that was given when its letter was signed.
func (s *Service) onSigning(ctx context.Context, c Consent) (id.Consent, error) {
	all, err := s.consentsAbout(ctx, []string{c.About})
	if err != nil {
		return "", err
	}
	if len(all) > 0 {
		if all[0].State() != Given {
			return "", apperr.NewConflict("dossier.changed_meanwhile")
		}
		return all[0].ID, nil
	}
	given := c.Events[0]
	c.ID = id.New[id.Consent](s.ids)
	if err := s.insertConsent(ctx, c); err != nil {
		return "", err
	}
	return c.ID, s.insertConsentEvent(ctx, ConsentEvent{ID: id.New[id.ConsentEvent](s.ids), Consent: c.ID, Kind: Given, At: given.At})
}

// draw is the job that makes the file of a version. Done again it finds the file and does
// nothing.
func (s *Service) draw(ctx context.Context, payload []byte) error {
	var which id.DossierVersion
	if err := json.Unmarshal(payload, &which); err != nil {
		return outbox.Permanent(err)
	}
	ctx = forDrawing(viewer.System(ctx, "dossiers"), which)
	v, err := s.version(ctx, which)
	if apperr.CodeOf(err) == apperr.NotFound {
		return outbox.Permanent(err)
	}
	if err != nil {
		return err
	}
	if v.File != nil {
		return nil
	}
	said, err := v.Said()
	if err != nil {
		return outbox.Permanent(err)
	}
	signer, err := s.credential.Signer(ctx)
	if err != nil {
		return err
	}
	file, pages, err := s.Draw(said, []byte(v.Snapshot), signer.Key, signer.Sign)
	if len(apperr.All(err)) > 0 {
		return outbox.Permanent(err) // what no document can show it shows at no later time
	}
	if err != nil {
		return err
	}
	seal, err := s.Read(file)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if made, err := s.hasFile(ctx, which); err != nil || made {
			return err
		}
		kept, err := s.blobs.Store(ctx, v.Owner, FileName(said.Name, DocumentName(string(v.Kind), v.Language))+".pdf", file)
		if err != nil {
			return err
		}
		if err := s.blobs.Claim(ctx, v.Owner, kept); err != nil {
			return err
		}
		return s.insertFile(ctx, File{
			ID: id.New[id.DossierFile](s.ids), Version: which, Blob: kept, Pages: pages, Key: signer.ID, Signature: hex.EncodeToString(seal.Signature), Made: s.clock.Now(),
		})
	})
}

// Said is what a version says.
func (v Version) Said() (Snapshot, error) {
	var s Snapshot
	return s, json.Unmarshal([]byte(v.Snapshot), &s)
}

// Parts are the sections of a version, by key and title.
func (v Version) Parts() ([]Section, error) {
	if v.Snapshot == "" {
		return nil, nil
	}
	said, err := v.Said()
	return said.Sections, err
}

// Version is one of the viewer's own; NOT_FOUND otherwise, to an assistant too.
func (s *Service) Version(ctx context.Context, v viewer.Viewer, which id.DossierVersion) (Version, error) {
	if !v.SignedIn() {
		return Version{}, missing()
	}
	one, err := s.version(own(ctx, v.Person), which)
	if err != nil {
		return Version{}, err
	}
	return one, CanFreeze(v, one.Owner)
}

// Bytes are the file of a version of the viewer's, as it was made; NOT_FOUND while it is not.
func (s *Service) Bytes(ctx context.Context, v viewer.Viewer, which id.DossierVersion) (Version, []byte, error) {
	one, err := s.Version(ctx, v, which)
	if err == nil && one.File == nil {
		err = missing()
	}
	if err != nil {
		return Version{}, nil, err
	}
	kept, err := s.blobs.Open(ctx, v.Person, one.File.Blob)
	return one, kept.Bytes, err
}

// Standing is what anybody who has a code may read of a dossier: what it is, of which day, and
// whether it stands.
type Standing struct {
	Code       string
	Kind       Kind
	State      State
	Frozen     clock.Date
	Department i18n.Text
}

// Check tells how the dossier with a code stands, to anybody. Every text that is no code of a
// dossier is NOT_FOUND alike.
func (s *Service) Check(ctx context.Context, typed string) (Standing, error) {
	code, _ := credential.ParseCode(typed)
	v, err := s.versionByCode(forChecking(viewer.System(ctx, "verification"), code), code)
	if err != nil {
		return Standing{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Standing{}, err
	}
	return Standing{Code: v.Code, Kind: v.Kind, State: v.State(), Frozen: clock.DateOf(v.Frozen, set.Zone), Department: set.Name}, nil
}
