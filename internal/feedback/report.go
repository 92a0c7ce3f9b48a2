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
	Carried  Standing = "CARRIED"  // too few then; a later round made the report
	Lapsed   Standing = "LAPSED"   // too few for as long as answers are kept: they are gone unread, if there were any
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
	later := false // a report of a later round is there
	for _, r := range rounds {
		_, given := self[r.ID]
		e := Entry{Round: r.ID, Title: r.Title, Closes: r.Closes, Standing: Underway, Minimum: r.Minimum, SelfGiven: given}
		switch r.State {
		case Closed:
			e.Standing = Opening
		case Released:
			switch e.Standing = TooFew; {
			case r.lapsed:
				e.Standing = Lapsed
			case later:
				e.Standing = Carried
			}
		}
		// A report waits for the round's end as everything else does.
		if at := slices.IndexFunc(reports, func(p Report) bool { return p.Round == r.ID }); at >= 0 && r.State == Released {
			e.Standing, e.Report, later = Reported, &reports[at], true
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
	Words    []Word
	released []string // as they were released
	Waits    bool     // words wait for the moderator
	// Trends are the figures over the mentor's reports, and OtherQuestions the earlier
	// reports that asked something else.
	Trends         []Trend
	OtherQuestions int
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
	rounds, err := s.roundsAbout(ctx, v.Person)
	if err != nil {
		return Read{}, err
	}
	in := slices.IndexFunc(rounds, func(r Round) bool { return r.ID == out.Round })
	if in < 0 || rounds[in].State != Released {
		return Read{}, apperr.NewNotFound("report")
	}
	r := rounds[in]
	out.Title, out.Minimum = r.Title, r.Minimum
	// This one and those before it.
	past := over(rounds, r)
	upToHere := slices.DeleteFunc(slices.Clone(all), func(p Report) bool {
		return !slices.ContainsFunc(past, func(r Round) bool { return r.ID == p.Round })
	})
	releases := make([]id.Release, len(upToHere))
	for i, one := range upToHere {
		releases[i] = one.Release
	}
	found, err := s.release.ReportsOf(ctx, v, string(out.Box), string(out.Round), releases)
	if err != nil {
		return Read{}, err
	}
	out.Figures, out.Compared = found.Reports[out.Release], found.Comparison
	if err := s.words(ctx, v, &out, found.Words); err != nil {
		return Read{}, err
	}
	if err := s.beside(ctx, v, &out, r); err != nil {
		return Read{}, err
	}
	return out, s.trends(ctx, &out, past, upToHere, found.Reports)
}

// words are what was released of what people wrote, as reviews have left it.
func (s *Service) words(ctx context.Context, v viewer.Viewer, out *Read, released *release.Words) (err error) {
	if released == nil {
		out.Waits, err = s.hasRemarks(ctx, out.ID)
		return err
	}
	out.released = []string{}
	for _, c := range released.Comments {
		out.released = append(out.released, c.Texts...)
	}
	reviews, err := s.reviewsOf(ownReviews(ctx, v.Person), []id.Report{out.ID})
	out.Words = wordsNow(out.released, reviews)
	return err
}

// over are the rounds that were over when the last of them was, oldest first, and that one.
func over(rounds []Round, last Round) []Round {
	out := slices.DeleteFunc(slices.Clone(rounds), func(r Round) bool {
		return r.State != Released || r.ID != last.ID && !ended(r).Before(ended(last))
	})
	slices.SortStableFunc(out, func(a, b Round) int { return ended(a).Compare(ended(b)) })
	return out
}

// ended is when a round closed, which may be before the day it was to close on.
func ended(r Round) time.Time {
	if r.Closed != nil {
		return *r.Closed
	}
	return r.Closes
}

// trends put the figures of a report beside those of the rounds before it, of which it is
// the last.
func (s *Service) trends(ctx context.Context, out *Read, rounds []Round, reports []Report, found map[id.Release]release.Release) error {
	if len(reports) < 2 {
		return nil
	}
	now, err := s.survey.Asking(ctx, rounds[len(rounds)-1].Version)
	if err != nil {
		return err
	}
	var all []held
	for _, r := range rounds {
		h := held{closed: ended(r)}
		if at := slices.IndexFunc(reports, func(p Report) bool { return p.Round == r.ID }); at >= 0 {
			asking, err := s.survey.Asking(ctx, reports[at].Version)
			if err != nil {
				return err
			}
			one := found[reports[at].Release]
			h.report, h.same = &one, asking.Instrument == now.Instrument && asking.Pool == now.Pool
			if !h.same {
				out.OtherQuestions++
			}
		}
		all = append(all, h)
	}
	out.Trends = trendsOf(all)
	return nil
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
