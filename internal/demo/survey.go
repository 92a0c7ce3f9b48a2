package demo

import (
	"bytes"
	_ "embed"

	"laurel/internal/i18n"
)

//go:embed department_survey.json
var departmentSurvey []byte

// Survey is the department mentorship survey as SurveyJS JSON in English and French.
//
// It asks for the measures of the paper's Table 5 and the indicators that
// departments of medicine publish (reference: domain.md 1.3 and 7f): satisfaction
// with quality, quantity and recognition is read as the share somewhat or strongly
// satisfied, the columns 4 and 5 of the matrix "satisfaction". Each question names its
// level and component of the measurement grid under "x-sem".
func Survey() []byte { return bytes.Clone(departmentSurvey) }

// SurveySeries names the series of waves that ask the survey.
const SurveySeries = "department-mentorship"

// SurveyTitle is the title of the survey.
func SurveyTitle() i18n.Text {
	return i18n.Both("Department mentorship survey", "Sondage du département sur le mentorat")
}

// SurveySource says where the survey comes from, as an importer states it.
const SurveySource = "Written for Laurel; free to use and change"
