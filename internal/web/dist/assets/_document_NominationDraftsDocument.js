import{w as e}from"./states.js";var t=new e(`
    query NominationDrafts {
  nominationDrafts {
    ...LetterDraft
  }
}
    fragment LetterDraft on NominationDraft {
  part
  author {
    id
    name
  }
  nominee {
    id
    name
  }
  award {
    en
    fr
  }
  year
  closes
  letter
  most
  revision
}`,{hash:`sha256:f1e3731b3a7c410c6fd3a485eb0f28300958b419651c169dc44163bb481c5224`});export{t};