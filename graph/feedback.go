package graph

import (
	"context"
	"math"

	"laurel/graph/model"
	"laurel/internal/directory"
	"laurel/internal/feedback"
	"laurel/internal/id"
	"laurel/internal/release"
	"laurel/internal/survey/telltale"
	"laurel/internal/viewer"
)

// partsOf are the parts of a text as they are sent, those marked that may give somebody away.
func partsOf(all []telltale.Part) []model.CommentPart {
	out := []model.CommentPart{}
	for _, p := range all {
		part := model.CommentPart{Text: p.Text}
		if p.Kind != "" {
			part.Mark = &p.Kind
		}
		out = append(out, part)
	}
	return out
}

func roundInput(in model.FeedbackRoundInput) feedback.Input {
	return feedback.Input{
		Title: in.Title.Text(), Version: parse[id.Version](in.Version), EndedWithin: in.EndedWithin, Mistreatment: in.Mistreatment.Text(),
		Notice: noticeInput(in.Notice), ClosesOn: in.ClosesOn,
	}
}

func roundPayload(ctx context.Context, made feedback.Round, err error) (*model.FeedbackRoundPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.FeedbackRoundPayload{UserErrors: users}, err
	}
	return &model.FeedbackRoundPayload{Round: &made}, nil
}

func reflectionInput(in model.ReflectionInput) feedback.ReflectionInput {
	return feedback.ReflectionInput{
		Steps:   feedback.Steps{Reaction: in.Reaction, Content: in.Content, Learned: in.Learned, Change: in.Change},
		Minutes: in.Minutes, On: value(in.On), FollowUpOn: value(in.FollowUpOn),
	}
}

func reflectionPayload(ctx context.Context, r feedback.Reflection, err error) (*model.ReflectionPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.ReflectionPayload{UserErrors: users}, err
	}
	return &model.ReflectionPayload{Reflection: &r}, nil
}

// ballotPayload is the answer to a ballot: it has the same shape whatever lay in the box.
func ballotPayload(ctx context.Context, dropped []string, err error) (*model.BallotPayload, error) {
	if users, err := userErrors(ctx, err); users != nil || err != nil {
		return &model.BallotPayload{UserErrors: users}, err
	}
	return &model.BallotPayload{Done: true, Dropped: dropped}, nil
}

func reportOf(r feedback.Read) *model.MentorReport {
	out := &model.MentorReport{
		ID: string(r.ID), Round: string(r.Round), Title: r.Title, Opened: r.Opened, Minimum: r.Minimum, Respondents: r.Figures.Respondents,
		Figures: r.Figures.Questions, Words: r.Words, Waits: r.Waits, Self: r.Self, SelfGiven: r.SelfGiven,
		Compared: means(r.Compared), Trends: r.Trends, OtherQuestions: r.OtherQuestions,
	}
	return out
}

// means are the figures of a comparison, with how many mentors are behind each.
func means(r *release.Release) []model.FeedbackComparison {
	out := []model.FeedbackComparison{}
	if r == nil {
		return out
	}
	for _, f := range r.Questions {
		if f.Mean != nil && f.N != nil {
			out = append(out, model.FeedbackComparison{Name: f.Name, Mean: *f.Mean, N: *f.N, Mentors: f.Items})
		}
	}
	return out
}

func (r *Resolver) takesPartInMoc(ctx context.Context, v viewer.Viewer) (bool, error) {
	if v.Person == "" {
		return false, nil
	}
	people, err := r.Directory.ByID(ctx, v.Person)
	return people[v.Person].MOC, err
}

func mocSettings(m feedback.MocSettings) *model.MocSettings {
	out := &model.MocSettings{Framework: m.Framework.Name, Section: m.Framework.Section3, FrameworkRate: m.Framework.CreditsPerHour, Accreditation: m.Accreditation}
	if m.Section3 > 0 {
		out.Section3 = &m.Section3
	}
	if m.Section2 > 0 {
		out.Section2 = &m.Section2
	}
	return out
}

func mocInput(in model.MocSettingsInput) directory.MOC {
	out := directory.MOC{Section3: value(in.Section3), Section2: value(in.Section2)}
	if a := in.Accreditation; a != nil {
		// What is no number of quarters of an hour is no maximum.
		quarters := a.Maximum * 4
		if quarters != math.Trunc(quarters) || math.Abs(quarters) > 1e6 {
			quarters = -1
		}
		out.Accreditation = &directory.Accreditation{Provider: a.Provider, Approval: a.Approval, Maximum: int(quarters), Statement: a.Statement.Text()}
	}
	return out
}
