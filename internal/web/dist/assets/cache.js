import{O as e,u as t,w as n}from"./states.js";import{t as r}from"./_document_AwardsDocument.js";var i=new n(`
    query Award($award: ID!) {
  award(award: $award) {
    ...AwardParts
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:23619a2bdb212751f133cb85fb850d6915e20db3fd0cadb79d26e3c09c2e21d3`}),a=new n(`
    query AwardCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CycleParts
  }
}
    fragment CycleParts on AwardCycle {
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
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerCanMoveDates
  viewerDuty
}`,{hash:`sha256:83f7f1bc9410b4b39be4214b146a5e571af8bc84adfd86075afe6c43acef0773`});function o(){let n=e();return{award:e=>{n.setQueryData(t(i,{award:e.id}),{award:e}),n.invalidateQueries({queryKey:t(r)})},cycle:e=>{n.setQueryData(t(a,{cycle:e.id}),{awardCycle:e}),n.invalidateQueries({queryKey:t(r)}),n.invalidateQueries({queryKey:t(i)})}}}export{a as n,i as r,o as t};