package graph

import (
	"context"
	"slices"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/survey"
	"laurel/internal/viewer"
)

// moderation is null to whoever is no moderator, and says why to a moderator who may not
// read these comments.
func (r *Resolver) moderation(ctx context.Context, campaign id.Campaign) (*survey.Moderation, error) {
	m, err := r.Survey.Moderation(ctx, viewer.From(ctx), campaign)
	if apperr.CodeOf(err) == apperr.Forbidden {
		return nil, err
	}
	return one(m, err)
}

func commentPage(all []survey.Comment, a page.Args, question string, state survey.CommentState) (*model.CommentConnection, error) {
	all = slices.DeleteFunc(slices.Clone(all), func(c survey.Comment) bool {
		return question != "" && c.Question != question || state != "" && c.State != state
	})
	cut, err := page.Cut(all, a, func(c survey.Comment) string { return string(c.ID) })
	if err != nil {
		return nil, err
	}
	nodes := make([]model.Comment, len(cut.Nodes))
	for i, c := range cut.Nodes {
		nodes[i] = commentOf(c)
	}
	return &model.CommentConnection{Nodes: nodes, PageInfo: pageInfo(cut), TotalCount: cut.Total}, nil
}

func commentOf(c survey.Comment) model.Comment {
	out := model.Comment{ID: string(c.ID), Question: c.Question, State: c.State, Reason: c.Reason, RareLanguage: c.Rare, Parts: partsOf(c.Parts)}
	if c.Edited != "" {
		out.Edited = &c.Edited
	}
	if c.Language != "" {
		out.Language = &c.Language
	}
	return out
}

func (r *Resolver) decideComment(ctx context.Context, in survey.Decision) (*model.CommentPayload, error) {
	done, err := r.Survey.Decide(ctx, viewer.From(ctx), in)
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.CommentPayload{UserErrors: users}, err
	}
	comment := commentOf(done)
	return &model.CommentPayload{Comment: &comment}, nil
}
