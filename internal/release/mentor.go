package release

import (
	"cmp"
	"context"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// MentorFloor is the smallest group behind figures about one mentor, whatever a department
// sets (DESIGN 4a; domain.md 6.1); MentorWords that behind what is quoted.
const (
	MentorFloor = 3
	MentorWords = 5
)

// comparedWith is how many other mentors a comparison needs: with fewer a mentor could work
// out what was said of another.
const comparedWith = 5

// Report is what mentees said of one mentor, to be released to that mentor alone.
type Report struct {
	Source  string // the box
	Mentor  id.Person
	Minimum int
	Cut     Cut
}

// PublishReport writes the release of a mentor's report. It gives the release, or CONFLICT
// where fewer people than the minimum are behind it. It joins the Write of the context.
//
// Nobody but the mentor is in its audience. Who is in it is used to decide what may be
// shown and then forgotten.
func (s *Service) PublishReport(ctx context.Context, r Report) (made id.Release, err error) {
	minimum := max(r.Minimum, MentorFloor)
	if len(r.Cut.People) < minimum || distinct(r.Cut.People) < minimum {
		return "", apperr.NewConflict("feedback.too_few")
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		permitted := forSource(ctx, r.Source)
		if err := s.lock(ctx); err != nil {
			return err
		}
		if done, err := s.released(permitted, r.Source); err != nil || done {
			return cmp.Or(err, error(apperr.NewConflict("feedback.released_already")))
		}
		decided := decide(minimum, []Cut{r.Cut})[0]
		decided.ID, decided.Source, decided.Published = id.New[id.Release](s.ids), r.Source, s.clock.Now()
		// Who could have answered says who did not.
		decided.Invited = nil
		made = decided.ID
		if err := s.insertReport(permitted, decided, r.Mentor); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "release.report_published", r.Source)
	})
	return made, err
}

// PublishReportWords writes what was let through of what mentees wrote of a mentor: of
// questions to which at least MentorWords people wrote, all together in one order that is
// drawn, without the questions. It joins the Write of the context.
func (s *Service) PublishReportWords(ctx context.Context, source string, mentor id.Person, byQuestion [][]string) error {
	var texts []string
	for _, q := range byQuestion {
		if len(q) >= MentorWords {
			texts = append(texts, q...)
		}
	}
	shuffled := make([]string, len(texts))
	for to, from := range id.Shuffled(s.ids, len(texts)) {
		shuffled[to] = texts[from]
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		permitted := forSource(ctx, source)
		if err := s.lock(ctx); err != nil {
			return err
		}
		cuts, err := s.cuts(permitted, source)
		if err != nil || slices.Contains(cuts, wordsOf+string(mentor)) {
			return err
		}
		w := Words{ID: id.New[id.Release](s.ids), Source: source, Published: s.clock.Now(), Comments: []Comments{{Texts: shuffled}}}
		if err := s.insertReportWords(permitted, w, mentor); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "release.report_comments_published", source)
	})
}

// PublishComparison writes what the reports of a round have in common, for the mentors who
// have one: of each figure its mean over everybody in them, where enough mentors' own is
// shown. It is worked out from what is released already, so it tells nothing more of any
// mentee than the reports together do. It joins the Write of the context.
func (s *Service) PublishComparison(ctx context.Context, round string, reports []id.Release) error {
	return s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lock(ctx); err != nil {
			return err
		}
		if done, err := s.released(forSource(ctx, round), round); err != nil || done {
			return err
		}
		found, err := s.byIDs(forReports(ctx, reports), reports)
		if err != nil {
			return err
		}
		compared := Release{ID: id.New[id.Release](s.ids), Source: round, Dimension: Everybody, Published: s.clock.Now(), Questions: common(found)}
		if len(compared.Questions) == 0 {
			return nil
		}
		if err := s.insertComparison(forSource(ctx, round), compared); err != nil {
			return err
		}
		return s.audit.Record(ctx, viewer.From(ctx), "release.comparison_published", round)
	})
}

// common are the means over reports of the figures that enough of them show.
func common(reports []Release) (out []Figure) {
	at := map[string]int{}
	var sums, people []float64
	var mentors []int
	for _, r := range reports {
		for _, f := range r.Questions {
			if f.N == nil || f.Mean == nil || f.Step != nil {
				continue
			}
			i, known := at[f.Name]
			if !known {
				i = len(out)
				at[f.Name] = i
				out = append(out, Figure{Name: f.Name, Title: f.Title, Kind: f.Kind, Section: f.Section, UID: f.UID, Low: f.Low, High: f.High})
				sums, people, mentors = append(sums, 0), append(people, 0), append(mentors, 0)
			}
			sums[i] += *f.Mean * float64(*f.N)
			people[i] += float64(*f.N)
			mentors[i]++
		}
	}
	shown := out[:0]
	for i, f := range out {
		// The reader is one of them.
		if mentors[i] <= comparedWith {
			continue
		}
		mean, n := toStep(sums[i]/people[i], 1e-9), int(people[i])
		f.Mean, f.N, f.Items = &mean, &n, mentors[i]
		shown = append(shown, f)
	}
	return shown
}

// Reports are reports of one mentor, and what goes with one of them.
type Reports struct {
	Reports map[id.Release]Release
	// Words are what was let through of what people wrote; nil while it is being moderated.
	Words *Words
	// Comparison is what the reports of its round have in common; nil where there is too
	// little.
	Comparison *Release
}

// ReportsOf are a mentor's own reports, with the words of the one that came out of a box and
// the comparison of its round, which feedback knows to be theirs. NOT_FOUND to everybody
// else, whoever they are, and where one of the reports is not the viewer's.
func (s *Service) ReportsOf(ctx context.Context, v viewer.Viewer, box, round string, which []id.Release) (Reports, error) {
	permitted, ok := forMentor(ctx, v)
	if !ok {
		return Reports{}, apperr.NewNotFound("release")
	}
	out, err := s.reportsOf(forSource(permitted, round), v.Person, box, round, which)
	if err == nil && len(out.Reports) < len(which) {
		err = apperr.NewNotFound("release")
	}
	return out, err
}

func distinct(people []id.Person) int {
	seen := make(map[id.Person]bool, len(people))
	for _, p := range people {
		seen[p] = true
	}
	return len(seen)
}
