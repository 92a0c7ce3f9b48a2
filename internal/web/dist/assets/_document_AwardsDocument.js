import{v as e}from"./states.js";var t=new e(`
    query Awards($first: Int!, $after: String, $search: String, $retired: Boolean!, $year: ID, $everyYear: Boolean!) {
  awards(
    first: $first
    after: $after
    search: $search
    retired: $retired
    year: $year
    everyYear: $everyYear
  ) {
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
    `,{hash:`sha256:a0c5d3b5ffdf81f31045b8d933f357a465adb8324b4bc62b46c61592896a5425`});export{t};