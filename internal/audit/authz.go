package audit

import (
	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// CanRead: an auditor, and nobody by another role. An administrator who could read the log
// could watch those who watch administrators.
func CanRead(v viewer.Viewer) error {
	if v.Has(viewer.Auditor) {
		return nil
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}
