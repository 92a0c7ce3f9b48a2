package graph

import (
	"context"
	"slices"
	"strings"

	"laurel/internal/award"
	"laurel/internal/directory"
	"laurel/internal/i18n"
	"laurel/internal/viewer"
)

// addAwards gives the world a committee, an award with a past recipient, and a year of it
// that is not called yet.
func (w *world) addAwards() {
	w.t.Helper()
	lead := w.viewers["lead"]
	ctx := viewer.With(context.Background(), lead)
	committee, err := w.r.Directory.MakeCommittee(ctx, lead, directory.CommitteeForm{Name: i18n.Both("Awards", "Prix")})
	w.must(err)
	made, err := w.r.Awards.Create(ctx, lead, award.Input{Name: i18n.Both("Mentor", "Mentor"), About: i18n.Both("For mentors", "Pour les mentors"), Level: award.OfDepartment, Committee: committee.ID})
	w.must(err)
	with, err := w.r.Awards.AddRecipients(ctx, lead, made.ID, []award.RecipientInput{{Year: 2019, Name: "Somebody"}})
	w.must(err)
	cycle, err := w.r.Awards.Plan(ctx, lead, made.ID, 2026)
	w.must(err)
	w.ids["committee"], w.ids["award"], w.ids["recipient"], w.ids["cycle"] = string(committee.ID), string(made.ID), string(with.Recipients[0].ID), string(cycle.ID)
}

func awardAttempts() []attempt {
	text := `{en:"",fr:""}`
	award := `{name:` + text + `,about:` + text + `,level:DEPARTMENT}`
	cycle := `{phases:[],rules:[],rubric:{points:0,criteria:[]},terms:{places:0,letter:0,lettersFrom:0,lettersTo:0,statement:0,reviewers:0,quorum:0,endedWithin:0},revision:0}`
	return []attempt{
		{"committees", "", `{committees{id}}`},
		{"awards", "", `{awards(first:1){totalCount}}`},
		{"award", "", `{award(award:"{award}"){id}}`},
		{"award", "unknown", `{award(award:"awd_00000000000000000000000000"){id}}`},
		{"awardCycle", "not called", `{awardCycle(cycle:"{cycle}"){id}}`},
		{"awardCycle", "unknown", `{awardCycle(cycle:"cyc_00000000000000000000000000"){id}}`},
		{"award.viewerCanEdit", "", `{award(award:"{award}"){can:viewerCanEdit}}`},
		{"awardCycle.viewerCanPlan", "not called", `{awardCycle(cycle:"{cycle}"){can:viewerCanPlan}}`},
		{"committeeCreate", "", `mutation{committeeCreate(input:{name:` + text + `,members:[]}){userErrors{code}}}`},
		{"committeeUpdate", "", `mutation{committeeUpdate(committee:"{committee}",input:{name:` + text + `,members:[]}){userErrors{code}}}`},
		{"awardCreate", "", `mutation{awardCreate(input:` + award + `){userErrors{code}}}`},
		{"awardUpdate", "", `mutation{awardUpdate(award:"{award}",input:` + award + `){userErrors{code}}}`},
		{"awardRetire", "unknown", `mutation{awardRetire(award:"awd_00000000000000000000000000",retired:true){userErrors{code}}}`},
		{"awardRecipientsAdd", "none", `mutation{awardRecipientsAdd(award:"{award}",recipients:[]){userErrors{code}}}`},
		{"awardRecipientRemove", "unknown", `mutation{awardRecipientRemove(recipient:"rcp_00000000000000000000000000"){userErrors{code}}}`},
		{"awardCyclePlan", "planned already", `mutation{awardCyclePlan(award:"{award}",year:2026){userErrors{code}}}`},
		{"awardCycleUpdate", "not called", `mutation{awardCycleUpdate(cycle:"{cycle}",input:` + cycle + `){userErrors{code}}}`},
		{"awardCycleDiscard", "unknown", `mutation{awardCycleDiscard(cycle:"cyc_00000000000000000000000000"){userErrors{code}}}`},
		{"awardCycle.viewerCanMoveDates", "not called", `{awardCycle(cycle:"{cycle}"){can:viewerCanMoveDates}}`},
		{"awardCycleMoves", "not called", `{awardCycleMoves(cycle:"{cycle}"){reason}}`},
		{"awardCycleMoves", "unknown", `{awardCycleMoves(cycle:"cyc_00000000000000000000000000"){reason}}`},
		{"awardCycleMove", "not called", `mutation{awardCycleMove(cycle:"{cycle}",phases:[],reason:"",revision:0){userErrors{code}}}`},
		{"awardCycleCall", "without a chair", `mutation{awardCycleCall(cycle:"{cycle}"){userErrors{code}}}`},
	}
}

// nominationAttempts are about nominations, reviews, meetings and decisions of which nobody in
// this world is any part; what those see who are is in testdata/awards.csv.
func nominationAttempts() []attempt {
	const n, c, p = `"nom_00000000000000000000000000"`, `"cyc_00000000000000000000000000"`, `"per_00000000000000000000000000"`
	var out []attempt
	add := func(field, object, query string) { out = append(out, attempt{field, object, query}) }
	write := func(field, object, args string) {
		add(field, object, `mutation{`+field+`(`+args+`){userErrors{code}}}`)
	}
	add("myNominations", "", `{myNominations{id}}`)
	add("nominationDrafts", "", `{nominationDrafts{part}}`)
	add("nomination", "unknown", `{nomination(nomination:`+n+`){id}}`)
	add("nominationCandidates", "not called", `{nominationCandidates(cycle:"{cycle}",search:"neph"){id}}`)
	add("cycleNominations", "not called", `{cycleNominations(cycle:"{cycle}",first:1){totalCount}}`)
	add("reviewTasks", "", `{reviewTasks{left}}`)
	add("nominationBoard", "not called", `{nominationBoard(cycle:"{cycle}"){state}}`)
	add("nomineesToAsk", "not called", `{nomineesToAsk(cycle:"{cycle}"){nomination}}`)
	add("nomineeActivities", "unknown", `{nomineeActivities(nomination:`+n+`){mentee}}`)
	add("assignmentPlan", "not called", `{assignmentPlan(cycle:"{cycle}",input:{seed:"x"}){userErrors{code}}}`)
	add("assignmentWhy", "unknown", `{assignmentWhy(nomination:`+n+`,reviewer:`+p+`,input:{seed:"x"}){reasons}}`)
	add("awardMeeting", "not called", `{awardMeeting(cycle:"{cycle}"){sealSha}}`)
	add("awardRanking", "not called", `{awardRanking(cycle:"{cycle}"){rule}}`)
	add("awardCount", "not called", `{awardCount(cycle:"{cycle}"){left}}`)
	add("awardDecision", "not called", `{awardDecision(cycle:"{cycle}"){number}}`)
	write("nominationDraftSave", "unknown", `part:"par_00000000000000000000000000",letter:"x",revision:0`)
	write("nominationBegin", "not called", `cycle:"{cycle}",nominee:"{person.neph1}"`)
	for _, field := range []string{"nominationSubmit", "nominationReopen", "nominationWithdraw", "nomineePackageReopen", "meetingItemOpen", "meetingItemClose"} {
		write(field, "unknown", `nomination:`+n)
	}
	for field, more := range map[string]string{
		"nominationLetterSave": `,letter:"",revision:0`, "nominationNominatorAdd": `,email:"neph.1@uni.example"`, "nominationMove": `,cycle:"{cycle}"`, "nominationCarryOver": `,cycle:"{cycle}"`,
		"supportLetterAsk": `,input:{name:"X",email:"x@elsewhere.example"}`, "nominationAnswer": `,accept:true`, "nomineePackageSave": `,input:{statement:"",activities:[],revision:0},submit:false`,
		"nominationFileAdd": `,upload:"blo_00000000000000000000000000"`, "nominationFileRemove": `,file:"nfl_00000000000000000000000000"`, "conflictDeclare": `,reason:""`,
		"conflictDeclareAsNominee": `,person:` + p + `,reason:""`, "conflictSet": `,person:` + p + `,reason:""`, "reviewerAssign": `,email:"neph.1@uni.example",role:1`,
		"reviewerRemove": `,review:"arv_00000000000000000000000000"`, "reviewSave": `,input:{scores:[],comment:"",revision:0},submit:false`, "voteCast": `,choice:FOR`, "meetingNoteAdd": `,text:"x",private:false`,
	} {
		write(field, "unknown", `nomination:`+n+more)
	}
	write("supportLetterReplace", "unknown", `letter:"sup_00000000000000000000000000",input:{name:"X",email:"x@elsewhere.example"}`)
	write("supportLetterRemind", "unknown", `letter:"sup_00000000000000000000000000"`)
	write("supportLetterExtend", "unknown", `letter:"sup_00000000000000000000000000",until:"2026-12-31",reason:""`)
	write("supportLetterOpen", "", `token:"x"`)
	write("supportLetterWrite", "", `token:"x",text:"",revision:0,submit:false`)
	write("supportLetterDecline", "", `token:"x",reason:""`)
	write("conflictSettle", "unknown", `conflict:"coi_00000000000000000000000000",stands:true,reason:""`)
	for field, more := range map[string]string{
		"nomineesAsk": `,nominations:[]`, "nominationsRemind": `,nominations:[]`, "awardCycleExtend": `,input:{email:"x@uni.example",phase:NOMINATION,until:"2026-12-31",reason:""}`,
		"nomineeAdmit": `,nominee:` + p + `,reason:""`, "assignmentApply": `,input:{seed:"x"},digest:""`, "meetingOpen": "", "meetingAttend": `,person:` + p + `,here:true`,
		"awardDecide": `,chosen:[],reason:""`, "awardDecisionSign": "", "awardAnnounce": "",
	} {
		write(field, "not called", `cycle:"{cycle}"`+more)
		write(field, "unknown", `cycle:`+c+more)
	}
	slices.SortStableFunc(out, func(a, b attempt) int { return strings.Compare(a.field+a.object, b.field+b.object) })
	return out
}
