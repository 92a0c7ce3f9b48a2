package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"laurel/graph/model"
	"laurel/internal/apperr"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// inside are words of ours and of the databases that never leave.
var inside = regexp.MustCompile(`(?i)pq:|sql|ent:|\.go:|goroutine|laurel/internal|panic|record access|context deadline|nil pointer`)

func TestFaultsOfOursLeaveWithAReferenceAlone(t *testing.T) {
	for _, tc := range []struct {
		rule string
		err  func() error
		code string
	}{
		{"an error of the database", func() error { return errors.New("pq: relation people does not exist") }, "INTERNAL"},
		{"a record somebody let through", func() error { return fmt.Errorf("ent: %w", errors.New("record access")) }, "INTERNAL"},
		{"a panic", func() error { panic("secret answer") }, "INTERNAL"},
		{"a panic of the runtime", func() error { var m *model.Persona; _ = m.Name; return nil }, "INTERNAL"},
		{"a database that is away", func() error {
			return errors.Join(apperr.New(apperr.Unavailable, "store.unavailable"), errors.New("pq: shutting down"))
		}, "UNAVAILABLE"},
		{"an error for people", func() error { return apperr.NewConflict("campaign.closed") }, "CONFLICT"},
	} {
		w := newWorld(t, testkit.SQLite(t))
		w.r.Personas = func(context.Context) ([]model.Persona, error) { return nil, tc.err() }
		a := w.ask(viewer.Viewer{Language: "fr"}, `query Q{secretAlias:department{name{en}}}`, nil)
		if a.code() != tc.code || inside.MatchString(a.body) || strings.Contains(a.body, "secret answer") {
			t.Errorf("%s: %s", tc.rule, a.body)
		}
		log := w.log.String()
		internal := tc.code == "INTERNAL"
		if internal != (a.Errors[0].Extensions["reference"] == "ref-1") || internal != strings.Contains(a.Errors[0].Message, "ref-1") {
			t.Errorf("%s: %s", tc.rule, a.body)
		}
		if internal && (!strings.Contains(log, "request=ref-1") || !strings.Contains(log, "field=Query.department")) {
			t.Errorf("%s is logged as %q", tc.rule, log)
		}
		if strings.Contains(log, "secret") {
			t.Errorf("%s: the log holds what was sent: %s", tc.rule, log)
		}
		if !strings.Contains(tc.rule, "panic") && tc.code != "CONFLICT" && !strings.Contains(log, "pq:") && !strings.Contains(log, "ent:") {
			t.Errorf("%s: the log does not hold the cause: %s", tc.rule, log)
		}
	}
}

func TestAnOperationThatTookTooLongSaysSo(t *testing.T) {
	o := &Options{Resolver: &Resolver{}}
	ctx, cancel := context.WithTimeout(viewer.With(context.Background(), viewer.Viewer{Language: "en"}), time.Nanosecond)
	defer cancel()
	<-ctx.Done()
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{})
	g := o.present(ctx, gqlerror.WrapPath(nil, errors.New("pq: canceling statement")))
	if g.Extensions["code"] != "UNAVAILABLE" || inside.MatchString(g.Message) {
		t.Errorf("%+v", g)
	}
}

func TestWhatCannotBeReadIsRefusedWithItsPlace(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	campaign := map[string]any{
		"title": map[string]any{"en": "x", "fr": "x"}, "series": "", "wave": 1, "version": "x", "mode": "CONFIDENTIAL",
		"audience": map[string]any{"divisions": []string{}, "ranks": []string{}, "positions": []string{}, "stages": []string{}},
		"notice":   noticeOf("x"), "closesOn": "2026-02-31",
	}
	a := w.ask(w.viewers["lead"], `mutation($c:CampaignInput!){campaignCreate(input:$c){userErrors{code}}}`, map[string]any{"c": campaign})
	if a.code() != "INVALID" || fmt.Sprint(a.Errors[0].Path) != "[campaignCreate input closesOn]" || !strings.Contains(a.Errors[0].Message, "2026-11-30") {
		t.Errorf("a day that does not exist: %s", a.body)
	}
	for rule, query := range map[string]string{
		"a key that is no text":   `mutation{campaignOpen(campaign:"x",key:{a:1}){userErrors{code}}}`,
		"a number out of range":   `{people(first:99999999999999999999){totalCount}}`,
		"a missing argument":      `{person{id}}`,
		"a wrong kind of literal": `{people(first:"1"){totalCount}}`,
	} {
		a := w.ask(w.viewers["lead"], query, nil)
		if code := a.code(); code != "INVALID" && code != "GRAPHQL_VALIDATION_FAILED" || inside.MatchString(a.body) {
			t.Errorf("%s: %s", rule, a.body)
		}
	}
	a = w.ask(w.viewers["lead"], `query($first:Int!){people(first:$first){totalCount}}`, map[string]any{"first": "many"})
	if a.code() != "GRAPHQL_VALIDATION_FAILED" || inside.MatchString(a.body) {
		t.Errorf("a wrong variable: %s", a.body)
	}
}

func TestMessagesAreInTheReadersLanguage(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	for language, want := range map[string]string{"en": "Ask for 1 to 100 lines at a time.", "fr": "Demandez de 1 à 100 lignes à la fois."} {
		v := w.viewers["lead"]
		v.Language = language
		if a := w.ask(v, `{people(first:0){totalCount}}`, nil); a.Errors[0].Message != want {
			t.Errorf("%s", a.body)
		}
	}
}

// TestAnyTextIsTakenOrRefused sends text of every kind to every place that takes some.
func TestAnyTextIsTakenOrRefused(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		for _, text := range []string{
			"", "\x00", "a\x00b@uni.example", "🦊👩🏽‍⚕️", "محمد عبد الله", "\u202eevil\u202c", "Ełk’s “naïve” <script>alert(1)</script>",
			"'; DROP TABLE people; --", "%_\\", strings.Repeat("é", 5_000), "\ufeff\u2028\u2029", "a\r\nBcc: x@y.example", "{{.}}", "\\u0000", "e\u0301",
		} {
			for _, op := range []string{
				`query($s:String!){people(first:1,search:$s,rank:$s,position:$s,stage:$s){totalCount}}`,
				`query($s:String!){messages(first:1,search:$s){totalCount}}`,
				`query($s:String!){campaigns(first:1,search:$s,after:$s){totalCount}}`,
				`query($s:String!){instruments(first:1,search:$s){totalCount}}`,
				`query($s:String!){roster(division:"{division.card}",first:1,search:$s){totalCount}}`,
				`query($s:String!){audienceCount(audience:{divisions:[],ranks:[$s],positions:[$s],stages:[$s]}){people}}`,
				`query($s:ID!){person(id:$s){id} campaign(id:$s){id} instrument(id:$s){id} release(id:$s){id}}`,
				`mutation($s:String!){signIn(input:{token:$s,request:$s,code:$s}){userErrors{code path message}}}`,
				`mutation($s:String!){invitationOpen(token:$s){userErrors{code path message}}}`,
				`mutation($s:String!){setUp(input:{token:$s,name:$s,email:$s,departmentName:$s,institution:$s,zone:$s}){userErrors{code path message}}}`,
				`mutation($s:ID!){signOut(session:$s){userErrors{code path message}}}`,
				`mutation($s:String!){viewerLanguageSet(language:$s){userErrors{code path message}}}`,
				`mutation($s:ID!){roleGrant(person:$s,input:{role:FACILITATOR,division:$s,from:"2026-01-01"}){userErrors{code path message}}}`,
				`mutation($s:ID!){roleGrantEnd(grant:$s){userErrors{code path message}}}`,
				`mutation($s:String!){departmentUpdate(input:{name:{en:$s,fr:$s},institution:{en:"x",fr:"x"},zone:"America/Toronto",helpContact:$s}){department{name{en}} userErrors{code path message}}}`,
				`mutation($s:String!){expectationsPublish(input:{definition:{en:$s,fr:$s},mentor:{en:$s,fr:$s},mentee:{en:$s,fr:$s},director:{en:$s,fr:$s},facilitator:{en:$s,fr:$s}}){userErrors{code path message}}}`,
				`mutation($s:String!){campaignCreate(input:{title:{en:$s,fr:$s},series:$s,wave:1,version:"{version}",mode:ATTRIBUTED,audience:{divisions:[],ranks:[$s],positions:[],stages:[]},notice:{en:$s,fr:$s},closesOn:"2026-12-24"}){campaign{id} userErrors{code path message}}}`,
				`mutation($s:String!){campaignClose(campaign:"{campaign.draft}",reason:$s,key:"k"){userErrors{code path message}}}`,
				`mutation($s:IdempotencyKey!){campaignOpen(campaign:"{campaign.open}",key:$s){userErrors{code path message}}}`,
				`mutation($s:JSON!){draftSave(campaign:"{campaign.open}",answers:{more:$s},revision:-1){userErrors{code path message}}}`,
				`mutation($s:JSON!){responseSubmit(campaign:"{campaign.open}",answers:{worth:3,more:$s},key:"k"){userErrors{code path message}}}`,
				`mutation($s:ID!){rosterImportCheck(upload:$s){userErrors{code path message}}}`,
				`mutation($s:ID!){messageRetry(message:$s){userErrors{code path message}}}`,
				`mutation($s:String!){instrumentImport(upload:"blo_00000000000000000000000000",format:REDCAP,input:{title:{en:$s,fr:$s},source:$s,form:$s}){userErrors{code path message}}}`,
			} {
				a := w.ask(w.viewers["lead"], w.named(op, "lead"), map[string]any{"s": text})
				if code := a.code(); code == "INTERNAL" || code == "UNAVAILABLE" || inside.MatchString(strings.ReplaceAll(a.body, text, "")) {
					t.Errorf("%q in %s: %s\n%s", text, op, a.body, w.log)
				}
				if !json.Valid([]byte(a.body)) {
					t.Errorf("%q: the answer is no JSON", text)
				}
			}
		}
	})
}
