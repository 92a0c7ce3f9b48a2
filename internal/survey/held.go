package survey

import (
	"context"
	"time"

	"laurel/internal/i18n"
	"laurel/internal/id"
)

// ClosedCampaign is a survey whose figures are out.
type ClosedCampaign struct {
	ID     id.Campaign
	Title  i18n.Text
	Closed time.Time
}

// ClosedBetween are the surveys that closed from an instant until before another and whose
// figures are out, oldest first. For other domains; it checks no viewer, and it opens no figure.
func (s *Service) ClosedBetween(ctx context.Context, from, until time.Time) ([]ClosedCampaign, error) {
	return s.closedBetween(ctx, from.UTC(), until.UTC())
}
