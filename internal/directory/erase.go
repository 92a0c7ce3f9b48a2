package directory

import (
	"context"
	"time"

	"laurel/internal/id"
)

// Forget takes somebody's name and addresses, and what tells them by other facts, from the
// record and from those that have become part of it, for good; inside a Write. The division and the rank stay, so that figures of the past
// still count them.
func (s *Service) Forget(ctx context.Context, person id.Person, at time.Time) error {
	all, err := s.partsOf(ctx, person)
	if err != nil {
		return err
	}
	for _, one := range append(all, person) {
		// The last letters tell two of them apart on a screen.
		if err := s.forget(ctx, one, "Erased person "+string(one)[len(one)-4:], at); err != nil {
			return err
		}
	}
	// What a merge would need to be undone holds names and addresses.
	if err := s.forgetMerges(ctx, person); err != nil {
		return err
	}
	return s.changed(ctx)
}
