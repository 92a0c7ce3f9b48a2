package award

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// Nominate begins a nomination of a colleague, or what the viewer writes for one that others
// have begun, of which the viewer learns nothing. It refuses nominees whom the rules exclude
// whoever nominates them, with each rule's reason, and self-nomination where the rules do.
func (s *Service) Nominate(ctx context.Context, v viewer.Viewer, in id.Cycle, nominee id.Person) (NominationView, error) {
	if err := CanSee(v); err != nil {
		return NominationView{}, err
	}
	var made id.Nomination
	err := s.db.Write(ctx, func(ctx context.Context) error {
		c, err := s.lockCycle(ctx, in)
		if err != nil {
			return err
		}
		if err := CanSeeCycle(v, c); err != nil {
			return err
		}
		all, err := s.matters(ctx, c)
		if err != nil {
			return err
		}
		m := all[0]
		if err := m.open(ForNominations, v.Person, false); err != nil {
			return err
		}
		if err := s.admissible(ctx, m, nominee, []id.Person{v.Person}, "nominee"); err != nil {
			return err
		}
		made, err = s.begin(ctx, m, v.Person, nominee, "")
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.begun", string(made))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, made)
}

// begin makes the nomination of a nominee if there is none, and one nominator's part in it.
func (s *Service) begin(ctx context.Context, m *matter, nominator, nominee, invitedBy id.Person) (id.Nomination, error) {
	var d *sheaf
	for _, one := range m.each() {
		if one.Nominee == nominee {
			d = one
		}
	}
	if d == nil {
		d = &sheaf{Nomination: Nomination{ID: id.New[id.Nomination](s.ids), Cycle: m.cycle.ID, Nominee: nominee, State: Drafted, Answer: NotAsked, Created: m.now}}
		if err := s.insertNomination(ctx, d.Nomination); err != nil {
			return "", err
		}
	}
	for _, t := range d.parts {
		if t.person != nominator {
			continue
		}
		if t.state != string(Withdrawn) {
			return "", apperr.NewConflict("nomination.nominated_already")
		}
		return d.ID, s.setPartState(ctx, id.Part(t.id), Drafted, nil, m.now)
	}
	return d.ID, s.insertPart(ctx, Part{ID: id.New[id.Part](s.ids), Nomination: d.ID, nominator: nominator, InvitedBy: invitedBy, State: Drafted, Saved: m.now})
}

// writing is a nominator's part held for a change. It refuses whoever wrote nothing here, and
// everybody once nominations are closed to them.
func (s *Service) writing(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, *sheaf, tie, error) {
	m, d, st, err := s.held(ctx, v, n)
	if err != nil {
		return nil, nil, tie{}, err
	}
	i := slices.IndexFunc(d.parts, func(t tie) bool { return t.person == v.Person && t.state != string(Withdrawn) })
	if i < 0 {
		return nil, nil, tie{}, apperr.New(apperr.Forbidden, "forbidden")
	}
	if !st.May(Edit, TheLetter) {
		return nil, nil, tie{}, apperr.NewConflict("award.phase_closed")
	}
	return m, d, d.parts[i], m.open(ForNominations, v.Person, true)
}

// SaveLetter keeps a nominator's letter as it is being written. CONFLICT when it was changed
// since it was read, or has been handed in.
func (s *Service) SaveLetter(ctx context.Context, v viewer.Viewer, n id.Nomination, letter string, revision int) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, _, part, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		letter = strings.TrimSpace(i18n.Clean(letter))
		var faults apperr.List
		faults.Add(utf8.RuneCountInString(letter) > m.cycle.Terms.Letter, "nomination.letter_too_long", "letter")
		if err := faults.Err(); err != nil {
			return err
		}
		if part.state == string(Submitted) {
			return apperr.NewConflict("nomination.submitted_already")
		}
		return s.saveLetter(ctx, id.Part(part.id), v.Person, letter, revision, m.now)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// Submit hands in a nominator's letter: with the first the nomination stands. INVALID with
// everything missing or every rule the nominee does not meet.
func (s *Service) Submit(ctx context.Context, v viewer.Viewer, n id.Nomination) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, part, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		if part.state == string(Submitted) {
			return apperr.NewConflict("nomination.submitted_already")
		}
		letter, err := s.letterOf(ctx, id.Part(part.id), v.Person)
		if err != nil {
			return err
		}
		if letter == "" {
			return apperr.NewInvalid("nomination.letter_missing", "letter")
		}
		if err := s.admissible(ctx, m, d.Nominee, d.nominators(), "nominee"); err != nil {
			return err
		}
		if err := s.setPartState(ctx, id.Part(part.id), Submitted, &m.now, m.now); err != nil {
			return err
		}
		if err := s.setNominationState(ctx, n, Submitted); err != nil {
			return err
		}
		if err := s.refresh(ctx, m.cycle.ID); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.submitted", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// nominators are those who have not withdrawn.
func (d *sheaf) nominators() []id.Person {
	var out []id.Person
	for _, t := range d.parts {
		if t.state != string(Withdrawn) {
			out = append(out, t.person)
		}
	}
	return out
}

// Withdraw takes back what the viewer handed in or was writing. With the last nominator the
// nomination itself is withdrawn.
func (s *Service) Withdraw(ctx context.Context, v viewer.Viewer, n id.Nomination) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		m, d, part, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		if err := s.setPartState(ctx, id.Part(part.id), Withdrawn, nil, m.now); err != nil {
			return err
		}
		left := Withdrawn
		for _, t := range d.parts {
			switch {
			case t.id == part.id || t.state == string(Withdrawn):
			case t.state == string(Submitted):
				left = Submitted
			case left == Withdrawn:
				left = Drafted
			}
		}
		if err := s.setNominationState(ctx, n, left); err != nil {
			return err
		}
		if err := s.refresh(ctx, m.cycle.ID); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.withdrawn", string(n))
	})
}

// Reopen takes a letter that was handed in back to writing, while nominations are taken.
func (s *Service) Reopen(ctx context.Context, v viewer.Viewer, n id.Nomination) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, part, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		if part.state != string(Submitted) {
			return apperr.NewConflict("nomination.not_submitted")
		}
		if err := s.setPartState(ctx, id.Part(part.id), Drafted, nil, m.now); err != nil {
			return err
		}
		others := slices.ContainsFunc(d.parts, func(t tie) bool { return t.id != part.id && t.state == string(Submitted) })
		if !others {
			if err := s.setNominationState(ctx, n, Drafted); err != nil {
				return err
			}
		}
		return s.audit.Record(ctx, v, "nomination.reopened", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// AddNominator asks a colleague to nominate together with the viewer, and writes to them.
func (s *Service) AddNominator(ctx context.Context, v viewer.Viewer, n id.Nomination, email string) (NominationView, error) {
	p, known, err := s.directory.ByEmail(ctx, email)
	if err != nil {
		return NominationView{}, err
	}
	if !known {
		return NominationView{}, apperr.NewInvalid("nomination.unknown_colleague", "email")
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		m, d, _, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		if p.ID == d.Nominee {
			return apperr.NewInvalid("award.refused_self", "email")
		}
		if _, err := s.begin(ctx, m, p.ID, d.Nominee, v.Person); err != nil {
			return err
		}
		if err := s.refresh(ctx, m.cycle.ID); err != nil {
			return err
		}
		if err := s.tell(ctx, MailNominator, p.ID, "/awards/nominations/"+string(n), m.cycle, map[string]string{"nominee": d.nominee.Name, "until": m.cycle.Phase(ForNominations).To.String()}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.nominator_asked", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// Move takes a nomination over to another award that takes nominations, by one who nominated
// alone: what others wrote was written for this one.
func (s *Service) Move(ctx context.Context, v viewer.Viewer, n id.Nomination, to id.Cycle) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, d, _, err := s.writing(ctx, v, n)
		if err != nil {
			return err
		}
		if len(d.nominators()) > 1 {
			return apperr.NewConflict("nomination.others_wrote")
		}
		if d.Answer != NotAsked {
			return apperr.NewConflict("nomination.nominee_asked")
		}
		c, err := s.lockCycle(ctx, to)
		if err != nil {
			return err
		}
		if err := CanSeeCycle(v, c); err != nil {
			return err
		}
		other, err := s.matters(ctx, c)
		if err != nil {
			return err
		}
		if err := other[0].open(ForNominations, v.Person, false); err != nil {
			return err
		}
		if err := s.admissible(ctx, other[0], d.Nominee, d.nominators(), "cycle"); err != nil {
			return err
		}
		for _, one := range other[0].each() {
			if one.Nominee == d.Nominee {
				return apperr.NewConflict("nomination.there_already")
			}
		}
		if err := s.setCycle(ctx, n, to); err != nil {
			return err
		}
		for _, of := range []id.Cycle{m.cycle.ID, to} {
			if err := s.refresh(ctx, of); err != nil {
				return err
			}
		}
		return s.audit.Record(ctx, v, "nomination.moved", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// CarryOver begins this year's nomination of somebody with the viewer's own letter of an
// earlier year. What the nominee wrote then is taken over only by the nominee.
func (s *Service) CarryOver(ctx context.Context, v viewer.Viewer, earlier id.Nomination, to id.Cycle) (NominationView, error) {
	if err := CanSee(v); err != nil {
		return NominationView{}, err
	}
	m, d, err := s.matterOf(ctx, earlier)
	if err != nil {
		return NominationView{}, err
	}
	i := slices.IndexFunc(d.parts, func(t tie) bool { return t.person == v.Person && t.state != string(Withdrawn) })
	if i < 0 {
		return NominationView{}, apperr.NewNotFound("nomination")
	}
	if m.cycle.ID == to {
		return NominationView{}, apperr.NewInvalid("nomination.same_cycle", "cycle")
	}
	letter, err := s.letterOf(ctx, id.Part(d.parts[i].id), v.Person)
	if err != nil {
		return NominationView{}, err
	}
	made, err := s.Nominate(ctx, v, to, d.Nominee)
	if err != nil {
		return NominationView{}, err
	}
	if limit := made.Cycle.Terms.Letter; utf8.RuneCountInString(letter) > limit {
		letter = string([]rune(letter)[:limit])
	}
	return s.SaveLetter(ctx, v, made.ID, letter, 0)
}

// MayNominate are the people of the department whose name or address has the words of a
// search, for whoever looks for a nominee.
func (s *Service) MayNominate(ctx context.Context, v viewer.Viewer, in id.Cycle, words string) ([]Candidate, error) {
	c, err := s.Cycle(ctx, v, in)
	if err != nil {
		return nil, err
	}
	wanted := strings.Fields(i18n.Fold(words))
	if len(wanted) == 0 {
		return nil, nil
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return nil, err
	}
	var found []directory.Person
	for _, p := range everybody {
		text := i18n.Fold(p.Name)
		misses := slices.ContainsFunc(wanted, func(w string) bool { return !strings.Contains(text, w) })
		if !misses && p.Status != directory.Left && len(found) < mostCandidates {
			found = append(found, p)
		}
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	won, err := s.recipients(ctx, c.Award.ID)
	if err != nil {
		return nil, err
	}
	mentees, err := s.mentoring.Given(ctx, ids(found)...)
	if err != nil {
		return nil, err
	}
	out := make([]Candidate, len(found))
	for i, p := range found {
		n := Nominated{Person: p, Nominators: []id.Person{v.Person}, Inside: []id.Person{v.Person}}
		for _, r := range won[c.Award.ID] {
			if r.Person == p.ID {
				n.Won = append(n.Won, r.Year)
			}
		}
		n.FacultyMentees = facultyMentees(slices.DeleteFunc(slices.Clone(mentees), func(m mentorship.Mentorship) bool { return m.Mentor != p.ID }))
		out[i] = Candidate{Party: party(p), Refusals: Refused(c.Rules, n, c.Year, today)}
	}
	return out, nil
}

const mostCandidates = 20

// Candidate is somebody who might be nominated, with every rule that excludes them.
type Candidate struct {
	Party
	Refusals []Refusal
}

func party(p directory.Person) Party {
	out := Party{ID: p.ID, Name: p.Name, Rank: p.Rank}
	if p.Division != nil {
		out.Division = p.Division.Name
	}
	return out
}

func ids(people []directory.Person) []id.Person {
	out := make([]id.Person, len(people))
	for i, p := range people {
		out[i] = p.ID
	}
	return out
}

func byNominee(a, b *sheaf) int {
	return cmp.Or(strings.Compare(i18n.Fold(a.nominee.Name), i18n.Fold(b.nominee.Name)), cmp.Compare(a.ID, b.ID))
}
