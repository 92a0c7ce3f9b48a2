import{w as e}from"./states.js";var t=new e(`
    query Dossiers {
  dossiers {
    id
    kind
    owner {
      id
      name
    }
    since
    until
    viewerIsOwner
    versions {
      id
      number
      state
      frozen
      pages
      pdf
    }
  }
}
    `,{hash:`sha256:a3171b2ae20717175cc9a7221fe3f9009a48c6189bfe5ba210e0bbd6ddb9680c`});export{t};