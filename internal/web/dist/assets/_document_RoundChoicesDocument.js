import{v as e}from"./states.js";var t=new e(`
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
    `,{hash:`sha256:3566f22ac413229cadc92cf5409e71983580de6cd4ab2ccef909fcc2d0cf8f30`});export{t};