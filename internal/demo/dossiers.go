package demo

import (
	"context"
	"fmt"

	"laurel/internal/clock"
	"laurel/internal/dossier"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/viewer"
)

// dossiers freezes one of each kind: the clinician's for promotion, the newcomer's annex, and
// the award chair's year of records. Nobody is written to.
func (f *filling) dossiers(ctx context.Context) error {
	mail, open := f.Dossiers.Mail, f.Dossiers.OpenLink
	f.Dossiers.Mail = nil
	f.Dossiers.OpenLink = func(_ context.Context, link string) (id.Mentorship, error) { return id.Mentorship(link), nil }
	defer func() { f.Dossiers.Mail, f.Dossiers.OpenLink = mail, open }()
	if err := f.promotion(ctx); err != nil {
		return fmt.Errorf("the dossier for promotion: %w", err)
	}
	_, newcomer := f.run(ctx, f.dep.Cast.Newcomer)
	err := f.freeze(ctx, newcomer, dossier.StartInput{Kind: dossier.CFAR, Language: "en"}, f.dep.People[f.dep.Cast.Newcomer].Name, map[string]string{
		"changed": "My mentor read the first draft of my plan and asked what I would stop doing. I dropped one of two clinics in its second month and began the quality project that the plan now rests on.",
	})
	if err != nil {
		return fmt.Errorf("the annex: %w", err)
	}
	_, chair := f.run(ctx, f.dep.Cast.AwardChair)
	chair.Language = "fr"
	records, err := f.Feedback.Records(viewer.With(ctx, chair), chair)
	if err != nil {
		return err
	}
	if len(records) == 0 {
		return f.drain(ctx) // a year of nothing is no dossier
	}
	year := records[0].On.Year
	in := dossier.StartInput{Kind: dossier.MOC, Language: "fr", Since: clock.Date{Year: year, Month: 1, Day: 1}, Until: clock.Date{Year: year, Month: 12, Day: 31}}
	if err := f.freeze(ctx, chair, in, "", nil); err != nil {
		return fmt.Errorf("the year of records: %w", err)
	}
	return f.drain(ctx)
}

// freeze begins a dossier, writes its texts and freezes it.
func (f *filling) freeze(ctx context.Context, v viewer.Viewer, in dossier.StartInput, signed string, texts map[string]string) error {
	ctx = viewer.With(ctx, v)
	made, err := f.Dossiers.Start(ctx, v, in, "demo "+string(in.Kind))
	if err != nil {
		return err
	}
	save := dossier.SaveInput{Since: made.Since, Until: made.Until, Language: made.Language, Choices: dossier.Choices{Texts: texts}}
	if in.Kind == dossier.MOC {
		save.CycleSince, save.CycleUntil = clock.Date{Year: made.Since.Year - 2, Month: 1, Day: 1}, clock.Date{Year: made.Since.Year + 2, Month: 12, Day: 31}
	}
	if made, err = f.Dossiers.Save(ctx, v, made.ID, save, made.Revision); err != nil {
		return err
	}
	_, err = f.Dossiers.Freeze(ctx, v, made.ID, signed, made.Revision, "demo freeze "+string(in.Kind))
	return err
}

// outcomesOf are what mentees reached, in the order in which they are handed out.
var outcomesOf = []dossier.OutcomeInput{
	{Kind: dossier.Publication, What: "Early discharge after heart failure: a stepped-wedge trial", DOI: "10.5555/laurel.2024.0117", Joint: true},
	{Kind: dossier.Grant, What: "Operating grant for a discharge bundle", Agency: "Provincial Innovation Fund", Amount: "$148,000", Role: "principal investigator"},
	{Kind: dossier.Leadership, What: "Site director of undergraduate teaching"},
	{Kind: dossier.Award, What: "Teaching award of the core residency programme"},
	{Kind: dossier.Promoted, What: "Promoted to the next rank"},
	{Kind: dossier.Publication, What: "What residents remember of feedback: interviews at two sites", DOI: "10.5555/laurel.2025.0042"},
	{Kind: dossier.Degree, What: "Master’s degree in health professions education"},
	{Kind: dossier.BecameMentor, What: "Mentors two new faculty members"},
}

// promotion is the clinician's dossier: mentees of the department and of the past, some of whom
// agreed to be named, and what they reached.
func (f *filling) promotion(ctx context.Context) error {
	ctx, v := f.run(ctx, f.dep.Cast.Clinician)
	today := clock.DateOf(f.Clock.Now(), f.zone)
	past := []mentorship.OutsideInput{
		{Name: "Ingrid Halvorsen", Email: "ingrid.halvorsen@elsewhere.example", Level: mentorship.Resident, Place: "Northern General", Started: today.AddDate(-6, 2, 0), Ended: today.AddDate(-3, 0, 0)},
		{Name: "Tomás Echeverría", Email: "tomas.echeverria@elsewhere.example", Level: mentorship.Fellow, Place: "Lakeshore University", Started: today.AddDate(-5, 0, 0), Ended: today.AddDate(-2, -3, 0)},
		{Name: "Abena Mensah", Level: mentorship.Student, Started: today.AddDate(-4, 1, 0), Ended: today.AddDate(-2, 0, 0)},
		{Name: "Ruslan Petrenko", Email: "ruslan.petrenko@elsewhere.example", Level: mentorship.Postdoc, Place: "Harbour Institute", Started: today.AddDate(-3, 0, 0)},
		{Name: "Leilani Kahale", Email: "leilani.kahale@elsewhere.example", Level: mentorship.Resident, Place: "Northern General", Started: today.AddDate(-2, -7, 0)},
		{Name: "Wojciech Sowa", Email: "wojciech.sowa@elsewhere.example", Level: mentorship.Fellow, Place: "Lakeshore University", Started: today.AddDate(-2, -1, 0)},
		{Name: "Ifeoma Nwosu", Email: "ifeoma.nwosu@elsewhere.example", Level: mentorship.Faculty, Place: "Riverbend Hospital", Started: today.AddDate(-1, -8, 0)},
	}
	if _, err := f.Mentorship.AddOutside(ctx, v, past); err != nil {
		return err
	}
	for i, t := range []mentorship.Training{
		{Title: "Feedback that is heard: coaching conversations", Provider: "Centre for Faculty Development", Quarters: 12},
		{Title: "Mentoring across difference", Provider: "Department of Medicine", Quarters: 6},
	} {
		t.HeldOn = today.AddDate(-1-i, -2, 0)
		if _, err := f.Mentorship.AddTraining(ctx, v, t); err != nil {
			return err
		}
	}
	record, err := f.Mentorship.Portfolio(ctx, v)
	if err != nil {
		return err
	}
	said := []string{"She asked questions that I still ask my own residents.", "", "When my first grant failed she read the reviews with me, line by line, the same evening."}
	since, _ := dossier.DefaultPeriod(dossier.Promotion, record.Person, today)
	for i, p := range record.Given {
		from := p.Started
		if from.Before(since) {
			from = since
		}
		var noted []id.Outcome
		for k := range 2 {
			in := outcomesOf[(2*i+k)%len(outcomesOf)]
			in.On = from.AddDate(0, 3+5*k, 4+i)
			if today.Before(in.On) {
				in.On = today
			}
			o, err := f.Dossiers.AddOutcome(ctx, v, p.ID, in, fmt.Sprintf("demo %d %d", i, k))
			if err != nil {
				return err
			}
			noted = append(noted, o.ID)
		}
		if i%3 == 2 || p.Outside != nil && p.Outside.Email == "" {
			continue // not asked yet
		}
		if err := f.Dossiers.Ask(ctx, v, p.ID); err != nil {
			return err
		}
		agree := i%4 != 3
		answer := dossier.Answer{Mentorship: p.ID, Agree: &agree, Words: said[i%len(said)], Outcomes: []dossier.OutcomeAnswer{{Outcome: noted[0], Confirm: true}}}
		if p.Outside != nil {
			if _, err := f.Dossiers.AnswerByLink(ctx, string(p.ID), answer); err != nil {
				return err
			}
			continue
		}
		mentee := viewer.Viewer{Person: p.Mentee, Session: "demo", Language: "en"}
		if _, err := f.Dossiers.Answer(viewer.With(ctx, mentee), mentee, answer); err != nil {
			return err
		}
	}
	return f.freeze(ctx, v, dossier.StartInput{Kind: dossier.Promotion, Language: "en"}, "", map[string]string{
		"statement": "I mentor people at the point where a job turns into a career: the first years on staff, and the last years of training. I ask first what they want to be known for, and only then what is on their list.\n\n" +
			"We meet on fixed days, with notes that both of us can read. Between meetings I open doors: an introduction, a place on a committee, a co-authorship that is earned. I say so when I am not the right person, and I help to find who is.\n\n" +
			"What mentees told me in the rounds of feedback changed how I work: I now end each meeting with what the other person will stop doing, because nobody had ever asked me for more to do.",
	})
}
