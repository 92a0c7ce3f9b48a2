package award

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// NominationView is what one viewer may see of a nomination now. What they may not see is
// empty, as if it were not there.
type NominationView struct {
	ID       id.Nomination
	Cycle    Cycle
	Nominee  Party
	State    NominationState
	Answer   *Answer // of the nominee; nil where it is not the viewer's to know
	Seats    []Seat  // what the viewer is to it
	Barred   bool    // the viewer has a conflict: there is one row and nothing else
	Parts    []Part
	Letters  []Support
	Package  *Package
	Files    []File
	Conflict []Conflict
	Reviews  []Review // of others
	Own      *Review
	// Progress of reviews, for those who run the cycle.
	Assigned, Reviewed *int
	Lacks              []Lack
	Committee          []Party // for those who may declare a conflict with a member
	Can                Abilities
}

// Abilities are what the viewer may do with a nomination now.
type Abilities struct {
	Write, AskForLetters, Answer, Pack, Assign, Review, Declare, DeclareAsNominee, Settle, Reopen, ReopenPackage bool
}

// Nomination finds one the viewer may know of; NOT_FOUND otherwise, as for an unknown one.
func (s *Service) Nomination(ctx context.Context, v viewer.Viewer, n id.Nomination) (NominationView, error) {
	if err := CanSee(v); err != nil {
		return NominationView{}, err
	}
	m, d, err := s.matterOf(ctx, n)
	if err != nil {
		return NominationView{}, err
	}
	if !m.standing(v, d).knows() && !m.standing(v, d).May(Know, ThePackage) {
		return NominationView{}, apperr.NewNotFound("nomination")
	}
	all, err := s.present(ctx, v, m, []*sheaf{d}, true)
	if err != nil {
		return NominationView{}, err
	}
	return all[0], nil
}

// Mine are the nominations the viewer writes for, and those they were told they are the
// nominee of, newest year first.
func (s *Service) Mine(ctx context.Context, v viewer.Viewer) ([]NominationView, error) {
	if err := CanSee(v); err != nil {
		return nil, err
	}
	which, err := s.cyclesWith(ctx, v.Person)
	if err != nil || len(which) == 0 {
		return nil, err
	}
	cycles, err := s.cyclesOf(ctx, which)
	if err != nil {
		return nil, err
	}
	all, err := s.matters(ctx, cycles...)
	if err != nil {
		return nil, err
	}
	var out []NominationView
	for _, m := range all {
		for _, d := range m.known(v) {
			if st := m.standing(v, d); st.has(Nominator) || st.has(Nominee) {
				// One's own, apart from what one may see as a judge of others.
				out = append(out, m.plain(v, d))
			}
		}
	}
	slices.SortStableFunc(out, func(a, b NominationView) int { return b.Cycle.Year - a.Cycle.Year })
	return out, nil
}

// NominationFilter narrows the list of a committee.
type NominationFilter struct {
	page.Args
	Search string
	Mine   bool // only those the viewer reviews
}

// ForCommittee lists the nominations of a cycle that its committee may know of, by nominee.
// What the viewer may not know of is in no count.
func (s *Service) ForCommittee(ctx context.Context, v viewer.Viewer, in id.Cycle, f NominationFilter) (page.Page[NominationView], error) {
	if err := CanSee(v); err != nil {
		return page.Page[NominationView]{}, err
	}
	m, err := s.matter(ctx, in)
	if err != nil {
		return page.Page[NominationView]{}, err
	}
	if err := CanSeeCycle(v, m.cycle); err != nil {
		return page.Page[NominationView]{}, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	list := slices.DeleteFunc(m.known(v), func(d *sheaf) bool {
		st := m.standing(v, d)
		text := i18n.Fold(d.nominee.Name)
		misses := slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
		return misses || !st.judging().knows() || f.Mine && !st.has(Primary) && !st.has(Secondary)
	})
	cut, err := page.Cut(list, f.Args, func(d *sheaf) string { return string(d.ID) })
	if err != nil {
		return page.Page[NominationView]{}, err
	}
	nodes, err := s.present(ctx, v, m, cut.Nodes, false)
	return page.Page[NominationView]{Nodes: nodes, HasNext: cut.HasNext, EndCursor: cut.EndCursor, Total: cut.Total}, err
}

// plain is a nomination without what anybody wrote.
func (m *matter) plain(v viewer.Viewer, d *sheaf) NominationView {
	st := m.standing(v, d)
	out := NominationView{ID: d.ID, Cycle: m.cycle, Nominee: d.nominee, State: d.State, Seats: st.Seats}
	out.Barred = st.Relation.Bars() && (st.has(Committee) || st.has(Chair) || st.has(Decider) || st.has(Primary) || st.has(Secondary))
	judge := st.judging()
	if st.has(Nominee) || judge.May(Read, ThePackage) {
		out.Answer = &d.Answer
	}
	if judge.May(Identify, TheAssignment) {
		assigned, reviewed := 0, 0
		for _, r := range d.reviewers {
			if r.state == string(ReviewVoid) {
				continue
			}
			assigned++
			if r.state == string(ReviewSubmitted) {
				reviewed++
			}
		}
		out.Assigned, out.Reviewed = &assigned, &reviewed
	}
	writing := st.has(Nominator) && st.May(Edit, TheLetter) && m.open(ForNominations, v.Person, true) == nil
	mine := slices.IndexFunc(d.parts, func(t tie) bool { return t.person == v.Person && t.state != string(Withdrawn) })
	packing := st.has(Nominee) && st.May(Edit, ThePackage) && m.open(ForPackages, v.Person, true) == nil
	out.Can = Abilities{
		Write:            writing && mine >= 0 && d.parts[mine].state == string(Drafted),
		Reopen:           writing && mine >= 0 && d.parts[mine].state == string(Submitted),
		AskForLetters:    st.has(Nominator) && st.May(Know, TheSupport),
		Answer:           packing && d.Answer != Completed,
		Pack:             packing && d.Answer == Accepted,
		ReopenPackage:    packing && d.Answer == Completed,
		Assign:           judge.has(Chair) && judge.May(Edit, TheAssignment),
		Review:           judge.May(Edit, OwnReview) && m.open(ForReviews, v.Person, true) == nil && !st.submitted(d, v.Person),
		Declare:          judge.May(Edit, TheConflict) && !judge.has(Chair),
		DeclareAsNominee: st.has(Nominee) && st.May(Edit, TheConflict),
		Settle:           judge.has(Chair) && judge.May(Edit, TheConflict),
	}
	if out.Can.DeclareAsNominee || out.Can.Settle {
		for _, t := range m.committee {
			out.Committee = append(out.Committee, Party{ID: t.person, Name: t.name})
		}
	}
	return out
}

func (Standing) submitted(d *sheaf, p id.Person) bool {
	return slices.ContainsFunc(d.reviewers, func(r tie) bool { return r.person == p && r.state == string(ReviewSubmitted) })
}

// contents is what was written around nominations, as far as a viewer may read it.
type contents struct {
	parts     []Part
	letters   []Support
	packages  map[id.Nomination]Package
	files     []File
	conflicts []Conflict
	reviews   []Review
}

// present gives nominations as the viewer may see them. Deep: with everything written, else
// with conflicts and reviews alone.
func (s *Service) present(ctx context.Context, v viewer.Viewer, m *matter, which []*sheaf, deep bool) ([]NominationView, error) {
	ctx = m.forReading(ctx, v, which)
	c, err := s.contents(ctx, which, deep)
	if err != nil {
		return nil, err
	}
	reviews := map[id.Nomination][]Review{}
	for _, r := range c.reviews {
		reviews[r.Nomination] = append(reviews[r.Nomination], r)
	}
	conflicts := map[id.Nomination][]Conflict{}
	for _, k := range c.conflicts {
		conflicts[k.Nomination] = append(conflicts[k.Nomination], k)
	}
	out := make([]NominationView, len(which))
	for i, d := range which {
		out[i] = m.plain(v, d)
		if deep {
			m.fillTexts(&out[i], v, d, c)
		}
		m.fillConflicts(&out[i], v, d, conflicts[d.ID])
		m.fillReviews(&out[i], v, d, reviews[d.ID])
	}
	return out, nil
}

// fillTexts puts in what was written, each thing by its own rule.
func (m *matter) fillTexts(out *NominationView, v viewer.Viewer, d *sheaf, c contents) {
	st := m.standing(v, d)
	judge := st.judging()
	for _, t := range d.parts {
		own, invited := t.person == v.Person && t.state != string(Withdrawn), t.extra == string(v.Person) && st.has(Nominator)
		if t.state == string(Withdrawn) || !own && !invited && !(judge.May(Read, TheLetter) && t.state == string(Submitted)) {
			continue
		}
		p := Part{ID: id.Part(t.id), Nomination: d.ID, InvitedBy: id.Person(t.extra), State: NominationState(t.state), Own: own}
		if !judge.May(Read, TheLetter) {
			p.InvitedBy = ""
		}
		if own || invited || judge.May(Identify, TheLetter) {
			p.Nominator = &Party{ID: t.person, Name: t.name}
		}
		if i := slices.IndexFunc(c.parts, func(x Part) bool { return x.ID == p.ID }); i >= 0 && (own || judge.May(Read, TheLetter) && t.state == string(Submitted)) {
			p.Letter, p.Revision, p.Saved, p.Submitted = c.parts[i].Letter, c.parts[i].Revision, c.parts[i].Saved, c.parts[i].Submitted
		}
		out.Parts = append(out.Parts, p)
	}
	for _, l := range c.letters {
		if l.Nomination != d.ID {
			continue
		}
		l.Own = l.AskedBy == v.Person && st.has(Nominator)
		reads := judge.May(Read, TheSupport) && l.State == LetterReceived
		chairs := judge.has(Chair) && judge.May(Identify, TheSupport)
		if !l.Own && !reads && !chairs {
			continue
		}
		if !reads {
			l.Text = nil
		}
		if !l.Own {
			l.Email, l.Reason, l.AskedBy = "", "", ""
			if !judge.May(Identify, TheSupport) {
				l.Name = ""
			}
		}
		l.Person = ""
		out.Letters = append(out.Letters, l)
	}
	if p, ok := c.packages[d.ID]; ok && (st.has(Nominee) && st.May(Read, ThePackage) || judge.May(Read, ThePackage) && d.Answer == Completed) {
		if !st.has(Nominee) {
			p.Activities = slices.DeleteFunc(slices.Clone(p.Activities), func(a Activity) bool { return !a.Included })
			for i := range p.Activities {
				p.Activities[i].Source = ""
			}
		}
		out.Package = &p
	}
	for _, f := range c.files {
		f.Own = f.Person == v.Person
		what := map[bool]Object{true: ThePackage, false: TheLetter}[f.Package]
		if f.Nomination == d.ID && (f.Own && st.May(Read, what) || judge.May(Read, what)) {
			out.Files = append(out.Files, f)
		}
	}
	if judge.has(Chair) || st.has(Nominator) {
		out.Lacks = m.lacks(d, c.letters, v.Person, st)
	}
}

// fillConflicts puts in the viewer's own conflicts, and for the chair everybody's.
func (m *matter) fillConflicts(out *NominationView, v viewer.Viewer, d *sheaf, conflicts []Conflict) {
	st := m.standing(v, d)
	judge := st.judging()
	names := map[id.Person]string{}
	for _, t := range slices.Concat(d.parts, m.committee, d.conflicts, d.reviewers) {
		names[t.person] = t.name
	}
	for _, k := range conflicts {
		own := k.Person.ID == v.Person && (judge.May(Read, TheConflict) || out.Barred && st.May(Read, TheConflict))
		said := st.has(Nominee) && k.SaidBy == v.Person && k.Kind == ByNominee
		if k.State == ConflictGone || !own && !said && !(judge.has(Chair) && judge.May(Identify, TheConflict)) {
			continue
		}
		k.Person.Name = names[k.Person.ID]
		if !judge.has(Chair) {
			// What follows from what others wrote or said would tell who did.
			k.Evidence, k.SaidBy = "", ""
			if k.Kind == ByNominee && !said {
				k.Reason = ""
			}
		}
		out.Conflict = append(out.Conflict, k)
	}
}

// fillReviews puts in the viewer's own review, and those of others once they may be read.
func (m *matter) fillReviews(out *NominationView, v viewer.Viewer, d *sheaf, reviews []Review) {
	judge := m.standing(v, d).judging()
	for _, r := range reviews {
		if r.State == ReviewVoid {
			continue
		}
		i := slices.IndexFunc(d.reviewers, func(t tie) bool { return t.id == string(r.ID) })
		if i < 0 {
			continue
		}
		if mean, ok := r.Scores.Mean(m.cycle.Rubric); ok {
			r.Mean = &mean
		}
		named := &Party{ID: r.reviewer, Name: d.reviewers[i].name}
		switch {
		case r.reviewer == v.Person:
			if judge.May(Read, OwnReview) {
				r.Own, r.Reviewer = true, named
				out.Own = &r
			}
		case judge.May(Read, TheReviews) || judge.May(Identify, TheAssignment):
			if judge.May(Identify, TheReviews) || judge.May(Identify, TheAssignment) {
				r.Reviewer = named
			}
			// Of a review that is not in, and of any before one's own is, no more than that it is asked for.
			if r.State != ReviewSubmitted || !judge.May(Read, TheReviews) {
				r.Scores, r.Comment, r.Mean, r.Submitted, r.Revision = nil, "", nil, nil, 0
			}
			out.Reviews = append(out.Reviews, r)
		}
	}
	slices.SortFunc(out.Reviews, func(a, b Review) int { return a.Role - b.Role })
}

// lacks is what is missing of a nomination, and from whom: for a nominator of those alone whom
// they asked, since they learn nothing of others who write.
func (m *matter) lacks(d *sheaf, letters []Support, viewer id.Person, st Standing) []Lack {
	var out []Lack
	chair := st.judging().has(Chair)
	for _, t := range d.parts {
		if t.state == string(Drafted) && (chair || t.person == viewer || t.extra == string(viewer)) {
			out = append(out, Lack{What: LacksLetter, Who: t.name, Over: m.open(ForNominations, t.person, true) != nil, part: t.person})
		}
	}
	open := 0
	for _, l := range letters {
		if l.Nomination != d.ID {
			continue
		}
		if l.Open() {
			open++
		}
		if l.State == LetterAsked {
			lack := Lack{What: LacksSupport, Who: l.Name, Reminded: l.Reminded, Over: m.lettersOpen(l.Until) != nil, letter: l.ID}
			if chair {
				lack.Letter, lack.Until = l.ID, l.Until
			}
			out = append(out, lack)
		}
	}
	if !chair {
		return out
	}
	if open < m.cycle.Terms.LettersFrom {
		out = append(out, Lack{What: LacksRequests, Over: m.lettersOpen(clock.Date{}) != nil})
	}
	packed := m.open(ForPackages, d.Nominee, true) != nil
	switch d.Answer {
	case Asked:
		out = append(out, Lack{What: LacksAnswer, Who: d.nominee.Name, Over: packed, part: d.Nominee})
	case Accepted:
		out = append(out, Lack{What: LacksPackage, Who: d.nominee.Name, Over: packed, part: d.Nominee})
	}
	given := 0
	for _, r := range d.reviewers {
		if r.state == string(ReviewVoid) {
			continue
		}
		given++
		if r.state != string(ReviewSubmitted) {
			over := m.open(ForReviews, r.person, r.state == string(ReviewDraft)) != nil
			out = append(out, Lack{What: LacksReview, Who: r.name, Over: over, part: r.person})
		}
	}
	if given < m.cycle.Terms.Reviewers && st.Stage.from(Reviewing) {
		out = append(out, Lack{What: LacksReviewers, Over: st.Stage.from(Meeting)})
	}
	return out
}

// BoardRow is what is missing of one nomination.
type BoardRow struct {
	Nomination id.Nomination
	Nominee    Party
	State      NominationState
	Answer     Answer
	Lacks      []Lack
}

// Board is what is missing from whom, for the chair: every nomination of the cycle on which
// the viewer has no conflict.
func (s *Service) Board(ctx context.Context, v viewer.Viewer, in id.Cycle) ([]BoardRow, error) {
	m, err := s.chaired(ctx, v, in)
	if err != nil {
		return nil, err
	}
	var which []*sheaf
	for _, d := range m.known(v) {
		if d.State != Withdrawn && m.standing(v, d).judging().has(Chair) && !m.standing(v, d).Relation.Bars() {
			which = append(which, d)
		}
	}
	c, err := s.contents(m.forReading(ctx, v, which), which, true)
	if err != nil {
		return nil, err
	}
	out := make([]BoardRow, len(which))
	for i, d := range which {
		out[i] = BoardRow{d.ID, d.nominee, d.State, d.Answer, m.lacks(d, c.letters, v.Person, m.standing(v, d))}
	}
	return out, nil
}

// Remind writes once to everybody from whom something is missing of the chosen nominations that
// they can still supply, however much it is, and gives how many were written to. Who was reminded within a day is
// left out.
func (s *Service) Remind(ctx context.Context, v viewer.Viewer, in id.Cycle, which []id.Nomination) (int, error) {
	written := 0
	err := s.db.Write(ctx, func(ctx context.Context) error {
		written = 0
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		m, err := s.chaired(ctx, v, in)
		if err != nil {
			return err
		}
		rows, err := s.Board(ctx, v, in)
		if err != nil {
			return err
		}
		todo := map[id.Person][]missing{}
		for _, row := range rows {
			if !slices.Contains(which, row.Nomination) {
				continue
			}
			d := m.nominations[row.Nomination]
			for _, l := range row.Lacks {
				switch {
				case l.Over:
				case l.letter != "":
					letter, err := s.supportBy(forLetter(ctx, l.letter), l.letter)
					if err != nil {
						return err
					}
					err = s.remindWriter(ctx, v, m, d, letter)
					if apperr.CodeOf(err) == apperr.Conflict {
						continue
					}
					if err != nil {
						return err
					}
					written++
				case l.part != "":
					todo[l.part] = append(todo[l.part], missing{row.Nomination, l.What == LacksReview})
				}
			}
		}
		n, err := s.remindPeople(ctx, m, todo)
		if err != nil {
			return err
		}
		written += n
		return s.audit.Record(ctx, v, "cycle.reminded", string(in))
	})
	return written, err
}

// missing is one thing somebody is reminded of.
type missing struct {
	of     id.Nomination
	review bool
}

// leadsTo is the page on which what is missing can be done: of several, the list of them.
func leadsTo(c id.Cycle, all []missing) string {
	of := slices.IndexFunc(all, func(x missing) bool { return !x.review })
	switch {
	case of < 0 && len(all) == 1:
		return "/awards/review/" + string(all[0].of)
	case of < 0:
		return "/awards/cycles/" + string(c) + "/reviews"
	case len(all) == 1:
		return "/awards/nominations/" + string(all[0].of)
	}
	return "/awards/cycles/" + string(c)
}

func (s *Service) remindPeople(ctx context.Context, m *matter, todo map[id.Person][]missing) (int, error) {
	var who []id.Person
	for p := range todo {
		who = append(who, p)
	}
	slices.Sort(who)
	lately, err := s.remindedSince(ctx, m.cycle.ID, m.now.Add(-remindEvery))
	if err != nil {
		return 0, err
	}
	n := 0
	for _, p := range who {
		if slices.Contains(lately, p) {
			continue
		}
		if err := s.tell(ctx, MailMissing, p, leadsTo(m.cycle.ID, todo[p]), m.cycle, nil); err != nil {
			return n, err
		}
		if err := s.happened(ctx, m.cycle.ID, Reminded, string(p), struct{}{}); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// Reminded is that somebody was written to about what is missing.
const Reminded EventKind = "REMINDED"

// Duties are what the viewer is in the committees of awards today.
func (s *Service) Duties(ctx context.Context, v viewer.Viewer) (map[id.Award]directory.Duty, error) {
	if !v.SignedIn() {
		return nil, nil
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	return s.dutiesOf(ctx, v.Person, today)
}

// ReviewTask is a year of an award in which the viewer still has reviews to write.
type ReviewTask struct {
	Cycle Cycle
	Left  int
	Until time.Time
}

// ReviewTasks are those of today, whether the viewer is of the committee or a guest. What a
// conflict stands before is none.
func (s *Service) ReviewTasks(ctx context.Context, v viewer.Viewer) ([]ReviewTask, error) {
	if err := CanSee(v); err != nil {
		return nil, err
	}
	which, err := s.cyclesReviewedBy(ctx, v.Person)
	if err != nil || len(which) == 0 {
		return nil, err
	}
	cycles, err := s.cycles(ctx, "", which...)
	if err != nil {
		return nil, err
	}
	all, err := s.matters(ctx, cycles...)
	if err != nil {
		return nil, err
	}
	var out []ReviewTask
	for _, m := range all {
		task := ReviewTask{Cycle: m.cycle, Until: m.closes(ForReviews, v.Person)}
		for _, d := range m.known(v) {
			if m.plain(v, d).Can.Review {
				task.Left++
			}
		}
		if task.Left > 0 {
			out = append(out, task)
		}
	}
	slices.SortFunc(out, func(a, b ReviewTask) int {
		return cmp.Or(a.Until.Compare(b.Until), compareText(a.Cycle.ID, b.Cycle.ID))
	})
	return out, nil
}

// CanNominate: every member of the department, while nominations are taken.
func (s *Service) CanNominate(v viewer.Viewer, c Cycle) error {
	if err := CanSee(v); err != nil {
		return err
	}
	m := matter{cycle: c, now: s.clock.Now()}
	return m.open(ForNominations, v.Person, false)
}
