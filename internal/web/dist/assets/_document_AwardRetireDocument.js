import{v as e}from"./states.js";var t=new e(`
    mutation AwardRetire($award: ID!, $retired: Boolean!) {
  awardRetire(award: $award, retired: $retired) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
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
}`,{hash:`sha256:3184ec5540cf572dd2b9ca1210c25523cfa44e1f5cdbe6b9c01831ede6ce716c`});export{t};