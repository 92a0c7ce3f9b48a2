package graph

import (
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"laurel/graph/gen"
	"laurel/internal/store"
	"laurel/internal/testkit"
)

var update = flag.Bool("update", false, "write testdata/permissions.csv anew")

// columns are the viewers of the matrix. The member, the director and the chief belong
// to Cardiology in the north; the invited person came by an invitation to the open
// survey. The director is a comment moderator too, of whose people some were asked.
var columns = []string{"visitor", "invited", "member", "director", "chief", "vice-chair", "lead", "administrator", "moderator"}

// attempt is one line of the matrix. Writes are sent so that whoever may do them is told
// what is wrong with them, and nothing changes: "told INVALID" means that the door opened.
type attempt struct {
	field, object string
	query         string // {name} stands for the identifier of a thing of the world
}

func attempts() []attempt {
	text := `{en:"x",fr:"x"}`
	campaign := `{title:` + text + `,series:"",wave:0,version:"{version}",mode:CONFIDENTIAL,audience:{divisions:[],ranks:[],positions:[],stages:[]},notice:{authority:` + text + `,purpose:` + text + `,contact:` + text + `},closesOn:"2026-12-11"}`
	out := []attempt{
		{"department", "", `{department{name{en}}}`},
		{"viewer", "", `{viewer{person{id}}}`},
		{"expectations", "", `{expectations{id}}`},
		{"divisions", "", `{divisions{id}}`},
		{"sites", "", `{sites{id}}`},
		{"person", "oneself", `{person(id:"{self}"){id email grants{role}}}`},
		{"person", "of Cardiology in the north", `{person(id:"{person.lead}"){id}}`},
		{"person", "of Nephrology in the south", `{person(id:"{person.neph1}"){id}}`},
		{"person", "unknown", `{person(id:"per_00000000000000000000000000"){id}}`},
		{"people", "", `{people(first:1){totalCount}}`},
		{"roster", "Cardiology", `{roster(division:"{division.card}",first:1){totalCount}}`},
		{"roster", "Nephrology", `{roster(division:"{division.neph}",first:1){totalCount}}`},
		{"roster", "unknown", `{roster(division:"div_00000000000000000000000000",first:1){totalCount}}`},
		{"outboxStatus", "", `{outboxStatus{waiting}}`},
		{"messages", "", `{messages(first:1){totalCount}}`},
		{"mailings", "", `{mailings(first:1){totalCount}}`},
		{"myBadges", "", `{myBadges{link recipient}}`},
		{"tasks", "", `{tasks{answered}}`},
		{"instruments", "", `{instruments(first:1){totalCount}}`},
		{"instrument", "", `{instrument(id:"{instrument}"){id}}`},
		{"instrumentTemplates", "", `{instrumentTemplates{code}}`},
		{"campaigns", "", `{campaigns(first:1){totalCount}}`},
		{"campaign", "draft", `{campaign(id:"{campaign.draft}"){id}}`},
		{"campaign", "open", `{campaign(id:"{campaign.open}"){id}}`},
		{"campaign", "released", `{campaign(id:"{campaign.released}"){id}}`},
		{"campaign", "unknown", `{campaign(id:"cam_00000000000000000000000000"){id}}`},
		{"audienceCount", "", `{audienceCount(audience:{divisions:[],ranks:[],positions:[],stages:[]}){people}}`},
		{"campaignConduct", "open", `{campaignConduct(campaign:"{campaign.open}"){remindOn}}`},
		{"campaignConduct", "unknown", `{campaignConduct(campaign:"cam_00000000000000000000000000"){remindOn}}`},
		{"collectionNotice", "", `{collectionNotice{number}}`},
		{"campaignSeries", "", `{campaignSeries{name}}`},
		{"campaignMail", "open", `{campaignMail(campaign:"{campaign.open}",kind:INVITATION,language:"en"){subject}}`},
		{"campaignMail", "unknown", `{campaignMail(campaign:"cam_00000000000000000000000000",kind:INVITATION,language:"en"){subject}}`},
		{"campaignReminder", "open", `{campaignReminder(campaign:"{campaign.open}"){people}}`},
		{"campaignReminder", "released", `{campaignReminder(campaign:"{campaign.released}"){people}}`},
		{"campaignBounces", "open", `{campaignBounces(campaign:"{campaign.open}"){name}}`},
		{"campaignBounces", "unknown", `{campaignBounces(campaign:"cam_00000000000000000000000000"){name}}`},
		{"campaignResponses", "confidential", `{campaignResponses(campaign:"{campaign.released}",first:1){totalCount}}`},
		{"campaignOwnResults", "released", `{campaignOwnResults(campaign:"{campaign.released}"){release{id}}}`},
		{"campaignOwnResults", "unknown", `{campaignOwnResults(campaign:"cam_00000000000000000000000000"){release{id}}}`},
		{"lookUps", "", `{lookUps(first:1){totalCount}}`},
		{"lookUpCampaigns", "", `{lookUpCampaigns{id}}`},
		{"lookUpPeople", "released", `{lookUpPeople(campaign:"{campaign.released}",search:"x"){name}}`},
		{"questionnaire", "open", `{questionnaire(campaign:"{campaign.open}"){title{en}}}`},
		{"questionnaire", "released", `{questionnaire(campaign:"{campaign.released}"){title{en}}}`},
		{"questionnaire", "draft", `{questionnaire(campaign:"{campaign.draft}"){title{en}}}`},
		{"release", "everybody, when two divisions were asked", `{release(id:"{release.department}"){id}}`},
		{"release", "Cardiology", `{release(id:"{release.card}"){id}}`},
		{"release", "Nephrology", `{release(id:"{release.neph}"){id}}`},
		{"trend", "of everybody", `{trend(series:"Yearly",question:"worth"){points{n}}}`},
		{"trend", "of Cardiology", `{trend(series:"Yearly",question:"worth",dimension:DIVISION,value:"{division.card}"){points{n}}}`},
		{"trend", "of Nephrology", `{trend(series:"Yearly",question:"worth",dimension:DIVISION,value:"{division.neph}"){points{n}}}`},
		{"trends", "of everybody", `{trends(series:"Yearly"){points{n}}}`},
		{"moderations", "", `{moderations{pending}}`},
		{"moderation", "released", `{moderation(campaign:"{campaign.released}"){pending}}`},
		{"moderation", "open", `{moderation(campaign:"{campaign.open}"){pending}}`},
		{"moderation", "unknown", `{moderation(campaign:"cam_00000000000000000000000000"){pending}}`},
		{"release", "unknown", `{release(id:"rel_00000000000000000000000000"){id}}`},
		{"releaseExport", "everybody, when two divisions were asked", `{releaseExport(release:"{release.department}",format:XLSX){url}}`},
		{"releaseExport", "Cardiology", `{releaseExport(release:"{release.card}",format:CSV){url}}`},
		{"releaseExport", "unknown", `{releaseExport(release:"rel_00000000000000000000000000",format:CSV){url}}`},
		{"mentorshipHome", "oneself", `{mentorshipHome{person{id}}}`},
		{"mentorshipHome", "of somebody else", `{mentorshipHome(of:"{person.neph1}"){person{id}}}`},
		{"mentorship", "proposed", `{mentorship(id:"{mentorship.proposed}"){id}}`},
		{"mentorship", "active", `{mentorship(id:"{mentorship.active}"){id}}`},
		{"mentorship", "unknown", `{mentorship(id:"men_00000000000000000000000000"){id}}`},
		{"mentorshipDesk", "", `{mentorshipDesk{digest}}`},
		{"annualReviewItems", "", `{annualReviewItems{minutes}}`},
		{"mentorshipMentees", "", `{mentorshipMentees(first:1){totalCount}}`},
		{"mentorCandidates", "for oneself", `{mentorCandidates(first:1){totalCount}}`},
		{"mentorCandidates", "for somebody of Cardiology", `{mentorCandidates(first:1,mentee:"{person.member}"){totalCount}}`},
		{"mentorCandidates", "for somebody of Nephrology", `{mentorCandidates(first:1,mentee:"{person.neph1}"){totalCount}}`},
		{"mentorshipApprovals", "", `{mentorshipApprovals(first:1){totalCount}}`},
		{"mentorships", "", `{mentorships(first:1){totalCount}}`},
		{"mentorshipCoverage", "", `{mentorshipCoverage{people}}`},
		{"academicPlan", "oneself", `{academicPlan{revision}}`},
		{"academicPlan", "handed in, of Cardiology", `{academicPlan(person:"{person.member}"){revision}}`},
		{"academicPlan", "not begun, of Nephrology", `{academicPlan(person:"{person.neph1}"){revision}}`},
		{"academicPlansWaiting", "", `{academicPlansWaiting(first:1){totalCount}}`},
		{"dueTasks", "", `{dueTasks{kind}}`},
		{"dueTasksOfOthers", "", `{dueTasksOfOthers(first:1){totalCount}}`},
		{"checkIn", "unknown", `{checkIn(task:"tas_00000000000000000000000000"){task}}`},
		{"checkIns", "when nobody is named", `{checkIns(first:1){totalCount}}`},
		{"assistants", "", `{assistants{id}}`},
		{"__schema", "", `{__schema{queryType{name}}}`},
		{"__type", "", `{__type(name:"Person"){name}}`},

		{"signInRequest", "", `mutation{signInRequest(email:"x"){userErrors{code}}}`},
		{"signIn", "", `mutation{signIn(input:{token:"x"}){userErrors{code}}}`},
		{"personaSignIn", "", `mutation{personaSignIn(persona:"{person.lead}"){userErrors{code}}}`},
		{"invitationOpen", "", `mutation{invitationOpen(token:"x"){userErrors{code}}}`},
		{"setUp", "", `mutation{setUp(input:{token:"x",name:"x",email:"x",departmentName:"x",institution:"x",zone:"x"}){userErrors{code}}}`},
		{"signOut", "another's device", `mutation{signOut(session:"ses_00000000000000000000000000"){userErrors{code}}}`},
		{"viewerLanguageSet", "", `mutation{viewerLanguageSet(language:"de"){userErrors{code}}}`},
		{"selfIdentification", "one's own", `{selfIdentification{saved}}`},
		{"selfIdentificationSave", "one's own", `mutation{selfIdentificationSave(answers:[]){userErrors{code}}}`},
		{"roleGrant", "a role", `mutation{roleGrant(person:"{person.neph}",input:{role:VICE_CHAIR,from:"2026-01-01",until:"2025-01-01"}){userErrors{code}}}`},
		{"roleGrant", "administrator", `mutation{roleGrant(person:"{person.neph}",input:{role:ADMINISTRATOR,from:"2026-01-01",until:"2025-01-01"}){userErrors{code}}}`},
		{"roleGrantEnd", "", `mutation{roleGrantEnd(grant:"rol_00000000000000000000000000"){userErrors{code}}}`},
		{"expectationsPublish", "", `mutation{expectationsPublish(input:{definition:{en:"",fr:""},mentor:` + text + `,mentee:` + text + `,director:` + text + `,facilitator:` + text + `}){userErrors{code}}}`},
		{"departmentUpdate", "", `mutation{departmentUpdate(input:{name:` + text + `,institution:` + text + `,zone:"x",helpContact:""}){userErrors{code}}}`},
		{"rosterImportCheck", "", `mutation{rosterImportCheck(upload:"blo_00000000000000000000000000"){userErrors{code}}}`},
		{"rosterImports", "", `{rosterImports(first:1){totalCount}}`},
		{"rosterWords", "", `{rosterWords{id}}`},
		{"rosterRepairs", "", `{rosterRepairs(first:1){totalCount}}`},
		{"rosterImportUndo", "", `mutation{rosterImportUndo(import:"imp_00000000000000000000000000"){userErrors{code}}}`},
		{"rosterWordForget", "", `mutation{rosterWordForget(word:"rwd_00000000000000000000000000"){userErrors{code}}}`},
		{"rosterRepairSettle", "", `mutation{rosterRepairSettle(repair:"rrp_00000000000000000000000000"){userErrors{code}}}`},
		{"rosterImportApply", "", `mutation{rosterImportApply(upload:"blo_00000000000000000000000000",digest:"x"){userErrors{code}}}`},
		{"mailingPause", "", `mutation{mailingPause(mailing:"mlg_00000000000000000000000000"){userErrors{code}}}`},
		{"mailingResume", "", `mutation{mailingResume(mailing:"mlg_00000000000000000000000000"){userErrors{code}}}`},
		{"remindersChoose", "", `mutation{remindersChoose(receive:true){userErrors{code}}}`},
		{"badgeShare", "unknown", `mutation{badgeShare(certificate:"crt_00000000000000000000000000",recipient:NAME){userErrors{code}}}`},
		{"badgeUnshare", "unknown", `mutation{badgeUnshare(certificate:"crt_00000000000000000000000000"){userErrors{code}}}`},
		{"messageRetry", "", `mutation{messageRetry(message:"msg_00000000000000000000000000"){userErrors{code}}}`},
		{"instrumentImport", "", `mutation{instrumentImport(upload:"blo_00000000000000000000000000",format:SURVEYJS,input:{title:` + text + `,source:""}){userErrors{code}}}`},
		{"instrumentImportCheck", "", `mutation{instrumentImportCheck(upload:"blo_00000000000000000000000000",format:SURVEYJS){userErrors{code}}}`},
		{"responsesExport", "draft", `mutation{responsesExport(campaign:"{campaign.draft}",format:CSV,language:"en",reason:""){userErrors{code}}}`},
		{"responsesExport", "open", `mutation{responsesExport(campaign:"{campaign.open}",format:CSV,language:"en",reason:""){userErrors{code}}}`},
		{"responsesExport", "released", `mutation{responsesExport(campaign:"{campaign.released}",format:CSV,language:"en",reason:""){userErrors{code}}}`},
		{"responsesExport", "unknown", `mutation{responsesExport(campaign:"cam_00000000000000000000000000",format:CSV,language:"en",reason:""){userErrors{code}}}`},
		{"instrumentPublish", "", `mutation{instrumentPublish(instrument:"{instrument}"){userErrors{code}}}`},
		{"instrumentCreate", "a copy", `mutation{instrumentCreate(input:{title:{en:"x",fr:""},purpose:OTHER,copyOf:"{version}"}){userErrors{code}}}`},
		{"instrumentDescribe", "", `mutation{instrumentDescribe(instrument:"{instrument}",input:{title:{en:"x",fr:""},purpose:OTHER,source:"",licence:"",citation:"",permission:""}){userErrors{code}}}`},
		{"instrumentDraftSave", "", `mutation{instrumentDraftSave(instrument:"{instrument}",definition:5,revision:0){userErrors{code}}}`},
		{"instrumentDraftFrom", "", `mutation{instrumentDraftFrom(instrument:"{instrument}",version:"{version}",revision:0){userErrors{code}}}`},
		{"instrumentDraftDiscard", "", `mutation{instrumentDraftDiscard(instrument:"{instrument}",revision:0){userErrors{code}}}`},
		{"instrumentTranslationImport", "", `mutation{instrumentTranslationImport(instrument:"{instrument}",upload:"blo_00000000000000000000000000",revision:0){userErrors{code}}}`},
		{"campaignCreate", "", `mutation{campaignCreate(input:` + campaign + `){userErrors{code}}}`},
		{"campaignUpdate", "draft", `mutation{campaignUpdate(campaign:"{campaign.draft}",input:` + campaign + `){userErrors{code}}}`},
		{"campaignDiscard", "open", `mutation{campaignDiscard(campaign:"{campaign.open}"){userErrors{code}}}`},
		{"campaignOpen", "open", `mutation{campaignOpen(campaign:"{campaign.open}",key:"k"){userErrors{code}}}`},
		{"campaignClose", "draft", `mutation{campaignClose(campaign:"{campaign.draft}",reason:"x",key:"k"){userErrors{code}}}`},
		{"commentAccept", "", `mutation{commentAccept(comment:"{comment}",input:{text:"` + strings.Repeat("x", 20_001) + `"}){userErrors{code}}}`},
		{"commentAccept", "unknown", `mutation{commentAccept(comment:"com_00000000000000000000000000",input:{}){userErrors{code}}}`},
		{"commentWithhold", "", `mutation{commentWithhold(comment:"{comment}",reason:""){userErrors{code}}}`},
		{"commentReopen", "unknown", `mutation{commentReopen(comment:"com_00000000000000000000000000"){userErrors{code}}}`},
		{"commentsRelease", "undecided", `mutation{commentsRelease(campaign:"{campaign.released}",key:"k"){userErrors{code}}}`},
		{"commentsRelease", "open", `mutation{commentsRelease(campaign:"{campaign.open}",key:"k"){userErrors{code}}}`},
		{"campaignRemind", "draft", `mutation{campaignRemind(campaign:"{campaign.draft}",key:"r"){userErrors{code}}}`},
		{"campaignExtend", "open", `mutation{campaignExtend(campaign:"{campaign.open}",input:{closesOn:"2026-12-20",reason:"",mail:false},key:"e"){userErrors{code}}}`},
		{"campaignBlockSet", "open", `mutation{campaignBlockSet(campaign:"{campaign.open}",input:{division:"{division.card}",version:"{version}"}){userErrors{code}}}`},
		{"campaignBlockRemove", "open", `mutation{campaignBlockRemove(campaign:"{campaign.open}",division:"{division.card}"){userErrors{code}}}`},
		{"invitationResend", "nobody's", `mutation{invitationResend(campaign:"{campaign.open}",person:"per_00000000000000000000000000",key:"i"){userErrors{code}}}`},
		{"responseLookUp", "without a reason", `mutation{responseLookUp(campaign:"{campaign.released}",person:"{person.neph}",reason:""){userErrors{code}}}`},
		{"remindersStop", "", `mutation{remindersStop(token:"x"){userErrors{code}}}`},
		{"draftSave", "open", `mutation{draftSave(campaign:"{campaign.open}",answers:5,revision:0){userErrors{code}}}`},
		{"draftSave", "released", `mutation{draftSave(campaign:"{campaign.released}",answers:{},revision:0){userErrors{code}}}`},
		{"draftSave", "draft", `mutation{draftSave(campaign:"{campaign.draft}",answers:{},revision:0){userErrors{code}}}`},
		{"ballotCast", "open, not anonymous", `mutation{ballotCast(campaign:"{campaign.open}",answers:{}){userErrors{code}}}`},
		{"ballotCast", "released", `mutation{ballotCast(campaign:"{campaign.released}",answers:{}){userErrors{code}}}`},
		{"ballotCast", "unknown", `mutation{ballotCast(campaign:"cam_00000000000000000000000000",answers:{}){userErrors{code}}}`},
		{"ballotWithdraw", "open, not anonymous", `mutation{ballotWithdraw(campaign:"{campaign.open}"){userErrors{code}}}`},
		{"ballotWithdraw", "unknown", `mutation{ballotWithdraw(campaign:"cam_00000000000000000000000000"){userErrors{code}}}`},
		{"responseSubmit", "open", `mutation{responseSubmit(campaign:"{campaign.open}",answers:5,key:"k"){userErrors{code}}}`},
		{"responseSubmit", "released", `mutation{responseSubmit(campaign:"{campaign.released}",answers:{},key:"k"){userErrors{code}}}`},
		{"mentorshipPropose", "oneself as mentor", `mutation{mentorshipPropose(input:{mentor:"{self}",mentee:"{self}",kind:INFORMAL,supervision:false,needs:{codes:[],words:""}}){userErrors{code}}}`},
		{"mentorshipPropose", "for somebody of Cardiology", `mutation{mentorshipPropose(input:{mentor:"{person.member}",mentee:"{person.member}",kind:INFORMAL,supervision:false,needs:{codes:[],words:""}}){userErrors{code}}}`},
		{"mentorshipApprove", "active", `mutation{mentorshipApprove(mentorships:["{mentorship.active}"]){userErrors{code}}}`},
		{"mentorshipConfirm", "proposed", `mutation{mentorshipConfirm(mentorship:"{mentorship.proposed}"){userErrors{code}}}`},
		{"mentorshipDecline", "active", `mutation{mentorshipDecline(mentorship:"{mentorship.active}",reason:""){userErrors{code}}}`},
		{"mentorshipEnd", "proposed", `mutation{mentorshipEnd(mentorship:"{mentorship.proposed}",reason:""){userErrors{code}}}`},
		{"mentorshipReportQuiet", "proposed", `mutation{mentorshipReportQuiet(mentorship:"{mentorship.proposed}"){userErrors{code}}}`},
		{"mentorshipResume", "active", `mutation{mentorshipResume(mentorship:"{mentorship.active}"){userErrors{code}}}`},
		{"meetingNote", "active, tomorrow", `mutation{meetingNote(mentorship:"{mentorship.active}",heldOn:"2099-01-01"){userErrors{code}}}`},
		{"meetingRemove", "unknown", `mutation{meetingRemove(meeting:"mee_00000000000000000000000000"){userErrors{code}}}`},
		{"outsideMenteesAdd", "", `mutation{outsideMenteesAdd(mentees:[]){userErrors{code}}}`},
		{"outsideMenteeAsk", "active", `mutation{outsideMenteeAsk(mentorship:"{mentorship.active}"){userErrors{code}}}`},
		{"attestationOpen", "", `mutation{attestationOpen(token:"x"){userErrors{code}}}`},
		{"attestationAnswer", "", `mutation{attestationAnswer(token:"x",confirm:true){userErrors{code}}}`},
		{"mentorOfferSet", "", `mutation{mentorOfferSet(input:{willing:true,capacity:-1,needs:{codes:[],words:""},noMentor:false,reason:""}){userErrors{code}}}`},
		{"trainingAdd", "", `mutation{trainingAdd(input:{title:"",provider:"",quarters:0}){userErrors{code}}}`},
		{"trainingRemove", "unknown", `mutation{trainingRemove(training:"tra_00000000000000000000000000"){userErrors{code}}}`},
		{"planSave", "", `mutation{planSave(input:{goals:"",milestones:[],revision:0}){userErrors{code}}}`},
		{"planSubmit", "", `mutation{planSubmit(input:{goals:"",milestones:[],revision:0}){userErrors{code}}}`},
		{"planDecide", "handed in, of Cardiology", `mutation{planDecide(plan:"{plan}",approve:false,note:""){userErrors{code}}}`},
		{"planDecide", "unknown", `mutation{planDecide(plan:"pla_00000000000000000000000000",approve:true,note:""){userErrors{code}}}`},
		{"expectationsAcknowledge", "of another version", `mutation{expectationsAcknowledge(expectations:"exp_00000000000000000000000000"){userErrors{code}}}`},
		{"annualReviewClose", "unknown", `mutation{annualReviewClose(task:"tas_00000000000000000000000000",input:{heldOn:"2026-01-01",followUp:""}){userErrors{code}}}`},
		{"leavingAnnounce", "of somebody of Cardiology", `mutation{leavingAnnounce(person:"{person.lead}",on:"2001-01-01"){userErrors{code}}}`},
		{"leavingAnnounce", "of somebody of Nephrology", `mutation{leavingAnnounce(person:"{person.neph1}",on:"2001-01-01"){userErrors{code}}}`},
		{"leavingAnnounce", "one's own", `mutation{leavingAnnounce(on:"2001-01-01"){userErrors{code}}}`},
		{"checkInSave", "unknown", `mutation{checkInSave(task:"tas_00000000000000000000000000",answers:{},revision:0){userErrors{code}}}`},
		{"checkInSubmit", "unknown", `mutation{checkInSubmit(task:"tas_00000000000000000000000000",answers:{}){userErrors{code}}}`},
		{"checkInAgree", "unknown", `mutation{checkInAgree(task:"tas_00000000000000000000000000",followUp:"x"){userErrors{code}}}`},
		{"checkInReaderSet", "nobody of that role", `mutation{checkInReaderSet(person:"{person.neph1}"){userErrors{code}}}`},
		{"digestSet", "", `mutation{digestSet(on:true){userErrors{code}}}`},
		{"assistantName", "", `mutation{assistantName(input:{email:"nobody@x.example",scopes:[]}){userErrors{code}}}`},
		{"assistantName", "a deputy", `mutation{assistantName(input:{email:"nobody@x.example",scopes:[APPROVALS]}){userErrors{code}}}`},
		{"assistantDismiss", "unknown", `mutation{assistantDismiss(assistant:"ast_00000000000000000000000000"){userErrors{code}}}`},
	}
	for _, can := range []string{"Approve", "Confirm", "Decline", "End", "NoteMeeting", "ReportQuiet"} {
		for _, state := range []string{"proposed", "active"} {
			out = append(out, attempt{"mentorship.viewerCan" + can, state, `{mentorship(id:"{mentorship.` + state + `}"){can:viewerCan` + can + `}}`})
		}
	}
	out = append(out, feedbackAttempts()...)
	out = append(out, awardAttempts()...)
	out = append(out, nominationAttempts()...)
	for _, can := range []string{"RunFeedback", "ModerateFeedback", "RunAwards", "SeePeople", "ImportPeople", "GrantRoles", "RunSurveys", "SeeResults", "SetDepartment", "ReadOutbox", "LookUp", "ListLookUps", "Moderate"} {
		out = append(out, attempt{"viewer.viewerCan" + can, "", `{viewer{can:viewerCan` + can + `}}`})
	}
	for _, can := range []string{"Edit", "Open", "Close", "Export"} {
		for _, state := range []string{"draft", "open", "released"} {
			out = append(out, attempt{"campaign.viewerCan" + can, state, `{campaign(id:"{campaign.` + state + `}"){can:viewerCan` + can + `}}`})
		}
	}
	// It takes the member's plan back, so it comes last.
	out = append(out, certificateAttempts()...)
	out = append(out, honourAttempts()...)
	out = append(out, yearAttempts()...)
	out = append(out, dossierAttempts()...)
	return append(out, attempt{"planWithdraw", "", `mutation{planWithdraw{userErrors{code}}}`})
}

// outcome sums an answer up in a word.
func outcome(a answer) string {
	if code := a.code(); code != "" {
		return code
	}
	for _, data := range a.Data {
		if string(data) == "null" {
			return "NULL"
		}
		var payload struct {
			UserErrors []struct{ Code string }
			Can        *bool
		}
		if json.Unmarshal(data, &payload) != nil {
			return "OK"
		}
		if payload.Can != nil {
			return strings.ToUpper(fmt.Sprint(*payload.Can))
		}
		if len(payload.UserErrors) > 0 {
			return "told " + payload.UserErrors[0].Code
		}
	}
	return "OK"
}

func (w *world) named(query, column string) string {
	for name, one := range w.ids {
		query = strings.ReplaceAll(query, "{"+name+"}", one)
	}
	self := string(w.viewers[column].Person)
	if self == "" {
		self = "per_00000000000000000000000000"
	}
	return strings.ReplaceAll(query, "{self}", self)
}

// TestPermissions compares who gets what with the policy, which people may read as a
// table: testdata/permissions.csv.
func TestPermissions(t *testing.T) {
	testkit.Each(t, func(t *testing.T, db *store.DB) {
		w := newWorld(t, db)
		w.feedback()
		w.addAwards()
		w.addCertificate()
		w.addDossier()
		got := [][]string{append([]string{"field", "object"}, columns...)}
		for _, a := range attempts() {
			line := []string{a.field, a.object}
			for _, column := range columns {
				line = append(line, outcome(w.ask(w.viewers[column], w.named(a.query, column), nil)))
			}
			got = append(got, line)
		}
		const path = "testdata/permissions.csv"
		var b strings.Builder
		c := csv.NewWriter(&b)
		w.must(c.WriteAll(got))
		if *update {
			w.must(os.WriteFile(path, []byte(b.String()), 0o644))
		}
		want, err := os.ReadFile(path)
		w.must(err)
		if b.String() != string(want) {
			old := strings.Split(string(want), "\n")
			for i, line := range strings.Split(b.String(), "\n") {
				if i >= len(old) || line != old[i] {
					t.Errorf("line %d is now: %s", i+1, line)
				}
			}
			t.Error("the policy has changed: look at each line, then run with -update")
		}
	})
}

// rootFields are all root fields of the schema, "Query.people" and so on.
func rootFields() []string {
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	var out []string
	for _, of := range []*ast.Definition{schema.Query, schema.Mutation} {
		for _, f := range of.Fields {
			out = append(out, of.Name+"."+f.Name)
		}
	}
	return out
}

func TestThePolicyCoversEveryRootField(t *testing.T) {
	covered := map[string]bool{}
	for _, a := range attempts() {
		covered[a.field] = true
	}
	for _, name := range rootFields() {
		if _, field, _ := strings.Cut(name, "."); !covered[field] {
			t.Errorf("no line of the policy is about %s", name)
		}
	}
}
