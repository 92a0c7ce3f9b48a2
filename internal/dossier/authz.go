package dossier

import (
	"context"

	"laurel/ent/rule"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// CanSee: everybody, what is theirs.
func CanSee(v viewer.Viewer) error {
	if !v.SignedIn() {
		return apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	return nil
}

// CanDraft: whose dossier it is, and who drafts it for them. To everybody else, whoever they
// are, it is not there.
func CanDraft(v viewer.Viewer, owner id.Person) error {
	if v.SignedIn() && v.Person == owner {
		return nil
	}
	return missing()
}

// CanFreeze: the owner alone, never by somebody else's hand. So too for every other act by
// which a dossier leaves the house or somebody is asked.
func CanFreeze(v viewer.Viewer, owner id.Person) error {
	if v.By != "" {
		return missing()
	}
	return CanDraft(v, owner)
}

func permit(ctx context.Context, column string, values []string, records ...string) context.Context {
	for _, record := range records {
		ctx = rule.With(ctx, rule.Permit{Record: record, Column: column, Values: values})
	}
	return ctx
}

// own opens what belongs to people, after CanSee: to themselves or to who drafts for them.
func own(ctx context.Context, owners ...id.Person) context.Context {
	values := make([]string, len(owners))
	for i, o := range owners {
		values[i] = string(o)
	}
	return permit(ctx, "person_id", values, "Dossier", "DossierVersion", "Outcome", "Consent")
}

// about opens what a dossier would say of mentees: outcomes and consents about relationships
// and letters of theirs.
func about(ctx context.Context, mentorships []id.Mentorship, subjects []string) context.Context {
	values := make([]string, len(mentorships))
	for i, m := range mentorships {
		values[i] = string(m)
	}
	return permit(permit(ctx, "mentorship_id", values, "Outcome"), "about", append(values, subjects...), "Consent")
}

// eventsOf opens what was said to consents that are open already.
func eventsOf(ctx context.Context, consents []string) context.Context {
	return permit(ctx, "consent_id", consents, "ConsentEvent")
}

// filesOf opens the files and events of versions that are open already.
func filesOf(ctx context.Context, versions []string) context.Context {
	return permit(ctx, "version_id", versions, "DossierFile", "DossierEvent")
}

// forChecking opens one version to whoever has its code: type, date and state are told, and
// nothing else of it.
func forChecking(ctx context.Context, code string) context.Context {
	return permit(ctx, "code", []string{code}, "DossierVersion")
}

// forDrawing opens one version to the job that makes its file.
func forDrawing(ctx context.Context, version id.DossierVersion) context.Context {
	return permit(permit(ctx, "id", []string{string(version)}, "DossierVersion"), "version_id", []string{string(version)}, "DossierFile", "DossierEvent")
}
