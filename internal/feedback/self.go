package feedback

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// SelfAssessment is what a round asks, answered by a mentor about themselves. It is on
// record under their name, and nobody else reads it; a release never counts it.
type SelfAssessment struct {
	Round      id.Round
	Title      i18n.Text
	Minutes    int
	Definition json.RawMessage
	Answers    map[string]any // nil until they are given
	Given      *time.Time
}

// SelfFigure is what a mentor's own answer comes to, by the figure of the report it stands
// beside.
type SelfFigure struct {
	Name  string
	Value float64
}

// SelfAssessment is the viewer's own in a round about them; NOT_FOUND otherwise.
func (s *Service) SelfAssessment(ctx context.Context, v viewer.Viewer, round id.Round) (SelfAssessment, error) {
	r, err := s.roundAbout(ctx, v, round)
	if err != nil {
		return SelfAssessment{}, err
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return SelfAssessment{}, err
	}
	out := SelfAssessment{Round: r.ID, Title: r.Title, Minutes: asking.Minutes, Definition: asking.Definition}
	given, err := s.selfOf(ownSelf(ctx, v.Person), v.Person)
	if one, ok := given[round]; ok {
		out.Answers, out.Given = one.Answers, &one.Given
	}
	return out, err
}

// roundAbout is an opened round whose mentees could answer about the viewer.
func (s *Service) roundAbout(ctx context.Context, v viewer.Viewer, round id.Round) (Round, error) {
	if CanReflect(v) != nil {
		return Round{}, apperr.NewNotFound("round")
	}
	all, err := s.roundsAbout(ctx, v.Person)
	if err != nil {
		return Round{}, err
	}
	at := slices.IndexFunc(all, func(r Round) bool { return r.ID == round })
	if at < 0 {
		return Round{}, apperr.NewNotFound("round")
	}
	return all[at], nil
}

// AssessSelf keeps the viewer's answers about themselves, in the place of those they gave
// before in the same round.
//
// It returns NOT_FOUND for a round that is not about the viewer, and INVALID with the path
// of every faulty answer.
func (s *Service) AssessSelf(ctx context.Context, v viewer.Viewer, round id.Round, given any) (SelfAssessment, error) {
	r, err := s.roundAbout(ctx, v, round)
	if err != nil {
		return SelfAssessment{}, err
	}
	asking, err := s.survey.Asking(ctx, r.Version)
	if err != nil {
		return SelfAssessment{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return SelfAssessment{}, err
	}
	clean, _, err := asking.Check(given, today)
	if err != nil {
		return SelfAssessment{}, err
	}
	document, err := json.Marshal(clean)
	if err != nil {
		return SelfAssessment{}, err
	}
	now := s.clock.Now()
	err = s.db.Write(ownSelf(ctx, v.Person), func(ctx context.Context) error {
		if err := s.putSelf(ctx, round, v.Person, string(document), now); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "self_assessment.given", string(round))
	})
	return SelfAssessment{Round: r.ID, Title: r.Title, Minutes: asking.Minutes, Definition: asking.Definition, Answers: clean, Given: &now}, err
}

// selfFigures are what answers about oneself come to: the mean of one.
func selfFigures(asking survey.Asking, person id.Person, answers map[string]any) []SelfFigure {
	var out []SelfFigure
	for _, f := range asking.Cut([]survey.Answers{{Person: person, Given: answers}}).Figures {
		if f.Mean != nil {
			out = append(out, SelfFigure{f.Name, *f.Mean})
		}
	}
	return out
}
