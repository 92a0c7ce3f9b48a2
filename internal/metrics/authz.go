package metrics

import (
	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// CanRead: the mentorship lead and the vice-chairs, who read every figure of everybody.
func CanRead(v viewer.Viewer) error { return allow(v, viewer.ProgramLead, viewer.ViceChair) }

// CanClose: the mentorship lead.
func CanClose(v viewer.Viewer) error { return allow(v, viewer.ProgramLead) }

func allow(v viewer.Viewer, roles ...viewer.Role) error {
	switch {
	case v.Has(roles...):
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}
