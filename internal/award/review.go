package award

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/award/assign"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// ReviewState is how far a review has come.
type ReviewState string

// The states. A review is void when its author turned out to have a conflict, or gave it back.
const (
	ReviewAssigned  ReviewState = "ASSIGNED"
	ReviewDraft     ReviewState = "DRAFT"
	ReviewSubmitted ReviewState = "SUBMITTED"
	ReviewVoid      ReviewState = "VOID"
)

// Review is what one reviewer makes of a nomination.
type Review struct {
	ID         id.AwardReview
	Nomination id.Nomination
	Reviewer   *Party // nil where reviewers are not named
	Role       int    // 1 primary, 2 secondary and so on
	Guest      bool
	State      ReviewState
	Scores     Scores // in the order of the criteria; empty until it is submitted, to others
	Comment    string
	Mean       *float64 // weighted, over what was scored; nil when nothing was
	Revision   int
	Submitted  *time.Time
	Own        bool

	reviewer id.Person
}

// ReviewInput is what a reviewer enters. Revision is the one it was read at.
type ReviewInput struct {
	Scores   Scores
	Comment  string
	Revision int
}

const longestComment = 10_000

// reviewing is a nomination held by one of its reviewers, with their review.
func (s *Service) reviewing(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, Review, error) {
	m, _, st, err := s.held(ctx, v, n)
	if err != nil {
		return nil, Review{}, err
	}
	if !st.May(Read, OwnReview) {
		return nil, Review{}, apperr.New(apperr.Forbidden, "forbidden")
	}
	all, err := s.reviews(forJudging(ctx, n), n)
	if err != nil {
		return nil, Review{}, err
	}
	i := slices.IndexFunc(all, func(r Review) bool { return r.reviewer == v.Person && r.State != ReviewVoid })
	if i < 0 {
		return nil, Review{}, apperr.New(apperr.Forbidden, "forbidden")
	}
	if !st.May(Edit, OwnReview) {
		return nil, Review{}, apperr.NewConflict("award.phase_closed")
	}
	if all[i].State == ReviewSubmitted {
		return nil, Review{}, apperr.NewConflict("review.submitted_already")
	}
	return m, all[i], m.open(ForReviews, v.Person, all[i].State == ReviewDraft)
}

// SaveReview keeps a review as it is being written; with submit it is final, and the reviewer
// sees those of the others. INVALID with every score off its scale or missing.
func (s *Service) SaveReview(ctx context.Context, v viewer.Viewer, n id.Nomination, in ReviewInput, submit bool) (NominationView, error) {
	in.Comment = tidyLine(in.Comment)
	err := s.db.Write(ctx, func(ctx context.Context) error {
		m, r, err := s.reviewing(ctx, v, n)
		if err != nil {
			return err
		}
		var faults apperr.List
		in.Scores.validate(m.cycle.Rubric, submit, &faults, "scores")
		faults.Add(submit && in.Comment == "", "review.comment_missing", "comment")
		if err := faults.Err(); err != nil {
			return err
		}
		if err := tooLong(in.Comment, longestComment, "comment"); err != nil {
			return err
		}
		r.Scores, r.Comment, r.State = in.Scores, in.Comment, ReviewDraft
		if submit {
			r.State, r.Submitted = ReviewSubmitted, &m.now
			if err := s.audit.Record(ctx, v, "review.submitted", string(n)); err != nil {
				return err
			}
		}
		return s.updateReview(forJudging(ctx, n), r, in.Revision)
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// Plan is who would review what.
type AssignmentPlan struct {
	Pairs []PlannedPair // by nominee, then role
	Loads []PlannedLoad // of every reviewer
	Unmet []Unmet
	Added int // reviews that were not so before; all of them in the first plan
	// Dropped are reviews that nobody has begun and that somebody else would write.
	Dropped int
	// Digest names this very plan, to apply it and no other.
	Digest string
}

// PlannedPair is a reviewer of a nomination.
type PlannedPair struct {
	Nomination id.Nomination
	Nominee    Party
	Reviewer   Party
	Role       int
	Kept       bool // was so before
}

// PlannedLoad is how much somebody would have to do.
type PlannedLoad struct {
	Reviewer Party
	Reviews  int
	Primary  int
	Guest    bool
}

// Unmet is a nomination with fewer reviewers than it should have.
type Unmet struct {
	Nomination id.Nomination
	Nominee    Party
	Wanted     int
	Got        int
	Obstacles  []WhyNot
}

// WhyNot is why somebody does not review a nomination: keys of sentences.
type WhyNot struct {
	Reviewer Party
	Reasons  []string
}

// AssignInput asks for a plan. Away are people who can take no more reviews.
type AssignInput struct {
	Seed string
	Away []id.Person
}

// PlanReviews says who would review what (assign.Solve). Nothing is saved. CONFLICT while
// suggested conflicts are not settled.
func (s *Service) PlanReviews(ctx context.Context, v viewer.Viewer, in id.Cycle, ask AssignInput) (AssignmentPlan, error) {
	m, err := s.chaired(ctx, v, in)
	if err != nil {
		return AssignmentPlan{}, err
	}
	plan, people, _, err := s.solve(ctx, v, m, ask)
	if err != nil {
		return AssignmentPlan{}, err
	}
	return m.planned(plan, people), nil
}

// Why explains why somebody would, or would not, review a nomination by a plan.
func (s *Service) Why(ctx context.Context, v viewer.Viewer, n id.Nomination, reviewer id.Person, ask AssignInput) (WhyNot, error) {
	m, d, err := s.matterOf(ctx, n)
	if err != nil {
		return WhyNot{}, err
	}
	if !m.standing(v, d).judging().May(Edit, TheAssignment) {
		return WhyNot{}, apperr.NewNotFound("nomination")
	}
	plan, people, _, err := s.solve(ctx, v, m, ask)
	if err != nil {
		return WhyNot{}, err
	}
	out := WhyNot{Reviewer: people[string(reviewer)].Party}
	e, ok := plan.Explain(string(n), string(reviewer))
	if !ok {
		return WhyNot{}, apperr.NewNotFound("reviewer")
	}
	for _, r := range e.Reasons {
		out.Reasons = append(out.Reasons, string(r.Code))
	}
	return out, nil
}

// reviewer is somebody who may be given reviews.
type reviewer struct {
	Party
	guest bool
}

// solve asks for the best plan of what the viewer may assign. Reviews that were begun stay.
func (s *Service) solve(ctx context.Context, v viewer.Viewer, m *matter, ask AssignInput) (*assign.Plan, map[string]reviewer, []assign.Placed, error) {
	fail := func(err error) (*assign.Plan, map[string]reviewer, []assign.Placed, error) { return nil, nil, nil, err }
	guests, err := s.guests(ctx, m.cycle.ID)
	if err != nil {
		return fail(err)
	}
	var who []id.Person
	for _, t := range m.committee {
		who = append(who, t.person)
	}
	who = append(who, guests...)
	slices.Sort(who)
	who = slices.Compact(who)
	var mine []*sheaf
	for _, d := range m.known(v) {
		if d.Stands() && m.standing(v, d).has(Chair) && m.standing(v, d).judging().May(Edit, TheAssignment) {
			mine = append(mine, d)
		}
	}
	everyone := slices.Clone(who)
	for _, d := range mine {
		everyone = append(everyone, d.Nominee)
	}
	people, err := s.directory.Some(ctx, everyone...)
	if err != nil {
		return fail(err)
	}
	input := assign.Input{PerNomination: m.cycle.Terms.Reviewers, Weights: assign.DefaultWeights, Seed: ask.Seed}
	input.PerNomination = min(input.PerNomination, max(1, len(who)))
	known := map[string]reviewer{}
	for _, p := range who {
		capacity := len(mine)
		if slices.Contains(ask.Away, p) {
			capacity = 0
		}
		r := assign.Reviewer{ID: string(p), Capacity: capacity, Guest: m.member(p) == "", Expertise: map[string]int{people[p].Position: 3}}
		if d := people[p].Division; d != nil {
			r.Division = string(d.ID)
		}
		known[r.ID] = reviewer{party(people[p]), r.Guest}
		input.Reviewers = append(input.Reviewers, r)
	}
	var previous []assign.Placed
	for _, d := range mine {
		n := assign.Nomination{ID: string(d.ID), Topics: []string{people[d.Nominee].Position}}
		if div := people[d.Nominee].Division; div != nil {
			n.Division = string(div.ID)
		}
		input.Nominations = append(input.Nominations, n)
		for _, p := range who {
			pair := assign.Pair{Nomination: n.ID, Reviewer: string(p)}
			switch d.relation(p) {
			case Suggested:
				input.Unresolved = append(input.Unresolved, pair)
			case Declared:
				input.Conflicts = append(input.Conflicts, assign.Conflict{Pair: pair, Kind: assign.Declared})
			case Derived, Self:
				input.Conflicts = append(input.Conflicts, assign.Conflict{Pair: pair, Kind: assign.Derived})
			}
		}
		for _, r := range d.reviewers {
			placed := assign.Placed{Pair: assign.Pair{Nomination: n.ID, Reviewer: string(r.person)}, Role: roleOf(r.extra)}
			switch ReviewState(r.state) {
			case ReviewDraft, ReviewSubmitted:
				input.Fixed = append(input.Fixed, placed)
				previous = append(previous, placed)
			case ReviewAssigned:
				input.Previous = append(input.Previous, placed)
				previous = append(previous, placed)
			}
		}
	}
	for i, r := range input.Reviewers {
		fixed := 0
		for _, p := range input.Fixed {
			if p.Reviewer == r.ID {
				fixed++
			}
		}
		input.Reviewers[i].Capacity = max(r.Capacity, fixed)
	}
	if len(mine) == 0 {
		return fail(apperr.NewConflict("review.nothing_to_assign"))
	}
	plan, err := assign.Solve(input)
	var unresolved *assign.UnresolvedError
	if errors.As(err, &unresolved) {
		return fail(apperr.NewConflict("review.suggestions_open").With("n", itoa(len(unresolved.Pairs))))
	}
	return plan, known, previous, err
}

func roleOf(kept string) assign.Role {
	n := 0
	for _, c := range kept {
		if c < '0' || c > '9' {
			return assign.AnyRole
		}
		n = n*10 + int(c-'0')
	}
	return assign.Role(n)
}

func (m *matter) planned(p *assign.Plan, people map[string]reviewer) AssignmentPlan {
	out := AssignmentPlan{Dropped: len(p.Dropped)}
	var lines []string
	for _, a := range p.Assignments {
		d := m.nominations[id.Nomination(a.Nomination)]
		kept := a.Kept || a.Fixed
		if !kept {
			out.Added++
		}
		out.Pairs = append(out.Pairs, PlannedPair{d.ID, d.nominee, people[a.Reviewer].Party, int(a.Role), kept})
		lines = append(lines, a.Nomination+" "+a.Reviewer+" "+itoa(int(a.Role)))
	}
	slices.SortStableFunc(out.Pairs, func(a, b PlannedPair) int {
		return cmp.Or(byNominee(m.nominations[a.Nomination], m.nominations[b.Nomination]), cmp.Compare(a.Role, b.Role))
	})
	for _, l := range p.Loads {
		out.Loads = append(out.Loads, PlannedLoad{people[l.Reviewer].Party, l.Reviews, l.Primary, people[l.Reviewer].guest})
	}
	slices.SortFunc(out.Loads, func(a, b PlannedLoad) int {
		return cmp.Or(cmp.Compare(a.Reviewer.Name, b.Reviewer.Name), cmp.Compare(a.Reviewer.ID, b.Reviewer.ID))
	})
	for _, u := range p.Unmet {
		d := m.nominations[id.Nomination(u.Nomination)]
		one := Unmet{Nomination: d.ID, Nominee: d.nominee, Wanted: u.Wanted, Got: u.Got}
		for _, o := range u.Obstacles {
			one.Obstacles = append(one.Obstacles, WhyNot{people[o.Reviewer].Party, []string{string(o.Code)}})
		}
		out.Unmet = append(out.Unmet, one)
	}
	slices.Sort(lines)
	out.Digest = digest([]byte(strings.Join(lines, "\n")))
	return out
}

// ApplyPlan gives the reviews of a plan that was previewed, and writes to each new reviewer
// once. CONFLICT when the plan would be another by now.
func (s *Service) ApplyPlan(ctx context.Context, v viewer.Viewer, in id.Cycle, ask AssignInput, previewed string) (AssignmentPlan, error) {
	var out AssignmentPlan
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if _, err := s.lockCycle(ctx, in); err != nil {
			return err
		}
		m, err := s.chaired(ctx, v, in)
		if err != nil {
			return err
		}
		plan, people, previous, err := s.solve(ctx, v, m, ask)
		if err != nil {
			return err
		}
		if out = m.planned(plan, people); out.Digest != previewed {
			return apperr.NewConflict("review.plan_changed")
		}
		fresh := map[id.Person]int{}
		for _, p := range previous {
			stays := slices.ContainsFunc(plan.Assignments, func(a assign.Assignment) bool { return a.Pair == p.Pair && a.Role == p.Role })
			if stays {
				continue
			}
			if err := s.dropReview(forJudging(ctx, id.Nomination(p.Nomination)), id.Nomination(p.Nomination), id.Person(p.Reviewer)); err != nil {
				return err
			}
		}
		for _, a := range plan.Assignments {
			if slices.Contains(previous, a.Placed) {
				continue
			}
			before := slices.ContainsFunc(previous, func(p assign.Placed) bool { return p.Pair == a.Pair })
			if err := s.putReview(ctx, m, id.Nomination(a.Nomination), id.Person(a.Reviewer), int(a.Role), people[a.Reviewer].guest); err != nil {
				return err
			}
			if !before {
				fresh[id.Person(a.Reviewer)]++
			}
		}
		if err := s.writeToReviewers(ctx, m, fresh); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "cycle.reviewers_assigned", string(in))
	})
	return out, err
}

func (s *Service) writeToReviewers(ctx context.Context, m *matter, fresh map[id.Person]int) error {
	var who []id.Person
	for p := range fresh {
		who = append(who, p)
	}
	slices.Sort(who)
	for _, p := range who {
		err := s.tell(ctx, MailReview, p, "/awards/cycles/"+string(m.cycle.ID)+"/reviews", m.cycle, map[string]string{"n": itoa(fresh[p]), "until": m.cycle.Phase(ForReviews).To.String()})
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) putReview(ctx context.Context, m *matter, n id.Nomination, who id.Person, role int, guest bool) error {
	return s.insertReview(forJudging(ctx, n), Review{ID: id.New[id.AwardReview](s.ids), Nomination: n, reviewer: who, Role: role, Guest: guest, State: ReviewAssigned}, m.now)
}

// assigning is a nomination held by whoever may assign its reviewers.
func (s *Service) assigning(ctx context.Context, v viewer.Viewer, n id.Nomination) (*matter, *sheaf, error) {
	m, d, st, err := s.held(ctx, v, n)
	if err != nil {
		return nil, nil, err
	}
	if !st.has(Chair) || !st.judging().May(Edit, TheAssignment) {
		return nil, nil, apperr.New(apperr.Forbidden, "forbidden")
	}
	return m, d, nil
}

// Assign gives a nomination to a reviewer by hand: a member of the committee, or a guest by
// address. A conflict forbids it, a suggested one that is not settled too.
func (s *Service) Assign(ctx context.Context, v viewer.Viewer, n id.Nomination, email string, role int) (NominationView, error) {
	p, known, err := s.directory.ByEmail(ctx, email)
	if err != nil {
		return NominationView{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		m, d, err := s.assigning(ctx, v, n)
		if err != nil {
			return err
		}
		var faults apperr.List
		faults.Add(!known || p.Status == directory.Left, "award.recipient_address", "email")
		faults.Add(role < 1 || role > m.cycle.Terms.Reviewers, "review.role", "role")
		if err := faults.Err(); err != nil {
			return err
		}
		guest := m.member(p.ID) == ""
		if guest {
			if err := s.addGuest(ctx, m.cycle.ID, p.ID); err != nil {
				return err
			}
			if err := s.refresh(ctx, m.cycle.ID); err != nil {
				return err
			}
			if m, d, err = s.matterOf(ctx, n); err != nil {
				return err
			}
		}
		if d.relation(p.ID).Bars() {
			return apperr.NewInvalid("review.conflicted", "email")
		}
		for _, r := range d.reviewers {
			if r.state == string(ReviewVoid) {
				continue
			}
			if r.person == p.ID {
				return apperr.NewInvalid("review.assigned_already", "email")
			}
			if roleOf(r.extra) == assign.Role(role) {
				return apperr.NewInvalid("review.role_taken", "role")
			}
		}
		if err := s.putReview(ctx, m, n, p.ID, role, guest); err != nil {
			return err
		}
		if err := s.writeToReviewers(ctx, m, map[id.Person]int{p.ID: 1}); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.reviewer_assigned", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}

// Unassign takes a review that was not submitted away from a reviewer.
func (s *Service) Unassign(ctx context.Context, v viewer.Viewer, n id.Nomination, which id.AwardReview) (NominationView, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		_, d, err := s.assigning(ctx, v, n)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(d.reviewers, func(r tie) bool { return r.id == string(which) && r.state != string(ReviewVoid) })
		if i < 0 {
			return apperr.NewNotFound("review")
		}
		if d.reviewers[i].state == string(ReviewSubmitted) {
			return apperr.NewConflict("review.submitted_already")
		}
		if err := s.dropReview(forJudging(ctx, n), n, d.reviewers[i].person); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "nomination.reviewer_removed", string(n))
	})
	if err != nil {
		return NominationView{}, err
	}
	return s.Nomination(ctx, v, n)
}
