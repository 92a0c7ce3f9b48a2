package graph

import (
	"context"
	"slices"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// department is what everybody is shown before signing in. Until somebody has set it up
// it is empty.
func (r *Resolver) department(ctx context.Context) (*model.Department, error) {
	set, err := r.Directory.Settings(ctx)
	missing := apperr.CodeOf(err) == apperr.NotFound
	switch {
	case missing:
		set = directory.Settings{Languages: i18n.Languages, MinimumGroup: directory.MinimumFloor, Vocabulary: directory.TorontoVocabulary()}
	case err != nil:
		return nil, err
	}
	d := &model.Department{
		Name: set.Name, Institution: set.Institution, Languages: set.Languages, Demo: r.Demo, NeedsSetUp: missing,
		HelpContact: set.HelpContact, MinimumGroup: set.MinimumGroup, Vocabulary: set.Vocabulary,
	}
	if set.Zone != nil {
		d.Zone = set.Zone.String()
	}
	if r.Personas == nil {
		return d, nil
	}
	d.Personas, err = r.Personas(ctx)
	return d, err
}

// self is the viewer as a person. An invitation may have been forwarded, so whoever
// came by one is shown the name alone, by which a wrong reader notices.
func (r *Resolver) self(ctx context.Context, v *viewer.Viewer) (*directory.Person, error) {
	p, ok, err := loadsOf(ctx).people.get(viewer.With(ctx, *v), v.Person)
	if err == nil && !ok {
		err = apperr.NewNotFound("person")
	}
	if !v.SignedIn() {
		p = directory.Person{ID: p.ID, Name: p.Name, Language: p.Language, Status: p.Status}
	}
	return &p, err
}

// dutiesToday are the grants a viewer acts by: those in force, and none for somebody
// who came to answer one survey.
func (r *Resolver) dutiesToday(ctx context.Context, v *viewer.Viewer) ([]directory.RoleGrant, error) {
	if !v.SignedIn() {
		return nil, nil
	}
	p, err := r.self(ctx, v)
	if err != nil {
		return nil, err
	}
	today, err := r.Directory.Today(ctx)
	return slices.DeleteFunc(slices.Clone(p.Grants), func(g directory.RoleGrant) bool { return !g.On(today) }), err
}

func grantInput(person string, in model.RoleGrantInput) directory.GrantInput {
	return directory.GrantInput{
		Person: parse[id.Person](person), Role: in.Role, Division: optional[id.Division](in.Division), Site: optional[id.Site](in.Site),
		From: in.From, Until: value(in.Until),
	}
}

// granted is the person after a change of roles. Whoever grants may see whom: the
// change itself was allowed.
func (r *Resolver) granted(ctx context.Context, person id.Person) (*model.RoleGrantPayload, error) {
	found, err := r.Directory.ByID(ctx, person)
	if err != nil {
		return nil, err
	}
	p := found[person]
	return &model.RoleGrantPayload{Person: &p}, nil
}
