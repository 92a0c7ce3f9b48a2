package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/survey"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/template"
	"laurel/internal/viewer"
)

// joinMentorship gives mentorship what it needs of mail, links and questionnaires.
func (a *app) joinMentorship(baseURL string) {
	base := strings.TrimRight(baseURL, "/")
	a.mentorship.Mail = func(ctx context.Context, kind string, to mentorship.Recipient, path string, token id.Token, data map[string]string) error {
		filled := map[string]string{}
		for k, v := range data {
			filled[k] = v
		}
		if token == "" {
			filled["link"] = base + path
		}
		return a.send(ctx, kind, auth.Who{Person: to.Person, Name: to.Name, Email: to.Email, Language: to.Language}, "", token, filled)
	}
	a.mentorship.Attest, a.mentorship.OpenAttestation, a.mentorship.TakeAttestation = a.auth.Attest, a.auth.Attestation, a.auth.TakeAttestation
	a.mentorship.AnnualReview = a.annualReview
	a.mentorship.CheckIn = func(ctx context.Context) (mentorship.Questionnaire, error) {
		return a.checkIn(ctx, func(survey.Version) bool { return true })
	}
	a.mentorship.CheckInVersion = func(ctx context.Context, version id.Version) (mentorship.Questionnaire, error) {
		return a.checkIn(ctx, func(v survey.Version) bool { return v.ID == version })
	}
	a.mentorship.CheckAnswers = a.checkAnswers
}

// checkIn is the newest published version of an instrument for the check-in at eighteen
// months that fits.
func (a *app) checkIn(ctx context.Context, fits func(survey.Version) bool) (mentorship.Questionnaire, error) {
	q, err := a.newest(viewer.System(ctx, "check-in"), survey.EighteenMonthCheckIn, fits)
	if err == nil && q.Version == "" {
		err = apperr.NewConflict("check_in.no_questionnaire")
	}
	return q, err
}

// annualReview is what the department published for its annual review, or what comes with
// the house.
func (a *app) annualReview(ctx context.Context) (mentorship.Questionnaire, error) {
	q, err := a.newest(viewer.System(ctx, "annual review"), survey.AnnualReview, func(survey.Version) bool { return true })
	if err != nil || q.Version != "" {
		return q, err
	}
	ours, _ := template.Find("annual_review")
	model, problems := profile.Parse(ours.Definition())
	if model == nil {
		return q, fmt.Errorf("the template of the annual review: %v", problems)
	}
	return mentorship.Questionnaire{Title: ours.Title, Minutes: model.Minutes(), Definition: ours.Definition()}, nil
}

// newest is the newest published version for a purpose that fits, the zero Questionnaire when
// there is none.
func (a *app) newest(ctx context.Context, purpose survey.Purpose, fits func(survey.Version) bool) (mentorship.Questionnaire, error) {
	var newest survey.Version
	for args := (page.Args{First: page.Most}); ; {
		list, err := a.survey.Instruments(ctx, viewer.From(ctx), args, "")
		if err != nil {
			return mentorship.Questionnaire{}, err
		}
		for _, i := range list.Nodes {
			for _, v := range i.Versions {
				if i.Purpose == purpose && fits(v) && v.Published.After(newest.Published) {
					newest = v
					newest.Title = i.Title
				}
			}
		}
		if !list.HasNext {
			break
		}
		args.After = list.EndCursor
	}
	return mentorship.Questionnaire{Version: newest.ID, Title: newest.Title, Minutes: newest.Minutes, Definition: newest.Definition}, nil
}

// checkAnswers checks a check-in as the server checks any questionnaire, or a draft of one.
func (a *app) checkAnswers(ctx context.Context, q mentorship.Questionnaire, answers any, today clock.Date, whole bool) ([]byte, error) {
	given, ok := answers.(map[string]any)
	if !ok {
		return nil, apperr.NewInvalid("answers.not_an_object", "answers")
	}
	model, err := a.survey.Model(viewer.System(ctx, "check-in"), survey.Version{ID: q.Version})
	if err != nil {
		return nil, err
	}
	result, issues := model.Check(given, profile.Options{Strict: whole, Today: today})
	var faults apperr.List
	for _, i := range issues {
		faults = append(faults, &apperr.Error{Code: apperr.Code(i.Code), Key: "answers.issue", Path: []string{"answers", i.Path}, Args: map[string]any{"issue": i}})
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(result.Clean)
}
