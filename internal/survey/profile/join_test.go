package profile

import (
	"slices"
	"testing"

	"laurel/internal/clock"
)

func parsed(t *testing.T, source string) *Model {
	t.Helper()
	m, problems := Parse([]byte(source))
	if m == nil || slices.ContainsFunc(problems, func(p Problem) bool { return p.Blocking }) {
		t.Fatalf("%v", problems)
	}
	return m
}

const (
	joinBase = `{"title":{"default":"Base","fr":"Base"},"pages":[{"name":"p","elements":[
{"type":"radiogroup","name":"mentored","isRequired":true,"title":{"default":"Mentored?","fr":"Mentorat ?"},"choices":[{"value":"yes","text":{"default":"Yes","fr":"Oui"}},{"value":"no","text":{"default":"No","fr":"Non"}}]}]}]}`
	joinBlock = `{"title":{"default":"Own","fr":"Propre"},"pages":[{"name":"p","elements":[
{"type":"panel","name":"own","elements":[{"type":"rating","name":"calls","isRequired":true,"title":{"default":"Calls","fr":"Gardes"},"rateMin":1,"rateMax":5}]},
{"type":"comment","name":"why","visibleIf":"{calls} < 3","title":{"default":"Why?","fr":"Pourquoi ?"}}]}]}`
)

func TestTheJoinedQuestionnaireAsksBothInOrder(t *testing.T) {
	base, block := parsed(t, joinBase), parsed(t, joinBlock)
	joined, taken, problems := Join(base, block)
	if joined == nil || len(taken)+len(problems) > 0 {
		t.Fatalf("%v %v", taken, problems)
	}
	var names []string
	for _, q := range joined.Questions() {
		names = append(names, q.Name)
	}
	if !slices.Equal(names, []string{"mentored", "calls", "why"}) || joined.Title().En() != "Base" || joined.Count() != base.Count()+block.Count() {
		t.Errorf("%v %v", names, joined.Title())
	}
	if got := block.Names(); !slices.Equal(got, []string{"own", "calls", "why"}) {
		t.Errorf("names %v", got)
	}
	today := clock.Date{Year: 2026, Month: 1, Day: 1}
	if _, issues := joined.Check(map[string]any{"mentored": "yes", "calls": 2.0, "why": "nights"}, Options{Strict: true, Today: today}); len(issues) > 0 {
		t.Errorf("%v", issues)
	}
	if _, issues := joined.Check(map[string]any{"mentored": "yes"}, Options{Strict: true, Today: today}); len(issues) != 1 || issues[0].Path != "calls" {
		t.Errorf("what the block requires is required: %v", issues)
	}
	if _, issues := base.Check(map[string]any{"mentored": "yes", "calls": 2.0}, Options{Strict: true, Today: today}); len(issues) != 1 {
		t.Errorf("the base does not know the block: %v", issues)
	}
}

func TestNamesThatBothUseAreRefused(t *testing.T) {
	base := parsed(t, joinBase)
	joined, taken, _ := Join(base, base)
	if joined != nil || !slices.Equal(taken, []string{"mentored"}) {
		t.Errorf("%v", taken)
	}
}

func TestABlockIsWrittenInTheLanguagesOfTheBase(t *testing.T) {
	block := parsed(t, `{"pages":[{"elements":[{"type":"rating","name":"calls","title":"Calls","rateMin":1,"rateMax":5}]}]}`)
	joined, _, problems := Join(parsed(t, joinBase), block)
	if joined != nil || len(problems) == 0 {
		t.Errorf("a block in one language joins a questionnaire in two: %v", problems)
	}
}
