package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/id"
)

const dossierFiles = "/d/dossier/"

func dossierHeading(h dossier.Heading) (model.Dossier, error) {
	out := model.Dossier{
		ID: string(h.ID), Kind: model.DossierKind(h.Kind), Owner: credential.Named{ID: h.Owner, Name: h.Person.Name}, Since: h.Since, Until: h.Until, Language: h.Language,
		Revision: h.Revision, CycleSince: dateOrNull(h.CycleSince), CycleUntil: dateOrNull(h.CycleUntil), Preview: dossierFiles + string(h.ID) + "/page", ViewerIsOwner: h.Mine,
		Versions: []model.DossierVersion{}, Sections: []model.DossierSection{}, Warnings: []model.DossierWarning{}, Mentees: []model.DossierMentee{},
	}
	if h.Mine && h.UsedFor != "" {
		use, year := model.DossierUse(h.UsedFor), h.UsedYear
		out.Used, out.UsedYear = &use, &year
	}
	for _, v := range h.Versions {
		one, err := dossierVersion(v)
		if err != nil {
			return out, err
		}
		out.Versions = append(out.Versions, one)
	}
	return out, nil
}

func dossierVersion(v dossier.Version) (model.DossierVersion, error) {
	base := dossierFiles + string(v.ID)
	out := model.DossierVersion{
		ID: string(v.ID), Number: v.Number, Code: v.Code, Frozen: v.Frozen, State: model.DossierState(v.State()), Language: v.Language,
		PDF: base + ".pdf", Page: base + "/page", Verification: credential.PagePath(v.Code), Parts: []model.DossierPart{},
	}
	if v.File != nil {
		out.Pages = &v.File.Pages
	}
	sections, err := v.Parts()
	for _, s := range sections {
		out.Parts = append(out.Parts, model.DossierPart{Title: s.Title, PDF: base + "/" + s.Key + ".pdf"})
		if s.Key == "mentees" || s.Key == "supervision" {
			pdf, xlsx := base+"/summary_table.pdf", base+"/summary_table.xlsx"
			out.SummaryPDF, out.SummaryXlsx = &pdf, &xlsx
		}
	}
	return out, err
}

// ownersView is a consent as the mentor reads it: a mentee who takes one back is not shown to.
func ownersView(s dossier.ConsentState) model.ConsentState {
	if s == dossier.Withdrawn {
		s = dossier.Declined
	}
	return consentState(s)
}

func consentState(s dossier.ConsentState) model.ConsentState {
	if s == dossier.NotAsked {
		return model.ConsentStateNotAsked
	}
	return model.ConsentState(s)
}

func outcomeModel(o dossier.Outcome) model.Outcome {
	return model.Outcome{
		ID: string(o.ID), Kind: model.OutcomeKind(o.Kind), What: o.What, On: o.On, Agency: o.Agency, Amount: o.Amount, Role: o.Role, Doi: o.DOI, Joint: o.Joint, State: model.OutcomeState(o.State),
	}
}

func dossierModel(v dossier.View) (*model.Dossier, error) {
	out, err := dossierHeading(v.Heading)
	if err != nil {
		return nil, err
	}
	for _, s := range v.Sections {
		section := model.DossierSection{
			Key: s.Key, Title: s.Title, Layout: model.SectionLayout(s.Layout), Lead: s.Lead, Hint: s.Hint, Text: s.Text, Columns: orEmpty(s.Columns), Out: s.Out, Items: []model.EvidenceItem{},
		}
		for _, i := range s.Items {
			item := model.EvidenceItem{
				Key: i.Key, Claim: i.Claim, Value: i.Value, N: i.N, Computed: i.Computed, Sources: orEmpty(i.Sources), Attestation: model.Attested(i.Attestation), Cells: orEmpty(i.Cells),
				Fields: []model.EvidenceField{}, Text: i.Text, Note: i.Note, LevelThen: i.Then, LevelNow: i.Now, Out: i.Out, Blocked: i.Blocked, Weak: i.Weak,
				Consent: ownersView(i.Consent), Mentorship: idOrNull(i.Mentorship), Letter: idOrNull(i.Letter),
			}
			for _, f := range i.Fields {
				item.Fields = append(item.Fields, model.EvidenceField{Term: f.Term, Value: f.Value})
			}
			section.Items = append(section.Items, item)
		}
		out.Sections = append(out.Sections, section)
	}
	for _, w := range v.Warnings {
		warning := model.DossierWarning{Code: model.DossierWarningCode(w.Code), N: w.N}
		if w.Year != 0 {
			warning.Year = &w.Year
		}
		out.Warnings = append(out.Warnings, warning)
	}
	for _, m := range v.Mentees {
		one := model.DossierMentee{Mentorship: string(m.Mentorship), Name: m.Name, Years: m.Years, Consent: ownersView(m.Consent), Asked: m.Asked, CanAsk: m.CanAsk, Outcomes: []model.Outcome{}}
		for _, o := range v.Outcomes {
			if o.Mentorship == m.Mentorship {
				one.Outcomes = append(one.Outcomes, outcomeModel(o))
			}
		}
		out.Mentees = append(out.Mentees, one)
	}
	return &out, nil
}

func orEmpty(all []string) []string {
	if all == nil {
		return []string{}
	}
	return all
}

func dossierPayload(ctx context.Context, v dossier.View, err error) (*model.DossierPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.DossierPayload{UserErrors: users}, err
	}
	shown, err := dossierModel(v)
	return &model.DossierPayload{Dossier: shown}, err
}

func dossierDraft(in model.DossierDraft) dossier.SaveInput {
	out := dossier.SaveInput{Since: value(in.Since), Until: value(in.Until), Language: in.Language, Choices: dossier.Choices{
		Texts: map[string]string{}, Without: in.Without, CycleSince: value(in.CycleSince), CycleUntil: value(in.CycleUntil),
	}}
	for _, t := range in.Texts {
		out.Texts[t.Section] = t.Text
	}
	for _, c := range in.Items {
		out.Items = append(out.Items, dossier.Choice{Key: c.Key, Out: c.Out, Note: c.Note, Then: c.LevelThen, Now: c.LevelNow})
	}
	return out
}

func outcomeInput(in model.OutcomeInput) dossier.OutcomeInput {
	return dossier.OutcomeInput{
		Kind: dossier.OutcomeKind(in.Kind), What: in.What, On: value(in.On), Agency: value(in.Agency), Amount: value(in.Amount), Role: value(in.Role), DOI: value(in.Doi), Joint: value(in.Joint),
	}
}

func evidenceAnswer(in model.EvidenceAnswer) dossier.Answer {
	out := dossier.Answer{Mentorship: optional[id.Mentorship](in.Mentorship), Letter: optional[id.Letter](in.Letter), Agree: in.Agree, Words: value(in.Words)}
	for _, o := range in.Outcomes {
		out.Outcomes = append(out.Outcomes, dossier.OutcomeAnswer{Outcome: parse[id.Outcome](o.Outcome), Confirm: o.Confirm})
	}
	return out
}

func evidenceQuestions(q dossier.Questions) model.EvidenceQuestions {
	out := model.EvidenceQuestions{Mentee: q.Mentee, Mentorships: []model.EvidenceQuestion{}, Letters: []model.LetterQuestion{}}
	for _, m := range q.Mentorships {
		one := model.EvidenceQuestion{
			Mentorship: string(m.Mentorship), Mentor: m.Mentor, Since: dateOrNull(m.Since), Until: dateOrNull(m.Until), Naming: consentState(m.Naming), Words: m.Words, Outcomes: []model.Outcome{},
		}
		for _, o := range m.Outcomes {
			one.Outcomes = append(one.Outcomes, outcomeModel(o))
		}
		out.Mentorships = append(out.Mentorships, one)
	}
	for _, l := range q.Letters {
		out.Letters = append(out.Letters, model.LetterQuestion{Letter: string(l.Letter.ID), Mentor: l.Mentor, Text: l.Letter.Text, Signed: l.Letter.Signed, State: consentState(l.State)})
	}
	return out
}

func evidencePayload(ctx context.Context, q dossier.Questions, err error) (*model.EvidenceAnswerPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.EvidenceAnswerPayload{UserErrors: users}, err
	}
	shown := evidenceQuestions(q)
	return &model.EvidenceAnswerPayload{Questions: &shown}, nil
}

func askPayload(ctx context.Context, err error) (*model.EvidenceAskPayload, error) {
	users, err := userErrors(ctx, err)
	return &model.EvidenceAskPayload{Asked: users == nil && err == nil, UserErrors: users}, err
}
