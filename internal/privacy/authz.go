package privacy

import (
	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/viewer"
)

// CanTake: everybody what is held about themselves, and nobody what is held about another.
func CanTake(v viewer.Viewer) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return nil
}

// CanErase: an administrator, somebody who has left, and who is not erased yet. Nobody erases
// themselves: it could not be told to them that it is done.
func CanErase(v viewer.Viewer, p directory.Person, today clock.Date) error {
	switch {
	case !v.Has(viewer.Administrator), v.Person == p.ID:
		return apperr.New(apperr.Forbidden, "forbidden")
	case p.Erased:
		return apperr.NewConflict("erasure.done")
	case !p.Gone(today):
		return apperr.NewConflict("erasure.still_here")
	}
	return nil
}
