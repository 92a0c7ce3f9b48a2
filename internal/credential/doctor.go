package credential

import (
	"bytes"
	"context"
	"encoding/hex"

	"laurel/internal/invariant"
)

// Invariants are what must hold of certificates.
func (s *Service) Invariants() []invariant.Check {
	lines := func(query string) func(context.Context) ([]string, error) {
		return func(ctx context.Context) ([]string, error) { return s.db.Lines(ctx, query) }
	}
	return []invariant.Check{
		{Name: "credential.snapshot_and_signature", Says: "What a certificate says matches its SHA-256, and its file is sealed with that and signed with its key.", Find: s.unsound},
		{Name: "credential.superseded_has_successor", Says: "A superseded certificate has one successor, for the same recognition of the same person, that points back.", Find: lines(
			`SELECT 'certificate ' || e.certificate_id FROM certificate_events e JOIN certificates c ON c.id = e.certificate_id WHERE e.kind = 'SUPERSEDED'
AND NOT EXISTS (SELECT 1 FROM certificates n WHERE n.id = e.successor AND n.supersedes = c.id AND n.person_id = c.person_id AND n.recognition_id = c.recognition_id) ORDER BY e.certificate_id`)},
		{Name: "credential.successor_was_superseding", Says: "A certificate that points back to another has superseded it.", Find: lines(
			`SELECT 'certificate ' || c.id FROM certificates c WHERE c.supersedes <> ''
AND NOT EXISTS (SELECT 1 FROM certificate_events e WHERE e.certificate_id = c.supersedes AND e.kind = 'SUPERSEDED' AND e.successor = c.id) ORDER BY c.id`)},
		{Name: "credential.recognised_person", Says: "A certificate is for the person of its recognition, and of its kind.", Find: lines(
			`SELECT 'certificate ' || c.id FROM certificates c LEFT JOIN recognitions r ON r.id = c.recognition_id WHERE r.id IS NULL OR r.person_id <> c.person_id OR r.kind <> c.kind ORDER BY c.id`)},
		{Name: "credential.badge_shared_once", Says: "A certificate is shared under one link at most, and one that was shared has had its start before its end.", Find: lines(
			`SELECT 'certificate ' || certificate_id FROM badge_shares WHERE ended IS NULL GROUP BY certificate_id HAVING count(*) > 1
UNION SELECT 'certificate ' || certificate_id FROM badge_shares WHERE ended < started ORDER BY 1`)},
		{Name: "credential.status_bit_is_a_certificates", Says: "A bit of a status list lies inside it and is a certificate's.", Find: lines(
			`SELECT 'status entry ' || e.id FROM status_entries e LEFT JOIN certificates c ON c.id = e.id WHERE c.id IS NULL OR e.list < 1 OR e.position < 0 OR e.position >= 131072 ORDER BY e.id`)},
		{Name: "credential.award_was_announced", Says: "A recognition of an award follows from a decision that was announced.", Find: lines(
			`SELECT 'recognition ' || r.id FROM recognitions r WHERE r.kind = 'AWARD'
AND NOT EXISTS (SELECT 1 FROM award_events e WHERE e.kind = 'ANNOUNCED' AND e.subject = r.decision_id) ORDER BY r.id`)},
		{Name: "credential.honour_events_in_order", Says: "What happened to the question whether somebody may be named is complete and in order: nobody is asked who has answered.", Find: lines(
			`SELECT DISTINCT 'honour ' || e.subject FROM honour_events e WHERE e.kind NOT IN ('ASKED', 'GIVEN', 'WITHDRAWN') OR e.seq < 1
OR e.seq > 1 AND NOT EXISTS (SELECT 1 FROM honour_events b WHERE b.subject = e.subject AND b.seq = e.seq - 1 AND (e.kind <> 'ASKED' OR b.kind = 'ASKED')) ORDER BY 1`)},
		{Name: "credential.honour_answered_by_oneself", Says: "Whether somebody is named on the honour roll was answered by themselves, or stated by somebody else with how they know.", Find: lines(
			`SELECT DISTINCT 'honour ' || e.subject FROM honour_events e LEFT JOIN recognitions r ON r.id = e.subject LEFT JOIN award_recipients p ON p.id = e.subject
WHERE e.subject LIKE 'rec_%' AND r.id IS NULL OR e.kind <> 'ASKED' AND (e.statement = '') <> (COALESCE(r.person_id, p.person_id, '') = e."by") AND (r.id IS NOT NULL OR p.id IS NOT NULL) ORDER BY 1`)},
	}
}

// unsound names certificates whose bytes do not hold together.
func (s *Service) unsound(ctx context.Context) ([]string, error) {
	all, err := s.certificates(ctx, Filter{})
	if err != nil {
		return nil, err
	}
	keys, err := s.publicKeys(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, c := range all {
		file, err := s.pdf(ctx, c.ID)
		if err != nil {
			return nil, err
		}
		seal, err := s.Read(file)
		said, wrong := c.Said()
		switch {
		case digest([]byte(c.Snapshot)) != c.SnapshotSHA:
			out = append(out, "certificate "+string(c.ID)+": what it says does not match its SHA-256")
		case err != nil:
			out = append(out, "certificate "+string(c.ID)+": its file is not as it was signed")
		case !bytes.Equal(seal.Claim, []byte(c.Snapshot)), hex.EncodeToString(seal.Signature) != c.Signature, hex.EncodeToString(seal.Key) != keys[c.Key]:
			out = append(out, "certificate "+string(c.ID)+": its file is sealed with something else")
		case wrong != nil, said.Code != c.Code, said.Name != c.Name, said.Language != c.Language:
			out = append(out, "certificate "+string(c.ID)+": it says something else than its row")
		}
	}
	return out, nil
}
