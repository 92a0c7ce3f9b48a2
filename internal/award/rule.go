package award

import (
	"slices"
	"strconv"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
)

// RuleKind is what a rule of eligibility looks at.
type RuleKind string

// The kinds. Codes of the first four are the department's own words (directory.Vocabulary);
// divisions are named by their identifiers.
const (
	RankIn            RuleKind = "RANK_IN"
	DivisionIn        RuleKind = "DIVISION_IN"
	AppointmentIn     RuleKind = "APPOINTMENT_IN"
	PositionIn        RuleKind = "POSITION_IN"
	YearsSinceStart   RuleKind = "YEARS_SINCE_APPOINTMENT" // Least to Most, whole years
	NoSelfNomination  RuleKind = "NO_SELF_NOMINATION"
	NoPastRecipient   RuleKind = "NO_PAST_RECIPIENT"  // within Most years; 0: for ever
	NominatorInside   RuleKind = "NOMINATOR_INSIDE"   // at least one nominator of the department
	FacultyMentees    RuleKind = "FACULTY_MENTEES"    // at least Least, trainees not counted
	CurrentlyEmployed RuleKind = "CURRENTLY_EMPLOYED" // not among those who left
)

// RuleKinds lists them in the order screens show them.
var RuleKinds = []RuleKind{RankIn, DivisionIn, AppointmentIn, PositionIn, YearsSinceStart, NoSelfNomination, NoPastRecipient, NominatorInside, FacultyMentees, CurrentlyEmployed}

// Rule is one condition that a nominee has to meet.
type Rule struct {
	Kind  RuleKind `json:"kind"`
	Codes []string `json:"codes,omitempty"`
	Least int      `json:"least,omitempty"`
	Most  int      `json:"most,omitempty"` // 0: no upper end
}

const mostYears = 60

func (r Rule) validate(faults *apperr.List, path ...string) {
	at := func(name string) []string { return append(append([]string{}, path...), name) }
	faults.Add(!slices.Contains(RuleKinds, r.Kind), "award.unknown_rule", at("kind")...)
	switch r.Kind {
	case RankIn, DivisionIn, AppointmentIn, PositionIn:
		faults.Add(len(r.Codes) == 0, "award.rule_names_nothing", at("codes")...)
	case YearsSinceStart:
		faults.Add(r.Least < 0 || r.Least > mostYears, "award.rule_years", at("least")...)
		faults.Add(r.Most < 0 || r.Most > mostYears || r.Most > 0 && r.Most < r.Least, "award.rule_years", at("most")...)
	case NoPastRecipient:
		faults.Add(r.Most < 0 || r.Most > mostYears, "award.rule_years", at("most")...)
	case FacultyMentees:
		faults.Add(r.Least < 1 || r.Least > mostYears, "award.rule_mentees", at("least")...)
	}
}

// Nominated is what the rules look at.
type Nominated struct {
	Person     directory.Person
	Nominators []id.Person
	// Inside are those of the nominators who belong to the department.
	Inside []id.Person
	// Won are the years in which this award went to the nominee.
	Won []int
	// FacultyMentees the nominee has or had, mentees in training left out.
	FacultyMentees int
}

// Refusal is a rule that a nominee does not meet: the key of its sentence, and the numbers
// that stand in it.
type Refusal struct {
	Rule Rule
	Key  string
	With map[string]string
}

// Refused are all the rules that a nominee does not meet on a day, for an award of a year;
// none when the nominee is eligible. Where the record does not say, the rule is not met: a
// reader corrects the record or overrides with a reason.
func Refused(rules []Rule, n Nominated, year int, today clock.Date) []Refusal {
	var out []Refusal
	for _, r := range rules {
		if key, with := r.refuses(n, year, today); key != "" {
			out = append(out, Refusal{r, key, with})
		}
	}
	return out
}

func (r Rule) refuses(n Nominated, year int, today clock.Date) (string, map[string]string) {
	among := func(code, key string) (string, map[string]string) {
		if slices.Contains(r.Codes, code) {
			return "", nil
		}
		return key, map[string]string{"is": code}
	}
	switch r.Kind {
	case RankIn:
		return among(n.Person.Rank, "award.refused_rank")
	case AppointmentIn:
		return among(n.Person.AppointmentType, "award.refused_appointment")
	case PositionIn:
		return among(n.Person.Position, "award.refused_position")
	case DivisionIn:
		division := ""
		if n.Person.Division != nil {
			division = string(n.Person.Division.ID)
		}
		return among(division, "award.refused_division")
	case CurrentlyEmployed:
		if n.Person.Status == directory.Left {
			return "award.refused_left", nil
		}
	case YearsSinceStart:
		if n.Person.Appointed.IsZero() {
			return "award.refused_appointed_unknown", nil
		}
		years := n.Person.Appointed.YearsUntil(today)
		if years < r.Least || r.Most > 0 && years > r.Most {
			return "award.refused_years", map[string]string{"years": strconv.Itoa(years), "least": strconv.Itoa(r.Least), "most": strconv.Itoa(r.Most)}
		}
	case NoSelfNomination:
		if slices.Contains(n.Nominators, n.Person.ID) {
			return "award.refused_self", nil
		}
	case NoPastRecipient:
		for _, won := range n.Won {
			if won < year && (r.Most == 0 || year-won <= r.Most) {
				return "award.refused_recipient", map[string]string{"year": strconv.Itoa(won), "most": strconv.Itoa(r.Most)}
			}
		}
	case NominatorInside:
		if len(n.Inside) == 0 {
			return "award.refused_outside", nil
		}
	case FacultyMentees:
		// How many somebody mentors is not for everybody who looks for a nominee.
		if n.FacultyMentees < r.Least {
			return "award.refused_mentees", map[string]string{"least": strconv.Itoa(r.Least)}
		}
	}
	return "", nil
}
