package main

import (
	"testing"

	"laurel/internal/viewer"
)

func TestOnlyThoseWhoImportMayUpload(t *testing.T) {
	for role, may := range map[viewer.Role]bool{"": false, viewer.DivisionDirector: false, viewer.ProgramLead: true, viewer.Administrator: true} {
		v := viewer.Viewer{Person: "per_ada", Session: "ses_1", Language: "en"}
		if role != "" {
			v.Grants = []viewer.Grant{{Role: role}}
		}
		if err := mayUpload(v); (err == nil) != may {
			t.Errorf("%q: %v, want it allowed: %v", role, err, may)
		}
	}
}
