package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// day is a date that may not be known.
func day(d clock.Date) *clock.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}

func colleague(p directory.Person) model.Colleague {
	return model.Colleague{ID: string(p.ID), Name: p.Name, Division: p.Division, Site: p.Site, Rank: p.Rank, Position: p.Position}
}

// somebody is a colleague who may not be there.
func somebody(p directory.Person) *model.Colleague {
	if p.ID == "" {
		return nil
	}
	c := colleague(p)
	return &c
}

func needs(n mentorship.Needs) model.MentorshipNeeds {
	return model.MentorshipNeeds{Codes: n.Codes, Words: n.Words}
}

func needsInput(in model.MentorshipNeedsInput) mentorship.Needs {
	return mentorship.Needs{Codes: in.Codes, Words: in.Words}
}

func pair(v viewer.Viewer, p mentorship.Pair) model.Mentorship {
	m := model.Mentorship{
		ID: string(p.ID), Kind: p.Kind, State: p.State, Standing: p.Standing, Mentor: colleague(p.MentorIs), Mentee: somebody(p.MenteeIs),
		Started: day(p.Started), Ended: day(p.Ended), Supervision: p.Supervision, Broken: p.Broken, Trainee: p.Trainee, QuietSince: day(p.QuietSince),
		Needs: needs(p.Needs), DirectorApproved: p.DirectorApproved, ChiefApproved: p.ChiefApproved, MentorConfirmed: p.MentorConfirmed, MenteeConfirmed: p.MenteeConfirmed,
		MeetingsThisYear: p.Meetings, LastMeeting: day(p.Last), ActingFor: somebody(p.ForIs),
		ViewerIsMentor:           p.Mentor == v.Person || p.For != "" && p.Mentor == p.For,
		ViewerApprovesAsDirector: p.Approves.Director, ViewerApprovesAsChief: p.Approves.Chief, ViewerCanApprove: p.May.Approve,
		ViewerCanConfirm: p.May.Confirm, ViewerCanDecline: p.May.Decline, ViewerCanEnd: p.May.End, ViewerCanNoteMeeting: p.May.Note,
		ViewerCanReportQuiet: p.May.ReportQuiet, ViewerCanResume: p.May.Resume, ViewerCanSendLink: p.May.SendLink,
	}
	if p.State != mentorship.Over && p.State != mentorship.Declined {
		m.MentorLeaves = day(p.MentorIs.Leaving)
	}
	if p.Goal > 0 {
		m.MeetingsExpected = &p.Goal
	}
	if o := p.Outside; o != nil {
		m.Outside = &model.OutsideMentee{Name: o.Name, Level: o.Level, Place: o.Place, HasAddress: o.Email != ""}
	}
	for _, held := range p.Held {
		m.Meetings = append(m.Meetings, model.MentorshipMeeting{ID: string(held.ID), HeldOn: held.HeldOn})
	}
	for _, e := range p.History {
		m.History = append(m.History, model.MentorshipEvent{Kind: e.Kind, At: e.At, By: somebody(p.Actors[e.Actor]), For: somebody(p.Actors[e.For]), Reason: e.Reason})
	}
	return m
}

func pairs(v viewer.Viewer, all []mentorship.Pair) []model.Mentorship {
	out := make([]model.Mentorship, len(all))
	for i, p := range all {
		out[i] = pair(v, p)
	}
	return out
}

func pairConnection(v viewer.Viewer, p page.Page[mentorship.Pair]) *model.MentorshipConnection {
	return &model.MentorshipConnection{Nodes: pairs(v, p.Nodes), PageInfo: pageInfo(p), TotalCount: p.Total}
}

// paired answers an act on one relationship.
func paired(ctx context.Context, p mentorship.Pair, err error) (*model.MentorshipPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MentorshipPayload{UserErrors: users}, err
	}
	m := pair(viewer.From(ctx), p)
	return &model.MentorshipPayload{Mentorship: &m}, nil
}

func allPaired(ctx context.Context, all []mentorship.Pair, err error) (*model.MentorshipsPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MentorshipsPayload{UserErrors: users}, err
	}
	return &model.MentorshipsPayload{Mentorships: pairs(viewer.From(ctx), all)}, nil
}

func offer(o mentorship.Offer) model.MentorOffer {
	return model.MentorOffer{Willing: o.Willing, Capacity: o.Capacity, Needs: needs(o.Needs), NoMentor: o.NoMentor, Reason: o.Reason}
}

func trainings(all []mentorship.Training) []model.Training {
	out := make([]model.Training, len(all))
	for i, t := range all {
		out[i] = model.Training{ID: string(t.ID), Title: t.Title, Provider: t.Provider, HeldOn: t.HeldOn, Quarters: t.Quarters}
	}
	return out
}

func trained(ctx context.Context, all []mentorship.Training, err error) (*model.TrainingsPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.TrainingsPayload{UserErrors: users}, err
	}
	return &model.TrainingsPayload{Trainings: trainings(all)}, nil
}

func home(v viewer.Viewer, h mentorship.Home) *model.MentorshipHome {
	out := &model.MentorshipHome{Person: colleague(h.Person), ActingFor: h.For, Offer: offer(h.Offer), Trainings: trainings(h.Training)}
	for _, p := range h.Pairs {
		if p.Mentor == h.Person.ID {
			out.Mentees = append(out.Mentees, pair(v, p))
		} else {
			out.Mentors = append(out.Mentors, pair(v, p))
		}
	}
	return out
}

func plan(p mentorship.PlanView) *model.AcademicPlan {
	out := &model.AcademicPlan{
		Owner: colleague(p.Owner), StartsOn: day(p.StartsOn), Goals: p.Goals, Note: p.Note, DecidedBy: somebody(p.Decider), DecidedOn: day(p.DecidedOn),
		Revision: p.Revision, NextReview: day(p.Owner.NextReview), NextReviewKind: p.Owner.NextReviewKind, ViewerCanEdit: p.MayEdit, ViewerCanDecide: p.MayDecide,
	}
	if p.ID != "" {
		which := string(p.ID)
		out.ID, out.State = &which, &p.State
	}
	for _, m := range p.Milestones {
		out.Milestones = append(out.Milestones, model.PlanMilestone{What: m.What, By: m.By})
	}
	return out
}

func planned(ctx context.Context, p mentorship.PlanView, err error) (*model.PlanPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.PlanPayload{UserErrors: users}, err
	}
	return &model.PlanPayload{Plan: plan(p)}, nil
}

func planInput(in model.PlanInput) mentorship.PlanInput {
	out := mentorship.PlanInput{StartsOn: value(in.StartsOn), Goals: in.Goals, Revision: in.Revision}
	for _, m := range in.Milestones {
		out.Milestones = append(out.Milestones, mentorship.Milestone{What: m.What, By: value(m.By)})
	}
	return out
}

func dueTask(t mentorship.TaskView) model.DueTask {
	return model.DueTask{
		ID: string(t.ID), Kind: t.Kind, Person: somebody(t.Of), DueOn: t.DueOn, DoneOn: day(t.DoneOn), Overdue: t.Overdue, About: t.About,
		FollowUp: t.FollowUp, FollowUpOn: day(t.FollowUpOn), ViewerCanClose: t.MayClose,
	}
}

func dueTasks(all []mentorship.TaskView) []model.DueTask {
	out := make([]model.DueTask, len(all))
	for i, t := range all {
		out[i] = dueTask(t)
	}
	return out
}

func dueTaskConnection(p page.Page[mentorship.TaskView]) *model.DueTaskConnection {
	return &model.DueTaskConnection{Nodes: dueTasks(p.Nodes), PageInfo: pageInfo(p), TotalCount: p.Total}
}

func checkIn(c mentorship.CheckInView) *model.CheckIn {
	out := &model.CheckIn{
		Task: string(c.ID), Person: colleague(c.Of), Reader: somebody(c.Reader), DueOn: c.DueOn, Title: c.Form.Title, Minutes: c.Form.Minutes, Definition: c.Form.Definition,
		Submitted: c.Submitted, Revision: c.Revision, FollowUp: c.FollowUp, FollowUpOn: day(c.FollowUpOn), ViewerCanAnswer: c.MayAnswer, ViewerCanAgree: c.MayAgree,
	}
	if c.Answers != nil {
		out.Answers = c.Answers
	}
	return out
}

func checkedIn(ctx context.Context, c mentorship.CheckInView, err error) (*model.CheckInPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CheckInPayload{UserErrors: users}, err
	}
	return &model.CheckInPayload{CheckIn: checkIn(c)}, nil
}

func (r *Resolver) desk(ctx context.Context) (*model.MentorshipDesk, error) {
	d, err := r.Mentoring.Desk(ctx, viewer.From(ctx))
	if err != nil {
		return nil, err
	}
	out := &model.MentorshipDesk{
		Approvals: d.Approvals, Department: d.Department, Tasks: d.Tasks, CheckIns: d.CheckIns, NamesReader: d.NamesReader, NamesDeputy: d.NamesDeputy,
		Proposes: d.Proposes, Digest: d.Digest, Leaving: day(d.Leaving), CheckInReader: somebody(d.Reader),
	}
	for _, p := range d.ActsFor {
		out.ActsFor = append(out.ActsFor, colleague(p))
	}
	return out, nil
}

// desked answers a change of what the desk shows.
func (r *Resolver) desked(ctx context.Context, err error) (*model.MentorshipDeskPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.MentorshipDeskPayload{UserErrors: users}, err
	}
	d, err := r.desk(ctx)
	return &model.MentorshipDeskPayload{Desk: d}, err
}

func assistants(v viewer.Viewer, all []mentorship.AssistantView) []model.Assistant {
	out := make([]model.Assistant, len(all))
	for i, a := range all {
		out[i] = model.Assistant{
			ID: string(a.ID), Person: colleague(a.PersonIs), Assistant: colleague(a.AssistantIs), Scopes: a.Scopes, From: a.From, Until: a.Until,
			InForce: a.InForce, ViewerNamed: a.Assistant.Person == v.Person,
		}
	}
	return out
}

func assisted(ctx context.Context, all []mentorship.AssistantView, err error) (*model.AssistantsPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AssistantsPayload{UserErrors: users}, err
	}
	return &model.AssistantsPayload{Assistants: assistants(viewer.From(ctx), all)}, nil
}

func outsideInput(in []model.OutsideMenteeInput) []mentorship.OutsideInput {
	out := make([]mentorship.OutsideInput, len(in))
	for i, o := range in {
		out[i] = mentorship.OutsideInput{Name: o.Name, Email: o.Email, Level: o.Level, Place: o.Place, Started: value(o.Started), Ended: value(o.Ended), Ask: o.Ask}
	}
	return out
}

func candidates(v viewer.Viewer, p page.Page[mentorship.Candidate], mentee directory.Person) *model.MentorCandidateConnection {
	out := &model.MentorCandidateConnection{PageInfo: pageInfo(p), TotalCount: p.Total}
	if mentee.ID != v.Person {
		out.Mentee = somebody(mentee)
	}
	for _, c := range p.Nodes {
		one := model.MentorCandidate{Person: colleague(c.Person), Willing: c.Willing, Stated: c.Stated, Needs: c.Needs.Codes, ReportsTo: c.Reports, Leaves: day(c.Person.Leaving)}
		if c.Free >= 0 {
			one.Free = &c.Free
		}
		out.Nodes = append(out.Nodes, one)
	}
	return out
}

func menteeConnection(p page.Page[mentorship.MenteeView]) *model.MentorshipMenteeConnection {
	out := &model.MentorshipMenteeConnection{PageInfo: pageInfo(p), TotalCount: p.Total}
	for _, m := range p.Nodes {
		out.Nodes = append(out.Nodes, model.MentorshipMentee{Person: colleague(m.Person), HasFormalMentor: m.Mentored})
	}
	return out
}

// savedCheckIn tells what became of a save, and what another device saved since.
func savedCheckIn(ctx context.Context, saved mentorship.SavedCheckIn, revision int, err error) (*model.CheckInSavePayload, error) {
	users, err := userErrors(ctx, err)
	switch {
	case err != nil:
		return nil, err
	case users == nil:
		return &model.CheckInSavePayload{Revision: saved.Revision, Saved: &saved.At}, nil
	}
	out := &model.CheckInSavePayload{Revision: revision, UserErrors: users}
	if saved.Standing != nil {
		out.Revision, out.Standing = saved.Revision, saved.Standing
	}
	return out, nil
}

// mentorshipID is parse where a parameter hides the package of identifiers.
func mentorshipID(s string) id.Mentorship { return parse[id.Mentorship](s) }
