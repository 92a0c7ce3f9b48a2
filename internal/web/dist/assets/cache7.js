import{S as e,u as t,v as n}from"./states.js";import{i as r}from"./text4.js";var i=new n(`
    query FeedbackRound($round: ID!) {
  feedbackRound(round: $round) {
    ...RoundParts
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
  viewerCanRepeat
  closedYear {
    id
    name
  }
}`,{hash:`sha256:7d6d128085e2d1749ee6ff69f963e512e16261ccb4423a9fe0fbdd6bdfca4b2b`});function a(){let n=e();return e=>{n.setQueryData(t(i,{round:e.id}),{feedbackRound:e}),n.invalidateQueries({queryKey:t(r)})}}export{i as n,a as t};