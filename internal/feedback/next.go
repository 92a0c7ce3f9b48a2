package feedback

import (
	"context"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// NextRound is the round that would follow one, before it is made: the same notice, contact
// and reach back, its last day years later on the same day of the week.
type NextRound struct {
	Of    Round
	Input Input
	Years int // its days are moved
	// Version is the newest that asks the same, so that ballots in sealed boxes are read
	// together; Newer one that asks otherwise, nil when there is none.
	Version survey.Version
	Newer   *survey.Version
	// OpensAbout is the day on which it would be opened as the round was. Zero where that is past.
	OpensAbout clock.Date
	// Made is the round, where somebody has made it already.
	Made *Round
}

// NextInput is what may be corrected before the next round is made.
type NextInput struct {
	Title    i18n.Text
	ClosesOn clock.Date
}

// CanRepeat: a round that was opened, by whoever runs rounds. It may lie in a closed year: it
// stays as it is.
func CanRepeat(v viewer.Viewer, r Round) error {
	if err := CanRun(v); err != nil {
		return err
	}
	if r.State == Draft {
		return apperr.NewConflict("feedback.next_of_draft")
	}
	return nil
}

// Next says what the round after one would be. Nothing is written.
//
// It returns CONFLICT for a draft, and NOT_FOUND to whoever runs none.
func (s *Service) Next(ctx context.Context, v viewer.Viewer, round id.Round) (NextRound, error) {
	r, err := s.Round(ctx, v, round)
	if err != nil {
		return NextRound{}, err
	}
	return s.next(ctx, v, r)
}

func (s *Service) next(ctx context.Context, v viewer.Viewer, r Round) (NextRound, error) {
	if err := CanRepeat(v, r); err != nil {
		return NextRound{}, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return NextRound{}, err
	}
	today := clock.DateOf(s.clock.Now(), set.Zone)
	out := NextRound{Of: r, Years: 1}
	for !today.Before(r.ClosesOn.SameWeekday(out.Years)) {
		out.Years++
	}
	if out.Version, out.Newer, err = s.survey.NewestAsking(ctx, r.Version); err != nil {
		return NextRound{}, err
	}
	out.Input = Input{
		Title:   i18n.Both(survey.YearsLater(r.Title.En(), out.Years), survey.YearsLater(r.Title.Fr(), out.Years)),
		Version: out.Version.ID, EndedWithin: r.EndedWithin, Mistreatment: r.Mistreatment, ClosesOn: r.ClosesOn.SameWeekday(out.Years),
	}
	notice := r.Notice
	if notice == nil && r.NoticeID != "" {
		if notice, err = s.survey.Notice(ctx, r.NoticeID); err != nil {
			return NextRound{}, err
		}
	}
	if notice != nil {
		out.Input.Notice = notice.NoticeParts
	}
	if r.Opened != nil {
		if day := clock.DateOf(*r.Opened, set.Zone).SameWeekday(out.Years); !day.Before(today) {
			out.OpensAbout = day
		}
	}
	out.Made, err = s.titled(ctx, out.Input.Title, r)
	return out, err
}

// StartNext makes the round after one, as a draft. The same key makes one.
//
// It returns CONFLICT for a draft and where there is a round of that title already, and INVALID
// with every fault of what was corrected.
func (s *Service) StartNext(ctx context.Context, v viewer.Viewer, round id.Round, in NextInput, key string) (Round, error) {
	if CanRun(v) != nil {
		return Round{}, apperr.NewNotFound("round")
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return Round{}, err
	}
	type request struct {
		Round id.Round
		NextInput
	}
	made, err := s.once.Once(ctx, v, "roundNext", key, request{round, in}, func(ctx context.Context) (string, error) {
		// Of two who make it at once, one finds it made.
		r, err := s.holdRound(ctx, round)
		if err != nil {
			return "", err
		}
		n, err := s.next(ctx, v, r)
		if err != nil {
			return "", err
		}
		next := n.Input
		next.Title, next.ClosesOn = in.Title, in.ClosesOn
		next.clean()
		if err := next.validate(clock.DateOf(s.clock.Now(), set.Zone)); err != nil {
			return "", err
		}
		there, err := s.titled(ctx, next.Title, r)
		if err != nil {
			return "", err
		}
		if there != nil {
			return "", apperr.NewConflict("feedback.round_made").At("title")
		}
		which := id.New[id.Round](s.ids)
		if err := s.insertRound(ctx, which, next, set.Zone, s.clock.Now()); err != nil {
			return "", err
		}
		notice, err := s.survey.NoticeVersion(ctx, next.Notice)
		if err != nil {
			return "", err
		}
		if err := s.updateRound(ctx, which, next, notice, set.Zone); err != nil {
			return "", err
		}
		return string(which), s.audit.Record(ctx, v, "round.next", string(which))
	})
	if err != nil {
		return Round{}, err
	}
	return s.Round(ctx, v, id.Round(made))
}
