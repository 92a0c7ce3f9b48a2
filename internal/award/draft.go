package award

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// LetterDraft is a letter of nomination on its way, as an assistant of its author sees it: whom it
// is for and until when, and nothing else of the nomination.
type LetterDraft struct {
	Part     id.Part
	Author   Party
	Nominee  Party
	Award    i18n.Text
	Year     int
	Closes   clock.Date // the last day nominations are taken
	Letter   string
	Revision int
	Most     int // characters
	Saved    time.Time

	nomination id.Nomination
}

// Drafts are the letters that those are writing whose drafts were entrusted to the viewer,
// while they can be written.
func (s *Service) Drafts(ctx context.Context, v viewer.Viewer) ([]LetterDraft, error) {
	if err := CanSee(v); err != nil {
		return nil, err
	}
	acting, err := s.mentoring.Acting(ctx, v, mentorship.ScopeNominations)
	if err != nil || len(acting) == 0 {
		return nil, err
	}
	authors := make([]id.Person, len(acting))
	for i, a := range acting {
		authors[i] = a.Person
	}
	found, err := s.draftsOf(ctx, authors)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	var which []id.Cycle
	for _, x := range found {
		which = append(which, x.cycle)
	}
	cycles, err := s.cyclesOf(ctx, which)
	if err != nil {
		return nil, err
	}
	all, err := s.matters(ctx, cycles...)
	if err != nil {
		return nil, err
	}
	known, err := s.directory.Some(ctx, authors...)
	if err != nil {
		return nil, err
	}
	var out []LetterDraft
	for _, x := range found {
		for _, m := range all {
			d, ok := m.nominations[x.nomination]
			if !ok || !m.drafts(v.Person, d) || m.open(ForNominations, x.author, true) != nil {
				continue
			}
			out = append(out, LetterDraft{
				Part: x.part, Author: party(known[x.author]), Nominee: d.nominee, Award: m.cycle.Award.Name, Year: m.cycle.Year,
				Closes: m.cycle.Phase(ForNominations).To, Most: m.cycle.Terms.Letter, nomination: d.ID,
			})
		}
	}
	return out, s.fillDrafts(ctx, authors, out)
}

// drafts says whether somebody may help with a letter for a nomination: neither its nominee
// nor whoever judges the award.
func (m *matter) drafts(assistant id.Person, d *sheaf) bool {
	return d.Nominee != assistant && m.member(assistant) == "" && !slices.ContainsFunc(d.reviewers, func(r tie) bool { return r.person == assistant })
}

// SaveDraft keeps a letter that the viewer drafts for its author, who alone hands it in.
// CONFLICT when it was changed since it was read.
func (s *Service) SaveDraft(ctx context.Context, v viewer.Viewer, which id.Part, letter string, revision int) (LetterDraft, error) {
	draft, err := s.draft(ctx, v, which)
	if err != nil {
		return LetterDraft{}, err
	}
	letter = strings.TrimSpace(i18n.Clean(letter))
	if utf8.RuneCountInString(letter) > draft.Most {
		return LetterDraft{}, apperr.NewInvalid("nomination.letter_too_long", "letter")
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		acting, err := s.mentoring.Acting(ctx, v, mentorship.ScopeNominations)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(acting, func(a viewer.Viewer) bool { return a.Person == draft.Author.ID })
		if i < 0 {
			return apperr.NewNotFound("nomination")
		}
		author := acting[i]
		m, d, part, err := s.writing(ctx, author, draft.nomination)
		if err != nil {
			return err
		}
		if part.state != string(Drafted) || !m.drafts(v.Person, d) {
			return apperr.NewNotFound("nomination")
		}
		if err := s.saveLetter(ctx, which, author.Person, letter, revision, m.now); err != nil {
			return err
		}
		return s.audit.Record(ctx, author, "nomination.drafted", string(which))
	})
	if err != nil {
		return LetterDraft{}, err
	}
	return s.draft(ctx, v, which)
}

// draft is one of the viewer's Drafts; NOT_FOUND for any other.
func (s *Service) draft(ctx context.Context, v viewer.Viewer, which id.Part) (LetterDraft, error) {
	all, err := s.Drafts(ctx, v)
	if err != nil {
		return LetterDraft{}, err
	}
	i := slices.IndexFunc(all, func(d LetterDraft) bool { return d.Part == which })
	if i < 0 {
		return LetterDraft{}, apperr.NewNotFound("nomination")
	}
	return all[i], nil
}
