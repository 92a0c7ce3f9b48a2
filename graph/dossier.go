package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

const dossierFiles = "/d/dossier/"

func dossierHeading(h dossier.Heading) (model.Dossier, error) {
	out := model.Dossier{
		ID: string(h.ID), Kind: model.DossierKind(h.Kind), Owner: credential.Named{ID: h.Owner, Name: h.Person.Name}, Since: h.Since, Until: h.Until, Language: h.Language,
		Revision: h.Revision, CycleSince: dateOrNull(h.CycleSince), CycleUntil: dateOrNull(h.CycleUntil), Preview: dossierFiles + string(h.ID) + "/page", ViewerIsOwner: h.Mine,
		Versions: []model.DossierVersion{}, Sections: []model.DossierSection{}, Warnings: []model.DossierWarning{}, Problems: []model.DossierProblem{}, Mentees: []model.DossierMentee{},
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
		ViewerCanRemove: o.CanRemove(),
		ID:              string(o.ID), Kind: model.OutcomeKind(o.Kind), What: o.What, On: o.On, Agency: o.Agency, Amount: o.Amount, Role: o.Role, Doi: o.DOI, Joint: o.Joint, State: model.OutcomeState(o.State),
	}
}

// dossierSections are sections with their evidence, as a mentor reads them.
func dossierSections(all []dossier.Section) []model.DossierSection {
	out := make([]model.DossierSection, len(all))
	for at, s := range all {
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
		out[at] = section
	}
	return out
}

func dossierWarnings(all []dossier.Warning) []model.DossierWarning {
	out := make([]model.DossierWarning, len(all))
	for i, w := range all {
		out[i] = model.DossierWarning{Code: model.DossierWarningCode(w.Code), N: w.N}
		if w.Year != 0 {
			out[i].Year = &w.Year
		}
	}
	return out
}

func dossierProblems(ctx context.Context, all []*apperr.Error) []model.DossierProblem {
	out := make([]model.DossierProblem, len(all))
	for i, e := range all {
		at := ""
		if len(e.Path) > 1 {
			at = e.Path[1]
		}
		out[i] = model.DossierProblem{At: at, Message: Message(viewer.From(ctx).Language, e)}
	}
	return out
}

func dossierModel(ctx context.Context, v dossier.View) (*model.Dossier, error) {
	out, err := dossierHeading(v.Heading)
	if err != nil {
		return nil, err
	}
	out.Sections, out.Warnings, out.Problems = dossierSections(v.Sections), dossierWarnings(v.Warnings), dossierProblems(ctx, v.Problems)
	for _, m := range v.Mentees {
		one := model.DossierMentee{Name: m.Name, Consent: ownersView(m.Consent), Asked: m.Asked, CanAsk: m.CanAsk, Relationships: []model.DossierRelationship{}, Outcomes: []model.Outcome{}}
		for _, r := range m.Relationships {
			one.Relationships = append(one.Relationships, model.DossierRelationship{Mentorship: string(r.Mentorship), Role: r.Role, Years: r.Years, Unconfirmed: r.Unconfirmed})
		}
		for _, o := range m.Outcomes {
			one.Outcomes = append(one.Outcomes, outcomeModel(o))
		}
		out.Mentees = append(out.Mentees, one)
	}
	return &out, nil
}

// whole are the fields of a dossier for which its evidence is gathered.
var whole = []string{"sections", "warnings", "problems", "mentees"}

// asksEvidence reports whether an operation asks for more of a dossier than its heading and its
// versions, which is a fraction of the work.
func asksEvidence(ctx context.Context) bool {
	return slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, nil), func(f graphql.CollectedField) bool { return slices.Contains(whole, f.Name) })
}

func dossierLook(ctx context.Context, l dossier.Look, err error) (*model.DossierLook, error) {
	if apperr.CodeOf(err) == apperr.NotFound {
		return nil, nil
	}
	out := model.DossierLook{Sections: []model.DossierSection{}, Warnings: []model.DossierWarning{}, Problems: []model.DossierProblem{}}
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		out.UserErrors = users
		return &out, err
	}
	out.Title, out.Name, out.Since, out.Until, out.Language = dossier.TitleOf(l.Kind).In(l.Language), l.Name, dateOrNull(l.Since), dateOrNull(l.Until), l.Language
	out.Sections, out.Warnings, out.Problems = dossierSections(l.Sections), dossierWarnings(l.Warnings), dossierProblems(ctx, l.Problems)
	return &out, nil
}

func dossierTable(all []dossier.TableColumn) *model.DossierTable {
	out := model.DossierTable{Columns: []model.DossierColumn{}, Others: []model.DossierColumn{}}
	shown := map[dossier.MenteeColumn]bool{}
	for _, c := range all {
		shown[c.Column] = true
		one := model.DossierColumn{Column: model.MenteeColumn(c.Column), Title: dossier.TitleOfColumn(c.Column)}
		if len(c.Heading) > 0 {
			one.Heading = c.Heading
		}
		out.Columns = append(out.Columns, one)
	}
	for _, c := range dossier.MenteeColumns {
		if !shown[c] {
			out.Others = append(out.Others, model.DossierColumn{Column: model.MenteeColumn(c), Title: dossier.TitleOfColumn(c)})
		}
	}
	return &out
}

func tableColumns(in []model.DossierColumnInput) []dossier.TableColumn {
	out := make([]dossier.TableColumn, len(in))
	for i, c := range in {
		out[i] = dossier.TableColumn{Column: dossier.MenteeColumn(c.Column)}
		if c.Heading != nil {
			out[i].Heading = c.Heading.Text()
		}
	}
	return out
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
	shown, err := dossierModel(ctx, v)
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
	out := dossier.Answer{Mentorship: optional[id.Mentorship](in.Mentorship), Letter: optional[id.Letter](in.Letter), Mentored: in.Mentored, Agree: in.Agree, Words: value(in.Words)}
	for _, o := range in.Outcomes {
		out.Outcomes = append(out.Outcomes, dossier.OutcomeAnswer{Outcome: parse[id.Outcome](o.Outcome), Confirm: o.Confirm})
	}
	return out
}

func evidenceQuestions(q dossier.Questions) model.EvidenceQuestions {
	out := model.EvidenceQuestions{Mentee: q.Mentee, Mentorships: []model.EvidenceQuestion{}, Letters: []model.LetterQuestion{}}
	for _, m := range q.Mentorships {
		one := model.EvidenceQuestion{
			Mentorship: string(m.Mentorship), Mentor: m.Mentor, Relationships: []model.EvidenceRelationship{}, Naming: consentState(m.Naming), Words: m.Words, Outcomes: []model.Outcome{},
		}
		for _, r := range m.Relationships {
			one.Relationships = append(one.Relationships, model.EvidenceRelationship{
				Mentorship: string(r.ID), Kind: r.Kind, Since: dateOrNull(r.Started), Until: dateOrNull(r.Ended), Word: model.EvidenceWord(r.Word()),
			})
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
