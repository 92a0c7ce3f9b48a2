import{w as e}from"./states.js";var t=new e(`
    query Committees {
  committees {
    ...CommitteeParts
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:f69f416bb5d7d03904b3e9c10749e902f27642922bc3077d325d5db33ed2ceb0`});export{t};