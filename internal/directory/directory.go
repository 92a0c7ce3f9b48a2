package directory

import (
	"maps"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// Settings of the one department of this installation.
type Settings struct {
	Name         i18n.Text
	Institution  i18n.Text
	Zone         *time.Location
	Languages    []string
	HelpContact  string
	MinimumGroup int // smallest group whose figures are shown, never below MinimumFloor
	Vocabulary   Vocabulary
	MOC          MOC
	// CheckInReader is the vice-chair who reads the check-ins of new faculty; empty until
	// somebody is named.
	CheckInReader id.Person
}

// MOC is what the department entered about Maintenance of Certification: credits per hour
// by section. Nought: the framework's own, and for section 2 none is told.
type MOC struct {
	Section3 float64 `json:"section3,omitempty"`
	Section2 float64 `json:"section2,omitempty"`
	// Accreditation of reviewing and reflecting on feedback; nil where no provider gave one.
	Accreditation *Accreditation `json:"accreditation,omitempty"`
}

// Accreditation is what an accredited provider gave, whole: half of one is none, and
// without one nothing says that anything is accredited (domain.md 3.4).
type Accreditation struct {
	Provider string `json:"provider"`
	Approval string `json:"approval"` // number or date, as the provider writes it
	// Maximum hours that one person may claim, in quarters of an hour.
	Maximum   int       `json:"maximum"`
	Statement i18n.Text `json:"statement"`
}

func (a Accreditation) check(faults *apperr.List) {
	at := func(broken bool, key, field string) { faults.Add(broken, key, "moc", "accreditation", field) }
	at(a.Provider == "", "department.accreditation_whole", "provider")
	at(a.Approval == "", "department.accreditation_whole", "approval")
	at(a.Maximum <= 0 || a.Maximum > 4*100, "department.accreditation_maximum", "maximum")
	at(!a.Statement.Complete("en", "fr"), "department.accreditation_whole", "statement")
	at(len(a.Provider) > 300, "text.too_long", "provider")
	at(len(a.Approval) > 300, "text.too_long", "approval")
	at(len(a.Statement["en"]) > 2000 || len(a.Statement["fr"]) > 2000, "text.too_long", "statement")
}

// MinimumFloor is the smallest group a department may choose (domain.md 6.1).
const MinimumFloor = 5

// Vocabulary is the department's words; codes are stored, labels are shown.
type Vocabulary struct {
	Ranks            []Term `json:"ranks"`
	Positions        []Term `json:"positions"`
	AppointmentTypes []Term `json:"appointmentTypes"`
	Stages           []Term `json:"stages"`
	// EarlyYears and MidYears end the early and mid career stages, in whole years
	// since appointment. The paper names the stages and gives no cut-offs; these are
	// Canadian usage (domain.md 1.2).
	EarlyYears int `json:"earlyYears"`
	MidYears   int `json:"midYears"`
}

// Term is one word of the vocabulary.
type Term struct {
	Code  string    `json:"code"`
	Label i18n.Text `json:"label"`
}

// Career stages.
const (
	StageEarly = "EARLY"
	StageMid   = "MID"
	StageLate  = "LATE"
)

// Stage is the career stage of somebody appointed on a day, "" when that is not known.
func (v Vocabulary) Stage(appointed, today clock.Date) string {
	switch {
	case appointed.IsZero():
		return ""
	case appointed.YearsUntil(today) < v.EarlyYears:
		return StageEarly
	case appointed.YearsUntil(today) < v.MidYears:
		return StageMid
	}
	return StageLate
}

// Match finds the term a spreadsheet means by its code or one of its labels,
// whatever the case, accents and spacing.
func Match(terms []Term, written string) (string, bool) {
	folded := squeeze(written)
	for _, t := range terms {
		if folded == squeeze(t.Code) {
			return t.Code, true
		}
		for _, label := range t.Label {
			if folded == squeeze(label) {
				return t.Code, true
			}
		}
	}
	return "", false
}

func squeeze(s string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "", "&", "and", ".", "", "'", "", "/", "").Replace(i18n.Fold(s))
}

// Division of the department.
type Division struct {
	ID   id.Division
	Code string
	Name i18n.Text
}

// Site is a hospital or another place of work.
type Site struct {
	ID   id.Site
	Code string
	Name i18n.Text
}

// Status says whether somebody is here.
type Status string

// The states of a person.
const (
	Active  Status = "ACTIVE"
	OnLeave Status = "ON_LEAVE"
	Left    Status = "LEFT"
)

// Person is a member of the department or its staff: one identity, several addresses.
type Person struct {
	ID              id.Person
	Name            string
	SortName        string
	Email           string // where mail goes
	Addresses       []string
	Division        *Division
	Site            *Site
	Rank            string
	Position        string
	AppointmentType string
	Stage           string
	Appointed       clock.Date
	Promoted        clock.Date
	NextReview      clock.Date
	NextReviewKind  string
	Leaving         clock.Date // the last day here, when a departure was announced
	Language        string
	MOC             bool // takes part in Maintenance of Certification
	Status          Status
	Grants          []RoleGrant
	Digest          bool // gets what is due by mail
	search          string
}

// Gone reports whether somebody has left by a day: as on record, or since the last day that
// was announced.
func (p Person) Gone(today clock.Date) bool {
	return p.Status == Left || !p.Leaving.IsZero() && p.Leaving.Before(today)
}

// RoleGrant is a duty somebody holds from a day until a day (the last one), or
// without end.
type RoleGrant struct {
	ID       id.RoleGrant
	Person   id.Person
	Role     viewer.Role
	Division *Division
	Site     *Site
	From     clock.Date
	Until    clock.Date
}

// On reports whether the grant is in force on a day.
func (g RoleGrant) On(day clock.Date) bool {
	return !day.Before(g.From) && (g.Until.IsZero() || !g.Until.Before(day))
}

// Expectations is one version of what the department means by mentorship and
// expects of each role. Never changed once published.
type Expectations struct {
	ID          id.Expectations
	Number      int
	Published   time.Time
	Definition  i18n.Text
	Mentor      i18n.Text
	Mentee      i18n.Text
	Director    i18n.Text
	Facilitator i18n.Text
}

// SortName puts the last word of a name first, so that lists follow family names as
// departments keep them; a name with a comma is taken as written.
func SortName(name string) string {
	words := strings.Fields(name)
	if strings.Contains(name, ",") || len(words) < 2 {
		return i18n.Fold(name)
	}
	return i18n.Fold(words[len(words)-1] + " " + strings.Join(words[:len(words)-1], " "))
}

// Lines are who reports to whom today: by explicit lines, to the director of the
// own division, and to the physician-in-chief of the own site (domain.md 1.2, P5).
type Lines struct {
	explicit  map[[2]id.Person]bool
	directors map[id.Division]map[id.Person]bool
	chiefs    map[id.Site]map[id.Person]bool
}

// ReportsTo reports whether p reports to the other person.
func (l Lines) ReportsTo(p Person, other id.Person) bool {
	return l.Reports(p.ID, divisionOf(p), siteOf(p), other)
}

// Reports is ReportsTo for somebody who is not on record yet.
func (l Lines) Reports(person id.Person, division id.Division, site id.Site, other id.Person) bool {
	return l.explicit[[2]id.Person{person, other}] || l.directors[division][other] || l.chiefs[site][other]
}

// Directors are who leads a division today, Chiefs who is physician-in-chief of a site.
func (l Lines) Directors(division id.Division) []id.Person {
	return slices.Sorted(maps.Keys(l.directors[division]))
}

// Chiefs are the physicians-in-chief of a site today.
func (l Lines) Chiefs(site id.Site) []id.Person { return slices.Sorted(maps.Keys(l.chiefs[site])) }

func divisionOf(p Person) id.Division {
	if p.Division == nil {
		return ""
	}
	return p.Division.ID
}

func siteOf(p Person) id.Site {
	if p.Site == nil {
		return ""
	}
	return p.Site.ID
}

// NormalEmail is an address as it is stored and compared.
func NormalEmail(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// ValidEmail refuses what no mail server should be asked to deliver.
func ValidEmail(s string) bool {
	local, host, ok := strings.Cut(s, "@")
	if !ok || local == "" || len(s) > 254 || len(local) > 64 || !strings.Contains(host, ".") ||
		strings.HasPrefix(host, ".") || strings.HasSuffix(host, ".") || strings.Contains(host, "..") {
		return false
	}
	for _, r := range s {
		if r <= ' ' || r == 0x7f || strings.ContainsRune(`"(),:;<>[\]`, r) {
			return false
		}
	}
	return !strings.Contains(host, "@")
}

func (in Settings) validate() error {
	var faults apperr.List
	faults.Add(!in.Name.Complete("en", "fr"), "text.both_languages", "name")
	faults.Add(!in.Institution.Complete("en", "fr"), "text.both_languages", "institution")
	faults.Add(in.Zone == nil, "department.unknown_zone", "zone")
	faults.Add(in.MinimumGroup < MinimumFloor, "department.minimum_too_small", "minimumGroup")
	faults.Add(!(in.MOC.Section3 >= 0 && in.MOC.Section3 <= 10), "department.rate_out_of_range", "moc", "section3")
	faults.Add(!(in.MOC.Section2 >= 0 && in.MOC.Section2 <= 10), "department.rate_out_of_range", "moc", "section2")
	if a := in.MOC.Accreditation; a != nil {
		a.check(&faults)
	}
	return faults.Err()
}

// Duty is what somebody does in a committee.
type Duty string

// The duties. A deputy takes the chair where the chair must not.
const (
	CommitteeChair  Duty = "CHAIR"
	CommitteeDeputy Duty = "DEPUTY"
	CommitteeMember Duty = "MEMBER"
)

// Duties lists them in the order screens show them.
var Duties = []Duty{CommitteeChair, CommitteeDeputy, CommitteeMember}

// Committee is a standing group that decides something for the department.
type Committee struct {
	ID      id.Committee
	Name    i18n.Text
	Members []CommitteeTerm
}

// CommitteeTerm is somebody's time in a committee. A zero Until goes on.
type CommitteeTerm struct {
	ID     id.Term
	Person id.Person
	Duty   Duty
	From   clock.Date
	Until  clock.Date
}

// On reports whether the term covers a day.
func (t CommitteeTerm) On(day clock.Date) bool {
	return !day.Before(t.From) && (t.Until.IsZero() || !t.Until.Before(day))
}

// Today are the terms of a committee on a day.
func (c Committee) Today(day clock.Date) []CommitteeTerm {
	var out []CommitteeTerm
	for _, t := range c.Members {
		if t.On(day) {
			out = append(out, t)
		}
	}
	return out
}
