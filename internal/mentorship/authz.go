package mentorship

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// place is the division and site of a mentee, by which leaders are found.
type place struct {
	division id.Division
	site     id.Site
}

func placeOf(p directory.Person) place {
	var at place
	if p.Division != nil {
		at.division = p.Division.ID
	}
	if p.Site != nil {
		at.site = p.Site.ID
	}
	return at
}

// Sight is how much of a relationship somebody sees.
type Sight int

// Hidden: not even that it exists. Status: who, since when and how it stands. Whole: the
// needs and the history too.
const (
	Hidden Sight = iota
	Status
	Whole
)

// SightOf: the two see all of it, and so do the mentee's director and physician-in-chief
// and those who run the programme; the facilitator of the mentee's division sees how it
// stands. A mentee from elsewhere is the mentor's own affair.
func SightOf(v viewer.Viewer, m Mentorship, at place) Sight {
	switch {
	case !v.SignedIn():
		return Hidden
	case m.Has(v.Person):
		return Whole
	case m.Mentee == "":
		return Hidden
	case v.HasFor(viewer.DivisionDirector, at.division), v.HasForSite(viewer.PhysicianInChief, at.site), directory.CanSeePeople(v) == nil:
		return Whole
	case v.HasFor(viewer.Facilitator, at.division):
		return Status
	}
	return Hidden
}

// Sides are the two approvals of a formal relationship.
type Sides struct{ Director, Chief bool }

func (s Sides) any() bool { return s.Director || s.Chief }

// CanApprove says which approvals a viewer can give: the mentee's director and
// physician-in-chief one each, and the mentorship lead for an office that nobody holds
// besides the mentee. Nobody approves a relationship of their own.
func CanApprove(v viewer.Viewer, m Mentorship, at place, vacant Sides) Sides {
	if !v.SignedIn() || m.State != Proposed || m.Kind != Formal || m.Has(v.Person) {
		return Sides{}
	}
	lead := v.Has(viewer.ProgramLead)
	return Sides{
		Director: !m.DirectorApproved && (v.HasFor(viewer.DivisionDirector, at.division) || lead && vacant.Director),
		Chief:    !m.ChiefApproved && (v.HasForSite(viewer.PhysicianInChief, at.site) || lead && vacant.Chief),
	}
}

// vacancies are the offices that nobody holds besides the mentee and the mentor.
func vacancies(m Mentorship, at place, lines directory.Lines) Sides {
	free := func(holders []id.Person) bool {
		for _, p := range holders {
			if !m.Has(p) {
				return false
			}
		}
		return true
	}
	return Sides{Director: free(lines.Directors(at.division)), Chief: free(lines.Chiefs(at.site))}
}

// CanConfirm: each of the two, once, after the approvals.
func CanConfirm(v viewer.Viewer, m Mentorship) error {
	switch {
	case !m.Has(v.Person) || !v.SignedIn():
		return apperr.NewNotFound("mentorship")
	case m.State != Approved:
		return apperr.NewConflict("mentorship.not_waiting")
	case v.Person == m.Mentor && m.MentorConfirmed, v.Person == m.Mentee && m.MenteeConfirmed:
		return apperr.NewConflict("mentorship.confirmed_already")
	}
	return nil
}

// CanDecline: each of the two, and whoever could approve it, before it begins.
func CanDecline(v viewer.Viewer, m Mentorship, at place, vacant Sides) error {
	switch {
	case !m.Has(v.Person) && !CanApprove(v, m, at, vacant).any() || !v.SignedIn():
		return apperr.NewNotFound("mentorship")
	case m.State != Proposed && m.State != Approved:
		return apperr.NewConflict("mentorship.not_waiting")
	}
	return nil
}

// CanEnd: each of the two, the mentee's director, and the mentorship lead.
func CanEnd(v viewer.Viewer, m Mentorship, at place) error {
	leads := m.Mentee != "" && (v.HasFor(viewer.DivisionDirector, at.division) || v.Has(viewer.ProgramLead))
	switch {
	case !v.SignedIn() || !m.Has(v.Person) && !leads:
		return apperr.NewNotFound("mentorship")
	case !m.Active:
		return apperr.NewConflict("mentorship.not_active")
	}
	return nil
}

// CanNote: each of the two, for a relationship that has begun.
func CanNote(v viewer.Viewer, m Mentorship) error {
	switch {
	case !v.SignedIn() || !m.Has(v.Person):
		return apperr.NewNotFound("mentorship")
	case m.State != Current && m.State != Over:
		return apperr.NewConflict("mentorship.not_active")
	}
	return nil
}

// CanReportQuiet: each of the two, while it is active and not reported yet.
func CanReportQuiet(v viewer.Viewer, m Mentorship) error {
	switch {
	case !v.SignedIn() || !m.Has(v.Person):
		return apperr.NewNotFound("mentorship")
	case !m.Active:
		return apperr.NewConflict("mentorship.not_active")
	case !m.QuietSince.IsZero():
		return apperr.NewConflict("mentorship.quiet_already")
	}
	return nil
}

// CanSeePlan: its person, that person's leaders and formal mentor, and those who run the
// programme. CanDecidePlan: the director and the physician-in-chief, and the lead where
// neither office is held; never one's own.
func CanSeePlan(v viewer.Viewer, owner id.Person, at place, formal id.Person) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if v.Person == owner || formal != "" && v.Person == formal || canLead(v, at) || directory.CanSeePeople(v) == nil {
		return nil
	}
	return apperr.NewNotFound("plan")
}

// CanDecidePlan: see CanSeePlan.
func CanDecidePlan(v viewer.Viewer, p Plan, at place) error {
	switch {
	case !v.SignedIn() || v.Person == p.Person || !canLead(v, at) && !v.Has(viewer.ProgramLead):
		return apperr.NewNotFound("plan")
	case p.State != PlanSubmitted:
		return apperr.NewConflict("plan.not_submitted")
	}
	return nil
}

// canLead: the director of a person's division or the physician-in-chief of their site.
func canLead(v viewer.Viewer, at place) bool {
	return v.HasFor(viewer.DivisionDirector, at.division) || v.HasForSite(viewer.PhysicianInChief, at.site)
}

// CanSeeDepartment: leaders see their own people's tasks and pairs, those who run the
// programme everybody's, facilitators how pairs stand.
func CanSeeDepartment(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.DivisionDirector, viewer.PhysicianInChief, viewer.Facilitator) || directory.CanSeePeople(v) == nil:
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanProposeForOthers: leaders, facilitators and the lead, each for whom they look after.
func CanProposeForOthers(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.DivisionDirector, viewer.PhysicianInChief, viewer.Facilitator, viewer.ProgramLead):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanAnnounceLeaving: oneself, one's leaders, and those who keep the list of people.
func CanAnnounceLeaving(v viewer.Viewer, p directory.Person) error {
	if v.SignedIn() && p.Status != directory.Left && (v.Person == p.ID || canLead(v, placeOf(p)) || directory.CanImportPeople(v) == nil) {
		return nil
	}
	return apperr.NewNotFound("person")
}

// CanSeeTasks: one's own, those of one's division or site, and everybody's for those who
// run the programme. A facilitator sees none.
func CanSeeTasks(v viewer.Viewer, owner id.Person, at place) bool {
	return v.SignedIn() && (v.Person == owner || canLead(v, at) || directory.CanSeePeople(v) == nil)
}

// CanCloseReview: the leaders of the person, for an annual review that has been held.
func CanCloseReview(v viewer.Viewer, t Task, at place) error {
	switch {
	case !v.SignedIn() || t.Kind != TaskAnnualReview || t.Person == v.Person || !canLead(v, at):
		return apperr.NewNotFound("task")
	case t.Done():
		return apperr.NewConflict("task.done_already")
	}
	return nil
}

// CanReadCheckIns: the one vice-chair who is named, while in office.
func CanReadCheckIns(v viewer.Viewer, named id.Person) error {
	if v.SignedIn() && v.Person == named && v.Has(viewer.ViceChair) {
		return nil
	}
	return apperr.NewNotFound("check-in")
}

// ownForms opens a person's own check-ins, and nobody else's.
func ownForms(ctx context.Context, v viewer.Viewer) context.Context {
	return rule.With(ctx, rule.Permit{Record: "TaskForm", Column: "person_id", Values: []string{string(v.Person)}})
}

// readForms opens the check-ins of the people listed to the reader that CanReadCheckIns
// admitted.
func readForms(ctx context.Context, tasks []id.Task) context.Context {
	values := make([]string, len(tasks))
	for i, t := range tasks {
		values[i] = string(t)
	}
	return rule.With(ctx, rule.Permit{Record: "TaskForm", Column: "task_id", Values: values})
}

// CanName: whoever holds an office names a deputy for its approvals; everybody names
// assistants for the rest.
func CanName(v viewer.Viewer, scopes []Scope) error {
	if !v.SignedIn() || v.By != "" {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	for _, scope := range scopes {
		if scope == ScopeApprovals && !v.Has(viewer.DivisionDirector, viewer.PhysicianInChief) {
			return apperr.NewInvalid("assistant.no_office", "scopes")
		}
	}
	return nil
}

// CanAct says whom somebody acts for within a scope on a day.
func CanAct(by id.Person, all []Assistant, scope Scope, today clock.Date) []id.Person {
	var out []id.Person
	for _, a := range all {
		if a.Assistant == by && a.Person != by && a.Covers(scope, today) {
			out = append(out, a.Person)
		}
	}
	return out
}
