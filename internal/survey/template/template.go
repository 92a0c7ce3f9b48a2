package template

import (
	"bytes"
	"embed"
	"encoding/json"
	"sync"

	"laurel/internal/i18n"
)

// Source says where the templates come from.
const Source = "Written for Laurel"

// Licence of the templates.
const Licence = "Free to use, change and pass on"

// Template is a questionnaire to begin with.
type Template struct {
	Code    string
	Purpose string // as survey names purposes
	// Title and Description are those of the definition.
	Title       i18n.Text
	Description i18n.Text
	definition  []byte
}

// Definition is the questionnaire as SurveyJS JSON, complete in English and French.
func (t Template) Definition() []byte { return bytes.Clone(t.definition) }

//go:embed *.json
var files embed.FS

// purposes of the templates, in the order they are offered.
var purposes = []struct{ code, purpose string }{
	{"department_survey", "DEPARTMENT_SURVEY"},
	{"programme_evaluation", "PROGRAMME_EVALUATION"},
	{"needs_intake", "NEEDS_INTAKE"},
	{"relationship_check_in", "RELATIONSHIP_CHECK_IN"},
	{"mentor_feedback", "MENTOR_FEEDBACK"},
	{"eighteen_month_check_in", "EIGHTEEN_MONTH_CHECK_IN"},
	{"annual_review", "ANNUAL_REVIEW"},
}

// all reads the files once. They are part of the program, and a test reads each.
var all = sync.OnceValue(func() []Template {
	out := make([]Template, 0, len(purposes))
	for _, p := range purposes {
		raw, err := files.ReadFile(p.code + ".json")
		if err != nil {
			continue
		}
		var head struct{ Title, Description map[string]string }
		if json.Unmarshal(raw, &head) != nil {
			continue
		}
		text := func(t map[string]string) i18n.Text { return i18n.Both(t["default"], t["fr"]) }
		out = append(out, Template{Code: p.code, Purpose: p.purpose, Title: text(head.Title), Description: text(head.Description), definition: raw})
	}
	return out
})

// All templates, in the order they are offered.
func All() []Template { return append([]Template(nil), all()...) }

// Find gives a template by its code.
func Find(code string) (Template, bool) {
	for _, t := range all() {
		if t.Code == code {
			return t, true
		}
	}
	return Template{}, false
}
