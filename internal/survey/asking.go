package survey

import (
	"context"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/telltale"
)

// Asking is a published version as another domain asks it: what is asked, whether answers
// fit, and what comes of them. How they are kept is that domain's.
type Asking struct {
	Version    id.Version
	Instrument id.Instrument
	// Pool: versions of one instrument with the same pool ask the same; their answers are
	// read together.
	Pool       int
	Title      i18n.Text
	Questions  int
	Minutes    int
	model      *profile.Model
	Definition []byte
}

// Answers are what one person answered, as checked.
type Answers struct {
	Person id.Person
	Given  map[string]any
}

// Written is what one person wrote to one question, apart from all else.
type Written struct {
	Person   id.Person
	Question string
	Text     string
}

// Asking opens a published version; NOT_FOUND when there is none.
func (s *Service) Asking(ctx context.Context, version id.Version) (Asking, error) {
	model, err := s.model(ctx, version)
	if err != nil {
		return Asking{}, err
	}
	if known, ok := s.askings.Load(version); ok {
		return known.(Asking), nil
	}
	instrument, pool, err := s.poolOf(ctx, version)
	if err != nil {
		return Asking{}, err
	}
	out := Asking{
		Version: version, Instrument: instrument, Pool: pool,
		Title: model.Title(), Questions: model.Count(), Minutes: model.Minutes(), model: model, Definition: model.Canonical(),
	}
	s.askings.Store(version, out) // a published version never changes
	return out, nil
}

// Check is the way answers come in: strictly, as at a submit. It gives what is kept of
// them and which were left out because nobody is asked for them; INVALID with the path of
// every faulty answer.
func (a Asking) Check(answers any, today clock.Date) (kept map[string]any, dropped []string, err error) {
	result, err := check(a.model, answers, true, today)
	return result.Clean, result.Dropped, err
}

// Takes reports answers that fit the questions, whenever they were given.
func (a Asking) Takes(answers map[string]any) bool {
	// Not strict: what was required on the day they were given may depend on that day.
	_, issues := a.model.Check(answers, profile.Options{Today: clock.Date{Year: 2000, Month: 1, Day: 1}})
	return len(issues) == 0
}

// Cut is what people answered, as a cut to be released.
func (a Asking) Cut(people []Answers) release.Cut {
	all := make([]answered, len(people))
	for i, p := range people {
		all[i] = answered{p.Person, p.Given}
	}
	return oneCut(a.model, release.Cut{Dimension: release.Everybody, Invited: len(people)}, all)
}

// Written are the comments among the answers, by question.
func (a Asking) Written(people []Answers) []Written {
	var out []Written
	for _, q := range commented(a.model) {
		for _, p := range people {
			if text := q.In(p.Given).Text; strings.TrimSpace(text) != "" {
				out = append(out, Written{p.Person, nameOf(q), text})
			}
		}
	}
	return out
}

// Commented are the questions answered in words, with their titles.
func (a Asking) Commented() map[string]i18n.Text {
	out := map[string]i18n.Text{}
	for _, q := range commented(a.model) {
		out[nameOf(q)] = q.Title
	}
	return out
}

// Known are the names of people and places here, by which a text may give somebody away.
func (s *Service) Known(ctx context.Context) (telltale.Known, error) { return s.knownWords(ctx) }

// NoticeVersion is the version of the notice of collection with these words, made if there
// is none, inside a Write; INVALID for parts that are missing.
func (s *Service) NoticeVersion(ctx context.Context, n NoticeParts) (id.Notice, error) {
	return s.noticeVersion(ctx, n.cleaned())
}

// Check reports what of the notice is missing.
func (n NoticeParts) Check(faults *apperr.List) { n.cleaned().validate(faults) }

// Notice finds a version of the notice of collection.
func (s *Service) Notice(ctx context.Context, which id.Notice) (*Notice, error) {
	return s.notice(ctx, which)
}
