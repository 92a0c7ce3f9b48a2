package mentorship

import (
	"context"
	"slices"
	"strings"
	"time"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

const (
	recheckJob = "mentorship.recheck"
	dailyJob   = "mentorship.daily"
)

// PlanRecheck asks, inside a Write, for a look at all pairs and at what is due once it has
// committed: who is here and who reports to whom may have changed.
func (s *Service) PlanRecheck(ctx context.Context) error {
	return s.outbox.Add(ctx, outbox.Job{Kind: recheckJob, Key: recheckJob + ":" + string(id.New[id.Job](s.ids)), Payload: struct{}{}})
}

// PlanDaily asks for the daily work once a day, however often it is called.
func (s *Service) PlanDaily(ctx context.Context) error {
	set, err := s.directory.IsSetUp(ctx)
	if err != nil || !set {
		return err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		return s.outbox.Add(ctx, outbox.Job{Kind: dailyJob, Key: dailyJob + ":" + today.String(), Payload: struct{}{}})
	})
}

// Recheck flags active formal pairs in which the mentee reports to the mentor by the roles
// of today, takes the flag back where they no longer do, and ends the pairs of mentors who
// have left, or whose last day as announced is over. Mentee and director are told once.
func (s *Service) Recheck(ctx context.Context) error {
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error {
		all, err := s.active(ctx)
		if err != nil || len(all) == 0 {
			return err
		}
		lines, err := s.directory.Lines(ctx)
		if err != nil {
			return err
		}
		known, err := s.everybody(ctx)
		if err != nil {
			return err
		}
		for _, m := range all {
			if err := s.recheck(ctx, m, known, lines, today); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Service) everybody(ctx context.Context) (map[id.Person]directory.Person, error) {
	all, err := s.directory.Everybody(ctx)
	known := make(map[id.Person]directory.Person, len(all))
	for _, p := range all {
		known[p.ID] = p
	}
	return known, err
}

func (s *Service) recheck(ctx context.Context, m Mentorship, known map[id.Person]directory.Person, lines directory.Lines, today clock.Date) error {
	mentee := known[m.Mentee]
	reports := m.Kind == Formal && m.Mentee != "" && lines.ReportsTo(mentee, m.Mentor)
	kind, mail := EventKind(""), ""
	switch {
	case known[m.Mentor].Gone(today):
		kind, mail = EventLeft, MailMentorLeft
		m.over(today)
	case reports && !m.Broken:
		kind, mail, m.Broken = EventBroken, MailBroken, true
	case !reports && m.Broken:
		kind, m.Broken = EventMended, false
	default:
		return nil
	}
	if err := s.save(ctx, m); err != nil {
		return err
	}
	if err := s.happened(ctx, viewer.From(ctx), m.ID, kind, ""); err != nil || mail == "" || m.Mentee == "" {
		return err
	}
	told := []id.Person{m.Mentee}
	// The new director is the mentor of a broken pair, and gets the mail as what they lead.
	told = append(told, lines.Directors(placeOf(mentee).division)...)
	return s.writeTo(ctx, mail, told, "/mentorship/"+string(m.ID), map[string]string{"mentor": known[m.Mentor].Name, "mentee": mentee.Name})
}

// renew looks at the pairs again, puts on record what has come due, and takes off what is
// done.
func (s *Service) renew(ctx context.Context) error {
	if err := s.Recheck(ctx); err != nil {
		return err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.fallDue(ctx, today) })
}

// Daily renews, and on Mondays writes to those who want it what is due.
func (s *Service) Daily(ctx context.Context) error {
	if err := s.renew(ctx); err != nil {
		return err
	}
	today, err := s.directory.Today(ctx)
	if err != nil || today.Time(time.UTC).Weekday() != time.Monday {
		return err
	}
	return s.db.Write(ctx, func(ctx context.Context) error { return s.digests(ctx, today) })
}

// fallDue puts on record the tasks of today that are not there yet, and marks those as
// done that are.
func (s *Service) fallDue(ctx context.Context, today clock.Date) error {
	// One at a time: two would put the same task on record.
	if err := s.lockTasks(ctx); err != nil {
		return err
	}
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return err
	}
	known, err := s.tasks(ctx)
	if err != nil {
		return err
	}
	formal, err := s.formal(ctx, nil)
	if err != nil {
		return err
	}
	offers, err := s.offers(ctx)
	if err != nil {
		return err
	}
	there, looking := map[string]bool{}, map[id.Person]bool{}
	for _, t := range known {
		there[t.key()] = true
		if t.Kind == TaskFormalMentor && !t.Done() {
			looking[t.Person] = true
		}
		if t.Kind != TaskAnnualReview {
			there[string(t.Person)+string(t.Kind)] = true // once in a career here
		}
	}
	var fresh []Task
	for _, p := range everybody {
		for _, t := range Due(p, today) {
			if there[t.key()] || there[string(t.Person)+string(t.Kind)] {
				// A formal mentorship that ends while its mentee is new leaves them without one.
				_, mentored := formal[t.Person]
				if t.Kind != TaskFormalMentor || looking[t.Person] || mentored || offers[t.Person].NoMentor {
					continue
				}
				if t.DueOn = today.AddDate(0, 0, graceDays); there[t.key()] {
					continue
				}
			}
			// What would have been due before it was on the list gets a month from now.
			if t.Kind != TaskAnnualReview && t.DueOn.Before(today) {
				t.DueOn = today.AddDate(0, 0, graceDays)
			}
			t.ID = id.New[id.Task](s.ids)
			fresh = append(fresh, t)
		}
	}
	if err := s.insertTasks(ctx, fresh); err != nil {
		return err
	}
	return s.finishDone(ctx, append(known, fresh...), formal, offers, today)
}

func (t Task) key() string { return string(t.Person) + string(t.Kind) + t.DueOn.String() }

// finishDone marks what others did: somebody found a formal mentor or wants none, a plan
// was approved.
func (s *Service) finishDone(ctx context.Context, all []Task, formal map[id.Person]Mentorship, offers map[id.Person]Offer, today clock.Date) error {
	approved, err := s.approvedPlans(ctx)
	if err != nil {
		return err
	}
	done := map[TaskKind][]id.Person{}
	for _, t := range all {
		_, mentored := formal[t.Person]
		switch {
		case t.Done():
		case t.Kind == TaskFormalMentor && (mentored || offers[t.Person].NoMentor), t.Kind == TaskPlan && approved[t.Person]:
			done[t.Kind] = append(done[t.Kind], t.Person)
		}
	}
	for _, kind := range TaskKinds {
		for part := range slices.Chunk(done[kind], chunk) {
			if _, err := s.finishTasks(ctx, kind, today, "", "", part...); err != nil {
				return err
			}
		}
	}
	return nil
}

// After how many days without a meeting the mentee is reminded, and after how many the
// mentor: mentees drive the relationship.
const (
	nudgeMentee = 120
	nudgeMentor = 180
)

// digests writes to everybody who wants it what is due for them: their own tasks, pairs
// that have not met for a while, and what waits for their decision.
func (s *Service) digests(ctx context.Context, today clock.Date) error {
	everybody, err := s.directory.Everybody(ctx)
	if err != nil {
		return err
	}
	items, err := s.itemsDue(ctx, everybody, today)
	if err != nil {
		return err
	}
	var to []id.Person
	for _, p := range everybody {
		if p.Digest && p.Status == directory.Active && len(items[p.ID]) > 0 {
			to = append(to, p.ID)
		}
	}
	whole, err := s.directory.ByID(ctx, to...)
	if err != nil {
		return err
	}
	for _, p := range to {
		data := map[string]string{"items": strings.Join(items[p], " · ")}
		if err := s.write(ctx, MailDigest, whole[p], "/mentorship", data); err != nil {
			return err
		}
	}
	return nil
}

var (
	taskWords = map[TaskKind]i18n.Text{
		TaskExpectations: i18n.Both("read what is expected of mentors and mentees (by {day})", "lire les attentes envers mentors et mentorés (d’ici le {day})"),
		TaskFormalMentor: i18n.Both("find a formal mentor (by {day})", "trouver un mentor officiel (d’ici le {day})"),
		TaskPlan:         i18n.Both("five-year academic plan (by {day})", "plan universitaire de cinq ans (d’ici le {day})"),
		TaskCheckIn:      i18n.Both("check-in at eighteen months (by {day})", "bilan à dix-huit mois (d’ici le {day})"),
	}
	followWords = map[TaskKind]i18n.Text{
		TaskCheckIn:      i18n.Both("the follow-up agreed with {name} at the check-in at eighteen months (on {day})", "le suivi convenu avec {name} au bilan à dix-huit mois (le {day})"),
		TaskAnnualReview: i18n.Both("the follow-up agreed with {name} at the annual review (on {day})", "le suivi convenu avec {name} à l’entretien annuel (le {day})"),
	}
	meetWords    = i18n.Both("a meeting with {name}: the last one on record is from {day}", "une rencontre avec {name} : la dernière au dossier date du {day}")
	approveWords = i18n.Both("{n} waiting for your approval", "{n} en attente de votre approbation")
)

func said(t i18n.Text, language, day, name string) string {
	return strings.NewReplacer("{day}", day, "{name}", name, "{n}", name).Replace(t.In(language))
}

func (s *Service) itemsDue(ctx context.Context, everybody []directory.Person, today clock.Date) (map[id.Person][]string, error) {
	items, known := map[id.Person][]string{}, map[id.Person]directory.Person{}
	for _, p := range everybody {
		known[p.ID] = p
	}
	tasks, err := s.tasks(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range digestOf(tasks, today) {
		p := known[t.Person]
		items[p.ID] = append(items[p.ID], said(taskWords[t.Kind], p.Language, i18n.Day(t.DueOn.Time(time.UTC), p.Language), ""))
	}
	set, err := s.directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range followUps(tasks, today) {
		// Who agreed it with the person: the leader who held the review, or who reads check-ins.
		other := t.DoneBy
		if t.Kind == TaskCheckIn {
			other = set.CheckInReader
		}
		for _, two := range [][2]id.Person{{t.Person, other}, {other, t.Person}} {
			if p, with := known[two[0]], known[two[1]]; p.ID != "" && with.ID != "" {
				items[p.ID] = append(items[p.ID], said(followWords[t.Kind], p.Language, i18n.Day(t.FollowUpOn.Time(time.UTC), p.Language), with.Name))
			}
		}
	}
	active, err := s.active(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]id.Mentorship, len(active))
	for i, m := range active {
		ids[i] = m.ID
	}
	held, err := s.meetings(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, m := range active {
		for _, n := range nudge(m, known[m.Mentee], held[m.ID], today) {
			p, other := known[n], m.Mentor
			if n == m.Mentor {
				other = m.Mentee
			}
			last := m.Started
			if len(held[m.ID]) > 0 {
				last = held[m.ID][0].HeldOn
			}
			items[n] = append(items[n], said(meetWords, p.Language, i18n.Day(last.Time(time.UTC), p.Language), known[other].Name))
		}
	}
	lines, err := s.directory.Lines(ctx)
	if err != nil {
		return nil, err
	}
	waiting, err := s.proposed(ctx)
	if err != nil {
		return nil, err
	}
	count := map[id.Person]int{}
	for _, m := range waiting {
		at := placeOf(known[m.Mentee])
		for side, holders := range [][]id.Person{lines.Directors(at.division), lines.Chiefs(at.site)} {
			for _, p := range holders {
				if !m.Has(p) && (side == 0 && !m.DirectorApproved || side == 1 && !m.ChiefApproved) {
					count[p]++
				}
			}
		}
	}
	for p, n := range count {
		items[p] = append(items[p], said(approveWords, known[p].Language, "", itoa(n)))
	}
	return items, nil
}

// nudge says whom of two to remind of meeting: the mentee first, the mentor later, nobody
// where no number of meetings is expected or the pair is known to be quiet.
func nudge(m Mentorship, mentee directory.Person, held []Meeting, today clock.Date) []id.Person {
	if !m.Active || m.Kind != Formal || m.Mentee == "" || m.Started.IsZero() || !m.QuietSince.IsZero() || MeetingGoal(mentee.Appointed, today) == 0 {
		return nil
	}
	last := m.Started
	if len(held) > 0 {
		last = held[0].HeldOn
	}
	switch {
	case last.Before(today.AddDate(0, 0, -nudgeMentor)):
		return []id.Person{m.Mentee, m.Mentor}
	case last.Before(today.AddDate(0, 0, -nudgeMentee)):
		return []id.Person{m.Mentee}
	}
	return nil
}
