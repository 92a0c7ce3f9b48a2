package feedback

import (
	"context"
	"slices"

	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/viewer"
)

// Portfolio is what somebody's dossier may hold of feedback: figures that were released to
// them, letters that were signed for them, and what they made of it.
type Portfolio struct {
	Reports     []PortfolioReport // the newest first
	Letters     []Letter
	Reflections []Reflection
}

// PortfolioReport is a report with the round it came of, by its figures alone.
type PortfolioReport struct {
	Report
	Title i18n.Text
	// Figures are nil for an assistant.
	Figures *release.Release
	// Compared is what the reports of the round have in common, of the newest report alone.
	Compared *release.Release
}

// Portfolio is the viewer's own. To an assistant who drafts a dossier for somebody it tells
// that there are reports, letters and reflections, and nothing of what they say: a report is
// read by its mentor alone.
func (s *Service) Portfolio(ctx context.Context, v viewer.Viewer) (Portfolio, error) {
	if err := CanReflect(v); err != nil {
		return Portfolio{}, err
	}
	var out Portfolio
	rounds, err := s.roundsAbout(ctx, v.Person)
	if err != nil {
		return out, err
	}
	reports, err := s.reportsAbout(forMentor(ctx, v.Person), v.Person)
	if err != nil {
		return out, err
	}
	var releases []id.Release
	for _, r := range reports {
		at := slices.IndexFunc(rounds, func(one Round) bool { return one.ID == r.Round })
		if at < 0 || rounds[at].State != Released {
			continue
		}
		releases = append(releases, r.Release)
		out.Reports = append(out.Reports, PortfolioReport{Report: r, Title: rounds[at].Title})
	}
	slices.SortStableFunc(out.Reports, func(a, b PortfolioReport) int { return b.Opened.Compare(a.Opened) })
	if len(releases) > 0 && v.By == "" {
		found, err := s.release.ReportsOf(ctx, v, "", string(out.Reports[0].Round), releases)
		if err != nil {
			return out, err
		}
		for i, r := range out.Reports {
			figures := found.Reports[r.Release]
			out.Reports[i].Figures = &figures
		}
		out.Reports[0].Compared = found.Comparison
	}
	if out.Letters, err = s.lettersTo(ctx, v.Person); err != nil {
		return out, err
	}
	out.Letters = slices.DeleteFunc(out.Letters, func(l Letter) bool { return l.Mentor != v.Person })
	if out.Reflections, err = s.Reflections(ctx, v); err != nil {
		return out, err
	}
	out.Reflections = slices.DeleteFunc(out.Reflections, func(r Reflection) bool { return r.State != Done })
	if v.By != "" {
		for i := range out.Letters {
			out.Letters[i].Text = ""
		}
		for i := range out.Reflections {
			r := &out.Reflections[i]
			r.Steps, r.Outcome = Steps{}, ""
			r.Record = nil
		}
	}
	return out, nil
}

// Written are the letters the viewer signed, the newest first.
func (s *Service) Written(ctx context.Context, v viewer.Viewer) ([]Letter, error) {
	if err := CanReflect(v); err != nil {
		return nil, err
	}
	return s.lettersIn(forLetters(ctx, v.Person), v.Person, "")
}
