package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/audit"
	"laurel/internal/auth"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// outsideStart is where signing in at the OpenID provider begins. With a ticket the account is
// added to the reader's own, who comes back to their account page.
const outsideStart = "/oidc/start"

func auditAct(a audit.Act) model.AuditAct {
	return model.AuditAct{Name: a.Name, Says: a.Says, Shown: model.AuditShown(a.Shown), Reads: a.Reads}
}

// auditPeople notes whose names a list of the log is going to need.
func auditPeople(ctx context.Context, actors []audit.Actor, objects []string) {
	loads := loadsOf(ctx)
	for _, a := range actors {
		for _, p := range []id.Person{a.Person, a.For} {
			if p != "" {
				loads.people.want(p)
			}
		}
	}
	for _, o := range objects {
		if p, ok := id.Parse[id.Person](o); ok {
			loads.people.want(p)
		}
	}
}

func auditPerson(ctx context.Context, which id.Person) (*model.AuditPerson, error) {
	if which == "" {
		return nil, nil
	}
	p, _, err := loadsOf(ctx).people.get(ctx, which)
	return &model.AuditPerson{ID: string(which), Name: p.Name}, err
}

func auditActor(ctx context.Context, a audit.Actor) (*model.AuditActor, error) {
	person, err := auditPerson(ctx, a.Person)
	if err != nil {
		return nil, err
	}
	principal, err := auditPerson(ctx, a.For)
	return &model.AuditActor{Person: person, For: principal, Purpose: a.Purpose}, err
}

func auditObject(ctx context.Context, object string) (*model.AuditPerson, error) {
	which, _ := id.Parse[id.Person](object)
	return auditPerson(ctx, which)
}

func auditLine(ctx context.Context, l audit.Line) (model.AuditLine, error) {
	out := model.AuditLine{ID: string(l.ID), Day: l.Day, Act: auditAct(l.Act), Object: l.Object, Result: l.Result}
	var err error
	if l.Act.Shown != audit.NoActor {
		out.At = &l.At
		if out.Actor, err = auditActor(ctx, l.Actor); err != nil {
			return out, err
		}
	}
	out.ObjectPerson, err = auditObject(ctx, l.Object)
	return out, err
}

func auditFilter(f *model.AuditFilter) audit.Filter {
	if f == nil {
		return audit.Filter{}
	}
	return audit.Filter{
		From: value(f.From), Until: value(f.Until), Actor: optional[id.Person](f.Actor),
		Action: value(f.Action), Type: value(f.ObjectType), Object: value(f.Object),
	}
}

// unlinked answers whoever may have ended an account of theirs.
func (r *Resolver) unlinked(ctx context.Context, which id.Identity) (*model.IdentityUnlinkPayload, error) {
	v := viewer.From(ctx)
	if users, err := userErrors(ctx, r.Auth.Unlink(ctx, v, which)); users != nil || err != nil {
		return &model.IdentityUnlinkPayload{UserErrors: users}, err
	}
	return &model.IdentityUnlinkPayload{Viewer: &v}, nil
}

func (r *Resolver) identities(ctx context.Context, v *viewer.Viewer) ([]auth.Identity, error) {
	if !v.SignedIn() {
		return nil, nil
	}
	return r.Auth.Identities(ctx, *v)
}
