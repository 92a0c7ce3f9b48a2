package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/award"
	"laurel/internal/directory"
	"laurel/internal/id"
)

func committeeForm(in model.CommitteeInput) directory.CommitteeForm {
	out := directory.CommitteeForm{Name: in.Name.Text()}
	for _, m := range in.Members {
		out.Members = append(out.Members, directory.TermForm{Email: m.Email, Duty: m.Duty, From: m.From, Until: value(m.Until)})
	}
	return out
}

func awardInput(in model.AwardInput) award.Input {
	return award.Input{
		Name: in.Name.Text(), About: in.About.Text(), Level: in.Level, Division: optional[id.Division](in.Division),
		Donor: in.Donor, Presenter: in.Presenter, Committee: optional[id.Committee](in.Committee),
	}
}

func recipientsInput(in []model.AwardRecipientInput) []award.RecipientInput {
	out := make([]award.RecipientInput, len(in))
	for i, r := range in {
		out[i] = award.RecipientInput{Year: r.Year, Name: r.Name, Email: r.Email}
	}
	return out
}

func cycleInput(in model.AwardCycleInput) award.CycleInput {
	out := award.CycleInput{Terms: award.Terms(in.Terms), Rubric: award.Rubric{Points: in.Rubric.Points}, Revision: in.Revision}
	for _, p := range in.Phases {
		out.Phases = append(out.Phases, award.PhaseInput(p))
	}
	for _, r := range in.Rules {
		out.Rules = append(out.Rules, award.Rule(r))
	}
	for _, c := range in.Rubric.Criteria {
		made := award.Criterion{Name: c.Name.Text(), Help: c.Help.Text(), Weight: c.Weight, Required: c.Required}
		for _, a := range c.Anchors {
			made.Anchors = append(made.Anchors, award.Anchor{Point: a.Point, Text: a.Text.Text()})
		}
		out.Rubric.Criteria = append(out.Rubric.Criteria, made)
	}
	return out
}

func committeePayload(ctx context.Context, made directory.Committee, err error) (*model.CommitteePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CommitteePayload{UserErrors: users}, err
	}
	return &model.CommitteePayload{Committee: &made}, nil
}

func awardPayload(ctx context.Context, made award.View, err error) (*model.AwardPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AwardPayload{UserErrors: users}, err
	}
	return &model.AwardPayload{Award: &made}, nil
}

func cyclePayload(ctx context.Context, made award.Cycle, err error) (*model.AwardCyclePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AwardCyclePayload{UserErrors: users}, err
	}
	return &model.AwardCyclePayload{Cycle: &made}, nil
}

// wantTerms notes whose names committees are going to ask for.
func wantTerms(ctx context.Context, all ...directory.Committee) {
	for _, c := range all {
		for _, t := range c.Members {
			loadsOf(ctx).people.want(t.Person)
		}
	}
}
