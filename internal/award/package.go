package award

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Asking is what asking the nominees of a cycle would do.
type Asking struct {
	Ready []NomineeReady // who would be written to
}

// NomineeReady is a nominee who was not asked yet.
type NomineeReady struct {
	Nomination id.Nomination
	Nominee    Party
}

// asking finds whom the chair would ask: nominees of nominations that stand, the chair's own
// conflicts left out.
func (m *matter) asking(v viewer.Viewer) Asking {
	var out Asking
	for _, d := range m.known(v) {
		if !m.standing(v, d).has(Chair) {
			continue
		}
		if d.State == Submitted && d.Answer == NotAsked {
			out.Ready = append(out.Ready, NomineeReady{d.ID, d.nominee})
		}
	}
	return out
}

// WouldAsk previews AskNominees.
func (s *Service) WouldAsk(ctx context.Context, v viewer.Viewer, in id.Cycle) (Asking, error) {
	m, err := s.chaired(ctx, v, in)
	if err != nil {
		return Asking{}, err
	}
	return m.asking(v), nil
}

// chaired is a cycle the viewer runs today as chair or deputy.
func (s *Service) chaired(ctx context.Context, v viewer.Viewer, in id.Cycle) (*matter, error) {
	if err := CanSee(v); err != nil {
		return nil, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return nil, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return nil, err
	}
	if !m.chair(v) {
		return nil, apperr.New(apperr.Forbidden, "forbidden")
	}
	return m, nil
}

// chair reports who runs the committee of a cycle today: chair or deputy, each for the
// nominations on which they have no conflict.
func (m *matter) chair(v viewer.Viewer) bool {
	duty := m.member(v.Person)
	return duty == directory.CommitteeChair || duty == directory.CommitteeDeputy
}

// AskNominees tells the chosen nominees that they were nominated and asks for their package,
// once packages are taken. Whoever is not ready, or was asked, is left out.
func (s *Service) AskNominees(ctx context.Context, v viewer.Viewer, in id.Cycle, which []id.Nomination) (int, error) {
	asked := 0
	err := s.db.Write(ctx, func(ctx context.Context) error {
		asked = 0
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		m, err := s.chaired(ctx, v, in)
		if err != nil {
			return err
		}
		if phase := m.cycle.Phase(ForPackages); m.cycle.State != Called || m.now.Before(phase.Opens) || !m.now.Before(phase.Closes) {
			return apperr.NewConflict("nomination.packages_closed")
		}
		for _, r := range m.asking(v).Ready {
			if !slices.Contains(which, r.Nomination) {
				continue
			}
			asked++
			if err := s.setAnswer(ctx, r.Nomination, Asked, m.now); err != nil {
				return err
			}
			until := m.cycle.Phase(ForPackages).To
			if err := s.tell(ctx, MailNominee, r.Nominee.ID, "/awards/nominations/"+string(r.Nomination), m.cycle, map[string]string{"until": until.String()}); err != nil {
				return err
			}
			if err := s.audit.Record(ctx, v, "nomination.nominee_asked", string(r.Nomination)); err != nil {
				return err
			}
		}
		return nil
	})
	return asked, err
}

// packaging is a nomination held by its nominee while packages are taken.
func (s *Service) packaging(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, *sheaf, error) {
	m, d, st, err := s.held(ctx, v, n)
	if err != nil {
		return nil, nil, err
	}
	if !st.has(Nominee) {
		return nil, nil, apperr.NewNotFound("nomination")
	}
	if !st.May(Edit, ThePackage) {
		return nil, nil, apperr.NewConflict("award.phase_closed")
	}
	return m, d, m.open(ForPackages, v.Person, true)
}

// AnswerNomination is the nominee's yes or no. With the first yes the package begins, its
// table filled from the records.
func (s *Service) AnswerNomination(ctx context.Context, v viewer.Viewer, n id.Nomination, accept bool) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, err := s.packaging(ctx, v, n)
		if err != nil {
			return err
		}
		if d.Answer == Completed {
			return apperr.NewConflict("nomination.package_complete")
		}
		answer := Refusing
		if accept {
			answer = Accepted
			if err := s.beginPackage(ctx, m, d); err != nil {
				return err
			}
		}
		if err := s.setAnswer(ctx, n, answer, m.now); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, map[bool]string{true: "nomination.accepted", false: "nomination.declined"}[accept], string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

func (s *Service) beginPackage(ctx context.Context, m *matter, d *sheaf) error {
	_, there, err := s.packageOf(forNominee(ctx, d.ID), d.ID)
	if err != nil || there {
		return err
	}
	filled, err := s.filled(ctx, d.Nominee)
	if err != nil {
		return err
	}
	return s.insertPackage(forNominee(ctx, d.ID), d.ID, Package{Activities: filled, Saved: m.now})
}

// filled is the table of mentoring from the records.
func (s *Service) filled(ctx context.Context, of id.Person) ([]Activity, error) {
	given, err := s.mentoring.Given(ctx, of)
	if err != nil {
		return nil, err
	}
	var people []id.Person
	for _, g := range given {
		if g.Mentee != "" {
			people = append(people, g.Mentee)
		}
	}
	known, err := s.directory.Some(ctx, people...)
	if err != nil {
		return nil, err
	}
	return activities(given, known), nil
}

// Refill gives the table of mentoring as the records have it now, for the nominee to put in
// place of theirs. Nothing is saved.
func (s *Service) Refill(ctx context.Context, v viewer.Viewer, n id.Nomination) ([]Activity, error) {
	m, d, err := s.matterOf(ctx, n)
	if err != nil {
		return nil, err
	}
	if st := m.standing(v, d); !st.has(Nominee) || !st.May(Edit, ThePackage) {
		return nil, apperr.NewNotFound("nomination")
	}
	return s.filled(ctx, d.Nominee)
}

// SavePackage keeps what a nominee writes; with submit it hands the package in. What the table
// says of the records is checked against them: nobody confirms their own mentoring.
func (s *Service) SavePackage(ctx context.Context, v viewer.Viewer, n id.Nomination, in PackageInput, submit bool) (NominationView, error) {
	in.clean()
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, err := s.packaging(ctx, v, n)
		if err != nil {
			return err
		}
		if d.Answer != Accepted {
			return apperr.NewConflict("nomination.accept_first")
		}
		if err := in.validate(m.cycle.Terms, submit); err != nil {
			return err
		}
		records, err := s.filled(ctx, d.Nominee)
		if err != nil {
			return err
		}
		for i := range in.Activities {
			a := &in.Activities[i]
			a.Confirmed = false
			at := slices.IndexFunc(records, func(r Activity) bool { return a.Source != "" && r.Source == a.Source })
			if at < 0 {
				a.Source = ""
				continue
			}
			r := records[at]
			a.Confirmed, a.Mentee, a.Kind, a.From, a.To = r.Confirmed, r.Mentee, r.Kind, r.From, r.To
		}
		if err := s.savePackage(forNominee(ctx, n), n, in, m.now); err != nil {
			return err
		}
		if !submit {
			return nil
		}
		if err := s.setAnswer(ctx, n, Completed, m.now); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.package_completed", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// ReopenPackage takes a package that was handed in back to writing, while packages are taken.
func (s *Service) ReopenPackage(ctx context.Context, v viewer.Viewer, n id.Nomination) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, err := s.packaging(ctx, v, n)
		if err != nil {
			return err
		}
		if d.Answer != Completed {
			return apperr.NewConflict("nomination.package_not_complete")
		}
		if err := s.setAnswer(ctx, n, Accepted, m.now); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.package_reopened", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// AddFile puts an upload of the viewer beside a nomination: by a nominator to what they
// write, by the nominee to the package. INVALID for anything but a PDF that opens.
func (s *Service) AddFile(ctx context.Context, v viewer.Viewer, n id.Nomination, upload id.Blob) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, _, st, err := s.held(ctx, v, n)
		if err != nil {
			return err
		}
		nominee := st.has(Nominee)
		switch {
		case nominee && st.May(Edit, ThePackage):
			err = m.open(ForPackages, v.Person, true)
		case st.has(Nominator) && st.May(Edit, TheLetter):
			err = m.open(ForNominations, v.Person, true)
		default:
			err = apperr.New(apperr.Forbidden, "forbidden")
		}
		if err != nil {
			return err
		}
		b, err := s.blobs.Open(ctx, v.Person, upload)
		if err != nil {
			return err
		}
		if !isPDF(b.Bytes) {
			return apperr.NewInvalid("nomination.file_not_pdf", "upload")
		}
		there, err := s.files(forFiles(ctx, n), n)
		if err != nil {
			return err
		}
		own := 0
		for _, f := range there {
			if f.Person == v.Person {
				own++
			}
		}
		if own >= mostFiles {
			return apperr.NewConflict("nomination.files_enough").With("most", itoa(mostFiles))
		}
		if err := s.blobs.Claim(ctx, v.Person, upload); err != nil {
			return err
		}
		f := File{ID: id.New[id.File](s.ids), Nomination: n, Person: v.Person, Package: nominee, Name: b.Name, Size: len(b.Bytes), Added: m.now, blob: upload}
		if err := s.insertFile(forFiles(ctx, n), f); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.file_added", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// MayAddFiles: whoever writes for a nomination, or packs as its nominee, while that is taken.
// FORBIDDEN to everybody else.
func (s *Service) MayAddFiles(ctx context.Context, v viewer.Viewer) error {
	all, err := s.Mine(ctx, v)
	if err != nil {
		return err
	}
	return allow(v, slices.ContainsFunc(all, func(n NominationView) bool { return n.Can.Write || n.Can.Reopen || n.Can.Pack }))
}

// isPDF reports a file that says at its beginning and at its end that it is a PDF, and that
// carries nothing a reader would run.
func isPDF(b []byte) bool {
	head, tail := string(b[:min(len(b), 1024)]), string(b[max(0, len(b)-1024):])
	if !strings.HasPrefix(head, "%PDF-") || !strings.Contains(tail, "%%EOF") {
		return false
	}
	whole := string(b)
	for _, active := range []string{"/JavaScript", "/Launch", "/EmbeddedFile"} {
		if strings.Contains(whole, active) {
			return false
		}
	}
	return true
}

// RemoveFile takes a file of the viewer away again, while what it belongs to may be changed.
func (s *Service) RemoveFile(ctx context.Context, v viewer.Viewer, n id.Nomination, which id.File) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, _, st, err := s.held(ctx, v, n)
		if err != nil {
			return err
		}
		there, err := s.files(forFiles(ctx, n), n)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(there, func(f File) bool { return f.ID == which && f.Person == v.Person })
		if i < 0 {
			return apperr.NewNotFound("file")
		}
		phase, what := ForNominations, TheLetter
		if there[i].Package {
			phase, what = ForPackages, ThePackage
		}
		if !st.May(Edit, what) {
			return apperr.NewConflict("award.phase_closed")
		}
		if err := m.open(phase, v.Person, true); err != nil {
			return err
		}
		if err := s.deleteFile(forFiles(ctx, n), which); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.file_removed", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// FileOf is the content of a file beside a nomination, by the rule under which the viewer
// sees it there: NOT_FOUND to everybody else.
func (s *Service) FileOf(ctx context.Context, v viewer.Viewer, which id.File) (name string, content []byte, err error) {
	n, err := s.nominationOfFile(ctx, which)
	if err != nil {
		return "", nil, err
	}
	view, err := s.Nomination(ctx, v, n)
	if err != nil {
		return "", nil, apperr.NewNotFound("file")
	}
	for _, f := range view.Files {
		if f.ID == which {
			b, err := s.blobs.Open(viewer.System(ctx, "nomination file"), f.Person, f.blob)
			return f.Name, b.Bytes, err
		}
	}
	return "", nil, apperr.NewNotFound("file")
}

// tooLong refuses a text of more characters than there may be.
func tooLong(text string, most int, path ...string) error {
	if utf8.RuneCountInString(text) > most {
		return apperr.NewInvalid("text.too_long", path...)
	}
	return nil
}

func tidyLine(text string) string { return strings.TrimSpace(i18n.Clean(text)) }
