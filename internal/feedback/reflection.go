package feedback

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// ReflectionKind is what somebody reflects on.
type ReflectionKind string

// The kinds of reflection.
const (
	OnReport   ReflectionKind = "REPORT"
	OnLetter   ReflectionKind = "LETTER"
	OnLearning ReflectionKind = "LEARNING" // a question of one's own: planned learning
)

// ReflectionState is how far it is.
type ReflectionState string

// The states of a reflection.
const (
	Drafted ReflectionState = "DRAFT"
	Done    ReflectionState = "DONE"
)

// How long a reflection can take, in minutes: longer ones are several.
const (
	leastMinutes = 8 // rounds to a quarter of an hour
	mostMinutes  = 480
)

// Reflection is what somebody made of feedback, in four steps: how they took it, what it
// says, what they learned, and what they will do (R2C2; recognition.md 5.4).
type Reflection struct {
	ID     id.Reflection
	Person id.Person
	Kind   ReflectionKind
	About  string
	Steps
	Minutes    int
	On         clock.Date
	FollowUpOn clock.Date
	Outcome    string
	State      ReflectionState
	Revision   int
	Record     *Record // once it is done, for those who take part in MOC
}

// Steps are the words of a reflection.
type Steps struct {
	Reaction string
	Content  string
	Learned  string
	Change   string
}

func (t *Steps) each(do func(field string, words *string)) {
	do("reaction", &t.Reaction)
	do("content", &t.Content)
	do("learned", &t.Learned)
	do("change", &t.Change)
}

// ReflectionInput is a reflection as it is written.
type ReflectionInput struct {
	Steps
	Minutes    int
	On         clock.Date
	FollowUpOn clock.Date
}

func (in *ReflectionInput) clean() {
	in.each(func(_ string, words *string) { *words = strings.TrimSpace(i18n.Clean(*words)) })
}

// validate says what stands in the way of keeping it, and, at the end, of finishing it.
func (in ReflectionInput) validate(today clock.Date, finish bool) error {
	var faults apperr.List
	in.each(func(field string, words *string) {
		faults.Add(len(*words) > longestText, "text.too_long", field)
	})
	if finish {
		faults.Add(in.Learned == "", "reflection.needs_learned", "learned")
		faults.Add(in.Change == "", "reflection.needs_change", "change")
		faults.Add(in.Minutes < leastMinutes || in.Minutes > mostMinutes, "reflection.minutes_out_of_range", "minutes")
		faults.Add(in.On.IsZero() || today.Before(in.On), "reflection.day_ahead", "on")
		faults.Add(in.FollowUpOn.IsZero() || in.FollowUpOn.Before(today), "reflection.needs_follow_up", "followUpOn")
	} else {
		faults.Add(in.Minutes < 0 || in.Minutes > mostMinutes, "reflection.minutes_out_of_range", "minutes")
	}
	return faults.Err()
}

// Reflections are the viewer's own, newest first, with their records.
func (s *Service) Reflections(ctx context.Context, v viewer.Viewer) ([]Reflection, error) {
	if err := CanReflect(v); err != nil {
		return nil, err
	}
	ctx = own(ctx, v.Person)
	all, err := s.reflections(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	records, err := s.records(ctx, v.Person)
	for i := range all {
		for j := range records {
			if records[j].Reflection == all[i].ID {
				all[i].Record = &records[j]
			}
		}
	}
	return all, err
}

// Reflection is one of the viewer's own; NOT_FOUND otherwise.
func (s *Service) Reflection(ctx context.Context, v viewer.Viewer, which id.Reflection) (Reflection, error) {
	all, err := s.Reflections(ctx, v)
	if err != nil {
		return Reflection{}, apperr.NewNotFound("reflection")
	}
	at := slices.IndexFunc(all, func(r Reflection) bool { return r.ID == which })
	if at < 0 {
		return Reflection{}, apperr.NewNotFound("reflection")
	}
	return all[at], nil
}

// Begin begins a reflection on one of the viewer's reports or letters, or on a question of
// their own; one that is begun on the same goes on.
func (s *Service) Begin(ctx context.Context, v viewer.Viewer, kind ReflectionKind, about string) (Reflection, error) {
	if err := CanReflect(v); err != nil {
		return Reflection{}, err
	}
	switch kind {
	case OnReport:
		if _, err := s.Report(ctx, v, id.Report(about)); err != nil {
			return Reflection{}, err
		}
	case OnLetter:
		if l, err := s.Letter(ctx, v, id.Letter(about)); err != nil || l.Mentor != v.Person {
			return Reflection{}, apperr.NewNotFound("letter")
		}
	case OnLearning:
		about = ""
	default:
		return Reflection{}, apperr.NewInvalid("reflection.kind", "kind")
	}
	all, err := s.Reflections(ctx, v)
	if err != nil {
		return Reflection{}, err
	}
	if at := slices.IndexFunc(all, func(r Reflection) bool { return r.Kind == kind && r.About == about && r.State == Drafted }); at >= 0 {
		return all[at], nil
	}
	r := Reflection{ID: id.New[id.Reflection](s.ids), Person: v.Person, Kind: kind, About: about, State: Drafted}
	err = s.db.Write(own(ctx, v.Person), func(ctx context.Context) error { return s.insertReflection(ctx, r) })
	return r, err
}

// Save keeps a draft; CONFLICT when another tab saved since the revision it builds on, or
// when it is done.
func (s *Service) Save(ctx context.Context, v viewer.Viewer, which id.Reflection, in ReflectionInput, revision int) (Reflection, error) {
	return s.keep(ctx, v, which, in, revision, false)
}

// Finish ends a reflection and, for those who take part in Maintenance of Certification,
// makes the record of it: hours first, to the quarter hour. Nothing of it can be changed
// afterwards but its outcome at the follow-up.
func (s *Service) Finish(ctx context.Context, v viewer.Viewer, which id.Reflection, in ReflectionInput, revision int) (Reflection, error) {
	return s.keep(ctx, v, which, in, revision, true)
}

func (s *Service) keep(ctx context.Context, v viewer.Viewer, which id.Reflection, in ReflectionInput, revision int, finish bool) (Reflection, error) {
	r, err := s.Reflection(ctx, v, which)
	if err != nil {
		return Reflection{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return Reflection{}, err
	}
	in.clean()
	if err := in.validate(today, finish); err != nil {
		return Reflection{}, err
	}
	if r.State == Done {
		return Reflection{}, apperr.NewConflict("reflection.done")
	}
	if r.Revision != revision {
		return Reflection{}, apperr.NewConflict("reflection.changed_meanwhile")
	}
	r.Steps, r.Minutes, r.On, r.FollowUpOn = in.Steps, in.Minutes, in.On, in.FollowUpOn
	r.Revision++
	if finish {
		r.State = Done
		// Drawn before the Write, which does nothing slow.
		if r.Record, err = s.recordOf(ctx, v, r); err != nil {
			return Reflection{}, err
		}
	}
	err = s.db.Write(own(ctx, v.Person), func(ctx context.Context) error {
		saved, err := s.saveReflection(ctx, r, revision)
		if err != nil || !saved {
			return cmp.Or(err, error(apperr.NewConflict("reflection.changed_meanwhile")))
		}
		if !finish {
			return nil
		}
		if r.Record != nil {
			if err := s.insertRecord(ctx, *r.Record); err != nil {
				return err
			}
			if err := s.sendRecord(ctx, *r.Record); err != nil {
				return err
			}
		}
		if err := s.planFollowUp(ctx, r); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "reflection.done", string(r.ID))
	})
	return r, err
}

// Outcome adds to a finished reflection what came of the change.
func (s *Service) Outcome(ctx context.Context, v viewer.Viewer, which id.Reflection, outcome string) (Reflection, error) {
	r, err := s.Reflection(ctx, v, which)
	if err != nil {
		return Reflection{}, err
	}
	outcome = strings.TrimSpace(i18n.Clean(outcome))
	switch {
	case r.State != Done:
		return Reflection{}, apperr.NewConflict("reflection.not_done")
	case outcome == "" || len(outcome) > longestText:
		return Reflection{}, apperr.NewInvalid("reflection.needs_outcome", "outcome")
	}
	r.Outcome = outcome
	err = s.db.Write(own(ctx, v.Person), func(ctx context.Context) error { return s.saveOutcome(ctx, which, outcome) })
	return r, err
}

func (s *Service) planFollowUp(ctx context.Context, r Reflection) error {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return err
	}
	at := r.FollowUpOn.Time(set.Zone).Add(8 * time.Hour)
	return s.outbox.Add(ctx, outbox.Job{Kind: "reflection.follow_up", Key: "reflection.follow_up:" + string(r.ID), Payload: followUp{r.ID, r.Person}, RunAt: at})
}

type followUp struct {
	Reflection id.Reflection `json:"reflection"`
	Person     id.Person     `json:"person"`
}

// followUpDue is the job that reminds somebody of what they meant to change.
func (s *Service) followUpDue(ctx context.Context, payload []byte) error {
	var f followUp
	if err := json.Unmarshal(payload, &f); err != nil {
		return outbox.Permanent(err)
	}
	ctx = viewer.System(ctx, "follow-up")
	return s.db.Write(ctx, func(ctx context.Context) error {
		return s.tell(ctx, "feedback_follow_up", f.Person, "/feedback/reflections/"+string(f.Reflection))
	})
}
