package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// settings are what the department has set, for whoever may set it.
func (r *Resolver) settings(ctx context.Context) (*model.DepartmentSettings, error) {
	v := viewer.From(ctx)
	changes, err := r.Directory.Changes(ctx, v)
	if err != nil {
		return nil, err
	}
	set, err := r.Directory.Settings(ctx)
	if err != nil {
		return nil, err
	}
	retention, err := r.Directory.Outlooks(ctx, v, nil)
	if err != nil {
		return nil, err
	}
	roll, err := r.Directory.Roll(ctx)
	if err != nil {
		return nil, err
	}
	divisions, sites := map[id.Division]int{}, map[id.Site]int{}
	for _, p := range roll.People {
		if p.Status == directory.Left {
			continue
		}
		if p.Division != nil {
			divisions[p.Division.ID]++
		}
		if p.Site != nil {
			sites[p.Site.ID]++
		}
	}
	out := &model.DepartmentSettings{
		Sender: set.Sender, OperatorSender: r.OperatorSender, MailConfigured: r.Outbox.MailConfigured(),
		Contacts: model.DepartmentContacts{Help: set.HelpContact, Privacy: set.PrivacyContact, Mistreatment: set.MistreatmentContact},
		Minimums: set.Minimums(), Floors: directory.Floors, MostMinimum: directory.MostMinimum,
		EarlyYears: set.Vocabulary.EarlyYears, MidYears: set.Vocabulary.MidYears, Retention: retention, Changes: changes,
	}
	for _, d := range roll.Divisions {
		out.Divisions = append(out.Divisions, model.DivisionSettings{Division: d, People: divisions[d.ID], Stricter: set.Stricter[d.ID], Minimums: set.MinimumsOf(d.ID)})
	}
	for _, x := range roll.Sites {
		out.Sites = append(out.Sites, model.SiteSettings{Site: x, People: sites[x.ID]})
	}
	for _, c := range changes {
		loadsOf(ctx).people.want(c.By)
	}
	return out, nil
}

// changedSettings is the answer of every change of the settings.
func (r *Resolver) changedSettings(ctx context.Context, err error) (*model.DepartmentSettingsPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.DepartmentSettingsPayload{UserErrors: users}, err
	}
	settings, err := r.settings(ctx)
	return &model.DepartmentSettingsPayload{Settings: settings}, err
}

// standing is how far the set-up has come, after a change of it.
func (r *Resolver) standing(ctx context.Context, err error) (*model.SetUpPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.SetUpPayload{UserErrors: users}, err
	}
	standing, err := r.Directory.SetUpStanding(ctx, viewer.From(ctx))
	return &model.SetUpPayload{SetUp: &standing}, err
}

func termsOf(in []model.TermInput) []directory.Term {
	out := make([]directory.Term, len(in))
	for i, t := range in {
		out[i] = directory.Term{Code: t.Code, Label: t.Label.Text(), Retired: t.Retired}
	}
	return out
}

func placeForm(in model.PlaceInput) directory.PlaceForm {
	return directory.PlaceForm{Code: in.Code, Name: in.Name.Text()}
}

// logo is the department's as a page shows it; nil where there is none.
func logo(set directory.Settings) *string {
	if set.Logo == "" {
		return nil
	}
	address := "data:image/png;base64," + set.Logo
	return &address
}

// changedDepartment is the answer of every change of what everybody is shown.
func (r *Resolver) changedDepartment(ctx context.Context, err error) (*model.DepartmentUpdatePayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.DepartmentUpdatePayload{UserErrors: users}, err
	}
	d, err := r.department(ctx)
	return &model.DepartmentUpdatePayload{Department: d}, err
}
