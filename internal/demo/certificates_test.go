package demo

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"testing"

	"laurel/internal/credential"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// bare makes files that hold their seal and nothing to look at.
func bare(c *credential.Service) {
	c.Keys, c.Base, c.Renderer = credential.FixedKey([32]byte{1}), "https://laurel.example", "test/1"
	c.Printable = func(string) error { return nil }
	c.Draw = func(_ credential.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, error) {
		return json.Marshal(credential.Seal{Claim: claim, Key: key, Signature: sign(claim)})
	}
	c.Read = func(file []byte) (credential.Seal, error) {
		var s credential.Seal
		return s, json.Unmarshal(file, &s)
	}
}

func (w whole) hasCertificatesOfEveryState(t *testing.T) {
	h, dep, people := w.House, w.dep, w.people
	lead := viewer.Viewer{Person: people[dep.Cast.Lead], Session: "ses_x", Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	ctx := viewer.With(context.Background(), lead)
	for _, state := range credential.States {
		if list, err := h.Credential.Certificates(ctx, lead, credential.Filter{Args: page.Args{First: 20}, State: state}); err != nil || list.Total == 0 || list.Total > 12 {
			t.Errorf("%s: %d, %v", state, list.Total, err)
		}
	}
	for _, check := range h.Credential.Invariants() {
		// Awards are announced here without cmd, which tells of their winners.
		if found, err := check.Find(viewer.System(ctx, "doctor")); err != nil || len(found) > 0 {
			t.Errorf("%s: %v %v", check.Name, found, err)
		}
	}
}
