package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/award"
)

func meetingPayload(ctx context.Context, made award.MeetingView, err error) (*model.AwardMeetingPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AwardMeetingPayload{UserErrors: users}, err
	}
	return &model.AwardMeetingPayload{Meeting: &made}, nil
}

func decisionPayload(ctx context.Context, made award.DecisionView, err error) (*model.AwardDecisionPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.AwardDecisionPayload{UserErrors: users}, err
	}
	return &model.AwardDecisionPayload{Decision: &made}, nil
}

// calibrationRefusal is null when nothing was refused.
func calibrationRefusal(why string) *model.CalibrationRefusal {
	if why == "" {
		return nil
	}
	out := model.CalibrationRefusal(why)
	return &out
}
