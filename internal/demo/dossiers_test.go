package demo

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"testing"

	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/viewer"
)

// bareDossiers makes files that hold their seal and nothing to look at.
func bareDossiers(d *dossier.Service, c *credential.Service) {
	d.Base, d.Renderer, d.Printable, d.Read = c.Base, c.Renderer, c.Printable, c.Read
	d.Draw = func(_ dossier.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, int, error) {
		file, err := json.Marshal(credential.Seal{Claim: claim, Key: key, Signature: sign(claim)})
		return file, 1, err
	}
}

func (w whole) hasADossierOfEachKind(t *testing.T) {
	h, dep, people := w.House, w.dep, w.people
	for key, kind := range map[int]dossier.Kind{dep.Cast.Clinician: dossier.Promotion, dep.Cast.Newcomer: dossier.CFAR, dep.Cast.AwardChair: dossier.MOC} {
		v := viewer.Viewer{Person: people[key], Session: "ses_x", Language: "en"}
		ctx := viewer.With(context.Background(), v)
		all, err := h.Dossiers.Dossiers(ctx, v)
		if err != nil || len(all) != 1 || all[0].Kind != kind || len(all[0].Versions) != 1 || all[0].Versions[0].File == nil {
			t.Errorf("%s: %+v, %v", kind, all, err)
		}
	}
	for _, check := range h.Dossiers.Invariants() {
		if found, err := check.Find(viewer.System(context.Background(), "doctor")); err != nil || len(found) > 0 {
			t.Errorf("%s: %v %v", check.Name, found, err)
		}
	}
}
