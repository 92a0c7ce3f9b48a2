package main

import (
	"log/slog"
	"testing"

	"laurel/internal/auth"
	"laurel/internal/boxkey"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

func TestOnlyThoseWhoImportOrWriteForANominationMayUpload(t *testing.T) {
	dir := t.TempDir()
	session, err := auth.OpenKeys(dir)
	if err != nil {
		t.Fatal(err)
	}
	boxes, err := boxkey.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	a := newApp(foundations{DB: testkit.SQLite(t), IDs: id.Random, Clock: clock.System{}, Keys: session, Boxes: boxes, BaseURL: "http://127.0.0.1", Log: slog.New(slog.DiscardHandler)})
	for role, may := range map[viewer.Role]bool{"": false, viewer.DivisionDirector: false, viewer.ProgramLead: true, viewer.Administrator: true} {
		v := viewer.Viewer{Person: "per_ada", Session: "ses_1", Language: "en"}
		if role != "" {
			v.Grants = []viewer.Grant{{Role: role}}
		}
		if err := a.mayUpload(viewer.With(t.Context(), v), v); (err == nil) != may {
			t.Errorf("%q: %v, want it allowed: %v", role, err, may)
		}
	}
}
