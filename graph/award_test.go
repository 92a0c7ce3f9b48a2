package graph

import (
	"context"

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
		{"awardCycleCall", "without a chair", `mutation{awardCycleCall(cycle:"{cycle}"){userErrors{code}}}`},
	}
}
