package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

func noticeInput(in model.CollectionNoticeInput) survey.NoticeParts {
	return survey.NoticeParts{Authority: in.Authority.Text(), Purpose: in.Purpose.Text(), Contact: in.Contact.Text()}
}

// conducted answers a mutation of a campaign's conduct: what the reader can mend, or how
// it stands now.
func (r *Resolver) conducted(ctx context.Context, campaign id.Campaign, err error) (*model.CampaignConductPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CampaignConductPayload{UserErrors: users}, err
	}
	v := viewer.From(ctx)
	c, err := r.Survey.Campaign(ctx, v, campaign)
	if err != nil {
		return nil, err
	}
	conduct, err := r.Survey.Conduct(ctx, v, campaign)
	return &model.CampaignConductPayload{Campaign: &c, Conduct: &conduct}, err
}

// many answers a read of a list that is out of sight with null.
func many[T any](found []T, err error) ([]T, error) {
	list, err := one(found, err)
	if err != nil || list == nil {
		return nil, err
	}
	if *list == nil {
		return []T{}, nil
	}
	return *list, nil
}
