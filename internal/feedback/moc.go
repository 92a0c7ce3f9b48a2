package feedback

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// Framework is a version of the rules of Maintenance of Certification. Rules are data with
// dates: they have changed and will again (domain.md 3.1).
type Framework struct {
	Code  string
	From  clock.Date
	Until clock.Date // the last day; zero: still in force
	Name  i18n.Text
	// Section3 is what the framework calls the section of feedback received.
	Section3 i18n.Text
	// CreditsPerHour of section 3 (domain.md 3.2).
	CreditsPerHour float64
	// PerCycle and PerYear are credits in all; Section3PerCycle those of section 3.
	PerCycle, PerYear, Section3PerCycle int
}

// Frameworks are those this program knows, oldest first (domain.md 3.1, 3.2).
var Frameworks = []Framework{
	{
		Code: "2023", Until: clock.Date{Year: 2023, Month: 12, Day: 31},
		Name:     i18n.Both("the framework in force to 31 December 2023", "le cadre en vigueur jusqu’au 31 décembre 2023"),
		Section3: i18n.Both("Section 3, Assessment", "Section 3, Évaluation"), CreditsPerHour: 3, PerCycle: 400, PerYear: 40, Section3PerCycle: 25,
	},
	{
		Code: "2024", From: clock.Date{Year: 2024, Month: 1, Day: 1},
		Name:     i18n.Both("the framework in force from 1 January 2024", "le cadre en vigueur depuis le 1er janvier 2024"),
		Section3: i18n.Both("Section 3, Feedback and Improvement", "Section 3, Rétroaction et amélioration"), CreditsPerHour: 3, PerCycle: 250, PerYear: 25, Section3PerCycle: 25,
	},
}

// FrameworkOn is the one in force on a day.
func FrameworkOn(day clock.Date) Framework {
	for _, f := range Frameworks {
		if !day.Before(f.From) && (f.Until.IsZero() || !f.Until.Before(day)) {
			return f
		}
	}
	return Frameworks[len(Frameworks)-1]
}

// Quarters are minutes in quarter hours, rounded half up: credits are claimed by the
// quarter hour (domain.md 3.4).
func Quarters(minutes int) int { return (2*minutes + 15) / 30 }

// Record is the record of a reflection for self-reporting: what its page and its PDF say.
// Never changed.
type Record struct {
	ID         id.MocRecord  `json:"id"`
	Person     id.Person     `json:"person"`
	Reflection id.Reflection `json:"reflection"`
	Name       string        `json:"name"`
	Department i18n.Text     `json:"department"`
	Language   string        `json:"language"`
	Section    int           `json:"section"`
	Framework  string        `json:"framework"`
	On         clock.Date    `json:"on"`
	Quarters   int           `json:"quarters"`
	// CreditsPerHour is what the framework or the department says; nought is not told.
	CreditsPerHour float64 `json:"creditsPerHour,omitempty"`
	// Source says what was reflected on, without a name of anybody else.
	Source     i18n.Text  `json:"source"`
	Learned    string     `json:"learned"`
	Change     string     `json:"change"`
	FollowUpOn clock.Date `json:"followUpOn"`
	Made       time.Time  `json:"made"`
	// Accreditation is what the department had entered that day, of section 3 alone; nil
	// where that was nothing, and then nothing says that anything is accredited.
	Accreditation *directory.Accreditation `json:"accreditation,omitempty"`
	PDF           []byte                   `json:"-"`
}

// Hours are the hours claimed, to the quarter.
func (r Record) Hours() float64 { return float64(r.Quarters) / 4 }

// Credits that the rate gives for the hours; false where no rate is known.
func (r Record) Credits() (float64, bool) { return r.Hours() * r.CreditsPerHour, r.CreditsPerHour > 0 }

// recordOf makes the record of a finished reflection; nil for whoever takes no part in
// Maintenance of Certification.
func (s *Service) recordOf(ctx context.Context, v viewer.Viewer, r Reflection) (*Record, error) {
	people, err := s.directory.ByID(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	p := people[v.Person]
	if !p.MOC {
		return nil, nil
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	framework := FrameworkOn(r.On)
	out := Record{
		ID: id.New[id.MocRecord](s.ids), Person: v.Person, Reflection: r.ID, Name: p.Name, Department: set.Name, Language: v.Language,
		Section: 3, Framework: framework.Code, On: r.On, Quarters: Quarters(r.Minutes), CreditsPerHour: framework.CreditsPerHour,
		Learned: r.Steps.Learned, Change: r.Steps.Change, FollowUpOn: r.FollowUpOn, Made: s.clock.Now(),
	}
	if set.MOC.Section3 > 0 {
		out.CreditsPerHour = set.MOC.Section3
	}
	if r.Kind != OnLearning {
		out.Accreditation = set.MOC.Accreditation
	}
	switch r.Kind {
	case OnReport:
		read, err := s.Report(ctx, v, id.Report(r.About))
		if err != nil {
			return nil, err
		}
		n := 0
		if read.Figures.Respondents != nil {
			n = *read.Figures.Respondents
		}
		out.Source = i18n.Both(
			"Feedback received on mentoring: a report of what "+itoa(n)+" mentees answered, opened "+clock.DateOf(read.Opened, set.Zone).String(),
			"Rétroaction reçue sur le mentorat\u202f: rapport des réponses de "+itoa(n)+" personnes mentorées, ouvert le "+clock.DateOf(read.Opened, set.Zone).String())
	case OnLetter:
		out.Source = i18n.Both("Feedback received on mentoring: a signed letter of a mentee", "Rétroaction reçue sur le mentorat\u202f: lettre signée d’une personne mentorée")
	case OnLearning:
		out.Section, out.CreditsPerHour = 2, set.MOC.Section2
		out.Source = i18n.Both("Planned learning with a mentor", "Apprentissage planifié avec un mentor")
	}
	if s.Draw != nil {
		if out.PDF, err = s.Draw(out); err != nil {
			return nil, err
		}
	}
	return &out, nil
}

// MocSettings are what the department entered about Maintenance of Certification, and the
// framework in force.
type MocSettings struct {
	Framework Framework
	directory.MOC
}

// MocSettings reads them; FORBIDDEN to whoever does not set the department up.
func (s *Service) MocSettings(ctx context.Context, v viewer.Viewer) (MocSettings, error) {
	if err := directory.CanSetDepartment(v); err != nil {
		return MocSettings{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return MocSettings{}, err
	}
	return MocSettings{FrameworkOn(clock.DateOf(s.clock.Now(), set.Zone)), set.MOC}, nil
}

// SetMoc enters them for the records that are made from now on; those that are made stay as
// they are. INVALID with every fault at once.
func (s *Service) SetMoc(ctx context.Context, v viewer.Viewer, in directory.MOC) (MocSettings, error) {
	if a := in.Accreditation; a != nil {
		tidy := func(t string) string { return strings.TrimSpace(i18n.Clean(t)) }
		in.Accreditation = &directory.Accreditation{
			Provider: tidy(a.Provider), Approval: tidy(a.Approval), Maximum: a.Maximum, Statement: i18n.Both(tidy(a.Statement["en"]), tidy(a.Statement["fr"])),
		}
	}
	if _, err := s.directory.Update(ctx, v, func(set *directory.Settings) { set.MOC = in }); err != nil {
		return MocSettings{}, err
	}
	return s.MocSettings(ctx, v)
}

// Records are the viewer's own, newest first.
func (s *Service) Records(ctx context.Context, v viewer.Viewer) ([]Record, error) {
	if err := CanReflect(v); err != nil {
		return nil, err
	}
	return s.records(own(ctx, v.Person), v.Person)
}

// Record is one of the viewer's own with its PDF; NOT_FOUND otherwise.
func (s *Service) Record(ctx context.Context, v viewer.Viewer, which id.MocRecord) (Record, error) {
	if CanReflect(v) != nil {
		return Record{}, apperr.NewNotFound("moc record")
	}
	all, err := s.records(own(ctx, v.Person), v.Person)
	if err != nil {
		return Record{}, err
	}
	at := slices.IndexFunc(all, func(r Record) bool { return r.ID == which })
	if at < 0 {
		return Record{}, apperr.NewNotFound("moc record")
	}
	all[at].PDF, err = s.pdf(own(ctx, v.Person), which)
	return all[at], err
}

// sendRecord mails the PDF of a record to its person.
func (s *Service) sendRecord(ctx context.Context, r Record) error {
	people, err := s.directory.ByID(ctx, r.Person)
	if err != nil {
		return err
	}
	p := people[r.Person]
	if p.Email == "" {
		return nil
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	_, err = s.outbox.AddMessage(ctx, outbox.Message{
		Kind: "moc_record", Person: r.Person, To: p.Email, Name: p.Name, Language: r.Language, Attach: string(r.ID),
		Data: map[string]string{"department": r.Department.In(r.Language), "contact": set.HelpContact, "path": "/feedback/records/" + string(r.ID)},
	})
	return err
}

// Attachment is the file that a mailed record carries, for the worker that sends it.
func (s *Service) Attachment(ctx context.Context, which id.MocRecord, person id.Person) (name string, content []byte, err error) {
	content, err = s.pdf(own(ctx, person), which)
	return FileName(which), content, err
}

// FileName of the PDF of a record.
func FileName(which id.MocRecord) string { return string(which) + ".pdf" }

// RemindToReport mails in January everybody who has records of the year before: they are
// reported by the end of the month (domain.md 3.1). Called every day; it mails once a year.
func (s *Service) RemindToReport(ctx context.Context) error {
	today, err := s.directory.Today(ctx)
	if err != nil || today.Month != time.January || today.Day < 8 {
		return err
	}
	year := today.Year - 1
	people, err := s.peopleWithRecords(ctx, year)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		for _, p := range people {
			if err := s.outbox.Add(ctx, outbox.Job{Kind: "moc.remind", Key: "moc.remind:" + itoa(year) + ":" + string(p), Payload: p}); err != nil {
				return err
			}
		}
		return nil
	})
}

// remindToReport is the job that mails one of them.
func (s *Service) remindToReport(ctx context.Context, payload []byte) error {
	var person id.Person
	if err := json.Unmarshal(payload, &person); err != nil {
		return outbox.Permanent(err)
	}
	ctx = viewer.System(ctx, "moc")
	return s.db.Write(ctx, func(ctx context.Context) error { return s.tell(ctx, "moc_reminder", person, "/feedback/records") })
}
