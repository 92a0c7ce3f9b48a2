package feedback

import (
	"context"
	"time"

	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Held is what was held in a time: the rounds that closed, whom they asked, and how many
// records for MOC each person made. Not who answered, nor whom a report is about.
type Held struct {
	Rounds  []i18n.Text
	Asked   []id.Person
	Records map[id.Person]int
}

// Between is what was held from an instant until before another. For other domains; it checks
// no viewer.
func (s *Service) Between(ctx context.Context, from, until time.Time) (Held, error) {
	return s.held(ctx, from.UTC(), until.UTC())
}
