package demo

import (
	"context"

	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/metrics"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// certificates hands out what the cast and last year's winner were recognised for: one of each
// kind, one with a name put right, one taken back, and a plaque that was handed over.
func (f *filling) certificates(ctx context.Context) error {
	c := f.dep.Cast
	ctx, lead := f.run(ctx, c.Lead, viewer.ProgramLead)
	presenter := f.dep.People[c.ViceChair].Name
	batches := []struct {
		credential.BatchInput
		to []int
	}{
		{credential.BatchInput{Kind: credential.MentorService, Title: i18n.Both("Mentoring new faculty", "Mentorat de la relève"), Since: f.dep.Start.AddDate(-3, 0, 0), Until: f.dep.Start.AddDate(0, -2, 0)}, []int{c.Clinician, c.Director}},
		{credential.BatchInput{Kind: credential.CommitteeService, Title: i18n.Both("Awards Committee", "Comité des prix"), Since: f.dep.Start.AddDate(-2, 0, 0), Until: f.dep.Start.AddDate(0, -5, 0)}, []int{c.AwardChair, c.Lead}},
		{credential.BatchInput{Kind: credential.Training, Title: i18n.Both("First Conversations: a Workshop for Mentors", "Premières conversations\u202f: un atelier pour mentors"), Since: f.dep.Start.AddDate(0, -1, 0)}, []int{c.Newcomer, c.Clinician}},
	}
	for _, b := range batches {
		in := b.BatchInput
		in.Presenter = presenter
		for _, k := range b.to {
			in.People = append(in.People, f.people[k])
		}
		if _, err := f.Credential.IssueBatch(ctx, lead, in, "demo "+string(in.Kind)); err != nil {
			return err
		}
	}
	if err := f.drain(ctx); err != nil {
		return err
	}
	list, err := f.Credential.Certificates(ctx, lead, credential.Filter{Args: page.Args{First: 100}})
	if err != nil {
		return err
	}
	find := func(person id.Person, kind credential.Kind) id.Certificate {
		for _, one := range list.Nodes {
			if (person == "" || one.Person == person) && one.Kind == kind {
				return one.ID
			}
		}
		return ""
	}
	director := f.dep.People[c.Director].Name
	if _, err := f.Credential.Supersede(ctx, lead, find(f.people[c.Director], credential.MentorService), "Dr. "+director, "", "The title before the name was missing."); err != nil {
		return err
	}
	if _, err := f.Credential.Revoke(ctx, lead, find(f.people[c.Lead], credential.CommitteeService), "Issued in error: she did not serve in these years."); err != nil {
		return err
	}
	if won := find("", credential.Award); won != "" {
		if _, err := f.Credential.Fulfil(ctx, lead, won, credential.Plaque, "At the annual day."); err != nil {
			return err
		}
	}
	// One of them shows her badge to anybody who has the link.
	holder := viewer.Viewer{Person: f.people[c.Clinician], Session: "ses_demo", Language: "en"}
	if _, err := f.Credential.Share(viewer.With(ctx, holder), holder, find(holder.Person, credential.Training), credential.ByName); err != nil {
		return err
	}
	if err := f.drain(ctx); err != nil {
		return err
	}
	return f.honours(ctx, lead)
}

// honours: those who were recognised answered as people do. Most agree, some were asked and have
// not answered, one said no; of past recipients without an account the department has a letter.
// The mailing that asks them is held back, for whoever runs the department to let go.
func (f *filling) honours(ctx context.Context, lead viewer.Viewer) error {
	list, err := f.Credential.Honours(ctx, lead, credential.HonourFilter{Args: page.Args{First: 100}})
	if err != nil {
		return err
	}
	c := f.dep.Cast
	silent := map[id.Person]bool{f.people[c.Newcomer]: true, f.people[c.Clinician]: true}
	var ask []string
	for _, h := range list.Nodes {
		switch {
		case h.Person == "":
			if h.Year%3 == 0 {
				continue // nobody has asked yet
			}
			if _, err := f.Credential.State(ctx, lead, h.Subject, true, "Agreed in a letter to the department."); err != nil {
				return err
			}
		case silent[h.Person]:
			ask = append(ask, h.Subject)
		default:
			who := viewer.Viewer{Person: h.Person, Session: "ses_demo", Language: "en"}
			if _, err := f.Credential.Show(viewer.With(ctx, who), who, h.Subject, h.Person != f.people[c.AwardChair]); err != nil {
				return err
			}
		}
	}
	if len(ask) == 0 {
		return nil
	}
	if _, err := f.Credential.Ask(ctx, lead, ask, "demo honours"); err != nil {
		return err
	}
	waiting, err := f.Outbox.Mailings(ctx, page.Args{First: 1})
	if err != nil {
		return err
	}
	for _, m := range waiting.Nodes {
		if _, err := f.Outbox.Pause(ctx, lead, m.ID); err != nil {
			return err
		}
	}
	return nil
}

// years closes the last academic year that is over.
func (f *filling) years(ctx context.Context) error {
	ctx, lead := f.run(ctx, f.dep.Cast.Lead, viewer.ProgramLead)
	open, err := f.Metrics.Open(ctx, lead)
	if err != nil {
		return err
	}
	closed := 0
	for i := len(open) - 1; i >= 0 && closed < yearsClosed; i-- {
		if open[i].Kind == metrics.AcadYear {
			closed++
			if _, err := f.Metrics.Close(ctx, lead, open[i].Kind, open[i].Begins, "demo "+open[i].Name()); err != nil {
				return err
			}
		}
	}
	return nil
}

// yearsClosed is how many of the years that are over the demo has closed: the newest is left
// for whoever tries it.
const yearsClosed = 2
