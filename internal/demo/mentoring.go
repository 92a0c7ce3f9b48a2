package demo

import (
	"context"
	"fmt"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// mentoring lets the cast's mentorships go on: some would mentor, two proposals and a plan
// wait for the director, and the clinician has met her mentees. Nobody is written to.
func (f *filling) mentoring(ctx context.Context) error {
	mail := f.Mentorship.Mail
	f.Mentorship.Mail = nil
	defer func() { f.Mentorship.Mail = mail }()
	today := clock.DateOf(f.Clock.Now(), f.zone)
	var willing, alone []Person
	mentored := map[int]bool{}
	for _, m := range f.dep.Mentorships {
		mentored[m.Mentee] = mentored[m.Mentee] || m.Kind == formal && (m.Ended.IsZero() || f.dep.Start.Before(m.Ended))
	}
	division := f.dep.People[f.dep.Cast.Director].Division
	for _, p := range f.dep.People {
		switch {
		case p.Status != active || f.dep.Cast.has(p.Key):
		case p.Rank == professor && p.Key%3 == 0:
			willing = append(willing, p)
		case p.Division == division && p.eligible() && !mentored[p.Key] && p.Appointed.YearsUntil(today) < 5:
			alone = append(alone, p)
		}
	}
	focus := []mentorship.Need{"CAREER", "RESEARCH", "TEACHING", "PROMOTION", "LEADERSHIP"}
	for i, p := range willing {
		in := mentorship.OfferInput{Willing: true, Capacity: 2 + i%4, Needs: mentorship.Needs{Codes: []mentorship.Need{focus[i%5], focus[(i+2)%5]}}}
		if v := f.as(p.Key); v.Person != "" {
			if _, err := f.Mentorship.SetOffer(viewer.With(ctx, v), v, in); err != nil {
				return fmt.Errorf("an offer to mentor: %w", err)
			}
		}
	}
	if err := f.proposals(ctx, alone, willing, today); err != nil {
		return err
	}
	if err := f.meetings(ctx, today); err != nil {
		return err
	}
	return f.checkIns(ctx)
}

// as is somebody of the department, without roles.
func (f *filling) as(key int) viewer.Viewer {
	return viewer.Viewer{Person: f.people[key], Language: "en"}
}

func (f *filling) proposals(ctx context.Context, alone, willing []Person, today clock.Date) error {
	lines, err := f.Directory.Lines(ctx)
	if err != nil {
		return err
	}
	proposed := 0
	for _, p := range alone {
		v := f.as(p.Key)
		here := viewer.With(ctx, v)
		if proposed == 0 {
			plan := mentorship.PlanInput{StartsOn: p.Appointed, Goals: "Build a clinic for early kidney disease, and publish its first two years.", Milestones: []mentorship.Milestone{
				{What: "First cohort of fifty patients", By: p.Appointed.AddDate(1, 6, 0)}, {What: "Revised plan on file for CFAR", By: p.Appointed.AddDate(2, 9, 0)},
			}}
			if _, err := f.Mentorship.SavePlan(here, v, plan, true); err != nil {
				return fmt.Errorf("a plan: %w", err)
			}
		}
		for _, mentor := range willing {
			if mentor.Division == p.Division || lines.ReportsTo(f.person(p), f.people[mentor.Key]) {
				continue
			}
			_, err := f.Mentorship.Propose(here, v, mentorship.ProposeInput{
				Mentor: f.people[mentor.Key], Kind: mentorship.Formal, Supervision: proposed == 1,
				Needs: mentorship.Needs{Codes: []mentorship.Need{"CAREER", "RESEARCH"}, Words: "Somebody outside the division to think with before the first review."},
			})
			if err != nil {
				return fmt.Errorf("a proposal: %w", err)
			}
			proposed++
			break
		}
		if proposed == 2 {
			break
		}
	}
	return nil
}

func (f *filling) person(p Person) directory.Person {
	out := directory.Person{ID: f.people[p.Key]}
	if d, ok := f.divisions[p.Division]; ok {
		out.Division = &directory.Division{ID: d}
	}
	if s, ok := f.sites[p.Site]; ok {
		out.Site = &directory.Site{ID: s}
	}
	return out
}

// meetings of the clinician: with her mentor, and with each mentee on a few days.
func (f *filling) meetings(ctx context.Context, today clock.Date) error {
	v := f.as(f.dep.Cast.Clinician)
	ctx = viewer.With(ctx, v)
	home, err := f.Mentorship.Home(ctx, v, "")
	if err != nil {
		return err
	}
	for i, p := range home.Pairs {
		for n := range i%3 + 1 {
			day := today.AddDate(0, -2-3*n, -3*i)
			if !p.Active || day.Before(p.Started) {
				continue
			}
			if _, err := f.Mentorship.NoteMeeting(ctx, v, p.ID, day); err != nil {
				return fmt.Errorf("a meeting: %w", err)
			}
		}
	}
	return nil
}
