import{O as e,u as t,w as n}from"./states.js";import{i as r}from"./text3.js";var i=new n(`
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
}`,{hash:`sha256:072fd014030956d384a7a0097b417fdacb516db812cf7d4a5fbacd09cced1960`}),a=new n(`
    query RoundChoices {
  collectionNotice {
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
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:3566f22ac413229cadc92cf5409e71983580de6cd4ab2ccef909fcc2d0cf8f30`});function o(){let n=e();return e=>{n.setQueryData(t(i,{round:e.id}),{feedbackRound:e}),n.invalidateQueries({queryKey:t(r)})}}export{a as n,i as r,o as t};