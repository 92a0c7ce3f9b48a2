package mentorship

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// PlanView is somebody's plan as a viewer sees it. The zero Plan is one not begun.
type PlanView struct {
	Plan
	Owner   directory.Person
	Decider directory.Person
	MayEdit bool
	// MayDecide: by the rule that guards the decision.
	MayDecide bool
}

// PlanFor gives the plan of a person ("" for the viewer). It is NOT_FOUND for whoever may
// not see it; one's own that is not begun is empty.
func (s *Service) PlanFor(ctx context.Context, v viewer.Viewer, owner id.Person) (PlanView, error) {
	if !v.SignedIn() {
		return PlanView{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if owner == "" {
		owner = v.Person
	}
	plan, begun, err := s.planOf(ctx, owner)
	if err != nil {
		return PlanView{}, err
	}
	formal, err := s.formal(ctx, []id.Person{owner})
	if err != nil {
		return PlanView{}, err
	}
	known, err := s.directory.Some(ctx, slices.DeleteFunc([]id.Person{owner, plan.DecidedBy}, func(p id.Person) bool { return p == "" })...)
	if err != nil {
		return PlanView{}, err
	}
	at := placeOf(known[owner])
	if err := CanSeePlan(v, owner, at, formal[owner].Mentor); err != nil {
		return PlanView{}, err
	}
	// A draft is its writer's; a mentor and leaders read what was handed in.
	if v.Person != owner && (!begun || plan.State == PlanDraft) {
		return PlanView{}, apperr.NewNotFound("plan")
	}
	return PlanView{
		Plan: plan, Owner: known[owner], Decider: known[plan.DecidedBy], MayEdit: v.Person == owner && plan.State != PlanSubmitted,
		MayDecide: begun && CanDecidePlan(v, plan, at) == nil,
	}, nil
}

// PlanInput is a plan as it is written. Revision is that of the plan it began with: a
// change made meanwhile elsewhere is a CONFLICT.
type PlanInput struct {
	StartsOn   clock.Date
	Goals      string
	Milestones []Milestone
	Revision   int
}

// SavePlan keeps the viewer's own plan; with submit it goes to the leaders, and must be
// whole. An approved plan that is written anew needs to be approved again.
func (s *Service) SavePlan(ctx context.Context, v viewer.Viewer, in PlanInput, submit bool) (PlanView, error) {
	if !v.SignedIn() {
		return PlanView{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	next := Plan{Person: v.Person, StartsOn: in.StartsOn, Goals: strings.TrimSpace(i18n.Clean(in.Goals)), Milestones: in.Milestones, State: PlanDraft}
	for i := range next.Milestones {
		next.Milestones[i].What = strings.TrimSpace(i18n.Clean(next.Milestones[i].What))
	}
	slices.SortStableFunc(next.Milestones, func(a, b Milestone) int { return strings.Compare(a.By.String(), b.By.String()) })
	if next.Milestones == nil {
		next.Milestones = []Milestone{}
	}
	if err := next.validate(submit); err != nil {
		return PlanView{}, err
	}
	if submit {
		next.State = PlanSubmitted
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockMentee(ctx, v.Person); err != nil {
			return err
		}
		old, begun, err := s.planOf(ctx, v.Person)
		if err != nil {
			return err
		}
		switch {
		case old.Revision != in.Revision:
			return apperr.NewConflict("plan.changed_meanwhile")
		case old.State == PlanSubmitted:
			return apperr.NewConflict("plan.is_submitted")
		}
		next.Revision, next.Note = old.Revision+1, old.Note
		if begun {
			next.ID = old.ID
			err = s.updatePlan(ctx, next)
		} else {
			next.ID = id.New[id.Plan](s.ids)
			err = s.insertPlan(ctx, next)
		}
		if err != nil || !submit {
			return err
		}
		if err := s.audit.Record(ctx, v, "plan.submitted", string(next.ID)); err != nil {
			return err
		}
		return s.tellLeaders(ctx, v.Person)
	})
	if err != nil {
		return PlanView{}, err
	}
	return s.PlanFor(ctx, v, "")
}

func (s *Service) tellLeaders(ctx context.Context, owner id.Person) error {
	known, err := s.directory.Some(ctx, owner)
	if err != nil {
		return err
	}
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return err
	}
	at := placeOf(known[owner])
	leaders := slices.DeleteFunc(slices.Concat(lines.Directors(at.division), lines.Chiefs(at.site)), func(p id.Person) bool { return p == owner })
	return s.writeTo(ctx, MailPlan, leaders, "/mentorship/plan/"+string(owner), map[string]string{"mentee": known[owner].Name})
}

// WithdrawPlan takes a plan back that waits for the leaders.
func (s *Service) WithdrawPlan(ctx context.Context, v viewer.Viewer) (PlanView, error) {
	if !v.SignedIn() {
		return PlanView{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	err := s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockMentee(ctx, v.Person); err != nil {
			return err
		}
		plan, begun, err := s.planOf(ctx, v.Person)
		if err != nil {
			return err
		}
		if !begun || plan.State != PlanSubmitted {
			return apperr.NewConflict("plan.not_submitted")
		}
		plan.State = PlanDraft
		plan.Revision++
		if err := s.updatePlan(ctx, plan); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "plan.withdrawn", string(plan.ID))
	})
	if err != nil {
		return PlanView{}, err
	}
	return s.PlanFor(ctx, v, "")
}

// DecidePlan approves a plan, or returns it with a note of what is missing.
func (s *Service) DecidePlan(ctx context.Context, v viewer.Viewer, which id.Plan, approve bool, note string) (PlanView, error) {
	note, err := reasonOf(note)
	if err != nil {
		return PlanView{}, apperr.NewInvalid("text.too_long", "note")
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return PlanView{}, err
	}
	var owner id.Person
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockPlan(ctx, which); err != nil {
			return err
		}
		plan, ok, err := s.planBy(ctx, which)
		if err != nil {
			return err
		}
		if !ok {
			return apperr.NewNotFound("plan")
		}
		owner = plan.Person
		known, err := s.directory.Some(ctx, owner)
		if err != nil {
			return err
		}
		if err := CanDecidePlan(v, plan, placeOf(known[owner])); err != nil {
			return err
		}
		if !approve && note == "" {
			return apperr.NewInvalid("plan.note_missing", "note")
		}
		plan.State, plan.Note, plan.DecidedBy, plan.DecidedOn = PlanReturned, note, v.Person, today
		action := "plan.returned"
		if approve {
			plan.State, action = PlanApproved, "plan.approved"
			if _, err := s.finishTasks(ctx, TaskPlan, today, v.Person, string(plan.ID), owner); err != nil {
				return err
			}
		}
		plan.Revision++
		if err := s.updatePlan(ctx, plan); err != nil {
			return err
		}
		if err := s.audit.Record(ctx, v, action, string(plan.ID)); err != nil {
			return err
		}
		return s.writeTo(ctx, MailPlanBack, []id.Person{owner}, "/mentorship/plan", nil)
	})
	if err != nil {
		return PlanView{}, err
	}
	return s.PlanFor(ctx, v, owner)
}

// WaitingPlans are those that wait for the viewer's decision, by name.
func (s *Service) WaitingPlans(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[PlanView], error) {
	var none page.Page[PlanView]
	if err := a.Validate(); err != nil {
		return none, err
	}
	if !v.SignedIn() {
		return none, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if !v.Has(viewer.DivisionDirector, viewer.PhysicianInChief, viewer.ProgramLead) {
		return none, nil
	}
	all, err := s.submittedPlans(ctx)
	if err != nil {
		return none, err
	}
	owners := make([]id.Person, len(all))
	for i, p := range all {
		owners[i] = p.Person
	}
	known, err := s.directory.Some(ctx, owners...)
	if err != nil {
		return none, err
	}
	var waiting []PlanView
	for _, p := range all {
		if CanDecidePlan(v, p, placeOf(known[p.Person])) == nil {
			waiting = append(waiting, PlanView{Plan: p, Owner: known[p.Person], MayDecide: true})
		}
	}
	slices.SortFunc(waiting, func(a, b PlanView) int { return strings.Compare(a.Owner.SortName, b.Owner.SortName) })
	return page.Cut(waiting, a, func(p PlanView) string { return string(p.ID) })
}
