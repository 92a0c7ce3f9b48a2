package award

import (
	"context"
	"time"

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

// AnnouncedYear is what was announced in a time: the awards with their year, and who had been
// nominated for them.
type AnnouncedYear struct {
	Awards   []i18n.Text
	Nominees []id.Person
}

// AnnouncedBetween is what was announced from an instant until before another. For other
// domains; it checks no viewer.
func (s *Service) AnnouncedBetween(ctx context.Context, from, until time.Time) (AnnouncedYear, error) {
	return s.announced(ctx, from.UTC(), until.UTC())
}
