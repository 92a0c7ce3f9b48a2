package dossier

import (
	"bytes"
	"context"
	"encoding/hex"
	"slices"

	"laurel/internal/credential"
	"laurel/internal/id"
	"laurel/internal/invariant"
)

// Invariants are what must hold of dossiers.
func (s *Service) Invariants() []invariant.Check {
	lines := func(query string) func(context.Context) ([]string, error) {
		return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
	}
	return []invariant.Check{
		{Name: "dossier.snapshot_and_signature", Says: "What a dossier version says matches its SHA-256, and its file is sealed with that and signed with its key.", Find: s.unsound},
		{Name: "dossier.consent_behind_each_name", Says: "Each name and each quotation of a version that stands relies on a consent that is given.", Find: s.unconsented},
		{Name: "dossier.one_version_stands", Says: "Of the versions of a dossier at most the newest stands.", Find: lines(
			`SELECT 'dossier version ' || v.id FROM dossier_versions v WHERE EXISTS (SELECT 1 FROM dossier_versions n WHERE n.dossier_id = v.dossier_id AND n.number > v.number)
AND NOT EXISTS (SELECT 1 FROM dossier_events e WHERE e.version_id = v.id AND e.kind = 'SUPERSEDED') ORDER BY v.id`)},
		{Name: "dossier.versions_count_up", Says: "The versions of a dossier are numbered from 1 without a gap, and are its owner's.", Find: lines(
			`SELECT 'dossier version ' || v.id FROM dossier_versions v LEFT JOIN dossiers d ON d.id = v.dossier_id WHERE d.id IS NULL OR d.person_id <> v.person_id OR d.kind <> v.kind
OR v.number < 1 OR v.number > 1 AND NOT EXISTS (SELECT 1 FROM dossier_versions b WHERE b.dossier_id = v.dossier_id AND b.number = v.number - 1) ORDER BY v.id`)},
		{Name: "dossier.outcome_of_own_mentee", Says: "An outcome is noted by the mentor of its relationship.", Find: lines(
			`SELECT 'outcome ' || o.id FROM outcomes o LEFT JOIN mentorships m ON m.id = o.mentorship_id WHERE m.id IS NULL OR m.mentor_id <> o.person_id ORDER BY o.id`)},
	}
}

// everyVersion are all of them with what they say, for doctor alone.
func (s *Service) everyVersion(ctx context.Context, do func(v Version, said Snapshot, wrong error) error) error {
	codes, err := s.db.Lines(ctx, "SELECT code FROM dossier_versions ORDER BY id")
	if err != nil {
		return err
	}
	for _, code := range codes {
		v, err := s.versionByCode(forChecking(ctx, code), code)
		if err != nil {
			return err
		}
		said, wrong := v.Said()
		if err := do(v, said, wrong); err != nil {
			return err
		}
	}
	return nil
}

// unsound names versions whose bytes do not hold together.
func (s *Service) unsound(ctx context.Context) ([]string, error) {
	keys, err := s.credential.PublicKeys(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	err = s.everyVersion(ctx, func(v Version, said Snapshot, wrong error) error {
		name := "dossier version " + string(v.ID)
		if digest([]byte(v.Snapshot)) != v.SnapshotSHA {
			out = append(out, name+": what it says does not match its SHA-256")
			return nil
		}
		again, err := credential.Canonical(said)
		if err != nil {
			return err
		}
		if wrong != nil || !bytes.Equal(again, []byte(v.Snapshot)) || said.Code != v.Code || said.Number != v.Number || said.Kind != v.Kind || said.Language != v.Language ||
			!slices.Equal(relies(said.Sections), consentsIn(v.Relies)) {
			out = append(out, name+": it says something else than its row")
			return nil
		}
		if v.File == nil {
			return nil // on its way
		}
		kept, err := s.blobs.Open(ctx, v.Owner, v.File.Blob)
		if err != nil {
			out = append(out, name+": its file is not there as it was kept")
			return nil
		}
		seal, err := s.Read(kept.Bytes)
		switch {
		case err != nil:
			out = append(out, name+": its file is not as it was signed")
		case !bytes.Equal(seal.Claim, []byte(v.Snapshot)), hex.EncodeToString(seal.Signature) != v.File.Signature, hex.EncodeToString(seal.Key) != keys[v.File.Key]:
			out = append(out, name+": its file is sealed with something else")
		}
		return nil
	})
	return out, err
}

// unconsented names versions that stand although somebody in them does not agree.
func (s *Service) unconsented(ctx context.Context) ([]string, error) {
	var out []string
	err := s.everyVersion(ctx, func(v Version, said Snapshot, _ error) error {
		if v.State() != Current {
			return nil
		}
		held, err := s.consentsOf(own(ctx, v.Owner), v.Owner)
		if err != nil {
			return err
		}
		given := func(c Consent, about []string) bool {
			return c.State() == Given && slices.Contains(about, c.About)
		}
		for _, section := range said.Sections {
			for _, i := range section.Items {
				_, quoted := id.Parse[id.Letter](i.Key)
				if i.Relies == "" && !quoted {
					continue
				}
				if !slices.ContainsFunc(held, func(c Consent) bool { return string(c.ID) == i.Relies && given(c, i.Sources) }) {
					out = append(out, "dossier version "+string(v.ID)+": item "+i.Key)
				}
			}
		}
		return nil
	})
	return out, err
}

// consentsIn are the consents among what a version relies on: the confirmations beside them stand
// in no section by themselves.
func consentsIn(relied []string) []string {
	var out []string
	for _, one := range relied {
		if _, confirmation := id.Parse[id.Outcome](one); !confirmation {
			out = append(out, one)
		}
	}
	return out
}
