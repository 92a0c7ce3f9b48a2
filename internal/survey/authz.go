package survey

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanRun: the mentorship lead makes instruments and campaigns, and so may whoever runs
// the program's commands.
func CanRun(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.ProgramLead), v.Purpose != "":
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanSeeCampaigns: those who run the programme, and those whose division or site has
// figures in it. Nobody else learns which campaigns exist.
func CanSeeCampaigns(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.ProgramLead, viewer.ViceChair, viewer.DivisionDirector, viewer.PhysicianInChief):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanSee: the mentorship lead sees every campaign, leaders those that were opened.
func CanSee(v viewer.Viewer, c Campaign) error {
	if CanRun(v) == nil || CanSeeCampaigns(v) == nil && c.State != Draft {
		return nil
	}
	return apperr.NewNotFound("campaign")
}

// CanEdit, CanOpen: a draft, by whoever runs surveys.
func CanEdit(v viewer.Viewer, c Campaign) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if c.State != Draft {
		return apperr.NewConflict("campaign.opened_already")
	}
	return nil
}

// CanClose: an open campaign, by whoever runs surveys.
func CanClose(v viewer.Viewer, c Campaign) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if c.State != Open {
		return apperr.NewConflict("campaign.not_open")
	}
	return nil
}

// CanExport: the answers one by one, by whoever runs surveys, once the figures are
// released and where the promise to those who answered allows it.
func CanExport(v viewer.Viewer, c Campaign) error {
	if err := CanRun(v); err != nil {
		return err
	}
	switch {
	case c.State != Released:
		return apperr.NewConflict("export.not_released")
	case !c.Policy.Export:
		return apperr.NewConflict("export.not_promised")
	}
	return nil
}

// CanAnswer: a participant, by a full session or by the invitation to this very
// campaign. Everybody else learns nothing of it.
func CanAnswer(v viewer.Viewer, campaign id.Campaign, participant bool) error {
	if v.Person == "" {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	if !participant || v.Survey != "" && v.Survey != campaign {
		return apperr.NewNotFound("questionnaire")
	}
	return nil
}

// own opens the viewer's own drafts and responses, and nobody else's.
func own(ctx context.Context, v viewer.Viewer) context.Context {
	for _, record := range []string{"Draft", "Response"} {
		ctx = rule.With(ctx, rule.Permit{Record: record, Column: "person_id", Values: []string{string(v.Person)}})
	}
	return ctx
}

// forRelease opens the responses of a closed campaign to the release job.
func forRelease(ctx context.Context, c id.Campaign) context.Context {
	return rule.With(ctx, rule.Permit{Record: "Response", Column: "campaign_id", Values: []string{string(c)}})
}

// forExport opens the responses of a campaign to an export that CanExport allowed.
func forExport(ctx context.Context, c id.Campaign) context.Context { return forRelease(ctx, c) }

// forExportBox opens what came out of a box to an export that CanExport allowed.
func forExportBox(ctx context.Context, b id.Box) context.Context {
	return rule.With(ctx, rule.Permit{Record: "OpenedBallot", Column: "box_id", Values: []string{string(b)}})
}

// forClearing opens the drafts of a closed campaign to be deleted.
func forClearing(ctx context.Context, c id.Campaign) context.Context {
	return rule.With(ctx, rule.Permit{Record: "Draft", Column: "campaign_id", Values: []string{string(c)}})
}

// forDoctor opens the responses of a campaign to be checked, to doctor alone.
func forDoctor(ctx context.Context, c id.Campaign) context.Context {
	if viewer.From(ctx).Purpose != "doctor" {
		return ctx
	}
	return forRelease(ctx, c)
}

// forMixing opens a box to the job that empties it: its ballots, to be read and taken
// away, and what becomes of them, to be written.
func forMixing(ctx context.Context, b id.Box, c id.Campaign) context.Context {
	for _, record := range []string{"Ballot", "OpenedBallot"} {
		ctx = rule.With(ctx, rule.Permit{Record: record, Column: "box_id", Values: []string{string(b)}})
	}
	return forComments(ctx, c)
}

// forComments opens the comments of a campaign to be written.
func forComments(ctx context.Context, c id.Campaign) context.Context {
	return rule.With(ctx, rule.Permit{Record: "Comment", Column: "campaign_id", Values: []string{string(c)}})
}

// CanModerateAny: comment moderators, and nobody for being something else.
func CanModerateAny(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.CommentModerator):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanModerate: a comment moderator to whom nobody reports that was asked. A division
// director and a physician-in-chief know the hand of their people.
func CanModerate(v viewer.Viewer, leadsSomebodyAsked bool) error {
	if err := CanModerateAny(v); err != nil {
		return err
	}
	if leadsSomebodyAsked {
		return apperr.New(apperr.Forbidden, "comment.reporting_line")
	}
	return nil
}

// forModerator opens the comments of one campaign to its moderator, after CanModerate.
func forModerator(ctx context.Context, v viewer.Viewer, c id.Campaign) context.Context {
	if CanModerateAny(v) != nil {
		return ctx
	}
	return forComments(ctx, c)
}

// forDoctorComments opens the comments of a campaign to be checked, to doctor alone.
func forDoctorComments(ctx context.Context, c id.Campaign) context.Context {
	if viewer.From(ctx).Purpose != "doctor" {
		return ctx
	}
	return forComments(ctx, c)
}

// forDoctorBox opens what came out of a box to be counted again, to doctor alone.
func forDoctorBox(ctx context.Context, b id.Box) context.Context {
	if viewer.From(ctx).Purpose != "doctor" {
		return ctx
	}
	return rule.With(ctx, rule.Permit{Record: "OpenedBallot", Column: "box_id", Values: []string{string(b)}})
}

// CanRemind: an open campaign, by whoever runs surveys.
func CanRemind(v viewer.Viewer, c Campaign) error { return CanClose(v, c) }

// CanExtend: an open campaign, by whoever runs surveys.
func CanExtend(v viewer.Viewer, c Campaign) error { return CanClose(v, c) }

// CanLookUp: a custodian, and no administrator or lead for that reason. Nobody else
// learns that a response exists.
func CanLookUp(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.Custodian):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}

// CanListLookUps: custodians and auditors.
func CanListLookUps(v viewer.Viewer) error {
	if v.Has(viewer.Auditor) {
		return nil
	}
	return CanLookUp(v)
}

// CanReadNames: the mentorship lead, where the promise is that names stand on the
// answers, once they can no longer be corrected.
func CanReadNames(v viewer.Viewer, c Campaign) error {
	if v.Has(viewer.ProgramLead) && c.Mode == Attributed && (c.State == Closed || c.State == Released) {
		return nil
	}
	return apperr.NewNotFound("campaign")
}

// forLookUp opens one person's responses to a custodian.
func forLookUp(ctx context.Context, v viewer.Viewer, person id.Person) context.Context {
	if CanLookUp(v) != nil {
		return ctx
	}
	return rule.With(ctx, rule.Permit{Record: "Response", Column: "person_id", Values: []string{string(person)}})
}

// forNames opens the responses of a campaign to whoever may read them by name.
func forNames(ctx context.Context, v viewer.Viewer, c Campaign) context.Context {
	if CanReadNames(v, c) != nil {
		return ctx
	}
	return forRelease(ctx, c.ID)
}
