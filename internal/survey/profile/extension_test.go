package profile

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"laurel/internal/i18n"
)

const scaled = `{"title":{"en":"Mentors","fr":"Mentors"},"pages":[{"elements":[
	{"type":"matrix","name":"bond","title":{"en":"My mentor","fr":"Mon mentor"},"showCommentArea":true,"x-uid":"bond_v1","x-exportName":"Bond","x-sem":{"level":"relationship","component":"quality"},
		"columns":[1,2,3,{"value":"na","text":{"en":"Not applicable","fr":"Sans objet"}}],"x-missingCodes":["na"],
		"rows":[{"value":"r1","text":{"en":"listens","fr":"écoute"}},{"value":"r2","text":{"en":"is late","fr":"est en retard"}}]},
	{"type":"radiogroup","name":"worth","title":{"en":"Worth","fr":"Valeur"},"choices":[1,2,3,4,9],"x-missingCodes":[9],"x-scale":true,"x-level":"scale"},
	{"type":"dropdown","name":"site","title":{"en":"Site","fr":"Lieu"},"choices":[{"value":"a","text":{"en":"A","fr":"A"}}],"showOtherItem":true},
	{"type":"text","inputType":"email","name":"mail","title":{"en":"Address","fr":"Adresse"},"x-pii":true}]}],
	"x-scales":[
		{"code":"bond","title":{"en":"Bond","fr":"Lien"},"items":["bond.r1","bond.r2","worth"],"reverse":["bond.r2"],"missing":"half","x-sem":{"level":"relationship","component":"quality"}},
		{"code":"two","title":{"en":"Two","fr":"Deux"},"definition":{"en":"Both","fr":"Les deux"},"items":["worth","bond.r1"],"total":"sum","missing":"minimum","minimumAnswered":1},
		{"code":"all","title":{"en":"All","fr":"Tout"},"items":["worth","bond.r1"]}]}`

func TestScalesNameTheirItemsWithEnds(t *testing.T) {
	m := model(t, scaled)
	want := []Scale{
		{
			Code: "bond", Title: i18n.Both("Bond", "Lien"), Total: AverageOfItems, AtLeast: 2, SEM: SEM{"relationship", "quality"},
			Items: []Item{{Name: "bond", Row: "r1", Low: 1, High: 3}, {Name: "bond", Row: "r2", Reverse: true, Low: 1, High: 3}, {Name: "worth", Low: 1, High: 4}},
		},
		{
			Code: "two", Title: i18n.Both("Two", "Deux"), Definition: i18n.Both("Both", "Les deux"), Total: SumOfItems, AtLeast: 1,
			Items: []Item{{Name: "worth", Low: 1, High: 4}, {Name: "bond", Row: "r1", Low: 1, High: 3}},
		},
		{
			Code: "all", Title: i18n.Both("All", "Tout"), Total: AverageOfItems, AtLeast: 2,
			Items: []Item{{Name: "worth", Low: 1, High: 4}, {Name: "bond", Row: "r1", Low: 1, High: 3}},
		},
	}
	if got := m.Scales(); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestQuestionsCarryWhatExportsAndPoolingNeed(t *testing.T) {
	var got []string
	for _, q := range model(t, scaled).Questions() {
		got = append(got, fmt.Sprintf("%s.%s uid=%s export=%s %s %v pii=%v %s/%s other=%v", q.Name, q.Row, q.UID, q.ExportName, q.Level, q.SEM, q.PII, q.Type, q.Input, q.Other))
	}
	want := []string{
		"bond.r1 uid=bond_v1 export=Bond ordinal {relationship quality} pii=false matrix/ other=true",
		"bond.r2 uid=bond_v1 export=Bond ordinal {relationship quality} pii=false matrix/ other=false",
		"worth. uid=worth export= scale { } pii=false radiogroup/ other=false",
		"site. uid=site export= nominal { } pii=false dropdown/ other=true",
		"mail. uid=mail export= nominal { } pii=true text/email other=false",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestWordsOfOnesOwnLieBesideTheAnswer(t *testing.T) {
	m := model(t, scaled)
	given, issues := m.Check(answers(t, `{"bond":{"r2":3},"bond-Comment":"always","site":"other","site-Comment":"the annex"}`), Options{Strict: true})
	if len(issues) > 0 {
		t.Fatal(codes(issues))
	}
	var got []string
	for _, q := range m.Questions() {
		if a := q.In(given.Clean); a.Comment != "" || a.Given() {
			got = append(got, fmt.Sprintf("%s.%s %v %q", q.Name, q.Row, a.Chosen, a.Comment))
		}
	}
	if want := []string{`bond.r1 [] "always"`, `bond.r2 [3] ""`, `site. [other] "the annex"`}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestFaultyKeysOfOurOwnAreRefusedWithTheirLine(t *testing.T) {
	q := func(properties string) string {
		return "{\"elements\": [\n{\"type\": \"rating\", \"name\": \"a\", \"x-uid\": \"taken\", \"x-exportName\": \"A\"},\n{\"type\": \"text\", \"name\": \"b\"},\n{\"type\": \"radiogroup\", \"name\": \"q\", \"choices\": [1, \"x\"],\n" + properties + "}]}"
	}
	s := func(properties string) string {
		return "{\"elements\": [{\"type\": \"rating\", \"name\": \"a\"}, {\"type\": \"text\", \"name\": \"b\"}, {\"type\": \"matrix\", \"name\": \"m\", \"columns\": [1, 2], \"rows\": [\"r\"]}],\n\"x-scales\": [{\n" + properties + "}]}"
	}
	const named = `"code": "c", "title": "T", `
	for _, tc := range []struct {
		rule, definition, code, path string
		line                         int
	}{
		{"a form that is not kept", q(`"x-uid": "With Space"`), "BAD_CODE", "elements[2].x-uid", 5},
		{"one uid for two", q(`"x-uid": "taken"`), "DUPLICATE_CODE", "elements[2].x-uid", 5},
		{"the name of another as uid", q(`"x-uid": "b"`), "DUPLICATE_CODE", "elements[1]", 3},
		{"one export name for two", q(`"x-exportName": "A"`), "DUPLICATE_CODE", "elements[2].x-exportName", 5},
		{"an export name that begins with a digit", q(`"x-exportName": "1a"`), "BAD_CODE", "elements[2].x-exportName", 5},
		{"a level that is none", q(`"x-level": "high"`), "UNSUPPORTED_VALUE", "elements[2].x-level", 5},
		{"a mark that is no truth value", q(`"x-pii": "yes"`), "WRONG_PROPERTY", "elements[2].x-pii", 5},
		{"a place outside the grid", q(`"x-sem": {"level": "world", "component": "quality"}`), "UNSUPPORTED_VALUE", "elements[2].x-sem.level", 5},
		{"half a place in the grid", q(`"x-sem": {"level": "department"}`), "NO_SEM", "elements[2].x-sem", 5},
		{"an item that does not exist", s(named + `"items": ["z"]`), "MISSING_ITEM", "x-scales[0].items[0]", 3},
		{"a row that does not exist", s(named + `"items": ["m.z"]`), "MISSING_ITEM", "x-scales[0].items[0]", 3},
		{"a row of what has none", s(named + `"items": ["a.r"]`), "MISSING_ITEM", "x-scales[0].items[0]", 3},
		{"a whole matrix", s(named + `"items": ["m"]`), "UNSCORED_ITEM", "x-scales[0].items[0]", 3},
		{"a text", s(named + `"items": ["b"]`), "UNSCORED_ITEM", "x-scales[0].items[0]", 3},
		{"an item twice", s(named + `"items": ["a", "a"]`), "DUPLICATE_ITEM", "x-scales[0].items[1]", 3},
		{"a reversed item that is none", s(named + `"items": ["a"], "reverse": ["m.r"]`), "MISSING_ITEM", "x-scales[0].reverse[0]", 3},
		{"more items answered than there are", s(named + `"items": ["a"], "missing": "minimum", "minimumAnswered": 2`), "BAD_MINIMUM", "x-scales[0].minimumAnswered", 3},
		{"a minimum that is not asked for", s(named + `"items": ["a"], "minimumAnswered": 1`), "BAD_MINIMUM", "x-scales[0].minimumAnswered", 3},
		{"no items", s(named + `"items": []`), "INCOMPLETE_SCALE", "x-scales[0].items", 3},
		{"no code", s(`"title": "T", "items": ["a"]`), "INCOMPLETE_SCALE", "x-scales[0]", 2},
		{"a property nobody knows", s(named + `"items": ["a"], "weight": 2`), "UNSUPPORTED_PROPERTY", "x-scales[0].weight", 3},
	} {
		t.Run(tc.rule, func(t *testing.T) {
			m, problems := Parse([]byte(tc.definition))
			i := slices.IndexFunc(problems, func(p Problem) bool { return p.Code == tc.code && p.Path == tc.path })
			if m != nil || i < 0 || problems[i].Line != tc.line || !problems[i].Blocking {
				t.Fatalf("told\n%s\nwant %s %s line %d", told(problems), tc.code, tc.path, tc.line)
			}
			for _, l := range i18n.Languages {
				if s := Message(tc.code, problems[i].Params, l); s == "" || s == messages["OTHER"].In(l) || strings.Contains(s, "{") && !strings.Contains(s, "{0,") && !strings.Contains(s, "{1,") {
					t.Errorf("in %s says %q", l, s)
				}
			}
		})
	}
}

func TestKeysOfOthersAndOlderPlacesInTheGridAreNoObstacle(t *testing.T) {
	m, problems := Parse([]byte(`{"elements":[{"type":"rating","name":"a","x-sem":"department:measurement","x-mine":{"any":1},"x-missingCodes":[77]}]}`))
	if m == nil {
		t.Fatal(told(problems))
	}
	if got := m.Questions()[0].SEM; got != (SEM{Level: "department"}) {
		t.Errorf("the grid reads %v", got)
	}
	var said []string
	for _, p := range problems {
		said = append(said, p.Code)
	}
	slices.Sort(said)
	if !slices.Equal(said, []string{"UNKNOWN_EXTENSION", "UNKNOWN_MISSING_CODE"}) {
		t.Errorf("told %s", told(problems))
	}
}
