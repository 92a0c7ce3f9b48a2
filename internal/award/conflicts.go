package award

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/award/bundle"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// ConflictState is what became of a conflict.
type ConflictState string

// The states. A suggestion bars until the chair has looked at it; one that is gone followed
// from records that have changed since.
const (
	ConflictOpen      ConflictState = "SUGGESTED"
	ConflictStands    ConflictState = "STANDS"
	ConflictDismissed ConflictState = "DISMISSED"
	ConflictGone      ConflictState = "GONE"
)

// Conflict is what stands between somebody and a nomination.
type Conflict struct {
	ID         id.Conflict
	Nomination id.Nomination
	Person     Party
	Kind       ConflictKind
	State      ConflictState
	Pinned     bool // settled by the chair: no change of the records undoes it
	Evidence   string
	Since      clock.Date
	Until      clock.Date
	Reason     string
	SaidBy     id.Person
	Found      time.Time
	Changed    time.Time
}

// EventKind is what happened to a cycle and is never taken back.
type EventKind string

// The kinds.
const (
	Extended   EventKind = "EXTENDED"
	Overridden EventKind = "OVERRIDDEN"
	// LetterExtended is more time for one letter of support, DatesMoved other days for everybody.
	LetterExtended EventKind = "LETTER_EXTENDED"
	DatesMoved     EventKind = "DATES_MOVED"
	Amended        EventKind = "AMENDED"
	Signed         EventKind = "SIGNED"
	Told           EventKind = "ANNOUNCED"
)

// Event is one of them.
type Event struct {
	ID      id.AwardEvent
	Cycle   id.Cycle
	Kind    EventKind
	Subject string
	Detail  json.RawMessage
	By      id.Person
	At      time.Time
}

const refreshJob = "award.refresh"

// PlanRefresh asks, inside a Write, for a new look at the conflicts of every cycle that is not
// decided, once it has committed: who mentors, leads or reports to whom may have changed.
func (s *Service) PlanRefresh(ctx context.Context) error {
	open, err := s.undecided(ctx)
	if err != nil || len(open) == 0 {
		return err
	}
	return s.outbox.Add(ctx, outbox.Job{Kind: refreshJob, Key: refreshJob + ":" + string(id.New[id.Job](s.ids)), Payload: struct{}{}})
}

// RefreshAll brings the conflicts of every cycle that is not decided up to date.
func (s *Service) RefreshAll(ctx context.Context) error {
	ctx = viewer.System(ctx, "award conflicts")
	open, err := s.undecided(ctx)
	if err != nil {
		return err
	}
	for _, c := range open {
		if err := s.db.Write(ctx, func(ctx context.Context) error { return s.refresh(ctx, c) }); err != nil {
			return err
		}
	}
	return nil
}

// refresh makes the conflicts of a cycle what the records say now, inside a Write. What a
// person declared, and what the chair settled, stays. Of whoever is newly barred, reviews and
// votes are void, and after the seal that is an amendment to it.
func (s *Service) refresh(ctx context.Context, which id.Cycle) error {
	m, err := s.matter(ctx, which)
	if err != nil {
		return err
	}
	if len(m.nominations) == 0 {
		return nil
	}
	found, err := s.derived(ctx, m)
	if err != nil {
		return err
	}
	var all []id.Nomination
	for _, d := range m.each() {
		all = append(all, d.ID)
	}
	ctx = forConflicts(ctx, all...)
	known, err := s.conflicts(ctx, all...)
	if err != nil {
		return err
	}
	for _, d := range m.each() {
		own := slices.DeleteFunc(slices.Clone(known), func(k Conflict) bool { return k.Nomination != d.ID })
		if err := s.settle(ctx, m, d, own, found[d.ID]); err != nil {
			return err
		}
	}
	return s.voidBarred(ctx, which)
}

// derived finds what the records say stands between those who judge and the nominations.
func (s *Service) derived(ctx context.Context, m *matter) (map[id.Nomination][]Found, error) {
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return nil, err
	}
	guests, err := s.guests(ctx, m.cycle.ID)
	if err != nil {
		return nil, err
	}
	t := Ties{Lines: lines, EndedWithin: m.cycle.Terms.EndedWithin, Today: m.today}
	members := guests
	for _, c := range m.committee {
		members = append(members, c.person)
	}
	people := slices.Clone(members)
	for _, d := range m.each() {
		if d.State == Withdrawn {
			continue
		}
		one := Tied{ID: d.ID, Nominee: d.Nominee, Nominators: d.nominators()}
		for _, w := range d.writers {
			if w.person != "" && (w.state == string(LetterAsked) || w.state == string(LetterReceived)) {
				one.Writers = append(one.Writers, w.person)
			}
		}
		t.Nominations = append(t.Nominations, one)
		people = append(people, d.Nominee)
	}
	slices.Sort(people)
	people = slices.Compact(people)
	if t.Pairs, err = s.mentoring.Among(ctx, people...); err != nil {
		return nil, err
	}
	if t.People, err = s.directory.Some(ctx, people...); err != nil {
		return nil, err
	}
	slices.Sort(members)
	return Derive(slices.Compact(members), t), nil
}

// settle brings the conflicts of one nomination in line with what was found.
func (s *Service) settle(ctx context.Context, m *matter, d *sheaf, known []Conflict, found []Found) error {
	for _, k := range known {
		i := slices.IndexFunc(found, func(f Found) bool { return f.Person == k.Person.ID && f.Kind == k.Kind })
		if k.Pinned || !k.Kind.derived() {
			continue
		}
		next := ConflictGone
		switch {
		case m.cycle.State != Called && k.State == ConflictStands:
			// What was sealed stays.
			continue
		case i >= 0 && found[i].Suggested:
			next = ConflictOpen
		case i >= 0:
			next = ConflictStands
		}
		if next == k.State {
			continue
		}
		k.State, k.Changed = next, m.now
		if err := s.updateConflict(ctx, k); err != nil {
			return err
		}
	}
	for _, f := range found {
		if slices.ContainsFunc(known, func(k Conflict) bool { return k.Person.ID == f.Person && k.Kind == f.Kind }) {
			continue
		}
		state := ConflictStands
		if f.Suggested {
			state = ConflictOpen
		}
		err := s.insertConflict(ctx, Conflict{
			ID: id.New[id.Conflict](s.ids), Nomination: d.ID, Person: Party{ID: f.Person}, Kind: f.Kind, State: state,
			Evidence: f.Evidence, Since: f.Since, Until: f.Until, Found: m.now, Changed: m.now,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// derived reports a kind that follows from records.
func (k ConflictKind) derived() bool { return k != ByMember && k != ByNominee && k != ByChair }

// voidBarred voids reviews and votes of whoever has a conflict by now. After the seal every
// conflict that is not in it is an amendment.
func (s *Service) voidBarred(ctx context.Context, which id.Cycle) error {
	m, err := s.matter(ctx, which)
	if err != nil {
		return err
	}
	for _, d := range m.each() {
		for _, r := range d.reviewers {
			if r.state != string(ReviewVoid) && d.relation(r.person).Bars() {
				if err := s.voidReview(forJudging(ctx, d.ID), id.AwardReview(r.id)); err != nil {
					return err
				}
			}
		}
		if m.cycle.State == Called {
			// Nobody votes before the seal.
			continue
		}
		votes, err := s.votes(forJudging(ctx, d.ID), d.ID)
		if err != nil {
			return err
		}
		for _, vote := range votes {
			if !vote.Void && d.relation(vote.voter).Bars() {
				if err := s.voidVote(forJudging(ctx, d.ID), vote.ID); err != nil {
					return err
				}
			}
		}
	}
	if m.cycle.State == Called {
		return nil
	}
	return s.amend(ctx, m)
}

// amend notes the conflicts that the seal does not know of.
func (s *Service) amend(ctx context.Context, m *matter) error {
	held, there, err := s.meeting(ctx, m.cycle.ID)
	if err != nil || !there {
		return err
	}
	known, err := s.amendments(ctx, m.cycle.ID)
	if err != nil {
		return err
	}
	for _, n := range held.Seal.Nominations {
		d := m.nominations[id.Nomination(n)]
		for _, p := range slices.Sorted(maps.Keys(held.Pseudonyms)) {
			name := held.Pseudonyms[p]
			sealed := slices.ContainsFunc(held.Seal.Conflicts, func(c bundle.Conflict) bool { return c.Nomination == n && c.Member == name })
			noted := slices.ContainsFunc(known, func(a Amendment) bool { return a.Nomination == d.ID && a.Person == p })
			if sealed || noted || !d.relation(p).Bars() {
				continue
			}
			if err := s.happened(ctx, m.cycle.ID, Amended, n, Amendment{Nomination: d.ID, Person: p}); err != nil {
				return err
			}
		}
	}
	return nil
}

// Amendment is what changed after the seal.
type Amendment struct {
	Nomination id.Nomination `json:"nomination"`
	Person     id.Person     `json:"person"`
	At         time.Time     `json:"-"`
}

// amendments of a cycle, in the order they were made.
func (s *Service) amendments(ctx context.Context, in id.Cycle) ([]Amendment, error) {
	all, err := s.events(ctx, in)
	if err != nil {
		return nil, err
	}
	var out []Amendment
	for _, e := range all {
		if e.Kind != Amended {
			continue
		}
		a := Amendment{At: e.At}
		if err := json.Unmarshal(e.Detail, &a); err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

func (s *Service) happened(ctx context.Context, c id.Cycle, kind EventKind, subject string, detail any) error {
	b, err := json.Marshal(detail)
	if err != nil {
		return err
	}
	return s.insertEvent(forEvents(ctx, c), Event{ID: id.New[id.AwardEvent](s.ids), Cycle: c, Kind: kind, Subject: subject, Detail: b, By: viewer.From(ctx).Person, At: s.clock.Now()})
}

// Declare is a member's own word that something stands between them and a nomination. They see
// nothing more of it from then on; what they reviewed is void.
func (s *Service) Declare(ctx context.Context, v viewer.Viewer, n id.Nomination, reason string) error {
	return s.changeConflict(ctx, v, n, func(ctx context.Context, m *matter, d *sheaf, st Standing) error {
		if !st.judging().May(Edit, TheConflict) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		return s.putConflict(ctx, m, d, v.Person, ByMember, reason, v.Person, false)
	})
}

// DeclareAsNominee is a nominee's word about a member of the committee.
func (s *Service) DeclareAsNominee(ctx context.Context, v viewer.Viewer, n id.Nomination, about id.Person, reason string) (NominationView, error) {
	err := s.changeConflict(ctx, v, n, func(ctx context.Context, m *matter, d *sheaf, st Standing) error {
		if !st.has(Nominee) || !st.May(Edit, TheConflict) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		if m.member(about) == "" {
			return apperr.NewInvalid("award.not_a_member", "person")
		}
		return s.putConflict(ctx, m, d, about, ByNominee, reason, v.Person, false)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// SetConflict is the chair's word that somebody must not judge a nomination. It is pinned.
func (s *Service) SetConflict(ctx context.Context, v viewer.Viewer, n id.Nomination, about id.Person, reason string) (NominationView, error) {
	err := s.changeConflict(ctx, v, n, func(ctx context.Context, m *matter, d *sheaf, st Standing) error {
		if !st.has(Chair) || !st.judging().May(Edit, TheConflict) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		if tidyLine(reason) == "" {
			return apperr.NewInvalid("award.reason_missing", "reason")
		}
		guests, err := s.guests(ctx, m.cycle.ID)
		if err != nil {
			return err
		}
		if m.member(about) == "" && !slices.Contains(guests, about) {
			return apperr.NewInvalid("award.not_a_member", "person")
		}
		return s.putConflict(ctx, m, d, about, ByChair, reason, v.Person, true)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// Settle is the chair's word on a suggestion, or on a conflict found before: it stands, or is
// none. Nobody settles their own; a close tie on record is not the chair's to dismiss.
func (s *Service) Settle(ctx context.Context, v viewer.Viewer, which id.Conflict, stands bool, reason string) error {
	n, err := s.nominationOfConflict(ctx, which)
	if err != nil {
		return err
	}
	return s.changeConflict(ctx, v, n, func(ctx context.Context, m *matter, d *sheaf, st Standing) error {
		if !st.has(Chair) || !st.judging().May(Edit, TheConflict) {
			return apperr.NewNotFound("conflict")
		}
		all, err := s.conflicts(ctx, n)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(all, func(c Conflict) bool { return c.ID == which && c.State != ConflictGone })
		if i < 0 {
			return apperr.NewNotFound("conflict")
		}
		c := all[i]
		if c.Person.ID == v.Person {
			return apperr.NewConflict("award.own_conflict")
		}
		if !stands && m.cycle.State != Called {
			return apperr.NewConflict("award.sealed_already")
		}
		if !stands && !c.Dismissable() {
			return apperr.NewConflict("award.conflict_on_record")
		}
		if !stands && tidyLine(reason) == "" {
			return apperr.NewInvalid("award.reason_missing", "reason")
		}
		c.State, c.Pinned, c.Reason, c.SaidBy, c.Changed = ConflictDismissed, true, tidyLine(reason), v.Person, m.now
		if stands {
			c.State = ConflictStands
		}
		return s.updateConflict(ctx, c)
	})
}

// Dismissable: what was suggested or said by a person. What the records say outright bars,
// whatever anybody thinks of it.
func (c Conflict) Dismissable() bool {
	return c.State == ConflictOpen || c.Pinned || !c.Kind.derived() || c.Kind == SameDivision
}

func (s *Service) changeConflict(ctx context.Context, v viewer.Viewer, n id.Nomination, do func(ctx context.Context, m *matter, d *sheaf, st Standing) error) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		m, d, st, err := s.held(ctx, v, n)
		if err != nil {
			return err
		}
		if err := do(forConflicts(ctx, n), m, d, st); err != nil {
			return err
		}
		if err := s.voidBarred(ctx, m.cycle.ID); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.conflict", string(n))
	})
}

func (s *Service) putConflict(ctx context.Context, m *matter, d *sheaf, about id.Person, kind ConflictKind, reason string, by id.Person, pinned bool) error {
	reason = tidyLine(reason)
	if err := tooLong(reason, longestReason, "reason"); err != nil {
		return err
	}
	all, err := s.conflicts(ctx, d.ID)
	if err != nil {
		return err
	}
	for _, c := range all {
		if c.Person.ID == about && c.Kind == kind {
			c.State, c.Reason, c.SaidBy, c.Changed, c.Pinned = ConflictStands, reason, by, m.now, pinned || c.Pinned
			return s.updateConflict(ctx, c)
		}
	}
	return s.insertConflict(ctx, Conflict{
		ID: id.New[id.Conflict](s.ids), Nomination: d.ID, Person: Party{ID: about}, Kind: kind, State: ConflictStands,
		Pinned: pinned, Reason: reason, SaidBy: by, Found: m.now, Changed: m.now,
	})
}

// Extension is more time for somebody in one phase.
type Extension struct {
	Phase  PhaseKind `json:"phase"`
	Until  time.Time `json:"until"`
	Reason string    `json:"reason"`
}

// Extend gives somebody until the end of a day for a phase, with a reason. By whoever runs
// awards, and by the chair.
func (s *Service) Extend(ctx context.Context, v viewer.Viewer, in id.Cycle, email string, phase PhaseKind, until clock.Date, reason string) error {
	if err := CanSee(v); err != nil {
		return err
	}
	p, known, err := s.directory.ByEmail(ctx, email)
	if err != nil {
		return err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	reason = tidyLine(reason)
	return s.db.Write(ctx, func(ctx context.Context) error {
		m, err := s.matter(ctx, in)
		if err != nil {
			return err
		}
		if err := CanSeeCycle(v, m.cycle); err != nil {
			return err
		}
		if !m.chair(v) {
			if err := CanRun(v); err != nil {
				return err
			}
		}
		of := m.cycle.Phase(phase)
		var faults apperr.List
		faults.Add(!known, "award.recipient_address", "email")
		faults.Add(!slices.Contains([]PhaseKind{ForNominations, ForPackages, ForReviews}, phase), "award.extend_which", "phase")
		faults.Add(!of.To.Before(until) || m.cycle.Phase(ForMeeting).From.Before(until), "award.extend_until", "until")
		faults.Add(reason == "", "award.reason_missing", "reason")
		if err := faults.Err(); err != nil {
			return err
		}
		if err := tooLong(reason, longestReason, "reason"); err != nil {
			return err
		}
		if err := s.happened(ctx, in, Extended, string(p.ID), Extension{phase, until.EndOfDay(set.Zone).UTC(), reason}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.extended", string(in))
	})
}

// Admit lets a nominee who does not meet the rules be nominated all the same, with a reason
// that stays. By the chair without a conflict; nothing admits a self-nomination.
func (s *Service) Admit(ctx context.Context, v viewer.Viewer, in id.Cycle, nominee id.Person, reason string) error {
	reason = tidyLine(reason)
	return s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		m, err := s.chaired(ctx, v, in)
		if err != nil {
			return err
		}
		if reason == "" {
			return apperr.NewInvalid("award.reason_missing", "reason")
		}
		if err := tooLong(reason, longestReason, "reason"); err != nil {
			return err
		}
		people, err := s.directory.Some(ctx, nominee)
		if err != nil {
			return err
		}
		if _, ok := people[nominee]; !ok {
			return apperr.NewInvalid("nomination.unknown_nominee", "nominee")
		}
		if nominee == v.Person {
			return apperr.NewConflict("award.own_conflict")
		}
		for _, d := range m.each() {
			if d.Nominee != nominee {
				continue
			}
			if !m.chairs(d, v.Person) || d.relation(v.Person).Bars() {
				return apperr.New(apperr.Forbidden, "forbidden")
			}
		}
		if err := s.happened(ctx, in, Overridden, string(nominee), map[string]string{"reason": reason}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.overridden", string(in))
	})
}
