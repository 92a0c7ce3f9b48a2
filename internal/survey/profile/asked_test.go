package profile

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestWhatDecidesWhetherAQuestionIsAsked(t *testing.T) {
	m := model(t, `{"calculatedValues":[{"name":"met","expression":"{mentored} = 'yes' and {hours} > 2"}],
	"pages":[
	{"name":"p1","elements":[
		{"type":"radiogroup","name":"mentored","choices":["yes","no"]},
		{"type":"text","inputType":"number","name":"hours"},
		{"type":"matrix","name":"grid","columns":[1,2,3],"rows":["a",{"value":"b","visibleIf":"{hours} > 1"}]}]},
	{"name":"p2","visibleIf":"{mentored} = 'yes'","elements":[
		{"type":"text","name":"plain"},
		{"type":"text","name":"own","visibleIf":"{grid.a} = 3"}]},
	{"name":"p3","elements":[
		{"type":"text","name":"computed","visibleIf":"{met} = true"},
		{"type":"text","name":"deeper","visibleIf":"{own} notempty"}]}]}`)
	for _, tc := range []struct{ name, row, want string }{
		{"mentored", "", ""},
		{"grid", "a", ""},
		{"grid", "b", "hours"},
		{"plain", "", "mentored"},
		{"own", "", "mentored; grid.a; mentored grid.a"},
		{"computed", "", "mentored hours"},
		{"deeper", "", "own; mentored; grid.a; mentored grid.a"},
	} {
		var said []string
		for _, set := range m.Conditions(Question{Name: tc.name, Row: tc.row}) {
			var names []string
			for _, r := range set {
				names = append(names, strings.Join(slices.DeleteFunc([]string{r.Name, r.Row, r.Column}, func(s string) bool { return s == "" }), "."))
			}
			said = append(said, strings.Join(names, " "))
		}
		if got := strings.Join(said, "; "); got != tc.want {
			t.Errorf("%s: %q, want %q", fmt.Sprint(tc.name, tc.row), got, tc.want)
		}
	}
}

func TestWhatEndsTheQuestionnaireDecidesToo(t *testing.T) {
	m := model(t, triggered)
	if got := fmt.Sprint(m.Conditions(Question{Name: "home"})); got != "[]" {
		t.Errorf("on the page itself: %s", got)
	}
	if got := fmt.Sprint(m.Conditions(Question{Name: "last"})); !strings.Contains(got, "{stop  }") || !strings.Contains(got, "{n  }") {
		t.Errorf("on the last page: %s", got)
	}
}
