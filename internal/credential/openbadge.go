package credential

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/credential/badge"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// statusEntry is a badge's bit in a list of what no longer stands.
type statusEntry struct{ list, position int }

// Proof is how a badge is signed.
type Proof string

// The proofs: a token around the badge (VC-JWT, RS256), or inside it (eddsa-rdfc-2022).
const (
	AsToken    Proof = "TOKEN"
	AsDocument Proof = "DOCUMENT"
)

const (
	statusPath   = "/b/status/"
	documentEnds = ".json" // of a list that is a document
	issuerPath   = "/b/issuer"
)

// StatusPath is where a status list is read, in the form of the badges that name it: whoever
// can check the one can check the other.
func StatusPath(list int, as Proof) string {
	if as == AsDocument {
		return statusPath + strconv.Itoa(list) + documentEnds
	}
	return statusPath + strconv.Itoa(list)
}

// MyBadge is a certificate of the viewer's that stands, as an Open Badge: a token or a document.
func (s *Service) MyBadge(ctx context.Context, v viewer.Viewer, which id.Certificate, by Naming, as Proof) (said Snapshot, text string, err error) {
	if by != ByName && by != ByEmail || as != AsToken && as != AsDocument {
		return Snapshot{}, "", missing()
	}
	one, err := s.view(ctx, which)
	if err != nil {
		return Snapshot{}, "", err
	}
	if err := CanShare(v, one); err != nil {
		return Snapshot{}, "", missing() // a file that is not there, whatever the reason
	}
	return s.asBadge(ctx, one, by, as)
}

// Shared is what the page behind a link shows.
type Shared struct {
	Said  Snapshot
	By    Naming
	State State
	Badge string // that stands: a token or a document
}

// SharedBadge is what a link shows to anybody: every text that is no link, or one that has
// ended, is NOT_FOUND alike.
func (s *Service) SharedBadge(ctx context.Context, link string, as Proof) (Shared, error) {
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
	out.Said, out.Badge, err = s.asBadge(ctx, one, shared.recipient, as)
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

// asBadge signs what a certificate says, of it only what a badge holds. What names its holder
// and what hides the name have nothing in common by which anybody finds that they are of one
// person: not their identifiers, their bits, or the moment of issue.
func (s *Service) asBadge(ctx context.Context, one View, by Naming, as Proof) (Snapshot, string, error) {
	said, err := one.Said()
	if err != nil {
		return Snapshot{}, "", err
	}
	entry, err := s.bitOf(ctx, one.ID, by)
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
	b := badge.Badge{
		ID: uri("badge", string(one.ID)+string(by)), Issuer: s.Base + issuerPath, Site: s.Base, Name: said.Department.In(in), Issued: dayOf(said, one.Issued),
		Subject: uri("holder", string(one.ID)+string(by)), Holder: holder, Salt: salt,
		Achievement: badge.Achievement{ID: uri("achievement", string(said.Kind)+"|"+title), Type: words.kind, Name: title, Description: title, Criteria: words.criteria.In(in), Language: in},
		Status:      badge.Status{List: s.Base + StatusPath(entry.list, as), Position: entry.position},
	}
	var text string
	if as == AsDocument {
		by, err := s.badgeSigner(ctx)
		if err != nil {
			return Snapshot{}, "", err
		}
		text, err = badge.Embed(b, by)
		return said, text, err
	}
	key, err := s.badgeKey(ctx)
	if err != nil {
		return Snapshot{}, "", err
	}
	text, err = badge.Sign(b, key)
	return said, text, err
}

// dayOf is the day a certificate says it was issued on, as a moment that has passed: the day
// may have begun later in Greenwich than where the department is.
func dayOf(said Snapshot, issued time.Time) time.Time {
	day := time.Date(said.Issued.Year, said.Issued.Month, said.Issued.Day, 0, 0, 0, 0, time.UTC)
	if day.After(issued) {
		return issued.UTC().Truncate(24 * time.Hour)
	}
	return day
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

// badgeSigner signs badges that are documents, with the key of certificates: what that key
// signs elsewhere (the seal of a file) is longer and begins with its own name, so neither
// signature passes for the other.
func (s *Service) badgeSigner(ctx context.Context) (badge.Signer, error) {
	private, err := s.Keys.signing()
	if err != nil {
		return badge.Signer{}, err
	}
	public := private.Public().(ed25519.PublicKey)
	out := badge.Signer{Key: public, Sign: func(message []byte) []byte { return ed25519.Sign(private, message) }}
	known, err := s.hasKey(ctx, KeyID(public), hex.EncodeToString(public))
	if err != nil || known {
		return out, err
	}
	return out, s.db.Write(ctx, func(ctx context.Context) error { return s.keepKey(ctx, KeyID(public), hex.EncodeToString(public)) })
}

// bitOf is the bit of a certificate's badges that say in one way whose they are, given to them
// when the first is made. Its place is random, so that it tells nothing of when or after whom,
// nor which other badge is of the same certificate.
func (s *Service) bitOf(ctx context.Context, which id.Certificate, by Naming) (entry statusEntry, err error) {
	entry, found, err := s.entryOf(ctx, which, by)
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
			done, err := s.insertEntry(ctx, which, by, statusEntry{list, int(binary.BigEndian.Uint32(b[:]) % badge.Bits)})
			if err != nil {
				return err
			}
			// Not done, somebody has the bit, or another gave these badges one meanwhile.
			if entry, found, err = s.entryOf(ctx, which, by); err != nil || done || found {
				return err
			}
		}
	})
	return entry, err
}

// StatusList is the signed list of which badges no longer stand: revoked, or replaced, by its
// name: "1" as a token, "1.json" as a document. Anybody may read it; it names nobody.
//
// A badge names the list by the base address of its day. The list names itself by today's:
// who moves to another address has to let the old one lead here, and sites that compare both
// letter by letter know a badge of before the move only once its holder takes it anew.
func (s *Service) StatusList(ctx context.Context, name string) (text string, as Proof, err error) {
	ctx = viewer.System(ctx, "verification")
	as = AsToken
	number, document := strings.CutSuffix(name, documentEnds)
	if document {
		as = AsDocument
	}
	list, err := strconv.Atoi(number)
	if err != nil || strconv.Itoa(list) != number {
		return "", "", apperr.NewNotFound("file")
	}
	there, err := s.hasList(ctx, list)
	if err != nil {
		return "", "", err
	}
	if !there {
		return "", "", apperr.NewNotFound("file")
	}
	fallen, err := s.fallenIn(ctx, list)
	if err != nil {
		return "", "", err
	}
	address, issuer, now := s.Base+StatusPath(list, as), s.Base+issuerPath, s.clock.Now()
	if document {
		by, err := s.badgeSigner(ctx)
		if err != nil {
			return "", "", err
		}
		text, err = badge.EmbedList(address, issuer, now, fallen, by)
		return text, as, err
	}
	key, err := s.badgeKey(ctx)
	if err != nil {
		return "", "", err
	}
	text, err = badge.SignList(address, issuer, now, fallen, key)
	return text, as, err
}

// Issuer is the document that badges name as their issuer's: the keys they are signed with,
// those of before too. Anybody may read it.
func (s *Service) Issuer(ctx context.Context) ([]byte, error) {
	ctx = viewer.System(ctx, "verification")
	embedded, err := s.publicKeys(ctx)
	if err != nil {
		return nil, err
	}
	tokens, err := s.badgeKeys(ctx)
	if err != nil {
		return nil, err
	}
	var keys []crypto.PublicKey
	for _, which := range slices.Sorted(maps.Keys(embedded)) {
		public, err := hex.DecodeString(embedded[which])
		if err != nil {
			return nil, err
		}
		keys = append(keys, ed25519.PublicKey(public))
	}
	for _, thumbprint := range slices.Sorted(maps.Keys(tokens)) {
		der, err := hex.DecodeString(tokens[thumbprint])
		if err != nil {
			return nil, err
		}
		key, err := x509.ParsePKIXPublicKey(der)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return badge.Issuer(s.Base+issuerPath, keys...)
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
func (s *Service) KnownBadge(ctx context.Context, b badge.Badge, key crypto.PublicKey) (BadgeStanding, error) {
	ctx = viewer.System(ctx, "verification")
	ours, err := s.isOurs(ctx, key)
	switch {
	case err != nil:
		return "", err
	case !ours:
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

// isOurs tells whether the installation made a key.
func (s *Service) isOurs(ctx context.Context, key crypto.PublicKey) (bool, error) {
	switch k := key.(type) {
	case ed25519.PublicKey:
		return s.hasKey(ctx, KeyID(k), hex.EncodeToString(k))
	case *rsa.PublicKey:
		thumbprint, public, err := publicBadgeKey(k)
		if err != nil {
			return false, err
		}
		keys, err := s.badgeKeys(ctx)
		return keys[thumbprint] == public, err
	}
	return false, nil
}

// listAt is the number of the list at an address, whatever the site.
func listAt(address string) (int, bool) {
	at, err := url.Parse(address)
	if err != nil {
		return 0, false
	}
	_, number, ok := strings.Cut(at.Path, statusPath)
	list, err := strconv.Atoi(strings.TrimSuffix(number, documentEnds))
	return list, ok && err == nil && list > 0
}
