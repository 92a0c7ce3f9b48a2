package template_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"laurel/internal/i18n"
	"laurel/internal/survey/profile"
	"laurel/internal/survey/template"
)

var codes = []string{"department_survey", "programme_evaluation", "needs_intake", "relationship_check_in", "mentor_feedback", "eighteen_month_check_in", "annual_review"}

func TestThereAreSevenTemplates(t *testing.T) {
	var got []string
	for _, one := range template.All() {
		got = append(got, one.Code)
		if found, ok := template.Find(one.Code); !ok || found.Purpose != strings.ToUpper(one.Code) || !found.Description.Complete("en", "fr") {
			t.Errorf("%s: %+v", one.Code, found)
		}
	}
	if !slices.Equal(got, codes) {
		t.Errorf("%v", got)
	}
	if _, ok := template.Find("nothing"); ok {
		t.Error("there is a template of no name")
	}
}

func TestEveryTemplateCanBePublishedAsItIs(t *testing.T) {
	for _, one := range template.All() {
		model, problems := profile.Parse(one.Definition())
		for _, p := range problems {
			t.Errorf("%s %s: %s", one.Code, p.Path, profile.Message(p.Code, p.Params, "en"))
		}
		if model == nil {
			t.Fatalf("%s cannot be published", one.Code)
		}
		if !slices.Equal(model.Languages(), i18n.Languages) {
			t.Errorf("%s is in %v", one.Code, model.Languages())
		}
		if model.Title().En() != one.Title.En() || model.Title().Fr() != one.Title.Fr() {
			t.Errorf("%s is entitled %v", one.Code, model.Title())
		}
		most := 12
		if one.Code == "relationship_check_in" || one.Code == "annual_review" {
			most = 7
		}
		if m := model.Minutes(); m > most {
			t.Errorf("%s takes %d minutes when everything is asked", one.Code, m)
		}
		t.Logf("%s: %d questions, %d minutes", one.Code, model.Count(), model.Minutes())
	}
}

// element is as much of an element as the tests look at.
type element struct {
	Type, Name  string
	Title       map[string]string
	Description map[string]string
	VisibleIf   string
	Columns     []struct{ Value any }
	Rows        []struct{ Value string }
	Sem         *struct{ Level, Component string } `json:"x-sem"`
	Elements    []element
}

type survey struct {
	Pages  []element
	Scales []struct {
		Code       string
		Items      []string
		Reverse    []string
		Definition map[string]string
	} `json:"x-scales"`
}

func read(t *testing.T, one template.Template) (survey, map[string]element) {
	t.Helper()
	var s survey
	if err := json.Unmarshal(one.Definition(), &s); err != nil {
		t.Fatal(err)
	}
	of := map[string]element{}
	var walk func([]element)
	walk = func(list []element) {
		for _, e := range list {
			walk(e.Elements)
			if e.Type != "" && e.Type != "panel" && e.Type != "html" {
				of[e.Name] = e
			}
		}
	}
	walk(s.Pages)
	return s, of
}

func TestEveryQuestionHasItsPlaceInTheGrid(t *testing.T) {
	levels, components := []string{"relationship", "department", "academic_medicine"}, []string{"structure", "engagement", "quality", "development", "recognition", "outcomes"}
	name := regexp.MustCompile(`^[a-z][a-z_]*$`)
	for _, one := range template.All() {
		_, questions := read(t, one)
		for _, q := range questions {
			if q.Sem == nil || !slices.Contains(levels, q.Sem.Level) || !slices.Contains(components, q.Sem.Component) {
				t.Errorf("%s %s: %+v", one.Code, q.Name, q.Sem)
			}
			if !name.MatchString(q.Name) || len(q.Title["default"]) > 140 {
				t.Errorf("%s %s: %q", one.Code, q.Name, q.Title["default"])
			}
		}
	}
}

func TestScalesAreMadeOfQuestionsWithPoints(t *testing.T) {
	for _, one := range template.All() {
		s, questions := read(t, one)
		for _, scale := range s.Scales {
			for _, item := range scale.Items {
				of, row, isRow := strings.Cut(item, ".")
				q, ok := questions[of]
				if !ok || isRow != (q.Type == "matrix") || isRow && !slices.ContainsFunc(q.Rows, func(r struct{ Value string }) bool { return r.Value == row }) {
					t.Errorf("%s %s: there is no item %s", one.Code, scale.Code, item)
				}
				if !isRow && q.Type != "rating" {
					t.Errorf("%s %s: %s has no points", one.Code, scale.Code, item)
				}
			}
			for _, item := range scale.Reverse {
				if !slices.Contains(scale.Items, item) {
					t.Errorf("%s %s: %s is reversed and no item", one.Code, scale.Code, item)
				}
			}
			if words := scale.Definition["default"]; !strings.Contains(words, "alpha") {
				t.Errorf("%s %s does not say whether alpha means anything: %s", one.Code, scale.Code, words)
			}
		}
	}
}

// Every text field says beside it that no patient belongs there (domain.md 6.2).
func TestNoPatientDetailsBesideEveryTextField(t *testing.T) {
	for _, one := range template.All() {
		_, questions := read(t, one)
		for _, q := range questions {
			if q.Type == "comment" && (!strings.Contains(q.Description["default"], "patient") || !strings.Contains(q.Description["fr"], "patient")) {
				t.Errorf("%s %s: %v", one.Code, q.Name, q.Description)
			}
		}
	}
}

// The indicators of domain.md 1.3 and the measures M11 to M13 of 7f.
func TestTheDepartmentSurveyAsksForItsIndicators(t *testing.T) {
	one, _ := template.Find("department_survey")
	_, questions := read(t, one)
	for indicator, items := range map[string]string{
		"has a formal mentor, an informal one":                       "has_formal_mentor has_informal_mentor",
		"satisfied with quality, quantity, recognition":              "satisfaction.quality satisfaction.quantity satisfaction.recognition",
		"provides formal mentorship, trained, wants training":        "mentors_faculty mentor_trained wants_training",
		"M11 engagement of mentees and mentors":                      "mentee_experience.i_lead mentee_experience.mentor_engaged mentor_experience.mentees_engaged",
		"M11 recognised for the effort":                              "feels_recognised",
		"M11 time to be mentored, to mentor":                         "mentee_hours mentor_hours",
		"M12 keen to mentor, capacity":                               "would_mentor mentor_capacity",
		"M13 check-ins, formal relationships, facilitator":           "check_in_held mentorship_documented knows_facilitator",
		"M15 shared definition, weight in promotion":                 "shared_definition counts_for_promotion",
		"meetings a year; conflict of supervision; opting out (P13)": "mentor_meetings mentor_supervises opt_out_reason",
	} {
		for _, item := range strings.Fields(items) {
			of, row, isRow := strings.Cut(item, ".")
			q, ok := questions[of]
			if !ok || isRow && !slices.ContainsFunc(q.Rows, func(r struct{ Value string }) bool { return r.Value == row }) {
				t.Errorf("%s: %s is not asked", indicator, item)
			}
			if of == "satisfaction" && len(q.Columns) != 5 {
				t.Errorf("%s has no two highest of five points", of)
			}
		}
	}
}

// Domain.md 7d: the intake asks of each position and stage what is theirs.
func TestTheIntakeBranchesByPositionAndStage(t *testing.T) {
	one, _ := template.Find("needs_intake")
	model, _ := profile.Parse(one.Definition())
	if model == nil {
		t.Fatal("the intake cannot be published")
	}
	branches := map[string]string{
		"needs_teaching": "CT CE", "needs_research": "CI CS", "needs_quality": "CQI", "needs_other": "OTHER",
		"needs_early": "EARLY", "needs_middle": "MID", "needs_late": "LATE",
	}
	for _, position := range strings.Fields("CT CE CI CS CQI OTHER") {
		for _, stage := range strings.Fields("EARLY MID LATE") {
			for name, of := range branches {
				answers := map[string]any{"position": position, "career_stage": stage}
				answers[name] = "x"
				if name != "needs_other" {
					answers[name] = []any{firstChoice(t, model, name)}
				}
				result, issues := model.Check(answers, profile.Options{Strict: true})
				if len(issues) > 0 {
					t.Fatalf("%v", issues)
				}
				hidden := slices.Contains(result.Dropped, name)
				asked := slices.Contains(strings.Fields(of), position) || slices.Contains(strings.Fields(of), stage)
				if hidden == asked {
					t.Errorf("%s is asked %v of %s %s", name, !hidden, position, stage)
				}
			}
		}
	}
}

func firstChoice(t *testing.T, m *profile.Model, name string) string {
	t.Helper()
	for _, q := range m.Questions() {
		if q.Name == name {
			return q.Choices[0].Value
		}
	}
	t.Fatalf("there is no %s", name)
	return ""
}

// Both languages keep to the typography of the house: no exclamation marks, the
// typographic apostrophe, and in French a narrow space before a high mark.
func TestTypography(t *testing.T) {
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case []any:
			for i, one := range v {
				walk(fmt.Sprintf("%s[%d]", path, i), one)
			}
		case map[string]any:
			en, isText := v["default"].(string)
			if !isText {
				for k, one := range v {
					walk(path+"."+k, one)
				}
				return
			}
			fr, _ := v["fr"].(string)
			if fr == "" || strings.ContainsAny(en+fr, "!'") {
				t.Errorf("%s: %v", path, v)
			}
			french := []rune(fr)
			for i, r := range french {
				if strings.ContainsRune(":;?»", r) && (i == 0 || french[i-1] != '\u202f') {
					t.Errorf("%s lacks a narrow space before %q: %s", path, r, fr)
				}
			}
		}
	}
	for _, one := range template.All() {
		var root any
		if err := json.Unmarshal(one.Definition(), &root); err != nil {
			t.Fatal(err)
		}
		walk(one.Code, root)
	}
}
