package award

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/mentorship"
)

// NominationState is how far a nomination has come.
type NominationState string

// The states. One is submitted as soon as one of its nominators is done.
const (
	Drafted   NominationState = "DRAFT"
	Submitted NominationState = "SUBMITTED"
	Withdrawn NominationState = "WITHDRAWN"
)

// Answer is what a nominee said to being nominated.
type Answer string

// The answers. Until they are asked, nominees know nothing of it.
const (
	NotAsked  Answer = "NOT_ASKED"
	Asked     Answer = "ASKED"
	Accepted  Answer = "ACCEPTED"
	Refusing  Answer = "DECLINED"
	Completed Answer = "COMPLETED"
)

// Nomination is a colleague put forward for an award in one year.
type Nomination struct {
	ID        id.Nomination
	Cycle     id.Cycle
	Nominee   id.Person
	State     NominationState
	Answer    Answer
	Asked     *time.Time
	Completed *time.Time
	Created   time.Time
}

// Stands reports a nomination that committees judge: submitted, not declined.
func (n Nomination) Stands() bool { return n.State == Submitted && n.Answer != Refusing }

// Party is somebody by name, as far as nominations show people.
type Party struct {
	ID       id.Person
	Name     string
	Rank     string
	Division i18n.Text
}

// Part is what one nominator writes.
type Part struct {
	ID         id.Part
	Nomination id.Nomination
	Nominator  *Party // nil where nominators are not named
	InvitedBy  id.Person
	State      NominationState
	Letter     *string // nil where it is not the viewer's to read
	Own        bool
	Revision   int
	Saved      time.Time
	Submitted  *time.Time

	nominator id.Person
}

// SupportState is how far a letter of support has come.
type SupportState string

// The states.
const (
	LetterAsked    SupportState = "ASKED"
	LetterReceived SupportState = "RECEIVED"
	LetterDeclined SupportState = "DECLINED"
	LetterReplaced SupportState = "REPLACED" // somebody else is asked instead
)

// Support is a letter of support that somebody was asked for.
type Support struct {
	ID         id.Support
	Nomination id.Nomination
	AskedBy    id.Person
	Name       string // "" where writers are not named
	Email      string // for whoever asked, else ""
	Language   string
	Person     id.Person
	State      SupportState
	Waived     bool // the nominee will never read it, which the writer was told
	Text       *string
	Reason     string // for declining; for whoever asked
	Revision   int
	Until      clock.Date // a later day than the phase's; zero for none
	Asked      time.Time
	Reminded   *time.Time
	Answered   *time.Time
	Own        bool // the viewer asked for it
}

// Open reports a letter somebody still waits for, or has.
func (l Support) Open() bool { return l.State == LetterAsked || l.State == LetterReceived }

// Activity is a row of the table of mentoring in a nominee's package.
type Activity struct {
	Source   id.Mentorship `json:"source,omitempty"` // the record it was filled from; "" for one of the nominee's own
	Mentee   string        `json:"mentee"`
	Kind     string        `json:"kind"`
	From     clock.Date    `json:"from"`
	To       clock.Date    `json:"to"` // zero: it goes on
	Outcome  string        `json:"outcome"`
	Included bool          `json:"included"`
	// Confirmed: the mentee or the department's records say so too.
	Confirmed bool `json:"confirmed"`
}

// Package is what a nominee adds.
type Package struct {
	Statement  string
	Activities []Activity
	Revision   int
	Saved      time.Time
}

// File is a document beside a nomination.
type File struct {
	ID         id.File
	Nomination id.Nomination
	Person     id.Person
	Package    bool
	Name       string
	Size       int // bytes
	Added      time.Time
	Own        bool

	blob id.Blob
}

// Limits of what is written.
const (
	longestActivities = 200 // rows
	longestReason     = 1000
	longestAddress    = 254
	mostFiles         = 6 // of one person for one nomination
)

// PackageInput is what a nominee enters. Revision is the one it was read at.
type PackageInput struct {
	Statement  string
	Activities []Activity
	Revision   int
}

func (in *PackageInput) clean() {
	in.Statement = strings.TrimSpace(i18n.Clean(in.Statement))
	for i := range in.Activities {
		a := &in.Activities[i]
		a.Mentee, a.Kind, a.Outcome = strings.TrimSpace(i18n.Clean(a.Mentee)), strings.TrimSpace(a.Kind), strings.TrimSpace(i18n.Clean(a.Outcome))
	}
}

// validate a draft; whole: also what is missing to hand it in.
func (in PackageInput) validate(t Terms, whole bool) error {
	var faults apperr.List
	faults.Add(utf8.RuneCountInString(in.Statement) > t.Statement, "nomination.statement_too_long", "statement")
	faults.Add(whole && in.Statement == "", "nomination.statement_missing", "statement")
	faults.Add(len(in.Activities) > longestActivities, "nomination.too_many_activities", "activities")
	for i, a := range in.Activities {
		at := func(name string) []string { return []string{"activities", strconv.Itoa(i), name} }
		faults.Add(a.Mentee == "", "nomination.activity_needs_name", at("mentee")...)
		faults.Add(utf8.RuneCountInString(a.Mentee) > longestName, "text.too_long", at("mentee")...)
		faults.Add(utf8.RuneCountInString(a.Outcome) > longestReason, "text.too_long", at("outcome")...)
		faults.Add(!slices.Contains(mentorship.Kinds, mentorship.Kind(a.Kind)), "nomination.activity_kind", at("kind")...)
		faults.Add(!a.To.IsZero() && a.To.Before(a.From), "nomination.activity_dates", at("to")...)
	}
	return faults.Err()
}

// activities fills the table from the records: those who mentor faculty, mentees in training
// left out, and nobody named whose side of it nobody confirmed.
func activities(given []mentorship.Mentorship, known map[id.Person]directory.Person) []Activity {
	var out []Activity
	for _, m := range given {
		if m.State != mentorship.Current && m.State != mentorship.Over || m.Outside != nil && m.Outside.Level.Trainee() {
			continue
		}
		a := Activity{Source: m.ID, Kind: string(m.Kind), From: m.Started, To: m.Ended, Included: true, Confirmed: m.Standing != mentorship.SelfAttested}
		if m.Outside != nil {
			a.Mentee = m.Outside.Name
		} else {
			a.Mentee = known[m.Mentee].Name
		}
		a.Included = a.Confirmed
		out = append(out, a)
	}
	slices.SortStableFunc(out, func(a, b Activity) int { return cmp.Compare(b.From.String(), a.From.String()) })
	return out
}

// facultyMentees counts those for whom somebody is or was a mentor, mentees in training left
// out (domain.md 8.8).
func facultyMentees(given []mentorship.Mentorship) int {
	seen := map[string]bool{}
	for _, m := range given {
		if m.State != mentorship.Current && m.State != mentorship.Over || m.Outside != nil && m.Outside.Level.Trainee() {
			continue
		}
		if m.Outside != nil {
			seen["outside "+i18n.Fold(m.Outside.Name)+m.Outside.Email] = true
			continue
		}
		seen[string(m.Mentee)] = true
	}
	return len(seen)
}

// Lack is something a nomination still lacks, and from whom.
type Lack struct {
	What LackKind
	Who  string // "" for nobody in particular
	// Reminded is when they were last written to.
	Reminded *time.Time
	// Over: it is no longer taken, so nobody is asked for it.
	Over bool
	// Letter of support and the later day it was given, for the chair, who may give it one.
	Letter id.Support
	Until  clock.Date
	letter id.Support
	part   id.Person
}

// LackKind is what is missing.
type LackKind string

// The kinds.
const (
	LacksLetter    LackKind = "NOMINATORS_LETTER"
	LacksSupport   LackKind = "LETTER_OF_SUPPORT"
	LacksRequests  LackKind = "LETTERS_TO_ASK_FOR" // fewer were asked for than are needed
	LacksAnswer    LackKind = "NOMINEES_ANSWER"
	LacksPackage   LackKind = "NOMINEES_PACKAGE"
	LacksReview    LackKind = "REVIEW"
	LacksReviewers LackKind = "REVIEWERS"
)
