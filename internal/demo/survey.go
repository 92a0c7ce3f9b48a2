package demo

import (
	"laurel/internal/i18n"
	"laurel/internal/survey/template"
)

// Survey is the department mentorship survey as SurveyJS JSON in English and French:
// the template every department may begin with.
func Survey() []byte { return departmentSurvey().Definition() }

func departmentSurvey() template.Template {
	t, _ := template.Find("department_survey")
	return t
}

// SurveySeries names the series of waves that ask the survey.
const SurveySeries = "department-mentorship"

// SurveyTitle is the title of the survey.
func SurveyTitle() i18n.Text { return departmentSurvey().Title }

// SurveySource says where the survey comes from, as an importer states it.
const SurveySource = template.Source
