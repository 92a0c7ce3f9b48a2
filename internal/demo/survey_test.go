package demo

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/survey/expr"
)

// element is as much of a SurveyJS element as the tests look at.
type element struct {
	Type      string            `json:"type"`
	Name      string            `json:"name"`
	Title     map[string]string `json:"title"`
	HTML      map[string]string `json:"html"`
	VisibleIf string            `json:"visibleIf"`
	Required  bool              `json:"isRequired"`
	InputType string            `json:"inputType"`
	Choices   []option          `json:"choices"`
	Rows      []option          `json:"rows"`
	Columns   []option          `json:"columns"`
	Min, Max  *int
	RateMin   int `json:"rateMin"`
	RateMax   int `json:"rateMax"`
	MaxLength int `json:"maxLength"`
	Elements  []element
	shown     []*expr.Expr // its own condition and those of what it is in
}

type option struct {
	Value any               `json:"value"`
	Text  map[string]string `json:"text"`
}

func questions(t testing.TB) []element {
	t.Helper()
	var survey struct{ Pages []element }
	if err := json.Unmarshal(Survey(), &survey); err != nil {
		t.Fatal(err)
	}
	var out []element
	var walk func([]element, []*expr.Expr)
	walk = func(elements []element, in []*expr.Expr) {
		for _, e := range elements {
			e.shown = slices.Clone(in)
			if e.VisibleIf != "" {
				condition, err := expr.Parse(e.VisibleIf)
				if err != nil {
					t.Fatalf("%s: %v", e.Name, err)
				}
				e.shown = append(e.shown, condition)
			}
			if e.Elements != nil {
				walk(e.Elements, e.shown)
			}
			if e.Type != "" && e.Type != "panel" {
				out = append(out, e)
			}
		}
	}
	walk(survey.Pages, nil)
	return out
}

func TestTheSurveyIsShortAndPlain(t *testing.T) {
	types := []string{"radiogroup", "checkbox", "dropdown", "rating", "boolean", "matrix", "text", "comment", "html"}
	name := regexp.MustCompile(`^[a-z][a-z_]*$`)
	seen, asked, comments := map[string]bool{}, 0, 0
	for _, q := range questions(t) {
		if seen[q.Name] || !name.MatchString(q.Name) || !slices.Contains(types, q.Type) {
			t.Errorf("element %q of type %s", q.Name, q.Type)
		}
		seen[q.Name] = true
		if q.Type == "html" {
			continue
		}
		asked++
		if q.Type == "comment" {
			comments++
		}
		if len(q.Title["default"]) > 120 {
			t.Errorf("the title of %s is long", q.Name)
		}
	}
	if asked < 28 || asked > 38 || comments != 2 {
		t.Errorf("%d questions, %d comments", asked, comments)
	}
}

// checkText holds what both languages of the house keep to: no exclamation marks, the
// typographic apostrophe, and in French a narrow space before a high mark.
func checkText(t testing.TB, path string, text i18n.Text) {
	t.Helper()
	if !text.Complete("en", "fr") {
		t.Errorf("%s is not in both languages: %v", path, text)
	}
	if strings.ContainsAny(text["en"]+text["fr"], "!'") {
		t.Errorf("%s has an exclamation mark or a straight apostrophe: %v", path, text)
	}
	french := []rune(text["fr"])
	for i, r := range french {
		if strings.ContainsRune(":;?»", r) && (i == 0 || french[i-1] != '\u202f') {
			t.Errorf("%s lacks a narrow space before %q: %s", path, r, text["fr"])
		}
	}
}

func TestTheDepartmentsTextsAreInBothLanguages(t *testing.T) {
	e := directory.DefaultExpectations()
	for name, text := range map[string]i18n.Text{
		"definition": e.Definition, "mentor": e.Mentor, "mentee": e.Mentee, "director": e.Director, "facilitator": e.Facilitator,
		"notice": NoticeOfCollection().Text(), "title": SurveyTitle(),
	} {
		checkText(t, name, text)
		if strings.Count(text["en"], "\n") != strings.Count(text["fr"], "\n") {
			t.Errorf("%s has more lines in one language", name)
		}
	}
	d := Generate(1, startDay)
	for _, p := range Personas(d) {
		checkText(t, p.Name, p.Role)
		checkText(t, p.Name, p.Sentence)
		checkText(t, p.Name, p.TryThis)
	}
	for _, w := range Waves(d) {
		checkText(t, "wave", w.Title)
	}
	for _, x := range d.Divisions {
		checkText(t, x.Code, x.Name)
	}
	for _, x := range d.Sites {
		checkText(t, x.Code, x.Name)
	}
}

func TestInvisibleCharactersAreWrittenAsEscapes(t *testing.T) {
	for _, file := range []string{"texts.go", "personas.go", "comments.go", "waves.go", "evaluation.go", "sayings.go", "rounds.go", "checkins.go"} {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			if s, ok := n.(*ast.BasicLit); ok && strings.IndexFunc(s.Value, func(r rune) bool { return r > 127 && (unicode.IsSpace(r) || !unicode.IsPrint(r)) }) >= 0 {
				t.Errorf("%s: %s", file, s.Value)
			}
			return true
		})
	}
}

func TestCommentsAreDistinctAndNameNobody(t *testing.T) {
	seen, count := map[string]bool{}, 0
	for _, pool := range []map[string][]string{worksWell, shouldChange} {
		for _, sentences := range pool {
			for _, s := range sentences {
				count++
				if seen[s] || regexp.MustCompile(`\b(Dr|Dre|Mr|Mrs|Ms|Mme)\b`).MatchString(s) {
					t.Errorf("%q", s)
				}
				seen[s] = true
			}
		}
	}
	if count < 60 {
		t.Errorf("%d sentences", count)
	}
	for _, s := range saidAlone {
		if !seen[s] {
			t.Errorf("nobody says %q", s)
		}
	}
	d := Generate(1, startDay)
	for _, w := range Waves(d) {
		said := map[string]bool{}
		for _, a := range Answers(d, w) {
			for _, name := range []string{"comment_works", "comment_change"} {
				if s, ok := a.Answers[name].(string); ok {
					if said[s] {
						t.Errorf("two people write %q in wave %d", s, w.Number)
					}
					said[s] = true
				}
			}
		}
		if len(said) < 40 {
			t.Errorf("wave %d has %d comments", w.Number, len(said))
		}
	}
}

// asJSON is the answers as they arrive over the wire.
func asJSON(t testing.TB, answers map[string]any) map[string]any {
	t.Helper()
	raw, err := json.Marshal(answers)
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]any
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestEveryAnswerFitsTheSurvey(t *testing.T) {
	all := questions(t)
	for _, seed := range []uint64{1, 2, 31} {
		d := Generate(seed, startDay)
		for _, w := range Waves(d) {
			for _, a := range Answers(d, w) {
				checkAnswers(t, all, w, asJSON(t, a.Answers), a.Draft)
			}
		}
	}
}

func checkAnswers(t testing.TB, all []element, w Wave, answers map[string]any, draft bool) {
	t.Helper()
	env := expr.Env{Value: func(n string) (any, bool) { v, ok := answers[n]; return v, ok }, Today: w.Opens}
	known := 0
	for _, q := range all {
		visible := true
		for _, condition := range q.shown {
			visible = visible && condition.True(env)
		}
		value, answered := answers[q.Name]
		if answered {
			known++
		}
		switch {
		case answered && !visible:
			t.Fatalf("%s is hidden and answered: %v", q.Name, answers)
		case !answered && visible && q.Required && !draft:
			t.Fatalf("%s is required and missing", q.Name)
		case answered && !fits(q, value):
			t.Fatalf("%s cannot be %v", q.Name, value)
		}
	}
	if known != len(answers) {
		t.Fatalf("unknown questions among %v", answers)
	}
}

func fits(q element, value any) bool {
	in := func(options []option, v any) bool {
		return slices.ContainsFunc(options, func(o option) bool { return o.Value == v })
	}
	switch q.Type {
	case "radiogroup", "dropdown":
		return in(q.Choices, value)
	case "checkbox":
		list, ok := value.([]any)
		return ok && len(list) > 0 && !slices.ContainsFunc(list, func(v any) bool { return !in(q.Choices, v) })
	case "boolean":
		_, ok := value.(bool)
		return ok
	case "rating":
		n, ok := value.(float64)
		return ok && n == float64(int(n)) && int(n) >= q.RateMin && int(n) <= q.RateMax
	case "matrix":
		rows, ok := value.(map[string]any)
		for row, column := range rows {
			ok = ok && in(q.Rows, row) && in(q.Columns, column)
		}
		return ok && len(rows) > 0
	case "text":
		n, ok := value.(float64)
		return ok && q.InputType == "number" && n == float64(int(n)) && int(n) >= *q.Min && int(n) <= *q.Max
	case "comment":
		s, ok := value.(string)
		return ok && s != "" && len(s) <= q.MaxLength
	}
	return false
}

func TestBetween45And65OfAHundredAnswerAClosedWave(t *testing.T) {
	for _, d := range departments() {
		var satisfied []int
		for _, w := range Waves(d) {
			asked, answered := map[string]int{}, map[string]int{}
			for _, key := range w.Invited {
				asked[d.People[key].Division]++
			}
			submitted, drafts, content, rated := 0, 0, 0, 0
			for _, a := range Answers(d, w) {
				if a.At < 0 || w.Open && !w.Opens.Time(time.UTC).Add(a.At).Before(d.Start.Time(time.UTC)) || a.At > 35*24*time.Hour {
					t.Fatalf("somebody answers after %s", a.At)
				}
				if a.Draft {
					drafts++
					continue
				}
				submitted++
				answered[d.People[a.Person].Division]++
				if m, ok := a.Answers["satisfaction"].(map[string]any); ok {
					rated++
					if m["quality"].(int) >= 4 {
						content++
					}
				}
			}
			share := submitted * 100 / len(w.Invited)
			if w.Open {
				if share < 22 || share > 45 || drafts < 15 {
					t.Fatalf("%d of a hundred answered the open wave, %d drafts", share, drafts)
				}
				continue
			}
			if share < 45 || share > 65 || drafts != 0 {
				t.Fatalf("%d of a hundred answered wave %d, %d drafts", share, w.Number, drafts)
			}
			satisfied = append(satisfied, content*100/rated)
			rates := []int{}
			for _, x := range d.Divisions {
				if n := answered[x.Code]; (n < 5) != (x.Code == smallDivision) || n == 0 && asked[x.Code] > 0 {
					t.Fatalf("%d of %d answered in %s in wave %d", n, asked[x.Code], x.Code, w.Number)
				}
				rates = append(rates, answered[x.Code]*100/asked[x.Code])
			}
			if slices.Max(rates)-slices.Min(rates) < 15 {
				t.Fatalf("divisions answer alike: %v", rates)
			}
		}
		if satisfied[1] <= satisfied[0] {
			t.Fatalf("satisfaction does not rise: %v", satisfied)
		}
	}
}

func TestOneWaveIsMissing(t *testing.T) {
	waves := Waves(Generate(1, startDay))
	var numbers []string
	for i, w := range waves {
		numbers = append(numbers, strconv.Itoa(w.Number))
		if w.Open != (i == len(waves)-1) || w.Open == w.Closes.Before(startDay) {
			t.Errorf("wave %d from %s to %s, open %v", w.Number, w.Opens, w.Closes, w.Open)
		}
	}
	if got := strings.Join(numbers, " "); got != "1 2 4 5" {
		t.Errorf("waves %s", got)
	}
}

func TestTheClinicianLeftTheSurveyHalfDone(t *testing.T) {
	d := Generate(1, startDay)
	waves := Waves(d)
	open := waves[len(waves)-1]
	found := false
	for _, a := range Answers(d, open) {
		switch a.Person {
		case d.Cast.Clinician:
			found = a.Draft && len(a.Answers) >= 6
		case d.Cast.Lead, d.Cast.Director, d.Cast.Newcomer, d.Cast.AwardChair, d.Cast.ViceChair:
			t.Errorf("%s has answered already", d.People[a.Person].Name)
		}
	}
	if !found {
		t.Error("no draft")
	}
	for _, key := range []int{d.Cast.Clinician, d.Cast.Newcomer, d.Cast.AwardChair} {
		if !slices.Contains(open.Invited, key) {
			t.Errorf("%s is not asked", d.People[key].Name)
		}
	}
}
