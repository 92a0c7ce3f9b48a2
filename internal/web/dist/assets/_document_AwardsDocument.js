import{w as e}from"./states.js";var t=new e(`
    query Awards($first: Int!, $after: String, $search: String, $retired: Boolean!) {
  awards(first: $first, after: $after, search: $search, retired: $retired) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name {
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
        viewerDuty
      }
      recipients {
        id
        year
        name
      }
    }
  }
}
    `,{hash:`sha256:01ad5b7eaed79dd2c88d373a470fef256034e8c50b52ea56c39781408eefc8fc`});export{t};