package directory

import (
	"context"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// Standing is how far the set-up of a department has come.
type Standing struct {
	Steps     []StepStanding
	Dismissed bool
}

// StepStanding is whether a step is done: said to be, or done as the records show.
type StepStanding struct {
	Step Step
	Done bool
}

// Open counts the steps that are not done.
func (s Standing) Open() int {
	n := 0
	for _, step := range s.Steps {
		if !step.Done {
			n++
		}
	}
	return n
}

// SetUpStanding says what remains of the set-up. Divisions, people and roles tell it
// themselves, however they came; the other steps are done when somebody says so.
func (s *Service) SetUpStanding(ctx context.Context, v viewer.Viewer) (Standing, error) {
	if err := CanSetDepartment(v); err != nil {
		return Standing{}, err
	}
	set, err := s.Settings(ctx)
	if err != nil {
		return Standing{}, err
	}
	out := Standing{Dismissed: set.SetUp.Dismissed}
	derived, err := s.derivedSteps(ctx)
	if err != nil {
		return out, err
	}
	for _, step := range Steps {
		out.Steps = append(out.Steps, StepStanding{step, derived[step] || slices.Contains(set.SetUp.Done, step)})
	}
	return out, nil
}

// MarkStep says that a step of the set-up is done, or that it is not after all.
func (s *Service) MarkStep(ctx context.Context, v viewer.Viewer, step Step, done bool) error {
	return s.progress(ctx, v, func(p *Progress) error {
		if !slices.Contains(Steps, step) {
			return apperr.NewInvalid("settings.unknown_step", "step")
		}
		if slices.Contains(p.Done, step) == done {
			return nil
		}
		p.Done = slices.DeleteFunc(slices.Clone(p.Done), func(one Step) bool { return one == step })
		if done {
			p.Done = append(p.Done, step)
		}
		return nil
	})
}

// DismissSetUp hides what remains of the set-up, or shows it again.
func (s *Service) DismissSetUp(ctx context.Context, v viewer.Viewer, dismissed bool) error {
	return s.progress(ctx, v, func(p *Progress) error {
		p.Dismissed = dismissed
		return nil
	})
}

func (s *Service) progress(ctx context.Context, v viewer.Viewer, alter func(*Progress) error) error {
	if err := CanSetDepartment(v); err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		set, err := s.settingsForUpdate(ctx)
		if err != nil {
			return err
		}
		was := set.SetUp
		if err := alter(&set.SetUp); err != nil {
			return err
		}
		if set.SetUp.Dismissed == was.Dismissed && slices.Equal(set.SetUp.Done, was.Done) {
			return nil
		}
		if err := s.saveSettings(ctx, set); err != nil {
			return err
		}
		s.db.AfterCommit(ctx, func() { s.remember(&set) })
		return s.audit.Record(ctx, v, "settings.set_up_marked", department)
	})
}
