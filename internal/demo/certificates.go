package demo

import (
	"context"

	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/id"
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
	return f.drain(ctx)
}
