package demo

import (
	"context"
	"errors"
	"fmt"

	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/viewer"
)

// errRefusal is how a mail server refuses a name that it does not know (RFC 3463).
var errRefusal = errors.New("550 5.1.1 The email account that you tried to reach does not exist")

// Unsettled adds what waits for the mentorship lead in the lists of people, after Fill: an
// address that is refused, somebody on leave, a director who is about to hand over, and a pair
// of which the one has come to report to the other. People are those that Fill gave.
func (h House) Unsettled(ctx context.Context, d Department, people []id.Person) error {
	ctx = viewer.System(ctx, "demo")
	today, err := h.Directory.Today(ctx)
	if err != nil {
		return err
	}
	lead := viewer.Viewer{Person: people[d.Cast.Lead], Language: "en", Grants: []viewer.Grant{{Role: viewer.ProgramLead}}}
	asLead := viewer.With(ctx, lead)
	busy := map[int]bool{}
	for _, x := range d.Sites {
		busy[x.Chief] = true
	}
	for _, v := range d.Divisions {
		busy[v.Director] = true
	}
	// The last of the department that nothing else is told about.
	var plain []Person
	for _, p := range d.People {
		if own := d.People[d.Cast.Director].Division; p.Status == active && !d.Cast.has(p.Key) && !busy[p.Key] && p.Division != own && p.Division != smallDivision {
			plain = append(plain, p)
		}
	}
	away, bounced := plain[len(plain)-3], plain[len(plain)-5]
	if _, err := h.Directory.SetLeave(asLead, lead, people[away.Key], today.AddDate(0, 0, -20), today.AddDate(0, 3, 0)); err != nil {
		return fmt.Errorf("a leave: %w", err)
	}
	if err := h.refuse(ctx, people[bounced.Key], bounced); err != nil {
		return fmt.Errorf("a refused address: %w", err)
	}
	if err := h.handOver(asLead, lead, d, people, today); err != nil {
		return fmt.Errorf("a handover: %w", err)
	}
	return h.breach(ctx, d, people, busy, today)
}

// refuse lets a mail to somebody come back.
func (h House) refuse(ctx context.Context, who id.Person, p Person) error {
	deliver := h.Outbox.Deliver
	h.Outbox.Deliver = func(context.Context, outbox.Delivery) error { return outbox.Refused(errRefusal) }
	defer func() { h.Outbox.Deliver = deliver }()
	return h.DB.Write(ctx, func(ctx context.Context) error {
		_, err := h.Outbox.AddMessage(ctx, outbox.Message{
			Kind: "mentorship_digest", Person: who, To: p.Emails[0], Name: p.Name, Language: p.Language,
			Data: map[string]string{"department": "Medicine", "contact": "", "items": "five-year academic plan", "path": "/mentorship"},
		})
		if err != nil {
			return err
		}
		_, err = h.Outbox.Drain(ctx)
		return err
	})
}

// handOver ends the term of a director in six weeks, and nobody is named yet.
func (h House) handOver(ctx context.Context, lead viewer.Viewer, d Department, people []id.Person, today clock.Date) error {
	for _, division := range d.Divisions {
		if d.Cast.has(division.Director) || division.Code == smallDivision {
			continue
		}
		held, err := h.Directory.Holding(ctx, lead, people[division.Director])
		if err != nil {
			return err
		}
		for _, g := range held.Roles {
			if g.Role == viewer.DivisionDirector {
				_, err := h.Directory.HandOver(ctx, lead, directory.HandoverInput{
					Person: people[division.Director], LastDay: today.AddDate(0, 0, 42), Roles: []directory.RoleSuccession{{Grant: g.ID}},
				})
				return err
			}
		}
	}
	return errors.New("no division has a director")
}

// breach lets a mentee report to their formal mentor by a line of its own. Nobody is written to.
func (h House) breach(ctx context.Context, d Department, people []id.Person, busy map[int]bool, today clock.Date) error {
	mail := h.Mentorship.Mail
	h.Mentorship.Mail = nil
	defer func() { h.Mentorship.Mail = mail }()
	for i := len(d.Mentorships) - 1; i >= 0; i-- {
		m := d.Mentorships[i]
		if m.Kind != formal || !m.On(today) || busy[m.Mentor] || d.Cast.has(m.Mentor) || d.Cast.has(m.Mentee) ||
			d.People[m.Mentor].Status != active || d.People[m.Mentee].Status != active || d.People[m.Mentee].Division == d.People[d.Cast.Director].Division {
			continue
		}
		err := h.DB.Write(ctx, func(ctx context.Context) error {
			_, err := h.DB.Exec(ctx, "INSERT INTO reporting_lines (id, person_id, reports_to_id, from_date) VALUES ($1, $2, $3, $4)",
				"rep_00000000000000000000000000", string(people[m.Mentee]), string(people[m.Mentor]), today.AddDate(0, 0, -7).String())
			return err
		})
		if err != nil {
			return fmt.Errorf("a reporting line: %w", err)
		}
		return h.Mentorship.Recheck(ctx)
	}
	return errors.New("nobody has a formal mentor")
}
