package main

import (
	"context"
	"strings"

	"laurel/internal/auth"
	"laurel/internal/award"
	"laurel/internal/id"
)

// joinAwards gives awards what they need of mail and links, and has their conflicts looked at
// anew whenever people, roles or mentorships change.
func (a *app) joinAwards(baseURL string) {
	base := strings.TrimRight(baseURL, "/")
	a.awards.Mail = func(ctx context.Context, kind string, to award.Addressee, path string, token id.Token, data map[string]string) error {
		filled := map[string]string{}
		for k, v := range data {
			filled[k] = v
		}
		if token == "" {
			filled["link"] = base + path
		}
		return a.sendPrivate(ctx, kind, auth.Who{Person: to.Person, Name: to.Name, Email: to.Email, Language: to.Language}, token, filled)
	}
	a.awards.LetterLink, a.awards.LetterOf = a.auth.LetterLink, a.auth.LetterOf
	a.directory.Changed = func(ctx context.Context) error {
		if err := a.mentorship.PlanRecheck(ctx); err != nil {
			return err
		}
		return a.awards.PlanRefresh(ctx)
	}
	a.mentorship.Changed = a.awards.PlanRefresh
}
