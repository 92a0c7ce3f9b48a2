package demo

import (
	"testing"

	"laurel/internal/survey/profile"
)

func TestTheSurveyLiesWithinTheProfile(t *testing.T) {
	model, problems := profile.Parse(Survey())
	for _, p := range problems {
		t.Errorf("%+v", p)
	}
	if model == nil {
		t.Fatal("the survey cannot be published")
	}
	if title := model.Title(); title.En() != SurveyTitle().En() || title.Fr() != SurveyTitle().Fr() {
		t.Errorf("the title is %v", title)
	}
	satisfied := 0
	for _, q := range model.Questions() {
		if q.Name != "satisfaction" {
			continue
		}
		satisfied++
		if len(q.Choices) != 5 || q.Choices[4].Score == nil || *q.Choices[4].Score != 5 {
			t.Errorf("%s is no scale from 1 to 5: %+v", q.Row, q.Choices)
		}
	}
	if satisfied != 3 {
		t.Errorf("%d questions on satisfaction", satisfied)
	}
}

func TestEveryAnswerPassesTheCheckOfSubmissions(t *testing.T) {
	model, _ := profile.Parse(Survey())
	if model == nil {
		t.Fatal("the survey cannot be published")
	}
	for _, d := range departments()[:3] {
		for _, w := range Waves(d) {
			for _, a := range Answers(d, w) {
				result, issues := model.Check(asJSON(t, a.Answers), profile.Options{Strict: !a.Draft, Today: w.Opens})
				if len(issues) > 0 || len(result.Dropped) > 0 {
					t.Fatalf("wave %d: %v %v in %v", w.Number, issues, result.Dropped, a.Answers)
				}
			}
		}
	}
}

func TestEveryBallotAndOwnAnswerPassesToo(t *testing.T) {
	model, _ := profile.Parse(programmeEvaluation().Definition())
	own, _ := profile.Parse(OwnQuestions())
	if model == nil || own == nil {
		t.Fatal("a questionnaire cannot be published")
	}
	for _, d := range departments()[:3] {
		w, ballots := Evaluation(d)
		if rate := 100 * len(ballots) / len(w.Invited); rate < 45 || rate > 65 {
			t.Errorf("%d %% cast a ballot", rate)
		}
		for _, a := range ballots {
			if result, issues := model.Check(asJSON(t, a.Answers), profile.Options{Strict: true, Today: w.Opens}); len(issues) > 0 || len(result.Dropped) > 0 {
				t.Fatalf("%v %v in %v", issues, result.Dropped, a.Answers)
			}
		}
		answered := 0
		given := Answers(d, Waves(d)[ownWave-2])
		answerOwn(d, given)
		for _, a := range given {
			mine := map[string]any{}
			for _, q := range own.Questions() {
				if v, ok := a.Answers[q.Name]; ok {
					mine[q.Name] = v
				}
			}
			if len(mine) == 0 {
				continue
			}
			answered++
			if _, issues := own.Check(asJSON(t, mine), profile.Options{Strict: true, Today: w.Opens}); len(issues) > 0 || d.People[a.Person].Division != ownDivision {
				t.Errorf("somebody of %s answered: %v", d.People[a.Person].Division, issues)
			}
		}
		if answered < 10 {
			t.Errorf("%d people answered their division’s own questions: too few to show them", answered)
		}
	}
}
