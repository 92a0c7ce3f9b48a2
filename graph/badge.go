package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/credential"
)

func badgePayload(ctx context.Context, b credential.Badge, err error) (*model.BadgePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.BadgePayload{UserErrors: users}, err
	}
	return &model.BadgePayload{Badge: &b}, nil
}
