import{v as e}from"./states.js";var t=new e(`
    query EndingDuties($first: Int!, $after: String) {
  endingDuties(first: $first, after: $after) {
    nodes {
      on
      leaves
      vacant
      person {
        ...PersonLine
      }
      roles {
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
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment PersonLine on Person {
  id
  name
  email
  division {
    id
    name {
      en
      fr
    }
  }
}`,{hash:`sha256:db360479c8b56f5ce653c4858b5d220cd289e130551f4fd95c8ee11aafcec41a`});export{t};