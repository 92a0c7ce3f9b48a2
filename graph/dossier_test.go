package graph

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/dossier"
	"laurel/internal/id"
	"laurel/internal/mentorship"
	"laurel/internal/outbox"
	"laurel/internal/store"
	"laurel/internal/testkit"
	"laurel/internal/viewer"
)

// fakeDossiers makes files that hold what they are sealed with and nothing else.
func fakeDossiers(d *dossier.Service, c *credential.Service) {
	d.Base, d.Renderer, d.Printable, d.Read = c.Base, c.Renderer, c.Printable, c.Read
	d.Draw = func(_ dossier.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, int, error) {
		file, err := json.Marshal(credential.Seal{Claim: claim, Key: key, Signature: sign(claim)})
		return file, 1, err
	}
}

// addDossier freezes one of the member's, and has the moderator note an outcome of a mentee's
// and ask them.
func (w *world) addDossier() {
	w.t.Helper()
	member := w.viewers["member"]
	ctx := viewer.With(context.Background(), member)
	made, err := w.r.Dossiers.Start(ctx, member, dossier.StartInput{Kind: dossier.Promotion, Language: "en"}, "start")
	w.must(err)
	made, err = w.r.Dossiers.Save(ctx, member, made.ID, dossier.SaveInput{
		Since: made.Since, Until: made.Until, Language: "en", Choices: dossier.Choices{Texts: map[string]string{"statement": "Canary statement"}},
	}, made.Revision)
	w.must(err)
	made, err = w.r.Dossiers.Freeze(ctx, member, made.ID, "", made.Revision, "freeze")
	w.must(err)
	_, err = w.r.Outbox.Drain(context.Background())
	w.must(err)
	w.ids["dossier"] = string(made.ID)
	moderator := w.viewers["moderator"]
	ctx = viewer.With(context.Background(), moderator)
	active := id.Mentorship(w.ids["mentorship.active"])
	o, err := w.r.Dossiers.AddOutcome(ctx, moderator, active, dossier.OutcomeInput{Kind: dossier.Leadership, What: "Canary outcome", On: clock.DateOf(w.clock.Now(), time.UTC)}, "outcome")
	w.must(err)
	w.must(w.r.Dossiers.Ask(ctx, moderator, active))
	w.ids["outcome"] = string(o.ID)
}

// dossierAttempts change nothing: what would is faulty.
func dossierAttempts() []attempt {
	const draft = `{language:"xx",texts:[],items:[],without:[]}`
	const unknown = "dos_00000000000000000000000000"
	return []attempt{
		{"dossiers", "", `{dossiers{id}}`},
		{"dossier", "the member's", `{dossier(id:"{dossier}"){id sections{text}}}`},
		{"dossier", "unknown", `{dossier(id:"` + unknown + `"){id}}`},
		{"dossierStart", "", `mutation{dossierStart(input:{kind:PROMOTION,language:"xx"},key:"k"){userErrors{code}}}`},
		{"dossierSave", "the member's", `mutation{dossierSave(dossier:"{dossier}",input:` + draft + `,revision:0){userErrors{code}}}`},
		{"dossierSave", "unknown", `mutation{dossierSave(dossier:"` + unknown + `",input:` + draft + `,revision:0){userErrors{code}}}`},
		{"dossierFreeze", "the member's", `mutation{dossierFreeze(dossier:"{dossier}",signed:"",revision:99,key:"k"){userErrors{code}}}`},
		{"dossierFreeze", "unknown", `mutation{dossierFreeze(dossier:"` + unknown + `",signed:"",revision:99,key:"k"){userErrors{code}}}`},
		{"dossierRemove", "the member's", `mutation{dossierRemove(dossier:"{dossier}"){userErrors{code}}}`},
		{"dossierRemove", "unknown", `mutation{dossierRemove(dossier:"` + unknown + `"){userErrors{code}}}`},
		{"dossierUse", "the member's", `mutation{dossierUse(dossier:"{dossier}",use:CFAR,year:1900){userErrors{code}}}`},
		{"dossierUse", "unknown", `mutation{dossierUse(dossier:"` + unknown + `"){userErrors{code}}}`},
		{"outcomeAdd", "the moderator's mentee", `mutation{outcomeAdd(mentorship:"{mentorship.active}",input:{kind:AWARD,what:""},key:"k"){userErrors{code}}}`},
		{"outcomeRemove", "unknown", `mutation{outcomeRemove(outcome:"out_00000000000000000000000000"){userErrors{code}}}`},
		{"evidenceAsk", "the moderator's mentee", `mutation{evidenceAsk(mentorship:"{mentorship.active}"){userErrors{code}}}`},
		{"letterConsentAsk", "unknown", `mutation{letterConsentAsk(letter:"let_00000000000000000000000000"){userErrors{code}}}`},
		{"evidenceQuestions", "", `{evidenceQuestions{mentee}}`},
		{"evidenceAnswer", "of the administrator", `mutation{evidenceAnswer(input:{mentorship:"{mentorship.active}",outcomes:[{outcome:"out_00000000000000000000000000",confirm:true}]}){userErrors{code}}}`},
		{"evidenceOpen", "", `mutation{evidenceOpen(token:"x"){userErrors{code}}}`},
		{"evidenceAnswerByLink", "", `mutation{evidenceAnswerByLink(token:"x",input:{}){userErrors{code}}}`},
	}
}

// Nobody but the owner, and who drafts for them, learns that a dossier exists; and who drafts
// is told nothing of what feedback, letters and reflections say.
func TestADossierIsThereForItsOwnerAlone(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		w.addDossier()
		const ask = `{dossiers{id} dossier(id:"{dossier}"){sections{key items{claim text cells fields{value}}} versions{id}}}`
		for _, column := range columns {
			a := w.ask(w.viewers[column], w.named(ask, column), nil)
			if sees := strings.Contains(a.body, w.ids["dossier"]) || strings.Contains(a.body, `"versions":[{`); sees != (column == "member") {
				t.Errorf("%s: %s", column, a.body)
			}
		}
		member, lead := w.viewers["member"], w.viewers["lead"]
		_, err := w.r.Mentoring.Name(viewer.With(context.Background(), member), member, mentorship.NameInput{
			Email: "person.lead@uni.example", Scopes: []mentorship.Scope{mentorship.ScopeDossiers}, Until: clock.DateOf(w.clock.Now(), time.UTC).AddDate(0, 6, 0),
		})
		w.must(err)
		own, helper := w.ask(member, w.named(ask, "member"), nil), w.ask(lead, w.named(ask, "lead"), nil)
		if !strings.Contains(helper.body, w.ids["dossier"]) || strings.Contains(helper.body, `"versions":[{`) {
			t.Errorf("the assistant: %s", helper.body)
		}
		const hidden = "For the owner’s eyes alone"
		if strings.Contains(own.body, hidden) || !strings.Contains(helper.body, hidden) || strings.Contains(helper.body, "Canary letter") {
			t.Errorf("the assistant is told figures or words: %s\n%s", helper.body, own.body)
		}
	})
}

// A mentee from elsewhere follows the link in the mail, confirms, agrees to be named, and takes
// that back by the same link.
func TestAMenteeFromElsewhereConsentsAndWithdrawsByOneLink(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.r.Outbox.KeepLinks = true
		w.r.Dossiers.Mail = func(ctx context.Context, to dossier.Recipient, data map[string]string) error {
			token, err := w.r.Auth.EvidenceLink(ctx, to.Link)
			if err != nil {
				return err
			}
			filled := map[string]string{"department": "Medicine", "contact": "", "mentor": data["mentor"]}
			_, err = w.r.Outbox.AddMessage(ctx, outbox.Message{Kind: "evidence_asked", To: to.Email, Name: to.Name, Language: "en", Token: token, Data: filled, Private: true})
			return err
		}
		member, visitor := w.viewers["member"], w.viewers["visitor"]
		// The same relationship has a link to confirm it by as well: neither takes the other's place.
		added := w.ask(member, `mutation{outsideMenteesAdd(mentees:[{name:"Outside Fellow",email:"f@y.example",level:FELLOW,place:"",started:"2022-01-01",ask:true}]){mentorships{id}}}`, nil)
		m := "men_" + strings.Split(strings.SplitN(added.body, `"id":"men_`, 2)[1], `"`)[0]
		if a := w.ask(member, `mutation{outcomeAdd(mentorship:"`+m+`",input:{kind:DEGREE,what:"A degree",on:"2024-05-01"},key:"o"){outcome{id} userErrors{message}}}`, nil); !strings.Contains(a.body, `"out_`) {
			t.Fatal(a.body)
		}
		if a := w.ask(member, `mutation{evidenceAsk(mentorship:"`+m+`"){asked userErrors{message}}}`, nil); !strings.Contains(a.body, `"asked":true`) {
			t.Fatal(a.body)
		}
		_, err := w.r.Outbox.Drain(context.Background())
		w.must(err)
		link := func(kind, page string) string {
			var text string
			_, err := db.Row(viewer.System(context.Background(), "test"), "SELECT text FROM messages WHERE kind = $1", []any{kind}, &text)
			w.must(err)
			_, token, found := strings.Cut(text, page+"#token=")
			if !found {
				t.Fatal(text)
			}
			token, _, _ = strings.Cut(token, "\n")
			return token
		}
		token := link("evidence_asked", "/i/evidence")
		opened := w.ask(visitor, `mutation{evidenceOpen(token:"`+token+`"){questions{mentee mentorships{mentor naming outcomes{id what state}} letters{text}} userErrors{message}}}`, nil)
		if !strings.Contains(opened.body, `"mentee":"Outside Fellow"`) || !strings.Contains(opened.body, `"state":"ASKED"`) {
			t.Fatal(opened.body)
		}
		out := "out_" + strings.Split(strings.SplitN(opened.body, `"id":"out_`, 2)[1], `"`)[0]
		say := func(answer, want string) {
			t.Helper()
			a := w.ask(visitor, `mutation{evidenceAnswerByLink(token:"`+token+`",input:{`+answer+`}){questions{mentorships{naming outcomes{state}}} userErrors{message}}}`, nil)
			if !strings.Contains(a.body, want) {
				t.Fatal(a.body)
			}
		}
		say(`outcomes:[{outcome:"`+out+`",confirm:true}]`, `"state":"CONFIRMED"`)
		say(`agree:true`, `"naming":"GIVEN"`)
		say(`agree:false`, `"naming":"WITHDRAWN"`)
		say(`outcomes:[{outcome:"out_00000000000000000000000000",confirm:true}]`, `"userErrors":[{`)
		// A link is for one thing.
		if a := w.ask(visitor, `mutation{evidenceOpen(token:"`+link("mentorship_attest", "/i/mentee")+`"){questions{mentee} userErrors{message}}}`, nil); strings.Contains(a.body, "Outside Fellow") {
			t.Fatal(a.body)
		}
		if a := w.ask(visitor, `mutation{attestationOpen(token:"`+token+`"){attestation{mentor} userErrors{message}}}`, nil); strings.Contains(a.body, "Person member") {
			t.Fatal(a.body)
		}
	})
}
