package roster

import (
	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanSeeRoster: those who run the programme see every division, a director and a
// facilitator their own. Nobody else learns whether the division exists.
func CanSeeRoster(v viewer.Viewer, division id.Division) error {
	switch {
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	case directory.CanSeePeople(v) == nil,
		v.HasFor(viewer.DivisionDirector, division), v.HasFor(viewer.Facilitator, division):
		return nil
	}
	return apperr.NewNotFound("division")
}

// canImport: whoever may import people, and the command line, where the system itself
// acts under a named purpose.
func canImport(v viewer.Viewer) error {
	if v.Purpose != "" {
		return nil
	}
	return directory.CanImportPeople(v)
}
