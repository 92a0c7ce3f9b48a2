package graph

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"laurel/internal/id"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// path picks a value out of an answer, by names and positions.
func (a answer) path(t testing.TB, keys ...any) any {
	t.Helper()
	var v any
	raw, err := json.Marshal(a.Data)
	if err == nil {
		err = json.Unmarshal(raw, &v)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range keys {
		switch k := k.(type) {
		case string:
			o, _ := v.(map[string]any)
			v = o[k]
		case int:
			l, _ := v.([]any)
			if k >= len(l) {
				t.Fatalf("there is no %v in %s", keys, a.body)
			}
			v = l[k]
		}
	}
	return v
}

func TestEveryTemplateIsOffered(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	a := w.ask(w.viewers["lead"], `{instrumentTemplates{code purpose title{en fr} description{fr} languages questions minutes definition scales{code title{fr} definition{en} total atLeast sem{level component} items{name row reverse low high}}}}`, nil)
	list, _ := a.path(t, "instrumentTemplates").([]any)
	if len(list) != 7 {
		t.Fatalf("%d templates: %.300s", len(list), a.body)
	}
	check := a.path(t, "instrumentTemplates", 3)
	raw, err := json.Marshal(check.(map[string]any)["scales"].([]any)[0])
	w.must(err)
	for _, want := range []string{`"code":"relationship_quality"`, `"atLeast":3`, `"total":"AVERAGE"`, `"level":"RELATIONSHIP"`, `"component":"QUALITY"`, `{"high":5,"low":1,"name":"going","reverse":true,"row":"holding_back"}`} {
		if !strings.Contains(string(raw), want) {
			t.Errorf("no %s in %s", want, raw)
		}
	}
}

func TestAnInstrumentIsMadeEditedAndPublished(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		lead := w.viewers["lead"]
		a := w.ask(lead, `mutation{instrumentCreate(input:{title:{en:"Check-in",fr:"Bilan"},purpose:RELATIONSHIP_CHECK_IN,template:"relationship_check_in"}){instrument{id revision purpose licence draft{change definition conditions{path name row words{en fr}} untranslated{language count}}} userErrors{code}}}`, nil)
		made, _ := a.path(t, "instrumentCreate", "instrument", "id").(string)
		if made == "" || a.path(t, "instrumentCreate", "instrument", "draft", "change") != "FIRST" {
			t.Fatalf("%s", a.body)
		}
		conditions := fmt.Sprint(a.path(t, "instrumentCreate", "instrument", "draft", "conditions"))
		if !strings.Contains(conditions, "mentee_side") || !strings.Contains(conditions, "Which side are you on") || !strings.Contains(conditions, "pages[1].elements[1].elements[0]") {
			t.Errorf("%s", conditions)
		}
		if a := w.ask(lead, `mutation($i:ID!){instrumentPublish(instrument:$i){instrument{revision versions{number change pooledWith scales{code}}} userErrors{message}}}`, map[string]any{"i": made}); !strings.Contains(a.body, `"change":"FIRST","pooledWith":1,"scales":[{"code":"relationship_quality"}`) {
			t.Fatalf("%s", a.body)
		}
		// Two tabs: the first saves, the second is told what stands.
		save := `mutation($i:ID!,$d:JSON!,$r:Int!){instrumentDraftSave(instrument:$i,definition:$d,revision:$r){revision standing problems{code message} instrument{draft{change changes{path class message}}} userErrors{code message}}}`
		first := w.ask(lead, save, map[string]any{"i": made, "r": 2, "d": map[string]any{"elements": []any{map[string]any{"type": "text", "name": "only", "title": "Only"}}}})
		if first.path(t, "instrumentDraftSave", "revision") != 3.0 || first.path(t, "instrumentDraftSave", "instrument", "draft", "change") != "BREAKING" || !strings.Contains(first.body, "no longer asked") {
			t.Fatalf("%s", first.body)
		}
		second := w.ask(lead, save, map[string]any{"i": made, "r": 2, "d": map[string]any{}})
		if fmt.Sprint(second.path(t, "instrumentDraftSave", "standing")) != "map[elements:[map[name:only title:Only type:text]]]" || second.path(t, "instrumentDraftSave", "revision") != 3.0 || second.path(t, "instrumentDraftSave", "instrument") != nil {
			t.Errorf("%s", second.body)
		}
		if outcome(answer{Data: map[string]json.RawMessage{"x": second.Data["instrumentDraftSave"]}}) != "told CONFLICT" {
			t.Errorf("%s", second.body)
		}
		// Outside the profile: kept, with its problems told.
		faulty := w.ask(lead, save, map[string]any{"i": made, "r": 3, "d": map[string]any{"elements": []any{map[string]any{"type": "signaturepad", "name": "s"}}}})
		if faulty.path(t, "instrumentDraftSave", "problems", 0, "code") != "UNSUPPORTED_TYPE" || faulty.path(t, "instrumentDraftSave", "revision") != 4.0 {
			t.Errorf("%s", faulty.body)
		}
		back := w.ask(lead, `mutation($i:ID!){instrumentDraftDiscard(instrument:$i,revision:4){revision instrument{draft{questions}} userErrors{code}}}`, map[string]any{"i": made})
		if back.path(t, "instrumentDraftDiscard", "instrument", "draft") != nil || back.path(t, "instrumentDraftDiscard", "revision") != 5.0 {
			t.Errorf("%s", back.body)
		}
	})
}

func TestACampaignTellsWithWhatItsVersionIsPooled(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	a := w.ask(w.viewers["director"], `query($c:ID!){campaign(id:$c){version{number change pooledWith scales{code} instrument{purpose revision licence draft{questions}}}}}`, map[string]any{"c": w.ids["campaign.open"]})
	if a.body != `{"data":{"campaign":{"version":{"number":1,"change":"FIRST","pooledWith":1,"scales":[],"instrument":{"purpose":"OTHER","revision":0,"licence":"","draft":null}}}}}` {
		t.Errorf("%s", a.body)
	}
}

func TestTranslationsComeByUpload(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	ctx := viewer.With(t.Context(), lead)
	file := []byte("key;en;fr;es\r\nworth.title;Worth your time?;En vaut la peine ?;¿Vale la pena?\r\nnothing.title;x;y;z\r\n")
	upload, err := w.blobs.Store(ctx, lead.Person, "t.csv", file)
	w.must(err)
	query := `mutation($i:ID!,$u:ID!){instrumentTranslationImport(instrument:$i,upload:$u,revision:1){revision changed notes{line key language code message} instrument{draft{languages untranslated{language count}}} userErrors{code message}}}`
	revised := w.ask(lead, `query($i:ID!){instrument(id:$i){revision}}`, map[string]any{"i": w.ids["instrument"]}).path(t, "instrument", "revision")
	query = strings.Replace(query, "revision:1", fmt.Sprintf("revision:%v", revised), 1)
	a := w.ask(lead, query, map[string]any{"i": w.ids["instrument"], "u": string(upload)})
	if a.path(t, "instrumentTranslationImport", "changed") != 1.0 || a.path(t, "instrumentTranslationImport", "notes", 0, "line") != 3.0 || !strings.Contains(a.body, `"languages":["en","fr","es"]`) {
		t.Errorf("%s", a.body)
	}
	// Somebody else's upload is no upload.
	other, err := w.blobs.Store(ctx, id.Person(w.ids["person.member"]), "t.csv", file)
	w.must(err)
	if a := w.ask(lead, query, map[string]any{"i": w.ids["instrument"], "u": string(other)}); !strings.Contains(a.body, "NOT_FOUND") {
		t.Errorf("%s", a.body)
	}
}
