package graph

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"laurel/graph/gen"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// sample writes a selection that asks for a root field with the least it needs.
func sample(schema *ast.Schema, operation string, f *ast.FieldDefinition) string {
	var args []string
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			args = append(args, a.Name+":"+literal(schema, a.Type))
		}
	}
	call := f.Name
	if len(args) > 0 {
		call += "(" + strings.Join(args, ",") + ")"
	}
	if def := schema.Types[f.Type.Name()]; def.IsCompositeType() {
		call += "{__typename}"
	}
	return operation + "{" + call + "}"
}

func literal(schema *ast.Schema, t *ast.Type) string {
	if t.Elem != nil {
		return "[]"
	}
	def := schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		var fields []string
		for _, f := range def.Fields {
			if f.Type.NonNull {
				fields = append(fields, f.Name+":"+literal(schema, f.Type))
			}
		}
		return "{" + strings.Join(fields, ",") + "}"
	case def.Name == "Int":
		return "1"
	case def.Name == "Boolean":
		return "true"
	case def.Name == "Date":
		return `"2026-01-01"`
	}
	return `"x"`
}

func TestEveryRootFieldIsOnAListOrClosed(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	lists := map[string]bool{}
	for _, root := range []*ast.Definition{schema.Query, schema.Mutation} {
		for _, f := range root.Fields {
			name := root.Name + "." + f.Name
			lists[name] = true
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			query := sample(schema, strings.ToLower(root.Name), f)
			for column, open := range map[string]bool{"visitor": public[name], "invited": public[name] || invited[name]} {
				a := w.ask(w.viewers[column], query, nil)
				if closed := a.code() == "UNAUTHENTICATED"; closed == open {
					t.Errorf("%s as %s: %s", name, column, a.body)
				}
			}
		}
	}
	for name := range public {
		if !lists[name] || invited[name] {
			t.Errorf("%s is public, and no field or invited as well", name)
		}
	}
	for name := range invited {
		if !lists[name] {
			t.Errorf("%s is open to invited people, and no field", name)
		}
	}
}

func TestSomebodyInvitedIsToldNothingBesideTheSurvey(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	a := w.ask(w.viewers["invited"], `{viewer{invitedTo person{name email addresses nextReview grants{id}} grants{id} rosters{id} sessions{id} viewerCanSeePeople}}`, nil)
	want := fmt.Sprintf(`{"data":{"viewer":{"invitedTo":%q,"person":{"name":"Neph 0","email":"","addresses":[],"nextReview":null,"grants":[]},"grants":[],"rosters":[],"sessions":[],"viewerCanSeePeople":false}}}`, w.ids["campaign.open"])
	if a.body != want {
		t.Errorf("%s", a.body)
	}
}

func TestAForbiddenReadEqualsAnUnknownIdentifier(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, tc := range []struct {
		viewer, query string
		hidden        string
		unknown       string
	}{
		{"member", `{x:person(id:"%s"){id name}}`, w.ids["person.neph"], "per_00000000000000000000000000"},
		{"director", `{x:person(id:"%s"){id name}}`, w.ids["person.neph"], "per_00000000000000000000000000"},
		{"member", `{x:campaign(id:"%s"){id title{en}}}`, w.ids["campaign.open"], "cam_00000000000000000000000000"},
		{"director", `{x:campaign(id:"%s"){id title{en}}}`, w.ids["campaign.draft"], "cam_00000000000000000000000000"},
		{"administrator", `{x:instrument(id:"%s"){id}}`, w.ids["instrument"], "ins_00000000000000000000000000"},
		{"director", `{x:release(id:"%s"){id}}`, w.ids["release.neph"], "rel_00000000000000000000000000"},
		{"member", `{x:release(id:"%s"){id}}`, w.ids["release.department"], "rel_00000000000000000000000000"},
		{"member", `{x:questionnaire(campaign:"%s"){title{en}}}`, w.ids["campaign.draft"], "cam_00000000000000000000000000"},
		{"invited", `{x:questionnaire(campaign:"%s"){title{en}}}`, w.ids["campaign.released"], "cam_00000000000000000000000000"},
		{"member", `{x:roster(division:"%s",first:1){totalCount}}`, w.ids["division.neph"], "div_00000000000000000000000000"},
		{"director", `{x:roster(division:"%s",first:1){totalCount}}`, w.ids["division.neph"], "div_00000000000000000000000000"},
		{"member", `mutation{x:draftSave(campaign:"%s",answers:{},revision:0){revision userErrors{code path message}}}`, w.ids["campaign.draft"], "cam_00000000000000000000000000"},
		{"invited", `mutation{x:responseSubmit(campaign:"%s",answers:{},key:"k"){userErrors{code path message}}}`, w.ids["campaign.released"], "cam_00000000000000000000000000"},
		{"member", `mutation{x:campaignDiscard(campaign:"%s"){userErrors{code path message}}}`, w.ids["campaign.draft"], "cam_00000000000000000000000000"},
		{"director", `mutation{x:instrumentDraftSave(instrument:"%s",definition:{},revision:0){userErrors{code path message}}}`, w.ids["instrument"], "ins_00000000000000000000000000"},
		{"administrator", `mutation{x:instrumentDraftDiscard(instrument:"%s",revision:0){userErrors{code path message}}}`, w.ids["instrument"], "ins_00000000000000000000000000"},
		{"member", `mutation{x:instrumentTranslationImport(instrument:"%s",upload:"x",revision:0){userErrors{code path message}}}`, w.ids["instrument"], "ins_00000000000000000000000000"},
		{"lead", `mutation{x:instrumentCreate(input:{title:{en:"x",fr:"x"},purpose:OTHER,copyOf:"%s"}){userErrors{code path message}}}`, "ver_00000000000000000000000000", "ver_00000000000000000000000001"},
		{"member", `mutation{x:signOut(session:"%s"){userErrors{code path message}}}`, string(w.viewers["lead"].Session), "ses_00000000000000000000000000"},
	} {
		hidden := w.ask(w.viewers[tc.viewer], fmt.Sprintf(tc.query, tc.hidden), nil)
		for _, id := range []string{tc.unknown, "", "no identifier", `\u0000`, strings.Repeat("x", 300), tc.unknown[:len(tc.unknown)-1] + "u"} {
			other := w.ask(w.viewers[tc.viewer], fmt.Sprintf(tc.query, id), nil)
			if other.body != hidden.body || other.status != hidden.status {
				t.Errorf("%s, %s:\nhidden %s\n%q %s", tc.viewer, tc.query, hidden.body, id, other.body)
			}
		}
	}
}

func TestIntrospectionIsForAdministratorsAndTheDemo(t *testing.T) {
	// What tools send, by far deeper than other operations may be.
	standard := `query IntrospectionQuery{__schema{queryType{name} mutationType{name} types{...FullType} directives{name locations args{...InputValue}}}}
fragment FullType on __Type{kind name description fields(includeDeprecated:true){name args{...InputValue} type{...TypeRef} isDeprecated} inputFields{...InputValue} interfaces{...TypeRef} enumValues{name} possibleTypes{...TypeRef}}
fragment InputValue on __InputValue{name type{...TypeRef} defaultValue}
fragment TypeRef on __Type{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name ofType{kind name}}}}}}}`
	w := newWorld(t, testkit.SQLite(t))
	for column, v := range w.viewers {
		a := w.ask(v, standard, nil)
		if open := a.code() == ""; open != (column == "administrator") || open != strings.Contains(a.body, "Questionnaire") {
			t.Errorf("%s: %.200s", column, a.body)
		}
		if column != "administrator" && a.code() != "FORBIDDEN" {
			t.Errorf("%s: %s", column, a.body)
		}
		if typename := w.ask(v, `{__typename}`, nil); typename.body != `{"data":{"__typename":"Query"}}` {
			t.Errorf("%s: %s", column, typename.body)
		}
	}
	w.r.Demo = true
	if a := w.ask(viewer.Viewer{}, standard, nil); a.code() != "" {
		t.Errorf("the demo hides its schema: %.200s", a.body)
	}
}

func TestNoNameIsSuggested(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, near := range []string{
		`{peopl(first:1){totalCount}}`, `{person(ids:"x"){id}}`, `{person(id:"x"){nam}}`, `{person(id:"x"){division}}`, `{department{name{eng}}}`,
		`{people(first:1,status:ACTIV){totalCount}}`, `{people(first:1,status:"ACTIVE"){totalCount}}`, `{...on Perso{id}}`, `query($a:AudienceInpu!){audienceCount(audience:$a){people}}`,
		`{audienceCount(audience:{divisons:[]}){people}}`, `mutation{signI(input:{}){viewer{invitedTo}}}`, `mutation{signIn(input:{tokn:"x"}){viewer{invitedTo}}}`,
		`{people(first:1)@skp(if:true){totalCount}}`, `fragment f on Person{id} {...g}`,
	} {
		for _, v := range []viewer.Viewer{{}, w.viewers["administrator"]} {
			a := w.ask(v, near, nil)
			if len(a.Errors) == 0 || strings.Contains(strings.ToLower(a.body), "did you mean") {
				t.Errorf("%s: %s", near, a.body)
			}
		}
	}
	a := w.ask(w.viewers["lead"], `query($s:PersonStatus){people(first:1,status:$s){totalCount}}`, map[string]any{"s": "ACTIV"})
	if len(a.Errors) == 0 || strings.Contains(a.body, "ACTIVE") {
		t.Errorf("an enum in a variable: %s", a.body)
	}
}

func TestOnlyPostedJSONIsAnswered(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for _, tc := range []struct {
		method, kind, body string
		status             int
	}{
		{"GET", "", "", 405},
		{"PUT", "application/json", "{}", 405},
		{"OPTIONS", "", "", 405},
		{"POST", "application/x-www-form-urlencoded", "query={__typename}", 415},
		{"POST", "multipart/form-data; boundary=x", "", 415},
		{"POST", "text/plain", "{}", 415},
		{"POST", "", "{}", 415},
		{"POST", "application/json", "", 400},
		{"POST", "application/json", "{", 400},
		{"POST", "application/json", "[{\"query\":\"{__typename}\"}]", 400},
		{"POST", "application/json", `{"query":5}`, 400},
		{"POST", "application/json; charset=utf-8", `{"query":"{__typename}"}`, 200},
	} {
		r := httptest.NewRequest(tc.method, "/graphql?query={__typename}", strings.NewReader(tc.body))
		r.Header.Set("Content-Type", tc.kind)
		rec := httptest.NewRecorder()
		w.handler.ServeHTTP(rec, r)
		body := rec.Body.String()
		if rec.Code != tc.status || (tc.status != 200) != strings.Contains(body, `"code":"INVALID"`) || rec.Code == 405 && rec.Header().Get("Allow") != http.MethodPost {
			t.Errorf("%s %s %q: %d %s", tc.method, tc.kind, tc.body, rec.Code, body)
		}
	}
}

func TestTrustedDocumentsAlone(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	known := map[string]string{"sha256:known": `query Known{department{demo}}`}
	for _, tc := range []struct {
		rule    string
		trusted bool
		body    string
		want    string
	}{
		{"the screens' hash beside any text gives the screens' document", true, `{"query":"{__typename}","documentId":"sha256:known"}`, `{"data":{"department":{"demo":false}}}`},
		{"the hash alone", true, `{"documentId":"sha256:known","operationName":"Known"}`, `{"data":{"department":{"demo":false}}}`},
		{"an unknown hash", true, `{"query":"{__typename}","documentId":"sha256:x"}`, "OPERATION_NOT_TRUSTED"},
		{"no hash", true, `{"query":"query Known{department{demo}}"}`, "OPERATION_NOT_TRUSTED"},
		{"the hash alone, where any document goes", false, `{"documentId":"sha256:known"}`, `{"data":{"department":{"demo":false}}}`},
		{"a document of one's own, where any goes", false, `{"query":"{__typename}","documentId":"sha256:known"}`, `{"data":{"__typename":"Query"}}`},
		{"an unknown hash alone, where any document goes", false, `{"documentId":"sha256:x"}`, "GRAPHQL_VALIDATION_FAILED"},
	} {
		w.serve(func(o *Options) { o.Documents, o.TrustedOnly = known, tc.trusted })
		a := w.send(viewer.Viewer{Language: "en"}, tc.body)
		if a.body != tc.want && a.code() != tc.want {
			t.Errorf("%s: %s", tc.rule, a.body)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a door without documents to trust was opened")
		}
	}()
	w.serve(func(o *Options) { o.TrustedOnly = true })
}
