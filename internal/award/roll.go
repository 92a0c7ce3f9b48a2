package award

import (
	"context"

	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Received is that somebody got an award in a year.
type Received struct {
	Recipient
	Award id.Award
	Of    i18n.Text // the award's name
	Cycle id.Cycle  // empty where none was held here that year
}

// AllReceived are the recipients of all awards, newest first. For other domains; it checks no
// viewer.
func (s *Service) AllReceived(ctx context.Context) ([]Received, error) { return s.received(ctx) }
