package feedback

import (
	"context"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/viewer"
)

// Report is that a mentor's box was opened.
type Report struct {
	ID      id.Report
	Round   id.Round
	Mentor  id.Person
	Box     id.Box
	Release id.Release
	Version id.Version
	Opened  time.Time
}

// Standing is how feedback stands for a mentor after a round, or during it.
type Standing string

// The standings.
const (
	Underway Standing = "UNDERWAY" // the round is open: the date it closes, and nothing else
	Opening  Standing = "OPENING"  // closed a moment ago
	TooFew   Standing = "TOO_FEW"  // answers, if there are any, are kept for the next round
	Reported Standing = "REPORTED"
)

// Entry is one round as a mentor sees it.
type Entry struct {
	Round    id.Round
	Title    i18n.Text
	Closes   time.Time
	Standing Standing
	Minimum  int
	Report   *Report
	// SelfGiven: the mentor answered about themselves.
	SelfGiven bool
}

// Mine is what a mentor sees of feedback: a line for each round in which mentees could
// answer, the newest first, and the letters.
type Mine struct {
	Entries []Entry
	Letters []Letter
}

// Mine is the viewer's own. What it says of an open round is the same before and after
// every answer.
func (s *Service) Mine(ctx context.Context, v viewer.Viewer) (Mine, error) {
	if err := CanReflect(v); err != nil {
		return Mine{}, err
	}
	rounds, err := s.roundsAbout(ctx, v.Person)
	if err != nil {
		return Mine{}, err
	}
	reports, err := s.reportsAbout(forMentor(ctx, v.Person), v.Person)
	if err != nil {
		return Mine{}, err
	}
	self, err := s.selfOf(ownSelf(ctx, v.Person), v.Person)
	if err != nil {
		return Mine{}, err
	}
	var out Mine
	for _, r := range rounds {
		_, given := self[r.ID]
		e := Entry{Round: r.ID, Title: r.Title, Closes: r.Closes, Standing: Underway, Minimum: r.Minimum, SelfGiven: given}
		switch r.State {
		case Closed:
			e.Standing = Opening
		case Released:
			e.Standing = TooFew
		}
		// A report waits for the round's end as everything else does.
		if at := slices.IndexFunc(reports, func(p Report) bool { return p.Round == r.ID }); at >= 0 && r.State == Released {
			e.Standing, e.Report = Reported, &reports[at]
		}
		out.Entries = append(out.Entries, e)
	}
	out.Letters, err = s.lettersTo(ctx, v.Person)
	return out, err
}

// lettersTo are the letters to a mentor whose round has closed, with their writers' names.
func (s *Service) lettersTo(ctx context.Context, mentor id.Person) ([]Letter, error) {
	all, err := s.lettersIn(forLetters(ctx, mentor), "", mentor)
	if err != nil {
		return nil, err
	}
	var writers []id.Person
	for _, l := range all {
		writers = append(writers, l.Mentee)
	}
	people, err := s.directory.ByID(ctx, writers...)
	for i := range all {
		all[i].MenteeName = people[all[i].Mentee].Name
	}
	return all, err
}

// Read is a report as its mentor reads it.
type Read struct {
	Report
	Title    i18n.Text
	Minimum  int
	Figures  release.Release
	Compared *release.Release
	// Words are what was let through of what people wrote, in no order; nil until a
	// moderator has been through it all.
	Words  []string
	Waits  bool // words wait for the moderator
	Before *release.Release
	// Self are the mentor's own answers as figures, and SelfGiven when they gave them; nil
	// where they gave none.
	Self      []SelfFigure
	SelfGiven *time.Time
}

// Report is one of the viewer's own; NOT_FOUND for everybody else, whoever they are.
func (s *Service) Report(ctx context.Context, v viewer.Viewer, which id.Report) (Read, error) {
	if CanReflect(v) != nil {
		return Read{}, apperr.NewNotFound("report")
	}
	all, err := s.reportsAbout(forMentor(ctx, v.Person), v.Person)
	if err != nil {
		return Read{}, err
	}
	at := slices.IndexFunc(all, func(r Report) bool { return r.ID == which })
	if at < 0 {
		return Read{}, apperr.NewNotFound("report")
	}
	out := Read{Report: all[at]}
	r, err := s.round(ctx, out.Round)
	if err != nil {
		return Read{}, err
	}
	if r.State != Released {
		return Read{}, apperr.NewNotFound("report")
	}
	out.Title, out.Minimum = r.Title, r.Minimum
	figures, words, err := s.release.Report(ctx, v, out.Release)
	if err != nil {
		return Read{}, err
	}
	out.Figures = figures
	if words != nil {
		out.Words = []string{}
		for _, c := range words.Comments {
			out.Words = append(out.Words, c.Texts...)
		}
	} else if out.Waits, err = s.hasRemarks(ctx, out.ID); err != nil {
		return Read{}, err
	}
	if err := s.beside(ctx, v, &out, r); err != nil {
		return Read{}, err
	}
	if out.Compared, err = s.release.Comparison(ctx, string(out.Round)); err != nil {
		return Read{}, err
	}
	// Newest first: the one before it is the next in the list.
	if at+1 < len(all) {
		before, _, err := s.release.Report(ctx, v, all[at+1].Release)
		if err != nil {
			return Read{}, err
		}
		out.Before = &before
	}
	return out, nil
}

// beside puts what the mentor answered about themselves beside the report.
func (s *Service) beside(ctx context.Context, v viewer.Viewer, out *Read, r Round) error {
	given, err := s.selfOf(ownSelf(ctx, v.Person), v.Person)
	if err != nil {
		return err
	}
	one, ok := given[r.ID]
	if !ok {
		return nil
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return err
	}
	out.Self, out.SelfGiven = selfFigures(asking, v.Person, one.Answers), &one.Given
	return nil
}

// Letter is one that the viewer wrote or was sent; NOT_FOUND otherwise.
func (s *Service) Letter(ctx context.Context, v viewer.Viewer, which id.Letter) (Letter, error) {
	if CanReflect(v) != nil {
		return Letter{}, apperr.NewNotFound("letter")
	}
	all, err := s.lettersTo(ctx, v.Person)
	if err != nil {
		return Letter{}, err
	}
	at := slices.IndexFunc(all, func(l Letter) bool { return l.ID == which })
	if at < 0 {
		return Letter{}, apperr.NewNotFound("letter")
	}
	return all[at], nil
}
