package credential

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Kind of what is recognised.
type Kind string

// The kinds. An award comes from a committee's decision; the others from the mentorship lead.
const (
	Award            Kind = "AWARD"
	MentorService    Kind = "MENTOR_SERVICE"
	CommitteeService Kind = "COMMITTEE_SERVICE"
	Training         Kind = "TRAINING"
)

// Kinds are all of them.
var Kinds = []Kind{Award, MentorService, CommitteeService, Training}

// Claim is what is recognised, in plain words, by whoever may say so.
type Claim struct {
	Person    id.Person
	Kind      Kind
	Title     i18n.Text
	Since     clock.Date
	Until     clock.Date // zero: on the one day
	Presenter string
	Division  id.Division
	Decision  id.Decision // of an award
	Language  string      // of the certificate; empty: the person's own
}

// Recognition is a claim on record. Never changed.
type Recognition struct {
	ID id.Recognition
	Claim
	Source     string // an award's year or a batch
	RecordedBy id.Person
	Recorded   time.Time
}

// Certificate is what was handed out. Never changed.
type Certificate struct {
	ID          id.Certificate
	Recognition id.Recognition
	Person      id.Person
	Code        string
	Supersedes  id.Certificate // empty for the first
	Kind        Kind
	Year        int
	Name        string // as printed
	Language    string
	Template    string
	Renderer    string
	Snapshot    string // canonical JSON
	SnapshotSHA string
	Key         id.SigningKey
	Signature   string // hexadecimal
	PDF         []byte
	IssuedBy    id.Person
	Issued      time.Time
	search      string
}

// EventKind is something that may become of a certificate.
type EventKind string

// The kinds. The last three are what comes with an award besides the paper.
const (
	Delivered    EventKind = "DELIVERED"
	IsSuperseded EventKind = "SUPERSEDED"
	IsRevoked    EventKind = "REVOKED"
	Plaque       EventKind = "PLAQUE"
	Stipend      EventKind = "STIPEND"
	Presentation EventKind = "PRESENTATION"
)

// Fulfilments are the kinds that somebody records.
var Fulfilments = []EventKind{Plaque, Stipend, Presentation}

// Event is what became of a certificate. Never changed.
type Event struct {
	ID          id.CertificateEvent
	Certificate id.Certificate
	Kind        EventKind
	Successor   id.Certificate // of a superseded one
	Reason      string
	By          id.Person
	Actor       *Named // By with the name; filled for whom it is shown to
	At          time.Time
}

// State of a certificate.
type State string

// The states.
const (
	Current    State = "CURRENT"
	Superseded State = "SUPERSEDED"
	Revoked    State = "REVOKED"
)

// States are all of them.
var States = []State{Current, Superseded, Revoked}

// StateOf follows from the events alone.
func StateOf(all []Event) State {
	state := Current
	for _, e := range all {
		switch e.Kind {
		case IsRevoked:
			return Revoked
		case IsSuperseded:
			state = Superseded
		}
	}
	return state
}

// Snapshot is everything a certificate says. With Template and Renderer it gives the same
// unsigned file again.
type Snapshot struct {
	Format      int        `json:"format"`
	Template    string     `json:"template"`
	Renderer    string     `json:"renderer"`
	Base        string     `json:"base"`
	Code        string     `json:"code"`
	Supersedes  string     `json:"supersedes,omitempty"` // the code before
	Language    string     `json:"language"`
	Name        string     `json:"name"`
	Kind        Kind       `json:"kind"`
	Title       i18n.Text  `json:"title"`
	Since       clock.Date `json:"since"`
	Until       string     `json:"until,omitempty"`
	Presenter   string     `json:"presenter"`
	Department  i18n.Text  `json:"department"`
	Institution i18n.Text  `json:"institution"`
	Division    i18n.Text  `json:"division,omitempty"`
	Issued      clock.Date `json:"issued"`
}

// Template names how certificates are laid out.
const Template = "laurel-certificate/1"

// canonical is the snapshot as RFC 8785 writes it.
func (s Snapshot) canonical() ([]byte, error) { return Canonical(s) }

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// crockford has no letter that is taken for another.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const (
	codeLetters = 24 // 120 random bits
	codeGroup   = 4
)

// newCode makes a code that nobody guesses.
func newCode(s id.Source) string {
	var b [codeLetters]byte
	_, _ = io.ReadFull(s, b[:]) // a Source never fails
	for i := range b {
		b[i] = crockford[b[i]%32]
	}
	return grouped(string(b[:]))
}

func grouped(s string) string {
	var parts []string
	for i := 0; i < len(s); i += codeGroup {
		parts = append(parts, s[i:i+codeGroup])
	}
	return strings.Join(parts, "-")
}

var mistaken = strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1")

// ParseCode reads a code as somebody typed it.
func ParseCode(typed string) (string, bool) {
	if len(typed) > 3*codeLetters {
		return "", false
	}
	s := mistaken.Replace(strings.ToUpper(typed))
	if len(s) != codeLetters || strings.Trim(s, crockford) != "" {
		return "", false
	}
	return grouped(s), true
}

const (
	longestTitle  = 200 // characters
	longestName   = 120
	longestReason = 1000
	// MostPeople at once.
	MostPeople = 200
)

// credits are words by which a certificate would state credit of Maintenance of
// Certification, which nobody here can give.
var credits = regexp.MustCompile(`(?i)\bMOC\b|\bMAINPORT\b|\bcredits?\b|\bcrédits?\b|Royal College|Collège royal|Section [123]\b|\baccredited\b|\bagréée?s?\b`)

// oneLine is a text as it is printed: on one line, and with nothing that cannot be seen.
// Spaces at which no line may break stay: French sets them before its punctuation.
func oneLine(s string) string {
	breaks := func(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }
	return strings.TrimSpace(strings.Join(strings.FieldsFunc(i18n.Clean(s), breaks), " "))
}

// BatchInput is what the lead issues at once.
type BatchInput struct {
	Kind      Kind
	People    []id.Person
	Title     i18n.Text
	Since     clock.Date
	Until     clock.Date
	Presenter string
	Language  string // empty: each person's own
}

func (in *BatchInput) clean() {
	in.Title, in.Presenter = i18n.Both(oneLine(in.Title["en"]), oneLine(in.Title["fr"])), oneLine(in.Presenter)
	seen := map[id.Person]bool{}
	var people []id.Person
	for _, p := range in.People {
		if !seen[p] {
			seen[p] = true
			people = append(people, p)
		}
	}
	in.People = people
}

func (in BatchInput) validate(today clock.Date, printable func(string) error) error {
	var faults apperr.List
	faults.Add(in.Kind != MentorService && in.Kind != CommitteeService && in.Kind != Training, "certificate.needs_kind", "kind")
	faults.Add(len(in.People) == 0, "certificate.needs_people", "people")
	faults.Add(len(in.People) > MostPeople, "certificate.too_many_people", "people")
	faults.Add(!in.Title.Complete("en", "fr"), "certificate.needs_title", "title")
	for _, language := range i18n.Languages {
		title := in.Title[language]
		faults.Add(utf8.RuneCountInString(title) > longestTitle, "text.too_long", "title", language)
		faults.Add(credits.MatchString(title), "certificate.no_credit", "title", language)
		faults = append(faults, unprintable(printable(title), "title", language)...)
	}
	faults.Add(in.Since.IsZero(), "certificate.needs_date", "since")
	faults.Add(today.Before(in.Since), "certificate.not_yet", "since")
	faults.Add(!in.Until.IsZero() && in.Until.Before(in.Since), "certificate.ends_before", "until")
	faults.Add(in.Presenter == "", "certificate.needs_presenter", "presenter")
	faults.Add(utf8.RuneCountInString(in.Presenter) > longestName, "text.too_long", "presenter")
	faults.Add(credits.MatchString(in.Presenter), "certificate.no_credit", "presenter")
	faults = append(faults, unprintable(printable(in.Presenter), "presenter")...)
	faults.Add(in.Language != "" && in.Language != "en" && in.Language != "fr", "certificate.needs_language", "language")
	return faults.Err()
}

// unprintable is what a document cannot show, at a field.
func unprintable(err error, path ...string) []*apperr.Error {
	var out []*apperr.Error
	for _, e := range apperr.All(err) {
		out = append(out, e.At(path...))
	}
	return out
}
