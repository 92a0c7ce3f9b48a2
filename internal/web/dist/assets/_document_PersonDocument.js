import{v as e}from"./states.js";var t=new e(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
    ...PersonRecord
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
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
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  erased
  viewerCanErase
  grants {
    id
    role
    from
    until
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
  }
}
fragment PersonRecord on Person {
  id
  leave {
    from
    until
  }
  recordedStatus
  mergedInto {
    id
    name
  }
  viewerCanChange
  viewerCanSetLeave
  viewerCanHandOver
}`,{hash:`sha256:018e0aab425aaa82a04523afeb1db3cb2ed1e426d355f9382eb033e75a68ef00`});export{t};