package backup

import (
	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// CanRun: administrators. A backup holds everything, encrypted; who takes it away answers for the
// whole installation.
func CanRun(v viewer.Viewer) error {
	switch {
	case v.Has(viewer.Administrator):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}
