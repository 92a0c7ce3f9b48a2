package mentorship

import (
	"cmp"
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
	"laurel/internal/page"
	"laurel/internal/store"
	"laurel/internal/viewer"
)

// Questionnaire of a check-in, as far as mentorship needs one.
type Questionnaire struct {
	Version    id.Version
	Title      i18n.Text
	Minutes    int
	Definition json.RawMessage
}

// TaskView is a task as somebody sees it.
type TaskView struct {
	Task
	Of       directory.Person
	Overdue  bool
	MayClose bool
}

// Own are the viewer's tasks, those that are open first, and whether they have
// read the expectations in force.
func (s *Service) Own(ctx context.Context, v viewer.Viewer) ([]TaskView, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	all, err := s.tasksOf(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]TaskView, len(all))
	for i, t := range all {
		out[i] = TaskView{Task: t, Overdue: !t.Done() && t.DueOn.Before(today)}
	}
	slices.SortStableFunc(out, func(a, b TaskView) int { return cmp.Compare(yes(a.Done()), yes(b.Done())) })
	return out, nil
}

func yes(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TaskFilter picks tasks of those the viewer looks after.
type TaskFilter struct {
	page.Args
	Division id.Division
	Kind     TaskKind
	Search   string
	Done     bool // those that are done, instead of those that are open
}

// Tasks lists what is due of other people, by day: for leaders and those who run the
// programme. What was agreed at a check-in is not among it.
func (s *Service) Tasks(ctx context.Context, v viewer.Viewer, f TaskFilter) (page.Page[TaskView], error) {
	var none page.Page[TaskView]
	if err := CanSeeDepartment(v); err != nil {
		return none, err
	}
	if err := f.Validate(); err != nil {
		return none, err
	}
	out, err := s.findTasks(ctx, v, f)
	if err != nil {
		return none, err
	}
	return page.Cut(out, f.Args, func(t TaskView) string { return string(t.ID) })
}

// findTasks are all that fit and that the viewer may see, in the order of Tasks.
func (s *Service) findTasks(ctx context.Context, v viewer.Viewer, f TaskFilter) ([]TaskView, error) {
	if err := CanSeeDepartment(v); err != nil {
		return nil, err
	}
	known, err := s.everybody(ctx)
	if err != nil {
		return nil, err
	}
	all, err := s.tasks(ctx)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	words := strings.Fields(i18n.Fold(f.Search))
	var out []TaskView
	for _, t := range all {
		p := known[t.Person]
		at := placeOf(p)
		if t.Done() != f.Done || f.Kind != "" && t.Kind != f.Kind || f.Division != "" && at.division != f.Division ||
			p.Status == directory.Left || !p.Matches(words) || !CanSeeTasks(v, t.Person, at) {
			continue
		}
		view := TaskView{Task: t, Of: p, Overdue: !t.Done() && t.DueOn.Before(today), MayClose: CanCloseReview(v, t, at) == nil}
		if t.Kind == TaskCheckIn {
			view.FollowUp, view.FollowUpOn, view.About = "", clock.Date{}, ""
		}
		out = append(out, view)
	}
	if f.Done {
		slices.Reverse(out)
	}
	return out, nil
}

// Acknowledge says that the viewer has read the expectations in force. A version that is
// no longer is a CONFLICT.
func (s *Service) Acknowledge(ctx context.Context, v viewer.Viewer, version id.Expectations) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	latest, err := s.directory.Expectations(ctx)
	if err != nil {
		return err
	}
	if latest.ID != version {
		return apperr.NewConflict("expectations.published_meanwhile")
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.lockMentee(ctx, v.Person); err != nil {
			return err
		}
		all, err := s.tasksOf(ctx, v.Person)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(all, func(t Task) bool { return t.Kind == TaskExpectations && t.About == string(version) }) {
			return nil
		}
		n, err := s.finishTasks(ctx, TaskExpectations, today, v.Person, string(version), v.Person)
		if err != nil {
			return err
		}
		if n == 0 {
			t := Task{ID: id.New[id.Task](s.ids), Person: v.Person, Kind: TaskExpectations, DueOn: today, DoneOn: today, DoneBy: v.Person, About: string(version)}
			if err := s.insertTasks(ctx, []Task{t}); err != nil {
				if store.Duplicate(err) { // read twice in a day, of two versions
					return apperr.NewConflict("expectations.published_meanwhile")
				}
				return err
			}
		}
		return s.audit.Record(ctx, v, "expectations.acknowledged", string(version))
	})
}

// ReviewItems are what the annual review asks about mentorship, for whoever prepares one: the
// person, and the leader who holds it.
func (s *Service) ReviewItems(ctx context.Context, v viewer.Viewer) (Questionnaire, error) {
	if !v.SignedIn() {
		return Questionnaire{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return s.AnnualReview(ctx)
}

// ReviewInput is an annual review that has been held.
type ReviewInput struct {
	HeldOn     clock.Date
	FollowUp   string
	FollowUpOn clock.Date
}

func (in ReviewInput) validate(today clock.Date) error {
	var faults apperr.List
	faults.Add(in.HeldOn.IsZero(), "meeting.day_missing", "heldOn")
	faults.Add(today.Before(in.HeldOn), "meeting.in_future", "heldOn")
	faults.Add(len([]rune(in.FollowUp)) > mostReason, "text.too_long", "followUp")
	faults.Add(!in.FollowUpOn.IsZero() && in.FollowUpOn.Before(today), "task.follow_up_past", "followUpOn")
	faults.Add(!in.FollowUpOn.IsZero() && in.FollowUp == "", "task.follow_up_words", "followUp")
	return faults.Err()
}

// CloseReview notes that an annual review was held with its mentorship items, and what was
// agreed: read by the person and their leaders.
func (s *Service) CloseReview(ctx context.Context, v viewer.Viewer, which id.Task, in ReviewInput) (TaskView, error) {
	in.FollowUp = strings.TrimSpace(i18n.Clean(in.FollowUp))
	today, err := s.directory.Today(ctx)
	if err != nil {
		return TaskView{}, err
	}
	if err := in.validate(today); err != nil {
		return TaskView{}, err
	}
	var done TaskView
	err = s.db.Write(ctx, func(ctx context.Context) error {
		t, owner, err := s.heldTask(ctx, which)
		if err != nil {
			return err
		}
		if err := CanCloseReview(v, t, placeOf(owner)); err != nil {
			return err
		}
		t.DoneOn, t.DoneBy, t.FollowUp, t.FollowUpOn = in.HeldOn, v.Person, in.FollowUp, in.FollowUpOn
		if err := s.updateTask(ctx, t); err != nil {
			return err
		}
		done = TaskView{Task: t, Of: owner}
		return s.audit.Record(ctx, v, "annual_review.held", string(t.ID))
	})
	return done, err
}

func (s *Service) heldTask(ctx context.Context, which id.Task) (Task, directory.Person, error) {
	if err := s.lockTask(ctx, which); err != nil {
		return Task{}, directory.Person{}, err
	}
	t, ok, err := s.taskBy(ctx, which)
	if err != nil {
		return t, directory.Person{}, err
	}
	if !ok {
		return t, directory.Person{}, apperr.NewNotFound("task")
	}
	known, err := s.directory.Some(ctx, t.Person)
	return t, known[t.Person], err
}

// CheckInView is a check-in as its person or its reader sees it.
type CheckInView struct {
	Task
	Of        directory.Person
	Reader    directory.Person
	Form      Questionnaire
	Answers   json.RawMessage // of one that is not handed in, as far as they were saved; nil for none
	Revision  int             // counts the saves of a draft
	Submitted *time.Time
	MayAnswer bool
	MayAgree  bool
}

// CheckInFor is one check-in, to the person it is about and to the one vice-chair who
// reads it, once it is handed in. It is NOT_FOUND for everybody else.
func (s *Service) CheckInFor(ctx context.Context, v viewer.Viewer, which id.Task) (CheckInView, error) {
	if !v.SignedIn() {
		return CheckInView{}, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return CheckInView{}, err
	}
	t, ok, err := s.taskBy(ctx, which)
	if err != nil {
		return CheckInView{}, err
	}
	reads := CanReadCheckIns(v, set.CheckInReader)
	if !ok || t.Kind != TaskCheckIn || t.Person != v.Person && reads != nil {
		return CheckInView{}, apperr.NewNotFound("check-in")
	}
	permitted := ownForms(ctx, v)
	if t.Person != v.Person {
		permitted = readForms(ctx, []id.Task{t.ID})
	}
	forms, err := s.forms(permitted, t.ID)
	if err != nil {
		return CheckInView{}, err
	}
	known, err := s.directory.Some(ctx, slices.DeleteFunc([]id.Person{t.Person, set.CheckInReader}, func(p id.Person) bool { return p == "" })...)
	if err != nil {
		return CheckInView{}, err
	}
	view := CheckInView{Task: t, Of: known[t.Person], Reader: known[set.CheckInReader]}
	given, begun := forms[t.ID]
	answered := begun && given.submitted != nil
	if !answered && t.Person != v.Person {
		return CheckInView{}, apperr.NewNotFound("check-in")
	}
	if begun {
		view.Answers, view.Revision, view.Submitted = given.answers, given.revision, given.submitted
	}
	if answered {
		view.MayAgree = reads == nil && t.Person != v.Person
		view.Form, err = s.CheckInVersion(ctx, given.version)
		if err == nil && t.Person != v.Person {
			err = s.db.Write(ctx, func(ctx context.Context) error { return s.audit.Record(ctx, v, "check_in.read", string(t.ID)) })
		}
		return view, err
	}
	view.MayAnswer = set.CheckInReader != ""
	view.Form, err = s.CheckIn(ctx)
	return view, err
}

// answeredBy are a viewer's answers to their own check-in as they can be kept, and the
// version they answer; with whole, none may be missing.
func (s *Service) answeredBy(ctx context.Context, v viewer.Viewer, which id.Task, answers any, whole bool) (id.Version, []byte, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return "", nil, err
	}
	t, ok, err := s.taskBy(ctx, which)
	if err != nil {
		return "", nil, err
	}
	switch {
	case !v.SignedIn() || !ok || t.Kind != TaskCheckIn || t.Person != v.Person:
		return "", nil, apperr.NewNotFound("check-in")
	case set.CheckInReader == "":
		return "", nil, apperr.NewConflict("check_in.no_reader")
	case t.Done():
		return "", nil, apperr.NewConflict("task.done_already")
	}
	q, err := s.CheckIn(ctx)
	if err != nil {
		return "", nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return "", nil, err
	}
	document, err := s.CheckAnswers(ctx, q, answers, today, whole)
	return q.Version, document, err
}

// SavedCheckIn is what a save of a check-in gives back. Standing is set when another tab or
// device saved since: it is what stands, at Revision.
type SavedCheckIn struct {
	Revision int
	At       time.Time
	Standing json.RawMessage
}

// SaveCheckIn keeps what is there so far of the viewer's own check-in; nobody else reads it
// before it is handed in. The revision names what the save builds on: when another tab or
// device saved since, it returns CONFLICT and what stands.
func (s *Service) SaveCheckIn(ctx context.Context, v viewer.Viewer, which id.Task, answers any, revision int) (SavedCheckIn, error) {
	version, document, err := s.answeredBy(ctx, v, which, answers, false)
	if err != nil {
		return SavedCheckIn{}, err
	}
	saved := SavedCheckIn{Revision: revision + 1, At: s.clock.Now()}
	err = s.db.Write(ownForms(ctx, v), func(ctx context.Context) error {
		t, _, err := s.heldTask(ctx, which)
		if err != nil {
			return err
		}
		if t.Done() {
			return apperr.NewConflict("task.done_already")
		}
		forms, err := s.forms(ctx, which)
		if err != nil {
			return err
		}
		standing, begun := forms[which]
		if standing.revision != revision {
			saved = SavedCheckIn{Revision: standing.revision, Standing: standing.answers}
			return apperr.NewConflict("draft.saved_elsewhere")
		}
		if begun {
			return s.updateForm(ctx, form{id: standing.id, version: version, answers: document, revision: saved.Revision})
		}
		return s.insertForm(ctx, form{id: id.New[id.TaskForm](s.ids), task: t.ID, person: v.Person, version: version, answers: document, revision: saved.Revision})
	})
	return saved, err
}

// SubmitCheckIn hands in the viewer's own check-in, once and for the one who reads it.
func (s *Service) SubmitCheckIn(ctx context.Context, v viewer.Viewer, which id.Task, answers any) (CheckInView, error) {
	version, document, err := s.answeredBy(ctx, v, which, answers, true)
	if err != nil {
		return CheckInView{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return CheckInView{}, err
	}
	now := s.clock.Now()
	err = s.db.Write(ownForms(ctx, v), func(ctx context.Context) error {
		t, _, err := s.heldTask(ctx, which)
		if err != nil {
			return err
		}
		if t.Done() {
			return apperr.NewConflict("task.done_already")
		}
		forms, err := s.forms(ctx, which)
		if err != nil {
			return err
		}
		handed := form{id: forms[which].id, task: t.ID, person: v.Person, version: version, answers: document, revision: forms[which].revision, submitted: &now}
		if handed.id == "" {
			handed.id = id.New[id.TaskForm](s.ids)
			err = s.insertForm(ctx, handed)
		} else {
			err = s.updateForm(ctx, handed)
		}
		if err != nil {
			return err
		}
		t.DoneOn, t.DoneBy = today, v.Person
		if err := s.updateTask(ctx, t); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "check_in.submitted", string(t.ID))
	})
	if err != nil {
		return CheckInView{}, err
	}
	return s.CheckInFor(ctx, v, which)
}

// CheckIns are those handed in, the last first, for the one who reads them.
func (s *Service) CheckIns(ctx context.Context, v viewer.Viewer, a page.Args) (page.Page[TaskView], error) {
	var none page.Page[TaskView]
	if err := a.Validate(); err != nil {
		return none, err
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return none, err
	}
	if err := CanReadCheckIns(v, set.CheckInReader); err != nil {
		return none, err
	}
	all, err := s.tasksOfKind(ctx, TaskCheckIn)
	if err != nil {
		return none, err
	}
	var out []TaskView
	var ids []id.Person
	for _, t := range all {
		if t.Done() && t.Person != v.Person {
			out, ids = append(out, TaskView{Task: t}), append(ids, t.Person)
		}
	}
	known, err := s.directory.Some(ctx, ids...)
	if err != nil {
		return none, err
	}
	for i := range out {
		out[i].Of = known[out[i].Person]
	}
	slices.SortFunc(out, func(a, b TaskView) int {
		return cmp.Or(strings.Compare(b.DoneOn.String(), a.DoneOn.String()), strings.Compare(string(a.ID), string(b.ID)))
	})
	return page.Cut(out, a, func(t TaskView) string { return string(t.ID) })
}

// Agree notes what the reader of a check-in agreed with its person, and until when.
func (s *Service) Agree(ctx context.Context, v viewer.Viewer, which id.Task, followUp string, on clock.Date) (CheckInView, error) {
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return CheckInView{}, err
	}
	if err := CanReadCheckIns(v, set.CheckInReader); err != nil {
		return CheckInView{}, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return CheckInView{}, err
	}
	followUp = strings.TrimSpace(i18n.Clean(followUp))
	var faults apperr.List
	faults.Add(followUp == "", "task.follow_up_words", "followUp")
	faults.Add(len([]rune(followUp)) > mostReason, "text.too_long", "followUp")
	faults.Add(!on.IsZero() && on.Before(today), "task.follow_up_past", "followUpOn")
	if err := faults.Err(); err != nil {
		return CheckInView{}, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		t, _, err := s.heldTask(ctx, which)
		if err != nil {
			return err
		}
		if t.Kind != TaskCheckIn || !t.Done() || t.Person == v.Person {
			return apperr.NewNotFound("check-in")
		}
		t.FollowUp, t.FollowUpOn = followUp, on
		if err := s.updateTask(ctx, t); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "check_in.agreed", string(t.ID))
	})
	if err != nil {
		return CheckInView{}, err
	}
	return s.CheckInFor(ctx, v, which)
}
