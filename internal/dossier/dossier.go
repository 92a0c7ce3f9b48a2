package dossier

import (
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Kind of dossier.
type Kind string

// The kinds: mentorship given, for promotion; mentorship received, beside the documents of a
// continuing appointment review; and a year of records for Maintenance of Certification.
const (
	Promotion Kind = "PROMOTION"
	CFAR      Kind = "CFAR_ANNEX"
	MOC       Kind = "MOC_YEAR"
)

// Kinds are all of them.
var Kinds = []Kind{Promotion, CFAR, MOC}

// Dossier is a draft with what its owner made of the evidence.
type Dossier struct {
	ID       id.Dossier
	Owner    id.Person
	Kind     Kind
	Since    clock.Date
	Until    clock.Date
	Language string
	Choices
	Revision int
	UsedFor  string // see Uses; empty: not said
	UsedYear int
	Created  time.Time
}

// Choices are what the owner made of the evidence: texts by section, the order of items and
// what was left out, and the dates of a MOC cycle.
type Choices struct {
	Texts      map[string]string `json:"texts,omitempty"`
	Items      []Choice          `json:"items,omitempty"`
	Without    []string          `json:"without,omitempty"` // sections left out
	CycleSince clock.Date        `json:"cycleSince,omitzero"`
	CycleUntil clock.Date        `json:"cycleUntil,omitzero"`
}

// Choice is what the owner made of one item. Items without a choice stand after those with
// one, and are in.
type Choice struct {
	Key  string `json:"key"`
	Out  bool   `json:"out,omitempty"`
	Note string `json:"note,omitempty"`
	// Then and Now are a mentee's level at the beginning and today, where the owner knows
	// better than the records.
	Then string `json:"then,omitempty"`
	Now  string `json:"now,omitempty"`
}

// Uses are what a dossier may have been used for.
var Uses = []string{"CFAR", "PROMOTION"}

const (
	longestText = 12_000 // characters of a section
	longestNote = 500
	longestName = 80
	mostItems   = 1000
)

// SaveInput is a draft as it is saved.
type SaveInput struct {
	Since, Until clock.Date
	Language     string
	Choices
}

func (in *SaveInput) clean() {
	texts := map[string]string{}
	for section, text := range in.Texts {
		if text = strings.TrimSpace(i18n.Clean(text)); text != "" {
			texts[section] = text
		}
	}
	in.Texts = texts
	for i := range in.Items {
		c := &in.Items[i]
		c.Note, c.Then, c.Now = oneLine(c.Note), oneLine(c.Then), oneLine(c.Now)
	}
}

func (in SaveInput) validate(k Kind, today clock.Date) error {
	var faults apperr.List
	faults.Add(in.Since.IsZero(), "dossier.needs_since", "since")
	faults.Add(in.Until.IsZero() || in.Until.Before(in.Since), "dossier.ends_before", "until")
	faults.Add(k != MOC && today.Before(in.Until), "dossier.ends_ahead", "until")
	faults.Add(k == MOC && (in.Since.Year != in.Until.Year), "dossier.one_year", "until")
	faults.Add(in.Language != "en" && in.Language != "fr", "dossier.needs_language", "language")
	faults.Add(!in.CycleSince.IsZero() && !in.CycleUntil.IsZero() && in.CycleUntil.Before(in.CycleSince), "dossier.ends_before", "cycleUntil")
	faults.Add(len(in.Items) > mostItems, "dossier.too_many_items", "items")
	for section, text := range in.Texts {
		faults.Add(utf8.RuneCountInString(text) > longestText, "text.too_long", "texts", section)
	}
	for i, c := range in.Items {
		faults.Add(utf8.RuneCountInString(c.Note) > longestNote, "text.too_long", "items", itoa(i), "note")
		faults.Add(utf8.RuneCountInString(c.Then) > longestName || utf8.RuneCountInString(c.Now) > longestName, "text.too_long", "items", itoa(i), "now")
		faults.Add(k == Promotion && ofMentee(c.Key) && cfar.MatchString(c.Note+" "+c.Then+" "+c.Now), "outcome.no_cfar", "items", itoa(i), "note")
	}
	return faults.Err()
}

// cfar: how a mentee's review went is the mentee's to tell, and no merit of a mentor's.
var cfar = regexp.MustCompile(`(?i)\bCFAR\b|continuing (faculty )?appointment review|examen de (la )?nomination continue`)

// ofMentee reports whether an item is about one mentee: of those no review is told. Elsewhere
// the owner may speak of a committee, or of their own, and is warned.
func ofMentee(key string) bool {
	_, row := id.Parse[id.Mentorship](key)
	_, outcome := id.Parse[id.Outcome](key)
	return row || outcome
}

// oneLine is a text as it stands in a table: on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(i18n.Clean(s)), " ") }

// DefaultPeriod is what a new dossier begins with: from January of the year of the last
// promotion (domain.md 2.1), or of the appointment where none is on record; the year before
// for a MOC year.
func DefaultPeriod(k Kind, p directory.Person, today clock.Date) (since, until clock.Date) {
	january := func(year int) clock.Date { return clock.Date{Year: year, Month: time.January, Day: 1} }
	switch {
	case k == MOC:
		return january(today.Year - 1), clock.Date{Year: today.Year - 1, Month: time.December, Day: 31}
	case k == CFAR && !p.Appointed.IsZero():
		return p.Appointed, today
	case !p.Promoted.IsZero():
		return january(p.Promoted.Year), today
	case !p.Appointed.IsZero():
		return january(p.Appointed.Year), today
	}
	return january(today.Year - 5), today
}

// OutcomeKind is a kind of thing that a mentee reached. How a review of their appointment went
// is none: a mentee may tell it in their own words, and nobody else.
type OutcomeKind string

// The kinds of outcome.
const (
	Promoted     OutcomeKind = "PROMOTION"
	Grant        OutcomeKind = "GRANT"
	Award        OutcomeKind = "AWARD"
	Publication  OutcomeKind = "PUBLICATION"
	Leadership   OutcomeKind = "LEADERSHIP"
	Degree       OutcomeKind = "DEGREE"
	BecameMentor OutcomeKind = "BECAME_MENTOR"
)

// OutcomeKinds are all of them, in the order screens show them.
var OutcomeKinds = []OutcomeKind{Promoted, Grant, Award, Publication, Leadership, Degree, BecameMentor}

// OutcomeState is how far an outcome is confirmed.
type OutcomeState string

// The states of an outcome.
const (
	Noted     OutcomeState = "SELF"
	Asked     OutcomeState = "ASKED"
	Confirmed OutcomeState = "CONFIRMED"
	Disputed  OutcomeState = "DISPUTED"
)

// Outcome is something a mentee reached, noted by the mentor.
type Outcome struct {
	ID         id.Outcome
	Owner      id.Person
	Mentorship id.Mentorship
	OutcomeInput
	State    OutcomeState
	Noted    time.Time
	Answered *time.Time
}

// OutcomeInput is an outcome as the mentor notes it.
type OutcomeInput struct {
	Kind   OutcomeKind
	What   string
	On     clock.Date
	Agency string // of a grant, with its amount and the mentee's role
	Amount string
	Role   string
	DOI    string // of a publication
	Joint  bool   // both are authors
}

// doi is the form of a DOI (ISO 26324): a registrant's prefix and a suffix.
var doi = regexp.MustCompile(`^10\.[0-9]{4,9}(\.[0-9]+)*/[^\s"<>]+$`)

// CleanDOI takes off what people paste before a DOI.
func CleanDOI(typed string) string {
	s := oneLine(typed)
	for _, before := range []string{"https://", "http://", "dx.doi.org/", "doi.org/", "doi:", "DOI:", " "} {
		s = strings.TrimPrefix(s, before)
	}
	return s
}

func (in *OutcomeInput) clean() {
	in.What, in.Agency, in.Amount, in.Role, in.DOI = oneLine(in.What), oneLine(in.Agency), oneLine(in.Amount), oneLine(in.Role), CleanDOI(in.DOI)
	if in.Kind != Grant {
		in.Agency, in.Amount, in.Role = "", "", ""
	}
	if in.Kind != Publication {
		in.DOI, in.Joint = "", false
	}
}

// validate against the day the mentorship began, and today.
func (in OutcomeInput) validate(began, today clock.Date) error {
	var faults apperr.List
	known := false
	for _, k := range OutcomeKinds {
		known = known || k == in.Kind
	}
	faults.Add(!known, "outcome.needs_kind", "kind")
	faults.Add(in.What == "", "outcome.needs_words", "what")
	faults.Add(utf8.RuneCountInString(in.What) > 300, "text.too_long", "what")
	faults.Add(in.On.IsZero() || today.Before(in.On), "outcome.needs_day", "on")
	faults.Add(!in.On.IsZero() && in.On.Before(began), "outcome.before_mentorship", "on")
	faults.Add(in.Kind == Grant && in.Agency == "", "outcome.needs_agency", "agency")
	for _, f := range []Field{{"what", in.What}, {"agency", in.Agency}, {"amount", in.Amount}, {"role", in.Role}} {
		faults.Add(f.Term != "what" && utf8.RuneCountInString(f.Value) > 120, "text.too_long", f.Term)
		faults.Add(cfar.MatchString(f.Value), "outcome.no_cfar", f.Term)
	}
	faults.Add(in.DOI != "" && (len(in.DOI) > 200 || !doi.MatchString(in.DOI)), "outcome.bad_doi", "doi")
	return faults.Err()
}

// ConsentKind is what consent is to.
type ConsentKind string

// The kinds of consent: to be named in a dossier, and to the use of one letter. One is not
// the other.
const (
	ToBeNamed  ConsentKind = "NAMED"
	ToBeQuoted ConsentKind = "TESTIMONIAL"
)

// ConsentState is how a consent stands.
type ConsentState string

// The states of a consent.
const (
	NotAsked  ConsentState = ""
	Waiting   ConsentState = "ASKED"
	Given     ConsentState = "GIVEN"
	Declined  ConsentState = "DECLINED"
	Withdrawn ConsentState = "WITHDRAWN"
)

// Consent is that somebody was asked, and what they said to it.
type Consent struct {
	ID     id.Consent
	Owner  id.Person // whose dossier
	Giver  id.Person // empty for a mentee from elsewhere
	Kind   ConsentKind
	About  string // the mentorship, or the letter
	Asked  time.Time
	Events []ConsentEvent // oldest first
}

// ConsentEvent is one thing that was said. Never changed.
type ConsentEvent struct {
	ID      id.ConsentEvent
	Consent id.Consent
	Kind    ConsentState
	Words   string // the mentee's own, for the dossier
	At      time.Time
}

// State follows from the events alone.
func (c Consent) State() ConsentState {
	if c.ID == "" {
		return NotAsked
	}
	state := Waiting
	for _, e := range c.Events {
		if e.Kind != Waiting {
			state = e.Kind
		}
	}
	return state
}

// Words are the mentee's own while consent is given.
func (c Consent) Words() string {
	words := ""
	for _, e := range c.Events {
		if e.Kind != Waiting {
			words = e.Words
		}
	}
	return words
}

// LastAsked is when the giver was last written to.
func (c Consent) LastAsked() time.Time {
	var last time.Time
	for _, e := range c.Events {
		if e.Kind == Waiting {
			last = e.At
		}
	}
	return last
}

// Version is a dossier as it was frozen. Never changed.
type Version struct {
	ID          id.DossierVersion
	Dossier     id.Dossier
	Owner       id.Person
	Number      int
	Kind        Kind
	Code        string
	Language    string
	Template    string
	Renderer    string
	Snapshot    string // canonical JSON
	SnapshotSHA string
	Relies      []string
	Frozen      time.Time

	File   *File // nil while it is being made
	Events []Event
}

// File is the one file of a version.
type File struct {
	ID        id.DossierFile
	Version   id.DossierVersion
	Blob      id.Blob
	Pages     int
	Key       id.SigningKey
	Signature string
	Made      time.Time
}

// Event is what became of a version.
type Event struct {
	Version id.DossierVersion
	Kind    string
	At      time.Time
}

// IsSuperseded is the one thing that becomes of a version. Why is not said: a mentee who
// withdraws is not shown to do so.
const IsSuperseded = "SUPERSEDED"

// State of a version.
type State string

// The states.
const (
	Current    State = "CURRENT"
	Superseded State = "SUPERSEDED"
)

// State follows from the events alone.
func (v Version) State() State {
	if len(v.Events) > 0 {
		return Superseded
	}
	return Current
}

// Snapshot is everything a version says. With Template and Renderer it gives the same unsigned
// file again.
type Snapshot struct {
	Format      int        `json:"format"`
	Template    string     `json:"template"`
	Renderer    string     `json:"renderer"`
	Base        string     `json:"base"`
	Code        string     `json:"code"`
	Number      int        `json:"number"`
	Kind        Kind       `json:"kind"`
	Language    string     `json:"language"`
	Name        string     `json:"name"`
	Division    string     `json:"division,omitempty"`
	Rank        string     `json:"rank,omitempty"`
	Department  string     `json:"department"`
	Institution string     `json:"institution"`
	Since       clock.Date `json:"since"`
	Until       clock.Date `json:"until"`
	Cycle       string     `json:"cycle,omitempty"`
	Frozen      clock.Date `json:"frozen"`
	Signed      string     `json:"signed,omitempty"` // the name the candidate typed
	Sections    []Section  `json:"sections"`
}

// Template names how dossiers are laid out.
const Template = "laurel-dossier/1"

// Layout of a section.
type Layout string

// The layouts.
const (
	AsText    Layout = "TEXT"
	AsFigures Layout = "FIGURES"
	AsTable   Layout = "TABLE"
	AsQuotes  Layout = "QUOTES"
	AsRecords Layout = "RECORDS"
)

// Section of a dossier.
type Section struct {
	Key     string   `json:"key"`
	Title   string   `json:"title"`
	Layout  Layout   `json:"layout"`
	Lead    string   `json:"lead,omitempty"` // what the reader must know of it
	Text    string   `json:"text,omitempty"` // the owner's
	Columns []string `json:"columns,omitempty"`
	Items   []Item   `json:"items,omitempty"`

	Out  bool   `json:"-"` // left out by the owner
	Hint string `json:"-"` // for its writer
}

// Attestation is who stands behind an item.
type Attestation string

// The attestations.
const (
	BySelf     Attestation = "SELF"
	ByMentee   Attestation = "MENTEE"
	ByDocument Attestation = "DOCUMENT"
	BySystem   Attestation = "SYSTEM"
)

// Item is one piece of evidence: what it claims, how that was worked out, from which records,
// and who stands behind it.
type Item struct {
	Key         string      `json:"key"`
	Claim       string      `json:"claim"`
	Value       string      `json:"value,omitempty"`
	N           int         `json:"n,omitempty"`
	Computed    string      `json:"computed"` // how, with the version of the rule
	Sources     []string    `json:"sources"`
	Attestation Attestation `json:"attestation"`
	Cells       []string    `json:"cells,omitempty"`  // of a table, as many as its columns
	Fields      []Field     `json:"fields,omitempty"` // of a record
	Text        string      `json:"text,omitempty"`   // of a quotation
	Note        string      `json:"note,omitempty"`   // the owner's
	Relies      string      `json:"relies,omitempty"` // the consent it needs

	Out bool `json:"-"` // left out by the owner
	// Blocked: it cannot stand in a dossier now; why.
	Blocked string `json:"-"`
	// Mentorship or Letter it is about, where the owner can ask for a consent.
	Mentorship id.Mentorship `json:"-"`
	Letter     id.Letter     `json:"-"`
	Consent    ConsentState  `json:"-"`
	// Weak: nobody but the owner stands behind it yet.
	Weak bool `json:"-"`
	// Bare: about a mentee who has not agreed to be named.
	Bare bool   `json:"-"`
	Then string `json:"-"`
	Now  string `json:"-"`
}

// Field of a record.
type Field struct {
	Term  string `json:"term"`
	Value string `json:"value"`
}

// sealed is a snapshot's sections as they are frozen: what is in, and nothing of what is out.
// Of a mentee who is not named it has neither the owner's note, which could name them, nor an
// id: two versions side by side must not tell who is who. What stands in for an id counts
// within the version.
func sealed(all []Section) []Section {
	instead := map[string]string{}
	for _, s := range all {
		for _, i := range s.Items {
			if !i.Bare && (i.Blocked == "" || i.Letter == "") {
				continue
			}
			for _, one := range append([]string{i.Key}, i.Sources...) {
				instead[one] = ""
			}
		}
	}
	given := 0
	unlinked := func(key string) string {
		stand, hidden := instead[key]
		if !hidden {
			return key
		}
		if stand == "" {
			given++
			stand = "unnamed/" + itoa(given)
			instead[key] = stand
		}
		return stand
	}
	var out []Section
	for _, s := range all {
		if s.Out {
			continue
		}
		var items []Item
		for _, i := range s.Items {
			if i.Out || i.Blocked != "" {
				continue
			}
			if i.Bare {
				i.Note = ""
			}
			i.Key = unlinked(i.Key)
			sources := make([]string, len(i.Sources))
			for k, one := range i.Sources {
				sources[k] = unlinked(one)
			}
			i.Sources = sources
			items = append(items, i)
		}
		if s.Items = items; len(items) > 0 || s.Text != "" {
			out = append(out, s)
		}
	}
	return out
}

// relies are the consents that sections rely on.
func relies(all []Section) []string {
	out, seen := []string{}, map[string]bool{}
	for _, s := range all {
		for _, i := range s.Items {
			if i.Relies != "" && !seen[i.Relies] {
				seen[i.Relies] = true
				out = append(out, i.Relies)
			}
		}
	}
	return out
}
