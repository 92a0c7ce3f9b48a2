package survey

import (
	"encoding/json"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
)

// Format of an instrument file.
type Format string

// The formats that can be imported.
const (
	SurveyJS Format = "SURVEYJS"
	REDCap   Format = "REDCAP"
	XLSForm  Format = "XLSFORM"
)

// Instrument is a questionnaire: a draft that can be replaced, and versions that
// never change.
type Instrument struct {
	ID         id.Instrument
	Title      i18n.Text
	Purpose    Purpose
	Source     string // where it comes from, as its importer stated
	Licence    string
	Citation   string
	Permission string // who permitted its use, and when
	Revision   int    // counts what was done to the draft
	Updated    time.Time
	Draft      *InstrumentDraft
	Versions   []Version // newest first
}

// InstrumentDraft is a definition that is not published.
type InstrumentDraft struct {
	Definition json.RawMessage
	Questions  int
	Minutes    int
	Problems   []Problem

	newest json.RawMessage // the newest version; nil when there is none
	looked *look
}

// Problem is a fault or a loss in an instrument file, with its place.
type Problem struct {
	Line     int            `json:"line,omitempty"` // of the file, or row of the dictionary; 0 unknown
	Path     string         `json:"path"`
	Code     string         `json:"code"`
	Params   map[string]any `json:"params,omitempty"`
	Blocking bool           `json:"blocking"`
}

// Version is a published definition. Never changed once written.
type Version struct {
	ID         id.Version
	Instrument id.Instrument
	Title      i18n.Text // of the instrument
	Number     int
	Published  time.Time
	Change     VersionChange // against the version before
	PooledWith int           // number of the oldest version whose results are pooled with these
	SHA256     string
	Languages  []string
	Questions  int
	Minutes    int
	Definition json.RawMessage
}

// Mode is what is promised to those who answer; fixed when a campaign opens.
type Mode string

// The modes. Attributed: the name stands on the answers. Confidential: linked, and
// read by name by nobody but a custodian, with a reason. Anonymous: sealed in a ballot
// box, and linked to nobody once that is opened (trust.md 2.3).
const (
	Attributed   Mode = "ATTRIBUTED"
	Confidential Mode = "CONFIDENTIAL"
	Anonymous    Mode = "ANONYMOUS"
)

// Policy is what the promise of a campaign is made from, in words and in force. It is
// fixed when the campaign opens. The zero Policy is that of campaigns opened before
// there were policies: nothing beyond figures leaves them.
type Policy struct {
	Mode    Mode `json:"mode"`
	Minimum int  `json:"minimum"` // people in the smallest group that is shown
	// Export: the mentorship lead may take the answers out row by row; with names in
	// attributed mode, otherwise without names, places, dates, order and free text.
	Export bool `json:"export"`
	// Comments: written answers may be released, after moderation.
	Comments bool `json:"comments"`
	// LookUp: a custodian may read one person's answers, with a reason on record.
	LookUp bool `json:"lookUp"`
}

// PolicyOf is the policy a campaign of a mode opens with today.
func PolicyOf(m Mode, minimum int) Policy {
	return Policy{Mode: m, Minimum: minimum, Export: true, Comments: true, LookUp: m == Confidential}
}

// State of a campaign.
type State string

// The states, in their order.
const (
	Draft    State = "DRAFT"
	Open     State = "OPEN"
	Closed   State = "CLOSED"
	Released State = "RELEASED"
)

// Audience is whom a campaign asks. Empty lists mean everybody; lists narrow each other.
type Audience struct {
	Divisions []id.Division `json:"divisions"`
	Ranks     []string      `json:"ranks"`
	Positions []string      `json:"positions"`
	Stages    []string      `json:"stages"`

	Sites            []id.Site `json:"sites,omitempty"`
	AppointmentTypes []string  `json:"appointmentTypes,omitempty"`
	// Appointed on or after the first and on or before the second day. With a bound,
	// whoever's appointment has no date is not asked.
	AppointedFrom  clock.Date `json:"appointedFrom,omitzero"`
	AppointedUntil clock.Date `json:"appointedUntil,omitzero"`
}

// Includes reports whether a person is asked: somebody active who fits every list.
func (a Audience) Includes(p directory.Person) bool {
	if p.Status != directory.Active {
		return false
	}
	if len(a.Divisions) > 0 && (p.Division == nil || !slices.Contains(a.Divisions, p.Division.ID)) {
		return false
	}
	if len(a.Sites) > 0 && (p.Site == nil || !slices.Contains(a.Sites, p.Site.ID)) || !a.appointedWithin(p.Appointed) {
		return false
	}
	fits := func(list []string, code string) bool { return len(list) == 0 || slices.Contains(list, code) }
	// Staff without an appointment are not faculty and are asked nothing.
	return p.Rank != "" && fits(a.Ranks, p.Rank) && fits(a.Positions, p.Position) && fits(a.Stages, p.Stage) &&
		fits(a.AppointmentTypes, p.AppointmentType)
}

func (a Audience) appointedWithin(on clock.Date) bool {
	if a.AppointedFrom.IsZero() && a.AppointedUntil.IsZero() {
		return true
	}
	return !on.IsZero() && !on.Before(a.AppointedFrom) && (a.AppointedUntil.IsZero() || !a.AppointedUntil.Before(on))
}

// Campaign is one wave of a survey.
type Campaign struct {
	ID       id.Campaign
	Title    i18n.Text
	Series   string
	Wave     int
	Version  Version
	Mode     Mode
	State    State
	Audience Audience
	Notice   i18n.Text // as those who answer read it
	NoticeID id.Notice // "" when it was written in one piece
	Promise  i18n.Text
	Policy   Policy // of drafts: the one in force today
	Opened   *time.Time
	ClosesOn clock.Date
	Closes   time.Time
	// GraceHours after the deadline answers that are under way are still taken, until
	// AcceptsUntil. Those who answer are told of the deadline alone.
	GraceHours   int
	AcceptsUntil time.Time
	RemindOn     []clock.Date
	Closed       *time.Time
	Eligible     int
	Responses    *int // nil: not told, see told
	Spoiled      *int // ballots that could not be read; nil outside anonymous mode and before the box has ended
	answered     int
}

// deadline sets the instants that follow from the last day and the grace.
func (c *Campaign) deadline(zone *time.Location) {
	c.Closes = c.ClosesOn.EndOfDay(zone)
	c.AcceptsUntil = c.Closes.Add(time.Duration(c.GraceHours) * time.Hour)
}

// minimum is the fewest people of whom anything is shown: what was promised at the opening,
// or more where the department has become stricter.
func (c Campaign) minimum(set directory.Settings) int {
	return max(c.Policy.Minimum, set.MinimumGroup)
}

// CampaignInput is what the mentorship lead decides before opening.
type CampaignInput struct {
	Title    i18n.Text
	Series   string
	Wave     int
	Version  id.Version
	Mode     Mode
	Audience Audience
	Notice   NoticeParts
	ClosesOn clock.Date
	// GraceHours after the deadline in which answers are still taken, 0 to 72.
	GraceHours int
	// RemindOn are the dates on which those who have not answered are reminded.
	RemindOn []clock.Date
}

func (in CampaignInput) validate(today clock.Date) error {
	var faults apperr.List
	faults.Add(!in.Title.Complete("en", "fr"), "text.both_languages", "title")
	faults.Add(in.Wave < 1 || in.Wave > 999, "campaign.wave_range", "wave")
	faults.Add(in.Version == "", "campaign.needs_version", "version")
	faults.Add(!slices.Contains([]Mode{Attributed, Confidential, Anonymous}, in.Mode), "campaign.mode_unknown", "mode")
	in.Notice.validate(&faults)
	faults.Add(in.ClosesOn.Before(today), "campaign.closes_in_past", "closesOn")
	faults.Add(in.GraceHours < 0 || in.GraceHours > mostGrace, "campaign.grace_range", "graceHours")
	from, until := in.Audience.AppointedFrom, in.Audience.AppointedUntil
	faults.Add(!until.IsZero() && until.Before(from), "campaign.appointed_backwards", "audience", "appointedUntil")
	validateReminders(in.RemindOn, today, in.ClosesOn, &faults)
	for name, s := range map[string]string{"title": in.Title.En() + in.Title.Fr(), "series": in.Series} {
		faults.Add(len(s) > 600, "text.too_long", name)
	}
	return faults.Err()
}

// QuestionnaireState is how far somebody is.
type QuestionnaireState string

// The states of a questionnaire.
const (
	NotStarted QuestionnaireState = "NOT_STARTED"
	Started    QuestionnaireState = "STARTED"
	Submitted  QuestionnaireState = "SUBMITTED"
	IsClosed   QuestionnaireState = "CLOSED"
)

// Questionnaire is what somebody who answers sees.
type Questionnaire struct {
	Campaign             id.Campaign
	Title                i18n.Text
	Definition           json.RawMessage
	Mode                 Mode
	Promise              i18n.Text
	Notice               i18n.Text
	MentorshipDefinition i18n.Text
	HelpContact          string
	Questions            int
	Minutes              int
	Closes               time.Time
	State                QuestionnaireState
	Answers              json.RawMessage
	Revision             int
	Saved                *time.Time
	Submitted            *time.Time
}

// Task is a questionnaire that waits for somebody.
type Task struct {
	Questionnaire Questionnaire
	Answered      int
}

// CampaignFilter narrows the list of campaigns.
type CampaignFilter struct {
	page.Args
	Search string
	State  State
}
