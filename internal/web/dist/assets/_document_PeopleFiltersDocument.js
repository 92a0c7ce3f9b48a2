import{w as e}from"./states.js";var t=new e(`
    query PeopleFilters {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    code
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:562049aad516e6b331cd62a088ad1979d219a924e8f82d301c4c9359fd4ba759`});export{t};