package mentorship

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
)

// Kind of a relationship (the paper, Table 2: senior, peer, co-mentor).
type Kind string

// The kinds. A mentee has one formal mentor at a time, others as they like.
const (
	Formal    Kind = "FORMAL"
	Informal  Kind = "INFORMAL"
	CoMentor  Kind = "CO_MENTOR"
	Peer      Kind = "PEER"
	Promotion Kind = "PROMOTION" // towards one promotion
)

// Kinds lists them in the order screens show them.
var Kinds = []Kind{Formal, Informal, CoMentor, Peer, Promotion}

// Standing is how the department knows of a relationship.
type Standing string

// OnRecord: the department's own list says so. Confirmed: both sides did. SelfAttested:
// the mentor says so, and nobody else yet.
const (
	OnRecord     Standing = "ON_RECORD"
	Confirmed    Standing = "CONFIRMED"
	SelfAttested Standing = "SELF_ATTESTED"
)

// State is how far a relationship has come.
type State string

// The states. A formal one waits for two approvals, any for both sides' confirmation.
const (
	Proposed State = "PROPOSED"
	Approved State = "APPROVED"
	Current  State = "ACTIVE"
	Over     State = "ENDED"
	Declined State = "DECLINED"
)

// Need is something a mentee looks for, and a mentor may help with.
type Need string

// Needs a mentee may name (the paper, Table 2 and domain.md 7d: sponsorship apart from
// mentoring, networks, succession).
var allNeeds = []Need{"CAREER", "PROMOTION", "TEACHING", "RESEARCH", "QUALITY", "LEADERSHIP", "BALANCE", "NETWORK", "SPONSORSHIP", "SUCCESSION"}

// Needs is the intake of a proposal: what is looked for, and words of one's own.
type Needs struct {
	Codes []Need
	Words string
}

const mostWords = 1000

// String is how needs are kept: the codes on the first line, the words below.
func (n Needs) String() string {
	codes := make([]string, len(n.Codes))
	for i, c := range n.Codes {
		codes[i] = string(c)
	}
	if n.Words == "" {
		return strings.Join(codes, ",")
	}
	return strings.Join(codes, ",") + "\n" + n.Words
}

// needsOf reads what String wrote.
func needsOf(kept string) Needs {
	codes, words, _ := strings.Cut(kept, "\n")
	n := Needs{Words: words}
	for c := range strings.SplitSeq(codes, ",") {
		if slices.Contains(allNeeds, Need(c)) {
			n.Codes = append(n.Codes, Need(c))
		}
	}
	return n
}

func (n Needs) validate(faults *apperr.List, path ...string) {
	unknown := slices.ContainsFunc(n.Codes, func(c Need) bool { return !slices.Contains(allNeeds, c) })
	faults.Add(unknown, "mentorship.unknown_need", path...)
	faults.Add(utf8.RuneCountInString(n.Words) > mostWords, "text.too_long", path...)
}

// Level is where somebody from elsewhere stood when they were mentored.
type Level string

// The levels.
const (
	Student   Level = "STUDENT"
	Resident  Level = "RESIDENT"
	Fellow    Level = "FELLOW"
	Postdoc   Level = "POSTDOC"
	Faculty   Level = "FACULTY"
	OtherRole Level = "OTHER"
)

// Levels lists them in the order screens show them.
var Levels = []Level{Student, Resident, Fellow, Postdoc, Faculty, OtherRole}

// Trainee: awards for mentoring faculty do not count mentees in training.
func (l Level) Trainee() bool { return slices.Contains([]Level{Student, Resident, Fellow, Postdoc}, l) }

// Outside is a mentee who has no record here.
type Outside struct {
	Name  string
	Email string
	Level Level
	Place string
}

// Mentorship is a relationship of a mentor and a mentee.
type Mentorship struct {
	ID       id.Mentorship
	Mentor   id.Person
	Mentee   id.Person // "" for somebody from elsewhere
	Outside  *Outside
	Kind     Kind
	Standing Standing
	State    State
	Started  clock.Date
	Ended    clock.Date
	Active   bool
	// Supervision: the mentor also supervises the mentee, a conflict that is shown.
	Supervision bool
	// Broken: since a role changed, the mentee reports to the formal mentor.
	Broken  bool
	Trainee bool
	Needs   Needs

	ProposedBy       id.Person
	DirectorApproved bool
	ChiefApproved    bool
	MentorConfirmed  bool
	MenteeConfirmed  bool
	QuietSince       clock.Date
}

// Has reports whether a person is one of the two.
func (m Mentorship) Has(p id.Person) bool { return p != "" && (m.Mentor == p || m.Mentee == p) }

// settle moves a relationship on when what it waited for is there.
func (m *Mentorship) settle(today clock.Date) {
	if m.State == Proposed && (m.Kind != Formal || m.DirectorApproved && m.ChiefApproved) {
		m.State = Approved
	}
	if m.State == Approved && m.MentorConfirmed && m.MenteeConfirmed {
		m.State, m.Active, m.Standing = Current, true, Confirmed
		m.Started = today
	}
}

// EventKind is what happened.
type EventKind string

// What happens to a relationship.
const (
	EventProposed  EventKind = "PROPOSED"
	EventDirector  EventKind = "DIRECTOR_APPROVED"
	EventChief     EventKind = "CHIEF_APPROVED"
	EventMentor    EventKind = "MENTOR_CONFIRMED"
	EventMentee    EventKind = "MENTEE_CONFIRMED"
	EventStarted   EventKind = "STARTED"
	EventDeclined  EventKind = "DECLINED"
	EventEnded     EventKind = "ENDED"
	EventQuiet     EventKind = "QUIET"
	EventResumed   EventKind = "RESUMED"
	EventBroken    EventKind = "BROKEN"
	EventMended    EventKind = "MENDED"
	EventLeft      EventKind = "MENTOR_LEFT"
	EventLeaving   EventKind = "MENTOR_LEAVING"
	EventStays     EventKind = "MENTOR_STAYS"
	EventAttested  EventKind = "ATTESTED"
	EventDisputed  EventKind = "DISPUTED"
	EventLinkAsked EventKind = "LINK_SENT"
)

// Event is something that happened. Reason is for whoever gave it.
type Event struct {
	Kind   EventKind
	Actor  id.Person // "": by a mailed link, or by the house itself
	For    id.Person // whom the actor acted for
	Reason string
	At     time.Time
}

// Meeting is a day on which the two met, and nothing of what was said.
type Meeting struct {
	ID         id.Meeting
	Mentorship id.Mentorship
	HeldOn     clock.Date
	NotedBy    id.Person
}

// Three meetings a year are expected in the first five years after an appointment (the
// paper: three or four).
const (
	meetingsAYear = 3
	firstYears    = 5
)

// MeetingGoal is how many meetings a year are expected, 0 when none are: later, or when
// the day of appointment is not known.
func MeetingGoal(appointed, today clock.Date) int {
	if appointed.IsZero() || appointed.YearsUntil(today) >= firstYears {
		return 0
	}
	return meetingsAYear
}

// MeetingsInYear counts those of the last twelve months.
func MeetingsInYear(all []Meeting, today clock.Date) int {
	n := 0
	for _, m := range all {
		if today.AddDate(-1, 0, 0).Before(m.HeldOn) && !today.Before(m.HeldOn) {
			n++
		}
	}
	return n
}

// Training is a course in mentoring that somebody took.
type Training struct {
	ID       id.Training
	Person   id.Person
	Title    string
	Provider string
	HeldOn   clock.Date
	Quarters int // quarter hours, 0 when not known
}

// Offer is whether somebody would mentor, how many, and whether they want a mentor.
type Offer struct {
	Person   id.Person
	Willing  bool
	Capacity int // mentees at a time; 0 not stated
	Needs    Needs
	// NoMentor: wants none at present. A neutral state; Reason is for its writer alone.
	NoMentor bool
	Reason   string
}

// Free is how many more mentees somebody takes, -1 when they did not say.
func (o Offer) Free(mentees int) int {
	if o.Capacity == 0 {
		return -1
	}
	return max(0, o.Capacity-mentees)
}

// PlanState is how far a five-year plan has come.
type PlanState string

// The states of a plan.
const (
	PlanDraft     PlanState = "DRAFT"
	PlanSubmitted PlanState = "SUBMITTED"
	PlanApproved  PlanState = "APPROVED"
	PlanReturned  PlanState = "RETURNED"
)

// Milestone is what is to be reached by which day.
type Milestone struct {
	What string     `json:"what"`
	By   clock.Date `json:"by"`
}

// Plan is a mentee's academic plan for five years.
type Plan struct {
	ID         id.Plan
	Person     id.Person
	StartsOn   clock.Date
	Goals      string
	Milestones []Milestone
	State      PlanState
	Note       string // of whoever approved or returned it
	DecidedBy  id.Person
	DecidedOn  clock.Date
	Revision   int
}

const (
	planYears      = 5
	mostGoals      = 8000
	mostMilestones = 40
)

func (p Plan) validate(whole bool) error {
	var faults apperr.List
	faults.Add(p.StartsOn.IsZero(), "plan.starts_missing", "startsOn")
	faults.Add(whole && strings.TrimSpace(p.Goals) == "", "plan.goals_missing", "goals")
	faults.Add(utf8.RuneCountInString(p.Goals) > mostGoals, "text.too_long", "goals")
	faults.Add(len(p.Milestones) > mostMilestones, "plan.too_many_milestones", "milestones")
	faults.Add(whole && len(p.Milestones) == 0, "plan.milestones_missing", "milestones")
	for i, m := range p.Milestones {
		at := []string{"milestones", itoa(i)}
		faults.Add(strings.TrimSpace(m.What) == "" || utf8.RuneCountInString(m.What) > 300, "plan.milestone_words", append(at, "what")...)
		outside := !p.StartsOn.IsZero() && (m.By.Before(p.StartsOn) || p.StartsOn.AddDate(planYears, 0, 0).Before(m.By))
		faults.Add(m.By.IsZero() || outside, "plan.milestone_day", append(at, "by")...)
	}
	return faults.Err()
}

// CheckFormal says why two people cannot be formal mentor and mentee: oneself, or
// somebody the mentee reports to (the paper: "formal mentor cannot be a faculty
// member to whom the mentee reports").
func CheckFormal(mentor id.Person, mentee id.Person, division id.Division, site id.Site, lines directory.Lines) error {
	switch {
	case mentor == mentee:
		return apperr.NewInvalid("mentorship.oneself", "mentor")
	case lines.Reports(mentee, division, site, mentor):
		return apperr.NewInvalid("mentorship.reporting_line", "mentor")
	}
	return nil
}
