package roster

import (
	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanSeeRoster: those who run the programme see every division's; its director and its
// facilitators see their own. Nobody else learns whether the division exists.
func CanSeeRoster(v viewer.Viewer, division id.Division) error {
	switch {
	case directory.CanSeePeople(v) == nil, v.HasFor(viewer.DivisionDirector, division), v.HasFor(viewer.Facilitator, division):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.NewNotFound("division")
}

// canImport: as directory.CanImportPeople, and whoever runs the program's commands.
func canImport(v viewer.Viewer) error {
	if v.Purpose != "" {
		return nil
	}
	return directory.CanImportPeople(v)
}
