package mentorship

import (
	"context"
	"slices"

	"laurel/internal/apperr"
	"laurel/internal/clock"
	"laurel/internal/directory"
	"laurel/internal/id"
	"laurel/internal/viewer"
)

// acting is somebody the viewer acts for, and in what.
type acting struct {
	viewer.Viewer
	scope Scope
}

// Acting is the viewer as each person they act for within a scope today, with that
// person's roles: for the acts of that scope and no others. What is done is recorded as
// done by the one for the other.
func (s *Service) Acting(ctx context.Context, v viewer.Viewer, scope Scope) ([]viewer.Viewer, error) {
	all, err := s.actingFor(ctx, v)
	var out []viewer.Viewer
	for _, a := range all {
		if a.scope == scope {
			out = append(out, a.Viewer)
		}
	}
	return out, err
}

func (s *Service) actingFor(ctx context.Context, v viewer.Viewer) ([]acting, error) {
	if !v.SignedIn() || v.By != "" {
		return nil, nil // nobody hands on what they do for somebody else
	}
	all, err := s.assistants(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	var out []acting
	for _, scope := range Scopes {
		for _, person := range CanAct(v.Person, all, scope, today) {
			grants, err := s.directory.Grants(ctx, person, today)
			if err != nil {
				return nil, err
			}
			out = append(out, acting{viewer.Viewer{Person: person, By: v.Person, Session: v.Session, Language: v.Language, Grants: grants}, scope})
		}
	}
	return out, nil
}

// AssistantView is an assistant with both people.
type AssistantView struct {
	Assistant
	PersonIs    directory.Person
	AssistantIs directory.Person
	InForce     bool
}

// Assistants are those the viewer named and those they are, the ones in force first.
func (s *Service) Assistants(ctx context.Context, v viewer.Viewer) ([]AssistantView, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	all, err := s.assistants(ctx, v.Person)
	if err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	var ids []id.Person
	for _, a := range all {
		ids = append(ids, a.Person, a.Assistant)
	}
	known, err := s.directory.Some(ctx, ids...)
	if err != nil {
		return nil, err
	}
	out := make([]AssistantView, len(all))
	for i, a := range all {
		out[i] = AssistantView{a, known[a.Person], known[a.Assistant], !today.Before(a.From) && !a.Until.Before(today)}
	}
	return out, nil
}

// NameInput names an assistant or deputy by their address.
type NameInput struct {
	Email  string
	Scopes []Scope
	From   clock.Date
	Until  clock.Date
}

// Name makes somebody the viewer's assistant within scopes until a day, a year ahead at
// most.
func (s *Service) Name(ctx context.Context, v viewer.Viewer, in NameInput) ([]AssistantView, error) {
	if err := CanName(v, in.Scopes); err != nil {
		return nil, err
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	if in.From.IsZero() {
		in.From = today
	}
	var faults apperr.List
	faults.Add(len(in.Scopes) == 0, "assistant.no_scope", "scopes")
	faults.Add(slices.ContainsFunc(in.Scopes, func(x Scope) bool { return !slices.Contains(Scopes, x) }), "assistant.no_scope", "scopes")
	faults.Add(in.From.Before(today), "assistant.from_past", "from")
	faults.Add(in.Until.IsZero() || in.Until.Before(in.From) || in.From.AddDate(1, 0, 0).Before(in.Until), "assistant.until", "until")
	who, known, err := s.directory.ByEmail(ctx, in.Email)
	if err != nil {
		return nil, err
	}
	faults.Add(!known || who.Status == directory.Left, "assistant.unknown", "email")
	faults.Add(known && who.ID == v.Person, "assistant.oneself", "email")
	if err := faults.Err(); err != nil {
		return nil, err
	}
	slices.Sort(in.Scopes)
	made := Assistant{
		ID: id.New[id.Assistant](s.ids), Person: v.Person, Assistant: who.ID, Scopes: slices.Compact(in.Scopes), From: in.From, Until: in.Until,
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		if err := s.insertAssistant(ctx, made); err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "assistant.named", string(made.ID))
	})
	if err != nil {
		return nil, err
	}
	return s.Assistants(ctx, v)
}

// Dismiss ends what the viewer entrusted to an assistant: yesterday was the last day.
func (s *Service) Dismiss(ctx context.Context, v viewer.Viewer, which id.Assistant) ([]AssistantView, error) {
	if !v.SignedIn() {
		return nil, apperr.New(apperr.Unauthenticated, "auth.sign_in_first")
	}
	today, err := s.directory.Today(ctx)
	if err != nil {
		return nil, err
	}
	err = s.db.Write(ctx, func(ctx context.Context) error {
		ok, err := s.endAssistant(ctx, v.Person, which, today.AddDate(0, 0, -1))
		if err == nil && !ok {
			err = apperr.NewNotFound("assistant")
		}
		if err != nil {
			return err
		}
		return s.audit.Record(ctx, v, "assistant.dismissed", string(which))
	})
	if err != nil {
		return nil, err
	}
	return s.Assistants(ctx, v)
}
