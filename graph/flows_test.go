package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"laurel/graph/model"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// field is the JSON of a root field.
func (a answer) field(name string) string { return string(a.Data[name]) }

func TestADepartmentIsSetUpByItsLink(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newServices(t, db, false)
		visitor := viewer.Viewer{Language: "en"}
		if a := w.ask(visitor, `{department{name{en} zone needsSetUp minimumGroup personas{id} languages} viewer{invitedTo}}`, nil); a.body !=
			`{"data":{"department":{"name":{"en":""},"zone":"","needsSetUp":true,"minimumGroup":5,"personas":[],"languages":["en","fr"]},"viewer":null}}` {
			t.Errorf("an empty department: %s", a.body)
		}
		link, err := w.r.Auth.SetUpLink(context.Background())
		w.must(err)
		_, token, _ := strings.Cut(link, "#token=")
		const setUp = `mutation($in:SetUpInput!){setUp(input:$in){viewer{person{name} viewerCanGrantRoles viewerCanRunSurveys} userErrors{code path message}}}`
		in := map[string]any{"token": token, "name": " ", "email": "ada@uni.example", "departmentName": "", "institution": "", "zone": "Local"}
		a := w.ask(visitor, setUp, map[string]any{"in": in})
		for _, path := range []string{`["departmentName"]`, `["institution"]`, `["zone"]`} {
			if !strings.Contains(a.body, path) {
				t.Errorf("no word of %s: %s", path, a.body)
			}
		}
		in["departmentName"], in["institution"], in["zone"] = "Medicine", "University", "America/Toronto"
		if a = w.ask(visitor, setUp, map[string]any{"in": in}); !strings.Contains(a.body, `"path":["name"]`) {
			t.Errorf("a person without a name: %s", a.body)
		}
		if _, changed := w.jar.Change(); changed {
			t.Error("a refused set-up gave a session")
		}
		in["name"] = "Ada"
		if a = w.ask(visitor, setUp, map[string]any{"in": in}); a.field("setUp") != `{"viewer":{"person":{"name":"Ada"},"viewerCanGrantRoles":true,"viewerCanRunSurveys":true},"userErrors":[]}` {
			t.Errorf("set up: %s", a.body)
		}
		if secret, _ := w.jar.Change(); secret == "" {
			t.Error("no session was started")
		}
		if a = w.ask(visitor, setUp, map[string]any{"in": in}); !strings.Contains(a.body, `"code":"INVALID","path":[]`) {
			t.Errorf("the link works twice: %s", a.body)
		}
		if a = w.ask(visitor, `{department{needsSetUp name{fr}}}`, nil); a.field("department") != `{"needsSetUp":false,"name":{"fr":"Medicine"}}` {
			t.Errorf("%s", a.body)
		}
	})
}

func TestSigningInByLinkAndOut(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	visitor := viewer.Viewer{Language: "fr"}
	request := w.ask(visitor, `mutation{signInRequest(email:"person.member@uni.example"){request userErrors{code}}}`, nil)
	unknown := w.ask(visitor, `mutation{signInRequest(email:"nobody@uni.example"){request userErrors{code}}}`, nil)
	if len(request.body) != len(unknown.body) {
		t.Errorf("an unknown address shows: %s, %s", request.body, unknown.body)
	}
	for range 6 {
		request = w.ask(visitor, `mutation{signInRequest(email:"nobody@uni.example"){request userErrors{code message}}}`, nil)
	}
	if !strings.Contains(request.body, `"request":"","userErrors":[{"code":"RATE_LIMITED","message":"Un lien`) {
		t.Errorf("asking too often: %s", request.body)
	}
	link, err := w.r.Auth.AdminLink(context.Background(), id.Person(w.ids["person.member"]))
	w.must(err)
	_, token, _ := strings.Cut(link, "#token=")
	const signIn = `mutation($t:String){signIn(input:{token:$t}){viewer{person{name} sessions{device current}} userErrors{code message}}}`
	a := w.ask(visitor, signIn, map[string]any{"t": token})
	secret, _ := w.jar.Change()
	if !strings.Contains(a.body, `{"device":"Firefox on Linux","current":true}`) || secret == "" {
		t.Errorf("signed in: %s", a.body)
	}
	if a := w.ask(visitor, signIn, map[string]any{"t": token}); !strings.Contains(a.body, `"viewer":null,"userErrors":[{"code":"INVALID","message":"Ce lien ou ce code`) {
		t.Errorf("a link used twice: %s", a.body)
	}
	v, _, err := w.r.Auth.Viewer(context.Background(), secret)
	w.must(err)
	other := string(w.viewers["member"].Session)
	if a := w.ask(v, `mutation($s:ID){signOut(session:$s){viewer{sessions{current}} userErrors{code}}}`, map[string]any{"s": other}); a.field("signOut") != `{"viewer":{"sessions":[{"current":true}]},"userErrors":[]}` {
		t.Errorf("another device: %s", a.body)
	}
	if _, changed := w.jar.Change(); changed {
		t.Error("ending another device's session took this one's cookie")
	}
	a = w.ask(v, `mutation{signOut{viewer{invitedTo} userErrors{code}}}`, nil)
	if secret, changed := w.jar.Change(); a.field("signOut") != `{"viewer":null,"userErrors":[]}` || !changed || secret != "" {
		t.Errorf("signed out: %s", a.body)
	}
}

func TestPersonasExistInTheDemoAlone(t *testing.T) {
	w := newServices(t, testkit.SQLite(t), true)
	w.r.Personas = func(context.Context) ([]model.Persona, error) {
		return []model.Persona{{ID: "per_1", Name: "Shirin", Role: i18n.Both("Lead", "Responsable"), Path: "/"}}, nil
	}
	if a := w.ask(viewer.Viewer{}, `{department{demo personas{name role{fr}}}}`, nil); a.field("department") != `{"demo":true,"personas":[{"name":"Shirin","role":{"fr":"Responsable"}}]}` {
		t.Errorf("%s", a.body)
	}
}

func TestAnInvitationOpensItsSurveyAlone(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	var token string
	w.must(w.db.Write(viewer.System(context.Background(), "test"), func(ctx context.Context) error {
		given, err := w.r.Auth.Invite(ctx, id.Campaign(w.ids["campaign.open"]), []id.Person{id.Person(w.ids["person.neph1"])}, w.clock.Now().AddDate(0, 0, 9))
		if err != nil {
			return err
		}
		which := given[id.Person(w.ids["person.neph1"])]
		all, err := w.r.Auth.Secrets(ctx, "invitation", []id.Token{which})
		_, token, _ = strings.Cut(all[which]["link"], "#token=")
		return err
	}))
	open := `mutation($t:String!){invitationOpen(token:$t){campaign name userErrors{code}}}`
	a := w.ask(w.viewers["visitor"], open, map[string]any{"t": token})
	want := fmt.Sprintf(`{"campaign":%q,"name":"Neph 1","userErrors":[]}`, w.ids["campaign.open"])
	secret, _ := w.jar.Change()
	if a.field("invitationOpen") != want || secret == "" {
		t.Fatalf("%s", a.body)
	}
	v, _, err := w.r.Auth.Viewer(context.Background(), secret)
	w.must(err)
	query := fmt.Sprintf(`{questionnaire(campaign:%q){state} viewer{person{name}}}`, w.ids["campaign.open"])
	if a := w.ask(v, query, nil); a.body != `{"data":{"questionnaire":{"state":"NOT_STARTED"},"viewer":{"person":{"name":"Neph 1"}}}}` {
		t.Errorf("%s", a.body)
	}
	if a := w.ask(v, `{tasks{answered}}`, nil); a.code() != "UNAUTHENTICATED" {
		t.Errorf("%s", a.body)
	}
	if a := w.ask(w.viewers["lead"], open, map[string]any{"t": token}); !strings.Contains(a.body, `"campaign":null,"name":null,"userErrors":[{"code":"CONFLICT"}]`) {
		t.Errorf("somebody else's invitation: %s", a.body)
	}
	if a := w.ask(v, `mutation{viewerLanguageSet(language:"fr"){viewer{person{language}} userErrors{code}}}`, nil); a.field("viewerLanguageSet") != `{"viewer":{"person":{"language":"fr"}},"userErrors":[]}` {
		t.Errorf("%s", a.body)
	}
}

func TestAnsweringSavesCorrectsAndTellsWhatStands(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		v := w.viewers["invited"]
		v.Language = "fr"
		save := func(answers string, revision int) string {
			query := fmt.Sprintf(`mutation($a:JSON!){draftSave(campaign:%q,answers:$a,revision:%d){revision standing userErrors{code path message}}}`, w.ids["campaign.open"], revision)
			return w.ask(v, query, map[string]any{"a": json.RawMessage(answers)}).field("draftSave")
		}
		submit := func(answers string) string {
			query := fmt.Sprintf(`mutation($a:JSON!){responseSubmit(campaign:%q,answers:$a,key:"k"){dropped userErrors{code path message}}}`, w.ids["campaign.open"])
			return w.ask(v, query, map[string]any{"a": json.RawMessage(answers)}).field("responseSubmit")
		}
		if got := save(`{"worth":3}`, 0); got != `{"revision":1,"standing":null,"userErrors":[]}` {
			t.Errorf("saved: %s", got)
		}
		if got := save(`{"worth":5}`, 0); !strings.HasPrefix(got, `{"revision":1,"standing":{"worth":3},"userErrors":[{"code":"CONFLICT","path":[],"message":"Ces réponses ont été modifiées`) {
			t.Errorf("saved elsewhere: %s", got)
		}
		if got := save(`{"worth":9,"other":1}`, 1); !strings.Contains(got, `"revision":1,"standing":null`) || !strings.Contains(got, `"path":["answers","worth"]`) ||
			!strings.Contains(got, `{"code":"UNKNOWN_QUESTION","path":["answers","other"],"message":"Cette question n’existe pas`) {
			t.Errorf("a draft of nonsense: %s", got)
		}
		if got := save(`[]`, 1); !strings.Contains(got, `{"code":"INVALID","path":["answers"]`) {
			t.Errorf("no object: %s", got)
		}
		if got := submit(`{"worth":"x"}`); !strings.Contains(got, `"path":["answers","worth"]`) {
			t.Errorf("a wrong answer: %s", got)
		}
		for range 2 {
			if got := submit(`{"worth":4,"more":"merci 🦊"}`); got != `{"dropped":[],"userErrors":[]}` {
				t.Errorf("submitted: %s", got)
			}
		}
		a := w.ask(v, fmt.Sprintf(`{questionnaire(campaign:%q){state answers mode promise{fr} mentorshipDefinition{fr}}}`, w.ids["campaign.open"]), nil)
		if !strings.HasPrefix(a.field("questionnaire"), `{"state":"SUBMITTED","answers":{"more":"merci 🦊","worth":4},"mode":"CONFIDENTIAL"`) {
			t.Errorf("%s", a.body)
		}
	})
}

func TestAnInstrumentIsImportedAndPublished(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	upload := func(file string) string {
		blob, err := w.blobs.Store(viewer.With(context.Background(), lead), lead.Person, "x.json", []byte(file))
		w.must(err)
		return string(blob)
	}
	load := func(file, format string) string {
		query := fmt.Sprintf(`mutation{instrumentImport(upload:%q,format:%s,input:{title:{en:"x",fr:"x"},source:"s"}){forms instrument{id draft{questions problems{line path code message blocking}}} userErrors{code path message}}}`, upload(file), format)
		return w.ask(lead, query, nil).field("instrumentImport")
	}
	if got := load(questionnaire, "SURVEYJS"); !strings.Contains(got, `"draft":{"questions":2,"problems":[]}`) {
		t.Errorf("%s", got)
	}
	if got := load(`{"pages":`, "SURVEYJS"); !strings.Contains(got, `"path":["upload"]`) {
		t.Errorf("no JSON: %s", got)
	}
	got := load(`{"pages":[{"name":"p","elements":[{"type":"signaturepad","name":"s"}]}]}`, "SURVEYJS")
	if !strings.Contains(got, `"blocking":true`) || !strings.Contains(got, `"line":null`) && !strings.Contains(got, `"line":1`) {
		t.Errorf("a question of a kind nobody knows: %s", got)
	}
	var made struct{ Instrument struct{ ID string } }
	w.must(json.Unmarshal([]byte(got), &made))
	a := w.ask(lead, fmt.Sprintf(`mutation{instrumentPublish(instrument:%q){userErrors{code path message}}}`, made.Instrument.ID), nil)
	if !strings.Contains(a.body, `"code":"INVALID"`) || strings.Contains(a.body, "instrument.problem") || strings.Contains(a.body, `"message":""`) {
		t.Errorf("published what nobody can show: %s", a.body)
	}
	if a := w.ask(w.viewers["member"], `mutation{instrumentImport(upload:"x",format:REDCAP,input:{title:{en:"x",fr:"x"},source:""}){forms}}`, nil); a.code() != "FORBIDDEN" {
		t.Errorf("%s", a.body)
	}
}

func TestACampaignIsMadeOpenedAndClosed(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	in := map[string]any{
		"title": map[string]any{"en": "Wave", "fr": "Vague"}, "series": "s", "wave": 2, "version": w.ids["version"], "mode": "CONFIDENTIAL",
		"audience": map[string]any{"divisions": []string{w.ids["division.card"]}, "ranks": []string{}, "positions": []string{}, "stages": []string{}},
		"notice":   noticeOf("n"), "closesOn": "2026-12-01",
	}
	const parts = `{campaign{id state eligible audience{divisions{code} ranks} version{instrument{title{en}}} releases{id} viewerCanOpen viewerCanClose} userErrors{code path}}`
	a := w.ask(lead, `mutation($in:CampaignInput!){campaignCreate(input:$in)`+parts+`}`, map[string]any{"in": in})
	if !strings.Contains(a.body, `"state":"DRAFT","eligible":7,"audience":{"divisions":[{"code":"CARD"}],"ranks":[]},"version":{"instrument":{"title":{"en":"Mentorship"}}},"releases":[],"viewerCanOpen":true,"viewerCanClose":false}`) {
		t.Fatalf("%s", a.body)
	}
	var made struct{ Campaign struct{ ID string } }
	w.must(json.Unmarshal([]byte(a.field("campaignCreate")), &made))
	for range 2 { // the same key twice opens once
		a = w.ask(lead, fmt.Sprintf(`mutation{campaignOpen(campaign:%q,key:"once")`+parts+`}`, made.Campaign.ID), nil)
		if !strings.Contains(a.body, `"state":"OPEN"`) || !strings.Contains(a.body, `"userErrors":[]`) {
			t.Errorf("opened: %s", a.body)
		}
	}
	a = w.ask(lead, fmt.Sprintf(`mutation{campaignClose(campaign:%q,reason:"",key:"c")`+parts+`}`, made.Campaign.ID), nil)
	if !strings.Contains(a.body, `"campaign":null,"userErrors":[{"code":"INVALID","path":["reason"]}]`) {
		t.Errorf("closed without a reason: %s", a.body)
	}
	a = w.ask(lead, fmt.Sprintf(`mutation{campaignDiscard(campaign:%q){campaign{id} userErrors{code path}}}`, made.Campaign.ID), nil)
	if !strings.Contains(a.body, `"CONFLICT","path":[]`) {
		t.Errorf("discarded an open one: %s", a.body)
	}
	a = w.ask(w.viewers["vice-chair"], fmt.Sprintf(`{campaign(id:%q){version{instrument{title{en} draft{questions} versions{number} source}} releases{id division{code} questions{name n suppressed}} viewerCanClose}}`, w.ids["campaign.released"]), nil)
	if !strings.Contains(a.body, `"instrument":{"title":{"en":"Mentorship"},"draft":null,"versions":[{"number":1}],"source":""}`) || !strings.Contains(a.body, `"division":null`) || !strings.Contains(a.body, `{"code":"NEPH"}`) {
		t.Errorf("as leaders see it: %s", a.body)
	}
}

func TestRolesAreGivenAndEnded(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	a := w.ask(lead, fmt.Sprintf(`mutation{roleGrant(person:%q,input:{role:FACILITATOR,division:%q,from:"2026-02-01"}){person{grants{id role division{code} from until}} userErrors{code path}}}`, w.ids["person.neph"], w.ids["division.card"]), nil)
	if !strings.Contains(a.body, `"role":"FACILITATOR","division":{"code":"CARD"},"from":"2026-02-01","until":null`) {
		t.Fatalf("%s", a.body)
	}
	var made struct {
		Person struct{ Grants []struct{ ID string } }
	}
	w.must(json.Unmarshal([]byte(a.field("roleGrant")), &made))
	a = w.ask(lead, fmt.Sprintf(`mutation{roleGrantEnd(grant:%q){person{grants{until}} userErrors{code path}}}`, made.Person.Grants[0].ID), nil)
	if a.field("roleGrantEnd") != `{"person":{"grants":[{"until":"2026-11-23"}]},"userErrors":[]}` {
		t.Errorf("%s", a.body)
	}
	a = w.ask(lead, fmt.Sprintf(`mutation{roleGrant(person:%q,input:{role:FACILITATOR,from:"2026-02-01"}){userErrors{code path}}}`, w.ids["person.neph"]), nil)
	if a.field("roleGrant") != `{"userErrors":[{"code":"INVALID","path":["division"]}]}` {
		t.Errorf("%s", a.body)
	}
}

func TestTheOutboxShowsAndRetriesMessages(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	a := w.ask(lead, `{outboxStatus{mailConfigured waiting failed} messages(first:1,state:WAITING){nodes{id state person{name} text} pageInfo{hasNextPage endCursor}}}`, nil)
	if !strings.Contains(a.body, `"mailConfigured":false,"waiting":26,"failed":0`) || !strings.Contains(a.body, `"hasNextPage":true`) || strings.Contains(a.body, "#token=") {
		t.Errorf("%s", a.body)
	}
	list, err := w.r.Outbox.Messages(viewer.With(context.Background(), lead), outbox.Filter{Args: args(1, nil)})
	w.must(err)
	a = w.ask(lead, fmt.Sprintf(`mutation{messageRetry(message:%q){message{id} userErrors{code message}}}`, list.Nodes[0].ID), nil)
	if !strings.Contains(a.body, `"message":null,"userErrors":[{"code":"CONFLICT"`) {
		t.Errorf("%s", a.body)
	}
}

func TestTheDepartmentAndItsExpectationsChange(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	a := w.ask(lead, `mutation{departmentUpdate(input:{name:{en:"Med",fr:"Méd"},institution:{en:"U",fr:"U"},zone:"Europe/Paris",helpContact:"h"}){department{name{fr} zone helpContact} userErrors{code}}}`, nil)
	if a.field("departmentUpdate") != `{"department":{"name":{"fr":"Méd"},"zone":"Europe/Paris","helpContact":"h"},"userErrors":[]}` {
		t.Errorf("%s", a.body)
	}
	text := `{en:"a",fr:"b"}`
	a = w.ask(lead, `mutation{expectationsPublish(input:{definition:`+text+`,mentor:`+text+`,mentee:`+text+`,director:`+text+`,facilitator:`+text+`}){expectations{number definition{fr}} userErrors{code}}}`, nil)
	if a.field("expectationsPublish") != `{"expectations":{"number":2,"definition":{"fr":"b"}},"userErrors":[]}` {
		t.Errorf("%s", a.body)
	}
}

func TestARosterIsCheckedThenImported(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		lead := w.viewers["lead"]
		upload := func(file string) string {
			blob, err := w.blobs.Store(viewer.With(context.Background(), lead), lead.Person, "people.csv", []byte(file))
			w.must(err)
			return string(blob)
		}
		check := func(file string) (string, answer) {
			which := upload(file)
			return which, w.ask(lead, fmt.Sprintf(`mutation{rosterImportCheck(upload:%q){preview{digest encoding columns{header field} newCount changedCount unchangedCount notInFileCount
				rows{line name change fields{field before after}} faults{line column code message}} userErrors{code path message}}}`, which), nil)
		}
		_, a := check("Name,E-mail,Division,Appointed\nÉloïse Tremblay,no address,Cardiology,2020-07-01\n")
		if !strings.Contains(a.body, `"faults":[{"line":2,`) || strings.Contains(a.body, `"message":""`) {
			t.Errorf("a faulty row: %s", a.body)
		}
		which, a := check("Name,E-mail,Division,Colour\nÉloïse Tremblay 🦊,eloise@uni.example,Cardiology,red\nNeph 0,neph.0@uni.example,Nephrology,\n")
		var got struct {
			Preview struct {
				Digest                   string
				NewCount, UnchangedCount int
				Rows                     []struct{ Line *int }
				Columns                  []struct{ Header, Field string }
				NotInFileCount           int
			}
		}
		w.must(json.Unmarshal([]byte(a.field("rosterImportCheck")), &got))
		last := got.Preview.Rows[len(got.Preview.Rows)-1]
		if p := got.Preview; p.NewCount != 1 || p.UnchangedCount != 1 || p.NotInFileCount != 12 || p.Columns[3].Field != "" || last.Line != nil {
			t.Errorf("the preview: %s", a.body)
		}
		apply := func(digest string) string {
			return w.ask(lead, fmt.Sprintf(`mutation{rosterImportApply(upload:%q,digest:%q){newCount changedCount unchangedCount userErrors{code}}}`, which, digest), nil).field("rosterImportApply")
		}
		if got := apply("other"); got != `{"newCount":0,"changedCount":0,"unchangedCount":0,"userErrors":[{"code":"CONFLICT"}]}` {
			t.Errorf("another preview: %s", got)
		}
		if got := apply(got.Preview.Digest); got != `{"newCount":1,"changedCount":0,"unchangedCount":1,"userErrors":[]}` {
			t.Errorf("applied: %s", got)
		}
		a = w.ask(w.viewers["director"], fmt.Sprintf(`{roster(division:%q,first:10,search:"eloise",sort:UP_FOR,direction:DESC){totalCount withFormalMentor nodes{person{name} appointed mentor{name} mentorSince}}}`, w.ids["division.card"]), nil)
		if a.field("roster") != `{"totalCount":1,"withFormalMentor":0,"nodes":[{"person":{"name":"Éloïse Tremblay 🦊"},"appointed":null,"mentor":null,"mentorSince":null}]}` {
			t.Errorf("%s", a.body)
		}
	})
}

func TestADirectorSeesAMentorFromElsewhereByNameAlone(t *testing.T) {
	w := newWorld(t, testkit.SQLite(t))
	lead := w.viewers["lead"]
	file := "Name,E-mail,Division,Mentor\nPerson member,person.member@uni.example,Cardiology,neph.0@uni.example\n"
	preview, err := w.r.Roster.CheckFile(viewer.With(context.Background(), lead), lead, []byte(file))
	w.must(err)
	_, err = w.r.Roster.ApplyFile(viewer.With(context.Background(), lead), lead, []byte(file), preview.Digest)
	w.must(err)
	query := fmt.Sprintf(`{roster(division:%q,first:1,sort:MENTOR){nodes{mentor{name email nextReview rank grants{id}}}}}`, w.ids["division.card"])
	for column, want := range map[string]string{
		"director": `{"nodes":[{"mentor":{"name":"Neph 0","email":"neph.0@uni.example","nextReview":null,"rank":"","grants":[]}}]}`,
		"lead":     `{"nodes":[{"mentor":{"name":"Neph 0","email":"neph.0@uni.example","nextReview":"2027-01-01","rank":"ASSISTANT","grants":[]}}]}`,
	} {
		if a := w.ask(w.viewers[column], query, nil); a.field("roster") != want {
			t.Errorf("%s: %s", column, a.body)
		}
	}
}
