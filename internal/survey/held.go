package survey

import (
	"context"
	"time"

	"laurel/internal/clock"
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

// UnfinishedCampaign is a survey that is not over on a day it was to be: a draft, or one whose
// figures are not out.
type UnfinishedCampaign struct {
	ID      id.Campaign
	Title   i18n.Text
	LastDay clock.Date
	State   State
}

// Unfinished are the surveys that closed, or were to close, on a day that a test takes, and
// are not over. For other domains; it checks no viewer.
func (s *Service) Unfinished(ctx context.Context, within func(clock.Date) bool) ([]UnfinishedCampaign, error) {
	all, err := s.campaigns(ctx, "")
	if err != nil {
		return nil, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	var out []UnfinishedCampaign
	for _, c := range all {
		if day := c.LastDay(set.Zone); c.State != Released && within(day) {
			out = append(out, UnfinishedCampaign{c.ID, c.Title, day, c.State})
		}
	}
	return out, nil
}
