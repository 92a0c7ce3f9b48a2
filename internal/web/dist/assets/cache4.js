import{O as e,u as t,w as n}from"./states.js";import{n as r}from"./meeting.js";var i=new n(`
    query MeetingCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`,{hash:`sha256:aab62c2880d677793e4e4e8986778615f0c71e30020f2dcb91e91f1f27a3f4c7`}),a=new n(`
    query Meeting($cycle: ID!) {
  awardMeeting(cycle: $cycle) {
    ...MeetingParts
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:284151932e4e054cbfb2167f51e69db59911eb33746f191af405544ae7e53f85`}),o=new n(`
    query Decision($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardMeeting(cycle: $cycle) {
    canDecide
  }
  awardDecision(cycle: $cycle) {
    ...DecisionParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  underCorrection
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
    subject
    text
    language
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:feb160a7889c2ae10021ee1d9de327c4bb09a91cc873f8a64307bd4c430dc079`}),s=new n(`
    query DecisionCount($cycle: ID!) {
  awardCount(cycle: $cycle) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`,{hash:`sha256:e6da4083361b755f05b77a1eafe2dffd13928c02a7892fdebad7b0f4df9299ae`});function c(n){let c=e();return{meeting:async e=>{let l=t(a,{cycle:n});await c.cancelQueries({queryKey:l}),c.setQueryData(l,{awardMeeting:e});for(let e of[t(i),t(r),t(o),t(s)])c.invalidateQueries({queryKey:e})},decision:e=>{c.setQueryData(t(o,{cycle:n}),t=>t&&{...t,awardDecision:e}),c.invalidateQueries()}}}export{i as a,a as i,s as n,o as r,c as t};