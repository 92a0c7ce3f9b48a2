package mentorship

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"laurel/ent"
	"laurel/ent/academicplan"
	"laurel/ent/assistant"
	"laurel/ent/duetask"
	"laurel/ent/meeting"
	"laurel/ent/mentoroffer"
	"laurel/ent/mentorship"
	"laurel/ent/mentorshipevent"
	"laurel/ent/predicate"
	"laurel/ent/taskform"
	"laurel/ent/training"
	"laurel/internal/clock"
	"laurel/internal/id"
)

const chunk = 200 // rows per INSERT, well under both engines' parameter limits

func fromRow(r *ent.Mentorship) Mentorship {
	m := Mentorship{
		ID: r.ID, Mentor: r.MentorID, Mentee: r.MenteeID, Kind: Kind(r.Kind), Standing: Standing(r.Standing), State: State(r.State),
		Started: r.Started, Ended: r.Ended, Active: r.Active, Supervision: r.Supervision, Broken: r.Broken, Trainee: r.Trainee,
		Needs: needsOf(r.Focus), ProposedBy: r.ProposedBy, DirectorApproved: r.DirectorApproved, ChiefApproved: r.ChiefApproved,
		MentorConfirmed: r.MentorConfirmed, MenteeConfirmed: r.MenteeConfirmed, QuietSince: r.QuietSince,
	}
	// Those from before there were states say by their days how they stand.
	if m.State == Current && !m.Active {
		m.State = Over
	}
	if r.MenteeID == "" {
		m.Outside = &Outside{Name: r.OutsideName, Email: r.OutsideEmail, Level: Level(r.OutsideLevel), Place: r.OutsidePlace}
	}
	return m
}

func (s *Service) find(ctx context.Context, where ...predicate.Mentorship) ([]Mentorship, error) {
	rows, err := s.db.Client(ctx).Mentorship.Query().Where(where...).Order(ent.Asc(mentorship.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Mentorship, len(rows))
	for i, r := range rows {
		out[i] = fromRow(r)
	}
	return out, nil
}

func (s *Service) formal(ctx context.Context, mentees []id.Person) (map[id.Person]Mentorship, error) {
	where := []predicate.Mentorship{mentorship.Kind(string(Formal)), mentorship.Active(true)}
	if len(mentees) > 0 {
		where = append(where, mentorship.MenteeIDIn(mentees...))
	}
	all, err := s.find(ctx, where...)
	out := make(map[id.Person]Mentorship, len(all))
	for _, m := range all {
		out[m.Mentee] = m
	}
	return out, err
}

func (s *Service) ofPerson(ctx context.Context, p id.Person) ([]Mentorship, error) {
	return s.find(ctx, mentorship.Or(mentorship.MentorID(p), mentorship.MenteeID(p)))
}

func (s *Service) ofMentee(ctx context.Context, p id.Person) ([]Mentorship, error) {
	return s.find(ctx, mentorship.MenteeID(p), mentorship.StateIn(string(Proposed), string(Approved), string(Current)))
}

func (s *Service) proposed(ctx context.Context) ([]Mentorship, error) {
	return s.find(ctx, mentorship.State(string(Proposed)), mentorship.Kind(string(Formal)))
}

func (s *Service) active(ctx context.Context) ([]Mentorship, error) {
	return s.find(ctx, mentorship.Active(true))
}

// inside are those with a mentee of the department.
func (s *Service) inside(ctx context.Context) ([]Mentorship, error) {
	return s.find(ctx, mentorship.MenteeIDNotNil())
}

func (s *Service) one(ctx context.Context, which id.Mentorship) (Mentorship, bool, error) {
	all, err := s.find(ctx, mentorship.ID(which))
	if err != nil || len(all) == 0 {
		return Mentorship{}, false, err
	}
	return all[0], true, nil
}

func (s *Service) some(ctx context.Context, which []id.Mentorship) ([]Mentorship, error) {
	return s.find(ctx, mentorship.IDIn(which...))
}

// lock holds one row until the transaction ends.
func (s *Service) lock(ctx context.Context, which id.Mentorship) error {
	return s.hold(ctx, "SELECT id FROM mentorships WHERE id = $1 FOR UPDATE", string(which))
}

func (s *Service) hold(ctx context.Context, query, which string) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	var held string
	_, err := s.db.Row(ctx, query, []any{which}, &held)
	return err
}

// lockMentee lets one proposal for a mentee at a time through.
func (s *Service) lockMentee(ctx context.Context, p id.Person) error {
	return s.hold(ctx, "SELECT id FROM persons WHERE id = $1 FOR UPDATE", string(p))
}

func (s *Service) insert(ctx context.Context, in []Mentorship) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(in, chunk) {
		rows := make([]*ent.MentorshipCreate, len(part))
		for i, m := range part {
			r := c.Mentorship.Create().SetID(m.ID).SetMentorID(m.Mentor).SetKind(string(m.Kind)).
				SetStanding(string(m.Standing)).SetState(string(m.State)).SetStarted(m.Started).SetEnded(m.Ended).SetActive(m.Active).
				SetBroken(m.Broken).SetSupervision(m.Supervision).SetTrainee(m.Trainee).SetFocus(m.Needs.String()).
				SetDirectorApproved(m.DirectorApproved).SetChiefApproved(m.ChiefApproved).
				SetMentorConfirmed(m.MentorConfirmed).SetMenteeConfirmed(m.MenteeConfirmed)
			if m.Mentee != "" {
				r.SetMenteeID(m.Mentee)
			}
			if m.ProposedBy != "" {
				r.SetProposedBy(m.ProposedBy)
			}
			if o := m.Outside; o != nil {
				r.SetOutsideName(o.Name).SetOutsideEmail(o.Email).SetOutsideLevel(string(o.Level)).SetOutsidePlace(o.Place)
			}
			rows[i] = r
		}
		if err := c.Mentorship.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// save writes what may change of a relationship.
func (s *Service) save(ctx context.Context, m Mentorship) error {
	return s.db.Client(ctx).Mentorship.UpdateOneID(m.ID).SetStanding(string(m.Standing)).SetState(string(m.State)).
		SetStarted(m.Started).SetEnded(m.Ended).SetActive(m.Active).SetBroken(m.Broken).SetSupervision(m.Supervision).
		SetDirectorApproved(m.DirectorApproved).SetChiefApproved(m.ChiefApproved).
		SetMentorConfirmed(m.MentorConfirmed).SetMenteeConfirmed(m.MenteeConfirmed).SetQuietSince(m.QuietSince).Exec(ctx)
}

func (s *Service) end(ctx context.Context, on clock.Date, ids []id.Mentorship) error {
	return s.db.Client(ctx).Mentorship.Update().Where(mentorship.IDIn(ids...)).
		SetActive(false).SetState(string(Over)).SetEnded(on).SetBroken(false).Exec(ctx)
}

func (s *Service) withdraw(ctx context.Context, ids []id.Mentorship) error {
	for part := range slices.Chunk(ids, chunk) {
		if _, err := s.db.Client(ctx).Mentorship.Delete().Where(mentorship.IDIn(part...)).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) byID(ctx context.Context, ids []id.Mentorship) (map[id.Mentorship]Mentorship, error) {
	out := make(map[id.Mentorship]Mentorship, len(ids))
	for part := range slices.Chunk(ids, chunk) {
		found, err := s.find(ctx, mentorship.IDIn(part...))
		if err != nil {
			return nil, err
		}
		for _, m := range found {
			out[m.ID] = m
		}
	}
	return out, nil
}

func (s *Service) of(ctx context.Context, people []id.Person) ([]Mentorship, error) {
	var out []Mentorship
	for part := range slices.Chunk(people, chunk) {
		found, err := s.find(ctx, mentorship.Or(mentorship.MentorIDIn(part...), mentorship.MenteeIDIn(part...)))
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	return out, nil
}

func (s *Service) broken(ctx context.Context) ([]Mentorship, error) {
	return s.find(ctx, mentorship.Broken(true), mentorship.Active(true))
}

func (s *Service) insertEvent(ctx context.Context, m id.Mentorship, e Event) error {
	r := s.db.Client(ctx).MentorshipEvent.Create().SetID(id.New[id.MentorshipEvent](s.ids)).SetMentorshipID(m).
		SetKind(string(e.Kind)).SetReason(e.Reason).SetAt(e.At)
	if e.Actor != "" {
		r.SetActorID(e.Actor)
	}
	if e.For != "" {
		r.SetPrincipalID(e.For)
	}
	return r.Exec(ctx)
}

func (s *Service) events(ctx context.Context, m id.Mentorship) ([]Event, error) {
	rows, err := s.db.Client(ctx).MentorshipEvent.Query().Where(mentorshipevent.MentorshipID(m)).
		Order(ent.Asc(mentorshipevent.FieldAt, mentorshipevent.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Event, len(rows))
	for i, r := range rows {
		out[i] = Event{Kind: EventKind(r.Kind), Actor: r.ActorID, For: r.PrincipalID, Reason: r.Reason, At: r.At}
	}
	return out, nil
}

func (s *Service) insertMeeting(ctx context.Context, m Meeting) error {
	return s.db.Client(ctx).Meeting.Create().SetID(m.ID).SetMentorshipID(m.Mentorship).SetHeldOn(m.HeldOn).SetNotedBy(m.NotedBy).Exec(ctx)
}

func (s *Service) deleteMeeting(ctx context.Context, which id.Meeting) error {
	return s.db.Client(ctx).Meeting.DeleteOneID(which).Exec(ctx)
}

func (s *Service) meetingBy(ctx context.Context, which id.Meeting) (Meeting, bool, error) {
	all, err := s.meetingsWhere(ctx, meeting.ID(which))
	if err != nil || len(all) == 0 {
		return Meeting{}, false, err
	}
	return all[0], true, nil
}

func (s *Service) meetings(ctx context.Context, of []id.Mentorship) (map[id.Mentorship][]Meeting, error) {
	out := map[id.Mentorship][]Meeting{}
	for part := range slices.Chunk(of, chunk) {
		all, err := s.meetingsWhere(ctx, meeting.MentorshipIDIn(part...))
		if err != nil {
			return nil, err
		}
		for _, m := range all {
			out[m.Mentorship] = append(out[m.Mentorship], m)
		}
	}
	return out, nil
}

// meetingsWhere are meetings, the last first.
func (s *Service) meetingsWhere(ctx context.Context, where ...predicate.Meeting) ([]Meeting, error) {
	rows, err := s.db.Client(ctx).Meeting.Query().Where(where...).Order(ent.Desc(meeting.FieldHeldOn), ent.Asc(meeting.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Meeting, len(rows))
	for i, r := range rows {
		out[i] = Meeting{ID: r.ID, Mentorship: r.MentorshipID, HeldOn: r.HeldOn, NotedBy: r.NotedBy}
	}
	return out, nil
}

func (s *Service) plans(ctx context.Context, where ...predicate.AcademicPlan) ([]Plan, error) {
	rows, err := s.db.Client(ctx).AcademicPlan.Query().Where(where...).Order(ent.Asc(academicplan.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Plan, len(rows))
	for i, r := range rows {
		out[i] = Plan{
			ID: r.ID, Person: r.PersonID, StartsOn: r.StartsOn, Goals: r.Goals, State: PlanState(r.State), Note: r.Note,
			DecidedBy: r.DecidedBy, DecidedOn: r.DecidedOn, Revision: r.Revision,
		}
		if err := json.Unmarshal([]byte(r.Milestones), &out[i].Milestones); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (s *Service) planOf(ctx context.Context, p id.Person) (Plan, bool, error) {
	return firstOf(s.plans(ctx, academicplan.PersonID(p)))
}

func (s *Service) planBy(ctx context.Context, which id.Plan) (Plan, bool, error) {
	return firstOf(s.plans(ctx, academicplan.ID(which)))
}

func (s *Service) submittedPlans(ctx context.Context) ([]Plan, error) {
	return s.plans(ctx, academicplan.State(string(PlanSubmitted)))
}

// approvedPlans are those whose plan is approved.
func (s *Service) approvedPlans(ctx context.Context) (map[id.Person]bool, error) {
	rows, err := s.db.Client(ctx).AcademicPlan.Query().Where(academicplan.State(string(PlanApproved))).Select(academicplan.FieldPersonID).All(ctx)
	out := make(map[id.Person]bool, len(rows))
	for _, r := range rows {
		out[r.PersonID] = true
	}
	return out, err
}

func firstOf[T any](all []T, err error) (T, bool, error) {
	if err != nil || len(all) == 0 {
		var none T
		return none, false, err
	}
	return all[0], true, nil
}

func (s *Service) lockPlan(ctx context.Context, which id.Plan) error {
	return s.hold(ctx, "SELECT id FROM academic_plans WHERE id = $1 FOR UPDATE", string(which))
}

func (s *Service) insertPlan(ctx context.Context, p Plan) error {
	milestones, err := json.Marshal(p.Milestones)
	if err != nil {
		return err
	}
	return s.db.Client(ctx).AcademicPlan.Create().SetID(p.ID).SetPersonID(p.Person).SetStartsOn(p.StartsOn).SetGoals(p.Goals).
		SetMilestones(string(milestones)).SetState(string(p.State)).SetRevision(p.Revision).Exec(ctx)
}

func (s *Service) updatePlan(ctx context.Context, p Plan) error {
	milestones, err := json.Marshal(p.Milestones)
	if err != nil {
		return err
	}
	u := s.db.Client(ctx).AcademicPlan.UpdateOneID(p.ID).SetStartsOn(p.StartsOn).SetGoals(p.Goals).SetMilestones(string(milestones)).
		SetState(string(p.State)).SetNote(p.Note).SetDecidedOn(p.DecidedOn).SetRevision(p.Revision)
	if p.DecidedBy == "" {
		u.ClearDecidedBy()
	} else {
		u.SetDecidedBy(p.DecidedBy)
	}
	return u.Exec(ctx)
}

func (s *Service) trainings(ctx context.Context, p id.Person) ([]Training, error) {
	rows, err := s.db.Client(ctx).Training.Query().Where(training.PersonID(p)).
		Order(ent.Desc(training.FieldHeldOn), ent.Asc(training.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Training, len(rows))
	for i, r := range rows {
		out[i] = Training{ID: r.ID, Person: r.PersonID, Title: r.Title, Provider: r.Provider, HeldOn: r.HeldOn, Quarters: r.Quarters}
	}
	return out, nil
}

func (s *Service) lastTrained(ctx context.Context, until clock.Date) (map[id.Person]clock.Date, error) {
	rows, err := s.db.Query(ctx, "SELECT person_id, max(held_on) FROM trainings WHERE held_on <= $1 GROUP BY person_id", until.String())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[id.Person]clock.Date{}
	for rows.Next() {
		var p id.Person
		var on clock.Date
		if err := rows.Scan(&p, &on); err != nil {
			return nil, err
		}
		out[p] = on
	}
	return out, rows.Err()
}

func (s *Service) insertTraining(ctx context.Context, t Training) error {
	return s.db.Client(ctx).Training.Create().SetID(t.ID).SetPersonID(t.Person).SetTitle(t.Title).SetProvider(t.Provider).
		SetHeldOn(t.HeldOn).SetQuarters(t.Quarters).Exec(ctx)
}

func (s *Service) deleteTraining(ctx context.Context, p id.Person, which id.Training) (bool, error) {
	n, err := s.db.Client(ctx).Training.Delete().Where(training.ID(which), training.PersonID(p)).Exec(ctx)
	return n > 0, err
}

func (s *Service) offers(ctx context.Context, where ...predicate.MentorOffer) (map[id.Person]Offer, error) {
	rows, err := s.db.Client(ctx).MentorOffer.Query().Where(where...).All(ctx)
	out := make(map[id.Person]Offer, len(rows))
	for _, r := range rows {
		out[r.PersonID] = Offer{
			Person: r.PersonID, Willing: r.Willing, Capacity: r.Capacity, Needs: needsOf(r.Focus), NoMentor: r.Declined, Reason: r.Reason,
		}
	}
	return out, err
}

func (s *Service) offerOf(ctx context.Context, p id.Person) (Offer, bool, error) {
	all, err := s.offers(ctx, mentoroffer.PersonID(p))
	o, ok := all[p]
	return o, ok, err
}

func (s *Service) saveOffer(ctx context.Context, o Offer) error {
	c := s.db.Client(ctx)
	n, err := c.MentorOffer.Update().Where(mentoroffer.PersonID(o.Person)).SetWilling(o.Willing).SetCapacity(o.Capacity).
		SetFocus(o.Needs.String()).SetDeclined(o.NoMentor).SetReason(o.Reason).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	return c.MentorOffer.Create().SetID(id.New[id.Offer](s.ids)).SetPersonID(o.Person).SetWilling(o.Willing).SetCapacity(o.Capacity).
		SetFocus(o.Needs.String()).SetDeclined(o.NoMentor).SetReason(o.Reason).Exec(ctx)
}

func taskFrom(r *ent.DueTask) Task {
	return Task{
		ID: r.ID, Person: r.PersonID, Kind: TaskKind(r.Kind), DueOn: r.DueOn, DoneOn: r.DoneOn, DoneBy: r.DoneBy,
		About: r.About, FollowUp: r.FollowUp, FollowUpOn: r.FollowUpOn,
	}
}

// tasks by the day they are due.
func (s *Service) tasks(ctx context.Context, where ...predicate.DueTask) ([]Task, error) {
	rows, err := s.db.Client(ctx).DueTask.Query().Where(where...).Order(ent.Asc(duetask.FieldDueOn, duetask.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Task, len(rows))
	for i, r := range rows {
		out[i] = taskFrom(r)
	}
	return out, nil
}

func (s *Service) tasksOf(ctx context.Context, p id.Person) ([]Task, error) {
	return s.tasks(ctx, duetask.PersonID(p))
}

func (s *Service) tasksOfKind(ctx context.Context, kind TaskKind) ([]Task, error) {
	return s.tasks(ctx, duetask.Kind(string(kind)))
}

func (s *Service) taskBy(ctx context.Context, which id.Task) (Task, bool, error) {
	return firstOf(s.tasks(ctx, duetask.ID(which)))
}

func (s *Service) lockTask(ctx context.Context, which id.Task) error {
	return s.hold(ctx, "SELECT id FROM due_tasks WHERE id = $1 FOR UPDATE", string(which))
}

// lockTasks lets one look at what is due at a time through until its transaction ends.
func (s *Service) lockTasks(ctx context.Context) error {
	if !s.db.Postgres() {
		return nil // SQLite has one writer
	}
	_, err := s.db.Exec(ctx, "SELECT pg_advisory_xact_lock(7425851)")
	return err
}

func (s *Service) insertTasks(ctx context.Context, all []Task) error {
	c := s.db.Client(ctx)
	for part := range slices.Chunk(all, chunk) {
		rows := make([]*ent.DueTaskCreate, len(part))
		for i, t := range part {
			rows[i] = c.DueTask.Create().SetID(t.ID).SetPersonID(t.Person).SetKind(string(t.Kind)).SetDueOn(t.DueOn).
				SetDoneOn(t.DoneOn).SetAbout(t.About)
			if t.DoneBy != "" {
				rows[i].SetDoneBy(t.DoneBy)
			}
		}
		if err := c.DueTask.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) updateTask(ctx context.Context, t Task) error {
	u := s.db.Client(ctx).DueTask.UpdateOneID(t.ID).SetDoneOn(t.DoneOn).SetAbout(t.About).SetFollowUp(t.FollowUp).SetFollowUpOn(t.FollowUpOn)
	if t.DoneBy != "" {
		u.SetDoneBy(t.DoneBy)
	}
	return u.Exec(ctx)
}

// finishTasks marks the open tasks of a kind as done for the people named.
func (s *Service) finishTasks(ctx context.Context, kind TaskKind, on clock.Date, by id.Person, about string, people ...id.Person) (int, error) {
	u := s.db.Client(ctx).DueTask.Update().Where(duetask.Kind(string(kind)), duetask.PersonIDIn(people...), duetask.DoneOnIsNil()).
		SetDoneOn(on).SetAbout(about)
	if by != "" {
		u.SetDoneBy(by)
	}
	return u.Save(ctx)
}

// form is what somebody answered for a task.
type form struct {
	id        id.TaskForm
	task      id.Task
	person    id.Person
	version   id.Version
	answers   []byte
	revision  int // of a draft
	submitted *time.Time
}

// forms of tasks; the context holds the permit.
func (s *Service) forms(ctx context.Context, tasks ...id.Task) (map[id.Task]form, error) {
	rows, err := s.db.Client(ctx).TaskForm.Query().Where(taskform.TaskIDIn(tasks...)).All(ctx)
	out := make(map[id.Task]form, len(rows))
	for _, r := range rows {
		out[r.TaskID] = form{r.ID, r.TaskID, r.PersonID, r.VersionID, []byte(r.Answers), r.Revision, r.Submitted}
	}
	return out, err
}

func (s *Service) insertForm(ctx context.Context, f form) error {
	return s.db.Client(ctx).TaskForm.Create().SetID(f.id).SetTaskID(f.task).SetPersonID(f.person).SetVersionID(f.version).
		SetAnswers(string(f.answers)).SetRevision(f.revision).SetNillableSubmitted(f.submitted).Exec(ctx)
}

// updateForm writes a draft anew, or hands it in.
func (s *Service) updateForm(ctx context.Context, f form) error {
	return s.db.Client(ctx).TaskForm.UpdateOneID(f.id).SetVersionID(f.version).SetAnswers(string(f.answers)).SetRevision(f.revision).
		SetNillableSubmitted(f.submitted).Exec(ctx)
}

// assistants that somebody named, and those that somebody is.
func (s *Service) assistants(ctx context.Context, p id.Person) ([]Assistant, error) {
	rows, err := s.db.Client(ctx).Assistant.Query().Where(assistant.Or(assistant.PersonID(p), assistant.AssistantID(p))).
		Order(ent.Desc(assistant.FieldUntilDate), ent.Asc(assistant.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	out := make([]Assistant, len(rows))
	for i, r := range rows {
		out[i] = Assistant{ID: r.ID, Person: r.PersonID, Assistant: r.AssistantID, From: r.FromDate, Until: r.UntilDate}
		for _, scope := range r.Scopes {
			out[i].Scopes = append(out[i].Scopes, Scope(scope))
		}
	}
	return out, nil
}

func (s *Service) insertAssistant(ctx context.Context, a Assistant) error {
	scopes := make([]string, len(a.Scopes))
	for i, scope := range a.Scopes {
		scopes[i] = string(scope)
	}
	return s.db.Client(ctx).Assistant.Create().SetID(a.ID).SetPersonID(a.Person).SetAssistantID(a.Assistant).SetScopes(scopes).
		SetFromDate(a.From).SetUntilDate(a.Until).Exec(ctx)
}

func (s *Service) endAssistant(ctx context.Context, p id.Person, which id.Assistant, until clock.Date) (bool, error) {
	n, err := s.db.Client(ctx).Assistant.Update().Where(assistant.ID(which), assistant.PersonID(p)).SetUntilDate(until).Save(ctx)
	return n > 0, err
}

// since are the mentorships of people here that are active, or ended on or after a day.
func (s *Service) among(ctx context.Context, people []id.Person) ([]Mentorship, error) {
	return s.find(ctx, mentorship.StateIn(string(Current), string(Over)), mentorship.MentorIDIn(people...), mentorship.MenteeIDIn(people...))
}

func (s *Service) given(ctx context.Context, mentors []id.Person) ([]Mentorship, error) {
	return s.find(ctx, mentorship.MentorIDIn(mentors...))
}

func (s *Service) since(ctx context.Context, day clock.Date) ([]Mentorship, error) {
	return s.find(ctx, mentorship.StateIn(string(Current), string(Over)), mentorship.MenteeIDNotNil(), mentorship.Or(mentorship.Active(true), mentorship.EndedGTE(day)))
}
