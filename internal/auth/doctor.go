package auth

import (
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/id"
	"laurel/internal/invariant"
)

// Invariants are what must hold of links, codes and sessions.
func (s *Service) Invariants() []invariant.Check {
	return []invariant.Check{
		{Name: "auth.only_hashes_kept", Says: "Of links, codes, typed addresses and sessions only hashes are kept.", Find: s.keptSecrets},
		{Name: "auth.invitation_has_place", Says: "An invitation belongs to somebody who is asked in that campaign or round.", Find: s.strayInvitations},
		{Name: "auth.session_ends", Says: "No session lasts longer than seven days.", Find: s.longSessions},
	}
}

func (s *Service) keptSecrets(ctx context.Context) ([]string, error) {
	rows, err := s.DB.Query(ctx, `SELECT 'link ' || id, token_hash FROM access_tokens WHERE token_hash IS NOT NULL
UNION ALL SELECT 'link ' || id, request_hash FROM access_tokens WHERE request_hash IS NOT NULL
UNION ALL SELECT 'link ' || id, code_hash FROM access_tokens WHERE code_hash <> ''
UNION ALL SELECT 'link ' || id, email_hash FROM access_tokens WHERE email_hash <> ''
UNION ALL SELECT 'session ' || id, token_hash FROM sessions ORDER BY 1`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var of, kept string
		if err := rows.Scan(&of, &kept); err != nil {
			return nil, err
		}
		if !isHash(kept) {
			out = append(out, of)
		}
	}
	return slices.Compact(out), rows.Err()
}

// isHash recognises what hash gives.
func isHash(s string) bool {
	return len(s) == len(hash("")) && strings.Trim(s, "0123456789abcdef") == ""
}

func (s *Service) strayInvitations(ctx context.Context) ([]string, error) {
	return s.DB.Lines(ctx, `SELECT 'link ' || t.id FROM access_tokens t WHERE t.purpose = $1
AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.campaign_id = t.campaign_id AND p.person_id = t.person_id)
AND NOT EXISTS (SELECT 1 FROM feedback_places p WHERE p.round_id = t.campaign_id AND p.mentee_id = t.person_id) ORDER BY t.id`, invitation)
}

func (s *Service) longSessions(ctx context.Context) ([]string, error) {
	rows, err := s.DB.Query(ctx, "SELECT id, started, expires FROM sessions ORDER BY id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var which id.Session
		var started, expires time.Time
		if err := rows.Scan(&which, &started, &expires); err != nil {
			return nil, err
		}
		if expires.Sub(started) > SessionLife {
			out = append(out, "session "+string(which))
		}
	}
	return out, rows.Err()
}
