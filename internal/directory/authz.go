package directory

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/viewer"
)

// CanSeePeople: those who run the programme for the whole department.
func CanSeePeople(v viewer.Viewer) error {
	return allow(v, v.Has(viewer.ProgramLead, viewer.Administrator, viewer.ViceChair))
}

// CanImportPeople: the mentorship lead and administrators.
func CanImportPeople(v viewer.Viewer) error {
	return allow(v, v.Has(viewer.ProgramLead, viewer.Administrator))
}

// CanGrant: administrators grant every role; the mentorship lead every role but that
// of administrator.
func CanGrant(v viewer.Viewer, role viewer.Role) error {
	if role != viewer.Administrator && v.Has(viewer.ProgramLead) {
		return nil
	}
	return allow(v, v.Has(viewer.Administrator))
}

// CanSetDepartment: the mentorship lead and administrators.
func CanSetDepartment(v viewer.Viewer) error { return CanImportPeople(v) }

// CanReadExpectations: everybody who is signed in.
func CanReadExpectations(v viewer.Viewer) error { return allow(v, v.SignedIn()) }

// CanSeePerson: oneself, those who run the programme, the director of the person's
// division and the physician-in-chief of the person's site. Nobody else learns
// whether the person exists.
func CanSeePerson(v viewer.Viewer, p Person) error {
	if v.SignedIn() && v.Person == p.ID || CanSeePeople(v) == nil ||
		v.HasFor(viewer.DivisionDirector, divisionOf(p)) || v.HasForSite(viewer.PhysicianInChief, siteOf(p)) {
		return nil
	}
	return apperr.NewNotFound("person")
}

// ownIdentity opens what somebody said of themselves to them, and to nobody else whatever
// their role.
func ownIdentity(ctx context.Context, v viewer.Viewer) (context.Context, error) {
	if err := allow(v, v.SignedIn()); err != nil {
		return ctx, err
	}
	return rule.With(ctx, rule.Permit{Record: "SelfIdentification", Column: "id", Values: []string{string(v.Person)}}), nil
}

func allow(v viewer.Viewer, ok bool) error {
	switch {
	case ok:
		return nil
	case !v.SignedIn():
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return apperr.New(apperr.Forbidden, "forbidden")
}
