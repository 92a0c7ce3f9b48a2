package award

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"laurel/internal/apperr"
	"laurel/internal/award/rank"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
)

// Level is whose recognition an award is.
type Level string

// The levels.
const (
	OfDepartment Level = "DEPARTMENT"
	OfDivision   Level = "DIVISION"
)

// Award is a recognition that a committee gives, year after year.
type Award struct {
	ID        id.Award
	Name      i18n.Text
	About     i18n.Text
	Level     Level
	Division  *directory.Division
	Donor     string // after whom it is named, or who gives it
	Presenter string
	Committee *directory.Committee // without its members
	Retired   bool
}

// Input is what an award is made of.
type Input struct {
	Name      i18n.Text
	About     i18n.Text
	Level     Level
	Division  id.Division
	Donor     string
	Presenter string
	Committee id.Committee
}

const longestName = 200 // characters

func tidy(t i18n.Text) i18n.Text {
	return i18n.Both(strings.TrimSpace(i18n.Clean(t["en"])), strings.TrimSpace(i18n.Clean(t["fr"])))
}

func (in *Input) clean() {
	in.Name, in.About = tidy(in.Name), tidy(in.About)
	in.Donor, in.Presenter = strings.TrimSpace(i18n.Clean(in.Donor)), strings.TrimSpace(i18n.Clean(in.Presenter))
	if in.Level != OfDivision {
		in.Division = ""
	}
}

func longer(t i18n.Text, characters int) bool {
	return utf8.RuneCountInString(t.En()) > characters || utf8.RuneCountInString(t.Fr()) > characters
}

func (in Input) validate() error {
	var faults apperr.List
	faults.Add(!in.Name.Complete("en", "fr"), "award.needs_name", "name")
	faults.Add(longer(in.Name, longestName), "text.too_long", "name")
	faults.Add(!in.About.Complete("en", "fr"), "award.needs_about", "about")
	faults.Add(longer(in.About, longestText), "text.too_long", "about")
	faults.Add(in.Level != OfDepartment && in.Level != OfDivision, "award.needs_level", "level")
	faults.Add(in.Level == OfDivision && in.Division == "", "award.needs_division", "division")
	faults.Add(utf8.RuneCountInString(in.Donor) > longestName, "text.too_long", "donor")
	faults.Add(utf8.RuneCountInString(in.Presenter) > longestName, "text.too_long", "presenter")
	return faults.Err()
}

// Recipient is who an award went to. Person is "" for somebody known by name alone.
type Recipient struct {
	ID     id.Recipient
	Year   int
	Person id.Person
	Name   string
}

// RecipientInput enters one who got the award in a year: a person of the department by
// address, or a name alone.
type RecipientInput struct {
	Year  int
	Name  string
	Email string
}

const (
	firstYear      = 1900
	mostRecipients = 500 // in one go
)

func validateRecipients(in []RecipientInput, thisYear int) error {
	var faults apperr.List
	faults.Add(len(in) == 0, "award.no_recipients", "recipients")
	faults.Add(len(in) > mostRecipients, "award.too_many_recipients", "recipients")
	for i, r := range in {
		at := func(name string) []string { return []string{"recipients", strconv.Itoa(i), name} }
		faults.Add(r.Year < firstYear || r.Year > thisYear, "award.recipient_year", at("year")...)
		faults.Add(r.Name == "" && r.Email == "", "award.recipient_name", at("name")...)
		faults.Add(utf8.RuneCountInString(r.Name) > longestName, "text.too_long", at("name")...)
	}
	return faults.Err()
}

// State of a cycle.
type State string

// The states. Rules are fixed when it is called, and dates moved only with a reason; rubric and
// everything a decision depends on is fixed when the meeting is opened.
const (
	Draft     State = "DRAFT"
	Called    State = "CALLED"
	Sealed    State = "SEALED"
	IsDecided State = "DECIDED"
	Public    State = "ANNOUNCED"
)

// PhaseKind names a stretch of a cycle.
type PhaseKind string

// The phases, in their order.
const (
	ForNominations  PhaseKind = "NOMINATION"
	ForPackages     PhaseKind = "PACKAGE"
	ForReviews      PhaseKind = "REVIEW"
	ForMeeting      PhaseKind = "MEETING"
	ForAnnouncement PhaseKind = "ANNOUNCEMENT"
)

// PhaseKinds lists them in their order.
var PhaseKinds = []PhaseKind{ForNominations, ForPackages, ForReviews, ForMeeting, ForAnnouncement}

// Phase is one stretch of a cycle: whole days in the department's zone.
type Phase struct {
	Kind   PhaseKind
	From   clock.Date
	To     clock.Date
	Opens  time.Time // the beginning of From
	Closes time.Time // the end of To
	Grace  int       // minutes after it closes in which what was begun may be finished
	// Existence: members learn which nominations there are, those they are conflicted on
	// included. Names: nominators and reviewers are named to the committee.
	Existence bool
	Names     bool
}

// PhaseInput plans a phase.
type PhaseInput struct {
	Kind      PhaseKind
	From      clock.Date
	To        clock.Date
	Grace     int
	Existence bool
	Names     bool
}

// Terms are the other conditions of a cycle.
type Terms struct {
	Places      int  `json:"places"`      // winners at most; a committee may choose fewer, or none
	Joint       bool `json:"joint"`       // several may share a place
	Letter      int  `json:"letter"`      // characters of a nominator's letter, spaces counted
	LettersFrom int  `json:"lettersFrom"` // letters of support a nomination needs
	LettersTo   int  `json:"lettersTo"`   // and may have
	Statement   int  `json:"statement"`   // characters of the nominee's statement
	Reviewers   int  `json:"reviewers"`   // of each nomination
	Quorum      int  `json:"quorum"`      // members present without a conflict, for an item to be voted on
	EndedWithin int  `json:"endedWithin"` // years a mentorship that ended still bars
	// Rule by which nominations are put in order, and what decides between equals: the
	// criterion that weighs most, or the lot. Both are fixed before anybody is nominated.
	Rule rank.Rule    `json:"rule"`
	Tie  rank.TieRule `json:"tie"`
}

func (t Terms) validate(faults *apperr.List) {
	within := func(n, least, most int, name string) {
		faults.Add(n < least || n > most, "award.term_out_of_range", "terms", name)
	}
	within(t.Places, 1, 20, "places")
	within(t.Letter, 500, 20_000, "letter")
	within(t.LettersFrom, 0, 10, "lettersFrom")
	within(t.LettersTo, t.LettersFrom, 10, "lettersTo")
	within(t.Statement, 500, 20_000, "statement")
	within(t.Reviewers, 1, 6, "reviewers")
	within(t.Quorum, 1, 40, "quorum")
	within(t.EndedWithin, 0, 40, "endedWithin")
	faults.Add(!slices.Contains([]rank.Rule{rank.RawMean, rank.CalibratedMean, rank.Borda, rank.Schulze}, t.Rule), "award.unknown_ranking", "terms", "rule")
	faults.Add(!slices.Contains([]rank.TieRule{rank.ByCriterion, rank.ByFirstPlaces, rank.ByLot}, t.Tie), "award.unknown_tie", "terms", "tie")
}

// Named is an award by its name.
type Named struct {
	ID   id.Award
	Name i18n.Text
}

// Cycle is an award in one year.
type Cycle struct {
	ID       id.Cycle
	Award    Named
	Year     int
	State    State
	Rules    []Rule
	Rubric   Rubric
	Terms    Terms
	Phases   []Phase // in their order
	Revision int
	Created  time.Time
	Called   *time.Time
}

// CycleInput plans a cycle. Revision is the one it was read at; 0 for a new one.
type CycleInput struct {
	Rules    []Rule
	Rubric   Rubric
	Terms    Terms
	Phases   []PhaseInput
	Revision int
}

const (
	mostRules = 20
	mostGrace = 7 * 24 * 60
)

func (in CycleInput) validate() error {
	var faults apperr.List
	faults.Add(len(in.Rules) > mostRules, "award.too_many_rules", "rules")
	for i, r := range in.Rules {
		r.validate(&faults, "rules", strconv.Itoa(i))
	}
	in.Rubric.validate(&faults, "rubric")
	in.Terms.validate(&faults)
	faults.Add(len(in.Phases) != len(PhaseKinds), "award.phases_missing", "phases")
	for i, p := range in.Phases {
		at := func(name string) []string { return []string{"phases", strconv.Itoa(i), name} }
		if i < len(PhaseKinds) {
			faults.Add(p.Kind != PhaseKinds[i], "award.phases_missing", at("kind")...)
		}
		faults.Add(p.From.IsZero(), "award.phase_dates", at("from")...)
		faults.Add(p.To.IsZero() || p.To.Before(p.From), "award.phase_dates", at("to")...)
		// What is reviewed must not change meanwhile, and nobody decides before reading.
		faults.Add(i > 0 && !in.Phases[i-1].To.Before(p.From), "award.phases_overlap", at("from")...)
		faults.Add(p.Grace < 0 || p.Grace > mostGrace, "award.phase_grace", at("grace")...)
	}
	return faults.Err()
}

// phasesOf turns days into instants of a zone.
func phasesOf(in []PhaseInput, zone *time.Location) []Phase {
	out := make([]Phase, len(in))
	for i, p := range in {
		out[i] = Phase{p.Kind, p.From, p.To, p.From.Time(zone), p.To.EndOfDay(zone), p.Grace, p.Existence, p.Names}
	}
	return out
}

// Stage is how far the cycle has come. Between two phases the earlier one goes on for those
// who may see, and nobody may change anything any more (Open says so).
func (c Cycle) Stage(now time.Time) Stage {
	switch c.State {
	case Draft:
		return Planning
	case IsDecided:
		return Decided
	case Public:
		return Announced
	}
	stage := Planning
	for _, p := range c.Phases {
		if now.Before(p.Opens) {
			break
		}
		switch p.Kind {
		case ForNominations:
			stage = Calling
		case ForPackages:
			stage = Packaging
		case ForReviews:
			stage = Reviewing
		case ForMeeting:
			stage = Meeting
		}
	}
	return stage
}

// Phase finds the phase of a kind.
func (c Cycle) Phase(kind PhaseKind) Phase {
	i := slices.IndexFunc(c.Phases, func(p Phase) bool { return p.Kind == kind })
	if i < 0 {
		return Phase{}
	}
	return c.Phases[i]
}

// Open reports whether a phase takes what belongs to it. Begun: what was begun in time may
// be finished within the grace.
func (p Phase) Open(now time.Time, begun bool) bool {
	closes := p.Closes
	if begun {
		closes = closes.Add(time.Duration(p.Grace) * time.Minute)
	}
	return !now.Before(p.Opens) && now.Before(closes)
}

// Next is this cycle's plan moved to a later year: the same rules, rubric and terms, every
// day as many years later.
func (c Cycle) Next(year int) CycleInput {
	in := CycleInput{Rules: c.Rules, Rubric: c.Rubric, Terms: c.Terms}
	for _, p := range c.Phases {
		in.Phases = append(in.Phases, PhaseInput{p.Kind, p.From.AddDate(year-c.Year, 0, 0), p.To.AddDate(year-c.Year, 0, 0), p.Grace, p.Existence, p.Names})
	}
	return in
}

// Template is the department mentorship award in two steps: nominators write, then the
// nominee adds a statement and a table (domain.md 5.1; recognition.md 1A-bis). Dates follow
// the day it begins.
func Template(begins clock.Date) CycleInput {
	both := i18n.Both
	phase := func(kind PhaseKind, from, days int, existence bool) PhaseInput {
		return PhaseInput{Kind: kind, From: begins.AddDate(0, 0, from), To: begins.AddDate(0, 0, from+days-1), Grace: 60, Existence: existence, Names: true}
	}
	return CycleInput{
		Rules: []Rule{
			{Kind: CurrentlyEmployed},
			{Kind: NoSelfNomination},
			{Kind: NoPastRecipient},
			{Kind: NominatorInside},
			{Kind: FacultyMentees, Least: 1},
		},
		Rubric: Rubric{Points: 5, Criteria: []Criterion{
			{
				Name: both("Qualities of the mentor", "Qualités de mentor"), Weight: 2, Required: true,
				Help: both("Can be reached, builds trust, opens doors for others, and is somebody to look up to.", "Se rend disponible, inspire confiance, ouvre des portes et sert de modèle."),
				Anchors: []Anchor{
					{1, both("Said in general words", "Dit en termes généraux")},
					{3, both("Shown by examples of one mentee", "Montré par des exemples d’une personne mentorée")},
					{5, both("Shown by examples of several, over years", "Montré par des exemples de plusieurs personnes, au fil des ans")},
				},
			},
			{
				Name: both("What became of the mentees", "Ce que sont devenues les personnes mentorées"), Weight: 2, Required: true,
				Help: both("Promotions, grants, leadership, mentees who became mentors, against where they began.", "Promotions, subventions, direction, personnes devenues mentors à leur tour, selon leur point de départ."),
				Anchors: []Anchor{
					{1, both("None is named", "Aucun résultat nommé")},
					{3, both("Some, for a few mentees", "Quelques-uns, pour peu de personnes")},
					{5, both("Many, for mentees of different divisions or paths", "Nombreux, pour des personnes de divisions ou de parcours différents")},
				},
			},
			{
				Name: both("Reach beyond one’s own group", "Portée au-delà de son propre groupe"), Weight: 1,
				Help: both("Programmes built, colleagues helped to mentor, mentees who are often overlooked.", "Programmes créés, collègues aidés à mentorer, personnes souvent oubliées."),
			},
			{
				Name: both("Anything the committee should discuss", "Ce dont le comité devrait discuter"),
				Help: both("Read and discussed; counts for nothing.", "Lu et discuté; ne compte pas."),
			},
		}},
		Terms: Terms{Places: 1, Letter: 7500, LettersFrom: 1, LettersTo: 3, Statement: 7500, Reviewers: 2, Quorum: 4, EndedWithin: 5, Rule: rank.RawMean, Tie: rank.ByCriterion},
		Phases: []PhaseInput{
			phase(ForNominations, 0, 28, false),
			phase(ForPackages, 28, 21, false),
			phase(ForReviews, 49, 21, true),
			phase(ForMeeting, 70, 14, true),
			phase(ForAnnouncement, 84, 30, true),
		},
	}
}

// OnRecord reports a recipient who is a person of the department.
func (r Recipient) OnRecord() bool { return r.Person != "" }
