package award

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/award/bundle"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// decision is a decision as it is kept.
type decision struct {
	ID        id.Decision
	Cycle     id.Cycle
	Number    int
	Corrects  id.Decision
	Winners   []id.Nomination
	Reason    string
	Bundle    string
	BundleSHA string
	DecidedBy id.Person
	Decided   time.Time
}

// DecisionView is a decision as one viewer may see it.
type DecisionView struct {
	ID       id.Decision
	Cycle    Cycle
	Number   int
	Corrects id.Decision // "" for the first
	Winners  []Party     // none when the award goes to nobody
	Reason   string      // for the committee
	SHA      string      // of the bundle, for the committee
	Decided  time.Time
	Signed   *time.Time
	Told     *time.Time
	// UnderCorrection: there is a newer decision, which the viewer learns of when it is announced.
	UnderCorrection bool
	// Outcome of the count, for those who may see all of it.
	Outcome *OutcomeView
	Letters []LetterPreview // who would be written to, for whoever announces
	CanSign, CanAnnounce, CanCorrect,
	CanDownload bool
}

// OutcomeView is the count in words of nominations the viewer knows.
type OutcomeView struct {
	Rows      []OutcomeRow
	Undecided []Party
	Left      int
	Refused   string
}

// OutcomeRow is one nomination of the count. Rank is 0 for one that nobody reviewed.
type OutcomeRow struct {
	Nominee               Party
	Nomination            id.Nomination
	Rank                  int
	Shared                bool
	Value                 string
	For, Against, Abstain int
	Quorum, Holds, Wins   bool
}

// LetterPreview is a letter that announcing would send.
type LetterPreview struct {
	Kind     string // WINNER, NOMINATORS_OF_WINNER, NOT_CHOSEN
	To       string
	Subject  string // in the language its reader is written to in
	Text     string
	Language string
}

// count makes the bundle of a cycle as it stands.
func (s *Service) count(ctx context.Context, m *matter, held meeting) (bundle.Bundle, error) {
	b := bundle.Bundle{Version: bundle.Version, Seal: held.Seal, SealSHA: held.SealSHA, Amendments: []bundle.Amendment{}, Presence: []bundle.Presence{}, Items: []bundle.Item{}, Votes: []bundle.Vote{}, Chosen: []string{}}
	changed, err := s.amendments(ctx, m.cycle.ID)
	if err != nil {
		return b, err
	}
	for _, a := range changed {
		b.Amendments = append(b.Amendments, bundle.Amendment{At: bundle.Stamp(a.At), Nomination: string(a.Nomination), Member: held.Pseudonyms[a.Person]})
	}
	for _, p := range held.Presence {
		one := bundle.Presence{Member: held.Pseudonyms[p.Person], Came: bundle.Stamp(p.Came)}
		if p.Left != nil {
			one.Left = bundle.Stamp(*p.Left)
		}
		b.Presence = append(b.Presence, one)
	}
	for _, i := range held.Items {
		one := bundle.Item{Nomination: string(i.Nomination)}
		if i.Closed != nil {
			one.Closed = bundle.Stamp(*i.Closed)
		}
		b.Items = append(b.Items, one)
		votes, err := s.votes(forJudging(ctx, i.Nomination), i.Nomination)
		if err != nil {
			return b, err
		}
		for _, v := range votes {
			b.Votes = append(b.Votes, bundle.Vote{Nomination: string(i.Nomination), Member: held.Pseudonyms[v.voter], Choice: string(v.Choice)})
		}
	}
	slices.SortFunc(b.Votes, func(x, y bundle.Vote) int { return compareText(x.Nomination+x.Member, y.Nomination+y.Member) })
	b.Outcome, err = b.Count()
	return b, err
}

// DecideInput is what a committee says beyond what is counted: to whom of the undecided the
// places left go, and why the award goes where it goes.
type DecideInput struct {
	Chosen []id.Nomination
	Reason string
}

// Decide writes the decision down, as it is counted, once: of two who decide at once one finds
// it done. After a decision it writes a correction that points back, when the count comes out
// differently since: because of a conflict that came up.
func (s *Service) Decide(ctx context.Context, v viewer.Viewer, in id.Cycle, input DecideInput) (DecisionView, error) {
	input.Reason = tidyLine(input.Reason)
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		if err := CanSee(v); err != nil {
			return err
		}
		m, err := s.matter(ctx, in)
		if err != nil {
			return err
		}
		if err := CanSeeCycle(v, m.cycle); err != nil {
			return err
		}
		if err := m.decides(v); err != nil {
			return err
		}
		held, there, err := s.meeting(ctx, in)
		if err != nil {
			return err
		}
		if !there || slices.ContainsFunc(held.Items, func(i item) bool { return i.state() != ItemClosed }) {
			return apperr.NewConflict("meeting.items_left")
		}
		earlier, err := s.decisions(ctx, in)
		if err != nil {
			return err
		}
		b, err := s.count(ctx, m, held)
		if err != nil {
			return err
		}
		for _, n := range input.Chosen {
			b.Chosen = append(b.Chosen, string(n))
		}
		winners, err := b.Winners()
		if err != nil {
			return apperr.NewInvalid("decision.chosen", "chosen")
		}
		if input.Reason == "" {
			return apperr.NewInvalid("award.reason_missing", "reason")
		}
		if err := tooLong(input.Reason, longestReason, "reason"); err != nil {
			return err
		}
		d := decision{ID: id.New[id.Decision](s.ids), Cycle: in, Number: len(earlier) + 1, Reason: input.Reason, DecidedBy: v.Person, Decided: m.now}
		for _, w := range winners {
			d.Winners = append(d.Winners, id.Nomination(w))
		}
		if len(earlier) > 0 {
			last := earlier[len(earlier)-1]
			if slices.Equal(last.Winners, d.Winners) {
				return apperr.NewConflict("decision.nothing_new")
			}
			d.Corrects = last.ID
		}
		b.Decision, b.Corrects, b.Reason, b.Decided = string(d.ID), string(d.Corrects), d.Reason, bundle.Stamp(d.Decided)
		canonical, err := bundle.Canonical(b)
		if err != nil {
			return err
		}
		d.Bundle, d.BundleSHA = string(canonical), bundle.Digest(canonical)
		if err := s.insertDecision(forDecisions(ctx, in), d); err != nil {
			return err
		}
		if err := s.closeMeeting(ctx, in, m.now); err != nil {
			return err
		}
		if err := s.setState(ctx, in, IsDecided); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.decided", string(in))
	})
	if err != nil {
		return DecisionView{}, err
	}
	return s.Decision(ctx, v, in)
}

// Sign is the second signature, by somebody who did not write the decision down and has no
// conflict with any nomination.
func (s *Service) Sign(ctx context.Context, v viewer.Viewer, in id.Cycle) (DecisionView, error) {
	err := s.changeDecision(ctx, v, in, func(ctx context.Context, m *matter, d decision, happened []Event) error {
		if err := m.signs(v, d, happened); err != nil {
			return err
		}
		if err := s.happened(ctx, in, Signed, string(d.ID), struct{}{}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.signed", string(in))
	})
	if err != nil {
		return DecisionView{}, err
	}
	return s.Decision(ctx, v, in)
}

func (m *matter) signs(v viewer.Viewer, d decision, happened []Event) error {
	if !v.Has(viewer.ViceChair) {
		return apperr.New(apperr.Forbidden, "forbidden")
	}
	if d.DecidedBy == v.Person {
		return apperr.NewConflict("decision.own_signature")
	}
	for _, one := range m.each() {
		if one.Stands() && one.relation(v.Person).Bars() {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
	}
	if when(happened, Signed, d.ID) != nil {
		return apperr.NewConflict("decision.signed_already")
	}
	return nil
}

// when something happened to a decision, nil for not yet.
func when(all []Event, kind EventKind, d id.Decision) *time.Time {
	for _, e := range all {
		if e.Kind == kind && e.Subject == string(d) {
			at := e.At
			return &at
		}
	}
	return nil
}

func (s *Service) changeDecision(ctx context.Context, v viewer.Viewer, in id.Cycle, do func(ctx context.Context, m *matter, d decision, happened []Event) error) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		if err := CanSee(v); err != nil {
			return err
		}
		m, err := s.matter(ctx, in)
		if err != nil {
			return err
		}
		if err := CanSeeCycle(v, m.cycle); err != nil {
			return err
		}
		if m.member(v.Person) == "" && !v.Has(viewer.ViceChair) {
			return apperr.New(apperr.Forbidden, "forbidden")
		}
		all, err := s.decisions(ctx, in)
		if err != nil {
			return err
		}
		if len(all) == 0 {
			return apperr.NewConflict("decision.none")
		}
		happened, err := s.events(ctx, in)
		if err != nil {
			return err
		}
		return do(ctx, m, all[len(all)-1], happened)
	})
}

func (m *matter) announces(v viewer.Viewer, d decision, happened []Event) error {
	switch {
	case m.decides(v) != nil:
		return m.decides(v)
	case when(happened, Signed, d.ID) == nil:
		return apperr.NewConflict("decision.not_signed")
	case when(happened, Told, d.ID) != nil:
		return apperr.NewConflict("decision.announced_already")
	case m.now.Before(m.cycle.Phase(ForAnnouncement).Opens):
		return apperr.NewConflict("decision.embargo")
	}
	return nil
}

// Announce lifts the embargo: it writes to winners, to their nominators, to the nominators of
// the others, and to those of the others who were told that they were nominated; and the award
// is on record for the winners. No letter names a rival, a count or a rank.
func (s *Service) Announce(ctx context.Context, v viewer.Viewer, in id.Cycle) (DecisionView, error) {
	err := s.changeDecision(ctx, v, in, func(ctx context.Context, m *matter, d decision, happened []Event) error {
		if err := m.announces(v, d, happened); err != nil {
			return err
		}
		if d.Corrects != "" {
			if err := s.deleteRecipients(ctx, m.cycle.Award.ID, m.cycle.Year, m.nominees()); err != nil {
				return err
			}
		}
		for _, w := range d.Winners {
			won := m.nominations[w]
			err := s.insertRecipient(ctx, m.cycle.Award.ID, Recipient{ID: id.New[id.Recipient](s.ids), Year: m.cycle.Year, Person: won.Nominee, Name: won.nominee.Name})
			if err != nil {
				return err
			}
		}
		if err := s.recognise(ctx, v, m, d); err != nil {
			return err
		}
		for _, l := range m.letters(d) {
			if err := s.tell(ctx, l.kind, l.to, "/awards/cycles/"+string(in), m.cycle, l.data); err != nil {
				return err
			}
		}
		if err := s.happened(ctx, in, Told, string(d.ID), struct{}{}); err != nil {
			return err
		}
		if err := s.setState(ctx, in, Public); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.announced", string(in))
	})
	if err != nil {
		return DecisionView{}, err
	}
	return s.Decision(ctx, v, in)
}

// Win is who got an award in a year.
type Win struct {
	Award    Award
	Cycle    id.Cycle
	Year     int
	Decision id.Decision
	Winners  []Winner
}

// Winner is somebody an award went to.
type Winner struct {
	Person   id.Person
	Division id.Division
}

// recognise tells who got the award, for their certificates.
func (s *Service) recognise(ctx context.Context, v viewer.Viewer, m *matter, d decision) error {
	if s.Won == nil {
		return nil
	}
	winners := make([]Winner, len(d.Winners))
	people := make([]id.Person, len(d.Winners))
	for i, w := range d.Winners {
		people[i] = m.nominations[w].Nominee
	}
	known, err := s.directory.ByID(ctx, people...)
	if err != nil {
		return err
	}
	for i, p := range people {
		winners[i].Person = p
		if division := known[p].Division; division != nil {
			winners[i].Division = division.ID
		}
	}
	given, err := s.awards(ctx, m.cycle.Award.ID)
	if err != nil || len(given) == 0 {
		return err
	}
	return s.Won(ctx, v, Win{Award: given[0], Cycle: m.cycle.ID, Year: m.cycle.Year, Decision: d.ID, Winners: winners})
}

func (m *matter) nominees() []id.Person {
	var out []id.Person
	for _, d := range m.each() {
		out = append(out, d.Nominee)
	}
	slices.Sort(out)
	return out
}

// letter is one that announcing sends.
type letter struct {
	kind string
	to   id.Person
	name string
	data map[string]string
}

// letters of an announcement, each to one person about one nomination.
func (m *matter) letters(d decision) []letter {
	var out []letter
	var all []*sheaf
	for _, one := range m.each() {
		if one.State == Submitted {
			all = append(all, one)
		}
	}
	slices.SortFunc(all, byNominee)
	for _, one := range all {
		wins := slices.Contains(d.Winners, one.ID)
		if wins {
			out = append(out, letter{MailWon, one.Nominee, one.nominee.Name, nil})
		} else if one.Answer != NotAsked {
			out = append(out, letter{MailNotChosen, one.Nominee, one.nominee.Name, map[string]string{"nominee": one.nominee.Name}})
		}
		for _, p := range one.parts {
			if p.state != string(Submitted) {
				continue
			}
			kind := MailNotChosen
			if wins {
				kind = MailNomineeWon
			}
			out = append(out, letter{kind, p.person, p.name, map[string]string{"nominee": one.nominee.Name}})
		}
	}
	return out
}

// preview is every letter of an announcement as it would be sent. Whoever has left gets none.
func (s *Service) preview(ctx context.Context, m *matter, letters []letter) ([]LetterPreview, error) {
	kinds := map[string]string{MailWon: "WINNER", MailNomineeWon: "NOMINATORS_OF_WINNER", MailNotChosen: "NOT_CHOSEN"}
	who := make([]id.Person, len(letters))
	for i, l := range letters {
		who[i] = l.to
	}
	people, err := s.directory.ByID(ctx, who...)
	if err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	var out []LetterPreview
	for _, l := range letters {
		to, ok := addressed(people[l.to])
		if !ok {
			continue
		}
		data := letterData(m.cycle, to, l.data)
		data["department"], data["contact"] = set.Name.In(to.Language), set.HelpContact
		subject, text, err := s.Shown(l.kind, to, "/awards/cycles/"+string(m.cycle.ID), data)
		if err != nil {
			return nil, err
		}
		out = append(out, LetterPreview{kinds[l.kind], l.name, subject, text, to.Language})
	}
	return out, nil
}

// Decision is the newest decision on a cycle, as a viewer may see it: the committee from when it
// is made, everybody once it is announced; NOT_FOUND before.
func (s *Service) Decision(ctx context.Context, v viewer.Viewer, in id.Cycle) (DecisionView, error) {
	if err := CanSee(v); err != nil {
		return DecisionView{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return DecisionView{}, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return DecisionView{}, err
	}
	all, err := s.decisions(ctx, in)
	if err != nil {
		return DecisionView{}, err
	}
	happened, err := s.events(ctx, in)
	if err != nil {
		return DecisionView{}, err
	}
	judges := (m.member(v.Person) != "" || v.Has(viewer.ViceChair)) && m.seesAll(v)
	newest := len(all)
	// To everybody else a correction is not there before it is announced itself: what was
	// announced before stands meanwhile.
	for len(all) > 0 && !judges && when(happened, Told, all[len(all)-1].ID) == nil {
		all = all[:len(all)-1]
	}
	if len(all) == 0 {
		return DecisionView{}, apperr.NewNotFound("decision")
	}
	d := all[len(all)-1]
	out := DecisionView{ID: d.ID, Cycle: m.cycle, Number: d.Number, Corrects: d.Corrects, Decided: d.Decided, Signed: when(happened, Signed, d.ID), Told: when(happened, Told, d.ID), UnderCorrection: len(all) < newest}
	for _, w := range d.Winners {
		one := m.nominations[w]
		// Before it is announced, who has a conflict learns no outcome of what it is about.
		if out.Told != nil || m.standing(v, one).judging().May(Read, TheDecision) {
			out.Winners = append(out.Winners, one.nominee)
		} else {
			return DecisionView{}, apperr.NewNotFound("decision")
		}
	}
	if !judges {
		return out, nil
	}
	out.Reason, out.SHA, out.CanDownload = d.Reason, d.BundleSHA, true
	out.CanSign = m.signs(v, d, happened) == nil
	out.CanAnnounce = m.announces(v, d, happened) == nil
	held, _, err := s.meeting(ctx, in)
	if err != nil {
		return DecisionView{}, err
	}
	b, err := s.count(ctx, m, held)
	if err != nil {
		return DecisionView{}, err
	}
	out.Outcome = m.outcome(b, d.Winners)
	if m.decides(v) == nil {
		if out.CanCorrect, err = d.differs(b); err != nil {
			return DecisionView{}, err
		}
	}
	if out.CanAnnounce {
		if out.Letters, err = s.preview(ctx, m, m.letters(d)); err != nil {
			return DecisionView{}, err
		}
	}
	return out, nil
}

// differs reports a count that comes out differently than the one this decision was made on: in
// its winners, or in those of whom the committee has to choose.
func (d decision) differs(now bundle.Bundle) (bool, error) {
	var then bundle.Bundle
	if err := json.Unmarshal([]byte(d.Bundle), &then); err != nil {
		return false, err
	}
	a, b := then.Outcome, now.Outcome
	if len(b.Undecided) > 0 {
		return !slices.Equal(a.Winners, b.Winners) || !slices.Equal(a.Undecided, b.Undecided) || a.Left != b.Left, nil
	}
	return !slices.EqualFunc(d.Winners, b.Winners, func(was id.Nomination, is string) bool { return string(was) == is }), nil
}

// seesAll reports a judge without a conflict on any nomination: the whole count shows what a
// conflict forbids.
func (m *matter) seesAll(v viewer.Viewer) bool {
	for _, d := range m.each() {
		if d.Stands() && !m.standing(v, d).judging().May(Read, TheRanking) {
			return false
		}
	}
	return true
}

// Count is what would be decided as things stand: for whoever decides.
func (s *Service) Count(ctx context.Context, v viewer.Viewer, in id.Cycle) (OutcomeView, error) {
	if err := CanSee(v); err != nil {
		return OutcomeView{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return OutcomeView{}, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return OutcomeView{}, err
	}
	if err := m.decides(v); err != nil {
		return OutcomeView{}, err
	}
	held, there, err := s.meeting(ctx, in)
	if err != nil {
		return OutcomeView{}, err
	}
	if !there {
		return OutcomeView{}, apperr.NewConflict("meeting.not_open")
	}
	b, err := s.count(ctx, m, held)
	if err != nil {
		return OutcomeView{}, err
	}
	return *m.outcome(b, nil), nil
}

func (m *matter) outcome(b bundle.Bundle, winners []id.Nomination) *OutcomeView {
	out := &OutcomeView{Left: b.Outcome.Left, Refused: b.Outcome.Refused}
	if winners == nil {
		for _, w := range b.Outcome.Winners {
			winners = append(winners, id.Nomination(w))
		}
	}
	row := func(n string) OutcomeRow {
		d := m.nominations[id.Nomination(n)]
		r := OutcomeRow{Nominee: d.nominee, Nomination: d.ID, Wins: slices.Contains(winners, d.ID)}
		for _, c := range b.Outcome.Counted {
			if c.Nomination == n {
				r.For, r.Against, r.Abstain, r.Quorum, r.Holds = c.For, c.Against, c.Abstain, c.Quorum, c.Holds
			}
		}
		return r
	}
	for _, p := range b.Outcome.Places {
		r := row(p.Nomination)
		r.Rank, r.Shared, r.Value = p.Rank, p.Shared, p.Value
		out.Rows = append(out.Rows, r)
	}
	for _, n := range b.Outcome.Unranked {
		out.Rows = append(out.Rows, row(n))
	}
	for _, n := range b.Outcome.Undecided {
		out.Undecided = append(out.Undecided, m.nominations[id.Nomination(n)].nominee)
	}
	return out
}

// Bundle is the file of the newest decision, for recounting: to judges who see all of it.
func (s *Service) Bundle(ctx context.Context, v viewer.Viewer, in id.Cycle) (name string, content []byte, err error) {
	view, err := s.Decision(ctx, v, in)
	if err != nil {
		return "", nil, err
	}
	if !view.CanDownload {
		return "", nil, apperr.NewNotFound("decision")
	}
	all, err := s.decisions(ctx, in)
	if err != nil {
		return "", nil, err
	}
	content, err = bundle.Write([]byte(all[len(all)-1].Bundle))
	return "decision-" + itoa(view.Cycle.Year) + "-" + itoa(view.Number) + ".json", content, err
}
