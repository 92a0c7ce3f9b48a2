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
