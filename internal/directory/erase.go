package directory

import (
	"context"
	"time"

	"laurel/internal/id"
)

// Forget takes somebody's name and addresses, and what tells them by other facts, from the
// record, for good; inside a Write. The division and the rank stay, so that figures of the past
// still count them.
func (s *Service) Forget(ctx context.Context, person id.Person, at time.Time) error {
	// The last letters tell two of them apart on a screen.
	name := "Erased person " + string(person)[len(person)-4:]
	if err := s.forget(ctx, person, name, at); err != nil {
		return err
	}
	return s.changed(ctx)
}
