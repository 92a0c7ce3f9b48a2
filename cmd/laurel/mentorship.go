package main

import (
	"context"
	"encoding/json"
	"strings"

	"laurel/internal/apperr"
	"laurel/internal/auth"
	"laurel/internal/clock"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/page"
	"laurel/internal/survey"
	"laurel/internal/survey/profile"
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
	ctx = viewer.System(ctx, "check-in")
	var newest survey.Version
	for args := (page.Args{First: page.Most}); ; {
		list, err := a.survey.Instruments(ctx, viewer.From(ctx), args, "")
		if err != nil {
			return mentorship.Questionnaire{}, err
		}
		for _, i := range list.Nodes {
			for _, v := range i.Versions {
				if i.Purpose == survey.EighteenMonthCheckIn && fits(v) && v.Published.After(newest.Published) {
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
	if newest.ID == "" {
		return mentorship.Questionnaire{}, apperr.NewConflict("check_in.no_questionnaire")
	}
	return mentorship.Questionnaire{Version: newest.ID, Title: newest.Title, Minutes: newest.Minutes, Definition: newest.Definition}, nil
}

// checkAnswers checks a check-in as the server checks any questionnaire.
func (a *app) checkAnswers(ctx context.Context, q mentorship.Questionnaire, answers any, today clock.Date) ([]byte, error) {
	given, ok := answers.(map[string]any)
	if !ok {
		return nil, apperr.NewInvalid("answers.not_an_object", "answers")
	}
	model, err := a.survey.Model(viewer.System(ctx, "check-in"), survey.Version{ID: q.Version})
	if err != nil {
		return nil, err
	}
	result, issues := model.Check(given, profile.Options{Strict: true, Today: today})
	var faults apperr.List
	for _, i := range issues {
		faults = append(faults, &apperr.Error{Code: apperr.Code(i.Code), Key: "answers.issue", Path: []string{"answers", i.Path}, Args: map[string]any{"issue": i}})
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(result.Clean)
}
