package graph

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"

	"laurel/internal/clock"
	"laurel/internal/credential"
	"laurel/internal/i18n"
	"laurel/internal/id"
	"laurel/internal/page"
	"laurel/internal/viewer"
)

// fakeCertificates makes files that hold what they are sealed with and nothing else.
func fakeCertificates(c *credential.Service) {
	c.Keys, c.Base, c.Renderer = credential.FixedKey([32]byte{1}), "https://laurel.example", "test/1"
	c.Printable = func(string) error { return nil }
	c.Draw = func(_ credential.Snapshot, claim []byte, key ed25519.PublicKey, sign func([]byte) []byte) ([]byte, error) {
		return json.Marshal(credential.Seal{Claim: claim, Key: key, Signature: sign(claim)})
	}
	c.Read = func(file []byte) (credential.Seal, error) {
		var s credential.Seal
		return s, json.Unmarshal(file, &s)
	}
}

// addCertificate issues one to the member.
func (w *world) addCertificate() { w.issueTo("Mentoring", id.Person(w.ids["person.member"])) }

func (w *world) issueTo(title string, people ...id.Person) {
	w.t.Helper()
	lead := w.viewers["lead"]
	ctx := viewer.With(context.Background(), lead)
	batch, err := w.r.Credentials.IssueBatch(ctx, lead, credential.BatchInput{
		Kind: credential.MentorService, People: people, Title: i18n.Both(title, title), Since: clock.Date{Year: 2026, Month: 1, Day: 1}, Presenter: "The lead",
	}, title)
	w.must(err)
	_, err = w.r.Outbox.Drain(context.Background())
	w.must(err)
	list, err := w.r.Credentials.Certificates(ctx, lead, credential.Filter{Args: page.Args{First: 100}, Batch: batch})
	w.must(err)
	if len(list.Nodes) != len(people) {
		w.t.Fatal(fmt.Sprint(len(list.Nodes), " certificates for ", len(people)))
	}
	w.ids["certificate"], w.ids["batch"], w.ids["honour"] = string(list.Nodes[0].ID), string(batch), string(list.Nodes[0].Recognition)
}

// certificateAttempts change nothing: what would is faulty.
func certificateAttempts() []attempt {
	const batch = `{kind:TRAINING,people:[],title:{en:"",fr:""},presenter:""}`
	return []attempt{
		{"myRecognitions", "", `{myRecognitions{id}}`},
		{"certificates", "", `{certificates(first:1){totalCount}}`},
		{"certificateYears", "", `{certificateYears}`},
		{"certificate", "the member's", `{certificate(id:"{certificate}"){id}}`},
		{"certificate", "unknown", `{certificate(id:"crt_00000000000000000000000000"){id}}`},
		{"certificateBatch", "", `{certificateBatch(id:"{batch}"){id}}`},
		{"certificateBatch", "unknown", `{certificateBatch(id:"bat_00000000000000000000000000"){id}}`},
		{"certificatesPreview", "", `mutation{certificatesPreview(input:` + batch + `){userErrors{code}}}`},
		{"certificatesIssue", "", `mutation{certificatesIssue(input:` + batch + `,key:"k"){userErrors{code}}}`},
		{"certificateSupersede", "the member's", `mutation{certificateSupersede(certificate:"{certificate}",name:"",reason:""){userErrors{code}}}`},
		{"certificateSupersede", "unknown", `mutation{certificateSupersede(certificate:"crt_00000000000000000000000000",name:"",reason:""){userErrors{code}}}`},
		{"certificateRevoke", "the member's", `mutation{certificateRevoke(certificate:"{certificate}",reason:""){userErrors{code}}}`},
		{"certificateFulfil", "unknown", `mutation{certificateFulfil(certificate:"crt_00000000000000000000000000",kind:PLAQUE,note:""){userErrors{code}}}`},
		{"viewer.viewerCanIssueCertificates", "", `{viewer{can:viewerCanIssueCertificates}}`},
		{"viewer.viewerCanManageCertificates", "", `{viewer{can:viewerCanManageCertificates}}`},
	}
}

// honourAttempts change nothing: what would is faulty, or is about what nobody has.
func honourAttempts() []attempt {
	return []attempt{
		{"myHonours", "", `{myHonours{id}}`},
		{"honours", "", `{honours(first:1){totalCount}}`},
		{"recognitionTimeline", "the member's", `{recognitionTimeline(person:"{person.member}"){id}}`},
		{"honourShow", "the member's, unknown to others", `mutation{honourShow(honour:"{honour}",show:false){userErrors{code}}}`},
		{"honourShow", "unknown", `mutation{honourShow(honour:"rec_00000000000000000000000000",show:true){userErrors{code}}}`},
		{"honourState", "the member's", `mutation{honourState(honour:"{honour}",agreed:true,statement:"x"){userErrors{code}}}`},
		{"honourAskPreview", "", `mutation{honourAskPreview(honours:[]){userErrors{code}}}`},
		{"honourAsk", "", `mutation{honourAsk(honours:[],key:"k"){userErrors{code}}}`},
		{"certificatesBulkPreview", "", `mutation{certificatesBulkPreview(certificates:[]){userErrors{code}}}`},
		{"certificatesFulfil", "", `mutation{certificatesFulfil(certificates:[],kind:PLAQUE,note:"",key:"k"){userErrors{code}}}`},
		{"certificatesResend", "", `mutation{certificatesResend(certificates:[],key:"k"){userErrors{code}}}`},
	}
}

// yearAttempts are about a year that is not over, and about one that nobody closed.
func yearAttempts() []attempt {
	return []attempt{
		{"mentorshipYears", "", `{mentorshipYears{id}}`},
		{"mentorshipYear", "unknown", `{mentorshipYear(id:"yea_00000000000000000000000000"){id}}`},
		{"mentorshipYearsOpen", "", `{mentorshipYearsOpen{name}}`},
		{"mentorshipYearPreview", "not over", `mutation{mentorshipYearPreview(kind:CALENDAR,begins:2026){userErrors{code}}}`},
		{"mentorshipYearClose", "not over", `mutation{mentorshipYearClose(kind:CALENDAR,begins:2026,key:"k"){userErrors{code}}}`},
		{"viewer.viewerCanReadYears", "", `{viewer{can:viewerCanReadYears}}`},
		{"viewer.viewerCanCloseYears", "", `{viewer{can:viewerCanCloseYears}}`},
	}
}
