package award

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/award/bundle"
	"laurel/internal/award/rank"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// meeting is a meeting as it is kept.
type meeting struct {
	Cycle      id.Cycle
	Seal       bundle.Seal
	SealSHA    string
	Pseudonyms map[id.Person]string
	Opened     time.Time
	Presence   []presence
	Items      []item
	Closed     *time.Time
}

// presence is when somebody was there.
type presence struct {
	Person id.Person  `json:"person"`
	Came   time.Time  `json:"came"`
	Left   *time.Time `json:"left,omitempty"`
}

// item is a nomination on the agenda.
type item struct {
	Nomination id.Nomination `json:"nomination"`
	Opened     *time.Time    `json:"opened,omitempty"`
	Closed     *time.Time    `json:"closed,omitempty"`
}

// ItemState is how far the discussion of a nomination has come.
type ItemState string

// The states.
const (
	ItemWaiting ItemState = "WAITING"
	ItemOpen    ItemState = "OPEN"
	ItemClosed  ItemState = "CLOSED"
)

func (i item) state() ItemState {
	switch {
	case i.Closed != nil:
		return ItemClosed
	case i.Opened != nil:
		return ItemOpen
	}
	return ItemWaiting
}

func (m meeting) here(p id.Person) bool {
	return slices.ContainsFunc(m.Presence, func(x presence) bool { return x.Person == p && x.Left == nil })
}

// MeetingView is a meeting as one viewer may see it.
type MeetingView struct {
	Cycle   Cycle
	Opened  time.Time
	SealSHA string // for those who may see all of what is sealed
	Closed  *time.Time
	Here    []Attendance // every member, for those who run it
	Agenda  []AgendaItem
	// CanRun: marks who is there and closes the meeting. CanDecide: all items are closed, and
	// the viewer is the one who decides.
	CanRun, CanDecide bool
}

// Attendance is whether a member is there.
type Attendance struct {
	Member Party
	Duty   directory.Duty
	Here   bool
}

// AgendaItem is a nomination on the agenda.
type AgendaItem struct {
	Nomination id.Nomination
	Nominee    Party
	Barred     bool // the viewer has a conflict, and leaves while it is discussed
	State      ItemState
	// Leave are those who are there and have a conflict; for whoever runs the item.
	Leave []Party
	// Present without a conflict, and whether they are enough to vote.
	Present int
	Quorum  bool
	Own     *Choice
	// Tally is there when the item is closed.
	Tally  *Tally
	Notes  []Note
	CanRun bool
	// CanVote: is there, has no conflict, and the item is open with a quorum.
	CanVote bool
}

// Tally of the votes on a nomination.
type Tally struct{ For, Against, Abstain int }

// Note is something said of a nomination.
type Note struct {
	ID      id.Note
	Author  Party
	Private bool // for its author and the chair
	Text    string
	Written time.Time

	nomination id.Nomination
}

// OpenMeeting seals what the decision will depend on, and opens the meeting: rubric, rule, tie
// rule, places, quorum, conflicts, reviews and a seed. CONFLICT while suggested conflicts are
// open or the meeting's time has not come.
func (s *Service) OpenMeeting(ctx context.Context, v viewer.Viewer, in id.Cycle) (MeetingView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		if err := s.refresh(ctx, in); err != nil {
			return err
		}
		m, err := s.chaired(ctx, v, in)
		if err != nil {
			return err
		}
		if m.cycle.State != Called {
			return apperr.NewConflict("meeting.opened_already")
		}
		if phase := m.cycle.Phase(ForMeeting); m.now.Before(phase.Opens) {
			return apperr.NewConflict("award.phase_not_open")
		}
		seal, pseudonyms, err := s.seal(ctx, m)
		if err != nil {
			return err
		}
		if err := s.insertMeeting(ctx, v, m, seal, pseudonyms); err != nil {
			return err
		}
		if err := s.setState(ctx, in, Sealed); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.sealed", string(in))
	})
	if err != nil {
		return MeetingView{}, err
	}
	return s.Meeting(ctx, v, in)
}

// seal collects what a decision depends on, people under pseudonyms drawn by lot.
func (s *Service) seal(ctx context.Context, m *matter) (bundle.Seal, map[id.Person]string, error) {
	t := m.cycle.Terms
	out := bundle.Seal{
		Cycle: string(m.cycle.ID), Year: m.cycle.Year, Points: m.cycle.Rubric.Points, Rule: t.Rule, Ties: []bundle.Tie{}, Seed: string(id.New[id.AwardEvent](s.ids)),
		Places: t.Places, Joint: t.Joint, Quorum: t.Quorum, Nominations: []string{}, Members: []string{}, Conflicts: []bundle.Conflict{}, Reviews: []bundle.Review{},
	}
	heaviest := 0
	for i, c := range m.cycle.Rubric.Criteria {
		out.Criteria = append(out.Criteria, bundle.Criterion{Name: c.Name.En(), Weight: c.Weight})
		if c.Weight > m.cycle.Rubric.Criteria[heaviest].Weight {
			heaviest = i
		}
	}
	out.Ties = append(out.Ties, bundle.Tie{Rule: t.Tie, Criterion: map[bool]int{true: heaviest}[t.Tie == rank.ByCriterion]})
	if t.Tie == rank.ByLot {
		out.Ties = out.Ties[:1]
	}
	var standing []*sheaf
	var people []string
	for _, c := range m.committee {
		people = append(people, string(c.person))
	}
	for _, d := range m.each() {
		if !d.Stands() {
			continue
		}
		standing = append(standing, d)
		for _, r := range d.reviewers {
			people = append(people, string(r.person))
		}
	}
	slices.SortFunc(standing, func(a, b *sheaf) int { return compareText(a.ID, b.ID) })
	slices.Sort(people)
	pseudonyms := map[id.Person]string{}
	for i, p := range rank.Lot(out.Seed, slices.Compact(people)) {
		pseudonyms[id.Person(p)] = "m" + itoa(100 + i)[1:]
	}
	for _, c := range m.committee {
		out.Members = append(out.Members, pseudonyms[c.person])
	}
	slices.Sort(out.Members)
	for _, d := range standing {
		out.Nominations = append(out.Nominations, string(d.ID))
		for p, name := range pseudonyms {
			switch r := d.relation(p); {
			case r == Suggested:
				return bundle.Seal{}, nil, apperr.NewConflict("meeting.suggestions_open")
			case r.Bars():
				out.Conflicts = append(out.Conflicts, bundle.Conflict{Nomination: string(d.ID), Member: name, Kind: string(r)})
			}
		}
		reviews, err := s.reviews(forJudging(ctx, d.ID), d.ID)
		if err != nil {
			return bundle.Seal{}, nil, err
		}
		for _, r := range reviews {
			if r.State != ReviewSubmitted {
				continue
			}
			scores := make([]int, len(r.Scores))
			for i, x := range r.Scores {
				scores[i] = int(x)
			}
			out.Reviews = append(out.Reviews, bundle.Review{Nomination: string(d.ID), Reviewer: pseudonyms[r.reviewer], Scores: scores})
		}
	}
	slices.SortFunc(out.Conflicts, func(a, b bundle.Conflict) int { return compareText(a.Nomination+a.Member, b.Nomination+b.Member) })
	slices.SortFunc(out.Reviews, func(a, b bundle.Review) int { return compareText(a.Nomination+a.Reviewer, b.Nomination+b.Reviewer) })
	return out, pseudonyms, nil
}

// sitting is a meeting held for a change.
func (s *Service) sitting(ctx context.Context, v viewer.Viewer, in id.Cycle) (*matter, meeting, error) {
	if _, err := s.lockCycle(ctx, in); err != nil {
		return nil, meeting{}, err
	}
	if err := CanSee(v); err != nil {
		return nil, meeting{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return nil, meeting{}, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return nil, meeting{}, err
	}
	if m.member(v.Person) == "" {
		return nil, meeting{}, apperr.New(apperr.Forbidden, "forbidden")
	}
	held, there, err := s.meeting(ctx, in)
	switch {
	case err != nil:
	case !there:
		err = apperr.NewConflict("meeting.not_open")
	case held.Closed != nil:
		err = apperr.NewConflict("meeting.closed")
	}
	return m, held, err
}

// Attend marks that a member is there, or has left. By chair and deputy.
func (s *Service) Attend(ctx context.Context, v viewer.Viewer, in id.Cycle, who id.Person, here bool) (MeetingView, error) {
	return s.changeMeeting(ctx, v, in, func(_ context.Context, m *matter, held *meeting) error {
		if !m.chair(v) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		if m.member(who) == "" || held.Pseudonyms[who] == "" {
			return apperr.NewInvalid("award.not_a_member", "person")
		}
		if held.here(who) == here {
			return nil
		}
		if here {
			held.Presence = append(held.Presence, presence{Person: who, Came: m.now})
			return nil
		}
		for i := range held.Presence {
			if p := &held.Presence[i]; p.Person == who && p.Left == nil {
				p.Left = &m.now
			}
		}
		return nil
	})
}

// TakeUp opens the discussion and the vote on a nomination, one at a time. By whoever runs it.
func (s *Service) TakeUp(ctx context.Context, v viewer.Viewer, n id.Nomination) (MeetingView, error) {
	return s.changeItem(ctx, v, n, func(m *matter, held *meeting, i int) error {
		if slices.ContainsFunc(held.Items, func(x item) bool { return x.state() == ItemOpen }) {
			return apperr.NewConflict("meeting.another_open")
		}
		if held.Items[i].state() != ItemWaiting {
			return apperr.NewConflict("meeting.item_done")
		}
		held.Items[i].Opened = &m.now
		return nil
	})
}

// Close ends the vote on a nomination. CONFLICT without a quorum, which is counted then.
func (s *Service) Close(ctx context.Context, v viewer.Viewer, n id.Nomination) (MeetingView, error) {
	return s.changeItem(ctx, v, n, func(m *matter, held *meeting, i int) error {
		if held.Items[i].state() != ItemOpen {
			return apperr.NewConflict("meeting.item_not_open")
		}
		if held.present(m, m.nominations[n]) < m.cycle.Terms.Quorum {
			return apperr.NewConflict("meeting.no_quorum")
		}
		held.Items[i].Closed = &m.now
		return nil
	})
}

// present are the members who are there and have no conflict with a nomination.
func (held meeting) present(m *matter, d *sheaf) int {
	n := 0
	for _, c := range m.committee {
		if held.Pseudonyms[c.person] != "" && held.here(c.person) && !d.relation(c.person).Bars() {
			n++
		}
	}
	return n
}

func (s *Service) changeItem(ctx context.Context, v viewer.Viewer, n id.Nomination, do func(m *matter, held *meeting, i int) error) (MeetingView, error) {
	in, err := s.cycleOf(ctx, n)
	if err != nil {
		return MeetingView{}, err
	}
	return s.changeMeeting(ctx, v, in, func(_ context.Context, m *matter, held *meeting) error {
		d, err := m.dossierFor(v, n)
		if err != nil {
			return err
		}
		if st := m.standing(v, d).judging(); !st.has(Chair) || !st.May(Read, TheVote) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		i := slices.IndexFunc(held.Items, func(x item) bool { return x.Nomination == n })
		if i < 0 {
			return apperr.NewNotFound("nomination")
		}
		return do(m, held, i)
	})
}

// dossierFor is a nomination the viewer may know of; NOT_FOUND otherwise.
func (m *matter) dossierFor(v viewer.Viewer, n id.Nomination) (*sheaf, error) {
	d, err := m.sheaf(n)
	if err == nil && !m.standing(v, d).knows() {
		err = apperr.NewNotFound("nomination")
	}
	return d, err
}

func (s *Service) changeMeeting(ctx context.Context, v viewer.Viewer, in id.Cycle, do func(ctx context.Context, m *matter, held *meeting) error) (MeetingView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, held, err := s.sitting(ctx, v, in)
		if err != nil {
			return err
		}
		if err := do(ctx, m, &held); err != nil {
			return err
		}
		return s.saveMeeting(ctx, held)
	})
	if err != nil {
		return MeetingView{}, err
	}
	return s.Meeting(ctx, v, in)
}

// CastVote is a member's vote on the nomination that is being discussed; until it is closed it may
// be changed. CONFLICT without a quorum.
func (s *Service) CastVote(ctx context.Context, v viewer.Viewer, n id.Nomination, choice Choice) (MeetingView, error) {
	in, err := s.cycleOf(ctx, n)
	if err != nil {
		return MeetingView{}, err
	}
	return s.changeMeeting(ctx, v, in, func(ctx context.Context, m *matter, held *meeting) error {
		d, err := m.dossierFor(v, n)
		if err != nil {
			return err
		}
		if !m.standing(v, d).judging().May(Edit, TheVote) || m.member(v.Person) == "" {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		var faults apperr.List
		faults.Add(choice != For && choice != Against && choice != Abstain, "meeting.choice", "choice")
		if err := faults.Err(); err != nil {
			return err
		}
		i := slices.IndexFunc(held.Items, func(x item) bool { return x.Nomination == n })
		switch {
		case i < 0 || held.Items[i].state() != ItemOpen:
			return apperr.NewConflict("meeting.item_not_open")
		case !held.here(v.Person):
			return apperr.NewConflict("meeting.not_here")
		case held.present(m, d) < m.cycle.Terms.Quorum:
			return apperr.NewConflict("meeting.no_quorum")
		}
		return s.putVote(forJudging(ctx, n), Vote{ID: id.New[id.Vote](s.ids), Nomination: n, Choice: choice, voter: v.Person}, m.now)
	})
}

const longestNote = 5000

// AddNote keeps what was said of a nomination, for the committee or for chair and author alone.
func (s *Service) AddNote(ctx context.Context, v viewer.Viewer, n id.Nomination, text string, private bool) (MeetingView, error) {
	text = tidyLine(text)
	in, err := s.cycleOf(ctx, n)
	if err != nil {
		return MeetingView{}, err
	}
	return s.changeMeeting(ctx, v, in, func(ctx context.Context, m *matter, _ *meeting) error {
		d, err := m.dossierFor(v, n)
		if err != nil {
			return err
		}
		if !m.standing(v, d).judging().May(Read, TheVote) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		if text == "" {
			return apperr.NewInvalid("meeting.note_empty", "text")
		}
		if err := tooLong(text, longestNote, "text"); err != nil {
			return err
		}
		return s.insertNote(forNotes(ctx, n), Note{ID: id.New[id.Note](s.ids), Author: Party{ID: v.Person}, Private: private, Text: text, Written: m.now, nomination: n})
	})
}

// Meeting is the meeting of a cycle as a member may see it; NOT_FOUND to everybody else, and
// while there is none.
func (s *Service) Meeting(ctx context.Context, v viewer.Viewer, in id.Cycle) (MeetingView, error) {
	if err := CanSee(v); err != nil {
		return MeetingView{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return MeetingView{}, err
	}
	held, there, err := s.meeting(ctx, in)
	if err != nil {
		return MeetingView{}, err
	}
	if !there || m.member(v.Person) == "" && !v.Has(viewer.ViceChair) {
		return MeetingView{}, apperr.NewNotFound("meeting")
	}
	out := MeetingView{Cycle: m.cycle, Opened: held.Opened, Closed: held.Closed, CanRun: m.chair(v) && held.Closed == nil}
	// A digest of what a conflict hides would tell when it changes.
	if m.seesAll(v) {
		out.SealSHA = held.SealSHA
	}
	if m.chair(v) {
		for _, c := range m.committee {
			out.Here = append(out.Here, Attendance{Party{ID: c.person, Name: c.name}, directory.Duty(c.state), held.here(c.person)})
		}
	}
	var which []*sheaf
	for _, i := range held.Items {
		if d := m.nominations[i.Nomination]; d != nil && m.standing(v, d).judging().knows() {
			which = append(which, d)
		}
	}
	votes, notes, err := s.said(m.forReading(ctx, v, which), which)
	if err != nil {
		return MeetingView{}, err
	}
	done := true
	for _, i := range held.Items {
		done = done && i.state() == ItemClosed
		d := m.nominations[i.Nomination]
		if !slices.Contains(which, d) {
			continue
		}
		out.Agenda = append(out.Agenda, m.agenda(v, held, i, d, votes, notes))
	}
	out.CanDecide = done && m.cycle.State == Sealed && m.decides(v) == nil
	return out, nil
}

func (m *matter) agenda(v viewer.Viewer, held meeting, i item, d *sheaf, votes []Vote, notes []Note) AgendaItem {
	st := m.standing(v, d)
	judge := st.judging()
	out := AgendaItem{Nomination: d.ID, Nominee: d.nominee, State: i.state(), Barred: st.Relation.Bars()}
	if out.Barred || !judge.May(Read, TheVote) {
		return out
	}
	out.Present = held.present(m, d)
	out.Quorum = out.Present >= m.cycle.Terms.Quorum
	out.CanRun = judge.has(Chair) && held.Closed == nil && m.cycle.State == Sealed
	if out.CanRun {
		for _, c := range m.committee {
			if held.here(c.person) && d.relation(c.person).Bars() {
				out.Leave = append(out.Leave, Party{ID: c.person, Name: c.name})
			}
		}
	}
	out.CanVote = i.state() == ItemOpen && m.member(v.Person) != "" && judge.May(Edit, TheVote) && held.here(v.Person) && out.Quorum
	var t Tally
	for _, vote := range votes {
		if vote.Nomination != d.ID || vote.Void {
			continue
		}
		if vote.voter == v.Person {
			out.Own = &vote.Choice
		}
		switch vote.Choice {
		case For:
			t.For++
		case Against:
			t.Against++
		case Abstain:
			t.Abstain++
		}
	}
	// While it is open nobody sees how it goes.
	if i.state() == ItemClosed {
		out.Tally = &t
	}
	for _, n := range notes {
		if n.nomination == d.ID && (!n.Private || n.Author.ID == v.Person || judge.has(Chair)) {
			for _, c := range m.committee {
				if c.person == n.Author.ID {
					n.Author.Name = c.name
				}
			}
			out.Notes = append(out.Notes, n)
		}
	}
	return out
}

// decides refuses whoever is not the one to write down the decision: the chair, and where a
// conflict with any nomination forbids that, the deputy without one.
func (m *matter) decides(v viewer.Viewer) error {
	free := func(p id.Person) bool {
		for _, d := range m.each() {
			if d.Stands() && d.relation(p).Bars() {
				return false
			}
		}
		return true
	}
	anybody := false
	for _, duty := range []directory.Duty{directory.CommitteeChair, directory.CommitteeDeputy} {
		for _, c := range m.committee {
			if c.state == string(duty) && free(c.person) {
				anybody = true
				if c.person == v.Person {
					return nil
				}
			}
		}
		if anybody {
			break
		}
	}
	if !anybody && m.chair(v) {
		return apperr.NewConflict("meeting.nobody_decides")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

func compareText[T ~string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func decodeMeeting(seal, pseudonyms, present, items string, into *meeting) error {
	for _, x := range []struct {
		text string
		into any
	}{{seal, &into.Seal}, {pseudonyms, &into.Pseudonyms}, {present, &into.Presence}, {items, &into.Items}} {
		if err := json.Unmarshal([]byte(x.text), x.into); err != nil {
			return err
		}
	}
	return nil
}
