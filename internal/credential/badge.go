package credential

import (
	"context"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Naming is by what a badge says whose it is.
type Naming string

// The ways: the name as on the certificate, or the holder's e-mail address as a salted hash.
const (
	ByName  Naming = "NAME"
	ByEmail Naming = "EMAIL"
)

// Badge is a certificate that stands, as an Open Badge.
type Badge struct {
	Certificate id.Certificate
	// Link is the address of the page anybody may open; nil while it is not shared.
	Link        *string
	Recipient   Naming
	SharedSince *time.Time
}

// share is a link that a holder made. Its identifier is the secret of it.
type share struct {
	id          id.Share
	certificate id.Certificate
	recipient   Naming
	started     time.Time
}

// SharePath is where a shared badge is shown.
func SharePath(which id.Share) string { return "/b/" + string(which) }

func (s *Service) badge(which id.Certificate, shared share) Badge {
	b := Badge{Certificate: which, Recipient: ByName}
	if shared.id != "" {
		link := s.Base + SharePath(shared.id)
		b.Link, b.Recipient, b.SharedSince = &link, shared.recipient, &shared.started
	}
	return b
}

// Badges are those of the viewer's certificates that stand, newest first.
func (s *Service) Badges(ctx context.Context, v viewer.Viewer) ([]Badge, error) {
	if err := CanSeeOwn(v); err != nil {
		return nil, err
	}
	standing, err := s.standingOf(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	shares, err := s.sharesOf(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	out := make([]Badge, len(standing))
	for i, c := range standing {
		out[i] = s.badge(c, shares[c])
	}
	return out, nil
}

// Share makes the link by which anybody sees a badge. One that is shared keeps its link, and
// says from now on whose it is in the way that is given.
func (s *Service) Share(ctx context.Context, v viewer.Viewer, which id.Certificate, by Naming) (Badge, error) {
	if by != ByName && by != ByEmail {
		return Badge{}, apperr.NewInvalid("badge.needs_recipient", "recipient")
	}
	var made Badge
	err := s.db.Write(ctx, func(ctx context.Context) error {
		shared, err := s.shareable(ctx, v, which)
		if err != nil {
			return err
		}
		if shared.id == "" {
			shared = share{id: id.New[id.Share](s.ids), certificate: which, recipient: by, started: s.clock.Now()}
			if err := s.insertShare(ctx, shared); err != nil {
				return err
			}
		} else {
			shared.recipient = by
			if err := s.setRecipient(ctx, shared); err != nil {
				return err
			}
		}
		made = s.badge(which, shared)
		return s.audit.Record(ctx, v, "badge.shared", string(which))
	})
	return made, err
}

// Unshare ends the link for good: a later one is another.
func (s *Service) Unshare(ctx context.Context, v viewer.Viewer, which id.Certificate) (Badge, error) {
	err := s.db.Write(ctx, func(ctx context.Context) error {
		shared, err := s.shareable(ctx, v, which)
		if err != nil {
			return err
		}
		if shared.id == "" {
			return apperr.NewConflict("badge.not_shared")
		}
		if err := s.endShare(ctx, which, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "badge.unshared", string(which))
	})
	if err != nil {
		return Badge{}, err
	}
	return s.badge(which, share{}), nil
}

// shareable is how a certificate is shared that the viewer holds and that stands.
func (s *Service) shareable(ctx context.Context, v viewer.Viewer, which id.Certificate) (share, error) {
	if err := s.lock(ctx, which); err != nil {
		return share{}, err
	}
	one, err := s.view(ctx, which)
	if err != nil {
		return share{}, err
	}
	if err := CanShare(v, one); err != nil {
		return share{}, err
	}
	shares, err := s.sharesOf(ctx, v.Person)
	return shares[which], err
}
