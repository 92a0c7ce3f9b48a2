package graph

import (
	"context"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// signedIn answers every way of signing in, and hands the browser its session.
func signedIn(ctx context.Context) func(secret string, v viewer.Viewer, err error) (*model.SignInPayload, error) {
	return func(secret string, v viewer.Viewer, err error) (*model.SignInPayload, error) {
		if users, err := userErrors(ctx, err); users != nil || err != nil {
			return &model.SignInPayload{UserErrors: users}, err
		}
		auth.SetSession(ctx, secret)
		return &model.SignInPayload{Viewer: &v}, nil
	}
}

// newDepartment is what the set-up form says of a department. It has one name in both
// languages until somebody gives it another.
func newDepartment(in model.SetUpInput) directory.Settings {
	return directory.Settings{
		Name: i18n.Both(in.DepartmentName, in.DepartmentName), Institution: i18n.Both(in.Institution, in.Institution), Zone: zone(in.Zone),
	}
}

// setUpError leads to the fields of the set-up form, where a text has one language and
// the department's name is not the person's.
func setUpError(err error) error {
	all := apperr.All(err)
	for i, e := range all {
		if e.Key != "text.both_languages" {
			continue
		}
		path := e.Path
		if len(path) == 1 && path[0] == "name" {
			path = []string{"departmentName"}
		}
		all[i] = apperr.NewInvalid("text.missing", path...)
	}
	if len(all) == 0 || apperr.CodeOf(err) == apperr.Unavailable {
		return err
	}
	return apperr.List(all)
}
