package credential

import (
	"context"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/credential/badge"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// statusEntry is a certificate's bit in a list of what no longer stands.
type statusEntry struct{ list, position int }

const statusPath = "/b/status/"

// StatusPath is where a status list is read.
func StatusPath(list int) string { return statusPath + strconv.Itoa(list) }

// MyBadge is a certificate of the viewer's that stands, as the token of an Open Badge.
func (s *Service) MyBadge(ctx context.Context, v viewer.Viewer, which id.Certificate, by Naming) (said Snapshot, token string, err error) {
	if by != ByName && by != ByEmail {
		return Snapshot{}, "", missing()
	}
	one, err := s.view(ctx, which)
	if err != nil {
		return Snapshot{}, "", err
	}
	if err := CanShare(v, one); err != nil {
		return Snapshot{}, "", missing() // a file that is not there, whatever the reason
	}
	return s.asBadge(ctx, one, by)
}

// Shared is what the page behind a link shows.
type Shared struct {
	Said  Snapshot
	By    Naming
	State State
	Token string // of a badge that stands
}

// SharedBadge is what a link shows to anybody: every text that is no link, or one that has
// ended, is NOT_FOUND alike.
func (s *Service) SharedBadge(ctx context.Context, link string) (Shared, error) {
	ctx = viewer.System(ctx, "verification")
	which, _ := id.Parse[id.Share](link) // an impossible one is looked for as any other
	shared, err := s.sharedBy(ctx, which)
	if err != nil {
		return Shared{}, err
	}
	one, err := s.view(ctx, shared.certificate)
	if err != nil {
		return Shared{}, err
	}
	out := Shared{By: shared.recipient, State: one.State}
	if one.State != Current {
		return out, nil
	}
	out.Said, out.Token, err = s.asBadge(ctx, one, shared.recipient)
	return out, err
}

// badgeWords of a kind: what the achievement is called, and by what one gets it.
var badgeWords = map[Kind]struct {
	kind     string
	criteria i18n.Text
}{
	Award:            {"Award", i18n.Both("Chosen by the committee of the award.", "Choix du comité du prix.")},
	MentorService:    {"CommunityService", i18n.Both("Service as a mentor, recognised by the mentorship lead.", "Service rendu à titre de mentor ou mentore, reconnu par la direction du mentorat.")},
	CommitteeService: {"CommunityService", i18n.Both("Service on a committee, recognised by the mentorship lead.", "Service rendu au sein d’un comité, reconnu par la direction du mentorat.")},
	Training:         {"Certificate", i18n.Both("Attendance.", "Participation.")},
}

// asBadge signs what a certificate says, of it only what a badge holds.
func (s *Service) asBadge(ctx context.Context, one View, by Naming) (Snapshot, string, error) {
	said, err := one.Said()
	if err != nil {
		return Snapshot{}, "", err
	}
	key, err := s.badgeKey(ctx)
	if err != nil {
		return Snapshot{}, "", err
	}
	entry, err := s.bitOf(ctx, one.ID)
	if err != nil {
		return Snapshot{}, "", err
	}
	holder, salt := said.Name, ""
	if by == ByEmail {
		people, err := s.directory.ByID(ctx, one.Person)
		if err != nil {
			return Snapshot{}, "", err
		}
		email := people[one.Person].Email
		if email == "" {
			return Snapshot{}, "", missing()
		}
		salt = digest([]byte("salt|" + string(one.ID)))[:16]
		holder = badge.HashEmail(email, salt)
	}
	in, words := said.Language, badgeWords[said.Kind]
	title := said.Title.In(in)
	token, err := badge.Sign(badge.Badge{
		ID: uri("badge", string(one.ID)+string(by)), Issuer: said.Base, Name: said.Department.In(in), Issued: one.Issued, Subject: uri("holder", string(one.ID)+string(by)), Holder: holder, Salt: salt,
		Achievement: badge.Achievement{ID: uri("achievement", string(said.Kind)+"|"+title), Type: words.kind, Name: title, Description: title, Criteria: words.criteria.In(in), Language: in},
		Status:      badge.Status{List: said.Base + StatusPath(entry.list), Position: entry.position},
	}, key)
	return said, token, err
}

// uri names a thing without telling anything of it.
func uri(what, of string) string {
	sum := sha256.Sum256([]byte("laurel|" + what + "|" + of))
	b := sum[:16]
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80 // version 8: made from a hash
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// badgeKey is the key that signs badges, with its public half on record.
func (s *Service) badgeKey(ctx context.Context) (*rsa.PrivateKey, error) {
	key, err := s.Keys.signingBadges()
	if err != nil {
		return nil, err
	}
	thumbprint, public, err := publicBadgeKey(&key.PublicKey)
	if err != nil {
		return nil, err
	}
	known, err := s.badgeKeys(ctx)
	if err != nil || known[thumbprint] != "" {
		return key, err
	}
	return key, s.db.Write(ctx, func(ctx context.Context) error { return s.keepBadgeKey(ctx, thumbprint, public) })
}

func publicBadgeKey(key *rsa.PublicKey) (thumbprint, public string, err error) {
	if thumbprint, err = badge.Thumbprint(key); err != nil {
		return "", "", err
	}
	der, err := x509.MarshalPKIXPublicKey(key)
	return thumbprint, hex.EncodeToString(der), err
}

// fullList is how many bits of a list are given away: in one that is nearly full, free ones are
// hard to find by chance.
const fullList = badge.Bits / 2

// bitOf is the bit of a certificate, given to it when its first badge is made. Its place is
// random, so that it tells nothing of when or after whom.
func (s *Service) bitOf(ctx context.Context, which id.Certificate) (entry statusEntry, err error) {
	entry, found, err := s.entryOf(ctx, which)
	if err != nil || found {
		return entry, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		list, taken, err := s.newestList(ctx)
		if err != nil {
			return err
		}
		if list == 0 || taken >= fullList {
			list++
		}
		for {
			var b [4]byte
			_, _ = io.ReadFull(s.ids, b[:]) // a Source never fails
			done, err := s.insertEntry(ctx, which, statusEntry{list, int(binary.BigEndian.Uint32(b[:]) % badge.Bits)})
			if err != nil {
				return err
			}
			// Not done, somebody has the bit, or another gave this certificate one meanwhile.
			if entry, found, err = s.entryOf(ctx, which); err != nil || done || found {
				return err
			}
		}
	})
	return entry, err
}

// StatusList is the signed list of which badges no longer stand: revoked, or replaced. Anybody
// may read it; it names nobody.
//
// A badge names the list by the base address of its day. The list names itself by today's:
// who moves to another address has to let the old one lead here, and sites that compare both
// letter by letter know a badge of before the move only once its holder takes it anew.
func (s *Service) StatusList(ctx context.Context, number string) (string, error) {
	ctx = viewer.System(ctx, "verification")
	list, err := strconv.Atoi(number)
	if err != nil || strconv.Itoa(list) != number {
		return "", apperr.NewNotFound("file")
	}
	there, err := s.hasList(ctx, list)
	if err != nil {
		return "", err
	}
	if !there {
		return "", apperr.NewNotFound("file")
	}
	fallen, err := s.fallenIn(ctx, list)
	if err != nil {
		return "", err
	}
	key, err := s.badgeKey(ctx)
	if err != nil {
		return "", err
	}
	return badge.SignList(s.Base+StatusPath(list), s.Base, s.clock.Now(), fallen, key)
}

// BadgeStanding is what the installation knows of a badge.
type BadgeStanding string

// The standings.
const (
	BadgeOfAnotherKey BadgeStanding = "OTHER_KEY"     // signed with a key that is not of this house
	BadgeNotOnRecord  BadgeStanding = "NOT_ON_RECORD" // no certificate has the bit it names
	BadgeStands       BadgeStanding = "STANDS"
	BadgeFell         BadgeStanding = "FELL" // its certificate was revoked or replaced
)

// KnownBadge tells whether the installation made the key of a badge, and whether the badge
// stands: for the command that verifies files. Whose the list is the key proves, so the address
// it was at does not matter.
func (s *Service) KnownBadge(ctx context.Context, b badge.Badge, key *rsa.PublicKey) (BadgeStanding, error) {
	ctx = viewer.System(ctx, "verification")
	thumbprint, public, err := publicBadgeKey(key)
	if err != nil {
		return "", err
	}
	keys, err := s.badgeKeys(ctx)
	switch {
	case err != nil:
		return "", err
	case keys[thumbprint] != public:
		return BadgeOfAnotherKey, nil
	}
	list, ok := listAt(b.Status.List)
	if !ok {
		return BadgeNotOnRecord, nil
	}
	entry := statusEntry{list, b.Status.Position}
	taken, err := s.isTaken(ctx, entry)
	if err != nil || !taken {
		return BadgeNotOnRecord, err
	}
	fallen, err := s.fallenIn(ctx, list)
	if slices.Contains(fallen, entry.position) {
		return BadgeFell, err
	}
	return BadgeStands, err
}

// listAt is the number of the list at an address, whatever the site.
func listAt(address string) (int, bool) {
	at, err := url.Parse(address)
	if err != nil {
		return 0, false
	}
	_, number, ok := strings.Cut(at.Path, statusPath)
	list, err := strconv.Atoi(number)
	return list, ok && err == nil && list > 0
}
