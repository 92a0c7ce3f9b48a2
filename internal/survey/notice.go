package survey

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// NoticeParts is the notice of collection in the three parts the law names: under which
// authority answers are collected, for which purpose, and whom to ask (FIPPA, s. 39(2);
// domain.md 6.2).
type NoticeParts struct {
	Authority i18n.Text `json:"authority"`
	Purpose   i18n.Text `json:"purpose"`
	Contact   i18n.Text `json:"contact"`
}

// Notice is a numbered version of the notice of collection. Never changed: the same
// words are the same version.
type Notice struct {
	ID     id.Notice
	Number int
	NoticeParts
	Made time.Time
}

const longestNotice = 4000

type noticePart struct {
	name  string
	words i18n.Text
}

func (n NoticeParts) parts() []noticePart {
	return []noticePart{{"authority", n.Authority}, {"purpose", n.Purpose}, {"contact", n.Contact}}
}

func (n NoticeParts) validate(faults *apperr.List) {
	for _, p := range n.parts() {
		faults.Add(!p.words.Complete("en", "fr"), "campaign.needs_notice_part", "notice", p.name)
		faults.Add(len(p.words.En()) > longestNotice || len(p.words.Fr()) > longestNotice, "text.too_long", "notice", p.name)
	}
}

// cleaned has no control characters and no blank ends.
func (n NoticeParts) cleaned() NoticeParts {
	clean := func(t i18n.Text) i18n.Text {
		return i18n.Both(strings.TrimSpace(i18n.Clean(t["en"])), strings.TrimSpace(i18n.Clean(t["fr"])))
	}
	return NoticeParts{clean(n.Authority), clean(n.Purpose), clean(n.Contact)}
}

// Text is the notice as those who answer read it.
func (n NoticeParts) Text() i18n.Text {
	return i18n.Both(
		"Authority: "+n.Authority.En()+"\nPurpose: "+n.Purpose.En()+"\nContact: "+n.Contact.En(),
		"Autorité\u202f: "+n.Authority.Fr()+"\nFins\u202f: "+n.Purpose.Fr()+"\nRenseignements\u202f: "+n.Contact.Fr())
}

// digest tells one wording from another.
func (n NoticeParts) digest() (string, error) {
	var words []string
	for _, p := range n.parts() {
		words = append(words, p.words.En(), p.words.Fr())
	}
	b, err := json.Marshal(words)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:]), err
}

// NewestNotice is the version a new campaign begins with: that of the campaign before it, because
// other questions to people (a round of feedback) serve another purpose; the newest of any where
// there was no campaign; nil when there is none.
func (s *Service) NewestNotice(ctx context.Context, v viewer.Viewer) (*Notice, error) {
	if err := CanRun(v); err != nil {
		return nil, err
	}
	which, err := s.surveysNotice(ctx)
	if err != nil {
		return nil, err
	}
	return s.notice(ctx, which)
}

// noticeVersion is the version with these words, made if there is none, inside a Write.
func (s *Service) noticeVersion(ctx context.Context, n NoticeParts) (id.Notice, error) {
	digest, err := n.digest()
	if err != nil {
		return "", err
	}
	if known, err := s.noticeByDigest(ctx, digest); err != nil || known != "" {
		return known, err
	}
	made := Notice{ID: id.New[id.Notice](s.ids), NoticeParts: n, Made: s.clock.Now()}
	return made.ID, s.insertNotice(ctx, made, digest)
}
