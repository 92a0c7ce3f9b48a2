package mentorship

import (
	"slices"
	"strings"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
)

// TaskKind is what is due.
type TaskKind string

// What falls due after an appointment.
const (
	TaskExpectations TaskKind = "EXPECTATIONS"
	TaskFormalMentor TaskKind = "FORMAL_MENTOR"
	TaskPlan         TaskKind = "PLAN"
	TaskCheckIn      TaskKind = "CHECK_IN"
	TaskAnnualReview TaskKind = "ANNUAL_REVIEW"
)

// TaskKinds lists them in the order screens show them.
var TaskKinds = []TaskKind{TaskExpectations, TaskFormalMentor, TaskPlan, TaskCheckIn, TaskAnnualReview}

// Task is something of mentorship that is due on a day.
type Task struct {
	ID         id.Task
	Person     id.Person
	Kind       TaskKind
	DueOn      clock.Date
	DoneOn     clock.Date
	DoneBy     id.Person
	About      string // the version of the expectations that was read
	FollowUp   string // what was agreed
	FollowUpOn clock.Date
}

// Done reports whether it is.
func (t Task) Done() bool { return !t.DoneOn.IsZero() }

// How many days or months after an appointment things fall due, how long somebody counts
// as new, and how far ahead a task is put on the list.
const (
	expectationsDays = 30
	mentorDays       = 90
	planDays         = 180
	checkInMonths    = 18
	newYears         = 2
	aheadDays        = 60
	lateDays         = 30
	graceDays        = 30
)

// Due are the tasks that follow from an appointment as of a day: those of the new faculty,
// and the annual review of full-time faculty, the next one alone. Nobody who is on leave
// or has left is asked for anything.
func Due(p directory.Person, today clock.Date) []Task {
	if p.Appointed.IsZero() || p.Status != directory.Active || today.Before(p.Appointed) {
		return nil
	}
	horizon := today.AddDate(0, 0, aheadDays)
	var due []Task
	add := func(kind TaskKind, on clock.Date) {
		if !horizon.Before(on) {
			due = append(due, Task{Person: p.ID, Kind: kind, DueOn: on})
		}
	}
	if p.Appointed.YearsUntil(today) < newYears {
		add(TaskExpectations, p.Appointed.AddDate(0, 0, expectationsDays))
		add(TaskFormalMentor, p.Appointed.AddDate(0, 0, mentorDays))
		add(TaskPlan, p.Appointed.AddDate(0, 0, planDays))
		add(TaskCheckIn, p.Appointed.AddDate(0, checkInMonths, 0))
	}
	if p.AppointmentType == "FULL_TIME" {
		years := p.Appointed.YearsUntil(today)
		// The anniversary that nears, and the one of the last month.
		add(TaskAnnualReview, p.Appointed.AddDate(years+1, 0, 0))
		if last := p.Appointed.AddDate(years, 0, 0); years > 0 && !last.Before(today.AddDate(0, 0, -lateDays)) {
			add(TaskAnnualReview, last)
		}
	}
	return due
}

// digestOf are the tasks a mail tells of: open, and due within two weeks or overdue.
func digestOf(all []Task, today clock.Date) []Task {
	var out []Task
	for _, t := range all {
		if !t.Done() && t.Kind != TaskAnnualReview && !today.AddDate(0, 0, 14).Before(t.DueOn) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b Task) int {
		if c := strings.Compare(a.DueOn.String(), b.DueOn.String()); c != 0 {
			return c
		}
		return strings.Compare(string(a.Kind), string(b.Kind))
	})
	return out
}

// followUps are the tasks whose agreed follow-up a mail tells of: within two weeks.
func followUps(all []Task, today clock.Date) []Task {
	var out []Task
	for _, t := range all {
		if t.Done() && !t.FollowUpOn.IsZero() && !t.FollowUpOn.Before(today) && !today.AddDate(0, 0, 14).Before(t.FollowUpOn) {
			out = append(out, t)
		}
	}
	return out
}

// Scope is what an assistant or deputy may do for somebody.
type Scope string

// The scopes. None of them reaches feedback, comments, reviews or votes, and none
// submits or freezes. Nominations is the drafts of letters alone, Dossiers the drafts of
// dossiers alone. Approvals is a deputy's, named by a director or physician-in-chief.
const (
	ScopeRoster      Scope = "ROSTER"
	ScopeMeetings    Scope = "MEETINGS"
	ScopeNominations Scope = "NOMINATIONS"
	ScopeDossiers    Scope = "DOSSIERS"
	ScopeApprovals   Scope = "APPROVALS"
)

// Scopes lists them in the order screens show them.
var Scopes = []Scope{ScopeRoster, ScopeMeetings, ScopeNominations, ScopeDossiers, ScopeApprovals}

// Assistant is who acts for somebody, in what, from when until when.
type Assistant struct {
	ID        id.Assistant
	Person    id.Person // for whom
	Assistant id.Person
	Scopes    []Scope
	From      clock.Date
	Until     clock.Date
}

// Covers reports whether the assistant may act within a scope on a day.
func (a Assistant) Covers(scope Scope, day clock.Date) bool {
	return slices.Contains(a.Scopes, scope) && !day.Before(a.From) && !a.Until.Before(day)
}
