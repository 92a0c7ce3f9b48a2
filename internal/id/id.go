// Package id makes and reads the identifiers of records.
//
// It owns: the shape of an identifier (type prefix, underscore, 26 lower-case
// Crockford base32 characters of 128 random bits) and one Go type per record.
// It does not own: what the records mean.
//
// Identifiers are random, never serial or time-ordered, so that nobody can read
// from them when or in which order something was written.
package id

import (
	crand "crypto/rand"
	"encoding/base32"
	"io"
	"math/rand/v2"
	"strings"
	"sync"

	"laurel/internal/id/kind"
)

// Typed identifiers, one per record. The text is the primary key in the database
// and the ID in GraphQL.
type (
	Person           = kind.Person
	Address          = kind.Address
	Division         = kind.Division
	Site             = kind.Site
	RoleGrant        = kind.RoleGrant
	ReportingLine    = kind.ReportingLine
	Expectations     = kind.Expectations
	Mentorship       = kind.Mentorship
	Instrument       = kind.Instrument
	Version          = kind.Version
	Campaign         = kind.Campaign
	Participation    = kind.Participation
	Draft            = kind.Draft
	Response         = kind.Response
	Release          = kind.Release
	Export           = kind.Export
	Session          = kind.Session
	Token            = kind.Token
	Audit            = kind.Audit
	Job              = kind.Job
	Message          = kind.Message
	Blob             = kind.Blob
	Key              = kind.Key
	Box              = kind.Box
	OpenedBallot     = kind.OpenedBallot
	Comment          = kind.Comment
	Notice           = kind.Notice
	CampaignEvent    = kind.CampaignEvent
	CampaignBlock    = kind.CampaignBlock
	LookUp           = kind.LookUp
	MentorshipEvent  = kind.MentorshipEvent
	Meeting          = kind.Meeting
	Plan             = kind.Plan
	Training         = kind.Training
	Offer            = kind.Offer
	Task             = kind.Task
	TaskForm         = kind.TaskForm
	Assistant        = kind.Assistant
	Round            = kind.Round
	Place            = kind.Place
	Letter           = kind.Letter
	Report           = kind.Report
	Remark           = kind.Remark
	Reflection       = kind.Reflection
	MocRecord        = kind.MocRecord
	Committee        = kind.Committee
	Award            = kind.Award
	Cycle            = kind.Cycle
	Phase            = kind.Phase
	Nomination       = kind.Nomination
	Recipient        = kind.Recipient
	Term             = kind.Term
	SelfAssessment   = kind.SelfAssessment
	Review           = kind.Review
	Part             = kind.Part
	Support          = kind.Support
	File             = kind.File
	Conflict         = kind.Conflict
	AwardReview      = kind.AwardReview
	Note             = kind.Note
	Vote             = kind.Vote
	Decision         = kind.Decision
	AwardEvent       = kind.AwardEvent
	Recognition      = kind.Recognition
	Certificate      = kind.Certificate
	CertificateEvent = kind.CertificateEvent
	SigningKey       = kind.SigningKey
	Batch            = kind.Batch
	HonourEvent      = kind.HonourEvent
	MentorshipYear   = kind.MentorshipYear
	Mailing          = kind.Mailing
	Share            = kind.Share
	Dossier          = kind.Dossier
	DossierVersion   = kind.DossierVersion
	DossierFile      = kind.DossierFile
	DossierEvent     = kind.DossierEvent
	Outcome          = kind.Outcome
	Consent          = kind.Consent
	ConsentEvent     = kind.ConsentEvent
	RosterImport     = kind.RosterImport
	RosterWord       = kind.RosterWord
	RosterRepair     = kind.RosterRepair
)

// Record is any typed identifier of this package.
type Record interface {
	~string
	Prefix() string
}

// Source yields the random bytes of new identifiers: crypto/rand in production, a
// seeded stream in the demo and in tests. It must be safe for concurrent use.
type Source interface{ io.Reader }

// Random is the source for production.
var Random Source = crand.Reader

var encoding = base32.NewEncoding("0123456789abcdefghjkmnpqrstvwxyz").WithPadding(base32.NoPadding)

// New makes an identifier from 128 bits of s. A source that cannot be read is a
// broken machine: crypto/rand itself ends the process then, and seeded sources
// never fail.
func New[T Record](s Source) T {
	var bits [16]byte
	_, _ = io.ReadFull(s, bits[:])
	var t T
	return T(t.Prefix() + "_" + encoding.EncodeToString(bits[:]))
}

// Parse reads an identifier from outside. It reports false unless the text has the
// prefix of T and a body of the right length and alphabet.
func Parse[T Record](s string) (T, bool) {
	var t T
	body, ok := strings.CutPrefix(s, t.Prefix()+"_")
	if !ok || len(body) != 26 {
		return t, false
	}
	if _, err := encoding.DecodeString(body); err != nil {
		return t, false
	}
	return T(s), true
}

// Seeded is a source that gives the same identifiers for the same seed: for the demo
// and for tests, never for an installation.
func Seeded(random rand.Source) Source { return &seeded{random: random} }

type seeded struct {
	mu     sync.Mutex
	random rand.Source
}

func (s *seeded) Read(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range p {
		p[i] = byte(s.random.Uint64() >> 56)
	}
	return len(p), nil
}
