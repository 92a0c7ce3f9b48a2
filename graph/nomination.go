package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/award"
	"laurel/internal/id"
	"laurel/internal/mentorship"
)

func nominationPayload(ctx context.Context, made award.NominationView, err error) (*model.NominationPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.NominationPayload{UserErrors: users}, err
	}
	return &model.NominationPayload{Nomination: &made}, nil
}

func nominationDone(ctx context.Context, err error) (*model.NominationDonePayload, error) {
	users, err := userErrors(ctx, err)
	return &model.NominationDonePayload{Done: users == nil && err == nil, UserErrors: users}, err
}

func nominationCount(ctx context.Context, n int, err error) (*model.NominationCountPayload, error) {
	users, err := userErrors(ctx, err)
	if users != nil || err != nil {
		n = 0
	}
	return &model.NominationCountPayload{Count: n, UserErrors: users}, err
}

func supportLetterPayload(ctx context.Context, l award.LetterView, err error) (*model.SupportLetterPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.SupportLetterPayload{UserErrors: users}, err
	}
	return &model.SupportLetterPayload{Letter: &l}, nil
}

func assignmentPayload(ctx context.Context, p award.AssignmentPlan, err error) (*model.AssignmentPlanPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AssignmentPlanPayload{UserErrors: users}, err
	}
	return &model.AssignmentPlanPayload{Plan: &p}, nil
}

func supportLetterInput(in model.SupportLetterInput) award.SupportInput {
	return award.SupportInput{Name: in.Name, Email: in.Email, Language: in.Language, Waived: in.Waived}
}

func packageInput(in model.NomineePackageInput) award.PackageInput {
	out := award.PackageInput{Statement: in.Statement, Revision: in.Revision}
	for _, a := range in.Activities {
		out.Activities = append(out.Activities, award.Activity{
			Source: optional[id.Mentorship](a.Source), Mentee: a.Mentee, Kind: string(a.Kind), From: value(a.From), To: value(a.To), Outcome: a.Outcome, Included: a.Included,
		})
	}
	return out
}

func assignInput(in model.AssignmentInput) award.AssignInput {
	return award.AssignInput{Seed: in.Seed, Away: parseAll[id.Person](in.Away)}
}

func reviewInput(in model.ReviewInput) award.ReviewInput {
	out := award.ReviewInput{Comment: in.Comment, Revision: in.Revision, Scores: make(award.Scores, len(in.Scores))}
	for i, x := range in.Scores {
		out.Scores[i] = award.Score(x)
	}
	return out
}

func kindOf(a *award.Activity) mentorship.Kind { return mentorship.Kind(a.Kind) }
