import{w as e}from"./states.js";var t=new e(`
    query PlansWaiting {
  academicPlansWaiting(first: 100) {
    nodes {
      id
      owner {
        ...ColleagueParts
      }
      nextReview
      nextReviewKind
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:45cd99cb28edf45363925d8157a2e4b71fb44843c79360a2d4656db6936f0051`});export{t};