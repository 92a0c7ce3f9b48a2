package graph

import (
	"laurel/internal/directory"
	"laurel/internal/viewer"
)

// canReadOutbox: whoever sets the department up, and so has to see that mail arrives.
func canReadOutbox(v viewer.Viewer) error { return directory.CanSetDepartment(v) }
